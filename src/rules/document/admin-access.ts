/**
 * An Allow for every action on every resource, however it is written. A Deny takes nothing from it for good as long as
 * policies can still be written.
 */
import { holdsUnknown } from '../../changes/unknown-name.ts';
import type { StatementRef, Trouble } from '../../model/trouble.ts';
import { type ActionSet, isEmpty, matchedActions, noActions, unite } from '../../policy/action-set.ts';
import { type ServiceActions, serviceActions } from '../../policy/action-table.ts';
import { namedActions } from '../../policy/compiled-policy.ts';
import type { ActionPattern } from '../../policy/match.ts';
import type { AllowedResource } from '../../policy/resource.ts';
import { isEveryResource, isEverything } from '../../policy/whole-resource.ts';
import {
  type Allowance,
  allowancesOf,
  isBelowCeiling,
  isEveryAction,
  isOnEverything,
  severityUnder,
  writesRights,
} from './allowance.ts';
import type { DocumentRule } from './document-rule.ts';

export const adminAccess: DocumentRule = {
  id: 'admin-access',
  title: 'Administrator access',
  finds: 'A policy that allows every action on every resource.',
  why: 'Whoever takes over the entity has the whole account.',
  severity: 'Critical; high where a condition limits it.',

  find: (documents) => administrators(allowancesOf(documents)).map(trouble),
};

/** One Allow that comes to everything, or one by exception and those that allow what it leaves out. */
type Administrator = readonly [Allowance, ...Allowance[]];

/** Keys, by `refKey`, of the statements that are told as an administrator's: nothing else is told of them. */
export function administratorStatements(allowances: readonly Allowance[]): ReadonlySet<string> {
  return new Set(administrators(allowances).flatMap((group) => group.map(({ ref }) => refKey(ref))));
}

export function refKey({ document, statement }: StatementRef): string {
  return `${document}:${statement ?? ''}`;
}

function administrators(allowances: readonly Allowance[]): readonly Administrator[] {
  const wide = allowances.filter(reachesEverything);
  if (wide.length === 0) return [];
  const fill = filler(
    allowances.filter(({ rule: { inverted, patterns } }) => !inverted && !patterns.some(isEveryAction)),
  );
  return wide.flatMap((allowance): Administrator[] => {
    const rest = fill(spared(allowance));
    const group: Administrator = [allowance, ...(rest ?? [])];
    return rest !== undefined && group.some(writesWidely) ? [group] : [];
  });
}

/** Whatever its actions are, it is over all there is, and names none of them or nearly. */
function reachesEverything(allowance: Allowance): boolean {
  const { inverted, patterns, resources } = allowance.rule;
  // What a file leaves open may be all that is dangerous.
  if (inverted && allowance.statement.notActions?.some(holdsUnknown)) return false;
  return (
    patterns.some(isEveryAction) !== inverted &&
    resources.some((resource) => isOnEverything(resource) && !isBelowCeiling(allowance, resource))
  );
}

function spared({ rule: { inverted, patterns } }: Allowance): readonly ActionPattern[] {
  return inverted ? patterns.filter(isOfSomething) : [];
}

/** A service that the table does not know may be a new one. */
function isOfSomething({ namespace, action }: ActionPattern): boolean {
  const service = serviceActions(namespace);
  return service === undefined || !isEmpty(matchedActions(service, action));
}

/** Says which Allows grant all that the patterns name; undefined where they do not. */
function filler(allowances: readonly Allowance[]) {
  const services = new Map<string, ReturnType<typeof grantedOf>>();
  const granted = (service: ServiceActions) => {
    const found = services.get(service.namespace) ?? grantedOf(service, allowances);
    services.set(service.namespace, found);
    return found;
  };
  return (patterns: readonly ActionPattern[]): readonly Allowance[] | undefined => {
    const used = new Set<Allowance>();
    for (const { namespace, action } of patterns) {
      const service = serviceActions(namespace);
      if (service === undefined) return undefined;
      const { all, shares } = granted(service);
      if (!isWithin(matchedActions(service, action), all)) return undefined;
      for (const { allowance } of shares) used.add(allowance);
    }
    return [...used];
  };
}

function grantedOf(service: ServiceActions, allowances: readonly Allowance[]) {
  const shares = allowances.flatMap((allowance) => {
    const set = namedActions(allowance.rule, service);
    const isWhole = ({ pattern }: AllowedResource) =>
      isEverything(pattern) || isEveryResource(pattern, service.namespace);
    return isEmpty(set) || !allowance.rule.resources.some(isWhole) ? [] : [{ allowance, set }];
  });
  const all = noActions(service);
  for (const { set } of shares) unite(all, set);
  return { all, shares };
}

function isWithin(inner: ActionSet, outer: ActionSet): boolean {
  return inner.every((word, at) => (word & ~(outer[at] ?? 0)) === 0);
}

function writesWidely(allowance: Allowance): boolean {
  return allowance.rule.resources.some((resource) => writesRights(allowance, resource));
}

function trouble(group: Administrator): Trouble {
  const [{ ref, statement }, ...rest] = group;
  const isLimited = group.some((allowance) => allowance.isLimited);
  const but = (statement.notResources ?? []).length === 0 ? '' : ' but those that it names';
  return {
    rule: 'admin-access',
    severity: severityUnder({ isLimited }, 'critical'),
    statements: [ref, ...rest.map((other) => other.ref)],
    says: `allows every action on every resource${but}${isLimited ? ', under a condition' : ''}`,
    remedy: 'Allow only the actions that are needed, on the resources that they are needed for.',
  };
}
