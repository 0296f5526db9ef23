/** The collected facts in a file, to be judged again with other thresholds and no AWS call. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Snapshot } from '../model/snapshot.ts';
import { parseSnapshot } from '../model/snapshot-schema.ts';
import { SnapshotFileError } from './snapshot-file-error.ts';
import { writeWhole } from './write.ts';

export function saveSnapshot(path: string, snapshot: Snapshot): Promise<void> {
  return writeWhole(path, snapshotJson(snapshot));
}

/** Accepts the file gzipped as well. Throws `SnapshotFileError`. */
export async function loadSnapshot(path: string, shownPath: string): Promise<Snapshot> {
  const wrong = (what: string, cause?: unknown) =>
    new SnapshotFileError(`from-snapshot ${shownPath}: ${what}`, cause === undefined ? undefined : { cause });
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const what = error.code === 'ENOENT' ? 'there is no such file' : error.message;
    throw wrong(`${what}. Give the path of a file that an earlier run wrote by save-snapshot.`, error);
  });
  let value: unknown;
  try {
    value = JSON.parse((isGzip(bytes) ? gunzipSync(bytes) : bytes).toString('utf8'));
  } catch (error) {
    throw wrong(`it is not JSON (${(error as Error).message}); the file may be cut off.`, error);
  }
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
  if (version !== 1) {
    throw wrong(`schemaVersion is ${JSON.stringify(version) ?? 'missing'}; this version reads 1.`);
  }
  const parsed = parseSnapshot(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw wrong(
      `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'invalid'}. It is not a snapshot as save-snapshot writes it.`,
    );
  }
  return parsed.data;
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** One entity a line: large accounts need not be held as one string, and two snapshots can be compared by line. */
function* snapshotJson({ accounts, ...rest }: Snapshot): Generator<string> {
  yield `${JSON.stringify(rest).slice(0, -1)},"accounts":[`;
  for (const [index, { entities, ...account }] of accounts.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(account).slice(0, -1)},"entities":[`;
    for (const [position, entity] of entities.entries()) {
      yield `${position === 0 ? '' : ','}\n${JSON.stringify(entity)}`;
    }
    yield ']}';
  }
  yield ']}\n';
}
