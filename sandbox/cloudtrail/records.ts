/**
 * Records of role switches in every form that CloudTrail writes them, and of what is none.
 * Sources: CloudTrail User Guide, "AWS Management Console sign-in events", and IAM User Guide, "Logging IAM and AWS STS
 * API calls with AWS CloudTrail".
 */
import {
  type Person,
  roleArn,
  roleIdOf,
  type SwitchTarget,
  sessionArn,
  sessionIdentity,
  userArn,
  userIdentity,
} from './identity.ts';
import { record, type TrailRecord, uuidOf } from './record.ts';

export { type Person, roleArn, type SwitchTarget, userArn } from './identity.ts';

export type Side = 'hub' | 'target';

export interface Switch {
  readonly user: Person;
  readonly role: SwitchTarget;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whose trail holds it; both by default. */
  readonly sides?: readonly Side[];
  /** Of the sign-in; us-east-1 by default, where the AssumeRole behind a console switch always is. */
  readonly region?: string;
}

export const STS_REGION = 'us-east-1';
const BROWSER = 'Mozilla/5.0';
const INTERNAL = { sourceIPAddress: 'AWS Internal', userAgent: 'AWS Internal' };

const markOf = ({ user, role }: Pick<Switch, 'user' | 'role'>): string => `${user.id} ${roleArn(role)}`;

/** The sign-in event of a console switch; `from` is the ARN of a user or of a role session. */
function signIn(
  from: string,
  session: string,
  role: SwitchTarget,
  place: { region: string; at: number; mark: string },
) {
  return record(
    {
      userIdentity: sessionIdentity(role, session),
      eventSource: 'signin.amazonaws.com',
      eventName: 'SwitchRole',
      sourceIPAddress: '192.0.2.1',
      userAgent: BROWSER,
      requestParameters: null,
      responseElements: { SwitchRole: 'Success' },
      additionalEventData: {
        SwitchFrom: from,
        RedirectTo: `https://${place.region}.console.aws.amazon.com/`,
      },
      readOnly: false,
      eventType: 'AwsConsoleSignIn',
    },
    { accountId: role.accountId, ...place },
  );
}

/** The two sides of one AssumeRole: the user's account with the name, the role's account with the id alone. */
function assumed(given: Switch, region: string, caller: Readonly<Record<string, unknown>>, console: boolean) {
  const { user, role, at } = given;
  const mark = `${markOf(given)} ${console}`;
  const sharedEventID = uuidOf(`shared ${mark} ${at}`);
  const common = {
    eventSource: 'sts.amazonaws.com',
    eventName: 'AssumeRole',
    ...caller,
    requestParameters: { roleArn: roleArn(role), roleSessionName: user.name },
    responseElements: {
      assumedRoleUser: { assumedRoleId: `${roleIdOf(role)}:${user.name}`, arn: sessionArn(role, user.name) },
    },
    requestID: uuidOf(`request ${mark} ${at}`),
    readOnly: true,
    resources: [{ accountId: role.accountId, type: 'AWS::IAM::Role', ARN: roleArn(role) }],
    eventType: 'AwsApiCall',
  };
  const identity = { ...userIdentity(user), ...(console ? { invokedBy: 'AWS Internal' } : {}) };
  // Within one account there is one record of the call, and nothing is shared.
  if (user.accountId === role.accountId) {
    return {
      hub: record({ ...common, userIdentity: identity }, { accountId: user.accountId, region, at, mark }),
    };
  }
  return {
    hub: record(
      { ...common, userIdentity: identity, sharedEventID },
      { accountId: user.accountId, region, at, mark },
    ),
    target: record(
      {
        ...common,
        userIdentity: { type: 'AWSAccount', principalId: user.id, accountId: user.accountId },
        sharedEventID,
      },
      { accountId: role.accountId, region, at, mark },
    ),
  };
}

/**
 * A switch in the console: across accounts the sign-in in the target account and the AssumeRole of both sides; within
 * one account the sign-in of the user, with the role that was switched to.
 */
export function consoleSwitch(given: Switch): TrailRecord[] {
  const { user, role, at, sides = ['hub', 'target'], region = STS_REGION } = given;
  const mark = markOf(given);
  if (user.accountId === role.accountId) return [sameAccountSwitch(given, region, mark)];
  const { hub, target } = assumed(given, STS_REGION, INTERNAL, true);
  return [
    ...(sides.includes('hub') ? [hub] : []),
    ...(sides.includes('target') && target
      ? [signIn(userArn(user), user.name, role, { region, at, mark }), target]
      : []),
  ];
}

function sameAccountSwitch({ user, role, at }: Switch, region: string, mark: string): TrailRecord {
  return record(
    {
      userIdentity: userIdentity(user),
      eventSource: 'signin.amazonaws.com',
      eventName: 'SwitchRole',
      sourceIPAddress: '192.0.2.7',
      userAgent: BROWSER,
      requestParameters: null,
      responseElements: { SwitchRole: 'Success' },
      additionalEventData: { RedirectTo: 'https://console.aws.amazon.com/', SwitchTo: roleArn(role) },
      readOnly: false,
      eventType: 'AwsConsoleSignIn',
    },
    { accountId: user.accountId, region, at, mark },
  );
}

/** A switch by CLI or SDK: only the AssumeRole, in the Region of the endpoint that was called. */
export function apiSwitch(given: Switch): TrailRecord[] {
  const { sides = ['hub', 'target'], region = STS_REGION } = given;
  const caller = { sourceIPAddress: '192.0.2.7', userAgent: 'aws-cli/2.31.4' };
  const { hub, target } = assumed(given, region, caller, false);
  return [...(sides.includes('hub') ? [hub] : []), ...(sides.includes('target') && target ? [target] : [])];
}

/** An AssumeRole that was refused: only in the caller's account, without parameters. */
export function refusedAssume(given: Switch): TrailRecord {
  const { user, role, at, region = STS_REGION } = given;
  return record(
    {
      userIdentity: userIdentity(user),
      eventSource: 'sts.amazonaws.com',
      eventName: 'AssumeRole',
      sourceIPAddress: '192.0.2.7',
      userAgent: 'aws-cli/2.31.4',
      errorCode: 'AccessDenied',
      errorMessage: `User: ${userArn(user)} is not authorized to perform: sts:AssumeRole on resource: ${roleArn(role)}`,
      requestParameters: null,
      responseElements: null,
      readOnly: true,
      eventType: 'AwsApiCall',
    },
    { accountId: user.accountId, region, at, mark: `${markOf(given)} refused` },
  );
}

/** A switch in the console that was refused. */
export function refusedSwitch(given: Switch): TrailRecord {
  const { user, role, at, region = STS_REGION } = given;
  return record(
    {
      userIdentity: userIdentity(user),
      eventSource: 'signin.amazonaws.com',
      eventName: 'SwitchRole',
      sourceIPAddress: '192.0.2.7',
      userAgent: BROWSER,
      errorMessage: 'Invalid information in one or more fields.',
      requestParameters: null,
      responseElements: { SwitchRole: 'Failure' },
      additionalEventData: { SwitchTo: roleArn(role) },
      readOnly: false,
      eventType: 'AwsConsoleSignIn',
    },
    { accountId: user.accountId, region, at, mark: `${markOf(given)} refused` },
  );
}

/** A console switch by somebody who is in a role already: a session that carries any name, and is no user. */
export function sessionSwitch(given: {
  readonly session: SwitchTarget & { readonly sessionName: string };
  readonly role: SwitchTarget;
  readonly at: number;
  readonly region?: string;
}): TrailRecord {
  const { session, role, at, region = STS_REGION } = given;
  const from = sessionArn(session, session.sessionName);
  return signIn(from, session.sessionName, role, { region, at, mark: `${from} ${roleArn(role)}` });
}
