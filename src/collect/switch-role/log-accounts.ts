/** Whose logs are read, and whether those that the settings list are there. */
import type { SourceProblem } from '../../model/switch-role.ts';
import type { Question } from './source.ts';

/**
 * Undefined: all accounts that the logs are of. Without AssumeRole, which a switch leaves in the user's own account too,
 * that is needed: SwitchRole is recorded in the account of the role.
 */
export function chosenAccounts(
  asked: readonly string[] | 'all' | undefined,
  { eventNames, users }: Question,
): readonly string[] | undefined {
  if (asked === 'all') return undefined;
  if (asked !== undefined) return asked;
  if (!eventNames.includes('AssumeRole')) return undefined;
  return [...new Set(users.map(({ accountId }) => accountId))].sort();
}

/** Accounts that were listed by name and of which there are no logs. */
export function missingAccounts(
  asked: readonly string[] | 'all' | undefined,
  found: ReadonlySet<string>,
  { operation, name }: { readonly operation: string; readonly name: string },
): SourceProblem[] {
  const listed = asked === undefined || asked === 'all' ? [] : asked;
  return listed
    .filter((accountId) => !found.has(accountId))
    .map((accountId) => ({
      operation,
      code: 'AccountMissing',
      message: `${name} holds no logs of account ${accountId}, which \`accounts\` lists`,
      accountId,
    }));
}

/** Regions that were listed by name have to be there for some account. */
export function missingRegions(
  regionsOf: ReadonlyMap<string, ReadonlySet<string>>,
  listed: readonly string[] | undefined,
  { operation, name }: { readonly operation: string; readonly name: string },
): SourceProblem[] {
  const there = new Set([...regionsOf.values()].flatMap((regions) => [...regions]));
  const missing = (listed ?? []).filter((region) => !there.has(region));
  if (missing.length === 0 || regionsOf.size === 0) return [];
  const message = `${name} holds no logs of ${missing.join(', ')}, which \`regions\` lists`;
  return [{ operation, code: 'RegionMissing', message }];
}
