/** Every form in which CloudTrail shows a role switch, read from log files: whose it is, how it was done, and what is none. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { userArn } from '../../sandbox/cloudtrail/identity.ts';
import type { TrailRecord } from '../../sandbox/cloudtrail/record.ts';
import { apiSwitch, consoleSwitch, type Side } from '../../sandbox/cloudtrail/records.ts';
import { type Form, record } from '../unit/collect/switch-role/records.ts';
import {
  ADMIN,
  daysBefore,
  HUB,
  person,
  type StockGiven,
  type Switcher,
  statuses,
  stocktaking,
  switchers,
  TARGET,
} from './stocktaking-world.ts';

const UNUSED_DAYS = 20;
const LOG_DAYS = 50;
const RECENT_DAYS = 3;
/** Before the threshold, and covered. */
const OLD_DAYS = 38;
const DEPLOY_ADMIN = `arn:aws:iam::${TARGET}:role/deploy-admin`;

const NOW = Date.now();
const timeOf = (days: number) => `${new Date(daysBefore(days, NOW)).toISOString().slice(0, 19)}Z`;

/** The form as the user left it. */
function left(
  form: Form,
  user: Pick<Switcher, 'name' | 'path' | 'id'>,
  changes: Readonly<Record<string, unknown>> = {},
  days = RECENT_DAYS,
): TrailRecord {
  const who = person(user);
  const text = JSON.stringify(record(form, { eventTime: timeOf(days), ...changes }))
    .replaceAll('arn:aws:iam::111122223333:user/people/dana@example.com', userArn(who))
    .replaceAll('dana@example.com', who.name)
    .replaceAll('AIDAEXAMPLEUSER000001', who.id)
    .replaceAll('eu-central-1', 'ap-northeast-1')
    .replaceAll('00000000-0000-4000', `${who.id.slice(-8)}-0000-4000`);
  return JSON.parse(text) as TrailRecord;
}

const people = (...names: readonly string[]): readonly Switcher[] => names.map((name) => ({ name }));
const as = (name: string) => ({ name });

/** Files alone, over all accounts; nothing of it fails the run. */
const world = (given: StockGiven): StockGiven => ({
  sources: ['files'],
  unusedDays: UNUSED_DAYS,
  logDays: LOG_DAYS,
  inputs: { 'fail-on': 'never' },
  ...given,
  switchRole: { 'look-back-days': LOG_DAYS - 5, ...given.switchRole },
});

/** One user for each form, who switched in no other. */
const FORMS: readonly TrailRecord[] = [
  left('switch-role-in-target-account', { name: 'sign-in+target', path: '/people/eu/' }),
  left('switch-role-by-user', as('sign-in.own')),
  left('assume-role-in-own-account-by-console', as('console@hub')),
  left('assume-role-in-own-account-by-cli', as('cli_hub')),
  left('assume-role-in-target-account', as('by-id')),
];
const SIGNED_IN = ['sign-in+target', 'sign-in.own'];
const ASSUMED = ['console@hub', 'cli_hub', 'by-id'];

const NONE: readonly TrailRecord[] = [
  left('assume-role-refused', as('refused-cli')),
  left('switch-role-by-user', as('refused-console'), { responseElements: { SwitchRole: 'Failure' } }),
  left('switch-role-by-user', as('refused-with-words'), { errorMessage: 'Invalid information' }),
  left('switch-role-by-user', as('renewed'), { eventName: 'RenewRole' }),
  left('switch-role-by-user', as('left'), { eventName: 'ExitRole' }),
  left('assume-role-by-service', as('nobody')),
];
const SILENT = ['refused-cli', 'refused-console', 'refused-with-words', 'renewed', 'left'];

const USERS: readonly Switcher[] = [
  { name: 'sign-in+target', path: '/people/eu/' },
  ...people('sign-in.own', ...ASSUMED, ...SILENT),
];

const statusOf = (names: readonly string[], status: string) =>
  Object.fromEntries(names.map((name) => [name, status]));

describe.concurrent('A role switch in log files', () => {
  it('counts in each form, for the one user whose it is, and a refusal for nobody', async () => {
    const run = await stocktaking(world({ users: USERS, records: [...FORMS, ...NONE] }));
    expect(run.report.errors).toEqual([]);
    expect(statuses(run)).toEqual({
      ...statusOf([...SIGNED_IN, ...ASSUMED], 'active'),
      ...statusOf(SILENT, 'never'),
    });
    const known = Object.fromEntries(
      Object.entries(switchers(run)).map(([name, it]) => [
        name,
        [it.lastBy, it.lastRoleArn, it.lastSwitchedAt],
      ]),
    );
    const when = expect.stringContaining(timeOf(RECENT_DAYS).slice(0, 16));
    expect(known).toMatchObject({
      'sign-in+target': ['console', DEPLOY_ADMIN, when],
      'sign-in.own': ['console', `arn:aws:iam::${HUB}:role/ops/break-glass`, when],
      'console@hub': ['console', DEPLOY_ADMIN, when],
      cli_hub: ['api', `arn:aws:iam::${TARGET}:role/teams/deploy-admin`, when],
      'by-id': ['console', DEPLOY_ADMIN, when],
      'refused-cli': [undefined, undefined, null],
    });
  });

  it.each([
    ['SwitchRole', SIGNED_IN, ASSUMED],
    ['AssumeRole', ASSUMED, SIGNED_IN],
  ])('counts in the forms of %s alone where only that is asked for', async (eventName, active, silent) => {
    const run = await stocktaking(
      world({ users: USERS, records: [...FORMS, ...NONE], switchRole: { 'event-names': [eventName] } }),
    );
    expect(run.report.errors).toEqual([]);
    expect(statuses(run)).toEqual({
      ...statusOf(active, 'active'),
      ...statusOf([...silent, ...SILENT], 'never'),
    });
  });

  it('by a role session is a hint beside the user of its name, and never the user’s own', async () => {
    const erik = { ...record('switch-role-from-role-session', { eventTime: timeOf(2) }) };
    const run = await stocktaking(
      world({
        users: people('erik', 'fay', 'gus'),
        records: [
          { ...erik, awsRegion: 'ap-northeast-1' } as unknown as TrailRecord,
          left('assume-role-by-role-session', as('fay')),
        ],
      }),
    );
    expect(statuses(run)).toEqual({ erik: 'never', fay: 'never', gus: 'never' });
    const { erik: hinted, fay, gus } = switchers(run);
    expect(hinted?.namedBySessionAt).toContain(timeOf(2).slice(0, 16));
    expect(fay?.namedBySessionAt).toContain(timeOf(RECENT_DAYS).slice(0, 16));
    expect(gus?.namedBySessionAt).toBeUndefined();
    const finding = run.report.findings.find(({ entityArn }) => entityArn?.endsWith('user/erik'));
    expect(finding?.message).toContain('A role session named erik switched role on');
  });

  it('by an earlier user of the name is not inherited, under whatever path', async () => {
    const earlier = { name: 'kim', path: '/old/', id: 'AIDAEXAMPLEEARLIER01' };
    const run = await stocktaking(
      world({
        users: [
          { name: 'kim', path: '/new/', age: OLD_DAYS - 2 },
          { name: 'lee', switched: [OLD_DAYS] },
        ],
        records: [
          left('switch-role-in-target-account', earlier, {}, OLD_DAYS),
          left('assume-role-in-own-account-by-cli', earlier, {}, OLD_DAYS),
          // Recorded late, or by credentials that outlived the user.
          left('assume-role-in-own-account-by-cli', earlier, {}, RECENT_DAYS),
          left('assume-role-in-target-account', earlier, {}, RECENT_DAYS),
        ],
      }),
    );
    expect(statuses(run)).toEqual({ kim: 'never', lee: 'stale' });
    expect(switchers(run).kim?.lastSwitchedAt).toBeNull();
  });

  it.each<[string, readonly Side[]]>([
    ['the hub account alone', ['hub']],
    ['the target account alone', ['target']],
    ['both accounts, and then once', ['hub', 'target']],
  ])('is known by the logs of %s', async (_, sides) => {
    const at = daysBefore(RECENT_DAYS, NOW);
    const run = await stocktaking(
      world({
        users: [...people('ann', 'bob', 'cyd'), { name: 'dee', switched: [OLD_DAYS] }],
        records: [
          ...consoleSwitch({ user: person(as('ann')), role: ADMIN, at }),
          ...apiSwitch({ user: person(as('bob')), role: ADMIN, at }),
        ],
        bucket: { accounts: sides.map((side) => (side === 'hub' ? HUB : TARGET)) },
      }),
    );
    expect(run.report.errors).toEqual([]);
    expect(statuses(run)).toEqual({ ann: 'active', bob: 'active', cyd: 'never', dee: 'stale' });
    const { ann, bob } = switchers(run);
    expect([ann?.lastBy, bob?.lastBy]).toEqual(['console', 'api']);
    for (const user of [ann, bob]) expect(user?.lastSwitchedAt).toBe(new Date(at).toISOString());
  });
});

describe.concurrent('A log file', () => {
  const users = people('ann', 'bob', 'cyd', 'dee', 'silent');

  it('that people saved by hand tells its switches, and covers nothing', async () => {
    const answer = {
      Events: [{ CloudTrailEvent: JSON.stringify(left('assume-role-in-own-account-by-cli', as('bob'))) }],
    };
    const run = await stocktaking(
      world({
        users,
        sources: [{ type: 'files', paths: ['saved/**'] }],
        files: {
          'saved/one.json': JSON.stringify(left('switch-role-by-user', as('ann')), null, 2),
          'saved/look-up.json.gz': gzipSync(JSON.stringify(answer)),
          'saved/list.json': JSON.stringify([left('assume-role-in-target-account', as('cyd'))]),
          'saved/deep/log.json.gz': gzipSync(
            JSON.stringify({ Records: [left('switch-role-in-target-account', as('dee'))] }),
          ),
          'saved/notes.txt': 'not a log',
        },
      }),
    );
    expect(statuses(run)).toEqual({ ...statusOf(['ann', 'bob', 'cyd', 'dee'], 'active'), silent: 'unknown' });
    expect(run.outputs.conclusion).toBe('incomplete');
    expect(run.report.errors.map(({ code }) => code)).toEqual(['SwitchesNotCovered']);
  });

  it('that can’t be read is named, keeps what others told, and leaves the silent unknown', async () => {
    const day = new Date(daysBefore(RECENT_DAYS, NOW)).toISOString().slice(0, 10).replaceAll('-', '');
    const named = (mark: string) =>
      `logs/${HUB}_CloudTrail_us-east-1_${day}T0800Z_${mark.padEnd(16, '0')}.json.gz`;
    const whole = gzipSync(JSON.stringify({ Records: [left('assume-role-refused', as('silent'))] }));
    const run = await stocktaking(
      world({
        users,
        records: [left('assume-role-in-own-account-by-cli', as('ann'))],
        // The logs of the target account would tell the same.
        bucket: { accounts: [HUB] },
        files: {
          [named('cut')]: whole.subarray(0, whole.length - 40),
          [named('text')]: gzipSync('Dear diary'),
          'logs/other.json': '{"title": "::error::x"}',
          'logs/empty.json': '',
        },
      }),
    );
    expect(statuses(run)).toEqual({ ...statusOf(['bob', 'cyd', 'dee', 'silent'], 'unknown'), ann: 'active' });
    expect(run.outputs.conclusion).toBe('incomplete');
    const told = run.report.errors.map(({ code, message }) => `${code} ${message}`).join('\n');
    for (const path of [named('cut'), named('text'), 'logs/other.json', 'logs/empty.json']) {
      expect(told).toContain(path);
    }
  });
});
