/** What was asked of the sandbox. */
export class RequestLog {
  readonly #counts = new Map<string, number>();
  readonly #throttled = new Map<string, number>();
  readonly #faulted = new Map<string, number>();
  #open = 0;
  #mostOpen = 0;

  /** A request has come in; the returned function tells that it was answered. */
  begin(operation: string): () => void {
    add(this.#counts, operation);
    this.#open += 1;
    this.#mostOpen = Math.max(this.#mostOpen, this.#open);
    return () => {
      this.#open -= 1;
    };
  }

  throttle(operation: string): void {
    add(this.#throttled, operation);
  }

  fault(kind: string): void {
    add(this.#faulted, kind);
  }

  /** Requests per operation, refused ones included. */
  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  /** Requests per operation that were answered with Throttling. */
  get throttled(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#throttled);
  }

  /** Injected faults per kind. */
  get faulted(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#faulted);
  }

  /** The most requests that were open at one time. */
  get mostConcurrent(): number {
    return this.#mostOpen;
  }

  get total(): number {
    let total = 0;
    for (const count of this.#counts.values()) total += count;
    return total;
  }

  reset(): void {
    this.#counts.clear();
    this.#throttled.clear();
    this.#faulted.clear();
    this.#mostOpen = this.#open;
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
