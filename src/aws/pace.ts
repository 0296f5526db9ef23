/**
 * How fast one operation of one account may be called.
 *
 * IAM publishes no request rates, so the pace is learned: it rises with every answer until a call is throttled, falls
 * back by a sixth (further while no limit is known), closes in on the rate that was last refused and probes a little
 * beyond it. All steps are counted in calls, not in seconds, so that a slow API and a fast one are learned alike. Calls
 * that were already under way when the pace fell do not slow it again: one refusal a round is news, the others are
 * echoes. A fall is never steep beside a known limit: of a limit that operations share, the one that is refused more
 * often would be driven down to a crawl.
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
/** How much of the last refused rate the nth answer since the fall adds: n times this. Slow at first, then faster. */
const PROBE = 0.0003;
/** Beyond this multiple of the last refused rate the limit is taken for gone. */
const LIMIT_FORGOTTEN = 1.25;

/** Lateness of timers that is made up for; longer pauses earn no burst. */
const IDLE_CREDIT_MS = 20;

/** Handed out with every slot; tells `Pace` which calls were sent before its last change. */
export type Slot = number;

export class Pace {
  #rate = FIRST_RATE;
  #refused: number | null = null;
  #nextAt = 0;
  #slot: Slot = 0;
  #lastFallAfter: Slot = 0;
  #answersSinceFall = 0;

  readonly #waiting: ((slot: Slot) => void)[] = [];
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
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
    this.#answersSinceFall++;
    if (this.#refused === null) {
      this.#set(this.#rate * GROWTH_UNKNOWN);
      return;
    }
    const gap = Math.max(0, this.#refused - this.#rate);
    this.#set(this.#rate + gap * APPROACH + this.#refused * PROBE * this.#answersSinceFall);
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
    const fall = this.#refused === null ? STEEP_FALL : FALL;
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
      this.#nextAt = Math.max(this.#nextAt, this.#clock.now() - IDLE_CREDIT_MS) + 1_000 / this.#rate;
      next(++this.#slot);
      this.#waiting.shift();
    }
  }

  #set(rate: number): void {
    this.#rate = Math.min(HIGHEST_RATE, Math.max(LOWEST_RATE, rate));
  }
}
