/** What the verdict rests on: accounts, thresholds, the time watched, what was left out, how it was collected. */

import { ENTITY_TYPES } from '../../model/entity.ts';
import type { JudgedAccount, Judgement } from '../../model/judgement.ts';
import { RULE_IDS, SEVERITIES } from '../../model/settings.ts';
import { accountName, inGrace, isOpen } from '../entity-words.ts';
import { code, text } from '../escape.ts';
import type { ReportInput } from '../input.ts';
import { count, number } from '../phrase.ts';
import { peopleRows } from './people-coverage.ts';
import { more, table } from './table.ts';
import { SEVERITY_SIGNS } from './verdict.ts';

const ACCOUNTS = 50;
const NOTICES = 30;
const SELECTORS = 20;

/** Only where there are several: what is to be known of a single one stands in the head and the coverage. */
export function accountTable(judgement: Judgement): string {
  const { accounts } = judgement;
  if (accounts.length < 2) return '';
  const open = new Map<string, number[]>();
  for (const finding of judgement.findings) {
    if (!isOpen(finding)) continue;
    const counts = open.get(finding.entity.accountId) ?? SEVERITIES.map(() => 0);
    const at = SEVERITIES.indexOf(finding.severity);
    counts[at] = (counts[at] ?? 0) + 1;
    open.set(finding.entity.accountId, counts);
  }
  const rows = accounts
    .slice(0, ACCOUNTS)
    .map((account) => accountRow(account, open.get(account.id) ?? SEVERITIES.map(() => 0)));
  const columns = [
    { title: 'Account' },
    { title: 'Read' },
    { title: 'Entities' },
    ...SEVERITIES.map((severity) => ({
      title: `${SEVERITY_SIGNS[severity]} ${severity}`,
      align: 'right' as const,
    })),
  ];
  return `## Accounts\n\n${table(columns, rows)}\n${more(accounts.length - rows.length, 'accounts')}`;
}

function accountRow(account: JudgedAccount, counts: readonly number[]): string[] {
  const name = accountName(account);
  return [
    name === account.id ? code(account.id) : `${code(name)}<br>${code(account.id)}`,
    account.status === 'complete' ? 'complete' : '⚠️ incomplete',
    entityCounts([account]),
    ...counts.map(number),
  ];
}

/** `9 roles, 5 users, 3 groups, 7 policies`. */
function entityCounts(accounts: readonly JudgedAccount[]): string {
  return ENTITY_TYPES.map((type) =>
    count(
      accounts.reduce((sum, { counts }) => sum + counts[type], 0),
      type,
    ),
  ).join(', ');
}

/** What makes nothing incomplete but should be known. Exemptions that match nothing are told with the exemptions. */
export function notices({ notices: all }: Pick<Judgement, 'notices'>): string {
  const told = all.filter(({ code: id }) => id !== 'exemption-unmatched');
  if (told.length === 0) return '';
  const items = told.slice(0, NOTICES).map(({ message }) => `- ${text(message, 1000)}`);
  return `## Notices\n\n${items.join('\n')}\n${more(told.length - items.length, 'notices')}`;
}

export function coverage({ judgement, settings, run }: ReportInput): string {
  const { access, gate } = settings;
  const { stats } = judgement.snapshot;
  const grace = judgement.entities.filter(inGrace).length;
  const calls = Object.values(stats.apiCalls).reduce((sum, calls) => sum + calls, 0);
  const fails =
    gate.failOn === 'never'
      ? 'never for findings'
      : `on findings at ${gate.failOn}${gate.failOn === 'critical' ? '' : ' or above'}`;
  const rows: [string, string][] = [
    ['Unused', `last used more than ${count(access.unusedDays, 'day')} before the facts were collected`],
    [
      'Never used',
      'no use in the time that IAM keeps: 400 days, or since the entity was created. A denied attempt counts as use',
    ],
    [
      'Grace',
      `the use of entities younger than ${count(access.graceDays, 'day')} is not judged${grace > 0 ? `: ${number(grace)} here` : ''}`,
    ],
    ['Granularity', access.granularity === 'action' ? 'services and tracked actions' : 'services'],
    ['Fails', `${fails}; incomplete facts ${gate.onIncomplete === 'fail' ? 'fail' : 'only warn'}`],
    ...ruleRows(settings.rules),
    ...(run.configFile === undefined
      ? []
      : [['Settings', settingsSource(run.configFile)] as [string, string]]),
    ...peopleRows({ judgement, settings }),
    ['Audited', `${selection(settings.entities)}: ${audited(judgement)}`],
    [
      'Collected',
      `${time(judgement.snapshot.collectedAt)}, with ${count(calls, 'API call')} and ${retries(stats.retries)}`,
    ],
    [
      'Run',
      `${time(run.startedAt)} to ${time(run.finishedAt)}, ${text(run.tool.name, 60)} ${code(run.tool.version, 40)}`,
    ],
  ];
  const items = rows.map(([name, value]) => `- **${name}:** ${value}`);
  return `## Thresholds and coverage\n\n${items.join('\n')}\n`;
}

/** The account itself is judged by a few rules, and counted where it is. */
function audited({ accounts, entities }: Judgement): string {
  const themselves = entities.filter(({ entity }) => entity.type === 'account').length;
  const also = themselves === 0 ? '' : `, ${count(themselves, 'account')} with password policy and root user`;
  return `${entityCounts(accounts)}${also}`;
}

function settingsSource(configFile: string | null): string {
  return configFile === null
    ? 'inputs and defaults; there is no config file'
    : `${code(configFile)} and inputs`;
}

function retries(value: number): string {
  return value === 1 ? '1 retry' : `${number(value)} retries`;
}

function ruleRows(rules: ReportInput['settings']['rules']): [string, string][] {
  const changed = RULE_IDS.filter((rule) => rules[rule] !== 'default');
  if (changed.length === 0) return [];
  return [
    [
      'Rules',
      changed
        .map((rule) => `${code(rule)} ${rules[rule] === 'off' ? 'is off' : `is ${rules[rule]}`}`)
        .join(', '),
    ],
  ];
}

function selection({ include, exclude, tags }: ReportInput['settings']['entities']): string {
  const parts = [
    include.length === 0 ? 'everything' : listed(include),
    ...(exclude.length === 0 ? [] : [`without ${listed(exclude)}`]),
    ...(Object.keys(tags).length === 0
      ? []
      : [`tagged ${listed(Object.entries(tags).map(([key, values]) => `${key}=${values.join('|')}`))}`]),
  ];
  return parts.join(', ');
}

function listed(selectors: readonly string[]): string {
  const rest = selectors.length - SELECTORS;
  const shown = selectors
    .slice(0, SELECTORS)
    .map((selector) => code(selector))
    .join(', ');
  return rest > 0 ? `${shown} and ${number(rest)} more` : shown;
}

/** `2026-11-20 06:00 UTC` */
function time(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
