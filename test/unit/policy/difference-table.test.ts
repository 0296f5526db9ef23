import { describe, expect, it } from 'vitest';
import { changesOf, swapped } from './difference-table.ts';
import { ACTION_ROWS } from './difference-table-actions.ts';
import { CONDITION_ROWS } from './difference-table-conditions.ts';
import { DENY_ROWS } from './difference-table-denies.ts';
import { RESOURCE_ROWS } from './difference-table-resources.ts';

describe.each([
  ['actions', ACTION_ROWS],
  ['denies', DENY_ROWS],
  ['resources', RESOURCE_ROWS],
  ['conditions', CONDITION_ROWS],
])('what changes in access by %s', (_, rows) => {
  it.each(rows)('%s', (_sentence, before, after, changes) => {
    expect(changesOf(before, after)).toEqual([...changes].sort());
    const kinds = (lines: readonly string[]) => lines.map((text) => text.slice(0, 2)).sort();
    expect(kinds(changesOf(after, before))).toEqual(kinds(changes.map(swapped)));
    expect(changesOf(after, after)).toEqual([]);
  });
});
