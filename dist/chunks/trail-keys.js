import { TrailFileError, TrailFileReader, outcomeOf, pack } from "./trail.js";
import { Intake, Problems } from "./problems.js";
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { availableParallelism } from "node:os";

// src/collect/switch-role/log-reading.ts
const FILES_AT_ONCE = 32;
const BYTES_AT_ONCE = 64 * 2 ** 20;
const MOST_BYTES$1 = 256 * 2 ** 20;
const PROGRESS_EVERY_MS = 1e4;
var LogReading = class {
	intake;
	wanted;
	problems = new Problems();
	amounts = {
		objects: 0,
		compressedBytes: 0,
		bytes: 0,
		records: 0
	};
	#ports;
	#underWay = /* @__PURE__ */ new Set();
	#bytesUnderWay = 0;
	#toldAt;
	constructor(ports, question) {
		this.#ports = ports;
		this.intake = new Intake(question.eventNames, question.to);
		this.wanted = {
			eventNames: question.eventNames,
			until: this.intake.until
		};
		this.#toldAt = ports.clock.now();
	}
	async add(file) {
		const unfit = this.#unfit(file);
		if (unfit !== void 0) {
			this.#spoil(file, unfit);
			return;
		}
		while (this.#underWay.size > 0 && (this.#underWay.size >= FILES_AT_ONCE || this.#bytesUnderWay + file.bytes > BYTES_AT_ONCE)) await Promise.race(this.#underWay);
		this.#bytesUnderWay += file.bytes;
		const work = this.#read(file).finally(() => {
			this.#underWay.delete(work);
			this.#bytesUnderWay -= file.bytes;
		});
		this.#underWay.add(work);
	}
	async end() {
		while (this.#underWay.size > 0) await Promise.all(this.#underWay);
	}
	spoil({ place }, problem) {
		if (problem !== void 0) this.problems.add({
			...problem,
			...place && { accountId: place.accountId }
		});
		if (place !== void 0) this.#ports.coverage.spoil(place);
	}
	take(file, record) {
		this.#took(file, this.intake.take(record));
	}
	#unfit({ bytes }) {
		if (bytes === 0) return {
			code: "Empty",
			message: "the file has 0 bytes"
		};
		if (bytes <= MOST_BYTES$1) return void 0;
		return {
			code: "TooLarge",
			message: `the file has ${bytes} bytes, and more than ${MOST_BYTES$1} are not read: it is no log file of CloudTrail's`
		};
	}
	#spoil(file, { code, message }) {
		const { operation } = this.#ports;
		this.spoil(file, {
			operation,
			code,
			message: `${file.name}: ${message}`
		});
	}
	async #read(file) {
		try {
			const bytes = await file.fetch();
			this.amounts.compressedBytes += bytes.byteLength;
			this.#count(file, await this.#ports.read(bytes, file));
		} catch (error) {
			if (error instanceof TrailFileError) this.#spoil(file, error);
			else this.spoil(file, this.#ports.explain(error, file));
		}
		this.#tell();
	}
	#count(file, findings) {
		this.amounts.objects++;
		this.amounts.records += findings.records;
		this.amounts.bytes += findings.bytes;
		for (const message of findings.odd) this.#spoil(file, {
			code: "OddRecord",
			message
		});
		const more = findings.oddCount - findings.odd.length;
		if (more > 0) this.#spoil(file, {
			code: "OddRecord",
			message: `${more} more of such records`
		});
		for (const one of findings.switches) this.#took(file, this.intake.add(one));
		for (const one of findings.sessions) this.#took(file, this.intake.addSession(one));
		if (file.place !== void 0) this.#ports.coverage.noteRecords(file.place, findings);
	}
	#took(file, taken) {
		if (taken.kind === "spoiled") this.#spoil(file, taken);
	}
	#tell() {
		const { clock, progress } = this.#ports;
		if (clock.now() - this.#toldAt < PROGRESS_EVERY_MS) return;
		this.#toldAt = clock.now();
		progress(this.amounts);
	}
};

// src/collect/switch-role/trail/reader.ts
const MOST_WORKERS = 8;
const MOST_FILES = 16;
const MOST_BYTES = 2 ** 20;
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 2 };
var TrailReader = class {
	#limits;
	#mostThreads;
	#workerFile;
	#threads = /* @__PURE__ */ new Set();
	#waiting = [];
	#here;
	#isReadingHere = false;
	#readHereCount = 0;
	#isPlanned = false;
	#isClosed = false;
	constructor({ workers, workerFile, ...limits } = {}) {
		this.#limits = limits;
		this.#mostThreads = workers ?? Math.min(availableParallelism(), MOST_WORKERS);
		this.#workerFile = workerFile === void 0 ? bundledWorker() : workerFile ?? void 0;
	}
	read(bytes, options) {
		return new Promise((resolve, reject) => {
			this.#waiting.push({
				bytes,
				options,
				alone: false,
				resolve,
				reject
			});
			this.#plan();
		});
	}
	async close() {
		this.#isClosed = true;
		for (const job of this.#waiting.splice(0)) job.reject(closed());
		const threads = [...this.#threads];
		this.#threads.clear();
		await Promise.all(threads.map(({ worker }) => worker.terminate()));
		for (const job of threads.flatMap(({ jobs }) => jobs)) job.reject(closed());
	}
	#plan() {
		if (this.#isPlanned) return;
		this.#isPlanned = true;
		setImmediate(() => {
			this.#isPlanned = false;
			if (this.#isClosed) for (const job of this.#waiting.splice(0)) job.reject(closed());
			else if (this.#workerFile === void 0 || this.#mostThreads < 2) this.#readHere();
			else this.#hand(this.#workerFile);
		});
	}
	async #readHere() {
		if (this.#isReadingHere) return;
		this.#isReadingHere = true;
		this.#here ??= new TrailFileReader(this.#limits);
		for (let job = this.#waiting.shift(); job !== void 0; job = this.#waiting.shift()) {
			settle(job, await outcomeOf(this.#here, job));
			if (++this.#readHereCount % MOST_FILES === 0) await new Promise(setImmediate);
		}
		this.#isReadingHere = false;
	}
	#hand(workerFile) {
		for (const thread of this.#threads) if (thread.jobs.length === 0) this.#send(thread);
		while (this.#waiting.length > 0 && this.#threads.size < this.#mostThreads) this.#send(this.#start(workerFile));
	}
	#start(workerFile) {
		const thread = {
			worker: new Worker(workerFile, {
				workerData: this.#limits,
				resourceLimits: RESOURCE_LIMITS
			}),
			jobs: []
		};
		thread.worker.on("message", (outcomes) => {
			const { jobs } = thread;
			thread.jobs = [];
			this.#send(thread);
			jobs.forEach((job, index) => {
				settle(job, outcomes[index] ?? {
					code: "ReaderFailed",
					message: "the worker left it out"
				});
			});
		});
		thread.worker.on("error", (error) => this.#bury(thread, String(error)));
		thread.worker.on("exit", (code) => this.#bury(thread, `its worker ended with code ${code}`));
		this.#threads.add(thread);
		return thread;
	}
	#send(thread) {
		thread.jobs = this.#nextBatch();
		if (thread.jobs.length === 0) {
			thread.worker.unref();
			return;
		}
		thread.worker.ref();
		const batch = pack(thread.jobs);
		thread.worker.postMessage(batch, [batch.buffer]);
	}
	#nextBatch() {
		const share = Math.min(MOST_FILES, Math.ceil(this.#waiting.length / this.#mostThreads));
		let count = 0;
		let bytes = 0;
		for (const job of this.#waiting) {
			bytes += job.bytes.length;
			if (count > 0 && (count >= share || job.alone || bytes > MOST_BYTES)) break;
			count++;
			if (job.alone) break;
		}
		return this.#waiting.splice(0, count);
	}
	#bury(thread, reason) {
		if (!this.#threads.delete(thread)) return;
		const { jobs } = thread;
		for (const job of jobs) if (jobs.length > 1) this.#waiting.push({
			...job,
			alone: true
		});
		else job.reject(new TrailFileError("ReaderFailed", `reading failed: ${reason}`));
		this.#plan();
	}
};
function settle(job, outcome) {
	if ("code" in outcome) job.reject(new TrailFileError(outcome.code, outcome.message));
	else job.resolve(outcome);
}
function closed() {
	return new TrailFileError("ReaderFailed", "reading was ended before it came to this file");
}
function bundledWorker() {
	return ["./trail-worker.js", "../trail-worker.js"].map((path) => new URL(path, import.meta.url)).find((file) => existsSync(file));
}

// src/collect/switch-role/trail-keys.ts
const LOG_NAME = /^(\d{12})_CloudTrail_([a-z]{2,4}(?:-[a-z]+)+-\d{1,2})_(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})Z_\w+\.json(?:\.gz)?$/;
const BESIDE_NAME = /^\d{12}_CloudTrail-[A-Za-z]+_/;
const BESIDE_FOLDER = /(?:^|\/)AWSLogs\/(?:o-[a-z0-9]{10,32}\/)?\d{12}\/CloudTrail-[A-Za-z]+\//;
const ACCOUNT = /^\d{12}$/;
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
function logName(name) {
	const [, accountId, region, year, month, day, hour, minute] = LOG_NAME.exec(name) ?? [];
	if (accountId === void 0 || region === void 0) return void 0;
	const deliveredAt = `${year}-${month}-${day}T${hour}:${minute}:00.000Z`;
	return isTime(deliveredAt) ? {
		accountId,
		region,
		deliveredAt
	} : void 0;
}
function isTime(iso) {
	const time = Date.parse(iso);
	return !Number.isNaN(time) && new Date(time).toISOString() === iso;
}
function isBesideLogs(path) {
	return BESIDE_NAME.test(path.slice(path.lastIndexOf("/") + 1)) || BESIDE_FOLDER.test(path);
}
function isAccountId(segment) {
	return ACCOUNT.test(segment);
}
function isOrganizationId(segment) {
	return ORGANIZATION.test(segment);
}
function logsRoot(prefix) {
	return prefix === "" ? "AWSLogs/" : `${prefix}/AWSLogs/`;
}
function dayFolder(day) {
	return `${day.replaceAll("-", "/")}/`;
}
function keyParts(rest) {
	const [, year, month, day, name] = /^(\d{4})\/(\d{2})\/(\d{2})\/(.*)$/s.exec(rest) ?? [];
	return name === void 0 ? {
		day: void 0,
		name: rest
	} : {
		day: `${year}-${month}-${day}`,
		name
	};
}

export { LogReading, MOST_BYTES$1 as MOST_BYTES, TrailReader, dayFolder, isAccountId, isBesideLogs, isOrganizationId, keyParts, logName, logsRoot };