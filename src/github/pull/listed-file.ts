/** The list of changed files, and whether it is the list of a certain commit. */
import type { ChangedFile, TreeEntry } from '../../model/pull-request.ts';
import { lineDiff } from './patch.ts';

/** As much of it as is read here. Source: GitHub Docs, "REST API endpoints for pull requests", "List pull requests files". */
export interface GivenFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string | undefined;
  /** Of the blob, of a removed file that which it was. */
  readonly sha?: string | null | undefined;
  readonly additions?: number | undefined;
  readonly deletions?: number | undefined;
  readonly patch?: string | undefined;
}

export interface ListedFile {
  readonly file: ChangedFile;
  readonly sha: string | undefined;
  /**
   * GitHub counts no line and shows no diff: of a file that was only moved or has nothing in it as well as of one that is
   * binary or too large. Only the blobs tell which.
   */
  readonly mayBeSame: boolean;
}

/** The id of the blob without content. */
const EMPTY = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';

/** What stands for a byte that is no UTF-8: such a path is not told as it is. */
const REPLACED = '\u{fffd}';

export function listedFile(given: GivenFile): ListedFile {
  const { filename: path, previous_filename: previousPath, patch, additions, deletions } = given;
  const status = statusOf(given.status);
  // The diff of a copy is to what it was copied from, which is still there.
  const isCopy = given.status === 'copied';
  const diff = patch === undefined || isCopy ? undefined : lineDiff(patch, { additions, deletions });
  return {
    file: {
      path,
      ...(status === 'modified' && previousPath !== undefined && { previousPath }),
      status,
      ...(diff !== undefined && { diff }),
    },
    sha: given.sha ?? undefined,
    mayBeSame: patch === undefined && !isCopy && (additions ?? 1) === 0 && (deletions ?? 1) === 0,
  };
}

/** A status that came up since is one of a file that is there and has changed somehow. */
function statusOf(status: string): ChangedFile['status'] {
  if (status === 'removed') return 'removed';
  return status === 'added' || status === 'copied' ? 'added' : 'modified';
}

/** Whether the commit has the file as the list tells; `entry`: what stands there at its path. */
export function isAsListed({ file, sha }: ListedFile, entry: TreeEntry | undefined): boolean {
  if (file.path.includes(REPLACED)) return true;
  // A folder may have come in the place of a file.
  if (file.status === 'removed') return entry === undefined || entry.type === 'directory';
  return entry !== undefined && (sha === undefined || entry.sha === sha);
}

/** The file with an empty diff where no line of it differs; `before`: what stood where it was. */
export function withSameLines(
  { file, sha, mayBeSame }: ListedFile,
  before: TreeEntry | undefined,
): ChangedFile {
  if (!mayBeSame) return file;
  const isSame = file.status === 'modified' ? sha !== undefined && before?.sha === sha : sha === EMPTY;
  return isSame ? { ...file, diff: { added: [], removed: [] } } : file;
}
