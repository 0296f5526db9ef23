/** Makes facts and settings for tests: a sensible default of each, and the one thing that a test is about. */
import type { Access, ActionAccess, GrantingPolicy, ServiceAccess } from '../../src/model/access.ts';
import type { Entity, Group, ManagedPolicy, Role, User } from '../../src/model/entity.ts';
import {
  type ChangeSettings,
  DOCUMENT_RULES,
  type DocumentRuleId,
  type Exemption,
  type IssueSettings,
  type Settings,
  type SwitchRoleSettings,
} from '../../src/model/settings.ts';
import type { AccountSnapshot, Snapshot } from '../../src/model/snapshot.ts';

export const ACCOUNT = '111122223333';
/** The time that the facts of the tests are of. */
export const COLLECTED_AT = '2026-06-01T12:00:00.000Z';

/** ISO time so many days (or parts of one) before the facts were collected. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(COLLECTED_AT) - days * 86_400_000).toISOString();
}

/** A policy document with one statement. */
export function statement(effect: 'Allow' | 'Deny', ...actions: readonly string[]): unknown {
  return { Version: '2012-10-17', Statement: [{ Effect: effect, Action: actions, Resource: '*' }] };
}

export const allow = (...actions: readonly string[]) => statement('Allow', ...actions);
export const deny = (...actions: readonly string[]) => statement('Deny', ...actions);

/** A trust policy that lets these assume the role. */
export function trusting(principal: unknown, condition?: unknown): unknown {
  const Condition = condition === undefined ? {} : { Condition: condition };
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...Condition }],
  };
}

/** Access advisor's complete answer that lists these services. */
export function accessTo(...services: readonly ServiceAccess[]): Access {
  return { status: 'complete', reportedAt: COLLECTED_AT, services };
}

export const ACCESS_FAILED: Access = {
  status: 'unknown',
  reason: { operation: 'GetServiceLastAccessedDetails', code: 'JobFailed', message: 'the job failed' },
};
export const NOT_COLLECTED: Access = { status: 'not-collected' };

/** `lastUsed` in days before collecting; null: never. */
export function aService(
  namespace: string,
  lastUsed: number | null,
  overrides: Partial<ServiceAccess> = {},
): ServiceAccess {
  return {
    namespace,
    name: `AWS ${namespace}`,
    lastAccessedAt: lastUsed === null ? null : daysAgo(lastUsed),
    grantedBy: [],
    ...overrides,
  };
}

/** `lastUsed` in days before collecting; null: never. */
export function anAction(action: string, lastUsed: number | null): ActionAccess {
  return { action, lastAccessedAt: lastUsed === null ? null : daysAgo(lastUsed) };
}

/** The fact that a managed policy grants a service to whoever holds it. */
export function grantedByManaged(policy: ManagedPolicy, attachedTo?: string): GrantingPolicy {
  return {
    policyName: policy.name,
    policyType: 'managed',
    policyArn: policy.arn,
    ...(attachedTo === undefined ? {} : { attachedTo }),
  };
}

const old = daysAgo(1000);

function facts(type: string, id: string, name: string, path: string) {
  return {
    arn: `arn:aws:iam::${ACCOUNT}:${type}${path}${name}`,
    accountId: ACCOUNT,
    name,
    path,
    id,
    createdAt: old,
    tags: {},
    access: accessTo(),
  };
}

/** A role three years old, unless told otherwise, with an inline policy that allows everything of s3. */
export function aRole(overrides: Partial<Role> = {}): Role {
  const { name = 'orders-api', path = '/' } = overrides;
  return {
    ...facts('role', 'AROAEXAMPLE', name, path),
    type: 'role',
    trustPolicy: trusting({ Service: 'lambda.amazonaws.com' }),
    lastUsedAt: daysAgo(1),
    inlinePolicies: [{ name: 'app', document: allow('s3:*') }],
    attachedPolicies: [],
    ...overrides,
  };
}

export function aUser(overrides: Partial<User> = {}): User {
  const { name = 'mary', path = '/' } = overrides;
  return {
    ...facts('user', 'AIDAEXAMPLE', name, path),
    type: 'user',
    groups: [],
    passwordLastUsedAt: daysAgo(1),
    inlinePolicies: [],
    attachedPolicies: [],
    ...overrides,
  };
}

export function aGroup(overrides: Partial<Group> = {}): Group {
  const { name = 'developers', path = '/' } = overrides;
  return {
    ...facts('group', 'AGPAEXAMPLE', name, path),
    type: 'group',
    members: [`arn:aws:iam::${ACCOUNT}:user/mary`],
    inlinePolicies: [],
    attachedPolicies: [],
    ...overrides,
  };
}

/** A customer-managed policy attached to role `orders-api`, with one version that allows everything of s3. */
export function aPolicy(overrides: Partial<ManagedPolicy> = {}): ManagedPolicy {
  const { name = 'orders-storage', path = '/', createdAt = old } = overrides;
  return {
    ...facts('policy', 'ANPAEXAMPLE', name, path),
    type: 'policy',
    awsManaged: false,
    attachments: [`arn:aws:iam::${ACCOUNT}:role/orders-api`],
    boundaryUsageCount: 0,
    versions: [{ id: 'v1', isDefault: true, createdAt, document: allow('s3:*') }],
    ...overrides,
  };
}

export function anAccount(
  entities: readonly Entity[],
  overrides: Partial<AccountSnapshot> = {},
): AccountSnapshot {
  return { id: ACCOUNT, partition: 'aws', inventory: 'complete', entities, ...overrides };
}

/** One account with these entities, and nothing that went wrong. */
export function aSnapshot(entities: readonly Entity[], overrides: Partial<Snapshot> = {}): Snapshot {
  return {
    schemaVersion: 1,
    tool: { name: 'iam-sweep', version: '0.1.0' },
    collectedAt: COLLECTED_AT,
    granularity: 'service',
    accounts: [anAccount(entities)],
    errors: [],
    stats: { apiCalls: {}, retries: 0, durationMs: 0 },
    ...overrides,
  };
}

export function anExemption(overrides: Partial<Exemption> = {}): Exemption {
  return { entity: 'role/*', rule: '*', reason: 'break glass', expires: '2026-12-31', ...overrides };
}

type SettingsOverrides = Partial<
  Omit<Settings, 'access' | 'gate' | 'rules' | 'entities' | 'switchRole' | 'slack'>
> & {
  readonly access?: Partial<Settings['access']>;
  readonly gate?: Partial<Settings['gate']>;
  readonly rules?: Partial<Settings['rules']>;
  readonly entities?: Partial<Settings['entities']>;
  readonly switchRole?: Partial<Settings['switchRole']>;
  readonly slack?: Partial<Settings['slack']>;
};

/** The defaults of the product, less what a test is about. */
export function settings(overrides: SettingsOverrides = {}): Settings {
  return {
    mode: 'audit',
    aws: { region: 'us-east-1', roleSessionName: 'iam-sweep', roleDurationSeconds: 3600 },
    accounts: [],
    exemptions: [],
    reportDirectory: 'iam-sweep-report',
    reportFormats: ['html', 'sarif', 'csv'],
    ...overrides,
    entities: { include: [], exclude: [], tags: {}, ...overrides.entities },
    access: {
      unusedDays: 180,
      graceDays: 30,
      granularity: 'service',
      jobDeadlineSeconds: 600,
      ...overrides.access,
    },
    rules: {
      'service-never-accessed': 'default',
      'service-unused': 'default',
      'action-never-accessed': 'default',
      'action-unused': 'default',
      'entity-unused': 'default',
      'switch-role-stale': 'default',
      'switch-role-never': 'default',
      // Most tests are about other facts, and their accounts have no credential report.
      'credential-unused': 'off',
      'mfa-missing': 'off',
      'password-policy-weak': 'off',
      // Their policies are as wide as is convenient.
      ...DOCUMENT_RULES_OFF,
      'change-grants-unused': 'default',
      'change-removes-used': 'default',
      'change-unresolved': 'default',
      'access-analyzer': 'default',
      ...overrides.rules,
    },
    switchRole: { ...NO_STOCKTAKING, ...overrides.switchRole },
    slack: { repeat: false, ...overrides.slack },
    gate: { failOn: 'high', onIncomplete: 'fail', ratchet: false, ...overrides.gate },
    issue: { ...NO_ISSUE, ...overrides.issue },
    changes: { ...NO_CHANGE_SETTINGS, ...overrides.changes },
    comment: { when: 'on-failure', ...overrides.comment },
  };
}

/** The rules about policy documents, each at one level. */
function documentRules(level: 'off' | 'default') {
  return Object.fromEntries(DOCUMENT_RULES.map((rule) => [rule, level])) as Record<
    DocumentRuleId,
    typeof level
  >;
}
const DOCUMENT_RULES_OFF = documentRules('off');
export const DOCUMENT_RULES_ON = documentRules('default');

/** Settings under which a pull request is judged by its own files, as by default. */
export const NO_CHANGE_SETTINGS: ChangeSettings = {
  include: [],
  exclude: [],
  terraformPlans: [],
  synthesized: [],
  map: [],
  parameters: {},
  usage: 'auto',
  allowPullRequestTarget: false,
  accessAnalyzer: { validatePolicy: false, noNewAccess: false, accessNotGranted: [], noPublicAccess: false },
};

/** Settings under which no issue is kept. */
export const NO_ISSUE: IssueSettings = {
  open: false,
  openOn: 'high',
  per: 'account',
  max: 20,
  labels: ['iam-sweep'],
  assignees: [],
  owners: [],
};

/** Settings without a source of role switches. */
export const NO_STOCKTAKING: SwitchRoleSettings = {
  unusedDays: 90,
  lookBackDays: 90,
  eventNames: ['SwitchRole', 'AssumeRole'],
  sources: [],
  users: { include: [], exclude: [] },
};
