import { describe, expect, it } from 'vitest';
import { userArn } from '../../../sandbox/cloudtrail/identity.ts';
import { type Life, livesOf } from '../../../sandbox/cloudtrail/life.ts';
import { DAY_MS, HUB, NOW, TARGET } from './trail-world.ts';

const given = {
  seed: 7,
  hubAccountId: HUB,
  roles: [
    { accountId: TARGET, name: 'developer-admin' },
    { accountId: HUB, name: 'break-glass' },
  ],
  people: 20,
  days: 120,
  until: NOW,
};

/** The last switch of a user as the records tell it, without a look into how they were made. */
function lastInRecords(life: Life, id: string, arn: string, createdAt: number): number | undefined {
  const times = life.records.flatMap(({ eventTime, ...record }) => {
    const { userIdentity, additionalEventData, responseElements } = record as {
      userIdentity?: { type?: string; principalId?: string };
      additionalEventData?: { SwitchFrom?: string };
      responseElements?: { SwitchRole?: string } | null;
    };
    const at = Date.parse(eventTime);
    const isRefused = responseElements === null || responseElements?.SwitchRole === 'Failure';
    const isOwn = userIdentity?.principalId === id;
    const isSignIn = additionalEventData?.SwitchFrom === arn && at >= createdAt;
    return !isRefused && (isOwn || isSignIn) ? [at] : [];
  });
  return times.length === 0 ? undefined : Math.max(...times);
}

describe('A made-up life', () => {
  const life = livesOf(given);

  it('is the same for the same seed, and another for another', () => {
    expect(livesOf(given)).toEqual(life);
    expect(livesOf({ ...given, seed: 8 }).people).not.toEqual(life.people);
  });

  it('has users who fall silent, return, are deleted and created again', () => {
    for (const count of Object.values(life.counts)) expect(count).toBeGreaterThan(3);
    expect(life.people.some((user) => user.createdAt > NOW - given.days * DAY_MS)).toBe(true);
  });

  it('tells the last switch of each user as the records do, and inherits none from an earlier user of the name', () => {
    for (const user of life.people) {
      const last = lastInRecords(life, user.id, userArn(user), user.createdAt);
      expect(user.lastSwitch?.at, user.name).toBe(last);
    }
    expect(new Set(life.people.map(({ id }) => id)).size).toBe(life.people.length);
  });

  it('leaves something in every account and Region on every day', () => {
    const days = new Set(
      life.records.map((it) => `${it.recipientAccountId} ${it.awsRegion} ${it.eventTime.slice(0, 10)}`),
    );
    expect(days.size).toBeGreaterThanOrEqual(given.days * 4);
  });

  it('takes place before its end', () => {
    for (const { eventTime } of life.records) expect(Date.parse(eventTime)).toBeLessThan(NOW);
  });
});
