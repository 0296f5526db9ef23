/** What became of the baseline: what got worse and what is gone, entry by entry; the rest in numbers. */
import type { BaselineEntry, JudgedBaseline } from '../../model/baseline.ts';
import type { Judgement } from '../../model/judgement.ts';
import { arnLabel } from '../entity-words.ts';
import { code, text } from '../escape.ts';
import { count, number } from '../phrase.ts';
import { more, table } from './table.ts';

const ROWS = 30;
const COLUMNS = ['', 'Entity', 'Rule', 'About', 'Since', 'Note'].map((title) => ({ title }));

export function baseline({ baseline: judged }: Judgement): string {
  if (judged === undefined) return '';
  const { worse, gone, undecided } = judged;
  const rows = [
    ...worse.map((entry) => row('🔺 worse', entry)),
    ...gone.map((entry) => row('✅ gone', entry)),
  ].slice(0, ROWS);
  const rest = worse.length + gone.length - rows.length;
  const notes = [
    ...(worse.length > 0 ? ['What got worse since it was written down counts as new.'] : []),
    ...(gone.length > 0
      ? ['What is gone can be removed from the file; a run with `save-baseline` writes it without.']
      : []),
    ...(undecided.length > 0
      ? ['Undecided: the entity is unknown or was not audited in full, or the rule was not asked.']
      : []),
  ];
  return [
    '## Baseline',
    '',
    headline(judged),
    '',
    ...(rows.length > 0 ? [table(COLUMNS, rows), more(rest, 'entries')] : []),
    notes.join(' '),
  ].join('\n');
}

function headline({ path, entries, known, worse, gone, undecided, ratchet }: JudgedBaseline): string {
  const fates = [
    `${count(known, 'finding')} known`,
    ...(worse.length > 0 ? [`**${number(worse.length)} worse**`] : []),
    ...(gone.length > 0 ? [`**${number(gone.length)} gone**`] : []),
    ...(undecided.length > 0 ? [`${number(undecided.length)} undecided`] : []),
  ];
  return `${code(path)}, ${count(entries, 'entry')}: ${fates.join(', ')}.${ratchetWords(ratchet)}`;
}

function ratchetWords(ratchet: JudgedBaseline['ratchet']): string {
  if (ratchet === undefined) return '';
  const { allowed, open, grown } = ratchet;
  const words = `${count(open, 'finding')} new or known where ${number(allowed)} ${allowed === 1 ? 'is' : 'are'} allowed`;
  return ` Ratchet: ${grown ? `❌ **${words}**` : words}.`;
}

function row(fate: string, { id, since, rule, entity, subject, note }: BaselineEntry): string[] {
  return [
    fate,
    code(entity === undefined ? id : arnLabel(entity)),
    rule === undefined ? '–' : code(rule),
    subject === undefined ? '–' : code(subject),
    text(since, 10),
    note === undefined ? '–' : text(note),
  ];
}
