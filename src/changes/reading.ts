/** What the reading of one pull request shares: what is asked, what may be spent, and what has been found. */
import type { Lines, ReadSource } from '../model/change.ts';
import type { ChangedFile, CommitTree, FileText, PullRequestFiles } from '../model/pull-request.ts';
import type { ReadFile, UnreadFile } from '../model/read-change.ts';
import type { ChangeSettings } from '../model/settings.ts';
import { pathMatcher } from '../settings/pattern.ts';
import { directoryOf } from './candidate.ts';
import { Effort } from './effort.ts';

/** In bytes. Nearly all files are smaller; the others are asked for one by one. */
const MOST_TOGETHER = 1_000_000;
/** A plan that is kept in the repository may be as large. */
const MOST_BYTES = 40_000_000;

export class Reading {
  readonly settings: ChangeSettings;
  readonly before: CommitTree;
  readonly after: CommitTree;
  readonly effort = new Effort();
  readonly files: ReadFile[] = [];
  readonly unread: UnreadFile[] = [];
  readonly #byPath: ReadonlyMap<string, ChangedFile>;
  readonly #renamed: ReadonlyMap<string, ChangedFile>;
  readonly #directories: ReadonlySet<string>;
  readonly #isIncluded: (path: string) => boolean;
  readonly #isExcluded: (path: string) => boolean;

  constructor(pull: PullRequestFiles, changed: readonly ChangedFile[], settings: ChangeSettings) {
    this.settings = settings;
    this.before = pull.before;
    this.after = pull.after;
    this.#byPath = new Map(changed.map((file) => [file.path, file]));
    this.#renamed = new Map(
      changed.flatMap((file) =>
        file.previousPath === undefined ? [] : [[file.previousPath, file] as const],
      ),
    );
    this.#directories = new Set(
      changed.flatMap(({ path, previousPath = path }) => [directoryOf(path), directoryOf(previousPath)]),
    );
    this.#isIncluded = settings.include.length === 0 ? () => true : anyOf(settings.include);
    this.#isExcluded = anyOf(settings.exclude);
  }

  /** Whether the settings want the file looked at, where it is or where it was. */
  wants({ path, previousPath = path }: ChangedFile): boolean {
    return [path, previousPath].some((one) => this.#isIncluded(one) && !this.#isExcluded(one));
  }

  isExcluded(path: string): boolean {
    return this.#isExcluded(path);
  }

  changed(path: string): ChangedFile | undefined {
    return this.#byPath.get(path);
  }

  /** Whether a file of the directory itself changed. */
  isTouched(directory: string): boolean {
    return this.#directories.has(directory);
  }

  /** Of a path of the base: the file that it is in the head, which of one that nobody touched is itself. */
  fileOf(basePath: string): ChangedFile {
    const now = this.#byPath.get(basePath);
    // A new file may stand where the renamed one was.
    return (
      (now?.status === 'added' || now === undefined ? this.#renamed.get(basePath) : now) ??
      untouched(basePath)
    );
  }

  async textOf(side: 'before' | 'after', path: string): Promise<FileText | undefined> {
    return (await textsOf(this[side], [path])).get(path);
  }

  tell(path: string, lines: Lines, what: string, wasThere: boolean): void {
    const file = this.#byPath.get(path);
    this.unread.push({ path, ...(file && { file }), lines, what, wasThere });
  }
}

/** A file that belongs to what changed, and is what it was. */
export function untouched(path: string): ChangedFile {
  return { path, status: 'modified', diff: { added: [], removed: [] } };
}

export function saysNothing({ documents, attachments, unresolved }: ReadSource): boolean {
  return documents.length + attachments.length + unresolved.length === 0;
}

export async function textsOf(
  tree: CommitTree,
  paths: readonly string[],
): Promise<ReadonlyMap<string, FileText>> {
  const found = new Map(await tree.texts(paths, MOST_TOGETHER));
  for (const [path, text] of found) {
    if (!('problem' in text)) continue;
    const alone = (await tree.texts([path], MOST_BYTES)).get(path);
    if (alone !== undefined) found.set(path, alone);
  }
  return found;
}

function anyOf(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map(pathMatcher);
  return (path) => matchers.some((matches) => matches(path));
}
