import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allows, documentServices, wildcardMatch } from '../../../sandbox/policy-document.ts';
import { SERVICE_NAMESPACES } from '../../../sandbox/services.ts';
import { trusts } from '../../../sandbox/trust.ts';

const document = (...statements: object[]) => ({ Version: '2012-10-17', Statement: statements });
const allow = (Action: string | string[], Resource: string | string[] = '*') => ({
  Effect: 'Allow',
  Action,
  Resource,
});
const allowed = (policy: unknown) => [...documentServices(policy).allowed].sort();

describe('services of a document', () => {
  test('are those of its Allow statements, however they are written', () => {
    expect(allowed(document(allow(['S3:Get*', 'sqs:SendMessage'], 'arn:aws:s3:::x')))).toEqual(['s3', 'sqs']);
    expect(allowed({ Statement: allow('kms:*') })).toEqual(['kms']);
    expect(allowed(document(allow('nonsense:Do')))).toEqual([]);
    expect(allowed('no policy')).toEqual([]);
  });

  test('IAM knows more than 430 of them, and a lone * allows them all', () => {
    expect(SERVICE_NAMESPACES.length).toBeGreaterThanOrEqual(430);
    expect(allowed(document(allow('*')))).toEqual(SERVICE_NAMESPACES);
    expect(allowed(document(allow('*:*')))).toEqual(SERVICE_NAMESPACES);
  });

  test('NotAction spares whole services only', () => {
    const services = documentServices(
      document({ Effect: 'Allow', NotAction: ['iam:*', 'sts:AssumeRole'], Resource: '*' }),
    ).allowed;
    expect(services.has('iam')).toBe(false);
    expect(services.has('sts')).toBe(true);
  });

  test('a Deny takes a service away only when it always holds for everything', () => {
    const denied = (statement: object) => [
      ...documentServices(document({ Effect: 'Deny', ...statement })).denied,
    ];
    expect(denied({ Action: ['s3:*', 'sqs:SendMessage'], Resource: '*' })).toEqual(['s3']);
    expect(denied({ Action: 's3:*', Resource: 'arn:aws:s3:::x' })).toEqual([]);
    expect(denied({ Action: 's3:*', Resource: '*', Condition: { Bool: { a: 'true' } } })).toEqual([]);
  });
});

test('an explicit Deny wins over an Allow, on the resource that it names', () => {
  const documents = [
    document(allow('iam:*')),
    document({ Effect: 'Deny', Action: 'iam:Get*', Resource: 'arn:aws:iam::111122223333:role/*' }),
  ];
  expect(allows(documents, 'iam:GetRole', 'arn:aws:iam::111122223333:role/x')).toBe(false);
  expect(allows(documents, 'iam:GetRole', 'arn:aws:iam::111122223333:user/x')).toBe(true);
  expect(allows([document(allow('s3:*'))], 'iam:GetRole', '*')).toBe(false);
});

test('a pattern without wildcards matches itself alone, whatever characters it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      fc.pre(!/[*?]/.test(text));
      expect(wildcardMatch(text, text)).toBe(true);
      expect(wildcardMatch(text, other)).toBe(text === other);
      expect(wildcardMatch(`${text}*`, text + other)).toBe(true);
    }),
  );
});

describe('a trust policy', () => {
  const visitor = (context: Record<string, string>) => ({
    action: 'sts:AssumeRole' as const,
    principalType: 'AWS' as const,
    names: ['arn:aws:iam::111122223333:root', '111122223333'],
    context,
  });
  const trust = (Condition?: object) =>
    document({
      Effect: 'Allow',
      Principal: { AWS: '111122223333' },
      Action: 'sts:AssumeRole',
      ...(Condition ? { Condition } : {}),
    });

  test('lets in whom it names when the external id is right', () => {
    const policy = trust({ StringEquals: { 'sts:ExternalId': 'abc' } });
    expect(trusts(policy, visitor({ 'sts:externalid': 'abc' }))).toBe(true);
    expect(trusts(policy, visitor({ 'sts:externalid': 'abd' }))).toBe(false);
    expect(trusts(policy, visitor({}))).toBe(false);
  });

  test('stays closed behind a condition that nobody can judge', () => {
    expect(trusts(trust(), visitor({}))).toBe(true);
    expect(trusts(trust({ DateGreaterThan: { 'aws:CurrentTime': '2020-01-01' } }), visitor({}))).toBe(false);
  });

  test('a Deny closes what an Allow has opened', () => {
    const both = document(
      { Effect: 'Allow', Principal: '*', Action: 'sts:*' },
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 'sts:AssumeRole',
        Condition: { StringNotEquals: { 'aws:principalaccount': '444455556666' } },
      },
    );
    expect(trusts(both, visitor({ 'aws:principalaccount': '444455556666' }))).toBe(true);
    expect(trusts(both, visitor({ 'aws:principalaccount': '111122223333' }))).toBe(false);
  });
});
