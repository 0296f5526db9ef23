// src/collect/switch-role/activity.ts
var Activity = class {
	#byId = /* @__PURE__ */ new Map();
	#byArn = /* @__PURE__ */ new Map();
	#silent;
	#since;
	constructor(users, known, since) {
		this.#since = since;
		this.#silent = new Set(users);
		for (const user of users) {
			this.#byId.set(user.id, user);
			this.#byArn.set(user.arn, user);
		}
		for (const one of known) this.note(one);
	}
	note(one) {
		if (Date.parse(one.at) < this.#since) return;
		const user = this.userOf(one);
		if (user !== void 0) this.#silent.delete(user);
	}
	userOf({ userId, userArn, at, notBy = [] }) {
		if (userId !== void 0) return this.#byId.get(userId);
		const user = userArn === void 0 ? void 0 : this.#byArn.get(userArn);
		if (user === void 0 || notBy.includes(user.id)) return void 0;
		return Date.parse(at) >= Date.parse(user.createdAt) ? user : void 0;
	}
	isSilent(user) {
		return this.#silent.has(user);
	}
	get silent() {
		return [...this.#silent];
	}
	get nobodyIsSilent() {
		return this.#silent.size === 0;
	}
};

export { Activity };