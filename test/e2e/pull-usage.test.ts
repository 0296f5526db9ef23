/** What the account tells of a change: whose policy it is, and whether anybody used what comes and goes. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { arnOf, type RoleGiven, trusting } from './accounts.ts';
import { asRead, auditAgainst, withSandbox } from './audit.ts';
import { awsCalls, changed, REMOVES, roleFile, withoutIdToken } from './pull-life.ts';
import {
  account,
  allow,
  gated,
  gateIn,
  json,
  openPull,
  type PullGivenTo,
  policy,
  runFor,
} from './pull-world.ts';

const GRANTS = 'change-grants-unused';

/** Actions that IAM keeps a record of, and days since. */
const BUCKETS = { days: 1, actions: { CreateBucket: 10, DeleteBucket: 300 } };

/** The managed policy `shared`, by its ARN. */
const sharedFile = (actions: readonly string[]): string =>
  json({ PolicyName: 'shared', Arn: arnOf('policy', 'shared'), PolicyDocument: policy(allow(actions)) });

/** Findings about use: `rule severity role/name s3:DeleteBucket`. */
function useOf(report: Report): string[] {
  return report.findings
    .filter(({ rule, status }) => [GRANTS, REMOVES].includes(rule) && status === 'new')
    .map(({ rule, severity, entityArn, subject: { service, action, about } }) =>
      [rule, severity, entityArn?.split(':').at(-1), action ?? service ?? about].join(' '),
    )
    .sort();
}

describe.concurrent('a policy is tied to its live entity', () => {
  const bare = (actions: string[]) => json(policy(allow(actions)));
  const used = { sqs: 3 };

  it('by its ARN, by type and name, or by changes.map, and else judged without use', async () => {
    const files = (actions: string[]) => ({
      'iam/shared.json': sharedFile(actions),
      'iam/named.json': roleFile('named', actions),
      'iam/mapped.json': bare(actions),
      'iam/nobody.json': bare(actions),
      'iam/stranger.json': roleFile('stranger', actions),
    });
    const all = ['s3:GetObject', 'sqs:SendMessage'];
    const run = await gated({
      account: {
        roles: [
          { name: 'named', allow: all, used },
          { name: 'mapped', allow: all, used },
          { name: 'holder', attached: ['shared'], used },
        ],
        policies: [{ name: 'shared', allow: all }],
      },
      base: files(all),
      head: files(['s3:GetObject']),
      config: { changes: { map: [{ file: 'iam/mapped.json', entity: 'role/mapped' }] } },
    });
    const ties = run.report.changes.documents.map(({ path, holder: { tiedBy, entityArn } }) =>
      [path, tiedBy, entityArn?.split(':').at(-1)].join(' ').trim(),
    );
    expect(ties).toEqual([
      'iam/mapped.json map role/mapped',
      'iam/named.json name role/named',
      'iam/nobody.json',
      'iam/shared.json arn policy/shared',
      'iam/stranger.json',
    ]);
    expect(useOf(run.report)).toEqual([
      `${REMOVES} high policy/shared sqs`,
      `${REMOVES} high role/mapped sqs`,
      `${REMOVES} high role/named sqs`,
    ]);
    // The inventory, the use of what the change is about, and nothing else.
    const { GenerateServiceLastAccessedDetails, ...others } = run.requests;
    expect(GenerateServiceLastAccessedDetails).toBe(3);
    expect(awsCalls(others).sort()).toEqual([
      'AssumeRoleWithWebIdentity',
      'GetAccountAuthorizationDetails',
      'GetCallerIdentity',
      'GetIdToken',
      'GetServiceLastAccessedDetails',
      'ListAccountAliases',
      'ListUsers',
    ]);
    expect(run.comments[0]).toContain('sqs:SendMessage');
  });

  it('and to none where several accounts have one of its name', async () => {
    const ids = ['444455556666', '777788889999'];
    const trust = trusting(arnOf('role', 'iam-sweep-audit'));
    const member = (id: string) =>
      account({
        id,
        roles: [
          { name: 'member', trust },
          { name: 'app', allow: ['sqs:*'], used },
        ],
      });
    const hub = account({ roles: [{ name: 'bystander' }] });
    await withSandbox({ accounts: [hub, ...ids.map(member)] }, async (sandbox) => {
      const run = await gateIn(sandbox, {
        ...changed({ app: { from: ['sqs:*'], to: ['sqs:GetQueueUrl'] } }),
        config: { accounts: ids.map((id) => ({ 'role-arn': arnOf('role', 'member', id) })) },
      });
      expect(run.report?.changes?.usage.accountIds).toEqual(ids);
      expect(run.report?.changes?.documents[0]?.holder).not.toHaveProperty('entityArn');
      expect(run.report?.findings.filter(({ rule }) => rule === REMOVES)).toEqual([]);
      expect(asRead(run.summary)).toContain(`in several accounts: ${ids.join(', ')}`);
    });
  });
});

describe.concurrent('the use of what changes', () => {
  const s3 = ['s3:CreateBucket', 's3:DeleteBucket'];

  it('is told by action where IAM tracks the action, and by service where it does not', async () => {
    const roles: RoleGiven[] = [
      { name: 'removes-used', allow: ['s3:*'], used: { s3: BUCKETS } },
      { name: 'removes-unused', allow: ['s3:*'], used: { s3: BUCKETS } },
      { name: 'adds-unused', allow: ['s3:*'], used: { s3: BUCKETS } },
      { name: 'adds-used', allow: ['s3:*'], used: { s3: BUCKETS } },
      { name: 'removes-service', allow: ['sqs:*'], used: { sqs: 5 } },
      { name: 'removes-old-service', allow: ['sqs:*'], used: { sqs: 300 } },
      { name: 'adds-old-service', allow: ['sqs:*'], used: { sqs: 300 } },
      { name: 'adds-new-service', allow: ['sqs:*'], used: { sqs: 5 } },
      {
        name: 'keeps-by-another-policy',
        inline: { app: policy(allow('sqs:*')), other: policy(allow('sqs:*')) },
        used: { sqs: 5 },
      },
      { name: 'narrows', allow: ['sqs:*'], used: { sqs: 5 } },
    ];
    const run = await gated({
      account: { roles },
      ...changed({
        'removes-used': { from: s3, to: ['s3:DeleteBucket'] },
        'removes-unused': { from: s3, to: ['s3:CreateBucket'] },
        'adds-unused': { from: ['s3:CreateBucket'], to: s3 },
        'adds-used': { from: ['s3:DeleteBucket'], to: s3 },
        'removes-service': { from: ['sqs:*', 'sns:Publish'], to: ['sns:Publish'] },
        'removes-old-service': { from: ['sqs:*', 'sns:Publish'], to: ['sns:Publish'] },
        'adds-old-service': { from: ['sns:Publish'], to: ['sqs:*', 'sns:Publish'] },
        'adds-new-service': { from: ['ses:SendEmail'], to: ['sns:Publish', 'ses:SendEmail'] },
        'keeps-by-another-policy': { from: ['sqs:*', 'sns:Publish'], to: ['sns:Publish'] },
        narrows: { from: ['sqs:SendMessage', 'sqs:ReceiveMessage'], to: ['sqs:SendMessage'] },
      }),
    });
    expect(useOf(run.report)).toEqual([
      `${GRANTS} medium role/adds-old-service sqs`,
      `${GRANTS} medium role/adds-unused s3:DeleteBucket`,
      `${REMOVES} high role/removes-service sqs`,
      `${REMOVES} high role/removes-used s3:CreateBucket`,
      `${REMOVES} medium role/narrows sqs`,
    ]);
  });

  it('counts for a managed policy as far as one of its holders loses something', async () => {
    const given = (roles: readonly RoleGiven[]): PullGivenTo => ({
      account: { roles, policies: [{ name: 'shared', allow: ['sqs:*', 's3:GetObject'] }] },
      base: { 'iam/shared.json': sharedFile(['sqs:*', 's3:GetObject']) },
      head: { 'iam/shared.json': sharedFile(['s3:GetObject']) },
    });
    const covered: RoleGiven = { name: 'covered', attached: ['shared'], allow: ['sqs:*'], used: { sqs: 2 } };
    const alone: RoleGiven = { name: 'alone', attached: ['shared'], used: { sqs: 2 } };
    const [spared, hit] = [await gated(given([covered])), await gated(given([covered, alone]))];
    expect(useOf(spared.report)).toEqual([]);
    expect(useOf(hit.report)).toEqual([`${REMOVES} high policy/shared sqs`]);
  });

  it('comes from a snapshot too, and AWS is not called', async () => {
    const roles: RoleGiven[] = [{ name: 'app', allow: ['s3:*'], used: { s3: BUCKETS } }];
    await withSandbox({ account: { roles } }, async (sandbox) => {
      const kept = await auditAgainst(sandbox, {
        inputs: { 'save-snapshot': 'kept.json' },
        config: { access: { granularity: 'action' } },
      });
      const pull = openPull(sandbox, changed({ app: { from: s3, to: ['s3:DeleteBucket'] } }));
      const before = awsCalls(sandbox.log.counts).map((operation) => sandbox.log.counts[operation]);
      const run = await runFor(sandbox, pull.number, pull.event, {
        inputs: { 'role-to-assume': '', 'from-snapshot': 'kept.json' },
        workspace: { 'kept.json': kept.files.get('kept.json') ?? '' },
        env: withoutIdToken,
      });
      expect(run.report && useOf(run.report)).toEqual([`${REMOVES} high role/app s3:CreateBucket`]);
      expect(awsCalls(sandbox.log.counts).map((operation) => sandbox.log.counts[operation])).toEqual(before);
    });
  });
});
