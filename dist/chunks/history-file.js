import "./rolldown-runtime.js";
import { HistoryError } from "./history-error.js";
import { LARGEST_HISTORY, assertReadable, historyPieces, isSameHistory, readHistoryBytes } from "./history-text.js";
import { mergeHistory } from "./trail.js";
import { EMPTY_HISTORY } from "./switch-role.js";
import { insideWorkspace, writeWhole } from "./write.js";
import { lstat, mkdir, readFile, rm, rmdir, stat, unlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";

// src/files/file-lock.ts
const STALE_MS = 6e5;
const LONGEST_WAIT_MS = 6e4;
const LONGEST_PAUSE_MS = 100;
const LARGEST_LOCK = 1024;
async function underLock(path, pauses, work) {
	const lock = `${path}.lock`;
	const id = randomUUID();
	await mkdir(dirname(lock), { recursive: true });
	await acquire(lock, id, pauses);
	try {
		return await work();
	} finally {
		if ((await ownerOf(lock))?.id === id) await rm(lock, { force: true });
	}
}
async function acquire(lock, id, pauses) {
	const since = pauses.now();
	for (;;) {
		const owner = {
			id,
			pid: process.pid,
			host: hostname(),
			at: pauses.now()
		};
		if (await made(() => writeFile(lock, JSON.stringify(owner), { flag: "wx" }))) return;
		if (await isStale(lock, pauses.now())) await breakStale(lock, pauses.now());
		if (pauses.now() - since > LONGEST_WAIT_MS) throw busy(lock, await ownerOf(lock));
		await pauses.sleep(pauses.random() * LONGEST_PAUSE_MS);
	}
}
async function made(make) {
	try {
		await make();
		return true;
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw error;
	}
}
async function isStale(lock, now) {
	const owner = await ownerOf(lock);
	if (owner !== void 0 && owner.host === hostname() && !isAlive(owner.pid)) return true;
	const at = owner?.at ?? (await lstat(lock).catch(() => void 0))?.mtimeMs;
	return at !== void 0 && now - at > STALE_MS;
}
async function ownerOf(lock) {
	try {
		const found = await lstat(lock);
		if (!found.isFile() || found.size > LARGEST_LOCK) return void 0;
		const owner = JSON.parse(await readFile(lock, "utf8"));
		return typeof owner?.id === "string" && Number.isInteger(owner.pid) ? owner : void 0;
	} catch {
		return;
	}
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code !== "ESRCH";
	}
}
async function breakStale(lock, now) {
	const breaking = `${lock}.break`;
	if (!await made(() => mkdir(breaking))) return;
	try {
		if (await isStale(lock, now)) await unlink(lock).catch(() => void 0);
	} finally {
		await rmdir(breaking);
	}
}
function busy(lock, owner) {
	const holder = owner === void 0 ? "somebody" : `process ${owner.pid} on ${owner.host}`;
	return new HistoryError("HistoryBusy", `${lock}: ${holder} has held this lock for more than a minute. If no run is under way, remove it (and ${lock}.break, if that is there), and run again.`);
}

// src/files/history-file.ts
function historyFile(workspace, path, pauses) {
	const name = `file ${path}`;
	const file = () => explained(name, () => insideWorkspace(workspace, path));
	return {
		name,
		read: async () => readFrom(await file(), name),
		merge: async (addition) => {
			const at = await file();
			return explained(name, () => underLock(at, pauses, async () => {
				const known = await readFrom(at, name);
				const merged = mergeHistory(known, addition);
				if (isSameHistory(known, merged)) return merged;
				assertReadable(merged, name);
				await writeWhole(at, historyPieces(merged));
				return merged;
			}));
		}
	};
}
async function readFrom(path, name) {
	const bytes = await explained(name, () => bytesOf(path, name));
	return bytes === void 0 ? EMPTY_HISTORY : readHistoryBytes(bytes, name);
}
async function bytesOf(path, name) {
	const found = await stat(path).catch((error) => {
		if (error.code === "ENOENT") return void 0;
		throw error;
	});
	if (found === void 0) return void 0;
	if (!found.isFile()) throw unfit(name, "it is no regular file");
	if (found.size > 8388608) throw unfit(name, `it has ${found.size} bytes, and a history at most ${LARGEST_HISTORY}`);
	return readFile(path);
}
function unfit(name, what) {
	return new HistoryError("HistoryUnreadable", `${name}: ${what}. Give the path of another file.`);
}
async function explained(name, work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof HistoryError) throw error;
		const said = error instanceof Error ? error.message : String(error);
		throw new HistoryError("HistoryFailed", `${name}: ${said}. It has to be a file that this job may read and write.`, error);
	}
}

export { historyFile };