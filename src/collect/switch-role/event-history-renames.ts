/**
 * The names that users had before. A rename keeps the unique id and changes the ARN (IAM API reference, UpdateUser), while
 * events keep the name of their time and LookupEvents finds users by name alone.
 */
import { isObject } from '../../model/json.ts';
import type { RoleSwitch, StockUser } from '../../model/switch-role.ts';

export interface Rename {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

export type RenameRead =
  | { readonly kind: 'rename'; readonly rename: Rename }
  /** Refused, only of the path, or not IAM's: other services have an UpdateUser too. */
  | { readonly kind: 'none' }
  /** The problem is foreign text. */
  | { readonly kind: 'odd'; readonly problem: string };

/** A name that a user had from one time to another, both included. Milliseconds since the epoch. */
interface FormerName {
  readonly name: string;
  readonly since: number;
  readonly until: number;
}

/** @param record a parsed `CloudTrailEvent` of an UpdateUser. */
export function renameOf(record: unknown): RenameRead {
  const { eventSource, errorCode, errorMessage, requestParameters, eventTime } = isObject(record)
    ? record
    : {};
  if (typeof eventSource === 'string' && eventSource !== 'iam.amazonaws.com') return { kind: 'none' };
  if (errorCode || errorMessage) return { kind: 'none' };
  if (!isObject(requestParameters)) return odd('it has no requestParameters');
  const { userName: from, newUserName: to } = requestParameters;
  if (to === undefined || to === null) return { kind: 'none' };
  if (typeof from !== 'string' || from === '' || typeof to !== 'string' || to === '') {
    return odd('userName and newUserName are not both names');
  }
  const at = Date.parse(String(eventTime));
  return Number.isNaN(at) ? odd('eventTime is no time') : { kind: 'rename', rename: { at, from, to } };
}

/**
 * Back from the present name, one rename after the other, the last first. What was before the user began was another's.
 */
export function formerNamesOf({ name, createdAt }: StockUser, renames: readonly Rename[]): FormerName[] {
  const begin = Date.parse(createdAt);
  const left = renames.filter(({ at }) => at >= begin).sort((a, b) => b.at - a.at);
  const takeLastInto = (wanted: string, until: number): Rename | undefined => {
    const index = left.findIndex(({ to, at }) => isSame(to, wanted) && at <= until);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const names: FormerName[] = [];
  let into = takeLastInto(name, Number.POSITIVE_INFINITY);
  while (into !== undefined) {
    const { from, at } = into;
    into = takeLastInto(from, at);
    names.push({ name: from, since: into?.at ?? begin, until: at });
  }
  return names;
}

/** Whether a switch that is known by the ARN alone was made under one of the names, while the user had it. */
export function isUnder(names: readonly FormerName[], user: StockUser, one: RoleSwitch): boolean {
  if (one.userId !== undefined || one.userArn === undefined || one.accountId !== user.accountId) return false;
  const written = one.userArn.slice(one.userArn.lastIndexOf('/') + 1);
  const at = Date.parse(one.at);
  return names.some(({ name, since, until }) => isSame(name, written) && at >= since && at <= until);
}

interface Renamed {
  readonly user: StockUser;
  readonly names: readonly FormerName[];
  /** The same, as far as nobody else can have had them. */
  readonly alone: readonly FormerName[];
  /** The present name, while it was not the user's yet. */
  readonly before: readonly FormerName[];
}

/**
 * Who had a name that is another's now. A switch that is known by such an ARN alone must not count for the present user
 * of it. The seconds of the renames themselves tell nothing, for both users may have had the name in them.
 */
export class FormerBearers {
  readonly #all: Renamed[] = [];

  /**
   * @param names As `formerNamesOf` has them, the last first.
   * @param knownSince From this time on every rename is known. Milliseconds since the epoch.
   */
  add(user: StockUser, names: readonly FormerName[], knownSince: number): void {
    const alone = names.map((it) => ({
      name: it.name,
      since: Math.max(it.since + 1, knownSince),
      until: it.until - 1,
    }));
    const before = names.slice(0, 1).map(({ until }) => ({
      name: user.name,
      since: knownSince,
      until: until - 1,
    }));
    this.#all.push({ user, names, alone, before });
  }

  /** Whose switch it is, if the name of its ARN was a former name of somebody then. */
  of(one: RoleSwitch): StockUser | undefined {
    return this.#all.find(({ user, alone }) => isUnder(alone, user, one))?.user;
  }

  /**
   * Who has the name of its ARN by now and had another then, so that it is not theirs. Whose it is need not be known: who
   * had the name may be gone, or nobody of the stocktaking.
   */
  heirOf(one: RoleSwitch): StockUser | undefined {
    return this.#all.find(
      ({ user, names, before }) => isUnder(before, user, one) && !isUnder(names, user, one),
    )?.user;
  }
}

/** No two users of an account have names that differ by case alone (IAM User Guide, "IAM and AWS STS quotas"). */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function odd(problem: string): RenameRead {
  return { kind: 'odd', problem };
}
