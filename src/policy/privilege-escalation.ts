/**
 * Which privilege-escalation combinations a set of grants completes.
 *
 * An action counts when it is allowed on a resource that is more than the caller alone (`${aws:username}`) and is
 * not always denied there. Where a combination takes over an identity, hands on a role or drives an existing
 * workload, the resource must also reach beyond resources named one by one: `*`, or a wildcard in the name. So
 * neither a policy by which users manage their own keys nor a deployment role that may pass one named role, or update
 * one named function, is an escalation; whether that one role is a dangerous one is not known here. And a role that
 * may be passed to some services only (`iam:PassedToService`) completes the combinations of these services.
 */
import type { EscalationNeed } from './escalation-recipe.ts';
import { ESCALATION_RECIPES } from './escalation-recipes.ts';
import type { EscalationPath } from './types.ts';

/** Says whether what a combination needs is granted beyond oneself. */
export type Holds = (need: EscalationNeed) => boolean;

/** Every combination of the table, with its actions. */
export const ESCALATION_PATHS: readonly EscalationPath[] = ESCALATION_RECIPES.map(
  ({ id, needs, explanation }) => ({ id, actions: needs.map(({ action }) => action), explanation }),
);

/** Namespaces of the services that some combination uses. */
export const ESCALATION_SERVICES: ReadonlySet<string> = new Set(
  ESCALATION_PATHS.flatMap(({ actions }) => actions.map((action) => action.split(':')[0] ?? '')),
);

/** The combinations of which every action is held, in the order of the table. */
export function escalationsIn(holds: Holds): readonly EscalationPath[] {
  const answers = new Map<object, boolean>();
  const isHeld = (need: EscalationNeed) => {
    let answer = answers.get(need);
    if (answer === undefined) {
      answer = holds(need);
      answers.set(need, answer);
    }
    return answer;
  };
  return ESCALATION_PATHS.filter((_, index) => ESCALATION_RECIPES[index]?.needs.every(isHeld));
}
