/** GitHub's REST API of the comments on one pull request, as far as we need it. */
import type { IsOurs } from '../issue/author.ts';
import { type GitHubClient, ONLY_ONCE } from '../octokit.ts';
import { requestFailure } from '../request-failure.ts';

export interface OurComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

export interface CommentPlace {
  readonly owner: string;
  readonly repo: string;
  /** Of the pull request. */
  readonly number: number;
}

/** GitHub's most. */
const PAGE = 100;

export class CommentApi {
  readonly #client: GitHubClient;
  readonly #repository: { readonly owner: string; readonly repo: string };
  readonly #number: number;
  readonly #isOurs: IsOurs;

  constructor(client: GitHubClient, { owner, repo, number }: CommentPlace, isOurs: IsOurs) {
    this.#client = client;
    this.#repository = { owner, repo };
    this.#number = number;
    this.#isOurs = isOurs;
  }

  /** Those by us for which `holds` says so, oldest first. All pages are read: people may have talked a lot before. */
  async ours(holds: (body: string) => boolean): Promise<OurComment[]> {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const place = { ...this.#repository, issue_number: this.#number, per_page: PAGE };
    const found: OurComment[] = [];
    for await (const { data } of this.#client.paginate.iterator(route, place)) {
      for (const { id, html_url: url, user, body } of data) {
        if (this.#isOurs(user) && holds(body ?? '')) found.push({ id, url, body: body ?? '' });
      }
    }
    return found.sort((one, other) => one.id - other.id);
  }

  /** The commit that the pull request proposes by now. */
  async headSha(): Promise<string> {
    const { data } = await this.#client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...this.#repository,
      pull_number: this.#number,
    });
    return data.head.sha;
  }

  /** Not repeated by itself. */
  async create(body: string): Promise<OurComment> {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await this.#client.request(route, {
      ...this.#repository,
      issue_number: this.#number,
      body,
      ...ONLY_ONCE,
    });
    return { id: Number(data.id), url: data.html_url, body };
  }

  /** False: it was deleted. */
  async change(comment_id: number, body: string): Promise<boolean> {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return unlessMissing(this.#client.request(route, { ...this.#repository, comment_id, body }));
  }

  async delete(comment_id: number): Promise<void> {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await unlessMissing(this.#client.request(route, { ...this.#repository, comment_id }));
  }
}

async function unlessMissing(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return true;
  } catch (error) {
    if (requestFailure(error).status === 404) return false;
    throw error;
  }
}
