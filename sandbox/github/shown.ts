/** Issues, comments and labels as GitHub's REST API shows them. Source: github/rest-api-description. */
import { isApp } from './behaviour.ts';
import { first, type GitHubCall } from './endpoint.ts';
import type { Comment, Issue } from './issue.ts';
import type { Label } from './labels.ts';
import { gone, notFound } from './refusal.ts';

/** Pages that people look at; the sandbox has none. */
const SERVER = 'https://github.com';

export function issueShown({ world, repository, address }: GitHubCall, issue: Issue): object {
  const { number } = issue;
  const kind = issue.files === undefined ? 'issues' : 'pull';
  const page = `${SERVER}/${repository}/${kind}/${number}`;
  const root = `${address.slice(0, address.indexOf('/repositories/'))}/repos/${repository}`;
  const url = `${root}/issues/${number}`;
  const milestone = world.issues.milestones.indexOf(issue.milestone ?? '') + 1;
  const assignees = issue.assignees.map(userShown);
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    number,
    url,
    html_url: page,
    repository_url: root,
    comments_url: `${url}/comments`,
    labels_url: `${url}/labels{/name}`,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    user: userShown(issue.author),
    author_association: 'CONTRIBUTOR',
    labels: labelsShown(world.issues.labels, issue),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: milestone === 0 ? null : { number: milestone, title: issue.milestone, state: 'open' },
    comments: issue.comments.length,
    locked: issue.isLocked,
    active_lock_reason: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    closed_by: issue.closedBy === null ? null : userShown(issue.closedBy),
    ...(issue.files !== undefined && {
      pull_request: { url: `${root}/pulls/${number}`, html_url: page, merged_at: null },
    }),
  };
}

export function commentShown({ repository }: GitHubCall, issue: Issue, comment: Comment): object {
  const kind = issue.files === undefined ? 'issues' : 'pull';
  const page = `${SERVER}/${repository}/${kind}/${issue.number}`;
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    html_url: `${page}#issuecomment-${comment.id}`,
    body: comment.body,
    user: userShown(comment.author),
    author_association: 'CONTRIBUTOR',
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

export const labelShown = ({ id, name, color, description }: Label): object => ({
  id,
  name,
  color,
  description,
  default: false,
});

export const labelsShown = (
  labels: { find(name: string): Label | undefined },
  issue: Pick<Issue, 'labels'>,
): object[] =>
  issue.labels.flatMap((name) => {
    const label = labels.find(name);
    return label ? [labelShown(label)] : [];
  });

export const userShown = (login: string): object => ({
  login,
  id: [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 100_000_007, 7),
  type: isApp(login) ? 'Bot' : 'User',
  site_admin: false,
  html_url: isApp(login) ? `${SERVER}/apps/${login.slice(0, -'[bot]'.length)}` : `${SERVER}/${login}`,
});

const nodeId = (kind: string, id: number): string => Buffer.from(`${kind}${id}`).toString('base64');

/**
 * The issue that the call is about. Throws 404, and 410 when it was deleted, or when the repository has no issues,
 * pull requests apart.
 */
export function issueOf(call: GitHubCall): Issue {
  const issue = call.world.issues.find(Number(first(call)));
  if (issue?.files === undefined) assertHasIssues(call);
  if (issue?.isDeleted) throw gone('This issue was deleted');
  if (!issue) throw notFound();
  return issue;
}

export function assertHasIssues({ behaviour }: GitHubCall): void {
  if (!behaviour.hasIssues) throw gone('Issues are disabled for this repo');
}
