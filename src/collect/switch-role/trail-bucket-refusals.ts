/** Whose objects may not be read at all, so that it is not tried thousands of times, nor told. */
import type { SourceProblem } from '../../model/switch-role.ts';

/** So many refusals before one object was read are not about single objects. */
const HOPELESS = 20;

interface Refusal {
  readonly error: unknown;
  readonly problem: SourceProblem;
}

export class Refusals {
  /** Those that may yet turn out to be about the whole account. */
  readonly #kept = new Map<string, Refusal[]>();
  readonly #readable = new Set<string>();
  readonly #hopeless = new Set<string>();

  /** The problem, if it is about this object; else it is kept. */
  refused(accountId: string, refusal: Refusal): SourceProblem | undefined {
    if (this.#readable.has(accountId) && !this.#hopeless.has(accountId)) return refusal.problem;
    const kept = this.#kept.get(accountId) ?? [];
    kept.push(refusal);
    this.#kept.set(accountId, kept);
    if (kept.length >= HOPELESS) this.#hopeless.add(accountId);
    return undefined;
  }

  /** What comes later changes nothing for an account that was given up: its objects were left by then. */
  read(accountId: string): void {
    this.#readable.add(accountId);
  }

  isHopeless(accountId: string): boolean {
    return this.#hopeless.has(accountId);
  }

  /** Accounts of which nobody knows what there would have been. */
  get hopeless(): readonly string[] {
    return [...this.#hopeless];
  }

  /**
   * What was kept: of an account that was given up, or of which nothing could be read, one problem for all. How many were
   * tried goes by time, so it is not told.
   */
  problems(ofAccount: (errors: readonly unknown[], accountId: string) => SourceProblem): SourceProblem[] {
    return [...this.#kept].flatMap(([accountId, kept]) => {
      const isWhole = this.#hopeless.has(accountId) || (kept.length > 1 && !this.#readable.has(accountId));
      if (!isWhole) return kept.map(({ problem }) => problem);
      return [
        ofAccount(
          kept.map(({ error }) => error),
          accountId,
        ),
      ];
    });
  }
}
