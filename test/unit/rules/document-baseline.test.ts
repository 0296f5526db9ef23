/** Findings about policy documents and a baseline: what is known, what is gone, and what nobody can tell. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import type { JudgedFinding } from '../../../src/model/finding.ts';
import { ACCOUNT, aSnapshot, daysAgo, trusting } from '../factory.ts';
import { ADMIN, asked, FINE, judged, NOW, type Overrides, ofAws, only, role } from './documents.ts';
import { judge } from './judge.ts';

describe('A baseline', () => {
  const entryOf = ({ id, rule, severity, entity }: JudgedFinding) => ({
    ...{ id, rule, severity, entity: entity.arn, since: '2026-03-01' },
  });
  const held = (entities: readonly Entity[], finding: JudgedFinding, overrides: Overrides = {}) =>
    judge(aSnapshot(entities), asked(overrides), NOW, { path: 'known.json', entries: [entryOf(finding)] });
  const before = only(judged([role(ADMIN)]).findings);

  it('makes it known', () => {
    expect(only(held([role(ADMIN)], before).findings).status).toBe('known');
  });

  it('is told that it is gone when the policy is narrow by now', () => {
    expect(held([role(FINE)], before).baseline?.gone).toHaveLength(1);
  });

  it('is told so of a young role too, whose documents are judged', () => {
    expect(held([role(FINE, { createdAt: daysAgo(3) })], before).baseline?.gone).toHaveLength(1);
  });

  it('stays undecided where the rule is off', () => {
    const { baseline } = held([role(FINE)], before, { rules: { 'admin-access': 'off' } });
    expect(baseline?.undecided).toHaveLength(1);
  });

  it('stays undecided where the policy could not be read', () => {
    expect(held([role('gibberish')], before).baseline?.undecided).toHaveLength(1);
  });

  it('stays undecided of a trust policy that could not be read', () => {
    const open = only(judged([role(FINE, { trustPolicy: trusting('*') })]).findings);
    expect(held([role(FINE, { trustPolicy: 'gibberish' })], open).baseline?.undecided).toHaveLength(1);
  });

  it('finds the entry of a policy of AWS in the account that it is of', () => {
    const admin = { ...ofAws('AdministratorAccess', ADMIN), accountId: ACCOUNT };
    const selected = { entities: { include: ['arn:aws:iam::aws:policy/*'] } };
    const finding = only(judged([admin], selected).findings);
    expect(only(held([admin], finding, selected).findings).status).toBe('known');
    const narrow = { ...ofAws('AdministratorAccess', FINE), accountId: ACCOUNT };
    expect(held([narrow], finding, selected).baseline?.gone).toHaveLength(1);
  });
});
