/** What an issue says of findings that nobody looks at any more, and of those that age: never that they are fixed. */
import { describe, expect, it } from 'vitest';
import type { IssueState } from '../../../src/model/issue.ts';
import { BODY_LIMIT, readIssueBody, writeIssueBody } from '../../../src/model/issue-body.ts';
import type { JudgedEntity, JudgedSwitcher, Judgement } from '../../../src/model/judgement.ts';
import { RULE_IDS, type RuleId, type Settings } from '../../../src/model/settings.ts';
import { judged, judgement } from './factory.ts';
import { ACCOUNT, arnOf, inline, role, service, user } from './facts.ts';
import { audit, issue, silentRole, told, unknownRole } from './issues.ts';
import { silentFinding, stocktaking, switcher } from './people.ts';

/** A role that used a service so many days ago, or never. */
function agedRole(used: number | 'never', rest: Parameters<typeof judged>[1] = {}): JudgedEntity {
  const grants = [inline('app', arnOf('role', 'api'))];
  return judged(role({ name: 'api', services: [service('iam', used, grants)] }), rest);
}

function without(...off: readonly RuleId[]): Settings['rules'] {
  return Object.fromEntries(
    RULE_IDS.map((rule) => [rule, off.includes(rule) ? 'off' : 'default']),
  ) as Settings['rules'];
}

/** The audit looks at fewer entities; the inventory stays. */
function narrowedTo(of: Judgement, ...names: readonly string[]): Judgement {
  return { ...of, entities: of.entities.filter(({ entity }) => names.includes(entity.name)) };
}

const LEAVING_OUT_B = { settings: { entities: { include: [], exclude: ['role/b'], tags: {} } } };

const CLEAN = /^✅ \*\*Clean: no finding is left\.\*\*/;
const rewritten = (state: IssueState) =>
  readIssueBody(
    writeIssueBody(
      { key: '0'.repeat(16), family: '0'.repeat(16), above: '', below: '' },
      { state, body: () => '' },
    ),
  )?.state;

describe('access whose last use leaves what IAM remembers', () => {
  it('is the same finding still, though another rule tells it', () => {
    const text = told(audit(agedRole(300)), audit(agedRole('never')));
    expect(text).toMatchObject({ isChanged: false, hasNews: false });
    expect(text.state.findings?.map(({ rule }) => rule)).toEqual(['service-unused']);
  });

  it('is told by its present rule once something else changes', () => {
    const after = audit(agedRole('never'), silentRole('b', 'kms'));
    const text = told(audit(agedRole(300), silentRole('b')), after);
    expect(text.changed).toContain('**1 new: 2 open now.**');
    expect(text.state.findings?.map(({ rule }) => rule)).toEqual([
      'service-never-accessed',
      'service-never-accessed',
    ]);
    expect(text.state.hash).toBe(told(after).state.hash);
  });

  it('is accepted, not fixed, where an exemption covers it by its other rule', () => {
    const exemption = { entity: 'role/*', rule: '*', reason: 'r', expires: '2027-12-31' } as const;
    const text = told(audit(agedRole(300)), audit(agedRole('never', { exemption })));
    expect(text.changed).toContain('**1 accepted: none open now.**');
  });

  it('is not looked at where the rule that would tell it is off', () => {
    const { state } = told(audit(agedRole(300)));
    const never = agedRole('never');
    const text = issue(audit({ ...never, findings: [] }), {
      settings: { rules: without('service-never-accessed') },
    }).text(state);
    expect(text.changed).toContain('**1 no longer looked at: none open now.**');
  });
});

describe('a user who switched no role', () => {
  const bob = user({ name: 'bob' });
  const silent = (days: number | null): Judgement =>
    judgement([judged(bob, { also: [silentFinding(bob, days, { severity: 'high' })] })], {
      switchRole: stocktaking([switcher(bob, { status: days === null ? 'never' : 'stale', ageDays: days })]),
    });
  const quiet = (of: Partial<JudgedSwitcher>): Judgement =>
    judgement([judged(bob)], { switchRole: stocktaking([switcher(bob, { ageDays: null, ...of })]) });

  it('is the same finding when the last switch leaves the logs', () => {
    expect(told(silent(200), silent(null)).isChanged).toBe(false);
  });

  it('is not fixed by leaving the user out of the stocktaking', () => {
    const leftOut = judgement([judged(bob)], { switchRole: stocktaking([], { leftOut: [bob.arn] }) });
    const text = told(silent(200), leftOut);
    expect(text.changed).toContain('**1 no longer looked at: none open now.**');
    expect(text.closed).not.toMatch(/Clean|Fixed/);
  });

  it('is not fixed when the last switch leaves the logs, and who never switched is no finding', () => {
    const { state } = told(silent(200));
    const text = issue(quiet({ status: 'never' }), {
      settings: { rules: without('switch-role-never') },
    }).text(state);
    expect(text.changed).toContain('**1 no longer looked at: none open now.**');
  });

  it('stays told when the logs cover too little', () => {
    expect(told(silent(200), quiet({ status: 'unknown' })).isChanged).toBe(false);
  });

  it('is fixed when the user switched', () => {
    expect(told(silent(200), quiet({ status: 'active', ageDays: 1 })).closed).toMatch(CLEAN);
  });
});

describe('a run that looks at a part', () => {
  const before = audit(silentRole('a', 'iam', 'kms'), silentRole('b', 'iam'));
  const part = narrowedTo(audit(silentRole('a'), silentRole('b', 'iam')), 'a');

  it('keeps what it did not look at as told, and the issue open', () => {
    const text = told(before, part);
    expect(text).toMatchObject({ isChanged: true, keepsOpen: true });
    expect(text.changed).toContain(
      '**2 fixed: 1 open now.**\n\n1 finding this run did not look at stays as told before.',
    );
    expect(text.body(BODY_LIMIT)).toContain('1 finding was not looked at then and stands as told before.');
    expect(told(before, part, part).isChanged).toBe(false);
  });

  it('does not keep open what is below the severity that opens', () => {
    const mild = audit(judged(silentRole('b', 'iam').entity, { severities: { iam: 'low' } }));
    expect(told(before, mild, narrowedTo(mild)).keepsOpen).toBe(false);
  });
});

describe('an account is not called clean', () => {
  const before = audit(silentRole('a', 'iam', 'kms'), silentRole('b', 'iam'));
  const fixedA = audit(silentRole('a'), silentRole('b', 'iam'));

  it('when the settings leave its entities out', () => {
    const text = issue(narrowedTo(fixedA, 'a'), LEAVING_OUT_B).text(told(before).state);
    expect(text.keepsOpen).toBe(false);
    expect(text.closed).toMatch(
      /^\*\*Nothing that is looked at is open any more: 1 finding is no longer looked at\.\*\* This issue opens/,
    );
    expect(text.body(BODY_LIMIT)).toMatch(
      /^\*\*Nothing that is looked at is open any more in account `111122223333`: 1 finding is no longer looked at\.\*\*/,
    );
    expect(text.closed).not.toContain('✅');
  });

  it('when a rule is off, or something is too young to be judged', () => {
    const off = issue(audit(silentRole('a'), silentRole('b')), {
      settings: { rules: without('service-never-accessed') },
    }).text(told(before).state);
    expect(off.closed).toContain('any more: 3 findings are no longer looked at.**');
    const young = audit(silentRole('a'), { ...silentRole('b'), reason: 'granted only lately' });
    expect(told(before, young).closed).toContain('any more: 1 finding is no longer looked at.**');
  });

  it('when other thresholds find less', () => {
    const access = {
      unusedDays: 365,
      graceDays: 30,
      granularity: 'service',
      jobDeadlineSeconds: 600,
    } as const;
    const text = issue(audit(silentRole('a'), silentRole('b')), { settings: { access } }).text(
      told(before).state,
    );
    expect(text.closed).toContain('any more: 3 findings are no longer found by other thresholds.**');
  });

  it('when milder findings remain', () => {
    const mild = audit(silentRole('a', 'sqs'), silentRole('b', 'iam'));
    const text = issue(narrowedTo(mild, 'a'), LEAVING_OUT_B).text(told(before).state);
    expect(text.closed).toMatch(
      /^\*\*Nothing that is looked at reaches high any more: 1 finding is no longer looked at\.\*\* 1 finding below it remains/,
    );
    expect(text.body(BODY_LIMIT)).toMatch(
      /^\*\*No finding at high or above, and 1 below, in account `111122223333`: 1 finding is no longer looked at\./,
    );
  });

  it('in later runs either, kept in a body, until they are looked at again', () => {
    const part = narrowedTo(audit(silentRole('a', 'iam'), silentRole('b', 'iam')), 'a');
    const narrowed = issue(part, LEAVING_OUT_B).text(told(before).state);
    const kept = rewritten(narrowed.state);
    expect(kept).toEqual(narrowed.state);
    expect(issue(narrowedTo(fixedA, 'a'), LEAVING_OUT_B).text(kept).closed).toContain(
      '1 finding is no longer looked at',
    );
    const again = issue(fixedA).text(kept);
    expect(again.state.unseen).toBeUndefined();
    expect(issue(audit(silentRole('a'), silentRole('b'))).text(again.state).closed).toMatch(CLEAN);
    expect(issue(audit(silentRole('a'), silentRole('b'))).text(kept).closed).toMatch(CLEAN);
  });

  it('when what was dropped in an incomplete run still is not looked at', () => {
    const dropped = issue(
      narrowedTo(audit(silentRole('a'), unknownRole('c'), silentRole('b')), 'a', 'c'),
      LEAVING_OUT_B,
    ).text(told(before).state);
    const next = issue(
      narrowedTo(audit(silentRole('a'), silentRole('c'), silentRole('b', 'iam')), 'a', 'c'),
      LEAVING_OUT_B,
    ).text(dropped.state);
    expect(next.isChanged).toBe(false);
    expect(next.closed).toContain('1 finding is no longer looked at');
  });

  it('where the names of what was told are not known', () => {
    const { findings: _findings, ...numbers } = told(before).state;
    const text = issue(audit(silentRole('a'), silentRole('b'))).text(numbers);
    expect(text.closed).toMatch(/^\*\*Nothing that is looked at is open any more\.\*\* This issue/);
    expect(text.body(BODY_LIMIT)).toMatch(/^\*\*Nothing that is looked at is open any more in account/);
  });

  it('but is when everything was fixed, accepted or deleted', () => {
    expect(told(before, audit(silentRole('a'))).closed).toMatch(CLEAN);
    expect(told(before, audit(silentRole('a'))).body(BODY_LIMIT)).toMatch(
      new RegExp(`^\\*\\*Clean: no open finding in account \`${ACCOUNT}\``),
    );
  });

  it('counts nobody as unseen who is found again, though something else of it is too young', () => {
    const young = { ...silentRole('b'), reason: 'granted only lately' };
    const { state } = told(audit(silentRole('a'), silentRole('b', 'iam')), audit(silentRole('a'), young));
    expect(state.unseen).toHaveLength(1);
    const again = { ...silentRole('b', 'iam'), reason: 'granted only lately' };
    expect(issue(audit(silentRole('a'), again)).text(state).state.unseen).toBeUndefined();
  });

  it('remembers a thousand of them at most', () => {
    const services = Array.from({ length: 60 }, (_, at) => `service-${at}`);
    const many = audit(
      ...Array.from({ length: 20 }, (_, at) => silentRole(`b-${at}`, ...services)),
      silentRole('a'),
    );
    const settings = { entities: { include: [], exclude: ['role/b-*'], tags: {} } };
    const text = issue(narrowedTo(many, 'a'), { settings }).text(told(many).state);
    expect(text.state.unseen).toHaveLength(1000);
  });
});
