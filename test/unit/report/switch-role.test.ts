import { describe, expect, test } from 'vitest';
import { type JudgedSwitcher, type JudgedSwitchRole, SWITCH_STATUSES } from '../../../src/model/judgement.ts';
import type { Report } from '../../../src/model/report.ts';
import { reportJson } from '../../../src/report/json.ts';
import { renderLog } from '../../../src/report/log.ts';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { input, judged, judgement, settings } from './factory.ts';
import { ACCOUNT, COLLECTED_AT, daysAgo, user } from './facts.ts';
import { crowd, HUB_ADMIN, silentFinding, source, stocktaking, switcher } from './people.ts';
import { story } from './story.ts';

const OTHER = '444455556666';
const of = (switchRole: JudgedSwitchRole) => ({ ...judgement([]), switchRole });
const summaryOf = (users: readonly JudgedSwitcher[], overrides: Partial<JudgedSwitchRole> = {}) =>
  renderSummary(input(of(stocktaking(users, overrides))));
const named = (name: string, overrides: Partial<JudgedSwitcher> = {}) => switcher(user({ name }), overrides);
const rows = (summary: string) =>
  summary.split('\n').filter((line) => /^\| `[\w/-]+`.*\| \d{4}-\d\d-\d\d \|$/.test(line));

describe('the sentence about role switching', () => {
  test('counts every user once', () => {
    const users = SWITCH_STATUSES.map((status, at) =>
      named(status, { status, ageDays: status === 'never' || status === 'new' ? null : at * 40 + 1 }),
    );
    expect(summaryOf(users)).toContain(
      '6 users may switch role: 1 did within the last 90 days, **1 not for longer than that**, **1 has no known switch**, ⚠️ 1 could not be determined, 1 is too new to tell, 1 is exempt.',
    );
  });

  test('tells which time is covered', () => {
    expect(summaryOf([named('a')])).toContain(
      'Every account is covered from 2025-11-20 to 2026-11-20. Logs of 1 account and 4 Regions were read.',
    );
  });

  test('claims no time that is not covered', () => {
    const coverage = { from: null, to: null, sources: [] };
    expect(summaryOf([named('a')], { coverage })).toContain(
      'No time is covered for every account, so silence proves nothing yet.',
    );
  });

  test('says so when nobody may switch, and draws nothing', () => {
    const summary = summaryOf([]);
    expect(summary).toContain('No user of the stocktaking may switch role.');
    expect(summary).not.toContain('xychart');
  });
});

describe('without a stocktaking', () => {
  test('there is one line, which says why', () => {
    expect(renderSummary(input(judgement([])))).toContain(
      '**Role switching:** not looked at, since `switch-role.sources` is empty',
    );
    const asked = {
      switchRole: { ...settings().switchRole, sources: [{ type: 'cloudtrail-events' }] },
    } as const;
    expect(renderSummary(input(judgement([]), asked))).toContain(
      '**Role switching:** not looked at, since these facts were collected without it',
    );
    expect(renderSummary(input(judgement([])))).not.toContain('## Role switching');
    expect(renderLog(input(judgement([])))).not.toContain('Role switching');
  });
});

describe('the chart', () => {
  const bars = (...users: JudgedSwitcher[]) => {
    const chart = /```mermaid\nxychart-beta\n.*?```/s.exec(summaryOf(users))?.[0] ?? '';
    const titles = [...(/x-axis \[(.*)\]/.exec(chart)?.[1] ?? '').matchAll(/"([^"]*)"/g)].map(
      ([, title]) => title,
    );
    const values = (/bar \[(.*)\]/.exec(chart)?.[1] ?? '').split(', ').map(Number);
    return Object.fromEntries(
      titles.map((title, at) => [title, values[at]]).filter(([, value]) => value !== 0),
    );
  };

  test.each([
    [0, '0-7'],
    [7, '0-7'],
    [8, '8-30'],
    [30, '8-30'],
    [31, '31-90'],
    [90, '31-90'],
    [91, '91-180'],
    [180, '91-180'],
    [181, '181-365'],
    [365, '181-365'],
    [366, 'over a year'],
    [4000, 'over a year'],
  ])('puts a switch %i days ago into %s', (ageDays, title) => {
    expect(bars(named('a', { ageDays }))).toEqual({ [title]: 1 });
  });

  test('shows who never did, who is unknown and who is too new apart', () => {
    const silent = { ageDays: null } as const;
    expect(
      bars(
        named('a', { ...silent, status: 'never' }),
        named('b', { ...silent, status: 'exempt' }),
        named('c', { status: 'unknown', ageDays: 20 }),
        named('d', { ...silent, status: 'new' }),
      ),
    ).toEqual({ never: 2, unknown: 1, new: 1 });
  });

  test('has no foreign text in it', () => {
    expect(
      summaryOf([named('mallory"]')])
        .match(/```mermaid.*?```/gs)
        ?.join(),
    ).not.toContain('mallory');
  });
});

describe('the table', () => {
  test('tells of each user what is known, and what could still be done', () => {
    const roles = ['Deploy', 'Audit', 'Admin', 'Read'].map((name) => `arn:aws:iam::${OTHER}:role/${name}`);
    const carol = named('carol', { status: 'stale', ageDays: 233, assumableRoles: roles });
    expect(rows(summaryOf([carol]))).toEqual([
      `| \`carol\` | stale | 2026-04-01 | 233 | \`${OTHER}:role/Admin\` | \`${OTHER}:role/Deploy\`<br>\`${OTHER}:role/Audit\`<br>\`${OTHER}:role/Admin\`<br>and 1 more | 2025-11-20 |`,
    ]);
  });

  test('shows the severity that the rules gave', () => {
    const carol = user({ name: 'carol' });
    const finding = silentFinding(carol, 233, { severity: 'critical' });
    const switchRole = stocktaking([switcher(carol, { status: 'stale', ageDays: 233 })]);
    const summary = renderSummary(input({ ...judgement([judged(carol, { also: [finding] })]), switchRole }));
    expect(summary).toContain('| `carol` | 🟣 stale |');
  });

  test('names the account where there are several', () => {
    const there = user({ name: 'carol', accountId: OTHER });
    const summary = renderSummary(
      input({ ...judgement([judged(there)]), switchRole: stocktaking([switcher(there)]) }),
    );
    expect(summary).toContain(`| \`carol\`<br>in \`${OTHER}\` | ✅ active |`);
  });

  test('does not call a switch the last one where a later one may have gone unseen', () => {
    const at = '2026-10-01T08:00:00.000Z';
    const lookedAtUntil = (watchedSince: string | null) =>
      summaryOf([named('ann', { lastSwitchedAt: at, watchedSince })]);
    expect(lookedAtUntil(null)).toContain('| 2026-10-01 or later |');
    expect(lookedAtUntil('2026-10-02T00:00:00.000Z')).toContain('| 2026-10-01 or later |');
    expect(lookedAtUntil(at)).toContain('| 2026-10-01 |');
  });

  test('shows active users only while it is short', () => {
    const active = (total: number) => Array.from({ length: total }, (_, at) => named(`active-${at}`));
    const silent = named('silent', { status: 'stale', ageDays: 100 });
    expect(rows(summaryOf([silent, ...active(14)]))).toHaveLength(15);
    const long = summaryOf([silent, ...active(15)]);
    expect(rows(long)).toHaveLength(1);
    expect(long).toContain('… and 15 active users, all in `report.json`.');
  });

  test('is bounded, and counts the rest', () => {
    const summary = summaryOf([...crowd(100), ...Array.from({ length: 20 }, (_, at) => named(`a${at}`))]);
    expect(rows(summary)).toHaveLength(40);
    expect(summary).toContain('… and 60 more users who did not switch lately, and 20 active users, all in');
  });
});

describe('beside the table', () => {
  test('a reason is told once for all whom it concerns', () => {
    const reason = 'the sources cover 90 of 180 days';
    const users = Array.from({ length: 7 }, (_, at) => named(`u${at}`, { status: 'unknown', reason }));
    expect(summaryOf(users)).toContain(
      `- ⚠️ unknown: \`u0\`, \`u1\`, \`u2\`, \`u3\`, \`u4\` and 2 more: ${reason}\n`,
    );
  });

  test('a session that carries the name of a user is a hint and no more', () => {
    expect(summaryOf([named('dave', { namedBySessionAt: daysAgo(40) })])).toContain(
      '- Not counted: a role session with the name of `dave` switched role on 2026-10-11. Any session may have that name',
    );
  });

  test('notes are bounded too', () => {
    const users = Array.from({ length: 30 }, (_, at) =>
      named(`u${at}`, { status: 'new', reason: `since ${at}` }),
    );
    const summary = summaryOf(users);
    expect(summary.match(/^- new/gm)).toHaveLength(10);
    expect(summary).toContain('- … and 20 more notes, all in `report.json`');
  });
});

describe('the sources', () => {
  const withSource = (overrides: Parameters<typeof source>[0]) =>
    summaryOf([named('a')], {
      coverage: { from: daysAgo(9), to: COLLECTED_AT, sources: [source(overrides)] },
    });

  test.each([
    [{ objects: 12_345, compressedBytes: 1_234_567_890 }, '12,345 objects<br>1.2 GB compressed'],
    [{ bytesScanned: 482_000_000_000 }, '482 GB scanned, about 2.41 USD at 5 USD a TB'],
    [{ bytesScanned: 10 }, '10 bytes scanned, less than 0.01 USD at 5 USD a TB'],
    [{ apiPages: 3 }, '3 api pages'],
    [{}, '–'],
  ])('tell what was read of them: %j', (amounts, words) => {
    expect(withSource({ amounts })).toContain(`| ${words} | – |`);
  });

  test('tell what could not be read, and that they cover nothing then', () => {
    expect(withSource({ from: null, to: null, problemCount: 7 })).toMatch(/\| no time \|.*\| ⚠️ 7 \|/);
  });

  test('are followed by where the history is kept, or that it was not', () => {
    const base = of(stocktaking([named('a')]));
    const kept = (saved: boolean) => {
      const history = { store: 'file h.json', saved };
      const facts = { eventNames: [], switches: [], sessions: [], coverage: [], sources: [], history };
      return renderSummary(input({ ...base, snapshot: { ...base.snapshot, switchRole: facts } }));
    };
    expect(kept(true)).toContain('What was learned is kept in `file h.json`.');
    expect(kept(false)).toContain('⚠️ What was learned could not be kept in `file h.json`.');
  });
});

describe('20,000 users', () => {
  const big = of(
    stocktaking([...crowd(12_000), ...crowd(8_000).map((it) => ({ ...it, status: 'unknown' as const }))]),
  );

  test('fit into the summary', () => {
    expect(Buffer.byteLength(renderSummary(input(big)))).toBeLessThan(40_000);
  });

  test('are all in report.json, a line each', () => {
    const lines = [...reportJson(input(big))].join('').split('\n');
    expect(lines.filter((line) => line.startsWith('      {"userArn":'))).toHaveLength(20_000);
  });
});

describe('report.json', () => {
  const report = JSON.parse([...reportJson(input(story()))].join('')) as Report;

  test('has the stocktaking, each user with what is known and what is not', () => {
    expect(Object.keys(report.switchRole ?? {})).toEqual(['thresholdDays', 'coverage', 'users']);
    expect(report.switchRole?.users[1]).toEqual({
      userArn: `arn:aws:iam::${ACCOUNT}:user/carol`,
      userName: 'carol',
      lastSwitchedAt: daysAgo(233),
      lastRoleArn: `arn:aws:iam::${OTHER}:role/audit/Reader`,
      lastBy: 'console',
      ageDays: 233,
      watchedSince: daysAgo(365),
      assumableRoles: [HUB_ADMIN, `arn:aws:iam::${OTHER}:role/audit/Reader`],
      status: 'stale',
    });
  });

  test('leaves problems of sources to its errors', () => {
    expect(report.switchRole?.coverage.sources[0]).toEqual({
      type: 'cloudtrail-events',
      name: 'CloudTrail event history',
      accounts: [ACCOUNT],
      regions: ['ap-northeast-1', 'eu-west-1', 'us-east-1', 'us-west-2'],
      from: daysAgo(90),
      to: COLLECTED_AT,
      problemCount: 0,
      amounts: { records: 1234 },
    });
  });

  test('has nothing of it when there was none', () => {
    expect([...reportJson(input(judgement([])))].join('')).not.toContain('switchRole');
  });
});

test('the log counts them', () => {
  expect(renderLog(input(story()))).toContain(
    '\nRole switching within 90 days: 5 users: 2 active, 1 stale, 1 never, 1 new.\n',
  );
});
