/** Sets of a service's actions, one bit for each index in `ServiceActions.names`. */
import { levelAt, type ServiceActions } from './action-table.ts';
import { hasWildcard, matches } from './match.ts';
import type { AccessLevel } from './types.ts';

export type ActionSet = Uint32Array;

export function noActions(service: ServiceActions): ActionSet {
  return new Uint32Array((service.names.length + 31) >>> 5);
}

export function addAction(set: ActionSet, index: number): void {
  const word = index >>> 5;
  set[word] = (set[word] ?? 0) | (1 << (index & 31));
}

export function removeAction(set: ActionSet, index: number): void {
  const word = index >>> 5;
  set[word] = (set[word] ?? 0) & ~(1 << (index & 31));
}

/** Puts every member of `added` into `set`. */
export function unite(set: ActionSet, added: ActionSet): void {
  for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) | (added[word] ?? 0);
}

/** Puts into `set` what is in `added` and not in `taken`. */
export function uniteWithout(set: ActionSet, added: ActionSet, taken: ActionSet): void {
  for (let word = 0; word < set.length; word++) {
    set[word] = (set[word] ?? 0) | ((added[word] ?? 0) & ~(taken[word] ?? 0));
  }
}

/** The actions of the service that are not in `set`. */
export function complement(service: ServiceActions, set: ActionSet): ActionSet {
  const all = noActions(service);
  uniteWithout(all, allActions(service), set);
  return all;
}

export function isEmpty(set: ActionSet): boolean {
  for (const word of set) if (word !== 0) return false;
  return true;
}

/** The strongest access level in the set, null when it is empty: `names` are in the order of their levels. */
export function strongestLevel(service: ServiceActions, set: ActionSet): AccessLevel | null {
  for (let word = set.length - 1; word >= 0; word--) {
    const bits = set[word] ?? 0;
    if (bits !== 0) return levelAt(service, (word << 5) + 31 - Math.clz32(bits));
  }
  return null;
}

/** The names of the actions in the set, weakest access level first. */
export function namesIn(service: ServiceActions, set: ActionSet): readonly string[] {
  const names: string[] = [];
  for (const [word, bits] of set.entries()) {
    for (let left = bits; left !== 0; left &= left - 1) {
      const name = service.names[(word << 5) + 31 - Math.clz32(left & -left)];
      if (name !== undefined) names.push(name);
    }
  }
  return names;
}

const matchedSets = new WeakMap<ServiceActions, Map<string, ActionSet>>();

/** The actions that a lower-case pattern matches. Shared between callers: never change it. */
export function matchedActions(service: ServiceActions, pattern: string): ActionSet {
  let sets = matchedSets.get(service);
  if (sets === undefined) {
    sets = new Map();
    matchedSets.set(service, sets);
  }
  let set = sets.get(pattern);
  if (set === undefined) {
    set = findActions(service, pattern);
    sets.set(pattern, set);
  }
  return set;
}

export function allActions(service: ServiceActions): ActionSet {
  return matchedActions(service, '*');
}

function findActions(service: ServiceActions, pattern: string): ActionSet {
  const set = noActions(service);
  if (hasWildcard(pattern)) {
    for (const [name, index] of service.indexOf) if (matches(pattern, name)) addAction(set, index);
  } else {
    const index = service.indexOf.get(pattern);
    if (index !== undefined) addAction(set, index);
  }
  return set;
}
