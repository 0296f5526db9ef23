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
  NOW,
  type Ports,
  ports,
  switchRole,
  TARGET,
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

describe('The event history of CloudTrail', () => {
  it('proves the silence of a user whom no Region knows to have switched', async () => {
    const answer = await read({ users: [mary] });
    expect(answer.switches).toEqual([]);
    expect(answer.coverage).toEqual([
      { accountId: HUB, event: 'AssumeRole', userId: mary.id, from: daysAgo(90), to: DELIVERED },
      { accountId: HUB, event: 'SwitchRole', from: daysAgo(90), to: DELIVERED },
    ]);
    expect(answer.facts).toMatchObject({
      accounts: [HUB],
      regions: ['eu-west-1', 'us-east-1'],
      from: daysAgo(90),
      to: DELIVERED,
      problemCount: 0,
      amounts: { events: 0 },
    });
    expect(aws.asked).toEqual([
      'eu-west-1 SwitchRole',
      'eu-west-1 mary',
      'us-east-1 SwitchRole',
      'us-east-1 UpdateUser',
      'us-east-1 mary',
    ]);
  });

  it('looks no further for a user who is found active in the first Region, and claims nothing then', async () => {
    aws.records = [assumeRole(mary, 3)];
    const answer = await read({ users: [mary] });
    expect(answer.switches).toMatchObject([{ userId: mary.id, at: daysAgo(3) }]);
    expect(ofUser(answer, mary)).toEqual([]);
    expect(aws.asked).not.toContain('eu-west-1 mary');
  });

  it('does not look for users of whom a target account has a switch', async () => {
    aws.records = [switchRole(mary, 3, { awsRegion: 'eu-west-1' })];
    const answer = await read({ users: [mary, john] }, ports([HUB, TARGET]));
    expect(answer.switches).toMatchObject([{ userArn: mary.arn, at: daysAgo(3), by: 'console' }]);
    expect(aws.asked.filter((it) => it.endsWith('mary'))).toEqual([]);
    expect(ofUser(answer, john)).toHaveLength(1);
    expect(ofAccount(answer, TARGET)).toEqual([{ from: daysAgo(90), to: DELIVERED }]);
  });

  it('does not look for users whom the history or another source knows to be active', async () => {
    const known = [{ accountId: HUB, userId: mary.id, at: daysAgo(90), by: 'api' as const }];
    await read({ users: [mary], known });
    expect(aws.asked.filter((it) => it.endsWith('mary'))).toEqual([]);
  });

  it('does not take a known switch of a former user of the same name for the present one', async () => {
    const known = [{ accountId: HUB, userArn: mary.arn, at: daysAgo(20), by: 'console' as const }];
    const answer = await read({ users: [aUser('mary', { createdAt: daysAgo(10) })], known });
    expect(ofUser(answer, mary)).toEqual([{ from: daysAgo(90), to: DELIVERED }]);
  });

  it('dates the last switch of a silent user, and claims the time since', async () => {
    aws.records = [
      assumeRole(mary, 40, { awsRegion: 'eu-west-1' }),
      assumeRole(mary, 55),
      assumeRole(mary, 70),
    ];
    const answer = await read({ users: [mary], unusedDays: 30 });
    expect(answer.switches).toMatchObject([{ userId: mary.id, at: daysAgo(40) }]);
    expect(ofUser(answer, mary)).toEqual([{ from: daysAgo(90), to: DELIVERED }]);
  });

  it('does not count a switch of a deleted user for the new one of that name', async () => {
    const former = aUser('mary', { id: 'AIDAEXAMPLEFORMER' });
    aws.records = [assumeRole(former, 20)];
    const answer = await read({ users: [aUser('mary', { createdAt: daysAgo(15) })] });
    expect(answer.switches).toMatchObject([{ userId: former.id }]);
    expect(ofUser(answer, mary)).toEqual([{ from: daysAgo(90), to: DELIVERED }]);
    expect(aws.asked).toContain('eu-west-1 mary');
  });

  it('does not count refusals and the sessions that bear a name', async () => {
    const session = {
      userIdentity: {
        type: 'AssumedRole',
        principalId: 'AROAEXAMPLE:mary',
        arn: `arn:aws:sts::${HUB}:assumed-role/ops/mary`,
        accountId: HUB,
      },
    };
    aws.records = [assumeRole(mary, 2, { errorCode: 'AccessDenied' }), assumeRole(mary, 3, session)];
    const answer = await read({ users: [mary] });
    expect(answer.switches).toEqual([]);
    expect(answer.sessions).toEqual([{ accountId: HUB, sessionName: 'mary', at: daysAgo(3) }]);
    expect(ofUser(answer, mary)).toHaveLength(1);
  });

  it('asks for SwitchRole alone, or for AssumeRole alone, as wanted', async () => {
    const consoleOnly = await read({ users: [mary], eventNames: ['SwitchRole'] });
    expect(aws.asked).toEqual(['eu-west-1 SwitchRole', 'us-east-1 SwitchRole', 'us-east-1 UpdateUser']);
    expect(consoleOnly.coverage.map(({ event }) => event)).toEqual(['SwitchRole']);
    aws.lookups.length = 0;
    const apiOnly = await read({ users: [mary], eventNames: ['AssumeRole'] });
    expect(aws.asked).toEqual(['eu-west-1 mary', 'us-east-1 UpdateUser', 'us-east-1 mary']);
    expect(apiOnly.coverage.map(({ event }) => event)).toEqual(['AssumeRole']);
  });

  it('is asked twice a second in a Region, and no faster', async () => {
    const clock = new HurriedClock();
    const given = ports([HUB], { clock });
    const users = Array.from({ length: 20 }, (_, i) => aUser(`user${i}`));
    await read({ users }, given, ['us-east-1']);
    expect(given.counts.apiCalls.LookupEvents).toBe(22);
    expect(clock.now() - Date.parse(NOW)).toBe(10_500);
  });

  it('is asked again where it is throttled, and misses nothing', async () => {
    aws.throttled = 5;
    aws.records = [assumeRole(mary, 3)];
    const given = ports();
    const answer = await read({ users: [mary] }, given);
    expect(answer.switches).toHaveLength(1);
    expect(answer.facts.problemCount).toBe(0);
    expect(given.counts.retries).toBe(5);
  });

  it('is asked once for an account that is entered by two roles', async () => {
    const answer = await read({ users: [mary] }, ports([HUB, HUB]));
    expect(aws.asked).toHaveLength(5);
    expect(answer.facts.accounts).toEqual([HUB]);
  });

  it('is asked only in the Regions of the source, where it names them', async () => {
    const answer = await read({ users: [mary] }, ports(), ['ap-northeast-1']);
    expect(aws.listings).toEqual([]);
    expect(aws.asked).toEqual(['ap-northeast-1 SwitchRole', 'ap-northeast-1 mary', 'us-east-1 UpdateUser']);
    expect(answer.coverage).toHaveLength(2);
    expect(answer.facts.regions).toEqual(['ap-northeast-1']);
  });
});
