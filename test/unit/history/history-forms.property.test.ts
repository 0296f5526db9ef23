import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attributesOf,
  historyOfItems,
  itemsOf,
  storedItem,
} from '../../../src/collect/switch-role/history-table-item.ts';
import { historyText, isSameHistory, readHistoryBytes } from '../../../src/model/history-text.ts';
import { mergeHistory } from '../../../src/model/switch-history.ts';
import { SWITCH_EVENT_NAMES, type SwitchHistory } from '../../../src/model/switch-role.ts';

const time = fc
  .integer({ min: 0, max: 10_000_000 })
  .map((seconds) => new Date(Date.UTC(2026, 0, 1) + seconds * 1_000))
  .chain((date) => fc.constantFrom(date.toISOString(), date.toISOString().replace('.000Z', 'Z')));
const accountId = fc.constantFrom('111122223333', '444455556666');
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const maybe = (value: fc.Arbitrary<string>) => fc.option(value, { nil: undefined });

/** Optional keys are left out, as our types want it. */
const given = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined));

const roleSwitch = fc
  .record({
    accountId,
    userId: maybe(fc.constantFrom('AIDAEXAMPLEALICE', 'AIDAEXAMPLEBOB')),
    userArn: text,
    notBy: fc.option(fc.subarray(['AIDAEXAMPLEALICE', 'AIDAEXAMPLEBOB'], { minLength: 1 }), {
      nil: undefined,
    }),
    roleArn: maybe(text),
    at: time,
    by: fc.constantFrom('console', 'api'),
  })
  .map(given);
const coverage = fc
  .record({
    accountId,
    event: fc.constantFrom(...SWITCH_EVENT_NAMES),
    userId: maybe(text),
    regions: fc.option(fc.constantFrom(['eu-west-1'], ['eu-west-1', 'us-east-1']), { nil: undefined }),
    from: time,
    to: time,
  })
  .map(given);
const history = fc
  .record({
    schemaVersion: fc.constant(1),
    switches: fc.array(roleSwitch, { maxLength: 12 }),
    coverage: fc.array(coverage, { maxLength: 8 }),
    told: fc.option(fc.record({ state: text, at: time }), { nil: undefined }),
  })
  .map((value) => given(value) as unknown as SwitchHistory);

describe('Whatever a history holds', () => {
  test('its text tells the same, and the same history gives the same bytes', () => {
    fc.assert(
      fc.property(history, (one) => {
        const bytes = Buffer.from(historyText(one));
        expect(readHistoryBytes(bytes, 'file x')).toEqual(mergeHistory(one));
        expect(historyText(mergeHistory(one))).toBe(bytes.toString());
      }),
    );
  });

  test('it is the same as another exactly when their texts are', () => {
    const pair = fc.oneof(
      fc.tuple(history, history),
      history.map((one) => [one, structuredClone(one)] as const),
    );
    fc.assert(
      fc.property(pair, fc.boolean(), ([a, b], grows) => {
        const one = mergeHistory(a);
        const other = grows ? mergeHistory(a, b) : mergeHistory(b);
        expect(isSameHistory(one, other)).toBe(historyText(one) === historyText(other));
      }),
    );
  });

  test('its items tell the same, in whatever order the table gives them', () => {
    fc.assert(
      fc.property(history, fc.nat(), (one, by) => {
        const merged = mergeHistory(one);
        const items = itemsOf(merged);
        const stored = items.map((item, version) => storedItem(attributesOf(item, version + 1)));
        const rotated = stored
          .map((_, index) => stored[(index + by) % stored.length])
          .filter((item) => item !== undefined);
        expect(historyOfItems(rotated, 'table x')).toEqual(merged);
        expect(stored.map((item) => item.text)).toEqual(items.map((item) => item.text));
        expect(new Set(items.map((item) => item.sortKey)).size).toBe(items.length);
      }),
    );
  });
});
