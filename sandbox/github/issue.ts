/** An issue, its comments, and what happened to it. */

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';
export type CloseReason = Exclude<StateReason, 'reopened'>;

/** ISO-8601 UTC to the second, as GitHub tells times. */
export type Time = string;

export interface Comment {
  readonly id: number;
  readonly author: string;
  readonly createdAt: Time;
  body: string;
  updatedAt: Time;
  /** It shows in lists when GitHub has got more requests than this; absent: at once. */
  readonly listedAfter?: number;
}

export interface PullFile {
  readonly filename: string;
  readonly previousFilename?: string;
  readonly status?: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  /** Of the blob. */
  readonly sha?: string;
  readonly additions?: number;
  readonly deletions?: number;
  readonly patch?: string;
}

/** Commits of a pull request: the tip of the base branch, what is proposed, and the last one that both have. */
export interface Branches {
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
  /** `owner/name` */
  readonly headRepository: string;
  readonly headRef: string;
}

export interface Issue {
  readonly number: number;
  readonly id: number;
  readonly author: string;
  readonly createdAt: Time;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: StateReason | null;
  updatedAt: Time;
  closedAt: Time | null;
  closedBy: string | null;
  /** Names as the repository writes them. */
  labels: readonly string[];
  assignees: readonly string[];
  milestone: string | null;
  isLocked: boolean;
  isDeleted: boolean;
  readonly comments: Comment[];
  /** Of a pull request, which is an issue too. */
  files?: readonly PullFile[];
  /** Of one that was made from files. */
  branches?: Branches;
  /** It shows in lists when GitHub has got more requests than this. */
  readonly listedAfter: number;
}

export interface IssueGiven {
  readonly title: string;
  readonly body?: string | null;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly milestone?: string | null;
  /** The next one by default. */
  readonly number?: number;
  /** Makes it a pull request. */
  readonly files?: readonly PullFile[];
}

/** Beyond what `IssueGiven` says, for issues that were there before the test began. */
export interface SeededIssue extends Partial<IssueGiven> {
  readonly author?: string;
  readonly closed?: CloseReason;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

export type IssueEventKind =
  | 'opened'
  | 'edited'
  | 'commented'
  | 'comment-edited'
  | 'comment-deleted'
  | 'closed'
  | 'reopened'
  | 'labeled'
  | 'unlabeled'
  | 'assigned'
  | 'unassigned'
  | 'milestoned'
  | 'demilestoned'
  | 'locked'
  | 'unlocked'
  | 'deleted';

export interface IssueEvent {
  readonly issue: number;
  readonly kind: IssueEventKind;
  /** Login of who did it. */
  readonly actor: string;
  readonly at: Time;
  /** `title` or `body` that was edited; the reason of a closing; the label; the login; the milestone. */
  readonly what?: string;
  readonly commentId?: number;
}
