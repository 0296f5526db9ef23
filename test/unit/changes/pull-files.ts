/** Pull requests as tests write them: the files of two commits, and what GitHub tells of their difference. */
import { createHash } from 'node:crypto';
import type { ReadingPorts } from '../../../src/changes/index.ts';
import type { Lines } from '../../../src/model/change.ts';
import type {
  ChangedFile,
  CommitTree,
  FileText,
  LineDiff,
  PullRequestFiles,
  PullRequestRef,
  TreeEntry,
} from '../../../src/model/pull-request.ts';
import type { ChangeSettings } from '../../../src/model/settings.ts';

/** A text file, a file that can't be delivered as text, a symbolic link, or a submodule. */
export type CommitEntry = string | { readonly problem: string } | { readonly link: string } | 'a submodule';

/** By path. */
export type Commit = Readonly<Record<string, CommitEntry>>;

export interface PullSides {
  readonly base?: Commit;
  readonly head?: Commit;
  /** New path -> former path, for what GitHub tells as renamed. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Paths of which GitHub shows no diff. */
  readonly undiffed?: readonly string[];
  readonly unlisted?: number;
  readonly ref?: Partial<PullRequestRef>;
}

export const PULL_REF: PullRequestRef = {
  number: 7,
  url: 'https://github.com/octo-org/infra/pull/7',
  headSha: 'a'.repeat(40),
  baseSha: 'b'.repeat(40),
};

/** As the schema gives them when nothing is set. */
export const CHANGE_SETTINGS: ChangeSettings = {
  include: [],
  exclude: [],
  terraformPlans: [],
  synthesized: [],
  map: [],
  parameters: {},
  usage: 'auto',
  allowPullRequestTarget: false,
  accessAnalyzer: { validatePolicy: false, noNewAccess: false, accessNotGranted: [], noPublicAccess: false },
};

/** A workspace in which no earlier step left anything. */
export const NO_PORTS: ReadingPorts = {
  readPlan: async () => ({ problem: 'is not there' }),
  readTemplates: async () => ({ problem: 'is not there' }),
};

/** The pull request that makes `head` of `base`. */
export function pull(sides: PullSides): PullRequestFiles {
  const { base = {}, head = {}, renamed = {}, unlisted = 0, ref = {} } = sides;
  const former = new Set(Object.values(renamed));
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  const files = paths.flatMap((path): ChangedFile[] => {
    if (former.has(path) && !Object.hasOwn(head, path)) return [];
    const previousPath = own(renamed, path);
    const before = own(base, previousPath ?? path);
    const after = own(head, path);
    if (previousPath === undefined && JSON.stringify(before) === JSON.stringify(after)) return [];
    const status = before === undefined ? 'added' : after === undefined ? 'removed' : 'modified';
    const diff = sides.undiffed?.includes(path)
      ? {}
      : { diff: lineDiff(linesOf(textOf(before)), linesOf(textOf(after))) };
    return [{ path, status, ...(previousPath !== undefined && { previousPath }), ...diff }];
  });
  return { ref: { ...PULL_REF, ...ref }, files, unlisted, before: tree(base), after: tree(head) };
}

/** A file may have any name, `constructor` too. */
function own<T>(of: Readonly<Record<string, T>>, path: string): T | undefined {
  return Object.hasOwn(of, path) ? of[path] : undefined;
}

/** The same diff for each line that is not in both texts in that order; O(lines of the changed middle squared). */
export function lineDiff(old: readonly string[], now: readonly string[]): LineDiff {
  let top = 0;
  while (top < old.length && top < now.length && old[top] === now[top]) top++;
  let end = 0;
  while (end < old.length - top && end < now.length - top && old.at(-1 - end) === now.at(-1 - end)) end++;
  const [a, b] = [old.slice(top, old.length - end), now.slice(top, now.length - end)];
  const common = commonLengths(a, b);
  const added: Lines[] = [];
  const removed: { old: Lines; at: number }[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [fromOld, fromNow] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      if (i < a.length && (j >= b.length || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) i++;
      else j++;
    }
    if (j > fromNow) added.push({ start: top + fromNow + 1, end: top + j });
    if (i > fromOld)
      removed.push({ old: { start: top + fromOld + 1, end: top + i }, at: Math.max(1, top + fromNow + 1) });
    for (; i < a.length && j < b.length && a[i] === b[j]; i++) j++;
  }
  return { added, removed };
}

/** Of the longest run of lines that both have in order, from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [row = [], next = []] = [lengths[i], lengths[i + 1]];
      row[j] = a[i] === b[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

function textOf(entry: CommitEntry | undefined): string {
  return typeof entry === 'string' && entry !== 'a submodule' ? entry : '';
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** Counts what it is asked for. */
export interface CountedTree extends CommitTree {
  readonly asked: { readonly directories: readonly string[]; readonly paths: readonly string[] };
}

export function tree(commit: Commit): CountedTree {
  const asked = { directories: [] as string[], paths: [] as string[] };
  return {
    asked,
    entries: async (directory) => {
      asked.directories.push(directory);
      const found = new Map<string, { readonly type: TreeEntry['type']; content: string }>();
      for (const [path, entry] of Object.entries(commit)) {
        if (directory !== '' && !path.startsWith(`${directory}/`)) continue;
        const [name = '', ...below] = path.slice(directory === '' ? 0 : directory.length + 1).split('/');
        const { content = '', type = below.length > 0 ? 'directory' : typeOf(entry) } = found.get(name) ?? {};
        found.set(name, { type, content: content + JSON.stringify([below, entry]) });
      }
      return [...found].map(([name, { type, content }]) => {
        return { name, type, sha: createHash('sha1').update(content).digest('hex') };
      });
    },
    texts: async (paths, mostBytes) => {
      asked.paths.push(...paths);
      return new Map(
        paths.flatMap((path): [string, FileText][] => {
          const entry = own(commit, path);
          if (entry === undefined || entry === 'a submodule') return [];
          if (typeof entry !== 'string')
            return [[path, { problem: 'problem' in entry ? entry.problem : 'is a symbolic link' }]];
          const size = Buffer.byteLength(entry);
          return [
            [path, size > mostBytes ? { problem: `is larger than ${mostBytes} bytes` } : { text: entry }],
          ];
        }),
      );
    },
  };
}

function typeOf(entry: CommitEntry): TreeEntry['type'] {
  if (entry === 'a submodule') return 'module';
  return typeof entry === 'object' && 'link' in entry ? 'link' : 'file';
}
