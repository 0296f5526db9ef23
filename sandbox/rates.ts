/** How many calls a second an account may make: token buckets, as AWS's throttling documentation describes them. */

export interface Rate {
  /** Calls a second that the bucket is filled with. */
  readonly perSecond: number;
  /** How many calls may come at once; absent: as many as a second's worth. */
  readonly burst?: number;
}

export class Rates {
  readonly #buckets = new Map<string, { tokens: number; filledAt: number }>();

  /** Takes one token from every named bucket, or none from any when one is empty. `now` in milliseconds. */
  take(limits: readonly { readonly bucket: string; readonly rate: Rate }[], now: number): boolean {
    const buckets = limits.map(({ bucket, rate }) => {
      const capacity = Math.max(1, rate.burst ?? rate.perSecond);
      const state = this.#buckets.get(bucket) ?? { tokens: capacity, filledAt: now };
      const filled = state.tokens + ((now - state.filledAt) / 1000) * rate.perSecond;
      state.tokens = Math.min(capacity, filled);
      state.filledAt = now;
      this.#buckets.set(bucket, state);
      return state;
    });
    if (buckets.some((bucket) => bucket.tokens < 1)) return false;
    for (const bucket of buckets) bucket.tokens -= 1;
    return true;
  }
}
