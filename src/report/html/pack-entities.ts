/** Entities with their facts and services, for the page's script. */
import type { ServiceAccess } from '../../model/access.ts';
import { ENTITY_TYPES, type Entity, type EntityType } from '../../model/entity.ts';
import { ENTITY_STATUSES, type JudgedEntity, type Judgement } from '../../model/judgement.ts';
import type { Settings } from '../../model/settings.ts';
import { label } from '../entity-words.ts';
import { count, number } from '../phrase.ts';
import { shown } from './markup.ts';
import type { Pools } from './pack-findings.ts';
import type { EntityColumns, ServiceGroup } from './page-data.ts';
import { dayNumber } from './pool.ts';

/** Entities that the page holds besides those of its findings. */
export const ENTITIES = 10_000;
/** Services of all entities together, of the worst entities first. */
export const SERVICES = 200_000;
/** Names of one fact. */
const NAMES = 30;

export const TYPES: readonly EntityType[] = [...ENTITY_TYPES, 'account'];

export function packEntities(judgement: Judgement, settings: Settings, pools: Pools): EntityColumns {
  const judged = new Map(judgement.entities.map((one) => [one.entity, one]));
  for (const { entity } of judgement.entities) {
    if (pools.entities.values.length >= ENTITIES) break;
    pools.entity(entity);
  }
  let room = SERVICES;
  const entities = pools.entities.values;
  const accounts = judgement.accounts.map(({ id }) => id);
  const column = <Cell>(cell: (entity: Entity, of: JudgedEntity | undefined) => Cell) =>
    entities.map((entity) => cell(entity, judged.get(entity)));
  return {
    arn: column(({ arn }) => pools.text(arn)),
    account: column(({ accountId }) => accounts.indexOf(accountId)),
    type: column(({ type }) => TYPES.indexOf(type)),
    label: column((entity) => pools.text(label(entity))),
    status: column((_, of) => (of === undefined ? -1 : ENTITY_STATUSES.indexOf(of.status))),
    created: column(({ createdAt }) => dayNumber(createdAt)),
    lastUsed: column((_, of) => dayNumber(of?.lastUsedAt)),
    reason: column((_, of) => pools.text(of?.reason)),
    facts: column((entity, of) => factsOf(entity, of, settings)),
    services: column((entity) => {
      const services = entity.access.status === 'complete' ? entity.access.services : [];
      room -= services.length;
      return room < 0 ? null : groupsOf(services, pools);
    }),
  };
}

function groupsOf(services: readonly ServiceAccess[], pools: Pools): ServiceGroup[] {
  const groups = new Map<string, ServiceGroup & { 4: number[] }>();
  for (const { namespace, name, lastAccessedAt, lastAccessedBy, lastAccessedRegion, grantedBy } of services) {
    const place = pools.services.place(namespace, () => [shown(namespace), shown(name)]);
    const day = dayNumber(lastAccessedAt);
    const [by, region] = [pools.text(lastAccessedBy), pools.text(lastAccessedRegion)];
    const grants = pools.grantSet(grantedBy);
    const key = [day, by, region, grants].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [day, by, region, grants, [place]]);
    else group[4].push(place);
  }
  return [...groups.values()];
}

type Fact = readonly [string, readonly string[]];

function factsOf(entity: Entity, of: JudgedEntity | undefined, settings: Settings): Fact[] {
  const facts: Fact[] = [['Unique id', [entity.id]]];
  const owner = settings.issue.ownerTag === undefined ? undefined : entity.tags[settings.issue.ownerTag];
  if (owner !== undefined) facts.push(['Owner', [owner]]);
  if (of !== undefined && of.services.granted > 0) {
    const { granted, used, unused, neverAccessed } = of.services;
    facts.push([
      'Services',
      [
        `${number(granted)} granted: ${number(used)} used, ${number(unused)} unused, ${number(neverAccessed)} never used`,
      ],
    ]);
  }
  facts.push(...(entity.type === 'policy' ? policyFacts(entity) : principalFacts(entity)));
  return facts.flatMap(([title, values]) => (values.length === 0 ? [] : [[title, few(values)] as const]));
}

function policyFacts(policy: Extract<Entity, { type: 'policy' }>): Fact[] {
  const { awsManaged, attachments, boundaryUsageCount, versions } = policy;
  return [
    ['Managed by', [awsManaged ? 'AWS' : 'the account']],
    ['Attached to', attachments.length === 0 ? ['nothing'] : attachments],
    ...(boundaryUsageCount > 0
      ? [['Permissions boundary of', [count(boundaryUsageCount, 'entity')]] as const]
      : []),
    ['Versions', [count(versions.length, 'version')]],
  ];
}

function principalFacts(entity: Exclude<Entity, { type: 'policy' }>): Fact[] {
  const policies: Fact[] = [
    ['Managed policies', entity.attachedPolicies.map(({ name }) => name)],
    ['Inline policies', entity.inlinePolicies.map(({ name }) => name)],
  ];
  if (entity.type === 'group') {
    return [['Members', entity.members.length === 0 ? ['nobody'] : entity.members], ...policies];
  }
  if (entity.type === 'account') return [];
  const boundary: Fact[] =
    entity.boundaryArn === undefined ? [] : [['Permissions boundary', [entity.boundaryArn]]];
  if (entity.type === 'user') {
    const signIn = entity.passwordLastUsedAt?.slice(0, 10) ?? 'none known';
    return [['Last console sign-in', [signIn]], ['Groups', entity.groups], ...policies, ...boundary];
  }
  const region =
    entity.lastUsedRegion === undefined ? [] : [['Last used in', [entity.lastUsedRegion]] as Fact];
  return [...region, ...policies, ...boundary];
}

function few(values: readonly string[]): string[] {
  const rest = values.length - NAMES;
  const named = values.slice(0, NAMES).map((value) => shown(value, 2048));
  return rest > 0 ? [...named, `and ${number(rest)} more`] : named;
}
