/** What people do and leave undone, for the renderers' tests: findings, and the stocktaking of role switching. */
import type { Account, Entity, User } from '../../../src/model/entity.ts';
import type { CredentialName, JudgedFinding } from '../../../src/model/finding.ts';
import type { JudgedSwitcher, JudgedSwitchRole } from '../../../src/model/judgement.ts';
import type { RuleId } from '../../../src/model/settings.ts';
import type { SourceFacts } from '../../../src/model/switch-role.ts';
import { ACCOUNT, COLLECTED_AT, daysAgo, managed, user } from './facts.ts';

export const HUB_ADMIN = 'arn:aws:iam::444455556666:role/Admin';
export const HUB_READER = 'arn:aws:iam::444455556666:role/audit/Reader';

/** The account itself, with its root user. */
export function account(accountId = ACCOUNT): Account {
  return {
    type: 'account',
    arn: `arn:aws:iam::${accountId}:root`,
    accountId,
    name: accountId,
    path: '/',
    id: accountId,
    createdAt: daysAgo(2000),
    tags: {},
    access: { status: 'complete', reportedAt: COLLECTED_AT, services: [] },
    inlinePolicies: [],
    attachedPolicies: [],
  };
}

function finding(rule: RuleId, entity: Entity, overrides: Partial<JudgedFinding>): JudgedFinding {
  const at = String(rule.length * 7 + entity.arn.length).padStart(4, '0');
  return {
    id: `00000000${at}${(overrides.subject?.credential ?? '').length.toString(16).padStart(4, '0')}`,
    rule,
    severity: rule === 'mfa-missing' ? 'high' : 'medium',
    status: 'new',
    entity,
    subject: {},
    evidence: { lastAccessedAt: null, ageDays: null },
    grantedBy: [],
    ...overrides,
  };
}

function evidence(lastUsed: number | null, since = 800): JudgedFinding['evidence'] {
  return {
    lastAccessedAt: lastUsed === null ? null : daysAgo(lastUsed),
    ageDays: lastUsed,
    trackedSince: daysAgo(since),
  };
}

/** `lastUsed` in days before collecting; null: never. */
export function silentFinding(of: Entity, lastUsed: number | null, overrides: Partial<JudgedFinding> = {}) {
  return finding(lastUsed === null ? 'switch-role-never' : 'switch-role-stale', of, {
    evidence: evidence(lastUsed, 365),
    grantedBy: [managed('switch', of.arn)],
    details: [HUB_ADMIN],
    ...overrides,
  });
}

export function noMfa(of: Entity, overrides: Partial<JudgedFinding> = {}) {
  return finding('mfa-missing', of, overrides);
}

export function unusedCredential(
  of: Entity,
  credential: CredentialName,
  lastUsed: number | null,
  overrides: Partial<JudgedFinding> = {},
) {
  return finding('credential-unused', of, {
    subject: { credential },
    evidence: evidence(lastUsed),
    ...overrides,
  });
}

export function weakPasswords(of: Entity, ...details: string[]) {
  return finding('password-policy-weak', of, { details });
}

/** Active a day ago, unless told otherwise. */
export function switcher(of: User, overrides: Partial<JudgedSwitcher> = {}): JudgedSwitcher {
  const { ageDays = 1 } = overrides;
  return {
    user: of,
    status: 'active',
    lastSwitchedAt: ageDays === null ? null : daysAgo(ageDays),
    ...(ageDays !== null && { lastRoleArn: HUB_ADMIN, lastBy: 'console' as const }),
    ageDays,
    watchedSince: daysAgo(365),
    assumableRoles: [HUB_ADMIN, HUB_READER],
    ...overrides,
  };
}

export function source(overrides: Partial<SourceFacts> = {}): SourceFacts {
  return {
    type: 'cloudtrail-events',
    name: 'CloudTrail event history',
    accounts: [ACCOUNT],
    regions: ['ap-northeast-1', 'eu-west-1', 'us-east-1', 'us-west-2'],
    from: daysAgo(90),
    to: COLLECTED_AT,
    problems: [],
    problemCount: 0,
    amounts: { records: 1234 },
    ...overrides,
  };
}

export function stocktaking(
  users: readonly JudgedSwitcher[],
  overrides: Partial<JudgedSwitchRole> = {},
): JudgedSwitchRole {
  return {
    thresholdDays: 90,
    coverage: { from: daysAgo(365), to: COLLECTED_AT, sources: [source()] },
    users,
    ...overrides,
  };
}

/** So many users who never switched. */
export function crowd(total: number): JudgedSwitcher[] {
  return Array.from({ length: total }, (_, at) =>
    switcher(user({ name: `user-${String(at).padStart(5, '0')}` }), { status: 'never', ageDays: null }),
  );
}
