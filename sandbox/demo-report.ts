/** What the demo says when the action has run: the verdict, the counts, the issue, and where to look. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Issue } from './github/issue.ts';
import { withoutComments } from './readable-markdown.ts';
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
export function problemOf(
  result: RunResult,
  report: Pick<DemoReport, 'conclusion'> | undefined,
): string | undefined {
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

export const VERDICTS: Readonly<Record<string, string>> = {
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

/** Lines for the terminal. */
export function conclusionText(
  result: RunResult,
  report: DemoReport,
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
  ].join('\n');
}

/** Lines of the issue that the terminal has room for. */
const ISSUE_LINES = 40;

/** The issue as somebody reads it on its page: without what GitHub hides. `path` is where all of it is. */
export function issueText({ number, title, body, state }: Issue, path: string): string {
  const lines = withoutComments(body ?? '').split('\n');
  const rest = lines.length - ISSUE_LINES;
  return [
    `Issue       #${number} ${title} (${state})`,
    '',
    ...lines.slice(0, ISSUE_LINES).map((line) => `    ${line}`.trimEnd()),
    ...(rest > 0 ? [`    … and ${rest} more lines in ${path}`] : []),
    '',
  ].join('\n');
}

/** The files that the demo leaves, and what each is. */
export const FILES: Readonly<Record<string, string>> = {
  'report.html': 'the report for people',
  'summary.md': 'the job summary, as GitHub would render it',
  'issue.md': 'the text of the issue',
  'report.csv': 'the findings for a spreadsheet',
  'report.sarif': 'the findings for code scanning',
  'report.json': 'everything for programs',
};

/** Where to look. `directory` is where the files are, as the user would type it; `there`: their names. */
export function filesText(directory: string, there: readonly string[]): string {
  const names = Object.keys(FILES).filter((name) => there.includes(name));
  const lines = names.map((name, at) => {
    const path = `${directory}/${name}`.padEnd(directory.length + 16);
    return `${at === 0 ? 'Look at' : ''}`.padEnd(12) + path + FILES[name];
  });
  const page = pathToFileURL(resolve(directory, 'report.html')).href;
  const opening = names.includes('report.html') ? [`\nOpen the report in a browser: ${page}`] : [];
  return [...lines, ...opening, ''].join('\n');
}
