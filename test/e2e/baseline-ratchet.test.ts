/** A ratchet on a baseline: the number of findings may fall, and never grows. */
import { beforeAll, describe, expect, it } from 'vitest';
import { asRead, withSandbox } from './audit.ts';
import {
  about,
  BASELINE,
  committed,
  entriesOf,
  entryLines,
  OLD,
  OLD_LINES,
  step,
  using,
} from './baseline-world.ts';

let file: string;
beforeAll(async () => {
  file = await committed();
}, 60_000);

describe.concurrent('With a ratchet', () => {
  it('one finding more fails, however mild, and does not get into the file', () =>
    withSandbox({}, async (sandbox) => {
      const roles = [...OLD, using('reader', 'dynamodb:GetItem')];
      const without = await step(sandbox, { roles, file });
      expect(without.outputs).toMatchObject({ conclusion: 'pass', 'low-count': '1' });

      const run = await step(sandbox, { roles, file, gate: { ratchet: true }, saves: true });
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ conclusion: 'fail', 'findings-count': '1', 'low-count': '1' });
      expect(run.report.baseline?.ratchet).toEqual({ allowed: 3, open: 4, grown: true });
      const [error] = run.annotations.filter(({ level }) => level === 'error');
      expect(error?.message).toContain(
        'Fails: 4 findings where the baseline allows 3, whatever their severity.',
      );
      expect(asRead(run.summary)).toContain('4 findings new or known where 3 are allowed');
      expect(run.stdout).toContain('With the ratchet on, 1 new or worse finding is left out of it.');
      expect(run.left).toBe(file);
    }));

  it('what was fixed makes no room for something else', () =>
    withSandbox({}, async (sandbox) => {
      const roles = [using('orders', 'sns:Publish', 'dynamodb:GetItem'), ...OLD.slice(1)];
      const run = await step(sandbox, { roles, file, gate: { ratchet: true }, saves: true });
      expect(run.report.baseline?.ratchet).toEqual({ allowed: 2, open: 3, grown: true });
      expect(run.outputs.conclusion).toBe('fail');
      expect(entryLines(run.left)).toEqual(
        entryLines(file).filter((line) => !line.includes('"subject":"sqs"')),
      );

      const fixed = await step(sandbox, {
        roles: [using('orders', 'sns:Publish'), ...OLD.slice(1)],
        file: run.left,
        gate: { ratchet: true },
      });
      expect(fixed.report.baseline?.ratchet).toEqual({ allowed: 2, open: 2, grown: false });
      expect(fixed.outputs.conclusion).toBe('pass');
    }));

  it('the first run, which writes the file, is held against nothing', () =>
    withSandbox({}, async (sandbox) => {
      const gate = { baseline: BASELINE, ratchet: true, 'fail-on': 'never' };
      const run = await step(sandbox, { roles: OLD, gate, saves: true });
      expect(run.outputs).toMatchObject({ conclusion: 'pass', 'findings-count': '3' });
      expect(entriesOf(run.left).map(about)).toEqual(OLD_LINES);
    }));
});
