/** A trust policy that lets anyone in. Source: IAM User Guide, "AWS JSON policy elements: Principal", "AWS global condition context keys". */
import type { Severity } from '../../model/settings.ts';
import type { Trouble } from '../../model/trouble.ts';
import { type Claim, type Demand, providerOf } from './demand.ts';
import type { DocumentRule } from './document-rule.ts';
import { fixedPart, fixesAccount, isAnything, isWhole, quoted } from './pattern-parts.ts';
import { isAnyone, type TrustGrant, trustGrants } from './trust-grant.ts';

/** How well the one who comes is known. `weak`: by what could be learned, or by the network. */
const BINDING = ['nobody', 'weak', 'identity'] as const;
type Binding = (typeof BINDING)[number];

type Fixes = (value: string, wildcards: boolean) => boolean;

/** Keys whose value AWS sets by who the caller is, and when a value leaves nobody else in. */
const IDENTITIES: Readonly<Record<string, Fixes>> = {
  'aws:principalorgid': isWhole,
  'aws:principalorgpaths': (value, wildcards) => fixedPart(value, wildcards).includes('/'),
  'aws:principalaccount': isWhole,
  'aws:principalarn': fixesAccount,
  'aws:sourcearn': fixesSource,
  'aws:sourceaccount': isWhole,
  'aws:sourceorgid': isWhole,
  'aws:sourceorgpaths': (value, wildcards) => fixedPart(value, wildcards).includes('/'),
  'aws:userid': (value, wildcards) => /^[A-Z0-9]{12,}/.test(fixedPart(value, wildcards)),
};

/** Keys whose value the caller chooses, or anyone can come to have. */
const OF_NO_USE =
  /^(?:aws:(?:multifactorauth(?:age|present)|(?:principal|request|resource)tag\/.*|tagkeys|securetransport|currenttime|epochtime|tokenissuetime|useragent|referer|requestedregion|principaltype|username|viaawsservice|principalisawsservice|resource(?:account|orgid|orgpaths))|sts:(?:rolesessionname|sourceidentity|transitivetagkeys|taskpolicyarn|awsservicename|durationseconds))$/;

const ALL_ADDRESSES = /\/0$/;

export const trustPublic: DocumentRule = {
  id: 'trust-public',
  title: 'Role that anyone may assume',
  finds: 'A trust policy that lets anyone assume the role, in whatever AWS account they are.',
  why: 'An AWS account costs nothing, so that the role is open to every attacker who learns its ARN.',
  severity:
    'Critical; high where a condition asks for an external ID, an address or something else that is no identity.',

  find(documents) {
    const grants = ['assumerole', 'assumerolewithwebidentity'].flatMap((action) =>
      trustGrants(documents, action).filter(({ principal }) => isAnyone(principal)),
    );
    const open = grants.filter((grant) => bindingOf(grant.demands) !== 'identity');
    return [...new Set(open.map(({ ref }) => ref.document))].map((document) =>
      trouble(open.filter(({ ref }) => ref.document === document)),
    );
  },
};

function trouble(grants: readonly TrustGrant[]): Trouble {
  const ordered = grants.toSorted((a, b) => rank(a) - rank(b));
  const statements = [...new Map(ordered.map(({ ref }) => [ref.statement, ref])).values()];
  const [first] = ordered;
  const [ref, ...more] = statements;
  if (first === undefined || ref === undefined) throw new Error('a trouble without a grant');
  const isWeak = bindingOf(first.demands) === 'weak';
  const severity: Severity = isWeak ? 'high' : 'critical';
  const keys = first.demands.flat().map(({ key }) => key);
  const condition = isWeak
    ? `, under a condition that names nobody (${[...new Set(keys)].sort().join(', ')})`
    : '';
  const spared = (first.except ?? []).map(({ value }) => quoted(value)).join(', ');
  const who = first.except === undefined ? 'anyone' : `everyone but ${spared}`;
  return {
    rule: 'trust-public',
    severity,
    statements: [ref, ...more],
    about: 'anyone',
    says: `lets ${who} assume the role, in whatever account they are${condition}`,
    remedy:
      'Name the accounts, roles or services that need the role in Principal. Where these are many, demand aws:PrincipalOrgID or aws:PrincipalArn in a condition.',
  };
}

function rank({ demands }: TrustGrant): number {
  return BINDING.indexOf(bindingOf(demands));
}

function bindingOf(demands: readonly Demand[]): Binding {
  return BINDING[Math.max(0, ...demands.map(weakest))] ?? 'nobody';
}

function weakest(demand: Demand): number {
  return Math.min(...demand.map((claim) => BINDING.indexOf(bindingOfClaim(claim))));
}

function bindingOfClaim({ key, values, wildcards, absentPasses }: Claim): Binding {
  if (absentPasses || OF_NO_USE.test(key)) return 'nobody';
  const fixes = Object.hasOwn(IDENTITIES, key) ? IDENTITIES[key] : undefined;
  if (fixes !== undefined) return values.every((value) => fixes(value, wildcards)) ? 'identity' : 'nobody';
  const isOpen = (value: string) => isAnything(value, wildcards) || ALL_ADDRESSES.test(value);
  if (values.some(isOpen)) return 'nobody';
  // A claim of an identity provider: of a caller that comes with no token of it the request lacks the key.
  return providerOf(key) === undefined ? 'weak' : 'identity';
}

/** ARNs of buckets and some others hold no account, and a name that nobody else can have. */
function fixesSource(value: string, wildcards: boolean): boolean {
  const parts = value.split(':');
  const name = parts.slice(5).join(':');
  return (
    fixesAccount(value, wildcards) || (parts[4] === '' && name !== '' && fixedPart(name, wildcards) !== '')
  );
}
