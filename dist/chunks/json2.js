import "./rolldown-runtime.js";
import { baselinePart } from "./json-baseline.js";
import { byCodeUnit, list } from "./json-list.js";
import { pieces } from "./pieces.js";

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
function reportJson(input) {
	return pieces(lines(input));
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
	if (judgement.baseline !== void 0) yield* baselinePart(judgement.baseline);
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
			...subject.credential !== void 0 && { credential: subject.credential },
			...subject.policy !== void 0 && { policy: subject.policy },
			...subject.about !== void 0 && { about: subject.about }
		},
		evidence: {
			lastAccessedAt: evidence.lastAccessedAt,
			...evidence.lastAccessedBy !== void 0 && { lastAccessedBy: evidence.lastAccessedBy },
			...evidence.lastAccessedRegion !== void 0 && { lastAccessedRegion: evidence.lastAccessedRegion },
			ageDays: evidence.ageDays,
			...evidence.trackedSince !== void 0 && { trackedSince: evidence.trackedSince }
		},
		...finding.known !== void 0 && { known: knownItem(finding.known) },
		grantedBy: finding.grantedBy.map(grantItem),
		...finding.details !== void 0 && { details: [...finding.details] },
		message,
		remediation
	};
}
function knownItem({ since, note }) {
	return {
		since,
		...note !== void 0 && { note }
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

export { errorItem, exemptionItem, reportJson };