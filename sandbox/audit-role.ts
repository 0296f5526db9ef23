/** The role that an audit assumes, for accounts whose export was made before anyone thought of auditing them. */
import type { AccountFile, RoleDetail } from './account-file.ts';

export const GITHUB_ISSUER_HOST = 'token.actions.githubusercontent.com';
export const AUDIT_ROLE_NAME = 'iam-sweep-audit';

const AUDIT_ACTIONS = [
  'iam:GetAccountAuthorizationDetails',
  'iam:ListUsers',
  'iam:ListAccountAliases',
  'iam:GenerateServiceLastAccessedDetails',
  'iam:GetServiceLastAccessedDetails',
  'iam:GetServiceLastAccessedDetailsWithEntities',
  'iam:ListPoliciesGrantingServiceAccess',
  'iam:GenerateCredentialReport',
  'iam:GetCredentialReport',
  'iam:GetAccountPasswordPolicy',
  'account:ListRegions',
  'cloudtrail:LookupEvents',
];

/** An audit role that any branch of octo-org/octo-repo may assume, with both forms of GitHub's subject. */
export function auditRole(accountId: string, partition: string, createdAt: string): RoleDetail {
  return {
    Path: '/',
    RoleName: AUDIT_ROLE_NAME,
    RoleId: 'AROAIAMSWEEPEXAMPLE01',
    Arn: `arn:${partition}:iam::${accountId}:role/${AUDIT_ROLE_NAME}`,
    CreateDate: createdAt,
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: providerArn(accountId, partition) },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: { [`${GITHUB_ISSUER_HOST}:aud`]: audienceOf(partition) },
            StringLike: {
              [`${GITHUB_ISSUER_HOST}:sub`]: [
                'repo:octo-org/octo-repo:*',
                'repo:octo-org@123456/octo-repo@456789:*',
              ],
            },
          },
        },
      ],
    },
    RolePolicyList: [
      {
        PolicyName: AUDIT_ROLE_NAME,
        PolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: AUDIT_ACTIONS, Resource: '*' }],
        },
      },
    ],
  };
}

const providerArn = (accountId: string, partition: string): string =>
  `arn:${partition}:iam::${accountId}:oidc-provider/${GITHUB_ISSUER_HOST}`;

const audienceOf = (partition: string): string =>
  partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';

/** The file with GitHub's identity provider registered, where it had no provider at all. */
export function withGitHubProvider(file: AccountFile, accountId: string, partition: string): AccountFile {
  if (file.OpenIDConnectProviders !== undefined) return file;
  return {
    ...file,
    OpenIDConnectProviders: [
      { Arn: providerArn(accountId, partition), ClientIDList: [audienceOf(partition)] },
    ],
  };
}
