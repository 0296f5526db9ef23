/** Names, paths, tags, policies and messages are written by people we do not know: they stay text. */
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { account, arnOf } from './accounts.ts';
import { audit, judged } from './audit.ts';

/** As far as IAM goes: names of `\w+=,.@-`, paths of every character from `!` to `~`. */
const NAMES = [
  '@octo-org/security'.replace('/', '+'),
  '-start',
  '=cmd',
  'a,b.c_d',
  '1.list',
  'www.example.com',
  '+1',
];
const PATHS = [
  '/::error::/',
  '/::add-mask::role/',
  '/%0A::error::pwned/',
  '/##[error]pwned/',
  '/<script>alert(1)</script>/',
  '/<img/src=x/onerror=alert(1)>/',
  '/|`|*_[x](javascript:alert(1))/',
  '/@octo-org/security/#1/',
  '/$' + '{{github.token}}/',
  '/"};{"/',
];

const DOCUMENTS = {
  markup: {
    Version: '2012-10-17',
    Statement: [
      { Sid: '</td><script>', Effect: 'Allow', Action: ['s3:GetObject', '`::error::`'], Resource: '*' },
    ],
  },
  'no.json': '::error::not a document\n::stop-commands::x',
};

const hostile = account({
  alias: 'octo-org',
  roles: [
    ...PATHS.map((path, n) => ({ name: `path-${n}`, path, allow: ['s3:GetObject', 's3:PutObject'] })),
    ...NAMES.map((name) => ({
      name,
      tags: { '@octo-org/all': '::error::<b>' },
      inline: {
        [name]: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'iam:*', Resource: '*' }] },
      },
    })),
    { name: 'documents', inline: DOCUMENTS, lastUsed: 0 },
    { name: 'failed', path: '/::error::x/', allow: ['s3:GetObject'] },
  ],
  users: [{ name: '@octo-org', path: '/<h1>/', groups: ['=1+1'], used: { s3: 1 } }],
  groups: [{ name: '=1+1', path: '/@all/', allow: ['s3:*'] }],
  policies: [{ name: '@here', path: '/<!--/', allow: ['s3:*'] }],
  failed: {
    [arnOf('role', '::error::x/failed')]: {
      Code: 'ServiceFailure',
      Message:
        'x\n::error::pwned\r\n##[error]pwned %0A::error::pwned <img src=x onerror=alert(1)> @octo-org/all',
    },
  },
});

const html = new MarkdownIt('default', { html: true, linkify: true });

describe.concurrent('hostile text', () => {
  it('from AWS becomes no workflow command, no markup and no mention', async () => {
    const run = await judged({ accounts: [hostile] });
    expect(run.report.entities).toHaveLength(PATHS.length + NAMES.length + 6);
    const unknown = run.report.entities.filter(({ status }) => status === 'unknown').map(({ name }) => name);
    expect(unknown.sort()).toEqual(['documents', 'failed']);

    // audit() has held the log against the commands that we write; these are all of ours.
    const titles = new Set(run.annotations.map(({ properties }) => properties.title));
    expect([...titles].sort()).toEqual(['IAM Sweep: could not be determined', 'IAM Sweep: fail']);
    expect(run.stdout).not.toMatch(/%0A::/);
    expect(run.stdout.match(/^::(?:group|endgroup)::.*$/gm)).toEqual([
      '::group::Collecting facts',
      '::endgroup::',
    ]);
    expect(run.masks.filter((mask) => mask.includes('role'))).toEqual([]);

    const page = html.render(run.summary);
    const tags = new Set(
      [...page.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase()),
    );
    for (const tag of ['script', 'img', 'h3', 'a', 'em']) expect([...tags]).not.toContain(tag);
    expect(page).not.toMatch(/<!--/);
    // GitHub makes mentions of text outside of code alone.
    const outsideCode = page.replace(/<(code|pre)[^>]*>[\s\S]*?<\/\1>/g, '').replace(/<wbr>/g, '\u200b');
    expect(outsideCode).not.toMatch(/@octo|@all|@here/);
    expect(run.summary).not.toContain('$' + '{{');
  });

  it('from the config file, as a reason or a name, stays text', async () => {
    const run = await judged({
      accounts: [hostile],
      config: {
        exemptions: [
          {
            entity: 'role/documents',
            rule: '*',
            reason: '::error::pwned <script>alert(1)</script> @octo-org/all | x',
            expires: '2099-01-31',
            'approved-by': '<b>@octo-org</b>\n::error::pwned',
          },
        ],
      },
      run: { debug: true },
    });
    expect(html.render(run.summary)).not.toMatch(/<script|<b>/);
    expect(run.annotations.every(({ message }) => !/^::/m.test(message))).toBe(true);
  });

  it('in a mistake of the config file stays text', async () => {
    const run = await audit({
      config: { '::error::<script>%0A': 1, gate: { 'fail-on': '::stop-commands::x' } },
    });
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toHaveLength(2);
    expect(run.annotations.every(({ message }) => !/^::/m.test(message))).toBe(true);
    expect(html.render(run.summary)).not.toContain('<script');
  });
});
