/** A finding as SARIF and GitHub take it: where it is shown, what it says, and by what it is known again. */
import type { GrantingPolicy } from '../../model/access.ts';
import type { JudgedFinding } from '../../model/finding.ts';
import type { Explain, RunInfo } from '../input.ts';
import type { Detail } from './room.ts';
import { LEVELS, sarifRuleId, sarifRuleIndex } from './rules.ts';
import { messageWithin, relativeUri, shown } from './text.ts';

/** Where a config file would be. */
const DEFAULT_PLACE = '.github/iam-sweep.yml';

export interface ResultContext {
  readonly explain: Explain;
  readonly file: string;
  /** Ids of findings that are in the baseline with a lower severity; undefined: there is no baseline. */
  readonly worse: ReadonlySet<string> | undefined;
}

/**
 * The file at which alerts are shown: GitHub drops a result without one. Access is granted in AWS and not in a file of
 * the repository, so it is the file in which one would write an exemption.
 */
export function placeOf({ configFile, workflowPath }: RunInfo): string {
  return relativeUri(configFile ?? workflowPath ?? DEFAULT_PLACE);
}

/** An object of the type result. */
export function sarifResult(
  finding: JudgedFinding,
  { explain, file, worse }: ResultContext,
  detail: Detail,
): unknown {
  const { id, rule, severity, entity, known } = finding;
  const words = explain(finding);
  return {
    ruleId: sarifRuleId(rule, severity),
    ruleIndex: sarifRuleIndex(rule, severity),
    level: LEVELS[severity],
    message: messageWithin(
      detail.paragraph,
      words.message,
      `What to do: ${words.remediation}`,
      `Entity: ${entity.arn}`,
    ),
    locations: [
      {
        // GitHub asks for all four numbers of the region.
        physicalLocation: {
          artifactLocation: { uri: file },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
        },
        logicalLocations: [{ fullyQualifiedName: shown(entity.arn, detail.name), kind: 'resource' }],
      },
    ],
    // GitHub knows an alert again by the first one alone, which has the form of its own hashes of lines.
    partialFingerprints: { primaryLocationLineHash: `${id}:1`, 'iamSweepFinding/v1': id },
    ...(worse && { baselineState: baselineState(finding, worse) }),
    properties: {
      account: entity.accountId,
      entity: shown(entity.arn, detail.name),
      entityType: entity.type,
      severity,
      status: finding.status,
      ...(known && {
        knownSince: known.since,
        ...(known.note !== undefined && { note: shown(known.note, Math.min(300, detail.name)) }),
      }),
      ...subjectOf(finding, detail),
      evidence: evidenceOf(finding, detail),
      ...grants(finding.grantedBy, detail),
    },
  };
}

/** Where one result has a state all must have one. Source: SARIF 2.1.0, 3.27.24. */
function baselineState({ id, status }: JudgedFinding, worse: ReadonlySet<string>): string {
  if (status === 'known') return 'unchanged';
  return worse.has(id) ? 'updated' : 'new';
}

function subjectOf(
  { subject: { service, action, credential, policy, about } }: JudgedFinding,
  { name }: Detail,
) {
  return {
    ...(service !== undefined && { service: shown(service, name) }),
    ...(action !== undefined && { action: shown(action, name) }),
    ...(credential !== undefined && { credential }),
    ...(policy !== undefined && { policy: shown(policy, name) }),
    ...(about !== undefined && { about: shown(about, name) }),
  };
}

function evidenceOf({ evidence }: JudgedFinding, { name }: Detail) {
  const { lastAccessedAt, lastAccessedBy, lastAccessedRegion, ageDays, trackedSince } = evidence;
  return {
    lastAccessedAt,
    ...(lastAccessedBy !== undefined && { lastAccessedBy: shown(lastAccessedBy, name) }),
    ...(lastAccessedRegion !== undefined && { lastAccessedRegion: shown(lastAccessedRegion, name) }),
    ageDays,
    ...(trackedSince !== undefined && { trackedSince }),
  };
}

/** ARNs of managed policies; of inline ones, who holds them and their name. */
function grants(grantedBy: readonly GrantingPolicy[], { name, policies }: Detail) {
  if (grantedBy.length === 0) return {};
  const named = grantedBy
    .slice(0, policies)
    .map(({ policyName, policyArn, attachedTo }) =>
      shown(policyArn ?? `${attachedTo === undefined ? '' : `${attachedTo} `}${policyName}`, name),
    );
  const rest = grantedBy.length - named.length;
  return { ...(named.length > 0 && { grantedBy: named }), ...(rest > 0 && { moreGrants: rest }) };
}
