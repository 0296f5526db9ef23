import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/changes/unknown-name.ts';
import type { RuledDocument } from '../../../src/model/trouble.ts';
import { policyMalformed } from '../../../src/rules/document/policy-malformed.ts';
import { aDocument, aTrust, type Element, only, severities, told, trusting } from './ruled-documents.ts';

const NOTHING: readonly string[] = [];
const READ: Element = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const form = (...statements: readonly Element[]) => told(policyMalformed, aDocument(statements));
const raw = (document: unknown, overrides: Partial<RuledDocument> = {}) =>
  told(policyMalformed, aDocument([], { document, ...overrides }));

describe('A document that AWS refuses', () => {
  it.each<[string, Element, string]>([
    [
      'an effect that is none',
      { Effect: 'allow' },
      'is wrong in Effect: expected "Allow" or "Deny", found "allow"',
    ],
    [
      'an action without a service',
      { Action: 'GetObject' },
      'is wrong in Action: "GetObject" names no service and action',
    ],
    [
      'a service with a wildcard',
      { Action: 's*:Get*' },
      'is wrong in Action: "s*:Get*" has a wildcard in its service, which IAM does not accept',
    ],
    [
      'an element that is none',
      { Actions: 's3:*' },
      'holds a statement that has the unknown element "Actions"',
    ],
    [
      'a principal',
      { Principal: '*' },
      'has Principal, which only policies of resources and trust policies may have',
    ],
    [
      'a resource that is no ARN',
      { Resource: 'my-bucket' },
      'has "my-bucket" in Resource, which is neither an ARN nor *',
    ],
    [
      'a Sid with a space',
      { Sid: 'Read objects' },
      'has the Sid "Read objects"; IAM takes letters from A to Z and digits',
    ],
    [
      'an operator that is none',
      { Condition: { StringMatches: { 'aws:username': 'a' } } },
      'has the condition operator "StringMatches", which does not exist',
    ],
    [
      'an operator with a suffix that it can not have',
      { Condition: { NullIfExists: { 'aws:username': 'true' } } },
      'has the condition operator "NullIfExists", which does not exist',
    ],
    [
      'a character beyond Latin-1',
      { Sid: undefined, Resource: 'arn:aws:s3:::中' },
      'holds the character U+4E2D, which IAM takes in no policy',
    ],
  ])('has %s', (_, wrong, says) => {
    expect(form({ ...READ, ...wrong })).toEqual([`high: ${says}`]);
  });

  it('has a Sid twice, and is told once', () => {
    const twice = aDocument([
      { ...READ, Sid: 'Read' },
      { ...READ, Sid: 'Read' },
      { ...READ, Sid: 'Read' },
    ]);
    expect(only(policyMalformed, twice)).toMatchObject({
      says: 'has more than one statement with the Sid "Read"',
      statements: [{ document: 0, statement: 1 }],
    });
  });

  it('is no policy', () => {
    expect(raw('{')).toEqual(['high: is not JSON, percent-encoded or plain']);
    expect(raw([])).toEqual(["high: can't be read: expected a policy document, found list"]);
    expect(raw({ Version: '2012-10-17' })).toEqual(['high: has no Statement']);
    expect(raw({ Version: '2012', Statement: READ })).toEqual([
      'high: is wrong in Version: expected "2012-10-17" or "2008-10-17", found "2012"',
    ]);
  });

  it('is told at its statement, in words that hold wherever the statement stands', () => {
    const wrong = { ...READ, Effect: 'allow' };
    const [later] = policyMalformed.find([aDocument([READ, READ, wrong])]);
    const [alone] = policyMalformed.find([aDocument([], { document: { Statement: wrong } })]);
    expect(later?.statements).toEqual([{ document: 0, statement: 2 }]);
    expect(alone?.statements).toEqual([{ document: 0, statement: 0 }]);
    expect(later?.about).toBe(alone?.about);
  });

  it('has the same thing at several statements, and is told once', () => {
    const wrong = { ...READ, Resource: 'my-bucket' };
    expect(only(policyMalformed, aDocument([wrong, READ, wrong])).statements).toEqual([
      { document: 0, statement: 0 },
      { document: 0, statement: 2 },
    ]);
  });
});

describe('A trust policy that AWS refuses', () => {
  it.each<[string, Element, string]>([
    ['no principal', { Principal: undefined }, 'holds a statement that has no Principal'],
    [
      'a resource',
      { Resource: '*' },
      'has Resource; a trust policy is about the role that has it, and names none',
    ],
    [
      'a principal by an unknown type',
      { Principal: { Role: 'arn:aws:iam::111122223333:role/a' } },
      'names Principal by "Role"; these may be AWS, CanonicalUser, Federated and Service',
    ],
    [
      'a principal with a wildcard in it',
      { Principal: { AWS: 'arn:aws:iam::111122223333:role/*' } },
      'has "arn:aws:iam::111122223333:role/*" in Principal, where * stands for everyone or not at all',
    ],
  ])('has %s', (_, wrong, says) => {
    const statement = { ...trusting({ AWS: '111122223333' }), ...wrong };
    const defined = Object.fromEntries(Object.entries(statement).filter(([, value]) => value !== undefined));
    expect(told(policyMalformed, aTrust([defined]))).toEqual([`high: ${says}`]);
  });
});

describe('A document that does something else than it seems to', () => {
  it('has variables, and is of a version that knows none', () => {
    const own = { ...READ, Resource: `arn:aws:s3:::home/\${aws:username}` };
    expect(raw({ Statement: own })).toEqual([
      `medium: names no Version, so that IAM takes "\${aws:username}" as it is written and puts nothing in its place`,
    ]);
    expect(raw({ Version: '2008-10-17', Statement: own })).toEqual([
      `medium: is of version "2008-10-17", so that IAM takes "\${aws:username}" as it is written and puts nothing in its place`,
    ]);
    const condition = { StringEquals: { 'aws:PrincipalTag/team': `\${aws:ResourceTag/team}` } };
    expect(raw({ Statement: { ...READ, Condition: condition } })).toHaveLength(1);
    expect(form(own)).toEqual(NOTHING);
    expect(raw({ Statement: READ })).toEqual(NOTHING);
  });

  it.each<[string, Element, string]>([
    ['no action', { Action: [] }, 'medium: has a statement whose Action is empty, so that it does nothing'],
    [
      'no resource',
      { Resource: [] },
      'medium: has a statement whose Resource is empty, so that it does nothing',
    ],
    [
      'no value',
      { Condition: { StringEquals: { 'aws:username': [] } } },
      'medium: has no value for "aws:username" in StringEquals of a condition',
    ],
    [
      'half an ARN',
      { Resource: 'arn:aws:s3' },
      'medium: has "arn:aws:s3" in Resource, which lacks parts of an ARN (arn:partition:service:region:account:resource)',
    ],
  ])('has %s', (_, wrong, says) => {
    expect(form({ ...READ, ...wrong })).toEqual([says]);
  });

  it('leaves nothing out', () => {
    expect(form({ Effect: 'Allow', Action: 's3:*', NotResource: [] })).toEqual([
      'medium: has a statement whose NotResource is empty, so that it leaves nothing out',
    ]);
  });

  it('holds no statement', () => {
    expect(form()).toEqual(['low: holds no statement that can be read, so that it grants nothing']);
  });
});

describe('A document of good form', () => {
  it.each<[string, Element]>([
    ['every wildcard', { Resource: ['*', 'arn:*', 'arn:aws:s3:::*', '*:logs', 'arn*'] }],
    ['a variable in place of an ARN', { Resource: `\${aws:PrincipalTag/arn}` }],
    ['an ARN that the file leaves open', { Resource: [unknown('Bucket.Arn'), `${unknown('Bucket.Arn')}/*`] }],
    ['a half ARN that the file leaves open', { Resource: `arn:${unknown('AWS::Partition')}:s3` }],
    ['an element that the file leaves open', { Condition: unknown('Condition'), Action: unknown('Action') }],
    [
      'set operators and suffixes',
      {
        Condition: {
          'ForAnyValue:StringLikeIfExists': { 'aws:TagKeys': 'a' },
          'ForAllValues:ArnNotLike': { 'aws:PrincipalArn': 'b' },
          Null: { 'aws:username': true },
          DateLessThanEquals: { 'aws:CurrentTime': '2027-01-01' },
        },
      },
    ],
    ['an empty Sid', { Sid: '' }],
    ['umlauts', { Resource: 'arn:aws:s3:::bücher' }],
  ])('has %s', (_, good) => {
    expect(form({ ...READ, ...good })).toEqual(NOTHING);
  });

  it('is a statement that the file leaves open', () => {
    expect(raw({ Version: '2012-10-17', Statement: unknown('Statement') })).toEqual(NOTHING);
    expect(raw({ Version: '2012-10-17', Statement: [READ, unknown('Statement')] })).toEqual(NOTHING);
    expect(told(policyMalformed, aTrust([trusting(unknown('Principal'))]))).toEqual(NOTHING);
  });

  it('is a trust policy, and a policy of a resource with words of its own', () => {
    const Sid = 'Let them in';
    expect(told(policyMalformed, aTrust([{ ...trusting({ Service: 'ec2.amazonaws.com' }), Sid }]))).toEqual(
      NOTHING,
    );
    const invoke = {
      Sid,
      Effect: 'Allow',
      Principal: '*',
      Action: 'execute-api:Invoke',
      Resource: 'execute-api:/*',
    };
    expect(told(policyMalformed, aDocument([invoke], { kind: 'resource', holder: 'resource' }))).toEqual(
      NOTHING,
    );
  });

  it('is what AWS wrote, or what is told elsewhere', () => {
    for (const at of ['aws', 'elsewhere'] as const) {
      expect(severities(policyMalformed, aDocument([{ ...READ, Effect: 'allow' }], { told: at }))).toEqual(
        NOTHING,
      );
    }
  });
});
