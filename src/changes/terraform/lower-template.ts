/** From the parser's tree to templates. Source: HCL Native Syntax Specification, "Templates". */
import type { ExpressionReader } from './lower-expression.ts';
import type { RawNode } from './raw-tree.ts';
import type { Expression } from './syntax.ts';
import { dedent, heredocLiteral, quotedLiteral } from './template-text.ts';

interface Piece {
  /** An interpolation or a directive; between them stand the literals. */
  readonly node: RawNode;
  readonly stripsBefore: boolean;
  readonly stripsBehind: boolean;
}

/** Of `template_expr` or `string_lit`. */
export function lowerTemplate(node: RawNode, reader: ExpressionReader): Expression {
  const template = node.type === 'string_lit' ? node : (node.children[0] ?? node);
  const { lines } = node;
  const problem = (what: string): Expression => ({
    kind: 'open',
    what: `${reader.shown(node)}, ${what}`,
    lines,
  });
  const pieces = template.children
    .filter(({ type }) => type === 'template_interpolation' || type === 'template_directive')
    .map(toPiece);
  if (pieces.some((piece) => piece.node.type === 'template_directive'))
    return problem('which holds a template directive');
  const heredoc = template.type === 'heredoc_template';
  const range = heredoc
    ? heredocRange(template, reader)
    : { start: template.start + 1, end: template.end - 1 };
  if (range === undefined) return problem('a heredoc whose end is not clear');
  const parts: (string | Expression)[] = [];
  let from = range.start;
  for (const [index, piece] of [...pieces, undefined].entries()) {
    const raw = reader.slice(from, piece?.node.start ?? range.end);
    const text = heredoc ? heredocLiteral(raw) : quotedLiteral(raw);
    // The grammar takes for a literal what Terraform does not: better to say so than to read on.
    if (text === undefined) return problem('whose literal text is not clear');
    const cutStart = pieces[index - 1]?.stripsBehind ? text.trimStart() : text;
    const literal = piece?.stripsBefore ? cutStart.trimEnd() : cutStart;
    parts.push(literal);
    if (piece === undefined) break;
    from = piece.node.end;
    const inner = piece.node.children.find(({ type }) => type === 'expression');
    if (inner === undefined) return problem('which interpolates nothing');
    parts.push(reader.read(inner));
  }
  if (!heredoc) return simplified(parts, lines);
  const indented = template.children[0]?.end === (template.children[0]?.start ?? 0) + 3;
  const strips = pieces.some(({ stripsBefore, stripsBehind }) => stripsBefore || stripsBehind);
  const first = reader.slice(template.start, range.start).split('\n').length - 1;
  return {
    kind: 'template',
    parts: withoutEmpty(indented ? dedent(parts) : parts),
    lines,
    ...(!strips && { firstLine: lines.start + first }),
  };
}

function simplified(parts: readonly (string | Expression)[], lines: Expression['lines']): Expression {
  const [only] = parts;
  if (parts.length === 1 && typeof only === 'string') return { kind: 'literal', value: only, lines };
  return { kind: 'template', parts: withoutEmpty(parts), lines };
}

function withoutEmpty(parts: readonly (string | Expression)[]): readonly (string | Expression)[] {
  return parts.filter((part) => part !== '');
}

function toPiece(node: RawNode): Piece {
  const signs = node.children.map(({ type }) => type);
  return { node, stripsBefore: signs[1] === 'strip_marker', stripsBehind: signs.at(-2) === 'strip_marker' };
}

/** From behind the marker's line to the start of the line that repeats it. */
function heredocRange(
  template: RawNode,
  reader: ExpressionReader,
): { readonly start: number; readonly end: number } | undefined {
  const markers = template.children.filter(({ type }) => type === 'heredoc_identifier');
  const [opening, closing] = markers;
  if (opening === undefined || closing === undefined || markers.length !== 2) return undefined;
  const body = reader.slice(opening.end, closing.end);
  const firstBreak = /^[ \t]*\r?\n/.exec(body);
  const lastBreak = body.lastIndexOf('\n');
  if (firstBreak === null || lastBreak < 0) return undefined;
  // The marker's characters beyond Latin-1 are cut by the grammar's scanner, and white space is counted in.
  if (body.slice(lastBreak + 1).trim() !== reader.text(opening).trim()) return undefined;
  return { start: opening.end + firstBreak[0].length, end: opening.end + lastBreak + 1 };
}
