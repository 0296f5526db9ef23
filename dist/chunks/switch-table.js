import "./rolldown-runtime.js";
import { mergeCoverage } from "./trail.js";
import { Activity } from "./activity.js";
import { Intake, Problems } from "./problems.js";
import { span } from "./log-answer.js";
import { IncompleteAnswer, errorCode, failureKind } from "./errors.js";
import { CredentialsError } from "./explain-credentials.js";
import { require_dist_cjs$1 as require_dist_cjs } from "./aws-sdk.js";
import { clientConfig } from "./clients.js";
import { sideBySide } from "./side-by-side.js";
import { MOST_AHEAD_MS } from "./days.js";
import { isObject } from "./json.js";

// src/collect/switch-role/switch-table-problems.ts
function tableProblem(error, place) {
	const name = `table ${place.table}${place.region === void 0 ? "" : ` in ${place.region}`}`;
	if (error instanceof CredentialsError) return {
		operation: "sts:AssumeRole",
		code: error.code,
		message: `${name}: ${error.message}`
	};
	const said = (error instanceof Error ? error.message : String(error)) || "no message";
	return {
		operation: `dynamodb:${error?.operation ?? "DescribeTable"}`,
		code: errorCode(error).replace(/Exception$/, ""),
		message: `${name}: ${said.replace(/\.?\s*$/, ".")}${remedy(error, place)}`
	};
}
function remedy(error, { table, region, partition = "aws", roleArn }) {
	if (errorCode(error) === "ResourceNotFoundException") return " Set table and region of this source to those of the table, and role-arn where it is in another account.";
	if (failureKind(error) === "throttled") return " The table can not be read as fast as this: give it more read capacity, or make it on-demand.";
	if (failureKind(error) !== "denied") return "";
	const arn = `arn:${partition}:dynamodb:${region}:*:table/${table}`;
	const statement = JSON.stringify({
		Effect: "Allow",
		Action: [
			"dynamodb:DescribeTable",
			"dynamodb:Query",
			"dynamodb:Scan"
		],
		Resource: [arn, `${arn}/index/*`]
	});
	return ` Add to the policy of ${roleArn ?? "the role of the run"}: ${statement}`;
}

// src/collect/switch-role/switch-table-rows.ts
var import_dist_cjs = require_dist_cjs();
const ROW_ATTRIBUTES = [
	"eventID",
	"eventTime",
	"arn",
	"userName",
	"record"
];
const SECOND_MS = 1e3;
const MOST_TOLD = 1e4;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
var TableRows = class {
	count = 0;
	#ports;
	#usersByEnd = /* @__PURE__ */ new Map();
	#usersByName = /* @__PURE__ */ new Map();
	#seen = /* @__PURE__ */ new Set();
	#told = /* @__PURE__ */ new Set();
	#newestUnread = Number.NEGATIVE_INFINITY;
	#newest = Number.NEGATIVE_INFINITY;
	constructor(ports) {
		this.#ports = ports;
		for (const user of ports.question.users) {
			const end = arnEnd(user);
			this.#usersByEnd.set(end, [...this.#usersByEnd.get(end) ?? [], user]);
			this.#usersByName.set(user.name, [...this.#usersByName.get(user.name) ?? [], user]);
		}
	}
	take(row) {
		this.count++;
		const record = row.record === void 0 || "NULL" in row.record ? void 0 : recordIn(row.record);
		this.#noteTime(row, record);
		const taken = record === void 0 ? this.#withoutRecord(row) : this.#recorded(record);
		if (taken === void 0 || taken.kind === "other") return void 0;
		if (taken.kind === "switch") {
			this.#ports.activity.note(taken.switch);
			return taken.switch;
		}
		const at = Date.parse(text(row.eventTime) ?? "");
		this.#newestUnread = Math.max(this.#newestUnread, Number.isNaN(at) ? Number.POSITIVE_INFINITY : at);
		const id = text(row.eventID) ?? "";
		if (this.#told.has(id)) return void 0;
		if (id !== "" && this.#told.size < MOST_TOLD) this.#told.add(id);
		this.#ports.problem(taken.code, `row ${id || "without an eventID"}: ${taken.message}`);
	}
	coverage(since) {
		const { question, accounts } = this.#ports;
		const from = Math.max(since, this.#newestUnread + SECOND_MS);
		const to = this.isStalled ? this.#newest : Date.parse(question.to);
		if (from > to || !question.eventNames.includes("SwitchRole")) return [];
		const time = {
			from: new Date(from).toISOString(),
			to: new Date(to).toISOString()
		};
		return (accounts ?? this.accounts).map((accountId) => ({
			accountId,
			event: "SwitchRole",
			...time
		}));
	}
	get isStalled() {
		return this.#newest < Date.parse(this.#ports.question.activeSince);
	}
	get newest() {
		return Number.isFinite(this.#newest) ? new Date(this.#newest).toISOString() : void 0;
	}
	get accounts() {
		return [...this.#seen].sort();
	}
	#noteTime({ eventTime }, record) {
		const written = text(eventTime) ?? (isObject(record) ? record.eventTime : void 0);
		const at = typeof written === "string" && DATE_TIME.test(written) ? Date.parse(written) : NaN;
		if (at > this.#newest && at <= Date.parse(this.#ports.question.to) + 864e5) this.#newest = at;
	}
	#recorded(record) {
		const { recipientAccountId: account, eventName } = isObject(record) ? record : {};
		if (typeof eventName !== "string") return spoiled("UnreadableRecord", "its record is no event of CloudTrail");
		if (typeof account === "string" && /^\d{12}$/.test(account)) this.#seen.add(account);
		return this.#ports.intake.take(record);
	}
	#withoutRecord({ arn, userName, eventTime }) {
		const { question, accounts, intake } = this.#ports;
		if (!question.eventNames.includes("SwitchRole")) return void 0;
		const [end, at, name] = [
			text(arn),
			text(eventTime),
			text(userName)
		];
		if (end === void 0 || at === void 0 || !DATE_TIME.test(at) || Number.isNaN(Date.parse(at))) return spoiled("UnreadableRow", "it has no record, and no arn with an eventTime such as 2026-01-31T12:00:00Z");
		const users = (this.#usersByEnd.get(end) ?? []).filter((user) => Date.parse(user.createdAt) <= Date.parse(at));
		const meant = users.length > 1 && accounts ? users.filter((it) => accounts.includes(it.accountId)) : users;
		const [user, ...more] = meant;
		if (user === void 0) return this.#session(end, at);
		if (more.length > 0) return spoiled("AmbiguousUser", `it has no record, and users of the accounts ${meant.map(({ accountId }) => accountId).join(", ")} bear the name ${end}`);
		if (end.includes("/") && name !== user.name) return spoiled("AmbiguousUser", `it has no record, and ${end} may be a user or a session of a role`);
		return intake.add({
			accountId: user.accountId,
			userArn: user.arn,
			at: new Date(at).toISOString(),
			by: "console"
		});
	}
	#session(end, at) {
		const name = end.slice(end.lastIndexOf("/") + 1);
		if (name === "" || end.startsWith("/")) return spoiled("UnreadableRow", `it has no record, and its arn is neither PATH/USER nor ROLE/SESSION: ${end}`);
		if (end.split("/").length !== 2) return void 0;
		if (!(this.#usersByName.get(name) ?? []).some(({ createdAt }) => Date.parse(createdAt) <= Date.parse(at))) return void 0;
		return spoiled("AmbiguousUser", `it has no record, and ${end} may be user ${name} or a session of that name`);
	}
};
function arnEnd({ arn }) {
	return arn.slice(arn.indexOf(":user/") + 6);
}
function recordIn(attribute) {
	let value;
	try {
		value = attribute.S === void 0 ? plain(attribute) : JSON.parse(attribute.S);
	} catch {
		return null;
	}
	const { detail, eventName } = isObject(value) ? value : {};
	return eventName === void 0 && isObject(detail) ? detail : value;
}
function plain({ S, N, BOOL, L, M }) {
	if (M !== void 0) return Object.fromEntries(Object.entries(M).map(([key, value]) => [key, plain(value)]));
	if (L !== void 0) return L.map(plain);
	return S ?? BOOL ?? (N === void 0 ? null : Number(N));
}
function text(attribute) {
	return attribute?.S || void 0;
}
function spoiled(code, message) {
	return {
		kind: "spoiled",
		code,
		message
	};
}

// src/collect/switch-role/switch-table-reader.ts
const SEGMENTS = 8;
const USERS_AT_ONCE = 16;
const QUERY_PAGE = 25;
const PROGRESS_EVERY_MS = 1e4;
function indexOf({ KeySchema = [], GlobalSecondaryIndexes = [] }) {
	for (const index of GlobalSecondaryIndexes) {
		const keys = index.KeySchema ?? [];
		const hash = keys.find(({ KeyType }) => KeyType === "HASH")?.AttributeName;
		const range = keys.find(({ KeyType }) => KeyType === "RANGE")?.AttributeName;
		const { ProjectionType, NonKeyAttributes = [] } = index.Projection ?? {};
		const held = [...NonKeyAttributes, ...[...KeySchema, ...keys].map((key) => key.AttributeName)];
		const isWhole = ProjectionType === "ALL" || ROW_ATTRIBUTES.every((it) => held.includes(it));
		const isReady = index.IndexStatus === void 0 || index.IndexStatus === "ACTIVE";
		if ((hash === "arn" || hash === "userName") && range === "eventTime" && isWhole && isReady) return {
			name: index.IndexName ?? "",
			hash
		};
	}
}
const PROJECTION = {
	ProjectionExpression: ROW_ATTRIBUTES.map((it) => `#${it}`).join(", "),
	ExpressionAttributeNames: Object.fromEntries(ROW_ATTRIBUTES.map((it) => [`#${it}`, it]))
};
var SwitchTable = class SwitchTable {
	description;
	#client;
	#entrance;
	#ports;
	#hasFailed = false;
	constructor(description, client, entrance, ports) {
		this.description = description;
		this.#client = client;
		this.#entrance = entrance;
		this.#ports = ports;
	}
	static async open(TableName, region, entrance, ports) {
		const { credentials, caller } = entrance;
		const client = new import_dist_cjs.DynamoDBClient(await clientConfig("dynamodb", {
			region,
			credentials,
			tool: ports.tool
		}));
		const { Table } = await caller.call("DescribeTable", () => client.send(new import_dist_cjs.DescribeTableCommand({ TableName })));
		return new SwitchTable({
			TableName,
			...Table
		}, client, entrance, ports);
	}
	async query({ name, hash }, rows, activity) {
		await sideBySide(activity.silent, USERS_AT_ONCE, async (user) => {
			const pages = this.#pages("Query", (ExclusiveStartKey) => this.#client.send(new import_dist_cjs.QueryCommand({
				TableName: this.description.TableName,
				IndexName: name,
				KeyConditionExpression: `#${hash} = :user`,
				ExpressionAttributeValues: { ":user": { S: hash === "arn" ? arnEnd(user) : user.name } },
				...PROJECTION,
				ScanIndexForward: false,
				Limit: QUERY_PAGE,
				...ExclusiveStartKey && { ExclusiveStartKey }
			})));
			for await (const page of pages) if (page.map((row) => rows.take(row)).some((one) => one !== void 0 && activity.userOf(one) === user)) return;
		});
	}
	async scan(rows) {
		const { clock, info } = this.#ports;
		let toldAt = clock.now();
		const parts = await Promise.allSettled(Array.from({ length: SEGMENTS }, async (_, Segment) => {
			const pages = this.#pages("Scan", (ExclusiveStartKey) => this.#client.send(new import_dist_cjs.ScanCommand({
				TableName: this.description.TableName,
				Segment,
				TotalSegments: SEGMENTS,
				...PROJECTION,
				...ExclusiveStartKey && { ExclusiveStartKey }
			})));
			for await (const page of pages) {
				for (const row of page) rows.take(row);
				if (clock.now() - toldAt < PROGRESS_EVERY_MS) continue;
				toldAt = clock.now();
				info(`table ${this.description.TableName}: ${rows.count} rows read`);
			}
		}));
		for (const part of parts) if (part.status === "rejected") throw part.reason;
	}
	async *#pages(operation, fetch) {
		let after;
		do {
			const before = after;
			const page = await this.#send(operation, () => fetch(before));
			yield page.Items ?? [];
			after = page.LastEvaluatedKey;
			if (after !== void 0 && JSON.stringify(after) === JSON.stringify(before)) {
				this.#hasFailed = true;
				throw Object.assign(new IncompleteAnswer("its pages go round in a circle"), { operation });
			}
			if (this.#hasFailed) return;
		} while (after !== void 0);
	}
	async #send(operation, send) {
		try {
			return await this.#entrance.caller.call(operation, send);
		} catch (error) {
			this.#hasFailed = true;
			throw error;
		}
	}
};

// src/collect/switch-role/switch-table.ts
const readSwitchTable = async (source, question, ports) => {
	const problems = new Problems();
	const intake = new Intake(question.eventNames, question.to);
	const activity = new Activity(question.users, question.known, Date.parse(question.activeSince));
	const name = `table ${source.table}`;
	const rows = new TableRows({
		question,
		intake,
		activity,
		accounts: source.accounts,
		problem: (code, message) => problems.add({
			operation: "dynamodb:Scan",
			code,
			message: `${name}, ${message}`
		})
	});
	let isWhole = false;
	const place = {
		table: source.table,
		region: source.region,
		roleArn: source.roleArn
	};
	try {
		const entrance = await ports.enter(source.roleArn);
		place.region ??= entrance.region;
		place.partition = entrance.partition;
		const table = await SwitchTable.open(source.table, place.region, entrance, ports);
		const index = indexOf(table.description);
		if (index !== void 0) await table.query(index, rows, activity);
		isWhole = index === void 0 || !activity.nobodyIsSilent;
		if (isWhole) await table.scan(rows);
	} catch (error) {
		isWhole = false;
		problems.add(tableProblem(error, place));
	}
	const since = source.filledSince === void 0 ? void 0 : Date.parse(source.filledSince);
	if (since === void 0 && isWhole) ports.info(`${name}: it proves no silence, since its source has no filled-since`);
	if (since !== void 0 && isWhole && rows.isStalled) problems.add({
		operation: "dynamodb:Scan",
		code: "StalledTable",
		message: `${name}: ${stalled(rows)}`
	});
	const coverage = since === void 0 || !isWhole ? [] : mergeCoverage(rows.coverage(since));
	return {
		switches: intake.ledger.switches(),
		sessions: intake.ledger.sessions(),
		coverage,
		facts: {
			type: "dynamodb",
			name,
			accounts: [...source.accounts ?? rows.accounts].sort(),
			regions: place.region === void 0 ? [] : [place.region],
			...span(coverage),
			...problems.facts(),
			amounts: { rows: rows.count }
		}
	};
};
function stalled({ count, newest }) {
	return `${count === 0 ? "it holds no row" : newest === void 0 ? "no row has an eventTime such as 2026-01-31T12:00:00Z" : `the newest row is of ${newest.slice(0, 10)}`}: a table that nothing fills looks like silence. Look after what fills it, or take filled-since away.`;
}

export { readSwitchTable };