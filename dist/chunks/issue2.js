import "./rolldown-runtime.js";
import { IssueError } from "./issue.js";
import { ONLY_ONCE, githubClient } from "./octokit.js";
import { requestFailure } from "./request-failure.js";
import { ACTIONS_BOT, isOursFor, makeOnce, readIssueBody, viewerOf, writeIssueBody } from "./once.js";
import { explainIssue, isLocked, isOfOneIssue } from "./graphql.js";
import { createHash } from "node:crypto";

// src/github/issue/found.ts
function foundIssue(data, isOurs) {
	const body = data.body ?? "";
	const isOpen = data.state === "open";
	const read = isOurs ? readIssueBody(body) : void 0;
	return {
		number: data.number,
		url: data.html_url,
		title: data.title,
		isOpen,
		isDeclined: !isOpen && /^(?:not_planned|duplicate)$/.test(data.state_reason ?? ""),
		closedAt: data.closed_at ?? null,
		author: data.user,
		body,
		...read && { read },
		labels: data.labels.map((label) => typeof label === "string" ? label : label.name ?? ""),
		assignees: (data.assignees ?? []).map(({ login }) => login),
		comments: data.comments
	};
}
function standingHash({ read, body, closedAt }) {
	const standing = JSON.stringify([read?.state ?? body, closedAt]);
	return createHash("sha256").update(standing).digest("hex").slice(0, 16);
}
function keptIssue({ number, url, title, isOpen }, key, action) {
	return {
		key,
		number,
		url,
		title,
		isOpen,
		action
	};
}

// src/github/issue/api.ts
const PAGE = 100;
var IssueApi = class {
	isOurs;
	#client;
	#repository;
	#ending;
	constructor(client, repository, isOurs) {
		const [owner = "", repo = ""] = repository.split("/");
		this.#client = client;
		this.#repository = {
			owner,
			repo
		};
		this.#ending = `/repos/${repository}`.toLowerCase();
		this.isOurs = isOurs;
	}
	async *list(query) {
		const pages = this.#client.paginate.iterator("GET /repos/{owner}/{repo}/issues", {
			...this.#repository,
			...query,
			state: "all",
			sort: "created",
			per_page: PAGE
		});
		for await (const { data } of pages) yield data.filter((issue) => issue.pull_request === void 0).map((issue) => this.#found(issue));
	}
	async get(issue_number) {
		try {
			const { data } = await this.#client.request("GET /repos/{owner}/{repo}/issues/{issue_number}", {
				...this.#repository,
				issue_number
			});
			return data.number === issue_number && data.repository_url.toLowerCase().endsWith(this.#ending) ? this.#found(data) : void 0;
		} catch (error) {
			const { status, message } = requestFailure(error);
			if (status === 404 || status === 410 && !/disabled/i.test(message)) return void 0;
			throw error;
		}
	}
	async create(issue) {
		const { data } = await this.#client.request("POST /repos/{owner}/{repo}/issues", {
			...this.#repository,
			...issue,
			labels: [...issue.labels],
			assignees: [...issue.assignees],
			...ONLY_ONCE
		});
		return this.#found(data);
	}
	async change(issue_number, change) {
		await this.#client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
			...this.#repository,
			issue_number,
			...change
		});
	}
	async comments(issue_number, count) {
		const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
		const page = Math.max(1, Math.ceil(count / PAGE) - 1);
		const place = {
			...this.#repository,
			issue_number,
			per_page: PAGE,
			page
		};
		const comments = [];
		for await (const { data } of this.#client.paginate.iterator(route, place)) for (const { id, user, body } of data) comments.push({
			id,
			isOurs: this.isOurs(user),
			body: body ?? ""
		});
		return comments;
	}
	async comment(issue_number, body) {
		const { data } = await this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			...this.#repository,
			issue_number,
			body,
			...ONLY_ONCE
		});
		return Number(data.id);
	}
	async deleteComment(comment_id) {
		await unlessMissing(this.#client.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			...this.#repository,
			comment_id
		}));
	}
	async hasLabel(name) {
		return await unlessMissing(this.#client.request("GET /repos/{owner}/{repo}/labels/{name}", {
			...this.#repository,
			name
		})) !== void 0;
	}
	async makeLabel(label) {
		await this.#client.request("POST /repos/{owner}/{repo}/labels", {
			...this.#repository,
			...label
		});
	}
	async addLabel(issue_number, name) {
		const { data } = await this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
			...this.#repository,
			issue_number,
			labels: [name]
		});
		return data.map((label) => label.name);
	}
	async mayBeAssigned(assignee) {
		return await unlessMissing(this.#client.request("GET /repos/{owner}/{repo}/assignees/{assignee}", {
			...this.#repository,
			assignee
		})) !== void 0;
	}
	async assign(issue_number, assignees) {
		const { data } = await this.#client.request("POST /repos/{owner}/{repo}/issues/{issue_number}/assignees", {
			...this.#repository,
			issue_number,
			assignees: [...assignees]
		});
		return (data.assignees ?? []).map(({ login }) => login);
	}
	#found(data) {
		return foundIssue(data, this.isOurs(data.user));
	}
};
async function unlessMissing(request) {
	try {
		return await request;
	} catch (error) {
		if (requestFailure(error).status === 404) return void 0;
		throw error;
	}
}

// src/github/issue/assignees.ts
const MOST = 10;
const lower = (login) => login.toLowerCase();
function without(logins, others) {
	const left = new Set(others.map(lower));
	return logins.filter((login) => !left.has(lower(login)));
}
var IssueAssignees = class {
	#api;
	#info;
	#assignable = /* @__PURE__ */ new Map();
	constructor(api, info) {
		this.#api = api;
		this.#info = info;
	}
	async able(logins) {
		const able = [];
		for (const login of logins) {
			if (able.length === MOST) break;
			if (await this.#isAble(login)) able.push(login);
		}
		return able;
	}
	async add(issue, wanted) {
		const before = issue.read?.state?.assigned ?? [];
		const unknown = without(wanted, before);
		const present = without(unknown, without(unknown, issue.assignees));
		const missing = await this.able(without(unknown, present));
		if (missing.length === 0) return [...before, ...present];
		const after = await this.#assign(issue, missing);
		return [
			...before,
			...present,
			...without(missing, without(missing, after))
		];
	}
	async #assign(issue, logins) {
		try {
			return await this.#api.assign(issue.number, logins);
		} catch (error) {
			const { status, message } = requestFailure(error);
			if (status !== 403 && status !== 422) throw error;
			this.#info(`Issue #${issue.number}: GitHub did not assign ${logins.join(", ")} (${status} ${message}).`);
			return [];
		}
	}
	#isAble(login) {
		const known = this.#assignable.get(lower(login));
		if (known !== void 0) return known;
		const asked = this.#api.mayBeAssigned(login).then((may) => {
			if (!may) this.#info(`${login} is not assigned, since issues of this repository can't be theirs.`);
			return may;
		});
		this.#assignable.set(lower(login), asked);
		return asked;
	}
};

// src/github/issue/decide.ts
function decide(standing, wanted, text) {
	const { isNeeded, isDetermined, keepOnly } = wanted;
	if (standing === void 0) return isNeeded && !keepOnly ? "open" : "none";
	if (!standing.isOpen && !isNeeded) return "unchanged";
	if (text().isOlder) return "unchanged";
	if (standing.isOpen) {
		if (!isNeeded && isDetermined && !text().keepsOpen) return "close";
		return text().isChanged ? "update" : "unchanged";
	}
	if (standing.isDeclined && !text().hasNews) return "respected";
	return "reopen";
}
function writesNothing(decision) {
	return decision === "unchanged" || decision === "respected" || decision === "none";
}

// src/github/issue/keep.ts
const ROUNDS = 4;
const noText = () => ({
	isOlder: false,
	isChanged: true,
	hasNews: true,
	keepsOpen: false
});
var IssueKeeper = class {
	#with;
	#kept = /* @__PURE__ */ new Map();
	#closed = [];
	#keys = /* @__PURE__ */ new Set();
	#open = /* @__PURE__ */ new Set();
	#waiting = [];
	#opened = [];
	#failure;
	constructor(parts) {
		this.#with = parts;
	}
	async keep(wanted) {
		this.#keys = new Set(wanted.wanted.map(({ key }) => key));
		try {
			for (const one of wanted.wanted) this.#with.register.adopt(one.key, this.#formerKeys(one));
			await this.#closeCopies(wanted);
			for (const one of wanted.wanted) await this.#attempt(() => this.#keepPresent(one));
			await this.#closeUnwanted(wanted);
			await this.#openWaiting(wanted.max);
			await this.#settle();
		} catch (error) {
			this.#failure = error;
		}
		const kept = [...wanted.wanted.flatMap(({ key }) => this.#kept.get(key) ?? []), ...this.#closed];
		const room = Math.max(0, wanted.max - this.#open.size);
		const told = {
			kept,
			overflow: Math.max(0, this.#waiting.length - room)
		};
		if (this.#failure !== void 0) throw this.#with.explain(this.#failure, told);
		return told;
	}
	async #closeCopies({ family }) {
		const { register, writer } = this.#with;
		for (const key of register.keys()) {
			const oldest = register.oldest(key);
			if (oldest === void 0 || !(this.#keys.has(key) || oldest.read?.family === family)) continue;
			for (const copy of register.copies(key)) if (copy.isOpen) await this.#attempt(() => writer.closeCopy(copy, oldest));
		}
	}
	async #keepPresent(wanted) {
		const { register, labels, writer } = this.#with;
		const listed = register.oldest(wanted.key);
		const isOpen = listed?.isOpen ?? this.#isUnmarkedOpen(wanted);
		if (isOpen) this.#open.add(wanted.key);
		if (listed === void 0) {
			if (isOpen) await this.#keepOne(wanted, { mayOpen: false });
			else if (decide(void 0, wanted, noText) === "open") this.#wait(wanted);
			return;
		}
		await labels.restore(listed);
		const plan = await writer.plan(listed, wanted);
		if (this.#isDone(plan)) return;
		if (plan.decision === "reopen") this.#wait(wanted);
		else await this.#keepOne(wanted, { mayOpen: false });
	}
	async #closeUnwanted({ family, isWhole, unwanted }) {
		if (!isWhole) return;
		const { register, writer } = this.#with;
		for (const key of register.keys()) {
			const issue = register.oldest(key);
			if (!issue?.isOpen || this.#keys.has(key) || issue.read?.family !== family) continue;
			await this.#attempt(async () => {
				if (await writer.closeUnwanted(issue, unwanted)) this.#closed.push(keptIssue({
					...issue,
					isOpen: false
				}, key, "closed"));
			});
		}
	}
	async #openWaiting(max) {
		while (this.#open.size < max) {
			const one = this.#waiting.shift();
			if (one === void 0) return;
			await this.#attempt(() => this.#keepOne(one, { mayOpen: true }));
		}
	}
	async #settle() {
		if (this.#opened.length === 0) return;
		const { register, writer } = this.#with;
		for (const issue of await register.opened()) register.add(issue);
		for (const one of [...this.#opened]) {
			const mine = this.#kept.get(one.key);
			const oldest = register.oldest(one.key);
			const copy = register.copies(one.key).find(({ number }) => number === mine?.number);
			if (oldest === void 0 || copy === void 0) continue;
			await this.#attempt(async () => {
				await writer.closeCopy(copy, oldest);
				await this.#keepOne(one, { mayOpen: true });
			});
		}
	}
	async #keepOne(wanted, { mayOpen }) {
		const { api, register, labels, writer } = this.#with;
		for (let round = 0; round < ROUNDS; round++) {
			const candidate = await this.#candidate(wanted);
			if (candidate === void 0) {
				await this.#openOne(wanted, mayOpen);
				return;
			}
			const issue = await api.get(candidate.number);
			if (issue === void 0 || issue.read !== void 0 && register.keyOf(issue) !== wanted.key) {
				register.forget(candidate);
				continue;
			}
			await labels.restore(issue);
			const plan = await writer.plan(issue, wanted);
			if (this.#isDone(plan)) return;
			if (plan.decision === "reopen" && !mayOpen) {
				this.#wait(wanted);
				return;
			}
			const action = await writer.write(plan);
			if (action === void 0) continue;
			this.#tell(wanted, {
				...issue,
				isOpen: action !== "closed"
			}, action);
			return;
		}
		throw new Error(`the issue "${wanted.title}" was changed by somebody else ${ROUNDS} times in a row`);
	}
	async #openOne(wanted, mayOpen) {
		this.#open.delete(wanted.key);
		if (decide(void 0, wanted, noText) === "none") return;
		if (!mayOpen) {
			this.#wait(wanted);
			return;
		}
		this.#tell(wanted, await this.#with.writer.open(wanted), "opened");
		this.#opened.push(wanted);
	}
	async #candidate(wanted) {
		const { register } = this.#with;
		const listed = register.oldest(wanted.key);
		if (listed !== void 0) return listed;
		return decide(void 0, wanted, noText) === "none" && !this.#isUnmarkedOpen(wanted) ? void 0 : register.lost(wanted.key, this.#formerKeys(wanted), wanted.title);
	}
	#formerKeys({ formerKeys }) {
		return formerKeys.filter((key) => !this.#keys.has(key));
	}
	#isUnmarkedOpen({ title }) {
		return this.#with.register.unmarked(title)?.isOpen === true;
	}
	#wait(wanted) {
		this.#open.delete(wanted.key);
		this.#waiting.push(wanted);
	}
	#isDone({ decision, issue, wanted }) {
		if (!writesNothing(decision)) return false;
		if (decision !== "none") this.#tell(wanted, issue, decision);
		return true;
	}
	#tell({ key }, issue, action) {
		this.#kept.set(key, keptIssue(issue, key, action));
		if (issue.isOpen) this.#open.add(key);
		else this.#open.delete(key);
	}
	async #attempt(run) {
		try {
			await run();
		} catch (error) {
			if (!isOfOneIssue(error)) throw error;
			this.#failure ??= error;
		}
	}
};

// src/github/issue/labels.ts
const COLOR = "d4521e";
const DESCRIPTION = "The state of AWS IAM, kept by IAM Sweep";
var IssueLabels = class {
	names;
	#api;
	#info;
	#restored = /* @__PURE__ */ new Set();
	#made;
	constructor(api, names, info) {
		this.#api = api;
		this.names = names;
		this.#info = info;
	}
	async make() {
		this.#made ??= this.#makeAll();
		await this.#made;
	}
	async restore(issue) {
		if (this.#restored.has(issue.number)) return;
		this.#restored.add(issue.number);
		const [key] = this.names;
		const isSet = (labels) => labels.some((name) => name.toLowerCase() === key.toLowerCase());
		if (isSet(issue.labels) || isSet(await this.#add(issue.number, key))) return;
		this.#info(`Issue #${issue.number}: the label "${key}", by which it is found, could not be set.`);
	}
	async #add(number, name) {
		try {
			return await this.#api.addLabel(number, name);
		} catch (error) {
			if (!isRefusal(error)) throw error;
			return [];
		}
	}
	async #makeAll() {
		for (const name of this.names) try {
			if (await this.#api.hasLabel(name)) continue;
			await this.#api.makeLabel({
				name,
				color: COLOR,
				description: DESCRIPTION
			});
		} catch (error) {
			if (!isRefusal(error)) throw error;
		}
	}
};
function isRefusal(error) {
	return [
		403,
		404,
		410,
		422
	].includes(requestFailure(error).status ?? 0);
}

// src/github/issue/register.ts
const PAGES_WITHOUT_LABEL = 10;
var IssueRegister = class {
	#api;
	#options;
	#byKey = /* @__PURE__ */ new Map();
	#unmarked = /* @__PURE__ */ new Map();
	#presentKeys = /* @__PURE__ */ new Map();
	#newest = 0;
	#walked;
	constructor(api, options) {
		this.#api = api;
		this.#options = options;
	}
	async read() {
		for await (const page of this.#api.list({
			labels: this.#options.label,
			direction: "asc"
		})) for (const issue of page) {
			this.#newest = Math.max(this.#newest, issue.number);
			this.add(issue);
			if (this.#isUnmarked(issue) && !this.#unmarked.has(issue.title)) this.#unmarked.set(issue.title, issue);
		}
		if (this.#byKey.size === 0) await this.#walk(1);
	}
	keys() {
		return [...this.#byKey.keys()];
	}
	oldest(key) {
		return this.#byKey.get(key)?.[0];
	}
	adopt(key, formerKeys) {
		if (this.oldest(key) !== void 0) return;
		const former = formerKeys.find((it) => this.oldest(it) !== void 0);
		if (former === void 0) return;
		this.#presentKeys.set(former, key);
		this.#byKey.set(key, this.#byKey.get(former) ?? []);
		this.#byKey.delete(former);
	}
	keyOf({ read }) {
		return read && (this.#presentKeys.get(read.key) ?? read.key);
	}
	unmarked(title) {
		return this.#unmarked.get(title);
	}
	copies(key) {
		return (this.#byKey.get(key) ?? []).slice(1);
	}
	add(issue) {
		const key = this.keyOf(issue);
		if (key === void 0) return;
		const sorted = [...(this.#byKey.get(key) ?? []).filter(({ number }) => number !== issue.number), issue].sort((one, other) => one.number - other.number);
		this.#byKey.set(key, sorted);
	}
	forget(issue) {
		if (this.#unmarked.get(issue.title)?.number === issue.number) this.#unmarked.delete(issue.title);
		for (const [key, issues] of this.#byKey) {
			const left = issues.filter(({ number }) => number !== issue.number);
			if (left.length < issues.length) this.#byKey.set(key, left);
		}
	}
	async lost(key, formerKeys, title) {
		this.#walked ??= this.#walk(PAGES_WITHOUT_LABEL);
		await this.#walked;
		this.adopt(key, formerKeys);
		return this.oldest(key) ?? this.unmarked(title);
	}
	async opened() {
		const opened = [];
		for await (const page of this.#api.list({
			labels: this.#options.label,
			direction: "desc"
		})) {
			opened.push(...page.filter(({ number }) => number > this.#newest));
			if (page.some(({ number }) => number <= this.#newest)) break;
		}
		return opened;
	}
	#isUnmarked({ author, read, title }) {
		return read === void 0 && this.#options.titles.has(title) && this.#api.isOurs(author);
	}
	async #walk(most) {
		for (const creator of this.#options.creators) {
			let pages = 0;
			for await (const page of this.#api.list({
				creator,
				direction: "desc"
			})) {
				for (const issue of page) this.add(issue);
				if (++pages === most) break;
			}
		}
	}
};

// src/github/issue/comment.ts
const MARK = /<!-- iam-sweep comment kind=([a-z]+) from=[0-9a-f]{1,16} to=[0-9a-f]{1,16} -->\s*$/;
function markOf({ kind, from, to }) {
	return `<!-- iam-sweep comment kind=${kind} from=${from} to=${to} -->`;
}
function lastStep(comments) {
	return comments.filter(({ isOurs }) => isOurs).map(({ body }) => MARK.exec(body)?.[1]).findLast((kind) => kind !== void 0);
}
async function commentOnce(api, issue, markdown, step, pause) {
	const mark = markOf(step);
	const look = async (count) => {
		return (await api.comments(issue.number, count)).find(({ isOurs, body }) => isOurs && body.trimEnd().endsWith(mark))?.id;
	};
	if (issue.comments > 0 && await look(issue.comments) !== void 0) return false;
	const write = () => api.comment(issue.number, `${markdown.trimEnd()}\n\n${mark}`);
	const mine = await makeOnce(write, () => look(issue.comments), pause);
	const oldest = await look(issue.comments);
	if (oldest === void 0 || oldest >= mine) return true;
	await api.deleteComment(mine);
	return false;
}

// src/github/issue/write.ts
const STEPS = {
	update: {
		kind: "changed",
		change: {},
		action: "updated"
	},
	close: {
		kind: "closed",
		change: {
			state: "closed",
			state_reason: "completed"
		},
		action: "closed"
	},
	reopen: {
		kind: "reopened",
		change: {
			state: "open",
			state_reason: "reopened"
		},
		action: "reopened"
	}
};
var IssueWriter = class {
	#with;
	constructor(parts) {
		this.#with = parts;
	}
	async plan(issue, wanted) {
		let made;
		const text = () => {
			made ??= wanted.text(issue.read?.state);
			return made;
		};
		const decision = decide(issue, wanted, text);
		if (made?.isOlder) this.#with.info(`Issue #${issue.number} tells of later facts than this run has, so it is left as it is.`);
		return {
			issue,
			wanted,
			decision: decision === "respected" && await this.#isCopy(issue) ? "reopen" : decision,
			text
		};
	}
	async write({ issue, wanted, decision, text }) {
		if (decision !== "update" && decision !== "close" && decision !== "reopen") return void 0;
		const { api, assignees, family } = this.#with;
		const { kind, change, action } = STEPS[decision];
		const step = {
			kind,
			from: standingHash(issue),
			to: text().state.hash
		};
		if (!await this.#comment(issue, text()[kind], step) && await this.#hasMoved(issue)) return void 0;
		const present = text().state;
		const assigned = decision === "close" ? present.assigned : await assignees.add(issue, wanted.assignees);
		const { above = issue.body.trim(), below = "" } = issue.read ?? {};
		const parts = {
			key: wanted.key,
			family,
			above,
			below
		};
		const body = writeIssueBody(parts, {
			state: {
				...present,
				assigned
			},
			body: (limit) => text().body(limit)
		});
		await api.change(issue.number, {
			body,
			...change
		});
		return action;
	}
	async open(wanted) {
		const { api, register, labels, assignees, family, pause } = this.#with;
		const { key, title } = wanted;
		await labels.make();
		const assigned = await assignees.able(wanted.assignees);
		const text = wanted.text(void 0);
		const state = {
			...text.state,
			assigned
		};
		const body = writeIssueBody({
			key,
			family,
			above: "",
			below: ""
		}, {
			state,
			body: (limit) => text.body(limit)
		});
		const look = async () => (await register.opened()).findLast((issue) => issue.read?.key === key);
		const make = () => api.create({
			title,
			body,
			labels: labels.names,
			assignees: assigned
		});
		const issue = await makeOnce(make, look, pause);
		await labels.restore(issue);
		register.add(issue);
		return issue;
	}
	async closeCopy(listed, kept) {
		const copy = await this.#with.api.get(listed.number);
		if (!copy?.isOpen) return;
		const words = `#${kept.number} is older and tells of the same, so it is the one that is kept. This one is closed as a duplicate.`;
		await this.#comment(copy, words, {
			kind: "duplicate",
			from: "0",
			to: kept.number.toString(16)
		});
		await this.#with.api.change(copy.number, {
			state: "closed",
			state_reason: "not_planned"
		});
	}
	async closeUnwanted(listed, wordsFor) {
		const issue = await this.#with.api.get(listed.number);
		if (!issue?.isOpen || issue.read === void 0) return false;
		const words = wordsFor(issue.read);
		if (words === void 0) return false;
		await this.#comment(issue, words, {
			kind: "unwanted",
			from: standingHash(issue),
			to: "0"
		});
		await this.#with.api.change(issue.number, {
			state: "closed",
			state_reason: "completed"
		});
		return true;
	}
	async #comment(issue, words, step) {
		const { api, info, pause } = this.#with;
		try {
			return await commentOnce(api, issue, words, step, pause);
		} catch (error) {
			const { status, message } = requestFailure(error);
			if (status !== 403 || !isLocked(message)) throw error;
			info(`Issue #${issue.number} is locked, so it is kept without a comment.`);
			return true;
		}
	}
	async #hasMoved(issue) {
		await this.#with.pause(1);
		const now = await this.#with.api.get(issue.number);
		return now === void 0 || standingHash(now) !== standingHash(issue);
	}
	async #isCopy(issue) {
		if (issue.comments === 0) return false;
		return lastStep(await this.#with.api.comments(issue.number, issue.comments)) === "duplicate";
	}
};

// src/github/issue/index.ts
async function issueDesk(options) {
	const { labels, tokenContext, pauses, info = () => {}, retryPauseMs = 1e3 } = options;
	const { repository, token } = whereOf(options);
	const explain = (error, work, told) => explainIssue(error, work, repository, tokenContext, pauses.now(), told);
	const pause = (tried) => pauses.sleep(retryPauseMs * tried ** 2);
	try {
		const { apiUrl = "https://api.github.com", graphqlUrl } = options;
		const client = githubClient({
			...options,
			token,
			apiUrl
		});
		const viewer = await viewerOf(client, apiUrl, graphqlUrl);
		const api = new IssueApi(client, repository, isOursFor(viewer));
		const register = new IssueRegister(api, {
			label: labels[0],
			creators: [.../* @__PURE__ */ new Set([viewer, ACTIONS_BOT])],
			titles: new Set(options.titles)
		});
		await register.read();
		return {
			trend: ({ key, formerKeys }) => {
				return [key, ...formerKeys].map((it) => register.oldest(it)).find((it) => it !== void 0)?.read?.state?.trend ?? [];
			},
			keep(wanted) {
				const own = new IssueLabels(api, labels, info);
				const writer = new IssueWriter({
					api,
					register,
					labels: own,
					assignees: new IssueAssignees(api, info),
					family: wanted.family,
					info,
					pause
				});
				const failed = (error, told) => explain(error, "write", told);
				return new IssueKeeper({
					api,
					register,
					labels: own,
					writer,
					explain: failed
				}).keep(wanted);
			}
		};
	} catch (error) {
		throw explain(error, "read");
	}
}
function whereOf({ repository, token }) {
	if (repository === void 0 || !/^[^/\s]+\/[^/\s]+$/.test(repository)) throw new IssueError("issues: GITHUB_REPOSITORY does not name a repository. Issues need a run of GitHub Actions.");
	if (token === void 0) throw new IssueError(`issues of ${repository}: there is no token. Leave the input github-token out, so that the token of the job serves, or fill it.`);
	return {
		repository,
		token
	};
}

export { issueDesk };