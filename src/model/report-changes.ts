/** The part of `report.json` about a pull request, and what its findings have that those of an audit have not. */
import * as z from 'zod';
import { DOCUMENT_KINDS, FILE_FORMATS } from './change.ts';

const isoTime = z.iso.datetime().describe('ISO-8601, UTC');
const line = z.int().min(1);
const count = z.int().min(0);

export const locationSchema = z.strictObject({ path: z.string(), startLine: line, endLine: line });

export const reportHolderSchema = z.strictObject({
  type: z.enum(['role', 'user', 'group', 'policy', 'resource', 'organization', 'permission-set']),
  address: z.string().describe('Logical id or resource address in the file; empty for a bare document.'),
  words: z.string().describe('For people.'),
  name: z.string().optional(),
  policyName: z.string().optional().describe('Of an inline policy.'),
  entityArn: z.string().optional().describe('The live entity that it is, where one is known.'),
  tiedBy: z.enum(['arn', 'name', 'map']).optional().describe('What tells which live entity it is.'),
});

const usage = z.strictObject({
  of: z.string().describe('Namespace of a service, or service:Action.'),
  alreadyGranted: z
    .boolean()
    .describe(
      'The live entity may do all of this already, on as much, by whatever policy; of what is taken away, some of it.',
    ),
  serviceGranted: z.boolean().describe('It may use the service already, if not for all of this.'),
  lastAccessedAt: isoTime.nullable(),
  ageDays: count.nullable(),
  trackedSince: isoTime
    .optional()
    .describe('Since when IAM watched. Absent where nothing is known of its use.'),
});

const access = z.strictObject({
  kind: z.enum(['added', 'removed', 'widened', 'narrowed']),
  actions: z.array(z.string()),
  level: z.string().optional().describe('The strongest access level among the actions.'),
  resources: z.array(z.string()).optional(),
  principals: z.array(z.string()).optional().describe('Of trust and resource policies: who.'),
  condition: z.string().optional(),
  isCertain: z.boolean().describe('False: before and after could not be compared to the end.'),
  location: locationSchema.optional(),
  usage: z.array(usage).optional().describe('Absent: not looked at, or nothing is known.'),
});

export const reportChangesSchema = z.strictObject({
  pullRequest: z.strictObject({
    number: z.int().min(1),
    url: z.string().optional(),
    headSha: z.string(),
    baseSha: z.string().describe('Where the pull request leaves its base branch.'),
  }),
  usage: z
    .strictObject({
      looked: z.boolean(),
      reason: z.string().optional().describe('Why the use of what changes was not looked at.'),
      accountIds: z.array(z.string()).optional(),
    })
    .describe('Whether the use of what changes was looked at.'),
  otherFiles: count.describe('Changed files that do not speak of IAM.'),
  files: z.array(
    z.strictObject({
      path: z.string(),
      previousPath: z.string().optional(),
      status: z.enum(['added', 'modified', 'removed']),
      format: z.enum(FILE_FORMATS).optional().describe('Absent: it could not be read.'),
      documents: count,
    }),
  ),
  documents: z.array(
    z.strictObject({
      path: z.string(),
      holder: reportHolderSchema,
      kind: z.enum(DOCUMENT_KINDS),
      state: z.enum(['added', 'changed', 'removed']),
      access: z.array(access).describe('Empty: the text differs and the meaning does not.'),
    }),
  ),
});

export type ReportChanges = z.infer<typeof reportChangesSchema>;
export type ReportHolder = z.infer<typeof reportHolderSchema>;
