/** Each rule on the day of its threshold, a day before and a day after. `unused-days` is 180, `grace-days` 30. */
import { describe, expect, it } from 'vitest';
import { allowing, arnOf } from './accounts.ts';
import { judged, lines, statusOf } from './audit.ts';

describe.concurrent('a threshold in days', () => {
  it('a service unused for 180 days is in use, for 181 days it is unused', async () => {
    const run = await judged({
      account: {
        roles: [179, 180, 180.99, 181, 399].map((days) => ({
          name: `used-${days}-days-ago`,
          allow: ['s3:GetObject', 'sqs:SendMessage'],
          used: { s3: days, sqs: 0 },
          lastUsed: 0,
        })),
      },
    });
    expect(lines(run)).toEqual([
      'service-unused role/used-181-days-ago s3 low',
      'service-unused role/used-399-days-ago s3 low',
    ]);
    const [finding] = run.report.findings.filter(({ entityArn }) => entityArn?.includes('181'));
    expect(finding).toMatchObject({
      evidence: {
        ageDays: 181,
        lastAccessedBy: arnOf('role', 'used-181-days-ago'),
        lastAccessedRegion: 'ap-northeast-1',
      },
      grantedBy: [
        { policyName: 'app', policyType: 'inline', attachedTo: arnOf('role', 'used-181-days-ago') },
      ],
    });
    expect(finding?.message).toContain('last used 181 days ago');
    expect(run.report.conclusion).toBe('pass');
    expect(run.summary).toContain('Passes: 2 findings, none at high or above.');
  });

  it('an own threshold moves the day, as an input over the config file', async () => {
    const run = await judged({
      account: {
        roles: [89, 90, 91].map((days) => ({
          name: `used-${days}-days-ago`,
          allow: ['s3:GetObject', 'sqs:SendMessage'],
          used: { s3: days, sqs: 0 },
        })),
      },
      config: { access: { 'unused-days': 30 } },
      inputs: { 'unused-days': '90' },
    });
    expect(lines(run)).toEqual(['service-unused role/used-91-days-ago s3 low']);
    expect(run.report.thresholds.unusedDays).toBe(90);
    expect(run.summary).toContain('last used more than 90 days before');
  });

  it('a never used service of an entity in grace is not judged, and from its thirtieth day it is', async () => {
    const run = await judged({
      account: {
        roles: [0, 29, 29.99, 30, 31].map((age) => ({
          name: `made-${age}-days-ago`,
          age,
          allow: ['s3:GetObject'],
        })),
      },
    });
    expect(lines(run)).toEqual([
      'service-never-accessed role/made-30-days-ago s3 low',
      'service-never-accessed role/made-31-days-ago s3 low',
    ]);
    const young = run.report.entities.find(({ name }) => name === 'made-29-days-ago');
    expect(young?.status).toBe('compliant');
    expect(young?.reason).toMatch(/^in grace until \d{4}-\d{2}-\d{2}: younger than 30 days/);
    expect(run.summary).toContain('in grace until');
    expect(run.report.findings.every(({ evidence }) => evidence.lastAccessedAt === null)).toBe(true);
  });

  it('without grace an entity made today is judged', async () => {
    const run = await judged({
      account: { roles: [{ name: 'new', age: 0, allow: ['s3:GetObject'] }] },
      config: { access: { 'grace-days': 0 } },
    });
    expect(lines(run)).toEqual(['service-never-accessed role/new s3 low']);
  });

  it('a role, a user and a group that used nothing for 181 days could go, at 180 days they are in use', async () => {
    const used = (days: number) => ({ used: { s3: days } });
    const run = await judged({
      account: {
        roles: [
          { name: 'idle-180', allow: ['s3:GetObject'], ...used(180) },
          { name: 'idle-181', allow: ['s3:GetObject'], ...used(181) },
          { name: 'idle-elsewhere-assumed', allow: ['s3:GetObject'], ...used(181), lastUsed: 180 },
          { name: 'never-180', age: 180, allow: ['s3:GetObject'] },
          { name: 'never-181', age: 181, allow: ['s3:GetObject'] },
        ],
        users: [
          { name: 'idle-180', groups: ['idle-180'], ...used(180) },
          { name: 'idle-181', groups: ['idle-181'], ...used(181) },
          { name: 'signs-in', allow: ['s3:GetObject'], ...used(181), signedIn: 180 },
          { name: 'signed-in-long-ago', allow: ['s3:GetObject'], ...used(200), signedIn: 181 },
        ],
        groups: [
          { name: 'idle-180', allow: ['s3:GetObject'] },
          { name: 'idle-181', allow: ['s3:GetObject'] },
          { name: 'nobody', allow: ['s3:GetObject'] },
        ],
      },
    });
    expect(lines(run, 'entity-unused')).toEqual([
      'entity-unused group/idle-181 medium',
      'entity-unused group/nobody medium',
      'entity-unused role/idle-181 medium',
      'entity-unused role/never-181 medium',
      'entity-unused user/idle-181 medium',
      'entity-unused user/signed-in-long-ago medium',
    ]);
    expect(statusOf(run, 'never-180')).toBe('non-compliant');
    expect(lines(run, 'role/never-180')).toEqual(['service-never-accessed role/never-180 s3 low']);
    expect(run.summary).toContain('unused as a whole');
  });

  it('a policy attached to nothing, or used by nobody for 181 days, could go; a boundary is in use', async () => {
    const run = await judged({
      account: {
        policies: [
          { name: 'unattached', allow: ['s3:PutObject'] },
          { name: 'unattached-young', age: 29, allow: ['s3:PutObject'] },
          { name: 'boundary', allow: ['s3:*'] },
          { name: 'idle-180', allow: ['s3:GetObject'] },
          { name: 'idle-181', allow: ['s3:GetObject'] },
        ],
        roles: [
          { name: 'a', attached: ['idle-180'], used: { s3: 180 }, boundary: 'boundary' },
          { name: 'b', attached: ['idle-181'], used: { s3: 181 }, lastUsed: 1 },
        ],
      },
    });
    expect(lines(run, 'policy/')).toEqual([
      'entity-unused policy/idle-181 medium',
      'entity-unused policy/unattached high',
      'service-unused policy/idle-181 s3 low',
    ]);
    expect(run.report.conclusion).toBe('fail');
    expect(run.summary).toContain('attached to nothing');
  });

  it('with granularity action a tracked action is judged by its own use, in a service that is used', async () => {
    const account = {
      roles: [
        {
          name: 'deploy',
          allow: ['s3:CreateBucket', 's3:GetBucketLocation', 's3:ListAllMyBuckets', 's3:PutBucketPolicy'],
          used: {
            s3: { days: 0, actions: { GetBucketLocation: 180, CreateBucket: 181, ListAllMyBuckets: 0 } },
          },
        },
        { name: 'young', age: 29, allow: ['s3:CreateBucket'], used: { s3: 0 } },
        { name: 'idle', allow: ['lambda:CreateFunction', 'sqs:SendMessage'], used: { sqs: 0 } },
      ],
    };
    const [byAction, byService] = await Promise.all([
      judged({ account, config: { access: { granularity: 'action' } } }),
      judged({ account }),
    ]);
    expect(lines(byAction)).toEqual([
      'action-never-accessed role/deploy s3:PutBucketPolicy high',
      'action-unused role/deploy s3:CreateBucket medium',
      'service-never-accessed role/idle lambda medium',
    ]);
    expect(byAction.report.findings.find(({ rule }) => rule === 'action-unused')?.evidence).toMatchObject({
      ageDays: 181,
      lastAccessedBy: arnOf('role', 'deploy'),
    });
    expect(lines(byService)).toEqual(['service-never-accessed role/idle lambda medium']);
  });

  it('a service that a managed policy grants since its new version only is in grace on an old role', async () => {
    const run = await judged({
      account: {
        policies: [
          { name: 'made-29-days-ago', age: 29, document: allowing('s3:GetObject') },
          { name: 'made-30-days-ago', age: 30, document: allowing('sqs:SendMessage') },
        ],
        roles: [
          {
            name: 'old',
            allow: ['sns:Publish'],
            attached: ['made-29-days-ago', 'made-30-days-ago'],
            used: { sns: 0 },
          },
        ],
      },
    });
    expect(lines(run, 'role/old')).toEqual(['service-never-accessed role/old sqs medium']);
  });
});
