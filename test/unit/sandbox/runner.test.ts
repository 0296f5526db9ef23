import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { demoConfig } from '../../../sandbox/demo.ts';
import { type DemoReport, problemOf } from '../../../sandbox/demo-report.ts';
import { inputVariables, type RunOptions, type RunResult, runAction } from '../../../sandbox/runner.ts';
import { annotationsOf, masksOf, parseCommands, parseOutputs } from '../../../sandbox/runner-files.ts';
import { accountFile, scratchDirectory } from './stand.ts';

const ACTION = `
inputs:
  mode:
    description: what to do
    default: auto
  config-file:
    default: .github/iam-sweep.yml
  unused-days:
    description: a number
  github-token:
    default: \${{ github.token }}
  two words:
    default: 5
`;

/** An action of its own for the test, which says what it was given. */
function action(script: string): { actionFile: string; entry: string } {
  const directory = scratchDirectory('action');
  writeFileSync(join(directory, 'action.yml'), ACTION);
  writeFileSync(
    join(directory, 'index.mjs'),
    `import fs from 'node:fs';\nconst env = process.env;\n${script}`,
  );
  return { actionFile: join(directory, 'action.yml'), entry: join(directory, 'index.mjs') };
}

describe('inputs', () => {
  test('every declared input is set, with its default or empty, hyphens kept', () => {
    expect(inputVariables(ACTION, { mode: 'audit' }, 'token')).toEqual({
      INPUT_MODE: 'audit',
      'INPUT_CONFIG-FILE': '.github/iam-sweep.yml',
      'INPUT_UNUSED-DAYS': '',
      'INPUT_GITHUB-TOKEN': 'token',
      INPUT_TWO_WORDS: '5',
    });
  });

  test('an input that action.yml does not declare is a mistake of the test', () => {
    expect(() => inputVariables(ACTION, { 'unused-dasy': '3' })).toThrow(/unused-dasy/);
  });
});

describe('what a step leaves behind', () => {
  test('outputs are single lines or heredocs', () => {
    expect(
      parseOutputs('a=1\nb<<ghadelimiter_x\nfirst\nsecond=2\nghadelimiter_x\nc<<E\n\nE\nd=x=<<y\n'),
    ).toEqual({
      a: '1',
      b: 'first\nsecond=2',
      c: '',
      d: 'x=<<y',
    });
    expect(() => parseOutputs('a<<E\nnever closed')).toThrow(/no closing E/);
  });

  test('annotations and masks are read from the log, unescaped', () => {
    const commands = parseCommands(
      [
        'plain text with ::error::in the middle',
        '::error title=Too much%2C really,file=a%3Ab.yml,line=3::50%25 of it%0Ais unused',
        '::warning::arn:aws:iam::111122223333:role/x',
        '::add-mask::secret',
        '::group::Inventory',
      ].join('\n'),
    );
    expect(annotationsOf(commands)).toEqual([
      {
        level: 'error',
        message: '50% of it\nis unused',
        properties: { title: 'Too much, really', file: 'a:b.yml', line: '3' },
      },
      { level: 'warning', message: 'arn:aws:iam::111122223333:role/x', properties: {} },
    ]);
    expect(masksOf(commands)).toEqual(['secret']);
  });
});

/** Runs an action and removes what the runner made once the test is over. */
async function run(options: RunOptions): Promise<RunResult> {
  const result = await runAction(options);
  onTestFinished(() => rmSync(dirname(result.workspace), { recursive: true }));
  return result;
}

describe('running an action', () => {
  test('it sees a clean environment, its workspace and its event, and everything it says is kept', async () => {
    const result = await run({
      ...action(`
        fs.writeFileSync('seen.json', JSON.stringify(env));
        fs.appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary');
        fs.appendFileSync(env.GITHUB_OUTPUT, 'conclusion=fail\\n');
        console.log('::notice::' + fs.readFileSync('.github/iam-sweep.yml', 'utf8'));
        console.error(JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).number);
        process.exitCode = 1;`),
      inputs: { mode: 'audit' },
      env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' },
      files: { '.github/iam-sweep.yml': 'rules: {}' },
      event: { name: 'pull_request', payload: { number: 7 } },
      debug: true,
    });
    expect(result).toMatchObject({ exitCode: 1, summary: '# Summary', outputs: { conclusion: 'fail' } });
    expect(result.stderr.trim()).toBe('7');
    expect(result.annotations.map((it) => it.message)).toEqual(['rules: {}']);
    expect(result.nodeVersion).toMatch(/^v\d+\./);
    const seen = JSON.parse(readFileSync(join(result.workspace, 'seen.json'), 'utf8'));
    expect(seen).toMatchObject({
      INPUT_MODE: 'audit',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_WORKSPACE: result.workspace,
      RUNNER_DEBUG: '1',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
    });
    const foreign = Object.keys(seen).filter(
      (name) => !/^(INPUT|GITHUB|RUNNER|ACTIONS|AWS)_|^(PATH|HOME|CI)$/.test(name),
    );
    expect(foreign).toEqual([]);
  });

  test('an action that does not end is killed', async () => {
    const result = await run({ ...action('setInterval(() => {}, 1000);'), timeoutMs: 500 });
    expect(result.exitCode).toBe(-1);
  });

  test('a missing bundle is said before anything runs', async () => {
    const { actionFile } = action('');
    await expect(runAction({ actionFile, entry: '/nowhere/index.js' })).rejects.toThrow(/npm run build/);
  });
});

describe('the demo', () => {
  test('its exemption ends sixty days from now', () => {
    const text = readFileSync(accountFile('sample').replace('sample.json', 'sample-config.yml'), 'utf8');
    const config = demoConfig(text, Date.UTC(2030, 0, 1));
    expect(config).toContain('expires: 2030-03-02');
    expect(config).toContain('entity: role/break-glass');
  });

  const result = (exitCode: number, conclusion?: string): RunResult => ({
    exitCode,
    stdout: '',
    stderr: '',
    summary: '# Summary',
    outputs: conclusion === undefined ? {} : { conclusion },
    annotations: [],
    masks: [],
    durationMs: 1,
    nodeVersion: 'v24.0.0',
    workspace: '/',
  });
  const report = (conclusion: string): DemoReport => ({ conclusion, entities: [], findings: [] });

  test.each([
    ['fail with exit code 1', result(1, 'fail'), report('fail')],
    ['pass with exit code 0', result(0, 'pass'), report('pass')],
    ['incomplete', result(1, 'incomplete'), report('incomplete')],
  ])('%s is a verdict', (_, run, written) => {
    expect(problemOf(run, written)).toBeUndefined();
  });

  test.each([
    ['no conclusion', result(1), report('fail')],
    ['no report', result(1, 'fail'), undefined],
    ['two conclusions', result(1, 'fail'), report('pass')],
    ['a failure that exits with 0', result(0, 'fail'), report('fail')],
    ['a pass that exits with 1', result(1, 'pass'), report('pass')],
  ])('%s is none', (_, run, written) => {
    expect(problemOf(run, written)).toBeTypeOf('string');
  });
});
