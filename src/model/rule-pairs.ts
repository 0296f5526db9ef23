/**
 * Rules in pairs: never used, and no longer used. IAM keeps a last use for 400 days and logs are kept for some time, so
 * one becomes the other with nobody doing anything. To whoever follows a finding both are one matter.
 */
import type { JudgedSwitcher } from './judgement.ts';
import type { RuleId } from './settings.ts';

const PAIRS = [
  ['service-never-accessed', 'service-unused'],
  ['action-never-accessed', 'action-unused'],
  ['switch-role-never', 'switch-role-stale'],
] as const satisfies readonly (readonly [RuleId, RuleId])[];

const TWINS: ReadonlyMap<string, RuleId> = new Map(
  PAIRS.flatMap(([never, since]): [string, RuleId][] => [
    [never, since],
    [since, never],
  ]),
);

/** The other rule of the pair; undefined of a rule that stands alone, or that there is not. */
export function twinOf(rule: string): RuleId | undefined {
  return TWINS.get(rule);
}

/** The same name for both rules of a pair; any other rule, known or not, as it is. */
export function matterOf(rule: string): string {
  return PAIRS.find(([never, since]) => never === rule || since === rule)?.[0] ?? rule;
}

/**
 * The rules that a user may be a finding of who is not known to switch. Where no switch is known, one may lie before the
 * time that is covered.
 */
export function silenceRules({ lastSwitchedAt }: Pick<JudgedSwitcher, 'lastSwitchedAt'>): readonly RuleId[] {
  return lastSwitchedAt === null ? ['switch-role-never', 'switch-role-stale'] : ['switch-role-stale'];
}
