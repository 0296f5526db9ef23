import "./rolldown-runtime.js";
import { list } from "./json-list.js";
import { count, number } from "./phrase.js";
import { pieces } from "./pieces.js";
import { endsSoon } from "./exemption-words.js";
import { clip, visible } from "./escape.js";
import { CREDENTIAL_RULES, RULE_IDS, SEVERITIES } from "./settings.js";
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
	return rule.startsWith("switch-role-") ? "role-switching" : "unused-access";
}
function pascalCase(id) {
	return id.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}

// src/report/sarif/result.ts
const DEFAULT_PLACE = ".github/iam-sweep.yml";
function placeOf({ configFile, workflowPath }) {
	return relativeUri(configFile ?? workflowPath ?? DEFAULT_PLACE);
}
function sarifResult(finding, { explain, file, worse }, detail) {
	const { id, rule, severity, entity, known } = finding;
	const words = explain(finding);
	return {
		ruleId: sarifRuleId(rule, severity),
		ruleIndex: sarifRuleIndex(rule, severity),
		level: LEVELS[severity],
		message: messageWithin(detail.paragraph, words.message, `What to do: ${words.remediation}`, `Entity: ${entity.arn}`),
		locations: [{
			physicalLocation: {
				artifactLocation: { uri: file },
				region: {
					startLine: 1,
					startColumn: 1,
					endLine: 1,
					endColumn: 2
				}
			},
			logicalLocations: [{
				fullyQualifiedName: shown(entity.arn, detail.name),
				kind: "resource"
			}]
		}],
		partialFingerprints: {
			primaryLocationLineHash: `${id}:1`,
			"iamSweepFinding/v1": id
		},
		...worse && { baselineState: baselineState(finding, worse) },
		properties: {
			account: entity.accountId,
			entity: shown(entity.arn, detail.name),
			entityType: entity.type,
			severity,
			status: finding.status,
			...known && {
				knownSince: known.since,
				...known.note !== void 0 && { note: shown(known.note, Math.min(300, detail.name)) }
			},
			...subjectOf(finding, detail),
			evidence: evidenceOf(finding, detail),
			...grants(finding.grantedBy, detail)
		}
	};
}
function baselineState({ id, status }, worse) {
	if (status === "known") return "unchanged";
	return worse.has(id) ? "updated" : "new";
}
function subjectOf({ subject: { service, action, credential } }, { name }) {
	return {
		...service !== void 0 && { service: shown(service, name) },
		...action !== void 0 && { action: shown(action, name) },
		...credential !== void 0 && { credential }
	};
}
function evidenceOf({ evidence }, { name }) {
	const { lastAccessedAt, lastAccessedBy, lastAccessedRegion, ageDays, trackedSince } = evidence;
	return {
		lastAccessedAt,
		...lastAccessedBy !== void 0 && { lastAccessedBy: shown(lastAccessedBy, name) },
		...lastAccessedRegion !== void 0 && { lastAccessedRegion: shown(lastAccessedRegion, name) },
		ageDays,
		...trackedSince !== void 0 && { trackedSince }
	};
}
function grants(grantedBy, { name, policies }) {
	if (grantedBy.length === 0) return {};
	const named = grantedBy.slice(0, policies).map(({ policyName, policyArn, attachedTo }) => shown(policyArn ?? `${attachedTo === void 0 ? "" : `${attachedTo} `}${policyName}`, name));
	const rest = grantedBy.length - named.length;
	return {
		...named.length > 0 && { grantedBy: named },
		...rest > 0 && { moreGrants: rest }
	};
}

// src/report/sarif/room.ts
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

// src/report/sarif.ts
const MOST_RESULTS = 25e3;
const MOST_BYTES = 14e7;
function reportSarif(input) {
	return pieces(lines(input));
}
function* lines(input) {
	const { judgement, run, explain } = input;
	const { name, version } = run.tool;
	const { baseline } = judgement;
	const context = {
		explain,
		file: placeOf(run),
		worse: baseline && new Set(baseline.worse.map(({ id }) => id))
	};
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
	yield `    "automationDetails": ${JSON.stringify({ id: categoryOf(input) })},\n`;
	yield "    \"columnKind\": \"utf16CodeUnits\",\n";
	const told = open(judgement.findings);
	const room = new ResultRoom(MOST_BYTES, MOST_RESULTS, context.file);
	const inRoom = (finding) => room.fit((detail) => sarifResult(finding, context, detail));
	yield* list("results", told.findings, inRoom, { indent: "    " });
	const cut = {
		...told.isCut() && { results: cutWords(input) },
		...room.shortened > 0 && { texts: shortenedWords(room.shortened) }
	};
	yield `    "invocations": ${JSON.stringify([invocation(input, cut)])},\n`;
	yield `    "properties": ${JSON.stringify(runProperties(input))}\n  }]\n}\n`;
}
function open(findings) {
	let isCut = false;
	function* first() {
		let taken = 0;
		for (const finding of findings) {
			if (finding.status === "exempt") continue;
			isCut = taken === MOST_RESULTS;
			if (isCut) return;
			taken += 1;
			yield finding;
		}
	}
	return {
		findings: first(),
		isCut: () => isCut
	};
}
function cutWords({ judgement }) {
	const { critical, high, medium, low } = judgement.counts;
	const total = critical + high + medium + low + (judgement.baseline?.known ?? 0);
	return `There are ${number(total)} findings. These are the ${number(MOST_RESULTS)} most severe ones, which is as many as code scanning takes; report.json has all.`;
}
function shortenedWords(results) {
	return `${count(results, "result")} ${results === 1 ? "is" : "are"} told briefly, with fewer policies and shorter texts, since the file would be too large otherwise; report.json has all.`;
}
function categoryOf({ judgement, settings, run }) {
	const [account] = judgement.accounts;
	const isOne = settings.accounts.length === 0 && judgement.accounts.length === 1;
	const config = settings.issue.key ?? run.configFile ?? run.workflowPath;
	return [
		"iam-sweep",
		isOne && account !== void 0 ? account.id : "accounts",
		...config === void 0 ? [] : [relativeUri(config)],
		""
	].join("/");
}
function runProperties({ judgement, settings }) {
	const { baseline } = judgement;
	return {
		conclusion: judgement.conclusion,
		failOn: settings.gate.failOn,
		collectedAt: judgement.snapshot.collectedAt,
		accounts: judgement.accounts.map(({ id, status }) => ({
			id,
			status
		})),
		counts: judgement.counts,
		...baseline && { baseline: {
			known: baseline.known,
			gone: baseline.gone.length
		} },
		exemptions: exemptionProperties(judgement.exemptions)
	};
}

export { reportSarif };