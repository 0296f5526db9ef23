/**
 * Reading CloudTrail's log files against unpacking them, CPU time of all threads; against Python, both from disk, wall
 * time; and the memory that it takes for 10 MB and for 1 GB of files. The files are made up, in CloudTrail's shapes.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { runnerNode } from '../sandbox/runner.ts';
import { type Measurement, median, rounded } from './measure.ts';
import { logFile, USERS } from './trail-records.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const FILES = 1_600;
const RECORDS_A_FILE = 53;
const ROUNDS = 7;
/** Against Python, so often are the files read in one process, that its start doesn't count for much. */
const PASSES = 6;
const PYTHON_ROUNDS = 3;
const MB = 1_000_000;

interface Spent {
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Unpacking alone and reading, on this thread and on as many as there are cores. */
type Round = Readonly<Record<'gunzipHere' | 'readHere' | 'gunzip' | 'read', Spent>>;

/** Every record parsed, as the scripts do that people write for this. Each file is read from disk in every pass. */
const PYTHON = `
import gzip, json, os, sys, time
started = time.perf_counter()
found = 0
for _ in range(int(sys.argv[2])):
    for entry in os.scandir(sys.argv[1]):
        with open(entry.path, 'rb') as file:
            for record in json.loads(gzip.decompress(file.read()))['Records']:
                if record['eventName'] in ('SwitchRole', 'AssumeRole') and record['userIdentity']['type'] == 'IAMUser':
                    found += 1
print(json.dumps({'wallMs': (time.perf_counter() - started) * 1000, 'found': found}))
`;

export async function trail(): Promise<Measurement> {
  const directory = mkdtempSync(join(tmpdir(), 'iam-sweep-bench-'));
  try {
    const { bytes, compressedBytes } = writeFiles(join(directory, 'logs'));
    await bundle(directory);
    const run = (job: string, env: Readonly<Record<string, string>> = {}) => child(directory, job, env);
    const rounds = run('ratio', { ROUNDS: String(ROUNDS) }).rounds as Round[];
    // The first round warms up.
    const of = (value: (round: Round) => number) => median(rounds.slice(1).map(value));
    const passes = { PASSES: String(PASSES) };
    const faster = Array.from({ length: PYTHON_ROUNDS }, () => {
      const python = pythonWallMs(join(directory, 'logs'));
      return python === undefined ? [] : [python / Number(run('disk', passes).wallMs)];
    }).flat();
    return {
      bench: 'trail',
      ratio: rounded(of(({ gunzip, read }) => read.cpuMs / gunzip.cpuMs)),
      target: 1.4,
      better: 'lower',
      ratioOnOneThread: rounded(of(({ gunzipHere, readHere }) => readHere.cpuMs / gunzipHere.cpuMs)),
      gunzipNsPerByte: rounded(of(({ gunzipHere }) => (gunzipHere.cpuMs * MB) / bytes)),
      wallOverCpu: rounded(of(({ read }) => read.wallMs / read.cpuMs)),
      wallOverCpuTarget: 0.6,
      ...(faster.length === 0
        ? {}
        : { fasterThanPython: rounded(median(faster), 1), fasterThanPythonTarget: 4 }),
      peakMiBOf10MB: rounded(Number(run('memory', { COMPRESSED_BYTES: String(10 * MB) }).peakMiB), 0),
      peakMiBOf1GB: rounded(Number(run('memory', { COMPRESSED_BYTES: String(1_000 * MB) }).peakMiB), 0),
      peakMiBTarget: 300,
      megabytes: rounded(bytes / MB, 0),
      compression: rounded(bytes / compressedBytes, 1),
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function writeFiles(folder: string): { readonly bytes: number; readonly compressedBytes: number } {
  mkdirSync(folder);
  let bytes = 0;
  let compressedBytes = 0;
  for (let index = 0; index < FILES; index++) {
    const text = Buffer.from(logFile(index, RECORDS_A_FILE));
    const packed = gzipSync(text);
    bytes += text.length;
    compressedBytes += packed.length;
    writeFileSync(join(folder, `${String(index).padStart(6, '0')}.json.gz`), packed);
  }
  return { bytes, compressedBytes };
}

/** The reader and its worker as the action has them, without what the action has beside them. */
async function bundle(directory: string): Promise<void> {
  const source = here('../src/collect/switch-role/trail/');
  const built = await rolldown({
    input: { reader: `${source}reader.ts`, 'trail-worker': `${source}worker.ts` },
    platform: 'node',
  });
  await built.write({ dir: directory, format: 'esm', entryFileNames: '[name].js' });
  await built.close();
  writeFileSync(join(directory, 'package.json'), '{"type":"module"}');
}

function child(
  directory: string,
  job: string,
  env: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const peakFile = join(directory, 'peak');
  const { stdout, stderr, status } = spawnSync(
    runnerNode(),
    ['--import', pathToFileURL(here('peak-memory.mjs')).href, here('trail-read.mjs')],
    {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        JOB: job,
        FOLDER: join(directory, 'logs'),
        READER: join(directory, 'reader.js'),
        SESSION_NAMES: JSON.stringify(USERS),
        BENCH_PEAK_FILE: peakFile,
        ...env,
      },
    },
  );
  if (status !== 0) throw new Error(`the process that reads the files failed: ${stderr}`);
  return { ...JSON.parse(stdout), peakMiB: Number(readFileSync(peakFile, 'utf8')) / 1_024 };
}

/** Undefined where there is no Python. */
function pythonWallMs(folder: string): number | undefined {
  const { status, stdout } = spawnSync('python3', ['-c', PYTHON, folder, String(PASSES)], {
    encoding: 'utf8',
  });
  return status === 0 ? Number(JSON.parse(stdout).wallMs) : undefined;
}
