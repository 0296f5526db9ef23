/** What expressions come to. Source: HCL Native Syntax Specification, "Expressions"; Terraform's "Expressions". */
import { holdsUnknown, unknown } from '../unknown-name.ts';
import { describe } from './describe.ts';
import { callFunction } from './functions.ts';
import { resolveReference } from './reference.ts';
import type { ModuleScope } from './scope.ts';
import type { Call, Expression, Template } from './syntax.ts';
import { type Data, isList, isMap, type Place, textOf, Unknown, type Value } from './value.ts';

/** Where an expression stands. */
export interface Context {
  readonly scope: ModuleScope;
  readonly path: string;
  /** Address of the resource that it is part of; empty: of none. */
  readonly address: string;
}

export function evaluate(expression: Expression, context: Context): Value {
  const { budget } = context.scope;
  budget.spend(1);
  return budget.nested(() => work(expression, context));
}

function work(expression: Expression, context: Context): Value {
  const place: Place = { path: context.path, lines: expression.lines };
  const known = (data: Data): Value => ({ data, place });
  switch (expression.kind) {
    case 'literal':
      return known(expression.value);
    case 'template':
      return template(expression, place, context);
    case 'list':
      return known(expression.items.map((item) => evaluate(item, context)));
    case 'object': {
      const entries = expression.entries.map(({ key, value }) => {
        const name = textOf(evaluate(key, context)) ?? unknown(describe(key));
        return [name, evaluate(value, context)] as const;
      });
      return known(new Map(entries));
    }
    case 'name':
    case 'access': {
      const resolved = resolveReference(expression, context);
      // What is not known is missed where it is used; what is known stands where it is defined.
      return resolved.data instanceof Unknown ? { ...resolved, place } : resolved;
    }
    case 'call':
      return call(expression, place, context);
    case 'conditional':
      return conditional(expression, place, context);
    case 'operation':
      return known(operation(expression, context));
    case 'open':
      return known(new Unknown(expression.what, expression.what));
  }
}

function template(expression: Template, place: Place, context: Context): Value {
  const [only] = expression.parts;
  // A lone interpolation is its value, which need not be a text.
  if (expression.parts.length === 1 && only !== undefined && typeof only !== 'string')
    return evaluate(only, context);
  let text = '';
  let breaksLines = false;
  for (const part of expression.parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const value = evaluate(part, context);
    const written = textOf(value) ?? unknown(describe(part));
    context.scope.budget.spend(written.length);
    if (written.includes('\n')) breaksLines = true;
    text += written;
  }
  const { firstLine } = expression;
  return { data: text, place, ...(firstLine !== undefined && !breaksLines && { textFrom: firstLine }) };
}

function call(expression: Call & Pick<Expression, 'lines'>, place: Place, context: Context): Value {
  const words = () => describe(expression as Expression);
  if (expression.name === 'try' || expression.name === 'can') {
    const what = `${words()}, which depends on what fails`;
    return { data: new Unknown(words(), what), place };
  }
  const args = expression.args.map((arg) => evaluate(arg, context));
  if (expression.spread) {
    const last = args.pop();
    if (last === undefined || !isList(last.data)) return { data: new Unknown(words(), words()), place };
    for (const item of last.data) args.push(item);
  }
  context.scope.budget.spend(args.length);
  if (expression.name === 'templatefile') context.scope.takes(args[0], place);
  if (expression.name === 'file') return context.scope.file(args[0], words(), place);
  return { place, ...callFunction(expression.name, args, words(), place, context.scope.budget) };
}

function conditional(
  expression: Extract<Expression, { kind: 'conditional' }>,
  place: Place,
  context: Context,
): Value {
  const { data } = evaluate(expression.test, context);
  if (data === true || data === 'true') return evaluate(expression.whenTrue, context);
  if (data === false || data === 'false') return evaluate(expression.whenFalse, context);
  const [then, otherwise] = [expression.whenTrue, expression.whenFalse].map((part) =>
    evaluate(part, context),
  );
  const text = textOf(then);
  if (then !== undefined && text !== undefined && text === textOf(otherwise)) return { ...then, place };
  const name = describe(expression as Expression);
  return { data: new Unknown(name, `the condition ${describe(expression.test)}`), place };
}

function operation(expression: Extract<Expression, { kind: 'operation' }>, context: Context): Data {
  const { operator } = expression;
  const values = expression.operands.map((operand) => evaluate(operand, context).data);
  const nothing = new Unknown(describe(expression as Expression), describe(expression as Expression));
  const [one, other] = values;
  if (operator === '!' && typeof one === 'boolean') return !one;
  // One side may settle it, whatever the other one is.
  if (operator === '&&' && values.includes(false)) return false;
  if (operator === '||' && values.includes(true)) return true;
  if (
    values.some((value) => value === undefined || value instanceof Unknown || isList(value) || isMap(value))
  )
    return nothing;
  if ([one, other].some((value) => typeof value === 'string' && holdsUnknown(value))) return nothing;
  if (operator === '==') return one === other;
  if (operator === '!=') return one !== other;
  if (operator === '&&') return one === true && other === true;
  if (operator === '||') return false;
  if (typeof one !== 'number' || (values.length === 2 && typeof other !== 'number')) return nothing;
  return calculate(operator, one, Number(other)) ?? nothing;
}

function calculate(operator: string, one: number, other: number): number | boolean | undefined {
  switch (operator) {
    case '-':
      return Number.isNaN(other) ? -one : one - other;
    case '+':
      return one + other;
    case '*':
      return one * other;
    case '>':
      return one > other;
    case '>=':
      return one >= other;
    case '<':
      return one < other;
    case '<=':
      return one <= other;
    default:
      return undefined;
  }
}
