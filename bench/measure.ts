/** What the benchmarks share: medians, and one run of the built action with its peak memory. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type RunOptions, type RunResult, runAction } from '../sandbox/runner.ts';

const PEAK_MEMORY = pathToFileURL(fileURLToPath(new URL('peak-memory.mjs', import.meta.url))).href;

export interface Measurement {
  readonly bench: string;
  readonly ratio: number;
  readonly target: number;
  readonly better: 'lower' | 'higher';
  readonly [detail: string]: unknown;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function rounded(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

/** The run, and the most memory that its process held (resident set, MiB). Its scratch directories are deleted. */
export async function measuredRun(options: RunOptions): Promise<RunResult & { readonly peakMiB: number }> {
  const directory = mkdtempSync(join(tmpdir(), 'iam-sweep-bench-'));
  const peakFile = join(directory, 'peak');
  try {
    const result = await runAction({
      ...options,
      env: { ...options.env, NODE_OPTIONS: `--import ${PEAK_MEMORY}`, BENCH_PEAK_FILE: peakFile },
    });
    const peakMiB = Number(readFileSync(peakFile, 'utf8')) / 1_024;
    rmSync(dirname(result.workspace), { recursive: true, force: true });
    return { ...result, peakMiB };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
