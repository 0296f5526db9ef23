/**
 * Takes the JSON text of one log file piece by piece, and hands out the records whose bytes may matter. A log file is
 * `{"Records":[{…},{…}]}` (CloudTrail user guide, "CloudTrail log file examples").
 */
import { type Elements, Frame } from './frame.ts';
import { createKernel, type Kernel, type KernelMemory, PAGE } from './kernel.ts';
import { BLOCK, ENTRIES_A_BLOCK, ENTRY } from './kernel-program.ts';
import { TrailFileError } from './trail-file-error.ts';

/** The memory holds the entries of found records, and then the text. */
const TEXT = PAGE;
const ENTRIES_END = TEXT - ENTRIES_A_BLOCK * ENTRY;
/** So much text is looked at in one go, so that it stays in the processor's cache. */
const PIECE = PAGE;
/** CloudTrail's events have 1 MB at most. */
const MOST_RECORD_BYTES = 16 * 2 ** 20;
const MOST_MEMORY = TEXT + 2 * (MOST_RECORD_BYTES + PIECE);

const SPACE = 0x20;
const OPENING_BRACE = 0x7b;

/** Valid only until the function that was given it returns: there is one for all records. */
export interface ScannedRecord {
  /** Its number among everything that may be an element of `Records`. */
  readonly index: number;
  /** See `HOLDS`. */
  readonly holds: number;
  /** It is `{…}`, not `[…]`. */
  readonly isObject: boolean;
  /** The record lies in here, from `start` to `end`. */
  readonly text: Buffer;
  readonly start: number;
  readonly end: number;
}

/** Is given the first record, every one that may be a switch, and every one that is no object. */
export type TakeRecord = (record: ScannedRecord) => void;

/** One scanner serves one file after another, so that its memory is used again. */
export class TrailScanner {
  readonly #kernel: Kernel;
  readonly #memory: KernelMemory;
  #bytes = Buffer.alloc(0);
  #entries = new Int32Array();
  #frame = new Frame();
  readonly #record = { index: 0, holds: 0, isObject: true, text: this.#bytes, start: 0, end: 0 };
  /** Text before this is done with. */
  #done = TEXT;
  #scanned = TEXT;
  #filled = TEXT;

  constructor() {
    ({ kernel: this.#kernel, memory: this.#memory } = createKernel(MOST_MEMORY));
    this.#grow(TEXT + 2 * PIECE);
  }

  /** Before the first piece of each file, whatever became of the one before. */
  begin(): void {
    const { depth, start, holds, inString, escaped } = this.#kernel;
    for (const state of [depth, start, holds]) state.value = 0;
    inString.value = 0n;
    escaped.value = 0n;
    this.#frame = new Frame();
    this.#done = TEXT;
    this.#scanned = TEXT;
    this.#filled = TEXT;
  }

  /** A piece may end anywhere. Throws `TrailFileError`. */
  push(text: Uint8Array, take: TakeRecord): void {
    for (let from = 0; from < text.length; from += PIECE) {
      const piece = text.subarray(from, from + PIECE);
      this.#makeRoom(piece.length + BLOCK);
      this.#bytes.set(piece, this.#filled);
      this.#filled += piece.length;
      this.#scan(take);
    }
  }

  /** After the last piece. Throws `TrailFileError` when the whole is no log file. */
  end(take: TakeRecord): Elements {
    const lacking = (BLOCK - ((this.#filled - this.#scanned) % BLOCK)) % BLOCK;
    this.#bytes.fill(SPACE, this.#filled, this.#filled + lacking);
    this.#filled += lacking;
    this.#scan(take);
    this.#frame.other(this.#bytes.subarray(this.#done, this.#filled));
    const { depth, inString } = this.#kernel;
    if (depth.value > 0 || inString.value !== 0n) {
      this.#frame.checkBeginning();
      const where = inString.value === 0n ? 'before its last bracket' : 'within a string';
      throw new TrailFileError('Truncated', `the file ends ${where}: it was cut off`);
    }
    return this.#frame.end();
  }

  #scan(take: TakeRecord): void {
    const to = this.#filled - ((this.#filled - this.#scanned) % BLOCK);
    while (this.#scanned < to) {
      this.#kernel.out.value = 0;
      this.#scanned = this.#kernel.scan(this.#scanned, to, ENTRIES_END);
      this.#take(take);
    }
  }

  #take(take: TakeRecord): void {
    const end = this.#kernel.out.value / 4;
    const record = this.#record;
    record.text = this.#bytes;
    for (let at = 0; at < end; at += ENTRY / 4) {
      record.start = this.#entries[at] ?? 0;
      record.end = this.#entries[at + 1] ?? 0;
      record.holds = this.#entries[at + 2] ?? 0;
      record.index = this.#frame.record(this.#bytes, this.#done, record.start);
      record.isObject = this.#bytes[record.start] === OPENING_BRACE;
      if (record.holds !== 0 || record.index === 0 || !record.isObject) take(record);
      this.#done = record.end;
    }
  }

  /** Moves what is still needed to the beginning when the room at the end is too small, and grows if it must. */
  #makeRoom(bytes: number): void {
    if (this.#filled + bytes <= this.#bytes.length) return;
    const needed = this.#filled - this.#done;
    if (needed > MOST_RECORD_BYTES) {
      throw new TrailFileError(
        'TooLarge',
        `the file has a record, or something that is no list of records, of more than ${MOST_RECORD_BYTES} bytes`,
      );
    }
    const shift = this.#done - TEXT;
    this.#bytes.copyWithin(TEXT, this.#done, this.#filled);
    this.#done -= shift;
    this.#scanned -= shift;
    this.#filled -= shift;
    this.#kernel.start.value -= shift;
    if (this.#filled + bytes > this.#bytes.length) this.#grow(TEXT + 2 * (needed + bytes));
  }

  #grow(bytes: number): void {
    this.#memory.grow(Math.ceil((Math.min(bytes, MOST_MEMORY) - this.#memory.buffer.byteLength) / PAGE));
    this.#bytes = Buffer.from(this.#memory.buffer);
    this.#entries = new Int32Array(this.#memory.buffer, 0, TEXT / 4);
  }
}
