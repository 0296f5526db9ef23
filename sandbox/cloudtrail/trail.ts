/** Everything that CloudTrail recorded, in all accounts of the sandbox: the one truth behind its log files and look-ups. */
import type { TrailRecord } from './record.ts';

export class Trail {
  readonly #places = new Map<string, TrailRecord[]>();
  readonly #unsorted = new Set<string>();
  #version = 0;

  constructor(records: Iterable<TrailRecord> = []) {
    this.add(records);
  }

  /** Each record goes to the account and Region that it names. */
  add(records: Iterable<TrailRecord>): void {
    this.#version += 1;
    for (const record of records) {
      const key = `${record.recipientAccountId} ${record.awsRegion}`;
      const place = this.#places.get(key);
      if (place) place.push(record);
      else this.#places.set(key, [record]);
      this.#unsorted.add(key);
    }
  }

  /** Records of an account and Region, newest first. */
  in(accountId: string, region: string): readonly TrailRecord[] {
    const key = `${accountId} ${region}`;
    const records = this.#places.get(key) ?? [];
    if (this.#unsorted.delete(key)) records.sort(newestFirst);
    return records;
  }

  /** Another one whenever records were added. */
  get version(): number {
    return this.#version;
  }

  /** Accounts and Regions with any record, sorted. */
  get places(): readonly { readonly accountId: string; readonly region: string }[] {
    return [...this.#places.keys()].sort().map((key) => {
      const [accountId = '', region = ''] = key.split(' ');
      return { accountId, region };
    });
  }

  /** Every record, by account and Region. */
  *[Symbol.iterator](): IterableIterator<TrailRecord> {
    for (const { accountId, region } of this.places) yield* this.in(accountId, region);
  }
}

function newestFirst(one: TrailRecord, other: TrailRecord): number {
  if (one.eventTime !== other.eventTime) return one.eventTime < other.eventTime ? 1 : -1;
  return one.eventID < other.eventID ? 1 : -1;
}
