/** From the parser's tree to expressions. Source: HCL Native Syntax Specification, "Expressions". */
import type { Lines } from '../../model/change.ts';
import { lowerTemplate } from './lower-template.ts';
import type { RawNode } from './raw-tree.ts';
import { DEEPEST, type Expression } from './syntax.ts';

const OPERATORS = new Set(['*', '/', '%', '+', '-', '>', '>=', '<', '<=', '==', '!=', '&&', '||']);
/** `a.b.c` has two. */
const MOST_ACCESSES = 50;
const LITERAL_WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

export class ExpressionReader {
  readonly #text: string;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Of a node of type `expression`, or of what stands in its place. */
  read(node: RawNode): Expression {
    if (node.isBroken) return open(node.lines, `${this.shown(node)}, which can't be understood`);
    if (this.#depth >= DEEPEST) return open(node.lines, `what is nested deeper than ${DEEPEST} levels`);
    this.#depth++;
    try {
      return this.#term(node.type === 'expression' ? node.children : [node], node);
    } finally {
      this.#depth--;
    }
  }

  text(node: RawNode): string {
    return this.#text.slice(node.start, node.end);
  }

  slice(start: number, end: number): string {
    return this.#text.slice(start, end);
  }

  /** As it stands, cut to a readable length. */
  shown(node: RawNode): string {
    const words = this.#text.slice(node.start, Math.min(node.end, node.start + 200)).replace(/\s+/g, ' ');
    return words.length > 60 ? `${words.slice(0, 60)}…` : words;
  }

  /** A term with what follows it: `.name`, `[0]`, `[*]`. */
  #term(nodes: readonly RawNode[], within: RawNode): Expression {
    const all = nodes.filter(({ type }) => type !== 'comment');
    let rest = all;
    let term: Expression;
    const [first, second] = all;
    if (first === undefined) return open(within.lines, 'an empty expression');
    if (first.type === '(' && second !== undefined) {
      term = this.read(second);
      rest = all.slice(3);
    } else {
      term = this.#plain(first);
      rest = all.slice(1);
    }
    if (rest.length > MOST_ACCESSES) return open(within.lines, `${this.shown(within)}, which goes too deep`);
    for (const node of rest) {
      const key = this.#key(node);
      if (key === undefined) return open(within.lines, `${this.shown(within)}, a splat expression`);
      term = { kind: 'access', of: term, key, lines: { start: term.lines.start, end: node.lines.end } };
    }
    return term;
  }

  #key(node: RawNode): Expression | undefined {
    const [inner] = node.children.filter(({ type }) => /^(?:identifier|new_index|legacy_index)$/.test(type));
    if (inner?.type === 'identifier') return literal(this.text(inner), inner.lines);
    if (inner?.type === 'legacy_index') return literal(Number(this.text(inner).slice(1)), inner.lines);
    const expression = inner?.children.find(({ type }) => type === 'expression');
    return expression === undefined ? undefined : this.read(expression);
  }

  #plain(node: RawNode): Expression {
    const { lines } = node;
    switch (node.type) {
      case 'expression':
        return this.read(node);
      case 'literal_value':
        return this.#literal(node);
      case 'template_expr':
        return lowerTemplate(node, this);
      case 'collection_value':
        return this.#collection(node.children[0] ?? node);
      case 'variable_expr':
        return { kind: 'name', name: this.text(node), lines };
      case 'function_call':
        return this.#call(node);
      case 'conditional':
        return this.#conditional(node);
      case 'operation':
        if (this.#depth >= DEEPEST) return open(lines, `what is nested deeper than ${DEEPEST} levels`);
        this.#depth++;
        try {
          return this.#operation(node.children[0] ?? node);
        } finally {
          this.#depth--;
        }
      case 'for_expr':
        return open(lines, `${this.shown(node)}, a for expression`);
      default:
        return open(lines, `${this.shown(node)}, which can't be understood`);
    }
  }

  #literal(node: RawNode): Expression {
    const [inner] = node.children;
    if (inner?.type === 'string_lit') return lowerTemplate(inner, this);
    const text = this.text(node);
    if (Object.hasOwn(LITERAL_WORDS, text)) return literal(LITERAL_WORDS[text] ?? null, node.lines);
    return literal(Number(text), node.lines);
  }

  #collection(node: RawNode): Expression {
    const { lines } = node;
    if (node.type === 'tuple') return { kind: 'list', items: this.#expressions(node), lines };
    const entries = node.children
      .filter(({ type }) => type === 'object_elem')
      .flatMap((element) => {
        const [key, value] = element.children.filter(({ type }) => type === 'expression');
        if (key === undefined || value === undefined) return [];
        const read = this.read(key);
        // A bare word is a key and no reference; in parentheses it is a reference.
        const isWord = read.kind === 'name' && !this.text(key).startsWith('(');
        return [
          {
            key: isWord ? literal(read.name, read.lines) : read,
            value: this.read(value),
            lines: element.lines,
          },
        ];
      });
    return { kind: 'object', entries, lines };
  }

  #call(node: RawNode): Expression {
    const name = node.children.find(({ type }) => type === 'identifier');
    const args = node.children.find(({ type }) => type === 'function_arguments');
    const spread = args?.children.some(({ type }) => type === 'ellipsis') ?? false;
    return {
      kind: 'call',
      name: name === undefined ? '' : this.text(name),
      args: args === undefined ? [] : this.#expressions(args),
      spread,
      lines: node.lines,
    };
  }

  /** `a ? b : c ? d : e` means `a ? b : (c ? d : e)`; the grammar groups it the other way. */
  #conditional(node: RawNode): Expression {
    const unclear = open(node.lines, `${this.shown(node)}, which can't be understood`);
    const branches: (readonly [then: RawNode, otherwise: RawNode])[] = [];
    let inner = node;
    for (;;) {
      const [test, then, otherwise] = inner.children.filter(({ type }) => type === 'expression');
      if (test === undefined || then === undefined || otherwise === undefined) return unclear;
      if (branches.push([then, otherwise]) > DEEPEST) return unclear;
      const bare = test.children[0];
      if (bare?.type === 'conditional') inner = bare;
      else return this.#chain(this.read(test), branches.reverse(), node.lines);
    }
  }

  #chain(
    test: Expression,
    [first, ...more]: readonly (readonly [then: RawNode, otherwise: RawNode])[],
    lines: Lines,
  ): Expression {
    if (first === undefined) return test;
    const [then, otherwise] = first;
    const rest = this.#chain(this.read(otherwise), more, lines);
    return { kind: 'conditional', test, whenTrue: this.read(then), whenFalse: rest, lines };
  }

  #operation(node: RawNode): Expression {
    const parts = node.children.filter(({ type }) => type !== 'comment');
    if (node.type === 'unary_operation') {
      const operand = this.#term(parts.slice(1), node);
      return { kind: 'operation', operator: parts[0]?.type ?? '', operands: [operand], lines: node.lines };
    }
    const at = parts.findIndex(({ type }) => OPERATORS.has(type));
    const operands = [this.#term(parts.slice(0, at), node), this.#term(parts.slice(at + 1), node)];
    return { kind: 'operation', operator: parts[at]?.type ?? '', operands, lines: node.lines };
  }

  #expressions(node: RawNode): readonly Expression[] {
    return node.children.filter(({ type }) => type === 'expression').map((child) => this.read(child));
  }
}

function literal(value: string | number | boolean | null, lines: Lines): Expression {
  return { kind: 'literal', value, lines };
}

export function open(lines: Lines, what: string): Expression {
  return { kind: 'open', what, lines };
}
