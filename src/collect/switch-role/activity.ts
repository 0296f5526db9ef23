/** Who is known to have switched role lately, so that a source need not look for more of the same. */
import type { RoleSwitch, StockUser } from '../../model/switch-role.ts';

/**
 * A switch known by id counts for the user with this id only. One known by ARN alone counts for the present user of the
 * ARN unless it is older than this user, or known to be another's: names are used again.
 */
export class Activity {
  readonly #byId = new Map<string, StockUser>();
  readonly #byArn = new Map<string, StockUser>();
  readonly #silent: Set<StockUser>;
  readonly #since: number;

  /** @param since Milliseconds since the epoch. */
  constructor(users: readonly StockUser[], known: readonly RoleSwitch[], since: number) {
    this.#since = since;
    this.#silent = new Set(users);
    for (const user of users) {
      this.#byId.set(user.id, user);
      this.#byArn.set(user.arn, user);
    }
    for (const one of known) this.note(one);
  }

  note(one: RoleSwitch): void {
    if (Date.parse(one.at) < this.#since) return;
    const user = this.userOf(one);
    if (user !== undefined) this.#silent.delete(user);
  }

  /** Whose switch it is, if it is anybody's here. */
  userOf({ userId, userArn, at, notBy = [] }: RoleSwitch): StockUser | undefined {
    if (userId !== undefined) return this.#byId.get(userId);
    const user = userArn === undefined ? undefined : this.#byArn.get(userArn);
    if (user === undefined || notBy.includes(user.id)) return undefined;
    return Date.parse(at) >= Date.parse(user.createdAt) ? user : undefined;
  }

  isSilent(user: StockUser): boolean {
    return this.#silent.has(user);
  }

  /** In the order that the users came in. */
  get silent(): readonly StockUser[] {
    return [...this.#silent];
  }

  get nobodyIsSilent(): boolean {
    return this.#silent.size === 0;
  }
}
