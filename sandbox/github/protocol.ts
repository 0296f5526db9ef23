/** GitHub's REST API over the workflow's repository: tokens, permissions, rate limits, and the way to each endpoint. */
import { type Answer, jsonAnswer } from '../answer.ts';
import { AwsError } from '../aws-error.ts';
import type { Asked, Desk, Incoming, Protocol } from '../protocol.ts';
import {
  createBlob,
  createCommit,
  createRef,
  createTree,
  getBlob,
  getBranch,
  getCommit,
  getRef,
  getTree,
  updateRef,
} from './git-database.ts';
import { conflict, notFound, type Repository } from './repository.ts';

/** What precedes the paths, as on GitHub Enterprise Server. */
export const API_PATH = '/api/v3';

export interface GitHubBehaviour {
  /** What the token may do with the contents of the repository. */
  readonly contents: 'write' | 'read' | 'none';
  readonly archived: boolean;
  /** Branches that take changes through a pull request only. */
  readonly protectedBranches: readonly string[];
}

export const DEFAULT_GITHUB: GitHubBehaviour = { contents: 'write', archived: false, protectedBranches: [] };

interface Call {
  readonly repository: Repository;
  /** What the path holds after the endpoint's own words. */
  readonly rest: string;
  readonly query: URLSearchParams;
  readonly input: Readonly<Record<string, unknown>>;
  readonly raw: boolean;
}

interface Endpoint {
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Of what follows `/repos/OWNER/NAME`; the first group is `rest`. */
  readonly path: RegExp;
  readonly run: (call: Call) => { readonly status: number; readonly value: unknown };
}

const ok = (value: unknown) => ({ status: 200, value });
const created = (value: unknown) => ({ status: 201, value });

const ENDPOINTS: readonly Endpoint[] = [
  {
    operation: 'GetRepository',
    method: 'GET',
    path: /^()$/,
    run: ({ repository }) => ok({ default_branch: repository.defaultBranch, private: true }),
  },
  {
    operation: 'GetContents',
    method: 'GET',
    path: /^\/contents\/(.+)$/,
    run({ repository, rest, query, raw }) {
      const { blob, shown } = repository.contents(rest, query.get('ref'));
      return ok(raw ? blob : shown);
    },
  },
  {
    operation: 'PutContents',
    method: 'PUT',
    path: /^\/contents\/(.+)$/,
    run({ repository, rest, input }) {
      const { isNew, shown } = repository.putContents(rest, input as never);
      return { status: isNew ? 201 : 200, value: shown };
    },
  },
  {
    operation: 'CreateBlob',
    method: 'POST',
    path: /^\/git\/blobs()$/,
    run: ({ repository, input }) => created(createBlob(repository, input)),
  },
  {
    operation: 'GetBlob',
    method: 'GET',
    path: /^\/git\/blobs\/(\w+)$/,
    run({ repository, rest, raw }) {
      const shown = getBlob(repository, rest);
      return ok(raw ? repository.git.blobs.get(rest) : shown);
    },
  },
  {
    operation: 'CreateTree',
    method: 'POST',
    path: /^\/git\/trees()$/,
    run: ({ repository, input }) => created(createTree(repository, input)),
  },
  {
    operation: 'GetTree',
    method: 'GET',
    path: /^\/git\/trees\/(.+)$/,
    run: ({ repository, rest }) => ok(getTree(repository, rest)),
  },
  {
    operation: 'CreateCommit',
    method: 'POST',
    path: /^\/git\/commits()$/,
    run: ({ repository, input }) => created(createCommit(repository, input)),
  },
  {
    operation: 'GetCommit',
    method: 'GET',
    path: /^\/git\/commits\/(\w+)$/,
    run: ({ repository, rest }) => ok(getCommit(repository, rest)),
  },
  {
    operation: 'GetRef',
    method: 'GET',
    path: /^\/git\/ref\/(.+)$/,
    run: ({ repository, rest }) => ok(getRef(repository, rest)),
  },
  {
    operation: 'CreateRef',
    method: 'POST',
    path: /^\/git\/refs()$/,
    run: ({ repository, input }) => created(createRef(repository, input)),
  },
  {
    operation: 'UpdateRef',
    method: 'PATCH',
    path: /^\/git\/refs\/(.+)$/,
    run: ({ repository, rest, input }) => ok(updateRef(repository, rest, input)),
  },
  {
    operation: 'GetBranch',
    method: 'GET',
    path: /^\/branches\/(.+)$/,
    run: ({ repository, rest }) => ok(getBranch(repository, rest)),
  },
];

const HOURLY_CALLS = 1000;

export const gitHubProtocol: Protocol = (incoming, desk) => {
  const { pathname } = incoming.url;
  const path = pathname.startsWith(`${API_PATH}/`) ? pathname.slice(API_PATH.length) : pathname;
  const [, owner = '', name = '', tail = ''] = /^\/repos\/([^/]+)\/([^/]+)(.*)$/.exec(path) ?? [];
  if (owner === '') return path === pathname ? undefined : unknownAsked;
  const endpoint = ENDPOINTS.find((it) => it.method === incoming.method && it.path.test(tail));
  return {
    ...unknownAsked,
    operation: endpoint?.operation ?? 'none',
    answer(requestId) {
      if (!endpoint || `${owner}/${name}` !== desk.world.behaviour.workflow.repository) throw notFound();
      const call = callOf(incoming, desk, endpoint, tail);
      assertMay(incoming, desk, endpoint, call);
      const { status, value } = endpoint.run(call);
      const headers = limitHeaders(desk);
      if (!(value instanceof Buffer)) return jsonAnswer(status, value, requestId, headers);
      return { status, contentType: 'application/vnd.github.raw', body: value, requestId, headers };
    },
  };
};

function callOf({ url, body, headers }: Incoming, { world }: Desk, { path }: Endpoint, tail: string): Call {
  return {
    repository: world.repository,
    rest: decodeURIComponent(path.exec(tail)?.[1] ?? ''),
    query: url.searchParams,
    input: body.length === 0 ? {} : (JSON.parse(body.toString()) as Call['input']),
    raw: /vnd\.github\.(?:v3\.)?raw/.test(headers.accept ?? ''),
  };
}

function assertMay(
  { headers }: Incoming,
  { world }: Desk,
  { method, operation }: Endpoint,
  call: Call,
): void {
  const { contents, archived, protectedBranches } = world.behaviour.gitHub;
  const token = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1];
  // To those who may not know of it, a private repository is not there.
  if (token === undefined)
    throw method === 'GET' ? notFound() : new AwsError(401, 'Unauthorized', 'Requires authentication');
  if (token !== world.gitHubToken) throw new AwsError(401, 'Unauthorized', 'Bad credentials');
  if (contents === 'none') throw notFound();
  if (method === 'GET') return;
  if (archived) throw new AwsError(403, 'Forbidden', 'Repository was archived so is read-only.');
  if (contents === 'read') throw new AwsError(403, 'Forbidden', 'Resource not accessible by integration');
  if (operation === 'PutContents' && protectedBranches.includes(String(call.input.branch))) {
    throw conflict('Repository rule violations found\n\nChanges must be made through a pull request.\n\n');
  }
  const ref = operation === 'CreateRef' ? String(call.input.ref) : `refs/${call.rest}`;
  if (/Ref$/.test(operation) && protectedBranches.some((branch) => ref === `refs/heads/${branch}`)) {
    throw new AwsError(
      422,
      'Invalid',
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    );
  }
}

function limitHeaders({ world }: Desk): Record<string, string> {
  return {
    'x-ratelimit-limit': String(HOURLY_CALLS),
    'x-ratelimit-remaining': String(HOURLY_CALLS - 1),
    'x-ratelimit-used': '1',
    'x-ratelimit-reset': String(Math.ceil(world.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
  };
}

const unknownAsked: Asked = {
  operation: 'none',
  answer() {
    throw notFound();
  },
  refuse: ({ status, code, message }, requestId): Answer =>
    jsonAnswer(
      status,
      { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
      requestId,
      {
        ...(code === 'Throttling' && { 'retry-after': '1' }),
        ...(status === 403 && { 'x-accepted-github-permissions': 'contents=write' }),
      },
    ),
  failures: {
    throttle: () =>
      new AwsError(
        403,
        'Throttling',
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      ),
    '500': () => new AwsError(500, 'ServerError', 'Server Error'),
    denied: () => new AwsError(403, 'Forbidden', 'Resource not accessible by integration'),
    vanish: () => notFound(),
  },
};
