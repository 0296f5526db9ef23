/**
 * The credential report of an account, as the IAM User Guide describes its columns and the API reference its calls. A new
 * one is made where the last is older than four hours.
 */
import type { Account } from './account.ts';
import type { CredentialRow } from './account-file.ts';
import { isoTime, parseDate } from './account-reading.ts';
import { AwsError } from './aws-error.ts';
import type { SignedCall, SignedOperation } from './world.ts';

const FOUR_HOURS_MS = 4 * 3_600_000;
const ROOT = '<root_account>';

const KEY_COLUMNS = (slot: 1 | 2) =>
  (['active', 'last_rotated', 'last_used_date', 'last_used_region', 'last_used_service'] as const).map(
    (column) => `access_key_${slot}_${column}` as const,
  );

const COLUMNS = [
  ...(['user', 'arn', 'user_creation_time', 'password_enabled', 'password_last_used'] as const),
  ...(['password_last_changed', 'password_next_rotation', 'mfa_active'] as const),
  ...KEY_COLUMNS(1),
  ...KEY_COLUMNS(2),
  ...(['cert_1_active', 'cert_1_last_rotated', 'cert_2_active', 'cert_2_last_rotated'] as const),
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** What gives no offence: MFA, no password, no keys. */
const HARMLESS: Omit<Row, 'user' | 'arn' | 'user_creation_time'> = {
  password_enabled: 'false',
  password_last_used: 'N/A',
  password_last_changed: 'N/A',
  password_next_rotation: 'N/A',
  mfa_active: 'true',
  access_key_1_active: 'false',
  access_key_1_last_rotated: 'N/A',
  access_key_1_last_used_date: 'N/A',
  access_key_1_last_used_region: 'N/A',
  access_key_1_last_used_service: 'N/A',
  access_key_2_active: 'false',
  access_key_2_last_rotated: 'N/A',
  access_key_2_last_used_date: 'N/A',
  access_key_2_last_used_region: 'N/A',
  access_key_2_last_used_service: 'N/A',
  cert_1_active: 'false',
  cert_1_last_rotated: 'N/A',
  cert_2_active: 'false',
  cert_2_last_rotated: 'N/A',
};

const HARMLESS_ROOT = {
  ...HARMLESS,
  password_enabled: 'not_supported',
  password_last_used: 'no_information',
  password_last_changed: 'not_supported',
  password_next_rotation: 'not_supported',
};

/** `2026-11-01T08:00:00+00:00`, as the report writes times. */
const reportTime = (time: string): string => `${isoTime(parseDate(time)).slice(0, 19)}+00:00`;

/** The report as it is at a time, in milliseconds since 1970; who was made later is not in it. */
export function credentialReport({ file, id, partition, entities }: Account, now: number): string {
  const told = (name: string): CredentialRow => file.CredentialReport?.[name] ?? {};
  const users = file.AuthorizationDetails.UserDetailList;
  const oldest = [...entities.values()].map(({ createdAt }) => parseDate(createdAt)).sort((a, b) => a - b);
  const root: Row = {
    user: ROOT,
    arn: `arn:${partition}:iam::${id}:root`,
    user_creation_time: isoTime(oldest[0] ?? now),
    ...HARMLESS_ROOT,
    ...told(ROOT),
  };
  const rows = users
    .filter(({ CreateDate }) => parseDate(CreateDate) <= now)
    .map(
      (user): Row => ({
        user: user.UserName,
        arn: user.Arn,
        user_creation_time: user.CreateDate,
        ...HARMLESS,
        ...told(user.UserName),
      }),
    );
  return [COLUMNS.join(','), ...[root, ...rows].map(lineOf)].join('\n');
}

function lineOf(row: Row): string {
  return COLUMNS.map((column) => {
    const value = row[column];
    const isTime = /^\d{4}-\d\d-\d\dT/.test(value);
    return isTime ? reportTime(value) : /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  }).join(',');
}

/** When the current report of an account is, or will be, made. Milliseconds since 1970. */
const madeAt = new WeakMap<Account, number>();

function isPresent(account: Account, now: number): boolean {
  const made = madeAt.get(account);
  return made !== undefined && now - made < FOUR_HOURS_MS;
}

const generateCredentialReport: SignedOperation = ({ account, world, now }) => {
  const made = madeAt.get(account);
  if (made !== undefined && isPresent(account, now))
    return { State: made <= now ? 'COMPLETE' : 'INPROGRESS' };
  madeAt.set(account, now + world.behaviour.jobMs[0]);
  return { State: 'STARTED', Description: 'No report exists. Starting a new report generation task' };
};

const getCredentialReport: SignedOperation = (call) => {
  const fault = call.world.faults.ofReport();
  const made = madeAt.get(call.account);
  if (made === undefined || fault === 'report-not-present') {
    madeAt.delete(call.account);
    throw new AwsError(410, 'ReportNotPresent', 'Report not present');
  }
  if (!isPresent(call.account, call.now) || fault === 'report-expired') {
    madeAt.delete(call.account);
    throw new AwsError(410, 'ReportExpired', 'Report has expired');
  }
  if (made > call.now || fault === 'report-in-progress') {
    throw new AwsError(404, 'ReportInProgress', 'Report is being generated');
  }
  return {
    Content: Buffer.from(cut(credentialReport(call.account, made), fault)).toString('base64'),
    ReportFormat: 'text/csv',
    GeneratedTime: isoTime(made),
  };
};

function cut(report: string, fault: ReturnType<SignedCall['world']['faults']['ofReport']>): string {
  if (fault === 'report-cut') return report.slice(0, report.lastIndexOf(',', report.length - 100));
  return fault === 'report-short' ? report.slice(0, report.lastIndexOf('\n')) : report;
}

export const CREDENTIAL_REPORT_OPERATIONS: Readonly<Record<string, SignedOperation>> = {
  GenerateCredentialReport: generateCredentialReport,
  GetCredentialReport: getCredentialReport,
};
