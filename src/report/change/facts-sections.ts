/** What the judgement rests on, as Markdown: errors, exemptions, notices, files, thresholds. */
import type { JudgedExemption } from '../../model/judgement.ts';
import type { JudgedFile } from '../../model/pull-request.ts';
import type { CollectError } from '../../model/snapshot.ts';
import { reaches } from '../entity-words.ts';
import { code, text } from '../escape.ts';
import { table } from '../markdown/table.ts';
import { count, day, nameList, number, own, say, toMarkdown } from '../phrase.ts';
import type { Page } from './page.ts';
import { leftOut } from './room.ts';
import { scopeWords } from './verdict-words.ts';

export function errors({ input, room, elsewhere, heading }: Page): string {
  const all = input.judgement.errors;
  if (all.length === 0) return '';
  const items = all.slice(0, room.others).map((error) => `- ${errorItem(error, room.text)}\n`);
  const rest = leftOut(all.length - items.length, '', elsewhere);
  return `${heading('Could not be determined')}${items.join('')}${rest}`;
}

function errorItem(error: CollectError, length: number): string {
  const { accountId, entityArn, operation, code: id, message } = error;
  const who =
    entityArn !== undefined
      ? `${code(entityArn, 200)}: `
      : accountId !== undefined
        ? `account ${code(accountId)}: `
        : '';
  return `${who}${code(operation)}: ${text(message, length)} (${code(id)})`;
}

/** Exemptions that hold no longer, and would have covered something here. */
export function expiredExemptions(page: Page): string {
  const { exemptions } = page.input.judgement;
  const expired = exemptions.filter(({ state, matches }) => state === 'expired' && matches > 0);
  const title = `${count(expired.length, 'exemption')} expired and would have covered something here`;
  return page.fold(title, expired, (judged) => exemptionItem(judged, page.room.text));
}

function exemptionItem({ exemption, matches }: JudgedExemption, length: number): string {
  const { entity, rule, expires, reason } = exemption;
  const from = rule === '*' ? 'every rule' : code(rule);
  return `${code(entity)} from ${from}: ended ${text(expires, 10)}, ${count(matches, 'finding')}. ${text(reason, length)}`;
}

export function foldedNotices(page: Page): string {
  const { notices } = page.input.judgement;
  return page.fold(count(notices.length, 'notice'), notices, ({ message }) => text(message, page.room.text));
}

export function files({ input, room, elsewhere, heading }: Page): string {
  const { files: all } = input.judgement;
  if (all.length === 0) return '';
  const rows = all.slice(0, room.others).map(fileRow);
  const columns = [
    { title: 'File' },
    { title: 'Change' },
    { title: 'Read as' },
    { title: 'Documents', align: 'right' as const },
  ];
  return `${heading('Files')}${table(columns, rows)}\n${leftOut(all.length - rows.length, 'files', elsewhere)}`;
}

const FORMATS: Readonly<Record<NonNullable<JudgedFile['format']>, string>> = {
  json: 'JSON policy',
  cloudformation: 'CloudFormation',
  'terraform-plan': 'Terraform plan',
  terraform: 'Terraform',
};

function fileRow({ path, previousPath, status, format, documents }: JudgedFile): string[] {
  const from = previousPath === undefined ? '' : `<br>was ${code(previousPath, 200)}`;
  const read = format === undefined ? '⚠️ not read' : FORMATS[format];
  return [`${code(path, 200)}${from}`, status, read, number(documents)];
}

const ACCOUNTS = 10;

export function coverage({ input, heading }: Page): string {
  const { judgement, settings, run } = input;
  const { usage, ref, stats } = judgement;
  const { gate, access } = settings;
  const calls = Object.values(stats.apiCalls).reduce((sum, made) => sum + made, 0);
  const fails =
    gate.failOn === 'never'
      ? 'never for findings'
      : `on findings at ${gate.failOn}${gate.failOn === 'critical' ? '' : ' or above'}`;
  const rows = [
    ['Looked at', `${scopeWords(input)}.`],
    ['Compared', `${code(ref.baseSha, 40)} with ${code(ref.headSha, 40)}`],
    [
      'Usage',
      toMarkdown(
        usage.looked
          ? say`of ${nameList(usage.accountIds, usage.accountIds.length, ACCOUNTS)} as of ${own(day(usage.collectedAt))}; unused is what was last used more than ${own(count(access.unusedDays, 'day'))} before. A denied attempt counts as use`
          : say`not looked at, since ${usage.reason}`,
      ),
    ],
    ['Fails', `${fails} that the change brings; ${incompleteWords(input.settings)}`],
    ...(run.configFile === undefined
      ? []
      : [
          [
            'Settings',
            run.configFile === null ? 'inputs and defaults' : `${code(run.configFile)} and inputs`,
          ],
        ]),
    [
      'Run',
      `${time(run.startedAt)} to ${time(run.finishedAt)}, ${count(calls, 'API call')}, ${text(run.tool.name, 60)} ${code(run.tool.version, 40)}`,
    ],
  ];
  return `${heading('Thresholds and coverage')}${rows.map(([name, value]) => `- **${name}:** ${value}\n`).join('')}`;
}

/** Parts of the change that could not be judged are findings too, of a severity that may fail the run by itself. */
function incompleteWords({ gate, rules }: Page['input']['settings']): string {
  const { failOn, onIncomplete } = gate;
  const setting = rules['change-unresolved'];
  const facts = onIncomplete === 'fail' ? 'fail' : 'only warn';
  const others = `facts of the account that are missing ${facts}`;
  if (setting === 'off') return `parts of it that could not be judged are only counted; ${others}`;
  const isGrave = reaches(setting === 'default' ? 'high' : setting, failOn);
  if (isGrave && onIncomplete !== 'fail') return `parts of it that could not be judged fail; ${others}`;
  return `what could not be judged ${onIncomplete === 'fail' ? 'fails' : 'only warns'}`;
}

/** `2026-11-20 06:00 UTC` */
function time(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
