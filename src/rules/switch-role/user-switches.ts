/** Which switches are a user's own. */
import { MOST_AHEAD_MS } from '../../model/days.ts';
import type { User } from '../../model/entity.ts';
import { mergeSwitches } from '../../model/switch-history.ts';
import type { RoleSwitch, SessionSwitch, SwitchFacts } from '../../model/switch-role.ts';

/**
 * IAM's unique id tells a user from an earlier one of the same name (IAM User Guide, "Unique identifiers"), so a switch
 * with an id is that user's alone. Without an id the name decides, which is unique within an account whatever the path,
 * and only since the present user was created, but for those of whom it is known that they were another's then.
 */
export class UserSwitches {
  /** Switches and sessions too far ahead to be true, which are not counted. What is less far ahead counts as of today. */
  readonly inFuture: readonly (RoleSwitch | SessionSwitch)[];
  readonly #byId = new Map<string, RoleSwitch[]>();
  readonly #byName = new Map<string, RoleSwitch[]>();
  readonly #sessions = new Map<string, SessionSwitch[]>();

  /** @param collectedAt ISO-8601 UTC */
  constructor({ switches, sessions }: Pick<SwitchFacts, 'switches' | 'sessions'>, collectedAt: string) {
    const latest = Date.parse(collectedAt) + MOST_AHEAD_MS;
    const isTrue = ({ at }: { readonly at: string }) => Date.parse(at) <= latest;
    this.inFuture = [...switches, ...sessions].filter((one) => !isTrue(one));
    for (const one of mergeSwitches(switches.filter(isTrue))) {
      if (one.userId !== undefined) add(this.#byId, one.userId, one);
      else if (one.userArn !== undefined) add(this.#byName, nameOfArn(one.userArn), one);
    }
    for (const one of sessions.filter(isTrue)) add(this.#sessions, one.sessionName, one);
  }

  /** The last that is known; undefined: none is. */
  lastOf(user: User): RoleSwitch | undefined {
    const byName = this.#byName.get(nameOfArn(user.arn)) ?? [];
    const own = [...(this.#byId.get(user.id) ?? []), ...byName.filter((one) => isBy(user, one))];
    return own.reduce<RoleSwitch | undefined>(laterOrFuller, undefined);
  }

  /** When a role session with the user's name last switched role, ISO-8601 UTC. */
  lastNamedBySession(user: User): string | undefined {
    return (this.#sessions.get(user.name) ?? [])
      .filter(({ at }) => isSince(user, at))
      .map(({ at }) => at)
      .reduce<string | undefined>(
        (a, b) => (a === undefined || Date.parse(a) < Date.parse(b) ? b : a),
        undefined,
      );
  }
}

/** Of a switch that is known by the user's present name alone. */
function isBy(user: User, { at, notBy = [] }: RoleSwitch): boolean {
  return isSince(user, at) && !notBy.includes(user.id);
}

function isSince({ createdAt }: User, at: string): boolean {
  return Date.parse(at) >= Date.parse(createdAt);
}

/** Account and name; names differ by more than their case (IAM User Guide, "IAM and AWS STS quotas"). */
function nameOfArn(arn: string): string {
  const [, , , , accountId = ''] = arn.split(':');
  return `${accountId} ${arn.slice(arn.lastIndexOf('/') + 1).toLowerCase()}`;
}

/** One switch leaves several records; of the same time the one that tells most of the role. */
function laterOrFuller(a: RoleSwitch | undefined, b: RoleSwitch): RoleSwitch {
  if (a === undefined) return b;
  const order = Date.parse(a.at) - Date.parse(b.at);
  if (order !== 0) return order > 0 ? a : b;
  return (b.roleArn ?? '').length > (a.roleArn ?? '').length ? b : a;
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
