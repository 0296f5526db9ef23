import { describe, expect, it } from 'vitest';
import { gitHubStand, refusal, repo } from './github-client.ts';

const POLICY = '{\n  "Version": "2012-10-17"\n}\n';

async function listed(octokit: Awaited<ReturnType<typeof gitHubStand>>['octokit'], number: number) {
  const { data } = await octokit.rest.pulls.listFiles({ ...repo, pull_number: number });
  return data;
}

describe('A pull request of the sandbox', () => {
  it('tells its commits, and the files that differ between them', async () => {
    const { sandbox, octokit } = await gitHubStand();
    const { number, headSha, baseSha, mergeBaseSha } = sandbox.openPullRequest({
      number: 7,
      base: { 'a.json': POLICY, 'old.json': POLICY, 'same.json': POLICY, 'moved.json': 'a\nb\nc\nd\n' },
      head: { 'a.json': '{}\n', 'new.json': 'new\n', 'same.json': POLICY, 'iam/moved.json': 'a\nb\nc\ne\n' },
      baseNow: { 'a.json': POLICY, 'later.json': '{}' },
    });
    expect(number).toBe(7);
    const { data: pull } = await octokit.rest.pulls.get({ ...repo, pull_number: 7 });
    expect(pull).toMatchObject({
      head: { sha: headSha, repo: { full_name: 'octo-org/octo-repo' } },
      base: { ref: 'main', sha: baseSha },
      changed_files: 4,
    });
    expect(mergeBaseSha).not.toBe(baseSha);
    const { data: comparison } = await octokit.rest.repos.compareCommitsWithBasehead({
      ...repo,
      basehead: `${baseSha}...${headSha}`,
      per_page: 1,
      page: 2,
    });
    expect(comparison).toMatchObject({ merge_base_commit: { sha: mergeBaseSha }, status: 'diverged' });
    expect(comparison).not.toHaveProperty('files');
    expect(await listed(octokit, 7)).toMatchObject([
      { filename: 'a.json', status: 'modified', additions: 1, deletions: 3 },
      { filename: 'iam/moved.json', previous_filename: 'moved.json', status: 'renamed', changes: 2 },
      { filename: 'new.json', status: 'added', patch: '@@ -0,0 +1 @@\n+new' },
      { filename: 'old.json', status: 'removed' },
    ]);
  });

  it('shows no diff of what is binary, too large or only moved', async () => {
    const { sandbox, octokit } = await gitHubStand();
    sandbox.openPullRequest({
      base: { 'from.json': POLICY },
      head: {
        'to.json': POLICY,
        'key.bin': { bytes: Uint8Array.of(1, 0, 2) },
        'large.json': POLICY,
        link: { link: '/etc/passwd' },
        vendor: { module: '1'.repeat(40) },
      },
      withoutPatch: ['large.json'],
    });
    const files = await listed(octokit, 1);
    expect(files.map(({ filename, patch }) => [filename, patch])).toEqual([
      ['key.bin', undefined],
      ['large.json', undefined],
      ['link', '@@ -0,0 +1 @@\n+/etc/passwd\n\\ No newline at end of file'],
      ['to.json', undefined],
      ['vendor', `@@ -0,0 +1 @@\n+Subproject commit ${'1'.repeat(40)}`],
    ]);
    expect(files).toMatchObject([{ additions: 0 }, { additions: 3 }, {}, { status: 'renamed' }, {}]);
  });

  it('names folders, links and submodules as git does', async () => {
    const { sandbox, octokit } = await gitHubStand();
    const { headSha } = sandbox.openPullRequest({
      base: {},
      head: {
        'a/b/one.json': 'x\n',
        'a.b/two.json': 'y\n',
        a0: 'z',
        'a/link': { link: '../secret' },
        vendor: { module: '1'.repeat(40) },
      },
    });
    const get = async (recursive?: string) =>
      (await octokit.rest.git.getTree({ ...repo, tree_sha: headSha, ...(recursive && { recursive }) })).data;
    const tree = await get();
    // Made by `git write-tree`.
    expect(tree.sha).toBe('32f56befb12f2b0265649a95e3c20b151b21a164');
    expect(tree.tree.map(({ path, mode, type }) => [path, mode, type])).toEqual([
      ['a.b', '040000', 'tree'],
      ['a', '040000', 'tree'],
      ['a0', '100644', 'blob'],
      ['vendor', '160000', 'commit'],
    ]);
    expect((await get('1')).tree.map(({ path }) => path)).toContain('a/b/one.json');
  });

  it('from a fork has its commits in the repository that it goes to', async () => {
    const { sandbox, octokit } = await gitHubStand();
    const { headSha, event } = sandbox.openPullRequest({
      base: {},
      head: { 'a.json': '{}' },
      fork: 'mallory/octo-repo',
    });
    const { data } = await octokit.rest.pulls.get({ ...repo, pull_number: 1 });
    expect(data.head.repo?.full_name).toBe('mallory/octo-repo');
    expect((await octokit.rest.git.getCommit({ ...repo, commit_sha: headSha })).data.sha).toBe(headSha);
    expect(event).toMatchObject({
      pull_request: { head: { repo: { full_name: 'mallory/octo-repo' } }, base: { ref: 'main' } },
    });
  });

  it('gets another head when somebody pushes, also in the middle of a run', async () => {
    const { sandbox, octokit } = await gitHubStand();
    const { headSha } = sandbox.openPullRequest({ base: {}, head: { 'a.json': '1' } });
    sandbox.pushToPullRequest(1, { 'b.json': '2' }, { operation: 'GetPull', calls: 2 });
    const head = async () => (await octokit.rest.pulls.get({ ...repo, pull_number: 1 })).data.head.sha;
    expect([await head(), await head()]).toEqual([headSha, headSha]);
    expect(await head()).not.toBe(headSha);
    expect((await listed(octokit, 1)).map(({ filename }) => filename)).toEqual(['b.json']);
  });

  it('has nothing to compare with a branch that shares nothing with it', async () => {
    const { sandbox, octokit } = await gitHubStand(
      {},
      { branchFiles: [{ branch: 'lone', path: 'x', text: 'x' }] },
    );
    const { headSha } = sandbox.openPullRequest({ base: {}, head: { 'a.json': '1' } });
    const compare = (basehead: string) =>
      octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead });
    expect(await refusal(compare(`lone...${headSha}`))).toMatchObject({
      status: 404,
      message: expect.stringContaining('No common ancestor between lone and'),
    });
    sandbox.configure({ gitHub: { contents: 'none' } });
    expect(await refusal(compare(`main...${headSha}`))).toMatchObject({ status: 404 });
  });
});

describe('Objects of the repository by GraphQL', () => {
  const ask = `query($owner: String!, $expression: String!) {
    repository(owner: $owner, name: "octo-repo") {
      one: object(expression: $expression) {
        __typename
        ... on Tree { entries { name mode type oid } }
        ... on Blob { byteSize isBinary isTruncated text }
        ... on Commit { tree { oid } }
      }
    }
  }`;
  async function objects(
    head: Parameters<Awaited<ReturnType<typeof gitHubStand>>['sandbox']['openPullRequest']>[0]['head'],
  ) {
    const { sandbox, octokit } = await gitHubStand();
    const { headSha } = sandbox.openPullRequest({ base: {}, head });
    return {
      sandbox,
      octokit,
      at: async (path: string) =>
        (
          (await octokit.graphql(ask, { owner: 'octo-org', expression: `${headSha}:${path}` })) as {
            repository: { one: unknown };
          }
        ).repository.one,
    };
  }

  it('are folders with their entries, and blobs with their texts', async () => {
    const { at } = await objects({ 'iam/a.json': '{}\n', 'iam/link': { link: 'a.json' } });
    expect(await at('iam')).toMatchObject({
      __typename: 'Tree',
      entries: [
        { name: 'a.json', mode: 0o100644, type: 'blob' },
        { name: 'link', mode: 0o120000, type: 'blob' },
      ],
    });
    expect(await at('iam/a.json')).toEqual({
      __typename: 'Blob',
      byteSize: 3,
      isBinary: false,
      isTruncated: false,
      text: '{}\n',
    });
    expect(await at('iam/none.json')).toBeNull();
    expect(await at('iam/link/b.json')).toBeNull();
  });

  it('are cut off after 512,000 bytes, have no text when binary, and are UTF-8 whatever they were', async () => {
    const { at } = await objects({
      long: 'x'.repeat(512_001),
      binary: { bytes: Uint8Array.of(65, 0) },
      latin: { bytes: Uint8Array.of(0xfc) },
    });
    expect(await at('long')).toMatchObject({
      isTruncated: true,
      isBinary: null,
      text: 'x'.repeat(512_000),
      byteSize: 512_001,
    });
    expect(await at('binary')).toMatchObject({ isBinary: true, text: null });
    expect(await at('latin')).toMatchObject({ isBinary: false, text: 'ü' });
  });

  it('are refused without a permission, of another repository, and to a question that is none', async () => {
    const { sandbox, octokit, at } = await objects({});
    await expect(octokit.graphql(ask, { owner: 'other', expression: 'main' })).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND', path: ['repository'] }],
    });
    await expect(octokit.graphql('{ viewer { login }')).rejects.toThrow('Parse error');
    await expect(octokit.graphql('query($a: String!) { viewer { login } }')).rejects.toThrow('$a');
    sandbox.configure({ gitHub: { contents: 'none' } });
    await expect(at('')).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    });
  });
});
