/** Values that are kept once each and named by their place. */
import { DAY_MS } from '../../model/days.ts';

export class Pool<Value> {
  readonly values: Value[] = [];
  readonly #places = new Map<string, number>();

  /** The place of what has this key; `make` is asked for it the first time. */
  place(key: string, make: () => Value): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.values.push(make()) - 1;
    this.#places.set(key, place);
    return place;
  }
}

export class TextPool extends Pool<string> {
  /** -1 where there is no text. */
  of(text: string | undefined): number {
    return text === undefined ? -1 : this.place(text, () => text);
  }
}

/** Whole days since 1970-01-01 UTC of an ISO-8601 time; -1 where there is none. */
export function dayNumber(iso: string | null | undefined): number {
  const at = iso === null || iso === undefined ? Number.NaN : Date.parse(iso);
  return Number.isNaN(at) ? -1 : Math.floor(at / DAY_MS);
}
