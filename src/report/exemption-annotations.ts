/** Exemptions whose end should be known. */
import type { JudgedExemption } from '../model/judgement.ts';
import { type Annotation, annotation } from './annotation.ts';
import { clip, logSafe } from './escape.ts';
import { endsSoon } from './exemption-words.ts';
import { count, named, own, say, toPlain } from './phrase.ts';

/** What expired goes first, since its findings count again, and of each kind what ended or ends nearest to today. */
export function mostUrgent(exemptions: readonly JudgedExemption[]): JudgedExemption[] {
  const rank = ({ state, matches }: JudgedExemption) => (state !== 'expired' ? 2 : matches > 0 ? 0 : 1);
  return [...exemptions].sort((a, b) => rank(a) - rank(b) || Math.abs(a.daysLeft) - Math.abs(b.daysLeft));
}

/** None of an exemption that has long to go. */
export function exemptionAnnotation(judged: JudgedExemption): Annotation[] {
  const { exemption, state, daysLeft, matches } = judged;
  const which = say`The exemption of ${named(exemption.entity)} from ${exemption.rule === '*' ? own('every rule') : named(exemption.rule)}`;
  const by =
    exemption.approvedBy === undefined ? '' : ` (approved by ${clip(logSafe(exemption.approvedBy), 200)})`;
  const why = ` Reason: ${clip(logSafe(exemption.reason), 500)}${by}`;
  if (state === 'expired') {
    const held = matches === 0 ? '' : ` It would have covered ${count(matches, 'finding')}.`;
    const message = `${toPlain(which)} expired on ${logSafe(exemption.expires)} and no longer holds.${held}${why}`;
    return [annotation('warning', 'IAM Sweep: exemption expired', message)];
  }
  if (!endsSoon(judged)) return [];
  const left = daysLeft === 0 ? 'today is its last day' : `${count(daysLeft, 'day')} left`;
  return [
    annotation(
      'warning',
      'IAM Sweep: exemption ends soon',
      `${toPlain(which)} ends on ${logSafe(exemption.expires)}: ${left}.${why}`,
    ),
  ];
}
