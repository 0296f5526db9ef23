/** A bound on how much is compared, so that no documents, however made, take longer than a few seconds. */
import type { Area } from './area.ts';

/** Comparisons of one pattern with another; the policies of a principal take some thousands. */
const MOST_COMPARISONS = 4_000_000;
/** For all that is judged together. Of a thousand principals with usual policies it takes less than a tenth. */
const MOST_TOGETHER = 10_000_000;
/** Characters up to which a comparison counts as one; it takes time by the product of the lengths. */
const SHORT = 128;

/** What is said of documents for which it was not enough. */
export const TOO_MUCH = 'is too intricate to be compared to the end; there may be more changes';
export const TOO_MUCH_TOGETHER =
  'is too much to be compared together with the rest of the change; in a smaller one it can be';

/** What all comparisons of one run may take together. */
export class Budget {
  #left: number;

  /** @param comparisons of one pattern with another */
  constructor(comparisons = MOST_TOGETHER) {
    this.#left = comparisons;
  }

  get left(): number {
    return this.#left;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  spend(comparisons: number): void {
    this.#left -= comparisons;
  }
}

/** What one comparison of policies may take. */
export class Effort {
  readonly #weight: number;
  readonly #budget: Budget;
  #left: number;

  /** @param longest characters of the longest text that will be compared */
  constructor(longest: number, budget: Budget) {
    this.#weight = Math.max(1, longest / SHORT) ** 2;
    this.#budget = budget;
    this.#left = Math.min(MOST_COMPARISONS, budget.left);
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** Whether there is still time to compare the two areas. */
  spend(one: Area, other: Area): boolean {
    return this.spendOn(sizeOf(one) * sizeOf(other));
  }

  spendOn(comparisons: number): boolean {
    return this.spendSteps(comparisons * this.#weight);
  }

  /** Of work that takes the same time whatever the length of texts. */
  spendSteps(steps: number): boolean {
    this.#left -= steps;
    this.#budget.spend(steps);
    return this.#left > 0;
  }

  /** What is to be said when it is spent. */
  get problem(): string {
    return this.#budget.isSpent ? TOO_MUCH_TOGETHER : TOO_MUCH;
  }
}

function sizeOf({ region, clauses }: Area): number {
  return region.within.length + region.without.length + clauses.length + 1;
}
