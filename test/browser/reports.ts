/** Reports to look at in a browser: one of ten findings with a bit of everything, and large ones. */
import type { TrendPoint } from '../../src/model/issue.ts';
import type { JudgedEntity, Judgement } from '../../src/model/judgement.ts';
import type { Exemption } from '../../src/model/settings.ts';
import type { ReportInput } from '../../src/report/input.ts';
import { explain } from '../../src/rules/index.ts';
import { NAMESPACES } from '../unit/report/accounts.ts';
import { input, judged, judgement } from '../unit/report/factory.ts';
import {
  ACCOUNT,
  arnOf,
  awsManaged,
  COLLECTED_AT,
  daysAgo,
  inline,
  managed,
  policy,
  role,
  service,
  user,
} from '../unit/report/facts.ts';
import { HUB_READER, noMfa, stocktaking, switcher } from '../unit/report/people.ts';

export const STAGING = '444455556666';

/** What a page is made from. */
export interface PageFacts {
  readonly input: ReportInput;
  readonly trend: readonly TrendPoint[];
}

const BREAK_GLASS: Exemption = {
  entity: 'role/break-glass',
  rule: '*',
  reason: 'Emergency access, tested every quarter',
  expires: '2026-11-30',
  approvedBy: 'Security board',
};

/** The findings of the entity as the baseline has them. */
function known(of: JudgedEntity): JudgedEntity {
  const since = { since: '2026-09-01', note: 'Goes with the old importer' };
  return { ...of, findings: of.findings.map((it) => ({ ...it, status: 'known' as const, known: since })) };
}

/** With the names that people know services by, as the facts have them. */
function named(of: JudgedEntity): JudgedEntity {
  const { access } = of.entity;
  const names = new Map(
    access.status === 'complete' ? access.services.map((it) => [it.namespace, it.name]) : [],
  );
  const findings = of.findings.map((finding) => {
    const serviceName = names.get(finding.subject.service ?? '');
    return serviceName === undefined ? finding : { ...finding, serviceName };
  });
  return { ...of, findings };
}

function entities(): JudgedEntity[] {
  const deploy = arnOf('role', 'github-deploy', '/ci/');
  const worker = arnOf('role', 'orders-worker', '/team/orders/');
  const admin = awsManaged('AdministratorAccess', deploy);
  const data = managed('orders-data', worker);
  const bob = user({ name: 'bob', path: '/ops/', passwordLastUsedAt: daysAgo(1) });
  const failed = {
    operation: 'GetServiceLastAccessedDetails',
    code: 'JobFailed',
    message: 'IAM ended the job as FAILED: Internal failure',
  };
  return [
    judged(
      role({
        name: 'github-deploy',
        path: '/ci/',
        lastUsedAt: daysAgo(0),
        attachedPolicies: [{ name: admin.policyName, arn: admin.policyArn ?? '' }],
        services: [
          service('iam', 'never', [admin], { name: 'AWS Identity and Access Management' }),
          service('lambda', 'never', [admin], { name: 'AWS Lambda' }),
          service('ce', 'never', [admin], { name: 'AWS Cost Explorer Service' }),
          service('s3', 1, [admin], { name: 'Amazon S3', lastAccessedRegion: 'eu-west-1' }),
          service('ecr', 40, [admin], { name: 'Amazon Elastic Container Registry' }),
        ],
      }),
      { severities: { iam: 'critical' } },
    ),
    judged(
      role({
        name: 'orders-worker',
        path: '/team/orders/',
        lastUsedAt: daysAgo(2),
        services: [
          service('kms', 300, [inline('keys', worker)], { name: 'AWS Key Management Service' }),
          service('sqs', 'never', [data], { name: 'Amazon SQS' }),
          service('dynamodb', 2, [data], { name: 'Amazon DynamoDB' }),
        ],
      }),
    ),
    judged(user({ name: 'erin', path: '/contractors/', passwordLastUsedAt: daysAgo(391) }), {
      wholeUnused: 'high',
    }),
    judged(bob, { also: [noMfa(bob, { id: 'b0b0b0b0b0b0b0b0' })] }),
    judged(
      role({
        name: 'break-glass',
        services: [service('s3', 'never', [awsManaged('AdministratorAccess', arnOf('role', 'break-glass'))])],
      }),
      { exemption: BREAK_GLASS },
    ),
    known(
      judged(
        role({
          name: 'old-importer',
          services: [service('athena', 390, [inline('import', arnOf('role', 'old-importer'))])],
        }),
      ),
    ),
    judged(policy({ name: 'legacy-backup', accountId: STAGING }), { wholeUnused: 'medium' }),
    judged(role({ name: 'etl-nightly', accountId: STAGING, access: { status: 'unknown', reason: failed } })),
    judged(
      role({
        name: 'preview-42',
        accountId: STAGING,
        createdAt: daysAgo(9),
        services: [service('s3', 'never', [])],
      }),
      { reason: 'in grace until 2026-12-11', inGrace: true },
    ),
    judged(
      role({ name: 'web', accountId: STAGING, lastUsedAt: daysAgo(1), services: [service('s3', 1, [])] }),
    ),
  ];
}

function smallJudgement(): Judgement {
  const counts = { role: 4, user: 2, group: 0, policy: 0 };
  const gone = { id: '00000000deadbeef', since: '2026-03-01', rule: 'service-unused', subject: 'glue' };
  return judgement(entities().map(named), {
    accounts: [
      { id: ACCOUNT, name: 'production', alias: 'octo-shop', partition: 'aws', status: 'complete', counts },
      {
        id: STAGING,
        name: 'staging',
        partition: 'aws',
        status: 'incomplete',
        counts: { role: 3, user: 0, group: 0, policy: 1 },
      },
    ],
    switchRole: stocktaking([
      switcher(user({ name: 'dave' }), { status: 'never', ageDays: null }),
      switcher(user({ name: 'carol' }), { status: 'stale', ageDays: 233, lastRoleArn: HUB_READER }),
      switcher(user({ name: 'bob', path: '/ops/' }), { ageDays: 3 }),
    ]),
    exemptions: [
      { exemption: BREAK_GLASS, state: 'active', daysLeft: 10, matches: 1 },
      {
        exemption: { ...BREAK_GLASS, entity: 'user/erin', expires: '2026-10-31', reason: 'On leave' },
        state: 'expired',
        daysLeft: -20,
        matches: 1,
      },
    ],
    baseline: {
      path: '.github/iam-baseline.json',
      entries: 2,
      known: 1,
      worse: [],
      gone: [{ ...gone, entity: arnOf('role', 'old-importer') }],
      undecided: [],
    },
    notices: [{ code: 'service-linked-roles-left-out', message: '7 service-linked roles left out.' }],
  });
}

const POINT_COUNTS = [
  [3, 12, 20, 4],
  [2, 9, 18, 4],
  [2, 6, 11, 3],
  [1, 3, 3, 1],
] as const;

/** Four weekly runs. */
export const TREND: readonly TrendPoint[] = POINT_COUNTS.map(([critical, high, medium, low], at) => ({
  at: daysAgo(7 * (POINT_COUNTS.length - 1 - at)),
  counts: { critical, high, medium, low },
}));

function withWords(of: Judgement): ReportInput {
  const made = input(of);
  const run = {
    configFile: '.github/iam-sweep.yml',
    runUrl: 'https://github.com/octo-org/infra/actions/runs/1',
  };
  return { ...made, explain, run: { ...made.run, startedAt: COLLECTED_AT, ...run } };
}

/** Ten findings: 8 new, 1 known, 1 exempt; 2 accounts, every severity. */
export function smallReport(): PageFacts {
  return { input: withWords(smallJudgement()), trend: TREND };
}

const ACCOUNTS = [ACCOUNT, STAGING, '123456789012'];
const SERVICES_A_ROLE = 40;

/** So many findings (a multiple of 40), on roles of three accounts that hold forty services each and used none lately. */
export function largeReport(findings: number): PageFacts {
  const names = Array.from({ length: SERVICES_A_ROLE }, (_, at) => NAMESPACES[at] ?? `service-${at}`);
  const roles = Array.from({ length: findings / SERVICES_A_ROLE }, (_, index) => {
    const accountId = ACCOUNTS[index % ACCOUNTS.length] ?? ACCOUNT;
    const name = `workload-${String(index).padStart(5, '0')}`;
    const path = `/team-${index % 23}/`;
    const holder = arnOf('role', name, path, accountId);
    const grants = [managed(`policy-${index % 97}`, holder, accountId)];
    return judged(
      role({
        name,
        path,
        accountId,
        lastUsedAt: daysAgo(200),
        services: names.map((of, at) =>
          service(of, at % 3 === 0 ? 181 + ((index * 7 + at) % 200) : 'never', grants),
        ),
      }),
    );
  });
  return { input: withWords(judgement(roles)), trend: TREND };
}
