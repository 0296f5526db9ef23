import { RULE_IDS, SEVERITIES } from "./settings.js";
import { clip } from "./escape.js";
import { count, nameList, named, number, own, say } from "./role-words.js";

// src/report/entity-words.ts
function label(entity) {
	return entity.path.replace(/^\//, "") + entity.name;
}
function shortPath(path, max) {
	if (clip(path, max) === path) return path;
	const parts = path.split("/");
	const name = clip(parts.pop() ?? "", max);
	let start = "";
	for (const part of parts) {
		const longer = `${start}${part}/`;
		if ([
			...longer,
			..."…/",
			...name
		].length > max) break;
		start = longer;
	}
	const short = `${start}…/${name}`;
	return clip(short, max) === short ? short : name;
}
function arnLabel(arn) {
	const resource = arn.split(":").slice(5).join(":");
	if (resource === "root") return `account/${arn.split(":")[4]}`;
	return resource === "" ? arn : resource;
}
function entityPhrase(entity, accounts) {
	const account = accounts.nameOf(entity.accountId);
	if (entity.type === "account") return say`account ${named(account ?? label(entity))}`;
	const phrase = say`${own(entity.type)} ${named(label(entity))}`;
	return account === void 0 ? phrase : say`${phrase} in ${named(account)}`;
}
function accountsOf(judgement) {
	if (judgement.accounts.length < 2) return { nameOf: () => void 0 };
	const names = new Map(judgement.accounts.map((account) => [account.id, accountName(account)]));
	return { nameOf: (id) => names.get(id) ?? id };
}
function accountName(account) {
	return account.name ?? account.alias ?? account.id;
}
function policyKey(policy) {
	return `${policy.policyArn ?? policy.policyName}\n${policy.attachedTo ?? ""}`;
}
function isAwsManaged(policy) {
	return /^arn:[^:]*:iam::aws:policy\//.test(policy.policyArn ?? "");
}
function throughGroup(policy, entity) {
	const holder = arnLabel(policy.attachedTo ?? "");
	return entity.type === "user" && holder.startsWith("group/") ? holder : void 0;
}
function isIdentityCenter(entity) {
	return entity.type === "role" && entity.path.startsWith(IDENTITY_CENTER);
}
function isIdentityCenterArn(arn) {
	return arnLabel(arn).startsWith(`role${IDENTITY_CENTER}`);
}
function permissionSets(holders) {
	return holders.some(isIdentityCenterArn) ? own(". At roles of IAM Identity Center only their permission sets can do it") : own("");
}
function denyWords(denial) {
	return own(denial === "unread" ? "any Deny in it, which could not be read" : "its Deny");
}
function holders(arns) {
	return arns.length === 0 ? own("nobody") : nameList(arns.map(arnLabel), arns.length, 3);
}
const IDENTITY_CENTER = "/aws-reserved/sso.amazonaws.com/";
function isOpen(finding) {
	return finding.status === "new";
}
function neverUsed(finding) {
	return finding.evidence.lastAccessedAt === null;
}
function rank(severity) {
	return SEVERITIES.indexOf(severity);
}
function worst(a, b) {
	return rank(a) <= rank(b) ? a : b;
}
function reaches(severity, failOn) {
	return failOn !== "never" && rank(severity) <= rank(failOn);
}
function hasRecentGrants(judged) {
	return judged.status === "compliant" && judged.reason !== void 0 && judged.inGrace !== true;
}
function inGrace(judged) {
	return judged.status === "compliant" && judged.inGrace === true;
}

// src/report/matter.ts
const MATTERS = {
	"service-never-accessed": "access",
	"service-unused": "access",
	"action-never-accessed": "access",
	"action-unused": "access",
	"entity-unused": "access",
	"switch-role-stale": "switching",
	"switch-role-never": "switching",
	"credential-unused": "credential",
	"mfa-missing": "mfa",
	"password-policy-weak": "password-policy"
};
function matterOf({ rule }) {
	return MATTERS[rule];
}
function isAboutAccess(finding) {
	return matterOf(finding) === "access";
}
function isAboutSwitching(finding) {
	return matterOf(finding) === "switching";
}
function isUnusedAccess(finding) {
	return isAboutAccess(finding) && finding.evidence.lastAccessedAt === null;
}

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
		const also = missing.length === 0 ? own("") : say` Besides, ${missing}.`;
		return say`Fails: ${own(count(grave.findings, "finding"))} at ${own(above)}, ${graveDetail(judgement, grave)}.${also}`;
	}
	if (judgement.conclusion === "incomplete") {
		const then = own(onIncomplete === "fail" ? "which fails the run" : "which only warns, as configured");
		const found = open === 0 ? own("What could be judged has no finding.") : own(`${count(open, "finding")} so far, ${mildness(above)}.`);
		if (judgement.entities.length === 0) return say`Incomplete: ${missing}, ${then}.`;
		return say`Incomplete: ${missing}, ${then}. ${found}`;
	}
	return passPhrase(judgement, settings, open, above);
}
function passPhrase(judgement, settings, open, above) {
	const { entities } = judgement;
	const young = entities.filter(inGrace).length;
	const recent = entities.filter((judged) => hasRecentGrants(judged)).length;
	const { off, all } = rulesOff(settings);
	if (all) return own("Passes: every rule is switched off, so nothing was judged.");
	const unjudged = [...young > 0 ? [`${count(young, "entity")} in grace`] : [], ...recent > 0 ? [`recent grants of ${count(recent, "entity")}`] : []].join(", ");
	const besides = say`${own(unjudged === "" ? "" : ` Not judged yet: ${unjudged}.`)}${off.length === 0 ? own("") : say` Switched off: ${nameList(off, off.length, RULE_IDS.length)}.`}`;
	if (open > 0) return say`Passes: ${own(count(open, "finding"))}, ${own(mildness(above))}.${besides}`;
	const settled = entities.reduce((sum, { findings }) => sum + findings.length, 0);
	if (settled > 0) return say`Passes: ${own(count(settled, "finding"))}, all exempt or known before.${besides}`;
	if (young > 0 && young === entities.length) return own(`Passes: nothing was judged yet, for ${young === 1 ? "the only entity is" : `all ${count(young, "entity")} are`} in grace.`);
	return say`Passes: nothing unused found in ${own(count(entities.length - young, "entity"))}.${besides}`;
}
function rulesOff(settings) {
	const { rules, access, switchRole } = settings;
	const due = RULE_IDS.filter((rule) => (access.granularity === "action" || !rule.startsWith("action-")) && (switchRole.sources.length > 0 || !rule.startsWith("switch-role-")));
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

export { accountName, accountsOf, arnLabel, coverageOf, denyWords, entityPhrase, holders, inGrace, isAboutAccess, isAboutSwitching, isAwsManaged, isIdentityCenter, isOpen, isUnusedAccess, label, matterOf, neverUsed, openTotal, permissionSets, policyKey, rank, shortPath, throughGroup, verdictPhrase, worst };