/** How fast we write at GitHub. */
import type { Pauses } from '../model/pauses.ts';

/**
 * Milliseconds from one write to the next when there are many, and how many may come at once before. Together they stay
 * under 80 a minute. Source: GitHub Docs, "Best practices for using the REST API" (a second between writes) and "Rate
 * limits for the REST API" (80 content-creating requests a minute).
 */
const BETWEEN_MS = 1_000;
const AT_ONCE = 16;

/** As much of a Bottleneck group as the throttling plugin uses, with time that comes in as an argument. */
export interface WritePace {
  key(): { schedule<T>(options: unknown, run: () => Promise<T>): Promise<T> };
}

export function writePace(pauses: Pauses): WritePace {
  /** When the last write would have been due, had all of them come at their pace. */
  let due = Number.NEGATIVE_INFINITY;
  const lane = {
    async schedule<T>(_options: unknown, run: () => Promise<T>): Promise<T> {
      const now = pauses.now();
      const wait = due - now - (AT_ONCE - 1) * BETWEEN_MS;
      due = Math.max(due, now) + BETWEEN_MS;
      if (wait > 0) await pauses.sleep(wait);
      return run();
    },
  };
  return { key: () => lane };
}
