import { describe, expect, it } from 'vitest';
import { ACCOUNT, accessTo } from '../factory.ts';
import { alice, covered, judged } from './switch-facts.ts';

describe('A user of whom it is not known whether it switches', () => {
  it('is an error where no switch is known and one of the two rules is on, for one may lie further back', () => {
    const half = { coverage: [covered(50, 0)] };
    const off = (...rules: readonly ('switch-role-never' | 'switch-role-stale')[]) =>
      judged([alice()], half, { rules: Object.fromEntries(rules.map((rule) => [rule, 'off' as const])) });
    for (const one of [off('switch-role-never'), off('switch-role-stale')]) {
      expect(one).toMatchObject({ conclusion: 'incomplete', entities: [{ status: 'unknown' }] });
      expect(one.errors.map(({ code }) => code)).toEqual(['SwitchesNotCovered']);
    }
    expect(off('switch-role-never', 'switch-role-stale')).toMatchObject({ conclusion: 'pass', errors: [] });
  });
});

describe('The stocktaking', () => {
  it('tells whom the settings leave out, whether they may switch or not', () => {
    const bob = alice({ name: 'bob', id: 'AIDAEXAMPLEBOB', arn: `arn:aws:iam::${ACCOUNT}:user/bob` });
    const leftOut = (asked: Parameters<typeof judged>[2]) =>
      judged([alice({ inlinePolicies: [], access: accessTo() }), bob], {}, asked).switchRole?.leftOut;
    expect(leftOut({})).toBeUndefined();
    expect(leftOut({ switchRole: { users: { include: ['user/b*'], exclude: [] } } })).toEqual([alice().arn]);
    expect(leftOut({ entities: { exclude: ['user/bob'] } })).toBeUndefined();
  });
});
