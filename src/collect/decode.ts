/** What AWS delivers, in the shapes of the model. */

import { IncompleteAnswer } from '../aws/errors.ts';
import type { PolicyText } from '../model/entity.ts';

/**
 * A policy document as JSON. GetAccountAuthorizationDetails delivers it percent-encoded after RFC 3986, and the SDK
 * does not decode it. Text that can't be read is handed on as it is: saying so is the judges' business.
 */
export function decodeDocument(text: string | undefined): PolicyText {
  if (text === undefined) {
    return null;
  }
  try {
    return JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text));
  } catch {
    return text;
  }
}

/** ISO-8601 UTC. */
export function isoTime(date: Date): string {
  return date.toISOString();
}

export function isoTimeOrNull(date: Date | undefined): string | null {
  return date === undefined ? null : date.toISOString();
}

/** A field that the API always delivers; without it the answer is not whole. */
export function required<T>(value: T | undefined, field: string): T {
  if (value === undefined) {
    throw new IncompleteAnswer(`the answer has no ${field}`);
  }
  return value;
}

/** One copy of every string that repeats: the tracked actions of all entities share a few thousand names. */
export class Interned {
  readonly #strings = new Map<string, string>();

  of(value: string): string {
    const known = this.#strings.get(value);
    if (known !== undefined) {
      return known;
    }
    this.#strings.set(value, value);
    return value;
  }
}
