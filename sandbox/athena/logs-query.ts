/** The text of a query over CloudTrail's logs, as far as the sandbox must understand it to compute the answer. */
import type { TrailRecord } from '../cloudtrail/record.ts';
import type { LogFile } from '../s3/layout.ts';

type ValueOf = (record: TrailRecord) => string | null;

export interface LogsQuery {
  readonly database: string;
  readonly table: string;
  /** Of the result, in order. */
  readonly columns: readonly string[];
  /** What tells kinds of switches apart, by column. */
  readonly fields: ReadonlyMap<string, ValueOf>;
  /** ISO-8601; later events are told one by one. */
  readonly latest: string;
  /** Whether a file lies in a partition that is read; `day` as `2026/11/20`. */
  covers(file: LogFile, day: string): boolean;
  wants(record: TrailRecord): boolean;
}

const unknown = (what: string): string =>
  `SYNTAX_ERROR: line 1:1: the sandbox does not know this query: ${what}`;

/** The query, or why it can't run. */
export function parseLogsQuery(sql: string): LogsQuery | string {
  const text = sql.replace(/\s+/g, ' ');
  const [, list] = /^SELECT grouping\(day\) AS kind, (.*?) FROM \(/.exec(text) ?? [];
  const [, database, table] = /FROM "([^"]+)"\."([^"]+)"/.exec(text) ?? [];
  const [, first, last] = /"timestamp" BETWEEN '([\d/]+)' AND '([\d/]+)'/.exec(text) ?? [];
  const [, latest] = /eventtime <= '([^']+)'/.exec(text) ?? [];
  const [, grouped] =
    /GROUP BY GROUPING SETS \(\(account, day\), \(account, (.*), odd_time\)\)$/.exec(text) ?? [];
  if (!list || !database || !table) return unknown('no grouping over a table of logs');
  if (!first || !last) return unknown('it reads every day; only "timestamp" BETWEEN prunes');
  if (!latest || !grouped) return unknown('no grouping by day and by kind of switch');
  const fields = new Map<string, ValueOf>();
  for (const name of grouped.split(', ')) {
    const expression = expressionOf(text, name);
    const read = expression && valueOfExpression(expression);
    if (!read) return `COLUMN_NOT_FOUND: line 9:5: Column '${expression ?? name}' cannot be resolved`;
    fields.set(name, read);
  }
  const accounts = listed(text, 'recipientaccountid');
  const regions = listed(text, 'awsregion');
  return {
    database,
    table,
    columns: ['kind', ...columnsOf(list)],
    fields,
    latest,
    covers: ({ accountId, region }, day) =>
      day >= first &&
      day <= last &&
      (accounts?.includes(accountId) ?? true) &&
      (regions?.includes(region) ?? true),
    wants: wanting(text),
  };
}

/** `a, max(b) AS c` gives `a` and `c`. */
function columnsOf(list: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const letter of list) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) {
      items.push(item);
      item = '';
    } else item += letter;
  }
  return [...items, item].map((it) => / AS (\w+)$/.exec(it)?.[1] ?? it.trim());
}

/** What stands before `AS name` in the innermost list. */
function expressionOf(text: string, name: string): string | undefined {
  const inner = text.slice(text.lastIndexOf('SELECT'), text.lastIndexOf(' FROM "'));
  const found = new RegExp(`, ([^,]*(?:\\([^()]*\\))?) AS ${name}(?:,|$)`).exec(inner);
  return found?.[1]?.trim();
}

function listed(text: string, column: string): string[] | undefined {
  const list = new RegExp(`\\b${column} IN \\(([^)]*)\\)`).exec(text)?.[1];
  return list === undefined ? undefined : [...list.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);
}

/** A column, a field of a struct, a field of a column of JSON text, or one of the two conditions. */
function valueOfExpression(expression: string): ValueOf | undefined {
  if (expression === "if(useragent = 'AWS Internal', useragent)") {
    return ({ userAgent }) => (userAgent === 'AWS Internal' ? userAgent : null);
  }
  if (expression === "if(errormessage IS NOT NULL, 'refused')") {
    return ({ errorMessage }) => (errorMessage === undefined ? null : 'refused');
  }
  const json = /^json_extract_scalar\((\w+), '\$\.([\w.]+)'\)$/.exec(expression);
  const path = json ? `${json[1]}.${json[2]}` : expression;
  if (!/^\w+(?:\.\w+)*$/.test(path)) return undefined;
  return (record) => {
    const value = path.split('.').reduce<unknown>(fieldOf, record);
    return value === undefined || value === null ? null : String(value);
  };
}

/** Athena knows names in lower case. */
function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([field]) => field.toLowerCase() === name.toLowerCase())?.[1];
}

/** The events that the text names; of AssumeRole those that a user may have made. */
function wanting(text: string): LogsQuery['wants'] {
  const names = [...text.matchAll(/eventname = '(\w+)'/g)].map(([, name]) => name);
  return ({ eventName, userIdentity }) => {
    if (!names.includes(eventName)) return false;
    if (eventName !== 'AssumeRole') return true;
    const { type = '', principalId = '' } = (userIdentity ?? {}) as { type?: string; principalId?: string };
    if (type === 'AWSService' || type === 'AssumedRole') return false;
    return type !== 'AWSAccount' || principalId.startsWith('AIDA');
  };
}
