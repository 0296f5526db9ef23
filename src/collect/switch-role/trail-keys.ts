/**
 * Names of CloudTrail's log files, and where they lie. Source: CloudTrail User Guide, "CloudTrail log file name format"
 * and "Finding your CloudTrail log files".
 */

/** What the name of a log file tells. */
export interface LogName {
  readonly accountId: string;
  readonly region: string;
  /** When it was delivered, to the minute, ISO-8601 UTC. Its records may be older. */
  readonly deliveredAt: string;
}

/** `111122223333_CloudTrail_us-east-2_20150801T0210Z_Mu0KsOhtH1ar15ZZ.json.gz` */
const LOG_NAME =
  /^(\d{12})_CloudTrail_([a-z]{2,4}(?:-[a-z]+)+-\d{1,2})_(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})Z_\w+\.json(?:\.gz)?$/;
/** Digests of log files, Insights and network activity: CloudTrail's own, and no logs of API calls. */
const BESIDE_NAME = /^\d{12}_CloudTrail-[A-Za-z]+_/;
const BESIDE_FOLDER = /(?:^|\/)AWSLogs\/(?:o-[a-z0-9]{10,32}\/)?\d{12}\/CloudTrail-[A-Za-z]+\//;
const ACCOUNT = /^\d{12}$/;
/** Source: Organizations API reference, `Organization.Id`. */
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;

/** Undefined for everything that is not called as CloudTrail calls a log file. */
export function logName(name: string): LogName | undefined {
  const [, accountId, region, year, month, day, hour, minute] = LOG_NAME.exec(name) ?? [];
  if (accountId === undefined || region === undefined) return undefined;
  const deliveredAt = `${year}-${month}-${day}T${hour}:${minute}:00.000Z`;
  return isTime(deliveredAt) ? { accountId, region, deliveredAt } : undefined;
}

/** `Date` rolls the 30th of February over, so only a time that comes back unchanged is one. */
function isTime(iso: string): boolean {
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString() === iso;
}

/**
 * Whether a file belongs to CloudTrail and holds no events: it is left out without a word. A folder tells that below
 * the account's alone; prefixes and folders of people may be called anything.
 */
export function isBesideLogs(path: string): boolean {
  return BESIDE_NAME.test(path.slice(path.lastIndexOf('/') + 1)) || BESIDE_FOLDER.test(path);
}

export function isAccountId(segment: string): boolean {
  return ACCOUNT.test(segment);
}

export function isOrganizationId(segment: string): boolean {
  return ORGANIZATION.test(segment);
}

/** `prefix` has no slashes at its ends and may be empty. */
export function logsRoot(prefix: string): string {
  return prefix === '' ? 'AWSLogs/' : `${prefix}/AWSLogs/`;
}

/** `2026-08-23` as it stands in a key. */
export function dayFolder(day: string): string {
  return `${day.replaceAll('-', '/')}/`;
}

/** What a key under `…/CloudTrail/REGION/` tells; `day` is undefined where no day folder precedes the name. */
export function keyParts(rest: string): { readonly day: string | undefined; readonly name: string } {
  const [, year, month, day, name] = /^(\d{4})\/(\d{2})\/(\d{2})\/(.*)$/s.exec(rest) ?? [];
  return name === undefined ? { day: undefined, name: rest } : { day: `${year}-${month}-${day}`, name };
}
