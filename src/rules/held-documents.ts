/** The policy documents of an entity as the rules about documents take them, each with the policy that it is of. */
import type { GrantingPolicy } from '../model/access.ts';
import type { Entity, Group, ManagedPolicy, Principal } from '../model/entity.ts';
import type { RuledDocument } from '../model/trouble.ts';
import { type Inventory, inForce } from './policies-in-force.ts';

export interface HeldDocument {
  readonly ruled: RuledDocument;
  /** The one policy that it is of, in a list that all findings about it share; empty of a trust policy. */
  readonly grantedBy: readonly GrantingPolicy[];
}

/** Whether an entity is judged by itself, so that its own documents are told there. */
export type IsAudited = (entity: Entity) => boolean;

/**
 * All that a role, user or group holds, and the trust policy of a role; a managed policy by itself. What a user has
 * through groups is among it. A permissions boundary grants nothing, and what the inventory does not hold is told as
 * unknown elsewhere: neither is in the list.
 */
export function heldDocuments(
  entity: Entity,
  inventory: Inventory,
  isAudited: IsAudited,
): readonly HeldDocument[] {
  if (entity.type === 'account') return [];
  if (entity.type === 'policy') return managed(entity, entity, entity.awsManaged ? 'aws' : 'own');
  const told = (policy: ManagedPolicy) =>
    policy.awsManaged ? 'aws' : isAudited(policy) ? 'elsewhere' : 'own';
  const own = [...inline(entity, entity, 'own'), ...attached(entity, entity, inventory, told)];
  if (entity.type === 'role') return [trust(entity), ...own];
  if (entity.type === 'group') return own;
  const groups = entity.groups.flatMap((arn) => inventory.groups.get(arn) ?? []);
  const through = (group: Group): readonly HeldDocument[] => {
    if (!isAudited(group)) {
      return [...inline(entity, group, 'own'), ...attached(entity, group, inventory, told)];
    }
    const held = [
      ...inline(entity, group, 'elsewhere'),
      ...attached(entity, group, inventory, () => 'elsewhere'),
    ];
    return held.map((each) => ({ ...each, ruled: { ...each.ruled, through: group.arn } }));
  };
  return [...own, ...groups.flatMap(through)];
}

function trust({ accountId, trustPolicy }: Extract<Entity, { type: 'role' }>): HeldDocument {
  return {
    ruled: { kind: 'trust', holder: 'role', document: trustPolicy, accountId, told: 'own' },
    grantedBy: [],
  };
}

function inline(
  { accountId }: Entity,
  holder: Exclude<Principal, { type: 'account' }>,
  told: RuledDocument['told'],
): readonly HeldDocument[] {
  return holder.inlinePolicies.map(({ name, document }) => ({
    ruled: { kind: 'identity', holder: holder.type, policyName: name, document, accountId, told },
    grantedBy: [{ policyName: name, policyType: 'inline', attachedTo: holder.arn }],
  }));
}

function attached(
  entity: Entity,
  holder: Principal,
  { policies }: Inventory,
  told: (policy: ManagedPolicy) => RuledDocument['told'],
): readonly HeldDocument[] {
  return holder.attachedPolicies.flatMap(({ arn }) => {
    const policy = policies.get(arn);
    return policy === undefined ? [] : managed(entity, policy, told(policy), holder.arn);
  });
}

function managed(
  { accountId }: Entity,
  policy: ManagedPolicy,
  told: RuledDocument['told'],
  attachedTo?: string,
): readonly HeldDocument[] {
  const document = inForce(policy);
  if (document === undefined) return [];
  const { name, arn } = policy;
  // What is attached to nobody and limits somebody grants nothing, however much it allows.
  const isBoundary = policy.attachments.length === 0 && policy.boundaryUsageCount > 0;
  const kind = isBoundary ? 'boundary' : 'identity';
  return [
    {
      ruled: { kind, holder: 'policy', policyName: name, document, accountId, told },
      grantedBy: [
        {
          ...{ policyName: name, policyType: 'managed', policyArn: arn },
          ...(attachedTo !== undefined && { attachedTo }),
        },
      ],
    },
  ];
}
