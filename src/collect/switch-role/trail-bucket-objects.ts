/** The requests to the bucket of a trail: folders, keys of some days, and the bytes of one object. */
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { type ClientOptions, clientConfig } from '../../aws/clients.ts';
import { completeAnswers } from '../../aws/complete-answers.ts';
import { IncompleteAnswer } from '../../aws/errors.ts';
import type { Entrance } from './source.ts';
import { tokenPages } from './token-pages.ts';
import type { Day, Stretch } from './trail-days.ts';
import { dayFolder, keyParts, logName } from './trail-keys.ts';

export interface BucketObject {
  readonly key: string;
  readonly bytes: number;
}

interface Listing {
  readonly Prefix: string;
  readonly Delimiter?: string;
  readonly StartAfter?: string;
  readonly MaxKeys?: number;
}

/** Something may lie before the logs. */
const KEYS_TO_OLDEST = 10;

export class BucketObjects {
  readonly bucket: string;
  #client: S3Client;
  readonly #options: ClientOptions;
  readonly #entrance: Entrance;

  private constructor(bucket: string, client: S3Client, options: ClientOptions, entrance: Entrance) {
    this.bucket = bucket;
    this.#client = client;
    this.#options = options;
    this.#entrance = entrance;
  }

  static async open(bucket: string, options: ClientOptions, entrance: Entrance): Promise<BucketObjects> {
    return new BucketObjects(bucket, await clientOf(options), options, entrance);
  }

  /**
   * The names of the folders directly below, without slashes. The first request also finds out where the bucket is: S3
   * names its Region when it is asked in another one (S3 User Guide, "Request routing").
   */
  async folders(prefix: string): Promise<string[]> {
    try {
      return await this.#folders(prefix);
    } catch (error) {
      const region = bucketRegion(error);
      if (region === undefined || region === this.#options.region) throw error;
      this.#client = await clientOf({ ...this.#options, region });
      return this.#folders(prefix);
    }
  }

  async #folders(prefix: string): Promise<string[]> {
    const found: string[] = [];
    for await (const page of this.#pages({ Prefix: prefix, Delimiter: '/' })) {
      for (const { Prefix = '' } of page.CommonPrefixes ?? []) {
        found.push(plain(Prefix).slice(prefix.length).replace(/\/$/, ''));
      }
    }
    return found;
  }

  /**
   * The objects in the day folders of a stretch, in the order of their keys. `prefix` ends with the Region's slash.
   * Listing begins at the first day and ends after the last, so that years of logs cost nothing.
   */
  async *objects(prefix: string, { first, last }: Stretch): AsyncGenerator<BucketObject> {
    const begin = prefix + dayFolder(first);
    for await (const page of this.#pages({ Prefix: prefix, StartAfter: begin })) {
      for (const { Key = '', Size = 0 } of page.Contents ?? []) {
        const key = plain(Key);
        const { day, name } = keyParts(key.slice(prefix.length));
        if (day !== undefined && day > last) return;
        // Consoles make folders as empty objects.
        if (name !== '' && !(Size === 0 && key.endsWith('/'))) yield { key, bytes: Size };
      }
    }
  }

  /**
   * The day folder of the first log since a day below `prefix`, which ends with the Region's slash; one request.
   * Undefined when other things lie before it.
   */
  async firstDay(prefix: string, since: Day): Promise<Day | undefined> {
    const input = { Prefix: prefix, StartAfter: prefix + dayFolder(since), MaxKeys: KEYS_TO_OLDEST };
    const page = await this.#entrance.caller.call('ListObjectsV2', () => this.#list(input, undefined));
    return (page.Contents ?? [])
      .map(({ Key = '' }) => keyParts(plain(Key).slice(prefix.length)))
      .find(({ name }) => logName(name) !== undefined)?.day;
  }

  #pages(input: Listing) {
    return tokenPages(async (token) => {
      const page = await this.#entrance.caller.call('ListObjectsV2', () => this.#list(input, token));
      if (page.IsTruncated && !page.NextContinuationToken) {
        throw new IncompleteAnswer('the listing is truncated, and its token is missing');
      }
      return { ...page, NextToken: page.IsTruncated ? page.NextContinuationToken : undefined };
    });
  }

  async #list(input: Listing, token: string | undefined) {
    const command = new ListObjectsV2Command({
      ...input,
      Bucket: this.bucket,
      // Keys may hold characters that XML can't.
      EncodingType: 'url',
      ...(token !== undefined && { ContinuationToken: token }),
    });
    // For this command alone: it reads the whole body, and that of an object is bounded where it is read.
    command.middlewareStack.add(completeAnswers as never, {
      step: 'deserialize',
      priority: 'low',
      name: 'completeAnswers',
    });
    return this.#client.send(command);
  }

  /** The whole object, exactly as many bytes as S3 says it has; at most `mostBytes`. */
  get(key: string, mostBytes: number): Promise<Uint8Array> {
    return this.#entrance.caller.call('GetObject', async () => {
      const { Body, ContentLength } = await this.#client.send(
        new GetObjectCommand({ Bucket: this.bucket, Key: key }),
      );
      return bytesOf((Body ?? []) as AsyncIterable<Uint8Array>, ContentLength, mostBytes);
    });
  }

  close(): void {
    this.#client.destroy();
  }
}

async function clientOf(options: ClientOptions): Promise<S3Client> {
  return new S3Client({
    ...(await clientConfig('s3', options)),
    // Length and gzip's own checksum tell what was lost on the way.
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}

async function bytesOf(
  body: AsyncIterable<Uint8Array>,
  length: number | undefined,
  mostBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of body) {
    read += chunk.byteLength;
    if (read > mostBytes) {
      throw Object.assign(new Error(`the object is larger than ${mostBytes} bytes`), { name: 'TooLarge' });
    }
    chunks.push(chunk);
  }
  if (length !== undefined && read !== length) {
    throw new IncompleteAnswer(`the object has ${length} bytes, and ${read} arrived`);
  }
  return Buffer.concat(chunks, read);
}

/** With `encoding-type=url` S3 encodes as in forms: a plus is a blank. */
function plain(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch {
    return encoded;
  }
}

function bucketRegion(error: unknown): string | undefined {
  const { $response } = error as { $response?: { headers?: Record<string, string | undefined> } };
  return $response?.headers?.['x-amz-bucket-region'];
}
