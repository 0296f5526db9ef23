/** One file on a branch of a repository, read and written by the REST API, so that nothing has to be checked out. */
import { HistoryError } from '../model/history-error.ts';
import { LARGEST_HISTORY } from '../model/history-text.ts';
import { fetchBlob, isBlob } from './blob.ts';
import { type BranchPlace, isRefusedByRule } from './explain-branch.ts';
import type { GitHubClient } from './octokit.ts';
import { requestFailure } from './request-failure.ts';

export type BranchContent =
  | { readonly status: 'no-branch' }
  | { readonly status: 'no-file' }
  /** `sha` is that of the blob, which an update has to name. */
  | { readonly status: 'file'; readonly sha: string; readonly bytes: Uint8Array };

export class BranchFile {
  readonly #client: GitHubClient;
  readonly #place: BranchPlace;
  readonly #repository: { readonly owner: string; readonly repo: string };

  constructor(client: GitHubClient, place: BranchPlace) {
    const [owner = '', repo = ''] = place.repository.split('/');
    this.#client = client;
    this.#place = place;
    this.#repository = { owner, repo };
  }

  async read(): Promise<BranchContent> {
    const { branch, path } = this.#place;
    const parameters = { ...this.#repository, path, ref: `refs/heads/${branch}` };
    try {
      const { data } = await this.#client.request('GET /repos/{owner}/{repo}/contents/{path}', parameters);
      if (Array.isArray(data) || data.type !== 'file') throw this.#unfit('it is no file');
      const { sha, size, content, encoding } = data;
      if (size > LARGEST_HISTORY) {
        throw this.#unfit(`it has ${size} bytes, and a history at most ${LARGEST_HISTORY}`);
      }
      // The contents API leaves the content out of files of more than 1 MB.
      const bytes =
        encoding === 'base64' ? decoded(content) : await fetchBlob(this.#client, this.#repository, sha);
      if (!isBlob(bytes, sha)) throw this.#broken();
      return { status: 'file', sha, bytes };
    } catch (error) {
      if (requestFailure(error).status !== 404) throw error;
      return { status: (await this.#hasBranch()) ? 'no-file' : 'no-branch' };
    }
  }

  /**
   * Writes what shall follow on what was read. False: somebody was faster, so read again. A branch that is missing is
   * made without a history of its own, so that it carries nothing of the code.
   */
  async write(pieces: Iterable<string>, message: string, seen: BranchContent): Promise<boolean> {
    const content = Buffer.from([...pieces].join('')).toString('base64');
    return seen.status === 'no-branch' ? this.#begin(content, message) : this.#update(content, message, seen);
  }

  async #update(content: string, message: string, seen: BranchContent): Promise<boolean> {
    const { branch, path } = this.#place;
    const sha = seen.status === 'file' ? { sha: seen.sha } : {};
    try {
      await this.#client.request('PUT /repos/{owner}/{repo}/contents/{path}', {
        ...this.#repository,
        path,
        branch,
        message,
        content,
        ...sha,
      });
      return true;
    } catch (error) {
      const { status, message: said } = requestFailure(error);
      // 409: the file or the branch has moved on. 422: the file is there by now, and its sha was not named.
      const overtaken = status === 409 || (status === 422 && /\bsha\b/.test(said));
      if (overtaken && !isRefusedByRule(error)) return false;
      throw error;
    }
  }

  async #begin(content: string, message: string): Promise<boolean> {
    const { branch, path } = this.#place;
    const blob = await this.#client.request('POST /repos/{owner}/{repo}/git/blobs', {
      ...this.#repository,
      content,
      encoding: 'base64',
    });
    if (!isBlob(decoded(content), blob.data.sha)) throw this.#broken();
    const tree = await this.#client.request('POST /repos/{owner}/{repo}/git/trees', {
      ...this.#repository,
      tree: [{ path, mode: '100644', type: 'blob', sha: blob.data.sha }],
    });
    const commit = await this.#client.request('POST /repos/{owner}/{repo}/git/commits', {
      ...this.#repository,
      message,
      tree: tree.data.sha,
      parents: [],
    });
    try {
      await this.#client.request('POST /repos/{owner}/{repo}/git/refs', {
        ...this.#repository,
        ref: `refs/heads/${branch}`,
        sha: commit.data.sha,
      });
      return true;
    } catch (error) {
      if (/already exists/i.test(requestFailure(error).message)) return false;
      throw error;
    }
  }

  /** Throws when the repository itself is not there for the token: then nothing says that the branch is missing. */
  async #hasBranch(): Promise<boolean> {
    try {
      await this.#client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
        ...this.#repository,
        ref: `heads/${this.#place.branch}`,
      });
      return true;
    } catch (error) {
      if (requestFailure(error).status !== 404) throw error;
      await this.#client.request('GET /repos/{owner}/{repo}', this.#repository);
      return false;
    }
  }

  /** What is not whole must not be taken for the history, and the less be written back. */
  #broken(): HistoryError {
    const { repository, branch, path } = this.#place;
    return new HistoryError(
      'HistoryFailed',
      `branch ${branch} of ${repository}, file ${path}: what GitHub answered is not the whole file. Run again.`,
    );
  }

  #unfit(what: string): HistoryError {
    const { repository, branch, path } = this.#place;
    return new HistoryError(
      'HistoryUnreadable',
      `branch ${branch} of ${repository}, file ${path}: ${what}. Name another one in switch-role.history.path.`,
    );
  }
}

function decoded(content: unknown): Uint8Array {
  return Buffer.from(typeof content === 'string' ? content : '', 'base64');
}
