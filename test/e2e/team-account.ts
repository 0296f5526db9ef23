/** A small account in which every call that an audit can send is sent, for runs under faults. */
import type { Fault, FaultKind } from '../../sandbox/faults.ts';
import { type AccountGiven, allowing } from './accounts.ts';

/** Two holders of each policy and two members of the group used the same service, so that it is asked who did. */
export const TEAM: AccountGiven = {
  alias: 'octo-team',
  roles: [
    {
      name: 'api',
      attached: ['buckets'],
      allow: ['sqs:SendMessage', 'kms:Decrypt'],
      used: { s3: 1, sqs: 0 },
    },
    {
      name: 'worker',
      attached: ['buckets'],
      allow: ['iam:AttachRolePolicy'],
      used: { s3: 200 },
      lastUsed: 3,
    },
    {
      name: 'clean',
      allow: ['dynamodb:GetItem'],
      inline: { log: allowing('logs:PutLogEvents') },
      used: { dynamodb: 0, logs: 0 },
    },
  ],
  users: [
    { name: 'ann', groups: ['ops'], used: { sns: 2 }, signedIn: 3 },
    { name: 'bea', groups: ['ops'], used: { sns: 250, ses: 250 }, signedIn: 250 },
  ],
  groups: [{ name: 'ops', inline: { messages: allowing('sns:Publish', 'ses:SendEmail') } }],
  policies: [{ name: 'buckets', allow: ['s3:GetObject', 's3:PutObject'] }],
};

export const IAM_OPERATIONS = [
  'GetAccountAuthorizationDetails',
  'ListUsers',
  'ListAccountAliases',
  'GenerateServiceLastAccessedDetails',
  'GetServiceLastAccessedDetails',
  'GetServiceLastAccessedDetailsWithEntities',
  'ListPoliciesGrantingServiceAccess',
  'GenerateCredentialReport',
  'GetCredentialReport',
  'GetAccountPasswordPolicy',
] as const;

export const STS_OPERATIONS = ['AssumeRoleWithWebIdentity', 'GetCallerIdentity'] as const;

/** The same fault on each of the operations. */
export const onEach = (
  operations: readonly string[],
  kind: FaultKind,
  when: Pick<Fault, 'nth' | 'probability' | 'seed'> = {},
): Fault[] => operations.map((operation) => ({ operation, kind, ...when }));

/** The same calls, and nothing to object to. */
export const CLEAN_TEAM: AccountGiven = {
  roles: [
    { name: 'api', attached: ['buckets'], allow: ['sqs:SendMessage'], used: { s3: 1, sqs: 0 }, lastUsed: 0 },
    { name: 'worker', attached: ['buckets'], used: { s3: 2 }, lastUsed: 2 },
  ],
  users: [
    { name: 'ann', groups: ['ops'], used: { sns: 2 }, signedIn: 3 },
    { name: 'bea', groups: ['ops'], used: { sns: 4 }, signedIn: 4 },
  ],
  groups: [{ name: 'ops', inline: { messages: allowing('sns:Publish') } }],
  policies: [{ name: 'buckets', allow: ['s3:GetObject'] }],
};
