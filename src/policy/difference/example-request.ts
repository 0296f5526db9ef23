/** Examples of requests that show two sets of rules to differ. */
import { type Area, areaHolds } from './area.ts';
import type { Clause, Context } from './clause.ts';
import type { ComparedRule } from './compared-rule.ts';
import type { NamingRules } from './comparison.ts';
import type { Effort } from './effort.ts';
import { exampleTexts } from './text-set.ts';
import { every, not, some, type Truth } from './truth.ts';
import { exampleValues, holdsValue, isEmptySet, type Value } from './value-set.ts';

const MOST_AREAS = 12;
const MOST_EXAMPLES = 12;

/** Whether a request is found in one of the areas that `later` certainly allows and `earlier` certainly does not. */
export function isWitnessed(
  areas: readonly Area[],
  earlier: NamingRules,
  later: NamingRules,
  effort: Effort,
): boolean {
  const rules = [earlier, later].reduce((sum, { allows, denies }) => sum + allows.length + denies.length, 0);
  return areas.slice(0, MOST_AREAS).some((area) => {
    const contexts = exampleContexts(area.clauses);
    const requests = exampleTexts(area.region).flatMap((resource) =>
      contexts.map((context) => ({ resource, context })),
    );
    return requests
      .slice(0, MOST_EXAMPLES)
      .some(
        ({ resource, context }) =>
          effort.spendOn(rules) &&
          isAllowed(later, resource, context) === true &&
          isAllowed(earlier, resource, context) === false,
      );
  });
}

function isAllowed({ allows, denies }: NamingRules, resource: string, context: Context): Truth {
  const speaks = (rules: readonly ComparedRule[]) =>
    some(
      rules.map(
        ({ area }) =>
          () =>
            areaHolds(area, resource, context),
      ),
    );
  return every([() => speaks(allows), () => not(speaks(denies))]);
}

/** Requests in which the keys are there where they can be, and requests in which they are not. */
function exampleContexts(clauses: readonly Clause[]): readonly Context[] {
  return [true, false].flatMap((present) => {
    const context = new Map<string, readonly Value[]>();
    const keys = [...new Set(clauses.flatMap((clause) => (clause.kind === 'opaque' ? [] : [clause.key])))];
    for (const key of keys) {
      const onKey = clauses.filter((clause) => clause.key === key);
      const needed = onKey.some(
        (clause) => clause.kind === 'any' || (clause.kind === 'one' && !clause.absent),
      );
      const value = present || needed ? exampleFor(onKey) : undefined;
      if (value !== undefined) context.set(key, [value]);
      else if (needed) return [];
    }
    return [context];
  });
}

function exampleFor(onKey: readonly Clause[]): Value | undefined {
  const sets = onKey.flatMap((clause) => (clause.kind === 'opaque' ? [] : [clause.values]));
  if (sets.some(isEmptySet)) return undefined;
  return sets.flatMap(exampleValues).find((value) => sets.every((set) => holdsValue(set, value) === true));
}
