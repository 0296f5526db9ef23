/** Findings as columns, for the page's script. */
import type { GrantingPolicy } from '../../model/access.ts';
import type { Entity } from '../../model/entity.ts';
import type { JudgedFinding } from '../../model/finding.ts';
import { type Exemption, RULE_IDS, SEVERITIES } from '../../model/settings.ts';
import { label, policyKey } from '../entity-words.ts';
import type { Explain } from '../input.ts';
import { subjectWords } from './finding-words.ts';
import { shown } from './markup.ts';
import { type FindingColumns, type FindingExtras, PLACEHOLDERS, type PolicyRow } from './page-data.ts';
import { dayNumber, Pool, TextPool } from './pool.ts';

export const FINDING_STATUSES = ['new', 'known', 'exempt'] as const;

/** What findings and entities refer to. */
export class Pools {
  readonly texts = new TextPool();
  readonly entities = new Pool<Entity>();
  readonly services = new Pool<readonly [string, string]>();
  readonly exemptions = new Pool<Exemption>();
  readonly grants = new Pool<readonly number[]>();
  readonly policies = new Pool<PolicyRow>();
  /** Most texts come again and again, and to make them showable takes time. */
  readonly #shown = new Map<string, number>();

  /** The place of foreign text as it is shown. */
  text(foreign: string | undefined): number {
    if (foreign === undefined) return -1;
    const known = this.#shown.get(foreign);
    if (known !== undefined) return known;
    const place = this.texts.of(shown(foreign));
    this.#shown.set(foreign, place);
    return place;
  }

  /** An AWS-managed policy has the same ARN in every account. */
  entity(entity: Entity): number {
    return this.entities.place(`${entity.accountId} ${entity.arn}`, () => entity);
  }

  grantSet(grantedBy: readonly GrantingPolicy[]): number {
    if (grantedBy.length === 0) return -1;
    const places = grantedBy.map((policy) =>
      this.policies.place(policyKey(policy), () => [
        this.text(policy.policyName),
        policy.policyType,
        this.text(policy.policyArn),
        this.text(policy.attachedTo),
      ]),
    );
    return this.grants.place(places.join(' '), () => places);
  }
}

export function packFindings(
  findings: readonly JudgedFinding[],
  explain: Explain,
  pools: Pools,
): FindingColumns {
  const extras: Record<number, FindingExtras> = {};
  const words = findings.map((finding, row) => {
    const more = extrasOf(finding, pools);
    if (more !== undefined) extras[row] = more;
    const { message, remediation } = explain(finding);
    const holes = holesOf(finding);
    return [pools.texts.of(pattern(message, holes)), pools.texts.of(pattern(remediation, holes))] as const;
  });
  const column = <Cell>(cell: (finding: JudgedFinding) => Cell) => findings.map(cell);
  return {
    id: column(({ id }) => id),
    entity: column(({ entity }) => pools.entity(entity)),
    rule: column(({ rule }) => RULE_IDS.indexOf(rule)),
    severity: column(({ severity }) => SEVERITIES.indexOf(severity)),
    status: column(({ status }) => FINDING_STATUSES.indexOf(status)),
    subject: column((finding) => pools.text(subjectWords(finding))),
    service: column(({ subject }) => pools.text(subject.service)),
    serviceName: column(({ serviceName }) => pools.text(serviceName)),
    last: column(({ evidence }) => dayNumber(evidence.lastAccessedAt)),
    by: column(({ evidence }) => pools.text(evidence.lastAccessedBy)),
    region: column(({ evidence }) => pools.text(evidence.lastAccessedRegion)),
    age: column(({ evidence }) => evidence.ageDays ?? -1),
    tracked: column(({ evidence }) => dayNumber(evidence.trackedSince)),
    message: words.map(([message]) => message),
    remediation: words.map(([, remediation]) => remediation),
    grants: column(({ grantedBy }) => pools.grantSet(grantedBy)),
    extras,
  };
}

function extrasOf(finding: JudgedFinding, pools: Pools): FindingExtras | undefined {
  const { details, escalations, exemption, known } = finding;
  if ((details ?? escalations ?? exemption ?? known) === undefined) return undefined;
  return {
    ...(details !== undefined && { details: details.map((detail) => pools.text(detail)) }),
    ...(escalations !== undefined && { escalations: escalations.map((way) => pools.text(way)) }),
    ...(exemption !== undefined && {
      exemption: pools.exemptions.place(JSON.stringify(exemption), () => exemption),
    }),
    ...(known !== undefined && {
      known: {
        since: pools.text(known.since),
        ...(known.note !== undefined && { note: pools.text(known.note) }),
      },
    }),
  };
}

/** The values that the page's script puts back, each with what stands for it; the same as in `client/finding-text.ts`. */
function holesOf({ entity, serviceName, subject, evidence }: JudgedFinding): [string, string][] {
  const day = (iso: string | null | undefined) => iso?.slice(0, 10) ?? '';
  const holes: [string, string][] = [
    [shown(label(entity)), PLACEHOLDERS.label],
    [shown(serviceName ?? ''), PLACEHOLDERS.serviceName],
    [shown(subject.service ?? ''), PLACEHOLDERS.service],
    [day(evidence.lastAccessedAt), PLACEHOLDERS.last],
    [day(evidence.trackedSince), PLACEHOLDERS.tracked],
    [evidence.ageDays === null ? '' : String(evidence.ageDays), PLACEHOLDERS.age],
  ];
  return holes.filter(([value]) => value !== '');
}

/** Whatever is replaced is put back by the same values, so it need not be a word of its own. */
function pattern(text: string, holes: readonly [string, string][]): string {
  return holes.reduce((left, [value, hole]) => left.replaceAll(value, hole), shown(text));
}
