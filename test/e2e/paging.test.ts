/** Listings that come in pages, to the last one. */
import { describe, expect, it } from 'vitest';
import { account, allowing } from './accounts.ts';
import { audit, DOCUMENTS_OFF, facts, judged } from './audit.ts';
import { IAM_OPERATIONS, TEAM } from './team-account.ts';

const pages = (size: number) => Object.fromEntries(IAM_OPERATIONS.map((operation) => [operation, size]));

describe.concurrent('a listing in pages', () => {
  it('of one item each gives what a single page gives', async () => {
    const accounts = [account(TEAM)];
    const [whole, paged] = await Promise.all([
      judged({ accounts }),
      judged({ accounts, sandbox: { pageSizes: pages(1) } }),
    ]);
    expect(facts(paged)).toEqual(facts(whole));
    expect(paged.report.entities).toEqual(whole.report.entities);
    expect(paged.report.errors).toEqual([]);
    for (const operation of IAM_OPERATIONS.filter(
      (name) => !/Generate|Aliases|Credential|PasswordPolicy/.test(name),
    )) {
      expect(paged.requests[operation], operation).toBeGreaterThan(whole.requests[operation] ?? 0);
    }
  });

  it('that breaks off at a later page leaves nothing half read', async () => {
    const run = await judged({
      account: {
        roles: [
          {
            name: 'api',
            allow: ['s3:GetObject', 'sqs:SendMessage', 'sns:Publish'],
            used: { s3: 0, sqs: 0, sns: 0 },
          },
        ],
      },
      sandbox: {
        pageSizes: { GetServiceLastAccessedDetails: 1 },
        faults: [
          {
            operation: 'GetServiceLastAccessedDetails',
            kind: 'vanish',
            nth: [3, 4],
          },
        ],
      },
    });
    expect(run.report.conclusion).toBe('incomplete');
    const roles = run.report.entities.filter(({ type }) => type === 'role');
    expect(roles.map(({ status, services }) => [status, services.granted])).toEqual([['unknown', 0]]);
  });

  it("of an administrator's policies asks for at most 200 services at a time", async () => {
    const run = await judged({
      account: {
        roles: [
          {
            name: 'admin',
            allow: ['*'],
            inline: { more: allowing('s3:*') },
            used: { iam: 0, s3: 0 },
            lastUsed: 0,
          },
        ],
      },
      config: { rules: DOCUMENTS_OFF },
    });
    const services = run.report.entities[0]?.services.granted ?? 0;
    expect(services).toBeGreaterThan(400);
    // Two whole chunks, each answered in two pages of 100, and the rest in one.
    expect(run.requests.ListPoliciesGrantingServiceAccess).toBe(2 * 2 + Math.ceil((services - 400) / 100));
    expect(run.report.errors).toEqual([]);
    expect(run.report.findings.every(({ grantedBy }) => grantedBy[0]?.policyName === 'app')).toBe(true);
    expect(run.report.findings).toHaveLength(services - 2);
  });

  it('of a few hundred roles keeps the summary readable and the report whole', async () => {
    const run = await audit({
      account: {
        roles: Array.from({ length: 300 }, (_, n) => ({
          name: `role-${n}`,
          allow: ['s3:GetObject', 'sqs:SendMessage', 'sns:Publish'],
          used: { s3: 0 },
        })),
      },
      sandbox: { pageSizes: { GetAccountAuthorizationDetails: 50 } },
    });
    expect(run.report?.findings).toHaveLength(600);
    expect(run.stdout).toContain('300 of 300 done');
    expect(Buffer.byteLength(run.summary)).toBeLessThan(200_000);
  });
});
