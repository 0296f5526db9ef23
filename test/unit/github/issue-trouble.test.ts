import { describe, expect, test } from 'vitest';
import type { GitHubBehaviour } from '../../../sandbox/github/behaviour.ts';
import { explainIssue, isOfOneIssue } from '../../../src/github/issue/explain.ts';
import { IssueError } from '../../../src/model/issue.ts';
import { anIssueStand, US, wantedIssue, wantedIssues } from './issue-stand.ts';

const ADD = /add "issues: write" under "permissions:" of the job/;

describe('Trouble with issues is told in words that end the search:', () => {
  test.each<[string, Partial<GitHubBehaviour>, RegExp]>([
    ['a token that may only read', { issues: 'read' }, ADD],
    ['a token that may not even read', { issues: 'none' }, ADD],
    ["a person's token without the right", { issues: 'none', viewer: 'octocat' }, /"Issues: Read and write"/],
    ['issues that are switched off', { hasIssues: false }, /switched off; switch them on in the settings/],
    ['an archived repository', { archived: true }, /the repository is archived/],
  ])('%s', async (_, behaviour, words) => {
    const { run } = await anIssueStand(behaviour);
    await expect(run(['high deploy'])).rejects.toThrow(IssueError);
    await expect(run(['high deploy'])).rejects.toThrow(words);
    await expect(run(['high deploy'])).rejects.toThrow(/^issues of octo-org\/octo-repo: .* \(4\d\d .+\)$/);
  });

  test.each([
    [
      'a token that GitHub does not know',
      { token: 'ghs_wrong' },
      /does not know the token.*\(401 Bad credentials\)/,
    ],
    ['no token', { token: undefined }, /there is no token/],
    ['no repository', { repository: undefined }, /GITHUB_REPOSITORY does not name a repository/],
    ['another repository', { repository: 'octo-org/other' }, /the repository is not there for this token/],
  ])('%s', async (_, changed, words) => {
    const { run } = await anIssueStand();
    await expect(run(['high deploy'], {}, changed)).rejects.toThrow(words);
  });

  test.each([
    ['a fork', { isDependabot: false, isForkPullRequest: true }, /a pull request from a fork may not write/],
    ['Dependabot', { isDependabot: true, isForkPullRequest: false }, /a run that Dependabot started/],
  ])('a run of %s', async (_, tokenContext, words) => {
    const { run } = await anIssueStand({ issues: 'read' });
    await expect(run(['high deploy'], {}, { tokenContext })).rejects.toThrow(words);
  });

  test('what was kept before is told too', async () => {
    const { desk, sandbox } = await anIssueStand();
    const it = await desk();
    sandbox.configure({ faults: [{ operation: 'CreateIssue', kind: 'denied', nth: 2 }] });
    const wanted = [
      wantedIssue(['high a']),
      wantedIssue(['high b'], { key: 'bbbbbbbbbbbbbbbb', title: 'B' }),
    ];
    await expect(it.keep(wantedIssues(wanted))).rejects.toMatchObject({
      message: expect.stringMatching(ADD),
      kept: [{ number: 1, action: 'opened' }],
    });
  });

  test('an issue that is deleted in that moment, which stops no other', () => {
    const error = { status: 410, response: { headers: {}, data: { message: 'This issue was deleted' } } };
    const nobody = { isDependabot: false, isForkPullRequest: false };
    expect(explainIssue(error, 'write', 'octo-org/octo-repo', nobody, 0).message).toBe(
      'issues of octo-org/octo-repo: one of them was deleted meanwhile; the next run makes up for it (410 This issue was deleted)',
    );
    expect(isOfOneIssue(error)).toBe(true);
  });

  test('a rate limit that lasts, with its end', async () => {
    const now = () => Date.parse('2026-06-01T12:00:00Z');
    const { run } = await anIssueStand({ primaryLimit: { calls: 2, windowSeconds: 1_800 } }, { now });
    await expect(run(['high deploy'])).rejects.toThrow(
      /rate limit is used up until 2026-06-01T12:30:00\.000Z/,
    );
  });
});

describe('Trouble that passes is waited for:', () => {
  test.each([
    ['as long as GitHub says', 30, 30_000],
    ['for a minute where it does not say', null, 60_000],
  ])('a limit of what is made, %s', async (_, retryAfterSeconds, wait) => {
    let now = Date.parse('2026-06-01T12:00:00Z');
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => {
      waits.push(milliseconds);
      now += milliseconds;
    };
    const pauses = { now: () => now, random: () => 0.5, sleep };
    const behaviour = { contentPerMinute: 2, retryAfterSeconds };
    const { run, issues } = await anIssueStand(behaviour, { now: () => now });
    for (const name of ['a', 'b', 'c']) await run([`high ${name}`], {}, { pauses });
    expect(waits.filter((it) => it === wait).length).toBeGreaterThan(0);
    expect(waits.filter((it) => it !== wait)).toEqual([]);
    expect(issues.all()).toHaveLength(1);
    expect(issues.get(1).comments).toHaveLength(2);
  });
});

describe('What fails nothing:', () => {
  test("a label that can't be made", async () => {
    const { run, sandbox } = await anIssueStand();
    sandbox.configure({ faults: [{ operation: 'CreateLabel', kind: 'denied' }] });
    expect(await run(['high a'], {}, { labels: ['iam-sweep', 'security'] })).toMatchObject([
      { action: 'opened' },
    ]);
  });

  test("somebody who can't be assigned after all", async () => {
    const { run, sandbox, told } = await anIssueStand();
    await run(['high a']);
    sandbox.configure({ faults: [{ operation: 'AddAssignees', kind: 'denied' }] });
    expect(await run(['high b'], { assignees: ['hubot'] })).toMatchObject([{ action: 'updated' }]);
    expect(told).toEqual([expect.stringMatching(/^Issue #1: GitHub did not assign hubot \(403 /)]);
  });

  test('an issue that people locked: it is kept without comments', async () => {
    const { run, issues, told, news } = await anIssueStand();
    await run(['high a']);
    issues.as('octocat').lock(1);
    news();
    expect(await run(['high b'])).toMatchObject([{ action: 'updated' }]);
    expect(await run([])).toMatchObject([{ action: 'closed' }]);
    expect(news()).toEqual([`${US} edited body`, `${US} edited body`, `${US} closed completed`]);
    expect(told[0]).toBe('Issue #1 is locked, so it is kept without a comment.');
  });
});

test('Labels are made once, with a colour, and those that are there stay as they are', async () => {
  const { run, issues, sandbox } = await anIssueStand();
  issues.labels.add('Security', '00ff00', 'Ours');
  await run(['high a'], {}, { labels: ['iam-sweep', 'security', 'aws'] });
  expect(issues.get(1).labels).toEqual(['iam-sweep', 'Security', 'aws']);
  expect(issues.labels.find('security')).toMatchObject({ color: '00ff00', description: 'Ours' });
  expect(issues.labels.find('aws')).toMatchObject({ color: 'd4521e' });
  expect(sandbox.log.counts).toMatchObject({ CreateLabel: 2 });
});
