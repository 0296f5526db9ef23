import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JudgedSwitcher, Judgement } from '../../../src/model/judgement.ts';
import type { SlackSettings } from '../../../src/model/settings.ts';
import type { SlackMessage } from '../../../src/model/slack.ts';
import { slackMessage } from '../../../src/report/slack.ts';
import { slackState } from '../../../src/report/slack-state.ts';
import { cut, slackSafe } from '../../../src/report/slack-text.ts';
import { input, judgement } from './factory.ts';
import { daysAgo, user } from './facts.ts';
import { hostile } from './hostile.ts';
import { crowd, HUB_READER, stocktaking, switcher } from './people.ts';
import { story } from './story.ts';

const RUN = 'https://github.com/acme/shop/actions/runs/42';
const of = (...users: JudgedSwitcher[]): Judgement => ({ ...judgement([]), switchRole: stocktaking(users) });
const message = (judged: Judgement, slack: Partial<SlackSettings> = {}, runUrl: string | undefined = RUN) =>
  slackMessage(input(judged, { slack: { repeat: false, ...slack } }), runUrl);
const carol = switcher(user({ name: 'carol' }), { status: 'stale', ageDays: 233, lastRoleArn: HUB_READER });
const dave = switcher(user({ name: 'dave' }), { status: 'never', ageDays: null });
const fay = switcher(user({ name: 'fay' }));
const unknown = switcher(user({ name: 'gus' }), { status: 'unknown' });

/** What a reader sees of the blocks, a line for each part. */
function read({ blocks }: SlackMessage): string[] {
  const words = (elements: readonly { readonly text: string }[]) => elements.map(({ text }) => text).join('');
  return blocks.flatMap((block) =>
    block.type !== 'rich_text'
      ? [block.text.text]
      : block.elements.flatMap((part) =>
          part.type === 'rich_text_section'
            ? [words(part.elements)]
            : part.elements.map(({ elements }) => `• ${words(elements)}`),
        ),
  );
}

describe('the message', () => {
  test('tells the verdict, who is silent since when, and the way to the run', () => {
    expect(read(message(story()))).toEqual([
      '❌ IAM Sweep: fail',
      'acme-shop: 2 of 5 users who may switch role are silent: 1 for more than 90 days, 1 without any known switch.',
      '• dave: no known switch, watched since 2025-11-20',
      '• carol: last switched role on 2026-04-01, 233 days ago, to 444455556666:role/audit/Reader',
      'Fails: 14 findings at high or above, on 6 entities, 10 of them for access that was never used. Besides, 2 of 19 entities could not be determined. See the run',
    ]);
    expect(JSON.stringify(message(story()))).toContain(`{"type":"link","url":"${RUN}","text":"See the run"}`);
  });

  test('claims silence in the console only, where nothing else was looked at', () => {
    const base = of(carol, dave);
    const facts = {
      eventNames: ['SwitchRole'],
      switches: [],
      sessions: [],
      coverage: [],
      sources: [],
    } as const;
    const told = read(message({ ...base, snapshot: { ...base.snapshot, switchRole: facts } }));
    expect(told[2]).toMatch(/^• carol: last switched role in the console on 2026-04-01/);
    expect(told[3]).toMatch(/^• dave: no known switch in the console, watched since/);
  });

  test('names the accounts into which switches were watched, where nothing else was', () => {
    const watchedInto = ['444455556666', '555566667777', '666677778888', '777788889999'];
    const accounts = 'accounts 444455556666, 555566667777, 666677778888 and 1 more';
    const told = read(message(of({ ...carol, watchedInto }, { ...dave, watchedInto })));
    expect(told[2]).toMatch(`Reader, with only switches into ${accounts} watched`);
    expect(told[3]).toMatch(`no known switch into ${accounts}, watched since`);
  });

  test('has the same in short for notifications', () => {
    expect(message(story()).text).toBe(
      '❌ IAM Sweep: fail. acme-shop: 2 of 5 users who may switch role are silent: 1 for more than 90 days, 1 without any known switch.',
    );
  });

  test('says that nobody is silent, and how many are not known', () => {
    expect(read(message(of(fay, unknown)))[1]).toBe(
      '111122223333: none of 2 users who may switch role is known to be silent for 90 days. ⚠️ 1 could not be determined.',
    );
    expect(read(message(of()))[1]).toBe('111122223333: no user may switch role.');
  });

  test('claims nothing where there was no stocktaking, not even in a text of the user', () => {
    const told = message(judgement([]), { textNone: 'Everybody switches role.' });
    expect(read(told)[1]).toBe('111122223333: role switching was not looked at.');
    expect(JSON.stringify(told)).not.toContain('Everybody');
  });

  test('goes without a link where the run is not known', () => {
    expect(JSON.stringify(slackMessage(input(of(fay))))).not.toContain('link');
  });

  test('carries name and icon', () => {
    expect(message(of(fay), { username: 'Sweeper', iconEmoji: ':broom:' })).toMatchObject({
      username: 'Sweeper',
      icon_emoji: ':broom:',
    });
    expect(message(of(fay), { iconUrl: 'https://example.com/i.png' }).icon_url).toBe(
      'https://example.com/i.png',
    );
    expect(Object.keys(message(of(fay)))).toEqual(['text', 'blocks']);
  });
});

describe('a text of the user', () => {
  const template =
    'A{conclusion} B{stale} C{never} D{unknown} E{days} F{account} <{run-url}|run> <!here> *x*';
  const words = (stale: number) => `Apass B${stale} C0 D1 E90 F111122223333 <${RUN}|run> <!here> *x*`;

  test('stands in place of ours, with its own markup, and its placeholders are filled in', () => {
    const some = message(of(carol, fay, unknown), { textSome: template });
    // Notifications show the verdict first, whatever the text says.
    expect(some.text).toBe(`✅ IAM Sweep: pass. ${words(1)}`);
    expect(read(some).slice(0, 4)).toEqual([
      '✅ IAM Sweep: pass',
      words(1),
      '111122223333: 3 users may switch role, threshold 90 days. ⚠️ 1 could not be determined.',
      expect.stringContaining('• carol'),
    ]);
  });

  test('is chosen by whether somebody is silent', () => {
    const both = { textNone: 'none', textSome: 'some' };
    const chosen = (judged: Judgement) => read(message(judged, both))[1];
    expect(chosen(of(carol))).toBe('some');
    expect(chosen(of(dave))).toBe('some');
    expect(chosen(of(fay))).toBe('none');
    expect(chosen(of({ ...carol, status: 'exempt' }))).toBe('none');
    expect(message(of(carol), { textNone: 'none' }).text).toMatch(/silent: 1 for more/);
    expect(message(of(fay), { textNone: '{run-url}' }, '').text).toMatch(/none of 1 user/);
  });

  test('never hides who could not be determined', () => {
    expect(read(message(of(carol, unknown), { textSome: 'All is well.' }))).toContain(
      '111122223333: 2 users may switch role, threshold 90 days. ⚠️ 1 could not be determined.',
    );
  });

  test('is cut where Slack would refuse it', () => {
    const long = message(of(fay), { textNone: '{run-url}'.repeat(300) }, `${RUN}?a=1&b=2`);
    for (const block of long.blocks) if (block.type === 'section') expect(block.text.text.length).toBe(3000);
  });
});

describe('names from AWS', () => {
  const attacks = [
    '<!channel>',
    '<@U024BE7LH>',
    '@here',
    '*b* _i_ ~s~ `c`',
    ':boom:',
    '<https://x.y|z>',
    '\u200b@\u202ehere',
    '&lt;!here&gt;',
  ];

  test.each(attacks)('stay text: %s', (name) => {
    const template = '{account}';
    for (const told of [message(hostile(name)), message(hostile(name), { textSome: template })]) {
      const markup = [
        told.text,
        ...told.blocks.flatMap((block) => (block.type === 'section' ? [block.text.text] : [])),
      ];
      for (const text of markup) {
        expect(text).not.toMatch(/[<>]|@|:\w+:|[*~`]|(?<!\w)_|_(?!\w)/);
        expect(text.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toContain('&');
        expect(text).not.toMatch(/\p{Cf}/u);
      }
      // Elsewhere they are in places that Slack takes literally.
      for (const block of told.blocks) {
        if (block.type === 'header') expect(block.text.text).not.toContain(name);
        else expect(['section', 'rich_text']).toContain(block.type);
      }
    }
  });

  test('are shown as they are where Slack reads no markup, hidden characters by their code point', () => {
    expect(read(message(hostile('<!channel>'))).join('\n')).toContain('• <!channel>5 in <!channel>: last');
    expect(read(message(hostile('a\u202eb'))).join('\n')).toContain('• a[U+202E]b5');
  });

  test('are never empty, which Slack would refuse', () => {
    const nameless = switcher(user({ name: '' }), { status: 'never', ageDays: null });
    expect(read(message(of(nameless)))).toContain('• no name: no known switch, watched since 2025-11-20');
  });

  test('with an underscore inside stay as they are', () => {
    expect(slackSafe('prod_eu-1')).toBe('prod_eu-1');
  });
});

describe('the limits of Slack hold', () => {
  const sizes = (told: SlackMessage) => {
    expect(told.blocks.length).toBeLessThanOrEqual(50);
    expect(told.text.length).toBeLessThanOrEqual(3000);
    expect(JSON.stringify(told.blocks).length).toBeLessThan(12_000);
    for (const block of told.blocks) {
      if (block.type === 'header') expect(block.text.text.length).toBeLessThanOrEqual(150);
      if (block.type === 'section') expect(block.text.text.length).toBeLessThanOrEqual(3000);
    }
  };

  test('for 20,000 silent users, of whom the first are named and the rest are counted', () => {
    const told = message(of(...crowd(20_000)));
    sizes(told);
    expect(read(told).filter((line) => line.startsWith('•'))).toHaveLength(30);
    expect(read(told)).toContain('and 19,970 more');
  });

  test('whatever the names, the texts and the number of users', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 700 }),
        fc.integer({ min: 0, max: 60 }),
        fc.string({ maxLength: 3000 }),
        (name, total, textSome) => {
          const users = Array.from({ length: total }, () =>
            switcher(user({ name }), {
              status: 'stale',
              ageDays: 100,
              lastRoleArn: `arn:aws:iam::1:role/${name}`,
            }),
          );
          sizes(message({ ...hostile(name), switchRole: stocktaking(users) }, { textSome }));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a cut never leaves half an escape', () => {
    expect(cut('aaaa&amp;bbbb', 8)).toBe('aaaa…');
    expect(cut('aaa🙂b', 5)).toBe('aaa…');
    expect(cut('short', 5)).toBe('short');
  });
});

describe('the state that was told', () => {
  const state = (...users: JudgedSwitcher[]) => slackState(of(...users));

  test('is the same as the days go by, in another order, and whoever else is active', () => {
    const tomorrow = { ...carol, ageDays: 234 };
    expect(state(dave, tomorrow)).toBe(state(carol, dave));
    expect(state(carol, fay)).toBe(state(carol, switcher(user({ name: 'new' }))));
    expect(state(carol)).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each([
    ['somebody falls silent', [carol, dave]],
    ['somebody switched and fell silent again', [{ ...carol, lastSwitchedAt: daysAgo(100) }]],
    ['nobody is silent any more', [fay]],
    ['another user has the name now', [{ ...carol, user: { ...carol.user, id: 'AIDAEXAMPLE2' } }]],
    ['no switch of hers is known any more', [{ ...carol, status: 'never' as const, lastSwitchedAt: null }]],
  ])('is another when %s', (_, users) => {
    expect(state(...users)).not.toBe(state(carol));
  });

  test('is another when the verdict is, or there was no stocktaking', () => {
    expect(slackState({ ...of(carol), conclusion: 'fail' })).not.toBe(state(carol));
    expect(slackState(judgement([]))).not.toBe(state());
  });
});
