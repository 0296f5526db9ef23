/** Changes of one role, and what the gate has to say of each, whatever the role is written in. */
import { ACCOUNT } from './accounts.ts';
import type { WrittenChange } from './written-pull.ts';
import type { WrittenRole, WrittenStatement } from './written-roles.ts';

export const TASKS: WrittenStatement = {
  ...{ sid: 'Tasks', actions: ['sts:AssumeRole'] },
  principal: { Service: 'ecs-tasks.amazonaws.com' },
};
export const READ: WrittenStatement = {
  ...{ sid: 'Read', actions: ['s3:GetObject', 's3:PutObject'] },
  resource: 'arn:aws:s3:::octo-artifacts/*',
};
const JOBS = `arn:aws:sqs:us-east-1:${ACCOUNT}:jobs`;
const QUEUE: WrittenStatement = {
  ...{ sid: 'Queue', actions: ['sqs:DeleteMessage', 'sqs:SendMessage', 'sqs:ReceiveMessage'] },
  resource: JOBS,
};
const BUILDS = `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/builds`;
const TABLE: WrittenStatement = {
  ...{ sid: 'Table', actions: ['dynamodb:GetItem', 'dynamodb:Query'] },
  resource: BUILDS,
};
const GITHUB = `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com`;
const AUDIENCE = 'token.actions.githubusercontent.com:aud';
const PAGES: WrittenStatement = {
  ...{ sid: 'Pages', actions: ['sts:AssumeRoleWithWebIdentity'] },
  principal: { Federated: GITHUB },
  condition: { StringEquals: { [AUDIENCE]: 'sts.amazonaws.com' } },
};
export const SIDS = [TASKS, READ, QUEUE, TABLE, PAGES].map(({ sid }) => sid);

export const DEPLOY = { name: 'deploy', trust: [TASKS], policy: [READ, QUEUE, TABLE] } satisfies WrittenRole;
export const from = (...after: readonly WrittenRole[]): WrittenChange => ({ before: [DEPLOY], after });

export interface Expected {
  readonly change: WrittenChange;
  readonly conclusion: string;
  readonly findings: readonly string[];
  readonly access: readonly string[];
  /** The statement that it all stands in, and a text on the line of the diff that is annotated. */
  readonly at?: { readonly sid: string; readonly line?: string };
  /** A text on the line that is gone, where the change shows. */
  readonly gone?: string;
}

export const CHANGES: Readonly<Record<string, Expected>> = {
  'a grant of what nobody used': {
    change: from({
      ...DEPLOY,
      policy: [
        READ,
        QUEUE,
        { ...TABLE, actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'] },
      ],
    }),
    conclusion: 'pass',
    findings: ['change-grants-unused medium new dynamodb role/deploy'],
    access: [`added dynamodb:PutItem on ${BUILDS} (dynamodb: service granted, never used)`],
    at: { sid: 'Table', line: 'dynamodb:PutItem' },
  },
  'taking away what is used': {
    change: from({
      ...DEPLOY,
      policy: [READ, { ...QUEUE, actions: ['sqs:DeleteMessage', 'sqs:ReceiveMessage'] }, TABLE],
    }),
    conclusion: 'pass',
    findings: ['change-removes-used medium new sqs role/deploy'],
    access: [`removed sqs:SendMessage on ${JOBS} (sqs: granted, used)`],
    gone: 'sqs:SendMessage',
  },
  'a trust of anyone on GitHub': {
    change: from({ ...DEPLOY, trust: [TASKS, PAGES] }),
    conclusion: 'fail',
    findings: ['trust-oidc-unbound critical new role/deploy'],
    access: [`added sts:AssumeRoleWithWebIdentity by ${GITHUB} where ${AUDIENCE} is sts.amazonaws.com`],
    at: { sid: 'Pages' },
  },
  'a role that is gone from its policy': {
    change: from({ name: 'deploy', trust: [TASKS] }),
    conclusion: 'fail',
    findings: ['change-removes-used high new s3 role/deploy', 'change-removes-used high new sqs role/deploy'],
    access: [
      `removed dynamodb:GetItem dynamodb:Query on ${BUILDS} (dynamodb: granted, never used)`,
      'removed s3:GetObject s3:PutObject on arn:aws:s3:::octo-artifacts/* (s3: granted, used)',
      `removed sqs:DeleteMessage sqs:ReceiveMessage sqs:SendMessage on ${JOBS} (sqs: granted, used)`,
    ],
  },
  'another order of statements and actions, indented otherwise': {
    change: {
      ...from({ ...DEPLOY, policy: [TABLE, { ...QUEUE, actions: QUEUE.actions.toReversed() }, READ] }),
      isReindented: true,
    },
    ...{ conclusion: 'pass', findings: [], access: [] },
  },
  'another name of the file': {
    change: { ...from(DEPLOY), isRenamed: true },
    ...{ conclusion: 'pass', findings: [], access: [] },
  },
};
