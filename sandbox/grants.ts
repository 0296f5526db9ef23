/** Which policies an entity has, and in which services they allow it something. */
import type { Account, Entity } from './account.ts';
import { documentServices } from './policy-document.ts';

export interface HeldPolicy {
  readonly name: string;
  readonly type: 'INLINE' | 'MANAGED';
  /** Managed policies only. */
  readonly arn?: string;
  /** Who an inline policy belongs to; for a policy that comes through a group, the group. */
  readonly holder: Entity;
  readonly document: unknown;
}

/** The entity's policies: its own, and for a user those of the user's groups. A managed policy has itself. */
export function policiesOf(account: Account, entity: Entity): HeldPolicy[] {
  if (entity.type === 'policy') {
    return [
      { name: entity.name, type: 'MANAGED', arn: entity.arn, holder: entity, document: entity.document },
    ];
  }
  const groups = entity.groupNames.flatMap((name) => account.groupsByName.get(name) ?? []);
  return [entity, ...groups].flatMap((holder): HeldPolicy[] => [
    ...holder.inline.map(
      (policy): HeldPolicy => ({
        name: policy.PolicyName,
        type: 'INLINE',
        holder,
        document: policy.PolicyDocument,
      }),
    ),
    ...holder.attached.map(
      (policy): HeldPolicy => ({
        name: policy.PolicyName,
        type: 'MANAGED',
        arn: policy.PolicyArn,
        holder,
        document: account.entities.get(policy.PolicyArn)?.document,
      }),
    ),
  ]);
}

export const documentsOf = (account: Account, entity: Entity): unknown[] =>
  policiesOf(account, entity).map((policy) => policy.document);

/** Namespaces, sorted, in which the entity is allowed something and not denied everything. */
export function grantedNamespaces(account: Account, entity: Entity): string[] {
  const granted = new Set<string>();
  const denied = new Set<string>();
  for (const document of documentsOf(account, entity)) {
    const services = documentServices(document);
    for (const namespace of services.allowed) granted.add(namespace);
    for (const namespace of services.denied) denied.add(namespace);
  }
  return [...granted].filter((namespace) => !denied.has(namespace)).sort();
}
