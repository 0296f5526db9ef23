/** The actions of a service in classes: those of one class are named by the same rules. */
import {
  type ActionSet,
  complement,
  isEmpty,
  matchedActions,
  noActions,
  uniteWithout,
} from '../action-set.ts';
import { type ServiceActions, serviceActions } from '../action-table.ts';
import { namedActions, namesAction } from '../compiled-policy.ts';
import type { ComparedRule } from './compared-rule.ts';
import type { Effort } from './effort.ts';

/** An action that the table does not list: how a policy writes it, or a pattern for several. */
export interface UnlistedAction {
  /** Without its service, in the policy's own case: `NewThing*`; `*` for all that a service may have. */
  readonly written: string;
  /** One action that the pattern means, in lower case. */
  readonly example: string;
}

export interface ActionClass {
  readonly rules: readonly ComparedRule[];
  /** Of the table; empty for a service that it does not know. */
  readonly listed: ActionSet;
  readonly unlisted: readonly UnlistedAction[];
}

export interface ClassedService {
  readonly namespace: string;
  readonly service: ServiceActions | undefined;
  readonly classes: readonly ActionClass[];
}

/** Stands for a name that no policy holds. */
const NEW_NAME = 'zq7';
const NOTHING_LISTED: ActionSet = new Uint32Array(0);

/** Finds the rules that can name an action of a service. */
export class RulesByService {
  readonly #named = new Map<string, Set<ComparedRule>>();
  readonly #wide: readonly ComparedRule[];
  readonly #isWideUnchanged: boolean;

  constructor(rules: readonly ComparedRule[]) {
    this.#wide = rules.filter((rule) => rule.inverted || rule.patterns.some(({ anyService }) => anyService));
    this.#isWideUnchanged = areSame(this.#wide);
    for (const rule of rules) {
      for (const { namespace, anyService } of rule.patterns) {
        if (anyService) continue;
        const named = this.#named.get(namespace);
        if (named === undefined) this.#named.set(namespace, new Set([rule]));
        else named.add(rule);
      }
    }
  }

  /** Services that some rule names, by Action or NotAction. Sorted. */
  get namespaces(): readonly string[] {
    return [...this.#named.keys()].sort();
  }

  /** The rules that name everything in a service of which no policy speaks. */
  get everywhere(): readonly ComparedRule[] {
    return this.#wide.filter((rule) => namesAction(rule, `${NEW_NAME}-service`, NEW_NAME));
  }

  /** Whether the rules that can name an action of the service are the same on both sides. */
  isUnchanged(namespace: string): boolean {
    return this.#isWideUnchanged && areSame(this.#named.get(namespace) ?? []);
  }

  /** By some of the rules alone, where the effort does not do for all of them. */
  classed(namespace: string, effort: Effort): ClassedService {
    const named = this.#named.get(namespace) ?? [];
    const rules = [...new Set([...named, ...this.#wide])].sort((a, b) => a.id - b.id);
    const service = serviceActions(namespace);
    const listed = service === undefined ? [] : listedClasses(service, rules, effort);
    const classes = new Map(listed.map((of) => [keyOf(of.rules), of]));
    for (const action of unlistedActions(namespace, service, rules)) {
      if (!effort.spendSteps(rules.length)) break;
      const naming = rules.filter((rule) => namesAction(rule, namespace, action.example));
      const key = keyOf(naming);
      const known = classes.get(key) ?? { rules: naming, listed: NOTHING_LISTED, unlisted: [] };
      classes.set(key, { ...known, unlisted: [...known.unlisted, action] });
    }
    return { namespace, service, classes: [...classes.values()] };
  }
}

/** Whether the rules of both sides do the same, as far as their words tell. */
function areSame(rules: Iterable<ComparedRule>): boolean {
  const sides = { before: new Set<string>(), after: new Set<string>() };
  for (const { place, statement, wording } of rules) {
    const { effect, actions, notActions } = statement;
    sides[place.side].add(JSON.stringify([effect, actions, notActions, wording]));
  }
  const { before, after } = sides;
  return before.size === after.size && [...before].every((meaning) => after.has(meaning));
}

export function keyOf(rules: readonly ComparedRule[]): string {
  return rules.map(({ id }) => id).join();
}

/** Takes the service's actions apart, rule by rule. */
function listedClasses(
  service: ServiceActions,
  rules: readonly ComparedRule[],
  effort: Effort,
): readonly ActionClass[] {
  let classes: ActionClass[] = [{ rules: [], listed: matchedActions(service, '*'), unlisted: [] }];
  for (const rule of rules) {
    const named = namedActions(rule, service);
    if (isEmpty(named)) continue;
    if (!effort.spendSteps(classes.length)) break;
    const others = complement(service, named);
    classes = classes.flatMap((of) => {
      const inside = without(service, of.listed, others);
      const outside = without(service, of.listed, named);
      const parts: ActionClass[] = [
        { ...of, rules: [...of.rules, rule], listed: inside },
        { ...of, listed: outside },
      ];
      return parts.filter(({ listed }) => !isEmpty(listed));
    });
  }
  return classes;
}

function without(service: ServiceActions, set: ActionSet, taken: ActionSet): ActionSet {
  const left = noActions(service);
  uniteWithout(left, set, taken);
  return left;
}

function unlistedActions(
  namespace: string,
  service: ServiceActions | undefined,
  rules: readonly ComparedRule[],
): readonly UnlistedAction[] {
  const found = new Map<string, UnlistedAction>();
  if (service === undefined) found.set(NEW_NAME, { written: '*', example: NEW_NAME });
  for (const { statement } of rules) {
    for (const text of statement.actions ?? statement.notActions ?? []) {
      const colon = text.indexOf(':');
      const written = text.slice(colon + 1);
      if (colon < 0 || text.slice(0, colon).toLowerCase() !== namespace || written === '') continue;
      const action = written.toLowerCase();
      if (service !== undefined && !isEmpty(matchedActions(service, action))) continue;
      const example = action.replaceAll(/\*+/g, NEW_NAME).replaceAll('?', 'z');
      if (!found.has(example)) found.set(example, { written, example });
    }
  }
  return [...found.values()];
}
