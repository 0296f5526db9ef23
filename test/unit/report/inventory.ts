/** The inventory behind a small judgement: every granting policy that its services name, as one that allows only. */
import type { Entity, GrantingPolicy, ManagedPolicy, Principal } from '../../../src/model/entity.ts';
import type { AccountSnapshot } from '../../../src/model/snapshot.ts';
import { group, policy, role } from './facts.ts';

export const ALLOWING = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};

/** Policies and holders that are among the entities stay as they are; only what is missing is added. */
export function inventoryOf(entities: readonly Entity[]): AccountSnapshot[] {
  return [...new Set(entities.map(({ accountId }) => accountId))].map((id) => ({
    id,
    partition: 'aws',
    inventory: 'complete',
    entities: accountOf(entities.filter(({ accountId }) => accountId === id)),
  }));
}

function accountOf(entities: readonly Entity[]): readonly Entity[] {
  const byArn = new Map(entities.map((entity) => [entity.arn, entity]));
  for (const entity of entities) {
    if (entity.access.status !== 'complete') continue;
    for (const grant of entity.access.services.flatMap(({ grantedBy }) => grantedBy)) {
      if (grant.policyArn === undefined) addInline(byArn, grant, entity);
      else if (!byArn.has(grant.policyArn)) byArn.set(grant.policyArn, managed(grant, entity.accountId));
    }
    if (entity.type === 'policy') continue;
    for (const { name, arn } of entity.attachedPolicies) {
      const grant = { policyName: name, policyArn: arn, policyType: 'managed' } as const;
      if (!byArn.has(arn)) byArn.set(arn, managed(grant, entity.accountId));
    }
  }
  return [...byArn.values()];
}

function managed({ policyName, policyArn = '' }: GrantingPolicy, accountId: string): ManagedPolicy {
  return { ...policy({ name: policyName, accountId }), arn: policyArn };
}

function addInline(
  byArn: Map<string, Entity>,
  { policyName, attachedTo }: GrantingPolicy,
  entity: Entity,
): void {
  const arn = attachedTo ?? entity.arn;
  const found = byArn.get(arn) ?? holder(arn, entity.accountId);
  if (found.type === 'policy') return;
  if (found.inlinePolicies.some(({ name }) => name === policyName)) return;
  const inlinePolicies = [...found.inlinePolicies, { name: policyName, document: ALLOWING }];
  byArn.set(arn, { ...found, inlinePolicies });
}

function holder(arn: string, accountId: string): Principal {
  const of = { name: arn, accountId };
  return { ...(arn.includes(':group/') ? group(of) : role(of)), arn };
}
