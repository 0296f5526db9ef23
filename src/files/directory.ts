/** The files of a directory in the workspace that earlier steps filled. */
import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

/** A CDK app has a template a stack, and AWS allows 2,000 stacks in an account and Region. */
const MOST_FILES = 5_000;

/**
 * Paths of regular files and of links, relative to the directory, with slashes, sorted. No link is followed.
 * `problem` ends the sentence "it …".
 */
export type DirectoryFiles = { readonly paths: readonly string[] } | { readonly problem: string };

/** @param directory relative to the workspace. Never throws. */
export async function filesOf(workspace: string, directory: string): Promise<DirectoryFiles> {
  const asked = resolve(workspace, directory);
  try {
    const root = await realpath(workspace);
    const found = await lstat(asked);
    if (found.isSymbolicLink()) return { problem: 'is a symbolic link, which is not followed' };
    if (!found.isDirectory()) return { problem: 'is a file and not a directory' };
    const way = relative(root, await realpath(asked));
    if (way === '..' || way.startsWith(`..${sep}`)) return { problem: 'is outside the workspace' };
    const entries = await readdir(asked, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
    if (files.length > MOST_FILES)
      return { problem: `has ${files.length} files, and no more than ${MOST_FILES} are read` };
    const paths = files.map(({ parentPath, name }) => relative(asked, join(parentPath, name)));
    return { paths: paths.map((path) => path.split(sep).join('/')).sort() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { problem: code === 'ENOENT' ? 'does not exist' : `can't be read (${code})` };
  }
}
