/** What of credentials could not be determined, or is not judged yet. */
import type { Settings } from '../model/settings.ts';
import type { CollectError } from '../model/snapshot.ts';
import { hasUndatedKey } from './credential-unused.ts';
import type { Examined } from './examined.ts';
import { weaknessesOf } from './password-policy-weak.ts';

/** Reasons of a whole account name no entity, so that they are told once. Nothing of what is in grace. */
export function credentialGaps(examined: Examined, rules: Settings['rules']): readonly CollectError[] {
  if (examined.inGrace) return [];
  const { accountId, arn } = examined.entity;
  const { signIn } = examined;
  const isOn = rules['credential-unused'] !== 'off' || rules['mfa-missing'] !== 'off';
  const gaps: CollectError[] = [];
  if (isOn && signIn.kind === 'account') gaps.push({ accountId, ...signIn.reason });
  if (isOn && signIn.kind === 'missing') gaps.push({ accountId, entityArn: arn, ...signIn.reason });
  if (rules['credential-unused'] !== 'off' && signIn.kind === 'known' && hasUndatedKey(signIn.credentials)) {
    gaps.push({
      accountId,
      entityArn: arn,
      operation: 'GetCredentialReport',
      code: 'KeyUndated',
      message: 'the credential report does not tell when an active access key was made, nor any use of it',
    });
  }
  if (rules['password-policy-weak'] !== 'off') gaps.push(...passwordPolicyGaps(examined));
  return gaps;
}

function passwordPolicyGaps({ entity, signIn, examiner }: Examined): readonly CollectError[] {
  if (entity.type !== 'account') return [];
  const { accountId, arn } = entity;
  const { passwordPolicy, signingIn } = examiner.credentials;
  if (passwordPolicy.status === 'unknown') return [{ accountId, ...passwordPolicy.reason }];
  if (signingIn !== 'unknown' || weaknessesOf(passwordPolicy.policy).length === 0) return [];
  if (signIn.kind === 'account') return [{ accountId, ...signIn.reason }];
  return [
    {
      accountId,
      entityArn: arn,
      operation: 'GetCredentialReport',
      code: 'CredentialsMissing',
      message:
        'the password policy is weak, and it is not known whether it matters: of no user the credential report ' +
        'tells a console password, and it does not hold all users. IAM makes a new report after four hours: run again then',
    },
  ];
}

/** Why a known user's credentials are not judged yet; undefined when they are, or when no rule asks. */
export function credentialsNotYet({ signIn }: Examined, rules: Settings['rules']): string | undefined {
  const isOn = rules['credential-unused'] !== 'off' || rules['mfa-missing'] !== 'off';
  if (!isOn || signIn.kind !== 'young') return undefined;
  const made = signIn.generatedAt.slice(0, 16).replace('T', ' ');
  return `created after the credential report of ${made} UTC was made: its credentials are judged by the next one`;
}
