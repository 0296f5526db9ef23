/** Changes that take away what was used lately. */
import { describe, expect, it } from 'vitest';
import { accessTo, anAction, aPolicy, aRole, aService, daysAgo } from '../factory.ts';
import { about, deploy, doc, liveRole, usage } from './change-use.ts';
import { aChange, allows, judged, policy, roleWith, template } from './changes.ts';

describe('Taking access away', () => {
  it('that a tracked action used lately is certain', () => {
    const live = liveRole(doc('s3:CreateBucket', 's3:GetObject'), [
      aService('s3', 2, { actions: [anAction('CreateBucket', 3)] }),
    ]);
    const judgement = usage(deploy(doc('s3:CreateBucket', 's3:GetObject'), doc('s3:GetObject')), [live]);
    expect(about(judgement, 'change-removes-used')).toMatchObject([
      {
        severity: 'high',
        subject: { service: 's3', action: 's3:CreateBucket' },
        evidence: { ageDays: 3 },
        message:
          'Removes s3:CreateBucket from role deploy; it last used s3:CreateBucket 3 days ago, on 2026-05-29.',
      },
    ]);
    expect(judgement.conclusion).toBe('fail');
  });

  it('that no tracked action used is no harm', () => {
    const live = liveRole(doc('s3:CreateBucket', 's3:GetObject'), [
      aService('s3', 2, { actions: [anAction('CreateBucket', 300)] }),
    ]);
    const judgement = usage(deploy(doc('s3:CreateBucket', 's3:GetObject'), doc('s3:GetObject')), [live]);
    expect(about(judgement, 'change-removes-used')).toEqual([]);
  });

  it('of a whole service in use is certain, of a part of it is not', () => {
    const live = liveRole(doc('sqs:SendMessage', 'sqs:ReceiveMessage'), [aService('sqs', 3)]);
    const change = (after: object) =>
      usage(deploy(doc('sqs:SendMessage', 'sqs:ReceiveMessage'), after), [live]);
    expect(about(change(doc('s3:GetObject')), 'change-removes-used')).toMatchObject([{ severity: 'high' }]);
    const [part] = about(change(doc('sqs:SendMessage')), 'change-removes-used');
    expect(part?.severity).toBe('medium');
    expect(part?.message).toContain('IAM does not tell with which actions');
  });

  it('that the role still has by another live policy is none', () => {
    const live = liveRole(doc('sqs:SendMessage'), [aService('sqs', 3)], {
      inlinePolicies: [
        { name: 'app', document: doc('sqs:SendMessage') },
        { name: 'other', document: doc('sqs:*') },
      ],
    });
    const judgement = usage(deploy(doc('sqs:SendMessage'), doc('s3:GetObject')), [live]);
    expect(about(judgement, 'change-removes-used')).toEqual([]);
  });

  it('that was not used lately is none', () => {
    const live = liveRole(doc('sqs:SendMessage'), [aService('sqs', 300)]);
    const judgement = usage(deploy(doc('sqs:SendMessage'), doc('s3:GetObject')), [live]);
    expect(about(judgement, 'change-removes-used')).toEqual([]);
  });

  it('to fewer resources is told with what IAM does not tell', () => {
    const live = liveRole(doc('sqs:SendMessage'), [aService('sqs', 3)]);
    const narrow = policy(allows('sqs:SendMessage', 'arn:aws:sqs:*:111122223333:orders'));
    const [finding] = about(usage(deploy(doc('sqs:SendMessage'), narrow), [live]), 'change-removes-used');
    expect(finding).toMatchObject({ severity: 'medium' });
    expect(finding?.message).toMatch(/^Narrows sqs:SendMessage of role deploy; .*on which resources\.$/);
  });

  it('of every action is one finding with the services that were in use', () => {
    const everything = policy(allows('*'));
    const live = liveRole(everything, [aService('sqs', 3), aService('s3', 9), aService('sns', 300)]);
    const found = about(usage(deploy(everything, doc('s3:*')), [live]), 'change-removes-used');
    expect(found).toMatchObject([
      {
        severity: 'high',
        subject: { about: '*' },
        details: ['AWS sqs (sqs): last used 3 days ago, on 2026-05-29'],
      },
    ]);
  });

  it('by detaching a managed policy that the inventory holds is told of the role', () => {
    const shared = aPolicy({
      name: 'shared',
      versions: [{ id: 'v1', isDefault: true, createdAt: daysAgo(900), document: doc('sqs:*') }],
    });
    const attached = { RoleName: 'deploy', ManagedPolicyArns: [shared.arn] };
    const change = aChange({
      path: 's.json',
      before: template({ R: roleWith({}, attached) }),
      after: template({ R: roleWith({}, { RoleName: 'deploy' }) }),
    });
    const live = aRole({
      name: 'deploy',
      inlinePolicies: [],
      attachedPolicies: [{ name: 'shared', arn: shared.arn }],
      access: accessTo(aService('sqs', 3)),
    });
    const judgement = usage(change, [live, shared]);
    expect(judgement.changes.flatMap(({ access }) => access)).toMatchObject([
      { kind: 'removed', actions: ['sqs:*'] },
    ]);
    expect(about(judgement, 'change-removes-used')).toMatchObject([
      { severity: 'high', subject: { service: 'sqs' } },
    ]);
    expect(judged(change).notices.map(({ code }) => code)).toEqual(['change-loss-unknown']);
  });

  it('with the role itself is one finding with its services', () => {
    const live = liveRole(doc('sqs:*', 's3:*', 'sns:*'), [
      aService('sqs', 3),
      aService('s3', 9),
      aService('sns', 300),
    ]);
    const found = about(
      usage(deploy(doc('sqs:*', 's3:*', 'sns:*'), undefined), [live]),
      'change-removes-used',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'high', evidence: { ageDays: 3 } });
    expect(found[0]?.details).toHaveLength(2);
    expect(found[0]?.message).toMatch(/^Removes role deploy, which last used one of 2 services 3 days ago/);
  });

  it('from a managed policy counts for those who hold it and lose it', () => {
    const managed = (document: object) =>
      aChange({
        path: 's.json',
        before: template({
          P: [
            'AWS::IAM::ManagedPolicy',
            { ManagedPolicyName: 'shared', PolicyDocument: doc('sqs:*', 's3:*') },
          ],
        }),
        after: template({
          P: ['AWS::IAM::ManagedPolicy', { ManagedPolicyName: 'shared', PolicyDocument: document }],
        }),
      });
    const live = aPolicy({
      name: 'shared',
      versions: [{ id: 'v1', isDefault: true, createdAt: daysAgo(900), document: doc('sqs:*', 's3:*') }],
      access: accessTo(aService('sqs', 3), aService('s3', 3)),
    });
    const holder = (...inline: readonly object[]) =>
      aRole({
        inlinePolicies: inline.map((document, at) => ({ name: `p${at}`, document })),
        attachedPolicies: [{ name: 'shared', arn: live.arn }],
      });
    const loses = usage(managed(doc('s3:*')), [live, holder()]);
    expect(about(loses, 'change-removes-used')).toMatchObject([
      { severity: 'high', subject: { service: 'sqs' } },
    ]);
    const keeps = usage(managed(doc('s3:*')), [live, holder(doc('sqs:*'))]);
    expect(about(keeps, 'change-removes-used')).toEqual([]);
  });
});
