/**
 * Who may assume a role by one trust policy and not by another.
 *
 * Principals and conditions are compared by what they mean. Source: IAM User Guide, "Update a role trust policy",
 * "AWS JSON policy elements: Principal"; STS API Reference, "AssumeRole".
 */
import type { PolicyText } from '../../model/entity.ts';
import { addAction, isEmpty, noActions, removeAction } from '../action-set.ts';
import { type ActionClass, RulesByService } from './action-class.ts';
import { actionPatterns } from './action-list.ts';
import { type ComparedRule, comparedRules } from './compared-rule.ts';
import { type Gain, gainsOf, less, type NamingRules, namingRules } from './comparison.ts';
import { Budget, type Effort } from './effort.ts';
import { intersectTexts } from './text-set.ts';
import { isDirect, principalsOf, trustAreas, writtenPrincipal } from './trusted-principal.ts';
import type { ChangeKind, TrustChange, TrustDifference, TrustScope } from './types.ts';

/** What a trust policy can let a principal do, in lower case. */
const TRUST_ACTIONS = new Set([
  'assumerole',
  'assumerolewithsaml',
  'assumerolewithwebidentity',
  'setcontext',
  'setsourceidentity',
  'tagsession',
]);

/** IAM lets a trust policy have 4,096 characters at most. */
const MOST_TRUST = { entries: 300, characters: 20_000 };

interface Compared {
  readonly of: ActionClass;
  readonly before: NamingRules;
  readonly after: NamingRules;
}

/**
 * @param before the trust policy before the change; undefined where there is none
 * @param account the role's account, twelve digits; without it, nothing is certain that hangs on a principal of a trusted
 *   account being of the role's own
 */
export function trustDifference(
  before: PolicyText | undefined,
  after: PolicyText | undefined,
  account?: string,
  budget = new Budget(),
): TrustDifference {
  const given = (text: PolicyText | undefined) => (text === undefined ? [] : [text]);
  const { unread, effort, ...sides } = comparedRules(
    given(before),
    given(after),
    (statement, hide) => trustAreas(statement, hide, account),
    MOST_TRUST,
    budget,
  );
  const rules = new RulesByService([...sides.before, ...sides.after]);
  const { service, classes } = rules.classed('sts', effort);
  if (service === undefined) return { changes: [], unread };
  const compared = classes.map((of): Compared => {
    const listed = of.listed.length === 0 ? noActions(service) : of.listed.slice();
    for (const [name, index] of service.indexOf) if (!TRUST_ACTIONS.has(name)) removeAction(listed, index);
    const own = { ...of, listed };
    return { of: own, before: namingRules(of.rules, 'before'), after: namingRules(of.rules, 'after') };
  });
  const trusted = compared.filter(({ of }) => !isEmpty(of.listed) || of.unlisted.length > 0);
  const found = new Map<string, { change: Omit<TrustChange, 'actions'>; classes: ActionClass[] }>();
  const take = (of: ActionClass, changes: readonly Omit<TrustChange, 'actions'>[]) => {
    for (const change of changes) {
      const key = JSON.stringify(change);
      const known = found.get(key);
      if (known === undefined) found.set(key, { change, classes: [of] });
      else known.classes.push(of);
    }
  };
  for (const { of, before: earlier, after: later } of trusted) {
    const isSure = unread.length === 0 && !of.rules.some(({ isVague }) => isVague);
    const changes = (gains: readonly Gain[], others: readonly NamingRules[], kinds: readonly ChangeKind[]) =>
      gains.map((gain) => trustChange(gain, others, kinds, isSure, account !== undefined, effort));
    take(
      of,
      changes(
        gainsOf(earlier, later, effort).gains,
        trusted.map((t) => t.before),
        ['added', 'widened'],
      ),
    );
    take(
      of,
      changes(
        gainsOf(later, earlier, effort).gains,
        trusted.map((t) => t.after),
        ['removed', 'narrowed'],
      ),
    );
  }
  const changes = [...found.values()].map(({ change, classes: having }): TrustChange => {
    const listed = noActions(service);
    for (const of of having) {
      for (const index of service.indexOf.values()) if (has(of.listed, index)) addAction(listed, index);
    }
    const unlisted = having.flatMap((of) => of.unlisted);
    return { ...change, actions: actionPatterns('sts', service, listed, unlisted) };
  });
  if (!effort.isSpent) return { changes, unread };
  return {
    changes: changes.map((change) => ({ ...change, isCertain: false })),
    unread: [...unread, { side: 'after', document: 0, problem: effort.problem }],
  };
}

function has(set: Uint32Array, index: number): boolean {
  return (((set[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;
}

/** @param others the rules of the other side, for each of the actions of trust */
function trustChange(
  gain: Gain,
  others: readonly NamingRules[],
  [wholly, partly]: readonly ChangeKind[],
  isSure: boolean,
  knowsAccount: boolean,
  effort: Effort,
): Omit<TrustChange, 'actions'> {
  const { rule, regions } = gain;
  const kept = others.flatMap((other) =>
    other.allows.filter((allow) => isShared(gain, allow, other, effort)),
  );
  const onlyDirect = regions.every(({ within }) => within.every(isDirect));
  return {
    kind: (kept.length === 0 ? wholly : partly) ?? 'added',
    scope: trustScope(rule, gain),
    kept: [...new Map(kept.map(({ place }) => [place.statement, place])).values()],
    isCertain: isSure && gain.isCertain && (knowsAccount || !onlyDirect),
  };
}

/** Whether the other side lets in some of the principals too, in whatever way. */
function isShared(gain: Gain, allow: ComparedRule, other: NamingRules, effort: Effort): boolean {
  const regions = gain.rule.statement.effect === 'Allow' ? [gain.rule.area.region] : gain.regions;
  const areas = regions.map((region) => ({
    ...allow.area,
    region: intersectTexts(allow.area.region, region),
  }));
  return (
    less(
      areas.filter(({ region }) => region.within.length > 0),
      other.denies,
      effort,
    ).length > 0
  );
}

function trustScope({ statement, place }: ComparedRule, { regions, byCondition }: Gain): TrustScope {
  const { effect, condition, notPrincipal } = statement;
  const written = new Map(
    regions.flatMap(({ within }) => within.map((pattern) => [pattern.written, writtenPrincipal(pattern)])),
  );
  const principals =
    notPrincipal !== undefined && written.has('*')
      ? { notPrincipals: principalsOf(notPrincipal) }
      : { principals: [...written.values()] };
  return { place, effect, ...principals, ...(condition && { condition }), byCondition };
}
