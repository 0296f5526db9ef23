import "./rolldown-runtime.js";
import { require_dist_cjs$1 as require_dist_cjs } from "./aws-sdk.js";
import { clientConfig } from "./clients.js";
import { HistoryError } from "./history-error.js";
import { coverageKey, mergeHistory, switchKey } from "./trail.js";
import { errorCode, factError, failureKind } from "./errors.js";
import { readHistoryValue, unreadableHistory } from "./history-text.js";
import { createHash } from "node:crypto";

// src/collect/switch-role/history-table-error.ts
var import_dist_cjs = require_dist_cjs();
function explainTable(error, place) {
	if (error instanceof HistoryError) return error;
	const { table, region, accountId, partition } = place;
	const where = `table ${table} in ${region} of account ${accountId}`;
	const said = error instanceof Error ? error.message : String(error);
	const code = errorCode(error);
	if (code === "ResourceNotFoundException") return new HistoryError("HistoryRefused", `${where}: there is no such table. Make it: aws dynamodb create-table --region ${region} --table-name ${table} --attribute-definitions AttributeName=pk,AttributeType=S AttributeName=sk,AttributeType=S --key-schema AttributeName=pk,KeyType=HASH AttributeName=sk,KeyType=RANGE --billing-mode PAY_PER_REQUEST`, error);
	if (code === "ValidationException" && /key/i.test(said)) return new HistoryError("HistoryRefused", `${where}: it has other keys than the partition key pk and the sort key sk, both of type S (${said}). Name a table that was made for the history.`, error);
	if (failureKind(error) === "denied") {
		const operation = error.operation ?? "Query";
		const arn = `arn:${partition}:dynamodb:${region}:${accountId}:table/${table}`;
		return new HistoryError("HistoryRefused", `${where}: ${factError(operation, error, "dynamodb", arn).message}`, error);
	}
	return new HistoryError("HistoryFailed", `${where}: ${code}: ${said}`, error);
}

// src/collect/switch-role/history-table-item.ts
const HISTORY_KEY = "iam-sweep";
function itemsOf({ schemaVersion, switches, coverage, told }) {
	const items = [
		...switches.map((one) => item(`switch#${switchKey(one)}`, one)),
		...coverageItems(coverage),
		...told ? [item("told", told)] : []
	];
	return items.length === 0 ? [] : [item("schema", { schemaVersion }), ...items];
}
function coverageItems(coverage) {
	const byKey = /* @__PURE__ */ new Map();
	for (const { from, to, ...of } of coverage) {
		const key = `coverage#${coverageKey(of)}`;
		const known = byKey.get(key);
		if (known === void 0) byKey.set(key, {
			...of,
			intervals: [{
				from,
				to
			}]
		});
		else known.intervals.push({
			from,
			to
		});
	}
	return [...byKey].map(([key, value]) => item(key, value));
}
function item(key, value) {
	return {
		sortKey: sortKey(key),
		value: { ...value },
		text: JSON.stringify(sorted(value))
	};
}
function sortKey(key) {
	if (Buffer.byteLength(key) <= 1e3) return key;
	return `${key.slice(0, 200)} ${createHash("sha256").update(key).digest("hex")}`;
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).filter(([, held]) => held !== void 0);
	return Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1).map(([key, held]) => [key, sorted(held)]));
}
function attributesOf({ sortKey: sk, value }, version) {
	return attributes({
		pk: HISTORY_KEY,
		sk,
		version,
		...value
	});
}
function storedItem(stored) {
	const { pk: _, sk, version, ...value } = plain(stored);
	return {
		...item(String(sk), value),
		sortKey: String(sk),
		version: Number(version)
	};
}
function historyOfItems(items, place) {
	const of = (kind) => items.filter(({ sortKey: key }) => key.split("#")[0] === kind);
	const switches = of("switch");
	const coverage = of("coverage").flatMap((one) => intervalsOf(one).map((interval) => ({
		one,
		interval
	})));
	const [told] = of("told");
	const [schema] = of("schema");
	const history = readHistoryValue({
		schemaVersion: schema === void 0 ? 1 : schema.value.schemaVersion,
		switches: switches.map(({ value }) => value),
		coverage: coverage.map(({ interval }) => interval),
		...told && { told: told.value }
	}, place, ([list, index, ...path]) => {
		return `item ${(list === "switches" ? switches[Number(index)] : list === "coverage" ? coverage[Number(index)]?.one : told)?.sortKey ?? "schema"}${path.map((part) => `.${String(part)}`).join("")}`;
	});
	const stray = switches.length + of("coverage").length + of("told").length + of("schema").length < items.length ? items.find((one) => !isKnown(one)) : items.find(hasNoVersion);
	if (stray !== void 0) throw unreadableHistory(place, `item ${stray.sortKey}: it is none that IAM Sweep writes`);
	return history;
}
function isKnown({ sortKey: key }) {
	return /^(?:switch#|coverage#|told$|schema$)/.test(key);
}
function hasNoVersion({ version }) {
	return !Number.isInteger(version);
}
function intervalsOf({ value: { intervals, ...of } }) {
	return Array.isArray(intervals) ? intervals.map((interval) => ({
		...of,
		...interval
	})) : [{
		...of,
		intervals
	}];
}
function attributes(value) {
	const entries = Object.entries(value).filter(([, held]) => held !== void 0);
	return Object.fromEntries(entries.map(([key, held]) => [key, attribute(held)]));
}
function attribute(value) {
	if (typeof value === "number") return { N: String(value) };
	if (Array.isArray(value)) return { L: value.map(attribute) };
	return typeof value === "object" && value !== null ? { M: attributes(value) } : { S: String(value) };
}
function plain(stored) {
	return Object.fromEntries(Object.entries(stored).map(([key, value]) => [key, plainValue(value)]));
}
function plainValue(value) {
	if (value.S !== void 0) return value.S;
	if (value.N !== void 0) return Number(value.N);
	if (value.L !== void 0) return value.L.map(plainValue);
	return value.M === void 0 ? value : plain(value.M);
}

// src/collect/switch-role/history-table.ts
const WRITES = 32;
const TRIES = 12;
const LONGEST_PAUSE_MS = 2e3;
function historyTable(settings, entrance, ports) {
	const { accountId, partition } = entrance;
	const place = {
		table: settings.table,
		region: settings.region ?? entrance.region,
		accountId,
		partition
	};
	const table = new HistoryTable(place, entrance, ports);
	const explained = async (work) => {
		try {
			return await work();
		} catch (error) {
			throw explainTable(error, place);
		}
	};
	return {
		name: table.name,
		read: () => explained(async () => (await table.read()).history),
		merge: (addition) => explained(() => table.merge(addition))
	};
}
var HistoryTable = class {
	name;
	#place;
	#entrance;
	#ports;
	#client;
	constructor(place, entrance, ports) {
		this.name = `table ${place.table}`;
		this.#place = place;
		this.#entrance = entrance;
		this.#ports = ports;
	}
	async read() {
		const items = /* @__PURE__ */ new Map();
		let start;
		do {
			const query = new import_dist_cjs.QueryCommand({
				TableName: this.#place.table,
				KeyConditionExpression: "pk = :pk AND sk > :blank",
				ExpressionAttributeValues: {
					":pk": { S: HISTORY_KEY },
					":blank": { S: " " }
				},
				ConsistentRead: true,
				...start && { ExclusiveStartKey: start }
			});
			const page = await this.#send("Query", (client) => client.send(query));
			for (const attributes of page.Items ?? []) {
				const item = storedItem(attributes);
				items.set(item.sortKey, item);
			}
			start = page.LastEvaluatedKey;
		} while (start !== void 0);
		return {
			history: historyOfItems([...items.values()], this.name),
			items
		};
	}
	async merge(addition) {
		const { clock } = this.#ports;
		for (let tried = 0; tried < TRIES; tried++) {
			const seen = await this.read();
			const merged = mergeHistory(seen.history, addition);
			if (await this.#writeInOrder(merged, seen)) return merged;
			await clock.sleep(clock.random() * Math.min(LONGEST_PAUSE_MS, 50 * 2 ** tried));
		}
		throw new HistoryError("HistoryBusy", `${this.name}: ${TRIES} times in a row somebody else had changed it meanwhile. Run again, and not all at one time.`);
	}
	async #writeInOrder(merged, seen) {
		const changed = itemsOf(merged).filter((item) => seen.items.get(item.sortKey)?.text !== item.text);
		const isCoverage = ({ sortKey }) => sortKey.startsWith("coverage#");
		const first = changed.filter((item) => !isCoverage(item));
		return await this.#write(first, seen) && this.#write(changed.filter(isCoverage), seen);
	}
	async #write(changed, { items }) {
		let isWhole = true;
		let failed = false;
		const queue = changed.values();
		const writer = async () => {
			for (const item of queue) {
				if (failed) return;
				try {
					await this.#put(item, items.get(item.sortKey)?.version);
				} catch (error) {
					if (!(error instanceof import_dist_cjs.ConditionalCheckFailedException)) {
						failed = true;
						throw error;
					}
					isWhole = false;
				}
			}
		};
		const failure = (await Promise.allSettled(Array.from({ length: Math.min(WRITES, changed.length) }, writer))).find((end) => end.status === "rejected");
		if (failure !== void 0) throw failure.reason;
		return isWhole;
	}
	async #put(item, seenVersion) {
		const condition = seenVersion === void 0 ? { ConditionExpression: "attribute_not_exists(pk)" } : {
			ConditionExpression: "#version = :seen",
			ExpressionAttributeNames: { "#version": "version" },
			ExpressionAttributeValues: { ":seen": { N: String(seenVersion) } }
		};
		const put = new import_dist_cjs.PutItemCommand({
			TableName: this.#place.table,
			Item: attributesOf(item, (seenVersion ?? 0) + 1),
			...condition
		});
		await this.#send("PutItem", (client) => client.send(put));
	}
	async #send(operation, send) {
		this.#client ??= this.#connect();
		const client = await this.#client;
		return this.#entrance.caller.call(operation, () => send(client));
	}
	async #connect() {
		const { credentials } = this.#entrance;
		const { region } = this.#place;
		return new import_dist_cjs.DynamoDBClient(await clientConfig("dynamodb", {
			region,
			credentials,
			tool: this.#ports.tool
		}));
	}
};

export { historyTable };