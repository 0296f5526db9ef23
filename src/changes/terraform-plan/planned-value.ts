/** A resource's values as a plan shows them. Source: Terraform's "JSON Output Format", "Change Representation". */

import { isObject } from '../../model/json.ts';
import { MOST_DEPTH } from '../positions.ts';
import { namesOneThing, type Place, Unknown, type Value } from '../terraform/value.ts';
import { HELD_STAND_INS, holdsUnknown } from '../unknown-name.ts';

/** What a plan says beside the values: `true` for a whole value, or the like for its parts. */
export interface Masks {
  readonly unknown: unknown;
  readonly sensitive: unknown;
}

/** @param name of the value, for words: `aws_iam_policy.p` */
export function plannedFields(
  values: unknown,
  masks: Masks,
  place: Place,
  name: string,
): ReadonlyMap<string, Value> {
  const keys = new Set([values, masks.unknown].flatMap((item) => (isObject(item) ? Object.keys(item) : [])));
  return new Map(
    [...keys].map((key) => [
      key,
      plannedValue(part(values, key), partMasks(masks, key), place, `${name}.${key}`, key, 0),
    ]),
  );
}

function plannedValue(
  value: unknown,
  masks: Masks,
  place: Place,
  name: string,
  attribute: string,
  depth: number,
): Value {
  const unknown = (what: string, isCertain = false): Value => ({
    data: new Unknown(name, `${name}, ${what}`, isCertain),
    place,
  });
  if (masks.unknown === true) return unknown('which is known after apply', namesOneThing(attribute));
  // Findings quote what they judge, and this must not be quoted.
  if (masks.sensitive === true && value !== null) return unknown('which the plan marks as sensitive');
  if (typeof value === 'string' && holdsUnknown(value)) return unknown(HELD_STAND_INS);
  if (depth >= MOST_DEPTH) return unknown(`which is nested deeper than ${MOST_DEPTH} levels`);
  const inner = (key: string | number) => {
    const words = typeof key === 'number' ? `${name}[${key}]` : `${name}.${key}`;
    const of = typeof key === 'number' ? attribute : key;
    return plannedValue(part(value, key), partMasks(masks, key), place, words, of, depth + 1);
  };
  if (Array.isArray(value)) {
    const length = Math.max(value.length, Array.isArray(masks.unknown) ? masks.unknown.length : 0);
    return { data: Array.from({ length }, (_, index) => inner(index)), place };
  }
  if (isObject(value)) {
    const keys = new Set([
      ...Object.keys(value),
      ...(isObject(masks.unknown) ? Object.keys(masks.unknown) : []),
    ]);
    return { data: new Map([...keys].map((key) => [key, inner(key)])), place };
  }
  return { data: typeof value === 'object' || value === undefined ? null : (value as string), place };
}

function part(of: unknown, key: string | number): unknown {
  if (Array.isArray(of)) return of[Number(key)];
  return isObject(of) && Object.hasOwn(of, key) ? of[key] : undefined;
}

function partMasks({ unknown, sensitive }: Masks, key: string | number): Masks {
  return {
    unknown: part(unknown, key),
    // Of a sensitive whole every part is.
    sensitive: sensitive === true || part(sensitive, key),
  };
}
