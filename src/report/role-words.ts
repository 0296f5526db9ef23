/** How roles and silent users are called where the stocktaking is told, in the summary and in Slack. */
import type { JudgedSwitcher, JudgedSwitchRole, Judgement, SwitchStatus } from '../model/judgement.ts';
import { number, plural } from './phrase.ts';

/** `444455556666:role/team/Admin`, or a pattern of the same form; the ARN itself when it has another shape. */
export function roleLabel(arn: string): string {
  const [, short] = /^arn:[^:]*:iam::(.*)$/s.exec(arn) ?? [];
  return short ?? arn;
}

/** More accounts than these are counted. */
const ACCOUNTS = 3;

/** `account 444455556666`, `accounts 123456789012, 444455556666 and 2 more`. */
export function accountWords(ids: readonly string[]): string {
  const rest = ids.length - ACCOUNTS;
  const shown = ids.slice(0, ACCOUNTS).join(', ');
  return `${plural(ids.length, 'account')} ${shown}${rest > 0 ? ` and ${number(rest)} more` : ''}`;
}

/** `, with only switches into account 444455556666 watched`, or nothing where every switch was. */
export function onlyWatched(into: readonly string[] | undefined): string {
  return into === undefined ? '' : `, with only switches into ${accountWords(into)} watched`;
}

/** A warning where it is not known of a whole account who may switch role; undefined where it is of all. */
export function unreadWords({ snapshot: { accounts } }: Judgement): string | undefined {
  const ids = accounts.filter(({ inventory }) => inventory === 'incomplete').map(({ id }) => id);
  return ids.length === 0
    ? undefined
    : `⚠️ Users may be missing: ${accountWords(ids)} could not be looked at in full.`;
}

/** Those for whom there is something to do. */
export function isSilent({ status }: JudgedSwitcher): boolean {
  return status === 'stale' || status === 'never';
}

export function countStatuses({ users }: JudgedSwitchRole): Readonly<Record<SwitchStatus, number>> {
  const counts = { active: 0, stale: 0, never: 0, new: 0, unknown: 0, exempt: 0 };
  for (const { status } of users) counts[status] += 1;
  return counts;
}

/** Where calls of AssumeRole were left out, a user without a known switch may have switched by CLI or SDK. */
export function inConsole({ snapshot: { switchRole } }: Judgement): string {
  return switchRole === undefined || switchRole.eventNames.includes('AssumeRole') ? '' : ' in the console';
}
