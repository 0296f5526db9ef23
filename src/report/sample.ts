/** The few of many services or actions that a sentence has room for. */
import type { JudgedFinding } from '../model/finding.ts';
import { SEVERITIES } from '../model/settings.ts';

/** How many names a sample keeps; it counts all of them. */
const SAMPLE = 6;

export interface Sample {
  readonly total: number;
  readonly names: readonly string[];
}

/** `s3:DeleteBucket`, whether the rule gave the action with its service or without. */
export function actionName(subject: { readonly service?: string; readonly action?: string }): string {
  const action = subject.action ?? '';
  return action.includes(':') || subject.service === undefined ? action : `${subject.service}:${action}`;
}

/** Services that people know to be dangerous or widely used: named first where there is no room for all. */
const NOTABLE = [
  ...[
    'iam',
    'organizations',
    'sts',
    'sso',
    'kms',
    'secretsmanager',
    'ssm',
    's3',
    'dynamodb',
    'rds',
    'ec2',
    'lambda',
  ],
  ...['cloudformation', 'ecs', 'eks', 'ecr', 'sqs', 'sns', 'logs', 'cloudwatch', 'cloudtrail', 'route53'],
];
const NOTABLE_RANK = new Map(NOTABLE.map((namespace, at) => [namespace, at]));

/** The best known services first, the others by name. */
export function notableFirst(namespaces: readonly string[]): string[] {
  const known = (namespace: string) => NOTABLE_RANK.get(namespace) ?? NOTABLE.length;
  return [...namespaces].sort((a, b) => known(a) - known(b) || (a < b ? -1 : a > b ? 1 : 0));
}

export function sample(names: readonly string[]): Sample {
  return { total: names.length, names: notableFirst(names).slice(0, SAMPLE) };
}

/** What the findings are about, the dangerous first. */
export function gravest(findings: readonly JudgedFinding[]): Sample {
  const bySeverity = SEVERITIES.map((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ subject }) => (subject.action === undefined ? (subject.service ?? '') : actionName(subject))),
  );
  return { total: findings.length, names: bySeverity.flatMap(notableFirst).slice(0, SAMPLE) };
}
