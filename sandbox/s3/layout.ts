/** Which log files a bucket holds, and which records are in each. */
import { createHash } from 'node:crypto';
import { background, programWrite } from '../cloudtrail/noise.ts';
import type { TrailRecord } from '../cloudtrail/record.ts';
import type { Trail } from '../cloudtrail/trail.ts';
import type { BucketGiven } from './bucket.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** CloudTrail delivers "typically within an average of about 5 minutes". */
const DELIVERY_MS = 5 * MINUTE_MS;

export interface LogFile {
  readonly key: string;
  readonly accountId: string;
  readonly region: string;
  /** The key's part before `CloudTrail/`. */
  readonly root: string;
  /** When it was delivered, in milliseconds. */
  readonly deliveredAt: number;
  /** Of the trail, oldest first. */
  readonly records: readonly TrailRecord[];
  /** Times of the records that are made up for it. */
  readonly background: readonly number[];
}

export interface Coverage {
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
}

/** Accounts and Regions whose logs the bucket gets. */
export function coverageOf(given: BucketGiven, trail: Trail): Coverage {
  const { places } = trail;
  const regions = ['us-east-1', 'us-west-2', ...places.map(({ region }) => region)];
  return {
    accounts: given.accounts ?? [...new Set(places.map(({ accountId }) => accountId))],
    regions: given.regions ?? [...new Set(regions)],
  };
}

/** Every log file that was delivered until `now`. */
export function* logFilesOf(given: BucketGiven, trail: Trail, now: number): Generator<LogFile> {
  const { accounts, regions } = coverageOf(given, trail);
  for (const accountId of accounts) {
    for (const region of regions) yield* filesOf(given, trail, accountId, region, given.to ?? now);
  }
}

/** Files of one account and Region. The day's time is shared out evenly; the last file ends now. */
function* filesOf(
  given: BucketGiven,
  trail: Trail,
  accountId: string,
  region: string,
  until: number,
): Generator<LogFile> {
  const { from, recordsPerFile = 53, filesPerDay = 2, backgroundPerDay = 4, writeOnly = false } = given;
  const byDay = daysOf(trail.in(accountId, region), writeOnly);
  for (let day = floorDay(from); day < until; day += DAY_MS) {
    const records = byDay.get(day) ?? [];
    const times = Array.from({ length: backgroundPerDay }, (_, index) =>
      Math.floor(day + ((index + 0.5) / backgroundPerDay) * DAY_MS),
    );
    const slots = Math.max(filesPerDay, Math.ceil((records.length + times.length) / recordsPerFile));
    for (let slot = 0; slot < slots; slot += 1) {
      const start = Math.max(day + Math.floor((slot * DAY_MS) / slots), from);
      const end = Math.min(day + Math.floor(((slot + 1) * DAY_MS) / slots), until);
      const within = (time: number) => time >= start && time < end;
      const own = records.filter((record) => within(Date.parse(record.eventTime)));
      const made = times.filter(within);
      if (own.length + made.length === 0) continue;
      const deliveredAt = Math.min(end + DELIVERY_MS, until);
      yield {
        ...nameOf(given, accountId, region, start, deliveredAt),
        accountId,
        region,
        deliveredAt,
        records: own,
        background: made,
      };
    }
  }
}

function daysOf(records: readonly TrailRecord[], writeOnly: boolean): Map<number, TrailRecord[]> {
  const days = new Map<number, TrailRecord[]>();
  for (const record of records) {
    if (writeOnly && record.readOnly === true) continue;
    const day = floorDay(Date.parse(record.eventTime));
    const list = days.get(day);
    if (list) list.unshift(record);
    else days.set(day, [record]);
  }
  return days;
}

const floorDay = (time: number): number => Math.floor(time / DAY_MS) * DAY_MS;

function nameOf(
  { prefix, organizationId }: BucketGiven,
  accountId: string,
  region: string,
  start: number,
  deliveredAt: number,
) {
  const root = [prefix, 'AWSLogs', organizationId, accountId].filter((part) => part).join('/');
  const time = new Date(deliveredAt).toISOString();
  const minute = `${time.slice(0, 16).replace(/[-:]/g, '')}Z`;
  const unique = createHash('sha256')
    .update(`${root} ${region} ${start}`)
    .digest('base64url')
    .replace(/[-_]/g, 'x')
    .slice(0, 16);
  const day = time.slice(0, 10).replaceAll('-', '/');
  const key = `${root}/CloudTrail/${region}/${day}/${accountId}_CloudTrail_${region}_${minute}_${unique}.json.gz`;
  return { root, key };
}

/** What lies beside the logs and is none: a folder's marker, digests, Insights. */
export function sideFilesOf({ root, accountId, region, deliveredAt }: LogFile): string[] {
  const day = new Date(deliveredAt).toISOString().slice(0, 10);
  const stamp = `${day.replaceAll('-', '')}T0000`;
  const folder = (kind: string) => `${root}/${kind}/${region}/${day.replaceAll('-', '/')}`;
  return [
    `${root}/`,
    `${folder('CloudTrail-Digest')}/${accountId}_CloudTrail-Digest_${region}_trail_${region}_${stamp}00Z.json.gz`,
    `${folder('CloudTrail-Insight')}/${accountId}_CloudTrail-Insight_${region}_${stamp}Z_A1b2C3d4E5f6G7h8.json.gz`,
  ];
}

/** The records of a file, oldest first. */
export function recordsOf(
  file: LogFile,
  { writeOnly = false }: Pick<BucketGiven, 'writeOnly'>,
): TrailRecord[] {
  const { accountId, region } = file;
  const make = writeOnly ? programWrite : background;
  const made = file.background.map((at) => make({ accountId, region, at }, 'background'));
  return [...file.records, ...made].sort((one, other) => (one.eventTime < other.eventTime ? -1 : 1));
}
