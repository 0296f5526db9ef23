/** How much a module may make its reader do: texts and lists that double themselves end here. */

export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

export class Budget {
  #left: number;
  #depth = 0;

  /** @param units about one for a value or a character */
  constructor(units: number) {
    this.#left = units;
  }

  /** @throws TooLarge when nothing is left */
  spend(units: number): void {
    this.#left -= units;
    if (this.#left < 0) throw new TooLarge('the module makes more of itself than is read');
  }

  /** @throws TooLarge when values are made of values more than 250 times over */
  nested<T>(work: () => T): T {
    if (this.#depth >= 250) throw new TooLarge('values depend on values more than 250 times over');
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
    }
  }
}
