import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../../src/settings/config-error.ts';
import { loadSettings } from '../../../src/settings/index.ts';
import type { WorkspaceFile } from '../../../src/settings/workspace-file.ts';
import { errorOf, problemsOf, settingsOf } from './loading.ts';

const CASES: readonly [title: string, file: string, ...problems: string[]][] = [
  [
    'a list that stays open',
    'entities:\n  include: [role/a\ngate: {}\n',
    ':3:1: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
  ],
  [
    'a tab as indentation',
    'gate:\n\tfail-on: low\n',
    ':2:1: not valid YAML: Tabs are not allowed as indentation.',
  ],
  [
    'a key given twice',
    'access:\n  unused-days: 90\n  unused-days: 180\n',
    ':3:3: the key "unused-days" is given twice, first in line 2.',
  ],
  ['a second document', 'mode: audit\n---\nmode: auto\n', ':2:1: a second YAML document begins.'],
  [
    'an alias of nothing',
    'entities:\n  include: *team\n',
    ':2:12: the alias "team" has no anchor before it. Allowed: an anchor before it or, where * is a wildcard, "*team" in quotes.',
  ],
  ['a tag of its own', 'mode: !env MODE\n', ':1:7: not valid YAML: Unresolved tag: !env.'],
  [
    'a date as a time stamp',
    'mode: !!timestamp 2027-01-31\n',
    ':1:7: not valid YAML: Unresolved tag: tag:yaml.org,2002:timestamp.',
  ],
  ['a key that is a list', '? [a]\n: b\n', ':1:3: found a key that is no plain text.'],
  [
    'a key that JavaScript would swallow',
    'entities: { tags: { __proto__: x } }',
    ':1:21: unknown key "__proto__".',
  ],
  [
    'a list instead of a mapping',
    '- mode: audit\n',
    ':1:1: found a list. Allowed: a mapping from keys to values.',
  ],
  ['a text instead of a mapping', 'audit\n', ':1:1: found "audit". Allowed: a mapping from keys to values.'],
  [
    'merge keys',
    'gate:\n  <<: { fail-on: low }\n',
    ':2:3: gate."<<": unknown key. Allowed: fail-on, on-incomplete, baseline, ratchet, save-baseline.',
  ],
  ['a hundred and one aliases', `a: &a x\nb: [${'*a, '.repeat(101)}]\n`, ':2:405: more than 100 aliases.'],
  [
    'aliases that multiply one another',
    `a: &a [${'x, '.repeat(9)}]\nb: &b [${'*a, '.repeat(9)}]\nc: &c [${'*b, '.repeat(9)}]\nd: [${'*c, '.repeat(9)}]\n`,
    ': the aliases multiply one another.',
  ],
];

describe('a file that is no YAML, or no config, is refused at its place', () => {
  test.each(CASES)('%s', async (_, file, ...problems) => {
    expect(await problemsOf({ file })).toEqual(problems.map((problem) => `.github/iam-sweep.yml${problem}`));
  });

  test('a file that only nests brackets', async () => {
    const [problem, ...others] = await problemsOf({ file: '['.repeat(50_000) });
    expect(problem).toMatch(/^\.github\/iam-sweep\.yml:1:\d+: the file is nested too deeply\.$/);
    expect(others).toEqual([]);
  });

  test('a directive for an older YAML changes nothing: off stays a text', async () => {
    const file = '%YAML 1.1\n---\nrules: { service-unused: off }\nmode: yes\n';
    expect(await problemsOf({ file })).toEqual([
      '.github/iam-sweep.yml:4:7: mode: found "yes". Allowed: auto, audit, pull-request.',
    ]);
  });

  test('problems of the inputs are told beside those of the file', async () => {
    const { problems } = await errorOf({ file: 'mode: [', inputs: { mode: 'x' } });
    expect(problems.map(({ source }) => source)).toEqual(['.github/iam-sweep.yml:1:8', 'input mode']);
  });
});

describe('a config file that can not be had', () => {
  async function problemsWith(file: WorkspaceFile, configFile?: string): Promise<unknown> {
    const inputs = configFile === undefined ? {} : { 'config-file': configFile };
    const loading = { inputs, workspace: '/workspace', readFile: async () => file };
    return loadSettings(loading).catch((error: unknown) =>
      error instanceof ConfigError ? error.message : error,
    );
  }

  test('is an error when it was asked for', async () => {
    expect(await problemsWith({ status: 'missing' }, 'audit.yml')).toBe(
      'The configuration has 1 problem; nothing was audited.\n' +
        '  input config-file: the file audit.yml does not exist. Allowed: a YAML file in the checked-out repository (does actions/checkout run before?).',
    );
  });

  test('tells where it was looked for', async () => {
    const loading = {
      ...{ inputs: { 'config-file': 'audit.yml' }, workspace: '/workspace' },
      ...{ readFile: async () => ({ status: 'missing' }) as const, place: 'in the base branch main' },
    };
    await expect(loadSettings(loading)).rejects.toThrow(
      'the file audit.yml does not exist. Allowed: a YAML file in the base branch main.',
    );
    await expect(
      loadSettings({
        ...loading,
        inputs: {},
        readFile: async (_, path) =>
          path.endsWith('.yml')
            ? { status: 'read', text: 'gate:\n  baseline: known.json\n' }
            : { status: 'missing' },
      }),
    ).rejects.toThrow('Allowed: a baseline in the base branch main; a run with save-baseline writes it.');
  });

  test('and its path is known when it is not there', async () => {
    const loading = { workspace: '/workspace', readFile: async () => ({ status: 'missing' }) as const };
    const { configFile, configPath } = await loadSettings({ ...loading, inputs: {} });
    expect([configFile, configPath]).toEqual([null, '.github/iam-sweep.yml']);
  });

  test('is an error at the default path as well when it is there and may not be read', async () => {
    expect(await problemsWith({ status: 'refused', problem: 'is not UTF-8 text' })).toBe(
      'The configuration has 1 problem; nothing was audited.\n' +
        '  input config-file: the file .github/iam-sweep.yml is not UTF-8 text.',
    );
  });

  test('with the other ending is named, since it would never be read', async () => {
    const { problems } = await errorOf({ files: ['.github/iam-sweep.yaml'] });
    expect(problems).toEqual([
      {
        source: '.github/iam-sweep.yaml:1:1',
        location: { file: '.github/iam-sweep.yaml', line: 1, column: 1 },
        what: 'the file has an ending that is not looked for',
        allowed: 'the name .github/iam-sweep.yml, or this one in the input config-file',
      },
    ]);
  });

  test('with the other ending is read when it was asked for, and passed over beside the right one', async () => {
    const asked = { 'config-file': '.github/iam-sweep.yaml' };
    const file = 'gate: { fail-on: low }';
    const both = ['.github/iam-sweep.yml', '.github/iam-sweep.yaml'];
    expect((await settingsOf({ file, files: both.slice(1), inputs: asked })).gate.failOn).toBe('low');
    expect((await settingsOf({ file, files: both })).gate.failOn).toBe('low');
  });

  test('that was asked for under the other ending is proposed', async () => {
    const inputs = { 'config-file': 'config/audit.yaml' };
    expect(await problemsOf({ inputs, files: ['config/audit.yml'] })).toEqual([
      'input config-file: the file config/audit.yaml does not exist. Allowed: a YAML file in the checked-out repository (does actions/checkout run before?). Did you mean "config/audit.yml"?',
    ]);
  });

  test('is named without becoming a workflow command', async () => {
    expect(await problemsWith({ status: 'missing' }, 'a\n::error::b')).toContain(
      'input config-file: the file "a\\n::error::b" does not exist.',
    );
  });
});
