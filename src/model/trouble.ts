/** What a rule finds in policy documents, wherever they come from: of live entities, and of changed files. */
import type { DocumentKind, Holder } from './change.ts';
import type { PolicyText } from './entity.ts';
import type { RuleId, Severity } from './settings.ts';

/** One document of a set: all that one principal holds, or one policy alone. */
export interface RuledDocument {
  readonly kind: DocumentKind;
  readonly holder: Holder['type'];
  /** Of a policy its name, where it has one; a trust policy has none. */
  readonly policyName?: string;
  readonly document: PolicyText;
  /** The account that the document is in, twelve digits; absent: not known. */
  readonly accountId?: string;
  /**
   * `own`: troubles of it are told here. `aws`: AWS wrote it, so it is told here what it grants and not how it is
   * written. `elsewhere`: told where it is at home (a managed policy, a group); here it only counts together with others.
   */
  readonly told: 'own' | 'aws' | 'elsewhere';
  /**
   * Of what is told elsewhere: the group through which a user has it, equal for all that comes through it. What these
   * come to together is told at the group.
   */
  readonly through?: string;
}

export interface StatementRef {
  /** Place in the list of documents, from 0. */
  readonly document: number;
  /** Place in the document, from 0; absent: the document as a whole. */
  readonly statement?: number;
}

export interface Trouble {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Where it comes from, the first one first: at least one. */
  readonly statements: readonly [StatementRef, ...StatementRef[]];
  /**
   * Tells the troubles of one rule in one document apart, the same from run to run whatever the order of statements: the
   * id of an escalation path, a principal, a service.
   */
  readonly about?: string;
  /** Namespace, lower case, where it is about one service: exemptions by service ask for it. */
  readonly service?: string;
  /**
   * What the document does, as the end of a sentence that begins with it: `allows every action on every resource`. Plain
   * text; what is foreign in it stands as it is, and is made harmless where it is shown.
   */
  readonly says: string;
  /** What to do about it, in sentences. */
  readonly remedy: string;
  /** Parts of it, where it is several things. */
  readonly details?: readonly string[];
}
