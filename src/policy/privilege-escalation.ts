/**
 * Which privilege-escalation combinations a set of grants completes.
 *
 * An action counts when it is allowed on a resource that is more than the caller alone (`${aws:username}`) and is
 * not always denied there. Where a combination takes over an identity, hands on a role or drives an existing
 * workload, the resource must also reach beyond resources named one by one: `*`, or a wildcard in the name. So
 * neither a policy by which users manage their own keys nor a deployment role that may pass one named role, or update
 * one named function, is an escalation; whether that one role is a dangerous one is not known here. Of other actions
 * the resource must be one that their service can have. And a role that may be passed to some services only
 * (`iam:PassedToService`) completes the combinations of these services. Policies that may be written only within a
 * permissions boundary, or attached only by name, give no rights either.
 */
import type { AllowRule, DenyRule } from './compiled-policy.ts';
import { actionsOf, type EscalationNeed } from './escalation-recipe.ts';
import { ESCALATION_RECIPES } from './escalation-recipes.ts';
import {
  type AllowedResource,
  alwaysCovers,
  canBeOf,
  isOneself,
  type ResourceKind,
  reachesBeyondNames,
} from './resource.ts';
import type { EscalationPath } from './types.ts';
import { isEveryOne, isEveryResource, isInEveryRegion } from './whole-resource.ts';

/** Says whether what a combination needs is granted beyond oneself. */
export type Holds = (need: EscalationNeed) => boolean;

/** What a need takes of a resource. */
export type Reach = Pick<EscalationNeed, 'action' | 'target'>;

const takenBy = new WeakMap<DenyRule, Map<ResourceKind | string, boolean>>();

/** Every combination of the table, with its actions. */
export const ESCALATION_PATHS: readonly EscalationPath[] = ESCALATION_RECIPES.map((recipe) => ({
  id: recipe.id,
  actions: actionsOf(recipe),
  explanation: recipe.explanation,
}));

/** Namespaces of the services that some combination uses. */
export const ESCALATION_SERVICES: ReadonlySet<string> = new Set(
  ESCALATION_PATHS.flatMap(({ actions }) => actions.map(namespaceOf)),
);

/** Whether an Allow of the action is one that the combination can use on this resource. */
export function meets(
  need: EscalationNeed,
  resource: AllowedResource,
  rule: Pick<AllowRule, 'passedTo' | 'bound'>,
): boolean {
  return reaches(need, resource) && isOfUse(need, rule);
}

/** Whether the resource is one that the combination can use. */
export function reaches({ action, target }: Reach, resource: AllowedResource): boolean {
  if (isOneself(resource)) return false;
  return target === undefined
    ? canBeOf(resource.pattern, namespaceOf(action))
    : reachesBeyondNames(resource, target);
}

/** Whether a Deny, which names the action, leaves nothing of the resource that the combination can use. */
export function isTaken(reach: Reach, resource: AllowedResource, deny: DenyRule): boolean {
  return takesAll(deny, reach) || alwaysCovers(deny, resource);
}

/** Whether it leaves nothing of use, whatever is allowed. Documents share targets, and ask again for each resource. */
function takesAll(deny: DenyRule, { action, target }: Reach): boolean {
  let answers = takenBy.get(deny);
  if (answers === undefined) {
    answers = new Map();
    takenBy.set(deny, answers);
  }
  const key = target ?? namespaceOf(action);
  let answer = answers.get(key);
  if (answer === undefined) {
    answer = target === undefined ? isOverService(deny, namespaceOf(action)) : isOverKind(deny, target);
    answers.set(key, answer);
  }
  return answer;
}

function isOverService({ resources }: DenyRule, service: string): boolean {
  return resources?.some((pattern) => isEveryResource(pattern, service) && isInEveryRegion(pattern)) === true;
}

function isOverKind({ resources, notResources, variables }: DenyRule, kind: ResourceKind): boolean {
  if (resources !== undefined) {
    return resources.some((pattern) => isEveryOne(pattern, kind) && isInEveryRegion(pattern));
  }
  // What it spares is all that is left.
  return notResources?.some((pattern) => reachesBeyondNames({ pattern, variables }, kind)) === false;
}

/** Whether the condition of the Allow leaves the combination what it needs. */
export function isOfUse(
  { action, passedTo }: EscalationNeed,
  rule: Pick<AllowRule, 'passedTo' | 'bound'>,
): boolean {
  return (
    (passedTo === undefined || rule.passedTo === undefined || passedTo.some(rule.passedTo)) &&
    rule.bound?.(action.toLowerCase()) !== true
  );
}

/** In lower case: the ARNs of what the untargeted actions of the table are over have it for their service. */
function namespaceOf(action: string): string {
  return action.slice(0, action.indexOf(':')).toLowerCase();
}

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
