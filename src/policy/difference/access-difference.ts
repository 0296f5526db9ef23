/**
 * What access some identity policies grant that others do not.
 *
 * Both sides are read as IAM evaluates the policies of one principal: every Allow less every Deny. They are compared by
 * what they mean: the actions by the table of actions, resources and conditions as sets. The order of statements,
 * how they are split, their Sid and their wording make no difference. Permissions boundaries, organization
 * policies, resource policies and session policies are not looked at. Source: IAM User Guide, "Policy evaluation logic".
 */
import type { PolicyText } from '../../model/entity.ts';
import { type ActionSet, noActions, unite } from '../action-set.ts';
import {
  type ActionClass,
  type ClassedService,
  keyOf,
  RulesByService,
  type UnlistedAction,
} from './action-class.ts';
import { actionPatterns, strongestOf } from './action-list.ts';
import { changeScope } from './change-scope.ts';
import { type ComparedRule, comparedRules, identityAreas } from './compared-rule.ts';
import { type Gain, gainsOf, namingRules } from './comparison.ts';
import { Budget, type Effort, TOO_MUCH_TOGETHER } from './effort.ts';
import type { AccessChange, AccessDifference, ChangeKind } from './types.ts';

/** What is true of a change whichever the actions. */
type Outcome = Pick<AccessChange, 'kind' | 'scopes' | 'kept' | 'isCertain'>;
/** By a text that is equal for equal outcomes. */
type Outcomes = ReadonlyMap<string, Outcome>;

const NO_OUTCOMES: Outcomes = new Map();

interface ChangedActions {
  readonly outcome: Outcome;
  readonly listed: ActionSet;
  readonly unlisted: UnlistedAction[];
  /** How many classes of the service have this outcome. */
  classes: number;
}

/** More than twenty managed policies of 6,144 characters and inline policies of 10,240 come to. */
const MOST_POLICIES = { entries: 3_000, characters: 200_000 };

/**
 * @param before the policies of one principal, or one document alone, before the change
 * @param after the same after it; an empty list where there are none
 * @param budget shared by all comparisons that are to end in time together
 */
export function accessDifference(
  before: readonly PolicyText[],
  after: readonly PolicyText[],
  budget = new Budget(),
): AccessDifference {
  if (budget.isSpent) {
    return { changes: [], unread: [{ side: 'after', document: 0, problem: TOO_MUCH_TOGETHER }] };
  }
  const { unread, effort, ...sides } = comparedRules(before, after, identityAreas, MOST_POLICIES, budget);
  const rules = new RulesByService([...sides.before, ...sides.after]);
  const outcomesOf = outcomeFinder(unread.length === 0, effort);
  const everywhere = outcomesOf(rules.everywhere);
  const otherThan = new Map([...everywhere.keys()].map((key) => [key, [] as string[]]));
  const changes = rules.namespaces.flatMap((namespace) => {
    if (effort.isSpent || rules.isUnchanged(namespace)) return [];
    const classed = rules.classed(namespace, effort);
    const changed = changedActions(classed, outcomesOf);
    const isWhole = (key: string) => changed.get(key)?.classes === classed.classes.length;
    for (const [key, services] of otherThan) if (!isWhole(key)) services.push(namespace);
    return [...changed]
      .filter(([key]) => !(otherThan.has(key) && isWhole(key)))
      .map(([, of]) => accessChange(classed, of));
  });
  const wide = [...everywhere].map(
    ([key, outcome]): AccessChange => ({
      ...outcome,
      service: '*',
      otherThan: otherThan.get(key) ?? [],
      actions: ['*'],
      level: 'permissions-management',
    }),
  );
  const all = [...wide, ...changes];
  if (!effort.isSpent) return { changes: all, unread };
  return {
    changes: all.map((change) => ({ ...change, isCertain: false })),
    unread: [...unread, { side: 'after', document: 0, problem: effort.problem }],
  };
}

/** Answers for actions by the rules that name them; the same rules are compared once. */
function outcomeFinder(allRead: boolean, effort: Effort): (rules: readonly ComparedRule[]) => Outcomes {
  const known = new Map<string, Outcomes>();
  return (rules) => {
    if (effort.isSpent) return NO_OUTCOMES;
    const key = keyOf(rules);
    let outcomes = known.get(key);
    if (outcomes === undefined) {
      outcomes = findOutcomes(rules, allRead, effort);
      known.set(key, outcomes);
    }
    return outcomes;
  };
}

function findOutcomes(rules: readonly ComparedRule[], allRead: boolean, effort: Effort): Outcomes {
  const before = namingRules(rules, 'before');
  const after = namingRules(rules, 'after');
  effort.spendSteps(rules.length);
  const gained = gainsOf(before, after, effort);
  const lost = gainsOf(after, before, effort);
  const outcome = (gains: readonly Gain[], kind: ChangeKind, others: readonly ComparedRule[]): Outcome[] => {
    if (gains.length === 0) return [];
    // A Deny that is no more frees something of every Allow that it was set against.
    const scopes = distinct(gains.map(changeScope));
    const isCertain = allRead && gains.some((gain) => gain.isCertain);
    return [{ kind, scopes, kept: others.map(({ place }) => place), isCertain }];
  };
  const outcomes = [
    ...outcome(gained.gains, lost.granting.length === 0 ? 'added' : 'widened', lost.granting),
    ...outcome(lost.gains, gained.granting.length === 0 ? 'removed' : 'narrowed', gained.granting),
  ];
  return new Map(outcomes.map((of) => [JSON.stringify(of), of]));
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function changedActions(
  { service, classes }: ClassedService,
  outcomesOf: (rules: readonly ComparedRule[]) => Outcomes,
): ReadonlyMap<string, ChangedActions> {
  const changed = new Map<string, ChangedActions>();
  for (const { rules, listed, unlisted } of classes) {
    for (const [key, outcome] of outcomesOf(rules)) {
      let of = changed.get(key);
      if (of === undefined) {
        const none = service === undefined ? new Uint32Array(0) : noActions(service);
        of = { outcome, listed: none, unlisted: [], classes: 0 };
        changed.set(key, of);
      }
      unite(of.listed, listed);
      of.unlisted.push(...unlisted);
      of.classes++;
    }
  }
  return changed;
}

function accessChange({ namespace, service, classes }: ClassedService, of: ChangedActions): AccessChange {
  const { outcome, listed, unlisted } = of;
  return {
    ...outcome,
    service: namespace,
    actions: actionPatterns(namespace, service, listed, unlisted),
    level: strongestOf(service, listed, unlisted),
    isCertain: outcome.isCertain && !classes.some(isVague),
  };
}

function isVague({ rules }: ActionClass): boolean {
  return rules.some((rule) => rule.isVague);
}
