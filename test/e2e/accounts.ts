/**
 * Accounts for tests, in the shapes that AWS itself prints them. Ages are in days before now, and a few minutes more,
 * so that an age of 180 is 180 whole days when the action counts, a minute later.
 */

const DAY_MS = 86_400_000;
const SOME_MINUTES_MS = 600_000;
/** One for all accounts of a test file, so that accounts made alike are alike. */
const NOW = Date.now();

export const ACCOUNT = '111122223333';

/** ISO-8601 UTC. */
export const daysAgo = (days: number): string =>
  new Date(NOW - days * DAY_MS - SOME_MINUTES_MS).toISOString();

/** Days since the last use of a service; with `actions`, also those of its tracked actions. */
export type Use = number | { readonly days: number; readonly actions: Readonly<Record<string, number>> };

interface EntityGiven {
  readonly name: string;
  /** `/` by default. */
  readonly path?: string;
  /** Days since its creation, 500 by default: well out of grace, and IAM watched it for all of its 400 days. */
  readonly age?: number;
  readonly tags?: Readonly<Record<string, string>>;
}

interface PrincipalGiven extends EntityGiven {
  /** Actions of one inline policy, `app`. */
  readonly allow?: readonly string[];
  /** Inline policies by name. */
  readonly inline?: Readonly<Record<string, unknown>>;
  /** Names of the account's policies, or ARNs. */
  readonly attached?: readonly string[];
}

interface Used {
  /** By service namespace; what is missing was never used. */
  readonly used?: Readonly<Record<string, Use>>;
  /** Name of the account's policy that is its permissions boundary. */
  readonly boundary?: string;
}

export interface RoleGiven extends PrincipalGiven, Used {
  /** Days since RoleLastUsed; absent: never. */
  readonly lastUsed?: number;
  readonly trust?: unknown;
  /** Seconds. */
  readonly maxSession?: number;
}

export interface UserGiven extends PrincipalGiven, Used {
  /** AIDA…, made of the name by default. */
  readonly id?: string;
  /** ISO-8601, instead of `age`. */
  readonly createdAt?: string;
  readonly groups?: readonly string[];
  /** Days since the last sign-in to the console; absent: never. */
  readonly signedIn?: number;
}

export type GroupGiven = PrincipalGiven;

export interface PolicyGiven extends EntityGiven {
  readonly allow?: readonly string[];
  readonly document?: unknown;
  /** One of AWS's own. */
  readonly awsManaged?: boolean;
}

export interface AccountGiven {
  readonly id?: string;
  readonly alias?: string;
  readonly roles?: readonly RoleGiven[];
  readonly users?: readonly UserGiven[];
  readonly groups?: readonly GroupGiven[];
  readonly policies?: readonly PolicyGiven[];
  /** Parts of the credential report that are not harmless, by user name or `<root_account>`. */
  readonly signIn?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Null: the account has none. A strong one by default. */
  readonly passwordPolicy?: object | null;
  /** Reports that fail, by ARN, with what IAM says of the failure. */
  readonly failed?: Readonly<Record<string, { readonly Code: string; readonly Message: string }>>;
  /** Client IDs of GitHub's identity provider; null: the account has no provider. */
  readonly audiences?: readonly string[] | null;
}

export const allowing = (...actions: readonly string[]) => statement('Allow', actions);
export const denying = (...actions: readonly string[]) => statement('Deny', actions);

function statement(effect: 'Allow' | 'Deny', actions: readonly string[]) {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: effect, Action: actions, Resource: '*' }],
  };
}

export const trusting = (...roleArns: readonly string[]) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: roleArns }, Action: 'sts:AssumeRole' }],
});

export const LAMBDA_TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

export const arnOf = (type: 'role' | 'user' | 'group' | 'policy', name: string, id = ACCOUNT): string =>
  `arn:aws:iam::${id}:${type}/${name}`;

/** The account as a file for the sandbox. */
export function account(given: AccountGiven): object {
  const { id = ACCOUNT, roles = [], users = [], groups = [], policies = [] } = given;
  const known = new Map(policies.map((policy) => [policy.name, policyArn(policy, id)]));
  const attached = (names: readonly string[] = []) =>
    names.map((name) => {
      const arn = known.get(name) ?? name;
      return { PolicyName: arn.split('/').at(-1), PolicyArn: arn };
    });
  const bounded = ({ boundary }: Used) =>
    boundary === undefined
      ? {}
      : {
          PermissionsBoundary: {
            PermissionsBoundaryType: 'Policy',
            PermissionsBoundaryArn: known.get(boundary),
          },
        };
  return {
    ...(given.alias !== undefined && { Alias: given.alias }),
    AuthorizationDetails: {
      UserDetailList: users.map((user) => ({
        ...common(user, 'user', id),
        ...(user.createdAt !== undefined && { CreateDate: user.createdAt }),
        UserName: user.name,
        UserId: user.id ?? uniqueId('AIDA', user.name),
        GroupList: user.groups ?? [],
        UserPolicyList: inlineOf(user),
        AttachedManagedPolicies: attached(user.attached),
        ...bounded(user),
      })),
      GroupDetailList: groups.map((group) => ({
        ...common(group, 'group', id),
        GroupName: group.name,
        GroupId: uniqueId('AGPA', group.name),
        GroupPolicyList: inlineOf(group),
        AttachedManagedPolicies: attached(group.attached),
      })),
      RoleDetailList: roles.map((role) => ({
        ...common(role, 'role', id),
        RoleName: role.name,
        RoleId: uniqueId('AROA', role.name),
        AssumeRolePolicyDocument: role.trust ?? LAMBDA_TRUST,
        RolePolicyList: inlineOf(role),
        AttachedManagedPolicies: attached(role.attached),
        InstanceProfileList: [],
        RoleLastUsed:
          role.lastUsed === undefined
            ? {}
            : { LastUsedDate: daysAgo(role.lastUsed), Region: 'ap-northeast-1' },
        ...bounded(role),
      })),
      Policies: policies.map((policy) => policyDetail(policy, id, [...roles, ...users])),
    },
    Users: users.map((user) => ({
      UserName: user.name,
      ...(user.signedIn !== undefined && { PasswordLastUsed: daysAgo(user.signedIn) }),
    })),
    Roles: roles.flatMap(({ name, maxSession }) =>
      maxSession === undefined ? [] : { RoleName: name, MaxSessionDuration: maxSession },
    ),
    ...(given.signIn && { CredentialReport: given.signIn }),
    ...(given.passwordPolicy !== undefined && { PasswordPolicy: given.passwordPolicy }),
    ...(given.audiences !== undefined && { OpenIDConnectProviders: providers(given.audiences, id) }),
    LastAccessed: {
      ...Object.fromEntries([
        ...roles.map((role) => [entityArn(role, 'role', id), report(role, entityArn(role, 'role', id))]),
        ...users.map((user) => [entityArn(user, 'user', id), report(user, entityArn(user, 'user', id))]),
      ]),
      ...Object.fromEntries(
        Object.entries(given.failed ?? {}).map(([arn, error]) => [
          arn,
          { JobStatus: 'FAILED', Error: error },
        ]),
      ),
    },
  };
}

function entityArn({ path = '/', name }: EntityGiven, type: 'role' | 'user' | 'group', id: string): string {
  return `arn:aws:iam::${id}:${type}${path}${name}`;
}

function policyArn({ path = '/', name, awsManaged }: PolicyGiven, id: string): string {
  return `arn:aws:iam::${awsManaged ? 'aws' : id}:policy${path}${name}`;
}

function common(given: EntityGiven, type: 'role' | 'user' | 'group', id: string) {
  return {
    Path: given.path ?? '/',
    Arn: entityArn(given, type, id),
    CreateDate: daysAgo(given.age ?? 500),
    Tags: Object.entries(given.tags ?? {}).map(([Key, Value]) => ({ Key, Value })),
  };
}

/** IAM's ids: a prefix that tells the type, and 17 more letters and digits. */
function uniqueId(prefix: string, name: string): string {
  const letters = [...name].map((letter) => (letter.codePointAt(0) ?? 0).toString(36).toUpperCase()).join('');
  return (prefix + letters).padEnd(21, 'X').slice(0, 21);
}

function inlineOf({ allow, inline = {} }: PrincipalGiven) {
  const policies = { ...(allow && { app: allowing(...allow) }), ...inline };
  return Object.entries(policies).map(([PolicyName, PolicyDocument]) => ({ PolicyName, PolicyDocument }));
}

function policyDetail(
  policy: PolicyGiven,
  id: string,
  principals: readonly (Used & Pick<PrincipalGiven, 'attached'>)[],
) {
  const CreateDate = daysAgo(policy.age ?? 500);
  return {
    PolicyName: policy.name,
    PolicyId: uniqueId('ANPA', policy.name),
    Arn: policyArn(policy, id),
    Path: policy.path ?? '/',
    DefaultVersionId: 'v1',
    AttachmentCount: principals.filter(({ attached }) => attached?.includes(policy.name)).length,
    PermissionsBoundaryUsageCount: principals.filter(({ boundary }) => boundary === policy.name).length,
    IsAttachable: true,
    CreateDate,
    UpdateDate: CreateDate,
    PolicyVersionList: [
      {
        VersionId: 'v1',
        IsDefaultVersion: true,
        CreateDate,
        Document: policy.document ?? allowing(...(policy.allow ?? [])),
      },
    ],
  };
}

function report({ used = {} }: Used, arn: string) {
  const seen = (days: number) => ({ by: arn, time: daysAgo(days), region: 'ap-northeast-1' });
  return {
    JobStatus: 'COMPLETED',
    ServicesLastAccessed: Object.entries(used).map(([ServiceNamespace, use]) => {
      const { by, time, region } = seen(typeof use === 'number' ? use : use.days);
      return {
        ServiceNamespace,
        LastAuthenticated: time,
        LastAuthenticatedEntity: by,
        LastAuthenticatedRegion: region,
        TotalAuthenticatedEntities: 1,
        ...(typeof use === 'object' && {
          TrackedActionsLastAccessed: Object.entries(use.actions).map(([ActionName, days]) => ({
            ActionName,
            LastAccessedEntity: by,
            LastAccessedTime: daysAgo(days),
            LastAccessedRegion: region,
          })),
        }),
      };
    }),
  };
}

function providers(audiences: readonly string[] | null, id: string) {
  if (audiences === null) return [];
  const Arn = `arn:aws:iam::${id}:oidc-provider/token.actions.githubusercontent.com`;
  return [{ Arn, ClientIDList: audiences }];
}
