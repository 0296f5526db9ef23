/** The account itself, as something that rules judge: its root user and its password policy. */
import { accountEntity } from '../model/account-entity.ts';
import type { Account } from '../model/entity.ts';
import { CREDENTIAL_RULES, type Settings } from '../model/settings.ts';
import type { AccountSnapshot } from '../model/snapshot.ts';

/**
 * Empty when no rule is on that judges accounts, and of an account whose facts could not be read at all, which is
 * told as such.
 * @param collectedAt ISO-8601 UTC; an account whose root user is not known is never in grace
 */
export function accountEntities(
  account: AccountSnapshot,
  rules: Settings['rules'],
  collectedAt: string,
): readonly Account[] {
  const { id, partition, inventory, credentials, passwordPolicy } = account;
  if (CREDENTIAL_RULES.every((rule) => rules[rule] === 'off')) return [];
  const isUnread = credentials === undefined && passwordPolicy === undefined;
  if (inventory === 'incomplete' && isUnread) return [];
  const arn = `arn:${partition}:iam::${id}:root`;
  const root =
    credentials?.status === 'complete' ? credentials.users.find((user) => user.arn === arn) : undefined;
  return [accountEntity({ id, partition }, root?.createdAt ?? LONG_AGO, collectedAt)];
}

/** When IAM began. What is not known to be young is not in grace. */
const LONG_AGO = '2011-05-03T00:00:00.000Z';
