/**
 * Who used which service when. A user's and a role's use is recorded in the account file, or synthesised where the file
 * records none at all; a group's use is its members', a policy's is that of everybody it is attached to
 * (IAM User Guide, "Refine permissions in AWS using last accessed information").
 */
import type { Account, Entity } from './account.ts';
import type { EntityUseDetail, ServiceUseDetail, TrackedActionDetail } from './account-file.ts';
import { isoTime, parseDate } from './account-reading.ts';
import { documentsOf } from './grants.ts';
import { allowsSomewhere, documentServices } from './policy-document.ts';
import { fractionOf } from './random.ts';
import { TRACKED_ACTIONS } from './services.ts';

const DAY_MS = 86_400_000;
const REGIONS = ['us-east-1', 'eu-west-1', 'ap-northeast-1', 'us-west-2'];

const recordedIndex = new WeakMap<object, Map<string, ServiceUseDetail>>();

/** The file's record of the service for exactly this entity. */
function recordedUse(account: Account, arn: string, namespace: string): ServiceUseDetail | undefined {
  const report = account.lastAccessed?.[arn];
  if (!report) return undefined;
  let index = recordedIndex.get(report);
  if (!index) {
    index = new Map((report.ServicesLastAccessed ?? []).map((use) => [use.ServiceNamespace, use]));
    recordedIndex.set(report, index);
  }
  return index.get(namespace);
}

/** When somebody with no record used something: recently, long ago or never, decided by the names alone. */
function synthesisedTime(entity: Entity, subject: string, now: number): number | undefined {
  if (fractionOf(entity.arn) < 0.12) return undefined;
  const chance = fractionOf(`${entity.arn} ${subject}`);
  const spread = fractionOf(`${subject} ${entity.arn}`);
  if (chance >= 0.5) return undefined;
  const ageMs = chance < 0.35 ? (0.2 + spread * 60) * DAY_MS : (190 + spread * 200) * DAY_MS;
  const earliest = parseDate(entity.createdAt) + 3_600_000;
  if (earliest >= now) return undefined;
  return Math.floor(Math.max(now - ageMs, earliest) / 1000) * 1000;
}

function principalUse(account: Account, entity: Entity, namespace: string, now: number): ServiceUseDetail {
  if (account.lastAccessed) {
    return recordedUse(account, entity.arn, namespace) ?? { ServiceNamespace: namespace };
  }
  const time = synthesisedTime(entity, namespace, now);
  if (time === undefined) return { ServiceNamespace: namespace };
  const region = Math.floor(fractionOf(`${entity.arn} region ${namespace}`) * REGIONS.length);
  return {
    ServiceNamespace: namespace,
    LastAuthenticated: isoTime(time),
    LastAuthenticatedEntity: entity.arn,
    LastAuthenticatedRegion: REGIONS[region] ?? 'us-east-1',
    TotalAuthenticatedEntities: 1,
  };
}

/** The users and roles whose use counts for the entity. */
function usersOf(account: Account, entity: Entity): readonly Entity[] {
  if (entity.type === 'group') return account.members.get(entity.name) ?? [];
  if (entity.type !== 'policy') return [entity];
  const holders = account.holders.get(entity.arn) ?? [];
  const users = holders.flatMap((it) => (it.type === 'group' ? (account.members.get(it.name) ?? []) : [it]));
  return [...new Set(users)];
}

/** The use of one service, as GetServiceLastAccessedDetails tells it, without tracked actions. */
export function serviceUse(
  account: Account,
  entity: Entity,
  namespace: string,
  now: number,
): ServiceUseDetail {
  const recorded = recordedUse(account, entity.arn, namespace);
  if (recorded) return recorded;
  if (entity.type === 'user' || entity.type === 'role') return principalUse(account, entity, namespace, now);
  const uses = usersOf(account, entity)
    .map((user) => principalUse(account, user, namespace, now))
    .filter((use) => use.LastAuthenticated !== undefined);
  const latest = uses.reduce<ServiceUseDetail | undefined>(
    (last, use) => ((last?.LastAuthenticated ?? '') < (use.LastAuthenticated ?? '') ? use : last),
    undefined,
  );
  return { ...(latest ?? { ServiceNamespace: namespace }), TotalAuthenticatedEntities: uses.length };
}

/** Who could use the service through the entity, and when each last did, as …WithEntities tells it. */
export function entityUses(
  account: Account,
  entity: Entity,
  namespace: string,
  now: number,
): EntityUseDetail[] {
  const recorded = recordedUse(account, entity.arn, namespace)?.Entities;
  if (recorded) return [...recorded];
  return usersOf(account, entity).map((user) => {
    const time = principalUse(account, user, namespace, now).LastAuthenticated;
    return {
      EntityInfo: {
        Arn: user.arn,
        Name: user.name,
        Type: user.type.toUpperCase(),
        Id: user.id,
        Path: user.path,
      },
      ...(time === undefined ? {} : { LastAuthenticated: time }),
    };
  });
}

function principalActions(
  account: Account,
  entity: Entity,
  namespace: string,
  now: number,
): TrackedActionDetail[] {
  const use = principalUse(account, entity, namespace, now);
  if (account.lastAccessed) return [...(use.TrackedActionsLastAccessed ?? [])];
  if (use.LastAuthenticated === undefined) return [];
  const service = parseDate(use.LastAuthenticated);
  return (TRACKED_ACTIONS[namespace] ?? []).flatMap((action) => {
    const time = synthesisedTime(entity, `${namespace}:${action}`, now);
    if (time === undefined) return [];
    return {
      ActionName: action,
      LastAccessedEntity: entity.arn,
      LastAccessedTime: isoTime(Math.min(time, service)),
      LastAccessedRegion: use.LastAuthenticatedRegion ?? 'us-east-1',
    };
  });
}

/**
 * The tracked actions of a service that the entity's policies allow, each with its last use; undefined when
 * they allow none.
 */
export function trackedActions(
  account: Account,
  entity: Entity,
  namespace: string,
  now: number,
): TrackedActionDetail[] | undefined {
  const recorded =
    recordedUse(account, entity.arn, namespace)?.TrackedActionsLastAccessed ??
    usersOf(account, entity).flatMap((user) => principalActions(account, user, namespace, now));
  const tracked = TRACKED_ACTIONS[namespace];
  if (!tracked && recorded.length === 0) return undefined;
  const documents = documentsOf(account, entity).filter((it) => documentServices(it).allowed.has(namespace));
  const names = new Set([...(tracked ?? []), ...recorded.map((action) => action.ActionName)]);
  const actions = [...names].filter((name) => allowsSomewhere(documents, `${namespace}:${name}`)).sort();
  if (actions.length === 0) return undefined;
  return actions.map((name) => {
    const uses = recorded.filter((action) => action.ActionName === name);
    return uses.sort(latestFirst)[0] ?? { ActionName: name };
  });
}

const latestFirst = (a: TrackedActionDetail, b: TrackedActionDetail): number =>
  (a.LastAccessedTime ?? '') < (b.LastAccessedTime ?? '') ? 1 : -1;
