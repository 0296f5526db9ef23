/** From the JSON of an account file, or of an unmodified AWS export, to one normal form. */
import { readFileSync } from 'node:fs';
import type { AccountFile } from './account-file.ts';

const LISTS = ['UserDetailList', 'GroupDetailList', 'RoleDetailList', 'Policies'] as const;

const DATE_FIELDS: ReadonlySet<string> = new Set([
  'CreateDate',
  'UpdateDate',
  'LastUsedDate',
  'PasswordLastUsed',
  'LastAuthenticated',
  'LastAccessedTime',
  'JobCreationDate',
  'JobCompletionDate',
  ...['password_last_used', 'password_last_changed'],
  ...['access_key_1_last_rotated', 'access_key_1_last_used_date'],
  ...['access_key_2_last_rotated', 'access_key_2_last_used_date'],
]);

/** What the credential report has in place of a date. */
const NO_DATES: ReadonlySet<unknown> = new Set(['N/A', 'no_information', 'not_supported']);

export const DOCUMENT_FIELDS: ReadonlySet<string> = new Set([
  'PolicyDocument',
  'AssumeRolePolicyDocument',
  'Document',
]);

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Milliseconds since 1970 of a date as exports write it: ISO-8601, `2019-12-18 19:10:08+00:00`, or epoch seconds.
 * Throws when it is none of these.
 */
export function parseDate(value: unknown): number {
  if (typeof value === 'number') return value * 1000;
  const time =
    typeof value === 'string' ? Date.parse(value.trim().replace(/^([\d-]+) (?=\d)/, '$1T')) : Number.NaN;
  if (Number.isNaN(time)) throw new Error(`not a date: ${JSON.stringify(value)}`);
  return time;
}

/** A time as AWS writes it, to the second where it has no fraction: `2026-11-01T08:00:00Z`. */
export const isoTime = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

/** A policy document from an export: decoded JSON, JSON text, or percent-encoded JSON text. */
function readDocument(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  for (const decode of [decodeURIComponent, (text: string) => text]) {
    try {
      return JSON.parse(decode(value)) as unknown;
    } catch {
      // Try the next form; text that is no JSON in any form stays text, as IAM would deliver it.
    }
  }
  return value;
}

function normalise(value: unknown, shiftMs: number): unknown {
  if (Array.isArray(value)) return value.map((item) => normalise(item, shiftMs));
  if (!isObject(value)) return value;
  const normal: Record<string, unknown> = {};
  for (const [field, child] of Object.entries(value)) {
    if (child === null || child === undefined) continue;
    if (DOCUMENT_FIELDS.has(field)) normal[field] = readDocument(child);
    else if (DATE_FIELDS.has(field) && !NO_DATES.has(child))
      normal[field] = isoTime(parseDate(child) + shiftMs);
    else normal[field] = normalise(child, shiftMs);
  }
  return normal;
}

function assertDetails(details: unknown, source: string): asserts details is Json {
  if (!isObject(details) || !LISTS.some((list) => Array.isArray(details[list]))) {
    throw new Error(
      `${source} is not an account file: expected the output of "aws iam get-account-authorization-details" ` +
        `(an object with ${LISTS.join(', ')}), or such an object under "AuthorizationDetails".`,
    );
  }
  for (const list of LISTS) {
    const items = details[list] ?? [];
    if (!Array.isArray(items)) throw new Error(`${source} is not an account file: ${list} is not a list.`);
    const broken = items.findIndex((item) => !isObject(item) || !String(item.Arn).startsWith('arn:'));
    if (broken >= 0) throw new Error(`${source} is not an account file: ${list}[${broken}] has no Arn.`);
  }
}

/**
 * The account in a parsed file. With `AsOf` every date moves by (now - AsOf), so a story told in the file never ages.
 * `now` in milliseconds; `source` names the file in errors.
 */
export function accountFileOf(content: unknown, now: number, source: string): AccountFile {
  const wrapped = isObject(content) && 'AuthorizationDetails' in content;
  const details: unknown = wrapped ? content.AuthorizationDetails : content;
  assertDetails(details, source);
  const file: Json = wrapped ? content : {};
  try {
    const shiftMs = file.AsOf === undefined ? 0 : Math.floor((now - parseDate(file.AsOf)) / 1000) * 1000;
    const lists = Object.fromEntries(LISTS.map((list) => [list, normalise(details[list] ?? [], shiftMs)]));
    const rest = normalise({ ...file, AuthorizationDetails: undefined }, shiftMs) as Json;
    const policy = file.PasswordPolicy === null ? { PasswordPolicy: null } : {};
    return { ...rest, ...policy, AuthorizationDetails: lists } as unknown as AccountFile;
  } catch (error) {
    throw new Error(`${source} is not an account file: ${error instanceof Error ? error.message : error}`);
  }
}

/** Reads an account file. Throws an error that names the file when it is none. */
export function readAccountFile(path: string, now: number): AccountFile {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} can't be read as JSON: ${error instanceof Error ? error.message : error}`);
  }
  return accountFileOf(content, now, path);
}
