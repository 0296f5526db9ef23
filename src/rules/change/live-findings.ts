/** What the use of live entities says of the change. */
import type { Entity } from '../../model/entity.ts';
import type { Settings } from '../../model/settings.ts';
import type { CollectError, Snapshot } from '../../model/snapshot.ts';
import { Budget } from '../../policy/difference/effort.ts';
import type { AccessChange } from '../../policy/difference/types.ts';
import { inventoryOf } from '../policies-in-force.ts';
import { distinct, gapsOf, isToldOnce } from '../unknowns.ts';
import { isLimited } from './boundary.ts';
import type { Draft } from './draft.ts';
import { gainedAccess } from './gained-access.ts';
import { grantsUnused } from './grants-unused.ts';
import type { JudgedUnit } from './judged-unit.ts';
import { type LiveUse, liveUses } from './live-use.ts';
import type { LiveAccount } from './lost-access.ts';
import { removesUsed } from './removes-used.ts';
import { homeOf } from './told-lines.ts';
import type { Unit } from './units.ts';

export interface LiveFindings {
  readonly drafts: readonly Draft[];
  readonly errors: readonly CollectError[];
  useOf(entity: Entity): LiveUse | undefined;
  /** What the live entity of the holder may do by the change, and by none of its policies before it. */
  gainsOf(judged: JudgedUnit): readonly AccessChange[];
}

/**
 * Whether the change alters what its live entity may do, so that its use matters. Where a policy that it has is live
 * itself, the use of that tells.
 */
export function wantsUse(judged: JudgedUnit, isTied: (unit: Unit) => boolean): boolean {
  const { difference, unit, tie } = judged;
  if (tie === undefined) return false;
  return (
    isLimited(judged) ||
    unit.pairs.some(({ kind, after }) => kind === 'trust' && after === undefined) ||
    difference.access.some(
      ({ kind, scopes }) =>
        kind === 'identity' &&
        scopes.some(
          (scope) =>
            homeOf(scope) !== undefined || scope.held.via?.unit === undefined || !isTied(scope.held.via.unit),
        ),
    )
  );
}

export function liveFindings(
  units: readonly JudgedUnit[],
  snapshot: Snapshot,
  settings: Settings,
): LiveFindings {
  const useOf = liveUses(snapshot, settings);
  const tied = new Map<Unit, Entity>();
  const judgedOf = new Map<Entity, JudgedUnit>();
  for (const judged of units) {
    if (judged.tie === undefined) continue;
    tied.set(judged.unit, judged.tie.entity);
    judgedOf.set(judged.tie.entity, judged);
  }
  const budget = new Budget();
  const accounts = new Map(
    snapshot.accounts.map(({ id, entities }): readonly [string, LiveAccount] => {
      const byArn = new Map(entities.map((entity) => [entity.arn, entity]));
      return [
        id,
        {
          inventory: inventoryOf(entities),
          budget,
          entityOf: (unit) => tied.get(unit),
          entityAt: (arn) => byArn.get(arn),
          judgedOf: (entity) => judgedOf.get(entity),
        },
      ];
    }),
  );
  const wanted = units.flatMap((judged) => {
    const use =
      judged.tie && wantsUse(judged, (unit) => tied.has(unit)) ? useOf(judged.tie.entity) : undefined;
    return use === undefined ? [] : [{ judged, use }];
  });
  const drafts = wanted.flatMap(({ judged, use }) => {
    const account = accounts.get(use.entity.accountId);
    return [
      ...grantsUnused(judged, use, (unit) => tied.has(unit)),
      ...(account === undefined ? [] : removesUsed(judged, use, account)),
    ];
  });
  const gaps = distinct(wanted.flatMap(({ use }) => gapsOf(use.examined)));
  const gains = new Map<JudgedUnit, readonly AccessChange[]>();
  const gainsOf = (judged: JudgedUnit) => {
    const account = judged.tie && accounts.get(judged.tie.entity.accountId);
    const found = gains.get(judged) ?? (account === undefined ? [] : gainedAccess(judged, account));
    gains.set(judged, found);
    return found;
  };
  return { drafts, errors: gaps.filter((gap) => !isToldOnce(gap, snapshot.errors)), useOf, gainsOf };
}
