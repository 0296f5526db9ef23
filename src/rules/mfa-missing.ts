/** Somebody who signs in to the console by a password alone. */
import type { Evidence } from '../model/finding.ts';
import type { Rule } from './rule.ts';
import { capital, entityWords, sentences } from './words.ts';

const NOTHING = Object.freeze({});
/** It is not about use. */
const NO_USE: Evidence = Object.freeze({ lastAccessedAt: null, ageDays: null });

export const mfaMissing: Rule = {
  id: 'mfa-missing',
  title: 'Console password without MFA',
  finds:
    'A user with a console password, or the root user, without a device for multi-factor authentication.',
  why: 'Whoever learns the password has the account.',
  severity: 'high',

  find({ entity, signIn }) {
    if (signIn.kind !== 'known' || signIn.credentials.mfaActive) return [];
    // Of the root user the report may not tell whether there is a password; only a plain no is one.
    const { enabled } = signIn.credentials.password;
    const signsIn =
      entity.type === 'account' ? enabled !== false && !isGovCloud(entity.arn) : enabled === true;
    if (!signsIn) return [];
    return [
      { rule: 'mfa-missing', severity: 'high', entity, subject: NOTHING, evidence: NO_USE, grantedBy: [] },
    ];
  },

  explain({ entity }) {
    if (entity.type === 'account') {
      return {
        message: sentences(
          `The root user of account ${entity.name} has no MFA device: its password alone gives full control of the account`,
        ),
        remediation:
          'Sign in as the root user and register a passkey, a security key or an authenticator app, two of them if possible. ' +
          'In an organization, take the root credentials of member accounts away centrally instead.',
      };
    }
    const who = entityWords(entity);
    return {
      message: sentences(`${capital(who)} has a console password and no MFA device`),
      remediation:
        `Let ${who} register a passkey, a security key or an authenticator app, ` +
        'or take console access away (aws iam delete-login-profile) where it is not needed.',
    };
  },
};

/** Nobody signs in as root there. Source: AWS GovCloud (US) User Guide, "AWS account root user". */
function isGovCloud(arn: string): boolean {
  return arn.startsWith('arn:aws-us-gov:');
}
