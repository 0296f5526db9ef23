/** LookupEvents, as CloudTrail's API reference of 2013-11-01 describes it. */
import { AwsError, throttling } from '../aws-error.ts';
import type { JsonCall } from '../json-protocol.ts';
import type { TrailRecord } from './record.ts';

const EVENT_HISTORY_MS = 90 * 86_400_000;
const MOST_RESULTS = 50;

interface LookupAttribute {
  readonly AttributeKey: string;
  readonly AttributeValue: string;
}

interface Identity {
  readonly type?: string;
  readonly userName?: string;
  readonly principalId?: string;
  readonly accessKeyId?: string;
}

interface Resource {
  readonly type?: string;
  readonly ARN?: string;
}

const invalid = (code: string, message: string): AwsError => new AwsError(400, code, message);

const identityOf = (record: TrailRecord): Identity => (record.userIdentity ?? {}) as Identity;
const resourcesOf = (record: TrailRecord): readonly Resource[] =>
  (record.resources ?? []) as readonly Resource[];

/** A user's name; of a role session the name that it was given. */
export function usernameOf(record: TrailRecord): string | undefined {
  const { type, userName, principalId } = identityOf(record);
  if (type === 'Root') return 'root';
  return userName ?? (type === 'AssumedRole' ? principalId?.split(':')[1] : undefined);
}

const ATTRIBUTES: Readonly<Record<string, (record: TrailRecord) => readonly (string | undefined)[]>> = {
  EventId: (record) => [record.eventID],
  EventName: (record) => [record.eventName],
  EventSource: (record) => [record.eventSource],
  ReadOnly: (record) => [String(record.readOnly)],
  Username: (record) => [usernameOf(record)],
  AccessKeyId: (record) => [identityOf(record).accessKeyId],
  ResourceType: (record) => resourcesOf(record).map((it) => it.type),
  ResourceName: (record) => resourcesOf(record).map((it) => it.ARN),
};

/** At most 50 events a page, newest first, of the last 90 days. Two calls a second for each account and Region. */
export function lookupEvents(call: JsonCall): unknown {
  const { world, input, account, region, now, rates } = call;
  const { lookupRate } = world.behaviour;
  const limits = lookupRate ? [{ bucket: `${account.id} ${region} LookupEvents`, rate: lookupRate }] : [];
  if (!rates.take(limits, now)) throw throttling();
  const wanted = filterOf(input.LookupAttributes);
  const { from, to } = rangeOf(input, now);
  const found = world.trail.in(account.id, region).filter((record) => {
    const at = Date.parse(record.eventTime);
    return at >= from && at <= to && wanted(record);
  });
  const size = Math.min(sizeOf(input.MaxResults), world.behaviour.pageSizes.LookupEvents ?? MOST_RESULTS);
  const question = JSON.stringify([input.LookupAttributes, input.StartTime, input.EndTime, region]);
  const start = startOf(input.NextToken, question, found);
  const page = found.slice(start, start + size);
  const last = page.at(-1);
  return {
    Events: page.map(eventOf),
    ...(last && start + size < found.length ? { NextToken: tokenOf(question, last) } : {}),
  };
}

function filterOf(given: unknown): (record: TrailRecord) => boolean {
  const attributes = (given ?? []) as readonly LookupAttribute[];
  if (attributes.length > 1) {
    throw invalid('InvalidLookupAttributesException', 'You can specify only one lookup attribute.');
  }
  const [attribute] = attributes;
  if (!attribute) return () => true;
  const values = ATTRIBUTES[attribute.AttributeKey];
  if (!values || !attribute.AttributeValue) {
    throw invalid('InvalidLookupAttributesException', 'The lookup attribute is not valid.');
  }
  return (record) => values(record).includes(attribute.AttributeValue);
}

/** Times come in seconds since 1970. */
function rangeOf(input: JsonCall['input'], now: number): { readonly from: number; readonly to: number } {
  const from = typeof input.StartTime === 'number' ? input.StartTime * 1000 : 0;
  const to = typeof input.EndTime === 'number' ? input.EndTime * 1000 : now;
  if (from > to) {
    throw invalid('InvalidTimeRangeException', 'The start time must be before the end time.');
  }
  return { from: Math.max(from, now - EVENT_HISTORY_MS), to: Math.min(to, now) };
}

function sizeOf(asked: unknown): number {
  if (asked === undefined) return MOST_RESULTS;
  if (typeof asked === 'number' && Number.isInteger(asked) && asked >= 1 && asked <= MOST_RESULTS)
    return asked;
  throw invalid('InvalidMaxResultsException', 'The maximum number of results must be between 1 and 50.');
}

/** A token holds the question, so that it can't be used with another, and the last event that was told. */
const tokenOf = (question: string, last: TrailRecord): string =>
  Buffer.from(JSON.stringify([question, last.eventID])).toString('base64');

function startOf(token: unknown, question: string, found: readonly TrailRecord[]): number {
  if (token === undefined) return 0;
  try {
    const [of, eventId] = JSON.parse(Buffer.from(String(token), 'base64').toString()) as [string, string];
    const at = found.findIndex((record) => record.eventID === eventId);
    if (of === question && at >= 0) return at + 1;
  } catch {
    // Not one of ours; refused below like one of another question.
  }
  throw invalid('InvalidNextTokenException', 'Invalid NextToken provided.');
}

function eventOf(record: TrailRecord) {
  const resources = resourcesOf(record);
  return {
    EventId: record.eventID,
    EventName: record.eventName,
    ReadOnly: String(record.readOnly ?? false),
    ...(identityOf(record).accessKeyId && { AccessKeyId: identityOf(record).accessKeyId }),
    EventTime: Date.parse(record.eventTime) / 1000,
    EventSource: record.eventSource,
    ...(usernameOf(record) !== undefined && { Username: usernameOf(record) }),
    Resources: resources.map(({ type, ARN }) => ({ ResourceType: type, ResourceName: ARN })),
    CloudTrailEvent: JSON.stringify(record),
  };
}
