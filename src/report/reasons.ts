/** Why facts are missing, grouped so that one cause is told once, however many entities it hit. */
import type { Judgement } from '../model/judgement.ts';
import type { CollectError } from '../model/snapshot.ts';
import { accountsOf, arnLabel, label } from './entity-words.ts';

export interface Reason {
  readonly operation: string;
  readonly code: string;
  readonly messages: ReadonlySet<string>;
  /** Entities as `role/team/name`, `account 111122223333`, or `the whole run`. */
  readonly who: ReadonlySet<string>;
}

/** Grouped by operation and code, the reason that concerns most first. */
export function reasonsOf(judgement: Judgement): Reason[] {
  const accounts = accountsOf(judgement);
  const inAccount = (name: string, accountId: string) => {
    const account = accounts.nameOf(accountId);
    return account === undefined ? name : `${name} in ${account}`;
  };
  const groups = new Map<string, Reason & { messages: Set<string>; who: Set<string> }>();
  const add = (error: CollectError, who: string) => {
    const key = `${error.operation}\n${error.code}`;
    const group = groups.get(key) ?? {
      operation: error.operation,
      code: error.code,
      messages: new Set(),
      who: new Set(),
    };
    group.messages.add(error.message);
    group.who.add(who);
    groups.set(key, group);
  };
  const told = new Set<string>();
  for (const error of judgement.errors) {
    const { entityArn, accountId } = error;
    if (entityArn !== undefined) told.add(inAccountKey(accountId, entityArn));
    if (entityArn !== undefined)
      add(error, inAccount(arnLabel(entityArn), accountId ?? entityArn.split(':')[4] ?? ''));
    else add(error, accountId === undefined ? 'the whole run' : `account ${accountId}`);
  }
  for (const { entity, status, reason } of judgement.entities) {
    if (status !== 'unknown') continue;
    if ([entity.accountId, undefined].some((id) => told.has(inAccountKey(id, entity.arn)))) continue;
    // What went wrong for a whole account is told there; its entities only give it as their reason.
    const common = judgement.errors.find(
      (error) =>
        error.entityArn === undefined &&
        error.accountId === entity.accountId &&
        reason === `${error.operation}: ${error.message} (${error.code})`,
    );
    add(
      common ?? { operation: '', code: 'unknown', message: reason ?? 'no reason given' },
      inAccount(`${entity.type}/${label(entity)}`, entity.accountId),
    );
  }
  return [...groups.values()].sort((a, b) => b.who.size - a.who.size);
}

/** An AWS-managed policy has the same ARN in every account. */
function inAccountKey(accountId: string | undefined, arn: string): string {
  return `${accountId ?? ''}\n${arn}`;
}
