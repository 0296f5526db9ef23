// src/model/settings.ts
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
const RULE_IDS = [
	"service-never-accessed",
	"service-unused",
	"action-never-accessed",
	"action-unused",
	"entity-unused"
];

export { RULE_IDS, SEVERITIES };