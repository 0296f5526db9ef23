/** Since when somebody can have used what an entity grants. */
import type { Entity } from '../model/entity.ts';
import type { Inventory } from './policies-in-force.ts';

/**
 * A role or user can act from its creation on. A policy or group grants nothing of itself: what it grants can be used
 * once there is somebody who has it, so the creation of its oldest holder or member counts where that is later. Of a
 * policy attached to a group these are the group's members, or the group itself while it has none.
 *
 * @returns ISO-8601 UTC; the entity's own creation where nobody has it, or the inventory does not hold all who do
 */
export function usableSince(entity: Entity, inventory: Inventory): string {
  const { createdAt } = entity;
  const oldest = holdersOf(entity, inventory)
    .map((arn) => inventory.createdAt.get(arn) ?? createdAt)
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  return oldest !== undefined && Date.parse(oldest) > Date.parse(createdAt) ? oldest : createdAt;
}

/** ARNs of those who have what the entity grants, itself excepted. */
function holdersOf(entity: Entity, { groups }: Inventory): readonly string[] {
  if (entity.type === 'group') return entity.members;
  if (entity.type !== 'policy') return [];
  return entity.attachments.flatMap((arn) => {
    const members = groups.get(arn)?.members ?? [];
    return members.length > 0 ? members : [arn];
  });
}
