/** Pull requests, as far as their changed files need them. Source: GitHub Docs, "REST API endpoints for pull requests". */
import { type Endpoint, first, type GitHubCall, ok } from './endpoint.ts';
import type { Issue, PullFile } from './issue.ts';
import { numberedPage } from './paging.ts';
import { notFound } from './refusal.ts';
import { issueShown } from './shown.ts';

/** "Responses include a maximum of 3000 files." */
const MOST_FILES = 3000;

function pullOf(call: GitHubCall): Issue & { readonly files: readonly PullFile[] } {
  const issue = call.world.issues.find(Number(first(call)));
  const files = issue?.files;
  if (!issue || files === undefined || issue.isDeleted) throw notFound();
  return { ...issue, files };
}

const fileShown = ({ filename, status = 'modified', patch }: PullFile): object => ({
  filename,
  status,
  ...(patch !== undefined && { patch }),
});

export const PULL_ENDPOINTS: readonly Endpoint[] = [
  {
    operation: 'GetPull',
    method: 'GET',
    path: /^\/pulls\/(\d+)$/,
    area: 'pulls',
    run(call) {
      const pull = pullOf(call);
      const base = { ref: call.world.repository.defaultBranch };
      return ok({ ...issueShown(call, pull), base, changed_files: pull.files.length, merged: false });
    },
  },
  {
    operation: 'ListPullFiles',
    method: 'GET',
    path: /^\/pulls\/(\d+)\/files$/,
    area: 'pulls',
    run: (call) => numberedPage(call, pullOf(call).files.slice(0, MOST_FILES), fileShown),
  },
];
