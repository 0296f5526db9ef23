/** Which holder before the change is which after it. */
import { entityParts, fileOf } from './owners.ts';
import type { SideHolder } from './sides.ts';

export interface HolderPair {
  readonly before?: SideHolder;
  readonly after?: SideHolder;
}

/** What can't be given another name and stay what it is. */
const NAMED_FOR_GOOD = ['role', 'user', 'group', 'policy', 'permission-set'];

type KeyOf = (holder: SideHolder) => string | undefined;

/**
 * By address within a scope, unless they are known to be others: a role under another name is another role. Then by
 * name, wherever it stands; then by holding the same to the letter. Places in a list come last, for in a list everything
 * moves when something is put before it. Who stays alone is added or removed.
 */
export function pairHolders(
  before: readonly SideHolder[],
  after: readonly SideHolder[],
): readonly HolderPair[] {
  const left = { before: new Set(before), after: new Set(after) };
  const pairs: HolderPair[] = [];
  const pairBy = (keyOf: KeyOf) => {
    const waiting = new Map<string, SideHolder[]>();
    for (const holder of left.before) {
      const key = keyOf(holder);
      if (key === undefined) continue;
      const known = waiting.get(key);
      if (known === undefined) waiting.set(key, [holder]);
      else known.push(holder);
    }
    for (const those of waiting.values()) those.reverse();
    for (const holder of left.after) {
      const key = keyOf(holder);
      const those = key === undefined ? undefined : waiting.get(key);
      // The next one alone is looked at, so that a long list costs no more than its length.
      const found = those?.at(-1);
      if (found === undefined || areOthers(found, holder)) continue;
      those?.pop();
      pairs.push({ before: found, after: holder });
      left.before.delete(found);
      left.after.delete(holder);
    }
  };
  pairBy((holder) => (holder.name === undefined ? undefined : inScope(holder, holder.name)));
  pairBy((holder) => (isListed(holder) ? undefined : inScope(holder, '')));
  pairBy((holder) => {
    const { type, name } = holder;
    return name === undefined ? undefined : JSON.stringify([type, name, accountOf(holder)]);
  });
  pairBy((holder) => contents(holder));
  pairBy((holder) => inScope(holder, ''));
  return [
    ...pairs,
    ...[...left.before].map((alone) => ({ before: alone })),
    ...[...left.after].map((alone) => ({ after: alone })),
  ];
}

/** Whether they are known not to be the same, or one is known and nobody knows whether the other is the same. */
function areOthers(one: SideHolder, other: SideHolder): boolean {
  const [a, b] = [identityOf(one), identityOf(other)];
  if (a === undefined && b === undefined) return false;
  if (a !== undefined && b !== undefined) {
    const isElsewhere = a.account !== undefined && b.account !== undefined && a.account !== b.account;
    return a.type !== b.type || a.name !== b.name || isElsewhere;
  }
  if (isOneAddress(one, other)) return isReplaced(one, other);
  // What a file of JSON leaves out says nothing, and whom a document is given to by the settings is all that is known.
  if (one.mappedTo !== undefined || other.mappedTo !== undefined) return true;
  return one.format !== 'json' || other.format !== 'json';
}

/**
 * Whether a resource under one address, whose name is known on one side alone, may become another one: CloudFormation
 * and Terraform replace what gets another name. Terraform leaves the name as it is where the source no longer has one.
 */
export function isReplaced(one: SideHolder, other: SideHolder): boolean {
  const [before, after] = one.side === 'before' ? [one, other] : [other, one];
  if (!NAMED_FOR_GOOD.includes(after.type)) return false;
  if ((before.name === undefined) === (after.name === undefined)) return false;
  const isKept = after.holder.name === undefined && after.format.startsWith('terraform');
  return after.format !== 'json' && !isKept;
}

function isOneAddress(one: SideHolder, other: SideHolder): boolean {
  const isSource = one.scope.startsWith('scope ') || one.mappedTo === other.mappedTo;
  return isSource && one.scope === other.scope && one.address === other.address && one.address !== '';
}

interface Identity {
  readonly type: string;
  readonly name: string;
  readonly account: string | undefined;
}

/** By its own name, or by `changes.map`. */
function identityOf(holder: SideHolder): Identity | undefined {
  const account = accountOf(holder);
  const { type, name, mappedTo } = holder;
  if (name !== undefined) return { type, name, account };
  const mapped = entityParts(mappedTo);
  return mapped && { ...mapped, account: mapped.account ?? account };
}

function inScope({ scope, type, address }: SideHolder, name: string): string {
  return JSON.stringify([scope, type, address, name]);
}

/** `Roles[0].Document` of JSON: what stands there is told by its place alone. Terraform's indexes are names. */
function isListed({ format, address }: SideHolder): boolean {
  return format === 'json' && /\[\d+\]/.test(address);
}

function accountOf(holder: SideHolder): string | undefined {
  const account = fileOf(holder)?.accountId ?? holder.arn?.split(':')[4];
  return account === undefined || !/^\d{12}$/.test(account) ? undefined : account;
}

/** Of whom it is is part of it: the same text of two entities is no text that moved. */
function contents(holder: SideHolder): string | undefined {
  const { type, documents, attachments, mappedTo } = holder;
  if (documents.length === 0) return undefined;
  const { type: mappedType, name: mappedName } = entityParts(mappedTo) ?? {};
  return JSON.stringify([
    ...[type, mappedType, mappedName],
    documents.map(({ found, text }) => [found.kind, found.policyName ?? '', text].join('\n')).sort(),
    attachments.map(({ found }) => JSON.stringify([found.relation, found.target])).sort(),
  ]);
}
