import { expect, it } from 'vitest';
import { commentKeyOf } from '../../../src/tell/pull-request.ts';

const FILE = '.github/iam-sweep.yml';
const FLOW = '.github/workflows/iam-change.yml';

it('two checks of a pull request are apart by config file and by workflow, and together by a key', () => {
  const keys = [
    commentKeyOf({}, FILE, FLOW),
    commentKeyOf({}, 'ci/teams.yml', FLOW),
    commentKeyOf({}, FILE, '.github/workflows/other.yml'),
    commentKeyOf({}, FILE, undefined),
    commentKeyOf({ key: 'iam' }, FILE, FLOW),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys[0]).toMatch(/^[0-9a-f]{16}$/);
  expect(commentKeyOf({ key: 'iam' }, 'ci/teams.yml', undefined)).toBe(keys[4]);
});
