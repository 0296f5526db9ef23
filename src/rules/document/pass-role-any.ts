/**
 * An Allow of `iam:PassRole` on every role.
 * Source: IAM User Guide, "Grant a user permissions to pass a role to an AWS service".
 */
import type { Severity } from '../../model/settings.ts';
import type { RuledDocument, Trouble } from '../../model/trouble.ts';
import {
  type ActionElement,
  actionElement,
  type DenyRule,
  namesAction,
} from '../../policy/compiled-policy.ts';
import { role } from '../../policy/escalation-recipe.ts';
import { sparedServices } from '../../policy/passed-to.ts';
import { alwaysCovers } from '../../policy/resource.ts';
import type { PolicyStatement } from '../../policy/statement.ts';
import { isEveryOne } from '../../policy/whole-resource.ts';
import { administratorStatements, refKey } from './admin-access.ts';
import { type Allowance, allowancesOf } from './allowance.ts';
import { type DocumentRule, statementsOf } from './document-rule.ts';
import { isByException } from './not-action-allow.ts';
import { isAnything } from './pattern-parts.ts';
import { perDocument, statementsOfAll, type WeighedAllowance } from './told-together.ts';
import { wholeServices } from './whole-service.ts';

type Limit = 'services' | 'tags';

interface Passing extends WeighedAllowance {
  readonly limit: Limit | undefined;
}

const POSITIVE = /^(?:foranyvalue:)?string(?:equals|equalsignorecase|like)$/;
const TAG = /^(?:aws|iam):resourcetag\//;
/** None of them is a service: a condition that takes it takes every service. */
const NO_SERVICE = 'none.amazonaws.com';

export const passRoleAny: DocumentRule = {
  id: 'pass-role-any',
  title: 'Any role may be passed',
  finds: 'A policy that allows iam:PassRole on every role.',
  why: 'Who can hand any role to a service can have the service do what that role may.',
  severity:
    'High; medium where a condition names the services that take the role, or asks for a tag of the role.',

  find(documents) {
    const allowances = allowancesOf(documents);
    const passing = allowances.filter(passesEveryRole);
    if (passing.length === 0) return [];
    const isTold = toldOtherwise(allowances);
    const limited = isLimitedByDeny(documents);
    const found = passing
      .filter((allowance) => !isTold(allowance))
      .map((allowance): Passing => {
        const limit = limited ? 'services' : limitOf(allowance);
        const severity: Severity = limit === undefined ? 'high' : 'medium';
        return { allowance, limit, severity };
      });
    return perDocument(found).map(trouble);
  },
};

function passesEveryRole({ rule, denies }: Allowance): boolean {
  if (!namesPassRole(rule) || !rule.resources.some(({ pattern }) => isEveryOne(pattern, role))) return false;
  const against = denies.filter(namesPassRole);
  return rule.resources.some(
    (resource) =>
      isEveryOne(resource.pattern, role) &&
      !against.some((deny) => alwaysCovers(deny, resource) || leavesSome(deny)),
  );
}

/** What it spares is all that can be passed, and no more than some roles; or it denies every role. */
function leavesSome({ resources, notResources }: DenyRule): boolean {
  if (resources !== undefined) return resources.some((pattern) => isEveryOne(pattern, role));
  return notResources?.every((pattern) => !isEveryOne(pattern, role)) === true;
}

/** As an administrator's, as an Allow by exception, as every action of IAM. */
function toldOtherwise(allowances: readonly Allowance[]): (allowance: Allowance) => boolean {
  const admin = administratorStatements(allowances);
  const whole = wholeServices(allowances)
    .filter(({ service }) => service === undefined || service === 'iam')
    .flatMap((found) => found.allowances);
  return (allowance) =>
    admin.has(refKey(allowance.ref)) || isByException(allowance) || whole.includes(allowance);
}

function limitOf({ rule: { passedTo }, statement: { condition = {} } }: Allowance): Limit | undefined {
  if (passedTo?.(NO_SERVICE) === false) return 'services';
  const asksForTag = Object.entries(condition).some(
    ([operator, keys]) =>
      POSITIVE.test(operator.toLowerCase()) &&
      Object.entries(keys).some(
        ([key, values]) =>
          TAG.test(key.toLowerCase()) &&
          !values.some((value) => isAnything(value, operator.toLowerCase().endsWith('like'))),
      ),
  );
  return asksForTag ? 'tags' : undefined;
}

/** A Deny of every role unless it goes to some services. */
function isLimitedByDeny(documents: readonly RuledDocument[]): boolean {
  return statementsOf(documents, ({ kind }) => kind === 'identity').some(
    ({ statement }) =>
      statement.effect === 'Deny' &&
      deniesPassRole(statement) &&
      sparedServices(statement.condition)?.(NO_SERVICE) === false,
  );
}

function deniesPassRole(statement: PolicyStatement): boolean {
  return (
    namesPassRole(actionElement(statement)) &&
    statement.resources?.some((pattern) => isEveryOne(pattern, role)) === true
  );
}

function namesPassRole(element: ActionElement): boolean {
  return namesAction(element, 'iam', 'passrole');
}

function trouble(found: readonly Passing[]): Trouble {
  const [first] = found;
  if (first === undefined) throw new Error('a trouble without a statement');
  const { allowance, limit, severity } = first;
  return {
    rule: 'pass-role-any',
    severity,
    statements: statementsOfAll(found),
    service: 'iam',
    says: `allows iam:PassRole on every role${limitWords(limit, allowance)}`,
    remedy:
      'Name the roles in Resource, and the services that take them in a condition on iam:PassedToService.',
  };
}

function limitWords(limit: Limit | undefined, { isLimited }: Allowance): string {
  if (limit === 'services') return ', to some services';
  if (limit === 'tags') return ' that has a certain tag';
  return `, to whatever service${isLimited ? ', under a condition' : ''}`;
}
