/** Changes that are too much to be judged in full, which must end all the same. */
import { describe, expect, it } from 'vitest';
import type { PolicyText } from '../../../src/model/entity.ts';
import { accessDifference } from '../../../src/policy/difference/access-difference.ts';
import { Budget } from '../../../src/policy/difference/effort.ts';
import type { HeldDocument } from '../../../src/rules/change/held.ts';
import { RuleEffort } from '../../../src/rules/change/rule-effort.ts';
import { aChange, allows, denies, findings, judged, policy, roleWith, template } from './changes.ts';

const many = (count: number) => Array.from({ length: count }, (_, at) => at);
const unresolved = (judgement: ReturnType<typeof judged>) =>
  judgement.findings.flatMap(({ rule, subject, holder }) =>
    rule === 'change-unresolved' ? [`${holder?.words}: ${subject.about}`] : [],
  );

describe('Comparisons that share a budget', () => {
  it('end when it is spent, and say that it was too much together', () => {
    const budget = new Budget(100);
    const one = policy(allows(['s3:GetObject', 'ec2:*']), denies('s3:*'));
    accessDifference([], [one, policy(allows('sqs:*'))], budget);
    accessDifference([one], [policy(allows('*'), denies('iam:*', ['a', 'b', 'c']))], budget);
    for (const at of many(20)) accessDifference([one], [policy(allows('s3:*', `r${at}`))], budget);
    expect(budget.isSpent).toBe(true);
    expect(accessDifference([], [one], budget)).toEqual({
      changes: [],
      unread: [{ side: 'after', document: 0, problem: expect.stringContaining('together with the rest') }],
    });
  });

  it('of a thousand small policies take a small part of it', () => {
    const budget = new Budget();
    const all = budget.left;
    for (const at of many(100)) {
      accessDifference(
        [policy(allows(['s3:Get*', 'sqs:*'], `r${at}`), denies('s3:GetObjectAcl'))],
        [policy(allows(['s3:*', 'sqs:*'], `r${at}`), denies('s3:GetObjectAcl'))],
        budget,
      );
    }
    expect(all - budget.left).toBeLessThan(all / 100);
  });
});

describe('Policies that are more than IAM allows', () => {
  const inline = (count: number) =>
    Object.fromEntries(
      many(count).map((at) => [
        `p${at}`,
        policy(...many(20).map((statement) => allows(many(10).map((a) => `s3:Get${at}x${statement}x${a}`)))),
      ]),
    );

  it('are told of once for each role', () => {
    const after = template({ R: roleWith(inline(25), { RoleName: 'deploy' }) });
    const told = unresolved(judged(aChange({ path: 's.json', after })));
    expect(told).toEqual(['role deploy: is larger, with the others of its side, than IAM allows']);
  });
});

describe('Documents that are too much for the rules', () => {
  const held = (document: PolicyText): HeldDocument => ({
    ...{ kind: 'identity', document, text: '', name: undefined, told: 'own' },
    ...{ pair: undefined, via: undefined },
  });
  const sparing = (count: number) =>
    policy(
      ...many(count).map((at) => ({
        Effect: at % 2 === 0 ? 'Allow' : 'Deny',
        NotAction: `s3:Get${at}`,
        NotResource: `arn:aws:s3:::b${at}`,
      })),
    );

  it('are those that cross, and not usual ones, of which there can be many', () => {
    const effort = new RuleEffort();
    const usual = [held(policy(...many(20).map((at) => allows(`s3:Get${at}*`)), denies('iam:*')))];
    expect(many(2_000).every(() => effort.isEnoughFor(usual, usual))).toBe(true);
    expect(effort.isEnoughFor([held(sparing(2_000))])).toBe(false);
    expect(effort.isEnoughFor(usual)).toBe(true);
  });

  it('are not judged by all rules, which is told, and is known where nothing changed', () => {
    const large = sparing(2_000);
    const judgement = judged(aChange({ path: 'p.json', after: large }));
    expect(unresolved(judgement)).toContainEqual(expect.stringContaining('held against the rules'));
    expect(judgement.conclusion).not.toBe('pass');
    expect(findings(judgement)).not.toContain('new privilege-escalation');
    expect(findings(judgement)).toContain('new policy-too-large');
    const same = judged(aChange({ path: 'p.json', before: large, after: large }));
    expect(findings(same)).toContain('known change-unresolved');
    expect(findings(same)).not.toContain('new change-unresolved');
  });
});
