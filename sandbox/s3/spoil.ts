/** What can be wrong with a log file in a bucket, as S3 and gzip let one feel it. */
import { gzipSync } from 'node:zlib';
import { AwsError } from '../aws-error.ts';

export const SPOILS = [
  /** Half of the gzip. */
  'cut',
  'not-gzip',
  /** Gzipped JSON that is no trail. */
  'foreign',
  /** Two gigabytes of zeros, in two megabytes. */
  'bomb',
  'empty',
  /** Encrypted with a key that the caller may not use. */
  'kms',
  /** Encrypted with a key that the caller must bring. */
  'sse-c',
  /** Moved to a storage class that must be restored first. */
  'archived',
  'denied',
  /** Listed, and deleted since. */
  'gone',
] as const;
export type Spoil = (typeof SPOILS)[number];

const MEMBER_BYTES = 16 * 1024 * 1024;
const MEMBERS = 128;

let made: Uint8Array | undefined;

/** A gzip of many members, each 16 MiB of zeros: small, valid, and endless to read. */
function bomb(): Uint8Array {
  made ??= makeBomb();
  return made;
}

function makeBomb(): Uint8Array {
  const member = gzipSync(Buffer.alloc(MEMBER_BYTES), { level: 9 });
  return Buffer.concat(Array.from({ length: MEMBERS }, () => member));
}

/** The bytes of a spoiled object, where its bytes are what is wrong. */
export function spoiledBytes(spoil: Spoil | undefined, whole: () => Uint8Array): Uint8Array {
  if (spoil === 'cut') {
    const bytes = whole();
    return bytes.subarray(0, Math.floor(bytes.length / 2));
  }
  if (spoil === 'not-gzip') return Buffer.from('This was a log file once.\n');
  if (spoil === 'foreign') return gzipSync(JSON.stringify({ title: 'Not a trail', items: [1, 2, 3] }));
  if (spoil === 'bomb') return bomb();
  if (spoil === 'empty') return new Uint8Array();
  return whole();
}

/** What S3 says instead of giving a spoiled object. */
export function refusalOf(spoil: Spoil | undefined, caller: string, region: string): AwsError | undefined {
  if (spoil === 'kms') {
    return new AwsError(
      403,
      'AccessDenied',
      `User: ${caller} is not authorized to perform: kms:Decrypt on resource: ` +
        `arn:aws:kms:${region}:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab because no identity-based policy ` +
        'allows the kms:Decrypt action',
    );
  }
  if (spoil === 'sse-c') {
    return new AwsError(
      400,
      'InvalidRequest',
      'The object was stored using a form of Server Side Encryption. The correct parameters must be provided to ' +
        'retrieve the object.',
    );
  }
  if (spoil === 'archived') {
    return new AwsError(
      403,
      'InvalidObjectState',
      "The operation is not valid for the object's storage class",
    );
  }
  if (spoil === 'denied') return new AwsError(403, 'AccessDenied', 'Access Denied');
  if (spoil === 'gone') return new AwsError(404, 'NoSuchKey', 'The specified key does not exist.');
  return undefined;
}
