/** Athena, as its API reference of 2017-05-18 describes it: start a query, ask how far it is, page through what came out. */
import { assertAllowed } from '../authorization.ts';
import { AwsError } from '../aws-error.ts';
import type { JsonCall, JsonOperation } from '../json-protocol.ts';
import { randomUuid } from '../random.ts';
import { outcomeOf } from './outcome.ts';
import { type Query, stateOf, type WorkGroup } from './queries.ts';

const MOST_ROWS = 1000;

const invalid = (message: string): AwsError => new AwsError(400, 'InvalidRequestException', message);

function workGroupOf({ world, input }: JsonCall): WorkGroup {
  const name = String(input.WorkGroup ?? 'primary');
  const found = world.lake.workGroups.find((it) => it.name === name);
  if (!found) throw invalid('WorkGroup is not found.');
  return found;
}

const startQueryExecution: JsonOperation = (call) => {
  const { world, input, account, now, random } = call;
  const workGroup = workGroupOf(call);
  const asked = input.ResultConfiguration as { readonly OutputLocation?: string } | undefined;
  const outputLocation = asked?.OutputLocation ?? workGroup.outputLocation;
  if (outputLocation === undefined) {
    throw invalid(
      'No output location provided. An output location is required either through the Workgroup result configuration ' +
        'setting or as an API input.',
    );
  }
  const token = String(input.ClientRequestToken);
  const before = [...world.queries.values()].find((it) => it.token === token && it.accountId === account.id);
  if (input.ClientRequestToken !== undefined && before) return { QueryExecutionId: before.id };
  const [least, most] = world.behaviour.queryMs;
  const id = randomUuid(random);
  const sql = String(input.QueryString);
  const context = (input.QueryExecutionContext ?? {}) as {
    readonly Catalog?: string;
    readonly Database?: string;
  };
  world.queries.set(id, {
    id,
    token,
    accountId: account.id,
    sql,
    workGroup: workGroup.name,
    outputLocation,
    startedAt: now,
    endsAt: now + least + random() * (most - least),
    outcome: refusalFor(call) ?? outcomeOf(sql, context, world.lake),
  });
  return { QueryExecutionId: id };
};

/** Athena reads table and logs with the rights of the caller, and finds out only while the query runs. */
function refusalFor({ world, caller, account, region }: JsonCall): { readonly reason: string } | undefined {
  try {
    const resource = `arn:${account.partition}:glue:${region}:${account.id}:catalog`;
    assertAllowed(world, { caller, account }, 'GetTable', 'glue:GetTable', resource);
    return undefined;
  } catch (error) {
    return { reason: `Insufficient permissions to execute the query. ${(error as Error).message}` };
  }
}

function queryOf({ world, input, account }: JsonCall): Query {
  const id = String(input.QueryExecutionId);
  const query = world.queries.get(id);
  if (query?.accountId === account.id) return query;
  throw invalid(`QueryExecution ${id} was not found`);
}

const getQueryExecution: JsonOperation = (call) => {
  const query = queryOf(call);
  const state = stateOf(query, call.now);
  const isOver = state !== 'QUEUED' && state !== 'RUNNING';
  const reason = 'reason' in query.outcome ? query.outcome.reason : undefined;
  return {
    QueryExecution: {
      QueryExecutionId: query.id,
      Query: query.sql,
      StatementType: 'DML',
      ResultConfiguration: { OutputLocation: `${query.outputLocation.replace(/\/$/, '')}/${query.id}.csv` },
      Status: {
        State: state,
        SubmissionDateTime: query.startedAt / 1000,
        ...(isOver && { CompletionDateTime: Math.min(query.endsAt, query.stoppedAt ?? query.endsAt) / 1000 }),
        ...(state === 'FAILED' && {
          StateChangeReason: reason,
          AthenaError: { ErrorCategory: 2, ErrorType: 1006, Retryable: false, ErrorMessage: reason },
        }),
        ...(state === 'CANCELLED' && { StateChangeReason: 'Query cancelled by user' }),
      },
      Statistics: {
        DataScannedInBytes: state === 'SUCCEEDED' && 'rows' in query.outcome ? query.outcome.scannedBytes : 0,
        EngineExecutionTimeInMillis: Math.round(query.endsAt - query.startedAt),
      },
      WorkGroup: query.workGroup,
    },
  };
};

/** The first row of the first page names the columns. */
const getQueryResults: JsonOperation = (call) => {
  const query = queryOf(call);
  const state = stateOf(query, call.now);
  if (state !== 'SUCCEEDED' || 'reason' in query.outcome) {
    throw invalid(
      state === 'FAILED' || state === 'CANCELLED'
        ? `Query did not finish successfully. Final query state: ${state}`
        : `Query has not yet finished. Current state: ${state}`,
    );
  }
  const { columns, rows } = query.outcome;
  const all = [columns, ...rows];
  const asked = Number(call.input.MaxResults ?? MOST_ROWS);
  if (!(asked >= 1 && asked <= MOST_ROWS))
    throw invalid('MaxResults is more than maximum allowed length 1000.');
  const size = Math.min(asked, call.world.behaviour.pageSizes.GetQueryResults ?? MOST_ROWS);
  const start = startOf(call, query.id);
  const end = start + size;
  return {
    ResultSet: {
      Rows: all
        .slice(start, end)
        .map((row) => ({ Data: row.map((value) => (value === null ? {} : { VarCharValue: value })) })),
      ResultSetMetadata: {
        ColumnInfo: columns.map((Name) => ({ Name, Type: 'varchar', CatalogName: 'hive' })),
      },
    },
    UpdateCount: 0,
    ...(end < all.length && { NextToken: Buffer.from(`${query.id} ${end}`).toString('base64') }),
  };
};

function startOf({ input }: JsonCall, id: string): number {
  if (input.NextToken === undefined) return 0;
  const [of, start] = Buffer.from(String(input.NextToken), 'base64').toString().split(' ');
  if (of !== id) throw invalid('The specified token is invalid.');
  return Number(start);
}

const stopQueryExecution: JsonOperation = (call) => {
  const query = queryOf(call);
  if (call.now < query.endsAt) query.stoppedAt ??= call.now;
  return {};
};

const getWorkGroup: JsonOperation = (call) => {
  const { name, outputLocation } = workGroupOf(call);
  return {
    WorkGroup: {
      Name: name,
      State: 'ENABLED',
      Configuration: {
        ResultConfiguration: outputLocation === undefined ? {} : { OutputLocation: outputLocation },
        EnforceWorkGroupConfiguration: false,
      },
    },
  };
};

export const ATHENA_OPERATIONS: Readonly<Record<string, JsonOperation>> = {
  StartQueryExecution: startQueryExecution,
  GetQueryExecution: getQueryExecution,
  GetQueryResults: getQueryResults,
  StopQueryExecution: stopQueryExecution,
  GetWorkGroup: getWorkGroup,
};
