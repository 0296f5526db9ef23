/** What to do about policy documents: one remedy for each policy, however much is wrong with it. */
import type { Entity, GrantingPolicy } from '../model/entity.ts';
import { type JudgedFinding, TRUST_POLICY } from '../model/finding.ts';
import type { JudgedEntity, Judgement } from '../model/judgement.ts';
import type { RuleId, Severity } from '../model/settings.ts';
import { type Departures, wholeFinding } from './departure.ts';
import { isAwsManaged, isIdentityCenter, isOpen, worst } from './entity-words.ts';
import { isAboutDocument } from './matter.ts';

export interface DocumentRemedy {
  readonly kind: 'document';
  readonly severity: Severity;
  /** How many findings it settles. */
  readonly findings: number;
  /** Nothing is claimed of use. */
  readonly hasNever: false;
  /** Who holds the policy: several where AWS wrote it. Never empty. */
  readonly entities: readonly Entity[];
  /** The policy to change; `trust`: the trust policy; absent: the entity is the policy, or several make it up together. */
  readonly policy?: GrantingPolicy | 'trust';
  /** The gravest of them. */
  readonly finding: JudgedFinding;
  /** It is wrong rather than too wide. */
  readonly isFault: boolean;
  /** How many kinds of findings there are besides. */
  readonly others: number;
}

/** What is not too much, but wrong. */
const FAULTS: readonly RuleId[] = ['policy-unknown-action', 'policy-malformed', 'policy-too-large'];

interface Gathered {
  readonly entities: Set<Entity>;
  readonly policy: DocumentRemedy['policy'];
  readonly findings: JudgedFinding[];
}

/** Nothing of what goes as a whole anyway. */
export function documentRemedies({ entities }: Judgement, departures: Departures): DocumentRemedy[] {
  const gathered = new Map<string, Gathered>();
  for (const judged of entities) {
    const open = openOf(judged);
    if (open.some(wholeFinding) || departures.allHoldersGo(judged.entity)) continue;
    for (const finding of open.filter(isAboutDocument)) gather(gathered, finding);
  }
  return [...gathered.values()].flatMap(({ entities: holders, policy, findings }) => {
    const [first] = findings;
    if (first === undefined) return [];
    const severity = findings.reduce<Severity>((gravest, one) => worst(gravest, one.severity), 'low');
    const finding = findings.find((one) => one.severity === severity) ?? first;
    return [
      {
        ...{ kind: 'document', severity, findings: findings.length, hasNever: false, finding },
        entities: [...holders],
        ...(policy !== undefined && { policy }),
        isFault: FAULTS.includes(finding.rule),
        others: new Set(findings.map(({ trouble }) => trouble?.says)).size - 1,
      },
    ];
  });
}

function openOf({ findings }: JudgedEntity): readonly JudgedFinding[] {
  return findings.filter(isOpen);
}

function gather(gathered: Map<string, Gathered>, finding: JudgedFinding): void {
  const { entity, subject, grantedBy } = finding;
  const [granting] = grantedBy;
  const policy =
    subject.policy === undefined ? undefined : subject.policy === TRUST_POLICY ? 'trust' : granting;
  // What AWS wrote is the same at whoever holds it, but for permission sets.
  const isShared =
    policy !== undefined && policy !== 'trust' && isAwsManaged(policy) && !isIdentityCenter(entity);
  const holder = isShared ? entity.type : entity.arn;
  const key = [entity.accountId, holder, subject.policy ?? ''].join('\n');
  const same = gathered.get(key);
  if (same === undefined) gathered.set(key, { entities: new Set([entity]), policy, findings: [finding] });
  else {
    same.entities.add(entity);
    same.findings.push(finding);
  }
}
