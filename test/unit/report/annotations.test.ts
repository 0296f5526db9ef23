import { describe, expect, test } from 'vitest';
import type { JudgedExemption } from '../../../src/model/judgement.ts';
import { annotations, failureAnnotations } from '../../../src/report/annotations.ts';
import { clean, large } from './accounts.ts';
import { input, judgement, settings } from './factory.ts';
import { hostile } from './hostile.ts';
import { story } from './story.ts';

const at = (level: string, all: ReturnType<typeof annotations>) =>
  all.filter((annotation) => annotation.level === level);

describe('the verdict is the first annotation', () => {
  test('an error with the gravest changes when the run fails', () => {
    const [first] = annotations(input(story()));
    expect(first).toMatchObject({ level: 'error', title: 'IAM Sweep: fail' });
    expect(first?.message.split('\n').slice(0, 3)).toEqual([
      'Fails: 14 findings at high or above, on 6 entities, 10 of them for access that was never used. Besides, 2 of 19 entities could not be determined.',
      '- critical: Replace AdministratorAccess on role github-deploy by a narrower policy: 427 of 431 services never used since 2025-10-16, among them iam, lambda and organizations; used are s3, ecs, ecr and logs. Check iam:PassRole first: its use leaves no trace.',
      '- high: Add MFA to user ops/bob, or take its console password away: the password alone signs in.',
    ]);
  });

  test('a notice when the run passes', () => {
    expect(annotations(input(clean()))).toEqual([
      {
        level: 'notice',
        title: 'IAM Sweep: pass',
        message: 'Passes: nothing unused or dangerous found in 3 entities.',
      },
    ]);
  });

  test.each([
    ['fail', 'error'],
    ['warn', 'warning'],
  ] as const)('for incomplete facts with on-incomplete: %s, an %s', (onIncomplete, level) => {
    const incomplete = judgement([], { conclusion: 'incomplete' });
    const [first] = annotations(input(incomplete, { gate: { ...settings().gate, onIncomplete } }));
    expect(first).toMatchObject({ level, title: 'IAM Sweep: incomplete' });
  });
});

describe('warnings', () => {
  test('say that a baseline was written by a run that could not see everything', () => {
    const gate = { ...settings().gate, saveBaseline: '.github/baseline.json' };
    const title = 'IAM Sweep: baseline of an incomplete audit';
    expect(annotations(input(story(), { gate })).filter((one) => one.title === title)).toEqual([
      {
        level: 'warning',
        title,
        message:
          '.github/baseline.json was written by a run that could not determine everything. What it could not see and the baseline did not hold before is not in the file, and will be new. Write it again after a complete run.',
      },
    ]);
    expect(annotations(input(clean(), { gate })).map((one) => one.title)).not.toContain(title);
    expect(annotations(input(story())).map((one) => one.title)).not.toContain(title);
  });

  test('name each reason why entities are unknown, and exemptions that expired or end within 14 days', () => {
    expect(at('warning', annotations(input(story()))).map(({ message }) => message)).toEqual([
      'role/reporting: GetServiceLastAccessedDetails JobFailed: IAM ended the job as FAILED: Internal failure',
      'role/imports: GetServiceLastAccessedDetails JobDeadline: The job did not end within 600 seconds',
      'The exemption of user/erin from entity-unused expired on 2026-10-31 and no longer holds. It would have covered 1 finding. Reason: On leave until autumn (approved by Dana)',
      'The exemption of role/etl-* from service-unused ends on 2026-11-30: 10 days left. Reason: Year-end run',
    ]);
  });

  test.each([
    [14, 1],
    [15, 0],
  ])('of an exemption with %i days left: %i', (daysLeft, expected) => {
    const exemption = { entity: 'role/x', rule: '*', reason: 'r', expires: '2026-12-04' } as const;
    const ending: JudgedExemption = { exemption, state: 'active', daysLeft, matches: 1 };
    expect(at('warning', annotations(input(judgement([], { exemptions: [ending] }))))).toHaveLength(expected);
  });
});

describe('of many exemptions', () => {
  const ending = (state: JudgedExemption['state'], daysLeft: number, matches = 1): JudgedExemption => ({
    exemption: {
      entity: `role/${state}${daysLeft}-${matches}`,
      rule: '*',
      reason: 'r',
      expires: '2026-12-04',
    },
    state,
    daysLeft,
    matches,
  });
  const told = (exemptions: readonly JudgedExemption[]) =>
    at('warning', annotations(input(judgement([], { exemptions })))).map(
      ({ message }) => /role\/(\S+)/.exec(message)?.[1],
    );

  test('the expired come first, and those that ended or end nearest to today', () => {
    const exemptions = [
      ending('active', 12),
      ending('expired', -300),
      ending('active', 0),
      ending('expired', -2, 0),
      ending('expired', -5),
    ];
    expect(told(exemptions)).toEqual([
      'expired-5-1',
      'expired-300-1',
      'expired-2-0',
      'active0-1',
      'active12-1',
    ]);
  });

  test('one that expired is not crowded out by those that end soon', () => {
    const soon = Array.from({ length: 30 }, (_, nth) => ending('active', nth % 14));
    expect(told([...soon, ending('expired', -1)])[0]).toBe('expired-1-1');
  });
});

describe('the limits of GitHub hold', () => {
  test('ten of a level, the last one counting the rest', () => {
    const notices = Array.from({ length: 30 }, (_, nth) => ({
      code: 'selector-unmatched',
      message: `Selector ${nth}`,
    }));
    const told = at('notice', annotations(input({ ...large(), notices })));
    expect(told).toHaveLength(10);
    expect(told.at(-1)?.message).toBe('21 more, all in the job summary.');
  });

  test('4,096 characters each, and nothing in them that the runner or a terminal would act on', () => {
    for (const text of ['x'.repeat(20_000), '🙂'.repeat(9000), '\u001b[31m\n::error::x']) {
      for (const { message, title } of annotations(input(hostile(text)))) {
        expect(message.length).toBeLessThanOrEqual(4096);
        expect(title.length).toBeLessThanOrEqual(255);
        expect(message.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        expect(message).not.toMatch(/^\s*::/m);
      }
    }
  });
});

test('a mistake in the config file is an error on its line', () => {
  const location = { file: '.github/iam-sweep.yml', line: 12 };
  const problem = {
    place: '.github/iam-sweep.yml:12:5',
    location,
    problem: 'found "180 days".',
    remedy: 'Write 180.',
  };
  expect(failureAnnotations({ title: 'The configuration has 1 problem', problems: [problem] })).toEqual([
    {
      level: 'error',
      title: 'IAM Sweep: The configuration has 1 problem',
      message: '.github/iam-sweep.yml:12:5: found "180 days".\nWrite 180.',
      file: '.github/iam-sweep.yml',
      line: 12,
    },
  ]);
});
