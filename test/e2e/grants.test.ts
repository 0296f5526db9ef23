/** What is granted, by which policy and through whom, and what leaves no trace when used. */
import { describe, expect, it } from 'vitest';
import { allowing, arnOf, denying } from './accounts.ts';
import { DOCUMENTS_OFF, judged, lines, statusOf } from './audit.ts';

describe.concurrent('what is granted', () => {
  it('what is only denied, or granted by iam:PassRole alone, is never called unused', async () => {
    const run = await judged({
      account: {
        policies: [
          { name: 'deny-only', document: denying('s3:*') },
          { name: 'pass-role-only', allow: ['iam:PassRole'] },
        ],
        roles: [
          { name: 'deny-only', inline: { guard: denying('s3:*') }, lastUsed: 0 },
          { name: 'pass-role-only', allow: ['iam:PassRole'], lastUsed: 0 },
          { name: 'holder', attached: ['deny-only', 'pass-role-only'], lastUsed: 0 },
          {
            name: 'allowed-and-denied',
            inline: { grants: allowing('s3:GetObject', 'sqs:SendMessage'), guard: denying('s3:*') },
            used: { sqs: 0 },
          },
          {
            name: 'allowed-elsewhere',
            inline: { guard: denying('s3:PutObject') },
            allow: ['s3:GetObject'],
            lastUsed: 0,
          },
        ],
      },
      config: { rules: DOCUMENTS_OFF },
    });
    expect(lines(run)).toEqual(['service-never-accessed role/allowed-elsewhere s3 low']);
    expect(statusOf(run, 'pass-role-only')).toBe('compliant');
  });

  it('iam:PassRole beside an unused action of IAM is named as leaving no trace, and nowhere else', async () => {
    const role = (name: string, ...allow: string[]) => ({
      name,
      allow: [...allow, 'sqs:SendMessage'],
      used: { sqs: 0 },
    });
    const [beside, alone] = await Promise.all([
      judged({
        account: { roles: [role('deploy', 'iam:PassRole', 'iam:GetRole')] },
        config: { rules: DOCUMENTS_OFF },
      }),
      judged({ account: { roles: [role('deploy', 'iam:GetRole')] } }),
    ]);
    for (const run of [beside, alone]) {
      expect(lines(run)).toEqual(['service-never-accessed role/deploy iam low']);
    }
    expect(beside.report.findings[0]?.remediation).toContain('iam:PassRole');
    expect(beside.summary).toContain('Check `iam:PassRole` first');
    expect(alone.report.findings[0]?.remediation).not.toContain('iam:PassRole');
    expect(alone.summary).not.toContain('iam:PassRole');
  });

  it('what a user has through a group is attributed to the group, inline or managed', async () => {
    const run = await judged({
      account: {
        users: [
          { name: 'ann', groups: ['ops'], allow: ['sns:Publish'], used: { sns: 0 } },
          { name: 'bea', groups: ['ops'], used: { s3: 3, sqs: 400 } },
        ],
        groups: [
          { name: 'ops', inline: { mail: allowing('ses:SendEmail') }, attached: ['queues', 'buckets'] },
        ],
        policies: [
          { name: 'queues', allow: ['sqs:SendMessage'] },
          { name: 'buckets', allow: ['s3:GetObject'] },
        ],
      },
    });
    expect(lines(run)).toEqual(
      [
        'service-never-accessed group/ops ses medium',
        'service-never-accessed user/ann s3 low',
        'service-never-accessed user/ann ses medium',
        'service-never-accessed user/ann sqs medium',
        'service-never-accessed user/bea ses medium',
        'service-unused group/ops sqs medium',
        'service-unused policy/queues sqs medium',
        'service-unused user/bea sqs medium',
        // What nobody used for so long could go as a whole.
        'entity-unused policy/queues high',
      ].sort(),
    );
    const granted = (service: string) =>
      run.report.findings.find(
        ({ entityArn, subject }) => entityArn === arnOf('user', 'ann') && subject.service === service,
      )?.grantedBy;
    expect(granted('ses')).toEqual([
      { policyName: 'mail', policyType: 'inline', attachedTo: arnOf('group', 'ops') },
    ]);
    expect(granted('sqs')).toEqual([
      {
        policyName: 'queues',
        policyType: 'managed',
        policyArn: arnOf('policy', 'queues'),
        attachedTo: arnOf('group', 'ops'),
      },
    ]);
    expect(run.report.entities.find(({ name }) => name === 'ops')?.services).toEqual({
      granted: 3,
      used: 1,
      unused: 1,
      neverAccessed: 1,
    });
    expect(run.summary).toContain('through `group/ops`');
  });

  it('a policy that comes directly and through a group names both ways', async () => {
    const run = await judged({
      account: {
        users: [
          { name: 'ann', groups: ['ops'], attached: ['queues'], allow: ['sns:Publish'], used: { sns: 0 } },
        ],
        groups: [{ name: 'ops', attached: ['queues'] }],
        policies: [{ name: 'queues', allow: ['sqs:SendMessage'] }],
      },
    });
    const [finding] = run.report.findings.filter(({ entityType }) => entityType === 'user');
    expect(finding?.grantedBy.map(({ attachedTo }) => attachedTo).sort()).toEqual([
      arnOf('group', 'ops'),
      arnOf('user', 'ann'),
    ]);
  });

  it('of a group and a policy that several used, it is told who used the service last', async () => {
    const run = await judged({
      account: {
        users: [
          { name: 'ann', groups: ['ops'], used: { s3: 200 } },
          { name: 'bea', groups: ['ops'], used: { s3: 300 } },
        ],
        groups: [{ name: 'ops', attached: ['buckets'] }],
        policies: [{ name: 'buckets', allow: ['s3:GetObject'] }],
      },
    });
    const evidence = run.report.findings
      .filter(({ rule, entityType }) => rule === 'service-unused' && entityType !== 'user')
      .map((finding) => [finding.entityType, finding.evidence.lastAccessedBy, finding.evidence.ageDays]);
    expect(evidence.sort()).toEqual([
      ['group', arnOf('user', 'ann'), 200],
      ['policy', arnOf('user', 'ann'), 200],
    ]);
    expect(run.requests.GetServiceLastAccessedDetailsWithEntities).toBe(2);
  });

  it('the policies of a role with one policy are not asked for, those of a role with two are', async () => {
    const allow = ['s3:GetObject'];
    const one = await judged({ account: { roles: [{ name: 'one', allow, used: { s3: 0 } }] } });
    expect(one.requests.ListPoliciesGrantingServiceAccess).toBeUndefined();
    const two = await judged({
      account: { roles: [{ name: 'two', allow, inline: { more: allowing('s3:PutObject', 'sqs:*') } }] },
    });
    expect(two.requests.ListPoliciesGrantingServiceAccess).toBe(1);
    const by = two.report.findings.map(({ subject, grantedBy }) => [
      subject.service,
      ...grantedBy.map(({ policyName }) => policyName),
    ]);
    expect(by).toEqual(
      expect.arrayContaining([
        ['s3', 'app', 'more'],
        ['sqs', 'more'],
      ]),
    );
  });

  it('a policy that is no JSON leaves its holder unknown', async () => {
    const run = await judged({
      account: {
        roles: [
          { name: 'broken', inline: { torn: '{"Version": "2012-10-17", "Statement": [' }, lastUsed: 0 },
          { name: 'whole', allow: ['s3:GetObject'], used: { s3: 0 } },
        ],
      },
    });
    expect(statusOf(run, 'broken')).toBe('unknown');
    expect(statusOf(run, 'whole')).toBe('compliant');
    // AWS would refuse such a policy, which is a finding of its own.
    expect(lines(run)).toEqual(['policy-malformed role/broken high']);
    expect(run.report.conclusion).toBe('fail');
    expect(run.outputs.complete).toBe('false');
    expect(run.exitCode).toBe(1);
    expect(run.report.errors).toMatchObject([
      { code: 'PolicyUnreadable', entityArn: arnOf('role', 'broken') },
    ]);
    expect(run.summary).toContain('PolicyUnreadable');
  });
});
