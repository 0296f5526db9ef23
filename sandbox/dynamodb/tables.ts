/** DynamoDB, by dynalite: one database for each account and Region, started when it is first asked. */
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Trail } from '../cloudtrail/trail.ts';
import { type Row, rowsOf, type TableGiven, tableDefinition } from './switch-table.ts';

/** As AWS's SDKs send them, for the requests of the sandbox itself; nothing checks the signature. */
const OWN_HEADERS = {
  'Content-Type': 'application/x-amz-json-1.0',
  'X-Amz-Date': '20260101T000000Z',
  Authorization:
    'AWS4-HMAC-SHA256 Credential=sandbox/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, ' +
    `Signature=${'0'.repeat(64)}`,
};

const ROWS_IN_A_REQUEST = 25;
const REQUESTS_AT_ONCE = 8;

interface Database {
  readonly url: string;
  readonly server: Server;
}

export class Tables {
  readonly #given: readonly TableGiven[];
  readonly #trail: Trail;
  readonly #firstAccount: string;
  readonly #databases = new Map<string, Promise<Database>>();

  constructor(given: readonly TableGiven[], trail: Trail, firstAccount: string) {
    this.#given = given;
    this.#trail = trail;
    this.#firstAccount = firstAccount;
  }

  /** Address of the account's database in the Region, with the tables that the sandbox was given for them. */
  async addressOf(accountId: string, region: string): Promise<string> {
    const key = `${accountId} ${region}`;
    let database = this.#databases.get(key);
    if (!database) {
      database = this.#start(accountId, region);
      this.#databases.set(key, database);
    }
    return (await database).url;
  }

  async #start(accountId: string, region: string): Promise<Database> {
    const dynalite = createRequire(import.meta.url)('dynalite') as (options: object) => Server;
    const server = dynalite({ createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const own = this.#given.filter(
      (table) =>
        (table.accountId ?? this.#firstAccount) === accountId && (table.region ?? 'us-east-1') === region,
    );
    for (const table of own) {
      await call(url, 'CreateTable', tableDefinition(table));
      await untilActive(url, table.name);
      await fill(url, table.name, rowsOf(table, this.#trail));
    }
    return { url, server };
  }

  async close(): Promise<void> {
    for (const started of this.#databases.values()) {
      const { server } = await started;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }
}

/** dynalite makes a table a moment after it has answered, as DynamoDB does. */
async function untilActive(url: string, TableName: string): Promise<void> {
  const isActive = async () => (await call(url, 'DescribeTable', { TableName })).includes('"ACTIVE"');
  while (!(await isActive())) await pause(5);
}

async function fill(url: string, table: string, rows: readonly Row[]): Promise<void> {
  const requests: Row[][] = [];
  for (let start = 0; start < rows.length; start += ROWS_IN_A_REQUEST) {
    requests.push(rows.slice(start, start + ROWS_IN_A_REQUEST));
  }
  const send = async (): Promise<void> => {
    for (let batch = requests.pop(); batch; batch = requests.pop()) {
      const puts = batch.map((Item) => ({ PutRequest: { Item } }));
      await call(url, 'BatchWriteItem', { RequestItems: { [table]: puts } });
    }
  };
  await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, send));
}

async function call(url: string, operation: string, body: object): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...OWN_HEADERS, 'X-Amz-Target': `DynamoDB_20120810.${operation}` },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`dynalite refused ${operation}: ${text}`);
  return text;
}
