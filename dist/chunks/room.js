import { clip, visible } from "./escape.js";
import { CHANGE_RULES, CREDENTIAL_RULES, DOCUMENT_RULES, RULE_IDS, SEVERITIES } from "./settings.js";
import { count, number } from "./phrase.js";
import { list } from "./json-list.js";
import { endsSoon } from "./exemption-words.js";
import { RULE_HELP } from "./rule-help.js";

// src/report/sarif/text.ts
const PARAGRAPH = 2e3;
function message(...paragraphs) {
	return messageWithin(PARAGRAPH, ...paragraphs);
}
function messageWithin(max, ...paragraphs) {
	return { text: paragraphs.map((paragraph) => shown(paragraph, max)).filter((line) => line !== "").join("\n\n").replace(/[[\]\\]/g, "\\$&").replace(/[{}]/g, "$&$&") };
}
function shown(foreign, max) {
	return clip(visible(foreign.replace(/\s+/gu, " ").trim()), max);
}
function relativeUri(path) {
	return path.split("/").filter((segment) => segment !== "" && segment !== ".").map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, "�"))).join("/");
}

// src/report/sarif/invocation.ts
const PER_KIND = 200;
const NOTIFICATIONS = [
	{
		id: "not-determined",
		shortDescription: { text: "Something could not be determined" }
	},
	{
		id: "results-cut",
		shortDescription: { text: "There are more findings than a file may hold" }
	},
	{
		id: "results-shortened",
		shortDescription: { text: "Results are told more briefly than they could be" }
	},
	{
		id: "exemption",
		shortDescription: { text: "Findings that are accepted for a time" }
	},
	{
		id: "notice",
		shortDescription: { text: "Something worth knowing" }
	}
];
function invocation({ judgement, run }, cut) {
	const { errors, exemptions, notices } = judgement;
	return {
		executionSuccessful: errors.length === 0,
		startTimeUtc: run.startedAt,
		endTimeUtc: run.finishedAt,
		toolExecutionNotifications: [
			...cut.results === void 0 ? [] : [notification("results-cut", "warning", cut.results)],
			...cut.texts === void 0 ? [] : [notification("results-shortened", "warning", cut.texts)],
			...bounded(errors, "not-determined", "error", errorWords)
		],
		toolConfigurationNotifications: [...bounded(exemptions, "exemption", exemptionLevel, exemptionWords), ...bounded(notices, "notice", "note", (notice) => [notice.message])]
	};
}
function exemptionProperties(exemptions) {
	return exemptions.slice(0, PER_KIND).map(({ exemption, state, daysLeft, matches }) => {
		const { entity, rule, services, reason, expires, approvedBy } = exemption;
		return {
			entity: shown(entity, 700),
			rule,
			...services && { services: services.map((service) => shown(service, 100)) },
			reason: shown(reason, 1e3),
			expires,
			...approvedBy !== void 0 && { approvedBy: shown(approvedBy, 300) },
			state,
			daysLeft,
			matches
		};
	});
}
function* bounded(items, id, level, words) {
	for (const item of items.slice(0, PER_KIND)) yield notification(id, typeof level === "string" ? level : level(item), ...words(item));
	const rest = items.length - PER_KIND;
	if (rest > 0) yield notification(id, "note", `${number(rest)} more, all in report.json.`);
}
function notification(id, level, ...paragraphs) {
	return {
		descriptor: { id },
		level,
		message: message(...paragraphs)
	};
}
function errorWords({ accountId, entityArn, operation, code, message: text }) {
	return [`${entityArn ?? (accountId === void 0 ? "The whole run" : `Account ${accountId}`)}: ${operation}: ${text} (${code})`];
}
function exemptionLevel(judged) {
	return judged.state === "expired" || endsSoon(judged) ? "warning" : "note";
}
function exemptionWords({ exemption, state, daysLeft, matches }) {
	const { entity, rule, services, reason, expires, approvedBy } = exemption;
	const what = `${rule === "*" ? "every rule" : rule}${services ? ` (${services.join(", ")})` : ""}`;
	const by = approvedBy === void 0 ? "" : `, approved by ${approvedBy}`;
	const findings = count(matches, "finding");
	const end = state === "expired" ? `It expired on ${expires} and no longer holds; it would have covered ${findings}.` : `It ends on ${expires}, ${daysLeft === 0 ? "which is today" : `${count(daysLeft, "day")} left`}, and covers ${findings}.`;
	return [`${entity} is exempt from ${what}${by}: ${reason}`, end];
}

// src/report/sarif/rules.ts
const SECURITY_SEVERITY = {
	critical: "9.5",
	high: "8.0",
	medium: "5.5",
	low: "3.0"
};
const LEVELS = {
	critical: "error",
	high: "error",
	medium: "warning",
	low: "note"
};
function sarifRuleId(rule, severity) {
	return `${rule}.${severity}`;
}
const PAIRS = RULE_IDS.flatMap((rule) => SEVERITIES.map((severity) => ({
	rule,
	severity
})));
const INDEX = new Map(PAIRS.map(({ rule, severity }, index) => [sarifRuleId(rule, severity), index]));
function sarifRuleIndex(rule, severity) {
	return INDEX.get(sarifRuleId(rule, severity)) ?? -1;
}
function sarifRules() {
	return PAIRS.map(({ rule, severity }) => {
		const help = RULE_HELP[rule];
		return {
			id: sarifRuleId(rule, severity),
			name: pascalCase(`${rule}-${severity}`),
			shortDescription: { text: help.title },
			fullDescription: { text: `${help.finds} ${help.why}` },
			help: {
				text: helpText(help),
				markdown: helpMarkdown(help)
			},
			defaultConfiguration: { level: LEVELS[severity] },
			properties: {
				tags: [
					"security",
					"aws",
					"iam",
					topicOf(rule)
				],
				precision: "high",
				"security-severity": SECURITY_SEVERITY[severity]
			}
		};
	});
}
function helpText({ finds, why, remedy }) {
	return [
		`What it finds: ${finds}`,
		`Why it matters: ${why}`,
		`What to do: ${remedy}`
	].join("\n\n");
}
function helpMarkdown({ finds, why, remedy }) {
	return [
		`**What it finds.** ${finds}`,
		`**Why it matters.** ${why}`,
		`**What to do.** ${remedy}`
	].join("\n\n");
}
function topicOf(rule) {
	if (CREDENTIAL_RULES.some((id) => id === rule)) return "credentials";
	if (DOCUMENT_RULES.some((id) => id === rule)) return "policy-documents";
	if (CHANGE_RULES.some((id) => id === rule)) return "pull-requests";
	return rule.startsWith("switch-role-") ? "role-switching" : "unused-access";
}
function pascalCase(id) {
	return id.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}

// src/report/sarif/file.ts
function* sarifFile(file) {
	const { name, version } = file.tool;
	yield "{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n  \"version\": \"2.1.0\",\n";
	yield "  \"runs\": [{\n    \"tool\": {\"driver\": {\n";
	yield `      "name": ${JSON.stringify(name)},\n`;
	yield `      "fullName": ${JSON.stringify(`IAM Sweep ${version}`)},\n`;
	yield `      "semanticVersion": ${JSON.stringify(version)},\n`;
	yield* list("notifications", NOTIFICATIONS, (descriptor) => descriptor, { indent: "      " });
	yield* list("rules", sarifRules(), (rule) => rule, {
		indent: "      ",
		last: true
	});
	yield "    }},\n";
	yield `    "automationDetails": ${JSON.stringify({ id: file.category })},\n`;
	yield "    \"columnKind\": \"utf16CodeUnits\",\n";
	yield* list("results", file.results, file.shape, { indent: "    " });
	yield `    "invocations": ${JSON.stringify([file.invocation()])},\n`;
	yield `    "properties": ${JSON.stringify(file.properties)}\n  }]\n}\n`;
}

// src/report/sarif/room.ts
const MOST_RESULTS = 25e3;
const MOST_BYTES = 14e7;
function shortenedWords(results) {
	return `${count(results, "result")} ${results === 1 ? "is" : "are"} told briefly, with fewer policies and shorter texts, since the file would be too large otherwise; report.json has all.`;
}
const FULL = {
	paragraph: 2e3,
	name: 700,
	policies: 20
};
const DETAILS = [
	FULL,
	{
		...FULL,
		policies: 1
	},
	{
		paragraph: 400,
		name: 700,
		policies: 0
	},
	{
		paragraph: 200,
		name: 200,
		policies: 0
	},
	{
		paragraph: 40,
		name: 40,
		policies: 0
	}
];
const LEAST = 3e3;
var ResultRoom = class {
	#left;
	#results;
	#least;
	#detail = 0;
	#shortened = 0;
	constructor(bytes, results, uri) {
		this.#left = bytes;
		this.#results = results;
		this.#least = LEAST + Buffer.byteLength(uri);
	}
	get shortened() {
		return this.#shortened;
	}
	fit(shape) {
		this.#results -= 1;
		const free = this.#left - this.#results * this.#least;
		for (;;) {
			const result = shape(DETAILS[this.#detail] ?? FULL);
			const size = Buffer.byteLength(JSON.stringify(result));
			if (size > free && this.#detail < DETAILS.length - 1) {
				this.#detail += 1;
				continue;
			}
			this.#left -= size;
			if (this.#detail > 0) this.#shortened += 1;
			return result;
		}
	}
};

export { LEVELS, MOST_BYTES, MOST_RESULTS, ResultRoom, exemptionProperties, invocation, messageWithin, relativeUri, sarifFile, sarifRuleId, sarifRuleIndex, shortenedWords, shown };