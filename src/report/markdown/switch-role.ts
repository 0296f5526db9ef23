/** The stocktaking of role switching: who may, who does, who no longer does, and what that is known from. */
import type { JudgedSwitchRole, Judgement } from '../../model/judgement.ts';
import type { ReportInput } from '../input.ts';
import { count, day, number } from '../phrase.ts';
import { countStatuses, inConsole, unreadWords } from '../role-words.ts';

/** Title and a sentence or two. Empty when there was no stocktaking. */
export function switchRoleHead({ judgement }: ReportInput): string {
  const { switchRole } = judgement;
  return switchRole === undefined ? '' : `## Role switching\n\n${sentence(switchRole, judgement)}\n`;
}

function sentence(switchRole: JudgedSwitchRole, judgement: Judgement): string {
  const { users, thresholdDays } = switchRole;
  const where = inConsole(judgement);
  const unread = unreadWords(judgement);
  if (users.length === 0) {
    return unread === undefined
      ? 'No user of the stocktaking may switch role.'
      : `No user is known who may switch role. ${unread}`;
  }
  const { active, stale, never, unknown, new: young, exempt } = countStatuses(switchRole);
  const parts = [
    `${number(active)} did${where} within the last ${count(thresholdDays, 'day')}`,
    ...(stale > 0 ? [`**${number(stale)} not for longer than that**`] : []),
    ...(never > 0 ? [`**${number(never)} ${never === 1 ? 'has' : 'have'} no known switch**`] : []),
    ...(unknown > 0 ? [`⚠️ ${number(unknown)} could not be determined`] : []),
    ...(young > 0 ? [`${number(young)} ${young === 1 ? 'is' : 'are'} too new to tell`] : []),
    ...(exempt > 0 ? [`${number(exempt)} ${exempt === 1 ? 'is' : 'are'} exempt`] : []),
  ];
  const open = unread === undefined ? '' : ` ${unread}`;
  return `${count(users.length, 'user')} may switch role: ${parts.join(', ')}.${open} ${coverage(switchRole)}`;
}

/** What all sources and the history have in common; each source's own time stands in their table. */
function coverage({ coverage: { from, to, sources } }: JudgedSwitchRole): string {
  const accounts = new Set(sources.flatMap((source) => source.accounts)).size;
  const regions = new Set(sources.flatMap((source) => source.regions)).size;
  const where = [
    ...(accounts > 0 ? [count(accounts, 'account')] : []),
    ...(regions > 0 ? [count(regions, 'Region')] : []),
  ].join(' and ');
  const read = where === '' ? '' : ` Logs of ${where} were read.`;
  if (from === null || to === null) {
    return `No time is covered for every account, so silence proves nothing yet.${read}`;
  }
  return `Every account is covered from ${day(from)} to ${day(to)}.${read}`;
}

/** Upper ends of the bars, in days. */
const BARS = [
  { title: '0-7', to: 7 },
  { title: '8-30', to: 30 },
  { title: '31-90', to: 90 },
  { title: '91-180', to: 180 },
  { title: '181-365', to: 365 },
  { title: 'over a year', to: Number.POSITIVE_INFINITY },
];

/** Days since the last switch. The labels are ours alone; nothing foreign gets into Mermaid. */
export function switchRoleChart({ judgement }: ReportInput): string {
  const users = judgement.switchRole?.users ?? [];
  if (users.length === 0) return '';
  const bars = new Map([...BARS.map(({ title }) => title), 'never', 'unknown'].map((title) => [title, 0]));
  for (const { status, ageDays } of users) {
    const title =
      status === 'unknown'
        ? 'unknown'
        : ageDays === null
          ? status === 'new'
            ? 'new'
            : 'never'
          : (BARS.find(({ to }) => ageDays <= to)?.title ?? 'unknown');
    bars.set(title, (bars.get(title) ?? 0) + 1);
  }
  const titles = [...bars.keys()].map((title) => `"${title}"`);
  return [
    '```mermaid',
    'xychart-beta',
    '    title "Days since the last role switch"',
    `    x-axis [${titles.join(', ')}]`,
    `    y-axis "Users" 0 --> ${Math.max(...bars.values())}`,
    `    bar [${[...bars.values()].join(', ')}]`,
    '```',
    '',
  ].join('\n');
}
