/** Changes of Terraform: the holders that its plan and its source name. */
import { describe, expect, it } from 'vitest';
import { readTerraformPlan } from '../../../src/changes/terraform-plan/index.ts';
import type { ReadChange } from '../../../src/model/read-change.ts';
import { accessTo, aRole, aService, aSnapshot } from '../factory.ts';
import { aChange, access, allows, EC2, findings, judged, policy, withUsage } from './changes.ts';

type Values = Readonly<Record<string, unknown>>;

/** A plan in which these resources change, each with its values before and after. */
function plan(resources: Readonly<Record<string, readonly [Values | null, Values | null]>>): ReadChange {
  const resource_changes = Object.entries(resources).map(([address, [before, after]]) => ({
    ...{ address, mode: 'managed', type: address.split('.')[0], name: address.split('.')[1] },
    change: {
      actions: before === null ? ['create'] : after === null ? ['delete'] : ['update'],
      ...{ before, after, after_unknown: {} },
    },
  }));
  const text = JSON.stringify({ format_version: '1.2', resource_changes }, null, 1);
  const file = { path: 'infra/plan.json', status: 'modified' as const };
  return { ...aChange(), files: [{ file, ...readTerraformPlan(text), scope: 'plan infra/plan.json' }] };
}

const role = (more: Values = {}): Values => ({
  name: 'deploy',
  assume_role_policy: JSON.stringify(EC2),
  ...more,
});
const inline = (name: string, ...actions: readonly string[]): Values => ({
  ...{ name, role: 'deploy' },
  policy: JSON.stringify(policy(allows(actions))),
});

describe('A plan', () => {
  it('adds an inline policy to the role that it names, which is the live one', () => {
    const live = aRole({ name: 'deploy', access: accessTo(aService('s3', null)) });
    const change = plan({
      'aws_iam_role.deploy': [role(), role()],
      'aws_iam_role_policy.app': [null, inline('more', 's3:PutObject')],
    });
    const judgement = judged(change, withUsage(aSnapshot([live])));
    expect(access(judgement)).toEqual(['added s3:PutObject on *']);
    expect(judgement.changes[0]?.holder).toMatchObject({
      words: 'role deploy',
      policyName: 'more',
      tiedBy: 'name',
    });
    expect(findings(judgement)).toContain('new change-grants-unused');
  });

  it('that moves a statement from one policy of a role to another changes nothing', () => {
    const judgement = judged(
      plan({
        'aws_iam_role.deploy': [role(), role()],
        'aws_iam_role_policy.one': [
          inline('one', 's3:GetObject', 'sqs:SendMessage'),
          inline('one', 's3:GetObject'),
        ],
        'aws_iam_role_policy.two': [null, inline('two', 'sqs:SendMessage')],
      }),
    );
    expect(access(judgement)).toEqual([]);
    expect(judgement.conclusion).toBe('pass');
  });

  it('that attaches a policy of the plan tells the policy, with the role that has it', () => {
    const arn = 'arn:aws:iam::111122223333:policy/app';
    const managed = { name: 'app', arn, policy: JSON.stringify(policy(allows('s3:GetObject'))) };
    const judgement = judged(
      plan({
        'aws_iam_role.deploy': [role(), role()],
        'aws_iam_policy.app': [null, managed],
        'aws_iam_role_policy_attachment.app': [null, { role: 'deploy', policy_arn: arn }],
      }),
    );
    expect(access(judgement)).toEqual(['added s3:GetObject on *']);
    expect(judgement.changes[0]?.holder.words).toBe('managed policy app (attached to role deploy)');
    const existing = judged(
      plan({
        'aws_iam_role.deploy': [role(), role()],
        'aws_iam_policy.app': [managed, managed],
        'aws_iam_role_policy_attachment.app': [null, { role: 'deploy', policy_arn: arn }],
      }),
    );
    expect(existing.changes).toMatchObject([{ holder: { type: 'role', name: 'deploy' }, state: 'added' }]);
    expect(access(existing)).toEqual(['added s3:GetObject on *']);
  });

  it('that gives a resource another address changes nothing', () => {
    const judgement = judged(
      plan({ 'aws_iam_role.old': [role(), null], 'aws_iam_role.new': [null, role()] }),
    );
    expect(judgement.changes).toEqual([]);
  });
});
