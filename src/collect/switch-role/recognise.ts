/**
 * Tells from one CloudTrail record whether a person switched role, who, to which role and when.
 *
 * A console switch across accounts leaves `SwitchRole` in the account of the role, and `AssumeRole` in both; one by CLI
 * or SDK leaves only the latter. Sources: CloudTrail user guide, "AWS Management Console sign-in events" and
 * "CloudTrail userIdentity element"; IAM user guide, "Logging IAM and AWS STS API calls with CloudTrail".
 */
import { isObject, type Json } from '../../model/json.ts';
import type { RoleSwitch, SessionSwitch, SwitchEventName } from '../../model/switch-role.ts';

export type Recognised =
  /** A user's own switch. */
  | { readonly kind: 'switch'; readonly switch: RoleSwitch }
  /** One by a role session, whose name may be anybody's choice. */
  | { readonly kind: 'session'; readonly session: SessionSwitch }
  /** Another event, a refusal, or a switch by somebody who is neither: a service, the root user, … */
  | { readonly kind: 'none' }
  /** It is about a switch and lacks what is needed to count it. The problem is foreign text. */
  | { readonly kind: 'odd'; readonly problem: string };

/** Who switched, before it is known when. */
type Who =
  | Omit<RoleSwitch, 'at'>
  | Omit<SessionSwitch, 'at'>
  /** Nobody whom the stocktaking is about. */
  | null;

const NONE: Recognised = { kind: 'none' };

/** As CloudTrail writes it into `invokedBy` and `userAgent` of what the console does. */
const CONSOLE = 'AWS Internal';

const EVENT_SOURCE: Readonly<Record<SwitchEventName, string>> = {
  SwitchRole: 'signin.amazonaws.com',
  AssumeRole: 'sts.amazonaws.com',
};

/** A record that can't be used; never leaves this file. */
class OddRecord extends Error {}

/** @param record an element of `Records` of a log file, or a parsed `CloudTrailEvent` of LookupEvents. */
export function recognise(record: unknown, eventNames: readonly SwitchEventName[]): Recognised {
  if (!isObject(record)) return { kind: 'odd', problem: `a record is ${nameOf(record)}, not an object` };
  const eventName = eventNames.find((name) => name === record.eventName);
  if (eventName === undefined || isOfAnotherService(record, eventName) || isRefused(record)) return NONE;
  try {
    checkSource(record, eventName);
    const who = eventName === 'SwitchRole' ? consoleSwitch(record) : assumption(record);
    if (who === null) return NONE;
    const at = timeOf(record.eventTime);
    return 'sessionName' in who
      ? { kind: 'session', session: { ...who, at } }
      : { kind: 'switch', switch: { ...who, at } };
  } catch (error) {
    if (!(error instanceof OddRecord)) throw error;
    const { eventID } = record;
    const id = typeof eventID === 'string' ? `event ${eventID.slice(0, 64)}` : 'an event without an eventID';
    return { kind: 'odd', problem: `${eventName}, ${id}: ${error.message}` };
  }
}

/** Other services have an AssumeRole of their own. None but the sign-in has a SwitchRole, so another name is a riddle. */
function isOfAnotherService({ eventSource }: Json, eventName: SwitchEventName): boolean {
  return (
    eventName !== 'SwitchRole' && typeof eventSource === 'string' && eventSource !== EVENT_SOURCE[eventName]
  );
}

function checkSource({ eventSource }: Json, eventName: SwitchEventName): void {
  if (!isPresent(eventSource) || eventSource === EVENT_SOURCE[eventName]) return;
  throw new OddRecord(`eventSource is ${quoted(eventSource)}, not ${EVENT_SOURCE[eventName]}`);
}

/** A refused AssumeRole has an error code; a refused SwitchRole has a message or says "Failure". */
function isRefused({ errorCode, errorMessage, eventName, responseElements }: Json): boolean {
  if (isPresent(errorCode) || isPresent(errorMessage)) return true;
  return eventName === 'SwitchRole' && fieldsOf(responseElements).SwitchRole !== 'Success';
}

function consoleSwitch(record: Json): Who {
  const identity = fieldsOf(record.userIdentity);
  const { SwitchFrom, SwitchTo } = fieldsOf(record.additionalEventData);
  if (identity.type === 'IAMUser') return userSwitch(identity, roleArn(SwitchTo), 'console');
  if (identity.type === 'AssumedRole') {
    if (isPresent(SwitchFrom)) return switchFrom(SwitchFrom, identity);
    // Where the switch starts from a role session, its own account tells where it went to.
    if (isPresent(SwitchTo)) return sessionOf(identity);
    throw new OddRecord('neither SwitchFrom nor SwitchTo is there');
  }
  return otherIdentity(identity);
}

/** Recorded in the account of the role: the identity is the new session, `SwitchFrom` who it was before. */
function switchFrom(from: unknown, session: Json): Who {
  const arn = arnOf(from);
  if (arn?.service === 'iam' && arn.resource === 'root') return null;
  if (arn?.service === 'iam' && arn.kind === 'user') {
    const target = newRole(session);
    return {
      accountId: arn.accountId,
      userArn: arn.text,
      ...(target === undefined ? {} : { roleArn: target }),
      by: 'console',
    };
  }
  const name = sessionName(arn);
  if (arn !== undefined && name !== undefined) return { accountId: arn.accountId, sessionName: name };
  throw new OddRecord(`SwitchFrom is no ARN of a user or a role session: ${quoted(from)}`);
}

/** The issuer of the session knows the path of the role; the ARN of the session doesn't. */
function newRole({ sessionContext, arn }: Json): string | undefined {
  return roleArn(fieldsOf(fieldsOf(sessionContext).sessionIssuer).arn) ?? roleOfSession(arn);
}

function assumption(record: Json): Who {
  const identity = fieldsOf(record.userIdentity);
  const target =
    roleArn(fieldsOf(record.requestParameters).roleArn) ??
    roleOfSession(fieldsOf(fieldsOf(record.responseElements).assumedRoleUser).arn);
  const by = identity.invokedBy === CONSOLE || record.userAgent === CONSOLE ? 'console' : 'api';
  if (identity.type === 'IAMUser') return userSwitch(identity, target, by);
  if (identity.type === 'AssumedRole') return sessionOf(identity);
  if (identity.type === 'AWSAccount') return foreignPrincipal(identity, target, by);
  return otherIdentity(identity);
}

/** Recorded in the account of the role, by somebody of another account: an id is all that is told. */
function foreignPrincipal(identity: Json, target: string | undefined, by: RoleSwitch['by']): Who {
  const { principalId } = identity;
  if (typeof principalId !== 'string') throw new OddRecord('userIdentity has no principalId');
  if (principalId.startsWith('AIDA')) return userSwitch(identity, target, by);
  const [, name] = /^AROA[^:]*:(.+)$/s.exec(principalId) ?? [];
  return name === undefined ? null : { accountId: accountOf(identity), sessionName: name };
}

function userSwitch(identity: Json, role: string | undefined, by: RoleSwitch['by']): Who {
  const [userId] = /^AIDA[^:]*/.exec(String(identity.principalId)) ?? [];
  const arn = arnOf(identity.arn);
  const userArn = arn?.kind === 'user' ? arn.text : undefined;
  if (userId === undefined && userArn === undefined) {
    throw new OddRecord(
      `userIdentity has neither an id nor an ARN of a user: ${quoted(identity.principalId)}, ${quoted(identity.arn)}`,
    );
  }
  return {
    accountId: userArn === undefined ? accountOf(identity) : (arn?.accountId ?? ''),
    ...(userId === undefined ? {} : { userId }),
    ...(userArn === undefined ? {} : { userArn }),
    ...(role === undefined ? {} : { roleArn: role }),
    by,
  };
}

function sessionOf(identity: Json): Who {
  const arn = arnOf(identity.arn);
  const name = sessionName(arn);
  if (arn !== undefined && name !== undefined) return { accountId: arn.accountId, sessionName: name };
  throw new OddRecord(`userIdentity.arn is no ARN of a role session: ${quoted(identity.arn)}`);
}

/** The root user, a service, a federated user: their switches are not those of an IAM user. */
function otherIdentity({ type }: Json): null {
  if (typeof type === 'string') return null;
  throw new OddRecord(`userIdentity.type is ${nameOf(type)}, not a text`);
}

function accountOf({ accountId }: Json): string {
  if (typeof accountId === 'string' && /^\d{12}$/.test(accountId)) return accountId;
  throw new OddRecord(`userIdentity.accountId is not the 12 digits of an account: ${quoted(accountId)}`);
}

/** CloudTrail writes whole seconds in UTC. The answer has milliseconds, so that all times compare as text. */
function timeOf(eventTime: unknown): string {
  const written = typeof eventTime === 'string' ? eventTime : '';
  const [, seconds] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(written) ?? [];
  const time = new Date(seconds === undefined ? Number.NaN : written);
  // A 30 February would otherwise become a day in March.
  if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(seconds ?? '')) {
    throw new OddRecord(`eventTime is not a time in UTC, such as 2026-01-31T09:00:00Z: ${quoted(eventTime)}`);
  }
  return time.toISOString();
}

interface Arn {
  readonly text: string;
  readonly partition: string;
  readonly service: string;
  readonly accountId: string;
  /** `user`, `role`, `assumed-role`, … */
  readonly kind: string;
  /** All that follows the account. */
  readonly resource: string;
}

/** An ARN of IAM or STS. A path may hold any printable character, a colon too. */
function arnOf(value: unknown): Arn | undefined {
  if (typeof value !== 'string') return undefined;
  const [, partition = '', service = '', accountId = '', resource = ''] =
    /^arn:(aws[a-z-]*):(iam|sts)::(\d{12}):([^\s\p{Cc}]+)$/u.exec(value) ?? [];
  if (resource === '') return undefined;
  const [kind = '', name = ''] = resource.split(/\/(.*)/s);
  if (['user', 'role'].includes(kind) && (name === '' || name.endsWith('/'))) return undefined;
  return { text: value, partition, service, accountId, kind, resource };
}

function roleArn(value: unknown): string | undefined {
  const arn = arnOf(value);
  return arn?.kind === 'role' ? arn.text : undefined;
}

/** `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION` → `arn:aws:iam::ACCOUNT:role/ROLE`. */
function roleOfSession(value: unknown): string | undefined {
  const arn = arnOf(value);
  const [kind, role] = arn?.resource.split('/') ?? [];
  return arn === undefined || kind !== 'assumed-role' || !role
    ? undefined
    : `arn:${arn.partition}:iam::${arn.accountId}:role/${role}`;
}

/** Of `assumed-role/ROLE/SESSION` or `federated-user/NAME`. */
function sessionName(arn: Arn | undefined): string | undefined {
  return /^(?:assumed-role\/[^/]+|federated-user)\/(.+)$/.exec(arn?.resource ?? '')?.[1];
}

const fieldsOf = (value: unknown): Json => (isObject(value) ? value : {});

const isPresent = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function nameOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 128)) : nameOf(value);
}
