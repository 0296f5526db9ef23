import { describe, expect, it } from 'vitest';
import { matterOf, silenceRules, twinOf } from '../../../src/model/rule-pairs.ts';
import { RULE_IDS } from '../../../src/model/settings.ts';

describe('Rules that time alone turns into each other', () => {
  it.each([
    ['service-never-accessed', 'service-unused'],
    ['action-never-accessed', 'action-unused'],
    ['switch-role-never', 'switch-role-stale'],
  ])('%s and %s are one matter', (never, since) => {
    expect(matterOf(never)).toBe(matterOf(since));
    expect([twinOf(never), twinOf(since)]).toEqual([since, never]);
  });

  it('are all that there are, and every other rule is a matter of its own', () => {
    expect(new Set(RULE_IDS.map(matterOf)).size).toBe(RULE_IDS.length - 3);
    for (const rule of ['entity-unused', 'no-such-rule', 'constructor']) {
      expect([matterOf(rule), twinOf(rule)]).toEqual([rule, undefined]);
    }
  });

  it('are both possible of a user of whom no switch is known', () => {
    expect(silenceRules({ lastSwitchedAt: null })).toEqual(['switch-role-never', 'switch-role-stale']);
    expect(silenceRules({ lastSwitchedAt: '2026-01-01T00:00:00Z' })).toEqual(['switch-role-stale']);
  });
});
