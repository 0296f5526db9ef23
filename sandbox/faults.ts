/** What goes wrong, on purpose and repeatably. */
import { seededRandom } from './random.ts';

export const FAULT_KINDS = [
  /** 400 Throttling, whatever the rate. */
  'throttle',
  '500',
  '503',
  /** The connection is reset without an answer. */
  'reset',
  /** A complete HTTP answer whose XML ends in the middle. */
  'cut-xml',
  /** The connection closes before as many bytes came as Content-Length announced. */
  'cut-body',
  /** The answer stops in the middle, and the connection stays open. */
  'stall',
  /** The job of GenerateServiceLastAccessedDetails ends as FAILED. */
  'job-failed',
  /** The job never ends. */
  'job-endless',
  /** NoSuchEntity: it was deleted since the inventory. */
  'vanish',
  /** AccessDenied, as a service control policy denies it. */
  'denied',
  /** GetCredentialReport: there is none, it is too old, it is being made. */
  'report-not-present',
  'report-expired',
  'report-in-progress',
  /** The credential report breaks off in the middle of a row, or lacks its last one. */
  'report-cut',
  'report-short',
  /** The answer takes `slowMs` longer. */
  'slow',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  /** An operation's name, `GetIdToken` for the token endpoint, or `*`. */
  readonly operation: string;
  readonly kind: FaultKind;
  /** 0 to 1. Without this and `nth`, every matching call fails. */
  readonly probability?: number;
  /** Which of the matching calls fail, counted from 1. */
  readonly nth?: number | readonly number[];
  /** Only calls about this: an entity (its ARN as a parameter, or through its job), an object's ARN, a Region, `issues/12`. */
  readonly arn?: string;
  readonly seed?: number;
  /** Milliseconds, for `slow`; 30,000 when absent. */
  readonly slowMs?: number;
}

const JOB_KINDS: ReadonlySet<FaultKind> = new Set(['job-failed', 'job-endless']);
const REPORT_KINDS: ReadonlySet<FaultKind> = new Set<ReportFault>([
  ...(['report-not-present', 'report-expired', 'report-in-progress', 'report-cut', 'report-short'] as const),
]);
export type ReportFault = Extract<FaultKind, `report-${string}`>;

export class Faults {
  readonly #rules: { readonly fault: Fault; readonly random: () => number; count: number }[];

  constructor(faults: readonly Fault[], seed: number) {
    this.#rules = faults.map((fault, index) => ({
      fault,
      random: seededRandom(fault.seed ?? seed + index),
      count: 0,
    }));
  }

  /** What happens to the answer of this call. */
  ofAnswer(operation: string, arn: string | undefined): Fault | undefined {
    return this.#next((fault) => !isOfItsOwn(fault.kind) && matches(fault, operation, arn));
  }

  /** What happens to the job that is generated for this entity. */
  ofJob(arn: string): 'job-failed' | 'job-endless' | undefined {
    const fault = this.#next(
      (it) => JOB_KINDS.has(it.kind) && matches(it, 'GenerateServiceLastAccessedDetails', arn),
    );
    return fault?.kind as 'job-failed' | 'job-endless' | undefined;
  }

  /** What happens to the credential report that is asked for. */
  ofReport(): ReportFault | undefined {
    const fault = this.#next(
      (it) => REPORT_KINDS.has(it.kind) && matches(it, 'GetCredentialReport', undefined),
    );
    return fault?.kind as ReportFault | undefined;
  }

  #next(applies: (fault: Fault) => boolean): Fault | undefined {
    let found: Fault | undefined;
    for (const rule of this.#rules) {
      if (!applies(rule.fault)) continue;
      rule.count += 1;
      if (fires(rule.fault, rule.count, rule.random)) found ??= rule.fault;
    }
    return found;
  }
}

/** Not a fault of the answer as such. */
const isOfItsOwn = (kind: FaultKind): boolean => JOB_KINDS.has(kind) || REPORT_KINDS.has(kind);

function matches(fault: Fault, operation: string, arn: string | undefined): boolean {
  if (fault.arn !== undefined && fault.arn !== arn) return false;
  return fault.operation === '*' || fault.operation === operation;
}

function fires(fault: Fault, count: number, random: () => number): boolean {
  if (fault.nth !== undefined) return [fault.nth].flat().includes(count);
  return fault.probability === undefined || random() < fault.probability;
}
