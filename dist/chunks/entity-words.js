import { SEVERITIES } from "./settings.js";
import { clip } from "./escape.js";
import { nameList, named, own, say } from "./phrase.js";

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

export { accountName, accountsOf, arnLabel, denyWords, entityPhrase, hasRecentGrants, holders, inGrace, isAwsManaged, isIdentityCenter, isOpen, label, neverUsed, permissionSets, policyKey, rank, reaches, shortPath, throughGroup, worst };