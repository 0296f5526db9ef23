/** "Did you mean": the name that was probably meant by one that does not exist. */
import { distance } from 'fastest-levenshtein';

/** `unusedDays`, `unused_days` and `Unused-Days` are the same slip. */
function kebab(word: string): string {
  return word
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_\s]+/g, '-');
}

/**
 * Half of the letters may differ, at most three. A whole part of the name may be left out (`grace` for `grace-days`),
 * and a word may go on beyond it (`warning` for `warn`).
 */
function likeness(word: string, candidate: string): number {
  const name = kebab(candidate);
  const isPart = word.length >= 3 && (name.startsWith(`${word}-`) || name.endsWith(`-${word}`));
  const edits = distance(word, name);
  const goesOn = name.length >= 3 && word.startsWith(name) && word[name.length] !== '-';
  if (isPart || goesOn) return Math.min(edits, 1);
  return edits <= Math.min(3, Math.floor(name.length / 2)) ? edits : Infinity;
}

/** The candidate nearest to `word`, the first of equals; undefined when none is within `mostEdits`. */
export function closest(word: string, candidates: readonly string[], mostEdits = 3): string | undefined {
  if (word === '' || word.length > 64) return undefined;
  const slip = kebab(word);
  let best: { readonly name: string; readonly likeness: number } | undefined;
  for (const name of candidates) {
    const found = likeness(slip, name);
    if (found <= mostEdits && found < (best?.likeness ?? Infinity)) best = { name, likeness: found };
  }
  return best?.name;
}
