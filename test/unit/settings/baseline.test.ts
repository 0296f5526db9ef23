import { describe, expect, test } from 'vitest';
import { type Baseline, LARGEST_BASELINE } from '../../../src/model/baseline.ts';
import { ConfigError, problemText } from '../../../src/settings/config-error.ts';
import { loadSettings } from '../../../src/settings/index.ts';
import type { WorkspaceFile } from '../../../src/settings/workspace-file.ts';

const CONFIG = 'gate:\n  baseline: iam/known.json\n';
const MINE = '0123456789abcdef';
const OTHER = 'fedcba9876543210';
const ENTRY = `{"id":"${MINE}","since":"2026-05-01"}`;

interface Given {
  readonly config?: string;
  readonly saveBaseline?: string;
  readonly baseline?: string | WorkspaceFile;
}

async function load({ config = CONFIG, saveBaseline, baseline }: Given): Promise<Baseline | undefined> {
  const loaded = await loadSettings({
    inputs: saveBaseline === undefined ? {} : { 'save-baseline': saveBaseline },
    workspace: '/workspace',
    now: Date.parse('2026-06-01T12:00:00Z'),
    readFile: async (_, path, mostBytes) => {
      if (path === '.github/iam-sweep.yml') return { status: 'read', text: config };
      expect([path, mostBytes]).toEqual(['iam/known.json', LARGEST_BASELINE]);
      if (typeof baseline === 'object') return baseline;
      return baseline === undefined ? { status: 'missing' } : { status: 'read', text: baseline };
    },
  });
  return loaded.baseline;
}

async function problemsOf(given: Given): Promise<string[]> {
  const outcome = await load(given).catch((error: unknown) => error);
  if (!(outcome instanceof ConfigError)) throw new Error('the baseline was accepted');
  return outcome.problems.map(problemText);
}

const file = (...entries: readonly string[]) =>
  `{\n  "schemaVersion": 1,\n  "findings": [\n    ${entries.join(',\n    ')}\n  ]\n}\n`;

describe('a baseline', () => {
  test('is read with the settings that name it', async () => {
    const entry = {
      id: OTHER,
      since: '2026-05-02',
      severity: 'high',
      rule: 'service-unused',
      entity: 'arn:aws:iam::111122223333:role/orders-api',
      subject: 's3',
      note: 'Goes with the move of the orders, two lines:\nin autumn.',
    };
    expect(await load({ baseline: file(ENTRY, JSON.stringify(entry)) })).toEqual({
      path: 'iam/known.json',
      entries: [{ id: MINE, since: '2026-05-01' }, entry],
    });
  });

  test('is not looked for when none is named', async () => {
    expect(await load({ config: 'gate: {}\n' })).toBeUndefined();
    expect(await load({ config: 'gate: {}\n', saveBaseline: 'iam/known.json' })).toBeUndefined();
  });

  test('may be missing where this run is to write it, and is empty then', async () => {
    expect(await load({ saveBaseline: './iam/known.json' })).toEqual({
      path: 'iam/known.json',
      entries: [],
      isMissing: true,
    });
  });

  test('may hold a day that has begun somewhere on earth, though not in UTC', async () => {
    const ahead = ENTRY.replace('2026-05-01', '2026-06-02');
    expect((await load({ baseline: file(ahead) }))?.entries).toHaveLength(1);
  });
});

const KEYS = 'id, since, severity, rule, entity, subject, note';

const CASES: readonly [title: string, given: Given, ...problems: string[]][] = [
  [
    'that is not there',
    {},
    '.github/iam-sweep.yml:2:13: gate.baseline: the file iam/known.json does not exist. Allowed: a baseline in the checked-out repository (does actions/checkout run before?); a run with save-baseline writes it.',
  ],
  [
    'that is not there while another is written',
    { saveBaseline: 'iam/other.json' },
    '.github/iam-sweep.yml:2:13: gate.baseline: the file iam/known.json does not exist. Allowed: a baseline in the checked-out repository (does actions/checkout run before?); a run with save-baseline writes it.',
  ],
  [
    'that can not be read',
    { baseline: { status: 'refused', problem: 'is larger than 50331648 bytes' } },
    '.github/iam-sweep.yml:2:13: gate.baseline: the file iam/known.json is larger than 50331648 bytes.',
  ],
  [
    'that is empty',
    { baseline: '' },
    'iam/known.json:1:1: not valid JSON: found the end of the file. Allowed: JSON, without comments and trailing commas.',
  ],
  [
    'with a trailing comma',
    { baseline: file(`${ENTRY},`) },
    'iam/known.json:5:3: not valid JSON: found "]". Allowed: JSON, without comments and trailing commas.',
  ],
  [
    'with a conflict of a merge in it',
    { baseline: file(ENTRY).replace('    {', '<<<<<<< HEAD\n    {') },
    'iam/known.json:4:1: a merge conflict is left in the file. Allowed: a file whose conflict is resolved: keep the entries of both sides, each once.',
  ],
  [
    'that is a list of ids',
    { baseline: `["${MINE}"]` },
    'iam/known.json:1:1: found a list. Allowed: a mapping with the keys schemaVersion, findings.',
  ],
  [
    'that is the report of a run',
    { baseline: `{"schemaVersion": 1, "mode": "audit", "findings": []}` },
    'iam/known.json:1:22: mode: unknown key. Allowed: schemaVersion, findings.',
  ],
  [
    'of another version',
    { baseline: file(ENTRY).replace('1', '2') },
    'iam/known.json:2:20: schemaVersion: found 2. Allowed: 1.',
  ],
  [
    'with slips in its entries',
    {
      baseline: file(
        `{"id":"${MINE.toUpperCase()}","since":"2026-05-01"}`,
        `{"id":"${OTHER}","since":"2026-02-30","severity":"hihg"}`,
        `{"id":"${MINE}"}`,
        `{"id":"${MINE}","since":"2026-05-01","notes":"mine"}`,
      ),
    },
    `iam/known.json:4:11: findings[0].id: found "0123456789ABCDEF". Allowed: the id of a finding as in report.json, 16 hexadecimal digits.`,
    'iam/known.json:5:38: findings[1].since: found "2026-02-30". Allowed: a date that exists, written YYYY-MM-DD.',
    'iam/known.json:5:62: findings[1].severity: found "hihg". Allowed: critical, high, medium, low. Did you mean "high"?',
    'iam/known.json:6:5: findings[2].since: missing. Allowed: a date that exists, written YYYY-MM-DD.',
    `iam/known.json:7:51: findings[3].notes: unknown key. Allowed: ${KEYS}. Did you mean "note"?`,
  ],
  [
    'that names a finding twice',
    { baseline: file(ENTRY, ENTRY.replace(MINE, OTHER), ENTRY) },
    `iam/known.json:6:11: findings[2].id: found "${MINE}". Allowed: each finding once, and findings[0] is this one already.`,
  ],
  [
    'with a day in the future',
    { baseline: file(ENTRY.replace('2026-05-01', '2026-06-03')) },
    'iam/known.json:4:38: findings[0].since: found "2026-06-03", which has not begun. Allowed: a day up to 2026-06-01.',
  ],
];

describe('a baseline is refused', () => {
  test.each(CASES)('%s', async (_, given, ...problems) => {
    expect(await problemsOf(given)).toEqual(problems);
  });

  test('with file, line and column, so that annotations point at the line', async () => {
    const error = await load({ baseline: file('{}') }).catch((thrown: unknown) => thrown);
    expect((error as ConfigError).problems.map(({ location }) => location)).toEqual([
      { file: 'iam/known.json', line: 4, column: 5 },
      { file: 'iam/known.json', line: 4, column: 5 },
    ]);
  });

  test('with the first hundred of many problems, in the order of the file', async () => {
    const problems = await problemsOf({ baseline: file(...Array.from({ length: 5000 }, () => '{"id": 1}')) });
    expect(problems).toHaveLength(100);
    expect(problems[0]).toMatch(/^iam\/known\.json:4:5: findings\[0\]\.since: missing/);
    expect(problems[99]).toMatch(/^iam\/known\.json:53:\d+: findings\[49\]\.id/);
  });
});
