/** The documents that a change alters, before and after, with the access that this grants or takes away. */
import { nameUnknowns } from '../../changes/unknown-name.ts';
import type { AccessLine, ChangeUsage, JudgedChange } from '../../model/pull-request.ts';
import { compareText } from '../order.ts';
import type { Via } from './held.ts';
import { viaName, viaWords } from './holder-words.ts';
import type { JudgedUnit } from './judged-unit.ts';
import type { DocumentPair } from './pairs.ts';
import type { ToldLine } from './told-lines.ts';

/** In the order of files and lines. @param usageOf of the line, where the holder is tied to a live entity */
export function toldChanges(
  units: readonly JudgedUnit[],
  usageOf: (unit: JudgedUnit, line: ToldLine) => readonly ChangeUsage[],
): readonly JudgedChange[] {
  const placed = units.flatMap((unit) => {
    const byHome = new Map<DocumentPair | Via, AccessLine[]>();
    for (const pair of unit.unit.pairs) if (!pair.isSame) byHome.set(pair, []);
    for (const told of unit.lines) {
      const usage = usageOf(unit, told);
      const line = usage.length === 0 ? told.line : { ...told.line, usage };
      const lines = byHome.get(told.of);
      if (lines === undefined) byHome.set(told.of, [line]);
      else lines.push(line);
    }
    return [...byHome].map(([of, access]) =>
      'key' in of ? attached(unit, of, access) : changed(unit, of, access),
    );
  });
  return placed
    .sort(
      (one, other) =>
        compareText(one.change.path, other.change.path) ||
        one.line - other.line ||
        compareText(one.change.holder.words, other.change.holder.words),
    )
    .map(({ change }) => change);
}

interface Placed {
  readonly change: JudgedChange;
  readonly line: number;
}

function changed({ holder }: JudgedUnit, pair: DocumentPair, access: AccessLine[]): Placed {
  const { before, after, kind } = pair;
  const policyName = (after ?? before)?.found.policyName;
  const there = after ?? before;
  return {
    line: there?.found.lines.start ?? 0,
    change: {
      holder: policyName === undefined ? holder : { ...holder, policyName: nameUnknowns(policyName) },
      kind,
      state: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
      path: there?.file.file.path ?? '',
      access: access.sort(compareLines),
    },
  };
}

function attached({ holder }: JudgedUnit, via: Via, access: AccessLine[]): Placed {
  const there = via.after ?? via.before;
  return {
    line: there?.found.lines.start ?? 0,
    change: {
      holder: { ...holder, words: `${holder.words} by ${viaWords(via)}`, policyName: viaName(via) },
      kind: via.relation === 'boundary' ? 'boundary' : 'identity',
      state: via.after === undefined ? 'removed' : 'added',
      path: there?.file.file.path ?? '',
      access: access.sort(compareLines),
    },
  };
}

const KINDS = ['added', 'widened', 'removed', 'narrowed'];

function compareLines(one: AccessLine, other: AccessLine): number {
  return (
    (one.location?.startLine ?? 0) - (other.location?.startLine ?? 0) ||
    KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
    compareText(one.actions.join(), other.actions.join())
  );
}
