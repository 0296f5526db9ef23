import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEventHistory } from '../../../../src/collect/switch-role/event-history.ts';
import type { Question, SourceAnswer } from '../../../../src/collect/switch-role/source.ts';
import type { Coverage, StockUser } from '../../../../src/model/switch-role.ts';
import {
  aQuestion,
  assumeRole,
  aUser,
  daysAgo,
  HUB,
  HurriedClock,
  type Ports,
  ports,
  seconds,
  switchRole,
} from './aws-stub.ts';
import { CloudTrailStub } from './cloudtrail-stub.ts';

/** An hour before the run: up to there CloudTrail has delivered. */
const DELIVERED = daysAgo(1 / 24);

let aws: CloudTrailStub;
beforeEach(async () => {
  aws = new CloudTrailStub();
  await aws.start();
});
afterEach(() => aws.stop());

const mary = aUser('mary');
const john = aUser('john');

async function read(
  question: Partial<Question> & { readonly unusedDays?: number },
  given: Ports = ports(),
  regions?: readonly string[],
): Promise<SourceAnswer> {
  return readEventHistory(
    { type: 'cloudtrail-events', ...(regions && { regions }) },
    aQuestion(question),
    given,
  );
}

const ofUser = ({ coverage }: SourceAnswer, user: StockUser): Pick<Coverage, 'from' | 'to'>[] =>
  coverage.filter(({ userId }) => userId === user.id).map(({ from, to }) => ({ from, to }));
const ofAccount = ({ coverage }: SourceAnswer, accountId: string): Pick<Coverage, 'from' | 'to'>[] =>
  coverage
    .filter((it) => it.accountId === accountId && it.event === 'SwitchRole' && it.userId === undefined)
    .map(({ from, to }) => ({ from, to }));

describe('What the event history can not tell', () => {
  it('costs every claim where one Region is refused, and the others go on', async () => {
    aws.denied = ['eu-west-1'];
    aws.records = [assumeRole(mary, 40)];
    const answer = await read({ users: [mary, john], unusedDays: 30 });
    expect(answer.switches).toMatchObject([{ userId: mary.id, at: daysAgo(40) }]);
    expect(answer.coverage).toEqual([]);
    expect(answer.facts).toMatchObject({ regions: ['us-east-1'], from: null, to: null, problemCount: 1 });
    const [problem] = answer.facts.problems;
    expect(problem).toMatchObject({
      operation: 'cloudtrail:LookupEvents',
      code: 'AccessDenied',
      accountId: HUB,
    });
    expect(problem?.message).toMatch(
      /^event history of eu-west-1: .*"cloudtrail:LookupEvents".*under regions/,
    );
  });

  it('is told once where the right to look is missing everywhere', async () => {
    aws.denied = ['*'];
    const answer = await read({ users: [mary, john] });
    expect(answer.facts.problems).toHaveLength(1);
    expect(answer.facts.problems[0]?.message).toMatch(/^event history of eu-west-1, us-east-1: /);
    expect(answer.facts.problems[0]?.message).not.toContain('under regions');
    expect(aws.asked).toHaveLength(2);
  });

  it('is everything where the Regions can not be listed, with both ways out', async () => {
    aws.isRegionsDenied = true;
    const answer = await read({ users: [mary] });
    expect(answer.coverage).toEqual([]);
    expect(answer.facts.problems).toMatchObject([{ operation: 'account:ListRegions', accountId: HUB }]);
    expect(answer.facts.problems[0]?.message).toMatch(
      /"account:ListRegions".*list the Regions.*under regions/,
    );
  });

  it('is what a page hides that leads back to one before', async () => {
    aws.spoil = (answer, { region }) =>
      region === 'eu-west-1' ? { ...answer, NextToken: 'again and again' } : answer;
    const answer = await read({ users: [mary] });
    expect(answer.coverage).toEqual([]);
    expect(answer.facts.problems).toMatchObject([{ code: 'IncompleteAnswer' }]);
  });

  it.each([
    ['has no text', { CloudTrailEvent: undefined }, 'UnreadableRecord'],
    ['is cut', { CloudTrailEvent: '{"eventName":"AssumeRole",' }, 'UnreadableRecord'],
    [
      'has no time',
      { CloudTrailEvent: JSON.stringify(assumeRole(mary, 1, { eventTime: null })) },
      'OddRecord',
    ],
  ])('is whose the record is that %s', async (_, spoilt, code) => {
    aws.records = [assumeRole(mary, 20)];
    aws.spoil = (answer) => ({ ...answer, Events: answer.Events.map((it) => ({ ...it, ...spoilt })) });
    const answer = await read({ users: [mary, john] });
    expect(ofUser(answer, mary)).toEqual([]);
    expect(ofUser(answer, john)).toHaveLength(1);
    expect(answer.facts.problems).toMatchObject([{ code, accountId: HUB }]);
  });

  it('is who switched, where a SwitchRole can not be read', async () => {
    aws.records = [
      switchRole(mary, 3, { recipientAccountId: HUB, additionalEventData: { SwitchFrom: 'mary' } }),
    ];
    const answer = await read({ users: [mary] });
    expect(ofAccount(answer, HUB)).toEqual([]);
    expect(answer.facts.problems).toMatchObject([{ code: 'OddRecord' }]);
  });

  it('is when, where an event lies in the future', async () => {
    aws.records = [assumeRole(mary, -2), assumeRole(john, -0.5)];
    const answer = await read({ users: [mary, john] });
    expect(answer.switches).toMatchObject([{ userId: john.id }]);
    expect(ofUser(answer, mary)).toEqual([]);
    expect(answer.facts.problems).toMatchObject([{ code: 'EventInFuture' }]);
  });

  it('is what precedes the 10,000 events of a user that are looked through', async () => {
    aws.regions = ['us-east-1'];
    const busy = (i: number) => assumeRole(mary, i / 200, { eventName: 'PutObject' });
    aws.records = [...Array.from({ length: 10_100 }, (_, i) => busy(i)), assumeRole(mary, 60)];
    const answer = await read({ users: [mary] });
    expect(answer.facts.problems.map(({ message }) => message)).toEqual([
      `more than 10,000 events of ${mary.arn} in us-east-1 within 90 days: use an s3 or athena source`,
    ]);
    expect(answer.switches).toEqual([]);
    const [{ from } = { from: '' }] = ofUser(answer, mary);
    expect(Date.parse(from)).toBeGreaterThanOrEqual(Date.parse(daysAgo(9_999 / 200)));
    expect(Date.parse(from)).toBeLessThan(Date.parse(daysAgo(9_990 / 200)));
  });

  it('is no problem where the events that were looked through reach back over the threshold', async () => {
    aws.regions = ['us-east-1'];
    const busy = (i: number) => assumeRole(mary, i / 200, { eventName: 'PutObject' });
    aws.records = Array.from({ length: 10_100 }, (_, i) => busy(i));
    const answer = await read({ users: [mary], unusedDays: 30 });
    expect(answer.facts.problemCount).toBe(0);
    expect(Date.parse(ofUser(answer, mary)[0]?.from ?? '')).toBeLessThan(Date.parse(daysAgo(30)));
  });
});

describe('Looking back in the event history', () => {
  const many = (user: StockUser, count: number, from: number) =>
    Array.from({ length: count }, (_, i) =>
      switchRole(user, from + i / 100, { awsRegion: 'us-east-1', recipientAccountId: HUB }),
    );

  it('ends as soon as everybody is known to be active, and claims no more than it saw', async () => {
    aws.records = [...many(mary, 40, 1), ...many(john, 200, 1.5)];
    const answer = await read({ users: [mary, john] });
    expect(aws.asked.filter((it) => it === 'us-east-1 SwitchRole')).toHaveLength(1);
    const [covered] = ofAccount(answer, HUB);
    expect(covered?.to).toBe(DELIVERED);
    // 40 of mary's and 10 of john's are on the page; the second of the last one may go on overleaf.
    expect(Date.parse(covered?.from ?? '')).toBe(Date.parse(seconds(1.59)) + 1_000);
  });

  it('claims nothing by an order that is broken', async () => {
    aws.records = [...many(mary, 40, 1), ...many(john, 200, 1.5)];
    aws.spoil = (answer) => ({ ...answer, Events: answer.Events.toReversed() });
    const answer = await read({ users: [mary, john] });
    expect(ofAccount(answer, HUB)).toEqual([]);
  });

  it('ends where the user began, for nothing before can be theirs', async () => {
    const young = aUser('mary', { createdAt: daysAgo(10) });
    const former = (i: number) =>
      assumeRole(aUser('mary', { id: 'AIDAEXAMPLEFORMER' }), 11 + i / 100, { eventName: 'PutObject' });
    aws.records = Array.from({ length: 500 }, (_, i) => former(i));
    const answer = await read({ users: [young] });
    expect(aws.asked.filter((it) => it === 'us-east-1 mary')).toHaveLength(1);
    expect(ofUser(answer, young)).toEqual([{ from: daysAgo(90), to: DELIVERED }]);
  });

  it('passes over an active user under a threshold beyond 90 days only if the next run can look back to the switch', async () => {
    const switched = (user: StockUser, days: number) => ({
      ...{ accountId: HUB, userId: user.id, at: daysAgo(days), by: 'api' as const },
    });
    const known = [switched(mary, 30), switched(john, 60)];
    const answer = await read({ users: [mary, john], unusedDays: 365, known });
    expect(ofUser(answer, mary)).toEqual([]);
    expect(ofUser(answer, john)).toEqual([{ from: daysAgo(90), to: DELIVERED }]);
    aws.lookups.length = 0;
    await read({ users: [mary, john], unusedDays: 90, known });
    expect(aws.asked.filter((it) => !it.endsWith('SwitchRole'))).toEqual([]);
  });
});

describe('The time that is claimed', () => {
  const begun = (hours: number) => ports([HUB], { clock: new HurriedClock(daysAgo(-hours / 24)) });

  it('begins where the event history began when it was asked, long after the beginning of the run', async () => {
    const answer = await read({ users: [mary] }, begun(6));
    expect(answer.coverage).toHaveLength(2);
    for (const { from } of answer.coverage) {
      // Six hours but one, and the seconds that the pace took.
      const late = Date.parse(from) - Date.parse(daysAgo(90));
      expect(Math.round(late / 3_600_000)).toBe(5);
    }
  });

  it('reaches back 90 days in spite of the first hour of a run, for that is the default threshold', async () => {
    const answer = await read({ users: [mary] }, begun(0.9));
    expect(answer.coverage.map(({ from }) => from)).toEqual([daysAgo(90), daysAgo(90)]);
  });

  it('names the Regions where the settings list them, in order, for it holds no further than that', async () => {
    const answer = await read({ users: [mary] }, ports(), ['us-east-1', 'eu-west-1', 'us-east-1']);
    const listed = ['eu-west-1', 'us-east-1'];
    expect(answer.coverage.map(({ event, regions }) => ({ event, regions }))).toEqual([
      { event: 'AssumeRole', regions: listed },
      { event: 'SwitchRole', regions: listed },
    ]);
    const everywhere = await read({ users: [mary] });
    expect(everywhere.coverage.filter((it) => 'regions' in it)).toEqual([]);
  });
});
