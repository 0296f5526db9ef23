/** Where things stand in a JSON text. `JSON.parse` is fast and tells no places, so this is asked when something is wrong. */
import type { Path } from './layer.ts';

/** Offsets of a value, and of its key where it has one. */
export interface JsonPlace {
  readonly value: number;
  readonly key?: number;
}

export interface JsonPlaces {
  readonly places: ReadonlyMap<string, JsonPlace>;
  /** Where the text stops being JSON; undefined: it is JSON to its end. */
  readonly brokenAt?: number;
}

export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

/** Source: RFC 8259. Nothing in it can be matched in two ways, so that no text makes it slow. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy;
const SPACE = /[ \t\n\r]*/y;

interface Holder {
  readonly isList: boolean;
  /** Of what is read in it now. */
  part: string | number;
  keyAt: number | undefined;
  /** `first`: an item or the end; `next`: an item, after a comma; `after`: a comma or the end. */
  expects: 'first' | 'next' | 'after';
}

/** @param wanted paths whose places are asked for, as `pathKey` writes them */
export function jsonPlaces(text: string, wanted: ReadonlySet<string>): JsonPlaces {
  const places = new Map<string, JsonPlace>();
  const holders: Holder[] = [];
  let at = 0;
  const token = () => {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) return undefined;
    const [whole, sign, string] = match;
    const start = at + whole.length - whole.trimStart().length;
    return { start, end: at + whole.length, sign, string };
  };
  const broken = (): JsonPlaces => {
    SPACE.lastIndex = at;
    return { places, brokenAt: at + (SPACE.exec(text)?.[0].length ?? 0) };
  };
  for (;;) {
    const holder = holders.at(-1);
    let found = token();
    if (found === undefined) return broken();
    const closes = holder !== undefined && found.sign === (holder.isList ? ']' : '}');
    if (closes && holder.expects !== 'next') {
      holders.pop();
    } else if (holder?.expects === 'after') {
      if (found.sign !== ',') return broken();
      holder.expects = 'next';
      if (holder.isList) holder.part = Number(holder.part) + 1;
      at = found.end;
      continue;
    } else {
      if (holder !== undefined && !holder.isList) {
        if (found.string === undefined) return broken();
        holder.part = JSON.parse(found.string) as string;
        holder.keyAt = found.start;
        at = found.end;
        const colon = token();
        if (colon?.sign !== ':') return broken();
        at = colon.end;
        found = token();
        if (found === undefined) return broken();
      }
      const opens = found.sign === '{' || found.sign === '[';
      if (found.sign !== undefined && !opens) return broken();
      if (wanted.size > 0) {
        const key = pathKey(holders.map(({ part }) => part));
        const keyAt = holder?.keyAt;
        if (wanted.has(key))
          places.set(key, { value: found.start, ...(keyAt !== undefined && { key: keyAt }) });
      }
      if (opens) {
        if (holder !== undefined) holder.expects = 'after';
        holders.push({ isList: found.sign === '[', part: 0, keyAt: undefined, expects: 'first' });
        at = found.end;
        continue;
      }
    }
    at = found.end;
    const above = holders.at(-1);
    if (above === undefined) break;
    above.expects = 'after';
  }
  SPACE.lastIndex = at;
  const end = at + (SPACE.exec(text)?.[0].length ?? 0);
  return end === text.length ? { places } : { places, brokenAt: end };
}
