import { describe, expect, test } from 'vitest';
import { loadSettings } from '../../../src/settings/index.ts';
import { inputsOf, problemsOf } from './loading.ts';

const load = (inputs: Record<string, string>) =>
  loadSettings({
    inputs: inputsOf(inputs),
    workspace: '/workspace',
    readFile: async () => ({ status: 'missing' }),
  });

describe('the secrets of a run', () => {
  test('are kept apart from the settings, which may be shown', async () => {
    const { secrets, settings } = await load({
      'github-token': 'ghs_example',
      'slack-webhook-url': 'https://hooks.slack.test/services/T0/B0/example',
    });
    expect(secrets).toEqual({
      githubToken: 'ghs_example',
      slackWebhookUrl: 'https://hooks.slack.test/services/T0/B0/example',
    });
    expect(JSON.stringify(settings)).not.toContain('example');
  });

  test('are absent when nobody gave them', async () => {
    expect((await load({})).secrets).toEqual({});
  });

  test.each(['http://127.0.0.1:4567/services/a', 'http://localhost/a', 'https://chat.example.test/hooks/a'])(
    'a webhook may be at %s',
    async (address) => {
      expect((await load({ 'slack-webhook-url': address })).secrets.slackWebhookUrl).toBe(address);
    },
  );

  test.each([
    'http://hooks.slack.test/services/T0/B0/s3cr3t',
    'hooks.slack.com/services/T0/B0/s3cr3t',
    'https://hooks.slack.test/ s3cr3t',
    'https://a.test/s3cr3t\nhttps://b.test/s3cr3t',
    'ftp://s3cr3t',
    's3cr3t',
    'http://localhost.s3cr3t.test/a',
  ])('a webhook that is none (%j) is refused, and no part of it is shown', async (address) => {
    const [problem, ...others] = await problemsOf({ inputs: { 'slack-webhook-url': address } });
    expect(problem).toBe(
      `input slack-webhook-url: found a text of ${address.length} characters, which is not shown. Allowed: the address of an incoming webhook, which begins with https://.`,
    );
    expect(others).toEqual([]);
  });

  test('a token with a blank in it is refused, and no part of it is shown', async () => {
    expect(await problemsOf({ inputs: { 'github-token': 'Bearer s3cr3t' } })).toEqual([
      'input github-token: found a text of 13 characters, which is not shown. Allowed: a token of GitHub without blanks; when the input is not given, the token of the job serves.',
    ]);
  });
});
