/** The verdict and the whole summary of two accounts: one that is clean, and the sample that the demo shows. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoConfig } from '../../sandbox/demo.ts';
import { runnerNode } from '../../sandbox/runner.ts';
import { sampleHistory, sampleTrail } from '../../sandbox/sample-trail.ts';
import { type Judged, judged, lines, reasons, statusOf } from './audit.ts';

const own = (name: string): string =>
  fileURLToPath(new URL(`../../sandbox/accounts/${name}`, import.meta.url));
const golden = (name: string): string => fileURLToPath(new URL(`golden/${name}.md`, import.meta.url));

/** The stories are told in ages; days of the calendar, times and what varies from run to run are left out. */
function lasting(summary: string): string {
  return summary
    .replace(/\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC/g, 'TIME')
    .replace(/\d{4}-\d{2}-\d{2}/g, 'YYYY-MM-DD')
    .replace(/with [\d,]+ API calls and [\d,]+ (?:retry|retries)/, 'with N API calls and N retries')
    .replace(/`\d+\.\d+\.\d+`/, '`VERSION`');
}

beforeAll(async () => {
  const { nodeVersion } = await judged();
  console.log(`The action runs on Node ${nodeVersion}.`);
  if (runnerNode() !== process.execPath) expect(nodeVersion).toMatch(/^v24\./);
});

describe.concurrent('an account', () => {
  it('in which everything granted is used passes', async ({ expect }) => {
    const run = await judged({ accounts: [own('clean.json')] });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toEqual({
      conclusion: 'pass',
      'findings-count': '0',
      'critical-count': '0',
      'high-count': '0',
      'medium-count': '0',
      'low-count': '0',
      'known-count': '0',
      complete: 'true',
      'report-json': 'iam-sweep-report/report.json',
      'report-html': 'iam-sweep-report/report.html',
      'report-sarif': 'iam-sweep-report/report.sarif',
      'report-csv': 'iam-sweep-report/report.csv',
      'issue-number': '',
      'issue-url': '',
      'comment-url': '',
    });
    expect(run.report.findings).toEqual([]);
    expect(run.report.entities.every(({ status }) => status === 'compliant')).toBe(true);
    expect(run.report.accounts).toMatchObject([{ alias: 'octo-newsletter', status: 'complete' }]);
    expect(run.annotations.map(({ level }) => level)).not.toContain('error');
    await expect(lasting(run.summary)).toMatchFileSnapshot(golden('clean'));
  });

  it('with a forgotten contractor, an administrator in CI and a failed report fails, and tells its story', async ({
    expect,
  }) => {
    const now = Date.now();
    const config = demoConfig(readFileSync(own('sample-config.yml'), 'utf8'), now);
    const stock = { trail: sampleTrail(now), branchFiles: [sampleHistory(now)] };
    const [run, again]: Judged[] = await Promise.all([
      judged({ accounts: [own('sample.json')], config, sandbox: { ...stock, enforcePolicies: true } }),
      judged({
        accounts: [own('sample.json')],
        config,
        sandbox: { ...stock, jobMs: [0, 500], latencyMs: 10 },
      }),
    ]);
    if (run === undefined || again === undefined) throw new Error('both runs come to a judgement');
    expect(run.exitCode).toBe(1);
    expect(run.report.conclusion).toBe('fail');
    expect(reasons(run)).toEqual(['GetServiceLastAccessedDetails JobFailed role/data/etl-nightly']);
    expect(statusOf(run, 'break-glass')).toBe('exempt');
    expect(statusOf(run, 'dave.contractor')).toBe('non-compliant');
    expect(lines(run, 'user/contractors/dave.contractor')).toContain(
      'entity-unused user/contractors/dave.contractor high',
    );
    expect(lines(run, 'role/github-deploy iam')).toEqual([
      'service-never-accessed role/github-deploy iam critical',
    ]);
    expect(lasting(again.summary), 'the same state gives the same words').toBe(lasting(run.summary));
    await expect(lasting(run.summary)).toMatchFileSnapshot(golden('sample'));
  });
});
