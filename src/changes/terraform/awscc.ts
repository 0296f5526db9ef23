/**
 * Resources of the provider `awscc`, which are CloudFormation's with its properties in Terraform's spelling.
 * Source: Terraform's AWS Cloud Control provider, by resource type.
 */
import type { Holder } from '../../model/change.ts';
import type { Found } from './found.ts';
import { attach, document, open, type ReadResource } from './principals.ts';
import { listField, type Neighbours, namedHolder, type Resource, textField } from './resource.ts';
import { assignment } from './resource-policies.ts';
import { fieldOf, isMap, textOf } from './value.ts';

export const AWSCC: Readonly<Record<string, ReadResource>> = {
  awscc_iam_role: (resource, found, neighbours) => {
    const holder = called(resource, 'role', 'role_name');
    document(resource, found, 'assume_role_policy_document', { kind: 'trust', holder });
    principal(resource, found, neighbours, holder);
  },
  awscc_iam_user: (resource, found, neighbours) => {
    const holder = called(resource, 'user', 'user_name');
    principal(resource, found, neighbours, holder);
    for (const group of listField(resource, 'groups')) {
      const { name, address } = namedHolder(resource, 'group', 'groups', neighbours, group);
      const target = { ...(name !== undefined && { name }), ...(address !== '' && { address }) };
      found.attachment(resource.place, { relation: 'member', holder, target });
      open(group, 'groups', resource, found);
    }
  },
  awscc_iam_group: (resource, found, neighbours) =>
    principal(resource, found, neighbours, called(resource, 'group', 'group_name')),
  awscc_iam_managed_policy: (resource, found, neighbours) => {
    const policy = called(resource, 'policy', 'managed_policy_name');
    document(resource, found, 'policy_document', { kind: 'identity', holder: policy });
    const { name, address } = policy;
    for (const type of ['role', 'user', 'group'] as const) {
      for (const value of listField(resource, `${type}s`)) {
        const holder = namedHolder(resource, type, `${type}s`, neighbours, value);
        const target = { address, ...(name !== undefined && { name }) };
        found.attachment(resource.place, { relation: 'attached', holder, target });
        open(value, `${type}s`, resource, found);
      }
    }
  },
  awscc_iam_role_policy: inline('role'),
  awscc_iam_user_policy: inline('user'),
  awscc_iam_group_policy: inline('group'),
  awscc_organizations_policy: (resource, found) => {
    const type = textField(resource, 'type');
    // Policies of tags, backups and the like grant nothing and deny nothing.
    if (type !== undefined && /^(?!SERVICE_CONTROL|RESOURCE_CONTROL)[A-Z_]+_POLICY$/.test(type)) return;
    document(resource, found, 'content', { kind: 'scp', holder: called(resource, 'organization', 'name') });
  },
  awscc_sso_permission_set: (resource, found, neighbours) => {
    const holder = called(resource, 'permission-set', 'name');
    document(resource, found, 'inline_policy', { kind: 'identity', holder });
    document(resource, found, 'inline_policy_document', { kind: 'identity', holder });
    attach(resource, found, neighbours, holder, 'managed_policies');
    for (const argument of ['customer_managed_policy_references', 'permissions_boundary']) {
      if (listField(resource, argument).length > 0)
        found.unresolved(
          resource.place,
          `${argument} of a permission set, which are not read`,
          resource.address,
        );
    }
  },
  awscc_sso_assignment: assignment,
};

function called(resource: Resource, type: Holder['type'], argument: string): Holder {
  const name = textField(resource, argument);
  const path = textField(resource, 'path');
  const { address } = resource;
  return { type, address, ...(name !== undefined && { name }), ...(path !== undefined && { path }) };
}

function principal(resource: Resource, found: Found, neighbours: Neighbours, holder: Holder): void {
  for (const block of listField(resource, 'policies')) {
    const policy = fieldOf(block, 'policy_document');
    const policyName = textOf(fieldOf(block, 'policy_name'));
    if (!isMap(block.data)) open(block, 'policies', resource, found);
    else if (policy !== undefined && policy.data !== null) {
      const name = policyName === undefined ? {} : { policyName };
      found.document(policy, { kind: 'identity', holder, ...name, address: resource.address });
    }
  }
  attach(resource, found, neighbours, holder, 'managed_policy_arns');
  attach(resource, found, neighbours, holder, 'permissions_boundary', 'boundary');
}

function inline(type: 'role' | 'user' | 'group'): ReadResource {
  return (resource, found, neighbours) => {
    const policyName = textField(resource, 'policy_name');
    const argument = `${type}_name`;
    document(resource, found, 'policy_document', {
      kind: 'identity',
      holder: namedHolder(resource, type, argument, neighbours),
      ...(policyName !== undefined && { policyName }),
    });
    const holder = resource.fields.get(argument);
    if (holder !== undefined) open(holder, argument, resource, found);
  };
}
