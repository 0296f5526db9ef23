/**
 * What a Resource or NotResource element can mean, as far as it can be said without knowing the resources.
 *
 * Policy variables (`${aws:username}`) hold one value for one request, so that two equal texts mean the same
 * resource; IAM knows them only in documents of version 2012-10-17 and takes them literally in older ones.
 * Source: IAM User Guide, "IAM policy elements: Variables and tags".
 */
import { covers, matches, unknownText } from './match.ts';

/**
 * Variables have stand-ins of their own (U+F800 to U+F8FE), so that none is taken for a text that a file leaves
 * open.
 */
const FIRST_VARIABLE = 0x1800;
const MOST_VARIABLES = 0xff;
/** What follows a text that is not known and that a pattern begins with: a whole ARN may be in it. */
const AFTER_UNKNOWN = /^[\ue000-\uf7ff]+(.*)$/s;
const ARN_PARTS = 6;

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
    return unknownText(FIRST_VARIABLE + (known < 0 ? names.push(name) - 1 : known));
  };
  const hide = (text: string) => text.replace(/\$\{[^}]*\}/g, standIn);
  const [outer, inner] = [hide(pattern), hide(allowed.pattern)];
  return names.length <= MOST_VARIABLES && covers(outer, inner);
}

/** Two patterns that differ before their first wildcard, variable or unknown text match nothing in common. */
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
  const end = pattern.search(/[*?\ue000-\uf8ff]|\$\{/);
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
  /** Names that are as good as any: what these do, whoever uses them says. */
  readonly openNames?: readonly string[];
}

/**
 * Whether the pattern reaches beyond resources of this kind that are named one by one: it is `*`, or it can mean this
 * kind and has a wildcard before the name or in it, as in `arn:aws:iam::111122223333:role/app-*`, or one of the kind's
 * open names. A wildcard in the partition, Region or account alone does not widen the name.
 */
export function reachesBeyondNames({ pattern }: AllowedResource, kind: ResourceKind): boolean {
  if (pattern === '*') return true;
  const afterUnknown = AFTER_UNKNOWN.exec(pattern)?.[1];
  if (afterUnknown !== undefined) return widensUnknown(afterUnknown, kind);
  const parts = arnParts(pattern);
  if (!speaksOf(parts, kind.service)) return false;
  if (parts.length < ARN_PARTS) return hasPlainWildcard(pattern);
  const part = parts.slice(5).join(':');
  const prefix = fixedPrefix(part);
  if (!prefix.startsWith(kind.prefix)) return kind.prefix.startsWith(prefix) && hasPlainWildcard(part);
  return widensName(part.slice(kind.prefix.length), kind);
}

/** Whether the pattern can mean resources that have the service in their ARN; of one that begins open it may be so. */
export function canBeOf(pattern: string, service: string): boolean {
  return pattern === '*' || AFTER_UNKNOWN.test(pattern) || speaksOf(arnParts(pattern), service);
}

function speaksOf(parts: readonly string[], service: string): boolean {
  // Where it is no whole ARN, what a wildcard stands for may hold colons.
  if (parts.length < ARN_PARTS && hasPlainWildcard(parts.slice(0, 2).join(':'))) return true;
  return matches(parts[2] ?? '', service);
}

/** Parts of an ARN pattern between its colons, of which those in policy variables are none. */
export function arnParts(pattern: string): readonly string[] {
  const hidden = pattern.includes('${')
    ? pattern.replace(/\$\{[^}$]*\}/g, (variable) => variable.replaceAll(':', '.'))
    : pattern;
  return hidden.split(':');
}

/**
 * Of an ARN that begins open. Where it is open up to the name, as in `PREFIX:role/*`, the name tells. Else it names one
 * resource: `/*` after it are the parts of that one, `:*` its versions.
 */
function widensUnknown(text: string, kind: ResourceKind): boolean {
  const name = `:${text}`.indexOf(`:${kind.prefix}`);
  if (name >= 0) return widensName(text.slice(name + kind.prefix.length), kind);
  const end = text.search(/[:/]/);
  return hasPlainWildcard(end < 0 ? text : text.slice(0, end));
}

function widensName(name: string, { nameEnd, openNames }: ResourceKind): boolean {
  if (openNames?.includes(name)) return true;
  const end = nameEnd === undefined ? -1 : name.indexOf(nameEnd);
  return hasPlainWildcard(end < 0 ? name : name.slice(0, end));
}

/** A wildcard outside of `${…}`, where a default value or an escape may hold one literally. */
function hasPlainWildcard(pattern: string): boolean {
  return /[*?]/.test(pattern.replace(/\$\{[^}]*\}/g, ''));
}
