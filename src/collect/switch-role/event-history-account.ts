/**
 * CloudTrail's event history of an account: SwitchRole by its name, AssumeRole by the names of the users, since in a
 * busy account most AssumeRole events are those of services. The names are those of 90 days, so renames are asked for.
 */
import type { Event, LookupAttribute } from '@aws-sdk/client-cloudtrail';
import type {
  Coverage,
  RoleSwitch,
  SourceProblem,
  StockUser,
  SwitchEventName,
} from '../../model/switch-role.ts';
import { sideBySide } from '../side-by-side.ts';
import type { Activity } from './activity.ts';
import { failuresOf, OPERATION } from './event-history-failures.ts';
import { EventRecords } from './event-history-records.ts';
import { type LookedAt, MOST_EVENTS, type RegionHistory } from './event-history-region.ts';
import { type FormerBearers, formerNamesOf, isUnder } from './event-history-renames.ts';
import type { Intake } from './intake.ts';
import type { Question } from './source.ts';

const HOUR_MS = 3_600_000;
const PROGRESS_EVERY_MS = 10_000;
/** Users looked up at one time: enough to keep every Region at its rate. */
const USERS_AT_ONCE = 32;

export interface AccountHistoryPorts {
  readonly question: Question;
  readonly intake: Intake;
  /** Made anew as soon as the former names are known. */
  activity: Activity;
  /** How far the event history reaches, and up to when it is complete. Milliseconds since the epoch. */
  readonly window: { readonly from: number; readonly to: number };
  /** Switches that are known by an ARN alone, of all accounts; those that are found are added. */
  readonly named: RoleSwitch[];
  /** Filled by the former names, of all accounts. */
  readonly formerBearers: FormerBearers;
  /** The Regions that the settings list, sorted. */
  readonly listed?: readonly string[];
  readonly problem: (problem: SourceProblem) => void;
  readonly now: () => number;
  readonly info: (message: string) => void;
}

/** What was looked at, and can be claimed once it is known that no name was missed. */
type Claim = Pick<Coverage, 'event' | 'userId'> & { readonly from: number };

interface How {
  readonly floor: number;
  readonly enough: () => boolean;
  readonly take: (event: Event) => void;
}

export class AccountHistory {
  readonly #accountId: string;
  readonly #regions: readonly RegionHistory[];
  readonly #ofIam: RegionHistory;
  readonly #ports: AccountHistoryPorts;
  readonly #records: EventRecords;
  readonly #claims: Claim[] = [];
  /** Since when no name of anybody who is silent is missing. Milliseconds since the epoch. */
  #namedSince = Number.NEGATIVE_INFINITY;
  #toldAt: number;

  /**
   * @param regions The one in which most switches are recorded comes first.
   * @param ofIam Where IAM's own events are recorded; one of the others, where it is among them.
   */
  constructor(
    accountId: string,
    regions: readonly RegionHistory[],
    ofIam: RegionHistory,
    ports: AccountHistoryPorts,
  ) {
    this.#accountId = accountId;
    this.#regions = regions;
    this.#ofIam = ofIam;
    this.#ports = ports;
    this.#records = new EventRecords(ports, (code, message) => this.#problem(code, message));
    this.#toldAt = ports.now();
  }

  /** Events that were looked through. */
  get events(): number {
    return this.#records.count;
  }

  /** The switches that the account recorded as SwitchRole, until everybody is known to be active. */
  async switchRole(): Promise<void> {
    const { activity, window } = this.#ports;
    let isWhole = true;
    const looks = await Promise.all(
      this.#regions.map((region) =>
        this.#look(region, { AttributeKey: 'EventName', AttributeValue: 'SwitchRole' }, 'SwitchRole', {
          floor: window.from,
          enough: () => activity.nobodyIsSilent,
          take: (event) => {
            if (!this.#records.takeSwitch(event, region.region)) isWhole = false;
          },
        }),
      ),
    );
    if (isWhole) this.#claim('SwitchRole', looks);
  }

  /**
   * What the users were called before, asked where somebody is still silent, or active by a name that may have been
   * another's. Their switches that are known by an ARN alone are theirs from now on, by id. To be called when every
   * account has told its SwitchRole.
   */
  async formerNames(): Promise<void> {
    const { intake, named, formerBearers, window } = this.#ports;
    if (this.#regions.length === 0 || (this.#silent().length === 0 && !this.#isAnybodyNamed())) return;
    let isWhole = true;
    const attribute = { AttributeKey: 'EventName', AttributeValue: 'UpdateUser' } as const;
    const looked = await this.#look(this.#ofIam, attribute, 'UpdateUser', {
      floor: window.from,
      enough: () => false,
      take: (event) => {
        if (!this.#records.takeRename(event, this.#ofIam.region)) isWhole = false;
      },
    });
    this.#namedSince = isWhole && looked !== undefined ? looked.from : Number.POSITIVE_INFINITY;
    // Of those who are active, too: what they did under a name must not count for its present user.
    for (const user of this.#users()) {
      const names = formerNamesOf(user, this.#records.renames);
      if (names.length === 0) continue;
      formerBearers.add(user, names, this.#namedSince);
      for (const { notBy: _, ...one } of named.filter((it) => isUnder(names, user, it)))
        intake.add({ ...one, userId: user.id });
    }
  }

  /** What the users of the account did who are still silent, one after the other. */
  async assumeRole(): Promise<void> {
    const { info } = this.#ports;
    const users = this.#silent();
    if (users.length === 0 || this.#regions.length === 0) return;
    info(
      `CloudTrail event history of ${this.#accountId}: looking up ${users.length} silent users in ${this.#regions.length} Regions`,
    );
    let done = 0;
    await sideBySide(users, USERS_AT_ONCE, async (user) => {
      await this.#assumeRoleBy(user);
      this.#tellProgress(++done, users.length);
    });
  }

  /** To be asked at the end. */
  coverage(): Coverage[] {
    const { window, listed } = this.#ports;
    return this.#claims
      .map((claim) => ({ ...claim, from: Math.max(claim.from, this.#namedSince) }))
      .filter(({ from }) => from <= window.to)
      .map(({ from, ...claim }) => ({
        accountId: this.#accountId,
        ...claim,
        ...(listed && { regions: listed }),
        from: new Date(from).toISOString(),
        to: new Date(window.to).toISOString(),
      }));
  }

  failures(): SourceProblem[] {
    return failuresOf(this.#accountId, this.#regions, this.#ofIam);
  }

  #users(): StockUser[] {
    return this.#ports.question.users.filter(({ accountId }) => accountId === this.#accountId);
  }

  #silent(): StockUser[] {
    const { activity } = this.#ports;
    return this.#users().filter((user) => activity.isSilent(user));
  }

  /** Whether somebody is known by a name that another user, maybe gone by now, may have passed on. */
  #isAnybodyNamed(): boolean {
    const { activity, named } = this.#ports;
    return named.some((one) => activity.userOf(one)?.accountId === this.#accountId);
  }

  /** Under each name in each Region; of one name the last switch in a Region is the first one found. */
  async #assumeRoleBy(user: StockUser): Promise<void> {
    const { activity, window } = this.#ports;
    const names = new Set([user.name, ...formerNamesOf(user, this.#records.renames).map(({ name }) => name)]);
    let isWhole = true;
    const lookIn = (region: RegionHistory) => (name: string) => {
      let isFound = false;
      return this.#look(region, { AttributeKey: 'Username', AttributeValue: name }, user.arn, {
        // Nothing older can be this user's; the hour makes up for clocks that differ.
        floor: Math.max(window.from, Date.parse(user.createdAt) - HOUR_MS),
        enough: () => isFound || !activity.isSilent(user),
        take: (event) => {
          const isRead = this.#records.takeSwitch(event, region.region, (one) => {
            isFound ||= activity.userOf(one) === user;
          });
          if (!isRead) isWhole = false;
        },
      });
    };
    const lookUnderAll = (region: RegionHistory) => Promise.all([...names].map(lookIn(region)));
    const [first, ...others] = this.#regions;
    const looks = first === undefined ? [] : await lookUnderAll(first);
    // Found active already: what the other Regions hold was not looked at, and nothing is claimed.
    if (!activity.isSilent(user)) return;
    looks.push(...(await Promise.all(others.map(lookUnderAll))).flat());
    if (isWhole) this.#claim('AssumeRole', looks, user.id);
  }

  async #look(
    region: RegionHistory,
    attribute: LookupAttribute,
    what: string,
    how: How,
  ): Promise<LookedAt | undefined> {
    const looked = await region.lookBack({ attribute, ...how });
    if (looked?.isCut && looked.from > Date.parse(this.#ports.question.activeSince)) {
      const message =
        `more than ${MOST_EVENTS.toLocaleString('en')} events of ${what} in ${region.region} within 90 days: ` +
        'use an s3 or athena source';
      this.#problem('TooManyEvents', message);
    }
    return looked;
  }

  #problem(code: string, message: string): void {
    this.#ports.problem({ operation: OPERATION, code, message, accountId: this.#accountId });
  }

  /** The time that every Region was read back to. */
  #claim(event: SwitchEventName, looks: readonly (LookedAt | undefined)[], userId?: string): void {
    if (looks.length === 0) return;
    const ends = looks.map((look) => look?.from ?? Number.POSITIVE_INFINITY);
    const from = Math.max(this.#ports.window.from, ...ends);
    this.#claims.push({ event, ...(userId !== undefined && { userId }), from });
  }

  #tellProgress(done: number, total: number): void {
    const { now, info } = this.#ports;
    if (now() - this.#toldAt < PROGRESS_EVERY_MS) return;
    this.#toldAt = now();
    info(`CloudTrail event history of ${this.#accountId}: ${done} of ${total} users looked up`);
  }
}
