/** CloudTrail's event history, throttled, refused and paged: who is judged, of whom nothing is said, and what it costs. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_REGIONS } from '../../sandbox/account-regions.ts';
import { userIdentity } from '../../sandbox/cloudtrail/identity.ts';
import { programCall } from '../../sandbox/cloudtrail/noise.ts';
import type { TrailRecord } from '../../sandbox/cloudtrail/record.ts';
import {
  apiSwitch,
  consoleSwitch,
  refusedAssume,
  refusedSwitch,
  sessionSwitch,
} from '../../sandbox/cloudtrail/records.ts';
import { renamed } from '../../sandbox/cloudtrail/rename.ts';
import { asRead, judged } from './audit.ts';
import {
  ADMIN,
  daysBefore,
  HUB,
  person,
  READ_ONLY,
  REGIONS,
  type StockGiven,
  type Switcher,
  stockAudit,
  stocktaking,
  switchers,
  TARGET,
} from './stocktaking-world.ts';
import { targetWith } from './target-users.ts';
import { isIncomplete, isSettled, UNUSED_DAYS } from './trail-world.ts';

const OLD_DAYS = UNUSED_DAYS + 20;

const world = (given: Partial<StockGiven>): StockGiven => ({
  users: [],
  unusedDays: UNUSED_DAYS,
  inputs: { 'fail-on': 'never' },
  ...given,
});

/** By a call in Tokyo, so that the first Region that is asked knows nothing of it. */
const there = (name: string, days: number): TrailRecord[] =>
  apiSwitch({ user: person({ name }), role: ADMIN, at: daysBefore(days), region: 'ap-northeast-1' });

const PEOPLE: readonly Switcher[] = [
  { name: 'ann', switched: [1] },
  { name: 'tokyo' },
  { name: 'bob', switched: [OLD_DAYS] },
  { name: 'cyd' },
];
const RECORDS = there('tokyo', 2);
const SETTLED = { ann: 'active', tokyo: 'active', bob: 'stale', cyd: 'never' };

describe.concurrent('The event history', () => {
  it('tells the same when most requests are throttled or fail', async () => {
    const run = await stocktaking(
      world({
        users: PEOPLE,
        records: RECORDS,
        sandbox: {
          lookupRate: { perSecond: 1.5, burst: 1 },
          faults: [
            { operation: 'LookupEvents', kind: 'throttle', nth: [1, 4, 6, 9] },
            { operation: 'LookupEvents', kind: '500', nth: [2, 7] },
            { operation: 'LookupEvents', kind: 'reset', nth: [3, 11] },
            { operation: 'LookupEvents', kind: 'cut-body', nth: 5 },
            { operation: 'ListRegions', kind: 'throttle', nth: 1 },
            { operation: 'ListRegions', kind: '500', nth: 2 },
          ],
        },
      }),
    );
    isSettled(run, SETTLED);
    expect(Object.keys(run.faults).sort()).toEqual(['500', 'cut-body', 'reset', 'throttle']);
  });

  it('without one Region leaves the silent unknown and names it, until the settings say that it does not count', async () => {
    const denied = {
      faults: [{ operation: 'LookupEvents', kind: 'denied', arn: 'ap-northeast-1' } as const],
    };
    const users = PEOPLE.filter(({ name }) => name !== 'tokyo');
    const run = await stocktaking(world({ users, sandbox: denied }));
    isIncomplete(run, { ann: 'active', bob: 'unknown', cyd: 'unknown' }, [
      /^cloudtrail:LookupEvents AccessDenied event history of ap-northeast-1: .*list the other Regions under regions of this source/,
    ]);
    expect(run.report.switchRole?.coverage.sources[0]?.regions).toEqual(['us-east-1']);

    const regions = ['us-east-1'];
    const others = world({ users, sandbox: denied, sources: [{ type: 'cloudtrail-events', regions }] });
    const { tokyo: _, ...settled } = SETTLED;
    isSettled(await stocktaking(others), settled);
  });

  it('of Regions that may not be listed is not asked, and either way out settles it', async () => {
    const sandbox = { deniedOperations: ['ListRegions'] };
    const run = await stocktaking(world({ users: PEOPLE, records: RECORDS, sandbox }));
    isIncomplete(run, { ann: 'unknown', tokyo: 'unknown', bob: 'unknown', cyd: 'unknown' }, [
      /^account:ListRegions AccessDenied .*"Action":"account:ListRegions".* Or list the Regions .* under regions of this source/,
    ]);
    expect(run.requests.LookupEvents).toBeUndefined();
    const source = { type: 'cloudtrail-events', regions: Object.keys(REGIONS) };
    isSettled(
      await stocktaking(world({ users: PEOPLE, records: RECORDS, sandbox, sources: [source] })),
      SETTLED,
    );
  });

  it('is paged back to the last switch, however much the user did since', async () => {
    const busy = person({ name: 'busy' });
    const noise = Array.from({ length: 23 }, (_, index) => ({
      ...programCall(
        { accountId: HUB, region: 'ap-northeast-1', at: daysBefore(1 + index) },
        `noise ${index}`,
      ),
      userIdentity: userIdentity(busy),
    }));
    const run = await stocktaking(
      world({
        users: [{ name: 'busy' }, { name: 'cyd' }],
        records: [...noise, ...there('busy', OLD_DAYS)],
        sandbox: { pageSizes: { LookupEvents: 5, ListRegions: 1 } },
      }),
    );
    isSettled(run, { busy: 'stale', cyd: 'never' });
    expect(switchers(run).busy).toMatchObject({ ageDays: OLD_DAYS, lastBy: 'api' });
    expect(run.requests.ListRegions).toBe(2);
    // SwitchRole in both Regions, the renames, each user in both, and four pages more of the one.
    expect(run.requests.LookupEvents).toBe(2 + 1 + 4 + 4);
  });

  it('costs one request a user who is active, and none where the console’s own records tell', async () => {
    const users = ['ann', 'bea', 'cleo', 'dan', 'eli', 'fay'].map((name) => ({ name, switched: [1] }));
    const regions = DEFAULT_REGIONS;
    const enabled = Object.values(regions).filter((status) => status.startsWith('ENABLED')).length;
    const active = Object.fromEntries(users.map(({ name }) => [name, 'active']));
    const hub = await stocktaking(world({ users, sandbox: { regions } }));
    isSettled(hub, active);
    expect(hub.requests.LookupEvents).toBe(enabled + 1 + users.length);

    const both = await stocktaking(world({ users, auditTarget: true, sandbox: { regions } }));
    isSettled(both, active);
    // And one for renames, since these records name a user by ARN alone.
    expect(both.requests.LookupEvents).toBe(2 * enabled + 1);
  });
});

describe.concurrent('In the event history a user', () => {
  it('is known by whatever name, is not taken for a former one, and is credited with nothing that is no switch', async () => {
    const role = ADMIN;
    const who = (name: string, more: Partial<Switcher> = {}) => person({ name, ...more });
    const first = who('kim', { id: 'AIDAEXAMPLEFIRSTKIM01' });
    const clockAheadMs = 4 * 60_000;
    const run = await stocktaking(
      world({
        users: [
          { name: 'a+b=c,d.e@example.com', path: '/people/eu/', switched: [3] },
          { name: 'Mixed_Case-1', path: '/x/', switched: [OLD_DAYS], by: 'api' },
          { name: 'kim', path: '/new/', age: 40 },
          { name: 'refused' },
          { name: 'session' },
          { name: 'ahead' },
        ],
        records: [
          ...consoleSwitch({ user: first, role, at: daysBefore(OLD_DAYS) }),
          // By credentials that outlived the user.
          ...apiSwitch({ user: first, role, at: daysBefore(5) }),
          refusedAssume({ user: who('refused'), role, at: daysBefore(2) }),
          refusedSwitch({ user: { ...who('refused') }, role: READ_ONLY, at: daysBefore(2) }),
          sessionSwitch({
            session: { accountId: HUB, name: 'app', sessionName: 'session' },
            role: { accountId: HUB, name: 'other' },
            at: daysBefore(4),
          }),
          ...apiSwitch({ user: who('ahead'), role, at: Date.now() + clockAheadMs / 2 }),
        ],
        // The runner's clock is behind that of AWS.
        sandbox: { now: () => Date.now() + clockAheadMs },
      }),
    );
    isSettled(run, {
      'a+b=c,d.e@example.com': 'active',
      'Mixed_Case-1': 'stale',
      kim: 'never',
      refused: 'never',
      session: 'never',
      ahead: 'active',
    });
    const { kim, refused, session, ahead } = switchers(run);
    for (const silent of [kim, refused, session]) expect(silent?.lastSwitchedAt).toBeNull();
    expect(session?.namedBySessionAt?.slice(0, 10)).toBe(new Date(daysBefore(4)).toISOString().slice(0, 10));
    expect(ahead?.ageDays).toBe(0);
    expect(asRead(run.summary)).toContain('a+b=c,d.e@example.com');
  });

  it('who was renamed is found under the former name, by call and in the console', async () => {
    const [id, other] = ['AIDAEXAMPLERENAMED0001', 'AIDAEXAMPLERENAMED0002'];
    const [old, former] = [person({ name: 'old', id }), person({ name: 'former', id: other })];
    const run = await stocktaking(
      world({
        users: [{ name: 'new', id }, { name: 'present', id: other }, { name: 'cyd' }],
        records: [
          ...apiSwitch({ user: old, role: ADMIN, at: daysBefore(8), region: 'ap-northeast-1' }),
          renamed(old, 'new', daysBefore(5)),
          // Known by the ARN alone.
          ...consoleSwitch({ user: former, role: ADMIN, at: daysBefore(9), sides: ['target'] }),
          renamed(former, 'present', daysBefore(5)),
        ],
        auditTarget: true,
      }),
    );
    isSettled(run, { new: 'active', present: 'active', cyd: 'never' });
    expect(switchers(run).new).toMatchObject({ ageDays: 8, lastBy: 'api' });
    expect(switchers(run).present).toMatchObject({ ageDays: 9, lastBy: 'console' });
  });

  it('of several accounts is told apart from those of the same name', async () => {
    const asked = stockAudit(
      world({
        users: [{ name: 'ann', switched: [1] }, { name: 'bob' }, { name: 'cyd', switched: [OLD_DAYS] }],
        records: apiSwitch({
          user: { ...person({ name: 'bob' }), accountId: TARGET, id: 'AIDAEXAMPLETARGETBOB' },
          role: READ_ONLY,
          at: daysBefore(1),
        }),
        auditTarget: true,
      }),
    );
    const [hub = {}] = asked.accounts ?? [];
    const run = await judged({ ...asked, accounts: [hub, targetWith('ann', 'bob')] });
    expect(run.report.errors).toEqual([]);
    const found = (run.report.switchRole?.users ?? []).map(({ userArn, status }) => `${userArn} ${status}`);
    expect(found.sort()).toEqual(
      [
        `arn:aws:iam::${HUB}:user/ann active`,
        `arn:aws:iam::${HUB}:user/bob never`,
        `arn:aws:iam::${HUB}:user/cyd stale`,
        `arn:aws:iam::${TARGET}:user/ann never`,
        `arn:aws:iam::${TARGET}:user/bob active`,
      ].sort(),
    );
  });
});
