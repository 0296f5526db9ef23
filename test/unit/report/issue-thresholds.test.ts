/** What an issue calls fixed when thresholds change: never what a larger one only hides, and all that was repaired. */
import { describe, expect, it } from 'vitest';
import type { IssueState } from '../../../src/model/issue.ts';
import type { JudgedEntity } from '../../../src/model/judgement.ts';
import {
  CHANGE_RULES,
  DOCUMENT_RULES,
  RULE_IDS,
  type RuleId,
  type Settings,
} from '../../../src/model/settings.ts';
import { readThresholds, thresholdOf } from '../../../src/report/issue/thresholds.ts';
import { input, judged, settings } from './factory.ts';
import { arnOf, inline, role, service } from './facts.ts';
import { audit, issue, silentRole, told, unknownRole } from './issues.ts';

/** A role that used iam so many days ago; 200 of them are a finding by a threshold of 180 alone. */
function aged(name: string, days: number): JudgedEntity {
  const grants = [inline('app', arnOf('role', name))];
  return judged(role({ name, services: [service('iam', days, grants)] }));
}
function quiet(name: string, days: number): JudgedEntity {
  return { ...aged(name, days), findings: [] };
}
function by(
  unusedDays: number,
  graceDays = 30,
  off: readonly RuleId[] = [],
): { settings: Partial<Settings> } {
  const { access, rules } = settings();
  const silenced = Object.fromEntries(off.map((rule) => [rule, 'off'])) as Partial<Settings['rules']>;
  return { settings: { access: { ...access, unusedDays, graceDays }, rules: { ...rules, ...silenced } } };
}
const CLEAN = /^✅ \*\*Clean/;

describe('a larger threshold', () => {
  const first = issue(audit(aged('a', 200), silentRole('b')), by(180)).text(undefined).state;

  it('hides what was not readable when the issue was written by it', () => {
    const second = issue(audit(unknownRole('a'), silentRole('b', 'kms')), by(365)).text(first);
    expect(second.isChanged).toBe(true);
    const third = issue(audit(quiet('a', 200), silentRole('b', 'kms')), by(365)).text(second.state);
    expect(third.changed).toContain('**1 no longer found by other thresholds: 1 open now.**');
    expect(third.changed).not.toContain('fixed');
    // Everything of the third is told by the present ones.
    const last = issue(audit(quiet('a', 200), silentRole('b')), by(365)).text(third.state);
    expect(last.closed).toMatch(CLEAN);
  });

  it('hides what nobody looked at in between, and says so', () => {
    const off = issue(audit(quiet('a', 200), silentRole('b')), by(180, 30, ['service-unused'])).text(first);
    expect(off.state.unseen).toHaveLength(1);
    const on = issue(audit(quiet('a', 200), silentRole('b')), by(365)).text(off.state);
    expect(on.closed).toContain('1 finding is no longer found by other thresholds');
    expect(on.closed).not.toMatch(CLEAN);
    const news = issue(audit(quiet('a', 200), silentRole('b', 'kms')), by(365)).text(off.state);
    expect(news.changed).toContain('**1 new, 1 no longer found by other thresholds: 1 open now.**');
    expect(news.state.unseen).toBeUndefined();
    expect(issue(audit(quiet('a', 1), silentRole('b')), by(180)).text(off.state).closed).toMatch(CLEAN);
  });

  it('has no say in findings of rules without one', () => {
    const { state } = told(audit(aged('a', 200)));
    const arn = arnOf('role', 'a');
    const mfa: IssueState = {
      ...state,
      findings: [{ severity: 'high', rule: 'mfa-missing', entityArn: arn }],
    };
    expect(issue(audit(quiet('a', 1)), by(3650)).text(mfa).changed).toContain('**1 fixed: none open now.**');
  });

  it('of the stocktaking has no say in access', () => {
    const { switchRole } = input(audit()).settings;
    const other = { ...by(180).settings, switchRole: { ...switchRole, unusedDays: 3650 } };
    expect(issue(audit(quiet('a', 1)), { settings: other }).text(first).closed).toMatch(CLEAN);
  });
});

describe('what is not found any more is fixed', () => {
  const repaired = audit(quiet('a', 1), silentRole('b'));
  const before = issue(audit(aged('a', 200), silentRole('b')), by(180)).text(undefined).state;

  it('by a smaller threshold, or another time of grace', () => {
    expect(issue(repaired, by(90)).text(before).closed).toMatch(CLEAN);
    expect(issue(repaired, by(180, 14)).text(before).closed).toMatch(CLEAN);
  });

  it('where it is not known by which threshold it was told', () => {
    for (const thresholds of ['180 30 90', '', 'many 90', '180']) {
      expect(issue(repaired, by(365)).text({ ...before, thresholds }).closed).toMatch(CLEAN);
    }
  });

  it('where only what has another threshold, or none, was not looked at', () => {
    const gone: IssueState = {
      ...before,
      unseen: [{ severity: 'high', rule: 'mfa-missing', entityArn: arnOf('role', 'b') }],
    };
    const off: readonly RuleId[] = ['mfa-missing'];
    const wider = issue(audit(aged('a', 400), silentRole('b', 'kms')), by(365, 30, off)).text(gone);
    expect(wider.state.unseen).toHaveLength(1);
    const after = issue(audit(quiet('a', 1), silentRole('b')), by(365, 30, off)).text(wider.state);
    expect(after.changed).toContain('**2 fixed: none open now.**');
  });
});

it('Each rule has the threshold that it judges by', () => {
  const of = (name: string | undefined) => RULE_IDS.filter((rule) => thresholdOf(rule) === name);
  expect(of('switchUnusedDays')).toEqual(['switch-role-stale', 'switch-role-never']);
  const onDocuments = [...DOCUMENT_RULES, ...CHANGE_RULES];
  expect(of(undefined)).toEqual(['mfa-missing', 'password-policy-weak', ...onDocuments]);
  expect(of('unusedDays')).toHaveLength(RULE_IDS.length - onDocuments.length - 4);
  expect(readThresholds('180 90')).toEqual({ unusedDays: 180, switchUnusedDays: 90 });
});
