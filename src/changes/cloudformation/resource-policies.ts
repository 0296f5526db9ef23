/**
 * Policies that stand with a resource: who may use it.
 * Source: AWS CloudFormation template reference, the pages of the types.
 */
import type { Holder } from '../../model/change.ts';
import { kindByShape, looksLikePolicy } from '../json/policy-shape.ts';
import { entry, type PlacedValue, textOf } from '../positions.ts';
import { readDocuments, readStatements } from './documents.ts';
import { property } from './iam-resources.ts';
import { callOf } from './intrinsics.ts';
import { readPermission } from './lambda-permission.ts';
import { noteOpen, type Resource } from './template.ts';
import type { TemplateReader } from './template-reader.ts';

/** Type -> where its policy stands. A policy anywhere else is found by its form, unless a function makes it. */
const POLICIES: Readonly<Record<string, readonly string[]>> = {
  'AWS::ApiGateway::RestApi': ['Policy'],
  'AWS::Backup::BackupVault': ['AccessPolicy'],
  'AWS::CodeArtifact::Domain': ['PermissionsPolicyDocument'],
  'AWS::CodeArtifact::Repository': ['PermissionsPolicyDocument'],
  'AWS::DynamoDB::Table': ['ResourcePolicy.PolicyDocument'],
  'AWS::EC2::VPCEndpoint': ['PolicyDocument'],
  'AWS::ECR::PublicRepository': ['RepositoryPolicyText'],
  'AWS::ECR::RegistryPolicy': ['PolicyText'],
  'AWS::ECR::Repository': ['RepositoryPolicyText'],
  'AWS::EFS::FileSystem': ['FileSystemPolicy'],
  'AWS::Elasticsearch::Domain': ['AccessPolicies'],
  'AWS::Events::EventBus': ['Policy'],
  'AWS::KMS::Key': ['KeyPolicy'],
  'AWS::KMS::ReplicaKey': ['KeyPolicy'],
  'AWS::Kinesis::ResourcePolicy': ['ResourcePolicy'],
  'AWS::Logs::Destination': ['DestinationPolicy'],
  'AWS::Logs::ResourcePolicy': ['PolicyDocument'],
  'AWS::MediaStore::Container': ['Policy'],
  'AWS::OpenSearchService::Domain': ['AccessPolicies'],
  'AWS::Organizations::ResourcePolicy': ['Content'],
  'AWS::S3::AccessPoint': ['Policy'],
  'AWS::S3::BucketPolicy': ['PolicyDocument'],
  'AWS::S3::MultiRegionAccessPointPolicy': ['Policy'],
  'AWS::S3Express::BucketPolicy': ['PolicyDocument'],
  'AWS::S3ObjectLambda::AccessPointPolicy': ['PolicyDocument'],
  'AWS::S3Tables::TableBucketPolicy': ['ResourcePolicy'],
  'AWS::S3Tables::TablePolicy': ['ResourcePolicy'],
  'AWS::SNS::TopicInlinePolicy': ['PolicyDocument'],
  'AWS::SNS::TopicPolicy': ['PolicyDocument'],
  'AWS::SQS::QueueInlinePolicy': ['PolicyDocument'],
  'AWS::SQS::QueuePolicy': ['PolicyDocument'],
  'AWS::SSM::ResourcePolicy': ['Policy'],
  'AWS::SecretsManager::ResourcePolicy': ['ResourcePolicy'],
  'AWS::VpcLattice::AuthPolicy': ['Policy'],
  'AWS::VpcLattice::ResourcePolicy': ['Policy'],
  'AWS::XRay::ResourcePolicy': ['PolicyDocument'],
};

/** What a policy is of that is a resource by itself. One of Kinesis may be of a stream or of a consumer. */
export const POLICY_OF: Readonly<Record<string, string>> = {
  'AWS::Elasticsearch::Domain': 'AWS::OpenSearchService::Domain',
  'AWS::Events::EventBusPolicy': 'AWS::Events::EventBus',
  'AWS::KMS::ReplicaKey': 'AWS::KMS::Key',
  'AWS::Lambda::LayerVersionPermission': 'AWS::Lambda::LayerVersion',
  'AWS::Lambda::Permission': 'AWS::Lambda::Function',
  'AWS::S3::BucketPolicy': 'AWS::S3::Bucket',
  'AWS::S3Express::BucketPolicy': 'AWS::S3Express::DirectoryBucket',
  'AWS::S3Outposts::BucketPolicy': 'AWS::S3Outposts::Bucket',
  'AWS::S3Tables::TableBucketPolicy': 'AWS::S3Tables::TableBucket',
  'AWS::S3Tables::TablePolicy': 'AWS::S3Tables::Table',
  'AWS::SNS::TopicInlinePolicy': 'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy': 'AWS::SNS::Topic',
  'AWS::SQS::QueueInlinePolicy': 'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy': 'AWS::SQS::Queue',
  'AWS::SecretsManager::ResourcePolicy': 'AWS::SecretsManager::Secret',
  'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
};

export function readResourcePolicies(reader: TemplateReader, resource: Resource): void {
  const { type, properties } = resource;
  const holder: Holder = { type: 'resource', address: resource.id };
  const known = new Set<PlacedValue>();
  const paths = Object.hasOwn(POLICIES, type) ? (POLICIES[type] ?? []) : [];
  // What is included may bring the policy.
  if (paths.length > 0 && properties?.kind === 'map') noteOpen(properties, reader.values.note);
  for (const path of paths) {
    let placed = properties;
    for (const key of path.split('.')) placed = entry(placed, key);
    if (placed === undefined) continue;
    known.add(placed);
    reader.addDocuments('resource', holder, placed);
  }
  if (type === 'AWS::Lambda::Permission' || type === 'AWS::Lambda::LayerVersionPermission') {
    readPermission(reader, resource, holder);
  }
  const bus = type === 'AWS::Events::EventBusPolicy' ? property(resource, 'Statement') : undefined;
  if (bus !== undefined) reader.add('resource', holder, readStatements(reader.values, bus));
  if (type === 'AWS::CloudFormation::StackSet' && property(resource, 'TemplateBody') !== undefined) {
    reader.values.note(resource.lines, 'the template inside of a stack set');
  }
  if (type.endsWith('::MODULE')) reader.values.note(resource.lines, 'a module, which is kept elsewhere');
  if (properties !== undefined && bus === undefined) readByForm(reader, holder, properties, known);
}

/** Any document among the properties that is not `known` yet. */
export function readByForm(
  reader: TemplateReader,
  holder: Holder,
  placed: PlacedValue,
  known: ReadonlySet<PlacedValue>,
): void {
  if (known.has(placed)) return;
  const text = textOf(placed);
  const isText = text !== undefined && /^\s*\{/.test(text) && text.includes('"Statement"');
  if (isText || (placed.kind === 'map' && looksLikePolicy(placed))) {
    for (const found of readDocuments(reader.values, placed))
      reader.add(kindByShape(found.document), holder, found);
  } else if (placed.kind === 'list') {
    for (const item of placed.items) readByForm(reader, holder, item, known);
  } else if (placed.kind === 'map') {
    const inside = callOf(placed)?.name === 'Fn::If' ? reader.values.branches(placed) : [];
    const values = inside.length > 0 ? inside : placed.pairs.map(({ value }) => value);
    for (const value of values) readByForm(reader, holder, value, known);
  }
}
