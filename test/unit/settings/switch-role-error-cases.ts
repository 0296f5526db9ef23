/** Slips in what a config file says about role switches and Slack, and all that is said about each. */
import { SECTIONS } from './config-error-cases.ts';

const TYPES = 'cloudtrail-events, s3, athena, dynamodb, files';
const STORES = 'file, branch, dynamodb';
const ACCOUNT = 'the 12 digits of an account, in quotes where the first is 0';
const DAYS = 'a whole number from 1 to 3650';
const PLACEHOLDERS = '{conclusion} {stale} {never} {unknown} {days} {account} {run-url}';
const TEMPLATE = `a text of at most 3000 characters, in quotes where it begins with {, with the placeholders ${PLACEHOLDERS}`;
const SECRET = 'found a secret, which may not stand in a file that every reader of the repository can read';
const USER =
  'a glob that starts with user/, arn: or *, with the wildcards *, **, ? and {a,b}, and \\ before a sign to take it as it is';
const FILE =
  'a path or glob inside the workspace, relative to it and without "..", with the wildcards *, **, ? and {a,b}';

const source = (text: string) => `switch-role:\n  sources:\n    - ${text}\n`;

/** `problems` without the name of the file. */
export const SWITCH_ROLE_CASES: readonly [title: string, file: string, ...problems: string[]][] = [
  [
    'a threshold of role switches beyond ten years',
    'switch-role: { unused-days: 3651 }',
    `1:29: switch-role.unused-days: found 3651. Allowed: ${DAYS}.`,
  ],
  [
    'an event of CloudTrail in lower case',
    'switch-role: { event-names: [switchrole] }',
    '1:30: switch-role.event-names[0]: found "switchrole". Allowed: SwitchRole, AssumeRole. Did you mean "SwitchRole"?',
  ],
  [
    'no event at all',
    'switch-role: { event-names: [] }',
    '1:29: switch-role.event-names: found an empty list. Allowed: at least one of SwitchRole, AssumeRole.',
  ],
  [
    'a source that is not in a list',
    'switch-role: { sources: s3 }',
    '1:25: switch-role.sources: found "s3". Allowed: a list of sources, each with a type.',
  ],
  [
    'a source that is a word',
    source('s3'),
    `3:7: switch-role.sources[0]: found "s3". Allowed: a mapping with the key type, which is one of ${TYPES}.`,
  ],
  [
    'a source without its type',
    source('bucket: example-trail'),
    `3:7: switch-role.sources[0].type: missing. Allowed: ${TYPES}.`,
  ],
  [
    'a misspelt type of source',
    source('type: cloudtrail-event'),
    `3:13: switch-role.sources[0].type: found "cloudtrail-event". Allowed: ${TYPES}. Did you mean "cloudtrail-events"?`,
  ],
  [
    'a type of source like no other',
    source('type: lake'),
    `3:13: switch-role.sources[0].type: found "lake". Allowed: ${TYPES}.`,
  ],
  [
    'a key of another type of source',
    source('type: cloudtrail-events\n      bucket: example-trail'),
    '4:7: switch-role.sources[0].bucket: unknown key. Allowed: type, regions.',
  ],
  [
    'a misspelt key of a source',
    source('type: s3\n      bukket: example-trail'),
    '3:7: switch-role.sources[0].bucket: missing. Allowed: the name of a bucket, such as example-trail, without s3:// and without a path.',
    '4:7: switch-role.sources[0].bukket: unknown key. Allowed: type, bucket, prefix, region, accounts, regions, role-arn. Did you mean "bucket"?',
  ],
  [
    'a bucket as an address',
    source('{ type: s3, bucket: s3://example-trail }'),
    '3:27: switch-role.sources[0].bucket: found "s3://example-trail". Allowed: the name of a bucket, such as example-trail, without s3:// and without a path.',
  ],
  [
    'a prefix that goes into AWSLogs',
    source('{ type: s3, bucket: example-trail, prefix: audit/AWSLogs/ }'),
    '3:50: switch-role.sources[0].prefix: found "audit/AWSLogs/". Allowed: what precedes AWSLogs/ in the keys, without AWSLogs itself.',
  ],
  [
    'an account whose first nought was lost',
    source('{ type: s3, bucket: example-trail, accounts: [111122223333, 12345678901] }'),
    `3:67: switch-role.sources[0].accounts[1]: found 12345678901. Allowed: ${ACCOUNT}.`,
  ],
  [
    'an account with hyphens',
    source('{ type: dynamodb, accounts: [1111-2222-3333] }'),
    `3:36: switch-role.sources[0].accounts[0]: found "1111-2222-3333". Allowed: ${ACCOUNT}.`,
  ],
  [
    'accounts by a word that is not known',
    source('{ type: s3, bucket: example-trail, accounts: every }'),
    '3:52: switch-role.sources[0].accounts: found "every". Allowed: a list of account numbers, or all.',
  ],
  [
    'no account at all',
    source('{ type: dynamodb, accounts: [] }'),
    '3:35: switch-role.sources[0].accounts: found an empty list. Allowed: at least one account; leave the key out where the accounts need not be told.',
  ],
  [
    'no Region at all',
    source('{ type: cloudtrail-events, regions: [] }'),
    '3:43: switch-role.sources[0].regions: found an empty list. Allowed: at least one region; leave the key out to take every region.',
  ],
  [
    'a table with its database before it',
    source('{ type: athena, database: audit, table: audit.logs }'),
    '3:47: switch-role.sources[0].table: found "audit.logs". Allowed: a name of A-Z, a-z, 0-9, _ and -, without its database.',
  ],
  [
    'a place for results without its scheme',
    source('{ type: athena, database: a, table: b, output-location: example-results }'),
    '3:63: switch-role.sources[0].output-location: found "example-results". Allowed: a place in S3, such as s3://example-results/athena/.',
  ],
  [
    'a table filled since a day that does not exist',
    source('{ type: dynamodb, filled-since: 2023-02-29 }'),
    '3:39: switch-role.sources[0].filled-since: found "2023-02-29". Allowed: a date that exists, written YYYY-MM-DD.',
  ],
  [
    'log files outside of the workspace',
    source("{ type: files, paths: [/var/log, ../logs, 'a/{..,b}/c', 'a/{b'] }"),
    ...['3:30:/var/log', '3:40:../logs', '3:49:a/{..,b}/c', '3:63:a/{b'].map((found, index) => {
      const [line, column, path] = found.split(':');
      return `${line}:${column}: switch-role.sources[0].paths[${index}]: found "${path}". Allowed: ${FILE}.`;
    }),
  ],
  [
    'a history that is a word',
    'switch-role: { history: branch }',
    `1:25: switch-role.history: found "branch". Allowed: a mapping with the key store, which is one of ${STORES}.`,
  ],
  [
    'a store that does not exist',
    'switch-role: { history: { store: brunch } }',
    `1:34: switch-role.history.store: found "brunch". Allowed: ${STORES}. Did you mean "branch"?`,
  ],
  [
    'a key of another store',
    'switch-role: { history: { store: file, branch: a } }',
    '1:40: switch-role.history.branch: unknown key. Allowed: store, path.',
  ],
  [
    'a table that was not named',
    'switch-role: { history: { store: dynamodb } }',
    '1:25: switch-role.history.table: missing. Allowed: the name of a table, 3 to 255 characters of A-Z, a-z, 0-9, _, . and -.',
  ],
  [
    'a branch by the whole name of its ref',
    'switch-role: { history: { store: branch, branch: refs/heads/a } }',
    '1:50: switch-role.history.branch: found "refs/heads/a". Allowed: the name of a branch, such as iam-sweep-history.',
  ],
  [
    'one table as a source and as the history',
    'switch-role:\n  sources:\n    - { type: s3, bucket: example-trail }\n    - { type: dynamodb, table: Switches }\n  history: { store: dynamodb, table: Switches }\n',
    '5:38: switch-role.history.table: found "Switches", which is the table of switch-role.sources[1] too. Allowed: a table of its own.',
  ],
  [
    'the table of a source, by its default, as the history',
    'switch-role:\n  sources: [{ type: dynamodb, region: eu-west-1, role-arn: arn:aws:iam::111122223333:role/a }]\n' +
      '  history: { store: dynamodb, table: SwitchRoleHistory, region: eu-west-1, role-arn: arn:aws:iam::111122223333:role/b }\n',
    '3:38: switch-role.history.table: found "SwitchRoleHistory", which is the table of switch-role.sources[0] too. Allowed: a table of its own.',
  ],
  [
    'a table that is filled since tomorrow',
    "switch-role: { sources: [{ type: dynamodb, filled-since: '2026-06-02' }] }",
    '1:58: switch-role.sources[0].filled-since: found "2026-06-02", which has not begun in UTC. Allowed: a day up to 2026-06-01.',
  ],
  [
    'a role among the users',
    'switch-role: { users: { exclude: [role/a] } }',
    `1:35: switch-role.users.exclude[0]: found "role/a". Allowed: ${USER}.`,
  ],
  [
    'the webhook of Slack in the file',
    'slack:\n  webhook-url: https://hooks.slack.com/services/T000/B000/XXXX\n',
    `2:3: slack.webhook-url: ${SECRET}. Allowed: the input slack-webhook-url, filled from a secret of the repository.`,
  ],
  [
    'the webhook of Slack by the name of its input',
    'slack-webhook-url: https://hooks.slack.com/services/T000/B000/XXXX\n',
    `1:1: slack-webhook-url: ${SECRET}. Allowed: the input slack-webhook-url, filled from a secret of the repository.`,
  ],
  [
    'a token in the file',
    'github-token: ghp_0123456789abcdefghij\n',
    `1:1: github-token: ${SECRET}. Allowed: the input github-token, filled from a secret of the repository.`,
  ],
  ['a part of a name that is no secret', 'tokens: 1\n', `1:1: tokens: unknown key. Allowed: ${SECTIONS}.`],
  [
    'a message that shall repeat in words',
    'slack: { repeat: yes }',
    '1:18: slack.repeat: found "yes". Allowed: true or false.',
  ],
  [
    'an emoji without its colons',
    'slack: { icon-emoji: broom }',
    '1:22: slack.icon-emoji: found "broom". Allowed: an emoji between colons, such as :broom:.',
  ],
  [
    'an emoji and an image',
    "slack:\n  icon-emoji: ':broom:'\n  icon-url: https://example.test/a.png\n",
    '3:13: slack.icon-url: found "https://example.test/a.png". Allowed: icon-emoji or icon-url, not both.',
  ],
  [
    'a misspelt placeholder',
    "slack: { text-some: '{stale} and {nevr}' }",
    `1:21: slack.text-some: found the placeholder "{nevr}". Allowed: ${PLACEHOLDERS}. Did you mean "never"?`,
  ],
  [
    'a placeholder with blanks in it',
    "slack: { text-none: '{ days }' }",
    `1:21: slack.text-none: found the placeholder "{ days }". Allowed: ${PLACEHOLDERS}. Did you mean "days"?`,
  ],
  [
    'a placeholder like no other',
    "slack: { text-none: '{}' }",
    `1:21: slack.text-none: found the placeholder "{}". Allowed: ${PLACEHOLDERS}.`,
  ],
  [
    'a placeholder that stays open',
    "slack: { text-none: 'none in {days' }",
    `1:21: slack.text-none: found "none in {days". Allowed: ${TEMPLATE}.`,
  ],
  [
    'a text that is a placeholder without quotes',
    'slack:\n  text-some: {stale}\n',
    `2:14: slack.text-some: found a mapping. Allowed: ${TEMPLATE}.`,
  ],
  [
    'a text that begins with a placeholder and has no quotes',
    'slack:\n  text-some: {stale} of our users\n  text-none: none\n',
    '2:14: a text that begins with { stands without quotes, so that YAML takes it for a mapping. Allowed: "{stale} of our users" in quotes.',
  ],
];
