/** The catalogue of rules about policy documents, in the order in which their findings are shown. */
import { adminAccess } from './admin-access.ts';
import type { DocumentRule } from './document-rule.ts';
import { notActionAllow } from './not-action-allow.ts';
import { passRoleAny } from './pass-role-any.ts';
import { policyMalformed } from './policy-malformed.ts';
import { policyTooLarge } from './policy-too-large.ts';
import { policyUnknownAction } from './policy-unknown-action.ts';
import { privilegeEscalation } from './privilege-escalation.ts';
import { trustCrossAccount } from './trust-cross-account.ts';
import { trustOidcUnbound } from './trust-oidc-unbound.ts';
import { trustPublic } from './trust-public.ts';
import { wildcardService } from './wildcard-service.ts';

export type { DocumentRule } from './document-rule.ts';

export const DOCUMENT_RULE_CATALOGUE: readonly DocumentRule[] = [
  adminAccess,
  privilegeEscalation,
  passRoleAny,
  wildcardService,
  notActionAllow,
  trustPublic,
  trustOidcUnbound,
  trustCrossAccount,
  policyUnknownAction,
  policyMalformed,
  policyTooLarge,
];
