import "./rolldown-runtime.js";
import { require_dist_cjs$6 as require_dist_cjs$1, require_dist_cjs$7 as require_dist_cjs } from "./aws-sdk.js";
import { Caller, Session, baseCredentials, chainedCredentials } from "./session.js";
import { iamClient, stsClient } from "./clients.js";
import { IncompleteAnswer, errorCode, factError, failureKind } from "./errors.js";
import { CredentialsError, accountOf, explainIdentity, partitionOf, regionIn } from "./explain-credentials.js";
import { CREDENTIAL_RULES } from "./settings.js";
import { accountEntity } from "./account-entity.js";
import { sideBySide } from "./side-by-side.js";

// src/collect/decode.ts
var import_dist_cjs$1 = require_dist_cjs();
var import_dist_cjs = require_dist_cjs$1();
function decodeDocument(text) {
	if (text === void 0) return null;
	try {
		return JSON.parse(text.trimStart().startsWith("{") ? text : decodeURIComponent(text));
	} catch {
		return text;
	}
}
function isoTime(date) {
	return date.toISOString();
}
function isoTimeOrNull(date) {
	return date === void 0 ? null : date.toISOString();
}
function required(value, field) {
	if (value === void 0) throw new IncompleteAnswer(`the answer has no ${field}`);
	return value;
}
var Interned = class {
	#strings = /* @__PURE__ */ new Map();
	of(value) {
		const known = this.#strings.get(value);
		if (known !== void 0) return known;
		this.#strings.set(value, value);
		return value;
	}
};

// src/collect/paging.ts
async function* pages(fetch) {
	const seen = /* @__PURE__ */ new Set();
	let marker;
	for (;;) {
		const page = await fetch(marker);
		yield page;
		if (!page.IsTruncated) return;
		marker = page.Marker;
		if (!marker || seen.has(marker)) throw new IncompleteAnswer(`the listing is truncated, and its marker ${marker ? "repeats" : "is missing"}`);
		seen.add(marker);
	}
}

// src/collect/granting-policies.ts
const NAMESPACES_A_CALL = 200;
async function grantingPolicies(principal, namespaces, groupsByArn, { iam, caller }) {
	const groups = principal.type === "user" ? principal.groups.flatMap((arn) => groupsByArn.get(arn) ?? []) : [];
	const [only, ...others] = policiesInForce([principal, ...groups]);
	if (only !== void 0 && others.length === 0) {
		const list = [only];
		return new Map(namespaces.map((namespace) => [namespace, list]));
	}
	const granting = /* @__PURE__ */ new Map();
	for (let start = 0; start < namespaces.length; start += 200) {
		const chunk = namespaces.slice(start, start + 200);
		const fetch = (marker) => caller.call("ListPoliciesGrantingServiceAccess", () => iam.send(new import_dist_cjs$1.ListPoliciesGrantingServiceAccessCommand({
			Arn: principal.arn,
			ServiceNamespaces: chunk,
			Marker: marker
		})));
		for await (const page of pages(fetch)) for (const entry of page.PoliciesGrantingServiceAccess ?? []) {
			const namespace = required(entry.ServiceNamespace, "ServiceNamespace");
			const list = granting.get(namespace) ?? [];
			granting.set(namespace, list);
			list.push(...(entry.Policies ?? []).flatMap((policy) => attributed(policy, principal, groups)));
		}
	}
	return sharedLists(granting);
}
function policiesInForce(holders) {
	return holders.flatMap(({ arn, inlinePolicies, attachedPolicies }) => [...inlinePolicies.map(({ name }) => ({
		policyName: name,
		policyType: "inline",
		attachedTo: arn
	})), ...attachedPolicies.map((policy) => ({
		policyName: policy.name,
		policyType: "managed",
		policyArn: policy.arn,
		attachedTo: arn
	}))]);
}
function attributed(policy, principal, groups) {
	const policyName = required(policy.PolicyName, "PolicyName");
	if (policy.PolicyType !== "MANAGED") {
		const group = policy.EntityType === "GROUP" && groups.find(({ name }) => name === policy.EntityName);
		return [{
			policyName,
			policyType: "inline",
			attachedTo: group ? group.arn : principal.arn
		}];
	}
	const policyArn = required(policy.PolicyArn, "PolicyArn");
	const holders = [principal, ...groups].filter(({ attachedPolicies }) => attachedPolicies.some(({ arn }) => arn === policyArn));
	const managed = {
		policyName,
		policyType: "managed",
		policyArn
	};
	return holders.length === 0 ? [managed] : holders.map(({ arn }) => ({
		...managed,
		attachedTo: arn
	}));
}
function sharedLists(granting) {
	const lists = /* @__PURE__ */ new Map();
	for (const [namespace, policies] of granting) {
		const unique = [...new Map(policies.map((policy) => [JSON.stringify(policy), policy])).values()];
		const key = JSON.stringify(unique);
		if (!lists.has(key)) lists.set(key, unique);
		granting.set(namespace, lists.get(key));
	}
	return granting;
}

// src/collect/jobs.ts
const FIRST_PAUSE_MS$1 = 500;
const SHORTEST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS$1 = 15e3;
const PAUSE_GROWTH$1 = 1.5;
const QUANTILE = .98;
const REMEMBERED = 100;
const REGENERATIONS = 5;
var JobError = class extends Error {
	name;
	constructor(code, message) {
		super(message);
		this.name = code;
	}
};
var JobDurations = class {
	#last = [];
	add(milliseconds) {
		this.#last.push(milliseconds);
		if (this.#last.length > REMEMBERED) this.#last.shift();
	}
	firstPause() {
		if (this.#last.length < 3) return FIRST_PAUSE_MS$1;
		const sorted = this.#last.toSorted((a, b) => a - b);
		const expected = sorted[Math.floor((sorted.length - 1) * QUANTILE)] ?? FIRST_PAUSE_MS$1;
		return Math.min(LONGEST_PAUSE_MS$1, Math.max(SHORTEST_PAUSE_MS, expected));
	}
};
var Orphaned = class extends Error {};
async function lastAccessed(arn, ports, more) {
	for (let generation = 0;; generation++) try {
		const job = await runJob(arn, ports);
		return {
			job,
			more: await more(job)
		};
	} catch (error) {
		if (!(error instanceof Orphaned)) throw error;
		if (generation >= REGENERATIONS) throw new JobError("SessionTooShort", "the credentials were renewed again and again before the job could be read: raise role-duration-seconds");
	}
}
async function runJob(arn, ports) {
	const { iam, caller, clock, durations, granularity, deadlineMs } = ports;
	const session = ports.session();
	const { JobId } = await caller.call("GenerateServiceLastAccessedDetails", () => iam.send(new import_dist_cjs$1.GenerateServiceLastAccessedDetailsCommand({
		Arn: arn,
		Granularity: granularity === "action" ? "ACTION_LEVEL" : "SERVICE_LEVEL"
	})));
	const jobId = required(JobId, "JobId");
	const generatedAt = clock.now();
	const read = (marker) => readJob({ session }, ports, () => caller.call("GetServiceLastAccessedDetails", () => iam.send(new import_dist_cjs$1.GetServiceLastAccessedDetailsCommand({
		JobId: jobId,
		MaxItems: 1e3,
		Marker: marker
	}))));
	let pause = durations.firstPause();
	let waited = 0;
	let page;
	for (;;) {
		const remaining = generatedAt + deadlineMs - clock.now();
		if (remaining <= 0) {
			const seconds = Math.round(deadlineMs / 1e3);
			throw new JobError("JobDeadline", `IAM did not finish the access-advisor job within ${seconds} s`);
		}
		await clock.sleep(Math.min(pause, remaining));
		page = await read();
		if (page.JobStatus !== "IN_PROGRESS") break;
		pause = Math.min(LONGEST_PAUSE_MS$1, Math.max(SHORTEST_PAUSE_MS, waited++ === 0 ? pause / 4 : pause * PAUSE_GROWTH$1));
	}
	if (page.JobStatus === "FAILED") {
		const { Code, Message } = page.Error ?? {};
		throw new JobError("JobFailed", `IAM's access-advisor job failed: ${Code ?? "no code"}: ${Message ?? "no message"}`);
	}
	if (page.JobStatus !== "COMPLETED") throw new IncompleteAnswer(`the job's status is ${page.JobStatus ?? "missing"}`);
	const completedAt = required(page.JobCompletionDate, "JobCompletionDate");
	durations.add(took(page, clock.now() - generatedAt));
	const services = [];
	const first = page;
	for await (const next of pages(async (marker) => marker === void 0 ? first : read(marker))) {
		if (next.JobStatus !== "COMPLETED") throw new IncompleteAnswer(`a later page of a finished job says ${next.JobStatus ?? "nothing"} of its status`);
		services.push(...next.ServicesLastAccessed ?? []);
	}
	return {
		jobId,
		session,
		completedAt,
		services
	};
}
async function readJob(job, ports, read) {
	if (ports.session() !== job.session) throw new Orphaned();
	try {
		return await read();
	} catch (error) {
		throw [
			"not-found",
			"denied",
			"other"
		].includes(failureKind(error)) && ports.session() !== job.session ? new Orphaned() : error;
	}
}
function took(page, observed) {
	const own = (page.JobCompletionDate?.getTime() ?? 0) - (page.JobCreationDate?.getTime() ?? 0);
	return own > 0 ? own : observed;
}

// src/collect/access.ts
async function accessOf(entity, ports) {
	let operation = "GetServiceLastAccessedDetails";
	try {
		const { job, more: users } = await lastAccessed(entity.arn, ports, (result) => usersOf(entity, result, ports));
		operation = "ListPoliciesGrantingServiceAccess";
		const granting = await grantingOf(entity, job, ports);
		const services = job.services.map((service) => serviceAccess(service, granting, users, ports));
		return complete(isoTime(job.completedAt), ports.packer.pack(services));
	} catch (error) {
		return {
			status: "unknown",
			reason: reasonOf(error, operation)
		};
	}
}
function complete(reportedAt, services) {
	return {
		status: "complete",
		reportedAt,
		get services() {
			return services();
		}
	};
}
async function usersOf(entity, job, ports) {
	const users = /* @__PURE__ */ new Map();
	if (entity.type !== "group" && entity.type !== "policy") return users;
	for (const { ServiceNamespace, TotalAuthenticatedEntities } of job.services) {
		if (ServiceNamespace === void 0 || (TotalAuthenticatedEntities ?? 0) < 2) continue;
		const fetch = (marker) => readJob(job, ports, () => ports.caller.call("GetServiceLastAccessedDetailsWithEntities", () => ports.iam.send(new import_dist_cjs$1.GetServiceLastAccessedDetailsWithEntitiesCommand({
			JobId: job.jobId,
			ServiceNamespace,
			MaxItems: 1e3,
			Marker: marker
		}))));
		const list = [];
		for await (const page of pages(fetch)) list.push(...(page.EntityDetailsList ?? []).map((details) => entityUse(details, ports.interned)));
		users.set(ServiceNamespace, list);
	}
	return users;
}
function entityUse({ EntityInfo, LastAuthenticated }, interned) {
	return {
		arn: interned.of(required(EntityInfo?.Arn, "EntityInfo.Arn")),
		name: interned.of(required(EntityInfo?.Name, "EntityInfo.Name")),
		type: {
			USER: "user",
			ROLE: "role",
			GROUP: "group"
		}[required(EntityInfo?.Type, "EntityInfo.Type")],
		lastAccessedAt: isoTimeOrNull(LastAuthenticated)
	};
}
async function grantingOf(entity, job, ports) {
	if (entity.type === "policy") {
		const itself = [{
			policyName: entity.name,
			policyType: "managed",
			policyArn: entity.arn
		}];
		return () => itself;
	}
	const namespaces = job.services.map(({ ServiceNamespace }) => required(ServiceNamespace, "ServiceNamespace"));
	const granting = await grantingPolicies(entity, namespaces, ports.groupsByArn, ports);
	const none = [];
	return (namespace) => granting.get(namespace) ?? none;
}
function serviceAccess(service, granting, users, { interned, granularity }) {
	const namespace = required(service.ServiceNamespace, "ServiceNamespace");
	const actions = granularity === "action" ? service.TrackedActionsLastAccessed : void 0;
	const by = service.LastAuthenticatedEntity;
	const region = service.LastAuthenticatedRegion;
	const usedBy = users.get(namespace);
	return {
		namespace,
		name: service.ServiceName ?? namespace,
		lastAccessedAt: isoTimeOrNull(service.LastAuthenticated),
		...by !== void 0 && { lastAccessedBy: by },
		...region !== void 0 && { lastAccessedRegion: region },
		...actions !== void 0 && { actions: actions.map((action) => actionAccess(action, interned)) },
		...usedBy !== void 0 && { usedBy },
		grantedBy: granting(namespace)
	};
}
function actionAccess(action, interned) {
	return {
		action: interned.of(required(action.ActionName, "ActionName")),
		lastAccessedAt: isoTimeOrNull(action.LastAccessedTime),
		...action.LastAccessedEntity && { lastAccessedBy: interned.of(action.LastAccessedEntity) },
		...action.LastAccessedRegion && { lastAccessedRegion: interned.of(action.LastAccessedRegion) }
	};
}
function reasonOf(error, operation) {
	if (error instanceof JobError) return {
		operation,
		code: error.name,
		message: error.message
	};
	const failed = operationOf(error) ?? operation;
	if (failureKind(error) === "not-found") return {
		operation: failed,
		code: "NoSuchEntity",
		message: "IAM no longer knows the entity: it was deleted or renamed while the audit ran"
	};
	return factError(failed, error);
}
function operationOf(error) {
	const operation = error?.operation;
	return typeof operation === "string" ? operation : void 0;
}

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};

// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};

// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};

// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};

// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};

// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};

// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};

// src/collect/credential-report.ts
const KEY_SLOTS = [1, 2];
const COLUMNS = [
	...[
		"user",
		"arn",
		"user_creation_time",
		"mfa_active"
	],
	...[
		"password_enabled",
		"password_last_used",
		"password_last_changed"
	],
	...KEY_SLOTS.flatMap((slot) => [
		"active",
		"last_rotated",
		"last_used_date",
		"last_used_region",
		"last_used_service"
	].map((column) => `access_key_${slot}_${column}`))
];
const NOTHING = /* @__PURE__ */ new Set([
	"",
	"N/A",
	"no_information",
	"not_supported"
]);
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const ROOT = "<root_account>";
function parseCredentialReport(csv) {
	const [header, ...rows] = rowsOf(csv);
	if (header === void 0) throw new IncompleteAnswer("the credential report is empty");
	const missing = COLUMNS.filter((column) => !header.includes(column));
	if (missing.length > 0) throw new IncompleteAnswer(`the credential report has no column ${missing.join(", ")}`);
	return rows.map((fields, at) => credentialsOf(rowOf(header, fields, `row ${at + 1}`)));
}
function rowsOf(csv) {
	try {
		return parse(csv, {
			bom: true,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true
		});
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new IncompleteAnswer(`the credential report can't be read as CSV: ${why}`);
	}
}
function rowOf(header, given, place) {
	const fields = given.length > header.length ? rejoined(header, given) : given;
	if (fields.length !== header.length) throw new IncompleteAnswer(`${place} of the credential report has ${given.length} fields, and the header ${header.length}`);
	const text = (column) => fields[header.indexOf(column)] ?? "";
	return {
		user: text("user"),
		text,
		fail(column) {
			const found = JSON.stringify(text(column));
			throw new IncompleteAnswer(`${place} of the credential report (${text("user")}) has ${found} as ${column}`);
		}
	};
}
function rejoined(header, fields) {
	if (header[0] !== "user" || header[1] !== "arn") return fields;
	const arn = fields.findIndex((field) => field.startsWith("arn:"));
	const rest = fields.length - (header.length - 2);
	if (arn < 1 || rest <= arn) return fields;
	return [
		fields.slice(0, arn).join(","),
		fields.slice(arn, rest).join(","),
		...fields.slice(rest)
	];
}
function credentialsOf(row) {
	const arn = row.text("arn");
	if (!arn.startsWith("arn:")) row.fail("arn");
	return {
		arn,
		createdAt: time(row, "user_creation_time") ?? row.fail("user_creation_time"),
		password: {
			enabled: row.user === ROOT && row.text("password_enabled") === "not_supported" ? null : flag(row, "password_enabled"),
			lastUsedAt: time(row, "password_last_used"),
			lastChangedAt: time(row, "password_last_changed")
		},
		mfaActive: flag(row, "mfa_active"),
		accessKeys: KEY_SLOTS.flatMap((slot) => accessKey(row, slot))
	};
}
function accessKey(row, slot) {
	const column = (name) => `access_key_${slot}_${name}`;
	const active = flag(row, column("active"));
	const createdAt = time(row, column("last_rotated"));
	const lastUsedAt = time(row, column("last_used_date"));
	if (!active && createdAt === null && lastUsedAt === null) return [];
	const region = row.text(column("last_used_region"));
	const service = row.text(column("last_used_service"));
	return [{
		slot,
		active,
		createdAt,
		lastUsedAt,
		...!NOTHING.has(region) && { lastUsedRegion: region },
		...!NOTHING.has(service) && { lastUsedService: service }
	}];
}
function flag(row, column) {
	const value = row.text(column).toLowerCase();
	return value === "true" || (value === "false" ? false : row.fail(column));
}
function time(row, column) {
	const value = row.text(column);
	if (NOTHING.has(value)) return null;
	const time = ISO_TIME.test(value) ? Date.parse(value) : NaN;
	return Number.isNaN(time) ? row.fail(column) : new Date(time).toISOString();
}

// src/collect/credentials.ts
const DEADLINE_MS = 6e4;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5e3;
const PAUSE_GROWTH = 1.5;
const GENERATE_AGAIN = /* @__PURE__ */ new Set([...["CredentialReportNotPresentException", "ReportNotPresent"], ...["CredentialReportExpiredException", "ReportExpired"]]);
const WAIT = /* @__PURE__ */ new Set(["CredentialReportNotReadyException", "ReportInProgress"]);
async function readCredentials(ports) {
	try {
		return await generatedReport(ports) ?? {
			status: "unknown",
			reason: {
				operation: "GenerateCredentialReport",
				code: "CredentialReportDeadline",
				message: `IAM did not finish the credential report within ${DEADLINE_MS / 1e3} s: run again`
			}
		};
	} catch (error) {
		return {
			status: "unknown",
			reason: factError(operationOf(error) ?? "GetCredentialReport", error)
		};
	}
}
async function generatedReport(ports) {
	const { clock } = ports;
	const deadline = clock.now() + DEADLINE_MS;
	let pause = FIRST_PAUSE_MS;
	let isMade = false;
	for (;;) {
		isMade ||= await generate(ports);
		if (isMade) try {
			return await download(ports);
		} catch (error) {
			if (GENERATE_AGAIN.has(errorCode(error))) isMade = false;
			else if (!WAIT.has(errorCode(error))) throw error;
		}
		const remaining = deadline - clock.now();
		if (remaining <= 0) return void 0;
		await clock.sleep(Math.min(pause, remaining));
		pause = Math.min(LONGEST_PAUSE_MS, pause * PAUSE_GROWTH);
	}
}
async function generate({ iam, caller }) {
	const { State } = await caller.call("GenerateCredentialReport", () => iam.send(new import_dist_cjs$1.GenerateCredentialReportCommand({})));
	return State === "COMPLETE";
}
function download({ iam, caller }) {
	return caller.call("GetCredentialReport", async () => {
		const { Content, GeneratedTime } = await iam.send(new import_dist_cjs$1.GetCredentialReportCommand({}));
		const users = parseCredentialReport(Buffer.from(required(Content, "Content")).toString("utf8"));
		return {
			status: "complete",
			generatedAt: isoTime(required(GeneratedTime, "GeneratedTime")),
			users
		};
	});
}
async function readPasswordPolicy({ iam, caller }) {
	try {
		const { PasswordPolicy } = await caller.call("GetAccountPasswordPolicy", () => iam.send(new import_dist_cjs$1.GetAccountPasswordPolicyCommand({})));
		const policy = required(PasswordPolicy, "PasswordPolicy");
		return {
			status: "complete",
			policy: {
				minimumLength: policy.MinimumPasswordLength ?? 6,
				requireSymbols: policy.RequireSymbols ?? false,
				requireNumbers: policy.RequireNumbers ?? false,
				requireUppercase: policy.RequireUppercaseCharacters ?? false,
				requireLowercase: policy.RequireLowercaseCharacters ?? false,
				...policy.PasswordReusePrevention && { reusePrevention: policy.PasswordReusePrevention },
				...policy.ExpirePasswords !== false && policy.MaxPasswordAge && { maxAgeDays: policy.MaxPasswordAge }
			}
		};
	} catch (error) {
		if (failureKind(error) === "not-found") return {
			status: "complete",
			policy: null
		};
		return {
			status: "unknown",
			reason: factError("GetAccountPasswordPolicy", error)
		};
	}
}

// src/collect/inventory.ts
const NOT_COLLECTED = { status: "not-collected" };
async function readAuthorizationDetails(iam, caller) {
	const details = {
		users: [],
		groups: [],
		roles: [],
		policies: []
	};
	const fetch = (marker) => caller.call("GetAccountAuthorizationDetails", () => iam.send(new import_dist_cjs$1.GetAccountAuthorizationDetailsCommand({
		MaxItems: 1e3,
		Marker: marker
	})));
	for await (const page of pages(fetch)) {
		details.users.push(...page.UserDetailList ?? []);
		details.groups.push(...page.GroupDetailList ?? []);
		details.roles.push(...page.RoleDetailList ?? []);
		details.policies.push(...page.Policies ?? []);
	}
	return details;
}
async function readPasswordUse(iam, caller) {
	const use = /* @__PURE__ */ new Map();
	const fetch = (marker) => caller.call("ListUsers", () => iam.send(new import_dist_cjs$1.ListUsersCommand({
		MaxItems: 1e3,
		Marker: marker
	})));
	for await (const page of pages(fetch)) for (const user of page.Users ?? []) use.set(required(user.Arn, "Arn"), isoTimeOrNull(user.PasswordLastUsed));
	return use;
}
function inventory(details, passwordUse, accountId) {
	const groupArns = new Map(details.groups.map((group) => [group.GroupName, required(group.Arn, "Arn")]));
	const members = /* @__PURE__ */ new Map();
	for (const user of details.users) for (const name of user.GroupList ?? []) append(members, name, required(user.Arn, "Arn"));
	const holders = /* @__PURE__ */ new Map();
	for (const holder of [
		...details.roles,
		...details.users,
		...details.groups
	]) for (const policy of holder.AttachedManagedPolicies ?? []) append(holders, required(policy.PolicyArn, "PolicyArn"), required(holder.Arn, "Arn"));
	const role = (detail) => ({
		type: "role",
		...common(detail, detail.RoleName, detail.RoleId, accountId),
		...grants(detail.RolePolicyList, detail.AttachedManagedPolicies),
		...boundary(detail),
		trustPolicy: decodeDocument(detail.AssumeRolePolicyDocument),
		lastUsedAt: isoTimeOrNull(detail.RoleLastUsed?.LastUsedDate),
		...detail.RoleLastUsed?.Region && { lastUsedRegion: detail.RoleLastUsed.Region }
	});
	const user = (detail) => ({
		type: "user",
		...common(detail, detail.UserName, detail.UserId, accountId),
		...missingGroups(detail, groupArns),
		...grants(detail.UserPolicyList, detail.AttachedManagedPolicies),
		...boundary(detail),
		groups: (detail.GroupList ?? []).flatMap((name) => groupArns.get(name) ?? []),
		passwordLastUsedAt: passwordUse.get(detail.Arn ?? "") ?? null
	});
	const group = (detail) => ({
		type: "group",
		...common(detail, detail.GroupName, detail.GroupId, accountId),
		...grants(detail.GroupPolicyList, detail.AttachedManagedPolicies),
		members: members.get(detail.GroupName ?? "") ?? []
	});
	const policy = (detail) => ({
		type: "policy",
		...common(detail, detail.PolicyName, detail.PolicyId, accountId),
		awsManaged: accountOf(required(detail.Arn, "Arn")) === "aws",
		attachments: holders.get(detail.Arn ?? "") ?? [],
		...missingHolders(detail, holders),
		boundaryUsageCount: detail.PermissionsBoundaryUsageCount ?? 0,
		versions: (detail.PolicyVersionList ?? []).map((version) => ({
			id: required(version.VersionId, "VersionId"),
			isDefault: version.VersionId === detail.DefaultVersionId,
			createdAt: isoTime(required(version.CreateDate, "CreateDate")),
			document: decodeDocument(version.Document)
		}))
	});
	return [
		...details.roles.map(role),
		...details.users.map(user),
		...details.groups.map(group),
		...details.policies.map(policy)
	];
}
function contradiction(code, message) {
	return { access: {
		status: "unknown",
		reason: {
			operation: "GetAccountAuthorizationDetails",
			code,
			message: `${message}: it changed while it was read, run the audit again`
		}
	} };
}
function missingGroups(detail, groups) {
	const missing = (detail.GroupList ?? []).filter((name) => !groups.has(name));
	return missing.length === 0 ? {} : contradiction("GroupMissing", `the user is in ${missing.join(", ")}, which the inventory does not hold`);
}
function missingHolders(detail, holders) {
	const count = detail.AttachmentCount ?? 0;
	return count === 0 || holders.has(detail.Arn ?? "") ? {} : contradiction("HolderMissing", `IAM counts ${count} of the policy's attachments, and the inventory holds none`);
}
function common(detail, name, id, accountId) {
	return {
		arn: required(detail.Arn, "Arn"),
		accountId,
		name: required(name, "name"),
		path: detail.Path ?? "/",
		id: required(id, "id"),
		createdAt: isoTime(required(detail.CreateDate, "CreateDate")),
		tags: Object.fromEntries((detail.Tags ?? []).map((tag) => [tag.Key, tag.Value])),
		access: NOT_COLLECTED
	};
}
function grants(inline, attached) {
	return {
		inlinePolicies: (inline ?? []).map((policy) => ({
			name: required(policy.PolicyName, "PolicyName"),
			document: decodeDocument(policy.PolicyDocument)
		})),
		attachedPolicies: (attached ?? []).map((policy) => ({
			name: required(policy.PolicyName, "PolicyName"),
			arn: required(policy.PolicyArn, "PolicyArn")
		}))
	};
}
function boundary(detail) {
	const arn = detail.PermissionsBoundary?.PermissionsBoundaryArn;
	return arn === void 0 ? {} : { boundaryArn: arn };
}
function append(lists, key, value) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [value]);
	else list.push(value);
}

// src/collect/packed-services.ts
var ServicePacker = class {
	#names = new Numbered();
	#users = new Numbered();
	pack(services) {
		const names = new Uint32Array(services.length);
		const users = new Uint32Array(services.length);
		const times = new Float64Array(services.length);
		const grantedBy = new Uint16Array(services.length);
		const grants = [];
		const details = [];
		for (const [at, service] of services.entries()) {
			names[at] = this.#name(service);
			users[at] = this.#user(service);
			times[at] = service.lastAccessedAt === null ? NaN : Date.parse(service.lastAccessedAt);
			if (!grants.includes(service.grantedBy)) grants.push(service.grantedBy);
			grantedBy[at] = grants.indexOf(service.grantedBy);
			const { actions, usedBy } = service;
			if (actions !== void 0 || usedBy !== void 0) details[at] = {
				...actions && { actions },
				...usedBy && { usedBy }
			};
		}
		return () => Array.from(times, (time, at) => ({
			...this.#names.at(names[at]),
			lastAccessedAt: Number.isNaN(time) ? null : new Date(time).toISOString(),
			...this.#users.at(users[at]),
			...details[at],
			grantedBy: grants[grantedBy[at] ?? 0] ?? []
		}));
	}
	#name({ namespace, name }) {
		return this.#names.of(`${namespace}\n${name}`, () => ({
			namespace,
			name
		}));
	}
	#user({ lastAccessedBy, lastAccessedRegion }) {
		return this.#users.of(`${lastAccessedBy ?? ""}\n${lastAccessedRegion ?? ""}`, () => ({
			...lastAccessedBy !== void 0 && { lastAccessedBy },
			...lastAccessedRegion !== void 0 && { lastAccessedRegion }
		}));
	}
};
var Numbered = class {
	#numbers = /* @__PURE__ */ new Map();
	#values = [];
	of(key, make) {
		const known = this.#numbers.get(key);
		if (known !== void 0) return known;
		const number = this.#values.push(make()) - 1;
		this.#numbers.set(key, number);
		return number;
	}
	at(number) {
		const value = this.#values[number ?? -1];
		if (value === void 0) throw new RangeError(`there is no value with number ${number}`);
		return value;
	}
};

// src/collect/account.ts
const OPEN_JOBS = 256;
async function collectAccount(identity, ports) {
	const errors = [];
	const entities = await readInventory(identity.id, ports, errors);
	const alias = await readAlias(ports);
	const account = {
		...identity,
		...alias !== void 0 && { alias }
	};
	if (entities === void 0) return {
		account: {
			...account,
			inventory: "incomplete",
			entities: []
		},
		errors
	};
	const now = new Date(ports.clock.now()).toISOString();
	const selected = ports.select([...entities, accountEntity(identity, now, now)]);
	const [access, credentials] = await Promise.all([readAccess(selected, entities, ports), ports.wantsCredentials && selected.some(signsIn) ? readSignIn(ports) : {}]);
	return {
		account: {
			...account,
			inventory: errors.length === 0 ? "complete" : "incomplete",
			entities: entities.map((entity) => ({
				...entity,
				access: access.get(entity.arn) ?? entity.access
			})),
			...credentials
		},
		errors
	};
}
async function readInventory(accountId, { iam, caller }, errors) {
	const failed = (operation) => (error) => {
		errors.push({
			accountId,
			...factError(operation, error)
		});
	};
	const [details, passwordUse] = await Promise.all([readAuthorizationDetails(iam, caller).catch(failed("GetAccountAuthorizationDetails")), readPasswordUse(iam, caller).catch(failed("ListUsers"))]);
	if (details === void 0) return;
	let entities;
	try {
		entities = inventory(details, passwordUse ?? /* @__PURE__ */ new Map(), accountId);
	} catch (error) {
		return failed("GetAccountAuthorizationDetails")(error);
	}
	const reason = errors.find(({ operation }) => operation === "ListUsers");
	if (reason === void 0) return entities;
	const unknown = {
		status: "unknown",
		reason
	};
	return entities.map((entity) => entity.type === "user" ? {
		...entity,
		access: unknown
	} : entity);
}
function signsIn({ type }) {
	return type === "user" || type === "account";
}
async function readSignIn(ports) {
	const [credentials, passwordPolicy] = await Promise.all([readCredentials(ports), readPasswordPolicy(ports)]);
	return {
		credentials,
		passwordPolicy
	};
}
async function readAlias({ iam, caller, debug }) {
	try {
		return (await caller.call("ListAccountAliases", () => iam.send(new import_dist_cjs$1.ListAccountAliasesCommand({})))).AccountAliases?.[0];
	} catch (error) {
		debug(`no account alias: ${String(error)}`);
		return;
	}
}
async function readAccess(selected, all, ports) {
	const groupsByArn = new Map(all.filter((entity) => entity.type === "group").map((g) => [g.arn, g]));
	const accessPorts = {
		...ports,
		deadlineMs: ports.jobDeadlineMs,
		groupsByArn,
		interned: new Interned(),
		packer: new ServicePacker(),
		durations: new JobDurations()
	};
	const access = /* @__PURE__ */ new Map();
	const asked = selected.filter((entity) => entity.access.status === "not-collected");
	ports.onProgress(0, asked.length);
	await sideBySide(asked, OPEN_JOBS, async (entity) => {
		access.set(entity.arn, await accessOf(entity, accessPorts));
		ports.onProgress(access.size, asked.length);
	});
	return access;
}

// src/collect/entrances.ts
var Entrances = class {
	#base;
	#aws;
	#ports;
	#known = /* @__PURE__ */ new Map();
	constructor(base, aws, ports) {
		this.#base = base;
		this.#aws = aws;
		this.#ports = ports;
	}
	know(roleArn, entrance) {
		this.#known.set(roleArn, Promise.resolve(entrance));
	}
	enter(roleArn) {
		const known = this.#known.get(roleArn);
		if (known !== void 0) return known;
		const entrance = roleArn === void 0 ? this.#ownAccount() : this.#chained(roleArn);
		this.#known.set(roleArn, entrance);
		return entrance;
	}
	async #ownAccount() {
		const { roleToAssume, region: configured } = this.#aws;
		const region = roleToAssume === void 0 ? configured : regionIn(partitionOf(roleToAssume), configured);
		const credentials = this.#base.provider;
		const caller = this.#caller(this.#base);
		try {
			const sts = await stsClient({
				region,
				credentials,
				tool: this.#ports.tool
			});
			const { Account, Arn } = await caller.call("GetCallerIdentity", () => sts.send(new import_dist_cjs.GetCallerIdentityCommand({})));
			return {
				accountId: required(Account, "Account"),
				partition: partitionOf(required(Arn, "Arn")),
				region,
				credentials,
				caller
			};
		} catch (error) {
			throw explainIdentity(error);
		}
	}
	async #chained(roleArn) {
		const partition = partitionOf(roleArn);
		const session = new Session(chainedCredentials(roleArn, this.#base.provider, this.#aws, this.#ports), this.#ports.clock);
		await session.provider();
		return {
			accountId: accountOf(roleArn),
			partition,
			region: regionIn(partition, this.#aws.region),
			credentials: session.provider,
			caller: this.#caller(session)
		};
	}
	#caller(session) {
		const { clock, counts, debug } = this.#ports;
		return new Caller({
			clock,
			counts,
			debug,
			session
		});
	}
};

// src/collect/stocktaking.ts
async function takeStock(settings, accounts, collectedAt, ways, ports) {
	if (settings.switchRole.sources.length === 0) return ports.wantsTold === true ? historyAlone(settings, ways.further, ports) : void 0;
	const { collectSwitches } = await import("./switch-role2.js");
	const { clock, tool, workspace, debug, info } = ports;
	const history = ports.history ?? await historyInAws(settings, ways.further, ports);
	return collectSwitches(settings.switchRole, {
		clock,
		tool,
		workspace,
		debug,
		info,
		collectedAt,
		counts: ways.counts,
		accounts: ways.accounts,
		enter: (roleArn) => ways.further.enter(roleArn),
		users: ports.stock(accounts),
		...history && { history }
	});
}
async function historyAlone(settings, ways, ports) {
	const store = ports.history ?? await historyInAws(settings, ways, ports);
	if (store === void 0) return void 0;
	try {
		return {
			errors: [],
			history: {
				store,
				content: await store.read()
			}
		};
	} catch (error) {
		ports.info(`The history of role switches could not be read: ${error instanceof Error ? error.message : error}`);
		return;
	}
}
async function historyInAws({ switchRole: { history } }, ways, { clock, tool }) {
	if (history?.store !== "dynamodb") return void 0;
	const { historyTable } = await import("./history-table.js");
	try {
		return historyTable(history, await ways.enter(history.roleArn), {
			clock,
			tool
		});
	} catch (error) {
		const fail = () => Promise.reject(error);
		return {
			name: `table ${history.table}`,
			read: fail,
			merge: fail
		};
	}
}

// src/collect/index.ts
async function collect(settings, ports) {
	const { clock } = ports;
	const startedAt = clock.now();
	const counts = {
		apiCalls: {},
		retries: 0
	};
	const credentialPorts = {
		...ports,
		call: (operation, send) => credentialCaller.call(operation, send)
	};
	const base = new Session(baseCredentials(settings.aws, credentialPorts), clock);
	const credentialCaller = new Caller({
		clock,
		counts,
		session: base,
		debug: ports.debug
	});
	await base.provider();
	const entrances = entrancesOf(settings, base, credentialPorts, clock);
	const entered = await Promise.all(entrances.map((entrance) => enter(entrance, settings, counts, ports)));
	const accounts = entered.map(({ account }) => account);
	const collectedAt = new Date(startedAt).toISOString();
	const further = new Entrances(base, settings.aws, {
		...credentialPorts,
		clock,
		counts,
		debug: ports.debug
	});
	for (const { entrance, roleArn } of entered) if (entrance !== void 0) further.know(roleArn, entrance);
	const ways = {
		accounts: entered.flatMap(({ entrance }) => entrance ?? []),
		further,
		counts
	};
	const switches = await takeStock(settings, accounts, collectedAt, ways, ports);
	return {
		snapshot: {
			schemaVersion: 1,
			tool: ports.tool,
			collectedAt,
			granularity: settings.access.granularity,
			accounts,
			...switches?.facts && { switchRole: switches.facts },
			errors: [...entered.flatMap(({ errors }) => errors), ...switches?.errors ?? []],
			stats: {
				apiCalls: counts.apiCalls,
				retries: counts.retries,
				durationMs: clock.now() - startedAt
			}
		},
		...switches?.history && { history: switches.history }
	};
}
function entrancesOf({ aws, accounts }, base, ports, clock) {
	if (accounts.length === 0) return [{
		session: base,
		region: aws.roleToAssume === void 0 ? aws.region : regionIn(partitionOf(aws.roleToAssume), aws.region)
	}];
	return accounts.map(({ roleArn, name }) => ({
		session: new Session(chainedCredentials(roleArn, base.provider, aws, ports), clock),
		region: regionIn(partitionOf(roleArn), aws.region),
		roleArn,
		...name !== void 0 && { name }
	}));
}
async function enter(entrance, settings, counts, ports) {
	const { session, region, roleArn } = entrance;
	const { clock, tool, debug } = ports;
	const client = {
		region,
		credentials: session.provider,
		tool
	};
	const caller = new Caller({
		clock,
		counts,
		debug,
		session
	});
	let identity;
	try {
		identity = await whoAmI(caller, client, entrance.name);
	} catch (error) {
		if (roleArn === void 0) throw explainIdentity(error);
		return notEntered(entrance, roleArn, error);
	}
	const collected = await collectAccount(identity, {
		iam: await iamClient(client),
		caller,
		clock,
		session: () => session.number,
		select: ports.select,
		granularity: settings.access.granularity,
		jobDeadlineMs: settings.access.jobDeadlineSeconds * 1e3,
		wantsCredentials: CREDENTIAL_RULES.some((rule) => settings.rules[rule] !== "off"),
		onProgress: (done, total) => ports.onProgress(identity.id, done, total),
		debug
	});
	const { id: accountId, partition } = identity;
	return {
		...collected,
		...roleArn !== void 0 && { roleArn },
		entrance: {
			accountId,
			partition,
			region,
			credentials: session.provider,
			caller
		}
	};
}
async function whoAmI(caller, client, name) {
	const sts = await stsClient(client);
	const { Account, Arn } = await caller.call("GetCallerIdentity", () => sts.send(new import_dist_cjs.GetCallerIdentityCommand({})));
	return {
		id: Account ?? "",
		partition: partitionOf(Arn ?? ""),
		...name !== void 0 && { name }
	};
}
function notEntered({ name }, roleArn, error) {
	const id = accountOf(roleArn);
	const fact = error instanceof CredentialsError ? {
		operation: "AssumeRole",
		code: error.code,
		message: error.message
	} : factError("GetCallerIdentity", error);
	return {
		account: {
			id,
			partition: partitionOf(roleArn),
			...name !== void 0 && { name },
			inventory: "incomplete",
			entities: []
		},
		errors: [{
			accountId: id,
			...fact
		}]
	};
}

export { collect };