import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import {
  type AttributeValue,
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  PutItemCommand,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Caller } from '../../../src/aws/caller.ts';
import { historyTable } from '../../../src/collect/switch-role/history-table.ts';
import type { Entrance } from '../../../src/collect/switch-role/source.ts';
import { describeStore } from './store-contract.ts';
import { aSwitch, covered, HUB, history, TARGET } from './switches.ts';

const dynalite = createRequire(import.meta.url)('dynalite') as (options: object) => Server;
const server = dynalite({ createTableMs: 0 });
const credentials = async () => ({ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'example' });
let direct: DynamoDBClient;
const before = process.env.AWS_ENDPOINT_URL_DYNAMODB;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.AWS_ENDPOINT_URL_DYNAMODB = endpoint;
  direct = new DynamoDBClient({ region: 'eu-central-1', endpoint, credentials });
});
afterAll(async () => {
  process.env.AWS_ENDPOINT_URL_DYNAMODB = before;
  if (before === undefined) delete process.env.AWS_ENDPOINT_URL_DYNAMODB;
  direct.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const waits: number[] = [];
const clock = {
  now: Date.now,
  random: Math.random,
  sleep: async (milliseconds: number) => {
    waits.push(milliseconds);
    await new Promise(setImmediate);
  },
};

function entrance(caller: Caller = new Caller({ clock, counts: { apiCalls: {}, retries: 0 } })): Entrance {
  return { accountId: HUB, partition: 'aws', region: 'eu-central-1', credentials, caller };
}

/** Throws once, in place of the call of an operation that comes after so many others. */
class FailingCaller extends Caller {
  #left: number;
  readonly #operation: string;
  readonly #error: Error;

  constructor(operation: string, after: number, error: Error) {
    super({ clock, counts: { apiCalls: {}, retries: 0 } });
    this.#operation = operation;
    this.#left = after;
    this.#error = error;
  }

  override async call<T>(operation: string, send: () => Promise<T>): Promise<T> {
    if (operation === this.#operation && this.#left-- === 0) throw Object.assign(this.#error, { operation });
    return super.call(operation, send);
  }
}

let tables = 0;
const KEYS = [
  ['pk', 'HASH'],
  ['sk', 'RANGE'],
] as const;

async function aTable(keys: readonly (readonly [string, 'HASH' | 'RANGE'])[] = KEYS): Promise<string> {
  const TableName = `history-${tables++}`;
  await direct.send(
    new CreateTableCommand({
      TableName,
      AttributeDefinitions: keys.map(([AttributeName]) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: keys.map(([AttributeName, KeyType]) => ({ AttributeName, KeyType })),
      BillingMode: 'PAY_PER_REQUEST',
    }),
  );
  for (let status: string | undefined; status !== 'ACTIVE'; ) {
    status = (await direct.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus;
  }
  return TableName;
}

const open = (table: string, way: Entrance = entrance()) => {
  const tool = { name: 'iam-sweep', version: '0.0.0' };
  return historyTable({ store: 'dynamodb', table }, way, { clock, tool });
};

async function itemsOf(table: string): Promise<Record<string, AttributeValue>[]> {
  const items: Record<string, AttributeValue>[] = [];
  for await (const page of paginateScan({ client: direct }, { TableName: table })) {
    items.push(...(page.Items ?? []));
  }
  return items;
}

async function put(table: string, Item: Record<string, AttributeValue>): Promise<void> {
  const own = { pk: { S: 'iam-sweep' }, version: { N: '1' } };
  await direct.send(new PutItemCommand({ TableName: table, Item: { ...own, ...Item } }));
}

const account = { accountId: { S: HUB } };

describeStore(
  'a DynamoDB table',
  async () => {
    const table = await aTable();
    return {
      open: () => open(table),
      writes: async () =>
        (await itemsOf(table)).reduce((writes, { version }) => writes + Number(version?.N), 0),
      corrupt: () => put(table, { sk: { S: 'switch#x' }, ...account }),
      fromTheFuture: () => put(table, { sk: { S: 'schema' }, schemaVersion: { N: '2' } }),
      content: () => itemsOf(table),
    };
  },
  2_000,
);

const ONE = history({ switches: [aSwitch('alice', '2026-06-02T00:00:00.000Z')] });

describe('The table of a history', () => {
  test('has one item for each user and role, one for the times of each kind of event, and one for what was told', async () => {
    const table = await aTable();
    await open(table).merge(ONE);
    await open(table).merge(
      history({
        switches: [
          aSwitch('alice', '2026-06-03T00:00:00.000Z'),
          aSwitch('alice', '2026-06-01T00:00:00.000Z', 'dev'),
        ],
        coverage: [
          covered('2026-05-01T00:00:00Z', '2026-05-02T00:00:00Z'),
          covered('2026-06-01T00:00:00Z', '2026-06-02T00:00:00Z'),
        ],
        told: { state: 'x', at: '2026-06-02T00:00:00.000Z' },
      }),
    );
    const items = await itemsOf(table);
    expect(items.map(({ sk, version }) => `${sk?.S} v${version?.N}`).sort()).toEqual([
      `coverage#${HUB} SwitchRole  v1`,
      'schema v1',
      `switch#${HUB} AIDAEXAMPLEALICE ${TARGET}/admin v2`,
      `switch#${HUB} AIDAEXAMPLEALICE ${TARGET}/dev v1`,
      'told v1',
    ]);
    expect(items.find(({ sk }) => sk?.S?.endsWith('/admin'))).toMatchObject({
      pk: { S: 'iam-sweep' },
      userArn: { S: `arn:aws:iam::${HUB}:user/alice` },
      at: { S: '2026-06-03T00:00:00.000Z' },
      by: { S: 'console' },
    });
  });

  test('is read page by page', async () => {
    const table = await aTable();
    // A page of DynamoDB holds 1 MB.
    for (let user = 0; user < 30; user++) {
      const userArn = `arn:aws:iam::${HUB}:user/${'x'.repeat(100_000)}${user}`;
      const attributes = { userArn: { S: userArn }, at: { S: '2026-06-01T00:00:00Z' }, by: { S: 'api' } };
      await put(table, { sk: { S: `switch#${user}` }, ...account, ...attributes });
    }
    expect((await open(table).read()).switches).toHaveLength(30);
  });

  test('may hold items of others under other keys', async () => {
    const table = await aTable();
    await put(table, { pk: { S: 'theirs' }, sk: { S: 'x' } });
    expect((await open(table).merge(ONE)).switches).toHaveLength(1);
    expect((await open(table).read()).switches).toHaveLength(1);
  });

  test.each<[what: string, item: Record<string, AttributeValue>, message: RegExp]>([
    [
      'a switch without a time',
      { sk: { S: 'switch#x' }, ...account, userId: { S: 'A' }, by: { S: 'api' } },
      /item switch#x\.at: /,
    ],
    [
      'times that are no list',
      { sk: { S: 'coverage#y' }, ...account, event: { S: 'SwitchRole' }, intervals: { S: 'all' } },
      /item coverage#y/,
    ],
    [
      'an attribute of another type',
      { sk: { S: 'told' }, state: { S: 'x' }, at: { B: Buffer.from('x') } },
      /item told/,
    ],
    ['an item of another kind', { sk: { S: 'user#z' } }, /item user#z: it is none that IAM Sweep writes/],
    [
      'an item without its version',
      { sk: { S: 'schema' }, schemaVersion: { N: '1' }, version: { S: 'one' } },
      /item schema: it is none/,
    ],
  ])('%s is named by its key', async (_, item, message) => {
    const table = await aTable();
    await put(table, item);
    await expect(open(table).read()).rejects.toMatchObject({
      code: 'HistoryUnreadable',
      message: expect.stringMatching(message),
    });
  });

  test('never holds a covered time without the switches that were found in it, whenever a run ends', async () => {
    const found = history({
      switches: ['alice', 'bob', 'carol', 'dave'].map((user) => aSwitch(user, '2026-06-02T00:00:00.000Z')),
      coverage: [covered('2026-06-01T00:00:00Z', '2026-06-03T00:00:00Z')],
    });
    for (let after = 0; after < 6; after++) {
      const table = await aTable();
      const way = entrance(new FailingCaller('PutItem', after, new Error('the runner was stopped')));
      await expect(open(table, way).merge(found)).rejects.toThrow(/the runner was stopped/);
      const { coverage } = await open(table).read();
      expect(coverage).toEqual([]);
      expect(await open(table).merge(found)).toMatchObject(found);
    }
  });

  test.each(['Query', 'PutItem'])(
    'without the right to %s is told with the statement to add',
    async (operation) => {
      const table = await aTable();
      const denied = Object.assign(new Error('User: x is not authorized'), { name: 'AccessDeniedException' });
      const way = entrance(new FailingCaller(operation, 0, denied));
      await expect(open(table, way).merge(ONE)).rejects.toMatchObject({
        code: 'HistoryRefused',
        message: expect.stringContaining(
          `{"Effect":"Allow","Action":"dynamodb:${operation}","Resource":"arn:aws:dynamodb:eu-central-1:${HUB}:table/${table}"}`,
        ),
      });
    },
  );

  test('that is not there is told with the command that makes it', async () => {
    await expect(open('no-such-table').read()).rejects.toMatchObject({
      code: 'HistoryRefused',
      message: expect.stringMatching(
        /^table no-such-table in eu-central-1 of account 111122223333: there is no such table\. Make it: aws dynamodb create-table --region eu-central-1 --table-name no-such-table /,
      ),
    });
  });

  test.each([
    [
      [
        ['eventID', 'HASH'],
        ['eventTime', 'RANGE'],
      ] as const,
    ],
    [[['pk', 'HASH']] as const],
  ])('that was made for something else is told apart', async (keys) => {
    const table = await aTable(keys);
    await expect(open(table).merge(ONE)).rejects.toMatchObject({
      code: 'HistoryRefused',
      message: expect.stringMatching(/it has other keys than the partition key pk and the sort key sk/),
    });
  });
});
