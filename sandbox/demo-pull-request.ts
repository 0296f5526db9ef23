/** `npm run demo -- --pull-request`: the gate on a pull request of the sandbox, as its author and reviewers see it. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { problemOf, VERDICTS } from './demo-report.ts';
import { readableLines } from './readable-markdown.ts';
import { type RunResult, runAction } from './runner.ts';
import type { Annotation } from './runner-files.ts';
import { SAMPLE_BASE, SAMPLE_HEAD, SAMPLE_STORY, SAMPLE_TITLE } from './sample-pull-request.ts';
import { startSandbox } from './server.ts';

/** @returns the exit code: 0 when the gate came to a verdict, whatever the verdict */
export async function demoPullRequest(account: string, directory: string): Promise<number> {
  const sandbox = await startSandbox({ accounts: [account], jobMs: [100, 300], enforcePolicies: true });
  try {
    const pull = sandbox.openPullRequest({ title: SAMPLE_TITLE, base: SAMPLE_BASE, head: SAMPLE_HEAD });
    console.log(
      `Pull request #${pull.number} "${SAMPLE_TITLE}" changes ${Object.keys(SAMPLE_HEAD).join(', ')}:`,
    );
    for (const line of SAMPLE_STORY) console.log(`  - ${line}`);
    const result = await runAction({
      inputs: { 'role-to-assume': sandbox.auditRoleArn() },
      env: sandbox.env(),
      githubToken: sandbox.gitHubToken,
      event: { name: 'pull_request', payload: pull.event },
    });
    const file = join(result.workspace, 'iam-sweep-report', 'report.json');
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
    rmSync(dirname(result.workspace), { recursive: true });
    const [comment] = sandbox.issues.get(pull.number).comments;
    const problem = problemOf(result, report) ?? (comment ? undefined : 'the action left no comment');
    if (problem !== undefined || !comment) {
      console.error(`\nThe demo did not work: ${problem}.\n${result.stdout}${result.stderr}`);
      return 1;
    }
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, 'summary.md'), result.summary);
    writeFileSync(join(directory, 'comment.md'), comment.body);
    console.log(verdictText(result));
    const onLines = result.annotations.filter(({ properties: { file } }) => file !== undefined);
    console.log(section('On the lines of the diff', onLines.map(annotationText)));
    console.log(section('In the comment on the pull request', readableLines(comment.body)));
    console.log(`Look at     ${directory}/comment.md    the comment, with what to do about each finding`);
    console.log(`            ${directory}/summary.md    the job summary, with all that was looked at\n`);
    return 0;
  } finally {
    await sandbox.close();
  }
}

function verdictText({ outputs, exitCode, nodeVersion, durationMs }: RunResult): string {
  const seconds = (durationMs / 1_000).toFixed(1);
  return `
Verdict     ${VERDICTS[outputs.conclusion ?? '']}
Exit code   ${exitCode} (of the action, on Node ${nodeVersion}, after ${seconds} s)
`;
}

function section(title: string, lines: readonly string[]): string {
  return [title, '', ...lines.map((line) => `    ${line}`.trimEnd()), ''].join('\n');
}

/** Characters of an annotation that the terminal has room for. */
const MOST_SHOWN = 84;

function annotationText({ level, message, properties: { file, line } }: Annotation): string {
  const [first = ''] = message.split('\n');
  const shown = first.length > MOST_SHOWN ? `${first.slice(0, MOST_SHOWN)}…` : first;
  return `${file}:${line} ${level}: ${shown}`;
}
