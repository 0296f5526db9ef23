/** A snapshot that can't be used; the message names the file and what is wrong with it. */
export class SnapshotFileError extends Error {
  override readonly name = 'SnapshotFileError';
}
