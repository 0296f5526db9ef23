import "./rolldown-runtime.js";
import { require_dist_cjs$8 as require_dist_cjs } from "./aws-sdk.js";
import { Caller, Session, baseCredentials } from "./session.js";
import { clientConfig } from "./clients.js";
import { IncompleteAnswer, errorCode, factError, failureKind } from "./errors.js";
import { CredentialsError, partitionOf, regionIn } from "./explain-credentials.js";
import { tokenPages } from "./token-pages.js";
import { sideBySide } from "./side-by-side.js";

// src/model/analyzer.ts
var import_dist_cjs = require_dist_cjs();
const ANALYZER_CHECKS = [
	"validate-policy",
	"no-new-access",
	"access-not-granted",
	"no-public-access"
];

// src/collect/analyzer-verdict.ts
function verdictFindings(check, { result, message, reasons = [] }) {
	if (result === "PASS") return [];
	if (result !== "FAIL") throw new IncompleteAnswer("an answer that is neither PASS nor FAIL");
	const byStatement = /* @__PURE__ */ new Map();
	for (const { statementIndex, description } of reasons) {
		const descriptions = byStatement.get(statementIndex) ?? /* @__PURE__ */ new Set();
		byStatement.set(statementIndex, descriptions.add(description ?? ""));
	}
	if (byStatement.size === 0) byStatement.set(void 0, /* @__PURE__ */ new Set());
	return [...byStatement].map(([statement, descriptions]) => ({
		check,
		type: "fail",
		code: check,
		message: [message ?? "", ...descriptions].filter((part) => part !== "").join(" ") || check,
		...statement !== void 0 && { statement }
	}));
}

// src/collect/analyzer-checks.ts
const VALIDATED_AS = {
	identity: "IDENTITY_POLICY",
	boundary: "IDENTITY_POLICY",
	trust: "RESOURCE_POLICY",
	resource: "RESOURCE_POLICY",
	scp: "SERVICE_CONTROL_POLICY"
};
const CHECKED_AS = {
	identity: "IDENTITY_POLICY",
	boundary: "IDENTITY_POLICY",
	trust: "RESOURCE_POLICY",
	resource: "RESOURCE_POLICY",
	scp: void 0
};
const validatePolicy = {
	operation: "ValidatePolicy",
	isFor: () => true,
	async ask({ kind, resourceType, after }, { client, call }) {
		const type = typeAmong(import_dist_cjs.ValidatePolicyResourceType, kind, resourceType);
		const pages = tokenPages(async (nextToken) => {
			const command = new import_dist_cjs.ValidatePolicyCommand({
				locale: "EN",
				policyDocument: text(after),
				policyType: VALIDATED_AS[kind],
				...type !== void 0 && { validatePolicyResourceType: type },
				...nextToken !== void 0 && { nextToken }
			});
			const { findings, nextToken: NextToken } = await call("ValidatePolicy", () => client.send(command));
			if (findings === void 0) throw new IncompleteAnswer("an answer without a list of findings");
			return {
				findings,
				NextToken
			};
		});
		const all = [];
		for await (const { findings } of pages) all.push(...findings.map(found));
		return all;
	}
};
const noNewAccess = {
	operation: "CheckNoNewAccess",
	isFor: ({ kind, before }) => CHECKED_AS[kind] !== void 0 && before !== void 0,
	ask: ({ kind, before, after }, { client, call }) => verdict("no-new-access", () => call("CheckNoNewAccess", () => client.send(new import_dist_cjs.CheckNoNewAccessCommand({
		existingPolicyDocument: text(before),
		newPolicyDocument: text(after),
		policyType: CHECKED_AS[kind]
	}))))
};
const accessNotGranted = {
	operation: "CheckAccessNotGranted",
	isFor: ({ kind }) => CHECKED_AS[kind] !== void 0 && kind !== "boundary",
	ask: ({ kind, after }, { client, call, forbidden }) => verdict("access-not-granted", () => call("CheckAccessNotGranted", () => client.send(new import_dist_cjs.CheckAccessNotGrantedCommand({
		policyDocument: text(after),
		access: [{ actions: [...forbidden] }],
		policyType: CHECKED_AS[kind]
	}))))
};
const noPublicAccess = {
	operation: "CheckNoPublicAccess",
	isFor: ({ kind, resourceType }) => typeAmong(import_dist_cjs.AccessCheckResourceType, kind, resourceType) !== void 0,
	ask: ({ kind, resourceType, after }, { client, call }) => verdict("no-public-access", () => call("CheckNoPublicAccess", () => client.send(new import_dist_cjs.CheckNoPublicAccessCommand({
		policyDocument: text(after),
		resourceType: typeAmong(import_dist_cjs.AccessCheckResourceType, kind, resourceType)
	}))))
};
const CHECKS = {
	"validate-policy": validatePolicy,
	"no-new-access": noNewAccess,
	"access-not-granted": accessNotGranted,
	"no-public-access": noPublicAccess
};
function typeAmong(known, kind, resourceType) {
	if (kind !== "trust" && kind !== "resource") return void 0;
	const wanted = kind === "trust" ? "AWS::IAM::AssumeRolePolicyDocument" : resourceType;
	return Object.values(known).find((type) => type === wanted);
}
function text(document) {
	return typeof document === "string" ? document : JSON.stringify(document);
}
const TYPES = {
	ERROR: "error",
	SECURITY_WARNING: "security-warning",
	WARNING: "warning",
	SUGGESTION: "suggestion"
};
function found({ findingType, issueCode, findingDetails, learnMoreLink, locations }) {
	if (issueCode === void 0 || findingType === void 0) throw new IncompleteAnswer("a finding without its code or its type");
	const [statement] = (locations ?? []).flatMap((location) => statementOf(location.path) ?? []);
	return {
		check: "validate-policy",
		type: TYPES[findingType] ?? "warning",
		code: issueCode,
		message: findingDetails ?? issueCode,
		...learnMoreLink && { learnMore: learnMoreLink },
		...statement !== void 0 && { statement }
	};
}
function statementOf(path) {
	const [first, second] = path ?? [];
	if (first?.value !== "Statement" || second === void 0) return void 0;
	return second.index ?? 0;
}
async function verdict(check, ask) {
	return verdictFindings(check, await ask());
}

// src/collect/analyzer.ts
const SIDE_BY_SIDE = 4;
async function askAnalyzer(questions, settings, ports) {
	const { aws, changes } = settings;
	const counts = {
		apiCalls: {},
		retries: 0
	};
	const tasks = tasksOf(questions, changes.accessAnalyzer);
	if (tasks.length === 0) return {
		answers: [],
		errors: [],
		stats: counts
	};
	const way = await wayTo(aws, counts, ports);
	if ("error" in way) return {
		answers: [],
		errors: [way.error],
		stats: counts
	};
	return {
		...await askAll(tasks, {
			...way,
			forbidden: changes.accessAnalyzer.accessNotGranted
		}),
		stats: counts
	};
}
function tasksOf(questions, settings) {
	const isOn = {
		"validate-policy": settings.validatePolicy,
		"no-new-access": settings.noNewAccess,
		"access-not-granted": settings.accessNotGranted.length > 0,
		"no-public-access": settings.noPublicAccess
	};
	const checks = ANALYZER_CHECKS.filter((check) => isOn[check]);
	return questions.flatMap((question) => checks.filter((check) => CHECKS[check].isFor(question)).map((check) => ({
		check,
		question
	})));
}
async function wayTo(aws, counts, ports) {
	const { clock, debug, tool } = ports;
	const session = new Session(baseCredentials(aws, {
		...ports,
		call: (operation, send) => caller.call(operation, send)
	}), clock);
	const caller = new Caller({
		clock,
		counts,
		session,
		debug
	});
	const region = aws.roleToAssume === void 0 ? aws.region : regionIn(partitionOf(aws.roleToAssume), aws.region);
	try {
		await session.provider();
	} catch (error) {
		if (!(error instanceof CredentialsError)) throw error;
		const { code, message } = error;
		return { error: {
			operation: "AccessAnalyzer",
			code,
			message: `Access Analyzer: ${message}`
		} };
	}
	const config = await clientConfig("accessanalyzer", {
		region,
		credentials: session.provider,
		tool
	});
	return {
		client: new import_dist_cjs.AccessAnalyzerClient(config),
		call: (operation, send) => caller.call(operation, send)
	};
}
async function askAll(tasks, ports) {
	const answers = tasks.map(() => void 0);
	const errors = tasks.map(() => void 0);
	const refused = /* @__PURE__ */ new Map();
	await sideBySide([...tasks.entries()], SIDE_BY_SIDE, async ([place, { check, question }]) => {
		if (refused.has(check)) return;
		try {
			const findings = await CHECKS[check].ask(question, ports);
			answers[place] = {
				key: question.key,
				check,
				findings
			};
		} catch (error) {
			if (isOfDocument(error)) errors[place] = documentError(check, question, error);
			else if (!refused.has(check)) refused.set(check, error);
		}
	});
	const whole = ANALYZER_CHECKS.flatMap((check) => {
		if (!refused.has(check)) return [];
		return [checkError(check, tasks.filter((task, place) => task.check === check && answers[place] === void 0 && errors[place] === void 0).length, refused.get(check))];
	});
	return {
		answers: answers.filter(isThere),
		errors: [...whole, ...errors.filter(isThere)]
	};
}
function isThere(value) {
	return value !== void 0;
}
const OF_DOCUMENT = /^(?:Validation|InvalidParameter|UnprocessableEntity|RequestEntityTooLarge)/;
function isOfDocument(error) {
	const { $metadata } = error;
	const isAnswered = $metadata?.httpStatusCode !== void 0 || errorCode(error) === "IncompleteAnswer";
	const kind = failureKind(error);
	return isAnswered && (kind === "transient" || kind === "throttled" || OF_DOCUMENT.test(errorCode(error)));
}
function documentError(check, { key }, error) {
	const fact = factError(CHECKS[check].operation, error, "access-analyzer");
	return {
		...fact,
		message: `Access Analyzer could not check ${key} (${check}): ${fact.message}`
	};
}
function checkError(check, documents, error) {
	const fact = factError(CHECKS[check].operation, error, "access-analyzer");
	const many = documents === 1 ? "1 document" : `${documents} documents`;
	return {
		...fact,
		message: `Access Analyzer could not check ${many} (${check}): ${fact.message}`
	};
}

export { askAnalyzer };