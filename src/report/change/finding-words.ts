/** Where findings of a pull request are, and what they say. */
import type { ChangeFinding, ChangeJudgement } from '../../model/pull-request.ts';
import { SEVERITIES, type Settings } from '../../model/settings.ts';
import { reaches } from '../entity-words.ts';

/** `iam/deploy.json:12`; the path alone where nothing of it is in the new file. */
export function placeOf({ path, location, shownAt }: ChangeFinding): string {
  return location === undefined ? path : `${location.path}:${shownAt ?? location.startLine}`;
}

/** The message without how many days ago something was: the date stands beside it, and is the same tomorrow. */
export function undatedMessage({ message, evidence }: ChangeFinding): string {
  const { ageDays = null, lastAccessedAt = null } = evidence ?? {};
  if (ageDays === null || lastAccessedAt === null) return message;
  const date = lastAccessedAt.slice(0, 10);
  const days = ageDays === 1 ? '1 day' : `${ageDays} days`;
  return message
    .replaceAll(`for ${days} (last on ${date})`, `since ${date}`)
    .replaceAll(`${days} ago, on ${date}`, `on ${date}`)
    .replaceAll(`${date}, ${days} ago`, date);
}

export function withStatus(
  { findings }: ChangeJudgement,
  status: ChangeFinding['status'],
): readonly ChangeFinding[] {
  return findings.filter((finding) => finding.status === status);
}

/** What could not be judged is told apart from what was. */
export function isUnresolved({ rule }: ChangeFinding): boolean {
  return rule === 'change-unresolved';
}

/** Whether it makes the run fail. */
export function failsRun(
  finding: ChangeFinding,
  { failOn, onIncomplete }: Pick<Settings['gate'], 'failOn' | 'onIncomplete'>,
): boolean {
  if (finding.status !== 'new') return false;
  return reaches(finding.severity, failOn) || (isUnresolved(finding) && onIncomplete === 'fail');
}

export function newTotal({ counts }: ChangeJudgement): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}
