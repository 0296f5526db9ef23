/** The catalogue of rules that judge what is in an account. */
import type { Finding } from '../model/finding.ts';
import { AUDIT_RULES } from '../model/settings.ts';
import { actionNeverAccessed } from './action-never-accessed.ts';
import { actionUnused } from './action-unused.ts';
import { credentialUnused } from './credential-unused.ts';
import { DOCUMENT_RULE_CATALOGUE } from './document/index.ts';
import { ruleOnEntities } from './document-finding.ts';
import { entityUnused } from './entity-unused.ts';
import { mfaMissing } from './mfa-missing.ts';
import { passwordPolicyWeak } from './password-policy-weak.ts';
import type { Explanation, Rule } from './rule.ts';
import { serviceNeverAccessed } from './service-never-accessed.ts';
import { serviceUnused } from './service-unused.ts';
import { switchRoleNever } from './switch-role-never.ts';
import { switchRoleStale } from './switch-role-stale.ts';

export type { Explanation, Rule } from './rule.ts';

/** In the order in which findings of equal weight about one entity are shown. */
export const RULES: readonly Rule[] = [
  entityUnused,
  serviceNeverAccessed,
  serviceUnused,
  actionNeverAccessed,
  actionUnused,
  ...DOCUMENT_RULE_CATALOGUE.filter(({ id }) => AUDIT_RULES.includes(id)).map(ruleOnEntities),
  switchRoleNever,
  switchRoleStale,
  mfaMissing,
  credentialUnused,
  passwordPolicyWeak,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** Puts a finding into words: plain text without markup. Made when asked for, since there may be very many. */
export function explain(finding: Finding): Explanation {
  const rule = BY_ID.get(finding.rule);
  if (rule === undefined) throw new Error(`there is no rule ${finding.rule}`);
  return rule.explain(finding);
}
