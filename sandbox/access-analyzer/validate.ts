/**
 * A few of the checks of ValidatePolicy. Source: IAM User Guide, "IAM Access Analyzer policy check reference".
 */
import type { Statement } from '../policy-document.ts';
import { statementsOf, wildcardMatch } from '../policy-document.ts';
import { isService } from '../services.ts';
import { assertAmong, documentIn, invalid } from './policy.ts';
import type { Input } from './protocol.ts';

const POLICY_TYPES = [
  'IDENTITY_POLICY',
  'RESOURCE_POLICY',
  'SERVICE_CONTROL_POLICY',
  'RESOURCE_CONTROL_POLICY',
];
const RESOURCE_TYPES = [
  'AWS::DynamoDB::Table',
  'AWS::IAM::AssumeRolePolicyDocument',
  'AWS::S3::AccessPoint',
  'AWS::S3::Bucket',
  'AWS::S3::MultiRegionAccessPoint',
  'AWS::S3ObjectLambda::AccessPoint',
];

type PathElement = { readonly value: string } | { readonly index: number };

interface Check {
  readonly findingType: 'ERROR' | 'SECURITY_WARNING' | 'WARNING' | 'SUGGESTION';
  readonly issueCode: string;
  readonly findingDetails: string;
  /** Where in the statement; undefined: nothing is wrong with it. */
  place(statement: Statement): string | undefined;
}

const CHECKS: readonly Check[] = [
  {
    findingType: 'ERROR',
    issueCode: 'INVALID_SERVICE_IN_ACTION',
    findingDetails: 'The service specified in the action does not exist.',
    place({ actions, notAction }) {
      const unknown = actions
        .filter((it) => !/^\*/.test(it))
        .map((it) => it.split(':')[0]?.toLowerCase() ?? '');
      if (unknown.every((it) => /[*?]/.test(it) || isService(it))) return undefined;
      return notAction ? 'NotAction' : 'Action';
    },
  },
  {
    findingType: 'SECURITY_WARNING',
    issueCode: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
    findingDetails:
      'Using the iam:PassRole action with wildcards (*) in the resource can be overly permissive because it allows ' +
      'iam:PassRole permissions on multiple resources. We recommend that you specify resource ARNs or add the ' +
      'iam:PassedToService condition key to your statement.',
    place: ({ effect, actions, notAction, resources, condition }) =>
      effect === 'Allow' &&
      !notAction &&
      actions.some((it) => it.includes(':') && wildcardMatch(it, 'iam:PassRole', true)) &&
      resources.includes('*') &&
      condition === undefined
        ? 'Resource'
        : undefined,
  },
  {
    findingType: 'SUGGESTION',
    issueCode: 'REDUNDANT_ACTION',
    findingDetails: 'The action is redundant because another action in the statement covers it.',
    place: ({ actions }) =>
      actions.some((it, index) => actions.some((other, at) => at !== index && wildcardMatch(other, it, true)))
        ? 'Action'
        : undefined,
  },
];

/** All findings; whoever answers makes pages of them. */
export function validatePolicy(input: Input): { readonly findings: readonly object[] } {
  assertAmong(input, 'policyType', POLICY_TYPES);
  if (input.validatePolicyResourceType !== undefined) {
    assertAmong(input, 'validatePolicyResourceType', RESOURCE_TYPES);
    if (input.policyType !== 'RESOURCE_POLICY') {
      throw invalid('validatePolicyResourceType is allowed for the policy type RESOURCE_POLICY only.');
    }
  }
  const document = documentIn(input, 'policyDocument');
  if (document === undefined) {
    const details = 'Fix the JSON syntax error at index 0.';
    return { findings: [finding('ERROR', 'JSON_SYNTAX_ERROR', details, [])] };
  }
  const version =
    document.Version === undefined
      ? [finding('WARNING', 'MISSING_VERSION', 'We recommend that you specify the Version element.', [])]
      : [];
  const isList = Array.isArray(document.Statement);
  const found = statementsOf(document).flatMap((statement, index) =>
    CHECKS.flatMap((check) => {
      const place = check.place(statement);
      if (place === undefined) return [];
      const path: PathElement[] = [{ value: 'Statement' }, ...(isList ? [{ index }] : []), { value: place }];
      return [finding(check.findingType, check.issueCode, check.findingDetails, path)];
    }),
  );
  return { findings: [...version, ...found] };
}

function finding(
  findingType: Check['findingType'],
  issueCode: string,
  findingDetails: string,
  path: readonly PathElement[],
): object {
  const position = { line: 1, column: 0, offset: 0 };
  const anchor = issueCode.toLowerCase().replaceAll('_', '-');
  return {
    findingType,
    issueCode,
    findingDetails,
    learnMoreLink: `https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-${anchor}`,
    locations: path.length === 0 ? [] : [{ path, span: { start: position, end: position } }],
  };
}
