import type { DifferenceRow } from './difference-table.ts';
import { allow, type Statement } from './statements.ts';

type Condition = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const given = (...conditions: readonly (Condition | undefined)[]): readonly Statement[] =>
  conditions.map((Condition) => allow('s3:GetObject', '*', Condition === undefined ? {} : { Condition }));
const tag = (operator: string, ...values: readonly string[]): Condition => ({
  [operator]: { 'aws:ResourceTag/team': values },
});
const from = (...values: readonly string[]): Condition => ({ IpAddress: { 'aws:SourceIp': values } });
const keys = (operator: string, ...values: readonly string[]): Condition => ({
  [operator]: { 'aws:TagKeys': values },
});
const keysOf = (operator: string, value: string): Condition => ({ [operator]: { 's3:max-keys': value } });
const until = (operator: string, value: string): Condition => ({ [operator]: { 'aws:CurrentTime': value } });
const source = (operator: string, value: string): Condition => ({ [operator]: { 'aws:SourceArn': value } });
const MFA: Condition = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
const none: readonly string[] = [];
const wider = ['> s3:GetObject on *'];
const narrower = ['< s3:GetObject on *'];
const both = [...narrower, ...wider];

export const CONDITION_ROWS: readonly DifferenceRow[] = [
  ['a condition is taken away', given(MFA), given(undefined), wider],
  ['a condition is put in', given(undefined), given(MFA), narrower],
  ['an empty condition', given(undefined), given({}), none],
  ['a new action under a condition', [], given(MFA), ['+ s3:GetObject on *']],
  ['a condition beside the same without', given(undefined), given(undefined, MFA), none],
  ['true is written for "true"', given(MFA), given({ Bool: { 'aws:MultiFactorAuthPresent': true } }), none],
  [
    'operator and key in another case',
    given(MFA),
    given({ bool: { 'AWS:MULTIFACTORAUTHPRESENT': 'True' } }),
    none,
  ],
  ['true becomes false', given(MFA), given({ Bool: { 'aws:MultiFactorAuthPresent': 'false' } }), both],
  [
    'Bool becomes BoolIfExists',
    given(MFA),
    given({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }),
    wider,
  ],
  [
    'true, false and absent are all there is',
    given(undefined),
    given(MFA, { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }),
    none,
  ],
  ['one more value', given(tag('StringEquals', 'a')), given(tag('StringEquals', 'a', 'b')), wider],
  [
    'values in another order',
    given(tag('StringEquals', 'a', 'b')),
    given(tag('StringEquals', 'b', 'a')),
    none,
  ],
  [
    'a statement is split by the values of its condition',
    given(tag('StringEquals', 'a', 'b')),
    given(tag('StringEquals', 'b'), tag('StringEquals', 'a')),
    none,
  ],
  ['another value', given(tag('StringEquals', 'a')), given(tag('StringEquals', 'b')), both],
  ['a value in another case', given(tag('StringEquals', 'a')), given(tag('StringEquals', 'A')), both],
  [
    'the case of a value no longer counts',
    given(tag('StringEquals', 'a')),
    given(tag('StringEqualsIgnoreCase', 'A')),
    wider,
  ],
  ['StringLike without wildcards', given(tag('StringEquals', 'a')), given(tag('StringLike', 'a')), none],
  [
    'StringLike with a wildcard',
    given(tag('StringEquals', 'app-1')),
    given(tag('StringLike', 'app-*')),
    wider,
  ],
  [
    'a literal star of StringEquals becomes a wildcard',
    given(tag('StringEquals', 'a*')),
    given(tag('StringLike', 'a*')),
    wider,
  ],
  [
    'any value, and it has to be there',
    given(tag('StringLike', '*')),
    given({ Null: { 'aws:ResourceTag/team': 'false' } }),
    none,
  ],
  ['any value or none is no condition', given(undefined), given(tag('StringLikeIfExists', '*')), none],
  ['the key may be absent', given(tag('StringEquals', 'a')), given(tag('StringEqualsIfExists', 'a')), wider],
  [
    'the key may be absent, as a statement of its own',
    given(tag('StringEqualsIfExists', 'a')),
    given(tag('StringEquals', 'a'), { Null: { 'aws:ResourceTag/team': 'true' } }),
    none,
  ],
  ['a value is refused', given(undefined), given(tag('StringNotEquals', 'a')), narrower],
  [
    'one more value is refused',
    given(tag('StringNotEquals', 'a')),
    given(tag('StringNotEquals', 'a', 'b')),
    narrower,
  ],
  [
    'a value is allowed and refused apart',
    given(undefined),
    given(tag('StringNotEquals', 'a'), tag('StringEquals', 'a')),
    none,
  ],
  [
    'a wanted value becomes all but another',
    given(tag('StringEquals', 'a')),
    given(tag('StringNotEquals', 'b')),
    wider,
  ],
  ['one more key to fulfil', given(MFA), given({ ...MFA, ...tag('StringEquals', 'a') }), narrower],
  [
    'keys in another order',
    given({ ...MFA, ...from('10.0.0.0/8') }),
    given({ ...from('10.0.0.0/8'), ...MFA }),
    none,
  ],
  ['one key for another', given(MFA), given(from('10.0.0.0/8')), both],
  ['a larger network', given(from('10.0.0.0/16')), given(from('10.0.0.0/8')), wider],
  ['a network in two halves', given(from('10.0.0.0/8')), given(from('10.128.0.0/9', '10.0.0.0/9')), none],
  ['a network by another of its addresses', given(from('10.1.2.3/8')), given(from('10.0.0.0/8')), none],
  ['an address as a network of one', given(from('203.0.113.7')), given(from('203.0.113.7/32')), none],
  [
    'a network of IPv6 beside IPv4',
    given(from('10.0.0.0/8')),
    given(from('10.0.0.0/8', '2001:db8::/32')),
    wider,
  ],
  [
    'all addresses in, one network out',
    given(from('10.0.0.0/8')),
    given({ NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } }),
    wider,
  ],
  ['a higher number', given(keysOf('NumericLessThan', '10')), given(keysOf('NumericLessThan', '100')), wider],
  [
    'a bound that counts itself',
    given(keysOf('NumericLessThan', '10')),
    given(keysOf('NumericLessThanEquals', '10')),
    wider,
  ],
  [
    'a number written otherwise',
    given(keysOf('NumericEquals', '10')),
    given(keysOf('NumericEquals', '10.0')),
    none,
  ],
  [
    'a later end',
    given(until('DateLessThan', '2026-01-01T00:00:00Z')),
    given(until('DateLessThan', '2027-01-01T00:00:00Z')),
    wider,
  ],
  [
    'a date in seconds',
    given(until('DateLessThan', '2026-01-01T00:00:00Z')),
    given(until('DateLessThan', '1767225600')),
    none,
  ],
  [
    'an ARN with a wildcard',
    given(source('ArnEquals', 'arn:aws:sns:eu-west-1:111122223333:t')),
    given(source('ArnLike', 'arn:aws:sns:*:111122223333:t')),
    wider,
  ],
  [
    'ArnEquals is ArnLike',
    given(source('ArnEquals', 'arn:aws:sns:*:111122223333:t')),
    given(source('ArnLike', 'arn:aws:sns:*:111122223333:t')),
    none,
  ],
  [
    'an ARN part by part becomes one of any parts',
    given(source('ArnLike', 'arn:aws:sns:*:111122223333:t')),
    given(source('StringLike', 'arn:aws:sns:*:111122223333:t')),
    wider,
  ],
  [
    'ForAllValues with one more value',
    given(keys('ForAllValues:StringEquals', 'a')),
    given(keys('ForAllValues:StringEquals', 'a', 'b')),
    wider,
  ],
  [
    'ForAnyValue with one value less',
    given(keys('ForAnyValue:StringEquals', 'a', 'b')),
    given(keys('ForAnyValue:StringEquals', 'a')),
    narrower,
  ],
  [
    'ForAnyValue is split by its values',
    given(keys('ForAnyValue:StringEquals', 'a', 'b')),
    given(keys('ForAnyValue:StringEquals', 'b'), keys('ForAnyValue:StringEquals', 'a')),
    none,
  ],
  [
    'an operator that is not known, unchanged',
    given({ Future: { 'a:b': 'c' } }),
    given({ future: { 'A:B': 'c' } }),
    none,
  ],
  [
    'an operator that is not known, with another value',
    given({ Future: { 'a:b': 'c' } }),
    given({ Future: { 'a:b': 'd' } }),
    ['<? s3:GetObject on *', '>? s3:GetObject on *'],
  ],
  [
    'an operator that is not known is taken away',
    given({ Future: { 'a:b': 'c' } }),
    given(undefined),
    ['>? s3:GetObject on *'],
  ],
  [
    'a value that is no number',
    given(keysOf('NumericLessThan', 'ten')),
    given(keysOf('NumericLessThan', '10')),
    ['<? s3:GetObject on *', '>? s3:GetObject on *'],
  ],
  [
    'a key that would have to be absent and present',
    [],
    given({ Null: { 's3:max-keys': 'true' }, ...keysOf('NumericLessThan', '10') }),
    none,
  ],
  [
    'any value instead of one in whatever case',
    given(tag('StringEqualsIgnoreCase', 'a')),
    given(tag('StringLike', '*')),
    wider,
  ],
  [
    'ForAnyValue of a key that may be absent',
    given(keys('ForAnyValue:StringEquals', 'a')),
    given(keys('ForAnyValue:StringEqualsIfExists', 'a')),
    ['<? s3:GetObject on *', '>? s3:GetObject on *'],
  ],
  [
    'a value in whatever case instead of a start',
    given(tag('StringLike', 'a*')),
    given(tag('StringEqualsIgnoreCase', 'ab')),
    both,
  ],
];
