/** Conditions in short words, plain text. */
import { nameUnknowns } from '../../changes/unknown-name.ts';
import type { PolicyCondition } from '../../policy/statement.ts';
import { listed } from '../words.ts';

const LONGEST_VALUE = 80;
const MOST_DEMANDS = 3;

/** By the operator without its set prefix and `IfExists`, in lower case. */
const VERBS: Readonly<Record<string, string>> = {
  stringequals: 'is',
  stringnotequals: 'is not',
  stringequalsignorecase: 'is',
  stringnotequalsignorecase: 'is not',
  stringlike: 'is like',
  stringnotlike: 'is not like',
  arnequals: 'is like',
  arnlike: 'is like',
  arnnotequals: 'is not like',
  arnnotlike: 'is not like',
  bool: 'is',
  ipaddress: 'is in',
  notipaddress: 'is not in',
  numericequals: 'is',
  numericnotequals: 'is not',
  numericlessthan: 'is less than',
  numericlessthanequals: 'is at most',
  numericgreaterthan: 'is more than',
  numericgreaterthanequals: 'is at least',
  dateequals: 'is',
  datenotequals: 'is not',
  datelessthan: 'is before',
  datelessthanequals: 'is at most',
  dategreaterthan: 'is after',
  dategreaterthanequals: 'is at least',
  binaryequals: 'is',
};

/** `aws:SourceVpc is vpc-1 and aws:MultiFactorAuthPresent is true`. */
export function conditionWords(condition: PolicyCondition): string {
  const demands = Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => demandWords(operator, key, values)),
  );
  const more = demands.length - MOST_DEMANDS;
  const shown = more > 0 ? [...demands.slice(0, MOST_DEMANDS), `${more} more`] : demands;
  return shown.join(' and ');
}

function demandWords(operator: string, key: string, values: readonly string[]): string {
  const [, set = '', name = '', optional] =
    /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/is.exec(operator) ?? [];
  const of = { forallvalues: 'every ', foranyvalue: 'any ' }[set.toLowerCase()] ?? '';
  if (name.toLowerCase() === 'null') {
    return `${of}${shown(key)} is ${values.every((value) => value === 'true') ? 'absent' : 'present'}`;
  }
  const verb = VERBS[name.toLowerCase()] ?? `fits ${shown(name)}`;
  const wanted = listed(values.map(shown)).replace(/ and (?=[^,]*$)/, ' or ');
  return `${of}${shown(key)} ${verb} ${wanted}${optional === undefined ? '' : ', if there is any,'}`;
}

function shown(text: string): string {
  const named = nameUnknowns(text);
  return named.length > LONGEST_VALUE ? `${named.slice(0, LONGEST_VALUE - 1)}…` : named;
}
