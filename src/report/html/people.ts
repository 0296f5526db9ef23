/** The stocktaking of role switching: who may, who does, and what that is known from. */
import type { JudgedSwitcher, JudgedSwitchRole, Judgement } from '../../model/judgement.ts';
import type { SourceFacts } from '../../model/switch-role.ts';
import { accountsOf, label } from '../entity-words.ts';
import type { ReportInput } from '../input.ts';
import { count, day, number } from '../phrase.ts';
import { countStatuses, inConsole, roleLabel, unreadWords } from '../role-words.ts';
import { entityLink } from './entities.ts';
import { code, date, type Html, html, joinHtml, NOTHING } from './markup.ts';
import { cut, section, table } from './table.ts';

const ROWS = 2000;
const ROLES = 8;
const SOURCES = 50;
const LISTED = 4;

export function roleSwitching({ judgement }: ReportInput): Html {
  const { switchRole } = judgement;
  if (switchRole === undefined) return NOTHING;
  const accounts = accountsOf(judgement);
  const audited = new Set<unknown>(judgement.entities.map(({ entity }) => entity));
  const rows = switchRole.users
    .slice(0, ROWS)
    .map((judged) => row(judged, accounts.nameOf(judged.user.accountId), audited.has(judged.user)));
  const columns = [
    { title: 'User' },
    { title: 'Status' },
    { title: 'Last switch' },
    { title: 'Days ago', kind: 'number' as const },
    { title: 'Last role', kind: 'name' as const },
    { title: 'Could switch to', kind: 'wide' as const },
    { title: 'Watched since' },
  ];
  const users =
    rows.length === 0
      ? NOTHING
      : html`${table('Users who may switch role', columns, rows)}${cut(switchRole.users.length - rows.length, 'user')}`;
  return section(
    'switching',
    'Role switching',
    html`${intro(switchRole, judgement)}`,
    html`${users}${sources(switchRole)}`,
  );
}

function intro(switchRole: JudgedSwitchRole, judgement: Judgement): string {
  const { users, thresholdDays, coverage } = switchRole;
  const { active, stale, never, unknown, new: young, exempt } = countStatuses(switchRole);
  const days = count(thresholdDays, 'day');
  const parts = [
    `${number(active)} did${inConsole(judgement)} within the last ${days}`,
    ...(stale > 0 ? [`${number(stale)} not for longer than that`] : []),
    ...(never > 0 ? [`${number(never)} ${never === 1 ? 'has' : 'have'} no known switch`] : []),
    ...(unknown > 0 ? [`${number(unknown)} could not be determined`] : []),
    ...(young > 0 ? [`${number(young)} ${young === 1 ? 'is' : 'are'} too new to tell`] : []),
    ...(exempt > 0 ? [`${number(exempt)} ${exempt === 1 ? 'is' : 'are'} exempt`] : []),
  ];
  const who =
    users.length === 0
      ? 'No user of the stocktaking is known who may switch role.'
      : `${count(users.length, 'user')} may switch role: ${parts.join(', ')}.`;
  const { from, to } = coverage;
  const when =
    from === null || to === null
      ? 'No time is covered for every account, so silence proves nothing yet.'
      : `Every account is covered from ${day(from)} to ${day(to)}.`;
  return [who, unreadWords(judgement) ?? '', when].filter((sentence) => sentence !== '').join(' ');
}

function row(judged: JudgedSwitcher, account: string | undefined, isAudited: boolean): Html[] {
  const { user, status, ageDays, lastRoleArn, assumableRoles, watchedSince, reason, namedBySessionAt } =
    judged;
  const notes = [
    ...(reason === undefined ? [] : [html`<p class="aside">${reason}</p>`]),
    ...(namedBySessionAt === undefined
      ? []
      : [
          html`<p class="aside">A role session of this name switched role on ${day(namedBySessionAt)}; not counted, since any session may have that name.</p>`,
        ]),
  ];
  const roles = assumableRoles.slice(0, ROLES).map((role) => code(roleLabel(role)));
  const rest = assumableRoles.length - roles.length;
  const more = rest > 0 ? [html`and ${number(rest)} more`] : [];
  return [
    html`${isAudited ? entityLink(user) : code(label(user))}${account === undefined ? NOTHING : html` <small>in ${account}</small>`}${notes}`,
    html`<span class="state ${status}">${status}</span>`,
    lastSwitch(judged),
    html`${ageDays === null ? '–' : number(ageDays)}`,
    lastRoleArn === undefined ? html`–` : code(roleLabel(lastRoleArn)),
    joinHtml([...roles, ...more], ', '),
    watchedSince === null ? html`–` : date(watchedSince),
  ];
}

/** Nobody looks for a later switch of a user who is known to be active, so there may be one. */
function lastSwitch({ lastSwitchedAt, watchedSince }: JudgedSwitcher): Html {
  if (lastSwitchedAt === null) return html`none known`;
  const isSure = watchedSince !== null && watchedSince <= lastSwitchedAt;
  return isSure ? date(lastSwitchedAt) : html`${date(lastSwitchedAt)} or later`;
}

function sources({ coverage: { sources: all } }: JudgedSwitchRole): Html {
  if (all.length === 0) return NOTHING;
  const rows = all
    .slice(0, SOURCES)
    .map(({ type, name, accounts, regions, from, to, problemCount }: SourceFacts) => [
      html`${name} <small>${type}</small>`,
      html`${from === null || to === null ? 'no time' : `${day(from)} to ${day(to)}`}`,
      few(accounts),
      few(regions),
      problemCount === 0 ? html`none` : html`<strong>${number(problemCount)}</strong>`,
    ]);
  const columns = ['Source', 'Covers', 'Accounts', 'Regions', 'Problems'].map((title) => ({ title }));
  return html`<h3>What this is known from</h3>
${table('Sources of role switches', columns, rows)}${cut(all.length - rows.length, 'source')}`;
}

function few(names: readonly string[]): Html {
  if (names.length === 0) return html`–`;
  return names.length <= LISTED ? joinHtml(names.map(code), ' ') : html`${number(names.length)}`;
}
