/**
 * As much of GitHub's REST API as a file on a branch needs, in memory and over HTTP. It follows GitHub's reference of
 * "repository contents" and "Git database": contents up to 1 MB come with the file, a stale sha is a conflict.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Commit {
  readonly message: string;
  /** Blobs by their path. */
  readonly files: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
}

export interface Request {
  readonly method: string;
  /** Decoded, without the repository before it: `/contents/a/b.json`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, never>;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Characters after which the answer breaks off. */
  readonly cutAfter?: number;
}

const INLINE_BYTES = 1024 * 1024;
const REPOSITORY = '/repos/octo-org/octo-repo';

export class GitHubStand {
  readonly blobs = new Map<string, Buffer>();
  readonly commits = new Map<string, Commit>();
  /** Branches by name, as hashes of commits. */
  readonly branches = new Map<string, string>();
  readonly requests: Request[] = [];
  /** Answers in place of GitHub, where it gives one. */
  intercept: (request: Request) => Answer | undefined = () => undefined;
  /** Called when a request has come, before it is served. */
  before: (request: Request) => Promise<void> | void = () => {};
  readonly #trees = new Map<string, Commit['files']>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/v3`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** A commit on a branch, as anybody else would push it. */
  push(branch: string, files: Readonly<Record<string, string>>, message = 'Pushed'): void {
    const blobs = Object.entries(files).map(([path, text]) => [path, this.#blob(Buffer.from(text))]);
    const parent = this.branches.get(branch);
    const before = parent === undefined ? {} : this.commits.get(parent)?.files;
    this.#commit(branch, { ...before, ...Object.fromEntries(blobs) }, message);
  }

  text(branch: string, path: string): string | undefined {
    const blob = this.#head(branch)?.files[path];
    return blob === undefined ? undefined : this.blobs.get(blob)?.toString();
  }

  /** The commits of a branch, the newest first. */
  log(branch: string): Commit[] {
    const log: Commit[] = [];
    for (let sha = this.branches.get(branch); sha !== undefined; ) {
      const commit = this.commits.get(sha);
      if (commit === undefined) break;
      log.push(commit);
      [sha] = commit.parents;
    }
    return log;
  }

  #head(branch: string): Commit | undefined {
    return this.commits.get(this.branches.get(branch) ?? '');
  }

  #blob(bytes: Buffer): string {
    const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    this.blobs.set(sha, bytes);
    return sha;
  }

  #commit(branch: string, files: Commit['files'], message: string): void {
    const parent = this.branches.get(branch);
    this.branches.set(
      branch,
      this.#record({ message, files, parents: parent === undefined ? [] : [parent] }),
    );
  }

  #record(commit: Commit): string {
    const sha = hash({ ...commit, number: this.commits.size });
    this.commits.set(sha, commit);
    return sha;
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const url = new URL(incoming.url ?? '', 'http://stand');
    const request: Request = {
      method: incoming.method ?? '',
      path: decodeURIComponent(url.pathname).replace(`/api/v3${REPOSITORY}`, ''),
      query: url.searchParams,
      headers: incoming.headers,
      body: chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString()),
    };
    this.requests.push(request);
    await this.before(request);
    const { status, body, headers, cutAfter } = this.intercept(request) ?? this.answer(request);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    const text = Buffer.isBuffer(body) ? body : JSON.stringify(body);
    response.end(text.slice(0, cutAfter));
  }

  /** What GitHub answers. */
  answer({ method, path, query, headers, body }: Request): Answer {
    const route = `${method} ${path.replace(/^(\/(?:contents|git\/[a-z]+))(?=\/).*/, '$1')}`;
    const rest = path.replace(/^\/(?:contents|git\/[a-z]+)\//, '');
    switch (route) {
      case 'GET ':
        return { status: 200, body: { full_name: 'octo-org/octo-repo' } };
      case 'GET /contents':
        return this.#contents(rest, (query.get('ref') ?? '').replace('refs/heads/', ''));
      case 'PUT /contents':
        return this.#update(rest, body);
      case 'GET /git/blobs': {
        const blob = this.blobs.get(rest);
        if (blob === undefined) return missing();
        if (/vnd\.github\.raw/.test(headers.accept ?? '')) return { status: 200, body: blob };
        return { status: 200, body: { content: blob.toString('base64'), encoding: 'base64' } };
      }
      case 'GET /git/ref':
        return this.branches.has(rest.replace('heads/', '')) ? { status: 200, body: {} } : missing();
      case 'POST /git/blobs':
        return { status: 201, body: { sha: this.#blob(Buffer.from(body.content ?? '', 'base64')) } };
      case 'POST /git/trees':
        return this.#tree(body.tree ?? []);
      case 'POST /git/commits': {
        const { message = '', tree = '', parents = [] } = body;
        return {
          status: 201,
          body: { sha: this.#record({ message, files: this.#trees.get(tree) ?? {}, parents }) },
        };
      }
      case 'POST /git/refs': {
        const branch = String(body.ref).replace('refs/heads/', '');
        if (this.branches.has(branch)) return { status: 422, body: { message: 'Reference already exists' } };
        this.branches.set(branch, String(body.sha));
        return { status: 201, body: {} };
      }
      default:
        return missing();
    }
  }

  #contents(path: string, branch: string): Answer {
    const files = this.#head(branch)?.files ?? {};
    if (Object.keys(files).some((file) => file.startsWith(`${path}/`))) return { status: 200, body: [] };
    const sha = files[path];
    const bytes = sha === undefined ? undefined : this.blobs.get(sha);
    if (bytes === undefined) return missing();
    const isInline = bytes.length <= INLINE_BYTES;
    const content = isInline ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : '';
    const encoding = isInline ? 'base64' : 'none';
    return { status: 200, body: { type: 'file', path, sha, size: bytes.length, content, encoding } };
  }

  #update(path: string, { branch, message, content, sha }: Record<string, string>): Answer {
    const head = this.#head(branch ?? '');
    if (head === undefined) return { status: 404, body: { message: `Branch ${branch} not found` } };
    const known = head.files[path];
    if (known !== undefined && sha === undefined) {
      return { status: 422, body: { message: `Invalid request.\n\n"sha" wasn't supplied.` } };
    }
    if (known !== sha) return { status: 409, body: { message: `${path} does not match ${sha}` } };
    const blob = this.#blob(Buffer.from(content ?? '', 'base64'));
    this.#commit(branch ?? '', { ...head.files, [path]: blob }, message ?? '');
    return { status: known === undefined ? 201 : 200, body: { content: { sha: blob } } };
  }

  #tree(entries: readonly { readonly path: string; readonly sha: string }[]): Answer {
    const files = Object.fromEntries(entries.map(({ path, sha }) => [path, sha]));
    const sha = hash(files);
    this.#trees.set(sha, files);
    return { status: 201, body: { sha } };
  }
}

function hash(value: object): string {
  return createHash('sha1').update(JSON.stringify(value)).digest('hex');
}

function missing(): Answer {
  return { status: 404, body: { message: 'Not Found' } };
}
