/** What is told when report files or the baseline can not be written. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/aws/clock.ts';
import { failureOf, ResultsError, UnwrittenFile } from '../../../src/failure.ts';
import type { Annotation, Runner } from '../../../src/github/runner.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { type TellPorts, tellFailure, tellJudgement } from '../../../src/tell/index.ts';
import { small } from '../report/accounts.ts';
import { settings } from '../report/factory.ts';

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'iam-sweep-tell-'));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

const NOW = new Date('2026-11-21T06:00:00Z');

/** Tells a small account as a run does, with files in the way; what the runner was told. */
async function told(gate: Partial<Settings['gate']>, inTheWay: readonly string[]) {
  for (const path of inTheWay) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), 'in the way');
  }
  const log: string[] = [];
  const annotated: Annotation[] = [];
  const outputs: Record<string, string> = {};
  let summary = '';
  const runner: Runner = {
    info: (text) => void log.push(text),
    debug: () => {},
    group: (_, work) => work(),
    mask: () => {},
    annotate: (annotation) => void annotated.push(annotation),
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    appendSummary: async (markdown) => {
      summary += markdown;
    },
    getIdToken: () => Promise.reject(new Error('no token')),
  };
  const ports: TellPorts = {
    runner,
    tool: { name: 'iam-sweep', version: '1.2.3' },
    workspace,
    configFile: null,
    startedAt: NOW,
    finishedAt: NOW,
    clock: systemClock,
    secrets: {},
    workflow: {},
    tokenContext: { canRequestToken: false, isDependabot: false, isForkPullRequest: false },
    gitHub: {},
  };
  const before = settings();
  const error = await tellJudgement(small(), { ...before, gate: { ...before.gate, ...gate } }, ports).then(
    () => undefined,
    async (thrown: unknown) => {
      await tellFailure(thrown, ports);
      return thrown;
    },
  );
  const errors = annotated.filter(({ level, title }) => level === 'error' && title.includes('Not all'));
  return {
    error,
    log: log.join('\n'),
    outputs,
    summary,
    errors: errors.map(({ message }) => message),
    annotated,
  };
}

const REPORTS = {
  'report-json': 'iam-sweep-report/report.json',
  'report-html': 'iam-sweep-report/report.html',
  'report-sarif': 'iam-sweep-report/report.sarif',
  'report-csv': 'iam-sweep-report/report.csv',
};

describe('A baseline that can not be written', () => {
  const blocked = () => told({ saveBaseline: 'known/now.json' }, ['known']);

  test('is named with the reason and with advice on save-baseline, in the annotation and in the summary', async () => {
    const { error, errors, summary } = await blocked();
    expect(error).toBeInstanceOf(ResultsError);
    expect(errors).toEqual([
      expect.stringMatching(
        /^known\/now\.json could not be written: (?:EEXIST|ENOTDIR).*known.*\n.*by save-baseline\.$/,
      ),
    ]);
    expect(summary).toContain('known/now&#46;json could not be written');
    expect(summary).not.toContain('report-directory');
  });

  test('takes the reports that were written out of no output', async () => {
    const { outputs } = await blocked();
    expect(outputs).toMatchObject({ ...REPORTS, complete: 'false' });
  });

  test('is not said to hold anything', async () => {
    const { log, annotated } = await blocked();
    expect(log).toContain('Findings: ');
    expect(log).not.toMatch(/added|removed|known\/now/);
    expect(annotated.map(({ title }) => title)).not.toContain('IAM Sweep: baseline of an incomplete audit');
    const { log: fine, error } = await told({ saveBaseline: 'elsewhere.json' }, []);
    expect(error).toBeUndefined();
    expect(fine).toContain('Baseline for elsewhere.json: 3 added, 0 removed.');
  });
});

describe('A report that can not be written', () => {
  test('is named, and its output alone is empty', async () => {
    const { outputs, errors } = await told({}, ['iam-sweep-report/report.html/in-the-way']);
    expect(outputs).toMatchObject({ ...REPORTS, 'report-html': '' });
    expect(errors).toEqual([
      expect.stringMatching(
        /^iam-sweep-report\/report\.html could not be written: EISDIR.*\n.*by report-directory\.$/,
      ),
    ]);
  });

  test('is told together with the others that failed for the same reason', async () => {
    const { outputs, errors } = await told({ saveBaseline: 'known.json' }, [
      'iam-sweep-report',
      'known.json/x',
    ]);
    expect(outputs).toMatchObject({
      'report-json': '',
      'report-html': '',
      'report-sarif': '',
      'report-csv': '',
    });
    expect(errors).toEqual([
      expect.stringMatching(/^iam-sweep-report\/report\.json, .*report\.csv could not be written: /),
      expect.stringMatching(/^known\.json could not be written: EISDIR/),
    ]);
  });
});

describe('The advice fits the reason:', () => {
  const adviceOn = (cause: unknown) =>
    failureOf(new ResultsError([new UnwrittenFile('a.json', 'save-baseline', cause)], {})).problems[0]
      ?.remedy;
  const withCode = (code: string) => Object.assign(new Error(code), { code });

  test.each([
    ['ENOSPC', 'Make room on the disk of the runner.'],
    ['EACCES', 'Let the user of the runner write there, or choose another place by save-baseline.'],
    ['EIO', 'Look at save-baseline and at what is there.'],
  ])('%s', (code, advice) => {
    expect(adviceOn(withCode(code))).toBe(advice);
  });

  test('a baseline that is too large says itself what to do', () => {
    expect(adviceOn(new RangeError('audit fewer entities at a time'))).toBeUndefined();
  });

  test('what is no file sends nobody to a directory', () => {
    const { problems } = failureOf(new ResultsError([new Error('the summary is gone')], {}));
    expect(problems).toEqual([
      { problem: 'the summary is gone', remedy: expect.stringContaining('debug logging') },
    ]);
  });
});
