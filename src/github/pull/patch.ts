/** The lines that a patch of GitHub speaks of. */
import type { Lines } from '../../model/change.ts';
import type { LineDiff } from '../../model/pull-request.ts';

/** Source: GNU diffutils' documentation, "Detailed Description of Unified Format"; what follows is for people. */
const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/** How many lines the file got and lost by what GitHub counted, where it tells. */
export interface LineCounts {
  readonly additions?: number | undefined;
  readonly deletions?: number | undefined;
}

/**
 * `patch`: hunks of a unified diff without the header of the file. Undefined where it breaks off, is no such diff, or has
 * not as many lines as were counted: part of a diff would tell that the other lines are as they were.
 */
export function lineDiff(patch: string, counts: LineCounts = {}): LineDiff | undefined {
  const lines = patch.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const found = new Found();
  for (let index = 0; index < lines.length; ) {
    const [header, oldStart, oldCount = '1', newStart, newCount = '1'] = HUNK.exec(lines[index] ?? '') ?? [];
    if (header === undefined) return undefined;
    found.begin(Number(oldStart), Number(oldCount), Number(newStart), Number(newCount));
    index += 1;
    while (index < lines.length && !lines[index]?.startsWith('@@')) {
      if (!found.take(lines[index]?.[0])) return undefined;
      index += 1;
    }
    if (!found.end()) return undefined;
  }
  const { diff, additions, deletions } = found;
  const isWhole =
    additions === (counts.additions ?? additions) && deletions === (counts.deletions ?? deletions);
  return isWhole ? diff : undefined;
}

class Found {
  additions = 0;
  deletions = 0;
  readonly #added: Lines[] = [];
  readonly #removed: { readonly old: Lines; readonly at: number }[] = [];
  /** The next line of each file, and how many lines of it are left in the hunk. */
  #old = { line: 1, left: 0 };
  #new = { line: 1, left: 0 };
  /** Where the present run of lines that differ began; undefined within context. */
  #run: { readonly old: number; readonly new: number } | undefined;

  get diff(): LineDiff {
    return { added: this.#added, removed: this.#removed };
  }

  /** An empty range is told by the line before it. */
  begin(oldStart: number, oldCount: number, newStart: number, newCount: number): void {
    this.#old = { line: oldCount === 0 ? oldStart + 1 : oldStart, left: oldCount };
    this.#new = { line: newCount === 0 ? newStart + 1 : newStart, left: newCount };
  }

  /** By the first character of a line; undefined for an empty one. False: it does not belong here. */
  take(sign: string | undefined): boolean {
    if (sign === '\\') return true;
    const isOld = sign !== '+';
    const isNew = sign !== '-';
    if (isOld && isNew) {
      // Blanks at the end of a line get lost on some ways.
      if (sign !== ' ' && sign !== undefined) return false;
      this.#close(false);
    } else {
      this.#run ??= { old: this.#old.line, new: this.#new.line };
    }
    if (isOld) this.#old = { line: this.#old.line + 1, left: this.#old.left - 1 };
    if (isNew) this.#new = { line: this.#new.line + 1, left: this.#new.left - 1 };
    return this.#old.left >= 0 && this.#new.left >= 0;
  }

  end(): boolean {
    this.#close(true);
    return this.#old.left === 0 && this.#new.left === 0;
  }

  /** `isLast`: the hunk ends without context, which it does only at the end of the file. */
  #close(isLast: boolean): void {
    const run = this.#run;
    if (run === undefined) return;
    this.#run = undefined;
    const added = this.#new.line - run.new;
    const removed = this.#old.line - run.old;
    this.additions += added;
    this.deletions += removed;
    if (added > 0) this.#added.push({ start: run.new, end: this.#new.line - 1 });
    if (removed === 0) return;
    // Where nothing came instead, the line that follows shows it, and at the end of the file the last one.
    const at = Math.max(1, isLast && added === 0 ? run.new - 1 : run.new);
    this.#removed.push({ old: { start: run.old, end: this.#old.line - 1 }, at });
  }
}
