/** Reads the text of a `.tf` file into blocks and attributes. Source: HCL Native Syntax Specification, "Structural Elements". */
import { holdsUnknown } from '../unknown-name.ts';
import type { HclParser } from './grammar.ts';
import { ExpressionReader } from './lower-expression.ts';
import { type RawNode, rawTree } from './raw-tree.ts';
import { type Block, type Body, DEEPEST, EMPTY_BODY, type SourceFile, type SyntaxProblem } from './syntax.ts';

/** In characters; a module's largest file is far smaller, and the parser takes a second for as much. */
export const MOST_SOURCE = 1_000_000;
const MOST_PROBLEMS = 20;

export function readHclFile(path: string, text: string, parser: HclParser): SourceFile {
  const refusal = refusedText(text);
  if (refusal !== undefined) return { path, body: EMPTY_BODY, problems: [refusal] };
  let root: RawNode | undefined;
  try {
    root = parser.parse(text, (tree) => rawTree(tree, text));
  } catch (error) {
    // The parser is WebAssembly: what exhausts it ends in an error of the engine's.
    root = undefined;
    if (!(error instanceof Error)) throw error;
  }
  if (root === undefined)
    return { path, body: EMPTY_BODY, problems: [wholeFile(text, 'the parser gave up')] };
  const problems = brokenParts(root);
  const body = root.children.find(({ type }) => type === 'body');
  const reader = new ExpressionReader(text);
  return { path, body: body === undefined ? EMPTY_BODY : readBody(body, reader, problems, 0), problems };
}

/** Why a text is not read at all. */
export function refusedText(text: string): SyntaxProblem | undefined {
  if (text.length > MOST_SOURCE)
    return wholeFile('', `the file has ${text.length} characters, and no more than ${MOST_SOURCE} are read`);
  if (holdsUnknown(text)) return wholeFile(text, 'the file holds characters of private use');
  return undefined;
}

function wholeFile(text: string, what: string): SyntaxProblem {
  return { lines: { start: 1, end: Math.max(1, text.split('\n').length) }, what };
}

function readBody(node: RawNode, reader: ExpressionReader, problems: SyntaxProblem[], depth: number): Body {
  if (depth >= DEEPEST) {
    problems.push({ lines: node.lines, what: `blocks are nested deeper than ${DEEPEST} levels` });
    return EMPTY_BODY;
  }
  const attributes = node.children
    .filter(({ type }) => type === 'attribute')
    .flatMap((attribute) => {
      const [name, , value] = attribute.children.filter(({ type }) => type !== 'comment');
      if (name?.type !== 'identifier' || value?.type !== 'expression') return [];
      return [{ name: reader.text(name), value: reader.read(value), lines: attribute.lines }];
    });
  const blocks = node.children
    .filter(({ type }) => type === 'block')
    .map((block): Block => {
      const [type, ...labels] = block.children.filter((child) =>
        /^(?:identifier|string_lit)$/.test(child.type),
      );
      const body = block.children.find((child) => child.type === 'body');
      return {
        type: type === undefined ? '' : reader.text(type),
        labels: labels.map((label) => reader.text(label).replace(/^"|"$/g, '')),
        body: body === undefined ? EMPTY_BODY : readBody(body, reader, problems, depth + 1),
        lines: block.lines,
      };
    });
  return { attributes, blocks };
}

/** The innermost nodes that can't be understood, each once. */
function brokenParts(root: RawNode): SyntaxProblem[] {
  const found: SyntaxProblem[] = [];
  const waiting: RawNode[] = [root];
  let more = 0;
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!node.isBroken) continue;
    const inner = node.children.filter(({ isBroken }) => isBroken);
    if (inner.length > 0) {
      // In the order of the file, and one by one: there may be more than a call takes arguments.
      for (const child of inner.reverse()) waiting.push(child);
    } else if (found.length < MOST_PROBLEMS)
      found.push({ lines: node.lines, what: "what stands here can't be understood as Terraform's language" });
    else more++;
  }
  if (more > 0) found.push({ lines: root.lines, what: `${more} more places can't be understood` });
  return found;
}
