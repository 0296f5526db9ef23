/** The judgement of a pull request: what the changed files say, and facts of the account where there are any. Pure. */
import type { AnalyzerFacts, AnalyzerQuestion } from '../../model/analyzer.ts';
import type { Entity } from '../../model/entity.ts';
import type { Notice } from '../../model/judgement.ts';
import type { ChangeFinding, ChangeJudgement, ChangeUsage, UsageLook } from '../../model/pull-request.ts';
import type { ReadChange } from '../../model/read-change.ts';
import type { Settings, Severity } from '../../model/settings.ts';
import type { CollectError, CollectStats, Snapshot } from '../../model/snapshot.ts';
import { ExemptionBook } from '../../settings/exemptions.ts';
import { oldFacts } from '../notices.ts';
import { compareErrors } from '../order.ts';
import { conclusionOf } from '../verdict.ts';
import { analyzerFindings, questionsOf, unaskable } from './analyzer.ts';
import { documentFindings } from './document-findings.ts';
import { type Draft, findingsOf } from './draft.ts';
import { judgedFiles } from './judged-files.ts';
import { type JudgedUnit, judgedUnits } from './judged-unit.ts';
import { usageOfLine } from './line-usage.ts';
import { type LiveFindings, liveFindings, wantsUse } from './live-findings.ts';
import { replacements } from './replacements.ts';
import { toldOnce } from './told-at-home.ts';
import { toldChanges } from './told-changes.ts';
import type { Unit } from './units.ts';
import { unknownLosses, unresolvedFindings } from './unresolved.ts';

export interface ChangeFacts {
  /** The account, with the use of what `wantedEntities` names. Absent: usage was not looked at. */
  readonly snapshot?: Snapshot;
  readonly usage: UsageLook;
  /** What kept facts from being had, such as credentials that failed. */
  readonly errors: readonly CollectError[];
  /** Absent: Access Analyzer was not asked. */
  readonly analyzer?: AnalyzerFacts;
}

/** The live entities that the change is about, whose use has to be looked up. */
export function wantedEntities(
  read: ReadChange,
  entities: readonly Entity[],
  settings: Settings,
): readonly Entity[] {
  const { all, ties } = judgedUnits(read, entities, settings);
  const isTied = (unit: Unit) => ties.of(unit) !== undefined;
  const wanted = all.filter((judged) => wantsUse(judged, isTied));
  return [...new Set(wanted.flatMap(({ tie }) => tie?.entity ?? []))];
}

/** What Access Analyzer can be asked: every document that the change adds or alters and that is known in full. */
export function analyzerQuestions(read: ReadChange): readonly AnalyzerQuestion[] {
  return questionsOf(read);
}

/** Whether any check of Access Analyzer is switched on. */
export function asksAnalyzer({ changes }: Pick<Settings, 'changes'>): boolean {
  const { validatePolicy, noNewAccess, accessNotGranted, noPublicAccess } = changes.accessAnalyzer;
  return validatePolicy || noNewAccess || accessNotGranted.length > 0 || noPublicAccess;
}

/** @param now the day that exemptions are held against, and the time of the run */
export function judgeChange(
  read: ReadChange,
  facts: ChangeFacts,
  settings: Settings,
  now: Date,
): ChangeJudgement {
  const { snapshot, usage, analyzer } = facts;
  const entities = snapshot?.accounts.flatMap((account) => account.entities) ?? [];
  const { all: units, ties } = judgedUnits(read, entities, settings);
  const live = snapshot === undefined ? undefined : liveFindings(units, snapshot, settings);
  const unresolved = unresolvedFindings(read, units, snapshot !== undefined);
  const own: readonly Draft[] = [
    ...toldOnce(units.flatMap((judged) => documentFindings(judged, settings.rules))),
    ...(live?.drafts ?? []),
  ];
  const exemptions = new ExemptionBook(settings.exemptions, now);
  const asked = analyzer && analyzerFindings(analyzer, units, settings, own.map(placedDraft));
  const drafts = [...own, ...withoutMalformed(unresolved, own, settings), ...(asked ?? [])];
  const findings = findingsOf(drafts, settings, exemptions);
  const counts = countNew(findings);
  const errors = [
    ...facts.errors,
    ...(snapshot?.errors ?? []),
    ...(live?.errors ?? []),
    ...(analyzer?.errors ?? []),
  ].sort(compareErrors);
  const isUnknown =
    errors.length > 0 ||
    findings.some(({ rule, status }) => rule === 'change-unresolved' && status === 'new') ||
    findings.some(({ rule, status }) => rule === 'policy-malformed' && status === 'new');
  return {
    conclusion: conclusionOf(counts, settings.gate.failOn, isUnknown),
    isComplete: !isUnknown && unresolved.every(({ isKnown }) => isKnown),
    ref: read.ref,
    files: judgedFiles(read),
    otherFiles: read.otherFiles,
    changes: toldChanges(units, lineUsage(live)),
    findings,
    counts,
    usage,
    exemptions: exemptions.judged().filter(({ matches }) => matches > 0),
    notices: [
      ...(snapshot === undefined ? [] : [...oldFacts(snapshot, now), ...ties.notices]),
      ...unknownLosses(units),
      ...replacements(units),
      ...unresolvedOff(unresolved, settings),
      ...analyzerUnasked(read, facts, settings),
    ],
    errors,
    stats: statsOf(snapshot, analyzer),
  };
}

function placedDraft({ rule, shown, path }: Draft): Pick<ChangeFinding, 'rule' | 'location' | 'path'> {
  return { rule, path, ...(shown.location && { location: shown.location }) };
}

/** Of a document that is malformed the rule about that has said why it can't be read. */
function withoutMalformed(
  unresolved: readonly Draft[],
  own: readonly Draft[],
  { rules }: Settings,
): readonly Draft[] {
  if (rules['policy-malformed'] === 'off') return unresolved;
  const broken = new Set(own.flatMap(({ rule, of }) => (rule === 'policy-malformed' && of ? [of] : [])));
  return unresolved.filter(
    ({ of, subject }) =>
      of === undefined ||
      !broken.has(of) ||
      !of.difference.unread.some(({ problem }) => problem === subject.about),
  );
}

function countNew(findings: readonly ChangeFinding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const { status, severity } of findings) if (status === 'new') counts[severity]++;
  return counts;
}

function lineUsage(
  live: LiveFindings | undefined,
): (judged: JudgedUnit, line: Parameters<typeof usageOfLine>[0]) => readonly ChangeUsage[] {
  return (judged, line) => {
    const use = judged.tie && live?.useOf(judged.tie.entity);
    return use === undefined ? [] : usageOfLine(line, use, live?.gainsOf(judged) ?? []);
  };
}

/** The rule is off, and what it would have told must not go unsaid. */
function unresolvedOff(unresolved: readonly Draft[], { rules }: Settings): readonly Notice[] {
  const count = unresolved.filter(({ isKnown }) => !isKnown).length;
  if (rules['change-unresolved'] !== 'off' || count === 0) return [];
  const what = count === 1 ? '1 part of the change' : `${count} parts of the change`;
  return [
    {
      code: 'change-unresolved-off',
      message: `${what} could not be judged, and the rule change-unresolved, which would tell which, is off.`,
    },
  ];
}

/** Who switched its checks on must not take it that all passed. */
function analyzerUnasked(
  read: ReadChange,
  { analyzer, usage }: ChangeFacts,
  settings: Settings,
): readonly Notice[] {
  if (!asksAnalyzer(settings)) return [];
  if (analyzer === undefined) {
    if (questionsOf(read).length === 0) return [];
    const why = usage.looked ? 'a run with from-snapshot asks AWS nothing' : usage.reason;
    const message = `IAM Access Analyzer is switched on and was not asked, since ${why}.`;
    return [{ code: 'access-analyzer-not-asked', message }];
  }
  const count = unaskable(read);
  if (count === 0) return [];
  const what = count === 1 ? '1 policy document holds' : `${count} policy documents hold`;
  const message = `${what} parts that are not known before it is deployed, and IAM Access Analyzer was not asked about ${count === 1 ? 'it' : 'them'}.`;
  return [{ code: 'access-analyzer-unknown-parts', message }];
}

function statsOf(snapshot: Snapshot | undefined, analyzer: AnalyzerFacts | undefined): CollectStats {
  const apiCalls: Record<string, number> = { ...snapshot?.stats.apiCalls };
  for (const [operation, count] of Object.entries(analyzer?.stats.apiCalls ?? {})) {
    apiCalls[operation] = (apiCalls[operation] ?? 0) + count;
  }
  return {
    apiCalls,
    retries: (snapshot?.stats.retries ?? 0) + (analyzer?.stats.retries ?? 0),
    durationMs: snapshot?.stats.durationMs ?? 0,
  };
}
