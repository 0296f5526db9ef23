/** The history of role switches in a DynamoDB table: one item for each user and role, written under conditions. */
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { clientConfig } from '../../aws/clients.ts';
import type { Clock } from '../../aws/clock.ts';
import { HistoryError } from '../../model/history-error.ts';
import type { HistorySettings } from '../../model/settings.ts';
import { mergeHistory } from '../../model/switch-history.ts';
import type { HistoryStore, SwitchHistory } from '../../model/switch-role.ts';
import { explainTable, type TablePlace } from './history-table-error.ts';
import {
  attributesOf,
  HISTORY_KEY,
  type HistoryItem,
  historyOfItems,
  itemsOf,
  type StoredItem,
  storedItem,
} from './history-table-item.ts';
import type { Entrance } from './source.ts';

export interface HistoryTablePorts {
  readonly clock: Clock;
  readonly tool: { readonly name: string; readonly version: string };
}

type TableSettings = Extract<HistorySettings, { readonly store: 'dynamodb' }>;

/** Items that are written side by side. */
const WRITES = 32;
/** How often somebody else may be faster. */
const TRIES = 12;
const LONGEST_PAUSE_MS = 2_000;

/**
 * DynamoDB is not asked before the first call. `entrance` is that of the role in the settings, or of the run.
 * Calls: `dynamodb:Query`, and `dynamodb:PutItem` where something changed.
 */
export function historyTable(
  settings: TableSettings,
  entrance: Entrance,
  ports: HistoryTablePorts,
): HistoryStore {
  const { accountId, partition } = entrance;
  const place = { table: settings.table, region: settings.region ?? entrance.region, accountId, partition };
  const table = new HistoryTable(place, entrance, ports);
  const explained = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explainTable(error, place);
    }
  };
  return {
    name: table.name,
    read: () => explained(async () => (await table.read()).history),
    merge: (addition) => explained(() => table.merge(addition)),
  };
}

interface Seen {
  readonly history: SwitchHistory;
  /** The items as they are in the table, by sort key. */
  readonly items: ReadonlyMap<string, StoredItem>;
}

class HistoryTable {
  readonly name: string;
  readonly #place: TablePlace;
  readonly #entrance: Entrance;
  readonly #ports: HistoryTablePorts;
  #client: Promise<DynamoDBClient> | undefined;

  constructor(place: TablePlace, entrance: Entrance, ports: HistoryTablePorts) {
    this.name = `table ${place.table}`;
    this.#place = place;
    this.#entrance = entrance;
    this.#ports = ports;
  }

  /** Consistent: what was written just now is seen. */
  async read(): Promise<Seen> {
    const items = new Map<string, StoredItem>();
    let start: Record<string, AttributeValue> | undefined;
    do {
      const query = new QueryCommand({
        TableName: this.#place.table,
        // Every sort key of ours comes after a blank. Naming it refuses a table that has none.
        KeyConditionExpression: 'pk = :pk AND sk > :blank',
        ExpressionAttributeValues: { ':pk': { S: HISTORY_KEY }, ':blank': { S: ' ' } },
        ConsistentRead: true,
        ...(start && { ExclusiveStartKey: start }),
      });
      const page = await this.#send('Query', (client) => client.send(query));
      for (const attributes of page.Items ?? []) {
        const item = storedItem(attributes);
        items.set(item.sortKey, item);
      }
      start = page.LastEvaluatedKey;
    } while (start !== undefined);
    return { history: historyOfItems([...items.values()], this.name), items };
  }

  /** Writes what is new, each item only if it is still as it was read; where it is not, reads and merges again. */
  async merge(addition: SwitchHistory): Promise<SwitchHistory> {
    const { clock } = this.#ports;
    for (let tried = 0; tried < TRIES; tried++) {
      const seen = await this.read();
      const merged = mergeHistory(seen.history, addition);
      if (await this.#writeInOrder(merged, seen)) return merged;
      await clock.sleep(clock.random() * Math.min(LONGEST_PAUSE_MS, 50 * 2 ** tried));
    }
    throw new HistoryError(
      'HistoryBusy',
      `${this.name}: ${TRIES} times in a row somebody else had changed it meanwhile. Run again, and not all at one time.`,
    );
  }

  /**
   * Covered times come after the switches that were found in them, so that a run which ends in between leaves no
   * history that denies them. A reader is safe as well: a query tells coverage before switches.
   */
  async #writeInOrder(merged: SwitchHistory, seen: Seen): Promise<boolean> {
    const changed = itemsOf(merged).filter((item) => seen.items.get(item.sortKey)?.text !== item.text);
    const isCoverage = ({ sortKey }: HistoryItem) => sortKey.startsWith('coverage#');
    const first = changed.filter((item) => !isCoverage(item));
    return (await this.#write(first, seen)) && this.#write(changed.filter(isCoverage), seen);
  }

  /** False: somebody else was faster with one of them. All that can be written are. */
  async #write(changed: readonly HistoryItem[], { items }: Seen): Promise<boolean> {
    let isWhole = true;
    let failed = false;
    const queue = changed.values();
    const writer = async () => {
      for (const item of queue) {
        if (failed) return;
        try {
          await this.#put(item, items.get(item.sortKey)?.version);
        } catch (error) {
          if (!(error instanceof ConditionalCheckFailedException)) {
            failed = true;
            throw error;
          }
          isWhole = false;
        }
      }
    };
    // What is under way is waited for, so that nothing is written any more once the failure is told.
    const ends = await Promise.allSettled(Array.from({ length: Math.min(WRITES, changed.length) }, writer));
    const failure = ends.find((end) => end.status === 'rejected');
    if (failure !== undefined) throw failure.reason;
    return isWhole;
  }

  async #put(item: HistoryItem, seenVersion: number | undefined): Promise<void> {
    const condition =
      seenVersion === undefined
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: '#version = :seen',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':seen': { N: String(seenVersion) } },
          };
    const put = new PutItemCommand({
      TableName: this.#place.table,
      Item: attributesOf(item, (seenVersion ?? 0) + 1),
      ...condition,
    });
    await this.#send('PutItem', (client) => client.send(put));
  }

  async #send<T>(operation: string, send: (client: DynamoDBClient) => Promise<T>): Promise<T> {
    this.#client ??= this.#connect();
    const client = await this.#client;
    return this.#entrance.caller.call(operation, () => send(client));
  }

  async #connect(): Promise<DynamoDBClient> {
    const { credentials } = this.#entrance;
    const { region } = this.#place;
    return new DynamoDBClient(
      await clientConfig('dynamodb', { region, credentials, tool: this.#ports.tool }),
    );
  }
}
