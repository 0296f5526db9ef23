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
    return { exitCode, printed, summary: left('summary.md'), report: left('report.json') };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

describe.concurrent('npm run demo', () => {
  it('shows the verdict on the sample account, and ends well although the verdict is fail', async () => {
    const { exitCode, printed, summary, report } = await demo();
    expect(exitCode, printed).toBe(0);
    expect(printed).toContain('Verdict     fail');
    expect(printed).toContain('Switchers   2 active, 1 never, 1 new, 1 stale');
    expect(printed).toMatch(/Slack {7}.*2 of 5 users/);
    expect(summary).toMatch(/^# ❌ IAM Sweep: fail/);
    expect(printed).not.toContain('INVENTED');
    expect(JSON.parse(report ?? '')).toMatchObject({ conclusion: 'fail', schemaVersion: 1 });
  });

  it('audits any unmodified export of get-account-authorization-details', async () => {
    const file = path('test/fixtures/authorization-details-export.json');
    const { exitCode, printed, summary, report } = await demo('--account', file);
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
    expect(summary).toMatch(/^> .*usage in this summary was invented by the sandbox/);
    expect(printed.match(/INVENTED BY THE SANDBOX/g)).toHaveLength(2);
  });

  it('says what is wrong with a file that is no export', async () => {
    const { exitCode, printed, report } = await demo('--account', path('package.json'));
    expect(exitCode).toBe(1);
    expect(printed).toContain('is not an account file');
    expect(report).toBeUndefined();
  });
});
