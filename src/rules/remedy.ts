/** How to take access away: which policy to change, and where else that is felt. */
import type { GrantingPolicy } from '../model/access.ts';
import type { ManagedPolicy } from '../model/entity.ts';
import type { Finding } from '../model/finding.ts';
import { byPermissionSet, isOfIdentityCenter, permissionSetOf } from './identity-center.ts';
import { arnWords, holdersWords, isAwsManaged, listed, policyWords } from './words.ts';

/**
 * Steps that take the access away, one for each granting policy.
 * @param what the service or action to take away
 */
export function removal(finding: Finding, what: string): string {
  const { entity, grantedBy, untraced = [] } = finding;
  const steps =
    entity.type === 'policy'
      ? changePolicy(entity, what)
      : isOfIdentityCenter(entity.arn)
        ? changePermissionSet(entity.arn, grantedBy, what)
        : grantedBy.map((policy) => changeGrant(policy, entity.arn, what));
  if (steps.length === 0) {
    steps.push(`Find the policy that allows ${what}, which the facts do not name, and take it out there.`);
  }
  for (const action of untraced) {
    steps.push(
      `${action} is granted as well. It leaves no trace when used: keep it, or judge by hand whether roles are still passed to services.`,
    );
  }
  return steps.join(' ');
}

function changeGrant(policy: GrantingPolicy, entityArn: string, what: string): string {
  const { policyName, policyType, policyArn, attachedTo = entityArn } = policy;
  const holder = arnWords(attachedTo);
  const shared = attachedTo === entityArn ? '' : ` This changes what every member of ${holder} may do.`;
  if (policyType === 'inline') {
    return `Edit ${policyWords({ ...policy, attachedTo })} so that it no longer allows ${what}.${shared}`;
  }
  if (isAwsManaged(policyArn)) {
    return (
      `Replace AWS-managed policy ${policyName}, which can't be edited, on ${holder} ` +
      `by a customer-managed policy without ${what}, or detach it if nothing of it is used and it denies nothing.${shared}`
    );
  }
  return (
    `Edit ${policyWords({ ...policy, attachedTo })} so that it no longer allows ${what}; ` +
    `where others that hold it, or have it as permissions boundary, need that, give ${holder} a policy of its own instead.${shared}`
  );
}

function changePermissionSet(roleArn: string, grantedBy: readonly GrantingPolicy[], what: string): string[] {
  if (grantedBy.length === 0) return [];
  const policies = listed(grantedBy.map(({ policyName }) => policyName));
  return [
    `Change ${permissionSetOf(roleArn)} in IAM Identity Center so that it no longer grants ${what} through ${policies}: ` +
      `${arnWords(roleArn)} is made from it and can't be changed in IAM.`,
  ];
}

function changePolicy(policy: ManagedPolicy, what: string): string[] {
  const steps: string[] = [];
  const holders = holdersWords(policy.attachments);
  if (policy.awsManaged) {
    steps.push(
      `Replace AWS-managed policy ${policy.name}, which can't be edited, by a customer-managed policy without ${what}. It is attached to ${holders}.${byPermissionSet(policy.attachments)}`,
    );
  } else {
    steps.push(
      `Publish a version of managed policy ${policy.name} (${policy.arn}) that no longer allows ${what}, and make it the default. It is attached to ${holders}.`,
    );
  }
  if (policy.boundaryUsageCount > 0) {
    const times = policy.boundaryUsageCount === 1 ? 'one entity' : `${policy.boundaryUsageCount} entities`;
    steps.push(
      `It is also the permissions boundary of ${times}, whose use access advisor does not count here: give these another boundary first.`,
    );
  }
  return steps;
}
