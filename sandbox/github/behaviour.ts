/** How the stand-in for GitHub behaves: what the token may do, whose it is, which limits hold. */

export type Access = 'write' | 'read' | 'none';

export interface GitHubBehaviour {
  /** What the token may do with the contents of the repository. */
  readonly contents: Access;
  /** With issues, their comments, labels and assignees. */
  readonly issues: Access;
  /** With pull requests. */
  readonly pulls: Access;
  readonly archived: boolean;
  /** Branches that take changes through a pull request only. */
  readonly protectedBranches: readonly string[];
  /** Whether the repository has issues at all. */
  readonly hasIssues: boolean;
  /** Whose token it is: an app when the login ends in `[bot]`, else a person with a personal access token. */
  readonly viewer: string;
  /** False: labels, assignees and milestones that the token sets on an issue are dropped without a word. */
  readonly mayTriage: boolean;
  /** Whether the token may comment on a locked issue, as those may who may write to the repository. */
  readonly mayCommentLocked: boolean;
  /** Logins that can be assigned to issues. */
  readonly assignable: readonly string[];
  /** An issue shows in lists only after so many more requests. */
  readonly listLag: number;
  /** A comment that was made by the API shows in lists only after so many more requests. */
  readonly commentLag: number;
  /** So many calls in a window that begins with the first of them; null: as many as come. */
  readonly primaryLimit: { readonly calls: number; readonly windowSeconds: number } | null;
  /** The most issues, comments and labels that may be made in a minute; null: no limit. */
  readonly contentPerMinute: number | null;
  /** Seconds in `retry-after` of secondary rate limits; null: no such header. Absent: 60 for content, 1 for a fault. */
  readonly retryAfterSeconds?: number | null;
}

export const DEFAULT_GITHUB: GitHubBehaviour = {
  contents: 'write',
  issues: 'write',
  pulls: 'write',
  archived: false,
  protectedBranches: [],
  hasIssues: true,
  viewer: 'github-actions[bot]',
  mayTriage: true,
  mayCommentLocked: false,
  assignable: ['octocat', 'hubot', 'monalisa'],
  listLag: 0,
  commentLag: 0,
  primaryLimit: null,
  // "No more than 80 content-generating requests per minute" (GitHub Docs, "Rate limits for the REST API").
  contentPerMinute: 80,
};

export const isApp = (login: string): boolean => login.endsWith('[bot]');
