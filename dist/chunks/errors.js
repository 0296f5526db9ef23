// src/aws/errors.ts
const THROTTLED = /* @__PURE__ */ new Set([
	"Throttling",
	"ThrottlingException",
	"ThrottledException",
	"RequestThrottled",
	"RequestThrottledException",
	"RequestLimitExceeded",
	"TooManyRequestsException",
	"SlowDown",
	"PriorRequestNotComplete",
	"BandwidthLimitExceeded",
	"ProvisionedThroughputExceededException"
]);
const EXPIRED = /* @__PURE__ */ new Set([
	"ExpiredToken",
	"ExpiredTokenException",
	"RequestExpired",
	"TokenRefreshRequired"
]);
const DENIED = /* @__PURE__ */ new Set([
	"AccessDenied",
	"AccessDeniedException",
	"UnauthorizedOperation",
	"AuthorizationError"
]);
const NETWORK = /* @__PURE__ */ new Set([
	"ECONNRESET",
	"ECONNREFUSED",
	"EPIPE",
	"ETIMEDOUT",
	"EAI_AGAIN",
	"ENOTFOUND",
	"ENETUNREACH",
	"EHOSTUNREACH",
	"ERR_STREAM_PREMATURE_CLOSE",
	"TimeoutError",
	"NetworkingError",
	"RequestTimeout",
	"RequestTimeoutException"
]);
var IncompleteAnswer = class extends Error {
	name = "IncompleteAnswer";
};
function errorCode(error) {
	const { name, code } = fields(error);
	return (name === void 0 || [
		"Error",
		"TypeError",
		"TimeoutError"
	].includes(name) ? code : name) ?? name ?? "UnknownError";
}
function failureKind(error) {
	const { name, code, status, isDeserialization } = fields(error);
	const known = (set) => set.has(name ?? "") || set.has(code ?? "");
	if (known(THROTTLED) || status === 429) return "throttled";
	if (known(EXPIRED)) return "expired";
	if (known(DENIED)) return "denied";
	if (name === "NoSuchEntity" || name === "NoSuchEntityException") return "not-found";
	if (error instanceof IncompleteAnswer || isDeserialization || known(NETWORK) || status !== void 0 && status >= 500 || isHangUp(error)) return "transient";
	return "other";
}
function factError(operation, error, service = "iam", resource = "*") {
	const said = (error instanceof Error ? error.message : String(error)) || "no message";
	const code = errorCode(error).replace(/Exception$/, "");
	if (failureKind(error) !== "denied") return {
		operation,
		code,
		message: said
	};
	const statement = JSON.stringify({
		Effect: "Allow",
		Action: `${service}:${operation}`,
		Resource: resource
	});
	return {
		operation,
		code,
		message: `${said.replace(/\.?\s*$/, ".")} Add to the policy of the audit role: ${statement}`
	};
}
function fields(error) {
	const e = typeof error === "object" && error !== null ? error : {};
	const isDeserialization = e.name === "SyntaxError" || e.$responseBodyText !== void 0;
	return {
		name: e.name,
		code: typeof e.code === "string" ? e.code : void 0,
		status: e.$metadata?.httpStatusCode,
		isDeserialization
	};
}
function isHangUp(error) {
	if (!(error instanceof Error)) return false;
	return error.name === "Error" && /\bE(?:CONNRESET|PIPE|TIMEDOUT|AI_AGAIN)\b/.test(error.message) || /socket hang up|aborted|premature close/i.test(error.message);
}

export { IncompleteAnswer, errorCode, factError, failureKind };