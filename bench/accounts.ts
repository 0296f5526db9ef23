/** Large accounts for the benchmarks, in AWS's own shapes; the sandbox makes up who used what. */
import serviceNames from '../sandbox/service-names.json' with { type: 'json' };

const ACCOUNT = '111122223333';
const CREATED = '2024-01-15T09:00:00Z';
/** Different policies, so that no two neighbours hold the same. */
const POLICIES = 12;

/** One Resource that any service's ARNs may match. */
const RESOURCES = `arn:aws:*:eu-west-1:${ACCOUNT}:workload-*`;

const trust = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

function policy(index: number, services: number) {
  const namespaces = Object.keys(serviceNames).sort();
  const chosen = Array.from({ length: services }, (_, i) => namespaces[(index * 31 + i) % namespaces.length]);
  const name = `workload-${index}`;
  return {
    PolicyName: name,
    PolicyId: `ANPABENCH${String(index).padStart(8, '0')}`,
    Arn: `arn:aws:iam::${ACCOUNT}:policy/${name}`,
    Path: '/',
    DefaultVersionId: 'v1',
    AttachmentCount: 1,
    PermissionsBoundaryUsageCount: 0,
    IsAttachable: true,
    CreateDate: CREATED,
    UpdateDate: CREATED,
    PolicyVersionList: [
      {
        VersionId: 'v1',
        IsDefaultVersion: true,
        CreateDate: CREATED,
        Document: {
          Version: '2012-10-17',
          // Not on everything: what is measured is the use of services, not wildcards told at each of the roles.
          Statement: [{ Effect: 'Allow', Action: chosen.map((ns) => `${ns}:*`), Resource: RESOURCES }],
        },
      },
    ],
  };
}

/** An authorization-details export with `roles` roles, each holding one policy that grants `services` services. */
export function accountOfRoles(roles: number, services: number) {
  const policies = Array.from({ length: POLICIES }, (_, index) => policy(index, services));
  return {
    UserDetailList: [],
    GroupDetailList: [],
    RoleDetailList: Array.from({ length: roles }, (_, index) => {
      const name = `service-${String(index).padStart(5, '0')}`;
      const { PolicyName, Arn } = policies[index % POLICIES] as ReturnType<typeof policy>;
      return {
        Path: '/workloads/',
        RoleName: name,
        RoleId: `AROABENCH${String(index).padStart(8, '0')}`,
        Arn: `arn:aws:iam::${ACCOUNT}:role/workloads/${name}`,
        CreateDate: CREATED,
        AssumeRolePolicyDocument: trust,
        InstanceProfileList: [],
        RolePolicyList: [],
        AttachedManagedPolicies: [{ PolicyName, PolicyArn: Arn }],
        Tags: [],
        RoleLastUsed: {},
      };
    }),
    Policies: policies,
  };
}
