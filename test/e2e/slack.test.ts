/** What a Slack channel is told, when, and that whatever becomes of it changes no verdict. */
import { describe, expect, it } from 'vitest';
import { consoleSwitch } from '../../sandbox/cloudtrail/records.ts';
import type { BehaviourChange, Sandbox } from '../../sandbox/server.ts';
import type { SlackMessage } from '../../sandbox/slack/webhook.ts';
import { arnOf } from './accounts.ts';
import { asRead, auditAgainst, type Judged, withSandbox } from './audit.ts';
import { SHELVES } from './history-shelves.ts';
import {
  DAY_MS,
  HUB,
  person,
  type StockGiven,
  type Switcher,
  statuses,
  stockAudit,
  TARGET,
} from './stocktaking-world.ts';

const RUN_URL = 'https://github.com/octo-org/octo-repo/actions/runs/1234567890';
const { branch } = SHELVES;

const NOW = Date.now();
/** Days since the last switch. */
const PEOPLE: readonly Switcher[] = [
  { name: 'ann', switched: [5] },
  { name: 'bob@example.com', path: '/ops/', switched: [30] },
  { name: 'cyd' },
];

/** The same in every run: the trail does not move on with the clock. */
const world = (given: Partial<StockGiven> = {}, people = PEOPLE): StockGiven => ({
  users: people.map(({ switched: _, ...user }) => user),
  records: people.flatMap((user) =>
    (user.switched ?? []).flatMap((days) =>
      consoleSwitch({
        user: person(user),
        role: { accountId: TARGET, name: '@here' },
        at: NOW - days * DAY_MS,
      }),
    ),
  ),
  sources: ['files'],
  unusedDays: 20,
  logDays: 40,
  ...given,
  switchRole: { 'look-back-days': 35, ...given.switchRole },
  inputs: { 'fail-on': 'medium', ...given.inputs },
});

/** A run whose webhook is the sandbox's, or another. */
async function run(sandbox: Sandbox, given: StockGiven, address = sandbox.slackWebhookUrl): Promise<Judged> {
  const audited = await auditAgainst(sandbox, {
    ...stockAudit(given),
    env: () => ({ ...sandbox.env(), 'INPUT_SLACK-WEBHOOK-URL': address }),
  });
  expect(audited.report, audited.stdout).toBeDefined();
  expect(audited.masks).toContain(address);
  // The key of the webhook, which a message of an error could hold without the rest.
  const shown = audited.stdout.replace(/^::add-mask::.*$/gm, '') + audited.summary;
  expect(shown).not.toContain(new URL(address).pathname.slice(1));
  return audited as Judged;
}

const inSandbox = <T>(given: StockGiven, work: (sandbox: Sandbox) => Promise<T>): Promise<T> =>
  withSandbox(stockAudit(given), work);

/** The literal texts of a message, and the texts in which Slack reads markup. */
function texts(message: SlackMessage | undefined): { readonly literal: string; readonly markup: string } {
  const literal: string[] = [];
  const markup: string[] = [message?.text ?? ''];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { type, text, ...more } = value as { type?: string; text?: unknown };
    if (typeof text === 'string') (type === 'mrkdwn' ? markup : literal).push(text);
    else walk(text);
    Object.values(more).forEach(walk);
  };
  walk(message?.blocks);
  return { literal: literal.join(''), markup: markup.join('\n') };
}

describe.concurrent('A message to Slack', () => {
  it('is sent for the first state and for each change, and when it is to be repeated', async () => {
    const kept = { switchRole: { history: branch.config } };
    await inSandbox(world(kept), async (sandbox) => {
      const first = await run(sandbox, world(kept));
      expect(first.outputs.conclusion).toBe('fail');
      expect(sandbox.slackMessages).toHaveLength(1);
      const { literal, markup } = texts(sandbox.slackMessages[0]);
      expect(markup).toMatch(
        /^❌ IAM Sweep: fail\. octo-hub: 2 of 3 users .* silent: 1 for more than 20 days, 1 [^<>@]+\.$/,
      );
      expect(literal).toMatch(
        /bob@example\.com.*: last switched role on \d{4}-\d\d-\d\d, 30 days ago, to .*@here/s,
      );
      expect(literal).toMatch(/cyd.*: .* watched since \d{4}-\d\d-\d\d/s);
      expect(literal).not.toContain('ann');
      expect(JSON.stringify(sandbox.slackMessages[0]?.blocks)).toContain(`"url":"${RUN_URL}"`);

      const same = await run(sandbox, world(kept));
      expect(sandbox.slackMessages).toHaveLength(1);
      expect(same.stdout).toMatch(
        /Slack: nothing changed since the message of \d{4}-\d\d-\d\d, so none is sent/,
      );

      const back = [...PEOPLE.slice(0, 2), { name: 'cyd', switched: [1] }];
      await run(sandbox, world(kept, back));
      expect(sandbox.slackMessages).toHaveLength(2);
      expect(texts(sandbox.slackMessages[1]).literal).not.toContain('cyd');

      await run(sandbox, world({ ...kept, config: { slack: { repeat: true } } }, back));
      expect(sandbox.slackMessages).toHaveLength(3);
    });
  });

  it('is sent by each run without a history, under the name, the icon and the text that were chosen', async () => {
    const slack = {
      username: 'IAM stocktaking',
      'icon-emoji': ':broom:',
      'text-none': 'Nobody was silent for {days} days in {account}. :tada:',
      'text-some': '<!here> {stale} stale, {never} never, {unknown} unknown: <{run-url}|{conclusion}>',
    };
    const none = world(
      { config: { slack } },
      PEOPLE.map((user) => ({ ...user, switched: [3] })),
    );
    await inSandbox(none, async (sandbox) => {
      const { stdout } = await run(sandbox, none);
      expect(stdout).toContain(
        'Slack: each run sends its message, since without switch-role.history nothing tells what was said last.',
      );
      await run(sandbox, none);
      await run(sandbox, world({ config: { slack } }));
      const [one, two, three] = sandbox.slackMessages;
      expect(two).toEqual(one);
      expect(one).toMatchObject({
        username: 'IAM stocktaking',
        icon_emoji: ':broom:',
        text: '✅ IAM Sweep: pass. Nobody was silent for 20 days in octo-hub. :tada:',
      });
      expect(three?.text).toBe(`❌ IAM Sweep: fail. <!here> 1 stale, 1 never, 0 unknown: <${RUN_URL}|fail>`);
    });
  });

  it('is remembered in a history without a stocktaking, too', async () => {
    const alone = world({ sources: [], switchRole: { history: branch.config } });
    await inSandbox(alone, async (sandbox) => {
      await run(sandbox, alone);
      expect(texts(sandbox.slackMessages[0]).literal).toContain('role switching was not looked at');
      const { stdout } = await run(sandbox, alone);
      expect(stdout).toContain('Slack: nothing changed since the message of');
      expect(sandbox.slackMessages).toHaveLength(1);
    });
  });

  it('says that nobody is silent, in words of our own', async () => {
    const none = world({}, PEOPLE.slice(0, 1));
    await inSandbox(none, async (sandbox) => {
      await run(sandbox, none);
      expect(sandbox.slackMessages[0]?.text).toBe(
        '✅ IAM Sweep: pass. octo-hub: none of 1 user who may switch role is known to be silent for 20 days.',
      );
    });
  });

  it('cuts 300 silent users with a count, and no name of theirs mentions or marks up', async () => {
    const hostile = ['@here', '@channel', '_bold_', '@everyone+=,.-'];
    const names = [...hostile, ...Array.from({ length: 296 }, (_, index) => `user-${index}@example.com`)];
    const crowd = world({
      users: names.map((name) => ({ name })),
      auditTarget: true,
      config: {
        accounts: [
          { 'role-arn': arnOf('role', 'iam-sweep-member', HUB), name: '<!channel> @here *prod* & :boom:' },
        ],
        slack: { 'text-some': '{account}: {stale} and {never}' },
      },
    });
    await inSandbox(crowd, async (sandbox) => {
      const judged = await run(sandbox, crowd);
      expect(Object.values(statuses(judged)).filter((status) => status === 'never')).toHaveLength(300);
      // Refused by the sandbox, as by Slack, where a block breaks a limit.
      expect(sandbox.slackMessages).toHaveLength(1);
      const [message] = sandbox.slackMessages;
      expect(JSON.stringify(message?.blocks).length).toBeLessThan(13_000);
      const { literal, markup } = texts(message);
      for (const name of hostile) expect(literal).toContain(name);
      const named = literal.match(/watched since/g)?.length ?? 0;
      expect(named).toBeGreaterThan(10);
      expect(literal).toContain(`and ${300 - named} more`);
      expect(markup).not.toMatch(/[<@*]|:boom:/);
      expect(markup).toContain('&lt;!channel&gt;');
      expect(markup).toContain(': 0 and 300');
    });
  });
});

const BY_ANSWER = (status: number, body: string): BehaviourChange => ({ slackAnswer: { status, body } });

describe.concurrent('A webhook that fails', () => {
  it.each<[string, BehaviourChange, string]>([
    ['with 500', BY_ANSWER(500, ''), 'Slack answered 500: something went wrong at Slack'],
    ['with no_service', BY_ANSWER(404, 'no_service'), 'the webhook was removed or disabled: make a new one'],
    ['with an archived channel', BY_ANSWER(410, 'channel_is_archived'), 'bring it back'],
    ['with invalid_payload', BY_ANSWER(400, 'invalid_payload'), 'look at slack.text-none, text-some'],
    ['with markup', BY_ANSWER(400, '\n::error::pwned <b>'), 'Slack answered 400.'],
    [
      'by hanging up',
      { faults: [{ operation: 'SlackWebhook', kind: 'reset' }] },
      'so the message may have arrived or not. The next run sends it again.',
    ],
    [
      'with a page of a proxy',
      BY_ANSWER(200, '<html>Sign in</html>'),
      'in place of "ok": look whether a proxy',
    ],
    ['for want of anybody there', {}, 'Slack could not be reached'],
  ])('%s is a warning, changes no verdict, and is not remembered as told', async (how, change, says) => {
    const given = world({ switchRole: { history: branch.config } });
    await inSandbox(given, async (sandbox) => {
      sandbox.configure(change);
      const key = new URL(sandbox.slackWebhookUrl).pathname;
      const address = how.startsWith('for want') ? `http://127.0.0.1:1${key}` : sandbox.slackWebhookUrl;
      const judged = await run(sandbox, given, address);
      expect(judged.exitCode).toBe(1);
      expect(judged.outputs).toMatchObject({
        conclusion: 'fail',
        'medium-count': '2',
        'findings-count': '2',
      });
      expect(judged.report.conclusion).toBe('fail');
      expect(asRead(judged.summary)).toContain('IAM Sweep: fail');
      const warnings = judged.annotations.filter(({ properties }) => properties.title?.includes('Slack'));
      expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
      expect(warnings[0]?.message).toContain('The verdict stays as it is.');

      const kept = await branch.text(sandbox, judged);
      expect(kept).toContain('"switches"');
      expect(kept).not.toContain('"told"');
    });
  });
});
