/** The bucket of a trail with everything that can be wrong with it: who is judged, of whom nothing is said, and what is named. */
import { describe, expect, it } from 'vitest';
import { arnOf } from './accounts.ts';
import {
  BUCKET,
  DAY_MS,
  HUB,
  type StockGiven,
  type Switcher,
  statuses,
  stocktaking,
  switchers,
  TARGET,
} from './stocktaking-world.ts';
import {
  dayBefore,
  folder,
  isIncomplete,
  isSettled,
  NOTHING_KNOWN,
  OPEN,
  problemsOf,
  SETTLED,
  trailWorld,
  UNUSED_DAYS,
  USERS,
} from './trail-world.ts';

const elsewhere = { type: 's3', bucket: 'octo-other' };
const MISSING_BUCKETS: readonly (readonly [string, Partial<StockGiven>, RegExp])[] = [
  [
    'may not be listed',
    { sandbox: { deniedOperations: ['s3:ListBucket'] } },
    /^s3:ListBucket AccessDenied s3:\/\/octo-trail may not be listed.*"s3:ListBucket","Resource":"arn:aws:s3:::octo-trail"/,
  ],
  [
    'may be listed up to its last folder',
    { sandbox: { faults: [{ operation: 'ListObjectsV2', kind: 'denied', nth: 4 }] } },
    /^s3:ListBucket AccessDenied s3:\/\/octo-trail may not be listed/,
  ],
  [
    'belongs to somebody else',
    { bucket: { owner: TARGET } },
    /^s3:ListBucket AccessDenied s3:\/\/octo-trail .*no resource-based policy/,
  ],
  [
    'is not there',
    { sources: [elsewhere] },
    /^s3:ListBucket NoSuchBucket s3:\/\/octo-other: .*correct `bucket`/,
  ],
  [
    'has its logs under a prefix that is not given',
    { bucket: { prefix: 'logs/org' } },
    /^s3:ListBucket NoLogs s3:\/\/octo-trail\/AWSLogs\/ .*found logs\//,
  ],
  [
    'has no log of a listed account',
    { sources: [{ type: 's3', bucket: BUCKET, accounts: [TARGET] }] },
    /^s3:ListBucket AccountMissing .*account 444455556666/,
  ],
  [
    'holds no log of the time',
    { bucket: { to: Date.now() - 45 * DAY_MS } },
    /^s3:ListBucket MissingDays no log of account 111122223333 from/,
  ],
];

describe.concurrent('A bucket', () => {
  it.each(MISSING_BUCKETS)(
    'that %s is named with the way out, and nothing is said of anybody',
    async (_, given, named) => {
      const run = await stocktaking(trailWorld(given));
      const isLateRefusal = given.sandbox?.faults !== undefined;
      expect(statuses(run)).toMatchObject(isLateRefusal ? { bob: 'unknown', cyd: 'unknown' } : NOTHING_KNOWN);
      expect(problemsOf(run)).toEqual([expect.stringMatching(named)]);
      expect(run.outputs.conclusion).toBe('incomplete');
    },
  );

  it('of an organization in another account and Region is read below its prefix, page by page and whatever fails on the way', async () => {
    const run = await stocktaking(
      trailWorld({
        auditTarget: true,
        sources: [
          {
            type: 's3',
            bucket: BUCKET,
            prefix: 'logs/org',
            'role-arn': arnOf('role', 'iam-sweep-member', TARGET),
          },
        ],
        bucket: {
          prefix: 'logs/org',
          organizationId: 'o-exampleorgid',
          owner: TARGET,
          region: 'eu-central-1',
          accounts: [HUB, TARGET],
          // Not a log that day in one Region: a quiet one.
          without: [`ap-northeast-1/${folder(7)}`],
        },
        sandbox: {
          pageSizes: { ListObjectsV2: 7 },
          faults: [
            { operation: 'GetObject', kind: 'cut-body', nth: [3, 40] },
            { operation: 'GetObject', kind: 'reset', nth: [5, 60] },
            { operation: 'GetObject', kind: 'throttle', nth: [10, 11, 80] },
            { operation: 'ListObjectsV2', kind: 'cut-xml', nth: [2, 6] },
            { operation: 'ListObjectsV2', kind: '500', nth: 9 },
          ],
        },
      }),
    );
    isSettled(run);
    expect(Object.keys(run.faults)).toHaveLength(5);
  });

  it.each([
    ['the hub account', [HUB], undefined, SETTLED],
    ['the account of the roles', [TARGET], undefined, SETTLED],
    ['both', [HUB, TARGET], undefined, SETTLED],
    ['the account of the roles, where there may be others', [TARGET], ['*'], OPEN],
  ])('with the logs of %s tells all that these can tell', async (_, accounts, roles, expected) => {
    const source = { type: 's3', bucket: BUCKET, ...(accounts.length === 2 && { accounts: 'all' }) };
    const run = await stocktaking(
      trailWorld({ sources: [source], bucket: { accounts }, ...(roles && { roles }) }),
    );
    expect(statuses(run)).toEqual(expected);
    expect(problemsOf(run)).toEqual([]);
    expect(run.report.switchRole?.coverage.sources[0]?.accounts).toEqual(accounts);
    expect(switchers(run).bob).toMatchObject({ lastBy: 'console', ageDays: UNUSED_DAYS + 5 });
  });
});

describe.concurrent('A trail', () => {
  it('that was off for some days is named with them, and without them only the active are known', async () => {
    const run = await stocktaking(trailWorld({ bucket: { without: [folder(9), folder(10), folder(11)] } }));
    isIncomplete(run, OPEN, [
      new RegExp(
        `^s3:ListBucket MissingDays no log of account ${HUB} from ${dayBefore(11)} to ${dayBefore(9)}`,
      ),
    ]);
  });

  it('of a single Region says nothing of silence, unless that is all there is', async () => {
    const regions = ['ap-northeast-1'];
    // The calls behind switches in the console are recorded in us-east-1.
    const users = USERS.map((user) => ({ ...user, by: 'api' as const }));
    isIncomplete(await stocktaking(trailWorld({ users, bucket: { regions } })), OPEN, [
      /SingleRegion .*ap-northeast-1 alone/,
    ]);
    isSettled(
      await stocktaking(
        trailWorld({ users, bucket: { regions }, sources: [{ type: 's3', bucket: BUCKET, regions }] }),
      ),
    );
  });

  it('of write events alone knows no AssumeRole, which is said, and is enough where the console alone counts', async () => {
    const users: readonly Switcher[] = [...USERS, { name: 'cli', by: 'api', switched: [2] }];
    const bucket = { accounts: [HUB, TARGET], writeOnly: true };
    const sources = [{ type: 's3', bucket: BUCKET, accounts: 'all' }];
    const problem = (account: string) =>
      new RegExp(`WriteOnlyTrail .*${account}.*event-names: \\[SwitchRole\\]`);
    isIncomplete(await stocktaking(trailWorld({ users, bucket, sources })), { ...OPEN, cli: 'unknown' }, [
      problem(HUB),
      problem(TARGET),
    ]);
    isSettled(
      await stocktaking(
        trailWorld({ users, bucket, sources, switchRole: { 'event-names': ['SwitchRole'] } }),
      ),
      { ...SETTLED, cli: 'never' },
    );
  });
});
