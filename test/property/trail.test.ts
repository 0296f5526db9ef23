/**
 * The scanner against JSON.parse: whatever a log file looks like, reading only the records that may matter must tell
 * what reading every record tells.
 */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../sandbox/random.ts';
import { SwitchLedger } from '../../src/collect/switch-role/ledger.ts';
import { recognise } from '../../src/collect/switch-role/recognise.ts';
import { TrailFileReader } from '../../src/collect/switch-role/trail/file.ts';
import { type ScannedRecord, TrailScanner } from '../../src/collect/switch-role/trail/scanner.ts';
import { TrailFileError } from '../../src/collect/switch-role/trail/trail-file-error.ts';
import type { SwitchEventName } from '../../src/model/switch-role.ts';
import { FORMS, record } from '../unit/collect/switch-role/records.ts';

type Style = () => number;

const reader = new TrailFileReader();
const scanner = new TrailScanner();

/** Texts that look like what they are not. */
const hostileText = fc.oneof(
  fc.constantFrom(
    '},{',
    ']}',
    '"',
    '\\',
    '\\"',
    '\\\\"},{"',
    '{"Records":[',
    'SwitchRole',
    'AssumeRole',
    'AssumedRole',
    'IAMUser',
    '"eventName":"SwitchRole"',
    JSON.stringify(record('switch-role-by-user')),
    '\ud800',
    '\udc00x',
    '\u0000\u001f\u007f\u2028',
    'é😀',
    '\ufeff',
  ),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const hostileValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostileText,
    fc.constantFrom<unknown>(null, true, false, 0, -1.5e9, '', {}, []),
    fc.constantFrom(...FORMS).map((form) => record(form)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(hostileText, tie('value'), { maxKeys: 3 }),
  ),
})).value;

const keys = fc.constantFrom(
  'eventName',
  'eventTime',
  'userIdentity',
  'eventSource',
  'additionalEventData',
  'extra',
);

const trailRecord = fc.oneof(
  fc
    .tuple(fc.constantFrom(...FORMS), fc.dictionary(keys, hostileValue, { maxKeys: 2 }), fc.nat(90))
    .map(([form, changes, days]) =>
      record(form, {
        eventTime: new Date(Date.UTC(2026, 5, 1) + days * 86_400_000).toISOString().replace('.000', ''),
        ...changes,
      }),
    ),
  { weight: 3, arbitrary: fc.constantFrom(...FORMS).map((form) => record(form)) },
  fc.dictionary(fc.oneof(keys, hostileText), hostileValue, { maxKeys: 5 }),
  hostileValue,
);

const logFile = fc.record({
  records: fc.array(trailRecord, { maxLength: 7 }),
  others: fc.array(fc.tuple(fc.oneof(hostileText, fc.constant('Records')), hostileValue), { maxLength: 2 }),
  seed: fc.nat(),
  eventNames: fc.constantFrom<SwitchEventName[][]>(
    ['SwitchRole', 'AssumeRole'],
    ['SwitchRole'],
    ['AssumeRole'],
  ),
});

/** JSON with random white space and escapes, and keys in any order. Some files have none of these. */
function written(value: unknown, random: Style, wild: number): string {
  const space = () =>
    random() < wild ? [' ', '\n', '\t', '\r\n  ', ' '.repeat(70)][Math.floor(random() * 5)] : '';
  const join = (open: string, items: string[], close: string) =>
    `${open}${space()}${items.join(`${space()},${space()}`)}${space()}${close}`;
  if (typeof value === 'string') return text(value, random, wild);
  if (Array.isArray(value))
    return join(
      '[',
      value.map((item) => written(item, random, wild)),
      ']',
    );
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .map((entry) => [random() < wild ? random() : 0, entry] as const)
    .sort(([a], [b]) => a - b)
    .map(
      ([, [key, item]]) => `${text(key, random, wild)}${space()}:${space()}${written(item, random, wild)}`,
    );
  return join('{', members, '}');
}

function text(value: string, random: Style, wild: number): string {
  const units = Array.from({ length: value.length }, (_, index) => {
    if (random() < wild / 8) return `\\u${value.charCodeAt(index).toString(16).padStart(4, '0')}`;
    return value[index] === '/' && random() < wild ? '\\/' : JSON.stringify(value[index]).slice(1, -1);
  });
  // Halves of a pair that both stand unescaped are one character again.
  return `"${units.join('')}"`.replace(/\\ud[89ab]..\\ud[c-f]../g, (pair) =>
    random() < 0.5 ? JSON.parse(`"${pair}"`) : pair,
  );
}

function fileText({
  records,
  others,
  seed,
}: {
  records: unknown[];
  others: [string, unknown][];
  seed: number;
}): string {
  const random = seededRandom(seed);
  const wild = random() < 0.3 ? 0 : random() ** 2;
  const members = [...others, ['Records', records] as const]
    .map((member) => [random(), member] as const)
    .sort(([a], [b]) => a - b)
    .map(([, [key, value]]) => `${text(key, random, wild)}:${written(value, random, wild)}`);
  return `{${members.join(',')}}${random() < wild ? '\n' : ''}`;
}

/** Every record parsed. */
function expected(file: string, eventNames: readonly SwitchEventName[]) {
  const elements: unknown = JSON.parse(file).Records;
  if (!Array.isArray(elements)) return undefined;
  const ledger = new SwitchLedger();
  const odd: string[] = [];
  for (const element of elements) {
    const found = recognise(element, eventNames);
    if (found.kind === 'switch') ledger.add(found.switch);
    if (found.kind === 'session') ledger.addSession(found.session);
    if (found.kind === 'odd') odd.push(found.problem);
  }
  const facts = { switches: ledger.switches(), sessions: ledger.sessions() };
  return { records: elements.length, oddCount: odd.length, odd: odd.toSorted(), ...facts };
}

async function actual(bytes: Uint8Array, gzipped: boolean, eventNames: readonly SwitchEventName[]) {
  try {
    const { records, odd, oddCount, switches, sessions } = await reader.read(bytes, { gzipped, eventNames });
    return { records, oddCount, odd: odd.toSorted(), switches, sessions };
  } catch (error) {
    if (error instanceof TrailFileError) return undefined;
    throw error;
  }
}

/** Insights are refused, and no part of this. */
const isInsight = (file: string) => /Insight/.test(file);

describe('A log file read by its scanner', () => {
  it('tells what it tells when every record is parsed', async () => {
    await fc.assert(
      fc.asyncProperty(logFile, async (made) => {
        const file = fileText(made);
        fc.pre(!isInsight(file));
        const bytes = Buffer.from(file);
        expect(await actual(bytes, false, made.eventNames)).toEqual(expected(file, made.eventNames));
      }),
      { numRuns: 1_500 },
    );
  });

  it('tells the same when it is packed in members that end anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        logFile,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }),
        async (made, cuts) => {
          const bytes = Buffer.from(fileText(made));
          const ends = [
            0,
            ...cuts.map((cut) => Math.floor(cut * bytes.length)).toSorted((a, b) => a - b),
            bytes.length,
          ];
          const members = ends
            .slice(1)
            .map((end, index) => gzipSync(bytes.subarray(ends[index], end), { level: 1 }));
          expect(await actual(Buffer.concat(members), true, made.eventNames)).toEqual(
            await actual(bytes, false, made.eventNames),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('tells the same whatever pieces it comes in', () => {
    fc.assert(
      fc.property(
        logFile,
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 }),
        (made, sizes) => {
          const bytes = Buffer.from(fileText(made));
          expect(scanned(bytes, sizes)).toEqual(scanned(bytes, [bytes.length]));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is refused wherever it is cut off', async () => {
    await fc.assert(
      fc.asyncProperty(
        logFile,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        async (made, cut) => {
          const whole = Buffer.from(fileText(made).trimEnd());
          const bytes = whole.subarray(0, Math.floor(cut * whole.length));
          expect(await actual(bytes, false, made.eventNames)).toBeUndefined();
          const packed = gzipSync(whole);
          const cutOff = packed.subarray(0, Math.floor(cut * packed.length));
          expect(await actual(cutOff, true, made.eventNames)).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  });
});

function scanned(bytes: Buffer, sizes: readonly number[]) {
  const taken: unknown[] = [];
  const take = ({ index, holds, text, start, end }: ScannedRecord) => {
    taken.push([index, holds, text.toString('latin1', start, end)]);
  };
  scanner.begin();
  for (let from = 0, turn = 0; from < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    scanner.push(bytes.subarray(from, from + size), take);
    from += size;
  }
  try {
    return { taken, elements: scanner.end(take) };
  } catch (error) {
    return { taken, error: (error as TrailFileError).code };
  }
}
