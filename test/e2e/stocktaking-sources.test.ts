/** Each source alone, and all of them together, tell the same of the same people. */
import { describe, expect, it } from 'vitest';
import { type Inhabitant, livesOf } from '../../sandbox/cloudtrail/life.ts';
import { userArn } from '../../sandbox/cloudtrail/records.ts';
import {
  ADMIN,
  DAY_MS,
  HUB,
  READ_ONLY,
  type SourceKind,
  type StockGiven,
  stocktaking,
  switchers,
} from './stocktaking-world.ts';

const UNUSED_DAYS = 20;
const DAYS = 60;
/** The table of a Lambda function holds console switches alone. */
const CONSOLE_KINDS: readonly SourceKind[] = ['cloudtrail-events', 's3', 'athena', 'dynamodb', 'files'];
const KINDS = CONSOLE_KINDS.filter((kind) => kind !== 'dynamodb');

/** Two months in which people fall silent, return, are deleted, and are created again under the same name. */
const until = Date.now() - 60_000;
const life = livesOf({
  seed: 11,
  hubAccountId: HUB,
  roles: [ADMIN, READ_ONLY],
  people: 10,
  days: DAYS,
  until,
});

const world: StockGiven = {
  users: life.people.map(({ name, path, id, createdAt }) => ({ name, path: path ?? '/', id, createdAt })),
  records: life.records,
  unusedDays: UNUSED_DAYS,
  logDays: DAYS + 10,
  switchRole: { 'look-back-days': DAYS },
  inputs: { 'fail-on': 'never' },
};

type LastSwitch = (person: Inhabitant) => number | undefined;

/** What the makers of the life know, and the action is to find out. */
function expected(lastOf: LastSwitch) {
  const since = until - UNUSED_DAYS * DAY_MS;
  return Object.fromEntries(
    life.people.map((person) => {
      const last = lastOf(person);
      const silent = person.createdAt > since ? 'new' : 'never';
      const status = last === undefined ? silent : last >= since ? 'active' : 'stale';
      return [person.name, { status, at: last === undefined ? null : new Date(last).toISOString() }];
    }),
  );
}

const lastOfAll: LastSwitch = ({ lastSwitch }) => lastSwitch?.at;

/** The console's own records name the user by ARN, which an earlier user of the name had too. */
const lastOfConsole: LastSwitch = (person) => {
  const times = life.records
    .filter(({ eventName, additionalEventData, responseElements }) => {
      const { SwitchFrom: from } = (additionalEventData ?? {}) as { SwitchFrom?: string };
      const { SwitchRole: result } = (responseElements ?? {}) as { SwitchRole?: string };
      return eventName === 'SwitchRole' && result === 'Success' && from === userArn(person);
    })
    .map(({ eventTime }) => Date.parse(eventTime))
    .filter((time) => time >= person.createdAt);
  return times.length === 0 ? undefined : Math.max(...times);
};

async function told(sources: readonly SourceKind[], more: Partial<StockGiven> = {}) {
  const run = await stocktaking({ ...world, ...more, sources });
  expect(run.report.errors, run.stdout).toEqual([]);
  return Object.fromEntries(
    Object.entries(switchers(run)).map(([name, { status, lastSwitchedAt }]) => [
      name,
      { status, at: lastSwitchedAt },
    ]),
  );
}

/** The event history need not date the last switch of those who are active. */
async function isToldRight(kind: SourceKind, lastOf: LastSwitch, more: Partial<StockGiven> = {}) {
  const found = await told([kind], more);
  const known = expected(lastOf);
  expect(Object.keys(found).sort()).toEqual(Object.keys(known).sort());
  for (const [name, { status, at }] of Object.entries(known)) {
    expect(found[name]?.status, name).toBe(status);
    if (kind === 'cloudtrail-events' && status === 'active') continue;
    expect(found[name]?.at?.slice(0, 19), name).toBe(at?.slice(0, 19));
  }
}

const statusesOf = (people: ReturnType<typeof expected>) =>
  Object.fromEntries(Object.entries(people).map(([name, { status }]) => [name, { status }]));

describe('The stocktaking of a life', () => {
  it('has people who fell silent, returned, were deleted and came again', () => {
    expect(Math.min(...Object.values(life.counts))).toBeGreaterThan(0);
    for (const lastOf of [lastOfAll, lastOfConsole]) {
      const statuses = Object.values(expected(lastOf)).map(({ status }) => status);
      expect(new Set(statuses).size).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(KINDS.map((kind) => [kind]))('is told right by %s alone', async (kind) => {
    await isToldRight(kind, lastOfAll);
  });

  it('is told alike by all of them together, in whatever order', async () => {
    const together = await told(CONSOLE_KINDS);
    expect(await told([...CONSOLE_KINDS].reverse())).toEqual(together);
    expect(together).toMatchObject(statusesOf(expected(lastOfAll)));
  });

  it('is left open where a table of console switches is the one source, and CLI switches count', async () => {
    const { report } = await stocktaking({ ...world, sources: ['dynamodb'] });
    const silent = Object.values(expected(lastOfConsole)).filter(({ status }) => /stale|never/.test(status));
    const users = report.switchRole?.users ?? [];
    expect(users.filter(({ status }) => status === 'unknown')).toHaveLength(silent.length);
    expect(report.conclusion).toBe('incomplete');
  });
});

describe('The stocktaking of a life, of switches in the console alone', () => {
  const more: Partial<StockGiven> = {
    switchRole: { 'look-back-days': DAYS, 'event-names': ['SwitchRole'] },
    auditTarget: true,
  };

  it.each(CONSOLE_KINDS.map((kind) => [kind]))('is told right by %s alone', async (kind) => {
    await isToldRight(kind, lastOfConsole, more);
  });

  it('is told alike by all of them together, in whatever order', async () => {
    const together = await told(CONSOLE_KINDS, more);
    expect(await told([...CONSOLE_KINDS].reverse(), more)).toEqual(together);
    expect(together).toEqual(await told(['s3'], more));
  });
});
