/** A bound on how much is compared, so that no documents, however made, take longer than a few seconds. */
import type { Area } from './area.ts';

/** Comparisons of one pattern with another; the policies of a principal take some thousands. */
const MOST_COMPARISONS = 4_000_000;
/** Characters up to which a comparison counts as one; it takes time by the product of the lengths. */
const SHORT = 128;

/** What is said of documents for which it was not enough. */
export const TOO_MUCH = 'is too intricate to be compared to the end; there may be more changes';

export class Effort {
  readonly #weight: number;
  #left = MOST_COMPARISONS;

  /** @param longest characters of the longest text that will be compared */
  constructor(longest: number) {
    this.#weight = Math.max(1, longest / SHORT) ** 2;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** Whether there is still time to compare the two areas. */
  spend(one: Area, other: Area): boolean {
    return this.spendOn(sizeOf(one) * sizeOf(other));
  }

  spendOn(comparisons: number): boolean {
    this.#left -= comparisons * this.#weight;
    return this.#left > 0;
  }
}

function sizeOf({ region, clauses }: Area): number {
  return region.within.length + region.without.length + clauses.length + 1;
}
