import { code, text } from "./escape.js";
import { SEVERITIES } from "./settings.js";
import { count, day, nameList, number, toMarkdown } from "./phrase.js";
import { accountName, accountsOf } from "./entity-words.js";
import { coverageOf, openTotal, verdictPhrase } from "./verdict-words.js";
import { firstRemedies, reasonsOf, remedyPhrase } from "./remedy-words.js";

// src/report/markdown/fit.ts
const ANNOUNCEMENT = 1200;
function bytesOf(markdown) {
	return Buffer.byteLength(markdown, "utf8");
}
function fitBlocks(blocks, limit, elsewhere, sizeOf = bytesOf) {
	const sizes = blocks.map(({ markdown }) => sizeOf(markdown) + 1);
	let total = sizes.reduce((sum, size) => sum + size, 0);
	if (total <= limit) return blocks.map(({ markdown }) => markdown).join("\n");
	const dropped = /* @__PURE__ */ new Set();
	const order = blocks.map((block, at) => ({
		block,
		at
	})).filter(({ block }) => block.expendable > 0).sort((a, b) => b.block.expendable - a.block.expendable || b.at - a.at);
	for (const { block, at } of order) {
		if (total <= limit - ANNOUNCEMENT) break;
		dropped.add(block);
		total -= sizes[at] ?? 0;
	}
	const announcement = `> ✂️ Shortened to fit GitHub's limit. Left out: ${blocks.filter((block) => dropped.has(block)).map(({ name }) => name).join(", ")}. ${elsewhere}\n`;
	return blocks.flatMap((block, at) => {
		const kept = dropped.has(block) ? [] : [block.markdown];
		return at === 0 ? [...kept, announcement] : kept;
	}).join("\n");
}

// src/report/markdown/table.ts
function table(columns, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(columns.map(({ title }) => title)),
		`|${columns.map(({ align }) => align === "right" ? " ---: |" : " --- |").join("")}`,
		...rows.map(line)
	].join("\n");
}
function more(rest, what) {
	return rest > 0 ? `\n… and ${number(rest)} more ${what}, all in \`report.json\`.\n` : "";
}

// src/report/markdown/verdict.ts
const SIGNS = {
	pass: "✅",
	fail: "❌",
	incomplete: "⚠️"
};
const SEVERITY_SIGNS = {
	critical: "🟣",
	high: "🔴",
	medium: "🟠",
	low: "🔵"
};
function verdict(input) {
	const { judgement } = input;
	return `${`# ${SIGNS[judgement.conclusion]} IAM Sweep: ${judgement.conclusion}\n\n**${toMarkdown(verdictPhrase(input))}**\n`}\n${scope(judgement)}\n\n${counts(judgement)}\n`;
}
function scope(judgement) {
	const only = judgement.accounts[0];
	const when = `facts of ${day(judgement.snapshot.collectedAt)}`;
	if (only === void 0 || judgement.accounts.length > 1) return `${count(judgement.accounts.length, "account")}, ${when}.`;
	const name = accountName(only);
	return `Account ${name === only.id ? code(only.id) : `${code(name)} (${code(only.id)})`}, ${when}.`;
}
function counts(judgement) {
	const { entities, determined } = coverageOf(judgement);
	const unread = judgement.accounts.filter(({ status }) => status === "incomplete").length;
	const whole = determined === entities && unread === 0;
	const accounts = unread === 0 || judgement.accounts.length === 1 && determined < entities ? "" : `, ${count(unread, "account")} incomplete`;
	const coverage = `${number(determined)} of ${count(entities, "entity")} determined${accounts}${whole ? "" : " ⚠️"}`;
	const exempt = having(judgement, "exempt");
	const known = having(judgement, "known");
	if (openTotal(judgement) + exempt + known === 0) return `No findings · ${coverage}`;
	const columns = [
		...SEVERITIES.map((severity) => ({
			title: `${SEVERITY_SIGNS[severity]} ${severity}`,
			align: "right"
		})),
		{
			title: "exempt",
			align: "right"
		},
		...known > 0 ? [{
			title: "known",
			align: "right"
		}] : [],
		{ title: "coverage" }
	];
	const row = [
		...SEVERITIES.map((severity) => number(judgement.counts[severity])),
		number(exempt),
		...known > 0 ? [number(known)] : [],
		coverage
	];
	return table(columns, [row]);
}
function having(judgement, status) {
	return judgement.entities.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.status === status).length, 0);
}
function chart({ judgement, settings }) {
	let used = 0;
	let unused = 0;
	let never = 0;
	for (const { entity, services } of judgement.entities) {
		if (entity.type !== "role" && entity.type !== "user") continue;
		used += services.used;
		unused += services.unused;
		never += services.neverAccessed;
	}
	if (unused + never === 0 || used + unused + never < CHART_FROM) return "";
	return [
		"```mermaid",
		"pie showData",
		"    title Services granted to roles and users",
		`    "Used within ${settings.access.unusedDays} days" : ${used}`,
		...unused > 0 ? [`    "Used longer ago" : ${unused}`] : [],
		`    "Never used" : ${never}`,
		"```",
		""
	].join("\n");
}
const CHART_FROM = 20;

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

export { SEVERITY_SIGNS, chart, doFirst, fitBlocks, more, table, undetermined, verdict };