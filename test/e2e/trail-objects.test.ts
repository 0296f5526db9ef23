/** The log files of a bucket: those that can't be read cost their day and no more, and those that are known are not read again. */
import { describe, expect, it } from 'vitest';
import { SPOILS, type Spoil } from '../../sandbox/s3/spoil.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { Coverage } from '../../src/model/switch-role.ts';
import { auditAgainst, type Judged, withSandbox } from './audit.ts';
import { BUCKET, DAY_MS, statuses, stockAudit, stocktaking, switchers } from './stocktaking-world.ts';
import {
  callOf,
  dayBefore,
  folder,
  isIncomplete,
  isSettled,
  LOOK_BACK_DAYS,
  morning,
  morningAddress,
  NOTHING_KNOWN,
  OPEN,
  problemsOf,
  SETTLED,
  trailWorld,
  UNUSED_DAYS,
  USERS,
} from './trail-world.ts';

const FACTS = 'facts.json';
const HISTORY = 'iam-sweep-history.json';

/** By how an object is spoiled, what the report says of it. */
const NAMED: Readonly<Record<Spoil, string>> = {
  cut: 'Truncated',
  'not-gzip': 'NotGzip',
  foreign: 'NotATrail',
  bomb: 'TooLarge',
  empty: 'Empty',
  kms: 'AccessDenied .*"kms:Decrypt"',
  'sse-c': 'CustomerKey',
  archived: 'InvalidObjectState .*restore it',
  denied: 'AccessDenied .*"s3:GetObject"',
  gone: 'NoSuchKey',
};

/** Every second day one object is spoiled, each in another way. */
const SPOILED = SPOILS.map((how, index) => ({ how, days: 3 + 2 * index }));

describe.concurrent('Objects of a bucket that can’t be read', () => {
  it('are each named, cost their day and no other, and let nobody be called silent', async () => {
    const run = await stocktaking(
      trailWorld({
        users: [...USERS, { name: 'dee' }, { name: 'eve' }, { name: 'new', age: 10 }],
        // Recorded in an object that is lost, and in the other one of such a day.
        records: [...callOf('dee', 3, 6), ...callOf('eve', 5, 18)],
        bucket: { spoiled: SPOILED.map(({ how, days }) => ({ how, key: morning(days) })) },
        inputs: { 'save-snapshot': FACTS },
      }),
    );
    isIncomplete(
      run,
      { ...OPEN, dee: 'unknown', eve: 'active', new: 'new' },
      SPOILED.map(({ how, days }) => {
        const code = NAMED[how].split(' ');
        return new RegExp(
          `^s3:GetObject ${code[0]} ${morningAddress(days)}\\w{16}\\.json\\.gz.*${code.slice(1).join(' ')}`,
        );
      }),
    );
    const { coverage } = JSON.parse(run.files.get(FACTS) ?? '').switchRole as { coverage: Coverage[] };
    const isCovered = (days: number) => {
      const noon = Date.parse(dayBefore(days)) + DAY_MS / 2;
      return coverage.some(({ from, to }) => Date.parse(from) <= noon && noon <= Date.parse(to));
    };
    const lost = Array.from({ length: LOOK_BACK_DAYS }, (_, days) => days).filter(
      (days) => days > 0 && !isCovered(days),
    );
    expect(lost).toEqual(SPOILED.map(({ days }) => days));
    expect(switchers(run).bob?.lastSwitchedAt).not.toBeNull();
    expect(switchers(run).cyd?.reason).toContain('Parts of the sources could not be read');
  });

  it('before the threshold are named and change nobody’s verdict, and before all time that is looked at do not matter', async () => {
    const spoiled = [
      { key: morning(UNUSED_DAYS + 6), how: 'cut' as const },
      { key: morning(50), how: 'kms' as const },
    ];
    const run = await stocktaking(trailWorld({ bucket: { spoiled, without: [folder(48)] } }));
    isIncomplete(run, SETTLED, [new RegExp(`Truncated ${morningAddress(UNUSED_DAYS + 6)}`)]);
    const near = trailWorld({ bucket: { spoiled }, switchRole: { 'look-back-days': UNUSED_DAYS } });
    // Bob's switch is not looked for any more.
    isSettled(await stocktaking(near), { ...SETTLED, bob: 'never' });
  });

  it('are given up soon where none may be read, and the statement to add is told', async () => {
    const run = await stocktaking(trailWorld({ sandbox: { deniedOperations: ['GetObject'] } }));
    expect(statuses(run)).toEqual(NOTHING_KNOWN);
    const statement = `{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::${BUCKET}/AWSLogs/*"}`;
    expect(problemsOf(run)).toEqual([expect.stringContaining(statement)]);
    expect(run.requests.GetObject).toBeLessThan(100);
  });
});

describe('Objects of a bucket beside a kept history', () => {
  it('are read again only where they are new, or were not readable before', async () => {
    const given = trailWorld({ switchRole: { history: { store: 'file' } } });
    const runIn = async (sandbox: Sandbox, history?: string) => {
      const asked = stockAudit(given);
      const before = sandbox.log.counts.GetObject ?? 0;
      const files = history === undefined ? {} : { [HISTORY]: history };
      const run = (await auditAgainst(sandbox, { ...asked, run: { files }, keep: [HISTORY] })) as Judged;
      return { run, kept: run.files.get(HISTORY) ?? '', read: (run.requests.GetObject ?? 0) - before };
    };
    await withSandbox(stockAudit(given), async (sandbox) => {
      const lost = sandbox.buckets.get(BUCKET)?.keys.find((key) => key.includes(morning(15))) ?? '';
      sandbox.configure({
        faults: [{ operation: 'GetObject', kind: 'denied', arn: `arn:aws:s3:::${BUCKET}/${lost}` }],
      });
      const first = await runIn(sandbox);
      isIncomplete(first.run, OPEN, [new RegExp(`AccessDenied s3://${BUCKET}/${lost}`)]);
      // Two files a day of two Regions.
      expect(first.read).toBeGreaterThan(40 * 4);

      sandbox.configure({ faults: [] });
      sandbox.trail.add(callOf('cyd', 0, 0));
      const second = await runIn(sandbox, first.kept);
      isSettled(second.run, { ...SETTLED, cyd: 'active' });
      expect(second.read).toBeLessThan(8 * 4);

      const third = await runIn(sandbox, second.kept);
      isSettled(third.run, { ...SETTLED, cyd: 'active' });
      expect(third.read).toBeLessThan(second.read);
    });
  });
});
