/** What each rule finds, why that matters and what to do, for readers who meet a finding without the documentation. */
import type { RuleId } from '../model/settings.ts';
import { CHANGE_RULE_HELP, POLICY_RULE_HELP } from './policy-rule-help.ts';

/** Plain text of ours: no markup, and no character that Markdown or HTML would read as such. */
export interface RuleHelp {
  /** A few words, without a full stop. */
  readonly title: string;
  /** Sentences. `title`, `finds` and `why` are those of the catalogue in `rules/`. */
  readonly finds: string;
  readonly why: string;
  readonly remedy: string;
}

const TAKE_OUT =
  'Take the service out of the policy that the finding names. A policy that AWS manages can not be edited: replace it by a narrower one of your own.';
const NARROW = 'Narrow the statement of the policy that the finding names to the actions that are used.';
const TAKE_SWITCHING =
  'Ask whether the user still needs these roles, and take the right to sts:AssumeRole away where the answer is no.';

export const RULE_HELP: Readonly<Record<RuleId, RuleHelp>> = {
  'service-never-accessed': {
    title: 'Granted service never used',
    finds: 'A granted service that the entity never used in the tracking period.',
    why: 'Access that nobody needs serves only whoever takes over the entity.',
    remedy: TAKE_OUT,
  },
  'service-unused': {
    title: 'Granted service no longer used',
    finds: 'A granted service last used more than unused-days ago.',
    why: 'What was needed for a task that is over stays open to whoever takes over the entity.',
    remedy: `${TAKE_OUT} Where it is needed rarely, for a yearly restore, say, write an exemption with a reason and an end date.`,
  },
  'action-never-accessed': {
    title: 'Granted action never used',
    finds: 'A granted, tracked action that the entity never used, of a service that it uses.',
    why: 'A service in use hides single dangerous actions that nobody needs.',
    remedy: NARROW,
  },
  'action-unused': {
    title: 'Granted action no longer used',
    finds: 'A granted, tracked action last used more than unused-days ago, of a service that is used.',
    why: 'A service in use hides single dangerous actions that are no longer needed.',
    remedy: NARROW,
  },
  'entity-unused': {
    title: 'Entity not in use',
    finds:
      'A role, user or group that used nothing for unused-days; a policy attached to nothing, or whose services nobody uses.',
    why: 'A forgotten entity is watched by nobody, and keeps whatever it was granted.',
    remedy:
      'Delete it, or cut it off first (a trust policy that denies everyone, deactivated credentials) and delete it when nobody misses it. What a group or policy denies must go on being denied. For emergency access write an exemption with a reason and an end date.',
  },
  'switch-role-stale': {
    title: 'User no longer switches role',
    finds:
      'An IAM user whose last role switch is older than the threshold, over time that the sources cover.',
    why: 'Who changed tasks or left keeps a way into other accounts, through a user that nobody looks after.',
    remedy: TAKE_SWITCHING,
  },
  'switch-role-never': {
    title: 'User never switched role',
    finds:
      'An IAM user older than the threshold who may assume roles and never switched to one, over time that the sources cover.',
    why: 'A right to switch that nobody uses is missed by nobody when it is misused.',
    remedy: TAKE_SWITCHING,
  },
  'credential-unused': {
    title: 'Credential not in use',
    finds:
      'A console password or an active access key that was not used for unused-days, and is older than that. Of the root user, access keys alone.',
    why: 'A credential that nobody misses is one that nobody sees being stolen.',
    remedy:
      'Deactivate an access key first, and delete it when nobody misses it. Take a password away with its login profile; keys and policies stay as they are.',
  },
  'mfa-missing': {
    title: 'Console password without MFA',
    finds:
      'A user with a console password, or the root user, without a device for multi-factor authentication.',
    why: 'Whoever learns the password has the account.',
    remedy:
      'Register a passkey, a security key or an authenticator app, or take console access away where nobody needs it.',
  },
  'password-policy-weak': {
    title: 'Weak password policy',
    finds:
      "A password policy, or IAM's default where there is none, that allows weak passwords, in an account in which users have console passwords.",
    why: 'One guessed password opens what its user may do.',
    remedy:
      'Set a password policy with at least 14 characters, all four kinds of them and 24 remembered passwords. Passwords need not expire.',
  },
  ...POLICY_RULE_HELP,
  ...CHANGE_RULE_HELP,
};
