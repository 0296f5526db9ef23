/** Everything the run found out, ready to be told: what `rules/` hands to `report/`. */
import type { JudgedBaseline } from './baseline.ts';
import type { Entity, InventoryType, User } from './entity.ts';
import type { JudgedFinding } from './finding.ts';
import type { Exemption, Severity } from './settings.ts';
import type { CollectError, Snapshot } from './snapshot.ts';
import type { SourceFacts } from './switch-role.ts';

export const CONCLUSIONS = ['pass', 'fail', 'incomplete'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

export const ENTITY_STATUSES = ['compliant', 'non-compliant', 'exempt', 'unknown'] as const;
export type EntityStatus = (typeof ENTITY_STATUSES)[number];

export interface JudgedEntity {
  readonly entity: Entity;
  readonly status: EntityStatus;
  /** Why the status is unknown, or what is not judged yet and until when: the young entity, grants made lately. */
  readonly reason?: string;
  /** Present on an entity that is too young to be judged at all, and where everyone who has it is. */
  readonly inGrace?: true;
  /** ISO-8601 UTC; the latest use of anything that the facts know of. */
  readonly lastUsedAt: string | null;
  readonly services: {
    readonly granted: number;
    readonly used: number;
    readonly unused: number;
    readonly neverAccessed: number;
  };
  /** May be made anew at each look, since all of them at once would take much memory. */
  readonly findings: readonly JudgedFinding[];
}

export interface JudgedExemption {
  readonly exemption: Exemption;
  readonly state: 'active' | 'expired';
  /** Whole days until the end of the last day; negative once expired. */
  readonly daysLeft: number;
  /** How many findings it covers (active) or would have covered (expired). */
  readonly matches: number;
  /** It matched nothing and may yet: its rule is off, or something that it names was not judged in full. */
  readonly undecided?: true;
}

/** Something the user should know that makes nothing incomplete: an unmatched selector, entities left out by default. */
export interface Notice {
  readonly code: string;
  readonly message: string;
}

export interface JudgedAccount {
  readonly id: string;
  readonly alias?: string;
  readonly name?: string;
  readonly partition: string;
  readonly status: 'complete' | 'incomplete';
  /** Entities that were audited. */
  readonly counts: Readonly<Record<InventoryType, number>>;
}

export const SWITCH_STATUSES = ['active', 'stale', 'never', 'new', 'unknown', 'exempt'] as const;
/**
 * `stale`: switched before, and not for the threshold. `never`: no switch is known at all. `new`: too young, or
 * allowed to switch only lately, so that silence says nothing yet. `exempt`: stale or never, and accepted.
 */
export type SwitchStatus = (typeof SWITCH_STATUSES)[number];

/** A user who may switch role. */
export interface JudgedSwitcher {
  readonly user: User;
  readonly status: SwitchStatus;
  /** ISO-8601 UTC; null: none is known. */
  readonly lastSwitchedAt: string | null;
  readonly lastRoleArn?: string;
  readonly lastBy?: 'console' | 'api';
  /** Whole days from the last switch to the time of collecting; null: none is known. */
  readonly ageDays: number | null;
  /** Since when, without a gap up to now, nothing of this user was missed. ISO-8601 UTC; null: no such time. */
  readonly watchedSince: string | null;
  /** Where that holds for switches into some accounts alone: these, twelve digits each. */
  readonly watchedInto?: readonly string[];
  /** ARNs of roles, and patterns that reach beyond the accounts audited, sorted. */
  readonly assumableRoles: readonly string[];
  /** Of an unknown or new user: why. */
  readonly reason?: string;
  /** A role session that carries the user's name switched role then; not counted as the user's own. ISO-8601 UTC. */
  readonly namedBySessionAt?: string;
}

export interface JudgedSwitchRole {
  readonly thresholdDays: number;
  readonly coverage: {
    /** The time over which every account of the stocktaking is covered; null: there is none. ISO-8601 UTC. */
    readonly from: string | null;
    readonly to: string | null;
    readonly sources: readonly SourceFacts[];
  };
  /** Never and stale first (longest silence first), then unknown, new, active, exempt. */
  readonly users: readonly JudgedSwitcher[];
  /** ARNs of audited users whom `switch-role.users` leaves out. Absent: none. */
  readonly leftOut?: readonly string[];
}

export interface Judgement {
  readonly conclusion: Conclusion;
  readonly snapshot: Snapshot;
  readonly accounts: readonly JudgedAccount[];
  /** Audited entities, worst first. */
  readonly entities: readonly JudgedEntity[];
  /** All findings, never-used danger first: by severity, then never before unused, then entity. Made as they are read. */
  readonly findings: Iterable<JudgedFinding>;
  /** Absent: there was no stocktaking. */
  readonly switchRole?: JudgedSwitchRole;
  /** Findings that are neither exempt nor known, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly exemptions: readonly JudgedExemption[];
  /** Absent: there is no baseline. */
  readonly baseline?: JudgedBaseline;
  readonly notices: readonly Notice[];
  /** Everything unknown: errors of collecting, and entities whose access could not be determined. */
  readonly errors: readonly CollectError[];
}
