import { describe, expect, it, test } from 'vitest';
import type { BaselineEntry, JudgedBaseline } from '../../../src/model/baseline.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { Settings } from '../../../src/model/settings.ts';
import type { RunInfo } from '../../../src/report/input.ts';
import { reportSarif } from '../../../src/report/sarif.ts';
import { clean, large, severalAccounts, small } from './accounts.ts';
import { input, judgement } from './factory.ts';
import { hostile } from './hostile.ts';
import { sarifRun, schemaErrors, unused } from './sarif-log.ts';
import { story } from './story.ts';

const written = (of: Judgement) => [...reportSarif(input(of))].join('');
const finds = (findings: Judgement['findings']): Judgement => judgement([], { findings });

const ID = '0123456789abcdef';
const OTHER = 'fedcba9876543210';
const entry = (id: string): BaselineEntry => ({ id, since: '2026-05-01' });
const aBaseline = (overrides: Partial<JudgedBaseline> = {}): JudgedBaseline => ({
  path: '.github/iam-sweep-baseline.yml',
  entries: 1,
  known: 1,
  worse: [],
  gone: [],
  undecided: [],
  ...overrides,
});

describe('report.sarif is what the schema of OASIS says', () => {
  it.each([
    ['an account without entities', judgement([])],
    ['a clean account', clean()],
    ['an account with three findings', small()],
    ['an account with exemptions and failures', story()],
    ['an account with 3,000 findings', large()],
    ['several accounts', severalAccounts()],
    ['an account whose every name is an attack', hostile('"}\n[x](1){0}\\</script>\u202e@octocat')],
    [
      'an account with a baseline',
      judgement([], {
        findings: [
          unused(ID, { status: 'known', known: { since: '2026-05-01', note: 'by Dana' } }),
          unused(OTHER),
        ],
        baseline: aBaseline(),
      }),
    ],
  ])('for %s', (_, of) => {
    expect(schemaErrors(written(of))).toEqual([]);
  });
});

test('a small account gives this file', async () => {
  await expect(written(small())).toMatchFileSnapshot('golden/small.sarif');
});

test('the same judgement gives the same bytes', () => {
  expect(written(story())).toBe(written(story()));
});

describe('A finding', () => {
  it('becomes a result that says what was found, what to do and of which entity', () => {
    const [result] = sarifRun(finds([unused(ID)])).results;
    expect(result).toMatchObject({ ruleId: 'service-unused.high', level: 'error' });
    expect(result?.message.text.split('\n\n')).toEqual([
      'role orders-api: service-unused sqs 2026-01-01T06:00:00.000Z',
      expect.stringMatching(/^What to do: Take sqs away from role orders-api\. /),
      'Entity: arn:aws:iam::111122223333:role/orders-api',
    ]);
  });

  it('is known again by its id, whatever else changes', () => {
    const before = sarifRun(finds([unused(ID)])).results[0];
    const after = sarifRun(
      finds([
        unused(OTHER),
        unused(ID, { evidence: { lastAccessedAt: null, ageDays: null }, grantedBy: [] }),
      ]),
    ).results[1];
    expect(after?.partialFingerprints).toEqual(before?.partialFingerprints);
    expect(after?.partialFingerprints).toEqual({
      primaryLocationLineHash: `${ID}:1`,
      'iamSweepFinding/v1': ID,
    });
  });

  it('that becomes more severe is another alert, since it breaks another rule', () => {
    const ids = (['low', 'critical'] as const).map(
      (severity) => sarifRun(finds([unused(ID, { severity })])).results[0]?.ruleId,
    );
    expect(ids).toEqual(['service-unused.low', 'service-unused.critical']);
  });

  it('carries its evidence and the policies that grant it, at most twenty', () => {
    const holder = 'arn:aws:iam::111122223333:role/orders-api';
    const policyArn = 'arn:aws:iam::111122223333:policy/data';
    const grantedBy = [
      { policyName: 'data', policyType: 'managed', policyArn, attachedTo: holder } as const,
      ...Array.from({ length: 25 }, (_, at) => ({
        ...({ policyName: `p${at}`, policyType: 'inline', attachedTo: holder } as const),
      })),
    ];
    const [result] = sarifRun(finds([unused(ID, { grantedBy })])).results;
    expect(result?.properties).toMatchObject({
      account: '111122223333',
      entity: holder,
      service: 'sqs',
      evidence: { lastAccessedAt: '2026-01-01T06:00:00.000Z', ageDays: 323 },
      grantedBy: expect.arrayContaining([policyArn, `${holder} p0`]),
      moreGrants: 6,
    });
    expect(result?.properties.grantedBy).toHaveLength(20);
  });

  it('that is exempt is no result, since code scanning would open an alert for it', () => {
    const run = sarifRun(finds([unused(ID, { status: 'exempt' }), unused(OTHER)]));
    expect(run.results.map(({ partialFingerprints }) => partialFingerprints['iamSweepFinding/v1'])).toEqual([
      OTHER,
    ]);
  });
});

describe('The baseline', () => {
  const known = unused(ID, { status: 'known', known: { since: '2026-05-01', note: 'ticket 4711' } });
  const states = (of: Judgement) => sarifRun(of).results.map(({ baselineState }) => baselineState);

  it('calls what it has unchanged, what it lacks new, and what became more severe updated', () => {
    const worse = unused('00000000000000aa');
    const baseline = aBaseline({ worse: [entry(worse.id)] });
    expect(states(judgement([], { findings: [known, unused(OTHER), worse], baseline }))).toEqual([
      'unchanged',
      'new',
      'updated',
    ]);
  });

  it('gives no finding a state where there is none', () => {
    expect(states(finds([unused(ID), unused(OTHER)]))).toEqual([undefined, undefined]);
  });

  it('tells since when a finding is known, and what was noted', () => {
    const [result] = sarifRun(judgement([], { findings: [known], baseline: aBaseline() })).results;
    expect(result?.properties).toMatchObject({
      status: 'known',
      knownSince: '2026-05-01',
      note: 'ticket 4711',
    });
  });
});

describe('An alert is shown', () => {
  const place = (run: Partial<RunInfo>) => {
    const given = input(finds([unused(ID)]));
    return sarifRun({ ...given, run: { ...given.run, ...run } }).results[0]?.locations[0]?.physicalLocation;
  };

  it('at the config file, on its first line', () => {
    expect(place({ configFile: 'iam/sweep.yml', workflowPath: '.github/workflows/iam.yml' })).toEqual({
      artifactLocation: { uri: 'iam/sweep.yml' },
      region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
    });
  });

  it('at the workflow where there is no config file, and else where one would be', () => {
    const workflowPath = '.github/workflows/iam.yml';
    expect(place({ configFile: null, workflowPath })?.artifactLocation.uri).toBe(workflowPath);
    expect(place({ configFile: null })?.artifactLocation.uri).toBe('.github/iam-sweep.yml');
  });

  it.each([
    ['./conf/iam sweep.yml', 'conf/iam%20sweep.yml'],
    ['a:b/100%.yml', 'a%3Ab/100%25.yml'],
    ['設定/\ud800#?.yml', '%E8%A8%AD%E5%AE%9A/%EF%BF%BD%23%3F.yml'],
  ])('at %j, written as a relative reference', (configFile, uri) => {
    expect(place({ configFile })?.artifactLocation.uri).toBe(uri);
  });
});

describe('Audits of one repository do not close the alerts of each other', () => {
  const category = (of: Judgement, settings: Partial<Settings>, run: Partial<RunInfo>) => {
    const given = input(of, settings);
    return sarifRun({ ...given, run: { ...given.run, ...run } }).automationDetails.id;
  };
  const issue = { ...input(small()).settings.issue, key: 'Team A/prod' };

  it('when they are of different accounts or by different configs', () => {
    const configFile = '.github/iam-sweep.yml';
    expect(category(small(), {}, { configFile })).toBe('iam-sweep/111122223333/.github/iam-sweep.yml/');
    expect(category(small(), {}, { configFile: null, workflowPath: '.github/workflows/iam.yml' })).toBe(
      'iam-sweep/111122223333/.github/workflows/iam.yml/',
    );
    expect(category(small(), { issue }, { configFile })).toBe('iam-sweep/111122223333/Team%20A/prod/');
    expect(category(small(), {}, {})).toBe('iam-sweep/111122223333/');
  });

  it('and keep their alerts when an account joins those of the config', () => {
    const accounts = [{ roleArn: 'arn:aws:iam::111122223333:role/iam-sweep-audit' }];
    expect(category(small(), { accounts }, {})).toBe('iam-sweep/accounts/');
    expect(category(severalAccounts(), { accounts }, {})).toBe('iam-sweep/accounts/');
    expect(category(severalAccounts(), {}, {})).toBe('iam-sweep/accounts/');
  });
});
