/** Resources of `aws_iam_*`: who holds which policy. Source: Terraform's AWS provider, resources of "IAM". */
import type { FoundAttachment, Holder } from '../../model/change.ts';
import type { Found } from './found.ts';
import {
  itself,
  listField,
  type Neighbours,
  namedHolder,
  policyTarget,
  type Resource,
  textField,
} from './resource.ts';
import { fieldOf, isMap, textOf, Unknown, type Value } from './value.ts';

export type ReadResource = (resource: Resource, found: Found, neighbours: Neighbours) => void;

type Principal = 'role' | 'user' | 'group';

export const PRINCIPALS: Readonly<Record<string, ReadResource>> = {
  aws_iam_policy: (resource, found) => {
    document(resource, found, 'policy', { kind: 'identity', holder: itself(resource, 'policy') });
  },
  aws_iam_role: (resource, found, neighbours) => {
    const holder = itself(resource, 'role');
    document(resource, found, 'assume_role_policy', { kind: 'trust', holder });
    for (const block of listField(resource, 'inline_policy')) {
      if (isMap(block.data)) inlinePolicy(block, holder, resource, found);
      else open(block, 'inline_policy', resource, found);
    }
    attach(resource, found, neighbours, holder, 'managed_policy_arns');
    boundary(resource, found, neighbours, holder);
  },
  aws_iam_user: (resource, found, neighbours) => {
    boundary(resource, found, neighbours, itself(resource, 'user'));
  },
  aws_iam_role_policy: ofPrincipal('role'),
  aws_iam_user_policy: ofPrincipal('user'),
  aws_iam_group_policy: ofPrincipal('group'),
  aws_iam_role_policy_attachment: attachmentOf('role', 'role', 'policy_arn'),
  aws_iam_user_policy_attachment: attachmentOf('user', 'user', 'policy_arn'),
  aws_iam_group_policy_attachment: attachmentOf('group', 'group', 'policy_arn'),
  aws_iam_role_policy_attachments_exclusive: attachmentOf('role', 'role_name', 'policy_arns'),
  aws_iam_user_policy_attachments_exclusive: attachmentOf('user', 'user_name', 'policy_arns'),
  aws_iam_group_policy_attachments_exclusive: attachmentOf('group', 'group_name', 'policy_arns'),
  aws_iam_role_policies_exclusive: removesOthers('role_name'),
  aws_iam_user_policies_exclusive: removesOthers('user_name'),
  aws_iam_group_policies_exclusive: removesOthers('group_name'),
  aws_iam_policy_attachment: (resource, found, neighbours) => {
    for (const type of ['role', 'user', 'group'] as const) {
      for (const value of listField(resource, `${type}s`)) {
        const holder = namedHolder(resource, type, `${type}s`, neighbours, value);
        attach(resource, found, neighbours, holder, 'policy_arn');
        open(value, `${type}s`, resource, found);
      }
    }
  },
  aws_iam_group_membership: (resource, found, neighbours) => {
    const { name, address } = namedHolder(resource, 'group', 'group', neighbours);
    for (const user of listField(resource, 'users')) {
      const holder = namedHolder(resource, 'user', 'users', neighbours, user);
      member(resource, found, holder, { name, address });
      open(user, 'users', resource, found);
    }
  },
  aws_iam_user_group_membership: (resource, found, neighbours) => {
    const holder = namedHolder(resource, 'user', 'user', neighbours);
    for (const group of listField(resource, 'groups')) {
      const { name, address } = namedHolder(resource, 'group', 'groups', neighbours, group);
      member(resource, found, holder, { name, address });
      open(group, 'groups', resource, found);
    }
  },
};

/** The document that an argument holds; one that is missing is left out. */
export function document(
  resource: Resource,
  found: Found,
  argument: string,
  of: Omit<Parameters<Found['document']>[1], 'address'>,
): void {
  const value = resource.fields.get(argument);
  if (value === undefined || value.data === null || value.data === '') return;
  found.document(value, { ...of, address: resource.address });
}

function inlinePolicy(block: Value, holder: Holder, resource: Resource, found: Found): void {
  const policy = fieldOf(block, 'policy');
  const name = textOf(fieldOf(block, 'name'));
  // An empty block is how Terraform is told that there shall be none.
  if (policy === undefined || policy.data === null || policy.data === '') return;
  const { address } = resource;
  found.document(policy, {
    kind: 'identity',
    holder,
    ...(name !== undefined && { policyName: name }),
    address,
  });
}

function ofPrincipal(type: Principal): ReadResource {
  return (resource, found, neighbours) => {
    const policyName = textField(resource, 'name');
    document(resource, found, 'policy', {
      kind: 'identity',
      holder: namedHolder(resource, type, type, neighbours),
      ...(policyName !== undefined && { policyName }),
    });
    const holder = resource.fields.get(type);
    if (holder !== undefined) open(holder, type, resource, found);
  };
}

function attachmentOf(type: Principal, argument: string, policies: string): ReadResource {
  return (resource, found, neighbours) => {
    attach(resource, found, neighbours, namedHolder(resource, type, argument, neighbours), policies);
    const holder = resource.fields.get(argument);
    if (holder !== undefined) open(holder, argument, resource, found);
  };
}

/** @param argument an ARN, or a list of them */
export function attach(
  resource: Resource,
  found: Found,
  neighbours: Neighbours,
  holder: Holder,
  argument: string,
  relation: 'attached' | 'boundary' = 'attached',
): void {
  for (const value of listField(resource, argument)) {
    const target = policyTarget(resource, argument, neighbours, value);
    found.attachment(resource.place, { relation, holder, target });
    // Without an address not even a certain ARN says which policy it is.
    if (target.address === undefined && value.data instanceof Unknown)
      found.unresolved(value.place, `${argument}: ${value.data.what}`, resource.address, holder);
  }
}

function boundary(resource: Resource, found: Found, neighbours: Neighbours, holder: Holder): void {
  for (const value of listField(resource, 'permissions_boundary')) {
    if (value.data === '') continue;
    const target = policyTarget(resource, 'permissions_boundary', neighbours, value);
    found.attachment(resource.place, { relation: 'boundary', holder, target });
    if (target.address === undefined) open(value, 'permissions_boundary', resource, found);
  }
}

function member(
  resource: Resource,
  found: Found,
  holder: Holder,
  group: { readonly name: string | undefined; readonly address: string },
): void {
  const target: FoundAttachment['target'] = {
    ...(group.name !== undefined && { name: group.name }),
    ...(group.address !== '' && { address: group.address }),
  };
  found.attachment(resource.place, { relation: 'member', holder, target });
}

/** What is removed by these is nowhere named. */
function removesOthers(argument: string): ReadResource {
  return (resource, found) => {
    const whose = argument.replace('_name', '');
    const what = `${resource.type}, which removes every inline policy that the ${whose} has and it does not list`;
    found.unresolved(resource.place, what, resource.address);
  };
}

/** Says that a value is not known, unless it names one certain thing. */
export function open(value: Value, argument: string, resource: Resource, found: Found): void {
  if (!(value.data instanceof Unknown) || value.data.isCertain) return;
  found.unresolved(value.place, `${argument}: ${value.data.what}`, resource.address);
}
