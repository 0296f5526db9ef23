import { describe, expect, it } from 'vitest';
import type { User } from '../../../src/model/entity.ts';
import type { SwitchFacts } from '../../../src/model/switch-role.ts';
import { explain } from '../../../src/rules/index.ts';
import { stockOf } from '../../../src/rules/switch-role/stock.ts';
import {
  ACCOUNT,
  accessTo,
  aGroup,
  anAccount,
  anExemption,
  aPolicy,
  aService,
  aSnapshot,
  aUser,
  COLLECTED_AT,
  daysAgo,
  settings,
} from '../factory.ts';
import { judge } from './judge.ts';
import { ADMIN, alice, aSource, aSwitch, covered, judged, mayAssume, PROD } from './switch-facts.ts';

const bob = alice({ name: 'bob', arn: `arn:aws:iam::${ACCOUNT}:user/bob`, id: 'AIDAEXAMPLEBOB' });
const findings = (facts: Partial<SwitchFacts>, asked = {}, users: readonly User[] = [alice()]) => [
  ...judged(users, facts, asked).findings,
];
const words = (facts: Partial<SwitchFacts>, asked = {}, user = alice()) => {
  const [finding] = findings(facts, asked, [user]);
  if (finding === undefined) throw new Error('nothing was found');
  return explain(finding);
};
const stale = { switches: [aSwitch(100)] };

describe('A silent user', () => {
  it('is a finding of medium severity with its evidence', () => {
    expect(findings(stale)).toMatchObject([
      {
        rule: 'switch-role-stale',
        severity: 'medium',
        status: 'new',
        entity: alice(),
        subject: {},
        evidence: { lastAccessedAt: daysAgo(100), ageDays: 100, trackedSince: daysAgo(400) },
        grantedBy: [{ policyName: 'switch', policyType: 'inline', attachedTo: alice().arn }],
        details: [ADMIN],
      },
    ]);
    expect(findings({})).toMatchObject([
      { rule: 'switch-role-never', severity: 'medium', evidence: { lastAccessedAt: null, ageDays: null } },
    ]);
  });

  it('keeps the id of its finding from run to run', () => {
    const [before] = findings(stale);
    const [after] = findings({ switches: [aSwitch(150)], coverage: [covered(200, 0)] });
    expect(after?.id).toBe(before?.id);
  });

  it('is found with the severity that the settings give, or not at all', () => {
    expect(findings(stale, { rules: { 'switch-role-stale': 'low' } })[0]?.severity).toBe('low');
    expect(findings(stale, { rules: { 'switch-role-stale': 'off' } })).toEqual([]);
    expect(findings({}, { rules: { 'switch-role-stale': 'off' } })).toHaveLength(1);
  });

  it('is still listed when the rules are off', () => {
    const rules = { 'switch-role-stale': 'off', 'switch-role-never': 'off' } as const;
    const judgement = judged([alice(), bob], { ...stale, coverage: [] }, { rules });
    expect(judgement.switchRole?.users.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
    expect(judgement.entities.map(({ status }) => status)).toEqual(['compliant', 'compliant']);
    expect(judgement).toMatchObject({ conclusion: 'pass', errors: [] });
  });

  it('that is exempt is listed so, and one whose exemption has expired is not', () => {
    const asked = (expires: string) => ({
      exemptions: [anExemption({ entity: 'user/alice', rule: 'switch-role-stale', expires })],
    });
    const active = judged([alice()], stale, asked('2026-06-01'));
    expect(active.switchRole?.users[0]).toMatchObject({ status: 'exempt', lastSwitchedAt: daysAgo(100) });
    expect(active.entities[0]?.status).toBe('exempt');
    expect(judged([alice()], stale, asked('2026-05-31')).switchRole?.users[0]?.status).toBe('stale');
  });
});

describe('The words', () => {
  it('of a stale user tell the last switch, since when it was watched, and what it could still switch to', () => {
    expect(words(stale)).toEqual({
      message:
        `User alice last switched role 100 days ago, on 2026-02-21, to role admin of account ${PROD}, by the console. ` +
        'Watched without a gap since 2025-04-27. ' +
        `It could still switch to role admin of account ${PROD}. ` +
        'Granted by inline policy switch of user alice.',
      remediation:
        'Ask whoever uses user alice whether it still has to switch role; if so, exempt it with a reason and an end date. ' +
        'If not: Edit inline policy switch of user alice so that it no longer allows sts:AssumeRole.',
    });
  });

  it('of a user who never switched tell since when none is known', () => {
    expect(words({}).message).toBe(
      'User alice may switch role, and no switch is known since 2025-04-27. ' +
        `It could still switch to role admin of account ${PROD}. Granted by inline policy switch of user alice.`,
    );
  });

  it('tell a switch by CLI or SDK, and one whose role no record tells', () => {
    const { roleArn: _, ...unnamed } = aSwitch(100, { by: 'api' });
    expect(words({ switches: [unnamed] }).message).toContain('on 2026-02-21, by CLI or SDK.');
  });

  it('tell which accounts were looked at where only switches by the console were', () => {
    const coverage = [ACCOUNT, PROD].map((accountId) => covered(100, 0, { accountId, event: 'SwitchRole' }));
    const asked = { switchRole: { eventNames: ['SwitchRole'] as const } };
    const sources = [aSource({ type: 'cloudtrail-events' })];
    expect(words({ coverage, sources }, asked).message).toContain(
      `no switch is known since 2026-02-21, with nothing but switches by the console to roles of accounts ${ACCOUNT} and ${PROD} looked at.`,
    );
  });

  it('tell that what was done under a former name is missed where sign-ins tell no id and nobody looks for renames', () => {
    const coverage = [ACCOUNT, PROD].map((accountId) => covered(400, 0, { accountId, event: 'SwitchRole' }));
    const facts = { coverage, sources: [aSource()] };
    const asked = { switchRole: { eventNames: ['SwitchRole'] as const } };
    const under = 'nothing but switches by the console under its present name to roles of accounts';
    expect(words(facts, asked).message).toContain(under);
    expect(words({ ...facts, switches: [aSwitch(100)] }, asked).message).toContain(under);
    expect(words({}).message).not.toContain('name');
  });

  it('tell into which accounts switches were looked at where only those were', () => {
    const coverage = [covered(200, 0, { accountId: PROD })];
    expect(words({ coverage }).message).toContain(
      `may switch role, and no switch into account ${PROD} is known since 2025-11-13.`,
    );
    expect(words({ ...stale, coverage }).message).toContain(
      `Watched without a gap since 2025-11-13, with nothing but switches into account ${PROD} looked at.`,
    );
  });

  it('tell of a role session with the name of the user', () => {
    const sessions = [{ accountId: PROD, sessionName: 'alice', at: daysAgo(4) }];
    expect(words({ sessions }).message).toContain(
      "A role session named alice switched role on 2026-05-28; that is not counted as the user's own.",
    );
  });

  it('count the roles of those who could switch to many, and explain the wildcard', () => {
    const roles = ['a', 'b', 'c', 'd', 'e'].map((name) => `arn:aws:iam::${PROD}:role/${name}`);
    const user = alice({ inlinePolicies: [{ name: 'switch', document: mayAssume('*', ...roles) }] });
    expect(words({}, {}, user).message).toContain(
      `any role that lets it in, role a of account ${PROD}, role b of account ${PROD}, role c of account ${PROD} and 2 more.`,
    );
  });

  it('tell that leaving a group does too', () => {
    const group = aGroup({ name: 'ops', members: [alice().arn], inlinePolicies: alice().inlinePolicies });
    const managed = aPolicy({
      name: 'switching',
      attachments: [alice().arn],
      versions: [{ id: 'v1', isDefault: true, createdAt: daysAgo(900), document: mayAssume(ADMIN) }],
    });
    const user = alice({ inlinePolicies: [], attachedPolicies: [managed], groups: [group.arn] });
    const snapshot = aSnapshot([group, managed, user], {
      switchRole: {
        eventNames: ['AssumeRole', 'SwitchRole'],
        switches: [],
        sessions: [],
        coverage: [covered(400, 0)],
        sources: [],
      },
    });
    const [finding] = judge(snapshot, settings(), new Date(COLLECTED_AT)).findings.filter(
      ({ rule }) => rule === 'switch-role-never',
    );
    expect(finding?.grantedBy).toEqual([
      { policyName: 'switching', policyType: 'managed', policyArn: managed.arn, attachedTo: user.arn },
      { policyName: 'switch', policyType: 'inline', attachedTo: group.arn },
    ]);
    const { remediation } = explain(finding as NonNullable<typeof finding>);
    expect(remediation).toContain('This changes what every member of group ops may do.');
    expect(remediation).toContain(
      'Where the other members of group ops need it, take user alice out of there instead.',
    );
  });
});

describe('What is not known of role switching', () => {
  const carol = alice({ name: 'carol', arn: `arn:aws:iam::${ACCOUNT}:user/carol`, id: 'AIDAEXAMPLECAROL' });

  it('is one error for an account, which names the users, and the reason of each of them', () => {
    const judgement = judged([alice(), bob, carol], { coverage: [], switches: [aSwitch(1)] });
    const message =
      'whether 2 users (bob and carol) still switch role is not known: ' +
      `no source covers AssumeRole events of account ${ACCOUNT}; a source that does would settle it`;
    expect(judgement.errors).toEqual([
      { accountId: ACCOUNT, operation: 'ReadRoleSwitches', code: 'SwitchesNotCovered', message },
    ]);
    expect(judgement.conclusion).toBe('incomplete');
    expect(judgement.accounts[0]?.status).toBe('incomplete');
    expect(judgement.entities.map(({ entity, status, reason }) => [entity.name, status, reason])).toEqual([
      ['bob', 'unknown', `ReadRoleSwitches: ${message} (SwitchesNotCovered)`],
      ['carol', 'unknown', `ReadRoleSwitches: ${message} (SwitchesNotCovered)`],
      ['alice', 'compliant', undefined],
    ]);
  });

  it('is one error for each reason', () => {
    const coverage = [covered(50, 0, { userId: bob.id })];
    expect(judged([alice(), bob], { coverage }).errors.map(({ message }) => message.slice(0, 24))).toEqual([
      'whether user alice still',
      'whether user bob still s',
    ]);
  });

  it('is no error where only the rule that is off would find it', () => {
    const half = { coverage: [covered(50, 0)], switches: [aSwitch(100)] };
    expect(judged([alice()], half, { rules: { 'switch-role-stale': 'off' } }).errors).toEqual([]);
    expect(judged([alice()], half, { rules: { 'switch-role-never': 'off' } }).errors).toHaveLength(1);
  });

  it('is told of the sources: their problems, and how many more there were', () => {
    const problem = { operation: 's3:GetObject', code: 'CorruptObject', message: 'key x: cut short' };
    const sources = [
      aSource({ problems: [{ ...problem, accountId: PROD }], problemCount: 1 }),
      aSource({ name: 's3://more', problems: [problem], problemCount: 38 }),
    ];
    const { errors, conclusion } = judged([], { sources });
    expect(conclusion).toBe('incomplete');
    expect(errors).toEqual(
      expect.arrayContaining([
        { ...problem, accountId: PROD },
        problem,
        {
          operation: 's3:GetObject',
          code: 'MoreProblems',
          message: 's3://more: 37 more problems, not told one by one',
        },
      ]),
    );
  });

  it('is told when the facts hold fewer events than are asked for now', () => {
    const { errors } = judged([alice()], { eventNames: ['AssumeRole'], switches: [aSwitch(1)] });
    expect(errors.map(({ code, message }) => [code, message])).toEqual([
      [
        'SwitchEventsNotCollected',
        'the settings ask for SwitchRole events, and the facts were collected without them: collect anew',
      ],
    ]);
  });

  it('is told when a stocktaking is asked for and the facts hold none', () => {
    const user = aUser({ access: accessTo(aService('sts', 1)), inlinePolicies: alice().inlinePolicies });
    const asked = settings({ switchRole: { sources: [{ type: 'cloudtrail-events' }] } });
    const now = new Date(COLLECTED_AT);
    expect(judge(aSnapshot([user]), asked, now).errors.map(({ code }) => code)).toEqual([
      'SwitchesNotCollected',
    ]);
    expect(judge(aSnapshot([user]), asked, now)).not.toHaveProperty('switchRole');
    expect(judge(aSnapshot([user]), settings(), now).errors).toEqual([]);
  });
});

describe('Whom the sources look for', () => {
  const ELSEWHERE = '123456789012';

  it('is every chosen user who may switch, of all accounts', () => {
    const there = alice({
      accountId: ELSEWHERE,
      arn: `arn:aws:iam::${ELSEWHERE}:user/alice`,
      id: 'AIDAEXAMPLETHERE',
    });
    const nobody = aUser({ name: 'nobody', inlinePolicies: [] });
    const accounts = [anAccount([alice(), nobody, bob]), anAccount([there], { id: ELSEWHERE })];
    const asked = settings({ switchRole: { users: { include: [], exclude: ['user/bob'] } } });
    expect(stockOf(accounts, asked)).toEqual([
      {
        accountId: ACCOUNT,
        arn: alice().arn,
        id: 'AIDAEXAMPLEALICE',
        name: 'alice',
        createdAt: alice().createdAt,
      },
      {
        accountId: ELSEWHERE,
        arn: there.arn,
        id: 'AIDAEXAMPLETHERE',
        name: 'alice',
        createdAt: there.createdAt,
      },
    ]);
  });
});
