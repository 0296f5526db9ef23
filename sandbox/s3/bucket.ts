/**
 * A bucket into which CloudTrail delivers log files. Names are laid out at once, contents are made when they are asked
 * for, so that a bucket of any size takes little memory.
 * Source of keys and contents: CloudTrail User Guide, "Getting and viewing your CloudTrail log files".
 */
import type { Trail } from '../cloudtrail/trail.ts';
import { contentOf } from './content.ts';
import { type LogFile, logFilesOf, sideFilesOf } from './layout.ts';
import type { Spoil } from './spoil.ts';

export interface BucketGiven {
  readonly name: string;
  /** Where the bucket is; us-east-1 by default. */
  readonly region?: string;
  /** Account that owns it; absent: its policy lets everybody in. */
  readonly owner?: string;
  /** What precedes `AWSLogs/`, without slashes at its ends. */
  readonly prefix?: string;
  /** `o-…`, for the trail of an organization. */
  readonly organizationId?: string;
  /** Whose logs it holds; absent: of all accounts with a record in the trail. */
  readonly accounts?: readonly string[];
  /** Absent: all Regions with a record in the trail, and us-east-1 and us-west-2. */
  readonly regions?: readonly string[];
  /** Since when and until when logs were delivered, in milliseconds since 1970; `to` absent: now. */
  readonly from: number;
  readonly to?: number;
  /** The most records in a file, 53 by default. */
  readonly recordsPerFile?: number;
  /** The least files a day for each account and Region, 2 by default. */
  readonly filesPerDay?: number;
  /** Records that are no switches, for each account, Region and day; 4 by default. */
  readonly backgroundPerDay?: number;
  /** Bytes of every file without a record of the trail, where making each would take too long. */
  readonly filler?: Uint8Array;
  /** Only events that write are logged, so no AssumeRole. */
  readonly writeOnly?: boolean;
  /** Digests, Insights and a folder's marker beside the logs; true by default. */
  readonly sideFiles?: boolean;
  /** Keys that contain one of these are not there: `2026/11/03`, or `444455556666/CloudTrail/us-east-1/2026/11/03`. */
  readonly without?: readonly string[];
  /** Keys that contain the text are spoiled. */
  readonly spoiled?: readonly { readonly key: string; readonly how: Spoil }[];
}

export interface BucketObject {
  readonly key: string;
  readonly spoil: Spoil | undefined;
  readonly log: LogFile | undefined;
}

const CACHED_BYTES = 16_000_000;

export class Bucket {
  readonly given: BucketGiven;
  readonly #trail: Trail;
  readonly #now: () => number;
  #laidOut: { readonly version: number; readonly keys: readonly string[] } | undefined;
  #objects: ReadonlyMap<string, BucketObject> = new Map();
  readonly #sizes = new Map<string, number>();
  readonly #cache = new Map<string, Uint8Array>();
  #cachedBytes = 0;

  constructor(given: BucketGiven, trail: Trail, now: () => number) {
    this.given = given;
    this.#trail = trail;
    this.#now = now;
  }

  get region(): string {
    return this.given.region ?? 'us-east-1';
  }

  /** All keys, sorted. The layout is made at the first question, and again when the trail has grown. */
  get keys(): readonly string[] {
    if (this.#laidOut?.version !== this.#trail.version) this.#layOut();
    return this.#laidOut?.keys ?? [];
  }

  object(key: string): BucketObject | undefined {
    return this.keys.length > 0 ? this.#objects.get(key) : undefined;
  }

  /** Bytes as they lie in the bucket. */
  content(object: BucketObject): Uint8Array {
    const known = this.#cache.get(object.key);
    if (known) return known;
    const bytes = contentOf(object, this.given);
    this.#sizes.set(object.key, bytes.length);
    if (this.#cachedBytes + bytes.length > CACHED_BYTES) {
      this.#cache.clear();
      this.#cachedBytes = 0;
    }
    this.#cache.set(object.key, bytes);
    this.#cachedBytes += bytes.length;
    return bytes;
  }

  size(key: string): number {
    const known = this.#sizes.get(key);
    if (known !== undefined) return known;
    const object = this.object(key);
    return object ? this.content(object).length : 0;
  }

  #layOut(): void {
    const { without = [], spoiled = [], sideFiles = true } = this.given;
    const objects = new Map<string, BucketObject>();
    const add = (key: string, log: LogFile | undefined) => {
      if (without.some((text) => key.includes(text))) return;
      objects.set(key, { key, log, spoil: log && spoiled.find((it) => key.includes(it.key))?.how });
    };
    for (const log of logFilesOf(this.given, this.#trail, this.#now())) {
      add(log.key, log);
      if (sideFiles) for (const key of sideFilesOf(log)) add(key, undefined);
    }
    this.#objects = objects;
    this.#sizes.clear();
    this.#cache.clear();
    this.#cachedBytes = 0;
    this.#laidOut = { version: this.#trail.version, keys: [...objects.keys()].sort() };
  }
}
