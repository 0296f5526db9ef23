import { describe, expect, it } from 'vitest';
import { allow, allowAllBut, deny, denyAllBut, grants, MFA, type Statement } from './statements.ts';

describe('a service of which the policies speak', () => {
  it.each<[string, readonly Statement[], boolean]>([
    ['by an Allow', [allow('s3:GetObject')], true],
    ['by an Allow in another case', [allow('S3:getobject')], true],
    ['by an Allow of everything', [allow('*')], true],
    ['by an Allow of everything but another service', [allowAllBut('ec2:*')], true],
    ['by an Allow of everything but a part of it', [allowAllBut('s3:Get*')], true],
    ['by a Deny alone', [deny('s3:*')], true],
    ['by a Deny under a condition', [deny('s3:*', '*', MFA)], true],
    ['by a Deny of everything but another service', [denyAllBut('ec2:*')], true],
    ['by an Allow that a Deny takes away in full', [allow('s3:GetObject'), deny('s3:*')], true],
    ['not by an Allow of everything but it', [allowAllBut('s3:*')], false],
    ['not by an Allow of another service', [allow('s3express:*')], false],
    ['not without a policy', [], false],
  ])('%s', (_title, statements, expected) => {
    expect(grants(...statements).mentions('s3')).toBe(expected);
  });
});

describe('a Deny', () => {
  it.each<[string, readonly Statement[], boolean]>([
    ['is there without a condition', [allow('s3:*'), deny('iam:*')], true],
    ['is there under a condition', [deny('iam:*', '*', MFA)], true],
    ['is not there among Allows', [allow('s3:*'), allow('iam:*')], false],
  ])('%s', (_title, statements, expected) => {
    expect(grants(...statements).denySomething).toBe(expected);
  });
});
