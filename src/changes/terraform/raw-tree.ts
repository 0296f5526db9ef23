/** The parser's tree as plain objects, so that what reads it needs neither the parser nor its memory. */
import type { Tree } from 'web-tree-sitter';
import type { Lines } from '../../model/change.ts';

export interface RawNode {
  /** The grammar's name of it; of a sign such as `==` the sign itself, of what can't be understood `ERROR`. */
  readonly type: string;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly lines: Lines;
  readonly children: readonly RawNode[];
  /** It, or something in it, can't be understood or is missing. */
  readonly isBroken: boolean;
}

interface Growing extends RawNode {
  readonly children: Growing[];
  isBroken: boolean;
}

/** Signs and words, in which nothing is that counts, unless something is amiss in the file. */
const LEAVES =
  /^(?:\W+|identifier|string_lit|(?:numeric|bool|null)_lit|comment|template_literal|strip_marker|legacy_index|(?:block|tuple|object|heredoc|quoted_template|template_interpolation|template_directive)_(?:start|end)|heredoc_identifier)$/;

/** Walks the tree without recursion: hostile text may nest as deep as it is long. */
export function rawTree(tree: Tree, text: string): RawNode {
  const lineAt = lineFinder(text);
  const cursor = tree.walk();
  const isSound = !tree.rootNode.hasError;
  const read = (): Growing => {
    const { nodeType: type, startIndex: start, endIndex: end } = cursor;
    const lines = { start: lineAt(start), end: lineAt(Math.max(start, end - 1)) };
    return {
      type,
      start,
      end,
      lines,
      children: [],
      isBroken: !isSound && (type === 'ERROR' || cursor.nodeIsMissing),
    };
  };
  const root = read();
  const above: Growing[] = [root];
  let entered = cursor.gotoFirstChild();
  while (entered) {
    const node = read();
    above.at(-1)?.children.push(node);
    above.push(node);
    // Each step of the cursor costs more than all that is made of it here.
    entered = !(isSound && isLeaf(node.type)) && cursor.gotoFirstChild();
    while (!entered) {
      const done = above.pop();
      const holder = above.at(-1);
      if (holder === undefined) break;
      if (done?.isBroken) holder.isBroken = true;
      entered = cursor.gotoNextSibling();
      if (!entered) cursor.gotoParent();
    }
  }
  cursor.delete();
  return root;
}

const leaves = new Map<string, boolean>();

function isLeaf(type: string): boolean {
  const known = leaves.get(type) ?? LEAVES.test(type);
  leaves.set(type, known);
  return known;
}

/** Finds the line, from 1, of an offset. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
