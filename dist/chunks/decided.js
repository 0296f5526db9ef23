import { DAY_MS } from "./days.js";
import { silenceRules, twinOf } from "./rule-pairs.js";
import { AUDIT_RULES, DOCUMENT_RULES, PULL_REQUEST_RULES } from "./settings.js";

// src/model/decided.ts
var Search = class {
	#facts;
	#settings;
	#entities = /* @__PURE__ */ new Map();
	#judged;
	#read;
	#troubled;
	#blurred;
	#leftOut;
	#switchers;
	#everywhere = /* @__PURE__ */ new Map();
	#foundServices = /* @__PURE__ */ new Map();
	constructor(facts, settings) {
		const { snapshot, entities, errors, switchRole } = facts;
		this.#facts = facts;
		this.#settings = settings;
		this.#judged = new Map(entities.map((judged) => [keyOf(judged.entity), judged]));
		for (const account of snapshot.accounts) for (const entity of account.entities) this.#add(entity);
		for (const { entity } of entities) if (entity.type === "account") this.#add(entity);
		const whole = snapshot.accounts.filter(({ inventory }) => inventory === "complete");
		this.#read = new Set(whole.map(({ id }) => id));
		this.#troubled = new Set(errors.flatMap(({ accountId, entityArn: arn }) => arn === void 0 ? [] : keyOf({
			accountId,
			arn
		})));
		const collected = new Set(snapshot.errors);
		const reasons = new Set(entities.flatMap(({ entity, status, reason }) => status === "unknown" ? [`${entity.accountId} ${reason}`] : []));
		const isToldOfEach = ({ accountId, operation, message, code }) => reasons.has(`${accountId} ${operation}: ${message} (${code})`);
		this.#blurred = new Set(errors.filter((error) => error.entityArn === void 0 && (collected.has(error) || !isToldOfEach(error))).map(({ accountId }) => accountId));
		this.#leftOut = new Set(switchRole?.leftOut);
		this.#switchers = new Map(switchRole?.users.map((one) => [one.user.arn, one]));
	}
	get accountIds() {
		return this.#facts.snapshot.accounts.map(({ id }) => id);
	}
	isBlurred(accountId) {
		return !this.#read.has(accountId) || this.#blurred.has(void 0) || this.#blurred.has(accountId);
	}
	lookedFor({ rule, entity: arn, subject, accountId }) {
		if (!(rule === void 0 ? AUDIT_RULES : [rule]).every((one) => this.#isAsked(one))) return "rule-off";
		if (arn === void 0) return this.#lookedAtAll(rule);
		const all = this.#entities.get(arn) ?? [];
		const there = accountId === void 0 ? all : all.filter((entity) => entity.accountId === accountId);
		if (there.length === 0) return this.#absent(arn, accountId ?? arn.split(":")[4] ?? "");
		return there.map((entity) => this.#lookedAt(entity, rule, subject)).find(isOpen) ?? "judged";
	}
	#lookedAtAll(rule) {
		let looked = this.#everywhere.get(rule);
		if (looked === void 0) {
			const twin = rule === void 0 ? void 0 : twinOf(rule);
			const entities = [...this.#entities.values()].flat();
			if (twin !== void 0 && !this.#isAsked(twin)) looked = "rule-off";
			else if (this.#facts.snapshot.accounts.some(({ id }) => this.isBlurred(id))) looked = "unknown";
			else looked = entities.map((entity) => this.#lookedAt(entity, rule, void 0)).find(isOpen) ?? "judged";
			this.#everywhere.set(rule, looked);
		}
		return looked;
	}
	#isTroubled({ accountId, arn }) {
		return this.#troubled.has(keyOf({
			accountId,
			arn
		})) || this.#troubled.has(keyOf({ arn }));
	}
	#add(entity) {
		const same = this.#entities.get(entity.arn);
		if (same === void 0) this.#entities.set(entity.arn, [entity]);
		else same.push(entity);
	}
	#absent(arn, accountId) {
		if (this.isBlurred(accountId) || this.#isTroubled({
			accountId,
			arn
		})) return "unknown";
		return arn.endsWith(`::${accountId}:root`) ? "unselected" : "deleted";
	}
	#lookedAt(entity, rule, subject) {
		const judged = this.#judged.get(keyOf(entity));
		if (judged === void 0) return "unselected";
		if (judged.status === "unknown" || this.#isTroubled(entity) || this.isBlurred(entity.accountId)) return "unknown";
		if (rule !== void 0 && isOf(DOCUMENT_RULES, rule)) return "judged";
		if (judged.reason !== void 0) return "unjudged";
		if (rule === void 0 || rule.startsWith("switch-role-")) return this.#lookedAtSwitching(entity);
		if (rule.startsWith("action-") && this.#facts.snapshot.granularity !== "action") return "unknown";
		return isAboutAccess(rule) ? this.#lookedAtAccess(judged, rule, subject) : "judged";
	}
	#lookedAtAccess(judged, rule, subject) {
		const { entity } = judged;
		const isAction = rule.startsWith("action-");
		const listed = subject === void 0 ? void 0 : listedOf(entity, isAction, subject);
		const isListable = subject !== void 0 && entity.access.status === "complete";
		const byNow = listed && this.#ruleByNow(listed);
		if (isListable && byNow === void 0) return "judged";
		if (byNow !== void 0 && !this.#isAsked(byNow)) return "rule-off";
		if (reachesNobody(entity) && !this.#isAsked("entity-unused")) return "rule-off";
		return isAction && listed && this.#servicesFound(judged).has(listed.service.namespace) ? "unjudged" : "judged";
	}
	#servicesFound(judged) {
		let found = this.#foundServices.get(judged);
		if (found === void 0) {
			const services = judged.findings.filter(({ rule }) => rule.startsWith("service-"));
			found = new Set(services.flatMap(({ subject }) => subject.service ?? []));
			this.#foundServices.set(judged, found);
		}
		return found;
	}
	#lookedAtSwitching(entity) {
		if (entity.type !== "user") return "judged";
		if (this.#facts.switchRole === void 0) return "unknown";
		if (this.#leftOut.has(entity.arn)) return "unselected";
		const switcher = this.#switchers.get(entity.arn);
		switch (switcher?.status) {
			case "new": return "unjudged";
			case "never": return this.#isAsked("switch-role-never") ? "judged" : "rule-off";
			case "stale": return this.#isAsked("switch-role-stale") ? "judged" : "rule-off";
			case "unknown": return silenceRules(switcher).some((rule) => this.#isAsked(rule)) ? "unknown" : "rule-off";
			default: return "judged";
		}
	}
	#ruleByNow({ service, action }) {
		if (!this.#isInUse(service)) return service.lastAccessedAt === null ? "service-never-accessed" : "service-unused";
		if (action === void 0 || this.#isInUse(action)) return void 0;
		return action.lastAccessedAt === null ? "action-never-accessed" : "action-unused";
	}
	#isInUse({ lastAccessedAt }) {
		if (lastAccessedAt === null) return false;
		const age = Date.parse(this.#facts.snapshot.collectedAt) - Date.parse(lastAccessedAt);
		return Math.floor(age / DAY_MS) <= this.#settings.access.unusedDays;
	}
	#isAsked(rule) {
		const { rules, access, switchRole } = this.#settings;
		if (!Object.hasOwn(rules, rule) || rules[rule] === "off") return false;
		if (isOf(PULL_REQUEST_RULES, rule)) return false;
		if (rule.startsWith("action-")) return access.granularity === "action";
		if (!rule.startsWith("switch-role-")) return true;
		return this.#facts.switchRole !== void 0 || switchRole.sources.length > 0;
	}
};
function listedOf({ access }, isAction, subject) {
	for (const service of access.status === "complete" ? access.services : []) {
		const { namespace, actions = [] } = service;
		if (!isAction && namespace === subject) return { service };
		if (!isAction) continue;
		const action = actions.find((one) => one.action === subject || `${namespace}:${one.action}` === subject);
		if (action !== void 0) return {
			service,
			action
		};
	}
}
function isOf(rules, rule) {
	return rules.some((one) => one === rule);
}
function isAboutAccess(rule) {
	return rule.startsWith("service-") || rule.startsWith("action-");
}
function reachesNobody(entity) {
	if (entity.type === "policy") return entity.attachments.length === 0;
	return entity.type === "group" && entity.members.length === 0;
}
function isOpen(looked) {
	return looked !== "judged";
}
function keyOf({ accountId, arn }) {
	return `${accountId} ${arn}`;
}

export { Search };