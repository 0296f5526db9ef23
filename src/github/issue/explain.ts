/** What GitHub refuses about an issue, in words that end the search. */
import { IssueError, type ToldIssues } from '../../model/issue.ts';
import type { TokenContext } from '../../model/workflow.ts';
import { type RequestFailure, rateWait, requestFailure } from '../request-failure.ts';

/** A token without the right. Of single sign-on or a list of addresses GitHub speaks differently. */
export const WITHOUT_RIGHT =
  /not accessible by|access .*not granted|must have .*(?:rights|access)|permission/i;

type Context = Pick<TokenContext, 'isDependabot' | 'isForkPullRequest'>;

/** Any failure as an `IssueError`; one that is one already stays. `repository`: `owner/name`. */
export function explainIssue(
  error: unknown,
  work: 'read' | 'write',
  repository: string,
  context: Context,
  now: number,
  told?: ToldIssues,
): IssueError {
  if (error instanceof IssueError) return error;
  const failure = requestFailure(error);
  const answer = `${failure.status ?? ''} ${failure.message}${detailsOf(error)}`.trim();
  const because = (what: string) =>
    new IssueError(`issues of ${repository}: ${what} (${answer})`, error, told);

  const wait = rateWait(error, now);
  if (wait !== undefined) {
    const until = new Date(now + wait).toISOString();
    return because(
      `GitHub's rate limit is used up until ${until}; the next run makes up for what is left, and fewer issues (issue.max) need fewer requests`,
    );
  }
  return because(reasonOf(failure, work, context));
}

function reasonOf({ status, message }: RequestFailure, work: 'read' | 'write', context: Context): string {
  if (status === 401) {
    return 'GitHub does not know the token of the input github-token; renew it, or leave the input out so that the token of the job serves';
  }
  if (isDeleted(status, message)) return 'one of them was deleted meanwhile; the next run makes up for it';
  if (status === 410 || /issues (?:has|have) been disabled|issues are disabled/i.test(message)) {
    return 'they are switched off; switch them on in the settings of the repository, under General, Features, Issues, or set open-issue to false';
  }
  if (/archived/i.test(message)) {
    return 'the repository is archived, so that nothing can be written to it; audit from another one, or set open-issue to false';
  }
  if (status === 403 && isLocked(message)) {
    return 'the issue is locked, so that the token may not write there; unlock it';
  }
  if (status === 403 && !WITHOUT_RIGHT.test(message)) {
    return `GitHub refuses to ${work} them for the reason that it gives`;
  }
  if (status === 403 || status === 404) return withoutRight(context, status);
  if (status === 422) return 'GitHub does not take what it was sent, for the reason that it gives';
  return `GitHub could not ${work} them`;
}

/** Whether it is about one issue, so that others may go better. */
export function isOfOneIssue(error: unknown): boolean {
  const { status, message } = requestFailure(error);
  return status === 422 || isDeleted(status, message) || (status === 403 && isLocked(message));
}

function isDeleted(status: number | undefined, message: string): boolean {
  return status === 410 && /deleted/i.test(message);
}

/** Source: GitHub Docs, "Locking conversations": only who may write to the repository comments there. */
export function isLocked(message: string): boolean {
  return /\blocked\b/i.test(message);
}

function withoutRight({ isDependabot, isForkPullRequest }: Context, status: 403 | 404): string {
  if (isForkPullRequest) {
    return 'a run of a pull request from a fork may not write them; keep the issue in scheduled runs';
  }
  if (isDependabot) {
    return 'a run that Dependabot started may not write them unless the workflow says so; keep the issue in scheduled runs, or add "issues: write" under "permissions:" of the job';
  }
  const what = status === 404 ? 'the repository is not there for this token' : 'the token may not do this';
  return `${what}; add "issues: write" under "permissions:" of the job, or, for a personal access token, give it "Issues: Read and write" on this repository`;
}

/** What GitHub says of single fields: `Validation Failed` alone helps nobody. */
export function detailsOf(error: unknown): string {
  const errors = (error as { response?: { data?: { errors?: unknown } } } | null)?.response?.data?.errors;
  if (!Array.isArray(errors)) return '';
  const told = errors.slice(0, 3).flatMap((it: unknown) => {
    if (typeof it === 'string') return [it];
    const { field, message, code } = (it ?? {}) as Record<string, unknown>;
    return [[field, message ?? code].filter((part) => typeof part === 'string').join(' ')];
  });
  const text = told.filter((it) => it !== '').join('; ');
  return text === '' ? '' : `: ${text}`;
}
