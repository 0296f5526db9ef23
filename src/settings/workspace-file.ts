/** Reads a file that must lie in the workspace. The outcome is a value: the caller knows which one is an error. */
import { lstat, open, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

export type WorkspaceFile =
  | { readonly status: 'read'; readonly text: string }
  | { readonly status: 'missing' }
  /** `problem` ends the sentence "the file …". */
  | { readonly status: 'refused'; readonly problem: string };

/** `path` is relative to `workspace`, or absolute and in it; `mostBytes` is the largest size that is read. */
export type ReadWorkspaceFile = (
  workspace: string,
  path: string,
  mostBytes: number,
) => Promise<WorkspaceFile>;

function isInside(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

const refused = (problem: string): WorkspaceFile => ({ status: 'refused', problem });

/** Symbolic links are followed, as long as they lead to a place in the workspace. Never throws. */
export const readWorkspaceFile: ReadWorkspaceFile = async (workspace, path, mostBytes) => {
  const asked = resolve(workspace, path);
  if (!isInside(resolve(workspace), asked)) return refused('is outside the workspace');
  try {
    const real = await realpath(asked);
    if (!isInside(await realpath(workspace), real))
      return refused('is a link that leads out of the workspace');
    // A pipe would block the open.
    if (!(await lstat(real)).isFile()) return refused('is not a regular file');
    return await readText(real, mostBytes);
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return refused(`can't be read (${code})`);
    return (await isLink(asked)) ? refused('is a link that leads nowhere') : { status: 'missing' };
  }
};

async function readText(path: string, mostBytes: number): Promise<WorkspaceFile> {
  const file = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(mostBytes + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
      if (length > mostBytes) return refused(`is larger than ${mostBytes} bytes`);
    }
    return {
      status: 'read',
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length)),
    };
  } catch (error) {
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return refused('is not UTF-8 text');
    throw error;
  } finally {
    await file.close();
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch {
    return false;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
