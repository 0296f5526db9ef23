/** Names a finding the same from run to run. */
import { hash } from 'node:crypto';
import type { Finding, Subject } from '../model/finding.ts';

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
 * @param about its service, or its action as `service:Action`; undefined: it is about the policy as a whole
 */
export function managedPolicyId(
  rule: string,
  arn: string,
  about: string | undefined,
  accountId: string,
): string {
  const [service] = about?.split(':') ?? [];
  const action = about?.includes(':') ? about : undefined;
  return idOf(rule, arn, { ...(service && { service }), ...(action && { action }) }, accountId);
}

function idOf(
  rule: string,
  arn: string,
  { service, action, credential }: Subject,
  accountId: string | undefined,
): string {
  const parts = [rule, arn, service ?? null, action ?? null];
  if (credential !== undefined) parts.push(credential);
  if (accountId !== undefined) parts.push(accountId);
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 16);
}
