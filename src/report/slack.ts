/** The message to Slack: the verdict, who no longer switches role, and the way to the run. */
import type { JudgedSwitcher, Judgement } from '../model/judgement.ts';
import type { SlackPlaceholder } from '../model/settings.ts';
import type {
  SlackBlock,
  SlackLink,
  SlackList,
  SlackMessage,
  SlackSection,
  SlackText,
} from '../model/slack.ts';
import { type Accounts, accountName, accountsOf, label, shortPath } from './entity-words.ts';
import { clip, visible } from './escape.ts';
import type { ReportInput } from './input.ts';
import { count, day, number, toPlain } from './phrase.ts';
import {
  accountWords,
  countStatuses,
  inConsole,
  isSilent,
  onlyWatched,
  roleLabel,
  unreadWords,
} from './role-words.ts';
import { cut, escaped, filled, SECTION, slackSafe } from './slack-text.ts';
import { verdictPhrase } from './verdict-words.ts';

/** Slack allows 50 blocks; who reads a message reads a few dozen lines. */
const USERS = 30;
const NAME = 100;
const ACCOUNTS = 3;
/**
 * Characters of all blocks as JSON. Slack refuses a message of about 13,000 characters with msg_blocks_too_long, though
 * no limit of a single block is reached; the list leaves room for what else the message holds.
 */
const LIST_LENGTH = 7000;
const VERDICT = 1000;

const SIGNS = { pass: '✅', fail: '❌', incomplete: '⚠️' } as const;

/** @param runUrl the page of the workflow run, where it is known */
export function slackMessage(input: ReportInput, runUrl?: string): SlackMessage {
  const { judgement, settings } = input;
  const { username, iconEmoji, iconUrl } = settings.slack;
  const title = `${SIGNS[judgement.conclusion]} IAM Sweep: ${judgement.conclusion}`;
  const template = templateOf(input);
  const own = template === undefined ? '' : filled(template, placeholders(judgement, runUrl)).trim();
  const summary = stocktakingWords(judgement);
  const list = silentList(judgement);
  const blocks: SlackBlock[] = [
    { type: 'header', text: { type: 'plain_text', text: title } },
    ...(own === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text: own } } as const]),
    {
      type: 'rich_text',
      elements: [
        section(bold(`${accountsWords(judgement)}: `), plain(own === '' ? summary.all : summary.rest)),
        ...list,
        section(plain(clip(toPlain(verdictPhrase(input)), VERDICT)), ...link(runUrl)),
      ],
    },
  ];
  return {
    text:
      own === ''
        ? cut(`${title}. ${slackSafe(accountsWords(judgement))}: ${escaped(summary.all)}`, VERDICT)
        : cut(`${title}. ${own}`, SECTION),
    blocks,
    ...(username !== undefined && { username }),
    ...(iconEmoji !== undefined && { icon_emoji: iconEmoji }),
    ...(iconUrl !== undefined && { icon_url: iconUrl }),
  };
}

/** "None" is said only where everybody was looked at. */
function templateOf({ judgement, settings: { slack } }: ReportInput): string | undefined {
  const { switchRole } = judgement;
  if (switchRole === undefined) return undefined;
  if (switchRole.users.some(isSilent)) return slack.textSome;
  const isWhole =
    countStatuses(switchRole).unknown === 0 &&
    unreadWords(judgement) === undefined &&
    switchRole.coverage.sources.every(({ problemCount }) => problemCount === 0);
  return isWhole ? slack.textNone : undefined;
}

function placeholders(judgement: Judgement, runUrl = ''): Readonly<Record<SlackPlaceholder, string>> {
  const { switchRole } = judgement;
  const counts = switchRole && countStatuses(switchRole);
  return {
    conclusion: judgement.conclusion,
    stale: number(counts?.stale ?? 0),
    never: number(counts?.never ?? 0),
    unknown: number(counts?.unknown ?? 0),
    days: number(switchRole?.thresholdDays ?? 0),
    account: slackSafe(accountsWords(judgement)),
    'run-url': escaped(runUrl),
  };
}

/** `all`: the whole result in a sentence or two. `rest`: what must be known beside a text of the user's own. */
function stocktakingWords(judgement: Judgement): { readonly all: string; readonly rest: string } {
  const { switchRole } = judgement;
  if (switchRole === undefined) {
    const off = 'role switching was not looked at.';
    return { all: off, rest: off };
  }
  const { users, thresholdDays } = switchRole;
  const { stale, never, unknown } = countStatuses(switchRole);
  const of = `${number(stale + never)} of ${count(users.length, 'user')} who may switch role`;
  const days = count(thresholdDays, 'day');
  const unread = unreadWords(judgement);
  const found =
    users.length === 0
      ? unread === undefined
        ? 'no user may switch role.'
        : 'no user is known who may switch role.'
      : stale + never === 0
        ? `none of ${count(users.length, 'user')} who may switch role is known to be silent for ${days}.`
        : `${of} ${stale + never === 1 ? 'is' : 'are'} silent: ${number(stale)} for more than ${days}, ${number(never)} without any known switch.`;
  const open = [
    ...(unknown === 0 ? [] : [` ⚠️ ${number(unknown)} could not be determined.`]),
    ...(unread === undefined ? [] : [` ${unread}`]),
  ].join('');
  const rest = `${count(users.length, 'user')} may switch role, threshold ${days}.${open}`;
  return { all: found + open, rest };
}

function accountsWords({ accounts }: Judgement): string {
  const names = accounts.slice(0, ACCOUNTS).map((account) => visible(clip(accountName(account), NAME)));
  const rest = accounts.length - names.length;
  if (accounts.length === 0) return 'no account';
  return `${names.join(', ')}${rest > 0 ? ` and ${number(rest)} more` : ''}`;
}

/** The longest silence first, as the judgement has them. */
function silentList(judgement: Judgement): (SlackList | SlackSection)[] {
  const silent = (judgement.switchRole?.users ?? []).filter(isSilent);
  const accounts = accountsOf(judgement);
  const place = inConsole(judgement);
  const items: SlackSection[] = [];
  let room = LIST_LENGTH;
  for (const judged of silent.slice(0, USERS)) {
    const item = userItem(judged, accounts, place);
    room -= JSON.stringify(item).length;
    if (room < 0) break;
    items.push(item);
  }
  const rest = silent.length - items.length;
  return [
    ...(items.length > 0 ? [{ type: 'rich_text_list', style: 'bullet', elements: items } as const] : []),
    ...(rest > 0 ? [section(plain(`and ${number(rest)} more`))] : []),
  ];
}

function userItem(judged: JudgedSwitcher, accounts: Accounts, place: string): SlackSection {
  const { user, lastSwitchedAt, ageDays, lastRoleArn, watchedSince, watchedInto } = judged;
  const account = accounts.nameOf(user.accountId);
  const where = account === undefined ? [] : [plain(' in '), code(account)];
  if (lastSwitchedAt === null) {
    const into = watchedInto === undefined ? '' : ` into ${accountWords(watchedInto)}`;
    const since = watchedSince === null ? '' : `, watched since ${day(watchedSince)}`;
    return section(code(label(user)), ...where, plain(`: no known switch${place}${into}${since}`));
  }
  const age = ageDays === null ? '' : `, ${count(ageDays, 'day')} ago`;
  return section(
    code(label(user)),
    ...where,
    plain(`: last switched role${place} on ${day(lastSwitchedAt)}${age}`),
    ...(lastRoleArn === undefined ? [] : [plain(', to '), code(roleLabel(lastRoleArn))]),
    ...(watchedInto === undefined ? [] : [plain(onlyWatched(watchedInto))]),
  );
}

function link(runUrl: string | undefined): (SlackText | SlackLink)[] {
  return runUrl === undefined ? [] : [plain(' '), { type: 'link', url: runUrl, text: 'See the run' }];
}

function section(...elements: readonly (SlackText | SlackLink)[]): SlackSection {
  return { type: 'rich_text_section', elements };
}

function plain(text: string): SlackText {
  return { type: 'text', text };
}

function bold(text: string): SlackText {
  return { type: 'text', text, style: { bold: true } };
}

/** A foreign name. Slack refuses empty text. */
function code(name: string): SlackText {
  return { type: 'text', text: visible(shortPath(name, NAME)) || 'no name', style: { code: true } };
}
