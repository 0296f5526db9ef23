import { count } from "./phrase.js";

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

// src/model/judgement.ts
const ENTITY_STATUSES = [
	"compliant",
	"non-compliant",
	"exempt",
	"unknown"
];
const SWITCH_STATUSES = [
	"active",
	"stale",
	"never",
	"new",
	"unknown",
	"exempt"
];

export { ENTITY_STATUSES, SWITCH_STATUSES, peopleRows };