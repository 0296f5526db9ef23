/** How much is read of one pull request, so that a hostile one can't keep its reader busy for hours. */

/** Units for a character: what the format costs at its worst. */
const WEIGHTS = { json: 1, yaml: 10, terraform: 5, plan: 0.5 } as const;
const UNITS = 200_000_000;

export const TOO_MUCH =
  'the file comes after more text than is read of one pull request (200 MB of JSON, 20 MB of YAML, 40 MB of Terraform)';

/** Counts characters rather than time, so that the same pull request is always read alike. */
export class Effort {
  #left = UNITS;

  /** Whether there is enough left for the text; what is spent is gone. */
  affords(kind: keyof typeof WEIGHTS, characters: number): boolean {
    const units = WEIGHTS[kind] * characters;
    if (units > this.#left) return false;
    this.#left -= units;
    return true;
  }
}
