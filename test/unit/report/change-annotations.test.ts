import { describe, expect, it } from 'vitest';
import type { ChangeFinding } from '../../../src/model/pull-request.ts';
import type { Annotation } from '../../../src/report/annotation.ts';
import { changeAnnotations } from '../../../src/report/change/annotations.ts';
import { changeLog } from '../../../src/report/change/log.ts';
import { access, at, change, changeInput, changeJudgement, finding, used } from './change-factory.ts';
import { EXEMPTION, storyChange } from './change-story.ts';
import { settings } from './factory.ts';

const level = (wanted: Annotation['level'], all: readonly Annotation[]) =>
  all.filter((one) => one.level === wanted);
const told = (...findings: ChangeFinding[]) => changeAnnotations(changeInput(changeJudgement({ findings })));

function unshown({ shownAt: _, ...rest }: ChangeFinding): ChangeFinding {
  return rest;
}

describe('A finding is told on a changed line', () => {
  it('as an error where it fails the run, with what to do', () => {
    expect(level('error', told(finding()))[1]).toEqual({
      level: 'error',
      title: expect.stringMatching(/^high: .+ \(wildcard-service\)$/),
      message:
        'Inline policy app of role deploy allows every action of s3.\nWhat to do: Allow only the actions that are needed.',
      file: 'iam/deploy.tf',
      line: 12,
    });
  });

  it('as a warning where it does not', () => {
    const all = told(finding({ severity: 'medium' }));
    expect(all.map((one) => [one.level, one.line])).toEqual([
      ['warning', 12],
      ['notice', undefined],
    ]);
  });

  it('as an error where the run fails since it could not be judged, whatever its severity', () => {
    const of = changeJudgement({
      findings: [finding({ rule: 'change-unresolved', severity: 'low' })],
      conclusion: 'incomplete',
    });
    expect(level('error', changeAnnotations(changeInput(of)))).toHaveLength(2);
    const gate = { ...settings().gate, onIncomplete: 'warn' as const };
    expect(level('error', changeAnnotations(changeInput(of, { gate })))).toEqual([]);
  });

  it('in the file that it is in after the change', () => {
    const moved = finding({ path: 'old.tf', location: at('new.tf', 3, 9), shownAt: 4 });
    expect(told(moved)).toContainEqual(expect.objectContaining({ file: 'new.tf', line: 4 }));
  });

  it('and with the line in its words where the name of the file would be a command to the runner', () => {
    const path = 'iam/##[error]x.json';
    const [, one] = told(finding({ path, location: at(path, 10, 14), shownAt: 12 }));
    expect(one).not.toHaveProperty('file');
    expect(one?.message).toMatch(/^iam\/## \[error\]x\.json:12: Inline policy app/);
  });

  it('and on no line where nothing of it changed, but in the verdict', () => {
    const all = told(unshown(finding()));
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ level: 'error', title: 'IAM Sweep: fail' });
    expect(all[0]?.message).toBe(
      'Fails: this change brings 1 finding at high or above.\n' +
        '- high, iam/deploy.tf:10: Inline policy app of role deploy allows every action of s3.',
    );
    expect(all[0]).not.toHaveProperty('file');
  });

  it('never where it was there before or is exempt', () => {
    const settled = [finding({ status: 'known' }), finding({ status: 'exempt' })];
    expect(told(...settled).filter(({ file }) => file !== undefined)).toEqual([]);
  });
});

describe('A change in access', () => {
  const line = access({ shownAt: 5, location: at('iam/deploy.tf', 5), usage: [used('s3', 3)] });
  const notices = (...access: Parameters<typeof change>[0][]) =>
    level(
      'notice',
      changeAnnotations(changeInput(changeJudgement({ changes: access.map((one) => change(one)) }))),
    ).filter(({ file }) => file !== undefined);

  it('is told on its line with its use', () => {
    expect(notices({ access: [line] })).toEqual([
      {
        level: 'notice',
        title: 'IAM Sweep: what changes in access',
        message: 'role deploy: adds s3:* on * (already granted, last used 2026-11-17, 3 days ago).',
        file: 'iam/deploy.tf',
        line: 5,
      },
    ]);
  });

  it('is not told where nothing is known of its use, nor on no changed line', () => {
    const { usage: _, ...unknown } = line;
    const { shownAt: __, ...unseen } = line;
    expect(notices({ access: [unknown, unseen] })).toEqual([]);
  });

  it('is not told beside a finding on the same line', () => {
    const of = changeJudgement({
      changes: [change({ access: [line] })],
      findings: [finding({ severity: 'low', shownAt: 5 })],
    });
    expect(level('notice', changeAnnotations(changeInput(of)))).toHaveLength(1);
  });
});

describe('The limits of GitHub hold', () => {
  it('ten of a level, the most severe first, the last one counting the rest', () => {
    const many = Array.from({ length: 40 }, (_, nth) => finding({ message: `m${nth}`, shownAt: nth + 1 }));
    const errors = level('error', told(...many));
    expect(errors).toHaveLength(10);
    expect(errors[0]?.title).toBe('IAM Sweep: fail');
    expect(errors[1]?.message).toMatch(/^m0\n/);
    expect(errors.at(-1)?.message).toBe('32 more, all in the job summary.');
  });

  it.each(['x'.repeat(20_000), '🙂'.repeat(9000), '\u001b[31m\n::error::x%0A##[group]'])(
    '4,096 characters each, and nothing that the runner or a terminal would act on',
    (text) => {
      const given = changeInput(
        changeJudgement({
          findings: [
            finding({ message: text, remediation: text, details: Array.from({ length: 50 }, () => text) }),
            unshown(finding({ message: text, path: text, location: at(text, 1) })),
          ],
          changes: [
            change({
              access: [access({ actions: [text], condition: text, shownAt: 2, usage: [used(text, 1)] })],
            }),
          ],
          errors: [{ operation: text, code: text, message: text }],
          notices: [{ code: text, message: text }],
          usage: { looked: false, reason: text },
        }),
      );
      for (const { message, title } of changeAnnotations(given)) {
        expect(message.length).toBeLessThanOrEqual(4096);
        expect(title.length).toBeLessThanOrEqual(200);
        expect(message.replaceAll('\n', '')).not.toMatch(/\p{Cc}|##\[|%0a/iu);
        expect(message).not.toMatch(/^\s*::/m);
      }
      const log = changeLog(given);
      expect(log.replaceAll('\n', '')).not.toMatch(/\p{Cc}|##\[|%0a/iu);
      expect(log).not.toMatch(/^\s*::/m);
    },
  );
});

it('Warnings name errors and an exemption that expired and would have held', () => {
  const expired = { exemption: EXEMPTION, state: 'expired' as const, daysLeft: -3, matches: 1 };
  const idle = { ...expired, matches: 0 };
  const error = { operation: 'GetRole', code: 'Throttling', message: 'Rate exceeded' };
  const of = changeJudgement({ exemptions: [idle, expired], errors: [error] });
  expect(level('warning', changeAnnotations(changeInput(of))).map(({ title }) => title)).toEqual([
    'IAM Sweep: could not be determined',
    'IAM Sweep: exemption expired',
  ]);
});

it('The log tells files, findings and access in plain text', async () => {
  await expect(`${changeLog(changeInput(storyChange()))}\n`).toMatchFileSnapshot(
    'golden/change-log-story.txt',
  );
});

it('A log of thousands of lines ends in a number', () => {
  const findings = Array.from({ length: 3000 }, (_, nth) => finding({ message: `m${nth}` }));
  const changes = Array.from({ length: 3000 }, () => change());
  const lines = changeLog(changeInput(changeJudgement({ findings, changes }))).split('\n');
  expect(lines.length).toBeLessThan(320);
  expect(lines.at(-1)).toBe('… and 2,900 more, in report.json.');
});

describe('That usage was not looked at is told', () => {
  const notices = (usage: ReturnType<typeof changeJudgement>['usage']) =>
    changeAnnotations(changeInput(changeJudgement({ usage }))).filter(({ title }) =>
      title?.includes('usage'),
    );

  it('with its reason where somebody may take it that it was', () => {
    expect(notices({ looked: false, reason: 'pull requests from forks get no OIDC token' })).toEqual([
      {
        level: 'notice',
        title: 'IAM Sweep: usage was not looked at',
        message: 'Usage was not looked at, since pull requests from forks get no OIDC token.',
      },
    ]);
  });

  it('nowhere else', () => {
    expect(notices({ looked: false, reason: 'changes.usage is off', isMeant: true })).toEqual([]);
    expect(notices(changeJudgement().usage)).toEqual([]);
  });
});
