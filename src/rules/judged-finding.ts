/** Findings in their final state, and how the hundreds of thousands of a large account are kept small. */
import type { BaselineEntry } from '../model/baseline.ts';
import type { Evidence, Finding, JudgedFinding } from '../model/finding.ts';
import type { Exemption } from '../model/settings.ts';
import type { Trouble } from '../model/trouble.ts';
import { findingId } from './finding-id.ts';

/** What findings about the same service have in common, whatever the entity. */
type Kind = Omit<JudgedFinding, 'id' | 'entity' | 'evidence' | 'grantedBy'>;

/** What keeps a finding from being new. */
interface Accepted {
  readonly exemption: Exemption | undefined;
  readonly known: BaselineEntry | undefined;
}

/** Holds each kind of finding once, for all findings of one judgement. */
export class FindingKinds {
  readonly #kinds = new Map<string, Kind>();
  /** The same trouble is found at many. */
  readonly #troubles = new WeakMap<Trouble, string>();

  #textOf(trouble: Trouble): string {
    let text = this.#troubles.get(trouble);
    if (text === undefined) {
      text = JSON.stringify(trouble);
      this.#troubles.set(trouble, text);
    }
    return text;
  }

  judged(finding: Finding, severity: Finding['severity'], { exemption, known }: Accepted): KindredFinding {
    const { entity, evidence, grantedBy, ...common } = finding;
    const { rule, subject, serviceName, untraced, denies, keysSeen, escalations, details, trouble } = common;
    const key = [
      ...[rule, severity, subject.service, subject.action, subject.credential, serviceName],
      ...[exemption && JSON.stringify(exemption), known?.since, known && JSON.stringify(known.note ?? null)],
      ...[untraced, denies, keysSeen, escalations, details],
      ...(trouble === undefined ? [] : [subject.policy, subject.about, this.#textOf(trouble)]),
    ].join('\n');
    let kind = this.#kinds.get(key);
    if (kind === undefined) {
      const status = exemption !== undefined ? 'exempt' : known !== undefined ? 'known' : 'new';
      kind = {
        ...common,
        severity,
        status,
        ...(exemption && { exemption }),
        ...(known && {
          known: { since: known.since, ...(known.note !== undefined && { note: known.note }) },
        }),
      };
      this.#kinds.set(key, kind);
    }
    return new KindredFinding(kind, finding);
  }
}

/** The id is made when asked for. It is a getter of the class, so a spread copy loses it. */
export class KindredFinding implements JudgedFinding {
  readonly kind: Kind;
  readonly entity: Finding['entity'];
  readonly evidence: Finding['evidence'];
  readonly grantedBy: Finding['grantedBy'];
  readonly rule: Finding['rule'];
  readonly severity: Finding['severity'];
  readonly subject: Finding['subject'];
  readonly status: JudgedFinding['status'];
  // Declared only, so that the many findings without them spend no space on them.
  declare readonly serviceName?: string;
  declare readonly exemption?: Exemption;
  declare readonly known?: NonNullable<JudgedFinding['known']>;
  declare readonly untraced?: readonly string[];
  declare readonly denies?: true;
  declare readonly keysSeen?: true;
  declare readonly escalations?: readonly string[];
  declare readonly details?: readonly string[];
  declare readonly trouble?: Trouble;

  constructor(
    kind: Kind,
    { entity, evidence, grantedBy }: Pick<Finding, 'entity' | 'evidence' | 'grantedBy'>,
  ) {
    this.kind = kind;
    this.entity = entity;
    this.evidence = evidence;
    this.grantedBy = grantedBy;
    this.rule = kind.rule;
    this.severity = kind.severity;
    this.subject = kind.subject;
    this.status = kind.status;
    if (kind.serviceName !== undefined) this.serviceName = kind.serviceName;
    if (kind.exemption !== undefined) this.exemption = kind.exemption;
    if (kind.known !== undefined) this.known = kind.known;
    if (kind.untraced !== undefined) this.untraced = kind.untraced;
    if (kind.denies !== undefined) this.denies = kind.denies;
    if (kind.keysSeen !== undefined) this.keysSeen = kind.keysSeen;
    if (kind.escalations !== undefined) this.escalations = kind.escalations;
    if (kind.details !== undefined) this.details = kind.details;
    if (kind.trouble !== undefined) this.trouble = kind.trouble;
  }

  get id(): string {
    return findingId(this);
  }
}

/**
 * The findings of one entity, three references each in place of an object of twelve. Returns what makes the objects
 * anew at each call, in the order given.
 */
export function packed(findings: readonly KindredFinding[]): () => readonly JudgedFinding[] {
  const entity = findings[0]?.entity;
  if (entity === undefined) return () => [];
  const kinds = findings.map(({ kind }) => kind);
  const evidences = findings.map(({ evidence }) => evidence);
  const grants = findings.map(({ grantedBy }) => grantedBy);
  return () =>
    kinds.map((kind, at) => {
      const [evidence, grantedBy] = [evidences[at] as Evidence, grants[at] as Finding['grantedBy']];
      return new KindredFinding(kind, { entity, evidence, grantedBy });
    });
}
