/**
 * What conditions demand of a request, as far as it could tell who makes it.
 * Source: IAM User Guide, "IAM JSON policy elements: Condition operators", "Set operators for multivalued context keys".
 */
import type { PolicyCondition, PolicyStatement } from '../../policy/statement.ts';

/** A key of the request must have one of the values. */
export interface Claim {
  /** In lower case. */
  readonly key: string;
  /** As written. */
  readonly values: readonly string[];
  /** `*` and `?` in the values are wildcards. */
  readonly wildcards: boolean;
  /** A request that does not carry the key passes. */
  readonly absentPasses: boolean;
}

/** At least one of the claims must hold. */
export type Demand = readonly Claim[];

interface Operator {
  readonly name: string;
  readonly negated: boolean;
  readonly scope: 'all' | 'any' | undefined;
  readonly ifExists: boolean;
}

/** What an Allow demands by its condition. All of it must hold. */
export function demandsOf(condition: PolicyCondition | undefined): readonly Demand[] {
  const present = new Set(keysThatMustBe(condition));
  return entriesOf(condition).flatMap(([operator, key, values]): Demand[] => {
    const { name, negated, scope, ifExists } = operator;
    // What must not be is no description of who may come.
    if (negated || name === 'null') return [];
    const absentPasses = (ifExists || scope === 'all') && !present.has(key);
    return [[{ key, values, wildcards: hasWildcards(name), absentPasses }]];
  });
}

/**
 * What a request must be like to escape a Deny. Undefined where the condition can't be turned round; no claim at all
 * means that nothing escapes.
 */
export function demandOfDeny({ condition }: PolicyStatement): Demand | undefined {
  const claims: Claim[] = [];
  for (const [operator, key, values] of entriesOf(condition)) {
    const { name, negated, scope, ifExists } = operator;
    if (negated) {
      claims.push({ key, values, wildcards: hasWildcards(name), absentPasses: scope === 'any' });
    } else if (name === 'bool' && values.length === 1 && values[0]?.toLowerCase() === 'false') {
      // Nobody who could be let in as a principal of an account is a service, so this spares no one.
      if (key === 'aws:principalisawsservice') continue;
      claims.push({ key, values: ['true'], wildcards: false, absentPasses: !ifExists });
    } else {
      return undefined;
    }
  }
  return claims;
}

function entriesOf(condition: PolicyCondition | undefined): readonly [Operator, string, readonly string[]][] {
  return Object.entries(condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]): [Operator, string, readonly string[]] => [
      readOperator(operator),
      key.toLowerCase(),
      values,
    ]),
  );
}

/** Keys of which `Null: false` demands that the request carries them. */
function keysThatMustBe(condition: PolicyCondition | undefined): readonly string[] {
  return entriesOf(condition)
    .filter(
      ([{ name }, , values]) => name === 'null' && values.every((text) => text.toLowerCase() === 'false'),
    )
    .map(([, key]) => key);
}

/** The identity provider that the key is a claim of, as its host; undefined for a key of AWS. */
export function providerOf(key: string): string | undefined {
  const host = key.slice(0, Math.max(0, key.indexOf(':')));
  return host.includes('.') ? host : undefined;
}

function readOperator(text: string): Operator {
  const [, set, base = '', suffix] =
    /^(?:for(all|any)values?:)?(.*?)(ifexists)?$/s.exec(text.toLowerCase()) ?? [];
  const negated = /^(?:string|arn|numeric|date)not|^notipaddress$/.test(base);
  const scope = set === 'all' || set === 'any' ? set : undefined;
  return { name: negated ? base.replace('not', '') : base, negated, scope, ifExists: suffix !== undefined };
}

function hasWildcards(operator: string): boolean {
  return operator === 'stringlike' || operator === 'arnlike' || operator === 'arnequals';
}
