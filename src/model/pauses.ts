/** Time and chance as far as waiting needs them. A `Clock` is one. */
export interface Pauses {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** 0 ≤ x < 1. */
  random(): number;
}
