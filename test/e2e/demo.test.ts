/** The newcomer's command, started as they type it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Runs the demo in a directory of its own, and tells what it printed and left there. */
async function demo(...args: readonly string[]) {
  const directory = mkdtempSync(join(tmpdir(), 'iam-sweep-demo-'));
  try {
    const child = spawn(
      process.execPath,
      [path('node_modules/tsx/dist/cli.mjs'), path('sandbox/demo.ts'), ...args],
      {
        cwd: directory,
      },
    );
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    const exitCode = await new Promise((settle) => child.once('close', settle));
    const left = (name: string): string | undefined => {
      const file = join(directory, 'iam-sweep-report', name);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    };
    const comment = left('comment.md');
    const files = {
      comment,
      summary: left('summary.md'),
      issue: left('issue.md'),
      report: left('report.json'),
    };
    const reports = { html: left('report.html'), csv: left('report.csv'), sarif: left('report.sarif') };
    return { exitCode, printed, ...files, ...reports };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

let sample: ReturnType<typeof demo> | undefined;
/** One run on the sample account, which several tests look at. */
const sampleDemo = (): ReturnType<typeof demo> => {
  sample ??= demo();
  return sample;
};

describe.concurrent('npm run demo', () => {
  it('shows the verdict on the sample account, and ends well although the verdict is fail', async () => {
    const { exitCode, printed, summary, report } = await sampleDemo();
    expect(exitCode, printed).toBe(0);
    expect(printed).toContain('Verdict     fail');
    expect(printed).toContain('Switchers   2 active, 1 never, 1 new, 1 stale');
    expect(printed).toMatch(/Slack {7}.*2 of 5 users/);
    expect(summary).toMatch(/^# ❌ IAM Sweep: fail/);
    expect(printed).not.toContain('INVENTED');
    expect(JSON.parse(report ?? '')).toMatchObject({ conclusion: 'fail', schemaVersion: 1 });
  });

  it('shows the issue that was opened, and leaves its text', async () => {
    const { exitCode, printed, issue } = await sampleDemo();
    expect(exitCode, printed).toBe(0);
    expect(printed).toContain('Issue       #1 IAM Sweep: account 111122223333 (octo-shop) (open)');
    expect(printed).toContain('- [ ] `role/github-deploy`');
    expect(printed, 'what GitHub hides is not shown').not.toContain('<!--');
    expect(issue).toContain('<!--');
    expect(issue).toContain('## What to do first');
  });

  it('opens the way to the report for people and for programs', async () => {
    const { printed, html, csv, sarif } = await sampleDemo();
    const [, address = ''] = /Open the report in a browser: (file:\/\/\S+)/.exec(printed) ?? [];
    expect(address).toMatch(/\/iam-sweep-report\/report\.html$/);
    for (const name of ['report.html', 'summary.md', 'issue.md', 'report.csv', 'report.sarif', 'report.json'])
      expect(printed).toContain(`iam-sweep-report/${name}`);
    expect(html).toMatch(/^<!doctype html>/);
    expect(csv?.split('\r\n').length).toBeGreaterThan(400);
    expect(JSON.parse(sarif ?? '')).toMatchObject({ version: '2.1.0' });
  });

  it('audits any unmodified export of get-account-authorization-details', async () => {
    const file = path('test/fixtures/authorization-details-export.json');
    const { exitCode, printed, summary, issue, html, report } = await demo('--account', file);
    expect(exitCode, printed).toBe(0);
    const { accounts, entities, errors } = JSON.parse(report ?? '');
    const details = JSON.parse(readFileSync(file, 'utf8'));
    const { UserDetailList: users, GroupDetailList: groups, RoleDetailList: roles } = details;
    expect(accounts).toMatchObject([
      { id: '555566667777', counts: { user: users.length, group: groups.length, role: roles.length } },
    ]);
    expect(entities.length).toBeGreaterThan(users.length + groups.length + roles.length);
    // One policy of the fixture is no JSON, as exports hold them; it is named, and everything else is audited.
    expect(errors).toMatchObject([
      { code: 'PolicyUnreadable', entityArn: expect.stringContaining('worker') },
    ]);
    expect(JSON.parse(report ?? '').switchRole, 'an export tells of no switch').toBeUndefined();
    expect(summary).toContain('555566667777');
    expect(summary).toMatch(/^> .*usage in this text was invented by the sandbox/);
    expect(issue).toMatch(/^> .*usage in this text was invented by the sandbox/);
    expect(html).toMatch(
      /<main\b[^>]*>\n<p[^>]*><strong>The usage in this report was invented by the sandbox/,
    );
    expect(printed.match(/INVENTED BY THE SANDBOX/g)).toHaveLength(2);
  });

  it('shows what the gate says of a pull request: what it opens, what it takes away, what nobody uses', async () => {
    const { exitCode, printed, comment, summary } = await demo('--pull-request');
    expect(exitCode, printed).toBe(0);
    expect(printed).toContain('Verdict     fail: in a workflow this step would be red.');
    expect(printed).toMatch(
      /On the lines of the diff\n\n {4}iam\/roles\.yml:\d+ error: Trust policy of role site-deploy/,
    );
    expect(printed).toMatch(
      /change-removes-used`\n {8}Removes ses:SendEmail and ses:SendRawEmail from role orders-worker/,
    );
    expect(printed).toMatch(
      /change-grants-unused`\n {8}Adds sns:Publish to role orders-worker; the role already may/,
    );
    expect(printed).toContain('1 finding was there before and is not touched by this change');
    expect(printed, 'a terminal renders no markup').not.toMatch(/<\w+>|&#\d+;/);
    expect(comment).toContain('**What to do:**');
    expect(summary).toMatch(/^# ❌ IAM Sweep: fail/);
  });

  it('takes no account of its own with --pull-request', async () => {
    const { exitCode, printed } = await demo('--pull-request', '--account', path('package.json'));
    expect([exitCode, printed]).toEqual([
      1,
      'The demo did not work: --pull-request judges the sample account, so leave --account out\n',
    ]);
  });

  it('tells with --help how it is used, and runs nothing', async () => {
    const { exitCode, printed, report } = await demo('--help');
    expect([exitCode, report]).toEqual([0, undefined]);
    expect(printed).toMatch(/^npm run demo \[-- flags\]\n {2}--account FILE /);
  });

  it('says what is wrong with a file that is no export', async () => {
    const { exitCode, printed, report } = await demo('--account', path('package.json'));
    expect(exitCode).toBe(1);
    expect(printed).toContain('is not an account file');
    expect(report).toBeUndefined();
  });
});
