import { DAY_MS } from "./days.js";
import { entityMatcher, textMatcher } from "./pattern.js";

// src/settings/exemptions.ts
const NOTHING_LEFT_OUT = {
	unjudged: [],
	rulesOff: /* @__PURE__ */ new Set(),
	inventoryCut: false
};
const NONE = { covering: () => void 0 };
var ExemptionBook = class {
	#entries;
	constructor(exemptions, now) {
		this.#entries = exemptions.map((exemption) => {
			const daysLeft = daysUntil(exemption.expires, now);
			return {
				exemption,
				daysLeft,
				active: daysLeft >= 0,
				names: entityMatcher(exemption.entity),
				coversService: serviceMatcher(exemption.services),
				matches: 0
			};
		});
	}
	of(entity) {
		const entries = this.#entries.filter((entry) => entry.names(entity));
		if (entries.length === 0) return NONE;
		return { covering(finding) {
			let first;
			for (const entry of entries) {
				const { rule } = entry.exemption;
				if (rule !== "*" && rule !== finding.rule) continue;
				if (!entry.coversService(finding.subject.service)) continue;
				entry.matches++;
				if (entry.active) first ??= entry.exemption;
			}
			return first;
		} };
	}
	judged(notAsked = NOTHING_LEFT_OUT) {
		return this.#entries.map((entry) => ({
			exemption: entry.exemption,
			state: entry.active ? "active" : "expired",
			daysLeft: entry.daysLeft,
			matches: entry.matches,
			...isUndecided(entry, notAsked) && { undecided: true }
		}));
	}
	notices(notAsked = NOTHING_LEFT_OUT) {
		return this.#entries.filter((entry) => entry.matches === 0 && !isUndecided(entry, notAsked)).map(({ exemption, active }) => ({
			code: "exemption-unmatched",
			message: `The exemption of "${exemption.entity}" from ${rulesOf(exemption)} matched no finding` + (active ? "." : `, and it expired on ${exemption.expires}.`) + " It may be removed, or its entity or services are misspelt."
		}));
	}
};
function isUndecided({ matches, names, exemption: { rule } }, { unjudged, rulesOff, inventoryCut }) {
	if (matches > 0) return false;
	return inventoryCut || rule !== "*" && rulesOff.has(rule) || unjudged.some(names);
}
function daysUntil(date, now) {
	return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS) - Math.floor(now.getTime() / DAY_MS);
}
function serviceMatcher(globs) {
	if (globs === void 0) return () => true;
	const matchers = globs.map((glob) => textMatcher(glob.toLowerCase()));
	const known = /* @__PURE__ */ new Map();
	return (service) => {
		if (service === void 0) return false;
		const name = service.toLowerCase();
		let covered = known.get(name);
		if (covered === void 0) {
			covered = matchers.some((matches) => matches(name));
			known.set(name, covered);
		}
		return covered;
	};
}
function rulesOf({ rule, services }) {
	const which = rule === "*" ? "every rule" : `rule ${rule}`;
	return services === void 0 ? which : `${which} for ${services.join(", ")}`;
}

export { ExemptionBook };