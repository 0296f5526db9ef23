import {
  type AthenaClient,
  GetQueryExecutionCommand,
  GetQueryResultsCommand,
  StartQueryExecutionCommand,
  StopQueryExecutionCommand,
} from '@aws-sdk/client-athena';
import { describe, expect, it } from 'vitest';
import { apiSwitch, consoleSwitch } from '../../../sandbox/cloudtrail/records.ts';
import type { BucketGiven } from '../../../sandbox/s3/bucket.ts';
import type { SandboxOptions } from '../../../sandbox/server.ts';
import { logsQuery } from '../../../src/collect/switch-role/athena-sql.ts';
import { stand } from './stand.ts';
import { admin, ann, athenaOf, bob, daysAgo, HUB, NOW, TARGET } from './trail-world.ts';

const TRAIL = [
  ...consoleSwitch({ user: ann, role: admin, at: daysAgo(2), region: 'ap-northeast-1' }),
  ...[1.2, 1.5, 3].flatMap((days) => apiSwitch({ user: bob, role: admin, at: daysAgo(days) })),
];

const SQL = logsQuery({
  database: 'logs',
  table: 'cloudtrail',
  eventNames: ['SwitchRole', 'AssumeRole'],
  days: { first: '2026-11-17', last: '2026-11-20' },
  prunes: true,
  latest: '2026-11-21T12:00:00Z',
});

const withTable = (bucket: Partial<BucketGiven> = {}, options: Partial<SandboxOptions> = {}) =>
  stand({
    now: () => NOW,
    trail: TRAIL,
    buckets: [{ name: 'octo-trail', from: daysAgo(10), ...bucket }],
    athenaTables: [{ database: 'logs', table: 'cloudtrail', bucket: 'octo-trail' }],
    workGroups: [{ name: 'primary' }, { name: 'audit', outputLocation: 's3://octo-results/' }],
    queryMs: [0, 0],
    ...options,
  });

const start = (
  client: AthenaClient,
  sql = SQL,
  more: { WorkGroup?: string; ClientRequestToken?: string } = {},
) => client.send(new StartQueryExecutionCommand({ QueryString: sql, WorkGroup: 'audit', ...more }));

/** Rows by the names of their columns; the reason where the query failed. */
async function run(client: AthenaClient, sql = SQL, MaxResults = 1000) {
  const { QueryExecutionId } = await start(client, sql);
  const { QueryExecution } = await client.send(new GetQueryExecutionCommand({ QueryExecutionId }));
  if (QueryExecution?.Status?.State !== 'SUCCEEDED') return QueryExecution?.Status?.StateChangeReason ?? '';
  const lists: (string | null)[][] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(
      new GetQueryResultsCommand({ QueryExecutionId, MaxResults, ...(NextToken && { NextToken }) }),
    );
    for (const { Data = [] } of page.ResultSet?.Rows ?? [])
      lists.push(Data.map((it) => it.VarCharValue ?? null));
    NextToken = page.NextToken;
  } while (NextToken);
  const [names = [], ...rows] = lists;
  return rows.map((row) => Object.fromEntries(row.map((value, index) => [names[index], value])));
}

async function rowsOf(client: AthenaClient, sql = SQL, size = 1000) {
  const rows = await run(client, sql, size);
  if (typeof rows === 'string') throw new Error(rows);
  return rows;
}

describe('Athena of the sandbox', () => {
  it('answers the query of the action with a row for each account and day', async () => {
    const rows = await rowsOf(athenaOf(await withTable()));
    const days = rows.filter((row) => row.kind === '0' && row.account === HUB).map((row) => row.day);
    expect(days.sort()).toEqual(['2026/11/17', '2026/11/18', '2026/11/19', '2026/11/20']);
  });

  it('and a row for each kind of switch, with the last time and how many there were', async () => {
    const rows = await rowsOf(athenaOf(await withTable()));
    const hub = rows.filter((row) => row.kind === '1' && row.account === HUB && row.event_name !== null);
    expect(hub.map((row) => [row.identity_name, row.last_at, row.records, row.user_agent])).toEqual(
      expect.arrayContaining([
        ['ann@example.com', '2026-11-18T12:00:00Z', '1', 'AWS Internal'],
        ['bob', '2026-11-19T07:12:00Z', '3', null],
      ]),
    );
    expect(hub).toHaveLength(2);
    const signIn = rows.find((row) => row.event_name === 'SwitchRole');
    expect(signIn).toMatchObject({
      account: TARGET,
      issuer_arn: `arn:aws:iam::${TARGET}:role/developer-admin`,
      response: 'Success',
      switch_from: `arn:aws:iam::${HUB}:user/platform/ann@example.com`,
    });
  });

  it('pages results, the names of the columns first', async () => {
    const client = athenaOf(await withTable());
    expect(await rowsOf(client, SQL, 3)).toEqual(await rowsOf(client));
  });

  it('reads only the days and accounts that the query asks for, and charges for no more', async () => {
    const sandbox = await withTable();
    const client = athenaOf(sandbox);
    const scanned = async (sql: string) => {
      const { QueryExecutionId } = await start(client, sql);
      const { QueryExecution } = await client.send(new GetQueryExecutionCommand({ QueryExecutionId }));
      return QueryExecution?.Statistics?.DataScannedInBytes ?? 0;
    };
    const less = SQL.replace("'2026/11/17'", "'2026/11/20'");
    expect((await rowsOf(client, less)).filter((row) => row.kind === '0').map((row) => row.day)).toEqual([
      '2026/11/20',
      '2026/11/20',
    ]);
    expect(await scanned(less)).toBeGreaterThan(0);
    expect(await scanned(less)).toBeLessThan(await scanned(SQL));
  });

  it('fails as Athena does', async () => {
    const client = athenaOf(await withTable());
    expect(await run(client, 'SELECT 1')).toContain('SYNTAX_ERROR');
    expect(await run(client, SQL.replace('"cloudtrail"', '"other"'))).toContain('TABLE_NOT_FOUND');
    expect(await run(client, SQL.replace('"logs"', '"other"'))).toContain('SCHEMA_NOT_FOUND');
    const cut = athenaOf(await withTable({ spoiled: [{ key: '2026/11/18', how: 'cut' }] }));
    expect(await run(cut)).toContain('HIVE_CURSOR_ERROR');
    const denied = athenaOf(await withTable({}, { deniedOperations: ['glue:GetTable'] }));
    expect(await run(denied)).toContain('not authorized to perform: glue:GetTable');
  });

  it('needs a place for results, and a workgroup that exists', async () => {
    const client = athenaOf(await withTable());
    await expect(start(client, SQL, { WorkGroup: 'primary' })).rejects.toThrow('No output location provided');
    await expect(start(client, SQL, { WorkGroup: 'none' })).rejects.toThrow('WorkGroup is not found');
  });

  it('takes its time, can be stopped, and does not start a query twice', async () => {
    let now = NOW;
    const sandbox = await withTable({}, { now: () => now, queryMs: [1000, 1000] });
    const client = athenaOf(sandbox);
    const { QueryExecutionId } = await start(client, SQL, { ClientRequestToken: 'a'.repeat(40) });
    expect(await start(client, SQL, { ClientRequestToken: 'a'.repeat(40) })).toMatchObject({
      QueryExecutionId,
    });
    const state = async (id = QueryExecutionId) => {
      const { QueryExecution } = await client.send(new GetQueryExecutionCommand({ QueryExecutionId: id }));
      return QueryExecution?.Status?.State;
    };
    expect(await state()).toBe('QUEUED');
    now += 500;
    expect(await state()).toBe('RUNNING');
    await expect(client.send(new GetQueryResultsCommand({ QueryExecutionId }))).rejects.toThrow(
      'not yet finished',
    );
    const { QueryExecutionId: other } = await start(client, SQL, { ClientRequestToken: 'b'.repeat(40) });
    await client.send(new StopQueryExecutionCommand({ QueryExecutionId: other }));
    now += 2000;
    expect([await state(), await state(other)]).toEqual(['SUCCEEDED', 'CANCELLED']);
  });
});
