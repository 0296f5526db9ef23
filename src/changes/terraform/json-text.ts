/** Reads JSON with the line of every value. Source: RFC 8259. */

import { MOST_DEPTH, type Pair, type PlacedValue, ReadError, tooDeep } from '../positions.ts';
import { HELD_STAND_INS } from '../unknown-name.ts';

/** A string; a number or a word; a sign; or stand-ins, as an unquoted interpolation leaves them in a template. */
const TOKEN =
  /[ \t\n\r]*(?:("[^"\\\n]*(?:\\.[^"\\\n]*)*")|(-?\d[\d.eE+-]*|true|false|null)(?![\w.+-])|([{}[\],:])|([\ue000-\uf8ff]+))/uy;

/** Escapes that would make a stand-in of what is none. */
const WRITTEN_STAND_IN = /\\u(?:e[\da-f]{3}|f[0-8][\da-f]{2})/i;

interface Token {
  readonly text: string;
  readonly kind: 'string' | 'word' | 'sign' | 'stand-in';
  readonly line: number;
}

/** @throws ReadError for what is no JSON, or nests too deep */
export function readJsonText(text: string): PlacedValue {
  return new JsonReader(text).whole();
}

class JsonReader {
  readonly #text: string;
  #at = 0;
  #line = 1;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): PlacedValue {
    const value = this.#value(this.#next());
    if (this.#text.slice(this.#at).trim() !== '') throw this.#broken();
    return value;
  }

  #broken(): ReadError {
    const white = /^\s*/.exec(this.#text.slice(this.#at, this.#at + 1000))?.[0] ?? '';
    return new ReadError(this.#line + white.split('\n').length - 1, 'what stands here is no JSON');
  }

  #next(): Token {
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.#text);
    if (match === null) throw this.#broken();
    const [whole, string, word, sign, standIn] = match;
    const text = string ?? word ?? sign ?? standIn ?? '';
    for (let at = whole.indexOf('\n'); at >= 0; at = whole.indexOf('\n', at + 1)) this.#line++;
    this.#at += whole.length;
    const kind = string !== undefined ? 'string' : word !== undefined ? 'word' : sign ? 'sign' : 'stand-in';
    return { text, kind, line: this.#line };
  }

  #value(token: Token): PlacedValue {
    const lines = { start: token.line, end: token.line };
    if (token.kind === 'stand-in') return { kind: 'scalar', value: token.text, lines };
    if (token.kind !== 'sign') return { kind: 'scalar', value: this.#scalar(token), lines };
    if (token.text !== '{' && token.text !== '[')
      throw new ReadError(token.line, 'what stands here is no JSON');
    if (this.#depth >= MOST_DEPTH) throw tooDeep(token.line);
    this.#depth++;
    const value = token.text === '{' ? this.#map(token.line) : this.#list(token.line);
    this.#depth--;
    return value;
  }

  #scalar(token: Token): string | number | boolean | null {
    if (WRITTEN_STAND_IN.test(token.text)) throw new ReadError(token.line, HELD_STAND_INS);
    try {
      return JSON.parse(token.text) as string | number | boolean | null;
    } catch {
      throw new ReadError(token.line, 'what stands here is no JSON');
    }
  }

  #list(start: number): PlacedValue {
    const items: PlacedValue[] = [];
    for (let token = this.#next(); token.text !== ']' || token.kind !== 'sign'; token = this.#next()) {
      items.push(this.#value(token));
      if (this.#closes(']')) break;
    }
    return { kind: 'list', items, lines: { start, end: this.#line } };
  }

  #map(start: number): PlacedValue {
    const pairs: Pair[] = [];
    for (let token = this.#next(); token.text !== '}' || token.kind !== 'sign'; token = this.#next()) {
      if (token.kind !== 'string') throw new ReadError(token.line, 'what stands here is no JSON');
      const colon = this.#next();
      if (colon.text !== ':' || colon.kind !== 'sign')
        throw new ReadError(colon.line, 'what stands here is no JSON');
      const value = this.#value(this.#next());
      pairs.push({ key: String(this.#scalar(token)), line: token.line, value });
      if (this.#closes('}')) break;
    }
    return { kind: 'map', pairs, lines: { start, end: this.#line } };
  }

  /** Behind an item there is a comma, or the end. */
  #closes(end: string): boolean {
    const token = this.#next();
    if (token.kind === 'sign' && token.text === end) return true;
    if (token.kind === 'sign' && token.text === ',') return false;
    throw new ReadError(token.line, 'what stands here is no JSON');
  }
}
