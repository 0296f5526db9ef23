/** Everything that is asked of a principal or policy of the change, found out once. */
import type { Entity } from '../../model/entity.ts';
import type { ChangedHolder } from '../../model/pull-request.ts';
import type { ReadChange } from '../../model/read-change.ts';
import type { Settings } from '../../model/settings.ts';
import { Budget, TOO_MUCH_TOGETHER } from '../../policy/difference/effort.ts';
import type { Side } from '../../policy/difference/types.ts';
import { type HeldDocument, type Holdings, holdingsOf } from './held.ts';
import { changedHolder } from './holder-words.ts';
import { ManagedTexts } from './managed-texts.ts';
import { doubted, openLosses, perhapsKept } from './open-losses.ts';
import type { DocumentPair } from './pairs.ts';
import { RuleEffort, TOO_MUCH_FOR_RULES } from './rule-effort.ts';
import { type Tie, type Ties, tiesOf } from './tie.ts';
import { accessLines, type ToldLine, trustLines } from './told-lines.ts';
import { type HomedChange, type UnitDifference, type Unread, unitDifference } from './unit-difference.ts';
import { type Unit, unitsOf } from './units.ts';

export interface JudgedUnit {
  readonly unit: Unit;
  readonly tie: Tie | undefined;
  readonly accountId: string | undefined;
  readonly holder: ChangedHolder;
  readonly holdings: Holdings;
  readonly difference: UnitDifference;
  readonly lines: readonly ToldLine[];
  /** Of a managed policy: who of the change has it, before or after. */
  readonly holders: readonly Unit[];
  /** Some document that it had is gone, and may be in what could not be read, or with the same one by another name. */
  readonly hasOpenLoss: boolean;
  /** There is time to hold its documents against all rules. */
  readonly isRuled: boolean;
}

export interface JudgedUnits {
  readonly all: readonly JudgedUnit[];
  readonly ties: Ties;
}

/** @param entities of all inventories; empty where none was looked at */
export function judgedUnits(read: ReadChange, entities: readonly Entity[], settings: Settings): JudgedUnits {
  const units = unitsOf(read, settings.changes.map);
  const ties = tiesOf(units.all, entities);
  const texts = new ManagedTexts(entities);
  const holdings = new Map(units.all.map((unit) => [unit, holdingsOf(unit, units, texts)]));
  const accountOf = (unit: Unit) => unit.accountId ?? ties.of(unit)?.entity.accountId;
  const isOpen = openLosses(read, units.all);
  const isDoubted = perhapsKept(units.all);
  const isOpenLoss = (pair: DocumentPair) => isOpen(pair) || isDoubted(pair);
  const budget = new Budget();
  const differences = new Map(
    [...holdings].map(([unit, held]) => [
      unit,
      doubted(unitDifference(unit, held, accountOf(unit), budget), isOpenLoss),
    ]),
  );
  const holders = holdersByPolicy(holdings);
  const ruleEffort = new RuleEffort();
  const all = units.all.map((unit): JudgedUnit => {
    const held = holdings.get(unit) ?? { before: [], after: [], vias: [], unknown: [] };
    const whole = differences.get(unit) ?? { access: [], trust: [], unread: [] };
    const having = holders.get(unit) ?? [];
    const tie = ties.of(unit);
    const isRuled = ruleEffort.isEnoughFor(held.before, held.after);
    const unread = isRuled ? whole.unread : [...whole.unread, ...unruled(held, whole)];
    const access = isHeldElsewhere(tie, having, ties)
      ? whole.access
      : felt(unit, whole.access, having, differences);
    const difference = { ...whole, access, unread };
    const lines = [...accessLines(difference.access), ...trustLines(difference.trust)];
    return {
      ...{
        unit,
        tie,
        accountId: accountOf(unit),
        holdings: held,
        difference,
        lines,
        holders: having,
        isRuled,
      },
      holder: changedHolder(unit, tie, having),
      hasOpenLoss: held.before.some(({ pair }) => pair !== undefined && isOpenLoss(pair)),
    };
  });
  return { all, ties };
}

/** Of what is left as it was, that was so before. */
function unruled({ before, after }: Holdings, { unread }: UnitDifference): readonly Unread[] {
  // Said of its access already.
  if (unread.some(({ problem }) => problem === TOO_MUCH_TOGETHER)) return [];
  const texts = (side: readonly HeldDocument[]) => side.map(({ text }) => text).join('\n');
  const of = (side: Side): Unread => ({ held: undefined, side, problem: TOO_MUCH_FOR_RULES });
  return texts(before) === texts(after) ? [of('before'), of('after')] : [of('after')];
}

function holdersByPolicy(holdings: ReadonlyMap<Unit, Holdings>): ReadonlyMap<Unit, readonly Unit[]> {
  const holders = new Map<Unit, Unit[]>();
  for (const [unit, { vias }] of holdings) {
    for (const via of vias) {
      if (via.unit === undefined || via.relation !== 'attached') continue;
      const those = holders.get(via.unit);
      if (those === undefined) holders.set(via.unit, [unit]);
      else if (!those.includes(unit)) those.push(unit);
    }
  }
  return holders;
}

/** Whether someone else has it, as far as is known: then what it grants counts by itself. */
function isHeldElsewhere(tie: Tie | undefined, holders: readonly Unit[], ties: Ties): boolean {
  if (holders.length === 0) return true;
  if (tie?.entity.type !== 'policy') return false;
  const own = new Set(holders.map((unit) => ties.of(unit)?.entity.arn));
  return tie.entity.attachments.some((arn) => !own.has(arn));
}

/** Of the changes of a managed policy those that some of its holders feel: they may have had the access otherwise. */
function felt(
  unit: Unit,
  changes: readonly HomedChange[],
  holders: readonly Unit[],
  differences: ReadonlyMap<Unit, UnitDifference>,
): readonly HomedChange[] {
  if (changes.length === 0) return changes;
  const pairs = new Set(unit.pairs);
  const felt = new Set(
    holders.flatMap((holder) =>
      (differences.get(holder)?.access ?? []).flatMap(({ change, scopes }) =>
        scopes.flatMap(({ held, scope }) =>
          held.pair !== undefined && pairs.has(held.pair) ? [keyOf(change, scope.place)] : [],
        ),
      ),
    ),
  );
  return changes.filter(
    ({ change, scopes, kind }) =>
      kind !== 'identity' || scopes.some(({ scope }) => felt.has(keyOf(change, scope.place))),
  );
}

function keyOf(
  { kind, service }: HomedChange['change'],
  { side, statement }: HomedChange['scopes'][number]['scope']['place'],
): string {
  const isGain = kind === 'added' || kind === 'widened';
  return JSON.stringify([isGain, service, side, statement]);
}
