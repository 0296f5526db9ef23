/**
 * Reading, judging and telling a pull request that changes 500 policies, each in a file of its own, by quarters JSON,
 * CloudFormation in JSON and in YAML, and Terraform source, without AWS: against three seconds, and against 250 MiB, the
 * start of Node in both. A policy has 1 to 6 KB as it stands in a JSON file. The process has done nothing before, as the
 * action has not. Of several rounds the fastest counts: what else the machine does only slows them down. Told besides:
 * 500 of each format alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { fileDiff } from '../sandbox/github/line-diff.ts';
import { runnerNode } from '../sandbox/runner.ts';
import { neverEvaluate } from '../scripts/build.ts';
import { type Measurement, median, rounded } from './measure.ts';
import { FORMAT_NAMES, FORMATS, type FormatName, policyFile } from './policy-formats.ts';
import { changed, randomNumbers, statements } from './statements.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const FILES = 500;
const BUDGET_MS = 3_000;
const LIMIT_MIB = 250;
const ROUNDS = 5;

/** Which most policies are about. */
const SERVICES = [
  ...[
    'apigateway',
    'athena',
    'autoscaling',
    'cloudformation',
    'cloudfront',
    'cloudwatch',
    'codebuild',
    'dynamodb',
  ],
  ...[
    'ec2',
    'ecr',
    'ecs',
    'eks',
    'elasticache',
    'elasticfilesystem',
    'elasticloadbalancing',
    'events',
    'glue',
    'iam',
  ],
  ...[
    'kinesis',
    'kms',
    'lambda',
    'logs',
    'rds',
    'route53',
    's3',
    'secretsmanager',
    'ses',
    'sns',
    'sqs',
    'ssm',
  ],
  ...['states', 'sts', 'tag', 'wafv2', 'xray'],
];
const KIND = { write: policyFile, services: SERVICES };

/** A file of the pull request. `patch` is as GitHub tells it. */
export interface ChangedText {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly patch: string;
}

interface Round {
  /** From the start of the process to its end. */
  readonly wallMs: number;
  readonly peakMiB: number;
  readonly readMs: number;
  readonly judgeMs: number;
  readonly tellMs: number;
  /** Of all threads, the start included. */
  readonly cpuMs: number;
  readonly documents: number;
  readonly findings: number;
  readonly unread: number;
}

export async function changes(): Promise<Measurement> {
  const directory = mkdtempSync(join(tmpdir(), 'iam-sweep-bench-'));
  try {
    await bundle(directory);
    const files = changedFiles(FORMAT_NAMES);
    const rounds = Array.from({ length: ROUNDS }, () => judged(directory, files));
    const fastest = rounds.reduce((one, other) => (other.wallMs < one.wallMs ? other : one));
    const peakMiB = median(rounds.map((round) => round.peakMiB));
    const alone = FORMAT_NAMES.map((format) => {
      const { cpuMs, unread } = judged(directory, changedFiles([format]));
      if (unread > 0) throw new Error(`${unread} files of ${format} could not be read`);
      return [`${format}CpuMs`, rounded(cpuMs, 0)];
    });
    return {
      bench: 'changes',
      ratio: rounded(fastest.wallMs / BUDGET_MS),
      target: 1,
      better: 'lower',
      files: FILES,
      kilobytes: rounded(files.reduce((sum, { after }) => sum + after.length, 0) / 1_000, 0),
      documents: fastest.documents,
      findings: fastest.findings,
      wallMs: rounded(fastest.wallMs, 0),
      readMs: rounded(fastest.readMs, 0),
      judgeMs: rounded(fastest.judgeMs, 0),
      tellMs: rounded(fastest.tellMs, 0),
      cpuMs: rounded(fastest.cpuMs, 0),
      peakMiB: rounded(peakMiB, 0),
      targetMiB: LIMIT_MIB,
      memoryRatio: rounded(peakMiB / LIMIT_MIB),
      ...Object.fromEntries(alone),
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Of these formats by turns. The first statement differs, and a quarter of the others. */
function changedFiles(formats: readonly FormatName[]): readonly ChangedText[] {
  const random = randomNumbers(20_251_122);
  return Array.from({ length: FILES }, (_, index) => {
    const { path, text } = FORMATS[formats[index % formats.length] ?? 'json'];
    const name = `service-${index}-${index % 8 < 4 ? 'a' : 'b'}`;
    const old = statements(random, 1_500 + random(4_500), KIND);
    const now = old.map((statement, at) =>
      at === 0 || random(4) === 0 ? changed(statement, random, SERVICES) : statement,
    );
    const [before, after] = [text(name, old), text(name, now)];
    return { path: path(name), before, after, patch: fileDiff(before, after).patch };
  });
}

/** What the action has of it, in one file. */
async function bundle(directory: string): Promise<void> {
  const built = await rolldown({
    input: { judged: here('change-judged.ts') },
    platform: 'node',
    plugins: [neverEvaluate],
  });
  await built.write({ dir: directory, format: 'esm', entryFileNames: '[name].js' });
  await built.close();
  writeFileSync(join(directory, 'package.json'), '{"type":"module"}');
}

function judged(directory: string, files: readonly ChangedText[]): Round {
  const [input, peak] = [join(directory, 'files.json'), join(directory, 'peak')];
  writeFileSync(input, JSON.stringify(files));
  const preload = pathToFileURL(here('peak-memory.mjs')).href;
  const startedAt = performance.now();
  const { stdout, stderr, status } = spawnSync(
    runnerNode(),
    ['--import', preload, join(directory, 'judged.js')],
    { encoding: 'utf8', env: { PATH: process.env.PATH, FILES: input, BENCH_PEAK_FILE: peak } },
  );
  const wallMs = performance.now() - startedAt;
  if (status !== 0) throw new Error(`the process that judges the change failed: ${stderr}`);
  return { ...JSON.parse(stdout), wallMs, peakMiB: Number(readFileSync(peak, 'utf8')) / 1_024 };
}
