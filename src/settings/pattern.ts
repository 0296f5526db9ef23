/** The one glob language of selectors, exemptions, tags and services. */
import picomatch from 'picomatch';
import type { Entity } from '../model/entity.ts';

export type Matcher = (text: string) => boolean;

/** Characters that picomatch would read as extended globs, classes, groups, quotes or anchors. */
const ONLY_WILDCARDS = /\\(.)|[()[\]|"^$!+@<>]/gs;
/** What still means something after a backslash; before any other character the backslash is dropped. */
const ESCAPABLE = new Set(['*', '?', '{', '}', ',', '\\']);
/**
 * Stand-ins for characters that have a meaning of their own to a matcher of file names: `.` and `..` are
 * directories there, and `/` separates. To IAM the first is a letter like any other. No name of AWS holds
 * control characters.
 */
const DOT = '\u0001';
const FLAT_SLASH = '\u0002';

const OPTIONS = { dot: true, noextglob: true, nonegate: true, regex: false, windows: false } as const;

function literalButWildcards(pattern: string): string {
  return pattern.replace(ONLY_WILDCARDS, (found: string, escaped: string | undefined) => {
    if (escaped === undefined) return `\\${found}`;
    if (ESCAPABLE.has(escaped)) return found;
    return /\w/.test(escaped) ? escaped : `\\${escaped}`;
  });
}

/**
 * Compiles a glob over names with slashes: `*` and `?` stay within one segment, `**` crosses `/`, `{a,b}` is
 * either, `\` makes the next character literal. Everything else is literal, above all `+=,.@_-`, which IAM
 * allows in names.
 *
 * A `*` that is the whole last segment means everything below as well: `role/*` is every role, whatever its
 * path, and `role/team/*` everything under `/team/`. `role/app-*` is not: it matches roles without a path.
 */
export function pathMatcher(pattern: string): Matcher {
  if (pattern === '') return (text) => text === '';
  const glob = literalButWildcards(pattern).replaceAll('.', DOT);
  const everythingBelow = /(^|[/:])\*$/.test(glob);
  const matches = picomatch(everythingBelow ? [glob, `${glob}/**`] : glob, OPTIONS);
  return (text) => text === pattern || matches(text.replaceAll('.', DOT));
}

/** Compiles a glob over a text without structure, such as a tag's value: here `*` stands for anything, slashes too. */
export function textMatcher(pattern: string): Matcher {
  if (pattern === '') return (text) => text === '';
  const flat = (text: string) => text.replaceAll('/', FLAT_SLASH).replaceAll('.', DOT);
  const matches = picomatch(literalButWildcards(flat(pattern)), OPTIONS);
  const anything = /^\*+$/.test(pattern);
  return (text) => anything || text === pattern || matches(flat(text));
}

/** An entity, or what a file says of one to be. */
export type NamedEntity = { readonly type: string } & Pick<Entity, 'path' | 'name' | 'arn'>;

/** What a selector names an entity by: type, path and name, as in `role/team/app/orders-api`. */
export function entityPath(entity: Omit<NamedEntity, 'arn'>): string {
  return `${entity.type}${entity.path}${entity.name}`;
}

/** Compiles a selector: over the ARN when it starts with `arn:`, else over `type/path/name`. */
export function entityMatcher(pattern: string): (entity: NamedEntity) => boolean {
  const matches = pathMatcher(pattern);
  return pattern.startsWith('arn:')
    ? (entity) => matches(entity.arn)
    : (entity) => matches(entityPath(entity));
}
