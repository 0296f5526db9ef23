/** An account that tells a story: a team's roles, an administrator in CI, a forgotten contractor, exemptions, failures. */
import type { JudgedEntity, JudgedExemption, Judgement } from '../../../src/model/judgement.ts';
import type { Exemption } from '../../../src/model/settings.ts';
import { NAMESPACES } from './accounts.ts';
import { judged, judgement } from './factory.ts';
import {
  ACCOUNT,
  arnOf,
  awsManaged,
  daysAgo,
  group,
  inline,
  managed,
  policy,
  role,
  service,
  user,
} from './facts.ts';
import { people, SWITCH_FACTS, switching } from './story-people.ts';

const BREAK_GLASS: Exemption = {
  entity: 'role/break-glass',
  rule: '*',
  reason: 'Emergency access, tested every quarter',
  expires: '2027-03-31',
  approvedBy: 'Security board',
};

function exemptions(matches: number): JudgedExemption[] {
  return [
    { exemption: BREAK_GLASS, state: 'active', daysLeft: 131, matches },
    {
      exemption: {
        entity: 'role/etl-*',
        rule: 'service-unused',
        services: ['glue', 'athena'],
        reason: 'Year-end run',
        expires: '2026-11-30',
      },
      state: 'active',
      daysLeft: 10,
      matches: 2,
    },
    {
      exemption: {
        entity: 'user/erin',
        rule: 'entity-unused',
        reason: 'On leave until autumn',
        expires: '2026-10-31',
        approvedBy: 'Dana',
      },
      state: 'expired',
      daysLeft: -20,
      matches: 1,
    },
    {
      exemption: {
        entity: 'role/old-importer',
        rule: '*',
        reason: 'Kept for the migration',
        expires: '2027-01-31',
        approvedBy: 'Dana',
      },
      state: 'active',
      daysLeft: 72,
      matches: 0,
    },
  ];
}

function manyServices(total: number): string[] {
  return Array.from({ length: total }, (_, at) => NAMESPACES[at] ?? `service-${String(at).padStart(3, '0')}`);
}

function deployRole(): JudgedEntity {
  const holder = arnOf('role', 'github-deploy');
  const admin = awsManaged('AdministratorAccess', holder);
  const used = new Set(['s3', 'ecr', 'ecs', 'logs']);
  return judged(
    role({
      name: 'github-deploy',
      lastUsedAt: daysAgo(0),
      services: manyServices(431).map((name) => service(name, used.has(name) ? 1 : 'never', [admin])),
    }),
    { severities: { iam: 'critical', lambda: 'critical' } },
  );
}

export function story(): Judgement {
  const api = arnOf('role', 'orders-api', '/team/orders/');
  const worker = arnOf('role', 'orders-worker', '/team/orders/');
  const shared = 'orders-data';
  const developers = arnOf('group', 'developers');
  const power = awsManaged('PowerUserAccess', developers);
  const contractor = arnOf('user', 'erin', '/contractors/');
  const glass = arnOf('role', 'break-glass');
  const etl = inline('etl', arnOf('role', 'etl-nightly'));
  const etlExemption: Exemption = {
    entity: 'role/etl-*',
    rule: 'service-unused',
    reason: 'Year-end run',
    expires: '2026-11-30',
  };
  const failed = {
    operation: 'GetServiceLastAccessedDetails',
    code: 'JobFailed',
    message: 'IAM ended the job as FAILED: Internal failure',
  };
  const groupServices = ['s3', 'dynamodb', 'sagemaker', 'redshift', 'kinesis', 'emr', 'glue', 'batch'];
  const entities = [
    deployRole(),
    judged(
      role({
        name: 'orders-api',
        path: '/team/orders/',
        services: [
          service('dynamodb', 1, [managed(shared, api)]),
          service('sqs', 'never', [managed(shared, api)]),
          service('kms', 300, [inline('keys', api)]),
        ],
      }),
    ),
    judged(
      role({
        name: 'orders-worker',
        path: '/team/orders/',
        services: [
          service('dynamodb', 1, [managed(shared, worker)]),
          service('sqs', 'never', [managed(shared, worker)]),
        ],
      }),
    ),
    judged(
      role({
        name: 'break-glass',
        services: manyServices(40).map((name) =>
          service(name, 'never', [awsManaged('AdministratorAccess', glass)]),
        ),
      }),
      {
        exemption: BREAK_GLASS,
      },
    ),
    judged(
      role({
        name: 'etl-nightly',
        services: [service('glue', 330, [etl]), service('athena', 331, [etl]), service('s3', 1, [etl])],
      }),
      {
        exemption: etlExemption,
      },
    ),
    judged(role({ name: 'reporting', access: { status: 'unknown', reason: failed } })),
    judged(
      role({
        name: 'imports',
        access: {
          status: 'unknown',
          reason: { ...failed, code: 'JobDeadline', message: 'The job did not end within 600 seconds' },
        },
      }),
    ),
    judged(
      role({
        name: 'preview-42',
        createdAt: daysAgo(9),
        services: [service('s3', 'never', [inline('site', arnOf('role', 'preview-42'))])],
      }),
      {
        reason: 'in grace until 2026-12-11',
        inGrace: true,
      },
    ),
    judged(
      user({
        name: 'erin',
        path: '/contractors/',
        passwordLastUsedAt: daysAgo(391),
        attachedPolicies: [{ name: 'PowerUserAccess', arn: 'arn:aws:iam::aws:policy/PowerUserAccess' }],
        services: manyServices(150).map((name) =>
          service(name, 'never', [awsManaged('PowerUserAccess', contractor)]),
        ),
      }),
      { wholeUnused: 'high' },
    ),
    judged(
      user({
        name: 'alice',
        groups: [developers],
        passwordLastUsedAt: daysAgo(1),
        services: groupServices.map((name, at) => service(name, at < 2 ? 4 : 'never', [power])),
      }),
    ),
    ...people(),
    judged(
      group({
        name: 'developers',
        members: [arnOf('user', 'alice')],
        services: groupServices.map((name, at) =>
          service(
            name,
            at < 2 ? 4 : 'never',
            [power],
            at < 2 ? { lastAccessedBy: arnOf('user', 'alice') } : {},
          ),
        ),
      }),
    ),
    judged(
      policy({
        name: shared,
        attachments: [api, worker],
        services: [
          service('dynamodb', 1, [managed(shared, api)], { lastAccessedBy: worker }),
          service('sqs', 'never', [managed(shared, api)]),
        ],
      }),
    ),
    judged(policy({ name: 'legacy-backup' }), { wholeUnused: 'medium' }),
  ];
  const of = judgement(entities, {
    switchRole: switching(entities),
    exemptions: exemptions(40),
    notices: [
      {
        code: 'service-linked-roles-left-out',
        message: '7 service-linked roles left out: only AWS can edit them.',
      },
      {
        code: 'exemption-unmatched',
        message: 'The exemption of "role/old-importer" from every rule matched no finding.',
      },
    ],
    accounts: [
      {
        id: ACCOUNT,
        alias: 'acme-shop',
        partition: 'aws',
        status: 'complete',
        counts: { role: 8, user: 7, group: 1, policy: 2 },
      },
    ],
  });
  return { ...of, snapshot: { ...of.snapshot, switchRole: SWITCH_FACTS } };
}
