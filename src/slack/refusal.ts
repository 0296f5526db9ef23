/** What the answers to a webhook mean, and what to do. Source: Slack's "Sending messages using incoming webhooks". */

const RENEW =
  'the webhook was removed or disabled: make a new one in Slack and put it into the secret that slack-webhook-url is given';
const MESSAGE =
  'Slack did not take the message: look at slack.text-none, text-some, username, icon-emoji and icon-url';

/** The word comes from outside, so it must not find what every object has, `constructor` say. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['invalid_payload', MESSAGE],
  ['invalid_blocks', MESSAGE],
  ['no_text', MESSAGE],
  ['msg_too_long', MESSAGE],
  ['msg_blocks_too_long', MESSAGE],
  ['no_service', RENEW],
  ['no_service_id', RENEW],
  ['no_team', RENEW],
  ['no_active_hooks', RENEW],
  ['invalid_token', RENEW],
  ['team_disabled', 'the workspace of the webhook was disabled'],
  ['user_not_found', 'the person whom the webhook writes to is not there any more: make a new webhook'],
  ['channel_not_found', 'the channel of the webhook is not there any more: make a new webhook'],
  [
    'channel_is_archived',
    'the channel of the webhook is archived: bring it back, or make a webhook for another channel',
  ],
  ['action_prohibited', 'an administrator of the workspace restricted webhooks: ask them'],
  ['posting_to_general_channel_denied', 'the webhook may not post to #general: make one for another channel'],
  ['rollup_error', 'something went wrong at Slack'],
]);

/** Characters that are shown of an answer. */
const SHOWN = 100;

/** `body` is Slack's word, `no_service` say, or what a proxy on the way had to tell. */
export function refusalWords(status: number, body: string): string {
  const word = /^[a-z_]{1,60}$/.test(body.trim()) ? body.trim() : undefined;
  const answer = `Slack answered ${status}${word === undefined ? '' : ` ${word}`}`;
  const meaning = MEANINGS.get(word ?? '') ?? byStatus(status);
  return meaning === undefined ? answer : `${answer}: ${meaning}`;
}

/** Slack answers `ok` to a message that it took. A proxy's page may come with the same status. */
export function isTaken(body: string): boolean {
  return body.trim() === 'ok';
}

/** What was said in place of `ok`: one line of characters that can be seen. */
export function notTakenWords(body: string): string {
  const answer = body.trim();
  const [...said] = answer.slice(0, 10 * SHOWN).replace(/[\s\p{C}\p{Z}]+/gu, ' ');
  const shown = said.length > SHOWN ? `${said.slice(0, SHOWN).join('')}…` : said.join('');
  const meaning = MEANINGS.get(answer) ?? 'look whether a proxy answers in place of Slack';
  return `Slack answered ${shown.trim() === '' ? 'nothing' : `"${shown}"`} in place of "ok": ${meaning}`;
}

function byStatus(status: number): string | undefined {
  if (status === 429) return 'too many messages in a short time';
  if (status === 407) return 'the proxy asks for a user and a password';
  if (status >= 500) return 'something went wrong at Slack';
  if (status >= 300 && status < 400) return 'the address leads elsewhere, so it is not that of a webhook';
  if (status === 403 || status === 404 || status === 410) return RENEW;
  return undefined;
}
