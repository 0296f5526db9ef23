/** Sends a message by an incoming webhook, and tells what went wrong without the address, which is a secret. */

import type { FetchFunction } from '@slack/webhook';
import { IncomingWebhook, IncomingWebhookHTTPError, type IncomingWebhookSendArguments } from '@slack/webhook';
import type { SlackMessage } from '../model/slack.ts';
import { isTaken, notTakenWords, refusalWords } from './refusal.ts';
import { runnerFetch } from './runner-fetch.ts';
import { isSurelyUnsent } from './unsent.ts';

const TIMEOUT_MS = 10_000;
const RETRIES = 2;
const PAUSE_MS = 1_000;
/** Slack names longer times too; the run does not wait for them. */
const LONGEST_PAUSE_MS = 30_000;

export interface SendPorts {
  sleep(milliseconds: number): Promise<void>;
  readonly userAgent: string;
  /** Milliseconds that one try may take. */
  readonly timeoutMs?: number;
}

/** The message was not taken. The text says why, holds nothing of the address, and is one line. */
export class SlackError extends Error {
  override readonly name = 'SlackError';
  /** It was sent, and what became of it is not known. */
  readonly mayHaveArrived: boolean;

  constructor(message: string, mayHaveArrived = false) {
    super(message);
    this.mayHaveArrived = mayHaveArrived;
  }
}

/**
 * Tries again where the message surely did not arrive: nobody could be reached, Slack had a failure of its own, or asks
 * to wait for no more than 30 s. A message that may have arrived is not sent twice. Throws `SlackError`.
 */
export async function sendToSlack(address: string, message: SlackMessage, ports: SendPorts): Promise<void> {
  const { sleep, userAgent, timeoutMs = TIMEOUT_MS } = ports;
  for (let tries = 0; ; tries++) {
    let retryAfter: string | null = null;
    const fetch = runnerFetch(userAgent, timeoutMs);
    const heard: FetchFunction = async (url, init) => {
      const answer = await fetch(url, init);
      retryAfter = answer.headers.get('retry-after');
      return answer;
    };
    try {
      const webhook = new IncomingWebhook(address, { fetch: heard, timeout: timeoutMs });
      // Blocks of ours are a subset of Slack's, and not written to after this.
      const { text } = await webhook.send(message as unknown as IncomingWebhookSendArguments);
      if (isTaken(text)) return;
      throw new SlackError(notTakenWords(withoutAddress(text, address)));
    } catch (error) {
      if (error instanceof SlackError) throw error;
      const pause = pauseAfter(error, retryAfter, tries);
      if (pause === undefined || tries >= RETRIES) throw failureOf(error, address, timeoutMs);
      await sleep(pause);
    }
  }
}

/** Milliseconds, or undefined where another try would end no better. */
function pauseAfter(error: unknown, retryAfter: string | null, tries: number): number | undefined {
  if (!(error instanceof IncomingWebhookHTTPError)) {
    return isSurelyUnsent(causeOf(error)) ? PAUSE_MS * 2 ** tries : undefined;
  }
  if (error.statusCode === 429) {
    const asked = /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) * 1000 : PAUSE_MS;
    return asked > LONGEST_PAUSE_MS ? undefined : asked;
  }
  return error.statusCode >= 500 ? PAUSE_MS * 2 ** tries : undefined;
}

function failureOf(error: unknown, address: string, timeoutMs: number): SlackError {
  if (error instanceof IncomingWebhookHTTPError) {
    return new SlackError(refusalWords(error.statusCode, typeof error.body === 'string' ? error.body : ''));
  }
  const cause = causeOf(error);
  const why = withoutAddress(
    cause instanceof Error
      ? cause.message || ('code' in cause ? String(cause.code) : cause.name)
      : String(cause),
    address,
  );
  if (isSurelyUnsent(cause)) return new SlackError(`Slack could not be reached: ${why}`);
  const isTimeout =
    cause instanceof Error && (cause.name === 'TimeoutError' || /timeout/i.test(cause.message));
  const what = isTimeout
    ? `Slack did not answer within ${timeoutMs / 1000} s`
    : `The connection to Slack broke off (${why})`;
  return new SlackError(`${what}, so the message may have arrived or not`, true);
}

/** What the library wrapped. */
function causeOf(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

/** Neither the address nor the part of it that is the key. */
function withoutAddress(words: string, address: string): string {
  const { pathname } = new URL(address);
  const parts = [address, pathname, ...pathname.split('/')].filter(({ length }) => length >= 8);
  return parts.reduce((text, part) => text.replaceAll(part, '…'), words);
}
