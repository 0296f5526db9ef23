/** IAM lets a last-accessed job be read only within the session that generated it; sessions end while a run goes on. */
import { describe, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/server.ts';
import { account } from './accounts.ts';
import { facts, type Judged, judged } from './audit.ts';
import { TEAM } from './team-account.ts';

const ACCOUNT = account({
  ...TEAM,
  roles: [
    ...(TEAM.roles ?? []),
    ...Array.from({ length: 25 }, (_, n) => ({
      name: `app-${n}`,
      allow: ['s3:GetObject', 'kms:Decrypt'],
      used: { s3: n * 10 },
      lastUsed: n,
    })),
  ],
});

/** Slow enough that a run over the account takes longer than a session of theirs. */
const SANDBOX = {
  jobMs: [100, 300],
  rates: { GenerateServiceLastAccessedDetails: { perSecond: 6, burst: 3 } },
} as const;

const run = (sandbox: object, during?: (sandbox: Sandbox) => void): Promise<Judged> =>
  judged({ accounts: [ACCOUNT], sandbox: { ...SANDBOX, ...sandbox }, ...(during && { during }) });

/** Ends all sessions once some jobs are open and some are done. */
function endSessionsMidway(sandbox: Sandbox): void {
  const timer = setInterval(() => {
    const { GenerateServiceLastAccessedDetails: open = 0, GetServiceLastAccessedDetails: read = 0 } =
      sandbox.log.counts;
    if (open >= 12 && read >= 3) {
      sandbox.expireSessions();
      clearInterval(timer);
    }
  }, 5);
}

describe.concurrent('credentials that end in mid-run', () => {
  it('are renewed, and orphaned jobs generated again: the findings are those of an undisturbed run', async () => {
    const undisturbed = await run({});
    expect(undisturbed.requests.AssumeRoleWithWebIdentity).toBe(1);
    const [announced, unannounced, revoked] = await Promise.all([
      run({ sessionMs: 4000 }),
      run({ sessionMs: 3600, announceExpiry: 'requested' }),
      run({}, endSessionsMidway),
    ]);
    for (const disturbed of [announced, unannounced, revoked]) {
      expect(facts(disturbed)).toEqual(facts(undisturbed));
      expect(disturbed.report.errors).toEqual([]);
      const { requests } = disturbed;
      expect(requests.AssumeRoleWithWebIdentity).toBeGreaterThan(1);
      expect(requests.GetIdToken, 'a fresh token for each session').toBe(requests.AssumeRoleWithWebIdentity);
      expect(disturbed.report.stats.apiCalls.GenerateServiceLastAccessedDetails).toBeGreaterThan(
        undisturbed.report.entities.length,
      );
    }
    expect(revoked.requests.AssumeRoleWithWebIdentity, 'all calls under way share one new session').toBe(2);
  });

  it('too often to read any job leave the entities unknown, and say what to raise', async () => {
    const run = await judged({
      account: { roles: [{ name: 'app', allow: ['s3:GetObject'], used: { s3: 0 } }] },
      sandbox: { jobMs: [1500, 1500], sessionMs: 900 },
    });
    expect(run.report.conclusion).toBe('incomplete');
    expect(run.exitCode).toBe(1);
    expect(run.report.errors).toMatchObject([{ code: 'SessionTooShort' }]);
    expect(run.summary).toContain('role-duration-seconds');
  });
});
