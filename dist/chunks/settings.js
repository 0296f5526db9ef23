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
	"entity-unused",
	"switch-role-stale",
	"switch-role-never",
	"credential-unused",
	"mfa-missing",
	"password-policy-weak"
];
const CREDENTIAL_RULES = [
	"credential-unused",
	"mfa-missing",
	"password-policy-weak"
];
const SLACK_PLACEHOLDERS = [
	"conclusion",
	"stale",
	"never",
	"unknown",
	"days",
	"account",
	"run-url"
];
const REPORT_FORMATS = [
	"html",
	"sarif",
	"csv"
];

export { CREDENTIAL_RULES, REPORT_FORMATS, RULE_IDS, SEVERITIES, SLACK_PLACEHOLDERS };