/** The part of the config about the stocktaking of role switches: what is kept, where it is read, who is meant. */
import * as z from 'zod';
import { SOURCE_TYPES, SWITCH_EVENT_NAMES } from '../model/switch-role.ts';
import {
  calendarDate,
  choice,
  listOf,
  region,
  roleArn,
  section,
  userGlob,
  wholeNumber,
  workspaceFile,
} from './fields.ts';
import {
  accountNumbers,
  accountNumbersOrAll,
  branchName,
  bucket,
  catalogName,
  dynamoTable,
  fileGlob,
  keyPrefix,
  regions,
  repositoryPath,
  s3Location,
  sqlName,
  workgroupName,
} from './source-fields.ts';

/** One of several kinds, told apart by one key. The error of a wrong value of this key names the values. */
function kinds<Kinds extends readonly [z.ZodObject, ...z.ZodObject[]]>(
  key: string,
  names: readonly string[],
  options: Kinds,
) {
  const allowed = names.join(', ');
  return z.discriminatedUnion(key, options, {
    error: ({ code }: z.core.$ZodRawIssue) =>
      code === 'invalid_union' ? allowed : `a mapping with the key ${key}, which is one of ${allowed}`,
  });
}

const reader = roleArn
  .optional()
  .describe('Role to read with, assumed with the credentials of the run. Without it these serve.');
const logRegions = regions.optional().describe('Regions whose logs are read. Without it all that are there.');
const logAccounts = accountNumbersOrAll
  .optional()
  .describe(
    'Accounts whose logs are read, or all. Without it the audited ones, or all where there are none of these.',
  );

const source = kinds('type', SOURCE_TYPES, [
  section({
    type: z
      .literal('cloudtrail-events')
      .describe('The event history of CloudTrail: 90 days, nothing to set up.'),
    regions: regions.optional().describe('Regions to ask. Without it every Region that is enabled.'),
  }),
  section({
    type: z.literal('s3').describe('The logs of a trail in a bucket.'),
    bucket: bucket.describe('Name of the bucket.'),
    prefix: keyPrefix.default('').describe('What precedes AWSLogs/ in the keys.'),
    region: region.optional().describe('Region of the bucket. Without it the one that S3 tells.'),
    accounts: logAccounts,
    regions: logRegions,
    'role-arn': reader,
  }),
  section({
    type: z.literal('athena').describe('The same logs, read by a query of Athena.'),
    database: sqlName.describe('Database of the table.'),
    table: sqlName.describe('Table over the logs.'),
    workgroup: workgroupName.default('primary').describe('Workgroup that runs the query.'),
    catalog: catalogName.default('AwsDataCatalog').describe('Data catalog of the database.'),
    'output-location': s3Location
      .optional()
      .describe("Where Athena puts results. Without it the workgroup's own place."),
    region: region.optional().describe('Region of the workgroup. Without it the region of the run.'),
    accounts: logAccounts,
    regions: logRegions,
    'role-arn': reader,
  }),
  section({
    type: z.literal('dynamodb').describe('A table that holds an item for each switch.'),
    table: dynamoTable.default('SwitchRoleHistory').describe('Name of the table.'),
    region: region.optional().describe('Region of the table. Without it the region of the run.'),
    'role-arn': reader,
    'filled-since': calendarDate
      .optional()
      .describe(
        'Day since which the table was filled without a break. Without it the table proves no silence.',
      ),
    accounts: accountNumbers
      .optional()
      .describe('Accounts whose switches fill the table. Without it those of its rows.'),
  }),
  section({
    type: z.literal('files').describe('Log files of CloudTrail in the workspace.'),
    paths: listOf(fileGlob, 'paths or globs')
      .min(1, 'at least one path or glob')
      .describe('Files, directories or globs, relative to the workspace.'),
    regions: logRegions,
  }),
]);

const HISTORY_STORES = ['file', 'branch', 'dynamodb'] as const;

const history = kinds('store', HISTORY_STORES, [
  section({
    store: z.literal('file').describe('A file of the workspace, which the workflow keeps from run to run.'),
    path: workspaceFile.default('iam-sweep-history.json').describe('The file, relative to the workspace.'),
  }),
  section({
    store: z.literal('branch').describe('A file on a branch of the repository, made when it is missing.'),
    branch: branchName.default('iam-sweep-history').describe('Name of the branch.'),
    path: repositoryPath.default('switch-role-history.json').describe('The file on the branch.'),
  }),
  section({
    store: z.literal('dynamodb').describe('A table with an item for each user and role.'),
    table: dynamoTable.describe('Name of the table.'),
    region: region.optional().describe('Region of the table. Without it the region of the run.'),
    'role-arn': roleArn
      .optional()
      .describe('Role to read and write with, assumed with the credentials of the run.'),
  }),
]);

export const switchRole = section({
  'unused-days': wholeNumber(1, 3650)
    .default(90)
    .describe('Days after which a user who has not switched role is stale.'),
  'look-back-days': wholeNumber(1, 3650)
    .optional()
    .describe('Days that logs are read back, at least unused-days. Without it unused-days.'),
  'event-names': listOf(choice(SWITCH_EVENT_NAMES), 'event names')
    .min(1, `at least one of ${SWITCH_EVENT_NAMES.join(', ')}`)
    .default([...SWITCH_EVENT_NAMES])
    .describe('The events of CloudTrail that count as a switch.'),
  sources: listOf(source, 'sources, each with a type')
    .default([{ type: 'cloudtrail-events' }])
    .describe('Where role switches are read. An empty list switches the stocktaking off.'),
  history: history
    .optional()
    .describe('Where the last switches are kept from run to run. Without it nowhere.'),
  users: section({
    include: listOf(userGlob, 'globs')
      .default([])
      .describe('Globs over user/path/name or over ARNs. Empty: every selected user.'),
    exclude: listOf(userGlob, 'globs')
      .default([])
      .describe('Globs of users to leave out; they win over include.'),
  })
    .prefault({})
    .describe('Whom the stocktaking is about.'),
});
