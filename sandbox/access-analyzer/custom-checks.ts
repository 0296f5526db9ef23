/**
 * The checks that answer PASS or FAIL, by simple means: patterns are compared, conditions are taken for fulfilled.
 * Source: IAM Access Analyzer API reference, 2019-11-01.
 */
import { listOf, type Statement, wildcardMatch } from '../policy-document.ts';
import { assertAmong, invalid, statementsIn } from './policy.ts';
import type { Input } from './protocol.ts';

const POLICY_TYPES = ['IDENTITY_POLICY', 'RESOURCE_POLICY'];

/** As the reference lists them. */
const RESOURCE_TYPES = [
  ...['AWS::ApiGateway::RestApi', 'AWS::Backup::BackupVault', 'AWS::CloudTrail::Dashboard'],
  ...['AWS::CloudTrail::EventDataStore', 'AWS::CodeArtifact::Domain', 'AWS::DynamoDB::Stream'],
  ...['AWS::DynamoDB::Table', 'AWS::EFS::FileSystem', 'AWS::IAM::AssumeRolePolicyDocument', 'AWS::KMS::Key'],
  ...['AWS::Kinesis::Stream', 'AWS::Kinesis::StreamConsumer', 'AWS::Lambda::Function'],
  ...['AWS::OpenSearchService::Domain', 'AWS::S3::AccessPoint', 'AWS::S3::Bucket', 'AWS::S3::Glacier'],
  ...['AWS::S3Express::AccessPoint', 'AWS::S3Express::DirectoryBucket', 'AWS::S3Outposts::AccessPoint'],
  ...['AWS::S3Outposts::Bucket', 'AWS::S3Tables::Table', 'AWS::S3Tables::TableBucket'],
  ...['AWS::SNS::Topic', 'AWS::SQS::Queue', 'AWS::SecretsManager::Secret'],
];

interface Verdict extends Readonly<Record<string, unknown>> {
  readonly result: 'PASS' | 'FAIL';
}

export function checkNoNewAccess(input: Input): Verdict {
  assertAmong(input, 'policyType', POLICY_TYPES);
  const before = statementsIn(input, 'existingPolicyDocument').filter(({ effect }) => effect === 'Allow');
  return verdict(
    'The modified permissions grant new access compared to your existing policy.',
    'The modified permissions do not grant new access compared to your existing policy.',
    'New access in the statement',
    statementsIn(input, 'newPolicyDocument'),
    (statement) => !statement.actions.every((action) => before.some((it) => covers(it, statement, action))),
  );
}

/** Whether the statement of before allows as much as this action of another. */
const covers = (
  before: Statement,
  { resources, notAction, notResource, principal }: Statement,
  action: string,
) =>
  before.notAction === notAction &&
  before.notResource === notResource &&
  JSON.stringify(before.principal) === JSON.stringify(principal) &&
  before.actions.some((pattern) => wildcardMatch(pattern, action, true)) &&
  resources.every((resource) => before.resources.some((pattern) => wildcardMatch(pattern, resource)));

export function checkAccessNotGranted(input: Input): Verdict {
  assertAmong(input, 'policyType', POLICY_TYPES);
  const [access = {}, ...more] = (input.access ?? []) as readonly { readonly actions?: readonly string[] }[];
  const { actions = [] } = access;
  if (more.length > 0 || actions.length === 0 || actions.length > 100) {
    throw invalid("Value at 'access' failed to satisfy constraint: one item with 1 to 100 actions.");
  }
  return verdict(
    'The policy document grants access to perform one or more of the listed actions or resources.',
    'The policy document does not grant access to perform the listed actions or resources.',
    'One or more of the listed actions or resources in the statement',
    statementsIn(input, 'policyDocument'),
    (statement) =>
      actions.some(
        (action) => statement.actions.some((it) => wildcardMatch(it, action, true)) !== statement.notAction,
      ),
  );
}

export function checkNoPublicAccess(input: Input): Verdict {
  assertAmong(input, 'resourceType', RESOURCE_TYPES);
  return verdict(
    'The resource policy grants public access for the given resource type.',
    'The resource policy does not grant public access for the given resource type.',
    'Public access granted in the following statement',
    statementsIn(input, 'policyDocument'),
    ({ principal, condition }) => isEverybody(principal) && condition === undefined,
  );
}

const isEverybody = (principal: unknown): boolean =>
  principal === '*' ||
  (typeof principal === 'object' && principal !== null && listOf((principal as Input).AWS).includes('*'));

function verdict(
  failed: string,
  passed: string,
  reason: string,
  statements: readonly Statement[],
  isWrong: (statement: Statement) => boolean,
): Verdict {
  const reasons = statements.flatMap((statement, statementIndex) =>
    statement.effect === 'Allow' && isWrong(statement)
      ? [{ description: `${reason} with index: ${statementIndex}.`, statementIndex }]
      : [],
  );
  if (reasons.length === 0) return { result: 'PASS', message: passed };
  return { result: 'FAIL', message: failed, reasons };
}
