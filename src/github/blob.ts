/** Blobs of a repository by their ids. */
import { createHash } from 'node:crypto';
import type { GitHubClient } from './octokit.ts';

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/**
 * As bytes, for the client gives up on the JSON of a large blob. They may lack what a connection that broke off did not
 * bring: see `isBlob`. GitHub gives blobs of up to 100 MB ("REST API endpoints for Git blobs").
 */
export async function fetchBlob(
  client: GitHubClient,
  repository: RepositoryName,
  file_sha: string,
): Promise<Uint8Array> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    ...repository,
    file_sha,
    headers: { accept: 'application/vnd.github.raw+json' },
    request: { parseSuccessResponseBody: false },
  });
  const body = new Response(data as unknown as ReadableStream).arrayBuffer();
  return new Uint8Array(await body.catch(() => new ArrayBuffer()));
}

/** Whether these are the bytes that Git knows by this name. Source: Git's documentation, "Git Internals - Git Objects". */
export function isBlob(bytes: Uint8Array, sha: unknown): boolean {
  const algorithm = typeof sha === 'string' && sha.length === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === sha;
}
