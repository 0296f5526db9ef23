/**
 * The credential report of IAM, a CSV text, as facts.
 * Source: IAM User Guide, "Generate credential reports for your AWS account", for columns and their values.
 */
import { parse } from 'csv-parse/sync';
import { IncompleteAnswer } from '../aws/errors.ts';
import type { AccessKeyFacts, UserCredentials } from '../model/credential.ts';

const KEY_SLOTS = [1, 2] as const;
const COLUMNS = [
  ...['user', 'arn', 'user_creation_time', 'mfa_active'],
  ...['password_enabled', 'password_last_used', 'password_last_changed'],
  ...KEY_SLOTS.flatMap((slot) =>
    ['active', 'last_rotated', 'last_used_date', 'last_used_region', 'last_used_service'].map(
      (column) => `access_key_${slot}_${column}`,
    ),
  ),
];

/** What stands where a user has no such credential, where it was never used, or where IAM does not tell. */
const NOTHING: ReadonlySet<string> = new Set(['', 'N/A', 'no_information', 'not_supported']);
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const ROOT = '<root_account>';

/**
 * Columns are found by their names; those that are not known are passed over. Throws `IncompleteAnswer` for a report
 * without a column, with a row that breaks off, or with a value that can't be.
 */
export function parseCredentialReport(csv: string): UserCredentials[] {
  const [header, ...rows] = rowsOf(csv);
  if (header === undefined) throw new IncompleteAnswer('the credential report is empty');
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new IncompleteAnswer(`the credential report has no column ${missing.join(', ')}`);
  }
  return rows.map((fields, at) => credentialsOf(rowOf(header, fields, `row ${at + 1}`)));
}

function rowsOf(csv: string): string[][] {
  try {
    return parse(csv, { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new IncompleteAnswer(`the credential report can't be read as CSV: ${why}`);
  }
}

/** One row; errors name its user and the column. */
interface Row {
  readonly user: string;
  text(column: string): string;
  fail(column: string): never;
}

function rowOf(header: readonly string[], given: readonly string[], place: string): Row {
  const fields = given.length > header.length ? rejoined(header, given) : given;
  if (fields.length !== header.length) {
    throw new IncompleteAnswer(
      `${place} of the credential report has ${given.length} fields, and the header ${header.length}`,
    );
  }
  const text = (column: string) => fields[header.indexOf(column)] ?? '';
  return {
    user: text('user'),
    text,
    fail(column) {
      const found = JSON.stringify(text(column));
      throw new IncompleteAnswer(
        `${place} of the credential report (${text('user')}) has ${found} as ${column}`,
      );
    },
  };
}

/**
 * Names and paths may hold commas. Where the report does not quote them, the ARN still shows where the name ends, for
 * no name holds a colon, and the columns behind it are as many as ever.
 */
function rejoined(header: readonly string[], fields: readonly string[]): readonly string[] {
  if (header[0] !== 'user' || header[1] !== 'arn') return fields;
  const arn = fields.findIndex((field) => field.startsWith('arn:'));
  const rest = fields.length - (header.length - 2);
  if (arn < 1 || rest <= arn) return fields;
  return [fields.slice(0, arn).join(','), fields.slice(arn, rest).join(','), ...fields.slice(rest)];
}

function credentialsOf(row: Row): UserCredentials {
  const arn = row.text('arn');
  if (!arn.startsWith('arn:')) row.fail('arn');
  return {
    arn,
    createdAt: time(row, 'user_creation_time') ?? row.fail('user_creation_time'),
    password: {
      // Of the root user, who always has a password unless it was taken away centrally, the report may not tell.
      enabled:
        row.user === ROOT && row.text('password_enabled') === 'not_supported'
          ? null
          : flag(row, 'password_enabled'),
      lastUsedAt: time(row, 'password_last_used'),
      lastChangedAt: time(row, 'password_last_changed'),
    },
    mfaActive: flag(row, 'mfa_active'),
    accessKeys: KEY_SLOTS.flatMap((slot) => accessKey(row, slot)),
  };
}

/** A slot that was never filled has neither dates nor an active key. */
function accessKey(row: Row, slot: 1 | 2): AccessKeyFacts[] {
  const column = (name: string) => `access_key_${slot}_${name}`;
  const active = flag(row, column('active'));
  const createdAt = time(row, column('last_rotated'));
  const lastUsedAt = time(row, column('last_used_date'));
  if (!active && createdAt === null && lastUsedAt === null) return [];
  const region = row.text(column('last_used_region'));
  const service = row.text(column('last_used_service'));
  return [
    {
      slot,
      active,
      createdAt,
      lastUsedAt,
      ...(!NOTHING.has(region) && { lastUsedRegion: region }),
      ...(!NOTHING.has(service) && { lastUsedService: service }),
    },
  ];
}

function flag(row: Row, column: string): boolean {
  const value = row.text(column).toLowerCase();
  return value === 'true' || (value === 'false' ? false : row.fail(column));
}

function time(row: Row, column: string): string | null {
  const value = row.text(column);
  if (NOTHING.has(value)) return null;
  const time = ISO_TIME.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? row.fail(column) : new Date(time).toISOString();
}
