/**
 * Peak memory of an audit of 5,000 roles with 150 services each, against 300 MiB; and its time against that of half
 * as many, to show that it grows in a straight line. All report files are written, and a baseline of some 20,000
 * findings is read and written anew. The sandbox answers at once: what is measured is our own work.
 */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runAction } from '../sandbox/runner.ts';
import { startSandbox } from '../sandbox/server.ts';
import { accountOfRoles } from './accounts.ts';
import { type Measurement, measuredRun, rounded } from './measure.ts';

const LIMIT_MIB = 300;
const SERVICES = 150;
/** Each has about a hundred findings, and the same ones in a larger account. */
const KNOWN_ROLES = 200;
const BASELINE = '.github/iam-sweep-baseline.json';

export async function memory(): Promise<Measurement> {
  const baseline = await baselineOf(KNOWN_ROLES);
  const half = await auditOf(2_500, baseline);
  const whole = await auditOf(5_000, baseline);
  return {
    bench: 'memory',
    ratio: rounded(whole.peakMiB / LIMIT_MIB),
    target: 1,
    better: 'lower',
    roles: 5_000,
    findings: Number(whole.outputs['findings-count']),
    known: Number(whole.outputs['known-count']),
    peakMiB: rounded(whole.peakMiB, 0),
    peakMiBOfHalf: rounded(half.peakMiB, 0),
    seconds: rounded(whole.durationMs / 1_000, 1),
    secondsOfHalf: rounded(half.durationMs / 1_000, 1),
    growth: rounded(whole.durationMs / half.durationMs),
    node: whole.nodeVersion,
  };
}

/** All findings of that many roles, as the action writes them down. */
async function baselineOf(roles: number): Promise<string> {
  return withAccount(roles, async (given) => {
    const { workspace } = await runAction({
      ...given,
      inputs: { ...given.inputs, 'save-baseline': BASELINE },
    });
    try {
      return readFileSync(join(workspace, BASELINE), 'utf8');
    } finally {
      rmSync(dirname(workspace), { recursive: true, force: true });
    }
  });
}

/** With a ratchet, so that the baseline written is as large as the one read. */
async function auditOf(roles: number, baseline: string) {
  const config = `gate: { baseline: ${BASELINE}, save-baseline: ${BASELINE}, ratchet: true }\n`;
  return withAccount(roles, async (given) => {
    const run = await measuredRun({
      ...given,
      files: { '.github/iam-sweep.yml': config, [BASELINE]: baseline },
    });
    const { conclusion, complete, 'report-csv': csv } = run.outputs;
    if (conclusion !== 'fail' || complete !== 'true' || csv === '') {
      throw new Error(`the audit came to ${conclusion}: ${run.stdout.slice(-2_000)}`);
    }
    return run;
  });
}

interface Given {
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
}

async function withAccount<T>(roles: number, work: (given: Given) => Promise<T>): Promise<T> {
  const sandbox = await startSandbox({ accounts: [accountOfRoles(roles, SERVICES)], jobMs: [10, 50] });
  try {
    return await work({
      env: sandbox.env(),
      inputs: { 'role-to-assume': sandbox.auditRoleArn(), entities: 'role/*' },
    });
  } finally {
    await sandbox.close();
  }
}
