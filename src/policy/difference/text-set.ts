/** Sets of texts: all that some patterns match, less all that others match. */

import { ANY_TEXT, areDisjoint, coversPattern, patternHolds, type TextPattern } from './text-pattern.ts';
import { every, some, type Truth } from './truth.ts';

export interface TextSet {
  readonly within: readonly TextPattern[];
  readonly without: readonly TextPattern[];
}

export const ALL_TEXTS: TextSet = { within: [ANY_TEXT], without: [] };
export const NO_TEXTS: TextSet = { within: [], without: [] };

/** Whether the set certainly holds nothing. */
export function isEmptyText({ within, without }: TextSet): boolean {
  return within.every((pattern) => isTaken(pattern, without));
}

/** Whether `inner` certainly lies within `outer`. */
export function isTextSubset(inner: TextSet, outer: TextSet): boolean {
  return inner.within.every(
    (pattern) =>
      isTaken(pattern, inner.without) ||
      (isTaken(pattern, outer.within) &&
        outer.without.every((taken) => isTaken(taken, inner.without) || areDisjoint(taken, pattern))),
  );
}

/** What both hold; more than that where two patterns overlap in a way that no pattern can say. */
export function intersectTexts(one: TextSet, other: TextSet): TextSet {
  const without = distinct([...one.without, ...other.without]);
  const within = one.within.flatMap((pattern) => {
    if (isTaken(pattern, other.within)) return [pattern];
    return other.within.flatMap((wanted) => {
      if (coversPattern(pattern, wanted)) return [wanted];
      return areDisjoint(pattern, wanted) || isTaken(wanted, without) ? [] : [pattern];
    });
  });
  return { within: distinct(within).filter((pattern) => !isTaken(pattern, without)), without };
}

/** What a set that only has patterns, or only lacks some, does not hold. */
export function complementText({ within, without }: TextSet): TextSet {
  return without.length > 0 ? { within: without, without: [] } : { within: [ANY_TEXT], without: within };
}

export function holdsText({ within, without }: TextSet, text: string): Truth {
  return every([
    () => some(within.map((pattern) => () => patternHolds(pattern, text))),
    ...without.map((pattern) => () => {
      const held = patternHolds(pattern, text);
      return held === undefined ? undefined : !held;
    }),
  ]);
}

/** What wildcards are filled with to make an example: names that no policy is likely to hold. */
const FILLINGS = ['zq7', '', 'zq7/q:7z'];
const MOST_PATTERNS = 8;

/** A few texts that the set certainly holds; none where none was found. */
export function exampleTexts(set: TextSet): readonly string[] {
  const filled = set.within.slice(0, MOST_PATTERNS).flatMap(({ text, mode }) => {
    if (mode === 'exact') return [text];
    if (mode === 'fold') return [text, text.toUpperCase()];
    return FILLINGS.map((filling) => text.replaceAll('*', filling).replaceAll('?', 'z'));
  });
  return filled.filter((text) => holdsText(set, text) === true);
}

function isTaken(pattern: TextPattern, by: readonly TextPattern[]): boolean {
  return by.some((taking) => coversPattern(taking, pattern));
}

function distinct(patterns: readonly TextPattern[]): readonly TextPattern[] {
  return [...new Set(patterns)];
}
