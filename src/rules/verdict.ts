/** What the findings come to: for one entity, for the run, and for the workflow. */
import type { JudgedFinding } from '../model/finding.ts';
import type { Conclusion, EntityStatus } from '../model/judgement.ts';
import { SEVERITIES, type Settings, type Severity } from '../model/settings.ts';

/**
 * Unknown is never compliant, whatever else was found. Neither is what has a finding from the baseline: it fails no run,
 * and the access is there all the same.
 */
export function entityStatus(isKnown: boolean, findings: readonly JudgedFinding[]): EntityStatus {
  if (!isKnown) return 'unknown';
  if (findings.some(({ status }) => status !== 'exempt')) return 'non-compliant';
  return findings.length > 0 ? 'exempt' : 'compliant';
}

/** How many findings are new, by severity, and how many are new or known. */
export function countOpen(findings: Iterable<JudgedFinding>): {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly open: number;
} {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  let open = 0;
  for (const { severity, status } of findings) {
    if (status === 'new') counts[severity]++;
    if (status !== 'exempt') open++;
  }
  return { counts, open };
}

/**
 * `fail` when a new finding is as severe as `failOn` or more; else `incomplete` when anything is unknown. What was
 * found stays found, however much is missing.
 */
export function conclusionOf(
  counts: Readonly<Record<Severity, number>>,
  failOn: Settings['gate']['failOn'],
  anythingUnknown: boolean,
): Conclusion {
  const failing = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  if (failing.some((severity) => counts[severity] > 0)) return 'fail';
  return anythingUnknown ? 'incomplete' : 'pass';
}

export function exitCodeOf(
  conclusion: Conclusion,
  { onIncomplete }: Pick<Settings['gate'], 'onIncomplete'>,
): 0 | 1 {
  if (conclusion === 'fail') return 1;
  return conclusion === 'incomplete' && onIncomplete === 'fail' ? 1 : 0;
}
