import { describe, expect, it, test } from 'vitest';
import { changeComment } from '../../../src/report/change/comment.ts';
import { changeSummary } from '../../../src/report/change/summary.ts';
import { SUMMARY_LIMIT } from '../../../src/report/markdown/fit.ts';
import { access, change, changeInput, changeJudgement, finding, roleHolder } from './change-factory.ts';
import { cleanChange, EXEMPTION, smallChange, storyChange } from './change-story.ts';
import { daysAgo } from './facts.ts';

const NOTHING = changeJudgement({ files: [], otherFiles: 3 });

describe('The comment reads well', () => {
  test.each([
    ['small', smallChange()],
    ['clean', cleanChange()],
    ['story', storyChange()],
    ['nothing', NOTHING],
  ])('for the change "%s"', async (name, of) => {
    await expect(changeComment(changeInput(of))).toMatchFileSnapshot(`golden/change-comment-${name}.md`);
  });
});

describe('The job summary reads well', () => {
  test.each([
    ['clean', cleanChange()],
    ['story', storyChange()],
    ['nothing', NOTHING],
  ])('for the change "%s"', async (name, of) => {
    await expect(changeSummary(changeInput(of))).toMatchFileSnapshot(`golden/change-summary-${name}.md`);
  });
});

describe('The comment is the same', () => {
  it('after a push that changes nothing in IAM, and in a run on another day', () => {
    const of = storyChange();
    const given = changeInput(of);
    const evidence = { lastAccessedAt: daysAgo(412), ageDays: 414 };
    const older = {
      ...of,
      ref: { ...of.ref, headSha: 'c'.repeat(40), baseSha: 'd'.repeat(40) },
      usage: { looked: true as const, collectedAt: '2026-11-22T06:00:00.000Z', accountIds: ['111122223333'] },
      stats: { apiCalls: { ListRoles: 99 }, retries: 7, durationMs: 1 },
      exemptions: of.exemptions.map((judged) => ({ ...judged, daysLeft: judged.daysLeft - 2 })),
      findings: of.findings.map((one) =>
        one.evidence?.ageDays === 412
          ? { ...one, evidence, message: one.message.replaceAll('412 days', '414 days') }
          : one,
      ),
      changes: of.changes.map((one) => ({
        ...one,
        access: one.access.map((line) => ({
          ...line,
          ...(line.usage && {
            usage: line.usage.map((use) => ({
              ...use,
              evidence: { ...use.evidence, ageDays: (use.evidence.ageDays ?? 0) + 2 },
            })),
          }),
        })),
      })),
    };
    const run = { ...given.run, startedAt: '2026-11-22T06:00:00.000Z', runUrl: 'https://example.com/2' };
    expect(changeComment({ ...given, judgement: older, run })).toBe(changeComment(given));
  });
});

describe('What the comment tells', () => {
  it('is each finding once: the new in the table, the others in a fold', () => {
    const text = changeComment(changeInput(storyChange()));
    for (const { message } of storyChange().findings) {
      const words = message.slice(0, 24);
      if (/[:*]/.test(words)) continue;
      expect(text.split(words.replaceAll('.', '&#46;'))).toHaveLength(2);
    }
  });

  it('is that usage was not looked at, and why', () => {
    expect(changeComment(changeInput(cleanChange()))).toContain(
      '\nUsage was not looked at, since pull requests from forks get no OIDC token.\n',
    );
    expect(changeComment(changeInput(smallChange()))).not.toContain('not looked at');
  });

  it('is an exemption that would have covered a finding and expired', () => {
    const exemptions = [{ exemption: EXEMPTION, state: 'expired' as const, daysLeft: -1, matches: 2 }];
    const text = changeComment(changeInput(changeJudgement({ exemptions })));
    expect(text).toContain('<summary>1 exemption expired and would have covered something here</summary>');
    expect(text).toContain('`role/ci-*` from `pass-role-any`: ended 2027-03-31, 2 findings.');
  });
});

function large(text: string) {
  const many = <Item>(length: number, item: (nth: number) => Item) =>
    Array.from({ length }, (_, nth) => item(nth));
  return changeJudgement({
    findings: [
      ...many(120, (nth) => finding({ message: `${text}${nth}`, remediation: text, details: [text, text] })),
      ...many(120, (nth) => finding({ status: 'known', message: `${text}${nth}` })),
      ...many(120, (nth) => finding({ rule: 'change-unresolved', message: `${text}${nth}` })),
    ],
    changes: many(60, (nth) =>
      change({
        holder: roleHolder(`${text}${nth}`),
        access: many(10, () => access({ resources: [text, text], condition: text })),
      }),
    ),
    errors: many(120, () => ({ operation: text, code: text, message: text })),
    notices: many(120, () => ({ code: text, message: text })),
    files: many(120, (nth) => ({ path: `${text}${nth}`, status: 'modified', documents: 1 })),
  });
}

describe('What does not fit is left out and counted', () => {
  it.each(['a word', 'x'.repeat(10_000), '\u202e'.repeat(2000), '🙂'.repeat(2000)])(
    'in the comment and the summary, whatever the names are made of',
    (text) => {
      const given = changeInput(large(text));
      const comment = changeComment(given);
      expect(comment.length).toBeLessThanOrEqual(65_000);
      expect(comment).toMatch(/… and \d+ more findings, in the job summary\./);
      expect(comment).toMatch(/… and \d+ more policies, in the job summary\./);
      expect(Buffer.byteLength(changeSummary(given))).toBeLessThanOrEqual(SUMMARY_LIMIT);
    },
  );

  it('in a summary of few bytes', () => {
    const summary = changeSummary(changeInput(large('角'.repeat(100))), 32 * 1024);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(32 * 1024);
    expect(summary).toMatch(/… and \d+ more findings, in `report\.json`\./);
  });

  it('down to the verdict', () => {
    const comment = changeComment(changeInput(large('\u202e'.repeat(10_000))), 1000);
    expect(comment).toMatch(
      /^### ❌ IAM Sweep: fail\n\n\*\*Fails: .*\*\*\n\nAll of it is in the job summary\.\n$/,
    );
  });

  it('and nothing is said of a cut where all fits', () => {
    expect(changeComment(changeInput(storyChange()))).not.toContain('… and');
  });
});
