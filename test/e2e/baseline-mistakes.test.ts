/** A file of known findings that can't be right: told where and how, and nothing is audited with half of it. */
import { describe, expect, it } from 'vitest';
import { LARGEST_BASELINE } from '../../src/model/baseline.ts';
import { OUTPUT_NAMES } from '../../src/model/outputs.ts';
import { asRead, audit } from './audit.ts';
import { reportPaths } from './report-files.ts';

const BASELINE = 'iam/known.json';
const ENTRY = '{"id":"0123456789abcdef","since":"2026-05-01"}';
const file = (...entries: readonly string[]) =>
  `{\n  "schemaVersion": 1,\n  "findings": [\n    ${entries.join(',\n    ')}\n  ]\n}\n`;
const tomorrow = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

interface Mistake {
  readonly title: string;
  readonly text?: string;
  /** Line of the file; absent: the settings that name it are what is wrong. */
  readonly at?: number;
  readonly says: string;
}

const MISTAKES: readonly Mistake[] = [
  { title: 'cut off', text: file(ENTRY).slice(0, -4), at: 5, says: 'not valid JSON' },
  { title: 'with a comma too many', text: file(`${ENTRY},`), at: 5, says: 'found "]"' },
  {
    title: 'in which a merge left its conflict',
    text: file(ENTRY).replace('    {', '<<<<<<< HEAD\n    {'),
    at: 4,
    says: 'a merge conflict is left in the file',
  },
  {
    title: 'with a key that is not known',
    text: file(ENTRY, ENTRY.replace('}', ',"notes":"mine"}').replace('0', '1')),
    at: 5,
    says: 'findings[1].notes: unknown key',
  },
  {
    title: 'that names a finding twice',
    text: file(ENTRY, ENTRY),
    at: 5,
    says: 'each finding once, and findings[0] is this one already',
  },
  {
    title: 'with a day that the calendar does not have',
    text: file(ENTRY.replace('05-01', '02-30')),
    at: 4,
    says: 'findings[0].since: found "2026-02-30"',
  },
  {
    title: 'with a day that has not come',
    text: file(ENTRY.replace('2026-05-01', tomorrow)),
    at: 4,
    says: `found "${tomorrow}", which has not begun`,
  },
  { title: 'that is not there', says: `gate.baseline: the file ${BASELINE} does not exist` },
  {
    title: 'larger than is read',
    text: file(ENTRY) + ' '.repeat(LARGEST_BASELINE),
    says: `gate.baseline: the file ${BASELINE} is larger than 50331648 bytes`,
  },
];

describe.concurrent('A baseline', () => {
  for (const { title, text, at, says } of MISTAKES) {
    it(`${title}: is refused, nothing is audited, and nothing is written`, async () => {
      const run = await audit({
        config: `issue:\n  open: true\ngate:\n  baseline: ${BASELINE}\n`,
        inputs: { 'save-baseline': 'iam/written.json', 'fail-on': 'never', 'on-incomplete': 'warn' },
        run: { files: text === undefined ? {} : { [BASELINE]: text } },
        keep: [...reportPaths(), 'iam/written.json'],
      });
      expect(run.exitCode).toBe(1);
      expect(run.requests, 'nothing was asked of AWS or GitHub').toEqual({});
      expect([...run.files.keys()]).toEqual([]);
      expect(run.outputs).toEqual({
        ...Object.fromEntries(OUTPUT_NAMES.map((name) => [name, ''])),
        conclusion: 'incomplete',
        complete: 'false',
      });
      const [annotation, ...others] = run.annotations;
      expect(others).toEqual([]);
      expect(annotation?.level).toBe('error');
      expect(annotation?.message).toContain(says);
      expect(annotation?.properties).toMatchObject(
        at === undefined
          ? { file: '.github/iam-sweep.yml', line: '4' }
          : { file: BASELINE, line: String(at) },
      );
      expect(asRead(run.summary)).toContain(says);
    });
  }

  it('whose ratchet has nothing to hold against is refused', async () => {
    const run = await audit({ config: 'gate:\n  ratchet: true\n' });
    expect(run.exitCode).toBe(1);
    expect(run.requests).toEqual({});
    expect(run.annotations[0]?.properties).toMatchObject({ file: '.github/iam-sweep.yml', line: '2' });
  });

  it('is never written over a report or the settings', async () => {
    for (const path of ['iam-sweep-report/report.html', '.github/iam-sweep.yml']) {
      const config = 'gate:\n  fail-on: never\n';
      const run = await audit({
        config,
        inputs: { 'save-baseline': path },
        keep: [...reportPaths(), '.github/iam-sweep.yml'],
      });
      expect(run.exitCode).toBe(1);
      expect(run.requests).toEqual({});
      expect(run.annotations[0]?.message).toContain('input save-baseline');
      expect([...run.files]).toEqual([['.github/iam-sweep.yml', config]]);
    }
  });
});
