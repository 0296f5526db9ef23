import "./rolldown-runtime.js";
import { Search } from "./decided.js";
import { accountName, arnLabel, entityPhrase, isOpen, label, rank, reaches, shortPath } from "./entity-words.js";
import { actionName, firstRemedies, notableFirst, remedyPhrase } from "./remedy-words.js";
import { accountEntity } from "./account-entity.js";
import { matterOf } from "./rule-pairs.js";
import { DOCUMENT_WORDS, documentSubject } from "./document-words.js";
import { isAboutDocument } from "./matter.js";
import { CREDENTIAL_RULES, SEVERITIES } from "./settings.js";
import { clip, code, text, visible } from "./escape.js";
import { SEVERITY_SIGNS, fitBlocks, more, table } from "./fit.js";
import { undetermined } from "./todo.js";
import { count, day, nameList, number, toMarkdown } from "./phrase.js";
import { endsSoon } from "./exemption-words.js";
import { createHash } from "node:crypto";

// src/report/issue/thresholds.ts
function thresholdOf(rule) {
	if (/^(?:service|action)-|^(?:entity|credential)-unused$/.test(rule)) return "unusedDays";
	return rule.startsWith("switch-role-") ? "switchUnusedDays" : void 0;
}
function writeThresholds({ unusedDays, switchUnusedDays }) {
	return `${unusedDays} ${switchUnusedDays}`;
}
function readThresholds(text) {
	const found = /^(\d{1,9}) (\d{1,9})$/.exec(text ?? "");
	if (found === null) return void 0;
	return {
		unusedDays: Number(found[1]),
		switchUnusedDays: Number(found[2])
	};
}
function thresholdsOfAll(present, before, rules) {
	if (before === void 0) return present;
	const held = new Set([...rules].map(thresholdOf));
	const smaller = (name) => held.has(name) ? Math.min(before[name], present[name]) : present[name];
	return {
		unusedDays: smaller("unusedDays"),
		switchUnusedDays: smaller("switchUnusedDays")
	};
}

// src/report/issue/account-facts.ts
const FATES = {
	judged: "fixed",
	deleted: "gone",
	unknown: "carried",
	"rule-off": "rule-off",
	unselected: "unselected",
	unjudged: "unjudged"
};
function subjectKey({ rule, subject }) {
	const matter = matterOf(rule);
	return subject === void 0 ? matter : `${matter}\n${subject}`;
}
function toldOf(finding) {
	const { rule, severity, entity } = finding;
	const about = subjectOf(finding);
	return {
		severity,
		rule,
		entityArn: entity.arn,
		...about !== void 0 && { subject: about }
	};
}
function subjectOf(finding) {
	const { subject } = finding;
	if (isAboutDocument(finding)) return documentSubject(finding);
	return subject.action === void 0 ? subject.service ?? subject.credential : actionName(subject);
}
var AccountFacts = class {
	account;
	entities;
	errors;
	#settings;
	#search;
	#isLeftOut;
	#inventory;
	#byArn;
	#inventoryWhole;
	#troubled;
	constructor({ judgement, settings }, account, search, isLeftOut) {
		this.account = account;
		this.entities = judgement.entities.filter(({ entity }) => entity.accountId === account.id);
		this.errors = judgement.errors.filter(({ accountId }) => accountId === void 0 || accountId === account.id);
		this.#settings = settings;
		this.#search = search;
		this.#isLeftOut = isLeftOut;
		this.#byArn = new Map(this.entities.map((judged) => [judged.entity.arn, judged]));
		const facts = judgement.snapshot.accounts.find(({ id }) => id === account.id);
		const own = accountEntity(account, judgement.snapshot.collectedAt, judgement.snapshot.collectedAt);
		this.#inventory = new Map([own, ...facts?.entities ?? []].map((entity) => [entity.arn, entity]));
		this.#inventoryWhole = facts?.inventory === "complete";
		this.#troubled = new Set(this.errors.flatMap(({ entityArn }) => entityArn ?? []));
	}
	get isDetermined() {
		return this.account.status === "complete" && this.#inventoryWhole && this.errors.length === 0 && this.entities.length > 0 && this.entities.every(({ status }) => status !== "unknown");
	}
	isEntityDetermined({ entity, status }) {
		return status !== "unknown" && !this.#search.isBlurred(this.account.id) && !this.#troubled.has(entity.arn);
	}
	isOutOfSight(arn) {
		const entity = this.#inventory.get(arn);
		return entity !== void 0 && !this.#byArn.has(arn) && !this.#isLeftOut(entity);
	}
	get thresholds() {
		const { access, switchRole } = this.#settings;
		return {
			unusedDays: access.unusedDays,
			switchUnusedDays: switchRole.unusedDays
		};
	}
	fates(arn, vanished, thresholds) {
		if (vanished.length === 0) return [];
		const settled = new Map(this.#byArn.get(arn)?.findings.map((finding) => [subjectKey(toldOf(finding)), finding.status]));
		return vanished.map((finding) => {
			const status = settled.get(subjectKey(finding));
			if (status === "exempt" || status === "known") return status;
			const { rule, subject } = finding;
			const accountId = this.account.id;
			const fate = FATES[this.#search.lookedFor({
				rule,
				entity: arn,
				accountId,
				...subject !== void 0 && { subject }
			})];
			if (fate === "unselected" && this.isOutOfSight(arn)) return "carried";
			return fate === "fixed" && this.#isRaised(rule, thresholds) ? "thresholds" : fate;
		});
	}
	#isRaised(rule, before) {
		const name = thresholdOf(rule);
		return name !== void 0 && before !== void 0 && this.thresholds[name] > before[name];
	}
};

// src/report/issue/counts.ts
function totalOf(counts) {
	return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}

// src/report/issue/sections.ts
const REMEDIES = 10;
const EXEMPTIONS = 20;
const ONE_ACCOUNT = { nameOf: () => void 0 };
function doFirst(remedies, { settings }) {
	if (remedies.length === 0) return "";
	const items = remedies.slice(0, REMEDIES).map((remedy, at) => {
		const sentence = toMarkdown(remedyPhrase(remedy, ONE_ACCOUNT, settings.access.unusedDays));
		return `${at + 1}. ${SEVERITY_SIGNS[remedy.severity]} ${sentence}.`;
	});
	const rest = remedies.length - items.length;
	const after = rest > 0 ? `\n… and ${count(rest, "more change")}; \`report.json\` has every finding.\n` : "";
	return `## What to do${rest > 0 ? " first" : ""}\n\n${items.join("\n")}\n${after}`;
}
function exemptionList({ judgement }) {
	const ending = judgement.exemptions.filter(({ state, matches }) => state === "expired" || matches > 0).sort((a, b) => a.daysLeft - b.daysLeft);
	if (ending.length === 0) return "";
	const rows = ending.slice(0, EXEMPTIONS).map(row);
	const columns = [
		"Entity",
		"Rule",
		"Ends",
		"Covers",
		"Reason",
		"Approved by"
	].map((title) => ({ title }));
	return [
		"## Exemptions",
		"",
		`As of ${day(judgement.snapshot.collectedAt)}. What they cover counts again after the day on which they end.`,
		"",
		table(columns, rows),
		more(ending.length - rows.length, "exemptions")
	].join("\n");
}
function row(judged) {
	const { exemption, state, matches } = judged;
	const { entity, rule, services, expires, reason, approvedBy } = exemption;
	const date = text(expires, 10);
	const ended = state === "expired";
	const of = services === void 0 ? "" : `<br>${services.slice(0, 5).map((one) => code(one)).join(", ")}`;
	return [
		code(entity),
		`${rule === "*" ? "every rule" : code(rule)}${of}`,
		`${ended ? "❌ expired " : endsSoon(judged) ? "⚠️ " : ""}${date}`,
		`${ended && matches > 0 ? "would cover " : ""}${count(matches, "finding")}`,
		text(reason),
		approvedBy === void 0 ? "–" : text(approvedBy, 100)
	];
}
function baselineWords({ judgement: { baseline, snapshot } }, known) {
	if (baseline === void 0) return "";
	const { path, gone, worse } = baseline;
	if (known + gone.length + worse.length === 0) return "";
	const items = [
		`${count(known, "finding")} ${known === 1 ? "is" : "are"} known, and ${known === 1 ? "does" : "do"} not count.`,
		...worse.length === 0 ? [] : [`${count(worse.length, "entry")} no longer ${worse.length === 1 ? "holds" : "hold"}: the finding got more severe, and is new again.`],
		...gone.length === 0 ? [] : [`${count(gone.length, "entry")} can be removed: the finding exists no longer.`]
	];
	return `## Baseline ${code(path)}\n\nAs of ${day(snapshot.collectedAt)}:\n\n${items.map((item) => `- ${item}`).join("\n")}\n`;
}
function footer({ settings, run }) {
	const { openOn } = settings.issue;
	const reach = openOn === "critical" ? "is critical" : `reaches ${openOn}`;
	const config = run.configFile === void 0 || run.configFile === null ? "the config file" : code(run.configFile);
	return [
		"---",
		"",
		`<sub>${text(run.tool.name, 60)} ${code(run.tool.version, 40)} keeps this issue: it is rewritten when findings change, closed when none ${reach}, and opened again when one does. Write above or below this part; what stands between is rewritten, boxes included. Closed as not planned it stays closed until something new appears. To accept a finding for a time, add it to <code>exemptions</code> in ${config}.</sub>`,
		""
	].join("\n");
}
function counted(counts, last) {
	const columns = [...counts.map(([title]) => ({
		title,
		align: "right"
	})), { title: "entities" }];
	return table(columns, [[...counts.map(([, amount]) => number(amount)), last]]);
}

// src/report/issue/changes.ts
function noChanges() {
	return {
		fresh: [],
		worse: [],
		eased: [],
		ended: {
			fixed: [],
			exempt: [],
			known: [],
			gone: [],
			"rule-off": [],
			unselected: [],
			unjudged: [],
			thresholds: []
		}
	};
}
const SETTLED = [
	"fixed",
	"exempt",
	"known",
	"gone"
];
const UNSEEN = [
	"rule-off",
	"unselected",
	"unjudged"
];

// src/report/issue/standing.ts
const LARGEST = 1e5;
function standingOf({ facts, entities, only }, { findings: told, unseen: unseenBefore = [], thresholds: toldBy } = {}) {
	const isOwn = ({ entityArn }) => only === void 0 || entityArn === only.entity.arn;
	const before = byEntity((told ?? []).filter(isOwn));
	const thresholds = readThresholds(toldBy);
	const judged = new Map(entities.map((one) => [one.entity.arn, one]));
	const arns = [.../* @__PURE__ */ new Set([...judged.keys(), ...before.keys()])].sort();
	const changes = noChanges();
	const counts = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0
	};
	const hash = createHash("sha256");
	const findings = [];
	const unlooked = /* @__PURE__ */ new Set();
	let total = 0;
	let carried = 0;
	for (const arn of arns) {
		const open = (judged.get(arn)?.findings ?? []).filter(isOpen).map(toldOf);
		const stay = compared(facts, arn, {
			told: before.get(arn) ?? [],
			thresholds
		}, open, changes);
		carried += stay.length;
		for (const { rule } of stay) unlooked.add(rule);
		const all = [...open, ...stay].sort(compareTold);
		for (const line of all.map(hashed).sort()) hash.update(`${line}\n`);
		for (const finding of all) {
			counts[finding.severity]++;
			total++;
			if (total <= LARGEST) findings.push(finding);
		}
	}
	const isNamed = total <= LARGEST;
	const unseen = [...stillUnseen({
		told: unseenBefore.filter(isOwn),
		thresholds
	}, judged, facts, changes), ...UNSEEN.flatMap((fate) => changes.ended[fate])];
	for (const { rule } of unseen) unlooked.add(rule);
	return {
		...isNamed && { findings },
		counts,
		hash: hash.digest("hex").slice(0, 16),
		carried,
		unseen,
		outgrown: changes.ended.thresholds.length,
		thresholds: thresholdsOfAll(facts.thresholds, thresholds, unlooked),
		...isNamed && told !== void 0 && { changes }
	};
}
function byEntity(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const group = groups.get(finding.entityArn);
		if (group === void 0) groups.set(finding.entityArn, [finding]);
		else group.push(finding);
	}
	return groups;
}
function compared(facts, arn, { told, thresholds }, open, changes) {
	const before = new Map(told.map((finding) => [subjectKey(finding), finding]));
	for (const finding of open) {
		const key = subjectKey(finding);
		const earlier = before.get(key);
		before.delete(key);
		if (earlier === void 0) {
			if (changes.fresh.length <= LARGEST) changes.fresh.push(finding);
		} else if (earlier.severity !== finding.severity) changes[rank(finding.severity) < rank(earlier.severity) ? "worse" : "eased"].push({
			finding,
			from: earlier.severity
		});
	}
	const vanished = [...before.values()];
	const fates = facts.fates(arn, vanished, thresholds);
	return vanished.filter((finding, at) => {
		const fate = fates[at] ?? "carried";
		if (fate === "carried") return true;
		changes.ended[fate].push(finding);
		return false;
	});
}
function stillUnseen({ told, thresholds }, judged, facts, changes) {
	return [...byEntity(told)].flatMap(([arn, those]) => {
		const open = new Set((judged.get(arn)?.findings ?? []).filter(isOpen).map((finding) => subjectKey(toldOf(finding))));
		const closed = those.filter((finding) => !open.has(subjectKey(finding)));
		const fates = facts.fates(arn, closed, thresholds);
		return closed.filter((finding, at) => {
			const fate = fates[at] ?? "carried";
			if (fate === "thresholds") changes.ended.thresholds.push(finding);
			return fate === "carried" || UNSEEN.some((one) => one === fate);
		});
	});
}
function hashed({ entityArn, rule, subject, severity }) {
	return JSON.stringify([
		entityArn,
		matterOf(rule),
		subject ?? null,
		severity
	]);
}
function compareTold(one, other) {
	return compareText(one.rule, other.rule) || compareText(one.subject ?? "", other.subject ?? "");
}
function compareText(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}

// src/report/issue/finding-words.ts
const LABEL$1 = 140;
const NAMED$1 = 4;
const ALL_NAMED = 30;
const KINDS = 6;
const RULES = {
	"service-never-accessed": ["never used", "services never used"],
	"service-unused": ["no longer used", "services no longer used"],
	"action-never-accessed": ["never used", "actions never used"],
	"action-unused": ["no longer used", "actions no longer used"],
	"entity-unused": ["unused", "no recent use of anything"],
	"switch-role-stale": ["not used", "no role switch for long"],
	"switch-role-never": ["not used", "no known role switch"],
	"credential-unused": ["not used", "credential not used"],
	"mfa-missing": ["without MFA", "console password without MFA"],
	"password-policy-weak": ["weak", "weak password policy"],
	...DOCUMENT_WORDS
};
function entityCode(arn) {
	return code(shortPath(arnLabel(arn), LABEL$1), LABEL$1);
}
function entityLines(entries) {
	const notes = new Map(entries.map((entry) => [entry.finding, entry.note]));
	const groups = [...byEntity(entries.map(({ finding }) => finding))].map(([arn, findings]) => ({
		arn,
		findings,
		worst: Math.min(...findings.map(({ severity }) => rank(severity)))
	}));
	groups.sort((a, b) => a.worst - b.worst || b.findings.length - a.findings.length || (a.arn < b.arn ? -1 : 1));
	return groups.map(({ arn, findings }) => `- ${entityCode(arn)}: ${findingWords(findings.map((finding) => ({
		finding,
		note: notes.get(finding)
	})))}`);
}
function kindsInWords(findings) {
	return kindsOf(findings.map((finding) => ({ finding }))).map((kind) => kindWords(kind, ALL_NAMED));
}
function findingWords(entries) {
	const sorted = kindsOf(entries);
	const told = sorted.slice(0, KINDS).map((kind) => kindWords(kind, NAMED$1));
	const rest = sorted.slice(KINDS).reduce((sum, { subjects }) => sum + subjects.length, 0);
	return [...told, ...rest > 0 ? [`and ${number(rest)} more`] : []].join(", ");
}
function kindsOf(entries) {
	const kinds = /* @__PURE__ */ new Map();
	for (const { finding, note } of entries) {
		const { severity, rule, subject } = finding;
		const key = JSON.stringify([
			severity,
			rule,
			note
		]);
		const kind = kinds.get(key) ?? {
			severity,
			rule,
			note,
			subjects: []
		};
		kind.subjects.push(subject);
		kinds.set(key, kind);
	}
	return [...kinds.values()].sort((a, b) => rank(a.severity) - rank(b.severity));
}
function kindWords({ severity, rule, note, subjects }, shown) {
	const [ofSubjects, ofEntity] = Object.hasOwn(RULES, rule) ? RULES[rule] ?? [code(rule), code(rule)] : [code(rule), code(rule)];
	const names = notableFirst(subjects.flatMap((subject) => subject ?? []));
	const words = names.length === 0 ? ofEntity : `${toMarkdown(nameList(names, names.length, shown))} ${ofSubjects}`;
	return `${SEVERITY_SIGNS[severity]} ${words}${note === void 0 ? "" : ` (${note})`}`;
}

// src/report/issue/task-list.ts
const OWNERS = 3;
const LABEL = 140;
function taskList({ state, scope, owners }, rows) {
	const open = openTasks(scope, state, owners);
	const done = [...state.done].reverse();
	if (open.length + done.length === 0) return "";
	const isAboutOne = scope.only !== void 0;
	const found = isAboutOne ? kindsInWords(state.findings ?? []) : [];
	const lines = [
		...open.slice(0, rows).map(({ line }) => line()),
		...found.map((words) => `  - ${words}`),
		...cut(open.length - rows, "with findings"),
		...done.slice(0, rows).map((label) => `- [x] ${code(shortPath(label, LABEL), LABEL)}`),
		...cut(done.length - rows, "done")
	];
	return `## ${isAboutOne ? "Findings" : "Entities"}\n\n${lines.join("\n")}\n`;
}
function openTasks({ entities }, { findings }, owners) {
	const known = new Map(entities.map(({ entity }) => [entity.arn, entity]));
	if (findings === void 0) return unnamed(entities, owners);
	return [...byEntity(findings)].map(([arn, those]) => {
		const amounts = SEVERITIES.map((severity) => those.filter((it) => it.severity === severity).length);
		return {
			arn,
			counts: amounts,
			line: () => taskLine(arn, amounts, known.get(arn), owners)
		};
	}).sort((a, b) => worstFirst(a.counts, b.counts) || (a.arn < b.arn ? -1 : 1));
}
function unnamed(entities, owners) {
	return entities.map(({ entity, findings }) => {
		const open = findings.filter(({ status }) => status === "new");
		const amounts = SEVERITIES.map((severity) => open.filter((it) => it.severity === severity).length);
		return {
			counts: amounts,
			line: () => taskLine(entity.arn, amounts, entity, owners)
		};
	}).filter(({ counts }) => counts.some((amount) => amount > 0));
}
function taskLine(arn, amounts, entity, owners) {
	const found = SEVERITIES.flatMap((severity) => {
		const amount = amounts[rank(severity)] ?? 0;
		return amount === 0 ? [] : [`${SEVERITY_SIGNS[severity]} ${number(amount)} ${severity}`];
	});
	const who = entity === void 0 ? [] : owners(entity).slice(0, OWNERS);
	const owned = who.length === 0 ? "" : ` · ${who.map((login) => code(login)).join(", ")}`;
	return `- [ ] ${entityCode(arn)}: ${found.join(", ")}${owned}`;
}
function worstFirst(one, other) {
	for (const place of one.keys()) {
		const difference = (other[place] ?? 0) - (one[place] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
function cut(rest, which) {
	return rest > 0 ? [`- … and ${count(rest, "more entity")} ${which}, cut here`] : [];
}

// src/report/issue/trend.ts
const DRAWN_FROM = 3;
function trendChart(trend) {
	if (trend.length < DRAWN_FROM) return "";
	const all = trend.map(({ counts }) => totalOf(counts));
	const grave = trend.map(({ counts }) => counts.critical + counts.high);
	return [
		"## Trend",
		"",
		"Open findings each time that they changed. Bars: all. Line: critical and high.",
		"",
		"```mermaid",
		"xychart-beta",
		`    x-axis [${trend.map(({ at }) => `"${day(at)}"`).join(", ")}]`,
		`    y-axis "Open findings" 0 --> ${Math.max(1, ...all)}`,
		`    bar [${all.join(", ")}]`,
		`    line [${grave.join(", ")}]`,
		"```",
		""
	].join("\n");
}

// src/report/issue/body.ts
const ROWS$1 = [
	100,
	40,
	15
];
const ELSEWHERE = "The job summary and `report.json` have the rest.";
function issueText(facts, limit) {
	const fixed = sectionsOf(facts);
	for (const rows of ROWS$1) {
		const text = joined(blocksOf(facts, fixed, rows));
		if (text.length <= limit) return text;
	}
	const short = fitBlocks(blocksOf(facts, fixed, ROWS$1[2]), limit, ELSEWHERE, ({ length }) => length);
	if (short.length <= limit) return short;
	const least = `**${count(totalOf(facts.state.counts), "finding")}.** Shortened to fit GitHub's limit. ${ELSEWHERE}\n`;
	return least.length <= limit ? least : "";
}
function joined(blocks) {
	return blocks.map(({ markdown }) => markdown).join("\n");
}
function sectionsOf(facts) {
	const { input, state, remedies } = facts;
	const settled = settledCounts(facts.scope);
	const block = (name, markdown, expendable) => ({
		name,
		markdown,
		expendable
	});
	return {
		head: block("the verdict", headOf(facts, settled), 0),
		sections: [
			block("what to do first", doFirst(remedies, input), 2),
			block("what could not be determined", undetermined(input, `As of ${day(input.judgement.snapshot.collectedAt)}.`), 4),
			block("the exemptions", exemptionList(input), 5),
			block("the baseline", baselineWords(input, settled.known), 6),
			block("the trend", trendChart(state.trend), 7),
			block("how the issue keeps itself", footer(input), 3)
		]
	};
}
function blocksOf(facts, { head, sections }, rows) {
	return [
		head,
		{
			name: "the entities",
			markdown: taskList(facts, rows),
			expendable: 1
		},
		...sections
	].map((block) => ({
		...block,
		markdown: tidied(block.markdown)
	})).filter(({ markdown }) => markdown !== "");
}
function tidied(markdown) {
	const text = markdown.replace(/\n{3,}/g, "\n\n").trimEnd();
	return text === "" ? "" : `${text}\n`;
}
function headOf({ input, scope, state, isDetermined, carried, unseen, run }, settled) {
	const { openOn } = input.settings.issue;
	const unknown = scope.entities.filter(({ status }) => status === "unknown").length;
	const when = onDay(input);
	const entities = `${number(scope.entities.length)} audited${unknown === 0 ? "" : `, ${number(unknown)} unknown ${when} ⚠️`}`;
	const columns = [
		...SEVERITIES.map((severity) => [`${SEVERITY_SIGNS[severity]} ${severity}`, state.counts[severity]]),
		["exempt", settled.exempt],
		...settled.known > 0 ? [["known", settled.known]] : []
	];
	const gaps = [...isDetermined ? [] : [`⚠️ ${capital(when)} not everything could be determined. This issue does not close before a run that determines all.`], ...carried === 0 ? [] : [`${count(carried, "finding")} ${isDetermined ? `${carried === 1 ? "was" : "were"} not` : "could not be"} looked at then and ${carried === 1 ? "stands" : "stand"} as told before.`]];
	return [
		`**${verdict(state, openOn, placeOf(scope), unseen)}.**`,
		...gaps.length === 0 ? [] : ["", gaps.join(" ")],
		"",
		counted(columns, entities),
		"",
		[`Facts of ${day(input.judgement.snapshot.collectedAt)}.`, ...run === "" ? [] : [run]].join(" "),
		""
	].join("\n");
}
function verdict({ counts }, openOn, place, unseen) {
	const total = totalOf(counts);
	if (total === 0) return unseen === void 0 ? `Clean: no open finding in ${place}` : `Nothing that is looked at is open any more in ${place}${unseen}`;
	const grave = SEVERITIES.filter((severity) => reaches(severity, openOn)).reduce((sum, severity) => sum + counts[severity], 0);
	const above = openOn === "critical" ? "critical" : `${openOn} or above`;
	if (grave === 0) return `No finding at ${above}, and ${number(total)} below, in ${place}${unseen ?? ""}`;
	if (openOn === "low" || grave === total) return `${count(grave, "finding")} at ${above} in ${place}`;
	return `${count(grave, "finding")} at ${above}, and ${number(total - grave)} below, in ${place}`;
}
function onDay({ judgement }) {
	return `on ${day(judgement.snapshot.collectedAt)}`;
}
function capital(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function placeOf({ facts: { account }, only }) {
	const name = accountName(account);
	const where = name === account.id ? code(name) : `${code(name)} (${code(account.id)})`;
	if (only === void 0 || only.entity.type === "account") return `account ${where}`;
	return `${toMarkdown(entityPhrase(only.entity, { nameOf: () => void 0 }))} of account ${where}`;
}
function settledCounts({ entities }) {
	const counts = {
		new: 0,
		known: 0,
		exempt: 0
	};
	for (const { findings } of entities) for (const { status } of findings) counts[status]++;
	return counts;
}
function runLink({ runUrl }) {
	return runUrl !== void 0 && /^https?:\/\/[\w.:\-/%~]+$/.test(runUrl) ? `[The run that found this](${runUrl}).` : "";
}

// src/report/issue/ending.ts
const NAMED = 20;
function endingIn({ exemptions }, { entities }) {
	const soon = new Map(exemptions.filter(endsSoon).map((judged) => [judged.exemption, judged]));
	if (soon.size === 0) return /* @__PURE__ */ new Map();
	const covering = /* @__PURE__ */ new Set();
	for (const { findings } of entities) for (const { exemption } of findings) if (exemption !== void 0) covering.add(exemption);
	return new Map([...soon.values()].filter(({ exemption }) => covering.has(exemption)).map((judged) => [idOf(judged.exemption), judged]));
}
function holding({ exemptions }) {
	let ids;
	return (id) => {
		ids ??= new Set(exemptions.filter(({ state }) => state === "active").map(({ exemption }) => idOf(exemption)));
		return ids.has(id);
	};
}
function idOf({ entity, rule, services, expires }) {
	const parts = JSON.stringify([
		entity,
		rule,
		services ?? null,
		expires
	]);
	return createHash("sha256").update(parts).digest("hex").slice(0, 8);
}
function endingWords(ending) {
	if (ending.length === 0) return [];
	return [`${count(ending.length, "exemption")} ${ending.length === 1 ? "ends" : "end"} soon`];
}
function endingList(ending) {
	if (ending.length === 0) return [];
	const lines = ending.slice(0, NAMED).map(({ exemption, matches }) => {
		const { entity, rule, expires, reason, approvedBy } = exemption;
		const which = rule === "*" ? "every rule" : code(rule);
		const who = approvedBy === void 0 ? "" : `, approved by ${text(approvedBy, 100)}`;
		return `- ${text(expires, 10)}: ${code(entity)} from ${which} (${count(matches, "finding")}${who}): ${text(reason)}`;
	});
	const rest = ending.length - lines.length;
	const more = rest > 0 ? [`- … and ${count(rest, "more exemption")}`] : [];
	return [`### Exemptions that end soon\n\n${[...lines, ...more].join("\n")}`];
}

// src/report/issue/next-state.ts
function nextState(scope, before, options) {
	const standing = standingOf(scope, before);
	if (before === void 0) return written(standing, void 0, options);
	if (isBefore(options.at, before)) return {
		...unchanged(before, standing),
		isOlder: true
	};
	const isWarned = [...options.ending.keys()].every((id) => before.ending?.includes(id));
	if (standing.hash === before.hash && isWarned) return unchanged(before, standing);
	if (standing.changes === void 0 && !options.isDetermined) return byRise(standing, before, options);
	return written(standing, before, options);
}
function isBefore(at, { trend }) {
	const last = trend.at(-1);
	return last !== void 0 && Date.parse(at) < Date.parse(last.at);
}
function unchanged(before, { carried, unseen, outgrown }) {
	return {
		state: before,
		isChanged: false,
		hasNews: false,
		isOlder: false,
		carried,
		ending: [],
		unseen: unseen.length,
		outgrown
	};
}
function byRise(standing, before, options) {
	if (!hasRisen(standing.counts, before.counts)) return unchanged(before, standing);
	const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, Math.max(standing.counts[severity], before.counts[severity])]));
	const { findings: _findings, ...unnamed } = standing;
	return written({
		...unnamed,
		counts,
		hash: hashOfRise(counts)
	}, before, options);
}
function hashOfRise(counts) {
	const amounts = SEVERITIES.map((severity) => counts[severity]);
	return createHash("sha256").update(JSON.stringify(["risen", ...amounts])).digest("hex").slice(0, 16);
}
function isByRise({ hash, counts }) {
	return hash === hashOfRise(counts);
}
function written(standing, before, { openOn, at, ending, holds }) {
	const { findings, counts, hash, carried, unseen, outgrown, thresholds, changes } = standing;
	const warned = [...(before?.ending ?? []).filter((id) => !ending.has(id) && holds(id)), ...ending.keys()];
	return {
		state: {
			...findings && { findings },
			...unseen.length > 0 && { unseen: unseen.slice(-1e3) },
			counts,
			done: doneAfter(standing, before, openOn),
			trend: [...before?.trend ?? [], {
				at,
				counts
			}].slice(-26),
			assigned: before?.assigned ?? [],
			...warned.length > 0 && { ending: warned },
			thresholds: writeThresholds(thresholds),
			hash
		},
		isChanged: true,
		hasNews: isNews(standing, before, openOn),
		isOlder: false,
		carried,
		ending: [...ending].filter(([id]) => !before?.ending?.includes(id)).map(([, judged]) => judged),
		unseen: unseen.length,
		outgrown,
		...changes && { changes }
	};
}
function isNews({ changes, counts }, before, openOn) {
	if (before === void 0) return reachesAny(counts, openOn);
	if (changes !== void 0) return [...changes.fresh, ...changes.worse.map(({ finding }) => finding)].some(({ severity }) => reaches(severity, openOn));
	if (SEVERITIES.every((severity) => counts[severity] === before.counts[severity])) return !isByRise(before) && reachesAny(counts, openOn);
	return SEVERITIES.some((severity) => reaches(severity, openOn) && counts[severity] > before.counts[severity]);
}
function hasRisen(now, before) {
	return SEVERITIES.some((severity) => now[severity] > before[severity]);
}
function reachesAny(counts, openOn) {
	return SEVERITIES.some((severity) => counts[severity] > 0 && reaches(severity, openOn));
}
function doneAfter({ findings, counts, changes }, before, openOn) {
	if (before === void 0) return [];
	if (!reachesAny(before.counts, openOn) && reachesAny(counts, openOn)) return [];
	const open = new Set(findings?.map(({ entityArn }) => entityArn));
	const settled = SETTLED.flatMap((fate) => changes?.ended[fate] ?? []).map(({ entityArn }) => entityArn).filter((arn) => !open.has(arn)).sort();
	const openLabels = new Set([...open].map(arnLabel));
	const done = [...before.done, ...settled.map(arnLabel)].filter((label) => !openLabels.has(label));
	return [...new Set(done)].slice(-500);
}

// src/report/issue/unseen-words.ts
function unseenWords(before, next) {
	const { changes, isChanged, unseen, outgrown } = next;
	const parts = [...unseen === 0 ? [] : [`${count(unseen, "finding")} ${unseen === 1 ? "is" : "are"} no longer looked at`], ...outgrown === 0 ? [] : [`${count(outgrown, "finding")} ${outgrown === 1 ? "is" : "are"} no longer found by other thresholds`]];
	if (parts.length > 0) return `: ${parts.join(", and ")}`;
	return isChanged && changes === void 0 && before !== void 0 && totalOf(before.counts) > 0 ? "" : void 0;
}

// src/report/issue/comments.ts
const COMMENT_LIMIT = 6e4;
const ROWS = [
	30,
	10,
	3,
	0
];
function changedComment(facts) {
	return fitting(facts, [
		`**${changeSentence(facts)}**`,
		...carriedWords(facts),
		...runWords(facts)
	]);
}
function closedComment(facts) {
	const { before, next, openOn } = facts;
	const left = totalOf(next.state.counts);
	const rest = left === 0 ? "" : ` ${count(left, "finding")} below it ${left === 1 ? "remains" : "remain"}, which ${left === 1 ? "keeps" : "keep"} no issue open.`;
	const unseen = unseenWords(before, next);
	return fitting(facts, [
		`${unseen === void 0 ? `✅ **Clean: ${level(openOn, left === 0)}**` : `**Nothing that is looked at ${left === 0 ? "is open" : openOn === "critical" ? "is critical" : `reaches ${openOn}`} any more${unseen}.**`}${rest} This issue opens again by itself when that changes.`,
		...whatChanged(facts),
		...runWords(facts)
	]);
}
function reopenedComment(facts) {
	const { next, openOn } = facts;
	const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(openOn) + 1).reduce((sum, severity) => sum + next.state.counts[severity], 0);
	const reach = openOn === "critical" ? "critical" : `${openOn} or above`;
	return fitting(facts, [
		`**${`Opened again: ${count(grave, "finding")} at ${reach}.`}**${next.isChanged ? "" : " Nothing of it changed since it was told. Close the issue as not planned to leave it so until something new appears."}`,
		...whatChanged(facts),
		...carriedWords(facts),
		...runWords(facts)
	]);
}
function level(openOn, isNothing) {
	if (isNothing) return "no finding is left.";
	return openOn === "critical" ? "no finding is critical." : `no finding reaches ${openOn}.`;
}
function whatChanged(facts) {
	return facts.next.isChanged && facts.before !== void 0 ? [changeSentence(facts)] : [];
}
function changeSentence({ before, next }) {
	const { changes, state } = next;
	const total = totalOf(state.counts);
	if (before === void 0) return `What this issue told before can't be read, so it begins anew: ${count(total, "finding")}.`;
	if (!next.isChanged) return `Nothing changed: ${count(total, "finding")}.`;
	if (changes === void 0) {
		const shifts = SEVERITIES.map((severity) => [
			severity,
			before.counts[severity],
			state.counts[severity]
		]).filter(([, then, now]) => then !== now).map(([severity, then, now]) => `${severity} ${number(then)} → ${number(now)}`);
		const same = isByRise(before) ? "as many as could be told before" : "other ones than before";
		const which = shifts.length === 0 ? same : shifts.join(", ");
		return `${count(total, "finding")} now: ${which}. There are too many to tell each change by name.`;
	}
	const { fresh, worse, eased, ended } = changes;
	return `${[
		...part(fresh, "new"),
		...part(worse, "worse"),
		...part(eased, "eased"),
		...part(ended.fixed, "fixed"),
		...part([...ended.exempt, ...ended.known], "accepted"),
		...part(ended.gone, "gone with their entity", "gone with its entity"),
		...part(ended.thresholds, "no longer found by other thresholds"),
		...part([
			...ended["rule-off"],
			...ended.unselected,
			...ended.unjudged
		], "no longer looked at"),
		...endingWords(next.ending)
	].join(", ")}: ${total === 0 ? "none" : number(total)} open now.`;
}
function part(findings, words, ofOne = words) {
	return findings.length === 0 ? [] : [`${number(findings.length)} ${findings.length === 1 ? ofOne : words}`];
}
function carriedWords({ next: { carried }, isDetermined }) {
	const stay = `${carried === 1 ? "stays" : "stay"} as told before.`;
	if (isDetermined) return carried === 0 ? [] : [`${count(carried, "finding")} this run did not look at ${stay}`];
	return [`⚠️ Not everything could be determined in this run.${carried === 0 ? "" : ` ${count(carried, "finding")} could not be looked at and ${stay}`}`];
}
function runWords({ run }) {
	return run === "" ? [] : [run];
}
const ENDED_TITLES = {
	fixed: "Fixed",
	exempt: "Accepted by an exemption",
	known: "Accepted by the baseline",
	gone: "Gone with the entity, which is in the account no more",
	"rule-off": "Not looked at now: the rule is off",
	unselected: "Not looked at now: the settings leave the entity out",
	unjudged: "Not found now, and not judged in full: something is too young, or its service is not in use",
	thresholds: "Not found now, by other thresholds than before"
};
function fitting({ next: { changes, ending } }, head) {
	for (const rows of ROWS) {
		const text = [
			...head,
			...changes === void 0 ? [] : lists(changes, rows),
			...endingList(ending)
		].join("\n\n");
		if (text.length <= COMMENT_LIMIT) return text;
	}
	return head.join("\n\n");
}
function lists({ fresh, worse, eased, ended }, rows) {
	const shifted = (all) => all.map(({ finding, from }) => ({
		finding,
		note: `was ${from}`
	}));
	const plain = (all) => all.map((finding) => ({ finding }));
	return [
		...list("New", plain(fresh), rows),
		...list("Worse", shifted(worse), rows),
		...list("Eased", shifted(eased), rows),
		...Object.keys(ENDED_TITLES).flatMap((fate) => list(ENDED_TITLES[fate], plain(ended[fate]), rows))
	];
}
function list(title, entries, rows) {
	if (entries.length === 0) return [];
	const lines = entityLines(entries);
	const rest = lines.length - rows;
	const more = rest > 0 ? [`- … and ${count(rest, "more entity")}, cut here; \`report.json\` has every finding`] : [];
	return [`### ${title}\n\n${[...lines.slice(0, rows), ...more].join("\n")}`];
}

// src/report/issue/keys.ts
function configIdentity({ settings, run }) {
	return settings.issue.key ?? run.configFile ?? run.workflowPath ?? "";
}
function hashOf(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
function familyOf(input) {
	const { settings, run, judgement } = input;
	const place = run.configFile ?? run.workflowPath ?? "";
	const accounts = settings.accounts.length > 0 ? "listed" : judgement.accounts.map(({ id }) => id).sort();
	return hashOf([
		"family",
		configIdentity(input),
		place,
		accounts
	]);
}
function keyOf(input, accountId, entityArn) {
	return keyBy(configIdentity(input), accountId, entityArn);
}
function formerKeysOf({ settings, run }, accountId, entityArn) {
	if (settings.issue.key !== void 0 || (run.configFile ?? null) === null) return [];
	return [keyBy(run.workflowPath ?? "", accountId, entityArn)];
}
function keyBy(identity, accountId, entityArn) {
	return hashOf([
		"issue",
		identity,
		accountId,
		...entityArn === void 0 ? [] : [entityArn]
	]);
}

// src/report/issue/narrowed.ts
function narrowed(judgement, scope, matcher) {
	const { facts, entities, only } = scope;
	const { account, errors } = facts;
	const { snapshot, baseline, exemptions } = judgement;
	const isOwn = entryFilter(scope);
	return {
		...judgement,
		snapshot: {
			...snapshot,
			accounts: snapshot.accounts.filter(({ id }) => id === account.id)
		},
		accounts: [account],
		entities,
		...baseline && { baseline: {
			...baseline,
			gone: baseline.gone.filter(isOwn),
			worse: baseline.worse.filter(isOwn)
		} },
		errors: only === void 0 ? errors : errors.filter(({ entityArn }) => entityArn === void 0 || entityArn === only.entity.arn),
		exemptions: only === void 0 ? exemptions : exemptions.filter(({ exemption }) => matcher(exemption.entity)(only.entity))
	};
}
function entryFilter({ facts, only }) {
	if (only !== void 0) return ({ entity }) => entity === only.entity.arn;
	const { id } = facts.account;
	return ({ entity = "" }) => {
		const owner = entity.split(":")[4] ?? "";
		return !/^\d{12}$/.test(owner) || owner === id;
	};
}

// src/report/issue/owners.ts
const MOST_ASSIGNEES = 10;
const LOGIN = /^@?([A-Za-z\d](?:-?[A-Za-z\d]){0,38}(?:_[A-Za-z\d]{1,8})?)$/;
function ownersOf({ owners, ownerTag }, matcher) {
	const compiled = owners.map(({ entity, assignees }) => ({
		matches: matcher(entity),
		assignees
	}));
	return (entity) => {
		const found = compiled.find(({ matches }) => matches(entity));
		if (found !== void 0) return found.assignees;
		const tag = ownerTag !== void 0 && Object.hasOwn(entity.tags, ownerTag) ? entity.tags[ownerTag] : "";
		const login = LOGIN.exec(tag?.trim() ?? "")?.[1];
		return login === void 0 ? [] : [login];
	};
}
function assigneesFor(settings, owners, entities) {
	const logins = /* @__PURE__ */ new Map();
	const add = (login) => {
		if (!logins.has(login.toLowerCase())) logins.set(login.toLowerCase(), login);
	};
	settings.assignees.forEach(add);
	for (const entity of entities) {
		if (logins.size >= MOST_ASSIGNEES) break;
		owners(entity).forEach(add);
	}
	return [...logins.values()].slice(0, MOST_ASSIGNEES);
}

// src/report/issue/title.ts
const LONGEST = 256;
const NAME = 100;
const PATH = 190;
function accountTitle(account) {
	const name = account.name ?? account.alias;
	const called = name === void 0 ? "" : ` (${plain(clip(name, NAME))})`;
	return clip(`IAM Sweep: account ${account.id}${called}`, LONGEST);
}
function entityTitle(entity) {
	const path = plain(shortPath(`${entity.type}/${label(entity)}`, PATH));
	return clip(`IAM Sweep: ${clip(path, PATH)} in ${entity.accountId}`, LONGEST);
}
function plain(foreign) {
	return visible(foreign.replace(/\s+/gu, " ").trim()).replaceAll("`", "ˋ").replace(/[@#:](?=\S)/g, "$& ");
}

// src/report/issue/unwanted.ts
function unwantedWords(input, isLeftOut) {
	let known;
	const link = runLink(input.run);
	return (issue) => {
		if (issue.state !== void 0 && isBefore(input.judgement.snapshot.collectedAt, issue.state)) return void 0;
		known ??= keysOf(input, isLeftOut);
		const why = known.has(issue.key) ? known.get(issue.key) : goneWords(input, issue);
		if (why === void 0) return void 0;
		return [`Closed: ${why}.`, ...link === "" ? [] : [link]].join("\n\n");
	};
}
function keysOf(input, isLeftOut) {
	const { judgement, settings } = input;
	const isPerEntity = settings.issue.per === "entity";
	const why = /* @__PURE__ */ new Map();
	const { collectedAt } = judgement.snapshot;
	const areOff = CREDENTIAL_RULES.every((rule) => settings.rules[rule] === "off");
	for (const account of judgement.snapshot.accounts) {
		const { id, entities } = account;
		why.set(keyOf(input, id), "each entity with findings has an issue of its own now");
		for (const entity of [accountEntity(account, collectedAt, collectedAt), ...entities]) {
			const words = isPerEntity ? leftOutWords(entity, isLeftOut) ?? (areOff ? unaskedWords(entity) : void 0) : "there is one issue for the whole account now";
			why.set(keyOf(input, id, entity.arn), words);
		}
	}
	return why;
}
function leftOutWords(entity, isLeftOut) {
	if (!isLeftOut(entity)) return void 0;
	const name = entityCode(entity.arn);
	return entity.type === "account" ? `the settings leave ${name} itself out` : `${name} is still in the account, and the settings leave it out`;
}
function unaskedWords({ type, arn }) {
	return type === "account" ? `the rules about ${entityCode(arn)} itself are switched off` : void 0;
}
function goneWords(input, { key, state }) {
	const { accounts } = input.judgement.snapshot;
	const arns = new Set([...told(state)].map(({ entityArn }) => entityArn));
	for (const arn of arns) {
		const owner = /^arn:[\w-]+:iam::(\d{12}|aws):/.exec(arn)?.[1];
		if (!accounts.filter(({ id }) => id === owner || owner === "aws").some(({ id }) => keyOf(input, id, arn) === key)) continue;
		const name = entityCode(arn);
		return owner === "aws" ? `nothing in the account has ${name} any more` : `${name} is in the account no more`;
	}
}
function* told(state) {
	yield* state?.findings ?? [];
	yield* state?.unseen ?? [];
}

// src/report/issue/index.ts
function wantedIssues(input, matcher) {
	const { judgement, settings } = input;
	const run = {
		input,
		matcher,
		owners: ownersOf(settings.issue, matcher),
		holds: holding(judgement)
	};
	const search = new Search(judgement, settings);
	const excluding = settings.entities.exclude.map(matcher);
	const isLeftOut = (entity) => excluding.some((matches) => matches(entity));
	const accounts = judgement.accounts.map((account) => new AccountFacts(input, account, search, isLeftOut));
	const isPerEntity = settings.issue.per === "entity";
	const wanted = isPerEntity ? perEntity(run, accounts) : accounts.map((facts) => aboutAccount(run, facts));
	const max = isPerEntity ? settings.issue.max : Math.max(1, wanted.length);
	return {
		family: familyOf(input),
		wanted,
		max,
		isWhole: judgement.errors.length === 0 && accounts.every(({ isDetermined }) => isDetermined),
		unwanted: unwantedWords(input, isLeftOut)
	};
}
function aboutAccount(run, facts) {
	const { input, owners } = run;
	const { settings } = input;
	const { account, entities, isDetermined } = facts;
	const grave = () => entities.filter((judged) => isGrave(judged, input));
	return {
		key: keyOf(input, account.id),
		formerKeys: formerKeysOf(input, account.id),
		title: accountTitle(account),
		assignees: assigneesFor(settings.issue, owners, named(grave())),
		isNeeded: entities.some((judged) => isGrave(judged, input)),
		isDetermined,
		text: textOf(run, {
			facts,
			entities
		}, isDetermined, remediesOf(run, facts))
	};
}
function perEntity(run, accounts) {
	const { input, owners } = run;
	const byId = new Map(accounts.map((facts) => [facts.account.id, {
		facts,
		remedies: remediesOf(run, facts)
	}]));
	return input.judgement.entities.flatMap((judged) => {
		const { entity } = judged;
		const own = byId.get(entity.accountId);
		if (own === void 0) return [];
		const { facts, remedies } = own;
		const isNeeded = isGrave(judged, input);
		const isDetermined = facts.isEntityDetermined(judged);
		const scope = {
			facts,
			entities: [judged],
			only: judged
		};
		return [{
			key: keyOf(input, entity.accountId, entity.arn),
			formerKeys: formerKeysOf(input, entity.accountId, entity.arn),
			title: entityTitle(entity),
			assignees: isNeeded ? assigneesFor(input.settings.issue, owners, [entity]) : [],
			isNeeded,
			isDetermined,
			...!isNeeded && { keepOnly: true },
			text: textOf(run, scope, isDetermined, () => remedies().filter((one) => isFor(one, entity)))
		}];
	});
}
function isGrave({ findings }, { settings }) {
	return findings.some((finding) => isOpen(finding) && reaches(finding.severity, settings.issue.openOn));
}
function* named(judged) {
	for (const { entity } of judged) yield entity;
}
function remediesOf({ input, matcher }, facts) {
	let remedies;
	return () => {
		remedies ??= firstRemedies(narrowed(input.judgement, {
			facts,
			entities: facts.entities
		}, matcher), Infinity).remedies;
		return remedies;
	};
}
function isFor(remedy, entity) {
	if (remedy.kind === "people") return remedy.of.some((finding) => finding.entity === entity);
	return remedy.kind === "document" ? remedy.entities.includes(entity) : remedy.entity === entity;
}
function textOf({ input, matcher, owners, holds }, scope, isDetermined, remedies) {
	const { judgement, settings } = input;
	const { openOn } = settings.issue;
	return (before) => {
		const at = judgement.snapshot.collectedAt;
		const ending = endingIn(judgement, scope);
		const next = nextState(scope, before, {
			openOn,
			isDetermined,
			at,
			ending,
			holds
		});
		const { state, isChanged, hasNews, isOlder, carried } = next;
		const keepsOpen = carried > 0 && reachesAny(state.counts, openOn);
		const link = runLink(input.run);
		const comment = {
			before,
			next,
			openOn,
			isDetermined,
			run: link
		};
		return {
			state,
			isChanged,
			hasNews,
			isOlder,
			keepsOpen,
			body: (limit) => issueText({
				input: {
					...input,
					judgement: narrowed(judgement, scope, matcher)
				},
				scope,
				state,
				isDetermined,
				carried,
				unseen: unseenWords(before, next),
				owners,
				remedies: remedies(),
				run: link
			}, limit),
			get changed() {
				return changedComment(comment);
			},
			get closed() {
				return closedComment(comment);
			},
			get reopened() {
				return reopenedComment(comment);
			}
		};
	};
}

export { wantedIssues };