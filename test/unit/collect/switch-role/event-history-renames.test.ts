import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEventHistory } from '../../../../src/collect/switch-role/event-history.ts';
import { renameOf } from '../../../../src/collect/switch-role/event-history-renames.ts';
import { iamRegion } from '../../../../src/collect/switch-role/regions.ts';
import type { Question, SourceAnswer } from '../../../../src/collect/switch-role/source.ts';
import type { RoleSwitch, StockUser } from '../../../../src/model/switch-role.ts';
import {
  aQuestion,
  assumeRole,
  aUser,
  daysAgo,
  HUB,
  ports,
  seconds,
  switchRole,
  TARGET,
} from './aws-stub.ts';
import { CloudTrailStub } from './cloudtrail-stub.ts';

let aws: CloudTrailStub;
beforeEach(async () => {
  aws = new CloudTrailStub();
  await aws.start();
});
afterEach(() => aws.stop());

/** Her id stays, whatever she is called. */
const called = (name: string, more: Partial<StockUser> = {}) =>
  aUser(name, { id: 'AIDAEXAMPLEMARY', ...more });
const maria = called('maria');
const mary = called('mary');
const john = aUser('john');

const rename = (from: string, to: string, days: number, more: object = {}) => ({
  userIdentity: { type: 'AssumedRole', principalId: 'AROAEXAMPLE:admin', accountId: HUB },
  eventTime: seconds(days),
  eventSource: 'iam.amazonaws.com',
  eventName: 'UpdateUser',
  awsRegion: 'us-east-1',
  requestParameters: { userName: from, newUserName: to },
  responseElements: null,
  eventID: `r-${from}-${to}-${days}`,
  recipientAccountId: HUB,
  ...more,
});

const read = (
  question: Partial<Question> & { readonly unusedDays?: number },
  regions?: readonly string[],
  accounts = [HUB, TARGET],
): Promise<SourceAnswer> =>
  readEventHistory(
    { type: 'cloudtrail-events', ...(regions && { regions }) },
    aQuestion({ users: [maria], ...question }),
    ports(accounts),
  );

const lastOf = ({ switches }: SourceAnswer, { id }: StockUser): string | undefined =>
  switches
    .filter(({ userId }) => userId === id)
    .map(({ at }) => at)
    .sort()
    .at(-1);

describe('A renamed user', () => {
  it('is looked for under the former name too, in every Region', async () => {
    aws.records = [rename('mary', 'maria', 5), assumeRole(mary, 8, { awsRegion: 'eu-west-1' })];
    const answer = await read({});
    expect(lastOf(answer, maria)).toBe(daysAgo(8));
    expect(answer.facts.problemCount).toBe(0);
  });

  it('is looked for under each name of a chain of renames, and nobody else’s', async () => {
    aws.records = [
      rename('m.jones', 'mary', 40),
      rename('mary', 'maria', 5),
      rename('mary', 'jane', 3),
      assumeRole(called('m.jones'), 50),
    ];
    const answer = await read({ unusedDays: 30, users: [maria, john] });
    expect(lastOf(answer, maria)).toBe(daysAgo(50));
    expect(answer.coverage.filter(({ event }) => event === 'AssumeRole')).toHaveLength(2);
    expect(aws.asked.filter((it) => it.startsWith('us-east-1 '))).toEqual([
      'us-east-1 SwitchRole',
      'us-east-1 SwitchRole',
      'us-east-1 UpdateUser',
      'us-east-1 john',
      'us-east-1 m.jones',
      'us-east-1 maria',
      'us-east-1 mary',
    ]);
  });

  it('is not credited with what another user did under the former name', async () => {
    const other = aUser('mary', { id: 'AIDAEXAMPLEOTHER' });
    aws.records = [rename('mary', 'maria', 5), assumeRole(other, 2)];
    const answer = await read({});
    expect(lastOf(answer, maria)).toBeUndefined();
    expect(answer.coverage.map(({ event, userId }) => `${event} ${userId ?? ''}`)).toContain(
      `AssumeRole ${maria.id}`,
    );
  });

  it('is looked for by the present name alone where the rename was refused, another’s, or of another service', async () => {
    aws.records = [
      rename('mary', 'maria', 5, { errorCode: 'EntityAlreadyExists' }),
      rename('john', 'joan', 5),
      rename('mary', 'maria', 900),
      rename('mary', 'maria', 5, { eventSource: 'connect.amazonaws.com', requestParameters: null }),
      rename('maria', '', 4, { requestParameters: { userName: 'maria', newPath: '/eu/' } }),
    ];
    const answer = await read({});
    expect(aws.asked.filter((it) => it.startsWith('eu-west-1 '))).toEqual([
      'eu-west-1 SwitchRole',
      'eu-west-1 SwitchRole',
      'eu-west-1 maria',
    ]);
    expect(answer.facts.problemCount).toBe(0);
  });

  it('keeps the console switches that are known by the former ARN alone, until the rename', async () => {
    aws.records = [
      rename('mary', 'maria', 20),
      switchRole(mary, 40),
      switchRole(aUser('mary', { id: 'AIDAEXAMPLEOTHER' }), 10),
    ];
    const answer = await read({ unusedDays: 30, eventNames: ['SwitchRole'] });
    expect(lastOf(answer, maria)).toBe(daysAgo(40));
    expect(answer.coverage).toMatchObject([{ accountId: HUB }, { accountId: TARGET }]);
  });

  it('keeps those that the history or another source knows', async () => {
    aws.records = [rename('mary', 'maria', 20)];
    const userArn = mary.arn.replace('user/', 'user/eu/');
    const known = [{ accountId: HUB, userArn, at: daysAgo(30), by: 'console' as const }];
    const answer = await read({ known });
    expect(lastOf(answer, maria)).toBe(daysAgo(30));
    // Active by that, so there is nothing left to look for.
    expect(aws.asked.filter((it) => it.endsWith('maria'))).toEqual([]);
  });

  it('is not credited with console switches from before there was this user, or this name', async () => {
    const young = called('maria', { createdAt: daysAgo(60) });
    aws.records = [
      rename('mary', 'maria', 20),
      rename('m.jones', 'mary', 40),
      switchRole(called('m.jones'), 61),
      switchRole(mary, 41),
      switchRole(called('m.jones'), 39),
    ];
    expect(lastOf(await read({ users: [young] }), young)).toBeUndefined();
  });
});

describe('A name that was passed on', () => {
  const bob = called('bob');
  const heir = aUser('mary', { id: 'AIDAEXAMPLEHEIR' });
  const users = [bob, heir];
  const passedOn = [rename('mary', 'bob', 20), rename('mary.old', 'mary', 15)];
  const byNameAlone = ({ switches }: SourceAnswer) =>
    switches.filter(({ userId }) => userId === undefined).map(({ at }) => at);

  it('does not make its present user active by a console switch of the one before', async () => {
    aws.records = [...passedOn, switchRole(mary, 25)];
    const answer = await read({ users });
    expect(lastOf(answer, bob)).toBe(daysAgo(25));
    expect(byNameAlone(answer)).toEqual([]);
    expect(lastOf(answer, heir)).toBeUndefined();
    // Silent, so she was looked for like everybody who is.
    expect(answer.coverage).toContainEqual(
      expect.objectContaining({ accountId: HUB, event: 'AssumeRole', userId: heir.id }),
    );
  });

  it('does not, either, where the one before is known to be active by id', async () => {
    aws.records = [...passedOn, switchRole(mary, 25)];
    const known = [{ accountId: HUB, userId: bob.id, at: daysAgo(1), by: 'api' as const }];
    const answer = await read({ users, known });
    expect(byNameAlone(answer)).toEqual([]);
    expect(lastOf(answer, bob)).toBe(daysAgo(25));
  });

  it('keeps the console switches of its present user', async () => {
    aws.records = [...passedOn, switchRole(mary, 25), switchRole(heir, 10)];
    const answer = await read({ users });
    expect(byNameAlone(answer)).toEqual([daysAgo(10)]);
    expect(lastOf(answer, bob)).toBe(daysAgo(25));
  });

  it('keeps an earlier switch of its present user who had it before, too', async () => {
    aws.records = [
      rename('mary', 'mary.old', 50),
      rename('m.jones', 'mary', 45),
      ...passedOn,
      switchRole(heir, 60),
      switchRole(mary, 25),
    ];
    const answer = await read({ users });
    expect(lastOf(answer, heir)).toBe(daysAgo(60));
    expect(lastOf(answer, bob)).toBe(daysAgo(25));
    expect(byNameAlone(answer)).toEqual([]);
  });

  const known = (days: number) => [
    { accountId: HUB, userArn: mary.arn, at: daysAgo(days), by: 'console' as const },
  ];
  const silenceOfHeir = expect.objectContaining({ accountId: HUB, event: 'AssumeRole', userId: heir.id });

  it('is said not to be its present user’s in what the history or another source knows', async () => {
    aws.records = passedOn;
    const answer = await read({ users, known: known(25) });
    expect(answer.switches).toEqual([
      { ...known(25)[0], userId: bob.id },
      { ...known(25)[0], notBy: [heir.id] },
    ]);
    expect(answer.coverage).toContainEqual(silenceOfHeir);
  });

  it('is its present user’s in what they know from since then', async () => {
    aws.records = passedOn;
    const answer = await read({ users, known: known(10) });
    expect(answer.switches).toEqual([]);
    expect(answer.coverage).not.toContainEqual(silenceOfHeir);
  });

  it('does not make its present user active where the one before is gone, whoever knows of the switch', async () => {
    aws.records = [passedOn[1] ?? {}, switchRole(mary, 25)];
    const answer = await read({ users: [heir], known: known(30) });
    expect(answer.switches).toEqual([{ ...known(30)[0], notBy: [heir.id] }]);
    expect(answer.coverage).toContainEqual(silenceOfHeir);
  });

  it('is remembered to have been another’s once the rename is too old to be found', async () => {
    const [one] = known(95);
    const answer = await read({
      users,
      known: [{ ...one, notBy: [heir.id] } as RoleSwitch],
      unusedDays: 180,
    });
    expect(answer.coverage).toContainEqual(silenceOfHeir);
  });
});

describe('Where renames are not known', () => {
  const claims = ({ coverage }: SourceAnswer) =>
    coverage.map(({ accountId, event }) => `${accountId} ${event}`);

  it('nothing is claimed of the account whose records of them can not be read', async () => {
    aws.denied = [`${HUB} us-east-1`];
    const answer = await read({}, ['eu-west-1']);
    expect(claims(answer)).toEqual([`${TARGET} SwitchRole`]);
    expect(answer.facts.problems).toMatchObject([{ code: 'AccessDenied', accountId: HUB }]);
    expect(answer.facts.problems[0]?.message).toMatch(
      /^event history of us-east-1: .*though it is not listed, because IAM records there who was renamed\.$/,
    );
    expect(answer.facts.regions).toEqual(['eu-west-1']);
  });

  it.each([
    ['names nobody', { requestParameters: { newUserName: 'maria' } }],
    ['has no parameters', { requestParameters: null }],
    ['has no time', { eventTime: null }],
  ])('nothing is claimed, as where a record %s', async (_, more) => {
    aws.records = [rename('mary', 'maria', 5)];
    aws.spoil = ({ Events }) => ({
      Events: Events.map((it) => ({
        ...it,
        CloudTrailEvent: JSON.stringify(rename('mary', 'maria', 5, more)),
      })),
    });
    const answer = await read({}, undefined, [HUB]);
    expect(claims(answer)).toEqual([]);
    expect(answer.facts.problems).toMatchObject([{ code: 'OddRecord', accountId: HUB }]);
  });

  it('nobody asks as long as nobody is silent', async () => {
    await read({ known: [{ accountId: HUB, userId: maria.id, at: daysAgo(3), by: 'console' }] });
    expect(aws.asked.filter((it) => it.endsWith('UpdateUser'))).toEqual([]);
  });

  it('only the time since is claimed, back to which they were read', async () => {
    aws.regions = ['us-east-1'];
    aws.records = Array.from({ length: 10_100 }, (_, i) => rename(`a${i}`, `b${i}`, i / 200));
    const answer = await read({}, undefined, [HUB]);
    expect(answer.facts.problems).toMatchObject([{ code: 'TooManyEvents' }]);
    expect(answer.coverage).toHaveLength(2);
    for (const { from } of answer.coverage) {
      expect(Math.abs(Date.parse(from) - Date.parse(daysAgo(50)))).toBeLessThan(86_400_000);
    }
  });
});

describe('A record of UpdateUser', () => {
  it('that is no object, or holds no text, is odd', () => {
    expect(renameOf(null)).toMatchObject({ kind: 'odd' });
    expect(renameOf([])).toMatchObject({ kind: 'odd' });
    expect(renameOf(rename('mary', '', 1))).toMatchObject({ kind: 'odd' });
  });

  it('lies where IAM is, in each partition', () => {
    expect(['aws', 'aws-cn', 'aws-us-gov'].map(iamRegion)).toEqual([
      'us-east-1',
      'cn-north-1',
      'us-gov-west-1',
    ]);
  });
});
