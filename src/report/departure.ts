/**
 * Entities that can go as a whole, and policies that go with them: to delete a role and to delete the policy that
 * only this role holds is one thing to do.
 */
import type { Entity, Principal } from '../model/entity.ts';
import type { JudgedFinding } from '../model/finding.ts';
import type { JudgedEntity, Judgement } from '../model/judgement.ts';
import { isIdentityCenter, isOpen } from './entity-words.ts';
import type { ExemptHolders } from './exempt-holders.ts';
import type { Denial, PolicyFacts } from './policy-facts.ts';
import { policiesOf } from './settled.ts';

export interface Departures {
  /** Whether everything that holds the policy goes. */
  allHoldersGo(entity: Entity): boolean;
  /** Whether the policy's own remedy would only repeat what is told at its holders. */
  isToldAtHolder(entity: Entity): boolean;
  /** The unused policies that nothing but this entity holds, when it goes. */
  goingWith(entity: Entity): readonly JudgedEntity[];
}

export function wholeFinding({ rule }: JudgedFinding): boolean {
  return rule === 'entity-unused';
}

/** A group with members that holds a Deny keeps doing its work, however little of what it allows is used. */
export function denialOfMembers(entity: Principal, facts: PolicyFacts): Denial {
  if (entity.type !== 'group' || entity.members.length === 0) return 'none';
  const denials = new Set(policiesOf(entity).map((policy) => facts.denial(policy, entity)));
  return (['some', 'unread'] as const).find((denial) => denials.has(denial)) ?? 'none';
}

export function departuresOf({ entities }: Judgement, facts: PolicyFacts, exempt: ExemptHolders): Departures {
  const policies = entities.filter(({ entity }) => entity.type === 'policy' && entity.attachments.length > 0);
  const troubled = policies.filter(({ findings }) => findings.some(isOpen));
  const holders = new Set(troubled.flatMap((judged) => holdersOf(judged.entity)));
  // Only holders are looked at: the findings of a large account take long to make.
  const going = new Set(
    entities
      .filter(
        (judged) =>
          holders.has(keyOf(judged.entity)) && isUnused(judged) && goes(judged.entity, facts, exempt),
      )
      .map(({ entity }) => keyOf(entity)),
  );
  const deserted = troubled.filter(({ entity }) => holdersOf(entity).every((holder) => going.has(holder)));
  const settled = deserted.filter(isUnused);
  const gone = new Set(deserted.map(({ entity }) => entity));
  const withHolder = new Map<string, JudgedEntity[]>();
  for (const judged of settled) {
    const [holder = '', ...others] = holdersOf(judged.entity);
    if (others.length > 0 || isAwsManaged(judged.entity)) continue;
    withHolder.set(holder, [...(withHolder.get(holder) ?? []), judged]);
  }
  return {
    allHoldersGo: (entity) => gone.has(entity),
    isToldAtHolder: (entity) => gone.has(entity) && (isAwsManaged(entity) || holdersOf(entity).length === 1),
    goingWith: (entity) => withHolder.get(keyOf(entity)) ?? [],
  };
}

function isUnused({ findings }: JudgedEntity): boolean {
  return findings.some((finding) => isOpen(finding) && wholeFinding(finding));
}

/** What remains, changed by other hands, for its Deny or for an exempt member, does not go. */
function goes(entity: Entity, facts: PolicyFacts, exempt: ExemptHolders): boolean {
  if (entity.type === 'policy' || isIdentityCenter(entity)) return false;
  return denialOfMembers(entity, facts) === 'none' && exempt.of(entity).length === 0;
}

function isAwsManaged(entity: Entity): boolean {
  return entity.type === 'policy' && entity.awsManaged;
}

function keyOf({ accountId, arn }: Entity): string {
  return `${accountId}\n${arn}`;
}

function holdersOf(entity: Entity): string[] {
  if (entity.type !== 'policy') return [];
  return entity.attachments.map((arn) => `${entity.accountId}\n${arn}`);
}
