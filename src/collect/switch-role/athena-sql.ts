/**
 * The one query over CloudTrail's logs in Athena. It reads every log file of the time once and answers two things:
 * for each account and day, whether there are logs; for each account and kind of switch, when it came last. Records
 * that differ in nothing but their time are one row, so the answer stays small however many there are. What a record
 * means is not decided here: the columns are put together into a record again and recognised as everywhere.
 *
 * Source of the columns: Athena User Guide, "Create the table for CloudTrail logs in Athena using partition projection".
 */
import type { SwitchEventName } from '../../model/switch-role.ts';
import type { Stretch } from './trail-days.ts';

export interface LogQuery {
  readonly database: string;
  readonly table: string;
  readonly eventNames: readonly SwitchEventName[];
  /** Days of delivery. */
  readonly days: Stretch;
  /** Absent: all. */
  readonly accounts?: readonly string[] | undefined;
  readonly regions?: readonly string[] | undefined;
  /** Whether to leave partitions of other accounts and Regions out; not every table has the columns for it. */
  readonly prunes: boolean;
  /** ISO-8601 UTC. A later time can't be true, and must not hide the true ones. */
  readonly latest: string;
}

/** Columns of the answer that make up a record, and where they come from. All are texts or null. */
export const RECORD_COLUMNS = {
  event_name: 'eventname',
  event_source: 'eventsource',
  identity_type: 'useridentity.type',
  identity_principal: 'useridentity.principalid',
  identity_arn: 'useridentity.arn',
  identity_account: 'useridentity.accountid',
  identity_name: 'useridentity.username',
  invoked_by: 'useridentity.invokedby',
  issuer_arn: 'useridentity.sessioncontext.sessionissuer.arn',
  // A browser's name says nothing, and there are many.
  user_agent: "if(useragent = 'AWS Internal', useragent)",
  error_code: 'errorcode',
  // The words differ from refusal to refusal.
  error_message: "if(errormessage IS NOT NULL, 'refused')",
  role_arn: "json_extract_scalar(requestparameters, '$.roleArn')",
  assumed_arn: "json_extract_scalar(responseelements, '$.assumedRoleUser.arn')",
  response: "json_extract_scalar(responseelements, '$.SwitchRole')",
  switch_from: "json_extract_scalar(additionaleventdata, '$.SwitchFrom')",
  switch_to: "json_extract_scalar(additionaleventdata, '$.SwitchTo')",
} as const;
export type RecordColumn = keyof typeof RECORD_COLUMNS;
const COLUMNS = Object.keys(RECORD_COLUMNS) as RecordColumn[];

/** `kind` is 0 in the rows of days and 1 in those of switches; of the latter the one without a name is all the rest. */
export function logsQuery(query: LogQuery): string {
  const names = COLUMNS.join(', ');
  return `SELECT grouping(day) AS kind, account, day, ${names}, odd_time,
  max(event_time) AS last_at,
  min(log_day) AS first_day,
  max(log_day) AS last_day,
  count(*) AS records,
  count_if(event_time IS NULL) AS unreadable,
  count_if(read_only = 'true') AS read_only,
  array_join(array_sort(array_agg(DISTINCT region)), ' ') AS regions
FROM (
  SELECT account, day, day AS log_day, region, event_time, read_only,
    ${COLUMNS.map((column) => `if(wanted, ${column}) AS ${column}`).join(',\n    ')},
    if(wanted, odd_time) AS odd_time
  FROM (
    SELECT recipientaccountid AS account,
      "timestamp" AS day,
      awsregion AS region,
      eventtime AS event_time,
      lower(cast(readonly AS varchar)) AS read_only,
      ${COLUMNS.map((column) => `${RECORD_COLUMNS[column]} AS ${column}`).join(',\n      ')},
      if(eventtime <= ${literal(query.latest)} AND regexp_like(eventtime, ${TIME}), NULL, eventtime) AS odd_time,
      ${wanted(query.eventNames)} AS wanted
    FROM ${identifier(query.database)}.${identifier(query.table)}
    WHERE ${conditions(query).join('\n      AND ')}
  )
)
GROUP BY GROUPING SETS ((account, day), (account, ${names}, odd_time))`;
}

/** As `recognise` takes them; compared as text, such times are in order. */
const TIME = "'^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$'";

/** Everything that may be a user's switch. Services and roles assume roles all day; they are no users. */
function wanted(eventNames: readonly SwitchEventName[]): string {
  const forms: Readonly<Record<SwitchEventName, string>> = {
    SwitchRole: "(eventsource = 'signin.amazonaws.com' AND eventname = 'SwitchRole')",
    AssumeRole: `(eventsource = 'sts.amazonaws.com' AND eventname = 'AssumeRole'
        AND coalesce(useridentity.type, '') NOT IN ('AWSService', 'AssumedRole')
        AND NOT (useridentity.type = 'AWSAccount' AND coalesce(useridentity.principalid, '') NOT LIKE 'AIDA%'))`,
  };
  return `coalesce(${eventNames.map((name) => forms[name]).join('\n        OR ')}, false)`;
}

/** Only partitions save money. A line that could not be read has no account and no Region, and must be counted. */
function conditions({ days, accounts, regions, prunes }: LogQuery): string[] {
  const partition = (day: string) => literal(day.replaceAll('-', '/'));
  const among = (column: string, values: readonly string[]) =>
    `${column} IN (${values.map(literal).join(', ')})`;
  const only = (name: string, column: string, values: readonly string[] | undefined) =>
    values === undefined
      ? []
      : [...(prunes ? [among(name, values)] : []), `(${among(column, values)} OR ${column} IS NULL)`];
  return [
    `"timestamp" BETWEEN ${partition(days.first)} AND ${partition(days.last)}`,
    ...only('account', 'recipientaccountid', accounts),
    ...only('region', 'awsregion', regions),
  ];
}

/** Source: Athena User Guide, "Escape reserved keywords" and "Name databases, tables, and columns". */
function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
