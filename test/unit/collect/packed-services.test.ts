import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ServicePacker } from '../../../src/collect/packed-services.ts';
import type { GrantingPolicy, ServiceAccess } from '../../../src/model/access.ts';
import { ACCOUNT, anAction, aService } from '../factory.ts';

const aTime = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anArn = fc.integer({ max: 5, min: 0 }).map((n) => `arn:aws:iam::${ACCOUNT}:role/app-${n}`);
const policies: readonly GrantingPolicy[][] = ['storage', 'queues', 'app'].map((policyName) => [
  { policyName, policyType: 'inline' },
]);

const anEntry: fc.Arbitrary<ServiceAccess> = fc.record(
  {
    namespace: fc.constantFrom('s3', 'sqs', 'iam'),
    name: fc.constantFrom('Amazon S3', 's3', 'AWS IAM'),
    lastAccessedAt: fc.option(aTime),
    grantedBy: fc.constantFrom(...policies),
    lastAccessedBy: anArn,
    lastAccessedRegion: fc.constantFrom('eu-west-1', 'us-east-1'),
    actions: fc.constant([anAction('s3:GetObject', 3)]),
    usedBy: fc.constant([{ arn: 'x', name: 'x', type: 'user' as const, lastAccessedAt: null }]),
  },
  { requiredKeys: ['namespace', 'name', 'lastAccessedAt', 'grantedBy'] },
);

it('what access advisor listed of each entity is kept in every field and in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anEntry)), (entities) => {
      const packer = new ServicePacker();
      const unpack = entities.map((services) => packer.pack(services));
      expect(unpack.map((services) => services())).toEqual(entities);
      expect(unpack.map((services) => services())).toEqual(entities);
    }),
  );
});

it('services granted by the same policies keep sharing one list of them', () => {
  const shared: readonly GrantingPolicy[] = [{ policyName: 'app', policyType: 'inline' }];
  const own: readonly GrantingPolicy[] = [{ policyName: 'app', policyType: 'inline' }];
  const services = [shared, own, shared].map((grantedBy) => aService('s3', 1, { grantedBy }));
  const lists = new ServicePacker()
    .pack(services)()
    .map(({ grantedBy }) => grantedBy);
  expect(lists[0]).toBe(lists[2]);
  expect(lists[0]).not.toBe(lists[1]);
});
