/** CloudTrail's event history of one Region of an account. */
import {
  CloudTrailClient,
  type Event,
  type LookupAttribute,
  LookupEventsCommand,
} from '@aws-sdk/client-cloudtrail';
import { clientConfig } from '../../aws/clients.ts';
import type { Clock } from '../../aws/clock.ts';
import { DAY_MS } from '../../model/days.ts';
import type { Entrance, SourcePorts } from './source.ts';
import { tokenPages } from './token-pages.ts';

/** Source: CloudTrail API reference, LookupEvents: "two per second, per account, per Region", 50 events a page. */
const LOOKUPS_PER_SECOND = 2;
const PAGE = 50;
const MOST_PAGES = 200;
/** What one look goes through at most. */
export const MOST_EVENTS = MOST_PAGES * PAGE;

/** Source: CloudTrail User Guide, "Working with CloudTrail event history": events of the past 90 days. */
export const HELD_MS = 90 * DAY_MS;
/**
 * What is held moves on while a run goes on, and without this slack a threshold of exactly 90 days, the default, could
 * never be proven a second after the run began. Nothing but the first hour of the 90 days rests on it.
 */
const HELD_SLACK_MS = 3_600_000;

/** CloudTrail's times are in whole seconds; a second that a page ends in may go on overleaf. */
const SECOND_MS = 1_000;

export interface Look {
  readonly attribute: LookupAttribute;
  /** Milliseconds since the epoch; older events do not matter. */
  readonly floor: number;
  /** Asked after each page: whether it is not worth while to go on. */
  readonly enough: () => boolean;
  readonly take: (event: Event) => void;
}

export interface LookedAt {
  /** Every event that matters from this time on was seen. Milliseconds since the epoch, at most 90 days and an hour ago. */
  readonly from: number;
  /** Whether it ended at the bound on events. */
  readonly isCut: boolean;
}

export class RegionHistory {
  readonly region: string;
  /** Why the Region could not be read; from then on it is not asked any more. */
  failure: unknown;

  readonly #entrance: Entrance;
  readonly #tool: SourcePorts['tool'];
  readonly #now: Clock['now'];
  #client: Promise<CloudTrailClient> | undefined;

  constructor(region: string, entrance: Entrance, { tool, clock }: Pick<SourcePorts, 'tool' | 'clock'>) {
    this.region = region;
    this.#entrance = entrance;
    this.#tool = tool;
    this.#now = clock.now;
  }

  /** Reads back in time, the most recent event first. Undefined where the Region can't be read. */
  async lookBack(look: Look): Promise<LookedAt | undefined> {
    if (this.failure !== undefined) return undefined;
    try {
      const looked = await this.#lookBack(look);
      // A run may have waited for hours until here, and what the event history let go meanwhile was not seen.
      return { ...looked, from: Math.max(looked.from, this.#now() - HELD_MS - HELD_SLACK_MS) };
    } catch (error) {
      this.failure ??= error;
      return undefined;
    }
  }

  async #lookBack({ attribute, floor, enough, take }: Look): Promise<LookedAt> {
    let oldest = Number.POSITIVE_INFINITY;
    let isSorted = true;
    let pages = 0;
    for await (const page of tokenPages((token) => this.#page(attribute, token))) {
      for (const event of page.Events ?? []) {
        take(event);
        const at = event.EventTime?.getTime() ?? Number.NaN;
        // LookupEvents promises this order. Where it is broken, nothing follows from having come so far.
        isSorted &&= at <= oldest;
        oldest = at;
      }
      if (!page.NextToken || (isSorted && oldest < floor)) break;
      pages++;
      const isEnough = enough();
      if (isEnough || pages === MOST_PAGES) {
        const from = isSorted ? oldest + SECOND_MS : Number.POSITIVE_INFINITY;
        return { from, isCut: !isEnough };
      }
    }
    return { from: Number.NEGATIVE_INFINITY, isCut: false };
  }

  /** Without times: it is all of the event history, and no clock of ours can ask for what is out of range. */
  async #page(attribute: LookupAttribute, token: string | undefined) {
    const { credentials, caller } = this.#entrance;
    this.#client ??= clientConfig('cloudtrail', {
      region: this.region,
      credentials,
      tool: this.#tool,
    }).then((config) => new CloudTrailClient(config));
    const client = await this.#client;
    const request = {
      LookupAttributes: [attribute],
      MaxResults: PAGE,
      ...(token !== undefined && { NextToken: token }),
    };
    return caller.call('LookupEvents', () => client.send(new LookupEventsCommand(request)), {
      perSecond: LOOKUPS_PER_SECOND,
      of: this.region,
    });
  }
}
