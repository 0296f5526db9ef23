/** What a change of a policy must not break, as the facts tell: what it allows and denies, who holds it, whom it bounds. */
import type { Entity, GrantingPolicy, ManagedPolicy, PolicyText, Principal } from '../model/entity.ts';
import { isObject } from '../model/json.ts';
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
    return denialOf(this.#document(policy, holder));
  }

  /** As `servicesNamed`, of a policy that the holder has. */
  servicesNamed(policy: GrantingPolicy, holder: Principal): readonly string[] {
    return servicesNamed(this.#document(policy, holder));
  }

  /** Undefined where the inventory does not have it. */
  #document(policy: GrantingPolicy, holder: Principal): PolicyText | undefined {
    const { policyArn, policyName, attachedTo = holder.arn } = policy;
    if (policyArn !== undefined) {
      const managed = this.managed(policyArn, holder.accountId);
      return managed && documentInForce(managed);
    }
    const owner = this.#entities.get(key(holder.accountId, attachedTo)) ?? holder;
    if (owner.type === 'policy') return undefined;
    return owner.inlinePolicies.find(({ name }) => name === policyName)?.document;
  }

  /** ARNs of those who have the policy, themselves or through a group; of a group, its members. */
  holdersOf(entity: Entity): readonly string[] {
    if (entity.type === 'group') return entity.members;
    if (entity.type !== 'policy') return [];
    const members = entity.attachments.flatMap((arn) => {
      const holder = this.#entities.get(key(entity.accountId, arn));
      return holder?.type === 'group' ? holder.members : [];
    });
    return [...new Set([...entity.attachments, ...members])];
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

/** Undefined where no version is in force. */
export function documentInForce({ versions }: ManagedPolicy): PolicyText | undefined {
  return versions.find(({ isDefault }) => isDefault)?.document;
}

export function denialInForce(policy: ManagedPolicy): Denial {
  return denialOf(documentInForce(policy));
}

/** Namespaces, in lower case, that the Allow statements name before the colon; `*` and NotAction name none. */
export function servicesNamed(document: PolicyText): readonly string[] {
  const actions = statementsOf(document).flatMap((statement) =>
    isObject(statement) && statement.Effect === 'Allow' ? listOf(statement.Action) : [],
  );
  const namespaces = actions.flatMap((action) =>
    typeof action === 'string' ? (action.split(':', 1)[0] ?? '').toLowerCase() : [],
  );
  return [...new Set(namespaces)].filter((namespace) => namespace !== '*');
}

/** What can't be read is not taken for harmless. */
function denialOf(document: PolicyText): Denial {
  if (!isObject(document)) return 'unread';
  const effects = statementsOf(document).map((statement) =>
    isObject(statement) ? statement.Effect : undefined,
  );
  if (effects.includes('Deny')) return 'some';
  return effects.every((effect) => effect === 'Allow') ? 'none' : 'unread';
}

function statementsOf(document: PolicyText): readonly unknown[] {
  return isObject(document) ? listOf(document.Statement) : [];
}

/** IAM takes a list of one without its brackets. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
