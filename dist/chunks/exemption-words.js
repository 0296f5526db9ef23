import { arnLabel } from "./entity-words.js";
import { joined, named, number, own, say } from "./phrase.js";

// src/report/exemption-words.ts
const SOON_DAYS = 14;
const NAMED = 3;
function endsSoon({ state, daysLeft }) {
	return state === "active" && daysLeft <= 14;
}
function exemptWords(exempt, relation) {
	if (exempt.length === 0) return own("");
	const who = exempt.slice(0, NAMED).map(({ arn, until }) => say`${named(arnLabel(arn))}, which is exempt until ${own(until)}`);
	const rest = exempt.length - who.length;
	const more = rest === 0 ? own("") : own(` (and ${number(rest)} more that are exempt)`);
	return say`; ${joined(who, ", and ")}, ${own(exempt.length === 1 ? relation : relation === "holds" ? "hold" : "are in")} it${more}`;
}

export { endsSoon, exemptWords };