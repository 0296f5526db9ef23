import {
  GenerateServiceLastAccessedDetailsCommand,
  GetServiceLastAccessedDetailsCommand,
  GetServiceLastAccessedDetailsWithEntitiesCommand,
  type IAMClient,
  ListPoliciesGrantingServiceAccessCommand,
} from '@aws-sdk/client-iam';
import { describe, expect, test } from 'vitest';
import { auditSession, EXPORT_FILE, iamOf, roleArn, stand } from './stand.ts';

const generate = async (
  client: IAMClient,
  Arn: string,
  Granularity?: 'ACTION_LEVEL' | 'SERVICE_LEVEL',
): Promise<string> => {
  const input = Granularity ? { Arn, Granularity } : { Arn };
  return (await client.send(new GenerateServiceLastAccessedDetailsCommand(input))).JobId ?? '';
};

const read = (client: IAMClient, JobId: string, paging: { MaxItems?: number; Marker?: string } = {}) =>
  client.send(new GetServiceLastAccessedDetailsCommand({ JobId, ...paging }));

const services = async (client: IAMClient, arn: string) =>
  (await read(client, await generate(client, arn), { MaxItems: 1000 })).ServicesLastAccessed ?? [];

describe('access advisor', () => {
  test('a role that never used a granted service has it listed without a time', async () => {
    const listed = await services(iamOf(await stand()), roleArn('app/orders-api'));
    expect(listed.map((it) => it.ServiceNamespace)).toEqual(['dynamodb', 'kms', 'logs', 's3', 'sqs']);
    const kms = listed.find((it) => it.ServiceNamespace === 'kms');
    expect(kms?.LastAuthenticated).toBeUndefined();
    expect(kms?.TotalAuthenticatedEntities).toBe(0);
    const s3 = listed.find((it) => it.ServiceNamespace === 's3');
    expect(s3).toMatchObject({
      LastAuthenticatedEntity: roleArn('app/orders-api'),
      ServiceName: 'Amazon S3',
    });
  });

  test('an administrator is granted every service that IAM knows, page after page', async () => {
    const client = iamOf(await stand());
    const job = await generate(client, roleArn('github-deploy'));
    const namespaces: (string | undefined)[] = [];
    let page = await read(client, job);
    while (true) {
      namespaces.push(...(page.ServicesLastAccessed ?? []).map((it) => it.ServiceNamespace));
      if (!page.IsTruncated) break;
      page = await read(client, job, { Marker: page.Marker ?? '' });
    }
    expect(namespaces.length).toBeGreaterThanOrEqual(430);
    expect(new Set(namespaces).size).toBe(namespaces.length);
  });

  test('a Deny-only policy grants no service', async () => {
    const client = iamOf(await stand());
    expect(await services(client, 'arn:aws:iam::111122223333:policy/deny-outside-region')).toEqual([]);
  });

  test('a group reports the latest use among its members, and how many of them used it', async () => {
    const listed = await services(iamOf(await stand()), 'arn:aws:iam::111122223333:group/developers');
    expect(listed.find((it) => it.ServiceNamespace === 's3')).toMatchObject({
      LastAuthenticatedEntity: 'arn:aws:iam::111122223333:user/alice',
      TotalAuthenticatedEntities: 2,
    });
  });

  test('a policy tells which of its holders used a service, and which never did', async () => {
    const client = iamOf(await stand());
    const JobId = await generate(client, 'arn:aws:iam::111122223333:policy/orders-data-access');
    const input = { JobId, ServiceNamespace: 'kms', MaxItems: 1 };
    const first = await client.send(new GetServiceLastAccessedDetailsWithEntitiesCommand(input));
    expect(first.EntityDetailsList?.[0]?.EntityInfo).toMatchObject({ Name: 'orders-api', Type: 'ROLE' });
    expect(first.EntityDetailsList?.[0]?.LastAuthenticated).toBeUndefined();
    const second = await client.send(
      new GetServiceLastAccessedDetailsWithEntitiesCommand({ ...input, Marker: first.Marker ?? '' }),
    );
    expect(second.EntityDetailsList?.[0]?.EntityInfo?.Name).toBe('orders-worker');
    expect(second.IsTruncated).toBe(false);
  });

  test('tracked actions come with ACTION_LEVEL only, the allowed and never used among them', async () => {
    const client = iamOf(await stand());
    const plain = await read(client, await generate(client, roleArn('github-deploy')), { MaxItems: 1000 });
    expect(plain.ServicesLastAccessed?.some((it) => it.TrackedActionsLastAccessed)).toBe(false);
    const detailed = await read(client, await generate(client, roleArn('ops/ec2-patching'), 'ACTION_LEVEL'));
    expect(detailed.JobType).toBe('ACTION_LEVEL');
    const ec2 = detailed.ServicesLastAccessed?.find((it) => it.ServiceNamespace === 'ec2');
    expect(
      ec2?.TrackedActionsLastAccessed?.map((it) => [it.ActionName, it.LastAccessedTime !== undefined]),
    ).toEqual([['DescribeInstances', true]]);
  });

  test('an account without records gets a usage that follows from the names alone', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(async (seed) => {
        const sandbox = await stand({ accounts: [EXPORT_FILE], seed, now: () => Date.UTC(2026, 10, 1) });
        return services(iamOf(sandbox), roleArn('service/worker', '555566667777'));
      }),
    );
    expect(first).toEqual(second);
    const used = first?.filter((it) => it.LastAuthenticated !== undefined) ?? [];
    expect(used.length).toBeGreaterThan(100);
    expect((first?.length ?? 0) - used.length).toBeGreaterThan(100);
  });
});

describe('jobs', () => {
  test('a job is in progress, without services and completion date, until its time has passed', async () => {
    let now = Date.UTC(2026, 10, 1);
    const client = iamOf(await stand({ jobMs: [5000, 5000], now: () => now }));
    const job = await generate(client, roleArn('app/orders-api'));
    const before = await read(client, job);
    expect(before.JobStatus).toBe('IN_PROGRESS');
    expect(before.JobCompletionDate).toBeUndefined();
    expect(before.ServicesLastAccessed ?? []).toEqual([]);
    now += 5000;
    const after = await read(client, job);
    expect(after.JobStatus).toBe('COMPLETED');
    expect(after.JobCompletionDate).toEqual(new Date(now));
  });

  test('a report that IAM could not make is FAILED with its error', async () => {
    const client = iamOf(await stand());
    const failed = await read(client, await generate(client, roleArn('data/etl-nightly')));
    expect(failed).toMatchObject({ JobStatus: 'FAILED', Error: { Code: 'ServiceFailure' } });
    expect(failed.ServicesLastAccessed ?? []).toEqual([]);
  });

  test('a job is unknown to another session of the same role, and to other keys', async () => {
    const sandbox = await stand();
    const [mine, renewed] = [await auditSession(sandbox), await auditSession(sandbox)];
    const job = await generate(iamOf(sandbox, mine), roleArn('app/orders-api'));
    expect((await read(iamOf(sandbox, mine), job)).JobStatus).toBe('COMPLETED');
    for (const other of [iamOf(sandbox, renewed), iamOf(sandbox)]) {
      await expect(read(other, job)).rejects.toMatchObject({
        name: 'NoSuchEntityException',
        $metadata: { httpStatusCode: 404 },
      });
    }
  });

  test.each([
    ['arn:aws:iam::111122223333:role/nobody', 'NoSuchEntityException', 404],
    ['arn:aws:iam::444455556666:role/app/newsletter-api', 'NoSuchEntityException', 404],
    ['arn:aws:s3:::some-bucket-of-ours', 'InvalidInputException', 400],
  ])('no report is generated for %s', async (arn, name, httpStatusCode) => {
    const client = iamOf(await stand());
    await expect(generate(client, arn)).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
  });
});

describe('ListPoliciesGrantingServiceAccess', () => {
  const list = (client: IAMClient, Arn: string, ServiceNamespaces: string[], Marker?: string) =>
    client.send(
      new ListPoliciesGrantingServiceAccessCommand({ Arn, ServiceNamespaces, ...(Marker ? { Marker } : {}) }),
    );

  test("a group's inline policy names the group; a managed policy that comes through it does not", async () => {
    const answer = await list(iamOf(await stand()), 'arn:aws:iam::111122223333:user/bob', [
      'sts',
      's3',
      'kms',
    ]);
    expect(answer.PoliciesGrantingServiceAccess).toEqual([
      {
        ServiceNamespace: 'sts',
        Policies: [
          {
            PolicyName: 'assume-deploy-role',
            PolicyType: 'INLINE',
            EntityType: 'GROUP',
            EntityName: 'developers',
          },
          {
            PolicyName: 'switch-to-production',
            PolicyType: 'INLINE',
            EntityType: 'GROUP',
            EntityName: 'production-access',
          },
        ],
      },
      {
        ServiceNamespace: 's3',
        Policies: [
          {
            PolicyName: 'developer-access',
            PolicyType: 'MANAGED',
            PolicyArn: 'arn:aws:iam::111122223333:policy/developer-access',
          },
        ],
      },
      { ServiceNamespace: 'kms', Policies: [] },
    ]);
  });

  test('pages by namespace and takes no more than 200 of them', async () => {
    const client = iamOf(await stand({ pageSizes: { ListPoliciesGrantingServiceAccess: 2 } }));
    const arn = roleArn('github-deploy');
    const first = await list(client, arn, ['s3', 'iam', 'sqs']);
    expect(first.IsTruncated).toBe(true);
    const second = await list(client, arn, ['s3', 'iam', 'sqs'], first.Marker);
    expect(second.PoliciesGrantingServiceAccess?.map((it) => it.ServiceNamespace)).toEqual(['sqs']);
    const many = Array.from({ length: 201 }, (_, index) => `service${index}`);
    await expect(list(client, arn, many)).rejects.toMatchObject({ name: 'ValidationError' });
    await expect(list(client, arn, [])).rejects.toMatchObject({ name: 'ValidationError' });
  });

  test('is not answered for a managed policy', async () => {
    const client = iamOf(await stand());
    const policy = 'arn:aws:iam::111122223333:policy/developer-access';
    await expect(list(client, policy, ['s3'])).rejects.toMatchObject({ name: 'InvalidInputException' });
  });
});
