/** What a change of one policy touches besides the services that it is made for. */
import type { Entity, GrantingPolicy } from '../model/entity.ts';
import { isAwsManaged } from './entity-words.ts';
import {
  type Denial,
  denialInForce,
  documentInForce,
  type PolicyFacts,
  servicesNamed,
} from './policy-facts.ts';
import type { Sample } from './sample.ts';

export interface Consequences {
  /** Of the policy. */
  readonly denial: Denial;
  /** The managed policy is held by others as well. */
  readonly shared: boolean;
  /** ARNs of the users and roles whose permissions boundary the policy is. */
  readonly bounded: Sample;
}

/** Namespaces that the policy names and access advisor does not list for the entity. */
export function unlisted(
  entity: Entity,
  policy: GrantingPolicy | undefined,
  facts: PolicyFacts,
): readonly string[] {
  const { access } = entity;
  const listed = new Set(
    access.status === 'complete' ? access.services.map(({ namespace }) => namespace.toLowerCase()) : [],
  );
  const allowed =
    entity.type === 'policy'
      ? servicesNamed(documentInForce(entity))
      : policy === undefined
        ? []
        : facts.servicesNamed(policy, entity);
  return allowed.filter((namespace) => !listed.has(namespace));
}

/** What else hangs on the policy that is to be changed. */
export function consequences(
  entity: Entity,
  policy: GrantingPolicy | undefined,
  facts: PolicyFacts,
): Consequences {
  const changed =
    entity.type === 'policy' ? entity : facts.managed(policy?.policyArn ?? '', entity.accountId);
  const bounded = changed === undefined ? [] : facts.boundedBy(changed.arn, changed.accountId);
  const holder = policy?.attachedTo ?? entity.arn;
  return {
    denial:
      entity.type === 'policy'
        ? denialInForce(entity)
        : policy === undefined
          ? 'none'
          : facts.denial(policy, entity),
    shared:
      policy !== undefined &&
      (isAwsManaged(policy) || changed?.attachments.some((arn) => arn !== holder) === true),
    bounded: {
      total: Math.max(bounded.length, changed?.boundaryUsageCount ?? 0),
      names: bounded.slice(0, 3),
    },
  };
}
