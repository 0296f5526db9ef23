import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/changes/unknown-name.ts';
import { trustCrossAccount } from '../../../src/rules/document/trust-cross-account.ts';
import { aTrust, type Element, only, severities, told, trusting } from './ruled-documents.ts';

const FOREIGN = '444455556666';
const ROOT = `arn:aws:iam::${FOREIGN}:root`;
const NOTHING: readonly string[] = [];
const by = (aws: unknown, condition?: Element) =>
  severities(trustCrossAccount, aTrust([trusting({ AWS: aws }, condition)]));

describe('A foreign account in a trust policy', () => {
  it.each([ROOT, FOREIGN, `arn:aws-cn:iam::${FOREIGN}:root`])(
    'is medium where all of it is trusted: %s',
    (principal) => {
      expect(by(principal)).toEqual(['medium']);
    },
  );

  it.each([
    `arn:aws:iam::${FOREIGN}:role/deploy`,
    `arn:aws:iam::${FOREIGN}:user/mary`,
    `arn:aws:sts::${FOREIGN}:assumed-role/deploy/session`,
  ])('is low where a principal of it is named: %s', (principal) => {
    expect(by(principal)).toEqual(['low']);
  });

  it('says which account, and whom of it', () => {
    expect(told(trustCrossAccount, aTrust([trusting({ AWS: ROOT })]))).toEqual([
      `medium: lets account ${FOREIGN} assume the role, and asks for no sts:ExternalId`,
    ]);
    expect(
      told(trustCrossAccount, aTrust([trusting({ AWS: `arn:aws:iam::${FOREIGN}:role/deploy` })])),
    ).toEqual([
      `low: lets arn:aws:iam::${FOREIGN}:role/deploy of account ${FOREIGN} assume the role, and asks for no sts:ExternalId`,
    ]);
  });

  it('is told once, whatever of it is trusted, with the principals', () => {
    const roles = ['b', 'a'].map((name) => `arn:aws:iam::${FOREIGN}:role/${name}`);
    const document = aTrust([trusting({ AWS: roles }), trusting({ AWS: '123456789012' })]);
    expect(trustCrossAccount.find([document])).toMatchObject([
      { about: FOREIGN, severity: 'low', details: roles.toSorted(), statements: [{ statement: 0 }] },
      { about: '123456789012', severity: 'medium' },
    ]);
  });

  it.each<[string, Element]>([
    ['an external ID', { StringEquals: { 'sts:ExternalId': 'k3y' } }],
    [
      'an external ID that the file leaves open',
      { StringEquals: { 'sts:ExternalId': unknown('ExternalId') } },
    ],
    ['the organization', { StringEquals: { 'aws:PrincipalOrgID': 'o-exampleorgid' } }],
    ['MFA, which no service has', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }],
  ])('is nothing where a condition asks for %s', (_, condition) => {
    expect(by(ROOT, condition)).toEqual(NOTHING);
  });

  it.each<[string, Element]>([
    ['takes every external ID', { StringLike: { 'sts:ExternalId': '*' } }],
    ['asks for one only where it is given', { StringEqualsIfExists: { 'sts:ExternalId': 'k3y' } }],
    ['asks for MFA only where it is told', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }],
    ['asks for a tag', { StringEquals: { 'aws:PrincipalTag/team': 'a' } }],
  ])('stays medium where the condition %s', (_, condition) => {
    expect(by(ROOT, condition)).toEqual(['medium']);
  });

  it('is low where a condition names its principals', () => {
    const deploy = { ArnEquals: { 'aws:PrincipalArn': `arn:aws:iam::${FOREIGN}:role/deploy` } };
    expect(by(ROOT, deploy)).toEqual(['low']);
    const any = { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${FOREIGN}:role/*` } };
    expect(by(ROOT, any)).toEqual(['medium']);
  });

  const under = (pattern: string) => ({ ArnLike: { 'aws:PrincipalArn': pattern } });

  it.each([
    'role/AWSReservedSSO_Admin_*',
    'role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_Admin_*',
    'role/*/AWSReservedSSO_Admin_*',
    'user/ci-*',
  ])('is low where a condition names the start of its principals: %s', (name) => {
    expect(by(ROOT, under(`arn:aws:iam::${FOREIGN}:${name}`))).toEqual(['low']);
  });

  it.each([
    `arn:aws:iam::${FOREIGN}:role/*/*`,
    `arn:aws:iam::${FOREIGN}:role/?*`,
    `arn:aws:iam::${FOREIGN}:role/*-deploy`,
    `arn:aws:iam::${FOREIGN}:role/\${aws:PrincipalTag/team}*`,
    `arn:aws:iam::${FOREIGN}:*`,
    'arn:aws:iam::*:role/deploy*',
  ])('stays medium where a condition leaves open the account or how its names start: %s', (pattern) => {
    expect(by(ROOT, under(pattern))).toEqual(['medium']);
  });

  it('says that a condition names its principals', () => {
    const admins = under(`arn:aws:iam::${FOREIGN}:role/AWSReservedSSO_Admin_*`);
    expect(told(trustCrossAccount, aTrust([trusting({ AWS: ROOT }, admins)]))).toEqual([
      `low: lets account ${FOREIGN} assume the role, under a condition on aws:PrincipalArn, and asks for no sts:ExternalId`,
    ]);
  });

  it('is told of where a policy is made to be hard to read', () => {
    const accounts = (from: number) => Array.from({ length: 20_000 }, (_, index) => `${from + index}`);
    const deny = { ...trusting({ AWS: accounts(544455550000) }), Effect: 'Deny' };
    const document = aTrust([trusting({ AWS: accounts(444455550000) }), deny]);
    expect(trustCrossAccount.find([document])).toHaveLength(20_000);
  });

  it('is nothing where a Deny asks for the external ID, or refuses it', () => {
    const denying = (condition?: Element) => ({ ...trusting({ AWS: FOREIGN }, condition), Effect: 'Deny' });
    const withDeny = (deny: Element) =>
      severities(trustCrossAccount, aTrust([trusting({ AWS: ROOT }), deny]));
    expect(withDeny(denying({ StringNotEquals: { 'sts:ExternalId': 'k3y' } }))).toEqual(NOTHING);
    expect(withDeny(denying())).toEqual(NOTHING);
  });
});

describe('What is no foreign account', () => {
  it.each<[string, unknown]>([
    ['the own one', 'arn:aws:iam::111122223333:root'],
    ['the own one by its number', '111122223333'],
    ['one that the file leaves open', `arn:aws:iam::${unknown('AWS::AccountId')}:root`],
    ['the id of a principal that is gone', 'AROAEXAMPLEEXAMPLE'],
    ['anyone, whom another rule tells of', '*'],
  ])('is %s', (_, principal) => {
    expect(by(principal)).toEqual(NOTHING);
  });

  it('is a service or an identity provider', () => {
    const others = { Service: 'ec2.amazonaws.com', CanonicalUser: '79a59df900b949e5' };
    expect(severities(trustCrossAccount, aTrust([trusting(others)]))).toEqual(NOTHING);
  });

  it('is any, where nobody knows the account of the role', () => {
    const { accountId: _, ...unplaced } = aTrust([trusting({ AWS: ROOT })]);
    expect(severities(trustCrossAccount, unplaced)).toEqual(NOTHING);
  });

  it('is one beside the own account', () => {
    const both = aTrust([trusting({ AWS: ['111122223333', FOREIGN] })]);
    expect(only(trustCrossAccount, both)).toMatchObject({ about: FOREIGN });
    expect(only(trustCrossAccount, both)).not.toHaveProperty('details');
  });
});
