/**
 * To which services an Allow of `iam:PassRole` lets roles be handed, as far as its condition says so.
 * Source: IAM User Guide, "Grant a user permissions to pass a role to an AWS service"; service authorization
 * reference of IAM, condition key `iam:PassedToService`.
 */
import { matches } from './match.ts';
import type { PolicyCondition } from './statement.ts';

/** Whether a role may be handed to the service of this principal: `ecs-tasks.amazonaws.com`. */
export type PassedTo = (principal: string) => boolean;

/** As `unknownText` makes them. */
const UNKNOWN = /[\ue000-\uf8ff]/;
const NEGATED = /^(?:foranyvalue:)?stringnot(equals|equalsignorecase|like)$/;
const KEY = 'iam:passedtoservice';

/**
 * Undefined where the condition names no services. Operators and keys that hold together narrow one another. What
 * is not understood, a negated operator say, narrows nothing.
 */
export function passedToOf(condition: PolicyCondition | undefined): PassedTo | undefined {
  const limits = Object.entries(condition ?? {}).flatMap(([operator, keys]) => {
    const comparison = comparisonOf(operator);
    if (comparison === undefined) return [];
    return Object.entries(keys)
      .filter(([key]) => key.toLowerCase() === KEY)
      .map(([, values]): PassedTo => {
        const wanted = values.map((value) => withoutPlace(value.toLowerCase()));
        return (principal) => wanted.some((value) => value.includes('${') || comparison(value, principal));
      });
  });
  if (limits.length === 0) return undefined;
  return (principal) => limits.every((allows) => allows(principal));
}

/** Of a Deny: the services that it spares, where that is all that its condition asks for. */
export function sparedServices(condition: PolicyCondition = {}): PassedTo | undefined {
  const [only, ...others] = Object.entries(condition);
  if (only === undefined || others.length > 0) return undefined;
  const [operator, keys] = only;
  const [, comparison] = NEGATED.exec(operator.toLowerCase()) ?? [];
  if (comparison === undefined || Object.keys(keys).length > 1) return undefined;
  return passedToOf({ [`string${comparison}`]: keys });
}

/** Whether a file leaves a value of the condition open, in whole or in part: it may be any service. */
export function isOpenInPart(condition: PolicyCondition | undefined): boolean {
  return Object.values(condition ?? {}).some((keys) =>
    Object.values(keys).some((values) => values.some((value) => UNKNOWN.test(value))),
  );
}

/** Whether the condition asks for something else as well. */
export function asksForMore(condition: PolicyCondition | undefined): boolean {
  return Object.values(condition ?? {}).some((keys) =>
    Object.keys(keys).some((key) => key.toLowerCase() !== KEY),
  );
}

function comparisonOf(operator: string): ((value: string, principal: string) => boolean) | undefined {
  switch (
    operator
      .toLowerCase()
      .replace(/^for(?:any|all)values?:/, '')
      .replace(/ifexists$/, '')
  ) {
    case 'stringequals':
    case 'stringequalsignorecase':
      return (value, principal) => value === principal;
    case 'stringlike':
      return matches;
    default:
      return undefined;
  }
}

/** `states.eu-west-1.amazonaws.com` and `ec2.amazonaws.com.cn` are the service that has no place in its name. */
function withoutPlace(principal: string): string {
  return principal
    .replace(/\.amazonaws\.com\.cn$/, '.amazonaws.com')
    .replace(/\.[a-z]{2}(?:-[a-z]+)+-\d+\.amazonaws\.com$/, '.amazonaws.com');
}
