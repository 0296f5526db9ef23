import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { SlackMessage } from '../../../src/model/slack.ts';
import { SlackError, sendToSlack } from '../../../src/slack/send.ts';
import { isSurelyUnsent } from '../../../src/slack/unsent.ts';
import { KEY, OK, type Reply, webhook } from './webhook.ts';

const MESSAGE: SlackMessage = {
  text: 'hello',
  blocks: [{ type: 'header', text: { type: 'plain_text', text: 'hello' } }],
  username: 'Sweeper',
};

/** Sends, and tells how long it waited between tries. */
async function send(address: string, timeoutMs = 5_000): Promise<{ pauses: number[]; error?: string }> {
  const pauses: number[] = [];
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds);
  try {
    await sendToSlack(address, MESSAGE, { sleep, userAgent: 'iam-sweep/1.2.3', timeoutMs });
    return { pauses };
  } catch (error) {
    expect(error).toBeInstanceOf(SlackError);
    return { pauses, error: (error as Error).message };
  }
}

afterEach(() => vi.unstubAllEnvs());

test('the message arrives as it was made', async () => {
  const { address, received } = await webhook(OK);
  expect(await send(address)).toEqual({ pauses: [] });
  expect(received).toEqual([
    { body: MESSAGE, headers: expect.objectContaining({ 'content-type': 'application/json' }) },
  ]);
});

describe('a failure that may pass', () => {
  const reply: Reply = { status: 503 };

  test('of Slack is tried twice again, then it is told', async () => {
    const first = await webhook(reply, reply, OK);
    expect(await send(first.address)).toEqual({ pauses: [1000, 2000] });
    const second = await webhook(reply);
    expect(await send(second.address)).toMatchObject({ pauses: [1000, 2000], error: expect.any(String) });
    expect(second.received).toHaveLength(3);
  });

  test('so is one of the network, where nobody was reached', async () => {
    expect(await send(`http://127.0.0.1:1${KEY}`)).toEqual({
      pauses: [1000, 2000],
      error: 'Slack could not be reached: connect ECONNREFUSED 127.0.0.1:1',
    });
  });

  test('so is a proxy that opens no way', async () => {
    vi.stubEnv('http_proxy', 'http://127.0.0.1:1');
    vi.stubEnv('no_proxy', '');
    expect(await send(`http://hooks.slack.test${KEY}`)).toEqual({
      pauses: [1000, 2000],
      error: expect.stringContaining('Slack could not be reached: tunneling socket could not be established'),
    });
  });

  test('too many messages: it waits as long as Slack asks', async () => {
    const { address } = await webhook({ status: 429, headers: { 'Retry-After': '30' } }, OK);
    expect(await send(address)).toEqual({ pauses: [30_000] });
  });

  test('and not when Slack asks for more than 30 seconds', async () => {
    const { address, received } = await webhook({ status: 429, headers: { 'Retry-After': '31' } }, OK);
    expect(await send(address)).toEqual({
      pauses: [],
      error: 'Slack answered 429: too many messages in a short time',
    });
    expect(received).toHaveLength(1);
  });
});

describe('a message that may have arrived is not sent twice', () => {
  test.each([
    ['no answer at all', 'silence', 'Slack did not answer within 0.05 s'],
    ['a connection that broke off', 'hang-up', 'The connection to Slack broke off (socket hang up)'],
  ] as const)('%s', async (_, reply, words) => {
    const { address, received } = await webhook(reply, OK);
    expect(await send(address, reply === 'silence' ? 50 : undefined)).toEqual({
      pauses: [],
      error: `${words}, so the message may have arrived or not`,
    });
    expect(received).toHaveLength(1);
  });

  const failure = (message: string, more: object = {}) => Object.assign(new Error(message), more);
  const refused = failure('connect ECONNREFUSED ::1:443', { code: 'ECONNREFUSED', syscall: 'connect' });

  test.each([
    ['nobody listens', refused],
    ['nobody listens at any address', new AggregateError([refused, refused])],
    ['the name is not known', failure('getaddrinfo ENOTFOUND x', { syscall: 'getaddrinfo' })],
    ['the certificate is not trusted', failure('x', { code: 'SELF_SIGNED_CERT_IN_CHAIN' })],
    ['the certificate is of another name', failure('x', { code: 'ERR_TLS_CERT_ALTNAME_INVALID' })],
    ['the proxy refuses', failure('tunneling socket could not be established, statusCode=403')],
  ])('it surely did not where %s', (_, error) => {
    expect(isSurelyUnsent(error)).toBe(true);
  });

  test.each([
    ['a reset', failure('read ECONNRESET', { code: 'ECONNRESET', syscall: 'read' })],
    ['a timeout', new DOMException('The operation was aborted due to timeout', 'TimeoutError')],
    ['one address of several', new AggregateError([refused, failure('write EPIPE', { code: 'EPIPE' })])],
    ['no reason', new AggregateError([])],
    ['no error', 'connect'],
  ])('it may have after %s', (_, error) => {
    expect(isSurelyUnsent(error)).toBe(false);
  });
});

describe('an answer of success that is not ok is no delivery', () => {
  test.each([
    [
      '<html>\n\u001b[31m\u202eSign in</html>\r\n',
      '"<html> [31m Sign in</html>"',
      'look whether a proxy answers',
    ],
    ['', 'nothing', 'look whether a proxy answers'],
    ['invalid_payload', '"invalid_payload"', 'Slack did not take the message: look at'],
    ['x'.repeat(5000), `"${'x'.repeat(100)}…"`, 'look whether a proxy answers'],
    [`${'x'.repeat(90)}${KEY}`, `"${'x'.repeat(90)}…"`, 'look whether a proxy answers'],
  ])('%j', async (body, said, meaning) => {
    const { address, received } = await webhook({ status: 200, body });
    expect(await send(address)).toEqual({
      pauses: [],
      error: expect.stringContaining(`Slack answered ${said} in place of "ok": ${meaning}`),
    });
    expect(received).toHaveLength(1);
  });

  test('and a line end after ok is still ok', async () => {
    expect(await send((await webhook({ status: 200, body: 'ok\n' })).address)).toEqual({ pauses: [] });
  });
});

describe('a refusal is final, and explained', () => {
  test.each([
    [
      400,
      'invalid_payload',
      /^Slack answered 400 invalid_payload: Slack did not take the message: look at slack\.text-none/,
    ],
    [
      404,
      'no_service',
      /^Slack answered 404 no_service: the webhook was removed or disabled: make a new one/,
    ],
    [
      410,
      'channel_is_archived',
      /^Slack answered 410 channel_is_archived: the channel of the webhook is archived/,
    ],
    [403, 'action_prohibited', /an administrator of the workspace restricted webhooks/],
    [403, '<html>Blocked by proxy</html>', /^Slack answered 403: the webhook was removed or disabled/],
    [302, '', /^Slack answered 302: the address leads elsewhere/],
    [418, 'constructor', /^Slack answered 418 constructor$/],
    [404, 'constructor', /^Slack answered 404 constructor: the webhook was removed/],
    [418, 'i_am_a_teapot', /^Slack answered 418 i_am_a_teapot$/],
  ])('%i %s', async (status, body, words) => {
    const { address, received } = await webhook({
      status,
      body,
      headers: { location: 'http://127.0.0.1:1/' },
    });
    expect(await send(address)).toEqual({ pauses: [], error: expect.stringMatching(words) });
    expect(received).toHaveLength(1);
  });
});

test.each([
  ['an answer that quotes it', async () => (await webhook({ status: 500, body: KEY })).address],
  ['a port where nobody listens', async () => `http://127.0.0.1:1${KEY}`],
  ['an address that is none', async () => `http://127.0.0.1:1${KEY}/\u0000`],
])('the address is never told: %s', async (_, address) => {
  const { error } = await send(await address());
  expect(error).toMatch(/^Slack (could not be reached|answered)/);
  expect(error).not.toMatch(/services|T0EXAMPLE|B0EXAMPLE|abcdefgh/);
});

describe('the proxy of the runner', () => {
  /** Lets everything through to one port, and keeps who was asked for. */
  async function proxy(port: number) {
    const asked: (string | undefined)[] = [];
    const server = createServer();
    server.on('connect', (request, socket) => {
      asked.push(request.url);
      const target = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        target.pipe(socket).pipe(target);
      });
      onTestFinished(() => void target.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
  }

  test('is asked for the way', async () => {
    const { port, received } = await webhook(OK);
    const { address, asked } = await proxy(port);
    vi.stubEnv('http_proxy', address);
    vi.stubEnv('no_proxy', '');
    expect(await send(`http://hooks.slack.test${KEY}`)).toEqual({ pauses: [] });
    expect(asked).toEqual(['hooks.slack.test:80']);
    expect(received).toHaveLength(1);
  });

  test('is not asked where NO_PROXY says so', async () => {
    const { port, received } = await webhook(OK);
    const { address, asked } = await proxy(port);
    vi.stubEnv('http_proxy', address);
    vi.stubEnv('no_proxy', '0.0.0.0');
    // Another name of this machine, and one that is not left out of proxies by itself.
    expect(await send(`http://0.0.0.0:${port}${KEY}`)).toEqual({ pauses: [] });
    expect(asked).toEqual([]);
    expect(received).toHaveLength(1);
  });
});
