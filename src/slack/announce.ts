/** Whether the message is sent, and that it is not sent twice while nothing changed. */
import type { SlackMessage } from '../model/slack.ts';
import { EMPTY_HISTORY, type HistoryStore, type SwitchHistory } from '../model/switch-role.ts';
import { type SendPorts, SlackError, sendToSlack } from './send.ts';

export interface Announcement {
  readonly message: SlackMessage;
  /** The same while nothing changed that is worth another message. */
  readonly state: string;
  /** Send it even then. */
  readonly repeat: boolean;
}

/** The history as this run left it, and where it is kept. */
export interface KeptHistory {
  readonly store: HistoryStore;
  readonly content: SwitchHistory;
}

/** Why it is not known what was told last. */
export type NoHistory = 'not configured' | 'not readable';

export interface AnnouncePorts extends SendPorts {
  /** Secret. */
  readonly address: string;
  readonly history: KeptHistory | NoHistory;
  readonly now: Date;
  info(text: string): void;
  /** A message that was not sent, or not remembered, never changes a verdict. */
  warn(title: string, message: string): void;
}

/** Never throws. */
export async function announce(announcement: Announcement, ports: AnnouncePorts): Promise<void> {
  const { message, state, repeat } = announcement;
  const { address, history, info, warn } = ports;
  const told = typeof history === 'string' ? undefined : history.content.told;
  if (!repeat && told?.state === state) {
    info(`Slack: nothing changed since the message of ${told.at.slice(0, 10)}, so none is sent.`);
    return;
  }
  try {
    await sendToSlack(address, message, ports);
  } catch (error) {
    const mayHaveArrived = error instanceof SlackError && error.mayHaveArrived;
    warn(
      mayHaveArrived ? 'IAM Sweep: perhaps no message to Slack' : 'IAM Sweep: no message to Slack',
      `${wordsOf(error)}.${mayHaveArrived ? ' The next run sends it again.' : ''} The verdict stays as it is.`,
    );
    return;
  }
  info('Slack: the message was sent.');
  if (typeof history !== 'string') await remember(state, history, ports);
  else if (!repeat) info(`Slack: ${EACH_TIME[history]}`);
}

const EACH_TIME: Readonly<Record<NoHistory, string>> = {
  'not configured':
    'each run sends its message, since without switch-role.history nothing tells what was said last.',
  'not readable':
    'what was said last is not known, since the history could not be read, so the message may have come before.',
};

async function remember(
  state: string,
  { store, content }: KeptHistory,
  { now, warn }: AnnouncePorts,
): Promise<void> {
  try {
    await store.merge({ ...EMPTY_HISTORY, told: { state, at: laterThan(content.told?.at, now) } });
  } catch (error) {
    warn(
      'IAM Sweep: the message to Slack will come again',
      `That it was sent could not be kept in ${store.name}: ${wordsOf(error)}`,
    );
  }
}

/** The last time that ISO-8601 writes with four digits for the year. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Of two messages the later holds, so one that is told now must be later than one that is dated in the future. */
function laterThan(before: string | undefined, now: Date): string {
  const least = before === undefined ? 0 : Date.parse(before) + 1;
  return new Date(Math.min(Math.max(now.getTime(), least), LAST_MS)).toISOString();
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
