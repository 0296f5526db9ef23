/**
 * What a Resource or NotResource element can mean, as far as it can be said without knowing the resources.
 *
 * Policy variables (`${aws:username}`) hold one value for one request, so that two equal texts mean the same
 * resource; IAM knows them only in documents of version 2012-10-17 and takes them literally in older ones.
 * Source: IAM User Guide, "IAM policy elements: Variables and tags".
 */
import { covers, matches, unknownText } from './match.ts';

/** The resources of a statement. `NotResource` in an Allow is read as `*`: what it spares is not known to exist. */
export interface StatementResources {
  readonly resources?: readonly string[];
  readonly notResources?: readonly string[];
  /** The document's version knows policy variables. */
  readonly variables: boolean;
}

/** One resource pattern that an Allow means. */
export interface AllowedResource {
  readonly pattern: string;
  readonly variables: boolean;
}

export function allowedResources(of: StatementResources): readonly AllowedResource[] {
  const patterns = of.resources ?? (of.notResources === undefined ? [] : ['*']);
  return patterns.map((pattern) => ({ pattern, variables: of.variables }));
}

/** Whether a Deny over `denied` certainly holds for all that `allowed` matches. */
export function alwaysCovers(denied: StatementResources, allowed: AllowedResource): boolean {
  if (denied.resources !== undefined) {
    return denied.resources.some((pattern) => coversResource(pattern, denied.variables, allowed));
  }
  return denied.notResources?.every((spared) => areDisjoint(spared, allowed.pattern)) ?? false;
}

function coversResource(pattern: string, variables: boolean, allowed: AllowedResource): boolean {
  if (!pattern.includes('${') && !allowed.pattern.includes('${')) return covers(pattern, allowed.pattern);
  // An escape (`${*}`) or a default value is no wildcard, and what one version reads as a variable is plain text to
  // the other: no proof either way.
  if (/\$\{[^}]*[*?$]/.test(pattern) || (pattern.includes('${') && variables !== allowed.variables))
    return false;
  const names: string[] = [];
  const standIn = (variable: string) => {
    const name = variable.toLowerCase();
    const known = names.indexOf(name);
    return unknownText(known < 0 ? names.push(name) - 1 : known);
  };
  const hide = (text: string) => text.replace(/\$\{[^}]*\}/g, standIn);
  return covers(hide(pattern), hide(allowed.pattern));
}

/** Two patterns that differ before their first wildcard or variable match nothing in common. */
function areDisjoint(one: string, other: string): boolean {
  const a = fixedPrefix(one);
  const b = fixedPrefix(other);
  const shared = Math.min(a.length, b.length);
  if (a.slice(0, shared) !== b.slice(0, shared)) return true;
  const aIsWhole = a.length === one.length;
  const bIsWhole = b.length === other.length;
  return (aIsWhole && b.length > a.length) || (bIsWhole && a.length > b.length);
}

function fixedPrefix(pattern: string): string {
  const end = pattern.search(/[*?]|\$\{/);
  return end < 0 ? pattern : pattern.slice(0, end);
}

/**
 * Whether the pattern speaks of the caller alone: it holds `${aws:username}` or `${aws:userid}`, as the policies do
 * that let users manage their own password and keys.
 */
export function isOneself(resource: AllowedResource): boolean {
  return resource.variables && /\$\{\s*aws:(?:username|userid)\s*[,}]/i.test(resource.pattern);
}

/** A kind of resource, as the ARNs of its resources are built. */
export interface ResourceKind {
  /** Third part of the ARN: `iam`. */
  readonly service: string;
  /** What precedes the name in the ARN's resource part, with its separator: `role/`, `function:`. */
  readonly prefix: string;
  /** The character that ends the name, where something else may follow it: `/` for `stack/NAME/ID`. */
  readonly nameEnd?: string;
}

/**
 * Whether the pattern reaches beyond resources of this kind that are named one by one: it is `*`, or it can mean this
 * kind and has a wildcard before the name or in it, as in `arn:aws:iam::111122223333:role/app-*`. A wildcard in the
 * partition, Region or account alone does not widen the name.
 */
export function reachesBeyondNames(resource: AllowedResource, kind: ResourceKind): boolean {
  const parts = resource.pattern.split(':');
  if (parts.length < 6) return hasPlainWildcard(resource.pattern);
  if (!matches(parts[2] ?? '', kind.service)) return false;
  const part = parts.slice(5).join(':');
  const prefix = fixedPrefix(part);
  if (!prefix.startsWith(kind.prefix)) return kind.prefix.startsWith(prefix) && hasPlainWildcard(part);
  const name = part.slice(kind.prefix.length);
  const end = kind.nameEnd === undefined ? -1 : name.indexOf(kind.nameEnd);
  return hasPlainWildcard(end < 0 ? name : name.slice(0, end));
}

/** A wildcard outside of `${…}`, where a default value or an escape may hold one literally. */
function hasPlainWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern.replace(/\$\{[^}]*\}/g, ''));
}
