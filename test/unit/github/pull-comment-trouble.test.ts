import { describe, expect, test } from 'vitest';
import type { GitHubBehaviour } from '../../../sandbox/github/behaviour.ts';
import { PullRequestError } from '../../../src/model/pull-request.ts';
import { aCommentStand, MARKER, US } from './comment-stand.ts';

const ADD = /add "pull-requests: write" under "permissions:" of the job/;
const FORK = { isDependabot: false, isForkPullRequest: true };
const DEPENDABOT = { isDependabot: true, isForkPullRequest: false };

describe('Trouble with the comment is told in words that end the search:', () => {
  test.each<[string, Partial<GitHubBehaviour>, RegExp]>([
    ['a token that may only read', { pulls: 'read' }, ADD],
    ['one that may write issues and no pull requests', { pulls: 'read', issues: 'write' }, ADD],
    ['one that may not even read', { pulls: 'none' }, ADD],
    ["a person's token", { pulls: 'read', viewer: 'octocat' }, /"Pull requests: Read and write"/],
    ['an archived repository', { archived: true }, /the repository is archived.*set comment to never/],
  ])('%s', async (_, behaviour, words) => {
    const { run } = await aCommentStand(behaviour);
    await expect(run('Adds s3:*')).rejects.toThrow(PullRequestError);
    await expect(run('Adds s3:*')).rejects.toThrow(words);
    await expect(run('Adds s3:*')).rejects.toThrow(
      /^comment on pull request #1 of octo-org\/octo-repo: .* \(403 .+\)$/,
    );
  });

  test.each([
    ['a token that GitHub does not know', { token: 'ghs_wrong' }, /does not know the token/],
    ['no token', { token: undefined }, /there is no token/],
    ['no repository', { repository: undefined }, /GITHUB_REPOSITORY does not name a repository/],
    [
      'no such pull request',
      { number: 99 },
      /the pull request is not there for this token.*\(404 Not Found\)/,
    ],
  ])('%s', async (_, changed, words) => {
    const { run } = await aCommentStand();
    const kept = run('Adds s3:*', {}, changed);
    await expect(kept).rejects.toThrow(PullRequestError);
    await expect(kept).rejects.toThrow(words);
  });

  test('a rate limit that lasts, with its end', async () => {
    const now = () => Date.parse('2026-06-01T12:00:00Z');
    const { run } = await aCommentStand({ primaryLimit: { calls: 1, windowSeconds: 1_800 } }, { now });
    await expect(run('Adds s3:*')).rejects.toThrow(/rate limit is used up until 2026-06-01T12:30:00\.000Z/);
  });

  test('a server that never answers', async () => {
    const { run, sandbox } = await aCommentStand();
    sandbox.configure({ faults: [{ operation: 'CreateComment', kind: '500' }] });
    await expect(run('Adds s3:*')).rejects.toThrow(/GitHub could not keep it \(500 Server Error\)/);
  });

  test('somebody who deletes the comment whenever it is about to be rewritten', async () => {
    const { run, sandbox, people, comments, pull } = await aCommentStand();
    const faults = [
      { operation: 'UpdateComment', kind: 'vanish' },
      { operation: 'CreateComment', kind: 'cut-body' },
    ] as const;
    sandbox.configure({ faults });
    let others = 0;
    /** While we wait to look whether our comment arrived, another one of ours takes its place. */
    const sleep = async () => {
      others += 1;
      for (const { id } of [...comments()]) people('octocat').deleteComment(id);
      people(US).comment(pull.number, `${MARKER}\n\nOther words ${others}`);
    };
    const pauses = { now: () => 0, random: () => 0.5, sleep };
    const kept = run('Adds s3:*', {}, { pauses });
    await expect(kept).rejects.toThrow(/it was deleted by somebody else 4 times in a row/);
  });
});

describe('What fails nothing:', () => {
  test.each([
    ['a fork', FORK, /^a run of a pull request from a fork may not write/],
    [
      'Dependabot',
      DEPENDABOT,
      /^a run that Dependabot started may not write unless .* "pull-requests: write"/,
    ],
  ])('a run of %s, which GitHub gives a token that only reads', async (_, tokenContext, words) => {
    const { run, sandbox, comments } = await aCommentStand({ pulls: 'read', issues: 'read' });
    expect(await run('Adds s3:*', {}, { tokenContext })).toEqual({
      did: 'none',
      left: { why: 'read-only', words: expect.stringMatching(words) },
    });
    expect(comments()).toEqual([]);
    sandbox.configure({ gitHub: { pulls: 'write' } });
    expect(await run('Adds s3:*', {}, { tokenContext })).toMatchObject({ did: 'created' });
  });

  test('a conversation that people locked', async () => {
    const { run, people, pull, texts } = await aCommentStand();
    people('octocat').lock(pull.number);
    const left = { why: 'locked', words: 'the conversation is locked, and the token may not write there' };
    expect(await run('Adds s3:*')).toEqual({ did: 'none', left });
    people('octocat').unlock(pull.number);
    await run('Adds s3:*');
    people('octocat').lock(pull.number);
    expect(await run('Adds sqs:*')).toEqual({ did: 'none', left });
    expect(texts()).toEqual([`${US}: Adds s3:*`]);
  });

  test('no right to write where nothing has to be written', async () => {
    const { run, sandbox } = await aCommentStand();
    await run('Adds s3:*');
    sandbox.configure({ gitHub: { pulls: 'read' } });
    expect(await run('Adds s3:*')).toMatchObject({ did: 'unchanged' });
  });

  test('a repository without issues, for pull requests have comments all the same', async () => {
    const { run } = await aCommentStand({ hasIssues: false, issues: 'none' });
    expect(await run('Adds s3:*')).toMatchObject({ did: 'created' });
  });
});
