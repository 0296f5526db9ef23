import "./rolldown-runtime.js";
import { require_dist_cjs as require_dist_cjs$2, require_dist_cjs$1 as require_dist_cjs, require_dist_cjs$2 as require_dist_cjs$1 } from "./aws-sdk.js";
import { CredentialsError, IncompleteAnswer, accountOf, defaultAudience, explainAssumeRole, explainIdToken, explainIdentity, explainNoCredentials, explainWebIdentity, factError, failureKind, partitionOf, regionIn } from "./explain-credentials.js";
import { getProxyUrl } from "./actions-core.js";

// src/aws/pace.ts
var import_dist_cjs$2 = require_dist_cjs$1();
const FIRST_RATE = 20;
const LOWEST_RATE = 1;
const HIGHEST_RATE = 1e3;
const GROWTH_UNKNOWN = 2 ** (1 / 12);
const FALL = .84;
const STEEP_FALL = .6;
const APPROACH = .12;
const PROBE = 3e-4;
const LIMIT_FORGOTTEN = 1.25;
const IDLE_CREDIT_MS = 20;
var Pace = class {
	#rate = FIRST_RATE;
	#refused = null;
	#nextAt = 0;
	#slot = 0;
	#lastFallAfter = 0;
	#answersSinceFall = 0;
	#waiting = [];
	#clock;
	constructor(clock) {
		this.#clock = clock;
	}
	get rate() {
		return this.#rate;
	}
	acquire() {
		return new Promise((resolve) => {
			this.#waiting.push(resolve);
			if (this.#waiting.length === 1) this.#serve();
		});
	}
	succeeded() {
		this.#answersSinceFall++;
		if (this.#refused === null) {
			this.#set(this.#rate * GROWTH_UNKNOWN);
			return;
		}
		const gap = Math.max(0, this.#refused - this.#rate);
		this.#set(this.#rate + gap * APPROACH + this.#refused * PROBE * this.#answersSinceFall);
		if (this.#rate > this.#refused * LIMIT_FORGOTTEN) this.#refused = null;
	}
	throttled(slot) {
		if (slot <= this.#lastFallAfter) return;
		this.#lastFallAfter = this.#slot;
		const fall = this.#refused === null ? STEEP_FALL : FALL;
		this.#answersSinceFall = 0;
		this.#refused = this.#rate;
		this.#set(this.#rate * fall);
	}
	async #serve() {
		for (let next = this.#waiting[0]; next !== void 0; next = this.#waiting[0]) {
			const wait = this.#nextAt - this.#clock.now();
			if (wait > 0) await this.#clock.sleep(wait);
			this.#nextAt = Math.max(this.#nextAt, this.#clock.now() - IDLE_CREDIT_MS) + 1e3 / this.#rate;
			next(++this.#slot);
			this.#waiting.shift();
		}
	}
	#set(rate) {
		this.#rate = Math.min(HIGHEST_RATE, Math.max(LOWEST_RATE, rate));
	}
};

// src/aws/caller.ts
const RETRIES = {
	throttled: {
		times: 12,
		firstPauseMs: 100,
		longestPauseMs: 2e4
	},
	transient: {
		times: 7,
		firstPauseMs: 200,
		longestPauseMs: 1e4
	},
	expired: {
		times: 2,
		firstPauseMs: 200,
		longestPauseMs: 1e3
	}
};
var Caller = class {
	#paces = /* @__PURE__ */ new Map();
	#options;
	constructor(options) {
		this.#options = options;
	}
	async call(operation, send) {
		const { clock, counts, session, debug } = this.#options;
		const pace = this.#pace(operation);
		const tried = {
			throttled: 0,
			transient: 0,
			expired: 0
		};
		for (;;) {
			const slot = await pace.acquire();
			const sessionNumber = session?.number ?? 0;
			counts.apiCalls[operation] = (counts.apiCalls[operation] ?? 0) + 1;
			try {
				const answer = await send();
				pace.succeeded();
				return answer;
			} catch (error) {
				const kind = failureKind(error);
				if (kind !== "throttled" && kind !== "transient" && kind !== "expired") throw withOperation(error, operation);
				const { times, firstPauseMs, longestPauseMs } = RETRIES[kind];
				if (kind === "throttled") pace.throttled(slot);
				if (tried[kind] >= times) throw withOperation(error, operation);
				const bound = Math.min(longestPauseMs, firstPauseMs * 2 ** tried[kind]);
				tried[kind]++;
				counts.retries++;
				if (kind === "expired") session?.renew(sessionNumber);
				debug?.(`${operation}: ${kind} (${String(error)}), attempt ${tried[kind]} of ${times}`);
				await clock.sleep(clock.random() * bound);
			}
		}
	}
	#pace(operation) {
		let pace = this.#paces.get(operation);
		if (pace === void 0) {
			pace = new Pace(this.#options.clock);
			this.#paces.set(operation, pace);
		}
		return pace;
	}
};
function withOperation(error, operation) {
	return error instanceof Error ? Object.assign(error, { operation }) : error;
}

// src/aws/complete-answers.ts
var import_dist_cjs$1 = require_dist_cjs();
const completeAnswers = (next) => async (args) => {
	const result = await next(args);
	const response = result.response;
	const bytes = await read(response.body);
	if (response.statusCode < 300 && !isClosed(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) throw new IncompleteAnswer(`the answer breaks off after ${bytes.byteLength} bytes`);
	response.body = bytes;
	return result;
};
async function read(body) {
	if (body === void 0 || body instanceof Uint8Array) return body ?? /* @__PURE__ */ new Uint8Array();
	const chunks = [];
	for await (const chunk of body) chunks.push(chunk);
	return chunks.length === 1 && chunks[0] !== void 0 ? chunks[0] : Buffer.concat(chunks);
}
function isClosed(document) {
	const root = /^\s*(?:<\?[^>]*\?>\s*)?<([\w:]+)/.exec(document.toString("utf8", 0, 512))?.[1];
	return root !== void 0 && document.toString("utf8", Math.max(0, document.length - 1024)).trimEnd().endsWith(`</${root}>`);
}

// src/aws/proxy.ts
async function proxyAgents(service, region, maxSockets) {
	const proxy = getProxyUrl(endpointOf(service, region));
	if (proxy === void 0) return {
		httpsAgent: {
			maxSockets,
			keepAlive: true
		},
		httpAgent: {
			maxSockets,
			keepAlive: true
		}
	};
	const { HttpsProxyAgent } = await import("./dist2.js");
	const { HttpProxyAgent } = await import("./dist.js");
	return {
		httpsAgent: new HttpsProxyAgent(proxy, {
			maxSockets,
			keepAlive: true
		}),
		httpAgent: new HttpProxyAgent(proxy, {
			maxSockets,
			keepAlive: true
		})
	};
}
function endpointOf(service, region) {
	const own = process.env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? process.env.AWS_ENDPOINT_URL;
	const suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
	return new URL(own || (service === "iam" ? `https://iam.${suffix}` : `https://sts.${region}.${suffix}`));
}

// src/aws/clients.ts
const TIMEOUTS = {
	connectionTimeout: 1e4,
	requestTimeout: 6e4,
	throwOnRequestTimeout: true,
	socketTimeout: 3e4
};
const SOCKETS = 64;
async function iamClient(options) {
	const client = new import_dist_cjs$1.IAMClient(await common$1("iam", options));
	client.middlewareStack.add(completeAnswers, {
		step: "deserialize",
		priority: "low",
		name: "completeAnswers"
	});
	return client;
}
async function stsClient(options) {
	return new import_dist_cjs$2.STSClient(await common$1("sts", options));
}
async function stsClientConfig(options) {
	const { credentials: _, ...config } = await common$1("sts", options);
	return config;
}
async function common$1(service, { region, credentials, tool }) {
	return {
		region,
		...credentials && { credentials },
		maxAttempts: 1,
		customUserAgent: [[tool.name, tool.version]],
		requestHandler: {
			...TIMEOUTS,
			...await proxyAgents(service, region, SOCKETS)
		}
	};
}

// src/aws/credentials.ts
var import_dist_cjs = require_dist_cjs$2();
const CHAINED_SECONDS = 3600;
function baseCredentials(aws, ports) {
	const role = aws.roleToAssume;
	if (role === void 0) {
		const chain = (0, import_dist_cjs.fromNodeProviderChain)({ clientConfig: { region: aws.region } });
		return explained(async () => masked(await chain(), ports), explainNoCredentials);
	}
	const partition = partitionOf(role);
	const region = regionIn(partition, aws.region);
	const audience = aws.audience ?? defaultAudience(partition);
	return async () => {
		const token = await explained(() => ports.call("GetIdToken", () => ports.getIdToken(audience)), (error) => explainIdToken(error, ports.tokenContext))();
		const fetch = (0, import_dist_cjs.fromWebToken)({
			roleArn: role,
			roleSessionName: aws.roleSessionName,
			durationSeconds: aws.roleDurationSeconds,
			webIdentityToken: token,
			clientConfig: await stsClientConfig({
				region,
				tool: ports.tool
			})
		});
		const explain = (error) => explainWebIdentity(error, {
			role,
			audience,
			token,
			aws
		});
		const assume = () => ports.call("AssumeRoleWithWebIdentity", () => fetch());
		return masked(await explained(assume, explain)(), ports);
	};
}
function chainedCredentials(roleArn, base, aws, ports) {
	let fetch;
	return explained(async () => {
		fetch ??= (0, import_dist_cjs.fromTemporaryCredentials)({
			masterCredentials: base,
			params: {
				RoleArn: roleArn,
				RoleSessionName: aws.roleSessionName,
				DurationSeconds: Math.min(aws.roleDurationSeconds, CHAINED_SECONDS)
			},
			clientConfig: await stsClientConfig({
				region: regionIn(partitionOf(roleArn), aws.region),
				tool: ports.tool
			})
		});
		const assume = fetch;
		return masked(await ports.call("AssumeRole", () => assume()), ports);
	}, (error) => explainAssumeRole(error, roleArn, aws));
}
function masked(identity, { mask }) {
	for (const secret of [
		identity.accessKeyId,
		identity.secretAccessKey,
		identity.sessionToken
	]) if (secret) mask(secret);
	return identity;
}
function explained(fetch, explain) {
	return async () => {
		try {
			return await fetch();
		} catch (error) {
			throw explain(error);
		}
	};
}

// src/aws/session.ts
const RENEW_BEFORE_EXPIRY_MS = 3e5;
var Session = class {
	#number = 0;
	#current;
	#fetchedAt = 0;
	#pending;
	#fetch;
	#clock;
	constructor(fetch, clock) {
		this.#fetch = fetch;
		this.#clock = clock;
	}
	get number() {
		return this.#number;
	}
	renew(number) {
		if (number === this.#number) this.#current = void 0;
	}
	provider = async () => {
		return {
			...await this.#valid(),
			expiration: new Date(this.#clock.now() + 6e4)
		};
	};
	async #valid() {
		if (this.#current !== void 0 && !this.#isDue(this.#current)) return this.#current;
		this.#pending ??= this.#fetchNew().finally(() => {
			this.#pending = void 0;
		});
		return this.#pending;
	}
	async #fetchNew() {
		const before = this.#current;
		try {
			const identity = await this.#fetch();
			const changed = identity.sessionToken !== before?.sessionToken || identity.accessKeyId !== before?.accessKeyId;
			this.#current = identity;
			this.#fetchedAt = this.#clock.now();
			if (changed) this.#number++;
			return identity;
		} catch (error) {
			if (before !== void 0 && !this.#isExpired(before)) return before;
			throw error;
		}
	}
	#isDue(identity) {
		if (identity.expiration === void 0) return false;
		const end = identity.expiration.getTime();
		const margin = Math.min(RENEW_BEFORE_EXPIRY_MS, (end - this.#fetchedAt) / 5);
		return this.#clock.now() >= end - margin;
	}
	#isExpired(identity) {
		return identity.expiration !== void 0 && this.#clock.now() >= identity.expiration.getTime();
	}
};

// src/collect/decode.ts
function decodeDocument(text) {
	if (text === void 0) return null;
	try {
		return JSON.parse(text.trimStart().startsWith("{") ? text : decodeURIComponent(text));
	} catch {
		return text;
	}
}
function isoTime(date) {
	return date.toISOString();
}
function isoTimeOrNull(date) {
	return date === void 0 ? null : date.toISOString();
}
function required(value, field) {
	if (value === void 0) throw new IncompleteAnswer(`the answer has no ${field}`);
	return value;
}
var Interned = class {
	#strings = /* @__PURE__ */ new Map();
	of(value) {
		const known = this.#strings.get(value);
		if (known !== void 0) return known;
		this.#strings.set(value, value);
		return value;
	}
};

// src/collect/paging.ts
async function* pages(fetch) {
	const seen = /* @__PURE__ */ new Set();
	let marker;
	for (;;) {
		const page = await fetch(marker);
		yield page;
		if (!page.IsTruncated) return;
		marker = page.Marker;
		if (!marker || seen.has(marker)) throw new IncompleteAnswer(`the listing is truncated, and its marker ${marker ? "repeats" : "is missing"}`);
		seen.add(marker);
	}
}

// src/collect/granting-policies.ts
const NAMESPACES_A_CALL = 200;
async function grantingPolicies(principal, namespaces, groupsByArn, { iam, caller }) {
	const groups = principal.type === "user" ? principal.groups.flatMap((arn) => groupsByArn.get(arn) ?? []) : [];
	const [only, ...others] = policiesInForce([principal, ...groups]);
	if (only !== void 0 && others.length === 0) {
		const list = [only];
		return new Map(namespaces.map((namespace) => [namespace, list]));
	}
	const granting = /* @__PURE__ */ new Map();
	for (let start = 0; start < namespaces.length; start += 200) {
		const chunk = namespaces.slice(start, start + 200);
		const fetch = (marker) => caller.call("ListPoliciesGrantingServiceAccess", () => iam.send(new import_dist_cjs$1.ListPoliciesGrantingServiceAccessCommand({
			Arn: principal.arn,
			ServiceNamespaces: chunk,
			Marker: marker
		})));
		for await (const page of pages(fetch)) for (const entry of page.PoliciesGrantingServiceAccess ?? []) {
			const namespace = required(entry.ServiceNamespace, "ServiceNamespace");
			const list = granting.get(namespace) ?? [];
			granting.set(namespace, list);
			list.push(...(entry.Policies ?? []).flatMap((policy) => attributed(policy, principal, groups)));
		}
	}
	return sharedLists(granting);
}
function policiesInForce(holders) {
	return holders.flatMap(({ arn, inlinePolicies, attachedPolicies }) => [...inlinePolicies.map(({ name }) => ({
		policyName: name,
		policyType: "inline",
		attachedTo: arn
	})), ...attachedPolicies.map((policy) => ({
		policyName: policy.name,
		policyType: "managed",
		policyArn: policy.arn,
		attachedTo: arn
	}))]);
}
function attributed(policy, principal, groups) {
	const policyName = required(policy.PolicyName, "PolicyName");
	if (policy.PolicyType !== "MANAGED") {
		const group = policy.EntityType === "GROUP" && groups.find(({ name }) => name === policy.EntityName);
		return [{
			policyName,
			policyType: "inline",
			attachedTo: group ? group.arn : principal.arn
		}];
	}
	const policyArn = required(policy.PolicyArn, "PolicyArn");
	const holders = [principal, ...groups].filter(({ attachedPolicies }) => attachedPolicies.some(({ arn }) => arn === policyArn));
	const managed = {
		policyName,
		policyType: "managed",
		policyArn
	};
	return holders.length === 0 ? [managed] : holders.map(({ arn }) => ({
		...managed,
		attachedTo: arn
	}));
}
function sharedLists(granting) {
	const lists = /* @__PURE__ */ new Map();
	for (const [namespace, policies] of granting) {
		const unique = [...new Map(policies.map((policy) => [JSON.stringify(policy), policy])).values()];
		const key = JSON.stringify(unique);
		if (!lists.has(key)) lists.set(key, unique);
		granting.set(namespace, lists.get(key));
	}
	return granting;
}

// src/collect/jobs.ts
const FIRST_PAUSE_MS = 500;
const SHORTEST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 15e3;
const PAUSE_GROWTH = 1.5;
const QUANTILE = .98;
const REMEMBERED = 100;
const REGENERATIONS = 5;
var JobError = class extends Error {
	name;
	constructor(code, message) {
		super(message);
		this.name = code;
	}
};
var JobDurations = class {
	#last = [];
	add(milliseconds) {
		this.#last.push(milliseconds);
		if (this.#last.length > REMEMBERED) this.#last.shift();
	}
	firstPause() {
		if (this.#last.length < 3) return FIRST_PAUSE_MS;
		const sorted = this.#last.toSorted((a, b) => a - b);
		const expected = sorted[Math.floor((sorted.length - 1) * QUANTILE)] ?? FIRST_PAUSE_MS;
		return Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, expected));
	}
};
var Orphaned = class extends Error {};
async function lastAccessed(arn, ports, more) {
	for (let generation = 0;; generation++) try {
		const job = await runJob(arn, ports);
		return {
			job,
			more: await more(job)
		};
	} catch (error) {
		if (!(error instanceof Orphaned)) throw error;
		if (generation >= REGENERATIONS) throw new JobError("SessionTooShort", "the credentials were renewed again and again before the job could be read: raise role-duration-seconds");
	}
}
async function runJob(arn, ports) {
	const { iam, caller, clock, durations, granularity, deadlineMs } = ports;
	const session = ports.session();
	const { JobId } = await caller.call("GenerateServiceLastAccessedDetails", () => iam.send(new import_dist_cjs$1.GenerateServiceLastAccessedDetailsCommand({
		Arn: arn,
		Granularity: granularity === "action" ? "ACTION_LEVEL" : "SERVICE_LEVEL"
	})));
	const jobId = required(JobId, "JobId");
	const generatedAt = clock.now();
	const read = (marker) => readJob({ session }, ports, () => caller.call("GetServiceLastAccessedDetails", () => iam.send(new import_dist_cjs$1.GetServiceLastAccessedDetailsCommand({
		JobId: jobId,
		MaxItems: 1e3,
		Marker: marker
	}))));
	let pause = durations.firstPause();
	let waited = 0;
	let page;
	for (;;) {
		const remaining = generatedAt + deadlineMs - clock.now();
		if (remaining <= 0) {
			const seconds = Math.round(deadlineMs / 1e3);
			throw new JobError("JobDeadline", `IAM did not finish the access-advisor job within ${seconds} s`);
		}
		await clock.sleep(Math.min(pause, remaining));
		page = await read();
		if (page.JobStatus !== "IN_PROGRESS") break;
		pause = Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, waited++ === 0 ? pause / 4 : pause * PAUSE_GROWTH));
	}
	if (page.JobStatus === "FAILED") {
		const { Code, Message } = page.Error ?? {};
		throw new JobError("JobFailed", `IAM's access-advisor job failed: ${Code ?? "no code"}: ${Message ?? "no message"}`);
	}
	if (page.JobStatus !== "COMPLETED") throw new IncompleteAnswer(`the job's status is ${page.JobStatus ?? "missing"}`);
	const completedAt = required(page.JobCompletionDate, "JobCompletionDate");
	durations.add(took(page, clock.now() - generatedAt));
	const services = [];
	const first = page;
	for await (const next of pages(async (marker) => marker === void 0 ? first : read(marker))) {
		if (next.JobStatus !== "COMPLETED") throw new IncompleteAnswer(`a later page of a finished job says ${next.JobStatus ?? "nothing"} of its status`);
		services.push(...next.ServicesLastAccessed ?? []);
	}
	return {
		jobId,
		session,
		completedAt,
		services
	};
}
async function readJob(job, ports, read) {
	if (ports.session() !== job.session) throw new Orphaned();
	try {
		return await read();
	} catch (error) {
		throw [
			"not-found",
			"denied",
			"other"
		].includes(failureKind(error)) && ports.session() !== job.session ? new Orphaned() : error;
	}
}
function took(page, observed) {
	const own = (page.JobCompletionDate?.getTime() ?? 0) - (page.JobCreationDate?.getTime() ?? 0);
	return own > 0 ? own : observed;
}

// src/collect/access.ts
async function accessOf(entity, ports) {
	let operation = "GetServiceLastAccessedDetails";
	try {
		const { job, more: users } = await lastAccessed(entity.arn, ports, (result) => usersOf(entity, result, ports));
		operation = "ListPoliciesGrantingServiceAccess";
		const granting = await grantingOf(entity, job, ports);
		const services = job.services.map((service) => serviceAccess(service, granting, users, ports));
		return complete(isoTime(job.completedAt), ports.packer.pack(services));
	} catch (error) {
		return {
			status: "unknown",
			reason: reasonOf(error, operation)
		};
	}
}
function complete(reportedAt, services) {
	return {
		status: "complete",
		reportedAt,
		get services() {
			return services();
		}
	};
}
async function usersOf(entity, job, ports) {
	const users = /* @__PURE__ */ new Map();
	if (entity.type !== "group" && entity.type !== "policy") return users;
	for (const { ServiceNamespace, TotalAuthenticatedEntities } of job.services) {
		if (ServiceNamespace === void 0 || (TotalAuthenticatedEntities ?? 0) < 2) continue;
		const fetch = (marker) => readJob(job, ports, () => ports.caller.call("GetServiceLastAccessedDetailsWithEntities", () => ports.iam.send(new import_dist_cjs$1.GetServiceLastAccessedDetailsWithEntitiesCommand({
			JobId: job.jobId,
			ServiceNamespace,
			MaxItems: 1e3,
			Marker: marker
		}))));
		const list = [];
		for await (const page of pages(fetch)) list.push(...(page.EntityDetailsList ?? []).map((details) => entityUse(details, ports.interned)));
		users.set(ServiceNamespace, list);
	}
	return users;
}
function entityUse({ EntityInfo, LastAuthenticated }, interned) {
	return {
		arn: interned.of(required(EntityInfo?.Arn, "EntityInfo.Arn")),
		name: interned.of(required(EntityInfo?.Name, "EntityInfo.Name")),
		type: {
			USER: "user",
			ROLE: "role",
			GROUP: "group"
		}[required(EntityInfo?.Type, "EntityInfo.Type")],
		lastAccessedAt: isoTimeOrNull(LastAuthenticated)
	};
}
async function grantingOf(entity, job, ports) {
	if (entity.type === "policy") {
		const itself = [{
			policyName: entity.name,
			policyType: "managed",
			policyArn: entity.arn
		}];
		return () => itself;
	}
	const namespaces = job.services.map(({ ServiceNamespace }) => required(ServiceNamespace, "ServiceNamespace"));
	const granting = await grantingPolicies(entity, namespaces, ports.groupsByArn, ports);
	const none = [];
	return (namespace) => granting.get(namespace) ?? none;
}
function serviceAccess(service, granting, users, { interned, granularity }) {
	const namespace = required(service.ServiceNamespace, "ServiceNamespace");
	const actions = granularity === "action" ? service.TrackedActionsLastAccessed : void 0;
	const by = service.LastAuthenticatedEntity;
	const region = service.LastAuthenticatedRegion;
	const usedBy = users.get(namespace);
	return {
		namespace,
		name: service.ServiceName ?? namespace,
		lastAccessedAt: isoTimeOrNull(service.LastAuthenticated),
		...by !== void 0 && { lastAccessedBy: by },
		...region !== void 0 && { lastAccessedRegion: region },
		...actions !== void 0 && { actions: actions.map((action) => actionAccess(action, interned)) },
		...usedBy !== void 0 && { usedBy },
		grantedBy: granting(namespace)
	};
}
function actionAccess(action, interned) {
	return {
		action: interned.of(required(action.ActionName, "ActionName")),
		lastAccessedAt: isoTimeOrNull(action.LastAccessedTime),
		...action.LastAccessedEntity && { lastAccessedBy: interned.of(action.LastAccessedEntity) },
		...action.LastAccessedRegion && { lastAccessedRegion: interned.of(action.LastAccessedRegion) }
	};
}
function reasonOf(error, operation) {
	if (error instanceof JobError) return {
		operation,
		code: error.name,
		message: error.message
	};
	const failed = operationOf(error) ?? operation;
	if (failureKind(error) === "not-found") return {
		operation: failed,
		code: "NoSuchEntity",
		message: "IAM no longer knows the entity: it was deleted or renamed while the audit ran"
	};
	return factError(failed, error);
}
function operationOf(error) {
	const operation = error?.operation;
	return typeof operation === "string" ? operation : void 0;
}

// src/collect/inventory.ts
const NOT_COLLECTED = { status: "not-collected" };
async function readAuthorizationDetails(iam, caller) {
	const details = {
		users: [],
		groups: [],
		roles: [],
		policies: []
	};
	const fetch = (marker) => caller.call("GetAccountAuthorizationDetails", () => iam.send(new import_dist_cjs$1.GetAccountAuthorizationDetailsCommand({
		MaxItems: 1e3,
		Marker: marker
	})));
	for await (const page of pages(fetch)) {
		details.users.push(...page.UserDetailList ?? []);
		details.groups.push(...page.GroupDetailList ?? []);
		details.roles.push(...page.RoleDetailList ?? []);
		details.policies.push(...page.Policies ?? []);
	}
	return details;
}
async function readPasswordUse(iam, caller) {
	const use = /* @__PURE__ */ new Map();
	const fetch = (marker) => caller.call("ListUsers", () => iam.send(new import_dist_cjs$1.ListUsersCommand({
		MaxItems: 1e3,
		Marker: marker
	})));
	for await (const page of pages(fetch)) for (const user of page.Users ?? []) use.set(required(user.Arn, "Arn"), isoTimeOrNull(user.PasswordLastUsed));
	return use;
}
function inventory(details, passwordUse, accountId) {
	const groupArns = new Map(details.groups.map((group) => [group.GroupName, required(group.Arn, "Arn")]));
	const members = /* @__PURE__ */ new Map();
	for (const user of details.users) for (const name of user.GroupList ?? []) append(members, name, required(user.Arn, "Arn"));
	const holders = /* @__PURE__ */ new Map();
	for (const holder of [
		...details.roles,
		...details.users,
		...details.groups
	]) for (const policy of holder.AttachedManagedPolicies ?? []) append(holders, required(policy.PolicyArn, "PolicyArn"), required(holder.Arn, "Arn"));
	const role = (detail) => ({
		type: "role",
		...common(detail, detail.RoleName, detail.RoleId, accountId),
		...grants(detail.RolePolicyList, detail.AttachedManagedPolicies),
		...boundary(detail),
		trustPolicy: decodeDocument(detail.AssumeRolePolicyDocument),
		lastUsedAt: isoTimeOrNull(detail.RoleLastUsed?.LastUsedDate),
		...detail.RoleLastUsed?.Region && { lastUsedRegion: detail.RoleLastUsed.Region }
	});
	const user = (detail) => ({
		type: "user",
		...common(detail, detail.UserName, detail.UserId, accountId),
		...missingGroups(detail, groupArns),
		...grants(detail.UserPolicyList, detail.AttachedManagedPolicies),
		...boundary(detail),
		groups: (detail.GroupList ?? []).flatMap((name) => groupArns.get(name) ?? []),
		passwordLastUsedAt: passwordUse.get(detail.Arn ?? "") ?? null
	});
	const group = (detail) => ({
		type: "group",
		...common(detail, detail.GroupName, detail.GroupId, accountId),
		...grants(detail.GroupPolicyList, detail.AttachedManagedPolicies),
		members: members.get(detail.GroupName ?? "") ?? []
	});
	const policy = (detail) => ({
		type: "policy",
		...common(detail, detail.PolicyName, detail.PolicyId, accountId),
		awsManaged: accountOf(required(detail.Arn, "Arn")) === "aws",
		attachments: holders.get(detail.Arn ?? "") ?? [],
		...missingHolders(detail, holders),
		boundaryUsageCount: detail.PermissionsBoundaryUsageCount ?? 0,
		versions: (detail.PolicyVersionList ?? []).map((version) => ({
			id: required(version.VersionId, "VersionId"),
			isDefault: version.VersionId === detail.DefaultVersionId,
			createdAt: isoTime(required(version.CreateDate, "CreateDate")),
			document: decodeDocument(version.Document)
		}))
	});
	return [
		...details.roles.map(role),
		...details.users.map(user),
		...details.groups.map(group),
		...details.policies.map(policy)
	];
}
function contradiction(code, message) {
	return { access: {
		status: "unknown",
		reason: {
			operation: "GetAccountAuthorizationDetails",
			code,
			message: `${message}: it changed while it was read, run the audit again`
		}
	} };
}
function missingGroups(detail, groups) {
	const missing = (detail.GroupList ?? []).filter((name) => !groups.has(name));
	return missing.length === 0 ? {} : contradiction("GroupMissing", `the user is in ${missing.join(", ")}, which the inventory does not hold`);
}
function missingHolders(detail, holders) {
	const count = detail.AttachmentCount ?? 0;
	return count === 0 || holders.has(detail.Arn ?? "") ? {} : contradiction("HolderMissing", `IAM counts ${count} of the policy's attachments, and the inventory holds none`);
}
function common(detail, name, id, accountId) {
	return {
		arn: required(detail.Arn, "Arn"),
		accountId,
		name: required(name, "name"),
		path: detail.Path ?? "/",
		id: required(id, "id"),
		createdAt: isoTime(required(detail.CreateDate, "CreateDate")),
		tags: Object.fromEntries((detail.Tags ?? []).map((tag) => [tag.Key, tag.Value])),
		access: NOT_COLLECTED
	};
}
function grants(inline, attached) {
	return {
		inlinePolicies: (inline ?? []).map((policy) => ({
			name: required(policy.PolicyName, "PolicyName"),
			document: decodeDocument(policy.PolicyDocument)
		})),
		attachedPolicies: (attached ?? []).map((policy) => ({
			name: required(policy.PolicyName, "PolicyName"),
			arn: required(policy.PolicyArn, "PolicyArn")
		}))
	};
}
function boundary(detail) {
	const arn = detail.PermissionsBoundary?.PermissionsBoundaryArn;
	return arn === void 0 ? {} : { boundaryArn: arn };
}
function append(lists, key, value) {
	const list = lists.get(key);
	if (list === void 0) lists.set(key, [value]);
	else list.push(value);
}

// src/collect/packed-services.ts
var ServicePacker = class {
	#names = new Numbered();
	#users = new Numbered();
	pack(services) {
		const names = new Uint32Array(services.length);
		const users = new Uint32Array(services.length);
		const times = new Float64Array(services.length);
		const grantedBy = new Uint16Array(services.length);
		const grants = [];
		const details = [];
		for (const [at, service] of services.entries()) {
			names[at] = this.#name(service);
			users[at] = this.#user(service);
			times[at] = service.lastAccessedAt === null ? NaN : Date.parse(service.lastAccessedAt);
			if (!grants.includes(service.grantedBy)) grants.push(service.grantedBy);
			grantedBy[at] = grants.indexOf(service.grantedBy);
			const { actions, usedBy } = service;
			if (actions !== void 0 || usedBy !== void 0) details[at] = {
				...actions && { actions },
				...usedBy && { usedBy }
			};
		}
		return () => Array.from(times, (time, at) => ({
			...this.#names.at(names[at]),
			lastAccessedAt: Number.isNaN(time) ? null : new Date(time).toISOString(),
			...this.#users.at(users[at]),
			...details[at],
			grantedBy: grants[grantedBy[at] ?? 0] ?? []
		}));
	}
	#name({ namespace, name }) {
		return this.#names.of(`${namespace}\n${name}`, () => ({
			namespace,
			name
		}));
	}
	#user({ lastAccessedBy, lastAccessedRegion }) {
		return this.#users.of(`${lastAccessedBy ?? ""}\n${lastAccessedRegion ?? ""}`, () => ({
			...lastAccessedBy !== void 0 && { lastAccessedBy },
			...lastAccessedRegion !== void 0 && { lastAccessedRegion }
		}));
	}
};
var Numbered = class {
	#numbers = /* @__PURE__ */ new Map();
	#values = [];
	of(key, make) {
		const known = this.#numbers.get(key);
		if (known !== void 0) return known;
		const number = this.#values.push(make()) - 1;
		this.#numbers.set(key, number);
		return number;
	}
	at(number) {
		const value = this.#values[number ?? -1];
		if (value === void 0) throw new RangeError(`there is no value with number ${number}`);
		return value;
	}
};

// src/collect/account.ts
const OPEN_JOBS = 256;
async function collectAccount(identity, ports) {
	const errors = [];
	const entities = await readInventory(identity.id, ports, errors);
	const alias = await readAlias(ports);
	const account = {
		...identity,
		...alias !== void 0 && { alias }
	};
	if (entities === void 0) return {
		account: {
			...account,
			inventory: "incomplete",
			entities: []
		},
		errors
	};
	const access = await readAccess(ports.select(entities), entities, ports);
	return {
		account: {
			...account,
			inventory: errors.length === 0 ? "complete" : "incomplete",
			entities: entities.map((entity) => ({
				...entity,
				access: access.get(entity.arn) ?? entity.access
			}))
		},
		errors
	};
}
async function readInventory(accountId, { iam, caller }, errors) {
	const failed = (operation) => (error) => {
		errors.push({
			accountId,
			...factError(operation, error)
		});
	};
	const [details, passwordUse] = await Promise.all([readAuthorizationDetails(iam, caller).catch(failed("GetAccountAuthorizationDetails")), readPasswordUse(iam, caller).catch(failed("ListUsers"))]);
	if (details === void 0) return;
	let entities;
	try {
		entities = inventory(details, passwordUse ?? /* @__PURE__ */ new Map(), accountId);
	} catch (error) {
		return failed("GetAccountAuthorizationDetails")(error);
	}
	const reason = errors.find(({ operation }) => operation === "ListUsers");
	if (reason === void 0) return entities;
	const unknown = {
		status: "unknown",
		reason
	};
	return entities.map((entity) => entity.type === "user" ? {
		...entity,
		access: unknown
	} : entity);
}
async function readAlias({ iam, caller, debug }) {
	try {
		return (await caller.call("ListAccountAliases", () => iam.send(new import_dist_cjs$1.ListAccountAliasesCommand({})))).AccountAliases?.[0];
	} catch (error) {
		debug(`no account alias: ${String(error)}`);
		return;
	}
}
async function readAccess(selected, all, ports) {
	const groupsByArn = new Map(all.filter((entity) => entity.type === "group").map((g) => [g.arn, g]));
	const accessPorts = {
		...ports,
		deadlineMs: ports.jobDeadlineMs,
		groupsByArn,
		interned: new Interned(),
		packer: new ServicePacker(),
		durations: new JobDurations()
	};
	const access = /* @__PURE__ */ new Map();
	const asked = selected.filter((entity) => entity.access.status === "not-collected");
	ports.onProgress(0, asked.length);
	await sideBySide(asked, OPEN_JOBS, async (entity) => {
		access.set(entity.arn, await accessOf(entity, accessPorts));
		ports.onProgress(access.size, asked.length);
	});
	return access;
}
async function sideBySide(items, width, work) {
	const queue = items.values();
	const worker = async () => {
		for (const item of queue) await work(item);
	};
	await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}

// src/collect/index.ts
async function collect(settings, ports) {
	const { clock } = ports;
	const startedAt = clock.now();
	const counts = {
		apiCalls: {},
		retries: 0
	};
	const credentialPorts = {
		...ports,
		call: (operation, send) => credentialCaller.call(operation, send)
	};
	const base = new Session(baseCredentials(settings.aws, credentialPorts), clock);
	const credentialCaller = new Caller({
		clock,
		counts,
		session: base,
		debug: ports.debug
	});
	await base.provider();
	const entrances = entrancesOf(settings, base, credentialPorts, clock);
	const entered = await Promise.all(entrances.map((entrance) => enter(entrance, settings, counts, ports)));
	return {
		schemaVersion: 1,
		tool: ports.tool,
		collectedAt: new Date(startedAt).toISOString(),
		granularity: settings.access.granularity,
		accounts: entered.map(({ account }) => account),
		errors: entered.flatMap(({ errors }) => errors),
		stats: {
			apiCalls: counts.apiCalls,
			retries: counts.retries,
			durationMs: clock.now() - startedAt
		}
	};
}
function entrancesOf({ aws, accounts }, base, ports, clock) {
	if (accounts.length === 0) return [{
		session: base,
		region: aws.roleToAssume === void 0 ? aws.region : regionIn(partitionOf(aws.roleToAssume), aws.region)
	}];
	return accounts.map(({ roleArn, name }) => ({
		session: new Session(chainedCredentials(roleArn, base.provider, aws, ports), clock),
		region: regionIn(partitionOf(roleArn), aws.region),
		roleArn,
		...name !== void 0 && { name }
	}));
}
async function enter(entrance, settings, counts, ports) {
	const { session, region, roleArn } = entrance;
	const { clock, tool, debug } = ports;
	const client = {
		region,
		credentials: session.provider,
		tool
	};
	const caller = new Caller({
		clock,
		counts,
		debug,
		session
	});
	let identity;
	try {
		identity = await whoAmI(caller, client, entrance.name);
	} catch (error) {
		if (roleArn === void 0) throw explainIdentity(error);
		return notEntered(entrance, roleArn, error);
	}
	return collectAccount(identity, {
		iam: await iamClient(client),
		caller,
		clock,
		session: () => session.number,
		select: ports.select,
		granularity: settings.access.granularity,
		jobDeadlineMs: settings.access.jobDeadlineSeconds * 1e3,
		onProgress: (done, total) => ports.onProgress(identity.id, done, total),
		debug
	});
}
async function whoAmI(caller, client, name) {
	const sts = await stsClient(client);
	const { Account, Arn } = await caller.call("GetCallerIdentity", () => sts.send(new import_dist_cjs$2.GetCallerIdentityCommand({})));
	return {
		id: Account ?? "",
		partition: partitionOf(Arn ?? ""),
		...name !== void 0 && { name }
	};
}
function notEntered({ name }, roleArn, error) {
	const id = accountOf(roleArn);
	const fact = error instanceof CredentialsError ? {
		operation: "AssumeRole",
		code: error.code,
		message: error.message
	} : factError("GetCallerIdentity", error);
	return {
		account: {
			id,
			partition: partitionOf(roleArn),
			...name !== void 0 && { name },
			inventory: "incomplete",
			entities: []
		},
		errors: [{
			accountId: id,
			...fact
		}]
	};
}

export { collect };