// src/model/pull-request.ts
var PullRequestError = class extends Error {
	name = "PullRequestError";
};

export { PullRequestError };