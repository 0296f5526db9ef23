import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCoverage, mergeHistory } from '../../src/model/switch-history.ts';
import type { Coverage, RoleSwitch, SwitchHistory } from '../../src/model/switch-role.ts';

const START = Date.parse('2026-01-01T00:00:00Z');
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Times close together, written in the ways that sources write them. */
const time = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 1, 400, 500, 999), fc.boolean())
  .map(([seconds, ms, short]) => {
    const text = new Date(START + seconds * 1000 + ms).toISOString();
    return short && ms === 0 ? text.replace('.000Z', 'Z') : text;
  });
const account = fc.constantFrom('111122223333', '444455556666');
const userId = fc.constantFrom('AIDAEXAMPLEALICE', 'AIDAEXAMPLEBOB');

const roleSwitch = fc
  .record({
    accountId: account,
    userId: optional(userId),
    userArn: optional(
      fc.constantFrom('arn:aws:iam::111122223333:user/alice', 'arn:aws:iam::111122223333:user/ops/alice'),
    ),
    notBy: optional(fc.subarray(['AIDAEXAMPLEALICE', 'AIDAEXAMPLEBOB'], { minLength: 1 })),
    roleArn: optional(
      fc.constantFrom(
        'arn:aws:iam::444455556666:role/admin',
        'arn:aws:iam::444455556666:role/ops/admin',
        'arn:aws:iam::444455556666:role/dev/admin',
        'arn:aws:iam::111122223333:role/admin',
        'admin',
      ),
    ),
    at: time,
    by: fc.constantFrom('console', 'api'),
  })
  .filter((it) => it.userId !== undefined || it.userArn !== undefined)
  .map(withoutUndefined<RoleSwitch>);

const coverage = fc
  .record({
    accountId: account,
    event: fc.constantFrom('SwitchRole', 'AssumeRole'),
    userId: optional(userId),
    from: time,
    to: time,
  })
  .map(withoutUndefined<Coverage>);

const history = fc
  .record({
    schemaVersion: fc.constant(1 as const),
    switches: fc.array(roleSwitch, { maxLength: 8 }),
    coverage: fc.array(coverage, { maxLength: 8 }),
    told: optional(fc.record({ state: fc.constantFrom('a', 'b', 'c'), at: time })),
  })
  .map(withoutUndefined<SwitchHistory>);

function withoutUndefined<Value>(value: object): Value {
  return Object.fromEntries(Object.entries(value).filter(([, it]) => it !== undefined)) as Value;
}

describe('A history', () => {
  it('is the same in whatever order its parts are merged, and however they are put together', () => {
    fc.assert(
      fc.property(history, history, history, (a, b, c) => {
        const whole = mergeHistory(a, b, c);
        expect(mergeHistory(c, b, a)).toEqual(whole);
        expect(mergeHistory(mergeHistory(a, b), c)).toEqual(whole);
        expect(mergeHistory(a, mergeHistory(b, c))).toEqual(whole);
      }),
    );
  });

  it('is the same when a part of it is merged again', () => {
    fc.assert(
      fc.property(history, history, (a, b) => {
        const whole = mergeHistory(a, b);
        expect(mergeHistory(whole, a)).toEqual(whole);
        expect(mergeHistory(whole, whole)).toEqual(whole);
      }),
    );
  });

  it('never moves a switch back in time, nor loses one', () => {
    fc.assert(
      fc.property(history, roleSwitch, (a, one) => {
        const latest = (of: SwitchHistory, user: RoleSwitch) =>
          Math.max(
            ...of.switches.filter((it) => it.accountId === user.accountId).map((it) => Date.parse(it.at)),
          );
        const more = mergeHistory(a, { schemaVersion: 1, switches: [one], coverage: [] });
        for (const known of [...a.switches, one]) {
          expect(latest(more, known)).toBeGreaterThanOrEqual(latest(a, known));
          expect(latest(more, known)).toBeGreaterThanOrEqual(Date.parse(known.at));
        }
      }),
    );
  });
});

describe('Merged coverage', () => {
  const holds = (intervals: readonly Coverage[], of: Coverage, at: number) =>
    intervals.some(
      (it) =>
        it.accountId === of.accountId &&
        it.event === of.event &&
        it.userId === of.userId &&
        Date.parse(it.from) <= at &&
        at <= Date.parse(it.to),
    );

  it('holds exactly those seconds that one of its parts holds', () => {
    fc.assert(
      fc.property(fc.array(coverage, { maxLength: 10 }), (parts) => {
        const merged = mergeCoverage(parts);
        for (const of of parts) {
          for (let at = START; at <= START + 41_000; at += 1000) {
            expect(holds(merged, of, at)).toBe(holds(parts, of, at));
          }
        }
      }),
    );
  });
});
