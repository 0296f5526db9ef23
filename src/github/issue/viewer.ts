/** Whose token it is. */
import { graphQlAddress } from '../graphql.ts';
import type { GitHubClient } from '../octokit.ts';

const QUERY = 'query { viewer { login } }';

/**
 * The login of a person, or of an app with `[bot]` behind it. Asked by GraphQL, for `GET /user` refuses the token of a
 * job. `graphqlUrl`: of github.com or of an enterprise server; absent: it follows from `apiUrl`.
 */
export async function viewerOf(
  client: GitHubClient,
  apiUrl: string,
  graphqlUrl: string | undefined,
): Promise<string> {
  const url = graphQlAddress(apiUrl, graphqlUrl);
  const { data } = await client.request({ method: 'POST', url, query: QUERY });
  const login = (data as { data?: { viewer?: { login?: unknown } } } | null)?.data?.viewer?.login;
  if (typeof login !== 'string' || login === '') {
    throw new Error('the answer to the query "viewer { login }" does not tell whose token it is');
  }
  return login;
}
