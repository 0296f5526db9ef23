import { describe, expect, it } from 'vitest';
import { PullRequestError } from '../../../src/model/pull-request.ts';
import { aPull, NOW, textAt } from './pull-stand.ts';

const AT = 'pull request #7 of octo-org/octo-repo';
const ONE = { head: { 'a.json': '{}' } };

async function told(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    expect(error).toBeInstanceOf(PullRequestError);
    return (error as Error).message;
  }
  throw new Error('Nothing was refused.');
}

describe('A pull request that can not be read tells what to do', () => {
  it('where the token may not read pull requests', async () => {
    const { read } = await aPull(ONE, { pulls: 'none' });
    expect(await told(read())).toBe(
      `${AT}: the token may not read pull requests; add "pull-requests: read" and "contents: read" under "permissions:" of the job, or, for a personal access token, give it "Pull requests: Read-only" and "Contents: Read-only" on this repository (403 Resource not accessible by integration)`,
    );
  });

  it('where the token may not read files, of REST and of GraphQL', async () => {
    const { sandbox, read } = await aPull(ONE, { contents: 'none' });
    const words = `${AT}: the token may not read files of the repository; add "contents: read" under "permissions:" of the job, or, for a personal access token, give it "Contents: Read-only" on this repository`;
    expect(await told(read())).toBe(`${words} (404 Not Found)`);
    sandbox.configure({ gitHub: { contents: 'read' } });
    const { after } = await read();
    sandbox.configure({ gitHub: { contents: 'none' } });
    expect(await told(textAt(after, 'a.json'))).toBe(`${words} (403 Resource not accessible by integration)`);
  });

  it('where there is no such pull request, or an issue of this number', async () => {
    const { sandbox, read } = await aPull(ONE);
    sandbox.issues.as('octocat').open({ title: 'an issue' });
    for (const number of [8, 9]) {
      expect(await told(read({ number }))).toContain(
        `pull request #${number} of octo-org/octo-repo: there is no such pull request for this token; add "pull-requests: read"`,
      );
    }
  });

  it('where it goes into another branch than when the run was started', async () => {
    const { read } = await aPull(ONE);
    expect((await read({ baseBranch: 'main' })).files).toHaveLength(1);
    expect(await told(read({ baseBranch: 'weak' }))).toBe(
      `${AT}: it goes into main by now, and this run is of the time when it went into weak, by whose config file it must not be judged; push to it, or close and reopen it, so that a new run begins.`,
    );
  });

  it('where it has another commit than the one that the run is for', async () => {
    const { sandbox, opened, read } = await aPull(ONE);
    const { headSha } = opened;
    expect((await read({ headSha })).ref.headSha).toBe(headSha);
    sandbox.pushToPullRequest(7, { 'b.json': '{}' });
    const present = sandbox.issues.get(7).branches?.head.slice(0, 12);
    expect(await told(read({ headSha }))).toBe(
      `${AT}: this run is for commit ${headSha.slice(0, 12)}, and the pull request is at ${present} by now: the run for ${present} judges it.`,
    );
  });

  it('where it gets another commit while it is read', async () => {
    const { sandbox, opened, read } = await aPull(ONE);
    sandbox.pushToPullRequest(7, { 'b.json': '{}' }, { operation: 'GetPull', calls: 1 });
    expect(await told(read({ headSha: opened.headSha }))).toContain(
      `this run is for commit ${opened.headSha.slice(0, 12)}, and the pull request is at`,
    );
  });

  it('where there is no token, or one that GitHub does not know', async () => {
    const { sandbox, read } = await aPull(ONE);
    const none = `${AT}: there is no token.`;
    const leave = 'Leave the input github-token out, so that the token of the job serves, or fill it.';
    expect(await told(read({ token: '' }))).toBe(`${none} ${leave}`);
    const tokenContext = { isDependabot: true, isForkPullRequest: false };
    expect(await told(read({ token: undefined, tokenContext }))).toBe(
      `${none} A run of a pull request by Dependabot does not get the secrets of the workflow. ${leave}`,
    );
    expect(await told(read({ token: 'ghs_old' }))).toBe(
      `${AT}: GitHub does not know the token of the input github-token; renew it, or leave the input out so that the token of the job serves (401 Bad credentials)`,
    );
    expect(sandbox.log.counts).toEqual({ GetPull: 1 });
  });

  it('where the environment tells no repository or no number', async () => {
    const { read } = await aPull(ONE);
    expect(await told(read({ repository: undefined }))).toContain(
      'GITHUB_REPOSITORY does not name a repository',
    );
    expect(await told(read({ number: 0 }))).toContain(
      'the event does not tell its number. Run on pull_request',
    );
  });

  it('where the rate limit is used up, with the time at which it is not any more', async () => {
    const { read } = await aPull(ONE, { primaryLimit: { calls: 1, windowSeconds: 1_800 } });
    expect(await told(read())).toContain(
      `${AT}: GitHub's rate limit is used up until 2026-06-01T12:30:00.000Z; run it again after that (403 API rate limit exceeded`,
    );
    expect(new Date(NOW).toISOString()).toBe('2026-06-01T12:00:00.000Z');
  });

  it('where its branch shares nothing with the base branch', async () => {
    const { sandbox, read } = await aPull(
      ONE,
      {},
      { branchFiles: [{ branch: 'lone', path: 'a.json', text: '' }] },
    );
    const issue = sandbox.issues.get(7);
    const base = sandbox.repository.git.refs.get('refs/heads/lone') ?? '';
    if (issue.branches) issue.branches = { ...issue.branches, base };
    expect(await told(read())).toContain('have no commit in common, so that nothing tells what it changes');
  });

  it('where GitHub fails and goes on failing', async () => {
    const { read } = await aPull(ONE, {}, { faults: [{ operation: 'ListPullFiles', kind: '503' }] });
    expect(await told(read())).toBe(
      `${AT}: GitHub could not read it; run it again (503 No server is currently available)`,
    );
  });
});

describe('What passes is waited for', () => {
  it.each([
    ['GetPull', '500'],
    ['CompareCommits', '503'],
    ['ListPullFiles', 'cut-body'],
    ['GraphQL', '503'],
    ['GraphQL', 'throttle'],
    ['GetBlob', 'cut-body'],
    ['GetBlob', 'reset'],
  ] as const)('when %s meets %s', async (operation, kind) => {
    const text = 'x'.repeat(600_000);
    const { read } = await aPull(
      { base: { 'a.json': text }, head: { 'a.json': `${text}y` } },
      {},
      { faults: [{ operation, kind, nth: [1, 2] }] },
    );
    expect(await textAt((await read()).after, 'a.json')).toEqual({ text: `${text}y` });
  });
});
