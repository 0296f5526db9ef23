/** Which files differ between two trees, as GitHub lists them of a pull request. */
import type { PullFile } from './issue.ts';
import { fileDiff } from './line-diff.ts';
import type { GitObjects, Tree, TreeFile } from './objects.ts';

/** A file that is gone and one that is new are one that moved, when so much of their lines is the same. */
const SIMILAR = 0.5;

/** `withoutPatch`: paths of which GitHub shows no diff, as of those that are too large. */
export function treeDiff(
  git: GitObjects,
  before: Tree,
  after: Tree,
  withoutPatch: ReadonlySet<string> = new Set(),
): PullFile[] {
  const gone = new Set([...before.keys()].filter((path) => !after.has(path)));
  const paths = [...after.keys()].filter((path) => !same(before.get(path), after.get(path)));
  const files = paths.map((path): PullFile => {
    const was = before.get(path);
    const is = after.get(path) as TreeFile;
    const former = was === undefined ? formerPath(git, before, gone, is) : undefined;
    if (former !== undefined) gone.delete(former);
    const old = was ?? before.get(former ?? '');
    const status = former !== undefined ? 'renamed' : was === undefined ? 'added' : changeOf(was, is);
    return {
      filename: path,
      ...(former !== undefined && { previousFilename: former }),
      status,
      sha: is.sha,
      ...shownDiff(git, old, is, withoutPatch.has(path)),
    };
  });
  for (const path of gone) {
    const was = before.get(path) as TreeFile;
    const diff = shownDiff(git, was, undefined, withoutPatch.has(path));
    files.push({ filename: path, status: 'removed', sha: was.sha, ...diff });
  }
  return files.sort((one, other) => Buffer.compare(Buffer.from(one.filename), Buffer.from(other.filename)));
}

const same = (one: TreeFile | undefined, other: TreeFile | undefined): boolean =>
  one?.sha === other?.sha && one?.mode === other?.mode;

/** `changed`: what was a file is a link or a submodule now, or the other way round. */
const changeOf = (was: TreeFile, is: TreeFile): 'changed' | 'modified' =>
  was.mode.slice(0, 3) === is.mode.slice(0, 3) ? 'modified' : 'changed';

function formerPath(
  git: GitObjects,
  before: Tree,
  gone: ReadonlySet<string>,
  { sha }: TreeFile,
): string | undefined {
  const lines = linesOf(git, sha);
  if (lines.length === 0) return undefined;
  const exact = [...gone].find((path) => before.get(path)?.sha === sha);
  return exact ?? [...gone].find((path) => similarity(linesOf(git, before.get(path)?.sha), lines) >= SIMILAR);
}

function linesOf(git: GitObjects, sha: string | undefined): string[] {
  return (
    git.blobs
      .get(sha ?? '')
      ?.toString('latin1')
      .match(/[^\n]*\n|[^\n]+$/g) ?? []
  );
}

function similarity(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const shared = one.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return shared.length / Math.max(one.length, other.length, 1);
}

function shownDiff(
  git: GitObjects,
  was: TreeFile | undefined,
  is: TreeFile | undefined,
  isTooLarge: boolean,
): Pick<PullFile, 'patch' | 'additions' | 'deletions'> {
  const contents = [was, is].map((file) => contentOf(git, file));
  if (contents.some(isBinary)) return { additions: 0, deletions: 0 };
  const [before = '', after = ''] = contents.map(String);
  const { patch, additions, deletions } = fileDiff(before, after);
  return { additions, deletions, ...(patch !== '' && !isTooLarge && { patch }) };
}

function contentOf(git: GitObjects, file: TreeFile | undefined): Buffer {
  if (file === undefined) return Buffer.alloc(0);
  if (file.mode === '160000') return Buffer.from(`Subproject commit ${file.sha}\n`);
  return git.blobs.get(file.sha) ?? Buffer.alloc(0);
}

/** As Git tells: by a zero among the first 8,000 bytes. */
export const isBinary = (content: Buffer): boolean => content.subarray(0, 8_000).includes(0);
