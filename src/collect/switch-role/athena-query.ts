/** Runs one query of Athena: starts it, waits for it, reads its rows. */
import { createHash } from 'node:crypto';
import {
  type AthenaClient,
  GetQueryExecutionCommand,
  GetQueryResultsCommand,
  type QueryExecution,
  type Row,
  StartQueryExecutionCommand,
  StopQueryExecutionCommand,
} from '@aws-sdk/client-athena';
import type { Caller } from '../../aws/caller.ts';
import type { Clock } from '../../aws/clock.ts';
import { IncompleteAnswer } from '../../aws/errors.ts';
import { tokenPages } from './token-pages.ts';

const DEADLINE_MS = 15 * 60_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;
const PAUSE_GROWTH = 1.5;
const TELL_EVERY_MS = 30_000;
/** Athena's most (API reference, GetQueryResults). */
const ROWS_A_PAGE = 1_000;

export interface AthenaQuery {
  readonly sql: string;
  readonly catalog: string;
  readonly database: string;
  readonly workgroup: string;
  readonly outputLocation?: string | undefined;
  /** What makes this run's query another one than yesterday's. */
  readonly run: string;
}

export interface AthenaPorts {
  readonly athena: AthenaClient;
  readonly caller: Caller;
  readonly clock: Clock;
  readonly info: (message: string) => void;
}

/** A column's name and its text; null as SQL means it. */
export type AthenaRow = Readonly<Record<string, string | null>>;

/** The query ran, and ended without a result. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  /** `QueryFailed`, `QueryCancelled` or `QueryDeadline`. */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export interface QueryOutcome {
  readonly rows: AsyncIterable<AthenaRow>;
  /** What Athena charges for. */
  readonly bytesScanned: number;
}

/** Throws `QueryError`, and what the service refuses. */
export async function runQuery(query: AthenaQuery, ports: AthenaPorts): Promise<QueryOutcome> {
  const { athena, caller } = ports;
  const { QueryExecutionId: id } = await caller.call('StartQueryExecution', () =>
    athena.send(startOf(query)),
  );
  if (id === undefined) throw new IncompleteAnswer('the answer names no query');
  const execution = await finished(id, ports);
  return { rows: rowsOf(id, ports), bytesScanned: execution.Statistics?.DataScannedInBytes ?? 0 };
}

function startOf({ sql, catalog, database, workgroup, outputLocation, run }: AthenaQuery) {
  const said = JSON.stringify([sql, catalog, database, workgroup, outputLocation, run]);
  return new StartQueryExecutionCommand({
    QueryString: sql,
    QueryExecutionContext: { Catalog: catalog, Database: database },
    WorkGroup: workgroup,
    ...(outputLocation !== undefined && { ResultConfiguration: { OutputLocation: outputLocation } }),
    // A start that is sent again after a broken connection must not be a second query, and a second bill.
    ClientRequestToken: createHash('sha256').update(said).digest('hex'),
  });
}

async function finished(id: string, { athena, caller, clock, info }: AthenaPorts): Promise<QueryExecution> {
  const startedAt = clock.now();
  let toldAt = startedAt;
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    await clock.sleep(pause);
    pause = Math.min(LONGEST_PAUSE_MS, pause * PAUSE_GROWTH);
    const { QueryExecution: execution } = await caller.call('GetQueryExecution', () =>
      athena.send(new GetQueryExecutionCommand({ QueryExecutionId: id })),
    );
    const { State: state, StateChangeReason: reason = 'Athena gave no reason' } = execution?.Status ?? {};
    if (execution !== undefined && state === 'SUCCEEDED') return execution;
    if (state === 'FAILED') throw new QueryError('QueryFailed', reason);
    if (state === 'CANCELLED') throw new QueryError('QueryCancelled', reason);
    const seconds = Math.round((clock.now() - startedAt) / 1_000);
    if (clock.now() - startedAt >= DEADLINE_MS) {
      await caller
        .call('StopQueryExecution', () =>
          athena.send(new StopQueryExecutionCommand({ QueryExecutionId: id })),
        )
        .catch(() => undefined);
      throw new QueryError(
        'QueryDeadline',
        `the query was not done after ${seconds} seconds and was stopped`,
      );
    }
    if (clock.now() - toldAt >= TELL_EVERY_MS) {
      toldAt = clock.now();
      info(`Athena's query ${id} is ${state ?? 'unknown'} after ${seconds} seconds`);
    }
  }
}

/** The first row of the first page repeats the names of the columns. */
async function* rowsOf(id: string, { athena, caller }: AthenaPorts): AsyncGenerator<AthenaRow> {
  const pages = tokenPages((NextToken) =>
    caller.call('GetQueryResults', () =>
      athena.send(
        new GetQueryResultsCommand({
          QueryExecutionId: id,
          MaxResults: ROWS_A_PAGE,
          ...(NextToken !== undefined && { NextToken }),
        }),
      ),
    ),
  );
  let names: (string | undefined)[] | undefined;
  for await (const { ResultSet } of pages) {
    for (const row of ResultSet?.Rows ?? []) {
      if (names === undefined) names = row.Data?.map(({ VarCharValue }) => VarCharValue);
      else yield named(row, names);
    }
  }
  if (names === undefined) throw new IncompleteAnswer('the result has no header');
}

function named({ Data = [] }: Row, names: readonly (string | undefined)[]): AthenaRow {
  if (Data.length !== names.length) {
    throw new IncompleteAnswer(`a row has ${Data.length} columns, and the header ${names.length}`);
  }
  return Object.fromEntries(names.map((name, at) => [name ?? '', Data[at]?.VarCharValue ?? null]));
}
