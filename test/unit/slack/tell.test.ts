/** Slack is the last to be told, and nothing that it answers changes what was told elsewhere. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Annotation, Runner } from '../../../src/github/runner.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { tellJudgement } from '../../../src/tell/index.ts';
import { NO_STOCKTAKING } from '../factory.ts';
import { judgement, settings } from '../report/factory.ts';
import { hostile } from '../report/hostile.ts';
import { crowd, stocktaking } from '../report/people.ts';
import { OK, webhook } from './webhook.ts';

const NOW = new Date('2026-11-20T06:00:00.000Z');
const SILENT: Judgement = { ...judgement([]), switchRole: stocktaking(crowd(2)) };

async function tell(
  of: Judgement,
  slackWebhookUrl: string | undefined,
  directory = 'report',
  more: Partial<Settings> = {},
) {
  const workspace = await mkdtemp(join(tmpdir(), 'tell-'));
  onTestFinished(() => rm(workspace, { recursive: true }));
  await writeFile(join(workspace, 'a-file'), '');
  const seen = { outputs: {} as Record<string, string>, annotations: [] as Annotation[], text: '' };
  const say = (text: string) => {
    seen.text += `${text}\n`;
  };
  const runner: Runner = {
    info: say,
    debug: say,
    group: (_, work) => work(),
    mask: () => undefined,
    annotate: (annotation) => {
      seen.annotations.push(annotation);
      say(annotation.message);
    },
    setOutput: (name, value) => {
      seen.outputs[name] = value;
    },
    appendSummary: async (markdown) => say(markdown),
    getIdToken: async () => '',
  };
  const failure = await tellJudgement(of, settings({ reportDirectory: directory, ...more }), {
    runner,
    tool: { name: 'iam-sweep', version: '1.2.3' },
    workspace,
    configFile: null,
    startedAt: NOW,
    finishedAt: NOW,
    clock: { now: () => NOW.getTime(), sleep: async () => undefined, random: () => 0 },
    secrets: slackWebhookUrl === undefined ? {} : { slackWebhookUrl },
    workflow: { runUrl: 'https://github.com/acme/shop/actions/runs/42' },
    tokenContext: { canRequestToken: false, isDependabot: false, isForkPullRequest: false },
    gitHub: {},
  }).catch((error: unknown) => error);
  return { ...seen, failure };
}

test('the message goes to the webhook, with the link to the run', async () => {
  const { address, received } = await webhook(OK);
  const { failure, text } = await tell(SILENT, address);
  expect(failure).toBeUndefined();
  expect(JSON.stringify(received[0]?.body)).toContain('https://github.com/acme/shop/actions/runs/42');
  expect(text).toContain('Slack: the message was sent.');
});

test('a history that is configured and could not be read is told of as that', async () => {
  const { address } = await webhook(OK);
  const history = { store: 'file', path: 'h.json' } as const;
  const kept = await tell(SILENT, address, 'report', { switchRole: { ...NO_STOCKTAKING, history } });
  expect(kept.text).toContain('since the history could not be read');
  expect((await tell(SILENT, address)).text).toContain('since without switch-role.history');
});

test('without a webhook Slack is not spoken of', async () => {
  expect((await tell(SILENT, undefined)).text).not.toContain('Slack');
});

test('a webhook that fails is one more warning, and all else stays as it is', async () => {
  const { address } = await webhook({ status: 410, body: 'channel_is_archived' });
  const without = await tell(SILENT, undefined);
  const { outputs, annotations, failure, text } = await tell(SILENT, address);
  expect(failure).toBeUndefined();
  expect(outputs).toEqual(without.outputs);
  expect(annotations.slice(without.annotations.length)).toEqual([
    {
      level: 'warning',
      title: 'IAM Sweep: no message to Slack',
      message: expect.stringContaining('Slack answered 410 channel_is_archived'),
    },
  ]);
  expect(text).not.toContain(address);
});

test('Slack hears nothing of a verdict whose report could not be written', async () => {
  const { address, received } = await webhook(OK);
  const { failure } = await tell(SILENT, address, 'a-file');
  expect(failure).toBeInstanceOf(Error);
  expect(received).toEqual([]);
});

test('what Slack answers starts no workflow command', async () => {
  const { address } = await webhook({ status: 400, body: '\n::error::x' });
  for (const line of (await tell(hostile('::error::x'), address)).text.split('\n')) {
    expect(line).not.toMatch(/^\s*::/);
  }
});
