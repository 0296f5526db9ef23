/**
 * Allows that come to every action of a service, on all that the service has.
 * Source of the actions: AWS Service Authorization Reference, by way of `policy/action-table.ts`.
 */
import {
  type ActionSet,
  complement,
  isEmpty,
  noActions,
  strongestLevel,
  unite,
} from '../../policy/action-set.ts';
import { type ServiceActions, serviceActions } from '../../policy/action-table.ts';
import { type DenyRule, namedActions } from '../../policy/compiled-policy.ts';
import { hasWildcard } from '../../policy/match.ts';
import { type AllowedResource, alwaysCovers } from '../../policy/resource.ts';
import { isEveryResource, isEverything, serviceOf } from '../../policy/whole-resource.ts';
import { administratorStatements, refKey } from './admin-access.ts';
import { type Allowance, isBelowCeiling, isCeiling, isEveryAction, isOnEverything } from './allowance.ts';
import { isByException } from './not-action-allow.ts';

/** What one document has of a service, or of all of them. */
export interface WholeService {
  /** Namespace; undefined: all there is. */
  readonly service: string | undefined;
  /** Those of which each comes to it; where none does, all of which it takes. */
  readonly allowances: readonly Allowance[];
  /** It takes all of them. */
  readonly isTogether: boolean;
}

/** What one Allow has of a service. */
interface Share {
  readonly allowance: Allowance;
  readonly granted: ActionSet;
  /** Less what is denied by its name. */
  readonly left: ActionSet;
}

/** Not those that are told as an administrator's, or as an Allow by exception. */
export function wholeServices(allowances: readonly Allowance[]): readonly WholeService[] {
  const wide = allowances.filter((allowance) => isWide(allowance) && !isByException(allowance));
  if (wide.length === 0) return [];
  const admin = administratorStatements(allowances);
  const byDocument = new Map<number, Allowance[]>();
  for (const allowance of wide) {
    if (admin.has(refKey(allowance.ref))) continue;
    const known = byDocument.get(allowance.ref.document);
    if (known === undefined) byDocument.set(allowance.ref.document, [allowance]);
    else known.push(allowance);
  }
  return [...byDocument.values()].flatMap(wholeIn);
}

/** What few statements are, and cheap to tell. */
function isWide({ rule: { inverted, patterns, resources } }: Allowance): boolean {
  return (
    (inverted || patterns.some(({ action }) => hasWildcard(action))) &&
    resources.some(({ pattern }) => hasWildcard(pattern))
  );
}

/** Of one document. */
function wholeIn(allowances: readonly Allowance[]): readonly WholeService[] {
  const everything = allowances.filter(isOfEveryService);
  const others = allowances.filter((allowance) => !everything.includes(allowance));
  const services = [...new Set(others.flatMap(servicesOf))].sort();
  const whole: readonly WholeService[] =
    everything.length === 0 ? [] : [{ service: undefined, allowances: everything, isTogether: false }];
  return [...whole, ...services.flatMap((namespace) => wholeOf(namespace, others))];
}

/** `*` of which a Deny leaves so little that it is no administrator's, and yet what nobody thought of. */
function isOfEveryService(allowance: Allowance): boolean {
  const { inverted, patterns, resources } = allowance.rule;
  return (
    !inverted &&
    patterns.some(isEveryAction) &&
    resources.some((resource) => isOnEverything(resource) && !isBelowCeiling(allowance, resource))
  );
}

/** Namespaces of which it may have every action. */
function servicesOf({ rule, denies }: Allowance): readonly string[] {
  const named = ({ patterns }: Pick<Allowance['rule'], 'patterns'>) =>
    patterns.flatMap(({ anyService, namespace, action }) =>
      !anyService && hasWildcard(action) ? [namespace] : [],
    );
  if (!rule.inverted && !rule.patterns.some(isEveryAction)) return named(rule);
  return [
    ...(rule.inverted ? [] : named(rule)),
    ...rule.resources.flatMap(({ pattern }) => serviceOf(pattern) ?? []),
    ...denies.filter(isCeiling).flatMap(named),
  ];
}

function wholeOf(namespace: string, allowances: readonly Allowance[]): WholeService[] {
  // Of a service that AWS does not have, policy-unknown-action tells.
  const service = serviceActions(namespace);
  if (service === undefined) return [];
  const shares = allowances.flatMap((allowance) => shareOf(allowance, service));
  const alone = shares.filter((share) => isWhole(service, [share]));
  if (alone.length > 0) {
    return [{ service: namespace, allowances: alone.map(({ allowance }) => allowance), isTogether: false }];
  }
  if (!isWhole(service, shares)) return [];
  return [{ service: namespace, allowances: shares.map(({ allowance }) => allowance), isTogether: true }];
}

function shareOf(allowance: Allowance, service: ServiceActions): Share[] {
  const { rule, denies } = allowance;
  const named = namedActions(rule, service);
  if (isEmpty(named)) return [];
  const resource = rule.resources.find(
    ({ pattern }) => isEverything(pattern) || isEveryResource(pattern, service.namespace),
  );
  if (resource === undefined) return [];
  const over = denies.filter((deny) => isOver(deny, resource, service.namespace));
  const granted = without(service, named, over.filter(isCeiling));
  if (isEmpty(granted)) return [];
  return [{ allowance, granted, left: without(service, granted, over) }];
}

function isOver(deny: DenyRule, resource: AllowedResource, namespace: string): boolean {
  const isAll = (pattern: string) => isEverything(pattern) || isEveryResource(pattern, namespace);
  return alwaysCovers(deny, resource) || deny.resources?.some(isAll) === true;
}

function without(service: ServiceActions, set: ActionSet, denies: readonly DenyRule[]): ActionSet {
  const left = complement(service, set);
  for (const deny of denies) unite(left, namedActions(deny, service));
  return complement(service, left);
}

/** A Deny of some actions leaves those that AWS will add; not so one that leaves nothing that changes anything. */
function isWhole(service: ServiceActions, shares: readonly Share[]): boolean {
  const granted = noActions(service);
  const left = noActions(service);
  for (const share of shares) {
    unite(granted, share.granted);
    unite(left, share.left);
  }
  if (!isEmpty(complement(service, granted))) return false;
  return isHarmless(service, granted) ? !isEmpty(left) : !isHarmless(service, left);
}

function isHarmless(service: ServiceActions, set: ActionSet): boolean {
  const level = strongestLevel(service, set);
  return level !== 'write' && level !== 'permissions-management';
}
