/** Where a repository is, and how it is talked to. */
import type { Pauses } from '../model/pauses.ts';
import type { TokenContext } from '../model/workflow.ts';

export interface RepositoryOptions {
  /** `owner/name`, from GITHUB_REPOSITORY. */
  readonly repository?: string | undefined;
  readonly token?: string | undefined;
  /** From GITHUB_API_URL; absent: that of github.com. */
  readonly apiUrl?: string | undefined;
  /** From GITHUB_GRAPHQL_URL; absent: it follows from `apiUrl`. */
  readonly graphqlUrl?: string | undefined;
  readonly tokenContext: Pick<TokenContext, 'isDependabot' | 'isForkPullRequest'>;
  readonly tool: { readonly name: string; readonly version: string };
  readonly pauses: Pauses;
  readonly debug?: (message: string) => void;
  /** Milliseconds before a request that failed is sent again; grows from one to the next. */
  readonly retryPauseMs?: number;
}
