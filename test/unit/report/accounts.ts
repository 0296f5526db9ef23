/** Accounts of several sizes for the golden summaries. */
import type { Judgement } from '../../../src/model/judgement.ts';
import { judged, judgement } from './factory.ts';
import { ACCOUNT, arnOf, awsManaged, daysAgo, inline, role, service, user } from './facts.ts';

export const NAMESPACES = [
  ...[
    'iam',
    'organizations',
    'kms',
    'sts',
    's3',
    'ec2',
    'lambda',
    'dynamodb',
    'rds',
    'sqs',
    'sns',
    'logs',
    'ecs',
    'ecr',
  ],
  ...[
    'athena',
    'batch',
    'ce',
    'cloudtrail',
    'codebuild',
    'glue',
    'health',
    'kinesis',
    'redshift',
    'support',
    'xray',
  ],
];

export function clean(): Judgement {
  const holder = arnOf('role', 'orders-api');
  return judgement([
    judged(
      role({
        name: 'orders-api',
        services: [service('s3', 1, [inline('data', holder)])],
        lastUsedAt: daysAgo(1),
      }),
    ),
    judged(
      role({ name: 'billing', services: [service('sqs', 3, [inline('queue', arnOf('role', 'billing'))])] }),
    ),
    judged(user({ name: 'alice', passwordLastUsedAt: daysAgo(2) })),
  ]);
}

export function small(): Judgement {
  const holder = arnOf('role', 'orders-api', '/team/orders/');
  const data = inline('data', holder);
  return judgement([
    judged(
      role({
        name: 'orders-api',
        path: '/team/orders/',
        lastUsedAt: daysAgo(1),
        services: [
          service('dynamodb', 1, [data]),
          service('sqs', 'never', [data]),
          service('sns', 250, [data], { lastAccessedBy: holder, lastAccessedRegion: 'eu-west-1' }),
          service('kms', 'never', [awsManaged('AWSKeyManagementServicePowerUser', holder)]),
        ],
      }),
    ),
    judged(
      role({ name: 'billing', services: [service('sqs', 3, [inline('queue', arnOf('role', 'billing'))])] }),
    ),
  ]);
}

/** 300 roles of ten findings each. */
export function large(): Judgement {
  const roles = Array.from({ length: 300 }, (_, at) => {
    const name = `service-${String(at).padStart(3, '0')}`;
    const grant =
      at % 3 === 0
        ? inline('everything', arnOf('role', name))
        : awsManaged('PowerUserAccess', arnOf('role', name));
    const offset = (at * 7) % NAMESPACES.length;
    return judged(
      role({
        name,
        services: [...NAMESPACES, ...NAMESPACES]
          .slice(offset, offset + 14)
          .map((namespace, nth) => service(namespace, nth < 4 ? nth : nth < 7 ? 190 + at : 'never', [grant])),
      }),
    );
  });
  const fine = Array.from({ length: 60 }, (_, at) => {
    const name = `tidy-${String(at).padStart(2, '0')}`;
    return judged(role({ name, services: [service('s3', at, [inline('s3', arnOf('role', name))])] }));
  });
  return judgement([...roles, ...fine]);
}

export function severalAccounts(): Judgement {
  const production = '123456789012';
  const inProduction = arnOf('role', 'ci', '/', production);
  const entities = [
    judged(
      role({
        name: 'ci',
        services: [
          service('s3', 1, [inline('ci', arnOf('role', 'ci'))]),
          service('sns', 'never', [inline('ci', arnOf('role', 'ci'))]),
        ],
      }),
    ),
    judged(
      role({
        name: 'ci',
        accountId: production,
        services: [
          service('s3', 1, [inline('ci', inProduction)]),
          service('iam', 'never', [awsManaged('IAMFullAccess', inProduction)]),
        ],
      }),
    ),
  ];
  const base = judgement(entities);
  const denied = {
    accountId: '444455556666',
    operation: 'AssumeRole',
    code: 'AccessDenied',
    message: 'not authorized to perform sts:AssumeRole on arn:aws:iam::444455556666:role/audit',
  };
  return {
    ...base,
    accounts: [
      {
        id: ACCOUNT,
        name: 'staging',
        partition: 'aws',
        status: 'complete',
        counts: { role: 1, user: 0, group: 0, policy: 0 },
      },
      {
        id: production,
        name: 'production',
        partition: 'aws',
        status: 'complete',
        counts: { role: 1, user: 0, group: 0, policy: 0 },
      },
      {
        id: '444455556666',
        name: 'sandbox',
        partition: 'aws',
        status: 'incomplete',
        counts: { role: 0, user: 0, group: 0, policy: 0 },
      },
    ],
    errors: [denied],
  };
}
