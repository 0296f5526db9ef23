import "./rolldown-runtime.js";
import { HistoryError } from "./history-error.js";
import { LARGEST_HISTORY, assertReadable, historyPieces, isSameHistory, readHistoryBytes } from "./history-text.js";
import { mergeHistory } from "./trail.js";
import { EMPTY_HISTORY } from "./switch-role.js";
import { fetchBlob, isBlob } from "./blob.js";
import { rateWait, requestFailure } from "./request-failure.js";

// src/github/explain-branch.ts
const BY_RULE = /rule violation|protected branch|pull request|verified signature|required status check/i;
const WITHOUT_RIGHT = /not accessible by|access .*not granted|must have .*(?:rights|access)|permission/i;
function isRefusedByRule(error) {
	return BY_RULE.test(requestFailure(error).message);
}
function explainBranch(error, work, { repository, branch, path }, context, now) {
	if (error instanceof HistoryError) return error;
	const { status, message } = requestFailure(error);
	const place = `branch ${branch} of ${repository}, file ${path}`;
	const refused = (what) => new HistoryError("HistoryRefused", `${place}: ${what} (${status} ${message})`, error);
	const wait = rateWait(error, now);
	if (wait !== void 0) {
		const until = new Date(now + wait).toISOString();
		return new HistoryError("HistoryBusy", `${place}: GitHub's rate limit is used up until ${until} (${status} ${message}). Run again after that.`, error);
	}
	if (status === 401) return refused("GitHub does not know the token of the input github-token");
	if (/archived/i.test(message)) return refused("the repository is archived, so that nothing can be written to it; use another store");
	if (isRefusedByRule(error)) return refused("a rule of the repository forbids the commit; leave this branch out of rulesets and branch protection, or name another one in switch-role.history.branch");
	if (status === 403 && !WITHOUT_RIGHT.test(message)) return refused(`GitHub refuses to ${work} it for the reason that it gives`);
	if (status === 403 || status === 404 && work === "write") return refused(withoutRight(context, work));
	if (status === 404) return refused("the repository is not there for this token; add \"contents: read\" to the permissions of the job");
	const answer = status === void 0 ? message : `${status} ${message}`;
	return new HistoryError("HistoryFailed", `${place}: GitHub could not ${work} it (${answer})`, error);
}
function withoutRight({ isDependabot, isForkPullRequest }, work) {
	if (work === "write" && isForkPullRequest) return "a run of a pull request from a fork can write nothing; keep the history in scheduled runs";
	if (work === "write" && isDependabot) return "a run that Dependabot started can write nothing; keep the history in scheduled runs";
	return `the token may not ${work}; add "contents: ${work}" to the permissions of the job`;
}

// src/github/branch-file.ts
var BranchFile = class {
	#client;
	#place;
	#repository;
	constructor(client, place) {
		const [owner = "", repo = ""] = place.repository.split("/");
		this.#client = client;
		this.#place = place;
		this.#repository = {
			owner,
			repo
		};
	}
	async read() {
		const { branch, path } = this.#place;
		const parameters = {
			...this.#repository,
			path,
			ref: `refs/heads/${branch}`
		};
		try {
			const { data } = await this.#client.request("GET /repos/{owner}/{repo}/contents/{path}", parameters);
			if (Array.isArray(data) || data.type !== "file") throw this.#unfit("it is no file");
			const { sha, size, content, encoding } = data;
			if (size > 8388608) throw this.#unfit(`it has ${size} bytes, and a history at most ${LARGEST_HISTORY}`);
			const bytes = encoding === "base64" ? decoded(content) : await fetchBlob(this.#client, this.#repository, sha);
			if (!isBlob(bytes, sha)) throw this.#broken();
			return {
				status: "file",
				sha,
				bytes
			};
		} catch (error) {
			if (requestFailure(error).status !== 404) throw error;
			return { status: await this.#hasBranch() ? "no-file" : "no-branch" };
		}
	}
	async write(pieces, message, seen) {
		const content = Buffer.from([...pieces].join("")).toString("base64");
		return seen.status === "no-branch" ? this.#begin(content, message) : this.#update(content, message, seen);
	}
	async #update(content, message, seen) {
		const { branch, path } = this.#place;
		const sha = seen.status === "file" ? { sha: seen.sha } : {};
		try {
			await this.#client.request("PUT /repos/{owner}/{repo}/contents/{path}", {
				...this.#repository,
				path,
				branch,
				message,
				content,
				...sha
			});
			return true;
		} catch (error) {
			const { status, message: said } = requestFailure(error);
			if ((status === 409 || status === 422 && /\bsha\b/.test(said)) && !isRefusedByRule(error)) return false;
			throw error;
		}
	}
	async #begin(content, message) {
		const { branch, path } = this.#place;
		const blob = await this.#client.request("POST /repos/{owner}/{repo}/git/blobs", {
			...this.#repository,
			content,
			encoding: "base64"
		});
		if (!isBlob(decoded(content), blob.data.sha)) throw this.#broken();
		const tree = await this.#client.request("POST /repos/{owner}/{repo}/git/trees", {
			...this.#repository,
			tree: [{
				path,
				mode: "100644",
				type: "blob",
				sha: blob.data.sha
			}]
		});
		const commit = await this.#client.request("POST /repos/{owner}/{repo}/git/commits", {
			...this.#repository,
			message,
			tree: tree.data.sha,
			parents: []
		});
		try {
			await this.#client.request("POST /repos/{owner}/{repo}/git/refs", {
				...this.#repository,
				ref: `refs/heads/${branch}`,
				sha: commit.data.sha
			});
			return true;
		} catch (error) {
			if (/already exists/i.test(requestFailure(error).message)) return false;
			throw error;
		}
	}
	async #hasBranch() {
		try {
			await this.#client.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
				...this.#repository,
				ref: `heads/${this.#place.branch}`
			});
			return true;
		} catch (error) {
			if (requestFailure(error).status !== 404) throw error;
			await this.#client.request("GET /repos/{owner}/{repo}", this.#repository);
			return false;
		}
	}
	#broken() {
		const { repository, branch, path } = this.#place;
		return new HistoryError("HistoryFailed", `branch ${branch} of ${repository}, file ${path}: what GitHub answered is not the whole file. Run again.`);
	}
	#unfit(what) {
		const { repository, branch, path } = this.#place;
		return new HistoryError("HistoryUnreadable", `branch ${branch} of ${repository}, file ${path}: ${what}. Name another one in switch-role.history.path.`);
	}
};
function decoded(content) {
	return Buffer.from(typeof content === "string" ? content : "", "base64");
}

// src/github/history-branch.ts
const MESSAGE = "Keep the last role switches";
const TRIES = 12;
const LONGEST_PAUSE_MS = 5e3;
function historyBranch(options) {
	const { branch, path, pauses } = options;
	const name = `branch ${branch}, file ${path}`;
	const place = {
		repository: options.repository ?? "",
		branch,
		path
	};
	let opened;
	const file = () => {
		opened ??= openFile(options, place);
		return opened;
	};
	const explained = async (work, run) => {
		try {
			return await run();
		} catch (error) {
			throw explainBranch(error, work, place, options.tokenContext, pauses.now());
		}
	};
	const read = () => explained("read", async () => (await file()).read());
	return {
		name,
		read: async () => historyOf(await read(), name),
		merge: async (addition) => {
			for (let tried = 0; tried < TRIES; tried++) {
				const seen = await read();
				const known = historyOf(seen, name);
				const merged = mergeHistory(known, addition);
				if (isSameHistory(known, merged)) return merged;
				assertReadable(merged, name);
				const write = async () => (await file()).write(historyPieces(merged), MESSAGE, seen);
				if (await explained("write", write)) return merged;
				options.debug?.(`${name}: somebody else was faster, reading it again`);
				await pauses.sleep(pauses.random() * Math.min(LONGEST_PAUSE_MS, 200 * 2 ** tried));
			}
			throw new HistoryError("HistoryBusy", `${name}: ${TRIES} times in a row somebody else had changed it meanwhile. Run again, and not all at one time.`);
		}
	};
}
function historyOf(content, name) {
	return content.status === "file" ? readHistoryBytes(content.bytes, name) : EMPTY_HISTORY;
}
async function openFile(options, place) {
	const { token, apiUrl = "https://api.github.com", tool, pauses, debug, retryPauseMs } = options;
	const missing = (what) => new HistoryError("HistoryRefused", `branch ${place.branch}, file ${place.path}: ${what}`);
	if (!/^[^/\s]+\/[^/\s]+$/.test(place.repository)) throw missing("GITHUB_REPOSITORY does not name a repository. A branch as store needs a run of GitHub Actions.");
	if (token === void 0) throw missing("there is no token. Leave the input github-token out, so that the token of the job serves, or fill it.");
	const { githubClient } = await import("./octokit2.js");
	const client = githubClient({
		token,
		apiUrl,
		tool,
		pauses,
		...debug && { debug },
		...retryPauseMs !== void 0 && { retryPauseMs }
	});
	return new BranchFile(client, place);
}

export { historyBranch };