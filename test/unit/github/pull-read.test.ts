import { describe, expect, it } from 'vitest';
import { aPull, PLENTY, textAt } from './pull-stand.ts';

const POLICY = '{\n  "Version": "2012-10-17",\n  "Statement": []\n}\n';

describe('The pull request that is read', () => {
  it('tells its page, its last commit, and the commit where it leaves the base branch', async () => {
    const { opened, read } = await aPull({
      base: { 'a.json': POLICY },
      head: { 'a.json': '{}' },
      baseNow: { 'a.json': POLICY, 'b.json': POLICY },
    });
    const { ref, before } = await read();
    expect(ref).toEqual({
      number: 7,
      url: 'https://github.com/octo-org/octo-repo/pull/7',
      headSha: opened.headSha,
      baseSha: opened.mergeBaseSha,
    });
    expect(await textAt(before, 'b.json')).toBeUndefined();
  });

  it('from a fork is read from the repository that it goes to', async () => {
    const { read } = await aPull({ head: { 'a.json': POLICY }, fork: 'mallory/octo-repo' });
    expect(await textAt((await read()).after, 'a.json')).toEqual({ text: POLICY });
  });

  it('asks for nothing that nobody wants', async () => {
    const { sandbox, read } = await aPull({ head: { 'a.json': POLICY, 'iam/b.json': POLICY } });
    await read();
    expect(sandbox.log.counts).toEqual({ GetPull: 1, CompareCommits: 1, ListPullFiles: 1, GraphQL: 1 });
  });
});

describe('The changed files', () => {
  it('are added, modified or removed, and know where they were', async () => {
    const { read } = await aPull({
      base: { 'a.json': POLICY, 'gone.json': 'gone\n', 'old.json': 'a\nb\nc\nd\n', 'link.json': POLICY },
      head: {
        'a.json': '{}\n',
        'new.json': 'new\n',
        'moved.json': 'a\nb\nc\ne\n',
        'link.json': { link: 'a' },
      },
    });
    expect((await read()).files).toEqual([
      {
        path: 'a.json',
        status: 'modified',
        diff: { added: [{ start: 1, end: 1 }], removed: [{ old: { start: 1, end: 4 }, at: 1 }] },
      },
      {
        path: 'gone.json',
        status: 'removed',
        diff: { added: [], removed: [{ old: { start: 1, end: 1 }, at: 1 }] },
      },
      expect.objectContaining({ path: 'link.json', status: 'modified' }),
      {
        path: 'moved.json',
        previousPath: 'old.json',
        status: 'modified',
        diff: { added: [{ start: 4, end: 4 }], removed: [{ old: { start: 4, end: 4 }, at: 4 }] },
      },
      { path: 'new.json', status: 'added', diff: { added: [{ start: 1, end: 1 }], removed: [] } },
    ]);
  });

  it('have an empty diff when they were only moved or have nothing in them', async () => {
    const { read } = await aPull({
      base: { 'old.json': POLICY, 'was-empty.json': '' },
      head: { 'moved.json': POLICY, 'empty.json': '' },
    });
    const none = { diff: { added: [], removed: [] } };
    expect((await read()).files).toEqual([
      { path: 'empty.json', status: 'added', ...none },
      { path: 'moved.json', previousPath: 'old.json', status: 'modified', ...none },
      { path: 'was-empty.json', status: 'removed', ...none },
    ]);
  });

  it('have no diff when GitHub shows none of what differs', async () => {
    const zeros = (count: number) => ({ bytes: new Uint8Array(count) });
    const { read } = await aPull({
      base: { binary: zeros(1), 'large.json': POLICY },
      head: { binary: zeros(2), 'large.json': '{}', new: zeros(3) },
      withoutPatch: ['large.json'],
    });
    expect((await read()).files).toEqual([
      { path: 'binary', status: 'modified' },
      { path: 'large.json', status: 'modified' },
      { path: 'new', status: 'added' },
    ]);
  });

  it('that GitHub calls copied are new, and their diff is not that to the copied file', async () => {
    const { sandbox, read } = await aPull({
      base: { 'a.json': 'a\n' },
      head: { 'a.json': 'a\n', 'b.json': 'a\nb\n' },
    });
    const issue = sandbox.issues.get(7);
    issue.files = (issue.files ?? []).map((file) => ({
      ...file,
      status: 'copied',
      previousFilename: 'a.json',
    }));
    expect((await read()).files).toEqual([{ path: 'b.json', status: 'added' }]);
  });

  it('are read page by page', async () => {
    const paths = Array.from({ length: 250 }, (_, index) => `iam/${String(index).padStart(3, '0')}.json`);
    const { sandbox, read } = await aPull({ head: Object.fromEntries(paths.map((path) => [path, '{}'])) });
    const { files, unlisted, after } = await read();
    expect(files.map(({ path }) => path)).toEqual(paths);
    expect(unlisted).toBe(0);
    expect(sandbox.log.counts.ListPullFiles).toBe(3);
    expect((await after.texts(paths, PLENTY)).size).toBe(250);
  });

  it('are counted where there are more than GitHub lists', async () => {
    const head = Object.fromEntries(Array.from({ length: 3_004 }, (_, index) => [`${index}.json`, '1']));
    const { sandbox, read } = await aPull({ head });
    const { files, unlisted } = await read();
    expect([files.length, unlisted]).toEqual([3_000, 4]);
    expect(sandbox.log.counts.GetPull).toBe(1);
  });

  it('are counted where the list stays short, after reading it three times', async () => {
    const { sandbox, read } = await aPull({ head: { 'a.json': '1', 'b.json': '2' } });
    const issue = sandbox.issues.get(7);
    const [first, second] = issue.files ?? [];
    // The list has one file, while the pull request counts two.
    issue.files = Object.assign([first, second], { slice: () => [first] }) as never;
    const { files, unlisted } = await read();
    expect([files.length, unlisted]).toEqual([1, 1]);
    expect(sandbox.log.counts.GetPull).toBe(3);
  });
});

describe('A push in the middle of the reading', () => {
  const before = { 'a.json': 'old\n', 'b.json': 'old\n' };
  const first = { 'a.json': 'first\n', 'b.json': 'first\n' };

  it.each([
    ['changes a file once more', { 'a.json': 'second\n', 'b.json': 'first\n' }],
    ['takes a file back', { 'a.json': 'old\n', 'b.json': 'first\n' }],
    ['removes a file', { 'b.json': 'first\n' }],
    ['adds one in place of another', { 'a.json': 'old\n', 'b.json': 'first\n', 'c.json': 'c' }],
  ])('that %s makes it be read anew', async (_, second) => {
    const { sandbox, read } = await aPull({ base: before, head: first });
    sandbox.pushToPullRequest(7, second, { operation: 'GetPull', calls: 1 });
    const { ref, files, after } = await read();
    expect(ref.headSha).toBe(sandbox.repository.git.refs.get('refs/pull/7/head'));
    const texts = await after.texts(
      files.map(({ path }) => path),
      PLENTY,
    );
    for (const [path, text] of texts)
      expect(text).toEqual({ text: (second as Record<string, string>)[path] });
    expect(sandbox.log.counts.GetPull).toBe(2);
  });

  it('is given up on after the third one', async () => {
    const { sandbox, read, waits } = await aPull({ base: before, head: first });
    for (const calls of [1, 2, 3]) {
      sandbox.pushToPullRequest(7, { 'a.json': `${calls}\n` }, { operation: 'GetPull', calls });
    }
    await expect(read()).rejects.toThrow(
      'pull request #7 of octo-org/octo-repo: the list of its changed files was not that of its last commit, 3 times in a row; run it again when nobody pushes to it.',
    );
    expect(waits).toEqual([1, 4]);
  });
});
