/** Which issues a run wants, and what names them. */
import { describe, expect, it } from 'vitest';
import type { JudgedEntity, Judgement } from '../../../src/model/judgement.ts';
import type { IssueSettings } from '../../../src/model/settings.ts';
import { judged, judgement } from './factory.ts';
import { ACCOUNT, inline, policy, role, service, user } from './facts.ts';
import { audit, issue, issues, silentRole, told, unknownRole } from './issues.ts';
import { noMfa } from './people.ts';

const OTHER = '444455556666';
const PER_ENTITY: Partial<IssueSettings> = { per: 'entity' };

function inOther(name: string, ...namespaces: readonly string[]): JudgedEntity {
  const grants = [inline('app', `arn:aws:iam::${OTHER}:role/${name}`)];
  return judged(
    role({ name, accountId: OTHER, services: namespaces.map((of) => service(of, 'never', grants)) }),
  );
}

function renamed(of: Judgement, name: string): Judgement {
  return { ...of, accounts: of.accounts.map((account) => ({ ...account, name })) };
}

function exempt(entity: JudgedEntity): JudgedEntity {
  const findings = entity.findings.map((finding) => ({ ...finding, status: 'exempt' as const }));
  return { ...entity, status: 'exempt', findings };
}

describe('the key of an issue', () => {
  const key = (...args: Parameters<typeof issue>) => issue(...args).key;
  const of = audit(silentRole('a', 'iam'));

  it('stays whatever the findings, the name of the account and the accounts beside it', () => {
    const [first] = issues(audit(silentRole('a'), inOther('b', 'kms'))).wanted;
    expect(key(of)).toMatch(/^[0-9a-f]{16}$/);
    expect([key(audit()), key(renamed(of, 'production')), first?.key]).toEqual([key(of), key(of), key(of)]);
  });

  it('tells accounts, entities and config files apart', () => {
    const both = audit(silentRole('a', 'iam'), inOther('a', 'iam'));
    const keys = [
      ...issues(both).wanted,
      ...issues(both, { issue: PER_ENTITY }).wanted,
      issue(of, { run: { configFile: 'one.yml' } }),
      issue(of, { run: { configFile: 'two.yml' } }),
      issue(of, { run: { configFile: null, workflowPath: '.github/workflows/audit.yml' } }),
      issue(of, { issue: { key: 'staging' } }),
    ].map((wanted) => wanted.key);
    expect(new Set(keys).size).toBe(8);
  });

  it('is that of the settings first, then of the config file, then of the workflow', () => {
    const run = { configFile: 'one.yml', workflowPath: 'weekly.yml' };
    expect(key(of, { run, issue: { key: 'mine' } })).toBe(key(of, { issue: { key: 'mine' } }));
    expect(key(of, { run })).toBe(key(of, { run: { configFile: 'one.yml' } }));
  });

  it('has a family of the accounts that are audited together, in any order', () => {
    const family = (...entities: readonly JudgedEntity[]) => issues(audit(...entities)).family;
    const { accounts } = audit(inOther('b'));
    const turned = { ...audit(inOther('b')), accounts: [...accounts].reverse() };
    expect(issues(turned).family).toBe(family(inOther('b')));
    expect(family()).not.toBe(family(inOther('b')));
    expect(issues(audit(), { issue: { key: 'staging' } }).family).not.toBe(family());
  });

  it('has a family of its config file, where that lists accounts', () => {
    const family = (of: Judgement, configFile: string, key = 'mine') =>
      issues(of, {
        settings: { accounts: [{ roleArn: `arn:aws:iam::${ACCOUNT}:role/audit` }] },
        run: { configFile },
        issue: { key },
      }).family;
    expect(family(audit(inOther('b')), 'one.yml')).toBe(family(audit(), 'one.yml'));
    expect(family(audit(), 'two.yml')).not.toBe(family(audit(), 'one.yml'));
    expect(family(audit(), 'one.yml', 'other')).not.toBe(family(audit(), 'one.yml'));
  });
});

describe('the title of an issue', () => {
  it('names the account, and the entity if it is about one', () => {
    const of = audit(judged(role({ name: 'api', path: '/team/orders/' })));
    expect(issue(of).title).toBe('IAM Sweep: account 111122223333');
    expect(issue(renamed(of, 'production')).title).toBe('IAM Sweep: account 111122223333 (production)');
    expect(issue(of, { issue: PER_ENTITY }).title).toBe('IAM Sweep: role/team/orders/api in 111122223333');
  });

  it('mentions nobody', () => {
    const of = audit(judged(user({ name: '@octo-org', path: '/#1/' })));
    expect(issue(of, { issue: PER_ENTITY }).title).toBe('IAM Sweep: user/# 1/@ octo-org in 111122223333');
  });
});

describe('an issue about an account', () => {
  it.each([
    ['a new finding reaches open-on', [silentRole('a', 'iam')], true],
    ['all of them are milder', [silentRole('a', 'sqs')], false],
    ['all of them are exempt', [exempt(silentRole('a', 'iam'))], false],
    ['there is none', [silentRole('a')], false],
  ])('is needed or not: %s', (_, entities, isNeeded) => {
    expect(issue(audit(...entities))).toMatchObject({ isNeeded, isDetermined: true });
  });

  it('is needed from low on where the settings say so', () => {
    expect(issue(audit(silentRole('a', 'sqs')), { issue: { openOn: 'low' } }).isNeeded).toBe(true);
  });

  it.each<[string, Judgement]>([
    ['an entity is unknown', audit(silentRole('a'), unknownRole('b'))],
    ['a part of the account could not be read', withError(audit(silentRole('a')), ACCOUNT)],
    ['something of the whole run failed', withError(audit(silentRole('a')))],
    ['nothing was audited', audit()],
  ])('is not determined where %s', (_, of) => {
    expect(issue(of).isDetermined).toBe(false);
    expect(issues(of).isWhole).toBe(false);
  });

  it('is determined where another account could not be read', () => {
    const of = withError(audit(silentRole('a'), inOther('b')), OTHER);
    expect(issues(of).wanted.map(({ isDetermined }) => isDetermined)).toEqual([true, false]);
    expect(issues(of).isWhole).toBe(false);
  });

  it('tells of its own account alone', () => {
    const [one, other] = issues(audit(silentRole('a', 'iam'), inOther('b', 'kms'))).wanted;
    expect(one?.text(undefined).body(60_000)).not.toMatch(/role\/b|kms|444455556666/);
    expect(other?.text(undefined).state.counts).toEqual({ critical: 0, high: 1, medium: 0, low: 0 });
  });
});

describe('issues about entities', () => {
  const of = audit(
    silentRole('a', 'iam', 'kms'),
    silentRole('b', 'iam'),
    silentRole('c', 'sqs'),
    unknownRole('d'),
  );
  const { wanted, max } = issues(of, { issue: { ...PER_ENTITY, max: 1 } });

  it('are one for each, of which only the grave may be opened', () => {
    expect(wanted.map(({ title, keepOnly = false }) => [title.slice(16, 17), keepOnly])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
      ['d', true],
    ]);
  });

  it('are as many as the settings let them be', () => {
    expect([max, issues(of, { issue: PER_ENTITY }).max]).toEqual([1, 20]);
  });

  it('are determined each for itself, and none is orphaned by what is unknown', () => {
    expect(wanted.map(({ isDetermined }) => isDetermined)).toEqual([true, true, true, false]);
    expect(issues(of, { issue: PER_ENTITY }).isWhole).toBe(false);
  });

  it('are none of them determined where the inventory was cut', () => {
    const { snapshot } = of;
    const accounts = snapshot.accounts.map((account) => ({ ...account, inventory: 'incomplete' as const }));
    const cut = issues({ ...of, snapshot: { ...snapshot, accounts } }, { issue: PER_ENTITY });
    expect(cut.wanted.map(({ isDetermined }) => isDetermined)).toEqual([false, false, false, false]);
  });

  it('tell the findings of their entity, and what is to do about it', () => {
    const body = wanted[0]?.text(undefined).body(60_000) ?? '';
    expect(body).toContain('2 findings at high or above in role `a` of account `111122223333`');
    expect(body).toContain('- [ ] `role/a`: 🔴 2 high\n  - 🔴 `iam` and `kms` never used\n');
    expect(body).toContain('Cut inline policy `app` of role `a`');
    expect(body).not.toMatch(/role `b`/);
  });

  it('warn of exempt holders, whom the issue is not about', () => {
    const holder = role({ name: 'holder', services: [] });
    const by = {
      policyName: 'shared',
      policyType: 'managed',
      policyArn: `arn:aws:iam::${ACCOUNT}:policy/shared`,
    } as const;
    const held = policy({
      name: 'shared',
      attachments: [holder.arn],
      services: [service('iam', 'never', [by])],
    });
    const exemption = {
      entity: 'role/holder',
      rule: '*',
      reason: 'break glass',
      expires: '2027-06-30',
    } as const;
    const holding = judged(
      {
        ...holder,
        attachedPolicies: [{ name: 'shared', arn: held.arn }],
        access: {
          status: 'complete',
          reportedAt: '2026-11-20T06:00:00.000Z',
          services: [service('iam', 'never', [by])],
        },
      },
      { exemption },
    );
    const all = judgement([judged(held), holding], {
      exemptions: [{ exemption, state: 'active', daysLeft: 200, matches: 1 }],
    });
    const body = issue(all, { issue: PER_ENTITY }).text(undefined).body(60_000);
    expect(body).toContain('`role/holder`, which is exempt until 2027-06-30');
  });

  it('name only the exemptions and the baseline that are about their entity', () => {
    const exemption = { rule: '*', reason: 'r', expires: '2026-11-22' } as const;
    const entry = { id: '0'.repeat(16), since: '2026-01-01' };
    const baseline = {
      ...{ path: 'baseline.json', entries: 2, known: 0, worse: [], undecided: [] },
      gone: [
        { ...entry, entity: silentRole('a').entity.arn },
        { ...entry, entity: silentRole('z').entity.arn },
        entry,
      ],
    };
    const exemptions = ['role/a*', 'role/z*'].map((entity) => ({
      exemption: { ...exemption, entity },
      state: 'active' as const,
      daysLeft: 2,
      matches: 1,
    }));
    const all = { ...audit(silentRole('a', 'iam'), inOther('b', 'iam')), baseline, exemptions };
    const ofEntity = issue(all, { issue: PER_ENTITY }).text(undefined).body(60_000);
    expect(ofEntity).toContain('`role/a*`');
    expect(ofEntity).not.toContain('role/z');
    expect(ofEntity).toContain('1 entry can be removed');
    const [first, second] = issues(all).wanted.map((one) => one.text(undefined).body(60_000));
    expect(first).toContain('3 entries can be removed');
    expect(second).toContain('1 entry can be removed');
  });

  it('are closed with words of their own when the entity is clean', () => {
    const before = issue(audit(silentRole('a', 'iam')), { issue: PER_ENTITY }).text(undefined).state;
    const next = issue(audit(silentRole('a')), { issue: PER_ENTITY });
    expect(next).toMatchObject({ isNeeded: false, isDetermined: true, keepOnly: true });
    expect(next.text(before).closed).toMatch(/^✅ \*\*Clean: no finding is left\.\*\*[\s\S]*### Fixed/);
  });
});

describe('who is assigned', () => {
  const owned = (name: string, tags: Readonly<Record<string, string>>): JudgedEntity => {
    const one = silentRole(name, 'iam');
    const entity = { ...one.entity, tags };
    return { ...one, entity, findings: one.findings.map((finding) => ({ ...finding, entity })) };
  };

  it('are those of the settings, then the owners of grave entities, each once', () => {
    const overrides: Partial<IssueSettings> = {
      assignees: ['Octocat'],
      owners: [
        { entity: 'role/orders-*', assignees: ['octocat', 'hubot'] },
        { entity: 'role/*', assignees: ['monalisa'] },
      ],
    };
    const of = audit(silentRole('orders-api', 'iam'), silentRole('mild', 'sqs'));
    expect(issue(of, { issue: overrides }).assignees).toEqual(['Octocat', 'hubot']);
  });

  it('come from a tag where no entry matches, if it can be a login', () => {
    const tags = ['octocat', '@hubot', 'team@example.com', 'no login', '-x', ''].map((owner) => ({ owner }));
    const of = audit(...tags.map((tag, at) => owned(`role-${at}`, tag)), owned('other', { team: 'x' }));
    const owners = [{ entity: 'role/role-0', assignees: ['monalisa'] }];
    expect(issue(of, { issue: { ownerTag: 'owner' } }).assignees).toEqual(['octocat', 'hubot']);
    expect(issue(of, { issue: { ownerTag: 'owner', owners } }).assignees).toEqual(['monalisa', 'hubot']);
  });

  it('are ten at most', () => {
    const of = audit(...Array.from({ length: 30 }, (_, at) => owned(`role-${at}`, { owner: `user-${at}` })));
    expect(issue(of, { issue: { ownerTag: 'owner' } }).assignees).toHaveLength(10);
  });

  it('are shown beside the entity as code, and never mentioned', () => {
    const of = audit(owned('api', { owner: 'octocat' }));
    expect(
      issue(of, { issue: { ownerTag: 'owner' } })
        .text(undefined)
        .body(60_000),
    ).toMatch(/- \[ \] `role\/api`: 🔴 1 high · `octocat`\n/);
  });
});

it('what people leave undone is told too', () => {
  const bob = user({ name: 'bob' });
  const { state, changed } = told(audit(), audit(judged(bob, { also: [noMfa(bob)] })));
  expect(state.findings).toEqual([{ severity: 'high', rule: 'mfa-missing', entityArn: bob.arn }]);
  expect(changed).toContain('- `user/bob`: 🔴 console password without MFA');
});

function withError(of: Judgement, accountId?: string): Judgement {
  const error = { operation: 'ListUsers', code: 'AccessDenied', message: 'denied' };
  const accounts = of.accounts.map((account) =>
    account.id === accountId ? { ...account, status: 'incomplete' as const } : account,
  );
  return { ...of, accounts, errors: [{ ...(accountId !== undefined && { accountId }), ...error }] };
}
