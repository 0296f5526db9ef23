/** The message to Slack. */
import { logSafe } from '../report/escape.ts';
import type { ReportInput } from '../report/input.ts';
import type { TellPorts } from './ports.ts';

/** Never throws, since a message that was not sent changes no verdict. */
export async function tellSlack(input: ReportInput, ports: TellPorts): Promise<void> {
  const { runner, secrets, workflow, clock, tool } = ports;
  const address = secrets.slackWebhookUrl;
  if (address === undefined) return;
  runner.mask(address);
  const warn = (title: string, message: string) =>
    runner.annotate({ level: 'warning', title, message: logSafe(message) });
  try {
    const { slackMessage } = await import('../report/slack.ts');
    const { slackState } = await import('../report/slack-state.ts');
    const { announce } = await import('../slack/announce.ts');
    const { judgement, settings } = input;
    await announce(
      {
        message: slackMessage(input, workflow.runUrl),
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
