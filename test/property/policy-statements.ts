/** Random statements, and IAM's meaning of them written down as plainly as can be. */
import fc from 'fast-check';
import { SERVICE_NAMESPACES, serviceActions } from '../../src/policy/action-table.ts';

export interface Statement {
  readonly Effect: string;
  readonly Action?: readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource: string;
}

export function naive(pattern: string, flags = ''): RegExp {
  const source = [...pattern].map((c) => (c === '*' ? '.*' : c === '?' ? '.' : c.replace(/[^\w]/g, '\\$&')));
  return new RegExp(`^${source.join('')}$`, `s${flags}`);
}

const actions = SERVICE_NAMESPACES.flatMap((namespace) =>
  (serviceActions(namespace)?.names ?? []).map((name) => ({ namespace, name })),
);

/** Patterns made from real actions, a few services more often than others so that statements meet. */
const actionPattern = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...actions),
      fc.constantFrom(...actions.filter((a) => /^(s3|iam)$/.test(a.namespace))),
    ),
    fc.nat({ max: 12 }),
    fc.nat({ max: 5 }),
  )
  .map(([{ namespace, name }, from, form]) => {
    if (form === 0) return `${namespace}:*`;
    if (form === 1) return `${namespace}:${name.slice(0, from)}*`;
    if (form === 2) return `${namespace}:*${name.slice(from)}`;
    if (form === 3) return `${namespace.toUpperCase()}:${name.slice(0, from)}*${name.slice(from + 3)}`;
    if (form === 4) return from === 0 ? '*' : `${namespace}:${name}`;
    return from < name.length ? `${namespace}:${name.slice(0, from)}?${name.slice(from + 1)}` : '*';
  });

const statement: fc.Arbitrary<Statement> = fc
  .tuple(
    fc.constantFrom('Allow', 'Allow', 'Deny'),
    fc.constantFrom('Action', 'Action', 'Action', 'NotAction'),
    fc.array(actionPattern, { minLength: 1, maxLength: 5 }),
  )
  .map(([Effect, element, patterns]) => ({ Effect, [element]: patterns, Resource: '*' }));

export const statements = fc.array(statement, { maxLength: 4 });

type Context = Readonly<Record<string, readonly string[]>>;
type Condition = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface Conditioned {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: 's3:GetObject';
  readonly Resource?: readonly string[];
  readonly NotResource?: readonly string[];
  readonly Condition?: Condition;
}

export interface Request {
  readonly resource: string;
  readonly context: Context;
}

/** Every text of up to four letters, of which patterns name two. */
const LETTERS = ['', 'a', 'b', 'z'];
export const texts: readonly string[] = [
  ...new Set(
    LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.flatMap((c) => LETTERS.map((d) => a + b + c + d)))),
  ),
];

const VALUES: Readonly<Record<string, readonly (readonly string[] | undefined)[]>> = {
  text: [undefined, ['a'], ['b'], ['A'], ['B'], ['AB'], ['ab'], ['az'], ['zb'], ['azb'], ['z']],
  flag: [undefined, ['true'], ['false']],
  number: [undefined, ['0'], ['1'], ['1.5'], ['2'], ['3']],
  many: [undefined, ['a'], ['b'], ['a', 'b'], ['ab'], ['az'], ['zb'], ['azb'], ['z'], ['a', 'z']],
  address: [undefined, ['10.0.0.1'], ['10.0.0.200'], ['10.0.1.1'], ['2001:db8::1']],
};

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  text: ['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike', 'StringEqualsIgnoreCase', 'Null'],
  flag: ['Bool', 'Null'],
  number: ['NumericLessThan', 'NumericGreaterThanEquals', 'NumericEquals', 'NumericNotEquals', 'Null'],
  many: ['ForAllValues:StringLike', 'ForAnyValue:StringEquals', 'ForAllValues:StringNotEquals'],
  address: ['IpAddress', 'NotIpAddress'],
};

const OPERANDS: Readonly<Record<string, readonly string[]>> = {
  text: ['a', 'b', 'ab'],
  flag: ['true', 'false'],
  number: ['1', '2'],
  many: ['a', 'b'],
  address: ['10.0.0.0/24', '10.0.0.0/25', '10.0.0.128/25', '2001:db8::/32'],
};

function clause(key: string): fc.Arbitrary<Condition> {
  return fc.constantFrom(...(OPERATORS[key] ?? [])).chain((name) => {
    const like = /Like/.test(name) ? ['a*', '*b', '*'] : [];
    const operands = name === 'Null' ? ['true', 'false'] : [...(OPERANDS[key] ?? []), ...like];
    const values = fc.uniqueArray(fc.constantFrom(...operands), { minLength: 1, maxLength: 2 });
    const suffix = fc.constantFrom(...(/Null|:/.test(name) ? [''] : ['', '', 'IfExists']));
    return fc.tuple(values, suffix).map(([of, ifExists]) => ({ [name + ifExists]: { [key]: of } }));
  });
}

const resourcePattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 3 });
const resourcePatterns = fc.array(fc.oneof(fc.constant('*'), resourcePattern), {
  minLength: 1,
  maxLength: 2,
});

/** Statements over two condition keys at most. */
export const conditioned = fc
  .uniqueArray(fc.constantFrom(...Object.keys(VALUES)), { minLength: 1, maxLength: 2 })
  .map((keys) => ({
    keys,
    statement: fc
      .record({
        Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
        element: fc.constantFrom('Resource', 'Resource', 'Resource', 'NotResource'),
        patterns: resourcePatterns,
        conditions: fc.tuple(...keys.map((key) => fc.option(clause(key), { nil: {} }))),
      })
      .map(({ Effect, element, patterns, conditions }): Conditioned => {
        const Condition: Condition = Object.assign({}, ...conditions.toReversed());
        return { Effect, Action: 's3:GetObject', [element]: patterns, Condition } as Conditioned;
      }),
  }));

export function contexts(keys: readonly string[]): readonly Context[] {
  return keys.reduce<readonly Context[]>(
    (known, key) =>
      known.flatMap((context) =>
        (VALUES[key] ?? []).map((value) => (value === undefined ? context : { ...context, [key]: value })),
      ),
    [{}],
  );
}

export function isAllowed(of: readonly Conditioned[], request: Request): boolean {
  const speaks = (effect: string) => of.some((s) => s.Effect === effect && applies(s, request));
  return speaks('Allow') && !speaks('Deny');
}

function applies(
  { Resource, NotResource, Condition = {} }: Conditioned,
  { resource, context }: Request,
): boolean {
  const matched = (Resource ?? NotResource ?? []).some((pattern) => naive(pattern).test(resource));
  if (matched !== (Resource !== undefined)) return false;
  return Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => holds(operator, context[key], values)),
  );
}

function holds(operator: string, given: readonly string[] | undefined, values: readonly string[]): boolean {
  if (operator === 'Null') return values.includes(String(given === undefined));
  const negated = operator.includes('Not');
  const name = operator.replace('IfExists', '').replace('Not', '').replace(/^.*:/, '');
  const test = (value: string) => values.some((wanted) => compares(name, value, wanted)) !== negated;
  if (operator.startsWith('ForAllValues')) return (given ?? []).every(test);
  if (operator.startsWith('ForAnyValue')) return (given ?? []).some(test);
  return given === undefined ? negated || operator.endsWith('IfExists') : given.every(test);
}

const ADDRESSES: Readonly<Record<string, RegExp>> = {
  '10.0.0.0/24': /^10\.0\.0\./,
  '10.0.0.0/25': /^10\.0\.0\.(\d\d?|1[01]\d|12[0-7])$/,
  '10.0.0.128/25': /^10\.0\.0\.(12[89]|1[3-9]\d|2\d\d)$/,
  '2001:db8::/32': /^2001:db8:/,
};

function compares(operator: string, value: string, wanted: string): boolean {
  switch (operator) {
    case 'StringLike':
      return naive(wanted).test(value);
    case 'StringEqualsIgnoreCase':
      return value.toLowerCase() === wanted.toLowerCase();
    case 'NumericLessThan':
      return Number(value) < Number(wanted);
    case 'NumericGreaterThanEquals':
      return Number(value) >= Number(wanted);
    case 'IpAddress':
      return ADDRESSES[wanted]?.test(value) === true;
    default:
      return value === wanted;
  }
}
