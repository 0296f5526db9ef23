/** GitHub's rate limits on the sandbox's time. Source: GitHub Docs, "Rate limits for the REST API". */
import { type GitHubBehaviour, isApp } from './behaviour.ts';
import { GitHubRefusal, tooMany } from './refusal.ts';

/** Of GITHUB_TOKEN: calls an hour in each repository. */
const HOURLY_CALLS = 1000;
const MINUTE_MS = 60_000;

export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  readonly used: number;
  /** Seconds since 1970. */
  readonly reset: number;
}

export class Limits {
  #windowEnd = 0;
  #used = 0;
  /** When content was made in the last minute, oldest first. */
  #made: number[] = [];

  /** What is left at this time, milliseconds since 1970. */
  allowance({ primaryLimit }: GitHubBehaviour, now: number): Allowance {
    const inAnHour = Math.ceil(now / 1000) + 3600;
    if (primaryLimit === null) {
      return { limit: HOURLY_CALLS, remaining: HOURLY_CALLS - 1, used: 1, reset: inAnHour };
    }
    const { calls, windowSeconds } = primaryLimit;
    const isOver = now >= this.#windowEnd;
    const used = isOver ? 0 : this.#used;
    const end = isOver ? now + windowSeconds * 1000 : this.#windowEnd;
    return { limit: calls, remaining: Math.max(0, calls - used), used, reset: Math.ceil(end / 1000) };
  }

  /** Counts a call. Throws when no more are left. */
  takeCall(behaviour: GitHubBehaviour, now: number): void {
    const { primaryLimit, viewer } = behaviour;
    if (primaryLimit === null) return;
    if (now >= this.#windowEnd) {
      this.#windowEnd = now + primaryLimit.windowSeconds * 1000;
      this.#used = 0;
    }
    if (this.#used >= primaryLimit.calls) {
      const whose = isApp(viewer) ? 'installation ID 12345678' : 'user ID 583231';
      throw new GitHubRefusal(403, 'Throttling', `API rate limit exceeded for ${whose}.`);
    }
    this.#used += 1;
  }

  /** Counts something that was made. Throws when too much was made within a minute. */
  takeContent(behaviour: GitHubBehaviour, now: number): void {
    const { contentPerMinute } = behaviour;
    if (contentPerMinute === null) return;
    this.#made = this.#made.filter((at) => at > now - MINUTE_MS);
    if (this.#made.length >= contentPerMinute) {
      throw tooMany(
        'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
        behaviour,
        60,
      );
    }
    this.#made.push(now);
  }
}

export const limitHeaders = ({ limit, remaining, used, reset }: Allowance): Record<string, string> => ({
  'x-ratelimit-limit': String(limit),
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-used': String(used),
  'x-ratelimit-reset': String(reset),
  'x-ratelimit-resource': 'core',
});
