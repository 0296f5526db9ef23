/** IAM's password policy of an account. */
import type { PasswordPolicyDetail } from './account-file.ts';
import { noSuchEntity } from './aws-error.ts';
import type { SignedOperation } from './world.ts';

/** Of accounts whose file tells none. */
const STRONG: PasswordPolicyDetail = {
  MinimumPasswordLength: 14,
  RequireSymbols: true,
  RequireNumbers: true,
  RequireUppercaseCharacters: true,
  RequireLowercaseCharacters: true,
  AllowUsersToChangePassword: true,
  ExpirePasswords: false,
  PasswordReusePrevention: 24,
};

const getAccountPasswordPolicy: SignedOperation = ({ account }) => {
  const { PasswordPolicy = STRONG } = account.file;
  if (PasswordPolicy === null) {
    throw noSuchEntity(`The Password Policy with domain name ${account.id} cannot be found.`);
  }
  return { PasswordPolicy: { ...PasswordPolicy } };
};

export const PASSWORD_POLICY_OPERATIONS: Readonly<Record<string, SignedOperation>> = {
  GetAccountPasswordPolicy: getAccountPasswordPolicy,
};
