/** Names a finding the same from run to run. */
import { createHash } from 'node:crypto';
import type { Finding } from '../model/finding.ts';

/**
 * 16 hexadecimal digits of a SHA-256 over rule, entity ARN and subject. They are joined as JSON, whose quoting no
 * name can break out of. The ARN of an AWS-managed policy is the same in every account, so the account stands with it.
 */
export function findingId({ rule, entity, subject }: Pick<Finding, 'rule' | 'entity' | 'subject'>): string {
  const parts = [rule, entity.arn, subject.service ?? null, subject.action ?? null];
  if (subject.credential !== undefined) parts.push(subject.credential);
  if (entity.type === 'policy' && entity.awsManaged) parts.push(entity.accountId);
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
