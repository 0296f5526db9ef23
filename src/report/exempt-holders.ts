/** Who is exempt and yet would lose what a change of a policy or a group takes away. */
import type { Entity, GrantingPolicy } from '../model/entity.ts';
import type { JudgedFinding } from '../model/finding.ts';
import type { JudgedEntity, Judgement } from '../model/judgement.ts';
import { isAboutAccess, isAboutSwitching } from './matter.ts';
import type { PolicyFacts } from './policy-facts.ts';

export interface ExemptHolder {
  readonly arn: string;
  /** `YYYY-MM-DD`, the last day of the exemption; of several, the latest. */
  readonly until: string;
}

export class ExemptHolders {
  readonly #facts: PolicyFacts;
  readonly #judged: ReadonlyMap<string, JudgedEntity>;
  /** Exempt findings by holder: the findings of a large account take long to make. */
  readonly #exempt = new Map<string, readonly JudgedFinding[]>();

  constructor({ entities, exemptions }: Judgement, facts: PolicyFacts) {
    this.#facts = facts;
    const anyWorks = exemptions.some(({ state, matches }) => state === 'active' && matches > 0);
    const audited = anyWorks ? entities : [];
    this.#judged = new Map(
      audited.map((judged) => [keyOf(judged.entity.accountId, judged.entity.arn), judged]),
    );
  }

  /** Those who hold the policy, themselves or through a group, or are in the group; of `services` alone if given. */
  of(entity: Entity, services?: ReadonlySet<string>): readonly ExemptHolder[] {
    if (this.#judged.size === 0) return [];
    const isGranting = ({ policyArn, attachedTo }: GrantingPolicy) =>
      entity.arn === (entity.type === 'policy' ? policyArn : attachedTo);
    const concerns = (finding: JudgedFinding) => {
      const { subject, grantedBy } = finding;
      // Who may go on switching role needs the policy for that; a password or an MFA device needs none.
      const service = isAboutSwitching(finding) ? 'sts' : subject.service;
      if (service === undefined) return isAboutAccess(finding);
      if (services !== undefined && !services.has(service)) return false;
      return grantedBy.some(isGranting) || (grantedBy.length === 0 && isAboutAccess(finding));
    };
    return this.#facts.holdersOf(entity).flatMap((arn) => {
      const days = this.#findingsOf(keyOf(entity.accountId, arn))
        .filter(concerns)
        .map(({ exemption }) => exemption?.expires ?? '')
        .sort();
      const until = days.at(-1);
      return until === undefined ? [] : [{ arn, until }];
    });
  }

  #findingsOf(key: string): readonly JudgedFinding[] {
    const known = this.#exempt.get(key);
    if (known !== undefined) return known;
    const exempt = (this.#judged.get(key)?.findings ?? []).filter(({ status }) => status === 'exempt');
    this.#exempt.set(key, exempt);
    return exempt;
  }
}

function keyOf(accountId: string, arn: string): string {
  return `${accountId}\n${arn}`;
}
