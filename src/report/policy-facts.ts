/** What a change of a policy must not break, as the facts tell: what the policy denies, and whom it bounds. */
import type { Entity, GrantingPolicy, ManagedPolicy, PolicyText, Principal } from '../model/entity.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** Whether a policy denies something: it does not, it does, or nobody can tell since its document could not be read. */
export type Denial = 'none' | 'some' | 'unread';

export class PolicyFacts {
  /** By account and ARN; AWS-managed policies have the same ARN in every account. */
  readonly #entities = new Map<string, Entity>();
  /** ARNs of the users and roles under a permissions boundary, by account and ARN of the policy. */
  readonly #bounded = new Map<string, string[]>();

  constructor({ accounts }: Snapshot) {
    for (const { id, entities } of accounts) {
      for (const entity of entities) {
        this.#entities.set(key(id, entity.arn), entity);
        if (!('boundaryArn' in entity) || entity.boundaryArn === undefined) continue;
        const boundary = key(id, entity.boundaryArn);
        const bounded = this.#bounded.get(boundary);
        if (bounded === undefined) this.#bounded.set(boundary, [entity.arn]);
        else bounded.push(entity.arn);
      }
    }
  }

  denial(policy: GrantingPolicy, holder: Principal): Denial {
    const { policyArn, policyName, attachedTo = holder.arn } = policy;
    if (policyArn !== undefined) {
      const managed = this.managed(policyArn, holder.accountId);
      return managed === undefined ? 'unread' : denialInForce(managed);
    }
    const owner = this.#entities.get(key(holder.accountId, attachedTo)) ?? holder;
    if (owner.type === 'policy') return 'unread';
    const inline = owner.inlinePolicies.find(({ name }) => name === policyName);
    return inline === undefined ? 'unread' : denialOf(inline.document);
  }

  managed(arn: string, accountId: string): ManagedPolicy | undefined {
    const entity = this.#entities.get(key(accountId, arn));
    return entity?.type === 'policy' ? entity : undefined;
  }

  /** ARNs of the users and roles whose permissions boundary the policy is. */
  boundedBy(arn: string, accountId: string): readonly string[] {
    return this.#bounded.get(key(accountId, arn)) ?? [];
  }
}

function key(accountId: string, arn: string): string {
  return `${accountId}\n${arn}`;
}

export function denialInForce({ versions }: ManagedPolicy): Denial {
  const inForce = versions.find(({ isDefault }) => isDefault);
  return inForce === undefined ? 'unread' : denialOf(inForce.document);
}

/** What can't be read is not taken for harmless. */
function denialOf(document: PolicyText): Denial {
  if (!isObject(document)) return 'unread';
  const { Statement: found } = document;
  const statements: readonly unknown[] = Array.isArray(found) ? found : [found];
  const effects = statements.map((statement) => (isObject(statement) ? statement.Effect : undefined));
  if (effects.includes('Deny')) return 'some';
  return effects.every((effect) => effect === 'Allow') ? 'none' : 'unread';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
