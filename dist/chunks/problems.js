import { SwitchLedger, recognise } from "./trail.js";
import { MOST_AHEAD_MS } from "./days.js";

// src/collect/switch-role/intake.ts
var Intake = class {
	ledger = new SwitchLedger();
	until;
	#eventNames;
	constructor(eventNames, to) {
		this.#eventNames = eventNames;
		this.until = new Date(Date.parse(to) + MOST_AHEAD_MS).toISOString();
	}
	take(record) {
		const found = recognise(record, this.#eventNames);
		switch (found.kind) {
			case "none": return { kind: "other" };
			case "odd": return {
				kind: "spoiled",
				code: "OddRecord",
				message: found.problem
			};
			case "session": return this.addSession(found.session);
			case "switch": return this.add(found.switch);
		}
	}
	add(one) {
		if (this.#isAhead(one.at)) return inFuture(one.at);
		this.ledger.add(one);
		return {
			kind: "switch",
			switch: one
		};
	}
	addSession(one) {
		if (this.#isAhead(one.at)) return inFuture(one.at);
		this.ledger.addSession(one);
		return { kind: "other" };
	}
	#isAhead(at) {
		return Date.parse(at) > Date.parse(this.until);
	}
};
function inFuture(at) {
	return {
		kind: "spoiled",
		code: "EventInFuture",
		message: `an event of ${at} lies more than a day in the future; it was not counted`
	};
}

// src/collect/switch-role/problems.ts
const SHOWN = 20;
var Problems = class {
	#shown = [];
	#count = 0;
	add(problem) {
		this.#count++;
		const order = `${problem.accountId ?? ""}\n${problem.code}\n${problem.message}`;
		const place = this.#shown.findIndex((shown) => order < shown.order);
		this.#shown.splice(place < 0 ? this.#shown.length : place, 0, {
			order,
			problem
		});
		this.#shown.length = Math.min(this.#shown.length, SHOWN);
	}
	get count() {
		return this.#count;
	}
	facts() {
		return {
			problems: this.#shown.map(({ problem }) => problem),
			problemCount: this.#count
		};
	}
};

export { Intake, Problems };