// src/model/rule-pairs.ts
const PAIRS = [
	["service-never-accessed", "service-unused"],
	["action-never-accessed", "action-unused"],
	["switch-role-never", "switch-role-stale"]
];
const TWINS = new Map(PAIRS.flatMap(([never, since]) => [[never, since], [since, never]]));
function twinOf(rule) {
	return TWINS.get(rule);
}
function matterOf(rule) {
	return PAIRS.find(([never, since]) => never === rule || since === rule)?.[0] ?? rule;
}
function silenceRules({ lastSwitchedAt }) {
	return lastSwitchedAt === null ? ["switch-role-never", "switch-role-stale"] : ["switch-role-stale"];
}

export { matterOf, silenceRules, twinOf };