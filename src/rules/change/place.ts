/** Where in the new files something shows. */
import type { Lines } from '../../model/change.ts';
import type { FileLocation } from '../../model/pull-request.ts';
import type { ReadFile } from '../../model/read-change.ts';
import type { DocumentPair } from './pairs.ts';
import type { PlacedDocument } from './sides.ts';

export interface Shown {
  readonly location?: FileLocation;
  /** The first changed line within it. */
  readonly shownAt?: number;
}

/** What stands on these lines of the new file. */
export function shownOn({ file }: Pick<ReadFile, 'file'>, lines: Lines): Shown {
  const location = { path: file.path, startLine: lines.start, endLine: lines.end };
  const { added, removed } = file.diff ?? { added: [], removed: [] };
  const at = [
    ...added.flatMap(({ start, end }) =>
      start <= lines.end && end >= lines.start ? [Math.max(start, lines.start)] : [],
    ),
    ...removed.flatMap((gone) => (gone.at >= lines.start && gone.at <= lines.end ? [gone.at] : [])),
  ].sort((a, b) => a - b)[0];
  return { location, ...(at !== undefined && { shownAt: at }) };
}

/** Whether the diff changed any of these lines of the new file; undefined where GitHub shows none. */
export function isTouched({ file }: ReadFile, lines: Lines): boolean | undefined {
  if (file.status === 'added') return true;
  if (file.diff === undefined) return undefined;
  return shownOn({ file }, lines).shownAt !== undefined;
}

/** Where it shows that these lines of the old file are gone; else what stands nearest to them now. */
export function shownGone({ file }: ReadFile, lines: Lines, nearest: Shown): Shown {
  if (file.status === 'removed') return nearest;
  const gone = file.diff?.removed.find(({ old }) => old.start <= lines.end && old.end >= lines.start);
  if (gone === undefined) return nearest;
  const at = Math.max(1, gone.at);
  return { location: { path: file.path, startLine: at, endLine: at }, shownAt: at };
}

/** @param statement from 0; undefined: the document as a whole */
export function placeOf(
  { after, before }: DocumentPair,
  side: 'before' | 'after',
  statement?: number,
): Shown {
  if (side === 'after') return after === undefined ? {} : shownOn(after.file, linesOf(after, statement));
  const now = after === undefined ? {} : shownOn(after.file, after.found.lines);
  return before === undefined ? now : shownGone(before.file, linesOf(before, statement), nearest(now));
}

/** The document's first line stands for it: nothing of what is gone is on the others. */
function nearest({ location }: Shown): Shown {
  return location === undefined ? {} : { location: { ...location, endLine: location.startLine } };
}

function linesOf({ found: { lines, statements } }: PlacedDocument, statement: number | undefined): Lines {
  return (statement === undefined ? undefined : statements[statement]) ?? lines;
}
