import type { Clock } from '../../../src/aws/clock.ts';

/** A clock that stands still until somebody sleeps, and then jumps: a test of minutes takes no time. */
export class ManualClock implements Clock {
  #now: number;
  #sleepers: { at: number; wake: () => void }[] = [];
  readonly #random: () => number;

  constructor(now = Date.UTC(2026, 0, 1), random: () => number = () => 0.5) {
    this.#now = now;
    this.#random = random;
  }

  now(): number {
    return this.#now;
  }

  random(): number {
    return this.#random();
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((wake) => this.#sleepers.push({ at: this.#now + milliseconds, wake }));
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Wakes sleepers in the order of their time until `work` is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    let pending = true;
    const done = work.finally(() => {
      pending = false;
    });
    done.catch(() => undefined);
    while (pending) {
      await new Promise((resolve) => setImmediate(resolve));
      if (!pending) {
        break;
      }
      this.#sleepers.sort((a, b) => a.at - b.at);
      const next = this.#sleepers.shift();
      if (next !== undefined) {
        this.#now = Math.max(this.#now, next.at);
        next.wake();
      }
    }
    return done;
  }
}
