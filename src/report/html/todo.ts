/** What to do first, and what could not be determined. */
import { accountsOf } from '../entity-words.ts';
import type { ReportInput } from '../input.ts';
import { count, nameList } from '../phrase.ts';
import { reasonsOf } from '../reasons.ts';
import { firstRemedies } from '../remedy.ts';
import { remedyPhrase } from '../remedy-words.ts';
import { code, fromPhrase, type Html, html, joinHtml, NOTHING } from './markup.ts';
import { cut, section, table } from './table.ts';

const ACTIONS = 15;
const REASONS = 200;
const NAMED = 20;
const MESSAGES = 5;

export function doFirst({ judgement, settings }: ReportInput): Html {
  const { remedies, total } = firstRemedies(judgement, ACTIONS);
  if (total === 0) return NOTHING;
  const accounts = accountsOf(judgement);
  const items = remedies.map((remedy) => {
    const sentence = fromPhrase(remedyPhrase(remedy, accounts, settings.access.unusedDays));
    const settles =
      remedy.findings > 1
        ? html` <span class="aside">Settles ${count(remedy.findings, 'finding')}.</span>`
        : NOTHING;
    return html`<li><span class="tag ${remedy.severity}">${remedy.severity}</span><p>${sentence}.${settles}</p></li>
`;
  });
  const rest = total - remedies.length;
  const after =
    rest > 0
      ? html`<p class="cut">… and ${count(rest, 'more change')}; every finding says what to do about it.</p>
`
      : NOTHING;
  const title = rest > 0 ? 'What to do first' : 'What to do';
  return section(
    'todo',
    title,
    html`One change often settles many findings. The most urgent ones come first.`,
    html`<ol class="todo card">
${items}</ol>
${after}`,
  );
}

export function undetermined({ judgement }: ReportInput): Html {
  const reasons = reasonsOf(judgement);
  if (reasons.length === 0) {
    return section(
      'unknown',
      'Not determined',
      NOTHING,
      html`<p class="calm-note">Everything that was selected could be judged.</p>
`,
    );
  }
  const rows = reasons.slice(0, REASONS).map(({ operation, code: id, messages, who }) => {
    const told = [...messages].slice(0, MESSAGES).map((message) => html`<p>${message}</p>`);
    const others = messages.size - told.length;
    return [
      html`${joinHtml([operation, id].filter((part) => part !== '').map(code), ' ')}`,
      html`${told}${others > 0 ? html`<p>and ${count(others, 'similar message')}</p>` : NOTHING}`,
      fromPhrase(nameList([...who].slice(0, NAMED), who.size, NAMED)),
    ];
  });
  return section(
    'unknown',
    'Not determined',
    html`Unknown never counts as compliant.`,
    html`${table(
      'What could not be determined',
      [{ title: 'Failed' }, { title: 'Why', kind: 'wide' }, { title: 'Concerns', kind: 'wide' }],
      rows,
    )}${cut(reasons.length - rows.length, 'reason')}`,
  );
}
