/** What to do first, and what could not be determined. */
import { accountsOf } from '../entity-words.ts';
import { code, text } from '../escape.ts';
import type { ReportInput } from '../input.ts';
import { count, nameList, toMarkdown } from '../phrase.ts';
import { reasonsOf } from '../reasons.ts';
import { firstRemedies } from '../remedy.ts';
import { remedyPhrase } from '../remedy-words.ts';
import { more, table } from './table.ts';
import { SEVERITY_SIGNS } from './verdict.ts';

const ACTIONS = 10;
const REASONS = 20;
const NAMED = 8;
/** Code points: a message may end in the policy statement to add, which is of use as a whole only. */
const MESSAGE = 1000;

export function doFirst({ judgement, settings }: ReportInput): string {
  const { remedies, total } = firstRemedies(judgement, ACTIONS);
  if (total === 0) return '';
  const accounts = accountsOf(judgement);
  const items = remedies.map((remedy, at) => {
    const sentence = toMarkdown(remedyPhrase(remedy, accounts, settings.access.unusedDays));
    return `${at + 1}. ${SEVERITY_SIGNS[remedy.severity]} ${sentence}.`;
  });
  const title = total > remedies.length ? 'What to do first' : 'What to do';
  const rest = total - remedies.length;
  const after = rest > 0 ? `\n… and ${count(rest, 'more change')}; \`report.json\` has every finding.\n` : '';
  return `## ${title}\n\n${items.join('\n')}\n${after}`;
}

/** @param when `As of 2026-11-20.`, where the text outlasts the run */
export function undetermined({ judgement }: ReportInput, when = ''): string {
  const reasons = reasonsOf(judgement);
  if (reasons.length === 0) return '';
  const rows = reasons.slice(0, REASONS).map((reason) => {
    const [first = ''] = reason.messages;
    const others = reason.messages.size - 1;
    const why = `${text(first, MESSAGE)}${others > 0 ? ` (and ${count(others, 'similar message')})` : ''}`;
    const what = [reason.operation, reason.code].filter((part) => part !== '').map((part) => code(part));
    return [
      what.join('<br>'),
      why,
      toMarkdown(nameList([...reason.who].slice(0, NAMED), reason.who.size, NAMED)),
    ];
  });
  return [
    '## Could not be determined',
    '',
    `${when}${when === '' ? '' : ' '}Unknown never counts as compliant.`,
    '',
    table([{ title: 'Failed' }, { title: 'Why' }, { title: 'Concerns' }], rows),
    more(reasons.length - rows.length, 'reasons'),
  ].join('\n');
}
