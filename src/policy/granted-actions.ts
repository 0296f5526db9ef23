/** Which actions of a service are granted, and how much the strongest of them may do. */
import {
  type ActionSet,
  complement,
  isEmpty,
  matchedActions,
  noActions,
  removeAction,
  strongestLevel,
  unite,
  uniteWithout,
} from './action-set.ts';
import { SERVICE_NAMESPACES, type ServiceActions, serviceActions } from './action-table.ts';
import { type AllowRule, type DenyRule, namedActions, namesAction, namesPattern } from './compiled-policy.ts';
import { type ActionPattern, covers } from './match.ts';
import { type AllowedResource, alwaysCovers } from './resource.ts';
import type { Contribution, RuleIndex } from './rule-index.ts';
import { ACCESS_LEVELS, type AccessLevel } from './types.ts';
import { levelByVerb } from './unlisted-action.ts';

/** What is granted in one service. */
export interface Granted {
  /** The table's entry for the service, if it has one. */
  readonly service: ServiceActions | undefined;
  /** Granted actions of the table; empty for a service that it does not know. Never change it. */
  readonly listed: ActionSet;
  /** Strongest level among granted patterns that match no action of the table. */
  readonly unlisted: AccessLevel | null;
}

const NOTHING_LISTED: ActionSet = new Uint32Array(0);
const NO_PATTERNS: readonly string[] = [];

export function grantedIn(rules: RuleIndex, namespace: string): Granted {
  const service = serviceActions(namespace);
  // Most services are granted by one Allow that nothing denies; its set can then be handed on as it is.
  let listed = NOTHING_LISTED;
  let own = false;
  let unlisted: AccessLevel | null = null;
  for (const contribution of rules.contributions(namespace)) {
    const named = service === undefined ? NOTHING_LISTED : namedBy(contribution, service);
    const unknown = unlistedPatterns(contribution, service);
    for (const denies of rules.deniesByResource(contribution.rule)) {
      if (service !== undefined) {
        const left = denies.length === 0 ? named : withoutDenied(named, denies, service);
        if (listed === NOTHING_LISTED) {
          listed = left;
        } else {
          if (!own) listed = listed.slice();
          own = true;
          unite(listed, left);
        }
      }
      for (const pattern of unknown) {
        if (!denies.some((deny) => namesPattern(deny, namespace, pattern))) {
          unlisted = stronger(unlisted, levelByVerb(pattern));
        }
      }
    }
  }
  return { service, listed, unlisted };
}

function withoutDenied(named: ActionSet, denies: readonly DenyRule[], service: ServiceActions): ActionSet {
  const denied = noActions(service);
  for (const deny of denies) unite(denied, namedActions(deny, service));
  const left = noActions(service);
  uniteWithout(left, named, denied);
  return left;
}

function namedBy({ rule, patterns }: Contribution, service: ServiceActions): ActionSet {
  const [first, second] = patterns;
  if (!rule.inverted && first !== undefined && second === undefined)
    return matchedActions(service, first.action);
  const set = noActions(service);
  for (const pattern of patterns) unite(set, matchedActions(service, pattern.action));
  return rule.inverted ? complement(service, set) : set;
}

/** Action patterns, without their service, that the table cannot turn into actions. */
function unlistedPatterns(
  { rule, patterns }: Contribution,
  service: ServiceActions | undefined,
): readonly string[] {
  if (rule.inverted) {
    return service === undefined && !patterns.some(({ action }) => covers(action, '*')) ? ['*'] : NO_PATTERNS;
  }
  const isListed = ({ action }: ActionPattern) =>
    service !== undefined && !isEmpty(matchedActions(service, action));
  if (patterns.every(isListed)) return NO_PATTERNS;
  return patterns.filter((pattern) => !isListed(pattern)).map(({ action }) => action);
}

/**
 * Level of what leaves a trace when used. `iam:PassRole` does not: it is asked of IAM when a role is handed to a
 * service, and access advisor has no record of it.
 */
export function levelOf({ service, listed, unlisted }: Granted): AccessLevel | null {
  if (service === undefined) return unlisted;
  const passRole = service.namespace === 'iam' ? service.indexOf.get('passrole') : undefined;
  const traced = passRole === undefined ? listed : listed.slice();
  if (passRole !== undefined) removeAction(traced, passRole);
  return stronger(strongestLevel(service, traced), unlisted);
}

/** The strongest level over all services, those of the table and those that the policies name. */
export function strongestOf(rules: RuleIndex): AccessLevel | null {
  const namespaces = rules.reachesEveryService
    ? new Set([...rules.namedServices, ...SERVICE_NAMESPACES])
    : rules.namedServices;
  let level: AccessLevel | null = null;
  for (const namespace of namespaces) {
    level = stronger(level, levelOf(grantedIn(rules, namespace)));
    if (level === ACCESS_LEVELS.at(-1)) break;
  }
  return level;
}

/**
 * Whether `service:Action` is allowed, and not always denied, on some resource that is wanted of some rule.
 * @param isTaken whether a Deny of the action leaves nothing of the resource
 */
export function isAllowed(
  rules: RuleIndex,
  action: string,
  wanted: (resource: AllowedResource, rule: AllowRule) => boolean,
  isTaken = (resource: AllowedResource, deny: DenyRule) => alwaysCovers(deny, resource),
): boolean {
  const [namespace = '', name = ''] = action.toLowerCase().split(':');
  const denies = rules.denies.filter((deny) => namesAction(deny, namespace, name));
  return rules
    .contributions(namespace)
    .filter(({ rule, patterns }) => namesAction({ patterns, inverted: rule.inverted }, namespace, name))
    .some(({ rule }) =>
      rule.resources.some(
        (resource) => wanted(resource, rule) && !denies.some((deny) => isTaken(resource, deny)),
      ),
    );
}

function stronger(one: AccessLevel | null, other: AccessLevel | null): AccessLevel | null {
  const rank = (level: AccessLevel | null) => (level === null ? -1 : ACCESS_LEVELS.indexOf(level));
  return rank(one) >= rank(other) ? one : other;
}
