import { IssueError } from "./issue.js";
import { rateWait, requestFailure } from "./request-failure.js";

// src/github/issue/explain.ts
const WITHOUT_RIGHT = /not accessible by|access .*not granted|must have .*(?:rights|access)|permission/i;
function explainIssue(error, work, repository, context, now, told) {
	if (error instanceof IssueError) return error;
	const failure = requestFailure(error);
	const answer = `${failure.status ?? ""} ${failure.message}${detailsOf(error)}`.trim();
	const because = (what) => new IssueError(`issues of ${repository}: ${what} (${answer})`, error, told);
	const wait = rateWait(error, now);
	if (wait !== void 0) return because(`GitHub's rate limit is used up until ${new Date(now + wait).toISOString()}; the next run makes up for what is left, and fewer issues (issue.max) need fewer requests`);
	return because(reasonOf(failure, work, context));
}
function reasonOf({ status, message }, work, context) {
	if (status === 401) return "GitHub does not know the token of the input github-token; renew it, or leave the input out so that the token of the job serves";
	if (isDeleted(status, message)) return "one of them was deleted meanwhile; the next run makes up for it";
	if (status === 410 || /issues (?:has|have) been disabled|issues are disabled/i.test(message)) return "they are switched off; switch them on in the settings of the repository, under General, Features, Issues, or set open-issue to false";
	if (/archived/i.test(message)) return "the repository is archived, so that nothing can be written to it; audit from another one, or set open-issue to false";
	if (status === 403 && isLocked(message)) return "the issue is locked, so that the token may not write there; unlock it";
	if (status === 403 && !WITHOUT_RIGHT.test(message)) return `GitHub refuses to ${work} them for the reason that it gives`;
	if (status === 403 || status === 404) return withoutRight(context, status);
	if (status === 422) return "GitHub does not take what it was sent, for the reason that it gives";
	return `GitHub could not ${work} them`;
}
function isOfOneIssue(error) {
	const { status, message } = requestFailure(error);
	return status === 422 || isDeleted(status, message) || status === 403 && isLocked(message);
}
function isDeleted(status, message) {
	return status === 410 && /deleted/i.test(message);
}
function isLocked(message) {
	return /\blocked\b/i.test(message);
}
function withoutRight({ isDependabot, isForkPullRequest }, status) {
	if (isForkPullRequest) return "a run of a pull request from a fork may not write them; keep the issue in scheduled runs";
	if (isDependabot) return "a run that Dependabot started may not write them unless the workflow says so; keep the issue in scheduled runs, or add \"issues: write\" under \"permissions:\" of the job";
	return `${status === 404 ? "the repository is not there for this token" : "the token may not do this"}; add "issues: write" under "permissions:" of the job, or, for a personal access token, give it "Issues: Read and write" on this repository`;
}
function detailsOf(error) {
	const errors = error?.response?.data?.errors;
	if (!Array.isArray(errors)) return "";
	const text = errors.slice(0, 3).flatMap((it) => {
		if (typeof it === "string") return [it];
		const { field, message, code } = it ?? {};
		return [[field, message ?? code].filter((part) => typeof part === "string").join(" ")];
	}).filter((it) => it !== "").join("; ");
	return text === "" ? "" : `: ${text}`;
}

// src/github/graphql.ts
function graphQlAddress(apiUrl, graphqlUrl) {
	return graphqlUrl ?? `${apiUrl.replace(/\/+$/, "").replace(/\/api\/v3$/, "/api")}/graphql`;
}
const STATUSES = {
	RATE_LIMITED: 429,
	FORBIDDEN: 403,
	NOT_FOUND: 404
};
var GraphQlError = class extends Error {
	name = "GraphQlError";
	status;
	response;
	constructor({ headers, data }, errors) {
		const told = errors.map((it) => it ?? {});
		const [first] = told;
		const message = typeof first?.message === "string" ? first.message : "the query failed";
		super(message, { cause: data });
		this.status = told.map(({ type }) => STATUSES[String(type)]).find((status) => status !== void 0);
		this.response = {
			headers,
			data: { message }
		};
	}
};
async function askGraphQl(client, url, query, variables) {
	const answer = await client.request({
		method: "POST",
		url,
		query,
		variables
	}).catch((error) => {
		throw failureIn(error?.response) ?? error;
	});
	const failure = failureIn(answer);
	if (failure !== void 0) throw failure;
	return answer.data.data;
}
function failureIn(answer) {
	const errors = answer?.data?.errors;
	return answer !== void 0 && Array.isArray(errors) && errors.length > 0 ? new GraphQlError(answer, errors) : void 0;
}

export { WITHOUT_RIGHT, askGraphQl, detailsOf, explainIssue, graphQlAddress, isLocked, isOfOneIssue };