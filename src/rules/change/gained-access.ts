/** What a live entity can do once the change is made, and could not by any of its policies before. */
import { accessDifference } from '../../policy/difference/access-difference.ts';
import type { AccessChange } from '../../policy/difference/types.ts';
import { isOfIts } from './held.ts';
import type { JudgedUnit } from './judged-unit.ts';
import { livePolicies } from './live-policies.ts';
import type { LiveAccount } from './lost-access.ts';

/** All that is not known to be granted counts as gained. */
export function gainedAccess(
  { tie, difference, holdings }: JudgedUnit,
  { inventory, budget }: LiveAccount,
): readonly AccessChange[] {
  const isGain = ({ kind }: AccessChange) => kind === 'added' || kind === 'widened';
  const inFiles = difference.access.flatMap(({ kind, change }) =>
    kind === 'identity' && isGain(change) ? [change] : [],
  );
  if (tie === undefined || inFiles.length === 0) return inFiles;
  const { documents } = livePolicies(tie.entity, inventory);
  const held = holdings.after.filter((one) => one.kind === 'identity' && isOfIts(one));
  const found = accessDifference(documents, [...documents, ...held.map(({ document }) => document)], budget);
  // Where it could not be compared, what the files alone say stands.
  return found.unread.length > 0 ? [...inFiles, ...found.changes] : found.changes.filter(isGain);
}
