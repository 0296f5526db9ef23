/** Who may switch role, one row each. */
import type { JudgedSwitcher, SwitchStatus } from '../../model/judgement.ts';
import type { Severity } from '../../model/settings.ts';
import { type Accounts, accountsOf, label, shortPath } from '../entity-words.ts';
import { code } from '../escape.ts';
import type { ReportInput } from '../input.ts';
import { isAboutSwitching } from '../matter.ts';
import { count, day, number, plural } from '../phrase.ts';
import { isSilent, roleLabel } from '../role-words.ts';
import { table } from './table.ts';
import { SEVERITY_SIGNS } from './verdict.ts';

/** Rows of the table; the active ones only while the table stays as short as `SHORT`. */
const ROWS = 40;
const SHORT = 15;
const ROLES = 3;
/** Characters of a user or a role. */
const NAME = 128;

const COLUMNS = [
  { title: 'User' },
  { title: 'Status' },
  { title: 'Last switch' },
  { title: 'Days', align: 'right' as const },
  { title: 'Role switched to last' },
  { title: 'Could switch to' },
  { title: 'Watched since' },
];

export function switcherTable(input: ReportInput): string {
  const users = input.judgement.switchRole?.users ?? [];
  if (users.length === 0) return '';
  const telling = users.filter(({ status }) => status !== 'active');
  const shown = users.length <= SHORT ? users : telling.slice(0, ROWS);
  const accounts = accountsOf(input.judgement);
  const severities = severitiesOf(shown, input);
  const rows = shown.map((judged) => row(judged, accounts, severities.get(judged)));
  return [rows.length === 0 ? '' : `${table(COLUMNS, rows)}\n`, rest(users, shown)].join('\n');
}

/** Of silent users, what their finding weighs; rules may be set to another severity, or be off. */
function severitiesOf(
  shown: readonly JudgedSwitcher[],
  { judgement }: ReportInput,
): ReadonlyMap<JudgedSwitcher, Severity> {
  const wanted = new Map(shown.filter(isSilent).map((judged) => [keyOf(judged.user), judged]));
  return new Map(
    judgement.entities.flatMap(({ entity, findings }) => {
      const judged = entity.type === 'user' ? wanted.get(keyOf(entity)) : undefined;
      const finding = judged && findings.find(isAboutSwitching);
      return judged === undefined || finding === undefined ? [] : [[judged, finding.severity] as const];
    }),
  );
}

function keyOf({ accountId, arn }: { readonly accountId: string; readonly arn: string }): string {
  return `${accountId}\n${arn}`;
}

function row(judged: JudgedSwitcher, accounts: Accounts, severity: Severity | undefined): string[] {
  const { status, ageDays, lastRoleArn, assumableRoles, watchedSince } = judged;
  return [
    who(judged, accounts).join('<br>in '),
    statusCell(status, severity, judged.namedBySessionAt),
    lastSwitchCell(judged),
    ageDays === null ? '–' : number(ageDays),
    lastRoleArn === undefined ? '–' : code(shortPath(roleLabel(lastRoleArn), NAME)),
    rolesCell(assumableRoles),
    watchedSince === null ? '–' : day(watchedSince),
  ];
}

/** Nobody looks for a later switch of a user who is known to be active, so there may be one. */
function lastSwitchCell({ lastSwitchedAt, watchedSince }: JudgedSwitcher): string {
  if (lastSwitchedAt === null) return 'none known';
  const isSure = watchedSince !== null && watchedSince <= lastSwitchedAt;
  return isSure ? day(lastSwitchedAt) : `${day(lastSwitchedAt)} or later`;
}

function who({ user }: JudgedSwitcher, accounts: Accounts): string[] {
  const account = accounts.nameOf(user.accountId);
  return [code(shortPath(label(user), NAME)), ...(account === undefined ? [] : [code(account)])];
}

export const STATUS_WORDS: Readonly<Record<SwitchStatus, string>> = {
  active: '✅ active',
  stale: 'stale',
  never: 'never',
  new: 'new',
  unknown: '⚠️ unknown',
  exempt: 'exempt',
};

function statusCell(status: SwitchStatus, severity: Severity | undefined, hint: string | undefined): string {
  const sign = severity === undefined ? '' : `${SEVERITY_SIGNS[severity]} `;
  return `${sign}${STATUS_WORDS[status]}${hint === undefined ? '' : '<br>(see below)'}`;
}

function rolesCell(roles: readonly string[]): string {
  const shown = roles.slice(0, ROLES).map((role) => code(shortPath(roleLabel(role), NAME)));
  const rest = roles.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${number(rest)} more`] : [])].join('<br>') || '–';
}

function rest(users: readonly JudgedSwitcher[], shown: readonly JudgedSwitcher[]): string {
  if (users.length === shown.length) return '';
  const active = users.filter(({ status }) => status === 'active').length;
  const hidden = users.length - active - shown.length;
  const others =
    hidden > 0 ? [`${number(hidden)} more ${plural(hidden, 'user')} who did not switch lately`] : [];
  const fine = active > 0 ? [`${count(active, 'active user')}`] : [];
  return `… and ${[...others, ...fine].join(', and ')}, all in \`report.json\`.\n`;
}
