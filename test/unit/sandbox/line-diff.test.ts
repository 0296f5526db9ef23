import { describe, expect, it } from 'vitest';
import { fileDiff } from '../../../sandbox/github/line-diff.ts';

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}`);

describe('The diff of a file in the sandbox', () => {
  it('is what git makes of it, line by line', () => {
    const before = numbered(30);
    const after = numbered(30);
    after[1] = 'changed 2';
    after.splice(6, 0, 'new');
    after.splice(20, 2);
    const { patch, additions, deletions } = fileDiff(`${before.join('\n')}\n`, after.join('\n'));
    expect({ additions, deletions }).toEqual({ additions: 3, deletions: 4 });
    // Made by `git diff --no-index`.
    expect(patch.split('\n')).toEqual([
      '@@ -1,9 +1,10 @@',
      ' line 1',
      '-line 2',
      '+changed 2',
      ' line 3',
      ' line 4',
      ' line 5',
      ' line 6',
      '+new',
      ' line 7',
      ' line 8',
      ' line 9',
      '@@ -17,8 +18,6 @@ line 16',
      ' line 17',
      ' line 18',
      ' line 19',
      '-line 20',
      '-line 21',
      ' line 22',
      ' line 23',
      ' line 24',
      '@@ -27,4 +26,4 @@ line 26',
      ' line 27',
      ' line 28',
      ' line 29',
      '-line 30',
      '+line 30',
      '\\ No newline at end of file',
    ]);
  });

  it('of a new file, and of one that is gone, has an empty range on the other side', () => {
    expect(fileDiff('', 'a\nb\n').patch).toBe('@@ -0,0 +1,2 @@\n+a\n+b');
    expect(fileDiff('a\n', '').patch).toBe('@@ -1 +0,0 @@\n-a');
    expect(fileDiff('', '').patch).toBe('');
  });
});
