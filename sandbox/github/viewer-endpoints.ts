/** Whose token it is, and what is left of its calls. */
import { isApp } from './behaviour.ts';
import { type Endpoint, type GitHubCall, ok } from './endpoint.ts';
import { notAccessible } from './refusal.ts';
import { userShown } from './shown.ts';

/**
 * Answers `viewer { login }`, by whatever words the query is framed; every other field is unknown. Refusals come with
 * status 200, as GraphQL's do.
 */
function graphQl({ input, behaviour }: GitHubCall) {
  const query = String(input.query ?? '');
  const [, fields] = /^(?:query\b[^{]*)?\{\s*viewer\s*\{([\w\s]*)\}\s*\}$/.exec(query.trim()) ?? [];
  const unknown = fields
    ?.trim()
    .split(/\s+/)
    .filter((name) => !['login', '__typename'].includes(name));
  if (fields === undefined || unknown?.length !== 0) {
    return ok({ errors: [{ type: 'undefinedField', message: 'The sandbox knows viewer { login } only' }] });
  }
  const { viewer } = behaviour;
  const all: Readonly<Record<string, string>> = { login: viewer, __typename: isApp(viewer) ? 'Bot' : 'User' };
  return ok({
    data: {
      viewer: Object.fromEntries(
        fields
          .trim()
          .split(/\s+/)
          .map((it) => [it, all[it]]),
      ),
    },
  });
}

/** Endpoints whose paths name no repository. */
export const VIEWER_ENDPOINTS: readonly Endpoint[] = [
  { operation: 'GraphQL', method: 'POST', path: /^\/graphql$/, area: 'none', run: graphQl },
  {
    operation: 'GetUser',
    method: 'GET',
    path: /^\/user$/,
    area: 'none',
    run({ behaviour: { viewer } }) {
      if (isApp(viewer)) throw notAccessible(viewer);
      return ok(userShown(viewer));
    },
  },
  {
    operation: 'GetRateLimit',
    method: 'GET',
    path: /^\/rate_limit$/,
    area: 'none',
    run({ world, behaviour }) {
      const core = world.gitHubLimits.allowance(behaviour, world.now());
      return ok({ resources: { core }, rate: core });
    },
  },
];
