/** What a statement is over: resources (or principals), and the requests for which its condition holds. */
import { type Clause, type Context, clauseHolds, isImplied, opposite, withClause } from './clause.ts';
import {
  complementText,
  holdsText,
  intersectTexts,
  isEmptyText,
  isTextSubset,
  type TextSet,
} from './text-set.ts';
import { every, type Truth } from './truth.ts';

export interface Area {
  readonly region: TextSet;
  readonly clauses: readonly Clause[];
}

/** What both are over, or more; undefined when that is certainly nothing. */
export function intersectAreas(one: Area, other: Area): Area | undefined {
  const region = intersectTexts(one.region, other.region);
  if (isEmptyText(region)) return undefined;
  let { clauses } = one;
  for (const clause of other.clauses) {
    const more = withClause(clauses, clause);
    if (more === undefined) return undefined;
    clauses = more;
  }
  return { region, clauses };
}

/** Pieces that together are all of `area` that `taken`, the area of a statement, does not cover; perhaps more than that. */
export function subtractArea(area: Area, taken: Area): readonly Area[] {
  const shared = intersectTexts(area.region, taken.region);
  if (isEmptyText(shared)) return [area];
  const pieces: Area[] = [];
  if (!isTextSubset(area.region, taken.region)) {
    const region = intersectTexts(area.region, complementText(taken.region));
    if (!isEmptyText(region)) pieces.push({ region, clauses: area.clauses });
  }
  let { clauses } = area;
  for (const clause of taken.clauses) {
    if (isImplied(clauses, clause)) continue;
    const outside = withClause(clauses, opposite(clause));
    if (outside !== undefined) pieces.push({ region: shared, clauses: outside });
    const inside = withClause(clauses, clause);
    if (inside === undefined) break;
    clauses = inside;
  }
  return pieces;
}

export function areaHolds({ region, clauses }: Area, resource: string, context: Context): Truth {
  return every([
    () => holdsText(region, resource),
    ...clauses.map((clause) => () => clauseHolds(clause, context)),
  ]);
}
