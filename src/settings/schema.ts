/**
 * The config file, and with it every setting: the one source of the keys, of what is allowed there and of every
 * default. The inputs are laid into the same shape. `schema/config.schema.json` is generated from here.
 */
import * as z from 'zod';
import { REPORT_FORMATS, RULE_IDS, SEVERITIES } from '../model/settings.ts';
import { changes, comment } from './changes.ts';
import {
  audience,
  calendarDate,
  choice,
  entityGlob,
  exemptGlob,
  listOf,
  region,
  roleArn,
  section,
  sentence,
  serviceGlob,
  sessionName,
  tagKey,
  tagValues,
  wholeNumber,
  workspaceFile,
  workspacePath,
} from './fields.ts';
import { issue } from './issue.ts';
import { slack } from './slack.ts';
import { switchRole } from './switch-role.ts';

const aws = section({
  'role-to-assume': roleArn
    .optional()
    .describe('ARN of the role to assume through OIDC. Without it the default credential chain serves.'),
  region: region
    .optional()
    .describe(
      'AWS region. Without it AWS_REGION, AWS_DEFAULT_REGION, then us-east-1 (in other partitions: their first region).',
    ),
  'role-session-name': sessionName
    .optional()
    .describe(
      'Name of the role session in CloudTrail. Without it iam-sweep and the number of the workflow run.',
    ),
  'role-duration-seconds': wholeNumber(900, 43_200)
    .default(3600)
    .describe("Seconds that a role session lasts, at most the role's own maximum."),
  audience: audience
    .optional()
    .describe(
      'Audience of the OIDC token. Without it the one that AWS expects in the partition of the role.',
    ),
});

const accounts = listOf(
  section({
    'role-arn': roleArn.describe('Role in the account, assumed with the credentials of the run.'),
    name: sentence('a name for people, such as production')
      .optional()
      .describe('How reports call the account.'),
  }),
  'accounts, each with a role-arn',
).check(({ value, issues }) => {
  const first = new Map<string, number>();
  for (const [index, account] of value.entries()) {
    const arn = account['role-arn'];
    const [, , , , id = ''] = arn.split(':');
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else {
      const message = `each account once, and accounts[${earlier}] is ${id} already`;
      issues.push({ code: 'custom', input: arn, path: [index, 'role-arn'], message });
    }
  }
});

const entities = section({
  include: listOf(entityGlob, 'globs')
    .default([])
    .describe(
      'Globs over type/path/name (role/team/*) or over ARNs. Empty: everything but service-linked roles.',
    ),
  exclude: listOf(entityGlob, 'globs')
    .default([])
    .describe('Globs of entities to leave out; they win over include.'),
  tags: z
    .record(tagKey, tagValues, 'a mapping from tag keys to globs')
    .default({})
    .describe('Tags that an entity must carry, each with a glob or a list of globs over its value.'),
});

const access = section({
  'unused-days': wholeNumber(1, 400, ' (IAM remembers the last use for 400 days)')
    .default(180)
    .describe('Days after which a service counts as unused. IAM remembers 400.'),
  'grace-days': wholeNumber(0, 400).default(30).describe('Days for which a new entity is not judged.'),
  granularity: choice(['service', 'action'])
    .default('service')
    .describe('Whether IAM is asked for the last use of services alone, or of tracked actions too.'),
  'job-deadline-seconds': wholeNumber(10, 3600)
    .default(300)
    .describe('Seconds that IAM may take to report on one entity; then the entity is unknown.'),
});

const RULE_LEVELS = ['off', 'low', 'medium', 'high', 'critical'] as const;
const ruleLevel = choice(RULE_LEVELS).optional();
type RuleShape = Record<(typeof RULE_IDS)[number], typeof ruleLevel>;

const exemption = section({
  entity: exemptGlob.describe('Glob over type/path/name or over the ARN.'),
  rule: choice([...RULE_IDS, '*']).describe('The rule that no longer applies, or * for every rule.'),
  services: listOf(serviceGlob, 'services')
    .min(1, 'at least one service; leave the key out to exempt every service')
    .optional()
    .describe('Service namespaces (globs). Without it every service.'),
  reason: sentence('a sentence that tells an auditor why').describe(
    'Why the access may stay. Shown in every report.',
  ),
  expires: calendarDate.describe('Last day of the exemption, UTC.'),
  'approved-by': sentence('who approved it').optional().describe('Who approved it.'),
});

const gate = section({
  'fail-on': choice([...SEVERITIES, 'never'])
    .default('high')
    .describe('The lowest severity of a finding that fails the workflow.'),
  'on-incomplete': choice(['fail', 'warn'])
    .default('fail')
    .describe('What happens when something could not be determined.'),
  baseline: workspaceFile
    .optional()
    .describe('File of known findings, which are shown and do not fail. Relative to the workspace.'),
  ratchet: z
    .boolean('true or false')
    .default(false)
    .describe('Whether more findings than the baseline holds fail the workflow, whatever their severity.'),
  'save-baseline': workspaceFile
    .optional()
    .describe(
      'File to write the baseline to, from what this run found. Relative to the workspace; mostly that of baseline.',
    ),
});

export const configSchema = section({
  mode: choice(['auto', 'audit', 'pull-request'])
    .default('auto')
    .describe('What a run does: audit the account, judge the change of a pull request, or decide by event.'),
  aws: aws.prefault({}).describe('How to reach AWS.'),
  accounts: accounts.default([]).describe('Accounts to audit. Empty: the account of the credentials.'),
  entities: entities.prefault({}).describe('Which users, roles, groups and policies to audit.'),
  access: access.prefault({}).describe('When access counts as unused.'),
  'switch-role': switchRole.prefault({}).describe('The stocktaking of role switches.'),
  rules: section(Object.fromEntries(RULE_IDS.map((rule) => [rule, ruleLevel])) as RuleShape)
    .prefault({})
    .describe('Rules switched off, or given a severity of their own.'),
  exemptions: listOf(exemption, 'exemptions').default([]).describe('Findings that are accepted for a time.'),
  gate: gate.prefault({}).describe('When the workflow fails.'),
  issue: issue.prefault({}).describe('The issue that tells the state and keeps itself.'),
  changes: changes.prefault({}).describe('How a pull request is judged.'),
  comment: comment.prefault({}).describe('The comment on a pull request that keeps itself.'),
  slack: slack.prefault({}).describe('The message to Slack.'),
  report: section({
    directory: workspacePath
      .default('iam-sweep-report')
      .describe('Directory for report files, relative to the workspace.'),
    formats: listOf(choice([...REPORT_FORMATS]), REPORT_FORMATS.join(', '))
      .default([...REPORT_FORMATS])
      .describe(
        'Which files are written besides report.json. Of a pull request there is no html and no csv.',
      ),
  })
    .prefault({})
    .describe('Which report files are written, and where they go.'),
  snapshot: section({
    save: workspaceFile
      .optional()
      .describe('File to keep the collected facts in, relative to the workspace.'),
    from: workspaceFile
      .optional()
      .describe('File of facts to judge anew, with no AWS call. Relative to the workspace.'),
  })
    .prefault({})
    .describe('Facts kept in a file.'),
});

/** The config with every default filled in. */
export type Config = z.output<typeof configSchema>;
