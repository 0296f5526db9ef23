/** What a live entity can no longer do once the change is made, all of its policies counted. */
import type { Entity, PolicyText } from '../../model/entity.ts';
import { accessDifference } from '../../policy/difference/access-difference.ts';
import type { Budget } from '../../policy/difference/effort.ts';
import type { AccessChange } from '../../policy/difference/types.ts';
import type { Inventory } from '../policies-in-force.ts';
import { isOfIts } from './held.ts';
import type { JudgedUnit } from './judged-unit.ts';
import { livePolicies, otherPolicies } from './live-policies.ts';
import type { Unit } from './units.ts';

export interface Lost {
  readonly changes: readonly AccessChange[];
  /** All that it may do afterwards, as far as is known. */
  readonly after: readonly PolicyText[];
}

export interface LiveAccount {
  readonly inventory: Inventory;
  /** Of the comparisons. */
  readonly budget: Budget;
  entityOf(unit: Unit): Entity | undefined;
  /** By ARN. */
  entityAt(arn: string): Entity | undefined;
  /** Of a live entity what the change says of it. */
  judgedOf(entity: Entity): JudgedUnit | undefined;
}

/** With more holders than that the policy is judged by itself. */
const MOST_HOLDERS = 50;

export function lostAccess(judged: JudgedUnit, entity: Entity, account: LiveAccount): Lost {
  const lost =
    entity.type === 'policy'
      ? lostThroughPolicy(judged, entity, account)
      : lostByPrincipal(judged, entity, account);
  return account.budget.isSpent ? lostByFiles(judged) : lost;
}

/** What is lost by what the files say alone, where there is no time to look at the other policies. */
function lostByFiles({ difference, holdings }: JudgedUnit): Lost {
  const changes = difference.access.flatMap(({ kind, change }) =>
    kind === 'identity' && isLoss(change.kind) ? [change] : [],
  );
  return { changes: certain(changes, false), after: holdings.after.map(({ document }) => document) };
}

function lostByPrincipal(judged: JudgedUnit, entity: Entity, account: LiveAccount): Lost {
  const { before, after } = sidesOf(judged, entity, account);
  const { changes, offset } = before;
  const { changes: found } = accessDifference(changes, after.changes, account.budget);
  // What is lost by a live policy that is part of the change is told of that policy.
  const elsewhere = new Set(
    before.held.flatMap(({ via }, place) =>
      via?.unit !== undefined && via.after !== undefined && account.entityOf(via.unit) !== undefined
        ? [place + offset]
        : [],
    ),
  );
  const lost = found.filter(
    ({ kind, scopes }) =>
      isLoss(kind) && !scopes.every(({ place }) => place.side === 'before' && elsewhere.has(place.document)),
  );
  const isCertain = before.isMatched && before.isComplete && !judged.hasOpenLoss;
  return { changes: certain(lost, isCertain), after: after.changes };
}

function sidesOf(judged: JudgedUnit, entity: Entity, account: LiveAccount) {
  const arnOf = (unit: Unit) => account.entityOf(unit)?.arn;
  const others = otherPolicies(judged, entity, account.inventory, arnOf);
  // Where it is not known which live policy this is, its old text may be among them and hide what is lost.
  const kept = others.isMatched ? others.documents : [];
  const side = (of: 'before' | 'after') => {
    const held = judged.holdings[of].filter((one) => one.kind === 'identity' && isOfIts(one));
    return {
      held,
      isMatched: others.isMatched,
      isComplete: others.isComplete,
      offset: kept.length,
      changes: [...kept, ...held.map(({ document }) => document)],
    };
  };
  return { before: side('before'), after: side('after') };
}

/** What at least one of those who hold it loses. */
function lostThroughPolicy(
  { holdings, hasOpenLoss }: JudgedUnit,
  entity: Entity & { readonly type: 'policy' },
  account: LiveAccount,
): Lost {
  const before = holdings.before.map(({ document }) => document);
  const after = holdings.after.map(({ document }) => document);
  const gone = accessDifference(before, after, account.budget).changes.filter(({ kind }) => isLoss(kind));
  const lost = certain(gone, !hasOpenLoss);
  if (lost.length === 0 || entity.attachments.length > MOST_HOLDERS) return { changes: lost, after };
  const felt = new Set<string>();
  let areKnown = true;
  for (const arn of entity.attachments) {
    const holder = account.entityAt(arn);
    if (holder === undefined) return { changes: lost, after };
    const judged = account.judgedOf(holder);
    const sides =
      judged === undefined
        ? otherwise(livePolicies(holder, account.inventory, entity.arn), before, after)
        : principalSides(judged, holder, account);
    for (const { kind, service } of accessDifference(sides.before, sides.after, account.budget).changes) {
      if (isLoss(kind)) felt.add(service);
    }
    areKnown &&= sides.isComplete;
  }
  const isFelt = ({ service }: AccessChange) =>
    felt.has(service) || felt.has('*') || (service === '*' && felt.size > 0);
  return { changes: certain(lost.filter(isFelt), areKnown), after };
}

function principalSides(judged: JudgedUnit, holder: Entity, account: LiveAccount) {
  const { before, after } = sidesOf(judged, holder, account);
  return { before: before.changes, after: after.changes, isComplete: before.isComplete };
}

function otherwise(
  { documents, isComplete }: ReturnType<typeof livePolicies>,
  before: readonly PolicyText[],
  after: readonly PolicyText[],
) {
  return { before: [...documents, ...before], after: [...documents, ...after], isComplete };
}

function certain(changes: readonly AccessChange[], isCertain: boolean): readonly AccessChange[] {
  return isCertain ? changes : changes.map((change) => ({ ...change, isCertain: false }));
}

function isLoss(kind: AccessChange['kind']): boolean {
  return kind === 'removed' || kind === 'narrowed';
}
