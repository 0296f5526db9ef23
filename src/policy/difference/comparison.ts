/**
 * What one set of rules allows and another does not, for actions that all these rules name.
 *
 * What is allowed is taken apart and set against what was, piece by piece. What is certainly covered leaves no piece.
 * For the pieces that are left, an example of a request is looked for that one side allows and the other does not:
 * where one is found, the difference is certain.
 */
import { type Area, intersectAreas, subtractArea } from './area.ts';
import type { ComparedRule } from './compared-rule.ts';
import type { Effort } from './effort.ts';
import { isWitnessed } from './example-request.ts';
import { ALL_TEXTS, isTextSubset, type TextSet } from './text-set.ts';
import type { Side } from './types.ts';

/** The rules of one side that name the actions in question. */
export interface NamingRules {
  readonly allows: readonly ComparedRule[];
  readonly denies: readonly ComparedRule[];
}

export function namingRules(rules: readonly ComparedRule[], side: Side): NamingRules {
  const own = rules.filter(({ place }) => place.side === side);
  const of = (effect: string) => own.filter(({ statement }) => statement.effect === effect);
  return { allows: of('Allow'), denies: of('Deny') };
}

export interface Gain {
  /** The Allow that now grants it, or the Deny that did forbid it. */
  readonly rule: ComparedRule;
  readonly regions: readonly TextSet[];
  readonly byCondition: boolean;
  readonly isCertain: boolean;
}

export interface Gains {
  readonly gains: readonly Gain[];
  /** The Allows of the later side that the denies leave something of. */
  readonly granting: readonly ComparedRule[];
}

/** Beyond so many pieces they are left as they are: more than what is true, and not certain. */
const MOST_PIECES = 48;

/** What `later` allows and `earlier` does not. */
export function gainsOf(earlier: NamingRules, later: NamingRules, effort: Effort): Gains {
  const sameDenies = wordings(earlier.denies) === wordings(later.denies);
  // Taken as a whole first, since pieces may be described as larger than they are.
  const lifted = sameDenies
    ? []
    : earlier.denies.filter(({ area }) => less(sound(area), later.denies, effort).length > 0);
  const known = new Set(earlier.allows.map(({ wording }) => wording));
  const granting: ComparedRule[] = [];
  const gains: Gain[] = [];
  for (const allow of later.allows) {
    if (effort.isSpent) break;
    const granted = less(sound(allow.area), later.denies, effort);
    if (granted.length === 0) continue;
    granting.push(allow);
    if (sameDenies && known.has(allow.wording)) continue;
    const open = less(granted, earlier.allows, effort);
    if (open.length > 0) gains.push(gain(allow, open, earlier, later, effort));
    for (const deny of lifted) {
      const areas = freed(granted, deny, earlier.allows, effort);
      if (areas.length > 0) gains.push(gain(deny, areas, earlier, later, effort));
    }
  }
  return { gains, granting };
}

/** What was allowed but for a Deny that is no more. */
function freed(
  granted: readonly Area[],
  deny: ComparedRule,
  allows: readonly ComparedRule[],
  effort: Effort,
): readonly Area[] {
  return granted.flatMap((area) => {
    if (!effort.spend(area, deny.area)) return [area];
    const denied = intersectAreas(area, deny.area);
    if (denied === undefined) return [];
    const both = allows.flatMap((allow) =>
      effort.spend(denied, allow.area) ? (intersectAreas(denied, allow.area) ?? []) : [],
    );
    return effort.isSpent ? [denied] : both;
  });
}

function gain(
  rule: ComparedRule,
  areas: readonly Area[],
  earlier: NamingRules,
  later: NamingRules,
  effort: Effort,
): Gain {
  const regions = areas.map(({ region }) => region);
  const byCondition =
    effort.spendOn(regions.length * earlier.allows.length) &&
    rule.statement.effect === 'Allow' &&
    regions.every((region) => earlier.allows.some(({ area }) => isTextSubset(region, area.region)));
  return { rule, regions, byCondition, isCertain: isWitnessed(areas, earlier, later, effort) };
}

/** The area with its clauses on one key merged; none where it certainly holds nothing. */
function sound(area: Area): readonly Area[] {
  const merged = intersectAreas({ region: ALL_TEXTS, clauses: [] }, area);
  return merged === undefined ? [] : [merged];
}

/** What is left of the areas when the rules have taken theirs; perhaps more than that. */
export function less(
  areas: readonly Area[],
  taken: readonly ComparedRule[],
  effort: Effort,
): readonly Area[] {
  let left = areas;
  for (const { area } of taken) {
    if (left.length === 0 || effort.isSpent) break;
    const next = left.flatMap((piece) => (effort.spend(piece, area) ? subtractArea(piece, area) : [piece]));
    if (next.length <= MOST_PIECES) left = next;
  }
  return left;
}

function wordings(rules: readonly ComparedRule[]): string {
  return [...new Set(rules.map(({ wording }) => wording))].sort().join();
}
