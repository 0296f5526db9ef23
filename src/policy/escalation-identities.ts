/** Escalation by changing identities and the policies that they hold. */
import {
  alone,
  type EscalationRecipe,
  group,
  need,
  permissionSet,
  policy,
  role,
  together,
  user,
} from './escalation-recipe.ts';

export const IDENTITIES: readonly EscalationRecipe[] = [
  alone(
    'create-policy-version',
    'iam:CreatePolicyVersion',
    policy,
    'A new default version of a policy that one holds can allow everything.',
  ),
  alone(
    'set-default-policy-version',
    'iam:SetDefaultPolicyVersion',
    policy,
    'An older and wider version of a policy that one holds can be put in force again.',
  ),
  alone(
    'attach-user-policy',
    'iam:AttachUserPolicy',
    user,
    'AdministratorAccess can be attached to a user whose credentials one has.',
  ),
  alone(
    'attach-group-policy',
    'iam:AttachGroupPolicy',
    group,
    'AdministratorAccess can be attached to a group that one belongs to.',
  ),
  alone(
    'attach-role-policy',
    'iam:AttachRolePolicy',
    role,
    'AdministratorAccess can be attached to a role that one is or may assume.',
  ),
  alone(
    'put-user-policy',
    'iam:PutUserPolicy',
    user,
    'An inline policy that allows everything can be written onto a user whose credentials one has.',
  ),
  alone(
    'put-group-policy',
    'iam:PutGroupPolicy',
    group,
    'An inline policy that allows everything can be written onto a group that one belongs to.',
  ),
  alone(
    'put-role-policy',
    'iam:PutRolePolicy',
    role,
    'An inline policy that allows everything can be written onto a role that one is or may assume.',
  ),
  alone('add-user-to-group', 'iam:AddUserToGroup', group, 'One can join a group of administrators.'),
  alone(
    'update-assume-role-policy',
    'iam:UpdateAssumeRolePolicy',
    role,
    'The trust policy of a stronger role can be rewritten to name oneself, which lets one assume it.',
  ),
  alone(
    'create-access-key',
    'iam:CreateAccessKey',
    user,
    "An access key made for a stronger user acts with all of that user's rights.",
  ),
  alone(
    'create-login-profile',
    'iam:CreateLoginProfile',
    user,
    'A console password set for a stronger user who has none signs in as that user.',
  ),
  alone(
    'update-login-profile',
    'iam:UpdateLoginProfile',
    user,
    'The console password of a stronger user can be replaced by a known one.',
  ),
  together(
    'sso-inline-policy',
    [
      need('sso:PutInlinePolicyToPermissionSet', permissionSet),
      need('sso:ProvisionPermissionSet', permissionSet),
    ],
    'A permission set that one is assigned can be given an inline policy that allows everything.',
  ),
  together(
    'sso-attach-managed-policy',
    [
      need('sso:AttachManagedPolicyToPermissionSet', permissionSet),
      need('sso:ProvisionPermissionSet', permissionSet),
    ],
    'AdministratorAccess can be attached to a permission set that one is assigned.',
  ),
  alone(
    'sso-account-assignment',
    'sso:CreateAccountAssignment',
    permissionSet,
    'One can assign oneself a stronger permission set, in any account of the organization.',
  ),
];
