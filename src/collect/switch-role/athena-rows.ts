/** The rows of the query over CloudTrail's logs: what they say of days, and the records that they stand for. */
import { IncompleteAnswer } from '../../aws/errors.ts';
import type { AthenaRow } from './athena-query.ts';
import type { Day, Stretch } from './trail-days.ts';

/** What Athena found in the logs of one day of delivery of one account. */
export interface DayRow {
  /** Null: records that could not be read have none. */
  readonly accountId: string | null;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly records: number;
  readonly unreadable: number;
  readonly readOnly: number;
  /** The last event of the day, ISO-8601 UTC, if it is one. */
  readonly lastAt: string | null;
  readonly regions: readonly string[];
}

/** Undefined: it is no row of a day. Throws `IncompleteAnswer` for what the query can't have answered. */
export function dayRow(row: AthenaRow): DayRow | undefined {
  if (row.kind !== '0') return undefined;
  return {
    accountId: row.account ?? null,
    day: dayIn(row.day),
    records: count(row, 'records'),
    unreadable: count(row, 'unreadable'),
    readOnly: count(row, 'read_only'),
    lastAt: row.last_at ?? null,
    regions: (row.regions ?? '').split(' ').filter((region) => region !== ''),
  };
}

/**
 * A record of CloudTrail with all that tells a switch. Of many records that differ in time alone it is the last.
 * Undefined: the row is about something else.
 */
export function recordOf(row: AthenaRow): Readonly<Record<string, unknown>> | undefined {
  if (row.kind !== '1' || row.event_name == null) return undefined;
  const arn = row.issuer_arn;
  return {
    eventName: row.event_name,
    eventSource: row.event_source,
    eventTime: row.last_at,
    recipientAccountId: row.account,
    userAgent: row.user_agent,
    errorCode: row.error_code,
    errorMessage: row.error_message,
    userIdentity: {
      type: row.identity_type,
      principalId: row.identity_principal,
      arn: row.identity_arn,
      accountId: row.identity_account,
      userName: row.identity_name,
      invokedBy: row.invoked_by,
      ...(arn != null && { sessionContext: { sessionIssuer: { arn } } }),
    },
    requestParameters: { roleArn: row.role_arn },
    responseElements: { SwitchRole: row.response, assumedRoleUser: { arn: row.assumed_arn } },
    additionalEventData: { SwitchFrom: row.switch_from, SwitchTo: row.switch_to },
  };
}

/** The days of delivery of the records that a row stands for. Throws `IncompleteAnswer`. */
export function deliveryDays(row: AthenaRow): Stretch {
  return { first: dayIn(row.first_day), last: dayIn(row.last_day) };
}

function dayIn(partition: string | null | undefined): Day {
  const [, year, month, day] = /^(\d{4})\/(\d{2})\/(\d{2})$/.exec(partition ?? '') ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  throw new IncompleteAnswer(
    `the column "timestamp" holds ${JSON.stringify(partition ?? null)}, and days such as 2026/01/31 are expected`,
  );
}

function count(row: AthenaRow, column: string): number {
  const text = row[column];
  if (text == null || !/^\d+$/.test(text)) {
    throw new IncompleteAnswer(
      `the column ${column} holds ${JSON.stringify(text ?? null)} in place of a number`,
    );
  }
  return Number(text);
}
