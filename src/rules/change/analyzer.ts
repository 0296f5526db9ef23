/** What IAM Access Analyzer is asked, and its answers as findings. */
import { holdsUnknown } from '../../changes/unknown-name.ts';
import type {
  AnalyzerAnswer,
  AnalyzerFacts,
  AnalyzerFinding,
  AnalyzerQuestion,
} from '../../model/analyzer.ts';
import type { ChangeFinding } from '../../model/pull-request.ts';
import type { ReadChange } from '../../model/read-change.ts';
import type { RuleId, Settings, Severity } from '../../model/settings.ts';
import { capital, sentences } from '../words.ts';
import type { Draft } from './draft.ts';
import { documentWords } from './holder-words.ts';
import type { JudgedUnit } from './judged-unit.ts';
import type { DocumentPair } from './pairs.ts';
import { isTouched, placeOf } from './place.ts';
import { scopeOf } from './sides.ts';
import { unitsOf } from './units.ts';

const SEVERITY: Readonly<Record<AnalyzerFinding['type'], Severity>> = {
  error: 'high',
  fail: 'high',
  'security-warning': 'medium',
  warning: 'low',
  suggestion: 'low',
};

/**
 * Rules of ours that say the same as an issue of AWS does, of the same statement.
 * Source of the codes: IAM User Guide, "Access Analyzer policy check reference".
 */
const SAME: Readonly<Record<string, readonly RuleId[]>> = {
  PASS_ROLE_WITH_STAR_IN_RESOURCE: ['pass-role-any', 'admin-access'],
  PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE: ['pass-role-any', 'admin-access'],
  PASS_ROLE_WITH_NOTACTION_AND_STAR_IN_RESOURCE: ['pass-role-any', 'not-action-allow'],
  ALLOW_WITH_NOTACTION: ['not-action-allow'],
  INVALID_ACTION: ['policy-unknown-action'],
  INVALID_SERVICE_IN_ACTION: ['policy-unknown-action'],
  INVALID_SERVICE_NAME: ['policy-unknown-action'],
  POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA: ['policy-too-large'],
  POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA: ['policy-too-large'],
  SYNTAX_ERROR: ['policy-malformed'],
  MISSING_ACTION: ['policy-malformed'],
  MISSING_EFFECT: ['policy-malformed'],
  MISSING_RESOURCE: ['policy-malformed'],
  MISSING_STATEMENT: ['policy-malformed'],
  'no-public-access': ['trust-public'],
};

/** Every document that the change adds or alters and that is known in full. */
export function questionsOf(read: ReadChange): readonly AnalyzerQuestion[] {
  return changedPairs(read).flatMap((pair): readonly AnalyzerQuestion[] => {
    const { before, after, kind } = pair;
    if (after === undefined || holdsUnknown(after.text)) return [];
    const { resourceType } = after.found;
    return [
      {
        ...{ key: keyOf(pair), kind, after: after.found.document },
        ...(resourceType !== undefined && { resourceType }),
        ...(before !== undefined && !holdsUnknown(before.text) && { before: before.found.document }),
      },
    ];
  });
}

/** How many documents it can't be asked about, since parts of them are not known. */
export function unaskable(read: ReadChange): number {
  return changedPairs(read).filter(({ after }) => after !== undefined && holdsUnknown(after.text)).length;
}

function changedPairs(read: ReadChange): readonly DocumentPair[] {
  return unitsOf(read, []).all.flatMap(({ pairs }) => pairs.filter(({ isSame }) => !isSame));
}

/** Names the document after the change. */
function keyOf({ after }: DocumentPair): string {
  if (after === undefined) return '';
  const { file, found } = after;
  const { kind, policyName = '', holder, lines } = found;
  return JSON.stringify([
    scopeOf(file),
    file.file.path,
    holder.address,
    kind,
    policyName,
    lines.start,
    lines.end,
  ]);
}

/** @param ours what is found without it */
export function analyzerFindings(
  { answers }: AnalyzerFacts,
  units: readonly JudgedUnit[],
  settings: Settings,
  ours: readonly Pick<ChangeFinding, 'rule' | 'location' | 'path'>[],
): readonly Draft[] {
  const setting = settings.rules['access-analyzer'];
  const byKey = new Map(
    units.flatMap((judged) => judged.unit.pairs.map((pair) => [keyOf(pair), { judged, pair }] as const)),
  );
  const said = new Map<string, Set<RuleId>>();
  for (const { rule, location, path } of ours) {
    const key = placeKey(path, location?.startLine);
    said.set(key, (said.get(key) ?? new Set<RuleId>()).add(rule));
  }
  return answers.flatMap((answer: AnalyzerAnswer) => {
    const found = byKey.get(answer.key);
    if (found === undefined) return [];
    return answer.findings
      .filter(({ type }) => type !== 'suggestion' || (setting !== 'default' && setting !== 'off'))
      .flatMap((finding) => draftOf(found.judged, found.pair, finding, said));
  });
}

function placeKey(path: string, line: number | undefined): string {
  return `${path} ${line ?? ''}`;
}

function draftOf(
  judged: JudgedUnit,
  pair: DocumentPair,
  { check, type, code, message, learnMore, statement }: AnalyzerFinding,
  said: ReadonlyMap<string, ReadonlySet<RuleId>>,
): readonly Draft[] {
  const { after } = pair;
  if (after === undefined) return [];
  const shown = placeOf(pair, 'after', statement);
  const path = after.file.file.path;
  const same = Object.hasOwn(SAME, code) ? (SAME[code] ?? []) : [];
  const ours = said.get(placeKey(path, shown.location?.startLine));
  if (same.some((rule) => ours?.has(rule))) return [];
  const { policyName } = after.found;
  // AWS judges the document as it is now, so that only the lines tell whether the change brought this.
  const lines = statement === undefined ? undefined : after.found.statements[statement];
  const isKnown =
    check === 'validate-policy' &&
    pair.before !== undefined &&
    lines !== undefined &&
    isTouched(after.file, lines) === false;
  return [
    {
      ...{ rule: 'access-analyzer', severity: SEVERITY[type], isKnown, of: judged, path, shown },
      subject: { about: code },
      apart: [pair.kind, policyName ?? '', check],
      message: sentences(
        `${capital(documentWords(judged.unit, pair, judged.holder))}: IAM Access Analyzer (${code}) says`,
      ).replace(/\.$/, `: ${sentences(message)}`),
      remediation: learnMore === undefined ? 'Change the policy as AWS asks.' : `See ${learnMore}.`,
    },
  ];
}
