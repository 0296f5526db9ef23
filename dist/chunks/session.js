import { failureKind } from "./errors.js";
import { defaultAudience, explainAssumeRole, explainIdToken, explainNoCredentials, explainWebIdentity, partitionOf, regionIn } from "./explain-credentials.js";
import { require_dist_cjs$5 as require_dist_cjs } from "./aws-sdk.js";
import { stsClientConfig } from "./clients.js";

// src/aws/pace.ts
const FIRST_RATE = 20;
const LOWEST_RATE = 1;
const HIGHEST_RATE = 1e3;
const GROWTH_UNKNOWN = 2 ** (1 / 12);
const FALL = .84;
const STEEP_FALL = .6;
const APPROACH = .12;
const PROBE = .006;
const LIMIT_FORGOTTEN = 1.25;
const IDLE_CREDIT_MS = 20;
const LOWEST_SHARE = 1 / 8;
const RECOVERY_SHARE = 1 / 10;
var Pace = class {
	#rate;
	#refused = null;
	#nextAt = 0;
	#slot = 0;
	#lastFallAfter = 0;
	#answersSinceFall = 0;
	#waiting = [];
	#clock;
	#lowest;
	#highest;
	#recovery;
	#idleCreditMs;
	constructor(clock, published) {
		this.#clock = clock;
		this.#rate = published?.perSecond ?? FIRST_RATE;
		this.#highest = published?.perSecond ?? HIGHEST_RATE;
		this.#lowest = published === void 0 ? LOWEST_RATE : published.perSecond * LOWEST_SHARE;
		this.#idleCreditMs = published === void 0 ? IDLE_CREDIT_MS : 0;
		this.#recovery = published && published.perSecond * RECOVERY_SHARE;
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
		if (this.#recovery !== void 0) {
			this.#set(this.#rate + this.#recovery);
			return;
		}
		this.#answersSinceFall++;
		if (this.#refused === null) {
			this.#set(this.#rate * GROWTH_UNKNOWN);
			return;
		}
		const gap = Math.max(0, this.#refused - this.#rate);
		this.#set(this.#rate + gap * APPROACH + PROBE * this.#answersSinceFall);
		if (this.#rate > this.#refused * LIMIT_FORGOTTEN) this.#refused = null;
	}
	throttled(slot) {
		if (slot <= this.#lastFallAfter) return;
		this.#lastFallAfter = this.#slot;
		const fall = this.#refused === null && this.#recovery === void 0 ? STEEP_FALL : FALL;
		this.#answersSinceFall = 0;
		this.#refused = this.#rate;
		this.#set(this.#rate * fall);
	}
	async #serve() {
		for (let next = this.#waiting[0]; next !== void 0; next = this.#waiting[0]) {
			const wait = this.#nextAt - this.#clock.now();
			if (wait > 0) await this.#clock.sleep(wait);
			this.#nextAt = Math.max(this.#nextAt, this.#clock.now() - this.#idleCreditMs) + 1e3 / this.#rate;
			next(++this.#slot);
			this.#waiting.shift();
		}
	}
	#set(rate) {
		this.#rate = Math.min(this.#highest, Math.max(this.#lowest, rate));
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
	async call(operation, send, limit) {
		const { clock, counts, session, debug } = this.#options;
		const pace = this.#pace(operation, limit);
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
	#pace(operation, limit) {
		const key = limit === void 0 ? operation : `${operation} ${limit.of}`;
		let pace = this.#paces.get(key);
		if (pace === void 0) {
			pace = new Pace(this.#options.clock, limit);
			this.#paces.set(key, pace);
		}
		return pace;
	}
};
function withOperation(error, operation) {
	return error instanceof Error ? Object.assign(error, { operation }) : error;
}

// src/aws/credentials.ts
var import_dist_cjs = require_dist_cjs();
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

export { Caller, Session, baseCredentials, chainedCredentials };