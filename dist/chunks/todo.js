import { accountsOf } from "./entity-words.js";
import { code, text } from "./escape.js";
import { count, nameList, toMarkdown } from "./phrase.js";
import { firstRemedies, reasonsOf, remedyPhrase } from "./remedy-words.js";
import { SEVERITY_SIGNS, more, table } from "./fit.js";

// src/report/markdown/todo.ts
const ACTIONS = 10;
const REASONS = 20;
const NAMED = 8;
const MESSAGE = 1e3;
function doFirst({ judgement, settings }) {
	const { remedies, total } = firstRemedies(judgement, ACTIONS);
	if (total === 0) return "";
	const accounts = accountsOf(judgement);
	const items = remedies.map((remedy, at) => {
		const sentence = toMarkdown(remedyPhrase(remedy, accounts, settings.access.unusedDays));
		return `${at + 1}. ${SEVERITY_SIGNS[remedy.severity]} ${sentence}.`;
	});
	const title = total > remedies.length ? "What to do first" : "What to do";
	const rest = total - remedies.length;
	const after = rest > 0 ? `\n… and ${count(rest, "more change")}; \`report.json\` has every finding.\n` : "";
	return `## ${title}\n\n${items.join("\n")}\n${after}`;
}
function undetermined({ judgement }, when = "") {
	const reasons = reasonsOf(judgement);
	if (reasons.length === 0) return "";
	const rows = reasons.slice(0, REASONS).map((reason) => {
		const [first = ""] = reason.messages;
		const others = reason.messages.size - 1;
		const why = `${text(first, MESSAGE)}${others > 0 ? ` (and ${count(others, "similar message")})` : ""}`;
		return [
			[reason.operation, reason.code].filter((part) => part !== "").map((part) => code(part)).join("<br>"),
			why,
			toMarkdown(nameList([...reason.who].slice(0, NAMED), reason.who.size, NAMED))
		];
	});
	return [
		"## Could not be determined",
		"",
		`${when}${when === "" ? "" : " "}Unknown never counts as compliant.`,
		"",
		table([
			{ title: "Failed" },
			{ title: "Why" },
			{ title: "Concerns" }
		], rows),
		more(reasons.length - rows.length, "reasons")
	].join("\n");
}

export { doFirst, undetermined };