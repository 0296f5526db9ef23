/** A pull request in the sandbox, and how it is read. Waiting takes no time. */
import type { GitHubBehaviour } from '../../../sandbox/github/behaviour.ts';
import type { PullGiven } from '../../../sandbox/github/pulls.ts';
import type { SandboxOptions } from '../../../sandbox/server.ts';
import { commitTree, type ReadOptions, readPullRequest } from '../../../src/github/pull/index.ts';
import type { CommitTree, FileText } from '../../../src/model/pull-request.ts';
import { stand } from '../sandbox/stand.ts';

export const NOW = Date.parse('2026-06-01T12:00:00Z');

/** More than any file of these tests has. */
export const PLENTY = 2_000_000;

export async function aPull(
  given: Partial<PullGiven> = {},
  gitHub: Partial<GitHubBehaviour> = {},
  options: Partial<SandboxOptions> = {},
) {
  const sandbox = await stand({ now: () => NOW, ...options, gitHub });
  const opened = sandbox.openPullRequest({ number: 7, base: {}, head: {}, ...given });
  const waits: number[] = [];
  const usual: ReadOptions = {
    repository: 'octo-org/octo-repo',
    token: sandbox.gitHubToken,
    apiUrl: sandbox.env().GITHUB_API_URL,
    graphqlUrl: sandbox.env().GITHUB_GRAPHQL_URL,
    number: opened.number,
    tokenContext: { isDependabot: false, isForkPullRequest: false },
    tool: { name: 'iam-sweep', version: '0.0.0' },
    pauses: {
      now: () => NOW,
      random: () => 0.5,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
      },
    },
    retryPauseMs: 1,
  };
  return {
    sandbox,
    opened,
    waits,
    read: (changed: Partial<ReadOptions> = {}) => readPullRequest({ ...usual, ...changed }),
    tree: (name: string) => commitTree(usual, name),
  };
}

export async function textAt(
  tree: CommitTree,
  path: string,
  mostBytes = PLENTY,
): Promise<FileText | undefined> {
  return (await tree.texts([path], mostBytes)).get(path);
}
