/** A pull request, read by GitHub's API alone: nothing of it has to be checked out. */

import {
  type ChangedFile,
  type CommitTree,
  PullRequestError,
  type PullRequestFiles,
  type PullRequestRef,
} from '../../model/pull-request.ts';
import type { RepositoryName } from '../blob.ts';
import { graphQlAddress } from '../graphql.ts';
import { type GitHubClient, githubClient } from '../octokit.ts';
import type { RepositoryOptions } from '../repository-options.ts';
import { explainPull, type PullPart } from './explain.ts';
import { isAsListed, type ListedFile, listedFile, withSameLines } from './listed-file.ts';
import { RepositoryObjects } from './objects.ts';
import { Commit } from './tree.ts';

export interface ReadOptions extends RepositoryOptions {
  /** Of the pull request. */
  readonly number: number;
  /** Into which branch it goes by the event; when it goes into another one by now, it is refused. */
  readonly baseBranch?: string | undefined;
  /** The commit that the run is for by the event; when the pull request has another one by now, it is refused. */
  readonly headSha?: string | undefined;
}

/** How often it is read before it counts as one that never stands still. */
const READINGS = 3;

/**
 * What the pull request changes, and the files of both its commits. Of a fork as well all is asked of the repository that
 * it goes to, which has its commits. Throws `PullRequestError`.
 */
export async function readPullRequest(options: ReadOptions): Promise<PullRequestFiles> {
  const desk = new PullDesk(options);
  for (let reading = 1; ; reading += 1) {
    const isLast = reading === READINGS;
    const read = await desk.read(isLast);
    if (read !== undefined) return read;
    if (isLast) break;
    options.debug?.('The list of changed files is not that of the commit, reading it anew');
    await desk.pause(reading);
  }
  throw desk.refusal(
    `the list of its changed files was not that of its last commit, ${READINGS} times in a row; run it again when nobody pushes to it`,
  );
}

/** The files of a commit, by its id or a reference as `refs/heads/main`. Its methods throw `PullRequestError`. */
export function commitTree(options: ReadOptions, name: string): CommitTree {
  return new PullDesk(options).commit(name);
}

interface Pull {
  readonly ref: Omit<PullRequestRef, 'baseSha'>;
  /** The tip of the base branch. */
  readonly tipSha: string;
  readonly changedFiles: number;
}

class PullDesk {
  readonly #client: GitHubClient;
  readonly #repository: RepositoryName;
  readonly #objects: RepositoryObjects;
  readonly #options: ReadOptions;
  readonly #where: string;

  constructor(options: ReadOptions) {
    const { apiUrl = 'https://api.github.com', graphqlUrl } = options;
    const { repository, token } = accessOf(options);
    const [owner = '', repo = ''] = repository.split('/');
    this.#options = options;
    this.#where = repository;
    this.#repository = { owner, repo };
    this.#client = githubClient({ ...options, token, apiUrl, readsOnly: true });
    this.#objects = new RepositoryObjects({
      client: this.#client,
      graphQlUrl: graphQlAddress(apiUrl, graphqlUrl),
      repository: this.#repository,
      pause: (tried) => this.pause(tried),
    });
  }

  /** Undefined: while it was read it changed. `isLast`: a list that is short will not become longer. */
  async read(isLast: boolean): Promise<PullRequestFiles | undefined> {
    const pull = await this.#pull();
    const [baseSha, listed] = await Promise.all([this.#mergeBase(pull), this.#files()]);
    if (listed.length !== Math.min(pull.changedFiles, MOST_LISTED) && !isLast) return undefined;
    const before = this.commit(baseSha);
    const after = this.commit(pull.ref.headSha);
    const entries = await after.find(listed.map(({ file }) => file.path));
    if (!listed.every((it) => isAsListed(it, entries.get(it.file.path)))) return undefined;
    return {
      ref: { ...pull.ref, baseSha },
      files: await changedFiles(listed, before),
      unlisted: Math.max(0, pull.changedFiles - listed.length),
      before,
      after,
    };
  }

  commit(name: string): Commit {
    return new Commit(this.#objects, name, (error) => this.#explained(error, 'contents'));
  }

  refusal(what: string): PullRequestError {
    return new PullRequestError(`${this.#place}: ${what}.`);
  }

  pause(tried: number): Promise<void> {
    const { pauses, retryPauseMs = 1_000 } = this.#options;
    return pauses.sleep(retryPauseMs * tried ** 2);
  }

  async #pull(): Promise<Pull> {
    const place = { ...this.#repository, pull_number: this.#options.number };
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const { data } = await this.#explain('pull', this.#client.request(route, place));
    const { number, html_url: url, head, base, changed_files: changedFiles } = data;
    const { baseBranch = base.ref, headSha = head.sha } = this.#options;
    if (base.ref !== baseBranch) {
      throw this.refusal(
        `it goes into ${base.ref} by now, and this run is of the time when it went into ${baseBranch}, by whose config file it must not be judged; push to it, or close and reopen it, so that a new run begins`,
      );
    }
    if (head.sha !== headSha) {
      throw this.refusal(
        `this run is for commit ${shortSha(headSha)}, and the pull request is at ${shortSha(head.sha)} by now: the run for ${shortSha(head.sha)} judges it`,
      );
    }
    return { ref: { number, url, headSha }, tipSha: base.sha, changedFiles };
  }

  /** The list of files comes with the first page only, and is asked for elsewhere. */
  async #mergeBase({ ref, tipSha }: Pull): Promise<string> {
    const request = this.#client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...this.#repository,
      basehead: `${tipSha}...${ref.headSha}`,
      per_page: 1,
      page: 2,
    });
    return (await this.#explain('contents', request)).data.merge_base_commit.sha;
  }

  async #files(): Promise<readonly ListedFile[]> {
    const pages = this.#client.paginate.iterator('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      ...this.#repository,
      pull_number: this.#options.number,
      per_page: 100,
    });
    const collect = async () => {
      const files: ListedFile[] = [];
      for await (const { data } of pages) files.push(...data.map(listedFile));
      return files;
    };
    return this.#explain('files', collect());
  }

  async #explain<Value>(part: PullPart, work: Promise<Value>): Promise<Value> {
    try {
      return await work;
    } catch (error) {
      throw this.#explained(error, part);
    }
  }

  #explained(error: unknown, part: PullPart): PullRequestError {
    return explainPull(error, part, this.#place, this.#options.pauses.now());
  }

  get #place(): string {
    return `pull request #${this.#options.number} of ${this.#where}`;
  }
}

/** "Responses include a maximum of 3000 files" (GitHub Docs, "List pull requests files"). */
const MOST_LISTED = 3000;

function shortSha(sha: string): string {
  return sha.slice(0, 12);
}

async function changedFiles(listed: readonly ListedFile[], before: Commit): Promise<readonly ChangedFile[]> {
  const formerPath = ({ path, previousPath = path }: ChangedFile) => previousPath;
  const unclear = listed.filter(({ mayBeSame, file }) => mayBeSame && file.status === 'modified');
  const entries = await before.find(unclear.map(({ file }) => formerPath(file)));
  return listed.map((it) => withSameLines(it, entries.get(formerPath(it.file))));
}

function accessOf({ repository, token, tokenContext, number }: ReadOptions): {
  readonly repository: string;
  readonly token: string;
} {
  if (repository === undefined || !/^[^/\s]+\/[^/\s]+$/.test(repository)) {
    throw new PullRequestError(
      'pull request: GITHUB_REPOSITORY does not name a repository. Pull requests are read in runs of GitHub Actions.',
    );
  }
  if (!Number.isSafeInteger(number) || number < 1) {
    throw new PullRequestError(
      `pull request of ${repository}: the event does not tell its number. Run on pull_request, or set mode to audit.`,
    );
  }
  if (!token) {
    const { isDependabot, isForkPullRequest } = tokenContext;
    const why =
      isDependabot || isForkPullRequest
        ? ` A run of a pull request ${isForkPullRequest ? 'from a fork' : 'by Dependabot'} does not get the secrets of the workflow.`
        : '';
    throw new PullRequestError(
      `pull request #${number} of ${repository}: there is no token.${why} Leave the input github-token out, so that the token of the job serves, or fill it.`,
    );
  }
  return { repository, token };
}
