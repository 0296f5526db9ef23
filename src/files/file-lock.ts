/**
 * A lock between the processes of one machine: a file beside the one to be kept, which only one can make.
 *
 * A process that dies leaves its lock behind. Others break it when its owner is gone, or when it is older than any
 * work under it can take. Breaking is itself done by one process at a time, since two that saw the same dead owner
 * would else remove each other's new lock.
 */
import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { HistoryError } from '../model/history-error.ts';
import type { Pauses } from '../model/pauses.ts';

/** Work under the lock takes seconds. */
const STALE_MS = 10 * 60_000;
const LONGEST_WAIT_MS = 60_000;
const LONGEST_PAUSE_MS = 100;
/** Bytes. A lock of ours has about 120, and a host name at most 255. */
const LARGEST_LOCK = 1_024;

interface Owner {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Runs `work` while no other holds the lock of `path`. Throws `HistoryError` when that can't be had in a minute. */
export async function underLock<T>(path: string, pauses: Pauses, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const id = randomUUID();
  await mkdir(dirname(lock), { recursive: true });
  await acquire(lock, id, pauses);
  try {
    return await work();
  } finally {
    // Another may have broken it and hold one of its own by now.
    if ((await ownerOf(lock))?.id === id) await rm(lock, { force: true });
  }
}

async function acquire(lock: string, id: string, pauses: Pauses): Promise<void> {
  const since = pauses.now();
  for (;;) {
    const owner: Owner = { id, pid: process.pid, host: hostname(), at: pauses.now() };
    if (await made(() => writeFile(lock, JSON.stringify(owner), { flag: 'wx' }))) return;
    if (await isStale(lock, pauses.now())) await breakStale(lock, pauses.now());
    if (pauses.now() - since > LONGEST_WAIT_MS) throw busy(lock, await ownerOf(lock));
    await pauses.sleep(pauses.random() * LONGEST_PAUSE_MS);
  }
}

/** Whether it was this process that made the file or directory. */
async function made(make: () => Promise<unknown>): Promise<boolean> {
  try {
    await make();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function isStale(lock: string, now: number): Promise<boolean> {
  const owner = await ownerOf(lock);
  if (owner !== undefined && owner.host === hostname() && !isAlive(owner.pid)) return true;
  const at = owner?.at ?? (await lstat(lock).catch(() => undefined))?.mtimeMs;
  return at !== undefined && now - at > STALE_MS;
}

/**
 * Of a lock that is being written, or is not there, the owner is not known; nor of one that is none of ours, which is
 * not read: a link may lead to something without an end.
 */
async function ownerOf(lock: string): Promise<Owner | undefined> {
  try {
    const found = await lstat(lock);
    if (!found.isFile() || found.size > LARGEST_LOCK) return undefined;
    const owner = JSON.parse(await readFile(lock, 'utf8')) as Owner;
    return typeof owner?.id === 'string' && Number.isInteger(owner.pid) ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** Signal 0 only asks. A process of another user is alive as well. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

async function breakStale(lock: string, now: number): Promise<void> {
  const breaking = `${lock}.break`;
  if (!(await made(() => mkdir(breaking)))) return;
  try {
    // Looked at again, since another may have broken it before, and a third may hold it now.
    if (await isStale(lock, now)) await unlink(lock).catch(() => undefined);
  } finally {
    await rmdir(breaking);
  }
}

function busy(lock: string, owner: Owner | undefined): HistoryError {
  const holder = owner === undefined ? 'somebody' : `process ${owner.pid} on ${owner.host}`;
  return new HistoryError(
    'HistoryBusy',
    `${lock}: ${holder} has held this lock for more than a minute. If no run is under way, remove it` +
      ` (and ${lock}.break, if that is there), and run again.`,
  );
}
