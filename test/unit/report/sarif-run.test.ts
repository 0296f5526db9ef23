import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { JudgedExemption } from '../../../src/model/judgement.ts';
import type { Exemption } from '../../../src/model/settings.ts';
import { reportSarif } from '../../../src/report/sarif.ts';
import { explain } from '../../../src/rules/index.ts';
import { clean } from './accounts.ts';
import { input, judgement } from './factory.ts';
import { arnOf, awsManaged, inline, role } from './facts.ts';
import { type SarifRun, sarifRun, schemaErrors, unused } from './sarif-log.ts';
import { story } from './story.ts';

const told = (run: SarifRun, id: string) => {
  const [{ toolExecutionNotifications, toolConfigurationNotifications }] = run.invocations;
  return [...toolExecutionNotifications, ...toolConfigurationNotifications]
    .filter(({ descriptor }) => descriptor.id === id)
    .map(({ level, message }) => `${level}: ${message.text}`);
};

describe('A run that determined everything', () => {
  it('was successful and has nothing to tell', () => {
    const [invocation] = sarifRun(clean()).invocations;
    expect(invocation).toMatchObject({ executionSuccessful: true, toolExecutionNotifications: [] });
  });
});

describe('A run that could not determine something', () => {
  it('was not successful, names what is unknown, and makes no alert of it', () => {
    const run = sarifRun(story());
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(told(run, 'not-determined')).toContain(
      'error: arn:aws:iam::111122223333:role/reporting: GetServiceLastAccessedDetails: IAM ended the job as FAILED: Internal failure (JobFailed)',
    );
    expect(run.results.filter(({ message }) => message.text.includes('role/reporting'))).toEqual([]);
  });

  it('says of an account and of the whole run that they are unknown', () => {
    const error = { operation: 'GetAccountSummary', code: 'Throttling', message: 'Rate exceeded' };
    const run = sarifRun(judgement([], { errors: [{ accountId: '444455556666', ...error }, error] }));
    expect(told(run, 'not-determined')).toEqual([
      'error: Account 444455556666: GetAccountSummary: Rate exceeded (Throttling)',
      'error: The whole run: GetAccountSummary: Rate exceeded (Throttling)',
    ]);
  });

  it('counts what would be too much to tell', () => {
    const error = { operation: 'GetRole', code: 'Throttling', message: 'Rate exceeded' };
    const words = told(
      sarifRun(judgement([], { errors: Array.from({ length: 1201 }, () => error) })),
      'not-determined',
    );
    expect(words).toHaveLength(201);
    expect(words.at(-1)).toBe('note: 1,001 more, all in report.json.');
  });
});

describe('An exemption', () => {
  const exemption: Exemption = {
    entity: 'role/break-glass',
    rule: '*',
    reason: 'Emergency access',
    expires: '2027-03-31',
    approvedBy: 'Security board',
  };
  const run = (judged: Partial<JudgedExemption>) =>
    sarifRun(
      judgement([], {
        exemptions: [{ exemption, state: 'active', daysLeft: 131, matches: 2, ...judged }],
      }),
    );

  it.each([
    [{}, 'note', 'It ends on 2027-03-31, 131 days left, and covers 2 findings.'],
    [{ daysLeft: 14 }, 'warning', 'It ends on 2027-03-31, 14 days left, and covers 2 findings.'],
    [{ daysLeft: 0, matches: 1 }, 'warning', 'It ends on 2027-03-31, which is today, and covers 1 finding.'],
    [
      { state: 'expired' as const, daysLeft: -1 },
      'warning',
      'It expired on 2027-03-31 and no longer holds; it would have covered 2 findings.',
    ],
  ])('of %j is told with reason, approver and end, as a %s', (judged, level, end) => {
    expect(told(run(judged), 'exemption')).toEqual([
      `${level}: role/break-glass is exempt from every rule, approved by Security board: Emergency access\n\n${end}`,
    ]);
  });

  it('stands in the file as data too', () => {
    expect(run({}).properties.exemptions).toEqual([
      { ...exemption, state: 'active', daysLeft: 131, matches: 2 },
    ]);
  });
});

describe('What is worth knowing', () => {
  it('is a note', () => {
    const notices = [{ code: 'selector-unmatched', message: 'entities: role/x matched nothing' }];
    expect(told(sarifRun(judgement([], { notices })), 'notice')).toEqual([
      'note: entities: role/x matched nothing',
    ]);
  });
});

describe('30,000 findings', () => {
  let looked = 0;
  const findings = function* () {
    for (let at = 0; at < 30_000; at += 1) {
      looked += 1;
      const name = `team-${at % 250}-service-${Math.floor(at / 10)}`;
      const holder = arnOf('role', name);
      yield unused(at.toString(16).padStart(16, '0'), {
        severity: at < 1000 ? 'high' : 'medium',
        entity: role({ name }),
        subject: { service: `service-${at % 10}` },
        grantedBy: [awsManaged('PowerUserAccess', holder), inline('application', holder)],
      });
    }
  };
  const of = judgement([], {
    findings: { [Symbol.iterator]: findings },
    counts: { critical: 0, high: 1000, medium: 29_000, low: 0 },
  });
  const pieces = [...reportSarif({ ...input(of), explain })];
  const written = pieces.join('');
  const run = (JSON.parse(written) as { readonly runs: readonly [SarifRun] }).runs[0];

  it('are cut at the 25,000 that GitHub takes, the most severe ones, and that is said', () => {
    expect(run.results).toHaveLength(25_000);
    expect(run.results.filter(({ level }) => level === 'error')).toHaveLength(1000);
    expect(told(run, 'results-cut')).toEqual([
      'warning: There are 30,000 findings. These are the 25,000 most severe ones, which is as many as code scanning takes; report.json has all.',
    ]);
    expect(schemaErrors(written)).toEqual([]);
  });

  it('are written in small pieces, and none is looked at that is not written', () => {
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(80_000);
    expect(looked).toBe(25_001);
  });

  it('stay far below the 10 MB, compressed, that GitHub takes', () => {
    expect(gzipSync(written).length).toBeLessThan(5_000_000);
  });
});

describe('25,000 findings', () => {
  it('are all there, and nothing is said to be missing', () => {
    const findings = Array.from({ length: 25_000 }, (_, at) => unused(at.toString(16).padStart(16, '0')));
    const run = sarifRun(judgement([], { findings }));
    expect(run.results).toHaveLength(25_000);
    expect(told(run, 'results-cut')).toEqual([]);
  });
});
