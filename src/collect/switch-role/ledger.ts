/** Role switches put together as they are read: never more than one for each user and role, whatever is added. */
import { later, switchKey } from '../../model/switch-history.ts';
import type { RoleSwitch, SessionSwitch } from '../../model/switch-role.ts';

/** The order of what is added never matters, and neither does adding it twice. */
export class SwitchLedger {
  readonly #switches = new Map<string, RoleSwitch>();
  readonly #sessions = new Map<string, SessionSwitch>();

  add(one: RoleSwitch): void {
    const key = switchKey(one);
    const known = this.#switches.get(key);
    this.#switches.set(key, known === undefined ? one : later(known, one));
  }

  addSession(one: SessionSwitch): void {
    const key = `${one.accountId} ${one.sessionName}`;
    const known = this.#sessions.get(key);
    if (known === undefined || Date.parse(known.at) < Date.parse(one.at)) this.#sessions.set(key, one);
  }

  /** Sorted by user and role. */
  switches(): RoleSwitch[] {
    return sortedValues(this.#switches);
  }

  /** Sorted by account and name. */
  sessions(): SessionSwitch[] {
    return sortedValues(this.#sessions);
  }
}

function sortedValues<Value>(map: ReadonlyMap<string, Value>): Value[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
