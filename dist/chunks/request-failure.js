// src/github/request-failure.ts
const UNTOLD_WAIT_MS = 6e4;
function rateWait(error, now) {
	const { status, message, headers } = requestFailure(error);
	if (status !== 403 && status !== 429) return void 0;
	const after = seconds(headers["retry-after"]);
	if (after !== void 0 && after > 0) return after * 1e3;
	if (headers["x-ratelimit-remaining"] === "0") {
		const reset = seconds(headers["x-ratelimit-reset"]);
		return reset === void 0 ? UNTOLD_WAIT_MS : Math.max(1e3, reset * 1e3 - now);
	}
	return /secondary rate limit/i.test(message) || status === 429 ? UNTOLD_WAIT_MS : void 0;
}
function seconds(header) {
	return header !== void 0 && /^\d{1,11}$/.test(header) ? Number(header) : void 0;
}
function requestFailure(error) {
	const failed = typeof error === "object" && error !== null ? error : {};
	const said = failed.response?.data?.message;
	return {
		status: failed.response !== void 0 && typeof failed.status === "number" ? failed.status : void 0,
		message: typeof said === "string" ? said : error instanceof Error ? error.message : String(error),
		headers: failed.response?.headers ?? {}
	};
}

export { rateWait, requestFailure };