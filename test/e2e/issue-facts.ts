/** Saved facts of accounts whose state an issue tells, so that a run is about issues alone and asks nothing of AWS. */
import type { Sandbox } from '../../sandbox/server.ts';
import type { Role } from '../../src/model/entity.ts';
import type { AccountSnapshot, Snapshot } from '../../src/model/snapshot.ts';
import { SWITCH_EVENT_NAMES } from '../../src/model/switch-role.ts';
import { DEFAULT_CONFIG_FILE } from '../../src/settings/inputs.ts';
import { ACCOUNT, allowing, arnOf, daysAgo, LAMBDA_TRUST } from './accounts.ts';
import { type Audited, auditAgainst, DOCUMENTS_OFF } from './audit.ts';

const FACTS = 'facts.json';
const OPERATION = 'GetServiceLastAccessedDetails';

/** A role that uses s3, and never used the services that it may write to: a medium finding each. */
export interface IdleRole {
  readonly name: string;
  /** `/` by default. */
  readonly path?: string;
  readonly idle?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
  /** IAM gave no report of it, in these words. */
  readonly unread?: string;
}

export interface FactsGiven {
  readonly id?: string;
  readonly alias?: string;
  readonly roles: readonly IdleRole[];
}

const WRITES: Readonly<Record<string, string>> = {
  sqs: 'sqs:SendMessage',
  sns: 'sns:Publish',
  dynamodb: 'dynamodb:PutItem',
  kinesis: 'kinesis:PutRecord',
  iam: 'iam:PutRolePolicy',
};

/** An account whose root user and passwords give no reason for a finding. */
export function factsOf(...accounts: readonly FactsGiven[]): Snapshot {
  return {
    schemaVersion: 1,
    tool: { name: 'iam-sweep', version: '0.0.0' },
    collectedAt: new Date().toISOString(),
    granularity: 'service',
    accounts: accounts.map(accountFacts),
    switchRole: { eventNames: SWITCH_EVENT_NAMES, switches: [], sessions: [], coverage: [], sources: [] },
    errors: [],
    stats: { apiCalls: {}, retries: 0, durationMs: 0 },
  };
}

function accountFacts({ id = ACCOUNT, alias, roles }: FactsGiven): AccountSnapshot {
  const root = {
    arn: `arn:aws:iam::${id}:root`,
    createdAt: daysAgo(900),
    password: { enabled: null, lastUsedAt: null, lastChangedAt: null },
    mfaActive: true,
    accessKeys: [],
  };
  const policy = {
    minimumLength: 20,
    requireSymbols: true,
    requireNumbers: true,
    requireUppercase: true,
    requireLowercase: true,
    reusePrevention: 24,
  };
  return {
    id,
    ...(alias !== undefined && { alias }),
    partition: 'aws',
    inventory: 'complete',
    entities: [{ name: 'app' }, ...roles].map((role) => roleFacts(role, id)),
    credentials: { status: 'complete', generatedAt: new Date().toISOString(), users: [root] },
    passwordPolicy: { status: 'complete', policy },
  };
}

function roleFacts({ name, path = '/', idle = [], tags = {}, unread }: IdleRole, accountId: string): Role {
  const arn = arnOf('role', `${path.slice(1)}${name}`, accountId);
  const grantedBy = [{ policyName: 'app', policyType: 'inline', attachedTo: arn } as const];
  const service = (namespace: string, lastAccessedAt: string | null) => ({
    namespace,
    name: namespace,
    lastAccessedAt,
    grantedBy,
  });
  const services = [service('s3', daysAgo(1)), ...idle.map((namespace) => service(namespace, null))];
  return {
    type: 'role',
    arn,
    accountId,
    name,
    path,
    id: `AROA${name}`,
    createdAt: daysAgo(500),
    tags,
    trustPolicy: LAMBDA_TRUST,
    lastUsedAt: daysAgo(1),
    inlinePolicies: [
      {
        name: 'app',
        document: allowing('s3:GetObject', ...idle.map((one) => WRITES[one] ?? `${one}:Put`)),
      },
    ],
    attachedPolicies: [],
    access:
      unread === undefined
        ? { status: 'complete', reportedAt: new Date().toISOString(), services }
        : { status: 'unknown', reason: { operation: OPERATION, code: 'JobFailed', message: unread } },
  };
}

export interface FactsRun {
  /** Roles by name with the services that they never used, or everything. */
  readonly facts: Snapshot | Readonly<Record<string, readonly string[]>>;
  /** Beyond what opens an issue for medium findings. */
  readonly config?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** Where the config file is. */
  readonly configFile?: string;
}

const isSnapshot = (facts: FactsRun['facts']): facts is Snapshot => 'schemaVersion' in facts;

/** One run of the action over those facts. */
export async function runFacts(sandbox: Sandbox, given: FactsRun): Promise<Audited> {
  const facts = isSnapshot(given.facts)
    ? given.facts
    : factsOf({ roles: Object.entries(given.facts).map(([name, idle]) => ({ name, idle })) });
  const { config = {}, configFile = DEFAULT_CONFIG_FILE } = given;
  return auditAgainst(sandbox, {
    inputs: { 'role-to-assume': '', 'from-snapshot': FACTS, 'config-file': configFile, ...given.inputs },
    env: ({ url, env }) => ({
      ...env(),
      AWS_ENDPOINT_URL: url,
      AWS_EC2_METADATA_DISABLED: 'true',
      ...given.env,
    }),
    run: {
      files: {
        [FACTS]: JSON.stringify(facts),
        [configFile]: JSON.stringify({
          gate: { 'fail-on': 'medium' },
          ...config,
          rules: { ...DOCUMENTS_OFF, ...(config.rules as object) },
          issue: { open: true, 'open-on': 'medium', ...(config.issue as object) },
        }),
      },
      ...(given.event && { event: given.event }),
    },
  });
}

/** Annotations that warn of trouble with issues. */
export const issueWarnings = ({ annotations }: Pick<Audited, 'annotations'>): string[] =>
  annotations
    .filter(({ properties }) => properties.title === 'IAM Sweep: the issue was not kept')
    .map(({ message }) => message);
