import { describe, expect, test } from 'vitest';
import { AUDIT_RULES, DOCUMENT_RULES, RULE_IDS, type Settings } from '../../../src/model/settings.ts';
import { toPlain } from '../../../src/report/phrase.ts';
import { verdictPhrase } from '../../../src/report/verdict-words.ts';
import { input, judged, judgement, settings } from './factory.ts';
import { arnOf, inline, policy, role, service } from './facts.ts';

const used = (name: string) =>
  role({ name, services: [service('s3', 1, [inline('p', arnOf('role', name))])] });
const young = (name: string) =>
  judged(used(name), { inGrace: true, reason: 'in grace until 2026-12-11: younger than 30 days' });
const recent = (name: string) =>
  judged(used(name), { reason: '2 services granted only since 2026-11-10: judged from 2026-12-10' });
const verdictOf = (entities: Parameters<typeof judgement>[0], overrides: Partial<Settings> = {}) =>
  toPlain(verdictPhrase(input(judgement(entities), overrides)));
const off = (...ids: readonly string[]) => {
  const rules = Object.fromEntries(RULE_IDS.map((id) => [id, ids.includes(id) ? 'off' : 'default']));
  return { rules: rules as Settings['rules'] };
};

describe('a pass claims no more than was judged', () => {
  test('entities in grace are not among those found fine', () => {
    expect(verdictOf([judged(used('a')), young('b'), young('c')])).toBe(
      'Passes: nothing unused or dangerous found in 1 entity. Not judged yet: 2 entities in grace.',
    );
  });

  test('and when there are no others, nothing was judged', () => {
    expect(verdictOf([young('a'), young('b')])).toBe(
      'Passes: no use was judged yet, for all 2 entities are in grace.',
    );
  });

  test('grants made lately are named', () => {
    expect(verdictOf([judged(used('a')), recent('b'), young('c')])).toBe(
      'Passes: nothing unused or dangerous found in 2 entities. Not judged yet: 1 entity in grace, recent grants of 1 entity.',
    );
  });

  test('so are rules that are switched off', () => {
    expect(verdictOf([judged(used('a'))], off('service-unused', 'entity-unused'))).toBe(
      'Passes: nothing unused or dangerous found in 1 entity. Switched off: service-unused and entity-unused.',
    );
  });

  test('rules about actions only where actions were asked for', () => {
    expect(verdictOf([judged(used('a'))], off('action-unused'))).toBe(
      'Passes: nothing unused or dangerous found in 1 entity.',
    );
    const access = { ...settings().access, granularity: 'action' } as const;
    expect(verdictOf([judged(used('a'))], { ...off('action-unused'), access })).toMatch(
      /Switched off: action-unused\.$/,
    );
  });

  test('nothing is said of danger where what judges live documents is off', () => {
    const onLive = DOCUMENT_RULES.filter((rule) => AUDIT_RULES.includes(rule));
    expect(verdictOf([judged(used('a'))], off(...onLive))).toContain(
      'Passes: nothing unused found in 1 entity.',
    );
    expect(verdictOf([judged(used('a'))], off('policy-too-large'))).toBe(
      'Passes: nothing unused or dangerous found in 1 entity.',
    );
  });

  test('with every rule off, nothing was judged', () => {
    const serviceRules = RULE_IDS.filter((id) => !id.startsWith('action-'));
    expect(verdictOf([judged(used('a'))], off(...serviceRules))).toBe(
      'Passes: every rule is switched off, so nothing was judged.',
    );
  });

  test('with mild findings all of this is said too', () => {
    const mild = role({ name: 'm', services: [service('ce', 'never', [inline('p', arnOf('role', 'm'))])] });
    expect(verdictOf([judged(mild), young('b')], off('service-unused'))).toBe(
      'Passes: 1 finding, none at high or above. Not judged yet: 1 entity in grace. Switched off: service-unused.',
    );
  });
});

test('the same policy of AWS in two accounts is two entities', () => {
  const arn = 'arn:aws:iam::aws:policy/IAMFullAccess';
  const inAccount = (accountId: string) =>
    judged({
      ...policy({ name: 'IAMFullAccess', accountId, services: [service('iam', 'never', [])] }),
      arn,
    });
  expect(verdictOf([inAccount('111122223333'), inAccount('444455556666')])).toContain(
    'Fails: 2 findings at high or above, on 2 entities',
  );
});
