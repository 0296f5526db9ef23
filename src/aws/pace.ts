/**
 * How fast one operation of one account may be called.
 *
 * IAM publishes no request rates, so the pace is learned: it rises with every answer until a call is throttled, falls
 * back by a sixth (further while no limit is known), closes in on the rate that was last refused and probes a little
 * beyond it. All steps are counted in calls, not in seconds, so that a slow API and a fast one are learned alike. Calls
 * that were already under way when the pace fell do not slow it again: one refusal a round is news, the others are
 * echoes.
 *
 * Operations may share a limit, and none knows of the others. Two things keep the one that is refused more often
 * from being driven down to a crawl: a fall is never steep beside a known limit, and beyond it all probe by the same number
 * of calls a second, whatever their own rate. Falls in proportion and equal rises lead to equal shares (Chiu and Jain,
 * "Analysis of the Increase and Decrease Algorithms for Congestion Avoidance in Computer Networks", 1989); rises in
 * proportion too would leave each where it is.
 *
 * Where AWS does publish a rate, the pace starts there, never rises above it, and is back at it after a few answers:
 * nothing is left to learn, and a refusal tells only that somebody else called just then.
 */
import type { Clock } from './clock.ts';

const FIRST_RATE = 20;
const LOWEST_RATE = 1;
const HIGHEST_RATE = 1_000;
/** While no limit is known: doubles in twelve answers. */
const GROWTH_UNKNOWN = 2 ** (1 / 12);
const FALL = 0.84;
/** While no limit is known, the true one may be far below. */
const STEEP_FALL = 0.6;
/** Share of the gap to the last refused rate that one answer closes. */
const APPROACH = 0.12;
/** Calls a second that the nth answer since the fall adds: n times this. Slow at first, then faster. */
const PROBE = 0.006;
/** Beyond this multiple of the last refused rate the limit is taken for gone. */
const LIMIT_FORGOTTEN = 1.25;

/** Lateness of timers that is made up for; longer pauses earn no burst. */
const IDLE_CREDIT_MS = 20;

/** What AWS publishes of an operation's rate. */
export interface PublishedRate {
  /** Requests a second. They are spread evenly, with no burst after a pause. */
  readonly perSecond: number;
}

/** Others may use up most of a published rate; below this share of it we do not go. */
const LOWEST_SHARE = 1 / 8;
/** Share of a published rate that one answer gives back: all of it after nine answers at the latest. */
const RECOVERY_SHARE = 1 / 10;

/** Handed out with every slot; tells `Pace` which calls were sent before its last change. */
export type Slot = number;

export class Pace {
  #rate: number;
  #refused: number | null = null;
  #nextAt = 0;
  #slot: Slot = 0;
  #lastFallAfter: Slot = 0;
  #answersSinceFall = 0;

  readonly #waiting: ((slot: Slot) => void)[] = [];
  readonly #clock: Clock;
  readonly #lowest: number;
  readonly #highest: number;
  readonly #recovery: number | undefined;
  readonly #idleCreditMs: number;

  constructor(clock: Clock, published?: PublishedRate) {
    this.#clock = clock;
    this.#rate = published?.perSecond ?? FIRST_RATE;
    this.#highest = published?.perSecond ?? HIGHEST_RATE;
    this.#lowest = published === undefined ? LOWEST_RATE : published.perSecond * LOWEST_SHARE;
    this.#idleCreditMs = published === undefined ? IDLE_CREDIT_MS : 0;
    this.#recovery = published && published.perSecond * RECOVERY_SHARE;
  }

  /** Calls a second. */
  get rate(): number {
    return this.#rate;
  }

  /** Waits until the next call may be sent; first come, first served. */
  acquire(): Promise<Slot> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === 1) {
        void this.#serve();
      }
    });
  }

  /** The call in this slot was answered. */
  succeeded(): void {
    if (this.#recovery !== undefined) {
      this.#set(this.#rate + this.#recovery);
      return;
    }
    this.#answersSinceFall++;
    if (this.#refused === null) {
      this.#set(this.#rate * GROWTH_UNKNOWN);
      return;
    }
    const gap = Math.max(0, this.#refused - this.#rate);
    this.#set(this.#rate + gap * APPROACH + PROBE * this.#answersSinceFall);
    if (this.#rate > this.#refused * LIMIT_FORGOTTEN) {
      this.#refused = null;
    }
  }

  /** The call in this slot was refused for its rate. */
  throttled(slot: Slot): void {
    if (slot <= this.#lastFallAfter) {
      return;
    }
    this.#lastFallAfter = this.#slot;
    const isUnknown = this.#refused === null && this.#recovery === undefined;
    const fall = isUnknown ? STEEP_FALL : FALL;
    this.#answersSinceFall = 0;
    this.#refused = this.#rate;
    this.#set(this.#rate * fall);
  }

  /** Hands out slots one by one, so that a changed rate holds for everybody who still waits. */
  async #serve(): Promise<void> {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const wait = this.#nextAt - this.#clock.now();
      if (wait > 0) {
        await this.#clock.sleep(wait);
      }
      this.#nextAt = Math.max(this.#nextAt, this.#clock.now() - this.#idleCreditMs) + 1_000 / this.#rate;
      next(++this.#slot);
      this.#waiting.shift();
    }
  }

  #set(rate: number): void {
    this.#rate = Math.min(this.#highest, Math.max(this.#lowest, rate));
  }
}
