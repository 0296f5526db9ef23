/** Whether a user still switches role. */
import { DAY_MS } from '../../model/days.ts';
import type { JudgedSwitcher, SwitchStatus } from '../../model/judgement.ts';
import { silenceRules } from '../../model/rule-pairs.ts';
import type { Settings } from '../../model/settings.ts';
import type { RoleSwitch } from '../../model/switch-role.ts';
import { shifted, wholeDays } from '../days.ts';
import type { RecentGrants } from '../recent-grants.ts';
import { listed } from '../words.ts';
import type { Switcher } from './stock.ts';
import type { Watched } from './watch.ts';

export interface SwitchThresholds {
  /** Days. */
  readonly unusedDays: number;
  /** Days. */
  readonly graceDays: number;
  /** ISO-8601 UTC; ages are counted to it. */
  readonly collectedAt: string;
}

/** What is known of one user's switching. */
export interface SwitchRecord {
  readonly last: RoleSwitch | undefined;
  /** ISO-8601 UTC. */
  readonly namedBySessionAt: string | undefined;
  readonly watched: Watched;
}

/** @param uncoveredReason puts into words that the time is not covered */
export function judgeSwitcher(
  switcher: Switcher,
  record: SwitchRecord,
  thresholds: SwitchThresholds,
  recentGrants: RecentGrants,
  uncoveredReason: (watched: Watched) => string,
): JudgedSwitcher {
  const { user, assumable } = switcher;
  const { last, namedBySessionAt, watched } = record;
  const { status, reason } = verdictOf(switcher, record, thresholds, recentGrants, uncoveredReason);
  return {
    user,
    status,
    lastSwitchedAt: last?.at ?? null,
    ...(last?.roleArn !== undefined && { lastRoleArn: last.roleArn }),
    ...(last !== undefined && { lastBy: last.by }),
    ageDays: last === undefined ? null : wholeDays(last.at, thresholds.collectedAt),
    watchedSince: watched.stretch === null ? null : laterOf(watched.stretch.from, user.createdAt),
    ...(watched.into !== undefined && { watchedInto: watched.into }),
    assumableRoles: assumable.roles,
    ...(reason !== undefined && { reason }),
    ...(namedBySessionAt !== undefined && { namedBySessionAt }),
  };
}

/** Whether a rule that is on could find the user silent. */
export function isSilenceAsked(
  switcher: Pick<JudgedSwitcher, 'lastSwitchedAt'>,
  rules: Settings['rules'],
): boolean {
  return silenceRules(switcher).some((rule) => rules[rule] !== 'off');
}

interface Verdict {
  readonly status: SwitchStatus;
  readonly reason?: string;
}

/** A known switch settles it whatever was covered; silence is only claimed over time that was covered whole. */
function verdictOf(
  { user, assumable, grantedBy }: Switcher,
  { last, watched }: SwitchRecord,
  { unusedDays, graceDays, collectedAt }: SwitchThresholds,
  recentGrants: RecentGrants,
  uncoveredReason: (watched: Watched) => string,
): Verdict {
  const activeSince = Date.parse(collectedAt) - unusedDays * DAY_MS;
  if (last !== undefined && Date.parse(last.at) >= activeSince) return { status: 'active' };

  const youngDays = Math.max(graceDays, unusedDays);
  if (wholeDays(user.createdAt, collectedAt) < youngDays) {
    return { status: 'new', reason: notBefore(user.createdAt, youngDays, 'created') };
  }
  const [unreadable, ...more] = assumable.unreadable;
  if (unreadable !== undefined) {
    const others = more.length === 0 ? '' : `, and ${listed(more.map(({ name }) => name))} neither`;
    const { name, problem } = unreadable;
    return {
      status: 'unknown',
      reason: `the document of policy ${name} could not be read${others}: ${problem}`,
    };
  }
  const allowedSince = recentGrants.action('sts:AssumeRole', grantedBy);
  if (allowedSince !== null) {
    return { status: 'new', reason: notBefore(allowedSince, graceDays, 'allowed to switch role') };
  }
  if (watched.stretch !== null && Date.parse(watched.stretch.from) <= activeSince) {
    return { status: last === undefined ? 'never' : 'stale' };
  }
  return { status: 'unknown', reason: uncoveredReason(watched) };
}

function notBefore(since: string, days: number, what: string): string {
  return `judged from ${shifted(since, days).slice(0, 10)} on: ${what} only on ${since.slice(0, 10)}`;
}

function laterOf(a: string, b: string): string {
  return Date.parse(a) < Date.parse(b) ? b : a;
}
