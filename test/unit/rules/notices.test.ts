import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import type { AccountSnapshot } from '../../../src/model/snapshot.ts';
import {
  ACCESS_FAILED,
  ACCOUNT,
  accessTo,
  anAccount,
  anExemption,
  aPolicy,
  aRole,
  aService,
  aSnapshot,
  aUser,
  COLLECTED_AT,
  daysAgo,
  grantedByManaged,
  settings,
} from '../factory.ts';
import { judge } from './judge.ts';

const NOW = new Date(COLLECTED_AT);
const inUse = aRole({ access: accessTo(aService('s3', 1)) });

describe('an exemption that matches nothing', () => {
  const breakGlass = aRole({ name: 'break-glass', access: accessTo(aService('s3', 1)) });
  const codes = (
    entities: readonly Entity[],
    overrides: Parameters<typeof settings>[0] = {},
    account: Partial<AccountSnapshot> = {},
  ) =>
    judge(
      aSnapshot([], { accounts: [anAccount(entities, account)] }),
      settings({
        exemptions: [anExemption({ entity: 'role/break-glass', rule: 'service-never-accessed' })],
        ...overrides,
      }),
      NOW,
    )
      .notices.map(({ code }) => code)
      .filter((code) => code === 'exemption-unmatched');

  it('is told when its entity was judged in full', () => {
    expect(codes([breakGlass])).toEqual(['exemption-unmatched']);
  });

  it('is told when there is no such entity', () => {
    expect(codes([inUse])).toEqual(['exemption-unmatched']);
  });

  it.each<[string, Parameters<typeof codes>]>([
    ['is of unknown access', [[{ ...breakGlass, access: ACCESS_FAILED }]]],
    ['is in grace', [[{ ...breakGlass, createdAt: daysAgo(3) }]]],
    ['is not selected', [[breakGlass, inUse], { entities: { exclude: ['role/break-glass'] } }]],
    ['may be in the part of the inventory that was not read', [[inUse], {}, { inventory: 'incomplete' }]],
    [
      'is not looked at by its rule, which is off',
      [[breakGlass], { rules: { 'service-never-accessed': 'off' } }],
    ],
  ])('is kept silent about when its entity %s', (_title, given) => {
    expect(codes(...given)).toEqual([]);
  });

  it('is kept silent about while what it covers was granted only lately', () => {
    const policy = aPolicy({ createdAt: daysAgo(3), attachments: [breakGlass.arn] });
    const access = accessTo(aService('s3', null, { grantedBy: [grantedByManaged(policy)] }));
    expect(codes([{ ...breakGlass, access }, policy])).toEqual([]);
  });

  it('is told where it names what no audit looks at unless asked to', () => {
    const linked = aRole({ ...breakGlass, path: '/aws-service-role/x/' });
    const exemptions = [anExemption({ entity: 'role/**' })];
    expect(codes([linked, inUse], { exemptions })).toEqual(['exemption-unmatched']);
  });
});

describe('an account of several in which nothing was selected', () => {
  const OTHER = '444455556666';
  const other = aUser({ accountId: OTHER, arn: `arn:aws:iam::${OTHER}:user/mary`, access: accessTo() });
  const messages = (accounts: readonly AccountSnapshot[], include: readonly string[] = ['role/*']) =>
    judge(aSnapshot([], { accounts }), settings({ entities: { include } }), NOW)
      .notices.filter(({ code }) => code === 'account-not-audited')
      .map(({ message }) => message);

  it('is told with what its inventory holds', () => {
    const accounts = [anAccount([inUse]), anAccount([other], { id: OTHER, name: 'prod' })];
    expect(messages(accounts)).toEqual([
      `Nothing was audited in account prod (${OTHER}): the selection matched none of the 1 in its inventory.`,
    ]);
    expect(messages(accounts, [])).toEqual([]);
  });

  it('is told when there is nothing in it', () => {
    expect(messages([anAccount([inUse]), anAccount([], { id: OTHER })])).toEqual([
      `Nothing was audited in account ${OTHER}: its inventory holds no entity.`,
    ]);
  });

  it('is an error instead when it is the same in every account', () => {
    expect(messages([anAccount([other]), anAccount([other], { id: OTHER })])).toEqual([]);
  });

  it('is an error instead when its inventory was not read to its end', () => {
    const cut = anAccount([], { id: OTHER, inventory: 'incomplete' });
    expect(messages([anAccount([inUse]), cut])).toEqual([]);
  });
});

describe('facts that were kept for long before they were judged', () => {
  const told = (days: number) =>
    judge(aSnapshot([inUse]), settings(), new Date(Date.parse(COLLECTED_AT) + days * 86_400_000))
      .notices.filter(({ code }) => code === 'facts-old')
      .map(({ message }) => message);

  it('are told with their age once they are older than seven days', () => {
    expect(told(7.9)).toEqual([]);
    expect(told(8)).toEqual([
      'The facts are 8 days old, collected on 2026-06-01: what was granted, taken away or used since then is not in them. ' +
        'Collect anew to judge the accounts as they are.',
    ]);
  });
});

describe('a call that was refused for a whole account', () => {
  const reason = { operation: 'ListUsers', code: 'AccessDenied', message: 'not allowed' };
  const error = { accountId: ACCOUNT, ...reason };
  const users = ['ann', 'bea'].map((name) => aUser({ name, access: { status: 'unknown', reason } }));

  it('is one error, and the reason of each entity that it left unknown', () => {
    const { errors, entities } = judge(aSnapshot(users, { errors: [error] }), settings(), NOW);
    expect(errors).toEqual([error]);
    for (const { status, reason: told } of entities) {
      expect(status).toBe('unknown');
      expect(told).toBe('ListUsers: not allowed (AccessDenied)');
    }
  });

  it('is told for each entity where the account has no such error', () => {
    const { errors } = judge(aSnapshot(users, { errors: [{ ...error, code: 'Other' }] }), settings(), NOW);
    expect(errors.map(({ code }) => code)).toEqual(['Other', 'AccessDenied', 'AccessDenied']);
  });
});
