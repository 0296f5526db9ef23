import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import {
  type AttributeValue,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type GlobalSecondaryIndex,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CredentialsError } from '../../../../src/aws/explain-credentials.ts';
import type { Question, SourceAnswer } from '../../../../src/collect/switch-role/source.ts';
import { readSwitchTable } from '../../../../src/collect/switch-role/switch-table.ts';
import type { SourceOf } from '../../../../src/model/settings.ts';
import {
  aQuestion,
  assumeRole,
  aUser,
  daysAgo,
  HUB,
  NOW,
  type Ports,
  ports,
  StubError,
  seconds,
  stub,
  switchRole,
  TARGET,
} from './aws-stub.ts';

/** It is CommonJS, and has no types. */
const dynalite = createRequire(import.meta.url)('dynalite') as (options: object) => Server;

const TABLE = 'SwitchRoleHistory';
const mary = aUser('mary');
const john = aUser('platform/john@example.com');

let server: Server;
let client: DynamoDBClient;

beforeEach(async () => {
  server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.AWS_ENDPOINT_URL_DYNAMODB = endpoint;
  const credentials = { accessKeyId: 'AKIA', secretAccessKey: 'secret' };
  client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
});
afterEach(async () => {
  delete process.env.AWS_ENDPOINT_URL_DYNAMODB;
  client.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const S = (text: string): AttributeValue => ({ S: text });

/** A row as people's functions write it. */
function row(record: Record<string, unknown>, arn: string, more: Record<string, AttributeValue> = {}) {
  return {
    eventID: S(String(record.eventID)),
    eventTime: S(String(record.eventTime)),
    arn: S(arn),
    record: S(JSON.stringify(record)),
    ...more,
  };
}

/** A row that holds no record. */
const bare = (arn: string, days: number, more: Record<string, AttributeValue> = {}) => ({
  eventID: S(`bare ${arn} ${days}`),
  eventTime: S(seconds(days)),
  arn: S(arn),
  ...more,
});

const indexBy = (
  hash: string,
  projection: GlobalSecondaryIndex['Projection'] = { ProjectionType: 'ALL' },
) => ({
  IndexName: `by-${hash}`,
  KeySchema: [
    { AttributeName: hash, KeyType: 'HASH' as const },
    { AttributeName: 'eventTime', KeyType: 'RANGE' as const },
  ],
  Projection: projection,
});

async function fill(rows: readonly Record<string, AttributeValue>[], index?: GlobalSecondaryIndex) {
  const hash = index?.KeySchema?.[0]?.AttributeName;
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'eventID', KeyType: 'HASH' },
        { AttributeName: 'eventTime', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: ['eventID', 'eventTime', ...(hash === undefined ? [] : [hash])].map(
        (AttributeName) => ({
          AttributeName,
          AttributeType: 'S',
        }),
      ),
      ...(index && { GlobalSecondaryIndexes: [index] }),
    }),
  );
  await isReady();
  await Promise.all(rows.map((Item) => client.send(new PutItemCommand({ TableName: TABLE, Item }))));
}

/** A table is not there at once. */
async function isReady(): Promise<void> {
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: TABLE }));
    const states = [Table?.TableStatus, ...(Table?.GlobalSecondaryIndexes ?? []).map((it) => it.IndexStatus)];
    if (states.every((state) => state === 'ACTIVE')) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function read(
  source: Partial<SourceOf<'dynamodb'>> = {},
  question: Partial<Question> & { readonly unusedDays?: number } = {},
  given: Ports = ports(),
): Promise<SourceAnswer> {
  const asked = aQuestion({ users: [mary, john], ...question });
  return readSwitchTable({ type: 'dynamodb', table: TABLE, ...source }, asked, given);
}

describe('A table of switches', () => {
  it('gives the last switch of each user and role, from the records of its rows', async () => {
    await fill([
      row(switchRole(mary, 40), 'mary'),
      row(switchRole(mary, 3), 'developer/mary'),
      row(switchRole(john, 100), 'platform/john@example.com'),
      row(switchRole(john, 5, { responseElements: { SwitchRole: 'Failure' } }), 'platform/john@example.com'),
    ]);
    const { switches, facts } = await read();
    expect(switches).toMatchObject([
      { userArn: mary.arn, at: daysAgo(3), roleArn: `arn:aws:iam::${TARGET}:role/developer` },
      { userArn: john.arn, at: daysAgo(100) },
    ]);
    expect(facts).toMatchObject({
      type: 'dynamodb',
      name: `table ${TABLE}`,
      accounts: [TARGET],
      regions: ['us-east-1'],
      problemCount: 0,
      amounts: { rows: 4 },
    });
  });

  it('is read to its end, over all pages', async () => {
    const padding = 'x'.repeat(60_000);
    const rows = Array.from({ length: 120 }, (_, i) =>
      row(switchRole(aUser(`user${i}`), 10, { userAgent: padding }), `user${i}`),
    );
    await fill(rows);
    const given = ports();
    const { switches, facts } = await read({}, {}, given);
    expect(switches).toHaveLength(120);
    expect(facts.amounts).toEqual({ rows: 120 });
    expect(given.counts.apiCalls.Scan).toBeGreaterThan(8);
  });

  it('may hold the record as a map, or wrapped by EventBridge', async () => {
    const wrapped = { 'detail-type': 'AWS Console Sign In via CloudTrail', detail: switchRole(john, 5) };
    await fill([
      row(assumeRole(mary, 3), 'mary', {
        record: {
          M: {
            eventName: S('AssumeRole'),
            eventSource: S('sts.amazonaws.com'),
            eventTime: S(seconds(3)),
            userIdentity: { M: { type: S('IAMUser'), principalId: S(mary.id), arn: S(mary.arn) } },
            requestParameters: { M: { roleArn: S(`arn:aws:iam::${TARGET}:role/developer`) } },
            readOnly: { BOOL: true },
            resources: { L: [{ M: { size: { N: '1' } } }] },
            errorCode: { NULL: true },
            recipientAccountId: S(HUB),
          },
        },
      }),
      row(switchRole(john, 5), 'platform/john@example.com', { record: S(JSON.stringify(wrapped)) }),
    ]);
    const { switches, facts } = await read();
    expect(facts.problems).toEqual([]);
    expect(switches).toMatchObject([
      { userId: mary.id, userArn: mary.arn, at: daysAgo(3) },
      { userArn: john.arn, at: daysAgo(5) },
    ]);
  });

  it('may hold no records: then name and time must do', async () => {
    await fill([
      bare('mary', 3),
      bare('platform/john@example.com', 7, { userName: S('john@example.com'), record: { NULL: true } }),
      bare('somebody-else', 1),
      bare('admin/session', 1),
      bare('team/ops/somebody-else', 1),
    ]);
    const { switches, sessions, facts } = await read();
    expect(sessions).toEqual([]);
    expect(facts.problems).toEqual([]);
    expect(switches).toEqual([
      { accountId: HUB, userArn: mary.arn, at: daysAgo(3), by: 'console' },
      { accountId: HUB, userArn: john.arn, at: daysAgo(7), by: 'console' },
    ]);
  });

  it('without records can not tell a session with the name of a user from the user', async () => {
    await fill([bare('developer/mary', 3)]);
    const { switches, sessions, facts } = await read();
    expect({ switches, sessions }).toEqual({ switches: [], sessions: [] });
    expect(facts.problems).toMatchObject([
      {
        code: 'AmbiguousUser',
        message: expect.stringContaining('developer/mary may be user mary or a session'),
      },
    ]);
  });

  it('without records says nothing of a user who is younger than the row', async () => {
    await fill([bare('mary', 30)]);
    const { switches } = await read({}, { users: [aUser('mary', { createdAt: daysAgo(10) })] });
    expect(switches).toEqual([]);
  });
});

describe('The silence in a table of switches', () => {
  const source = { filledSince: '2026-01-01' };

  it('is proven since the day that the user vouches for, in the accounts of its rows', async () => {
    await fill([row(switchRole(mary, 3), 'mary')]);
    const { coverage, facts } = await read(source);
    expect(coverage).toEqual([
      { accountId: TARGET, event: 'SwitchRole', from: '2026-01-01T00:00:00.000Z', to: NOW },
    ]);
    expect(facts).toMatchObject({ from: '2026-01-01T00:00:00.000Z', to: NOW });
  });

  it('is proven in the accounts that the user names, with or without rows', async () => {
    await fill([row(switchRole(mary, 3), 'mary')]);
    const { coverage } = await read({ ...source, accounts: [TARGET, HUB] });
    expect(coverage.map(({ accountId, event }) => `${accountId} ${event}`)).toEqual([
      `${HUB} SwitchRole`,
      `${TARGET} SwitchRole`,
    ]);
  });

  it('is never proven for AssumeRole, of which no row shows that all are kept', async () => {
    await fill([row(switchRole(mary, 3), 'mary'), row(assumeRole(mary, 2), 'mary')]);
    const { coverage, switches } = await read(source);
    expect(switches.map(({ at }) => at)).toContain(daysAgo(2));
    expect(coverage.map(({ accountId, event }) => `${accountId} ${event}`)).toEqual([
      `${HUB} SwitchRole`,
      `${TARGET} SwitchRole`,
    ]);
    expect((await read(source, { eventNames: ['AssumeRole'] })).coverage).toEqual([]);
  });

  it('ends with the newest row of a table that nothing fills any more', async () => {
    await fill([row(switchRole(mary, 91), 'mary'), row(switchRole(mary, 120), 'mary')]);
    const { coverage, facts } = await read({ filledSince: '2025-01-01' });
    expect(coverage).toMatchObject([{ from: '2025-01-01T00:00:00.000Z', to: daysAgo(91) }]);
    expect(facts.problems).toEqual([
      {
        operation: 'dynamodb:Scan',
        code: 'StalledTable',
        message:
          `table ${TABLE}: the newest row is of 2026-03-02: a table that nothing fills looks like silence. ` +
          'Look after what fills it, or take filled-since away.',
      },
    ]);
  });

  it('is proven by a row of anybody that is as old as a switch may be', async () => {
    await fill([row(switchRole(aUser('anybody'), 90), 'anybody')]);
    const { coverage, facts } = await read(source);
    expect(coverage).toMatchObject([{ to: NOW }]);
    expect(facts.problemCount).toBe(0);
  });

  it.each<[string, Record<string, AttributeValue>[], string]>([
    ['no row', [], 'it holds no row'],
    [
      'no row with a time',
      [row(switchRole(mary, 5, { responseElements: null, eventTime: 'x' }), 'mary')],
      'no row has an eventTime',
    ],
  ])('is not proven by a table with %s', async (_, rows, message) => {
    await fill(rows);
    const { coverage, facts } = await read({ ...source, accounts: [TARGET] });
    expect(coverage).toEqual([]);
    expect(facts.problems).toMatchObject([
      { code: 'StalledTable', message: expect.stringContaining(message) },
    ]);
  });

  it('is no matter of a table that nobody vouches for', async () => {
    await fill([row(switchRole(mary, 300), 'mary')]);
    expect((await read()).facts.problemCount).toBe(0);
  });

  it('is not proven where nobody vouches for the table, however old and new its rows are', async () => {
    await fill([row(switchRole(mary, 0.1), 'mary'), row(switchRole(mary, 300), 'mary')]);
    const given = ports();
    const { coverage, facts } = await read({}, {}, given);
    expect(coverage).toEqual([]);
    expect(facts).toMatchObject({ from: null, to: null, problemCount: 0 });
    expect(given.log.at(-1)).toContain('no filled-since');
  });

  it.each<[string, Record<string, AttributeValue>, string]>([
    ['whose record is cut', { record: S('{"eventName": "Swi') }, 'UnreadableRecord'],
    ['whose record is another thing', { record: S('[1, 2]') }, 'UnreadableRecord'],
    ['whose record is none of CloudTrail', { record: S('{"user": "mary"}') }, 'UnreadableRecord'],
    [
      'whose record does not tell who',
      { record: S(JSON.stringify({ ...switchRole(mary, 20), additionalEventData: { SwitchFrom: 'mary' } })) },
      'OddRecord',
    ],
    [
      'without a record, whose arn names no session',
      { record: { NULL: true }, arn: S('developer/') },
      'UnreadableRow',
    ],
    [
      'that may be a user or a session of that name',
      { record: { NULL: true }, arn: S('developer/mary') },
      'AmbiguousUser',
    ],
    ['without a record and an arn', { record: { NULL: true }, arn: { NULL: true } }, 'UnreadableRow'],
    [
      'that may be a user or a session',
      { record: { NULL: true }, arn: S('platform/john@example.com') },
      'AmbiguousUser',
    ],
  ])('is proven only after a row %s', async (_, more, code) => {
    await fill([row(switchRole(john, 3), 'john'), row(switchRole(mary, 20), 'mary', more)]);
    const { coverage, facts, switches } = await read(source);
    expect(switches).toMatchObject([{ userArn: john.arn }]);
    expect(facts.problems).toMatchObject([{ operation: 'dynamodb:Scan', code }]);
    expect(facts.problems[0]?.message).toMatch(/^table SwitchRoleHistory, row s-\d+: /);
    expect(coverage).toMatchObject([
      { from: new Date(Date.parse(daysAgo(20)) + 1_000).toISOString(), to: NOW },
    ]);
  });

  it('is not proven where a row can not be read that has no time either', async () => {
    await fill([row(switchRole(mary, 20), 'mary', { eventTime: S('yesterday'), record: S('{') })]);
    expect((await read(source)).coverage).toEqual([]);
  });

  it('is broken by an event in the future', async () => {
    await fill([row(switchRole(john, 3), 'john'), row(switchRole(mary, -3), 'mary')]);
    const { coverage, switches, facts } = await read(source);
    expect(switches).toMatchObject([{ userArn: john.arn }]);
    expect(facts.problems).toMatchObject([{ code: 'EventInFuture' }]);
    expect(coverage).toEqual([]);
  });

  it('is broken by users of several accounts who bear the same name, unless the source names the account', async () => {
    const other = aUser('mary', { accountId: TARGET, id: 'AIDAEXAMPLEOTHER' });
    await fill([bare('mary', 3)]);
    const ambiguous = await read(source, { users: [mary, other] });
    expect(ambiguous.switches).toEqual([]);
    expect(ambiguous.facts.problems).toMatchObject([{ code: 'AmbiguousUser' }]);
    const named = await read({ ...source, accounts: [HUB] }, { users: [mary, other] });
    expect(named.switches).toMatchObject([{ userArn: mary.arn }]);
  });
});

describe('A table of switches with an index by user', () => {
  it.each(['arn', 'userName'])(
    'is asked by %s alone, where everybody turns out to be active',
    async (hash) => {
      const rows = [mary, john].flatMap((user) =>
        [3, 4, 200].map((days) =>
          row(switchRole(user, days), user.arn.split(':user/')[1] ?? '', { userName: S(user.name) }),
        ),
      );
      await fill(rows, indexBy(hash));
      const given = ports();
      const { switches, coverage } = await read({ filledSince: '2026-01-01' }, {}, given);
      expect(switches).toMatchObject([{ at: daysAgo(3) }, { at: daysAgo(3) }]);
      expect(given.counts.apiCalls.Query).toBe(2);
      expect(given.counts.apiCalls.Scan).toBeUndefined();
      expect(coverage).toEqual([]);
    },
  );

  it('is not asked for users who are known to be active', async () => {
    await fill([row(switchRole(mary, 3), 'mary')], indexBy('arn'));
    const known = [{ accountId: HUB, userId: john.id, at: daysAgo(3), by: 'api' as const }];
    const given = ports();
    await read({}, { known }, given);
    expect(given.counts.apiCalls).toMatchObject({ Query: 1 });
    expect(given.counts.apiCalls.Scan).toBeUndefined();
  });

  it('goes on to what is older while the newest rows of a user are no switches', async () => {
    const refused = { responseElements: { SwitchRole: 'Failure' } };
    const rows = Array.from({ length: 60 }, (_, i) => row(switchRole(mary, 1 + i / 100, refused), 'mary'));
    await fill([...rows, row(switchRole(mary, 5), 'mary')], indexBy('arn'));
    const given = ports();
    const { switches } = await read({}, { users: [mary] }, given);
    expect(switches).toMatchObject([{ at: daysAgo(5) }]);
    expect(given.counts.apiCalls.Query).toBe(3);
  });

  it('is scanned while anybody is silent, for a switch may be filed under ROLE/SESSION', async () => {
    await fill([row(switchRole(mary, 3), 'developer/mary')], indexBy('arn'));
    const given = ports();
    const { switches, coverage } = await read({ filledSince: '2026-01-01' }, {}, given);
    expect(switches).toMatchObject([{ userArn: mary.arn, at: daysAgo(3) }]);
    expect(given.counts.apiCalls).toMatchObject({ Query: 2, Scan: 8 });
    expect(coverage).toHaveLength(1);
  });

  it('tells of a row once that both ways meet', async () => {
    await fill([row(switchRole(mary, 3), 'mary', { record: S('{') })], indexBy('arn'));
    const { facts } = await read();
    expect(facts.problemCount).toBe(1);
  });

  it('is asked by an index that holds the records and little else', async () => {
    const projection = { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: ['record', 'userName'] };
    await fill([row(switchRole(mary, 3), 'mary')], indexBy('arn', projection));
    const given = ports();
    const { switches } = await read({}, { users: [mary] }, given);
    expect(switches).toHaveLength(1);
    expect(given.counts.apiCalls.Scan).toBeUndefined();
  });

  it('is scanned where the index does not hold the records', async () => {
    await fill([row(switchRole(mary, 3), 'mary')], indexBy('arn', { ProjectionType: 'KEYS_ONLY' }));
    const given = ports();
    await read({}, { users: [mary] }, given);
    expect(given.counts.apiCalls.Query).toBeUndefined();
    expect(given.counts.apiCalls.Scan).toBe(8);
  });
});

describe('A table of switches that can not be read', () => {
  it('is named, with its Region, when it does not exist', async () => {
    const { facts, coverage } = await read({ region: 'eu-west-1', filledSince: '2026-01-01' });
    expect(coverage).toEqual([]);
    expect(facts.problems).toMatchObject([{ operation: 'dynamodb:DescribeTable', code: 'ResourceNotFound' }]);
    expect(facts.problems[0]?.message).toMatch(/^table SwitchRoleHistory in eu-west-1: .*role-arn/);
  });

  it('says which statement is missing when its reader may not', async () => {
    const refusing = await stub(({ operation }) => {
      if (operation === 'Scan') throw new StubError('AccessDeniedException', 'not authorized');
      return { Table: { TableName: TABLE } };
    });
    process.env.AWS_ENDPOINT_URL_DYNAMODB = refusing.url;
    const { facts } = await read();
    await refusing.close();
    expect(facts.problems).toMatchObject([{ operation: 'dynamodb:Scan', code: 'AccessDenied' }]);
    expect(facts.problems[0]?.message).toContain(
      '{"Effect":"Allow","Action":["dynamodb:DescribeTable","dynamodb:Query","dynamodb:Scan"],"Resource":["arn:aws:dynamodb:us-east-1:*:table/SwitchRoleHistory","arn:aws:dynamodb:us-east-1:*:table/SwitchRoleHistory/index/*"]}',
    );
  });

  it('proves nothing when a part of it fails, and keeps what the others told', async () => {
    const half = await stub(({ operation, body }) => {
      if (operation === 'DescribeTable') return { Table: { TableName: TABLE } };
      if (body.Segment === 3) throw new StubError('ValidationException', 'no such segment');
      return { Items: body.Segment === 0 ? [row(switchRole(mary, 3), 'mary')] : [] };
    });
    process.env.AWS_ENDPOINT_URL_DYNAMODB = half.url;
    const { facts, coverage, switches } = await read({ filledSince: '2026-01-01', accounts: [TARGET] });
    await half.close();
    expect(coverage).toEqual([]);
    expect(switches).toHaveLength(1);
    expect(facts.problems).toMatchObject([{ code: 'Validation' }]);
  });

  it('proves nothing when its pages go round in a circle', async () => {
    const circle = await stub(({ operation }) =>
      operation === 'DescribeTable'
        ? { Table: { TableName: TABLE } }
        : { Items: [], LastEvaluatedKey: { eventID: S('again') } },
    );
    process.env.AWS_ENDPOINT_URL_DYNAMODB = circle.url;
    const { facts, coverage } = await read({ filledSince: '2026-01-01', accounts: [TARGET] });
    await circle.close();
    expect(coverage).toEqual([]);
    expect(facts.problems).toMatchObject([{ operation: 'dynamodb:Scan', code: 'IncompleteAnswer' }]);
  });

  it('says why its role can not be assumed', async () => {
    const given = ports([HUB], {
      enter: () => Promise.reject(new CredentialsError('AssumeRoleRefused', 'the role may not be assumed')),
    });
    const { facts } = await read({ roleArn: `arn:aws:iam::${TARGET}:role/reader` }, {}, given);
    expect(facts.problems).toMatchObject([{ operation: 'sts:AssumeRole', code: 'AssumeRoleRefused' }]);
  });
});
