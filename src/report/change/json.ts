/** `report.json` of a pull request: the same schema as that of an audit, with `changes` in the place of accounts. */
import type { Evidence } from '../../model/finding.ts';
import type {
  AccessLine,
  ChangedHolder,
  ChangeFinding,
  ChangeUsage,
  FileLocation,
  JudgedChange,
  JudgedFile,
  UsageLook,
} from '../../model/pull-request.ts';
import type { Report, ReportFinding } from '../../model/report.ts';
import type { ReportChanges, ReportHolder } from '../../model/report-changes.ts';
import { errorItem, exemptionItem } from '../json.ts';
import { byCodeUnit, list } from '../json-list.ts';
import { pieces } from '../pieces.ts';
import type { ChangeReportInput } from './input.ts';

/** In pieces, one finding, document and the like a line, as in an audit. */
export function changeReportJson(input: ChangeReportInput): Generator<string, void, undefined> {
  return pieces(lines(input));
}

function* lines({ judgement, settings, run }: ChangeReportInput): Generator<string, void, undefined> {
  const { usage, stats } = judgement;
  const { unusedDays, graceDays } = settings.access;
  const head = {
    schemaVersion: 1,
    tool: { name: run.tool.name, version: run.tool.version },
    mode: run.mode,
    startedAt: run.startedAt,
    finishedAt: run.finishedAt,
    ...(usage.looked && { collectedAt: usage.collectedAt }),
    conclusion: judgement.conclusion,
    failOn: settings.gate.failOn,
    // Of a change the use of actions is looked at, whatever the settings say of audits.
    thresholds: { unusedDays, graceDays, granularity: 'action' },
    accounts: [],
    entities: [],
  } satisfies Partial<Report>;
  yield '{\n';
  for (const [key, value] of Object.entries(head))
    yield `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
  yield* list('findings', judgement.findings, findingItem);
  yield* list('exemptions', judgement.exemptions, exemptionItem);
  yield* changesPart(judgement);
  yield* list('notices', judgement.notices, ({ code, message }) => ({ code, message }));
  yield* list('errors', judgement.errors, errorItem);
  const { apiCalls, retries, durationMs } = stats;
  const calls = Object.fromEntries(Object.entries(apiCalls).sort(([a], [b]) => byCodeUnit(a, b)));
  yield `  "stats": ${JSON.stringify({ apiCalls: calls, retries, durationMs } satisfies Report['stats'])}\n}\n`;
}

function* changesPart({
  ref,
  usage,
  otherFiles,
  files,
  changes,
}: ChangeReportInput['judgement']): Generator<string, void, undefined> {
  const { number, url, headSha, baseSha } = ref;
  const head = {
    pullRequest: { number, ...(url !== undefined && { url }), headSha, baseSha },
    usage: usageItem(usage),
    otherFiles,
  } satisfies Partial<ReportChanges>;
  yield '  "changes": {\n';
  for (const [key, value] of Object.entries(head))
    yield `    ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
  yield* list('files', files, fileItem, { indent: '    ' });
  yield* list('documents', changes, documentItem, { indent: '    ', last: true });
  yield '  },\n';
}

function usageItem(usage: UsageLook): ReportChanges['usage'] {
  return usage.looked
    ? { looked: true, accountIds: [...usage.accountIds] }
    : { looked: false, reason: usage.reason };
}

function fileItem({
  path,
  previousPath,
  status,
  format,
  documents,
}: JudgedFile): ReportChanges['files'][number] {
  return {
    path,
    ...(previousPath !== undefined && { previousPath }),
    status,
    ...(format !== undefined && { format }),
    documents,
  };
}

function documentItem(change: JudgedChange): ReportChanges['documents'][number] {
  const { path, holder, kind, state, access } = change;
  return { path, holder: holderItem(holder), kind, state, access: access.map(accessItem) };
}

function accessItem(line: AccessLine): ReportChanges['documents'][number]['access'][number] {
  const { kind, actions, level, resources, principals, condition, isCertain, location, usage } = line;
  return {
    kind,
    actions: [...actions],
    ...(level !== undefined && { level }),
    ...(resources !== undefined && { resources: [...resources] }),
    ...(principals !== undefined && { principals: [...principals] }),
    ...(condition !== undefined && { condition }),
    isCertain,
    ...(location !== undefined && { location: locationItem(location) }),
    ...(usage !== undefined && { usage: usage.map(useItem) }),
  };
}

function useItem({ of, alreadyGranted, serviceGranted, evidence }: ChangeUsage) {
  const { lastAccessedAt, ageDays, trackedSince } = evidence;
  return {
    of,
    alreadyGranted,
    serviceGranted,
    lastAccessedAt,
    ageDays,
    ...(trackedSince !== undefined && { trackedSince }),
  };
}

function holderItem(holder: ChangedHolder): ReportHolder {
  const { type, address, words, name, policyName, entityArn, tiedBy } = holder;
  return {
    type,
    address,
    words,
    ...(name !== undefined && { name }),
    ...(policyName !== undefined && { policyName }),
    ...(entityArn !== undefined && { entityArn }),
    ...(tiedBy !== undefined && { tiedBy }),
  };
}

function locationItem({ path, startLine, endLine }: FileLocation): FileLocation {
  return { path, startLine, endLine };
}

const NO_EVIDENCE: Evidence = { lastAccessedAt: null, ageDays: null };

function findingItem(finding: ChangeFinding): ReportFinding {
  const { holder, accountId, subject, evidence = NO_EVIDENCE, location, details } = finding;
  const { lastAccessedBy, lastAccessedRegion, trackedSince } = evidence;
  const { service, action, about } = subject;
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    status: finding.status,
    ...(accountId !== undefined && { accountId }),
    ...entityOf(holder),
    ...(holder !== undefined && { holder: holderItem(holder) }),
    subject: {
      ...(service !== undefined && { service }),
      ...(action !== undefined && { action }),
      ...(about !== undefined && { about }),
    },
    evidence: {
      lastAccessedAt: evidence.lastAccessedAt,
      ...(lastAccessedBy !== undefined && { lastAccessedBy }),
      ...(lastAccessedRegion !== undefined && { lastAccessedRegion }),
      ageDays: evidence.ageDays,
      ...(trackedSince !== undefined && { trackedSince }),
    },
    grantedBy: [],
    ...(details !== undefined && { details: [...details] }),
    path: finding.path,
    ...(location !== undefined && { location: locationItem(location) }),
    message: finding.message,
    remediation: finding.remediation,
  };
}

type EntityType = NonNullable<ReportFinding['entityType']>;

/** The live entity; its type stands in its ARN, since a policy may be tied to a role that has it inline. */
function entityOf(holder: ChangedHolder | undefined): Pick<ReportFinding, 'entityArn' | 'entityType'> {
  if (holder?.entityArn === undefined) return {};
  const [, type] = /^arn:[^:]+:iam::[^:]*:(role|user|group|policy)\//.exec(holder.entityArn) ?? [];
  return {
    entityArn: holder.entityArn,
    ...(type !== undefined && { entityType: type as EntityType }),
  };
}
