/** Documents that are gone from what could be read, and may be in what could not. */
import type { ReadChange } from '../../model/read-change.ts';
import type { DocumentPair } from './pairs.ts';
import { scopeOf } from './sides.ts';
import type { UnitDifference } from './unit-difference.ts';
import type { Unit } from './units.ts';

export type IsOpenLoss = (pair: DocumentPair) => boolean;

/**
 * A part that the change made unreadable stands for whatever of its holder is gone; where it is not known whose it is, as
 * of Terraform's resources that give a policy to a role, for whatever is gone of its scope.
 */
export function openLosses({ files, unread }: ReadChange, units: readonly Unit[]): IsOpenLoss {
  const paths = new Set(unread.map(({ path }) => path));
  const held = new Set(
    units.flatMap(({ before, after }) =>
      [...before, ...after].map(({ scope, address }) => keyOf(scope, address)),
    ),
  );
  const were = new Map<string, number>();
  for (const file of files) {
    for (const { address = '', what } of file.before?.unresolved ?? []) {
      const key = keyOf(scopeOf(file), address, what);
      were.set(key, (were.get(key) ?? 0) + 1);
    }
  }
  const open = new Set<string>();
  for (const file of files) {
    const scope = scopeOf(file);
    for (const { address = '', what } of file.after?.unresolved ?? []) {
      const key = keyOf(scope, address, what);
      const left = were.get(key) ?? 0;
      if (left > 0) were.set(key, left - 1);
      else open.add(held.has(keyOf(scope, address)) ? keyOf(scope, address) : keyOf(scope, ''));
    }
  }
  return ({ before, after }) => {
    if (before === undefined || after !== undefined) return false;
    const { file, found } = before;
    const scope = scopeOf(file);
    return (
      paths.has(file.file.path) || open.has(keyOf(scope, '')) || open.has(keyOf(scope, found.holder.address))
    );
  };
}

/** What is lost by who is perhaps given another name, and perhaps the one that he has. */
export function perhapsKept(units: readonly Unit[]): IsOpenLoss {
  const kept = new Set(
    units.flatMap(({ replacement, pairs }) => (replacement?.isCertain === false ? pairs : [])),
  );
  return (pair) => kept.has(pair);
}

/** What is lost by such a document is not lost for certain. */
export function doubted({ access, trust, unread }: UnitDifference, isOpenLoss: IsOpenLoss): UnitDifference {
  const isLoss = (kind: string) => kind === 'removed' || kind === 'narrowed';
  return {
    unread,
    access: access.map((one) =>
      isLoss(one.change.kind) && one.scopes.some(({ held: { pair } }) => pair && isOpenLoss(pair))
        ? { ...one, change: { ...one.change, isCertain: false } }
        : one,
    ),
    trust: trust.map((one) =>
      isLoss(one.change.kind) && isOpenLoss(one.pair)
        ? { ...one, change: { ...one.change, isCertain: false } }
        : one,
    ),
  };
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
