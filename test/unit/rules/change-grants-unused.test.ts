/** Changes that grant more of what nobody uses. */
import { describe, expect, it } from 'vitest';
import type { ServiceAccess } from '../../../src/model/access.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { ACCOUNT, anAction, aService, daysAgo } from '../factory.ts';
import { about, deploy, doc, liveRole, usage } from './change-use.ts';
import { aChange, allows, policy, roleWith, template } from './changes.ts';

describe('Adding access', () => {
  it('to a service that the role may use and has not used is told with the date', () => {
    const live = liveRole(doc('s3:GetObject'), [aService('s3', 412)]);
    const judgement = usage(deploy(doc('s3:GetObject'), doc('s3:*')), [live]);
    const [finding, ...more] = about(judgement, 'change-grants-unused');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'medium',
      status: 'new',
      subject: { service: 's3' },
      accountId: ACCOUNT,
      holder: { entityArn: live.arn, tiedBy: 'name' },
      evidence: { ageDays: 412, lastAccessedAt: daysAgo(412) },
    });
    expect(finding?.message).toBe(
      'Adds s3:* except s3:GetObject to role deploy; the role already may use AWS s3 (s3), and has not used it for 412 days (last on 2025-04-15).',
    );
    expect(judgement.changes[0]?.access[0]?.usage).toMatchObject([
      { of: 's3', alreadyGranted: false, serviceGranted: true },
    ]);
    expect(judgement.changes[0]?.access[0]?.actions).toEqual(['s3:* except s3:GetObject']);
  });

  it('to a service never used names the time that was watched', () => {
    const live = liveRole(doc('s3:GetObject'), [aService('s3', null)]);
    const [finding] = about(usage(deploy(doc('s3:GetObject'), doc('s3:*')), [live]), 'change-grants-unused');
    expect(finding?.message).toMatch(/and never used it since 2025-04-27, as far back as IAM tells\.$/);
  });

  it('to a service that is in use, that it does not have, or that it is too young to have used is not', () => {
    const change = deploy(doc('s3:GetObject'), doc('s3:*'));
    const none = (live: Entity) => expect(about(usage(change, [live]), 'change-grants-unused')).toEqual([]);
    none(liveRole(doc('s3:GetObject'), [aService('s3', 3)]));
    none(liveRole(doc('sqs:SendMessage'), [aService('sqs', null)]));
    none(liveRole(doc('s3:GetObject'), [aService('s3', null)], { createdAt: daysAgo(10) }));
  });

  it('to tracked actions that it already may use and does not is told of the action', () => {
    const limited = policy(allows('s3:CreateBucket', 'arn:aws:s3:::a'));
    const live = liveRole(limited, [
      aService('s3', 1, { actions: [anAction('CreateBucket', 300), anAction('ListAllMyBuckets', 1)] }),
    ]);
    const judgement = usage(deploy(limited, doc('s3:CreateBucket')), [live]);
    expect(about(judgement, 'change-grants-unused')).toMatchObject([
      { subject: { service: 's3', action: 's3:CreateBucket' }, evidence: { ageDays: 300 } },
    ]);
    expect(about(judgement, 'change-grants-unused')[0]?.message).toBe(
      'Widens s3:CreateBucket of role deploy; the role already may use s3:CreateBucket, and has not used it for 300 days (last on 2025-08-05).',
    );
    const untracked = usage(deploy(limited, doc('s3:CreateBucket', 's3:GetObject')), [live]);
    expect(about(untracked, 'change-grants-unused')).toEqual([]);
  });

  it('never calls iam:PassRole unused', () => {
    const live = liveRole(doc('iam:GetRole'), [aService('iam', null)]);
    const change = deploy(doc('iam:GetRole'), doc('iam:GetRole', 'iam:PassRole'));
    expect(about(usage(change, [live]), 'change-grants-unused')).toEqual([]);
  });

  it('of every action is told once for all services', () => {
    const widened = (before: object, ...services: readonly ServiceAccess[]) =>
      about(usage(deploy(before, policy(allows('*'))), [liveRole(before, services)]), 'change-grants-unused');
    const whole = doc('s3:*', 'sqs:*');
    expect(widened(whole, aService('s3', null), aService('sqs', null))).toEqual([]);
    const part = doc('s3:GetObject', 'sqs:SendMessage', 'sns:*');
    expect(widened(part, aService('s3', null), aService('sqs', 400), aService('sns', null))).toMatchObject([
      {
        subject: { about: '*' },
        message:
          'Adds every action to role deploy; the role already may use 2 unused services: 1 last used more than 180 days ago, and 1 not used as far back as IAM tells.',
        details: [
          'AWS s3 (s3): never used it since 2025-04-27, as far back as IAM tells',
          'AWS sqs (sqs): has not used it for 400 days (last on 2025-04-27)',
        ],
      },
    ]);
  });

  it('by a new managed policy that is attached to the role counts for the role', () => {
    const role = roleWith({ app: doc('s3:GetObject') }, { RoleName: 'deploy' });
    const added = [
      'AWS::IAM::ManagedPolicy',
      { PolicyDocument: doc('s3:PutObject'), Roles: [{ Ref: 'R' }] },
    ] as const;
    const change = aChange({
      path: 's.json',
      before: template({ R: role }),
      after: template({ R: role, P: added }),
    });
    const live = liveRole(doc('s3:GetObject'), [aService('s3', null)]);
    expect(about(usage(change, [live]), 'change-grants-unused')).toMatchObject([
      { subject: { service: 's3' }, holder: { entityArn: live.arn } },
    ]);
  });
});
