/**
 * Peak memory of an audit of 5,000 roles with 150 services each, against 300 MiB; and its time against that of half
 * as many, to show that it grows in a straight line. The sandbox answers at once: what is measured is our own work.
 */
import { startSandbox } from '../sandbox/server.ts';
import { accountOfRoles } from './accounts.ts';
import { type Measurement, measuredRun, rounded } from './measure.ts';

const LIMIT_MIB = 300;

export async function memory(): Promise<Measurement> {
  const half = await auditOf(2_500);
  const whole = await auditOf(5_000);
  return {
    bench: 'memory',
    ratio: rounded(whole.peakMiB / LIMIT_MIB),
    target: 1,
    better: 'lower',
    roles: 5_000,
    findings: Number(whole.outputs['findings-count']),
    peakMiB: rounded(whole.peakMiB, 0),
    peakMiBOfHalf: rounded(half.peakMiB, 0),
    seconds: rounded(whole.durationMs / 1_000, 1),
    secondsOfHalf: rounded(half.durationMs / 1_000, 1),
    growth: rounded(whole.durationMs / half.durationMs),
    node: whole.nodeVersion,
  };
}

async function auditOf(roles: number) {
  const sandbox = await startSandbox({ accounts: [accountOfRoles(roles, 150)], jobMs: [10, 50] });
  try {
    const run = await measuredRun({
      env: sandbox.env(),
      inputs: { 'role-to-assume': sandbox.auditRoleArn(), entities: 'role/*' },
    });
    if (run.outputs.conclusion !== 'fail') {
      throw new Error(`the audit came to ${run.outputs.conclusion}: ${run.stdout.slice(-2_000)}`);
    }
    return run;
  } finally {
    await sandbox.close();
  }
}
