/** What live entities may do and did, as the rules about use ask for it. */
import type { ServiceAccess } from '../../model/access.ts';
import type { Entity } from '../../model/entity.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Settings } from '../../model/settings.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { matchedActions, namesIn } from '../../policy/action-set.ts';
import { serviceActions } from '../../policy/action-table.ts';
import { grantsOf } from '../../policy/grants.ts';
import { type Examined, Examiner } from '../examined.ts';
import { inventoryOf } from '../policies-in-force.ts';

/** Of a `service:Action` that IAM tracks. */
export interface ActionUse {
  /** `s3:CreateBucket` */
  readonly name: string;
  readonly evidence: Evidence;
}

export interface ServiceUse {
  readonly access: ServiceAccess;
  readonly evidence: Evidence;
  /** By name in lower case. */
  readonly actions: ReadonlyMap<string, ActionUse>;
}

export class LiveUse {
  readonly examined: Examined;
  readonly #unusedDays: number;
  readonly #services = new Map<string, ServiceUse>();

  constructor(examined: Examined, unusedDays: number) {
    this.examined = examined;
    this.#unusedDays = unusedDays;
    for (const access of examined.listed) {
      const { namespace, lastAccessedAt } = access;
      const actions = (access.actions ?? []).map((action): readonly [string, ActionUse] => {
        const name = action.action.includes(':') ? action.action : `${namespace}:${action.action}`;
        return [name.toLowerCase(), { name, evidence: this.#evidence(action) }];
      });
      this.#services.set(namespace.toLowerCase(), {
        access,
        evidence: this.#evidence({ ...access, lastAccessedAt }),
        actions: new Map(actions),
      });
    }
  }

  get entity(): Entity {
    return this.examined.entity;
  }

  get services(): readonly ServiceUse[] {
    return [...this.#services.values()];
  }

  service(namespace: string): ServiceUse | undefined {
    return this.#services.get(namespace.toLowerCase());
  }

  wasUsedLately({ ageDays }: Evidence): boolean {
    return ageDays !== null && ageDays <= this.#unusedDays;
  }

  #evidence(use: Pick<ServiceAccess, 'lastAccessedAt' | 'lastAccessedBy' | 'lastAccessedRegion'>): Evidence {
    const { lastAccessedAt } = use;
    return lastAccessedAt === null ? this.examined.never : this.examined.used({ ...use, lastAccessedAt });
  }
}

/** One for each entity, made when it is first asked for. */
export function liveUses(
  { accounts, collectedAt }: Snapshot,
  { access }: Settings,
): (entity: Entity) => LiveUse | undefined {
  const examiners = new Map(
    accounts.map(({ id, entities }) => [
      id,
      new Examiner(inventoryOf(entities), { ...access, collectedAt }, grantsOf),
    ]),
  );
  const known = new Map<Entity, LiveUse | undefined>();
  return (entity) => {
    if (!known.has(entity)) {
      const examiner = examiners.get(entity.accountId);
      known.set(entity, examiner && new LiveUse(examiner.examine(entity), access.unusedDays));
    }
    return known.get(entity);
  };
}

/** The actions of the table that patterns such as `s3:Get*` stand for, `service:Action` in AWS's spelling. */
export function actionsBehind(service: string, patterns: readonly string[]): readonly string[] {
  const table = serviceActions(service);
  if (table === undefined) return patterns;
  return patterns.flatMap((pattern) => {
    const wanted = pattern.slice(pattern.indexOf(':') + 1).toLowerCase();
    const names = namesIn(table, matchedActions(table, wanted));
    return names.length === 0 ? [pattern] : names.map((name) => `${service}:${name}`);
  });
}
