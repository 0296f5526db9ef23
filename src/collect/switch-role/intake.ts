/** Takes in the records of a source one by one, and says what became of each. */
import { MOST_AHEAD_MS } from '../../model/days.ts';
import type { RoleSwitch, SessionSwitch, SwitchEventName } from '../../model/switch-role.ts';
import { SwitchLedger } from './ledger.ts';
import { recognise } from './recognise.ts';

export type Taken =
  | { readonly kind: 'switch'; readonly switch: RoleSwitch }
  /** A role session's switch, or no switch at all. */
  | { readonly kind: 'other' }
  /** Not taken in, and whoever brought it can't claim to know everything. The message does not name the record. */
  | { readonly kind: 'spoiled'; readonly code: string; readonly message: string };

export class Intake {
  readonly ledger = new SwitchLedger();
  /** A later time can't be true. ISO-8601 UTC with milliseconds. */
  readonly until: string;
  readonly #eventNames: readonly SwitchEventName[];

  /** @param to Beginning of the run, ISO-8601 UTC. */
  constructor(eventNames: readonly SwitchEventName[], to: string) {
    this.#eventNames = eventNames;
    this.until = new Date(Date.parse(to) + MOST_AHEAD_MS).toISOString();
  }

  /** A record of CloudTrail, parsed. */
  take(record: unknown): Taken {
    const found = recognise(record, this.#eventNames);
    switch (found.kind) {
      case 'none':
        return { kind: 'other' };
      case 'odd':
        return { kind: 'spoiled', code: 'OddRecord', message: found.problem };
      case 'session':
        return this.addSession(found.session);
      case 'switch':
        return this.add(found.switch);
    }
  }

  /** A switch that is known without a record. */
  add(one: RoleSwitch): Taken {
    if (this.#isAhead(one.at)) return inFuture(one.at);
    this.ledger.add(one);
    return { kind: 'switch', switch: one };
  }

  addSession(one: SessionSwitch): Taken {
    if (this.#isAhead(one.at)) return inFuture(one.at);
    this.ledger.addSession(one);
    return { kind: 'other' };
  }

  #isAhead(at: string): boolean {
    return Date.parse(at) > Date.parse(this.until);
  }
}

function inFuture(at: string): Taken {
  const message = `an event of ${at} lies more than a day in the future; it was not counted`;
  return { kind: 'spoiled', code: 'EventInFuture', message };
}
