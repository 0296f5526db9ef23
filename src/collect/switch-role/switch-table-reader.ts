/** Reads the rows of a table: those of single users by an index, or all of them. */
import {
  type AttributeValue,
  DescribeTableCommand,
  DynamoDBClient,
  QueryCommand,
  ScanCommand,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import { clientConfig } from '../../aws/clients.ts';
import { IncompleteAnswer } from '../../aws/errors.ts';
import type { StockUser } from '../../model/switch-role.ts';
import { sideBySide } from '../side-by-side.ts';
import type { Activity } from './activity.ts';
import type { Entrance, SourcePorts } from './source.ts';
import { arnEnd, ROW_ATTRIBUTES, type TableRows } from './switch-table-rows.ts';

/** Parts of the table that are scanned side by side. */
const SEGMENTS = 8;
const USERS_AT_ONCE = 16;
/** Rows of one user that are read at a time: the newest is wanted, and not every row is a switch. */
const QUERY_PAGE = 25;
const PROGRESS_EVERY_MS = 10_000;

export interface Index {
  readonly name: string;
  readonly hash: 'arn' | 'userName';
}

/** An index by user, newest first, that holds the records too. */
export function indexOf({
  KeySchema = [],
  GlobalSecondaryIndexes = [],
}: TableDescription): Index | undefined {
  for (const index of GlobalSecondaryIndexes) {
    const keys = index.KeySchema ?? [];
    const hash = keys.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName;
    const range = keys.find(({ KeyType }) => KeyType === 'RANGE')?.AttributeName;
    const { ProjectionType, NonKeyAttributes = [] } = index.Projection ?? {};
    const held = [...NonKeyAttributes, ...[...KeySchema, ...keys].map((key) => key.AttributeName)];
    const isWhole = ProjectionType === 'ALL' || ROW_ATTRIBUTES.every((it) => held.includes(it));
    const isReady = index.IndexStatus === undefined || index.IndexStatus === 'ACTIVE';
    if ((hash === 'arn' || hash === 'userName') && range === 'eventTime' && isWhole && isReady) {
      return { name: index.IndexName ?? '', hash };
    }
  }
  return undefined;
}

const PROJECTION = {
  ProjectionExpression: ROW_ATTRIBUTES.map((it) => `#${it}`).join(', '),
  ExpressionAttributeNames: Object.fromEntries(ROW_ATTRIBUTES.map((it) => [`#${it}`, it])),
};

interface RowPage {
  readonly Items?: readonly Record<string, AttributeValue>[] | undefined;
  readonly LastEvaluatedKey?: Record<string, AttributeValue> | undefined;
}

export class SwitchTable {
  readonly description: TableDescription;
  readonly #client: DynamoDBClient;
  readonly #entrance: Entrance;
  readonly #ports: SourcePorts;
  #hasFailed = false;

  private constructor(
    description: TableDescription,
    client: DynamoDBClient,
    entrance: Entrance,
    ports: SourcePorts,
  ) {
    this.description = description;
    this.#client = client;
    this.#entrance = entrance;
    this.#ports = ports;
  }

  static async open(
    TableName: string,
    region: string,
    entrance: Entrance,
    ports: SourcePorts,
  ): Promise<SwitchTable> {
    const { credentials, caller } = entrance;
    const client = new DynamoDBClient(
      await clientConfig('dynamodb', { region, credentials, tool: ports.tool }),
    );
    const { Table } = await caller.call('DescribeTable', () =>
      client.send(new DescribeTableCommand({ TableName })),
    );
    return new SwitchTable({ TableName, ...Table }, client, entrance, ports);
  }

  /** The last switches of the users who are still silent. */
  async query({ name, hash }: Index, rows: TableRows, activity: Activity): Promise<void> {
    await sideBySide(activity.silent, USERS_AT_ONCE, async (user: StockUser) => {
      const pages = this.#pages('Query', (ExclusiveStartKey) =>
        this.#client.send(
          new QueryCommand({
            TableName: this.description.TableName,
            IndexName: name,
            KeyConditionExpression: `#${hash} = :user`,
            ExpressionAttributeValues: { ':user': { S: hash === 'arn' ? arnEnd(user) : user.name } },
            ...PROJECTION,
            ScanIndexForward: false,
            Limit: QUERY_PAGE,
            ...(ExclusiveStartKey && { ExclusiveStartKey }),
          }),
        ),
      );
      for await (const page of pages) {
        const found = page.map((row) => rows.take(row));
        if (found.some((one) => one !== undefined && activity.userOf(one) === user)) return;
      }
    });
  }

  /** Every row, in no order. Throws the first failure once all parts have left off. */
  async scan(rows: TableRows): Promise<void> {
    const { clock, info } = this.#ports;
    let toldAt = clock.now();
    const parts = await Promise.allSettled(
      Array.from({ length: SEGMENTS }, async (_, Segment) => {
        const pages = this.#pages('Scan', (ExclusiveStartKey) =>
          this.#client.send(
            new ScanCommand({
              TableName: this.description.TableName,
              Segment,
              TotalSegments: SEGMENTS,
              ...PROJECTION,
              ...(ExclusiveStartKey && { ExclusiveStartKey }),
            }),
          ),
        );
        for await (const page of pages) {
          for (const row of page) rows.take(row);
          if (clock.now() - toldAt < PROGRESS_EVERY_MS) continue;
          toldAt = clock.now();
          info(`table ${this.description.TableName}: ${rows.count} rows read`);
        }
      }),
    );
    for (const part of parts) if (part.status === 'rejected') throw part.reason;
  }

  async *#pages(
    operation: string,
    fetch: (after: RowPage['LastEvaluatedKey']) => Promise<RowPage>,
  ): AsyncGenerator<readonly Record<string, AttributeValue>[]> {
    let after: RowPage['LastEvaluatedKey'];
    do {
      const before = after;
      const page = await this.#send(operation, () => fetch(before));
      yield page.Items ?? [];
      after = page.LastEvaluatedKey;
      if (after !== undefined && JSON.stringify(after) === JSON.stringify(before)) {
        this.#hasFailed = true;
        throw Object.assign(new IncompleteAnswer('its pages go round in a circle'), { operation });
      }
      // Another part has failed, and with it the whole.
      if (this.#hasFailed) return;
    } while (after !== undefined);
  }

  async #send<T>(operation: string, send: () => Promise<T>): Promise<T> {
    try {
      return await this.#entrance.caller.call(operation, send);
    } catch (error) {
      this.#hasFailed = true;
      throw error;
    }
  }
}
