import { describe, expect, it } from 'vitest';
import type { GrantingPolicy } from '../../../src/model/access.ts';
import type { Entity, ManagedPolicy } from '../../../src/model/entity.ts';
import type { RuleId } from '../../../src/model/settings.ts';
import { explain } from '../../../src/rules/index.ts';
import {
  ACCOUNT,
  accessTo,
  aGroup,
  allow,
  aPolicy,
  aRole,
  aService,
  aSnapshot,
  COLLECTED_AT,
  daysAgo,
  settings,
} from '../factory.ts';
import { judge } from './judge.ts';

const include = ['role/**', 'group/**', 'policy/**', 'arn:aws:iam::aws:policy/**'];
const everything = settings({ entities: { include } });
const ofAws = { awsManaged: true, arn: 'arn:aws:iam::aws:policy/guard' };

/** How to mend what a rule finds at the last of the entities. */
function remedy(rule: RuleId, ...entities: readonly Entity[]): string {
  const { findings } = judge(aSnapshot(entities), everything, new Date(COLLECTED_AT));
  const finding = findings.find((one) => one.rule === rule && one.entity === entities.at(-1));
  if (finding === undefined) throw new Error(`${rule} found nothing`);
  return explain(finding).remediation;
}

const guarding = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 's3:*', Resource: '*' },
    { Effect: 'Deny', Action: 'iam:*', Resource: '*' },
  ],
};
const onlyWithMfa = {
  Version: '2012-10-17',
  Statement: [
    guarding.Statement[0],
    { ...guarding.Statement[1], Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } },
  ],
};
const inForce = (document: unknown): Partial<ManagedPolicy> => ({
  name: 'guard',
  versions: [{ id: 'v1', isDefault: true, createdAt: daysAgo(900), document }],
  access: accessTo(aService('s3', null)),
});

describe('a policy that denies something too is never detached or deleted', () => {
  it.each([
    ['always', guarding],
    ['under a condition', onlyWithMfa],
    ['perhaps, in a document that can not be read', 'broken'],
  ])('when it denies %s, only what it allows is cut', (_title, document) => {
    const said = remedy('entity-unused', aPolicy(inForce(document)));
    expect(said).toMatch(
      /^Cut what policy guard allows and keep what it denies: role orders-api would be free/,
    );
    expect(said).not.toMatch(/detach|delete/i);
  });

  it('when AWS manages it, a policy that denies the same takes its place', () => {
    const said = remedy('entity-unused', aPolicy({ ...inForce(guarding), ...ofAws }));
    expect(said).toMatch(
      /^Replace policy guard, which can't be edited, at role orders-api by .* only what it denies/,
    );
    expect(said).not.toMatch(/detach|delete/i);
  });

  it('nor is a group that holds it', () => {
    const guard = aPolicy({ ...inForce(guarding), access: accessTo(aService('s3', 1)) });
    const group = aGroup({
      attachedPolicies: [{ name: guard.name, arn: guard.arn }],
      access: accessTo(aService('s3', null)),
    });
    const said = remedy('entity-unused', guard, group);
    expect(said).toMatch(/^Cut what the policies of group developers allow and keep what they deny/);
    expect(said).not.toMatch(/detach|delete/i);
  });

  it('without a Deny it is detached and deleted', () => {
    expect(remedy('entity-unused', aPolicy(inForce(allow('s3:*'))))).toBe(
      'Detach policy guard from role orders-api and delete it.',
    );
  });
});

describe('a role of IAM Identity Center', () => {
  const path = '/aws-reserved/sso.amazonaws.com/eu-west-1/';
  const name = 'AWSReservedSSO_Billing_0123456789abcdef';
  const arn = `arn:aws:iam::${ACCOUNT}:role${path}${name}`;
  const billing = aRole({ name, path, arn });
  const inline: GrantingPolicy = { policyName: 'app', policyType: 'inline', attachedTo: arn };
  const byAws: GrantingPolicy = {
    policyName: 'AmazonS3FullAccess',
    policyType: 'managed',
    policyArn: 'arn:aws:iam::aws:policy/AmazonS3FullAccess',
    attachedTo: arn,
  };

  it('is changed through its permission set alone', () => {
    const access = accessTo(aService('s3', null, { grantedBy: [inline, byAws] }));
    expect(remedy('service-never-accessed', { ...billing, access })).toBe(
      'Change permission set Billing in IAM Identity Center so that it no longer grants AWS s3 (s3) through app and AmazonS3FullAccess: ' +
        `role ${path.slice(1)}${name} is made from it and can't be changed in IAM.`,
    );
  });

  it('goes with the assignments of its permission set', () => {
    const said = remedy('entity-unused', { ...billing, lastUsedAt: null });
    expect(said).toMatch(/^Take the assignments of permission set Billing to this account away/);
    expect(said).not.toMatch(/trust policy|Delete/);
  });

  it('of another name has a permission set too', () => {
    const odd = { ...billing, arn: `${arn}-odd`, lastUsedAt: null };
    expect(remedy('entity-unused', odd)).toMatch(/^Take the assignments of its permission set/);
  });

  it('that holds a policy to be detached or replaced is told apart', () => {
    const attachments = [arn, `arn:aws:iam::${ACCOUNT}:role/orders-api`];
    const unused = aPolicy({ ...inForce(allow('s3:*')), attachments });
    expect(remedy('entity-unused', unused)).toMatch(
      /can't be changed in IAM, change their permission set\.$/,
    );
    const byAws = aPolicy({ ...inForce(allow('s3:*')), attachments, ...ofAws });
    expect(remedy('service-never-accessed', byAws)).toMatch(/change their permission set\.$/);
    expect(remedy('entity-unused', aPolicy(inForce(allow('s3:*'))))).not.toContain('permission set');
  });
});
