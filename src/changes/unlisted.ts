/** Changed files that GitHub does not list: it lists 3,000, and the trees of the two commits tell the others. */
import type { ChangedFile, PullRequestFiles, TreeEntry } from '../model/pull-request.ts';
import type { UnreadFile } from '../model/read-change.ts';
import { joined } from './candidate.ts';

/** Each takes two requests. */
const MOST_DIRECTORIES = 300;

export interface Unlisted {
  /** Without a diff. */
  readonly files: readonly ChangedFile[];
  /** Directories that were not compared. */
  readonly unread: readonly UnreadFile[];
}

export async function findUnlisted({
  files: listed,
  unlisted,
  before,
  after,
}: PullRequestFiles): Promise<Unlisted> {
  if (unlisted <= 0) return { files: [], unread: [] };
  const known = new Set(listed.flatMap(({ path, previousPath = path }) => [path, previousPath]));
  const files: ChangedFile[] = [];
  const unread: UnreadFile[] = [];
  const waiting = [''];
  let compared = 0;
  for (let directory = waiting.shift(); directory !== undefined; directory = waiting.shift()) {
    if (compared++ >= MOST_DIRECTORIES) {
      const what = `the files below, which changed: GitHub lists no more than ${listed.length} files of this pull request`;
      unread.push({ path: directory, lines: { start: 1, end: 1 }, what, wasThere: false });
      continue;
    }
    const [old, now] = await Promise.all([before.entries(directory), after.entries(directory)]);
    for (const { path, was, is } of differing(directory, old, now)) {
      if (was?.type === 'directory' || is?.type === 'directory') waiting.push(path);
      const [hadFile, hasFile] = [was, is].map((entry) => entry !== undefined && entry.type !== 'directory');
      if (known.has(path) || !(hadFile || hasFile)) continue;
      files.push({ path, status: hadFile ? (hasFile ? 'modified' : 'removed') : 'added' });
    }
  }
  return { files, unread };
}

function differing(directory: string, old: readonly TreeEntry[], now: readonly TreeEntry[]) {
  const before = new Map(old.map((entry) => [entry.name, entry]));
  const after = new Map(now.map((entry) => [entry.name, entry]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    return was?.sha === is?.sha && was?.type === is?.type ? [] : [{ path: joined(directory, name), was, is }];
  });
}
