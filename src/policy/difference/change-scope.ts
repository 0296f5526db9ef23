/** Which part of a statement makes a change. */
import type { Gain } from './comparison.ts';
import type { ChangeScope } from './types.ts';

export function changeScope({ rule, regions, byCondition }: Gain): ChangeScope {
  const { statement, place } = rule;
  const { effect, condition } = statement;
  const written = writtenPatterns(regions);
  // Of NotResource, and of a Deny on everything, the pieces are told apart by what they lack.
  const resources =
    statement.notResources !== undefined && written.includes('*')
      ? { notResources: statement.notResources }
      : { resources: written };
  return { place, effect, ...resources, ...(condition && { condition }), byCondition };
}

export function writtenPatterns(regions: Gain['regions']): readonly string[] {
  return [...new Set(regions.flatMap(({ within }) => within.map(({ written }) => written)))].sort();
}
