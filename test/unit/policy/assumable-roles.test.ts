import { describe, expect, it } from 'vitest';
import type { Role, User } from '../../../src/model/entity.ts';
import { assumableRoles, KnownRoles } from '../../../src/policy/assumable-roles.ts';
import { aRole, aUser } from '../factory.ts';

const HUB = '111122223333';
const PROD = '444455556666';
/** Not audited. */
const OUTSIDE = '123456789012';

type Statement = Readonly<Record<string, unknown>>;
const document = (...statements: readonly Statement[]) => ({ Version: '2012-10-17', Statement: statements });
const allow = (resource: unknown, more: Statement = {}): Statement => ({
  Effect: 'Allow',
  Action: 'sts:AssumeRole',
  Resource: resource,
  ...more,
});
const deny = (resource: unknown, more: Statement = {}) => allow(resource, { Effect: 'Deny', ...more });
const arn = (role: string, account = PROD) => `arn:aws:iam::${account}:role/${role}`;

/** A policy variable. */
const the = (name: string) => `\${${name}}`;

const mary = aUser({ name: 'mary', id: 'AIDAEXAMPLEMARY', tags: { Team: 'payments' } });
const trusting = (principal: unknown, more: Statement = {}) =>
  document({ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...more });
const trustsHub = trusting({ AWS: `arn:aws:iam::${HUB}:root` });

function role(name: string, overrides: Partial<Role> = {}): Role {
  const { accountId = PROD, path = '/' } = overrides;
  return aRole({
    name,
    accountId,
    arn: `arn:aws:iam::${accountId}:role${path}${name}`,
    trustPolicy: trustsHub,
    ...overrides,
  });
}

const admin = role('admin');
const reader = role('reader', { path: '/ops/' });
const local = role('break-glass', { accountId: HUB });
const ROLES = [admin, reader, local];

function assumable(statements: readonly Statement[], roles = ROLES, user: User = mary) {
  const policies = [{ name: 'switch', document: document(...statements) }];
  return assumableRoles(policies, user, new KnownRoles(roles, [HUB, PROD]));
}
const listed = (...statements: readonly Statement[]) => assumable(statements).roles;

describe('Who may switch role', () => {
  it.each<[string, Statement]>([
    ['sts:AssumeRole', { Action: 'sts:AssumeRole' }],
    ['its name in another case', { Action: 'STS:assumerole' }],
    ['sts:*', { Action: 'sts:*' }],
    ['sts:Assume*', { Action: ['s3:Get*', 'sts:Assume*'] }],
    ['everything', { Action: '*' }],
    ['everything but another service', { Action: undefined, NotAction: 's3:*' }],
  ])('is a user who is allowed %s', (_, action) => {
    const { Action, ...rest } = allow(admin.arn, action);
    expect(listed(Action === undefined ? rest : { Action, ...rest })).toEqual([admin.arn]);
  });

  it.each<[string, readonly Statement[]]>([
    ['another action of sts', [allow(admin.arn, { Action: 'sts:AssumeRoleWithSAML' })]],
    ['nothing', []],
    ['everything but that', [{ Effect: 'Allow', NotAction: 'sts:*', Resource: '*' }]],
    ['it, and denied it everywhere', [allow('*'), deny('*')]],
    ['it on what is no role', [allow(['arn:aws:s3:::logs', 'arn:aws:iam::444455556666:user/admin'])]],
    ['it on a role of another partition', [allow(`arn:aws-cn:iam::${OUTSIDE}:role/admin`)]],
    ['it on a role that does not exist in an audited account', [allow(arn('gone'))]],
    [
      'it on a role with its tag, and has no such tag',
      [allow(arn(`${the('aws:PrincipalTag/Unit')}-x`, OUTSIDE))],
    ],
    ['it on what lacks an account', [allow('arn:aws:iam:::role/admin')]],
    ['it on a role without a name', [allow(arn('', OUTSIDE))]],
  ])('is not a user who is allowed %s', (_, statements) => {
    expect(assumable(statements)).toEqual({
      roles: [],
      accounts: [],
      anyAccount: false,
      grantedBy: [],
      unreadable: [],
    });
  });

  it('includes those whose Allow has a condition, or spares some roles', () => {
    expect(
      listed(allow(admin.arn, { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } })),
    ).toEqual([admin.arn]);
    const { Resource: _, ...sparing } = allow('', { NotResource: admin.arn });
    expect(listed(sparing)).toContain('*');
  });
});

describe('What a user could switch to', () => {
  it('is every known role that a wildcard matches, whatever its path, and the wildcard where it reaches further', () => {
    expect(listed(allow(arn('*')))).toEqual([admin.arn, reader.arn]);
    expect(listed(allow(arn('*', '*')))).toEqual([arn('*', '*'), local.arn, admin.arn, reader.arn]);
    expect(listed(allow('*'))).toEqual(['*', local.arn, admin.arn, reader.arn]);
    expect(listed(allow('arn:aws:iam::*:role/ops/*'))).toEqual(['arn:aws:iam::*:role/ops/*', reader.arn]);
  });

  it('is listed once, however many policies grant it', () => {
    expect(listed(allow([admin.arn, arn('adm*')]), allow(admin.arn))).toEqual([admin.arn]);
  });

  it('holds roles of accounts that are not audited as the policy names them', () => {
    const pattern = arn('dev-*', OUTSIDE);
    expect(listed(allow([pattern, arn('gone')]))).toEqual([pattern]);
    expect(assumable([allow(pattern)])).toMatchObject({ accounts: [OUTSIDE], anyAccount: false });
  });

  it('holds what an account whose inventory is cut may still have', () => {
    const policies = [{ name: 'switch', document: document(allow(arn('gone'))) }];
    expect(assumableRoles(policies, mary, new KnownRoles(ROLES, [HUB])).roles).toEqual([arn('gone')]);
  });

  it('is less what is denied for certain', () => {
    expect(listed(allow(arn('*')), deny(admin.arn))).toEqual([reader.arn]);
    expect(listed(allow('*'), deny(arn('*')))).toEqual(['*', local.arn]);
    const { Resource: _, ...butAdmin } = deny('', { NotResource: admin.arn });
    expect(listed(allow('*'), butAdmin)).toEqual(['*', admin.arn]);
    expect(listed(allow(arn('*', OUTSIDE)), deny(arn('*', '*')))).toEqual([]);
    expect(listed(allow(admin.arn), deny('*', { Action: 'sts:Assume*' }))).toEqual([]);
  });

  it('is not less what is denied on a condition, or by another action', () => {
    const condition = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } };
    expect(listed(allow(admin.arn), deny('*', condition))).toEqual([admin.arn]);
    expect(listed(allow(admin.arn), deny('*', { Action: 'sts:TagSession' }))).toEqual([admin.arn]);
  });

  it('is what its name, its account and its tags make of variables', () => {
    const own = role('mary');
    const team = role('payments-dev');
    const roles = [...ROLES, own, team];
    const found = (...statements: readonly Statement[]) => assumable(statements, roles).roles;
    expect(found(allow(arn(the('aws:username'))))).toEqual([own.arn]);
    expect(found(allow(arn(`${the('aws:PrincipalTag/team')}-*`)))).toEqual([team.arn]);
    expect(found(allow(arn(`${the("aws:PrincipalTag/Unit, 'payments'")}-*`)))).toEqual([team.arn]);
    expect(found(allow(`arn:aws:iam::${the('aws:PrincipalAccount')}:role/*`))).toEqual([local.arn]);
    expect(found(allow(arn(`m${the('aws:SourceIdentity')}`)))).toEqual([own.arn]);
    expect(found(allow(arn('*')), deny(arn(the('aws:username'))))).toEqual([admin.arn, reader.arn, team.arn]);
    expect(found(allow(own.arn), deny(arn(`${the('aws:SourceIdentity')}`)))).toEqual([own.arn]);
  });

  it('takes variables literally where the version of the document does not know them', () => {
    const old = { Version: '2008-10-17', Statement: [allow(arn(the('aws:username')))] };
    const known = new KnownRoles([role('mary')], [HUB, PROD]);
    expect(assumableRoles([{ name: 'old', document: old }], mary, known).roles).toEqual([]);
  });

  it('may be named by an ARN that is cut short', () => {
    expect(listed(allow('arn:aws:iam'))).toEqual([local.arn, admin.arn, reader.arn, 'arn:aws:iam'].sort());
    expect(listed(allow('arn:aws:iam::444455556666*'))).toContain(admin.arn);
    expect(listed(allow('arn:aws:s3*'))).toEqual([]);
  });
});

describe('A role that a user is allowed to assume', () => {
  it.each<[string, unknown]>([
    ['anyone', '*'],
    ['anyone by AWS principal', { AWS: '*' }],
    ['the account by its root', { AWS: `arn:aws:iam::${HUB}:root` }],
    ['the account by its number', { AWS: [OUTSIDE, HUB] }],
    ['the user', { AWS: mary.arn }],
    ['the user by its id', { AWS: mary.id }],
  ])('counts when its trust policy names %s', (_, principal) => {
    const trusted = role('trusted', { trustPolicy: trusting(principal) });
    expect(assumable([allow('*')], [trusted]).roles).toContain(trusted.arn);
  });

  it.each<[string, unknown]>([
    ['a service', trusting({ Service: 'ec2.amazonaws.com' })],
    ['another user', trusting({ AWS: `arn:aws:iam::${HUB}:user/bob` })],
    ['an earlier user of the same name', trusting({ AWS: 'AIDAEXAMPLEGONE' })],
    ['another account', trusting({ AWS: OUTSIDE })],
    ['the user for another action', trusting({ AWS: mary.arn }, { Action: 'sts:TagSession' })],
    [
      'the user, and denies it',
      document(
        { Effect: 'Allow', Principal: { AWS: HUB }, Action: 'sts:AssumeRole' },
        { Effect: 'Deny', Principal: { AWS: mary.arn }, Action: 'sts:*' },
      ),
    ],
  ])('does not count when its trust policy names %s', (_, trustPolicy) => {
    expect(assumable([allow(arn('*'))], [role('closed', { trustPolicy })]).roles).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['can not be read', '{"Version": '],
    [
      'spares some principals',
      document({ Effect: 'Allow', NotPrincipal: { AWS: OUTSIDE }, Action: 'sts:AssumeRole' }),
    ],
    [
      'has a condition',
      trusting({ AWS: HUB }, { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }),
    ],
    [
      'denies on a condition',
      document(
        { Effect: 'Allow', Principal: { AWS: HUB }, Action: 'sts:AssumeRole' },
        {
          Effect: 'Deny',
          Principal: '*',
          Action: '*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        },
      ),
    ],
  ])('counts when its trust policy %s', (_, trustPolicy) => {
    const open = role('open', { trustPolicy });
    expect(assumable([allow(arn('*'))], [open]).roles).toEqual([open.arn]);
  });
});

describe('The accounts that a user could switch to', () => {
  it('are those that the policies name, and those of the known roles', () => {
    expect(assumable([allow([admin.arn, arn('x', OUTSIDE)])])).toMatchObject({
      accounts: [OUTSIDE, PROD],
      anyAccount: false,
    });
  });

  it('may be any where a pattern leaves the account open', () => {
    expect(assumable([allow('arn:aws:iam::*:role/admin')])).toMatchObject({
      accounts: [PROD],
      anyAccount: true,
    });
  });

  it('hold one whose role is gone while there are others, for switches to it count', () => {
    expect(assumable([allow([local.arn, arn('gone')])])).toMatchObject({
      roles: [local.arn],
      accounts: [HUB, PROD],
    });
  });
});

describe('The policies of a user', () => {
  const granting = { name: 'switch', document: document(allow(admin.arn)) };
  const other = { name: 'storage', document: document(allow('*', { Action: 's3:*' })) };
  const gone = { name: 'gone', document: document(allow(arn('gone'))) };
  const known = new KnownRoles(ROLES, [HUB, PROD]);

  it('that grant switching are told', () => {
    expect(assumableRoles([other, granting, gone], mary, known).grantedBy).toEqual([granting]);
  });

  it('that could not be read, or are missing, are told with the reason', () => {
    const missing = { name: 'missing', document: undefined };
    const broken = { name: 'broken', document: { Statement: [{ Effect: 'Maybe' }] } };
    const { roles, unreadable } = assumableRoles([granting, missing, broken], mary, known);
    expect(roles).toEqual([admin.arn]);
    expect(unreadable).toEqual([
      { name: 'missing', problem: 'the inventory does not hold its document' },
      { name: 'broken', problem: expect.stringContaining('Effect') },
    ]);
  });
});
