/** Placed values as plain ones, with word of what they can't say. */
import type { Lines } from '../../model/change.ts';
import { type PlacedValue, quoted, type Repeated, repeatedKeys } from '../positions.ts';
import { HELD_STAND_INS, holdsUnknown, withoutStandIns } from '../unknown-name.ts';

/** Takes note of what can't be judged. */
export type Note = (lines: Lines, what: string) => void;

/** @param text what becomes of a text; by default it loses what could be taken for a stand-in */
export function plainValue(placed: PlacedValue, note: Note, text = plainText): unknown {
  if (placed.kind === 'scalar') {
    return typeof placed.value === 'string' ? text(placed.value, placed.lines, note) : placed.value;
  }
  if (placed.kind === 'list') return placed.items.map((item) => plainValue(item, note, text));
  if (placed.kind === 'unreadable') {
    note(placed.lines, placed.what);
    return null;
  }
  noteRepeated(repeatedKeys(placed), note);
  return Object.fromEntries(
    placed.pairs.map(({ key, line, value }) => [
      text(key, { start: line, end: line }, note),
      plainValue(value, note, text),
    ]),
  );
}

export function plainText(text: string, lines: Lines, note: Note): string {
  if (!holdsUnknown(text)) return text;
  note(lines, HELD_STAND_INS);
  return withoutStandIns(text);
}

export function noteRepeated(repeated: readonly Repeated[], note: Note): void {
  for (const { key, line, firstLine } of repeated) {
    const what = `the key ${quoted(key)} is given twice, first in line ${firstLine}, and which one counts is open`;
    note({ start: line, end: line }, what);
  }
}
