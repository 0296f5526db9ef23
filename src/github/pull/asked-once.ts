/** Answers that never change, each asked for once however many want it. */

/** How many of something are asked for at a time, and how many such requests are under way at once. */
export interface Portions {
  readonly size: number;
  readonly atOnce: number;
}

export class AskedOnce<Value> {
  readonly #answers = new Map<string, Promise<Value | undefined>>();
  readonly #ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>;

  /** `ask` is given keys that it was not given before; what is missing from its answer is not there. */
  constructor(ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) {
    this.#ask = ask;
  }

  async of(keys: Iterable<string>): Promise<ReadonlyMap<string, Value>> {
    const wanted = [...new Set(keys)];
    const unknown = wanted.filter((key) => !this.#answers.has(key));
    if (unknown.length > 0) {
      const asked = this.#ask(unknown);
      for (const key of unknown) {
        this.#answers.set(
          key,
          asked.then((found) => found.get(key)),
        );
      }
    }
    const found = new Map<string, Value>();
    const answers = await Promise.all(
      wanted.map(async (key) => [key, await this.#answers.get(key)] as const),
    );
    for (const [key, value] of answers) if (value !== undefined) found.set(key, value);
    return found;
  }
}

/** All answers to the portions of what is asked, in one. */
export async function inPortions<Item, Value>(
  items: readonly Item[],
  { size, atOnce }: Portions,
  ask: (portion: readonly Item[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<ReadonlyMap<string, Value>> {
  const portions: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += size) portions.push(items.slice(start, start + size));
  const found = new Map<string, Value>();
  const worker = async () => {
    for (let portion = portions.shift(); portion !== undefined; portion = portions.shift()) {
      for (const [key, value] of await ask(portion)) found.set(key, value);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, portions.length) }, worker));
  return found;
}
