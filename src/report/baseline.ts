/** The baseline written anew, ready to be committed: the same bytes for the same state, an entry a line. */
import { type Baseline, type BaselineEntry, LARGEST_BASELINE } from '../model/baseline.ts';
import type { JudgedFinding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import { documentSubject } from './document-words.ts';
import { entryItem } from './json-baseline.ts';
import { byCodeUnit, list } from './json-list.ts';
import { isAboutDocument } from './matter.ts';
import { pieces } from './pieces.ts';

/**
 * The file as pieces of text. Entries keep their day and their note, what is new gets the day of `now` (UTC), what is gone
 * leaves, and what could not be decided stays. What is told by the other rule of its pair by now gets its id and rule. With a ratchet nothing new and nothing worse comes in.
 *
 * @param before as it was read; undefined: there is none
 * @throws RangeError when it would be larger than what a run reads
 */
export function* baselineText(
  judgement: Judgement,
  before: Baseline | undefined,
  now: Date,
): Generator<string, void, undefined> {
  const entries = entriesOf(judgement, before, now.toISOString().slice(0, 10));
  let bytes = 0;
  for (const piece of pieces(lines(entries.sort(compare)))) {
    bytes += Buffer.byteLength(piece);
    if (bytes > LARGEST_BASELINE) {
      throw new RangeError(
        `a baseline of ${entries.length} findings would be larger than ${LARGEST_BASELINE} bytes, the most that a run ` +
          'reads: audit fewer entities at a time, each with a baseline of its own',
      );
    }
    yield piece;
  }
}

function* lines(entries: readonly BaselineEntry[]): Generator<string, void, undefined> {
  yield '{\n  "schemaVersion": 1,\n';
  yield* list('findings', entries, entryItem, { last: true });
  yield '}\n';
}

function entriesOf(judgement: Judgement, before: Baseline | undefined, today: string): BaselineEntry[] {
  const old = new Map(before?.entries.map((entry) => [entry.id, entry]));
  const moved = judgement.baseline?.moved;
  const isClosed = judgement.baseline?.ratchet !== undefined;
  const entries: BaselineEntry[] = [];
  for (const finding of judgement.findings) {
    const { status } = finding;
    // With a ratchet that is what is new and what got worse.
    if (status === 'exempt' || (isClosed && status === 'new')) continue;
    // Asked for late, since it takes a hash.
    const { id } = finding;
    const entry = old.get(moved?.get(id)?.id ?? id);
    entries.push(entryOf(finding, id, entry, today));
    if (entry !== undefined) old.delete(entry.id);
  }
  for (const { id } of judgement.baseline?.gone ?? []) old.delete(id);
  return [...entries, ...old.values()];
}

function entryOf(
  finding: JudgedFinding,
  id: string,
  old: BaselineEntry | undefined,
  today: string,
): BaselineEntry {
  const { rule, severity, entity, subject } = finding;
  const about = isAboutDocument(finding)
    ? documentSubject(finding)
    : (subject.action ?? subject.service ?? subject.credential);
  return {
    id,
    since: old?.since ?? today,
    // One that is known whatever its severity stays so.
    ...((old === undefined || old.severity !== undefined) && { severity }),
    rule,
    entity: entity.arn,
    ...(about !== undefined && { subject: about }),
    ...(old?.note !== undefined && { note: old.note }),
  };
}

function compare(one: BaselineEntry, other: BaselineEntry): number {
  return (
    byCodeUnit(one.entity ?? '', other.entity ?? '') ||
    byCodeUnit(one.rule ?? '', other.rule ?? '') ||
    byCodeUnit(one.subject ?? '', other.subject ?? '') ||
    byCodeUnit(one.id, other.id)
  );
}
