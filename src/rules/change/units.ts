/** What is judged together: a principal with all that it holds, or a policy alone. */
import type { Holder } from '../../model/change.ts';
import type { ReadChange, ReadFile } from '../../model/read-change.ts';
import type { Settings } from '../../model/settings.ts';
import type { Side } from '../../policy/difference/types.ts';
import { type HolderPair, isReplaced, pairHolders } from './holder-pairs.ts';
import { policyNameIn } from './managed-texts.ts';
import { entityParts, fileOf, ownersIn } from './owners.ts';
import { type DocumentPair, pairDocuments } from './pairs.ts';
import { holdersOf, known, type PlacedAttachment, type SideHolder, scopeOf } from './sides.ts';

export interface Unit {
  /** Tells it apart from all others of the change. */
  readonly number: number;
  /** `policy` of what stands for itself: a managed policy, a document in a file of its own. */
  readonly type: Holder['type'];
  readonly before: readonly SideHolder[];
  readonly after: readonly SideHolder[];
  /** As the change leaves it; of what is removed, as it was. */
  readonly holder: Holder;
  readonly name: string | undefined;
  /** The file that speaks of it first. */
  readonly file: ReadFile;
  readonly accountId: string | undefined;
  /** The entity of `changes.map` that it is, as written there. */
  readonly mappedTo: string | undefined;
  readonly pairs: readonly DocumentPair[];
  /** Of one that is no more: who takes its place. */
  readonly replacement?: Replacement;
}

export interface Replacement {
  /** Its name, where that is known. */
  readonly by: string | undefined;
  readonly isCertain: boolean;
}

export interface Units {
  readonly all: readonly Unit[];
  /** The policy or group of the change that an attachment speaks of. */
  targetOf(attachment: PlacedAttachment): Unit | undefined;
}

const PRINCIPALS = ['role', 'user', 'group', 'permission-set'];

export function isPrincipal({ type }: Pick<Unit, 'type'>): boolean {
  return PRINCIPALS.includes(type);
}

export function attachmentsOf(unit: Unit, side: Side): readonly PlacedAttachment[] {
  return unit[side].flatMap(({ attachments }) => attachments);
}

export function unitsOf(read: ReadChange, map: Settings['changes']['map']): Units {
  const owned = ownersIn(map);
  const pairs = pairHolders(owned(holdersOf(read, 'before')), owned(holdersOf(read, 'after')));
  const replacements = replacementsIn(pairs);
  const alone: Unit[] = [];
  const together = new Map<string, HolderPair[]>();
  for (const pair of pairs) {
    const entity = pair.after?.mappedTo ?? pair.before?.mappedTo;
    if (entity === undefined) {
      const replacement = pair.before && replacements.get(pair.before);
      const unit = unitOf([pair], undefined, alone.length, replacement);
      if (unit !== undefined) alone.push(unit);
      continue;
    }
    const those = together.get(entity);
    if (those === undefined) together.set(entity, [pair]);
    else those.push(pair);
  }
  const all = [
    ...alone,
    ...[...together].flatMap(([entity, those], at) => unitOf(those, entity, alone.length + at) ?? []),
  ];
  return { all, targetOf: targetFinder(all) };
}

/** By who is no more, whose place another one takes that has a name where it had none, or none where it had one. */
function replacementsIn(pairs: readonly HolderPair[]): ReadonlyMap<SideHolder, Replacement> {
  const keyOf = ({ scope, type, address }: SideHolder) => JSON.stringify([scope, type, address]);
  const added = new Map(
    pairs.flatMap(({ before, after }) =>
      before === undefined && after !== undefined && after.address !== ''
        ? [[keyOf(after), after] as const]
        : [],
    ),
  );
  const found = new Map<SideHolder, Replacement>();
  for (const { before, after } of pairs) {
    if (before === undefined || after !== undefined) continue;
    const by = added.get(keyOf(before));
    if (by === undefined || !isReplaced(before, by)) continue;
    // A name that is made up by CloudFormation is another one; one that a parameter gives may be the same.
    const isMadeUp = before.holder.name === undefined || by.holder.name === undefined;
    found.set(before, { by: by.name, isCertain: isMadeUp && by.format === 'cloudformation' });
  }
  return found;
}

function unitOf(
  pairs: readonly HolderPair[],
  mappedTo: string | undefined,
  number: number,
  replacement?: Replacement,
): Unit | undefined {
  const before = pairs.flatMap((pair) => pair.before ?? []);
  const after = pairs.flatMap((pair) => pair.after ?? []);
  const first = after[0] ?? before[0];
  const file = first && fileOf(first);
  if (first === undefined || file === undefined) return undefined;
  const { type, name } = entityParts(mappedTo) ?? { type: first.type, name: undefined };
  const documents = (holders: readonly SideHolder[]) => holders.flatMap((holder) => holder.documents);
  return {
    ...{ number, type, before, after, file, mappedTo },
    holder: first.holder,
    name: name ?? first.name ?? before[0]?.name,
    accountId: file.accountId ?? accountOf(first.arn),
    pairs: pairDocuments(documents(before), documents(after)),
    ...(replacement && { replacement }),
  };
}

function accountOf(arn: string | undefined): string | undefined {
  const account = arn?.split(':')[4];
  return account !== undefined && /^\d{12}$/.test(account) ? account : undefined;
}

function targetFinder(units: readonly Unit[]): Units['targetOf'] {
  const targets = { before: new Map<string, Unit>(), after: new Map<string, Unit>() };
  const put = (side: Side, unit: Unit, { scope, address, name, arn, holder }: SideHolder) => {
    const { type } = unit;
    const keys = [
      address !== '' && keyOf(scope, type, 'address', address),
      name !== undefined && keyOf(scope, type, 'name', name),
      arn !== undefined && keyOf('', type, 'arn', arn),
      holder.arn !== undefined && keyOf(scope, type, 'arn', holder.arn),
    ];
    for (const key of keys) if (key !== false && !targets[side].has(key)) targets[side].set(key, unit);
  };
  const those = units.filter(({ type }) => type === 'policy' || type === 'group');
  // What stands at an address before the change may be another one than what stands there after it.
  for (const [side, other] of [
    ['before', 'after'],
    ['after', 'before'],
  ] as const) {
    for (const unit of those) for (const holder of unit[side]) put(side, unit, holder);
    for (const unit of those) for (const holder of unit[other]) put(side, unit, holder);
  }
  return ({ side, file, found: { relation, target } }) => {
    const type = relation === 'member' ? 'group' : 'policy';
    const scope = scopeOf(file);
    const arn = known(target.arn);
    const name = known(target.name) ?? policyNameIn(target.arn);
    const keys = [
      target.address !== undefined && keyOf(scope, type, 'address', target.address),
      arn !== undefined && keyOf('', type, 'arn', arn),
      target.arn !== undefined && keyOf(scope, type, 'arn', target.arn),
      name !== undefined && keyOf(scope, type, 'name', name),
    ];
    for (const key of keys) {
      const unit = key === false ? undefined : targets[side].get(key);
      if (unit !== undefined) return unit;
    }
    return undefined;
  };
}

function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
