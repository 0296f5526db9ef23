/**
 * The measured process of the benchmark `trail`: JOB is what to do with the log files in FOLDER, READER is the bundled
 * reader. Prints one JSON line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';

const { JOB, FOLDER, READER, SESSION_NAMES, ROUNDS, PASSES, COMPRESSED_BYTES } = process.env;
const { TrailReader } = await import(pathToFileURL(READER).href);
const workerFile = new URL('trail-worker.js', pathToFileURL(READER));
const options = { gzipped: true, eventNames: ['SwitchRole', 'AssumeRole'] };
const paths = readdirSync(FOLDER).map((name) => join(FOLDER, name));
/** As the sources do. */
const AT_ONCE = 32;

/** As the reader does it: the buffer is as long as the unpacked text. */
function gunzipAll(files) {
  for (const file of files) {
    const { buffer, byteOffset, byteLength } = file;
    const length = new DataView(buffer, byteOffset, byteLength).getUint32(byteLength - 4, true);
    gunzipSync(file, { chunkSize: Math.max(65_536, length + 1) });
  }
}

/** A thread that does nothing else. */
function startGunzip() {
  const code = `
    const { parentPort } = require('node:worker_threads');
    const { gunzipSync } = require('node:zlib');
    ${gunzipAll}
    parentPort.on('message', (files) => parentPort.postMessage(gunzipAll(files)));`;
  const worker = new Worker(code, { eval: true });
  worker.unref();
  return (files) =>
    new Promise((resolve) => {
      worker.ref();
      worker.once('message', () => resolve(worker.unref()));
      worker.postMessage(files);
    });
}

const createReader = () => new TrailReader({ workerFile, sessionNames: JSON.parse(SESSION_NAMES) });

async function measured(work) {
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1_000, wallMs: performance.now() - startedAt };
}

/** Reads `times` files with `load`, so many at once as a source would. */
async function readAll(reader, times, load) {
  let switches = 0;
  const numbers = Array(times).keys();
  const line = async () => {
    for (const index of numbers) {
      const findings = await reader.read(await load(index), options);
      switches += findings.switches.length;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, line));
  return switches;
}

const jobs = {
  /**
   * Bytes in memory, several rounds: unpacking alone and everything, each on one thread and on as many as there are
   * cores, for two threads of one core take longer than one.
   */
  async ratio() {
    const files = paths.map((path) => readFileSync(path));
    const here = new TrailReader({ workers: 1, sessionNames: JSON.parse(SESSION_NAMES) });
    const onThreads = createReader();
    const gunzipThreads = Array.from({ length: Math.min(availableParallelism(), 8) }, startGunzip);
    const shares = gunzipThreads.map((_, share) =>
      files.filter((_, index) => index % gunzipThreads.length === share),
    );
    const read = (reader) => () => readAll(reader, files.length, (index) => files[index]);
    const rounds = [];
    for (let round = 0; round < Number(ROUNDS); round++) {
      rounds.push({
        gunzipHere: await measured(() => gunzipAll(files)),
        readHere: await measured(read(here)),
        gunzip: await measured(() =>
          Promise.all(gunzipThreads.map((unpack, share) => unpack(shares[share]))),
        ),
        read: await measured(read(onThreads)),
      });
    }
    await onThreads.close();
    return { rounds };
  },
  /** From disk as the source `files` reads, several times over; the start of the workers included. */
  async disk() {
    const reader = createReader();
    const spent = await measured(() =>
      readAll(reader, paths.length * Number(PASSES), async (index) =>
        readFileSync(paths[index % paths.length]),
      ),
    );
    await reader.close();
    return spent;
  },
  /** From disk, again and again, until so many bytes were read. */
  async memory() {
    const reader = createReader();
    let left = Number(COMPRESSED_BYTES);
    for (let file = 0; left > 0; file += AT_ONCE) {
      await readAll(reader, AT_ONCE, async (index) => {
        const bytes = readFileSync(paths[(file + index) % paths.length]);
        left -= bytes.length;
        return bytes;
      });
    }
    await reader.close();
    return {};
  },
};

console.log(JSON.stringify(await jobs[JOB]()));
