/** What remedies at policies and groups settle, which is not said again at the users and roles that hold them. */
import type { Entity, GrantingPolicy, Group, ManagedPolicy } from '../model/entity.ts';
import type { JudgedFinding } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import { isOpen, policyKey } from './entity-words.ts';
import { isAboutAccess } from './matter.ts';

/** Holder-independent policy key -> services; null: everything. */
export type Settled = ReadonlyMap<string, ReadonlySet<string> | null>;

function settledKey(accountId: string, policy: string): string {
  return `${accountId}\n${policy}`;
}

export function settledElsewhere(judgement: Judgement): Settled {
  const settled = new Map<string, Set<string> | null>();
  for (const { entity, findings } of judgement.entities) {
    if (entity.type !== 'policy' && entity.type !== 'group') continue;
    for (const finding of findings.filter((one) => isOpen(one) && isAboutAccess(one))) {
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

export function policiesOf(group: Group): GrantingPolicy[] {
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

export function isSettled(
  entity: Entity,
  policy: GrantingPolicy,
  service: string,
  settled: Settled,
): boolean {
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
