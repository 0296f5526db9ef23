/** The rules by name. Settings, exemptions, baselines and reports hold them. */

/** Those about use, of access and of role switching. */
const USE_RULES = [
  'service-never-accessed',
  'service-unused',
  'action-never-accessed',
  'action-unused',
  'entity-unused',
  'switch-role-stale',
  'switch-role-never',
] as const;

/** Those that need the credential report or the account's password policy. */
export const CREDENTIAL_RULES = ['credential-unused', 'mfa-missing', 'password-policy-weak'] as const;

/** Those that judge policy documents by themselves: changed ones, and live ones too but for the size of policies. */
export const DOCUMENT_RULES = [
  'admin-access',
  'privilege-escalation',
  'pass-role-any',
  'wildcard-service',
  'not-action-allow',
  'trust-public',
  'trust-oidc-unbound',
  'trust-cross-account',
  'policy-unknown-action',
  'policy-malformed',
  'policy-too-large',
] as const;
export type DocumentRuleId = (typeof DOCUMENT_RULES)[number];

/** Those that judge what a change does. */
export const CHANGE_RULES = [
  'change-grants-unused',
  'change-removes-used',
  'change-unresolved',
  'access-analyzer',
] as const;
export type ChangeRuleId = (typeof CHANGE_RULES)[number];

export const RULE_IDS = [...USE_RULES, ...CREDENTIAL_RULES, ...DOCUMENT_RULES, ...CHANGE_RULES] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Those that judge pull requests alone. A live policy is within its quota, which may have been raised. */
export const PULL_REQUEST_RULES: readonly RuleId[] = ['policy-too-large', ...CHANGE_RULES];

/** Those that judge what is in an account. */
export const AUDIT_RULES: readonly RuleId[] = RULE_IDS.filter((rule) => !PULL_REQUEST_RULES.includes(rule));
