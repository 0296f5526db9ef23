/** Pull requests, as far as their changed files need them. Source: GitHub Docs, "REST API endpoints for pull requests". */
import { type Endpoint, first, type GitHubCall, ok } from './endpoint.ts';
import type { Issue, PullFile } from './issue.ts';
import type { Commit } from './objects.ts';
import { numberedPage } from './paging.ts';
import { notFound } from './refusal.ts';
import { issueShown } from './shown.ts';
import { treeDiff } from './tree-diff.ts';

/** "Responses include a maximum of 3000 files." */
const MOST_FILES = 3000;

/** Of a comparison: "it includes up to 300 changed files". */
const MOST_COMPARED = 300;

function pullOf(call: GitHubCall): Issue & { readonly files: readonly PullFile[] } {
  const issue = call.world.issues.find(Number(first(call)));
  const files = issue?.files;
  if (!issue || files === undefined || issue.isDeleted) throw notFound();
  return { ...issue, files };
}

/** Of files that a test wrote by hand only what it said. */
function fileShown({ filename, previousFilename, status = 'modified', patch, ...more }: PullFile): object {
  const { sha, additions, deletions } = more;
  return {
    ...(sha !== undefined && { sha }),
    filename,
    ...(previousFilename !== undefined && { previous_filename: previousFilename }),
    status,
    ...(additions !== undefined && { additions, deletions, changes: additions + (deletions ?? 0) }),
    ...(patch !== undefined && { patch }),
  };
}

function branchesShown({ world, repository }: GitHubCall, { branches }: Issue): object {
  const base = { ref: world.repository.defaultBranch };
  if (branches === undefined) return { base };
  return {
    base: { ...base, sha: branches.base, repo: { full_name: repository } },
    head: { ref: branches.headRef, sha: branches.head, repo: { full_name: branches.headRepository } },
  };
}

const comparedCommit = ({ sha, tree, parents, message }: Commit): object => ({
  sha,
  commit: { message, tree: { sha: tree } },
  parents: parents.map((it) => ({ sha: it })),
});

function compare({ world, parts: [range = ''], query }: GitHubCall) {
  const { git } = world.repository;
  const [base, head] = range.split('...').map((name) => git.resolve(name));
  if (base === undefined || head === undefined) throw notFound();
  const mergeBase = git.mergeBase(head.sha, base.sha);
  if (mergeBase === undefined) throw notFound(`No common ancestor between ${range.replace('...', ' and ')}.`);
  const isFirst = (query.get('page') ?? '1') === '1';
  const files = isFirst ? treeDiff(git, git.treeOf(mergeBase), git.treeOf(head)) : [];
  return ok({
    base_commit: comparedCommit(base),
    merge_base_commit: comparedCommit(mergeBase),
    status: mergeBase === base ? (base === head ? 'identical' : 'ahead') : 'diverged',
    commits: isFirst && mergeBase !== head ? [comparedCommit(head)] : [],
    ...(isFirst && { files: files.slice(0, MOST_COMPARED).map(fileShown) }),
  });
}

export const PULL_ENDPOINTS: readonly Endpoint[] = [
  {
    operation: 'GetPull',
    method: 'GET',
    path: /^\/pulls\/(\d+)$/,
    area: 'pulls',
    run(call) {
      const pull = pullOf(call);
      const shown = { ...issueShown(call, pull), ...branchesShown(call, pull) };
      return ok({ ...shown, changed_files: pull.files.length, merged: false });
    },
  },
  {
    operation: 'ListPullFiles',
    method: 'GET',
    path: /^\/pulls\/(\d+)\/files$/,
    area: 'pulls',
    run: (call) => numberedPage(call, pullOf(call).files.slice(0, MOST_FILES), fileShown),
  },
  {
    operation: 'CompareCommits',
    method: 'GET',
    path: /^\/compare\/(.+)$/,
    area: 'contents',
    run: compare,
  },
];
