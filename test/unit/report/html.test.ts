import { describe, expect, test } from 'vitest';
import type { TrendPoint } from '../../../src/model/issue.ts';
import type { JudgedEntity, Judgement } from '../../../src/model/judgement.ts';
import type { ReportInput } from '../../../src/report/input.ts';
import { input, judged, judgement } from './factory.ts';
import { ACCOUNT, arnOf, daysAgo, inline, role, service, user } from './facts.ts';
import { page, pageWith, staticPart, textOf } from './html-page.ts';
import { stocktaking, switcher } from './people.ts';

const app = (name: string, services: Parameters<typeof service>[1][]): JudgedEntity =>
  judged(
    role({
      name,
      services: services.map((used, at) => service(`s${at}`, used, [inline('app', arnOf('role', name))])),
    }),
  );
const unused = app('orders-api', ['never', 300, 100, 40, 2]);
const exemption = {
  entity: 'role/old',
  rule: '*',
  reason: 'kept for a year',
  expires: '2026-11-28',
} as const;

describe('The page says first how it went', () => {
  test('in one main heading with the verdict and what it was about', () => {
    const text = staticPart(pageWith([unused]));
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect(text).toMatch(
      /<h1 id="verdict"><span class="unseen">Pass: <\/span>2 findings, none at high or above\./,
    );
    expect(textOf(text)).toContain(`Account ${ACCOUNT} · facts of 2026-11-20 06:00 UTC · iam-sweep 1.2.3`);
  });

  test('with the number of new findings of each severity, which lead to them', () => {
    expect(staticPart(pageWith([unused]))).toContain(
      '<a class="tile medium" href="#severity=medium"><b>2</b> <span>medium</span></a>',
    );
  });

  test('and a failed or incomplete audit is told as such', () => {
    const failed = page(input(judgement([unused], { conclusion: 'fail' })));
    expect(failed).toContain('<section class="verdict fail"');
    const incomplete = page(input(judgement([unused], { conclusion: 'incomplete' })));
    expect(incomplete).toContain('<title>IAM Sweep: incomplete, 111122223333</title>');
  });
});

describe('Charts tell in words what they show', () => {
  test('findings by severity', () => {
    expect(pageWith([unused])).toContain(
      'aria-label="Findings by severity. critical: 0 new. high: 0 new. medium: 2 new. low: 0 new."',
    );
  });

  test('the age of access, from services that are used too', () => {
    expect(pageWith([unused])).toContain('0–30: 1, 31–90: 1, 91–180: 1, 181–365: 1, &gt; 365: 0, never: 1.');
  });

  test('a service used 30 days ago is of the youngest, one used 31 days ago is not', () => {
    expect(pageWith([app('a', [30, 31])])).toContain('0–30: 1, 31–90: 1,');
  });

  test('how long ago people switched role', () => {
    const switchRole = stocktaking([
      switcher(user({ name: 'bob' }), { ageDays: 3 }),
      switcher(user({ name: 'carol' }), { status: 'never', ageDays: null }),
      switcher(user({ name: 'dave' }), { status: 'unknown', ageDays: null }),
    ]);
    expect(page(input(judgement([], { switchRole })))).toContain(
      'Users by days since their last role switch. 0–30: 1, 31–90: 0, 91–180: 0, 181–365: 0, &gt; 365: 0, never: 1, unknown: 1.',
    );
  });

  test('users who are too new to tell are not among those who never switched', () => {
    const switchRole = stocktaking([
      switcher(user({ name: 'bob' }), { status: 'never', ageDays: null }),
      switcher(user({ name: 'carol' }), { status: 'new', ageDays: null }),
      switcher(user({ name: 'dave' }), { status: 'new', ageDays: null }),
      switcher(user({ name: 'erin' }), { status: 'exempt', ageDays: null }),
    ]);
    const text = page(input(judgement([], { switchRole })));
    expect(text).toContain('&gt; 365: 0, never: 2, new: 2.');
    expect(text).toContain('New: no known switch, and too new to tell.');
    const bar =
      /<rect class="(\w+)"[^>]*\/><text class="value"[^>]*>2<\/text><text class="tick dense"[^>]*>new</;
    expect(bar.exec(text)?.[1]).toBe('calm');
    const nobodyNew = stocktaking([switcher(user({ name: 'bob' }))]);
    expect(page(input(judgement([], { switchRole: nobodyNew })))).not.toContain('too new to tell');
  });

  test('and the trend, from two runs on', () => {
    const point = (days: number, high: number): TrendPoint => ({
      at: daysAgo(days),
      counts: { critical: 0, high, medium: 1, low: 0 },
    });
    expect(pageWith([unused], { trend: [point(0, 3)] })).not.toContain('<h3>Trend</h3>');
    expect(pageWith([unused], { trend: [point(7, 5), point(0, 3)] })).toContain(
      'New findings by severity over 2 runs. From 6 findings on 2026-11-13 to 4 on 2026-11-20.',
    );
  });
});

describe('Every part of an audit has its section', () => {
  const told = (overrides: Partial<Judgement>, entities: JudgedEntity[] = []) =>
    textOf(staticPart(page(input(judgement(entities, overrides)))));

  test('exemptions, the expired and those that end soon first', () => {
    const exemptions = [
      { exemption: { ...exemption, expires: '2027-11-28' }, state: 'active', daysLeft: 373, matches: 4 },
      { exemption: { ...exemption, approvedBy: 'carol' }, state: 'active', daysLeft: 8, matches: 2 },
      { exemption: { ...exemption, expires: '2026-11-01' }, state: 'expired', daysLeft: -19, matches: 1 },
    ] as const;
    const text = told({ exemptions });
    expect(text).toContain('3 exemptions: 1 expired and no longer holds, 1 ends within 14 days.');
    const at = ['expired every rule', 'ends soon every rule', 'active every rule'].map((it) =>
      text.indexOf(it),
    );
    expect(at.every((place) => place > 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(text).toContain('2026-11-28 8 2 kept for a year carol');
  });

  test('an exemption that matches nothing, unless that could not be told', () => {
    const idle = { exemption, state: 'active', daysLeft: 90, matches: 0 } as const;
    expect(told({ exemptions: [idle] })).toContain('matches nothing');
    expect(told({ exemptions: [{ ...idle, undecided: true }] })).not.toContain('matches nothing');
  });

  test('the baseline: what is known, worse, gone and undecided', () => {
    const entry = (id: string) => ({
      id,
      since: '2026-05-01',
      rule: 'service-unused',
      note: `note of ${id}`,
    });
    const text = told({
      baseline: {
        path: '.github/baseline.json',
        entries: 9,
        known: 6,
        worse: [entry('aaaaaaaaaaaaaaaa')],
        gone: [entry('bbbbbbbbbbbbbbbb')],
        undecided: [entry('cccccccccccccccc')],
        ratchet: { allowed: 8, open: 11, grown: true },
      },
    });
    expect(text).toContain('.github/baseline.json, 9 entries');
    expect(text).toContain('6 findings, which do not fail the run');
    expect(text).toContain('11 findings new or known, 8 allowed: more than allowed');
    for (const id of ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'cccccccccccccccc'])
      expect(text).toContain(`note of ${id}`);
  });

  test('what could not be determined, and that unknown is not compliant', () => {
    const reason = {
      operation: 'GetServiceLastAccessedDetails',
      code: 'JobFailed',
      message: 'the job failed',
    };
    const text = told({}, [judged(role({ name: 'etl', access: { status: 'unknown', reason } }))]);
    expect(text).toContain('Unknown never counts as compliant.');
    expect(text).toContain('GetServiceLastAccessedDetails JobFailed the job failed role/etl');
    expect(told({}, [unused])).toContain('Everything that was selected could be judged.');
  });

  test('role switching: each user with the last switch, the roles and the reason', () => {
    const users = [
      switcher(user({ name: 'grace' }), { status: 'new', ageDays: null, reason: 'created only lately' }),
    ];
    const text = told({ switchRole: stocktaking(users) });
    expect(text).toContain('1 user may switch role: 0 did within the last 90 days, 1 is too new to tell.');
    expect(text).toContain('grace created only lately new none known');
  });

  test('notices, what to do, and the rules in words', () => {
    const text = told({ notices: [{ code: 'x', message: '7 roles were left out.' }] }, [unused]);
    expect(text).toContain('7 roles were left out.');
    expect(text).toContain('What to do');
    expect(text).toContain('Access that nobody needs serves only whoever takes over the entity.');
  });

  test('method and coverage: thresholds, accounts, API calls, and what the sources can not see', () => {
    const text = told({}, [unused]);
    expect(text).toContain('last used more than 180 days before the facts were collected');
    expect(text).toContain(`${ACCOUNT} aws complete 1 0 0 0 0`);
    expect(text).toContain('GetAccountAuthorizationDetails 3');
    expect(text).toContain('data actions and iam:PassRole leave no trace there');
  });
});

describe('Without JavaScript', () => {
  test('the 200 worst new findings stand in the table, exempt ones after them do not', () => {
    const many = app(
      'administrator',
      Array.from({ length: 230 }, () => 'never' as const),
    );
    const exempt = judged(role({ name: 'break-glass', services: [service('iam', 'never', [])] }), {
      exemption,
    });
    const text = staticPart(pageWith([exempt, many]));
    expect(text.match(/<tr><td><span class="tag/g)).toHaveLength(200);
    expect(text).not.toContain('<code>break-glass</code> <small>');
    expect(text).toContain('The worst 200 of 231 findings');
    expect(text).toContain('<noscript>');
  });

  test('what needs it is not shown', () => {
    const text = staticPart(pageWith([unused]));
    expect(text).toMatch(/<form id="filters"[^>]* hidden>/);
    expect(text).toMatch(/<button id="theme"[^>]* hidden>/);
  });
});

describe('The page can be walked through without eyes', () => {
  const text = staticPart(pageWith([unused]));

  test('by landmarks and headings in order', () => {
    for (const landmark of ['<header', '<nav aria-label=', '<main id="main"', 'role="search"'])
      expect(text).toContain(landmark);
    const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('each section is named by its heading, each link of the head leads to one', () => {
    const named = [...text.matchAll(/<section[^>]* aria-labelledby="([^"]+)"/g)].map(([, id]) => id);
    for (const id of named) expect(text).toContain(` id="${id}"`);
    const nav = /<nav aria-label="Sections">.*?<\/nav>/s.exec(text)?.[0] ?? '';
    const links = [...nav.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(4);
    for (const id of links) expect(text).toContain(` id="${id}"`);
  });

  test('no id is given twice', () => {
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every table has a caption, and headings with a scope', () => {
    expect(text.match(/<caption/g)).toHaveLength(text.match(/<table/g)?.length ?? 0);
    expect(text).not.toMatch(/<th(?![^>]*scope=)[ >]/);
  });
});

describe('A workflow run is linked only where its address is one', () => {
  const withRun = (runUrl: string): ReportInput => {
    const made = input(judgement([unused]));
    return { ...made, run: { ...made.run, runUrl } };
  };

  test('a page of GitHub', () => {
    expect(page(withRun('https://github.com/octo-org/iam/actions/runs/42'))).toContain(
      '<a href="https://github.com/octo-org/iam/actions/runs/42" rel="noreferrer">',
    );
  });

  test.each(['javascript:alert(1)', 'https://github.com/"onclick="x', 'http://github.com/a'])(
    'not %s',
    (url) => {
      expect(staticPart(page(withRun(url)))).not.toMatch(/<a href="(?!#)/);
    },
  );
});
