import { describe, expect, test } from 'vitest';
import { closest } from '../../../src/settings/suggestion.ts';

const KEYS = ['unused-days', 'grace-days', 'granularity', 'off', 'low', 'high'];

describe('the name that was probably meant', () => {
  test.each([
    ['unused-day', 'unused-days'],
    ['unused_days', 'unused-days'],
    ['unusedDays', 'unused-days'],
    ['unused days', 'unused-days'],
    ['UNUSED-DAYS', 'unused-days'],
    ['unused', 'unused-days'],
    ['grace', 'grace-days'],
    ['granlarity', 'granularity'],
    ['HIGH', 'high'],
    ['hgih', 'high'],
    ['of', 'off'],
    ['highest', 'high'],
  ])('by %s is %s', (word, name) => {
    expect(closest(word, KEYS)).toBe(name);
  });

  test.each(['', 'x', 'colour', 'switch-role', 'a'.repeat(100_000)])('by %j is none', (word) => {
    expect(closest(word, KEYS)).toBeUndefined();
  });

  test('is the first of equally near ones', () => {
    expect(closest('ab', ['abc', 'abd'])).toBe('abc');
  });
});
