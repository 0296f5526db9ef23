/** What GitHub refuses about the comment on a pull request, in words that end the search. */
import { PullRequestError } from '../../model/pull-request.ts';
import type { TokenContext } from '../../model/workflow.ts';
import { detailsOf, isLocked, WITHOUT_RIGHT } from '../issue/explain.ts';
import { type RequestFailure, rateWait, requestFailure } from '../request-failure.ts';

type Context = Pick<TokenContext, 'isDependabot' | 'isForkPullRequest'>;

/** Why a comment is left as it is, or is not made, without anything being wrong. */
export interface LeftAlone {
  /** `outdated`: the pull request moved on. `read-only`: GitHub gives this run no right to write. */
  readonly why: 'outdated' | 'read-only' | 'locked';
  /** Ends the sentence "The comment on the pull request is left as it is: …". */
  readonly words: string;
}

/**
 * The failures that say nothing of the workflow: people locked the conversation, or GitHub gives runs of this kind a token
 * that only reads. Source: GitHub Docs, "Automatic token authentication" and "Troubleshooting Dependabot on GitHub Actions".
 */
export function leftAlone(
  error: unknown,
  { isForkPullRequest, isDependabot }: Context,
): LeftAlone | undefined {
  const failure = requestFailure(error);
  if (failure.status !== 403) return undefined;
  if (isLocked(failure.message)) {
    return { why: 'locked', words: 'the conversation is locked, and the token may not write there' };
  }
  if (!WITHOUT_RIGHT.test(failure.message)) return undefined;
  if (isForkPullRequest) {
    return {
      why: 'read-only',
      words: 'a run of a pull request from a fork may not write; the job summary tells the same',
    };
  }
  if (isDependabot) {
    return {
      why: 'read-only',
      words:
        'a run that Dependabot started may not write unless the workflow says so; add "pull-requests: write" under "permissions:" of the job, or read the job summary, which tells the same',
    };
  }
  return undefined;
}

/** Any failure as a `PullRequestError`; one that is one already stays. `repository`: `owner/name`. */
export function explainComment(
  error: unknown,
  { repository, number }: { readonly repository: string; readonly number: number },
  { isForkPullRequest }: Context,
  now: number,
): PullRequestError {
  if (error instanceof PullRequestError) return error;
  const failure = requestFailure(error);
  const answer = `${failure.status ?? ''} ${failure.message}${detailsOf(error)}`.trim();
  const wait = rateWait(error, now);
  const why =
    wait === undefined
      ? reasonOf(failure, isForkPullRequest)
      : `GitHub's rate limit is used up until ${new Date(now + wait).toISOString()}; the next run makes up for it`;
  return new PullRequestError(`comment on pull request #${number} of ${repository}: ${why} (${answer})`, {
    cause: error,
  });
}

function reasonOf({ status, message }: RequestFailure, isForkPullRequest: boolean): string {
  if (status === 401) {
    return 'GitHub does not know the token of the input github-token; renew it, or leave the input out so that the token of the job serves';
  }
  if (/archived/i.test(message)) {
    return 'the repository is archived, so that nothing can be written to it; set comment to never';
  }
  if (status === 403 && !WITHOUT_RIGHT.test(message)) {
    return 'GitHub refuses to write it for the reason that it gives';
  }
  if (status === 403) return `the token may not write it; ${ADD}`;
  if (status === 404 || status === 410) {
    return isForkPullRequest
      ? 'the pull request is not there for this token'
      : `the pull request is not there for this token; ${ADD}`;
  }
  if (status === 422) return 'GitHub does not take what it was sent, for the reason that it gives';
  return 'GitHub could not keep it';
}

/** `issues: write` would not do: what counts is what the comment is on, whatever the route is called. */
const ADD =
  'add "pull-requests: write" under "permissions:" of the job, or, for a personal access token, give it "Pull requests: Read and write" on this repository';
