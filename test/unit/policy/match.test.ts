import { describe, expect, it } from 'vitest';
import {
  covers,
  matches,
  matchesAction,
  readActionPattern,
  touchesService,
} from '../../../src/policy/match.ts';

function touches(pattern: string, namespace: string): boolean {
  const read = readActionPattern(pattern).pattern;
  return read !== undefined && touchesService(read, namespace);
}

describe('an action pattern', () => {
  it.each<[string, string, boolean]>([
    ['*', 's3', true],
    ['**', 's3', true],
    ['*:*', 's3', true],
    ['s3:*', 's3', true],
    ['S3:GetObject', 's3', true],
    ['s3:*', 's3-outposts', false],
    ['s3*:Get*', 's3-outposts', true],
    ['s3*:Get*', 'sqs', false],
    ['GetObject', 's3', false],
    ['s3:', 's3', false],
    [':*', 's3', false],
    ['s3:Get:Object', 's3', false],
  ])('%s touches the service %s: %s', (pattern, namespace, expected) => {
    expect(touches(pattern, namespace)).toBe(expected);
  });

  it('does not heed case, in the service or in the action', () => {
    const { pattern } = readActionPattern('IAM:pass?OLE*');
    expect(pattern && matchesAction(pattern, 'iam', 'passrole')).toBe(true);
  });

  it('with a wildcard in its service is named as a problem, the lone wildcard is not', () => {
    expect(readActionPattern('*:Get*').problem).toBe('wildcard-in-service');
    expect(readActionPattern('*:*').problem).toBeUndefined();
    expect(readActionPattern('s3').problem).toBe('no-service');
    expect(readActionPattern('a:b:c').problem).toBe('several-colons');
  });
});

describe('a wildcard', () => {
  it.each<[string, string, boolean]>([
    ['get*', 'get', true],
    ['get*', 'getobject', true],
    ['get?', 'get', false],
    ['get?bject', 'getobject', true],
    ['*object', 'getobjectacl', false],
    ['*object*', 'getobjectacl', true],
    ['g*o*t', 'getobject', true],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['.*', 'get', false],
  ])('in %s meets %s: %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it('is matched in a time that does not explode', () => {
    const pattern = `${'*a'.repeat(200)}b`;
    expect(matches(pattern, 'a'.repeat(20_000))).toBe(false);
  });
});

describe('a pattern over a pattern', () => {
  it.each<[string, string, boolean]>([
    ['*', '*', true],
    ['get*', 'get*', true],
    ['get*', 'getobject*', true],
    ['getobject*', 'get*', false],
    ['get?', 'get*', false],
    ['get?', 'get?', true],
    ['get?', 'geta', true],
    ['get*', 'get?x*', true],
    ['a*b', 'a*', false],
    ['*', 'arn:aws:s3:::b/*', true],
  ])('%s covers %s: %s', (outer, inner, expected) => {
    expect(covers(outer, inner)).toBe(expected);
  });
});
