import "./rolldown-runtime.js";
import { RULE_IDS, SEVERITIES } from "./settings.js";
import { clip, code, logSafe, text, textBlock } from "./escape.js";
import { ENTITY_TYPES } from "./entity.js";

// src/report/phrase.ts
function say(own, ...values) {
	return own.flatMap((words, at) => {
		const pieces = [{
			kind: "own",
			value: words
		}];
		const value = values[at];
		if (typeof value === "number") pieces.push({
			kind: "own",
			value: number(value)
		});
		else if (typeof value === "string") pieces.push({
			kind: "text",
			value
		});
		else if (value !== void 0) pieces.push(...value);
		return pieces;
	});
}
function named(name) {
	return [{
		kind: "name",
		value: name
	}];
}
function own(words) {
	return [{
		kind: "own",
		value: words
	}];
}
function joined(phrases, separator) {
	return phrases.flatMap((phrase, at) => at === 0 ? phrase : [...own(separator), ...phrase]);
}
function nameList(names, total, shown) {
	const first = names.slice(0, shown);
	const rest = total - first.length;
	if (rest > 0) return [...joined(first.map(named), ", "), ...own(` and ${number(rest)} more`)];
	const last = first.at(-1);
	if (last === void 0 || first.length === 1) return first.flatMap(named);
	return say`${joined(first.slice(0, -1).map(named), ", ")} and ${named(last)}`;
}
function toMarkdown(phrase) {
	return phrase.map(({ kind, value }) => kind === "own" ? value : kind === "name" ? code(value) : text(value)).join("");
}
function toPlain(phrase) {
	return phrase.map(({ kind, value }) => kind === "own" ? value : logSafe(value)).join("");
}
function number(value) {
	return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function count(value, noun) {
	return `${number(value)} ${plural(value, noun)}`;
}
function plural(value, noun) {
	if (value === 1) return noun;
	return /[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
function day(iso) {
	return iso.slice(0, 10);
}

// src/report/entity-words.ts
function label(entity) {
	return entity.path.replace(/^\//, "") + entity.name;
}
function arnLabel(arn) {
	const resource = arn.split(":").slice(5).join(":");
	return resource === "" ? arn : resource;
}
function entityPhrase(entity, accounts) {
	const account = accounts.nameOf(entity.accountId);
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
function isAwsManaged$1(policy) {
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

// src/report/exemption-words.ts
const SOON_DAYS = 14;
const NAMED$3 = 3;
function endsSoon({ state, daysLeft }) {
	return state === "active" && daysLeft <= 14;
}
function exemptWords(exempt, relation) {
	if (exempt.length === 0) return own("");
	const who = exempt.slice(0, NAMED$3).map(({ arn, until }) => say`${named(arnLabel(arn))}, which is exempt until ${own(until)}`);
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
		const concerns = ({ subject, grantedBy }) => subject.service === void 0 || (services === void 0 || services.has(subject.service)) && (grantedBy.length === 0 || grantedBy.some(({ policyArn, attachedTo }) => entity.arn === (entity.type === "policy" ? policyArn : attachedTo)));
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
	const all = judgement.entities.flatMap((judged) => remediesOf(judged, given));
	all.sort((a, b) => rank(a.severity) - rank(b.severity) || Number(b.hasNever) - Number(a.hasNever) || b.findings - a.findings);
	return {
		remedies: all.slice(0, limit),
		total: all.length
	};
}
function remediesOf(judged, given) {
	const { entity } = judged;
	const open = judged.findings.filter(isOpen);
	const whole = open.find(wholeFinding);
	if (whole !== void 0) return wholeRemedy(whole, open, given);
	if (given.departures.allHoldersGo(entity)) return [];
	const byPolicy = /* @__PURE__ */ new Map();
	for (const finding of open) {
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
		return unsettled.length === 0 ? [] : [narrow(judged, gathered, unsettled, given)];
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
function worstOf(findings) {
	return findings.reduce((severity, finding) => worst(severity, finding.severity), "low");
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
	if (entity.type === "user") return say`Delete ${what}${along} once its access keys prove unused too: ${recorded(remedy)}${holds}`;
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
const NAMED$2 = 5;
const AMONG = 3;
function remedyPhrase(remedy, accounts, unusedDays) {
	return remedy.kind === "whole-entity" ? wholeEntity(remedy, accounts) : narrowPolicy(remedy, accounts, unusedDays);
}
function narrowPolicy(remedy, accounts, unusedDays) {
	const { used, unlisted, touchesPassRole, bounded, entity, exempt } = remedy;
	const stays = used.total === 0 ? own("") : say`; used ${own(used.total === 1 ? "is" : "are")} ${names(used)}`;
	const beyond = unlisted.total === 0 ? own("") : say`; it also grants ${names(unlisted)}, of which IAM reports nothing`;
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
	if (sample.total <= NAMED$2) return say`${own(amount)} (${names(sample)})${own(words)}`;
	const foremost = sample.names.slice(0, AMONG);
	return say`${own(amount + words)}, among them ${nameList(foremost, foremost.length, AMONG)}`;
}
function names(sample) {
	return nameList(sample.names, sample.total, NAMED$2);
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
function rulesOff({ rules, access }) {
	const due = RULE_IDS.filter((rule) => access.granularity === "action" || !rule.startsWith("action-"));
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
		never += grave.filter(neverUsed).length;
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

// src/report/annotations.ts
const PER_LEVEL = 10;
const LENGTH$1 = 4096;
const REMEDIES = 5;
const NAMED$1 = 10;
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
		return annotation("warning", "IAM Sweep: could not be determined", `${toPlain(nameList([...reason.who].slice(0, NAMED$1), reason.who.size, NAMED$1))}: ${[reason.operation, reason.code].filter((part) => part !== "").map(logSafe).join(" ")}: ${clip(logSafe(first), 1e3)}`);
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
	yield* list("notices", judgement.notices, ({ code, message }) => ({
		code,
		message
	}));
	yield* list("errors", judgement.errors, errorItem);
	const { apiCalls, retries, durationMs } = snapshot.stats;
	const calls = Object.fromEntries(Object.entries(apiCalls).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
	yield `  "stats": ${JSON.stringify({
		apiCalls: calls,
		retries,
		durationMs
	})}\n}\n`;
}
function* list(key, items, shape) {
	yield `  "${key}": [`;
	let isFirst = true;
	for (const item of items) {
		yield `${isFirst ? "" : ","}\n    ${JSON.stringify(shape(item))}`;
		isFirst = false;
	}
	yield isFirst ? "],\n" : "\n  ],\n";
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
			...subject.action !== void 0 && { action: subject.action }
		},
		evidence: {
			lastAccessedAt: evidence.lastAccessedAt,
			...evidence.lastAccessedBy !== void 0 && { lastAccessedBy: evidence.lastAccessedBy },
			...evidence.lastAccessedRegion !== void 0 && { lastAccessedRegion: evidence.lastAccessedRegion },
			ageDays: evidence.ageDays,
			...evidence.trackedSince !== void 0 && { trackedSince: evidence.trackedSince }
		},
		grantedBy: finding.grantedBy.map(grantItem),
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

// src/report/log.ts
function renderLog(input) {
	const { judgement } = input;
	const { entities, determined } = coverageOf(judgement);
	return [`Findings: ${SEVERITIES.map((severity) => `${number(judgement.counts[severity])} ${severity}`).join(", ")}. Determined: ${number(determined)} of ${count(entities, "entity")}.`, ...entities > 0 ? [
		"",
		...typeTable(input),
		""
	] : []].join("\n");
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
	const rows = ENTITY_TYPES.flatMap((type) => {
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
function coverage({ judgement, settings, run }) {
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
		["Audited", `${selection(settings.entities)}: ${entityCounts(judgement.accounts)}`],
		["Not looked at", "access keys and their last use, resource policies, service control policies, permissions boundaries, session policies, role trust policies"],
		["Collected", `${time(judgement.snapshot.collectedAt)}, with ${count(calls, "API call")} and ${retries(stats.retries)}`],
		["Run", `${time(run.startedAt)} to ${time(run.finishedAt)}, ${text(run.tool.name, 60)} ${code(run.tool.version, 40)}`]
	].map(([name, value]) => `- **${name}:** ${value}`).join("\n")}\n`;
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
const ROWS$2 = 100;
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
		if (rows.length >= ROWS$2) break;
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
	return [
		`<details>\n<summary>Which services: ${rest > 0 ? `the worst ${number(entities)} of ${count(candidates.length, type)}` : count(entities, type)}</summary>\n`,
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
	const isAction = first.subject.action !== void 0;
	const names = group.map(({ subject }) => isAction ? actionName(subject) : subject.service ?? "");
	const many = names.length > SERVICES ? `${count(names.length, isAction ? "action" : "service")}: ` : "";
	const granted = first.grantedBy.slice(0, POLICIES$1).map((policy) => {
		const through = throughGroup(policy, entity);
		return code(policy.policyName) + (through === void 0 ? "" : ` through ${code(through)}`);
	});
	const more = first.grantedBy.length - granted.length;
	if (more > 0) granted.push(`and ${number(more)} more`);
	return [
		`${SEVERITY_SIGNS[first.severity]} ${first.severity}`,
		many + toMarkdown(nameList(notableFirst(names).slice(0, SERVICES), names.length, SERVICES)),
		lastUse(group),
		entity.type === "policy" ? "itself" : granted.join("<br>") || "?"
	];
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
const ROWS$1 = 40;
const SHORT = 15;
const POLICIES = 3;
const TITLES$1 = {
	role: "Roles",
	user: "Users",
	group: "Groups",
	policy: "Policies"
};
function entityTable({ judgement }, type) {
	const all = judgement.entities.filter(({ entity }) => entity.type === type);
	if (all.length === 0) return "";
	const isFine = (judged) => judged.status === "compliant" && judged.reason === void 0;
	const telling = all.filter((judged) => !isFine(judged));
	const fine = all.filter(isFine);
	const shown = all.length <= SHORT ? [...telling, ...fine] : telling.slice(0, ROWS$1);
	const accounts = accountsOf(judgement);
	const head = `## ${TITLES$1[type]}\n`;
	const body = shown.length === 0 ? "" : table(columns(type), shown.map((judged) => row$1(judged, accounts)));
	return [
		head,
		...body === "" ? [] : [`${body}\n`],
		rest(type, telling.length, fine.length, shown.length)
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
function rest(type, telling, fine, shown) {
	if (telling + fine === shown) return "";
	const hidden = Math.max(0, telling - shown);
	const compliant = `${count(fine, `compliant ${type}`)}`;
	if (shown === 0) return `All ${compliant}.\n`;
	if (hidden === 0) return `… and ${compliant}, all in \`report.json\`.\n`;
	return `${`… and ${number(hidden)} more ${plural(hidden, type)} that ${hidden === 1 ? "is" : "are"} not compliant`}${fine > 0 ? `, and ${compliant}` : ""}, all in \`report.json\`.\n`;
}
function row$1(judged, accounts) {
	const { entity, services, status } = judged;
	const account = accounts.nameOf(entity.accountId);
	const known = entity.access.status === "complete";
	const amount = (value) => known ? number(value) : status === "unknown" ? "?" : "–";
	return [
		code(label(entity)) + (account === void 0 ? "" : `<br>in ${code(account)}`),
		statusCell(judged),
		amount(services.granted),
		amount(services.used),
		amount(services.unused),
		amount(services.neverAccessed),
		lastUsedCell(judged),
		sourcesCell(judged)
	];
}
function statusCell(judged) {
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
	if (open.some(({ rule }) => rule === "entity-unused")) {
		const gravest = open.reduce((severity, finding) => worst(severity, finding.severity), "low");
		const words = entity.type === "user" ? "no recent use recorded" : "unused as a whole";
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
	const open = findings.filter(isOpen);
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
const ROWS = 50;
function exemptions({ exemptions: all }) {
	if (all.length === 0) return "";
	const rows = [...all].sort((a, b) => urgency(a) - urgency(b) || a.daysLeft - b.daysLeft).slice(0, ROWS).map(row);
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
function row(judged) {
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
		...ENTITY_TYPES.flatMap((type) => [{
			name: `the table of ${TITLES[type]}`,
			markdown: entityTable(input, type),
			expendable: 7
		}, {
			name: `the services of ${TITLES[type]}`,
			markdown: entityDetails(input, type),
			expendable: 9
		}]),
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
			markdown: coverage(input),
			expendable: 3
		}
	].map((block) => ({
		...block,
		markdown: tidied(block.markdown)
	}));
	return fitBlocks(tidy.filter(({ markdown }) => markdown !== ""), limitBytes, "`report.json` has everything.");
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