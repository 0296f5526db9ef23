/** The issues of the repository, as tests look at them: what stands there, and what happened. */
import { Actor } from './actor.ts';
import type { Comment, Issue, IssueEvent, IssueGiven, SeededIssue, Time } from './issue.ts';
import { Labels } from './labels.ts';
import { Person } from './person.ts';

export class IssueTracker {
  readonly labels = new Labels();
  /** Titles by number, from 1. */
  readonly milestones: string[] = [];
  /** Requests that GitHub got so far. */
  requests = 0;
  readonly #issues = new Map<number, Issue>();
  readonly #comments = new Map<number, { readonly issue: Issue; readonly comment: Comment }>();
  readonly #events: IssueEvent[] = [];
  readonly #now: () => number;
  #lastNumber = 0;
  #lastId = 2_900_000_000;

  /** `now`: milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Those that are there, pull requests among them, oldest first. */
  all(): Issue[] {
    return [...this.#issues.values()].filter(({ isDeleted }) => !isDeleted);
  }

  /** Throws when there never was one of this number. */
  get(number: number): Issue {
    const issue = this.#issues.get(number);
    if (!issue) throw new Error(`The repository has no issue ${number}.`);
    return issue;
  }

  find(number: number): Issue | undefined {
    return this.#issues.get(number);
  }

  findComment(id: number): { readonly issue: Issue; readonly comment: Comment } | undefined {
    return this.#comments.get(id);
  }

  /** What happened to one issue, or to all, oldest first. Opening with labels and assignees is one event. */
  events(number?: number): readonly IssueEvent[] {
    return number === undefined ? [...this.#events] : this.#events.filter(({ issue }) => issue === number);
  }

  /** The same in words: `octocat closed not_planned`, `github-actions[bot] edited body`. */
  story(number: number): string[] {
    return this.events(number).map(({ actor, kind, what }) => [actor, kind, what].filter(Boolean).join(' '));
  }

  /** A person at a browser, or another app; see `Person`. */
  as(login: string): Person {
    return new Person(this, login);
  }

  /** Issues that were there before; they leave no events. By `octocat`, open, unless said otherwise. */
  seed(count: number, given: (index: number) => SeededIssue = () => ({})): Issue[] {
    const kept = this.#events.length;
    const issues = Array.from({ length: count }, (_, index) => {
      const { author = 'octocat', closed, at, title = `Issue ${index + 1}`, ...rest } = given(index);
      const actor = new Actor(this, author, at === undefined ? undefined : () => at);
      const issue = actor.open({ ...rest, title });
      if (closed !== undefined) actor.close(issue.number, closed);
      return issue;
    });
    this.#events.length = kept;
    return issues;
  }

  /** The name of a milestone's number. */
  milestone(number: number): string | undefined {
    return this.milestones[number - 1];
  }

  now(): number {
    return this.#now();
  }

  /** Keeps a new issue; `at` and `lag` as the actor has them. */
  add(given: IssueGiven, author: string, at: Time, lag: number): Issue {
    const { title, body, labels = [], assignees = [], milestone = null, files } = given;
    const { number = this.#lastNumber + 1 } = given;
    if (this.#issues.has(number)) throw new Error(`The repository has an issue ${number} already.`);
    this.#lastNumber = Math.max(this.#lastNumber, number);
    const issue: Issue = {
      number,
      id: this.nextId(),
      author,
      createdAt: at,
      title,
      body: body || null,
      state: 'open',
      stateReason: null,
      updatedAt: at,
      closedAt: null,
      closedBy: null,
      labels: this.labels.ensure(labels),
      assignees: [...assignees],
      milestone: milestone === null ? null : this.ensureMilestone(milestone),
      isLocked: false,
      isDeleted: false,
      comments: [],
      listedAfter: this.requests + lag,
      ...(files !== undefined && { files }),
    };
    this.#issues.set(issue.number, issue);
    return issue;
  }

  addComment(issue: Issue, comment: Comment): void {
    issue.comments.push(comment);
    this.#comments.set(comment.id, { issue, comment });
  }

  removeComment(id: number): void {
    const found = this.#comments.get(id);
    this.#comments.delete(id);
    if (found) found.issue.comments.splice(found.issue.comments.indexOf(found.comment), 1);
  }

  tell(event: IssueEvent): void {
    this.#events.push(event);
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  ensureMilestone(title: string): string {
    if (!this.milestones.includes(title)) this.milestones.push(title);
    return title;
  }
}
