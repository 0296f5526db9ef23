/** Reads the text of a `.tf.json` file as what it would be in Terraform's own language. Source: Terraform's "JSON Configuration Syntax". */
import type { Lines } from '../../model/change.ts';
import { type Pair, type PlacedValue, ReadError } from '../positions.ts';
import type { HclParser } from './grammar.ts';
import { readHclFile, refusedText } from './hcl-file.ts';
import { readJsonText } from './json-text.ts';
import { type Block, type Body, EMPTY_BODY, type Expression, type SourceFile } from './syntax.ts';

/** Block types of the top level, and how many labels each has. */
const LABELS: Readonly<Record<string, number>> = { resource: 2, data: 2, variable: 1, module: 1, locals: 0 };
const MARKER = 'IAM_SWEEP_TEXT';

export function readJsonFile(path: string, text: string, parser: HclParser): SourceFile {
  const refusal = refusedText(text);
  if (refusal !== undefined) return { path, body: EMPTY_BODY, problems: [refusal] };
  try {
    const root = readJsonText(text);
    const expressions = new JsonExpressions(parser);
    return { path, body: topLevel(root, expressions, path.endsWith('.tfvars.json')), problems: [] };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const lines = { start: error.line, end: error.line };
    return { path, body: EMPTY_BODY, problems: [{ lines, what: error.message }] };
  }
}

function topLevel(root: PlacedValue, expressions: JsonExpressions, isVariables: boolean): Body {
  const roots = root.kind === 'list' ? root.items : [root];
  const pairs = roots.flatMap((item) => pairsOf(item));
  if (isVariables) return { attributes: pairs.map((pair) => expressions.attribute(pair)), blocks: [] };
  const blocks = pairs.flatMap(({ key, value }) =>
    Object.hasOwn(LABELS, key) ? blocksOf(key, LABELS[key] ?? 0, [], value, expressions) : [],
  );
  return { attributes: [], blocks };
}

function blocksOf(
  type: string,
  labelsLeft: number,
  labels: readonly string[],
  value: PlacedValue,
  expressions: JsonExpressions,
): readonly Block[] {
  if (value.kind === 'list')
    return value.items.flatMap((item) => blocksOf(type, labelsLeft, labels, item, expressions));
  if (labelsLeft > 0)
    return pairsOf(value).flatMap(({ key, value: inner }) =>
      blocksOf(type, labelsLeft - 1, [...labels, key], inner, expressions),
    );
  const attributes = pairsOf(value).map((pair) => expressions.attribute(pair));
  return [{ type, labels, body: { attributes, blocks: [] }, lines: value.lines }];
}

/** The key `//` holds a comment. */
function pairsOf(value: PlacedValue): readonly Pair[] {
  return value.kind === 'map' ? value.pairs.filter(({ key }) => key !== '//') : [];
}

class JsonExpressions {
  readonly #parser: HclParser;

  constructor(parser: HclParser) {
    this.#parser = parser;
  }

  attribute({ key, line, value }: Pair) {
    return { name: key, value: this.#expression(value), lines: { start: line, end: value.lines.end } };
  }

  #expression(value: PlacedValue): Expression {
    const { lines } = value;
    if (value.kind === 'unreadable') return { kind: 'open', what: value.what, lines };
    if (value.kind === 'list')
      return { kind: 'list', items: value.items.map((item) => this.#expression(item)), lines };
    if (value.kind === 'map') {
      const entries = value.pairs.map((pair) => ({
        key: { kind: 'literal', value: pair.key, lines: { start: pair.line, end: pair.line } } as const,
        value: this.#expression(pair.value),
        lines: { start: pair.line, end: pair.value.lines.end },
      }));
      return { kind: 'object', entries, lines };
    }
    if (typeof value.value !== 'string' || !/[$%]\{/.test(value.value))
      return { kind: 'literal', value: value.value, lines };
    return this.#template(value.value, lines);
  }

  /** A text is a template without escapes, which is what a heredoc holds too. */
  #template(text: string, lines: Lines): Expression {
    const unclear: Expression = { kind: 'open', what: 'a text whose interpolation is not clear', lines };
    if (text.includes(MARKER)) return unclear;
    const source = `x = <<${MARKER}\n${text}\n${MARKER}\n`;
    const { body, problems } = readHclFile('', source, this.#parser);
    const template = body.attributes[0]?.value;
    if (problems.length > 0 || template?.kind !== 'template') return unclear;
    // All of it stands where the text stands, and the last newline was lent.
    const parts = template.parts.map((part) => (typeof part === 'string' ? part : moved(part, lines)));
    const last = parts.at(-1);
    if (typeof last !== 'string') return unclear;
    const own = last === '\n' ? parts.slice(0, -1) : [...parts.slice(0, -1), last.slice(0, -1)];
    return { kind: 'template', parts: own, lines };
  }
}

/** The expression as if all of it stood on these lines. */
function moved(expression: Expression, lines: Lines): Expression {
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    const inner = Object.entries(value).filter(([key]) => key !== 'firstLine');
    return Object.fromEntries(inner.map(([key, part]) => [key, key === 'lines' ? lines : change(part)]));
  };
  return change(expression) as Expression;
}
