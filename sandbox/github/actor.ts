/** What somebody does to issues. Nothing is told where nothing changes. Permissions and limits are the API's to know. */
import type { CloseReason, Comment, Issue, IssueEvent, IssueEventKind, IssueGiven, Time } from './issue.ts';
import type { IssueTracker } from './tracker.ts';

const MOST_ASSIGNEES = 10;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export class Actor {
  readonly login: string;
  readonly #tracker: IssueTracker;
  readonly #now: () => number;

  /** `now`: milliseconds since 1970; that of the tracker by default. */
  constructor(tracker: IssueTracker, login: string, now: () => number = () => tracker.now()) {
    this.#tracker = tracker;
    this.login = login;
    this.#now = now;
  }

  open(given: IssueGiven, lag = 0): Issue {
    const assignees = (given.assignees ?? []).slice(0, MOST_ASSIGNEES);
    const issue = this.#tracker.add({ ...given, assignees }, this.login, this.#time(), lag);
    this.#tell(issue, 'opened');
    return issue;
  }

  edit(number: number, change: { readonly title?: string; readonly body?: string | null }): void {
    const issue = this.#issue(number);
    if (change.title !== undefined && change.title !== issue.title) {
      issue.title = change.title;
      this.#tell(issue, 'edited', { what: 'title' });
    }
    if (change.body !== undefined && (change.body || null) !== issue.body) {
      issue.body = change.body || null;
      this.#tell(issue, 'edited', { what: 'body' });
    }
  }

  close(number: number, reason: CloseReason = 'completed'): void {
    const issue = this.#issue(number);
    if (issue.state === 'closed') return;
    const closedAt = this.#time();
    Object.assign(issue, { state: 'closed', stateReason: reason, closedAt, closedBy: this.login });
    this.#tell(issue, 'closed', { what: reason });
  }

  reopen(number: number): void {
    const issue = this.#issue(number);
    if (issue.state === 'open') return;
    Object.assign(issue, { state: 'open', stateReason: 'reopened', closedAt: null, closedBy: null });
    this.#tell(issue, 'reopened');
  }

  setLabels(number: number, names: readonly string[]): void {
    const issue = this.#issue(number);
    const next = this.#tracker.labels.ensure(names);
    const before = issue.labels;
    issue.labels = next;
    for (const what of next.filter((name) => !before.includes(name))) this.#tell(issue, 'labeled', { what });
    for (const what of before.filter((name) => !next.includes(name)))
      this.#tell(issue, 'unlabeled', { what });
  }

  addLabels(number: number, ...names: string[]): void {
    this.setLabels(number, [...this.#issue(number).labels, ...names]);
  }

  removeLabel(number: number, name: string): void {
    this.setLabels(
      number,
      this.#issue(number).labels.filter((it) => !same(it, name)),
    );
  }

  /** An issue takes ten; more are left out. */
  setAssignees(number: number, logins: readonly string[]): void {
    const issue = this.#issue(number);
    const before = issue.assignees;
    const once = logins.filter((it, index) => logins.findIndex((other) => same(it, other)) === index);
    const next = once.slice(0, MOST_ASSIGNEES);
    issue.assignees = next;
    const lacks = (list: readonly string[]) => (login: string) => !list.some((it) => same(it, login));
    for (const what of next.filter(lacks(before))) this.#tell(issue, 'assigned', { what });
    for (const what of before.filter(lacks(next))) this.#tell(issue, 'unassigned', { what });
  }

  assign(number: number, ...logins: string[]): void {
    this.setAssignees(number, [...this.#issue(number).assignees, ...logins]);
  }

  unassign(number: number, ...logins: string[]): void {
    const left = this.#issue(number).assignees.filter((it) => !logins.some((login) => same(it, login)));
    this.setAssignees(number, left);
  }

  /** By its title; made when missing. Null takes it off. */
  setMilestone(number: number, title: string | null): void {
    const issue = this.#issue(number);
    if (title === issue.milestone) return;
    const what = title ?? issue.milestone ?? '';
    issue.milestone = title === null ? null : this.#tracker.ensureMilestone(title);
    this.#tell(issue, title === null ? 'demilestoned' : 'milestoned', { what });
  }

  lock(number: number): void {
    const issue = this.#issue(number);
    if (issue.isLocked) return;
    issue.isLocked = true;
    this.#tell(issue, 'locked');
  }

  unlock(number: number): void {
    const issue = this.#issue(number);
    if (!issue.isLocked) return;
    issue.isLocked = false;
    this.#tell(issue, 'unlocked');
  }

  delete(number: number): void {
    const issue = this.#issue(number);
    issue.isDeleted = true;
    this.#tell(issue, 'deleted');
  }

  comment(number: number, body: string, lag = 0): Comment {
    const issue = this.#issue(number);
    const at = this.#time();
    const comment = {
      ...{ id: this.#tracker.nextId(), author: this.login, body, createdAt: at, updatedAt: at },
      ...(lag > 0 && { listedAfter: this.#tracker.requests + lag }),
    };
    this.#tracker.addComment(issue, comment);
    this.#tell(issue, 'commented', { commentId: comment.id });
    return comment;
  }

  editComment(id: number, body: string): void {
    const { issue, comment } = this.#comment(id);
    if (comment.body === body) return;
    comment.body = body;
    comment.updatedAt = this.#time();
    this.#tell(issue, 'comment-edited', { commentId: id });
  }

  deleteComment(id: number): void {
    const { issue } = this.#comment(id);
    this.#tracker.removeComment(id);
    this.#tell(issue, 'comment-deleted', { commentId: id });
  }

  protected bodyOf(number: number): string {
    return this.#issue(number).body ?? '';
  }

  #issue(number: number): Issue {
    const issue = this.#tracker.get(number);
    if (issue.isDeleted) throw new Error(`Issue ${number} was deleted.`);
    return issue;
  }

  #comment(id: number): { readonly issue: Issue; readonly comment: Comment } {
    const found = this.#tracker.findComment(id);
    if (!found) throw new Error(`The repository has no comment ${id}.`);
    return found;
  }

  #time(): Time {
    return `${new Date(this.#now()).toISOString().slice(0, 19)}Z`;
  }

  #tell(issue: Issue, kind: IssueEventKind, more: Pick<IssueEvent, 'what' | 'commentId'> = {}): void {
    const at = this.#time();
    issue.updatedAt = at;
    this.#tracker.tell({ issue: issue.number, kind, actor: this.login, at, ...more });
  }
}
