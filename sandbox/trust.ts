/** Whether a role's trust policy lets somebody in. */
import { listOf, type Statement, statementsOf, wildcardMatch } from './policy-document.ts';

export interface Applicant {
  readonly action: 'sts:AssumeRole' | 'sts:AssumeRoleWithWebIdentity';
  /** The applicant's names under a principal type: for `AWS` its ARNs and account, for `Federated` its provider. */
  readonly principalType: 'AWS' | 'Federated';
  readonly names: readonly string[];
  /** Condition keys, in lower case, with their values. */
  readonly context: Readonly<Record<string, string>>;
}

type Comparison = (expected: string, actual: string) => boolean;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  stringequals: (expected, actual) => expected === actual,
  stringequalsignorecase: (expected, actual) => expected.toLowerCase() === actual.toLowerCase(),
  stringlike: (expected, actual) => wildcardMatch(expected, actual),
  arnequals: (expected, actual) => wildcardMatch(expected, actual),
  arnlike: (expected, actual) => wildcardMatch(expected, actual),
  bool: (expected, actual) => expected.toLowerCase() === actual.toLowerCase(),
};

const NEGATIONS: Readonly<Record<string, Comparison>> = {
  stringnotequals: (expected, actual) => expected === actual,
  stringnotlike: (expected, actual) => wildcardMatch(expected, actual),
};

function conditionHolds(statement: Statement, context: Applicant['context']): boolean {
  return Object.entries(statement.condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) => {
      const actual = context[key.toLowerCase()];
      const name = operator.toLowerCase().replace(/^for(any|all)values?:/, '');
      const negated = NEGATIONS[name];
      if (negated) return actual === undefined || !listOf(expected).some((it) => negated(it, actual));
      // An operator that the sandbox does not know never holds: it must not let anybody in by mistake.
      const compare = COMPARISONS[name];
      return (
        compare !== undefined && actual !== undefined && listOf(expected).some((it) => compare(it, actual))
      );
    }),
  );
}

function namesPrincipal(statement: Statement, applicant: Applicant): boolean {
  if (statement.principal === '*') return true;
  if (typeof statement.principal !== 'object' || statement.principal === null) return false;
  const principals = listOf((statement.principal as Record<string, unknown>)[applicant.principalType]);
  return principals.some((it) => it === '*' || applicant.names.includes(it));
}

/** A Deny that applies wins over every Allow. */
export function trusts(trustPolicy: unknown, applicant: Applicant): boolean {
  const applying = statementsOf(trustPolicy).filter(
    (statement) =>
      statement.actions.some((it) => wildcardMatch(it, applicant.action, true)) !== statement.notAction &&
      namesPrincipal(statement, applicant) &&
      conditionHolds(statement, applicant.context),
  );
  return applying.length > 0 && applying.every((statement) => statement.effect === 'Allow');
}
