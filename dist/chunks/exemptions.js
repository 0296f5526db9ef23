import { clip, code, logSafe, text } from "./escape.js";
import { count, named, number, own, say, toPlain } from "./phrase.js";
import { endsSoon } from "./exemption-words.js";
import { more, table } from "./fit.js";

// src/report/annotation.ts
const PER_LEVEL = 10;
const LENGTH = 4096;
function annotation(level, title, message) {
	return {
		level,
		title: cut(title, 200),
		message: cut(message, LENGTH)
	};
}
function cut(text, length) {
	return text.length <= length ? text : clip(text, Math.floor(length / 2));
}
function bounded(all) {
	if (all.length <= PER_LEVEL) return [...all];
	const shown = all.slice(0, 9);
	const level = all[0]?.level ?? "notice";
	const rest = all.length - shown.length;
	return [...shown, annotation(level, "IAM Sweep", `${number(rest)} more, all in the job summary.`)];
}

// src/report/exemption-annotations.ts
function mostUrgent(exemptions) {
	const rank = ({ state, matches }) => state !== "expired" ? 2 : matches > 0 ? 0 : 1;
	return [...exemptions].sort((a, b) => rank(a) - rank(b) || Math.abs(a.daysLeft) - Math.abs(b.daysLeft));
}
function exemptionAnnotation(judged) {
	const { exemption, state, daysLeft, matches } = judged;
	const which = say`The exemption of ${named(exemption.entity)} from ${exemption.rule === "*" ? own("every rule") : named(exemption.rule)}`;
	const by = exemption.approvedBy === void 0 ? "" : ` (approved by ${clip(logSafe(exemption.approvedBy), 200)})`;
	const why = ` Reason: ${clip(logSafe(exemption.reason), 500)}${by}`;
	if (state === "expired") {
		const held = matches === 0 ? "" : ` It would have covered ${count(matches, "finding")}.`;
		const message = `${toPlain(which)} expired on ${logSafe(exemption.expires)} and no longer holds.${held}${why}`;
		return [annotation("warning", "IAM Sweep: exemption expired", message)];
	}
	if (!endsSoon(judged)) return [];
	const left = daysLeft === 0 ? "today is its last day" : `${count(daysLeft, "day")} left`;
	return [annotation("warning", "IAM Sweep: exemption ends soon", `${toPlain(which)} ends on ${logSafe(exemption.expires)}: ${left}.${why}`)];
}

// src/report/markdown/exemptions.ts
const ROWS = 50;
function exemptions({ exemptions: all }) {
	if (all.length === 0) return "";
	const rows = [...all].sort((a, b) => urgency(a) - urgency(b) || a.daysLeft - b.daysLeft).slice(0, ROWS).map(row);
	const columns = [
		"Entity",
		"Rule",
		"Services",
		"Ends",
		"Covers",
		"Reason",
		...all.some(({ exemption }) => exemption.approvedBy !== void 0) ? ["Approved by"] : []
	];
	return [
		"## Exemptions",
		"",
		headline(all),
		"",
		table(columns.map((title) => ({ title })), rows.map((cells) => cells.slice(0, columns.length))),
		more(all.length - rows.length, "exemptions")
	].join("\n");
}
function urgency(judged) {
	if (judged.state === "expired") return 0;
	if (endsSoon(judged)) return 1;
	return judged.matches === 0 && judged.undecided !== true ? 2 : 3;
}
function headline(all) {
	const expired = all.filter(({ state }) => state === "expired").length;
	const soon = all.filter(endsSoon).length;
	const idle = all.filter(({ state, matches, undecided }) => state === "active" && matches === 0 && undecided !== true).length;
	const parts = [
		...expired > 0 ? [`**${number(expired)} expired and no longer ${expired === 1 ? "holds" : "hold"}**`] : [],
		...soon > 0 ? [`**${number(soon)} ${soon === 1 ? "ends" : "end"} within ${14} days**`] : [],
		...idle > 0 ? [`${number(idle)} ${idle === 1 ? "matches" : "match"} nothing`] : []
	];
	return `${count(all.length, "exemption")}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`;
}
function row(judged) {
	const { exemption, state, matches } = judged;
	const covers = count(matches, "finding");
	return [
		code(exemption.entity),
		exemption.rule === "*" ? "every rule" : code(exemption.rule),
		exemption.services === void 0 ? "all" : exemption.services.slice(0, 5).map((service) => code(service)).join(", "),
		ends(judged),
		matches === 0 ? nothing(judged) : state === "expired" ? `would cover ${covers}` : covers,
		text(exemption.reason),
		exemption.approvedBy === void 0 ? "–" : text(exemption.approvedBy, 100)
	];
}
function nothing({ undecided }) {
	return undecided === true ? "nothing that was judged" : "⚠️ nothing";
}
function ends(judged) {
	const { exemption, state, daysLeft } = judged;
	const date = text(exemption.expires, 10);
	if (state === "expired") return `❌ expired ${date}`;
	const left = daysLeft === 0 ? "last day" : `${count(daysLeft, "day")} left`;
	return `${endsSoon(judged) ? "⚠️ " : ""}${date}, ${left}`;
}

export { annotation, bounded, exemptionAnnotation, exemptions, mostUrgent };