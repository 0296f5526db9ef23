import { number, plural } from "./phrase.js";

// src/report/role-words.ts
function roleLabel(arn) {
	const [, short] = /^arn:[^:]*:iam::(.*)$/s.exec(arn) ?? [];
	return short ?? arn;
}
const ACCOUNTS = 3;
function accountWords(ids) {
	const rest = ids.length - ACCOUNTS;
	const shown = ids.slice(0, ACCOUNTS).join(", ");
	return `${plural(ids.length, "account")} ${shown}${rest > 0 ? ` and ${number(rest)} more` : ""}`;
}
function onlyWatched(into) {
	return into === void 0 ? "" : `, with only switches into ${accountWords(into)} watched`;
}
function unreadWords({ snapshot: { accounts } }) {
	const ids = accounts.filter(({ inventory }) => inventory === "incomplete").map(({ id }) => id);
	return ids.length === 0 ? void 0 : `⚠️ Users may be missing: ${accountWords(ids)} could not be looked at in full.`;
}
function isSilent({ status }) {
	return status === "stale" || status === "never";
}
function countStatuses({ users }) {
	const counts = {
		active: 0,
		stale: 0,
		never: 0,
		new: 0,
		unknown: 0,
		exempt: 0
	};
	for (const { status } of users) counts[status] += 1;
	return counts;
}
function inConsole({ snapshot: { switchRole } }) {
	return switchRole === void 0 || switchRole.eventNames.includes("AssumeRole") ? "" : " in the console";
}

export { accountWords, countStatuses, inConsole, isSilent, onlyWatched, roleLabel, unreadWords };