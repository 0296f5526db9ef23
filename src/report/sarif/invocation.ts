/** How the run went: what could not be determined, what is exempt, and what did not fit. */
import type { JudgedExemption, Judgement, Notice } from '../../model/judgement.ts';
import type { CollectError } from '../../model/snapshot.ts';
import { endsSoon } from '../exemption-words.ts';
import type { RunInfo } from '../input.ts';
import { count, number } from '../phrase.ts';
import { message, shown } from './text.ts';

/** Notifications of one kind; more are counted. `report.json` has all. */
const PER_KIND = 200;

/** What the notifications are about: objects of the type reportingDescriptor. */
export const NOTIFICATIONS = [
  { id: 'not-determined', shortDescription: { text: 'Something could not be determined' } },
  { id: 'results-cut', shortDescription: { text: 'There are more findings than a file may hold' } },
  { id: 'results-shortened', shortDescription: { text: 'Results are told more briefly than they could be' } },
  { id: 'exemption', shortDescription: { text: 'Findings that are accepted for a time' } },
  { id: 'notice', shortDescription: { text: 'Something worth knowing' } },
] as const;

type NotificationId = (typeof NOTIFICATIONS)[number]['id'];
type Level = 'error' | 'warning' | 'note';

/** What did not fit, in words; absent: it did. */
export interface Cut {
  /** Findings that were left out. */
  readonly results?: string;
  /** Texts and policies that were. */
  readonly texts?: string;
}

/** What a run of either kind tells of how it went. */
interface Told {
  readonly judgement: Pick<Judgement, 'errors' | 'exemptions' | 'notices'>;
  readonly run: RunInfo;
}

/** The one object of the type invocation. */
export function invocation({ judgement, run }: Told, cut: Cut): unknown {
  const { errors, exemptions, notices } = judgement;
  return {
    executionSuccessful: errors.length === 0,
    startTimeUtc: run.startedAt,
    endTimeUtc: run.finishedAt,
    toolExecutionNotifications: [
      ...(cut.results === undefined ? [] : [notification('results-cut', 'warning', cut.results)]),
      ...(cut.texts === undefined ? [] : [notification('results-shortened', 'warning', cut.texts)]),
      ...bounded(errors, 'not-determined', 'error', errorWords),
    ],
    toolConfigurationNotifications: [
      ...bounded(exemptions, 'exemption', exemptionLevel, exemptionWords),
      ...bounded(notices, 'notice', 'note', (notice: Notice) => [notice.message]),
    ],
  };
}

/** The exemptions as data. */
export function exemptionProperties(exemptions: readonly JudgedExemption[]): readonly unknown[] {
  return exemptions.slice(0, PER_KIND).map(({ exemption, state, daysLeft, matches }) => {
    const { entity, rule, services, reason, expires, approvedBy } = exemption;
    return {
      entity: shown(entity, 700),
      rule,
      ...(services && { services: services.map((service) => shown(service, 100)) }),
      reason: shown(reason, 1000),
      expires,
      ...(approvedBy !== undefined && { approvedBy: shown(approvedBy, 300) }),
      state,
      daysLeft,
      matches,
    };
  });
}

function* bounded<Item>(
  items: readonly Item[],
  id: NotificationId,
  level: Level | ((item: Item) => Level),
  words: (item: Item) => readonly string[],
): Generator<unknown, void, undefined> {
  for (const item of items.slice(0, PER_KIND)) {
    yield notification(id, typeof level === 'string' ? level : level(item), ...words(item));
  }
  const rest = items.length - PER_KIND;
  if (rest > 0) yield notification(id, 'note', `${number(rest)} more, all in report.json.`);
}

function notification(id: NotificationId, level: Level, ...paragraphs: readonly string[]): unknown {
  return { descriptor: { id }, level, message: message(...paragraphs) };
}

function errorWords({ accountId, entityArn, operation, code, message: text }: CollectError): string[] {
  const where = entityArn ?? (accountId === undefined ? 'The whole run' : `Account ${accountId}`);
  return [`${where}: ${operation}: ${text} (${code})`];
}

function exemptionLevel(judged: JudgedExemption): Level {
  return judged.state === 'expired' || endsSoon(judged) ? 'warning' : 'note';
}

function exemptionWords({ exemption, state, daysLeft, matches }: JudgedExemption): string[] {
  const { entity, rule, services, reason, expires, approvedBy } = exemption;
  const what = `${rule === '*' ? 'every rule' : rule}${services ? ` (${services.join(', ')})` : ''}`;
  const by = approvedBy === undefined ? '' : `, approved by ${approvedBy}`;
  const findings = count(matches, 'finding');
  const end =
    state === 'expired'
      ? `It expired on ${expires} and no longer holds; it would have covered ${findings}.`
      : `It ends on ${expires}, ${daysLeft === 0 ? 'which is today' : `${count(daysLeft, 'day')} left`}, and covers ${findings}.`;
  return [`${entity} is exempt from ${what}${by}: ${reason}`, end];
}
