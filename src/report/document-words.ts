/** Findings about policy documents: what they are about, in the words that tables, issues and baselines have. */
import { type Finding, TRUST_POLICY } from '../model/finding.ts';
import type { DocumentRuleId } from '../model/settings.ts';
import { arnLabel } from './entity-words.ts';
import { isAboutDocument } from './matter.ts';

/** `app`, `policy/team/app` of a managed one, `trust policy`; undefined where it is of no one policy. */
export function policyLabel({ subject: { policy } }: Pick<Finding, 'subject'>): string | undefined {
  if (policy === undefined || policy === TRUST_POLICY) return policy;
  return policy.startsWith('arn:') ? policy.split(' ').map(arnLabel).join(' ') : policy;
}

/** The subject as one text that tells it apart; undefined of another finding, and where it is the policy as a whole. */
export function documentSubject(finding: Pick<Finding, 'rule' | 'subject'>): string | undefined {
  if (!isAboutDocument(finding)) return undefined;
  const parts = [policyLabel(finding), finding.subject.about].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(': ');
}

/** What is said of subjects, and what where there is none. */
export const DOCUMENT_WORDS: Readonly<Record<DocumentRuleId, readonly [ofSubjects: string, alone: string]>> =
  {
    'admin-access': ['with administrator access', 'administrator access'],
    'privilege-escalation': ['as ways to more rights', 'ways to more rights'],
    'pass-role-any': ['with iam:PassRole on every role', 'iam:PassRole on every role'],
    'wildcard-service': ['with every action of a service', 'every action of a service'],
    'not-action-allow': ['with an Allow by exception', 'an Allow by exception'],
    'trust-public': ['open to anyone', 'a trust policy open to anyone'],
    'trust-oidc-unbound': ['unbound', 'an identity provider trusted whoever asks'],
    'trust-cross-account': ['without an external ID', 'a foreign account trusted without an external ID'],
    'policy-unknown-action': ['unknown to AWS', 'an action that AWS does not have'],
    'policy-malformed': ['malformed', 'a malformed policy'],
    'policy-too-large': ['above its quota', 'a policy above its quota'],
  };
