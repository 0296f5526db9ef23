import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/changes/unknown-name.ts';
import { trustPublic } from '../../../src/rules/document/trust-public.ts';
import { aDocument, aTrust, type Element, only, severities, told, trusting } from './ruled-documents.ts';

const CRITICAL = ['critical'];
const HIGH = ['high'];
const NOTHING: readonly string[] = [];
const under = (condition?: Element) => severities(trustPublic, aTrust([trusting('*', condition)]));
const orgOnly = { StringEquals: { 'aws:PrincipalOrgID': 'o-exampleorgid' } };

describe('A trust policy that lets anyone in', () => {
  it.each<[string, unknown]>([
    ['"*"', '*'],
    ['{ AWS: "*" }', { AWS: '*' }],
    ['a list with "*" in it', { AWS: ['arn:aws:iam::111122223333:root', '*'] }],
  ])('is critical with the principal %s', (_, principal) => {
    expect(severities(trustPublic, aTrust([trusting(principal)]))).toEqual(CRITICAL);
  });

  it.each(['sts:AssumeRole', 'STS:assumerole', 'sts:*', '*', 'sts:Assume*', 'sts:AssumeRoleWithWebIdentity'])(
    'is critical with the action %s',
    (action) => {
      expect(severities(trustPublic, aTrust([trusting('*', undefined, action)]))).toEqual(CRITICAL);
    },
  );

  it('is nothing with an action that lets nobody assume the role', () => {
    expect(severities(trustPublic, aTrust([trusting('*', undefined, 'sts:TagSession')]))).toEqual(NOTHING);
  });

  it('is critical where everyone but some is let in', () => {
    const NotPrincipal = { AWS: 'arn:aws:iam::444455556666:root' };
    const document = aTrust([{ Effect: 'Allow', NotPrincipal, Action: 'sts:AssumeRole' }]);
    expect(told(trustPublic, document)).toEqual([
      'critical: lets everyone but "arn:aws:iam::444455556666:root" assume the role, in whatever account they are',
    ]);
  });

  it('is told once for a document, at each statement, by the worst of them', () => {
    const secret = { StringEquals: { 'sts:ExternalId': 'k3y' } };
    const document = aTrust([trusting('*', secret), trusting('*'), trusting({ AWS: '444455556666' })]);
    expect(only(trustPublic, document)).toMatchObject({
      severity: 'critical',
      about: 'anyone',
      statements: [
        { document: 0, statement: 1 },
        { document: 0, statement: 0 },
      ],
    });
  });

  it.each<[string, Element]>([
    ['the organization', orgOnly],
    ['the organization, by a wildcard operator', { StringLike: { 'aws:PrincipalOrgID': 'o-exampleorgid' } }],
    [
      'a part of the organization',
      { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-example/r-ab/*' } },
    ],
    ['accounts', { StringEquals: { 'aws:PrincipalAccount': ['111122223333', '444455556666'] } }],
    ['a role', { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/deploy' } }],
    ['roles of an account', { ArnLike: { 'aws:principalarn': 'arn:aws:iam::111122223333:role/*' } }],
    ['the account for which a service acts', { StringEquals: { 'aws:SourceAccount': '111122223333' } }],
    ['a bucket', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::logs-*' } }],
    ['a value that the file leaves open', { StringEquals: { 'aws:PrincipalOrgID': unknown('OrgId') } }],
    ['the id of a role', { StringLike: { 'aws:userid': 'AROAEXAMPLEEXAMPLE:*' } }],
    [
      'a key that has to be there',
      { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a' }, Null: { 'aws:PrincipalOrgID': 'false' } },
    ],
    [
      'the token of a provider',
      { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:o/r:*' } },
    ],
  ])('is nothing where a condition binds it to %s', (_, condition) => {
    expect(under(condition)).toEqual(NOTHING);
  });

  it.each<[string, Element]>([
    ['an external ID', { StringEquals: { 'sts:ExternalId': 'k3y' } }],
    ['an address', { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } }],
    ['a network', { StringEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } }],
  ])('is high where a condition asks for %s', (_, condition) => {
    expect(under(condition)).toEqual(HIGH);
  });

  it('names the condition that names nobody', () => {
    const document = aTrust([trusting('*', { StringEquals: { 'sts:ExternalId': 'k3y' } })]);
    expect(told(trustPublic, document)).toEqual([
      'high: lets anyone assume the role, in whatever account they are, under a condition that names nobody (sts:externalid)',
    ]);
  });

  it.each<[string, Element]>([
    ['is negated', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-exampleorgid' } }],
    ['holds where the key is absent', { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-exampleorgid' } }],
    ['holds of no value at all', { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-exampleorgid' } }],
    ['takes everything', { StringLike: { 'aws:PrincipalOrgID': '*' } }],
    ['takes every organization', { StringLike: { 'aws:PrincipalOrgID': 'o-*' } }],
    ['takes everything beside a value', { StringLike: { 'aws:PrincipalAccount': ['111122223333', '*'] } }],
    [
      'takes a role of that name in any account',
      { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/deploy' } },
    ],
    ['asks for a tag that every account may give', { StringEquals: { 'aws:PrincipalTag/team': 'a' } }],
    ['asks for MFA', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }],
    ['takes every external ID', { StringLike: { 'sts:ExternalId': '*' } }],
    ['takes every address', { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } }],
  ])('stays critical where the condition %s', (_, condition) => {
    expect(under(condition)).toEqual(CRITICAL);
  });
});

describe('A Deny in a trust policy that lets anyone in', () => {
  const denying = (Principal: unknown, Condition?: Element) => ({
    ...trusting(Principal, Condition),
    Effect: 'Deny',
  });
  const withDeny = (deny: Element) => severities(trustPublic, aTrust([trusting('*'), deny]));

  it('of everyone takes it away', () => {
    expect(withDeny(denying('*'))).toEqual(NOTHING);
  });

  it('of everyone but some takes it away', () => {
    const NotPrincipal = { AWS: 'arn:aws:iam::111122223333:role/deploy' };
    expect(withDeny({ Effect: 'Deny', NotPrincipal, Action: 'sts:*' })).toEqual(NOTHING);
  });

  it('of everyone outside the organization binds it', () => {
    expect(withDeny(denying('*', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a' } }))).toEqual(NOTHING);
    const perimeter = {
      StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a' },
      BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
    };
    expect(withDeny(denying('*', perimeter))).toEqual(NOTHING);
  });

  it('binds it as weakly as the weaker of two ways out of it', () => {
    const either = { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a', 'sts:ExternalId': 'k3y' } };
    expect(withDeny(denying('*', either))).toEqual(HIGH);
  });

  it('of some, or under another condition, does not bind it', () => {
    expect(withDeny(denying({ AWS: '444455556666' }))).toEqual(CRITICAL);
    expect(withDeny(denying('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-a' } }))).toEqual(CRITICAL);
    expect(withDeny({ ...denying('*'), Action: 'sts:TagSession' })).toEqual(CRITICAL);
  });
});

describe('The rule on public trust', () => {
  it('looks at trust policies alone, and at those that are told here', () => {
    const statements = [{ ...trusting('*'), Resource: '*' }];
    expect(severities(trustPublic, aDocument(statements, { kind: 'resource' }))).toEqual(NOTHING);
    expect(severities(trustPublic, aTrust([trusting('*')], { told: 'elsewhere' }))).toEqual(NOTHING);
  });
});
