/** The repository of the workflow, as GitHub's REST API shows it. Source: GitHub Docs, "REST API endpoints for Git database" and "repository contents". */
import { type Commit, fileOf, GitObjects, type Tree } from './objects.ts';
import { conflict, invalid, notFound } from './refusal.ts';

/** The contents API gives no content of larger files. */
const LARGEST_CONTENT = 1024 * 1024;

export interface BranchFile {
  readonly branch: string;
  readonly path: string;
  readonly text: string;
}

export class Repository {
  readonly git = new GitObjects();
  readonly defaultBranch = 'main';

  constructor(files: readonly BranchFile[] = []) {
    const tree = this.git.addTree(
      new Map([['README.md', fileOf(this.git.addBlob(Buffer.from('# octo-repo\n')))]]),
    );
    this.git.refs.set('refs/heads/main', this.git.addCommit(tree, [], 'Begin').sha);
    for (const file of files) this.write(file);
  }

  /** Text of a file on a branch; undefined when there is none. For tests. */
  file(branch: string, path: string): string | undefined {
    const commit = this.git.resolve(branch);
    const sha = commit && this.git.treeOf(commit).get(path)?.sha;
    return sha === undefined ? undefined : this.git.blobs.get(sha)?.toString();
  }

  /** Writes a file as the only one of a branch that shares nothing with the code. */
  write({ branch, path, text }: BranchFile): void {
    const tree = this.git.addTree(new Map([[path, fileOf(this.git.addBlob(Buffer.from(text)))]]));
    const parent = this.git.refs.get(`refs/heads/${branch}`);
    const commit = this.git.addCommit(tree, parent === undefined ? [] : [parent], `Write ${path}`);
    this.git.refs.set(`refs/heads/${branch}`, commit.sha);
  }

  /** The commits of a branch, newest first, by their first parents. For tests. */
  history(branch: string): Commit[] {
    const commits: Commit[] = [];
    for (
      let commit = this.git.resolve(branch);
      commit;
      commit = this.git.commits.get(commit.parents[0] ?? '')
    ) {
      commits.push(commit);
    }
    return commits;
  }

  contents(path: string, ref: string | null): { readonly blob: Buffer; readonly shown: object } {
    const commit = this.git.resolve(ref ?? this.defaultBranch);
    if (!commit) throw notFound(`No commit found for the ref ${ref}`);
    const sha = this.git.treeOf(commit).get(path)?.sha;
    const blob = this.git.blobs.get(sha ?? '');
    if (sha === undefined || !blob) throw notFound();
    const isLarge = blob.length > LARGEST_CONTENT;
    return {
      blob,
      shown: {
        type: 'file',
        encoding: isLarge ? 'none' : 'base64',
        size: blob.length,
        name: path.split('/').at(-1),
        path,
        content: isLarge ? '' : wrapped(blob),
        sha,
      },
    };
  }

  /** Writes a file as a commit of its own: made anew without `sha`, replaced only where `sha` is what is there. */
  putContents(
    path: string,
    input: {
      readonly message: string;
      readonly content: string;
      readonly sha?: string;
      readonly branch?: string;
    },
  ): { readonly isNew: boolean; readonly shown: object } {
    const branch = input.branch ?? this.defaultBranch;
    const parent = this.git.refs.has(`refs/heads/${branch}`) ? this.git.resolve(branch) : undefined;
    if (!parent) throw notFound(`Branch ${branch} not found`);
    const tree: Tree = this.git.treeOf(parent);
    const present = tree.get(path)?.sha;
    if (present !== undefined && input.sha === undefined) {
      throw invalid('Invalid request.\n\n"sha" wasn\'t supplied.');
    }
    if (input.sha !== present) throw conflict(`${path} does not match ${input.sha}`);
    const blob = this.git.addBlob(Buffer.from(input.content, 'base64'));
    const next = this.git.addTree(new Map([...tree, [path, fileOf(blob)]]));
    const commit = this.git.addCommit(next, [parent.sha], input.message);
    this.git.refs.set(`refs/heads/${branch}`, commit.sha);
    return {
      isNew: present === undefined,
      shown: {
        content: { name: path.split('/').at(-1), path, sha: blob, type: 'file' },
        commit: commitShown(commit),
      },
    };
  }
}

/** Base64 in lines of sixty, as GitHub sends it. */
export const wrapped = (blob: Buffer): string => blob.toString('base64').replace(/(.{60})/g, '$1\n');

export const commitShown = ({ sha, tree, parents, message }: Commit): object => ({
  sha,
  message,
  tree: { sha: tree },
  parents: parents.map((it) => ({ sha: it })),
});
