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
  'mode: pull-request',
  'aws: { role-to-assume: "arn:aws-us-gov:iam::111122223333:role/a/b/c", region: us-gov-west-1 }',
  'aws: { role-session-name: "a@b=c", role-duration-seconds: 43200, audience: x }',
  'accounts: [{ role-arn: "arn:aws:iam::111122223333:role/a" }, { role-arn: "arn:aws:iam::444455556666:role/a", name: b }]',
  'entities: { include: ["role/**", "{role,user}/team/*", "arn:aws:iam::*:group/a", "*", "**/a", "role/a\\\\*b"] }',
  'entities: { exclude: ["role/a+b=c,d.e@f_g-h"], tags: { "aws:cloudformation:stack-name": prod-*, a: [b, "c d"] } }',
  'access: { unused-days: 1, grace-days: 0, granularity: action, job-deadline-seconds: 10 }',
  'access: { unused-days: 400, grace-days: 400, job-deadline-seconds: 3600 }',
  'switch-role: { unused-days: 1, look-back-days: 3650, event-names: [AssumeRole] }',
  'switch-role: { sources: [] }',
  'switch-role: { sources: [{ type: cloudtrail-events }, { type: cloudtrail-events, regions: [us-east-1] }] }',
  'switch-role: { sources: [{ type: s3, bucket: a.b-c }, { type: s3, bucket: abc, prefix: "", accounts: all }] }',
  'switch-role: { sources: [{ type: s3, bucket: abc, prefix: a/b, accounts: [111122223333, "012345678901"] }] }',
  'switch-role: { sources: [{ type: athena, database: a, table: b }] }',
  'switch-role: { sources: [{ type: athena, database: a, table: b, catalog: s3tablescatalog/c, workgroup: d.e, output-location: "s3://abc" }] }',
  'switch-role: { sources: [{ type: dynamodb }, { type: dynamodb, table: abc, filled-since: 2024-02-29 }] }',
  'switch-role: { sources: [{ type: files, paths: [logs, "a/{b,c}/**/*.json.gz", a..b] }] }',
  'switch-role: { history: { store: file } }',
  'switch-role: { history: { store: branch, branch: a/b.c_d, path: d/.e/f.json } }',
  'switch-role: { history: { store: dynamodb, table: abc } }',
  'switch-role: { users: { include: ["user/*", "arn:aws:iam::*:user/a", "**/b", "{user}/c"], exclude: [] } }',
  'slack: { repeat: true, username: "a b", icon-emoji: ":wave::skin-tone-2:" }',
  'slack: { icon-url: "https://example.test/a.png", text-none: "none in {days} days", text-some: "{stale}{never}" }',
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
  'mode: pull_request',
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
  'switch-role: { unused-days: 0 }',
  'switch-role: { unused-days: 3651 }',
  'switch-role: { event-names: [] }',
  'switch-role: { event-names: [switchrole] }',
  'switch-role: { sources: s3 }',
  'switch-role: { sources: [s3] }',
  'switch-role: { sources: [{ bucket: abc }] }',
  'switch-role: { sources: [{ type: s4 }] }',
  'switch-role: { sources: [{ type: cloudtrail-events, bucket: abc }] }',
  'switch-role: { sources: [{ type: cloudtrail-events, regions: [] }] }',
  'switch-role: { sources: [{ type: s3 }] }',
  'switch-role: { sources: [{ type: s3, bucket: "s3://abc" }] }',
  'switch-role: { sources: [{ type: s3, bucket: abc, prefix: a/AWSLogs }] }',
  'switch-role: { sources: [{ type: s3, bucket: abc, accounts: every }] }',
  'switch-role: { sources: [{ type: s3, bucket: abc, accounts: [] }] }',
  'switch-role: { sources: [{ type: s3, bucket: abc, accounts: [12345678901] }] }',
  'switch-role: { sources: [{ type: s3, bucket: abc, role-arn: a }] }',
  'switch-role: { sources: [{ type: athena, database: a }] }',
  'switch-role: { sources: [{ type: athena, database: a, table: b.c }] }',
  'switch-role: { sources: [{ type: athena, database: a, table: "b; c" }] }',
  'switch-role: { sources: [{ type: athena, database: a, table: b, output-location: abc }] }',
  'switch-role: { sources: [{ type: dynamodb, filled-since: 2023-02-29 }] }',
  'switch-role: { sources: [{ type: files }] }',
  'switch-role: { sources: [{ type: files, paths: [] }] }',
  'switch-role: { sources: [{ type: files, paths: [/var/log] }] }',
  'switch-role: { sources: [{ type: files, paths: ["a/{..,b}/c"] }] }',
  'switch-role: { history: file }',
  'switch-role: { history: { store: s3 } }',
  'switch-role: { history: { store: file, path: ../a.json } }',
  'switch-role: { history: { store: branch, branch: refs/heads/a } }',
  'switch-role: { history: { store: branch, branch: a..b } }',
  'switch-role: { history: { store: branch, path: ./a } }',
  'switch-role: { history: { store: branch, path: .git/config } }',
  'switch-role: { history: { store: dynamodb } }',
  'switch-role: { users: { include: [role/a] } }',
  'slack: { webhook-url: "https://hooks.slack.com/services/a" }',
  'slack: { repeat: "yes" }',
  'slack: { username: "" }',
  'slack: { icon-emoji: broom }',
  'slack: { icon-url: "http://example.test/a.png" }',
  'slack: { text-none: "{users}" }',
  'slack: { text-some: "{stale" }',
  'slack: { text-some: " " }',
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
