import { IncomingWebhook } from '@slack/webhook';
import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../sandbox/server.ts';
import { stand } from './stand.ts';

const post = (sandbox: Sandbox, body: unknown, url = sandbox.slackWebhookUrl) =>
  fetch(url, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });

const said = async (answer: Promise<Response>) => {
  const { status } = await answer;
  return `${status} ${await (await answer).text()}`;
};

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });

describe('The Slack webhook of the sandbox', () => {
  it('keeps what Slack’s own client sends', async () => {
    const sandbox = await stand();
    const answer = await new IncomingWebhook(sandbox.slackWebhookUrl).send({ text: 'Two users are silent.' });
    expect(answer.text).toBe('ok');
    expect(sandbox.slackMessages).toMatchObject([{ text: 'Two users are silent.' }]);
  });

  it('refuses what Slack refuses', async () => {
    const sandbox = await stand();
    expect(await said(post(sandbox, 'no json'))).toBe('400 invalid_payload');
    expect(await said(post(sandbox, {}))).toBe('400 no_text');
    const refused: unknown[][] = [
      Array.from({ length: 51 }, () => section('x')),
      [section('x'.repeat(3001))],
      [section('')],
      [{ type: 'unheard-of' }],
      [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
    ];
    for (const blocks of refused) {
      expect(await said(post(sandbox, { text: 'x', blocks }))).toBe('400 invalid_blocks');
    }
    const fifty = Array.from({ length: 50 }, () => section('x'.repeat(3000)));
    expect(await said(post(sandbox, { text: 'x', blocks: fifty }))).toBe('200 ok');
    expect(sandbox.slackMessages).toHaveLength(1);
  });

  it('is found by its whole path alone', async () => {
    const sandbox = await stand();
    const wrong = `${sandbox.url}/services/T0000/B0000/XXXX`;
    expect(await said(post(sandbox, { text: 'x' }, wrong))).toBe('404 no_service');
  });

  it('fails as it is told', async () => {
    const sandbox = await stand({ slackAnswer: { status: 410, body: 'channel_is_archived' } });
    expect(await said(post(sandbox, { text: 'x' }))).toBe('410 channel_is_archived');
    sandbox.configure({
      slackAnswer: undefined,
      faults: [{ operation: 'SlackWebhook', kind: 'throttle', nth: 1 }],
    });
    const limited = await post(sandbox, { text: 'x' });
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await said(post(sandbox, { text: 'x' }))).toBe('200 ok');
    expect(sandbox.slackMessages).toHaveLength(1);
  });
});
