/** One AWS account as the sandbox serves it: the file's details, indexed by ARN. */
import type {
  AccountFile,
  AttachedPolicyDetail,
  InlinePolicyDetail,
  LastAccessedReport,
  PolicyDetail,
  RoleDetail,
} from './account-file.ts';

export type EntityType = 'user' | 'role' | 'group' | 'policy';

export interface Entity {
  readonly type: EntityType;
  readonly arn: string;
  readonly name: string;
  readonly id: string;
  readonly path: string;
  /** ISO-8601 UTC. */
  readonly createdAt: string;
  readonly inline: readonly InlinePolicyDetail[];
  readonly attached: readonly AttachedPolicyDetail[];
  /** A user's groups, by name. */
  readonly groupNames: readonly string[];
  /** A managed policy's default version. */
  readonly document?: unknown;
  /** A role's trust policy. */
  readonly trust?: unknown;
}

export interface Account {
  /** Twelve digits. */
  readonly id: string;
  /** `aws`, `aws-cn` or `aws-us-gov`. */
  readonly partition: string;
  readonly file: AccountFile;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly groupsByName: ReadonlyMap<string, Entity>;
  /** Users by the name of their group. */
  readonly members: ReadonlyMap<string, readonly Entity[]>;
  /** Users, groups and roles by the ARN of the policy attached to them. */
  readonly holders: ReadonlyMap<string, readonly Entity[]>;
  /** By user name, ISO-8601 UTC. */
  readonly passwordLastUsed: ReadonlyMap<string, string>;
  /** By role name; IAM's default is one hour. */
  readonly maxSessionSeconds: ReadonlyMap<string, number>;
  readonly oidcProviders: ReadonlyMap<string, readonly string[]>;
  readonly lastAccessed: Readonly<Record<string, LastAccessedReport>> | undefined;
}

const principal = (detail: {
  readonly Arn: string;
  readonly Path?: string;
  readonly CreateDate: string;
  readonly AttachedManagedPolicies?: readonly AttachedPolicyDetail[];
}) => ({
  arn: detail.Arn,
  path: detail.Path ?? '/',
  createdAt: detail.CreateDate,
  attached: detail.AttachedManagedPolicies ?? [],
  groupNames: [],
});

export const roleEntity = (role: RoleDetail): Entity => ({
  ...principal(role),
  type: 'role',
  name: role.RoleName,
  id: role.RoleId,
  inline: role.RolePolicyList ?? [],
  trust: role.AssumeRolePolicyDocument,
});

function policyEntity(policy: PolicyDetail): Entity {
  const versions = policy.PolicyVersionList ?? [];
  const current = versions.find((version) => version.VersionId === policy.DefaultVersionId);
  return {
    ...principal(policy),
    type: 'policy',
    name: policy.PolicyName,
    id: policy.PolicyId,
    inline: [],
    document: (current ?? versions.find((version) => version.IsDefaultVersion))?.Document,
  };
}

function entitiesOf(file: AccountFile): Entity[] {
  const details = file.AuthorizationDetails;
  return [
    ...details.UserDetailList.map(
      (user): Entity => ({
        ...principal(user),
        type: 'user',
        name: user.UserName,
        id: user.UserId,
        inline: user.UserPolicyList ?? [],
        groupNames: user.GroupList ?? [],
      }),
    ),
    ...details.GroupDetailList.map(
      (group): Entity => ({
        ...principal(group),
        type: 'group',
        name: group.GroupName,
        id: group.GroupId,
        inline: group.GroupPolicyList ?? [],
      }),
    ),
    ...details.RoleDetailList.map(roleEntity),
    ...details.Policies.map(policyEntity),
  ];
}

function groupBy(
  entities: Iterable<Entity>,
  keysOf: (entity: Entity) => readonly string[],
): Map<string, Entity[]> {
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const key of keysOf(entity)) {
      const group = groups.get(key);
      if (group) group.push(entity);
      else groups.set(key, [entity]);
    }
  }
  return groups;
}

/** The account of a file. `unlistedRoles` can be assumed and do not show in the inventory. Throws without an ARN. */
export function accountOf(
  file: AccountFile,
  source: string,
  unlistedRoles: readonly RoleDetail[] = [],
): Account {
  const listed = entitiesOf(file);
  const owner = listed
    .map((entity) => /^arn:([a-z-]+):iam::(\d{12}):/.exec(entity.arn))
    .find((match) => match !== null);
  const [, partition, id] = owner ?? [];
  if (partition === undefined || id === undefined) {
    throw new Error(`${source} is not an account file: no entity in it has an ARN with an account number.`);
  }
  const entities = [...listed, ...unlistedRoles.map(roleEntity)];
  return {
    id,
    partition,
    file,
    entities: new Map(entities.map((entity) => [entity.arn, entity])),
    groupsByName: new Map(listed.filter((it) => it.type === 'group').map((group) => [group.name, group])),
    members: groupBy(listed, (entity) => entity.groupNames),
    holders: groupBy(listed, (entity) => entity.attached.map((policy) => policy.PolicyArn)),
    passwordLastUsed: new Map(
      (file.Users ?? []).flatMap((user) =>
        user.PasswordLastUsed === undefined ? [] : [[user.UserName, user.PasswordLastUsed] as const],
      ),
    ),
    maxSessionSeconds: new Map(
      (file.Roles ?? []).map((role) => [role.RoleName, role.MaxSessionDuration ?? 3600]),
    ),
    oidcProviders: new Map((file.OpenIDConnectProviders ?? []).map((it) => [it.Arn, it.ClientIDList])),
    lastAccessed: file.LastAccessed,
  };
}
