/** Tells the outcome wherever it is read: report file, outputs, job summary, annotations, log, Slack. */
import { join } from 'node:path';
import type { Clock } from './aws/clock.ts';
import { failureOf, ResultsError } from './failure.ts';
import { insideWorkspace, writeWhole } from './files/write.ts';
import type { Runner } from './github/runner.ts';
import type { Judgement } from './model/judgement.ts';
import { OUTPUT_NAMES, type OutputName } from './model/outputs.ts';
import { SEVERITIES, type Secrets, type Settings } from './model/settings.ts';
import { logSafe } from './report/escape.ts';
import type { ReportInput } from './report/input.ts';
import type { KeptHistory } from './slack/announce.ts';

export interface TellPorts {
  readonly runner: Runner;
  readonly tool: { readonly name: string; readonly version: string };
  readonly workspace: string;
  /** The config file that was read, relative to the workspace; null when there was none. */
  readonly configFile: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly secrets: Secrets;
  /** Where it is kept what was told in Slack last. Absent: nowhere, or it could not be read. */
  readonly history?: KeptHistory;
  /** The page of the workflow run, where it is known. */
  readonly runUrl?: string;
}

/**
 * Every way of telling is tried, whatever becomes of the others. Throws the first failure at the end, so that the
 * step does not pass with a part of its results missing.
 */
export async function tellJudgement(
  judgement: Judgement,
  settings: Settings,
  ports: TellPorts,
): Promise<void> {
  const { runner, tool, workspace } = ports;
  const { explain } = await import('./rules/index.ts');
  const input: ReportInput = {
    judgement,
    settings,
    explain,
    run: {
      tool,
      mode: 'audit',
      configFile: ports.configFile,
      startedAt: ports.startedAt.toISOString(),
      finishedAt: ports.finishedAt.toISOString(),
    },
  };
  const { annotations, renderLog, renderSummary, reportJson } = await import('./report/index.ts');
  const reportPath = join(settings.reportDirectory, 'report.json');
  const ways: (() => unknown)[] = [
    async () => writeWhole(await insideWorkspace(workspace, reportPath), reportJson(input)),
    () => setOutputs(runner, { ...outputsOf(judgement), 'report-json': reportPath }),
    () => runner.appendSummary(renderSummary(input)),
    () => runner.info(renderLog(input)),
    () => annotations(input).forEach(runner.annotate),
  ];
  const failures: unknown[] = [];
  for (const way of ways) {
    try {
      await way();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) {
    const [cause] = failures;
    const known = {
      ...outputsOf(judgement),
      ...(judgement.conclusion === 'pass' && { conclusion: 'incomplete' }),
    };
    throw new ResultsError(cause, known);
  }
  await tellSlack(input, ports);
}

/**
 * The last way, taken only when all others were: what Slack says must not be better than what the step ends with. Never
 * throws, since a message that was not sent changes no verdict.
 */
async function tellSlack(input: ReportInput, ports: TellPorts): Promise<void> {
  const { runner, secrets, runUrl, clock, tool } = ports;
  const address = secrets.slackWebhookUrl;
  if (address === undefined) return;
  runner.mask(address);
  const warn = (title: string, message: string) =>
    runner.annotate({ level: 'warning', title, message: logSafe(message) });
  try {
    const { slackMessage } = await import('./report/slack.ts');
    const { slackState } = await import('./report/slack-state.ts');
    const { announce } = await import('./slack/announce.ts');
    const { judgement, settings } = input;
    await announce(
      {
        message: slackMessage(input, runUrl),
        state: slackState(judgement),
        repeat: settings.slack.repeat,
      },
      {
        address,
        history:
          ports.history ?? (settings.switchRole.history === undefined ? 'not configured' : 'not readable'),
        now: ports.finishedAt,
        sleep: clock.sleep,
        userAgent: `${tool.name}/${tool.version}`,
        info: (text) => runner.info(logSafe(text)),
        warn,
      },
    );
  } catch (error) {
    warn('IAM Sweep: no message to Slack', error instanceof Error ? error.message : String(error));
  }
}

/** A run that came to no judgement, or could not tell all of it: the conclusion is `incomplete`. */
export async function tellFailure(error: unknown, { runner }: Pick<TellPorts, 'runner'>): Promise<void> {
  const { failureAnnotations, renderFailure } = await import('./report/index.ts');
  const failure = failureOf(error);
  for (const annotation of failureAnnotations(failure)) {
    runner.annotate(annotation);
  }
  if (error instanceof Error) {
    runner.debug(
      logSafe(`${error.stack ?? error.message}\ncaused by: ${String(error.cause ?? 'nothing else')}`),
    );
  }
  setOutputs(runner, error instanceof ResultsError ? error.outputs : { conclusion: 'incomplete' });
  try {
    await runner.appendSummary(renderFailure(failure));
  } catch (cause) {
    runner.annotate({ level: 'error', title: 'No job summary', message: logSafe(String(cause)) });
  }
}

function outputsOf({ conclusion, counts }: Judgement): Partial<Record<OutputName, string>> {
  const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  return {
    conclusion,
    'findings-count': String(total),
    'critical-count': String(counts.critical),
    'high-count': String(counts.high),
    'medium-count': String(counts.medium),
    'low-count': String(counts.low),
  };
}

function setOutputs(runner: Runner, outputs: Partial<Record<OutputName, string>>): void {
  for (const name of OUTPUT_NAMES) {
    runner.setOutput(name, outputs[name] ?? '');
  }
}
