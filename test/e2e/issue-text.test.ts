/** What an issue says of names, tags, reasons and paths that people wrote whom we do not know, and of too much of it. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { daysAgo } from './accounts.ts';
import { withSandbox } from './audit.ts';
import { factsOf, type IdleRole, issueWarnings, runFacts } from './issue-facts.ts';

const NASTY = [
  '@octo-org/security',
  '-->',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '`',
  '|',
  '#1',
  'https://evil.example',
  'www.example.com',
];
/** As one path of IAM's, which takes every character from `!` to `~`. */
const PATH = `/${NASTY.join('/').replaceAll(' ', '_')}/`;
const PROSE = `${NASTY.join(' ')}\n\n# Big\n\n- [x] done\n| a | b |\n`;
const CONFIG_FILE = '.github/@octo-org `<b>` | --> [x](https:evil) www.example.com.yml';

const ROLES: readonly IdleRole[] = [
  { name: '@octo-org', path: PATH, idle: ['sqs', 'sns'], tags: { owner: '@everyone' } },
  { name: 'tagged', idle: ['sqs'], tags: { owner: PROSE, '-->': '<script>' } },
  { name: 'www.example.com', path: '/-->/', idle: ['iam'] },
  { name: '-start', path: '/::error::/', idle: ['kinesis'] },
  { name: '=cmd', path: '/<!--/', unread: PROSE },
];

const CONFIG = {
  issue: { 'owner-tag': 'owner' },
  exemptions: [-3, 5].map((days) => ({
    entity: 'role/{@octo-org,www.example.com}*',
    rule: 'entity-unused',
    reason: PROSE.replaceAll('\n', ' '),
    expires: daysAgo(-days).slice(0, 10),
    'approved-by': '<b>@octo-org/security</b>',
  })),
};

const html = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

/** Elements that our own words are made of. */
const OURS = /^(?:a|br|code|h2|h3|hr|input|li|ol|p|pre|strong|sub|table|tbody|td|th|thead|tr|ul|wbr)$/;

const HEADINGS = [
  ...['Entities', 'Findings', 'What to do', 'What to do first', 'Could not be determined', 'Exemptions'],
  ...['New', 'Fixed', 'Gone with the entity, which is in the account no more', 'Trend'],
];

function expectHarmless(markdown: string): void {
  const page = html(markdown);
  const elements = [...page.matchAll(/<([a-zA-Z][^\s/>]*)([^>]*)>/g)];
  for (const [whole, name = ''] of elements) {
    expect(name, whole).toMatch(OURS);
    if (name === 'a')
      expect(whole).toBe('<a href="https://github.com/octo-org/octo-repo/actions/runs/1234567890">');
  }
  for (const [comment] of page.matchAll(/<!--.*?-->/gs))
    expect(comment).toMatch(/^<!-- iam-sweep [\w +/=]+ -->$/);
  // Cells too many are dropped without a trace, so that only the source tells of them.
  for (const [table] of markdown.matchAll(/(?:^\|.*\n?)+/gm)) {
    const widths = table
      .trim()
      .split('\n')
      .map((row) => row.match(/(?<!\\)\|/g)?.length);
    expect(new Set(widths).size, table).toBe(1);
  }
  for (const [, heading] of page.matchAll(/<h\d>(.*?)<\/h\d>/gs)) expect(HEADINGS).toContain(heading);
  // GitHub looks for mentions and references in what is no code.
  const prose = page
    .replace(/<code>.*?<\/code>|<!--.*?-->/gs, '')
    .replaceAll('<wbr>', '\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)));
  expect(prose).not.toMatch(/(?:^|[^\w`])@[a-z\d]|(?:^|[^\w&])#\d|\bGH-\d|https?:\/\/\w|www\.\w/i);
}

test.each(['<b>x</b>', 'see @octocat', '[a](https://x.y)', '# Big', '![a](b)', '| a |\n| - |\n| b | c |'])(
  'A look at %j finds the harm in it',
  (markdown) => expect(() => expectHarmless(markdown)).toThrow(),
);

test('Hostile names, tags, reasons and paths stay text in title, body and comments', {
  timeout: 120_000,
}, async () => {
  await withSandbox({}, async (sandbox) => {
    const run = (roles: readonly IdleRole[]) =>
      runFacts(sandbox, {
        facts: factsOf({ alias: '@octo-org <b> #1 `x`', roles }),
        config: CONFIG,
        configFile: CONFIG_FILE,
      });
    const first = await run(ROLES);
    expect(first.report, first.stdout).toBeDefined();
    expect(issueWarnings(first), first.stdout).toEqual([]);
    const issue = sandbox.issues.get(1);
    expect(issue.title).toMatch(/^IAM Sweep: account 111122223333 \(/);
    expect(issue.title).not.toMatch(/[@#]\w|`/);
    expect(issue.assignees).toEqual([]);
    const seen = (text: string) =>
      text.replace(/<wbr>/g, '').replace(/&#(\d+);/g, (_, it) => String.fromCodePoint(Number(it)));
    for (const word of ['<img_src=x', '@octo-org', 'Exemptions', 'www.example.com.yml', '· `everyone`']) {
      expect(seen(issue.body ?? ''), word).toContain(word);
    }
    expectHarmless(issue.body ?? '');
    expect(html(issue.body ?? '').match(/<input /g)).toHaveLength(4);

    await run(ROLES.slice(2));
    sandbox.issues.as('octocat').close(1);
    await run(ROLES.slice(2));
    await run(ROLES.slice(1, 4));
    await run([]);
    const { comments, body, state } = sandbox.issues.get(1);
    expect(state).toBe('closed');
    expect(comments).toHaveLength(4);
    for (const comment of comments) expectHarmless(comment.body);
    expectHarmless(body ?? '');
  });
});

test('Hostile names stay text where each entity has an issue', { timeout: 120_000 }, async () => {
  await withSandbox({}, async (sandbox) => {
    const config = { ...CONFIG, issue: { ...CONFIG.issue, per: 'entity' } };
    await runFacts(sandbox, { facts: factsOf({ roles: ROLES }), config, configFile: CONFIG_FILE });
    const issues = sandbox.issues.all();
    expect(issues).toHaveLength(4);
    for (const { title, body } of issues) {
      expect(title).toMatch(/^IAM Sweep: role\/.* in 111122223333$/);
      expect(title).not.toMatch(/[@#]\w|`/);
      expectHarmless(body ?? '');
    }
  });
});

test('3,000 roles fit into an issue and its comments, which say what was cut', {
  timeout: 120_000,
}, async () => {
  await withSandbox({}, async (sandbox) => {
    const roles = (count: number, idle: readonly string[]) =>
      Array.from({ length: count }, (_, at) => ({ name: `role-${at}`, path: PATH, idle }));
    const run = async (of: readonly IdleRole[]) => {
      const audited = await runFacts(sandbox, { facts: factsOf({ roles: of }) });
      expect(issueWarnings(audited), audited.stdout).toEqual([]);
    };
    await run(roles(3000, ['sqs']));
    const { body } = sandbox.issues.get(1);
    expect(body?.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('**3,000 findings at medium or above in account');
    expect(body).toMatch(/more entities with findings, cut here/);
    expectHarmless(body ?? '');

    await run(roles(2000, ['sqs', 'iam']));
    const [comment] = sandbox.issues.get(1).comments;
    expect(comment?.body).toMatch(/^\*\*.*4,000/);
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expectHarmless(comment?.body ?? '');
    expectHarmless(sandbox.issues.get(1).body ?? '');
    await run([]);
    expect(sandbox.issues.get(1).state).toBe('closed');
  });
});
