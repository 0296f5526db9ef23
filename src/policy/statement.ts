/**
 * Reads one statement of a policy document.
 * Source of the form: IAM User Guide, "Grammar of the IAM JSON policy language".
 */
import { isObject, type Json } from '../model/json.ts';
import { kindOf, type Report, reportUnknown, show } from './json-value.ts';
import { readActionPattern } from './match.ts';

/** Operator -> condition key -> values, as written. */
export type PolicyCondition = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Kind of principal (`AWS`, `Service`, `Federated`, `CanonicalUser`) -> values. A lone `"*"` is `{ AWS: ['*'] }`. */
export type PolicyPrincipal = Readonly<Record<string, readonly string[]>>;

/** One statement. Single values have become lists; of each pair such as `actions` and `notActions` at most one is set. */
export interface PolicyStatement {
  /** Place in the document, from 0. */
  readonly index: number;
  readonly sid?: string;
  readonly effect: 'Allow' | 'Deny';
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly resources?: readonly string[];
  readonly notResources?: readonly string[];
  readonly principal?: PolicyPrincipal;
  readonly notPrincipal?: PolicyPrincipal;
  readonly condition?: PolicyCondition;
}

const STATEMENT_ELEMENTS = [
  'Sid',
  'Effect',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Principal',
  'NotPrincipal',
  'Condition',
];

/** The statement, or undefined when a problem leaves its meaning open. `path` is where it stands. */
export function readStatement(
  item: unknown,
  index: number,
  path: string,
  report: Report,
): PolicyStatement | undefined {
  if (!isObject(item)) {
    report(path, `expected a statement, found ${kindOf(item)}`);
    return undefined;
  }
  let sound = true;
  const broken: Report = (at, message) => {
    sound = false;
    report(at, message);
  };
  reportUnknown(item, STATEMENT_ELEMENTS, path, broken);
  const { Effect: effect } = item;
  if (effect !== 'Allow' && effect !== 'Deny') {
    broken(`${path}.Effect`, `expected "Allow" or "Deny", found ${show(effect)}`);
  }
  for (const [element, opposite, needed] of [
    ['Action', 'NotAction', true],
    ['Resource', 'NotResource', false],
    ['Principal', 'NotPrincipal', false],
  ] as const) {
    const both = Object.hasOwn(item, element) && Object.hasOwn(item, opposite);
    const neither = !Object.hasOwn(item, element) && !Object.hasOwn(item, opposite);
    if (both) broken(path, `has both ${element} and ${opposite}`);
    if (neither && needed) broken(path, `has neither ${element} nor ${opposite}`);
  }
  const principals = ['Principal', 'NotPrincipal'].some((element) => Object.hasOwn(item, element));
  if (!principals && !Object.hasOwn(item, 'Resource') && !Object.hasOwn(item, 'NotResource')) {
    broken(path, 'has neither Resource nor NotResource');
  }
  const read = <T>(element: string, reader: (value: unknown, at: string, report: Report) => T) =>
    Object.hasOwn(item, element) ? reader(item[element], `${path}.${element}`, broken) : undefined;
  const elements = {
    sid: readSid(item, path, report),
    // An entry that cannot be read grants and denies nothing in Action; in NotAction it leaves open what is spared.
    actions: read('Action', (value, at) => readActions(value, at, broken, report)),
    notActions: read('NotAction', (value, at) => readActions(value, at, broken, broken)),
    resources: read('Resource', readStrings),
    notResources: read('NotResource', readStrings),
    principal: read('Principal', readPrincipal),
    notPrincipal: read('NotPrincipal', readPrincipal),
    condition: read('Condition', readCondition),
  };
  if (!sound || (effect !== 'Allow' && effect !== 'Deny')) return undefined;
  const present = Object.entries(elements).filter(([, value]) => value !== undefined);
  return { index, effect, ...(Object.fromEntries(present) as Omit<PolicyStatement, 'index' | 'effect'>) };
}

function readSid(item: Json, path: string, report: Report): string | undefined {
  const { Sid: sid } = item;
  if (sid === undefined || typeof sid === 'string') return sid;
  report(`${path}.Sid`, `expected a string, found ${kindOf(sid)}`);
  return undefined;
}

function readStrings(value: unknown, path: string, report: Report): readonly string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) {
    report(path, `expected a string or a list of strings, found ${kindOf(value)}`);
    return [];
  }
  for (const [index, item] of value.entries()) {
    if (typeof item !== 'string') report(`${path}[${index}]`, `expected a string, found ${kindOf(item)}`);
  }
  return value.filter((item) => typeof item === 'string');
}

const PATTERN_PROBLEMS = {
  'no-service': 'names no service and action',
  'several-colons': 'has more than one colon',
  'wildcard-in-service': 'has a wildcard in its service, which IAM does not accept',
} as const;

function readActions(value: unknown, path: string, broken: Report, badEntry: Report): readonly string[] {
  const actions = readStrings(value, path, broken);
  for (const [index, action] of actions.entries()) {
    const { problem } = readActionPattern(action);
    const at = Array.isArray(value) ? `${path}[${index}]` : path;
    if (problem !== undefined) badEntry(at, `${show(action)} ${PATTERN_PROBLEMS[problem]}`);
  }
  return actions;
}

function readPrincipal(value: unknown, path: string, report: Report): PolicyPrincipal {
  if (value === '*') return { AWS: ['*'] };
  if (!isObject(value)) {
    report(path, `expected "*" or an object, found ${show(value)}`);
    return {};
  }
  const kinds = Object.entries(value).map(([kind, names]) => [
    kind,
    readStrings(names, `${path}.${kind}`, report),
  ]);
  return Object.fromEntries(kinds) as PolicyPrincipal;
}

function readCondition(value: unknown, path: string, report: Report): PolicyCondition {
  if (!isObject(value)) {
    report(path, `expected an object, found ${kindOf(value)}`);
    return {};
  }
  const operators = Object.entries(value).map(([operator, keys]) => {
    const at = `${path}.${operator}`;
    if (!isObject(keys)) {
      report(at, `expected an object, found ${kindOf(keys)}`);
      return [operator, {}] as const;
    }
    const read = Object.entries(keys).map(([key, values]) => [
      key,
      readScalars(values, `${at}.${key}`, report),
    ]);
    return [operator, Object.fromEntries(read)] as const;
  });
  return Object.fromEntries(operators) as PolicyCondition;
}

/** IAM takes `true` and `5` for `"true"` and `"5"` in conditions. */
function readScalars(value: unknown, path: string, report: Report): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => {
    if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean')
      return [String(item)];
    report(path, `expected a string, a number, true or false, found ${kindOf(item)}`);
    return [];
  });
}
