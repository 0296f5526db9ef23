/** Everything that IAM knows of an account's entities, from GetAccountAuthorizationDetails and ListUsers. */
import {
  type AttachedPolicy as AttachedPolicyType,
  GetAccountAuthorizationDetailsCommand,
  type GetAccountAuthorizationDetailsResponse,
  type GroupDetail,
  type IAMClient,
  ListUsersCommand,
  type ManagedPolicyDetail,
  type PolicyDetail,
  type RoleDetail,
  type Tag,
  type UserDetail,
} from '@aws-sdk/client-iam';
import type { Caller } from '../aws/caller.ts';
import { accountOf } from '../aws/partition.ts';
import type { Access } from '../model/access.ts';
import type {
  AttachedPolicy,
  Entity,
  Group,
  InlinePolicy,
  ManagedPolicy,
  Role,
  User,
} from '../model/entity.ts';
import { decodeDocument, isoTime, isoTimeOrNull, required } from './decode.ts';
import { pages } from './paging.ts';

const NOT_COLLECTED: Access = { status: 'not-collected' };

export interface AuthorizationDetails {
  readonly users: UserDetail[];
  readonly groups: GroupDetail[];
  readonly roles: RoleDetail[];
  readonly policies: ManagedPolicyDetail[];
}

/** AWS-managed policies come along as far as they are attached. Throws what the calls throw. */
export async function readAuthorizationDetails(
  iam: IAMClient,
  caller: Caller,
): Promise<AuthorizationDetails> {
  const details: AuthorizationDetails = { users: [], groups: [], roles: [], policies: [] };
  const fetch = (marker: string | undefined): Promise<GetAccountAuthorizationDetailsResponse> =>
    caller.call('GetAccountAuthorizationDetails', () =>
      iam.send(new GetAccountAuthorizationDetailsCommand({ MaxItems: 1_000, Marker: marker })),
    );
  for await (const page of pages(fetch)) {
    details.users.push(...(page.UserDetailList ?? []));
    details.groups.push(...(page.GroupDetailList ?? []));
    details.roles.push(...(page.RoleDetailList ?? []));
    details.policies.push(...(page.Policies ?? []));
  }
  return details;
}

/** Last console sign-in by user ARN; only ListUsers and GetUser tell it. ISO-8601 UTC or null. */
export async function readPasswordUse(
  iam: IAMClient,
  caller: Caller,
): Promise<ReadonlyMap<string, string | null>> {
  const use = new Map<string, string | null>();
  const fetch = (marker: string | undefined) =>
    caller.call('ListUsers', () => iam.send(new ListUsersCommand({ MaxItems: 1_000, Marker: marker })));
  for await (const page of pages(fetch)) {
    for (const user of page.Users ?? []) {
      use.set(required(user.Arn, 'Arn'), isoTimeOrNull(user.PasswordLastUsed));
    }
  }
  return use;
}

/** The details as entities, each tied to the others: groups to members, policies to holders, users to groups. */
export function inventory(
  details: AuthorizationDetails,
  passwordUse: ReadonlyMap<string, string | null>,
  accountId: string,
): Entity[] {
  const groupArns = new Map(details.groups.map((group) => [group.GroupName, required(group.Arn, 'Arn')]));
  const members = new Map<string, string[]>();
  for (const user of details.users) {
    for (const name of user.GroupList ?? []) {
      append(members, name, required(user.Arn, 'Arn'));
    }
  }
  const holders = new Map<string, string[]>();
  for (const holder of [...details.roles, ...details.users, ...details.groups]) {
    for (const policy of holder.AttachedManagedPolicies ?? []) {
      append(holders, required(policy.PolicyArn, 'PolicyArn'), required(holder.Arn, 'Arn'));
    }
  }

  const role = (detail: RoleDetail): Role => ({
    type: 'role',
    ...common(detail, detail.RoleName, detail.RoleId, accountId),
    ...grants(detail.RolePolicyList, detail.AttachedManagedPolicies),
    ...boundary(detail),
    trustPolicy: decodeDocument(detail.AssumeRolePolicyDocument),
    lastUsedAt: isoTimeOrNull(detail.RoleLastUsed?.LastUsedDate),
    ...(detail.RoleLastUsed?.Region && { lastUsedRegion: detail.RoleLastUsed.Region }),
  });
  const user = (detail: UserDetail): User => ({
    type: 'user',
    ...common(detail, detail.UserName, detail.UserId, accountId),
    ...missingGroups(detail, groupArns),
    ...grants(detail.UserPolicyList, detail.AttachedManagedPolicies),
    ...boundary(detail),
    groups: (detail.GroupList ?? []).flatMap((name) => groupArns.get(name) ?? []),
    passwordLastUsedAt: passwordUse.get(detail.Arn ?? '') ?? null,
  });
  const group = (detail: GroupDetail): Group => ({
    type: 'group',
    ...common(detail, detail.GroupName, detail.GroupId, accountId),
    ...grants(detail.GroupPolicyList, detail.AttachedManagedPolicies),
    members: members.get(detail.GroupName ?? '') ?? [],
  });
  const policy = (detail: ManagedPolicyDetail): ManagedPolicy => ({
    type: 'policy',
    ...common(detail, detail.PolicyName, detail.PolicyId, accountId),
    awsManaged: accountOf(required(detail.Arn, 'Arn')) === 'aws',
    attachments: holders.get(detail.Arn ?? '') ?? [],
    ...missingHolders(detail, holders),
    boundaryUsageCount: detail.PermissionsBoundaryUsageCount ?? 0,
    versions: (detail.PolicyVersionList ?? []).map((version) => ({
      id: required(version.VersionId, 'VersionId'),
      isDefault: version.VersionId === detail.DefaultVersionId,
      createdAt: isoTime(required(version.CreateDate, 'CreateDate')),
      document: decodeDocument(version.Document),
    })),
  });

  return [
    ...details.roles.map(role),
    ...details.users.map(user),
    ...details.groups.map(group),
    ...details.policies.map(policy),
  ];
}

/** A listing is read page by page while the account lives: where its parts contradict each other, nothing is claimed. */
function contradiction(code: string, message: string): { access: Access } {
  const again = `${message}: it changed while it was read, run the audit again`;
  return {
    access: {
      status: 'unknown',
      reason: { operation: 'GetAccountAuthorizationDetails', code, message: again },
    },
  };
}

function missingGroups(detail: UserDetail, groups: ReadonlyMap<string | undefined, string>) {
  const missing = (detail.GroupList ?? []).filter((name) => !groups.has(name));
  return missing.length === 0
    ? {}
    : contradiction(
        'GroupMissing',
        `the user is in ${missing.join(', ')}, which the inventory does not hold`,
      );
}

function missingHolders(detail: ManagedPolicyDetail, holders: ReadonlyMap<string, string[]>) {
  const count = detail.AttachmentCount ?? 0;
  return count === 0 || holders.has(detail.Arn ?? '')
    ? {}
    : contradiction(
        'HolderMissing',
        `IAM counts ${count} of the policy's attachments, and the inventory holds none`,
      );
}

interface Common {
  readonly Arn?: string | undefined;
  readonly Path?: string | undefined;
  readonly CreateDate?: Date | undefined;
  readonly Tags?: Tag[] | undefined;
}

function common(detail: Common, name: string | undefined, id: string | undefined, accountId: string) {
  return {
    arn: required(detail.Arn, 'Arn'),
    accountId,
    name: required(name, 'name'),
    path: detail.Path ?? '/',
    id: required(id, 'id'),
    createdAt: isoTime(required(detail.CreateDate, 'CreateDate')),
    tags: Object.fromEntries((detail.Tags ?? []).map((tag) => [tag.Key, tag.Value])) as Record<
      string,
      string
    >,
    access: NOT_COLLECTED,
  };
}

function grants(inline: PolicyDetail[] | undefined, attached: AttachedPolicyType[] | undefined) {
  return {
    inlinePolicies: (inline ?? []).map(
      (policy): InlinePolicy => ({
        name: required(policy.PolicyName, 'PolicyName'),
        document: decodeDocument(policy.PolicyDocument),
      }),
    ),
    attachedPolicies: (attached ?? []).map(
      (policy): AttachedPolicy => ({
        name: required(policy.PolicyName, 'PolicyName'),
        arn: required(policy.PolicyArn, 'PolicyArn'),
      }),
    ),
  };
}

function boundary(detail: RoleDetail | UserDetail): { boundaryArn?: string } {
  const arn = detail.PermissionsBoundary?.PermissionsBoundaryArn;
  return arn === undefined ? {} : { boundaryArn: arn };
}

function append(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) {
    lists.set(key, [value]);
  } else {
    list.push(value);
  }
}
