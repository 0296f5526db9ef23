/**
 * Puts together what is known of role switches, from several sources and from run to run.
 *
 * Every function here is commutative, associative and idempotent: neither the order of sources and runs nor reading
 * the same input twice changes the result.
 */
import type { SwitchSource } from './settings.ts';
import type { Coverage, RoleSwitch, SwitchHistory } from './switch-role.ts';

/** A gap of less than this between two covered times can't hide an event if no whole second lies in it. */
const SECOND_MS = 1000;

/**
 * What two records must share to be switches of the same user to the same role: the user's account, the user's id (or
 * ARN, where no id is told), and the role's account and name. A role's path may be missing from a record, and names
 * are unique within an account whatever their path (IAM User Guide, "IAM identifiers"). No part holds a space.
 */
export function switchKey({ accountId, userId, userArn, roleArn }: RoleSwitch): string {
  return `${accountId} ${userId ?? userArn ?? ''} ${roleKey(roleArn)}`;
}

function roleKey(arn: string | undefined): string {
  if (arn === undefined) return '';
  const start = arn.indexOf(':iam::');
  const role = arn.indexOf(':role/', start);
  if (start < 0 || role < 0) return arn;
  return `${arn.slice(start + 6, role)}/${arn.slice(arn.lastIndexOf('/') + 1)}`;
}

/** One of two switches with the same key: the later, with all that either tells of the user and the role. */
export function later(a: RoleSwitch, b: RoleSwitch): RoleSwitch {
  const last = isBefore(a, b) ? b : a;
  const { accountId, at, by } = last;
  // Who did not do it is said of this one switch, and not of an earlier one.
  const notBy = compareTimes(a.at, b.at) === 0 ? union(a.notBy, b.notBy) : last.notBy;
  const userId = greater(a.userId, b.userId);
  const userArn = fullerArn(a.userArn, b.userArn);
  const roleArn = fullerArn(a.roleArn, b.roleArn);
  return {
    accountId,
    ...(userId !== undefined && { userId }),
    ...(userArn !== undefined && { userArn }),
    ...(notBy !== undefined && { notBy }),
    ...(roleArn !== undefined && { roleArn }),
    at,
    by,
  };
}

/** At the very same time the console wins: a switch there leaves several records, and not each tells of the console. */
function isBefore(a: RoleSwitch, b: RoleSwitch): boolean {
  const order = compareTimes(a.at, b.at);
  return order === 0 ? a.by < b.by : order < 0;
}

function union(a: readonly string[] | undefined, b: readonly string[] | undefined) {
  return a === undefined || b === undefined ? (a ?? b) : [...new Set([...a, ...b])].sort();
}

function greater(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? b : a;
}

/** The ARN that has more of a path; of two that have as much, one of them and always the same. */
function fullerArn(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  const depth = a.split('/').length - b.split('/').length;
  if (depth !== 0) return depth > 0 ? a : b;
  return greater(a, b);
}

/** What two covered times must share to be joined. No part but the last holds a space. */
export function coverageKey({ accountId, event, userId, regions }: Omit<Coverage, 'from' | 'to'>): string {
  const where = regions === undefined ? '' : `@${regions.join(',')}`;
  return `${accountId} ${event}${where} ${userId ?? ''}`;
}

/**
 * What still proves silence. That nothing happens outside some Regions is the user's word, so it holds for as long as
 * the settings give it: while a source lists Regions, all of which were looked at.
 */
export function usableCoverage(coverage: readonly Coverage[], sources: readonly SwitchSource[]): Coverage[] {
  const listed = sources.flatMap((source) =>
    'regions' in source && source.regions !== undefined ? [source.regions] : [],
  );
  return coverage.filter(
    ({ regions }) =>
      regions === undefined || listed.some((wanted) => wanted.every((one) => regions.includes(one))),
  );
}

/**
 * Of what earlier runs looked at, what still counts. Which source looked is not known any more, so a look at some Regions
 * alone counts only while every source over logs is narrowed to Regions among them.
 */
export function stillVouchedFor(coverage: readonly Coverage[], sources: readonly SwitchSource[]): Coverage[] {
  const wanted = sources.flatMap((source) => (source.type === 'dynamodb' ? [] : [source.regions]));
  return coverage.filter(
    ({ regions }) =>
      regions === undefined || wanted.every((own) => own?.every((one) => regions.includes(one)) ?? false),
  );
}

/** The last switch of each user to each role, sorted. */
export function mergeSwitches(...lists: readonly Iterable<RoleSwitch>[]): RoleSwitch[] {
  const merged = new Map<string, RoleSwitch>();
  for (const list of lists) {
    for (const one of list) {
      const key = switchKey(one);
      const known = merged.get(key);
      merged.set(key, known === undefined ? one : later(known, one));
    }
  }
  return sortedValues(merged);
}

/**
 * The union of covered times: one interval for each stretch without a gap, sorted. Intervals that overlap are joined,
 * and so are those between which no whole second lies, for CloudTrail's `eventTime` is in whole seconds. An interval
 * that ends before it begins covers nothing.
 */
export function mergeCoverage(...lists: readonly Iterable<Coverage>[]): Coverage[] {
  const byKey = new Map<string, Coverage[]>();
  for (const list of lists) {
    for (const one of list) {
      if (Date.parse(one.from) > Date.parse(one.to)) continue;
      const key = coverageKey(one);
      const intervals = byKey.get(key);
      if (intervals === undefined) byKey.set(key, [one]);
      else intervals.push(one);
    }
  }
  return sortedValues(byKey).flatMap(joinIntervals);
}

/** The same for intervals of one kind that do not end before they begin: none of them overlap, and they are in order. */
export function joinIntervals<Interval extends Pick<Coverage, 'from' | 'to'>>(
  intervals: readonly Interval[],
): Interval[] {
  const joined: Interval[] = [];
  for (const next of intervals.toSorted((a, b) => compareTimes(a.from, b.from))) {
    const last = joined.at(-1);
    if (last === undefined || !areJoined(last.to, next.from)) joined.push(next);
    else if (compareTimes(last.to, next.to) < 0) joined[joined.length - 1] = { ...last, to: next.to };
  }
  return joined;
}

function areJoined(to: string, from: string): boolean {
  const firstMissed = Math.floor(Date.parse(to) / SECOND_MS) * SECOND_MS + SECOND_MS;
  return Date.parse(from) <= firstMissed;
}

export function mergeHistory(...histories: readonly SwitchHistory[]): SwitchHistory {
  const told = histories.flatMap((history) => history.told ?? []).reduce(laterTold, undefined);
  return {
    schemaVersion: 1,
    switches: mergeSwitches(...histories.map(({ switches }) => switches)),
    coverage: mergeCoverage(...histories.map(({ coverage }) => coverage)),
    ...(told && { told }),
  };
}

type Told = SwitchHistory['told'];

function laterTold(a: Told, b: NonNullable<Told>): Told {
  if (a === undefined) return b;
  const order = compareTimes(a.at, b.at);
  if (order !== 0) return order < 0 ? b : a;
  return a.state < b.state ? b : a;
}

/** By time, then by how it is written: `00:00:00Z` and `00:00:00.000Z` are one time, and still need an order. */
function compareTimes(a: string, b: string): number {
  // Of the same length they are written the same way.
  const byTime = a.length === b.length ? 0 : Date.parse(a) - Date.parse(b);
  return byTime !== 0 ? byTime : compareText(a, b);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function sortedValues<Value>(map: ReadonlyMap<string, Value>): Value[] {
  return [...map].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}
