/**
 * One access-advisor job from GenerateServiceLastAccessedDetails to the last page of its result.
 *
 * How long jobs take is learned from those that ended, so that most are asked for once, when they are done: an
 * early question costs a call of the same small rate that everything else needs.
 */
import {
  GenerateServiceLastAccessedDetailsCommand,
  GetServiceLastAccessedDetailsCommand,
  type GetServiceLastAccessedDetailsResponse,
  type IAMClient,
  type ServiceLastAccessed,
} from '@aws-sdk/client-iam';
import type { Caller } from '../aws/caller.ts';
import type { Clock } from '../aws/clock.ts';
import { failureKind, IncompleteAnswer } from '../aws/errors.ts';
import { required } from './decode.ts';
import { pages } from './paging.ts';

const FIRST_PAUSE_MS = 500;
const SHORTEST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 15_000;
const PAUSE_GROWTH = 1.5;
/** Of the last durations seen, the share that a first pause should outlast. */
const QUANTILE = 0.98;
const REMEMBERED = 100;
/** How often a job is generated anew when its session ended under it. */
const REGENERATIONS = 5;

/** A job that ended without a result. `code` is IAM's (`JobFailed`'s Error.Code) or ours. */
export class JobError extends Error {
  override readonly name: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = code;
  }
}

/** How long jobs of an account take, in milliseconds. */
export class JobDurations {
  readonly #last: number[] = [];

  add(milliseconds: number): void {
    this.#last.push(milliseconds);
    if (this.#last.length > REMEMBERED) {
      this.#last.shift();
    }
  }

  /** How long to wait before a new job is asked for. */
  firstPause(): number {
    if (this.#last.length < 3) {
      return FIRST_PAUSE_MS;
    }
    const sorted = this.#last.toSorted((a, b) => a - b);
    const expected = sorted[Math.floor((sorted.length - 1) * QUANTILE)] ?? FIRST_PAUSE_MS;
    return Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, expected));
  }
}

export interface JobPorts {
  readonly iam: IAMClient;
  readonly caller: Caller;
  readonly clock: Clock;
  readonly durations: JobDurations;
  /** The number of the credentials' session; a job belongs to the one that generated it. */
  readonly session: () => number;
  readonly granularity: 'service' | 'action';
  /** Milliseconds that a job may take from its generation to its end. */
  readonly deadlineMs: number;
}

export interface JobResult {
  readonly jobId: string;
  readonly session: number;
  readonly completedAt: Date;
  readonly services: readonly ServiceLastAccessed[];
}

/** Thrown to start over: the job belongs to a session that is gone. */
class Orphaned extends Error {}

/**
 * The services of an entity, and what `more` reads with the same job. Throws `JobError` when the job failed or passed
 * its deadline, and what the calls throw. A job that was orphaned by renewed credentials is generated again.
 */
export async function lastAccessed<T>(
  arn: string,
  ports: JobPorts,
  more: (job: JobResult) => Promise<T>,
): Promise<{ readonly job: JobResult; readonly more: T }> {
  for (let generation = 0; ; generation++) {
    try {
      const job = await runJob(arn, ports);
      return { job, more: await more(job) };
    } catch (error) {
      if (!(error instanceof Orphaned)) {
        throw error;
      }
      if (generation >= REGENERATIONS) {
        throw new JobError(
          'SessionTooShort',
          'the credentials were renewed again and again before the job could be read: raise role-duration-seconds',
        );
      }
    }
  }
}

async function runJob(arn: string, ports: JobPorts): Promise<JobResult> {
  const { iam, caller, clock, durations, granularity, deadlineMs } = ports;
  // Taken before the call: were the credentials renewed during it, the job counts as orphaned rather than as ours.
  const session = ports.session();
  const { JobId } = await caller.call('GenerateServiceLastAccessedDetails', () =>
    iam.send(
      new GenerateServiceLastAccessedDetailsCommand({
        Arn: arn,
        Granularity: granularity === 'action' ? 'ACTION_LEVEL' : 'SERVICE_LEVEL',
      }),
    ),
  );
  const jobId = required(JobId, 'JobId');
  const generatedAt = clock.now();
  const read = (marker?: string) =>
    readJob({ session }, ports, () =>
      caller.call('GetServiceLastAccessedDetails', () =>
        iam.send(new GetServiceLastAccessedDetailsCommand({ JobId: jobId, MaxItems: 1_000, Marker: marker })),
      ),
    );

  let pause = durations.firstPause();
  let waited = 0;
  let page: GetServiceLastAccessedDetailsResponse;
  for (;;) {
    const remaining = generatedAt + deadlineMs - clock.now();
    if (remaining <= 0) {
      const seconds = Math.round(deadlineMs / 1_000);
      throw new JobError('JobDeadline', `IAM did not finish the access-advisor job within ${seconds} s`);
    }
    await clock.sleep(Math.min(pause, remaining));
    page = await read();
    if (page.JobStatus !== 'IN_PROGRESS') {
      break;
    }
    pause = Math.min(
      LONGEST_PAUSE_MS,
      Math.max(SHORTEST_PAUSE_MS, waited++ === 0 ? pause / 4 : pause * PAUSE_GROWTH),
    );
  }
  if (page.JobStatus === 'FAILED') {
    const { Code, Message } = page.Error ?? {};
    throw new JobError(
      'JobFailed',
      `IAM's access-advisor job failed: ${Code ?? 'no code'}: ${Message ?? 'no message'}`,
    );
  }
  if (page.JobStatus !== 'COMPLETED') {
    throw new IncompleteAnswer(`the job's status is ${page.JobStatus ?? 'missing'}`);
  }
  const completedAt = required(page.JobCompletionDate, 'JobCompletionDate');
  durations.add(took(page, clock.now() - generatedAt));

  const services: ServiceLastAccessed[] = [];
  const first = page;
  for await (const next of pages(async (marker) => (marker === undefined ? first : read(marker)))) {
    if (next.JobStatus !== 'COMPLETED') {
      throw new IncompleteAnswer(
        `a later page of a finished job says ${next.JobStatus ?? 'nothing'} of its status`,
      );
    }
    services.push(...(next.ServicesLastAccessed ?? []));
  }
  return { jobId, session, completedAt, services };
}

/** Reads something of a job, or finds that its session has ended: any refusal after that means an orphan. */
export async function readJob<T>(
  job: Pick<JobResult, 'session'>,
  ports: Pick<JobPorts, 'session'>,
  read: () => Promise<T>,
): Promise<T> {
  if (ports.session() !== job.session) {
    throw new Orphaned();
  }
  try {
    return await read();
  } catch (error) {
    const refused = ['not-found', 'denied', 'other'].includes(failureKind(error));
    throw refused && ports.session() !== job.session ? new Orphaned() : error;
  }
}

/** IAM's own account of the duration where it tells one; ours includes the pause that we chose. */
function took(page: GetServiceLastAccessedDetailsResponse, observed: number): number {
  const own = (page.JobCompletionDate?.getTime() ?? 0) - (page.JobCreationDate?.getTime() ?? 0);
  return own > 0 ? own : observed;
}
