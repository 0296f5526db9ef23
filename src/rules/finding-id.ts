/** Names a finding the same from run to run. */
import { hash } from 'node:crypto';
import type { Finding, Subject } from '../model/finding.ts';
import { DOCUMENT_RULES } from '../model/settings.ts';

/**
 * 16 hexadecimal digits of a SHA-256 over rule, entity ARN and subject. They are joined as JSON, whose quoting no
 * name can break out of. The ARN of an AWS-managed policy is the same in every account, so the account stands with it.
 */
export function findingId({ rule, entity, subject }: Pick<Finding, 'rule' | 'entity' | 'subject'>): string {
  const isShared = entity.type === 'policy' && entity.awsManaged;
  return idOf(rule, entity.arn, subject, isShared ? entity.accountId : undefined);
}

/**
 * The id that a finding about an AWS-managed policy has in an account.
 * @param about its service, or its action as `service:Action`; of a rule on documents what it is about there; undefined:
 *   it is about the policy as a whole
 */
export function managedPolicyId(
  rule: string,
  arn: string,
  about: string | undefined,
  accountId: string,
): string {
  if (isOnDocuments(rule)) return idOf(rule, arn, { ...(about && { about }) }, accountId);
  const [service] = about?.split(':') ?? [];
  const action = about?.includes(':') ? about : undefined;
  return idOf(rule, arn, { ...(service && { service }), ...(action && { action }) }, accountId);
}

function isOnDocuments(rule: string): boolean {
  return DOCUMENT_RULES.some((one) => one === rule);
}

function idOf(
  rule: string,
  arn: string,
  { service, action, credential, policy, about }: Subject,
  accountId: string | undefined,
): string {
  // What a finding on documents is about tells its service too, so that one word of a baseline is enough for the id.
  const parts: unknown[] = [rule, arn, (isOnDocuments(rule) ? undefined : service) ?? null, action ?? null];
  // The tags keep a policy from being taken for what another part may be.
  if (policy !== undefined) parts.push({ policy });
  if (about !== undefined) parts.push({ about });
  if (credential !== undefined) parts.push(credential);
  if (accountId !== undefined) parts.push(accountId);
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 16);
}
