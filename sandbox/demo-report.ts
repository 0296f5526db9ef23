/** What the demo says when the action has run: the verdict, the counts, and where to look. */
import type { RunResult } from './runner.ts';
import type { SlackMessage } from './slack/webhook.ts';

/** The parts of report.json that the demo shows. */
export interface DemoReport {
  readonly conclusion: string;
  readonly entities: readonly { readonly status: string }[];
  readonly findings: readonly { readonly status: string }[];
  readonly switchRole?: { readonly users: readonly { readonly status: string }[] };
}

const CONCLUSIONS: readonly string[] = ['pass', 'fail', 'incomplete'];

/** Why the run does not count as an audit; undefined when it came to a verdict. */
export function problemOf(result: RunResult, report: DemoReport | undefined): string | undefined {
  const conclusion = result.outputs.conclusion ?? '';
  if (!CONCLUSIONS.includes(conclusion)) {
    return `the action gave no verdict (exit code ${result.exitCode})`;
  }
  if (!report) return 'the action left no report.json';
  if (report.conclusion !== conclusion) {
    return `report.json says ${report.conclusion}, the output says ${conclusion}`;
  }
  if (result.summary.trim() === '') return 'the action left no job summary';
  if (conclusion === 'pass' && result.exitCode !== 0) {
    return `the verdict is pass, yet the exit code ${result.exitCode}`;
  }
  if (conclusion === 'fail' && result.exitCode === 0) return 'the verdict is fail, yet the exit code 0';
  return undefined;
}

const VERDICTS: Readonly<Record<string, string>> = {
  pass: 'pass: nothing to object to.',
  fail: 'fail: in a workflow this step would be red.',
  incomplete: 'incomplete: something could not be determined, so nothing is certified.',
};

/** How many users stand how: `2 active, 1 stale`. */
function switchersText(users: readonly { readonly status: string }[]): string {
  const statuses = [...new Set(users.map(({ status }) => status))].sort();
  return statuses
    .map((status) => `${users.filter((user) => user.status === status).length} ${status}`)
    .join(', ');
}

/** Lines for the terminal. `directory` is where the files are, as the user would type it. */
export function conclusionText(
  result: RunResult,
  report: DemoReport,
  directory: string,
  slack: readonly SlackMessage[] = [],
): string {
  const open = report.findings.filter((finding) => finding.status === 'new');
  const count = (name: string) => result.outputs[`${name}-count`] ?? '0';
  const unknown = report.entities.filter((entity) => entity.status === 'unknown').length;
  return [
    '',
    `Verdict     ${VERDICTS[report.conclusion]}`,
    `Findings    ${open.length}: ${count('critical')} critical, ${count('high')} high, ${count('medium')} medium, ${count('low')} low`,
    `Entities    ${report.entities.length}, of which ${unknown} could not be determined`,
    ...(report.switchRole?.users.length ? [`Switchers   ${switchersText(report.switchRole.users)}`] : []),
    ...slack.map(({ text }) => `Slack       ${text?.replaceAll('\n', '\n            ')}`),
    `Exit code   ${result.exitCode} (of the action, on Node ${result.nodeVersion}, after ${(result.durationMs / 1000).toFixed(1)} s)`,
    '',
    `Look at     ${directory}/summary.md    the job summary, as GitHub would render it`,
    `            ${directory}/report.json   the same for programs`,
    '',
  ].join('\n');
}
