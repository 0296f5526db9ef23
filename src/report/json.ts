/** `report.json`, version 1, as `reportSchema` describes it. Written in pieces: 600,000 findings don't fit a string. */
import type { GrantingPolicy } from '../model/access.ts';
import type { JudgedFinding } from '../model/finding.ts';
import type { JudgedAccount, JudgedEntity, JudgedExemption } from '../model/judgement.ts';
import type { Report, ReportEntity, ReportFinding } from '../model/report.ts';
import type { CollectError } from '../model/snapshot.ts';
import type { Explain, ReportInput } from './input.ts';
import { baselinePart } from './json-baseline.ts';
import { byCodeUnit, list } from './json-list.ts';
import { switchRolePart } from './json-switch-role.ts';
import { pieces } from './pieces.ts';

/**
 * The report as pieces of about 64 KiB of text; their concatenation is one JSON document. One finding, entity and
 * the like a line, keys always in the same order, absent values left out: two reports can be compared line by line.
 */
export function reportJson(input: ReportInput): Generator<string, void, undefined> {
  return pieces(lines(input));
}

function* lines({ judgement, settings, run, explain }: ReportInput): Generator<string, void, undefined> {
  const { snapshot, conclusion } = judgement;
  const head = {
    schemaVersion: 1,
    tool: { name: run.tool.name, version: run.tool.version },
    mode: run.mode,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    collectedAt: snapshot.collectedAt,
    conclusion,
    failOn: settings.gate.failOn,
    thresholds: {
      unusedDays: settings.access.unusedDays,
      graceDays: settings.access.graceDays,
      granularity: settings.access.granularity,
    },
  } satisfies Partial<Report>;
  yield '{\n';
  for (const [key, value] of Object.entries(head))
    yield `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
  yield* list('accounts', judgement.accounts, accountItem);
  yield* list('entities', judgement.entities, entityItem);
  yield* list('findings', judgement.findings, (finding) => findingItem(finding, explain));
  yield* list('exemptions', judgement.exemptions, exemptionItem);
  if (judgement.baseline !== undefined) yield* baselinePart(judgement.baseline);
  if (judgement.switchRole !== undefined) yield* switchRolePart(judgement.switchRole);
  yield* list('notices', judgement.notices, ({ code, message }) => ({ code, message }));
  yield* list('errors', judgement.errors, errorItem);
  const { apiCalls, retries, durationMs } = snapshot.stats;
  const calls = Object.fromEntries(Object.entries(apiCalls).sort(([a], [b]) => byCodeUnit(a, b)));
  yield `  "stats": ${JSON.stringify({ apiCalls: calls, retries, durationMs } satisfies Report['stats'])}\n}\n`;
}

function accountItem({
  id,
  alias,
  name,
  partition,
  status,
  counts,
}: JudgedAccount): Report['accounts'][number] {
  const { role, user, group, policy } = counts;
  return {
    id,
    ...(alias !== undefined && { alias }),
    ...(name !== undefined && { name }),
    partition,
    status,
    counts: { role, user, group, policy },
  };
}

function entityItem({ entity, lastUsedAt, status, services, reason }: JudgedEntity): ReportEntity {
  const { granted, used, unused, neverAccessed } = services;
  return {
    arn: entity.arn,
    accountId: entity.accountId,
    type: entity.type,
    name: entity.name,
    path: entity.path,
    createdAt: entity.createdAt,
    lastUsedAt,
    status,
    services: { granted, used, unused, neverAccessed },
    ...(reason !== undefined && { reason }),
  };
}

function findingItem(finding: JudgedFinding, explain: Explain): ReportFinding {
  const { entity, subject, evidence } = finding;
  const { message, remediation } = explain(finding);
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    status: finding.status,
    accountId: entity.accountId,
    entityArn: entity.arn,
    entityType: entity.type,
    subject: {
      ...(subject.service !== undefined && { service: subject.service }),
      ...(subject.action !== undefined && { action: subject.action }),
      ...(subject.credential !== undefined && { credential: subject.credential }),
      ...(subject.policy !== undefined && { policy: subject.policy }),
      ...(subject.about !== undefined && { about: subject.about }),
    },
    evidence: {
      lastAccessedAt: evidence.lastAccessedAt,
      ...(evidence.lastAccessedBy !== undefined && { lastAccessedBy: evidence.lastAccessedBy }),
      ...(evidence.lastAccessedRegion !== undefined && { lastAccessedRegion: evidence.lastAccessedRegion }),
      ageDays: evidence.ageDays,
      ...(evidence.trackedSince !== undefined && { trackedSince: evidence.trackedSince }),
    },
    ...(finding.known !== undefined && { known: knownItem(finding.known) }),
    grantedBy: finding.grantedBy.map(grantItem),
    ...(finding.details !== undefined && { details: [...finding.details] }),
    message,
    remediation,
  };
}

function knownItem({ since, note }: NonNullable<JudgedFinding['known']>): ReportFinding['known'] {
  return { since, ...(note !== undefined && { note }) };
}

function grantItem({
  policyName,
  policyType,
  policyArn,
  attachedTo,
}: GrantingPolicy): ReportFinding['grantedBy'][number] {
  return {
    policyName,
    policyType,
    ...(policyArn !== undefined && { policyArn }),
    ...(attachedTo !== undefined && { attachedTo }),
  };
}

export function exemptionItem({
  exemption,
  state,
  daysLeft,
  matches,
}: JudgedExemption): Report['exemptions'][number] {
  const { entity, rule, services, reason, expires, approvedBy } = exemption;
  return {
    entity,
    rule,
    ...(services !== undefined && { services: [...services] }),
    reason,
    expires,
    ...(approvedBy !== undefined && { approvedBy }),
    state,
    daysLeft,
    matches,
  };
}

export function errorItem({
  accountId,
  entityArn,
  operation,
  code,
  message,
}: CollectError): Report['errors'][number] {
  return {
    ...(accountId !== undefined && { accountId }),
    ...(entityArn !== undefined && { entityArn }),
    operation,
    code,
    message,
  };
}
