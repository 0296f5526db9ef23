/** What GitHub refuses about reading a pull request, in words that end the search. */
import { PullRequestError } from '../../model/pull-request.ts';
import { WITHOUT_RIGHT } from '../issue/explain.ts';
import { rateWait, requestFailure } from '../request-failure.ts';

/** What was read: the pull request with its list of files, or files of the repository. */
export type PullPart = 'pull' | 'files' | 'contents';

/** Any failure as a `PullRequestError`; one that is one already stays. `place`: what was to be read, in words. */
export function explainPull(error: unknown, part: PullPart, place: string, now: number): PullRequestError {
  if (error instanceof PullRequestError) return error;
  const { status, message } = requestFailure(error);
  const because = (what: string) =>
    new PullRequestError(`${place}: ${what} (${`${status ?? ''} ${message}`.trim()})`, { cause: error });

  const wait = rateWait(error, now);
  if (wait !== undefined) {
    const until = new Date(now + wait).toISOString();
    return because(`GitHub's rate limit is used up until ${until}; run it again after that`);
  }
  return because(reasonOf(status, message, part));
}

function reasonOf(status: number | undefined, message: string, part: PullPart): string {
  if (status === 401) {
    return 'GitHub does not know the token of the input github-token; renew it, or leave the input out so that the token of the job serves';
  }
  if (status === 404 && /no common ancestor/i.test(message)) {
    return 'its branch and the base branch have no commit in common, so that nothing tells what it changes; begin its branch anew from the base branch';
  }
  if (status === 403 && !WITHOUT_RIGHT.test(message)) {
    return 'GitHub refuses to read it for the reason that it gives';
  }
  if (status === 403 || status === 404) return withoutRight(status, part);
  if (status === 422 && part === 'files') {
    return 'GitHub could not make the list of its changed files; run it again, and where that does not help, split the pull request';
  }
  return 'GitHub could not read it; run it again';
}

function withoutRight(status: 403 | 404, part: PullPart): string {
  const [what, line, personal] =
    part === 'contents'
      ? ['the token may not read files of the repository', '"contents: read"', '"Contents: Read-only"']
      : [
          status === 404
            ? 'there is no such pull request for this token'
            : 'the token may not read pull requests',
          '"pull-requests: read" and "contents: read"',
          '"Pull requests: Read-only" and "Contents: Read-only"',
        ];
  return `${what}; add ${line} under "permissions:" of the job, or, for a personal access token, give it ${personal} on this repository`;
}
