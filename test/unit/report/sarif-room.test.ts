import { describe, expect, it } from 'vitest';
import { placeOf, sarifResult } from '../../../src/report/sarif/result.ts';
import { ResultRoom } from '../../../src/report/sarif/room.ts';
import { input, judgement } from './factory.ts';
import { role } from './facts.ts';
import { unused } from './sarif-log.ts';

const FILE = '.github/iam-sweep.yml';

/** A finding whose every name has 600 characters, with 25 policies. */
function long(name: string) {
  const grantedBy = Array.from({ length: 25 }, () => ({
    ...({ policyName: 'p', policyType: 'managed', policyArn: name, attachedTo: name } as const),
  }));
  const evidence = { lastAccessedAt: null, ageDays: null, lastAccessedBy: name, lastAccessedRegion: name };
  return unused('0123456789abcdef', {
    entity: role({ name }),
    subject: { service: name, action: name },
    evidence,
    grantedBy,
    status: 'known',
    known: { since: '2026-05-01', note: name },
  });
}

/** The sizes of so many results of the finding in so much room, in bytes. */
function sizesIn(bytes: number, results: number, name: string) {
  const { explain } = input(judgement([]));
  const room = new ResultRoom(bytes, results, FILE);
  const finding = long(name);
  const sizes = Array.from({ length: results }, () =>
    Buffer.byteLength(
      JSON.stringify(
        room.fit((detail) => sarifResult(finding, { explain, file: FILE, worse: new Set() }, detail)),
      ),
    ),
  );
  return { sizes, total: sizes.reduce((sum, size) => sum + size, 0), shortened: room.shortened };
}

describe('Results', () => {
  it.each([
    ['long', 'x'.repeat(600)],
    ['hostile', '\u202e["\\{'.repeat(120)],
    ['emoji', '🧹'.repeat(600)],
    ['control', '\u0001'.repeat(600)],
  ])('with %s names stay within their room, down to 3,100 bytes each', (_, name) => {
    for (const each of [3100, 6000, 20_000]) {
      expect(sizesIn(each * 100, 100, name).total).toBeLessThanOrEqual(each * 100);
    }
  });

  it('are told in full from the first on, and more briefly when room runs out', () => {
    const { sizes, shortened } = sizesIn(1_000_000, 100, 'x'.repeat(600));
    const full = sizes.filter((size) => size === sizes[0]).length;
    expect(full).toBeGreaterThan(20);
    expect(shortened).toBe(100 - full);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('are all told in full where there is room', () => {
    expect(sizesIn(10_000_000, 100, 'x'.repeat(600)).shortened).toBe(0);
  });

  it('name their entity, id and place, however briefly they are told', () => {
    const { explain } = input(judgement([]));
    const room = new ResultRoom(0, 1, FILE);
    const context = {
      explain,
      file: placeOf({ ...input(judgement([])).run, configFile: FILE }),
      worse: undefined,
    };
    expect(room.fit((detail) => sarifResult(unused('0123456789abcdef'), context, detail))).toMatchObject({
      ruleId: 'service-unused.high',
      message: { text: expect.stringContaining('orders-api') },
      partialFingerprints: { 'iamSweepFinding/v1': '0123456789abcdef' },
      properties: { account: '111122223333', entity: expect.stringMatching(/^arn:aws:iam::/) },
    });
  });
});
