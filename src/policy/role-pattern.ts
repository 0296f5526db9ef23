/**
 * What of an Allow's resources can be roles, for one user.
 * Source: IAM User Guide, "IAM JSON policy elements: Resource", "IAM policy elements: Variables and tags".
 */
import type { User } from '../model/entity.ts';
import { hasWildcard, matches } from './match.ts';
import type { AllowedResource } from './resource.ts';

export interface RolePattern {
  /** As it stands in the policy. */
  readonly text: string;
  /** What ARNs are held against: variables have become what they are for the user, or wildcards. */
  readonly glob: string;
  /** Twelve digits; null where the pattern leaves the account open. */
  readonly accountId: string | null;
}

const ROLE = 'role/';
/** Parts of an ARN between its colons; the sixth may hold more colons. */
const PARTS = 6;

/** Null for what can never be a role: `arn:aws:s3:::logs`, a role of another partition, a tag that the user lacks. */
export function rolePattern({ pattern, variables }: AllowedResource, user: User): RolePattern | null {
  const filled = variables ? fillVariables(pattern, user) : { glob: pattern };
  if (filled === null) return null;
  const { glob } = filled;
  const accountId = accountOf(glob, partitionOf(user));
  return accountId === undefined ? null : { text: pattern, glob: completed(glob), accountId };
}

/**
 * The pattern as it is for the user. `exact`: every variable in it is known. Null where it matches nothing, since it
 * names a tag that the user does not carry.
 */
export function fillVariables(
  pattern: string,
  user: User,
): { readonly glob: string; readonly exact: boolean } | null {
  let exact = true;
  let lacking = false;
  const glob = pattern.replace(/\$\{([^}]*)\}/g, (_, inner: string) => {
    const [variable = '', fallback] = inner.split(',', 2);
    const known = knownValue(variable.trim(), user);
    const value = known ?? fallback?.trim().replace(/^'(.*)'$/s, '$1');
    if (known === null && value === undefined) lacking = true;
    // A value with a wildcard in it would be read as one, which proves nothing.
    if (value !== undefined && !hasWildcard(value)) return value;
    exact = false;
    return '*';
  });
  return lacking ? null : { glob, exact };
}

/** Undefined: not known before the request is made. Null: never there. */
function knownValue(variable: string, user: User): string | null | undefined {
  const name = variable.toLowerCase();
  if (name === 'aws:username') return user.name;
  if (name === 'aws:userid') return user.id;
  if (name === 'aws:principalaccount') return user.accountId;
  if (name === 'aws:principalarn') return user.arn;
  const tag = /^aws:principaltag\/(.+)$/.exec(name)?.[1];
  if (tag === undefined) return undefined;
  return Object.entries(user.tags).find(([key]) => key.toLowerCase() === tag)?.[1] ?? null;
}

/** Undefined when the pattern can match no role, null when it leaves the account open. */
function accountOf(glob: string, partition: string): string | null | undefined {
  const parts = completed(glob).split(':');
  if (parts.length < PARTS) {
    // Its wildcards stand for colons too.
    const start = `arn:${partition}:iam::`;
    const prefix = fixedPrefix(glob);
    return start.startsWith(prefix) || prefix.startsWith(start) ? null : undefined;
  }
  const [arn = '', inPartition = '', service = '', region = '', account = ''] = parts;
  const isOfIam =
    matches(arn, 'arn') && matches(inPartition, partition) && matches(service, 'iam') && matches(region, '');
  if (!isOfIam || !canNameRole(parts.slice(PARTS - 1).join(':'))) return undefined;
  if (hasWildcard(account)) return null;
  return /^\d{12}$/.test(account) ? account : undefined;
}

function canNameRole(resource: string): boolean {
  const prefix = fixedPrefix(resource);
  if (prefix.length === resource.length) return resource.startsWith(ROLE) && resource.length > ROLE.length;
  return prefix.startsWith(ROLE) || ROLE.startsWith(prefix);
}

function fixedPrefix(pattern: string): string {
  const end = pattern.search(/[*?]/);
  return end < 0 ? pattern : pattern.slice(0, end);
}

/** IAM takes missing parts of an ARN for wildcards: `arn:aws:iam` is `arn:aws:iam:*:*:*`. */
function completed(glob: string): string {
  const parts = glob.split(':');
  if (parts.length >= PARTS || hasWildcard(glob) || parts[0] !== 'arn') return glob;
  return [...parts, ...Array<string>(PARTS - parts.length).fill('*')].join(':');
}

function partitionOf({ arn }: User): string {
  return arn.split(':')[1] ?? '';
}
