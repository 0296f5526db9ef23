/** Several accounts, each entered from the role of the workflow. */
import { describe, expect, it } from 'vitest';
import { type AccountGiven, account, arnOf, trusting } from './accounts.ts';
import { asRead, audit, DOCUMENTS_OFF, judged, lines, reasons } from './audit.ts';

const HUB = '111122223333';
const MEMBERS = ['444455556666', '777788889999'] as const;
const HUB_ROLE = arnOf('role', 'iam-sweep-audit', HUB);
const memberRole = (id: string): string => arnOf('role', 'iam-sweep-member', id);

const hub = account({ id: HUB, roles: [{ name: 'hub-app', allow: ['s3:PutBucketPolicy'] }] });

function member(id: string, trusted: string, more: AccountGiven['roles'] = []): object {
  return account({
    id,
    alias: `octo-${id.slice(0, 4)}`,
    roles: [
      { name: 'iam-sweep-member', allow: ['iam:ListUsers'], used: { iam: 0 }, trust: trusting(trusted) },
      { name: 'app', allow: ['s3:GetObject', 'sqs:SendMessage'], used: { sqs: 0 } },
      ...more,
    ],
  });
}

const config = {
  rules: DOCUMENTS_OFF,
  accounts: [
    { 'role-arn': memberRole(MEMBERS[0]), name: 'production' },
    { 'role-arn': memberRole(MEMBERS[1]) },
  ],
};

describe.concurrent('accounts by role chaining', () => {
  it('are audited side by side, and that of the credentials is not one of them', async () => {
    const run = await judged({
      accounts: [hub, ...MEMBERS.map((id) => member(id, HUB_ROLE))],
      config,
    });
    expect(run.report.accounts).toMatchObject([
      { id: MEMBERS[0], name: 'production', alias: 'octo-4444', status: 'complete', counts: { role: 2 } },
      { id: MEMBERS[1], alias: 'octo-7777', status: 'complete', counts: { role: 2 } },
    ]);
    expect(lines(run)).toEqual([
      'service-never-accessed role/app s3 low',
      'service-never-accessed role/app s3 low',
    ]);
    expect(new Set(run.report.findings.map(({ id }) => id)).size).toBe(2);
    expect(run.report.conclusion).toBe('pass');
    expect(run.summary).toContain('production');
    expect(run.requests.AssumeRole).toBe(2);
    // GitHub's token, the OIDC token, the three parts of the first credentials, and of those in each account.
    expect(run.masks).toHaveLength(11);
  });

  it('one that does not let the workflow in makes the run incomplete, and the other is audited', async () => {
    const run = await judged({
      accounts: [hub, member(MEMBERS[0], HUB_ROLE), member(MEMBERS[1], arnOf('role', 'somebody-else', HUB))],
      config,
    });
    expect(run.report.conclusion).toBe('incomplete');
    expect(run.exitCode).toBe(1);
    expect(run.report.accounts.map(({ status }) => status)).toEqual(['complete', 'incomplete']);
    expect(reasons(run)).toEqual([`AssumeRole AccountRoleNotAssumable ${MEMBERS[1]}`]);
    expect(run.report.errors[0]?.message).toContain(
      `{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"${memberRole(MEMBERS[1])}"}`,
    );
    expect(lines(run)).toEqual(['service-never-accessed role/app s3 low']);
    expect(run.summary).toContain('AccountRoleNotAssumable');
    expect(run.summary).toContain('1 account could not be read in full');
  });

  it('a refused or failing AssumeRole on all of them leaves nothing that could pass', async () => {
    const accounts = [hub, ...MEMBERS.map((id) => member(id, HUB_ROLE))];
    const run = await judged({ accounts, config, sandbox: { deniedOperations: ['AssumeRole'] } });
    expect(run.report.conclusion).toBe('incomplete');
    expect(run.exitCode).toBe(1);
    expect(run.report.entities).toEqual([]);
    expect(run.report.errors.map(({ code }) => code)).toEqual([
      'AccountRoleNotAssumable',
      'AccountRoleNotAssumable',
    ]);
  });

  it('an answer of AssumeRole that breaks off, or a session that ends, is no loss', async () => {
    const accounts = [hub, ...MEMBERS.map((id) => member(id, HUB_ROLE))];
    const run = await judged({
      accounts,
      config,
      sandbox: {
        jobMs: [1200, 1200],
        faults: [{ operation: 'AssumeRole', kind: 'cut-xml', nth: [1, 2] }],
      },
      during(sandbox) {
        const timer = setInterval(() => {
          if ((sandbox.log.counts.GetServiceLastAccessedDetails ?? 0) < 1) return;
          clearInterval(timer);
          sandbox.expireSessions();
        }, 5);
      },
    });
    expect(run.report.errors).toEqual([]);
    expect(run.report.conclusion).toBe('pass');
    expect(lines(run)).toHaveLength(2);
    expect(run.requests.AssumeRole).toBeGreaterThan(4);
  });

  it('two ways into the same account are refused before anything is audited', async () => {
    const run = await audit({
      accounts: [hub, member(MEMBERS[0], HUB_ROLE)],
      config: {
        accounts: [
          { 'role-arn': memberRole(MEMBERS[0]) },
          { 'role-arn': arnOf('role', 'second-way', MEMBERS[0]) },
        ],
      },
    });
    expect(run.exitCode).toBe(1);
    expect(run.requests).toEqual({});
    expect(asRead(run.summary)).toContain(`each account once, and accounts[0] is ${MEMBERS[0]} already`);
  });

  it('the first role that can not be assumed is the end of the run', async () => {
    const run = await audit({
      accounts: [hub, member(MEMBERS[0], HUB_ROLE)],
      config,
      sandbox: { deniedOperations: ['AssumeRoleWithWebIdentity'] },
    });
    expect(run.exitCode).toBe(1);
    expect(run.report).toBeUndefined();
  });
});
