import { createWriteStream } from 'node:fs';
import { mkdir, realpath, rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const CHUNK_CHARACTERS = 256 * 1_024;

/**
 * The absolute path of a file of the workspace, which need not exist yet. Throws when a symbolic link on the way
 * leads out: what a checked-out repository holds must not decide what is written elsewhere on the runner.
 */
export async function insideWorkspace(workspace: string, path: string): Promise<string> {
  const root = await realpath(workspace);
  for (let existing = join(root, path); ; existing = dirname(existing)) {
    const real = await realpath(existing).catch(() => undefined);
    if (real === undefined && dirname(existing) !== existing) {
      continue;
    }
    const way = relative(root, real ?? existing);
    if (way.startsWith('..') || isAbsolute(way)) {
      throw new Error(`${path} leads out of the workspace through a symbolic link`);
    }
    return join(root, path);
  }
}

/**
 * Writes a file piece by piece, under another name until it is whole: a reader sees the old file or the new one.
 * Makes the directory. Throws what the file system throws, and leaves no part behind.
 */
export async function writeWhole(path: string, pieces: Iterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  try {
    await pipeline(
      Readable.from(chunks(pieces), { objectMode: true, highWaterMark: 1 }),
      createWriteStream(partial),
    );
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Small pieces joined, so that a report of many findings takes few writes and little memory. */
function* chunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= CHUNK_CHARACTERS) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}
