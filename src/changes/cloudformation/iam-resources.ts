/**
 * The resources of IAM, of IAM Identity Center and of Organizations.
 * Source: AWS CloudFormation template reference, `AWS::IAM::*`, `AWS::SSO::PermissionSet`, `AWS::Organizations::Policy`.
 */
import type { Holder } from '../../model/change.ts';
import { entry, type PlacedValue, quoted } from '../positions.ts';
import { nameUnknowns } from '../unknown-name.ts';
import type { Resource } from './template.ts';
import type { TemplateReader } from './template-reader.ts';

type ReadResource = (reader: TemplateReader, resource: Resource) => void;

export const IAM_RESOURCES: Readonly<Record<string, ReadResource>> = {
  'AWS::IAM::Role': readPrincipal,
  'AWS::IAM::User': readPrincipal,
  'AWS::IAM::Group': readPrincipal,
  'AWS::IAM::Policy': (reader, resource) => {
    const found = attachedTo(reader, resource);
    readInline(reader, resource, found.length === 0 ? [reader.holderOf(asPolicy(resource))] : found);
  },
  'AWS::IAM::RolePolicy': (reader, resource) => readInline(reader, resource, named(reader, resource, 'role')),
  'AWS::IAM::UserPolicy': (reader, resource) => readInline(reader, resource, named(reader, resource, 'user')),
  'AWS::IAM::GroupPolicy': (reader, resource) =>
    readInline(reader, resource, named(reader, resource, 'group')),
  'AWS::IAM::ManagedPolicy': (reader, resource) => {
    const policy = reader.holderOf(resource);
    readDocument(reader, resource, 'identity', policy, 'PolicyDocument');
    const { name } = policy;
    const { id: address, lines } = resource;
    const target = { address, ...(name !== undefined && { name }) };
    for (const holder of attachedTo(reader, resource)) {
      reader.attachments.push({ relation: 'attached', holder, target, lines });
    }
  },
  'AWS::IAM::UserToGroupAddition': (reader, resource) => {
    for (const user of reader.holders('user', property(resource, 'Users'), resource.id)) {
      reader.attach('member', user, property(resource, 'GroupName'));
    }
  },
  'AWS::SSO::PermissionSet': readPermissionSet,
  'AWS::SSO::Assignment': (reader, resource) => {
    const said = (name: string) => {
      const text = reader.text(property(resource, name)) ?? 'not told';
      return quoted(nameUnknowns(text)).slice(1, -1);
    };
    const principal = `${said('PrincipalType').toLowerCase()} ${said('PrincipalId')}`;
    const what = `the assignment of the permission set ${said('PermissionSetArn')} to ${principal} in ${said('TargetId')}, whose access is not compared`;
    reader.values.note(resource.lines, what);
  },
  'AWS::Organizations::Policy': (reader, resource) => {
    const type = reader.text(property(resource, 'Type'));
    // Of the other types, tag and backup policies among them, none speaks of access but resource control policies.
    if (type === 'SERVICE_CONTROL_POLICY')
      readDocument(reader, resource, 'scp', reader.holderOf(resource), 'Content');
    else if (type === 'RESOURCE_CONTROL_POLICY') {
      readDocument(reader, resource, 'resource', reader.holderOf(resource), 'Content');
    } else if (type === undefined || !/^[A-Z_\d]+$/.test(type)) {
      reader.values.note(resource.lines, 'the type of an organization policy');
    }
  },
};

export function property({ properties }: Resource, name: string): PlacedValue | undefined {
  return entry(properties, name);
}

function readPrincipal(reader: TemplateReader, resource: Resource): void {
  const holder = reader.holderOf(resource);
  if (resource.type === 'AWS::IAM::Role') {
    readDocument(reader, resource, 'trust', holder, 'AssumeRolePolicyDocument');
  }
  reader.addInlinePolicies(holder, property(resource, 'Policies'));
  reader.attach('attached', holder, property(resource, 'ManagedPolicyArns'));
  reader.attach('boundary', holder, property(resource, 'PermissionsBoundary'));
  if (resource.type === 'AWS::IAM::User') reader.attach('member', holder, property(resource, 'Groups'));
}

function readDocument(
  reader: TemplateReader,
  resource: Resource,
  kind: 'identity' | 'trust' | 'resource' | 'scp',
  holder: Holder,
  name: string,
): void {
  const placed = property(resource, name);
  if (placed === undefined) reader.values.note(resource.lines, `${name}, which is not there`);
  else reader.addDocuments(kind, holder, placed);
}

function readInline(reader: TemplateReader, resource: Resource, holders: readonly Holder[]): void {
  const placed = property(resource, 'PolicyDocument');
  if (placed === undefined) {
    reader.values.note(resource.lines, 'PolicyDocument, which is not there');
    return;
  }
  const policyName = reader.text(property(resource, 'PolicyName'));
  for (const holder of holders) reader.addDocuments('identity', holder, placed, policyName);
}

function attachedTo(reader: TemplateReader, resource: Resource): readonly Holder[] {
  const among = (type: Holder['type'], list: string) =>
    reader.holders(type, property(resource, list), resource.id);
  return [...among('role', 'Roles'), ...among('user', 'Users'), ...among('group', 'Groups')];
}

function named(
  reader: TemplateReader,
  resource: Resource,
  type: 'role' | 'user' | 'group',
): readonly Holder[] {
  const key = { role: 'RoleName', user: 'UserName', group: 'GroupName' }[type];
  return reader.holders(type, property(resource, key), resource.id);
}

/** An inline policy that nothing in sight holds stands for itself. */
function asPolicy(resource: Resource): Resource {
  return { ...resource, type: 'AWS::IAM::ManagedPolicy' };
}

function readPermissionSet(reader: TemplateReader, resource: Resource): void {
  const holder = reader.holderOf(resource);
  const inline = property(resource, 'InlinePolicy');
  if (inline !== undefined) reader.addDocuments('identity', holder, inline);
  reader.attach('attached', holder, property(resource, 'ManagedPolicies'));
  for (const item of reader.items(property(resource, 'CustomerManagedPolicyReferences'))) {
    attachByName(reader, holder, item, 'attached');
  }
  for (const item of reader.items(property(resource, 'PermissionsBoundary'))) {
    reader.attach('boundary', holder, entry(item, 'ManagedPolicyArn'));
    const reference = entry(item, 'CustomerManagedPolicyReference');
    if (reference !== undefined) attachByName(reader, holder, reference, 'boundary');
  }
}

function attachByName(
  reader: TemplateReader,
  holder: Holder,
  placed: PlacedValue,
  relation: 'attached' | 'boundary',
): void {
  const { lines } = placed;
  const given = entry(placed, 'Name');
  const resource = given === undefined ? undefined : reader.referenced(given);
  const name = reader.text(given);
  if (name === undefined) reader.values.note(lines, 'a policy without a name');
  else {
    const target = { name, ...(resource !== undefined && { address: resource.id }) };
    reader.attachments.push({ relation, holder, target, lines });
  }
}
