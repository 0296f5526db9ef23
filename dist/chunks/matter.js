// src/report/matter.ts
const MATTERS = {
	"service-never-accessed": "access",
	"service-unused": "access",
	"action-never-accessed": "access",
	"action-unused": "access",
	"entity-unused": "access",
	"switch-role-stale": "switching",
	"switch-role-never": "switching",
	"credential-unused": "credential",
	"mfa-missing": "mfa",
	"password-policy-weak": "password-policy",
	"admin-access": "document",
	"privilege-escalation": "document",
	"pass-role-any": "document",
	"wildcard-service": "document",
	"not-action-allow": "document",
	"trust-public": "document",
	"trust-oidc-unbound": "document",
	"trust-cross-account": "document",
	"policy-unknown-action": "document",
	"policy-malformed": "document",
	"policy-too-large": "document",
	"change-grants-unused": "change",
	"change-removes-used": "change",
	"change-unresolved": "change",
	"access-analyzer": "change"
};
function matterOf({ rule }) {
	return MATTERS[rule];
}
function isAboutAccess(finding) {
	return matterOf(finding) === "access";
}
function isAboutDocument(finding) {
	return matterOf(finding) === "document";
}
function isAboutSwitching(finding) {
	return matterOf(finding) === "switching";
}
function isUnusedAccess(finding) {
	return isAboutAccess(finding) && finding.evidence.lastAccessedAt === null;
}

export { isAboutAccess, isAboutDocument, isAboutSwitching, isUnusedAccess, matterOf };