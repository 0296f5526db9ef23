/** A bucket over HTTP, as far as the source `s3` asks: lists with folders and beginnings, and objects. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
export type Stored = Buffer | Refusal | ((response: ServerResponse) => void);

export class BucketServer {
  readonly objects = new Map<string, Stored>();
  /** Listed with this size, whatever is stored. */
  readonly sizes = new Map<string, number>();
  /** `GET key` and `LIST prefix start-after`, in the order they came. */
  readonly requests: string[] = [];
  pageSize = 1_000;
  /** Answers the listings of these prefixes with a refusal. */
  refuseLists: (prefix: string, after: string) => Refusal | undefined = () => undefined;
  /** So many listings break off in the middle, as a proxy may cut them. */
  cutLists = 0;
  /** Where the bucket is; asked in another Region it sends there. */
  region: string | undefined;
  underWay = 0;
  mostUnderWay = 0;
  readonly #server = createServer((request, response) => this.#answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  put(key: string, content: Stored): string {
    this.objects.set(key, content);
    return key;
  }

  get got(): string[] {
    return this.requests.filter((line) => line.startsWith('GET ')).map((line) => line.slice(4));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '', 'http://bucket');
    const [, , ...rest] = url.pathname.split('/');
    const key = decodeURIComponent(rest.join('/'));
    const signedFor = /Credential=[^/]+\/\d+\/([\w-]+)\//.exec(request.headers.authorization ?? '')?.[1];
    if (this.region !== undefined && signedFor !== this.region) {
      const headers = { 'x-amz-bucket-region': this.region };
      refuse(response, { status: 301, code: 'PermanentRedirect', headers });
    } else if (key === '') this.#list(url.searchParams, response);
    else this.#get(key, response);
  }

  #list(query: URLSearchParams, response: ServerResponse): void {
    const prefix = query.get('prefix') ?? '';
    const delimiter = query.get('delimiter') ?? '';
    const after = query.get('continuation-token') ?? query.get('start-after') ?? '';
    this.requests.push(`LIST ${prefix} ${after}`.trimEnd());
    const refusal = this.refuseLists(prefix, after);
    if (refusal !== undefined) {
      refuse(response, refusal);
      return;
    }
    const entries = new Set<string>();
    for (const key of [...this.objects.keys()].sort()) {
      if (!key.startsWith(prefix)) continue;
      const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
      const entry = end < 0 ? key : key.slice(0, end + 1);
      if (entry > after) entries.add(entry);
    }
    const all = [...entries];
    const encode = query.get('encoding-type') === 'url' ? urlEncoded : (key: string) => key;
    const page = all.slice(0, this.pageSize);
    const isTruncated = all.length > page.length;
    const body = page.map((entry) =>
      delimiter !== '' && entry.endsWith(delimiter)
        ? `<CommonPrefixes><Prefix>${encode(entry)}</Prefix></CommonPrefixes>`
        : `<Contents><Key>${encode(entry)}</Key><Size>${this.#sizeOf(entry)}</Size></Contents>`,
    );
    const next = isTruncated ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><KeyCount>${page.length}</KeyCount><IsTruncated>${isTruncated}</IsTruncated>${next}${body.join('')}</ListBucketResult>`;
    response.setHeader('content-type', 'application/xml');
    const cuts = [0, text.lastIndexOf('<C'), text.length / 2];
    response.end(this.cutLists > 0 ? text.slice(0, cuts[--this.cutLists % cuts.length]) : text);
  }

  #sizeOf(key: string): number {
    const stored = this.objects.get(key);
    return this.sizes.get(key) ?? (Buffer.isBuffer(stored) ? stored.length : 100);
  }

  #get(key: string, response: ServerResponse): void {
    this.requests.push(`GET ${key}`);
    this.mostUnderWay = Math.max(this.mostUnderWay, ++this.underWay);
    response.on('close', () => this.underWay--);
    const stored = this.objects.get(key);
    if (stored === undefined) refuse(response, { status: 404, code: 'NoSuchKey' });
    else if (typeof stored === 'function') stored(response);
    else if (Buffer.isBuffer(stored)) response.end(stored);
    else refuse(response, stored);
  }
}

function urlEncoded(key: string): string {
  return encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
}

function refuse(response: ServerResponse, { status, code, message = code, headers = {} }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/xml', ...headers });
  response.end(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  );
}
