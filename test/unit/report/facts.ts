/** Small IAM entities for the renderers' tests. */
import type { Access, GrantingPolicy, ServiceAccess } from '../../../src/model/access.ts';
import type {
  EntityType,
  Group,
  ManagedPolicy,
  PolicyVersion,
  Role,
  User,
} from '../../../src/model/entity.ts';

export const ACCOUNT = '111122223333';
export const COLLECTED_AT = '2026-11-20T06:00:00.000Z';

export function daysAgo(days: number): string {
  return new Date(Date.parse(COLLECTED_AT) - days * 86_400_000).toISOString();
}

export function managed(policyName: string, attachedTo: string, accountId = ACCOUNT): GrantingPolicy {
  return {
    policyName,
    policyType: 'managed',
    policyArn: `arn:aws:iam::${accountId}:policy/${policyName}`,
    attachedTo,
  };
}

export function awsManaged(policyName: string, attachedTo: string): GrantingPolicy {
  return {
    policyName,
    policyType: 'managed',
    policyArn: `arn:aws:iam::aws:policy/${policyName}`,
    attachedTo,
  };
}

export function inline(policyName: string, attachedTo: string): GrantingPolicy {
  return { policyName, policyType: 'inline', attachedTo };
}

export function arnOf(type: EntityType, name: string, path = '/', accountId = ACCOUNT): string {
  return `arn:aws:iam::${accountId}:${type}${path}${name}`;
}

/** A service used so many days ago, or never. */
export function service(
  namespace: string,
  used: number | 'never',
  grantedBy: readonly GrantingPolicy[],
  overrides: Partial<ServiceAccess> = {},
): ServiceAccess {
  return {
    namespace,
    name: namespace,
    lastAccessedAt: used === 'never' ? null : daysAgo(used),
    grantedBy,
    ...overrides,
  };
}

interface Basics {
  readonly name: string;
  readonly path?: string;
  readonly accountId?: string;
  readonly services?: readonly ServiceAccess[];
  readonly access?: Access;
  readonly createdAt?: string;
}

function basics(
  type: EntityType,
  { name, path = '/', accountId = ACCOUNT, services = [], access, createdAt }: Basics,
) {
  return {
    arn: arnOf(type, name, path, accountId),
    accountId,
    name,
    path,
    id: `ID${name}`,
    createdAt: createdAt ?? daysAgo(900),
    tags: {},
    access: access ?? ({ status: 'complete', reportedAt: COLLECTED_AT, services } as const),
  };
}

const NO_POLICIES = { inlinePolicies: [], attachedPolicies: [] };

export function role(given: Basics & Partial<Role>): Role {
  return {
    ...basics('role', given),
    ...NO_POLICIES,
    type: 'role',
    trustPolicy: {},
    lastUsedAt: null,
    ...rest(given),
  };
}

export function user(given: Basics & Partial<User>): User {
  return {
    ...basics('user', given),
    ...NO_POLICIES,
    type: 'user',
    groups: [],
    passwordLastUsedAt: null,
    ...rest(given),
  };
}

export function group(given: Basics & Partial<Group>): Group {
  return { ...basics('group', given), ...NO_POLICIES, type: 'group', members: [], ...rest(given) };
}

export function policy(given: Basics & Partial<ManagedPolicy>): ManagedPolicy {
  const facts = {
    type: 'policy',
    awsManaged: false,
    attachments: [],
    boundaryUsageCount: 0,
    versions: [version('Allow')],
  } as const;
  return { ...basics('policy', given), ...facts, ...rest(given) };
}

/** The default version of a policy with one statement of each effect, on everything. */
export function version(...effects: readonly ('Allow' | 'Deny')[]): PolicyVersion {
  const statements = effects.map((Effect) => ({ Effect, Action: '*', Resource: '*' }));
  const document = { Version: '2012-10-17', Statement: statements };
  return { id: 'v1', isDefault: true, createdAt: daysAgo(900), document };
}

function rest<Given extends Basics>(given: Given): Omit<Given, keyof Basics> {
  const { name, path, accountId, services, access, createdAt, ...others } = given;
  return others;
}
