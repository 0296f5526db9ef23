/** What a change does to the limit that a permissions boundary sets to a principal. */
import type { PolicyText } from '../../model/entity.ts';
import { Budget } from '../../policy/difference/effort.ts';
import type { AccessDifference } from '../../policy/difference/types.ts';
import type { HeldDocument } from './held.ts';
import type { JudgedUnit } from './judged-unit.ts';
import { boundaryOrScpDifference, wholeLimits } from './limit-difference.ts';
import { isPrincipal } from './units.ts';

/** Comparisons for one principal: a boundary is a policy, and most take some hundreds. */
const MOST_COMPARISONS = 200_000;
const SAME: AccessDifference = { changes: [], unread: [] };

const known = new WeakMap<JudgedUnit, AccessDifference>();

/** Whether the boundary is gone or lets more through than before; so too where that can't be told. */
export function isFreed(judged: JudgedUnit): boolean {
  const isUnknown = judged.holdings.unknown.some(
    ({ relation, before, after }) => relation === 'boundary' && before !== undefined && after === undefined,
  );
  const { changes, unread } = differenceOf(judged);
  return isUnknown || unread.length > 0 || changes.some(({ kind }) => kind === 'added' || kind === 'widened');
}

/** Whether a boundary is set or lets less through than before. */
export function isLimited(judged: JudgedUnit): boolean {
  return differenceOf(judged).changes.some(({ kind }) => kind === 'removed' || kind === 'narrowed');
}

/** What the boundary lets through on each side, as if it were what a policy allows. */
export function limitsOf({ holdings }: JudgedUnit): Record<'before' | 'after', readonly PolicyText[]> {
  return { before: wholeLimits(textsOf(holdings.before)), after: wholeLimits(textsOf(holdings.after)) };
}

/** The boundary after the change, or where there is none the one before it. */
export function boundaryOf({ holdings: { before, after } }: JudgedUnit): HeldDocument | undefined {
  return boundariesIn(after)[0] ?? boundariesIn(before)[0];
}

function differenceOf(judged: JudgedUnit): AccessDifference {
  let difference = known.get(judged);
  if (difference === undefined) {
    difference = found(judged);
    known.set(judged, difference);
  }
  return difference;
}

function found({ unit, holdings }: JudgedUnit): AccessDifference {
  if (!isPrincipal(unit) || holdings.unknown.some(({ relation }) => relation === 'boundary')) return SAME;
  const before = boundariesIn(holdings.before);
  const after = boundariesIn(holdings.after);
  const isSame = before.length === after.length && before.every(({ text }, at) => text === after[at]?.text);
  if (isSame) return SAME;
  return boundaryOrScpDifference(
    textsOf(holdings.before),
    textsOf(holdings.after),
    new Budget(MOST_COMPARISONS),
  );
}

function textsOf(held: readonly HeldDocument[]): readonly PolicyText[] {
  return boundariesIn(held).map(({ document }) => document);
}

function boundariesIn(held: readonly HeldDocument[]): readonly HeldDocument[] {
  return held.filter(({ kind }) => kind === 'boundary');
}
