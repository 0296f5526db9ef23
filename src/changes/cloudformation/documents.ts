/** Policy documents of a template, with the lines of their statements. */
import type { Lines } from '../../model/change.ts';
import { isObject } from '../../model/json.ts';
import { jsonTree } from '../json/json-tree.ts';
import { plainText, plainValue } from '../json/plain-value.ts';
import {
  entry,
  type MapValue,
  type PlacedValue,
  quoted,
  ReadError,
  shiftLines,
  textOf,
} from '../positions.ts';
import { nameUnknowns, unknownNames } from '../unknown-name.ts';
import { isStandIn } from './functions.ts';
import { callOf, NO_VALUE, type Values } from './intrinsics.ts';
import { noteOpen } from './template.ts';

export interface TemplateDocument {
  readonly document: unknown;
  readonly lines: Lines;
  readonly statements: readonly Lines[];
}

/** More than one where a condition that is open chooses between documents. */
export function readDocuments(values: Values, placed: PlacedValue): readonly TemplateDocument[] {
  return values.branches(placed).flatMap((branch) => {
    const isPlainMap = branch.kind === 'map' && callOf(branch) === undefined;
    return isPlainMap ? [documentOf(values, branch)] : madeDocument(values, branch);
  });
}

/** A statement that stands where a document might: the property of an event bus policy. */
export function readStatements(values: Values, placed: PlacedValue): TemplateDocument {
  const found = values.branches(placed).flatMap((branch) => statementsOf(values, branch));
  return {
    document: { Version: '2012-10-17', Statement: found.map(({ statement }) => statement) },
    lines: placed.lines,
    statements: found.map(({ lines }) => lines),
  };
}

function documentOf(values: Values, map: MapValue): TemplateDocument {
  noteOpen(map, values.note);
  const rest: (readonly [string, unknown])[] = map.pairs
    .filter(({ key }) => key !== 'Statement')
    .map(({ key, line, value }) => [
      plainText(key, { start: line, end: line }, values.note),
      values.value(value),
    ]);
  const plain = Object.fromEntries(rest.filter(([, value]) => value !== NO_VALUE));
  const placed = entry(map, 'Statement');
  if (placed === undefined) return { document: plain, lines: map.lines, statements: [] };
  const found = values.branches(placed).flatMap((branch) => statementsOf(values, branch));
  const list = found.map(({ statement }) => statement);
  const isSingle = placed.kind === 'map' && callOf(placed) === undefined && list.length === 1;
  return {
    document: { ...plain, Statement: isSingle ? list[0] : list },
    lines: map.lines,
    statements: found.map(({ lines }) => lines),
  };
}

interface PlacedStatement {
  readonly statement: unknown;
  readonly lines: Lines;
}

function statementsOf(values: Values, placed: PlacedValue): readonly PlacedStatement[] {
  if (placed.kind === 'list') {
    return placed.items.flatMap((item) =>
      values.branches(item).flatMap((branch) => statementsOf(values, branch)),
    );
  }
  const { lines } = placed;
  // A function may make a list of statements.
  return values.ways(placed).flatMap((way) =>
    (Array.isArray(way) ? way : [way]).map((statement: unknown) => {
      noteOpenElements(values, statement, lines);
      return { statement, lines };
    }),
  );
}

const DECISIVE = ['Effect', 'Action', 'NotAction'];
const PRINCIPALS = ['Principal', 'NotPrincipal'];

/**
 * A statement can be judged with a stand-in in its resources or its conditions. It can't with one for its effect or
 * an action, nor where a principal may be anybody.
 */
export function noteOpenElements(values: Values, statement: unknown, lines: Lines): void {
  if (!isObject(statement)) {
    const shown = typeof statement === 'string' ? `, which is ${quoted(nameUnknowns(statement))}` : '';
    values.note(lines, `a statement${shown}`);
    return;
  }
  for (const element of DECISIVE) {
    const names = unknownNames(textsOf(statement[element]).join(''));
    if (names.length > 0) values.note(lines, `${element}, which depends on ${shownNames(names)}`);
  }
  for (const element of PRINCIPALS) {
    const open = textsOf(statement[element]).filter((text) => isOpen(values, text));
    if (open.length > 0) values.note(lines, `${element}, which is ${shownNames(open.flatMap(unknownNames))}`);
  }
}

function shownNames(names: readonly string[]): string {
  return [...new Set(names)].map((name) => quoted(name).slice(1, -1)).join(', ');
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isObject(value) ? Object.values(value).flatMap(textsOf) : [];
}

/** Whether the text is a stand-in for something that may be anything: not of a resource of the template or the account. */
export function isOpen(values: Values, text: string): boolean {
  if (!isStandIn(text)) return false;
  const [name = ''] = unknownNames(text);
  const [id = ''] = name.split('.', 1);
  return name !== 'AWS::AccountId' && !values.template.resources.has(id) && !isMade(values, id);
}

/** A macro made it: the role of a serverless function. */
function isMade(values: Values, id: string): boolean {
  return values.template.makesResources && /^\w+$/.test(id) && !values.template.parameters.has(id);
}

/** A document that is a text, or that a function makes. */
function madeDocument(values: Values, placed: PlacedValue): readonly TemplateDocument[] {
  const { lines } = placed;
  return values.ways(placed).flatMap((made) => {
    if (isObject(made)) return [withoutPlaces(made, lines)];
    if (typeof made === 'string' && /^\s*\{/.test(made)) return textDocument(values, made, placed);
    const names = typeof made === 'string' ? unknownNames(made) : [];
    values.note(
      lines,
      names.length > 0 ? `a document, which is ${shownNames(names)}` : 'a document that is no map',
    );
    return [];
  });
}

function withoutPlaces(document: Readonly<Record<string, unknown>>, lines: Lines): TemplateDocument {
  const { Statement: listed } = document;
  const statements = Array.isArray(listed) ? listed.map(() => lines) : [lines];
  return { document, lines, statements };
}

function textDocument(values: Values, text: string, placed: PlacedValue): readonly TemplateDocument[] {
  const scalar = textScalar(placed);
  const place = (lines: Lines) => (scalar?.kind === 'scalar' ? shiftLines(lines, scalar) : placed.lines);
  try {
    const { root, problems } = jsonTree(text);
    for (const { lines, what } of problems) values.note(place(lines), what);
    const note = (lines: Lines, what: string) => values.note(place(lines), what);
    // Stand-ins of the file itself are gone; those that are left were put in here.
    const document = plainValue(root, note, (part) => part);
    const found = entry(root, 'Statement');
    const items = found?.kind === 'list' ? found.items : found === undefined ? [] : [found];
    const statements = items.map(({ lines }) => place(lines));
    for (const [index, item] of items.entries()) {
      noteOpenElements(
        values,
        plainValue(
          item,
          () => {},
          (part) => part,
        ),
        statements[index] ?? placed.lines,
      );
    }
    return [{ document, lines: placed.lines, statements }];
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const { line: start, message } = error;
    values.note(place({ start, end: start }), `a document that can't be read: ${message}`);
    return [];
  }
}

/** The text itself, also inside of an `Fn::Sub`, which keeps its lines where what it puts in has none. */
function textScalar(placed: PlacedValue): PlacedValue | undefined {
  const called = callOf(placed);
  if (called === undefined) return placed;
  if (called.name !== 'Fn::Sub') return undefined;
  const { argument } = called;
  const template = argument.kind === 'list' ? argument.items[0] : argument;
  return textOf(template) === undefined ? undefined : template;
}
