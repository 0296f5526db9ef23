/** What GitHub refuses about a file on a branch, in words that end the search. */
import { HistoryError } from '../model/history-error.ts';
import type { TokenContext } from '../model/workflow.ts';
import { rateWait, requestFailure } from './request-failure.ts';

export interface BranchPlace {
  /** `owner/name` */
  readonly repository: string;
  readonly branch: string;
  readonly path: string;
}

/** How rulesets and protected branches say no; other conflicts are those of a faster writer. */
const BY_RULE = /rule violation|protected branch|pull request|verified signature|required status check/i;

/** A token without the right. Of single sign-on, a list of addresses or a file too large GitHub speaks differently. */
const WITHOUT_RIGHT = /not accessible by|access .*not granted|must have .*(?:rights|access)|permission/i;

export function isRefusedByRule(error: unknown): boolean {
  return BY_RULE.test(requestFailure(error).message);
}

/** Any failure of `work` on a branch as a `HistoryError`; one that is one already stays. */
export function explainBranch(
  error: unknown,
  work: 'read' | 'write',
  { repository, branch, path }: BranchPlace,
  context: Pick<TokenContext, 'isDependabot' | 'isForkPullRequest'>,
  now: number,
): HistoryError {
  if (error instanceof HistoryError) return error;
  const { status, message } = requestFailure(error);
  const place = `branch ${branch} of ${repository}, file ${path}`;
  const refused = (what: string) =>
    new HistoryError('HistoryRefused', `${place}: ${what} (${status} ${message})`, error);

  const wait = rateWait(error, now);
  if (wait !== undefined) {
    const until = new Date(now + wait).toISOString();
    return new HistoryError(
      'HistoryBusy',
      `${place}: GitHub's rate limit is used up until ${until} (${status} ${message}). Run again after that.`,
      error,
    );
  }
  if (status === 401) return refused('GitHub does not know the token of the input github-token');
  if (/archived/i.test(message)) {
    return refused('the repository is archived, so that nothing can be written to it; use another store');
  }
  if (isRefusedByRule(error)) {
    return refused(
      'a rule of the repository forbids the commit; leave this branch out of rulesets and branch protection, or name another one in switch-role.history.branch',
    );
  }
  if (status === 403 && !WITHOUT_RIGHT.test(message)) {
    return refused(`GitHub refuses to ${work} it for the reason that it gives`);
  }
  if (status === 403 || (status === 404 && work === 'write')) return refused(withoutRight(context, work));
  if (status === 404) {
    return refused(
      'the repository is not there for this token; add "contents: read" to the permissions of the job',
    );
  }
  const answer = status === undefined ? message : `${status} ${message}`;
  return new HistoryError('HistoryFailed', `${place}: GitHub could not ${work} it (${answer})`, error);
}

function withoutRight(
  { isDependabot, isForkPullRequest }: Pick<TokenContext, 'isDependabot' | 'isForkPullRequest'>,
  work: 'read' | 'write',
): string {
  if (work === 'write' && isForkPullRequest) {
    return 'a run of a pull request from a fork can write nothing; keep the history in scheduled runs';
  }
  if (work === 'write' && isDependabot) {
    return 'a run that Dependabot started can write nothing; keep the history in scheduled runs';
  }
  return `the token may not ${work}; add "contents: ${work}" to the permissions of the job`;
}
