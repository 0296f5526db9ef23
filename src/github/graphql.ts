/** Questions to GitHub's GraphQL API, by the same client as those to the REST API. */
import type { GitHubClient } from './octokit.ts';

/** `graphqlUrl`: of github.com or of an enterprise server; absent: it follows from `apiUrl`. */
export function graphQlAddress(apiUrl: string, graphqlUrl: string | undefined): string {
  return graphqlUrl ?? `${apiUrl.replace(/\/+$/, '').replace(/\/api\/v3$/, '/api')}/graphql`;
}

/**
 * What REST says by its status GraphQL says by a type, with status 200. Source: GitHub Docs, "Rate limits and query
 * limits for the GraphQL API".
 */
const STATUSES: Readonly<Record<string, number>> = { RATE_LIMITED: 429, FORBIDDEN: 403, NOT_FOUND: 404 };

interface Answer {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: { readonly data?: unknown; readonly errors?: unknown };
}

/** A refusal that came with status 200, in the form of those that did not; see `requestFailure`. */
class GraphQlError extends Error {
  override readonly name = 'GraphQlError';
  readonly status: number | undefined;
  readonly response: { readonly headers: Answer['headers']; readonly data: { readonly message: string } };

  constructor({ headers, data }: Answer, errors: readonly unknown[]) {
    const told = errors.map((it) => (it ?? {}) as { readonly type?: unknown; readonly message?: unknown });
    const [first] = told;
    const message = typeof first?.message === 'string' ? first.message : 'the query failed';
    super(message, { cause: data });
    this.status = told.map(({ type }) => STATUSES[String(type)]).find((status) => status !== undefined);
    this.response = { headers, data: { message } };
  }
}

/** The `data` of the answer. Any error in it fails the question as a whole. */
export async function askGraphQl(
  client: GitHubClient,
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const answer = await client.request({ method: 'POST', url, query, variables }).catch((error: unknown) => {
    // The client throws some refusals that came with status 200, and hands on others.
    throw failureIn((error as { readonly response?: Answer } | null)?.response) ?? error;
  });
  const failure = failureIn(answer as Answer);
  if (failure !== undefined) throw failure;
  return (answer as Answer).data.data;
}

function failureIn(answer: Answer | undefined): GraphQlError | undefined {
  const errors = answer?.data?.errors;
  return answer !== undefined && Array.isArray(errors) && errors.length > 0
    ? new GraphQlError(answer, errors)
    : undefined;
}
