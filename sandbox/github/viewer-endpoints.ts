/** Whose token it is, what is left of its calls, and the way to GraphQL. */
import { isApp } from './behaviour.ts';
import { type Endpoint, ok } from './endpoint.ts';
import { graphQl } from './graphql.ts';
import { notAccessible } from './refusal.ts';
import { userShown } from './shown.ts';

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
