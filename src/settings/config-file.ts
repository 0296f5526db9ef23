/** The YAML of the config file as values with their positions. Loaded only when there is a file. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Problem } from './config-error.ts';
import { isMapping, keyText, type Layer, type Path, type Place } from './layer.ts';
import { shownPath, shownText, shownValue } from './shown.ts';
import { unknownAlias, unquotedGlob } from './unquoted-glob.ts';

/** Anchors spare repetition; more of them than this are an attempt to make a small file a huge one. */
const MOST_ALIASES = 100;

export type ParsedConfig = { readonly layer: Layer } | { readonly problems: readonly Problem[] };

/** `file` is the path that messages and annotations name, relative to the workspace. Never throws. */
export function parseConfig(text: string, file: string): ParsedConfig {
  try {
    return new ConfigText(text, file).parsed();
  } catch (error) {
    const what =
      error instanceof ReferenceError ? 'the aliases multiply one another' : syntaxProblem(String(error));
    return { problems: [{ source: shownPath(file), location: { file, line: 1, column: 1 }, what }] };
  }
}

function syntaxProblem(message: string): string {
  // The parser recurses, so a file that only nests brackets ends its stack.
  if (message.includes('call stack')) return 'the file is nested too deeply';
  if (message.startsWith('Source contains multiple documents')) return 'a second YAML document begins';
  return `not valid YAML: ${shownText(message).slice(1, -1)}`;
}

class ConfigText {
  readonly #text: string;
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;
  readonly #pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      // YAML 1.2 whatever the file says: `off` is a text and a date is no time stamp.
      schema: 'core',
      resolveKnownTags: false,
      // The parser compares each key with each other one, which takes minutes for a file of keys alone.
      uniqueKeys: false,
      logLevel: 'error',
    });
  }

  parsed(): ParsedConfig {
    const syntax = this.#syntaxProblems();
    if (syntax.length > 0) return { problems: syntax };
    const content = this.#contentProblems();
    if (content.length > 0) return { problems: content };
    // A file of comments alone holds nothing, which is allowed.
    const values: unknown = this.#document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {};
    if (!isMapping(values)) {
      const what = `found ${shownValue(values)}`;
      return { problems: [{ ...this.#at(0), what, allowed: 'a mapping from keys to values' }] };
    }
    return { layer: { kind: 'file', values, place: (path, at) => this.#place(path, at) } };
  }

  /** One for each place: what follows from an error at the same place tells nothing more. */
  #syntaxProblems(): readonly Problem[] {
    const problems = new Map<string, Problem>();
    for (const { pos, code, message } of [...this.#document.errors, ...this.#document.warnings]) {
      // Once the parser has lost its way, it says so of every sign to the end of the file.
      if (problems.size > 0 && / token in YAML (?:stream|document): /.test(message)) continue;
      const problem = this.#syntaxProblem(pos[0], code, message);
      if (problem.what.startsWith('the file is')) return [problem];
      if (!problems.has(problem.source)) problems.set(problem.source, problem);
    }
    return [...problems.values()];
  }

  #syntaxProblem(offset: number, code: string, message: string): Problem {
    const mayBeGlob = code === 'BAD_ALIAS' || code === 'UNEXPECTED_TOKEN';
    const glob = mayBeGlob ? unquotedGlob(this.#text, offset) : undefined;
    return glob === undefined
      ? { ...this.#at(offset), what: syntaxProblem(message) }
      : { ...this.#at(glob.offset), ...glob.problem };
  }

  /** What is YAML and yet no config. Numbers in other forms than plain digits become texts on the way. */
  #contentProblems(): readonly Problem[] {
    const problems: Problem[] = [];
    let aliases = 0;
    visit(this.#document, {
      Scalar: (_, node) => {
        const plain = /^-?(?:0|[1-9]\d{0,14})$/.test(node.source ?? '');
        if (typeof node.value === 'number' && !plain) node.value = node.source ?? String(node.value);
      },
      Map: (_, node) => {
        problems.push(...this.#keyProblems(node));
      },
      Alias: (_, node) => {
        aliases += 1;
        const place = this.#at(node.range?.[0] ?? 0);
        if (aliases > MOST_ALIASES) {
          problems.push({ ...place, what: `more than ${MOST_ALIASES} aliases` });
          return visit.BREAK;
        }
        if (node.resolve(this.#document) === undefined) {
          problems.push({ ...place, ...unknownAlias(node.source) });
        }
        return undefined;
      },
    });
    return problems;
  }

  #keyProblems(map: YAMLMap): readonly Problem[] {
    const problems: Problem[] = [];
    const pairs = new Map<string, Pair>();
    for (const pair of map.items) {
      const place = this.#at(startOf(pair.key) ?? startOf(map) ?? 0);
      const name = isScalar(pair.key) ? String(pair.key.value ?? '') : undefined;
      if (name === undefined) {
        problems.push({ ...place, what: 'found a key that is no plain text' });
      } else if (name === '__proto__') {
        // In JavaScript this is no ordinary name, and it would vanish in silence.
        problems.push({ ...place, what: 'unknown key "__proto__"' });
      } else if (pairs.has(name)) {
        const first = this.#at(startOf(pairs.get(name)?.key) ?? 0).location?.line;
        problems.push({
          ...place,
          what: `the key ${shownText(name)} is given twice, first in line ${first}`,
        });
      } else {
        pairs.set(name, pair);
      }
    }
    this.#pairs.set(map, pairs);
    return problems;
  }

  #at(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    const location = { file: this.#file, line: Math.max(1, line), column: Math.max(1, col) };
    return { source: `${shownPath(this.#file)}:${location.line}:${location.column}`, location };
  }

  #place(path: Path, at: 'key' | 'value'): Place {
    let node: unknown = this.#document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, part] of path.entries()) {
      const holder = isAlias(node) ? node.resolve(this.#document) : node;
      const pair = isMap(holder) ? this.#pairs.get(holder)?.get(String(part)) : undefined;
      if (pair !== undefined) {
        node = at === 'key' && depth === path.length - 1 ? pair.key : (pair.value ?? pair.key);
      } else {
        node = isCollection(holder) ? holder.get(part, true) : undefined;
      }
      offset = startOf(node) ?? offset;
    }
    const key = keyText(path);
    return { ...this.#at(offset), ...(key === '' ? {} : { key }) };
  }
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
