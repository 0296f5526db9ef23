/**
 * The answer to the one kind of query that the sandbox knows: over CloudTrail's logs, one row for each account and day,
 * and one for each kind of switch. It is no SQL engine: it looks for that shape, takes names, days and accounts from the
 * text, and computes the rows from the bucket's files.
 */
import type { TrailRecord } from '../cloudtrail/record.ts';
import type { Bucket } from '../s3/bucket.ts';
import { recordsOf } from '../s3/layout.ts';
import { type LogsQuery, parseLogsQuery } from './logs-query.ts';
import type { Lake, Result } from './queries.ts';

type Failure = { readonly reason: string };

interface Context {
  readonly Catalog?: string;
  readonly Database?: string;
}

/** A record, and the day of the folder that it lies in: `2026/11/20`. */
interface Line {
  readonly record: TrailRecord;
  readonly day: string;
}

export function outcomeOf(sql: string, context: Context, lake: Lake): Result | Failure {
  const query = parseLogsQuery(sql);
  if (typeof query === 'string') return { reason: query };
  const catalog = context.Catalog ?? 'AwsDataCatalog';
  const name = `${catalog.toLowerCase()}.${query.database}.${query.table}`;
  const inDatabase = lake.tables.filter(
    (it) => (it.catalog ?? 'AwsDataCatalog') === catalog && it.database === query.database,
  );
  if (inDatabase.length === 0) {
    return { reason: `SCHEMA_NOT_FOUND: line 18:10: Schema '${query.database}' does not exist` };
  }
  const table = inDatabase.find((it) => it.table === query.table);
  if (!table) return { reason: `TABLE_NOT_FOUND: line 18:10: Table '${name}' does not exist` };
  const bucket = lake.buckets.get(table.bucket);
  if (!bucket) {
    return { reason: 'HIVE_METASTORE_ERROR: The specified bucket does not exist (Service: Amazon S3)' };
  }
  return resultOf(query, bucket);
}

function resultOf(query: LogsQuery, bucket: Bucket): Result | Failure {
  const lines: Line[] = [];
  let scannedBytes = 0;
  for (const key of bucket.keys) {
    const object = bucket.object(key);
    const day = /\/(\d{4}\/\d\d\/\d\d)\//.exec(key)?.[1];
    if (!object?.log || day === undefined || !query.covers(object.log, day)) continue;
    const { spoil } = object;
    if (spoil === 'gone' || spoil === 'empty') continue;
    if (spoil !== undefined) {
      return { reason: `HIVE_CURSOR_ERROR: Failed to read file at s3://${bucket.given.name}/${key}` };
    }
    scannedBytes += bucket.size(key);
    for (const record of recordsOf(object.log, bucket.given)) lines.push({ record, day });
  }
  return {
    columns: query.columns,
    rows: [...dayRows(query, lines), ...switchRows(query, lines)],
    scannedBytes,
  };
}

type Row = (string | null)[];

function groupsOf(lines: readonly Line[], keyOf: (line: Line) => readonly (string | null)[]) {
  const groups = new Map<string, { readonly values: readonly (string | null)[]; readonly lines: Line[] }>();
  for (const line of lines) {
    const values = keyOf(line);
    const key = JSON.stringify(values);
    const group = groups.get(key);
    if (group) group.lines.push(line);
    else groups.set(key, { values, lines: [line] });
  }
  return [...groups.values()];
}

/** Columns of every group, in the order that the query gives them. */
function rowOf(query: LogsQuery, known: ReadonlyMap<string, string | null>, lines: readonly Line[]): Row {
  const totals: Readonly<Record<string, string>> = {
    last_at: lines.reduce((last, { record }) => (record.eventTime > last ? record.eventTime : last), ''),
    records: String(lines.length),
    unreadable: '0',
    read_only: String(lines.filter(({ record }) => record.readOnly === true).length),
    regions: [...new Set(lines.map(({ record }) => record.awsRegion))].sort().join(' '),
  };
  return query.columns.map((column) => known.get(column) ?? totals[column] ?? null);
}

function dayRows(query: LogsQuery, lines: readonly Line[]): Row[] {
  return groupsOf(lines, ({ record, day }) => [record.recipientAccountId, day]).map((group) => {
    const [account = null, day = null] = group.values;
    const known = new Map([
      ['kind', '0'],
      ['account', account],
      ['day', day],
    ]);
    return rowOf(query, known, group.lines);
  });
}

function switchRows(query: LogsQuery, lines: readonly Line[]): Row[] {
  const names = [...query.fields.keys()];
  const keyOf = ({ record }: Line) => {
    const isWanted = query.wants(record);
    const fields = [...query.fields.values()].map((read) => (isWanted ? read(record) : null));
    const oddTime = isWanted && record.eventTime > query.latest ? record.eventTime : null;
    return [record.recipientAccountId, ...fields, oddTime];
  };
  return groupsOf(lines, keyOf).map((group) => {
    const known = new Map<string, string | null>([['kind', '1']]);
    for (const [index, name] of ['account', ...names, 'odd_time'].entries()) {
      known.set(name, group.values[index] ?? null);
    }
    return rowOf(query, known, group.lines);
  });
}
