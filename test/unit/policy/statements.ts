/** Short ways to write statements, and what they grant. */
import { grantsOf } from '../../../src/policy/grants.ts';
import type { Grants } from '../../../src/policy/types.ts';

export type Statement = Readonly<Record<string, unknown>>;

export const allow = (
  Action: string | readonly string[],
  Resource: unknown = '*',
  more: Statement = {},
): Statement => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
export const deny = (
  Action: string | readonly string[],
  Resource: unknown = '*',
  more: Statement = {},
): Statement => ({
  ...allow(Action, Resource, more),
  Effect: 'Deny',
});
export const allowAllBut = (NotAction: string | readonly string[]): Statement => ({
  Effect: 'Allow',
  NotAction,
  Resource: '*',
});
export const denyAllBut = (NotAction: string | readonly string[], Resource: unknown = '*'): Statement => ({
  Effect: 'Deny',
  NotAction,
  Resource,
});
export const MFA = { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } };

/** Each statement in a policy of its own, for a Deny holds across policies. */
export function grants(...statements: readonly Statement[]): Grants {
  return grantsOf(
    statements.map((Statement, index) => ({
      name: `policy-${index}`,
      document: { Version: '2012-10-17', Statement },
    })),
  );
}
