/** GitHub's Git database: blobs, trees, commits and references, one by one. */
import {
  type Commit,
  type FolderEntry,
  fileOf,
  type GitObjects,
  type Mode,
  type TreeFile,
} from './objects.ts';
import { invalid, notFound } from './refusal.ts';
import { commitShown, type Repository, wrapped } from './repository.ts';

type Input = Readonly<Record<string, unknown>>;

interface TreeEntry {
  readonly path: string;
  readonly mode?: Mode;
  readonly sha?: string | null;
  readonly content?: string;
}

export function createBlob({ git }: Repository, input: Input): object {
  const encoding = input.encoding === 'base64' ? 'base64' : 'utf8';
  return { sha: git.addBlob(Buffer.from(String(input.content ?? ''), encoding)) };
}

export function getBlob({ git }: Repository, sha: string): object {
  const blob = git.blobs.get(sha);
  if (!blob) throw notFound();
  return { sha, size: blob.length, encoding: 'base64', content: wrapped(blob) };
}

export function createTree({ git }: Repository, input: Input): object {
  const base = typeof input.base_tree === 'string' ? git.trees.get(input.base_tree) : new Map();
  if (!base) throw notFound();
  const tree = new Map<string, TreeFile>(base);
  for (const entry of (input.tree ?? []) as readonly TreeEntry[]) {
    if (entry.sha === undefined && entry.content === undefined) {
      throw invalid('Must supply either tree.sha or tree.content');
    }
    if (entry.sha === null) tree.delete(entry.path);
    else {
      const sha = entry.sha ?? git.addBlob(Buffer.from(entry.content ?? ''));
      tree.set(entry.path, { ...fileOf(sha), ...(entry.mode !== undefined && { mode: entry.mode }) });
    }
  }
  const missing = [...tree.values()].find(({ mode, sha }) => mode !== '160000' && !git.blobs.has(sha));
  if (missing !== undefined) throw invalid(`tree.sha ${missing.sha} is not a valid blob`);
  return folderShown(git, git.addTree(tree));
}

/** A folder, by its id or that of a commit; with `isRecursive` everything below it, folders among it. */
export function getTree({ git }: Repository, name: string, isRecursive = false): object {
  return folderShown(git, git.resolve(name)?.tree ?? name, isRecursive);
}

function folderShown(git: GitObjects, sha: string, isRecursive = false): object {
  if (!git.folders.has(sha)) throw notFound();
  return { sha, tree: entriesShown(git, sha, '', isRecursive), truncated: false };
}

function entriesShown(git: GitObjects, folder: string, prefix: string, isRecursive: boolean): object[] {
  return (git.folders.get(folder) ?? []).flatMap(({ name, mode, sha }) => {
    const path = `${prefix}${name}`;
    const size = git.blobs.get(sha)?.length;
    const shown = { path, mode, type: typeOf(mode), sha, ...(size !== undefined && { size }) };
    if (mode !== '040000' || !isRecursive) return [shown];
    return [shown, ...entriesShown(git, sha, `${path}/`, true)];
  });
}

/** What kind of object a mode tells of. */
export function typeOf(mode: FolderEntry['mode']): 'tree' | 'commit' | 'blob' {
  return mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
}

export function createCommit({ git }: Repository, input: Input): object {
  const tree = String(input.tree);
  const parents = (input.parents ?? []) as readonly string[];
  if (!git.trees.has(tree)) throw invalid('Tree SHA does not exist');
  if (parents.some((it) => !git.commits.has(it)))
    throw invalid('Parent SHA does not exist or is not a commit object');
  return commitShown(git.addCommit(tree, parents, String(input.message ?? '')));
}

export function getCommit({ git }: Repository, sha: string): object {
  const commit = git.commits.get(sha);
  if (!commit) throw notFound();
  return commitShown(commit);
}

const refShown = (ref: string, sha: string): object => ({ ref, object: { type: 'commit', sha } });

export function getRef({ git }: Repository, name: string): object {
  const sha = git.refs.get(`refs/${name}`);
  if (sha === undefined) throw notFound();
  return refShown(`refs/${name}`, sha);
}

export function createRef({ git }: Repository, input: Input): object {
  const ref = String(input.ref);
  if (!/^refs\/.+\/./.test(ref)) throw invalid('Reference name must start with "refs/" and have two slashes');
  if (git.refs.has(ref)) throw invalid('Reference already exists');
  const commit = existing(git.commits.get(String(input.sha)));
  git.refs.set(ref, commit.sha);
  return refShown(ref, commit.sha);
}

export function updateRef({ git }: Repository, name: string, input: Input): object {
  const ref = `refs/${name}`;
  const present = git.refs.get(ref);
  if (present === undefined) throw invalid('Reference does not exist');
  const commit = existing(git.commits.get(String(input.sha)));
  if (input.force !== true && !git.descends(commit.sha, present))
    throw invalid('Update is not a fast forward');
  git.refs.set(ref, commit.sha);
  return refShown(ref, commit.sha);
}

function existing(commit: Commit | undefined): Commit {
  if (!commit) throw invalid('Object does not exist');
  return commit;
}

export function getBranch({ git }: Repository, name: string): object {
  const sha = git.refs.get(`refs/heads/${name}`);
  const commit = git.commits.get(sha ?? '');
  if (!commit) throw notFound('Branch not found');
  return { name, commit: { sha: commit.sha, commit: commitShown(commit) }, protected: false };
}
