import { code, logSafe, text } from "./escape.js";

// src/report/phrase.ts
function say(own, ...values) {
	return own.flatMap((words, at) => {
		const pieces = [{
			kind: "own",
			value: words
		}];
		const value = values[at];
		if (typeof value === "number") pieces.push({
			kind: "own",
			value: number(value)
		});
		else if (typeof value === "string") pieces.push({
			kind: "text",
			value
		});
		else if (value !== void 0) pieces.push(...value);
		return pieces;
	});
}
function named(name) {
	return [{
		kind: "name",
		value: name
	}];
}
function own(words) {
	return [{
		kind: "own",
		value: words
	}];
}
function joined(phrases, separator) {
	return phrases.flatMap((phrase, at) => at === 0 ? phrase : [...own(separator), ...phrase]);
}
function nameList(names, total, shown) {
	const first = names.slice(0, shown);
	const rest = total - first.length;
	if (rest > 0) return [...joined(first.map(named), ", "), ...own(` and ${number(rest)} more`)];
	const last = first.at(-1);
	if (last === void 0 || first.length === 1) return first.flatMap(named);
	return say`${joined(first.slice(0, -1).map(named), ", ")} and ${named(last)}`;
}
function toMarkdown(phrase) {
	return phrase.map(({ kind, value }) => kind === "own" ? value : kind === "name" ? code(value) : text(value)).join("");
}
function toPlain(phrase) {
	return phrase.map(({ kind, value }) => kind === "own" ? value : logSafe(value)).join("");
}
function number(value) {
	return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function count(value, noun) {
	return `${number(value)} ${plural(value, noun)}`;
}
function plural(value, noun) {
	if (value === 1) return noun;
	return /[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
function day(iso) {
	return iso.slice(0, 10);
}

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

export { accountWords, count, countStatuses, day, inConsole, isSilent, joined, nameList, named, number, onlyWatched, own, plural, roleLabel, say, toMarkdown, toPlain, unreadWords };