/** What the payload of the event tells of the pull request that a run is for. */
import { expect, it } from 'vitest';
import { tokenContext, workflowRun } from '../../../src/github/workflow.ts';

const ENVIRONMENT = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'octo-org/octo-repo' };
const SHA = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';
const event = (repo: unknown, sha: unknown = SHA) => ({
  pull_request: { number: 7, base: { ref: 'main' }, head: { sha, repo } },
});

it.each([
  ['this repository', { full_name: 'octo-org/octo-repo' }, false],
  ['another repository', { full_name: 'mallory/octo-repo' }, true],
  ['a repository that was deleted', null, true],
])('a pull request from %s', (_, repo, isFork) => {
  expect(tokenContext(ENVIRONMENT, event(repo)).isForkPullRequest).toBe(isFork);
  const push = { ...ENVIRONMENT, GITHUB_EVENT_NAME: 'push' };
  expect(tokenContext(push, event(repo)).isForkPullRequest).toBe(false);
});

it('a payload without a pull request is of no fork', () => {
  expect(tokenContext(ENVIRONMENT, undefined).isForkPullRequest).toBe(false);
});

it('the run is for the commit of its event', () => {
  expect(workflowRun(ENVIRONMENT, event(null)).pullRequest).toEqual({
    ...{ number: 7, baseBranch: 'main', headSha: SHA },
  });
  expect(workflowRun(ENVIRONMENT, event(null, null)).pullRequest).toEqual({ number: 7, baseBranch: 'main' });
});
