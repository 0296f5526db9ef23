/** The values of a condition key that a comparison admits. */
import {
  ALL_ADDRESSES,
  complementRanges,
  examplePlaces,
  intersectRanges,
  isInRanges,
  type Place,
  type Ranges,
  TRUTH_VALUES,
} from './ranges.ts';
import {
  complementText,
  exampleTexts,
  holdsText,
  intersectTexts,
  isEmptyText,
  isTextSubset,
  type TextSet,
} from './text-set.ts';
import type { Truth } from './truth.ts';

/** `bool`: 0 and 1. */
export type NumberFamily = 'number' | 'date' | 'ip' | 'bool';

/** Comparisons of different families can't be set against each other. */
export type ValueSet =
  | { readonly family: 'text'; readonly texts: TextSet }
  | { readonly family: NumberFamily; readonly ranges: Ranges };

/** One value as a request could carry it. */
export type Value =
  | { readonly family: 'text'; readonly text: string }
  | { readonly family: NumberFamily; readonly place: Place };

export function isEmptySet(set: ValueSet): boolean {
  return set.family === 'text' ? isEmptyText(set.texts) : set.ranges.length === 0;
}

export function complement(set: ValueSet): ValueSet {
  if (set.family === 'text') return { family: 'text', texts: complementText(set.texts) };
  const { family } = set;
  const others = complementRanges(set.ranges);
  const all = family === 'ip' ? ALL_ADDRESSES : family === 'bool' ? TRUTH_VALUES : undefined;
  return { family, ranges: all === undefined ? others : intersectRanges(others, all) };
}

/** Undefined for sets of different families. */
export function intersect(one: ValueSet, other: ValueSet): ValueSet | undefined {
  if (one.family === 'text') {
    return other.family === 'text'
      ? { family: 'text', texts: intersectTexts(one.texts, other.texts) }
      : undefined;
  }
  if (other.family !== one.family) return undefined;
  return { family: one.family, ranges: intersectRanges(one.ranges, other.ranges) };
}

/** Whether `inner` certainly lies within `outer`. */
export function isSubset(inner: ValueSet, outer: ValueSet): boolean {
  if (inner.family === 'text') return outer.family === 'text' && isTextSubset(inner.texts, outer.texts);
  if (outer.family !== inner.family) return false;
  return intersectRanges(inner.ranges, complementRanges(outer.ranges)).length === 0;
}

export function holdsValue(set: ValueSet, value: Value): Truth {
  if (set.family === 'text') return value.family === 'text' ? holdsText(set.texts, value.text) : undefined;
  return value.family === set.family ? isInRanges(set.ranges, value.place) : undefined;
}

export function exampleValues(set: ValueSet): readonly Value[] {
  if (set.family === 'text') return exampleTexts(set.texts).map((text) => ({ family: 'text', text }));
  const { family } = set;
  return examplePlaces(set.ranges).map((place) => ({ family, place }));
}
