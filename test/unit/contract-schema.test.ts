import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ConfigError } from '../../src/settings/config-error.ts';
import { settingsOf } from './settings/loading.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats(ajv);
const validConfig = ajv.compile(schemaOf('config'));

function schemaOf(name: string): object {
  return JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
}

const EXEMPTION = 'entity: role/break-glass, rule: "*", reason: For emergencies, expires: 2027-01-31';

const ACCEPTED = [
  '{}',
  'mode: auto',
  'aws: { role-to-assume: "arn:aws-us-gov:iam::111122223333:role/a/b/c", region: us-gov-west-1 }',
  'aws: { role-session-name: "a@b=c", role-duration-seconds: 43200, audience: x }',
  'accounts: [{ role-arn: "arn:aws:iam::111122223333:role/a" }, { role-arn: "arn:aws:iam::444455556666:role/a", name: b }]',
  'entities: { include: ["role/**", "{role,user}/team/*", "arn:aws:iam::*:group/a", "*", "**/a", "role/a\\\\*b"] }',
  'entities: { exclude: ["role/a+b=c,d.e@f_g-h"], tags: { "aws:cloudformation:stack-name": prod-*, a: [b, "c d"] } }',
  'access: { unused-days: 1, grace-days: 0, granularity: action, job-deadline-seconds: 10 }',
  'access: { unused-days: 400, grace-days: 400, job-deadline-seconds: 3600 }',
  'rules: { service-unused: off, action-unused: low, entity-unused: critical }',
  `exemptions: [{ ${EXEMPTION} }]`,
  `exemptions: [{ ${EXEMPTION}, services: [s3, sso*, "{a,b}"], approved-by: Akua Mansa }]`,
  'gate: { fail-on: never, on-incomplete: warn }',
  'report: { directory: a/b c/.d }',
  'snapshot: { save: facts..json }',
  'snapshot: { from: ./facts.json }',
];

const REFUSED = [
  '[]',
  'mode: pull-request',
  'mode: null',
  'unused-days: 90',
  'aws: { role-to-assume: "arn:aws:iam::1111:role/a" }',
  'aws: { role-to-assume: "arn:aws:iam::111122223333:role/" }',
  'aws: { region: us-east }',
  'aws: { role-session-name: "a b" }',
  'aws: { role-duration-seconds: 899 }',
  'aws: { role-duration-seconds: 43201 }',
  'aws: { audience: "" }',
  'accounts: [{ name: a }]',
  'accounts: ["arn:aws:iam::111122223333:role/a"]',
  'accounts: [{ role-arn: "arn:aws:iam::111122223333:role/a", name: " " }]',
  'entities: { include: role/* }',
  'entities: { include: [role] }',
  'entities: { include: ["roles/a"] }',
  'entities: { include: ["role/a b"] }',
  'entities: { include: ["role/[ab]"] }',
  'entities: { include: ["role/(a|b)"] }',
  'entities: { include: ["!role/a"] }',
  'entities: { include: ["role/a\\\\"] }',
  'entities: { tags: [a] }',
  'entities: { tags: { a: 1 } }',
  'entities: { tags: { a: [] } }',
  'entities: { tags: { a: "" } }',
  'entities: { tags: { "": a } }',
  'access: { unused-days: 0 }',
  'access: { unused-days: 401 }',
  'access: { unused-days: 90.5 }',
  'access: { unused-days: "90" }',
  'access: { unused-days: null }',
  'access: { grace-days: -1 }',
  'access: { granularity: Service }',
  'access: { job-deadline-seconds: 9 }',
  'rules: { service-unused: default }',
  'rules: { service-unused: false }',
  'rules: { no-such-rule: off }',
  'exemptions: [{ entity: role/a, rule: service-unused, expires: 2027-01-31 }]',
  'exemptions: [{ entity: role/a, rule: service-unused, reason: r }]',
  `exemptions: [{ ${EXEMPTION}, services: [] }]`,
  `exemptions: [{ ${EXEMPTION}, services: [S3] }]`,
  `exemptions: [{ ${EXEMPTION}, owner: me }]`,
  `exemptions: [{ ${EXEMPTION.replace('01-31', '02-29')} }]`,
  `exemptions: [{ ${EXEMPTION.replace('2027-01-31', '31.01.2027')} }]`,
  `exemptions: [{ ${EXEMPTION.replace('"*"', 'all')} }]`,
  'gate: { fail-on: High }',
  'gate: { on-incomplete: true }',
  'report: { directory: "" }',
  'report: { directory: /tmp }',
  'report: { directory: ~/out }',
  'report: { directory: a/.. }',
  'report: { directory: "a\\\\..\\\\b" }',
  'report: { directory: "a\\nb" }',
  'snapshot: { from: "C:/facts.json" }',
];

describe('the loader and the JSON Schema that editors use are of one mind', () => {
  test.each(ACCEPTED)('both accept %s', async (file) => {
    await expect(settingsOf({ file })).resolves.toBeTypeOf('object');
    expect(validConfig(parse(file)), JSON.stringify(validConfig.errors)).toBe(true);
  });

  test.each(REFUSED)('both refuse %s', async (file) => {
    await expect(settingsOf({ file })).rejects.toBeInstanceOf(ConfigError);
    expect(validConfig(parse(file))).toBe(false);
  });
});

describe('the schema files stand on their own', () => {
  test.each(['config', 'report'])('%s.schema.json compiles under draft 2020-12 in strict mode', (name) => {
    const schema = schemaOf(name);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    expect(schema).toHaveProperty('title');
    expect(schema).toHaveProperty('description');
    expect(schema).not.toHaveProperty('$id');
    expect(ajv.compile(schema)).toBeTypeOf('function');
  });
});
