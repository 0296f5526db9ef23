import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEventHistory } from '../../../../src/collect/switch-role/event-history.ts';
import type { SourceAnswer } from '../../../../src/collect/switch-role/source.ts';
import { mergeCoverage, mergeSwitches } from '../../../../src/model/switch-history.ts';
import type { Coverage, RoleSwitch } from '../../../../src/model/switch-role.ts';
import {
  aQuestion,
  assumeRole,
  aUser,
  HUB,
  HurriedClock,
  NOW,
  ports,
  switchRole,
  TARGET,
} from './aws-stub.ts';
import { CloudTrailStub } from './cloudtrail-stub.ts';

const DAY = 86_400_000;
/** An hour before the run: up to there CloudTrail has delivered. */
const DELIVERED = new Date(Date.parse(NOW) - DAY / 24).toISOString();
const mary = aUser('mary');
const former = aUser('mary', { id: 'AIDAEXAMPLEFORMER' });
const john = aUser('john', { createdAt: new Date(Date.parse(NOW) - 30 * DAY).toISOString() });
const users = [mary, john];

const aws = new CloudTrailStub();
beforeAll(() => aws.start());
afterAll(() => aws.stop());

type Recorded = Record<string, unknown>;

/** Days before the run; john is 30 days old. */
const event = fc
  .record({
    who: fc.constantFrom(mary, former, john),
    form: fc.constantFrom('assume', 'switch', 'other', 'refused'),
    days: fc.double({ min: 0.05, max: 100, noNaN: true }),
    region: fc.constantFrom('us-east-1', 'eu-west-1', 'ap-northeast-1'),
  })
  .map(({ who, form, days, region }): Recorded => {
    const ago = who === john ? days * 0.3 : days;
    if (form === 'switch') return switchRole(who, ago, { awsRegion: region });
    return assumeRole(who, ago, {
      awsRegion: region,
      ...(form === 'other' && { eventName: 'PutObject' }),
      ...(form === 'refused' && { errorCode: 'AccessDenied' }),
    });
  });

const timeOf = ({ eventTime }: Recorded): number => Date.parse(String(eventTime));
const isWithin = (at: number, { from, to }: Coverage): boolean =>
  at >= Date.parse(from) && at <= Date.parse(to);

/** The records that a claim is about: of this name, in this account and, where it says so, of this user. */
function meant(records: readonly Recorded[], claim: Coverage): Recorded[] {
  return records.filter((it) => {
    const { principalId } = it.userIdentity as Recorded;
    return (
      it.eventName === claim.event &&
      it.recipientAccountId === claim.accountId &&
      it.errorCode === undefined &&
      isWithin(timeOf(it), claim) &&
      (claim.userId === undefined || principalId === claim.userId)
    );
  });
}

function isKnown(record: Recorded, switches: readonly RoleSwitch[]): boolean {
  const { principalId } = record.userIdentity as Recorded;
  const { SwitchFrom } = (record.additionalEventData ?? {}) as Recorded;
  return switches.some(
    ({ userId, userArn, at }) =>
      (userId === principalId || (userId === undefined && userArn === SwitchFrom)) &&
      Date.parse(at) >= timeOf(record),
  );
}

const read = (
  question: Parameters<typeof aQuestion>[0],
  at: string = NOW,
  eventNames = aQuestion().eventNames,
): Promise<SourceAnswer> =>
  readEventHistory(
    { type: 'cloudtrail-events' },
    aQuestion({ users, to: at, eventNames, ...question }),
    ports([HUB, TARGET], { clock: new HurriedClock(at) }),
  );

describe('Whatever the event history holds', () => {
  it('a time is claimed only if every switch in it was seen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 25 }),
        fc.constantFrom(10, 60, 90, 200),
        fc.constantFrom(1, 2, 50),
        fc.constantFrom([], ['eu-west-1'], [`${HUB} ap-northeast-1`]),
        async (records, unusedDays, pageSize, denied) => {
          Object.assign(aws, {
            records,
            pageSize,
            denied,
            regions: ['us-east-1', 'eu-west-1', 'ap-northeast-1'],
          });
          const { coverage, switches } = await read({ unusedDays });
          const missed = coverage.flatMap((claim) =>
            meant(records, claim).filter((it) => !isKnown(it, switches)),
          );
          expect(missed).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });

  it('where nothing fails, everybody is either active or watched since the last switch', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 25 }),
        fc.constantFrom(10, 60, 90),
        fc.constantFrom(1, 2, 50),
        async (records, unusedDays, pageSize) => {
          Object.assign(aws, {
            records,
            pageSize,
            denied: [],
            regions: ['us-east-1', 'eu-west-1', 'ap-northeast-1'],
          });
          const { coverage, switches } = await read({ unusedDays });
          for (const user of users) {
            const last = Math.max(
              ...switches
                .filter(({ userId, userArn, at }) =>
                  userId === undefined ? userArn === user.arn && at >= user.createdAt : userId === user.id,
                )
                .map(({ at }) => Date.parse(at)),
            );
            const since = Math.max(last, Date.parse(NOW) - 90 * DAY);
            const isActive = last >= Date.parse(NOW) - unusedDays * DAY;
            const isWatched = coverage.some(
              (it) => it.userId === user.id && Date.parse(it.from) <= since + 1_000 && it.to === DELIVERED,
            );
            expect(isActive || isWatched).toBe(true);
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('a history that is added to every 45 days has no gap after the last switch, whatever the threshold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ who: fc.constantFrom(mary, former), days: fc.integer({ min: 1, max: 400 }) }), {
          maxLength: 12,
        }),
        fc.array(fc.integer({ min: 1, max: 45 }), { minLength: 4, maxLength: 9 }),
        fc.constantFrom(91, 180, 365),
        async (given, pauses, unusedDays) => {
          const records = given.map(({ who, days }) => assumeRole(who, days));
          Object.assign(aws, { records, pageSize: 2, denied: [], regions: ['us-east-1', 'eu-west-1'] });
          let coverage: Coverage[] = [];
          let known: RoleSwitch[] = [];
          const total = pauses.reduce((sum, pause) => sum + pause, 0);
          const first = Date.parse(NOW) - total * DAY;
          let at = first;
          for (const pause of [0, ...pauses]) {
            at += pause * DAY;
            aws.now = at;
            const activeSince = new Date(at - unusedDays * DAY).toISOString();
            const answer = await read(
              { users: [mary], known, activeSince, from: activeSince },
              new Date(at).toISOString(),
              ['AssumeRole'],
            );
            coverage = mergeCoverage(coverage, answer.coverage);
            known = mergeSwitches(known, answer.switches);
          }
          aws.now = undefined;
          const last = Math.max(
            ...known.filter(({ userId }) => userId === mary.id).map((it) => Date.parse(it.at)),
          );
          if (last >= at - 45 * DAY) return;
          const since = Math.max(last + 1_000, first - 90 * DAY);
          expect(coverage).toContainEqual(
            expect.objectContaining({ userId: mary.id, to: new Date(at - DAY / 24).toISOString() }),
          );
          const [claim] = coverage.filter((it) => it.userId === mary.id).slice(-1);
          expect(Date.parse(claim?.from ?? '')).toBeLessThanOrEqual(since);
        },
      ),
      { numRuns: 40 },
    );
  });
});
