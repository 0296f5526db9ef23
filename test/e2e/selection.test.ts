/** Which entities are audited. */
import { describe, expect, it } from 'vitest';
import { type AccountGiven, arnOf } from './accounts.ts';
import { type AuditGiven, type Judged, judged } from './audit.ts';

const VIEW_ONLY = 'arn:aws:iam::aws:policy/ViewOnlyAccess';

const ACCOUNT: AccountGiven = {
  roles: [
    { name: 'api', path: '/app/', tags: { team: 'orders', stage: 'prod' } },
    { name: 'worker', path: '/app/', tags: { team: 'orders', stage: 'test' } },
    { name: 'etl', path: '/data/', tags: { team: 'data', stage: 'prod' } },
    { name: 'AWSServiceRoleForSupport', path: '/aws-service-role/support.amazonaws.com/' },
  ],
  users: [{ name: 'ann', tags: { team: 'orders' }, groups: ['ops'] }],
  groups: [{ name: 'ops', attached: [VIEW_ONLY] }],
  policies: [
    { name: 'own', path: '/team/', allow: ['s3:GetObject'] },
    { name: 'ViewOnlyAccess', awsManaged: true, allow: ['s3:ListAllMyBuckets'] },
  ],
};

/** The account itself by its type and number. */
const selected = ({ report }: Judged): string[] =>
  report.entities
    .map(({ arn, type, name }) =>
      type === 'account' ? `account/${name}` : arn.split(':').slice(4).join(':').replace('111122223333:', ''),
    )
    .sort();

const notices = ({ report }: Judged): string[] => report.notices.map(({ code }) => code);

interface Choice extends Pick<AuditGiven, 'config' | 'inputs'> {
  readonly title: string;
  readonly entities: readonly string[];
}

const CHOICES: readonly Choice[] = [
  {
    title: 'everything but service-linked roles and what AWS manages, when nothing is said',
    entities: [
      'account/111122223333',
      'group/ops',
      'policy/team/own',
      'role/app/api',
      'role/app/worker',
      'role/data/etl',
      'user/ann',
    ],
  },
  {
    title: 'a glob over a path',
    inputs: { entities: 'role/app/*' },
    entities: ['role/app/api', 'role/app/worker'],
  },
  {
    title: 'several globs, one a line, less others',
    inputs: { entities: 'role/**\nuser/*\n', 'exclude-entities': '**/worker\nrole/data/*' },
    entities: ['role/app/api', 'user/ann'],
  },
  {
    title: 'full ARNs',
    inputs: { entities: `${arnOf('role', 'data/etl')}\narn:aws:iam::111122223333:user/a*` },
    entities: ['role/data/etl', 'user/ann'],
  },
  {
    title: 'tags, each with one of several values; groups carry none',
    config: { entities: { tags: { team: ['orders', 'sales-*'], stage: 'prod' } } },
    entities: ['role/app/api'],
  },
  {
    title: 'the account with its root user, and nobody else',
    inputs: { entities: 'account/*' },
    entities: ['account/111122223333'],
  },
  {
    title: 'service-linked roles, asked for by their path',
    inputs: { entities: 'role/aws-service-role/**' },
    entities: ['role/aws-service-role/support.amazonaws.com/AWSServiceRoleForSupport'],
  },
  {
    title: 'policies that AWS manages, asked for by their ARN',
    inputs: { entities: 'arn:aws:iam::aws:policy/*' },
    entities: ['aws:policy/ViewOnlyAccess'],
  },
];

describe.concurrent('a selection', () => {
  for (const { title, entities, ...given } of CHOICES) {
    it(`of ${title}`, async () => {
      const run = await judged({ account: ACCOUNT, ...given });
      expect(selected(run)).toEqual(entities);
      expect(run.report.errors).toEqual([]);
      expect(run.requests.GenerateServiceLastAccessedDetails ?? 0, 'nothing else is asked about').toBe(
        entities.filter((entity) => !entity.startsWith('account/')).length,
      );
    });
  }

  it('says what it left out by default', async () => {
    const run = await judged({ account: ACCOUNT });
    expect(notices(run)).toEqual(['service-linked-roles-left-out', 'aws-managed-policies-left-out']);
    expect(run.summary).toContain('1 service-linked role was left out');
    const told = run.annotations.map(
      ({ level, message }) => `${level} ${message.split(' ').slice(0, 4).join(' ')}`,
    );
    expect(told).toEqual([
      'notice Passes: 8 findings, none',
      'notice 1 service-linked role was',
      'notice 1 AWS-managed policy was',
    ]);
  });

  it('with a selector that matches nothing says so, and audits the rest', async () => {
    const run = await judged({ account: ACCOUNT, inputs: { entities: 'role/app/*\nuser/zoe' } });
    expect(selected(run)).toEqual(['role/app/api', 'role/app/worker']);
    expect(run.report.notices).toMatchObject([{ code: 'selector-unmatched' }]);
    expect(run.report.notices[0]?.message).toContain('user/zoe');
    expect(run.summary).toContain('user/zoe');
  });

  it('that matches nothing at all is no pass', async () => {
    const run = await judged({ account: ACCOUNT, inputs: { entities: 'user/zoe' } });
    expect(run.report.conclusion).toBe('incomplete');
    expect(run.exitCode).toBe(1);
    expect(run.report.errors.map(({ code }) => code)).toEqual(['NothingSelected']);
    expect(run.summary).toContain('NothingSelected');
  });
});
