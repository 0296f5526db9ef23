import "./rolldown-runtime.js";
import { arnLabel } from "./entity-words.js";
import { clip, visible } from "./escape.js";
import { pieces } from "./pieces.js";

// src/report/csv.ts
const COLUMNS = {
	id: ({ id }) => id,
	severity: ({ severity }) => severity,
	status: ({ status }) => status,
	rule: ({ rule }) => rule,
	account: ({ entity }) => entity.accountId,
	"account name": ({ entity }, { accountNames }) => accountNames.get(entity.accountId),
	"entity type": ({ entity }) => entity.type,
	entity: ({ entity }) => arnLabel(entity.arn),
	"entity arn": ({ entity }) => entity.arn,
	service: ({ subject }) => subject.service,
	action: ({ subject }) => subject.action,
	credential: ({ subject }) => subject.credential,
	policy: ({ subject }) => subject.policy,
	about: ({ subject }) => subject.about,
	"last accessed": ({ evidence }) => evidence.lastAccessedAt,
	"last accessed by": ({ evidence }) => evidence.lastAccessedBy,
	"last accessed region": ({ evidence }) => evidence.lastAccessedRegion,
	"age days": ({ evidence }) => evidence.ageDays,
	"tracked since": ({ evidence }) => evidence.trackedSince,
	"granted by": ({ grantedBy }) => grantedBy.map(grantWords).join("; "),
	message: (_finding, _given, { message }) => message,
	remediation: (_finding, _given, { remediation }) => remediation,
	"exemption reason": ({ exemption }) => exemption?.reason,
	"exemption expires": ({ exemption }) => exemption?.expires,
	"exemption approved by": ({ exemption }) => exemption?.approvedBy,
	"exemption days left": ({ exemption }, { daysLeft }) => exemption && daysLeft.get(exemptionKey(exemption)),
	"known since": ({ known }) => known?.since,
	"known note": ({ known }) => known?.note
};
const BYTE_ORDER_MARK = "﻿";
function reportCsv(input) {
	return pieces(lines(input));
}
function* lines({ judgement, explain }) {
	const given = {
		accountNames: accountNamesOf(judgement),
		daysLeft: daysLeftOf(judgement)
	};
	const values = Object.values(COLUMNS);
	yield BYTE_ORDER_MARK + line(Object.keys(COLUMNS));
	for (const finding of judgement.findings) {
		const words = explain(finding);
		yield line(values.map((value) => value(finding, given, words)));
	}
}
function line(values) {
	return `${values.map(cell).join(",")}\r\n`;
}
const LONGEST = 32e3;
const FORMULA = /(^|;)(?=["' ]*[=+\-@＝＋－＠])/g;
function cell(value) {
	if (value === void 0 || value === null) return "";
	if (typeof value === "number") return String(value);
	const shown = visible(value);
	return `"${(shown.length > LONGEST ? clip(shown, LONGEST / 2) : shown).replace(FORMULA, "$1'").replaceAll("\"", "\"\"")}"`;
}
function grantWords({ policyName, policyArn, attachedTo }) {
	const policy = policyArn ?? policyName;
	return attachedTo === void 0 ? policy : `${policy} at ${arnLabel(attachedTo)}`;
}
function accountNamesOf({ accounts }) {
	return new Map(accounts.flatMap(({ id, name, alias }) => {
		const called = name ?? alias;
		return called === void 0 ? [] : [[id, called]];
	}));
}
function daysLeftOf({ exemptions }) {
	return new Map(exemptions.map(({ exemption, daysLeft }) => [exemptionKey(exemption), daysLeft]));
}
function exemptionKey({ entity, rule, services, expires, reason }) {
	return JSON.stringify([
		entity,
		rule,
		services,
		expires,
		reason
	]);
}

export { reportCsv };