/**
 * YAML with the lines of its values, as CloudFormation reads it: YAML 1.1 with the short forms of its functions.
 * Source: AWS CloudFormation User Guide, "CloudFormation template format".
 */
import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type Scalar,
  type Tags,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Lines } from '../../model/change.ts';
import {
  MOST_DEPTH,
  type Pair,
  type PlacedValue,
  quoted,
  ReadError,
  refuseLongText,
  type ScalarValue,
  tooDeep,
} from '../positions.ts';
import { longForm, SHORT_FORMS } from './short-form.ts';

/** CloudFormation takes no template above 1 MB (its quotas), and hostile YAML costs a second for each 100 KB. */
const MOST_YAML = 1_100_000;
/** What aliases may add to the values that the text spells out. */
const MOST_ALIASED = 20_000;

/** They stay on their values as they are written. */
const KNOWN_TAGS: Tags = SHORT_FORMS.flatMap(
  (tag): Tags => [
    { tag, resolve: (text: string) => text },
    { tag, collection: 'seq' },
    { tag, collection: 'map' },
  ],
);

/** @throws ReadError for what is not one YAML document, or is made to exhaust its reader */
export function yamlTree(text: string): PlacedValue {
  refuseLongText(text);
  if (text.length > MOST_YAML) {
    const what = `the file has ${text.length} characters; of YAML no more than ${MOST_YAML} are read`;
    throw new ReadError(1, what);
  }
  return new YamlText(text).read();
}

type Node = Alias | Scalar | YAMLMap | YAMLSeq;

class YamlText {
  readonly #text: string;
  readonly #lines = new LineCounter();
  readonly #anchors = new Map<string, Node>();
  /** The anchors that are being read now. */
  readonly #open = new Set<Node>();
  #left: number;

  constructor(text: string) {
    this.#text = text;
    this.#left = text.length + MOST_ALIASED;
  }

  read(): PlacedValue {
    try {
      return this.#value(this.#document()?.contents, { start: 1, end: 1 }, 0);
    } catch (error) {
      // The parser recurses, so a file that only nests brackets ends its stack.
      if (error instanceof RangeError) throw tooDeep(1);
      throw error;
    }
  }

  #document(): Document.Parsed | undefined {
    const composer = new Composer({
      // No value is interpreted by the parser: dates, octal numbers and `off` come as they are written.
      schema: 'failsafe',
      resolveKnownTags: false,
      // The parser makes an error of each tag that it does not know, which is a fifth of its time.
      customTags: KNOWN_TAGS,
      // The parser compares each key with each other one, which takes minutes for a file of keys alone.
      uniqueKeys: false,
      logLevel: 'silent',
    });
    const documents: Document.Parsed[] = [];
    for (const token of this.#tokens()) {
      if (token.type === 'error') throw this.#invalid(token.offset, token.message);
      for (const document of composer.next(token)) documents.push(document as Document.Parsed);
    }
    for (const document of composer.end()) documents.push(document as Document.Parsed);
    for (const { errors } of documents) {
      const [error] = errors;
      if (error !== undefined) throw this.#invalid(error.pos[0], error.message);
    }
    const [first, second] = documents;
    if (second !== undefined) {
      throw new ReadError(this.#lineAt(second.range[0]), 'a second YAML document begins');
    }
    return first;
  }

  /** As the parser gives them, but that it need not build what is nested too deeply for anybody to read. */
  *#tokens(): Generator<CST.Token> {
    const parser = new Parser(this.#lines.addNewLine);
    this.#lines.addNewLine(0);
    let line = 1;
    let brackets = 0;
    let inLine = 0;
    for (const lexeme of new Lexer().lex(this.#text)) {
      if (lexeme === '[' || lexeme === '{') brackets++;
      else if (lexeme === ']' || lexeme === '}') brackets--;
      else if (lexeme === '-' || lexeme === '?') inLine++;
      else if (lexeme.includes('\n')) {
        line += lexeme.split('\n').length - 1;
        inLine = 0;
      }
      if (brackets > MOST_DEPTH || inLine > MOST_DEPTH) throw tooDeep(line);
      yield* parser.next(lexeme);
    }
    yield* parser.end();
  }

  #invalid(offset: number, message: string): ReadError {
    return new ReadError(this.#lineAt(offset), `not valid YAML: ${quoted(message).slice(1, -1)}`);
  }

  /** `place` is where a value stands that is not there. */
  #value(node: unknown, place: Lines, depth: number): PlacedValue {
    if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) {
      return { kind: 'scalar', value: null, lines: place };
    }
    const line = this.#lineAt(node.range?.[0] ?? 0);
    if (depth > MOST_DEPTH) throw tooDeep(line);
    this.#left -= 1;
    if (this.#left < 0) throw new ReadError(line, 'the aliases multiply one another');
    if (isAlias(node)) return this.#aliased(node, { start: line, end: line }, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node as Node);
    this.#open.add(node as Node);
    const value = this.#plain(node as Exclude<Node, Alias>, depth);
    this.#open.delete(node as Node);
    if (node.tag === undefined) return value;
    const { lines } = value;
    return longForm(node.tag, value) ?? { kind: 'unreadable', what: `the tag ${quoted(node.tag)}`, lines };
  }

  #aliased(alias: Alias, lines: Lines, depth: number): PlacedValue {
    const target = this.#anchors.get(alias.source);
    const name = `the alias ${quoted(`*${alias.source}`)}`;
    if (target === undefined) throw new ReadError(lines.start, `${name} has no anchor before it`);
    if (this.#open.has(target))
      return { kind: 'unreadable', what: `${name} inside of its own anchor`, lines };
    return this.#value(target, lines, depth + 1);
  }

  #plain(node: Scalar | YAMLMap | YAMLSeq, depth: number): PlacedValue {
    const [from = 0, to = from] = node.range ?? [];
    const start = this.#lineAt(from);
    if (isScalar(node)) return this.#scalar(node, { start, end: this.#endLine(from, to) });
    if (isMap(node)) {
      const pairs = node.items.map((pair) => this.#pair(pair, start, depth));
      const end = this.#endOf(node.items.at(-1)?.value, pairs.at(-1)?.value, start);
      return { kind: 'map', pairs, lines: { start, end: node.flow ? this.#endLine(from, to) : end } };
    }
    const items = node.items.map((item) => this.#value(item, { start, end: start }, depth + 1));
    const end = this.#endOf(node.items.at(-1), items.at(-1), start);
    return { kind: 'list', items, lines: { start, end: node.flow ? this.#endLine(from, to) : end } };
  }

  #pair({ key, value }: YAMLMap['items'][number], start: number, depth: number): Pair {
    const name = this.#value(key, { start, end: start }, depth + 1);
    const { lines } = name;
    if (name.kind !== 'scalar') throw new ReadError(lines.start, 'a key that is no plain text');
    const placed = this.#value(value, { start: lines.end, end: lines.end }, depth + 1);
    // The text of a key counts as it is written: `on`, `1`.
    return { key: keyText(key, name), line: lines.start, value: placed };
  }

  #scalar(node: Scalar, lines: Lines): ScalarValue {
    const text = String(node.value ?? '');
    if (node.type === 'BLOCK_LITERAL')
      return { kind: 'scalar', value: text, lines, textFrom: lines.start + 1 };
    const asText = node.type !== 'PLAIN' || node.tag === 'tag:yaml.org,2002:str' || node.tag === '!';
    const value = asText ? text : plainValue(text);
    const isTyped = typeof value === 'number' || typeof value === 'boolean';
    return { kind: 'scalar', value, lines, ...(isTyped && { source: text }) };
  }

  /** Lines of an alias are those of its anchor, which stands elsewhere; what it ends, ends where the alias is. */
  #endOf(node: unknown, last: PlacedValue | undefined, start: number): number {
    const end = isAlias(node) ? this.#lineAt(node.range?.[0] ?? 0) : last?.lines.end;
    return Math.max(start, end ?? start);
  }

  /** `to` is behind the last character, for texts in a block at the start of the next line. */
  #endLine(from: number, to: number): number {
    return this.#lineAt(Math.max(from, to - 1));
  }

  #lineAt(offset: number): number {
    return Math.max(1, this.#lines.linePos(offset).line);
  }
}

function keyText(key: unknown, name: ScalarValue): string {
  return isScalar(key) ? String(key.value ?? '') : String(name.value);
}

/** As YAML 1.1 resolves a plain text, but for numbers in other forms than plain digits, which stay texts. */
function plainValue(text: string): ScalarValue['value'] {
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return null;
  if (/^(?:true|True|TRUE|yes|Yes|YES|on|On|ON)$/.test(text)) return true;
  if (/^(?:false|False|FALSE|no|No|NO|off|Off|OFF)$/.test(text)) return false;
  return /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
