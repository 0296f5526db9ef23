/** What an expression is made of. */
import type { Expression } from './syntax.ts';

/** The expressions right inside of it. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'name':
    case 'open':
      return [];
    case 'template':
      return expression.parts.filter((part) => typeof part !== 'string');
    case 'list':
      return expression.items;
    case 'object':
      return expression.entries.flatMap(({ key, value }) => [key, value]);
    case 'access':
      return [expression.of, expression.key];
    case 'call':
      return expression.args;
    case 'conditional':
      return [expression.test, expression.whenTrue, expression.whenFalse];
    case 'operation':
      return expression.operands;
  }
}

/** The name of the local that the expression is: `local.all`. */
export function localOf(expression: Expression): string | undefined {
  if (expression.kind !== 'access') return undefined;
  const { of, key } = expression;
  if (of.kind !== 'name' || of.name !== 'local' || key.kind !== 'literal') return undefined;
  return typeof key.value === 'string' ? key.value : undefined;
}
