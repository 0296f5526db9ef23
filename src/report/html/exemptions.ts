/** What was accepted: exemptions with their reason and end, and what the baseline knows. */
import type { BaselineEntry } from '../../model/baseline.ts';
import type { JudgedExemption, Judgement } from '../../model/judgement.ts';
import { arnLabel } from '../entity-words.ts';
import { endsSoon, SOON_DAYS } from '../exemption-words.ts';
import { count, number } from '../phrase.ts';
import { code, date, type Html, html, joinHtml, NOTHING } from './markup.ts';
import { cut, definitions, section, table } from './table.ts';

const ROWS = 500;
const ENTRIES = 200;
const SERVICES = 10;

export function exemptions({ exemptions: all }: Judgement): Html {
  if (all.length === 0) {
    return section(
      'exemptions',
      'Exemptions',
      NOTHING,
      html`<p class="calm-note">Nothing is exempt.</p>
`,
    );
  }
  const rows = [...all]
    .sort((a, b) => urgency(a) - urgency(b) || a.daysLeft - b.daysLeft)
    .slice(0, ROWS)
    .map(row);
  const columns = [
    { title: 'Entity' },
    { title: 'State' },
    { title: 'Rule', kind: 'rule' as const },
    { title: 'Services' },
    { title: 'Ends' },
    { title: 'Days left', kind: 'number' as const },
    { title: 'Findings', kind: 'number' as const },
    { title: 'Reason', kind: 'wide' as const },
    { title: 'Approved by' },
  ];
  return section(
    'exemptions',
    'Exemptions',
    html`${headline(all)}`,
    html`${table('Exemptions', columns, rows)}${cut(all.length - rows.length, 'exemption')}`,
  );
}

/** The expired and the useless first, then those that end soon. */
function urgency(judged: JudgedExemption): number {
  if (judged.state === 'expired') return 0;
  if (endsSoon(judged)) return 1;
  return isIdle(judged) ? 2 : 3;
}

function isIdle({ state, matches, undecided }: JudgedExemption): boolean {
  return state === 'active' && matches === 0 && undecided !== true;
}

function headline(all: readonly JudgedExemption[]): string {
  const expired = all.filter(({ state }) => state === 'expired').length;
  const soon = all.filter(endsSoon).length;
  const idle = all.filter(isIdle).length;
  const parts = [
    ...(expired > 0 ? [`${number(expired)} expired and no longer ${expired === 1 ? 'holds' : 'hold'}`] : []),
    ...(soon > 0 ? [`${number(soon)} ${soon === 1 ? 'ends' : 'end'} within ${SOON_DAYS} days`] : []),
    ...(idle > 0 ? [`${number(idle)} ${idle === 1 ? 'matches' : 'match'} nothing`] : []),
  ];
  return `${count(all.length, 'exemption')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

function row(judged: JudgedExemption): Html[] {
  const { exemption, state, daysLeft, matches } = judged;
  const { services = [] } = exemption;
  const rest = services.length - SERVICES;
  const named = joinHtml(services.slice(0, SERVICES).map(code), ', ');
  return [
    code(exemption.entity),
    stateCell(judged),
    exemption.rule === '*' ? html`every rule` : code(exemption.rule),
    services.length === 0 ? html`all` : html`${named}${rest > 0 ? ` and ${number(rest)} more` : ''}`,
    date(exemption.expires),
    html`${state === 'expired' ? '–' : number(daysLeft)}`,
    html`${number(matches)}`,
    html`${exemption.reason}`,
    html`${exemption.approvedBy ?? '–'}`,
  ];
}

function stateCell(judged: JudgedExemption): Html {
  if (judged.state === 'expired') return html`<span class="state bad">expired</span>`;
  if (endsSoon(judged)) return html`<span class="state soon">ends soon</span>`;
  if (isIdle(judged)) return html`<span class="state soon">matches nothing</span>`;
  return html`<span class="state active">active</span>`;
}

export function baseline({ baseline: judged }: Judgement): Html {
  if (judged === undefined) return NOTHING;
  const { path, entries, known, worse, gone, undecided, ratchet } = judged;
  const rows: [string, Html][] = [
    ['File', html`${code(path)}, ${count(entries, 'entry')}`],
    ['Known', html`${count(known, 'finding')}, which do not fail the run`],
    ...(ratchet === undefined
      ? []
      : [
          [
            'Ratchet',
            html`${count(ratchet.open, 'finding')} new or known, ${number(ratchet.allowed)} allowed${ratchet.grown ? html`: <strong>more than allowed</strong>` : NOTHING}`,
          ] as [string, Html],
        ]),
  ];
  return section(
    'baseline',
    'Baseline',
    html`Findings that were there before the gate was switched on.`,
    html`${definitions(rows)}${entryTable('Worse than known, and so new', worse)}${entryTable('Gone, and can be removed from the file', gone)}${entryTable('Undecided: this run can say nothing of them', undecided)}`,
  );
}

function entryTable(title: string, entries: readonly BaselineEntry[]): Html {
  if (entries.length === 0) return NOTHING;
  const rows = entries
    .slice(0, ENTRIES)
    .map(({ id, since, severity, rule, entity, subject, note }) => [
      entity === undefined ? code(id) : code(arnLabel(entity)),
      html`${rule === undefined ? '–' : code(rule)}`,
      html`${subject ?? '–'}`,
      html`${severity ?? '–'}`,
      date(since),
      html`${note ?? '–'}`,
      code(id),
    ]);
  const columns = ['Entity', 'Rule', 'About', 'Severity', 'Since', 'Note', 'Finding'].map((name) => ({
    title: name,
    ...(name === 'Rule' && { kind: 'rule' as const }),
  }));
  return html`<h3>${title}: ${number(entries.length)}</h3>
${table(title, columns, rows)}${cut(entries.length - rows.length, 'entry')}`;
}
