import "./rolldown-runtime.js";
import { errorCode } from "./errors.js";
import { CredentialsError } from "./explain-credentials.js";
import { DAY_MS, MOST_AHEAD_MS } from "./days.js";
import { HistoryError } from "./history-error.js";
import { SwitchLedger, coverageKey, mergeCoverage, mergeSwitches, stillVouchedFor, switchKey } from "./trail.js";
import { EMPTY_HISTORY } from "./switch-role.js";
import { noAnswer } from "./log-answer.js";

// src/collect/switch-role/history-trust.ts
const NAMED = 3;
const KEPT_BY_HAND = "What is kept is never made less by a run, so these entries stay until somebody corrects or removes them there by hand";
function believable(history, collectedAt) {
	const now = Date.parse(collectedAt);
	return {
		...history,
		switches: history.switches.filter(({ at }) => !isAhead(at, now)),
		coverage: history.coverage.flatMap((one) => untilNow(one, now, collectedAt))
	};
}
function untilNow(one, now, collectedAt) {
	if (isAhead(one.to, now) || Date.parse(one.from) > now) return [];
	return [Date.parse(one.to) > now ? {
		...one,
		to: collectedAt
	} : one];
}
function unbelievable(history, collectedAt, store) {
	const now = Date.parse(collectedAt);
	const switches = history.switches.filter(({ at }) => isAhead(at, now));
	const coverage = history.coverage.filter(({ to }) => isAhead(to, now));
	const place = `history of role switches: ${store}`;
	const errors = [];
	if (switches.length > 0) errors.push({
		operation: "read-history",
		code: "EventInFuture",
		message: `${place}: ${entries(switches.map((one) => `switch ${switchKey(one)} of ${one.at}`))} more than a day in the future; not counted, so that the true last switch is looked for. ${KEPT_BY_HAND}`
	});
	if (coverage.length > 0) errors.push({
		operation: "read-history",
		code: "CoverageInFuture",
		message: `${place}: ${entries(coverage.map((one) => `coverage ${coverageKey(one).trim()} up to ${one.to}`))} more than a day in the future; not believed, so that silence has to be proved anew. ${KEPT_BY_HAND}`
	});
	return errors;
}
function entries(names) {
	const more = names.length - NAMED;
	return `${[...names.slice(0, NAMED), ...more > 0 ? [`${more} more`] : []].join(", ")} ${names.length === 1 ? "lies" : "lie"}`;
}
function isAhead(at, now) {
	return Date.parse(at) > now + MOST_AHEAD_MS;
}

// src/collect/switch-role/readers.ts
const READERS = {
	"cloudtrail-events": async () => (await import("./event-history.js")).readEventHistory,
	s3: async () => (await import("./trail-bucket.js")).readTrailBucket,
	athena: async () => (await import("./athena-source.js")).readAthena,
	dynamodb: async () => (await import("./switch-table.js")).readSwitchTable,
	files: async () => (await import("./trail-files.js")).readTrailFiles
};

// src/collect/switch-role/index.ts
const MARGIN_DAYS = 3;
async function collectSwitches(settings, ports) {
	const { collectedAt, users, history: store, info } = ports;
	const errors = [];
	const before = await readHistory(store, errors);
	const isRead = errors.length === 0;
	if (users.length === 0) {
		info("Nobody may switch role, so the sources of role switches are not asked.");
		return {
			facts: {
				eventNames: settings.eventNames,
				switches: [],
				sessions: [],
				coverage: [],
				sources: [],
				...store && { history: {
					store: store.name,
					saved: isRead
				} }
			},
			errors,
			...store && isRead && { history: {
				store,
				content: before
			} }
		};
	}
	const trust = (history) => {
		const kept = believable(history, collectedAt);
		return {
			...kept,
			coverage: stillVouchedFor(kept.coverage, settings.sources)
		};
	};
	const trusted = trust(before);
	const answers = await askAll(settings, questionOf(settings, ports, trusted), ports);
	const learned = {
		schemaVersion: 1,
		switches: mergeSwitches(...answers.map(({ switches }) => switches)),
		coverage: mergeCoverage(...answers.map(({ coverage }) => coverage))
	};
	const content = await saveHistory(store, {
		...learned,
		coverage: coverageToKeep(answers)
	}, errors);
	if (store !== void 0) errors.push(...unbelievable(content ?? before, collectedAt, store.name));
	const known = [
		trusted,
		learned,
		trust(content ?? EMPTY_HISTORY)
	];
	return {
		facts: {
			eventNames: settings.eventNames,
			switches: mergeSwitches(...known.map(({ switches }) => switches)),
			sessions: sessionsOf(answers),
			coverage: mergeCoverage(...known.map(({ coverage }) => coverage)),
			sources: answers.map(({ facts }) => facts),
			...store && { history: {
				store: store.name,
				saved: content !== void 0
			} }
		},
		errors,
		...store && (content !== void 0 || isRead) && { history: {
			store,
			content: content ?? before
		} }
	};
}
function questionOf({ eventNames, lookBackDays, unusedDays }, { collectedAt: to, users }, { coverage, switches }) {
	const before = (days) => new Date(Date.parse(to) - days * DAY_MS).toISOString();
	return {
		eventNames,
		from: before(lookBackDays + MARGIN_DAYS),
		to,
		users,
		covered: coverage,
		known: switches,
		activeSince: before(unusedDays)
	};
}
async function askAll({ sources }, question, ports) {
	const isLast = ({ type }) => type === "cloudtrail-events";
	const answers = /* @__PURE__ */ new Map();
	await Promise.all(sources.filter((source) => !isLast(source)).map(async (source) => answers.set(source, await ask(source, question, ports))));
	for (const source of sources.filter(isLast)) {
		const known = mergeSwitches(question.known, ...[...answers.values()].map(({ switches }) => switches));
		answers.set(source, await ask(source, {
			...question,
			known
		}, ports));
	}
	return sources.flatMap((source) => answers.get(source) ?? []);
}
async function ask(source, question, ports) {
	const { type } = source;
	const startedAt = ports.clock.now();
	ports.info(`Reading role switches: ${type}`);
	try {
		const answer = await (await (ports.readers ?? READERS)[type]())(source, question, ports);
		ports.debug(`${answer.facts.name}: ${ports.clock.now() - startedAt} ms, ${JSON.stringify(answer.facts)}`);
		return answer;
	} catch (error) {
		const isCredentials = error instanceof CredentialsError;
		const message = `source ${type}: ${wordsOf(error)}`;
		ports.debug(`${message}\n${error instanceof Error ? error.stack : ""}`);
		return noAnswer(type, type, {
			operation: isCredentials ? "sts:AssumeRole" : `read-${type}`,
			code: isCredentials ? error.code : errorCode(error),
			message
		});
	}
}
function coverageToKeep(answers) {
	const looked = answers.filter(({ facts }) => facts.type !== "dynamodb");
	return mergeCoverage(...looked.map(({ coverage }) => coverage));
}
function sessionsOf(answers) {
	const ledger = new SwitchLedger();
	for (const { sessions } of answers) for (const session of sessions) ledger.addSession(session);
	return ledger.sessions();
}
async function readHistory(store, errors) {
	try {
		return await store?.read() ?? EMPTY_HISTORY;
	} catch (error) {
		errors.push(historyFailure("read-history", error));
		return EMPTY_HISTORY;
	}
}
async function saveHistory(store, learned, errors) {
	try {
		return await store?.merge(learned);
	} catch (error) {
		const failure = historyFailure("save-history", error);
		if (errors.every(({ message }) => message !== failure.message)) errors.push(failure);
		return;
	}
}
function historyFailure(operation, error) {
	return {
		operation,
		code: error instanceof HistoryError || error instanceof CredentialsError ? error.code : "HistoryFailed",
		message: `history of role switches: ${wordsOf(error)}`
	};
}
function wordsOf(error) {
	return error instanceof Error ? error.message : String(error);
}

export { collectSwitches };