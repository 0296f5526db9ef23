import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import type { JudgedFinding } from '../../../src/model/finding.ts';
import { judge as judgeFacts } from '../../../src/rules/judge.ts';
import {
  ACCESS_FAILED,
  accessTo,
  allow,
  anExemption,
  aPolicy,
  aRole,
  aService,
  aSnapshot,
  COLLECTED_AT,
  settings,
} from '../factory.ts';
import { judge } from './judge.ts';

const NOW = new Date(COLLECTED_AT);
const document = allow(
  's3:PutObject',
  'ec2:DescribeInstances',
  'sqs:SetQueueAttributes',
  'iam:CreatePolicyVersion',
);
const inlinePolicies = [{ name: 'app', document }];
const role = (name: string, ...services: ReturnType<typeof aService>[]) =>
  aRole({ name, inlinePolicies, access: accessTo(...services) });

const fine = role('a-fine', aService('s3', 1));
const exempt = role('b-exempt', aService('iam', null));
const unknown = aRole({ name: 'c-unknown', access: ACCESS_FAILED });
const medium = role('d-medium', aService('s3', 1), aService('ec2', null), aService('s3', 200));
const critical = role('e-critical', aService('ec2', 1), aService('iam', 300), aService('s3', null));
const never = role('f-never', aService('ec2', 1), aService('iam', null));
const account: readonly Entity[] = [fine, exempt, unknown, medium, critical, never];
const chosen = settings({ exemptions: [anExemption({ entity: 'role/b-*' })] });

const line = ({ entity, rule, subject, severity, id }: JudgedFinding) =>
  [severity, rule, entity.name, subject.service, id].join(' ');

describe('the order of findings', () => {
  it('is by severity, then never before no longer used, then by entity', () => {
    const { findings } = judge(aSnapshot(account), chosen, NOW);
    expect(findings.map((finding) => line(finding).replace(/ \S+$/, ''))).toEqual([
      'critical service-never-accessed b-exempt iam',
      'critical service-never-accessed f-never iam',
      'critical service-unused e-critical iam',
      'medium service-never-accessed e-critical s3',
      'medium service-unused d-medium s3',
      'low service-never-accessed d-medium ec2',
    ]);
  });

  it('is the same at each look, and of the run as of its entities', () => {
    const { findings, entities } = judgeFacts(aSnapshot(account), chosen, NOW);
    const all = [...findings];
    expect([...findings]).toEqual(all);
    for (const judged of entities) {
      expect(judged.findings).toEqual(all.filter(({ entity }) => entity === judged.entity));
    }
  });

  it('entities come worst first: new findings, then the unknown, the exempt and the compliant', () => {
    const { entities } = judge(aSnapshot(account), chosen, NOW);
    expect(entities.map(({ entity, status }) => `${entity.name} ${status}`)).toEqual([
      'e-critical non-compliant',
      'f-never non-compliant',
      'd-medium non-compliant',
      'c-unknown unknown',
      'b-exempt exempt',
      'a-fine compliant',
    ]);
  });

  it('is the same to the byte however AWS listed the entities', () => {
    const told = (entities: readonly Entity[]) => {
      const { snapshot: _facts, ...judgement } = judge(aSnapshot(entities), chosen, NOW);
      return JSON.stringify([judgement, judgement.findings.map(line)]);
    };
    const expected = told(account);
    fc.assert(
      fc.property(fc.shuffledSubarray([...account], { minLength: account.length }), (shuffled) => {
        expect(told(shuffled)).toBe(expected);
      }),
    );
  });
});

describe('the id of a finding', () => {
  const ids = (entities: readonly Entity[], given = chosen) =>
    judge(aSnapshot(entities), given, NOW).findings.map(({ id }) => id);

  it('is 16 hexadecimal digits, and another one for each finding', () => {
    const all = ids(account);
    expect(all.every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
    expect(new Set(all).size).toBe(all.length);
  });

  it('stays the same when time passes and thresholds or severities change', () => {
    const later = role('f-never', aService('ec2', 1), aService('iam', null, { name: 'IAM', grantedBy: [] }));
    const other = settings({ access: { unusedDays: 90 }, rules: { 'service-never-accessed': 'low' } });
    expect(ids([later], other)).toEqual(ids([never]));
    expect(ids([never])).toEqual(['7af0a34f1b7f0bdb']);
  });

  it('no choice of names makes two findings look alike', () => {
    const one = aRole({ name: 'x', arn: 'a","b', inlinePolicies, access: accessTo(aService('s3', null)) });
    const two = aRole({ name: 'x', arn: 'a', inlinePolicies, access: accessTo(aService('s3', null)) });
    expect(ids([one])).not.toEqual(ids([two]));
  });

  it('tells the same AWS-managed policy in two accounts apart', () => {
    const arn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
    const here = aPolicy({ arn, awsManaged: true, access: accessTo(aService('s3', null)) });
    const there = { ...here, accountId: '444455556666' };
    const given = settings({ entities: { include: [arn] } });
    expect(ids([here], given)).not.toEqual(ids([there], given));
  });
});
