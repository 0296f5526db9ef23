/** What a part that can't be read depends on, so that it is known whether the change left all of that alone. */
import { hash } from 'node:crypto';

/** Texts that a name stands for: a local, a parameter, a mapping. */
export type Named = ReadonlyMap<string, readonly string[]>;

const WORD = /[\w-]+/g;

/**
 * Goes by words: whatever in the text is called like something that is defined may mean it. That takes in too much at
 * times, and leaves nothing out.
 */
export class Definitions {
  readonly #named: Named;
  readonly #wordsOf = new Map<string, readonly string[]>();
  readonly #known = new Map<string, string>();

  constructor(named: Named) {
    this.#named = named;
  }

  /** Equal for texts that are equal and stand on equal definitions. */
  basisOf(texts: readonly string[]): string {
    const key = JSON.stringify(texts);
    let basis = this.#known.get(key);
    if (basis === undefined) {
      basis = hash('sha256', JSON.stringify([texts, ...this.#behind(texts)]), 'hex');
      this.#known.set(key, basis);
    }
    return basis;
  }

  #behind(texts: readonly string[]): readonly string[] {
    const seen = new Set<string>();
    const found: string[] = [];
    const waiting = [...texts];
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
      for (const word of this.#words(text)) {
        if (seen.has(word)) continue;
        seen.add(word);
        for (const more of this.#named.get(word) ?? []) {
          found.push(`${word} ${more}`);
          waiting.push(more);
        }
      }
    }
    return found.sort();
  }

  #words(text: string): readonly string[] {
    let words = this.#wordsOf.get(text);
    if (words === undefined) {
      words = [...new Set(text.match(WORD))].filter((word) => this.#named.has(word));
      this.#wordsOf.set(text, words);
    }
    return words;
  }
}

export function put(into: Map<string, string[]>, name: string, text: string): void {
  const those = into.get(name);
  if (those === undefined) into.set(name, [text]);
  else those.push(text);
}
