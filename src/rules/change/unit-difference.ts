/** What the change does to the access of one principal or policy, each part with where it comes from. */
import type { DocumentKind } from '../../model/change.ts';
import { accessDifference } from '../../policy/difference/access-difference.ts';
import type { Budget } from '../../policy/difference/effort.ts';
import { trustDifference } from '../../policy/difference/trust-difference.ts';
import type {
  AccessChange,
  AccessDifference,
  ChangeScope,
  Side,
  TrustChange,
} from '../../policy/difference/types.ts';
import type { HeldDocument, Holdings } from './held.ts';
import { boundaryOrScpDifference } from './limit-difference.ts';
import type { DocumentPair } from './pairs.ts';
import { resourceDifference } from './resource-difference.ts';
import { isPrincipal, type Unit } from './units.ts';

type Sides = Pick<Holdings, 'before' | 'after'>;

export interface HomedScope {
  readonly scope: ChangeScope;
  readonly held: HeldDocument;
}

export interface HomedChange {
  readonly kind: DocumentKind;
  readonly change: AccessChange;
  /** Never empty. */
  readonly scopes: readonly HomedScope[];
  /** What was compared; places point into it. */
  readonly sides: Sides;
  /** Of a resource policy: whose access. */
  readonly principals?: readonly string[];
  /** Of a resource policy: what a Deny takes, of whom no Allow of it speaks. */
  readonly isDenial?: true;
}

export interface HomedTrust {
  readonly change: TrustChange;
  readonly pair: DocumentPair;
}

export interface Unread {
  readonly held: HeldDocument | undefined;
  readonly side: Side;
  readonly problem: string;
}

export interface UnitDifference {
  readonly access: readonly HomedChange[];
  readonly trust: readonly HomedTrust[];
  readonly unread: readonly Unread[];
}

export function unitDifference(
  unit: Unit,
  holdings: Holdings,
  accountId: string | undefined,
  budget: Budget,
): UnitDifference {
  const parts: UnitDifference[] = [];
  if (isPrincipal(unit)) {
    parts.push(compared('identity', ofKind(holdings, 'identity'), accessDifference, budget));
    const limits = holdings.vias.filter(({ relation }) => relation === 'boundary');
    const isOther = limits.some(({ before, after }) => before === undefined || after === undefined);
    if (isOther && !limits.some((via) => holdings.unknown.includes(via))) {
      const set = {
        before: holdings.before.filter(({ via }) => via?.relation === 'boundary'),
        after: holdings.after.filter(({ via }) => via?.relation === 'boundary'),
      };
      parts.push(compared('boundary', set, boundaryOrScpDifference, budget));
    }
  }
  for (const pair of unit.pairs) {
    if (pair.isSame) continue;
    const only = {
      before: holdings.before.filter((held) => held.pair === pair && held.via === undefined),
      after: holdings.after.filter((held) => held.pair === pair && held.via === undefined),
    };
    if (pair.kind === 'trust') parts.push(comparedTrust(pair, only, accountId, budget));
    else if (pair.kind === 'resource') parts.push(comparedResource(only, budget));
    else if (pair.kind === 'scp') parts.push(compared('scp', only, boundaryOrScpDifference, budget));
    else if (!isPrincipal(unit)) parts.push(compared(pair.kind, only, accessDifference, budget));
    else if (pair.kind === 'boundary')
      parts.push(compared('boundary', only, boundaryOrScpDifference, budget));
  }
  return {
    access: parts.flatMap(({ access }) => access),
    trust: parts.flatMap(({ trust }) => trust),
    unread: parts.flatMap(({ unread }) => unread),
  };
}

const NOTHING: UnitDifference = { access: [], trust: [], unread: [] };

function ofKind({ before, after }: Sides, kind: DocumentKind): Sides {
  const isOf = (held: HeldDocument) => held.kind === kind;
  return { before: before.filter(isOf), after: after.filter(isOf) };
}

function compared(
  kind: DocumentKind,
  { before, after }: Sides,
  difference: typeof accessDifference,
  budget: Budget,
): UnitDifference {
  if (textsOf(before) === textsOf(after)) return NOTHING;
  const found = difference(documents(before), documents(after), budget);
  return { ...homed(kind, found, { before, after }), trust: [] };
}

function homed(
  kind: DocumentKind,
  { changes, unread }: AccessDifference,
  sides: Sides,
): Pick<UnitDifference, 'access' | 'unread'> {
  return {
    access: changes.flatMap((change): readonly HomedChange[] => {
      const scopes = change.scopes.flatMap((scope): readonly HomedScope[] => {
        const held = sides[scope.place.side][scope.place.document] ?? sides.after[0] ?? sides.before[0];
        return held === undefined ? [] : [{ scope, held }];
      });
      return scopes.length === 0 ? [] : [{ kind, change, scopes, sides }];
    }),
    unread: unread.map(({ side, document, problem }) => ({ held: sides[side][document], side, problem })),
  };
}

function comparedTrust(
  pair: DocumentPair,
  sides: Sides,
  accountId: string | undefined,
  budget: Budget,
): UnitDifference {
  const [before] = sides.before;
  const [after] = sides.after;
  const { changes, unread } = trustDifference(before?.document, after?.document, accountId, budget);
  return {
    access: [],
    trust: changes.map((change) => ({ change, pair })),
    unread: unread.map(({ side, problem }) => ({ held: sides[side][0], side, problem })),
  };
}

function comparedResource(sides: Sides, budget: Budget): UnitDifference {
  const parts = resourceDifference(sides.before[0]?.document, sides.after[0]?.document, budget);
  const read = parts.map(({ difference, principals, isDenial }) => {
    const { access, unread } = homed('resource', difference, sides);
    return {
      access: access.map((change) => ({ ...change, principals, ...(isDenial && { isDenial }) })),
      unread,
    };
  });
  const unread = read.flatMap((part) => part.unread);
  return {
    access: read.flatMap(({ access }) => access),
    trust: [],
    unread: [...new Map(unread.map((part) => [`${part.side} ${part.problem}`, part])).values()],
  };
}

function textsOf(held: readonly HeldDocument[]): string {
  return held
    .map(({ text }) => text)
    .sort()
    .join('\n');
}

function documents(held: readonly HeldDocument[]): readonly unknown[] {
  return held.map(({ document }) => document);
}
