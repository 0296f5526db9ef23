/**
 * `npm run demo [-- --account FILE | --pull-request | --help]`: the built action against the sandbox, as a runner would start it.
 * Ends with 0 whenever the action came to a verdict, whatever the verdict.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { readAccountFile } from './account-reading.ts';
import { demoPullRequest } from './demo-pull-request.ts';
import { conclusionText, type DemoReport, FILES, filesText, issueText, problemOf } from './demo-report.ts';
import { isUsageInvented, markedPage, markedText, USAGE_BANNER } from './demo-usage.ts';
import { runAction, runnerNode } from './runner.ts';
import { runnerLog } from './runner-log.ts';
import { sampleHistory, sampleTrail } from './sample-trail.ts';
import { startSandbox } from './server.ts';

const REPORT_DIRECTORY = 'iam-sweep-report';
const EXEMPT_DAYS = 60;

/** An export holds nothing of what CloudTrail recorded, so nobody's silence can be told from it. */
const EXPORT_CONFIG = 'switch-role: { sources: [] }\n';

const ownFile = (name: string): string => fileURLToPath(new URL(`accounts/${name}`, import.meta.url));

/** The sample's settings with exemptions that end in sixty days, so that the story never ages. */
export function demoConfig(text: string, now: number): string {
  const expires = new Date(now + EXEMPT_DAYS * 86_400_000).toISOString().slice(0, 10);
  const document = parseDocument(text);
  const exemptions = (document.toJS() as { exemptions?: unknown[] }).exemptions ?? [];
  for (const index of exemptions.keys()) document.setIn(['exemptions', index, 'expires'], expires);
  return document.toString();
}

const USAGE = `npm run demo [-- flags]
  --account FILE     the output of aws iam get-account-authorization-details, or an account file; without it the sample
  --pull-request     the gate: a pull request that changes roles of the sample account
  --help             prints this`;

function readReport(directory: string): DemoReport | undefined {
  const file = join(directory, 'report.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoReport) : undefined;
}

function markPage(file: string): void {
  if (existsSync(file)) writeFileSync(file, markedPage(readFileSync(file, 'utf8')));
}

async function demo(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      account: { type: 'string' },
      'pull-request': { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values['pull-request']) {
    if (values.account !== undefined)
      throw new Error('--pull-request judges the sample account, so leave --account out');
    return demoPullRequest(ownFile('sample.json'), REPORT_DIRECTORY);
  }
  const account = values.account === undefined ? ownFile('sample.json') : resolve(values.account);
  const isSample = values.account === undefined;
  const invented = isUsageInvented(readAccountFile(account, Date.now()));
  const sandbox = await startSandbox({
    accounts: [account],
    ...(isSample && { trail: sampleTrail(Date.now()), branchFiles: [sampleHistory(Date.now())] }),
    latencyMs: 20,
    jobMs: [300, 1200],
    enforcePolicies: true,
  });
  try {
    console.log(
      `A sandbox with the account of ${relative('.', account) || account} stands at ${sandbox.url}.`,
    );
    if (invented) console.log(`\n${USAGE_BANNER}\n`);
    console.log(`Running dist/index.js on ${runnerNode()} as a workflow would:\n`);
    const config = isSample
      ? demoConfig(readFileSync(ownFile('sample-config.yml'), 'utf8'), Date.now())
      : EXPORT_CONFIG;
    const log = runnerLog(console.log);
    const result = await runAction({
      inputs: {
        'role-to-assume': sandbox.auditRoleArn(),
        'open-issue': 'true',
        ...(isSample && { 'slack-webhook-url': sandbox.slackWebhookUrl }),
      },
      env: sandbox.env(),
      githubToken: sandbox.gitHubToken,
      files: { '.github/iam-sweep.yml': config },
      onOutput: log.write,
    });
    log.end();
    const made = join(result.workspace, REPORT_DIRECTORY);
    mkdirSync(REPORT_DIRECTORY, { recursive: true });
    for (const name of Object.keys(FILES)) rmSync(join(REPORT_DIRECTORY, name), { force: true });
    if (existsSync(made)) cpSync(made, REPORT_DIRECTORY, { recursive: true });
    const marked = (text: string): string => (invented ? markedText(text) : text);
    writeFileSync(join(REPORT_DIRECTORY, 'summary.md'), marked(result.summary));
    const issue = sandbox.issues.find(Number(result.outputs['issue-number']));
    if (issue) writeFileSync(join(REPORT_DIRECTORY, 'issue.md'), marked(issue.body ?? ''));
    if (invented) markPage(join(REPORT_DIRECTORY, 'report.html'));
    const report = readReport(made);
    rmSync(dirname(result.workspace), { recursive: true });
    const problem = problemOf(result, report);
    if (problem !== undefined || !report) {
      console.error(`\nThe demo did not work: ${problem}.`);
      return 1;
    }
    console.log(conclusionText(result, report, sandbox.slackMessages));
    if (issue) console.log(issueText(issue, join(REPORT_DIRECTORY, 'issue.md')));
    console.log(filesText(REPORT_DIRECTORY, readdirSync(REPORT_DIRECTORY)));
    if (invented) console.log(`${USAGE_BANNER}\n`);
    return 0;
  } finally {
    await sandbox.close();
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await demo(process.argv.slice(2));
  } catch (error) {
    console.error(`The demo did not work: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
