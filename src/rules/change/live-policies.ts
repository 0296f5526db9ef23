/** The policies of a live entity, with those that the change is about taken out, so that both of its sides can be put in. */
import type { Entity, PolicyText } from '../../model/entity.ts';
import type { Inventory } from '../policies-in-force.ts';
import { type HeldDocument, isOfIts } from './held.ts';
import type { JudgedUnit } from './judged-unit.ts';
import { known } from './sides.ts';
import type { Unit } from './units.ts';

export interface Others {
  readonly documents: readonly PolicyText[];
  /** Whether it is known which of the live policies the change replaces. */
  readonly isMatched: boolean;
  /** Whether the inventory has the text of all that is attached. */
  readonly isComplete: boolean;
}

/** What is attached, and whether all of its texts are known. */
interface Attached {
  readonly policies: readonly LivePolicy[];
  readonly isComplete: boolean;
}

interface Named {
  readonly name: string;
  readonly arn: string;
}

interface LivePolicy extends Named {
  readonly document: PolicyText;
}

/** What the entity holds besides what the change says of it. @param arnOf of the live entity of a unit */
export function otherPolicies(
  { holdings, unit }: JudgedUnit,
  entity: Entity,
  inventory: Inventory,
  arnOf: (unit: Unit) => string | undefined,
): Others {
  if (entity.type === 'policy') return { documents: [], isMatched: true, isComplete: true };
  const arns = new Set<string>();
  const names = new Set<string>();
  for (const { unit: target, before, after } of holdings.vias) {
    const targets = [before?.found.target, after?.found.target];
    const arn = target && arnOf(target);
    if (arn !== undefined) arns.add(arn);
    for (const { arn: own, name } of targets.flatMap((one) => one ?? [])) {
      if (known(own) !== undefined) arns.add(own ?? '');
      if (known(name) !== undefined) names.add(name ?? '');
    }
    if (target?.name !== undefined) names.add(target.name);
  }
  const isOther = ({ arn, name }: Named) => !arns.has(arn) && !names.has(name);
  const { policies: attached, isComplete } = attachedTo(entity, inventory, isOther);
  const own = (side: readonly HeldDocument[]) =>
    side.filter((held) => held.via === undefined && held.kind === 'identity' && isOfIts(held));
  const inline = withoutOwn(entity.inlinePolicies, own(holdings.before), own(holdings.after));
  const mapped = unit.mappedTo === undefined ? undefined : withoutSame(attached, own(holdings.before));
  const isMatched = inline.isMatched || (mapped !== undefined && mapped.length < attached.length);
  return {
    documents: [...inline.left, ...(mapped ?? attached).map(({ document }) => document)],
    isMatched,
    // Of what the change leaves attached and nobody knows, it is not known what it still grants.
    isComplete:
      isComplete &&
      !holdings.unknown.some(({ relation, after }) => relation !== 'boundary' && after !== undefined),
  };
}

/** Inline policies by name; then those that say the same; then the only one that is left, of the only one that is. */
function withoutOwn(
  live: readonly { readonly name: string; readonly document: PolicyText }[],
  before: readonly HeldDocument[],
  after: readonly HeldDocument[],
): { readonly left: readonly PolicyText[]; readonly isMatched: boolean } {
  const named = new Map(live.map((policy) => [policy.name, policy]));
  const left = new Set(live);
  const open = [...before].filter(({ name }) => {
    const found = name === undefined ? undefined : named.get(name);
    return found === undefined || !left.delete(found);
  });
  for (const { name } of after) {
    const found = name === undefined ? undefined : named.get(name);
    if (found !== undefined) left.delete(found);
  }
  const unnamed = open.filter(({ name }) => known(name) === undefined);
  const still = unnamed.filter(({ text }) => {
    const found = [...left].find(({ document }) => JSON.stringify(document) === text);
    return found === undefined || !left.delete(found);
  });
  const [last, ...more] = [...left];
  const isSole = still.length === 1 && last !== undefined && more.length === 0;
  if (isSole) left.delete(last);
  return {
    left: [...left].map(({ document }) => document),
    isMatched: still.length === 0 || isSole,
  };
}

/** Without the managed policies that say what the document of a file does, which `changes.map` gives to their holder. */
function withoutSame(attached: readonly LivePolicy[], own: readonly HeldDocument[]): readonly LivePolicy[] {
  const texts = new Set(own.map(({ text }) => text));
  return attached.filter(({ document }) => !texts.has(JSON.stringify(document)));
}

/** Managed policies of the entity, and what its groups bring. @param isAsked of a managed policy, or of a group */
function attachedTo(
  entity: Exclude<Entity, { type: 'policy' }>,
  inventory: Inventory,
  isAsked: (policy: Named) => boolean,
): Attached {
  let isComplete = true;
  const managed = (of: Pick<typeof entity, 'attachedPolicies'>, isOne: typeof isAsked) =>
    of.attachedPolicies.filter(isOne).flatMap(({ name, arn }): readonly LivePolicy[] => {
      const document = inventory.policies.get(arn)?.versions.find(({ isDefault }) => isDefault)?.document;
      if (document === undefined) isComplete = false;
      return document === undefined ? [] : [{ name, arn, document }];
    });
  const own = managed(entity, isAsked);
  const groups = entity.type === 'user' ? entity.groups : [];
  const brought = groups.flatMap((arn) => {
    const group = inventory.groups.get(arn);
    if (group === undefined) isComplete = false;
    if (group === undefined || !isAsked(group)) return [];
    return [...group.inlinePolicies, ...managed(group, () => true)].map(
      ({ document }): LivePolicy => ({ name: group.name, arn: group.arn, document }),
    );
  });
  return { policies: [...own, ...brought], isComplete };
}

/** All that a live entity holds, and of a policy what it says. @param policyArn one that is left out */
export function livePolicies(
  entity: Entity,
  inventory: Inventory,
  policyArn?: string,
): { readonly documents: readonly PolicyText[]; readonly isComplete: boolean } {
  if (entity.type === 'policy') {
    const own = entity.arn === policyArn ? undefined : entity.versions.find(({ isDefault }) => isDefault);
    return { documents: own === undefined ? [] : [own.document], isComplete: true };
  }
  const { policies, isComplete } = attachedTo(entity, inventory, ({ arn }) => arn !== policyArn);
  return {
    documents: [...entity.inlinePolicies, ...policies].map(({ document }) => document),
    isComplete,
  };
}
