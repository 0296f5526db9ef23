import { getOctokit } from '@actions/github';
import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../../sandbox/server.ts';
import { stand } from './stand.ts';

const repo = { owner: 'octo-org', repo: 'octo-repo' };
const BRANCH = 'iam-sweep-history';

const octokitOf = (sandbox: Sandbox, token = sandbox.gitHubToken) =>
  getOctokit(token, { baseUrl: sandbox.env().GITHUB_API_URL ?? '' }).rest;

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A branch that shares nothing with the code. */
async function orphan(sandbox: Sandbox, text = '{}') {
  const { git } = octokitOf(sandbox);
  const blob = await git.createBlob({ ...repo, content: base64(text), encoding: 'base64' });
  const tree = await git.createTree({
    ...repo,
    tree: [{ path: 'history.json', mode: '100644', type: 'blob', sha: blob.data.sha }],
  });
  const commit = await git.createCommit({ ...repo, message: 'Begin', tree: tree.data.sha, parents: [] });
  return git.createRef({ ...repo, ref: `refs/heads/${BRANCH}`, sha: commit.data.sha });
}

const put = (sandbox: Sandbox, text: string, sha?: string) =>
  octokitOf(sandbox).repos.createOrUpdateFileContents({
    ...repo,
    path: 'history.json',
    branch: BRANCH,
    message: 'Update',
    content: base64(text),
    ...(sha && { sha }),
  });

const read = async (sandbox: Sandbox, ref = BRANCH) =>
  (await octokitOf(sandbox).repos.getContent({ ...repo, path: 'history.json', ref })).data as {
    sha: string;
    content: string;
    encoding: string;
    size: number;
  };

describe('The repository of the sandbox', () => {
  it('takes a branch without parents, and shows its file', async () => {
    const sandbox = await stand();
    await orphan(sandbox, '{"a":1}');
    const file = await read(sandbox);
    expect(Buffer.from(file.content, 'base64').toString()).toBe('{"a":1}');
    // git hash-object says the same.
    expect(file.sha).toBe('daa5053ecf5f9a37b2de733d0751cc1ab53ac010');
    expect(sandbox.repository.history(BRANCH)).toHaveLength(1);
    expect(sandbox.repository.file(BRANCH, 'README.md')).toBeUndefined();
    await expect(orphan(sandbox)).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Reference already exists'),
    });
  });

  it('replaces a file only where its sha is what is there', async () => {
    const sandbox = await stand();
    await orphan(sandbox);
    const { sha } = await read(sandbox);
    await expect(put(sandbox, 'b')).rejects.toMatchObject({ status: 422 });
    expect((await put(sandbox, 'b', sha)).status).toBe(200);
    await expect(put(sandbox, 'c', sha)).rejects.toMatchObject({ status: 409 });
    expect(sandbox.repository.file(BRANCH, 'history.json')).toBe('b');
    expect(sandbox.repository.history(BRANCH).map((it) => it.message)).toEqual(['Update', 'Begin']);
  });

  it('lets one of two writers win', async () => {
    const sandbox = await stand();
    await orphan(sandbox);
    const { sha } = await read(sandbox);
    const both = await Promise.allSettled([put(sandbox, 'one', sha), put(sandbox, 'two', sha)]);
    expect(both.map((it) => it.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('gives the content of files over a megabyte as a blob only', async () => {
    const sandbox = await stand();
    const large = 'x'.repeat(1_200_000);
    await orphan(sandbox, large);
    const file = await read(sandbox);
    expect(file).toMatchObject({ encoding: 'none', content: '', size: 1_200_000 });
    const { data } = await octokitOf(sandbox).git.getBlob({ ...repo, file_sha: file.sha });
    expect(Buffer.from(data.content, 'base64').toString()).toBe(large);
  });

  it('moves a reference forward only, unless forced', async () => {
    const sandbox = await stand();
    await orphan(sandbox);
    const { git } = octokitOf(sandbox);
    const { data } = await git.getRef({ ...repo, ref: `heads/${BRANCH}` });
    const commit = await git.getCommit({ ...repo, commit_sha: data.object.sha });
    const aside = await git.createCommit({
      ...repo,
      message: 'Aside',
      tree: commit.data.tree.sha,
      parents: [],
    });
    const move = (force: boolean) =>
      git.updateRef({ ...repo, ref: `heads/${BRANCH}`, sha: aside.data.sha, force });
    await expect(move(false)).rejects.toMatchObject({ status: 422 });
    expect((await move(true)).data.object.sha).toBe(aside.data.sha);
  });

  it('refuses a tree without content', async () => {
    const { git } = octokitOf(await stand());
    const tree = [{ path: 'history.json', mode: '100644', type: 'blob' } as const];
    await expect(git.createTree({ ...repo, tree })).rejects.toMatchObject({ status: 422 });
  });

  it('says what is missing with 404', async () => {
    const sandbox = await stand();
    await expect(read(sandbox)).rejects.toMatchObject({ status: 404 });
    await expect(read(sandbox, 'main')).rejects.toMatchObject({ status: 404 });
    await expect(put(sandbox, 'x')).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining(BRANCH),
    });
  });
});

describe('The token of the sandbox', () => {
  it('must be the workflow’s', async () => {
    const sandbox = await stand();
    await expect(octokitOf(sandbox, 'ghs_wrong').repos.get(repo)).rejects.toMatchObject({ status: 401 });
  });

  it('may be allowed to read alone', async () => {
    const sandbox = await stand();
    await orphan(sandbox);
    const { sha } = await read(sandbox);
    sandbox.configure({ gitHub: { contents: 'read', archived: false, protectedBranches: [] } });
    await read(sandbox);
    await expect(put(sandbox, 'x', sha)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
  });

  it('writes neither to an archived repository nor to a protected branch', async () => {
    const sandbox = await stand();
    await orphan(sandbox);
    const { sha } = await read(sandbox);
    sandbox.configure({ gitHub: { contents: 'write', archived: true, protectedBranches: [] } });
    await expect(put(sandbox, 'x', sha)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('archived'),
    });
    sandbox.configure({ gitHub: { contents: 'write', archived: false, protectedBranches: [BRANCH] } });
    await expect(put(sandbox, 'x', sha)).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('rule violations'),
    });
  });

  it('is told of its rate limits', async () => {
    const sandbox = await stand();
    const { headers } = await octokitOf(sandbox).repos.get(repo);
    expect(headers['x-ratelimit-remaining']).toBe('999');
    sandbox.configure({ faults: [{ operation: 'GetRepository', kind: 'throttle' }] });
    await expect(octokitOf(sandbox).repos.get(repo)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('secondary rate limit'),
      response: { headers: { 'retry-after': '1' } },
    });
  });
});
