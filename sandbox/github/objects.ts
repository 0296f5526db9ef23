/** A Git repository in memory: blobs, trees, commits and branches, named by the hashes that Git gives them. */
import { createHash } from 'node:crypto';

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** Blob ids by path. Folders have no objects of their own here. */
export type Tree = ReadonlyMap<string, string>;

function hashOf(type: string, content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

export class GitObjects {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, Tree>();
  readonly commits = new Map<string, Commit>();
  /** Commit ids by name: `refs/heads/main`. */
  readonly refs = new Map<string, string>();
  #clock = 0;

  addBlob(content: Buffer): string {
    const sha = hashOf('blob', content);
    this.blobs.set(sha, content);
    return sha;
  }

  addTree(tree: Tree): string {
    const entries = [...tree].sort(([one], [other]) => (one < other ? -1 : 1));
    const sha = hashOf(
      'tree',
      Buffer.from(entries.map(([path, blob]) => `100644 ${path}\0${blob}`).join('')),
    );
    this.trees.set(sha, new Map(entries));
    return sha;
  }

  addCommit(tree: string, parents: readonly string[], message: string): Commit {
    this.#clock += 1;
    const content = [
      `tree ${tree}`,
      ...parents.map((it) => `parent ${it}`),
      `at ${this.#clock}`,
      '',
      message,
    ];
    const sha = hashOf('commit', Buffer.from(content.join('\n')));
    const commit = { sha, tree, parents, message };
    this.commits.set(sha, commit);
    return commit;
  }

  /** The commit that a branch, a full ref or a commit id stands for. */
  resolve(name: string): Commit | undefined {
    const sha = this.refs.get(name) ?? this.refs.get(`refs/heads/${name}`) ?? name;
    return this.commits.get(sha);
  }

  treeOf(commit: Commit): Tree {
    return this.trees.get(commit.tree) ?? new Map();
  }

  /** Whether one gets to the ancestor by going from parent to parent. */
  descends(sha: string, ancestor: string): boolean {
    const open = [sha];
    const seen = new Set<string>();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === ancestor) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(this.commits.get(next)?.parents ?? []));
    }
    return false;
  }
}
