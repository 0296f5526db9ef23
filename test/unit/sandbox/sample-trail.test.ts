import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Repository } from '../../../sandbox/github/repository.ts';
import { sampleHistory, sampleTrail } from '../../../sandbox/sample-trail.ts';
import { parseHistory } from '../../../src/model/switch-role-schema.ts';
import { accountFile } from './stand.ts';
import { DAY_MS, NOW } from './trail-world.ts';

interface Identity {
  readonly type: string;
  readonly arn?: string;
  readonly principalId?: string;
}

describe('The trail of the demo', () => {
  const trail = sampleTrail(NOW);
  const { UserDetailList: users } = (
    JSON.parse(readFileSync(accountFile('sample'), 'utf8')) as {
      AuthorizationDetails: { UserDetailList: { Arn: string; UserId: string }[] };
    }
  ).AuthorizationDetails;

  it('tells of users of the sample account, by the ids that they have there', () => {
    const ids = new Map(users.map((user) => [user.Arn, user.UserId]));
    const identities = trail.map((record) => record.userIdentity as Identity);
    const people = identities.filter(({ type }) => type === 'IAMUser');
    expect(new Set(people.map(({ arn }) => arn?.split('/').at(-1)))).toEqual(
      new Set(['alice', 'bob', 'erin@example.com', 'frank']),
    );
    for (const { arn, principalId } of people) expect(ids.get(arn ?? ''), arn).toBe(principalId);
  });

  it('goes back a year and not into the future', () => {
    const times = trail.map(({ eventTime }) => Date.parse(eventTime));
    expect(Math.max(...times)).toBeLessThan(NOW);
    expect(Math.min(...times)).toBeGreaterThan(NOW - 366 * DAY_MS);
    expect(Math.min(...times)).toBeLessThan(NOW - 360 * DAY_MS);
  });

  it('was looked at a month ago, and what was learned is on a branch of the repository', () => {
    const repository = new Repository([sampleHistory(NOW)]);
    const text = repository.file('iam-sweep-history', 'switch-role-history.json') ?? '';
    const parsed = parseHistory(JSON.parse(text));
    if (!parsed.success) throw parsed.error;
    const { data } = parsed;
    expect(data.switches.map(({ userArn, at }) => [userArn?.split('/').at(-1), at])).toEqual([
      ['alice', '2026-10-16T10:00:00.000Z'],
      ['bob', '2026-10-10T10:00:00.000Z'],
      ['erin@example.com', '2026-07-12T10:00:00.000Z'],
    ]);
    expect(data.coverage.every(({ to }) => to === '2026-10-21T12:00:00.000Z')).toBe(true);
  });

  it('holds what that look had seen', () => {
    const seen = trail.map(({ eventTime, userIdentity }) => `${(userIdentity as Identity).arn} ${eventTime}`);
    expect(seen).toContain('arn:aws:iam::111122223333:user/alice 2026-10-16T10:00:00Z');
    expect(seen).toContain('arn:aws:iam::111122223333:user/platform/erin@example.com 2026-07-12T10:00:00Z');
  });
});
