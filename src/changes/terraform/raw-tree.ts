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

const NOTHING: Growing[] = [];

/** Walks the tree without recursion: hostile text may nest as deep as it is long. */
export function rawTree(tree: Tree, text: string): RawNode {
  const lineAt = lineFinder(text);
  const cursor = tree.walk();
  const isSound = !tree.rootNode.hasError;
  const read = (): Growing => {
    const { nodeType: type, startIndex: start } = cursor;
    // Each question to the cursor costs more than all that is made of its answer here.
    const end = isSound && isSign(type) ? start + type.length : cursor.endIndex;
    const lines = { start: lineAt(start), end: lineAt(Math.max(start, end - 1)) };
    const isBroken = !isSound && (type === 'ERROR' || cursor.nodeIsMissing);
    const children = isSound && isLeaf(type) ? NOTHING : [];
    return { type, start, end, lines, children, isBroken };
  };
  const root = read();
  const above: Growing[] = [root];
  let entered = cursor.gotoFirstChild();
  while (entered) {
    const node = read();
    above.at(-1)?.children.push(node);
    above.push(node);
    entered = node.children !== NOTHING && cursor.gotoFirstChild();
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

const isLeaf = remembered((type) => LEAVES.test(type));
/** A sign's name is its text. */
const isSign = remembered((type) => /^\W+$/.test(type));

/** The grammar has some seventy types. */
function remembered(test: (type: string) => boolean): (type: string) => boolean {
  const answers = new Map<string, boolean>();
  return (type) => {
    const answer = answers.get(type) ?? test(type);
    answers.set(type, answer);
    return answer;
  };
}

/** Finds the line, from 1, of an offset. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let last = 0;
  return (offset) => {
    // Who goes through a text asks for the same line many times.
    const isThere = offset >= (starts[last] ?? 0) && offset < (starts[last + 1] ?? Number.POSITIVE_INFINITY);
    if (isThere) return last + 1;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    last = low;
    return low + 1;
  };
}
