/**
 * The clauses of a Condition element. Operators not known here, and values that are not of the operator's type, become
 * opaque clauses. Source: IAM User Guide, "IAM JSON policy elements: Condition operators".
 */
import type { PolicyCondition } from '../statement.ts';
import type { Clause } from './clause.ts';
import { addressRange, type Place, point, type Range, ranges } from './ranges.ts';
import { type TextPattern, textPattern } from './text-pattern.ts';
import { ALL_TEXTS, NO_TEXTS } from './text-set.ts';
import { complement, isEmptySet, type NumberFamily, type ValueSet } from './value-set.ts';

/** What makes a policy variable comparable; the identity for documents of a version without variables. */
export type HideVariables = (text: string) => string;

const TEXT_OPERATORS: Readonly<Record<string, TextPattern['mode']>> = {
  stringequals: 'exact',
  stringequalsignorecase: 'fold',
  stringlike: 'glob',
  arnequals: 'arn',
  arnlike: 'arn',
  binaryequals: 'exact',
};
const NEGATED = /^(string|arn|numeric|date)not(equals|equalsignorecase|like)$/;

export function conditionClauses(
  condition: PolicyCondition | undefined,
  hide: HideVariables,
): readonly Clause[] {
  return Object.entries(condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).flatMap(([key, values]) => {
      const clause = readClause(operator.toLowerCase(), key.toLowerCase(), values, hide);
      return isAlwaysTrue(clause) ? [] : [clause];
    }),
  );
}

function readClause(operator: string, key: string, values: readonly string[], hide: HideVariables): Clause {
  const hidden = values.map(hide);
  const opaque: Clause = {
    kind: 'opaque',
    key: JSON.stringify([operator, key, ...hidden.toSorted()]),
    holds: true,
  };
  const [, scope = '', rest = ''] = /^(?:for(all|any)values?:)?(.*)$/s.exec(operator) ?? [];
  const ifExists = rest.endsWith('ifexists');
  const name = ifExists ? rest.slice(0, -'ifexists'.length) : rest;
  if (name === 'null') return (scope === '' && !ifExists && nullClause(key, values)) || opaque;
  const negated = NEGATED.test(name) || name === 'notipaddress';
  const compared = negated ? name.replace('not', '') : name;
  const positive = textValues(compared, hidden, values) ?? placeValues(compared, values);
  if (positive === undefined) return opaque;
  const set = negated ? complement(positive) : positive;
  if (scope === 'all') return { kind: 'all', key, values: set };
  if (scope === 'any') return ifExists ? opaque : { kind: 'any', key, values: set };
  // A comparison that is negated holds of a key that is not there.
  return { kind: 'one', key, absent: ifExists || negated, values: set };
}

/** `Null: true` wants the key to be absent, `false` to be present. */
function nullClause(key: string, values: readonly string[]): Clause | undefined {
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  if ([...wanted].some((value) => value !== 'true' && value !== 'false')) return undefined;
  return {
    kind: 'one',
    key,
    absent: wanted.has('true'),
    values: { family: 'text', texts: wanted.has('false') ? ALL_TEXTS : NO_TEXTS },
  };
}

function textValues(
  operator: string,
  hidden: readonly string[],
  written: readonly string[],
): ValueSet | undefined {
  if (!Object.hasOwn(TEXT_OPERATORS, operator)) return undefined;
  const mode = TEXT_OPERATORS[operator] ?? 'exact';
  const within = hidden.map((text, index) => textPattern(text, mode, written[index]));
  return { family: 'text', texts: { within, without: [] } };
}

function placeValues(operator: string, values: readonly string[]): ValueSet | undefined {
  const [, type = '', relation = ''] = /^(numeric|date|ip|bool)(.*)$/.exec(operator) ?? [];
  const family: NumberFamily = type === 'numeric' ? 'number' : (type as NumberFamily);
  const read = values.map((text) => {
    if (family === 'bool') return truthRange(relation, text.toLowerCase());
    if (family === 'ip') return relation === 'address' ? addressRange(text) : undefined;
    return numberRange(relation, family === 'date' ? secondsOf(text) : numberOf(text));
  });
  const known = read.filter((range) => range !== undefined);
  return type !== '' && known.length === values.length ? { family, ranges: ranges(known) } : undefined;
}

function numberRange(relation: string, place: Place): Range | undefined {
  if (Number.isNaN(place)) return undefined;
  const open = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };
  switch (relation) {
    case 'equals':
      return point(place);
    case 'lessthan':
      return { ...open, high: place };
    case 'lessthanequals':
      return { ...open, high: place, highOpen: false };
    case 'greaterthan':
      return { ...open, low: place };
    case 'greaterthanequals':
      return { ...open, low: place, lowOpen: false };
    default:
      return undefined;
  }
}

function truthRange(relation: string, text: string): Range | undefined {
  if (relation !== '' || (text !== 'true' && text !== 'false')) return undefined;
  return point(text === 'true' ? 1 : 0);
}

function numberOf(text: string): number {
  return /^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
}

/** A date is written as in ISO 8601 or as seconds since 1970. */
function secondsOf(text: string): number {
  const seconds = numberOf(text);
  if (!Number.isNaN(seconds)) return seconds;
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) / 1_000 : Number.NaN;
}

function isAlwaysTrue(clause: Clause): boolean {
  if (clause.kind === 'opaque' || clause.kind === 'any') return false;
  const withoutKey = clause.kind === 'one' ? clause.absent : true;
  return withoutKey && isEmptySet(complement(clause.values));
}
