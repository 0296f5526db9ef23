/** Facts that were kept in a file are judged again without a call of AWS. */
import { beforeAll, describe, expect, it } from 'vitest';
import { account } from './accounts.ts';
import { type AuditGiven, audit, DOCUMENTS_OFF, facts, type Judged, judged, lines } from './audit.ts';
import { csvRows, reportPaths } from './report-files.ts';
import { TEAM } from './team-account.ts';

const FACTS = 'facts/iam.json';

let first: Judged;
let saved: string;
beforeAll(async () => {
  first = await judged({ account: TEAM, inputs: { 'save-snapshot': FACTS } });
  saved = first.files.get(FACTS) ?? '';
});

/** Judges a file of facts; the job has no keys, no token service, and AWS is out of reach. */
const again = (text: string, given: Pick<AuditGiven, 'config' | 'inputs'> = {}): AuditGiven => ({
  accounts: [account({ roles: [{ name: 'another' }] })],
  ...given,
  inputs: { 'role-to-assume': '', 'from-snapshot': FACTS, ...given.inputs },
  env: ({ url }) => ({ AWS_ENDPOINT_URL: url, AWS_EC2_METADATA_DISABLED: 'true' }),
  run: { files: { [FACTS]: text } },
});

describe.concurrent('kept facts', () => {
  it('judged with the same settings give the same findings', async () => {
    const run = await judged(again(saved));
    expect(run.requests).toEqual({});
    expect(facts(run)).toEqual(facts(first));
    const { startedAt, finishedAt, ...report } = run.report;
    const { startedAt: _, finishedAt: __, ...before } = first.report;
    expect(report).toEqual(before);
    expect(Date.parse(startedAt)).toBeLessThanOrEqual(Date.parse(finishedAt));
    expect(run.exitCode).toBe(first.exitCode);
  });

  it('judged with other thresholds give other findings', async () => {
    const run = await judged(again(saved, { inputs: { 'unused-days': '300', 'fail-on': 'critical' } }));
    expect(run.requests).toEqual({});
    expect(lines(first, 'service-unused')).not.toEqual([]);
    expect(lines(run, 'service-unused')).toEqual([]);
    expect(run.report.thresholds.unusedDays).toBe(300);
    expect(run.report.failOn).toBe('critical');
  });

  it('may be of other roles and accounts than the config file names', async () => {
    const config = {
      aws: { 'role-to-assume': 'arn:aws:iam::111122223333:role/iam-sweep-audit' },
      accounts: [{ 'role-arn': 'arn:aws:iam::444455556666:role/iam-sweep-member' }],
      snapshot: { save: 'other.json' },
    };
    const run = await judged(again(saved, { config }));
    expect(facts(run)).toEqual(facts(first));
    expect(run.requests).toEqual({});
  });

  it('keep an issue, a baseline and every file of a report without a call of AWS', async () => {
    const committed = await judged({
      account: TEAM,
      inputs: { 'save-baseline': 'known.json' },
      keep: ['known.json'],
    });
    const given = again(saved, {
      config: { issue: { open: true, 'open-on': 'low' }, gate: { baseline: 'known.json' } },
      inputs: { 'save-baseline': 'known.json' },
    });
    const run = await judged({
      ...given,
      env: ({ url, env }) => {
        const { GITHUB_API_URL = '', GITHUB_GRAPHQL_URL = '' } = env();
        return {
          AWS_ENDPOINT_URL: url,
          AWS_EC2_METADATA_DISABLED: 'true',
          GITHUB_API_URL,
          GITHUB_GRAPHQL_URL,
        };
      },
      run: { files: { [FACTS]: saved, 'known.json': '{"schemaVersion":1,"findings":[]}' } },
      keep: [...reportPaths(), 'known.json'],
    });
    const gitHub = ['GraphQL', 'ListIssues', 'ListLabels', 'GetLabel', 'CreateLabel', 'CreateIssue'];
    expect(Object.keys(run.requests).filter((operation) => !gitHub.includes(operation))).toEqual([]);
    expect(run.requests.CreateIssue).toBe(1);
    expect(run.outputs['issue-number']).toBe('1');
    expect(reportPaths().filter((path) => run.files.has(path))).toEqual(reportPaths());
    expect(csvRows(run).map(({ id }) => id)).toEqual(first.report.findings.map(({ id }) => id));
    expect(run.files.get('known.json')).toBe(committed.files.get('known.json'));
  });

  it('hold no judgement of actions when they were collected by service', async () => {
    const run = await judged(again(saved, { config: { access: { granularity: 'action' } } }));
    expect(run.report.errors.map(({ code }) => code)).toContain('ActionsNotCollected');
  });

  it('remember what could not be determined', async () => {
    const torn = await judged({
      account: TEAM,
      inputs: { 'save-snapshot': FACTS },
      sandbox: {
        deniedOperations: ['ListUsers'],
        faults: [{ operation: 'GenerateServiceLastAccessedDetails', kind: 'vanish', nth: 1 }],
      },
    });
    const run = await judged(again(torn.files.get(FACTS) ?? '', { inputs: { 'fail-on': 'never' } }));
    expect(torn.report.errors.map(({ operation, code }) => `${operation} ${code}`).sort()).toEqual([
      'GenerateServiceLastAccessedDetails NoSuchEntity',
      'ListUsers AccessDenied',
    ]);
    expect(run.report.errors).toEqual(torn.report.errors);
    expect(run.report.conclusion).toBe('incomplete');
  });

  it('say of an entity that was not selected then that it is not known now', async () => {
    const few = await judged({
      account: TEAM,
      inputs: { 'save-snapshot': FACTS, entities: 'role/clean' },
    });
    expect(few.report.conclusion).toBe('pass');
    // What their policies grant is known, whatever becomes of their use.
    const use = { config: { rules: DOCUMENTS_OFF }, inputs: { entities: 'role/*' } };
    const run = await judged(again(few.files.get(FACTS) ?? '', use));
    const unknown = run.report.entities.filter(({ status }) => status === 'unknown');
    expect(unknown.map(({ name }) => name).sort()).toEqual(['api', 'worker']);
    expect(run.report.errors.every(({ code }) => code === 'NotCollected')).toBe(true);
    expect(run.report.conclusion).toBe('incomplete');
  });
});

describe.concurrent('a file that is not facts', () => {
  const cases = [
    { title: 'cut off', text: () => saved.slice(0, saved.length / 2), says: 'it is not JSON' },
    { title: 'empty', text: () => '', says: 'it is not JSON' },
    {
      title: 'of a later version',
      text: () => saved.replace('"schemaVersion":1', '"schemaVersion":2'),
      says: 'schemaVersion is 2; this version reads 1',
    },
    {
      title: 'a report',
      text: () => JSON.stringify({ ...first.report }),
      says: 'It is not a snapshot as save-snapshot writes it',
    },
    { title: 'something else', text: () => '{"UserDetailList": []}', says: 'schemaVersion is missing' },
    {
      title: 'with a broken entity',
      text: () => saved.replace('"type":"role"', '"type":"robot"'),
      says: 'accounts.0.entities.0',
    },
  ] as const;
  for (const { title, text, says } of cases) {
    it(`${title}: is refused with what is wrong`, async () => {
      const run = await audit(again(text()));
      expect(run.exitCode).toBe(1);
      expect(run.requests).toEqual({});
      expect(run.report).toBeUndefined();
      expect(run.annotations[0]?.message).toContain(`from-snapshot ${FACTS}`);
      expect(run.annotations[0]?.message).toContain(says);
      expect(run.summary).toContain('The snapshot can not be judged');
    });
  }

  it('that does not exist: the path is named', async () => {
    const run = await audit(again('', { inputs: { 'from-snapshot': 'nothing.json' } }));
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain('from-snapshot nothing.json: there is no such file');
  });
});
