/**
 * Which statements carry the privilege-escalation combinations that a set of documents completes.
 * What counts as allowed, and what a Deny takes away, is as `privilege-escalation.ts` and `grants.ts` say. Here a Deny
 * of handing roles to other services than some takes these others away as well.
 */
import type { PolicyText } from '../model/entity.ts';
import {
  type ActionElement,
  type AllowRule,
  type CompiledPolicy,
  compilePolicy,
  type DenyRule,
  namesAction,
  type ServicesDeny,
} from './compiled-policy.ts';
import type { EscalationNeed, EscalationRecipe } from './escalation-recipe.ts';
import { ESCALATION_RECIPES } from './escalation-recipes.ts';
import { type ActionPattern, matchesAction } from './match.ts';
import { isOfUse, isTaken, type Reach, reaches } from './privilege-escalation.ts';
import type { AllowedResource } from './resource.ts';

/** How a statement comes to name an action: by its name, all of its service, all there is, all but some. */
const BREADTHS = ['action', 'service', 'everything', 'exception'] as const;
export type Breadth = (typeof BREADTHS)[number];

export interface Carrier {
  /** Place in the list of documents, from 0. */
  readonly document: number;
  /** Place in the document, from 0. */
  readonly statement: number;
  readonly breadth: Breadth;
  /** Under a condition other than on the services that roles are handed to. */
  readonly conditional: boolean;
}

export interface CarriedNeed {
  readonly need: EscalationNeed;
  /** Any one of them is enough. */
  readonly carriers: readonly Carrier[];
}

export interface CarriedPath {
  readonly recipe: EscalationRecipe;
  /** All that the recipe needs, in its order; none is without a carrier. */
  readonly needs: readonly CarriedNeed[];
}

/** An action that combinations need, in lower case, with the needs that it is one of. */
interface NeededAction {
  readonly namespace: string;
  readonly action: string;
  /** Parted by what they must reach, for that is what takes long to tell. */
  readonly needs: readonly (readonly [EscalationNeed, ...EscalationNeed[]])[];
}

/** What a statement allows, before any Deny. */
interface Candidate {
  readonly needed: NeededAction;
  readonly rule: AllowRule;
  readonly breadth: Breadth;
  readonly over: readonly {
    /** The same for all of the needs. */
    readonly reach: Reach;
    readonly needs: readonly EscalationNeed[];
    readonly resources: readonly AllowedResource[];
  }[];
}

/** As `unknownText` makes them. */
const UNKNOWN = /[\ue000-\uf8ff]/;
const NEEDED = neededActions();
const matchedBy = new WeakMap<ActionPattern, readonly NeededAction[]>();
const candidatesOf = new WeakMap<CompiledPolicy, readonly Candidate[]>();

function neededActions(): readonly NeededAction[] {
  const needs = new Set(ESCALATION_RECIPES.flatMap((recipe) => recipe.needs));
  const byAction = grouped(needs, ({ action }) => action.toLowerCase());
  return [...byAction].map(([name, those]): NeededAction => {
    const [namespace = '', action = ''] = name.split(':');
    return { namespace, action, needs: [...grouped(those, ({ target }) => target).values()] };
  });
}

function grouped<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, [Item, ...Item[]]> {
  const groups = new Map<Key, [Item, ...Item[]]>();
  for (const item of items) {
    const known = groups.get(keyOf(item));
    if (known === undefined) groups.set(keyOf(item), [item]);
    else known.push(item);
  }
  return groups;
}

/** The combinations that the documents complete together, in the order of the table. */
export function carriedPaths(documents: readonly PolicyText[]): readonly CarriedPath[] {
  const policies = documents.map(compilePolicy);
  const candidates = policies.map(candidatesIn);
  if (candidates.every(({ length }) => length === 0)) return [];
  const denies = policies.flatMap((policy) => policy.denies).filter((deny) => !isLeftOpen(deny));
  const servicesDenies = policies
    .flatMap((policy) => policy.servicesDenies)
    .filter((deny) => !isLeftOpen(deny) && namesAction(deny, 'iam', 'passrole'));
  const against = new Map<NeededAction, readonly DenyRule[]>();
  const deniesOf = (needed: NeededAction) => {
    let those = against.get(needed);
    if (those === undefined) {
      those = denies.filter((deny) => namesAction(deny, needed.namespace, needed.action));
      against.set(needed, those);
    }
    return those;
  };
  const carriers = new Map<EscalationNeed, Carrier[]>();
  for (const [document, those] of candidates.entries()) {
    for (const { needed, rule, breadth, over } of those) {
      const denying = deniesOf(needed);
      const carrier: Carrier = {
        ...{ document, statement: rule.statement },
        ...{ breadth, conditional: rule.conditional },
      };
      for (const { reach, needs, resources } of over) {
        const isDenied = (resource: AllowedResource) =>
          denying.some((deny) => isTaken(reach, resource, deny));
        if (resources.every(isDenied)) continue;
        for (const need of needs) {
          const isRefused = (resource: AllowedResource) =>
            isDenied(resource) ||
            refuses(
              servicesDenies.filter((deny) => isTaken(reach, resource, deny)),
              need,
              rule,
            );
          if (need.passedTo !== undefined && servicesDenies.length > 0 && resources.every(isRefused))
            continue;
          const known = carriers.get(need);
          if (known === undefined) carriers.set(need, [carrier]);
          else known.push(carrier);
        }
      }
    }
  }
  return ESCALATION_RECIPES.filter(({ needs }) => needs.every((need) => carriers.has(need))).map(
    (recipe) => ({
      recipe,
      needs: recipe.needs.map((need) => ({ need, carriers: carriers.get(need) ?? [] })),
    }),
  );
}

/** Whether the Denies leave none of the services that the Allow lets the role be handed to. */
function refuses(
  denies: readonly ServicesDeny[],
  { passedTo = [] }: EscalationNeed,
  { passedTo: allowed }: AllowRule,
): boolean {
  return passedTo.every(
    (service) => allowed?.(service) === false || denies.some(({ spares }) => !spares(service)),
  );
}

function candidatesIn(policy: CompiledPolicy): readonly Candidate[] {
  let candidates = candidatesOf.get(policy);
  if (candidates === undefined) {
    candidates = policy.allows.flatMap(candidatesBy);
    candidatesOf.set(policy, candidates);
  }
  return candidates;
}

/** All but something that is not known: that may be any action. */
function isLeftOpen({ inverted, patterns }: ActionElement): boolean {
  return inverted && patterns.some(({ namespace, action }) => UNKNOWN.test(namespace + action));
}

function candidatesBy(rule: AllowRule): readonly Candidate[] {
  if (isLeftOpen(rule)) return [];
  return [...breadths(rule)].flatMap(([needed, breadth]): Candidate[] => {
    const over = needed.needs.flatMap((alike) => {
      const needs = those(alike, (need) => isOfUse(need, rule));
      if (needs.length === 0) return [];
      const [reach] = alike;
      const resources = those(rule.resources, (resource) => reaches(reach, resource));
      return resources.length === 0 ? [] : [{ reach, needs, resources }];
    });
    return over.length === 0 ? [] : [{ needed, rule, over, breadth }];
  });
}

/** The list itself where it is all of them: thousands of documents share the lists of the table. */
function those<Item>(items: readonly Item[], wanted: (item: Item) => boolean): readonly Item[] {
  return items.every(wanted) ? items : items.filter(wanted);
}

/** The actions that the Allow names, and by what. */
function breadths(rule: AllowRule): ReadonlyMap<NeededAction, Breadth> {
  if (rule.inverted) {
    const left = NEEDED.filter(({ namespace, action }) => namesAction(rule, namespace, action));
    return new Map(left.map((needed) => [needed, 'exception']));
  }
  const found = new Map<NeededAction, Breadth>();
  for (const pattern of rule.patterns) {
    const breadth = breadthOf(pattern);
    for (const needed of actionsOf(pattern)) {
      if (BREADTHS.indexOf(breadth) > BREADTHS.indexOf(found.get(needed) ?? 'action')) {
        found.set(needed, breadth);
      } else if (!found.has(needed)) found.set(needed, breadth);
    }
  }
  return found;
}

function breadthOf({ namespace, action }: ActionPattern): Breadth {
  if (!/^\*+$/.test(action)) return 'action';
  return namespace === '*' ? 'everything' : 'service';
}

/** Policies of an account share their patterns. */
function actionsOf(pattern: ActionPattern): readonly NeededAction[] {
  let actions = matchedBy.get(pattern);
  if (actions === undefined) {
    actions = NEEDED.filter(({ namespace, action }) => matchesAction(pattern, namespace, action));
    matchedBy.set(pattern, actions);
  }
  return actions;
}
