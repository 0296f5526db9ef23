/** Comments of issues. Source: GitHub Docs, "REST API endpoints for issue comments". */
import { created, type Endpoint, first, type GitHubCall, NO_CONTENT, ok } from './endpoint.ts';
import type { Issue } from './issue.ts';
import { commentBodyIn } from './issue-input.ts';
import { numberedPage } from './paging.ts';
import { forbidden, gone, notFound } from './refusal.ts';
import { assertHasIssues, commentShown, issueOf } from './shown.ts';

/** The comment that the call is about, with its issue. */
function found(call: GitHubCall) {
  const it = call.world.issues.findComment(Number(first(call)));
  if (it?.issue.files === undefined) assertHasIssues(call);
  if (it?.issue.isDeleted) throw gone('This issue was deleted');
  if (!it) throw notFound();
  return it;
}

function listComments(call: GitHubCall) {
  const issue = issueOf(call);
  const since = Date.parse(call.query.get('since') ?? '');
  const comments = issue.comments.filter(
    ({ updatedAt, listedAfter = 0 }) =>
      call.world.issues.requests > listedAfter && (Number.isNaN(since) || Date.parse(updatedAt) >= since),
  );
  return numberedPage(call, comments, (comment) => commentShown(call, issue, comment));
}

/** Whoever may not write to a locked conversation may not edit there either. */
function assertOpenToUs({ behaviour }: GitHubCall, { isLocked }: Issue): void {
  if (isLocked && !behaviour.mayCommentLocked) {
    throw forbidden('Unable to create comment because issue is locked.');
  }
}

function createComment(call: GitHubCall) {
  const issue = issueOf(call);
  const body = commentBodyIn(call.input);
  assertOpenToUs(call, issue);
  return created(
    commentShown(call, issue, call.actor.comment(issue.number, body, call.behaviour.commentLag)),
  );
}

function updateComment(call: GitHubCall) {
  const { issue, comment } = found(call);
  assertOpenToUs(call, issue);
  call.actor.editComment(comment.id, commentBodyIn(call.input));
  return ok(commentShown(call, issue, comment));
}

const OF_ISSUE = /^\/issues\/(\d+)\/comments$/;
const SINGLE = /^\/issues\/comments\/(\d+)$/;

export const COMMENT_ENDPOINTS: readonly Endpoint[] = [
  { operation: 'ListComments', method: 'GET', path: OF_ISSUE, area: 'comments', run: listComments },
  {
    operation: 'CreateComment',
    method: 'POST',
    path: OF_ISSUE,
    area: 'comments',
    makesContent: true,
    run: createComment,
  },
  {
    operation: 'GetComment',
    method: 'GET',
    path: SINGLE,
    area: 'comments',
    run(call) {
      const { issue, comment } = found(call);
      return ok(commentShown(call, issue, comment));
    },
  },
  { operation: 'UpdateComment', method: 'PATCH', path: SINGLE, area: 'comments', run: updateComment },
  {
    operation: 'DeleteComment',
    method: 'DELETE',
    path: SINGLE,
    area: 'comments',
    run(call) {
      call.actor.deleteComment(found(call).comment.id);
      return NO_CONTENT;
    },
  },
];
