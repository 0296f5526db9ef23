/** Reads log files side by side, within a bound of memory, and keeps what they tell of switches. */
import type { Clock } from '../../aws/clock.ts';
import type { SourceProblem } from '../../model/switch-role.ts';
import { Intake, type Taken } from './intake.ts';
import type { LogCoverage, LogPlace } from './log-coverage.ts';
import { Problems } from './problems.ts';
import type { Question } from './source.ts';
import type { FileFindings, ReadOptions } from './trail/reader.ts';
import { TrailFileError } from './trail/trail-file-error.ts';

/** Files under way at one time, and their bytes as they are stored: what bounds the memory. */
const FILES_AT_ONCE = 32;
const BYTES_AT_ONCE = 64 * 2 ** 20;
/** CloudTrail's own files have a few megabytes at most. */
export const MOST_BYTES = 256 * 2 ** 20;
const PROGRESS_EVERY_MS = 10_000;

export interface LogFile {
  /** For people, and what the file is found by. */
  readonly name: string;
  /** As stored. */
  readonly bytes: number;
  /** Absent: its name tells nothing, so nothing is claimed by it. */
  readonly place?: LogPlace;
  readonly fetch: () => Promise<Uint8Array>;
}

export interface LogReadingPorts {
  /** `s3:GetObject`, or `read-file`. */
  readonly operation: string;
  readonly read: (bytes: Uint8Array, file: LogFile) => Promise<FileFindings>;
  /** What an error of `fetch` means. Undefined: it is told later, with others like it. */
  readonly explain: (error: unknown, file: LogFile) => SourceProblem | undefined;
  readonly coverage: LogCoverage;
  readonly clock: Clock;
  /** A line for the log, of what was read so far. */
  readonly progress: (amounts: LogAmounts) => void;
}

export interface LogAmounts {
  objects: number;
  compressedBytes: number;
  bytes: number;
  records: number;
}

export class LogReading {
  readonly intake: Intake;
  /** What a log file is read for. */
  readonly wanted: Omit<ReadOptions, 'gzipped'>;
  readonly problems = new Problems();
  readonly amounts: LogAmounts = { objects: 0, compressedBytes: 0, bytes: 0, records: 0 };
  readonly #ports: LogReadingPorts;
  readonly #underWay = new Set<Promise<void>>();
  #bytesUnderWay = 0;
  #toldAt: number;

  constructor(ports: LogReadingPorts, question: Question) {
    this.#ports = ports;
    this.intake = new Intake(question.eventNames, question.to);
    this.wanted = { eventNames: question.eventNames, until: this.intake.until };
    this.#toldAt = ports.clock.now();
  }

  /** Returns as soon as the next file may come. Never throws for what a file holds. */
  async add(file: LogFile): Promise<void> {
    const unfit = this.#unfit(file);
    if (unfit !== undefined) {
      this.#spoil(file, unfit);
      return;
    }
    while (
      this.#underWay.size > 0 &&
      (this.#underWay.size >= FILES_AT_ONCE || this.#bytesUnderWay + file.bytes > BYTES_AT_ONCE)
    ) {
      await Promise.race(this.#underWay);
    }
    this.#bytesUnderWay += file.bytes;
    const work: Promise<void> = this.#read(file).finally(() => {
      this.#underWay.delete(work);
      this.#bytesUnderWay -= file.bytes;
    });
    this.#underWay.add(work);
  }

  async end(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  /** A problem with one file, which costs the coverage of its day. */
  spoil({ place }: Pick<LogFile, 'place'>, problem: SourceProblem | undefined): void {
    if (problem !== undefined)
      this.problems.add({ ...problem, ...(place && { accountId: place.accountId }) });
    if (place !== undefined) this.#ports.coverage.spoil(place);
  }

  /** A record that is known without the reader. */
  take(file: LogFile, record: unknown): void {
    this.#took(file, this.intake.take(record));
  }

  #unfit({ bytes }: LogFile): { code: string; message: string } | undefined {
    if (bytes === 0) return { code: 'Empty', message: 'the file has 0 bytes' };
    if (bytes <= MOST_BYTES) return undefined;
    return {
      code: 'TooLarge',
      message: `the file has ${bytes} bytes, and more than ${MOST_BYTES} are not read: it is no log file of CloudTrail's`,
    };
  }

  #spoil(file: LogFile, { code, message }: { code: string; message: string }): void {
    const { operation } = this.#ports;
    this.spoil(file, { operation, code, message: `${file.name}: ${message}` });
  }

  async #read(file: LogFile): Promise<void> {
    try {
      const bytes = await file.fetch();
      this.amounts.compressedBytes += bytes.byteLength;
      this.#count(file, await this.#ports.read(bytes, file));
    } catch (error) {
      if (error instanceof TrailFileError) this.#spoil(file, error);
      else this.spoil(file, this.#ports.explain(error, file));
    }
    this.#tell();
  }

  #count(file: LogFile, findings: FileFindings): void {
    this.amounts.objects++;
    this.amounts.records += findings.records;
    this.amounts.bytes += findings.bytes;
    for (const message of findings.odd) this.#spoil(file, { code: 'OddRecord', message });
    const more = findings.oddCount - findings.odd.length;
    if (more > 0) this.#spoil(file, { code: 'OddRecord', message: `${more} more of such records` });
    for (const one of findings.switches) this.#took(file, this.intake.add(one));
    for (const one of findings.sessions) this.#took(file, this.intake.addSession(one));
    if (file.place !== undefined) this.#ports.coverage.noteRecords(file.place, findings);
  }

  #took(file: LogFile, taken: Taken): void {
    if (taken.kind === 'spoiled') this.#spoil(file, taken);
  }

  #tell(): void {
    const { clock, progress } = this.#ports;
    if (clock.now() - this.#toldAt < PROGRESS_EVERY_MS) return;
    this.#toldAt = clock.now();
    progress(this.amounts);
  }
}
