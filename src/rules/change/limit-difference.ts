/**
 * What policies that only set a limit let through that others do not.
 *
 * Where there is none, or one of Denies alone, everything is let through but what is denied: organizations keep a policy
 * that allows everything beside those that deny. Source: AWS Organizations User Guide, "SCP evaluation"; IAM User
 * Guide, "Permissions boundaries for IAM entities".
 */
import type { PolicyText } from '../../model/entity.ts';
import { accessDifference } from '../../policy/difference/access-difference.ts';
import type { Budget } from '../../policy/difference/effort.ts';
import type { AccessDifference } from '../../policy/difference/types.ts';
import { parsedOnce } from '../document/document-rule.ts';

const EVERYTHING: PolicyText = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};

export function boundaryOrScpDifference(
  before: readonly PolicyText[],
  after: readonly PolicyText[],
  budget?: Budget,
): AccessDifference {
  return accessDifference(wholeLimits(before), wholeLimits(after), budget);
}

/** The limit itself goes first, so that places in it stay as they are. */
export function wholeLimits(limits: readonly PolicyText[]): readonly PolicyText[] {
  const allows = limits.some((limit) => {
    const { statements, problems } = parsedOnce(limit);
    return problems.length > 0 || statements.some(({ effect }) => effect === 'Allow');
  });
  return allows ? limits : [...limits, EVERYTHING];
}
