import { describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../../src/model/report.ts';
import { annotations } from '../../../src/report/annotations.ts';
import { reportJson } from '../../../src/report/json.ts';
import { renderLog } from '../../../src/report/log.ts';
import { baseline as section } from '../../../src/report/markdown/baseline.ts';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { toPlain } from '../../../src/report/phrase.ts';
import { verdictPhrase } from '../../../src/report/verdict-words.ts';
import { ACCESS_FAILED, accessTo, allow, aRole, aService } from '../factory.ts';
import { ENTRY, judged, NOW, roleOf, told, written } from './baselines.ts';
import { input } from './factory.ts';

describe('the report', () => {
  it('tells what became of the baseline as its schema says', () => {
    const ratchet = { allowed: 790, open: 791, grown: true };
    const of = told({
      worse: [ENTRY],
      gone: [ENTRY],
      undecided: [{ id: ENTRY.id, since: ENTRY.since }],
      ratchet,
    });
    const report = JSON.parse([...reportJson(of)].join('')) as Report;
    expect(reportSchema.parse(report).baseline).toEqual({
      ...{ path: 'iam/known.json', entries: 800, known: 790 },
      ...{ worse: [ENTRY], gone: [ENTRY], undecided: [{ id: ENTRY.id, since: ENTRY.since }], ratchet },
    });
  });

  it('tells since when a finding is known, and its note', () => {
    const before = written(judged([roleOf('a')]), undefined, NOW).read;
    const entries = before.entries.map((entry) => ({ ...entry, note: 'in autumn' }));
    const of = input(judged([roleOf('a')], { ...before, entries }));
    const report = reportSchema.parse(JSON.parse([...reportJson(of)].join('')));
    expect(report.findings[0]).toMatchObject({
      status: 'known',
      known: { since: '2026-06-01', note: 'in autumn' },
    });
    expect(report.entities[0]?.status).toBe('non-compliant');
  });
});

describe('the summary', () => {
  it('tells each entry that got worse or is gone, and the rest in numbers', () => {
    const { judgement } = told({
      worse: [ENTRY],
      gone: [{ id: ENTRY.id, since: ENTRY.since }],
      undecided: [ENTRY],
    });
    const markdown = section(judgement);
    expect(markdown).toContain(
      '`iam/known.json`, 800 entries: 790 findings known, **1 worse**, **1 gone**, 1 undecided.',
    );
    expect(markdown).toContain('| 🔺 worse | `role/a` | `service-unused` | `s3` | 2026-03-01 | in autumn |');
    expect(markdown).toContain('| ✅ gone | `0123456789abcdef` | – | – | 2026-03-01 | – |');
  });

  it('tells what the ratchet counts', () => {
    const { judgement } = told({ ratchet: { allowed: 790, open: 791, grown: true } });
    expect(section(judgement)).toContain('Ratchet: ❌ **791 findings new or known where 790 are allowed**.');
  });

  it('shows known findings at their entity, which is not compliant', () => {
    const before = written(judged([roleOf('a')])).read;
    const summary = renderSummary(input(judged([roleOf('a')], before)));
    expect(summary).toContain('| `a` | 1 known |');
    expect(summary).toContain('Passes: 1 finding, all exempt or known before.');
    expect(summary).not.toContain('✅ |');
  });

  it('puts what is unknown before what is only known', () => {
    const before = written(judged([roleOf('a')])).read;
    const { entities } = judged([roleOf('a'), aRole({ name: 'b', access: ACCESS_FAILED })], before);
    expect(entities.map(({ status }) => status)).toEqual(['unknown', 'non-compliant']);
  });

  it('has no such section without a baseline', () => {
    expect(renderSummary(input(judged([roleOf('a')])))).not.toContain('## Baseline');
  });

  it('keeps thousands of entries to thirty rows', () => {
    const gone = Array.from({ length: 5000 }, () => ENTRY);
    const markdown = section(told({ gone }).judgement);
    expect(markdown.split('\n').length).toBeLessThan(50);
    expect(markdown).toContain('and 4,970 more entries');
  });

  it('makes no markup of what a baseline holds', () => {
    const hostile = '</td>|\n@octocat <b>![x](y)';
    const entry = { ...ENTRY, rule: hostile, entity: hostile, subject: hostile, note: hostile };
    const markdown = section(told({ path: hostile, worse: [entry] }).judgement);
    expect(markdown).not.toMatch(/<\/td>|@octocat|<b>|!\[x\]/);
  });
});

describe('the verdict', () => {
  const ratchet = { allowed: 800, open: 812, grown: true };

  it('of a run that fails by the ratchet alone says so', () => {
    const of = told({ ratchet }, { conclusion: 'fail' });
    expect(toPlain(verdictPhrase(of))).toBe(
      'Fails: 812 findings where the baseline allows 800, whatever their severity.',
    );
  });

  it('of a run that fails by both names both', () => {
    const of = told({ ratchet }, { conclusion: 'fail' }, { failOn: 'medium' });
    expect(toPlain(verdictPhrase(of))).toMatch(
      /^Fails: 1 finding at medium or above, .*\. That makes 812 findings where the baseline allows 800/,
    );
  });

  it('of an incomplete run does not say that there is no finding where some are known', () => {
    const before = written(judged([roleOf('a')])).read;
    const of = input(judged([roleOf('a'), aRole({ name: 'b', access: ACCESS_FAILED })], before));
    expect(toPlain(verdictPhrase(of))).toContain('What could be judged has no new finding.');
  });
});

describe('annotations', () => {
  it('tell at the file what can be removed from it', () => {
    const gone = Array.from({ length: 12 }, () => ENTRY);
    const notice = annotations(told({ gone })).find(({ title }) => title === 'IAM Sweep: baseline');
    expect(notice).toMatchObject({ level: 'notice', file: 'iam/known.json' });
    expect(notice?.message.split('\n')[0]).toBe(
      '12 of 800 entries of the baseline iam/known.json have no finding any more and can be removed; a run with save-baseline writes the file without.',
    );
    expect(notice?.message.split('\n')[1]).toBe('- role/a: service-unused s3, since 2026-03-01');
    expect(notice?.message).toContain('… and 2 more, all in report.json.');
  });

  it('tell a ratchet that does not hold as an error', () => {
    const of = told({ ratchet: { allowed: 0, open: 1, grown: true } }, { conclusion: 'fail' });
    expect(annotations(of)[0]).toMatchObject({ level: 'error' });
    expect(annotations(of)[0]?.message).toMatch(/^Fails: 1 finding where the baseline allows 0/);
  });

  it('keep hostile entries to their lines', () => {
    const entry = { ...ENTRY, entity: '\n::error::x', subject: '%0A::x' };
    const notice = annotations(told({ gone: [entry] })).find(({ title }) => title === 'IAM Sweep: baseline');
    expect(notice?.message).not.toMatch(/\n::|%0A/);
  });
});

describe('the log', () => {
  it('tells the numbers of the baseline and of the ratchet', () => {
    const log = renderLog(told({ gone: [ENTRY], ratchet: { allowed: 790, open: 791, grown: true } }));
    expect(log).toContain('Baseline iam/known.json, 800 entries: 790 known, 0 worse, 1 gone, 0 undecided.\n');
    expect(log).toContain('Ratchet: 791 findings new or known, 790 allowed.\n');
  });

  it('tells what is written into the file', () => {
    const log = renderLog(told({ gone: [ENTRY] }, {}, { saveBaseline: 'iam/known.json' }));
    expect(log).toContain('Baseline for iam/known.json: 1 added, 1 removed.\n');
  });

  it('tells what a ratchet leaves out of it', () => {
    const ratchet = { allowed: 790, open: 791, grown: true };
    const log = renderLog(told({ ratchet }, {}, { saveBaseline: 'iam/known.json' }));
    expect(log).toContain(
      'Baseline for iam/known.json: none added, 0 removed. With the ratchet on, 1 new or worse finding is left out of it.\n',
    );
  });

  it('says nothing where there is neither', () => {
    expect(renderLog(input(judged([roleOf('a')])))).not.toContain('aseline');
  });
});

it('a role whose s3 is known may have another finding that is new', () => {
  const before = written(judged([roleOf('a')])).read;
  const both = aRole({
    name: 'a',
    inlinePolicies: [{ name: 'app', document: allow('s3:*', 'sqs:*') }],
    access: accessTo(aService('s3', null), aService('sqs', null)),
  });
  expect(renderSummary(input(judged([both], before)))).toContain('1 medium<br>1 known');
});
