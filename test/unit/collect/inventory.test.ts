import { describe, expect, it } from 'vitest';
import { type AuthorizationDetails, inventory } from '../../../src/collect/inventory.ts';

const ACCOUNT = '111122223333';
const arn = (path: string) => `arn:aws:iam::${ACCOUNT}:${path}`;
const CreateDate = new Date('2024-01-01T00:00:00Z');

function details(given: Partial<AuthorizationDetails>): AuthorizationDetails {
  return { users: [], groups: [], roles: [], policies: [], ...given };
}

const alice = { Arn: arn('user/alice'), UserName: 'alice', UserId: 'AIDA1', Path: '/', CreateDate };
const devs = { Arn: arn('group/devs'), GroupName: 'devs', GroupId: 'AGPA1', Path: '/', CreateDate };
const data = {
  Arn: arn('policy/data'),
  PolicyName: 'data',
  PolicyId: 'ANPA1',
  Path: '/',
  CreateDate,
  DefaultVersionId: 'v2',
};

describe('the inventory of an account', () => {
  it('ties users, groups and policies to each other', () => {
    const attached = [{ PolicyName: 'data', PolicyArn: data.Arn }];
    const entities = inventory(
      details({
        users: [{ ...alice, GroupList: ['devs'] }],
        groups: [{ ...devs, AttachedManagedPolicies: attached }],
        policies: [{ ...data, AttachmentCount: 1 }],
      }),
      new Map([[alice.Arn, '2026-01-01T00:00:00.000Z']]),
      ACCOUNT,
    );
    expect(entities).toMatchObject([
      { type: 'user', groups: [devs.Arn], passwordLastUsedAt: '2026-01-01T00:00:00.000Z' },
      { type: 'group', members: [alice.Arn] },
      { type: 'policy', attachments: [devs.Arn], awsManaged: false },
    ]);
    expect(entities.every(({ access }) => access.status === 'not-collected')).toBe(true);
  });

  it('knows the default version of a policy by its id', () => {
    const versions = ['v1', 'v2'].map((VersionId) => ({ VersionId, CreateDate, Document: '%7B%7D' }));
    const [policy] = inventory(
      details({ policies: [{ ...data, PolicyVersionList: versions }] }),
      new Map(),
      ACCOUNT,
    );
    expect(policy).toMatchObject({
      versions: [
        { id: 'v1', isDefault: false, document: {} },
        { id: 'v2', isDefault: true, document: {} },
      ],
    });
  });

  it('that lacks a group of a user leaves the user unknown', () => {
    const [user] = inventory(details({ users: [{ ...alice, GroupList: ['gone'] }] }), new Map(), ACCOUNT);
    expect(user?.access).toMatchObject({
      status: 'unknown',
      reason: { code: 'GroupMissing', message: expect.stringContaining('the user is in gone') },
    });
  });

  it('that lacks all holders of an attached policy does not call it attached to nothing', () => {
    const [policy] = inventory(details({ policies: [{ ...data, AttachmentCount: 2 }] }), new Map(), ACCOUNT);
    expect(policy?.access).toMatchObject({
      status: 'unknown',
      reason: {
        code: 'HolderMissing',
        message: expect.stringContaining("IAM counts 2 of the policy's attachments"),
      },
    });
  });

  it('does not take an answer without a date of creation for whole', () => {
    const { CreateDate: _, ...undated } = alice;
    expect(() => inventory(details({ users: [undated] }), new Map(), ACCOUNT)).toThrow('no CreateDate');
  });
});
