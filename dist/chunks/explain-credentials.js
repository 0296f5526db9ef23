import { errorCode } from "./errors.js";

// src/aws/partition.ts
function partitionOf(arn) {
	return arn.split(":", 2)[1] || "aws";
}
function accountOf(arn) {
	return arn.split(":", 5)[4] ?? "";
}
function defaultAudience(partition) {
	return partition === "aws-cn" ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
}
function regionIn(partition, configured) {
	const home = {
		"aws-cn": "cn-north-1",
		"aws-us-gov": "us-gov-west-1"
	}[partition];
	if (home === void 0) return configured;
	const prefix = partition === "aws-cn" ? "cn-" : "us-gov-";
	return configured.startsWith(prefix) ? configured : home;
}

// src/aws/explain-credentials.ts
var CredentialsError = class extends Error {
	name = "CredentialsError";
	code;
	constructor(code, message, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.code = code;
	}
};
function explainIdToken(error, context) {
	if (context.canRequestToken) return new CredentialsError("IdTokenRefused", `GitHub's token service did not give an OIDC token: ${oneLine(text(error))} Run the job again; if it stays, see https://www.githubstatus.com.`, error);
	if (context.isDependabot) return new CredentialsError("IdTokenDependabot", "Dependabot pull requests get no OIDC token. Skip this step for them (`if: github.actor != 'dependabot[bot]'`); a scheduled run on the default branch audits the account.", error);
	if (context.isForkPullRequest) return new CredentialsError("IdTokenFork", "Pull requests from forks get no OIDC token. Run the audit on a schedule or on push instead, or skip this step for forks (`if: github.event.pull_request.head.repo.full_name == github.repository`).", error);
	return new CredentialsError("IdTokenPermissionMissing", "The job has no permission to ask for an OIDC token. Add to the job:\n\npermissions:\n  id-token: write\n  contents: read", error);
}
function explainWebIdentity(error, request) {
	const { role, audience, token, aws } = request;
	const said = `AWS said: ${errorCode(error)}: ${oneLine(text(error))}`;
	const account = accountOf(role);
	const provider = `arn:${partitionOf(role)}:iam::${account}:oidc-provider/token.actions.githubusercontent.com`;
	if (/DurationSeconds exceeds/i.test(text(error))) return new CredentialsError("DurationTooLong", `role-duration-seconds is ${aws.roleDurationSeconds}, more than the maximum session duration of ${role}. Lower the input, or raise MaxSessionDuration of the role. ${said}`, error);
	if (/No OpenIDConnect provider/i.test(text(error))) return new CredentialsError("OidcProviderMissing", `Account ${account} has no identity provider for GitHub. Create ${provider} (the CloudFormation template in docs/ does it). ${said}`, error);
	if (/audience/i.test(text(error))) return new CredentialsError("AudienceRefused", `The token's audience is ${audience}, which ${provider} does not accept. Add it to the provider's client IDs, or set the input \`audience\` to one that is there. ${said}`, error);
	const code = errorCode(error);
	if (/^AccessDenied/.test(code)) return new CredentialsError("RoleNotAssumable", [
		`${role} can't be assumed by this workflow. ${said}`,
		"AWS gives the same answer when the role does not exist, so check in this order:",
		`1. The role exists in account ${account} under exactly this ARN.`,
		`2. Its trust policy allows sts:AssumeRoleWithWebIdentity to ${provider}.`,
		`3. Its condition on token.actions.githubusercontent.com:aud accepts ${audience}.`,
		`4. ${subjectAdvice(token)}`
	].join("\n"), error);
	if (code === "ExpiredTokenException") return new CredentialsError("IdTokenExpired", `GitHub's token had expired when AWS saw it: check the clock of a self-hosted runner. ${said}`, error);
	return new CredentialsError("AssumeRoleFailed", `Assuming ${role} failed. ${said}`, error);
}
function explainAssumeRole(error, roleArn, aws) {
	if (error instanceof CredentialsError) return error;
	const said = `AWS said: ${errorCode(error)}: ${oneLine(text(error))}`;
	const from = aws.roleToAssume ?? "the role or user of the credentials";
	if (/^AccessDenied/.test(errorCode(error))) {
		const statement = JSON.stringify({
			Effect: "Allow",
			Action: "sts:AssumeRole",
			Resource: roleArn
		});
		return new CredentialsError("AccountRoleNotAssumable", `${roleArn} can't be assumed from ${from}. Its trust policy must name ${from} as principal for sts:AssumeRole, and ${from} needs the statement ${statement}. ${said}`, error);
	}
	if (/DurationSeconds/i.test(text(error))) return new CredentialsError("DurationTooLong", `The session duration is more than ${roleArn} allows; a role assumed from a role lives one hour at most. Lower role-duration-seconds. ${said}`, error);
	return new CredentialsError("AssumeRoleFailed", `Assuming ${roleArn} failed. ${said}`, error);
}
function explainNoCredentials(error, profile = process.env.AWS_PROFILE) {
	if (profile) return new CredentialsError("ProfileWithoutCredentials", `AWS_PROFILE is ${JSON.stringify(profile.slice(0, 100))}, and the AWS config files of this runner give no credentials for that profile. Remove the variable, for while it is set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not looked at; or name a profile that exists; or set the input \`role-to-assume\`. AWS SDK said: ${oneLine(text(error))}`, error);
	return new CredentialsError("NoCredentials", `There are no AWS credentials. Set the input \`role-to-assume\` (with \`permissions: id-token: write\`), or run aws-actions/configure-aws-credentials before this step. AWS SDK said: ${oneLine(text(error))}`, error);
}
function explainIdentity(error) {
	if (error instanceof CredentialsError) return error;
	const code = errorCode(error);
	const remedy = {
		InvalidClientTokenId: "The access key does not exist (any more), or its session token is missing.",
		SignatureDoesNotMatch: "The secret access key is wrong, or the clock of the runner is.",
		ExpiredToken: "The credentials have expired: assume the role in the same job, shortly before this step.",
		ENOTFOUND: "The address of AWS could not be resolved: check aws-region, AWS_ENDPOINT_URL and the proxy.",
		ERR_INVALID_URL: "The address of AWS is no URL: check endpoint_url in the AWS config files, and the proxy.",
		ECONNREFUSED: "The connection was refused: check AWS_ENDPOINT_URL and the proxy."
	}[code] ?? "AWS did not tell who the credentials belong to.";
	return new CredentialsError(code, `${remedy} AWS said: ${code}: ${oneLine(text(error))}`, error);
}
function subjectAdvice(token) {
	const claims = claimsOf(token);
	const subject = claims.sub;
	if (subject === void 0) return "Its condition on token.actions.githubusercontent.com:sub accepts this repository's subject.";
	const rest = subject.split(":").slice(2).join(":");
	const [owner, name] = (claims.repository ?? "").split("/");
	const classic = `repo:${owner}/${name}:${rest}`;
	const immutable = `repo:${owner}@${claims.repository_owner_id}/${name}@${claims.repository_id}:${rest}`;
	return `Its condition on token.actions.githubusercontent.com:sub accepts exactly ${subject} (or a pattern that covers it). ${/^repo:[^/:]*@\d+\//.test(subject) ? `This repository has an immutable subject; a trust policy written for the classic form ${classic} does not match it.` : `If the trust policy was written for the immutable form ${immutable}, it does not match this repository's classic one.`}`;
}
function claimsOf(token) {
	try {
		const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
		return typeof claims === "object" && claims !== null ? claims : {};
	} catch {
		return {};
	}
}
function text(error) {
	return error instanceof Error ? error.message : String(error);
}
function oneLine(value) {
	return value.replace(/\s+/g, " ").trim();
}

export { CredentialsError, accountOf, defaultAudience, explainAssumeRole, explainIdToken, explainIdentity, explainNoCredentials, explainWebIdentity, partitionOf, regionIn };