/** AccessDenied on each call that the action can send: told with the statement to add, never tried again. */
import { describe, expect, it } from 'vitest';
import { type Audited, audit, facts, judged } from './audit.ts';
import { CLEAN_TEAM, IAM_OPERATIONS, STS_OPERATIONS, TEAM } from './team-account.ts';

/** Which entities of the clean team are unknown without the call. */
const UNKNOWN: Readonly<Record<(typeof IAM_OPERATIONS)[number], readonly string[]>> = {
  GetAccountAuthorizationDetails: [],
  ListUsers: ['ann', 'bea'],
  ListAccountAliases: [],
  GenerateCredentialReport: ['111122223333', 'ann', 'bea'],
  GetCredentialReport: ['111122223333', 'ann', 'bea'],
  GetAccountPasswordPolicy: ['111122223333'],
  GenerateServiceLastAccessedDetails: ['ann', 'api', 'bea', 'buckets', 'ops', 'worker'],
  GetServiceLastAccessedDetails: ['ann', 'api', 'bea', 'buckets', 'ops', 'worker'],
  GetServiceLastAccessedDetailsWithEntities: ['buckets', 'ops'],
  ListPoliciesGrantingServiceAccess: ['api'],
};

const sends = (run: Audited): string[] => Object.keys(run.requests).sort();

it('the calls below are all that an audit sends', async () => {
  const run = await judged({ account: CLEAN_TEAM });
  expect(run.report.conclusion).toBe('pass');
  expect(sends(run)).toEqual([...IAM_OPERATIONS, ...STS_OPERATIONS, 'GetIdToken'].sort());
  expect(Object.keys(UNKNOWN).sort()).toEqual([...IAM_OPERATIONS].sort());
});

describe.concurrent('a refused call of IAM', () => {
  for (const operation of IAM_OPERATIONS.filter((name) => name !== 'ListAccountAliases')) {
    it(`${operation} is named with the statement to add, and the run is incomplete`, async () => {
      const sandbox = { deniedOperations: [operation] };
      const [strict, lenient] = await Promise.all([
        judged({ account: CLEAN_TEAM, sandbox }),
        judged({ account: CLEAN_TEAM, sandbox, inputs: { 'on-incomplete': 'warn' } }),
      ]);
      for (const run of [strict, lenient]) {
        const { report, summary, annotations } = run;
        const statement = `{"Effect":"Allow","Action":"iam:${operation}","Resource":"*"}`;
        expect(report.conclusion).toBe('incomplete');
        expect(report.errors.length).toBeGreaterThan(0);
        for (const error of report.errors) {
          expect(error).toMatchObject({ operation, code: 'AccessDenied' });
          expect(error.message).toContain(statement);
        }
        const unknown = report.entities.filter(({ status }) => status === 'unknown');
        expect(unknown.map(({ name }) => name).sort()).toEqual(UNKNOWN[operation]);
        expect(summary).toContain(operation);
        expect(summary).toContain('AccessDenied');
        expect(annotations.some(({ message }) => message.includes(statement))).toBe(true);
        expect(report.accounts[0]?.status).toBe('incomplete');
        expect(report.stats.retries, 'a refusal is never tried again').toBe(0);
      }
      expect([strict.exitCode, lenient.exitCode]).toEqual([1, 0]);
    });
  }

  it('ListAccountAliases changes nothing but the name of the account', async () => {
    const account = { ...TEAM, alias: 'octo-team' };
    const run = await judged({ account, sandbox: { deniedOperations: ['ListAccountAliases'] } });
    const allowed = await judged({ account });
    expect(facts(run)).toEqual(facts(allowed));
    expect(run.report.errors).toEqual([]);
    expect(run.report.conclusion).toBe(allowed.report.conclusion);
  });

  it('the policy that the audit role should have is enough', async () => {
    const run = await judged({ account: CLEAN_TEAM, sandbox: { enforcePolicies: true } });
    expect(run.report.conclusion).toBe('pass');
  });
});

describe.concurrent('a refused call of STS ends the run with its name', () => {
  for (const operation of STS_OPERATIONS) {
    it(operation, async () => {
      const run = await audit({ account: CLEAN_TEAM, sandbox: { deniedOperations: [operation] } });
      expect(run.exitCode).toBe(1);
      expect(run.outputs.conclusion).toBe('incomplete');
      expect(run.summary).toContain(operation);
      expect(run.requests[operation]).toBe(1);
      expect(run.annotations.map(({ level }) => level)).toEqual(['error']);
    });
  }
});
