/** Which policies grant a service to a principal, from ListPoliciesGrantingServiceAccess. */
import {
  type IAMClient,
  ListPoliciesGrantingServiceAccessCommand,
  type PolicyGrantingServiceAccess,
} from '@aws-sdk/client-iam';
import type { Caller } from '../aws/caller.ts';
import type { GrantingPolicy } from '../model/access.ts';
import type { Group, Principal } from '../model/entity.ts';
import { required } from './decode.ts';
import { pages } from './paging.ts';

/** The API takes at most this many namespaces a call; an administrator has more than twice as many. */
export const NAMESPACES_A_CALL = 200;

/**
 * The granting policies of each namespace. Where a single policy is in force nobody needs to be asked which one
 * grants: that saves a third of the calls for most roles. The API attributes an inline policy of a group to the group, but a managed
 * one that comes through a group to nobody: the memberships of the inventory tell.
 */
export async function grantingPolicies(
  principal: Principal,
  namespaces: readonly string[],
  groupsByArn: ReadonlyMap<string, Group>,
  { iam, caller }: { readonly iam: IAMClient; readonly caller: Caller },
): Promise<ReadonlyMap<string, readonly GrantingPolicy[]>> {
  const groups =
    principal.type === 'user' ? principal.groups.flatMap((arn) => groupsByArn.get(arn) ?? []) : [];
  const [only, ...others] = policiesInForce([principal, ...groups]);
  if (only !== undefined && others.length === 0) {
    const list = [only];
    return new Map(namespaces.map((namespace) => [namespace, list]));
  }
  const granting = new Map<string, GrantingPolicy[]>();
  for (let start = 0; start < namespaces.length; start += NAMESPACES_A_CALL) {
    const chunk = namespaces.slice(start, start + NAMESPACES_A_CALL);
    const fetch = (marker: string | undefined) =>
      caller.call('ListPoliciesGrantingServiceAccess', () =>
        iam.send(
          new ListPoliciesGrantingServiceAccessCommand({
            Arn: principal.arn,
            ServiceNamespaces: chunk,
            Marker: marker,
          }),
        ),
      );
    for await (const page of pages(fetch)) {
      for (const entry of page.PoliciesGrantingServiceAccess ?? []) {
        const namespace = required(entry.ServiceNamespace, 'ServiceNamespace');
        const list = granting.get(namespace) ?? [];
        granting.set(namespace, list);
        list.push(...(entry.Policies ?? []).flatMap((policy) => attributed(policy, principal, groups)));
      }
    }
  }
  return sharedLists(granting);
}

function policiesInForce(holders: readonly Principal[]): GrantingPolicy[] {
  return holders.flatMap(({ arn, inlinePolicies, attachedPolicies }) => [
    ...inlinePolicies.map(
      ({ name }) => ({ policyName: name, policyType: 'inline', attachedTo: arn }) as const,
    ),
    ...attachedPolicies.map(
      (policy) =>
        ({ policyName: policy.name, policyType: 'managed', policyArn: policy.arn, attachedTo: arn }) as const,
    ),
  ]);
}

function attributed(
  policy: PolicyGrantingServiceAccess,
  principal: Principal,
  groups: readonly Group[],
): GrantingPolicy[] {
  const policyName = required(policy.PolicyName, 'PolicyName');
  if (policy.PolicyType !== 'MANAGED') {
    const group = policy.EntityType === 'GROUP' && groups.find(({ name }) => name === policy.EntityName);
    return [{ policyName, policyType: 'inline', attachedTo: group ? group.arn : principal.arn }];
  }
  const policyArn = required(policy.PolicyArn, 'PolicyArn');
  const holders = [principal, ...groups].filter(({ attachedPolicies }) =>
    attachedPolicies.some(({ arn }) => arn === policyArn),
  );
  const managed = { policyName, policyType: 'managed', policyArn } as const;
  return holders.length === 0 ? [managed] : holders.map(({ arn }) => ({ ...managed, attachedTo: arn }));
}

/** Services granted by the same policies share one list, which keeps 150 services of 5,000 roles small. */
function sharedLists(
  granting: Map<string, GrantingPolicy[]>,
): ReadonlyMap<string, readonly GrantingPolicy[]> {
  const lists = new Map<string, readonly GrantingPolicy[]>();
  for (const [namespace, policies] of granting) {
    const unique = [...new Map(policies.map((policy) => [JSON.stringify(policy), policy])).values()];
    const key = JSON.stringify(unique);
    if (!lists.has(key)) {
      lists.set(key, unique);
    }
    granting.set(namespace, lists.get(key) as GrantingPolicy[]);
  }
  return granting;
}
