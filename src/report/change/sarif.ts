/**
 * `report.sarif` of a pull request: each finding that the change brings, at its line.
 * Sources: GitHub Docs, "SARIF support for code scanning" and "Triaging code scanning alerts in pull requests".
 *
 * Known findings are left out. GitHub tells new alerts from old ones by the analysis of the base branch in the same
 * category, of which there is none, and does not read `baselineState`: old trouble would be held against the change.
 * Exempt ones are left out as in an audit.
 */
import type { ChangeFinding } from '../../model/pull-request.ts';
import { number } from '../phrase.ts';
import { pieces } from '../pieces.ts';
import { sarifFile } from '../sarif/file.ts';
import { exemptionProperties, invocation } from '../sarif/invocation.ts';
import { type Detail, MOST_BYTES, MOST_RESULTS, ResultRoom, shortenedWords } from '../sarif/room.ts';
import { LEVELS, sarifRuleId, sarifRuleIndex } from '../sarif/rules.ts';
import { messageWithin, relativeUri, shown } from '../sarif/text.ts';
import { newTotal, withStatus } from './finding-words.ts';
import type { ChangeReportInput } from './input.ts';

/** The file as pieces of about 64 KiB of text; a result a line, most severe first. */
export function changeSarif(input: ChangeReportInput): Generator<string, void, undefined> {
  const { judgement, run } = input;
  const findings = withStatus(judgement, 'new').slice(0, MOST_RESULTS);
  const room = new ResultRoom(MOST_BYTES, findings.length, longestUri(findings));
  const file = sarifFile({
    tool: run.tool,
    category: categoryOf(input),
    results: findings,
    shape: (finding: ChangeFinding) => room.fit((detail) => result(finding, detail)),
    invocation: () =>
      invocation(input, {
        ...(newTotal(judgement) > findings.length && { results: cutWords(newTotal(judgement)) }),
        ...(room.shortened > 0 && { texts: shortenedWords(room.shortened) }),
      }),
    properties: {
      conclusion: judgement.conclusion,
      failOn: input.settings.gate.failOn,
      pullRequest: judgement.ref.number,
      usageLookedAt: judgement.usage.looked,
      counts: judgement.counts,
      known: withStatus(judgement, 'known').length,
      exemptions: exemptionProperties(judgement.exemptions),
    },
  });
  return pieces(file);
}

function longestUri(findings: readonly ChangeFinding[]): string {
  return findings.map(uriOf).reduce((longest, uri) => (uri.length > longest.length ? uri : longest), '');
}

function uriOf({ path, location }: ChangeFinding): string {
  return relativeUri(location?.path ?? path);
}

function cutWords(total: number): string {
  return `There are ${number(total)} findings. These are the ${number(MOST_RESULTS)} most severe ones, which is as many as code scanning takes; report.json has all.`;
}

/**
 * Never that of an audit, whose alerts an upload of this file would close, nor that of another gate on the same pull
 * requests. It ends in a slash, as GitHub asks for.
 */
function categoryOf({ settings, run }: ChangeReportInput): string {
  const config = settings.comment.key ?? run.configFile ?? run.workflowPath;
  return ['iam-sweep', 'pull-request', ...(config === undefined ? [] : [relativeUri(config)]), ''].join('/');
}

function result(finding: ChangeFinding, detail: Detail): unknown {
  const { id, rule, severity, holder, subject, evidence, details = [] } = finding;
  const { service, action, about } = subject;
  return {
    ruleId: sarifRuleId(rule, severity),
    ruleIndex: sarifRuleIndex(rule, severity),
    level: LEVELS[severity],
    message: messageWithin(
      detail.paragraph,
      finding.message,
      details.slice(0, detail.policies).join('; '),
      ...(finding.remediation === '' ? [] : [`What to do: ${finding.remediation}`]),
    ),
    locations: [locationItem(finding, detail)],
    // GitHub knows an alert again by the first one alone, which has the form of its own hashes of lines.
    partialFingerprints: { primaryLocationLineHash: `${id}:1`, 'iamSweepFinding/v1': id },
    properties: {
      severity,
      ...(finding.accountId !== undefined && { account: finding.accountId }),
      ...(holder && { holder: shown(holder.words, detail.name) }),
      ...(holder?.entityArn !== undefined && { entity: shown(holder.entityArn, detail.name) }),
      ...(service !== undefined && { service: shown(service, detail.name) }),
      ...(action !== undefined && { action: shown(action, detail.name) }),
      ...(about !== undefined && { about: shown(about, detail.name) }),
      ...(evidence && {
        evidence: { lastAccessedAt: evidence.lastAccessedAt, ageDays: evidence.ageDays },
      }),
    },
  };
}

/**
 * GitHub shows an alert in a pull request only when all of its lines are in the diff: so the line that changed stands
 * for the statement, which is around it. What is nowhere in the new file is shown at its first line.
 */
function locationItem(finding: ChangeFinding, { name }: Detail): unknown {
  const { location: place, shownAt, holder } = finding;
  const { startLine, endLine } = place ?? { startLine: 1, endLine: 1 };
  const address = holder?.address ?? '';
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(finding) },
      region: shownAt === undefined ? region(startLine, endLine) : region(shownAt, shownAt),
      ...(shownAt !== undefined && endLine > startLine && { contextRegion: { startLine, endLine } }),
    },
    ...(address !== '' && {
      logicalLocations: [{ fullyQualifiedName: shown(address, name), kind: 'resource' }],
    }),
  };
}

/** GitHub asks for all four numbers. The columns of its last line are not known; a line has at least one. */
function region(startLine: number, endLine: number) {
  return { startLine, startColumn: 1, endLine, endColumn: 2 };
}
