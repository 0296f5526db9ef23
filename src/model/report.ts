/** `report.json`, version 1. The one source of its type and of `schema/report.schema.json`. */
import * as z from 'zod';
import { locationSchema, reportChangesSchema, reportHolderSchema } from './report-changes.ts';

const isoTime = z.iso.datetime().describe('ISO-8601, UTC');
const arn = z.string().describe('Amazon Resource Name');
const accountId = z.string().regex(/^\d{12}$/);
const count = z.int().min(0);
const entityType = z.enum(['role', 'user', 'group', 'policy', 'account']);
const severity = z.enum(['critical', 'high', 'medium', 'low']);
const conclusion = z.enum(['pass', 'fail', 'incomplete']);

export const reportAccountSchema = z.strictObject({
  id: accountId,
  alias: z.string().optional(),
  name: z.string().optional().describe('The name that the config file gives the account.'),
  partition: z.string(),
  status: z.enum(['complete', 'incomplete']),
  counts: z
    .strictObject({ role: count, user: count, group: count, policy: count })
    .describe('Audited entities per type.'),
});

export const reportEntitySchema = z.strictObject({
  arn,
  accountId,
  type: entityType,
  name: z.string(),
  path: z.string(),
  createdAt: isoTime,
  lastUsedAt: isoTime.nullable(),
  status: z.enum(['compliant', 'non-compliant', 'exempt', 'unknown']),
  services: z.strictObject({ granted: count, used: count, unused: count, neverAccessed: count }),
  reason: z
    .string()
    .optional()
    .describe(
      'Why the status is unknown, or what is not judged yet and until when: in grace, granted only lately.',
    ),
});

export const grantingPolicySchema = z.strictObject({
  policyName: z.string(),
  policyType: z.enum(['inline', 'managed']),
  policyArn: arn.optional(),
  attachedTo: arn.optional().describe('The user, group or role that holds the policy.'),
});

export const reportFindingSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Hash of rule, entity ARN and subject; stable from run to run.'),
  rule: z.string(),
  severity,
  status: z
    .enum(['new', 'known', 'exempt'])
    .describe(
      'Known: the baseline has it; in a pull request, it was there before the change, which does not touch it.',
    ),
  accountId: accountId.optional().describe('Always there in an audit; in a pull request where it is known.'),
  entityArn: arn
    .optional()
    .describe('Always there in an audit; in a pull request where the live entity is known.'),
  entityType: entityType
    .optional()
    .describe('Always there in an audit; in a pull request where the live entity is known.'),
  holder: reportHolderSchema.optional().describe('In a pull request: whose policy it is in.'),
  subject: z.strictObject({
    service: z.string().optional(),
    action: z.string().optional(),
    credential: z.enum(['password', 'access-key-1', 'access-key-2']).optional(),
    policy: z
      .string()
      .optional()
      .describe(
        'Of a rule on policy documents: the inline policy by its name, a managed one by its ARN, or "trust policy".',
      ),
    about: z
      .string()
      .optional()
      .describe('Of a rule on policy documents: what tells its findings apart, such as a principal.'),
  }),
  evidence: z.strictObject({
    lastAccessedAt: isoTime.nullable(),
    lastAccessedBy: arn.optional(),
    lastAccessedRegion: z.string().optional(),
    ageDays: count.nullable(),
    trackedSince: isoTime
      .optional()
      .describe('Since when IAM watched this entity. Absent where nothing is known of its use.'),
  }),
  known: z
    .strictObject({ since: z.iso.date(), note: z.string().optional() })
    .optional()
    .describe('Of a known finding: since when the baseline has it, and its note.'),
  grantedBy: z.array(grantingPolicySchema),
  details: z
    .array(z.string())
    .optional()
    .describe(
      'What makes up the finding: roles that a user could switch to, weaknesses of a password policy.',
    ),
  path: z.string().optional().describe('In a pull request: the file that it comes from.'),
  location: locationSchema.optional().describe('In a pull request: where it stands after the change.'),
  message: z.string(),
  remediation: z.string(),
});

export const reportExemptionSchema = z.strictObject({
  entity: z.string(),
  rule: z.string(),
  services: z.array(z.string()).optional(),
  reason: z.string(),
  expires: z.iso.date(),
  approvedBy: z.string().optional(),
  state: z.enum(['active', 'expired']),
  daysLeft: z.int(),
  matches: count.describe('Findings that it covers, or would have covered had it not expired.'),
});

const baselineEntries = z.array(
  z.strictObject({
    id: z.string(),
    since: z.iso.date(),
    severity: severity.optional(),
    rule: z.string().optional(),
    entity: z.string().optional(),
    subject: z.string().optional(),
    note: z.string().optional(),
  }),
);

export const reportBaselineSchema = z.strictObject({
  path: z.string(),
  entries: count.describe('Entries of the file.'),
  known: count.describe('Findings that it covers.'),
  worse: baselineEntries.describe('Entries whose finding is more severe now, and so is new.'),
  gone: baselineEntries.describe('Entries whose finding exists no longer; they can be removed.'),
  undecided: baselineEntries.describe('Entries of which this run can say nothing.'),
  ratchet: z
    .strictObject({ allowed: count, open: count, grown: z.boolean() })
    .optional()
    .describe(
      'Whether there are more findings, new or known, than entries of the baseline whose finding is there.',
    ),
});

export const reportErrorSchema = z.strictObject({
  accountId: accountId.optional(),
  entityArn: arn.optional(),
  operation: z.string(),
  code: z.string(),
  message: z.string(),
});

export const reportSourceSchema = z.strictObject({
  type: z.enum(['cloudtrail-events', 's3', 'athena', 'dynamodb', 'files']),
  name: z.string(),
  accounts: z.array(z.string()),
  regions: z.array(z.string()),
  from: isoTime.nullable(),
  to: isoTime.nullable(),
  problemCount: count.describe(
    'Parts of the source that could not be read; errors[] names the first of them.',
  ),
  amounts: z
    .record(z.string(), z.number())
    .describe('What was read: records, objects, rows, bytesScanned, …'),
});

export const reportSwitchRoleSchema = z.strictObject({
  thresholdDays: count,
  coverage: z.strictObject({
    from: isoTime
      .nullable()
      .describe('Since when every account of the stocktaking is covered without a gap.'),
    to: isoTime.nullable(),
    sources: z.array(reportSourceSchema),
  }),
  users: z.array(
    z.strictObject({
      userArn: arn,
      userName: z.string(),
      lastSwitchedAt: isoTime.nullable(),
      lastRoleArn: arn.optional(),
      lastBy: z.enum(['console', 'api']).optional(),
      ageDays: count.nullable(),
      watchedSince: isoTime
        .nullable()
        .describe('Since when, without a gap up to now, no switch of this user was missed.'),
      assumableRoles: z.array(z.string()),
      status: z.enum(['active', 'stale', 'never', 'new', 'unknown', 'exempt']),
      reason: z.string().optional(),
      namedBySessionAt: isoTime
        .optional()
        .describe(
          "A role session with the user's name switched role then; it is not counted as the user's own.",
        ),
    }),
  ),
});

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  mode: z.enum(['audit', 'pull-request']),
  startedAt: isoTime,
  finishedAt: isoTime,
  collectedAt: isoTime
    .optional()
    .describe(
      'The time that the facts are of; ages are counted to it. Absent in a pull request whose use was not looked at.',
    ),
  conclusion,
  failOn: z.enum(['critical', 'high', 'medium', 'low', 'never']),
  thresholds: z.strictObject({
    unusedDays: count,
    graceDays: count,
    granularity: z.enum(['service', 'action']),
  }),
  accounts: z
    .array(reportAccountSchema)
    .describe('Empty in a pull request: changes.usage names its accounts.'),
  entities: z.array(reportEntitySchema).describe('Empty in a pull request, which audits none.'),
  findings: z.array(reportFindingSchema),
  exemptions: z.array(reportExemptionSchema),
  baseline: reportBaselineSchema.optional().describe('Absent: there is no baseline.'),
  switchRole: reportSwitchRoleSchema
    .optional()
    .describe('Absent: there was no stocktaking of role switching.'),
  changes: reportChangesSchema.optional().describe('What a pull request changes. Absent in an audit.'),
  notices: z.array(z.strictObject({ code: z.string(), message: z.string() })),
  errors: z.array(reportErrorSchema),
  stats: z.strictObject({ apiCalls: z.record(z.string(), count), retries: count, durationMs: count }),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportFinding = z.infer<typeof reportFindingSchema>;
export type ReportEntity = z.infer<typeof reportEntitySchema>;
