/**
 * Roles that IAM Identity Center makes from permission sets. IAM refuses to change them; only their permission set can be
 * changed. Source: IAM Identity Center User Guide, "Referencing permission sets in resource policies".
 */

const PATH = ':role/aws-reserved/sso.amazonaws.com/';

export function isOfIdentityCenter(arn: string): boolean {
  return arn.includes(PATH);
}

/** `permission set Billing` of `…/AWSReservedSSO_Billing_0123456789abcdef`. */
export function permissionSetOf(roleArn: string): string {
  const name = /\/AWSReservedSSO_([^/]+)_[0-9a-f]{16}$/.exec(roleArn)?.[1];
  return name === undefined ? 'its permission set' : `permission set ${name}`;
}

/** A sentence, led by a space, where some of the holders of a policy can only be changed that way; empty for others. */
export function byPermissionSet(holders: readonly string[]): string {
  if (!holders.some(isOfIdentityCenter)) return '';
  return " At roles under aws-reserved/sso.amazonaws.com, which can't be changed in IAM, change their permission set.";
}
