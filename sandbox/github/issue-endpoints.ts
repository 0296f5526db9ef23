/** Listing, opening, reading and changing issues. Source: GitHub Docs, "REST API endpoints for issues". */
import { created, type Endpoint, type GitHubCall, NO_CONTENT, ok } from './endpoint.ts';
import type { Issue } from './issue.ts';
import { assigneesIn, bodyIn, labelsIn, milestoneIn, newTitleIn, stateIn, titleIn } from './issue-input.ts';
import { cursorPage, type Order } from './paging.ts';
import { validationFailed } from './refusal.ts';
import { assertHasIssues, issueOf, issueShown } from './shown.ts';

/** Only those who may be assigned; one who may not is refused here, and dropped by the endpoint of assignees. */
function newAssignees({ input, behaviour }: GitHubCall): string[] | undefined {
  const logins = assigneesIn(input);
  const stranger = logins?.find((login) => !isAssignable(behaviour.assignable, login));
  if (stranger !== undefined && behaviour.mayTriage) {
    throw validationFailed({ value: stranger, resource: 'Issue', field: 'assignees', code: 'invalid' });
  }
  return logins;
}

export const isAssignable = (assignable: readonly string[], login: string): boolean =>
  assignable.some((it) => it.toLowerCase() === login.toLowerCase());

function createIssue(call: GitHubCall): Issue {
  assertHasIssues(call);
  const { input, actor, behaviour } = call;
  const title = newTitleIn(input);
  const body = bodyIn(input) ?? null;
  const labels = labelsIn(input) ?? [];
  const assignees = newAssignees(call) ?? [];
  const milestone = milestoneIn(call) ?? null;
  const triage = behaviour.mayTriage ? { labels, assignees, milestone } : {};
  return actor.open({ title, body, ...triage }, behaviour.listLag);
}

function updateIssue(call: GitHubCall): Issue {
  const issue = issueOf(call);
  const { input, actor, behaviour } = call;
  const { number } = issue;
  // All is looked at before anything is done.
  const title = titleIn(input);
  const body = bodyIn(input);
  const { state, reason } = stateIn(input);
  const labels = labelsIn(input);
  const assignees = newAssignees(call);
  const milestone = milestoneIn(call);
  actor.edit(number, { ...(title !== undefined && { title }), ...(body !== undefined && { body }) });
  if (behaviour.mayTriage) {
    if (labels) actor.setLabels(number, labels);
    if (assignees) actor.setAssignees(number, assignees);
    if (milestone !== undefined) actor.setMilestone(number, milestone);
  }
  // "state_reason: Ignored unless state is changed."
  if (state === 'closed') actor.close(number, reason === 'reopened' ? 'completed' : reason);
  if (state === 'open') actor.reopen(number);
  return issue;
}

function listIssues(call: GitHubCall) {
  const { query, world, behaviour } = call;
  const state = query.get('state') ?? 'open';
  if (!['open', 'closed', 'all'].includes(state)) {
    throw validationFailed({ value: state, resource: 'Issue', field: 'state', code: 'invalid' });
  }
  const wanted = (query.get('labels') ?? '').split(',').flatMap((name) => name.trim().toLowerCase() || []);
  const creator = query.get('creator')?.toLowerCase();
  const since = Date.parse(query.get('since') ?? '');
  const found = world.issues
    .all()
    .filter((issue) => world.issues.requests > issue.listedAfter)
    // Pull requests stay where issues are switched off.
    .filter((issue) => behaviour.hasIssues || issue.files !== undefined)
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => creator === undefined || issue.author.toLowerCase() === creator)
    .filter((issue) => Number.isNaN(since) || Date.parse(issue.updatedAt) >= since)
    .filter((issue) => wanted.every((name) => issue.labels.some((it) => it.toLowerCase() === name)));
  return cursorPage(call, found, orderOf(query), (issue) => issueShown(call, issue));
}

/** Newest first unless asked otherwise; an order that GitHub does not know is the usual one. */
function orderOf(query: URLSearchParams): Order<Issue> {
  const values = {
    updated: ({ updatedAt }: Issue) => Date.parse(updatedAt),
    comments: ({ comments }: Issue) => comments.length,
    created: ({ createdAt }: Issue) => Date.parse(createdAt),
  };
  const sort = query.get('sort');
  const value = values[sort === 'updated' || sort === 'comments' ? sort : 'created'];
  return {
    by: (issue) => [value(issue), issue.number],
    isAscending: query.get('direction') === 'asc',
  };
}

export const ISSUE_ENDPOINTS: readonly Endpoint[] = [
  { operation: 'ListIssues', method: 'GET', path: /^\/issues$/, area: 'issues', run: listIssues },
  {
    operation: 'CreateIssue',
    method: 'POST',
    path: /^\/issues$/,
    area: 'issues',
    makesContent: true,
    run: (call) => created(issueShown(call, createIssue(call))),
  },
  {
    operation: 'GetIssue',
    method: 'GET',
    path: /^\/issues\/(\d+)$/,
    area: 'issues',
    run: (call) => ok(issueShown(call, issueOf(call))),
  },
  {
    operation: 'UpdateIssue',
    method: 'PATCH',
    path: /^\/issues\/(\d+)$/,
    area: 'issues',
    run: (call) => ok(issueShown(call, updateIssue(call))),
  },
  {
    operation: 'LockIssue',
    method: 'PUT',
    path: /^\/issues\/(\d+)\/lock$/,
    area: 'issues',
    run(call) {
      call.actor.lock(issueOf(call).number);
      return NO_CONTENT;
    },
  },
  {
    operation: 'UnlockIssue',
    method: 'DELETE',
    path: /^\/issues\/(\d+)\/lock$/,
    area: 'issues',
    run(call) {
      call.actor.unlock(issueOf(call).number);
      return NO_CONTENT;
    },
  },
];
