/** From a value to the policy document that it is: JSON, the place of each statement, and what is left open in it. */
import { holdsUnknown, nameUnknowns, unknownNames } from '../unknown-name.ts';
import { type Budget, TooLarge } from './budget.ts';
import { plainJson } from './plain-json.ts';
import {
  decodedOf,
  fieldOf,
  isList,
  isMap,
  itemsOf,
  type Place,
  textOf,
  Unknown,
  type Value,
} from './value.ts';

export interface Open {
  readonly place: Place;
  readonly what: string;
}

export interface ReadDocument {
  /** Absent: nothing of it is known, as `open` says, or it is no policy document. */
  readonly document?: unknown;
  readonly place: Place;
  readonly statements: readonly Place[];
  /** All that stands as a statement, known or not. */
  readonly parts: readonly Value[];
  readonly open: readonly Open[];
}

/** In these nothing can be left open without leaving open what is granted. */
const DECIDING = ['Effect', 'Action', 'NotAction'];

/** @param given the text of the document, or what it encodes */
export function readDocument(given: Value, budget: Budget): ReadDocument {
  const value = typeof given.data === 'string' || given.decoded !== undefined ? decodedOf(given) : given;
  const { place } = value;
  const open: Open[] = [];
  const nothing = (what: string): ReadDocument => ({
    place,
    statements: [],
    parts: [],
    open: [{ place, what }],
  });
  if (value.data instanceof Unknown) return nothing(value.data.what);
  if (!isMap(value.data)) return nothing('a value that is no policy document');
  try {
    const found = fieldOf(value, 'Statement');
    const parts = itemsOf(found);
    const statements = parts.filter((statement) => {
      const { data } = statement;
      if (data instanceof Unknown) open.push({ place: statement.place, what: data.what });
      else if (isOpenText(data)) open.push({ place: statement.place, what: halfKnown(data) });
      else return true;
      return false;
    });
    for (const statement of statements) open.push(...openParts(statement));
    const document = Object.fromEntries(
      [...value.data].map(([key, item]) => {
        if (key !== 'Statement') return [key, plainJson(item, budget)] as const;
        const plain = statements.map((statement) => plainJson(statement, budget));
        // One that stands without a list keeps standing so.
        return [key, isList(item.data) || plain.length !== 1 ? plain : plain[0]] as const;
      }),
    );
    return { document, place, statements: statements.map((statement) => statement.place), parts, open };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return nothing(`a policy document that is too large: ${error.message}`);
  }
}

/** Where JSON is written around what is not known. */
function isOpenText(data: Value['data']): data is string {
  return typeof data === 'string' && holdsUnknown(data);
}

function openParts(statement: Value): readonly Open[] {
  if (!isMap(statement.data)) return [];
  return [...statement.data].flatMap(([element, value]) =>
    DECIDING.includes(element) ? itemsOf(value).flatMap(decidingPart) : [...openInside(value, 0)],
  );
}

function decidingPart(value: Value): readonly Open[] {
  const { data, place } = value;
  if (data instanceof Unknown) return [{ place, what: data.what }];
  const text = textOf(value);
  if (text === undefined || !holdsUnknown(text)) return [];
  return [{ place, what: halfKnown(text) }];
}

/** Elsewhere a part of a text may be open, and the name of one certain thing. */
function* openInside(value: Value, depth: number): Generator<Open> {
  const { data, place } = value;
  if (data instanceof Unknown && !data.isCertain) yield { place, what: data.what };
  if (typeof data === 'string' && mayBeAnything(data)) yield { place, what: halfKnown(data) };
  // What nests deeper than a condition does has no meaning.
  if (depth > 3) return;
  if (isList(data)) for (const item of data) yield* openInside(item, depth + 1);
  if (isMap(data)) for (const item of data.values()) yield* openInside(item, depth + 1);
}

/** `${var.prefix}*` means everything when the prefix is empty. */
function mayBeAnything(text: string): boolean {
  if (!holdsUnknown(text) || !/^[*?]*$/.test(nameUnknowns(text, () => ''))) return false;
  return unknownNames(text).some((name) => /^(?:var|local|module|each|count|self)\./.test(name));
}

function halfKnown(text: string): string {
  return `${JSON.stringify(nameUnknowns(text))}, of which ${unknownNames(text).join(', ')} is not known`;
}

/** Whether it looks like a policy document, for values of which nobody said that they are one. */
export function looksLikePolicy(value: Value): boolean {
  const statements = itemsOf(fieldOf(value, 'Statement'));
  return statements.some(({ data }) =>
    isMap(data) ? data.has('Effect') : data instanceof Unknown || isOpenText(data),
  );
}
