/**
 * Tables that the sandbox sets up: `SwitchRoleHistory` as people fill it from a Lambda function behind an EventBridge
 * rule for SwitchRole, and empty ones for a history of our own.
 */
import type { TrailRecord } from '../cloudtrail/record.ts';
import type { Trail } from '../cloudtrail/trail.ts';

export interface TableGiven {
  readonly name: string;
  /** Whose table it is; the sandbox's first account by default. */
  readonly accountId?: string;
  /** us-east-1 by default. */
  readonly region?: string;
  /** `switch-events` by default; `history` is an empty table with the keys `pk` and `sk`. */
  readonly kind?: 'switch-events' | 'history';
  /** Accounts whose SwitchRole events are in it; absent: all. */
  readonly accounts?: readonly string[];
  /** Only events since then, in milliseconds. */
  readonly from?: number;
  /** What the attribute `record` holds: the event as JSON text (as is usual) or as a map; `none`: no such attribute. */
  readonly record?: 'text' | 'map' | 'none';
  /** A global secondary index on this attribute and the time. */
  readonly index?: 'arn' | 'userName';
}

/** In DynamoDB's JSON: `{ S: … }`, `{ M: … }`. */
export type Row = Readonly<Record<string, unknown>>;

const key = (AttributeName: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName, KeyType });

/** Input of CreateTable. */
export function tableDefinition({ name, kind = 'switch-events', index }: TableGiven): object {
  const [hash, range] = kind === 'history' ? ['pk', 'sk'] : ['eventID', 'eventTime'];
  const attributes = [...new Set([hash, range, ...(index ? [index, 'eventTime'] : [])])];
  return {
    TableName: name,
    KeySchema: [key(hash ?? '', 'HASH'), key(range ?? '', 'RANGE')],
    AttributeDefinitions: attributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    BillingMode: 'PAY_PER_REQUEST',
    ...(index && {
      GlobalSecondaryIndexes: [
        {
          IndexName: `${index}-index`,
          KeySchema: [key(index, 'HASH'), key('eventTime', 'RANGE')],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    }),
  };
}

export function rowsOf(table: TableGiven, trail: Trail): Row[] {
  if (table.kind === 'history') return [];
  const { accounts, from = 0 } = table;
  return [...trail]
    .filter(
      ({ eventName, recipientAccountId, eventTime }) =>
        eventName === 'SwitchRole' &&
        (accounts?.includes(recipientAccountId) ?? true) &&
        Date.parse(eventTime) >= from,
    )
    .map((record) => rowOf(record, table));
}

function rowOf(record: TrailRecord, { record: as = 'text' }: TableGiven): Row {
  const arn = switcherOf(record);
  return {
    eventID: { S: record.eventID },
    eventTime: { S: record.eventTime },
    // What follows `user/`, or ROLE/SESSION of a role session.
    arn: { S: arn.slice(arn.indexOf('/') + 1) },
    userName: { S: arn.slice(arn.lastIndexOf('/') + 1) },
    ...(as === 'text' && { record: { S: JSON.stringify(record) } }),
    ...(as === 'map' && { record: attributeOf(record) }),
  };
}

function switcherOf({ additionalEventData, userIdentity }: TrailRecord): string {
  const from = (additionalEventData as { SwitchFrom?: string } | undefined)?.SwitchFrom;
  return from ?? (userIdentity as { arn?: string } | undefined)?.arn ?? 'unknown';
}

/** A value of JSON as DynamoDB's attribute. */
function attributeOf(value: unknown): object {
  if (value === null || value === undefined) return { NULL: true };
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (Array.isArray(value)) return { L: value.map(attributeOf) };
  return { M: Object.fromEntries(Object.entries(value).map(([name, child]) => [name, attributeOf(child)])) };
}
