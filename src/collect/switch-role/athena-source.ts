/** The source `athena`: one query over the logs of a trail, for those whose logs are too many to be read one by one. */
import { AthenaClient } from '@aws-sdk/client-athena';
import { clientConfig } from '../../aws/clients.ts';
import { MOST_AHEAD_MS } from '../../model/days.ts';
import type { SourceOf } from '../../model/settings.ts';
import { AthenaFindings } from './athena-findings.ts';
import { athenaProblem } from './athena-problems.ts';
import { type AthenaPorts, QueryError, runQuery } from './athena-query.ts';
import { type LogQuery, logsQuery } from './athena-sql.ts';
import { chosenAccounts } from './log-accounts.ts';
import { noAnswer } from './log-answer.ts';
import type { Question, ReadSource } from './source.ts';
import { dayOf, deliveryStretches, type Stretch, wantedDays } from './trail-days.ts';

export const readAthena: ReadSource<'athena'> = async (source, question, ports) => {
  const name = `table ${source.database}.${source.table}`;
  let athena: AthenaClient | undefined;
  try {
    const { credentials, caller, region } = await ports.enter(source.roleArn);
    const client = { region: source.region ?? region, credentials, tool: ports.tool };
    athena = new AthenaClient(await clientConfig('athena', client));
    const findings = await ask(source, question, { ...ports, athena, caller });
    return findings.answer(name);
  } catch (error) {
    return noAnswer('athena', name, athenaProblem(error, source));
  } finally {
    athena?.destroy();
  }
};

/** Of the audited accounts first; when the logs hold none of them, of all. */
async function ask(
  source: SourceOf<'athena'>,
  question: Question,
  ports: AthenaPorts,
): Promise<AthenaFindings> {
  const accounts = chosenAccounts(source.accounts, question);
  const findings = await find(source, question, ports, accounts);
  if (!findings.isEmpty || source.accounts !== undefined || accounts === undefined) return findings;
  ports.info(`Athena: no logs of the audited accounts in ${source.database}.${source.table}; asking for all`);
  return find(source, question, ports, undefined);
}

async function find(
  source: SourceOf<'athena'>,
  question: Question,
  ports: AthenaPorts,
  accounts: readonly string[] | undefined,
): Promise<AthenaFindings> {
  const { database, table, regions } = source;
  const query: LogQuery = {
    database,
    table,
    eventNames: question.eventNames,
    days: daysOf(question, accounts),
    accounts,
    regions,
    prunes: true,
    latest: `${new Date(Date.parse(question.to) + MOST_AHEAD_MS).toISOString().slice(0, 19)}Z`,
  };
  try {
    return await run(query, source, question, ports);
  } catch (error) {
    // A table without these partitions answers as well; it only scans more.
    if (!(error instanceof QueryError) || !/COLUMN_NOT_FOUND.*\b(?:account|region)\b/is.test(error.message))
      throw error;
    ports.info(`Athena: ${database}.${table} has no partitions account and region; asking without them`);
    return run({ ...query, prunes: false }, source, question, ports);
  }
}

async function run(
  query: LogQuery,
  source: SourceOf<'athena'>,
  question: Question,
  ports: AthenaPorts,
): Promise<AthenaFindings> {
  const { catalog, database, workgroup, outputLocation } = source;
  const sql = logsQuery(query);
  const { rows, bytesScanned } = await runQuery(
    { sql, catalog, database, workgroup, outputLocation, run: question.to },
    ports,
  );
  const findings = new AthenaFindings(question, source, bytesScanned);
  for await (const row of rows) findings.take(row);
  return findings;
}

/** One stretch, since a query has one beginning: from the first day that any account still wants. */
function daysOf(question: Question, accounts: readonly string[] | undefined): Stretch {
  const all = { first: dayOf(question.from), last: dayOf(question.to) };
  if (accounts === undefined) return all;
  const firsts = accounts.flatMap(
    (accountId) => deliveryStretches(wantedDays(question, accountId), question)[0]?.first ?? [],
  );
  const [first = all.first] = firsts.sort();
  return { first, last: all.last };
}
