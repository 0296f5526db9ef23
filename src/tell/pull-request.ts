/** Tells the judgement of a pull request: report files, comment, outputs, job summary, annotations, log. */
import { hash } from 'node:crypto';
import type { ChangeJudgement } from '../model/pull-request.ts';
import type { Settings } from '../model/settings.ts';
import type { ChangeReportInput } from '../report/change/input.ts';
import { logSafe } from '../report/escape.ts';
import { plannedFile, type ReportFile } from './files.ts';
import { pathOutputs, type SomeOutputs, setOutputs, severityOutputs } from './outputs.ts';
import type { TellPorts } from './ports.ts';
import { runInfo } from './run-info.ts';
import { refuseUntold, tried, writtenFiles } from './tried.ts';

export interface ChangePorts extends TellPorts {
  /** Where the config file is looked for, relative to the workspace. */
  readonly configPath: string;
}

/** As with the audit: every way of telling is tried, and what failed is thrown at the end. */
export async function tellChange(
  judgement: ChangeJudgement,
  settings: Settings,
  ports: ChangePorts,
): Promise<void> {
  const { runner } = ports;
  const input: ChangeReportInput = { judgement, settings, run: runInfo('pull-request', ports) };
  const { written, failures: unwritten } = await writtenFiles(await changeFiles(input, ports));
  const commentUrl = unwritten.length === 0 ? await comment(input, ports) : undefined;
  const { changeAnnotations, changeLog, changeSummary } = await import('../report/change/index.ts');
  const outputs: SomeOutputs = {
    ...changeOutputs(judgement),
    ...pathOutputs(written),
    ...(commentUrl !== undefined && { 'comment-url': commentUrl }),
  };
  const said = await tried([
    () => setOutputs(runner, outputs),
    () => runner.appendSummary(changeSummary(input)),
    () => runner.info(changeLog(input)),
    () => changeAnnotations(input).forEach(runner.annotate),
  ]);
  refuseUntold([...unwritten, ...said], judgement.conclusion, outputs);
}

function changeOutputs({ conclusion, counts, findings, isComplete }: ChangeJudgement): SomeOutputs {
  const known = findings.filter(({ status }) => status === 'known').length;
  return {
    ...severityOutputs(conclusion, counts),
    'known-count': String(known),
    complete: String(isComplete),
  };
}

/** What makes a page or a table of an account's entities has nothing to show of a change. */
async function changeFiles(input: ChangeReportInput, ports: TellPorts): Promise<readonly ReportFile[]> {
  const { changeReportJson, changeSarif } = await import('../report/change/files.ts');
  const { reportDirectory, reportFormats } = input.settings;
  const report = (format: 'json' | 'sarif', pieces: () => Iterable<string>): ReportFile => ({
    ...plannedFile(`${reportDirectory}/report.${format}`, 'report-directory', ports, async () => pieces()),
    output: `report-${format}`,
  });
  const json = report('json', () => changeReportJson(input));
  return reportFormats.includes('sarif') ? [json, report('sarif', () => changeSarif(input))] : [json];
}

/** The comment's address. What can't be written changes no verdict, and is warned of. */
async function comment(input: ChangeReportInput, ports: ChangePorts): Promise<string | undefined> {
  const { judgement, settings } = input;
  const { when } = settings.comment;
  if (when === 'never') return undefined;
  const isWorthIt = judgement.conclusion !== 'pass' || (when === 'always' && judgement.files.length > 0);
  const { runner, workflow, secrets, gitHub, tool, tokenContext, clock } = ports;
  try {
    const { changeComment } = await import('../report/change/index.ts');
    const { keepComment } = await import('../github/pull/comment.ts');
    const kept = await keepComment(
      {
        repository: workflow.repository,
        token: secrets.githubToken,
        ...gitHub,
        ...{ tokenContext, tool, pauses: clock },
        number: judgement.ref.number,
        debug: (message) => runner.debug(logSafe(message)),
      },
      {
        key: commentKeyOf(settings.comment, ports.configPath, workflow.workflowPath),
        body: changeComment(input),
        mayCreate: isWorthIt,
        headSha: judgement.ref.headSha,
      },
    );
    if (kept.did !== 'none') runner.info(`The comment on the pull request was ${kept.did}.`);
    if (kept.left !== undefined) {
      const message = `The comment on the pull request is left as it is: ${logSafe(kept.left.words)}`;
      runner.annotate({ level: 'notice', title: 'IAM Sweep: no comment', message });
    }
    return kept.url;
  } catch (error) {
    const message = logSafe(error instanceof Error ? error.message : String(error));
    const title = 'IAM Sweep: the comment on the pull request was not kept';
    runner.annotate({ level: 'warning', title, message });
    return undefined;
  }
}

/**
 * Tells two gates on one pull request apart: 16 hexadecimal digits. The same before and after there is a config file.
 * @param configPath where that is looked for
 */
export function commentKeyOf(
  { key }: Pick<Settings['comment'], 'key'>,
  configPath: string,
  workflowPath: string | undefined,
): string {
  const identity = key ?? JSON.stringify([configPath, workflowPath ?? null]);
  return hash('sha256', JSON.stringify(['comment', identity]), 'hex').slice(0, 16);
}
