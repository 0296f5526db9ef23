/** Findings that are accepted for a time, with a reason and an end. */
import { describe, expect, it } from 'vitest';
import { judged, lines, statusOf } from './audit.ts';

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const exemption = (entity: string, expires: string, more: object = {}) => ({
  entity,
  rule: '*',
  reason: 'Emergency access, tested twice a year.',
  expires,
  ...more,
});

const account = {
  roles: [
    { name: 'break-glass', path: '/emergency/', allow: ['s3:PutBucketPolicy', 'sns:Publish'], lastUsed: 0 },
    { name: 'clean', allow: ['sqs:SendMessage'], used: { sqs: 0 } },
  ],
};

describe.concurrent('an exemption', () => {
  it('holds on its last day, and on the day after it no longer does', async () => {
    const [last, over] = await Promise.all([
      judged({ account, config: { exemptions: [exemption('role/emergency/*', day(0))] } }),
      judged({ account, config: { exemptions: [exemption('role/emergency/*', day(-1))] } }),
    ]);
    expect(last.report.conclusion).toBe('pass');
    expect(statusOf(last, 'break-glass')).toBe('exempt');
    expect(last.report.findings.map(({ status }) => status)).toEqual(['exempt', 'exempt']);
    expect(last.outputs['findings-count']).toBe('0');
    expect(last.report.exemptions).toMatchObject([{ state: 'active', daysLeft: 0, matches: 2 }]);
    expect(last.summary).toContain('Emergency access, tested twice a year');
    expect(last.annotations.map(({ message }) => message).join('\n')).toContain('today is its last day');

    expect(over.report.conclusion).toBe('fail');
    expect(statusOf(over, 'break-glass')).toBe('non-compliant');
    expect(over.report.exemptions).toMatchObject([{ state: 'expired', daysLeft: -1, matches: 2 }]);
    expect(over.annotations.map(({ properties }) => properties.title)).toContain(
      'IAM Sweep: exemption expired',
    );
    expect(over.summary).toContain(day(-1));
  });

  it('binds entity, rule and services together', async () => {
    const run = await judged({
      account: {
        roles: ['a', 'b'].map((name) => ({
          name,
          allow: ['s3:GetObject', 'sns:Publish', 'kms:Decrypt', 'sqs:SendMessage'],
          used: { kms: 300, sns: 300, sqs: 0 },
        })),
      },
      config: {
        exemptions: [
          exemption('role/a', day(90), { rule: 'service-unused', services: ['k*'], 'approved-by': 'carol' }),
        ],
      },
    });
    const exempt = run.report.findings.filter(({ status }) => status === 'exempt');
    expect(exempt.map(({ entityArn, subject }) => [entityArn?.split('/')[1], subject.service])).toEqual([
      ['a', 'kms'],
    ]);
    expect(lines(run)).toHaveLength(6);
    expect(statusOf(run, 'a')).toBe('non-compliant');
    expect(run.report.exemptions[0]).toMatchObject({ approvedBy: 'carol', services: ['k*'], matches: 1 });
  });

  it('that matches nothing is told and harms nobody', async () => {
    const run = await judged({ config: { exemptions: [exemption('role/long-gone', day(90))] } });
    expect(run.report.conclusion).toBe('pass');
    expect(run.report.notices).toMatchObject([{ code: 'exemption-unmatched' }]);
    expect(run.summary).toContain('role/long-gone');
  });

  it('of an entity that could not be determined leaves it unknown', async () => {
    const run = await judged({
      account,
      config: { exemptions: [exemption('role/emergency/*', day(90))] },
      sandbox: {
        faults: [
          {
            operation: 'GenerateServiceLastAccessedDetails',
            kind: 'job-failed',
            arn: 'arn:aws:iam::111122223333:role/emergency/break-glass',
          },
        ],
      },
    });
    expect(statusOf(run, 'break-glass')).toBe('unknown');
    expect(run.report.conclusion).toBe('incomplete');
  });
});
