/** The verdict on a change: what can't be found out, and what the settings accept. */
import { describe, expect, it } from 'vitest';
import { arnOf, type RoleGiven } from './accounts.ts';
import { asRead } from './audit.ts';
import { ADMIN, awsCalls, changed, of, REMOVES, withoutIdToken } from './pull-life.ts';
import { gate, gated } from './pull-world.ts';

describe('what can not be found out', () => {
  const app: RoleGiven = { name: 'app', allow: ['sqs:*'], used: { sqs: 2 } };
  const REMOVAL = {
    ...changed({ app: { from: ['sqs:*', 's3:GetObject'], to: ['s3:GetObject'] } }),
    account: { roles: [app] },
  };

  it.each([
    { title: 'off', usage: 'off', reason: 'changes.usage is off', ends: 'pass' },
    {
      title: 'auto without credentials',
      usage: 'auto',
      inputs: { 'role-to-assume': '' },
      reason: 'there are no AWS credentials: set role-to-assume',
      ends: 'pass',
    },
    {
      title: 'require without credentials',
      usage: 'require',
      inputs: { 'role-to-assume': '' },
      reason: 'there are no AWS credentials: set role-to-assume',
      ends: 'incomplete',
    },
  ])('changes.usage: $title', async ({ usage, reason, ends, inputs = {} }) => {
    const run = await gate({ ...REMOVAL, config: { changes: { usage } }, inputs });
    expect(run.report?.changes?.usage).toEqual({ looked: false, reason });
    expect(run.outputs.conclusion).toBe(ends);
    expect(asRead(run.summary)).toContain(`Usage was not looked at, since ${reason}`);
    expect(awsCalls(run.requests)).toEqual([]);
  });

  it('a job of access advisor that fails leaves it incomplete, with the findings that need none', async () => {
    const failed = { [arnOf('role', 'app')]: { Code: 'ServiceFailure', Message: 'It broke.' } };
    const run = await gate({
      ...REMOVAL,
      head: { ...REMOVAL.head, 'iam/admin.json': ADMIN },
      account: { roles: [app], failed },
      config: { gate: { 'fail-on': 'never' } },
    });
    expect(run.outputs).toMatchObject({ conclusion: 'incomplete', complete: 'false' });
    expect(of(run.report, 'admin-access')).toEqual(['new critical iam/admin.json:4']);
    expect(run.report?.errors.map(({ entityArn }) => entityArn)).toEqual([arnOf('role', 'app')]);
    expect(run.comments[0]).toContain('Could not be determined');
  });

  it.each([
    {
      title: 'a role that AWS refuses',
      inputs: { 'role-to-assume': arnOf('role', 'nobody') },
      error: 'credentials RoleNotAssumable',
      reason: 'there is no way into AWS (RoleNotAssumable)',
      says: 'accepts exactly repo:octo-org/octo-repo:',
    },
    {
      title: 'a job that may not ask for a token',
      env: withoutIdToken,
      error: 'credentials IdTokenPermissionMissing',
      reason: 'there is no way into AWS (IdTokenPermissionMissing)',
      says: 'id-token: write',
    },
    {
      title: 'a snapshot that is not there',
      inputs: { 'role-to-assume': '', 'from-snapshot': 'kept.json' },
      error: 'from-snapshot SnapshotNotRead',
      reason: 'the snapshot can not be judged',
      says: 'kept.json: there is no such file',
    },
  ])(
    '$title leaves it incomplete, with the findings that need none',
    async ({ error, reason, says, ...more }) => {
      const run = await gate({
        ...REMOVAL,
        ...more,
        head: { ...REMOVAL.head, 'iam/admin.json': ADMIN },
        config: { gate: { 'fail-on': 'never' } },
      });
      expect(run.outputs).toMatchObject({ conclusion: 'incomplete', complete: 'false' });
      expect(run.exitCode).toBe(1);
      expect(of(run.report, 'admin-access')).toEqual(['new critical iam/admin.json:4']);
      expect(run.report?.errors.map(({ operation, code }) => `${operation} ${code}`)).toEqual([error]);
      expect(run.report?.changes?.usage).toEqual({ looked: false, reason });
      expect(asRead(run.summary)).toContain(says);
    },
  );

  it('and warns instead where the settings say so', async () => {
    const run = await gate({
      ...REMOVAL,
      inputs: { 'role-to-assume': arnOf('role', 'nobody'), 'on-incomplete': 'warn' },
    });
    expect(run.outputs.conclusion).toBe('incomplete');
    expect(run.exitCode).toBe(0);
    expect(run.annotations.map(({ level }) => level)).not.toContain('error');
  });
});

describe('what the settings accept', () => {
  const account = {
    roles: ['held', 'lapsed', 'other'].map((name) => ({ name, allow: ['sqs:*'], used: { sqs: 2 } })),
  };
  const removal = { from: ['sqs:*', 's3:GetObject'], to: ['s3:GetObject'] };
  const REMOVALS = { ...changed({ held: removal, lapsed: removal, other: removal }), account };

  it('exemptions hold until their last day', async () => {
    const exemption = (name: string, expires: string) => ({
      ...{ entity: `role/${name}`, rule: REMOVES, reason: `The queue of ${name} moves.`, expires },
    });
    const run = await gated({
      ...REMOVALS,
      head: { ...REMOVALS.head, 'iam/cut.json': '{ "Statement": [' },
      config: {
        exemptions: [
          exemption('held', '2099-01-31'),
          exemption('lapsed', '2020-01-31'),
          { ...exemption('held', '2099-01-31'), entity: 'file/iam/cut.json', rule: 'change-unresolved' },
        ],
      },
    });
    expect(of(run.report, 'change-unresolved')).toEqual(['exempt high iam/cut.json:1']);
    expect(of(run.report, REMOVES)).toEqual(
      ['new high iam/lapsed.json:-', 'new high iam/other.json:-', 'exempt high iam/held.json:-'].map((it) =>
        expect.stringMatching(it.replace('-', '\\d+')),
      ),
    );
    expect(run.outputs).toMatchObject({ conclusion: 'fail', 'high-count': '2' });
    expect(run.report.exemptions.map(({ entity, state }) => [entity, state])).toEqual([
      ['role/held', 'active'],
      ['role/lapsed', 'expired'],
      ['file/iam/cut.json', 'active'],
    ]);
    expect(asRead(run.comments[0] ?? '')).toContain(
      '1 exemption expired and would have covered something here',
    );
    expect(run.summary).toContain('The queue of held moves.');
  });

  it.each([
    { title: 'a threshold above', config: { gate: { 'fail-on': 'critical' } }, ends: 'pass', high: 3 },
    { title: 'a severity of their own', config: { rules: { [REMOVES]: 'low' } }, ends: 'pass', high: 0 },
    { title: 'no such rule', config: { rules: { [REMOVES]: 'off' } }, ends: 'pass', high: 0 },
    {
      title: 'a lower severity and a lower threshold',
      config: { rules: { [REMOVES]: 'low' }, gate: { 'fail-on': 'low' } },
      ends: 'fail',
      high: 0,
    },
  ])('$title', async ({ config, ends, high }) => {
    const run = await gated({ ...REMOVALS, config });
    expect(run.outputs.conclusion).toBe(ends);
    expect(run.exitCode).toBe(ends === 'pass' ? 0 : 1);
    expect(run.outputs['high-count']).toBe(String(high));
    expect(run.report.changes.documents).toHaveLength(3);
  });
});
