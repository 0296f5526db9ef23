import { mergeCoverage } from "./trail.js";
import { DAY_MS } from "./days.js";

// src/collect/switch-role/log-accounts.ts
function chosenAccounts(asked, { eventNames, users }) {
	if (asked === "all") return void 0;
	if (asked !== void 0) return asked;
	if (!eventNames.includes("AssumeRole")) return void 0;
	return [...new Set(users.map(({ accountId }) => accountId))].sort();
}
function missingAccounts(asked, found, { operation, name }) {
	return (asked === void 0 || asked === "all" ? [] : asked).filter((accountId) => !found.has(accountId)).map((accountId) => ({
		operation,
		code: "AccountMissing",
		message: `${name} holds no logs of account ${accountId}, which \`accounts\` lists`,
		accountId
	}));
}
function missingRegions(regionsOf, listed, { operation, name }) {
	const there = new Set([...regionsOf.values()].flatMap((regions) => [...regions]));
	const missing = (listed ?? []).filter((region) => !there.has(region));
	if (missing.length === 0 || regionsOf.size === 0) return [];
	return [{
		operation,
		code: "RegionMissing",
		message: `${name} holds no logs of ${missing.join(", ")}, which \`regions\` lists`
	}];
}

// src/collect/switch-role/trail-days.ts
const READ_AGAIN = 2;
function dayOf(iso) {
	return new Date(iso).toISOString().slice(0, 10);
}
function startOf(day) {
	return `${day}T00:00:00.000Z`;
}
function endOf(day) {
	return `${day}T23:59:59.999Z`;
}
function addDays(day, count) {
	return new Date(Date.parse(startOf(day)) + count * DAY_MS).toISOString().slice(0, 10);
}
function daysBetween(first, last) {
	const days = [];
	for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
	return days;
}
function wantedDays({ eventNames, from, to, covered }, accountId) {
	const known = mergeCoverage(covered.filter((one) => one.accountId === accountId && one.userId === void 0));
	const days = daysBetween(dayOf(from), dayOf(to));
	const isCovered = (day) => eventNames.every((event) => isDayCovered(known, event, day));
	const settled = new Set(days.filter(isCovered));
	return days.filter((day) => {
		for (let ahead = 0; ahead <= READ_AGAIN; ahead++) if (!settled.has(addDays(day, ahead))) return true;
		return false;
	});
}
function isDayCovered(known, event, day) {
	const start = Date.parse(startOf(day));
	const end = start + DAY_MS - 1e3;
	return known.some((one) => one.event === event && Date.parse(one.from) <= start && Date.parse(one.to) >= end);
}
function deliveryStretches(wanted, { to }) {
	const today = dayOf(to);
	return stretches([...new Set(wanted.flatMap((day) => [day, addDays(day, 1)]).filter((day) => day <= today))].sort());
}
function stretches(days) {
	const found = [];
	for (const day of days) {
		const current = found.at(-1);
		if (current !== void 0 && addDays(current.last, 1) === day) current.last = day;
		else found.push({
			first: day,
			last: day
		});
	}
	return found;
}

// src/collect/switch-role/log-problems.ts
function singleRegion(about, name, { region, ...days }, known) {
	const all = known.length > 1 ? "these are all, and the trail logs them" : "that is all";
	return problem(about, "SingleRegion", `${name} holds logs of ${region} alone for account ${about.accountId} ${inWords(days)}; a switch may be recorded in any Region: use a multi-Region trail, or set \`regions: [${known.join(", ")}]\` if ${all}`);
}
function writeOnlyTrail(about, days) {
	return problem(about, "WriteOnlyTrail", `the trail of account ${about.accountId} seems to log write events only ${inWords(days)}: no record of that time has readOnly true, as AssumeRole has. Let the trail log read events too, or set \`event-names: [SwitchRole]\``);
}
function missingDays(about, newest, expected) {
	const { accountId, to } = about;
	const tell = (message) => problem(about, "MissingDays", message);
	const [first] = [...newest.keys()].sort();
	if (first === void 0) return [tell(`no log of account ${accountId} from ${expected[0]} to ${dayOf(to)}`)];
	const missing = expected.filter((day) => day > first && !newest.has(day));
	return stretches(missing).flatMap((gap) => {
		if (gap.last < dayOf(to)) return tell(`no log of account ${accountId} ${inWords(gap)}`);
		const since = newest.get(addDays(gap.first, -1)) ?? startOf(gap.first);
		if (Date.parse(to) - Date.parse(since) <= 864e5) return [];
		return tell(`no log of account ${accountId} since ${since.replace(":00.000Z", "Z")}`);
	});
}
function problem({ operation, accountId }, code, message) {
	return {
		operation,
		code,
		message,
		accountId
	};
}
function inWords({ first, last }) {
	return first === last ? `on ${first}` : `from ${first} to ${last}`;
}

// src/collect/switch-role/log-read-only.ts
const QUIET_DAYS$1 = 3;
var ReadOnlyDays = class {
	#withRecords = /* @__PURE__ */ new Set();
	#reading = /* @__PURE__ */ new Set();
	note(day, { records, sawReadOnly }) {
		if (records > 0) this.#withRecords.add(day);
		if (sawReadOnly) this.#reading.add(day);
	}
	covers(day) {
		for (let days = 0; days <= QUIET_DAYS$1; days++) if (this.#reading.has(addDays(day, -days))) return true;
		const wasLogged = [...this.#reading].some((other) => other < day);
		for (let days = 1; wasLogged && days <= QUIET_DAYS$1; days++) if (this.#reading.has(addDays(day, days))) return true;
		return false;
	}
	missing(days) {
		const found = [];
		let open;
		for (const day of days) if (this.covers(day)) open = void 0;
		else if (this.#withRecords.has(day)) {
			if (open === void 0) {
				open = {
					first: day,
					last: day
				};
				found.push(open);
			} else open.last = day;
		}
		return found;
	}
};

// src/collect/switch-role/log-regions.ts
const QUIET_DAYS = 14;
var LoggedRegions = class {
	#known = /* @__PURE__ */ new Set();
	#folders = /* @__PURE__ */ new Map();
	get known() {
		return [...this.#known].sort();
	}
	noteKnown(region) {
		this.#known.add(region);
	}
	note(region, day, where = region) {
		this.noteKnown(region);
		const folder = this.#folders.get(where);
		if (folder === void 0) {
			this.#folders.set(where, {
				region,
				first: day,
				days: /* @__PURE__ */ new Set([day])
			});
			return;
		}
		if (day < folder.first) folder.first = day;
		folder.days.add(day);
	}
	isWhole(day) {
		return this.#on(day).length > 1;
	}
	alone(days) {
		const regions = /* @__PURE__ */ new Map();
		for (const day of days) {
			const [region, another] = this.#on(day);
			if (region !== void 0 && another === void 0) regions.set(region, [...regions.get(region) ?? [], day]);
		}
		return [...regions].sort(([one], [other]) => one < other ? -1 : 1).flatMap(([region, own]) => stretches(own).map((stretch) => ({
			region,
			...stretch
		})));
	}
	wouldTell(where, days) {
		const from = this.alone(days).map(({ first }) => first).sort()[0];
		if (from === void 0) return void 0;
		const first = this.#folders.get(where)?.first;
		return first === void 0 || first > from ? addDays(from, -14) : void 0;
	}
	#on(day) {
		const near = Array.from({ length: 29 }, (_, at) => addDays(day, at - QUIET_DAYS));
		const logged = [...this.#folders.values()].filter(({ first, days }) => first <= day && near.some((other) => days.has(other)));
		return [...new Set(logged.map(({ region }) => region))].sort();
	}
};

// src/collect/switch-role/log-coverage.ts
const LATE_MS = 36e5;
var LogCoverage = class {
	#accounts = /* @__PURE__ */ new Map();
	#question;
	#listed;
	constructor(question, listed) {
		this.#question = question;
		this.#listed = listed && [...new Set(listed)].sort();
	}
	ask(accountId, wanted) {
		this.#accounts.set(accountId, {
			wanted,
			newest: /* @__PURE__ */ new Map(),
			spoilt: /* @__PURE__ */ new Set(),
			regions: new LoggedRegions(),
			readOnly: new ReadOnlyDays(),
			allSpoilt: false
		});
	}
	get accounts() {
		return [...this.#accounts.keys()].sort();
	}
	wanted(accountId) {
		return this.#accounts.get(accountId)?.wanted ?? [];
	}
	note({ accountId, day, deliveredAt, region, folder }) {
		const logs = this.#accounts.get(accountId);
		if (logs === void 0) return;
		const at = deliveredAt ?? startOf(day);
		if ((logs.newest.get(day) ?? "") < at) logs.newest.set(day, at);
		if (region !== void 0) logs.regions.note(region, day, folder);
	}
	noteRegion(accountId, region) {
		this.#accounts.get(accountId)?.regions.noteKnown(region);
	}
	noteOlder(accountId, region, day, folder) {
		this.#accounts.get(accountId)?.regions.note(region, day, folder);
	}
	noteRecords({ accountId, day }, found) {
		this.#accounts.get(accountId)?.readOnly.note(day, found);
	}
	wouldTell(accountId, folder) {
		const logs = this.#accounts.get(accountId);
		if (logs === void 0 || logs.allSpoilt || this.#listed !== void 0) return void 0;
		return logs.regions.wouldTell(folder, logs.wanted);
	}
	spoil({ accountId, day, deliveredAt }) {
		const spoilt = this.#accounts.get(accountId)?.spoilt;
		spoilt?.add(day);
		if (Date.parse(deliveredAt ?? startOf(day)) - Date.parse(startOf(day)) < LATE_MS) spoilt?.add(addDays(day, -1));
	}
	spoilAccount(accountId) {
		const logs = this.#accounts.get(accountId);
		if (logs !== void 0) logs.allSpoilt = true;
	}
	coverage() {
		const regions = this.#listed && { regions: this.#listed };
		return mergeCoverage(this.accounts.flatMap((accountId) => {
			const logs = this.#accounts.get(accountId);
			if (logs === void 0 || logs.allSpoilt) return [];
			return this.#question.eventNames.flatMap((event) => this.#times(logs, event).map((time) => ({
				accountId,
				event,
				...time,
				...regions
			})));
		}));
	}
	#times(logs, event) {
		const { wanted, newest, spoilt, regions, readOnly } = logs;
		const whole = wanted.filter((day) => newest.has(day) && !spoilt.has(day) && (this.#listed !== void 0 || regions.isWhole(day)) && (event !== "AssumeRole" || readOnly.covers(day)));
		return stretches(whole).map(({ first, last }) => ({
			from: startOf(first),
			to: this.#end(logs, last)
		}));
	}
	#end({ wanted, newest }, last) {
		const next = addDays(last, 1);
		const at = newest.has(next) || !wanted.includes(next) && next <= dayOf(this.#question.to) ? endOf(last) : newest.get(last) ?? startOf(last);
		return at < this.#question.to ? at : this.#question.to;
	}
	problems(operation, name) {
		return this.accounts.flatMap((accountId) => {
			const logs = this.#accounts.get(accountId);
			if (logs === void 0 || logs.allSpoilt) return [];
			const about = {
				operation,
				accountId,
				to: this.#question.to
			};
			const alone = this.#listed === void 0 ? logs.regions.alone(logs.wanted) : [];
			const readsNothing = this.#question.eventNames.includes("AssumeRole") ? logs.readOnly.missing(logs.wanted) : [];
			return [
				...alone.filter((one) => !this.#hasJustBegun(one)).map((one) => singleRegion(about, name, one, logs.regions.known)),
				...readsNothing.filter((one) => !this.#hasJustBegun(one)).map((one) => writeOnlyTrail(about, one)),
				...missingDays(about, logs.newest, this.#expected(logs, alone))
			];
		});
	}
	#hasJustBegun({ first }) {
		return Date.parse(this.#question.to) - Date.parse(startOf(first)) <= DAY_MS;
	}
	#expected({ wanted }, alone) {
		return wanted.filter((day) => !alone.some(({ first, last }) => first <= day && day <= last));
	}
};

export { LogCoverage, chosenAccounts, dayOf, daysBetween, deliveryStretches, missingAccounts, missingRegions, wantedDays };