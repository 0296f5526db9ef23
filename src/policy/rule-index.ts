/** The rules of an entity's policies taken together, found by service. */
import { type ActionElement, type AllowRule, type DenyRule, touches } from './compiled-policy.ts';
import { type ActionPattern, touchesService } from './match.ts';
import { alwaysCovers } from './resource.ts';

/** An Allow, with those of its patterns that touch one service. For NotAction there may be none. */
export interface Contribution {
  readonly rule: AllowRule;
  readonly patterns: readonly ActionPattern[];
}

const NO_DENY: readonly (readonly DenyRule[])[] = [[]];

export class RuleIndex {
  readonly #byService = new Map<string, { rule: AllowRule; patterns: ActionPattern[] }[]>();
  /** Allows by NotAction, and those with patterns that name no single service. */
  readonly #wide: AllowRule[] = [];
  readonly denies: readonly DenyRule[];
  readonly #conditionalDenies: readonly ActionElement[];
  readonly #deniesOf = new Map<AllowRule, readonly (readonly DenyRule[])[]>();

  constructor(
    allows: readonly AllowRule[],
    denies: readonly DenyRule[],
    conditionalDenies: readonly ActionElement[],
  ) {
    this.denies = denies;
    this.#conditionalDenies = conditionalDenies;
    for (const rule of allows) {
      if (rule.inverted || rule.patterns.some((pattern) => pattern.anyService)) this.#wide.push(rule);
      if (!rule.inverted) this.#indexByService(rule);
    }
  }

  #indexByService(rule: AllowRule): void {
    for (const pattern of rule.patterns) {
      if (pattern.anyService) continue;
      const contributions = this.#byService.get(pattern.namespace);
      const last = contributions?.at(-1);
      if (contributions === undefined)
        this.#byService.set(pattern.namespace, [{ rule, patterns: [pattern] }]);
      else if (last?.rule === rule) last.patterns.push(pattern);
      else contributions.push({ rule, patterns: [pattern] });
    }
  }

  /** Whether some Allow reaches beyond the services that it names. */
  get reachesEveryService(): boolean {
    return this.#wide.length > 0;
  }

  /** Services that Allows name, in lower case. */
  get namedServices(): Iterable<string> {
    return this.#byService.keys();
  }

  /** Every Allow that can grant something in the service. */
  contributions(namespace: string): readonly Contribution[] {
    const named = this.#byService.get(namespace) ?? [];
    if (this.#wide.length === 0) return named;
    const wide = this.#wide.map((rule) => ({
      rule,
      patterns: rule.patterns.filter(
        (pattern) => (rule.inverted || pattern.anyService) && touchesService(pattern, namespace),
      ),
    }));
    return [...named, ...wide.filter(({ rule, patterns }) => rule.inverted || patterns.length > 0)];
  }

  /** Whether there is any Deny, with a condition or without. */
  get denySomething(): boolean {
    return this.denies.length > 0 || this.#conditionalDenies.length > 0;
  }

  /** Whether any rule, Allow or Deny, speaks of the service. */
  mention(namespace: string): boolean {
    const rules = [
      ...this.contributions(namespace).map(({ rule }) => rule),
      ...this.denies,
      ...this.#conditionalDenies,
    ];
    return rules.some((rule) => touches(rule, namespace));
  }

  /** For each resource that the Allow means, the Denies that always hold for it; equal lists once. */
  deniesByResource(rule: AllowRule): readonly (readonly DenyRule[])[] {
    if (rule.resources.length === 0) return [];
    if (this.denies.length === 0) return NO_DENY;
    let lists = this.#deniesOf.get(rule);
    if (lists === undefined) {
      const distinct = new Map<string, readonly DenyRule[]>();
      for (const resource of rule.resources) {
        const covering = this.denies.filter((deny) => alwaysCovers(deny, resource));
        distinct.set(covering.map((deny) => this.denies.indexOf(deny)).join(), covering);
      }
      lists = [...distinct.values()];
      this.#deniesOf.set(rule, lists);
    }
    return lists;
  }
}
