/** Athena over HTTP as far as one query goes, and the rows that it may answer. */
import { afterEach, beforeEach } from 'vitest';
import { readAthena } from '../../../../src/collect/switch-role/athena-source.ts';
import { RECORD_COLUMNS } from '../../../../src/collect/switch-role/athena-sql.ts';
import type { Question, SourcePorts } from '../../../../src/collect/switch-role/source.ts';
import { daysBetween } from '../../../../src/collect/switch-role/trail-days.ts';
import type { SourceOf } from '../../../../src/model/settings.ts';
import { HUB, ports, type StubError, stub, TARGET } from './aws-stub.ts';
import { question } from './logs.ts';

const COLUMNS = [
  'kind',
  'account',
  'day',
  ...Object.keys(RECORD_COLUMNS),
  'odd_time',
  'last_at',
  'first_day',
  'last_day',
  'records',
  'unreadable',
  'read_only',
  'regions',
];
export type Cells = Readonly<Record<string, string>>;

export const WEEK = daysBetween('2026-11-15', '2026-11-21');

export function dayCells(day: string, more: Cells = {}): Cells {
  return {
    kind: '0',
    account: HUB,
    day: day.replaceAll('-', '/'),
    last_at: `${day}T10:00:00Z`,
    records: '50',
    unreadable: '0',
    read_only: '40',
    regions: 'eu-west-1 us-east-1',
    ...more,
  };
}

export function switchCells(at: string, more: Cells = {}): Cells {
  const day = at.slice(0, 10).replaceAll('-', '/');
  return {
    kind: '1',
    account: HUB,
    event_name: 'AssumeRole',
    event_source: 'sts.amazonaws.com',
    identity_type: 'IAMUser',
    identity_principal: 'AIDAEXAMPLEALICE',
    identity_arn: `arn:aws:iam::${HUB}:user/alice`,
    identity_account: HUB,
    invoked_by: 'AWS Internal',
    role_arn: `arn:aws:iam::${TARGET}:role/admin`,
    last_at: at,
    first_day: day,
    last_day: day,
    records: '3',
    unreadable: '0',
    read_only: '3',
    regions: 'us-east-1',
    ...more,
  };
}

/** Athena, as far as one query goes. */
export class AthenaStub {
  rows: readonly Cells[] = WEEK.map((day) => dayCells(day));
  /** Answers of GetQueryExecution, the last one for ever. */
  states: object[] = [{ State: 'QUEUED' }, { State: 'RUNNING' }, { State: 'SUCCEEDED' }];
  refuse: StubError | undefined;
  pageSize = 1_000;
  readonly started: Record<string, unknown>[] = [];
  readonly calls: string[] = [];
  brokenStarts = 0;
  hasHeader = true;
  onStart: (sql: string) => void = () => undefined;
  #polls = 0;

  readonly answer = ({
    operation,
    body,
  }: {
    operation: string;
    body: Readonly<Record<string, unknown>>;
  }): unknown => {
    this.calls.push(operation);
    if (this.refuse !== undefined) throw this.refuse;
    if (operation === 'StartQueryExecution') {
      this.started.push(body);
      this.#polls = 0;
      this.onStart(String(body.QueryString));
      if (this.brokenStarts-- > 0) throw new Error('it broke');
      return { QueryExecutionId: 'query-1' };
    }
    if (operation === 'GetQueryExecution') {
      const Status = this.states[Math.min(this.#polls++, this.states.length - 1)];
      return {
        QueryExecution: { QueryExecutionId: 'query-1', Status, Statistics: { DataScannedInBytes: 12_345 } },
      };
    }
    return operation === 'GetQueryResults' ? this.#page(Number(body.NextToken ?? 0)) : {};
  };

  #page(begin: number): object {
    const header = Object.fromEntries(COLUMNS.map((name) => [name, name]));
    const all = this.hasHeader ? [header, ...this.rows] : [];
    const Rows = all.slice(begin, begin + this.pageSize).map((cells) => ({
      Data: COLUMNS.map((name) => (cells[name] === undefined ? {} : { VarCharValue: cells[name] })),
    }));
    const next = begin + this.pageSize;
    return { ResultSet: { Rows }, ...(next < all.length && { NextToken: String(next) }) };
  }
}

const SOURCE: SourceOf<'athena'> = {
  type: 'athena',
  catalog: 'AwsDataCatalog',
  database: 'default',
  table: 'cloudtrail_logs',
  workgroup: 'primary',
};

export let athena: AthenaStub;

/** Call it once, at the top of a test file. */
export function useAthena(): void {
  let close: () => Promise<void>;
  beforeEach(async () => {
    athena = new AthenaStub();
    const server = await stub((request) => athena.answer(request));
    process.env.AWS_ENDPOINT_URL_ATHENA = server.url;
    close = server.close;
  });
  afterEach(async () => {
    delete process.env.AWS_ENDPOINT_URL_ATHENA;
    await close();
  });
}

export type Answer = Awaited<ReturnType<typeof readAthena>>;

export const read = (
  source: Partial<SourceOf<'athena'>> = {},
  asked: Question = question(),
  given: SourcePorts = ports(),
): Promise<Answer> => readAthena({ ...SOURCE, ...source }, asked, given);

export const codes = ({ facts }: Answer): string[] => facts.problems.map(({ code }) => code);
