/**
 * The audit of 1,000 roles against the time that the API itself sets: all calls that were needed at the rate it
 * allows, and the slowest job. Time is compressed two and a half times, all of it alike: 12 ms latency for 30 ms, jobs
 * of 0.4–2.4 s for 1–6 s, 50 calls a second over all operations together for 20. More compression would weigh our own
 * computing too heavily. Whatever is sent too fast is refused, and counts.
 */
import { startSandbox } from '../sandbox/server.ts';
import { accountOfRoles } from './accounts.ts';
import { type Measurement, measuredRun, rounded } from './measure.ts';

const COMPRESSION = 2.5;
const ROLES = 1_000;
const LATENCY_MS = 30;
const JOB_MS = [1_000, 6_000] as const;
const CALLS_A_SECOND = 20;
const BURST = 20;
/** The script that this product replaces: one entity after another, five seconds between two looks at a job. */
const SERIAL_POLL_MS = 5_000;

export async function audit(): Promise<Measurement> {
  const sandbox = await startSandbox({
    accounts: [accountOfRoles(ROLES, 40)],
    latencyMs: LATENCY_MS / COMPRESSION,
    jobMs: [JOB_MS[0] / COMPRESSION, JOB_MS[1] / COMPRESSION],
    sharedRate: { perSecond: CALLS_A_SECOND * COMPRESSION, burst: BURST },
  });
  try {
    const run = await measuredRun({
      env: sandbox.env(),
      inputs: { 'role-to-assume': sandbox.auditRoleArn(), entities: 'role/*' },
    });
    if (run.outputs.conclusion !== 'fail') {
      throw new Error(`the audit came to ${run.outputs.conclusion}: ${run.stdout.slice(-2_000)}`);
    }
    const needed = 2 * ROLES + 4;
    const boundMs = ((needed - BURST) / CALLS_A_SECOND) * 1_000 + JOB_MS[1];
    const wallMs = run.durationMs * COMPRESSION;
    const serialMs = ROLES * serialRoleMs();
    return {
      bench: 'audit',
      ratio: rounded(wallMs / boundMs, 3),
      target: 1.15,
      better: 'lower',
      roles: ROLES,
      wallSeconds: rounded(wallMs / 1_000, 1),
      boundSeconds: rounded(boundMs / 1_000, 1),
      fasterThanSerial: rounded(serialMs / wallMs, 1),
      fasterThanSerialTarget: 50,
      callsAnswered: needed,
      throttled: sandbox.log.throttled,
      peakMiB: rounded(run.peakMiB, 0),
      node: run.nodeVersion,
    };
  } finally {
    await sandbox.close();
  }
}

/** The mean over jobs of evenly spread duration: generate, then wait and look until the job is done. */
function serialRoleMs(): number {
  const [least, most] = JOB_MS;
  let total = 0;
  let jobs = 0;
  for (let job = least; job <= most; job += 10) {
    const looks = Math.ceil(job / SERIAL_POLL_MS);
    total += LATENCY_MS + looks * (SERIAL_POLL_MS + LATENCY_MS);
    jobs++;
  }
  return total / jobs;
}
