import { __toESM } from "./rolldown-runtime.js";
import { LogCoverage, dayOf, missingRegions, wantedDays } from "./log-coverage.js";
import { logAnswer } from "./log-answer.js";
import { LogReading, TrailReader, isBesideLogs, logName } from "./trail-keys.js";
import { TrailFileError } from "./trail.js";
import { require_picomatch } from "./picomatch.js";
import { readFileSync } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { gunzipSync } from "node:zlib";

// src/collect/switch-role/trail-files-found.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const ENDINGS = /\.json(?:\.gz)?$/i;
async function findFiles(workspace, patterns) {
	const root = await realpath(workspace);
	const files = /* @__PURE__ */ new Map();
	const problems = [];
	for (const pattern of patterns) await new Search(root, pattern, files, problems).run();
	return {
		files: [...files.values()].sort((a, b) => a.path < b.path ? -1 : 1),
		problems
	};
}
var Search = class {
	#root;
	#pattern;
	#files;
	#problems;
	#entered = /* @__PURE__ */ new Set();
	#matches = () => true;
	#found = 0;
	#others = 0;
	constructor(root, pattern, files, problems) {
		this.#root = root;
		this.#pattern = pattern;
		this.#files = files;
		this.#problems = problems;
	}
	async run() {
		const glob = this.#pattern.replace(/\/+$/, "");
		const { base, glob: rest } = import_picomatch.default.scan(glob);
		const begin = resolve(this.#root, base);
		if (!this.#isInside(begin)) {
			this.#problem("OutsideWorkspace", `${this.#pattern} leads out of the workspace`);
			return;
		}
		if (rest !== "") {
			const matches = (0, import_picomatch.default)([glob, `${glob}/**`], { dot: true });
			this.#matches = (path) => matches(path);
		}
		await this.#visit(begin);
		if (this.#found > 0) return;
		const others = this.#others > 0 ? ` that ends with .json or .json.gz (${this.#others} with other endings)` : "";
		this.#problem("NothingMatched", `${this.#pattern} matches no file${others}`);
	}
	async #visit(path) {
		try {
			const real = await realpath(path);
			if (real !== this.#root && !this.#isInside(real)) {
				if (this.#matches(this.#name(path))) this.#problem("OutsideWorkspace", `${this.#name(path)} is a link that leads out of the workspace`);
				return;
			}
			const found = await stat(real);
			if (found.isDirectory()) await this.#enter(path, real);
			else if (found.isFile()) this.#take(path, found.size);
		} catch (error) {
			const code = error instanceof Error && "code" in error ? String(error.code) : "UnknownError";
			if (code !== "ENOENT" || path !== resolve(this.#root, import_picomatch.default.scan(this.#pattern).base)) this.#problem(code, `${this.#name(path)} can't be read (${code})`);
		}
	}
	async #enter(path, real) {
		if (this.#entered.has(real)) return;
		this.#entered.add(real);
		for (const name of (await readdir(real)).sort()) await this.#visit(join(path, name));
	}
	#take(path, bytes) {
		const name = this.#name(path);
		if (!this.#matches(name)) return;
		if (!ENDINGS.test(name)) {
			this.#others++;
			return;
		}
		this.#found++;
		this.#files.set(name, {
			path: name,
			bytes
		});
	}
	#name(path) {
		return relative(this.#root, path).split(sep).join("/");
	}
	#isInside(path) {
		const way = relative(this.#root, path);
		return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
	}
	#problem(code, message) {
		this.#problems.push({
			code,
			message
		});
	}
};

// src/collect/switch-role/trail-files-shapes.ts
const MOST_BYTES = 64 * 2 ** 20;
function otherShape(bytes) {
	const value = parsed(bytes);
	if (Array.isArray(value)) return value.every(isRecord) ? value : void 0;
	if (isRecord(value)) return [value];
	const events = value?.Events;
	if (!Array.isArray(events)) return void 0;
	const records = events.map((event) => typeof event?.CloudTrailEvent === "string" ? json(event.CloudTrailEvent) : void 0);
	return records.every(isRecord) ? records : void 0;
}
function parsed(bytes) {
	try {
		const plain = bytes[0] === 31 && bytes[1] === 139 ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
		if (plain.byteLength > MOST_BYTES) return void 0;
		return json(new TextDecoder("utf-8", { fatal: true }).decode(plain));
	} catch {
		return;
	}
}
function json(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function isRecord(value) {
	const record = value;
	return typeof record?.eventName === "string" && typeof record.eventSource === "string";
}

// src/collect/switch-role/trail-files.ts
const OPERATION = "read-file";
const HOLDER = "the workspace";
const readTrailFiles = async ({ paths, regions: asked }, question, ports) => {
	const name = `files ${paths.join(", ")}`;
	const found = await findFiles(ports.workspace, paths);
	const named = found.files.filter(({ path }) => !isBesideLogs(path)).map((file) => ({
		file,
		log: logName(file.path.split("/").at(-1) ?? "")
	})).filter(({ log }) => log === void 0 || asked === void 0 || asked.includes(log.region));
	const coverage = new LogCoverage(question, asked);
	const regionsOf = /* @__PURE__ */ new Map();
	for (const { log } of named) {
		if (log === void 0) continue;
		if (!regionsOf.has(log.accountId)) coverage.ask(log.accountId, wantedDays(question, log.accountId));
		regionsOf.set(log.accountId, (regionsOf.get(log.accountId) ?? /* @__PURE__ */ new Set()).add(log.region));
	}
	const reader = new TrailReader({ sessionNames: question.users.map((user) => user.name) });
	const reading = new LogReading({
		operation: OPERATION,
		coverage,
		clock: ports.clock,
		read: (bytes, file) => readShape(bytes, file, {
			reader,
			reading
		}),
		explain: unreadable,
		progress: ({ objects }) => ports.info(`files: ${objects} of ${named.length} log files read`)
	}, question);
	for (const problem of found.problems) reading.problems.add({
		operation: OPERATION,
		...problem
	});
	for (const problem of missingRegions(regionsOf, asked, {
		operation: OPERATION,
		name: HOLDER
	})) {
		reading.problems.add(problem);
		for (const accountId of coverage.accounts) coverage.spoilAccount(accountId);
	}
	try {
		for (const { file, log } of named) {
			const place = log && {
				...log,
				day: dayOf(log.deliveredAt)
			};
			if (place !== void 0) coverage.note(place);
			await reading.add({
				name: file.path,
				bytes: file.bytes,
				...place && { place },
				fetch: async () => readFileSync(join(ports.workspace, file.path))
			});
		}
		await reading.end();
	} finally {
		await reader.close();
	}
	const about = {
		type: "files",
		name,
		regions: [...new Set([...regionsOf.values()].flatMap((own) => [...own]))].sort(),
		operation: OPERATION,
		holder: HOLDER
	};
	return logAnswer(about, reading, coverage);
};
async function readShape(bytes, file, { reader, reading }) {
	const gzipped = file.name.endsWith(".gz");
	try {
		return await reader.read(bytes, {
			gzipped,
			...reading.wanted
		});
	} catch (error) {
		if (!(error instanceof TrailFileError) || file.place !== void 0) throw error;
		const records = otherShape(await file.fetch());
		if (records === void 0) throw error;
		for (const record of records) reading.take(file, record);
		return {
			...NOTHING,
			records: records.length,
			bytes: file.bytes
		};
	}
}
const NOTHING = {
	switches: [],
	sessions: [],
	odd: [],
	oddCount: 0,
	sawReadOnly: false,
	records: 0,
	bytes: 0
};
function unreadable(error, { name }) {
	const code = error instanceof Error && "code" in error ? String(error.code) : "UnknownError";
	return {
		operation: OPERATION,
		code,
		message: `${name} can't be read (${code})`
	};
}

export { readTrailFiles };