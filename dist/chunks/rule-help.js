// src/report/policy-rule-help.ts
const ONLY_NEEDED = "Allow only the actions that are needed, on the resources that they are needed for.";
const POLICY_RULE_HELP = {
	"admin-access": {
		title: "Administrator access",
		finds: "A policy that allows every action on every resource.",
		why: "Whoever takes over the entity has the whole account.",
		remedy: ONLY_NEEDED
	},
	"privilege-escalation": {
		title: "Way to more rights",
		finds: "Grants that together let their holder take rights that nobody granted.",
		why: "Whoever takes over the entity has more than its policies seem to allow, up to the whole account.",
		remedy: "Take one of the actions of the way out, or limit it to resources through which nothing is gained."
	},
	"pass-role-any": {
		title: "Any role may be passed",
		finds: "A policy that allows iam:PassRole on every role.",
		why: "Who can hand any role to a service can have the service do what that role may.",
		remedy: "Name the roles in Resource, and the services that take them in a condition on iam:PassedToService."
	},
	"wildcard-service": {
		title: "Every action of a service",
		finds: "A policy that allows every action of a service on every resource.",
		why: "It grants what nobody thought of, and whatever AWS adds to the service.",
		remedy: ONLY_NEEDED
	},
	"not-action-allow": {
		title: "Allow by exception",
		finds: "A policy that allows all actions but those that it names.",
		why: "It grants whatever was not thought of, and every service that AWS adds.",
		remedy: "Name in Action what is needed."
	},
	"trust-public": {
		title: "Role that anyone may assume",
		finds: "A trust policy that lets anyone assume the role, in whatever AWS account they are.",
		why: "An AWS account costs nothing, so that the role is open to every attacker who learns its ARN.",
		remedy: "Name the accounts, roles or services that need the role in Principal. Where these are many, demand aws:PrincipalOrgID or aws:PrincipalArn in a condition."
	},
	"trust-oidc-unbound": {
		title: "Identity provider trusted whoever asks",
		finds: "A trust policy that takes the tokens of an OIDC provider without saying whose: any repository on GitHub, any identity pool of Cognito.",
		why: "Who can get a token there has the role, and at a provider that all its customers share that is everybody.",
		remedy: "Demand in a condition whose tokens are taken: sub of one repository or service account, with the audience."
	},
	"trust-cross-account": {
		title: "Foreign account trusted without an external ID",
		finds: "A trust policy that lets another account assume the role without sts:ExternalId, MFA or a condition on the organization. Where the account of the role is not known, nothing is foreign.",
		why: "Whoever else is served by that account could have it use the role for them.",
		remedy: "Demand sts:ExternalId of a service provider, and aws:PrincipalOrgID of an account of your own organization."
	},
	"policy-unknown-action": {
		title: "Action that AWS does not have",
		finds: "An action or a service that AWS does not have, or a pattern that matches no action.",
		why: "IAM takes it without a word: what it should allow stays forbidden, and what it should deny goes on.",
		remedy: "Write the action as the service authorization reference spells it, or take it out."
	},
	"policy-malformed": {
		title: "Malformed policy",
		finds: "A policy that is not of the form that AWS wants, or in which something has another meaning than it seems to.",
		why: "AWS refuses it, at a time when the rest of the change may already be made, or takes it and does not do what it says.",
		remedy: "Write it as the grammar of IAM policies asks."
	},
	"policy-too-large": {
		title: "Policy above its quota",
		finds: "Pull requests only: a policy that is larger than AWS takes, or the inline policies of one principal together.",
		why: "AWS refuses it, at a time when the rest of the change may already be made.",
		remedy: "Part it into several managed policies, or shorten it."
	}
};
const CHANGE_RULE_HELP = {
	"change-grants-unused": {
		title: "Access granted that is not used",
		finds: "Pull requests only: a change that grants access which the entity already has and does not use.",
		why: "What is there and not used need not be granted once more.",
		remedy: "Leave it out, and take what is there away too."
	},
	"change-removes-used": {
		title: "Access removed that is in use",
		finds: "Pull requests only: a change that takes away access which was used lately.",
		why: "Whoever uses it is refused as soon as the change is made.",
		remedy: "Ask who uses it before the change is merged, or keep it."
	},
	"change-unresolved": {
		title: "Part of a change that could not be judged",
		finds: "Pull requests only: a file or a value that speaks of IAM and could not be judged.",
		why: "What is not judged may grant anything.",
		remedy: "Give what is missing: a Terraform plan, the value of a parameter, a file that can be read."
	},
	"access-analyzer": {
		title: "Finding of IAM Access Analyzer",
		finds: "Pull requests only: what IAM Access Analyzer finds in a changed policy, where its checks are switched on.",
		why: "AWS judges its own policy language.",
		remedy: "Do what the finding says; it names the page of AWS that explains it."
	}
};

// src/report/rule-help.ts
const TAKE_OUT = "Take the service out of the policy that the finding names. A policy that AWS manages can not be edited: replace it by a narrower one of your own.";
const NARROW = "Narrow the statement of the policy that the finding names to the actions that are used.";
const TAKE_SWITCHING = "Ask whether the user still needs these roles, and take the right to sts:AssumeRole away where the answer is no.";
const RULE_HELP = {
	"service-never-accessed": {
		title: "Granted service never used",
		finds: "A granted service that the entity never used in the tracking period.",
		why: "Access that nobody needs serves only whoever takes over the entity.",
		remedy: TAKE_OUT
	},
	"service-unused": {
		title: "Granted service no longer used",
		finds: "A granted service last used more than unused-days ago.",
		why: "What was needed for a task that is over stays open to whoever takes over the entity.",
		remedy: `${TAKE_OUT} Where it is needed rarely, for a yearly restore, say, write an exemption with a reason and an end date.`
	},
	"action-never-accessed": {
		title: "Granted action never used",
		finds: "A granted, tracked action that the entity never used, of a service that it uses.",
		why: "A service in use hides single dangerous actions that nobody needs.",
		remedy: NARROW
	},
	"action-unused": {
		title: "Granted action no longer used",
		finds: "A granted, tracked action last used more than unused-days ago, of a service that is used.",
		why: "A service in use hides single dangerous actions that are no longer needed.",
		remedy: NARROW
	},
	"entity-unused": {
		title: "Entity not in use",
		finds: "A role, user or group that used nothing for unused-days; a policy attached to nothing, or whose services nobody uses.",
		why: "A forgotten entity is watched by nobody, and keeps whatever it was granted.",
		remedy: "Delete it, or cut it off first (a trust policy that denies everyone, deactivated credentials) and delete it when nobody misses it. What a group or policy denies must go on being denied. For emergency access write an exemption with a reason and an end date."
	},
	"switch-role-stale": {
		title: "User no longer switches role",
		finds: "An IAM user whose last role switch is older than the threshold, over time that the sources cover.",
		why: "Who changed tasks or left keeps a way into other accounts, through a user that nobody looks after.",
		remedy: TAKE_SWITCHING
	},
	"switch-role-never": {
		title: "User never switched role",
		finds: "An IAM user older than the threshold who may assume roles and never switched to one, over time that the sources cover.",
		why: "A right to switch that nobody uses is missed by nobody when it is misused.",
		remedy: TAKE_SWITCHING
	},
	"credential-unused": {
		title: "Credential not in use",
		finds: "A console password or an active access key that was not used for unused-days, and is older than that. Of the root user, access keys alone.",
		why: "A credential that nobody misses is one that nobody sees being stolen.",
		remedy: "Deactivate an access key first, and delete it when nobody misses it. Take a password away with its login profile; keys and policies stay as they are."
	},
	"mfa-missing": {
		title: "Console password without MFA",
		finds: "A user with a console password, or the root user, without a device for multi-factor authentication.",
		why: "Whoever learns the password has the account.",
		remedy: "Register a passkey, a security key or an authenticator app, or take console access away where nobody needs it."
	},
	"password-policy-weak": {
		title: "Weak password policy",
		finds: "A password policy, or IAM's default where there is none, that allows weak passwords, in an account in which users have console passwords.",
		why: "One guessed password opens what its user may do.",
		remedy: "Set a password policy with at least 14 characters, all four kinds of them and 24 remembered passwords. Passwords need not expire."
	},
	...POLICY_RULE_HELP,
	...CHANGE_RULE_HELP
};

export { RULE_HELP };