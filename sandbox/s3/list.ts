/** ListObjectsV2, as S3's API reference describes it. */
import { AwsError } from '../aws-error.ts';
import { escapeXml } from '../xml.ts';
import type { Bucket } from './bucket.ts';

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';
const MOST_KEYS = 1000;

interface Listing {
  readonly keys: readonly string[];
  readonly prefixes: readonly string[];
  /** The last key or common prefix of the page, when there are more. */
  readonly next: string | undefined;
}

/** One page, as XML. `pageSize` makes pages smaller than what the call asks for. */
export function listObjects(bucket: Bucket, query: URLSearchParams, pageSize = MOST_KEYS): string {
  const size = Math.min(sizeOf(query.get('max-keys')), pageSize);
  const token = query.get('continuation-token');
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const startAfter = query.get('start-after');
  const from = token === null ? startAfter && `${startAfter}\0` : beyond(keyOf(token), delimiter);
  const { keys, prefixes, next } = pageOf(bucket.keys, { prefix, delimiter, from: from ?? '', size });
  const text = (value: string) =>
    query.get('encoding-type') === 'url'
      ? encodeURIComponent(value).replaceAll('%2F', '/')
      : escapeXml(value);
  const element = (name: string, value: string | number | boolean) => `<${name}>${value}</${name}>`;
  const contents = keys.map((key) => {
    const object = bucket.object(key);
    return (
      `<Contents><Key>${text(key)}</Key>${element('LastModified', modifiedAt(object?.log?.deliveredAt))}` +
      `<ETag>&quot;${etagOf(key)}&quot;</ETag>${element('Size', bucket.size(key))}` +
      `${element('StorageClass', object?.spoil === 'archived' ? 'GLACIER' : 'STANDARD')}</Contents>`
    );
  });
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="${NAMESPACE}">`,
    element('Name', bucket.given.name),
    element('Prefix', text(prefix)),
    delimiter && element('Delimiter', text(delimiter)),
    startAfter === null ? '' : element('StartAfter', text(startAfter)),
    query.has('encoding-type') ? element('EncodingType', 'url') : '',
    token === null ? '' : element('ContinuationToken', token),
    next === undefined ? '' : element('NextContinuationToken', tokenOf(next)),
    element('KeyCount', keys.length + prefixes.length),
    element('MaxKeys', size),
    element('IsTruncated', next !== undefined),
    ...contents,
    ...prefixes.map((it) => `<CommonPrefixes>${element('Prefix', text(it))}</CommonPrefixes>`),
    '</ListBucketResult>',
  ].join('');
}

export const modifiedAt = (time = 0): string => new Date(time).toISOString();
export const etagOf = (key: string): string => Buffer.from(key).toString('hex').slice(-32).padStart(32, '0');

function sizeOf(asked: string | null): number {
  const size = Number(asked ?? MOST_KEYS);
  if (Number.isInteger(size) && size >= 0) return Math.min(size, MOST_KEYS);
  throw new AwsError(400, 'InvalidArgument', 'Provided max-keys not an integer or within integer range');
}

const tokenOf = (key: string): string => Buffer.from(`after ${key}`).toString('base64');

function keyOf(token: string): string {
  const [, key] = /^after (.*)$/s.exec(Buffer.from(token, 'base64').toString()) ?? [];
  if (key !== undefined) return key;
  throw new AwsError(400, 'InvalidArgument', 'The continuation token provided is incorrect');
}

function pageOf(
  all: readonly string[],
  asked: {
    readonly prefix: string;
    readonly delimiter: string;
    readonly from: string;
    readonly size: number;
  },
): Listing {
  const { prefix, delimiter, from, size } = asked;
  const keys: string[] = [];
  const prefixes: string[] = [];
  let last: string | undefined;
  let index = Math.max(firstFrom(all, prefix), firstFrom(all, from));
  while (index < all.length) {
    const key = all[index] ?? '';
    if (!key.startsWith(prefix)) break;
    if (keys.length + prefixes.length >= size) return { keys, prefixes, next: last };
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    if (end < 0) {
      keys.push(key);
      last = key;
      index += 1;
    } else {
      last = key.slice(0, end + delimiter.length);
      prefixes.push(last);
      index = firstFrom(all, `${last}\uffff`);
    }
  }
  return { keys, prefixes, next: undefined };
}

/** The least text after what a page ended with; after a common prefix, whatever begins with it is behind. */
const beyond = (last: string, delimiter: string): string =>
  `${last}${delimiter !== '' && last.endsWith(delimiter) ? '\uffff' : '\0'}`;

/** Index of the first key that is not before the text. */
function firstFrom(all: readonly string[], text: string): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
