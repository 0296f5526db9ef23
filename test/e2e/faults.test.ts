/** What goes wrong on the way to AWS: what can be repeated is, what can't is named, and nothing passes by mistake. */
import { beforeAll, describe, expect, it } from 'vitest';
import { allowing, arnOf } from './accounts.ts';
import { facts, type Judged, judged, reasons, statusOf } from './audit.ts';
import { IAM_OPERATIONS, onEach, STS_OPERATIONS, TEAM } from './team-account.ts';

let undisturbed: Judged;
beforeAll(async () => {
  undisturbed = await judged({ account: TEAM });
  expect(undisturbed.report.errors).toEqual([]);
  expect(undisturbed.report.conclusion).toBe('fail');
  expect(Object.keys(undisturbed.requests)).toEqual(
    expect.arrayContaining([...IAM_OPERATIONS, ...STS_OPERATIONS, 'GetIdToken']),
  );
});

const ALL = [...IAM_OPERATIONS, ...STS_OPERATIONS];

describe.concurrent('what passes by itself is tried again, and the findings are those of an undisturbed run', () => {
  it('throttling at half of all calls', async () => {
    const run = await judged({
      account: TEAM,
      sandbox: { faults: onEach(ALL, 'throttle', { probability: 0.5 }), seed: 7 },
    });
    expect(facts(run)).toEqual(facts(undisturbed));
    expect(run.report.errors).toEqual([]);
    expect(run.exitCode).toBe(1);
    expect(run.faults.throttle).toBeGreaterThan(10);
    expect(run.report.stats.retries).toBeGreaterThan(10);
    expect(run.summary).toContain(`${run.report.stats.retries} retries`);
  });

  for (const kind of ['500', '503', 'reset', 'cut-xml', 'cut-body'] as const) {
    it(`${kind} at the first and third call of each operation`, async () => {
      const run = await judged({
        account: TEAM,
        sandbox: { faults: onEach(ALL, kind, { nth: [1, 3] }) },
      });
      expect(facts(run)).toEqual(facts(undisturbed));
      expect(run.report.errors).toEqual([]);
      expect(run.report.accounts).toEqual(undisturbed.report.accounts);
      expect(run.faults[kind]).toBeGreaterThanOrEqual(ALL.length);
    });
  }

  it('an answer that stops in the middle on an open connection', async () => {
    const run = await judged({
      account: TEAM,
      sandbox: { faults: [{ operation: 'GetServiceLastAccessedDetails', kind: 'stall', nth: [1, 3] }] },
    });
    expect(facts(run)).toEqual(facts(undisturbed));
    expect(run.faults.stall).toBe(2);
  });

  it('the token service of GitHub answers 503 and drops the connection at first', async () => {
    const run = await judged({
      account: TEAM,
      sandbox: {
        faults: [
          { operation: 'GetIdToken', kind: '503', nth: [1, 2] },
          { operation: 'GetIdToken', kind: 'reset', nth: 3 },
        ],
      },
    });
    expect(facts(run)).toEqual(facts(undisturbed));
  });

  it('jobs that take their time, and an IAM that answers slowly', async () => {
    const run = await judged({ account: TEAM, sandbox: { jobMs: [1000, 3000], latencyMs: 100 } });
    expect(facts(run)).toEqual(facts(undisturbed));
  });
});

describe.concurrent('what does not pass leaves the entity unknown with its reason, and the others go on', () => {
  it('each of the ways in which one entity can fail', async () => {
    const role = (name: string) => arnOf('role', name);
    const failing = [
      {
        name: 'generate-500',
        operation: 'GenerateServiceLastAccessedDetails',
        kind: '500',
        code: 'ServiceFailure',
      },
      {
        name: 'get-cut',
        operation: 'GetServiceLastAccessedDetails',
        kind: 'cut-xml',
        code: 'IncompleteAnswer',
      },
      { name: 'get-torn', operation: 'GetServiceLastAccessedDetails', kind: 'cut-body', code: 'ECONNRESET' },
      {
        name: 'granting-reset',
        operation: 'ListPoliciesGrantingServiceAccess',
        kind: 'reset',
        code: 'ECONNRESET',
      },
      {
        name: 'gone-before',
        operation: 'GenerateServiceLastAccessedDetails',
        kind: 'vanish',
        code: 'NoSuchEntity',
      },
      {
        name: 'gone-meanwhile',
        operation: 'ListPoliciesGrantingServiceAccess',
        kind: 'vanish',
        code: 'NoSuchEntity',
      },
      {
        name: 'job-failed',
        operation: 'GenerateServiceLastAccessedDetails',
        kind: 'job-failed',
        code: 'JobFailed',
        told: 'GetServiceLastAccessedDetails',
      },
      {
        name: 'job-endless',
        operation: 'GenerateServiceLastAccessedDetails',
        kind: 'job-endless',
        code: 'JobDeadline',
        told: 'GetServiceLastAccessedDetails',
      },
    ] as const;
    const allow = ['s3:GetObject'];
    const inline = { more: allowing('s3:ListBucket') };
    const run = await judged({
      account: {
        ...TEAM,
        roles: [
          ...(TEAM.roles ?? []),
          ...failing.map(({ name }) => ({ name, allow, inline, used: { s3: 0 } })),
        ],
      },
      config: { access: { 'job-deadline-seconds': 10 } },
      sandbox: { faults: failing.map(({ name, operation, kind }) => ({ operation, kind, arn: role(name) })) },
    });
    expect(reasons(run)).toEqual(
      failing
        .map(
          ({ name, operation, code, ...rest }) =>
            `${'told' in rest ? rest.told : operation} ${code} role/${name}`,
        )
        .sort(),
    );
    for (const { name, code } of failing) {
      expect(statusOf(run, name)).toBe('unknown');
      expect(run.report.entities.find((entity) => entity.name === name)?.reason).toContain(code);
      expect(run.summary).toContain(`role/${name}`);
      expect(run.summary).toContain(code);
    }
    expect(facts(run)).toEqual(facts(undisturbed));
    expect(run.report.accounts[0]?.status).toBe('incomplete');
    expect(run.report.errors.find(({ code }) => code === 'JobDeadline')?.message).toContain('within 10 s');
  });

  it('a group and a policy of which it can not be told who used them', async () => {
    const operation = 'GetServiceLastAccessedDetailsWithEntities';
    const run = await judged({
      account: TEAM,
      sandbox: {
        faults: [
          { operation, kind: 'cut-body', arn: arnOf('group', 'ops') },
          { operation, kind: 'vanish', arn: arnOf('policy', 'buckets') },
        ],
      },
    });
    expect(reasons(run)).toEqual([
      `${operation} ECONNRESET group/ops`,
      `${operation} NoSuchEntity policy/buckets`,
    ]);
  });

  it('a clean account with one failed job is incomplete; on-incomplete warn lets the workflow go on', async () => {
    const account = {
      roles: [
        { name: 'clean', allow: ['s3:GetObject'], used: { s3: 0 } },
        { name: 'failed', allow: ['s3:GetObject'], used: { s3: 0 } },
      ],
      failed: { [arnOf('role', 'failed')]: { Code: 'ServiceFailure', Message: 'Try again later.' } },
    };
    const [strict, lenient] = await Promise.all([
      judged({ account }),
      judged({ account, inputs: { 'on-incomplete': 'warn' } }),
    ]);
    for (const run of [strict, lenient]) {
      expect(run.report.conclusion).toBe('incomplete');
      expect(run.summary).toContain('1 of 3 entities could not be determined');
      expect(run.summary).toContain('Try again later');
    }
    expect([strict.exitCode, strict.annotations[0]?.level]).toEqual([1, 'error']);
    expect([lenient.exitCode, lenient.annotations[0]?.level]).toEqual([0, 'warning']);
  });

  it('users whose sign-ins can not be read are unknown, and the roles are judged', async () => {
    const run = await judged({
      account: TEAM,
      sandbox: { faults: [{ operation: 'ListUsers', kind: '500' }] },
    });
    expect(run.report.entities.filter(({ status }) => status === 'unknown').map(({ name }) => name)).toEqual([
      'ann',
      'bea',
    ]);
    expect(run.report.errors.every(({ operation }) => operation === 'ListUsers')).toBe(true);
    expect(statusOf(run, 'clean')).toBe('compliant');
  });

  it('an inventory that can not be read to its end is no inventory', async () => {
    const run = await judged({
      account: TEAM,
      sandbox: {
        pageSizes: { GetAccountAuthorizationDetails: 2 },
        faults: [
          {
            operation: 'GetAccountAuthorizationDetails',
            kind: 'cut-xml',
            nth: Array.from({ length: 30 }, (_, n) => n + 3),
          },
        ],
      },
    });
    expect(run.report.conclusion).toBe('incomplete');
    expect(run.exitCode).toBe(1);
    expect(run.report.entities).toEqual([]);
    expect(reasons(run)).toEqual(['GetAccountAuthorizationDetails IncompleteAnswer 111122223333']);
    expect(run.summary).toContain('1 account could not be read in full');
  });

  it('an account alias that can not be read changes nothing but the name', async () => {
    const run = await judged({
      account: TEAM,
      sandbox: { faults: [{ operation: 'ListAccountAliases', kind: '500' }] },
    });
    expect(facts(run)).toEqual(facts(undisturbed));
    expect(run.report.errors).toEqual([]);
    expect(undisturbed.report.accounts[0]?.alias).toBe('octo-team');
    expect(run.report.accounts[0]?.alias).toBeUndefined();
  });
});
