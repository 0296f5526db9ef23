/**
 * The Allows of identity policies, and what the Denies that always hold leave of them: those without a condition, over
 * all that the Allow is over. A Deny in any policy of the principal counts.
 */
import type { Severity } from '../../model/settings.ts';
import type { RuledDocument } from '../../model/trouble.ts';
import {
  type ActionElement,
  type AllowRule,
  type CompiledPolicy,
  compilePolicy,
  type DenyRule,
  namesAction,
  touches,
} from '../../policy/compiled-policy.ts';
import { IDENTITIES } from '../../policy/escalation-identities.ts';
import type { EscalationNeed } from '../../policy/escalation-recipe.ts';
import { type ActionPattern, covers } from '../../policy/match.ts';
import { isTaken, meets } from '../../policy/privilege-escalation.ts';
import { type AllowedResource, alwaysCovers, canBeOf } from '../../policy/resource.ts';
import { isEverything } from '../../policy/whole-resource.ts';
import { identityStatements, type PlacedStatement } from './document-rule.ts';

export interface Allowance extends PlacedStatement {
  readonly rule: AllowRule;
  /** It holds under a condition only. */
  readonly isLimited: boolean;
  readonly denies: readonly DenyRule[];
}

/** The Allows that are told here, in the order of their documents. */
export function allowancesOf(documents: readonly RuledDocument[]): readonly Allowance[] {
  const denies = deniesOf(documents);
  const rules = documents.map(({ document }) => rulesOf(document));
  return identityStatements(documents).flatMap((placed) => {
    const rule = rules[placed.ref.document]?.get(placed.statement.index);
    return rule === undefined ? [] : [allowanceOf(placed, rule, denies)];
  });
}

export function deniesOf(documents: readonly RuledDocument[]): readonly DenyRule[] {
  return documents.flatMap(({ kind, document }) =>
    kind === 'identity' ? compilePolicy(document).denies : [],
  );
}

/** Whether one of them takes something of the service away. */
export function isCut(service: string, denies: readonly DenyRule[]): boolean {
  return denies.some(
    (deny) =>
      touches(deny, service) && deny.resources?.some((pattern) => canBeOf(pattern, service)) !== false,
  );
}

const rulesByPolicy = new WeakMap<CompiledPolicy, ReadonlyMap<number, AllowRule>>();

function rulesOf(document: RuledDocument['document']): ReadonlyMap<number, AllowRule> {
  const policy = compilePolicy(document);
  const known = rulesByPolicy.get(policy) ?? new Map(policy.allows.map((rule) => [rule.statement, rule]));
  rulesByPolicy.set(policy, known);
  return known;
}

function allowanceOf(placed: PlacedStatement, rule: AllowRule, denies: readonly DenyRule[]): Allowance {
  const { notResources, condition = {} } = placed.statement;
  const isLimited = Object.values(condition).some((keys) => Object.keys(keys).length > 0);
  const spared = sparedBy(notResources);
  return { ...placed, rule, isLimited, denies: spared.length === 0 ? denies : [...spared, ...denies] };
}

/** NotResource in an Allow, which its rule takes for every resource, as the Deny of all actions that it comes to. */
function sparedBy(notResources: readonly string[] | undefined): readonly DenyRule[] {
  if (notResources === undefined) return [];
  return [{ patterns: [], inverted: true, resources: notResources, variables: false }];
}

export function isEveryAction({ namespace, action }: ActionPattern): boolean {
  return namespace === '*' && covers(action, '*');
}

export function isOnEverything({ pattern }: AllowedResource): boolean {
  return isEverything(pattern);
}

/**
 * A Deny of all actions, or of all but some: what it is over, an Allow of everything grants no more by not being thought
 * of.
 */
export function isCeiling({ patterns, inverted }: ActionElement): boolean {
  return patterns.some(isEveryAction) !== inverted;
}

export function isBelowCeiling({ denies }: Allowance, resource: AllowedResource): boolean {
  return denies.some(
    (deny) =>
      isCeiling(deny) &&
      (alwaysCovers(deny, resource) || deny.resources?.some((pattern) => isEverything(pattern)) === true),
  );
}

/** Each of them lets its holder write what some identity may do, and so give itself back whatever a Deny takes. */
const WRITES_RIGHTS = [
  'create-policy-version',
  'attach-user-policy',
  'attach-group-policy',
  'attach-role-policy',
  'put-user-policy',
  'put-group-policy',
  'put-role-policy',
];
const RIGHTS: readonly EscalationNeed[] = IDENTITIES.filter(({ id }) => WRITES_RIGHTS.includes(id)).flatMap(
  ({ needs }) => needs,
);

/** Whether the Allow lets its holder grant itself everything else. */
export function writesRights(allowance: Allowance, resource: AllowedResource): boolean {
  return RIGHTS.some((need) => isLeft(allowance, resource, need));
}

/** Whether the action is allowed in a way that gives rights, and not always denied. */
export function isLeft(
  { rule, denies }: Allowance,
  resource: AllowedResource,
  need: EscalationNeed,
): boolean {
  const [namespace = '', action = ''] = need.action.toLowerCase().split(':');
  if (!namesAction(rule, namespace, action) || !meets(need, resource, rule)) return false;
  // What a Deny spares may be its holder, who then writes its own policies.
  const isOver = (deny: DenyRule) =>
    deny.resources === undefined ? alwaysCovers(deny, resource) : isTaken(need, resource, deny);
  return !denies.some((deny) => namesAction(deny, namespace, action) && isOver(deny));
}

const ONE_LOWER: Readonly<Record<Severity, Severity>> = {
  critical: 'high',
  high: 'medium',
  medium: 'low',
  low: 'low',
};

/** A condition does not make it less of a grant, and yet keeps some of those away who would use it. */
export function severityUnder({ isLimited }: Pick<Allowance, 'isLimited'>, severity: Severity): Severity {
  return isLimited ? ONE_LOWER[severity] : severity;
}
