import { describe, expect, it } from 'vitest';
import type { BaselineEntry } from '../../../src/model/baseline.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { Snapshot } from '../../../src/model/snapshot.ts';
import {
  ACCESS_FAILED,
  ACCOUNT,
  accessTo,
  anAccount,
  anAction,
  aPolicy,
  aRole,
  aService,
  aSnapshot,
  aUser,
  daysAgo,
} from '../factory.ts';
import { clean, judged, MINE, OTHER_ACCOUNT, type Overrides, other, THEIRS } from './baselines.ts';

const WHOLE = { 'service-never-accessed': 'off', 'entity-unused': 'default' } as const;
/** s3 is used, and one of its actions never was. */
const quiet = () => accessTo(aService('s3', 1, { actions: [anAction('CreateBucket', null)] }));

describe('an entry whose finding is not there', () => {
  const fate = (
    facts: readonly Entity[] | Snapshot,
    given: BaselineEntry = MINE,
    overrides: Overrides = {},
  ) => {
    const { gone = [], undecided = [] } = judged(facts, [given], overrides).baseline ?? {};
    if (gone.length + undecided.length !== 1) return 'neither';
    return gone.length === 1 ? 'gone' : 'undecided';
  };

  it('is gone when its entity was judged in full', () => {
    expect(fate([clean])).toBe('gone');
  });

  it('is gone when its entity is deleted, and the inventory whole', () => {
    expect(fate([other])).toBe('gone');
  });

  it.each<[string, readonly Entity[] | Snapshot, Overrides?]>([
    ['its entity is unknown', [aRole({ name: 'orders-api', access: ACCESS_FAILED })]],
    ['its entity is in grace', [aRole({ name: 'orders-api', createdAt: daysAgo(3) })]],
    ['its entity is there and was not selected', [clean, other], { entities: { include: ['role/reports'] } }],
    ['its rule is off', [clean], { rules: { 'service-never-accessed': 'off' } }],
    [
      'the inventory of its account was cut',
      aSnapshot([], { accounts: [anAccount([other], { inventory: 'incomplete' })] }),
    ],
    ['its account was not audited', aSnapshot([], { accounts: [anAccount([], { id: OTHER_ACCOUNT })] })],
  ])('is undecided when %s', (_title, facts, overrides) => {
    expect(fate(facts, MINE, overrides)).toBe('undecided');
  });

  it('is gone although another entity is unknown', () => {
    expect(fate([clean, aRole({ name: 'other', access: ACCESS_FAILED })])).toBe('gone');
  });

  it('is undecided when its rule is of actions, or of none that there is, and only services were asked for', () => {
    expect(fate([clean], { ...MINE, rule: 'action-unused' })).toBe('undecided');
    expect(fate([clean], { ...MINE, rule: 'no-such-rule' })).toBe('undecided');
  });

  it('is gone when its rule is of actions and actions were asked for', () => {
    const access = { granularity: 'action' as const };
    const snapshot = aSnapshot([clean], access);
    expect(fate(snapshot, { ...MINE, rule: 'action-unused' }, { access })).toBe('gone');
    expect(fate(aSnapshot([clean]), { ...MINE, rule: 'action-unused' }, { access })).toBe('undecided');
  });

  describe('and is about role switching', () => {
    const user = aUser();
    const silent: BaselineEntry = { ...MINE, rule: 'switch-role-never', entity: user.arn };
    const stock = aSnapshot([user], {
      switchRole: {
        eventNames: ['SwitchRole', 'AssumeRole'],
        switches: [],
        sessions: [],
        coverage: [],
        sources: [],
      },
    });

    it('is undecided without a stocktaking', () => {
      expect(fate([user], silent)).toBe('undecided');
    });

    it('is undecided when the user is none of those whom it is about', () => {
      const switchRole = { users: { include: [], exclude: ['user/mary'] } };
      expect(fate(stock, silent, { switchRole })).toBe('undecided');
    });

    it('is gone when the user may switch no longer', () => {
      expect(fate(stock, silent)).toBe('gone');
    });
  });

  it('that does not tell its entity is gone only when everything was judged', () => {
    const { id, since, rule } = { ...MINE, rule: 'service-unused' };
    expect(fate([clean], { id, since, rule })).toBe('gone');
    expect(fate([clean, aRole({ name: 'new', createdAt: daysAgo(3) })], { id, since, rule })).toBe(
      'undecided',
    );
    // Rules of actions were not asked, and it may be one of theirs.
    expect(fate([clean], { id, since })).toBe('undecided');
  });
});

describe('several accounts', () => {
  it('an entry is decided by the account that its entity is of', () => {
    const theirs = aRole({
      name: 'reports',
      accountId: OTHER_ACCOUNT,
      arn: `arn:aws:iam::${OTHER_ACCOUNT}:role/reports`,
    });
    const snapshot = aSnapshot([], {
      accounts: [
        anAccount([clean], { id: ACCOUNT }),
        anAccount([], { id: OTHER_ACCOUNT, inventory: 'incomplete' }),
      ],
    });
    const { gone, undecided } = judged(snapshot, [MINE, { ...THEIRS, entity: theirs.arn }]).baseline ?? {};
    expect([gone?.length, undecided?.length]).toEqual([1, 1]);
    expect(undecided?.[0]?.entity).toBe(theirs.arn);
  });

  describe('and a policy that AWS manages', () => {
    const shared = (accountId: string, days: number | null = null) =>
      aPolicy({
        ...{
          name: 'AmazonS3FullAccess',
          arn: 'arn:aws:iam::aws:policy/AmazonS3FullAccess',
          awsManaged: true,
        },
        ...{
          accountId,
          access: accessTo(aService('s3', days, { actions: [anAction('CreateBucket', days)] })),
        },
      });
    const isSelected = { entities: { include: ['arn:aws:iam::aws:policy/*', 'role/*'] } };
    const actions = { ...isSelected, access: { granularity: 'action' as const } };
    const audited = (...accounts: (readonly Entity[])[]) =>
      aSnapshot([], {
        granularity: 'action',
        accounts: accounts.map((entities, at) =>
          anAccount(entities, { id: at === 0 ? ACCOUNT : OTHER_ACCOUNT }),
        ),
      });
    const written = (facts: Snapshot, overrides: Overrides) =>
      judged(facts, [], overrides).findings.map(
        ({ id, rule, entity, subject }): BaselineEntry => ({
          ...{ id, rule, since: '2026-03-01', entity: entity.arn },
          ...(subject.service !== undefined && { subject: subject.action ?? subject.service }),
        }),
      );
    const gone = (facts: Snapshot, entries: readonly BaselineEntry[], overrides: Overrides = isSelected) =>
      judged(facts, entries, overrides).baseline?.gone.length;
    const [mine, theirs] = written(audited([shared(ACCOUNT)], [shared(OTHER_ACCOUNT)]), isSelected);
    if (mine === undefined || theirs === undefined) throw new Error('two accounts have the policy');

    it('is gone where it is detached, and stays in the other account', () => {
      const facts = audited([clean], [shared(OTHER_ACCOUNT)]);
      expect(judged(facts, [mine, theirs], isSelected).baseline).toMatchObject({
        ...{ known: 1, gone: [mine], undecided: [] },
      });
    });

    it('is undecided where its account was not audited, whatever the other one shows', () => {
      expect(gone(audited([clean]), [theirs])).toBe(0);
      expect(gone(audited([clean, shared(ACCOUNT, 1)]), [theirs])).toBe(0);
      expect(gone(audited([clean, shared(ACCOUNT, 1)]), [mine])).toBe(1);
    });

    it('is undecided where the inventory of its account was cut', () => {
      const cut = [anAccount([clean], { inventory: 'incomplete' }), anAccount([], { id: OTHER_ACCOUNT })];
      expect(gone(aSnapshot([], { accounts: cut }), [mine, theirs])).toBe(1);
    });

    it.each<[string, Snapshot, Overrides]>([
      ['an action', audited([{ ...shared(ACCOUNT), access: quiet() }]), actions],
      ['the policy as a whole', audited([shared(ACCOUNT)]), { ...isSelected, rules: WHOLE }],
    ])('is gone with a finding about %s', (_what, facts, overrides) => {
      const entries = written(facts, overrides);
      expect(entries).toHaveLength(1);
      expect(gone(audited([clean]), entries, overrides)).toBe(1);
      expect(gone(facts, entries, overrides)).toBe(0);
    });
  });

  it('a policy that AWS manages is not called gone where the entry does not tell its account', () => {
    const entity = 'arn:aws:iam::aws:policy/AdministratorAccess';
    expect(judged([clean], [{ ...MINE, entity }]).baseline?.undecided).toHaveLength(1);
  });
});

describe('an entry about an action whose service goes quiet', () => {
  const granularity = { granularity: 'action' as const };
  const using = (service: number | null, action: number | null) =>
    aSnapshot(
      [aRole({ access: accessTo(aService('s3', service, { actions: [anAction('CreateBucket', action)] })) })],
      granularity,
    );
  const found = judged(using(1, null), [], { access: granularity }).findings;
  const entries = found.map(
    ({ id, rule, entity, subject }): BaselineEntry => ({
      ...{ id, rule, since: '2026-03-01', entity: entity.arn },
      ...(subject.action !== undefined && { subject: subject.action }),
    }),
  );
  const then = (facts: Snapshot) => judged(facts, entries, { access: granularity }).baseline;

  it('is undecided, and covers the action when the service is used again', () => {
    expect(entries).toHaveLength(1);
    expect(then(using(200, null))).toMatchObject({ known: 0, gone: [], undecided: entries });
    expect(then(using(1, null))).toMatchObject({ known: 1, gone: [], undecided: [] });
    expect(then(using(1, 1))).toMatchObject({ known: 0, gone: entries, undecided: [] });
  });
});
