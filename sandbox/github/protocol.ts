/** GitHub's REST API over the workflow's repository, and one question of its GraphQL API: the way to each endpoint. */
import { type Answer, jsonAnswer } from '../answer.ts';
import { AwsError } from '../aws-error.ts';
import type { Asked, Desk, Incoming, Protocol } from '../protocol.ts';
import { Actor } from './actor.ts';
import { COMMENT_ENDPOINTS } from './comment-endpoints.ts';
import { API_PATH, type Endpoint, type GitHubCall, GRAPHQL_PATH, type Reply } from './endpoint.ts';
import { GIT_ENDPOINTS } from './git-endpoints.ts';
import { ISSUE_ENDPOINTS } from './issue-endpoints.ts';
import { LABEL_ENDPOINTS } from './label-endpoints.ts';
import { limitHeaders } from './limits.ts';
import { assertMay, assertToken, permissionOf } from './permissions.ts';
import { PULL_ENDPOINTS } from './pull-endpoints.ts';
import { GitHubRefusal, notAccessible, notFound, tooMany } from './refusal.ts';
import { VIEWER_ENDPOINTS } from './viewer-endpoints.ts';

const REPOSITORY_ENDPOINTS: readonly Endpoint[] = [
  ...GIT_ENDPOINTS,
  ...ISSUE_ENDPOINTS,
  ...COMMENT_ENDPOINTS,
  ...LABEL_ENDPOINTS,
  ...PULL_ENDPOINTS,
];

/** Calls that use up none of the limit, or one of their own. */
const UNCOUNTED: readonly string[] = ['GetRateLimit', 'GraphQL'];

export const gitHubProtocol: Protocol = (incoming, desk) => {
  const target = targetOf(incoming.url.pathname);
  if (target === undefined) return undefined;
  const { tail, repository } = target;
  const table = repository === undefined ? VIEWER_ENDPOINTS : REPOSITORY_ENDPOINTS;
  const endpoint = table.find((it) => it.method === incoming.method && it.path.test(tail));
  const operation = endpoint?.operation ?? 'none';
  return {
    operation,
    ...(subjectOf(tail) && { subject: subjectOf(tail) }),
    answer(requestId) {
      const { world } = desk;
      world.issues.requests += 1;
      const { repository: own, repositoryId } = world.behaviour.workflow;
      const isOwn = repository === undefined || repository === own || repository === repositoryId;
      if (!endpoint || !isOwn) throw notFound();
      assertToken(incoming, world);
      const { gitHub } = world.behaviour;
      if (!UNCOUNTED.includes(operation)) world.gitHubLimits.takeCall(gitHub, world.now());
      const call = callOf(incoming, desk, endpoint, tail);
      assertMay(endpoint, call);
      if (endpoint.makesContent) world.gitHubLimits.takeContent(gitHub, world.now());
      const reply = endpoint.run(call);
      world.pulls.answered(operation);
      return answerOf(reply, requestId, headersNow(desk));
    },
    refuse: (error, requestId) => refusalOf(error, requestId, headersNow(desk)),
    failures: failuresOf(desk, endpoint),
  };
};

/** Undefined for what is not GitHub's; a repository is told by name or by id. */
function targetOf(pathname: string): { readonly tail: string; readonly repository?: string } | undefined {
  if (pathname === GRAPHQL_PATH) return { tail: '/graphql' };
  const isApi = pathname.startsWith(`${API_PATH}/`);
  const path = isApi ? pathname.slice(API_PATH.length) : pathname;
  const [, name, id, tail = ''] = /^\/(?:repos\/([^/]+\/[^/]+)|repositories\/(\d+))(\/.*)?$/.exec(path) ?? [];
  const repository = name ?? (isApi ? id : undefined);
  if (repository !== undefined) return { tail, repository };
  return isApi ? { tail: path } : undefined;
}

/** What a fault can be narrowed to: `issues/12`. */
const subjectOf = (tail: string): string | undefined => /^\/((?:issues|pulls)\/\d+)/.exec(tail)?.[1];

function callOf(incoming: Incoming, { world }: Desk, { path }: Endpoint, tail: string): GitHubCall {
  const { url, body, headers } = incoming;
  const { gitHub, workflow } = world.behaviour;
  const [, ...parts] = path.exec(tail) ?? [];
  return {
    world,
    behaviour: gitHub,
    repository: workflow.repository,
    actor: new Actor(world.issues, gitHub.viewer),
    parts: parts.map((part) => decodeURIComponent(part ?? '')),
    address: `http://${headers.host}${API_PATH}/repositories/${workflow.repositoryId}${tail}`,
    query: url.searchParams,
    input: inputOf(body),
    raw: /vnd\.github\.(?:v3\.)?raw/.test(headers.accept ?? ''),
  };
}

function inputOf(body: Buffer): GitHubCall['input'] {
  if (body.length === 0) return {};
  let input: unknown;
  try {
    input = JSON.parse(body.toString());
  } catch {
    throw new AwsError(400, 'BadRequest', 'Problems parsing JSON');
  }
  if (typeof input === 'object' && input !== null) return input as GitHubCall['input'];
  throw new AwsError(400, 'BadRequest', 'Body should be a JSON object');
}

const headersNow = ({ world }: Desk): Record<string, string> =>
  limitHeaders(world.gitHubLimits.allowance(world.behaviour.gitHub, world.now()));

function answerOf(
  { status, value, headers }: Reply,
  requestId: string,
  limits: Record<string, string>,
): Answer {
  const all = { ...limits, ...headers };
  if (value instanceof Buffer) {
    return { status, contentType: 'application/vnd.github.raw', body: value, requestId, headers: all };
  }
  if (value === undefined) return { status, contentType: 'text/plain', body: '', requestId, headers: all };
  return jsonAnswer(status, value, requestId, all);
}

function refusalOf(error: AwsError, requestId: string, limits: Record<string, string>): Answer {
  const { status, message } = error;
  const { errors, headers } = error instanceof GitHubRefusal ? error : { errors: undefined, headers: {} };
  const body = {
    message,
    ...(errors !== undefined && { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  };
  return jsonAnswer(status, body, requestId, { ...limits, ...headers });
}

function failuresOf({ world }: Desk, endpoint: Endpoint | undefined): NonNullable<Asked['failures']> {
  const { gitHub } = world.behaviour;
  return {
    throttle: () =>
      tooMany(
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        gitHub,
        1,
      ),
    '500': () => new AwsError(500, 'ServerError', 'Server Error'),
    '503': () => new AwsError(503, 'ServiceUnavailable', 'No server is currently available'),
    denied: () => notAccessible(gitHub.viewer, endpoint && permissionOf(endpoint)),
    vanish: () => notFound(),
  };
}
