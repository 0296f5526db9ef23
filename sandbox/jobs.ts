/** Jobs of access advisor. A job is readable only by the session, or the long-term user, that generated it. */
import { randomUuid } from './random.ts';

export interface Job {
  /** 36 characters. */
  readonly id: string;
  readonly arn: string;
  readonly owner: string;
  readonly granularity: 'SERVICE_LEVEL' | 'ACTION_LEVEL';
  /** Milliseconds; Infinity for a job that never ends. */
  readonly createdAt: number;
  readonly doneAt: number;
  readonly failed: boolean;
}

export class Jobs {
  readonly #jobs = new Map<string, Job>();
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** Starts a job that takes from `durationMs[0]` to `durationMs[1]` milliseconds. */
  start(job: Omit<Job, 'id' | 'doneAt'>, durationMs: readonly [number, number], endless: boolean): Job {
    const [least, most] = durationMs;
    const duration = least + this.#random() * Math.max(0, most - least);
    const started: Job = {
      ...job,
      id: randomUuid(this.#random),
      doneAt: endless ? Number.POSITIVE_INFINITY : job.createdAt + duration,
    };
    this.#jobs.set(started.id, started);
    return started;
  }

  /** The job, for its owner only. */
  find(id: string, owner: string): Job | undefined {
    const job = this.#jobs.get(id);
    return job?.owner === owner ? job : undefined;
  }

  /** The entity that a job is about, whoever asks. */
  arnOf(id: string): string | undefined {
    return this.#jobs.get(id)?.arn;
  }
}
