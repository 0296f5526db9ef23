/** Policies of resources, of organizations and of permission sets. Source: Terraform's AWS provider, by resource type. */
import type { Holder } from '../../model/change.ts';
import { quoted } from '../positions.ts';
import { holdsUnknown, nameUnknowns } from '../unknown-name.ts';
import { looksLikePolicy } from './document.ts';
import type { Found } from './found.ts';
import { attach, document, open, type ReadResource } from './principals.ts';
import { itself, type Resource, textField } from './resource.ts';
import { resourceTypeOf } from './resource-types.ts';
import { readStackTemplate } from './stack-template.ts';
import {
  decodedOf,
  fieldOf,
  isList,
  isMap,
  itemsOf,
  type Place,
  textOf,
  Unknown,
  type Value,
} from './value.ts';

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
const LIKELY = /^(?:(?:.*_)?policy(?:_document|_text)?|.*_policies)$/;
/** Of these the ones that hold nothing but a policy document, so that one that is not known is missed. */
const CERTAINLY =
  /^(?:policy|access_polic(?:y|ies)|(?:.*_)?policy_(?:document|text)|(?:auth|bucket|delivery_destination|file_system|iam|inline|key|permissions|registry|repository|resource)_policy)$/;
/** Its policy documents say how networks are joined. */
const NETWORKS = /^aws(?:cc)?_networkmanager_/;
/** How deep in blocks a policy is looked for. */
const MOST_BLOCKS = 4;
const SCP_TYPES = ['SERVICE_CONTROL_POLICY', 'RESOURCE_CONTROL_POLICY'];

export const OTHER_POLICIES: Readonly<Record<string, ReadResource>> = {
  ...Object.fromEntries(
    Object.entries(RESOURCE_POLICIES).map(([type, [argument, owner]]): [string, ReadResource] => [
      type,
      (resource, found) =>
        document(resource, found, argument, {
          kind: 'resource',
          holder: owned(resource, 'resource', owner),
          ...resourceTypeOf(type),
        }),
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
  aws_ssoadmin_account_assignment: (resource, found, neighbours) => assignment(resource, found, neighbours),
  aws_cloudformation_stack: readStackTemplate,
  aws_cloudformation_stack_set: readStackTemplate,
  aws_serverlessapplicationrepository_cloudformation_stack: (resource, found) =>
    found.unresolved(resource.place, 'an application, whose template is kept elsewhere', resource.address),
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
      ...resourceTypeOf(resource.type),
      ...(policyName !== undefined && { policyName }),
      address: resource.address,
    });
  },
};

/** Types that are not listed: whatever looks like a policy document is one. */
export const readUnlisted: ReadResource = (resource, found) => {
  if (!NETWORKS.test(resource.type)) readLikely(resource.fields, resource, found, 0);
};

function readLikely(
  fields: ReadonlyMap<string, Value>,
  resource: Resource,
  found: Found,
  depth: number,
): void {
  for (const [argument, value] of fields) {
    const { data } = value;
    if (isMap(data) || isList(data)) {
      if (depth >= MOST_BLOCKS) continue;
      for (const item of itemsOf(value)) {
        if (isMap(item.data)) readLikely(item.data, resource, found, depth + 1);
      }
    } else if (LIKELY.test(argument)) readLikelyValue(argument, value, resource, found);
  }
}

function readLikelyValue(argument: string, value: Value, resource: Resource, found: Found): void {
  const { address, type } = resource;
  if (value.data instanceof Unknown) {
    if (CERTAINLY.test(argument)) open(value, argument, resource, found);
    return;
  }
  if (typeof value.data !== 'string') return;
  const decoded = decodedOf(value);
  // Half of a text is no JSON, and may become a policy.
  if (decoded.data instanceof Unknown && holdsUnknown(value.data) && CERTAINLY.test(argument))
    found.unresolved(value.place, `${argument}: ${decoded.data.what}`, address);
  else if (looksLikePolicy(decoded))
    found.document(value, { holder: itself(resource, 'resource'), ...resourceTypeOf(type), address });
}

/** Who gets a permission set, and with it all that it grants, in which account. */
export const assignment: ReadResource = (resource, found) => {
  const said = (name: string) => quoted(nameUnknowns(textField(resource, name) ?? 'not told')).slice(1, -1);
  const principal = `${said('principal_type').toLowerCase()} ${said('principal_id')}`;
  const what = `the assignment of the permission set ${said('permission_set_arn')} to ${principal} in ${said('target_id')}, whose access is not compared`;
  found.unresolved(resource.place, what, resource.address);
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
