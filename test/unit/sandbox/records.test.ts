import { describe, expect, it } from 'vitest';
import {
  apiSwitch,
  consoleSwitch,
  refusedAssume,
  refusedSwitch,
  sessionSwitch,
} from '../../../sandbox/cloudtrail/records.ts';
import { admin, ann, bob, daysAgo, HUB, TARGET } from './trail-world.ts';

const at = daysAgo(1);

describe('A console switch across accounts', () => {
  const [hub, signIn, target] = consoleSwitch({ user: ann, role: admin, at, region: 'ap-northeast-1' });

  it('leaves an AssumeRole with the user’s name in the user’s account', () => {
    expect(hub).toMatchObject({
      eventName: 'AssumeRole',
      eventTime: '2026-11-19T12:00:00Z',
      awsRegion: 'us-east-1',
      recipientAccountId: HUB,
      userAgent: 'AWS Internal',
      userIdentity: {
        type: 'IAMUser',
        arn: `arn:aws:iam::${HUB}:user/platform/ann@example.com`,
        invokedBy: 'AWS Internal',
      },
    });
  });

  it('leaves a sign-in and an AssumeRole with the id alone in the role’s account', () => {
    expect(signIn).toMatchObject({
      eventName: 'SwitchRole',
      eventType: 'AwsConsoleSignIn',
      awsRegion: 'ap-northeast-1',
      recipientAccountId: TARGET,
      userIdentity: { arn: `arn:aws:sts::${TARGET}:assumed-role/developer-admin/ann@example.com` },
      additionalEventData: { SwitchFrom: `arn:aws:iam::${HUB}:user/platform/ann@example.com` },
    });
    expect(target).toMatchObject({ eventName: 'AssumeRole', recipientAccountId: TARGET });
    expect(target?.userIdentity).toEqual({ type: 'AWSAccount', principalId: ann.id, accountId: HUB });
  });

  it('is one event for both sides of the AssumeRole, each with an id of its own', () => {
    expect(hub?.sharedEventID).toBe(target?.sharedEventID);
    expect(new Set([hub, signIn, target].map((it) => it?.eventID)).size).toBe(3);
  });

  it('may be told of one side alone', () => {
    const named = (side: 'hub' | 'target') =>
      consoleSwitch({ user: ann, role: admin, at, sides: [side] }).map((it) => it.recipientAccountId);
    expect(named('hub')).toEqual([HUB]);
    expect(named('target')).toEqual([TARGET, TARGET]);
  });
});

describe('Other switches', () => {
  it('within one account leave a sign-in that names the role', () => {
    const role = { accountId: HUB, name: 'break-glass' };
    const records = consoleSwitch({ user: bob, role, at });
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      userIdentity: { type: 'IAMUser', userName: 'bob' },
      additionalEventData: { SwitchTo: `arn:aws:iam::${HUB}:role/break-glass` },
    });
  });

  it('by CLI leave no sign-in and nothing internal', () => {
    const records = apiSwitch({ user: bob, role: admin, at });
    expect(records.map((it) => it.eventName)).toEqual(['AssumeRole', 'AssumeRole']);
    expect(JSON.stringify(records)).not.toContain('AWS Internal');
  });

  it('that were refused say so', () => {
    expect(refusedAssume({ user: bob, role: admin, at })).toMatchObject({
      errorCode: 'AccessDenied',
      requestParameters: null,
    });
    expect(refusedSwitch({ user: bob, role: admin, at })).toMatchObject({
      responseElements: { SwitchRole: 'Failure' },
    });
  });

  it('from a role session tell the session', () => {
    const session = { accountId: HUB, name: 'Admin', sessionName: 'ann' };
    expect(sessionSwitch({ session, role: admin, at })).toMatchObject({
      additionalEventData: { SwitchFrom: `arn:aws:sts::${HUB}:assumed-role/Admin/ann` },
    });
  });
});
