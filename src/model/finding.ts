/** A judgement, with its evidence. Words are made later, by the rule's `explain`. */
import type { GrantingPolicy } from './access.ts';
import type { Entity } from './entity.ts';
import type { Exemption, RuleId, Severity } from './settings.ts';
import type { Trouble } from './trouble.ts';

/** What the trust policy of a role is called, which has no name of its own. */
export const TRUST_POLICY = 'trust policy';

export interface Subject {
  readonly service?: string;
  readonly action?: string;
  readonly credential?: CredentialName;
  /**
   * Of a rule on policy documents: the name of the inline policy, the ARN of a managed one, `trust policy` where it is
   * that. Absent of a managed policy by itself, and where several policies make up the finding together.
   */
  readonly policy?: string;
  /** Of a rule on policy documents: what tells its findings in one document apart, such as a principal. */
  readonly about?: string;
}

/** The report of IAM tells access keys apart by their slot, not by their id. */
export const CREDENTIAL_NAMES = ['password', 'access-key-1', 'access-key-2'] as const;
export type CredentialName = (typeof CREDENTIAL_NAMES)[number];

export interface Evidence {
  /** ISO-8601 UTC; null: never in the tracked time, or not known where `trackedSince` is absent. */
  readonly lastAccessedAt: string | null;
  readonly lastAccessedBy?: string;
  readonly lastAccessedRegion?: string;
  /** Whole days from the last use to the time of collecting; null: never used. */
  readonly ageDays: number | null;
  /**
   * Since when IAM watched: the latest of the entity's creation, for a policy or group that of its oldest holder or
   * member, and 400 days before collecting. ISO-8601 UTC.
   */
  readonly trackedSince?: string;
  /** Of role switches: what the time of the last one leaves out. */
  readonly switching?: SwitchEvidence;
}

export interface SwitchEvidence {
  /** What the user last switched to, where a record tells it, and how. */
  readonly lastRoleArn?: string;
  readonly lastBy?: 'console' | 'api';
  /** Where only sign-ins to roles by the console were looked at: in these accounts, twelve digits each. */
  readonly accounts?: readonly string[];
  /** Sign-ins tell a name and no id, and nobody looked for renames: what was done under a former name is not known. */
  readonly presentNameOnly?: true;
  /** Where only the logs of the roles' accounts were looked at, and so switches into these alone: twelve digits each. */
  readonly into?: readonly string[];
  /** A role session that carries the user's name switched role then. ISO-8601 UTC. */
  readonly namedBySessionAt?: string;
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The snapshot's own object, so that a hundred thousand findings stay small. */
  readonly entity: Entity;
  readonly subject: Subject;
  /** Name for people of the subject's service, where the facts tell one: `Amazon S3`. */
  readonly serviceName?: string;
  readonly evidence: Evidence;
  readonly grantedBy: readonly GrantingPolicy[];
  /** Actions of the subject's service that are granted too and leave no trace when used, so that no fact tells of them. */
  readonly untraced?: readonly string[];
  /** Of an unused group or policy: it denies something too, or may, which must outlive what it allows. */
  readonly denies?: true;
  /** Of an unused user: the facts tell the last use of its access keys too, so that nothing it did was missed. */
  readonly keysSeen?: true;
  /** What makes up the finding, where it is several things: the roles that a user could switch to, the weaknesses. */
  readonly details?: readonly string[];
  /** Of a rule on policy documents: what it found there. */
  readonly trouble?: Trouble;
  /** How the subject's grants lead to more rights, a sentence each, when they do. */
  readonly escalations?: readonly string[];
}

/** A finding after exemptions and the baseline were applied. */
export interface JudgedFinding extends Finding {
  /** Hash of rule + entity ARN + subject, the same from run to run: 16 hexadecimal digits. */
  readonly id: string;
  readonly status: 'new' | 'known' | 'exempt';
  readonly exemption?: Exemption;
  /** Of a known finding: since when, `YYYY-MM-DD`, and what people noted. */
  readonly known?: { readonly since: string; readonly note?: string };
}
