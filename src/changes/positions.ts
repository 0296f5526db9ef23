/**
 * The values of a file with the lines where they stand: one form for JSON and YAML, so that whatever looks for policies
 * need not know how they were written.
 */
import type { Lines } from '../model/change.ts';

/** The file as a whole can't be read; the message says what stands at `line` (from 1) and ends the search. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

export interface ScalarValue {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As it is written, where YAML lets a number or a truth value stand for a name: `No`. */
  readonly source?: string;
  readonly lines: Lines;
  /** The line that holds the text's first line, where each further line of the text is one of the file: `|` of YAML. */
  readonly textFrom?: number;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly PlacedValue[];
  readonly lines: Lines;
}

export interface Pair {
  readonly key: string;
  /** Of the key. */
  readonly line: number;
  readonly value: PlacedValue;
}

export interface MapValue {
  readonly kind: 'map';
  /** In the order of the file; a key that is given twice is here twice. */
  readonly pairs: readonly Pair[];
  readonly lines: Lines;
}

/** What has a place and no meaning that is known here: a tag, an alias of itself. */
export interface UnreadableValue {
  readonly kind: 'unreadable';
  readonly what: string;
  readonly lines: Lines;
}

export type PlacedValue = ScalarValue | ListValue | MapValue | UnreadableValue;

/** No template and no policy nests as deep; what does is made to exhaust its reader. */
export const MOST_DEPTH = 100;

/** In characters. CloudFormation takes templates of 1 MB (its quotas), IAM policies of far less. */
export const MOST_TEXT = 5_000_000;

export function refuseLongText(text: string): void {
  if (text.length > MOST_TEXT) {
    throw new ReadError(1, `the file has ${text.length} characters, and no more than ${MOST_TEXT} are read`);
  }
}

export function tooDeep(line: number): ReadError {
  return new ReadError(line, `nested deeper than ${MOST_DEPTH} levels`);
}

/** The last value of the key, which is the one that most readers of JSON take. */
export function entry(map: PlacedValue | undefined, key: string): PlacedValue | undefined {
  return map?.kind === 'map' ? map.pairs.findLast((pair) => pair.key === key)?.value : undefined;
}

/** Undefined for anything but a text and what is written as one. */
export function textOf(value: PlacedValue | undefined): string | undefined {
  if (value?.kind !== 'scalar') return undefined;
  return typeof value.value === 'string' ? value.value : value.source;
}

export interface Repeated {
  readonly key: string;
  readonly line: number;
  readonly firstLine: number;
}

/** Keys that are given again. Which of the values counts is open. */
export function repeatedKeys(map: MapValue): readonly Repeated[] {
  const firstLines = new Map<string, number>();
  return map.pairs.flatMap(({ key, line }) => {
    const firstLine = firstLines.get(key);
    if (firstLine !== undefined) return [{ key, line, firstLine }];
    firstLines.set(key, line);
    return [];
  });
}

/** The lines of a text that stands as a value, such as a policy in a string. */
export function shiftLines(lines: Lines, holder: ScalarValue): Lines {
  const { textFrom } = holder;
  if (textFrom === undefined) return holder.lines;
  return { start: textFrom + lines.start - 1, end: textFrom + lines.end - 1 };
}

/** Names from a file, quoted and cut to a readable length. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
