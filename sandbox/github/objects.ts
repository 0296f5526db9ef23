/** A Git repository in memory: blobs, trees, commits and branches, named by the hashes that Git gives them. */
import { createHash } from 'node:crypto';

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** A file, one that may be run, a symbolic link, a submodule. */
export type Mode = '100644' | '100755' | '120000' | '160000';

export interface TreeFile {
  readonly mode: Mode;
  /** Of the blob; of a submodule its commit, which is in another repository. */
  readonly sha: string;
}

/** All files below a folder, by path. */
export type Tree = ReadonlyMap<string, TreeFile>;

/** What stands in a folder itself. */
export interface FolderEntry {
  readonly name: string;
  readonly mode: Mode | '040000';
  readonly sha: string;
}

function hashOf(type: string, content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

/** Git sorts a folder as if its name ended in a slash. */
const orderOf = ({ name, mode }: FolderEntry): Buffer => Buffer.from(mode === '040000' ? `${name}/` : name);

/** A plain file. */
export const fileOf = (sha: string): TreeFile => ({ mode: '100644', sha });

export class GitObjects {
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, Tree>();
  /** The folders of these trees, themselves among them. */
  readonly folders = new Map<string, readonly FolderEntry[]>();
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
    const sha = this.#addFolder([...tree]);
    this.trees.set(sha, tree);
    return sha;
  }

  #addFolder(files: readonly (readonly [string, TreeFile])[]): string {
    const entries: FolderEntry[] = [];
    const folders = new Map<string, [string, TreeFile][]>();
    for (const [path, file] of files) {
      const slash = path.indexOf('/');
      if (slash < 0) {
        entries.push({ name: path, ...file });
        continue;
      }
      const name = path.slice(0, slash);
      const inside = folders.get(name) ?? [];
      inside.push([path.slice(slash + 1), file]);
      folders.set(name, inside);
    }
    for (const [name, inside] of folders) {
      entries.push({ name, mode: '040000', sha: this.#addFolder(inside) });
    }
    entries.sort((one, other) => Buffer.compare(orderOf(one), orderOf(other)));
    const content = entries.map(({ name, mode, sha }) =>
      Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(sha, 'hex')]),
    );
    const sha = hashOf('tree', Buffer.concat(content));
    this.folders.set(sha, entries);
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

  /** The last commit that both come from; undefined when they have nothing in common. */
  mergeBase(one: string, other: string): Commit | undefined {
    const open = [one];
    for (const sha of open) {
      if (this.descends(other, sha)) return this.commits.get(sha);
      open.push(...(this.commits.get(sha)?.parents ?? []));
    }
    return undefined;
  }
}
