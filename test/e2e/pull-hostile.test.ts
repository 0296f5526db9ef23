/** Pull requests come from strangers: whatever is in their files stays data, and what can't be read never passes. */
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { PullFiles } from '../../sandbox/github/pulls.ts';
import { asRead, withSandbox } from './audit.ts';
import { ADMIN, of, SMALL } from './pull-life.ts';
import { allow, gate, gated, json, policy, QUIET, runFor } from './pull-world.ts';

const CHANGE = 'change-unresolved';
const html = new MarkdownIt('default', { html: true, linkify: true });

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

/** Each level is nine of the one before: a billion at the tenth. */
const BOMB = lines(
  'Statement: &a0 [{ Effect: Allow, Action: "s3:*", Resource: "*" }]',
  ...Array.from({ length: 10 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`),
);
const DEEP = `{"Statement":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
const HUGE = `{"Statement":[{"Effect":"Allow","Action":"*","Resource":"${'x'.repeat(5_500_000)}"}]}`;

const UNREADABLE: readonly { readonly files: PullFiles; readonly at: string; readonly says: string }[] = [
  {
    files: { 'iam/link.json': { link: '../../../../../etc/passwd' } },
    at: 'iam/link.json:1',
    says: 'the file is a symbolic link',
  },
  {
    files: { 'iam/policies': { link: '/proc/self/environ' } },
    at: 'iam/policies:1',
    says: 'a symbolic link, which is not followed',
  },
  {
    files: { 'modules/iam': { module: 'a'.repeat(40) } },
    at: 'modules/iam:1',
    says: 'a submodule, whose files are kept elsewhere',
  },
  {
    files: { 'links/main.tf': { link: '../../../etc/passwd' } },
    at: 'links/main.tf:1',
    says: 'a symbolic link, which is not followed',
  },
  {
    files: {
      'outside/main.tf': lines(
        'resource "aws_iam_role_policy" "app" {',
        '  role   = "app"',
        '  policy = file("../../../../../etc/passwd")',
        '}',
      ),
    },
    at: 'outside/main.tf:3',
    says: 'etc/passwd',
  },
  {
    files: {
      'inside/main.tf': lines(
        'resource "aws_iam_role_policy" "app" {',
        '  role   = "app"',
        `  policy = file("${'$'}{path.module}/policy.txt")`,
        '}',
      ),
      'inside/policy.txt': { link: '../../../../etc/passwd' },
    },
    at: 'inside/main.tf:3',
    says: 'policy.txt',
  },
  {
    files: { 'modules/main.tf': lines('module "app" {', '  source = "../../../../root/iam"', '}') },
    at: 'modules/main.tf:1',
    says: 'module',
  },
  { files: { 'iam/bomb.yml': BOMB }, at: 'iam/bomb.yml:', says: '' },
  { files: { 'iam/deep.json': DEEP }, at: 'iam/deep.json:1', says: 'nested deeper than 100 levels' },
  { files: { 'iam/huge.json': HUGE }, at: 'iam/huge.json:1', says: 'no more than 5000000 are read' },
  {
    files: { 'iam/binary.json': { bytes: Buffer.from('{"Statement":\0[]}') } },
    at: 'iam/binary.json:1',
    says: 'the file is binary',
  },
  {
    files: { 'iam/latin.json': { bytes: Buffer.from('{"Statement":"\u00e9"}', 'latin1') } },
    at: 'iam/latin.json:1',
    says: 'the file is not UTF-8',
  },
  { files: { 'iam/cut.json': '{\n"Statement": [\n{ "Effect": "Allow",' }, at: 'iam/cut.json:3', says: '' },
];

describe.concurrent('files that are made to be in the way', () => {
  it('are told one by one, with what is wrong and where, and the rest is judged all the same', async () => {
    const head = Object.assign({ 'iam/app.json': ADMIN }, ...UNREADABLE.map(({ files }) => files));
    const run = await gated({ base: { 'iam/app.json': SMALL }, head });
    expect(run.outputs).toMatchObject({ conclusion: 'fail', complete: 'false' });
    expect(of(run.report, 'admin-access')).toEqual(['new critical iam/app.json:4']);
    const told = run.report.findings
      .filter(({ rule, status }) => rule === CHANGE && status === 'new')
      .map(({ path, location, message }) => `${path}:${location?.startLine} ${message}`);
    for (const { at, says } of UNREADABLE) {
      expect(told.filter((it) => it.startsWith(at)).join('\n'), `${at} in:\n${told.join('\n')}`).toContain(
        says,
      );
      expect(
        told.some((it) => it.startsWith(at)),
        at,
      ).toBe(true);
    }
    expect(`${run.stdout}${run.summary}${run.comments}`).not.toMatch(/root:x:|GITHUB_TOKEN=/);
  });

  it('do not hide what is beyond the 3,000 files that GitHub lists', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 3010 }, (_, n) => [`docs/${n % 50}/page-${n}.md`, `Page ${n}.\n`] as const),
    );
    const run = await gated({ base: {}, head: { ...many, 'zz/iam/app.json': ADMIN } });
    expect(run.outputs.conclusion).toBe('fail');
    expect(of(run.report, 'admin-access')).toEqual(['new critical zz/iam/app.json:4']);
    expect(run.report.changes.otherFiles).toBe(3010);
  });
});

describe.concurrent('plans in the workspace', () => {
  const PLANNED = { base: { 'infra/main.tf': '# One.\n' }, head: { 'infra/main.tf': '# Two.\n' } };

  it.each([
    { title: 'outside of it', path: '../event.json', says: '../event.json' },
    { title: 'behind a link', path: 'infra/plan.json', says: 'is a link that leads out of the workspace' },
    { title: 'missing', path: 'infra/other.json', says: 'is not in the workspace' },
  ])('are not read and not passed over: $title', async ({ path, says }) => {
    const run = await gate({
      ...PLANNED,
      inputs: { 'terraform-plan': path },
      workspace: { 'infra/plan.json': { link: '/etc/hostname' } },
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.conclusion).not.toBe('pass');
    expect(asRead(run.summary)).toContain(says);
  });

  it('keep the secrets that they hold, in the debug log too', async () => {
    const SECRET = 'correct-horse-battery';
    const change = (before: object | null, after: object | null) => ({
      actions: before === null ? ['create'] : ['update'],
      ...{ before, after, after_unknown: {}, before_sensitive: {}, after_sensitive: { password: true } },
    });
    const database = {
      address: 'aws_db_instance.shop',
      ...{ mode: 'managed', type: 'aws_db_instance', name: 'shop' },
      change: change(null, { password: SECRET, user_data: `Statement ${SECRET}` }),
    };
    const inline = {
      address: 'aws_iam_role_policy.app',
      ...{ mode: 'managed', type: 'aws_iam_role_policy', name: 'app' },
      change: change(null, { role: 'app', name: 'app', policy: ADMIN }),
    };
    const plan = {
      ...{ format_version: '1.2', terraform_version: '1.9.0', resource_changes: [database, inline] },
      configuration: { root_module: {} },
    };
    const run = await gate({
      ...PLANNED,
      inputs: { 'terraform-plan': 'infra/plan.json' },
      workspace: { 'infra/plan.json': JSON.stringify(plan) },
      env: (sandbox) => ({ ...sandbox.env(), RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' }),
    });
    expect(run.report?.findings.map(({ rule }) => rule)).toContain('admin-access');
    const told = [run.stdout, run.summary, ...run.comments, ...run.files.values()].join('\n');
    expect(told).not.toContain(SECRET);
  });
});

describe.concurrent('hostile text', () => {
  const NASTY = [
    '::error::pwned',
    '%0A::error::pwned',
    '##[error]pwned',
    '<img src=x onerror=alert(1)>',
    '</td><script>alert(1)</script>',
    '@octo-org/security #1 GH-1',
    '[click](https://evil.example)',
    'https://evil.example',
    '`x` | *b* _i_ ~~s~~',
    '\u202egnp.exe',
    '\n::stop-commands::x\n::error::pwned',
    '$' + '{{ github.token }}',
    '{0} and [a](1)',
  ];

  function nastyFiles(): PullFiles {
    const names = NASTY.map((text) => text.replaceAll('/', '\u2215').replaceAll('\n', ' '));
    const documents = NASTY.map((text) => ({
      RoleName: text,
      PolicyName: text,
      PolicyDocument: policy({
        ...allow(['*', text], ['*', text]),
        Sid: text,
        Condition: { StringLike: { [text]: [text] } },
      }),
      AssumeRolePolicyDocument: policy({
        ...{ Effect: 'Allow', Principal: { AWS: ['*', text] }, Action: 'sts:AssumeRole' },
      }),
    }));
    return Object.fromEntries([
      ...names.map((name, n) => [`iam/${name}.json`, json(documents[n])] as const),
      ...names.map((name) => [`broken/${name}.json`, `{ "Statement": "${name}", <script> }`] as const),
    ]);
  }

  it('in names, paths and policies becomes no command, no markup, no mention and no link', async () => {
    await withSandbox({ account: QUIET }, async (sandbox) => {
      const { number, event } = sandbox.openPullRequest({
        base: {},
        head: nastyFiles(),
        title: '::error::x',
      });
      const run = await runFor(sandbox, number, event);
      expect(run.report?.changes?.files).toHaveLength(NASTY.length * 2);
      const [comment = ''] = run.comments;
      for (const markdown of [comment, run.summary]) {
        const page = html.render(markdown);
        const tags = new Set(
          [...page.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase()),
        );
        for (const tag of ['script', 'img', 'a', 'em', 's']) expect([...tags]).not.toContain(tag);
        const outsideCode = page.replace(/<(code|pre)[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<wbr>/g, '\u200b');
        expect(outsideCode).not.toMatch(/@octo|#1\b|GH-1|https:\/\/evil/);
        expect(markdown).not.toContain('\u202e');
        expect(markdown).not.toContain('$' + '{{');
      }
      // audit() has held the log against the commands that we write; these are all of ours.
      const titles = run.annotations.map(({ properties }) => properties.title ?? '');
      expect(titles.filter((title) => !/^(?:IAM Sweep|(?:critical|high|medium|low): )/.test(title))).toEqual(
        [],
      );
      expect(
        run.annotations.every(({ message }) => !/^::/m.test(message) && !message.includes('\u202e')),
      ).toBe(true);
      expect(run.stdout).not.toMatch(/^::stop-commands/m);

      const sarif = JSON.parse(run.files.get('iam-sweep-report/report.sarif') ?? '{}');
      const results: readonly { readonly message: { readonly text: string } }[] = sarif.runs[0].results;
      expect(results.length).toBeGreaterThan(NASTY.length);
      for (const { message } of results) {
        // Links and placeholders of SARIF's own small languages.
        expect(message.text.replace(/\\[[\]\\]/g, '')).not.toMatch(/\[[^\]]*\]\(/);
        expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/\{0\}/);
        expect(message.text).not.toContain('\u202e');
      }
    });
  });
});
