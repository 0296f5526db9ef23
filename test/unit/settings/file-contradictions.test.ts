import { describe, expect, test } from 'vitest';
import { type Given, problemsOf, settingsOf } from './loading.ts';

const FILE = '.github/iam-sweep.yml';
const HISTORY = (path: string) => `switch-role: { history: { store: file, path: ${path} } }\n`;

const CLASHES: readonly [title: string, given: Given, ...problems: string[]][] = [
  [
    'the facts are not written over the baseline',
    { file: 'gate: { baseline: iam/known.json }\n', inputs: { 'save-snapshot': './iam//known.json' } },
    'input save-snapshot: found "./iam//known.json", which is the file of gate.baseline too. Allowed: a file of its own.',
  ],
  [
    'the facts are not written over the config file',
    { file: 'mode: audit\n', inputs: { 'save-snapshot': FILE } },
    `input save-snapshot: found "${FILE}", which is the config file too. Allowed: a file of its own.`,
  ],
  ...(['json', 'html', 'sarif', 'csv'] as const).map((format): [string, Given, string] => [
    `report.${format} is not written over the facts`,
    { inputs: { 'save-snapshot': `out/report.${format}`, 'report-directory': './out/' } },
    `input save-snapshot: found "out/report.${format}", which is a report too. Allowed: a file of its own.`,
  ]),
  ...(['json', 'html', 'sarif', 'csv'] as const).map((format): [string, Given, string] => [
    `report.${format} is not written over the history`,
    { file: HISTORY(`iam-sweep-report/report.${format}`) },
    `${FILE}:1:46: switch-role.history.path: found "iam-sweep-report/report.${format}", which is a report too. Allowed: a file of its own.`,
  ]),
  [
    'a report is not written over the baseline',
    { file: 'gate: { baseline: iam-sweep-report/report.json }\n' },
    `${FILE}:1:19: gate.baseline: found "iam-sweep-report/report.json", which is a report too. Allowed: a file of its own.`,
  ],
  [
    'a report is not written over the facts that are judged',
    { inputs: { 'from-snapshot': 'out/report.json', 'report-directory': 'out' } },
    'input from-snapshot: found "out/report.json", which is a report too. Allowed: a file of its own.',
  ],
  [
    'the baseline is not written over the facts that are judged',
    { inputs: { 'from-snapshot': 'facts.json', 'save-baseline': 'facts.json' } },
    'input save-baseline: found "facts.json", which is the file of snapshot.from too. Allowed: a file of its own, mostly that of gate.baseline.',
  ],
  [
    'the history is not written over the baseline',
    { file: `gate: { baseline: h.json }\n${HISTORY('h.json')}` },
    `${FILE}:2:46: switch-role.history.path: found "h.json", which is the file of gate.baseline too. Allowed: a file of its own.`,
  ],
  [
    'a report is not written over the config file',
    { file: 'report: { directory: iam }\n', inputs: { 'config-file': 'iam/report.html' } },
    'iam/report.html:1:22: report.directory: found "iam/report.html", which is the config file too. Allowed: a file of its own.',
  ],
  [
    'a file is no directory',
    { file: 'mode: audit\n', inputs: { 'save-baseline': `${FILE}/known.json` } },
    `input save-baseline: found "${FILE}/known.json", as if the config file were a directory. Allowed: a file of its own, mostly that of gate.baseline.`,
  ],
  [
    'a directory is no file',
    { inputs: { 'save-snapshot': 'iam-sweep-report' } },
    'input save-snapshot: found "iam-sweep-report", which is a directory with a report in it. Allowed: a file of its own.',
  ],
  [
    'each of several is told',
    {
      file: `gate: { baseline: a.json }\n${HISTORY('a.json')}`,
      inputs: { 'save-baseline': 'a.json', 'save-snapshot': 'a.json' },
    },
    'input save-baseline: found "a.json", which is the file of switch-role.history too. Allowed: a file of its own, mostly that of gate.baseline.',
    `${FILE}:2:46: switch-role.history.path: found "a.json", which is the file of snapshot.save too. Allowed: a file of its own.`,
    'input save-snapshot: found "a.json", which is the file of gate.baseline too. Allowed: a file of its own.',
  ],
];

describe('What a run writes takes the place of no other file:', () => {
  test.each(CLASHES)('%s', async (_, given, ...problems) => {
    expect(await problemsOf(given)).toEqual(problems);
  });
});

describe('It is fine', () => {
  test('to write the baseline anew where it was read', async () => {
    const file = 'gate: { baseline: iam/known.json }\n';
    const { gate } = await settingsOf({ file, inputs: { 'save-baseline': './iam/known.json' } });
    expect(gate.saveBaseline).toBe('./iam/known.json');
  });

  test('to use the name of a report that is not written', async () => {
    const file = 'report: { formats: [html] }\n';
    const inputs = { 'save-snapshot': 'iam-sweep-report/report.csv' };
    expect((await settingsOf({ file, inputs })).saveSnapshot).toBe('iam-sweep-report/report.csv');
  });

  test('to keep everything beside the reports, also where one name begins with the other', async () => {
    const inputs = {
      'save-snapshot': 'iam-sweep-report/facts.json',
      'save-baseline': 'iam-sweep-report/report.json.known',
    };
    expect(await settingsOf({ inputs })).toMatchObject({ saveSnapshot: inputs['save-snapshot'] });
  });

  test('to judge facts anew that this config file has kept', async () => {
    const file = 'snapshot: { save: facts.json }\n';
    expect((await settingsOf({ file, inputs: { 'from-snapshot': 'facts.json' } })).fromSnapshot).toBe(
      'facts.json',
    );
  });
});
