/** What an issue is about, as the hashes that its hidden marker holds. */
import { createHash } from 'node:crypto';
import type { ReportInput } from '../input.ts';

/** Tells two audits of one account in one repository apart. */
function configIdentity({ settings, run }: ReportInput): string {
  return settings.issue.key ?? run.configFile ?? run.workflowPath ?? '';
}

/** Joined as JSON, whose quoting no name can break out of: 16 hexadecimal digits. */
function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/**
 * What is audited together. A config file that lists its accounts is a family whatever they are, so that the issues of
 * an account that left the list are found; without a list each job of a matrix has a family of its own.
 */
export function familyOf(input: ReportInput): string {
  const { settings, run, judgement } = input;
  const place = run.configFile ?? run.workflowPath ?? '';
  const accounts = settings.accounts.length > 0 ? 'listed' : judgement.accounts.map(({ id }) => id).sort();
  return hashOf(['family', configIdentity(input), place, accounts]);
}

/** @param entityArn absent: the issue is about the account */
export function keyOf(input: ReportInput, accountId: string, entityArn?: string): string {
  return keyBy(configIdentity(input), accountId, entityArn);
}

/** The key that it had when there was no config file yet; none where that has no say in the key. */
export function formerKeysOf(
  { settings, run }: ReportInput,
  accountId: string,
  entityArn?: string,
): readonly string[] {
  if (settings.issue.key !== undefined || (run.configFile ?? null) === null) return [];
  return [keyBy(run.workflowPath ?? '', accountId, entityArn)];
}

function keyBy(identity: string, accountId: string, entityArn?: string): string {
  return hashOf(['issue', identity, accountId, ...(entityArn === undefined ? [] : [entityArn])]);
}
