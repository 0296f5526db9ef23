import { describe, expect, it } from 'vitest';
import { ACCOUNT, accessTo, aGroup, allow, aPolicy, aRole, daysAgo } from '../factory.ts';
import { ADMIN, alice, aSwitch, byName, covered, judged, mayAssume, PROD, switcher } from './switch-facts.ts';

const MS = 1 / 86_400_000;
const ARN = alice().arn;

describe('A user', () => {
  it('who switched within the threshold is active, whatever was covered', () => {
    expect(switcher({ switches: [aSwitch(3)], coverage: [] })).toMatchObject({
      status: 'active',
      lastSwitchedAt: daysAgo(3),
      lastRoleArn: ADMIN,
      lastBy: 'console',
      ageDays: 3,
      watchedSince: null,
      assumableRoles: [ADMIN],
    });
  });

  it('who switched last before the threshold is stale', () => {
    expect(switcher({ switches: [aSwitch(91), aSwitch(200)] })).toMatchObject({
      status: 'stale',
      lastSwitchedAt: daysAgo(91),
      ageDays: 91,
      watchedSince: daysAgo(400),
    });
  });

  it('of whom no switch is known never switched', () => {
    expect(switcher()).toMatchObject({ status: 'never', lastSwitchedAt: null, ageDays: null });
  });

  it('is still active when the last switch is exactly as old as the threshold, and stale a millisecond later', () => {
    expect(switcher({ switches: [aSwitch(90)] })?.status).toBe('active');
    expect(switcher({ switches: [aSwitch(90 + MS)] })).toMatchObject({ status: 'stale', ageDays: 90 });
  });

  it('is judged by days of 24 hours, over a leap day too', () => {
    const at = (time: string) => ({ ...aSwitch(0), at: time });
    const asked = { switchRole: { unusedDays: 823 } };
    const old = { switches: [at('2024-02-29T12:00:00Z')], coverage: [covered(1000, 0)] };
    expect(switcher(old, asked)?.status).toBe('active');
    expect(switcher({ ...old, switches: [at('2024-02-29T11:59:59Z')] }, asked)?.status).toBe('stale');
  });

  it('who switched after the facts were collected, by a clock that is ahead, is active as of today', () => {
    expect(switcher({ switches: [aSwitch(-1)] })).toMatchObject({ status: 'active', ageDays: 0 });
  });

  it('does not become active by a switch more than a day ahead, which is told', () => {
    const facts = { switches: [aSwitch(-1 - MS), aSwitch(200)] };
    expect(switcher(facts)).toMatchObject({ status: 'stale', lastSwitchedAt: daysAgo(200) });
    expect(judged([alice()], facts)).toMatchObject({
      conclusion: 'incomplete',
      errors: [{ code: 'EventInFuture', message: expect.stringContaining('1 in all') }],
    });
  });

  it('is shown with the role of the last switch, by the record that tells most of it', () => {
    const full = `arn:aws:iam::${PROD}:role/ops/admin`;
    const switches = [byName(100, ARN), aSwitch(100, { roleArn: full, by: 'api' }), aSwitch(300)];
    expect(switcher({ switches })).toMatchObject({ lastRoleArn: full, lastSwitchedAt: daysAgo(100) });
    expect(switcher({ switches: switches.toReversed() })).toMatchObject({ lastRoleArn: full });
  });
});

describe('A switch', () => {
  it('that tells an id counts for the user with that id alone', () => {
    expect(switcher({ switches: [aSwitch(3, { userId: 'AIDAEXAMPLEGONE', userArn: ARN })] })?.status).toBe(
      'never',
    );
    const renamed = aSwitch(3, { userArn: `arn:aws:iam::${ACCOUNT}:user/before` });
    expect(switcher({ switches: [renamed] })?.status).toBe('active');
  });

  it('that tells no id counts for the user of that name', () => {
    expect(switcher({ switches: [byName(3, ARN)] })?.status).toBe('active');
    expect(switcher({ switches: [byName(3, `arn:aws:iam::${ACCOUNT}:user/bob`)] })?.status).toBe('never');
    expect(switcher({ switches: [byName(3, ARN.replace(ACCOUNT, PROD))] })?.status).toBe('never');
  });

  it('that tells no id counts whatever the path, since names are unique within an account', () => {
    const moved = alice({ path: '/ops/', arn: `arn:aws:iam::${ACCOUNT}:user/ops/alice` });
    expect(switcher({ switches: [byName(3, ARN)] }, {}, moved)?.status).toBe('active');
  });

  it('of an earlier user of the same name is not inherited by the present one', () => {
    const recreated = alice({ createdAt: daysAgo(200) });
    expect(switcher({ switches: [byName(201, ARN)] }, {}, recreated)?.status).toBe('never');
    expect(switcher({ switches: [byName(200, ARN)] }, {}, recreated)?.status).toBe('stale');
  });

  it('that tells no id does not count for a user who bore another name then', () => {
    const notBy = ['AIDAEXAMPLEALICE'];
    expect(switcher({ switches: [{ ...byName(5, ARN), notBy }] })?.status).toBe('never');
    expect(switcher({ switches: [{ ...byName(5, ARN), notBy: ['AIDAEXAMPLEBOB'] }] })?.status).toBe('active');
  });

  it('of a role session that carries the name is told and does not count', () => {
    const session = (sessionName: string, days: number) => ({
      accountId: PROD,
      sessionName,
      at: daysAgo(days),
    });
    const sessions = [session('alice', 9), session('alice', 5), session('alice', 7), session('bob', 1)];
    expect(switcher({ sessions })).toMatchObject({ status: 'never', namedBySessionAt: daysAgo(5) });
    expect(switcher({ sessions: [session('bob', 1)] })).not.toHaveProperty('namedBySessionAt');
    expect(switcher({ sessions: [session('alice', 2000)] })).not.toHaveProperty('namedBySessionAt');
  });
});

describe('A new user', () => {
  it('is not called one who never switched before the threshold has passed since it was created', () => {
    expect(switcher({ coverage: [] }, {}, alice({ createdAt: daysAgo(89.9) }))).toMatchObject({
      status: 'new',
      reason: 'judged from 2026-06-01 on: created only on 2026-03-03',
    });
    expect(switcher({}, {}, alice({ createdAt: daysAgo(90) }))?.status).toBe('never');
  });

  it('is not judged within the grace time, which may be longer than the threshold', () => {
    const asked = { switchRole: { unusedDays: 10 } };
    const young = alice({ createdAt: daysAgo(29) });
    expect(switcher({}, asked, young)?.status).toBe('new');
    expect(switcher({ switches: [aSwitch(20)] }, asked, young)?.status).toBe('new');
    expect(switcher({ switches: [aSwitch(5)] }, asked, young)?.status).toBe('active');
    expect(switcher({ switches: [aSwitch(20)] }, asked, alice({ createdAt: daysAgo(31) }))?.status).toBe(
      'stale',
    );
  });

  it('is said to be new in the list of entities, and its exemption is not called useless', () => {
    const { entities, exemptions, notices } = judged(
      [alice({ createdAt: daysAgo(60) })],
      {},
      {
        exemptions: [{ entity: 'user/alice', rule: 'switch-role-never', reason: 'x', expires: '2026-12-31' }],
      },
    );
    expect(entities[0]).toMatchObject({
      status: 'compliant',
      reason: 'role switching judged from 2026-07-01 on: created only on 2026-04-02',
    });
    expect(exemptions[0]?.undecided).toBe(true);
    expect(notices).toEqual([]);
  });
});

describe('A user who was allowed to switch only lately', () => {
  const policy = (...versions: readonly (readonly [number, unknown])[]) =>
    aPolicy({
      name: 'switch',
      createdAt: daysAgo(Math.max(...versions.map(([days]) => days))),
      attachments: [ARN],
      versions: versions.map(([days, document], at) => ({
        id: `v${versions.length - at}`,
        isDefault: at === 0,
        createdAt: daysAgo(days),
        document,
      })),
    });
  const by = (managed: ReturnType<typeof policy>) =>
    switcher({}, {}, alice({ inlinePolicies: [], attachedPolicies: [managed] }), [managed]);

  it('is new until the grace time is over', () => {
    expect(by(policy([5, mayAssume(ADMIN)], [500, allow('s3:*')]))).toMatchObject({
      status: 'new',
      reason: 'judged from 2026-06-26 on: allowed to switch role only on 2026-05-27',
    });
    expect(by(policy([31, mayAssume(ADMIN)], [500, allow('s3:*')]))?.status).toBe('never');
  });

  it('is not new where an earlier version allowed it, or an inline policy tells no date', () => {
    expect(by(policy([5, mayAssume(ADMIN)], [500, mayAssume('*')]))?.status).toBe('never');
    const lately = policy([5, mayAssume(ADMIN)]);
    expect(switcher({}, {}, alice({ attachedPolicies: [lately] }), [lately])?.status).toBe('never');
  });

  it('is not new for a policy that was changed lately and grants no switching', () => {
    const lately = policy([5, allow('sts:AssumeRoleWithSAML')]);
    expect(switcher({}, {}, alice({ attachedPolicies: [lately] }), [lately])?.status).toBe('never');
  });
});

describe('A user whose policies can not be read in full', () => {
  const broken = { name: 'broken', document: { Statement: [{ Effect: 'Maybe' }] } };

  it('may switch for all that is known, and is unknown', () => {
    const user = alice({ inlinePolicies: [broken] });
    const { switchRole, entities, errors } = judged([user]);
    expect(switchRole?.users).toMatchObject([
      {
        status: 'unknown',
        assumableRoles: [],
        reason: expect.stringContaining(
          'the document of policy broken could not be read: Statement[0].Effect',
        ),
      },
    ]);
    expect(entities[0]?.status).toBe('unknown');
    expect(errors.map(({ code }) => code)).toEqual(['PolicyUnreadable']);
  });

  it('is not called silent where a Deny may be among them, and is active by a known switch', () => {
    const user = alice({ inlinePolicies: [...alice().inlinePolicies, broken] });
    expect(switcher({}, {}, user)?.status).toBe('unknown');
    expect(switcher({ switches: [aSwitch(1)] }, {}, user)?.status).toBe('active');
  });

  it('is unknown where a group of the user is missing', () => {
    const user = alice({ inlinePolicies: [], groups: [`arn:aws:iam::${ACCOUNT}:group/gone`] });
    expect(switcher({}, {}, user)?.reason).toContain('group/gone');
  });
});

describe('The stocktaking', () => {
  it('leaves out who may not switch, and roles', () => {
    const bob = alice({ name: 'bob', id: 'AIDAEXAMPLEBOB', inlinePolicies: [], access: accessTo() });
    expect(judged([bob, aRole()]).switchRole?.users).toEqual([]);
    expect(judged([bob]).errors).toEqual([]);
  });

  it('knows rights that come through a group, and who is let in by the roles of the account', () => {
    const group = aGroup({
      name: 'ops',
      members: [ARN],
      inlinePolicies: [{ name: 'switch', document: mayAssume(`arn:aws:iam::${ACCOUNT}:role/*`) }],
    });
    const trusting = (Service: string, AWS: string) => ({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service, AWS } }],
    });
    const open = aRole({ name: 'open', trustPolicy: trusting('ec2.amazonaws.com', ACCOUNT) });
    const closed = aRole({ name: 'closed', trustPolicy: trusting('ec2.amazonaws.com', PROD) });
    const user = alice({ inlinePolicies: [], groups: [group.arn] });
    expect(switcher({}, {}, user, [group, open, closed])?.assumableRoles).toEqual([open.arn]);
  });

  it('is of the users that the audit and the settings choose', () => {
    const bob = alice({ name: 'bob', id: 'AIDAEXAMPLEBOB', arn: `arn:aws:iam::${ACCOUNT}:user/bob` });
    const names = (asked: Parameters<typeof judged>[2]) =>
      judged([alice(), bob], {}, asked).switchRole?.users.map(({ user }) => user.name);
    expect(names({})).toEqual(['alice', 'bob']);
    expect(names({ entities: { exclude: ['user/bob'] } })).toEqual(['alice']);
    expect(names({ switchRole: { users: { include: ['user/b*'], exclude: [] } } })).toEqual(['bob']);
    expect(names({ switchRole: { users: { include: [], exclude: ['user/b*'] } } })).toEqual(['alice']);
  });

  it('tells a selector that matched no user', () => {
    const { notices } = judged(
      [alice()],
      {},
      { switchRole: { users: { include: [], exclude: ['user/bot-*'] } } },
    );
    expect(notices).toEqual([
      {
        code: 'selector-unmatched',
        message: expect.stringContaining('"user/bot-*" under switch-role.users.exclude matched nothing'),
      },
    ]);
  });

  it('shows the longest silence first, then the unknown, the new, the active and the exempt', () => {
    const user = (name: string, createdAt = daysAgo(1000)) =>
      alice({ name, arn: `arn:aws:iam::${ACCOUNT}:user/${name}`, id: `AIDAEXAMPLE${name}`, createdAt });
    const broken = { name: 'broken', document: 'x' };
    const users = [
      user('a-exempt'),
      user('b-active'),
      user('c-new', daysAgo(2)),
      { ...user('d-unknown'), inlinePolicies: [broken] },
      user('e-stale'),
      user('f-stale-longer'),
      user('g-never'),
      user('h-never'),
    ];
    const of = (name: string, days: number) => aSwitch(days, { userId: `AIDAEXAMPLE${name}` });
    const { switchRole } = judged(
      users,
      { switches: [of('b-active', 1), of('e-stale', 100), of('f-stale-longer', 300)] },
      { exemptions: [{ entity: 'user/a-*', rule: '*', reason: 'x', expires: '2026-12-31' }] },
    );
    expect(switchRole?.users.map((one) => [one.user.name, one.status])).toEqual([
      ['g-never', 'never'],
      ['h-never', 'never'],
      ['f-stale-longer', 'stale'],
      ['e-stale', 'stale'],
      ['d-unknown', 'unknown'],
      ['c-new', 'new'],
      ['b-active', 'active'],
      ['a-exempt', 'exempt'],
    ]);
  });
});
