/**
 * A password policy that lets users choose passwords which are easily guessed.
 * Sources: IAM User Guide, "Set an account password policy for IAM users", for the default policy; CIS Amazon Web
 * Services Foundations Benchmark for a length of 14 and 24 remembered passwords. An expiry is not asked for: NIST SP
 * 800-63B advises against it.
 */
import type { PasswordPolicy } from '../model/credential.ts';
import type { Evidence } from '../model/finding.ts';
import type { Rule } from './rule.ts';
import { sentences } from './words.ts';

const LENGTH = 14;
const REMEMBERED = 24;
const NOTHING = Object.freeze({});
/** It is not about use. */
const NO_USE: Evidence = Object.freeze({ lastAccessedAt: null, ageDays: null });

/** What holds in an account without a policy of its own. */
const DEFAULT_WEAKNESSES = [
  `passwords of 8 characters are allowed, fewer than ${LENGTH}`,
  'of the four kinds of characters three suffice',
  'former passwords may be used again',
] as const;

export const passwordPolicyWeak: Rule = {
  id: 'password-policy-weak',
  title: 'Weak password policy',
  finds:
    "A password policy, or IAM's default where there is none, that allows weak passwords, in an account in which users have console passwords.",
  why: 'One guessed password opens what its user may do.',
  severity: 'medium',

  find({ entity, examiner }) {
    const { passwordPolicy, signingIn } = examiner.credentials;
    if (entity.type !== 'account' || passwordPolicy.status !== 'complete' || signingIn !== 'somebody')
      return [];
    const details = weaknessesOf(passwordPolicy.policy);
    if (details.length === 0) return [];
    return [
      {
        rule: 'password-policy-weak',
        severity: 'medium',
        entity,
        subject: NOTHING,
        evidence: NO_USE,
        grantedBy: [],
        details,
      },
    ];
  },

  explain({ entity, details = [] }) {
    const isDefault = details.join() === DEFAULT_WEAKNESSES.join();
    const weak = [details.slice(0, -1).join(', '), ...details.slice(-1)].filter(Boolean).join(' and ');
    return {
      message: sentences(
        isDefault
          ? `Account ${entity.name} has no password policy of its own, so IAM's default holds: ${weak}`
          : `The password policy of account ${entity.name} is weak: ${weak}`,
      ),
      remediation:
        `Set a policy with at least ${LENGTH} characters, all four kinds of them and ${REMEMBERED} remembered passwords: ` +
        `aws iam update-account-password-policy --minimum-password-length ${LENGTH} --require-symbols --require-numbers ` +
        `--require-uppercase-characters --require-lowercase-characters --password-reuse-prevention ${REMEMBERED}. ` +
        'The command replaces the policy as a whole, so add what else should hold, such as --allow-users-to-change-password. ' +
        'Passwords need not expire.',
    };
  },
};

/** In words, the gravest first; empty when the policy is good. `null`: the account has none of its own. */
export function weaknessesOf(policy: PasswordPolicy | null): readonly string[] {
  if (policy === null) return DEFAULT_WEAKNESSES;
  const { minimumLength, reusePrevention = 0 } = policy;
  const kinds = [
    ...(policy.requireLowercase ? [] : ['lower-case letters']),
    ...(policy.requireUppercase ? [] : ['upper-case letters']),
    ...(policy.requireNumbers ? [] : ['numbers']),
    ...(policy.requireSymbols ? [] : ['symbols']),
  ];
  return [
    ...(minimumLength < LENGTH
      ? [`passwords of ${minimumLength} characters are allowed, fewer than ${LENGTH}`]
      : []),
    ...kinds.map((kind) => `no ${kind} are required`),
    ...(reusePrevention === 0 ? ['former passwords may be used again'] : []),
    ...(reusePrevention > 0 && reusePrevention < REMEMBERED
      ? [`only the last ${reusePrevention} passwords are remembered, fewer than ${REMEMBERED}`]
      : []),
  ];
}
