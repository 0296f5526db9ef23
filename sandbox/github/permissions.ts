/** Whether a token may do what it is used for. */
import type { Incoming } from '../protocol.ts';
import type { World } from '../world.ts';
import { type Endpoint, first, type GitHubCall } from './endpoint.ts';
import { conflict, forbidden, GitHubRefusal, invalid, notAccessible, notFound } from './refusal.ts';

const PERMISSIONS = { contents: 'contents', issues: 'issues', pulls: 'pull_requests' } as const;

/** What the endpoint asks for, as GitHub writes it: `issues=write`; of several permissions one will do. */
export function permissionOf({ area, method }: Endpoint): string | undefined {
  const need = method === 'GET' ? 'read' : 'write';
  if (area === 'none') return undefined;
  const areas = area === 'comments' ? (['issues', 'pulls'] as const) : [area];
  return areas.map((it) => `${PERMISSIONS[it]}=${need}`).join('; ');
}

/**
 * Of comments it is the permission for what they are on that counts: with `issues: write` alone GitHub refuses to comment on a
 * pull request, though the header that comes with the refusal names both.
 */
function areaOf({ area }: Endpoint, call: GitHubCall): Exclude<Endpoint['area'], 'comments'> {
  if (area !== 'comments') return area;
  const { issues } = call.world;
  const id = Number(first(call));
  const issue = call.address.includes('/issues/comments/') ? issues.findComment(id)?.issue : issues.find(id);
  return issue?.files === undefined ? 'issues' : 'pulls';
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
  const { method, operation } = endpoint;
  const area = areaOf(endpoint, call);
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
