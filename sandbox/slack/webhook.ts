/** Slack's incoming webhooks. Source: Slack's documentation, "Sending messages using incoming webhooks" and "Block Kit". */
import type { Answer } from '../answer.ts';
import { AwsError } from '../aws-error.ts';
import type { Protocol } from '../protocol.ts';
import { randomLetters } from '../random.ts';

const MOST_BLOCKS = 50;
const LONGEST_SECTION = 3000;
const LONGEST_HEADER = 150;
const LONGEST_TEXT = 40_000;

export interface SlackMessage {
  readonly text?: string;
  readonly blocks?: readonly { readonly type: string; readonly [field: string]: unknown }[];
  readonly [field: string]: unknown;
}

/** The messages of one webhook, oldest first. */
export class SlackChannel {
  /** Path of the webhook, which is its secret. */
  readonly path: string;
  readonly messages: SlackMessage[] = [];

  constructor(random: () => number) {
    const part = (length: number) => randomLetters(random, length);
    this.path = `/services/T0${part(8)}/B0${part(8)}/${part(24)}`;
  }
}

export const slackProtocol: Protocol = (incoming, { world }) => {
  if (!incoming.url.pathname.startsWith('/services/')) return undefined;
  return {
    operation: 'SlackWebhook',
    answer(requestId) {
      const { slackAnswer } = world.behaviour;
      if (slackAnswer) return plain(slackAnswer.status, slackAnswer.body, requestId, slackAnswer.headers);
      if (incoming.url.pathname !== world.slack.path) throw new AwsError(404, 'no_service', 'no_service');
      world.slack.messages.push(messageOf(incoming.body.toString()));
      return plain(200, 'ok', requestId);
    },
    refuse: ({ status, message }, requestId) =>
      plain(status, message, requestId, status === 429 ? { 'Retry-After': '1' } : {}),
    failures: {
      throttle: () => new AwsError(429, 'TooManyRequestsException', 'rate_limited'),
      '500': () => new AwsError(500, 'server_error', 'server_error'),
    },
  };
};

const plain = (
  status: number,
  body: string,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({ status, contentType: 'text/html', body, requestId, headers });

const refused = (word: string): AwsError => new AwsError(400, word, word);

function messageOf(body: string): SlackMessage {
  let message: SlackMessage;
  try {
    message = JSON.parse(body) as SlackMessage;
  } catch {
    throw refused('invalid_payload');
  }
  if (typeof message !== 'object' || message === null) throw refused('invalid_payload');
  const { text, blocks } = message;
  if (!text && !blocks?.length) throw refused('no_text');
  if (text !== undefined && (typeof text !== 'string' || text.length > LONGEST_TEXT))
    throw refused('msg_too_long');
  if (
    blocks !== undefined &&
    !(Array.isArray(blocks) && blocks.length <= MOST_BLOCKS && blocks.every(isBlock))
  ) {
    throw refused('invalid_blocks');
  }
  return message;
}

const BLOCK_TYPES: readonly string[] = [
  'actions',
  'context',
  'divider',
  'header',
  'image',
  'rich_text',
  'section',
  'table',
];

function isBlock(block: Readonly<Record<string, unknown>>): boolean {
  if (!BLOCK_TYPES.includes(String(block.type))) return false;
  const text = block.text as { readonly type?: string; readonly text?: string } | undefined;
  if (block.type === 'header') return text?.type === 'plain_text' && fits(text.text, LONGEST_HEADER);
  if (block.type !== 'section') return true;
  const fields = block.fields as readonly { readonly text?: string }[] | undefined;
  if (fields !== undefined && (fields.length > 10 || !fields.every((it) => fits(it.text, 2000))))
    return false;
  return text === undefined ? fields !== undefined : fits(text.text, LONGEST_SECTION);
}

const fits = (text: string | undefined, most: number): boolean =>
  text !== undefined && text.length >= 1 && text.length <= most;
