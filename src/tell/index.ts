/** Tells the outcome wherever it is read: report files, issues, outputs, job summary, annotations, log, Slack. */
import { failureOf, ResultsError } from '../failure.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Settings } from '../model/settings.ts';
import { logSafe } from '../report/escape.ts';
import type { ReportInput } from '../report/input.ts';
import { type ReportFile, reportFiles } from './files.ts';
import { findIssues } from './issues.ts';
import { issueOutputs, pathOutputs, type SomeOutputs, setOutputs, verdictOutputs } from './outputs.ts';
import type { TellPorts } from './ports.ts';
import { runInfo } from './run-info.ts';
import { tellSlack } from './slack.ts';
import { refuseUntold, tried, writtenFiles } from './tried.ts';

export type { TellPorts } from './ports.ts';

/**
 * Every way of telling is tried, whatever becomes of the others. Throws what failed at the end, so that the step does
 * not pass with a part of its results missing; the outputs name the files that are there. Issues and Slack are told only
 * what is written: neither may say better than what the step ends with.
 */
export async function tellJudgement(
  judgement: Judgement,
  settings: Settings,
  ports: TellPorts,
): Promise<void> {
  const { runner } = ports;
  const facts = await reportInput(judgement, settings, ports);
  const issues = await findIssues(facts, ports);
  const files = reportFiles(facts, issues.trend, ports);
  const { written, failures: unwritten } = await writtenFiles(files);
  const told = unwritten.length === 0 ? await issues.keep() : { kept: [], overflow: 0 };
  const input = { ...facts, settings: settingsOfWritten(settings, written), issues: told };

  const { annotations, renderLog, renderSummary } = await import('../report/index.ts');
  const outputs = { ...verdictOutputs(judgement), ...pathOutputs(written), ...issueOutputs(told.kept) };
  const said = await tried([
    () => setOutputs(runner, outputs),
    () => runner.appendSummary(renderSummary(input)),
    () => runner.info(renderLog(input)),
    () => annotations(input).forEach(runner.annotate),
  ]);
  refuseUntold([...unwritten, ...said], judgement.conclusion, outputs);
  await tellSlack(input, ports);
}

async function reportInput(judgement: Judgement, settings: Settings, ports: TellPorts): Promise<ReportInput> {
  const { explain } = await import('../rules/index.ts');
  return { judgement, settings, explain, run: runInfo('audit', ports) };
}

/** Nothing is said of a baseline that is not there. */
function settingsOfWritten(settings: Settings, written: readonly ReportFile[]): Settings {
  const { saveBaseline, ...gate } = settings.gate;
  return written.some(({ path }) => path === saveBaseline) ? settings : { ...settings, gate };
}

/** A run that came to no judgement, or could not tell all of it: the conclusion is `incomplete`. */
export async function tellFailure(error: unknown, { runner }: Pick<TellPorts, 'runner'>): Promise<void> {
  const { failureAnnotations, renderFailure } = await import('../report/index.ts');
  const failure = failureOf(error);
  for (const annotation of failureAnnotations(failure)) {
    runner.annotate(annotation);
  }
  if (error instanceof Error) {
    runner.debug(
      logSafe(`${error.stack ?? error.message}\ncaused by: ${String(error.cause ?? 'nothing else')}`),
    );
  }
  const nothing: SomeOutputs = { conclusion: 'incomplete', complete: 'false' };
  setOutputs(runner, error instanceof ResultsError ? error.outputs : nothing);
  try {
    await runner.appendSummary(renderFailure(failure));
  } catch (cause) {
    runner.annotate({ level: 'error', title: 'No job summary', message: logSafe(String(cause)) });
  }
}
