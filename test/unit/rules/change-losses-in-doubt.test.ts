/** Access that a live role has or loses, where the files alone do not tell. */
import { describe, expect, it } from 'vitest';
import { aService, aSnapshot } from '../factory.ts';
import { about, deploy, doc, liveRole, usage } from './change-use.ts';
import { aChange, access, allows, EC2, judged, policy, template, withUsage } from './changes.ts';

const USED = [aService('s3', 3)];

describe('A live policy whose text the inventory does not have', () => {
  it('may grant what is taken away, so that nothing is lost for certain', () => {
    const arn = 'arn:aws:iam::aws:policy/service-role/Other';
    const live = liveRole(doc('s3:GetObject', 'sqs:SendMessage'), USED, {
      attachedPolicies: [{ name: 'Other', arn }],
    });
    const change = deploy(doc('s3:GetObject', 'sqs:SendMessage'), doc('sqs:SendMessage'));
    const [finding] = about(usage(change, [live]), 'change-removes-used');
    expect(finding?.severity).toBe('medium');
    expect(finding?.message).not.toContain('nothing of the service is left');
    const alone = { ...live, attachedPolicies: [] };
    expect(about(usage(change, [alone]), 'change-removes-used')).toMatchObject([{ severity: 'high' }]);
  });
});

describe('A permissions boundary', () => {
  const bounded = (document?: object) =>
    template({
      ...(document && { B: ['AWS::IAM::ManagedPolicy', { PolicyDocument: document }] as const }),
      R: [
        'AWS::IAM::Role',
        {
          ...{ RoleName: 'deploy', AssumeRolePolicyDocument: EC2 },
          Policies: [{ PolicyName: 'app', PolicyDocument: doc('s3:*') }],
          ...(document && { PermissionsBoundary: { Ref: 'B' } }),
        },
      ],
    });
  const lost = (before: unknown, after: unknown) =>
    about(
      usage(aChange({ path: 'stack.json', before, after }), [liveRole(doc('s3:*'), USED)]),
      'change-removes-used',
    );

  it('that is set, and does not allow what was used lately, is told as a loss that may be', () => {
    expect(lost(bounded(), bounded(doc('sqs:*')))).toMatchObject([
      {
        severity: 'medium',
        subject: { service: 's3' },
        message:
          'May take AWS s3 (s3) from role deploy: its permissions boundary, managed policy B, no longer allows it; ' +
          'it last used AWS s3 (s3) 3 days ago, on 2026-05-29.',
      },
    ]);
  });

  it('that lets less through is told, and one that lets the used through is not', () => {
    expect(lost(bounded(doc('s3:*', 'sqs:*')), bounded(doc('sqs:*')))).toHaveLength(1);
    expect(lost(bounded(doc('s3:*', 'sqs:*')), bounded(doc('s3:*')))).toEqual([]);
    expect(lost(bounded(doc('sqs:*')), bounded())).toEqual([]);
  });
});

describe('What a role may do already', () => {
  const used = (live: object, added: object) => {
    const judgement = judged(
      deploy(live, added),
      withUsage(aSnapshot([liveRole(live, USED)], { granularity: 'action' })),
    );
    return judgement.changes[0]?.access[0]?.usage;
  };

  it('is not all of a service of which it may do a part', () => {
    const part = policy(allows('s3:GetObject', 'arn:aws:s3:::b/*'));
    expect(used(part, policy(allows('s3:GetObject', 'arn:aws:s3:::b/*'), allows('s3:*')))).toMatchObject([
      { of: 's3', alreadyGranted: false, serviceGranted: true },
    ]);
  });

  it('is what another live policy of it grants, on as much', () => {
    const live = liveRole(doc('sqs:*'), USED, {
      inlinePolicies: [
        { name: 'app', document: doc('sqs:*') },
        { name: 'other', document: doc('s3:*') },
      ],
    });
    const facts = withUsage(aSnapshot([live], { granularity: 'action' }));
    const judgement = judged(deploy(doc('sqs:*'), doc('sqs:*', 's3:Get*')), facts);
    expect(judgement.changes[0]?.access[0]?.usage).toMatchObject([
      { of: 's3', alreadyGranted: true, serviceGranted: true },
    ]);
  });
});

describe('A Deny of a resource policy that allows nothing', () => {
  const denying = (more: object = {}) => ({
    ...{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::b/*' },
    ...more,
  });
  const bucket = (...statements: readonly object[]) =>
    template({ B: ['AWS::S3::BucketPolicy', { Bucket: 'b', PolicyDocument: policy(...statements) }] });
  const of = (before: unknown, after: unknown) => judged(aChange({ path: 's.json', before, after }));

  it('is told when it is taken away, and when the policy goes', () => {
    for (const after of [template({}), bucket(denying({ Action: 'sqs:*' })), undefined]) {
      const judgement = of(bucket(denying()), after);
      expect(access(judgement)).toContain('added s3:* on arn:aws:s3:::b/* for *');
      expect(judgement.changes[0]?.access[0]).toMatchObject({ isDenial: true, isCertain: false });
    }
  });

  it('is told of all but those whom it spares', () => {
    const spared = { AWS: 'arn:aws:iam::111122223333:root' };
    const { Principal: _, ...rest } = denying();
    expect(access(of(bucket({ ...rest, NotPrincipal: spared }), undefined))).toEqual([
      'added s3:* on arn:aws:s3:::b/* for everyone but arn:aws:iam::111122223333:root',
    ]);
  });

  it('is told when it is put in, and not where it is only put in other words', () => {
    expect(access(of(undefined, bucket(denying())))).toEqual(['removed s3:* on arn:aws:s3:::b/* for *']);
    expect(access(of(bucket(denying()), bucket(denying({ Action: ['s3:*', 's3:Get*'] }))))).toEqual([]);
  });

  it('is told once where an Allow tells it of its principal', () => {
    const allow = allows('s3:GetObject', 'arn:aws:s3:::b/*', { Principal: { AWS: '111122223333' } });
    expect(access(of(bucket(allow, denying()), bucket(allow)))).toHaveLength(1);
  });
});
