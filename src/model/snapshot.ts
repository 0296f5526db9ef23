/** Facts, and nothing but facts: no threshold, no verdict. Can be saved and judged again without an AWS call. */
import type { FactError } from './access.ts';
import type { CredentialFacts, PasswordPolicyFacts } from './credential.ts';
import type { Entity } from './entity.ts';
import type { SwitchFacts } from './switch-role.ts';

export interface CollectError extends FactError {
  readonly accountId?: string;
  readonly entityArn?: string;
}

export interface CollectStats {
  /** Requests sent per operation, retries included. */
  readonly apiCalls: Readonly<Record<string, number>>;
  readonly retries: number;
  readonly durationMs: number;
}

export interface AccountSnapshot {
  /** Twelve digits. */
  readonly id: string;
  readonly alias?: string;
  /** The name that the config file gives the account. */
  readonly name?: string;
  readonly partition: string;
  /** `incomplete` when a part of the inventory itself could not be read; then `entities` is not the whole. */
  readonly inventory: 'complete' | 'incomplete';
  /** Everything of the inventory, selected or not. */
  readonly entities: readonly Entity[];
  /** Absent: not collected. */
  readonly credentials?: CredentialFacts;
  /** Absent: not collected. */
  readonly passwordPolicy?: PasswordPolicyFacts;
}

export interface Snapshot {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** When collecting began, ISO-8601 UTC. Ages are counted to this time. */
  readonly collectedAt: string;
  readonly granularity: 'service' | 'action';
  readonly accounts: readonly AccountSnapshot[];
  /** Absent: no stocktaking of role switching. */
  readonly switchRole?: SwitchFacts;
  /** What could not be read, entities with an unknown access excepted: these carry their own reason. */
  readonly errors: readonly CollectError[];
  readonly stats: CollectStats;
}
