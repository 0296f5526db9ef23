import "./rolldown-runtime.js";
import { IncompleteAnswer, factError } from "./errors.js";
import { DAY_MS } from "./days.js";
import { mergeCoverage, mergeSwitches } from "./trail.js";
import { Activity } from "./activity.js";
import { sideBySide } from "./side-by-side.js";
import { isObject } from "./json.js";
import { require_dist_cjs$2 as require_dist_cjs$1, require_dist_cjs$3 as require_dist_cjs } from "./aws-sdk.js";
import { clientConfig } from "./clients.js";
import { tokenPages } from "./token-pages.js";
import { Intake, Problems } from "./problems.js";
import { span } from "./log-answer.js";

// src/collect/switch-role/event-history-failures.ts
const OPERATION = "cloudtrail:LookupEvents";
function failuresOf(accountId, regions, ofIam) {
	const groups = /* @__PURE__ */ new Map();
	for (const { region, failure } of regions) {
		if (failure === void 0) continue;
		const { code, message } = factError("LookupEvents", failure, "cloudtrail");
		const key = `${code} ${message.replaceAll(region, "")}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			regions: [region],
			code,
			message
		});
		else group.regions.push(region);
	}
	const problems = [...groups.values()].map((group) => {
		const names = group.regions.sort();
		return problem(accountId, group.code, `${names.join(", ")}: ${group.message}${wayOut(names, regions)}`);
	});
	if (ofIam.failure !== void 0 && !regions.includes(ofIam)) {
		const { code, message } = factError("LookupEvents", ofIam.failure, "cloudtrail");
		problems.push(problem(accountId, code, `${ofIam.region}: ${message} It is asked, though it is not listed, because IAM records there who was renamed.`));
	}
	return problems;
}
function problem(accountId, code, what) {
	return {
		operation: OPERATION,
		code,
		message: `event history of ${what}`,
		accountId
	};
}
function wayOut(failed, regions) {
	return failed.length === regions.length ? "" : " If the account can not be used there, list the other Regions under regions of this source.";
}

// src/collect/switch-role/event-history-renames.ts
function renameOf(record) {
	const { eventSource, errorCode, errorMessage, requestParameters, eventTime } = isObject(record) ? record : {};
	if (typeof eventSource === "string" && eventSource !== "iam.amazonaws.com") return { kind: "none" };
	if (errorCode || errorMessage) return { kind: "none" };
	if (!isObject(requestParameters)) return odd("it has no requestParameters");
	const { userName: from, newUserName: to } = requestParameters;
	if (to === void 0 || to === null) return { kind: "none" };
	if (typeof from !== "string" || from === "" || typeof to !== "string" || to === "") return odd("userName and newUserName are not both names");
	const at = Date.parse(String(eventTime));
	return Number.isNaN(at) ? odd("eventTime is no time") : {
		kind: "rename",
		rename: {
			at,
			from,
			to
		}
	};
}
function formerNamesOf({ name, createdAt }, renames) {
	const begin = Date.parse(createdAt);
	const left = renames.filter(({ at }) => at >= begin).sort((a, b) => b.at - a.at);
	const takeLastInto = (wanted, until) => {
		const index = left.findIndex(({ to, at }) => isSame(to, wanted) && at <= until);
		return index < 0 ? void 0 : left.splice(index, 1)[0];
	};
	const names = [];
	let into = takeLastInto(name, Number.POSITIVE_INFINITY);
	while (into !== void 0) {
		const { from, at } = into;
		into = takeLastInto(from, at);
		names.push({
			name: from,
			since: into?.at ?? begin,
			until: at
		});
	}
	return names;
}
function isUnder(names, user, one) {
	if (one.userId !== void 0 || one.userArn === void 0 || one.accountId !== user.accountId) return false;
	const written = one.userArn.slice(one.userArn.lastIndexOf("/") + 1);
	const at = Date.parse(one.at);
	return names.some(({ name, since, until }) => isSame(name, written) && at >= since && at <= until);
}
var FormerBearers = class {
	#all = [];
	add(user, names, knownSince) {
		const alone = names.map((it) => ({
			name: it.name,
			since: Math.max(it.since + 1, knownSince),
			until: it.until - 1
		}));
		const before = names.slice(0, 1).map(({ until }) => ({
			name: user.name,
			since: knownSince,
			until: until - 1
		}));
		this.#all.push({
			user,
			names,
			alone,
			before
		});
	}
	of(one) {
		return this.#all.find(({ user, alone }) => isUnder(alone, user, one))?.user;
	}
	heirOf(one) {
		return this.#all.find(({ user, names, before }) => isUnder(before, user, one) && !isUnder(names, user, one))?.user;
	}
};
function isSame(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
function odd(problem) {
	return {
		kind: "odd",
		problem
	};
}

// src/collect/switch-role/event-history-records.ts
const UNREADABLE = {
	code: "UnreadableRecord",
	message: "its record is missing or no JSON"
};
var EventRecords = class {
	count = 0;
	renames = [];
	#ports;
	#problem;
	#spoiled = /* @__PURE__ */ new Set();
	constructor(ports, problem) {
		this.#ports = ports;
		this.#problem = problem;
	}
	takeSwitch(event, region, onSwitch) {
		const { question, intake, activity } = this.#ports;
		this.count++;
		const { EventName: name } = event;
		if (name !== void 0 && !question.eventNames.some((wanted) => wanted === name)) return true;
		const record = parsed(event);
		if (record === void 0) return this.#spoil(event, region, UNREADABLE);
		const taken = intake.take(record);
		if (taken.kind === "spoiled") return this.#spoil(event, region, taken);
		if (taken.kind === "switch") {
			const one = taken.switch.userId === void 0 ? this.#takeNamed(taken.switch) : taken.switch;
			activity.note(one);
			onSwitch?.(one);
		}
		return true;
	}
	#takeNamed(one) {
		const { intake, named, formerBearers } = this.#ports;
		named.push(one);
		const user = formerBearers.of(one);
		if (user === void 0) return one;
		const owned = {
			...one,
			userId: user.id
		};
		intake.add(owned);
		return owned;
	}
	takeRename(event, region) {
		this.count++;
		const record = parsed(event);
		if (record === void 0) return this.#spoil(event, region, UNREADABLE);
		const read = renameOf(record);
		if (read.kind === "odd") return this.#spoil(event, region, {
			code: "OddRecord",
			message: read.problem
		});
		if (read.kind === "rename") this.renames.push(read.rename);
		return true;
	}
	#spoil({ EventId: eventId }, region, { code, message }) {
		const id = `event ${eventId ?? "without an id"} in the event history of ${region}`;
		if (!this.#spoiled.has(id)) this.#problem(code, `${id}: ${message}`);
		this.#spoiled.add(id);
		return false;
	}
};
function parsed({ CloudTrailEvent: text }) {
	try {
		return text === void 0 ? void 0 : JSON.parse(text);
	} catch {
		return;
	}
}

// src/collect/switch-role/event-history-region.ts
var import_dist_cjs$1 = require_dist_cjs();
const LOOKUPS_PER_SECOND = 2;
const PAGE$1 = 50;
const MOST_PAGES = 200;
const MOST_EVENTS = 1e4;
const HELD_MS = 90 * DAY_MS;
const HELD_SLACK_MS = 36e5;
const SECOND_MS = 1e3;
var RegionHistory = class {
	region;
	failure;
	#entrance;
	#tool;
	#now;
	#client;
	constructor(region, entrance, { tool, clock }) {
		this.region = region;
		this.#entrance = entrance;
		this.#tool = tool;
		this.#now = clock.now;
	}
	async lookBack(look) {
		if (this.failure !== void 0) return void 0;
		try {
			const looked = await this.#lookBack(look);
			return {
				...looked,
				from: Math.max(looked.from, this.#now() - HELD_MS - HELD_SLACK_MS)
			};
		} catch (error) {
			this.failure ??= error;
			return;
		}
	}
	async #lookBack({ attribute, floor, enough, take }) {
		let oldest = Number.POSITIVE_INFINITY;
		let isSorted = true;
		let pages = 0;
		for await (const page of tokenPages((token) => this.#page(attribute, token))) {
			for (const event of page.Events ?? []) {
				take(event);
				const at = event.EventTime?.getTime() ?? NaN;
				isSorted &&= at <= oldest;
				oldest = at;
			}
			if (!page.NextToken || isSorted && oldest < floor) break;
			pages++;
			const isEnough = enough();
			if (isEnough || pages === MOST_PAGES) return {
				from: isSorted ? oldest + SECOND_MS : Number.POSITIVE_INFINITY,
				isCut: !isEnough
			};
		}
		return {
			from: Number.NEGATIVE_INFINITY,
			isCut: false
		};
	}
	async #page(attribute, token) {
		const { credentials, caller } = this.#entrance;
		this.#client ??= clientConfig("cloudtrail", {
			region: this.region,
			credentials,
			tool: this.#tool
		}).then((config) => new import_dist_cjs$1.CloudTrailClient(config));
		const client = await this.#client;
		const request = {
			LookupAttributes: [attribute],
			MaxResults: PAGE$1,
			...token !== void 0 && { NextToken: token }
		};
		return caller.call("LookupEvents", () => client.send(new import_dist_cjs$1.LookupEventsCommand(request)), {
			perSecond: LOOKUPS_PER_SECOND,
			of: this.region
		});
	}
};

// src/collect/switch-role/event-history-account.ts
const HOUR_MS = 36e5;
const PROGRESS_EVERY_MS = 1e4;
const USERS_AT_ONCE = 32;
var AccountHistory = class {
	#accountId;
	#regions;
	#ofIam;
	#ports;
	#records;
	#claims = [];
	#namedSince = Number.NEGATIVE_INFINITY;
	#toldAt;
	constructor(accountId, regions, ofIam, ports) {
		this.#accountId = accountId;
		this.#regions = regions;
		this.#ofIam = ofIam;
		this.#ports = ports;
		this.#records = new EventRecords(ports, (code, message) => this.#problem(code, message));
		this.#toldAt = ports.now();
	}
	get events() {
		return this.#records.count;
	}
	async switchRole() {
		const { activity, window } = this.#ports;
		let isWhole = true;
		const looks = await Promise.all(this.#regions.map((region) => this.#look(region, {
			AttributeKey: "EventName",
			AttributeValue: "SwitchRole"
		}, "SwitchRole", {
			floor: window.from,
			enough: () => activity.nobodyIsSilent,
			take: (event) => {
				if (!this.#records.takeSwitch(event, region.region)) isWhole = false;
			}
		})));
		if (isWhole) this.#claim("SwitchRole", looks);
	}
	async formerNames() {
		const { intake, named, formerBearers, window } = this.#ports;
		if (this.#regions.length === 0 || this.#silent().length === 0 && !this.#isAnybodyNamed()) return;
		let isWhole = true;
		const looked = await this.#look(this.#ofIam, {
			AttributeKey: "EventName",
			AttributeValue: "UpdateUser"
		}, "UpdateUser", {
			floor: window.from,
			enough: () => false,
			take: (event) => {
				if (!this.#records.takeRename(event, this.#ofIam.region)) isWhole = false;
			}
		});
		this.#namedSince = isWhole && looked !== void 0 ? looked.from : Number.POSITIVE_INFINITY;
		for (const user of this.#users()) {
			const names = formerNamesOf(user, this.#records.renames);
			if (names.length === 0) continue;
			formerBearers.add(user, names, this.#namedSince);
			for (const { notBy: _, ...one } of named.filter((it) => isUnder(names, user, it))) intake.add({
				...one,
				userId: user.id
			});
		}
	}
	async assumeRole() {
		const { info } = this.#ports;
		const users = this.#silent();
		if (users.length === 0 || this.#regions.length === 0) return;
		info(`CloudTrail event history of ${this.#accountId}: looking up ${users.length} silent users in ${this.#regions.length} Regions`);
		let done = 0;
		await sideBySide(users, USERS_AT_ONCE, async (user) => {
			await this.#assumeRoleBy(user);
			this.#tellProgress(++done, users.length);
		});
	}
	coverage() {
		const { window, listed } = this.#ports;
		return this.#claims.map((claim) => ({
			...claim,
			from: Math.max(claim.from, this.#namedSince)
		})).filter(({ from }) => from <= window.to).map(({ from, ...claim }) => ({
			accountId: this.#accountId,
			...claim,
			...listed && { regions: listed },
			from: new Date(from).toISOString(),
			to: new Date(window.to).toISOString()
		}));
	}
	failures() {
		return failuresOf(this.#accountId, this.#regions, this.#ofIam);
	}
	#users() {
		return this.#ports.question.users.filter(({ accountId }) => accountId === this.#accountId);
	}
	#silent() {
		const { activity } = this.#ports;
		return this.#users().filter((user) => activity.isSilent(user));
	}
	#isAnybodyNamed() {
		const { activity, named } = this.#ports;
		return named.some((one) => activity.userOf(one)?.accountId === this.#accountId);
	}
	async #assumeRoleBy(user) {
		const { activity, window } = this.#ports;
		const names = /* @__PURE__ */ new Set([user.name, ...formerNamesOf(user, this.#records.renames).map(({ name }) => name)]);
		let isWhole = true;
		const lookIn = (region) => (name) => {
			let isFound = false;
			return this.#look(region, {
				AttributeKey: "Username",
				AttributeValue: name
			}, user.arn, {
				floor: Math.max(window.from, Date.parse(user.createdAt) - HOUR_MS),
				enough: () => isFound || !activity.isSilent(user),
				take: (event) => {
					if (!this.#records.takeSwitch(event, region.region, (one) => {
						isFound ||= activity.userOf(one) === user;
					})) isWhole = false;
				}
			});
		};
		const lookUnderAll = (region) => Promise.all([...names].map(lookIn(region)));
		const [first, ...others] = this.#regions;
		const looks = first === void 0 ? [] : await lookUnderAll(first);
		if (!activity.isSilent(user)) return;
		looks.push(...(await Promise.all(others.map(lookUnderAll))).flat());
		if (isWhole) this.#claim("AssumeRole", looks, user.id);
	}
	async #look(region, attribute, what, how) {
		const looked = await region.lookBack({
			attribute,
			...how
		});
		if (looked?.isCut && looked.from > Date.parse(this.#ports.question.activeSince)) {
			const message = `more than ${MOST_EVENTS.toLocaleString("en")} events of ${what} in ${region.region} within 90 days: use an s3 or athena source`;
			this.#problem("TooManyEvents", message);
		}
		return looked;
	}
	#problem(code, message) {
		this.#ports.problem({
			operation: OPERATION,
			code,
			message,
			accountId: this.#accountId
		});
	}
	#claim(event, looks, userId) {
		if (looks.length === 0) return;
		const ends = looks.map((look) => look?.from ?? Number.POSITIVE_INFINITY);
		const from = Math.max(this.#ports.window.from, ...ends);
		this.#claims.push({
			event,
			...userId !== void 0 && { userId },
			from
		});
	}
	#tellProgress(done, total) {
		const { now, info } = this.#ports;
		if (now() - this.#toldAt < PROGRESS_EVERY_MS) return;
		this.#toldAt = now();
		info(`CloudTrail event history of ${this.#accountId}: ${done} of ${total} users looked up`);
	}
};

// src/collect/switch-role/regions.ts
var import_dist_cjs = require_dist_cjs$1();
const PAGE = 50;
const IAM_REGIONS = {
	"aws-cn": "cn-north-1",
	"aws-us-gov": "us-gov-west-1",
	"aws-iso": "us-iso-east-1",
	"aws-iso-b": "us-isob-east-1",
	"aws-iso-e": "eu-isoe-west-1",
	"aws-iso-f": "us-isof-south-1",
	"aws-eusc": "eusc-de-east-1"
};
function iamRegion(partition) {
	return IAM_REGIONS[partition] ?? "us-east-1";
}
async function enabledRegions({ region, credentials, caller }, { tool }) {
	const client = new import_dist_cjs.AccountClient(await clientConfig("account", {
		region,
		credentials,
		tool
	}));
	const regions = [];
	const pages = tokenPages((token) => caller.call("ListRegions", () => client.send(new import_dist_cjs.ListRegionsCommand({
		RegionOptStatusContains: ["ENABLED", "ENABLED_BY_DEFAULT"],
		MaxResults: PAGE,
		...token !== void 0 && { NextToken: token }
	}))));
	for await (const { Regions = [] } of pages) for (const { RegionName: name } of Regions) {
		if (name === void 0) throw new IncompleteAnswer("a Region without a name");
		regions.push(name);
	}
	if (regions.length === 0) throw new IncompleteAnswer("no Region is enabled");
	return regions.sort();
}

// src/collect/switch-role/event-history.ts
const NAME = "CloudTrail event history";
const DELIVERY_MS = 36e5;
const NEXT_RUN_MS = 45 * DAY_MS;
const GLOBAL_REGION = "us-east-1";
const readEventHistory = async (source, question, ports) => {
	const to = Date.parse(question.to);
	const window = {
		from: to - HELD_MS,
		to: to - DELIVERY_MS
	};
	const found = [];
	const intake = new Intake(question.eventNames, question.to);
	const activityBy = (known) => new Activity(question.users, known, lateEnough(question, window.from));
	const isNamed = ({ userId }) => userId === void 0;
	const knownByName = new Set(question.known.filter(isNamed));
	const knownById = question.known.filter((one) => !isNamed(one));
	const formerBearers = new FormerBearers();
	const accountPorts = {
		question,
		intake,
		activity: activityBy(question.known),
		window,
		named: [...knownByName],
		formerBearers,
		...source.regions && { listed: [...new Set(source.regions)].sort() },
		problem: (problem) => found.push(problem),
		now: ports.clock.now,
		info: ports.info
	};
	const entrances = [...new Map(ports.accounts.map((entrance) => [entrance.accountId, entrance])).values()];
	const regions = [];
	const accounts = await Promise.all(entrances.map(async (entrance) => {
		const own = await regionsOf(entrance, source.regions, ports, accountPorts.problem);
		regions.push(...own);
		const iam = iamRegion(entrance.partition);
		const ofIam = own.find(({ region }) => region === iam) ?? new RegionHistory(iam, entrance, ports);
		return new AccountHistory(entrance.accountId, own, ofIam, accountPorts);
	}));
	if (question.eventNames.includes("SwitchRole")) await Promise.all(accounts.map((account) => account.switchRole()));
	const byId = () => intake.ledger.switches().filter((one) => !isNamed(one));
	const byName = () => accountPorts.named.filter((one) => (formerBearers.of(one) ?? formerBearers.heirOf(one)) === void 0);
	await Promise.all(accounts.map((account) => account.formerNames()));
	accountPorts.activity = activityBy([
		...knownById,
		...byId(),
		...byName()
	]);
	if (question.eventNames.includes("AssumeRole")) await Promise.all(accounts.map((account) => account.assumeRole()));
	found.push(...accounts.flatMap((account) => account.failures()));
	const whole = mergeCoverage(accounts.flatMap((account) => account.coverage()));
	return {
		switches: mergeSwitches(byId(), byName().filter((one) => !knownByName.has(one)), [...knownByName].flatMap((one) => notByHeir(one, formerBearers.heirOf(one)))),
		sessions: intake.ledger.sessions(),
		coverage: whole,
		facts: {
			type: "cloudtrail-events",
			name: NAME,
			accounts: entrances.map(({ accountId }) => accountId).sort(),
			regions: [...new Set(regions.filter((it) => it.failure === void 0).map((it) => it.region))].sort(),
			...found.length === 0 ? spanOf(window) : span(whole),
			...sorted(found).facts(),
			amounts: { events: accounts.reduce((sum, { events }) => sum + events, 0) }
		}
	};
};
function notByHeir(one, heir) {
	return heir === void 0 ? [] : [{
		...one,
		notBy: [heir.id]
	}];
}
function lateEnough({ activeSince, to }, heldFrom) {
	const since = Date.parse(activeSince);
	return since >= heldFrom ? since : Date.parse(to) - NEXT_RUN_MS;
}
function spanOf({ from, to }) {
	return {
		from: new Date(from).toISOString(),
		to: new Date(to).toISOString()
	};
}
async function regionsOf(entrance, given, ports, problem) {
	let names = given;
	try {
		names ??= await enabledRegions(entrance, ports);
	} catch (error) {
		const { code, message } = factError("ListRegions", error, "account");
		problem({
			operation: "account:ListRegions",
			code,
			message: `the enabled Regions could not be listed: ${message} Or list the Regions that the account uses under regions of this source.`,
			accountId: entrance.accountId
		});
		return [];
	}
	const first = names.includes(GLOBAL_REGION) ? GLOBAL_REGION : entrance.region;
	return [...new Set(names)].sort((a, b) => Number(b === first) - Number(a === first)).map((name) => new RegionHistory(name, entrance, ports));
}
function sorted(found) {
	const problems = new Problems();
	const key = ({ accountId = "", code, message }) => `${accountId} ${code} ${message}`;
	for (const problem of found.toSorted((a, b) => key(a) < key(b) ? -1 : 1)) problems.add(problem);
	return problems;
}

export { readEventHistory };