/** Reads log files on all cores. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type BatchFile, type Outcome, outcomeOf, pack } from './batch.ts';
import { type FileFindings, type FileLimits, type ReadOptions, TrailFileReader } from './file.ts';
import { TrailFileError } from './trail-file-error.ts';

export type { FileFindings, FileLimits, ReadOptions } from './file.ts';
export { TrailFileError, type TrailFileErrorCode } from './trail-file-error.ts';

const MOST_WORKERS = 8;
/** Of one batch. */
const MOST_FILES = 16;
const MOST_BYTES = 2 ** 20;

/** Unpacked text that is done with is freed when young objects are: so they must not be let pile up. */
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 2 };

export interface TrailReaderOptions extends FileLimits {
  /** Threads to read on; by default one for each core, eight at most. With one, files are read on this thread. */
  readonly workers?: number;
  /** The bundled entry of a worker; null: files are read on this thread. By default it is looked for in the bundle. */
  readonly workerFile?: URL | null;
}

interface Job extends BatchFile {
  /** It is sent without others, for they came to grief together. */
  readonly alone: boolean;
  readonly resolve: (findings: FileFindings) => void;
  readonly reject: (error: TrailFileError) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it is reading. */
  jobs: readonly Job[];
}

/**
 * `read` may be called for several files at a time, and should be: more than twice as many as there are threads keep
 * them all busy. Each waiting file holds its bytes, so the caller bounds them.
 */
export class TrailReader {
  readonly #limits: FileLimits;
  readonly #mostThreads: number;
  readonly #workerFile: URL | undefined;
  readonly #threads = new Set<Thread>();
  readonly #waiting: Job[] = [];
  #here: TrailFileReader | undefined;
  #isReadingHere = false;
  #readHereCount = 0;
  #isPlanned = false;
  #isClosed = false;

  constructor({ workers, workerFile, ...limits }: TrailReaderOptions = {}) {
    this.#limits = limits;
    this.#mostThreads = workers ?? Math.min(availableParallelism(), MOST_WORKERS);
    this.#workerFile = workerFile === undefined ? bundledWorker() : (workerFile ?? undefined);
  }

  /**
   * Rejects with a `TrailFileError` when it is no log file, or can't be read.
   * @param bytes the file as it is stored. More than 256 KiB that have their buffer for themselves are taken over: the
   *   caller can't use them any more.
   */
  read(bytes: Uint8Array, options: ReadOptions): Promise<FileFindings> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ bytes, options, alone: false, resolve, reject });
      this.#plan();
    });
  }

  /** Files that are still waiting are rejected. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const job of this.#waiting.splice(0)) job.reject(closed());
    const threads = [...this.#threads];
    this.#threads.clear();
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
    for (const job of threads.flatMap(({ jobs }) => jobs)) job.reject(closed());
  }

  /** Files that come in the same turn go in the same batch. */
  #plan(): void {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    setImmediate(() => {
      this.#isPlanned = false;
      if (this.#isClosed) for (const job of this.#waiting.splice(0)) job.reject(closed());
      else if (this.#workerFile === undefined || this.#mostThreads < 2) void this.#readHere();
      else this.#hand(this.#workerFile);
    });
  }

  async #readHere(): Promise<void> {
    if (this.#isReadingHere) return;
    this.#isReadingHere = true;
    this.#here ??= new TrailFileReader(this.#limits);
    for (let job = this.#waiting.shift(); job !== undefined; job = this.#waiting.shift()) {
      settle(job, await outcomeOf(this.#here, job));
      // Downloads go on meanwhile.
      if (++this.#readHereCount % MOST_FILES === 0) await new Promise(setImmediate);
    }
    this.#isReadingHere = false;
  }

  #hand(workerFile: URL): void {
    for (const thread of this.#threads) if (thread.jobs.length === 0) this.#send(thread);
    while (this.#waiting.length > 0 && this.#threads.size < this.#mostThreads) {
      this.#send(this.#start(workerFile));
    }
  }

  #start(workerFile: URL): Thread {
    const worker = new Worker(workerFile, { workerData: this.#limits, resourceLimits: RESOURCE_LIMITS });
    const thread: Thread = { worker, jobs: [] };
    thread.worker.on('message', (outcomes: readonly Outcome[]) => {
      const { jobs } = thread;
      thread.jobs = [];
      this.#send(thread);
      jobs.forEach((job, index) => {
        settle(job, outcomes[index] ?? { code: 'ReaderFailed', message: 'the worker left it out' });
      });
    });
    thread.worker.on('error', (error) => this.#bury(thread, String(error)));
    thread.worker.on('exit', (code) => this.#bury(thread, `its worker ended with code ${code}`));
    this.#threads.add(thread);
    return thread;
  }

  #send(thread: Thread): void {
    thread.jobs = this.#nextBatch();
    if (thread.jobs.length === 0) {
      // An idle worker doesn't keep the process alive.
      thread.worker.unref();
      return;
    }
    thread.worker.ref();
    const batch = pack(thread.jobs);
    thread.worker.postMessage(batch, [batch.buffer]);
  }

  /** A fair share of what waits, so that the last files don't wait behind each other on one thread. */
  #nextBatch(): Job[] {
    const share = Math.min(MOST_FILES, Math.ceil(this.#waiting.length / this.#mostThreads));
    let count = 0;
    let bytes = 0;
    for (const job of this.#waiting) {
      bytes += job.bytes.length;
      if (count > 0 && (count >= share || job.alone || bytes > MOST_BYTES)) break;
      count++;
      if (job.alone) break;
    }
    return this.#waiting.splice(0, count);
  }

  /** Files of a batch are read once more, each alone, so that only the one that did it is lost. */
  #bury(thread: Thread, reason: string): void {
    if (!this.#threads.delete(thread)) return;
    const { jobs } = thread;
    for (const job of jobs) {
      if (jobs.length > 1) this.#waiting.push({ ...job, alone: true });
      else job.reject(new TrailFileError('ReaderFailed', `reading failed: ${reason}`));
    }
    this.#plan();
  }
}

function settle(job: Job, outcome: Outcome): void {
  if ('code' in outcome) job.reject(new TrailFileError(outcome.code, outcome.message));
  else job.resolve(outcome);
}

function closed(): TrailFileError {
  return new TrailFileError('ReaderFailed', 'reading was ended before it came to this file');
}

/** It lies beside the entry of the bundle; this module lies there too, or in `chunks/`. In the source there is none. */
function bundledWorker(): URL | undefined {
  return ['./trail-worker.js', '../trail-worker.js']
    .map((path) => new URL(path, import.meta.url))
    .find((file) => existsSync(file));
}
