/** Whether a token may do what it is used for. */
import type { Incoming } from '../protocol.ts';
import type { World } from '../world.ts';
import type { Endpoint, GitHubCall } from './endpoint.ts';
import { conflict, forbidden, GitHubRefusal, invalid, notAccessible, notFound } from './refusal.ts';

const PERMISSIONS = { contents: 'contents', issues: 'issues', pulls: 'pull_requests' } as const;

/** What the endpoint asks for, as GitHub writes it: `issues=write`. */
export function permissionOf({ area, method }: Endpoint): string | undefined {
  return area === 'none' ? undefined : `${PERMISSIONS[area]}=${method === 'GET' ? 'read' : 'write'}`;
}

/** Throws for a request without the workflow's token. */
export function assertToken({ headers, method }: Incoming, { gitHubToken }: World): void {
  const token = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1];
  // To those who may not know of it, a private repository is not there.
  if (token === undefined && method === 'GET') throw notFound();
  if (token === undefined) throw unauthorized('Requires authentication');
  if (token !== gitHubToken) throw unauthorized('Bad credentials');
}

const unauthorized = (message: string) => new GitHubRefusal(401, 'Unauthorized', message);

/** Throws where the token lacks a permission, or the repository or branch takes no changes. */
export function assertMay(endpoint: Endpoint, call: GitHubCall): void {
  const { method, operation, area } = endpoint;
  if (area === 'none') return;
  const { behaviour, input } = call;
  const access = behaviour[area];
  const need = method === 'GET' ? 'read' : 'write';
  if (area === 'contents' && access === 'none') throw notFound();
  if (need === 'write' && behaviour.archived) throw forbidden('Repository was archived so is read-only.');
  if (access === 'none' || (access === 'read' && need === 'write')) {
    throw notAccessible(behaviour.viewer, permissionOf(endpoint));
  }
  if (need === 'write' && area === 'contents') assertUnprotected(operation, call, input);
}

function assertUnprotected(operation: string, { behaviour, parts }: GitHubCall, input: GitHubCall['input']) {
  const { protectedBranches } = behaviour;
  if (operation === 'PutContents' && protectedBranches.includes(String(input.branch))) {
    throw conflict('Repository rule violations found\n\nChanges must be made through a pull request.\n\n');
  }
  const ref = operation === 'CreateRef' ? String(input.ref) : `refs/${parts[0]}`;
  if (/Ref$/.test(operation) && protectedBranches.some((branch) => ref === `refs/heads/${branch}`)) {
    throw invalid(
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    );
  }
}
