/**
 * One demand of a condition: a key of the request and the values that it may have. All clauses of a condition must
 * hold. Source: IAM User Guide, "Condition operators", "Set operators for multivalued context keys".
 */
import { every, some, type Truth } from './truth.ts';
import {
  complement,
  holdsValue,
  intersect,
  isEmptySet,
  isSubset,
  type Value,
  type ValueSet,
} from './value-set.ts';

export type Clause =
  /** A key of one value. `absent`: holds too when the request lacks the key. */
  | { readonly kind: 'one'; readonly key: string; readonly absent: boolean; readonly values: ValueSet }
  /** ForAllValues, which holds of a lacking key too, and ForAnyValue, which does not. */
  | { readonly kind: 'all' | 'any'; readonly key: string; readonly values: ValueSet }
  /** What is not understood: only equal to itself (`key` is its text). `holds: false` is its opposite. */
  | { readonly kind: 'opaque'; readonly key: string; readonly holds: boolean };

/** What a request carries under each key, in lower case. */
export type Context = ReadonlyMap<string, readonly Value[]>;

/** Holds when `clause` does not; its values must be patterns alone or lack some alone, as those of documents do. */
export function opposite(clause: Clause): Clause {
  const { key } = clause;
  switch (clause.kind) {
    case 'one':
      return { kind: 'one', key, absent: !clause.absent, values: complement(clause.values) };
    case 'all':
      return { kind: 'any', key, values: complement(clause.values) };
    case 'any':
      return { kind: 'all', key, values: complement(clause.values) };
    case 'opaque':
      return { ...clause, holds: !clause.holds };
  }
}

/** The clauses with one more, of a document or its opposite; undefined when they certainly can't hold together. */
export function withClause(clauses: readonly Clause[], added: Clause): readonly Clause[] | undefined {
  if (isImplied(clauses, opposite(added))) return undefined;
  let merged = added;
  const others: Clause[] = [];
  for (const clause of clauses) {
    const both = conjunction(clause, merged);
    if (both === undefined) others.push(clause);
    else merged = both;
  }
  const all = [...others, merged];
  const onKey = all.filter(({ key }) => key === added.key);
  return isContradiction(onKey) ? undefined : all;
}

/** One clause that says what both do; undefined where none can. */
function conjunction(one: Clause, other: Clause): Clause | undefined {
  if (one.key !== other.key) return undefined;
  if (one.kind === 'one' && other.kind === 'one') {
    const values = intersect(one.values, other.values);
    return values && { kind: 'one', key: one.key, absent: one.absent && other.absent, values };
  }
  if (one.kind === 'all' && other.kind === 'all') {
    const values = intersect(one.values, other.values);
    return values && { kind: 'all', key: one.key, values };
  }
  return one.kind === 'any' && other.kind === 'any' && isSubset(one.values, other.values) ? one : undefined;
}

function isContradiction(onKey: readonly Clause[]): boolean {
  return onKey.some((clause) => {
    if (clause.kind === 'one') return !clause.absent && isEmptySet(clause.values);
    if (clause.kind === 'any') return onKey.some((other) => other.kind === 'all' && excludes(other, clause));
    return clause.kind === 'opaque' && onKey.some((o) => o.kind === 'opaque' && o.holds !== clause.holds);
  });
}

function excludes(all: { readonly values: ValueSet }, any: { readonly values: ValueSet }): boolean {
  const both = intersect(all.values, any.values);
  return both !== undefined && isEmptySet(both);
}

function maybeAbsent(clause: Clause): boolean {
  return clause.kind === 'one' ? clause.absent : clause.kind !== 'any';
}

/** Whether `wanted` certainly holds wherever all the clauses do. */
export function isImplied(clauses: readonly Clause[], wanted: Clause): boolean {
  const onKey = clauses.filter(({ key }) => key === wanted.key);
  if (wanted.kind === 'opaque') {
    return onKey.some((clause) => clause.kind === 'opaque' && clause.holds === wanted.holds);
  }
  if (wanted.kind !== 'one') {
    return onKey.some((clause) => clause.kind === wanted.kind && isSubset(clause.values, wanted.values));
  }
  if (!wanted.absent && onKey.every(maybeAbsent)) return false;
  return (
    isEmptySet(complement(wanted.values)) ||
    onKey.some(
      (clause) =>
        clause.kind === 'one' && (isEmptySet(clause.values) || isSubset(clause.values, wanted.values)),
    )
  );
}

/** Whether the clause holds for a request; undefined where that can't be told. */
export function clauseHolds(clause: Clause, context: Context): Truth {
  if (clause.kind === 'opaque') return undefined;
  const given = context.get(clause.key);
  if (given === undefined) return maybeAbsent(clause);
  const held = given.map((value) => () => holdsValue(clause.values, value));
  if (clause.kind === 'one') return held.length === 1 ? held[0]?.() : undefined;
  return clause.kind === 'all' ? every(held) : some(held);
}
