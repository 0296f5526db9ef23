/**
 * A trust policy that lets a foreign account in without asking it for whom it acts.
 * Source: IAM User Guide, "Access to AWS accounts owned by third parties", "The confused deputy problem".
 */
import type { Severity } from '../../model/settings.ts';
import type { Trouble } from '../../model/trouble.ts';
import type { Claim } from './demand.ts';
import type { DocumentRule } from './document-rule.ts';
import { fixedPart, fixesAccount, isAnything, isWhole } from './pattern-parts.ts';
import { accountOf, isWholeAccount, type TrustGrant, trustGrants } from './trust-grant.ts';

interface ForeignGrant extends TrustGrant {
  readonly account: string;
  readonly severity: Severity;
}

export const trustCrossAccount: DocumentRule = {
  id: 'trust-cross-account',
  title: 'Foreign account trusted without an external ID',
  finds:
    'A trust policy that lets another account assume the role without sts:ExternalId, MFA or a condition on the organization. Where the account of the role is not known, nothing is foreign.',
  why: 'Whoever else is served by that account could have it use the role for them.',
  severity:
    'Medium where all of the account is trusted, low where its principals are named, if only by how their names start.',

  find(documents) {
    const foreign = trustGrants(documents, 'assumerole').flatMap((grant): ForeignGrant[] => {
      const account = accountOf(grant.principal);
      const own = grant.of.accountId;
      if (account === undefined || own === undefined || account === own) return [];
      if (grant.demands.some((demand) => demand.every(knowsTheDeputy))) return [];
      const isNamed =
        !isWholeAccount(grant.principal) || grant.demands.some((demand) => demand.every(namesPrincipals));
      return [{ ...grant, account, severity: isNamed ? 'low' : 'medium' }];
    });
    const groups = new Map<string, ForeignGrant[]>();
    for (const grant of foreign) {
      const key = `${grant.ref.document}:${grant.account}`;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [grant]);
      else known.push(grant);
    }
    return [...groups.values()].map(trouble);
  },
};

function trouble(grants: readonly ForeignGrant[]): Trouble {
  const ordered = grants.toSorted((a, b) =>
    a.severity === b.severity ? 0 : a.severity === 'medium' ? -1 : 1,
  );
  const statements = [...new Map(ordered.map(({ ref }) => [ref.statement, ref])).values()];
  const [first] = ordered;
  const [ref, ...more] = statements;
  if (first === undefined || ref === undefined) throw new Error('a trouble without a grant');
  const { account, severity } = first;
  const principals = [...new Set(ordered.map(({ principal }) => principal.value))].sort();
  const named = principals.length === 1 ? principals[0] : `${principals.length} principals`;
  const whom = isWholeAccount(first.principal) ? `account ${account}` : `${named} of account ${account}`;
  const isNamedByCondition = isWholeAccount(first.principal) && severity === 'low';
  const how = isNamedByCondition ? ', under a condition on aws:PrincipalArn,' : ',';
  return {
    rule: 'trust-cross-account',
    severity,
    statements: [ref, ...more],
    about: account,
    says: `lets ${whom} assume the role${how} and asks for no sts:ExternalId`,
    remedy: `If account ${account} is another company's, demand the sts:ExternalId that it gave you and nobody else. If it is one of yours, demand aws:PrincipalOrgID, or trust single roles of it.`,
    ...(principals.length > 1 && { details: principals }),
  };
}

/** The demand is met only by someone who acts for us, or by people in person. */
function knowsTheDeputy({ key, values, wildcards, absentPasses }: Claim): boolean {
  if (absentPasses) return false;
  switch (key) {
    case 'sts:externalid':
      return values.every((value) => !isAnything(value, wildcards));
    case 'aws:principalorgid':
      return values.every((value) => isWhole(value, wildcards));
    case 'aws:principalorgpaths':
      return values.every((value) => fixedPart(value, wildcards).includes('/'));
    case 'aws:multifactorauthpresent':
      return values.every((value) => value.toLowerCase() === 'true');
    default:
      return false;
  }
}

function namesPrincipals({ key, values, wildcards, absentPasses }: Claim): boolean {
  if (absentPasses || key !== 'aws:principalarn') return false;
  return values.every((value) =>
    isWhole(value, wildcards) ? !/:root$/.test(value) : startsName(value, wildcards),
  );
}

/** The account is fixed, and so is how the name or its path starts: `role/*\/AWSReservedSSO_Admin_*`. */
function startsName(value: string, wildcards: boolean): boolean {
  // A variable of the policy may hold a slash.
  const open = value.replace(/\$\{[^}$]*\}/g, '*');
  return fixesAccount(value, wildcards) && /^arn:[^:]*:iam::[^:]+:(?:role|user)\/(?:.*\/)?[^*?$/]/.test(open);
}
