/** What of role switching could not be determined, told once and not for every user. */
import type { User } from '../../model/entity.ts';
import type { JudgedSwitcher } from '../../model/judgement.ts';
import type { Settings } from '../../model/settings.ts';
import type { CollectError, Snapshot } from '../../model/snapshot.ts';
import type { SourceFacts } from '../../model/switch-role.ts';
import type { Examined } from '../examined.ts';
import { listed } from '../words.ts';
import { isSilenceAsked } from './judge-switcher.ts';
import { UserSwitches } from './user-switches.ts';

const OPERATION = 'ReadRoleSwitches';

/** For each user of unknown status the error that tells of it: one for each account and reason. */
export function switchGaps(switchers: readonly JudgedSwitcher[]): ReadonlyMap<User, CollectError> {
  const groups = new Map<string, JudgedSwitcher[]>();
  for (const one of switchers.filter(({ status }) => status === 'unknown')) {
    const key = `${one.user.accountId} ${one.reason}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return new Map(
    [...groups.values()].flatMap((group) => {
      const gap = gapOf(group);
      return group.map(({ user }): [User, CollectError] => [user, gap]);
    }),
  );
}

function gapOf(group: readonly JudgedSwitcher[]): CollectError {
  const names = group.map(({ user }) => user.name).sort();
  const who =
    names.length === 1
      ? `user ${names[0]} still switches role`
      : `${names.length} users (${listed(names)}) still switch role`;
  return {
    accountId: group[0]?.user.accountId ?? '',
    operation: OPERATION,
    code: 'SwitchesNotCovered',
    message: `whether ${who} is not known: ${group[0]?.reason}`,
  };
}

/** What makes the stocktaking as a whole incomplete. */
export function stocktakingGaps(
  { switchRole: facts, collectedAt }: Snapshot,
  { switchRole: asked }: Settings,
): readonly CollectError[] {
  if (facts === undefined) {
    if (asked.sources.length === 0) return [];
    const message =
      'the settings ask for a stocktaking of role switching, and the facts hold none: collect anew';
    return [{ operation: OPERATION, code: 'SwitchesNotCollected', message }];
  }
  const gaps = facts.sources.flatMap(problemsOf);
  const lacking = asked.eventNames.filter((name) => !facts.eventNames.includes(name));
  if (lacking.length > 0) {
    gaps.push({
      operation: OPERATION,
      code: 'SwitchEventsNotCollected',
      message: `the settings ask for ${listed(lacking)} events, and the facts were collected without them: collect anew`,
    });
  }
  const { inFuture } = new UserSwitches(facts, collectedAt);
  if (inFuture.length > 0) {
    const times = inFuture.map(({ at }) => at).sort();
    gaps.push({
      operation: OPERATION,
      code: 'EventInFuture',
      message:
        `role switches more than a day later than the time of collecting are known, ${inFuture.length} in all, the latest of ` +
        `${times.at(-1)}; they are not counted. Take them out of the source or the history that holds them`,
    });
  }
  return gaps;
}

function problemsOf({ name, problems, problemCount }: SourceFacts): CollectError[] {
  const more = problemCount - problems.length;
  const errors: CollectError[] = problems.map(({ operation, code, message, accountId }) => ({
    ...(accountId !== undefined && { accountId }),
    operation,
    code,
    message,
  }));
  if (more > 0) {
    errors.push({
      operation: problems.at(-1)?.operation ?? OPERATION,
      code: 'MoreProblems',
      message: `${name}: ${more} more ${more === 1 ? 'problem' : 'problems'}, not told one by one`,
    });
  }
  return errors;
}

/** Why an entity's status is unknown, as far as its switching goes. */
export function switchingGaps({ switcher }: Examined): readonly CollectError[] {
  return switcher?.gap === undefined ? [] : [switcher.gap];
}

/** Why a known user's switching is not judged yet; undefined when it is, or when no rule asks. */
export function switchingNotYet({ switcher }: Examined, rules: Settings['rules']): string | undefined {
  if (switcher?.judged.status !== 'new' || !isSilenceAsked(switcher.judged, rules)) return undefined;
  return `role switching ${switcher.judged.reason}`;
}
