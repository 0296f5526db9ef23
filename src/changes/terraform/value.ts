/** What expressions come to, with the place where each part of it stands. */
import type { Lines } from '../../model/change.ts';
import { type PlacedValue, quoted, ReadError, repeatedKeys } from '../positions.ts';
import { holdsUnknown, unknown } from '../unknown-name.ts';
import { readJsonText } from './json-text.ts';

export interface Place {
  readonly path: string;
  readonly lines: Lines;
}

/** A value that is not known here. */
export class Unknown {
  /** As people shall read it, the same before a change and after it: `aws_s3_bucket.logs.arn`. */
  readonly name: string;
  /** Why it is not known, as the end of a search: `var.bucket, which has no default`. */
  readonly what: string;
  /**
   * It names one certain thing that AWS makes up, such as an ARN, so that nothing is left open but its text. Otherwise
   * it may be anything, `*` too.
   */
  readonly isCertain: boolean;

  constructor(name: string, what: string, isCertain = false) {
    this.name = name;
    this.what = what;
    this.isCertain = isCertain;
  }
}

/** Attributes that AWS makes up, or that name one certain thing: no wildcard stands in them. */
const CERTAIN =
  /^(?:arn|id|name|url|unique_id|account_id|user_id|caller_arn|partition|dns_suffix|region|bucket|issuer|.*_(?:arn|id|url|name|provider))$/;

export function namesOneThing(attribute: string): boolean {
  return CERTAIN.test(attribute);
}

export type Data = string | number | boolean | null | readonly Value[] | ReadonlyMap<string, Value> | Unknown;

export interface Value {
  readonly data: Data;
  readonly place: Place;
  /** Address of the resource that the value was taken from: `aws_iam_role.deploy`. */
  readonly reference?: string;
  /** What the text encodes, where it was made by `jsonencode` or by a policy document. */
  readonly decoded?: Value;
  /** Line of the text's first line, where each further line of it is one of the file. */
  readonly textFrom?: number;
}

export function isList(data: Data): data is readonly Value[] {
  return Array.isArray(data);
}

export function isMap(data: Data): data is ReadonlyMap<string, Value> {
  return data instanceof Map;
}

/** A list's items; of a single thing, which the JSON syntax and a plan's blocks may be, that thing. */
export function itemsOf(value: Value | undefined): readonly Value[] {
  if (value === undefined || value.data === null) return [];
  return isList(value.data) ? value.data : [value];
}

export function fieldOf(value: Value | undefined, name: string): Value | undefined {
  return value !== undefined && isMap(value.data) ? value.data.get(name) : undefined;
}

/** The text of a scalar, with stand-ins for what is not known; undefined for null, lists and maps. */
export function textOf(value: Value | undefined): string | undefined {
  if (value === undefined) return undefined;
  const { data } = value;
  if (data instanceof Unknown) return unknown(data.name);
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean'
    ? String(data)
    : undefined;
}

/** In characters; IAM takes 6,144 of them, and no service takes as many as this. */
const MOST_JSON = 1_000_000;

/** What the JSON text means; an `Unknown` when it is not known, or no JSON. */
export function decodedOf(value: Value): Value {
  if (value.decoded !== undefined) return value.decoded;
  const { data, place } = value;
  if (data instanceof Unknown) return value;
  const nothing = (what: string): Value => ({ data: new Unknown(what, what), place });
  if (typeof data !== 'string') return nothing('a value that is no JSON text');
  if (data.length > MOST_JSON) return nothing(`a text of more than ${MOST_JSON} characters`);
  try {
    return fromPlaced(readJsonText(data), place, value.textFrom);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const unclear = holdsUnknown(data) ? ', parts of which are not known' : '';
    return nothing(`a text that can't be read as JSON (its line ${error.line}: ${error.message})${unclear}`);
  }
}

/** @param textFrom the line of the file that holds line 1; without it everything stands at `place` */
export function fromPlaced(read: PlacedValue, place: Place, textFrom: number | undefined): Value {
  const at = (lines: Lines): Place =>
    textFrom === undefined
      ? place
      : { path: place.path, lines: { start: lines.start + textFrom - 1, end: lines.end + textFrom - 1 } };
  const convert = (value: PlacedValue): Value => {
    const here = at(value.lines);
    if (value.kind === 'scalar') return { data: value.value, place: here };
    if (value.kind === 'unreadable') return { data: new Unknown(value.what, value.what), place: here };
    if (value.kind === 'list') return { data: value.items.map(convert), place: here };
    const entries = new Map(value.pairs.map((pair) => [pair.key, convert(pair.value)]));
    for (const { key, line } of repeatedKeys(value)) {
      const what = `the key ${quoted(key)}, which is given twice`;
      entries.set(key, { data: new Unknown(what, what), place: at({ start: line, end: line }) });
    }
    return { data: entries, place: here };
  };
  return convert(read);
}
