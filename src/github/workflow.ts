/** What the runner's environment tells about the workflow run. */
import type { TokenContext, WorkflowRun } from '../model/workflow.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether GitHub gives this job an OIDC token, and if not, why. Pull requests from forks and Dependabot's get none.
 * `event` is the parsed payload of GITHUB_EVENT_PATH, or undefined where there is none.
 */
export function tokenContext(environment: Environment, event: unknown): TokenContext {
  const head = at(event, 'pull_request', 'head', 'repo');
  // Of a fork that was deleted, the payload has null.
  const isElsewhere =
    head === null || ![undefined, environment.GITHUB_REPOSITORY].includes(text(head, 'full_name'));
  return {
    canRequestToken: Boolean(
      environment.ACTIONS_ID_TOKEN_REQUEST_URL && environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
    ),
    isDependabot: environment.GITHUB_ACTOR === 'dependabot[bot]',
    isForkPullRequest: (environment.GITHUB_EVENT_NAME ?? '').startsWith('pull_request') && isElsewhere,
  };
}

/** Which run this is; see `WorkflowRun`. `event` as for `tokenContext`. */
export function workflowRun(environment: Environment, event: unknown): WorkflowRun {
  const { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: repository, GITHUB_REF: ref } = environment;
  const defaultBranch = text(event, 'repository', 'default_branch');
  // `owner/name/.github/workflows/audit.yml@refs/heads/main`
  const [, workflowPath] = /^[^/]+\/[^/]+\/([^@]+)@/.exec(environment.GITHUB_WORKFLOW_REF ?? '') ?? [];
  return {
    ...(name && { event: name }),
    ...(repository && { repository }),
    ...(ref && { ref }),
    ...(defaultBranch !== undefined && { defaultBranch }),
    ...(workflowPath !== undefined && { workflowPath }),
    ...(name?.startsWith('pull_request') && pullRequestOf(event)),
    ...runPage(environment),
  };
}

/** The page of the workflow run; nothing where the environment does not tell it. */
export function runPage(environment: Environment): { readonly runUrl?: string } {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
  if (!server || !repository || !run) return {};
  const url = `${server.replace(/\/+$/, '')}/${repository}/actions/runs/${run}`;
  return /^https?:\/\//.test(url) && URL.canParse(url) ? { runUrl: url } : {};
}

/** Payload of `pull_request`, `pull_request_target` and their kind: other events carry one that they are not about. */
function pullRequestOf(event: unknown): Pick<WorkflowRun, 'pullRequest'> {
  const number = at(event, 'pull_request', 'number');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) return {};
  const baseBranch = text(event, 'pull_request', 'base', 'ref');
  const headSha = text(event, 'pull_request', 'head', 'sha');
  return {
    pullRequest: {
      number,
      ...(baseBranch !== undefined && { baseBranch }),
      ...(headSha !== undefined && { headSha }),
    },
  };
}

function text(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : undefined;
  }
  return found;
}
