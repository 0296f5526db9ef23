import "./rolldown-runtime.js";
import { number } from "./phrase.js";
import { pieces } from "./pieces.js";
import { LEVELS, MOST_BYTES, MOST_RESULTS, ResultRoom, exemptionProperties, invocation, messageWithin, relativeUri, sarifFile, sarifRuleId, sarifRuleIndex, shortenedWords, shown } from "./room.js";

// src/report/sarif/result.ts
const DEFAULT_PLACE = ".github/iam-sweep.yml";
function placeOf({ configFile, workflowPath }) {
	return relativeUri(configFile ?? workflowPath ?? DEFAULT_PLACE);
}
function sarifResult(finding, { explain, file, worse }, detail) {
	const { id, rule, severity, entity, known } = finding;
	const words = explain(finding);
	return {
		ruleId: sarifRuleId(rule, severity),
		ruleIndex: sarifRuleIndex(rule, severity),
		level: LEVELS[severity],
		message: messageWithin(detail.paragraph, words.message, `What to do: ${words.remediation}`, `Entity: ${entity.arn}`),
		locations: [{
			physicalLocation: {
				artifactLocation: { uri: file },
				region: {
					startLine: 1,
					startColumn: 1,
					endLine: 1,
					endColumn: 2
				}
			},
			logicalLocations: [{
				fullyQualifiedName: shown(entity.arn, detail.name),
				kind: "resource"
			}]
		}],
		partialFingerprints: {
			primaryLocationLineHash: `${id}:1`,
			"iamSweepFinding/v1": id
		},
		...worse && { baselineState: baselineState(finding, worse) },
		properties: {
			account: entity.accountId,
			entity: shown(entity.arn, detail.name),
			entityType: entity.type,
			severity,
			status: finding.status,
			...known && {
				knownSince: known.since,
				...known.note !== void 0 && { note: shown(known.note, Math.min(300, detail.name)) }
			},
			...subjectOf(finding, detail),
			evidence: evidenceOf(finding, detail),
			...grants(finding.grantedBy, detail)
		}
	};
}
function baselineState({ id, status }, worse) {
	if (status === "known") return "unchanged";
	return worse.has(id) ? "updated" : "new";
}
function subjectOf({ subject: { service, action, credential, policy, about } }, { name }) {
	return {
		...service !== void 0 && { service: shown(service, name) },
		...action !== void 0 && { action: shown(action, name) },
		...credential !== void 0 && { credential },
		...policy !== void 0 && { policy: shown(policy, name) },
		...about !== void 0 && { about: shown(about, name) }
	};
}
function evidenceOf({ evidence }, { name }) {
	const { lastAccessedAt, lastAccessedBy, lastAccessedRegion, ageDays, trackedSince } = evidence;
	return {
		lastAccessedAt,
		...lastAccessedBy !== void 0 && { lastAccessedBy: shown(lastAccessedBy, name) },
		...lastAccessedRegion !== void 0 && { lastAccessedRegion: shown(lastAccessedRegion, name) },
		ageDays,
		...trackedSince !== void 0 && { trackedSince }
	};
}
function grants(grantedBy, { name, policies }) {
	if (grantedBy.length === 0) return {};
	const named = grantedBy.slice(0, policies).map(({ policyName, policyArn, attachedTo }) => shown(policyArn ?? `${attachedTo === void 0 ? "" : `${attachedTo} `}${policyName}`, name));
	const rest = grantedBy.length - named.length;
	return {
		...named.length > 0 && { grantedBy: named },
		...rest > 0 && { moreGrants: rest }
	};
}

// src/report/sarif.ts
function reportSarif(input) {
	return pieces(lines(input));
}
function* lines(input) {
	const { judgement, run, explain } = input;
	const { baseline } = judgement;
	const context = {
		explain,
		file: placeOf(run),
		worse: baseline && new Set(baseline.worse.map(({ id }) => id))
	};
	const told = open(judgement.findings);
	const room = new ResultRoom(MOST_BYTES, MOST_RESULTS, context.file);
	yield* sarifFile({
		tool: run.tool,
		category: categoryOf(input),
		results: told.findings,
		shape: (finding) => room.fit((detail) => sarifResult(finding, context, detail)),
		invocation: () => invocation(input, {
			...told.isCut() && { results: cutWords(input) },
			...room.shortened > 0 && { texts: shortenedWords(room.shortened) }
		}),
		properties: runProperties(input)
	});
}
function open(findings) {
	let isCut = false;
	function* first() {
		let taken = 0;
		for (const finding of findings) {
			if (finding.status === "exempt") continue;
			isCut = taken === MOST_RESULTS;
			if (isCut) return;
			taken += 1;
			yield finding;
		}
	}
	return {
		findings: first(),
		isCut: () => isCut
	};
}
function cutWords({ judgement }) {
	const { critical, high, medium, low } = judgement.counts;
	const total = critical + high + medium + low + (judgement.baseline?.known ?? 0);
	return `There are ${number(total)} findings. These are the ${number(MOST_RESULTS)} most severe ones, which is as many as code scanning takes; report.json has all.`;
}
function categoryOf({ judgement, settings, run }) {
	const [account] = judgement.accounts;
	const isOne = settings.accounts.length === 0 && judgement.accounts.length === 1;
	const config = settings.issue.key ?? run.configFile ?? run.workflowPath;
	return [
		"iam-sweep",
		isOne && account !== void 0 ? account.id : "accounts",
		...config === void 0 ? [] : [relativeUri(config)],
		""
	].join("/");
}
function runProperties({ judgement, settings }) {
	const { baseline } = judgement;
	return {
		conclusion: judgement.conclusion,
		failOn: settings.gate.failOn,
		collectedAt: judgement.snapshot.collectedAt,
		accounts: judgement.accounts.map(({ id, status }) => ({
			id,
			status
		})),
		counts: judgement.counts,
		...baseline && { baseline: {
			known: baseline.known,
			gone: baseline.gone.length
		} },
		exemptions: exemptionProperties(judgement.exemptions)
	};
}

export { reportSarif };