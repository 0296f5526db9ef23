/** What a finding is about: what is granted and not used, what people do and leave undone, what policies say. */
import type { Finding } from '../model/finding.ts';
import type { RuleId } from '../model/settings.ts';

/** `access`: a grant or what holds it. The others are about people, and about the account itself. */
export type Matter =
  | 'access'
  | 'switching'
  | 'credential'
  | 'mfa'
  | 'password-policy'
  /** What a policy document grants, whoever uses it. */
  | 'document'
  /** What a pull request changes. */
  | 'change';

const MATTERS: Readonly<Record<RuleId, Matter>> = {
  'service-never-accessed': 'access',
  'service-unused': 'access',
  'action-never-accessed': 'access',
  'action-unused': 'access',
  'entity-unused': 'access',
  'switch-role-stale': 'switching',
  'switch-role-never': 'switching',
  'credential-unused': 'credential',
  'mfa-missing': 'mfa',
  'password-policy-weak': 'password-policy',
  'admin-access': 'document',
  'privilege-escalation': 'document',
  'pass-role-any': 'document',
  'wildcard-service': 'document',
  'not-action-allow': 'document',
  'trust-public': 'document',
  'trust-oidc-unbound': 'document',
  'trust-cross-account': 'document',
  'policy-unknown-action': 'document',
  'policy-malformed': 'document',
  'policy-too-large': 'document',
  'change-grants-unused': 'change',
  'change-removes-used': 'change',
  'change-unresolved': 'change',
  'access-analyzer': 'change',
};

export function matterOf({ rule }: Pick<Finding, 'rule'>): Matter {
  return MATTERS[rule];
}

export function isAboutAccess(finding: Pick<Finding, 'rule'>): boolean {
  return matterOf(finding) === 'access';
}

export function isAboutDocument(finding: Pick<Finding, 'rule'>): boolean {
  return matterOf(finding) === 'document';
}

export function isAboutSwitching(finding: Pick<Finding, 'rule'>): boolean {
  return matterOf(finding) === 'switching';
}

/** What is granted, and was never used in the tracked time. */
export function isUnusedAccess(finding: Finding): boolean {
  return isAboutAccess(finding) && finding.evidence.lastAccessedAt === null;
}
