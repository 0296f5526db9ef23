/** Room for the results of a file: the first are told in full, and later ones more briefly where room runs out. */

import { count } from '../phrase.ts';

/** GitHub refuses a run with more, and shows the 5,000 most severe ones. */
export const MOST_RESULTS = 25_000;
/**
 * Bytes of all results together, so that the file stays below 150 MB whatever names and policies an account has. 25,000
 * ordinary ones take less than half of it.
 */
export const MOST_BYTES = 140_000_000;

export function shortenedWords(results: number): string {
  return (
    `${count(results, 'result')} ${results === 1 ? 'is' : 'are'} told briefly, with fewer policies and shorter texts, ` +
    'since the file would be too large otherwise; report.json has all.'
  );
}

/** How much of a finding is told. */
export interface Detail {
  /** Characters of a paragraph of the message. */
  readonly paragraph: number;
  /** Characters of a name. */
  readonly name: number;
  /** Policies that are listed. */
  readonly policies: number;
}

/** ARNs of roles have 630 characters at most. */
const FULL: Detail = { paragraph: 2000, name: 700, policies: 20 };

/** From all to what fits `LEAST`, even when each character is written as four bytes. */
const DETAILS: readonly Detail[] = [
  FULL,
  { ...FULL, policies: 1 },
  { paragraph: 400, name: 700, policies: 0 },
  { paragraph: 200, name: 200, policies: 0 },
  { paragraph: 40, name: 40, policies: 0 },
];

/** Bytes that stay reserved for each result to come. */
const LEAST = 3000;

export class ResultRoom {
  #left: number;
  #results: number;
  readonly #least: number;
  #detail = 0;
  #shortened = 0;

  /**
   * @param bytes what all results may take
   * @param results the most that come
   * @param uri the place that each of them names
   */
  constructor(bytes: number, results: number, uri: string) {
    this.#left = bytes;
    this.#results = results;
    this.#least = LEAST + Buffer.byteLength(uri);
  }

  /** How many results are not told in full. */
  get shortened(): number {
    return this.#shortened;
  }

  /** The result with as much detail as there is room for. `shape` makes it. */
  fit(shape: (detail: Detail) => unknown): unknown {
    this.#results -= 1;
    const free = this.#left - this.#results * this.#least;
    for (;;) {
      const result = shape(DETAILS[this.#detail] ?? FULL);
      const size = Buffer.byteLength(JSON.stringify(result));
      if (size > free && this.#detail < DETAILS.length - 1) {
        this.#detail += 1;
        continue;
      }
      this.#left -= size;
      if (this.#detail > 0) this.#shortened += 1;
      return result;
    }
  }
}
