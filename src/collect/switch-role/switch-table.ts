/** The source `dynamodb`: a table that somebody's function fills with an item for each switch. */
import { mergeCoverage } from '../../model/switch-history.ts';
import { Activity } from './activity.ts';
import { Intake } from './intake.ts';
import { span } from './log-answer.ts';
import { Problems } from './problems.ts';
import type { ReadSource } from './source.ts';
import { type TablePlace, tableProblem } from './switch-table-problems.ts';
import { indexOf, SwitchTable } from './switch-table-reader.ts';
import { TableRows } from './switch-table-rows.ts';

/** Rows pass through; none is held. */
export const readSwitchTable: ReadSource<'dynamodb'> = async (source, question, ports) => {
  const problems = new Problems();
  const intake = new Intake(question.eventNames, question.to);
  const activity = new Activity(question.users, question.known, Date.parse(question.activeSince));
  const name = `table ${source.table}`;
  const rows = new TableRows({
    question,
    intake,
    activity,
    accounts: source.accounts,
    problem: (code, message) =>
      problems.add({ operation: 'dynamodb:Scan', code, message: `${name}, ${message}` }),
  });
  let isWhole = false;
  const place: TablePlace = { table: source.table, region: source.region, roleArn: source.roleArn };
  try {
    const entrance = await ports.enter(source.roleArn);
    place.region ??= entrance.region;
    place.partition = entrance.partition;
    const table = await SwitchTable.open(source.table, place.region, entrance, ports);
    const index = indexOf(table.description);
    if (index !== undefined) await table.query(index, rows, activity);
    // A console switch may be filed under ROLE/SESSION, where no query by user finds it: silence takes a scan.
    isWhole = index === undefined || !activity.nobodyIsSilent;
    if (isWhole) await table.scan(rows);
  } catch (error) {
    isWhole = false;
    problems.add(tableProblem(error, place));
  }
  const since = source.filledSince === undefined ? undefined : Date.parse(source.filledSince);
  if (since === undefined && isWhole) {
    ports.info(`${name}: it proves no silence, since its source has no filled-since`);
  }
  if (since !== undefined && isWhole && rows.isStalled) {
    problems.add({ operation: 'dynamodb:Scan', code: 'StalledTable', message: `${name}: ${stalled(rows)}` });
  }
  const coverage = since === undefined || !isWhole ? [] : mergeCoverage(rows.coverage(since));
  return {
    switches: intake.ledger.switches(),
    sessions: intake.ledger.sessions(),
    coverage,
    facts: {
      type: 'dynamodb',
      name,
      accounts: [...(source.accounts ?? rows.accounts)].sort(),
      regions: place.region === undefined ? [] : [place.region],
      ...span(coverage),
      ...problems.facts(),
      amounts: { rows: rows.count },
    },
  };
};

function stalled({ count, newest }: TableRows): string {
  const what =
    count === 0
      ? 'it holds no row'
      : newest === undefined
        ? 'no row has an eventTime such as 2026-01-31T12:00:00Z'
        : `the newest row is of ${newest.slice(0, 10)}`;
  return `${what}: a table that nothing fills looks like silence. Look after what fills it, or take filled-since away.`;
}
