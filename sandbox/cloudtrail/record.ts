/** A CloudTrail record, as far as the sandbox looks into it. Source: CloudTrail User Guide, "CloudTrail record contents". */
import { createHash } from 'node:crypto';

export interface TrailRecord {
  /** ISO-8601 UTC, to the second. */
  readonly eventTime: string;
  readonly eventName: string;
  readonly eventSource: string;
  readonly eventID: string;
  /** The account and the Region that the record lies in. */
  readonly recipientAccountId: string;
  readonly awsRegion: string;
  readonly [field: string]: unknown;
}

/** What is not told is made up, the same for the same text: `eventID`s, role ids. */
export function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** IAM's form of unique id, `AROA` and 17 more letters and digits. */
export function uniqueIdOf(prefix: string, text: string): string {
  const hex = createHash('sha256').update(text).digest('hex').toUpperCase();
  return `${prefix}${hex.slice(0, 17)}`;
}

/** CloudTrail tells times to the second. `time` in milliseconds since 1970. */
export const eventTimeOf = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** Fields of every record, around its own. */
export function record(
  own: Readonly<Record<string, unknown>> & Pick<TrailRecord, 'eventName' | 'eventSource'>,
  place: { readonly accountId: string; readonly region: string; readonly at: number; readonly mark: string },
): TrailRecord {
  const eventTime = eventTimeOf(place.at);
  return {
    eventVersion: '1.08',
    eventTime,
    awsRegion: place.region,
    ...own,
    eventID: uuidOf([own.eventName, eventTime, place.accountId, place.region, place.mark].join(' ')),
    managementEvent: true,
    recipientAccountId: place.accountId,
    eventCategory: 'Management',
  };
}
