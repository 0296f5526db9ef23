import { TRUST_POLICY } from "./finding.js";
import { arnLabel } from "./entity-words.js";
import { isAboutDocument } from "./matter.js";

// src/report/document-words.ts
function policyLabel({ subject: { policy } }) {
	if (policy === void 0 || policy === "trust policy") return policy;
	return policy.startsWith("arn:") ? policy.split(" ").map(arnLabel).join(" ") : policy;
}
function documentSubject(finding) {
	if (!isAboutDocument(finding)) return void 0;
	const parts = [policyLabel(finding), finding.subject.about].filter((part) => part !== void 0);
	return parts.length === 0 ? void 0 : parts.join(": ");
}
const DOCUMENT_WORDS = {
	"admin-access": ["with administrator access", "administrator access"],
	"privilege-escalation": ["as ways to more rights", "ways to more rights"],
	"pass-role-any": ["with iam:PassRole on every role", "iam:PassRole on every role"],
	"wildcard-service": ["with every action of a service", "every action of a service"],
	"not-action-allow": ["with an Allow by exception", "an Allow by exception"],
	"trust-public": ["open to anyone", "a trust policy open to anyone"],
	"trust-oidc-unbound": ["unbound", "an identity provider trusted whoever asks"],
	"trust-cross-account": ["without an external ID", "a foreign account trusted without an external ID"],
	"policy-unknown-action": ["unknown to AWS", "an action that AWS does not have"],
	"policy-malformed": ["malformed", "a malformed policy"],
	"policy-too-large": ["above its quota", "a policy above its quota"]
};

export { DOCUMENT_WORDS, documentSubject };