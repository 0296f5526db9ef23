/**
 * The rows of a `SwitchRoleHistory` table, as people's own functions fill it: `record` is the event of CloudTrail as
 * JSON text (or as a map), `eventTime` its time, `arn` what follows `user/` (or `assumed-role/`) in an ARN, `userName`
 * the user's name. Where there is no record, the other three must do. Such tables are filled with SwitchRole; AssumeRole
 * may be among it, and that all of it is, nothing can show.
 */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { MOST_AHEAD_MS } from '../../model/days.ts';
import { isObject } from '../../model/json.ts';
import type { Coverage, RoleSwitch, StockUser } from '../../model/switch-role.ts';
import type { Activity } from './activity.ts';
import type { Intake } from './intake.ts';
import type { Question } from './source.ts';

export const ROW_ATTRIBUTES = ['eventID', 'eventTime', 'arn', 'userName', 'record'] as const;
export type Row = Readonly<Record<string, AttributeValue>>;

const SECOND_MS = 1_000;
const MOST_TOLD = 10_000;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

export interface TableRowsPorts {
  readonly question: Question;
  readonly intake: Intake;
  readonly activity: Activity;
  /** Accounts whose events fill the table, where the user names them. */
  readonly accounts: readonly string[] | undefined;
  /** Why a row can't be read; the message names the row. */
  readonly problem: (code: string, message: string) => void;
}

export class TableRows {
  count = 0;
  readonly #ports: TableRowsPorts;
  readonly #usersByEnd = new Map<string, StockUser[]>();
  readonly #usersByName = new Map<string, StockUser[]>();
  /** Accounts that the records seen are of. */
  readonly #seen = new Set<string>();
  /** Rows that were told to be unreadable: a query and a scan may both meet one. */
  readonly #told = new Set<string>();
  /** The time of the newest row that can't be read, milliseconds since the epoch. */
  #newestUnread = Number.NEGATIVE_INFINITY;
  /** The same of all rows. */
  #newest = Number.NEGATIVE_INFINITY;

  constructor(ports: TableRowsPorts) {
    this.#ports = ports;
    for (const user of ports.question.users) {
      const end = arnEnd(user);
      this.#usersByEnd.set(end, [...(this.#usersByEnd.get(end) ?? []), user]);
      this.#usersByName.set(user.name, [...(this.#usersByName.get(user.name) ?? []), user]);
    }
  }

  /** Returns the switch that the row tells of, if it does. */
  take(row: Row): RoleSwitch | undefined {
    this.count++;
    const record = row.record === undefined || 'NULL' in row.record ? undefined : recordIn(row.record);
    this.#noteTime(row, record);
    const taken = record === undefined ? this.#withoutRecord(row) : this.#recorded(record);
    if (taken === undefined || taken.kind === 'other') return undefined;
    if (taken.kind === 'switch') {
      this.#ports.activity.note(taken.switch);
      return taken.switch;
    }
    const at = Date.parse(text(row.eventTime) ?? '');
    this.#newestUnread = Math.max(this.#newestUnread, Number.isNaN(at) ? Number.POSITIVE_INFINITY : at);
    const id = text(row.eventID) ?? '';
    if (this.#told.has(id)) return undefined;
    if (id !== '' && this.#told.size < MOST_TOLD) this.#told.add(id);
    this.#ports.problem(taken.code, `row ${id || 'without an eventID'}: ${taken.message}`);
    return undefined;
  }

  /**
   * The time since the table is vouched for, for every account whose events it holds. What could not be read may have
   * been anybody's switch: only what came after it counts. So does what a table that nothing fills any more can't tell.
   * @param since Milliseconds since the epoch.
   */
  coverage(since: number): Coverage[] {
    const { question, accounts } = this.#ports;
    const from = Math.max(since, this.#newestUnread + SECOND_MS);
    const to = this.isStalled ? this.#newest : Date.parse(question.to);
    if (from > to || !question.eventNames.includes('SwitchRole')) return [];
    const time = { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
    return (accounts ?? this.accounts).map((accountId) => ({ accountId, event: 'SwitchRole', ...time }));
  }

  /** No row is so new that somebody could be active by it. */
  get isStalled(): boolean {
    return this.#newest < Date.parse(this.#ports.question.activeSince);
  }

  /** Time of the newest row, ISO-8601 UTC; undefined: there is none that has a time. */
  get newest(): string | undefined {
    return Number.isFinite(this.#newest) ? new Date(this.#newest).toISOString() : undefined;
  }

  /** Accounts whose events were seen, sorted. */
  get accounts(): string[] {
    return [...this.#seen].sort();
  }

  /** A time in the future is wrong, and does not show that the table is still filled. */
  #noteTime({ eventTime }: Row, record: unknown): void {
    const written = text(eventTime) ?? (isObject(record) ? record.eventTime : undefined);
    const at = typeof written === 'string' && DATE_TIME.test(written) ? Date.parse(written) : Number.NaN;
    if (at > this.#newest && at <= Date.parse(this.#ports.question.to) + MOST_AHEAD_MS) this.#newest = at;
  }

  #recorded(record: unknown) {
    const { recipientAccountId: account, eventName } = isObject(record) ? record : {};
    if (typeof eventName !== 'string')
      return spoiled('UnreadableRecord', 'its record is no event of CloudTrail');
    if (typeof account === 'string' && /^\d{12}$/.test(account)) this.#seen.add(account);
    return this.#ports.intake.take(record);
  }

  #withoutRecord({ arn, userName, eventTime }: Row) {
    const { question, accounts, intake } = this.#ports;
    if (!question.eventNames.includes('SwitchRole')) return undefined;
    const [end, at, name] = [text(arn), text(eventTime), text(userName)];
    if (end === undefined || at === undefined || !DATE_TIME.test(at) || Number.isNaN(Date.parse(at))) {
      return spoiled(
        'UnreadableRow',
        'it has no record, and no arn with an eventTime such as 2026-01-31T12:00:00Z',
      );
    }
    const users = (this.#usersByEnd.get(end) ?? []).filter(
      (user) => Date.parse(user.createdAt) <= Date.parse(at),
    );
    const meant =
      users.length > 1 && accounts ? users.filter((it) => accounts.includes(it.accountId)) : users;
    const [user, ...more] = meant;
    if (user === undefined) return this.#session(end, at);
    if (more.length > 0) {
      const of = meant.map(({ accountId }) => accountId).join(', ');
      return spoiled(
        'AmbiguousUser',
        `it has no record, and users of the accounts ${of} bear the name ${end}`,
      );
    }
    // ROLE/SESSION and PATH/USER look the same.
    if (end.includes('/') && name !== user.name) {
      return spoiled('AmbiguousUser', `it has no record, and ${end} may be a user or a session of a role`);
    }
    return intake.add({
      accountId: user.accountId,
      userArn: user.arn,
      at: new Date(at).toISOString(),
      by: 'console',
    });
  }

  /**
   * ROLE/SESSION: a switch in the console bears the user's name as session in the account switched to, and so may any
   * other session. Which it was, only a record tells.
   */
  #session(end: string, at: string) {
    const name = end.slice(end.lastIndexOf('/') + 1);
    if (name === '' || end.startsWith('/')) {
      return spoiled(
        'UnreadableRow',
        `it has no record, and its arn is neither PATH/USER nor ROLE/SESSION: ${end}`,
      );
    }
    if (end.split('/').length !== 2) return undefined;
    const mayBe = (this.#usersByName.get(name) ?? []).some(
      ({ createdAt }) => Date.parse(createdAt) <= Date.parse(at),
    );
    if (!mayBe) return undefined;
    return spoiled(
      'AmbiguousUser',
      `it has no record, and ${end} may be user ${name} or a session of that name`,
    );
  }
}

/** What follows `user/` in the ARN: path and name. */
export function arnEnd({ arn }: StockUser): string {
  return arn.slice(arn.indexOf(':user/') + ':user/'.length);
}

/** The event itself, or what EventBridge wrapped into an event of its own; null: no JSON. */
function recordIn(attribute: AttributeValue): unknown {
  let value: unknown;
  try {
    value = attribute.S === undefined ? plain(attribute) : JSON.parse(attribute.S);
  } catch {
    return null;
  }
  const { detail, eventName } = isObject(value) ? value : {};
  return eventName === undefined && isObject(detail) ? detail : value;
}

/** A value of DynamoDB as JSON has it. Sets and bytes do not occur in records of CloudTrail. */
function plain({ S, N, BOOL, L, M }: AttributeValue): unknown {
  if (M !== undefined)
    return Object.fromEntries(Object.entries(M).map(([key, value]) => [key, plain(value)]));
  if (L !== undefined) return L.map(plain);
  return S ?? BOOL ?? (N === undefined ? null : Number(N));
}

function text(attribute: AttributeValue | undefined): string | undefined {
  return attribute?.S || undefined;
}

function spoiled(code: string, message: string) {
  return { kind: 'spoiled' as const, code, message };
}
