/** The three places where a history of role switches is kept, filled and looked into from outside the action. */
import { DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { expect } from 'vitest';
import type { Sandbox } from '../../sandbox/server.ts';
import { type Audited, auditAgainst, type Judged, withSandbox } from './audit.ts';
import { DAY_MS, HISTORY_TABLE, type StockGiven, stockAudit } from './stocktaking-world.ts';

const FILE = 'iam-sweep-history.json';
const BRANCH = 'iam-sweep-history';
const BRANCH_FILE = 'switch-role-history.json';

export interface Shelf {
  /** `switch-role.history` of the config file. */
  readonly config: Readonly<Record<string, string>>;
  /** Puts what `text` told there before a run. Returns the files that the workspace needs for it. */
  put(sandbox: Sandbox, text: string): Promise<Readonly<Record<string, string>>>;
  /** What is there after a run, as a text that is the same for the same content; empty: nothing. */
  text(sandbox: Sandbox, run: Pick<Audited, 'files'>): Promise<string>;
}

const file: Shelf = {
  config: { store: 'file' },
  put: async (_, text) => (text === '' ? {} : { [FILE]: text }),
  text: async (_, { files }) => files.get(FILE) ?? '',
};

const branch: Shelf = {
  config: { store: 'branch' },
  async put({ repository }, text) {
    if (text !== '') repository.write({ branch: BRANCH, path: BRANCH_FILE, text });
    return {};
  },
  text: async ({ repository }) => repository.file(BRANCH, BRANCH_FILE) ?? '',
};

/** A text here is a line of DynamoDB's JSON for each item, sorted. */
const dynamodb: Shelf = {
  config: { store: 'dynamodb', table: HISTORY_TABLE },
  async put(sandbox, text) {
    const client = clientOf(sandbox);
    for (const line of text.split('\n').filter(Boolean)) {
      await client.send(new PutItemCommand({ TableName: HISTORY_TABLE, Item: JSON.parse(line) }));
    }
    client.destroy();
    return {};
  },
  async text(sandbox) {
    const client = clientOf(sandbox);
    const { Items = [] } = await client.send(new ScanCommand({ TableName: HISTORY_TABLE }));
    client.destroy();
    const lines = Items.map((item) =>
      JSON.stringify(item, (_, value) =>
        value?.constructor === Object
          ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
          : value,
      ),
    );
    return lines.sort().join('\n');
  },
};

export const SHELVES = { file, branch, dynamodb };
export const SHELF_NAMES = ['file', 'branch', 'dynamodb'] as const;
/** Kept by `audit`, so that the file's content is there after the run. */
export const KEPT = [FILE];

function clientOf(sandbox: Sandbox): DynamoDBClient {
  return new DynamoDBClient({
    endpoint: sandbox.url,
    region: 'us-east-1',
    credentials: sandbox.staticCredentials(),
  });
}

export interface Kept {
  readonly run: Judged;
  readonly text: string;
}

/** A run in the sandbox, over what is on the shelf. */
export async function runOn(shelf: Shelf, sandbox: Sandbox, given: StockGiven, before = ''): Promise<Kept> {
  const asked = stockAudit({
    ...given,
    switchRole: { history: shelf.config, ...given.switchRole },
    inputs: { 'fail-on': 'never', ...given.inputs },
  });
  const files = await shelf.put(sandbox, before);
  const run = await auditAgainst(sandbox, {
    ...asked,
    run: { files: { ...asked.run?.files, ...files } },
    keep: KEPT,
  });
  expect(run.report, run.stdout).toBeDefined();
  return { run: run as Judged, text: await shelf.text(sandbox, run) };
}

export const runIn = (shelf: Shelf, given: StockGiven, before = ''): Promise<Kept> =>
  withSandbox(stockAudit(given), (sandbox) => runOn(shelf, sandbox, given, before));

/** What a shelf held, so many days later: all its times lie further back. */
export const aged = (text: string, days: number): string =>
  text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (time) =>
    new Date(Date.parse(time) - days * DAY_MS).toISOString(),
  );

/** How many commits the branch of the history has. */
export const commitsOf = ({ repository }: Sandbox): number => repository.history(BRANCH).length;
