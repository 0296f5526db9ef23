/** What was wrong before a pull request and is not touched by it blocks nobody. */
import { describe, expect, it } from 'vitest';
import { ACCOUNT } from './accounts.ts';
import { accessOf, iamRole, onLines, READ, SEND, told } from './pull-told.ts';
import { gated, type JudgedPull, json, policy } from './pull-world.ts';
import { sarifOf } from './report-files.ts';

describe.concurrent('Old trouble', () => {
  const github = (condition: object) => ({
    ...{ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' },
    Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/token.actions.githubusercontent.com` },
    ...(Object.keys(condition).length > 0 && { Condition: condition }),
  });
  const AUD = { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' };
  const open = (
    statements: readonly object[],
    condition: object = { StringEquals: AUD },
    ...more: readonly object[]
  ) => json(iamRole('pages', statements, policy(github(condition), ...more)));
  const unbound = (run: JudgedPull) => told(run).filter((line) => line.startsWith('trust-oidc-unbound'));

  it('beside a change is told once, and fails nothing', async () => {
    const run = await gated({
      base: { 'iam/pages.json': open([READ]) },
      head: { 'iam/pages.json': open([READ, SEND]) },
      config: { comment: { when: 'always' } },
    });
    expect(unbound(run)).toEqual(['trust-oidc-unbound critical known iam/pages.json:6']);
    expect(run.outputs).toMatchObject({ conclusion: 'pass', 'critical-count': '0' });
    expect(onLines(run)).toEqual([]);
    expect(sarifOf(run).results).toEqual([]);
    expect(sarifOf(run).properties).toMatchObject({ known: 1 });
    expect(run.comments).toHaveLength(1);
    expect(run.comments[0]?.match(/there before|known/gi)?.length, 'in a line').toBe(1);
  });

  it('is as old under another name of the file, and beside a new statement of the same trust policy', async () => {
    const more = { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'ec2.amazonaws.com' } };
    const run = await gated({
      base: { 'iam/pages.json': open([READ, SEND]) },
      head: { 'iam/roles/pages.json': open([READ, SEND], { StringEquals: AUD }, more) },
    });
    expect(unbound(run)).toEqual(['trust-oidc-unbound critical known iam/roles/pages.json:6']);
    expect(run.outputs.conclusion).toBe('pass');
  });

  it('in a statement that the change widens counts as new', async () => {
    const run = await gated({
      base: { 'iam/pages.json': open([READ]) },
      head: { 'iam/pages.json': open([READ], {}) },
    });
    expect(unbound(run)).toEqual(['trust-oidc-unbound critical new iam/pages.json:6']);
    expect(run.outputs).toMatchObject({ conclusion: 'fail', 'critical-count': '1' });
    expect(onLines(run)).toHaveLength(1);
  });

  it('that the change ends is not told at all', async () => {
    const sub = { 'token.actions.githubusercontent.com:sub': 'repo:octo-org/octo-repo:ref:refs/heads/main' };
    const run = await gated({
      base: { 'iam/pages.json': open([READ]) },
      head: { 'iam/pages.json': open([READ], { StringEquals: { ...AUD, ...sub } }) },
    });
    expect(unbound(run)).toEqual([]);
    expect(accessOf(run)).toEqual(['narrowed sts:AssumeRoleWithWebIdentity iam/pages.json']);
    expect(run.outputs.conclusion).toBe('pass');
  });
});
