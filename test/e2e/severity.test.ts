/** How grave a finding is, and when it fails the workflow. */
import { describe, expect, it } from 'vitest';
import type { AccountGiven } from './accounts.ts';
import { DOCUMENTS_OFF, judged, lines } from './audit.ts';

const ROLES: NonNullable<AccountGiven['roles']> = [
  { name: 'list', allow: ['s3:ListAllMyBuckets', 'sqs:SendMessage'], used: { sqs: 0 } },
  { name: 'read', allow: ['s3:GetObject', 'sqs:SendMessage'], used: { sqs: 0 } },
  { name: 'write', allow: ['s3:PutObject', 's3:GetObject', 'sqs:SendMessage'], used: { sqs: 0 } },
  { name: 'permissions', allow: ['s3:PutBucketPolicy', 'sqs:SendMessage'], used: { sqs: 0 } },
  { name: 'escalation', allow: ['iam:AttachRolePolicy', 'sqs:SendMessage'], used: { sqs: 0 } },
];

describe.concurrent('severity', () => {
  it('follows the strongest access that the policies grant in the service', async () => {
    const run = await judged({ account: { roles: ROLES }, config: { rules: DOCUMENTS_OFF } });
    expect(lines(run)).toEqual([
      'service-never-accessed role/escalation iam critical',
      'service-never-accessed role/list s3 low',
      'service-never-accessed role/permissions s3 high',
      'service-never-accessed role/read s3 low',
      'service-never-accessed role/write s3 medium',
    ]);
    expect(run.report.findings.map(({ severity }) => severity)).toEqual([
      'critical',
      'high',
      'medium',
      'low',
      'low',
    ]);
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('Fails: 2 findings at high or above');
  });

  it('an administrator who uses one service holds IAM as critical access', async () => {
    const run = await judged({
      account: { roles: [{ name: 'admin', allow: ['*'], used: { s3: 0 }, lastUsed: 0 }] },
    });
    const severity = (service: string) =>
      run.report.findings.find(({ subject }) => subject.service === service)?.severity;
    expect(severity('iam')).toBe('critical');
    expect(severity('kms')).toBe('high');
    expect(severity('s3')).toBeUndefined();
    expect(run.report.findings.length).toBeGreaterThan(400);
    expect(run.report.findings[0]?.evidence.lastAccessedAt).toBeNull();
    expect(run.summary).toContain('```mermaid');
  });

  it('what was never used comes before what is no longer used, within a severity', async () => {
    const run = await judged({
      account: {
        roles: [
          { name: 'a', allow: ['s3:PutObject', 'sns:Publish', 'sqs:SendMessage'], used: { s3: 300, sqs: 0 } },
        ],
      },
    });
    expect(run.report.findings.map(({ rule }) => rule)).toEqual(['service-never-accessed', 'service-unused']);
  });

  it('a rule switched off is silent, and one with a severity of its own has that', async () => {
    const run = await judged({
      account: {
        roles: [...ROLES, { name: 'idle', allow: ['s3:PutObject'], used: { s3: 300 }, lastUsed: 0 }],
        policies: [{ name: 'unattached', allow: ['s3:PutObject'] }],
      },
      config: {
        rules: {
          ...DOCUMENTS_OFF,
          'service-never-accessed': 'low',
          'service-unused': 'critical',
          'entity-unused': 'off',
        },
      },
    });
    expect(lines(run)).toEqual([
      'service-never-accessed role/escalation iam low',
      'service-never-accessed role/list s3 low',
      'service-never-accessed role/permissions s3 low',
      'service-never-accessed role/read s3 low',
      'service-never-accessed role/write s3 low',
      'service-unused role/idle s3 critical',
    ]);
    expect(run.summary).toContain('`entity-unused` is off');
  });
});

describe.concurrent('the gate', () => {
  const cases = [
    { worst: 'critical', role: 'escalation', failing: ['critical', 'high', 'medium', 'low'] },
    { worst: 'medium', role: 'write', failing: ['medium', 'low'] },
  ] as const;
  for (const { worst, role, failing } of cases) {
    for (const failOn of ['critical', 'high', 'medium', 'low', 'never'] as const) {
      const fails = (failing as readonly string[]).includes(failOn);
      it(`fail-on ${failOn} ${fails ? 'fails' : 'passes'} on a ${worst} finding`, async () => {
        const run = await judged({
          account: { roles: ROLES.filter(({ name }) => name === role) },
          config: { rules: DOCUMENTS_OFF },
          inputs: { 'fail-on': failOn },
        });
        expect(run.report.findings.map(({ severity }) => severity)).toEqual([worst]);
        expect(run.report.conclusion).toBe(fails ? 'fail' : 'pass');
        expect(run.exitCode).toBe(fails ? 1 : 0);
        expect(run.report.failOn).toBe(failOn);
        expect(run.annotations[0]?.level).toBe(fails ? 'error' : 'notice');
        expect(run.summary).toContain(fails ? 'Fails: 1 finding at' : 'Passes: 1 finding');
      });
    }
  }
});
