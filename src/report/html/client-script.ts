/** The script of the HTML report; made by scripts/report-client.ts. */
export const SCRIPT = `(function() {

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
