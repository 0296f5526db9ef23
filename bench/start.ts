/**
 * How long the action takes to load, against an empty program on the same Node. The run is ended by an input that is
 * refused, so that entry, settings with their schema, and the renderers are all loaded and nothing else happens.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerNode } from '../sandbox/runner.ts';
import { type Measurement, median, rounded } from './measure.ts';

const ENTRY = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const ROUNDS = 31;

export async function start(): Promise<Measurement> {
  const directory = mkdtempSync(join(tmpdir(), 'iam-sweep-bench-'));
  const empty = join(directory, 'empty.mjs');
  writeFileSync(empty, '');
  const times = { empty: [] as number[], action: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.empty.push(milliseconds(empty, directory));
    times.action.push(milliseconds(ENTRY, directory));
  }
  rmSync(directory, { recursive: true });
  return {
    bench: 'start',
    ratio: rounded(median(times.action) / median(times.empty)),
    target: 4.5,
    better: 'lower',
    emptyMs: rounded(median(times.empty), 1),
    actionMs: rounded(median(times.action), 1),
  };
}

function milliseconds(script: string, directory: string): number {
  const startedAt = performance.now();
  spawnSync(runnerNode(), [script], {
    cwd: directory,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, GITHUB_WORKSPACE: directory, INPUT_MODE: 'load-and-stop' },
  });
  return performance.now() - startedAt;
}
