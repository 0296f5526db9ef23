/** On which lines of a plan's JSON each resource change stands. `JSON.parse` has read it: it is JSON. */
import type { Lines } from '../../model/change.ts';

/** In the order of `resource_changes`. */
export function changeLines(text: string): readonly Lines[] {
  const found: Lines[] = [];
  const scanner = new Scanner(text);
  let depth = 0;
  let key = '';
  let start = 0;
  let within = false;
  for (let sign = scanner.next(); sign !== ''; sign = scanner.next()) {
    if (sign === '"') {
      if (depth === 1) key = scanner.string;
      continue;
    }
    const opens = sign === '{' || sign === '[';
    if (opens && depth === 1) within = key === 'resource_changes' && sign === '[';
    if (opens && depth === 2) start = scanner.line;
    depth += opens ? 1 : -1;
    if (!opens && within && depth === 2) found.push({ start, end: scanner.line });
    if (!opens && depth === 1) {
      // Of a key that is given twice the last counts, as it does for `JSON.parse`.
      within = false;
      key = '';
    } else if (opens && depth === 2 && within) found.length = 0;
  }
  return found;
}

class Scanner {
  readonly #text: string;
  #at = 0;
  line = 1;
  /** The text of the last string, as it is written; of a long one nothing. */
  string = '';

  constructor(text: string) {
    this.#text = text;
  }

  /** The next bracket, or `"` for a whole string; empty at the end. */
  next(): string {
    const text = this.#text;
    for (; this.#at < text.length; this.#at++) {
      const sign = text[this.#at] ?? '';
      if (sign === '\n') this.line++;
      if (sign === '"') {
        this.#skipString();
        return sign;
      }
      if (sign === '{' || sign === '}' || sign === '[' || sign === ']') {
        this.#at++;
        return sign;
      }
    }
    return '';
  }

  #skipString(): void {
    const start = this.#at + 1;
    let end = this.#text.indexOf('"', start);
    while (end >= 0 && this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1);
    this.#at = end < 0 ? this.#text.length : end + 1;
    this.string = end - start < 100 ? this.#text.slice(start, end) : '';
  }

  #isEscaped(at: number): boolean {
    let before = at - 1;
    while (this.#text[before] === '\\') before--;
    return (at - before) % 2 === 0;
  }
}
