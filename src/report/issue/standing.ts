/** How the findings of an issue stand now: those that are open, and those that stay told since this run can't see them. */
import { createHash } from 'node:crypto';
import type { IssueState, ToldFinding } from '../../model/issue.ts';
import type { JudgedEntity } from '../../model/judgement.ts';
import { matterOf } from '../../model/rule-pairs.ts';
import type { Severity } from '../../model/settings.ts';
import { isOpen, rank } from '../entity-words.ts';
import { type AccountFacts, subjectKey, toldOf } from './account-facts.ts';
import { type Changes, noChanges, UNSEEN } from './changes.ts';
import { readThresholds, type Thresholds, thresholdsOfAll } from './thresholds.ts';

/** Of more findings only the numbers are kept, so that an account with half a million takes no more memory. */
const LARGEST = 100_000;

export interface Standing {
  /** By entity, rule and subject; undefined where there are too many. */
  readonly findings?: readonly ToldFinding[];
  readonly counts: IssueState['counts'];
  readonly hash: string;
  /** How many of them are told as before, since they could not be looked at. */
  readonly carried: number;
  /** Told once, and not looked at any more. */
  readonly unseen: readonly ToldFinding[];
  /** How many are not found since a threshold is larger than when they were told. */
  readonly outgrown: number;
  /** By which all of them were told. */
  readonly thresholds: Thresholds;
  /** Undefined where nothing was told before, where that has no names, and where there are too many now. */
  readonly changes?: Changes;
}

/** What one issue is about: an account, or one entity of it. */
export interface Scope {
  readonly facts: AccountFacts;
  readonly entities: readonly JudgedEntity[];
  /** Present: the issue is about this entity alone. */
  readonly only?: JudgedEntity;
}

export function standingOf(
  { facts, entities, only }: Scope,
  {
    findings: told,
    unseen: unseenBefore = [],
    thresholds: toldBy,
  }: Partial<Pick<IssueState, 'findings' | 'unseen' | 'thresholds'>> = {},
): Standing {
  const isOwn = ({ entityArn }: ToldFinding) => only === undefined || entityArn === only.entity.arn;
  const before = byEntity((told ?? []).filter(isOwn));
  const thresholds = readThresholds(toldBy);
  const judged = new Map(entities.map((one) => [one.entity.arn, one]));
  const arns = [...new Set([...judged.keys(), ...before.keys()])].sort();

  const changes = noChanges();
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  const hash = createHash('sha256');
  const findings: ToldFinding[] = [];
  const unlooked = new Set<string>();
  let total = 0;
  let carried = 0;
  for (const arn of arns) {
    const open = (judged.get(arn)?.findings ?? []).filter(isOpen).map(toldOf);
    const stay = compared(facts, arn, { told: before.get(arn) ?? [], thresholds }, open, changes);
    carried += stay.length;
    for (const { rule } of stay) unlooked.add(rule);
    const all = [...open, ...stay].sort(compareTold);
    for (const line of all.map(hashed).sort()) hash.update(`${line}\n`);
    for (const finding of all) {
      counts[finding.severity]++;
      total++;
      if (total <= LARGEST) findings.push(finding);
    }
  }
  const isNamed = total <= LARGEST;
  const stay = stillUnseen({ told: unseenBefore.filter(isOwn), thresholds }, judged, facts, changes);
  const unseen = [...stay, ...UNSEEN.flatMap((fate) => changes.ended[fate])];
  for (const { rule } of unseen) unlooked.add(rule);
  return {
    ...(isNamed && { findings }),
    counts,
    hash: hash.digest('hex').slice(0, 16),
    carried,
    unseen,
    outgrown: changes.ended.thresholds.length,
    thresholds: thresholdsOfAll(facts.thresholds, thresholds, unlooked),
    ...(isNamed && told !== undefined && { changes }),
  };
}

export function byEntity(findings: readonly ToldFinding[]): ReadonlyMap<string, readonly ToldFinding[]> {
  const groups = new Map<string, ToldFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.entityArn);
    if (group === undefined) groups.set(finding.entityArn, [finding]);
    else group.push(finding);
  }
  return groups;
}

interface Told {
  readonly told: readonly ToldFinding[];
  /** By which they were told; undefined: not known. */
  readonly thresholds: Thresholds | undefined;
}

/** Notes what changed about one entity, and returns the findings that stay told. */
function compared(
  facts: AccountFacts,
  arn: string,
  { told, thresholds }: Told,
  open: readonly ToldFinding[],
  changes: ReturnType<typeof noChanges>,
): ToldFinding[] {
  const before = new Map(told.map((finding) => [subjectKey(finding), finding]));
  for (const finding of open) {
    const key = subjectKey(finding);
    const earlier = before.get(key);
    before.delete(key);
    if (earlier === undefined) {
      if (changes.fresh.length <= LARGEST) changes.fresh.push(finding);
    } else if (earlier.severity !== finding.severity) {
      const isWorse = rank(finding.severity) < rank(earlier.severity);
      changes[isWorse ? 'worse' : 'eased'].push({ finding, from: earlier.severity });
    }
  }
  const vanished = [...before.values()];
  const fates = facts.fates(arn, vanished, thresholds);
  return vanished.filter((finding, at) => {
    const fate = fates[at] ?? 'carried';
    if (fate === 'carried') return true;
    changes.ended[fate].push(finding);
    return false;
  });
}

/**
 * Of those that were not looked at before, those that this run did not look at either. Those that a larger threshold
 * hides are noted among the changes.
 */
function stillUnseen(
  { told, thresholds }: Told,
  judged: ReadonlyMap<string, JudgedEntity>,
  facts: AccountFacts,
  changes: ReturnType<typeof noChanges>,
): readonly ToldFinding[] {
  return [...byEntity(told)].flatMap(([arn, those]) => {
    const open = new Set(
      (judged.get(arn)?.findings ?? []).filter(isOpen).map((finding) => subjectKey(toldOf(finding))),
    );
    const closed = those.filter((finding) => !open.has(subjectKey(finding)));
    const fates = facts.fates(arn, closed, thresholds);
    return closed.filter((finding, at) => {
      const fate = fates[at] ?? 'carried';
      if (fate === 'thresholds') changes.ended.thresholds.push(finding);
      return fate === 'carried' || UNSEEN.some((one) => one === fate);
    });
  });
}

/** What makes a finding another one: not by which rule of a pair it is told. */
function hashed({ entityArn, rule, subject, severity }: ToldFinding): string {
  return JSON.stringify([entityArn, matterOf(rule), subject ?? null, severity]);
}

/** By UTF-16 code units, as no locale can change; two severities of one finding never stand side by side. */
function compareTold(one: ToldFinding, other: ToldFinding): number {
  return compareText(one.rule, other.rule) || compareText(one.subject ?? '', other.subject ?? '');
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
