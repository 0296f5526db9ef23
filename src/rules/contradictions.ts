/** Where inventory and access advisor can't both be of now, and what a policy allows that access advisor leaves out. */
import type { ServiceAccess } from '../model/access.ts';
import { compilePolicy } from '../policy/compiled-policy.ts';
import type { Grants, PolicyInForce } from '../policy/types.ts';

/**
 * Services that access advisor lists for whoever may use them (IAM User Guide, "Refining permissions using last
 * accessed information", and the reports of everyday accounts). There is no published list of those that it leaves out,
 * such as `rds-db`, so only these few can contradict an empty report.
 */
const SURELY_LISTED = [
  ...['s3', 'ec2', 'iam', 'sts', 'sqs', 'sns', 'dynamodb', 'lambda', 'kms', 'logs', 'cloudwatch', 'rds'],
  ...['cloudformation', 'ecs', 'ecr', 'secretsmanager', 'ssm', 'cloudtrail', 'route53', 'autoscaling'],
  ...['elasticloadbalancing', 'events', 'kinesis', 'states', 'eks', 'organizations'],
];

/**
 * Services that the policies effectively allow although access advisor lists nothing at all; empty when it lists
 * anything. Only services that it surely lists count. What a Deny takes away whole and `iam:PassRole` alone do not: of
 * these access advisor may well list nothing.
 */
export function allowedUnlisted(grants: Grants, listed: readonly ServiceAccess[]): readonly string[] {
  if (listed.length > 0 || grants.strongest === null) return [];
  return SURELY_LISTED.filter((namespace) => grants.service(namespace).level !== null);
}

/**
 * Whether the policies allow something in a service that they name and access advisor does not list, so that no record
 * of its use can exist. `*` and NotAction name no service; `iam:PassRole` alone does not count.
 */
export function allowsUnrecorded(
  policies: readonly PolicyInForce[],
  grants: Grants,
  listed: readonly ServiceAccess[],
): boolean {
  const recorded = new Set(listed.map(({ namespace }) => namespace.toLowerCase()));
  return namedServices(policies).some(
    (namespace) => !recorded.has(namespace) && grants.service(namespace).level !== null,
  );
}

/** Namespaces before the colon in the Action elements of Allow statements, in lower case. */
function namedServices(policies: readonly PolicyInForce[]): readonly string[] {
  return policies.flatMap(({ document }) =>
    document === undefined
      ? []
      : compilePolicy(document).allows.flatMap(({ inverted, patterns }) =>
          inverted ? [] : patterns.flatMap(({ anyService, namespace }) => (anyService ? [] : [namespace])),
        ),
  );
}
