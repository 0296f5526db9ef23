/** GitHub's own client, pointed at a sandbox. */
import { getOctokit } from '@actions/github';
import type { GitHubBehaviour } from '../../../sandbox/github/behaviour.ts';
import type { Sandbox, SandboxOptions } from '../../../sandbox/server.ts';
import { stand } from './stand.ts';

export const repo = { owner: 'octo-org', repo: 'octo-repo' };
export const BOT = 'github-actions[bot]';

export interface GitHubStand {
  readonly sandbox: Sandbox;
  readonly octokit: ReturnType<typeof getOctokit>;
  /** The endpoints for issues. */
  readonly issues: ReturnType<typeof getOctokit>['rest']['issues'];
}

/** A clock that stands still until it is moved; milliseconds since 1970. */
export function clock(start = Date.UTC(2026, 0, 5, 6)) {
  const time = { now: start };
  return {
    now: () => time.now,
    pass(milliseconds: number) {
      time.now += milliseconds;
    },
  };
}

export async function gitHubStand(
  gitHub: Partial<GitHubBehaviour> = {},
  options: Partial<SandboxOptions> = {},
): Promise<GitHubStand> {
  const sandbox = await stand({ ...options, gitHub });
  const octokit = getOctokit(sandbox.gitHubToken, { baseUrl: sandbox.env().GITHUB_API_URL ?? '' });
  return { sandbox, octokit, issues: octokit.rest.issues };
}

/** What a refused request came back with: its status, and the words. */
export async function refusal(request: Promise<unknown>): Promise<{
  readonly status: number;
  readonly message: string;
  readonly errors?: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
}> {
  try {
    await request;
  } catch (error) {
    const { status, response } = error as {
      status: number;
      response?: { headers: Record<string, string>; data: { message: string; errors?: unknown } };
    };
    if (!response) throw error;
    const { message, errors } = response.data;
    return { status, message, ...(errors !== undefined && { errors }), headers: response.headers };
  }
  throw new Error('The request was not refused.');
}
