import { expect, test } from 'vitest';
import { runnerLog } from '../../../sandbox/runner-log.ts';

function shown(...pieces: string[]): string[] {
  const lines: string[] = [];
  const log = runnerLog((line) => lines.push(line));
  pieces.forEach(log.write);
  log.end();
  return lines;
}

test('a secret is hidden from the line on that masks it', () => {
  expect(shown('::add-mask::s3cret\nthe key is s3cret\n')).toEqual(['the key is ***']);
});

test('a group is a title with its lines below', () => {
  expect(shown('::group::Collecting\nhalf\n::endgroup::\ndone\n')).toEqual([
    '▾ Collecting',
    '  half',
    'done',
  ]);
});

test('an annotation shows its level, title and lines', () => {
  expect(shown('::warning title=Late%3A 1::one%0Atwo\n')).toEqual(['Warning (Late: 1): one\n  two']);
});

test('debug lines are left out', () => {
  expect(shown('::debug::inner life\nseen\n')).toEqual(['seen']);
});

test('lines that come in pieces are whole, the last one too', () => {
  expect(shown('hal', 'f a line\nand an', 'other')).toEqual(['half a line', 'and another']);
});
