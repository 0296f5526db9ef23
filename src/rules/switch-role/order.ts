/** In which order the users of a stocktaking are shown. */
import type { JudgedSwitcher, SwitchStatus } from '../../model/judgement.ts';

/** Never and stale are one silence, of which the longest comes first. */
const PLACES: Readonly<Record<SwitchStatus, number>> = {
  never: 0,
  stale: 0,
  unknown: 1,
  new: 2,
  active: 3,
  exempt: 4,
};

/** By status, then the longest silence, then who is older, then by ARN. */
export function compareSwitchers(one: JudgedSwitcher, other: JudgedSwitcher): number {
  return (
    PLACES[one.status] - PLACES[other.status] ||
    silentSince(one) - silentSince(other) ||
    Date.parse(one.user.createdAt) - Date.parse(other.user.createdAt) ||
    (one.user.arn < other.user.arn ? -1 : 1)
  );
}

function silentSince({ lastSwitchedAt }: JudgedSwitcher): number {
  return lastSwitchedAt === null ? 0 : Date.parse(lastSwitchedAt);
}
