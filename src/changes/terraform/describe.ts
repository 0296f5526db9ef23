/** Expressions in few words: what a value is called that can't be worked out. */
import type { Expression } from './syntax.ts';

const LONGEST = 80;

/** The same expression gives the same words, wherever and however it is laid out. */
export function describe(expression: Expression): string {
  const words = write(expression, 4);
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}

function write(expression: Expression, depth: number): string {
  if (depth === 0) return '…';
  const inner = (part: Expression) => write(part, depth - 1);
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(expression.value).slice(0, LONGEST);
    case 'template':
      return JSON.stringify(
        expression.parts
          .slice(0, 8)
          .map((part) => (typeof part === 'string' ? part.slice(0, LONGEST) : `\${${inner(part)}}`))
          .join(''),
      );
    case 'list':
      return `[${expression.items.slice(0, 4).map(inner).join(', ')}]`;
    case 'object':
      return '{…}';
    case 'name':
      return expression.name;
    case 'access': {
      const { key } = expression;
      const isWord = key.kind === 'literal' && typeof key.value === 'string' && /^[\w-]+$/.test(key.value);
      // A long chain is no nesting to a reader's eye.
      return `${write(expression.of, depth)}${isWord ? `.${key.value}` : `[${inner(key)}]`}`;
    }
    case 'call':
      return `${expression.name}(${expression.args.slice(0, 4).map(inner).join(', ')})`;
    case 'conditional':
      return `${inner(expression.test)} ? ${inner(expression.whenTrue)} : ${inner(expression.whenFalse)}`;
    case 'operation':
      return expression.operands.map(inner).join(` ${expression.operator} `);
    case 'open':
      return expression.what;
  }
}
