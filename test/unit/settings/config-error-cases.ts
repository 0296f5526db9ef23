/** Slips in a config file, and all that is said about each. */

const GLOB =
  'a glob that starts with role/, user/, group/, policy/, account/, arn: or *, with the wildcards *, **, ? and {a,b}, and \\ before a sign to take it as it is';
const TAG =
  'a glob (a number in quotes) with the wildcards *, **, ? and {a,b}, and \\ before a sign to take it as it is';
const ROLE = 'the ARN of an IAM role, such as arn:aws:iam::123456789012:role/iam-sweep';
export const SECTIONS =
  'mode, aws, accounts, entities, access, switch-role, rules, exemptions, gate, issue, changes, comment, slack, report, snapshot';
const RULES =
  'service-never-accessed, service-unused, action-never-accessed, action-unused, entity-unused, switch-role-stale, switch-role-never, credential-unused, mfa-missing, password-policy-weak, ' +
  'admin-access, privilege-escalation, pass-role-any, wildcard-service, not-action-allow, trust-public, trust-oidc-unbound, trust-cross-account, ' +
  'policy-unknown-action, policy-malformed, policy-too-large, change-grants-unused, change-removes-used, change-unresolved, access-analyzer';
export const DAYS = 'a whole number from 1 to 400 (IAM remembers the last use for 400 days)';
const PATH = 'a path inside the workspace, relative to it and without ".."';
const EXEMPT =
  'exemptions:\n  - entity: role/a\n    rule: service-unused\n    reason: r\n    expires: 2027-01-31\n';

/** `problems` without the name of the file. */
export const CASES: readonly [title: string, file: string, ...problems: string[]][] = [
  [
    'a misspelt section',
    'acess:\n  unused-days: 90\n',
    `1:1: acess: unknown key. Allowed: ${SECTIONS}. Did you mean "access"?`,
  ],
  [
    'a misspelt key',
    'access:\n  # a comment\n  unsed-days: 90\n',
    '3:3: access.unsed-days: unknown key. Allowed: unused-days, grace-days, granularity, job-deadline-seconds. Did you mean "unused-days"?',
  ],
  [
    'a key in camel case',
    'access: { unusedDays: 90 }',
    '1:11: access.unusedDays: unknown key. Allowed: unused-days, grace-days, granularity, job-deadline-seconds. Did you mean "unused-days"?',
  ],
  [
    'a key in the wrong section',
    'fail-on: low\n',
    `1:1: fail-on: unknown key. Allowed: ${SECTIONS}. Did you mean "gate.fail-on"?`,
  ],
  [
    'a key by the name of its input',
    'aws-region: eu-west-1\n',
    `1:1: aws-region: unknown key. Allowed: ${SECTIONS}. Did you mean "aws.region"?`,
  ],
  ['a key like no other', 'colour: red\n', `1:1: colour: unknown key. Allowed: ${SECTIONS}.`],
  [
    'a rule that does not exist',
    'rules:\n  service-unusd: off\n',
    `2:3: rules.service-unusd: unknown key. Allowed: ${RULES}. Did you mean "service-unused"?`,
  ],
  [
    'a severity that does not exist',
    'rules:\n  entity-unused: hihg\n',
    '2:18: rules.entity-unused: found "hihg". Allowed: off, low, medium, high, critical. Did you mean "high"?',
  ],
  [
    'a severity in upper case',
    'gate:\n  fail-on: High\n',
    '2:12: gate.fail-on: found "High". Allowed: critical, high, medium, low, never. Did you mean "high"?',
  ],
  [
    'a rule switched by a boolean',
    'rules: { service-unused: false }',
    '1:26: rules.service-unused: found false. Allowed: off, low, medium, high, critical. Did you mean "off"?',
  ],
  [
    'a threshold with its unit',
    'access:\n  unused-days: 180 days\n',
    `2:16: access.unused-days: found "180 days". Allowed: ${DAYS}.`,
  ],
  [
    'a threshold in quotes',
    'access: { unused-days: "180" }',
    `1:24: access.unused-days: found "180". Allowed: ${DAYS}, without quotes.`,
  ],
  [
    'a threshold with a leading nought',
    'access: { unused-days: 090 }',
    `1:24: access.unused-days: found "090". Allowed: ${DAYS}.`,
  ],
  [
    'a threshold as a power of ten',
    'access: { unused-days: 1e2 }',
    `1:24: access.unused-days: found "1e2". Allowed: ${DAYS}.`,
  ],
  [
    'a hexadecimal threshold',
    'access: { unused-days: 0x64 }',
    `1:24: access.unused-days: found "0x64". Allowed: ${DAYS}.`,
  ],
  [
    'a broken threshold',
    'access: { unused-days: 90.5 }',
    `1:24: access.unused-days: found "90.5". Allowed: ${DAYS}.`,
  ],
  [
    'a threshold left empty',
    'access:\n  unused-days:\n',
    `2:15: access.unused-days: found nothing. Allowed: ${DAYS}.`,
  ],
  [
    'a threshold of no days',
    'access: { unused-days: 0 }',
    `1:24: access.unused-days: found 0. Allowed: ${DAYS}.`,
  ],
  [
    'a threshold beyond the memory of IAM',
    'access: { unused-days: 401 }',
    `1:24: access.unused-days: found 401. Allowed: ${DAYS}.`,
  ],
  [
    'a negative grace',
    'access: { grace-days: -1 }',
    '1:23: access.grace-days: found -1. Allowed: a whole number from 0 to 400.',
  ],
  [
    'a section left empty',
    'gate:\n',
    '1:6: gate: found nothing. Allowed: a mapping with the keys fail-on, on-incomplete, baseline, ratchet, save-baseline.',
  ],
  [
    'a list where one glob stands',
    'entities:\n  include: role/*\n',
    '2:12: entities.include: found "role/*". Allowed: a list of globs.',
  ],
  [
    'two globs in one entry',
    'entities: { exclude: ["role/a, {user,group}/*", "role/a,user/b"] }',
    '1:23: entities.exclude[0]: found "role/a, {user,group}/*". Allowed: one glob an entry.',
    '1:49: entities.exclude[1]: found "role/a,user/b". Allowed: one glob an entry.',
  ],
  [
    'a glob without a type',
    'entities: { include: [team/*] }',
    `1:23: entities.include[0]: found "team/*". Allowed: ${GLOB}.`,
  ],
  [
    'a glob in the plural',
    'entities: { exclude: [role/a, roles/b] }',
    `1:31: entities.exclude[1]: found "roles/b". Allowed: ${GLOB}.`,
  ],
  [
    'a negated glob',
    "entities: { include: ['!role/a'] }",
    `1:23: entities.include[0]: found "!role/a". Allowed: ${GLOB}.`,
  ],
  [
    'a character class',
    "entities: { include: ['role/[ab]'] }",
    `1:23: entities.include[0]: found "role/[ab]". Allowed: ${GLOB}.`,
  ],
  [
    'a brace that stays open',
    "entities: { include: ['role/{a,b'] }",
    `1:23: entities.include[0]: found "role/{a,b". Allowed: ${GLOB}.`,
  ],
  [
    'a tag with a number',
    'entities:\n  tags:\n    cost-centre: 1234\n',
    `3:18: entities.tags.cost-centre: found 1234. Allowed: ${TAG}, or a list of such globs.`,
  ],
  [
    'a tag with no glob',
    'entities: { tags: { team: [] } }',
    `1:27: entities.tags.team: found an empty list. Allowed: ${TAG}, or a list of such globs.`,
  ],
  [
    'a tag without a key',
    "entities: { tags: { '': x } }",
    '1:21: entities.tags."": found the key "". Allowed: the key of a tag, 1 to 128 characters.',
  ],
  [
    'the ARN of a user as role',
    'aws:\n  role-to-assume: arn:aws:iam::111122223333:user/a\n',
    `2:19: aws.role-to-assume: found "arn:aws:iam::111122223333:user/a". Allowed: ${ROLE}.`,
  ],
  [
    'a session instead of its role',
    "accounts: [{ role-arn: 'arn:aws:sts::111122223333:assumed-role/a/b' }]",
    `1:24: accounts[0].role-arn: found "arn:aws:sts::111122223333:assumed-role/a/b". Allowed: ${ROLE}.`,
  ],
  [
    'a role of an unknown partition',
    "aws: { role-to-assume: 'arn:aws-moon:iam::111122223333:role/a' }",
    `1:24: aws.role-to-assume: found "arn:aws-moon:iam::111122223333:role/a". Allowed: ${ROLE}.`,
  ],
  [
    'an account without its role',
    'accounts:\n  - name: production\n',
    `2:5: accounts[0].role-arn: missing. Allowed: ${ROLE}.`,
  ],
  [
    'an account given twice',
    'accounts:\n  - role-arn: arn:aws:iam::111122223333:role/a\n  - name: again\n    role-arn: arn:aws:iam::111122223333:role/b\n',
    '4:15: accounts[1].role-arn: found "arn:aws:iam::111122223333:role/b". Allowed: each account once, and accounts[0] is 111122223333 already.',
  ],
  [
    'a city as region',
    'aws: { region: Frankfurt }',
    '1:16: aws.region: found "Frankfurt". Allowed: the name of an AWS region, such as us-east-1.',
  ],
  [
    'a session of one letter',
    'aws: { role-session-name: x }',
    '1:27: aws.role-session-name: found "x". Allowed: 2 to 64 characters of A-Z, a-z, 0-9 and the signs _ + = , . @ -.',
  ],
  [
    'a session of a minute',
    'aws: { role-duration-seconds: 60 }',
    '1:31: aws.role-duration-seconds: found 60. Allowed: a whole number from 900 to 43200.',
  ],
  [
    'a report out of the workspace',
    'report: { directory: ../out }',
    `1:22: report.directory: found "../out". Allowed: ${PATH}.`,
  ],
  [
    'an absolute path',
    'snapshot: { save: /tmp/facts.json }',
    `1:19: snapshot.save: found "/tmp/facts.json". Allowed: ${PATH}.`,
  ],
  ['an empty path', "snapshot: { from: '' }", `1:19: snapshot.from: found an empty text. Allowed: ${PATH}.`],
  [
    'an exemption without a reason',
    EXEMPT.replace('    reason: r\n', ''),
    '2:5: exemptions[0].reason: missing. Allowed: a sentence that tells an auditor why.',
  ],
  [
    'an exemption with a blank reason',
    EXEMPT.replace('reason: r', 'reason: " "'),
    '4:13: exemptions[0].reason: found " ". Allowed: a sentence that tells an auditor why.',
  ],
  [
    'an exemption that never ends',
    EXEMPT.replace(/ {4}expires.*\n/, ''),
    '2:5: exemptions[0].expires: missing. Allowed: a date that exists, written YYYY-MM-DD.',
  ],
  [
    'the 30th of February',
    EXEMPT.replace('01-31', '02-30'),
    '5:14: exemptions[0].expires: found "2027-02-30". Allowed: a date that exists, written YYYY-MM-DD.',
  ],
  [
    'the 29th of February of no leap year',
    EXEMPT.replace('01-31', '02-29'),
    '5:14: exemptions[0].expires: found "2027-02-29". Allowed: a date that exists, written YYYY-MM-DD.',
  ],
  [
    'a date with a time',
    EXEMPT.replace('01-31', '01-31T00:00:00Z'),
    '5:14: exemptions[0].expires: found "2027-01-31T00:00:00Z". Allowed: a date that exists, written YYYY-MM-DD.',
  ],
  [
    'a misspelt rule in an exemption',
    EXEMPT.replace('service-unused', 'service_unused'),
    `3:11: exemptions[0].rule: found "service_unused". Allowed: ${RULES}, *. Did you mean "service-unused"?`,
  ],
  [
    'an exemption of no service',
    `${EXEMPT}    services: []\n`,
    '6:15: exemptions[0].services: found an empty list. Allowed: at least one service; leave the key out to exempt every service.',
  ],
  [
    'a service by its name for people',
    `${EXEMPT}    services: [Amazon S3]\n`,
    '6:16: exemptions[0].services[0]: found "Amazon S3". Allowed: a service as policies write it before the colon, such as s3, or a glob such as sso*.',
  ],
  [
    'several slips at once, each at its line',
    'gate:\n  fail-on: hi\naccess:\n  grace: 3\n  unused-days: soon\n',
    '2:12: gate.fail-on: found "hi". Allowed: critical, high, medium, low, never. Did you mean "high"?',
    '4:3: access.grace: unknown key. Allowed: unused-days, grace-days, granularity, job-deadline-seconds. Did you mean "grace-days"?',
    `5:16: access.unused-days: found "soon". Allowed: ${DAYS}.`,
  ],
];
