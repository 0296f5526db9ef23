/** Sends AWS calls: paced per operation, sent again where that helps, counted. One per account. */
import type { Clock } from './clock.ts';
import { failureKind } from './errors.ts';
import { Pace, type PublishedRate } from './pace.ts';
import type { Session } from './session.ts';

/** How often a call is sent again, and how its pauses grow (full jitter: a random share of the bound). */
const RETRIES = {
  throttled: { times: 12, firstPauseMs: 100, longestPauseMs: 20_000 },
  transient: { times: 7, firstPauseMs: 200, longestPauseMs: 10_000 },
  expired: { times: 2, firstPauseMs: 200, longestPauseMs: 1_000 },
} as const;

export interface CallCounts {
  /** Requests sent per operation, retries included. */
  readonly apiCalls: Record<string, number>;
  retries: number;
}

export interface CallerOptions {
  readonly clock: Clock;
  readonly counts: CallCounts;
  /** Whose credentials sign the calls; renewed when AWS says that they have expired, before the call is sent again. */
  readonly session?: Pick<Session, 'number' | 'renew'>;
  readonly debug?: (message: string) => void;
}

/** A rate that AWS publishes, and what it holds for apart from the operation: a Region, say. */
export interface RateLimit extends PublishedRate {
  readonly of: string;
}

export class Caller {
  readonly #paces = new Map<string, Pace>();
  readonly #options: CallerOptions;

  constructor(options: CallerOptions) {
    this.#options = options;
  }

  /**
   * Sends a call until it is answered. Throttling, 5xx and network errors are tried again with growing pauses;
   * everything else, AccessDenied above all, is thrown at once. Without a published limit the pace is learned.
   */
  async call<T>(operation: string, send: () => Promise<T>, limit?: RateLimit): Promise<T> {
    const { clock, counts, session, debug } = this.#options;
    const pace = this.#pace(operation, limit);
    const tried = { throttled: 0, transient: 0, expired: 0 };
    for (;;) {
      const slot = await pace.acquire();
      const sessionNumber = session?.number ?? 0;
      counts.apiCalls[operation] = (counts.apiCalls[operation] ?? 0) + 1;
      try {
        const answer = await send();
        pace.succeeded();
        return answer;
      } catch (error) {
        const kind = failureKind(error);
        if (kind !== 'throttled' && kind !== 'transient' && kind !== 'expired') {
          throw withOperation(error, operation);
        }
        const { times, firstPauseMs, longestPauseMs } = RETRIES[kind];
        if (kind === 'throttled') {
          pace.throttled(slot);
        }
        if (tried[kind] >= times) {
          throw withOperation(error, operation);
        }
        const bound = Math.min(longestPauseMs, firstPauseMs * 2 ** tried[kind]);
        tried[kind]++;
        counts.retries++;
        if (kind === 'expired') {
          session?.renew(sessionNumber);
        }
        debug?.(`${operation}: ${kind} (${String(error)}), attempt ${tried[kind]} of ${times}`);
        await clock.sleep(clock.random() * bound);
      }
    }
  }

  #pace(operation: string, limit: RateLimit | undefined): Pace {
    const key = limit === undefined ? operation : `${operation} ${limit.of}`;
    let pace = this.#paces.get(key);
    if (pace === undefined) {
      pace = new Pace(this.#options.clock, limit);
      this.#paces.set(key, pace);
    }
    return pace;
  }
}

/** Notes on an error which call it came from, for the explanation. */
function withOperation(error: unknown, operation: string): unknown {
  return error instanceof Error ? Object.assign(error, { operation }) : error;
}
