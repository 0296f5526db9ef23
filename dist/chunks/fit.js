import { code } from "./escape.js";
import { SEVERITIES } from "./settings.js";
import { count, day, number, toMarkdown } from "./phrase.js";
import { accountName } from "./entity-words.js";
import { coverageOf, openTotal, verdictPhrase } from "./verdict-words.js";

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

// src/report/markdown/fit.ts
const SUMMARY_LIMIT = 1032192;
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

export { SEVERITY_SIGNS, SIGNS, SUMMARY_LIMIT, bytesOf, chart, fitBlocks, more, table, verdict };