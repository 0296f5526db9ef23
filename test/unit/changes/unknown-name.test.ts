import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsUnknown, nameUnknowns, unknown, unknownNames } from '../../../src/changes/unknown-name.ts';
import { covers } from '../../../src/policy/match.ts';

describe('A stand-in', () => {
  it('gives its name back, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const text = `arn:${unknown(one)}:s3:::${unknown(other)}/*`;
        expect(unknownNames(text)).toEqual([one, other]);
        expect(nameUnknowns(text, () => 'x')).toBe('arn:x:s3:::x/*');
      }),
    );
  });

  it('falls under a wildcard and under itself, and under no other', () => {
    const bucket = `arn:aws:s3:::${unknown('Bucket')}/logs`;
    expect(covers('arn:aws:s3:::*', bucket)).toBe(true);
    expect(covers(bucket, bucket)).toBe(true);
    expect(covers(`arn:aws:s3:::${unknown('Bucket2')}/logs`, bucket)).toBe(false);
    expect(covers(`arn:aws:s3:::${unknown('Bucke')}/logs`, bucket)).toBe(false);
    expect(covers('arn:aws:s3:::??????/logs', bucket)).toBe(false);
  });

  it('is told from ordinary text', () => {
    expect(holdsUnknown(unknown('A'))).toBe(true);
    expect(holdsUnknown('arn:aws:s3:::A')).toBe(false);
  });
});
