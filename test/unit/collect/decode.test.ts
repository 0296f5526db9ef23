import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../../src/collect/decode.ts';

const document = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*', Sid: 'ä%+ü' }],
};

describe('a policy document', () => {
  it('is decoded from its percent-encoding', () => {
    expect(decodeDocument(encodeURIComponent(JSON.stringify(document)))).toEqual(document);
  });

  it('that is not encoded is read as it is, percent signs and all', () => {
    expect(decodeDocument(JSON.stringify(document))).toEqual(document);
  });

  it.each(['%7B%22Statement%22%3A', '%zz', 'no policy'])('that can not be read stays text: %s', (text) => {
    expect(decodeDocument(text)).toBe(text);
  });

  it('that is absent is null', () => {
    expect(decodeDocument(undefined)).toBeNull();
  });
});
