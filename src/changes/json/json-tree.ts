/**
 * JSON with the lines of its values. Source: RFC 8259. Comments and commas before a closing bracket, which many editors
 * let pass, are told and read over; every other error ends the reading.
 */
import type { Lines, Unresolved } from '../../model/change.ts';
import {
  type ListValue,
  type MapValue,
  MOST_DEPTH,
  type Pair,
  type PlacedValue,
  quoted,
  ReadError,
  refuseLongText,
  type ScalarValue,
  tooDeep,
} from '../positions.ts';

export interface JsonTree {
  readonly root: PlacedValue;
  /** What is not JSON and could be read all the same; one for each kind. */
  readonly problems: readonly Unresolved[];
}

/** @throws ReadError where the text stops being JSON */
export function jsonTree(text: string): JsonTree {
  refuseLongText(text);
  return new JsonText(text).read();
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

class JsonText {
  readonly #text: string;
  #at = 0;
  #line = 1;
  readonly #problems = new Map<string, Unresolved>();

  constructor(text: string) {
    this.#text = text;
    if (text.startsWith('\ufeff')) this.#at = 1;
  }

  read(): JsonTree {
    const root = this.#value(0);
    this.#skip();
    if (this.#at < this.#text.length) throw this.#broken();
    return { root, problems: [...this.#problems.values()] };
  }

  #value(depth: number): PlacedValue {
    this.#skip();
    if (depth > MOST_DEPTH) throw tooDeep(this.#line);
    const sign = this.#text[this.#at];
    if (sign === '{') return this.#map(depth);
    if (sign === '[') return this.#list(depth);
    if (sign === '"') return this.#scalar(this.#string());
    LITERAL.lastIndex = this.#at;
    const literal = LITERAL.exec(this.#text)?.[0];
    if (literal === undefined) throw this.#broken();
    this.#at += literal.length;
    return this.#scalar(JSON.parse(literal) as number | boolean | null);
  }

  #scalar(value: ScalarValue['value']): ScalarValue {
    return { kind: 'scalar', value, lines: this.#linesFrom(this.#line) };
  }

  #list(depth: number): ListValue {
    const start = this.#line;
    const items: PlacedValue[] = [];
    this.#each(']', () => {
      items.push(this.#value(depth + 1));
    });
    return { kind: 'list', items, lines: this.#linesFrom(start) };
  }

  #map(depth: number): MapValue {
    const start = this.#line;
    const pairs: Pair[] = [];
    this.#each('}', () => {
      if (this.#text[this.#at] !== '"') throw this.#broken();
      const line = this.#line;
      const key = this.#string();
      this.#skip();
      if (this.#text[this.#at] !== ':') throw this.#broken();
      this.#at++;
      pairs.push({ key, line, value: this.#value(depth + 1) });
    });
    return { kind: 'map', pairs, lines: this.#linesFrom(start) };
  }

  /** From the opening bracket to the closing one; `read` reads an item. */
  #each(closing: string, read: () => void): void {
    this.#at++;
    for (let count = 0; ; count++) {
      this.#skip();
      if (count === 0 && this.#closes(closing)) return;
      read();
      this.#skip();
      if (this.#closes(closing)) return;
      if (this.#text[this.#at] !== ',') throw this.#broken();
      const line = this.#line;
      this.#at++;
      this.#skip();
      if (this.#closes(closing)) {
        this.#problem('a comma before a closing bracket, which JSON does not know', this.#linesFrom(line));
        return;
      }
    }
  }

  #closes(closing: string): boolean {
    if (this.#text[this.#at] !== closing) return false;
    this.#at++;
    return true;
  }

  #string(): string {
    const start = this.#at;
    let escaped = false;
    let at = start + 1;
    for (; ; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === QUOTE) break;
      // Beyond the end it is NaN.
      if (!(code >= 0x20))
        throw new ReadError(this.#line, 'not valid JSON: a text is not closed in its line');
      if (code === BACKSLASH) {
        escaped = true;
        at++;
      }
    }
    this.#at = at + 1;
    const literal = this.#text.slice(start, this.#at);
    if (!escaped) return literal.slice(1, -1);
    try {
      return JSON.parse(literal) as string;
    } catch {
      throw new ReadError(this.#line, 'not valid JSON: a text holds an escape that JSON does not know');
    }
  }

  #skip(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === NEWLINE) this.#line++;
      if (code === NEWLINE || code === 0x20 || code === 0x09 || code === 0x0d) this.#at++;
      else if (this.#text.startsWith('//', this.#at)) this.#comment('\n', 0);
      else if (this.#text.startsWith('/*', this.#at)) this.#comment('*/', 2);
      else return;
    }
  }

  #comment(ending: string, taken: number): void {
    const start = this.#line;
    const found = this.#text.indexOf(ending, this.#at + taken);
    if (found < 0 && taken > 0) throw new ReadError(start, 'not valid JSON: a comment is not closed');
    const end = found < 0 ? this.#text.length : found + taken;
    for (; this.#at < end; this.#at++) if (this.#text.charCodeAt(this.#at) === NEWLINE) this.#line++;
    this.#problem('a comment, which JSON does not know', this.#linesFrom(start));
  }

  #problem(what: string, lines: Lines): void {
    if (!this.#problems.has(what)) this.#problems.set(what, { what, lines });
  }

  #linesFrom(start: number): Lines {
    return { start, end: this.#line };
  }

  #broken(): ReadError {
    const found = this.#text[this.#at];
    const what = found === undefined ? 'the text ends too early' : `found ${quoted(found)}`;
    return new ReadError(this.#line, `not valid JSON: ${what}`);
  }
}
