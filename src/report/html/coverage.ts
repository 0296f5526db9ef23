/** What the verdict rests on: method, thresholds, accounts, what was left out, how it was collected. */
import { ENTITY_TYPES } from '../../model/entity.ts';
import type { Judgement } from '../../model/judgement.ts';
import { AUDIT_RULES } from '../../model/settings.ts';
import { inGrace } from '../entity-words.ts';
import type { ReportInput } from '../input.ts';
import { peopleRows } from '../markdown/people-coverage.ts';
import { count, number } from '../phrase.ts';
import { code, fromTicks, type Html, html, joinHtml, NOTHING } from './markup.ts';
import { cut, definitions, section, table } from './table.ts';
import { time } from './verdict.ts';

const ACCOUNTS = 1000;
const NOTICES = 200;
const SELECTORS = 50;
/** Addresses that may become a link: those of a workflow run. */
const RUN_PAGE = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)+$/;

export function notices({ notices: all }: Judgement): Html {
  if (all.length === 0) return NOTHING;
  const items = all.slice(0, NOTICES).map(
    ({ message }) => html`<li>${message}</li>
`,
  );
  return section(
    'notices',
    'Notices',
    html`Worth knowing; none of it makes the audit incomplete.`,
    html`<ul class="notices">
${items}</ul>
${cut(all.length - items.length, 'notice')}`,
  );
}

export function coverage(input: ReportInput): Html {
  const { judgement } = input;
  return section(
    'method',
    'Method and coverage',
    html`What was looked at, how, and what could not be seen.`,
    html`${definitions(method(input))}<h3>What the sources can see</h3>
${definitions(SIGHT.map(([title, words]) => [title, fromTicks(words)] as const))}<h3>Accounts</h3>
${accountTable(judgement)}<h3>API calls</h3>
${callTable(judgement)}`,
  );
}

function method({ judgement, settings, run }: ReportInput): [string, Html][] {
  const { access, gate } = settings;
  const grace = judgement.entities.filter(inGrace).length;
  const above = gate.failOn === 'critical' ? 'critical' : `${gate.failOn} or above`;
  const fails = gate.failOn === 'never' ? 'never for findings' : `on new findings at ${above}`;
  const changed = AUDIT_RULES.filter((rule) => settings.rules[rule] !== 'default');
  const rules = changed.map((rule) => html`${code(rule)} is ${settings.rules[rule]}`);
  return [
    ['Unused', html`last used more than ${count(access.unusedDays, 'day')} before the facts were collected`],
    ['Never used', html`no use in the time that IAM keeps: 400 days, or since the entity was created`],
    [
      'Grace',
      html`the use of entities younger than ${count(access.graceDays, 'day')} is not judged${grace > 0 ? `: ${number(grace)} here` : ''}`,
    ],
    ['Granularity', html`${access.granularity === 'action' ? 'services and tracked actions' : 'services'}`],
    ['Fails', html`${fails}; incomplete facts ${gate.onIncomplete === 'fail' ? 'fail' : 'only warn'}`],
    ...(rules.length === 0 ? [] : [['Rules', joinHtml(rules, ', ')] as [string, Html]]),
    ...(run.configFile === undefined ? [] : [['Settings', settingsSource(run.configFile)] as [string, Html]]),
    ...peopleRows({ judgement, settings }).map(
      ([title, words]) => [title, fromTicks(words)] as [string, Html],
    ),
    ['Audited', selection(settings.entities)],
    ['Facts of', html`${time(judgement.snapshot.collectedAt)}`],
    ['Run', runRow(run)],
  ];
}

function runRow({ startedAt, finishedAt, tool, runUrl, workflowPath }: ReportInput['run']): Html {
  const workflow = workflowPath === undefined ? NOTHING : html`, workflow ${code(workflowPath)}`;
  const page =
    runUrl === undefined
      ? NOTHING
      : RUN_PAGE.test(runUrl)
        ? html`, <a href="${runUrl}" rel="noreferrer">the workflow run</a>`
        : html`, ${runUrl}`;
  return html`${time(startedAt)} to ${time(finishedAt)}, ${tool.name} ${tool.version}${workflow}${page}`;
}

/**
 * Source: the IAM user guide on last accessed information ("Things to know", "action last accessed information"), and the
 * CloudTrail user guide on event history.
 */
const SIGHT: readonly (readonly [string, string])[] = [
  [
    'Seen',
    'attempts to use a service by users and roles, whether allowed or denied, within the last 400 days; recent ones appear within about four hours',
  ],
  [
    'By action',
    'management actions of the services that IAM tracks; data actions and `iam:PassRole` leave no trace there',
  ],
  [
    'Not seen',
    'access by resource policies, and what service control policies, permissions boundaries and session policies take away',
  ],
];

function settingsSource(configFile: string | null): Html {
  return configFile === null
    ? html`inputs and defaults; there is no config file`
    : html`${code(configFile)} and inputs`;
}

function selection({ include, exclude, tags }: ReportInput['settings']['entities']): Html {
  const pairs = Object.entries(tags).map(([key, values]) => `${key}=${values.join('|')}`);
  return joinHtml(
    [
      include.length === 0 ? html`everything` : listed(include),
      ...(exclude.length === 0 ? [] : [html`without ${listed(exclude)}`]),
      ...(pairs.length === 0 ? [] : [html`tagged ${listed(pairs)}`]),
    ],
    ', ',
  );
}

function listed(selectors: readonly string[]): Html {
  const rest = selectors.length - SELECTORS;
  const named = joinHtml(selectors.slice(0, SELECTORS).map(code), ', ');
  return html`${named}${rest > 0 ? ` and ${number(rest)} more` : ''}`;
}

function accountTable({ accounts, entities }: Judgement): Html {
  const unknown = new Map<string, number>();
  for (const { entity, status } of entities) {
    if (status === 'unknown') unknown.set(entity.accountId, (unknown.get(entity.accountId) ?? 0) + 1);
  }
  const rows = accounts
    .slice(0, ACCOUNTS)
    .map(({ id, name, alias, partition, status, counts }) => [
      html`${code(id)}${(name ?? alias) === undefined ? NOTHING : html` <small>${name ?? alias ?? ''}</small>`}`,
      html`${partition}`,
      status === 'complete' ? html`complete` : html`<strong>incomplete</strong>`,
      ...ENTITY_TYPES.map((type) => html`${number(counts[type])}`),
      html`${number(unknown.get(id) ?? 0)}`,
    ]);
  const columns = [
    ...['Account', 'Partition', 'Read'].map((title) => ({ title })),
    ...['Roles', 'Users', 'Groups', 'Policies', 'Not determined'].map((title) => ({
      title,
      kind: 'number' as const,
    })),
  ];
  return html`${table('Accounts and what was audited of each', columns, rows)}${cut(accounts.length - rows.length, 'account')}`;
}

function callTable({ snapshot: { stats } }: Judgement): Html {
  const calls = Object.entries(stats.apiCalls).sort(([a], [b]) => (a < b ? -1 : 1));
  if (calls.length === 0)
    return html`<p class="calm-note">AWS was not called.</p>
`;
  const all = calls.reduce((sum, [, value]) => sum + value, 0);
  const rows = calls.map(([operation, value]) => [code(operation), html`${number(value)}`]);
  return html`<p class="intro">${count(all, 'call')}, ${number(stats.retries)} of them repeated, in ${count(Math.round(stats.durationMs / 1000), 'second')}.</p>
${table('API calls', [{ title: 'Operation' }, { title: 'Calls', kind: 'number' }], rows)}`;
}
