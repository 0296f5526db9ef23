/** The same of the rules about policy documents, in an account and in a pull request alike, and of pull requests alone. */
import type { ChangeRuleId, DocumentRuleId } from '../model/settings.ts';
import type { RuleHelp } from './rule-help.ts';

const ONLY_NEEDED = 'Allow only the actions that are needed, on the resources that they are needed for.';

export const POLICY_RULE_HELP: Readonly<Record<DocumentRuleId, RuleHelp>> = {
  'admin-access': {
    title: 'Administrator access',
    finds: 'A policy that allows every action on every resource.',
    why: 'Whoever takes over the entity has the whole account.',
    remedy: ONLY_NEEDED,
  },
  'privilege-escalation': {
    title: 'Way to more rights',
    finds: 'Grants that together let their holder take rights that nobody granted.',
    why: 'Whoever takes over the entity has more than its policies seem to allow, up to the whole account.',
    remedy:
      'Take one of the actions of the way out, or limit it to resources through which nothing is gained.',
  },
  'pass-role-any': {
    title: 'Any role may be passed',
    finds: 'A policy that allows iam:PassRole on every role.',
    why: 'Who can hand any role to a service can have the service do what that role may.',
    remedy:
      'Name the roles in Resource, and the services that take them in a condition on iam:PassedToService.',
  },
  'wildcard-service': {
    title: 'Every action of a service',
    finds: 'A policy that allows every action of a service on every resource.',
    why: 'It grants what nobody thought of, and whatever AWS adds to the service.',
    remedy: ONLY_NEEDED,
  },
  'not-action-allow': {
    title: 'Allow by exception',
    finds: 'A policy that allows all actions but those that it names.',
    why: 'It grants whatever was not thought of, and every service that AWS adds.',
    remedy: 'Name in Action what is needed.',
  },
  'trust-public': {
    title: 'Role that anyone may assume',
    finds: 'A trust policy that lets anyone assume the role, in whatever AWS account they are.',
    why: 'An AWS account costs nothing, so that the role is open to every attacker who learns its ARN.',
    remedy:
      'Name the accounts, roles or services that need the role in Principal. Where these are many, demand aws:PrincipalOrgID or aws:PrincipalArn in a condition.',
  },
  'trust-oidc-unbound': {
    title: 'Identity provider trusted whoever asks',
    finds:
      'A trust policy that takes the tokens of an OIDC provider without saying whose: any repository on GitHub, any identity pool of Cognito.',
    why: 'Who can get a token there has the role, and at a provider that all its customers share that is everybody.',
    remedy:
      'Demand in a condition whose tokens are taken: sub of one repository or service account, with the audience.',
  },
  'trust-cross-account': {
    title: 'Foreign account trusted without an external ID',
    finds:
      'A trust policy that lets another account assume the role without sts:ExternalId, MFA or a condition on the organization. Where the account of the role is not known, nothing is foreign.',
    why: 'Whoever else is served by that account could have it use the role for them.',
    remedy:
      'Demand sts:ExternalId of a service provider, and aws:PrincipalOrgID of an account of your own organization.',
  },
  'policy-unknown-action': {
    title: 'Action that AWS does not have',
    finds: 'An action or a service that AWS does not have, or a pattern that matches no action.',
    why: 'IAM takes it without a word: what it should allow stays forbidden, and what it should deny goes on.',
    remedy: 'Write the action as the service authorization reference spells it, or take it out.',
  },
  'policy-malformed': {
    title: 'Malformed policy',
    finds:
      'A policy that is not of the form that AWS wants, or in which something has another meaning than it seems to.',
    why: 'AWS refuses it, at a time when the rest of the change may already be made, or takes it and does not do what it says.',
    remedy: 'Write it as the grammar of IAM policies asks.',
  },
  'policy-too-large': {
    title: 'Policy above its quota',
    finds:
      'Pull requests only: a policy that is larger than AWS takes, or the inline policies of one principal together.',
    why: 'AWS refuses it, at a time when the rest of the change may already be made.',
    remedy: 'Part it into several managed policies, or shorten it.',
  },
};

/** They have something to say of pull requests alone. */
export const CHANGE_RULE_HELP: Readonly<Record<ChangeRuleId, RuleHelp>> = {
  'change-grants-unused': {
    title: 'Access granted that is not used',
    finds: 'Pull requests only: a change that grants access which the entity already has and does not use.',
    why: 'What is there and not used need not be granted once more.',
    remedy: 'Leave it out, and take what is there away too.',
  },
  'change-removes-used': {
    title: 'Access removed that is in use',
    finds: 'Pull requests only: a change that takes away access which was used lately.',
    why: 'Whoever uses it is refused as soon as the change is made.',
    remedy: 'Ask who uses it before the change is merged, or keep it.',
  },
  'change-unresolved': {
    title: 'Part of a change that could not be judged',
    finds: 'Pull requests only: a file or a value that speaks of IAM and could not be judged.',
    why: 'What is not judged may grant anything.',
    remedy: 'Give what is missing: a Terraform plan, the value of a parameter, a file that can be read.',
  },
  'access-analyzer': {
    title: 'Finding of IAM Access Analyzer',
    finds:
      'Pull requests only: what IAM Access Analyzer finds in a changed policy, where its checks are switched on.',
    why: 'AWS judges its own policy language.',
    remedy: 'Do what the finding says; it names the page of AWS that explains it.',
  },
};
