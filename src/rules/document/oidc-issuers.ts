/**
 * Providers of OIDC tokens and the claims that tell whose token it is.
 *
 * Some issue the tokens of all their customers under one name, so that a role that asks for no more than a valid token
 * is open to every customer. Others have a name for each customer; there it is open to all that the customer runs.
 * Source: IAM User Guide, "Identity-provider controls for shared OIDC providers", "IAM and AWS STS condition context
 * keys"; GitHub Docs, "OpenID Connect reference"; the documentation of the providers on the subject of their tokens.
 */
import { anyValue, chosenAudience, laidOut, oneName, type ReadClaim } from './oidc-claim.ts';

export interface Issuer {
  /** The provider's URL without `https://`, as it stands in its ARN and in condition keys. */
  readonly host: string | RegExp;
  /** All customers share the name. */
  readonly isShared: boolean;
  /** Who has a valid token. */
  readonly anyone: string;
  /** Who has one of a certain customer. */
  readonly tenant: string;
  /** Claims, in lower case, that say whose token it is, or keys of STS that do. The first one is what to ask for. */
  readonly claims: Readonly<Record<string, ReadClaim>>;
  /** What the first claim should be like. */
  readonly example: string;
}

const GITHUB_SUBJECT = laidOut(
  {
    tenant: /(?:^|:)(?:repo|repository):[^/:@]+[/@]/,
    within: /(?:^|:)(?:repo|repository):[^/]+\/[^:]*[^*?:@]/,
  },
  { tenant: /(?:^|:)(?:job_workflow_ref|workflow_ref):[^/:]+\//, within: /_ref:[^/]+\/[^/:]*[^*?/:]/ },
  { tenant: /(?:^|:)repository_id:\d+:/, within: /^/ },
  {
    tenant: /(?:^|:)(?:repository_owner|repository_owner_id|enterprise|enterprise_id):[^:]+:/,
    within: /(?!)/,
  },
);

const GITHUB_CLAIMS: Issuer['claims'] = {
  sub: GITHUB_SUBJECT,
  repository: laidOut({ tenant: /^[^/]+\//, within: /\/.*[^*?]/ }),
  repository_id: oneName('bound'),
  repository_owner: oneName('tenant'),
  repository_owner_id: oneName('tenant'),
  enterprise: oneName('tenant'),
  enterprise_id: oneName('tenant'),
  job_workflow_ref: laidOut({ tenant: /^[^/]+\//, within: /^[^/]+\/[^/]*[^*?/]/ }),
};
const GITHUB = {
  tenant: 'any repository of an owner on GitHub',
  claims: GITHUB_CLAIMS,
  example:
    'repo:OWNER/REPOSITORY:ref:refs/heads/main, or repo:OWNER@ID/REPOSITORY@ID:… for newer repositories',
} as const;

/** `organization:ORG:project:…`: the customer under one of the first names, all the rest under others. */
const named = (customer: string, rest: string) =>
  laidOut({
    tenant: new RegExp(`^${customer}:[^:]+:`),
    within: new RegExp(`:(?:${rest}):[^:]*[^*?:]`),
  });

const KUBERNETES = {
  isShared: false,
  anyone: 'every service account of the cluster',
  tenant: 'service accounts of any namespace of the cluster',
  claims: {
    sub: laidOut({ tenant: /^system:serviceaccount:/, within: /^system:serviceaccount:[^:*?$]+:/ }),
  },
  example: 'system:serviceaccount:NAMESPACE:NAME',
} as const;

const ISSUERS: readonly Issuer[] = [
  {
    ...GITHUB,
    host: 'token.actions.githubusercontent.com',
    isShared: true,
    anyone: 'any repository on GitHub',
  },
  {
    ...GITHUB,
    // An enterprise with a name of its own, one with data residency, and GitHub Enterprise Server.
    host: /^token\.actions\.githubusercontent\.com\/.|^token\.actions\.[^./]+\.ghe\.com(?:\/|$)|\/_services\/token$/,
    isShared: false,
    anyone: 'any repository of the enterprise on GitHub',
  },
  {
    host: 'oidc-configuration.audit-log.githubusercontent.com',
    isShared: true,
    anyone: 'the audit log of any enterprise on GitHub',
    tenant: 'the audit log of an enterprise on GitHub',
    claims: { sub: anyValue },
    example: 'https://github.com/ENTERPRISE',
  },
  {
    host: 'gitlab.com',
    isShared: true,
    anyone: 'any project on GitLab.com',
    tenant: 'any project of a group on GitLab.com',
    claims: {
      sub: laidOut({ tenant: /^project_path:[^/:]+\//, within: /^project_path:[^/]+\/[^:]*[^*?:/]/ }),
      project_path: laidOut({ tenant: /^[^/]+\//, within: /\/.*[^*?/]/ }),
      project_id: oneName('bound'),
      namespace_path: oneName('tenant'),
      namespace_id: oneName('tenant'),
    },
    example: 'project_path:GROUP/PROJECT:ref_type:branch:ref:main',
  },
  {
    host: 'app.terraform.io',
    isShared: true,
    anyone: 'any workspace on HCP Terraform',
    tenant: 'any workspace of an organization on HCP Terraform',
    claims: { sub: named('organization', 'project|workspace|stack|deployment') },
    example: 'organization:ORGANIZATION:project:PROJECT:workspace:WORKSPACE:run_phase:*',
  },
  {
    host: 'agent.buildkite.com',
    isShared: true,
    anyone: 'any pipeline on Buildkite',
    tenant: 'any pipeline of an organization on Buildkite',
    claims: { sub: named('organization', 'pipeline') },
    example: 'organization:ORGANIZATION:pipeline:PIPELINE:*',
  },
  {
    host: 'oidc.codefresh.io',
    isShared: true,
    anyone: 'any pipeline on Codefresh',
    tenant: 'any pipeline of an account on Codefresh',
    claims: { sub: named('account', 'pipeline') },
    example: 'account:ACCOUNT:pipeline:PIPELINE:*',
  },
  {
    host: 'scalr.io',
    isShared: true,
    anyone: 'any workspace on Scalr',
    tenant: 'any workspace of an account on Scalr',
    claims: { sub: named('account', 'environment|workspace') },
    example: 'account:ACCOUNT:environment:ENVIRONMENT:workspace:WORKSPACE:*',
  },
  {
    host: 'proidc.upbound.io',
    isShared: true,
    anyone: 'any control plane on Upbound',
    tenant: 'any control plane of an organization on Upbound',
    claims: { sub: laidOut({ tenant: /^mcp:[^/:]+\//, within: /^mcp:[^/]+\/[^:]*[^*?:]/ }) },
    example: 'mcp:ORGANIZATION/CONTROL-PLANE:provider:PROVIDER',
  },
  ...['vstoken.actions.githubusercontent.com', 'studio.datachain.ai/api', 'tokens.cloud.shisho.dev'].map(
    (host): Issuer => ({
      host,
      isShared: true,
      anyone: `any customer of ${host}`,
      tenant: `anybody of a customer of ${host}`,
      claims: { sub: anyValue },
      example: 'the subject that the provider documents',
    }),
  ),
  ...['api.pulumi.com/oidc', 'oidc.vercel.com', 'sandboxes.cloud'].map(
    (host): Issuer => ({
      host,
      isShared: true,
      anyone: `any customer of ${host}`,
      tenant: `anybody of a customer of ${host}`,
      // The provider makes the customer the audience.
      claims: { aud: anyValue, sub: anyValue },
      example: 'the audience that stands for your organization there',
    }),
  ),
  {
    host: 'sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d',
    isShared: true,
    anyone: 'any workspace of Microsoft Sentinel',
    tenant: 'any workspace of Microsoft Sentinel',
    // The provider tells its customers apart by the name of the session.
    claims: { 'sts:rolesessionname': oneName('bound') },
    example: 'MicrosoftSentinel_WORKSPACE-ID',
  },
  {
    host: 'cognito-identity.amazonaws.com',
    isShared: true,
    anyone: 'the users of any Cognito identity pool, in whatever account,',
    tenant: 'the users of an identity pool',
    claims: { aud: anyValue, sub: anyValue },
    example: 'the id of your identity pool',
  },
  {
    host: 'accounts.google.com',
    isShared: true,
    anyone: 'any Google account',
    tenant: 'any user of an application on Google',
    claims: { aud: anyValue, sub: anyValue, email: anyValue, oaud: chosenAudience },
    example: 'the id of your client or service account',
  },
  ...['www.amazon.com', 'graph.facebook.com'].map(
    (host): Issuer => ({
      host,
      isShared: true,
      anyone: `any user of ${host}`,
      tenant: `any user of an application on ${host}`,
      claims: { app_id: anyValue, user_id: anyValue, id: anyValue },
      example: 'the id of your application',
    }),
  ),
  { ...KUBERNETES, host: /^oidc\.eks\.[^/]+\/id\/./ },
  { ...KUBERNETES, host: /^container\.googleapis\.com\/v1\/projects\/./ },
  { ...KUBERNETES, host: /^[^/]+\.oic\.[^/]*aks\.azure\.com\/./ },
  {
    host: /^oidc\.circleci\.com\/org\/./,
    isShared: false,
    anyone: 'any project of the organization on CircleCI',
    tenant: 'any project of the organization on CircleCI',
    claims: {
      sub: laidOut({ tenant: /^org\/[^/]+\/project\//, within: /^org\/[^/]+\/project\/[^/]*[^*?/]/ }),
      'oidc.circleci.com/project-id': oneName('bound'),
      'oidc.circleci.com/context-ids': oneName('bound'),
      'oidc.circleci.com/vcs-origin': oneName('bound'),
    },
    example: 'org/ORGANIZATION/project/PROJECT/user/*',
  },
  {
    host: /^api\.bitbucket\.org\/2\.0\/workspaces\/./,
    isShared: false,
    anyone: 'any repository of the workspace on Bitbucket',
    tenant: 'any repository of the workspace on Bitbucket',
    claims: { sub: anyValue },
    example: '{REPOSITORY-UUID}*:*',
  },
];

/** Undefined for a provider that is not in the table: mostly one that its owner has for himself. */
export function issuerOf(host: string): Issuer | undefined {
  return ISSUERS.find((issuer) =>
    typeof issuer.host === 'string' ? issuer.host === host : issuer.host.test(host),
  );
}
