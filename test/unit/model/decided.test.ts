import { describe, expect, it } from 'vitest';
import { type Looked, Search, type Sought } from '../../../src/model/decided.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import {
  ACCESS_FAILED,
  ACCOUNT,
  accessTo,
  aGroup,
  allow,
  anAccount,
  anAction,
  aPolicy,
  aRole,
  aService,
  aSnapshot,
  COLLECTED_AT,
  daysAgo,
  deny,
  settings,
} from '../factory.ts';
import { judge } from '../rules/judge.ts';
import { ADMIN, alice, aSwitch, covered, mayAssume, switchFacts } from '../rules/switch-facts.ts';

type Asked = NonNullable<Parameters<typeof settings>[0]>;
const OTHER = '444455556666';

function lookedFor(sought: Sought, facts: readonly Entity[] | Snapshot, asked: Asked = {}): Looked {
  const snapshot = 'accounts' in facts ? facts : aSnapshot(facts);
  const given = settings(asked);
  return new Search(judge(snapshot, given, new Date(COLLECTED_AT)), given).lookedFor(sought);
}

describe('A finding about a service', () => {
  const using = (days: number | null) => aRole({ access: accessTo(aService('s3', days)) });
  const [role, unused] = [using(1), using(null)];
  const sought: Sought = { rule: 'service-unused', entity: role.arn, subject: 's3' };

  it('was looked for when its entity was judged in full', () => {
    expect(lookedFor(sought, [role])).toBe('judged');
    expect(lookedFor(sought, [aRole({ inlinePolicies: [], access: accessTo() })])).toBe('judged');
  });

  it('went with its entity when the inventory was read to its end', () => {
    expect(lookedFor(sought, [])).toBe('unknown'); // Nothing at all was audited.
    expect(lookedFor(sought, [aRole({ name: 'other' })])).toBe('deleted');
    const cut = anAccount([aRole({ name: 'other' })], { inventory: 'incomplete' });
    expect(lookedFor(sought, aSnapshot([], { accounts: [cut] }))).toBe('unknown');
    expect(lookedFor({ ...sought, entity: `arn:aws:iam::${OTHER}:role/x` }, [role])).toBe('unknown');
  });

  it('was not when its rule is off, or is none that there is', () => {
    expect(lookedFor(sought, [role], { rules: { 'service-unused': 'off' } })).toBe('rule-off');
    expect(lookedFor({ ...sought, rule: 'no-such-rule' }, [role])).toBe('rule-off');
    expect(lookedFor({ ...sought, rule: 'constructor' }, [role])).toBe('rule-off');
  });

  it('was not when the rule is off that would tell it by now', () => {
    const rules = { 'service-never-accessed': 'off' } as const;
    expect(lookedFor(sought, [unused], { rules })).toBe('rule-off');
    expect(lookedFor(sought, [using(300)], { rules })).toBe('judged');
    const never = { ...sought, rule: 'service-never-accessed' };
    expect(lookedFor(never, [using(181)], { rules: { 'service-unused': 'off' } })).toBe('rule-off');
    expect(lookedFor(never, [using(180.9)], { rules: { 'service-unused': 'off' } })).toBe('judged');
  });

  it('was not when its entity is unknown, young or not selected', () => {
    expect(lookedFor(sought, [aRole({ access: ACCESS_FAILED })])).toBe('unknown');
    expect(lookedFor(sought, [{ ...role, createdAt: daysAgo(3) }])).toBe('unjudged');
    const both = [role, aRole({ name: 'reports', access: role.access })];
    expect(lookedFor(sought, both, { entities: { include: ['role/reports'] } })).toBe('unselected');
  });

  it('was not, for all that is known, when something of its account is missing', () => {
    const error = { operation: 'GetCredentialReport', code: 'AccessDenied', message: 'no' };
    const account = (id: string) => anAccount(id === ACCOUNT ? [role] : [], { id });
    const accounts = [account(ACCOUNT), account(OTHER)];
    const withError = (accountId: string | undefined, entityArn?: string) =>
      aSnapshot([], {
        accounts,
        errors: [{ ...error, ...(accountId && { accountId }), ...(entityArn && { entityArn }) }],
      });
    expect(lookedFor(sought, withError(ACCOUNT))).toBe('unknown');
    expect(lookedFor(sought, withError(undefined))).toBe('unknown');
    expect(lookedFor(sought, withError(ACCOUNT, role.arn))).toBe('unknown');
    expect(lookedFor(sought, withError(ACCOUNT, `${role.arn}-2`))).toBe('judged');
    expect(lookedFor(sought, withError(OTHER))).toBe('judged');
  });
});

describe('A finding about an action', () => {
  const using = (service: number | null, action: number | null, name = 'PutObject') =>
    aRole({ access: accessTo(aService('s3', service, { actions: [anAction(name, action)] })) });
  const sought: Sought = { rule: 'action-unused', entity: using(1, 1).arn, subject: 's3:PutObject' };
  const asked = (rules: Asked['rules'] = {}): Asked => ({ access: { granularity: 'action' }, rules });
  const facts = (...entities: readonly Entity[]) => aSnapshot(entities, { granularity: 'action' });

  it('was looked for with granularity action alone', () => {
    expect(lookedFor(sought, facts(using(1, 1)), asked())).toBe('judged');
    expect(lookedFor(sought, facts(using(1, 1)))).toBe('rule-off');
    expect(lookedFor(sought, [using(1, 1)], asked())).toBe('unknown');
  });

  it('was not when the rule is off that would tell it, or its service, by now', () => {
    const off = asked({ 'action-never-accessed': 'off' });
    expect(lookedFor(sought, facts(using(1, null)), off)).toBe('rule-off');
    expect(lookedFor(sought, facts(using(1, null, 's3:PutObject')), off)).toBe('rule-off');
    expect(lookedFor({ ...sought, subject: 'PutObject' }, facts(using(1, null)), off)).toBe('rule-off');
    expect(lookedFor(sought, facts(using(1, null, 'GetObject')), off)).toBe('judged');
    const service = asked({ 'service-unused': 'off' });
    expect(lookedFor(sought, facts(using(300, 300)), service)).toBe('rule-off');
    expect(lookedFor(sought, facts(using(1, 300)), service)).toBe('judged');
  });

  it('was not when its service is found unused as a whole: it comes back with the first use of that', () => {
    expect(lookedFor(sought, facts(using(200, 200)), asked())).toBe('unjudged');
    expect(lookedFor(sought, facts(using(200, null)), asked())).toBe('unjudged');
    expect(lookedFor({ ...sought, subject: 'PutObject' }, facts(using(null, null)), asked())).toBe(
      'unjudged',
    );
    const never = { ...sought, rule: 'action-never-accessed' };
    expect(lookedFor(never, facts(using(200, null)), asked())).toBe('unjudged');
    expect(
      lookedFor(sought, facts(using(200, 200)), { access: { ...asked().access, unusedDays: 365 } }),
    ).toBe('judged');
  });

  it('was looked for when neither it nor its service is granted any more', () => {
    const gone = { ...using(200, 200), inlinePolicies: [{ name: 'app', document: allow('sqs:*') }] };
    expect(lookedFor(sought, facts({ ...gone, access: accessTo(aService('sqs', 1)) }), asked())).toBe(
      'judged',
    );
    const denied = [{ name: 'app', document: deny('s3:*') }];
    expect(lookedFor(sought, facts({ ...using(200, 200), inlinePolicies: denied }), asked())).toBe('judged');
  });
});

describe('A finding about a service of what nobody has', () => {
  const listed = accessTo(aService('s3', null, { actions: [anAction('PutObject', null)] }));
  const inlinePolicies = [{ name: 'app', document: allow('s3:*') }];
  const emptied = aGroup({ members: [], inlinePolicies, access: listed });
  const detached = aPolicy({ attachments: [], access: listed });
  const off = { 'entity-unused': 'off' } as const;

  it.each([emptied, detached])('was not when the rule about the entity is off as well: $type', (entity) => {
    const sought = { rule: 'service-never-accessed', entity: entity.arn, subject: 's3' };
    expect(lookedFor(sought, [entity], { rules: off })).toBe('rule-off');
    expect(lookedFor({ rule: sought.rule, entity: entity.arn }, [entity], { rules: off })).toBe('rule-off');
    expect(lookedFor(sought, [entity])).toBe('judged');
    expect(lookedFor(sought, [{ ...entity, access: accessTo() }], { rules: off })).toBe('judged');
    const inUse = { ...entity, access: accessTo(aService('s3', 1)) };
    expect(lookedFor(sought, [inUse], { rules: off })).toBe('judged');
    const asked = { access: { granularity: 'action' as const }, rules: off };
    const facts = aSnapshot([entity], { granularity: 'action' });
    expect(lookedFor({ ...sought, rule: 'action-unused', subject: 's3:PutObject' }, facts, asked)).toBe(
      'rule-off',
    );
  });

  it('was looked for where somebody has it', () => {
    const group = {
      ...emptied,
      members: [`arn:aws:iam::${ACCOUNT}:user/mary`],
      access: accessTo(aService('s3', 1)),
    };
    const sought = { rule: 'service-never-accessed', entity: group.arn, subject: 's3' };
    expect(lookedFor(sought, [group], { rules: off })).toBe('judged');
    expect(lookedFor({ rule: sought.rule, entity: group.arn }, [group], { rules: off })).toBe('judged');
  });
});

describe('A finding about role switching', () => {
  const stale: Sought = { rule: 'switch-role-stale', entity: alice().arn };
  const never: Sought = { ...stale, rule: 'switch-role-never' };
  const facts = (switching: Parameters<typeof switchFacts>[0], user: Entity = alice()) =>
    aSnapshot([user], { switchRole: switchFacts(switching) });
  const [neverOff, staleOff] = [
    { rules: { 'switch-role-never': 'off' } },
    { rules: { 'switch-role-stale': 'off' } },
  ] as const;

  it('was looked for of who switches again, or may no longer', () => {
    expect(lookedFor(stale, facts({ switches: [aSwitch(3)] }))).toBe('judged');
    expect(lookedFor(stale, facts({}, alice({ inlinePolicies: [], access: accessTo() })))).toBe('judged');
  });

  it('was not without a stocktaking, nor of whom it leaves out', () => {
    expect(lookedFor(stale, [alice()])).toBe('rule-off');
    const sources = [{ type: 'cloudtrail-events' as const }];
    expect(lookedFor(stale, [alice()], { switchRole: { sources } })).toBe('unknown');
    const users = { include: [], exclude: ['user/alice'] };
    expect(lookedFor(stale, facts({}), { switchRole: { users } })).toBe('unselected');
  });

  it('was not when the record is gone and the rule is off that tells of who never switched', () => {
    expect(lookedFor(stale, facts({}), neverOff)).toBe('rule-off');
    expect(lookedFor(never, facts({ switches: [aSwitch(100)] }), staleOff)).toBe('rule-off');
    expect(lookedFor(stale, facts({ switches: [aSwitch(100)] }), neverOff)).toBe('judged');
  });

  it('was not over too little time', () => {
    const coverage = [covered(30, 0)];
    expect(lookedFor(stale, facts({ coverage }), neverOff)).toBe('unknown');
    expect(lookedFor(never, facts({ coverage }), staleOff)).toBe('unknown');
    expect(lookedFor(never, facts({ coverage, switches: [aSwitch(100)] }), staleOff)).toBe('rule-off');
  });

  it('was not of who is allowed to switch only lately', () => {
    const [version] = aPolicy({ createdAt: daysAgo(5) }).versions;
    const lately = aPolicy({
      attachments: [alice().arn],
      access: accessTo(aService('sts', 1)),
      versions: version ? [{ ...version, document: mayAssume(ADMIN) }] : [],
      createdAt: daysAgo(5),
    });
    const user = alice({ inlinePolicies: [], attachedPolicies: [lately] });
    const snapshot = aSnapshot([user, lately], { switchRole: switchFacts({}) });
    expect(lookedFor(stale, snapshot)).toBe('unjudged');
    expect(lookedFor(stale, snapshot, neverOff)).toBe('unjudged');
  });
});

describe('A finding that does not tell its entity', () => {
  const role = aRole({ access: accessTo(aService('s3', 1)) });
  const young = aRole({ name: 'young', createdAt: daysAgo(3), access: role.access });

  it('was looked for when everything was judged in full by its rule and the other one of its pair', () => {
    expect(lookedFor({ rule: 'service-unused' }, [role])).toBe('judged');
    expect(
      lookedFor({ rule: 'service-unused' }, [role], { rules: { 'service-never-accessed': 'off' } }),
    ).toBe('rule-off');
    expect(lookedFor({ rule: 'service-unused' }, [role, young])).toBe('unjudged');
    expect(lookedFor({}, [role])).toBe('rule-off');
  });
});

it('An AWS-managed policy is looked for in the account that is told, or in all that have it', () => {
  const shared = (accountId: string, overrides = {}) =>
    aPolicy({
      ...{ name: 'ReadOnlyAccess', arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess', awsManaged: true },
      ...{ accountId, access: accessTo(aService('s3', 1)), ...overrides },
    });
  const accounts = [
    anAccount([shared(ACCOUNT)]),
    anAccount([shared(OTHER, { access: ACCESS_FAILED })], { id: OTHER }),
  ];
  const sought = { rule: 'service-unused', entity: shared(ACCOUNT).arn, subject: 's3' };
  const asked = { entities: { include: ['arn:aws:iam::aws:policy/*'] } };
  const found = (accountId?: string) =>
    lookedFor({ ...sought, ...(accountId && { accountId }) }, aSnapshot([], { accounts }), asked);
  expect([found(ACCOUNT), found(OTHER), found()]).toEqual(['judged', 'unknown', 'unknown']);
  const detached = aSnapshot([], { accounts: [anAccount([]), accounts[1] ?? anAccount([])] });
  const there = (accountId: string) => lookedFor({ ...sought, accountId }, detached, asked);
  expect([there(ACCOUNT), there(OTHER), there('123456789012')]).toEqual(['deleted', 'unknown', 'unknown']);
});
