import {
  GenerateServiceLastAccessedDetailsCommand,
  GetServiceLastAccessedDetailsCommand,
  ListAccountAliasesCommand,
  ListPoliciesGrantingServiceAccessCommand,
  ListUsersCommand,
} from '@aws-sdk/client-iam';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { describe, expect, test } from 'vitest';
import { type FaultKind, Faults } from '../../../sandbox/faults.ts';
import { auditSession, iamOf, roleArn, stand, stsOf } from './stand.ts';

describe('throttling', () => {
  test('beyond the burst of an operation IAM answers Throttling, and only for that operation', async () => {
    let now = 1_800_000_000_000;
    const sandbox = await stand({
      now: () => now,
      rates: { ListUsers: { perSecond: 2, burst: 3 } },
    });
    const iam = iamOf(sandbox);
    const ask = () => iam.send(new ListUsersCommand({}));
    for (let call = 0; call < 3; call += 1) await ask();
    await expect(ask()).rejects.toMatchObject({
      name: 'Throttling',
      message: 'Rate exceeded',
      $metadata: { httpStatusCode: 400 },
    });
    await iam.send(new ListAccountAliasesCommand({}));
    now += 500;
    await ask();
    await expect(ask()).rejects.toMatchObject({ name: 'Throttling' });
    expect(sandbox.log.counts.ListUsers).toBe(6);
    expect(sandbox.log.throttled).toEqual({ ListUsers: 2 });
  });

  test('a shared rate counts every IAM operation of the account, and none of STS', async () => {
    const sandbox = await stand({ now: () => 1_800_000_000_000, sharedRate: { perSecond: 1, burst: 2 } });
    const iam = iamOf(sandbox);
    await iam.send(new ListUsersCommand({}));
    await iam.send(new ListAccountAliasesCommand({}));
    await expect(iam.send(new ListUsersCommand({}))).rejects.toMatchObject({ name: 'Throttling' });
    await stsOf(sandbox).send(new GetCallerIdentityCommand({}));
    sandbox.configure({ sharedRate: undefined });
    await iam.send(new ListUsersCommand({}));
  });
});

describe('faults of an answer', () => {
  const ask = async (kind: FaultKind) => {
    const sandbox = await stand({ faults: [{ operation: 'ListUsers', kind }] });
    return { sandbox, answer: iamOf(sandbox).send(new ListUsersCommand({})) };
  };

  test.each([
    ['throttle', { name: 'Throttling', $metadata: { httpStatusCode: 400 } }],
    ['500', { name: 'ServiceFailureException', $metadata: { httpStatusCode: 500 } }],
    ['503', { name: 'ServiceUnavailable', $metadata: { httpStatusCode: 503 } }],
    ['vanish', { name: 'NoSuchEntityException', $metadata: { httpStatusCode: 404 } }],
    ['reset', { code: 'ECONNRESET' }],
  ] as const)('%s', async (kind, error) => {
    const { sandbox, answer } = await ask(kind);
    await expect(answer).rejects.toMatchObject(error);
    expect(sandbox.log.faulted).toEqual({ [kind]: 1 });
  });

  test.each(['cut-xml', 'cut-body'] as const)('%s leaves no readable answer', async (kind) => {
    const { answer } = await ask(kind);
    await expect(answer).rejects.toThrow();
  });

  test('cut-xml is a complete HTTP answer, cut-body is not', async () => {
    const body = new URLSearchParams({ Action: 'ListUsers', Version: '2010-05-08' });
    const sandbox = await stand({ faults: [{ operation: '*', kind: 'cut-xml' }] });
    const text = await (await fetch(sandbox.url, { method: 'POST', body })).text();
    expect(text).toContain('<ErrorResponse');
    expect(text).not.toContain('</ErrorResponse>');
    sandbox.configure({ faults: [{ operation: '*', kind: 'cut-body' }] });
    await expect(fetch(sandbox.url, { method: 'POST', body }).then((it) => it.text())).rejects.toThrow();
  });

  test('slow makes the client wait, on top of the latency', async () => {
    const waits: number[] = [];
    const sandbox = await stand({
      latencyMs: 30,
      faults: [{ operation: 'ListUsers', kind: 'slow', nth: 2, slowMs: 700 }],
      sleep: async (milliseconds) => void waits.push(milliseconds),
    });
    for (let call = 0; call < 3; call += 1) await iamOf(sandbox).send(new ListUsersCommand({}));
    expect(waits).toEqual([30, 730, 30]);
  });
});

describe('faults of a job', () => {
  test.each([
    ['job-failed', 'FAILED'],
    ['job-endless', 'IN_PROGRESS'],
  ] as const)('%s strikes the named entity alone', async (kind, status) => {
    const struck = roleArn('app/orders-api');
    const sandbox = await stand({
      faults: [{ operation: 'GenerateServiceLastAccessedDetails', kind, arn: struck }],
    });
    const iam = iamOf(sandbox);
    const statusOf = async (Arn: string) => {
      const { JobId } = await iam.send(new GenerateServiceLastAccessedDetailsCommand({ Arn }));
      return (await iam.send(new GetServiceLastAccessedDetailsCommand({ JobId }))).JobStatus;
    };
    expect(await statusOf(struck)).toBe(status);
    expect(await statusOf(roleArn('app/orders-worker'))).toBe('COMPLETED');
  });

  test('an entity can vanish between two calls about it', async () => {
    const arn = roleArn('app/orders-api');
    const sandbox = await stand({
      faults: [{ operation: 'ListPoliciesGrantingServiceAccess', kind: 'vanish', arn }],
    });
    const iam = iamOf(sandbox);
    await iam.send(new GenerateServiceLastAccessedDetailsCommand({ Arn: arn }));
    const list = (Arn: string) =>
      iam.send(new ListPoliciesGrantingServiceAccessCommand({ Arn, ServiceNamespaces: ['s3'] }));
    await expect(list(arn)).rejects.toMatchObject({ name: 'NoSuchEntityException' });
    await list(roleArn('app/orders-worker'));
  });
});

describe('AccessDenied', () => {
  test('a denied operation says who may not do what, in the words of AWS', async () => {
    const sandbox = await stand({ deniedOperations: ['ListAccountAliases'] });
    const session = await auditSession(sandbox);
    await expect(iamOf(sandbox, session).send(new ListAccountAliasesCommand({}))).rejects.toMatchObject({
      name: 'AccessDenied',
      message:
        'User: arn:aws:sts::111122223333:assumed-role/iam-sweep-audit/audit is not authorized to perform: ' +
        'iam:ListAccountAliases on resource: * because no identity-based policy allows the iam:ListAccountAliases action',
      $metadata: { httpStatusCode: 403 },
    });
  });

  test('with policies enforced a role can call what its policies allow and nothing else', async () => {
    const content = {
      UserDetailList: [],
      RoleDetailList: [
        {
          Path: '/',
          RoleName: 'iam-sweep-audit',
          RoleId: 'AROAEXAMPLE',
          Arn: roleArn('iam-sweep-audit'),
          CreateDate: '2026-01-01T00:00:00Z',
          AssumeRolePolicyDocument: {
            Statement: {
              Effect: 'Allow',
              Principal: { Federated: '*' },
              Action: 'sts:AssumeRoleWithWebIdentity',
            },
          },
          RolePolicyList: [
            {
              PolicyName: 'users',
              PolicyDocument: { Statement: { Effect: 'Allow', Action: 'iam:listU*', Resource: '*' } },
            },
          ],
        },
      ],
    };
    const sandbox = await stand({ accounts: [content], enforcePolicies: true });
    const iam = iamOf(sandbox, await auditSession(sandbox));
    await iam.send(new ListUsersCommand({}));
    await expect(iam.send(new ListAccountAliasesCommand({}))).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});

test('the log knows the most requests that were open at one time', async () => {
  let waiting = 0;
  let letGo = () => {};
  const everybody = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // Nobody is answered before all have come.
  const sleep = () => {
    waiting += 1;
    if (waiting === 6) letGo();
    return everybody;
  };
  const sandbox = await stand({ latencyMs: 40, sleep });
  const iam = iamOf(sandbox);
  await Promise.all(Array.from({ length: 6 }, () => iam.send(new ListUsersCommand({}))));
  expect(sandbox.log.mostConcurrent).toBe(6);
  expect(sandbox.log.total).toBe(6);
});

test('faults with a probability strike the same calls again for the same seed', () => {
  const draw = () => {
    const faults = new Faults([{ operation: '*', kind: '500', probability: 0.5 }], 7);
    return Array.from({ length: 200 }, () => faults.ofAnswer('ListUsers', undefined) !== undefined);
  };
  expect(draw()).toEqual(draw());
  const hits = draw().filter(Boolean).length;
  expect(hits).toBeGreaterThan(70);
  expect(hits).toBeLessThan(130);
});
