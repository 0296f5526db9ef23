import { isObject } from "./json.js";
import { createGunzip, gunzipSync } from "node:zlib";

// src/collect/switch-role/trail/trail-file-error.ts
var TrailFileError = class extends Error {
	name = "TrailFileError";
	code;
	constructor(code, message, options) {
		super(message, options);
		this.code = code;
	}
};

// src/collect/switch-role/trail/batch.ts
const COPIED_BYTES = 2 ** 18;
function pack(files) {
	const [first] = files;
	if (files.length === 1 && first !== void 0 && isTakenOver(first.bytes)) {
		const { bytes, options } = first;
		return {
			buffer: bytes.buffer,
			files: [{
				offset: 0,
				length: bytes.length,
				options
			}]
		};
	}
	const packed = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, 0));
	let offset = 0;
	const places = files.map(({ bytes, options }) => {
		packed.set(bytes, offset);
		offset += bytes.length;
		return {
			offset: offset - bytes.length,
			length: bytes.length,
			options
		};
	});
	return {
		buffer: packed.buffer,
		files: places
	};
}
function isTakenOver(bytes) {
	return bytes.length > COPIED_BYTES && bytes.length === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer;
}
async function readBatch(reader, { buffer, files }) {
	const outcomes = [];
	for (const { offset, length, options } of files) outcomes.push(await outcomeOf(reader, {
		bytes: new Uint8Array(buffer, offset, length),
		options
	}));
	return outcomes;
}
async function outcomeOf(reader, { bytes, options }) {
	try {
		return await reader.read(bytes, options);
	} catch (error) {
		if (error instanceof TrailFileError) return {
			code: error.code,
			message: error.message
		};
		return {
			code: "ReaderFailed",
			message: `reading failed: ${String(error)}`
		};
	}
}

// src/model/switch-history.ts
const SECOND_MS = 1e3;
function switchKey({ accountId, userId, userArn, roleArn }) {
	return `${accountId} ${userId ?? userArn ?? ""} ${roleKey(roleArn)}`;
}
function roleKey(arn) {
	if (arn === void 0) return "";
	const start = arn.indexOf(":iam::");
	const role = arn.indexOf(":role/", start);
	if (start < 0 || role < 0) return arn;
	return `${arn.slice(start + 6, role)}/${arn.slice(arn.lastIndexOf("/") + 1)}`;
}
function later(a, b) {
	const last = isBefore(a, b) ? b : a;
	const { accountId, at, by } = last;
	const notBy = compareTimes(a.at, b.at) === 0 ? union(a.notBy, b.notBy) : last.notBy;
	const userId = greater(a.userId, b.userId);
	const userArn = fullerArn(a.userArn, b.userArn);
	const roleArn = fullerArn(a.roleArn, b.roleArn);
	return {
		accountId,
		...userId !== void 0 && { userId },
		...userArn !== void 0 && { userArn },
		...notBy !== void 0 && { notBy },
		...roleArn !== void 0 && { roleArn },
		at,
		by
	};
}
function isBefore(a, b) {
	const order = compareTimes(a.at, b.at);
	return order === 0 ? a.by < b.by : order < 0;
}
function union(a, b) {
	return a === void 0 || b === void 0 ? a ?? b : [.../* @__PURE__ */ new Set([...a, ...b])].sort();
}
function greater(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	return a < b ? b : a;
}
function fullerArn(a, b) {
	if (a === void 0 || b === void 0 || a === b) return a ?? b;
	const depth = a.split("/").length - b.split("/").length;
	if (depth !== 0) return depth > 0 ? a : b;
	return greater(a, b);
}
function coverageKey({ accountId, event, userId, regions }) {
	return `${accountId} ${event}${regions === void 0 ? "" : `@${regions.join(",")}`} ${userId ?? ""}`;
}
function usableCoverage(coverage, sources) {
	const listed = sources.flatMap((source) => "regions" in source && source.regions !== void 0 ? [source.regions] : []);
	return coverage.filter(({ regions }) => regions === void 0 || listed.some((wanted) => wanted.every((one) => regions.includes(one))));
}
function stillVouchedFor(coverage, sources) {
	const wanted = sources.flatMap((source) => source.type === "dynamodb" ? [] : [source.regions]);
	return coverage.filter(({ regions }) => regions === void 0 || wanted.every((own) => own?.every((one) => regions.includes(one)) ?? false));
}
function mergeSwitches(...lists) {
	const merged = /* @__PURE__ */ new Map();
	for (const list of lists) for (const one of list) {
		const key = switchKey(one);
		const known = merged.get(key);
		merged.set(key, known === void 0 ? one : later(known, one));
	}
	return sortedValues$1(merged);
}
function mergeCoverage(...lists) {
	const byKey = /* @__PURE__ */ new Map();
	for (const list of lists) for (const one of list) {
		if (Date.parse(one.from) > Date.parse(one.to)) continue;
		const key = coverageKey(one);
		const intervals = byKey.get(key);
		if (intervals === void 0) byKey.set(key, [one]);
		else intervals.push(one);
	}
	return sortedValues$1(byKey).flatMap(joinIntervals);
}
function joinIntervals(intervals) {
	const joined = [];
	for (const next of intervals.toSorted((a, b) => compareTimes(a.from, b.from))) {
		const last = joined.at(-1);
		if (last === void 0 || !areJoined(last.to, next.from)) joined.push(next);
		else if (compareTimes(last.to, next.to) < 0) joined[joined.length - 1] = {
			...last,
			to: next.to
		};
	}
	return joined;
}
function areJoined(to, from) {
	const firstMissed = Math.floor(Date.parse(to) / SECOND_MS) * SECOND_MS + SECOND_MS;
	return Date.parse(from) <= firstMissed;
}
function mergeHistory(...histories) {
	const told = histories.flatMap((history) => history.told ?? []).reduce(laterTold, void 0);
	return {
		schemaVersion: 1,
		switches: mergeSwitches(...histories.map(({ switches }) => switches)),
		coverage: mergeCoverage(...histories.map(({ coverage }) => coverage)),
		...told && { told }
	};
}
function laterTold(a, b) {
	if (a === void 0) return b;
	const order = compareTimes(a.at, b.at);
	if (order !== 0) return order < 0 ? b : a;
	return a.state < b.state ? b : a;
}
function compareTimes(a, b) {
	const byTime = a.length === b.length ? 0 : Date.parse(a) - Date.parse(b);
	return byTime !== 0 ? byTime : compareText(a, b);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
function sortedValues$1(map) {
	return [...map].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
}

// src/collect/switch-role/ledger.ts
var SwitchLedger = class {
	#switches = /* @__PURE__ */ new Map();
	#sessions = /* @__PURE__ */ new Map();
	add(one) {
		const key = switchKey(one);
		const known = this.#switches.get(key);
		this.#switches.set(key, known === void 0 ? one : later(known, one));
	}
	addSession(one) {
		const key = `${one.accountId} ${one.sessionName}`;
		const known = this.#sessions.get(key);
		if (known === void 0 || Date.parse(known.at) < Date.parse(one.at)) this.#sessions.set(key, one);
	}
	switches() {
		return sortedValues(this.#switches);
	}
	sessions() {
		return sortedValues(this.#sessions);
	}
};
function sortedValues(map) {
	return [...map].sort(([a], [b]) => a < b ? -1 : 1).map(([, value]) => value);
}

// src/collect/switch-role/recognise.ts
const NONE = { kind: "none" };
const CONSOLE = "AWS Internal";
const EVENT_SOURCE = {
	SwitchRole: "signin.amazonaws.com",
	AssumeRole: "sts.amazonaws.com"
};
var OddRecord = class extends Error {};
function recognise(record, eventNames) {
	if (!isObject(record)) return {
		kind: "odd",
		problem: `a record is ${nameOf(record)}, not an object`
	};
	const eventName = eventNames.find((name) => name === record.eventName);
	if (eventName === void 0 || isOfAnotherService(record, eventName) || isRefused(record)) return NONE;
	try {
		checkSource(record, eventName);
		const who = eventName === "SwitchRole" ? consoleSwitch(record) : assumption(record);
		if (who === null) return NONE;
		const at = timeOf(record.eventTime);
		return "sessionName" in who ? {
			kind: "session",
			session: {
				...who,
				at
			}
		} : {
			kind: "switch",
			switch: {
				...who,
				at
			}
		};
	} catch (error) {
		if (!(error instanceof OddRecord)) throw error;
		const { eventID } = record;
		return {
			kind: "odd",
			problem: `${eventName}, ${typeof eventID === "string" ? `event ${eventID.slice(0, 64)}` : "an event without an eventID"}: ${error.message}`
		};
	}
}
function isOfAnotherService({ eventSource }, eventName) {
	return eventName !== "SwitchRole" && typeof eventSource === "string" && eventSource !== EVENT_SOURCE[eventName];
}
function checkSource({ eventSource }, eventName) {
	if (!isPresent(eventSource) || eventSource === EVENT_SOURCE[eventName]) return;
	throw new OddRecord(`eventSource is ${quoted(eventSource)}, not ${EVENT_SOURCE[eventName]}`);
}
function isRefused({ errorCode, errorMessage, eventName, responseElements }) {
	if (isPresent(errorCode) || isPresent(errorMessage)) return true;
	return eventName === "SwitchRole" && fieldsOf(responseElements).SwitchRole !== "Success";
}
function consoleSwitch(record) {
	const identity = fieldsOf(record.userIdentity);
	const { SwitchFrom, SwitchTo } = fieldsOf(record.additionalEventData);
	if (identity.type === "IAMUser") return userSwitch(identity, roleArn(SwitchTo), "console");
	if (identity.type === "AssumedRole") {
		if (isPresent(SwitchFrom)) return switchFrom(SwitchFrom, identity);
		if (isPresent(SwitchTo)) return sessionOf(identity);
		throw new OddRecord("neither SwitchFrom nor SwitchTo is there");
	}
	return otherIdentity(identity);
}
function switchFrom(from, session) {
	const arn = arnOf(from);
	if (arn?.service === "iam" && arn.resource === "root") return null;
	if (arn?.service === "iam" && arn.kind === "user") {
		const target = newRole(session);
		return {
			accountId: arn.accountId,
			userArn: arn.text,
			...target === void 0 ? {} : { roleArn: target },
			by: "console"
		};
	}
	const name = sessionName(arn);
	if (arn !== void 0 && name !== void 0) return {
		accountId: arn.accountId,
		sessionName: name
	};
	throw new OddRecord(`SwitchFrom is no ARN of a user or a role session: ${quoted(from)}`);
}
function newRole({ sessionContext, arn }) {
	return roleArn(fieldsOf(fieldsOf(sessionContext).sessionIssuer).arn) ?? roleOfSession(arn);
}
function assumption(record) {
	const identity = fieldsOf(record.userIdentity);
	const target = roleArn(fieldsOf(record.requestParameters).roleArn) ?? roleOfSession(fieldsOf(fieldsOf(record.responseElements).assumedRoleUser).arn);
	const by = identity.invokedBy === CONSOLE || record.userAgent === CONSOLE ? "console" : "api";
	if (identity.type === "IAMUser") return userSwitch(identity, target, by);
	if (identity.type === "AssumedRole") return sessionOf(identity);
	if (identity.type === "AWSAccount") return foreignPrincipal(identity, target, by);
	return otherIdentity(identity);
}
function foreignPrincipal(identity, target, by) {
	const { principalId } = identity;
	if (typeof principalId !== "string") throw new OddRecord("userIdentity has no principalId");
	if (principalId.startsWith("AIDA")) return userSwitch(identity, target, by);
	const [, name] = /^AROA[^:]*:(.+)$/s.exec(principalId) ?? [];
	return name === void 0 ? null : {
		accountId: accountOf(identity),
		sessionName: name
	};
}
function userSwitch(identity, role, by) {
	const [userId] = /^AIDA[^:]*/.exec(String(identity.principalId)) ?? [];
	const arn = arnOf(identity.arn);
	const userArn = arn?.kind === "user" ? arn.text : void 0;
	if (userId === void 0 && userArn === void 0) throw new OddRecord(`userIdentity has neither an id nor an ARN of a user: ${quoted(identity.principalId)}, ${quoted(identity.arn)}`);
	return {
		accountId: userArn === void 0 ? accountOf(identity) : arn?.accountId ?? "",
		...userId === void 0 ? {} : { userId },
		...userArn === void 0 ? {} : { userArn },
		...role === void 0 ? {} : { roleArn: role },
		by
	};
}
function sessionOf(identity) {
	const arn = arnOf(identity.arn);
	const name = sessionName(arn);
	if (arn !== void 0 && name !== void 0) return {
		accountId: arn.accountId,
		sessionName: name
	};
	throw new OddRecord(`userIdentity.arn is no ARN of a role session: ${quoted(identity.arn)}`);
}
function otherIdentity({ type }) {
	if (typeof type === "string") return null;
	throw new OddRecord(`userIdentity.type is ${nameOf(type)}, not a text`);
}
function accountOf({ accountId }) {
	if (typeof accountId === "string" && /^\d{12}$/.test(accountId)) return accountId;
	throw new OddRecord(`userIdentity.accountId is not the 12 digits of an account: ${quoted(accountId)}`);
}
function timeOf(eventTime) {
	const written = typeof eventTime === "string" ? eventTime : "";
	const [, seconds] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(written) ?? [];
	const time = new Date(seconds === void 0 ? NaN : written);
	if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(seconds ?? "")) throw new OddRecord(`eventTime is not a time in UTC, such as 2026-01-31T09:00:00Z: ${quoted(eventTime)}`);
	return time.toISOString();
}
function arnOf(value) {
	if (typeof value !== "string") return void 0;
	const [, partition = "", service = "", accountId = "", resource = ""] = /^arn:(aws[a-z-]*):(iam|sts)::(\d{12}):([^\s\p{Cc}]+)$/u.exec(value) ?? [];
	if (resource === "") return void 0;
	const [kind = "", name = ""] = resource.split(/\/(.*)/s);
	if (["user", "role"].includes(kind) && (name === "" || name.endsWith("/"))) return void 0;
	return {
		text: value,
		partition,
		service,
		accountId,
		kind,
		resource
	};
}
function roleArn(value) {
	const arn = arnOf(value);
	return arn?.kind === "role" ? arn.text : void 0;
}
function roleOfSession(value) {
	const arn = arnOf(value);
	const [kind, role] = arn?.resource.split("/") ?? [];
	return arn === void 0 || kind !== "assumed-role" || !role ? void 0 : `arn:${arn.partition}:iam::${arn.accountId}:role/${role}`;
}
function sessionName(arn) {
	return /^(?:assumed-role\/[^/]+|federated-user)\/(.+)$/.exec(arn?.resource ?? "")?.[1];
}
const fieldsOf = (value) => isObject(value) ? value : {};
const isPresent = (value) => value !== void 0 && value !== null && value !== "";
function nameOf(value) {
	if (value === void 0) return "missing";
	if (value === null) return "null";
	return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
function quoted(value) {
	return typeof value === "string" ? JSON.stringify(value.slice(0, 128)) : nameOf(value);
}

// src/collect/switch-role/trail/gunzip.ts
const WHOLE_BYTES = 16 * 2 ** 20;
const LEAST_CHUNK = 2 ** 16;
const MOST_CHUNK = 2 ** 20;
const PIECE$1 = 2 ** 18;
const LENGTH_BYTES = 4;
function isGzip(bytes) {
	return bytes[0] === 31 && bytes[1] === 139;
}
async function gunzip(bytes, mostBytes, take) {
	const whole = gunzipWhole(bytes, Math.min(WHOLE_BYTES, mostBytes));
	if (whole !== void 0) take(whole);
	else await gunzipInPieces(bytes, mostBytes, take);
}
function gunzipWhole(bytes, mostBytes) {
	const claimed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const length = bytes.length < LENGTH_BYTES ? 0 : claimed.readUInt32LE(bytes.length - LENGTH_BYTES);
	if (length > mostBytes) return void 0;
	const chunkSize = Math.max(LEAST_CHUNK, Math.min(MOST_CHUNK, length + 1));
	try {
		const { buffer, engine } = gunzipSync(bytes, {
			chunkSize,
			maxOutputLength: mostBytes,
			info: true
		});
		checkRead(engine.bytesWritten, bytes.length);
		return buffer;
	} catch (error) {
		if (error.code === "ERR_BUFFER_TOO_LARGE") return void 0;
		throw explained(error);
	}
}
async function gunzipInPieces(bytes, mostBytes, take) {
	const stream = createGunzip({ chunkSize: PIECE$1 });
	stream.end(bytes);
	let total = 0;
	try {
		for await (const piece of stream) {
			total += piece.length;
			if (total > mostBytes) throw new TrailFileError("TooLarge", `${bytes.length} bytes unpack to more than ${mostBytes}: it is no log file of CloudTrail's`);
			take(piece);
		}
		checkRead(stream.bytesWritten, bytes.length);
	} catch (error) {
		throw explained(error);
	} finally {
		stream.destroy();
	}
}
function checkRead(read, length) {
	if (read >= length) return;
	throw new TrailFileError("Corrupt", `${length - read} bytes that are not gzip follow the packed text`);
}
function explained(error) {
	const { code, message } = error;
	if (code === "Z_BUF_ERROR") return new TrailFileError("Truncated", "the packed file ends too early: it was cut off", { cause: error });
	if (code === "Z_DATA_ERROR" || code === "Z_NEED_DICT") return new TrailFileError("Corrupt", `the packed file is damaged: ${message}`, { cause: error });
	return error;
}

// src/collect/switch-role/trail/wasm.ts
const I32 = 127;
function unsigned(value) {
	const low = value & 127;
	const rest = value >>> 7;
	return rest === 0 ? [low] : [low | 128, ...unsigned(rest)];
}
function signed(value) {
	const low = Number(value & 127n);
	const rest = value >> 7n;
	return rest === 0n && (low & 64) === 0 || rest === -1n && (low & 64) !== 0 ? [low] : [low | 128, ...signed(rest)];
}
const operation = (...opcode) => (...operands) => [...operands.flat(), ...opcode];
const simd = (opcode) => operation(253, ...unsigned(opcode));
const load = (...opcode) => (address, offset = 0) => [
	...address,
	...opcode,
	0,
	...unsigned(offset)
];
const i32 = {
	const: (value) => [65, ...signed(BigInt(value))],
	load8: load(45),
	store: (address, value, offset = 0) => [
		...address,
		...value,
		54,
		0,
		...unsigned(offset)
	],
	eq: operation(70),
	lessSigned: operation(72),
	greaterSigned: operation(74),
	add: operation(106),
	sub: operation(107),
	and: operation(113),
	or: operation(114),
	fromI64: operation(167)
};
const i64 = {
	const: (value) => [66, ...signed(BigInt.asIntN(64, value))],
	load: load(41),
	isZero: operation(80),
	eq: operation(81),
	trailingZeros: operation(122),
	ones: operation(123),
	add: operation(124),
	sub: operation(125),
	and: operation(131),
	or: operation(132),
	xor: operation(133),
	shiftLeft: operation(134),
	shiftRight: operation(136),
	fromI32: operation(173)
};
const v128 = {
	load: load(253, 0),
	and: simd(78),
	or: simd(80),
	anyTrue: simd(83)
};
const i8x16 = {
	splat: simd(15),
	eq: simd(35),
	bitmask: simd(100)
};
const local = {
	get: (index) => [32, ...unsigned(index)],
	set: (index, value) => [
		...value,
		33,
		...unsigned(index)
	]
};
const global = {
	get: (index) => [35, ...unsigned(index)],
	set: (index, value) => [
		...value,
		36,
		...unsigned(index)
	]
};
const call = (index, ...operands) => [
	...operands.flat(),
	16,
	...unsigned(index)
];
const when = (condition, ...then) => [
	...condition,
	4,
	64,
	...then.flat(),
	11
];
const whenElse = (condition, then, otherwise) => [
	...condition,
	4,
	64,
	...then,
	5,
	...otherwise,
	11
];
const loopWhile = (body, condition) => [
	3,
	64,
	...body,
	...condition,
	13,
	0,
	11
];
function assemble(functions, globals) {
	const types = functions.map(({ parameters, result }) => [
		96,
		...vector(parameters),
		1,
		result
	]);
	const exports = [...functions.map(({ name }, index) => [
		...text(name),
		0,
		...unsigned(index)
	]), ...globals.map(({ name }, index) => [
		...text(name),
		3,
		...unsigned(index)
	])];
	const bodies = functions.map(({ locals, body }) => {
		const code = [
			...list(locals.map((type) => [1, type])),
			...body,
			11
		];
		return [...unsigned(code.length), ...code];
	});
	return Uint8Array.from([
		...[
			0,
			97,
			115,
			109,
			1,
			0,
			0,
			0
		],
		...section(1, list(types)),
		...section(2, list([[
			...text("host"),
			...text("memory"),
			2,
			0,
			1
		]])),
		...section(3, list(functions.map((_, index) => unsigned(index)))),
		...section(6, list(globals.map(({ type }) => [
			type,
			1,
			...type === 127 ? i32.const(0) : i64.const(0n),
			11
		]))),
		...section(7, list(exports)),
		...section(10, list(bodies))
	]);
}
function section(id, content) {
	return [
		id,
		...unsigned(content.length),
		...content
	];
}
function list(elements) {
	return [...unsigned(elements.length), ...elements.flat()];
}
const vector = (bytes) => [...unsigned(bytes.length), ...bytes];
const text = (ascii) => vector([...Buffer.from(ascii, "latin1")]);

// src/collect/switch-role/trail/kernel-program.ts
const BLOCK = 64;
const ENTRY = 12;
const HOLDS = {
	switchRole: 1,
	assumeRole: 2,
	escape: 4
};
const WORDS = [["tchRole\"", HOLDS.switchRole], ["umeRole\"", HOLDS.assumeRole]];
const ANCHOR = "R";
const TO_ANCHOR = 4;
const TO_WORD = 7;
const STATE = [
	{
		name: "depth",
		type: 127
	},
	{
		name: "start",
		type: 127
	},
	{
		name: "holds",
		type: 127
	},
	{
		name: "out",
		type: 127
	},
	{
		name: "inString",
		type: 126
	},
	{
		name: "escaped",
		type: 126
	}
];
function mask(test) {
	const quarters = [
		0,
		1,
		2,
		3
	].map((quarter) => i64.shiftLeft(i64.fromI32(i8x16.bitmask(test(quarter))), i64.const(BigInt(16 * quarter))));
	return i64.or(i64.or(quarters[0] ?? [], quarters[1] ?? []), i64.or(quarters[2] ?? [], quarters[3] ?? []));
}
const not = (value) => i64.xor(value, i64.const(-1n));
const lowestBit = (value) => i64.and(value, i64.sub(i64.const(0n), value));
const withoutLowestBit = (value) => i64.and(value, i64.sub(value, i64.const(1n)));
const isSet = (value) => i64.isZero(i64.fromI32(i64.isZero(value)));
function littleEndian(ascii) {
	return Buffer.from(ascii, "latin1").readBigUInt64LE();
}
const words = (() => {
	const [hits, block, word, found] = [
		0,
		1,
		2,
		3
	];
	const address = i32.sub(i32.add(local.get(block), i32.fromI64(i64.trailingZeros(local.get(hits)))), i32.const(TO_WORD));
	const body = [
		...local.set(word, i64.load(address)),
		...WORDS.flatMap(([ending, holds]) => when(i64.eq(local.get(word), i64.const(littleEndian(ending))), local.set(found, i32.or(local.get(found), i32.const(holds))))),
		...local.set(hits, withoutLowestBit(local.get(hits)))
	];
	return {
		name: "words",
		parameters: [126, 127],
		result: 127,
		locals: [126, 127],
		body: [...loopWhile(body, isSet(local.get(hits))), ...local.get(found)]
	};
})();
const WORDS_FUNCTION = 0;
const scan = (() => {
	const [at, to, outEnd] = [
		0,
		1,
		2
	];
	const [depth, start, holds, out, inString, escapes] = [
		3,
		4,
		5,
		6,
		7,
		8
	];
	const quarters = [
		9,
		10,
		11,
		12
	];
	const [quotes, hits, opens, closes, rest, escaped, escapeHolds] = [
		13,
		14,
		15,
		16,
		17,
		18,
		19
	];
	const characters = [
		"\"",
		"\\",
		" ",
		"{",
		"}",
		"u",
		"/",
		ANCHOR
	];
	const firstCharacter = 20;
	const state = [
		depth,
		start,
		holds,
		out,
		inString,
		escapes
	];
	const byte = (character) => local.get(firstCharacter + characters.indexOf(character));
	const bytes = (quarter) => local.get(quarters[quarter] ?? 0);
	const equals = (character) => (quarter) => i8x16.eq(bytes(quarter), byte(character));
	const bracket = (character) => (quarter) => i8x16.eq(v128.or(bytes(quarter), byte(" ")), byte(character));
	const anchor = (quarter) => i8x16.eq(v128.load(i32.sub(local.get(at), i32.const(TO_ANCHOR)), 16 * quarter), byte(ANCHOR));
	const add = (target, more) => local.set(target, i32.or(local.get(target), more));
	const clear = (target, bits) => local.set(target, i64.and(local.get(target), not(bits)));
	const below = i64.sub(lowestBit(local.get(rest)), i64.const(1n));
	const position = i32.add(local.get(at), i32.fromI64(i64.trailingZeros(local.get(rest))));
	const findEscaped = [
		...local.set(rest, i64.and(mask(equals("\\")), not(local.get(escapes)))),
		...local.set(escaped, local.get(escapes)),
		...local.set(escapes, i64.const(0n)),
		...when(isSet(local.get(rest)), loopWhile([
			...local.set(escapes, i64.shiftRight(lowestBit(local.get(rest)), i64.const(63n))),
			...local.set(escaped, i64.or(local.get(escaped), i64.shiftLeft(lowestBit(local.get(rest)), i64.const(1n)))),
			...local.set(rest, i64.and(withoutLowestBit(local.get(rest)), not(local.get(escaped))))
		], isSet(local.get(rest)))),
		...clear(quotes, local.get(escaped)),
		...when(isSet(i64.and(local.get(escaped), i64.or(mask(equals("u")), mask(equals("/"))))), local.set(escapeHolds, i32.const(HOLDS.escape)))
	];
	const findStrings = [
		...local.set(rest, local.get(quotes)),
		...[
			1n,
			2n,
			4n,
			8n,
			16n,
			32n
		].flatMap((shift) => local.set(rest, i64.xor(local.get(rest), i64.shiftLeft(local.get(rest), i64.const(shift))))),
		...local.set(rest, i64.xor(local.get(rest), local.get(inString))),
		...clear(opens, local.get(rest)),
		...clear(closes, local.get(rest))
	];
	const addWords = (which) => when(isSet(which), add(holds, call(WORDS_FUNCTION, which, local.get(at))));
	const open = [...when(i32.eq(local.get(depth), i32.const(2)), local.set(start, position), local.set(holds, local.get(escapeHolds)), clear(hits, below)), ...local.set(depth, i32.add(local.get(depth), i32.const(1)))];
	const close = [...local.set(depth, i32.sub(local.get(depth), i32.const(1))), ...when(i32.eq(local.get(depth), i32.const(2)), addWords(i64.and(local.get(hits), below)), clear(hits, below), i32.store(local.get(out), local.get(start)), i32.store(local.get(out), i32.add(position, i32.const(1)), 4), i32.store(local.get(out), local.get(holds), 8), local.set(out, i32.add(local.get(out), i32.const(12))))];
	const ones = (of) => i32.fromI64(i64.ones(local.get(of)));
	const isInside = i32.greaterSigned(i32.sub(local.get(depth), ones(closes)), i32.const(2));
	const inside = local.set(depth, i32.sub(i32.add(local.get(depth), ones(opens)), ones(closes)));
	const bracketByBracket = [...local.set(rest, i64.or(local.get(opens), local.get(closes))), ...when(isSet(local.get(rest)), loopWhile([...whenElse(isSet(i64.and(local.get(opens), lowestBit(local.get(rest)))), open, close), ...local.set(rest, withoutLowestBit(local.get(rest)))], isSet(local.get(rest))))];
	const any = (test) => v128.anyTrue(v128.or(v128.or(test(0), test(1)), v128.or(test(2), test(3))));
	const hit = (quarter) => v128.and(equals("\"")(quarter), anchor(quarter));
	const anyBracket = (quarter) => v128.or(bracket("{")(quarter), bracket("}")(quarter));
	const body = [
		...quarters.flatMap((target, quarter) => local.set(target, v128.load(local.get(at), 16 * quarter))),
		...local.set(quotes, mask(equals("\""))),
		...local.set(escapeHolds, i32.const(0)),
		...when(i32.or(any(equals("\\")), isSet(local.get(escapes))), findEscaped),
		...local.set(hits, i64.const(0n)),
		...when(any(hit), local.set(hits, i64.and(local.get(quotes), mask(anchor)))),
		...add(holds, local.get(escapeHolds)),
		...when(any(anyBracket), local.set(opens, mask(bracket("{"))), local.set(closes, mask(bracket("}"))), findStrings, whenElse(isInside, inside, bracketByBracket)),
		...local.set(inString, i64.xor(local.get(inString), i64.sub(i64.const(0n), i64.and(i64.ones(local.get(quotes)), i64.const(1n))))),
		...addWords(local.get(hits)),
		...local.set(at, i32.add(local.get(at), i32.const(64)))
	];
	const goesOn = i32.and(i32.lessSigned(local.get(at), local.get(to)), i32.lessSigned(local.get(out), local.get(outEnd)));
	return {
		name: "scan",
		parameters: [
			127,
			127,
			127
		],
		result: 127,
		locals: [
			...STATE.map(({ type }) => type),
			...quarters.map(() => 123),
			...[
				126,
				126,
				126,
				126,
				126,
				126,
				127
			],
			...characters.map(() => 123)
		],
		body: [
			...state.flatMap((target, index) => local.set(target, global.get(index))),
			...characters.flatMap((character, index) => local.set(firstCharacter + index, i8x16.splat(i32.const(character.charCodeAt(0))))),
			...loopWhile(body, goesOn),
			...state.flatMap((source, index) => global.set(index, local.get(source))),
			...local.get(at)
		]
	};
})();

// src/collect/switch-role/trail/read-only.ts
const FORMS = ["\"readOnly\":true", "\"readOnly\": true"].map((form) => Buffer.from(form));
const LOOKED_AT = 80;
const OWN = /^"readOnly": ?true\s*,\s*"(?:eventType"\s*:\s*"Aws|resources"\s*:\s*\[)/;
function looksReadOnly(text) {
	const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
	return FORMS.some((form) => {
		for (let at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + form.length)) if (OWN.test(bytes.toString("latin1", at, at + LOOKED_AT))) return true;
		return false;
	});
}

// src/collect/switch-role/trail/frame.ts
const MOST_CHARACTERS = 2 ** 20;
const SHOWN = 80;
const COMMA = 44;
const WHITE_SPACE = [
	32,
	9,
	10,
	13
];
var Frame = class {
	#text = "";
	#run = 0;
	#records = 0;
	record(bytes, from, start) {
		if (this.#run === 0 || !isComma(bytes, from, start)) this.other(bytes.subarray(from, start));
		this.#run++;
		return this.#records++;
	}
	other(bytes) {
		if (this.#run > 0) this.#text += `[${this.#records - this.#run},${this.#run}]`;
		this.#run = 0;
		this.#text += bytes.toString();
		if (this.#text.length > MOST_CHARACTERS) throw new TrailFileError("NotATrail", `more than ${MOST_CHARACTERS} characters of the file are no records; it begins with ${this.#beginning()}`);
	}
	end() {
		if (this.#text === `{"Records":[[0,${this.#records}]]}`) return {
			runs: [[0, this.#records]],
			others: []
		};
		const { Records: elements, ...others } = this.#root();
		if (!Array.isArray(elements)) throw notATrail(elements, Object.keys(others));
		return {
			runs: elements.filter((element) => Array.isArray(element)),
			others: elements.filter((element) => !Array.isArray(element))
		};
	}
	checkBeginning() {
		if (this.#text.trimStart().startsWith("{")) return;
		throw new TrailFileError("NotATrail", `the file begins with ${this.#beginning()}, not with {"Records":[`);
	}
	#root() {
		this.checkBeginning();
		try {
			return JSON.parse(this.#text);
		} catch (error) {
			throw new TrailFileError("Corrupt", `the file is no JSON: without its records it reads ${this.#beginning()}`, { cause: error });
		}
	}
	#beginning() {
		const shown = this.#text.slice(0, SHOWN);
		return shown === "" ? "nothing" : JSON.stringify(shown);
	}
};
function notATrail(elements, others) {
	if (others.includes("digestS3Object")) return new TrailFileError("NotATrail", "it is a digest file of CloudTrail, which holds no events");
	const found = elements === void 0 ? "has no \"Records\"" : "has \"Records\" that are no list";
	const keys = others.slice(0, 5).map((key) => JSON.stringify(key.slice(0, SHOWN)));
	return new TrailFileError("NotATrail", `the file ${found}; ${keys.length === 0 ? "nothing else is in it" : `it has ${keys.join(", ")}`}`);
}
function isComma(bytes, from, to) {
	if (to - from === 1) return bytes[from] === COMMA;
	let commas = 0;
	for (let at = from; at < to; at++) if (bytes[at] === COMMA) commas++;
	else if (!WHITE_SPACE.includes(bytes[at] ?? 0)) return false;
	return commas === 1;
}

// src/collect/switch-role/trail/kernel.ts
const PAGE = 65536;
function createKernel(bytes) {
	const { Memory, Module, Instance } = globalThis.WebAssembly;
	const memory = new Memory({
		initial: 1,
		maximum: Math.ceil(bytes / PAGE)
	});
	const { exports } = new Instance(new Module(assemble([words, scan], STATE)), { host: { memory } });
	return {
		kernel: exports,
		memory
	};
}

// src/collect/switch-role/trail/scanner.ts
const TEXT = PAGE;
const ENTRIES_END = TEXT - 32 * 12;
const PIECE = PAGE;
const MOST_RECORD_BYTES = 16 * 2 ** 20;
const MOST_MEMORY = TEXT + 2 * (MOST_RECORD_BYTES + PIECE);
const SPACE = 32;
const OPENING_BRACE$1 = 123;
var TrailScanner = class {
	#kernel;
	#memory;
	#bytes = Buffer.alloc(0);
	#entries = /* @__PURE__ */ new Int32Array();
	#frame = new Frame();
	#record = {
		index: 0,
		holds: 0,
		isObject: true,
		text: this.#bytes,
		start: 0,
		end: 0
	};
	#done = TEXT;
	#scanned = TEXT;
	#filled = TEXT;
	constructor() {
		({kernel: this.#kernel, memory: this.#memory} = createKernel(MOST_MEMORY));
		this.#grow(TEXT + 2 * PIECE);
	}
	begin() {
		const { depth, start, holds, inString, escaped } = this.#kernel;
		for (const state of [
			depth,
			start,
			holds
		]) state.value = 0;
		inString.value = 0n;
		escaped.value = 0n;
		this.#frame = new Frame();
		this.#done = TEXT;
		this.#scanned = TEXT;
		this.#filled = TEXT;
	}
	push(text, take) {
		for (let from = 0; from < text.length; from += PIECE) {
			const piece = text.subarray(from, from + PIECE);
			this.#makeRoom(piece.length + 64);
			this.#bytes.set(piece, this.#filled);
			this.#filled += piece.length;
			this.#scan(take);
		}
	}
	end(take) {
		const lacking = (64 - (this.#filled - this.#scanned) % 64) % 64;
		this.#bytes.fill(SPACE, this.#filled, this.#filled + lacking);
		this.#filled += lacking;
		this.#scan(take);
		this.#frame.other(this.#bytes.subarray(this.#done, this.#filled));
		const { depth, inString } = this.#kernel;
		if (depth.value > 0 || inString.value !== 0n) {
			this.#frame.checkBeginning();
			const where = inString.value === 0n ? "before its last bracket" : "within a string";
			throw new TrailFileError("Truncated", `the file ends ${where}: it was cut off`);
		}
		return this.#frame.end();
	}
	#scan(take) {
		const to = this.#filled - (this.#filled - this.#scanned) % 64;
		while (this.#scanned < to) {
			this.#kernel.out.value = 0;
			this.#scanned = this.#kernel.scan(this.#scanned, to, ENTRIES_END);
			this.#take(take);
		}
	}
	#take(take) {
		const end = this.#kernel.out.value / 4;
		const record = this.#record;
		record.text = this.#bytes;
		for (let at = 0; at < end; at += 12 / 4) {
			record.start = this.#entries[at] ?? 0;
			record.end = this.#entries[at + 1] ?? 0;
			record.holds = this.#entries[at + 2] ?? 0;
			record.index = this.#frame.record(this.#bytes, this.#done, record.start);
			record.isObject = this.#bytes[record.start] === OPENING_BRACE$1;
			if (record.holds !== 0 || record.index === 0 || !record.isObject) take(record);
			this.#done = record.end;
		}
	}
	#makeRoom(bytes) {
		if (this.#filled + bytes <= this.#bytes.length) return;
		const needed = this.#filled - this.#done;
		if (needed > MOST_RECORD_BYTES) throw new TrailFileError("TooLarge", `the file has a record, or something that is no list of records, of more than ${MOST_RECORD_BYTES} bytes`);
		const shift = this.#done - TEXT;
		this.#bytes.copyWithin(TEXT, this.#done, this.#filled);
		this.#done -= shift;
		this.#scanned -= shift;
		this.#filled -= shift;
		this.#kernel.start.value -= shift;
		if (this.#filled + bytes > this.#bytes.length) this.#grow(TEXT + 2 * (needed + bytes));
	}
	#grow(bytes) {
		this.#memory.grow(Math.ceil((Math.min(bytes, MOST_MEMORY) - this.#memory.buffer.byteLength) / PAGE));
		this.#bytes = Buffer.from(this.#memory.buffer);
		this.#entries = new Int32Array(this.#memory.buffer, 0, TEXT / 4);
	}
};

// src/collect/switch-role/trail/file.ts
const MOST_BYTES = 512 * 2 ** 20;
const MOST_ODD = 10;
const SESSION_ARN = Buffer.from(":assumed-role/");
const QUOTE = 34;
const SLASH = 47;
const OPENING_BRACE = 123;
const IDENTITY = "\"userIdentity\":";
const BY_SERVICE = parts(`${IDENTITY}{"type":"AWSService","invokedBy":"`, "\"},\"eventTime\":\"", "\",\"eventSource\":\"");
const BY_ROLE = parts(`${IDENTITY}{"type":"AssumedRole","principalId":"`, "\",\"arn\":\"");
var TrailFileReader = class {
	#scanner = new TrailScanner();
	#sessionNames;
	#mostBytes;
	constructor({ sessionNames, mostBytes = MOST_BYTES } = {}) {
		this.#sessionNames = sessionNames && new Set(sessionNames);
		this.#mostBytes = mostBytes;
	}
	async read(bytes, options) {
		const file = new Reading(options, this.#sessionNames);
		const push = (piece) => {
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
};
var Reading = class {
	bytes = 0;
	sawReadOnly = false;
	#eventNames;
	#until;
	#sessionNames;
	#always;
	#wantsAssumeRole;
	#parsed = [];
	constructor({ eventNames, until }, sessionNames) {
		this.#eventNames = eventNames;
		this.#until = until;
		this.#sessionNames = sessionNames;
		this.#always = HOLDS.escape | (eventNames.includes("SwitchRole") ? HOLDS.switchRole : 0);
		this.#wantsAssumeRole = eventNames.includes("AssumeRole");
	}
	take = (scanned) => {
		if (scanned.index === 0) checkInsight(scanned);
		if (scanned.isObject && !this.#mayMatter(scanned)) return;
		this.#parsed.push({
			index: scanned.index,
			record: parsed(scanned)
		});
	};
	end({ runs, others }) {
		const [ledger, ahead] = [new SwitchLedger(), new SwitchLedger()];
		const ledgerOf = (at) => this.#until !== void 0 && at > this.#until ? ahead : ledger;
		const times = [];
		const odd = [];
		const isElement = (at) => runs.some(([first, count]) => at >= first && at < first + count);
		const elements = this.#parsed.filter(({ index }) => isElement(index)).map(({ record }) => record);
		let oddCount = 0;
		for (const record of [...elements, ...others]) {
			this.sawReadOnly ||= record?.readOnly === true;
			const found = recognise(record, this.#eventNames);
			if (found.kind === "switch") {
				ledgerOf(found.switch.at).add(found.switch);
				times.push(found.switch.at);
			} else if (found.kind === "session" && this.#sessionNames?.has(found.session.sessionName) !== false) {
				ledgerOf(found.session.at).addSession(found.session);
				times.push(found.session.at);
			} else if (found.kind === "odd" && ++oddCount <= MOST_ODD) odd.push(found.problem);
		}
		const [earliest, latest] = [times.toSorted()[0], times.toSorted().at(-1)];
		return {
			records: runs.reduce((sum, [, count]) => sum + count, others.length),
			bytes: this.bytes,
			switches: [...ledger.switches(), ...ahead.switches()],
			sessions: [...ledger.sessions(), ...ahead.sessions()],
			odd,
			oddCount,
			...earliest === void 0 || latest === void 0 ? {} : {
				earliest,
				latest
			},
			sawReadOnly: this.sawReadOnly
		};
	}
	#mayMatter(record) {
		if ((record.holds & this.#always) !== 0) return true;
		if (!this.#wantsAssumeRole || (record.holds & HOLDS.assumeRole) === 0) return false;
		const start = startOfIdentity(record);
		if (afterParts(BY_SERVICE, record, start) !== void 0) return false;
		const arn = afterParts(BY_ROLE, record, start);
		return arn === void 0 || this.#mayNameSession(record, arn);
	}
	#mayNameSession(record, arn) {
		if (this.#sessionNames === void 0) return true;
		const end = endOf(record, QUOTE, arn);
		const role = endOf(record, SLASH, arn) + 1;
		const session = endOf(record, SLASH, role) + 1;
		if (session >= end || !isAt(SESSION_ARN, record, role - SESSION_ARN.length)) return true;
		return this.#sessionNames.has(record.text.toString("utf8", session, end));
	}
};
function startOfIdentity(record) {
	return Math.max(record.start, endOf(record, OPENING_BRACE, record.start + 1) - 15);
}
function afterParts(wanted, record, from) {
	let at = from;
	for (const part of wanted) {
		if (at > from) at = endOf(record, QUOTE, at);
		if (!isAt(part, record, at)) return void 0;
		at += part.length;
	}
	return at;
}
function endOf({ text, end }, byte, from) {
	let at = from;
	while (at < end && text[at] !== byte) at++;
	return at;
}
function isAt(wanted, { text }, at) {
	const { length } = wanted;
	let same = 0;
	while (same < length && text[at + same] === wanted[same]) same++;
	return same === length;
}
function parts(...texts) {
	return texts.map((part) => Buffer.from(part));
}
const bytesOf = ({ text, start, end }) => text.subarray(start, end);
function parsed({ index, text, start, end }) {
	try {
		return JSON.parse(text.toString("utf8", start, end));
	} catch (error) {
		const said = error instanceof Error ? error.message : String(error);
		throw new TrailFileError("Corrupt", `record ${index + 1} of the file is no JSON: ${said}`, { cause: error });
	}
}
function checkInsight(first) {
	if (!first.isObject || !bytesOf(first).includes("Insight")) return;
	const { eventType, eventCategory } = parsed(first);
	if (eventType !== "AwsCloudTrailInsight" && eventCategory !== "Insight") return;
	throw new TrailFileError("NotATrail", "it is a file of CloudTrail Insights, which holds no events");
}
function notGzip(bytes) {
	const beginning = Buffer.from(bytes.subarray(0, 8)).toString("hex");
	const found = bytes.length === 0 ? "is empty" : `begins with the bytes ${beginning}`;
	return new TrailFileError("NotGzip", `its name says that it is packed by gzip, but it ${found}`);
}
function tooLarge(bytes, most) {
	return new TrailFileError("TooLarge", `it has ${bytes} bytes, and more than ${most} are not read`);
}

export { SwitchLedger, TrailFileError, TrailFileReader, coverageKey, joinIntervals, mergeCoverage, mergeHistory, mergeSwitches, outcomeOf, pack, readBatch, recognise, stillVouchedFor, switchKey, usableCoverage };