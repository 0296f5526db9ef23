import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  TrailFileError,
  TrailReader,
  type TrailReaderOptions,
} from '../../../../src/collect/switch-role/trail/reader.ts';
import { SWITCH_EVENT_NAMES } from '../../../../src/model/switch-role.ts';
import { FORMS, record } from './records.ts';

const OPTIONS = { gzipped: true, eventNames: SWITCH_EVENT_NAMES };
const directory = mkdtempSync(join(tmpdir(), 'iam-sweep-trail-'));
const workerFile = pathToFileURL(join(directory, 'worker.mjs'));

beforeAll(async () => {
  const bundle = await rolldown({
    input: { worker: 'src/collect/switch-role/trail/worker.ts' },
    platform: 'node',
  });
  await bundle.write({ dir: directory, entryFileNames: '[name].mjs', format: 'esm' });
  await bundle.close();
});
afterAll(() => rmSync(directory, { recursive: true }));

/** Ends with the file whose first byte is `!`; tells of each other one how many bytes it has. */
const FRAGILE = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ buffer, files }) => {
  for (const { offset } of files) if (new Uint8Array(buffer)[offset] === 33) process.exit(7);
  parentPort.postMessage(files.map(({ length }) => ({ bytes: length })));
});`;

function fragile(): URL {
  const file = join(directory, 'fragile.mjs');
  writeFileSync(file, FRAGILE);
  return pathToFileURL(file);
}

async function withReader<Result>(
  options: TrailReaderOptions,
  use: (reader: TrailReader) => Promise<Result>,
): Promise<Result> {
  const reader = new TrailReader(options);
  try {
    return await use(reader);
  } finally {
    await reader.close();
  }
}

/** Different from each other, one of them broken. */
const logs = () =>
  Array.from({ length: 60 }, (_, index) => {
    if (index === 17) return Buffer.from('no log');
    const eventTime = new Date(Date.UTC(2026, 0, 1 + index)).toISOString();
    return gzipSync(JSON.stringify({ Records: FORMS.map((form) => record(form, { eventTime })) }));
  });

const readAll = (options: TrailReaderOptions) =>
  withReader(options, (reader) =>
    Promise.all(
      logs().map((bytes) =>
        reader.read(bytes, OPTIONS).catch((error: TrailFileError) => [error.code, error.message]),
      ),
    ),
  );

describe('Log files read on several threads', () => {
  it('tell what they tell when they are read on one, each for itself', async () => {
    const onThreads = await readAll({ workers: 3, workerFile });
    const onOne = await readAll({ workers: 1 });
    expect(onThreads).toEqual(onOne);
    expect(onOne[17]).toEqual(['NotGzip', expect.stringMatching(/begins with the bytes/)]);
    expect(onOne[16]).toMatchObject({ records: FORMS.length, earliest: '2026-01-17T00:00:00.000Z' });
  });

  it('keep to the names of sessions that were asked for', async () => {
    const [first] = await readAll({ workers: 2, workerFile, sessionNames: ['erik'] });
    expect(first).toMatchObject({ sessions: [{ sessionName: 'erik' }] });
  });

  it('leave small buffers to their owner, and take over large ones', async () => {
    await withReader({ workers: 2, workerFile }, async (reader) => {
      const [small = Buffer.alloc(0)] = logs();
      await reader.read(small, OPTIONS);
      expect(small.length).toBeGreaterThan(0);
      const text = JSON.stringify({ Records: [{ text: 'x'.repeat(300_000) }] });
      const large = new TextEncoder().encode(text);
      const bytes = new Uint8Array(new ArrayBuffer(large.length));
      bytes.set(large);
      expect(await reader.read(bytes, { ...OPTIONS, gzipped: false })).toMatchObject({ records: 1 });
      expect(bytes).toHaveLength(0);
      const part = Buffer.concat([Buffer.from(' '), large]).subarray(1);
      expect(await reader.read(part, { ...OPTIONS, gzipped: false })).toMatchObject({ records: 1 });
      expect(part).toHaveLength(large.length);
    });
  });

  it('lose only the one that a thread dies of', async () => {
    const files = ['a', 'bb', '!', 'dddd', 'e'].map((text) => Buffer.from(text));
    const outcomes = await withReader({ workers: 2, workerFile: fragile() }, (reader) =>
      Promise.allSettled(files.map((bytes) => reader.read(bytes, OPTIONS))),
    );
    expect(
      outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value.bytes : 'lost')),
    ).toEqual([1, 2, 'lost', 4, 1]);
    expect(outcomes[2]).toMatchObject({
      reason: { code: 'ReaderFailed', message: 'reading failed: its worker ended with code 7' },
    });
  });

  it('are each refused when no thread can be started', async () => {
    const outcomes = await withReader(
      { workers: 2, workerFile: new URL('missing.mjs', workerFile) },
      (reader) =>
        Promise.allSettled([reader.read(Buffer.from('a'), OPTIONS), reader.read(Buffer.from('b'), OPTIONS)]),
    );
    for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { code: 'ReaderFailed' } });
  });

  it.each([1, 2])('are refused after the end, with %i threads', async (workers) => {
    const reader = new TrailReader({ workers, workerFile });
    const before = reader.read(Buffer.from('x'), OPTIONS);
    const ended = expect(before).rejects.toThrow(TrailFileError);
    await reader.close();
    await ended;
    await expect(reader.read(Buffer.from('x'), OPTIONS)).rejects.toThrow('reading was ended');
  });
});
