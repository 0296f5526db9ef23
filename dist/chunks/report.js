import "./rolldown-runtime.js";
import { accountName, accountsOf, arnLabel, coverageOf, denyWords, entityPhrase, holders, inGrace, isAboutAccess, isAboutSwitching, isAwsManaged as isAwsManaged$1, isIdentityCenter, isOpen, isUnusedAccess, label, matterOf, neverUsed, openTotal, permissionSets, policyKey, rank, shortPath, throughGroup, verdictPhrase, worst } from "./verdict-words.js";
import { clip, code, logSafe, text, textBlock } from "./escape.js";
import { accountWords, count, countStatuses, day, inConsole, isSilent, joined, nameList, named, number, onlyWatched, own, plural, roleLabel, say, toMarkdown, toPlain, unreadWords } from "./role-words.js";
import { RULE_IDS, SEVERITIES } from "./settings.js";
import { ENTITY_TYPES } from "./entity.js";

// src/report/exemption-words.ts
const SOON_DAYS = 14;
const NAMED$5 = 3;
function endsSoon({ state, daysLeft }) {
	return state === "active" && daysLeft <= 14;
}
function exemptWords(exempt, relation) {
	if (exempt.length === 0) return own("");
	const who = exempt.slice(0, NAMED$5).map(({ arn, until }) => say`${named(arnLabel(arn))}, which is exempt until ${own(until)}`);
	const rest = exempt.length - who.length;
	const more = rest === 0 ? own("") : own(` (and ${number(rest)} more that are exempt)`);
	return say`; ${joined(who, ", and ")}, ${own(exempt.length === 1 ? relation : relation === "holds" ? "hold" : "are in")} it${more}`;
}

// src/report/reasons.ts
function reasonsOf(judgement) {
	const accounts = accountsOf(judgement);
	const inAccount = (name, accountId) => {
		const account = accounts.nameOf(accountId);
		return account === void 0 ? name : `${name} in ${account}`;
	};
	const groups = /* @__PURE__ */ new Map();
	const add = (error, who) => {
		const key = `${error.operation}\n${error.code}`;
		const group = groups.get(key) ?? {
			operation: error.operation,
			code: error.code,
			messages: /* @__PURE__ */ new Set(),
			who: /* @__PURE__ */ new Set()
		};
		group.messages.add(error.message);
		group.who.add(who);
		groups.set(key, group);
	};
	const told = /* @__PURE__ */ new Set();
	for (const error of judgement.errors) {
		const { entityArn, accountId } = error;
		if (entityArn !== void 0) told.add(inAccountKey(accountId, entityArn));
		if (entityArn !== void 0) add(error, inAccount(arnLabel(entityArn), accountId ?? entityArn.split(":")[4] ?? ""));
		else add(error, accountId === void 0 ? "the whole run" : `account ${accountId}`);
	}
	for (const { entity, status, reason } of judgement.entities) {
		if (status !== "unknown") continue;
		if ([entity.accountId, void 0].some((id) => told.has(inAccountKey(id, entity.arn)))) continue;
		add(judgement.errors.find((error) => error.entityArn === void 0 && error.accountId === entity.accountId && reason === `${error.operation}: ${error.message} (${error.code})`) ?? {
			operation: "",
			code: "unknown",
			message: reason ?? "no reason given"
		}, inAccount(`${entity.type}/${label(entity)}`, entity.accountId));
	}
	return [...groups.values()].sort((a, b) => b.who.size - a.who.size);
}
function inAccountKey(accountId, arn) {
	return `${accountId ?? ""}\n${arn}`;
}

// src/report/policy-facts.ts
var PolicyFacts = class {
	#entities = /* @__PURE__ */ new Map();
	#bounded = /* @__PURE__ */ new Map();
	constructor({ accounts }) {
		for (const { id, entities } of accounts) for (const entity of entities) {
			this.#entities.set(key(id, entity.arn), entity);
			if (!("boundaryArn" in entity) || entity.boundaryArn === void 0) continue;
			const boundary = key(id, entity.boundaryArn);
			const bounded = this.#bounded.get(boundary);
			if (bounded === void 0) this.#bounded.set(boundary, [entity.arn]);
			else bounded.push(entity.arn);
		}
	}
	denial(policy, holder) {
		return denialOf(this.#document(policy, holder));
	}
	servicesNamed(policy, holder) {
		return servicesNamed(this.#document(policy, holder));
	}
	#document(policy, holder) {
		const { policyArn, policyName, attachedTo = holder.arn } = policy;
		if (policyArn !== void 0) {
			const managed = this.managed(policyArn, holder.accountId);
			return managed && documentInForce(managed);
		}
		const owner = this.#entities.get(key(holder.accountId, attachedTo)) ?? holder;
		if (owner.type === "policy") return void 0;
		return owner.inlinePolicies.find(({ name }) => name === policyName)?.document;
	}
	holdersOf(entity) {
		if (entity.type === "group") return entity.members;
		if (entity.type !== "policy") return [];
		const members = entity.attachments.flatMap((arn) => {
			const holder = this.#entities.get(key(entity.accountId, arn));
			return holder?.type === "group" ? holder.members : [];
		});
		return [.../* @__PURE__ */ new Set([...entity.attachments, ...members])];
	}
	managed(arn, accountId) {
		const entity = this.#entities.get(key(accountId, arn));
		return entity?.type === "policy" ? entity : void 0;
	}
	boundedBy(arn, accountId) {
		return this.#bounded.get(key(accountId, arn)) ?? [];
	}
};
function key(accountId, arn) {
	return `${accountId}\n${arn}`;
}
function documentInForce({ versions }) {
	return versions.find(({ isDefault }) => isDefault)?.document;
}
function denialInForce(policy) {
	return denialOf(documentInForce(policy));
}
function servicesNamed(document) {
	const namespaces = statementsOf(document).flatMap((statement) => isObject(statement) && statement.Effect === "Allow" ? listOf(statement.Action) : []).flatMap((action) => typeof action === "string" ? (action.split(":", 1)[0] ?? "").toLowerCase() : []);
	return [...new Set(namespaces)].filter((namespace) => namespace !== "*");
}
function denialOf(document) {
	if (!isObject(document)) return "unread";
	const effects = statementsOf(document).map((statement) => isObject(statement) ? statement.Effect : void 0);
	if (effects.includes("Deny")) return "some";
	return effects.every((effect) => effect === "Allow") ? "none" : "unread";
}
function statementsOf(document) {
	return isObject(document) ? listOf(document.Statement) : [];
}
function listOf(value) {
	return Array.isArray(value) ? value : [value];
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}

// src/report/consequences.ts
function unlisted(entity, policy, facts) {
	const { access } = entity;
	const listed = new Set(access.status === "complete" ? access.services.map(({ namespace }) => namespace.toLowerCase()) : []);
	return (entity.type === "policy" ? servicesNamed(documentInForce(entity)) : policy === void 0 ? [] : facts.servicesNamed(policy, entity)).filter((namespace) => !listed.has(namespace));
}
function consequences(entity, policy, facts) {
	const changed = entity.type === "policy" ? entity : facts.managed(policy?.policyArn ?? "", entity.accountId);
	const bounded = changed === void 0 ? [] : facts.boundedBy(changed.arn, changed.accountId);
	const holder = policy?.attachedTo ?? entity.arn;
	return {
		denial: entity.type === "policy" ? denialInForce(entity) : policy === void 0 ? "none" : facts.denial(policy, entity),
		shared: policy !== void 0 && (isAwsManaged$1(policy) || changed?.attachments.some((arn) => arn !== holder) === true),
		bounded: {
			total: Math.max(bounded.length, changed?.boundaryUsageCount ?? 0),
			names: bounded.slice(0, 3)
		}
	};
}

// src/report/settled.ts
function settledKey(accountId, policy) {
	return `${accountId}\n${policy}`;
}
function settledElsewhere(judgement) {
	const settled = /* @__PURE__ */ new Map();
	for (const { entity, findings } of judgement.entities) {
		if (entity.type !== "policy" && entity.type !== "group") continue;
		for (const finding of findings.filter(isOpen)) {
			const service = finding.subject.action === void 0 ? finding.subject.service : void 0;
			for (const key of settlingKeys(entity, finding)) {
				const services = settled.get(key);
				if (finding.rule === "entity-unused") settled.set(key, null);
				else if (service !== void 0 && services !== null) settled.set(key, (services ?? /* @__PURE__ */ new Set()).add(service));
			}
		}
	}
	return settled;
}
function settlingKeys(entity, finding) {
	if (entity.type === "policy") return [settledKey(entity.accountId, entity.arn)];
	return (finding.rule === "entity-unused" ? policiesOf(entity) : finding.grantedBy).map((policy) => settledKey(entity.accountId, policyKey(policy)));
}
function policiesOf(group) {
	return [...group.attachedPolicies.map(({ name, arn }) => ({
		policyName: name,
		policyType: "managed",
		policyArn: arn,
		attachedTo: group.arn
	})), ...group.inlinePolicies.map(({ name }) => ({
		policyName: name,
		policyType: "inline",
		attachedTo: group.arn
	}))];
}
function isSettled(entity, policy, service, settled) {
	const keys = [];
	if (entity.type !== "policy" && policy.policyArn !== void 0) keys.push(settledKey(entity.accountId, policy.policyArn));
	if (entity.type === "user") keys.push(settledKey(entity.accountId, policyKey(policy)));
	return keys.some((key) => {
		const services = settled.get(key);
		return services === null || services?.has(service) === true;
	});
}

// src/report/departure.ts
function wholeFinding({ rule }) {
	return rule === "entity-unused";
}
function denialOfMembers(entity, facts) {
	if (entity.type !== "group" || entity.members.length === 0) return "none";
	const denials = new Set(policiesOf(entity).map((policy) => facts.denial(policy, entity)));
	return ["some", "unread"].find((denial) => denials.has(denial)) ?? "none";
}
function departuresOf({ entities }, facts, exempt) {
	const troubled = entities.filter(({ entity }) => entity.type === "policy" && entity.attachments.length > 0).filter(({ findings }) => findings.some(isOpen));
	const holders = new Set(troubled.flatMap((judged) => holdersOf(judged.entity)));
	const going = new Set(entities.filter((judged) => holders.has(keyOf$2(judged.entity)) && isUnused(judged) && goes(judged.entity, facts, exempt)).map(({ entity }) => keyOf$2(entity)));
	const deserted = troubled.filter(({ entity }) => holdersOf(entity).every((holder) => going.has(holder)));
	const settled = deserted.filter(isUnused);
	const gone = new Set(deserted.map(({ entity }) => entity));
	const withHolder = /* @__PURE__ */ new Map();
	for (const judged of settled) {
		const [holder = "", ...others] = holdersOf(judged.entity);
		if (others.length > 0 || isAwsManaged(judged.entity)) continue;
		withHolder.set(holder, [...withHolder.get(holder) ?? [], judged]);
	}
	return {
		allHoldersGo: (entity) => gone.has(entity),
		isToldAtHolder: (entity) => gone.has(entity) && (isAwsManaged(entity) || holdersOf(entity).length === 1),
		goingWith: (entity) => withHolder.get(keyOf$2(entity)) ?? []
	};
}
function isUnused({ findings }) {
	return findings.some((finding) => isOpen(finding) && wholeFinding(finding));
}
function goes(entity, facts, exempt) {
	if (entity.type === "policy" || isIdentityCenter(entity)) return false;
	return denialOfMembers(entity, facts) === "none" && exempt.of(entity).length === 0;
}
function isAwsManaged(entity) {
	return entity.type === "policy" && entity.awsManaged;
}
function keyOf$2({ accountId, arn }) {
	return `${accountId}\n${arn}`;
}
function holdersOf(entity) {
	if (entity.type !== "policy") return [];
	return entity.attachments.map((arn) => `${entity.accountId}\n${arn}`);
}

// src/report/exempt-holders.ts
var ExemptHolders = class {
	#facts;
	#judged;
	#exempt = /* @__PURE__ */ new Map();
	constructor({ entities, exemptions }, facts) {
		this.#facts = facts;
		const audited = exemptions.some(({ state, matches }) => state === "active" && matches > 0) ? entities : [];
		this.#judged = new Map(audited.map((judged) => [keyOf$1(judged.entity.accountId, judged.entity.arn), judged]));
	}
	of(entity, services) {
		if (this.#judged.size === 0) return [];
		const isGranting = ({ policyArn, attachedTo }) => entity.arn === (entity.type === "policy" ? policyArn : attachedTo);
		const concerns = (finding) => {
			const { subject, grantedBy } = finding;
			const service = isAboutSwitching(finding) ? "sts" : subject.service;
			if (service === void 0) return isAboutAccess(finding);
			if (services !== void 0 && !services.has(service)) return false;
			return grantedBy.some(isGranting) || grantedBy.length === 0 && isAboutAccess(finding);
		};
		return this.#facts.holdersOf(entity).flatMap((arn) => {
			const until = this.#findingsOf(keyOf$1(entity.accountId, arn)).filter(concerns).map(({ exemption }) => exemption?.expires ?? "").sort().at(-1);
			return until === void 0 ? [] : [{
				arn,
				until
			}];
		});
	}
	#findingsOf(key) {
		const known = this.#exempt.get(key);
		if (known !== void 0) return known;
		const exempt = (this.#judged.get(key)?.findings ?? []).filter(({ status }) => status === "exempt");
		this.#exempt.set(key, exempt);
		return exempt;
	}
};
function keyOf$1(accountId, arn) {
	return `${accountId}\n${arn}`;
}

// src/report/people-remedy.ts
function peopleRemedies({ entities }) {
	const groups = /* @__PURE__ */ new Map();
	for (const { entity, findings } of entities) {
		if (entity.type !== "user" && entity.type !== "account") continue;
		const open = findings.filter(isOpen);
		if (open.some(wholeFinding)) continue;
		for (const settling of settlings(open)) {
			const key = [
				matterOf(settling.finding),
				settling.severity,
				entity.type
			].join("\n");
			const group = groups.get(key);
			if (group === void 0) groups.set(key, [settling]);
			else group.push(settling);
		}
	}
	return [...groups.values()].flatMap((all) => {
		const [first] = all;
		const matter = first && matterOf(first.finding);
		if (first === void 0 || matter === void 0 || matter === "access") return [];
		return [{
			kind: "people",
			matter,
			severity: first.severity,
			findings: all.reduce((sum, { also }) => sum + 1 + also.length, 0),
			hasNever: all.some(({ also }) => also.some(isUnusedAccess)),
			of: all.map(({ finding }) => finding)
		}];
	});
}
function settlings(open) {
	return open.filter((finding) => !isAboutAccess(finding)).map((finding) => {
		const also = isAboutSwitching(finding) ? open.filter(isAboutSts) : [];
		return {
			finding,
			also,
			severity: also.reduce((gravest, it) => worst(gravest, it.severity), finding.severity)
		};
	});
}
function onlySwitching(open, ofPolicy) {
	return open.some(isAboutSwitching) && ofPolicy.every(isAboutSts);
}
function isAboutSts(finding) {
	return isAboutAccess(finding) && finding.subject.service === "sts";
}

// src/report/sample.ts
const SAMPLE = 6;
function actionName(subject) {
	const action = subject.action ?? "";
	return action.includes(":") || subject.service === void 0 ? action : `${subject.service}:${action}`;
}
const NOTABLE = [...[
	"iam",
	"organizations",
	"sts",
	"sso",
	"kms",
	"secretsmanager",
	"ssm",
	"s3",
	"dynamodb",
	"rds",
	"ec2",
	"lambda"
], ...[
	"cloudformation",
	"ecs",
	"eks",
	"ecr",
	"sqs",
	"sns",
	"logs",
	"cloudwatch",
	"cloudtrail",
	"route53"
]];
const NOTABLE_RANK = new Map(NOTABLE.map((namespace, at) => [namespace, at]));
function notableFirst(namespaces) {
	const known = (namespace) => NOTABLE_RANK.get(namespace) ?? NOTABLE.length;
	return [...namespaces].sort((a, b) => known(a) - known(b) || (a < b ? -1 : a > b ? 1 : 0));
}
function sample(names) {
	return {
		total: names.length,
		names: notableFirst(names).slice(0, SAMPLE)
	};
}
function gravest(findings) {
	const bySeverity = SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity).map(({ subject }) => subject.action === void 0 ? subject.service ?? "" : actionName(subject)));
	return {
		total: findings.length,
		names: bySeverity.flatMap(notableFirst).slice(0, SAMPLE)
	};
}

// src/report/remedy.ts
function firstRemedies(judgement, limit) {
	const facts = new PolicyFacts(judgement.snapshot);
	const exempt = new ExemptHolders(judgement, facts);
	const given = {
		facts,
		exempt,
		settled: settledElsewhere(judgement),
		departures: departuresOf(judgement, facts, exempt)
	};
	const all = [...peopleRemedies(judgement), ...judgement.entities.flatMap((judged) => remediesOf(judged, given))];
	all.sort((a, b) => rank(a.severity) - rank(b.severity) || Number(isMissingMfa(b)) - Number(isMissingMfa(a)) || Number(b.hasNever) - Number(a.hasNever) || b.findings - a.findings);
	return {
		remedies: all.slice(0, limit),
		total: all.length
	};
}
function isMissingMfa(remedy) {
	return remedy.kind === "people" && remedy.matter === "mfa";
}
function remediesOf(judged, given) {
	const { entity } = judged;
	const open = judged.findings.filter(isOpen);
	const whole = open.find(wholeFinding);
	if (whole !== void 0) return wholeRemedy(whole, open, given);
	if (given.departures.allHoldersGo(entity)) return [];
	const byPolicy = /* @__PURE__ */ new Map();
	for (const finding of open.filter(isAboutAccess)) {
		const policies = finding.grantedBy.length === 0 || entity.type === "policy" ? [void 0] : finding.grantedBy;
		for (const policy of policies) {
			const key = policy === void 0 ? "" : policyKey(policy);
			const gathered = byPolicy.get(key) ?? {
				...policy && { policy },
				findings: []
			};
			gathered.findings.push(finding);
			byPolicy.set(key, gathered);
		}
	}
	return [...byPolicy.values()].flatMap((gathered) => {
		const { policy, findings } = gathered;
		const unsettled = findings.filter(({ subject }) => policy === void 0 || subject.action !== void 0 || !isSettled(entity, policy, subject.service ?? "", given.settled));
		if (unsettled.length === 0 || onlySwitching(open, findings)) return [];
		return [narrow(judged, gathered, unsettled, given)];
	});
}
function wholeRemedy(finding, open, { facts, exempt, departures }) {
	const { entity } = finding;
	if (departures.isToldAtHolder(entity)) return [];
	const alone = departures.goingWith(entity);
	const settled = [...open, ...alone.flatMap(({ findings }) => findings.filter(isOpen))];
	return [{
		kind: "whole-entity",
		entity,
		severity: worstOf(settled),
		findings: settled.length,
		hasNever: neverUsed(finding),
		exempt: exempt.of(entity),
		finding,
		denial: entity.type === "policy" ? denialInForce(entity) : denialOfMembers(entity, facts),
		allHoldersGo: departures.allHoldersGo(entity),
		alone: alone.map(({ entity: policy }) => policy.name)
	}];
}
function narrow(judged, { policy, findings }, unsettled, { facts, exempt }) {
	const { entity } = judged;
	const { access } = entity;
	const key = policy === void 0 ? void 0 : policyKey(policy);
	const granted = access.status === "complete" ? access.services.filter((service) => key === void 0 || service.grantedBy.some((by) => policyKey(by) === key)) : [];
	const isAboutService = ({ subject }) => subject.action === void 0;
	const found = new Set(findings.filter(isAboutService).map(({ subject }) => subject.service));
	const kept = granted.filter((service) => !found.has(service.namespace));
	const told = kept.length === 0 ? findings : unsettled;
	const byService = told.filter(isAboutService);
	const trackedSince = told.find(neverUsed)?.evidence.trackedSince;
	return {
		kind: "narrow-policy",
		entity,
		severity: worstOf(told),
		findings: told.length,
		hasNever: told.some(neverUsed),
		exempt: entity.type === "policy" ? exempt.of(entity, new Set(told.map(serviceOf))) : [],
		...policy && { policy },
		granted: granted.length,
		never: gravest(byService.filter(neverUsed)),
		unused: gravest(byService.filter((finding) => !neverUsed(finding))),
		actions: gravest(told.filter((finding) => !isAboutService(finding))),
		used: sample(kept.filter((service) => service.lastAccessedAt !== null).map(({ namespace }) => namespace)),
		kept: kept.length,
		unlisted: sample(unlisted(entity, policy, facts)),
		touchesPassRole: findings.some(({ untraced }) => untraced !== void 0),
		...trackedSince !== void 0 && { trackedSince },
		...consequences(entity, policy, facts)
	};
}
function serviceOf({ subject }) {
	return subject.service ?? "";
}
function worstOf(findings) {
	return findings.reduce((severity, finding) => worst(severity, finding.severity), "low");
}

// src/report/people-words.ts
const NAMED$4 = 5;
const POLICIES$2 = 2;
const DETAILS$1 = 3;
const CREDENTIAL_WORDS = {
	password: "console password",
	"access-key-1": "access key 1",
	"access-key-2": "access key 2"
};
function peopleRemedy(remedy, accounts, unusedDays) {
	const { matter, of } = remedy;
	if (matter === "mfa") return mfa(of, accounts);
	if (matter === "credential") return credentials(of, accounts, unusedDays);
	if (matter === "password-policy") return passwordPolicy(of, accounts);
	return switching$2(of, accounts);
}
function mfa(of, accounts) {
	const isRoot = of[0]?.entity.type === "account";
	const theirs = of.length === 1 ? "its console password" : "their console passwords";
	const instead = own(isRoot ? "" : `, or take ${theirs} away`);
	return say`Add MFA to ${who$1(of, accounts)}${instead}: the password alone signs in`;
}
function credentials(of, accounts, unusedDays) {
	const [only, ...others] = of;
	if (only === void 0) return own("");
	const passwords = of.filter(({ subject }) => subject.credential === "password").length;
	const keys = of.length - passwords;
	if (others.length === 0) {
		const what = passwords > 0 ? "Delete the console password" : `Deactivate ${credentialWords(only)}`;
		return say`${own(what)} of ${who$1(of, accounts)}: ${lastUse$1(only)}`;
	}
	const what = [...keys > 0 ? [`deactivate ${count(keys, "access key")}`] : [], ...passwords > 0 ? [`delete ${count(passwords, "console password")}`] : []].join(" and ");
	const sentence = what.charAt(0).toUpperCase() + what.slice(1);
	return say`${own(sentence)} of ${who$1(of, accounts)}: not used for more than ${own(count(unusedDays, "day"))}`;
}
function credentialWords({ subject }) {
	return subject.credential === void 0 ? "a credential" : CREDENTIAL_WORDS[subject.credential];
}
function lastUse$1({ evidence }) {
	const { lastAccessedAt, ageDays, trackedSince } = evidence;
	if (lastAccessedAt === null) return own(`never used${trackedSince === void 0 ? "" : ` since ${day(trackedSince)}`}`);
	return own(`last used on ${day(lastAccessedAt)}${ageDays === null ? "" : `, ${count(ageDays, "day")} ago`}`);
}
function passwordPolicy(of, accounts) {
	const [only, ...others] = of;
	const details = only?.details ?? [];
	if (others.length > 0 || details.length === 0) return say`Strengthen the password policy of ${who$1(of, accounts)}`;
	const shown = details.slice(0, DETAILS$1).map((detail) => say`${detail}`);
	const rest = details.length - shown.length;
	const more = rest > 0 ? own(`; and ${number(rest)} more`) : own("");
	return say`Strengthen the password policy of ${who$1(of, accounts)}: ${joined(shown, "; ")}${more}`;
}
function switching$2(of, accounts) {
	const [only, ...others] = of;
	if (only === void 0) return own("");
	if (others.length === 0) return say`Take role switching${through(only)} away from ${who$1(of, accounts)}, or ask whether it is still needed: ${silence(only)}`;
	const ages = of.flatMap(({ evidence }) => evidence.ageDays ?? []);
	const never = of.length - ages.length;
	const least = ages.reduce((least, age) => Math.min(least, age), Number.POSITIVE_INFINITY);
	const when = `${count(least, "day")} ago${ages.length > 1 ? " or earlier" : ""}`;
	const parts = [...never > 0 ? [`${number(never)} ${never === 1 ? "has" : "have"} no known switch`] : [], ...ages.length > 0 ? [`${number(ages.length)} last switched role ${when}`] : []];
	return say`Take role switching away from ${who$1(of, accounts)}, or ask whether they still need it: ${own(parts.join(", "))}`;
}
function through({ entity, grantedBy }) {
	if (grantedBy.length === 0) return own("");
	const policies = grantedBy.slice(0, POLICIES$2).map((policy) => {
		const group = throughGroup(policy, entity);
		return group === void 0 ? named(policy.policyName) : say`${named(policy.policyName)} through ${named(group)}`;
	});
	const rest = grantedBy.length - policies.length;
	return say` (${joined(policies, ", ")}${own(rest > 0 ? ` and ${number(rest)} more` : "")})`;
}
function silence({ evidence }) {
	const { lastAccessedAt, ageDays, trackedSince, switching } = evidence;
	const place = switching?.accounts === void 0 ? "" : " in the console";
	const { into } = switching ?? {};
	if (lastAccessedAt === null) return own(`never switched role${place}${into === void 0 ? "" : ` into ${accountWords(into)}`}${trackedSince === void 0 ? "" : ` since ${day(trackedSince)}`}`);
	return own(`last switched role${place} on ${day(lastAccessedAt)}${ageDays === null ? "" : `, ${count(ageDays, "day")} ago`}${onlyWatched(into)}`);
}
function who$1(of, accounts) {
	const entities = [...new Map(of.map(({ entity }) => [`${entity.accountId}\n${entity.arn}`, entity])).values()];
	const [first] = entities;
	if (first === void 0) return own("");
	const root = first.type === "account" && of.every(({ rule }) => rule !== "password-policy-weak");
	const before = own(root ? `the root ${plural(entities.length, "user")} of ` : "");
	if (entities.length === 1) return say`${before}${entityPhrase(first, accounts)}`;
	const names = entities.slice(0, NAMED$4).map((entity) => {
		const account = accounts.nameOf(entity.accountId);
		if (entity.type === "account") return named(account ?? label(entity));
		return account === void 0 ? named(label(entity)) : say`${named(label(entity))} in ${named(account)}`;
	});
	const noun = own(`${plural(2, first.type)} `);
	const rest = entities.length - names.length;
	if (rest > 0) return say`${before}${noun}${joined(names, ", ")} and ${own(number(rest))} more`;
	const last = names.at(-1) ?? own("");
	return say`${before}${noun}${joined(names.slice(0, -1), ", ")} and ${last}`;
}

// src/report/whole-words.ts
function wholeEntity(remedy, accounts) {
	const { entity, alone } = remedy;
	const what = entityPhrase(entity, accounts);
	if (entity.type === "policy") return wholePolicy(entity, what, remedy);
	const policies = own(alone.length === 1 ? "policy" : "policies");
	const along = alone.length === 0 ? own("") : say` and ${policies} ${nameList(alone, alone.length, 3)}, which nothing else holds`;
	if (entity.type === "group") return wholeGroup(entity, what, along, remedy);
	const rest = [...entity.attachedPolicies, ...entity.inlinePolicies].map(({ name }) => name).filter((name) => !alone.includes(name));
	const holds = rest.length === 0 ? own("") : say`; it holds ${nameList(rest, rest.length, 3)}`;
	if (isIdentityCenter(entity)) return say`Remove the permission set of ${what} from the account, in IAM Identity Center: ${use(remedy)}${holds}`;
	if (entity.type === "user" && !remedy.finding.keysSeen) return say`Delete ${what}${along} once its access keys prove unused too: ${recorded(remedy)}${holds}`;
	return say`Delete ${what}${along}: ${use(remedy)}${holds}`;
}
function wholePolicy(policy, what, remedy) {
	const { attachments, awsManaged } = policy;
	if (attachments.length === 0) return awsManaged ? say`Take ${what} out of the selection: it belongs to AWS and is attached to nothing` : say`Delete ${what}: attached to nothing`;
	const held = holders(attachments);
	const used = usedBy(remedy);
	if (remedy.allHoldersGo) return say`Delete ${what} with all that hold it, ${held}, each unused as a whole: ${used}`;
	const by = remedy.finding.evidence.lastAccessedBy;
	const why = attachments.length === 1 && attachments[0] === by ? say`${used}, its only holder` : say`${used}; held by ${held}`;
	const sets = permissionSets(attachments);
	if (remedy.exempt.length > 0) return cutForExempt(policy, what, remedy, why);
	if (remedy.denial !== "none") return awsManaged ? say`Replace ${what} by a policy that keeps only ${denyWords(remedy.denial)}: ${why}${sets}` : say`Cut the Allow of ${what} and keep ${denyWords(remedy.denial)}: ${why}`;
	return say`${own(awsManaged ? "Detach" : "Detach and delete")} ${what}: ${why}${sets}`;
}
function cutForExempt(policy, what, remedy, held) {
	const { attachments, awsManaged } = policy;
	const { exempt, denial } = remedy;
	const areExempt = new Set(exempt.map(({ arn }) => arn));
	const why = attachments.every((arn) => areExempt.has(arn)) ? usedBy(remedy) : held;
	const deny = denial === "none" ? own("") : say`${own(awsManaged ? " that keeps" : " and keep")} ${denyWords(denial)}`;
	const exempted = exemptWords(exempt, "holds");
	return awsManaged ? say`Replace ${what} by a narrower policy${deny}: ${why}${exempted}${permissionSets(attachments)}` : say`Cut ${what}${deny}: ${why}${exempted}`;
}
function wholeGroup(group, what, along, remedy) {
	if (group.members.length === 0) return say`Delete ${what}${along}: no members`;
	const members = own(count(group.members.length, "member"));
	const why = say`what it grants was ${use(remedy)} by its ${members}`;
	if (remedy.exempt.length > 0) {
		const deny = remedy.denial === "none" ? own("") : say` and keep ${denyWords(remedy.denial)}`;
		return say`Cut what ${what} grants${deny}: it was ${use(remedy)} by its ${members}${exemptWords(remedy.exempt, "is in")}`;
	}
	return remedy.denial !== "none" ? say`Cut every Allow of ${what} and keep ${denyWords(remedy.denial)}: ${why}` : say`Delete ${what}${along}: ${why}`;
}
function use({ finding }) {
	const { lastAccessedAt, ageDays, trackedSince } = finding.evidence;
	if (lastAccessedAt === null) return own(`not used${trackedSince === void 0 ? "" : ` since ${day(trackedSince)}`}`);
	return own(`last used on ${day(lastAccessedAt)}${ago(ageDays)}`);
}
function usedBy(remedy) {
	const by = remedy.finding.evidence.lastAccessedBy;
	return by === void 0 ? use(remedy) : say`${use(remedy)} by ${named(arnLabel(by))}`;
}
function recorded({ finding }) {
	const { lastAccessedAt, ageDays, trackedSince } = finding.evidence;
	if (lastAccessedAt !== null) return own(`last recorded service use or sign-in on ${day(lastAccessedAt)}${ago(ageDays)}`);
	const since = trackedSince === void 0 ? "" : ` since ${day(trackedSince)}`;
	return own(`no use of a granted service and no console sign-in recorded${since}`);
}
function ago(days) {
	return days === null ? "" : `, ${count(days, "day")} ago`;
}

// src/report/remedy-words.ts
const NAMED$3 = 5;
const AMONG = 3;
function remedyPhrase(remedy, accounts, unusedDays) {
	if (remedy.kind === "people") return peopleRemedy(remedy, accounts, unusedDays);
	return remedy.kind === "whole-entity" ? wholeEntity(remedy, accounts) : narrowPolicy(remedy, accounts, unusedDays);
}
function narrowPolicy(remedy, accounts, unusedDays) {
	const { used, unlisted, touchesPassRole, bounded, entity, exempt } = remedy;
	const stays = used.total === 0 ? own("") : say`; used ${own(used.total === 1 ? "is" : "are")} ${names$1(used)}`;
	const beyond = unlisted.total === 0 ? own("") : say`; it also grants ${names$1(unlisted)}, of which IAM reports nothing`;
	const check = touchesPassRole ? say`. Check ${named("iam:PassRole")} first: its use leaves no trace` : own("");
	const { phrase, edits } = command(remedy, accounts);
	const bounds = edits && bounded.total > 0 ? boundary(bounded) : own("");
	const sets = entity.type === "policy" && !edits ? permissionSets(entity.attachments) : own("");
	return say`${phrase}: ${evidence(remedy, unusedDays)}${stays}${beyond}${exemptWords(exempt, "holds")}${check}${bounds}${sets}`;
}
function command(remedy, accounts) {
	const { policy, entity, kept, unlisted, actions, denial, shared } = remedy;
	const denies = denial !== "none";
	const deny = denyWords(denial);
	const what = entityPhrase(entity, accounts);
	const keeping = denies ? say` that keeps ${deny}` : own("");
	if (entity.type === "policy") {
		const held = holders(entity.attachments);
		return entity.awsManaged ? {
			phrase: say`Replace ${what} at ${held} by a narrower policy${keeping}`,
			edits: false
		} : {
			phrase: say`Cut ${what} (held by ${held})`,
			edits: true
		};
	}
	const at = isIdentityCenter(entity) ? say`the permission set of ${what} in IAM Identity Center` : what;
	if (policy === void 0) return {
		phrase: say`Cut what is granted to ${at}`,
		edits: false
	};
	const isInline = policy.policyType === "inline";
	const name = say`${own(isInline ? "inline policy " : "")}${named(policy.policyName)}`;
	const everything = kept === 0 && unlisted.total === 0 && actions.total === 0;
	const group = throughGroup(policy, entity);
	if (group !== void 0) {
		const through = say`${what}, who has it through ${named(group)}`;
		if (!everything) return {
			phrase: say`Cut ${name} for ${through}`,
			edits: true
		};
		return denies ? {
			phrase: say`Cut the Allow of ${name} for ${through}, and keep ${deny}`,
			edits: true
		} : {
			phrase: say`Take ${name} away from ${through}`,
			edits: false
		};
	}
	if (everything && !denies) return {
		phrase: say`${own(isInline ? "Delete" : "Detach")} ${name} from ${at}`,
		edits: false
	};
	if (everything && shared) return {
		phrase: say`Replace ${name} on ${at} by a policy that keeps only ${deny}`,
		edits: false
	};
	if (everything) return {
		phrase: say`Cut the Allow of ${name} of ${at} and keep ${deny}`,
		edits: true
	};
	if (isAwsManaged$1(policy)) return {
		phrase: say`Replace ${name} on ${at} by a narrower policy${keeping}`,
		edits: false
	};
	return {
		phrase: say`Cut ${name} of ${at}`,
		edits: true
	};
}
function boundary({ names: arns, total }) {
	const whose = arns.length === 0 ? own(count(total, "entity")) : nameList(arns.map(arnLabel), total, 3);
	return say`. It is also the permissions boundary of ${whose}: give ${own(total === 1 ? "that" : "these")} another one first`;
}
function evidence(remedy, unusedDays) {
	const { never, unused, actions, trackedSince } = remedy;
	const since = trackedSince === void 0 ? "" : ` since ${day(trackedSince)}`;
	const long = `not used for more than ${count(unusedDays, "day")}`;
	const parts = [];
	if (never.total > 0) parts.push(counted(never, share(remedy, never.total), ` never used${since}`));
	if (unused.total > 0) {
		const amount = never.total > 0 ? number(unused.total) : share(remedy, unused.total);
		parts.push(counted(unused, amount, ` ${long}`));
	}
	if (actions.total > 0) parts.push(counted(actions, count(actions.total, "action"), " not used"));
	return joined(parts, ", ");
}
function share({ granted, unlisted }, part) {
	if (part < granted) return `${number(part)} of ${count(granted, "service")}`;
	if (granted === 0 || unlisted.total > 0) return count(part, "service");
	return part === 1 ? "its only service" : `all ${count(part, "service")}`;
}
function counted(sample, amount, words) {
	if (sample.total <= NAMED$3) return say`${own(amount)} (${names$1(sample)})${own(words)}`;
	const foremost = sample.names.slice(0, AMONG);
	return say`${own(amount + words)}, among them ${nameList(foremost, foremost.length, AMONG)}`;
}
function names$1(sample) {
	return nameList(sample.names, sample.total, NAMED$3);
}

// src/report/annotations.ts
const PER_LEVEL = 10;
const LENGTH$1 = 4096;
const REMEDIES = 5;
const NAMED$2 = 10;
function annotations(input) {
	const { judgement } = input;
	const warnings = [...reasonAnnotations(input), ...judgement.exemptions.flatMap(exemptionAnnotation)];
	const notices = judgement.notices.filter(({ code }) => code !== "exemption-unmatched").map(({ message }) => annotation("notice", "IAM Sweep", logSafe(message)));
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
function annotation(level, title, message) {
	return {
		level,
		title: cut(title, 200),
		message: cut(message, LENGTH$1)
	};
}
function cut(text, length) {
	return text.length <= length ? text : clip(text, Math.floor(length / 2));
}
function bounded(all) {
	if (all.length <= PER_LEVEL) return [...all];
	const shown = all.slice(0, 9);
	const level = all[0]?.level ?? "notice";
	const rest = all.length - shown.length;
	return [...shown, annotation(level, "IAM Sweep", `${number(rest)} more, all in the job summary.`)];
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
		return annotation("warning", "IAM Sweep: could not be determined", `${toPlain(nameList([...reason.who].slice(0, NAMED$2), reason.who.size, NAMED$2))}: ${[reason.operation, reason.code].filter((part) => part !== "").map(logSafe).join(" ")}: ${clip(logSafe(first), 1e3)}`);
	});
}
function exemptionAnnotation(judged) {
	const { exemption, state, daysLeft, matches } = judged;
	const which = say`The exemption of ${named(exemption.entity)} from ${exemption.rule === "*" ? own("every rule") : named(exemption.rule)}`;
	if (state === "expired") {
		const held = matches === 0 ? "" : ` It would have covered ${count(matches, "finding")}.`;
		return [annotation("warning", "IAM Sweep: exemption expired", `${toPlain(which)} expired on ${logSafe(exemption.expires)} and no longer holds.${held}`)];
	}
	if (!endsSoon(judged)) return [];
	const left = daysLeft === 0 ? "today is its last day" : `${count(daysLeft, "day")} left`;
	return [annotation("warning", "IAM Sweep: exemption ends soon", `${toPlain(which)} ends on ${logSafe(exemption.expires)}: ${left}.`)];
}

// src/report/json-list.ts
function* list(key, items, shape, { indent = "  ", last = false } = {}) {
	const end = last ? "]\n" : "],\n";
	yield `${indent}"${key}": [`;
	let isFirst = true;
	for (const item of items) {
		yield `${isFirst ? "" : ","}\n${indent}  ${JSON.stringify(shape(item))}`;
		isFirst = false;
	}
	yield isFirst ? end : `\n${indent}${end}`;
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/report/json-switch-role.ts
function* switchRolePart({ thresholdDays, coverage, users }) {
	const { from, to, sources } = coverage;
	const covered = {
		from,
		to,
		sources: sources.map(sourceItem)
	};
	yield "  \"switchRole\": {\n";
	yield `    "thresholdDays": ${JSON.stringify(thresholdDays)},\n`;
	yield `    "coverage": ${JSON.stringify(covered)},\n`;
	yield* list("users", users, userItem, {
		indent: "    ",
		last: true
	});
	yield "  },\n";
}
function sourceItem({ type, name, accounts, regions, from, to, problemCount, amounts }) {
	return {
		type,
		name,
		accounts: [...accounts],
		regions: [...regions],
		from,
		to,
		problemCount,
		amounts: Object.fromEntries(Object.entries(amounts).sort(([a], [b]) => byCodeUnit(a, b)))
	};
}
function userItem(judged) {
	const { user, lastRoleArn, lastBy, reason, namedBySessionAt } = judged;
	return {
		userArn: user.arn,
		userName: user.name,
		lastSwitchedAt: judged.lastSwitchedAt,
		...lastRoleArn !== void 0 && { lastRoleArn },
		...lastBy !== void 0 && { lastBy },
		ageDays: judged.ageDays,
		watchedSince: judged.watchedSince,
		assumableRoles: [...judged.assumableRoles],
		status: judged.status,
		...reason !== void 0 && { reason },
		...namedBySessionAt !== void 0 && { namedBySessionAt }
	};
}

// src/report/json.ts
const PIECE = 65536;
function* reportJson(input) {
	let piece = "";
	for (const line of lines(input)) {
		piece += line;
		if (piece.length < PIECE) continue;
		yield piece;
		piece = "";
	}
	if (piece !== "") yield piece;
}
function* lines({ judgement, settings, run, explain }) {
	const { snapshot, conclusion } = judgement;
	const head = {
		schemaVersion: 1,
		tool: {
			name: run.tool.name,
			version: run.tool.version
		},
		mode: run.mode,
		startedAt: run.startedAt,
		finishedAt: run.finishedAt,
		collectedAt: snapshot.collectedAt,
		conclusion,
		failOn: settings.gate.failOn,
		thresholds: {
			unusedDays: settings.access.unusedDays,
			graceDays: settings.access.graceDays,
			granularity: settings.access.granularity
		}
	};
	yield "{\n";
	for (const [key, value] of Object.entries(head)) yield `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;
	yield* list("accounts", judgement.accounts, accountItem);
	yield* list("entities", judgement.entities, entityItem);
	yield* list("findings", judgement.findings, (finding) => findingItem(finding, explain));
	yield* list("exemptions", judgement.exemptions, exemptionItem);
	if (judgement.switchRole !== void 0) yield* switchRolePart(judgement.switchRole);
	yield* list("notices", judgement.notices, ({ code, message }) => ({
		code,
		message
	}));
	yield* list("errors", judgement.errors, errorItem);
	const { apiCalls, retries, durationMs } = snapshot.stats;
	const calls = Object.fromEntries(Object.entries(apiCalls).sort(([a], [b]) => byCodeUnit(a, b)));
	yield `  "stats": ${JSON.stringify({
		apiCalls: calls,
		retries,
		durationMs
	})}\n}\n`;
}
function accountItem({ id, alias, name, partition, status, counts }) {
	const { role, user, group, policy } = counts;
	return {
		id,
		...alias !== void 0 && { alias },
		...name !== void 0 && { name },
		partition,
		status,
		counts: {
			role,
			user,
			group,
			policy
		}
	};
}
function entityItem({ entity, lastUsedAt, status, services, reason }) {
	const { granted, used, unused, neverAccessed } = services;
	return {
		arn: entity.arn,
		accountId: entity.accountId,
		type: entity.type,
		name: entity.name,
		path: entity.path,
		createdAt: entity.createdAt,
		lastUsedAt,
		status,
		services: {
			granted,
			used,
			unused,
			neverAccessed
		},
		...reason !== void 0 && { reason }
	};
}
function findingItem(finding, explain) {
	const { entity, subject, evidence } = finding;
	const { message, remediation } = explain(finding);
	return {
		id: finding.id,
		rule: finding.rule,
		severity: finding.severity,
		status: finding.status,
		accountId: entity.accountId,
		entityArn: entity.arn,
		entityType: entity.type,
		subject: {
			...subject.service !== void 0 && { service: subject.service },
			...subject.action !== void 0 && { action: subject.action },
			...subject.credential !== void 0 && { credential: subject.credential }
		},
		evidence: {
			lastAccessedAt: evidence.lastAccessedAt,
			...evidence.lastAccessedBy !== void 0 && { lastAccessedBy: evidence.lastAccessedBy },
			...evidence.lastAccessedRegion !== void 0 && { lastAccessedRegion: evidence.lastAccessedRegion },
			ageDays: evidence.ageDays,
			...evidence.trackedSince !== void 0 && { trackedSince: evidence.trackedSince }
		},
		grantedBy: finding.grantedBy.map(grantItem),
		...finding.details !== void 0 && { details: [...finding.details] },
		message,
		remediation
	};
}
function grantItem({ policyName, policyType, policyArn, attachedTo }) {
	return {
		policyName,
		policyType,
		...policyArn !== void 0 && { policyArn },
		...attachedTo !== void 0 && { attachedTo }
	};
}
function exemptionItem({ exemption, state, daysLeft, matches }) {
	const { entity, rule, services, reason, expires, approvedBy } = exemption;
	return {
		entity,
		rule,
		...services !== void 0 && { services: [...services] },
		reason,
		expires,
		...approvedBy !== void 0 && { approvedBy },
		state,
		daysLeft,
		matches
	};
}
function errorItem({ accountId, entityArn, operation, code, message }) {
	return {
		...accountId !== void 0 && { accountId },
		...entityArn !== void 0 && { entityArn },
		operation,
		code,
		message
	};
}

// src/model/judgement.ts
const SWITCH_STATUSES = [
	"active",
	"stale",
	"never",
	"new",
	"unknown",
	"exempt"
];

// src/report/log.ts
function renderLog(input) {
	const { judgement } = input;
	const { entities, determined } = coverageOf(judgement);
	return [
		`Findings: ${SEVERITIES.map((severity) => `${number(judgement.counts[severity])} ${severity}`).join(", ")}. Determined: ${number(determined)} of ${count(entities, "entity")}.`,
		...switching$1(input),
		...entities > 0 ? [
			"",
			...typeTable(input),
			""
		] : []
	].join("\n");
}
function switching$1({ judgement: { switchRole } }) {
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

// src/report/markdown/fit.ts
const ANNOUNCEMENT_BYTES = 1200;
function bytesOf(markdown) {
	return Buffer.byteLength(markdown, "utf8");
}
function fitBlocks(blocks, limitBytes, elsewhere) {
	const sizes = blocks.map(({ markdown }) => bytesOf(markdown) + 1);
	let total = sizes.reduce((sum, size) => sum + size, 0);
	if (total <= limitBytes) return blocks.map(({ markdown }) => markdown).join("\n");
	const dropped = /* @__PURE__ */ new Set();
	const order = blocks.map((block, at) => ({
		block,
		at
	})).filter(({ block }) => block.expendable > 0).sort((a, b) => b.block.expendable - a.block.expendable || b.at - a.at);
	for (const { block, at } of order) {
		if (total <= limitBytes - ANNOUNCEMENT_BYTES) break;
		dropped.add(block);
		total -= sizes[at] ?? 0;
	}
	const announcement = `> ✂️ Shortened to fit GitHub's limit. Left out: ${blocks.filter((block) => dropped.has(block)).map(({ name }) => name).join(", ")}. ${elsewhere}\n`;
	return blocks.flatMap((block, at) => {
		const kept = dropped.has(block) ? [] : [block.markdown];
		return at === 0 ? [...kept, announcement] : kept;
	}).join("\n");
}

// src/report/markdown/table.ts
function table(columns, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(columns.map(({ title }) => title)),
		`|${columns.map(({ align }) => align === "right" ? " ---: |" : " --- |").join("")}`,
		...rows.map(line)
	].join("\n");
}
function more(rest, what) {
	return rest > 0 ? `\n… and ${number(rest)} more ${what}, all in \`report.json\`.\n` : "";
}

// src/report/markdown/verdict.ts
const SIGNS = {
	pass: "✅",
	fail: "❌",
	incomplete: "⚠️"
};
const SEVERITY_SIGNS = {
	critical: "🟣",
	high: "🔴",
	medium: "🟠",
	low: "🔵"
};
function verdict(input) {
	const { judgement } = input;
	return `${`# ${SIGNS[judgement.conclusion]} IAM Sweep: ${judgement.conclusion}\n\n**${toMarkdown(verdictPhrase(input))}**\n`}\n${scope(judgement)}\n\n${counts(judgement)}\n`;
}
function scope(judgement) {
	const only = judgement.accounts[0];
	const when = `facts of ${day(judgement.snapshot.collectedAt)}`;
	if (only === void 0 || judgement.accounts.length > 1) return `${count(judgement.accounts.length, "account")}, ${when}.`;
	const name = accountName(only);
	return `Account ${name === only.id ? code(only.id) : `${code(name)} (${code(only.id)})`}, ${when}.`;
}
function counts(judgement) {
	const { entities, determined } = coverageOf(judgement);
	const unread = judgement.accounts.filter(({ status }) => status === "incomplete").length;
	const whole = determined === entities && unread === 0;
	const accounts = unread === 0 || judgement.accounts.length === 1 && determined < entities ? "" : `, ${count(unread, "account")} incomplete`;
	const coverage = `${number(determined)} of ${count(entities, "entity")} determined${accounts}${whole ? "" : " ⚠️"}`;
	const exempt = having(judgement, "exempt");
	const known = having(judgement, "known");
	if (openTotal(judgement) + exempt + known === 0) return `No findings · ${coverage}`;
	const columns = [
		...SEVERITIES.map((severity) => ({
			title: `${SEVERITY_SIGNS[severity]} ${severity}`,
			align: "right"
		})),
		{
			title: "exempt",
			align: "right"
		},
		...known > 0 ? [{
			title: "known",
			align: "right"
		}] : [],
		{ title: "coverage" }
	];
	const row = [
		...SEVERITIES.map((severity) => number(judgement.counts[severity])),
		number(exempt),
		...known > 0 ? [number(known)] : [],
		coverage
	];
	return table(columns, [row]);
}
function having(judgement, status) {
	return judgement.entities.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.status === status).length, 0);
}
function chart({ judgement, settings }) {
	let used = 0;
	let unused = 0;
	let never = 0;
	for (const { entity, services } of judgement.entities) {
		if (entity.type !== "role" && entity.type !== "user") continue;
		used += services.used;
		unused += services.unused;
		never += services.neverAccessed;
	}
	if (unused + never === 0 || used + unused + never < CHART_FROM) return "";
	return [
		"```mermaid",
		"pie showData",
		"    title Services granted to roles and users",
		`    "Used within ${settings.access.unusedDays} days" : ${used}`,
		...unused > 0 ? [`    "Used longer ago" : ${unused}`] : [],
		`    "Never used" : ${never}`,
		"```",
		""
	].join("\n");
}
const CHART_FROM = 20;

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

// src/report/markdown/people-coverage.ts
const NEVER_LOOKED_AT = "resource policies, service control policies, permissions boundaries, session policies, role trust policies";
function peopleRows({ judgement, settings }) {
	const credentials = credentialTimes(judgement);
	const unseen = credentials.length === 0 ? "access keys and their last use, MFA, passwords, " : "";
	return [
		["Role switching", switching(judgement, settings)],
		...credentials.length === 0 ? [] : [["Sign-in", `passwords, MFA and access keys, by ${reports(credentials)}`]],
		["Not looked at", `${unseen}${NEVER_LOOKED_AT}`]
	];
}
function switching({ switchRole, snapshot }, settings) {
	if (switchRole === void 0) return settings.switchRole.sources.length === 0 ? "not looked at, since `switch-role.sources` is empty" : "not looked at, since these facts were collected without it";
	const names = snapshot.switchRole?.eventNames ?? settings.switchRole.eventNames;
	return `a user is silent without a switch for ${count(switchRole.thresholdDays, "day")}, by ${names.map((name) => `\`${name}\``).join(" and ")} events; refused switches and those of role sessions don't count`;
}
function credentialTimes({ snapshot }) {
	return snapshot.accounts.flatMap(({ credentials }) => credentials?.status === "complete" ? [credentials.generatedAt] : []).sort();
}
function reports(times) {
	const [first = ""] = times;
	const time = `${first.slice(0, 10)} ${first.slice(11, 16)} UTC`;
	return times.length === 1 ? `the credential report of ${time}` : `${count(times.length, "credential report")}, the oldest of ${time}`;
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
		["Grace", `entities younger than ${count(access.graceDays, "day")} are not judged${grace > 0 ? `: ${number(grace)} here` : ""}`],
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
const ROWS$4 = 100;
const ROWS_OF_ONE = 12;
const SERVICES = 8;
const POLICIES$1 = 3;
const PASS_ROLE = "\nUse of `iam:PassRole` leaves no trace: before `iam` is cut, see which services are handed a role.";
function entityDetails(input, type) {
	const accounts = accountsOf(input.judgement);
	const rows = [];
	const shown = [];
	let entities = 0;
	const candidates = input.judgement.entities.filter((judged) => judged.entity.type === type && hasDetails(judged));
	for (const judged of candidates) {
		if (rows.length >= ROWS$4) break;
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
		const key = [
			finding.severity,
			finding.rule,
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
const ROWS$3 = 40;
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
	const shown = all.length <= SHORT$1 ? [...telling, ...fine] : telling.slice(0, ROWS$3);
	const accounts = accountsOf(judgement);
	const head = `## ${TITLES$1[type]}\n`;
	const body = shown.length === 0 ? "" : table(columns(type), shown.map((judged) => row$3(judged, accounts)));
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
function row$3(judged, accounts) {
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
function findingCounts({ entity, findings }) {
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

// src/report/markdown/exemptions.ts
const ROWS$2 = 50;
function exemptions({ exemptions: all }) {
	if (all.length === 0) return "";
	const rows = [...all].sort((a, b) => urgency(a) - urgency(b) || a.daysLeft - b.daysLeft).slice(0, ROWS$2).map(row$2);
	const columns = [
		"Entity",
		"Rule",
		"Services",
		"Ends",
		"Covers",
		"Reason",
		...all.some(({ exemption }) => exemption.approvedBy !== void 0) ? ["Approved by"] : []
	];
	return [
		"## Exemptions",
		"",
		headline(all),
		"",
		table(columns.map((title) => ({ title })), rows.map((cells) => cells.slice(0, columns.length))),
		more(all.length - rows.length, "exemptions")
	].join("\n");
}
function urgency(judged) {
	if (judged.state === "expired") return 0;
	if (endsSoon(judged)) return 1;
	return judged.matches === 0 && judged.undecided !== true ? 2 : 3;
}
function headline(all) {
	const expired = all.filter(({ state }) => state === "expired").length;
	const soon = all.filter(endsSoon).length;
	const idle = all.filter(({ state, matches, undecided }) => state === "active" && matches === 0 && undecided !== true).length;
	const parts = [
		...expired > 0 ? [`**${number(expired)} expired and no longer ${expired === 1 ? "holds" : "hold"}**`] : [],
		...soon > 0 ? [`**${number(soon)} ${soon === 1 ? "ends" : "end"} within ${14} days**`] : [],
		...idle > 0 ? [`${number(idle)} ${idle === 1 ? "matches" : "match"} nothing`] : []
	];
	return `${count(all.length, "exemption")}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`;
}
function row$2(judged) {
	const { exemption, state, matches } = judged;
	const covers = count(matches, "finding");
	return [
		code(exemption.entity),
		exemption.rule === "*" ? "every rule" : code(exemption.rule),
		exemption.services === void 0 ? "all" : exemption.services.slice(0, 5).map((service) => code(service)).join(", "),
		ends(judged),
		matches === 0 ? nothing(judged) : state === "expired" ? `would cover ${covers}` : covers,
		text(exemption.reason),
		exemption.approvedBy === void 0 ? "–" : text(exemption.approvedBy, 100)
	];
}
function nothing({ undecided }) {
	return undecided === true ? "nothing that was judged" : "⚠️ nothing";
}
function ends(judged) {
	const { exemption, state, daysLeft } = judged;
	const date = text(exemption.expires, 10);
	if (state === "expired") return `❌ expired ${date}`;
	const left = daysLeft === 0 ? "last day" : `${count(daysLeft, "day")} left`;
	return `${endsSoon(judged) ? "⚠️ " : ""}${date}, ${left}`;
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
const NAMED$1 = 5;
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
	const shown = of.slice(0, NAMED$1).map(({ user }) => {
		const account = accounts.nameOf(user.accountId);
		const name = named(shortPath(label(user), NAME));
		return account === void 0 ? name : say`${name} in ${named(account)}`;
	});
	const rest = of.length - shown.length;
	return say`${joined(shown, ", ")}${own(rest > 0 ? ` and ${number(rest)} more` : "")}`;
}

// src/report/markdown/todo.ts
const ACTIONS = 10;
const REASONS = 20;
const NAMED = 8;
const MESSAGE = 1e3;
function doFirst({ judgement, settings }) {
	const { remedies, total } = firstRemedies(judgement, ACTIONS);
	if (total === 0) return "";
	const accounts = accountsOf(judgement);
	const items = remedies.map((remedy, at) => {
		const sentence = toMarkdown(remedyPhrase(remedy, accounts, settings.access.unusedDays));
		return `${at + 1}. ${SEVERITY_SIGNS[remedy.severity]} ${sentence}.`;
	});
	const title = total > remedies.length ? "What to do first" : "What to do";
	const rest = total - remedies.length;
	const after = rest > 0 ? `\n… and ${count(rest, "more change")}; \`report.json\` has every finding.\n` : "";
	return `## ${title}\n\n${items.join("\n")}\n${after}`;
}
function undetermined({ judgement }) {
	const reasons = reasonsOf(judgement);
	if (reasons.length === 0) return "";
	const rows = reasons.slice(0, REASONS).map((reason) => {
		const [first = ""] = reason.messages;
		const others = reason.messages.size - 1;
		const why = `${text(first, MESSAGE)}${others > 0 ? ` (and ${count(others, "similar message")})` : ""}`;
		return [
			[reason.operation, reason.code].filter((part) => part !== "").map((part) => code(part)).join("<br>"),
			why,
			toMarkdown(nameList([...reason.who].slice(0, NAMED), reason.who.size, NAMED))
		];
	});
	return [
		"## Could not be determined",
		"",
		"Unknown never counts as compliant.",
		"",
		table([
			{ title: "Failed" },
			{ title: "Why" },
			{ title: "Concerns" }
		], rows),
		more(reasons.length - rows.length, "reasons")
	].join("\n");
}

// src/report/markdown/summary.ts
const SUMMARY_LIMIT = 1032192;
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

export { annotations, failureAnnotations, renderFailure, renderLog, renderSummary, reportJson };