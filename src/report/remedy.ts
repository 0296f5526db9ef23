/**
 * What to change, put together from the findings: one remedy per entity and granting policy instead of one per
 * service. What a change at the policy or the group settles is not said again at its holders.
 */
import type { Entity, GrantingPolicy, Group, ManagedPolicy } from '../model/entity.ts';
import type { JudgedFinding } from '../model/finding.ts';
import type { JudgedEntity, Judgement } from '../model/judgement.ts';
import { SEVERITIES, type Severity } from '../model/settings.ts';
import { isOpen, neverUsed, policyKey, rank, worst } from './entity-words.ts';

/** How many service names a remedy keeps; it counts all of them. */
const SAMPLE = 6;

export interface Sample {
  readonly total: number;
  readonly names: readonly string[];
}

interface Common {
  readonly entity: Entity;
  readonly severity: Severity;
  /** How many findings it settles. */
  readonly findings: number;
  readonly hasNever: boolean;
}

/** The entity itself is unused: one line, however much it is granted. */
export interface WholeEntity extends Common {
  readonly kind: 'whole-entity';
  readonly finding: JudgedFinding;
}

export interface NarrowPolicy extends Common {
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
  /** `iam` is among what it takes away, and so perhaps `iam:PassRole`, whose use leaves no trace. */
  readonly touchesIam: boolean;
  /** ISO-8601 UTC. */
  readonly trackedSince?: string;
}

export type Remedy = WholeEntity | NarrowPolicy;

/** What remedies at policies and groups settle already: holder-independent policy key -> services; null: everything. */
type Settled = ReadonlyMap<string, ReadonlySet<string> | null>;

/** All remedies of the judgement, the most urgent first; `limit` of them, and how many there are. */
export function firstRemedies(judgement: Judgement, limit: number): { remedies: Remedy[]; total: number } {
  const settled = settledElsewhere(judgement);
  const all = judgement.entities.flatMap((judged) => remediesOf(judged, settled));
  // Stable: what is alike keeps the judgement's own order, worst entity first.
  all.sort(
    (a, b) =>
      rank(a.severity) - rank(b.severity) ||
      Number(b.hasNever) - Number(a.hasNever) ||
      b.findings - a.findings,
  );
  return { remedies: all.slice(0, limit), total: all.length };
}

function settledKey(accountId: string, policy: string): string {
  return `${accountId}\n${policy}`;
}

function settledElsewhere(judgement: Judgement): Settled {
  const settled = new Map<string, Set<string> | null>();
  for (const { entity, findings } of judgement.entities) {
    if (entity.type !== 'policy' && entity.type !== 'group') continue;
    for (const finding of findings.filter(isOpen)) {
      const service = finding.subject.action === undefined ? finding.subject.service : undefined;
      for (const key of settlingKeys(entity, finding)) {
        const services = settled.get(key);
        if (finding.rule === 'entity-unused') settled.set(key, null);
        else if (service !== undefined && services !== null) {
          settled.set(key, (services ?? new Set<string>()).add(service));
        }
      }
    }
  }
  return settled;
}

/** The policies that a finding's remedy at a policy or group takes care of. */
function settlingKeys(entity: ManagedPolicy | Group, finding: JudgedFinding): string[] {
  if (entity.type === 'policy') return [settledKey(entity.accountId, entity.arn)];
  const policies: readonly GrantingPolicy[] =
    finding.rule === 'entity-unused' ? policiesOf(entity) : finding.grantedBy;
  return policies.map((policy) => settledKey(entity.accountId, policyKey(policy)));
}

function policiesOf(group: Group): GrantingPolicy[] {
  return [
    ...group.attachedPolicies.map(
      ({ name, arn }) =>
        ({ policyName: name, policyType: 'managed', policyArn: arn, attachedTo: group.arn }) as const,
    ),
    ...group.inlinePolicies.map(
      ({ name }) => ({ policyName: name, policyType: 'inline', attachedTo: group.arn }) as const,
    ),
  ];
}

function isSettled(entity: Entity, policy: GrantingPolicy, service: string, settled: Settled): boolean {
  const keys: string[] = [];
  if (entity.type !== 'policy' && policy.policyArn !== undefined) {
    keys.push(settledKey(entity.accountId, policy.policyArn));
  }
  if (entity.type === 'user') keys.push(settledKey(entity.accountId, policyKey(policy)));
  return keys.some((key) => {
    const services = settled.get(key);
    return services === null || services?.has(service) === true;
  });
}

interface Gathered {
  readonly policy?: GrantingPolicy;
  readonly findings: JudgedFinding[];
}

function remediesOf(judged: JudgedEntity, settled: Settled): Remedy[] {
  const { entity } = judged;
  const open = judged.findings.filter(isOpen);
  const whole = open.find((finding) => finding.rule === 'entity-unused');
  if (whole !== undefined) {
    const hasNever = neverUsed(whole);
    return [
      {
        kind: 'whole-entity',
        entity,
        severity: whole.severity,
        findings: open.length,
        hasNever,
        finding: whole,
      },
    ];
  }
  const byPolicy = new Map<string, Gathered>();
  for (const finding of open) {
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
        !isSettled(entity, policy, subject.service ?? '', settled),
    );
    return unsettled.length === 0 ? [] : [narrow(judged, gathered, unsettled)];
  });
}

/** `unsettled` are those of the gathered findings that no remedy at the policy or the group takes care of. */
function narrow(
  judged: JudgedEntity,
  { policy, findings }: Gathered,
  unsettled: readonly JudgedFinding[],
): NarrowPolicy {
  const { access } = judged.entity;
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
    entity: judged.entity,
    severity: told.reduce<Severity>((severity, finding) => worst(severity, finding.severity), 'low'),
    findings: told.length,
    hasNever: told.some(neverUsed),
    ...(policy && { policy }),
    granted: granted.length,
    never: gravest(byService.filter(neverUsed)),
    unused: gravest(byService.filter((finding) => !neverUsed(finding))),
    actions: gravest(told.filter((finding) => !isAboutService(finding))),
    used: sample(kept.filter((service) => service.lastAccessedAt !== null).map(({ namespace }) => namespace)),
    kept: kept.length,
    touchesIam: found.has('iam'),
    ...(trackedSince !== undefined && { trackedSince }),
  };
}

/** `s3:DeleteBucket`, whether the rule gave the action with its service or without. */
export function actionName(subject: { readonly service?: string; readonly action?: string }): string {
  const action = subject.action ?? '';
  return action.includes(':') || subject.service === undefined ? action : `${subject.service}:${action}`;
}

/** Services that people know to be dangerous or widely used: named first where there is no room for all. */
const NOTABLE = [
  ...[
    'iam',
    'organizations',
    'sts',
    'sso',
    'kms',
    'secretsmanager',
    'ssm',
    's3',
    'dynamodb',
    'rds',
    'ec2',
    'lambda',
  ],
  ...['cloudformation', 'ecs', 'eks', 'ecr', 'sqs', 'sns', 'logs', 'cloudwatch', 'cloudtrail', 'route53'],
];
const NOTABLE_RANK = new Map(NOTABLE.map((namespace, at) => [namespace, at]));

/** The best known services first, the others by name. */
export function notableFirst(namespaces: readonly string[]): string[] {
  const known = (namespace: string) => NOTABLE_RANK.get(namespace) ?? NOTABLE.length;
  return [...namespaces].sort((a, b) => known(a) - known(b) || (a < b ? -1 : a > b ? 1 : 0));
}

function sample(names: readonly string[]): Sample {
  return { total: names.length, names: notableFirst(names).slice(0, SAMPLE) };
}

/** What the findings are about, the dangerous first. */
function gravest(findings: readonly JudgedFinding[]): Sample {
  const bySeverity = SEVERITIES.map((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ subject }) => (subject.action === undefined ? (subject.service ?? '') : actionName(subject))),
  );
  return { total: findings.length, names: bySeverity.flatMap(notableFirst).slice(0, SAMPLE) };
}
