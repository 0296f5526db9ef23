/** GitHub's REST API of issues, as far as we need it, for one repository. */
import { type GitHubClient, ONLY_ONCE } from '../octokit.ts';
import { requestFailure } from '../request-failure.ts';
import type { IsOurs } from './author.ts';
import { type FoundIssue, foundIssue, type IssueData } from './found.ts';

export interface IssueComment {
  readonly id: number;
  readonly isOurs: boolean;
  readonly body: string;
}

export interface IssueQuery {
  readonly labels?: string;
  readonly creator?: string;
  readonly direction: 'asc' | 'desc';
}

export interface IssueChange {
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly state_reason?: 'completed' | 'not_planned' | 'reopened';
}

/** GitHub's most. */
const PAGE = 100;

export class IssueApi {
  readonly isOurs: IsOurs;
  readonly #client: GitHubClient;
  readonly #repository: { readonly owner: string; readonly repo: string };
  /** Lower case. */
  readonly #ending: string;

  /** @param repository `owner/name` */
  constructor(client: GitHubClient, repository: string, isOurs: IsOurs) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#client = client;
    this.#repository = { owner, repo };
    this.#ending = `/repos/${repository}`.toLowerCase();
    this.isOurs = isOurs;
  }

  /** Page by page, in every state, by the time of opening. Those of others come without what stands in their body. */
  async *list(query: IssueQuery): AsyncGenerator<readonly FoundIssue[]> {
    const pages = this.#client.paginate.iterator('GET /repos/{owner}/{repo}/issues', {
      ...this.#repository,
      ...query,
      state: 'all',
      sort: 'created',
      per_page: PAGE,
    });
    for await (const { data } of pages) {
      yield (data as readonly IssueData[])
        .filter((issue) => issue.pull_request === undefined)
        .map((issue) => this.#found(issue));
    }
  }

  /** Undefined: it was deleted, or moved to another repository. */
  async get(issue_number: number): Promise<FoundIssue | undefined> {
    try {
      const { data } = await this.#client.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
        ...this.#repository,
        issue_number,
      });
      const isHere = data.number === issue_number && data.repository_url.toLowerCase().endsWith(this.#ending);
      return isHere ? this.#found(data) : undefined;
    } catch (error) {
      const { status, message } = requestFailure(error);
      if (status === 404 || (status === 410 && !/disabled/i.test(message))) return undefined;
      throw error;
    }
  }

  /** Not repeated by itself. */
  async create(issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
    readonly assignees: readonly string[];
  }): Promise<FoundIssue> {
    const { data } = await this.#client.request('POST /repos/{owner}/{repo}/issues', {
      ...this.#repository,
      ...issue,
      labels: [...issue.labels],
      assignees: [...issue.assignees],
      ...ONLY_ONCE,
    });
    return this.#found(data);
  }

  async change(issue_number: number, change: IssueChange): Promise<void> {
    const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
    await this.#client.request(route, { ...this.#repository, issue_number, ...change });
  }

  /** The newest comments, at least 100 when there are so many, oldest first. `count`: how many there are at least. */
  async comments(issue_number: number, count: number): Promise<IssueComment[]> {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const page = Math.max(1, Math.ceil(count / PAGE) - 1);
    const place = { ...this.#repository, issue_number, per_page: PAGE, page };
    const comments: IssueComment[] = [];
    for await (const { data } of this.#client.paginate.iterator(route, place)) {
      for (const { id, user, body } of data)
        comments.push({ id, isOurs: this.isOurs(user), body: body ?? '' });
    }
    return comments;
  }

  /** Not repeated by itself. Gives the comment's id. */
  async comment(issue_number: number, body: string): Promise<number> {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await this.#client.request(route, {
      ...this.#repository,
      issue_number,
      body,
      ...ONLY_ONCE,
    });
    return Number(data.id);
  }

  async deleteComment(comment_id: number): Promise<void> {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await unlessMissing(this.#client.request(route, { ...this.#repository, comment_id }));
  }

  async hasLabel(name: string): Promise<boolean> {
    const request = this.#client.request('GET /repos/{owner}/{repo}/labels/{name}', {
      ...this.#repository,
      name,
    });
    return (await unlessMissing(request)) !== undefined;
  }

  async makeLabel(label: {
    readonly name: string;
    readonly color: string;
    readonly description: string;
  }): Promise<void> {
    await this.#client.request('POST /repos/{owner}/{repo}/labels', { ...this.#repository, ...label });
  }

  /** The names of all labels afterwards. */
  async addLabel(issue_number: number, name: string): Promise<readonly string[]> {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
    const { data } = await this.#client.request(route, { ...this.#repository, issue_number, labels: [name] });
    return data.map((label) => label.name);
  }

  async mayBeAssigned(assignee: string): Promise<boolean> {
    const request = this.#client.request('GET /repos/{owner}/{repo}/assignees/{assignee}', {
      ...this.#repository,
      assignee,
    });
    return (await unlessMissing(request)) !== undefined;
  }

  /** Who is assigned afterwards. */
  async assign(issue_number: number, assignees: readonly string[]): Promise<readonly string[]> {
    const { data } = await this.#client.request(
      'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees',
      { ...this.#repository, issue_number, assignees: [...assignees] },
    );
    return (data.assignees ?? []).map(({ login }) => login);
  }

  #found(data: IssueData): FoundIssue {
    return foundIssue(data, this.isOurs(data.user));
  }
}

async function unlessMissing<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (requestFailure(error).status === 404) return undefined;
    throw error;
  }
}
