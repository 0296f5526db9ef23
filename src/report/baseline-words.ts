/** The baseline in words: what became of its entries, and what is written of it. */
import type { BaselineEntry, JudgedBaseline } from '../model/baseline.ts';
import { arnLabel } from './entity-words.ts';
import { logSafe } from './escape.ts';
import type { ReportInput } from './input.ts';
import { count, named, number, own, type Phrase, plural, say } from './phrase.ts';
import { openTotal } from './verdict-words.ts';

/** `role/orders-api: service-unused s3, since 2026-03-01`; the id where the entry tells no more. */
export function entryPhrase({ id, since, rule, entity, subject }: BaselineEntry): Phrase {
  const what = [rule, subject].filter((part) => part !== undefined).join(' ');
  const about = entity === undefined ? named(id) : named(arnLabel(entity));
  const which = what === '' ? own('') : say`: ${named(what)}`;
  return say`${about}${which}, since ${own(since)}`;
}

/** What is gone and can be removed. */
export function gonePhrase({ path, gone, entries }: JudgedBaseline): Phrase {
  const verb = gone.length === 1 ? 'has' : 'have';
  return say`${own(number(gone.length))} of ${own(count(entries, 'entry'))} of the baseline ${named(path)} ${own(verb)} no finding any more and can be removed; a run with save-baseline writes the file without.`;
}

/** For the log, plain text. */
export function baselineLines({ judgement, settings: { gate } }: ReportInput): string[] {
  const { baseline } = judgement;
  const lines: string[] = [];
  if (baseline !== undefined) {
    const { path, entries, known, worse, gone, undecided, ratchet } = baseline;
    const fates = { known, worse: worse.length, gone: gone.length, undecided: undecided.length };
    const told = Object.entries(fates).map(([fate, amount]) => `${number(amount)} ${fate}`);
    lines.push(`Baseline ${logSafe(path)}, ${count(entries, 'entry')}: ${told.join(', ')}.`);
    if (ratchet !== undefined) {
      const { open, allowed } = ratchet;
      lines.push(`Ratchet: ${count(open, 'finding')} new or known, ${number(allowed)} allowed.`);
    }
  }
  if (gate.saveBaseline !== undefined) {
    const unknown = openTotal(judgement) - (baseline?.worse.length ?? 0);
    const removed = number(baseline?.gone.length ?? 0);
    const isClosed = baseline?.ratchet !== undefined;
    const added = isClosed ? 'none added' : `${number(unknown)} added`;
    lines.push(
      `Baseline for ${logSafe(gate.saveBaseline)}: ${added}, ${removed} removed.${leftOut(judgement)}`,
    );
  }
  return lines;
}

/** What a ratchet keeps out of the file. */
function leftOut(judgement: ReportInput['judgement']): string {
  const { baseline } = judgement;
  const open = openTotal(judgement);
  if (baseline?.ratchet === undefined || open === 0) return '';
  return ` With the ratchet on, ${number(open)} new or worse ${plural(open, 'finding')} ${open === 1 ? 'is' : 'are'} left out of it.`;
}
