/** What an issue tells next, given what it told last. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssueState } from '../../../src/model/issue.ts';
import { readIssueBody, writeIssueBody } from '../../../src/model/issue-body.ts';
import type { JudgedEntity, Judgement } from '../../../src/model/judgement.ts';
import { RULE_IDS } from '../../../src/model/settings.ts';
import { input, judged, judgement } from './factory.ts';
import { ACCOUNT, arnOf, inline, role, service } from './facts.ts';
import { audit, issue, silentRole, told, unknownRole } from './issues.ts';

const EXEMPTION = { entity: 'role/*', rule: '*', reason: 'break glass', expires: '2027-12-31' } as const;

function exempted(name: string, ...namespaces: readonly string[]): JudgedEntity {
  const grants = [inline('app', arnOf('role', name))];
  const services = namespaces.map((of) => service(of, 'never', grants));
  return judged(role({ name, services }), { exemption: EXEMPTION });
}

function known(entity: JudgedEntity): JudgedEntity {
  const findings = entity.findings.map((finding) => ({ ...finding, status: 'known' as const }));
  return { ...entity, status: 'compliant', findings };
}

function withSeverity(severity: 'critical' | 'medium'): JudgedEntity {
  const grants = [inline('app', arnOf('role', 'api'))];
  return judged(role({ name: 'api', services: [service('iam', 'never', grants)] }), {
    severities: { iam: severity },
  });
}

const names = ({ findings }: IssueState) =>
  findings?.map(({ entityArn, subject }) => `${entityArn.split(':role/')[1]} ${subject}`);

describe('the state of an issue', () => {
  it('holds every new finding, by entity and service', () => {
    const { state, isChanged, hasNews } = told(audit(silentRole('b', 'kms', 'iam'), silentRole('a', 'sqs')));
    expect(names(state)).toEqual(['a sqs', 'b iam', 'b kms']);
    expect(state.counts).toEqual({ critical: 0, high: 2, medium: 1, low: 0 });
    expect({ isChanged, hasNews }).toEqual({ isChanged: true, hasNews: true });
  });

  it('leaves out what is exempt or known', () => {
    const { state } = told(audit(exempted('a', 'iam'), known(silentRole('b', 'iam'))));
    expect(state.findings).toEqual([]);
  });

  it('stays the very same when nothing changed but ages', () => {
    const of = () => audit(silentRole('a', 'iam'));
    const first = issue(of()).text(undefined);
    const next = issue({ ...of(), snapshot: { ...of().snapshot, collectedAt: '2026-11-27T06:00:00.000Z' } });
    expect(next.text(first.state)).toMatchObject({ isChanged: false, hasNews: false });
    expect(next.text(first.state).state).toBe(first.state);
  });

  it('does not depend on the order of the entities', () => {
    const one = silentRole('a', 'iam');
    const other = silentRole('b', 'kms');
    expect(told({ ...audit(), entities: [one, other] }).state.hash).toBe(
      told({ ...audit(), entities: [other, one] }).state.hash,
    );
  });

  it('has news when a service comes in addition, and none when one goes', () => {
    const [less, more] = [audit(silentRole('a', 'iam')), audit(silentRole('a', 'iam', 'kms'))];
    expect(told(less, more)).toMatchObject({ isChanged: true, hasNews: true });
    expect(told(more, less)).toMatchObject({ isChanged: true, hasNews: false });
  });

  it('has news when a finding gets worse, and none when it eases', () => {
    const [medium, critical] = [audit(withSeverity('medium')), audit(withSeverity('critical'))];
    expect(told(medium, critical)).toMatchObject({ isChanged: true, hasNews: true });
    expect(told(medium, critical).changed).toMatch(
      /^\*\*1 worse: 1 open now\.\*\*[\s\S]*### Worse\n\n- `role\/api`: 🟣 `iam` never used \(was medium\)/,
    );
    expect(told(critical, medium)).toMatchObject({ isChanged: true, hasNews: false });
    expect(told(critical, medium).changed).toMatch(/^\*\*1 eased: 1 open now\.\*\*[\s\S]*### Eased\n/);
  });

  it('ticks an entity that is clean again, until it is not', () => {
    const both = audit(silentRole('a', 'iam'), silentRole('b', 'iam'));
    const one = audit(silentRole('a', 'iam'), silentRole('b'));
    expect(told(both, one).state.done).toEqual(['role/b']);
    expect(told(both, one, both).state.done).toEqual([]);
  });

  it('begins a new list of what is done after it was clean', () => {
    const bad = audit(silentRole('a', 'iam'));
    const clean = audit(silentRole('a'));
    const worse = audit(silentRole('a'), silentRole('b', 'iam'));
    expect(told(bad, clean).state.done).toEqual(['role/a']);
    expect(told(bad, clean, worse).state.done).toEqual([]);
  });

  it('keeps the numbers of the last 26 changes', () => {
    const runs = Array.from({ length: 40 }, (_, at) => audit(silentRole(`role-${at}`, 'iam')));
    expect(told(...runs).state.trend).toHaveLength(26);
  });

  it('carries on who was assigned', () => {
    const { state } = told(audit(silentRole('a', 'iam')));
    const next = issue(audit(silentRole('b', 'iam'))).text({ ...state, assigned: ['octocat'] });
    expect(next.state.assigned).toEqual(['octocat']);
  });
});

describe('a finding that is not found again', () => {
  const before = audit(silentRole('a', 'iam'), silentRole('b', 'iam'));
  const now = (...entities: readonly JudgedEntity[]) => audit(silentRole('a', 'iam'), ...entities);

  it('is fixed where its entity was judged in full', () => {
    expect(told(before, now(silentRole('b'))).changed).toMatch(
      /^\*\*1 fixed: 1 open now\.\*\*[\s\S]*### Fixed\n\n- `role\/b`: 🔴 `iam` never used$/,
    );
  });

  it('is accepted where it is exempt or known now', () => {
    expect(told(before, now(exempted('b', 'iam'))).changed).toContain('**1 accepted: 1 open now.**');
    expect(told(before, now(exempted('b', 'iam'))).changed).toContain('### Accepted by an exemption');
    expect(told(before, now(known(silentRole('b', 'iam')))).changed).toContain(
      '### Accepted by the baseline',
    );
  });

  it('is gone with its entity', () => {
    expect(told(before, now()).changed).toContain('**1 gone with its entity: 1 open now.**');
  });

  it('is not looked at where its rule is off', () => {
    const { state } = told(before);
    const text = issue(audit(silentRole('b')), {
      settings: { rules: allRulesBut('service-never-accessed') },
    }).text(state);
    expect(text.changed).toContain('**2 no longer looked at: none open now.**');
    expect(text.changed).toContain('### Not looked at now: the rule is off');
    expect(text.state.done).toEqual([]);
  });

  it('is not looked at where its entity is not selected any more', () => {
    const whole = now(silentRole('b'));
    const part = { ...whole, entities: whole.entities.filter(({ entity }) => entity.name !== 'b') };
    const leftOut = { settings: { entities: { include: [], exclude: ['role/b'], tags: {} } } };
    expect(issue(part, leftOut).text(told(before).state).changed).toContain(
      '### Not looked at now: the settings leave the entity out',
    );
    expect(told(before, part).isChanged).toBe(false);
  });

  it('is not called fixed where something of the entity is too young to be judged', () => {
    const young = { ...silentRole('b'), reason: '1 service granted only since 2026-11-01' };
    const { changed, state } = told(before, now(young));
    expect(changed).toContain('**1 no longer looked at: 1 open now.**');
    expect(state.done).toEqual([]);
  });

  it('is not called fixed where a threshold was raised in between', () => {
    const { state } = told(before);
    const access = { ...input(before).settings.access, unusedDays: 365 };
    const { changed, state: next } = issue(now(silentRole('b')), { settings: { access } }).text(state);
    expect(changed).toContain('**1 no longer found by other thresholds: 1 open now.**');
    expect(changed).toContain('### Not found now, by other thresholds than before');
    expect(next.done).toEqual([]);
    expect(
      readIssueBody(
        writeIssueBody(
          { key: '0'.repeat(16), family: '0'.repeat(16), above: '', below: '' },
          { state: next, body: () => '' },
        ),
      )?.state,
    ).toEqual(next);
  });
});

describe('what could not be looked at', () => {
  const before = audit(silentRole('a', 'iam'), silentRole('b', 'iam'));

  it('stays told, so that nothing changed', () => {
    const next = told(before, audit(silentRole('a', 'iam'), unknownRole('b')));
    expect(next).toMatchObject({ isChanged: false, hasNews: false });
    expect(names(next.state)).toEqual(['a iam', 'b iam']);
  });

  it('is neither new nor fixed when it can be looked at again', () => {
    const unknown = audit(silentRole('a', 'iam', 'kms'), unknownRole('b'));
    const after = told(before, unknown, audit(silentRole('a', 'iam', 'kms'), silentRole('b', 'iam')));
    expect(after.isChanged).toBe(false);
    expect(told(before, unknown).changed).toContain('**1 new: 3 open now.**');
    expect(told(before, unknown).changed).toContain(
      '1 finding could not be looked at and stays as told before.',
    );
  });

  it.each<[string, Partial<Judgement>]>([
    ['the inventory was cut', { snapshot: cut(audit().snapshot) }],
    ['a part of the account could not be read', errorOf({ accountId: ACCOUNT })],
    ['something of the whole run failed', errorOf({})],
    ['the entity itself could not be read', errorOf({ accountId: ACCOUNT, entityArn: arnOf('role', 'b') })],
  ])('stays told where %s', (_, overrides) => {
    const next = told(before, judgement([silentRole('a', 'iam')], overrides));
    expect(next.isChanged).toBe(false);
  });

  it('is still not looked for when its rule was switched off', () => {
    const next = issue(audit(unknownRole('b')), {
      settings: { rules: allRulesBut('service-never-accessed') },
    });
    expect(next.text(told(before).state).state.findings).toEqual([]);
  });

  it('keeps an unknown user from hiding that a role was fixed', () => {
    // Told once for the account, as the reason of the users whom it concerns.
    const error = {
      accountId: ACCOUNT,
      operation: 'ReadRoleSwitches',
      code: 'SwitchesNotCovered',
      message: 'm',
    };
    const user = { ...unknownRole('u'), reason: 'ReadRoleSwitches: m (SwitchesNotCovered)' };
    const next = told(
      before,
      judgement([silentRole('a', 'iam'), silentRole('b'), user], { errors: [error] }),
    );
    expect(next.changed).toContain('**1 fixed: 1 open now.**');
  });

  it('is believed only to have grown where no names were kept', () => {
    const { findings: _findings, ...numbers } = told(before).state;
    const fewer = issue(audit(silentRole('a', 'iam'), unknownRole('b'))).text(numbers);
    expect(fewer).toMatchObject({ isChanged: false, state: numbers });
    const more = issue(audit(silentRole('a', 'iam', 'kms', 'sts'), unknownRole('b'))).text(numbers);
    expect(more).toMatchObject({ isChanged: true, hasNews: true, state: { counts: { high: 3 } } });
  });
});

describe('an issue that kept numbers alone', () => {
  const { findings: _findings, ...numbers } = told(audit(silentRole('a', 'iam', 'kms'))).state;

  it('is unchanged while all findings are the same', () => {
    expect(issue(audit(silentRole('a', 'iam', 'kms'))).text(numbers).isChanged).toBe(false);
  });

  it('tells the numbers that changed', () => {
    const text = issue(audit(silentRole('a', 'iam'))).text(numbers);
    expect(text).toMatchObject({ isChanged: true, hasNews: false });
    expect(text.changed).toContain('**1 finding now: high 2 → 1. There are too many');
  });

  it('has news when as many others are there', () => {
    const text = issue(audit(silentRole('a', 'iam', 'sts'))).text(numbers);
    expect(text).toMatchObject({ isChanged: true, hasNews: true });
  });
});

describe('the next state', () => {
  const services = fc.subarray(['iam', 'kms', 'sqs', 'ce']);
  const entity = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('silent' as const), services }) },
    fc.record({ kind: fc.constantFrom('unknown' as const, 'gone' as const, 'exempt' as const), services }),
  );
  const run = fc.tuple(entity, entity, entity).map((those) =>
    audit(
      ...those.flatMap(({ kind, services: of }, at) => {
        const name = `role-${at}`;
        if (kind === 'gone') return [];
        if (kind === 'unknown') return [unknownRole(name)];
        return [kind === 'exempt' ? exempted(name, ...of) : silentRole(name, ...of)];
      }),
    ),
  );

  it('applied twice changes nothing more, kept in a body or not', () => {
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (runs) => {
        const last = runs.at(-1) ?? audit();
        const { state } = told(...runs);
        expect(issue(last).text(state).isChanged).toBe(false);
        const parts = { key: '0'.repeat(16), family: '0'.repeat(16), above: '', below: '' };
        const body = writeIssueBody(parts, { state, body: () => '' });
        expect(issue(last).text(readIssueBody(body)?.state)).toMatchObject({ isChanged: false, state });
      }),
      { numRuns: 150 },
    );
  });

  it('is that of a fresh issue once everything could be looked at', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 4 }), services, (runs, of) => {
        const whole = audit(silentRole('role-0', ...of), silentRole('role-1'), silentRole('role-2', 'iam'));
        const { hash, counts, findings } = told(...runs, whole).state;
        expect({ hash, counts, findings }).toMatchObject(
          (({ state }) => ({ hash: state.hash, counts: state.counts, findings: state.findings }))(
            told(whole),
          ),
        );
      }),
      { numRuns: 100 },
    );
  });
});

function cut(snapshot: Judgement['snapshot']): Judgement['snapshot'] {
  const account = { id: ACCOUNT, partition: 'aws', inventory: 'incomplete', entities: [] } as const;
  return { ...snapshot, accounts: [account] };
}

function errorOf(where: { accountId?: string; entityArn?: string }): Partial<Judgement> {
  return { errors: [{ ...where, operation: 'ListUsers', code: 'AccessDenied', message: 'denied' }] };
}

function allRulesBut(off: (typeof RULE_IDS)[number]): Record<(typeof RULE_IDS)[number], 'off' | 'default'> {
  return Object.fromEntries(RULE_IDS.map((rule) => [rule, rule === off ? 'off' : 'default'])) as Record<
    (typeof RULE_IDS)[number],
    'off' | 'default'
  >;
}
