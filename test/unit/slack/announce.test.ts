import { describe, expect, test } from 'vitest';
import { mergeHistory } from '../../../src/model/switch-history.ts';
import { EMPTY_HISTORY, type HistoryStore, type SwitchHistory } from '../../../src/model/switch-role.ts';
import { announce, type KeptHistory, type NoHistory } from '../../../src/slack/announce.ts';
import { OK, webhook } from './webhook.ts';

const NOW = new Date('2026-11-20T06:00:00.000Z');
const MESSAGE = { text: 'hello', blocks: [] };
const TOLD = { state: 'a', at: '2026-10-20T06:00:00.000Z' };

function history(content: Partial<SwitchHistory> = {}, failure?: string) {
  const merged: SwitchHistory[] = [];
  const store: HistoryStore = {
    name: 'file h.json',
    read: async () => EMPTY_HISTORY,
    merge: async (addition) => {
      if (failure !== undefined) throw new Error(failure);
      merged.push(addition);
      return addition;
    },
  };
  const kept: KeptHistory = { store, content: { ...EMPTY_HISTORY, ...content } };
  return { kept, merged };
}

async function told(
  address: string,
  {
    state = 'a',
    repeat = false,
    kept = 'not configured',
  }: { state?: string; repeat?: boolean; kept?: KeptHistory | NoHistory } = {},
) {
  const log: string[] = [];
  const warnings: string[] = [];
  await announce(
    { message: MESSAGE, state, repeat },
    {
      address,
      history: kept,
      now: NOW,
      sleep: async () => undefined,
      userAgent: 'iam-sweep/1.2.3',
      info: (text) => void log.push(text),
      warn: (title, message) => void warnings.push(`${title}: ${message}`),
    },
  );
  return { log, warnings };
}

describe('a message about role switching', () => {
  test('is sent the first time, and remembered', async () => {
    const { address, received } = await webhook(OK);
    const { kept, merged } = history();
    expect(await told(address, { kept })).toEqual({ log: ['Slack: the message was sent.'], warnings: [] });
    expect(received).toHaveLength(1);
    expect(merged).toEqual([{ ...EMPTY_HISTORY, told: { state: 'a', at: NOW.toISOString() } }]);
  });

  test('is not sent again while nothing changed', async () => {
    const { address, received } = await webhook(OK);
    const { kept, merged } = history({ told: TOLD });
    expect(await told(address, { kept })).toEqual({
      log: ['Slack: nothing changed since the message of 2026-10-20, so none is sent.'],
      warnings: [],
    });
    expect(received).toEqual([]);
    expect(merged).toEqual([]);
  });

  test.each([
    ['something changed', { state: 'b' }],
    ['it is to be repeated', { repeat: true }],
  ])('is sent again when %s', async (_, asked) => {
    const { address, received } = await webhook(OK);
    const { kept, merged } = history({ told: TOLD });
    await told(address, { kept, ...asked });
    expect(received).toHaveLength(1);
    expect(merged).toHaveLength(1);
  });

  test('is sent each time where nothing is kept, which the log says once', async () => {
    const { address, received } = await webhook(OK);
    expect((await told(address)).log).toEqual([
      'Slack: the message was sent.',
      'Slack: each run sends its message, since without switch-role.history nothing tells what was said last.',
    ]);
    expect((await told(address, { repeat: true })).log).toEqual(['Slack: the message was sent.']);
    expect(received).toHaveLength(2);
  });

  test('is sent where what was told last could not be read, for that reason', async () => {
    const { address } = await webhook(OK);
    expect((await told(address, { kept: 'not readable' })).log).toEqual([
      'Slack: the message was sent.',
      'Slack: what was said last is not known, since the history could not be read, so the message may have come before.',
    ]);
  });

  test.each([
    ['2099-01-01T00:00:00Z', '2099-01-01T00:00:00.001Z'],
    [NOW.toISOString(), '2026-11-20T06:00:00.001Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('is remembered as later than one of %s', async (before, at) => {
    const { address } = await webhook(OK);
    const { kept, merged } = history({ told: { state: 'b', at: before } });
    await told(address, { kept });
    expect(merged).toEqual([{ ...EMPTY_HISTORY, told: { state: 'a', at } }]);
    if (at > before) expect(mergeHistory(kept.content, ...merged).told?.state).toBe('a');
  });
});

describe('a failure', () => {
  test('of the webhook is a warning, and is not remembered as told', async () => {
    const { address } = await webhook({ status: 404, body: 'no_service' });
    const { kept, merged } = history();
    const { warnings } = await told(address, { kept });
    expect(warnings).toEqual([
      'IAM Sweep: no message to Slack: Slack answered 404 no_service: the webhook was removed or disabled: make a new one in Slack and put it into the secret that slack-webhook-url is given. The verdict stays as it is.',
    ]);
    expect(merged).toEqual([]);
  });

  test('that leaves it open whether the message arrived says so, and is not remembered', async () => {
    const { address, received } = await webhook('hang-up');
    const { kept, merged } = history();
    expect(await told(address, { kept })).toEqual({
      log: [],
      warnings: [
        'IAM Sweep: perhaps no message to Slack: The connection to Slack broke off (socket hang up), so the message may have arrived or not. The next run sends it again. The verdict stays as it is.',
      ],
    });
    expect(received).toHaveLength(1);
    expect(merged).toEqual([]);
  });

  test('is an answer other than ok, whatever its status', async () => {
    const { address } = await webhook({ status: 200, body: '<html>Sign in</html>' });
    const { kept, merged } = history();
    expect(await told(address, { kept })).toEqual({
      log: [],
      warnings: [
        'IAM Sweep: no message to Slack: Slack answered "<html>Sign in</html>" in place of "ok": look whether a proxy answers in place of Slack. The verdict stays as it is.',
      ],
    });
    expect(merged).toEqual([]);
  });

  test('of the history is a warning that the message will come again', async () => {
    const { address } = await webhook(OK);
    const { kept } = history({}, 'the branch is protected');
    expect((await told(address, { kept })).warnings).toEqual([
      'IAM Sweep: the message to Slack will come again: That it was sent could not be kept in file h.json: the branch is protected',
    ]);
  });
});
