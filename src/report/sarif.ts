/**
 * `report.sarif`: SARIF 2.1.0 for code scanning. Written in pieces.
 * Sources: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0"; GitHub Docs, "SARIF support for
 * code scanning".
 *
 * Exempt findings are no results: GitHub ignores suppressions and would open an alert for each. Nor is an entity that
 * could not be determined: an alert would come and go with every throttled call. Both are told as notifications.
 */
import type { JudgedFinding } from '../model/finding.ts';
import type { ReportInput } from './input.ts';
import { number } from './phrase.ts';
import { pieces } from './pieces.ts';
import { sarifFile } from './sarif/file.ts';
import { exemptionProperties, invocation } from './sarif/invocation.ts';
import { placeOf, type ResultContext, sarifResult } from './sarif/result.ts';
import { MOST_BYTES, MOST_RESULTS, ResultRoom, shortenedWords } from './sarif/room.ts';
import { relativeUri } from './sarif/text.ts';

/** The file as pieces of about 64 KiB of text; a result a line, most severe first. */
export function reportSarif(input: ReportInput): Generator<string, void, undefined> {
  return pieces(lines(input));
}

function* lines(input: ReportInput): Generator<string, void, undefined> {
  const { judgement, run, explain } = input;
  const { baseline } = judgement;
  const context: ResultContext = {
    explain,
    file: placeOf(run),
    worse: baseline && new Set(baseline.worse.map(({ id }) => id)),
  };
  const told = open(judgement.findings);
  const room = new ResultRoom(MOST_BYTES, MOST_RESULTS, context.file);
  yield* sarifFile({
    tool: run.tool,
    category: categoryOf(input),
    results: told.findings,
    shape: (finding: JudgedFinding) => room.fit((detail) => sarifResult(finding, context, detail)),
    invocation: () =>
      invocation(input, {
        ...(told.isCut() && { results: cutWords(input) }),
        ...(room.shortened > 0 && { texts: shortenedWords(room.shortened) }),
      }),
    properties: runProperties(input),
  });
}

/** Findings that are no exempt ones, as many as a file may hold. */
function open(findings: Iterable<JudgedFinding>) {
  let isCut = false;
  function* first(): Generator<JudgedFinding, void, undefined> {
    let taken = 0;
    for (const finding of findings) {
      if (finding.status === 'exempt') continue;
      isCut = taken === MOST_RESULTS;
      if (isCut) return;
      taken += 1;
      yield finding;
    }
  }
  return { findings: first(), isCut: () => isCut };
}

function cutWords({ judgement }: ReportInput): string {
  const { critical, high, medium, low } = judgement.counts;
  const total = critical + high + medium + low + (judgement.baseline?.known ?? 0);
  return (
    `There are ${number(total)} findings. These are the ${number(MOST_RESULTS)} most severe ones, ` +
    'which is as many as code scanning takes; report.json has all.'
  );
}

/**
 * What code scanning tells analyses apart by, up to the last slash: an upload closes the alerts of its own category
 * alone. One account is named; several are those of the config, and adding one must not open every alert anew.
 */
function categoryOf({ judgement, settings, run }: ReportInput): string {
  const [account] = judgement.accounts;
  const isOne = settings.accounts.length === 0 && judgement.accounts.length === 1;
  const config = settings.issue.key ?? run.configFile ?? run.workflowPath;
  return [
    'iam-sweep',
    isOne && account !== undefined ? account.id : 'accounts',
    ...(config === undefined ? [] : [relativeUri(config)]),
    '',
  ].join('/');
}

function runProperties({ judgement, settings }: ReportInput): unknown {
  const { baseline } = judgement;
  return {
    conclusion: judgement.conclusion,
    failOn: settings.gate.failOn,
    collectedAt: judgement.snapshot.collectedAt,
    accounts: judgement.accounts.map(({ id, status }) => ({ id, status })),
    counts: judgement.counts,
    ...(baseline && { baseline: { known: baseline.known, gone: baseline.gone.length } }),
    exemptions: exemptionProperties(judgement.exemptions),
  };
}
