/** Small judgements for the renderers: the findings that follow from the facts are filled in. */
import { createHash } from 'node:crypto';
import type { ServiceAccess } from '../../../src/model/access.ts';
import { ENTITY_TYPES, type Entity, type InventoryType } from '../../../src/model/entity.ts';
import type { JudgedFinding } from '../../../src/model/finding.ts';
import type { JudgedEntity, Judgement } from '../../../src/model/judgement.ts';
import {
  type Exemption,
  RULE_IDS,
  type RuleId,
  SEVERITIES,
  type Settings,
  type Severity,
} from '../../../src/model/settings.ts';
import type { Explain, ReportInput } from '../../../src/report/input.ts';
import { NO_CHANGE_SETTINGS, NO_ISSUE, NO_STOCKTAKING } from '../factory.ts';
import { ACCOUNT, COLLECTED_AT, daysAgo } from './facts.ts';
import { inventoryOf } from './inventory.ts';

const UNUSED_DAYS = 180;
const HIGH = new Set(['iam', 'organizations', 'kms', 'sts', 'sso']);
const LOW = new Set(['ce', 'health', 'support', 'cloudtrail']);

function severityOf(namespace: string): Severity {
  return HIGH.has(namespace) ? 'high' : LOW.has(namespace) ? 'low' : 'medium';
}

interface Verdict {
  readonly wholeUnused?: Severity;
  readonly exemption?: Exemption;
  readonly severities?: Readonly<Record<string, Severity>>;
  readonly reason?: string;
  readonly inGrace?: boolean;
  /** Findings that don't follow from the entity's services. */
  readonly also?: readonly JudgedFinding[];
}

/** The entity with the findings that its services give. */
export function judged(entity: Entity, verdict: Verdict = {}): JudgedEntity {
  const services = entity.access.status === 'complete' ? entity.access.services : [];
  const age = (at: string) => Math.floor((Date.parse(COLLECTED_AT) - Date.parse(at)) / 86_400_000);
  const never = services.filter(({ lastAccessedAt }) => lastAccessedAt === null);
  const unused = services.filter(
    ({ lastAccessedAt }) => lastAccessedAt !== null && age(lastAccessedAt) > UNUSED_DAYS,
  );
  const times = [
    ...services.flatMap(({ lastAccessedAt }) => lastAccessedAt ?? []),
    ...(entity.type === 'role' && entity.lastUsedAt !== null ? [entity.lastUsedAt] : []),
    ...(entity.type === 'user' && entity.passwordLastUsedAt !== null ? [entity.passwordLastUsedAt] : []),
  ].sort();
  const lastUsedAt = times.at(-1) ?? null;
  const trackedSince = entity.createdAt > daysAgo(400) ? entity.createdAt : daysAgo(400);
  const finding = (
    rule: RuleId,
    severity: Severity,
    of?: ServiceAccess,
    at: string | null = null,
  ): JudgedFinding => ({
    id: createHash('sha256')
      .update(`${rule}\n${entity.arn}\n${of?.namespace ?? ''}`)
      .digest('hex')
      .slice(0, 16),
    rule,
    severity,
    entity,
    subject: of === undefined ? {} : { service: of.namespace },
    evidence: {
      lastAccessedAt: at,
      ...(of?.lastAccessedBy !== undefined && { lastAccessedBy: of.lastAccessedBy }),
      ...(of?.lastAccessedRegion !== undefined && { lastAccessedRegion: of.lastAccessedRegion }),
      ageDays: at === null ? null : age(at),
      trackedSince,
    },
    grantedBy: of?.grantedBy ?? [],
    // The policies of these accounts grant IAM as a whole.
    ...(of?.namespace === 'iam' && { untraced: ['iam:PassRole'] }),
    status: verdict.exemption === undefined ? 'new' : 'exempt',
    ...(verdict.exemption && { exemption: verdict.exemption }),
  });
  const severity = (of: ServiceAccess) => verdict.severities?.[of.namespace] ?? severityOf(of.namespace);
  const findings =
    verdict.inGrace === true
      ? []
      : [
          ...(verdict.wholeUnused
            ? [finding('entity-unused', verdict.wholeUnused, undefined, lastUsedAt)]
            : []),
          ...never.map((of) => finding('service-never-accessed', severity(of), of)),
          ...unused.map((of) => finding('service-unused', severity(of), of, of.lastAccessedAt)),
          ...(verdict.also ?? []),
        ].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const unknown = entity.access.status === 'unknown';
  const status = unknown
    ? 'unknown'
    : findings.length === 0
      ? 'compliant'
      : verdict.exemption
        ? 'exempt'
        : 'non-compliant';
  return {
    entity,
    status,
    ...(entity.access.status === 'unknown' && { reason: entity.access.reason.message }),
    ...(verdict.reason !== undefined && { reason: verdict.reason }),
    ...(verdict.inGrace && { inGrace: true as const }),
    lastUsedAt,
    services: {
      granted: services.length,
      used: services.length - never.length - unused.length,
      unused: unused.length,
      neverAccessed: never.length,
    },
    findings,
  };
}

const RULE_DEFAULTS = Object.fromEntries(RULE_IDS.map((rule) => [rule, 'default'])) as Settings['rules'];

export function settings(overrides: Partial<Settings> = {}): Settings {
  return {
    mode: 'audit',
    aws: { region: 'us-east-1', roleSessionName: 'iam-sweep', roleDurationSeconds: 3600 },
    accounts: [],
    entities: { include: [], exclude: [], tags: {} },
    access: { unusedDays: UNUSED_DAYS, graceDays: 30, granularity: 'service', jobDeadlineSeconds: 600 },
    rules: RULE_DEFAULTS,
    switchRole: NO_STOCKTAKING,
    slack: { repeat: false },
    exemptions: [],
    gate: { failOn: 'high', onIncomplete: 'fail', ratchet: false },
    issue: NO_ISSUE,
    changes: NO_CHANGE_SETTINGS,
    comment: { when: 'on-failure' },
    reportFormats: ['html', 'sarif', 'csv'],
    reportDirectory: 'iam-sweep-report',
    ...overrides,
  };
}

/** The conclusion that follows from the entities at `fail-on: high`, unless it is given. */
export function judgement(entities: readonly JudgedEntity[], overrides: Partial<Judgement> = {}): Judgement {
  const worst = ({ findings }: JudgedEntity) =>
    Math.min(
      9,
      ...findings
        .filter(({ status }) => status === 'new')
        .map(({ severity }) => SEVERITIES.indexOf(severity)),
    );
  const sorted = [...entities].sort((a, b) => worst(a) - worst(b));
  const findings = sorted
    .flatMap((entity) => entity.findings)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const finding of findings) if (finding.status === 'new') counts[finding.severity] += 1;
  const errors = entities.flatMap(({ entity }) =>
    entity.access.status === 'unknown'
      ? [{ accountId: entity.accountId, entityArn: entity.arn, ...entity.access.reason }]
      : [],
  );
  const ids = [...new Set([ACCOUNT, ...entities.map(({ entity }) => entity.accountId)])];
  return {
    conclusion: counts.critical + counts.high > 0 ? 'fail' : errors.length > 0 ? 'incomplete' : 'pass',
    snapshot: {
      schemaVersion: 1,
      tool: { name: 'iam-sweep', version: '1.2.3' },
      collectedAt: COLLECTED_AT,
      granularity: 'service',
      accounts: inventoryOf(entities.map(({ entity }) => entity)),
      errors: [],
      stats: {
        apiCalls: { GetAccountAuthorizationDetails: 3, GenerateServiceLastAccessedDetails: entities.length },
        retries: 2,
        durationMs: 61_000,
      },
    },
    accounts: ids.map((id) => ({
      id,
      partition: 'aws',
      status: 'complete',
      counts: countTypes(entities.filter(({ entity }) => entity.accountId === id)),
    })),
    entities: sorted,
    findings,
    counts,
    exemptions: [],
    notices: [],
    errors,
    ...overrides,
  };
}

function countTypes(entities: readonly JudgedEntity[]): Record<InventoryType, number> {
  const counts = { role: 0, user: 0, group: 0, policy: 0 };
  for (const type of ENTITY_TYPES)
    counts[type] = entities.filter(({ entity }) => entity.type === type).length;
  return counts;
}

export const explain: Explain = ({ rule, entity, subject, evidence }) => ({
  message: `${entity.type} ${entity.name}: ${rule} ${subject.service ?? ''} ${evidence.lastAccessedAt ?? 'never'}`,
  remediation: `Take ${subject.service ?? 'everything'} away from ${entity.type} ${entity.name}. iam:PassRole leaves no trace when it is used: keep it where it is needed.`,
});

export function input(of: Judgement, overrides: Partial<Settings> = {}): ReportInput {
  return {
    judgement: of,
    settings: settings(overrides),
    run: {
      tool: { name: 'iam-sweep', version: '1.2.3' },
      startedAt: COLLECTED_AT,
      finishedAt: '2026-11-20T06:01:02.000Z',
      mode: 'audit',
    },
    explain,
  };
}
