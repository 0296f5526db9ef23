/**
 * Conditions of a template, as far as they can be decided. A parameter's default decides nothing: it says which value
 * is usual, and the other branch is deployed too.
 * Source: AWS CloudFormation User Guide, "Condition functions".
 */

import { type PlacedValue, textOf } from '../positions.ts';
import { holdsUnknown } from '../unknown-name.ts';

/** Conditions that lean on one another in a longer chain are made to exhaust their reader. */
const LONGEST_CHAIN = 100;

/** True and false are certain, undefined is open. */
export type Decision = boolean | undefined;

export interface ConditionSource {
  readonly conditions: ReadonlyMap<string, PlacedValue>;
  /** The value as far as it is certain: with stand-ins for parameters that nobody told. */
  certain(value: PlacedValue): unknown;
  /** Counts the work. */
  spend(): void;
}

export class Conditions {
  readonly #source: ConditionSource;
  readonly #open = new Set<string>();
  /** What is assumed of the comparisons that are open, by their text; undefined: nothing is. */
  #assumed: Map<string, boolean> | undefined;

  constructor(source: ConditionSource) {
    this.#source = source;
  }

  decide(name: string): Decision {
    const expression = this.#source.conditions.get(name);
    if (expression === undefined || this.#open.has(name) || this.#open.size >= LONGEST_CHAIN) {
      return this.#assume(`Condition ${name}`);
    }
    this.#open.add(name);
    const decision = this.#evaluate(expression);
    this.#open.delete(name);
    return decision;
  }

  /** The decision without any assumption. */
  certainly(name: string): Decision {
    const assumed = this.#assumed;
    this.#assumed = undefined;
    const decision = this.decide(name);
    this.#assumed = assumed;
    return decision;
  }

  /**
   * Reads once for each way that the open comparisons which the reading meets can go, at most `most` times.
   * `isWhole`: that were all of them.
   */
  eachWay<T>(most: number, read: () => T): { readonly found: readonly T[]; readonly isWhole: boolean } {
    const found: T[] = [];
    const ways: ReadonlyMap<string, boolean>[] = [new Map()];
    for (let given = ways.pop(); given !== undefined; given = ways.pop()) {
      if (found.length === most) return { found, isWhole: false };
      this.#assumed = new Map(given);
      found.push(read());
      // Whatever was met for the first time was taken for true; the other ways turn off there.
      const taken = new Map(given);
      for (const comparison of this.#assumed.keys()) {
        if (taken.has(comparison)) continue;
        ways.push(new Map([...taken, [comparison, false]]));
        taken.set(comparison, true);
      }
      this.#assumed = undefined;
    }
    return { found, isWhole: true };
  }

  #evaluate(expression: PlacedValue): Decision {
    this.#source.spend();
    const [pair, more] = expression.kind === 'map' ? expression.pairs : [];
    if (pair === undefined || more !== undefined)
      return this.#assume(JSON.stringify(this.#source.certain(expression)));
    const { key, value } = pair;
    const items = value.kind === 'list' ? value.items : [value];
    if (key === 'Condition') return this.decide(textOf(value) ?? '');
    if (key === 'Fn::Equals') return this.#compare(items);
    if (key === 'Fn::Not') return not(this.#evaluate(items[0] ?? value));
    if (key === 'Fn::And') return all(items.map((item) => this.#evaluate(item)));
    if (key === 'Fn::Or') return not(all(items.map((item) => not(this.#evaluate(item)))));
    return this.#assume(`${key} ${JSON.stringify(this.#source.certain(value))}`);
  }

  #compare(items: readonly PlacedValue[]): Decision {
    const [one = '', other = ''] = items
      .map((item) => JSON.stringify(this.#source.certain(item)) ?? '')
      .sort();
    if (one === other) return true;
    if (!holdsUnknown(one) && !holdsUnknown(other)) return false;
    return this.#assume(`${one} = ${other}`);
  }

  #assume(comparison: string): Decision {
    if (this.#assumed === undefined) return undefined;
    const known = this.#assumed.get(comparison);
    if (known === undefined) this.#assumed.set(comparison, true);
    return known ?? true;
  }
}

function not(decision: Decision): Decision {
  return decision === undefined ? undefined : !decision;
}

function all(decisions: readonly Decision[]): Decision {
  if (decisions.includes(false)) return false;
  return decisions.includes(undefined) ? undefined : true;
}
