import {
  BatchWriteItemCommand,
  DescribeTableCommand,
  paginateScan,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { apiSwitch, consoleSwitch, sessionSwitch } from '../../../sandbox/cloudtrail/records.ts';
import type { TableGiven } from '../../../sandbox/dynamodb/switch-table.ts';
import type { Sandbox } from '../../../sandbox/server.ts';
import { stand } from './stand.ts';
import { admin, ann, bob, DAY_MS, daysAgo, dynamoDbOf, HUB, NOW } from './trail-world.ts';

const NAME = 'SwitchRoleHistory';
const TRAIL = [
  ...consoleSwitch({ user: ann, role: admin, at: daysAgo(2) }),
  ...apiSwitch({ user: bob, role: admin, at: daysAgo(1) }),
  sessionSwitch({
    session: { accountId: HUB, name: 'Admin', sessionName: 'eve' },
    role: admin,
    at: daysAgo(3),
  }),
];

const withTable = (given: Partial<TableGiven> = {}, trail = TRAIL) =>
  stand({ now: () => NOW, trail, tables: [{ name: NAME, ...given }] });

async function rows(sandbox: Sandbox, region?: string) {
  const items: Record<string, unknown>[] = [];
  for await (const page of paginateScan(
    { client: dynamoDbOf(sandbox, region), pageSize: 40 },
    { TableName: NAME },
  )) {
    items.push(...(page.Items ?? []));
  }
  return items;
}

describe('A SwitchRoleHistory table', () => {
  it('holds the SwitchRole events of the trail as a Lambda function writes them', async () => {
    const found = await rows(await withTable());
    expect(found.map((row) => row.arn)).toEqual(
      expect.arrayContaining([{ S: 'platform/ann@example.com' }, { S: 'Admin/eve' }]),
    );
    expect(found).toHaveLength(2);
    const row = found.find((it) => JSON.stringify(it).includes('platform/'));
    expect(row).toMatchObject({
      userName: { S: 'ann@example.com' },
      eventTime: { S: '2026-11-18T12:00:00Z' },
    });
    expect(JSON.parse((row as { record?: { S?: string } } | undefined)?.record?.S ?? '')).toMatchObject({
      eventName: 'SwitchRole',
    });
  });

  it('may hold the record as a map, or not at all', async () => {
    expect((await rows(await withTable({ record: 'map' })))[0]).toMatchObject({
      record: { M: { eventName: { S: 'SwitchRole' } } },
    });
    expect((await rows(await withTable({ record: 'none' })))[0]).not.toHaveProperty('record');
  });

  it('can be asked by an index, newest first', async () => {
    const trail = [1, 5, 3].flatMap((days) => consoleSwitch({ user: bob, role: admin, at: daysAgo(days) }));
    const sandbox = await withTable({ index: 'arn' }, trail);
    const { Items = [] } = await dynamoDbOf(sandbox).send(
      new QueryCommand({
        TableName: NAME,
        IndexName: 'arn-index',
        KeyConditionExpression: 'arn = :arn',
        ExpressionAttributeValues: { ':arn': { S: 'bob' } },
        ScanIndexForward: false,
        Limit: 1,
      }),
    );
    expect(Items[0]?.eventTime).toEqual({ S: '2026-11-19T12:00:00Z' });
  });

  it('takes hundreds of rows', async () => {
    const trail = Array.from({ length: 300 }, (_, index) =>
      consoleSwitch({ user: ann, role: admin, at: NOW - index * DAY_MS, sides: ['target'] }),
    ).flat();
    expect(await rows(await withTable({}, trail))).toHaveLength(300);
  });

  it('is in its account and Region alone', async () => {
    const sandbox = await withTable({ region: 'eu-west-1' });
    expect(await rows(sandbox, 'eu-west-1')).toHaveLength(2);
    await expect(rows(sandbox)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('can be denied, and throttled', async () => {
    const sandbox = await withTable();
    sandbox.configure({ deniedOperations: ['dynamodb:Scan'] });
    await expect(rows(sandbox)).rejects.toMatchObject({ name: 'AccessDeniedException' });
    sandbox.configure({ deniedOperations: [], faults: [{ operation: 'Scan', kind: 'throttle', nth: 1 }] });
    await expect(rows(sandbox)).rejects.toMatchObject({ name: 'ProvisionedThroughputExceededException' });
    expect(await rows(sandbox)).toHaveLength(2);
  });
});

describe('A table for a history of our own', () => {
  it('is empty, has the keys pk and sk, and can be written', async () => {
    const sandbox = await withTable({ kind: 'history' });
    const client = dynamoDbOf(sandbox);
    const { Table } = await client.send(new DescribeTableCommand({ TableName: NAME }));
    expect(Table?.KeySchema).toEqual([
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ]);
    const Item = { pk: { S: 'one' }, sk: { S: 'two' } };
    await client.send(new BatchWriteItemCommand({ RequestItems: { [NAME]: [{ PutRequest: { Item } }] } }));
    expect(await rows(sandbox)).toEqual([Item]);
  });
});
