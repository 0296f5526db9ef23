/** How far a long collection is, as lines of the log: not more than one every few seconds. */
import type { Clock } from './aws/clock.ts';

const INTERVAL_MS = 5_000;

/** Returns the listener that `collect` calls for every entity that is done. */
export function progressLog(
  clock: Pick<Clock, 'now'>,
  log: (line: string) => void,
): (accountId: string, done: number, total: number) => void {
  const accounts = new Map<string, { startedAt: number; toldAt: number }>();
  return (accountId, done, total) => {
    const now = clock.now();
    const known = accounts.get(accountId);
    if (known === undefined) {
      accounts.set(accountId, { startedAt: now, toldAt: now });
      log(`${accountId}: ${count(total, 'entity', 'entities')} to look at`);
      return;
    }
    if (done === total || now - known.toldAt >= INTERVAL_MS) {
      known.toldAt = now;
      log(
        `${accountId}: ${done} of ${total} done${done === total ? '' : remaining(done, total, now - known.startedAt)}`,
      );
    }
  };
}

function remaining(done: number, total: number, elapsedMs: number): string {
  if (done === 0) {
    return '';
  }
  const seconds = Math.ceil(((elapsedMs / done) * (total - done)) / 1_000);
  return seconds < 90 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} min left`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
