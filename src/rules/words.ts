/** How findings are put into English. Plain text: names from AWS stand in it as they are. */
import type { GrantingPolicy } from '../model/access.ts';
import type { Entity } from '../model/entity.ts';
import type { Finding } from '../model/finding.ts';

/** Longer lists end in "and 7 more". */
const LISTED = 5;

/** `role team/app/orders-api`. */
export function entityWords({ type, path, name }: Entity): string {
  return `${type} ${path.slice(1)}${name}`;
}

/** `role team/app/orders-api` of an ARN; the ARN itself when it is not one of IAM's. */
export function arnWords(arn: string): string {
  const [, type, name] = /^arn:[^:]*:iam::[^:]*:(role|user|group|policy)\/(.+)$/s.exec(arn) ?? [];
  return type === undefined ? arn : `${type} ${name}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Sentences in a row, each with its full stop; empty ones are dropped. */
export function sentences(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}

export function listed(words: readonly string[]): string {
  if (words.length > LISTED) {
    return `${words.slice(0, LISTED - 1).join(', ')} and ${words.length - LISTED + 1} more`;
  }
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

export function holdersWords(arns: readonly string[]): string {
  return listed(arns.map(arnWords));
}

export function policyNames(policies: readonly { readonly name: string }[]): string {
  return listed(policies.map(({ name }) => `policy ${name}`));
}

export function isAwsManaged(arn: string | undefined): boolean {
  return arn !== undefined && /^arn:[^:]*:iam::aws:policy\//.test(arn);
}

/** What a granting policy is: `inline policy app of role x`, `AWS-managed policy P attached to group g`. */
export function policyWords({ policyName, policyType, policyArn, attachedTo }: GrantingPolicy): string {
  const holder = attachedTo === undefined ? undefined : arnWords(attachedTo);
  if (policyType === 'inline') {
    return `inline policy ${policyName}${holder === undefined ? '' : ` of ${holder}`}`;
  }
  const what = isAwsManaged(policyArn)
    ? `AWS-managed policy ${policyName}`
    : `managed policy ${policyName}${policyArn === undefined ? '' : ` (${policyArn})`}`;
  return holder === undefined ? what : `${what} attached to ${holder}`;
}

/** `Amazon S3 (s3)`; the namespace alone where the facts have no other name. */
export function serviceWords({ subject, serviceName }: Finding): string {
  const namespace = subject.service ?? '';
  return serviceName === undefined || serviceName === namespace ? namespace : `${serviceName} (${namespace})`;
}

/** `s3:CreateBucket of Amazon S3`. */
export function actionWords(finding: Finding): string {
  const { action = '', service } = finding.subject;
  const words = serviceWords(finding);
  return words === service ? action : `${action} of ${words}`;
}

/** Who may use it, and how it was used: one principal, the members of a group, or the holders of a policy. */
export function mayUse(entity: Entity, what: string, use: string): string {
  const who = entityWords(entity);
  if (entity.type === 'group') return `The members of ${who} may use ${what} through it: ${use}`;
  if (entity.type === 'policy') {
    return `${capital(who)} lets ${holdersWords(entity.attachments)} use ${what}: ${use}`;
  }
  return `${capital(who)} may use ${what}: ${use}`;
}

/** ` since 2025-04-27, as far back as IAM tells`, or nothing when that is not known. */
export function watched({ evidence }: Finding): string {
  return evidence.trackedSince === undefined
    ? ''
    : ` since ${day(evidence.trackedSince)}, as far back as IAM tells`;
}

/** `212 days ago, on 2025-11-01, in eu-west-1, by role x`. */
export function lastUse({ entity, evidence }: Finding): string {
  const { lastAccessedAt, ageDays, lastAccessedRegion, lastAccessedBy } = evidence;
  return [
    ageDays === null ? '' : `${ageDays} ${ageDays === 1 ? 'day' : 'days'} ago`,
    lastAccessedAt === null ? '' : `on ${day(lastAccessedAt)}`,
    lastAccessedRegion === undefined ? '' : `in ${lastAccessedRegion}`,
    lastAccessedBy === undefined || lastAccessedBy === entity.arn ? '' : `by ${arnWords(lastAccessedBy)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Which policies grant it, and how the grant leads to more rights where it does. */
export function grantSentence({ entity, grantedBy, escalations = [] }: Finding): string {
  const granted =
    entity.type === 'policy' || grantedBy.length === 0
      ? ''
      : `Granted by ${listed(grantedBy.map(policyWords))}`;
  const [first, ...others] = escalations;
  if (first === undefined) return granted;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return sentences(granted, `The grants allow privilege escalation${more}: ${first}`);
}

function day(time: string): string {
  return time.slice(0, 10);
}
