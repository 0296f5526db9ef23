/** Everything the run found out, ready to be told: what `rules/` hands to `report/`. */
import type { Entity, EntityType } from './entity.ts';
import type { JudgedFinding } from './finding.ts';
import type { Exemption, Severity } from './settings.ts';
import type { CollectError, Snapshot } from './snapshot.ts';

export const CONCLUSIONS = ['pass', 'fail', 'incomplete'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

export const ENTITY_STATUSES = ['compliant', 'non-compliant', 'exempt', 'unknown'] as const;
export type EntityStatus = (typeof ENTITY_STATUSES)[number];

export interface JudgedEntity {
  readonly entity: Entity;
  readonly status: EntityStatus;
  /** Why the status is unknown, or that the entity is in grace and until when. */
  readonly reason?: string;
  /** ISO-8601 UTC; the latest use of anything that the facts know of. */
  readonly lastUsedAt: string | null;
  readonly services: {
    readonly granted: number;
    readonly used: number;
    readonly unused: number;
    readonly neverAccessed: number;
  };
  readonly findings: readonly JudgedFinding[];
}

export interface JudgedExemption {
  readonly exemption: Exemption;
  readonly state: 'active' | 'expired';
  /** Whole days until the end of the last day; negative once expired. */
  readonly daysLeft: number;
  /** How many findings it covers (active) or would have covered (expired). */
  readonly matches: number;
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
  readonly counts: Readonly<Record<EntityType, number>>;
}

export interface Judgement {
  readonly conclusion: Conclusion;
  readonly snapshot: Snapshot;
  readonly accounts: readonly JudgedAccount[];
  /** Audited entities, worst first. */
  readonly entities: readonly JudgedEntity[];
  /** Never-used danger first: by severity, then never before unused, then entity. */
  readonly findings: readonly JudgedFinding[];
  /** Findings that are neither exempt nor known, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly exemptions: readonly JudgedExemption[];
  readonly notices: readonly Notice[];
  /** Everything unknown: errors of collecting, and entities whose access could not be determined. */
  readonly errors: readonly CollectError[];
}
