/** Which live entity a holder of the change is. */
import type { Entity } from '../../model/entity.ts';
import type { Notice } from '../../model/judgement.ts';
import { entityPath } from '../../settings/pattern.ts';
import { unitWords } from './holder-words.ts';
import { known } from './sides.ts';
import type { Unit } from './units.ts';

export interface Tie {
  readonly entity: Entity;
  readonly by: 'arn' | 'name' | 'map';
}

export interface Ties {
  of(unit: Unit): Tie | undefined;
  readonly notices: readonly Notice[];
}

/**
 * By the ARN in the file, by type and name, or by `changes.map`. What fits two entities is tied to none.
 * @param entities of all accounts
 */
export function tiesOf(units: readonly Unit[], entities: readonly Entity[]): Ties {
  const byArn = new Map(entities.map((entity) => [entity.arn, entity]));
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.type === 'policy' && entity.awsManaged) continue;
    for (const key of [nameKey(entity.type, entity.name), entityPath(entity)]) {
      const those = byName.get(key);
      if (those === undefined) byName.set(key, [entity]);
      else those.push(entity);
    }
  }
  const ties = new Map<Unit, Tie>();
  const notices = new Map<string, Notice>();
  const note = (code: string, message: string) => notices.set(message, { code, message });
  for (const unit of units) {
    const { mappedTo, holder, name, type, accountId } = unit;
    const here = (those: readonly Entity[] = []) =>
      those.filter((entity) => accountId === undefined || entity.accountId === accountId);
    if (mappedTo !== undefined) {
      const found = mappedTo.startsWith('arn:')
        ? [byArn.get(mappedTo)].flatMap((entity) => entity ?? [])
        : here(byName.get(mappedTo));
      const [entity, ...more] = found;
      if (entity !== undefined && more.length === 0) ties.set(unit, { entity, by: 'map' });
      else if (entities.length > 0) {
        note(
          entity === undefined ? 'map-entity-missing' : 'map-entity-ambiguous',
          entity === undefined
            ? `The entity "${mappedTo}" under changes.map is not in the inventory, so its use is not looked at.`
            : `The entity "${mappedTo}" under changes.map is in several accounts: ${accountsOf(found)}. Give its ARN.`,
        );
      }
      continue;
    }
    const arn = known(holder.arn);
    const own = arn === undefined ? undefined : byArn.get(arn);
    if (own !== undefined) ties.set(unit, { entity: own, by: 'arn' });
    if (arn !== undefined || name === undefined) continue;
    const candidates = here(byName.get(nameKey(type, name)));
    const samePath = candidates.filter(({ path }) => path === holder.path);
    const [entity, ...more] = candidates.length > 1 && samePath.length === 1 ? samePath : candidates;
    if (entity !== undefined && more.length === 0) ties.set(unit, { entity, by: 'name' });
    else if (entity !== undefined) {
      note(
        'change-tie-ambiguous',
        `${unitWords(unit)} is in several accounts: ${accountsOf(candidates)}. Its use is not looked at; name its ARN under changes.map.`,
      );
    }
  }
  return { of: (unit) => ties.get(unit), notices: [...notices.values()] };
}

function nameKey(type: string, name: string): string {
  return JSON.stringify([type, name]);
}

function accountsOf(entities: readonly Entity[]): string {
  return entities.map(({ accountId }) => accountId).join(', ');
}
