/**
 * What a log file is around its records: `{"Records":[…]}`. A run of records is put down as the pair of its first
 * number and its length, and the rest as it is. JSON.parse then holds the rest to the rules, whatever it is and
 * wherever it stands, and tells which of the records really are the elements of `Records`.
 */
import { TrailFileError } from './trail-file-error.ts';

/** Around its records a log file has a few dozen bytes. */
const MOST_CHARACTERS = 2 ** 20;
const SHOWN = 80;
const COMMA = 0x2c;
const WHITE_SPACE = [0x20, 0x09, 0x0a, 0x0d];

/** The elements of `Records`. */
export interface Elements {
  /** Runs of records by their numbers, in the order of the file. */
  readonly runs: readonly (readonly [first: number, count: number])[];
  /** Numbers, texts and the like, which stand where a record should. */
  readonly others: readonly unknown[];
}

export class Frame {
  #text = '';
  #run = 0;
  #records = 0;

  /** A record begins at `start`; what stands between it and what came before begins at `from`. Tells its number. */
  record(bytes: Buffer, from: number, start: number): number {
    if (this.#run === 0 || !isComma(bytes, from, start)) this.other(bytes.subarray(from, start));
    this.#run++;
    return this.#records++;
  }

  other(bytes: Buffer): void {
    if (this.#run > 0) this.#text += `[${this.#records - this.#run},${this.#run}]`;
    this.#run = 0;
    this.#text += bytes.toString();
    if (this.#text.length > MOST_CHARACTERS) {
      throw new TrailFileError(
        'NotATrail',
        `more than ${MOST_CHARACTERS} characters of the file are no records; it begins with ${this.#beginning()}`,
      );
    }
  }

  /** After everything. What CloudTrail writes needs no parser. Throws `TrailFileError` when the file is no log file. */
  end(): Elements {
    if (this.#text === `{"Records":[[0,${this.#records}]]}`)
      return { runs: [[0, this.#records]], others: [] };
    const { Records: elements, ...others } = this.#root();
    if (!Array.isArray(elements)) throw notATrail(elements, Object.keys(others));
    return {
      runs: elements.filter((element) => Array.isArray(element)) as [number, number][],
      others: elements.filter((element) => !Array.isArray(element)),
    };
  }

  /** What a file that ends too early still shows. */
  checkBeginning(): void {
    if (this.#text.trimStart().startsWith('{')) return;
    throw new TrailFileError('NotATrail', `the file begins with ${this.#beginning()}, not with {"Records":[`);
  }

  #root(): Readonly<Record<string, unknown>> {
    this.checkBeginning();
    try {
      return JSON.parse(this.#text);
    } catch (error) {
      throw new TrailFileError(
        'Corrupt',
        `the file is no JSON: without its records it reads ${this.#beginning()}`,
        { cause: error },
      );
    }
  }

  #beginning(): string {
    const shown = this.#text.slice(0, SHOWN);
    return shown === '' ? 'nothing' : JSON.stringify(shown);
  }
}

function notATrail(elements: unknown, others: readonly string[]): TrailFileError {
  if (others.includes('digestS3Object')) {
    return new TrailFileError('NotATrail', 'it is a digest file of CloudTrail, which holds no events');
  }
  const found = elements === undefined ? 'has no "Records"' : 'has "Records" that are no list';
  const keys = others.slice(0, 5).map((key) => JSON.stringify(key.slice(0, SHOWN)));
  return new TrailFileError(
    'NotATrail',
    `the file ${found}; ${keys.length === 0 ? 'nothing else is in it' : `it has ${keys.join(', ')}`}`,
  );
}

/** One comma, and at most white space around it. */
function isComma(bytes: Buffer, from: number, to: number): boolean {
  if (to - from === 1) return bytes[from] === COMMA;
  let commas = 0;
  for (let at = from; at < to; at++) {
    if (bytes[at] === COMMA) commas++;
    else if (!WHITE_SPACE.includes(bytes[at] ?? 0)) return false;
  }
  return commas === 1;
}
