/**
 * What makes a value a policy document, and of which kind.
 * Source of the form: IAM User Guide, "Grammar of the IAM JSON policy language".
 */
import type { DocumentKind } from '../../model/change.ts';
import { isObject } from '../../model/json.ts';
import { entry, type MapValue, type PlacedValue } from '../positions.ts';

const VERSIONS: readonly unknown[] = ['2012-10-17', '2008-10-17'];

/** Whether the map has statements: one that speaks of an effect or of actions, or any beside a policy's Version. */
export function looksLikePolicy(map: MapValue): boolean {
  const statements = map.pairs.filter(({ key }) => key === 'Statement');
  if (statements.length === 0) return false;
  const version = entry(map, 'Version');
  if (version?.kind === 'scalar' && VERSIONS.includes(version.value)) return true;
  return statements.some(({ value }) =>
    (value.kind === 'list' ? value.items : [value]).some(
      (item) =>
        has(item, 'Effect') || has(item, 'NotAction') || (has(item, 'Action') && has(item, 'Resource')),
    ),
  );
}

/** Whether the map is a statement that stands by itself. */
export function looksLikeStatement(map: MapValue): boolean {
  const effect = entry(map, 'Effect');
  return (
    effect?.kind === 'scalar' &&
    (effect.value === 'Allow' || effect.value === 'Deny') &&
    (has(map, 'Action') || has(map, 'NotAction'))
  );
}

function has(value: PlacedValue, key: string): boolean {
  return entry(value, key) !== undefined;
}

/**
 * With principals a document is a trust policy when it speaks of taking a role, else a resource's; without, it is an
 * identity's. A service control policy has the form of an identity policy, and nothing in it tells.
 */
export function kindByShape(document: unknown): 'identity' | 'trust' | 'resource' {
  const listed = isObject(document) ? document.Statement : undefined;
  const statements = (Array.isArray(listed) ? listed : [listed]).filter(isObject);
  const withPrincipal = statements.filter(
    (statement) => Object.hasOwn(statement, 'Principal') || Object.hasOwn(statement, 'NotPrincipal'),
  );
  if (withPrincipal.length === 0) return 'identity';
  const resources = withPrincipal.some(
    (statement) => Object.hasOwn(statement, 'Resource') || Object.hasOwn(statement, 'NotResource'),
  );
  return !resources && withPrincipal.some(takesRole) ? 'trust' : 'resource';
}

function takesRole({ Action: action }: Readonly<Record<string, unknown>>): boolean {
  return (Array.isArray(action) ? action : [action]).some(
    (entry) => typeof entry === 'string' && /^(?:\*$|sts:)/i.test(entry),
  );
}

/** What the name of the file says of a document that looks like an identity's. */
export function kindByPath(path: string): DocumentKind {
  const words = path.toLowerCase().split(/[^a-z]+/);
  const next = (word: string, ...others: readonly string[]) =>
    words.some((_, at) => [word, ...others].every((each, offset) => words[at + offset] === each));
  if (next('scp') || next('scps') || next('service', 'control')) return 'scp';
  return words.some((word) => /^(?:permissions?)?boundar(?:y|ies)$/.test(word)) ? 'boundary' : 'identity';
}
