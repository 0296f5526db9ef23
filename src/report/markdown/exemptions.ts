/** Exemptions with their reason and end: the expired and the useless first, then those that end soon. */
import type { JudgedExemption, Judgement } from '../../model/judgement.ts';
import { code, text } from '../escape.ts';
import { endsSoon, SOON_DAYS } from '../exemption-words.ts';
import { count, number } from '../phrase.ts';
import { more, table } from './table.ts';

const ROWS = 50;
export function exemptions({ exemptions: all }: Pick<Judgement, 'exemptions'>): string {
  if (all.length === 0) return '';
  const rows = [...all]
    .sort((a, b) => urgency(a) - urgency(b) || a.daysLeft - b.daysLeft)
    .slice(0, ROWS)
    .map(row);
  const approved = all.some(({ exemption }) => exemption.approvedBy !== undefined);
  const columns = [
    'Entity',
    'Rule',
    'Services',
    'Ends',
    'Covers',
    'Reason',
    ...(approved ? ['Approved by'] : []),
  ];
  return [
    '## Exemptions',
    '',
    headline(all),
    '',
    table(
      columns.map((title) => ({ title })),
      rows.map((cells) => cells.slice(0, columns.length)),
    ),
    more(all.length - rows.length, 'exemptions'),
  ].join('\n');
}

function urgency(judged: JudgedExemption): number {
  if (judged.state === 'expired') return 0;
  if (endsSoon(judged)) return 1;
  return judged.matches === 0 && judged.undecided !== true ? 2 : 3;
}

function headline(all: readonly JudgedExemption[]): string {
  const expired = all.filter(({ state }) => state === 'expired').length;
  const soon = all.filter(endsSoon).length;
  const idle = all.filter(
    ({ state, matches, undecided }) => state === 'active' && matches === 0 && undecided !== true,
  ).length;
  const parts = [
    ...(expired > 0
      ? [`**${number(expired)} expired and no longer ${expired === 1 ? 'holds' : 'hold'}**`]
      : []),
    ...(soon > 0 ? [`**${number(soon)} ${soon === 1 ? 'ends' : 'end'} within ${SOON_DAYS} days**`] : []),
    ...(idle > 0 ? [`${number(idle)} ${idle === 1 ? 'matches' : 'match'} nothing`] : []),
  ];
  return `${count(all.length, 'exemption')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

function row(judged: JudgedExemption): string[] {
  const { exemption, state, matches } = judged;
  const covers = count(matches, 'finding');
  return [
    code(exemption.entity),
    exemption.rule === '*' ? 'every rule' : code(exemption.rule),
    exemption.services === undefined
      ? 'all'
      : exemption.services
          .slice(0, 5)
          .map((service) => code(service))
          .join(', '),
    ends(judged),
    matches === 0 ? nothing(judged) : state === 'expired' ? `would cover ${covers}` : covers,
    text(exemption.reason),
    exemption.approvedBy === undefined ? '–' : text(exemption.approvedBy, 100),
  ];
}

/** No reproach where it could not be held against all that it names. */
function nothing({ undecided }: JudgedExemption): string {
  return undecided === true ? 'nothing that was judged' : '⚠️ nothing';
}

function ends(judged: JudgedExemption): string {
  const { exemption, state, daysLeft } = judged;
  const date = text(exemption.expires, 10);
  if (state === 'expired') return `❌ expired ${date}`;
  const left = daysLeft === 0 ? 'last day' : `${count(daysLeft, 'day')} left`;
  return `${endsSoon(judged) ? '⚠️ ' : ''}${date}, ${left}`;
}
