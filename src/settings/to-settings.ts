/** The config, its defaults filled in, as the plain readonly `Settings` that everything else reads. */
import {
  type AwsSettings,
  type Exemption,
  type IssueSettings,
  RULE_IDS,
  type RuleId,
  type Settings,
} from '../model/settings.ts';
import type { Surroundings } from './inputs.ts';
import { defaultRegion, partitionOfArn, partitionOfRegion } from './partition.ts';
import type { Config } from './schema.ts';
import { changeSettings, commentSettings } from './to-change.ts';
import { slackSettings, switchRoleSettings } from './to-switch-role.ts';

export function toSettings(config: Config, surroundings: Surroundings): Settings {
  const { save, from } = config.snapshot;
  return {
    mode: config.mode,
    aws: awsSettings(config, surroundings),
    accounts: config.accounts.map(({ 'role-arn': roleArn, name }) => ({
      roleArn,
      ...(name ? { name } : {}),
    })),
    entities: {
      include: config.entities.include,
      exclude: config.entities.exclude,
      tags: Object.fromEntries(
        Object.entries(config.entities.tags).map(([key, globs]) => [key, [globs].flat()]),
      ),
    },
    access: {
      unusedDays: config.access['unused-days'],
      graceDays: config.access['grace-days'],
      granularity: config.access.granularity,
      jobDeadlineSeconds: config.access['job-deadline-seconds'],
    },
    switchRole: switchRoleSettings(config['switch-role']),
    slack: slackSettings(config.slack),
    rules: Object.fromEntries(RULE_IDS.map((rule) => [rule, config.rules[rule] ?? 'default'])) as Record<
      RuleId,
      Settings['rules'][RuleId]
    >,
    exemptions: config.exemptions.map(toExemption),
    gate: {
      failOn: config.gate['fail-on'],
      onIncomplete: config.gate['on-incomplete'],
      ...(config.gate.baseline !== undefined && { baseline: config.gate.baseline }),
      ratchet: config.gate.ratchet,
      ...(config.gate['save-baseline'] !== undefined && { saveBaseline: config.gate['save-baseline'] }),
    },
    issue: issueSettings(config.issue),
    changes: changeSettings(config.changes),
    comment: commentSettings(config.comment),
    reportFormats: [...new Set(config.report.formats)],
    reportDirectory: config.report.directory,
    ...(save === undefined ? {} : { saveSnapshot: save }),
    ...(from === undefined ? {} : { fromSnapshot: from }),
  };
}

function issueSettings(issue: Config['issue']): IssueSettings {
  const [first, ...others] = issue.labels;
  return {
    open: issue.open,
    openOn: issue['open-on'],
    per: issue.per,
    max: issue.max,
    labels: [first as string, ...others],
    assignees: issue.assignees,
    owners: issue.owners,
    ...(issue['owner-tag'] !== undefined && { ownerTag: issue['owner-tag'] }),
    ...(issue.key !== undefined && { key: issue.key }),
  };
}

function awsSettings({ aws, accounts }: Config, { runId }: Surroundings): AwsSettings {
  const role = aws['role-to-assume'];
  const arn = role ?? accounts[0]?.['role-arn'];
  const { region, audience } = aws;
  return {
    // A chosen region of another partition was refused before; one that the environment happens to hold is not meant.
    region:
      region !== undefined && (arn === undefined || partitionOfRegion(region) === partitionOfArn(arn))
        ? region
        : defaultRegion(arn === undefined ? '' : partitionOfArn(arn)),
    ...(role === undefined ? {} : { roleToAssume: role }),
    roleSessionName: aws['role-session-name'] ?? defaultSessionName(runId),
    roleDurationSeconds: aws['role-duration-seconds'],
    ...(audience === undefined ? {} : { audience }),
  };
}

/** With the number of the workflow run, so that CloudTrail leads back to it. */
function defaultSessionName(runId: string | undefined): string {
  return runId !== undefined && /^\d{1,20}$/.test(runId) ? `iam-sweep-${runId}` : 'iam-sweep';
}

function toExemption(exemption: Config['exemptions'][number]): Exemption {
  const { entity, rule, services, reason, expires } = exemption;
  const approvedBy = exemption['approved-by'];
  return {
    entity,
    rule,
    ...(services === undefined ? {} : { services }),
    reason,
    expires,
    ...(approvedBy === undefined ? {} : { approvedBy }),
  };
}
