/** What is in an object of a trail's bucket. */
import { gzipSync } from 'node:zlib';
import type { BucketGiven, BucketObject } from './bucket.ts';
import { type LogFile, recordsOf } from './layout.ts';
import { spoiledBytes } from './spoil.ts';

/** The bytes as they lie in the bucket: gzipped JSON without a line feed, as CloudTrail writes it. */
export function contentOf({ key, log, spoil }: BucketObject, given: BucketGiven): Uint8Array {
  if (log) return spoiledBytes(spoil, () => logFile(log, given));
  if (key.endsWith('/')) return new Uint8Array();
  return gzipSync(JSON.stringify(key.includes('/CloudTrail-Digest/') ? digest(key, given) : { Records: [] }));
}

function logFile(log: LogFile, given: BucketGiven): Uint8Array {
  if (given.filler && log.records.length === 0) return given.filler;
  return gzipSync(JSON.stringify({ Records: recordsOf(log, given) }));
}

/** CloudTrail User Guide, "CloudTrail digest file structure". */
function digest(key: string, given: BucketGiven) {
  return {
    awsAccountId: key.split('/').find((part) => /^\d{12}$/.test(part)),
    digestS3Bucket: given.name,
    digestS3Object: key,
    digestSignatureAlgorithm: 'SHA256withRSA',
    logFiles: [],
  };
}
