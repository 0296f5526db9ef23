/** How an entity, a policy and a severity are called wherever a report speaks of them. */
import type { Entity, GrantingPolicy } from '../model/entity.ts';
import type { Finding, JudgedFinding } from '../model/finding.ts';
import type { JudgedAccount, JudgedEntity, Judgement } from '../model/judgement.ts';
import { SEVERITIES, type Severity } from '../model/settings.ts';
import { clip } from './escape.ts';
import { named, nameList, own, type Phrase, say } from './phrase.ts';
import type { Denial } from './policy-facts.ts';

/** `team/orders/api`: path and name, as the `entities` input takes it after the type. */
export function label(entity: Entity): string {
  return entity.path.replace(/^\//, '') + entity.name;
}

/**
 * A path and a name in at most `max` code points: `divisions/…/alice.smith`. What comes first of the path stays, and
 * the name whenever it fits; IAM's names have 64 characters at most, and their paths 512.
 */
export function shortPath(path: string, max: number): string {
  if (clip(path, max) === path) return path;
  const parts = path.split('/');
  const name = clip(parts.pop() ?? '', max);
  let start = '';
  for (const part of parts) {
    const longer = `${start}${part}/`;
    if ([...longer, ...'…/', ...name].length > max) break;
    start = longer;
  }
  const short = `${start}…/${name}`;
  return clip(short, max) === short ? short : name;
}

/** `role/team/orders/api` of an ARN, `account/111122223333` of a root user's; the ARN itself when it has another shape. */
export function arnLabel(arn: string): string {
  const resource = arn.split(':').slice(5).join(':');
  if (resource === 'root') return `account/${arn.split(':')[4]}`;
  return resource === '' ? arn : resource;
}

/** `role `orders-api``, with its account when the run saw several. */
export function entityPhrase(entity: Entity, accounts: Accounts): Phrase {
  const account = accounts.nameOf(entity.accountId);
  if (entity.type === 'account') return say`account ${named(account ?? label(entity))}`;
  const phrase = say`${own(entity.type)} ${named(label(entity))}`;
  return account === undefined ? phrase : say`${phrase} in ${named(account)}`;
}

/** Names accounts, and only where there is more than one to tell apart. */
export interface Accounts {
  nameOf(accountId: string): string | undefined;
}

export function accountsOf(judgement: Judgement): Accounts {
  if (judgement.accounts.length < 2) return { nameOf: () => undefined };
  const names = new Map(judgement.accounts.map((account) => [account.id, accountName(account)]));
  return { nameOf: (id) => names.get(id) ?? id };
}

export function accountName(account: JudgedAccount): string {
  return account.name ?? account.alias ?? account.id;
}

/** Tells two granting policies apart: managed ones by ARN, inline ones by holder and name. */
export function policyKey(policy: GrantingPolicy): string {
  return `${policy.policyArn ?? policy.policyName}\n${policy.attachedTo ?? ''}`;
}

export function isAwsManaged(policy: GrantingPolicy): boolean {
  return /^arn:[^:]*:iam::aws:policy\//.test(policy.policyArn ?? '');
}

/** The group through which the entity has the policy, as `group/developers`. */
export function throughGroup(policy: GrantingPolicy, entity: Entity): string | undefined {
  const holder = arnLabel(policy.attachedTo ?? '');
  return entity.type === 'user' && holder.startsWith('group/') ? holder : undefined;
}

/** A role that IAM Identity Center made of a permission set, through which alone it can be changed. */
export function isIdentityCenter(entity: Entity): boolean {
  return entity.type === 'role' && entity.path.startsWith(IDENTITY_CENTER);
}

/** The same, where only the ARN is at hand. */
function isIdentityCenterArn(arn: string): boolean {
  return arnLabel(arn).startsWith(`role${IDENTITY_CENTER}`);
}

/** For a sentence that detaches or replaces: IAM refuses both at a role of IAM Identity Center. */
export function permissionSets(holders: readonly string[]): Phrase {
  return holders.some(isIdentityCenterArn)
    ? own('. At roles of IAM Identity Center only their permission sets can do it')
    : own('');
}

/** What must stay when everything that a policy allows is cut: `and keep its Deny`. */
export function denyWords(denial: Denial): Phrase {
  return own(denial === 'unread' ? 'any Deny in it, which could not be read' : 'its Deny');
}

/** The roles, users and groups that hold a managed policy. */
export function holders(arns: readonly string[]): Phrase {
  return arns.length === 0 ? own('nobody') : nameList(arns.map(arnLabel), arns.length, 3);
}

const IDENTITY_CENTER = '/aws-reserved/sso.amazonaws.com/';

/** Neither exempt nor known from the baseline. */
export function isOpen(finding: JudgedFinding): boolean {
  return finding.status === 'new';
}

export function neverUsed(finding: Finding): boolean {
  return finding.evidence.lastAccessedAt === null;
}

/** 0 for critical, 3 for low. */
export function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

export function worst(a: Severity, b: Severity): Severity {
  return rank(a) <= rank(b) ? a : b;
}

/** Whether the gate fails on a finding of this severity. */
export function reaches(severity: Severity, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && rank(severity) <= rank(failOn);
}

/** Compliant in all that is judged, with grants too young to be. */
export function hasRecentGrants(judged: JudgedEntity): boolean {
  return judged.status === 'compliant' && judged.reason !== undefined && judged.inGrace !== true;
}

export function inGrace(judged: JudgedEntity): boolean {
  return judged.status === 'compliant' && judged.inGrace === true;
}
