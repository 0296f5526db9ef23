/** What a resource policy is of decides what Access Analyzer can be asked of it. */
import { describe, expect, it } from 'vitest';
import type { ReadSource } from '../../../src/model/change.ts';
import { POLICY, readResources } from './templates.ts';
import { readSource } from './terraform-files.ts';

const types = ({ documents }: ReadSource) => documents.map(({ resourceType }) => resourceType);

describe('The type of what a resource policy is of, in a template', () => {
  it.each([
    ['AWS::S3::BucketPolicy', { PolicyDocument: POLICY }, 'AWS::S3::Bucket'],
    ['AWS::SQS::QueuePolicy', { PolicyDocument: POLICY }, 'AWS::SQS::Queue'],
    ['AWS::SNS::TopicPolicy', { PolicyDocument: POLICY }, 'AWS::SNS::Topic'],
    ['AWS::KMS::Key', { KeyPolicy: POLICY }, 'AWS::KMS::Key'],
    ['AWS::SecretsManager::ResourcePolicy', { ResourcePolicy: POLICY }, 'AWS::SecretsManager::Secret'],
    ['AWS::ECR::Repository', { RepositoryPolicyText: POLICY }, 'AWS::ECR::Repository'],
    ['AWS::Lambda::Permission', { FunctionName: 'f', Principal: '*', Action: 'x' }, 'AWS::Lambda::Function'],
    ['AWS::Elasticsearch::Domain', { AccessPolicies: POLICY }, 'AWS::OpenSearchService::Domain'],
  ])('%s is told', (type, properties, expected) => {
    expect(types(readResources({ It: [type, properties] }))).toEqual([expected]);
  });

  it.each([
    ['an identity policy', 'AWS::IAM::ManagedPolicy', { PolicyDocument: POLICY }],
    ['a trust policy', 'AWS::IAM::Role', { AssumeRolePolicyDocument: POLICY }],
    ['a policy of several types', 'AWS::Kinesis::ResourcePolicy', { ResourcePolicy: POLICY }],
    [
      'a policy of the organization',
      'AWS::Organizations::Policy',
      { Type: 'RESOURCE_CONTROL_POLICY', Content: POLICY },
    ],
  ])('is not told of %s', (_, type, properties) => {
    expect(types(readResources({ It: [type, properties] }))).toEqual([undefined]);
  });
});

describe('The type of what a resource policy is of, in Terraform', () => {
  const policy =
    'jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }] })';

  it.each([
    ['aws_s3_bucket_policy', 'policy', 'AWS::S3::Bucket'],
    ['aws_sqs_queue', 'policy', 'AWS::SQS::Queue'],
    ['aws_kms_key_policy', 'policy', 'AWS::KMS::Key'],
    ['aws_secretsmanager_secret_policy', 'policy', 'AWS::SecretsManager::Secret'],
    ['aws_ecr_repository_policy', 'policy', 'AWS::ECR::Repository'],
    ['aws_opensearch_domain_policy', 'access_policies', 'AWS::OpenSearchService::Domain'],
    ['aws_efs_file_system_policy', 'policy', 'AWS::EFS::FileSystem'],
    ['aws_dynamodb_resource_policy', 'resource_policy', undefined],
    ['aws_iam_policy', 'policy', undefined],
  ])('%s is told where it is known', async (type, argument, expected) => {
    expect(types(await readSource(`resource "${type}" "it" {\n  ${argument} = ${policy}\n}\n`))).toEqual([
      expected,
    ]);
  });

  it('is a function of a permission', async () => {
    const text =
      'resource "aws_lambda_permission" "it" {\n  principal = "*"\n  action = "lambda:InvokeFunction"\n}\n';
    expect(types(await readSource(text))).toEqual(['AWS::Lambda::Function']);
  });
});
