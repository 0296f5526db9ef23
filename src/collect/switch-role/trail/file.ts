/** Reads one log file of CloudTrail: unpacks it, and recognises the switches among its records. */
import type { RoleSwitch, SessionSwitch, SwitchEventName } from '../../../model/switch-role.ts';
import { SwitchLedger } from '../ledger.ts';
import { recognise } from '../recognise.ts';
import type { Elements } from './frame.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { HOLDS } from './kernel-program.ts';
import { looksReadOnly } from './read-only.ts';
import { type ScannedRecord, TrailScanner } from './scanner.ts';
import { TrailFileError } from './trail-file-error.ts';

/** A file that unpacks to more is refused. */
export const MOST_BYTES = 512 * 2 ** 20;
/** Problems of one file that are told; the others are counted. */
const MOST_ODD = 10;
/** Before the names of role and session: `arn:aws:sts::111122223333:assumed-role/ROLE/SESSION`. */
const SESSION_ARN = Buffer.from(':assumed-role/');
const QUOTE = 0x22;
const SLASH = 0x2f;
const OPENING_BRACE = 0x7b;

/**
 * How CloudTrail begins a record, after its version; between the parts is one string each. Most AssumeRole are by these
 * two.
 */
const IDENTITY = '"userIdentity":';
const BY_SERVICE = parts(
  `${IDENTITY}{"type":"AWSService","invokedBy":"`,
  '"},"eventTime":"',
  // One that is no text would be odd.
  '","eventSource":"',
);
const BY_ROLE = parts(`${IDENTITY}{"type":"AssumedRole","principalId":"`, '","arn":"');

export interface ReadOptions {
  /** What its name says. */
  readonly gzipped: boolean;
  readonly eventNames: readonly SwitchEventName[];
  /** ISO-8601 UTC with milliseconds. A later switch must not hide one up to then; without it, all may be true. */
  readonly until?: string;
}

export interface FileLimits {
  /** Only sessions with these names are told; without them all are. */
  readonly sessionNames?: readonly string[];
  /** Bytes of the unpacked file. */
  readonly mostBytes?: number;
}

/** What one log file tells. */
export interface FileFindings {
  /** Elements of `Records`, whatever they are. */
  readonly records: number;
  /** Bytes of the unpacked file. */
  readonly bytes: number;
  /** The last one of each user and role, sorted; and after these, the same of those later than `until`. */
  readonly switches: readonly RoleSwitch[];
  /** The same of each session name. */
  readonly sessions: readonly SessionSwitch[];
  /** Records that are about a switch and can't be used, at most ten, and how many there are. Foreign text. */
  readonly odd: readonly string[];
  readonly oddCount: number;
  /** Times of the first and the last switch, of users or sessions; ISO-8601 UTC. Absent when there is none. */
  readonly earliest?: string;
  readonly latest?: string;
  /**
   * An event that only reads is in the file. A trail of write-only events holds no AssumeRole. It is looked for in the
   * whole file until one is found, as CloudTrail writes it, and in the records that are parsed.
   */
  readonly sawReadOnly: boolean;
}

/** Serves one file after another. */
export class TrailFileReader {
  readonly #scanner = new TrailScanner();
  readonly #sessionNames: ReadonlySet<string> | undefined;
  readonly #mostBytes: number;

  constructor({ sessionNames, mostBytes = MOST_BYTES }: FileLimits = {}) {
    this.#sessionNames = sessionNames && new Set(sessionNames);
    this.#mostBytes = mostBytes;
  }

  /** Throws `TrailFileError`. One call must end before the next. */
  async read(bytes: Uint8Array, options: ReadOptions): Promise<FileFindings> {
    const file = new Reading(options, this.#sessionNames);
    const push = (piece: Uint8Array) => {
      file.sawReadOnly ||= looksReadOnly(piece);
      file.bytes += piece.length;
      this.#scanner.push(piece, file.take);
    };
    this.#scanner.begin();
    if (isGzip(bytes)) await gunzip(bytes, this.#mostBytes, push);
    else if (options.gzipped) throw notGzip(bytes);
    else if (bytes.length > this.#mostBytes) throw tooLarge(bytes.length, this.#mostBytes);
    else push(bytes);
    return file.end(this.#scanner.end(file.take));
  }
}

/** What is known of a file before all of it is. */
class Reading {
  bytes = 0;
  sawReadOnly = false;
  readonly #eventNames: readonly SwitchEventName[];
  readonly #until: string | undefined;
  readonly #sessionNames: ReadonlySet<string> | undefined;
  /** What must be parsed whatever else it holds. */
  readonly #always: number;
  readonly #wantsAssumeRole: boolean;
  readonly #parsed: { readonly index: number; readonly record: unknown }[] = [];

  constructor({ eventNames, until }: ReadOptions, sessionNames: ReadonlySet<string> | undefined) {
    this.#eventNames = eventNames;
    this.#until = until;
    this.#sessionNames = sessionNames;
    this.#always = HOLDS.escape | (eventNames.includes('SwitchRole') ? HOLDS.switchRole : 0);
    this.#wantsAssumeRole = eventNames.includes('AssumeRole');
  }

  readonly take = (scanned: ScannedRecord): void => {
    if (scanned.index === 0) checkInsight(scanned);
    if (scanned.isObject && !this.#mayMatter(scanned)) return;
    this.#parsed.push({ index: scanned.index, record: parsed(scanned) });
  };

  end({ runs, others }: Elements): FileFindings {
    const [ledger, ahead] = [new SwitchLedger(), new SwitchLedger()];
    const ledgerOf = (at: string) => (this.#until !== undefined && at > this.#until ? ahead : ledger);
    const times: string[] = [];
    const odd: string[] = [];
    const isElement = (at: number) => runs.some(([first, count]) => at >= first && at < first + count);
    const elements = this.#parsed.filter(({ index }) => isElement(index)).map(({ record }) => record);
    let oddCount = 0;
    for (const record of [...elements, ...others]) {
      this.sawReadOnly ||= (record as Readonly<Record<string, unknown>> | null)?.readOnly === true;
      const found = recognise(record, this.#eventNames);
      if (found.kind === 'switch') {
        ledgerOf(found.switch.at).add(found.switch);
        times.push(found.switch.at);
      } else if (found.kind === 'session' && this.#sessionNames?.has(found.session.sessionName) !== false) {
        ledgerOf(found.session.at).addSession(found.session);
        times.push(found.session.at);
      } else if (found.kind === 'odd' && ++oddCount <= MOST_ODD) {
        odd.push(found.problem);
      }
    }
    const [earliest, latest] = [times.toSorted()[0], times.toSorted().at(-1)];
    return {
      records: runs.reduce((sum, [, count]) => sum + count, others.length),
      bytes: this.bytes,
      switches: [...ledger.switches(), ...ahead.switches()],
      sessions: [...ledger.sessions(), ...ahead.sessions()],
      odd,
      oddCount,
      ...(earliest === undefined || latest === undefined ? {} : { earliest, latest }),
      sawReadOnly: this.sawReadOnly,
    };
  }

  /** Whatever `recognise` would not call `none` may, except sessions whose names were not asked for. */
  #mayMatter(record: ScannedRecord): boolean {
    if ((record.holds & this.#always) !== 0) return true;
    if (!this.#wantsAssumeRole || (record.holds & HOLDS.assumeRole) === 0) return false;
    const start = startOfIdentity(record);
    if (afterParts(BY_SERVICE, record, start) !== undefined) return false;
    const arn = afterParts(BY_ROLE, record, start);
    return arn === undefined || this.#mayNameSession(record, arn);
  }

  /**
   * AssumeRole by roles is frequent, and hardly any of their sessions is named as a user.
   * @param arn where the ARN of the session begins; one that is written otherwise is left to the parser
   */
  #mayNameSession(record: ScannedRecord, arn: number): boolean {
    if (this.#sessionNames === undefined) return true;
    const end = endOf(record, QUOTE, arn);
    const role = endOf(record, SLASH, arn) + 1;
    const session = endOf(record, SLASH, role) + 1;
    if (session >= end || !isAt(SESSION_ARN, record, role - SESSION_ARN.length)) return true;
    return this.#sessionNames.has(record.text.toString('utf8', session, end));
  }
}

/** Before the first bracket within the record, if anywhere. In a string, the quotes of a key can't stand unescaped. */
function startOfIdentity(record: ScannedRecord): number {
  return Math.max(record.start, endOf(record, OPENING_BRACE, record.start + 1) - IDENTITY.length);
}

/** Where the string after the last part begins; undefined when something else is written there. */
function afterParts(wanted: readonly Buffer[], record: ScannedRecord, from: number): number | undefined {
  let at = from;
  for (const part of wanted) {
    // The first part begins here, each of the others where the string before it ends.
    if (at > from) at = endOf(record, QUOTE, at);
    if (!isAt(part, record, at)) return undefined;
    at += part.length;
  }
  return at;
}

// For the few bytes that these two look at, a loop takes half the time of a call of Buffer's own.

function endOf({ text, end }: ScannedRecord, byte: number, from: number): number {
  let at = from;
  while (at < end && text[at] !== byte) at++;
  return at;
}

function isAt(wanted: Buffer, { text }: ScannedRecord, at: number): boolean {
  const { length } = wanted;
  let same = 0;
  while (same < length && text[at + same] === wanted[same]) same++;
  return same === length;
}

function parts(...texts: readonly string[]): readonly Buffer[] {
  return texts.map((part) => Buffer.from(part));
}

const bytesOf = ({ text, start, end }: ScannedRecord): Buffer => text.subarray(start, end);

function parsed({ index, text, start, end }: ScannedRecord): unknown {
  try {
    return JSON.parse(text.toString('utf8', start, end));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new TrailFileError('Corrupt', `record ${index + 1} of the file is no JSON: ${said}`, {
      cause: error,
    });
  }
}

/** CloudTrail delivers its insights beside its logs, in the same frame. */
function checkInsight(first: ScannedRecord): void {
  if (!first.isObject || !bytesOf(first).includes('Insight')) return;
  const { eventType, eventCategory } = parsed(first) as Readonly<Record<string, unknown>>;
  if (eventType !== 'AwsCloudTrailInsight' && eventCategory !== 'Insight') return;
  throw new TrailFileError('NotATrail', 'it is a file of CloudTrail Insights, which holds no events');
}

function notGzip(bytes: Uint8Array): TrailFileError {
  const beginning = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const found = bytes.length === 0 ? 'is empty' : `begins with the bytes ${beginning}`;
  return new TrailFileError('NotGzip', `its name says that it is packed by gzip, but it ${found}`);
}

function tooLarge(bytes: number, most: number): TrailFileError {
  return new TrailFileError('TooLarge', `it has ${bytes} bytes, and more than ${most} are not read`);
}
