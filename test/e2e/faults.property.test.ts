/** Whatever goes wrong: no false pass, and what is said of an entity is what would have been said without it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Fault } from '../../sandbox/faults.ts';
import type { Report } from '../../src/model/report.ts';
import { account, arnOf } from './accounts.ts';
import { type Audited, audit, facts, type Judged, judged } from './audit.ts';
import { CLEAN_TEAM, IAM_OPERATIONS, STS_OPERATIONS, TEAM } from './team-account.ts';

const ADVISOR = IAM_OPERATIONS.filter((name) => /LastAccessed|Granting/.test(name));

const ARNS = [
  arnOf('role', 'api'),
  arnOf('role', 'worker'),
  arnOf('user', 'ann'),
  arnOf('user', 'bea'),
  arnOf('group', 'ops'),
  arnOf('policy', 'buckets'),
];

const someone = fc.constantFrom(...ARNS);
const often = fc.constantFrom(
  { probability: 0.2 },
  { probability: 0.5 },
  { nth: [1, 2] },
  { nth: [2, 5, 6] },
);

/** What passes by itself when the call is sent again. */
const passing = fc
  .record({
    operation: fc.constantFrom(...IAM_OPERATIONS, ...STS_OPERATIONS),
    kind: fc.constantFrom('throttle', '500', '503', 'reset', 'cut-xml', 'cut-body'),
    often,
    seed: fc.nat(1000),
  })
  .map(({ often, ...fault }): Fault => ({ ...fault, ...often }));

/** What leaves an entity unknown. */
const lasting = fc.oneof(
  fc.record({
    operation: fc.constant('GenerateServiceLastAccessedDetails'),
    kind: fc.constantFrom('job-failed', 'job-endless'),
    arn: someone,
  }),
  fc.record({ operation: fc.constantFrom(...ADVISOR), kind: fc.constant('vanish'), arn: someone }),
  fc.record({
    operation: fc.constantFrom(...ADVISOR),
    kind: fc.constant('vanish'),
    nth: fc.constantFrom(1, 2, 3),
  }),
) satisfies fc.Arbitrary<Fault>;

const scenario = fc.record({
  passing: fc.array(passing, { minLength: 2, maxLength: 6 }),
  lasting: fc.array(lasting, { maxLength: 3 }),
  seed: fc.nat(1000),
});

const known = (report: Report): ReadonlySet<string> =>
  new Set(report.entities.filter(({ status }) => status !== 'unknown').map(({ arn }) => arn));

function agrees(run: Audited, undisturbed: Judged): void {
  const { report } = run;
  if (report === undefined) {
    expect(run.outputs.conclusion).toBe('incomplete');
    expect(run.exitCode).toBe(1);
    return;
  }
  if (undisturbed.report.conclusion === 'fail') expect(report.conclusion).not.toBe('pass');
  else expect(report.conclusion).not.toBe('fail');
  if (report.conclusion === 'pass') expect(report.entities.length).toBe(undisturbed.report.entities.length);

  const determined = known(report);
  const isDetermined = ({ entityArn }: { readonly entityArn?: string | undefined }) =>
    determined.has(entityArn ?? '');
  expect(facts({ report }).filter(isDetermined)).toEqual(facts(undisturbed).filter(isDetermined));
  // What policies say is known whatever else is not.
  expect(facts(undisturbed)).toEqual(expect.arrayContaining(facts({ report })));
  for (const { arn, accountId, status } of report.entities) {
    if (status !== 'unknown') continue;
    // What is missing for a whole account is told once.
    const isTold = report.errors.some(
      (error) => error.entityArn === arn || (error.entityArn === undefined && error.accountId === accountId),
    );
    expect(isTold).toBe(true);
  }
}

it('under random faults the verdict is never better than the truth, and known entities are judged alike', {
  timeout: 120_000,
}, async () => {
  const accounts = [account(TEAM), account(CLEAN_TEAM)];
  const undisturbed = await Promise.all(accounts.map((each) => judged({ accounts: [each] })));
  expect(undisturbed.map(({ report }) => report.conclusion)).toEqual(['fail', 'pass']);
  await fc.assert(
    fc.asyncProperty(scenario, async ({ passing, lasting, seed }) => {
      await Promise.all(
        undisturbed.map(async (truth, index) => {
          const run = await audit({
            accounts: accounts.slice(index, index + 1),
            config: { access: { 'job-deadline-seconds': 10 } },
            sandbox: { faults: [...lasting, ...passing], seed },
          });
          agrees(run, truth);
        }),
      );
    }),
    { numRuns: 6, seed: 20_261_101, endOnFailure: true },
  );
});
