/** The words of an issue: how they read, and that they fit. */
import { describe, expect, it } from 'vitest';
import type { JudgedBaseline } from '../../../src/model/baseline.ts';
import type { IssueState } from '../../../src/model/issue.ts';
import { BODY_LIMIT, readIssueBody, writeIssueBody } from '../../../src/model/issue-body.ts';
import type { JudgedEntity } from '../../../src/model/judgement.ts';
import { clean, large, small } from './accounts.ts';
import { judged, judgement } from './factory.ts';
import { ACCOUNT, arnOf, inline, role, service } from './facts.ts';
import { audit, issue, silentRole, told, unknownRole } from './issues.ts';
import { story } from './story.ts';

const RUN = {
  runUrl: 'https://github.com/octo-org/accounts/actions/runs/42',
  configFile: '.github/iam-sweep.yml',
};
const OWNED = { owners: [{ entity: 'role/orders-*', assignees: ['octocat'] }] };

function aTrend(...totals: readonly number[]): IssueState['trend'] {
  return totals.map((high, week) => ({
    at: new Date(Date.UTC(2026, 8, 1 + 7 * week)).toISOString(),
    counts: { critical: 0, high, medium: high * 2, low: 1 },
  }));
}

describe('the body of an issue reads well', () => {
  it.each([
    ['clean', clean()],
    ['small', small()],
    ['story', story()],
    ['large', large()],
  ])('for the %s account', async (name, of) => {
    const body = issue(of, { run: RUN, issue: OWNED }).text(undefined).body(BODY_LIMIT);
    await expect(body).toMatchFileSnapshot(`golden/issue-${name}.md`);
  });

  it('with everything that it may hold', async () => {
    const exemption = {
      entity: 'role/legacy-*',
      rule: '*',
      reason: 'Migrated in December',
      expires: '2026-11-25',
    } as const;
    const known = silentRole('old-importer', 'kms');
    const baseline: JudgedBaseline = {
      path: '.github/iam-sweep-baseline.json',
      entries: 4,
      known: 1,
      worse: [{ id: '0'.repeat(16), since: '2026-01-01' }],
      gone: [
        { id: '1'.repeat(16), since: '2026-01-01' },
        { id: '2'.repeat(16), since: '2026-01-01' },
      ],
      undecided: [],
    };
    const of = judgement(
      [
        silentRole('orders-api', 'iam', 'sqs'),
        { ...known, findings: known.findings.map((finding) => ({ ...finding, status: 'known' as const })) },
        unknownRole('reports'),
      ],
      {
        exemptions: [
          { exemption: { ...exemption, approvedBy: 'Security' }, state: 'active', daysLeft: 5, matches: 2 },
          {
            exemption: { ...exemption, rule: 'entity-unused', services: ['s3'], expires: '2026-11-01' },
            state: 'expired',
            daysLeft: -19,
            matches: 1,
          },
          { exemption: { ...exemption, expires: '2027-11-01' }, state: 'active', daysLeft: 346, matches: 1 },
        ],
        baseline,
        accounts: [
          {
            ...judgement([]).accounts[0],
            id: ACCOUNT,
            partition: 'aws',
            name: 'production',
            status: 'incomplete',
            counts: { role: 3, user: 0, group: 0, policy: 0 },
          },
        ],
      },
    );
    const before = told(audit(silentRole('reports', 'iam'), silentRole('billing', 'sts'))).state;
    const body = issue(of, { run: RUN, issue: OWNED })
      .text({ ...before, done: ['role/cleaned'], trend: aTrend(5, 3, 4) })
      .body(BODY_LIMIT);
    await expect(body).toMatchFileSnapshot('golden/issue-everything.md');
  });

  it('about one entity', async () => {
    const wanted = issue(small(), { run: RUN, issue: { per: 'entity' } });
    await expect(wanted.text(undefined).body(BODY_LIMIT)).toMatchFileSnapshot('golden/issue-entity.md');
  });
});

describe('the comments of an issue read well', () => {
  const before = told(
    audit(silentRole('orders-api', 'iam', 'sqs'), silentRole('reports', 'kms'), silentRole('billing', 'sts')),
  ).state;

  it.each([
    [
      'changed',
      audit(
        silentRole('orders-api', 'sqs', 'organizations'),
        unknownRole('reports'),
        silentRole('intruder', 'iam'),
      ),
    ],
    ['closed', audit(silentRole('orders-api', 'sqs'), silentRole('reports'))],
    [
      'reopened',
      audit(
        silentRole('orders-api', 'iam', 'sqs'),
        silentRole('reports', 'kms'),
        silentRole('billing', 'sts', 'iam'),
      ),
    ],
  ] as const)('when it is %s', async (kind, of) => {
    const text = issue(of, { run: RUN }).text(before);
    await expect(text[kind]).toMatchFileSnapshot(`golden/issue-${kind}.md`);
  });

  it('when it is opened again though nothing changed, with the way out', () => {
    const text = told(audit(silentRole('a', 'iam')), audit(silentRole('a', 'iam')));
    expect(text.reopened).toMatch(
      /^\*\*Opened again: 1 finding at high or above\.\*\* Nothing of it changed .* not planned/,
    );
  });

  it('when what was told can’t be read', () => {
    expect(told(audit(silentRole('a', 'iam'))).changed).toBe(
      "**What this issue told before can't be read, so it begins anew: 1 finding.**",
    );
  });
});

describe('an issue about very many findings', () => {
  const many = Array.from({ length: 400 }, (_, at) =>
    silentRole(
      `team-${at % 9}-app-${at}`,
      ...Array.from({ length: 50 }, (_, of) => `service-${(of * 7 + at) % 200}`),
    ),
  );
  const wanted = issue(judgement(many));

  it('fits, and says where it was cut', () => {
    const text = wanted.text(undefined);
    const body = writeIssueBody({ key: '0'.repeat(16), family: '0'.repeat(16), above: '', below: '' }, text);
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(body).toContain('20,000');
    expect(body).toMatch(/- … and 300 more entities with findings, cut here/);
    expect(readIssueBody(body)?.state?.counts).toEqual(text.state.counts);
  });

  it.each([0, 50, 200, 2000, 5000, 10_000, 30_000])('fits into %i characters', (limit) => {
    const body = wanted.text(undefined).body(limit);
    expect(body.length).toBeLessThanOrEqual(limit);
    if (limit >= 200) expect(body).toContain('20,000');
    if (limit >= 200 && limit < 5000) expect(body).toContain("Shortened to fit GitHub's limit.");
  });

  it('has comments that fit, and say where they were cut', () => {
    const before = told(audit(silentRole('a', 'iam'))).state;
    const { changed } = wanted.text(before);
    expect(changed.length).toBeLessThanOrEqual(60_000);
    expect(changed).toMatch(/^\*\*20,000 new, 1 gone with its entity/);
    expect(changed).toMatch(/- … and 370 more entities, cut here/);
  });

  it('fits with names that take ten characters for one', () => {
    const name = '@#<'.repeat(40);
    const entities = Array.from({ length: 300 }, (_, at): JudgedEntity => {
      const grants = [inline(name, arnOf('role', `${name}${at}`))];
      const services = [1, 2, 3, 4, 5].map((of) => service(`${name}${of}`, 'never', grants));
      return judged(role({ name: `${name}${at}`, services }));
    });
    const text = issue(judgement(entities)).text(told(audit(silentRole('a', 'iam'))).state);
    expect(text.body(36_000).length).toBeLessThanOrEqual(36_000);
    expect(text.changed.length).toBeLessThanOrEqual(60_000);
    expect(text.changed).toMatch(/more entities, cut here/);
  });
});

describe('the trend', () => {
  const withTrend = (...totals: readonly number[]) => ({
    ...told(audit(silentRole('a', 'iam'))).state,
    trend: aTrend(...totals),
  });
  const body = (state: IssueState) =>
    issue(audit(silentRole('b', 'iam')))
      .text(state)
      .body(BODY_LIMIT);

  it('is drawn from three points on', () => {
    expect(body(withTrend(3))).not.toContain('mermaid');
    expect(body(withTrend(3, 4))).toMatch(/bar \[10, 13, 1\]\n {4}line \[3, 4, 1\]/);
  });
});

it('ends in a line by which notes below are found where somebody removed both last markers', () => {
  const mark = { key: '0'.repeat(16), family: '0'.repeat(16), above: '', below: 'Agreed on Monday.' };
  const body = writeIssueBody(mark, issue(small(), { run: RUN }).text(undefined))
    .replace(/<!-- iam-sweep state .* -->/, '')
    .replace('<!-- iam-sweep end -->', '');
  expect(readIssueBody(body)?.below).toBe('Agreed on Monday.');
});

it('is the same text for the same facts', () => {
  const text = () => issue(story(), { run: RUN }).text(undefined);
  expect(text().body(BODY_LIMIT)).toBe(text().body(BODY_LIMIT));
  expect(text().state).toEqual(text().state);
});

it('links to the run only by what an address may be', () => {
  const body = (runUrl: string) => issue(small(), { run: { runUrl } }).text(undefined).body(BODY_LIMIT);
  expect(body(RUN.runUrl)).toContain(`(${RUN.runUrl})`);
  expect(body('javascript:alert(1)')).not.toContain('javascript');
  expect(body('https://example.com/) <img>')).not.toContain('example.com');
});
