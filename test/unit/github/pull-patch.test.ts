import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileDiff } from '../../../sandbox/github/line-diff.ts';
import { lineDiff } from '../../../src/github/pull/patch.ts';
import type { LineDiff } from '../../../src/model/pull-request.ts';

const NONE = { added: [], removed: [] };

/** The new lines that follow from the old ones, when what was added is known. */
function applied(old: readonly string[], now: readonly string[], { added, removed }: LineDiff): string[] {
  const gone = new Set(removed.flatMap(({ old: { start, end } }) => range(start, end)));
  const kept = old.filter((_, index) => !gone.has(index + 1));
  const isNew = new Set(added.flatMap(({ start, end }) => range(start, end)));
  const lines: string[] = [];
  for (let line = 1; kept.length > 0 || isNew.has(line); line += 1) {
    lines.push((isNew.has(line) ? now[line - 1] : kept.shift()) ?? 'a line that is not there');
  }
  return lines;
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start + 1 }, (_, index) => start + index);

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

describe('The lines that a patch speaks of', () => {
  it('are those by which the old file becomes the new one', () => {
    const text = fc
      .tuple(
        fc.array(fc.constantFrom('{', '}', '"Allow"', '@@ -1 +1 @@', '-', '+', ' ', '', '\\ No', 'a\r'), {
          maxLength: 40,
        }),
        fc.boolean(),
      )
      .map(([lines, ends]) => lines.join('\n') + (ends && lines.length > 0 ? '\n' : ''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { patch, additions, deletions } = fileDiff(before, after);
        const diff = patch === '' ? NONE : lineDiff(patch, { additions, deletions });
        const [old, now] = [linesOf(before), linesOf(after)];
        expect(applied(old, now, diff as LineDiff)).toEqual(now);
        for (const { at } of diff?.removed ?? []) {
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual(Math.max(1, now.length));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('show what was taken away where something else came, or at the line that follows', () => {
    expect(lineDiff('@@ -1,4 +1,3 @@\n a\n-b\n-c\n+B\n d')).toEqual({
      added: [{ start: 2, end: 2 }],
      removed: [{ old: { start: 2, end: 3 }, at: 2 }],
    });
    expect(lineDiff('@@ -1,3 +1,2 @@ resource "aws_iam_role" "a" {\n a\n-b\n c')).toEqual({
      added: [],
      removed: [{ old: { start: 2, end: 2 }, at: 2 }],
    });
  });

  it('show what was taken away at the end of a file at its last line', () => {
    expect(lineDiff('@@ -1,3 +1,2 @@\n a\n b\n-c')?.removed).toEqual([{ old: { start: 3, end: 3 }, at: 2 }]);
    expect(lineDiff('@@ -1,2 +0,0 @@\n-a\n-b')?.removed).toEqual([{ old: { start: 1, end: 2 }, at: 1 }]);
  });

  it('count on from hunk to hunk, whatever counts are left out', () => {
    const patch = '@@ -1 +1 @@\n-a\n+b\n@@ -10,0 +11,2 @@ heading\n+x\n+y';
    expect(lineDiff(patch)).toEqual({
      added: [
        { start: 1, end: 1 },
        { start: 11, end: 12 },
      ],
      removed: [{ old: { start: 1, end: 1 }, at: 1 }],
    });
  });

  it('are none where only context is shown', () => {
    expect(lineDiff('@@ -1,2 +1,2 @@\n a\n b', { additions: 0, deletions: 0 })).toEqual(NONE);
  });

  it('are of one line more when the end of the last line came or went', () => {
    expect(lineDiff('@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a')).toEqual({
      added: [{ start: 1, end: 1 }],
      removed: [{ old: { start: 1, end: 1 }, at: 1 }],
    });
  });

  it.each([
    ['breaks off in a hunk', '@@ -1,3 +1,3 @@\n a\n-b', {}],
    ['breaks off between hunks', '@@ -1 +1 @@\n-a\n+b', { additions: 2, deletions: 1 }],
    ['begins with something else', 'diff --git a/x b/x\n@@ -1 +1 @@\n-a\n+b', {}],
    ['has more lines than its hunk', '@@ -1 +1 @@\n-a\n+b\n+c', {}],
    ['has a line of no kind', '@@ -1,2 +1,2 @@\n-a\n+b\n?c', {}],
  ])('are unknown where the patch %s', (_, patch, counts) => {
    expect(lineDiff(patch, counts)).toBeUndefined();
  });
});
