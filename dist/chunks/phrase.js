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

export { count, day, joined, nameList, named, number, own, plural, say, toMarkdown, toPlain };