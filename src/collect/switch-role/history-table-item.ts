/**
 * The items of a history table. Each has the partition key `pk`, a sort key `sk` that says what it is about, and a
 * `version` that rises with every write; what else it holds are the attributes of the entry itself.
 *
 *     switch#ACCOUNT USER ROLE      the last switch of a user to a role
 *     coverage#ACCOUNT EVENT USER   the times over which every such event was looked at; EVENT@REGION,REGION where the
 *                                   settings listed the Regions
 *     told                          what was last told in Slack
 *     schema                        the version of all this
 */
import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { readHistoryValue, unreadableHistory } from '../../model/history-text.ts';
import { coverageKey, switchKey } from '../../model/switch-history.ts';
import type { Coverage, SwitchHistory } from '../../model/switch-role.ts';

/** The partition key of every item, so that one query reads them all. */
export const HISTORY_KEY = 'iam-sweep';

export type Attributes = Readonly<Record<string, AttributeValue>>;

export interface HistoryItem {
  readonly sortKey: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** The value as a text that is the same for the same value. */
  readonly text: string;
}

export interface StoredItem extends HistoryItem {
  readonly version: number;
}

/** An empty history needs no item at all. */
export function itemsOf({ schemaVersion, switches, coverage, told }: SwitchHistory): HistoryItem[] {
  const items = [
    ...switches.map((one) => item(`switch#${switchKey(one)}`, one)),
    ...coverageItems(coverage),
    ...(told ? [item('told', told)] : []),
  ];
  return items.length === 0 ? [] : [item('schema', { schemaVersion }), ...items];
}

function coverageItems(coverage: readonly Coverage[]): HistoryItem[] {
  const byKey = new Map<
    string,
    Omit<Coverage, 'from' | 'to'> & { intervals: { from: string; to: string }[] }
  >();
  for (const { from, to, ...of } of coverage) {
    const key = `coverage#${coverageKey(of)}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { ...of, intervals: [{ from, to }] });
    else known.intervals.push({ from, to });
  }
  return [...byKey].map(([key, value]) => item(key, value));
}

function item(key: string, value: object): HistoryItem {
  return { sortKey: sortKey(key), value: { ...value }, text: JSON.stringify(sorted(value)) };
}

/** DynamoDB takes sort keys of at most 1,024 bytes; an ARN out of a log may be longer. */
function sortKey(key: string): string {
  if (Buffer.byteLength(key) <= 1_000) return key;
  return `${key.slice(0, 200)} ${createHash('sha256').update(key).digest('hex')}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, sorted(held)]),
  );
}

export function attributesOf(
  { sortKey: sk, value }: HistoryItem,
  version: number,
): Record<string, AttributeValue> {
  return attributes({ pk: HISTORY_KEY, sk, version, ...value });
}

export function storedItem(stored: Attributes): StoredItem {
  const { pk: _, sk, version, ...value } = plain(stored);
  return { ...item(String(sk), value), sortKey: String(sk), version: Number(version) };
}

/** Throws `HistoryError`, which names the item. */
export function historyOfItems(items: readonly StoredItem[], place: string): SwitchHistory {
  const of = (kind: string) => items.filter(({ sortKey: key }) => key.split('#')[0] === kind);
  const switches = of('switch');
  const coverage = of('coverage').flatMap((one) => intervalsOf(one).map((interval) => ({ one, interval })));
  const [told] = of('told');
  const [schema] = of('schema');
  const history = readHistoryValue(
    {
      schemaVersion: schema === undefined ? 1 : schema.value.schemaVersion,
      switches: switches.map(({ value }) => value),
      coverage: coverage.map(({ interval }) => interval),
      ...(told && { told: told.value }),
    },
    place,
    ([list, index, ...path]) => {
      const holder =
        list === 'switches'
          ? switches[Number(index)]
          : list === 'coverage'
            ? coverage[Number(index)]?.one
            : told;
      return `item ${holder?.sortKey ?? 'schema'}${path.map((part) => `.${String(part)}`).join('')}`;
    },
  );
  const known = switches.length + of('coverage').length + of('told').length + of('schema').length;
  const stray = known < items.length ? items.find((one) => !isKnown(one)) : items.find(hasNoVersion);
  if (stray !== undefined)
    throw unreadableHistory(place, `item ${stray.sortKey}: it is none that IAM Sweep writes`);
  return history;
}

function isKnown({ sortKey: key }: StoredItem): boolean {
  return /^(?:switch#|coverage#|told$|schema$)/.test(key);
}

function hasNoVersion({ version }: StoredItem): boolean {
  return !Number.isInteger(version);
}

/** What has no list of intervals is handed on as it is, so that the schema says what is wrong with it. */
function intervalsOf({ value: { intervals, ...of } }: StoredItem): readonly object[] {
  return Array.isArray(intervals)
    ? intervals.map((interval: object) => ({ ...of, ...interval }))
    : [{ ...of, intervals }];
}

function attributes(value: object): Record<string, AttributeValue> {
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(entries.map(([key, held]) => [key, attribute(held)]));
}

function attribute(value: unknown): AttributeValue {
  if (typeof value === 'number') return { N: String(value) };
  if (Array.isArray(value)) return { L: value.map(attribute) };
  return typeof value === 'object' && value !== null ? { M: attributes(value) } : { S: String(value) };
}

function plain(stored: Attributes): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, plainValue(value)]));
}

/** Types that no entry has are kept as they are: the schema refuses them. */
function plainValue(value: AttributeValue): unknown {
  if (value.S !== undefined) return value.S;
  if (value.N !== undefined) return Number(value.N);
  if (value.L !== undefined) return value.L.map(plainValue);
  return value.M === undefined ? value : plain(value.M);
}
