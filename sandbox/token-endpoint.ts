/** GitHub's OIDC token endpoint as a workflow asks it: the bearer token of the job, and an audience. */
import { jsonAnswer } from './answer.ts';
import { AwsError } from './aws-error.ts';
import type { Desk, Incoming, Protocol } from './protocol.ts';

export const TOKEN_PATH = '/oidc/token';

export const tokenEndpoint: Protocol = (incoming, desk) => {
  if (incoming.url.pathname !== TOKEN_PATH) return undefined;
  return {
    operation: 'GetIdToken',
    async answer(requestId) {
      assertWelcome(incoming, desk.requestToken);
      const { world } = desk;
      const audience = incoming.url.searchParams.get('audience');
      const token = await world.issuer.issue(world.behaviour.workflow, audience, world.now());
      return jsonAnswer(200, { count: token.length, value: token }, requestId);
    },
    refuse: (error, requestId) => jsonAnswer(error.status, { message: error.message }, requestId),
  };
};

function assertWelcome({ method, headers }: Incoming, token: Desk['requestToken']): void {
  if (method !== 'GET') throw new AwsError(405, 'MethodNotAllowed', 'Method not allowed');
  const authorization = headers.authorization ?? '';
  if (!/^bearer /i.test(authorization)) {
    throw new AwsError(401, 'Unauthorized', 'A bearer token is required');
  }
  if (authorization.slice('Bearer '.length) !== token) {
    throw new AwsError(401, 'Unauthorized', 'The bearer token is not the one of this job');
  }
}
