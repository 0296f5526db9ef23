/** Policies of resources, of organizations and of permission sets. Source: Terraform's AWS provider, by resource type. */
import type { Holder } from '../../model/change.ts';
import { looksLikePolicy } from './document.ts';
import { attach, document, open, type ReadResource } from './principals.ts';
import { itself, type Resource, textField } from './resource.ts';
import { decodedOf, fieldOf, isMap, itemsOf, type Place, textOf, Unknown, type Value } from './value.ts';

/** By type: the argument that holds the document, and the one that names whose it is. */
const RESOURCE_POLICIES: Readonly<Record<string, readonly [document: string, owner: string]>> = {
  aws_s3_bucket_policy: ['policy', 'bucket'],
  aws_s3_bucket: ['policy', 'bucket'],
  aws_s3_access_point: ['policy', 'name'],
  aws_sqs_queue_policy: ['policy', 'queue_url'],
  aws_sqs_queue: ['policy', 'name'],
  aws_sns_topic_policy: ['policy', 'arn'],
  aws_sns_topic: ['policy', 'name'],
  aws_kms_key: ['policy', 'description'],
  aws_kms_key_policy: ['policy', 'key_id'],
  aws_kms_external_key: ['policy', 'description'],
  aws_kms_replica_key: ['policy', 'description'],
  aws_secretsmanager_secret: ['policy', 'name'],
  aws_secretsmanager_secret_policy: ['policy', 'secret_arn'],
  aws_ecr_repository_policy: ['policy', 'repository'],
  aws_ecr_registry_policy: ['policy', 'registry_id'],
  aws_organizations_resource_policy: ['content', 'id'],
};

/** Where other types keep a policy document. */
const LIKELY = /^(?:policy|.*_policy|policy_(?:document|text)|.*_policies|inline_policies)$/;
const SCP_TYPES = ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'];

export const OTHER_POLICIES: Readonly<Record<string, ReadResource>> = {
  ...Object.fromEntries(
    Object.entries(RESOURCE_POLICIES).map(([type, [argument, owner]]): [string, ReadResource] => [
      type,
      (resource, found) =>
        document(resource, found, argument, { kind: 'resource', holder: owned(resource, 'resource', owner) }),
    ]),
  ),
  aws_organizations_policy: (resource, found) => {
    const type = resource.fields.get('type');
    const known = type === undefined || type.data === null ? 'SERVICE_CONTROL_POLICY' : textOf(type);
    if (type !== undefined) open(type, 'type', resource, found);
    // Policies of tags, backups and the like grant nothing and deny nothing.
    if (SCP_TYPES.includes(known ?? '') || type?.data instanceof Unknown)
      document(resource, found, 'content', { kind: 'scp', holder: itself(resource, 'organization') });
  },
  aws_ssoadmin_permission_set_inline_policy: (resource, found) =>
    document(resource, found, 'inline_policy', { kind: 'identity', holder: permissionSet(resource) }),
  aws_ssoadmin_managed_policy_attachment: (resource, found, neighbours) =>
    attach(resource, found, neighbours, permissionSet(resource), 'managed_policy_arn'),
  aws_ssoadmin_customer_managed_policy_attachment: (resource, found) => {
    for (const block of itemsOf(resource.fields.get('customer_managed_policy_reference')))
      byName(block, 'attached', resource, found);
  },
  aws_ssoadmin_permissions_boundary_attachment: (resource, found) => {
    for (const block of itemsOf(resource.fields.get('permissions_boundary'))) {
      const arn = textOf(fieldOf(block, 'managed_policy_arn'));
      const holder = permissionSet(resource);
      if (arn !== undefined)
        found.attachment(resource.place, { relation: 'boundary', holder, target: { arn } });
      for (const inner of itemsOf(fieldOf(block, 'customer_managed_policy_reference')))
        byName(inner, 'boundary', resource, found);
      open(block, 'permissions_boundary', resource, found);
    }
  },
  aws_lambda_permission: (resource, found) => {
    const statement = lambdaStatement(resource);
    const value: Value = {
      data: new Map<string, Value>([
        ['Version', { data: '2012-10-17', place: resource.place }],
        ['Statement', { data: [statement], place: resource.place }],
      ]),
      place: resource.place,
    };
    const policyName = textField(resource, 'statement_id');
    found.document(value, {
      kind: 'resource',
      holder: owned(resource, 'resource', 'function_name'),
      ...(policyName !== undefined && { policyName }),
      address: resource.address,
    });
  },
};

/** Types that are not listed: whatever looks like a policy document is one. */
export const readUnlisted: ReadResource = (resource, found) => {
  for (const [argument, value] of resource.fields) {
    if (!LIKELY.test(argument)) continue;
    if (value.data instanceof Unknown) {
      if (argument === 'policy' && !value.data.isCertain) open(value, argument, resource, found);
      continue;
    }
    if (typeof value.data !== 'string') continue;
    if (!looksLikePolicy(decodedOf(value))) continue;
    found.document(value, { holder: itself(resource, 'resource'), address: resource.address });
  }
};

function byName(
  block: Value,
  relation: 'attached' | 'boundary',
  resource: Resource,
  found: Parameters<ReadResource>[1],
): void {
  const name = textOf(fieldOf(block, 'name'));
  if (name !== undefined)
    found.attachment(resource.place, { relation, holder: permissionSet(resource), target: { name } });
  else open(block, 'customer_managed_policy_reference', resource, found);
}

function permissionSet(resource: Resource): Holder {
  const arn = textField(resource, 'permission_set_arn');
  const address = resource.fields.get('permission_set_arn')?.reference ?? '';
  return { type: 'permission-set', address, ...(arn !== undefined && { arn }) };
}

/** By the resource that the owner's argument refers to, or else by the policy's own address. */
function owned(resource: Resource, type: Holder['type'], owner: string): Holder {
  const value = resource.fields.get(owner);
  const text = textOf(value);
  const isArn = /(?:^|_)arn$/.test(owner);
  return {
    type,
    address: value?.reference ?? resource.address,
    ...(text !== undefined && (isArn ? { arn: text } : { name: text })),
  };
}

/** The statement that Lambda makes. Source: Lambda API, "AddPermission". */
function lambdaStatement(resource: Resource): Value {
  const { place } = resource;
  const field = (name: string) => {
    const value = resource.fields.get(name);
    return value?.data === null || value?.data === '' ? undefined : value;
  };
  const map = (entries: readonly (readonly [string, Value | undefined])[]): Value => ({
    data: new Map(entries.filter((entry): entry is [string, Value] => entry[1] !== undefined)),
    place,
  });
  const condition = map([
    ['ArnLike', wrapped('AWS:SourceArn', field('source_arn'), place)],
    [
      'StringEquals',
      joined(
        [
          ['AWS:SourceAccount', field('source_account')],
          ['lambda:EventSourceToken', field('event_source_token')],
          ['lambda:FunctionUrlAuthType', field('function_url_auth_type')],
          ['aws:PrincipalOrgID', field('principal_org_id')],
        ],
        place,
      ),
    ],
  ]);
  const hasCondition = isMap(condition.data) && condition.data.size > 0;
  return map([
    ['Sid', field('statement_id')],
    ['Effect', { data: 'Allow', place }],
    ['Principal', lambdaPrincipal(field('principal'), place)],
    ['Action', field('action')],
    ['Resource', field('function_name')],
    ['Condition', hasCondition ? condition : undefined],
  ]);
}

function lambdaPrincipal(value: Value | undefined, place: Place): Value | undefined {
  const text = textOf(value);
  if (value === undefined || text === undefined || text === '*') return value;
  const kind = /\.amazonaws\.com(?:\.cn)?$/.test(text) ? 'Service' : 'AWS';
  return { data: new Map([[kind, value]]), place };
}

function wrapped(key: string, value: Value | undefined, place: Place): Value | undefined {
  return value === undefined ? undefined : { data: new Map([[key, value]]), place };
}

function joined(entries: readonly (readonly [string, Value | undefined])[], place: Place): Value | undefined {
  const given = entries.filter((entry): entry is [string, Value] => entry[1] !== undefined);
  return given.length === 0 ? undefined : { data: new Map(given), place };
}
