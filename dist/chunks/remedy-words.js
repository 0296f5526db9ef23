import { SEVERITIES } from "./settings.js";
import { isObject } from "./json.js";
import { TRUST_POLICY } from "./finding.js";
import { count, day, joined, nameList, named, number, own, plural, say } from "./phrase.js";
import { accountsOf, arnLabel, denyWords, entityPhrase, holders, isAwsManaged as isAwsManaged$1, isIdentityCenter, isOpen, label, neverUsed, permissionSets, policyKey, rank, throughGroup, worst } from "./entity-words.js";
import { isAboutAccess, isAboutDocument, isAboutSwitching, isUnusedAccess, matterOf } from "./matter.js";
import { exemptWords } from "./exemption-words.js";
import { accountWords, onlyWatched } from "./role-words.js";

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
		for (const finding of findings.filter((one) => isOpen(one) && isAboutAccess(one))) {
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
	const going = new Set(entities.filter((judged) => holders.has(keyOf$1(judged.entity)) && isUnused(judged) && goes(judged.entity, facts, exempt)).map(({ entity }) => keyOf$1(entity)));
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
		goingWith: (entity) => withHolder.get(keyOf$1(entity)) ?? []
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
function keyOf$1({ accountId, arn }) {
	return `${accountId}\n${arn}`;
}
function holdersOf(entity) {
	if (entity.type !== "policy") return [];
	return entity.attachments.map((arn) => `${entity.accountId}\n${arn}`);
}

// src/report/document-remedy.ts
const FAULTS = [
	"policy-unknown-action",
	"policy-malformed",
	"policy-too-large"
];
function documentRemedies({ entities }, departures) {
	const gathered = /* @__PURE__ */ new Map();
	for (const judged of entities) {
		const open = openOf(judged);
		if (open.some(wholeFinding) || departures.allHoldersGo(judged.entity)) continue;
		for (const finding of open.filter(isAboutDocument)) gather(gathered, finding);
	}
	return [...gathered.values()].flatMap(({ entities: holders, policy, findings }) => {
		const [first] = findings;
		if (first === void 0) return [];
		const severity = findings.reduce((gravest, one) => worst(gravest, one.severity), "low");
		const finding = findings.find((one) => one.severity === severity) ?? first;
		return [{
			kind: "document",
			severity,
			findings: findings.length,
			hasNever: false,
			finding,
			entities: [...holders],
			...policy !== void 0 && { policy },
			isFault: FAULTS.includes(finding.rule),
			others: new Set(findings.map(({ trouble }) => trouble?.says)).size - 1
		}];
	});
}
function openOf({ findings }) {
	return findings.filter(isOpen);
}
function gather(gathered, finding) {
	const { entity, subject, grantedBy } = finding;
	const [granting] = grantedBy;
	const policy = subject.policy === void 0 ? void 0 : subject.policy === "trust policy" ? "trust" : granting;
	const holder = policy !== void 0 && policy !== "trust" && isAwsManaged$1(policy) && !isIdentityCenter(entity) ? entity.type : entity.arn;
	const key = [
		entity.accountId,
		holder,
		subject.policy ?? ""
	].join("\n");
	const same = gathered.get(key);
	if (same === void 0) gathered.set(key, {
		entities: /* @__PURE__ */ new Set([entity]),
		policy,
		findings: [finding]
	});
	else {
		same.entities.add(entity);
		same.findings.push(finding);
	}
}

// src/report/exempt-holders.ts
var ExemptHolders = class {
	#facts;
	#judged;
	#exempt = /* @__PURE__ */ new Map();
	constructor({ entities, exemptions }, facts) {
		this.#facts = facts;
		const audited = exemptions.some(({ state, matches }) => state === "active" && matches > 0) ? entities : [];
		this.#judged = new Map(audited.map((judged) => [keyOf(judged.entity.accountId, judged.entity.arn), judged]));
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
			const until = this.#findingsOf(keyOf(entity.accountId, arn)).filter(concerns).map(({ exemption }) => exemption?.expires ?? "").sort().at(-1);
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
function keyOf(accountId, arn) {
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
		const matter = first && peopleMatterOf(first.finding);
		if (first === void 0 || matter === void 0) return [];
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
	return open.filter((finding) => peopleMatterOf(finding) !== void 0).map((finding) => {
		const also = isAboutSwitching(finding) ? open.filter(isAboutSts) : [];
		return {
			finding,
			also,
			severity: also.reduce((gravest, it) => worst(gravest, it.severity), finding.severity)
		};
	});
}
function peopleMatterOf(finding) {
	const matter = matterOf(finding);
	return matter === "access" || matter === "document" || matter === "change" ? void 0 : matter;
}
function onlySwitching(open, ofPolicy) {
	return open.some(isAboutSwitching) && ofPolicy.every(isAboutSts);
}
function isAboutSts(finding) {
	return isAboutAccess(finding) && finding.subject.service === "sts";
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
	const all = [...peopleRemedies(judgement), ...withDocuments(judgement.entities.flatMap((judged) => remediesOf(judged, given)), documentRemedies(judgement, given.departures))];
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
function withDocuments(access, documents) {
	const byPolicy = new Map(documents.flatMap((one) => narrowedKeys(one).map((key) => [key, one])));
	const joined = /* @__PURE__ */ new Set();
	return [...access.map((remedy) => {
		const same = remedy.kind === "narrow-policy" ? byPolicy.get(remedyKey(remedy)) : void 0;
		if (same === void 0) return remedy;
		joined.add(same);
		const does = same.finding.trouble?.says;
		const severity = worst(remedy.severity, same.severity);
		return {
			...remedy,
			severity,
			findings: remedy.findings + same.findings,
			...does && { does }
		};
	}), ...documents.filter((one) => !joined.has(one))];
}
function remedyKey({ entity, policy }) {
	return [
		entity.accountId,
		entity.arn,
		policy === void 0 ? "" : policyKey(policy)
	].join("\n");
}
function narrowedKeys({ entities, policy, isFault }) {
	const [entity, ...others] = entities;
	if (entity === void 0 || others.length > 0 || policy === "trust" || isFault) return [];
	if (policy === void 0 && entity.type !== "policy") return [];
	return [remedyKey({
		entity,
		...policy && { policy }
	})];
}
function serviceOf({ subject }) {
	return subject.service ?? "";
}
function worstOf(findings) {
	return findings.reduce((severity, finding) => worst(severity, finding.severity), "low");
}

// src/report/document-remedy-words.ts
const NAMED$2 = 3;
function documentRemedy(remedy, accounts) {
	const { finding, others } = remedy;
	const more = others <= 0 ? own("") : own(` (and ${count(others, "more finding")})`);
	return say`${command$1(remedy, accounts)}: it ${finding.trouble?.says ?? ""}${more}`;
}
function command$1({ entities, policy, finding, isFault }, accounts) {
	const { entity } = finding;
	const verb = own(isFault ? "Correct" : "Narrow");
	const what = entityPhrase(entity, accounts);
	if (policy === "trust") return say`${verb} the trust policy of ${what}`;
	if (entity.type === "policy") return entity.awsManaged ? say`Replace ${what} by a narrower policy` : say`${verb} ${what}`;
	const at = isIdentityCenter(entity) ? say`the permission set of ${what} in IAM Identity Center` : what;
	if (policy === void 0) return say`${verb} what ${at} is granted`;
	if (isAwsManaged$1(policy)) {
		const names = entities.map(label);
		const kind = own(`${plural(names.length, entity.type)} `);
		const holders = names.length === 1 ? at : say`${kind}${nameList(names, names.length, NAMED$2)}`;
		return say`Replace ${named(policy.policyName)} on ${holders} by a narrower policy`;
	}
	const isInline = policy.policyType === "inline";
	const name = say`${own(isInline ? "inline policy " : "policy ")}${named(policy.policyName)}`;
	const group = throughGroup(policy, entity);
	const holder = group === void 0 ? at : say`${what}, who has it through ${named(group)}`;
	return say`${verb} ${name} of ${holder}`;
}

// src/report/people-words.ts
const NAMED$1 = 5;
const POLICIES = 2;
const DETAILS = 3;
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
	return switching(of, accounts);
}
function mfa(of, accounts) {
	const isRoot = of[0]?.entity.type === "account";
	const theirs = of.length === 1 ? "its console password" : "their console passwords";
	const instead = own(isRoot ? "" : `, or take ${theirs} away`);
	return say`Add MFA to ${who(of, accounts)}${instead}: the password alone signs in`;
}
function credentials(of, accounts, unusedDays) {
	const [only, ...others] = of;
	if (only === void 0) return own("");
	const passwords = of.filter(({ subject }) => subject.credential === "password").length;
	const keys = of.length - passwords;
	if (others.length === 0) {
		const what = passwords > 0 ? "Delete the console password" : `Deactivate ${credentialWords(only)}`;
		return say`${own(what)} of ${who(of, accounts)}: ${lastUse(only)}`;
	}
	const what = [...keys > 0 ? [`deactivate ${count(keys, "access key")}`] : [], ...passwords > 0 ? [`delete ${count(passwords, "console password")}`] : []].join(" and ");
	const sentence = what.charAt(0).toUpperCase() + what.slice(1);
	return say`${own(sentence)} of ${who(of, accounts)}: not used for more than ${own(count(unusedDays, "day"))}`;
}
function credentialWords({ subject }) {
	return subject.credential === void 0 ? "a credential" : CREDENTIAL_WORDS[subject.credential];
}
function lastUse({ evidence }) {
	const { lastAccessedAt, ageDays, trackedSince } = evidence;
	if (lastAccessedAt === null) return own(`never used${trackedSince === void 0 ? "" : ` since ${day(trackedSince)}`}`);
	return own(`last used on ${day(lastAccessedAt)}${ageDays === null ? "" : `, ${count(ageDays, "day")} ago`}`);
}
function passwordPolicy(of, accounts) {
	const [only, ...others] = of;
	const details = only?.details ?? [];
	if (others.length > 0 || details.length === 0) return say`Strengthen the password policy of ${who(of, accounts)}`;
	const shown = details.slice(0, DETAILS).map((detail) => say`${detail}`);
	const rest = details.length - shown.length;
	const more = rest > 0 ? own(`; and ${number(rest)} more`) : own("");
	return say`Strengthen the password policy of ${who(of, accounts)}: ${joined(shown, "; ")}${more}`;
}
function switching(of, accounts) {
	const [only, ...others] = of;
	if (only === void 0) return own("");
	if (others.length === 0) return say`Take role switching${through(only)} away from ${who(of, accounts)}, or ask whether it is still needed: ${silence(only)}`;
	const ages = of.flatMap(({ evidence }) => evidence.ageDays ?? []);
	const never = of.length - ages.length;
	const least = ages.reduce((least, age) => Math.min(least, age), Number.POSITIVE_INFINITY);
	const when = `${count(least, "day")} ago${ages.length > 1 ? " or earlier" : ""}`;
	const parts = [...never > 0 ? [`${number(never)} ${never === 1 ? "has" : "have"} no known switch`] : [], ...ages.length > 0 ? [`${number(ages.length)} last switched role ${when}`] : []];
	return say`Take role switching away from ${who(of, accounts)}, or ask whether they still need it: ${own(parts.join(", "))}`;
}
function through({ entity, grantedBy }) {
	if (grantedBy.length === 0) return own("");
	const policies = grantedBy.slice(0, POLICIES).map((policy) => {
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
function who(of, accounts) {
	const entities = [...new Map(of.map(({ entity }) => [`${entity.accountId}\n${entity.arn}`, entity])).values()];
	const [first] = entities;
	if (first === void 0) return own("");
	const root = first.type === "account" && of.every(({ rule }) => rule !== "password-policy-weak");
	const before = own(root ? `the root ${plural(entities.length, "user")} of ` : "");
	if (entities.length === 1) return say`${before}${entityPhrase(first, accounts)}`;
	const names = entities.slice(0, NAMED$1).map((entity) => {
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
const NAMED = 5;
const AMONG = 3;
function remedyPhrase(remedy, accounts, unusedDays) {
	if (remedy.kind === "people") return peopleRemedy(remedy, accounts, unusedDays);
	if (remedy.kind === "document") return documentRemedy(remedy, accounts);
	return remedy.kind === "whole-entity" ? wholeEntity(remedy, accounts) : narrowPolicy(remedy, accounts, unusedDays);
}
function narrowPolicy(remedy, accounts, unusedDays) {
	const { used, unlisted, touchesPassRole, bounded, entity, exempt, does } = remedy;
	const stays = used.total === 0 ? own("") : say`; used ${own(used.total === 1 ? "is" : "are")} ${names(used)}`;
	const beyond = unlisted.total === 0 ? own("") : say`; it also grants ${names(unlisted)}, of which IAM reports nothing`;
	const wide = does === void 0 ? own("") : say`; it ${does}`;
	const check = touchesPassRole ? say`. Check ${named("iam:PassRole")} first: its use leaves no trace` : own("");
	const { phrase, edits } = command(remedy, accounts);
	const bounds = edits && bounded.total > 0 ? boundary(bounded) : own("");
	const sets = entity.type === "policy" && !edits ? permissionSets(entity.attachments) : own("");
	return say`${phrase}: ${evidence(remedy, unusedDays)}${stays}${beyond}${wide}${exemptWords(exempt, "holds")}${check}${bounds}${sets}`;
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
	if (sample.total <= NAMED) return say`${own(amount)} (${names(sample)})${own(words)}`;
	const foremost = sample.names.slice(0, AMONG);
	return say`${own(amount + words)}, among them ${nameList(foremost, foremost.length, AMONG)}`;
}
function names(sample) {
	return nameList(sample.names, sample.total, NAMED);
}

export { actionName, credentialWords, firstRemedies, notableFirst, reasonsOf, remedyPhrase };