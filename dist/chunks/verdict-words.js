import { AUDIT_RULES, DOCUMENT_RULES, SEVERITIES } from "./settings.js";
import { accountsOf, entityPhrase, hasRecentGrants, inGrace, isOpen, reaches } from "./entity-words.js";
import { isUnusedAccess } from "./matter.js";
import { count, nameList, number, own, say } from "./phrase.js";

// src/report/verdict-words.ts
function coverageOf(judgement) {
	const unknown = judgement.entities.filter(({ status }) => status === "unknown").length;
	return {
		entities: judgement.entities.length,
		determined: judgement.entities.length - unknown
	};
}
function openTotal(judgement) {
	return SEVERITIES.reduce((sum, severity) => sum + judgement.counts[severity], 0);
}
function verdictPhrase({ judgement, settings }) {
	const { failOn, onIncomplete } = settings.gate;
	const above = failOn === "never" ? "" : failOn === "critical" ? "critical" : `${failOn} or above`;
	const open = openTotal(judgement);
	const missing = missingPhrase(judgement);
	if (judgement.conclusion === "fail") {
		const grave = graveOf(judgement, failOn);
		const grown = grownWords(judgement);
		const also = missing.length === 0 ? own("") : say` Besides, ${missing}.`;
		if (grave.findings === 0) return say`Fails: ${own(grown)}.${also}`;
		const more = grown === "" ? "" : ` That makes ${grown}.`;
		return say`Fails: ${own(count(grave.findings, "finding"))} at ${own(above)}, ${graveDetail(judgement, grave)}.${own(more)}${also}`;
	}
	if (judgement.conclusion === "incomplete") {
		const then = own(onIncomplete === "fail" ? "which fails the run" : "which only warns, as configured");
		const found = open === 0 ? own(`What could be judged has no ${hasKnown(judgement) ? "new " : ""}finding.`) : own(`${count(open, "finding")} so far, ${mildness(above)}.`);
		if (judgement.entities.length === 0) return say`Incomplete: ${missing}, ${then}.`;
		return say`Incomplete: ${missing}, ${then}. ${found}`;
	}
	return passPhrase(judgement, settings, open, above);
}
function grownWords({ baseline }) {
	const { ratchet } = baseline ?? {};
	if (ratchet?.grown !== true) return "";
	return `${count(ratchet.open, "finding")} where the baseline allows ${number(ratchet.allowed)}, whatever their severity`;
}
function hasKnown({ baseline }) {
	return baseline !== void 0 && baseline.known > 0;
}
function passPhrase(judgement, settings, open, above) {
	const { entities } = judgement;
	const young = entities.filter(inGrace).length;
	const recent = entities.filter((judged) => hasRecentGrants(judged)).length;
	const { off, all } = rulesOff(settings);
	if (all) return own("Passes: every rule is switched off, so nothing was judged.");
	const unjudged = [...young > 0 ? [`${count(young, "entity")} in grace`] : [], ...recent > 0 ? [`recent grants of ${count(recent, "entity")}`] : []].join(", ");
	const besides = say`${own(unjudged === "" ? "" : ` Not judged yet: ${unjudged}.`)}${off.length === 0 ? own("") : say` Switched off: ${nameList(off, off.length, AUDIT_RULES.length)}.`}`;
	if (open > 0) return say`Passes: ${own(count(open, "finding"))}, ${own(mildness(above))}.${besides}`;
	const settled = entities.reduce((sum, { findings }) => sum + findings.length, 0);
	if (settled > 0) return say`Passes: ${own(count(settled, "finding"))}, all exempt or known before.${besides}`;
	if (young > 0 && young === entities.length) return own(`Passes: no use was judged yet, for ${young === 1 ? "the only entity is" : `all ${count(young, "entity")} are`} in grace.`);
	return say`Passes: nothing unused${own(judgesDocuments(settings) ? " or dangerous" : "")} found in ${own(count(entities.length - young, "entity"))}.${besides}`;
}
function judgesDocuments({ rules }) {
	return DOCUMENT_RULES.some((rule) => AUDIT_RULES.includes(rule) && rules[rule] !== "off");
}
function rulesOff(settings) {
	const { rules, access, switchRole } = settings;
	const due = AUDIT_RULES.filter((rule) => (access.granularity === "action" || !rule.startsWith("action-")) && (switchRole.sources.length > 0 || !rule.startsWith("switch-role-")));
	const off = due.filter((rule) => rules[rule] === "off");
	return {
		off,
		all: off.length === due.length
	};
}
function mildness(above) {
	return above === "" ? "and none makes a run fail, as configured" : `none at ${above}`;
}
function graveOf(judgement, failOn) {
	let total = 0;
	let never = 0;
	const entities = [];
	for (const { entity, findings } of judgement.entities) {
		const grave = findings.filter((finding) => isOpen(finding) && reaches(finding.severity, failOn));
		if (grave.length === 0) continue;
		entities.push(entity);
		total += grave.length;
		never += grave.filter(isUnusedAccess).length;
	}
	return {
		findings: total,
		never,
		entities
	};
}
function graveDetail(judgement, { findings, never, entities }) {
	const [only, ...others] = entities;
	const one = only === void 0 ? own("") : entityPhrase(only, accountsOf(judgement));
	const all = others.length > 0 ? own(`on ${count(entities.length, "entity")}`) : say`all on ${one}`;
	const place = findings === 1 ? say`on ${one}` : all;
	if (never === 0) return place;
	if (never === findings) return say`${place}, ${own(never === 1 ? "for access" : "all for access")} that was never used`;
	return say`${place}, ${own(number(never))} of them for access that was never used`;
}
function missingPhrase(judgement) {
	const { entities, determined } = coverageOf(judgement);
	const accounts = judgement.accounts.filter(({ status }) => status === "incomplete").length;
	if (determined < entities) return own(`${number(entities - determined)} of ${count(entities, "entity")} could not be determined`);
	if (accounts > 0) return own(`${count(accounts, "account")} could not be read in full`);
	if (judgement.errors.length > 0) return own(`${count(judgement.errors.length, "error")} kept the run from being complete`);
	return entities === 0 ? own("no entity was selected, so nothing was audited") : [];
}

export { coverageOf, openTotal, verdictPhrase };