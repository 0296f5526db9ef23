/** S3 over REST, buckets in the path: what reading a bucket needs of the API reference of 2006-03-01. */
import type { Answer } from '../answer.ts';
import { assertAllowed, type Signer, signerOf } from '../authorization.ts';
import { AwsError } from '../aws-error.ts';
import type { Asked, Desk, Incoming, Protocol } from '../protocol.ts';
import { signedService } from '../request.ts';
import { escapeXml } from '../xml.ts';
import type { Bucket } from './bucket.ts';
import { etagOf, listObjects } from './list.ts';
import { refusalOf } from './spoil.ts';

interface Wanted {
  readonly operation: string;
  /** As policies call it. */
  readonly action: string;
  readonly bucket: string;
  readonly key: string;
}

const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const s3Protocol: Protocol = (incoming, desk) => {
  if (signedService(incoming.headers) !== 's3') return undefined;
  const wanted = wantedBy(incoming);
  const resource = resourceOf(wanted);
  return {
    operation: wanted.operation,
    subject: resource,
    answer: (requestId) => answerTo(wanted, resource, incoming, desk, requestId),
    refuse: (error, requestId) => refuse(error, incoming, requestId),
    failures: FAILURES,
  };
};

const FAILURES: NonNullable<Asked['failures']> = {
  throttle: () => new AwsError(503, 'SlowDown', 'Please reduce your request rate.'),
  '500': () => new AwsError(500, 'InternalError', 'We encountered an internal error. Please try again.'),
  vanish: () => new AwsError(404, 'NoSuchKey', 'The specified key does not exist.'),
  denied: () => new AwsError(403, 'AccessDenied', 'Access Denied'),
};

function wantedBy({ method, url }: Incoming): Wanted {
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(decodeURIComponent(url.pathname)) ?? [];
  const what = (operation: string, action: string): Wanted => ({ operation, action, bucket, key });
  if (method === 'HEAD' && key === '') return what('HeadBucket', 's3:ListBucket');
  if (method === 'GET' && key !== '') return what('GetObject', 's3:GetObject');
  if (method === 'HEAD') return what('HeadObject', 's3:GetObject');
  if (method === 'GET' && url.searchParams.has('location')) {
    return what('GetBucketLocation', 's3:GetBucketLocation');
  }
  if (method === 'GET' && url.searchParams.get('list-type') === '2')
    return what('ListObjectsV2', 's3:ListBucket');
  return what('none', 's3:None');
}

const resourceOf = ({ bucket, key }: Wanted): string =>
  `arn:aws:s3:::${bucket}${key === '' ? '' : `/${key}`}`;

function answerTo(
  wanted: Wanted,
  resource: string,
  incoming: Incoming,
  { world }: Desk,
  requestId: string,
): Answer {
  const signer = signerOf(world, incoming, 's3', world.now());
  const bucket = world.buckets.get(wanted.bucket);
  if (!bucket) throw new AwsError(404, 'NoSuchBucket', 'The specified bucket does not exist');
  // AWS answers this one from any Region.
  if (wanted.operation !== 'GetBucketLocation') assertRegion(bucket, signer);
  assertOwner(bucket, signer, wanted.action, resource);
  assertAllowed(world, signer, wanted.operation, wanted.action, resource);
  const headers = { 'x-amz-bucket-region': bucket.region };
  const xml = (body: string): Answer => ({
    status: 200,
    contentType: 'application/xml',
    body,
    requestId,
    headers,
  });
  if (wanted.operation === 'HeadBucket') return xml('');
  if (wanted.operation === 'GetBucketLocation') {
    const location = bucket.region === 'us-east-1' ? '' : bucket.region;
    return xml(
      `${XML_HEAD}<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${location}</LocationConstraint>`,
    );
  }
  if (wanted.operation === 'ListObjectsV2') {
    return xml(listObjects(bucket, incoming.url.searchParams, world.behaviour.pageSizes.ListObjectsV2));
  }
  // Of the answer to HEAD, HTTP sends the headers alone.
  if (wanted.operation === 'GetObject' || wanted.operation === 'HeadObject') {
    return objectAnswer(bucket, wanted.key, signer, requestId);
  }
  throw new AwsError(
    501,
    'NotImplemented',
    'A header you provided implies functionality that is not implemented.',
  );
}

function assertRegion(bucket: Bucket, { region }: Signer): void {
  if (region === bucket.region) return;
  throw new WrongRegion(bucket.region);
}

class WrongRegion extends AwsError {
  readonly region: string;

  constructor(region: string) {
    super(
      301,
      'PermanentRedirect',
      'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future ' +
        'requests to this endpoint.',
    );
    this.region = region;
  }
}

function assertOwner({ given }: Bucket, { caller }: Signer, action: string, resource: string): void {
  if (given.owner === undefined || given.owner === caller.accountId) return;
  throw new AwsError(
    403,
    'AccessDenied',
    `User: ${caller.arn} is not authorized to perform: ${action} on resource: "${resource}" because no ` +
      `resource-based policy allows the ${action} action`,
  );
}

function objectAnswer(bucket: Bucket, key: string, { caller, region }: Signer, requestId: string): Answer {
  const object = bucket.object(key);
  if (!object) throw new AwsError(404, 'NoSuchKey', 'The specified key does not exist.');
  const refusal = refusalOf(object.spoil, caller.arn, region);
  if (refusal) throw refusal;
  return {
    status: 200,
    contentType: 'application/json',
    body: bucket.content(object),
    requestId,
    headers: {
      // CloudTrail stores its files so; whoever fetches one must not have it unpacked on the way.
      'Content-Encoding': 'gzip',
      ETag: `"${etagOf(key)}"`,
      'Last-Modified': new Date(object.log?.deliveredAt ?? 0).toUTCString(),
      'Accept-Ranges': 'bytes',
    },
  };
}

const CODES: Readonly<Record<string, string>> = {
  InvalidClientTokenId: 'InvalidAccessKeyId',
  ServiceFailure: 'InternalError',
  InternalFailure: 'InternalError',
};

function refuse(error: AwsError, { method, url }: Incoming, requestId: string): Answer {
  const code = CODES[error.code] ?? error.code;
  const region = error instanceof WrongRegion ? error.region : undefined;
  const body =
    `${XML_HEAD}<Error><Code>${code}</Code><Message>${escapeXml(error.message)}</Message>` +
    `<Resource>${escapeXml(url.pathname)}</Resource><RequestId>${requestId}</RequestId></Error>`;
  return {
    status: error.status,
    contentType: 'application/xml',
    body: method === 'HEAD' ? '' : body,
    requestId,
    ...(region === undefined ? {} : { headers: { 'x-amz-bucket-region': region } }),
  };
}
