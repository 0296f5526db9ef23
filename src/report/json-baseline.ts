/** What became of the baseline in `report.json`, and an entry of it as every file of ours has it. */
import type { BaselineEntry, JudgedBaseline } from '../model/baseline.ts';
import type { Report } from '../model/report.ts';
import { list } from './json-list.ts';

type Entry = NonNullable<Report['baseline']>['gone'][number];

export function* baselinePart({
  path,
  entries,
  known,
  worse,
  gone,
  undecided,
  ratchet,
}: JudgedBaseline): Generator<string, void, undefined> {
  yield `  "baseline": {\n    "path": ${JSON.stringify(path)},\n`;
  yield `    "entries": ${entries},\n    "known": ${known},\n`;
  const indent = '    ';
  yield* list('worse', worse, entryItem, { indent });
  yield* list('gone', gone, entryItem, { indent });
  yield* list('undecided', undecided, entryItem, { indent, last: ratchet === undefined });
  if (ratchet !== undefined) {
    const { allowed, open, grown } = ratchet;
    yield `    "ratchet": ${JSON.stringify({ allowed, open, grown })}\n`;
  }
  yield '  },\n';
}

/** Keys always in the same order, absent ones left out. */
export function entryItem({ id, since, severity, rule, entity, subject, note }: BaselineEntry): Entry {
  return {
    id,
    since,
    ...(severity !== undefined && { severity }),
    ...(rule !== undefined && { rule }),
    ...(entity !== undefined && { entity }),
    ...(subject !== undefined && { subject }),
    ...(note !== undefined && { note }),
  };
}
