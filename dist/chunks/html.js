import "./rolldown-runtime.js";
import { accountName, accountsOf, arnLabel, inGrace, isOpen, label, policyKey } from "./entity-words.js";
import { AUDIT_RULES, RULE_IDS, SEVERITIES } from "./settings.js";
import { count, day, nameList, number, plural } from "./phrase.js";
import { clip, visible } from "./escape.js";
import { DAY_MS } from "./days.js";
import { ENTITY_TYPES } from "./entity.js";
import { ENTITY_STATUSES, peopleRows } from "./judgement.js";
import { coverageOf, verdictPhrase } from "./verdict-words.js";
import { endsSoon } from "./exemption-words.js";
import { RULE_HELP } from "./rule-help.js";
import { documentSubject } from "./document-words.js";
import { isAboutDocument } from "./matter.js";
import { actionName, firstRemedies, reasonsOf, remedyPhrase } from "./remedy-words.js";
import { countStatuses, inConsole, roleLabel, unreadWords } from "./role-words.js";
import { createHash } from "node:crypto";

// src/report/html/markup.ts
var Html = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
const LONGEST = 4e3;
const REFERENCES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeHtml(foreign, max = LONGEST) {
	return shown(foreign, max).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? "");
}
function shown(foreign, max = LONGEST) {
	return clip(visible(foreign.replace(/[\t\r\n]+/g, " ")), max);
}
function html(own, ...values) {
	let text = own[0] ?? "";
	for (const [at, value] of values.entries()) {
		if (typeof value === "string") text += escapeHtml(value);
		else if (typeof value === "number") text += String(value);
		else if (value instanceof Html) text += value.text;
		else for (const one of value) text += one.text;
		text += own[at + 1] ?? "";
	}
	return new Html(text);
}
const NOTHING = new Html("");
function code(name) {
	return html`<code>${name === "" ? "no name" : name}</code>`;
}
function date(iso) {
	return html`<time>${iso.slice(0, 10)}</time>`;
}
function fromPhrase(phrase) {
	const pieces = phrase.map(({ kind, value }) => {
		if (kind === "name") return code(value).text;
		const words = escapeHtml(value);
		return kind === "own" ? words.replace(/\b\d{4}-\d{2}-\d{2}\b/g, "<time>$&</time>") : words;
	});
	return new Html(pieces.join(""));
}
function fromTicks(words) {
	return html`${words.split("`").map((part, at) => at % 2 === 1 ? code(part) : html`${part}`)}`;
}
function joinHtml(parts, separator) {
	return new Html(parts.map(({ text }) => text).join(escapeHtml(separator)));
}

// src/report/html/chart.ts
const PLOT = 132;
const ROW = 44;
const FILL = .62;
const ROOMY = 6;
function card(title, note, drawing, legend) {
	return html`<figure class="card chart"><figcaption><h3>${title}</h3><p>${note}</p></figcaption>
${drawing}
${legend}</figure>
`;
}
function barChart(bars, text) {
	const most = Math.max(1, ...bars.map(({ value }) => value));
	const slot = 100 / bars.length;
	const tick = bars.length > ROOMY ? "tick dense" : "tick";
	const drawn = bars.map(({ title, value, tone }, at) => {
		const height = value === 0 ? 1 : Math.max(3, value / most * PLOT);
		const top = 154 - height;
		const middle = percent((at + .5) * slot);
		const left = percent((at + .38 / 2) * slot);
		return html`<rect class="${tone}" x="${left}" y="${round(top)}" width="${percent(slot * FILL)}" height="${round(height)}" rx="3"/><text class="value" x="${middle}" y="${round(top - 7)}">${number(value)}</text><text class="${tick}" x="${middle}" y="${172}">${title}</text>`;
	});
	return html`<svg role="img" aria-label="${text}" width="100%" height="${180}"><line class="axis" x1="0" x2="100%" y1="${154.5}" y2="${154.5}"/>${drawn}</svg>`;
}
function stackChart(rows, text) {
	const most = Math.max(1, ...rows.map(({ parts }) => sum(parts)));
	const drawn = rows.map(({ title, note, parts }, at) => {
		const y = at * ROW;
		let from = 0;
		const segments = parts.filter(({ value }) => value > 0).map(({ value, tone }) => {
			const width = Math.max(.6, value / most * 100);
			const x = from;
			from += width;
			return html`<rect class="${tone}" x="${percent(x)}" y="${y + 22}" width="${percent(width)}" height="10"/>`;
		});
		return html`<text class="name" x="0" y="${y + 14}">${title}</text><text class="note" x="100%" y="${y + 14}">${note}</text><rect class="track" x="0" y="${y + 22}" width="100%" height="10"/>${segments}`;
	});
	return html`<svg role="img" aria-label="${text}" width="100%" height="${rows.length * ROW - 8}">${drawn}</svg>`;
}
function seriesChart(points, text) {
	const most = Math.max(1, ...points.map(({ parts }) => sum(parts)));
	const slot = 100 / points.length;
	const drawn = points.map(({ parts }, at) => {
		let bottom = 154;
		return html`${parts.filter(({ value }) => value > 0).map(({ value, tone }) => {
			const height = value / most * PLOT;
			bottom -= height;
			return html`<rect class="${tone}" x="${percent((at + .12) * slot)}" y="${round(bottom)}" width="${percent(slot * .76)}" height="${round(height)}"/>`;
		})}`;
	});
	const baseline = 172;
	return html`<svg role="img" aria-label="${text}" width="100%" height="${180}"><line class="axis" x1="0" x2="100%" y1="${154.5}" y2="${154.5}"/><text class="value start" x="0" y="14">${number(most)}</text>${drawn}<text class="tick start" x="0" y="${baseline}">${points[0]?.title ?? ""}</text><text class="tick end" x="100%" y="${baseline}">${points.at(-1)?.title ?? ""}</text></svg>`;
}
function legend(items) {
	return html`<ul class="legend">${items.map(({ title, tone }) => html`<li><svg aria-hidden="true" width="10" height="10"><rect class="${tone}" width="10" height="10" rx="2"/></svg>${title}</li>`)}</ul>`;
}
function sum(parts) {
	return parts.reduce((total, { value }) => total + value, 0);
}
function percent(value) {
	return `${round(value)}%`;
}
function round(value) {
	return String(Math.round(value * 100) / 100);
}

// src/report/html/tally.ts
const FINDINGS = 25e3;
const AGES = [
	{
		title: "0–30",
		to: 30
	},
	{
		title: "31–90",
		to: 90
	},
	{
		title: "91–180",
		to: 180
	},
	{
		title: "181–365",
		to: 365
	},
	{
		title: "> 365",
		to: Number.POSITIVE_INFINITY
	}
];
function tallyOf(judgement, limit = FINDINGS) {
	const none = () => ({
		new: 0,
		known: 0,
		exempt: 0
	});
	const bySeverity = {
		critical: none(),
		high: none(),
		medium: none(),
		low: none()
	};
	const byStatus = none();
	const open = [];
	const others = [];
	let total = 0;
	for (const finding of judgement.findings) {
		bySeverity[finding.severity][finding.status] += 1;
		byStatus[finding.status] += 1;
		const list = finding.status === "new" ? open : others;
		if (list.length < limit) list.push([total, finding]);
		total += 1;
	}
	const kept = [...open, ...others.slice(0, limit - open.length)].sort(([a], [b]) => a - b);
	return {
		total,
		bySeverity,
		byStatus,
		kept: kept.map(([, finding]) => finding),
		accessAges: accessAges(judgement)
	};
}
function accessAges({ entities, snapshot }) {
	const now = Date.parse(snapshot.collectedAt);
	const buckets = AGES.map(() => 0);
	let never = 0;
	for (const { entity } of entities) {
		if (entity.type !== "role" && entity.type !== "user") continue;
		if (entity.access.status !== "complete") continue;
		for (const { lastAccessedAt } of entity.access.services) {
			if (lastAccessedAt === null) {
				never += 1;
				continue;
			}
			const days = Math.floor((now - Date.parse(lastAccessedAt)) / DAY_MS);
			const at = AGES.findIndex(({ to }) => days <= to);
			buckets[at] = (buckets[at] ?? 0) + 1;
		}
	}
	return {
		buckets,
		never
	};
}

// src/report/html/charts.ts
function charts(input, tally, trend) {
	return html`<section aria-labelledby="charts"><h2 id="charts" class="unseen">Charts</h2><div class="charts">
${severityChart(tally)}${accessChart(input.judgement, tally)}${switchChart(input.judgement.switchRole)}${trendChart(trend)}</div></section>
`;
}
function severityChart({ bySeverity, byStatus }) {
	const rows = SEVERITIES.map((severity) => {
		const { new: fresh, known, exempt } = bySeverity[severity];
		const parts = [
			{
				title: "new",
				value: fresh,
				tone: severity
			},
			{
				title: "known",
				value: known,
				tone: `${severity} known`
			},
			{
				title: "exempt",
				value: exempt,
				tone: "exempt"
			}
		];
		return {
			title: severity,
			note: parts.filter(({ value, title }) => value > 0 || title === "new").map(({ title, value }) => `${number(value)} ${title}`).join(" · "),
			parts
		};
	});
	const text = `Findings by severity. ${rows.map(({ title, note }) => `${title}: ${note}`).join(". ")}.`;
	const tones = [
		{
			title: "new",
			tone: "high"
		},
		...byStatus.known > 0 ? [{
			title: "known from the baseline",
			tone: "high known"
		}] : [],
		...byStatus.exempt > 0 ? [{
			title: "exempt",
			tone: "exempt"
		}] : []
	];
	return card("Findings by severity", "Only new findings count for the verdict.", stackChart(rows, text), tones.length > 1 ? legend(tones) : NOTHING);
}
function accessChart({ snapshot }, { accessAges: { buckets, never } }) {
	const all = buckets.reduce((sum, value) => sum + value, never);
	if (all === 0) return NOTHING;
	const bars = [...AGES.map(({ title, to }, at) => ({
		title,
		value: buckets[at] ?? 0,
		tone: to <= 90 ? "calm" : to <= 180 ? "mild" : "strong"
	})), {
		title: "never",
		value: never,
		tone: "strong"
	}];
	return card("Age of access", `Days since the last use of ${count(all, "service")} granted to roles and users, counted to ${day(snapshot.collectedAt)}.`, barChart(bars, described("Services by days since their last use", bars)), NOTHING);
}
function switchChart(switchRole) {
	const users = switchRole?.users ?? [];
	if (users.length === 0) return NOTHING;
	const values = AGES.map(() => 0);
	let [never, young, unknown] = [
		0,
		0,
		0
	];
	for (const { status, ageDays } of users) {
		const at = ageDays === null ? -1 : AGES.findIndex(({ to }) => ageDays <= to);
		if (status === "unknown") unknown += 1;
		else if (at >= 0) values[at] = (values[at] ?? 0) + 1;
		else if (status === "new") young += 1;
		else never += 1;
	}
	const threshold = switchRole?.thresholdDays ?? 0;
	const bars = [
		...AGES.map(({ title, to }, at) => ({
			title,
			value: values[at] ?? 0,
			tone: to <= threshold ? "calm" : "strong"
		})),
		{
			title: "never",
			value: never,
			tone: "strong"
		},
		...young > 0 ? [{
			title: "new",
			value: young,
			tone: "calm"
		}] : [],
		...unknown > 0 ? [{
			title: "unknown",
			value: unknown,
			tone: "mild"
		}] : []
	];
	return card("Role switching", `Days since the last role switch of ${count(users.length, "user")} who may switch.${young > 0 ? " New: no known switch, and too new to tell." : ""}`, barChart(bars, described("Users by days since their last role switch", bars)), NOTHING);
}
function trendChart(trend) {
	if (trend.length < 2) return NOTHING;
	const points = trend.slice(-53).map(({ at, counts }) => ({
		title: day(at),
		note: "",
		parts: [...SEVERITIES].reverse().map((severity) => ({
			title: severity,
			value: counts[severity],
			tone: severity
		}))
	}));
	const total = (counts) => SEVERITIES.reduce((sum, each) => sum + counts[each], 0);
	const [first, last] = [trend.slice(-53)[0], trend.at(-1)];
	const words = first === void 0 || last === void 0 ? "" : `From ${count(total(first.counts), "finding")} on ${day(first.at)} to ${number(total(last.counts))} on ${day(last.at)}.`;
	return card("Trend", words, seriesChart(points, `New findings by severity over ${count(points.length, "run")}. ${words}`), legend(SEVERITIES.map((severity) => ({
		title: severity,
		tone: severity
	}))));
}
function described(what, bars) {
	return `${what}. ${bars.map(({ title, value }) => `${title}: ${number(value)}`).join(", ")}.`;
}

// src/report/html/client-script.ts
const SCRIPT = `(function() {

// client/dom.ts
	function element(name, attributes = {}, ...children) {
		const made = document.createElement(name);
		for (const [key, value] of Object.entries(attributes)) if (value !== void 0) made.setAttribute(key, value);
		made.append(...children);
		return made;
	}
	function known$1(id, type) {
		const found = document.getElementById(id);
		return found instanceof type ? found : void 0;
	}
	function code(text) {
		return element("code", {}, text === "" ? "no name" : text);
	}
	function tag(word) {
		return element("span", { class: \`tag \${word}\` }, word);
	}
	function number(value) {
		return String(value).replace(/\\B(?=(?:\\d{3})+$)/g, ",");
	}
	function count(value, noun) {
		const many = /[^aeo]y$/.test(noun) ? \`\${noun.slice(0, -1)}ies\` : \`\${noun}s\`;
		return \`\${number(value)} \${value === 1 ? noun : many}\`;
	}
	function dayText(day) {
		return (/* @__PURE__ */ new Date(day * 864e5)).toISOString().slice(0, 10);
	}

// client/entity-services.ts
	const POLICIES = 50;
	function policyText(store, place) {
		const policy = store.data.policies[place];
		if (policy === void 0) return "";
		const [name, kind, arn, holder] = policy;
		const held = store.text(holder).split(":").slice(5).join(":");
		const known = store.text(arn);
		return \`\${kind} policy \${store.text(name)}\${held === "" ? "" : \` of \${held}\`}\${known === "" ? "" : \` (\${known})\`}\`;
	}
	function grantingPolicies(store, entity, rows) {
		const { entities, grants, findings } = store.data;
		const services = /* @__PURE__ */ new Map();
		for (const [, , , set, names] of entities.services[entity] ?? []) for (const policy of grants[set] ?? []) services.set(policy, (services.get(policy) ?? 0) + names.length);
		for (const row of rows) for (const policy of grants[findings.grants[row] ?? -1] ?? []) if (!services.has(policy)) services.set(policy, 0);
		if (services.size === 0) return [];
		const all = [...services].sort(([, a], [, b]) => b - a);
		const items = all.slice(0, POLICIES).map(([policy, held]) => element("li", {}, policyText(store, policy), held > 0 ? \` – \${count(held, "service")}\` : ""));
		const rest = all.length - items.length;
		if (rest > 0) items.push(element("li", {}, \`and \${number(rest)} more\`));
		return [element("h3", {}, "Granting policies"), element("ul", { class: "policies" }, ...items)];
	}
	function servicesTable(store, entity) {
		const groups = store.data.entities.services[entity];
		if (groups === null || groups === void 0) return [element("h3", {}, "Services"), element("p", {}, "Left out, since this page holds the services of the worst entities only.")];
		const rows = groups.flatMap((group) => group[4].map((service) => ({
			group,
			service
		})));
		if (rows.length === 0) return [];
		const name = (service) => store.data.services[service]?.[1] ?? "";
		rows.sort((a, b) => a.group[0] - b.group[0] || (name(a.service) < name(b.service) ? -1 : 1));
		const head = [
			"Service",
			"Last used",
			"By",
			"Region",
			"Granted by"
		].map((title) => element("th", { scope: "col" }, title));
		const table = element("table", {}, element("caption", { class: "unseen" }, "Services"), element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...rows.map(({ group, service }) => serviceRow(store, group, service))));
		return [element("h3", {}, count(rows.length, "service")), element("div", {
			class: "scroll",
			role: "group",
			"aria-label": "Services",
			tabindex: "0"
		}, table)];
	}
	function serviceRow(store, group, service) {
		const [day, by, region, set] = group;
		const [namespace = "", name = ""] = store.data.services[service] ?? [];
		const policies = (store.data.grants[set] ?? []).map((policy) => store.text(store.data.policies[policy]?.[0]));
		const user = store.text(by).split(":").slice(5).join(":");
		return element("tr", {}, element("th", { scope: "row" }, name, " ", element("small", {}, namespace)), element("td", {}, day < 0 ? "never" : element("time", {}, dayText(day))), element("td", {}, user === "" ? "–" : code(user)), element("td", {}, store.text(region) || "–"), element("td", {}, policies.join(", ") || "–"));
	}

// client/finding-card.ts
	function findingCard(store, row, isOpen) {
		const status = store.status(row);
		const last = store.last(row);
		const summary = element("summary", {}, tag(store.severity(row)), element("b", {}, store.subject(row) || store.rule(row).title), element("span", { class: "when" }, last < 0 ? store.never(row) : dayText(last)), ...status === "new" ? [] : [element("span", { class: "state exempt" }, status)]);
		const card = element("details", { class: "card" }, summary);
		let isFilled = false;
		const fill = () => {
			if (isFilled) return;
			isFilled = true;
			card.append(...content(store, row));
		};
		card.addEventListener("toggle", fill);
		if (isOpen) {
			fill();
			card.open = true;
		}
		return card;
	}
	function content(store, row) {
		const { findings, exemptions, grants } = store.data;
		const extras = findings.extras[row] ?? {};
		const exemption = exemptions[extras.exemption ?? -1];
		const policies = grants[findings.grants[row] ?? -1] ?? [];
		const rule = store.rule(row);
		const parts = [
			["Evidence", evidence(store, row)],
			["In detail", list((extras.details ?? []).map((detail) => store.text(detail)))],
			["Ways to more rights", list((extras.escalations ?? []).map((way) => store.text(way)))],
			["Granted by", list(policies.map((policy) => policyText(store, policy)))],
			["What to do", element("p", {}, store.remediation(row))],
			["Exempt", exemption === void 0 ? void 0 : element("p", {}, \`Until \${exemption.expires}, \${left(exemption.daysLeft)}\${exemption.approvedBy === void 0 ? "" : \`, approved by \${exemption.approvedBy}\`}: \${exemption.reason}\`)],
			["Known", extras.known === void 0 ? void 0 : element("p", {}, known(store.text(extras.known.since), store.text(extras.known.note)))],
			["Why it matters", element("p", {}, rule.why)],
			["Rule", element("p", {}, \`\${rule.title} (\${rule.id}), finding \${findings.id[row] ?? ""}\`)]
		];
		return [element("p", { class: "message" }, store.message(row)), ...parts.flatMap(([title, part]) => part === void 0 ? [] : [element("h4", {}, title), part])];
	}
	function evidence(store, row) {
		const { findings } = store.data;
		const last = store.last(row);
		const by = store.text(findings.by[row]);
		const region = store.text(findings.region[row]);
		const tracked = findings.tracked[row] ?? -1;
		const used = last < 0 ? "No use is known" : \`Last used on \${dayText(last)}, \${number(store.age(row))} days before the facts were collected\`;
		const where = region === "" ? "" : \`, in \${region}\`;
		const who = by === "" ? "" : \`, by \${by}\`;
		if (last < 0 && tracked < 0) return void 0;
		const since = tracked < 0 ? "" : \`; watched since \${dayText(tracked)}\`;
		return element("p", {}, \`\${used}\${where}\${who}\${since}.\`);
	}
	function known(since, note) {
		return \`In the baseline since \${since}\${note === "" ? "" : \`: \${note}\`}.\`;
	}
	function left(days) {
		return days < 0 ? "expired" : days === 0 ? "its last day" : \`\${number(days)} \${days === 1 ? "day" : "days"} left\`;
	}
	function list(items) {
		return items.length === 0 ? void 0 : element("ul", {}, ...items.map((item) => element("li", {}, item)));
	}

// client/entity-view.ts
	const CARDS = 30;
	const OPEN = 3;
	var EntityView = class {
		#store;
		#dialog;
		#opener;
		#shown;
		constructor(store, dialog, { onClose, linkTo }) {
			this.#store = store;
			this.#dialog = dialog;
			dialog.addEventListener("close", () => {
				if (dialog.open) return;
				const left = this.#shown;
				this.#shown = void 0;
				onClose();
				const link = left === void 0 ? void 0 : linkTo(left);
				((this.#opener?.isConnected === true ? this.#opener : link) ?? document.getElementById("findings"))?.focus();
				this.#opener = void 0;
			});
			dialog.addEventListener("click", (event) => {
				if (event.target === dialog) dialog.close();
			});
		}
		open(entity) {
			if (this.#shown === entity && this.#dialog.open) return;
			const active = document.activeElement;
			if (!this.#dialog.open) this.#opener = active instanceof HTMLAnchorElement ? active : void 0;
			this.#shown = entity;
			this.#dialog.replaceChildren(this.#content(entity));
			if (!this.#dialog.open) this.#dialog.showModal();
			this.#dialog.scrollTop = 0;
			this.#dialog.querySelector("h2")?.focus();
		}
		close() {
			if (this.#dialog.open) this.#dialog.close();
		}
		#content(entity) {
			const store = this.#store;
			const { entities, entityStatuses } = store.data;
			const status = entityStatuses[entities.status[entity] ?? -1];
			const account = store.accountName(entity);
			const close = element("button", {
				type: "button",
				class: "close"
			}, "Close");
			close.addEventListener("click", () => this.#dialog.close());
			const kicker = [store.type(entity), ...account === void 0 ? [] : [account]].join(" in ");
			const rows = store.rowsOf.get(entity) ?? [];
			return element("div", { class: "sheet" }, element("header", {}, element("p", { class: "kicker" }, kicker), close, element("h2", {
				id: "entity-name",
				tabindex: "-1"
			}, store.label(entity)), element("p", { class: "arn" }, code(store.text(entities.arn[entity]))), ...status === void 0 ? [] : [element("p", {}, element("span", { class: \`state \${status}\` }, status))]), this.#facts(entity), element("h3", {}, rows.length === 0 ? "No findings" : count(rows.length, "finding")), ...this.#findings(rows), ...grantingPolicies(store, entity, rows), ...servicesTable(store, entity));
		}
		#facts(entity) {
			const { entities, accounts } = this.#store.data;
			const account = accounts[entities.account[entity] ?? -1];
			const created = entities.created[entity] ?? -1;
			const lastUsed = entities.lastUsed[entity] ?? -1;
			const reason = this.#store.text(entities.reason[entity]);
			const rows = [
				...account === void 0 ? [] : [["Account", [account.id]]],
				["Created", [created < 0 ? "not known" : dayText(created)]],
				["Last used", [lastUsed < 0 ? "no use is known" : dayText(lastUsed)]],
				...reason === "" ? [] : [["Why", [reason]]],
				...(entities.facts[entity] ?? []).map(([title, values]) => [title, values])
			].map(([title, values]) => {
				const value = values.length === 1 ? element("dd", {}, values[0] ?? "") : element("dd", {}, element("ul", {}, ...values.map((one) => element("li", {}, one))));
				return element("div", {}, element("dt", {}, title), value);
			});
			return element("dl", { class: "facts" }, ...rows);
		}
		#findings(rows) {
			const isOpen = rows.length <= OPEN;
			const list = element("div", { class: "cards" });
			const add = (from, to) => list.append(...rows.slice(from, to).map((row) => findingCard(this.#store, row, isOpen)));
			add(0, CARDS);
			const rest = rows.length - CARDS;
			if (rest <= 0) return [list];
			const more = element("button", { type: "button" }, \`Show \${number(rest)} more\`);
			more.addEventListener("click", () => {
				add(CARDS, rows.length);
				more.remove();
				list.querySelectorAll("summary")[CARDS]?.focus();
			});
			return [list, element("p", {}, more)];
		}
	};

// client/state.ts
	const SORT_KEYS = [
		"severity",
		"entity",
		"rule",
		"subject",
		"last",
		"age",
		"status"
	];
	const FILTERS = [
		"severity",
		"status",
		"type",
		"rule",
		"account"
	];
	function readState(fragment, usualStatus) {
		const given = new URLSearchParams(fragment.replace(/^#/, ""));
		const status = given.get("status") ?? usualStatus;
		const filters = Object.fromEntries(FILTERS.map((name) => [name, given.get(name) ?? ""]));
		const key = SORT_KEYS.find((one) => one === given.get("sort"));
		const entity = given.get("entity");
		return {
			q: given.get("q") ?? "",
			filters: {
				...filters,
				status: status === "all" ? "" : status
			},
			...key && { sort: {
				key,
				descending: given.get("dir") === "desc"
			} },
			page: Math.max(1, Math.trunc(Number(given.get("page"))) || 1),
			...entity !== null && { entity }
		};
	}
	function writeState({ q, filters, sort, page, entity }, usualStatus) {
		const told = new URLSearchParams();
		if (q !== "") told.set("q", q);
		for (const name of FILTERS) {
			const value = filters[name];
			if (name === "status") {
				if (value !== usualStatus) told.set(name, value === "" ? "all" : value);
			} else if (value !== "") told.set(name, value);
		}
		if (sort !== void 0) {
			told.set("sort", sort.key);
			told.set("dir", sort.descending ? "desc" : "asc");
		}
		if (page > 1) told.set("page", String(page));
		if (entity !== void 0) told.set("entity", entity);
		return \`#\${told}\`;
	}
	function isState(fragment) {
		return fragment === "" || fragment === "#" || fragment.includes("=");
	}

// client/filter-form.ts
	const PAUSE = 120;
	var FilterForm = class {
		#form = known$1("filters", HTMLFormElement);
		constructor(onChange, usualStatus) {
			const form = this.#form;
			if (form === void 0) return;
			form.hidden = false;
			let timer;
			const tell = () => {
				clearTimeout(timer);
				onChange(this.#value("q").trim(), this.#filters());
			};
			form.addEventListener("change", tell);
			form.addEventListener("input", (event) => {
				if (!(event.target instanceof HTMLInputElement)) return;
				clearTimeout(timer);
				timer = setTimeout(tell, PAUSE);
			});
			form.addEventListener("submit", (event) => event.preventDefault());
			form.addEventListener("reset", (event) => {
				event.preventDefault();
				for (const name of ["q", ...FILTERS]) this.#set(name, name === "status" ? usualStatus : "");
				tell();
			});
		}
		fill({ q, filters }) {
			this.#set("q", q);
			for (const name of FILTERS) this.#set(name, filters[name]);
		}
		#filters() {
			return Object.fromEntries(FILTERS.map((name) => [name, this.#value(name)]));
		}
		#field(name) {
			const field = this.#form?.elements.namedItem(name);
			return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : void 0;
		}
		#value(name) {
			return this.#field(name)?.value ?? "";
		}
		#set(name, value) {
			const field = this.#field(name);
			if (field !== void 0) field.value = value;
		}
	};

// client/findings-table.ts
	const PAGE_SIZE = 50;
	const PRINTED = 2e3;
	var FindingsTable = class {
		#store;
		#handlers;
		#body = known$1("rows", HTMLTableSectionElement);
		#pages = known$1("pages", HTMLElement);
		#count = known$1("count", HTMLElement);
		#rows = [];
		constructor(store, handlers) {
			this.#store = store;
			this.#handlers = handlers;
			for (const heading of document.querySelectorAll("#table th[data-key]")) {
				const key = SORT_KEYS.find((one) => one === heading.dataset.key);
				if (key === void 0) continue;
				const button = element("button", { type: "button" }, ...heading.childNodes);
				button.addEventListener("click", () => handlers.onSort(key));
				heading.append(button);
			}
		}
		show(rows, { page, sort }) {
			this.#rows = rows;
			const last = Math.max(1, Math.ceil(rows.length / 50));
			const at = Math.min(page, last);
			this.#fill(rows.slice((at - 1) * 50, at * 50));
			this.#showPages(at, last);
			this.#showCount();
			for (const heading of document.querySelectorAll("#table th[data-key]")) if (heading.dataset.key !== sort?.key) heading.removeAttribute("aria-sort");
			else heading.setAttribute("aria-sort", sort?.descending === true ? "descending" : "ascending");
		}
		expand() {
			const rows = this.#rows.slice(0, PRINTED);
			this.#fill(rows);
			const rest = this.#rows.length - rows.length;
			if (rest > 0) {
				const told = \`… and \${count(rest, "more finding")}; report.json and report.csv have all of them.\`;
				this.#body?.append(element("tr", {}, element("td", { colspan: String(SORT_KEYS.length) }, told)));
			}
		}
		linkTo(entity) {
			const address = this.#handlers.address(entity);
			return [...this.#body?.querySelectorAll("a") ?? []].find((link) => link.getAttribute("href") === address);
		}
		#fill(rows) {
			const made = rows.map((row) => this.#row(row));
			if (made.length === 0) {
				const empty = element("td", {
					colspan: String(SORT_KEYS.length),
					class: "empty"
				}, "No finding matches.");
				made.push(element("tr", {}, empty));
			}
			this.#body?.replaceChildren(...made);
		}
		#row(row) {
			const store = this.#store;
			const entity = store.entity(row);
			const account = store.accountName(entity);
			const type = store.type(entity);
			const link = element("a", { href: this.#handlers.address(entity) }, code(store.label(entity)));
			const place = element("small", {}, account === void 0 ? type : \`\${type} in \${account}\`);
			const last = store.last(row);
			const age = store.age(row);
			return element("tr", {}, element("td", {}, tag(store.severity(row))), element("th", { scope: "row" }, link, " ", place), element("td", {}, store.rule(row).title), element("td", {}, store.subject(row) || "–"), element("td", {}, last < 0 ? store.never(row) : element("time", {}, dayText(last))), element("td", { class: "number" }, age < 0 ? "–" : number(age)), element("td", {}, store.status(row)));
		}
		#showPages(at, last) {
			const nav = this.#pages;
			if (nav === void 0) return;
			nav.hidden = last === 1;
			const button = (title, page) => {
				const made = element("button", { type: "button" }, title);
				if (page < 1 || page > last) made.setAttribute("aria-disabled", "true");
				else made.addEventListener("click", () => this.#handlers.onPage(page));
				return made;
			};
			const focused = [...nav.querySelectorAll("button")].indexOf(document.activeElement ?? nav);
			const where = element("span", {}, \`Page \${number(at)} of \${number(last)}\`);
			nav.replaceChildren(button("Previous", at - 1), where, button("Next", at + 1));
			if (focused >= 0) nav.querySelectorAll("button")[focused]?.focus();
		}
		#showCount() {
			if (this.#count === void 0) return;
			const { total } = this.#store.data;
			const shown = this.#rows.length;
			this.#count.textContent = shown === total ? count(total, "finding") : \`\${number(shown)} of \${count(total, "finding")}\`;
		}
	};

// client/select-rows.ts
	function selectRows(store, { q, filters, sort }) {
		const { data } = store;
		const { findings, entities } = data;
		const severity = wanted(filters.severity, data.severities);
		const status = wanted(filters.status, data.statuses);
		const type = wanted(filters.type, data.types);
		const rule = wanted(filters.rule, data.rules.map(({ id }) => id));
		const account = wanted(filters.account, data.accounts.map(({ id }) => id));
		const words = q.toLowerCase().split(/\\s+/).filter(Boolean);
		const rows = [];
		for (let row = 0; row < store.length; row += 1) {
			const entity = findings.entity[row] ?? -1;
			if (severity !== void 0 && findings.severity[row] !== severity) continue;
			if (status !== void 0 && findings.status[row] !== status) continue;
			if (rule !== void 0 && findings.rule[row] !== rule) continue;
			if (type !== void 0 && entities.type[entity] !== type) continue;
			if (account !== void 0 && entities.account[entity] !== account) continue;
			if (words.length > 0 && !store.matches(row, words)) continue;
			rows.push(row);
		}
		return sort === void 0 ? rows : sorted(store, rows, sort.key, sort.descending);
	}
	function wanted(value, all) {
		return value === "" ? void 0 : all.indexOf(value);
	}
	function sorted(store, rows, key, descending) {
		const places = placesOf(store, key);
		const sign = descending ? -1 : 1;
		return rows.sort((a, b) => sign * ((places[a] ?? 0) - (places[b] ?? 0)) || a - b);
	}
	function placesOf(store, key) {
		const { findings, rules } = store.data;
		if (key === "severity") return findings.severity;
		if (key === "status") return findings.status;
		if (key === "last") return findings.last.map((last, row) => last < 0 && store.never(row) !== "never" ? -2 : last);
		if (key === "age") return findings.age.map((age) => age < 0 ? Number.MAX_SAFE_INTEGER : age);
		if (key === "rule") return ranked(findings.rule, (rule) => rules[rule]?.title ?? "");
		if (key === "entity") return ranked(findings.entity, (entity) => store.label(entity));
		return ranked(findings.subject, (subject) => store.text(subject));
	}
	function ranked(column, textOf) {
		const collator = new Intl.Collator("en", { numeric: true });
		const distinct = [...new Set(column)].map((place) => [place, textOf(place)]);
		distinct.sort(([, a], [, b]) => collator.compare(a, b));
		const ranks = new Map(distinct.map(([place], rank) => [place, rank]));
		return column.map((place) => ranks.get(place) ?? -1);
	}

// page-data.ts
	const PLACEHOLDERS = {
		label: "",
		serviceName: "",
		service: "",
		last: "",
		tracked: "",
		age: ""
	};
	function entityKey(arn, accountId) {
		return arn.split(":")[4] === accountId ? arn : \`\${arn}@\${accountId}\`;
	}

// client/store.ts
	var Store = class {
		data;
		length;
		rowsOf;
		#places = /* @__PURE__ */ new Map();
		#haystacks = [];
		constructor(data) {
			this.data = data;
			this.length = data.findings.id.length;
			const rowsOf = /* @__PURE__ */ new Map();
			for (const [row, entity] of data.findings.entity.entries()) {
				const rows = rowsOf.get(entity);
				if (rows === void 0) rowsOf.set(entity, [row]);
				else rows.push(row);
			}
			this.rowsOf = rowsOf;
			for (const at of data.entities.arn.keys()) this.#places.set(this.key(at), at);
		}
		text(place) {
			return this.data.texts[place ?? -1] ?? "";
		}
		key(entity) {
			const { arn, account } = this.data.entities;
			return entityKey(this.text(arn[entity]), this.data.accounts[account[entity] ?? -1]?.id ?? "");
		}
		entityOf(key) {
			return this.#places.get(key);
		}
		label(entity) {
			return this.text(this.data.entities.label[entity]);
		}
		type(entity) {
			return this.data.types[this.data.entities.type[entity] ?? -1] ?? "";
		}
		accountName(entity) {
			const { accounts, entities } = this.data;
			return accounts.length < 2 ? void 0 : accounts[entities.account[entity] ?? -1]?.name;
		}
		entity(row) {
			return this.data.findings.entity[row] ?? -1;
		}
		severity(row) {
			return this.data.severities[this.data.findings.severity[row] ?? -1] ?? "";
		}
		status(row) {
			return this.data.statuses[this.data.findings.status[row] ?? -1] ?? "";
		}
		rule(row) {
			return this.data.rules[this.data.findings.rule[row] ?? -1] ?? {
				id: "",
				title: "",
				why: ""
			};
		}
		subject(row) {
			return this.text(this.data.findings.subject[row]);
		}
		last(row) {
			return this.data.findings.last[row] ?? -1;
		}
		age(row) {
			return this.data.findings.age[row] ?? -1;
		}
		never(row) {
			return (this.data.findings.tracked[row] ?? -1) < 0 ? "–" : "never";
		}
		message(row) {
			return this.#filled(row, this.text(this.data.findings.message[row]));
		}
		remediation(row) {
			return this.#filled(row, this.text(this.data.findings.remediation[row]));
		}
		matches(row, words) {
			const arn = this.text(this.data.entities.arn[this.entity(row)]).toLowerCase();
			return words.every((word) => (word.startsWith("arn:") ? arn : this.#haystack(row)).includes(word));
		}
		#haystack(row) {
			const made = this.#haystacks[row];
			if (made !== void 0) return made;
			const { accounts, entities, findings, grants, policies } = this.data;
			const entity = this.entity(row);
			const names = (grants[findings.grants[row] ?? -1] ?? []).map((at) => this.text(policies[at]?.[0]));
			const account = accounts[entities.account[entity] ?? -1];
			const haystack = [
				\`\${this.type(entity)}/\${this.label(entity)}\`,
				account?.id ?? "",
				account?.name ?? "",
				this.subject(row),
				this.rule(row).id,
				this.rule(row).title,
				findings.id[row] ?? "",
				...names
			].join("\\n").toLowerCase();
			this.#haystacks[row] = haystack;
			return haystack;
		}
		#filled(row, pattern) {
			const { findings } = this.data;
			const day = (value) => value === void 0 || value < 0 ? "" : (/* @__PURE__ */ new Date(value * 864e5)).toISOString().slice(0, 10);
			const values = {
				[PLACEHOLDERS.label]: this.label(this.entity(row)),
				[PLACEHOLDERS.serviceName]: this.text(findings.serviceName[row]),
				[PLACEHOLDERS.service]: this.text(findings.service[row]),
				[PLACEHOLDERS.last]: day(findings.last[row]),
				[PLACEHOLDERS.tracked]: day(findings.tracked[row]),
				[PLACEHOLDERS.age]: String(this.age(row))
			};
			return pattern.replace(/[\\u{e000}-\\u{e005}]/gu, (hole) => values[hole] ?? "");
		}
	};

// client/top-bar.ts
	function themeSwitch() {
		const button = known$1("theme", HTMLButtonElement);
		if (button === void 0) return;
		const system = matchMedia("(prefers-color-scheme: dark)");
		let chosen;
		const isDark = () => chosen === void 0 ? system.matches : chosen === "dark";
		const show = () => {
			button.textContent = isDark() ? "Light" : "Dark";
			button.setAttribute("aria-label", isDark() ? "Use light colours" : "Use dark colours");
		};
		button.addEventListener("click", () => {
			chosen = isDark() ? "light" : "dark";
			document.documentElement.dataset.theme = chosen;
			show();
		});
		system.addEventListener("change", show);
		button.hidden = false;
		show();
	}
	function sectionLinks() {
		for (const link of document.querySelectorAll("nav[aria-label=\\"Sections\\"] a, a.skip")) link.addEventListener("click", (event) => {
			if (reveal((link.getAttribute("href") ?? "").slice(1))) event.preventDefault();
		});
	}
	function reveal(id) {
		const target = document.getElementById(id);
		target?.scrollIntoView();
		target?.focus({ preventScroll: true });
		return target !== null;
	}

// client/main.ts
	function start() {
		themeSwitch();
		sectionLinks();
		const text = document.getElementById("data")?.textContent ?? "";
		const store = new Store(JSON.parse(text));
		const usual = store.data.findings.status.includes(store.data.statuses.indexOf("new")) ? "new" : "";
		let state = readState(isState(location.hash) ? location.hash : "", usual);
		const table = new FindingsTable(store, {
			onSort: (key) => change(sortedBy(state, key)),
			onPage: (page) => change({
				...state,
				page
			}),
			address: (entity) => writeState({
				...without(state),
				entity: store.key(entity)
			}, usual)
		});
		const form = new FilterForm((q, filters) => change({
			...state,
			q,
			filters,
			page: 1
		}), usual);
		const dialog = known$1("entity", HTMLDialogElement);
		const view = dialog && new EntityView(store, dialog, {
			onClose: () => change(without(state)),
			linkTo: (entity) => table.linkTo(entity)
		});
		let drawn;
		function show() {
			const wanted = writeState(without(state), usual);
			if (wanted !== drawn) table.show(selectRows(store, state), state);
			drawn = wanted;
			const entity = state.entity === void 0 ? void 0 : store.entityOf(state.entity);
			if (entity === void 0) view?.close();
			else view?.open(entity);
		}
		function change(next) {
			if (writeState(next, usual) === writeState(state, usual)) return;
			state = next;
			history.replaceState(null, "", writeState(state, usual));
			show();
		}
		addEventListener("hashchange", () => {
			if (!isState(location.hash)) return;
			state = readState(location.hash, usual);
			form.fill(state);
			show();
		});
		for (const link of document.querySelectorAll("a.to-entity")) link.addEventListener("click", (event) => {
			event.preventDefault();
			const { entity } = readState(link.hash, usual);
			if (entity !== void 0) change({
				...state,
				entity
			});
		});
		for (const tile of document.querySelectorAll("a.tile")) tile.addEventListener("click", (event) => {
			event.preventDefault();
			change(readState(tile.hash, usual));
			form.fill(state);
			reveal("findings");
		});
		addEventListener("beforeprint", () => table.expand());
		addEventListener("afterprint", () => {
			drawn = void 0;
			show();
		});
		form.fill(state);
		show();
		document.documentElement.dataset.ready = "true";
		performance.mark("interactive");
	}
	function without({ entity, ...others }) {
		return others;
	}
	function sortedBy({ sort, ...others }, key) {
		const first = {
			...others,
			page: 1
		};
		if (sort?.key !== key) return {
			...first,
			sort: {
				key,
				descending: false
			}
		};
		return sort.descending ? first : {
			...first,
			sort: {
				key,
				descending: true
			}
		};
	}
	start();

})();`;

// src/report/html/client-style.ts
const STYLE = `:root {
  color-scheme: light dark;
  --page: light-dark(#f6f6f3, #14161a);
  --card: light-dark(#ffffff, #1c1f25);
  --sunk: light-dark(#efefeb, #25292f);
  --line: light-dark(#e1e1da, #31363e);
  --strong-line: light-dark(#8b8b82, #767d88);
  --ink: light-dark(#1b1d21, #eceef1);
  --soft: light-dark(#575b63, #a7adb7);
  --accent: light-dark(#0b6561, #6bd0c6);
  --critical: light-dark(#7423c6, #c8a0ff);
  --high: light-dark(#bf1d2c, #ff8f8f);
  --medium: light-dark(#9a4f06, #f2b45c);
  --low: light-dark(#1c5d9f, #86bdf7);
  --good: light-dark(#17693a, #7ad39b);
  --mild-fill: light-dark(#b9bfbc, #59616b);
  --critical-tint: light-dark(#f3eafd, #2e2440);
  --high-tint: light-dark(#fdecec, #3b2226);
  --medium-tint: light-dark(#fcf1e2, #36291a);
  --low-tint: light-dark(#e9f1fa, #1e2b3a);
  --good-tint: light-dark(#e8f4ec, #1b3024);
  --radius: 12px;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
}

[data-theme="light"] {
  color-scheme: light;
}

[data-theme="dark"] {
  color-scheme: dark;
}

* {
  box-sizing: border-box;
}

html {
  scroll-padding-top: 76px;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}

body {
  margin: 0;
  background: var(--page);
  color: var(--ink);
  font:
    15px / 1.55 system-ui,
    -apple-system,
    "Segoe UI",
    Roboto,
    "Helvetica Neue",
    "Liberation Sans",
    Arial,
    sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}

main {
  max-width: 1220px;
  margin: 0 auto;
  padding: 28px 24px 80px;
}

main:focus,
h2:focus {
  outline: none;
}

:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
  border-radius: 4px;
}

section {
  margin-top: 56px;
}

h1,
h2,
h3,
h4,
p,
ul,
ol,
dl,
dd,
figure {
  margin: 0;
  padding: 0;
}

h1,
h2,
h3 {
  line-height: 1.25;
  letter-spacing: -0.012em;
  text-wrap: balance;
}

h2 {
  font-size: 25px;
  font-weight: 650;
}

h3 {
  margin: 32px 0 12px;
  font-size: 16px;
  font-weight: 650;
}

a {
  color: var(--accent);
  text-underline-offset: 3px;
}

code {
  font: 0.92em / 1.45 var(--mono);
  overflow-wrap: anywhere;
}

small,
.aside {
  color: var(--soft);
  font-size: 13px;
}

button,
select,
input {
  font: inherit;
  color: inherit;
}

button {
  padding: 7px 14px;
  border: 1px solid var(--strong-line);
  border-radius: 8px;
  background: var(--card);
  cursor: pointer;
}

button:hover {
  border-color: var(--accent);
  color: var(--accent);
}

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.skip {
  position: absolute;
  z-index: 9;
  top: 8px;
  left: 8px;
  padding: 8px 14px;
  border-radius: 8px;
  background: var(--card);
  transform: translateY(-200%);
}

.skip:focus {
  transform: none;
}

.top {
  position: sticky;
  z-index: 5;
  top: 0;
  display: flex;
  gap: 28px;
  align-items: center;
  padding: 10px max(24px, calc((100vw - 1172px) / 2));
  border-bottom: 1px solid var(--line);
  background: var(--page);
}

.brand {
  font-weight: 700;
  letter-spacing: -0.01em;
  white-space: nowrap;
}

.top nav {
  flex: 1;
  min-width: 0;
  overflow-x: auto;
  scrollbar-width: none;
}

.top ul {
  display: flex;
  gap: 4px;
  list-style: none;
}

.top li a {
  display: block;
  padding: 6px 10px;
  border-radius: 8px;
  color: var(--soft);
  text-decoration: none;
  white-space: nowrap;
}

.top li a:hover {
  background: var(--sunk);
  color: var(--ink);
}

.top li a:focus-visible {
  outline-offset: -2px;
}

.intro {
  max-width: 76ch;
  margin: 6px 0 18px;
  color: var(--soft);
}

.cut,
.calm-note {
  margin-top: 14px;
  color: var(--soft);
}

.noscript {
  margin-bottom: 20px;
  padding: 12px 16px;
  border-radius: var(--radius);
  background: var(--medium-tint);
}

.card {
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--card);
}

@media (max-width: 640px) {
  main {
    padding: 16px 16px 56px;
  }

  section {
    margin-top: 44px;
  }

  .top {
    gap: 14px;
    padding: 8px 16px;
  }

  h2 {
    font-size: 22px;
  }
}
.verdict {
  margin-top: 12px;
}

.badge {
  display: inline-block;
  padding: 4px 14px;
  border-radius: 99px;
  font-weight: 650;
}

.verdict.pass .badge {
  background: var(--good-tint);
  color: var(--good);
}

.verdict.fail .badge {
  background: var(--high-tint);
  color: var(--high);
}

.verdict.incomplete .badge {
  background: var(--medium-tint);
  color: var(--medium);
}

h1 {
  max-width: 36ch;
  margin: 14px 0 12px;
  font-size: clamp(23px, 3vw, 34px);
  font-weight: 680;
  letter-spacing: -0.022em;
  line-height: 1.16;
}

h1 code {
  font-size: 0.86em;
  letter-spacing: -0.03em;
}

.scope {
  color: var(--soft);
}

.verdict + section {
  margin-top: 32px;
}

.tiles {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(132px, 1fr));
  gap: 12px;
  list-style: none;
}

.tiles li {
  display: flex;
}

.tile {
  flex: 1;
  padding: 16px 18px;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--card);
  color: inherit;
  text-decoration: none;
}

a.tile:hover {
  border-color: currentcolor;
}

.tile b {
  display: block;
  font-size: 30px;
  font-weight: 680;
  letter-spacing: -0.02em;
  line-height: 1.15;
}

.tile span {
  color: var(--soft);
  font-size: 14px;
}

.tile.critical,
.tag.critical {
  color: var(--critical);
}

.tile.high,
.tag.high {
  color: var(--high);
}

.tile.medium,
.tag.medium,
.tile.warn {
  color: var(--medium);
}

.tile.low,
.tag.low {
  color: var(--low);
}

.tag,
.state {
  display: inline-block;
  padding: 1px 9px;
  border-radius: 99px;
  font-size: 13px;
  font-weight: 600;
  white-space: nowrap;
}

.tag.critical {
  background: var(--critical-tint);
}

.tag.high {
  background: var(--high-tint);
}

.tag.medium {
  background: var(--medium-tint);
}

.tag.low {
  background: var(--low-tint);
}

.state {
  background: var(--sunk);
  color: var(--soft);
}

.state.active,
.state.compliant {
  background: var(--good-tint);
  color: var(--good);
}

.state.bad,
.state.non-compliant {
  background: var(--high-tint);
  color: var(--high);
}

.state.soon,
.state.stale,
.state.never,
.state.unknown {
  background: var(--medium-tint);
  color: var(--medium);
}

.verdict + section + section {
  margin-top: 16px;
}

.todo {
  counter-reset: step;
  list-style: none;
}

.todo li {
  display: grid;
  grid-template-columns: 28px 84px 1fr;
  gap: 8px;
  align-items: baseline;
  padding: 13px 20px;
  counter-increment: step;
}

.todo li + li {
  border-top: 1px solid var(--line);
}

.todo li::before {
  color: var(--soft);
  content: counter(step);
}

.todo p {
  max-width: 88ch;
  min-width: 0;
  overflow-wrap: anywhere;
}

.tag {
  justify-self: start;
}

.notices {
  max-width: 88ch;
  padding-left: 20px;
}

.notices li + li {
  margin-top: 8px;
}

@media (max-width: 640px) {
  .tiles {
    grid-template-columns: repeat(2, 1fr);
  }

  .todo li {
    grid-template-columns: 20px 1fr;
    padding: 12px 16px;
  }

  .todo p {
    grid-column: 2;
  }
}
.charts {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 360px), 1fr));
  gap: 16px;
}

@media (min-width: 900px) {
  .charts:has(> :nth-child(4)) {
    grid-template-columns: 1fr 1fr;
  }
}

.chart {
  display: flex;
  flex-direction: column;
  padding: 20px 22px 18px;
}

.chart figcaption {
  flex: 1;
}

.chart h3 {
  margin: 0 0 2px;
}

.chart p {
  margin-bottom: 18px;
  color: var(--soft);
  font-size: 14px;
}

svg {
  display: block;
  overflow: visible;
}

svg text {
  fill: var(--soft);
  font-size: 12px;
  text-anchor: middle;
}

svg .value {
  fill: var(--ink);
  font-weight: 600;
}

svg .name {
  fill: var(--ink);
  font-size: 14px;
  font-weight: 600;
  text-anchor: start;
}

svg .note {
  font-size: 13px;
  text-anchor: end;
}

svg .start {
  text-anchor: start;
}

svg .end {
  text-anchor: end;
}

svg .axis {
  stroke: var(--line);
}

svg .track {
  fill: var(--sunk);
}

svg .critical {
  fill: var(--critical);
}

svg .high {
  fill: var(--high);
}

svg .medium {
  fill: var(--medium);
}

svg .low {
  fill: var(--low);
}

svg .known {
  fill-opacity: 0.45;
}

svg .exempt,
svg .mild {
  fill: var(--mild-fill);
}

svg .calm {
  fill: var(--accent);
}

svg .strong {
  fill: var(--medium);
}

.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 18px;
  margin-top: 14px;
  color: var(--soft);
  font-size: 13px;
  list-style: none;
}

.legend li {
  display: flex;
  gap: 7px;
  align-items: center;
}

@media (max-width: 640px) {
  .chart {
    padding: 16px;
  }

  svg text {
    font-size: 11px;
  }
}

.chart .dense {
  font-size: 10px;
}
.scroll {
  position: relative;
  overflow-x: auto;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--card);
}

table {
  width: 100%;
  border-collapse: collapse;
  font-size: 14px;
}

th,
td {
  padding: 8px 13px;
  text-align: left;
  vertical-align: top;
}

thead th {
  border-bottom: 1px solid var(--line);
  color: var(--soft);
  font-size: 13px;
  font-weight: 600;
  white-space: nowrap;
}

tbody th {
  font-weight: 400;
}

tbody tr + tr > * {
  border-top: 1px solid var(--line);
}

tbody tr:hover {
  background: color-mix(in srgb, var(--sunk) 45%, transparent);
}

time {
  white-space: nowrap;
}

.number {
  text-align: right;
}

th.wide,
td.wide {
  min-width: 260px;
}

td.name {
  min-width: 190px;
}

td p + p {
  margin-top: 6px;
}

th code,
td code {
  overflow-wrap: anywhere;
}

td.rule {
  max-width: 340px;
}

/* A column is as wide as the longest part between hyphens; only what is longer than the column breaks elsewhere. */
td.rule code {
  overflow-wrap: break-word;
}

tbody th {
  min-width: 180px;
  max-width: 460px;
}

#table td:nth-child(7) {
  white-space: nowrap;
}

@media (min-width: 1100px) {
  #table td:nth-child(3) {
    white-space: nowrap;
  }
}

thead button {
  margin: -4px -8px;
  padding: 4px 8px;
  border: 0;
  background: none;
  color: inherit;
  font-weight: inherit;
}

thead button::after {
  display: inline-block;
  width: 1em;
  margin-left: 4px;
  content: "↕";
  opacity: 0.45;
  text-align: center;
}

[aria-sort="ascending"] button::after {
  content: "↑";
  opacity: 1;
}

[aria-sort="descending"] button::after {
  content: "↓";
  opacity: 1;
}

[aria-sort] button {
  color: var(--ink);
}

tbody a {
  color: var(--ink);
  text-decoration-color: var(--strong-line);
}

tbody a:hover {
  color: var(--accent);
}

.empty {
  padding: 40px;
  color: var(--soft);
  text-align: center;
}

.filters {
  display: flex;
  flex-wrap: wrap;
  gap: 12px;
  align-items: end;
}

.filters[hidden],
.pages[hidden] {
  display: none;
}

.filters label {
  display: grid;
  gap: 4px;
  color: var(--soft);
  font-size: 13px;
}

.filters .search {
  flex: 1 1 260px;
}

.filters input,
.filters select {
  height: 38px;
  min-width: 0;
  max-width: 100%;
  padding: 0 10px;
  border: 1px solid var(--strong-line);
  border-radius: 8px;
  background: var(--card);
  color: var(--ink);
  font-size: 15px;
}

.filters input::placeholder {
  color: var(--soft);
  opacity: 1;
}

.filters button {
  height: 38px;
}

.count {
  margin: 16px 0 10px;
  font-weight: 600;
}

.pages {
  display: flex;
  gap: 16px;
  align-items: center;
  justify-content: center;
  margin-top: 16px;
}

[aria-disabled="true"] {
  border-color: var(--line);
  color: var(--soft);
  cursor: default;
}

.facts {
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--card);
}

.facts > div {
  display: grid;
  grid-template-columns: 190px 1fr;
  gap: 16px;
  padding: 10px 20px;
}

.facts > div + div {
  border-top: 1px solid var(--line);
}

.facts dt {
  color: var(--soft);
}

.facts dd {
  min-width: 0;
  overflow-wrap: anywhere;
}

.facts ul {
  list-style: none;
}

.rules {
  display: grid;
  gap: 8px;
}

.rules details {
  padding: 12px 20px;
  border: 1px solid var(--line);
  border-radius: var(--radius);
  background: var(--card);
}

.rules summary {
  cursor: pointer;
  font-weight: 600;
}

.rules summary code {
  margin-left: 8px;
  color: var(--soft);
  font-weight: 400;
}

.rules p {
  max-width: 84ch;
  margin: 8px 0 0;
}

@media (max-width: 640px) {
  .filters label {
    flex: 1 1 40%;
  }

  .filters select {
    width: 100%;
  }

  .facts > div {
    grid-template-columns: 1fr;
    gap: 2px;
    padding: 10px 16px;
  }

  th,
  td {
    padding: 9px 12px;
  }
}
dialog {
  width: min(860px, 100vw);
  height: 100dvh;
  max-width: none;
  max-height: none;
  margin: 0 0 0 auto;
  padding: 0;
  border: 0;
  border-left: 1px solid var(--line);
  overflow-y: auto;
  background: var(--page);
  color: var(--ink);
}

dialog::backdrop {
  background: rgb(10 12 16 / 45%);
}

.sheet {
  min-height: 100%;
  padding: 24px 32px 56px;
}

.sheet header {
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 4px 16px;
  align-items: start;
  margin-bottom: 20px;
}

.sheet header > :not(.kicker, .close) {
  grid-column: 1 / -1;
}

.sheet h2 {
  overflow-wrap: anywhere;
}

.kicker {
  align-self: center;
  color: var(--soft);
}

.arn {
  color: var(--soft);
}

.sheet .facts > div {
  padding: 8px 18px;
}

.cards {
  display: grid;
  gap: 8px;
}

.cards details {
  padding: 0 18px;
}

.cards summary {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 12px;
  align-items: baseline;
  padding: 11px 0;
  cursor: pointer;
  list-style: none;
}

.cards summary::-webkit-details-marker {
  display: none;
}

.cards summary b {
  flex: 1 1 200px;
  min-width: 0;
  font-weight: 600;
  overflow-wrap: anywhere;
}

.when {
  color: var(--soft);
}

.cards summary::after {
  color: var(--soft);
  content: "+";
}

.cards [open] > summary::after {
  content: "–";
}

.cards [open] {
  padding-bottom: 18px;
}

.cards h4 {
  margin-top: 14px;
  color: var(--soft);
  font-size: 13px;
  font-weight: 600;
}

.cards p,
.cards li,
.policies li {
  overflow-wrap: anywhere;
}

.cards ul,
.policies {
  padding-left: 18px;
}

@media (max-width: 640px) {
  .sheet {
    padding: 16px 16px 40px;
  }
}

@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }

  dialog[open] {
    animation: slide 0.18s ease-out;
  }

  @keyframes slide {
    from {
      opacity: 0;
      transform: translateX(24px);
    }
  }
}
@media print {
  :root,
  [data-theme] {
    color-scheme: light;
    --page: #ffffff;
    --sunk: #efefeb;
  }

  @page {
    margin: 16mm 14mm;
  }

  body {
    font-size: 10pt;
  }

  main {
    max-width: none;
    padding: 0;
  }

  section {
    margin-top: 26px;
  }

  .skip,
  .top,
  .filters,
  .pages,
  .noscript,
  button {
    display: none;
  }

  thead button {
    display: inline;
    padding: 0;
    margin: 0;
  }

  thead button::after {
    content: none;
  }

  h1 {
    font-size: 20pt;
  }

  h2 {
    font-size: 15pt;
    break-after: avoid;
  }

  h3 {
    break-after: avoid;
  }

  .scroll,
  .card,
  .facts {
    overflow: visible;
    border-radius: 6px;
  }

  .tiles {
    grid-template-columns: repeat(4, 1fr);
  }

  .charts {
    grid-template-columns: 1fr 1fr;
  }

  .chart,
  .tile,
  tr,
  .todo li,
  .facts > div {
    break-inside: avoid;
  }

  table {
    font-size: 8.5pt;
  }

  th,
  td {
    padding: 4px 6px;
  }

  #table td:nth-child(3) {
    white-space: nowrap;
  }

  tbody th,
  th.wide,
  td.wide {
    min-width: 0;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  .tile,
  .tag,
  .state,
  svg,
  .badge {
    print-color-adjust: exact;
  }

  .tag,
  .state,
  .badge {
    padding: 0 6px;
  }

  html:has(dialog[open]) main {
    display: none;
  }

  dialog {
    position: static;
    width: auto;
    height: auto;
    border: 0;
  }

  .sheet {
    padding: 0;
  }
}
`;

// src/report/html/table.ts
function table(caption, columns, rows) {
	const kind = (at) => columns[at]?.kind ?? "plain";
	const head = columns.map(({ title }, at) => html`<th scope="col" class="${kind(at)}">${title}</th>`);
	const body = rows.map((cells) => {
		const [first = NOTHING, ...others] = cells;
		const rest = others.map((cell, at) => html`<td class="${kind(at + 1)}">${cell}</td>`);
		return html`<tr><th scope="row" class="${kind(0)}">${first}</th>${rest}</tr>
`;
	});
	return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table><caption class="unseen">${caption}</caption><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table></div>
`;
}
function cut(rest, noun) {
	return rest > 0 ? html`<p class="cut">… and ${number(rest)} more ${plural(rest, noun)}; report.json has all of them.</p>
` : NOTHING;
}
function section(id, title, intro, content) {
	return html`<section aria-labelledby="${id}"><h2 id="${id}" tabindex="-1">${title}</h2>
${intro.text === "" ? NOTHING : html`<p class="intro">${intro}</p>
`}${content}</section>
`;
}
function definitions(rows) {
	return html`<dl class="facts">${rows.map(([title, value]) => html`<div><dt>${title}</dt><dd>${value}</dd></div>
`)}</dl>
`;
}

// src/report/html/verdict.ts
const WORDS = {
	pass: "Pass",
	fail: "Fail",
	incomplete: "Incomplete"
};
const NAMED$1 = 3;
function verdict(input, tally) {
	const { judgement, run } = input;
	const word = WORDS[judgement.conclusion];
	return html`<section class="verdict ${judgement.conclusion}" aria-labelledby="verdict">
<p class="badge" aria-hidden="true">${word}</p>
<h1 id="verdict"><span class="unseen">${word}: </span>${fromPhrase(withoutVerdict(verdictPhrase(input)))}</h1>
<p class="scope">${joinHtml([
		accounts(judgement),
		html`facts of ${time(judgement.snapshot.collectedAt)}`,
		html`${run.tool.name} ${run.tool.version}`
	], " · ")}</p>
</section>
${tiles(judgement, tally)}`;
}
function withoutVerdict([first, ...others]) {
	if (first === void 0) return [];
	const value = first.value.replace(/^(?:Fails|Passes|Incomplete): /, "");
	return [{
		...first,
		value: value.charAt(0).toUpperCase() + value.slice(1)
	}, ...others];
}
function accounts({ accounts: all }) {
	const named = all.slice(0, NAMED$1).map((account) => {
		const name = accountName(account);
		return name === account.id ? code(account.id) : html`${name} ${code(account.id)}`;
	});
	const rest = all.length - named.length;
	const more = rest > 0 ? html` and ${count(rest, "more account")}` : NOTHING;
	return html`${all.length === 1 ? "Account " : ""}${joinHtml(named, ", ")}${more}`;
}
function tiles(judgement, { byStatus }) {
	const { entities, determined } = coverageOf(judgement);
	const unknown = entities - determined;
	const severities = SEVERITIES.map((severity) => html`<li><a class="tile ${severity}" href="#severity=${severity}"><b>${number(judgement.counts[severity])}</b> <span>${severity}</span></a></li>`);
	const others = [
		tile(number(byStatus.exempt), byStatus.exempt === 1 ? "exempt finding" : "exempt findings"),
		...judgement.baseline === void 0 ? [] : [tile(number(byStatus.known), "known from the baseline")],
		tile(number(entities), "entities audited"),
		...unknown > 0 ? [tile(number(unknown), "not determined", "warn")] : [],
		...judgement.errors.length > 0 && unknown === 0 ? [tile(number(judgement.errors.length), "errors", "warn")] : []
	];
	return html`<section aria-labelledby="numbers"><h2 id="numbers" class="unseen">Numbers</h2>
<ul class="tiles">${severities}${others}</ul></section>
`;
}
function tile(value, words, tone = "") {
	return html`<li><div class="tile ${tone}"><b>${value}</b> <span>${words}</span></div></li>`;
}
function time(iso) {
	return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

// src/report/html/coverage.ts
const ACCOUNTS = 1e3;
const NOTICES = 200;
const SELECTORS = 50;
const RUN_PAGE = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)+$/;
function notices({ notices: all }) {
	if (all.length === 0) return NOTHING;
	const items = all.slice(0, NOTICES).map(({ message }) => html`<li>${message}</li>
`);
	return section("notices", "Notices", html`Worth knowing; none of it makes the audit incomplete.`, html`<ul class="notices">
${items}</ul>
${cut(all.length - items.length, "notice")}`);
}
function coverage(input) {
	const { judgement } = input;
	return section("method", "Method and coverage", html`What was looked at, how, and what could not be seen.`, html`${definitions(method(input))}<h3>What the sources can see</h3>
${definitions(SIGHT.map(([title, words]) => [title, fromTicks(words)]))}<h3>Accounts</h3>
${accountTable(judgement)}<h3>API calls</h3>
${callTable(judgement)}`);
}
function method({ judgement, settings, run }) {
	const { access, gate } = settings;
	const grace = judgement.entities.filter(inGrace).length;
	const above = gate.failOn === "critical" ? "critical" : `${gate.failOn} or above`;
	const fails = gate.failOn === "never" ? "never for findings" : `on new findings at ${above}`;
	const rules = AUDIT_RULES.filter((rule) => settings.rules[rule] !== "default").map((rule) => html`${code(rule)} is ${settings.rules[rule]}`);
	return [
		["Unused", html`last used more than ${count(access.unusedDays, "day")} before the facts were collected`],
		["Never used", html`no use in the time that IAM keeps: 400 days, or since the entity was created`],
		["Grace", html`the use of entities younger than ${count(access.graceDays, "day")} is not judged${grace > 0 ? `: ${number(grace)} here` : ""}`],
		["Granularity", html`${access.granularity === "action" ? "services and tracked actions" : "services"}`],
		["Fails", html`${fails}; incomplete facts ${gate.onIncomplete === "fail" ? "fail" : "only warn"}`],
		...rules.length === 0 ? [] : [["Rules", joinHtml(rules, ", ")]],
		...run.configFile === void 0 ? [] : [["Settings", settingsSource(run.configFile)]],
		...peopleRows({
			judgement,
			settings
		}).map(([title, words]) => [title, fromTicks(words)]),
		["Audited", selection(settings.entities)],
		["Facts of", html`${time(judgement.snapshot.collectedAt)}`],
		["Run", runRow(run)]
	];
}
function runRow({ startedAt, finishedAt, tool, runUrl, workflowPath }) {
	const workflow = workflowPath === void 0 ? NOTHING : html`, workflow ${code(workflowPath)}`;
	const page = runUrl === void 0 ? NOTHING : RUN_PAGE.test(runUrl) ? html`, <a href="${runUrl}" rel="noreferrer">the workflow run</a>` : html`, ${runUrl}`;
	return html`${time(startedAt)} to ${time(finishedAt)}, ${tool.name} ${tool.version}${workflow}${page}`;
}
const SIGHT = [
	["Seen", "attempts to use a service by users and roles, whether allowed or denied, within the last 400 days; recent ones appear within about four hours"],
	["By action", "management actions of the services that IAM tracks; data actions and `iam:PassRole` leave no trace there"],
	["Not seen", "access by resource policies, and what service control policies, permissions boundaries and session policies take away"]
];
function settingsSource(configFile) {
	return configFile === null ? html`inputs and defaults; there is no config file` : html`${code(configFile)} and inputs`;
}
function selection({ include, exclude, tags }) {
	const pairs = Object.entries(tags).map(([key, values]) => `${key}=${values.join("|")}`);
	return joinHtml([
		include.length === 0 ? html`everything` : listed(include),
		...exclude.length === 0 ? [] : [html`without ${listed(exclude)}`],
		...pairs.length === 0 ? [] : [html`tagged ${listed(pairs)}`]
	], ", ");
}
function listed(selectors) {
	const rest = selectors.length - SELECTORS;
	const named = joinHtml(selectors.slice(0, SELECTORS).map(code), ", ");
	return html`${named}${rest > 0 ? ` and ${number(rest)} more` : ""}`;
}
function accountTable({ accounts, entities }) {
	const unknown = /* @__PURE__ */ new Map();
	for (const { entity, status } of entities) if (status === "unknown") unknown.set(entity.accountId, (unknown.get(entity.accountId) ?? 0) + 1);
	const rows = accounts.slice(0, ACCOUNTS).map(({ id, name, alias, partition, status, counts }) => [
		html`${code(id)}${(name ?? alias) === void 0 ? NOTHING : html` <small>${name ?? alias ?? ""}</small>`}`,
		html`${partition}`,
		status === "complete" ? html`complete` : html`<strong>incomplete</strong>`,
		...ENTITY_TYPES.map((type) => html`${number(counts[type])}`),
		html`${number(unknown.get(id) ?? 0)}`
	]);
	const columns = [...[
		"Account",
		"Partition",
		"Read"
	].map((title) => ({ title })), ...[
		"Roles",
		"Users",
		"Groups",
		"Policies",
		"Not determined"
	].map((title) => ({
		title,
		kind: "number"
	}))];
	return html`${table("Accounts and what was audited of each", columns, rows)}${cut(accounts.length - rows.length, "account")}`;
}
function callTable({ snapshot: { stats } }) {
	const calls = Object.entries(stats.apiCalls).sort(([a], [b]) => a < b ? -1 : 1);
	if (calls.length === 0) return html`<p class="calm-note">AWS was not called.</p>
`;
	const all = calls.reduce((sum, [, value]) => sum + value, 0);
	const rows = calls.map(([operation, value]) => [code(operation), html`${number(value)}`]);
	return html`<p class="intro">${count(all, "call")}, ${number(stats.retries)} of them repeated, in ${count(Math.round(stats.durationMs / 1e3), "second")}.</p>
${table("API calls", [{ title: "Operation" }, {
		title: "Calls",
		kind: "number"
	}], rows)}`;
}

// src/report/html/page-data.ts
const PLACEHOLDERS = {
	label: "",
	serviceName: "",
	service: "",
	last: "",
	tracked: "",
	age: ""
};
function entityKey(arn, accountId) {
	return arn.split(":")[4] === accountId ? arn : `${arn}@${accountId}`;
}

// src/report/html/entities.ts
const ROWS$3 = 500;
function entities(judgement) {
	const all = judgement.entities;
	if (all.length === 0) return NOTHING;
	const accounts = accountsOf(judgement);
	const rows = all.slice(0, ROWS$3).map((judged) => row$2(judged, accounts));
	return section("entities", "Entities", html`${count(all.length, "entity")} audited, the worst first. Each leads to all that is known of it.`, html`${table("Audited entities", [
		{ title: "Entity" },
		{ title: "Status" },
		{
			title: "New findings",
			kind: "number"
		},
		{
			title: "Services granted",
			kind: "number"
		},
		{
			title: "Used",
			kind: "number"
		},
		{
			title: "Unused",
			kind: "number"
		},
		{
			title: "Never used",
			kind: "number"
		},
		{ title: "Last used" }
	], rows)}${cut(all.length - rows.length, "entity")}`);
}
function row$2({ entity, status, services, findings, lastUsedAt, reason }, accounts) {
	const account = accounts.nameOf(entity.accountId);
	const open = findings.filter(isOpen).length;
	const why = reason === void 0 ? NOTHING : html`<p class="aside">${reason}</p>`;
	const { granted, used, unused, neverAccessed } = services;
	return [
		html`${entityLink(entity)} <small>${entity.type}${account === void 0 ? "" : ` in ${account}`}</small>${why}`,
		html`<span class="state ${status}">${status}</span>`,
		...[
			open,
			granted,
			used,
			unused,
			neverAccessed
		].map((value) => html`${number(value)}`),
		lastUsedAt === null ? html`–` : date(lastUsedAt)
	];
}
function entityLink(entity) {
	const key = entityKey(shown(entity.arn), entity.accountId);
	return html`<a class="to-entity" href="#entity=${encodeURIComponent(key)}">${code(label(entity))}</a>`;
}

// src/report/html/exemptions.ts
const ROWS$2 = 500;
const ENTRIES = 200;
const SERVICES$1 = 10;
function exemptions({ exemptions: all }) {
	if (all.length === 0) return section("exemptions", "Exemptions", NOTHING, html`<p class="calm-note">Nothing is exempt.</p>
`);
	const rows = [...all].sort((a, b) => urgency(a) - urgency(b) || a.daysLeft - b.daysLeft).slice(0, ROWS$2).map(row$1);
	return section("exemptions", "Exemptions", html`${headline(all)}`, html`${table("Exemptions", [
		{ title: "Entity" },
		{ title: "State" },
		{
			title: "Rule",
			kind: "rule"
		},
		{ title: "Services" },
		{ title: "Ends" },
		{
			title: "Days left",
			kind: "number"
		},
		{
			title: "Findings",
			kind: "number"
		},
		{
			title: "Reason",
			kind: "wide"
		},
		{ title: "Approved by" }
	], rows)}${cut(all.length - rows.length, "exemption")}`);
}
function urgency(judged) {
	if (judged.state === "expired") return 0;
	if (endsSoon(judged)) return 1;
	return isIdle(judged) ? 2 : 3;
}
function isIdle({ state, matches, undecided }) {
	return state === "active" && matches === 0 && undecided !== true;
}
function headline(all) {
	const expired = all.filter(({ state }) => state === "expired").length;
	const soon = all.filter(endsSoon).length;
	const idle = all.filter(isIdle).length;
	const parts = [
		...expired > 0 ? [`${number(expired)} expired and no longer ${expired === 1 ? "holds" : "hold"}`] : [],
		...soon > 0 ? [`${number(soon)} ${soon === 1 ? "ends" : "end"} within ${14} days`] : [],
		...idle > 0 ? [`${number(idle)} ${idle === 1 ? "matches" : "match"} nothing`] : []
	];
	return `${count(all.length, "exemption")}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`;
}
function row$1(judged) {
	const { exemption, state, daysLeft, matches } = judged;
	const { services = [] } = exemption;
	const rest = services.length - SERVICES$1;
	const named = joinHtml(services.slice(0, SERVICES$1).map(code), ", ");
	return [
		code(exemption.entity),
		stateCell(judged),
		exemption.rule === "*" ? html`every rule` : code(exemption.rule),
		services.length === 0 ? html`all` : html`${named}${rest > 0 ? ` and ${number(rest)} more` : ""}`,
		date(exemption.expires),
		html`${state === "expired" ? "–" : number(daysLeft)}`,
		html`${number(matches)}`,
		html`${exemption.reason}`,
		html`${exemption.approvedBy ?? "–"}`
	];
}
function stateCell(judged) {
	if (judged.state === "expired") return html`<span class="state bad">expired</span>`;
	if (endsSoon(judged)) return html`<span class="state soon">ends soon</span>`;
	if (isIdle(judged)) return html`<span class="state soon">matches nothing</span>`;
	return html`<span class="state active">active</span>`;
}
function baseline({ baseline: judged }) {
	if (judged === void 0) return NOTHING;
	const { path, entries, known, worse, gone, undecided, ratchet } = judged;
	const rows = [
		["File", html`${code(path)}, ${count(entries, "entry")}`],
		["Known", html`${count(known, "finding")}, which do not fail the run`],
		...ratchet === void 0 ? [] : [["Ratchet", html`${count(ratchet.open, "finding")} new or known, ${number(ratchet.allowed)} allowed${ratchet.grown ? html`: <strong>more than allowed</strong>` : NOTHING}`]]
	];
	return section("baseline", "Baseline", html`Findings that were there before the gate was switched on.`, html`${definitions(rows)}${entryTable("Worse than known, and so new", worse)}${entryTable("Gone, and can be removed from the file", gone)}${entryTable("Undecided: this run can say nothing of them", undecided)}`);
}
function entryTable(title, entries) {
	if (entries.length === 0) return NOTHING;
	const rows = entries.slice(0, ENTRIES).map(({ id, since, severity, rule, entity, subject, note }) => [
		entity === void 0 ? code(id) : code(arnLabel(entity)),
		html`${rule === void 0 ? "–" : code(rule)}`,
		html`${subject ?? "–"}`,
		html`${severity ?? "–"}`,
		date(since),
		html`${note ?? "–"}`,
		code(id)
	]);
	const columns = [
		"Entity",
		"Rule",
		"About",
		"Severity",
		"Since",
		"Note",
		"Finding"
	].map((name) => ({
		title: name,
		...name === "Rule" && { kind: "rule" }
	}));
	return html`<h3>${title}: ${number(entries.length)}</h3>
${table(title, columns, rows)}${cut(entries.length - rows.length, "entry")}`;
}

// src/report/html/finding-words.ts
const CREDENTIALS = {
	password: "console password",
	"access-key-1": "access key 1",
	"access-key-2": "access key 2"
};
function subjectWords(finding) {
	const { subject, serviceName } = finding;
	if (isAboutDocument(finding)) return documentSubject(finding);
	if (subject.action !== void 0) return actionName(subject);
	if (subject.credential !== void 0) return CREDENTIALS[subject.credential];
	if (subject.service === void 0) return void 0;
	return serviceName === void 0 ? subject.service : `${serviceName} (${subject.service})`;
}

// src/report/html/pool.ts
var Pool = class {
	values = [];
	#places = /* @__PURE__ */ new Map();
	place(key, make) {
		const known = this.#places.get(key);
		if (known !== void 0) return known;
		const place = this.values.push(make()) - 1;
		this.#places.set(key, place);
		return place;
	}
};
var TextPool = class extends Pool {
	of(text) {
		return text === void 0 ? -1 : this.place(text, () => text);
	}
};
function dayNumber(iso) {
	const at = iso === null || iso === void 0 ? NaN : Date.parse(iso);
	return Number.isNaN(at) ? -1 : Math.floor(at / DAY_MS);
}

// src/report/html/pack-entities.ts
const ENTITIES = 1e4;
const SERVICES = 2e5;
const NAMES = 30;
const TYPES = [...ENTITY_TYPES, "account"];
function packEntities(judgement, settings, pools) {
	const judged = new Map(judgement.entities.map((one) => [one.entity, one]));
	for (const { entity } of judgement.entities) {
		if (pools.entities.values.length >= 1e4) break;
		pools.entity(entity);
	}
	let room = SERVICES;
	const entities = pools.entities.values;
	const accounts = judgement.accounts.map(({ id }) => id);
	const column = (cell) => entities.map((entity) => cell(entity, judged.get(entity)));
	return {
		arn: column(({ arn }) => pools.text(arn)),
		account: column(({ accountId }) => accounts.indexOf(accountId)),
		type: column(({ type }) => TYPES.indexOf(type)),
		label: column((entity) => pools.text(label(entity))),
		status: column((_, of) => of === void 0 ? -1 : ENTITY_STATUSES.indexOf(of.status)),
		created: column(({ createdAt }) => dayNumber(createdAt)),
		lastUsed: column((_, of) => dayNumber(of?.lastUsedAt)),
		reason: column((_, of) => pools.text(of?.reason)),
		facts: column((entity, of) => factsOf(entity, of, settings)),
		services: column((entity) => {
			const services = entity.access.status === "complete" ? entity.access.services : [];
			room -= services.length;
			return room < 0 ? null : groupsOf(services, pools);
		})
	};
}
function groupsOf(services, pools) {
	const groups = /* @__PURE__ */ new Map();
	for (const { namespace, name, lastAccessedAt, lastAccessedBy, lastAccessedRegion, grantedBy } of services) {
		const place = pools.services.place(namespace, () => [shown(namespace), shown(name)]);
		const day = dayNumber(lastAccessedAt);
		const [by, region] = [pools.text(lastAccessedBy), pools.text(lastAccessedRegion)];
		const grants = pools.grantSet(grantedBy);
		const key = [
			day,
			by,
			region,
			grants
		].join(" ");
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [
			day,
			by,
			region,
			grants,
			[place]
		]);
		else group[4].push(place);
	}
	return [...groups.values()];
}
function factsOf(entity, of, settings) {
	const facts = [["Unique id", [entity.id]]];
	const owner = settings.issue.ownerTag === void 0 ? void 0 : entity.tags[settings.issue.ownerTag];
	if (owner !== void 0) facts.push(["Owner", [owner]]);
	if (of !== void 0 && of.services.granted > 0) {
		const { granted, used, unused, neverAccessed } = of.services;
		facts.push(["Services", [`${number(granted)} granted: ${number(used)} used, ${number(unused)} unused, ${number(neverAccessed)} never used`]]);
	}
	facts.push(...entity.type === "policy" ? policyFacts(entity) : principalFacts(entity));
	return facts.flatMap(([title, values]) => values.length === 0 ? [] : [[title, few$1(values)]]);
}
function policyFacts(policy) {
	const { awsManaged, attachments, boundaryUsageCount, versions } = policy;
	return [
		["Managed by", [awsManaged ? "AWS" : "the account"]],
		["Attached to", attachments.length === 0 ? ["nothing"] : attachments],
		...boundaryUsageCount > 0 ? [["Permissions boundary of", [count(boundaryUsageCount, "entity")]]] : [],
		["Versions", [count(versions.length, "version")]]
	];
}
function principalFacts(entity) {
	const policies = [["Managed policies", entity.attachedPolicies.map(({ name }) => name)], ["Inline policies", entity.inlinePolicies.map(({ name }) => name)]];
	if (entity.type === "group") return [["Members", entity.members.length === 0 ? ["nobody"] : entity.members], ...policies];
	if (entity.type === "account") return [];
	const boundary = entity.boundaryArn === void 0 ? [] : [["Permissions boundary", [entity.boundaryArn]]];
	if (entity.type === "user") return [
		["Last console sign-in", [entity.passwordLastUsedAt?.slice(0, 10) ?? "none known"]],
		["Groups", entity.groups],
		...policies,
		...boundary
	];
	return [
		...entity.lastUsedRegion === void 0 ? [] : [["Last used in", [entity.lastUsedRegion]]],
		...policies,
		...boundary
	];
}
function few$1(values) {
	const rest = values.length - NAMES;
	const named = values.slice(0, NAMES).map((value) => shown(value, 2048));
	return rest > 0 ? [...named, `and ${number(rest)} more`] : named;
}

// src/report/html/pack-findings.ts
const FINDING_STATUSES = [
	"new",
	"known",
	"exempt"
];
var Pools = class {
	texts = new TextPool();
	entities = new Pool();
	services = new Pool();
	exemptions = new Pool();
	grants = new Pool();
	policies = new Pool();
	#shown = /* @__PURE__ */ new Map();
	text(foreign) {
		if (foreign === void 0) return -1;
		const known = this.#shown.get(foreign);
		if (known !== void 0) return known;
		const place = this.texts.of(shown(foreign));
		this.#shown.set(foreign, place);
		return place;
	}
	entity(entity) {
		return this.entities.place(`${entity.accountId} ${entity.arn}`, () => entity);
	}
	grantSet(grantedBy) {
		if (grantedBy.length === 0) return -1;
		const places = grantedBy.map((policy) => this.policies.place(policyKey(policy), () => [
			this.text(policy.policyName),
			policy.policyType,
			this.text(policy.policyArn),
			this.text(policy.attachedTo)
		]));
		return this.grants.place(places.join(" "), () => places);
	}
};
function packFindings(findings, explain, pools) {
	const extras = {};
	const words = findings.map((finding, row) => {
		const more = extrasOf(finding, pools);
		if (more !== void 0) extras[row] = more;
		const { message, remediation } = explain(finding);
		const holes = holesOf(finding);
		return [pools.texts.of(pattern(message, holes)), pools.texts.of(pattern(remediation, holes))];
	});
	const column = (cell) => findings.map(cell);
	return {
		id: column(({ id }) => id),
		entity: column(({ entity }) => pools.entity(entity)),
		rule: column(({ rule }) => RULE_IDS.indexOf(rule)),
		severity: column(({ severity }) => SEVERITIES.indexOf(severity)),
		status: column(({ status }) => FINDING_STATUSES.indexOf(status)),
		subject: column((finding) => pools.text(subjectWords(finding))),
		service: column(({ subject }) => pools.text(subject.service)),
		serviceName: column(({ serviceName }) => pools.text(serviceName)),
		last: column(({ evidence }) => dayNumber(evidence.lastAccessedAt)),
		by: column(({ evidence }) => pools.text(evidence.lastAccessedBy)),
		region: column(({ evidence }) => pools.text(evidence.lastAccessedRegion)),
		age: column(({ evidence }) => evidence.ageDays ?? -1),
		tracked: column(({ evidence }) => dayNumber(evidence.trackedSince)),
		message: words.map(([message]) => message),
		remediation: words.map(([, remediation]) => remediation),
		grants: column(({ grantedBy }) => pools.grantSet(grantedBy)),
		extras
	};
}
function extrasOf(finding, pools) {
	const { details, escalations, exemption, known } = finding;
	if ((details ?? escalations ?? exemption ?? known) === void 0) return void 0;
	return {
		...details !== void 0 && { details: details.map((detail) => pools.text(detail)) },
		...escalations !== void 0 && { escalations: escalations.map((way) => pools.text(way)) },
		...exemption !== void 0 && { exemption: pools.exemptions.place(JSON.stringify(exemption), () => exemption) },
		...known !== void 0 && { known: {
			since: pools.text(known.since),
			...known.note !== void 0 && { note: pools.text(known.note) }
		} }
	};
}
function holesOf({ entity, serviceName, subject, evidence }) {
	const day = (iso) => iso?.slice(0, 10) ?? "";
	return [
		[shown(label(entity)), PLACEHOLDERS.label],
		[shown(serviceName ?? ""), PLACEHOLDERS.serviceName],
		[shown(subject.service ?? ""), PLACEHOLDERS.service],
		[day(evidence.lastAccessedAt), PLACEHOLDERS.last],
		[day(evidence.trackedSince), PLACEHOLDERS.tracked],
		[evidence.ageDays === null ? "" : String(evidence.ageDays), PLACEHOLDERS.age]
	].filter(([value]) => value !== "");
}
function pattern(text, holes) {
	return holes.reduce((left, [value, hole]) => left.replaceAll(value, hole), shown(text));
}

// src/report/html/findings.ts
const ROWS$1 = 200;
const COLUMNS = [
	["severity", "Severity"],
	["entity", "Entity"],
	["rule", "Rule"],
	["subject", "About"],
	["last", "Last used"],
	["age", "Days ago"],
	["status", "Status"]
];
function findings(input, tally) {
	if (tally.total === 0) return section("findings", "Findings", NOTHING, html`<p class="calm-note">Nothing was found.</p>
`);
	const limit = tally.total - tally.kept.length > 0 ? html` This page holds the worst ${number(tally.kept.length)} of ${number(tally.total)}; report.json and report.csv have everything.` : NOTHING;
	return section("findings", "Findings", html`Each is one thing to put right, worst first.${limit}`, html`${filters(input)}<p id="count" class="count" role="status" aria-live="polite">${staticCount(tally)}</p>
<div class="scroll" role="group" aria-label="Findings" tabindex="0"><table id="table"><caption class="unseen">Findings</caption><thead><tr>${COLUMNS.map(([key, title]) => html`<th scope="col" data-key="${key}"${key === "age" ? html` class="number"` : NOTHING}>${title}</th>`)}</tr></thead><tbody id="rows">
${staticRows(input, tally)}</tbody></table></div>
<nav id="pages" class="pages" aria-label="Pages of findings" hidden></nav>
`);
}
function shownWithoutScript({ kept, byStatus }) {
	return (byStatus.new > 0 ? kept.filter(({ status }) => status === "new") : kept).slice(0, ROWS$1);
}
function staticCount(tally) {
	const rows = shownWithoutScript(tally).length;
	return rows === tally.total ? count(rows, "finding") : `The worst ${number(rows)} of ${count(tally.total, "finding")}`;
}
function staticRows(input, tally) {
	const accounts = accountsOf(input.judgement);
	return html`${shownWithoutScript(tally).map((finding) => {
		const { entity, rule, severity, status, evidence } = finding;
		const account = accounts.nameOf(entity.accountId);
		const place = account === void 0 ? entity.type : `${entity.type} in ${account}`;
		const never = evidence.trackedSince === void 0 ? "–" : "never";
		const used = evidence.lastAccessedAt === null ? html`${never}` : date(evidence.lastAccessedAt);
		return html`<tr><td><span class="tag ${severity}">${severity}</span></td><th scope="row">${code(label(entity))} <small>${place}</small></th><td>${RULE_HELP[rule].title}</td><td>${subjectWords(finding) ?? "–"}</td><td>${used}</td><td class="number">${evidence.ageDays === null ? "–" : number(evidence.ageDays)}</td><td>${status}</td></tr>
`;
	})}`;
}
function filters({ judgement }) {
	const accounts = judgement.accounts.map(({ id, name, alias }) => [id, name ?? alias ?? id]);
	return html`<form id="filters" class="filters" role="search" aria-label="Filter the findings" hidden>
<label class="search">Search <input type="search" name="q" autocomplete="off" spellcheck="false" placeholder="Entity, service, policy, ARN"></label>
${select("severity", "Severity", SEVERITIES.map(plain))}${select("status", "Status", FINDING_STATUSES.map(plain))}${select("type", "Type", TYPES.map(plain))}${select("rule", "Rule", AUDIT_RULES.map((id) => [id, RULE_HELP[id].title]))}${accounts.length > 1 ? select("account", "Account", accounts) : NOTHING}<button type="reset">Reset</button>
</form>
`;
}
function plain(value) {
	return [value, value];
}
function select(name, title, options) {
	return html`<label>${title} <select name="${name}"><option value="">all</option>${options.map(([value, words]) => html`<option value="${value}">${words}</option>`)}</select></label>
`;
}

// src/report/html/pack.ts
function pageData({ judgement, settings, explain }, tally) {
	const pools = new Pools();
	const findings = packFindings(tally.kept, explain, pools);
	const entities = packEntities(judgement, settings, pools);
	const daysLeft = new Map(judgement.exemptions.map((judged) => [JSON.stringify(judged.exemption), judged.daysLeft]));
	return {
		total: tally.total,
		accounts: judgement.accounts.map((account) => ({
			id: account.id,
			name: shown(accountName(account))
		})),
		rules: RULE_IDS.map((id) => ({
			id,
			title: RULE_HELP[id].title,
			why: RULE_HELP[id].why
		})),
		severities: SEVERITIES,
		statuses: FINDING_STATUSES,
		types: TYPES,
		entityStatuses: ENTITY_STATUSES,
		findings,
		entities,
		services: pools.services.values,
		policies: pools.policies.values,
		grants: pools.grants.values,
		exemptions: pools.exemptions.values.map((exemption) => ({
			reason: shown(exemption.reason),
			expires: exemption.expires,
			daysLeft: daysLeft.get(JSON.stringify(exemption)) ?? 0,
			...exemption.approvedBy !== void 0 && { approvedBy: shown(exemption.approvedBy) }
		})),
		texts: pools.texts.values
	};
}
const BATCH = 512;
function* scriptSafeJson(value) {
	if (Array.isArray(value) && value.length > BATCH) {
		for (let at = 0; at < value.length; at += BATCH) {
			const items = safe(JSON.stringify(value.slice(at, at + BATCH))).slice(1, -1);
			yield `${at === 0 ? "[" : ",\n"}${items}`;
		}
		yield "]";
	} else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
		let before = "{";
		for (const [key, item] of Object.entries(value)) {
			if (item === void 0) continue;
			yield `${before}${safe(JSON.stringify(key))}:`;
			yield* scriptSafeJson(item);
			before = ",\n";
		}
		yield before === "{" ? "{}" : "}";
	} else yield safe(JSON.stringify(value));
}
function safe(json) {
	return json.replaceAll("<", "\\u003c");
}

// src/report/html/people.ts
const ROWS = 2e3;
const ROLES = 8;
const SOURCES = 50;
const LISTED = 4;
function roleSwitching({ judgement }) {
	const { switchRole } = judgement;
	if (switchRole === void 0) return NOTHING;
	const accounts = accountsOf(judgement);
	const audited = new Set(judgement.entities.map(({ entity }) => entity));
	const rows = switchRole.users.slice(0, ROWS).map((judged) => row(judged, accounts.nameOf(judged.user.accountId), audited.has(judged.user)));
	const users = rows.length === 0 ? NOTHING : html`${table("Users who may switch role", [
		{ title: "User" },
		{ title: "Status" },
		{ title: "Last switch" },
		{
			title: "Days ago",
			kind: "number"
		},
		{
			title: "Last role",
			kind: "name"
		},
		{
			title: "Could switch to",
			kind: "wide"
		},
		{ title: "Watched since" }
	], rows)}${cut(switchRole.users.length - rows.length, "user")}`;
	return section("switching", "Role switching", html`${intro(switchRole, judgement)}`, html`${users}${sources(switchRole)}`);
}
function intro(switchRole, judgement) {
	const { users, thresholdDays, coverage } = switchRole;
	const { active, stale, never, unknown, new: young, exempt } = countStatuses(switchRole);
	const days = count(thresholdDays, "day");
	const parts = [
		`${number(active)} did${inConsole(judgement)} within the last ${days}`,
		...stale > 0 ? [`${number(stale)} not for longer than that`] : [],
		...never > 0 ? [`${number(never)} ${never === 1 ? "has" : "have"} no known switch`] : [],
		...unknown > 0 ? [`${number(unknown)} could not be determined`] : [],
		...young > 0 ? [`${number(young)} ${young === 1 ? "is" : "are"} too new to tell`] : [],
		...exempt > 0 ? [`${number(exempt)} ${exempt === 1 ? "is" : "are"} exempt`] : []
	];
	const who = users.length === 0 ? "No user of the stocktaking is known who may switch role." : `${count(users.length, "user")} may switch role: ${parts.join(", ")}.`;
	const { from, to } = coverage;
	const when = from === null || to === null ? "No time is covered for every account, so silence proves nothing yet." : `Every account is covered from ${day(from)} to ${day(to)}.`;
	return [
		who,
		unreadWords(judgement) ?? "",
		when
	].filter((sentence) => sentence !== "").join(" ");
}
function row(judged, account, isAudited) {
	const { user, status, ageDays, lastRoleArn, assumableRoles, watchedSince, reason, namedBySessionAt } = judged;
	const notes = [...reason === void 0 ? [] : [html`<p class="aside">${reason}</p>`], ...namedBySessionAt === void 0 ? [] : [html`<p class="aside">A role session of this name switched role on ${day(namedBySessionAt)}; not counted, since any session may have that name.</p>`]];
	const roles = assumableRoles.slice(0, ROLES).map((role) => code(roleLabel(role)));
	const rest = assumableRoles.length - roles.length;
	const more = rest > 0 ? [html`and ${number(rest)} more`] : [];
	return [
		html`${isAudited ? entityLink(user) : code(label(user))}${account === void 0 ? NOTHING : html` <small>in ${account}</small>`}${notes}`,
		html`<span class="state ${status}">${status}</span>`,
		lastSwitch(judged),
		html`${ageDays === null ? "–" : number(ageDays)}`,
		lastRoleArn === void 0 ? html`–` : code(roleLabel(lastRoleArn)),
		joinHtml([...roles, ...more], ", "),
		watchedSince === null ? html`–` : date(watchedSince)
	];
}
function lastSwitch({ lastSwitchedAt, watchedSince }) {
	if (lastSwitchedAt === null) return html`none known`;
	return watchedSince !== null && watchedSince <= lastSwitchedAt ? date(lastSwitchedAt) : html`${date(lastSwitchedAt)} or later`;
}
function sources({ coverage: { sources: all } }) {
	if (all.length === 0) return NOTHING;
	const rows = all.slice(0, SOURCES).map(({ type, name, accounts, regions, from, to, problemCount }) => [
		html`${name} <small>${type}</small>`,
		html`${from === null || to === null ? "no time" : `${day(from)} to ${day(to)}`}`,
		few(accounts),
		few(regions),
		problemCount === 0 ? html`none` : html`<strong>${number(problemCount)}</strong>`
	]);
	const columns = [
		"Source",
		"Covers",
		"Accounts",
		"Regions",
		"Problems"
	].map((title) => ({ title }));
	return html`<h3>What this is known from</h3>
${table("Sources of role switches", columns, rows)}${cut(all.length - rows.length, "source")}`;
}
function few(names) {
	if (names.length === 0) return html`–`;
	return names.length <= LISTED ? joinHtml(names.map(code), " ") : html`${number(names.length)}`;
}

// src/report/html/rules.ts
function ruleHelp({ settings }) {
	const items = AUDIT_RULES.filter((rule) => settings.rules[rule] !== "off").map((rule) => {
		const { title, finds, why, remedy } = RULE_HELP[rule];
		return html`<details id="rule-${rule}"><summary>${title} ${code(rule)}</summary>
<p>${finds}</p><p>${why}</p><p><b>What to do.</b> ${remedy}</p></details>
`;
	});
	if (items.length === 0) return NOTHING;
	return section("rules", "Rules", html`What they find, why it matters, and what to do.`, html`<div class="rules">
${items}</div>
`);
}

// src/report/html/todo.ts
const ACTIONS = 15;
const REASONS = 200;
const NAMED = 20;
const MESSAGES = 5;
function doFirst({ judgement, settings }) {
	const { remedies, total } = firstRemedies(judgement, ACTIONS);
	if (total === 0) return NOTHING;
	const accounts = accountsOf(judgement);
	const items = remedies.map((remedy) => {
		const sentence = fromPhrase(remedyPhrase(remedy, accounts, settings.access.unusedDays));
		const settles = remedy.findings > 1 ? html` <span class="aside">Settles ${count(remedy.findings, "finding")}.</span>` : NOTHING;
		return html`<li><span class="tag ${remedy.severity}">${remedy.severity}</span><p>${sentence}.${settles}</p></li>
`;
	});
	const rest = total - remedies.length;
	const after = rest > 0 ? html`<p class="cut">… and ${count(rest, "more change")}; every finding says what to do about it.</p>
` : NOTHING;
	return section("todo", rest > 0 ? "What to do first" : "What to do", html`One change often settles many findings. The most urgent ones come first.`, html`<ol class="todo card">
${items}</ol>
${after}`);
}
function undetermined({ judgement }) {
	const reasons = reasonsOf(judgement);
	if (reasons.length === 0) return section("unknown", "Not determined", NOTHING, html`<p class="calm-note">Everything that was selected could be judged.</p>
`);
	const rows = reasons.slice(0, REASONS).map(({ operation, code: id, messages, who }) => {
		const told = [...messages].slice(0, MESSAGES).map((message) => html`<p>${message}</p>`);
		const others = messages.size - told.length;
		return [
			html`${joinHtml([operation, id].filter((part) => part !== "").map(code), " ")}`,
			html`${told}${others > 0 ? html`<p>and ${count(others, "similar message")}</p>` : NOTHING}`,
			fromPhrase(nameList([...who].slice(0, NAMED), who.size, NAMED))
		];
	});
	return section("unknown", "Not determined", html`Unknown never counts as compliant.`, html`${table("What could not be determined", [
		{ title: "Failed" },
		{
			title: "Why",
			kind: "wide"
		},
		{
			title: "Concerns",
			kind: "wide"
		}
	], rows)}${cut(reasons.length - rows.length, "reason")}`);
}

// src/report/html/index.ts
const PIECE = 65536;
function* reportHtml(input, extras = {}) {
	let piece = "";
	for (const part of parts(input, extras)) {
		piece += part;
		if (piece.length < PIECE) continue;
		yield piece;
		piece = "";
	}
	if (piece !== "") yield piece;
}
function* parts(input, { trend = [] }) {
	const tally = tallyOf(input.judgement);
	yield head(input).text;
	yield topBar(input, tally).text;
	yield "<main id=\"main\" tabindex=\"-1\">\n";
	yield "<noscript><p class=\"noscript\">JavaScript is off: filters, sorting and the pages of entities are missing here. report.json and report.csv have everything.</p></noscript>\n";
	yield verdict(input, tally).text;
	yield charts(input, tally, trend).text;
	yield doFirst(input).text;
	yield findings(input, tally).text;
	yield entities(input.judgement).text;
	yield roleSwitching(input).text;
	yield exemptions(input.judgement).text;
	yield baseline(input.judgement).text;
	yield undetermined(input).text;
	yield notices(input.judgement).text;
	yield ruleHelp(input).text;
	yield coverage(input).text;
	yield "</main>\n<dialog id=\"entity\" aria-labelledby=\"entity-name\"></dialog>\n";
	yield "<script type=\"application/json\" id=\"data\">";
	yield* scriptSafeJson(pageData(input, tally));
	yield `<\/script>\n<script>${SCRIPT}<\/script>\n</body>\n</html>\n`;
}
function policy() {
	return [
		"default-src 'none'",
		`script-src '${hash$1(SCRIPT)}'`,
		`style-src '${hash$1(STYLE)}'`,
		"base-uri 'none'",
		"form-action 'none'"
	].join("; ");
}
function hash$1(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
function head({ judgement }) {
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>IAM Sweep: ${judgement.conclusion}, ${subject(judgement)}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the verdict</a>
`;
}
function subject({ accounts }) {
	const [only] = accounts;
	return accounts.length === 1 && only !== void 0 ? accountName(only) : `${accounts.length} accounts`;
}
function topBar({ judgement, settings }, tally) {
	const items = [
		[
			"todo",
			"To do",
			tally.byStatus.new > 0
		],
		[
			"findings",
			"Findings",
			true
		],
		[
			"entities",
			"Entities",
			judgement.entities.length > 0
		],
		[
			"switching",
			"Role switching",
			judgement.switchRole !== void 0
		],
		[
			"exemptions",
			"Exemptions",
			true
		],
		[
			"baseline",
			"Baseline",
			judgement.baseline !== void 0
		],
		[
			"unknown",
			"Not determined",
			true
		],
		[
			"rules",
			"Rules",
			Object.values(settings.rules).some((rule) => rule !== "off")
		],
		[
			"method",
			"Method",
			true
		]
	].map(([id, title, isThere]) => isThere ? html`<li><a href="#${id}">${title}</a></li>` : NOTHING);
	return html`<header class="top"><p class="brand">IAM Sweep</p>
<nav aria-label="Sections"><ul>${items}</ul></nav>
<button id="theme" type="button" hidden>Theme</button></header>
`;
}

export { reportHtml };