import "./rolldown-runtime.js";
import { IncompleteAnswer, errorCode, failureKind } from "./errors.js";
import { sideBySide } from "./side-by-side.js";
import { logAnswer, noAnswer } from "./log-answer.js";
import { LogCoverage, chosenAccounts, deliveryStretches, missingAccounts, missingRegions, wantedDays } from "./log-coverage.js";
import { LogReading, MOST_BYTES, TrailReader, dayFolder, isAccountId, isBesideLogs, isOrganizationId, keyParts, logName, logsRoot } from "./trail-keys.js";
import { require_dist_cjs } from "./aws-sdk.js";
import { clientConfig, completeAnswers } from "./clients.js";
import { tokenPages } from "./token-pages.js";
import { CredentialsError } from "./explain-credentials.js";

// src/collect/switch-role/trail-bucket-layout.ts
const OPERATION = "s3:ListBucket";
const WIDTH = 16;
async function layoutOf(objects, source, question) {
	const roots = await accountRoots(objects, source.prefix);
	if (roots.size === 0) return nothingThere(objects, source);
	const all = [...roots.keys()].sort();
	let folders = await foldersOf(objects, roots, chosenAccounts(source.accounts, question) ?? all);
	if (folders.length === 0 && source.accounts === void 0) folders = await foldersOf(objects, roots, all);
	const name = `s3://${objects.bucket}/${logsRoot(source.prefix)}`;
	const about = {
		operation: OPERATION,
		name
	};
	const regionsOf = /* @__PURE__ */ new Map();
	for (const { accountId, region } of folders) regionsOf.set(accountId, (regionsOf.get(accountId) ?? /* @__PURE__ */ new Set()).add(region));
	const { regions } = source;
	const lacking = missingRegions(regionsOf, regions, about);
	const problems = [...missingAccounts(source.accounts, new Set(regionsOf.keys()), about), ...lacking];
	if (folders.length === 0 && problems.length === 0) {
		const message = `${name} has folders of accounts, and no logs in them (CloudTrail/REGION/)`;
		problems.push({
			operation: OPERATION,
			code: "NoLogs",
			message
		});
	}
	return {
		folders: regions === void 0 ? folders : folders.filter(({ region }) => regions.includes(region)),
		name,
		isPartial: lacking.length > 0,
		problems
	};
}
async function accountRoots(objects, prefix) {
	const root = logsRoot(prefix);
	const roots = /* @__PURE__ */ new Map();
	const add = (parent, names) => {
		for (const name of names.filter(isAccountId)) roots.set(name, [...roots.get(name) ?? [], `${parent}${name}/CloudTrail/`]);
	};
	const top = await objects.folders(root);
	add(root, top);
	for (const organization of top.filter(isOrganizationId)) {
		const parent = `${root}${organization}/`;
		add(parent, await objects.folders(parent));
	}
	return roots;
}
async function foldersOf(objects, roots, accounts) {
	const found = [];
	const places = accounts.flatMap((id) => (roots.get(id) ?? []).map((root) => ({
		id,
		root
	})));
	await sideBySide(places, WIDTH, async ({ id, root }) => {
		for (const region of await objects.folders(root)) found.push({
			accountId: id,
			region,
			prefix: `${root}${region}/`
		});
	});
	return found.sort((a, b) => a.prefix < b.prefix ? -1 : 1);
}
async function nothingThere(objects, { prefix }) {
	const parent = prefix === "" ? "" : `${prefix}/`;
	const there = (await objects.folders(parent)).slice(0, 5).map((folder) => `${parent}${folder}/`);
	const found = there.length === 0 ? "nothing is there" : `found ${there.join(", ")}`;
	const name = `s3://${objects.bucket}/${logsRoot(prefix)}`;
	const message = `${name} holds no account: \`prefix\` must be what precedes AWSLogs/ in the keys (${found})`;
	return {
		folders: [],
		name,
		isPartial: false,
		problems: [{
			operation: OPERATION,
			code: "NoLogs",
			message
		}]
	};
}

// src/collect/switch-role/trail-bucket-objects.ts
var import_dist_cjs = require_dist_cjs();
const KEYS_TO_OLDEST = 10;
var BucketObjects = class BucketObjects {
	bucket;
	#client;
	#options;
	#entrance;
	constructor(bucket, client, options, entrance) {
		this.bucket = bucket;
		this.#client = client;
		this.#options = options;
		this.#entrance = entrance;
	}
	static async open(bucket, options, entrance) {
		return new BucketObjects(bucket, await clientOf(options), options, entrance);
	}
	async folders(prefix) {
		try {
			return await this.#folders(prefix);
		} catch (error) {
			const region = bucketRegion(error);
			if (region === void 0 || region === this.#options.region) throw error;
			this.#client = await clientOf({
				...this.#options,
				region
			});
			return this.#folders(prefix);
		}
	}
	async #folders(prefix) {
		const found = [];
		for await (const page of this.#pages({
			Prefix: prefix,
			Delimiter: "/"
		})) for (const { Prefix = "" } of page.CommonPrefixes ?? []) found.push(plain(Prefix).slice(prefix.length).replace(/\/$/, ""));
		return found;
	}
	async *objects(prefix, { first, last }) {
		const begin = prefix + dayFolder(first);
		for await (const page of this.#pages({
			Prefix: prefix,
			StartAfter: begin
		})) for (const { Key = "", Size = 0 } of page.Contents ?? []) {
			const key = plain(Key);
			const { day, name } = keyParts(key.slice(prefix.length));
			if (day !== void 0 && day > last) return;
			if (name !== "" && !(Size === 0 && key.endsWith("/"))) yield {
				key,
				bytes: Size
			};
		}
	}
	async firstDay(prefix, since) {
		const input = {
			Prefix: prefix,
			StartAfter: prefix + dayFolder(since),
			MaxKeys: KEYS_TO_OLDEST
		};
		return ((await this.#entrance.caller.call("ListObjectsV2", () => this.#list(input, void 0))).Contents ?? []).map(({ Key = "" }) => keyParts(plain(Key).slice(prefix.length))).find(({ name }) => logName(name) !== void 0)?.day;
	}
	#pages(input) {
		return tokenPages(async (token) => {
			const page = await this.#entrance.caller.call("ListObjectsV2", () => this.#list(input, token));
			if (page.IsTruncated && !page.NextContinuationToken) throw new IncompleteAnswer("the listing is truncated, and its token is missing");
			return {
				...page,
				NextToken: page.IsTruncated ? page.NextContinuationToken : void 0
			};
		});
	}
	async #list(input, token) {
		const command = new import_dist_cjs.ListObjectsV2Command({
			...input,
			Bucket: this.bucket,
			EncodingType: "url",
			...token !== void 0 && { ContinuationToken: token }
		});
		command.middlewareStack.add(completeAnswers, {
			step: "deserialize",
			priority: "low",
			name: "completeAnswers"
		});
		return this.#client.send(command);
	}
	get(key, mostBytes) {
		return this.#entrance.caller.call("GetObject", async () => {
			const { Body, ContentLength } = await this.#client.send(new import_dist_cjs.GetObjectCommand({
				Bucket: this.bucket,
				Key: key
			}));
			return bytesOf(Body ?? [], ContentLength, mostBytes);
		});
	}
	close() {
		this.#client.destroy();
	}
};
async function clientOf(options) {
	return new import_dist_cjs.S3Client({
		...await clientConfig("s3", options),
		responseChecksumValidation: "WHEN_REQUIRED"
	});
}
async function bytesOf(body, length, mostBytes) {
	const chunks = [];
	let read = 0;
	for await (const chunk of body) {
		read += chunk.byteLength;
		if (read > mostBytes) throw Object.assign(/* @__PURE__ */ new Error(`the object is larger than ${mostBytes} bytes`), { name: "TooLarge" });
		chunks.push(chunk);
	}
	if (length !== void 0 && read !== length) throw new IncompleteAnswer(`the object has ${length} bytes, and ${read} arrived`);
	return Buffer.concat(chunks, read);
}
function plain(encoded) {
	try {
		return decodeURIComponent(encoded.replaceAll("+", " "));
	} catch {
		return encoded;
	}
}
function bucketRegion(error) {
	const { $response } = error;
	return $response?.headers?.["x-amz-bucket-region"];
}

// src/collect/switch-role/trail-bucket-problems.ts
function listProblem(error, { bucket, partition }) {
	const operation = "s3:ListBucket";
	const place = `s3://${bucket}`;
	if (error instanceof CredentialsError) return {
		operation: "sts:AssumeRole",
		code: error.code,
		message: `${place}: ${error.message}`
	};
	const code = codeOf(error);
	const said = words(error);
	if (failureKind(error) === "denied") return {
		operation,
		code,
		message: `${place} may not be listed: ${said} Add to the policy of the role that reads it: ${allow(operation, `arn:${partition}:s3:::${bucket}`)}, and to the bucket's own policy when the bucket is in another account.`
	};
	return {
		operation,
		code,
		message: `${place}: ${{
			NoSuchBucket: "There is no bucket of this name: correct `bucket`.",
			PermanentRedirect: "The bucket is in another Region: set `region` to it.",
			AuthorizationHeaderMalformed: "The bucket is in another Region: set `region` to it.",
			IllegalLocationConstraint: "The bucket is in another Region: set `region` to it."
		}[code] ?? "S3 did not tell what the bucket holds."} S3 said: ${said}`
	};
}
function objectProblem(error, name, place) {
	const operation = "s3:GetObject";
	const said = words(error);
	const code = codeOf(error);
	if (failureKind(error) === "denied") return {
		operation,
		code,
		message: `${name}: ${said} ${deniedRemedy(said, place)}`
	};
	if (code === "NoSuchKey") return {
		operation,
		code,
		message: `${name} was listed and is gone: something deletes logs while they are read. A lifecycle rule of the bucket must keep them for the days that are looked at.`
	};
	if (code === "InvalidObjectState") return {
		operation,
		code,
		message: `${name} is archived (Glacier) and can't be read: restore it, or let the lifecycle rule archive logs later.`
	};
	if (/server.side encryption/i.test(said)) return {
		operation,
		code: "CustomerKey",
		message: `${name} is encrypted with a key that its writer keeps (SSE-C), so nobody else can read it. CloudTrail does not write such objects. S3 said: ${said}`
	};
	return {
		operation,
		code,
		message: `${name}: ${said}`
	};
}
function accountProblem(errors, accountId, place) {
	const { bucket, root } = place;
	const [first] = errors.map((error) => ({
		code: codeOf(error),
		said: withoutObjects(words(error), place)
	})).sort((one, other) => one.said < other.said ? -1 : 1);
	const { code = "", said = "" } = first ?? {};
	return {
		operation: "s3:GetObject",
		code,
		message: `the logs of account ${accountId} in s3://${bucket}/${root} may not be read, so the others of them were not tried: ${said} ${deniedRemedy(said, place)}`,
		accountId
	};
}
function withoutObjects(said, { bucket, root }) {
	return said.replace(/(arn:[\w-]+:s3:::)[^\s"',]+/g, `$1${bucket}/${root}*`);
}
function deniedRemedy(said, { bucket, root, partition }) {
	const isKey = /kms:|\bKMS\b/.test(said);
	return `Add to the policy of the role that reads it: ${isKey ? allow("kms:Decrypt", /arn:[\w-]+:kms:[\w-]+:\d{12}:key\/[\w-]+/.exec(said)?.[0] ?? "*") : allow("s3:GetObject", `arn:${partition}:s3:::${bucket}/${root}*`)}, and to ${isKey ? "the key's own policy when the key" : "the bucket's own policy when the bucket"} is in another account.`;
}
function allow(action, resource) {
	return JSON.stringify({
		Effect: "Allow",
		Action: action,
		Resource: resource
	});
}
function codeOf(error) {
	return errorCode(error).replace(/Exception$/, "");
}
function words(error) {
	return ((error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim() || errorCode(error)).replace(/\.?$/, ".");
}

// src/collect/switch-role/trail-bucket-refusals.ts
const HOPELESS = 20;
var Refusals = class {
	#kept = /* @__PURE__ */ new Map();
	#readable = /* @__PURE__ */ new Set();
	#hopeless = /* @__PURE__ */ new Set();
	refused(accountId, refusal) {
		if (this.#readable.has(accountId) && !this.#hopeless.has(accountId)) return refusal.problem;
		const kept = this.#kept.get(accountId) ?? [];
		kept.push(refusal);
		this.#kept.set(accountId, kept);
		if (kept.length >= HOPELESS) this.#hopeless.add(accountId);
	}
	read(accountId) {
		this.#readable.add(accountId);
	}
	isHopeless(accountId) {
		return this.#hopeless.has(accountId);
	}
	get hopeless() {
		return [...this.#hopeless];
	}
	problems(ofAccount) {
		return [...this.#kept].flatMap(([accountId, kept]) => {
			if (!(this.#hopeless.has(accountId) || kept.length > 1 && !this.#readable.has(accountId))) return kept.map(({ problem }) => problem);
			return [ofAccount(kept.map(({ error }) => error), accountId)];
		});
	}
};

// src/collect/switch-role/trail-bucket.ts
const LISTED_AT_ONCE = 8;
const readTrailBucket = async (source, question, ports) => {
	const { bucket, prefix } = source;
	const name = prefix === "" ? `s3://${bucket}` : `s3://${bucket}/${prefix}`;
	let place = {
		bucket,
		root: logsRoot(prefix),
		partition: "aws"
	};
	let objects;
	try {
		const entrance = await ports.enter(source.roleArn);
		place = {
			...place,
			partition: entrance.partition
		};
		const client = {
			region: source.region ?? entrance.region,
			credentials: entrance.credentials,
			tool: ports.tool
		};
		objects = await BucketObjects.open(bucket, client, entrance);
		const layout = await layoutOf(objects, source, question);
		const reader = new TrailReader({ sessionNames: question.users.map((user) => user.name) });
		try {
			return await readFolders({
				name,
				place,
				objects,
				layout,
				question,
				regions: source.regions,
				reader,
				ports
			});
		} finally {
			await reader.close();
		}
	} catch (error) {
		return noAnswer("s3", name, listProblem(error, place));
	} finally {
		objects?.close();
	}
};
async function readFolders(task) {
	const { name, place, objects, layout, question, reader, ports } = task;
	const coverage = coverageOf(task);
	const refusals = new Refusals();
	const reading = new LogReading({
		operation: "s3:GetObject",
		coverage,
		clock: ports.clock,
		read: (bytes, file) => {
			if (file.place !== void 0) refusals.read(file.place.accountId);
			return reader.read(bytes, {
				gzipped: file.name.endsWith(".gz"),
				...reading.wanted
			});
		},
		explain: (error, file) => {
			const problem = objectProblem(error, file.name, place);
			if (failureKind(error) !== "denied" || file.place === void 0) return problem;
			const { accountId } = file.place;
			return refusals.refused(accountId, {
				error,
				problem: {
					...problem,
					accountId
				}
			});
		},
		progress: (amounts) => ports.info(progressLine(name, amounts))
	}, question);
	for (const problem of layout.problems) reading.problems.add(problem);
	const folders = layout.folders.flatMap((folder) => deliveryStretches(coverage.wanted(folder.accountId), question).map((stretch) => ({
		folder,
		stretch
	})));
	await sideBySide(folders, LISTED_AT_ONCE, async ({ folder, stretch }) => {
		try {
			for await (const object of objects.objects(folder.prefix, stretch)) {
				if (refusals.isHopeless(folder.accountId)) break;
				await take(object, folder, task, reading, coverage);
			}
		} catch (error) {
			const { accountId } = folder;
			reading.problems.add({
				...listProblem(error, place),
				accountId
			});
			coverage.spoilAccount(accountId);
		}
	});
	await reading.end();
	for (const accountId of refusals.hopeless) coverage.spoilAccount(accountId);
	const ofAccount = (errors, accountId) => accountProblem(errors, accountId, place);
	for (const problem of refusals.problems(ofAccount)) reading.problems.add(problem);
	await lookBack(task, reading, coverage);
	const about = {
		type: "s3",
		name,
		regions: [...new Set(layout.folders.map(({ region }) => region))].sort(),
		operation: "s3:ListBucket",
		holder: layout.name
	};
	return logAnswer(about, reading, coverage);
}
function coverageOf({ layout: { folders, isPartial }, question, regions }) {
	const coverage = new LogCoverage(question, regions);
	for (const accountId of new Set(folders.map((folder) => folder.accountId))) {
		coverage.ask(accountId, wantedDays(question, accountId));
		if (isPartial) coverage.spoilAccount(accountId);
	}
	for (const { accountId, region } of folders) coverage.noteRegion(accountId, region);
	return coverage;
}
async function lookBack(task, reading, coverage) {
	const { layout, objects, place } = task;
	for (const folder of layout.folders) {
		const { accountId, region, prefix } = folder;
		const since = coverage.wouldTell(accountId, prefix);
		if (since === void 0) continue;
		try {
			const day = await objects.firstDay(prefix, since);
			if (day !== void 0) coverage.noteOlder(accountId, region, day, prefix);
		} catch (error) {
			reading.problems.add({
				...listProblem(error, place),
				accountId
			});
			coverage.spoilAccount(accountId);
		}
	}
}
async function take({ key, bytes }, folder, { place, objects }, reading, coverage) {
	const { accountId, region, prefix } = folder;
	const { day, name } = keyParts(key.slice(prefix.length));
	if (isBesideLogs(name)) return;
	const log = logName(name);
	const where = day === void 0 ? {} : { place: {
		accountId,
		day,
		deliveredAt: log?.deliveredAt
	} };
	const url = `s3://${place.bucket}/${key}`;
	if (day === void 0 || log?.accountId !== accountId || log.region !== region) {
		const message = `${url} is no log file of account ${accountId} and ${region} by its name, and lies among them: move it, or nothing can be said of its day`;
		reading.spoil(where, {
			operation: "s3:ListBucket",
			code: "ForeignObject",
			message,
			accountId
		});
		return;
	}
	coverage.note({
		accountId,
		day,
		deliveredAt: log.deliveredAt,
		region,
		folder: prefix
	});
	await reading.add({
		name: url,
		bytes,
		...where,
		fetch: () => objects.get(key, MOST_BYTES)
	});
}
function progressLine(name, { objects, compressedBytes }) {
	return `${name}: ${objects} log files read, ${Math.round(compressedBytes / 2 ** 20)} MiB`;
}

export { readTrailBucket };