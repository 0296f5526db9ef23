/**
 * What a resource policy of Terraform's is of, in CloudFormation's words, which are those of IAM Access Analyzer too.
 * Source: Terraform's AWS provider, by resource type; CloudFormation's resource type reference.
 */
const TYPES: Readonly<Record<string, string>> = {
  aws_api_gateway_rest_api: 'AWS::ApiGateway::RestApi',
  aws_api_gateway_rest_api_policy: 'AWS::ApiGateway::RestApi',
  aws_backup_vault_policy: 'AWS::Backup::BackupVault',
  aws_codeartifact_domain_permissions_policy: 'AWS::CodeArtifact::Domain',
  aws_codeartifact_repository_permissions_policy: 'AWS::CodeArtifact::Repository',
  aws_ecr_repository_policy: 'AWS::ECR::Repository',
  aws_efs_file_system_policy: 'AWS::EFS::FileSystem',
  aws_elasticsearch_domain: 'AWS::OpenSearchService::Domain',
  aws_elasticsearch_domain_policy: 'AWS::OpenSearchService::Domain',
  aws_glacier_vault: 'AWS::S3::Glacier',
  aws_kms_external_key: 'AWS::KMS::Key',
  aws_kms_key: 'AWS::KMS::Key',
  aws_kms_key_policy: 'AWS::KMS::Key',
  aws_kms_replica_external_key: 'AWS::KMS::Key',
  aws_kms_replica_key: 'AWS::KMS::Key',
  aws_lambda_permission: 'AWS::Lambda::Function',
  aws_opensearch_domain: 'AWS::OpenSearchService::Domain',
  aws_opensearch_domain_policy: 'AWS::OpenSearchService::Domain',
  aws_s3_access_point: 'AWS::S3::AccessPoint',
  aws_s3_bucket: 'AWS::S3::Bucket',
  aws_s3_bucket_policy: 'AWS::S3::Bucket',
  aws_s3control_access_point_policy: 'AWS::S3::AccessPoint',
  aws_s3control_bucket_policy: 'AWS::S3Outposts::Bucket',
  aws_s3tables_table_bucket_policy: 'AWS::S3Tables::TableBucket',
  aws_s3tables_table_policy: 'AWS::S3Tables::Table',
  aws_secretsmanager_secret: 'AWS::SecretsManager::Secret',
  aws_secretsmanager_secret_policy: 'AWS::SecretsManager::Secret',
  aws_sns_topic: 'AWS::SNS::Topic',
  aws_sns_topic_policy: 'AWS::SNS::Topic',
  aws_sqs_queue: 'AWS::SQS::Queue',
  aws_sqs_queue_policy: 'AWS::SQS::Queue',
  aws_vpc_endpoint: 'AWS::EC2::VPCEndpoint',
  aws_vpc_endpoint_policy: 'AWS::EC2::VPCEndpoint',
};

/** To be put into what is found; nothing where it is not known, as of a policy that several types take. */
export function resourceTypeOf(type: string): { readonly resourceType?: string } {
  const known = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  return known === undefined ? {} : { resourceType: known };
}
