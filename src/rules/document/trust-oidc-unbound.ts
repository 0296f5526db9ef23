/** A trust policy that takes the tokens of an OIDC provider and does not say whose. `oidc-issuers.ts` has the sources. */
import { holdsUnknown, nameUnknowns } from '../../changes/unknown-name.ts';
import type { Severity } from '../../model/settings.ts';
import type { Trouble } from '../../model/trouble.ts';
import { type Claim, type Demand, providerOf } from './demand.ts';
import type { DocumentRule } from './document-rule.ts';
import { anyValue, REACHES, type Reach } from './oidc-claim.ts';
import { type Issuer, issuerOf } from './oidc-issuers.ts';
import { quoted } from './pattern-parts.ts';
import { type TrustGrant, trustGrants } from './trust-grant.ts';

interface Verdict {
  readonly reach: Reach;
  /** The claim that the verdict rests on; absent where nothing speaks of whose token it is. */
  readonly by?: { readonly key: string; readonly value: string };
}

interface OpenGrant extends TrustGrant, Verdict {
  /** As it stands in condition keys; where the file leaves the provider open, what they tell, or nothing. */
  readonly host: string;
  readonly issuer: Issuer | undefined;
}

const BY_REACH: Readonly<Record<Exclude<Reach, 'bound'>, Severity>> = {
  anyone: 'critical',
  audience: 'high',
  tenant: 'medium',
};
const PROVIDER = /^arn:[^:]*:iam::[^:]*:oidc-provider\/(.+)$/s;
/** A network is no identity, and yet not open to all. */
const NETWORK = /^aws:(?:sourceip|vpcsourceip|sourcevpc|sourcevpce|vpceorgid|vpceaccount)$/;
/** Claims that every token has: OpenID Connect Core 1.0, section 2. */
const ALWAYS_THERE = ['sub', 'aud'];

export const trustOidcUnbound: DocumentRule = {
  id: 'trust-oidc-unbound',
  title: 'Identity provider trusted whoever asks',
  finds:
    'A trust policy that takes the tokens of an OIDC provider without saying whose: any repository on GitHub, any identity pool of Cognito.',
  why: 'Who can get a token there has the role, and at a provider that all its customers share that is everybody.',
  severity:
    'Critical where every customer of the provider may come, high where they have to know an audience or come from an address, medium where it is anybody of one customer: any repository of an organization, any service account of a cluster.',

  find(documents) {
    const open = trustGrants(documents, 'assumerolewithwebidentity').flatMap(openGrant);
    const groups = new Map<string, OpenGrant[]>();
    for (const grant of open) {
      const key = `${grant.ref.document}:${grant.host}`;
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [grant]);
      else known.push(grant);
    }
    return [...groups.values()].map(trouble);
  },
};

function openGrant(grant: TrustGrant): OpenGrant[] {
  const { type, value } = grant.principal;
  if (type !== 'Federated') return [];
  const host = hostOf(value, grant.demands);
  if (host === undefined) return [];
  const issuer = issuerOf(host);
  const verdict = verdictOf(grant.demands, host, issuer);
  return verdict.reach === 'bound' ? [] : [{ ...grant, ...verdict, host, issuer }];
}

/** Undefined for what is no OIDC provider; empty where nobody can tell which one it is. */
function hostOf(value: string, demands: readonly Demand[]): string | undefined {
  const host = PROVIDER.exec(value)?.[1] ?? (/[:/]/.test(value) || !value.includes('.') ? undefined : value);
  if (host !== undefined && !holdsUnknown(host)) return host.toLowerCase();
  if (!holdsUnknown(value) || /:saml-provider\//.test(value)) return undefined;
  const told = new Set(demands.flat().flatMap(({ key }) => providerOf(key) ?? []));
  const [only = ''] = told;
  return told.size === 1 && !holdsUnknown(only) ? only : '';
}

function verdictOf(demands: readonly Demand[], host: string, issuer: Issuer | undefined): Verdict {
  const verdicts = demands.map((demand) =>
    widest(demand.map((claim) => verdictOfClaim(claim, host, issuer))),
  );
  return verdicts.reduce(narrower, { reach: 'anyone' });
}

function verdictOfClaim(claim: Claim, host: string, issuer: Issuer | undefined): Verdict {
  const { key, values, wildcards } = claim;
  if (NETWORK.test(key)) return { reach: claim.absentPasses ? 'anyone' : 'audience' };
  const name = issuer !== undefined && Object.hasOwn(issuer.claims, key) ? key : claimName(key, host);
  // The token holds no claim of another provider, so that nobody meets the demand.
  const isForeign = name === undefined && providerOf(key) !== undefined;
  if (name === undefined) return { reach: isForeign && !claim.absentPasses ? 'bound' : 'anyone' };
  if (claim.absentPasses && !ALWAYS_THERE.includes(name)) return { reach: 'anyone' };
  const read = issuer === undefined ? anyValue : claimReader(issuer, name);
  if (read === undefined) return { reach: 'anyone' };
  return widest(values.map((value): Verdict => ({ reach: read(value, wildcards), by: { key, value } })));
}

function claimReader({ claims }: Issuer, name: string) {
  return Object.hasOwn(claims, name) ? claims[name] : undefined;
}

/** Undefined for a key that is none of this provider's claims. */
function claimName(key: string, host: string): string | undefined {
  if (host !== '' && key.startsWith(`${host}:`)) return key.slice(host.length + 1);
  const colon = key.lastIndexOf(':');
  // Where a file leaves the provider open in the key, it is taken for this one.
  return colon >= 0 && holdsUnknown(key.slice(0, colon)) ? key.slice(colon + 1) : undefined;
}

function widest(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce((one, other) => (rank(other) < rank(one) ? other : one), { reach: 'bound' });
}

/** Of two that are as wide, the one that has words for it. */
function narrower(one: Verdict, other: Verdict): Verdict {
  if (rank(one) !== rank(other)) return rank(other) > rank(one) ? other : one;
  return one.by === undefined ? other : one;
}

function rank({ reach }: Verdict): number {
  return REACHES.indexOf(reach);
}

function severityOf({ issuer, reach }: OpenGrant): Severity {
  return issuer?.isShared === true && reach !== 'bound' ? BY_REACH[reach] : 'medium';
}

function trouble(grants: readonly OpenGrant[]): Trouble {
  const ordered = grants.toSorted((a, b) => rank(a) - rank(b));
  const statements = [...new Map(ordered.map(({ ref }) => [ref.statement, ref])).values()];
  const [first] = ordered;
  const [ref, ...more] = statements;
  if (first === undefined || ref === undefined) throw new Error('a trouble without a grant');
  const { host, issuer } = first;
  const provider = host === '' ? nameUnknowns(first.principal.value) : host;
  const key = claimToAskFor(first);
  return {
    rule: 'trust-oidc-unbound',
    severity: severityOf(first),
    statements: [ref, ...more],
    about: provider,
    says: `lets ${whoOf(first, provider)} assume the role${reasonOf(first, key)}`,
    remedy: `Demand in a condition with StringEquals or StringLike that ${key} is ${issuer === undefined ? 'the subject that needs the role' : issuer.example}.`,
  };
}

function whoOf({ issuer, reach }: OpenGrant, provider: string): string {
  if (issuer === undefined) return `whoever gets a token of ${provider}`;
  return reach === 'tenant' ? issuer.tenant : issuer.anyone;
}

function claimToAskFor({ host, issuer }: OpenGrant): string {
  const [claim = 'sub'] = Object.keys(issuer?.claims ?? {});
  if (claim.startsWith('sts:')) return claim;
  return host === '' ? 'the claim sub of the token' : `${host}:${claim}`;
}

function reasonOf({ by, reach }: OpenGrant, key: string): string {
  if (by === undefined) return `: no condition on ${key} says whose token it has to be`;
  const takes = `the condition on ${by.key} takes ${quoted(by.value)}`;
  if (reach === 'anyone') return `: ${takes}, which is not theirs alone whom it is meant for`;
  if (reach === 'audience') return `: ${takes}, an audience that whoever asks for a token may choose`;
  return `: ${takes}`;
}
