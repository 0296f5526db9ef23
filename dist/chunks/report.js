import "./rolldown-runtime.js";
import { annotation, bounded, exemptionAnnotation, exemptions, mostUrgent } from "./exemptions.js";
import { accountName, accountsOf, arnLabel, inGrace, isOpen, label, neverUsed, policyKey, shortPath, throughGroup, worst } from "./entity-words.js";
import { clip, code, logSafe, text, textBlock } from "./escape.js";
import { count, day, joined, nameList, named, number, own, plural, say, toMarkdown, toPlain } from "./phrase.js";
import { coverageOf, openTotal, verdictPhrase } from "./verdict-words.js";
import { actionName, credentialWords, firstRemedies, notableFirst, reasonsOf, remedyPhrase } from "./remedy-words.js";
import { reportJson } from "./json2.js";
import { ENTITY_TYPES } from "./entity.js";
import { SWITCH_STATUSES, peopleRows } from "./judgement.js";
import { RULE_IDS, SEVERITIES } from "./settings.js";
import { countStatuses, inConsole, isSilent, roleLabel, unreadWords } from "./role-words.js";
import { SEVERITY_SIGNS, SUMMARY_LIMIT, chart, fitBlocks, more, table, verdict } from "./fit.js";
import { isAboutAccess, isAboutDocument, isAboutSwitching, matterOf } from "./matter.js";
import { TRUST_POLICY } from "./finding.js";
import { doFirst, undetermined } from "./todo.js";

// src/report/baseline-words.ts
function entryPhrase({ id, since, rule, entity, subject }) {
	const what = [rule, subject].filter((part) => part !== void 0).join(" ");
	const about = entity === void 0 ? named(id) : named(arnLabel(entity));
	const which = what === "" ? own("") : say`: ${named(what)}`;
	return say`${about}${which}, since ${own(since)}`;
}
function gonePhrase({ path, gone, entries }) {
	const verb = gone.length === 1 ? "has" : "have";
	return say`${own(number(gone.length))} of ${own(count(entries, "entry"))} of the baseline ${named(path)} ${own(verb)} no finding any more and can be removed; a run with save-baseline writes the file without.`;
}
function baselineLines({ judgement, settings: { gate } }) {
	const { baseline } = judgement;
	const lines = [];
	if (baseline !== void 0) {
		const { path, entries, known, worse, gone, undecided, ratchet } = baseline;
		const fates = {
			known,
			worse: worse.length,
			gone: gone.length,
			undecided: undecided.length
		};
		const told = Object.entries(fates).map(([fate, amount]) => `${number(amount)} ${fate}`);
		lines.push(`Baseline ${logSafe(path)}, ${count(entries, "entry")}: ${told.join(", ")}.`);
		if (ratchet !== void 0) {
			const { open, allowed } = ratchet;
			lines.push(`Ratchet: ${count(open, "finding")} new or known, ${number(allowed)} allowed.`);
		}
	}
	if (gate.saveBaseline !== void 0) {
		const unknown = openTotal(judgement) - (baseline?.worse.length ?? 0);
		const removed = number(baseline?.gone.length ?? 0);
		const added = baseline?.ratchet !== void 0 ? "none added" : `${number(unknown)} added`;
		lines.push(`Baseline for ${logSafe(gate.saveBaseline)}: ${added}, ${removed} removed.${leftOut(judgement)}`);
	}
	return lines;
}
function leftOut(judgement) {
	const { baseline } = judgement;
	const open = openTotal(judgement);
	if (baseline?.ratchet === void 0 || open === 0) return "";
	return ` With the ratchet on, ${number(open)} new or worse ${plural(open, "finding")} ${open === 1 ? "is" : "are"} left out of it.`;
}

// src/report/annotations.ts
const REMEDIES = 5;
const NAMED$1 = 10;
function annotations(input) {
	const { judgement } = input;
	const warnings = [
		...partialBaselineAnnotation(input),
		...reasonAnnotations(input),
		...mostUrgent(judgement.exemptions).flatMap(exemptionAnnotation),
		...overflowAnnotation(input)
	];
	const notices = [...judgement.notices.filter(({ code }) => code !== "exemption-unmatched").map(({ message }) => annotation("notice", "IAM Sweep", logSafe(message))), ...baselineAnnotation(judgement.baseline)];
	const verdict = verdictAnnotation(input);
	return [
		"error",
		"warning",
		"notice"
	].flatMap((level) => bounded([...verdict.level === level ? [verdict] : [], ...level === "warning" ? warnings : level === "notice" ? notices : []]));
}
function failureAnnotations({ title, problems }) {
	return bounded(problems.map(({ place, location, problem, remedy }) => ({
		...annotation("error", `IAM Sweep: ${logSafe(title)}`, [`${place === void 0 ? "" : `${logSafe(place)}: `}${logSafe(problem)}`, ...remedy === void 0 ? [] : remedy.trim().split(/\r?\n/).map((line) => logSafe(line))].join("\n")),
		...location && {
			file: location.file,
			line: location.line
		}
	})));
}
function verdictAnnotation(input) {
	const { judgement, settings } = input;
	const level = judgement.conclusion === "fail" || judgement.conclusion === "incomplete" && settings.gate.onIncomplete === "fail" ? "error" : judgement.conclusion === "incomplete" ? "warning" : "notice";
	const lines = [toPlain(verdictPhrase(input))];
	const { remedies, total } = openTotal(judgement) > 0 ? firstRemedies(judgement, REMEDIES) : {
		remedies: [],
		total: 0
	};
	const accounts = accountsOf(judgement);
	for (const remedy of remedies) lines.push(`- ${remedy.severity}: ${toPlain(remedyPhrase(remedy, accounts, settings.access.unusedDays))}.`);
	const rest = total - remedies.length;
	if (rest > 0) lines.push(`… and ${count(rest, "more change")}, see the job summary.`);
	return annotation(level, `IAM Sweep: ${judgement.conclusion}`, lines.join("\n"));
}
function reasonAnnotations({ judgement }) {
	return reasonsOf(judgement).map((reason) => {
		const [first = ""] = reason.messages;
		const who = toPlain(nameList([...reason.who].slice(0, NAMED$1), reason.who.size, NAMED$1));
		const what = [reason.operation, reason.code].filter((part) => part !== "").map(logSafe).join(" ");
		return annotation("warning", "IAM Sweep: could not be determined", `${who}: ${what}: ${clip(logSafe(first), 1e3)}`);
	});
}
function overflowAnnotation({ issues, settings }) {
	const overflow = issues?.overflow ?? 0;
	if (overflow === 0) return [];
	const have = overflow === 1 ? "has" : "have";
	const message = `${count(overflow, "more entity")} ${have} no issue, since issue.max is ${settings.issue.max}. Raise it, or keep one issue for each account (issue.per).`;
	return [annotation("warning", "IAM Sweep: more entities than issues", message)];
}
function partialBaselineAnnotation({ judgement, settings: { gate } }) {
	if (gate.saveBaseline === void 0 || judgement.errors.length === 0) return [];
	const message = `${logSafe(gate.saveBaseline)} was written by a run that could not determine everything. What it could not see and the baseline did not hold before is not in the file, and will be new. Write it again after a complete run.`;
	return [annotation("warning", "IAM Sweep: baseline of an incomplete audit", message)];
}
function baselineAnnotation(baseline) {
	if (baseline === void 0 || baseline.gone.length === 0) return [];
	const lines = baseline.gone.slice(0, NAMED$1).map((entry) => `- ${toPlain(entryPhrase(entry))}`);
	const rest = baseline.gone.length - lines.length;
	const message = [
		toPlain(gonePhrase(baseline)),
		...lines,
		...rest > 0 ? [`… and ${number(rest)} more, all in report.json.`] : []
	].join("\n");
	return [{
		...annotation("notice", "IAM Sweep: baseline", message),
		file: baseline.path
	}];
}

// src/report/log.ts
function renderLog(input) {
	const { judgement } = input;
	const { entities, determined } = coverageOf(judgement);
	return [
		`Findings: ${SEVERITIES.map((severity) => `${number(judgement.counts[severity])} ${severity}`).join(", ")}. Determined: ${number(determined)} of ${count(entities, "entity")}.`,
		...switching(input),
		...baselineLines(input),
		...entities > 0 ? [
			"",
			...typeTable(input),
			""
		] : []
	].join("\n");
}
function switching({ judgement: { switchRole } }) {
	if (switchRole === void 0) return [];
	const { users, thresholdDays } = switchRole;
	const counts = countStatuses(switchRole);
	const parts = SWITCH_STATUSES.filter((status) => counts[status] > 0).map((status) => `${number(counts[status])} ${status}`);
	const which = parts.length === 0 ? "" : `: ${parts.join(", ")}`;
	return [`Role switching within ${count(thresholdDays, "day")}: ${count(users.length, "user")}${which}.`];
}
const HEAD = [
	"",
	"entities",
	"compliant",
	"not",
	"exempt",
	"unknown",
	"granted",
	"used",
	"unused",
	"never"
];
function typeTable({ judgement }) {
	const rows = [...ENTITY_TYPES, "account"].flatMap((type) => {
		const all = judgement.entities.filter(({ entity }) => entity.type === type);
		if (all.length === 0) return [];
		const having = (status) => all.filter((judged) => judged.status === status).length;
		const sum = (key) => all.reduce((total, { services }) => total + services[key], 0);
		return [[type, ...[...[
			all.length,
			having("compliant"),
			having("non-compliant"),
			having("exempt"),
			having("unknown")
		], ...[
			sum("granted"),
			sum("used"),
			sum("unused"),
			sum("neverAccessed")
		]].map(number)]];
	});
	const widths = HEAD.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
	return [HEAD, ...rows].map((row) => row.map((cell, at) => at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)).join("  "));
}

// src/report/markdown/failure.ts
const PROBLEMS = 50;
const LENGTH = 2e3;
function renderFailure(failure, limitBytes = SUMMARY_LIMIT) {
	const rest = failure.problems.length - PROBLEMS;
	const blocks = [
		{
			name: "the title",
			markdown: `# ❌ IAM Sweep: ${failure.afterVerdict ? "results incomplete" : "nothing audited"}\n\n**${text(failure.title)}.**\n`,
			expendable: 0
		},
		...failure.problems.slice(0, PROBLEMS).map((problem, at) => ({
			name: `problem ${at + 1}`,
			markdown: item(problem),
			expendable: 1
		})),
		...rest > 0 ? [{
			name: "the rest",
			markdown: `… and ${number(rest)} more.\n`,
			expendable: 1
		}] : []
	];
	return fitBlocks(blocks, limitBytes, "The log has everything.");
}
function item({ place, problem, remedy }) {
	const what = `❌ ${place === void 0 ? "" : `${code(place)}: `}${text(problem, LENGTH)}\n`;
	if (remedy === void 0) return what;
	if (!remedy.trim().includes("\n")) return `${what}\n**Remedy:** ${text(remedy, LENGTH)}\n`;
	return `${what}\n**Remedy:**\n\n${textBlock(remedy)}\n`;
}

// src/report/markdown/account-settings.ts
const ROWS$5 = 50;
const DETAILS = 8;
function accountSettings({ judgement }) {
	const accounts = accountsOf(judgement);
	const rows = judgement.entities.flatMap((judged) => {
		const { entity, status } = judged;
		if (entity.type !== "account") return [];
		const name = code(accounts.nameOf(entity.accountId) ?? label(entity));
		const findings = judged.findings.filter(isOpen).map((finding) => [`${SEVERITY_SIGNS[finding.severity]} ${finding.severity}`, what(finding)]);
		const others = status === "unknown" ? [["⚠️ unknown", "–"]] : status === "exempt" ? [exemptCells(judged)] : [];
		return [...findings, ...others].map((cells, at) => [at === 0 ? name : "", ...cells]);
	});
	if (rows.length === 0) return "";
	const columns = [
		"Account",
		"Status",
		"What"
	].map((title) => ({ title }));
	return `## Password policy and root user\n\n${table(columns, rows.slice(0, ROWS$5))}\n${more(rows.length - ROWS$5, "rows")}`;
}
function exemptCells({ findings }) {
	const ends = findings.flatMap(({ exemption }) => exemption?.expires ?? []).sort();
	return [`exempt${ends[0] === void 0 ? "" : ` until ${text(ends[0], 10)}`}`, "–"];
}
function what(finding) {
	const { details = [], evidence } = finding;
	const matter = matterOf(finding);
	if (matter === "mfa") return "the root user has no MFA";
	if (matter === "password-policy") {
		const shown = details.slice(0, DETAILS).map((detail) => text(detail));
		const rest = details.length - shown.length;
		return [
			"weak password policy",
			...shown,
			...rest > 0 ? [`and ${number(rest)} more`] : []
		].join("<br>");
	}
	const used = evidence.lastAccessedAt === null ? "never used" : `last used ${day(evidence.lastAccessedAt)}`;
	return `${credentialWords(finding)} of the root user, ${used}`;
}

// src/report/markdown/baseline.ts
const ROWS$4 = 30;
const COLUMNS$1 = [
	"",
	"Entity",
	"Rule",
	"About",
	"Since",
	"Note"
].map((title) => ({ title }));
function baseline({ baseline: judged }) {
	if (judged === void 0) return "";
	const { worse, gone, undecided } = judged;
	const rows = [...worse.map((entry) => row$3("🔺 worse", entry)), ...gone.map((entry) => row$3("✅ gone", entry))].slice(0, ROWS$4);
	const rest = worse.length + gone.length - rows.length;
	const notes = [
		...worse.length > 0 ? ["What got worse since it was written down counts as new."] : [],
		...gone.length > 0 ? ["What is gone can be removed from the file; a run with `save-baseline` writes it without."] : [],
		...undecided.length > 0 ? ["Undecided: the entity is unknown or was not audited in full, or the rule was not asked."] : []
	];
	return [
		"## Baseline",
		"",
		headline(judged),
		"",
		...rows.length > 0 ? [table(COLUMNS$1, rows), more(rest, "entries")] : [],
		notes.join(" ")
	].join("\n");
}
function headline({ path, entries, known, worse, gone, undecided, ratchet }) {
	const fates = [
		`${count(known, "finding")} known`,
		...worse.length > 0 ? [`**${number(worse.length)} worse**`] : [],
		...gone.length > 0 ? [`**${number(gone.length)} gone**`] : [],
		...undecided.length > 0 ? [`${number(undecided.length)} undecided`] : []
	];
	return `${code(path)}, ${count(entries, "entry")}: ${fates.join(", ")}.${ratchetWords(ratchet)}`;
}
function ratchetWords(ratchet) {
	if (ratchet === void 0) return "";
	const { allowed, open, grown } = ratchet;
	const words = `${count(open, "finding")} new or known where ${number(allowed)} ${allowed === 1 ? "is" : "are"} allowed`;
	return ` Ratchet: ${grown ? `❌ **${words}**` : words}.`;
}
function row$3(fate, { id, since, rule, entity, subject, note }) {
	return [
		fate,
		code(entity === void 0 ? id : arnLabel(entity)),
		rule === void 0 ? "–" : code(rule),
		subject === void 0 ? "–" : code(subject),
		text(since, 10),
		note === void 0 ? "–" : text(note)
	];
}

// src/report/markdown/coverage.ts
const ACCOUNTS = 50;
const NOTICES = 30;
const SELECTORS = 20;
function accountTable(judgement) {
	const { accounts } = judgement;
	if (accounts.length < 2) return "";
	const open = /* @__PURE__ */ new Map();
	for (const finding of judgement.findings) {
		if (!isOpen(finding)) continue;
		const counts = open.get(finding.entity.accountId) ?? SEVERITIES.map(() => 0);
		const at = SEVERITIES.indexOf(finding.severity);
		counts[at] = (counts[at] ?? 0) + 1;
		open.set(finding.entity.accountId, counts);
	}
	const rows = accounts.slice(0, ACCOUNTS).map((account) => accountRow(account, open.get(account.id) ?? SEVERITIES.map(() => 0)));
	const columns = [
		{ title: "Account" },
		{ title: "Read" },
		{ title: "Entities" },
		...SEVERITIES.map((severity) => ({
			title: `${SEVERITY_SIGNS[severity]} ${severity}`,
			align: "right"
		}))
	];
	return `## Accounts\n\n${table(columns, rows)}\n${more(accounts.length - rows.length, "accounts")}`;
}
function accountRow(account, counts) {
	const name = accountName(account);
	return [
		name === account.id ? code(account.id) : `${code(name)}<br>${code(account.id)}`,
		account.status === "complete" ? "complete" : "⚠️ incomplete",
		entityCounts([account]),
		...counts.map(number)
	];
}
function entityCounts(accounts) {
	return ENTITY_TYPES.map((type) => count(accounts.reduce((sum, { counts }) => sum + counts[type], 0), type)).join(", ");
}
function notices({ notices: all }) {
	const told = all.filter(({ code: id }) => id !== "exemption-unmatched");
	if (told.length === 0) return "";
	const items = told.slice(0, NOTICES).map(({ message }) => `- ${text(message, 1e3)}`);
	return `## Notices\n\n${items.join("\n")}\n${more(told.length - items.length, "notices")}`;
}
function coverage$1({ judgement, settings, run }) {
	const { access, gate } = settings;
	const { stats } = judgement.snapshot;
	const grace = judgement.entities.filter(inGrace).length;
	const calls = Object.values(stats.apiCalls).reduce((sum, calls) => sum + calls, 0);
	const fails = gate.failOn === "never" ? "never for findings" : `on findings at ${gate.failOn}${gate.failOn === "critical" ? "" : " or above"}`;
	return `## Thresholds and coverage\n\n${[
		["Unused", `last used more than ${count(access.unusedDays, "day")} before the facts were collected`],
		["Never used", "no use in the time that IAM keeps: 400 days, or since the entity was created. A denied attempt counts as use"],
		["Grace", `the use of entities younger than ${count(access.graceDays, "day")} is not judged${grace > 0 ? `: ${number(grace)} here` : ""}`],
		["Granularity", access.granularity === "action" ? "services and tracked actions" : "services"],
		["Fails", `${fails}; incomplete facts ${gate.onIncomplete === "fail" ? "fail" : "only warn"}`],
		...ruleRows(settings.rules),
		...run.configFile === void 0 ? [] : [["Settings", settingsSource(run.configFile)]],
		...peopleRows({
			judgement,
			settings
		}),
		["Audited", `${selection(settings.entities)}: ${audited(judgement)}`],
		["Collected", `${time(judgement.snapshot.collectedAt)}, with ${count(calls, "API call")} and ${retries(stats.retries)}`],
		["Run", `${time(run.startedAt)} to ${time(run.finishedAt)}, ${text(run.tool.name, 60)} ${code(run.tool.version, 40)}`]
	].map(([name, value]) => `- **${name}:** ${value}`).join("\n")}\n`;
}
function audited({ accounts, entities }) {
	const themselves = entities.filter(({ entity }) => entity.type === "account").length;
	const also = themselves === 0 ? "" : `, ${count(themselves, "account")} with password policy and root user`;
	return `${entityCounts(accounts)}${also}`;
}
function settingsSource(configFile) {
	return configFile === null ? "inputs and defaults; there is no config file" : `${code(configFile)} and inputs`;
}
function retries(value) {
	return value === 1 ? "1 retry" : `${number(value)} retries`;
}
function ruleRows(rules) {
	const changed = RULE_IDS.filter((rule) => rules[rule] !== "default");
	if (changed.length === 0) return [];
	return [["Rules", changed.map((rule) => `${code(rule)} ${rules[rule] === "off" ? "is off" : `is ${rules[rule]}`}`).join(", ")]];
}
function selection({ include, exclude, tags }) {
	return [
		include.length === 0 ? "everything" : listed$1(include),
		...exclude.length === 0 ? [] : [`without ${listed$1(exclude)}`],
		...Object.keys(tags).length === 0 ? [] : [`tagged ${listed$1(Object.entries(tags).map(([key, values]) => `${key}=${values.join("|")}`))}`]
	].join(", ");
}
function listed$1(selectors) {
	const rest = selectors.length - SELECTORS;
	const shown = selectors.slice(0, SELECTORS).map((selector) => code(selector)).join(", ");
	return rest > 0 ? `${shown} and ${number(rest)} more` : shown;
}
function time(iso) {
	return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

// src/report/markdown/entity-details.ts
const ROWS$3 = 100;
const ROWS_OF_ONE = 12;
const SERVICES = 8;
const POLICIES$1 = 3;
const TOLD = 3;
const PASS_ROLE = "\nUse of `iam:PassRole` leaves no trace: before `iam` is cut, see which services are handed a role.";
function entityDetails(input, type) {
	const accounts = accountsOf(input.judgement);
	const rows = [];
	const shown = [];
	let entities = 0;
	const candidates = input.judgement.entities.filter((judged) => judged.entity.type === type && hasDetails(judged));
	for (const judged of candidates) {
		if (rows.length >= ROWS$3) break;
		entities += 1;
		const groups = groupsOf(judged);
		groups.slice(0, ROWS_OF_ONE).forEach((group, at) => {
			shown.push(...group);
			rows.push([at === 0 ? entityCell(judged, accounts) : "", ...cells(judged, group)]);
		});
		const hidden = groups.slice(ROWS_OF_ONE).flat().length;
		if (hidden > 0) rows.push([
			"",
			"",
			`and ${number(hidden)} more`,
			"",
			""
		]);
	}
	if (rows.length === 0) return "";
	const columns = [
		type === "policy" ? "Policy" : `${type[0]?.toUpperCase()}${type.slice(1)}`,
		"Severity",
		"What",
		"Last used",
		"Granted by"
	].map((title) => ({ title }));
	const rest = candidates.length - entities;
	const head = rest > 0 ? `the worst ${number(entities)} of ${count(candidates.length, type)}` : count(entities, type);
	return [
		`<details>\n<summary>${shown.every(isAboutAccess) ? "Which services" : "What exactly"}: ${head}</summary>\n`,
		table(columns, rows),
		rest > 0 ? `\n… and ${number(rest)} more ${plural(rest, type)}, all in \`report.json\`.` : "",
		shown.some(({ untraced }) => untraced !== void 0) ? PASS_ROLE : "",
		"\n</details>\n"
	].join("\n");
}
function hasDetails({ findings }) {
	return findings.some(isOpen) && !findings.some((finding) => isOpen(finding) && finding.rule === "entity-unused");
}
function entityCell({ entity }, accounts) {
	const account = accounts.nameOf(entity.accountId);
	return code(label(entity)) + (account === void 0 ? "" : `<br>in ${code(account)}`);
}
function groupsOf({ findings }) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		if (!isOpen(finding)) continue;
		const policies = finding.grantedBy.map(policyKey).sort().join("\n");
		const isTrust = finding.subject.policy === TRUST_POLICY;
		const key = [
			finding.severity,
			finding.rule,
			isTrust,
			policies
		].join("\n");
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [finding]);
		else group.push(finding);
	}
	return [...groups.values()];
}
function cells({ entity }, group) {
	const [first] = group;
	if (first === void 0) return [
		"",
		"",
		"",
		""
	];
	const severity = `${SEVERITY_SIGNS[first.severity]} ${first.severity}`;
	if (isAboutDocument(first)) return [
		severity,
		documentCell(group),
		"–",
		ofPolicy(first)
	];
	if (!isAboutAccess(first)) return [
		severity,
		...peopleCells(group),
		grantedBy(first) || "–"
	];
	const isAction = first.subject.action !== void 0;
	const names = group.map(({ subject }) => isAction ? actionName(subject) : subject.service ?? "");
	return [
		severity,
		(names.length > SERVICES ? `${count(names.length, isAction ? "action" : "service")}: ` : "") + toMarkdown(nameList(notableFirst(names).slice(0, SERVICES), names.length, SERVICES)),
		lastUse(group),
		entity.type === "policy" ? "itself" : grantedBy(first) || "?"
	];
}
function peopleCells(group) {
	const [first] = group;
	if (first === void 0 || matterOf(first) === "mfa") return ["no MFA", "–"];
	if (isAboutSwitching(first)) return ["role switching", lastUse(group)];
	return [group.map(credentialWords).join(", "), lastUse(group)];
}
function documentCell(group) {
	const says = [...new Set(group.map(({ trouble }) => trouble?.says ?? ""))];
	const told = says.slice(0, TOLD).map((words) => text(words, 300));
	const rest = says.length - told.length;
	return [...told, ...rest > 0 ? [`and ${number(rest)} more`] : []].join("<br>");
}
function ofPolicy(finding) {
	if (finding.subject.policy === "trust policy") return "its trust policy";
	return finding.entity.type === "policy" ? "itself" : grantedBy(finding) || "–";
}
function grantedBy(finding) {
	const granted = finding.grantedBy.slice(0, POLICIES$1).map((policy) => {
		const through = throughGroup(policy, finding.entity);
		return code(policy.policyName) + (through === void 0 ? "" : ` through ${code(through)}`);
	});
	const more = finding.grantedBy.length - granted.length;
	if (more > 0) granted.push(`and ${number(more)} more`);
	return granted.join("<br>");
}
function lastUse(group) {
	const [first] = group;
	if (first === void 0) return "";
	if (neverUsed(first)) {
		const since = first.evidence.trackedSince;
		return since === void 0 ? "never" : `never since ${day(since)}`;
	}
	const times = group.flatMap(({ evidence }) => evidence.lastAccessedAt ?? []).sort();
	const [from, to] = [day(times[0] ?? ""), day(times.at(-1) ?? "")];
	if (group.length > 1) return from === to ? from : `${from} to ${to}`;
	const { lastAccessedBy, lastAccessedRegion, ageDays } = first.evidence;
	const by = lastAccessedBy === void 0 || lastAccessedBy === first.entity.arn ? "" : ` by ${code(arnLabel(lastAccessedBy))}`;
	const where = lastAccessedRegion === void 0 ? "" : ` in ${code(lastAccessedRegion)}`;
	return `${from}${ageDays === null ? "" : `, ${count(ageDays, "day")} ago`}${by}${where}`;
}

// src/report/markdown/entity-table.ts
const ROWS$2 = 40;
const SHORT$1 = 15;
const POLICIES = 3;
const TITLES$1 = {
	role: "Roles",
	user: "Users",
	group: "Groups",
	policy: "Policies",
	account: "Accounts"
};
function entityTable({ judgement }, type) {
	const all = judgement.entities.filter(({ entity }) => entity.type === type);
	if (all.length === 0) return "";
	const isFine = (judged) => judged.status === "compliant" && judged.reason === void 0;
	const telling = all.filter((judged) => !isFine(judged));
	const fine = all.filter(isFine);
	const shown = all.length <= SHORT$1 ? [...telling, ...fine] : telling.slice(0, ROWS$2);
	const accounts = accountsOf(judgement);
	const head = `## ${TITLES$1[type]}\n`;
	const body = shown.length === 0 ? "" : table(columns(type), shown.map((judged) => row$2(judged, accounts)));
	return [
		head,
		...body === "" ? [] : [`${body}\n`],
		rest$1(type, telling.length, fine.length, shown.length)
	].join("\n");
}
function columns(type) {
	const right = (title) => ({
		title,
		align: "right"
	});
	return [
		{ title: TITLES$1[type].replace(/ies$/, "y").replace(/s$/, "") },
		{ title: "Status" },
		right("Granted"),
		right("Used"),
		right("Unused"),
		right("Never"),
		{ title: "Last used" },
		{ title: "Unused access comes from" }
	];
}
function rest$1(type, telling, fine, shown) {
	if (telling + fine === shown) return "";
	const hidden = Math.max(0, telling - shown);
	const compliant = `${count(fine, `compliant ${type}`)}`;
	if (shown === 0) return `All ${compliant}.\n`;
	if (hidden === 0) return `… and ${compliant}, all in \`report.json\`.\n`;
	return `${`… and ${number(hidden)} more ${plural(hidden, type)} that ${hidden === 1 ? "is" : "are"} not compliant`}${fine > 0 ? `, and ${compliant}` : ""}, all in \`report.json\`.\n`;
}
function row$2(judged, accounts) {
	const { entity, services, status } = judged;
	const account = accounts.nameOf(entity.accountId);
	const known = entity.access.status === "complete";
	const amount = (value) => known ? number(value) : status === "unknown" ? "?" : "–";
	return [
		code(label(entity)) + (account === void 0 ? "" : `<br>in ${code(account)}`),
		statusCell$1(judged),
		amount(services.granted),
		amount(services.used),
		amount(services.unused),
		amount(services.neverAccessed),
		lastUsedCell(judged),
		sourcesCell(judged)
	];
}
function statusCell$1(judged) {
	if (judged.status === "exempt") {
		const ends = judged.findings.flatMap(({ exemption }) => exemption?.expires ?? []).sort();
		return `exempt${ends[0] === void 0 ? "" : ` until ${text(ends[0], 10)}`}`;
	}
	if (judged.status === "compliant") {
		const reason = text(judged.reason ?? "", 160);
		return inGrace(judged) ? reason : ["✅", ...reason === "" ? [] : [reason]].join("<br>");
	}
	return [...judged.status === "unknown" ? ["⚠️ unknown"] : [], ...findingCounts(judged)].join("<br>");
}
function findingCounts(judged) {
	const known = judged.findings.filter(({ status }) => status === "known").length;
	return [...openCounts(judged), ...known === 0 ? [] : [`${number(known)} known`]];
}
function openCounts({ entity, findings }) {
	const open = findings.filter(isOpen);
	const whole = open.find(({ rule }) => rule === "entity-unused");
	if (whole !== void 0) {
		const gravest = open.reduce((severity, finding) => worst(severity, finding.severity), "low");
		const words = entity.type === "user" && !whole.keysSeen ? "no recent use recorded" : "unused as a whole";
		return [`${SEVERITY_SIGNS[gravest]} ${words}`];
	}
	return SEVERITIES.flatMap((severity) => {
		const found = open.filter((finding) => finding.severity === severity).length;
		return found === 0 ? [] : [`${SEVERITY_SIGNS[severity]} ${number(found)} ${severity}`];
	});
}
function lastUsedCell({ entity, lastUsedAt, status }) {
	if (lastUsedAt === null) return status === "unknown" || entity.access.status !== "complete" ? "?" : "never";
	const latest = (entity.access.status === "complete" ? entity.access.services : []).find((service) => service.lastAccessedAt === lastUsedAt);
	const by = latest?.lastAccessedBy;
	if (by !== void 0 && by !== entity.arn) return `${day(lastUsedAt)} by ${code(arnLabel(by))}`;
	const signedIn = latest === void 0 && entity.type === "user" && entity.passwordLastUsedAt === lastUsedAt;
	return `${day(lastUsedAt)}${signedIn ? " (sign-in)" : ""}`;
}
function sourcesCell({ entity, findings }) {
	const open = findings.filter((finding) => isOpen(finding) && isAboutAccess(finding));
	const byPolicy = /* @__PURE__ */ new Map();
	for (const { grantedBy } of open) for (const policy of grantedBy) {
		const key = policyKey(policy);
		byPolicy.set(key, {
			policy,
			services: (byPolicy.get(key)?.services ?? 0) + 1
		});
	}
	if (byPolicy.size === 0 && open.length > 0 && entity.type !== "policy") return listed([...entity.attachedPolicies, ...entity.inlinePolicies].map(({ name }) => code(name))) || "no policy";
	if (entity.type === "policy") return byPolicy.size > 0 ? "itself" : "–";
	const sources = [...byPolicy.values()].sort((a, b) => b.services - a.services);
	const alone = sources.length === 1;
	return listed(sources.map(({ policy, services }) => {
		const group = throughGroup(policy, entity);
		const through = group === void 0 ? "" : ` through ${code(group)}`;
		return `${code(policy.policyName)}${through}${alone ? "" : ` (${number(services)})`}`;
	})) || "–";
}
function listed(items) {
	const rest = items.length - POLICIES;
	return items.slice(0, POLICIES).join("<br>") + (rest > 0 ? `<br>and ${number(rest)} more` : "");
}

// src/report/markdown/issues.ts
const SHOWN = 10;
const WORDS = {
	opened: "opened",
	updated: "updated",
	reopened: "reopened",
	closed: "closed",
	respected: "closed by a person, and left so"
};
function issueLine({ issues, settings }) {
	if (issues === void 0) return "";
	const { kept, overflow } = issues;
	const lines = kept.slice(0, SHOWN).map((issue) => `${link(issue)} (${wordsOf(issue)})`);
	const more = kept.length - lines.length;
	const parts = [...lines, ...more > 0 ? [`${count(more, "more issue")}`] : []];
	const told = parts.length === 0 ? "" : `Kept in ${parts.join(", ")}.\n`;
	return `${told}${overflow === 0 ? "" : `${told === "" ? "" : "\n"}⚠️ ${count(overflow, "more entity")} ${overflow === 1 ? "has" : "have"} no issue, since \`issue.max\` is ${settings.issue.max}.\n`}`;
}
function wordsOf({ action, isOpen }) {
	if (action !== "unchanged") return WORDS[action];
	return isOpen ? "as before" : "closed, as before";
}
function link({ number, url, title }) {
	const address = /^https?:\/\/[\w.:\-/%~]+$/.test(url) ? url : void 0;
	const name = `issue ${number}`;
	return `${address === void 0 ? name : `[${name}](${address})`} ${text(title, 120)}`;
}

// src/report/markdown/switch-role.ts
function switchRoleHead({ judgement }) {
	const { switchRole } = judgement;
	return switchRole === void 0 ? "" : `## Role switching\n\n${sentence(switchRole, judgement)}\n`;
}
function sentence(switchRole, judgement) {
	const { users, thresholdDays } = switchRole;
	const where = inConsole(judgement);
	const unread = unreadWords(judgement);
	if (users.length === 0) return unread === void 0 ? "No user of the stocktaking may switch role." : `No user is known who may switch role. ${unread}`;
	const { active, stale, never, unknown, new: young, exempt } = countStatuses(switchRole);
	const parts = [
		`${number(active)} did${where} within the last ${count(thresholdDays, "day")}`,
		...stale > 0 ? [`**${number(stale)} not for longer than that**`] : [],
		...never > 0 ? [`**${number(never)} ${never === 1 ? "has" : "have"} no known switch**`] : [],
		...unknown > 0 ? [`⚠️ ${number(unknown)} could not be determined`] : [],
		...young > 0 ? [`${number(young)} ${young === 1 ? "is" : "are"} too new to tell`] : [],
		...exempt > 0 ? [`${number(exempt)} ${exempt === 1 ? "is" : "are"} exempt`] : []
	];
	const open = unread === void 0 ? "" : ` ${unread}`;
	return `${count(users.length, "user")} may switch role: ${parts.join(", ")}.${open} ${coverage(switchRole)}`;
}
function coverage({ coverage: { from, to, sources } }) {
	const accounts = new Set(sources.flatMap((source) => source.accounts)).size;
	const regions = new Set(sources.flatMap((source) => source.regions)).size;
	const where = [...accounts > 0 ? [count(accounts, "account")] : [], ...regions > 0 ? [count(regions, "Region")] : []].join(" and ");
	const read = where === "" ? "" : ` Logs of ${where} were read.`;
	if (from === null || to === null) return `No time is covered for every account, so silence proves nothing yet.${read}`;
	return `Every account is covered from ${day(from)} to ${day(to)}.${read}`;
}
const BARS = [
	{
		title: "0-7",
		to: 7
	},
	{
		title: "8-30",
		to: 30
	},
	{
		title: "31-90",
		to: 90
	},
	{
		title: "91-180",
		to: 180
	},
	{
		title: "181-365",
		to: 365
	},
	{
		title: "over a year",
		to: Number.POSITIVE_INFINITY
	}
];
function switchRoleChart({ judgement }) {
	const users = judgement.switchRole?.users ?? [];
	if (users.length === 0) return "";
	const bars = new Map([
		...BARS.map(({ title }) => title),
		"never",
		"unknown"
	].map((title) => [title, 0]));
	for (const { status, ageDays } of users) {
		const title = status === "unknown" ? "unknown" : ageDays === null ? status === "new" ? "new" : "never" : BARS.find(({ to }) => ageDays <= to)?.title ?? "unknown";
		bars.set(title, (bars.get(title) ?? 0) + 1);
	}
	return [
		"```mermaid",
		"xychart-beta",
		"    title \"Days since the last role switch\"",
		`    x-axis [${[...bars.keys()].map((title) => `"${title}"`).join(", ")}]`,
		`    y-axis "Users" 0 --> ${Math.max(...bars.values())}`,
		`    bar [${[...bars.values()].join(", ")}]`,
		"```",
		""
	].join("\n");
}

// src/report/markdown/switch-sources.ts
const ROWS$1 = 20;
const AMOUNTS = 6;
const LISTED = 3;
const DOLLARS_PER_TERABYTE = 5;
function switchSources({ judgement }) {
	const sources = judgement.switchRole?.coverage.sources ?? [];
	const history = judgement.snapshot.switchRole?.history;
	const kept = history === void 0 ? "" : `\n${history.saved ? `What was learned is kept in ${code(history.store)}.` : `⚠️ What was learned could not be kept in ${code(history.store)}.`}\n`;
	if (sources.length === 0) return kept;
	const columns = [
		"Source",
		"Covers",
		"Accounts",
		"Regions",
		"Read",
		"Problems"
	].map((title) => ({ title }));
	const rows = sources.slice(0, ROWS$1).map(row$1);
	return [
		"<details>",
		`<summary>What this is known from: ${count(sources.length, "source")}</summary>`,
		"",
		table(columns, rows),
		more(sources.length - rows.length, "sources"),
		kept,
		"</details>",
		""
	].join("\n");
}
function row$1(source) {
	const { type, name, accounts, regions, from, to, amounts, problemCount } = source;
	const read = Object.entries(amounts).slice(0, AMOUNTS);
	return [
		`${code(type)}<br>${text(name, 200)}`,
		from === null || to === null ? "no time" : `${day(from)} to ${day(to)}`,
		fewOrCount(accounts),
		fewOrCount(regions),
		read.map(([key, value]) => amount(key, value)).join("<br>") || "–",
		problemCount === 0 ? "–" : `⚠️ ${number(problemCount)}`
	];
}
function fewOrCount(names) {
	if (names.length === 0) return "–";
	return names.length <= LISTED ? names.map((name) => code(name)).join("<br>") : number(names.length);
}
function amount(key, value) {
	if (key === "bytesScanned") {
		const dollars = value / 0xe8d4a51000 * DOLLARS_PER_TERABYTE;
		const price = dollars < .01 ? "less than 0.01 USD" : `about ${dollars.toFixed(2)} USD`;
		return `${bytes(value)} scanned, ${price} at ${DOLLARS_PER_TERABYTE} USD a TB`;
	}
	if (key.endsWith("Bytes")) return `${bytes(value)} ${words(key.slice(0, -5))}`;
	return `${number(Math.round(value))} ${words(key)}`;
}
function words(key) {
	return text(key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`), 40);
}
const UNITS = [
	"bytes",
	"KB",
	"MB",
	"GB",
	"TB"
];
function bytes(value) {
	const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
	const scaled = value / 1e3 ** power;
	return `${power === 0 || scaled >= 100 ? number(Math.round(scaled)) : scaled.toFixed(1)} ${UNITS[power]}`;
}

// src/report/markdown/switcher-table.ts
const ROWS = 40;
const SHORT = 15;
const ROLES = 3;
const NAME$1 = 128;
const COLUMNS = [
	{ title: "User" },
	{ title: "Status" },
	{ title: "Last switch" },
	{
		title: "Days",
		align: "right"
	},
	{ title: "Role switched to last" },
	{ title: "Could switch to" },
	{ title: "Watched since" }
];
function switcherTable(input) {
	const users = input.judgement.switchRole?.users ?? [];
	if (users.length === 0) return "";
	const telling = users.filter(({ status }) => status !== "active");
	const shown = users.length <= SHORT ? users : telling.slice(0, ROWS);
	const accounts = accountsOf(input.judgement);
	const severities = severitiesOf(shown, input);
	const rows = shown.map((judged) => row(judged, accounts, severities.get(judged)));
	return [rows.length === 0 ? "" : `${table(COLUMNS, rows)}\n`, rest(users, shown)].join("\n");
}
function severitiesOf(shown, { judgement }) {
	const wanted = new Map(shown.filter(isSilent).map((judged) => [keyOf(judged.user), judged]));
	return new Map(judgement.entities.flatMap(({ entity, findings }) => {
		const judged = entity.type === "user" ? wanted.get(keyOf(entity)) : void 0;
		const finding = judged && findings.find(isAboutSwitching);
		return judged === void 0 || finding === void 0 ? [] : [[judged, finding.severity]];
	}));
}
function keyOf({ accountId, arn }) {
	return `${accountId}\n${arn}`;
}
function row(judged, accounts, severity) {
	const { status, ageDays, lastRoleArn, assumableRoles, watchedSince } = judged;
	return [
		who(judged, accounts).join("<br>in "),
		statusCell(status, severity, judged.namedBySessionAt),
		lastSwitchCell(judged),
		ageDays === null ? "–" : number(ageDays),
		lastRoleArn === void 0 ? "–" : code(shortPath(roleLabel(lastRoleArn), NAME$1)),
		rolesCell(assumableRoles),
		watchedSince === null ? "–" : day(watchedSince)
	];
}
function lastSwitchCell({ lastSwitchedAt, watchedSince }) {
	if (lastSwitchedAt === null) return "none known";
	return watchedSince !== null && watchedSince <= lastSwitchedAt ? day(lastSwitchedAt) : `${day(lastSwitchedAt)} or later`;
}
function who({ user }, accounts) {
	const account = accounts.nameOf(user.accountId);
	return [code(shortPath(label(user), NAME$1)), ...account === void 0 ? [] : [code(account)]];
}
const STATUS_WORDS = {
	active: "✅ active",
	stale: "stale",
	never: "never",
	new: "new",
	unknown: "⚠️ unknown",
	exempt: "exempt"
};
function statusCell(status, severity, hint) {
	return `${severity === void 0 ? "" : `${SEVERITY_SIGNS[severity]} `}${STATUS_WORDS[status]}${hint === void 0 ? "" : "<br>(see below)"}`;
}
function rolesCell(roles) {
	const shown = roles.slice(0, ROLES).map((role) => code(shortPath(roleLabel(role), NAME$1)));
	const rest = roles.length - shown.length;
	return [...shown, ...rest > 0 ? [`and ${number(rest)} more`] : []].join("<br>") || "–";
}
function rest(users, shown) {
	if (users.length === shown.length) return "";
	const active = users.filter(({ status }) => status === "active").length;
	const hidden = users.length - active - shown.length;
	const others = hidden > 0 ? [`${number(hidden)} more ${plural(hidden, "user")} who did not switch lately`] : [];
	const fine = active > 0 ? [`${count(active, "active user")}`] : [];
	return `… and ${[...others, ...fine].join(", and ")}, all in \`report.json\`.\n`;
}

// src/report/markdown/switcher-notes.ts
const NOTES = 10;
const NAMED = 5;
const NAME = 128;
function switcherNotes({ judgement }) {
	const users = judgement.switchRole?.users ?? [];
	const accounts = accountsOf(judgement);
	const reasons = byReason(users);
	const hinted = users.filter(({ namedBySessionAt }) => namedBySessionAt !== void 0);
	const notes = [...reasons.slice(0, NOTES).map((of) => reasonNote(of, accounts)), ...hinted.slice(0, NOTES).map((judged) => sessionNote(judged, accounts))].slice(0, NOTES);
	const rest = reasons.length + hinted.length - notes.length;
	const more = rest > 0 ? [`- … and ${count(rest, "more note")}, all in \`report.json\``] : [];
	return [...notes, ...more].join("\n");
}
function byReason(users) {
	const groups = /* @__PURE__ */ new Map();
	for (const judged of users) {
		if (judged.status !== "new" && judged.status !== "unknown") continue;
		const key = `${judged.status}\n${judged.reason ?? ""}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [judged]);
		else group.push(judged);
	}
	return [...groups.values()];
}
function reasonNote(of, accounts) {
	const [first] = of;
	if (first === void 0) return "";
	const why = text(first.reason ?? "no reason is given", 500);
	return `- ${STATUS_WORDS[first.status]}: ${toMarkdown(names(of, accounts))}: ${why}`;
}
function sessionNote(judged, accounts) {
	const when = day(judged.namedBySessionAt ?? "");
	return `- Not counted: a role session with the name of ${toMarkdown(names([judged], accounts))} switched role on ${when}. Any session may have that name`;
}
function names(of, accounts) {
	const shown = of.slice(0, NAMED).map(({ user }) => {
		const account = accounts.nameOf(user.accountId);
		const name = named(shortPath(label(user), NAME));
		return account === void 0 ? name : say`${name} in ${named(account)}`;
	});
	const rest = of.length - shown.length;
	return say`${joined(shown, ", ")}${own(rest > 0 ? ` and ${number(rest)} more` : "")}`;
}

// src/report/markdown/summary.ts
const TITLES = {
	role: "roles",
	user: "users",
	group: "groups",
	policy: "policies"
};
function renderSummary(input, limitBytes = SUMMARY_LIMIT) {
	const { judgement } = input;
	const tidy = [
		{
			name: "the verdict",
			markdown: verdict(input),
			expendable: 0
		},
		{
			name: "the issues",
			markdown: issueLine(input),
			expendable: 1
		},
		{
			name: "the chart",
			markdown: chart(input),
			expendable: 8
		},
		{
			name: "what to do first",
			markdown: doFirst(input),
			expendable: 1
		},
		{
			name: "what could not be determined",
			markdown: undetermined(input),
			expendable: 2
		},
		{
			name: "the accounts",
			markdown: accountTable(judgement),
			expendable: 5
		},
		{
			name: "password policy and root user",
			markdown: accountSettings(input),
			expendable: 5
		},
		...ENTITY_TYPES.flatMap((type) => [
			{
				name: `the table of ${TITLES[type]}`,
				markdown: entityTable(input, type),
				expendable: 7
			},
			{
				name: `the services of ${TITLES[type]}`,
				markdown: entityDetails(input, type),
				expendable: 9
			},
			...type === "user" ? stocktaking(input) : []
		]),
		{
			name: "the baseline",
			markdown: baseline(judgement),
			expendable: 4
		},
		{
			name: "the exemptions",
			markdown: exemptions(judgement),
			expendable: 4
		},
		{
			name: "the notices",
			markdown: notices(judgement),
			expendable: 6
		},
		{
			name: "thresholds and coverage",
			markdown: coverage$1(input),
			expendable: 3
		}
	].map((block) => ({
		...block,
		markdown: tidied(block.markdown)
	}));
	return fitBlocks(tidy.filter(({ markdown }) => markdown !== ""), limitBytes, "`report.json` has everything.");
}
function stocktaking(input) {
	return [
		{
			name: "role switching",
			markdown: switchRoleHead(input),
			expendable: 2
		},
		{
			name: "the chart of role switching",
			markdown: switchRoleChart(input),
			expendable: 8
		},
		{
			name: "the table of role switching",
			markdown: switcherTable(input),
			expendable: 6
		},
		{
			name: "the notes on role switching",
			markdown: switcherNotes(input),
			expendable: 7
		},
		{
			name: "the sources of role switching",
			markdown: switchSources(input),
			expendable: 7
		}
	];
}
function tidied(markdown) {
	const text = markdown.replace(/\n{3,}/g, "\n\n").trimEnd();
	return text === "" ? "" : `${text}\n`;
}

export { annotations, failureAnnotations, renderFailure, renderLog, renderSummary };