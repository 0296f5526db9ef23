// src/model/rule-ids.ts
const USE_RULES = [
	"service-never-accessed",
	"service-unused",
	"action-never-accessed",
	"action-unused",
	"entity-unused",
	"switch-role-stale",
	"switch-role-never"
];
const CREDENTIAL_RULES = [
	"credential-unused",
	"mfa-missing",
	"password-policy-weak"
];
const DOCUMENT_RULES = [
	"admin-access",
	"privilege-escalation",
	"pass-role-any",
	"wildcard-service",
	"not-action-allow",
	"trust-public",
	"trust-oidc-unbound",
	"trust-cross-account",
	"policy-unknown-action",
	"policy-malformed",
	"policy-too-large"
];
const CHANGE_RULES = [
	"change-grants-unused",
	"change-removes-used",
	"change-unresolved",
	"access-analyzer"
];
const RULE_IDS = [
	...USE_RULES,
	...CREDENTIAL_RULES,
	...DOCUMENT_RULES,
	...CHANGE_RULES
];
const PULL_REQUEST_RULES = ["policy-too-large", ...CHANGE_RULES];
const AUDIT_RULES = RULE_IDS.filter((rule) => !PULL_REQUEST_RULES.includes(rule));

// src/model/settings.ts
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low"
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

export { AUDIT_RULES, CHANGE_RULES, CREDENTIAL_RULES, DOCUMENT_RULES, PULL_REQUEST_RULES, REPORT_FORMATS, RULE_IDS, SEVERITIES, SLACK_PLACEHOLDERS };