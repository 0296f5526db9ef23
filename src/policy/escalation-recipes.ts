/**
 * The published ways from some IAM permissions to more of them.
 *
 * Collected from Rhino Security Labs, "AWS IAM Privilege Escalation – Methods and Mitigation"; Bishop Fox,
 * iam-vulnerable; Datadog, pathfinding.cloud; Sonrai Security on Bedrock AgentCore code interpreters; BeyondTrust,
 * "Mapping Every Privilege Escalation Path in AWS AgentCore". Described in our own words. Ids are stable: reports carry them.
 */
import { IDENTITIES } from './escalation-identities.ts';
import { PASSED_ROLES } from './escalation-pass-role.ts';
import { JOBS_WITH_PASSED_ROLES } from './escalation-pass-role-jobs.ts';
import type { EscalationRecipe } from './escalation-recipe.ts';
import { EXISTING_WORKLOADS } from './escalation-workloads.ts';

export const ESCALATION_RECIPES: readonly EscalationRecipe[] = [
  ...IDENTITIES,
  ...EXISTING_WORKLOADS,
  ...PASSED_ROLES,
  ...JOBS_WITH_PASSED_ROLES,
];
