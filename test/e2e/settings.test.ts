/** A configuration that can't be right: told where and how, and nothing is audited. */
import { describe, expect, it } from 'vitest';
import { OUTPUT_NAMES } from '../../src/model/outputs.ts';
import { type AuditGiven, asRead, audit, judged } from './audit.ts';

interface Mistake extends AuditGiven {
  readonly title: string;
  /** Line of the config file that the annotation stands on. */
  readonly at?: number;
  readonly says: string;
  /** Where no value at all would do: the mistake itself says what is wrong. */
  readonly nothingAllowed?: true;
}

const MISTAKES: readonly Mistake[] = [
  {
    title: 'an unknown key',
    config: 'gate:\n  fail-on: high\naccess:\n  unused-dayz: 90\n',
    at: 4,
    says: '.github/iam-sweep.yml:4:3: access.unused-dayz: unknown key.',
  },
  {
    title: 'a value that is not allowed',
    config: 'gate:\n  fail-on: hihg\n',
    at: 2,
    says: '.github/iam-sweep.yml:2:12: gate.fail-on: found "hihg".',
  },
  {
    title: 'a number that is text',
    config: 'access:\n  unused-days: 90 days\n',
    at: 2,
    says: '.github/iam-sweep.yml:2:16: access.unused-days: found "90 days".',
  },
  {
    title: 'an exemption without a reason',
    config: 'exemptions:\n  - entity: role/app\n    rule: "*"\n    expires: 2099-01-31\n',
    at: 2,
    says: '.github/iam-sweep.yml:2:5: exemptions[0].reason: missing.',
  },
  {
    title: 'a day that the calendar does not have',
    config:
      'exemptions:\n  - { entity: role/app, rule: "*", reason: For emergencies, expires: 2099-02-30 }\n',
    at: 2,
    says: '2099-02-30',
  },
  {
    title: 'YAML that can not be read',
    config: 'gate:\n  fail-on: [high\n',
    says: '.github/iam-sweep.yml:3:1: not valid YAML',
    nothingAllowed: true,
  },
  {
    title: 'an input that is not allowed',
    inputs: { 'fail-on': 'sometimes' },
    says: 'input fail-on: found "sometimes".',
  },
  {
    title: 'a number of days that IAM does not remember',
    inputs: { 'unused-days': '500' },
    says: 'input unused-days: found 500.',
  },
  {
    title: 'a glob that IAM names can not match',
    inputs: { entities: 'role/app [1]' },
    says: 'input entities',
  },
  {
    title: 'a config file that was named and is not there',
    inputs: { 'config-file': 'config/sweep.yml' },
    says: 'config/sweep.yml does not exist',
  },
  {
    title: 'a config file outside the repository',
    inputs: { 'config-file': '../event.json' },
    says: 'input config-file: the file ../event.json is outside the workspace',
    nothingAllowed: true,
  },
  {
    title: 'a report directory outside the workspace',
    inputs: { 'report-directory': '../reports' },
    says: 'input report-directory',
  },
  {
    title: 'a role session name that STS refuses',
    inputs: { 'role-session-name': 'a b' },
    says: 'input role-session-name: found "a b".',
  },
  {
    title: 'a session shorter than STS allows',
    inputs: { 'role-duration-seconds': '60' },
    says: 'input role-duration-seconds: found 60.',
  },
];

describe.concurrent('a mistake in the configuration', () => {
  for (const { title, at, says, nothingAllowed, ...given } of MISTAKES) {
    it(`${title}: is named, and nothing is audited`, async () => {
      const run = await audit(given);
      expect(run.exitCode).toBe(1);
      expect(run.requests, 'nothing was asked of AWS or GitHub').toEqual({});
      expect(run.report).toBeUndefined();
      expect(run.outputs).toEqual({
        ...Object.fromEntries(OUTPUT_NAMES.map((name) => [name, ''])),
        conclusion: 'incomplete',
        complete: 'false',
      });
      const [annotation] = run.annotations;
      expect(annotation?.level).toBe('error');
      expect(annotation?.message).toContain(says);
      if (!nothingAllowed) expect(annotation?.message).toContain('Allowed: ');
      if (at !== undefined) {
        expect(annotation?.properties).toMatchObject({ file: '.github/iam-sweep.yml', line: String(at) });
      }
      expect(asRead(run.summary)).toContain('The configuration has 1 problem');
      expect(asRead(run.summary)).toContain(says);
    });
  }

  it('what was probably meant is proposed, and every mistake is told at once', async () => {
    const run = await audit({
      config: 'acess:\n  unused-days: 90\ngate:\n  fail-on: hihg\nrules:\n  service-unusd: off\n',
      inputs: { 'on-incomplete': 'wran' },
    });
    const told = run.annotations.map(({ message, properties }) => [
      properties.line,
      message.split('\n').at(-1),
    ]);
    expect(told).toEqual([
      ['1', expect.stringContaining('Did you mean "access"?')],
      ['4', expect.stringContaining('Did you mean "high"?')],
      ['6', expect.stringContaining('Did you mean "service-unused"?')],
      [undefined, expect.stringContaining('Did you mean "warn"?')],
    ]);
    expect(asRead(run.summary)).toContain('The configuration has 4 problems');
    expect(run.requests).toEqual({});
  });
});

describe.concurrent('a configuration', () => {
  it('may be missing; an own file and an own directory are used', async () => {
    const [plain, own] = await Promise.all([
      judged(),
      judged({
        inputs: { 'config-file': 'config/sweep.yml', 'report-directory': 'out/iam' },
        run: { files: { 'config/sweep.yml': 'gate: { fail-on: never }\n' } },
      }),
    ]);
    expect(plain.outputs['report-json']).toBe('iam-sweep-report/report.json');
    expect(plain.report.failOn).toBe('high');
    expect(own.outputs['report-json']).toBe('out/iam/report.json');
    expect(own.report.failOn).toBe('never');
  });

  it('in which an input and the file differ, follows the input', async () => {
    const run = await judged({
      config: { gate: { 'fail-on': 'low' }, entities: { include: ['user/*'] } },
      inputs: { 'fail-on': 'critical', entities: 'role/*' },
    });
    expect(run.report.failOn).toBe('critical');
    expect(run.report.entities.map(({ type }) => type)).toEqual(['role']);
  });
});
