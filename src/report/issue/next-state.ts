/** What an issue should tell next, given what it told last. Applied twice it changes nothing more. */
import { createHash } from 'node:crypto';
import type { IssueState } from '../../model/issue.ts';
import type { JudgedExemption } from '../../model/judgement.ts';
import { SEVERITIES, type Severity } from '../../model/settings.ts';
import { arnLabel, reaches } from '../entity-words.ts';
import { type Changes, SETTLED } from './changes.ts';
import type { EndingId } from './ending.ts';
import { type Scope, type Standing, standingOf } from './standing.ts';
import { writeThresholds } from './thresholds.ts';

/** Half a year of weekly runs. */
export const TREND_POINTS = 26;
/** Entities that are remembered as clean again. */
const DONE = 500;
/** Findings that are remembered though nobody looks at them any more. */
const UNSEEN_KEPT = 1000;

export interface NextState {
  /** The very state that was told before, where nothing changed. */
  readonly state: IssueState;
  readonly isChanged: boolean;
  readonly hasNews: boolean;
  /** The facts are older than those that were told last. */
  readonly isOlder: boolean;
  readonly carried: number;
  /** Exemptions that end soon, of which it was not told yet. */
  readonly ending: readonly JudgedExemption[];
  /** How many findings were told that nobody looks at any more. */
  readonly unseen: number;
  /** How many are not found since a threshold is larger than when they were told. */
  readonly outgrown: number;
  /** Undefined where the changes are known by numbers alone. */
  readonly changes?: Changes;
}

export interface NextOptions {
  readonly openOn: Severity;
  readonly isDetermined: boolean;
  /** ISO-8601 UTC: the time of the facts. */
  readonly at: string;
  /** Exemptions that end soon. */
  readonly ending: ReadonlyMap<EndingId, JudgedExemption>;
  /** Whether there still is an exemption with that end, whoever it covers. */
  holds(id: EndingId): boolean;
}

export function nextState(scope: Scope, before: IssueState | undefined, options: NextOptions): NextState {
  const standing = standingOf(scope, before);
  if (before === undefined) return written(standing, undefined, options);
  if (isBefore(options.at, before)) return { ...unchanged(before, standing), isOlder: true };
  const isWarned = [...options.ending.keys()].every((id) => before.ending?.includes(id));
  if (standing.hash === before.hash && isWarned) return unchanged(before, standing);
  if (standing.changes === undefined && !options.isDetermined) return byRise(standing, before, options);
  return written(standing, before, options);
}

/** Of a run that judges a snapshot of some time ago. */
export function isBefore(at: string, { trend }: IssueState): boolean {
  const last = trend.at(-1);
  return last !== undefined && Date.parse(at) < Date.parse(last.at);
}

function unchanged(before: IssueState, { carried, unseen, outgrown }: Standing): NextState {
  const same = { isChanged: false, hasNews: false, isOlder: false };
  return { state: before, ...same, carried, ending: [], unseen: unseen.length, outgrown };
}

/**
 * Not everything could be seen, and it can't be told by name what stays: only more findings than before are told, and
 * fewer are not believed.
 */
function byRise(standing: Standing, before: IssueState, options: NextOptions): NextState {
  if (!hasRisen(standing.counts, before.counts)) return unchanged(before, standing);
  const counts = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, Math.max(standing.counts[severity], before.counts[severity])]),
  ) as Record<Severity, number>;
  const { findings: _findings, ...unnamed } = standing;
  return written({ ...unnamed, counts, hash: hashOfRise(counts) }, before, options);
}

/** Never that of findings which were all seen: the next complete run is told, whatever it finds. */
function hashOfRise(counts: IssueState['counts']): string {
  const amounts = SEVERITIES.map((severity) => counts[severity]);
  return createHash('sha256')
    .update(JSON.stringify(['risen', ...amounts]))
    .digest('hex')
    .slice(0, 16);
}

/** Whether the numbers are the most that was seen, since not everything could be looked at. */
export function isByRise({ hash, counts }: IssueState): boolean {
  return hash === hashOfRise(counts);
}

function written(
  standing: Standing,
  before: IssueState | undefined,
  { openOn, at, ending, holds }: NextOptions,
): NextState {
  const { findings, counts, hash, carried, unseen, outgrown, thresholds, changes } = standing;
  // Who an exemption covers may not be seen this time, and is told of once all the same.
  const warned = [...(before?.ending ?? []).filter((id) => !ending.has(id) && holds(id)), ...ending.keys()];
  return {
    state: {
      ...(findings && { findings }),
      ...(unseen.length > 0 && { unseen: unseen.slice(-UNSEEN_KEPT) }),
      counts,
      done: doneAfter(standing, before, openOn),
      trend: [...(before?.trend ?? []), { at, counts }].slice(-TREND_POINTS),
      assigned: before?.assigned ?? [],
      ...(warned.length > 0 && { ending: warned }),
      thresholds: writeThresholds(thresholds),
      hash,
    },
    isChanged: true,
    hasNews: isNews(standing, before, openOn),
    isOlder: false,
    carried,
    ending: [...ending].filter(([id]) => !before?.ending?.includes(id)).map(([, judged]) => judged),
    unseen: unseen.length,
    outgrown,
    ...(changes && { changes }),
  };
}

/** Without names, as many findings as before that are others are news too. */
function isNews({ changes, counts }: Standing, before: IssueState | undefined, openOn: Severity): boolean {
  if (before === undefined) return reachesAny(counts, openOn);
  if (changes !== undefined) {
    const up = [...changes.fresh, ...changes.worse.map(({ finding }) => finding)];
    return up.some(({ severity }) => reaches(severity, openOn));
  }
  const isSame = SEVERITIES.every((severity) => counts[severity] === before.counts[severity]);
  if (isSame) return !isByRise(before) && reachesAny(counts, openOn);
  return SEVERITIES.some(
    (severity) => reaches(severity, openOn) && counts[severity] > before.counts[severity],
  );
}

function hasRisen(now: IssueState['counts'], before: IssueState['counts']): boolean {
  return SEVERITIES.some((severity) => now[severity] > before[severity]);
}

export function reachesAny(counts: IssueState['counts'], openOn: Severity): boolean {
  return SEVERITIES.some((severity) => counts[severity] > 0 && reaches(severity, openOn));
}

/** An issue that was clean in between is about new work: what was done before is ticked off no more. */
function doneAfter(
  { findings, counts, changes }: Standing,
  before: IssueState | undefined,
  openOn: Severity,
): readonly string[] {
  if (before === undefined) return [];
  if (!reachesAny(before.counts, openOn) && reachesAny(counts, openOn)) return [];
  const open = new Set(findings?.map(({ entityArn }) => entityArn));
  const settled = SETTLED.flatMap((fate) => changes?.ended[fate] ?? [])
    .map(({ entityArn }) => entityArn)
    .filter((arn) => !open.has(arn))
    .sort();
  const openLabels = new Set([...open].map(arnLabel));
  const done = [...before.done, ...settled.map(arnLabel)].filter((label) => !openLabels.has(label));
  return [...new Set(done)].slice(-DONE);
}
