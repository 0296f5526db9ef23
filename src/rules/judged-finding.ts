/** A finding in its final state, small enough to hold hundreds of thousands. */
import type { Finding, JudgedFinding } from '../model/finding.ts';
import type { Exemption } from '../model/settings.ts';
import { findingId } from './finding-id.ts';

/**
 * Refers to the facts and to what other findings share, and holds no text of its own: the id is made when asked
 * for. It is a getter of the class, so a spread copy loses it.
 */
export class CompactFinding implements JudgedFinding {
  readonly rule: Finding['rule'];
  readonly severity: Finding['severity'];
  readonly entity: Finding['entity'];
  readonly subject: Finding['subject'];
  readonly evidence: Finding['evidence'];
  readonly grantedBy: Finding['grantedBy'];
  readonly status: JudgedFinding['status'];
  // Declared only, so that the many findings without them spend no space on them.
  declare readonly exemption?: Exemption;
  declare readonly untraced?: readonly string[];
  declare readonly escalations?: readonly string[];

  constructor(finding: Finding, severity: Finding['severity'], exemption: Exemption | undefined) {
    this.rule = finding.rule;
    this.severity = severity;
    this.entity = finding.entity;
    this.subject = finding.subject;
    this.evidence = finding.evidence;
    this.grantedBy = finding.grantedBy;
    this.status = exemption === undefined ? 'new' : 'exempt';
    if (exemption !== undefined) this.exemption = exemption;
    if (finding.untraced !== undefined) this.untraced = finding.untraced;
    if (finding.escalations !== undefined) this.escalations = finding.escalations;
  }

  get id(): string {
    return findingId(this);
  }
}
