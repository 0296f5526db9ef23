/** Looking at JSON values that may be anything, and naming what was found. */

import type { Json } from '../model/json.ts';

/** Takes note of a problem: where it is, and what is wrong there. */
export type Report = (path: string, message: string) => void;

/** Element names count by case, so a name in another case is unknown too. */
export function reportUnknown(object: Json, known: readonly string[], path: string, report: Report): void {
  for (const element of Object.keys(object).filter((key) => !known.includes(key))) {
    const meant = known.find((name) => name.toLowerCase() === element.toLowerCase());
    const hint = meant === undefined ? '' : `; the element is written ${meant}`;
    report(path, `has the unknown element ${show(element)}${hint}`);
  }
}

/** The name of the value's JSON type. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** A string quoted and cut to a readable length; of anything else its type. */
export function show(value: unknown): string {
  if (typeof value !== 'string') return kindOf(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
