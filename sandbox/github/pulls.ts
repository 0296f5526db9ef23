/** Pull requests from trees of files: their commits, and what differs between them. */
import type { Issue } from './issue.ts';
import { fileOf, type Tree, type TreeFile } from './objects.ts';
import type { Repository } from './repository.ts';
import type { IssueTracker } from './tracker.ts';
import { treeDiff } from './tree-diff.ts';

/** The text of a file, its bytes, where a symbolic link leads, or the commit of a submodule. */
export type PullContent =
  | string
  | { readonly bytes: Uint8Array }
  | { readonly link: string }
  | { readonly module: string };

/** A whole tree: contents by path. */
export type PullFiles = Readonly<Record<string, PullContent>>;

export interface PullGiven {
  /** The next one by default. */
  readonly number?: number;
  readonly title?: string;
  readonly body?: string;
  readonly author?: string;
  /** All files where it leaves the base branch, and all files as they are proposed. */
  readonly base: PullFiles;
  readonly head: PullFiles;
  /** What stands on the base branch by now; that of `base` by default. */
  readonly baseNow?: PullFiles;
  /** The repository that it comes from, where it is another one: `mallory/octo-repo`. */
  readonly fork?: string;
  /** Files of which GitHub shows no diff, as of those that are too large. */
  readonly withoutPatch?: readonly string[];
}

/** After so many calls of an operation, from 1 on: `{ operation: 'GetPull', calls: 1 }`. */
export interface Moment {
  readonly operation: string;
  readonly calls: number;
}

export interface OpenedPull {
  readonly number: number;
  /** What is proposed, what the base branch points to, and the last commit that both have. */
  readonly headSha: string;
  readonly baseSha: string;
  readonly mergeBaseSha: string;
  /** The payload of the event `pull_request` that it starts a workflow with. */
  readonly event: object;
}

export class PullRequests {
  readonly #repository: Repository;
  readonly #issues: IssueTracker;
  readonly #fullName: () => string;
  #due: { readonly operation: string; left: number; readonly act: () => void }[] = [];

  constructor(repository: Repository, issues: IssueTracker, fullName: () => string) {
    this.#repository = repository;
    this.#issues = issues;
    this.#fullName = fullName;
  }

  open(given: PullGiven): OpenedPull {
    const { title = 'Change IAM', author = 'octocat', number, body, fork } = given;
    const { git, defaultBranch } = this.#repository;
    const main = `refs/heads/${defaultBranch}`;
    const mergeBase = this.#commit(given.base, git.refs.get(main), 'Before');
    const base =
      given.baseNow === undefined ? mergeBase : this.#commit(given.baseNow, mergeBase, 'Meanwhile');
    git.refs.set(main, base);
    const issue = this.#issues.as(author).open({
      title,
      ...(body !== undefined && { body }),
      ...(number !== undefined && { number }),
      files: [],
    });
    const repository = fork ?? this.#fullName();
    issue.branches = { base, head: mergeBase, mergeBase, headRepository: repository, headRef: 'change' };
    this.#move(issue, given.head, new Set(given.withoutPatch));
    return this.#opened(issue);
  }

  /** Pushes to the branch of a pull request: at once, or in the middle of a run. */
  push(number: number, head: PullFiles, when?: Moment): void {
    const issue = this.#issues.get(number);
    const act = () => this.#move(issue, head);
    if (when === undefined) act();
    else this.#due.push({ operation: when.operation, left: when.calls, act });
  }

  /** A call was answered. */
  answered(operation: string): void {
    const all = this.#due;
    for (const it of all) if (it.operation === operation) it.left -= 1;
    this.#due = all.filter(({ left }) => left > 0);
    for (const { left, act } of all) if (left <= 0) act();
  }

  #move(issue: Issue, head: PullFiles, withoutPatch?: ReadonlySet<string>): void {
    const { git } = this.#repository;
    const { branches } = issue;
    if (branches === undefined) throw new Error(`Pull request ${issue.number} has no branches.`);
    const sha = this.#commit(head, branches.head, 'After');
    git.refs.set(`refs/pull/${issue.number}/head`, sha);
    const [before, after] = [branches.mergeBase, sha].map((it) => this.#treeOf(it));
    issue.files = treeDiff(git, before ?? new Map(), after ?? new Map(), withoutPatch);
    issue.branches = { ...branches, head: sha };
  }

  #treeOf(sha: string): Tree {
    const { git } = this.#repository;
    const commit = git.commits.get(sha);
    return commit === undefined ? new Map() : git.treeOf(commit);
  }

  #commit(files: PullFiles, parent: string | undefined, message: string): string {
    const { git } = this.#repository;
    const tree = new Map(
      Object.entries(files).map(([path, content]) => [path, this.#file(content)] as const),
    );
    return git.addCommit(git.addTree(tree), parent === undefined ? [] : [parent], message).sha;
  }

  #file(content: PullContent): TreeFile {
    const { git } = this.#repository;
    if (typeof content === 'string') return fileOf(git.addBlob(Buffer.from(content)));
    if ('bytes' in content) return fileOf(git.addBlob(Buffer.from(content.bytes)));
    if ('module' in content) return { mode: '160000', sha: content.module };
    return { mode: '120000', sha: git.addBlob(Buffer.from(content.link)) };
  }

  #opened({ number, title, branches }: Issue): OpenedPull {
    const { head = '', base = '', mergeBase = '', headRepository = '', headRef = '' } = branches ?? {};
    const { defaultBranch } = this.#repository;
    const repository = { full_name: this.#fullName(), default_branch: defaultBranch };
    const event = {
      action: 'opened',
      number,
      pull_request: {
        number,
        title,
        head: { ref: headRef, sha: head, repo: { full_name: headRepository } },
        base: { ref: defaultBranch, sha: base, repo: repository },
      },
      repository,
    };
    return { number, headSha: head, baseSha: base, mergeBaseSha: mergeBase, event };
  }
}
