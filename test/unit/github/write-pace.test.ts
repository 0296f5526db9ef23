import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writePace } from '../../../src/github/write-pace.ts';

/** When each of the writes went out, which were wanted after these pauses. Milliseconds. */
async function sent(pauses: readonly number[]): Promise<number[]> {
  let now = 1_000_000;
  const clock = {
    now: () => now,
    random: () => 0.5,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const lane = writePace(clock).key();
  const times: number[] = [];
  for (const pause of pauses) {
    now += pause;
    await lane.schedule({}, async () => times.push(now));
  }
  return times;
}

test('A few writes go out at once', async () => {
  expect(new Set(await sent(Array(16).fill(0))).size).toBe(1);
});

test('Many writes go out a second apart', async () => {
  const times = await sent(Array(30).fill(0));
  expect(times.slice(16).map((time, at) => time - (times[at + 15] ?? 0))).toEqual(Array(14).fill(1_000));
});

test('No minute sees more than 80 writes, however they come', async () => {
  const pauses = fc.array(fc.oneof(fc.constant(0), fc.nat(20_000)), { maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(pauses, async (wanted) => {
      const times = await sent(wanted);
      expect(times).toHaveLength(wanted.length);
      times.forEach((time, at) => {
        expect(times.slice(at).filter((later) => later < time + 60_000).length).toBeLessThanOrEqual(80);
      });
    }),
    { numRuns: 50 },
  );
});
