/** Failures of reading a trail's bucket, each with its remedy. */
import { errorCode, failureKind } from '../../aws/errors.ts';
import { CredentialsError } from '../../aws/explain-credentials.ts';
import type { SourceProblem } from '../../model/switch-role.ts';

/** What is being read, for the messages. */
export interface BucketPlace {
  readonly bucket: string;
  /** Up to and with `AWSLogs/`. */
  readonly root: string;
  readonly partition: string;
}

/** Why there is no list of what the bucket holds. */
export function listProblem(error: unknown, { bucket, partition }: BucketPlace): SourceProblem {
  const operation = 's3:ListBucket';
  const place = `s3://${bucket}`;
  if (error instanceof CredentialsError) {
    return { operation: 'sts:AssumeRole', code: error.code, message: `${place}: ${error.message}` };
  }
  const code = codeOf(error);
  const said = words(error);
  if (failureKind(error) === 'denied') {
    const statement = allow(operation, `arn:${partition}:s3:::${bucket}`);
    return {
      operation,
      code,
      message: `${place} may not be listed: ${said} Add to the policy of the role that reads it: ${statement}, and to the bucket's own policy when the bucket is in another account.`,
    };
  }
  const remedy =
    {
      NoSuchBucket: 'There is no bucket of this name: correct `bucket`.',
      PermanentRedirect: 'The bucket is in another Region: set `region` to it.',
      AuthorizationHeaderMalformed: 'The bucket is in another Region: set `region` to it.',
      IllegalLocationConstraint: 'The bucket is in another Region: set `region` to it.',
    }[code] ?? 'S3 did not tell what the bucket holds.';
  return { operation, code, message: `${place}: ${remedy} S3 said: ${said}` };
}

/** Why one object could not be read; `name` is its s3:// address. */
export function objectProblem(error: unknown, name: string, place: BucketPlace): SourceProblem {
  const operation = 's3:GetObject';
  const said = words(error);
  const code = codeOf(error);
  if (failureKind(error) === 'denied') {
    return { operation, code, message: `${name}: ${said} ${deniedRemedy(said, place)}` };
  }
  if (code === 'NoSuchKey') {
    return {
      operation,
      code,
      message: `${name} was listed and is gone: something deletes logs while they are read. A lifecycle rule of the bucket must keep them for the days that are looked at.`,
    };
  }
  if (code === 'InvalidObjectState') {
    return {
      operation,
      code,
      message: `${name} is archived (Glacier) and can't be read: restore it, or let the lifecycle rule archive logs later.`,
    };
  }
  if (/server.side encryption/i.test(said)) {
    return {
      operation,
      code: 'CustomerKey',
      message: `${name} is encrypted with a key that its writer keeps (SSE-C), so nobody else can read it. CloudTrail does not write such objects. S3 said: ${said}`,
    };
  }
  return { operation, code, message: `${name}: ${said}` };
}

/** Why none of an account's objects could be read, the same whichever of them were tried. */
export function accountProblem(
  errors: readonly unknown[],
  accountId: string,
  place: BucketPlace,
): SourceProblem {
  const { bucket, root } = place;
  const [first] = errors
    .map((error) => ({ code: codeOf(error), said: withoutObjects(words(error), place) }))
    .sort((one, other) => (one.said < other.said ? -1 : 1));
  const { code = '', said = '' } = first ?? {};
  return {
    operation: 's3:GetObject',
    code,
    message: `the logs of account ${accountId} in s3://${bucket}/${root} may not be read, so the others of them were not tried: ${said} ${deniedRemedy(said, place)}`,
    accountId,
  };
}

/** S3 may name the object that it refuses. */
function withoutObjects(said: string, { bucket, root }: BucketPlace): string {
  return said.replace(/(arn:[\w-]+:s3:::)[^\s"',]+/g, `$1${bucket}/${root}*`);
}

/** KMS speaks through S3, and names the key (KMS Developer Guide, "Troubleshooting key access"). */
function deniedRemedy(said: string, { bucket, root, partition }: BucketPlace): string {
  const isKey = /kms:|\bKMS\b/.test(said);
  const statement = isKey
    ? allow('kms:Decrypt', /arn:[\w-]+:kms:[\w-]+:\d{12}:key\/[\w-]+/.exec(said)?.[0] ?? '*')
    : allow('s3:GetObject', `arn:${partition}:s3:::${bucket}/${root}*`);
  const other = isKey ? "the key's own policy when the key" : "the bucket's own policy when the bucket";
  return `Add to the policy of the role that reads it: ${statement}, and to ${other} is in another account.`;
}

function allow(action: string, resource: string): string {
  return JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource });
}

function codeOf(error: unknown): string {
  return errorCode(error).replace(/Exception$/, '');
}

/** One line that ends with a full stop. */
function words(error: unknown): string {
  const said = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
  return (said || errorCode(error)).replace(/\.?$/, '.');
}
