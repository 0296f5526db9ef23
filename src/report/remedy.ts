/**
 * What to change, put together from the findings: one remedy per entity and granting policy instead of one per
 * service. What a change at the policy or the group settles is not said again at its holders.
 */
import type { Entity, GrantingPolicy } from '../model/entity.ts';
import type { JudgedFinding } from '../model/finding.ts';
import type { JudgedEntity, Judgement } from '../model/judgement.ts';
import type { Severity } from '../model/settings.ts';
import { type Consequences, consequences, unlisted } from './consequences.ts';
import { type Departures, denialOfMembers, departuresOf, wholeFinding } from './departure.ts';
import { type DocumentRemedy, documentRemedies } from './document-remedy.ts';
import { isOpen, neverUsed, policyKey, rank, worst } from './entity-words.ts';
import { type ExemptHolder, ExemptHolders } from './exempt-holders.ts';
import { isAboutAccess } from './matter.ts';
import { onlySwitching, type PeopleRemedy, peopleRemedies } from './people-remedy.ts';
import { type Denial, denialInForce, PolicyFacts } from './policy-facts.ts';
import { gravest, type Sample, sample } from './sample.ts';
import { isSettled, type Settled, settledElsewhere } from './settled.ts';

interface Common {
  readonly entity: Entity;
  readonly severity: Severity;
  /** How many findings it settles. */
  readonly findings: number;
  readonly hasNever: boolean;
  /** Of a policy or a group: those who are exempt and would lose by it. */
  readonly exempt: readonly ExemptHolder[];
}

/** The entity itself is unused: one line, however much it is granted. */
export interface WholeEntity extends Common {
  readonly kind: 'whole-entity';
  readonly finding: JudgedFinding;
  /** Of a policy, or of a group for its members: what denies something would be missed. */
  readonly denial: Denial;
  /** Of a policy: everything that holds it goes as a whole too. */
  readonly allHoldersGo: boolean;
  /** Names of the unused policies that nothing else holds, and that go with it. */
  readonly alone: readonly string[];
}

export interface NarrowPolicy extends Common, Consequences {
  readonly kind: 'narrow-policy';
  /** Absent when the facts name no granting policy. */
  readonly policy?: GrantingPolicy;
  /** Services that the entity has through this policy. */
  readonly granted: number;
  readonly never: Sample;
  readonly unused: Sample;
  readonly actions: Sample;
  /** Services through this policy that were used and have no finding. */
  readonly used: Sample;
  /** Services through this policy without a finding, used or not: nothing may be detached while there are some. */
  readonly kept: number;
  /** Services that the policy names and access advisor does not list for the entity: no fact tells of their use. */
  readonly unlisted: Sample;
  /** `iam:PassRole`, whose use leaves no trace, is granted beside what it takes away. */
  readonly touchesPassRole: boolean;
  /** ISO-8601 UTC. */
  readonly trackedSince?: string;
  /** The gravest of what the policy does by itself, as the end of a sentence: narrowing it settles that too. */
  readonly does?: string;
}

export type Remedy = WholeEntity | NarrowPolicy | DocumentRemedy | PeopleRemedy;

/** All remedies of the judgement, the most urgent first; `limit` of them, and how many there are. */
export function firstRemedies(judgement: Judgement, limit: number): { remedies: Remedy[]; total: number } {
  const facts = new PolicyFacts(judgement.snapshot);
  const exempt = new ExemptHolders(judgement, facts);
  const given: Given = {
    facts,
    exempt,
    settled: settledElsewhere(judgement),
    departures: departuresOf(judgement, facts, exempt),
  };
  const all: Remedy[] = [
    ...peopleRemedies(judgement),
    ...withDocuments(
      judgement.entities.flatMap((judged) => remediesOf(judged, given)),
      documentRemedies(judgement, given.departures),
    ),
  ];
  // Stable: what is alike keeps the judgement's own order, worst entity first.
  all.sort(
    (a, b) =>
      rank(a.severity) - rank(b.severity) ||
      Number(isMissingMfa(b)) - Number(isMissingMfa(a)) ||
      Number(b.hasNever) - Number(a.hasNever) ||
      b.findings - a.findings,
  );
  return { remedies: all.slice(0, limit), total: all.length };
}

/** A stolen password is all it takes. */
function isMissingMfa(remedy: Remedy): boolean {
  return remedy.kind === 'people' && remedy.matter === 'mfa';
}

interface Gathered {
  readonly policy?: GrantingPolicy;
  readonly findings: JudgedFinding[];
}

interface Given {
  readonly facts: PolicyFacts;
  readonly exempt: ExemptHolders;
  readonly settled: Settled;
  readonly departures: Departures;
}

function remediesOf(judged: JudgedEntity, given: Given): (WholeEntity | NarrowPolicy)[] {
  const { entity } = judged;
  const open = judged.findings.filter(isOpen);
  const whole = open.find(wholeFinding);
  if (whole !== undefined) return wholeRemedy(whole, open, given);
  // A policy that nobody holds any more gives nothing to narrow.
  if (given.departures.allHoldersGo(entity)) return [];
  const byPolicy = new Map<string, Gathered>();
  for (const finding of open.filter(isAboutAccess)) {
    // A policy's findings are all remedied at the policy itself.
    const single = finding.grantedBy.length === 0 || entity.type === 'policy';
    const policies = single ? [undefined] : finding.grantedBy;
    for (const policy of policies) {
      const key = policy === undefined ? '' : policyKey(policy);
      const gathered = byPolicy.get(key) ?? { ...(policy && { policy }), findings: [] };
      gathered.findings.push(finding);
      byPolicy.set(key, gathered);
    }
  }
  return [...byPolicy.values()].flatMap((gathered) => {
    const { policy, findings } = gathered;
    const unsettled = findings.filter(
      ({ subject }) =>
        policy === undefined ||
        subject.action !== undefined ||
        !isSettled(entity, policy, subject.service ?? '', given.settled),
    );
    if (unsettled.length === 0 || onlySwitching(open, findings)) return [];
    return [narrow(judged, gathered, unsettled, given)];
  });
}

/** Settles all findings of the entity, and so is as urgent as the gravest of them. */
function wholeRemedy(
  finding: JudgedFinding,
  open: readonly JudgedFinding[],
  { facts, exempt, departures }: Given,
): WholeEntity[] {
  const { entity } = finding;
  if (departures.isToldAtHolder(entity)) return [];
  const alone = departures.goingWith(entity);
  const settled = [...open, ...alone.flatMap(({ findings }) => findings.filter(isOpen))];
  return [
    {
      kind: 'whole-entity',
      entity,
      severity: worstOf(settled),
      findings: settled.length,
      hasNever: neverUsed(finding),
      exempt: exempt.of(entity),
      finding,
      denial: entity.type === 'policy' ? denialInForce(entity) : denialOfMembers(entity, facts),
      allHoldersGo: departures.allHoldersGo(entity),
      alone: alone.map(({ entity: policy }) => policy.name),
    },
  ];
}

/** `unsettled` are those of the gathered findings that no remedy at the policy or the group takes care of. */
function narrow(
  judged: JudgedEntity,
  { policy, findings }: Gathered,
  unsettled: readonly JudgedFinding[],
  { facts, exempt }: Given,
): NarrowPolicy {
  const { entity } = judged;
  const { access } = entity;
  const key = policy === undefined ? undefined : policyKey(policy);
  const granted =
    access.status === 'complete'
      ? access.services.filter(
          (service) => key === undefined || service.grantedBy.some((by) => policyKey(by) === key),
        )
      : [];
  const isAboutService = ({ subject }: JudgedFinding) => subject.action === undefined;
  const found = new Set(findings.filter(isAboutService).map(({ subject }) => subject.service));
  const kept = granted.filter((service) => !found.has(service.namespace));
  // Where nothing is kept the policy goes as a whole, with what is settled elsewhere too.
  const told = kept.length === 0 ? findings : unsettled;
  const byService = told.filter(isAboutService);
  const trackedSince = told.find(neverUsed)?.evidence.trackedSince;
  return {
    kind: 'narrow-policy',
    entity,
    severity: worstOf(told),
    findings: told.length,
    hasNever: told.some(neverUsed),
    exempt: entity.type === 'policy' ? exempt.of(entity, new Set(told.map(serviceOf))) : [],
    ...(policy && { policy }),
    granted: granted.length,
    never: gravest(byService.filter(neverUsed)),
    unused: gravest(byService.filter((finding) => !neverUsed(finding))),
    actions: gravest(told.filter((finding) => !isAboutService(finding))),
    used: sample(kept.filter((service) => service.lastAccessedAt !== null).map(({ namespace }) => namespace)),
    kept: kept.length,
    unlisted: sample(unlisted(entity, policy, facts)),
    touchesPassRole: findings.some(({ untraced }) => untraced !== undefined),
    ...(trackedSince !== undefined && { trackedSince }),
    ...consequences(entity, policy, facts),
  };
}

/** A policy of which services are not used, and that is too wide besides, is one thing to change. */
function withDocuments(
  access: readonly (WholeEntity | NarrowPolicy)[],
  documents: readonly DocumentRemedy[],
): Remedy[] {
  const byPolicy = new Map(documents.flatMap((one) => narrowedKeys(one).map((key) => [key, one] as const)));
  const joined = new Set<DocumentRemedy>();
  const told = access.map((remedy): Remedy => {
    const same = remedy.kind === 'narrow-policy' ? byPolicy.get(remedyKey(remedy)) : undefined;
    if (same === undefined) return remedy;
    joined.add(same);
    const does = same.finding.trouble?.says;
    const severity = worst(remedy.severity, same.severity);
    return { ...remedy, severity, findings: remedy.findings + same.findings, ...(does && { does }) };
  });
  return [...told, ...documents.filter((one) => !joined.has(one))];
}

function remedyKey({ entity, policy }: Pick<NarrowPolicy, 'entity' | 'policy'>): string {
  return [entity.accountId, entity.arn, policy === undefined ? '' : policyKey(policy)].join('\n');
}

/** Of whose access a remedy tells too; none where several hold the policy, or where it is not about how wide it is. */
function narrowedKeys({ entities, policy, isFault }: DocumentRemedy): readonly string[] {
  const [entity, ...others] = entities;
  if (entity === undefined || others.length > 0 || policy === 'trust' || isFault) return [];
  if (policy === undefined && entity.type !== 'policy') return [];
  return [remedyKey({ entity, ...(policy && { policy }) })];
}

function serviceOf({ subject }: JudgedFinding): string {
  return subject.service ?? '';
}

function worstOf(findings: readonly JudgedFinding[]): Severity {
  return findings.reduce<Severity>((severity, finding) => worst(severity, finding.severity), 'low');
}
