/** Who looks after an entity: by the settings, else by a tag of its own. */
import type { Entity } from '../../model/entity.ts';
import type { IssueSettings } from '../../model/settings.ts';

/** Compiles a glob over `type/path/name` or over the ARN, as the settings understand it. */
export type EntityMatcher = (glob: string) => (entity: Entity) => boolean;

/** Logins, as written. */
export type OwnersOf = (entity: Entity) => readonly string[];

/** Source: GitHub's documentation of assignees, ten for an issue. */
const MOST_ASSIGNEES = 10;

/** A tag is foreign text: only what can be a login at all is taken for one. */
const LOGIN = /^@?([A-Za-z\d](?:-?[A-Za-z\d]){0,38}(?:_[A-Za-z\d]{1,8})?)$/;

export function ownersOf({ owners, ownerTag }: IssueSettings, matcher: EntityMatcher): OwnersOf {
  const compiled = owners.map(({ entity, assignees }) => ({ matches: matcher(entity), assignees }));
  return (entity) => {
    const found = compiled.find(({ matches }) => matches(entity));
    if (found !== undefined) return found.assignees;
    // No tag of the prototype's: `constructor` may be a key.
    const tag = ownerTag !== undefined && Object.hasOwn(entity.tags, ownerTag) ? entity.tags[ownerTag] : '';
    const login = LOGIN.exec(tag?.trim() ?? '')?.[1];
    return login === undefined ? [] : [login];
  };
}

/** Those of the settings first, then the owners in the order of the entities, each once. */
export function assigneesFor(
  settings: IssueSettings,
  owners: OwnersOf,
  entities: Iterable<Entity>,
): readonly string[] {
  const logins = new Map<string, string>();
  const add = (login: string) => {
    if (!logins.has(login.toLowerCase())) logins.set(login.toLowerCase(), login);
  };
  settings.assignees.forEach(add);
  for (const entity of entities) {
    if (logins.size >= MOST_ASSIGNEES) break;
    owners(entity).forEach(add);
  }
  return [...logins.values()].slice(0, MOST_ASSIGNEES);
}
