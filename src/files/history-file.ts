/** The history of role switches in a file of the workspace. */
import { readFile, stat } from 'node:fs/promises';
import { HistoryError } from '../model/history-error.ts';
import {
  assertReadable,
  historyPieces,
  isSameHistory,
  LARGEST_HISTORY,
  readHistoryBytes,
} from '../model/history-text.ts';
import type { Pauses } from '../model/pauses.ts';
import { mergeHistory } from '../model/switch-history.ts';
import { EMPTY_HISTORY, type HistoryStore, type SwitchHistory } from '../model/switch-role.ts';
import { underLock } from './file-lock.ts';
import { insideWorkspace, writeWhole } from './write.ts';

/** `path` is relative to the workspace. Nothing is touched before the first call. */
export function historyFile(workspace: string, path: string, pauses: Pauses): HistoryStore {
  const name = `file ${path}`;
  const file = () => explained(name, () => insideWorkspace(workspace, path));
  return {
    name,
    read: async () => readFrom(await file(), name),
    merge: async (addition) => {
      const at = await file();
      return explained(name, () =>
        underLock(at, pauses, async () => {
          const known = await readFrom(at, name);
          const merged = mergeHistory(known, addition);
          if (isSameHistory(known, merged)) return merged;
          assertReadable(merged, name);
          await writeWhole(at, historyPieces(merged));
          return merged;
        }),
      );
    },
  };
}

async function readFrom(path: string, name: string): Promise<SwitchHistory> {
  const bytes = await explained(name, () => bytesOf(path, name));
  return bytes === undefined ? EMPTY_HISTORY : readHistoryBytes(bytes, name);
}

/** Undefined where there is no such file. */
async function bytesOf(path: string, name: string): Promise<Uint8Array | undefined> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (found === undefined) return undefined;
  // A pipe would block the reading.
  if (!found.isFile()) throw unfit(name, 'it is no regular file');
  if (found.size > LARGEST_HISTORY) {
    throw unfit(name, `it has ${found.size} bytes, and a history at most ${LARGEST_HISTORY}`);
  }
  return readFile(path);
}

function unfit(name: string, what: string): HistoryError {
  return new HistoryError('HistoryUnreadable', `${name}: ${what}. Give the path of another file.`);
}

/** What the file system says, with the file's name before it. */
async function explained<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HistoryError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    throw new HistoryError(
      'HistoryFailed',
      `${name}: ${said}. It has to be a file that this job may read and write.`,
      error,
    );
  }
}
