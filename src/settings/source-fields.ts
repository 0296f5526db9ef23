/** The kinds of values that sources and histories of role switches are named by. Written as those in `fields.ts`. */
import * as z from 'zod';
import { compiles, listOf, region, text } from './fields.ts';
import { pathMatcher } from './pattern.ts';

const accountAllowed = 'the 12 digits of an account, in quotes where the first is 0';

/** As a number too, which YAML makes of digits without quotes. One that begins with 0 has fewer digits by then. */
const accountNumber = z.union(
  [
    text(/^\d{12}$/, accountAllowed),
    z
      .int(accountAllowed)
      .min(1e11, accountAllowed)
      .max(1e12 - 1, accountAllowed),
  ],
  accountAllowed,
);

export const accountNumbers = listOf(accountNumber, 'account numbers').min(
  1,
  'at least one account; leave the key out where the accounts need not be told',
);

export const accountNumbersOrAll = z.union(
  [z.literal('all'), accountNumbers],
  'a list of account numbers, or all',
);

export const regions = listOf(region, 'regions').min(
  1,
  'at least one region; leave the key out to take every region',
);

/** Source: the rules for bucket names in the S3 user guide, those of buckets from before 2018 among them. */
const BUCKET = '[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]';

export const bucket = text(
  new RegExp(`^${BUCKET}$`),
  'the name of a bucket, such as example-trail, without s3:// and without a path',
);

export const keyPrefix = text(
  /^(?!(?:.*\/)?AWSLogs(?:\/|$))[^\p{Cc}]{0,512}$/u,
  'what precedes AWSLogs/ in the keys, without AWSLogs itself',
);

export const s3Location = text(
  new RegExp(`^s3://${BUCKET}(?:/[^\\p{Cc}]{0,900})?$`, 'u'),
  'a place in S3, such as s3://example-results/athena/',
);

/** Names that stand in a query: Athena knows more signs, and none of them is needed. */
export const sqlName = text(
  /^[A-Za-z0-9_-]{1,255}$/,
  'a name of A-Z, a-z, 0-9, _ and -, without its database',
);

/** Source: CreateDataCatalog in the Athena API reference; a catalog of S3 Tables has a slash in its name. */
export const catalogName = text(/^[\w@/-]{1,256}$/, 'the name of a data catalog, such as AwsDataCatalog');

/** Source: CreateWorkGroup in the Athena API reference. */
export const workgroupName = text(/^[A-Za-z0-9._-]{1,128}$/, 'the name of a workgroup, such as primary');

/** Source: the naming rules in the DynamoDB developer guide. */
export const dynamoTable = text(
  /^[A-Za-z0-9_.-]{3,255}$/,
  'the name of a table, 3 to 255 characters of A-Z, a-z, 0-9, _, . and -',
);

const fileGlobAllowed =
  'a path or glob inside the workspace, relative to it and without "..", with the wildcards *, **, ? and {a,b}';

/** As `workspacePath`, with `..` refused between braces and commas too, where a glob would make a path of it. */
export const fileGlob = text(
  /^(?![/\\~]|[A-Za-z]:)(?!(?:.*[/\\{,])?\.\.(?:[/\\},]|$))[^\p{Cc}]{1,1000}$/u,
  fileGlobAllowed,
).refine(compiles(pathMatcher), fileGlobAllowed);

/** Source: git-check-ref-format. A ref's whole name is refused, since a branch of that name could be meant or not. */
export const branchName = text(
  /^(?!refs\/|HEAD$|[/.-]|.*(?:\/[/.]|\.\.|@\{|\.lock(?:\/|$)|[/.]$)|@$)[^\p{Cc}\p{Z}~^:?*[\\]{1,200}$/u,
  'the name of a branch, such as iam-sweep-history',
);

/** A path in a repository, as the contents API of GitHub takes it. */
export const repositoryPath = text(
  /^(?!\/|\.git(?:\/|$))(?!(?:.*\/)?\.{1,2}(?:\/|$))(?!.*(?:\/\/|\/$))[^\p{Cc}\\]{1,500}$/iu,
  'a path in the repository, such as switch-role-history.json, without "." and ".."',
);
