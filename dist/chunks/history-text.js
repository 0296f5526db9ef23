import { HistoryError } from "./history-error.js";
import { mergeHistory } from "./trail.js";
import { EMPTY_HISTORY } from "./switch-role.js";
import { parseHistory } from "./switch-role-schema.js";

// src/model/history-text.ts
const LARGEST_HISTORY = 8388608;
function* historyPieces({ switches, coverage, told }) {
	yield "{\n\"schemaVersion\":1,\n";
	if (told) yield `"told":${JSON.stringify({
		state: told.state,
		at: told.at
	})},\n`;
	yield "\"switches\":[";
	yield* lines(switches, switchInOrder);
	yield "],\n\"coverage\":[";
	yield* lines(coverage, coverageInOrder);
	yield "]\n}\n";
}
function* lines(entries, inOrder) {
	for (const [index, entry] of entries.entries()) yield `${index === 0 ? "" : ","}\n${JSON.stringify(inOrder(entry))}`;
	if (entries.length > 0) yield "\n";
}
function assertReadable(history, place) {
	let size = 0;
	for (const piece of historyPieces(history)) size += new TextEncoder().encode(piece).length;
	if (size <= 8388608) return;
	throw new HistoryError("HistoryFailed", `${place}: it would have ${size} bytes, and a history at most ${LARGEST_HISTORY}. It was left as it is. Remove the entries of users who are gone, or use the store dynamodb.`);
}
function isSameHistory(a, b) {
	return a.told?.state === b.told?.state && a.told?.at === b.told?.at && areSame(a.switches, b.switches, switchInOrder) && areSame(a.coverage, b.coverage, coverageInOrder);
}
function areSame(a, b, inOrder) {
	if (a.length !== b.length) return false;
	return a.every((one, index) => {
		const other = b[index];
		return other === one || other !== void 0 && textOf(one, inOrder) === textOf(other, inOrder);
	});
}
function textOf(entry, inOrder) {
	return JSON.stringify(inOrder(entry));
}
function switchInOrder({ accountId, userId, userArn, notBy, roleArn, at, by }) {
	return {
		accountId,
		userId,
		userArn,
		notBy,
		roleArn,
		at,
		by
	};
}
function coverageInOrder({ accountId, event, userId, regions, from, to }) {
	return {
		accountId,
		event,
		userId,
		regions,
		from,
		to
	};
}
function readHistoryBytes(bytes, place) {
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch (error) {
		throw unreadableHistory(place, `it is not JSON (${error.message})`, error);
	}
	return readHistoryValue(value, place);
}
function readHistoryValue(value, place, nameOf = (path) => path.join(".")) {
	const version = value?.schemaVersion;
	if (typeof version === "number" && version > EMPTY_HISTORY.schemaVersion) throw new HistoryError("HistoryTooNew", `${place}: it has schemaVersion ${version}, and this version of IAM Sweep knows ${EMPTY_HISTORY.schemaVersion}. It was left as it is. Use the version that wrote it, or a newer one.`);
	const parsed = parseHistory(value);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw unreadableHistory(place, `${nameOf(parsed.path) || "the whole"}: ${issue?.message ?? "invalid"}`, parsed.error);
	}
	return mergeHistory(parsed.data);
}
function unreadableHistory(place, what, cause) {
	return new HistoryError("HistoryUnreadable", `${place}: ${what}. It was left as it is. Restore an earlier state of it, or remove it to begin anew.`, cause);
}

export { LARGEST_HISTORY, assertReadable, historyPieces, isSameHistory, readHistoryBytes, readHistoryValue, unreadableHistory };