/** Which entities of the inventory a run audits, and what the user should know about the choice. */
import { ENTITY_TYPES, type Entity } from '../model/entity.ts';
import type { Notice } from '../model/judgement.ts';
import type { EntitySelection } from '../model/settings.ts';
import { partitionOfArn } from './partition.ts';
import { entityMatcher, type Matcher, textMatcher } from './pattern.ts';

export interface Selected {
  /** In the order of the inventory. */
  readonly entities: readonly Entity[];
  readonly notices: readonly Notice[];
}

interface Selector {
  readonly pattern: string;
  readonly matches: (entity: Entity) => boolean;
  hits: number;
}

interface TagSelector {
  readonly key: string;
  readonly values: readonly Matcher[];
  hits: number;
}

const SERVICE_LINKED_PATH = '/aws-service-role/';

function isServiceLinked(entity: Entity): boolean {
  return entity.type === 'role' && entity.path.startsWith(SERVICE_LINKED_PATH);
}

function isAwsManaged(entity: Entity): boolean {
  return entity.type === 'policy' && entity.awsManaged;
}

/** Whether an include selector asks by name for what is left out by default. */
function asksFor(pattern: string, entity: Entity): boolean {
  if (isServiceLinked(entity)) return pattern.includes(SERVICE_LINKED_PATH);
  return pattern.startsWith('arn:') && pattern.includes(':aws:policy/');
}

function selectorsOf(patterns: readonly string[]): Selector[] {
  return patterns.map((pattern) => ({ pattern, matches: entityMatcher(pattern), hits: 0 }));
}

function hitsOf(selectors: readonly Selector[], entity: Entity): readonly Selector[] {
  return selectors.filter((selector) => selector.matches(entity));
}

function carriesTag(entity: Entity, { key, values }: TagSelector): boolean {
  if (!Object.hasOwn(entity.tags, key)) return false;
  const value = entity.tags[key] ?? '';
  return values.some((matches) => matches(value));
}

/** Every tag is asked, so that each one's hits are counted. */
function carriesEveryTag(entity: Entity, tags: readonly TagSelector[]): boolean {
  let all = true;
  for (const tag of tags) {
    if (carriesTag(entity, tag)) tag.hits++;
    else all = false;
  }
  return all;
}

/**
 * Chooses the entities to audit.
 *
 * An entity is selected when some include pattern matches it (or there is none), no exclude pattern does, and it
 * carries every tag key with a value that matches one of the key's globs. The pattern language is told at
 * `pathMatcher`; patterns that start with `arn:` are matched against the ARN.
 *
 * Two kinds are out unless asked for by name, since their owner can't edit them: service-linked roles, which
 * need an include pattern with `/aws-service-role/` in it, and AWS-managed policies, which need one that starts
 * with `arn:` and contains `:aws:policy/`. Access through the latter is judged at their holders.
 *
 * IAM groups carry no tags, so a selection by tags selects no group.
 * @param key where the settings hold the selection, for the notices
 */
export function selectEntities(
  inventory: readonly Entity[],
  selection: EntitySelection,
  key = 'entities',
): Selected {
  const include = selectorsOf(selection.include);
  const exclude = selectorsOf(selection.exclude);
  const tags = Object.entries(selection.tags).map(
    ([key, globs]): TagSelector => ({ key, values: globs.map(textMatcher), hits: 0 }),
  );
  const entities: Entity[] = [];
  let serviceLinkedOut = 0;
  const awsManagedOut: Entity[] = [];
  let groupsOut = 0;
  // Accounts are among what is chosen from only where rules are on that judge them.
  const types = [...ENTITY_TYPES, ...(inventory.some(({ type }) => type === 'account') ? ['account'] : [])];

  for (const entity of inventory) {
    const included = hitsOf(include, entity);
    const excluded = hitsOf(exclude, entity);
    const tagged = carriesEveryTag(entity, tags);
    for (const selector of excluded) selector.hits++;

    const special = isServiceLinked(entity) || isAwsManaged(entity);
    const asked = special ? included.filter(({ pattern }) => asksFor(pattern, entity)) : included;
    for (const selector of asked) selector.hits++;

    const reached = include.length === 0 || included.length > 0;
    if (!reached || excluded.length > 0) continue;
    if (!tagged) {
      if (entity.type === 'group') groupsOut++;
    } else if (!special || asked.length > 0) entities.push(entity);
    else if (isServiceLinked(entity)) serviceLinkedOut++;
    else awsManagedOut.push(entity);
  }

  return {
    entities,
    notices: [
      ...unmatched(`${key}.include`, include),
      ...unmatched(`${key}.exclude`, exclude),
      ...unmatchedTags(tags),
      ...serviceLinkedLeftOut(serviceLinkedOut, selection, types),
      ...awsManagedLeftOut(awsManagedOut, selection, types),
      ...groupsLeftOut(groupsOut),
    ],
  };
}

function unmatched(list: string, selectors: readonly Selector[]): Notice[] {
  return selectors
    .filter(({ hits }) => hits === 0)
    .map(({ pattern }) => ({
      code: 'selector-unmatched',
      message:
        `The selector "${pattern}" under ${list} matched nothing. ` +
        'Selectors are globs such as role/*, user/team/*, policy/name, or whole ARNs.',
    }));
}

function unmatchedTags(tags: readonly TagSelector[]): Notice[] {
  return tags
    .filter(({ hits }) => hits === 0)
    .map(({ key }) => ({
      code: 'selector-unmatched',
      message: `The tag selector "${key}" under entities.tags matched nothing: no entity carries the tag with a value asked for.`,
    }));
}

function serviceLinkedLeftOut(roles: number, selection: EntitySelection, types: readonly string[]): Notice[] {
  if (roles === 0) return [];
  const message = `${count(roles, 'service-linked role')} left out: only AWS can edit them. ${toAuditThem('role/aws-service-role/*', selection, types)}`;
  return [{ code: 'service-linked-roles-left-out', message }];
}

function awsManagedLeftOut(
  policies: readonly Entity[],
  selection: EntitySelection,
  types: readonly string[],
): Notice[] {
  const [first] = policies;
  if (first === undefined) return [];
  const pattern = `arn:${partitionOfArn(first.arn)}:iam::aws:policy/*`;
  const message =
    `${count(policies.length, 'AWS-managed policy', 'AWS-managed policies')} left out: only AWS can edit them. ` +
    `What they grant is judged at the users, groups and roles that hold them. ${toAuditThem(pattern, selection, types)}`;
  return [{ code: 'aws-managed-policies-left-out', message }];
}

/** An empty list stands for everything, and the first entry ends that. */
function toAuditThem(pattern: string, { include }: EntitySelection, types: readonly string[]): string {
  if (include.length > 0) return `To audit them too, add ${pattern} under entities.include.`;
  const everything = types.map((type) => `${type}/*`).join(', ');
  return `To audit them too, list under entities.include, one glob an entry: ${everything}, ${pattern}.`;
}

function groupsLeftOut(groups: number): Notice[] {
  if (groups === 0) return [];
  const message = `${count(groups, 'group')} left out: groups carry no tags in IAM, so a selection by tags selects none.`;
  return [{ code: 'groups-without-tags', message }];
}

function count(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? `1 ${one} was` : `${n} ${many} were`;
}
