/** What the events of one account's event history tell, one by one. */
import type { Event } from '@aws-sdk/client-cloudtrail';
import type { RoleSwitch } from '../../model/switch-role.ts';
import type { Activity } from './activity.ts';
import { type FormerBearers, type Rename, renameOf } from './event-history-renames.ts';
import type { Intake } from './intake.ts';
import type { Question } from './source.ts';

const UNREADABLE = { code: 'UnreadableRecord', message: 'its record is missing or no JSON' };

interface Ports {
  readonly question: Pick<Question, 'eventNames'>;
  readonly intake: Intake;
  readonly activity: Activity;
  /** Gets the switches that are known by an ARN alone. */
  readonly named: RoleSwitch[];
  readonly formerBearers: FormerBearers;
}

export class EventRecords {
  /** Events that were looked through. */
  count = 0;
  readonly renames: Rename[] = [];
  readonly #ports: Ports;
  readonly #problem: (code: string, message: string) => void;
  readonly #spoiled = new Set<string>();

  constructor(ports: Ports, problem: (code: string, message: string) => void) {
    this.#ports = ports;
    this.#problem = problem;
  }

  /** Returns whether the event could be read. */
  takeSwitch(event: Event, region: string, onSwitch?: (one: RoleSwitch) => void): boolean {
    const { question, intake, activity } = this.#ports;
    this.count++;
    const { EventName: name } = event;
    if (name !== undefined && !question.eventNames.some((wanted) => wanted === name)) return true;
    const record = parsed(event);
    if (record === undefined) return this.#spoil(event, region, UNREADABLE);
    const taken = intake.take(record);
    if (taken.kind === 'spoiled') return this.#spoil(event, region, taken);
    if (taken.kind === 'switch') {
      const one = taken.switch.userId === undefined ? this.#takeNamed(taken.switch) : taken.switch;
      activity.note(one);
      onSwitch?.(one);
    }
    return true;
  }

  /** By id, where the name is known to have been another user's. */
  #takeNamed(one: RoleSwitch): RoleSwitch {
    const { intake, named, formerBearers } = this.#ports;
    named.push(one);
    const user = formerBearers.of(one);
    if (user === undefined) return one;
    const owned = { ...one, userId: user.id };
    intake.add(owned);
    return owned;
  }

  /** The same of an UpdateUser. */
  takeRename(event: Event, region: string): boolean {
    this.count++;
    const record = parsed(event);
    if (record === undefined) return this.#spoil(event, region, UNREADABLE);
    const read = renameOf(record);
    if (read.kind === 'odd') return this.#spoil(event, region, { code: 'OddRecord', message: read.problem });
    if (read.kind === 'rename') this.renames.push(read.rename);
    return true;
  }

  /** Several looks may meet the same event; it is told once. */
  #spoil(
    { EventId: eventId }: Event,
    region: string,
    { code, message }: { readonly code: string; readonly message: string },
  ): false {
    const id = `event ${eventId ?? 'without an id'} in the event history of ${region}`;
    if (!this.#spoiled.has(id)) this.#problem(code, `${id}: ${message}`);
    this.#spoiled.add(id);
    return false;
  }
}

function parsed({ CloudTrailEvent: text }: Event): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
