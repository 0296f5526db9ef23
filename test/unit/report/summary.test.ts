import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { JudgedEntity } from '../../../src/model/judgement.ts';
import { renderFailure } from '../../../src/report/markdown/failure.ts';
import { SUMMARY_LIMIT } from '../../../src/report/markdown/fit.ts';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { reasonOf } from '../../../src/rules/unknowns.ts';
import { clean, large, severalAccounts, small } from './accounts.ts';
import { input, judged, judgement } from './factory.ts';
import { ACCOUNT, arnOf, inline, policy, role, service, user } from './facts.ts';
import { hostile } from './hostile.ts';
import { story } from './story.ts';

const NASTY = '@octocat|<img src=x>`#1`\n## [x](https://example.com) :boom: www.example.com';
const bytes = (markdown: string) => Buffer.byteLength(markdown, 'utf8');

describe('the job summary reads well', () => {
  test.each([
    ['clean', clean()],
    ['small', small()],
    ['story', story()],
    ['large', large()],
    ['several-accounts', severalAccounts()],
    ['hostile', hostile(NASTY)],
    ['empty', judgement([], { conclusion: 'incomplete' })],
  ])('for the %s account', async (name, judgement) => {
    await expect(renderSummary(input(judgement))).toMatchFileSnapshot(`golden/${name}.md`);
  });

  test('for a run that ended before there was anything to judge', async () => {
    const failure = {
      title: 'The configuration has 2 problems',
      problems: [
        {
          place: '.github/iam-sweep.yml:12:5',
          problem: 'access.unused-days: found "180 days".',
          remedy: 'Write a whole number from 1 to 400.',
        },
        {
          place: 'sts:AssumeRoleWithWebIdentity',
          problem: 'The job may not ask for an OIDC token.',
          remedy: 'Add to the job:\npermissions:\n  id-token: write',
        },
      ],
    };
    await expect(renderFailure(failure)).toMatchFileSnapshot('golden/failure.md');
  });
});

describe('an entity that used nothing at all', () => {
  test('is one thing to do, and its 150 services are not listed', () => {
    const summary = renderSummary(input(story()));
    expect(summary.match(/^\d+\. .*`contractors\/erin`/gm)).toHaveLength(1);
    const users = summary.slice(summary.indexOf('## Users'), summary.indexOf('## Groups'));
    expect(users.match(/contractors\/erin/g)).toHaveLength(1);
  });
});

describe('the summary stays within its limit', () => {
  test.each([8, 12, 16, 32])('of %i KiB, and says what was left out', (limit) => {
    const entities = [...large().entities, ...story().entities];
    const summary = renderSummary(input(judgement(entities)), limit * 1024);
    expect(bytes(summary)).toBeLessThanOrEqual(limit * 1024);
    expect(summary).toMatch(/^# ❌ IAM Sweep: fail\n/);
    if (limit < 16) expect(summary).toMatch(/Left out: .*the services of roles.*report\.json/);
  });

  test('without a cut where everything has its place', () => {
    expect(renderSummary(input(story()))).not.toContain('Left out');
  });

  test('counting bytes and not characters', () => {
    const name = '角'.repeat(120);
    const grant = [inline(name, arnOf('role', name))];
    const roles = Array.from({ length: 200 }, (_, at) =>
      judged(role({ name: `${name}${at}`, services: [service(name, 'never', grant)] })),
    );
    expect(bytes(renderSummary(input(judgement(roles)), 20_000))).toBeLessThanOrEqual(20_000);
  });

  test('with the most hostile names everywhere', () => {
    const summary = renderSummary(input(hostile('\u202e'.repeat(3000))));
    expect(bytes(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
  });

  test('and is small for 5,000 roles of 120 findings each', () => {
    const namespaces = Array.from({ length: 120 }, (_, at) => `service-${at}`);
    const one = judged(
      role({
        name: 'r',
        services: namespaces.map((of) => service(of, 'never', [inline('p', arnOf('role', 'r'))])),
      }),
    );
    const entities = Array.from({ length: 5000 }, () => ({ ...one }));
    const findings = entities.flatMap((entity) => entity.findings);
    const counts = { critical: 0, high: 0, medium: findings.length, low: 0 };
    const summary = renderSummary(input({ ...judgement([one]), entities, findings, counts }));
    expect(bytes(summary)).toBeLessThan(60_000);
  }, 60_000);
});

describe('names from AWS in the whole summary', () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  const structure = (text: string) => {
    const html = markdown.render(renderSummary(input(hostile(text))));
    return [...html.matchAll(/<(\/?[a-zA-Z!][^\s>]*)/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => !['wbr', 'code', '/code'].includes(name))
      .join(' ');
  };

  test('change nothing in its structure, wherever they stand', () => {
    const harmless = structure('name');
    const fragments = [
      '@a',
      '|',
      '`',
      '<b>',
      '</details>',
      '\n',
      '\n\n',
      '# ',
      '- ',
      'https://x.y',
      '[a](b)',
      '\\',
      '**',
      '```',
      '1. ',
    ];
    const hostileText = fc
      .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 5 })
      .map((parts) => `z${parts.join('')}z`);
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(structure(text)).toBe(harmless);
      }),
      { numRuns: 60 },
    );
  });

  test('stand outside of Mermaid', () => {
    for (const [block] of renderSummary(input(story())).matchAll(/```mermaid.*?```/gs)) {
      expect(block).not.toMatch(/github-deploy|orders|erin|AdministratorAccess/);
    }
  });
});

test('an account that could not be read in full is named with the counts', () => {
  const incomplete = judgement([], {
    conclusion: 'incomplete',
    accounts: [
      {
        id: ACCOUNT,
        partition: 'aws',
        status: 'incomplete',
        counts: { role: 0, user: 0, group: 0, policy: 0 },
      },
    ],
  });
  expect(renderSummary(input(incomplete))).toContain('0 of 0 entities determined, 1 account incomplete ⚠️');
});

describe('what could not be determined', () => {
  const statement = JSON.stringify({
    Effect: 'Allow',
    Action: ['iam:ListUsers'],
    Resource: `*${'x'.repeat(500)}`,
  });

  test('keeps the policy statement to add whole', () => {
    const message = `not authorized to perform iam:ListUsers; add to the policy of the role: ${statement} END`;
    const errors = [{ accountId: ACCOUNT, operation: 'ListUsers', code: 'AccessDenied', message }];
    const summary = renderSummary(input(judgement([], { conclusion: 'incomplete', errors })));
    expect(summary).toMatch(/x{500}.*END \|/);
  });

  test('tells a call that was refused once, with all whom it concerns', () => {
    const reason = { operation: 'ListUsers', code: 'AccessDenied', message: 'not authorized' };
    const users = ['alice', 'bob'].map((name) =>
      judged(user({ name, access: { status: 'unknown', reason } }), { reason: reasonOf(reason) }),
    );
    const errors = [{ accountId: ACCOUNT, ...reason }];
    const summary = renderSummary(input(judgement(users, { errors })));
    expect(summary).toContain(
      '| `ListUsers`<br>`AccessDenied` | not authorized | `account 111122223333`, `user/alice` and `user/bob` |\n\n',
    );
  });

  test('names the same policy of AWS in each account that it is unknown in', () => {
    const reason = { operation: 'GetServiceLastAccessedDetails', code: 'JobFailed', message: 'it failed' };
    const arn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
    const unknown = (accountId: string) =>
      judged({ ...policy({ name: 'R', accountId, access: { status: 'unknown', reason } }), arn });
    const both = [unknown(ACCOUNT), unknown('444455556666')];
    const errors = [{ accountId: ACCOUNT, entityArn: arn, ...reason }];
    const summary = renderSummary(input(judgement(both, { errors })));
    expect(summary).toMatch(/policy\/R in 444455556666/);
  });
});

describe('of a single account', () => {
  test.each(['complete', 'incomplete'] as const)('that is %s the head tells all, with no table', (status) => {
    const [account] = small().accounts;
    if (account === undefined) throw new Error('small() has an account');
    const summary = renderSummary(input({ ...small(), accounts: [{ ...account, status }] }));
    expect(summary).not.toContain('## Accounts');
    expect(summary).toContain('**Audited:** everything: 2 roles, 0 users, 0 groups, 0 policies');
  });
});

test.each([
  ['.github/iam-sweep.yml', '**Settings:** `.github/iam-sweep.yml` and inputs'],
  [null, '**Settings:** inputs and defaults; there is no config file'],
])('settings are told to come from %s', (configFile, words) => {
  const given = input(small());
  expect(renderSummary({ ...given, run: { ...given.run, configFile } })).toContain(words);
});

test('access keys are named among what was not looked at', () => {
  expect(renderSummary(input(clean()))).toMatch(/\*\*Not looked at:\*\* access keys/);
});

describe('the status of an entity', () => {
  const statusOf = (entity: JudgedEntity) =>
    renderSummary(input(judgement([entity])))
      .split('\n')
      .find((line) => line.startsWith('| `it`'))
      ?.split(' | ')[1];

  test('that is unused as a whole shows the gravest of what it could do', () => {
    const services = [service('iam', 'never', [inline('p', arnOf('role', 'it'))])];
    const admin = judged(role({ name: 'it', services }), {
      wholeUnused: 'high',
      severities: { iam: 'critical' },
    });
    expect(statusOf(admin)).toBe('🟣 unused as a whole');
  });

  test('of a user claims no more than the records hold', () => {
    expect(statusOf(judged(user({ name: 'it' }), { wholeUnused: 'high' }))).toBe('🔴 no recent use recorded');
  });

  test('that is compliant names the grants that are too young to be judged', () => {
    const reason = '2 services granted only since 2026-11-10: judged from 2026-12-10';
    expect(statusOf(judged(role({ name: 'it' }), { reason }))).toBe(`✅<br>${reason}`);
    expect(
      statusOf(judged(role({ name: 'it' }), { reason: 'in grace until 2026-12-11', inGrace: true })),
    ).toBe('in grace until 2026-12-11');
  });
});
