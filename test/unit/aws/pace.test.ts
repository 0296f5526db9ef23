import { describe, expect, it } from 'vitest';
import { Pace } from '../../../src/aws/pace.ts';
import { ManualClock } from './manual-clock.ts';

/** A service that answers `rate` calls a second and refuses the rest; returns what became of `calls` calls. */
async function callAgainst(rate: number, calls: number, burst = rate) {
  const clock = new ManualClock();
  const pace = new Pace(clock);
  let tokens = burst;
  let filledAt = clock.now();
  let refused = 0;
  const startedAt = clock.now();
  const one = async () => {
    for (;;) {
      const slot = await pace.acquire();
      tokens = Math.min(burst, tokens + ((clock.now() - filledAt) * rate) / 1_000);
      filledAt = clock.now();
      if (tokens >= 1) {
        tokens--;
        pace.succeeded();
        return;
      }
      refused++;
      pace.throttled(slot);
    }
  };
  await clock.run(Promise.all(Array.from({ length: calls }, one)));
  return { seconds: (clock.now() - startedAt) / 1_000, refused };
}

/**
 * Operations that share a limit of `rate` calls a second, whose answers take 5 to 65 ms; returns the seconds after which
 * each had all its calls answered.
 */
async function callSharing(
  rate: number,
  seed: number,
  clock: ManualClock,
  operations: readonly { readonly pace: Pace; readonly calls: number }[],
): Promise<readonly number[]> {
  let tokens = rate;
  let filledAt = clock.now();
  const random = randomFrom(seed);
  const startedAt = clock.now();
  const one = async (pace: Pace) => {
    for (;;) {
      const slot = await pace.acquire();
      await clock.sleep(5 + random() * 60);
      tokens = Math.min(rate, tokens + ((clock.now() - filledAt) * rate) / 1_000);
      filledAt = clock.now();
      if (tokens >= 1) {
        tokens--;
        pace.succeeded();
        return;
      }
      pace.throttled(slot);
      await clock.sleep(random() * 200);
    }
  };
  const work = operations.map(async ({ pace, calls }) => {
    await Promise.all(Array.from({ length: calls }, () => one(pace)));
    return (clock.now() - startedAt) / 1_000;
  });
  return clock.run(Promise.all(work));
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe('the pace of an operation', () => {
  it.each([5, 20, 100])('takes about as long as a rate of %i calls a second allows', async (rate) => {
    const calls = rate * 60;
    const { seconds } = await callAgainst(rate, calls);
    expect(seconds).toBeLessThan(60 * 1.1);
  });

  it.each([
    // What it probes by is a larger share of a low limit.
    [5, 0.13],
    [20, 0.1],
    [100, 0.1],
  ])('is refused for few of its calls at %i calls a second', async (rate, share) => {
    const calls = rate * 60;
    const { refused } = await callAgainst(rate, calls);
    expect(refused / calls).toBeLessThan(share);
  });

  it('comes down to a service that answers one call a second, and never stops', async () => {
    const { seconds } = await callAgainst(1, 30, 1);
    expect(seconds).toBeLessThan(45);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is not driven down by another operation of the same limit (%i)',
    async (seed) => {
      const clock = new ManualClock();
      const ends = await callSharing(20, seed, clock, [
        { pace: new Pace(clock), calls: 800 },
        { pace: new Pace(clock), calls: 800 },
      ]);
      expect(Math.max(...ends)).toBeLessThan((1_600 / 20) * 1.15);
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'comes back from a crawl beside another operation that takes all of their limit (%i)',
    async (seed) => {
      const clock = new ManualClock();
      const [low, high] = [new Pace(clock), new Pace(clock)];
      while (low.rate > 1.5) {
        low.throttled(await low.acquire());
        clock.advance(1_000);
      }
      const ends = await callSharing(20, seed, clock, [
        { pace: low, calls: 500 },
        { pace: high, calls: 1_000 },
      ]);
      expect(Math.max(...ends)).toBeLessThan((1_500 / 20) * 1.25);
    },
  );

  it('is not slowed by refusals of calls that were sent before it fell', async () => {
    const pace = new Pace(new ManualClock());
    const first = await pace.acquire();
    const before = pace.rate;
    pace.throttled(first);
    const fallen = pace.rate;
    pace.throttled(first);
    expect(fallen).toBeLessThan(before);
    expect(pace.rate).toBe(fallen);
  });

  it('forgets a limit that is gone', async () => {
    const pace = new Pace(new ManualClock());
    pace.throttled(await pace.acquire());
    for (let i = 0; i < 300; i++) {
      pace.succeeded();
    }
    expect(pace.rate).toBeGreaterThan(200);
  });

  it('keeps to a rate that AWS publishes, however many answers there are and however long it paused', async () => {
    const clock = new ManualClock();
    const pace = new Pace(clock, { perSecond: 2 });
    const sent: number[] = [];
    const one = async () => {
      await pace.acquire();
      sent.push(clock.now());
      pace.succeeded();
    };
    await clock.run(Promise.all(Array.from({ length: 20 }, one)));
    clock.advance(60_000);
    await clock.run(Promise.all(Array.from({ length: 20 }, one)));
    const gaps = sent.slice(1).map((at, i) => at - (sent[i] ?? 0));
    expect(Math.min(...gaps)).toBe(500);
    expect(pace.rate).toBe(2);
  });

  it('makes way for others who use up a published rate', async () => {
    const pace = new Pace(new ManualClock(), { perSecond: 2 });
    pace.throttled(await pace.acquire());
    expect(pace.rate).toBeLessThan(2);
    for (let i = 0; i < 300; i++) pace.succeeded();
    expect(pace.rate).toBe(2);
  });

  it('is back at a published rate after a few answers, and never above it', async () => {
    const clock = new ManualClock();
    const pace = new Pace(clock, { perSecond: 2 });
    const refused = async () => pace.throttled(await pace.acquire());
    for (let i = 0; i < 20; i++) await clock.run(refused());
    expect(pace.rate).toBeGreaterThanOrEqual(0.25);
    expect(pace.rate).toBeLessThan(0.3);
    for (let i = 0; i < 9; i++) pace.succeeded();
    expect(pace.rate).toBe(2);
    pace.succeeded();
    expect(pace.rate).toBe(2);
  });

  it.each([1, 2, 3, 4])(
    'stays near a published rate where two calls of five are refused by chance (%i)',
    async (seed) => {
      const clock = new ManualClock();
      const pace = new Pace(clock, { perSecond: 2 });
      const random = randomFrom(seed);
      const startedAt = clock.now();
      let sent = 0;
      const one = async () => {
        const slot = await pace.acquire();
        sent++;
        if (random() < 0.4) pace.throttled(slot);
        else pace.succeeded();
      };
      await clock.run(Promise.all(Array.from({ length: 600 }, one)));
      expect(sent / ((clock.now() - startedAt) / 1_000)).toBeGreaterThan(1.2);
    },
  );
});
